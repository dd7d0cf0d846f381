package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// course is the state of an entry after some events.
type course struct {
	o     *Options
	state zhixing.ListingState
	stage ObjectionStage

	applied      zhixing.Date // receipt of the creditor's application; zero: of the court's own motion
	circumstance zhixing.ListingCircumstance
	decided      zhixing.Date
	published    zhixing.Date
	graceMonths  int
	grace        Grace
	extension    int
	term         Term
	ground       zhixing.DeletionGround
	groundOn     zhixing.Date
	deleted      zhixing.Date
	withdrawn    zhixing.Date
	corrected    zhixing.Date
	performed    zhixing.Date // full performance
	lastRequest  zhixing.Date // last deletion at a creditor's request
	voluntary    bool

	requested, founded, rejected, served, reconsider, decidedAgain zhixing.Date
	request                                                        Remedy
	acted                                                          zhixing.Date // what a founded request called for was done

	notes []zhixing.Finding // defects that do not undo the event
}

// pass lets time go by: an entry whose term is over is Expired from the next day.
func (c *course) pass(on zhixing.Date) {
	switch c.state {
	case zhixing.ListingPublished, zhixing.ListingExtended, zhixing.ListingCorrected:
		if c.term.Fixed && !c.term.Ends.IsZero() && on.After(c.term.Ends) {
			c.state, c.ground, c.groundOn = zhixing.ListingExpired, zhixing.DeletedTermExpired, c.term.Ends
		}
	}
}

// step judges an event and takes it. With keep, an event for which there is a row
// takes effect although its needs are not met: what was recorded did happen.
func (c *course) step(e *Event, keep bool) *zhixing.RefusedError {
	c.pass(e.On)
	by := machine.Roles(e.By)
	eval := func(n Need) zhixing.Tri { return c.need(n, e) }
	refused := func(rule zhixing.RuleID, verdict machine.Verdict, needs []machine.Need[Need]) *zhixing.RefusedError {
		err := &zhixing.RefusedError{Event: e.ID, Type: e.Kind.String(), Rule: rule}
		for _, n := range needs {
			want := n.Have
			if !n.Guard.Want {
				want = want.Not()
			}
			f := found(n.Rule, zhixing.StatusOf(want), zhixing.Breach, n.Guard.Name.String(), n.Guard.Name.Label(zhixing.ZH), n.Guard.Name.Label(zhixing.EN))
			err.Findings = append(err.Findings, c.because(n.Guard.Name, missing(f, needField(n.Guard.Name)), e)...)
		}
		if len(err.Findings) == 0 {
			f := found(rule, zhixing.NotMet, zhixing.Breach, verdict.String(), "当前状态（{state}）下不能发生此事件", "this event cannot happen in the state {state}")
			f.Args = []zhixing.Arg{zhixing.TextArg("state", zhixing.Text{ZH: c.state.Label(zhixing.ZH), EN: c.state.Label(zhixing.EN)})}
			err.Findings = append(err.Findings, f)
		}
		return err
	}
	if ofRequest(e.Kind) {
		m := request()
		r := m.Step(c.stage, e.Kind, by, eval)
		shown := c.live()
		if r.Verdict != machine.Taken || e.Kind == EventCorrectionRequested && !shown {
			err := refused("DISC-13", r.Verdict, m.Needs(nil, c.stage, e.Kind, by, eval))
			if !keep || r.Row == nil || r.Verdict == machine.Forbidden {
				return err
			}
			c.take(e)
			c.stage = r.Row.To
			return err
		}
		c.take(e)
		c.stage = r.To
		return nil
	}
	m := life()
	r := m.Step(c.state, e.Kind, by, eval)
	if r.Verdict != machine.Taken {
		rule := zhixing.RuleID("DISC-06")
		if r.Row != nil {
			rule = r.Row.Rule
		}
		err := refused(rule, r.Verdict, m.Needs(nil, c.state, e.Kind, by, eval))
		if keep && r.Row != nil {
			c.take(e)
			c.enter(r.Row, e)
		}
		return err
	}
	c.take(e)
	c.enter(r.Row, e)
	return nil
}

func (c *course) enter(row *machine.Row[zhixing.ListingState, EventKind, Need], e *Event) {
	if !row.Stay {
		c.state = row.To
	}
	c.pass(e.On)
}

// live reports whether the entry is shown.
func (c *course) live() bool {
	switch c.state {
	case zhixing.ListingPublished, zhixing.ListingExtended, zhixing.ListingCorrected, zhixing.ListingExpired, zhixing.ListingRepaired:
		return true
	}
	return false
}

