package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// ActsOf makes acts of the events of a file that stand, under the user's key of the
// case, for Audit: assignment and handling, stages and their holders, payouts with
// proposer, approver and payer, the panels of termination and hearing, rulings of
// the review panel. A termination that lacks its panel is an act of who ruled it. What
// parties did is left out.
func ActsOf(f File, key string) []Act {
	var out []Act
	round, signed := "", false // of termination; the creditor signed
	for _, x := range f.log.Effective() {
		e := x.e
		n := 0
		add := func(kind ActKind, matter string, who []Actor) {
			if len(who) == 0 {
				return
			}
			id := e.ID
			if n++; n > 1 {
				id += zhixing.EventID("/" + itoa(n))
			}
			out = append(out, Act{ID: id, On: e.On, Case: key, Matter: matter, Kind: kind, People: who})
		}
		own := string(e.ID)
		signed = signed || slices.ContainsFunc(e.Records, func(r Record) bool { return r.Kind == RecordCreditorSignature })
		switch e.Kind {
		case EventPropertyFound, EventGateFails, EventClosingRevoked:
			signed = false
		}
		switch e.Kind {
		case EventAssign, EventReassign:
			a := factsOf[AssignmentFacts](e)
			who := []Actor{{a.Officer, IO}}
			for _, c := range a.Clerks {
				who = append(who, Actor{c, IO})
			}
			add(ActHandling, own, who)
			for _, h := range a.Holders {
				switch h.Stage {
				case StageInquiry:
					add(ActInquiry, own, []Actor{{h.Person, IO}})
				case StageDisposal:
					add(ActDisposal, own, []Actor{{h.Person, IO}})
				case StagePayout:
					add(ActPayoutProposal, own+"/assigned", []Actor{{h.Person, IO}})
				default:
					add(ActHandling, own, []Actor{{h.Person, IO}})
				}
			}
			add(ActApproval, own, e.of(BC, PR))
			continue
		case EventFileCase, EventRefuse:
			add(ActFiling, own, e.of(FO))
			continue
		case EventPaidOut, EventLodged:
			add(ActPayoutProposal, own, e.of(IO))
			add(ActPayoutApproval, own, e.of(BC, PR))
			add(ActPayoutPayment, own, e.of(FD))
			continue
		case EventImmediateMeasure, EventUrgentControl, EventPoolQueryDue:
			add(ActInquiry, own, e.of(IO, CMD))
			add(ActApproval, own, e.of(BC, PR))
			continue
		case EventProposeTermination:
			round = own
		case EventTerminate:
			panel := e.of(CP)
			if len(panel) == 0 && (!signed || f.options().TerminationPanel == PanelAlways) {
				panel = e.of(e.Role) // who ruled without a panel
			}
			add(ActTerminationPanel, round, panel)
			add(ActHandling, own, e.of(IO))
			add(ActApproval, own, e.of(BC, PR))
			continue
		case EventCreditorObjects:
			add(ActTerminationHearing, round, e.of(RP))
			continue
		}
		add(ActHandling, own, e.of(IO, CP, CMD))
		add(ActReview, own, e.of(RP))
		add(ActApproval, own, e.of(BC, PR))
	}
	return out
}

// of returns those who took part in the event in one of the roles.
func (e *Event) of(roles ...Role) []Actor {
	var out []Actor
	take := func(a Actor) {
		if a.ID == "" {
			return
		}
		for _, r := range roles {
			if a.Role == r {
				out = append(out, a)
			}
		}
	}
	take(Actor{e.Actor, e.Role})
	for _, a := range e.With {
		if a != (Actor{e.Actor, e.Role}) {
			take(a)
		}
	}
	return out
}
