package casefile

import (
	"github.com/zhixing-go/zhixing"
)

// What the file tells other packages (vocabulary.md section 5). Each is as of a day:
// events after it are not looked at.

// Closing returns how and when the case was closed (CASE-20 to 25); ok is false
// while it is open on asOf.
func (f File) Closing(asOf zhixing.Date) (c zhixing.CaseClosed, ok bool) {
	s := f.course()
	if s.closed.IsZero() || s.closed.After(asOf) {
		return c, false
	}
	c = zhixing.CaseClosed{Case: f.Key(), AsOf: asOf, Manner: s.state.Manner(), On: s.closed}
	for l := range s.lanes {
		if l.state != s.state {
			continue
		}
		c.Debtors = append(c.Debtors, zhixing.PartyID(l.id))
		switch c.Manner {
		case zhixing.Concluded:
			c.ConcludeGround = l.conclude
		case zhixing.Struck:
			c.StrikeGround = l.strike
		}
	}
	if c.Manner == zhixing.TerminatedThisTime {
		t := s.rare().talk
		c.TerminationGround, c.ServedCreditor, c.On = t.ground, s.closed, t.ruled
	}
	return c, true
}

// Pauses returns the suspensions, stays and resumptions up to asOf, of the whole
// case, of debtors and of objects (CASE-37, CASE-38). Bankruptcy transfer and a
// settlement that suspends are suspensions.
func (f File) Pauses(asOf zhixing.Date) (out Pauses) {
	type open struct {
		suspended, stayed int // index, -1 for none
		scope             zhixing.Scope
	}
	var opens []open
	at := func(s zhixing.Scope) *open {
		for i := range opens {
			if opens[i].scope == s {
				return &opens[i]
			}
		}
		opens = append(opens, open{-1, -1, s})
		return &opens[len(opens)-1]
	}
	suspend := func(e *Event, g zhixing.SuspendGround, byDebtor zhixing.Tri) {
		o := at(e.Scope)
		if o.suspended >= 0 {
			out.Suspended[o.suspended].To = e.On
		}
		out.Suspended = append(out.Suspended, zhixing.Suspended{AsOf: asOf, Ground: g, ApplicantDebtor: byDebtor, Scope: e.Scope, From: e.On})
		o.suspended = len(out.Suspended) - 1
	}
	end := func(e *Event, resumed bool) {
		for i := range opens {
			o := &opens[i]
			if o.scope != e.Scope && !(e.Scope.Whole() && o.scope.Object == "") && !(o.scope.Whole() && e.Scope.Object == "") {
				continue
			}
			if o.suspended >= 0 {
				out.Suspended[o.suspended].To, o.suspended = e.On, -1
			}
			if o.stayed >= 0 {
				if s := &out.Stayed[o.stayed]; e.On.Before(s.To) {
					s.Ended = e.On
				}
				o.stayed = -1
			}
		}
		if resumed {
			out.Resumed = append(out.Resumed, zhixing.Resumed{AsOf: asOf, On: e.On, Scope: e.Scope})
		}
	}
	for _, x := range f.log.Effective() {
		e := x.e
		if e.On.After(asOf) {
			break
		}
		switch e.Kind {
		case EventSuspend:
			s := factsOf[SuspensionFacts](e)
			suspend(e, s.Ground, s.ApplicantIsDebtor)
		case EventFileSettlement:
			if factsOf[SettlementFacts](e).Suspend == zhixing.Yes {
				suspend(e, zhixing.SuspendSettlementFiled, zhixing.Unknown)
			}
		case EventTransferBankruptcy:
			suspend(e, zhixing.SuspendBankruptcyTransfer, zhixing.Unknown)
		case EventBankruptcyAccepted:
			suspend(e, zhixing.SuspendBankruptcyAccepted, zhixing.Unknown)
		case EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication:
			s := factsOf[StayFacts](e)
			if o := at(e.Scope); o.stayed >= 0 { // it goes on
				x := &out.Stayed[o.stayed]
				x.To = s.LastDay(e.Kind, x.From).AddDays(1)
				continue
			}
			out.Stayed = append(out.Stayed, zhixing.Stayed{AsOf: asOf, Ground: s.Ground, ApplicantDebtor: s.ApplicantIsDebtor, TitleReason: s.BecauseOfTitle,
				Scope: e.Scope, From: e.On, To: s.LastDay(e.Kind, e.On).AddDays(1)})
			at(e.Scope).stayed = len(out.Stayed) - 1
		case EventResume, EventStayEnds, EventStayBreached, EventStayLifted, EventBankruptcyRefused, EventSettlementBroken:
			end(e, true)
		case EventConclude, EventElevated, EventDesignated, EventEntrustedAccepted, EventFullyPerformed, EventSettlementPerformed,
			EventLongSettlement, EventSuitOnSettlement, EventDeclaredBankrupt, EventPlanApproved:
			end(e, false)
		}
	}
	return out
}

// Pauses are the times a case, a debtor's part or an object stood still.
type Pauses struct {
	Suspended []zhixing.Suspended `json:"suspended,omitempty"`
	Stayed    []zhixing.Stayed    `json:"stayed,omitempty"`
	Resumed   []zhixing.Resumed   `json:"resumed,omitempty"`
}

