package distribution

import (
	"maps"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// window is one period that runs or ran for a party.
type window struct {
	trigger zhixing.Date
	until   zhixing.Date // restored by the court to this day; zero: not
}

// region is one recipient: where it stands and its own periods.
type region struct {
	id       zhixing.PartyID
	state    PlanState
	object   window                     // from its own receipt of the plan
	claims   []zhixing.ClaimID          // objected to
	asks     *Judgment                  // what its objection or suit asks
	notices  map[zhixing.PartyID]window // its objection, as each other received it
	counters []zhixing.PartyID          // who opposed in time
	suit     window                     // from its receipt of the opposition
	suedOn   zhixing.Date
	judgment *Judgment
	paid     zhixing.Money
}

// course is the state of a plan's life after some events.
type course struct {
	o        Options
	debtor   zhixing.PartyID
	regions  []region // by ID
	plan     Plan     // as last revised
	accepted zhixing.Date
	late     []zhixing.EventID // acts out of time, kept without effect
	dues     map[zhixing.PartyID]int64
}

func (c *course) region(id zhixing.PartyID) *region {
	i, ok := slices.BinarySearchFunc(c.regions, id, func(r region, id zhixing.PartyID) int {
		switch {
		case r.id < id:
			return -1
		case r.id > id:
			return 1
		}
		return 0
	})
	if !ok {
		return nil
	}
	return &c.regions[i]
}

// clone is a course to step on; what the regions point to is copied when it changes.
func (c *course) clone() *course {
	d := *c
	d.regions = slices.Clone(c.regions)
	d.late = slices.Clip(c.late)
	return &d
}

func start(p *Procedure) *course {
	c := &course{o: p.o, debtor: p.debtor, plan: p.plan}
	for _, id := range p.recipients {
		c.regions = append(c.regions, region{id: id})
	}
	return c
}

// whose is the region an event moves.
func (c *course) whose(e *Event) *region {
	if e.Kind == OtherNotified || e.Kind == CounterFiled || e.Kind == WindowRestored && e.Objector != "" {
		return c.region(e.Objector)
	}
	return c.region(e.Recipient)
}

func roleOf(k EventKind) machine.RoleSet {
	switch k {
	case ObjectionFiled, ObjectionWithdrawn, CounterFiled, SuitFiled, SuitWithdrawn:
		return machine.Roles(PartyRole)
	}
	return machine.Roles(CourtRole)
}

// step judges an event and, if it is taken, applies it.
func (c *course) step(e *Event) *zhixing.RefusedError {
	if e.Kind == BankruptcyAccepted {
		if !c.accepted.IsZero() {
			return refuse(e, "DIST-51", "bankruptcy_already_accepted", "破产申请已受理", "bankruptcy was accepted already")
		}
		c.accepted = e.On
		for i := range c.regions {
			c.regions[i].state = HandedOver
		}
		return nil
	}
	r := c.whose(e)
	if r == nil {
		return refuse(e, "DIST-48", "not_a_recipient", "不是分配方案的受送达人", "is no recipient of the plan")
	}
	if (e.Kind == OtherNotified || e.Kind == CounterFiled) && (c.region(e.Recipient) == nil || e.Recipient == e.Objector) {
		return refuse(e, "DIST-48", "not_another_recipient", "不是异议人以外的受送达人", "is no recipient other than the objector")
	}
	if e.Kind == ObjectionFiled && e.Procedural == zhixing.Yes {
		out := refuse(e, "DIST-48", "enforcement_objection", "对送达、主持分配、逾期受理等程序事项的异议，应作为执行行为异议提出（十五日内审查，可在十日内复议）", "an objection to the procedure is an objection to the conduct of enforcement (decided in 15 days, reconsideration within 10)")
		out.Findings[0].Cites = []zhixing.Citation{onDay(cite("CPL-2023", 236), e.On)}
		return out
	}
	if err := c.knows(e); err != nil {
		return err
	}
	state := c.stateOn(r, e.day())
	res := lifecycle().Step(state, e.Kind, roleOf(e.Kind), func(n Need) zhixing.Tri { return c.need(n, r, e) })
	if res.Verdict != machine.Taken {
		return c.refused(e, r, state, res)
	}
	if e.Kind == PlanRevised {
		if err := c.revise(r, e); err != nil {
			return err
		}
	}
	c.apply(r, e, res.To)
	if e.Kind != PaidOut {
		c.dues = nil
	}
	return nil
}

// stateOn is the state of a region as time has left it: a window that is over has
// closed by itself.
func (c *course) stateOn(r *region, on zhixing.Date) PlanState {
	switch r.state {
	case ObjectionWindow:
		if c.over(objectionPeriod, r.object, on) {
			return NoObjection
		}
	case SuitWindow:
		if c.over(suitPeriod, r.suit, on) {
			return NotSued
		}
	case CounterWindow:
		// NoCounter shows itself to readers; the table asks NeedWindowsOver instead.
	}
	return r.state
}

// Seen is the state a reader is shown: NoCounter once every window to oppose is over.
func (c *course) seen(r *region, on zhixing.Date) PlanState {
	s := c.stateOn(r, on)
	if s == CounterWindow && c.windowsOver(r, on) == zhixing.Yes {
		return NoCounter
	}
	return s
}

func (c *course) windowsOver(r *region, on zhixing.Date) zhixing.Tri {
	for i := range c.regions {
		o := &c.regions[i]
		if o.id == r.id || c.objects(o) {
			continue
		}
		w, ok := r.notices[o.id]
		if !ok || !c.over(counterPeriod, w, on) {
			return zhixing.No
		}
	}
	return zhixing.TriOf(len(r.counters) == 0)
}

// objects reports whether a recipient has an objection of its own.
func (c *course) objects(r *region) bool {
	switch r.state {
	case Objected, CounterWindow, Countered, SuitWindow, Sued, Judged, Revised, NotSued, NoCounter:
		return true
	}
	return false
}

func (c *course) need(n Need, r *region, e *Event) zhixing.Tri {
	switch n {
	case NeedInTime:
		switch e.Kind {
		case ObjectionFiled:
			return c.within(objectionPeriod, r.object, e.day())
		case CounterFiled:
			return c.within(counterPeriod, r.notices[e.Recipient], e.day())
		case SuitFiled:
			return c.within(suitPeriod, r.suit, e.day())
		}
	case NeedNotified:
		_, ok := r.notices[e.Recipient]
		return zhixing.TriOf(ok)
	case NeedNoOwnObjection:
		o := c.region(e.Recipient)
		return zhixing.TriOf(o != nil && !c.objects(o))
	case NeedWindowsOver:
		return c.windowsOver(r, e.On)
	case NeedDefendants:
		if len(e.Defendants) == 0 {
			return zhixing.Yes // those who opposed, as the law says
		}
		for _, x := range e.Defendants {
			if !slices.Contains(r.counters, x) {
				return zhixing.No
			}
		}
		return zhixing.Yes
	case NeedAffected:
		return zhixing.No // decided by revise for each region
	case NeedPayable:
		return zhixing.TriOf(c.payable(e.On))
	case NeedWithinShare:
		paid, err := r.paid.Add(e.Amount)
		return zhixing.TriOf(err == nil && paid.Fen() <= c.due(r.id, e.On))
	}
	return zhixing.Unknown
}

// payable: everyone was served and no window, objection or opposition is open. A
// suit pending stops only what is lodged (CPL-INT-2022 510(3)).
func (c *course) payable(on zhixing.Date) bool {
	if !c.accepted.IsZero() {
		return false
	}
	for i := range c.regions {
		switch c.stateOn(&c.regions[i], on) {
		case NoObjection, NoCounter, NotSued, Sued, Judged:
		default:
			return false
		}
	}
	return true
}

// due is what a recipient is to be paid by the day's state: under a pending suit
// all but the lodged part; after judgment its share by the outcome; where every
// dispute ended otherwise its whole share by the plan (DIST-48, 49).
func (c *course) due(id zhixing.PartyID, on zhixing.Date) int64 {
	if c.dues == nil {
		c.dues = c.allDues(on)
	}
	return c.dues[id]
}

func (c *course) allDues(on zhixing.Date) map[zhixing.PartyID]int64 {
	held := c.held()
	d := held.d
	pending := false
	var judged []ruling
	for i := range c.regions {
		r := &c.regions[i]
		pending = pending || r.state == Sued
		if r.judgment != nil {
			judged = append(judged, ruling{r.id, *r.judgment})
		}
	}
	out := map[zhixing.PartyID]int64{c.debtor: held.Totals().Surplus.Fen()}
	if !pending && len(judged) > 0 {
		if o, err := held.outcome(judged); err == nil {
			out[c.debtor] += o.Surplus.Fen()
			for i, r := range o.Releases {
				cl := d.claim(int32(i))
				if wholeReason(cl, d.l.Admission) == 0 {
					out[creditorOf(cl)] += r.Paid.Fen() + r.Release.Fen()
				}
			}
			return out
		}
	}
	for i := range d.entries {
		e := &d.entries[i]
		if e.claim < 0 {
			continue
		}
		v := e.got - e.lodged
		if !pending && e.reason == zhixing.LodgePlanSuit {
			v = e.got
		}
		out[creditorOf(d.claim(e.claim))] += v
	}
	return out
}

// knows refuses an objection or suit about claims that the plan does not have.
func (c *course) knows(e *Event) *zhixing.RefusedError {
	asked := slices.Clone(e.Claims)
	if e.Asks != nil {
		for _, x := range e.Asks.Changes {
			asked = append(asked, x.Claim)
		}
	}
	for _, id := range asked {
		if _, ok := c.plan.Result(id); !ok {
			out := refuse(e, "DIST-48", "no_such_claim", "方案中没有债权{claim}", "the plan has no claim {claim}")
			out.Findings[0].Args = []zhixing.Arg{zhixing.NameArg("claim", string(id))}
			return out
		}
	}
	if e.Asks != nil {
		if _, err := c.plan.granted(*e.Asks); err != nil {
			return refuse(e, "DIST-48", "asked_cannot_be_drawn", "按请求的债权无法作出方案", "no plan can be drawn of the claims as asked for")
		}
	}
	return nil
}

// held is the plan as it may be paid out during suits: what is in dispute in them is
// lodged (CPL-INT-2022 510(3), DIST-49), by the policy of the plan, and no less than
// what each claim would lose if everything asked for were granted.
func (c *course) held() Plan {
	asked := c.asked()
	if len(asked.Changes) == 0 {
		return c.plan
	}
	old := c.plan.d
	est := *old.e
	est.Claims = slices.Clone(est.Claims)
	for _, x := range asked.Changes {
		k := slices.IndexFunc(est.Claims, func(cl Claim) bool { return cl.ID == x.Claim })
		cl := &est.Claims[k]
		after := Claim{Owed: x.Owed}
		if n := titleDebt(cl) - titleDebt(&after); n > cl.Disputed.Fen() {
			cl.Disputed = zhixing.Fen(n)
		}
		if x.RightsLost == zhixing.Yes {
			cl.RankDisputed = zhixing.Yes
		}
	}
	p, err := Draw(est, old.l, old.o)
	if err != nil {
		return c.plan // cannot be: shares stay what they are
	}
	granted, err := c.plan.granted(asked)
	if err != nil {
		return p // what several suits ask together cannot be drawn
	}
	now, got := p.d.byClaim(), granted.d.byClaim()
	for i := range now {
		p.d.raise(int32(i), now[i]-got[i])
	}
	return p
}

// asked is what the suits brought ask: by their own words, else the claims objected to
// as a whole. Where nothing is said and the plan knows of no dispute either, the claims
// of those who opposed are in dispute.
func (c *course) asked() Judgment {
	var out Judgment
	add := func(x ClaimChange) {
		if !slices.ContainsFunc(out.Changes, func(y ClaimChange) bool { return y.Claim == x.Claim }) {
			out.Changes = append(out.Changes, x)
		}
	}
	d := c.plan.d
	for i := range c.regions {
		r := &c.regions[i]
		if r.state != Sued && r.judgment == nil {
			continue
		}
		if r.asks != nil {
			for _, x := range r.asks.Changes {
				add(x)
			}
			continue
		}
		said := false
		for k := range d.order {
			cl := d.claim(int32(k))
			if !slices.Contains(r.claims, cl.ID) || creditorOf(cl) == r.id {
				continue
			}
			said = true
			if !d.stand[k].disputed {
				add(ClaimChange{Claim: cl.ID})
			}
		}
		for k := range d.order {
			said = said || d.stand[k].disputed
		}
		for k := range d.order {
			if cl := d.claim(int32(k)); !said && slices.Contains(r.counters, creditorOf(cl)) {
				add(ClaimChange{Claim: cl.ID})
			}
		}
	}
	return out
}

func (c *course) apply(r *region, e *Event, to PlanState) {
	r.state = to
	switch e.Kind {
	case PlanServed:
		r.object = window{trigger: e.On}
		r.notices, r.counters, r.claims, r.asks = nil, nil, nil, nil
	case ObjectionFiled:
		if to == Objected {
			r.claims, r.asks = e.Claims, e.Asks
			r.notices = make(map[zhixing.PartyID]window)
		} else {
			c.late = append(c.late, e.ID)
		}
	case OtherNotified:
		if _, ok := r.notices[e.Recipient]; !ok {
			r.notices = maps.Clone(r.notices)
			r.notices[e.Recipient] = window{trigger: e.On}
		}
	case CounterFiled:
		if c.within(counterPeriod, r.notices[e.Recipient], e.day()) != zhixing.Yes {
			c.late = append(c.late, e.ID)
		} else if !slices.Contains(r.counters, e.Recipient) {
			r.counters = append(slices.Clip(r.counters), e.Recipient)
		}
	case ObjectorNotified:
		r.suit = window{trigger: e.On}
	case SuitFiled:
		if to == Sued {
			r.suedOn = e.day()
			if e.Asks != nil {
				r.asks = e.Asks
			}
		} else {
			c.late = append(c.late, e.ID)
		}
	case JudgmentGiven:
		r.judgment = e.Judgment
	case WindowRestored:
		c.restore(r, e)
	case PaidOut:
		// Within the share: NeedWithinShare, so the sum fits.
		r.paid, _ = r.paid.Add(e.Amount)
	}
}

// revise draws the plan anew by the objection that nobody opposed, and puts those
// whom it newly affects, or everyone (policy RevisionWindow), before a new service;
// the others keep what they decided.
func (c *course) revise(r *region, e *Event) *zhixing.RefusedError {
	old := c.plan
	if e.Judgment != nil {
		next, err := old.granted(*e.Judgment)
		if err != nil {
			return refuse(e, "DIST-48", "revision_cannot_be_drawn", "修正后的方案无法作出", "the revised plan cannot be drawn")
		}
		c.plan = next
	}
	before, after := old.shares(), c.plan.shares()
	before[c.debtor] += old.d.surplus
	after[c.debtor] += c.plan.d.surplus
	for i := range c.regions {
		o := &c.regions[i]
		if o.id == r.id || o.state == Drafted || o.state == CounterWindow {
			continue
		}
		affected := slices.Contains(e.Affected, o.id) || before[o.id] != after[o.id] || c.o.RevisionWindow == EveryRecipient
		eval := func(n Need) zhixing.Tri {
			if n == NeedAffected {
				return zhixing.TriOf(affected)
			}
			return zhixing.Unknown
		}
		if res := lifecycle().Step(c.stateOn(o, e.On), PlanRevised, roleOf(PlanRevised), eval); res.Verdict == machine.Taken {
			o.state = res.To
		}
	}
	return nil
}

// shares is what each creditor gets under a plan, lodged or not.
func (p Plan) shares() map[zhixing.PartyID]int64 {
	out := make(map[zhixing.PartyID]int64)
	got := p.d.byClaim()
	for i := range p.d.order {
		out[creditorOf(p.d.claim(int32(i)))] += got[i]
	}
	return out
}

func (c *course) restore(r *region, e *Event) {
	switch {
	case e.Objector != "":
		if w, ok := r.notices[e.Recipient]; ok {
			w.until = e.Until
			r.notices = maps.Clone(r.notices)
			r.notices[e.Recipient] = w
		}
	case r.state == SuitWindow:
		r.suit.until = e.Until
	default:
		r.object.until = e.Until
	}
}

func refuse(e *Event, rule zhixing.RuleID, code, zh, en string) *zhixing.RefusedError {
	return &zhixing.RefusedError{Event: e.ID, Type: e.Kind.String(), Rule: rule, Findings: []zhixing.Finding{
		{Rule: rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Subject: string(e.Recipient), Code: code, Message: zhixing.Text{ZH: zh, EN: en}},
	}}
}

// refused names the rule and every need in the way.
func (c *course) refused(e *Event, r *region, state PlanState, res machine.Result[PlanState, EventKind, Need]) *zhixing.RefusedError {
	rule := zhixing.RuleID("DIST-48")
	if res.Row != nil {
		rule = res.Row.Rule
	}
	out := refuse(e, rule, "not_in_this_state", "{recipient}处于“{state}”，不能发生“{kind}”", "{recipient} is in state \"{state}\", which does not admit \"{kind}\"")
	out.Findings[0].Args = []zhixing.Arg{zhixing.NameArg("recipient", string(r.id)),
		zhixing.TextArg("state", zhixing.Text{ZH: state.Label(zhixing.ZH), EN: state.Label(zhixing.EN)}),
		zhixing.TextArg("kind", zhixing.Text{ZH: e.Kind.Label(zhixing.ZH), EN: e.Kind.Label(zhixing.EN)})}
	for _, n := range lifecycle().Needs(nil, state, e.Kind, roleOf(e.Kind), func(n Need) zhixing.Tri { return c.need(n, r, e) }) {
		out.Findings = append(out.Findings, zhixing.Finding{Rule: n.Rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Subject: string(e.Recipient), Code: n.Guard.Name.String(),
			Message: zhixing.Text{ZH: n.Guard.Name.Label(zhixing.ZH), EN: n.Guard.Name.Label(zhixing.EN)}, Cites: []zhixing.Citation{onDay(citeTo("CPL-INT-2022", 509, 510), e.On)}})
	}
	if len(out.Findings) > 1 {
		out.Findings = out.Findings[1:] // the state admits it, a need is in the way
	}
	return out
}
