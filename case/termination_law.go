package casefile

import "github.com/zhixing-go/zhixing"

// ruledOn is the day whose law judges a termination (CASE-94): that of the ruling,
// where the event gives it; a proposal is judged on its own day.
func (e *Event) ruledOn() zhixing.Date {
	if e.Kind == EventTerminate {
		if d := factsOf[TerminationCheckFacts](e).RuledOn; !d.IsZero() {
			return d
		}
	}
	return e.On
}

// ruledInTime refuses a ruling dated before its proposal, where another law may have
// been in force, or after the event, which is its service (CASE-42, CASE-91 T28).
func (j *judge) ruledInTime() error {
	e := j.e
	if e.Kind != EventTerminate {
		return nil
	}
	ruled := e.ruledOn()
	switch from := j.c.rare().talk.proposed; {
	case ruled.After(e.On):
		return refused(e, "CASE-42", finding("CASE-42", "ruled_after_service", "", "裁定之日{day}晚于送达之日", "the ruling is dated {day}, after its service", zhixing.DateArg("day", ruled)))
	case ruled.Before(from):
		return refused(e, "CASE-42", finding("CASE-42", "ruled_before_proposal", "", "裁定之日早于拟终本之日{day}", "the ruling is dated before its proposal on {day}", zhixing.DateArg("day", from)))
	}
	return nil
}

// byLaw returns what the transition demands under the law of the day: the papers of
// Z1 and Z2 and the record of the talk came with TERM-2016 (CASE-41, CASE-42). The
// proof of the inquiry was asked for before (CPL-INT-2015 519).
func (n *need) byLaw(e *Event) *need {
	if e.Kind != EventProposeTermination && e.Kind != EventTerminate || !e.ruledOn().Before(fiveConditions) {
		return n
	}
	own := *n
	own.proof = n.proof.without(recordsOf(RecordEnforcementNotice, RecordReportOrder, RecordConsumptionOrder, RecordTerminationTalkRecord))
	own.one = recordSet{}
	return &own
}

// heard reports whether the talk was held, where the law of the day asked for it,
// and the hearing duty of CASE-40 is met: on a ground that carries it, another panel
// must have heard the creditor who disagrees or may still object.
func (t *termination) heard(ground zhixing.TerminationGround, signed bool, ruled zhixing.Date) zhixing.Tri {
	if ground == 0 {
		ground = t.ground
	}
	switch {
	case t.talk.IsZero() && !ruled.Before(fiveConditions), t.talk.After(ruled), t.objected.After(ruled):
		return zhixing.No // CASE-42: talk and hearing come before the ruling
	case !t.objected.IsZero():
		return zhixing.Yes // heard with the objection, T27
	case ground != 0 && !carriesObjection(ground):
		return zhixing.Yes // CASE-41: the ground decides whether the duty arises
	case t.agrees == zhixing.No:
		return zhixing.No
	case t.agrees == zhixing.Yes, signed:
		return zhixing.Yes
	case !t.until.IsZero() && ruled.After(t.until):
		return zhixing.Yes // told, and silent within the term set
	}
	return zhixing.Unknown
}
