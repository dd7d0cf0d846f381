package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// fold takes an event into the course: where debtors and objects went, and what
// later guards ask for. used are the papers that its transition uses up. It never
// judges; the lists of lanes must be c's own.
func (c *course) fold(e *Event, moves []move, used recordSet) {
	if c.state == NoCase {
		c.begin(e)
		c.putPapers(e)
		for l := range c.lanes {
			for i := range moves {
				if moves[i].id == l.id {
					l.state, l.since = moves[i].to, e.On
				}
			}
		}
	} else {
		c.advance(e, moves)
	}
	if len(e.Records) > 0 {
		var s recordSet
		for i := range e.Records {
			s = s.with(e.Records[i].Kind)
		}
		c.onFile, c.unused = c.onFile.union(s), c.unused.union(s)
	}
	c.unused = c.unused.without(used)
	c.effects(e)
	var buf [8]zhixing.ActorID
	nu := c.newHand(buf[:0], e.Role, e.Actor)
	for i := range e.With {
		nu = c.newHand(nu, e.With[i].Role, e.With[i].ID)
	}
	c.handled(nu)
	c.settle(e.On)
	c.wrote = false
}

// newHand appends to nu who now handles the implementation of the case for the
// first time (CASE-81.I1).
func (c *course) newHand(nu []zhixing.ActorID, r Role, id zhixing.ActorID) []zhixing.ActorID {
	if r != IO && r != CP && r != CMD || id == "" || slices.Contains(c.rare().hands, id) || slices.Contains(nu, id) {
		return nu
	}
	return append(nu, id)
}

func (c *course) handled(nu []zhixing.ActorID) {
	if len(nu) > 0 {
		a := c.write()
		a.hands = append(slices.Clip(a.hands), nu...)
	}
}

// begin reads of the application what its own judging needs.
func (c *course) begin(e *Event) {
	f := factsOf[ApplicationFacts](e)
	c.kind, c.ground, c.money, c.property, c.claim = f.Case, f.Ground, f.Money, f.KnownProperty, f.Claim
	switch {
	case e.Kind == EventOpenResumption:
		c.kind = zhixing.CaseResumption
	case c.kind == 0:
		c.kind = zhixing.CaseFirstEnforcement
	}
	c.received = e.On
	for i, d := range f.Debtors {
		l := lane{id: string(d.ID), kind: d.Kind}
		if i == 0 {
			c.first = l
		} else {
			c.others = append(c.others, l)
		}
	}
	if e.Kind == EventOpenResumption || e.Kind == EventOpenRestitution {
		c.filed = e.On
	}
}

// putPapers takes in the numbers and names that an application gives.
func (c *course) putPapers(e *Event) {
	f := factsOf[ApplicationFacts](e)
	if len(f.Creditors) > 0 || f.Court != "" || !f.Predecessor.IsZero() {
		a := c.writePapers()
		a.creditors, a.court, a.predecessor, a.reason, a.docket, a.preserved = f.Creditors, f.Court, f.Predecessor, f.Reason, f.Docket, f.Preserved
	}
}

// advance moves debtors and objects, and writes what belongs to each.
func (c *course) advance(e *Event, moves []move) {
	for i := range moves {
		m := &moves[i]
		l := c.object(e.Scope.Object)
		if ofObject(e) {
			if l == nil {
				c.objects = append(slices.Clip(c.objects), lane{id: m.id, state: Enforcing})
				l = &c.objects[len(c.objects)-1]
			}
		} else if l = c.debtor(zhixing.PartyID(m.id)); l == nil {
			continue
		}
		if m.to != l.state {
			l.state, l.since = m.to, e.On
		}
		c.laneEffects(e, l)
	}
}