// Settlement returns where the settlement on file stands (CASE-48); ok is false
// where none was filed by asOf.
func (f File) Settlement(asOf zhixing.Date) (s zhixing.SettlementState, ok bool) {
	r := f.course().rare().settlement
	if r.filed.IsZero() || r.filed.After(asOf) {
		return s, false
	}
	s = zhixing.SettlementState{AsOf: asOf, Agreed: r.filed, Filed: zhixing.TriOf(r.form != SettlementUnfiled), AgreedEnd: r.end,
		Performed: r.stand.Performed, Default: r.stand.Default, ResumedOn: r.resumed}
	if !r.paid.IsZero() {
		s.PaidPart = zhixing.GiveMoney(r.paid)
	}
	if r.performed {
		s.Performed, s.PerformedOn = zhixing.Yes, r.ended
	}
	return s, true
}

// Performance returns whether the debt is performed (CASE-21).
func (f File) Performance(asOf zhixing.Date) zhixing.PerformanceState {
	p := zhixing.PerformanceState{AsOf: asOf, AfterMeasure: zhixing.No}
	for _, x := range f.log.Effective() {
		e := x.e
		if e.On.After(asOf) {
			break
		}
		for _, r := range e.Records {
			if r.Kind == RecordSeizureRuling || r.Kind == RecordConsumptionOrder || r.Kind == RecordListDecision {
				p.AfterMeasure = zhixing.Yes
			}
		}
		if g, ok := e.Facts.(PerformanceFacts); ok {
			p.PerformedOn, p.How = e.On, g.Performance
			if g.Owed.Given && g.Paid.Given {
				left, _ := g.Owed.Amount.Sub(g.Paid.Amount)
				p.Outstanding = zhixing.GiveMoney(left)
			}
			p.Voluntary = voluntary(g.Performance)
		}
		if e.Kind == EventSettlementPerformed {
			p.PerformedOn, p.How, p.Voluntary = e.On, zhixing.PerformanceSettlement, zhixing.Yes
		}
	}
	if p.PerformedOn.IsZero() {
		p.How = zhixing.PerformanceNone
		p.AfterMeasure = zhixing.Unknown
	}
	return p
}

func voluntary(p zhixing.Performance) zhixing.Tri {
	switch p {
	case zhixing.PerformanceSelfPerformed, zhixing.PerformanceSettlement:
		return zhixing.Yes
	case zhixing.PerformanceCompelled:
		return zhixing.No
	}
	return zhixing.Unknown
}

// PartyChanges returns the changes of parties up to asOf (CASE-60).
func (f File) PartyChanges(asOf zhixing.Date) []zhixing.PartyChanged {
	var out []zhixing.PartyChanged
	for _, x := range f.log.Effective() {
		g, ok := x.e.Facts.(PartyChangeFacts)
		if !ok || x.e.On.After(asOf) || creditorSide(g.Ground) {
			continue
		}
		p := zhixing.PartyChanged{AsOf: asOf, NewDebtor: g.Party, Replaces: g.Replaces, Ground: g.Ground, RuledOn: x.e.On, EffectOn: x.e.On, KindOfNew: g.Kind}
		for _, r := range x.e.Records {
			if r.Kind == RecordReviewRuling && !r.On.IsZero() {
				p.RuledOn = r.On
			}
		}
		if !g.Cap.IsZero() {
			p.Cap = zhixing.GiveMoney(g.Cap)
		}
		out = append(out, p)
	}
	return out
}

// Objections returns the objections raised up to asOf and what they bar (CASE-63,
// CASE-64). An outsider's objection bars disposal of its object while it is
// examined, and after its end until the day recorded.
func (f File) Objections(asOf zhixing.Date) []zhixing.ObjectionPending {
	var out []zhixing.ObjectionPending
	for _, o := range f.course().rare().objections {
		if o.raised.After(asOf) {
			continue
		}
		ended := !o.closed.IsZero() && !o.closed.After(asOf)
		p := zhixing.ObjectionPending{Object: o.object, AsOf: asOf, Kind: o.Kind, Raised: o.raised, Pending: zhixing.TriOf(!ended), BarsSale: zhixing.No}
		if o.Kind == zhixing.ObjectionOutsider || o.Kind == zhixing.ObjectionOutsiderSuit {
			p.BarsSale = zhixing.TriOf(!ended || !o.BarredUntil.IsZero() && !asOf.After(o.BarredUntil))
			if ended {
				p.BarredUntil = o.BarredUntil
			}
		}
		out = append(out, p)
	}
	return out
}