// facts are the candidate's facts with what the log itself knows.
func (c *course) facts(e *Event) Candidate {
	f := *e.Facts
	if !c.lastRequest.IsZero() && f.LastRequest.Before(c.lastRequest) {
		f.LastRequest, f.SameCase = c.lastRequest, zhixing.Yes
	}
	switch {
	case e.Kind == EventApplied:
		f.Initiative = OnApplication
		if f.AppliedOn.IsZero() {
			f.AppliedOn = e.On
		}
	case e.Kind == EventMoved:
		f.Initiative = ExOfficio
	case !c.applied.IsZero():
		f.Initiative, f.AppliedOn = OnApplication, c.applied
	default:
		f.Initiative = ExOfficio
	}
	return f
}

// need evaluates a condition.
func (c *course) need(n Need, e *Event) zhixing.Tri {
	switch n {
	case NeedUnbarred, NeedNotCalledFor:
		a, err := AssessListing(c.facts(e), e.On, *c.o)
		if err != nil {
			return zhixing.Unknown
		}
		if n == NeedNotCalledFor {
			switch a.Duty {
			case Must:
				return zhixing.No
			case DutyUnknown:
				return zhixing.Unknown
			}
			return zhixing.Yes
		}
		usable := zhixing.No
		for _, g := range a.Grounds {
			if g.Circumstance == e.Circumstance {
				usable = g.Usable
			}
		}
		switch a.Duty {
		case DutyUnknown:
			return usable.And(zhixing.Unknown)
		case Must:
			return usable
		}
		return zhixing.No
	case NeedPresidentSigned:
		if e.On.Before(list2017) {
			return zhixing.Yes // LIST-2013 had no such rule
		}
		return e.President
	case NeedGraceLawful:
		_, err := GracePeriod(c.circumstance, c.decided, int(e.Months), *c.o)
		return zhixing.TriOf(err == nil)
	case NeedPerformed:
		if !c.performed.IsZero() {
			return zhixing.Yes
		}
		return e.Performed
	case NeedGraceOver:
		return zhixing.TriOf(!c.grace.Ends.IsZero() && e.On.After(c.grace.Ends))
	case NeedFixedTerm:
		return zhixing.TriOf(c.term.Fixed)
	case NeedExtensionGround:
		if e.Kind == EventDecided && e.Extension == 0 {
			return zhixing.Yes
		}
		return extensionGround(e.SeriousViolence, e.SeveralActs)
	case NeedExtensionLawful:
		return zhixing.TriOf(c.o.ExtensionTiming == ExtendBeforeExpiry && e.Extension <= maxExtension && c.extension == 0)
	case NeedGroundHolds:
		if e.Kind == EventDeleted {
			return zhixing.TriOf(e.Ground == c.ground)
		}
		return c.groundHolds(e)
	case NeedNotReapplyBarred:
		t, _ := c.facts(e).reapply(e.On, *c.o)
		return t.Not()
	case NeedInTime:
		d, err := ReconsiderationDeadline(c.served, *c.o)
		return zhixing.TriOf(err == nil && !e.On.Before(c.served) && d.Within(e.On))
	case NeedJointAllowed:
		if e.Joint == zhixing.Yes && c.o.JointApplication == JointRefused {
			return zhixing.No
		}
		return zhixing.Yes
	}
	return zhixing.Unknown
}

// groundHolds judges a ground of deletion (DISC-08, 11).
func (c *course) groundHolds(e *Event) zhixing.Tri {
	f := DeletionFacts{Ground: e.Ground, On: e.On, Performed: e.Performed, FullVoluntary: e.FullVoluntary, Corrected: e.Corrected, Written: e.Written, CourtAgrees: e.CourtAgrees, Suspension: e.Suspension, Inquiries: e.Inquiries}
	return f.holds(c.term.Fixed)
}

func needField(n Need) string {
	switch n {
	case NeedPresidentSigned:
		return "president"
	case NeedPerformed:
		return "performed"
	case NeedExtensionGround:
		return "serious_violence"
	case NeedGroundHolds:
		return "ground"
	}
	return "facts"
}

// because gives the reasons of an assessment in place of its bare condition.
func (c *course) because(n Need, f zhixing.Finding, e *Event) []zhixing.Finding {
	if n != NeedUnbarred && n != NeedNotCalledFor {
		return []zhixing.Finding{f}
	}
	a, err := AssessListing(c.facts(e), e.On, *c.o)
	if err != nil {
		return []zhixing.Finding{f}
	}
	out := []zhixing.Finding{f}
	if f.Status == zhixing.Undetermined {
		out[0].Missing = a.Missing()
	}
	for _, x := range a.Findings {
		if len(x.Code) > 4 && x.Code[:4] == "bar_" && x.Status == zhixing.Met || x.Code == e.Circumstance.String() {
			out = append(out, x)
		}
	}
	return out
}

