package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestWaitByLawOfTheDay: the three months of Z4 came with TERM-2016, in force from
// 2016-12-01; the day of the ruling decides which law is asked (CASE-41.Z4).
func TestWaitByLawOfTheDay(t *testing.T) {
	facts := func(ruled string) TerminationCheckFacts {
		f := TerminationCheckFacts{Ground: zhixing.TerminationCreditorAgrees, Conditions: allZ("li"), Clear: yes}
		if ruled != "" {
			f.RuledOn = day(ruled)
		}
		return f
	}
	propose := func(t *testing.T, on, ruled string) (*script, Event) {
		s := &script{t: t, f: File{o: &Options{}}}
		s.do(s.event("2016-10-08", EventApply, CR, application(), RecordApplication, RecordInstrumentCopy, RecordIdentityProof))
		s.do(s.event("2016-10-12", EventFileCase, FO, FilingFacts{Docket: MustDocket("（2016）京0105执123号"), Conditions: conditionsMet(), Competent: yes, Unsplit: yes}))
		s.do(s.event("2016-10-13", EventAssign, BC, AssignmentFacts{Officer: "io1", Holders: []Holder{{StageInquiry, "io1"}, {StageDisposal, "io2"}, {StagePayout, "io3"}}}, RecordAssignmentNote))
		n := s.event("2016-10-20", EventIssueNotice, IO, NoticeFacts{OrdersPerformance: yes, StatesInterest: yes, StatesAccount: yes}, RecordEnforcementNotice, RecordReportOrder, RecordServiceProof)
		n.Scope.Debtor = "li"
		s.do(n)
		return s, s.event(on, EventProposeTermination, IO, facts(ruled), RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision)
	}
	t.Run("CASE-41.Z4 no wait before TERM-2016", func(t *testing.T) {
		s, e := propose(t, "2016-11-30", "")
		s.do(e)
		s.do(s.event("2016-11-30", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		r := s.event("2016-11-30", EventTerminate, CP, facts(""), RecordTerminationRuling, RecordServiceProof, RecordCreditorSignature)
		r.With = with("cp1", CP)
		s.do(r)
		s.state(ClosedThisTime)
		if _, err := Replay(s.f.Events(), Options{}); err != nil {
			t.Fatalf("replay of an older file: %v", err)
		}
	})
	t.Run("CASE-41.Z4 the wait from the first day of TERM-2016", func(t *testing.T) {
		s, e := propose(t, "2016-12-01", "")
		s.refuse(e, "CASE-41.Z4")
	})
	t.Run("CASE-41.Z4 proposed under the old law, ruled under the new", func(t *testing.T) {
		s, e := propose(t, "2016-11-30", "")
		s.do(e)
		s.do(s.event("2016-12-01", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		r := s.event("2016-12-05", EventTerminate, CP, facts(""), RecordTerminationRuling, RecordServiceProof, RecordCreditorSignature)
		r.With = with("cp1", CP)
		s.refuse(r, "CASE-41.Z4")
	})
}