// Bankruptcies returns, for every debtor sent to bankruptcy, how that stands
// (CASE-57).
func (f File) Bankruptcies(asOf zhixing.Date) []zhixing.BankruptcyAccepted {
	var out []zhixing.BankruptcyAccepted
	each := func(e *Event, do func(b *zhixing.BankruptcyAccepted)) {
		for l := range f.course().lanes {
			id := zhixing.PartyID(l.id)
			if e.Scope.Debtor != "" && e.Scope.Debtor != id || e.Scope.Debtor == "" && !l.moved {
				continue
			}
			i := 0
			for i < len(out) && out[i].Debtor != id {
				i++
			}
			if i == len(out) {
				out = append(out, zhixing.BankruptcyAccepted{Debtor: id, AsOf: asOf})
			}
			do(&out[i])
		}
	}
	for _, x := range f.log.Effective() {
		e := x.e
		if e.On.After(asOf) {
			break
		}
		g, ok := e.Facts.(BankruptcyFacts)
		if !ok && reachOfBankruptcy(e.Kind) {
			ok = true
		}
		if !ok {
			continue
		}
		each(e, func(b *zhixing.BankruptcyAccepted) {
			if g.Court != "" {
				b.Court = g.Court
			}
			switch e.Kind {
			case EventBankruptcyAccepted:
				b.Accepted, b.Received, b.RuledOn = zhixing.Yes, e.On, g.RuledOn
				if b.RuledOn.IsZero() {
					b.RuledOn = e.On
				}
			case EventBankruptcyRefused:
				b.Accepted = zhixing.No
			case EventDeclaredBankrupt:
				b.Declared = e.On
			}
		})
	}
	return out
}

func reachOfBankruptcy(k EventKind) bool {
	switch k {
	case EventTransferBankruptcy, EventBankruptcyAccepted, EventBankruptcyRefused, EventDeclaredBankrupt, EventPlanApproved:
		return true
	}
	return false
}

// Fact returns the row of the case for metrics (CASE-10, CASE-20, CASE-86), with what
// the file itself knows; collected amounts, complaints and auctions come from
// elsewhere.
func (f File) Fact(cause zhixing.OverdueCause, asOf zhixing.Date) (zhixing.CaseFact, error) {
	c := f.course()
	a := c.rare()
	row := zhixing.CaseFact{Case: f.Key(), AsOf: asOf, Court: a.court, Kind: c.kind, Ground: c.ground, Monetary: c.money, Officer: a.officer, Payouts: f.Payouts(asOf), Preserved: a.preserved}
	if !a.predecessor.IsZero() {
		d := a.predecessor
		k, _ := d.Kind()
		row.Origin = zhixing.CaseKey{Court: zhixing.CourtID(d.Court), Year: d.Year, Kind: k, Serial: d.Serial}
		row.TransferredIn = zhixing.TriOf(c.kind == zhixing.CaseFirstEnforcement)
	}
	if !c.filed.After(asOf) {
		row.Filed = c.filed
	}
	if !c.claim.IsZero() {
		row.Applied = zhixing.GiveMoney(c.claim)
	}
	if cl, ok := f.Closing(asOf); ok {
		row.Closed, row.Manner = c.closed, cl.Manner
		row.LeaveReason = leaveReason(cl)
	}
	for _, t := range a.tags {
		row.Tags = row.Tags.With(t)
	}
	row.Debtor = c.first.kind
	row.Performance = f.Performance(asOf).How
	s, err := f.LimitState(cause, asOf)
	if err != nil {
		return row, err
	}
	row.DueDate, row.ExcludedDays, row.OverdueCause = s.DueDate, s.ExcludedDays, s.Cause
	ds, err := f.Deadlines(asOf)
	if err != nil {
		return row, err
	}
	late := 0
	for _, d := range ds {
		if d.Status == zhixing.DeadlineOverdue {
			late++
		}
	}
	row.NodesTotal, row.NodesOverdue = zhixing.GiveCount(len(ds)), zhixing.GiveCount(late)
	return row, nil
}

func leaveReason(c zhixing.CaseClosed) zhixing.LeaveReason {
	switch {
	case c.StrikeGround == zhixing.StrikeLeftByElevation || c.ConcludeGround == zhixing.ConcludeElevated:
		return zhixing.LeaveElevated
	case c.StrikeGround == zhixing.StrikeLeftByDesignation || c.ConcludeGround == zhixing.ConcludeDesignated:
		return zhixing.LeaveDesignated
	case c.StrikeGround == zhixing.StrikeLeftByEntrustment || c.ConcludeGround == zhixing.ConcludeEntrusted:
		return zhixing.LeaveEntrusted
	}
	return zhixing.LeaveNone
}

// Incompatible returns the persons who hold stages that CASE-82 keeps apart. Such an
// assignment is refused unless the small-court exemption applies; then it stands, and
// is a warning.
func (f File) Incompatible(asOf zhixing.Date) []zhixing.IncompatibleActor {
	var out []zhixing.IncompatibleActor
	for _, x := range f.log.Effective() {
		a, ok := x.e.Facts.(AssignmentFacts)
		if !ok || x.e.On.After(asOf) {
			continue
		}
		out = out[:0]
		for _, i := range separation(a.Holders) {
			i.Matter, i.AsOf = x.e.ID, asOf
			if f.options().SmallCourt == SmallCourtExemption {
				i.Severity = zhixing.Warning
			}
			out = append(out, i)
		}
	}
	return out
}
