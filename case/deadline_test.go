package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func find(t *testing.T, f File, asOf, code string) Deadline {
	t.Helper()
	ds, err := f.Deadlines(day(asOf))
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range ds {
		if d.Code == code {
			return d
		}
	}
	t.Fatalf("no deadline %s", code)
	return Deadline{}
}

func TestDeadlines(t *testing.T) {
	t.Run("CASE-30 N01 N06 E1", func(t *testing.T) {
		s := &script{t: t}
		s.do(s.event("2026-02-10", EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
		if d := find(t, s.f, "2026-02-25", "N01"); d.End != day("2026-02-24") || d.Status != zhixing.DeadlineOverdue {
			t.Errorf("N01: %v %v", d.End, d.Status)
		}
		if d := find(t, s.f, "2026-02-24", "N06"); d.End != day("2026-02-24") || d.RawEnd != day("2026-02-20") || d.Status != zhixing.DeadlineDue {
			t.Errorf("N06: %v %v", d.End, d.Status)
		}
	})
	t.Run("CASE-31 CASE-32 E4", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}, RecordSuspensionRuling)
		e.With = with("io1", CP)
		s.do(e)
		if d := find(t, s.f, "2026-03-15", CodeLimit); !d.Paused || d.Status != zhixing.DeadlinePaused {
			t.Errorf("open suspension: %+v", d)
		}
		s.do(s.event("2026-04-10", EventResume, IO, ResumeFacts{GroundGone: yes}, RecordResumeNotice))
		s.do(s.event("2026-05-06", EventExcludePeriod, IO, ExclusionFacts{Reason: ExcludedAppraisal, From: day("2026-04-05"), To: day("2026-05-05")}))
		d := find(t, s.f, "2026-06-01", CodeLimit)
		if d.End != day("2026-09-15") || d.ExcludedDays != 65 {
			t.Errorf("limit: %v, %d days", d.End, d.ExcludedDays)
		}
		s.do(s.event("2026-09-10", EventExtendLimit, PR, ExtensionFacts{}, RecordExtensionApproval))
		if d := find(t, s.f, "2026-09-11", CodeLimit); d.End != day("2026-12-15") {
			t.Errorf("extended: %v", d.End)
		}
		again := s.event("2026-12-10", EventExtendLimit, PR, ExtensionFacts{}, RecordExtensionApproval)
		s.refuse(again, "CASE-91.T42")
	})
	t.Run("CASE-33 E5", func(t *testing.T) {
		s := begin(t, Options{})
		d := find(t, s.f, "2026-06-01", CodeRecourse)
		if d.OverFrom() != day("2026-07-09") {
			t.Errorf("recourse from %v", d.OverFrom())
		}
		if l := find(t, s.f, "2026-06-01", CodeLimit); l.End != day("2026-07-13") {
			t.Errorf("limit %v", l.End)
		}
	})
	t.Run("CASE-36 N23 E13", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-09-02", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.MustMoney("100.00")}, RecordMoneyArrival))
		if d := find(t, s.f, "2026-09-03", CodePayout); d.End != day("2026-10-08") || d.RawEnd != day("2026-10-02") {
			t.Errorf("payout %v", d.End)
		}
	})
}

func TestStayClock(t *testing.T) {
	t.Run("CASE-38 CASE-32 the clock runs on after the fixed end of a stay", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-03-02", EventStayBySuperior, SC, StayFacts{Ground: zhixing.StaySuperiorNotice, Until: day("2026-03-31")}, RecordSupervisionOrder))
		if d, _ := s.f.Limit(day("2026-03-31")); !d.Paused {
			t.Errorf("not paused on the last day: %+v", d)
		}
		want := day("2026-07-12").AddDays(30)
		if d, _ := s.f.Limit(day("2026-04-01")); d.Paused || d.RawEnd != want {
			t.Errorf("after the end: %+v", d)
		}
		s.refuse(s.event("2026-03-31", EventStayEnds, IO, nil, RecordResumeNotice), "CASE-38")
		s.do(s.event("2026-05-06", EventStayEnds, IO, nil, RecordResumeNotice))
		if d, _ := s.f.Limit(day("2026-05-07")); d.RawEnd != want {
			t.Errorf("a late notice moved the limit: %+v", d)
		}
	})
	t.Run("CASE-91 T37 closed time is not counted, or by policy is", func(t *testing.T) {
		for _, o := range []Options{{}, {ReopenedTime: ReopenedCounted}} {
			s := begin(t, o)
			e := s.event("2026-03-02", EventConclude, CP, ConclusionFacts{Ground: zhixing.ConcludeWithdrawn, Holds: yes}, RecordConcludeRuling, RecordServiceProof)
			e.With = with("cp1", CP)
			s.do(e)
			r := s.event("2026-04-01", EventClosingRevoked, RP, RulingFacts{Final: yes}, RecordReviewRuling)
			r.With = with("rp1", RP)
			s.do(r)
			s.state(Enforcing)
			want := day("2026-07-12")
			if o.ReopenedTime == ReopenedExcluded {
				want = want.AddDays(30)
			}
			if d, _ := s.f.Limit(day("2026-04-02")); d.RawEnd != want {
				t.Errorf("%v: %v, want %v", o.ReopenedTime, d.RawEnd, want)
			}
		}
	})
}
