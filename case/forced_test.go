package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestForced: Load takes in what stands though it would be refused today, leads where
// its row leads, and tells the rule; Replay stops there.
func TestForced(t *testing.T) {
	two := application()
	two.Debtors = append(two.Debtors, Debtor{"zhao", zhixing.NaturalPerson})
	load := func(t *testing.T, app ApplicationFacts, code string, es ...Event) File {
		t.Helper()
		s := beginWith(t, Options{}, app)
		stored := append(s.f.Events(), es...)
		f, found, err := Load(stored, Options{})
		if err != nil || len(found) == 0 {
			t.Fatalf("loaded with %v, %v", found, err)
		}
		if found[0].Code != code {
			t.Errorf("told %s, want %s", found[0].Code, code)
		}
		g, err := Replay(stored, Options{})
		if _, refused := err.(*zhixing.RefusedError); !refused || g.State() != Enforcing {
			t.Errorf("replayed to %s, %v", g.State(), err)
		}
		return f
	}
	ev := func(id, on string, k EventKind, r Role, f Facts, recs ...RecordKind) Event {
		return Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(id), On: day(on), Actor: staff[r][0]}, Kind: k, Role: r, Facts: f, Records: ids(recs...)}
	}
	t.Run("CASE-94 a suspension without its ruling, of the case", func(t *testing.T) {
		f := load(t, two, "record_missing", ev("x", "2026-03-02", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}))
		for _, d := range []zhixing.PartyID{"li", "zhao"} {
			if s, ok := f.StateOf(d); !ok || s != Suspended {
				t.Errorf("%s is %s", d, s)
			}
		}
	})
	t.Run("CASE-94 of one debtor", func(t *testing.T) {
		e := ev("x", "2026-03-02", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: no}, RecordSuspensionRuling)
		e.Scope.Debtor = "zhao"
		f := load(t, two, "ground_holds", e)
		if li, _ := f.StateOf("li"); li != Enforcing {
			t.Errorf("li is %s", li)
		}
		if zhao, _ := f.StateOf("zhao"); zhao != Suspended {
			t.Errorf("zhao is %s", zhao)
		}
	})
	t.Run("CASE-94 of one object", func(t *testing.T) {
		e := ev("x", "2026-03-02", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendThirdPartyObjectionFounded, Holds: no}, RecordSuspensionRuling)
		e.Scope.Object = "flat"
		f := load(t, application(), "ground_holds", e)
		if f.StateOfObject("flat") != Suspended || f.State() != Enforcing {
			t.Errorf("the flat is %s, the case %s", f.StateOfObject("flat"), f.State())
		}
	})
	t.Run("CASE-94 CASE-31 an extension after the end", func(t *testing.T) {
		f := load(t, application(), "limit_running", ev("x", "2026-08-03", EventExtendLimit, PR, ExtensionFacts{}, RecordExtensionApproval))
		d, err := f.Limit(day("2026-08-04"))
		if err != nil || d.RawEnd != day("2026-10-12") {
			t.Errorf("the limit ends on %v, %v", d.RawEnd, err)
		}
	})
	t.Run("CASE-94 by a role that may not", func(t *testing.T) {
		f := load(t, application(), "wrong_role", ev("x", "2026-03-02", EventConclude, FD, ConclusionFacts{Ground: zhixing.ConcludeWithdrawn, Holds: yes}, RecordConcludeRuling, RecordServiceProof))
		if f.State() != ClosedConcluded {
			t.Errorf("the case is %s", f.State())
		}
	})
	t.Run("CASE-94 an application without its papers", func(t *testing.T) {
		f, found, err := Load([]Event{ev("a", "2026-01-08", EventApply, CR, two)}, Options{})
		if err != nil || len(found) == 0 || f.State() != Received || len(f.Debtors()) != 2 {
			t.Errorf("loaded to %s of %v with %v, %v", f.State(), f.Debtors(), found, err)
		}
		if f.Kind() != zhixing.CaseFirstEnforcement || f.Ground() != zhixing.GroundCivilJudgment || f.Received() != day("2026-01-08") || !f.ClosedOn().IsZero() || len(f.Creditors()) != 1 {
			t.Errorf("what the application says is not there")
		}
	})
}

