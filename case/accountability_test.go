package casefile

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// shown lists the terms of a code: key, end, done, status.
func shown(t *testing.T, f File, code, asOf string) []string {
	t.Helper()
	ds, err := f.Deadlines(day(asOf))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, d := range ds {
		if d.Code == code {
			out = append(out, d.Key+" "+d.End.String()+" "+d.Done.String()+" "+d.Status.String())
		}
	}
	return out
}

func TestCriminalTerms(t *testing.T) {
	app := application()
	app.Ground, app.Criminal, app.Effective = zhixing.GroundCriminalProperty, CriminalFine, day("2025-12-15")
	t.Run("CASE-31 fine: three months from effect, six at the latest", func(t *testing.T) {
		s := beginWith(t, Options{}, app)
		// 2026-03-15 is a Sunday: the term rolls to Monday.
		if d := cmp.Diff([]string{" 2026-03-16  overdue"}, shown(t, s.f, CodeFine, "2026-05-01")); d != "" {
			t.Error(d)
		}
		if d := cmp.Diff([]string{" 2026-06-15  upcoming"}, shown(t, s.f, CodeFineLatest, "2026-05-01")); d != "" {
			t.Error(d)
		}
		l, err := s.f.Limit(day("2026-05-01"))
		if err != nil || l.Cite.Instrument != "CRIM-PROP-2014" || l.End != day("2026-07-13") {
			t.Errorf("limit %v %v %v", l.Cite, l.End, err)
		}
	})
	t.Run("CASE-31 confiscation: at once", func(t *testing.T) {
		c := app
		c.Criminal = CriminalConfiscation
		if d := cmp.Diff([]string{"   due"}, shown(t, beginWith(t, Options{}, c).f, CodeConfiscation, "2026-05-01")); d != "" {
			t.Error(d)
		}
	})
	t.Run("CASE-31 no fine in a civil title", func(t *testing.T) {
		c := application()
		c.Criminal = CriminalFine
		if err := c.check(); err == nil {
			t.Error("accepted")
		}
	})
}

func TestReconciliation(t *testing.T) {
	s := begin(t, Options{})
	s.do(s.event("2026-02-10", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.Fen(100)}, RecordMoneyArrival))
	s.do(s.event("2026-03-05", EventMilestone, FD, MilestoneFacts{Node: CodeReconcile}))
	pay := s.event("2026-04-20", EventPaidOut, IO, MoneyFacts{Amount: zhixing.Fen(100)}, RecordPayoutApproval, RecordPayoutReceipt)
	pay.With = []Actor{{"bc1", BC}, {"fd1", FD}}
	s.do(pay)
	t.Run("CASE-36 monthly while money is there, not after", func(t *testing.T) {
		want := []string{"1 2026-03-10 2026-03-05 met", "2 2026-04-10  overdue", "3 2026-05-10  overdue"}
		if d := cmp.Diff(want, shown(t, s.f, CodeReconcile, "2026-08-01")); d != "" {
			t.Error(d)
		}
	})
	t.Run("CASE-36 late reconciliation settles what began before it", func(t *testing.T) {
		s.do(s.event("2026-04-25", EventMilestone, FD, MilestoneFacts{Node: CodeReconcile}))
		want := []string{"1 2026-03-10 2026-03-05 met", "2 2026-04-10 2026-04-25 overdue", "3 2026-05-10 2026-04-25 met"}
		if d := cmp.Diff(want, shown(t, s.f, CodeReconcile, "2026-08-01")); d != "" {
			t.Error(d)
		}
	})
}

func TestAccountability(t *testing.T) {
	f := begin(t, Options{}).f
	judge := func(facts AccountabilityFacts) []string {
		fs, err := f.Accountability(facts, day("2026-06-01"))
		if err != nil {
			t.Fatal(err)
		}
		out := []string{}
		for _, x := range fs {
			out = append(out, string(x.Rule)+" "+x.Subject+" "+x.Status.String())
		}
		return out
	}
	fell := []RulingFault{{ID: "r1", On: day("2026-05-06"), BySuperior: yes}}
	done := FaultAnalysis{Subject: "r1", Due: day("2026-05-20"), Done: day("2026-05-20"), Persons: []zhixing.ActorID{"io1"}}
	late, open, nobody := done, done, done
	late.Done = day("2026-05-21")
	open.Due, open.Done = day("2026-06-01"), zhixing.Date{}
	nobody.Persons = nil
	for _, c := range []struct {
		name string
		f    AccountabilityFacts
		want []string
	}{
		{"CASE-34 nothing fell", AccountabilityFacts{}, []string{}},
		{"CASE-34 revoked by a superior, not analysed", AccountabilityFacts{Rulings: fell}, []string{"CASE-34 r1 unknown"}},
		{"CASE-34 analysed on the day set", AccountabilityFacts{Rulings: fell, Analyses: []FaultAnalysis{done}}, []string{"CASE-34 r1 met"}},
		{"CASE-34 analysed a day late", AccountabilityFacts{Rulings: fell, Analyses: []FaultAnalysis{late}}, []string{"CASE-34 r1 not_met"}},
		{"CASE-34 still in time", AccountabilityFacts{Rulings: fell, Analyses: []FaultAnalysis{open}}, []string{"CASE-34 r1 unknown"}},
		{"CASE-34 nobody named", AccountabilityFacts{Rulings: fell, Analyses: []FaultAnalysis{nobody}}, []string{"CASE-34 r1 unknown"}},
		{"CASE-34 revoked by the court itself", AccountabilityFacts{Rulings: []RulingFault{{ID: "r1", On: day("2026-05-06"), BySuperior: no}}}, []string{"CASE-34 r1 not_applicable"}},
		{"CASE-34 fault found by the quality office", AccountabilityFacts{Reviews: []QualityReview{{Case: "k", Reviewed: day("2026-05-06"), Outcome: zhixing.ReviewFlawed}, {Case: "q", Reviewed: day("2026-05-06"), Outcome: zhixing.ReviewQualified}}}, []string{"CASE-34 k unknown"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, judge(c.f)); d != "" {
				t.Error(d)
			}
		})
	}
}