// take records what an event says; the state follows from the table.
func (c *course) take(e *Event) {
	note := func(t zhixing.Tri, rule zhixing.RuleID, field, code, zh, en string, at ...zhixing.Citation) {
		if t == zhixing.Yes {
			return
		}
		f := fact(rule, t, field, code, zh, en, at...)
		f.Subject = string(e.ID)
		if t == zhixing.No {
			f.Severity = zhixing.Breach
		}
		c.notes = append(c.notes, f)
	}
	switch e.Kind {
	case EventApplied, EventMoved:
		keep := course{o: c.o, state: c.state, lastRequest: c.lastRequest, notes: c.notes}
		*c = keep
		if e.Kind == EventApplied {
			c.applied = e.On
			if d := e.Facts.received(); !d.IsZero() {
				c.applied = d
			}
		}
	case EventDecided:
		c.circumstance, c.decided, c.extension = e.Circumstance, e.On, int(e.Extension)
		c.recompute()
		served := []zhixing.Citation{citeP("LIST-2017", 5, 3)}
		switch {
		case e.On.Before(list2017):
			served[0] = citeP("LIST-2013", 2, 3)
		case !e.On.Before(kind2019):
			served = append(served, cite("KIND-2019", 14))
		}
		if !e.On.Before(list2017) { // LIST-2013 did not ask for reasons
			note(e.ReasonsStated, "DISC-06", "reasons_stated", "reasons_and_term_stated", "决定书写明理由，有期限的写明期限", "the decision states reasons and, where there is one, the term", citeP("LIST-2017", 5, 3))
		}
		note(e.Served, "DISC-06", "served", "signed_and_served", "决定书送达当事人", "the decision is served on the parties", served...)
	case EventGraceGranted:
		c.graceMonths = int(e.Months)
		c.grace, _ = GracePeriod(c.circumstance, c.decided, c.graceMonths, *c.o)
	case EventCancelled:
		c.performed = e.On
	case EventPublished:
		c.published = e.On
		c.recompute()
		if !e.On.Before(cons2015) { // until then a listing called for no order
			note(e.OrderInForce, "DISC-15", "order_in_force", "consumption_order_exists", "已对失信被执行人采取限制消费措施", "a consumption order stands against the listed person", citeP("CONS-2015", 1, 2))
		}
		if e.Record == nil {
			at := cite("LIST-2017", 6)
			if e.On.Before(list2017) {
				at = cite("LIST-2013", 4)
			}
			note(zhixing.Unknown, "DISC-14", "record", "contents", "公布的信息完整", "the particulars published are complete", at)
		} else {
			for _, f := range e.Record.Contents(e.On) {
				if f.Status != zhixing.Met {
					f.Subject = string(e.ID)
					c.notes = append(c.notes, f)
				}
			}
		}
	case EventExtended:
		c.extension = int(e.Extension)
		c.recompute()
	case EventCorrected:
		c.corrected = e.On
		c.act(RemedyCorrect, e.On)
	case EventWithdrawn:
		c.withdrawn = e.On
		c.act(RemedyWithdraw, e.On)
	case EventGroundArisen:
		c.ground, c.groundOn, c.voluntary = e.Ground, e.On, e.FullVoluntary == zhixing.Yes
		if e.Performed == zhixing.Yes {
			c.performed = e.On
		}
	case EventDeleted:
		c.deleted = e.On
		if c.ground == zhixing.DeletedCreditorRequest {
			c.lastRequest = e.On
		}
		c.act(RemedyDelete, e.On)
	case EventCorrectionRequested:
		c.requested, c.request = e.On, e.Request
		c.founded, c.rejected, c.served, c.reconsider, c.decidedAgain, c.acted = zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}, zhixing.Date{}
	case EventRequestFounded:
		c.founded, c.request = e.On, e.Request
	case EventRequestRejected:
		c.rejected = e.On
	case EventRejectionServed:
		c.served = e.On
	case EventReconsiderationFiled:
		c.reconsider = e.On
	case EventReconsiderationDecided:
		c.decidedAgain = e.On
		if e.Founded == zhixing.Yes {
			c.founded = e.On
		}
	}
}

// act notes that what a founded request called for was done.
func (c *course) act(r Remedy, on zhixing.Date) {
	if !c.founded.IsZero() && c.request == r && c.acted.IsZero() {
		c.acted = on
	}
}

func (c *course) recompute() {
	c.term, _ = ListingTerm(c.circumstance, c.decided, c.published, c.extension, *c.o)
}
