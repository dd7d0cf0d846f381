package discipline

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Listing is the life of one entry of the dishonest-debtor list as a log (失信名单信息,
// DISC-05 to 13): warned, applied for, decided, in grace, published, extended,
// corrected, objected to, withdrawn, deleted. A person has one entry a case. Values
// are immutable; Apply returns the next one. A debtor whom a bar protects is never
// listed by Apply or Replay.
type Listing struct {
	id     string
	debtor zhixing.PartyID
	key    zhixing.CaseKey
	o      Options
	log    eventlog.Log[logged]
}

// OpenListing begins the life of an entry.
func OpenListing(id string, debtor zhixing.PartyID, key zhixing.CaseKey, o Options) (Listing, error) {
	var p zhixing.Problems
	if id == "" {
		p.Add("id", "", "DISC-11", text("须有名单信息编号", "an entry needs an ID"))
	}
	if debtor == "" {
		p.Add("debtor", "", "DISC-04", text("须写明被执行人", "the debtor is required"))
	}
	p.AddErr("options", o.Check())
	if err := p.Err(); err != nil {
		return Listing{}, err
	}
	return Listing{id: id, debtor: debtor, key: key, o: o}, nil
}

// ID returns the entry's own ID.
func (l Listing) ID() string { return l.id }

// Debtor returns who is listed.
func (l Listing) Debtor() zhixing.PartyID { return l.debtor }

// Events returns the log as recorded.
func (l Listing) Events() []Event {
	out := make([]Event, 0, l.log.Len())
	for x := range l.log.All() {
		out = append(out, *x.e.clone())
	}
	return out
}

// Apply judges an event by the log so far and the law of its day and appends it. A
// refused event is a *zhixing.RefusedError that names the rule and every condition
// not met; an event known with the same content is a no-op. l stays as it was.
func (l Listing) Apply(e Event) (Listing, error) {
	if err := e.Check(); err != nil {
		return l, err
	}
	if e.Facts != nil && e.Facts.Debtor != "" && e.Facts.Debtor != l.debtor {
		return l, wrong("facts.debtor", string(e.Facts.Debtor), "DISC-04", "不是该名单信息的被执行人", "is not the debtor of this entry")
	}
	x := logged{e.clone()}
	known, err := l.log.Check(x)
	if err != nil || known {
		return l, err
	}
	next := l
	next.log = l.log.Append(x)
	c := course{o: &next.o}
	for _, y := range next.log.Effective() {
		if err := c.step(y.e, false); err != nil {
			return l, err
		}
	}
	return next, nil
}

// LoadListing rebuilds an entry from stored events without judging: every event for
// which the life has a place takes effect, because it did happen; what the rules say
// against it comes back as findings. Events that are no events at all are an error.
func LoadListing(id string, debtor zhixing.PartyID, key zhixing.CaseKey, events []Event, o Options) (Listing, []zhixing.Finding, error) {
	l, err := OpenListing(id, debtor, key, o)
	if err != nil {
		return Listing{}, nil, err
	}
	var p zhixing.Problems
	for i, e := range events {
		x, known := logged{e.clone()}, false
		err := e.Check()
		if err == nil {
			known, err = l.log.Check(x)
		}
		if err != nil {
			p.AddErr("events["+itoa(i)+"]", err)
			continue
		}
		if !known {
			l.log = l.log.Append(x)
		}
	}
	if err := p.Err(); err != nil {
		return Listing{}, nil, err
	}
	var out []zhixing.Finding
	c := course{o: &l.o}
	for _, x := range l.log.Effective() {
		if r := c.step(x.e, true); r != nil {
			for _, f := range r.Findings {
				f.Subject = string(r.Event)
				out = append(out, f)
			}
		}
	}
	return l, out, nil
}

// ReplayListing applies the events in the order given and stops at the first refusal.
func ReplayListing(id string, debtor zhixing.PartyID, key zhixing.CaseKey, events []Event, o Options) (Listing, error) {
	l, err := OpenListing(id, debtor, key, o)
	for i := 0; err == nil && i < len(events); i++ {
		l, err = l.Apply(events[i])
	}
	return l, err
}

// at is the state after the effective events up to a day. A log that was loaded may
// hold events the rules refuse: these count all the same.
func (l *Listing) at(asOf zhixing.Date) *course {
	c := &course{o: &l.o}
	for _, x := range l.log.Effective() {
		if x.e.On.After(asOf) {
			break
		}
		_ = c.step(x.e, true)
	}
	c.pass(asOf)
	return c
}

// State is where the entry stands on a day. An entry that is shown while a request
// for correction is pending is UnderObjection, which stops nothing.
func (l Listing) State(asOf zhixing.Date) zhixing.ListingState {
	c := l.at(asOf)
	switch c.state {
	case zhixing.ListingPublished, zhixing.ListingExtended, zhixing.ListingCorrected:
		if c.stage == ObjectionPending || c.stage == ObjectionReconsidering {
			return zhixing.ListingUnderObjection
		}
	}
	return c.state
}

// ObjectionStage is where the request for correction stands on a day.
func (l Listing) ObjectionStage(asOf zhixing.Date) ObjectionStage { return l.at(asOf).stage }

// Live reports whether the entry is shown on a day, be it lawfully or not: see
// Overdue.
func (l Listing) Live(asOf zhixing.Date) bool { return l.at(asOf).live() }

// Term returns the term of the entry on a day; ok is false before a decision.
func (l Listing) Term(asOf zhixing.Date) (t Term, ok bool) {
	c := l.at(asOf)
	return c.term, !c.decided.IsZero()
}

// due is the day by which the entry is to be deleted; ok is false while nothing calls
// for it. Until 2017-04-30 no number of days was set: then it is due at once.
func (c *course) due() (zhixing.Deadline, bool) {
	if c.state != zhixing.ListingExpired && c.state != zhixing.ListingRepaired || c.groundOn.IsZero() {
		return zhixing.Deadline{}, false
	}
	at := deletionLaw(c.ground, c.groundOn)
	d, err := c.o.threeDays("DISC-11", at, c.groundOn)
	if err != nil {
		d = atOnce("DISC-11", at, c.groundOn)
	}
	return d, true
}

// DeletionDue is the day by which an entry that is over must be deleted; ok is false
// while nothing calls for deletion.
func (l Listing) DeletionDue(asOf zhixing.Date) (d zhixing.Deadline, ok bool) {
	return l.at(asOf).due()
}

// Overdue reports whether the entry is still shown after the last day for deleting
// it: it has no effect any more, and whoever left it there is liable (DISC-11, 13).
func (l Listing) Overdue(asOf zhixing.Date) bool {
	d, ok := l.at(asOf).due()
	return ok && d.Over(asOf)
}

// InForce reports whether the entry has effect on a day: shown, and not beyond its
// term or the ground of its deletion by more than the time for deleting it. An entry that
// was withdrawn (撤销) never had any, on no day: State and Live still tell what was shown
// (DISC-12; LIST-2017, article 9).
func (l Listing) InForce(asOf zhixing.Date) bool {
	c := l.at(asOf)
	d, ok := c.due()
	return c.live() && (!ok || !d.Over(asOf)) && !l.withdrawnAfter(c, asOf)
}

// withdrawnAfter reports whether the entry that c stands for was withdrawn after the day;
// c is used up. A withdrawal after a deletion is of a later entry of the same log.
func (l *Listing) withdrawnAfter(c *course, asOf zhixing.Date) bool {
	for _, x := range l.log.Effective() {
		if !x.e.On.After(asOf) {
			continue
		}
		_ = c.step(x.e, true)
		switch c.state {
		case zhixing.ListingWithdrawn:
			return true
		case zhixing.ListingDeleted:
			return false
		}
	}
	return false
}

// Hold is the entry as screening reads it, in force from its publication to the last
// day for deleting it; ok is false while it is not shown.
func (l Listing) Hold(asOf zhixing.Date) (h Hold, ok bool) {
	c := l.at(asOf)
	if !c.live() {
		return Hold{}, false
	}
	h = Hold{ID: l.id, Measure: zhixing.MeasureListing, Debtor: l.debtor, Capacity: CapacitySelf, From: c.published}
	if d, ok := c.due(); ok {
		h.To = d.End
	} else if c.term.Fixed {
		h.To = c.term.Deletable.End
	}
	return h, true
}

// Defects lists what is wrong with the entry on a day without undoing it: no service,
// no reasons, no consumption order, particulars missing, deletion overdue (DISC-06,
// 11, 13 to 15).
func (l Listing) Defects(asOf zhixing.Date) []zhixing.Finding {
	c := l.at(asOf)
	out := slices.Clone(c.notes)
	if d, ok := c.due(); ok && d.Over(asOf) {
		f := found("DISC-11", zhixing.Met, zhixing.Breach, "deletion_overdue", "应于{due}前删除而未删除，责任人员依规定处理", "to be deleted by {due} and still shown; staff are liable", d.Cite)
		if !asOf.Before(list2017) {
			f.Cites = append(f.Cites, cite("LIST-2017", 13))
		}
		f.Subject, f.Args = l.id, []zhixing.Arg{zhixing.DateArg("due", d.End)}
		out = append(out, f)
	}
	if !c.decided.IsZero() && !c.applied.IsZero() {
		if d, err := DecisionDeadline(c.applied, l.o); err == nil && d.Over(c.decided) {
			f := found("DISC-06", zhixing.Met, zhixing.Warning, "decided_late", "超过十五日作出决定（应于{due}前）", "decided after the 15 days, due by {due}", citeP("LIST-2017", 5, 2))
			f.Subject, f.Args = l.id, []zhixing.Arg{zhixing.DateArg("due", d.End)}
			out = append(out, f)
		}
	}
	return out
}

// Facts is the entry as statistics count it (DISC-11; MET-30).
func (l Listing) Facts(asOf zhixing.Date) zhixing.ListingFacts {
	c := l.at(asOf)
	f := zhixing.ListingFacts{
		ID: l.id, Person: l.debtor, Case: l.key, AsOf: asOf, State: l.State(asOf), Circumstance: c.circumstance,
		Published: c.published, Live: zhixing.TriOf(c.live()), Deleted: c.deleted, Withdrawn: c.withdrawn,
		TermEnds: c.term.Ends, Ground: c.ground, Repaired: zhixing.No,
	}
	if !c.deleted.IsZero() && (c.ground == zhixing.DeletedPerformed || c.ground == zhixing.DeletedSettlementPerformed || c.ground == zhixing.DeletedEarly) {
		f.Repaired = zhixing.Yes
	}
	return f
}

// Option is an event that an actor may bring about, with the needs in its way.
type Option struct {
	Kind  EventKind      `json:"kind"`
	Needs []Need         `json:"needs,omitempty"`
	Rule  zhixing.RuleID `json:"rule"`
}

// Allowed lists the events open to an actor on a day, in the order of kinds. A kind
// not listed is refused whatever the facts; a listed one is accepted if its needs are
// met by the facts it brings.
func (l Listing) Allowed(by Role, on zhixing.Date) []Option {
	c := l.at(on)
	var out []Option
	add := func(k EventKind, rule zhixing.RuleID, guards []machine.Guard[Need]) {
		o := Option{Kind: k, Rule: rule}
		for _, g := range guards {
			o.Needs = append(o.Needs, g.Name)
		}
		out = append(out, o)
	}
	for _, x := range life().Allowed(c.state, machine.Roles(by), nil) {
		add(x.Event, x.Row.Rule, x.Row.Guards)
	}
	for _, x := range request().Allowed(c.stage, machine.Roles(by), nil) {
		if x.Event != EventCorrectionRequested || c.live() {
			add(x.Event, x.Row.Rule, x.Row.Guards)
		}
	}
	return out
}