// laneEffects writes what an event changes for one debtor or object.
func (c *course) laneEffects(e *Event, l *lane) {
	switch e.Kind {
	case EventIssueNotice:
		if l.notice = factsOf[NoticeFacts](e).ServedOn; l.notice.IsZero() {
			l.notice = e.On
		}
	case EventSuspend:
		l.suspend = factsOf[SuspensionFacts](e).Ground
	case EventFileSettlement:
		l.settled = true
		if l.state == Suspended {
			l.suspend = zhixing.SuspendSettlementFiled
		}
	case EventResume, EventStayEnds, EventStayBreached, EventStayLifted:
		l.suspend, l.stay, l.until, l.prolonged = 0, 0, zhixing.Date{}, false
	case EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication:
		f := factsOf[StayFacts](e)
		l.prolonged = !l.until.IsZero()
		from := e.On
		if l.prolonged {
			from = l.since
		}
		l.stay, l.until = f.Ground, f.LastDay(e.Kind, from)
		if l.prolonged {
			c.prolong()
		}
	case EventSettlementPerformed, EventSettlementBroken:
		l.settled, l.suspend = false, 0
	case EventLongSettlement:
		l.conclude = zhixing.ConcludeLongSettlement
	case EventSuitOnSettlement:
		l.conclude, l.settled = zhixing.ConcludeSuitOnSettlement, false
	case EventTransferBankruptcy:
		l.moved, l.suspend = true, zhixing.SuspendBankruptcyTransfer
	case EventBankruptcyAccepted:
		l.suspend = zhixing.SuspendBankruptcyAccepted
		if l.accepted = factsOf[BankruptcyFacts](e).RuledOn; l.accepted.IsZero() {
			l.accepted = e.On
		}
	case EventBankruptcyRefused:
		l.suspend = 0
	case EventDeclaredBankrupt:
		l.conclude = zhixing.ConcludeDeclaredBankrupt
	case EventPlanApproved:
		l.conclude = zhixing.ConcludeOther
	case EventConclude:
		l.conclude = factsOf[ConclusionFacts](e).Ground
	case EventElevated, EventDesignated, EventEntrustedAccepted:
		if l.state == ClosedConcluded {
			l.conclude = leaveGround(e.Kind)
		} else {
			l.strike = leaveStrike(e.Kind)
		}
	case EventJurisdictionUpheld:
		l.strike = zhixing.StrikeJurisdictionObjectionUpheld
	case EventEntrustReturned:
		l.strike = zhixing.StrikeEntrustmentReturned
	case EventEarlierFilingFound:
		l.strike = zhixing.StrikeEarlierFiling
	case EventClosingRevoked:
		l.conclude, l.strike, l.suspend, l.stay, l.until, l.prolonged = 0, 0, 0, 0, zhixing.Date{}, false
	}
}

