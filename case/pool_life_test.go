package casefile

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

// pooled is a case whose ruling was served on 2025-08-31, entered in time.
func pooled() PoolCaseFacts {
	return PoolCaseFacts{Debtors: []zhixing.PartyID{"li", "zhao"}, ServedCreditor: day("2025-08-31"), Closed: day("2025-09-05"), Entered: day("2025-09-05"),
		Contents: PoolContents{yes, yes, yes, yes, yes, yes}}
}

func result(d zhixing.PartyID, k uint8, on string, found zhixing.Tri) zhixing.ReinquiryResult {
	return zhixing.ReinquiryResult{Debtor: d, Window: k, Inquired: day(on), Complete: yes, Found: found, ToldCreditor: yes, ToldOn: day(on)}
}

// unmet lists rule and code of every finding that is not met or unknown.
func unmet(fs []zhixing.Finding) []string {
	var out []string
	for _, f := range fs {
		if f.Status == zhixing.NotMet || f.Status == zhixing.Undetermined {
			out = append(out, string(f.Rule)+" "+f.Code+" "+f.Status.String())
		}
	}
	return out
}

func TestAssessPool(t *testing.T) {
	at := func(f PoolCaseFacts, on string, o Options) PoolAssessment {
		t.Helper()
		a, err := AssessPool(f, day(on), o)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	t.Run("CASE-45 E7 windows from the anchor", func(t *testing.T) {
		a := at(pooled(), "2026-02-28", Options{})
		var due []string
		for _, w := range a.Windows {
			due = append(due, w.Due.String())
		}
		if diff := cmp.Diff([]string{"2026-02-28", "2026-08-31", "2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31", "2029-02-28", "2029-08-31", "2030-02-28", "2030-08-31"}, due); diff != "" {
			t.Error(diff)
		}
		if a.Next != day("2026-02-28") || a.Windows[0].State != WindowRunning || a.Windows[1].State != WindowUpcoming || a.Over || len(unmet(a.Findings)) > 0 {
			t.Errorf("%s %s %v", a.Next, a.Windows[0].State, unmet(a.Findings))
		}
		if a.Windows[1].From != day("2026-03-01") {
			t.Error(a.Windows[1].From)
		}
		f := pooled()
		a = at(f, "2026-02-28", Options{PoolAnchor: ClosedDate})
		if a.Windows[0].Due != day("2026-03-05") || a.Anchors[1].Anchor != f.Closed || a.Anchors[1].Debtor != "zhao" {
			t.Error("policy", a.Windows[0].Due)
		}
	})
	t.Run("CASE-45 E7 entry within seven days", func(t *testing.T) {
		f := pooled()
		f.ServedCreditor, f.Entered = day("2026-03-20"), day("2026-03-27")
		if a := at(f, "2026-04-01", Options{}); a.Entry.End != day("2026-03-27") || len(unmet(a.Findings)) > 0 {
			t.Error(a.Entry.End, unmet(a.Findings))
		}
		f.Entered = day("2026-03-28")
		f.Contents.Court = zhixing.Unknown
		if diff := cmp.Diff([]string{"CASE-45 entered not_met", "CASE-45 entry_court unknown"}, unmet(at(f, "2026-04-01", Options{}).Findings)); diff != "" {
			t.Error(diff)
		}
		f.Entered = zhixing.Date{}
		if got := unmet(at(f, "2026-03-27", Options{}).Findings); len(got) > 0 {
			t.Error("the term still runs", got)
		}
		f.ServedCreditor = zhixing.Date{}
		if diff := cmp.Diff([]string{"CASE-45 entered unknown", "CASE-45 anchor_known unknown"}, unmet(at(f, "2026-03-27", Options{}).Findings)); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-45 a window needs every debtor, in time and complete", func(t *testing.T) {
		f := pooled()
		f.Results = []zhixing.ReinquiryResult{result("li", 1, "2026-02-10", no)}
		if a := at(f, "2026-03-01", Options{}); a.Windows[0].State != WindowIncomplete || !slices.Equal(unmet(a.Findings), []string{"CASE-45 window_inquired not_met"}) {
			t.Error(a.Windows[0].State, unmet(a.Findings))
		}
		f.Results = append(f.Results, result("zhao", 1, "2026-03-01", no))
		if a := at(f, "2026-03-01", Options{}); a.Windows[0].State != WindowIncomplete {
			t.Error("a day late", a.Windows[0].State)
		}
		f.Results[1] = result("zhao", 1, "2026-02-28", no)
		f.Results[1].ToldCreditor = no
		a := at(f, "2026-03-01", Options{})
		if a.Windows[0].State != WindowDone || a.Windows[0].Done != day("2026-02-28") || a.Next != day("2026-08-31") || !slices.Equal(unmet(a.Findings), []string{"CASE-45 creditor_told not_met"}) {
			t.Error(a.Windows[0], a.Next, unmet(a.Findings))
		}
		f.Results[1].Complete = zhixing.Unknown
		if a := at(f, "2026-03-01", Options{}); !slices.Equal(unmet(a.Findings), []string{"CASE-45 window_inquired unknown"}) {
			t.Error(unmet(a.Findings))
		}
	})
	t.Run("CASE-46 found and not resumed", func(t *testing.T) {
		f := pooled()
		f.Results = []zhixing.ReinquiryResult{result("li", 1, "2026-02-10", yes), result("zhao", 1, "2026-02-10", no)}
		if a := at(f, "2026-02-20", Options{}); a.Windows[0].Found != yes || !slices.Equal(unmet(a.Findings), []string{"CASE-46 resume_when_found not_met"}) {
			t.Error(unmet(a.Findings))
		}
		f.Stopped = day("2026-02-15")
		a := at(f, "2026-12-01", Options{})
		if a.Windows[1].State != WindowStopped || !a.Next.IsZero() || len(unmet(a.Findings)) > 0 {
			t.Error(a.Windows[1].State, unmet(a.Findings))
		}
	})
	t.Run("CASE-45 five years over", func(t *testing.T) {
		if a := at(pooled(), "2030-08-31", Options{}); a.Over || a.Next != day("2030-08-31") {
			t.Error("the last day counts")
		}
		if a := at(pooled(), "2030-09-01", Options{}); !a.Over || !a.Next.IsZero() || a.Windows[9].State != WindowOverdue {
			t.Error(a.Over, a.Next)
		}
	})
	t.Run("CASE-45 shield and correction within three days", func(t *testing.T) {
		f := pooled()
		f.Shield, f.ShieldFrom, f.Shielded = ShieldPerformed, day("2025-12-01"), day("2025-12-05")
		f.Mistakes = []PoolMistake{{day("2025-12-01"), day("2025-12-04")}, {Verified: day("2025-12-01")}}
		if diff := cmp.Diff([]string{"CASE-45 corrected not_met", "CASE-45 shielded not_met"}, unmet(at(f, "2025-12-10", Options{}).Findings)); diff != "" {
			t.Error(diff)
		}
		f.Shielded, f.Mistakes = day("2025-12-04"), nil
		if got := unmet(at(f, "2025-12-10", Options{}).Findings); len(got) > 0 {
			t.Error(got)
		}
		f.Shield, f.ShieldFrom = 0, zhixing.Date{}
		if diff := cmp.Diff([]string{"CASE-45 shield_ground unknown"}, unmet(at(f, "2025-12-10", Options{}).Findings)); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-45 seizures stay and are watched", func(t *testing.T) {
		f := pooled()
		f.Seizures = []PoolSeizure{{Asset: "house", Ends: day("2025-12-01"), Applied: yes}, {Asset: "car", Ends: day("2025-12-20")}, {Asset: "shop", Ends: day("2025-12-01"), Applied: no}, {Asset: "yard", Ends: day("2026-02-01")}}
		f.Changed, f.Reported = day("2025-11-01"), day("2025-11-12")
		if diff := cmp.Diff([]string{"CASE-45 seizure_renewed not_met", "CASE-45 seizure_ends_soon not_met", "CASE-45 change_reported not_met"}, unmet(at(f, "2025-12-10", Options{}).Findings)); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-45 bad facts", func(t *testing.T) {
		f := PoolCaseFacts{Debtors: []zhixing.PartyID{"li"}, Results: []zhixing.ReinquiryResult{{Debtor: "zhao", Window: 11}}, Shield: ShieldOther, Entered: day("2026-02-01"), Seizures: []PoolSeizure{{}}}
		if _, err := AssessPool(f, day("2026-01-01"), Options{}); len(problems(err)) != 5 {
			t.Error(err)
		}
	})
	t.Run("CASE-45 dates never chain", rapid.MakeCheck(func(t *rapid.T) {
		anchor := zhixing.YMD(2016, 12, 1).AddDays(rapid.IntRange(0, 6000).Draw(t, "anchor"))
		_, _, d := anchor.YMD()
		y, m, _ := anchor.YMD()
		for k, got := range PoolDates(anchor) {
			// The naive reading: the same day of the month 6(k+1) months on, or its last.
			want, months := zhixing.Date{}, m-1+6*(k+1)
			for day := d; want.IsZero(); day-- {
				want = ymd(y+months/12, months%12+1, day)
			}
			if got != want {
				t.Fatalf("window %d of %s: %s, want %s", k+1, anchor, got, want)
			}
		}
	}))
}

// ymd is the day, zero where the month has none such.
func ymd(y, m, d int) zhixing.Date {
	out, err := zhixing.ParseDate(pad(y, 4) + "-" + pad(m, 2) + "-" + pad(d, 2))
	if err != nil {
		return zhixing.Date{}
	}
	return out
}

func pad(n, w int) string {
	s := itoa(n)
	for len(s) < w {
		s = "0" + s
	}
	return s
}

func TestAssessResumption(t *testing.T) {
	ok := ResumptionFacts{Applied: day("2026-03-02"), Exists: yes, Fit: yes, Known: no, Concluded: no, InDanger: no, Filed: day("2026-03-09")}
	for _, c := range []struct {
		name   string
		change func(*ResumptionFacts)
		want   zhixing.Status
		left   []string
	}{
		{"CASE-46 must resume", func(*ResumptionFacts) {}, zhixing.Met, nil},
		{"CASE-46 known before, nothing changed", func(f *ResumptionFacts) { f.Known, f.Changed = yes, no }, zhixing.NotMet, []string{"CASE-46 new_or_changed not_met"}},
		{"CASE-46 known before, now disposable", func(f *ResumptionFacts) { f.Known, f.Changed = yes, yes }, zhixing.Met, nil},
		{"CASE-46 not verified", func(f *ResumptionFacts) { f.Exists = zhixing.Unknown }, zhixing.Undetermined, []string{"CASE-46 property_verified unknown"}},
		{"CASE-46 concluded since", func(f *ResumptionFacts) { f.Concluded = yes }, zhixing.NotMet, []string{"CASE-46 not_concluded not_met"}},
		{"CASE-46 decided late", func(f *ResumptionFacts) { f.Filed = day("2026-03-10") }, zhixing.Met, []string{"CASE-46 decided_in_time not_met"}},
		{"CASE-45 in danger and not seized", func(f *ResumptionFacts) { f.InDanger = yes }, zhixing.Met, []string{"CASE-45 urgent_control not_met"}},
		{"CASE-83 N21 seized at once, approved in two working days", func(f *ResumptionFacts) {
			f.InDanger, f.Control, f.Emergent, f.Approved = yes, day("2026-03-05"), yes, day("2026-03-09")
		}, zhixing.Met, nil},
		{"CASE-83 N21 approved a working day late", func(f *ResumptionFacts) {
			f.InDanger, f.Control, f.Emergent, f.Approved = yes, day("2026-03-05"), yes, day("2026-03-10")
		}, zhixing.Met, []string{"CASE-83 emergency_approved not_met"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := ok
			c.change(&f)
			a, err := AssessResumption(f, day("2026-03-20"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.left, unmet(a.Findings)); diff != "" || a.Verdict != c.want {
				t.Error(a.Verdict, diff)
			}
			if a.Decide.End != day("2026-03-09") {
				t.Error(a.Decide.End)
			}
		})
	}
	t.Run("CASE-46 term of the office", func(t *testing.T) {
		var o Options
		o.ResumeDecisionDays = 15
		if a, err := AssessResumption(ok, day("2026-03-20"), o); err != nil || a.Decide.End != day("2026-03-17") {
			t.Error(a.Decide.End, err)
		}
	})
}

func TestReviewPool(t *testing.T) {
	t.Run("CASE-43 MET-15 qualified, unqualified, missing", func(t *testing.T) {
		f := terminable()
		f.Stage = ForProposal
		verdict := func() zhixing.TerminationVerdict {
			v, _, err := ReviewPool(f, day("2026-11-20"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			return v
		}
		if got := verdict(); got != zhixing.VerdictFileMissing {
			t.Error(got)
		}
		f.Ruling = TerminationRuling{On: day("2026-05-06"), Claim: yes, Course: yes, Property: yes, Realised: yes, Rights: yes, Published: yes, ServedCreditor: day("2026-05-08")}
		if got := verdict(); got != zhixing.VerdictTerminationQualified {
			t.Error(got)
		}
		f.Filed = day("2026-02-06")
		if got := verdict(); got != zhixing.VerdictTerminationUnqualified {
			t.Error("judged on the day of the ruling, not of the review", got)
		}
	})
}
