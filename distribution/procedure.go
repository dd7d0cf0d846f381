package distribution

import (
	"errors"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Procedure is the life of a plan as a log (分配方案程序, DIST-48 to 51): served on every
// creditor and the debtor, objected to, opposed, sued over, judged, paid. Values are
// immutable; Apply returns the next one.
type Procedure struct {
	plan       Plan
	o          Options
	debtor     zhixing.PartyID
	recipients []zhixing.PartyID
	log        eventlog.Log[logged]
	now        *course // after every effective event; never written to
}

// Begin opens the life of a plan. Recipients are the plan's creditors and the
// debtor. A plan with a single creditor needs no procedure (DIST-48).
func Begin(p Plan, debtor zhixing.PartyID) (Procedure, error) {
	if p.d == nil || debtor == "" {
		return Procedure{}, &zhixing.InputError{Field: "debtor", Value: string(debtor), Rule: "DIST-48", Reason: zhixing.Text{ZH: "须有分配方案和被执行人", EN: "a plan and its debtor are required"}}
	}
	list := []zhixing.PartyID{debtor}
	for i := range p.d.order {
		if c := p.d.claim(int32(i)); c.Status != Withdrawn {
			list = append(list, creditorOf(c))
		}
	}
	slices.Sort(list)
	list = slices.Compact(list)
	if len(list) < 3 {
		return Procedure{}, &zhixing.InputError{Field: "plan", Rule: "DIST-48", Reason: zhixing.Text{ZH: "只有一个债权人，不制作分配方案", EN: "a single creditor: no plan is made"}}
	}
	proc := Procedure{plan: p, o: p.d.o, debtor: debtor, recipients: list}
	proc.judge()
	return proc, nil
}

// Plan returns the plan as drawn; PlanOn as revised by a day.
func (p Procedure) Plan() Plan { return p.plan }

// PlanOn returns the plan as last revised by a day.
func (p Procedure) PlanOn(asOf zhixing.Date) Plan { return p.course(asOf).plan }

// HeldOn returns the plan as it may be paid out on a day: during a suit what is in
// dispute in it is lodged (诉讼期间的提存, DIST-49).
func (p Procedure) HeldOn(asOf zhixing.Date) Plan { return p.course(asOf).held() }

// Recipients are those on whom the plan is served, in the order of IDs.
func (p Procedure) Recipients() []zhixing.PartyID { return slices.Clone(p.recipients) }

// Events returns the log as recorded.
func (p Procedure) Events() []Event {
	out := make([]Event, 0, p.log.Len())
	for l := range p.log.All() {
		out = append(out, *l.e.clone())
	}
	return out
}

// Apply judges an event by the log so far and appends it. A refused event is a
// *zhixing.RefusedError that names the rule; an event known with the same content is
// a no-op. p stays as it was.
func (p Procedure) Apply(e Event) (Procedure, error) {
	if err := e.Check(); err != nil {
		return p, err
	}
	l := logged{e.clone()}
	known, err := p.log.Check(l)
	if err != nil || known {
		return p, err
	}
	next := p
	if p.now != nil && p.log.AtEnd(l) {
		c := p.now.clone()
		if err := c.step(l.e); err != nil {
			return p, err
		}
		next.log, next.now = p.log.Append(l), c
		return next, nil
	}
	// Recorded late, a correction or a voiding: everything is judged again.
	next.log = p.log.Append(l)
	if errs := next.judge(); len(errs) > 0 {
		return p, errs[0]
	}
	return next, nil
}

// judge runs the effective events in order, keeps the state they lead to and
// returns what it refuses.
func (p *Procedure) judge() []*zhixing.RefusedError {
	var out []*zhixing.RefusedError
	c := start(p)
	for _, l := range p.log.Effective() {
		if err := c.step(l.e); err != nil {
			out = append(out, err)
		}
	}
	p.now = c
	return out
}

// Load rebuilds a life from stored events without judging: every event is kept,
// and those that the rules refuse are reported as findings and have no effect.
// Events that are no events at all are an error.
func Load(p Plan, debtor zhixing.PartyID, events []Event) (Procedure, []zhixing.Finding, error) {
	proc, err := Begin(p, debtor)
	if err != nil {
		return Procedure{}, nil, err
	}
	var prob zhixing.Problems
	for i, e := range events {
		err := e.Check()
		l := logged{e.clone()}
		known := false
		if err == nil {
			known, err = proc.log.Check(l)
		}
		if err != nil {
			prob.AddErr(at("events", i, "")[:len(at("events", i, ""))-1], err)
			continue
		}
		if !known {
			proc.log = proc.log.Append(l)
		}
	}
	if err := prob.Err(); err != nil {
		return Procedure{}, nil, err
	}
	var out []zhixing.Finding
	for _, r := range proc.judge() {
		for _, f := range r.Findings {
			f.Args = append(f.Args, zhixing.NameArg("event", string(r.Event)))
			out = append(out, f)
		}
	}
	return proc, out, nil
}

// Replay applies the events in the order given and stops at the first refusal.
func Replay(p Plan, debtor zhixing.PartyID, events []Event) (Procedure, error) {
	proc, err := Begin(p, debtor)
	if err != nil {
		return Procedure{}, err
	}
	for _, e := range events {
		if proc, err = proc.Apply(e); err != nil {
			return proc, err
		}
	}
	return proc, nil
}

// course is the state after the effective events up to a day, refused ones left out.
func (p *Procedure) course(asOf zhixing.Date) *course {
	c := start(p)
	for _, l := range p.log.Effective() {
		if l.e.On.After(asOf) {
			break
		}
		_ = c.step(l.e)
	}
	return c
}

// StateOf is where a recipient stands on a day: windows that are over have closed.
func (p Procedure) StateOf(recipient zhixing.PartyID, asOf zhixing.Date) (PlanState, bool) {
	c := p.course(asOf)
	r := c.region(recipient)
	if r == nil {
		return Drafted, false
	}
	return c.seen(r, asOf), true
}

// Payable reports whether the plan may be paid out on a day: everyone served, every
// window over, no objection open. During a suit all but the lodged money may be paid.
func (p Procedure) Payable(asOf zhixing.Date) bool { return p.course(asOf).payable(asOf) }

// Late lists the acts that came out of time and have no effect.
func (p Procedure) Late(asOf zhixing.Date) []zhixing.Finding {
	var out []zhixing.Finding
	for _, id := range p.course(asOf).late {
		f := found("DIST-48", zhixing.NotMet, string(id), "late", "逾期提出，不发生效力", "out of time, without effect", onDay(citeTo("CPL-INT-2022", 509, 510), asOf))
		f.Severity = zhixing.Warning
		out = append(out, f)
	}
	return out
}

// Final reports whether the plan has come to rest on a day: nothing is open and
// everything that may be paid was paid, or it was handed over.
func (p Procedure) Final(asOf zhixing.Date) bool {
	c := p.course(asOf)
	if !c.accepted.IsZero() {
		return true
	}
	if !c.payable(asOf) {
		return false
	}
	for i := range c.regions {
		r := &c.regions[i]
		if c.stateOn(r, asOf) == Sued || r.paid.Fen() < c.due(r.id, asOf) {
			return false
		}
	}
	return true
}

// Allowance is an event that an actor may bring about in the present state, with
// the needs that stand in its way.
type Allowance struct {
	Kind      EventKind       `json:"kind"`
	Recipient zhixing.PartyID `json:"recipient"`
	Objector  zhixing.PartyID `json:"objector,omitempty"`
	Needs     []Need          `json:"needs,omitempty"`
	Rule      zhixing.RuleID  `json:"rule"`
}

// Allowed lists what an actor may do on a day: the court ("" as party) or one of the
// recipients. A kind not listed is always refused; a listed one without needs is
// accepted.
func (p Procedure) Allowed(role Role, party zhixing.PartyID, on zhixing.Date) []Allowance {
	c := p.course(on)
	var out []Allowance
	for i := range c.regions {
		r := &c.regions[i]
		state := c.stateOn(r, on)
		for k := range eventKindNames.All {
			if roleOf(k)&machine.Roles(role) == 0 {
				continue
			}
			if k == BankruptcyAccepted && (i > 0 || !c.accepted.IsZero()) {
				continue
			}
			for _, e := range c.tries(k, r, role, party, on) {
				m := lifecycle()
				eval := func(n Need) zhixing.Tri { return c.need(n, r, &e) }
				res := m.Step(state, k, roleOf(k), eval)
				if res.Row == nil {
					continue
				}
				a := Allowance{Kind: k, Recipient: e.Recipient, Objector: e.Objector, Rule: res.Row.Rule}
				for _, n := range m.Needs(nil, state, k, roleOf(k), eval) {
					a.Needs = append(a.Needs, n.Guard.Name)
				}
				out = append(out, a)
			}
		}
	}
	return out
}

// tries are the events of a kind that would concern a region.
func (c *course) tries(k EventKind, r *region, role Role, party zhixing.PartyID, on zhixing.Date) []Event {
	e := Event{EventMeta: zhixing.EventMeta{On: on}, Kind: k, Recipient: r.id, Amount: zhixing.Fen(1)}
	switch k {
	case OtherNotified, CounterFiled:
		e.Objector = r.id
		var out []Event
		for i := range c.regions {
			if o := c.regions[i].id; o != r.id && (role == CourtRole || o == party) {
				e.Recipient = o
				out = append(out, e)
			}
		}
		return out
	case BankruptcyAccepted:
		e.Recipient = ""
	}
	if role == PartyRole && r.id != party {
		return nil
	}
	return []Event{e}
}

// Outcome is the supplementary distribution under the judgment in the suit of one
// objector (补充分配, DIST-49).
func (p Procedure) Outcome(objector zhixing.PartyID, asOf zhixing.Date) (Outcome, error) {
	c := p.course(asOf)
	r := c.region(objector)
	if r == nil || r.judgment == nil {
		return Outcome{}, &zhixing.InputError{Field: "objector", Value: string(objector), Rule: "DIST-48", Reason: zhixing.Text{ZH: "没有生效判决", EN: "there is no effective judgment"}}
	}
	return c.held().Outcome(objector, *r.judgment)
}

// HandOver is what bankruptcy makes of a plan (DIST-51): lines paid before the
// acceptance stay paid, everything else goes to the administrator.
type HandOver struct {
	Accepted zhixing.Date      `json:"accepted"`
	Paid     zhixing.Money     `json:"paid"`
	Handed   zhixing.Money     `json:"handed"`
	Lines    []HandOverLine    `json:"lines"`
	Findings []zhixing.Finding `json:"findings"`
}

// HandOverLine is one recipient's part of it.
type HandOverLine struct {
	Recipient zhixing.PartyID `json:"recipient"`
	Due       zhixing.Money   `json:"due"` // its whole share, lodged part included
	Paid      zhixing.Money   `json:"paid"`
	Handed    zhixing.Money   `json:"handed"`
}

var errNotAccepted = errors.New("distribution: no bankruptcy was accepted (未受理破产)")

// HandOver returns what goes to the administrator; an error if no bankruptcy was
// accepted by the day.
func (p Procedure) HandOver(asOf zhixing.Date) (HandOver, error) {
	c := p.course(asOf)
	if c.accepted.IsZero() {
		return HandOver{}, errNotAccepted
	}
	out := HandOver{Accepted: c.accepted}
	due := make(map[zhixing.PartyID]int64)
	for r := range c.plan.Results() {
		due[r.Creditor] += r.Received.Fen() + r.Reserved.Fen()
	}
	t := c.plan.Totals()
	due[p.debtor] += t.Surplus.Fen()
	var paid int64
	for i := range c.regions {
		r := &c.regions[i]
		out.Lines = append(out.Lines, HandOverLine{Recipient: r.id, Due: zhixing.Fen(due[r.id]), Paid: r.paid, Handed: zhixing.Fen(due[r.id] - r.paid.Fen())})
		paid += r.paid.Fen()
	}
	out.Paid = zhixing.Fen(paid)
	out.Handed = zhixing.Fen(t.Paid.Fen() + t.Lodged.Fen() + t.Surplus.Fen() + t.Held.Fen() - paid)
	stop := found("DIST-51", zhixing.Met, "", "execution_stops", "破产申请受理后执行程序中止，尚未支付债权人的案款移交管理人", "execution stops; money not yet paid to creditors is handed to the administrator", cite("BANKR-2006", 19))
	stop.Cites = append(stop.Cites, cite("BANKR-TRANS-2017", 17))
	stay := found("DIST-51", zhixing.Met, "", "paid_stays", "受理前六个月内经执行程序的清偿，除恶意串通外不予撤销", "payments through execution in the six months before acceptance stand unless collusive", cite("BANKR-INT2-2020", 15))
	stay.Cites = append(stay.Cites, cite("BANKR-2006", 32))
	out.Findings = []zhixing.Finding{stop, stay}
	for i := range p.plan.d.assets {
		as := p.plan.d.asset(int32(i))
		served := as.RulingServedOn
		if served.IsZero() {
			served = as.RealisedOn
		}
		f := found("DIST-51", zhixing.Undetermined, string(as.ID), "title_passed", "成交或者抵债裁定在受理前送达的，标的物不再属于被执行人，价款归入破产财产", "deal or debt-for-asset ruling served before acceptance: the thing is no longer the debtor's, its price belongs to the estate", onDay(cite("CPL-INT-2022", 491), c.accepted))
		if !served.IsZero() {
			f.Status = zhixing.StatusOf(zhixing.TriOf(served.Before(c.accepted)))
		}
		out.Findings = append(out.Findings, missing(f, "ruling_served_on"))
	}
	return out, nil
}

// Diagram returns the table of the procedure as a Mermaid state diagram, bilingual.
func Diagram() string { return lifecycle().Mermaid(machine.Drawing{}) }
