package casefile

import (
	"errors"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestRefusals: bad input is refused with the field or the rule.
func TestRefusals(t *testing.T) {
	s := begin(t, Options{})
	field := func(name, want string, e Event) {
		t.Run("CASE-94 "+name, func(t *testing.T) {
			_, err := s.f.Apply(e)
			var in *zhixing.InputError
			if !errors.As(err, &in) || in.Field != want {
				t.Errorf("got %v, want field %s", err, want)
			}
		})
	}
	e := s.event("2026-02-01", EventKind(200), IO, nil)
	field("unknown kind", "kind", e)
	e = s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12"})
	e.Actor = ""
	field("court staff without a name", "actor", e)
	e = s.event("2026-02-01", EventMilestone, IO, RecusalFacts{Person: "x"})
	field("facts of another event", "facts", e)
	e = s.event("2026-02-01", EventMoneyArrives, FD, MoneyFacts{}, RecordMoneyArrival)
	field("no amount", "facts.amount", e)
	e = s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12"})
	e.Corrects = "nobody"
	field("corrects what is not there", "corrects", e)
	rule := func(name string, want zhixing.RuleID, e Event) {
		t.Run(name, func(t *testing.T) { s.t = t; s.refuse(e, want) })
	}
	rule("CASE-91 before the receipt", "CASE-91", s.event("2026-01-01", EventMilestone, IO, MilestoneFacts{Node: "N12"}))
	e = s.event("2026-02-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}, RecordSuspensionRuling)
	e.With, e.Scope.Debtor = with("io1", CP), "stranger"
	rule("CASE-91 a debtor that is no party", "CASE-91", e)
	rule("CASE-80 wrong role", "CASE-80", s.event("2026-02-01", EventResume, FD, ResumeFacts{}).as(EventMoneyArrives, IO))
	e = s.event("2026-02-01", EventMoneyArrives, NoRole, MoneyFacts{Amount: zhixing.Fen(1)}, RecordMoneyArrival)
	rule("CASE-80 no role", "CASE-80", e)
	e = s.event("2026-02-01", EventMilestone, IO, MilestoneFacts{Node: "N12"})
	e.Actor = "io9"
	rule("CASE-80 officer not of the case", "CASE-80", e)
	e = s.event("2026-02-01", EventResume, IO, ResumeFacts{GroundGone: yes}, RecordResumeNotice)
	rule("CASE-91 not suspended", "CASE-91", e)
}

func (e Event) as(k EventKind, r Role) Event {
	e.Kind, e.Role, e.Actor, e.Facts = k, r, staff[r][0], MoneyFacts{Amount: zhixing.Fen(1)}
	return e
}

// TestIncompatible: who may not act (CASE-81, CASE-82).
func TestIncompatible(t *testing.T) {
	t.Run("CASE-81.I1 E14 handler reviews", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-01-25", EventJurisdictionObjection, DR, nil, RecordObjectionPetition))
		e := s.event("2026-02-10", EventJurisdictionUpheld, RP, RulingFacts{Final: yes, HandedOver: yes}, RecordReviewRuling, RecordHandOverRecord)
		e.With = []Actor{{"rp2", RP}, {"io3", RP}} // io3 holds the payout stage
		s.refuse(e, RuleHandlerReviews)
		e.With = []Actor{{"rp2", RP}}
		s.refuse(e, RulePanelSize)
		e.With = with("rp1", RP)
		s.do(e)
		s.state(ClosedStruck)
	})
	t.Run("CASE-82.S1 CASE-82.S3 stages in one hand", func(t *testing.T) {
		for _, c := range []struct {
			a, b Stage
			rule zhixing.RuleID
		}{{StageDisposal, StagePayout, RuleDisposalPayout}, {StageInquiry, StageDisposal, RuleInquiryDisposal}} {
			for _, o := range []Options{{}, {SmallCourt: SmallCourtExemption}} {
				s := begin(t, o)
				e := s.event("2026-02-01", EventReassign, BC, AssignmentFacts{Officer: "io1", Holders: []Holder{{c.a, "io2"}, {c.b, "io2"}}}, RecordAssignmentNote)
				if o.SmallCourt == SmallCourtExemption {
					s.do(e)
					if x := s.f.Incompatible(day("2026-02-02")); len(x) != 1 || x[0].Actor != "io2" || x[0].Severity != zhixing.Warning {
						t.Errorf("CASE-82 warning: %+v", x)
					}
				} else {
					s.refuse(e, c.rule)
				}
			}
		}
	})
	t.Run("CASE-81.I6 recusal", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-02-01", EventRecuse, PR, RecusalFacts{Person: "io1"}))
		s.refuse(s.event("2026-02-02", EventMilestone, IO, MilestoneFacts{Node: "N12"}), RuleRecusal)
		s.refuse(s.event("2026-02-02", EventReassign, BC, AssignmentFacts{Officer: "io1"}, RecordAssignmentNote), RuleRecusal)
		s.do(s.event("2026-02-02", EventReassign, BC, AssignmentFacts{Officer: "io5"}, RecordAssignmentNote))
	})
	t.Run("CASE-80 one person with two powers", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-05-20", EventFullyPerformed, IO, PerformanceFacts{Waived: yes}, RecordCloseNotice)
		e.With = []Actor{{"io1", BC}}
		s.refuse(e, "CASE-80")
	})
	t.Run("CASE-81.I5 panel of enforcement officers", func(t *testing.T) {
		s := begin(t, Options{})
		e := s.event("2026-03-01", EventSuspend, IO, SuspensionFacts{Ground: zhixing.SuspendRetrial, Holds: yes}, RecordSuspensionRuling)
		e.With = []Actor{{"cp1", CP}, {"cp1", CP}, {"cp2", CP}}
		s.refuse(e, RuleMajorMatter)
	})
	t.Run("CASE-81.I4 the hearing panel does not terminate", func(t *testing.T) {
		s := begin(t, Options{})
		z := TerminationCheckFacts{Ground: zhixing.TerminationUnsaleable, Conditions: allZ("li"), Clear: yes, ObjectUntil: day("2026-05-10")}
		s.do(s.event("2026-04-20", EventProposeTermination, IO, z, RecordConsumptionOrder, RecordNetworkQueryResult, RecordNotListedReason))
		s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{Agrees: no}, RecordTerminationTalkRecord))
		end := s.event("2026-05-06", EventTerminate, CP, z, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		end.With = with("cp1", CP, PR)
		s.refuse(end, "CASE-40")
		h := s.event("2026-04-28", EventCreditorObjects, RP, TalkFacts{Agrees: no}, RecordHearingRecord)
		h.With = with("rp1", RP)
		s.do(h)
		same := end
		same.With = append(with("cp1", PR), Actor{"rp1", CP}, Actor{"rp2", CP})
		s.refuse(same, RuleHearingPanel)
		s.do(end)
		s.state(ClosedThisTime)
	})
}