// effects writes what an event changes for the case as a whole.
func (c *course) effects(e *Event) {
	switch e.Kind {
	case EventFileCase:
		c.filed = e.On
		f := factsOf[FilingFacts](e)
		a := c.writePapers()
		a.docket, a.tags = f.Docket, f.Tags
		if !f.Claim.IsZero() {
			c.claim = f.Claim
		}
	case EventAssign, EventReassign:
		f := factsOf[AssignmentFacts](e)
		if c.assigned.IsZero() {
			c.assigned = e.On
		}
		a := c.write()
		a.officer, a.holders = f.Officer, f.Holders
		staff := make([]zhixing.ActorID, 0, 1+len(f.Clerks)+len(f.Holders))
		staff = append(staff, f.Officer)
		add := func(id zhixing.ActorID) {
			if !slices.Contains(staff, id) {
				staff = append(staff, id)
			}
		}
		for _, id := range f.Clerks {
			add(id)
		}
		for _, h := range f.Holders {
			add(h.Person)
		}
		a.staff = staff
		var buf [8]zhixing.ActorID
		nu := buf[:0]
		for _, id := range staff {
			nu = c.newHand(nu, IO, id)
		}
		c.handled(nu)
	case EventJurisdictionObjection:
		c.jurisdict = true
	case EventJurisdictionUpheld:
		c.jurisdict = false
	case EventFileSettlement:
		f := factsOf[SettlementFacts](e)
		*c.writeSettlement() = settlement{filed: e.On, end: f.AgreedEnd, form: f.Form, amount: f.Amount, direct: f.GuarantorDirect}
	case EventSettlementPerformed, EventSettlementBroken, EventLongSettlement, EventSuitOnSettlement, EventSettlementProgress:
		f := factsOf[SettlementStandFacts](e)
		s := c.writeSettlement()
		s.stand, s.paid = f, f.Paid
		switch e.Kind {
		case EventSettlementPerformed:
			s.performed, s.ended = true, e.On
		case EventSettlementBroken:
			s.resumed, s.ended = e.On, e.On
		case EventSuitOnSettlement:
			s.ended = e.On
		}
	case EventProposeTermination:
		f := factsOf[TerminationCheckFacts](e)
		t := termination{proposed: e.On, until: f.ObjectUntil, ground: f.Ground}
		t.own = append(t.own, e.Actor)
		*c.writeTalk() = t
	case EventTalkHeld:
		t := c.writeTalk()
		t.talk, t.agrees = e.On, factsOf[TalkFacts](e).Agrees
	case EventCreditorObjects:
		t := c.writeTalk()
		t.objected, t.hearing = e.On, panelOf(e, RP)
	case EventTerminate:
		f := factsOf[TerminationCheckFacts](e)
		t := c.writeTalk()
		if t.ruled = f.RuledOn; t.ruled.IsZero() {
			t.ruled = e.On
		}
		if f.Ground != 0 {
			t.ground = f.Ground
		}
	case EventPropertyFound, EventGateFails:
		c.write().talk = &noTalk
		gone := recordsOf(RecordTerminationTalkRecord, RecordCreditorSignature)
		c.onFile, c.unused = c.onFile.without(gone), c.unused.without(gone)
	case EventResumeApplied, EventResumeExOfficio:
		c.resumed = true
		c.writePapers().successor = factsOf[PoolFacts](e).Successor
	case EventMoneyArrives:
		c.held, _ = c.held.Add(factsOf[MoneyFacts](e).Amount)
	case EventPaidOut, EventLodged:
		c.held, _ = c.held.Sub(factsOf[MoneyFacts](e).Amount)
	case EventExtendLimit:
		c.extensions++
		a := c.write()
		a.extensions = append(slices.Clip(a.extensions), extension{e.On, factsOf[ExtensionFacts](e).Months})
	case EventExcludePeriod:
		a := c.write()
		a.excluded = append(slices.Clip(a.excluded), factsOf[ExclusionFacts](e))
	case EventRecuse:
		a := c.write()
		id := factsOf[RecusalFacts](e).Person
		a.recused = append(slices.Clip(a.recused), id)
		if i := slices.Index(a.staff, id); i >= 0 {
			a.staff = slices.Delete(slices.Clone(a.staff), i, i+1)
		}
	case EventPartiesChanged:
		c.changeParties(e)
	case EventObjectionRaised:
		a := c.write()
		a.objections = append(slices.Clip(a.objections), objection{factsOf[ObjectionFacts](e), e.Scope.Object, e.Scope.Debtor, e.On, zhixing.Date{}})
	case EventObjectionClosed:
		c.closeObjection(e)
	}
}

func panelOf(e *Event, r Role) []zhixing.ActorID {
	var out []zhixing.ActorID
	if e.Role == r {
		out = append(out, e.Actor)
	}
	for _, a := range e.With {
		if a.Role == r && !slices.Contains(out, a.ID) {
			out = append(out, a.ID)
		}
	}
	return out
}

// changeParties adds the new party, and takes the old one out (CASE-60).
func (c *course) changeParties(e *Event) {
	f := factsOf[PartyChangeFacts](e)
	if creditorSide(f.Ground) {
		a := c.writePapers()
		a.creditors = slices.Clone(a.creditors)
		if i := slices.Index(a.creditors, f.Replaces); i >= 0 {
			a.creditors[i] = f.Party
		} else {
			a.creditors = append(a.creditors, f.Party)
		}
		return
	}
	nu := lane{id: string(f.Party), kind: f.Kind, state: c.state, since: e.On}
	if c.state == Enforcing {
		nu.state = Enforcing
	}
	if old := c.debtor(f.Replaces); f.Replaces != "" && old != nil {
		nu.state, nu.notice, nu.suspend, nu.stay, nu.until = old.state, zhixing.Date{}, old.suspend, old.stay, old.until
		old.replaced = true
	}
	c.others = append(slices.Clip(c.others), nu)
}

// closeObjection ends the newest open objection of the same kind and key.
func (c *course) closeObjection(e *Event) {
	f := factsOf[ObjectionFacts](e)
	a := c.write()
	a.objections = slices.Clone(a.objections)
	for i := len(a.objections) - 1; i >= 0; i-- {
		o := &a.objections[i]
		if o.closed.IsZero() && o.Kind == f.Kind && o.Key == f.Key && o.object == e.Scope.Object {
			o.closed, o.Upheld, o.BarredUntil = e.On, f.Upheld, f.BarredUntil
			return
		}
	}
}