// TestPausesTold: what a case tells others of its suspensions, stays and resumptions,
// of its settlement, its performance and its row for the statistics.
func TestPausesTold(t *testing.T) {
	t.Run("CASE-37 CASE-38 CASE-48 pauses and settlement", func(t *testing.T) {
		s := begin(t, Options{})
		stay := s.event("2026-02-02", EventStayBySuperior, SC, StayFacts{Ground: zhixing.StaySuperiorNotice, Until: day("2026-03-31"), BecauseOfTitle: yes}, RecordSupervisionOrder)
		s.do(stay)
		s.do(s.event("2026-02-20", EventStayLifted, IO, ResumeFacts{Notice: yes}, RecordResumeNotice))
		s.do(s.event("2026-03-02", EventFileSettlement, IO, SettlementFacts{Form: SettlementJoint, AgreedEnd: day("2026-06-30"), Authority: yes, Suspend: yes,
			Amount: zhixing.Fen(800_00)}, RecordSettlementAgreement, RecordSuspensionRuling))
		s.do(s.event("2026-04-01", EventSettlementProgress, IO, SettlementStandFacts{Paid: zhixing.Fen(300_00), AsAgreed: yes}))
		p := s.f.Pauses(day("2026-04-02"))
		if len(p.Stayed) != 1 || p.Stayed[0].From != day("2026-02-02") || p.Stayed[0].To != day("2026-04-01") || p.Stayed[0].Ended != day("2026-02-20") || p.Stayed[0].TitleReason != yes {
			t.Errorf("stays %+v", p.Stayed)
		}
		if len(p.Suspended) != 1 || p.Suspended[0].Ground != zhixing.SuspendSettlementFiled || p.Suspended[0].From != day("2026-03-02") || !p.Suspended[0].To.IsZero() {
			t.Errorf("suspensions %+v", p.Suspended)
		}
		if len(p.Resumed) != 1 || p.Resumed[0].On != day("2026-02-20") {
			t.Errorf("resumptions %+v", p.Resumed)
		}
		st, ok := s.f.Settlement(day("2026-04-02"))
		if !ok || st.PaidPart.Amount != zhixing.Fen(300_00) || st.AgreedEnd != day("2026-06-30") || st.Filed != yes {
			t.Errorf("settlement %+v", st)
		}
		if _, ok := s.f.Settlement(day("2026-03-01")); ok {
			t.Error("told before it was filed")
		}
		done := s.event("2026-06-20", EventSettlementPerformed, IO, SettlementStandFacts{Performed: yes}, RecordCloseNotice)
		done.With = with("io1", BC)
		s.do(done)
		if st, _ := s.f.Settlement(day("2026-06-21")); st.Performed != yes || st.PerformedOn != day("2026-06-20") {
			t.Errorf("performed settlement %+v", st)
		}
		perf := s.f.Performance(day("2026-06-21"))
		if perf.How != zhixing.PerformanceSettlement || perf.Voluntary != yes || perf.PerformedOn != day("2026-06-20") {
			t.Errorf("performance %+v", perf)
		}
		row, err := s.f.Fact(0, day("2026-06-21"))
		if err != nil || row.Manner != zhixing.Completed || row.Closed != day("2026-06-20") || row.Filed != day("2026-01-12") || row.Applied.Amount != zhixing.MustMoney("100000.00") {
			t.Errorf("row %+v, %v", row, err)
		}
	})
	t.Run("CASE-22 CASE-57 leaving and bankruptcy", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-03-02", EventDesignated, SC, LeavingFacts{To: "京0106", Claim: zhixing.Fen(100), Realised: zhixing.Fen(40)}, RecordSupervisionOrder))
		c, ok := s.f.Closing(day("2026-03-02"))
		if !ok || c.Manner != zhixing.Struck || c.StrikeGround != zhixing.StrikeLeftByDesignation {
			t.Errorf("closing %+v", c)
		}
		row, err := s.f.Fact(0, day("2026-03-03"))
		if err != nil || row.LeaveReason != zhixing.LeaveDesignated {
			t.Errorf("row %+v, %v", row, err)
		}
		app := application()
		app.Debtors[0].Kind = zhixing.EnterpriseLegalPerson
		b := beginWith(t, Options{}, app)
		e := b.event("2026-03-02", EventTransferBankruptcy, CP, BankruptcyFacts{Consent: yes, CannotPay: yes, Insolvent: yes, Court: "京01"}, RecordTransferDecision)
		e.With = with("cp1", CP, PR)
		b.do(e)
		b.do(b.event("2026-03-20", EventBankruptcyAccepted, IO, BankruptcyFacts{RuledOn: day("2026-03-18")}, RecordBankruptcyRuling, RecordHandOverRecord))
		told := b.f.Bankruptcies(day("2026-03-21"))
		if len(told) != 1 || told[0].Accepted != yes || told[0].RuledOn != day("2026-03-18") || told[0].Court != "京01" {
			t.Errorf("bankruptcies %+v", told)
		}
		p := b.f.Pauses(day("2026-03-21"))
		if len(p.Suspended) != 2 || p.Suspended[0].To != day("2026-03-20") || p.Suspended[1].Ground != zhixing.SuspendBankruptcyAccepted {
			t.Errorf("suspensions %+v", p.Suspended)
		}
	})
}
