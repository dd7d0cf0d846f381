package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestMainPath walks the first road through the table.
func TestMainPath(t *testing.T) {
	t.Run("CASE-91 T01 T02 T04 T05 T12 T13 T40 T41 T32", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}, RecordSuspensionRuling)
		s.refuse(e, "CASE-91.T12")
		e.With = with("io1", CP)
		s.do(e)
		s.state(Suspended)
		s.refuse(s.event("2026-03-05", EventFullyPerformed, IO, PerformanceFacts{}), "CASE-21")
		s.refuse(s.event("2026-04-10", EventResume, IO, ResumeFacts{GroundGone: yes}), "CASE-91.T13")
		s.do(s.event("2026-04-10", EventResume, IO, ResumeFacts{GroundGone: yes}, RecordResumeNotice))
		s.state(Enforcing)
		s.do(s.event("2026-05-06", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.MustMoney("100000.00")}, RecordMoneyArrival))
		done := s.event("2026-05-20", EventFullyPerformed, IO, PerformanceFacts{Owed: zhixing.GiveMoney(zhixing.MustMoney("100000.00")), Paid: zhixing.GiveMoney(zhixing.MustMoney("100000.00"))}, RecordCloseNotice)
		done.With = with("io1", BC)
		s.refuse(done, "CASE-44")
		pay := s.event("2026-05-12", EventPaidOut, IO, MoneyFacts{Amount: zhixing.MustMoney("100000.00")}, RecordPayoutApproval, RecordPayoutReceipt)
		pay.With = []Actor{{"io1", BC}, {"fd1", FD}}
		s.refuse(pay, RulePayoutFourEyes)
		pay.With = []Actor{{"bc1", BC}, {"fd1", FD}}
		s.do(pay)
		s.do(done)
		s.state(ClosedCompleted)
	})
	t.Run("CASE-91 T25 T26 T28 CASE-41 CASE-42 E8", func(t *testing.T) {
		app := application()
		app.Debtors = append(app.Debtors, Debtor{"zhao", zhixing.NaturalPerson})
		s := beginWith(t, Options{}, app)
		facts := TerminationCheckFacts{Ground: zhixing.TerminationUnsaleable, Conditions: allZ("li", "zhao"), Clear: yes}
		early := s.event("2026-04-12", EventProposeTermination, IO, facts, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision)
		s.refuse(early, "CASE-41.Z4") // the anniversary itself is too early
		p := s.event("2026-04-20", EventProposeTermination, IO, facts, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision)
		part := facts
		part.Conditions = []DebtorConditions{{"li", yes, yes, yes, yes}, {"zhao", yes, no, yes, yes}}
		p.Facts = part
		s.refuse(p, "CASE-41.Z2")
		part.Conditions = allZ("li")
		p.Facts = part
		s.refuse(p, "CASE-41.Z1") // nothing known of the second debtor
		p.Facts = facts
		s.do(p)
		s.state(TerminationReview)
		ruling := s.event("2026-05-06", EventTerminate, CP, facts, RecordTerminationRuling, RecordServiceProof)
		ruling.With = with("cp1", CP, PR)
		s.refuse(ruling, "CASE-40") // no talk yet
		s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		s.refuse(ruling, "CASE-91.T28") // no signature and no president's approval
		ruling.Records = append(ruling.Records, Record{Kind: RecordPresidentApproval})
		s.do(ruling)
		s.state(ClosedThisTime)
	})
	t.Run("CASE-91 T30 CASE-22", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-01", EventConclude, CP, ConclusionFacts{Ground: zhixing.ConcludeWithdrawn, Holds: zhixing.Unknown}, RecordConcludeRuling, RecordServiceProof)
		e.With = with("cp1", CP)
		s.refuse(e, "CASE-22")
		e.Facts = ConclusionFacts{Ground: zhixing.ConcludeWithdrawn, Holds: yes}
		s.do(e)
		s.state(ClosedConcluded)
	})
}
