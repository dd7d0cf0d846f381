package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Option is an event that an actor may bring in, and what it would need (可为事项),
// CASE-94. A kind of event without an option is refused whatever comes with it;
// one whose needs are met is accepted.
type Option struct {
	Kind EventKind      `json:"kind"`
	Rule zhixing.RuleID `json:"rule"` // the transition: CASE-91.T12
	// Debtor is whom the event must name, empty where it is for the whole case.
	Debtor zhixing.PartyID `json:"debtor,omitempty"`
	To     State           `json:"to"` // where the debtor, or the case, goes
	// Guards are the conditions of the law as the facts of the event must show
	// them; those that the file itself decides against are in Barred.
	Guards  []GuardNeed  `json:"guards,omitempty"`
	Records []RecordKind `json:"records,omitempty"` // papers that must come with it
	OneOf   []RecordKind `json:"one_of,omitempty"`  // one of these
	With    []Role       `json:"with,omitempty"`    // who else must take part
	// Approver: the bureau chief or the president must take part.
	Approver bool              `json:"approver,omitempty"`
	Barred   []zhixing.Finding `json:"barred,omitempty"`
	row      uint8
}

// GuardNeed is a guard and the value it must have.
type GuardNeed struct {
	Guard Guard          `json:"guard"`
	Want  bool           `json:"want"`
	Rule  zhixing.RuleID `json:"rule"`
}

// Allowed lists what a may bring in on the day on, in the order of the kinds and
// then of the table, with what each would need. Options that the file itself bars
// on that day are listed with what bars them; the rest need only what they name.
func (f File) Allowed(a Actor, on zhixing.Date) []Option {
	c := f.course()
	var out []Option
	for k := range EventKinds {
		r, scoped := reachOf(k)
		e := &Event{EventMeta: zhixing.EventMeta{ID: "?", On: on, Actor: a.ID}, Kind: k, Role: a.Role}
		j := judge{c: c, e: e, o: f.options()}
		if c.state == NoCase || r == reachCase {
			l := c.first
			l.id, l.state = "", c.state
			out = j.options(out, &l)
			continue
		}
		out = j.laneOptions(out, f.alike(k, r), r, scoped)
	}
	return out
}

// laneOptions lists the options of an event that moves debtors: one where all whom
// it would reach stand alike, else one each; an event that must reach all of them
// has one with the needs of all.
func (j *judge) laneOptions(dst []Option, alike bool, r reach, scoped bool) []Option {
	c := j.c
	var each [][]Option
	for l := range c.lanes {
		if l.replaced || r == reachSame && l.state != c.state || r != reachSame && l.state.Final() && !c.state.Final() {
			continue
		}
		own := *l
		if alike || !scoped {
			own.id = ""
		}
		os := j.options(nil, &own)
		if len(os) == 0 {
			if scoped {
				continue
			}
			return dst // it must reach all, and one bars it
		}
		each = append(each, os)
		if alike {
			break
		}
	}
	if len(each) == 0 {
		return dst
	}
	if scoped {
		return append(dst, slices.Concat(each...)...)
	}
	for _, o := range each[0] {
		for _, os := range each[1:] {
			o.merge(os)
		}
		dst = append(dst, o)
	}
	return dst
}

// merge adds the needs of another debtor's option that is barred least.
func (o *Option) merge(os []Option) {
	best := &os[0]
	for i := range os {
		if len(os[i].Barred) < len(best.Barred) {
			best = &os[i]
		}
	}
	for _, g := range best.Guards {
		if !slices.Contains(o.Guards, g) {
			o.Guards = append(o.Guards, g)
		}
	}
	for _, k := range best.Records {
		if !slices.Contains(o.Records, k) {
			o.Records = append(o.Records, k)
		}
	}
	o.Barred = append(o.Barred, best.Barred...)
}

// alike reports whether the debtors an event of kind k would reach are in one
// state, with the same facts of their own, and none stands in its way.
func (f *File) alike(k EventKind, r reach) bool {
	c := f.course()
	var first *lane
	for l := range c.lanes {
		if l.replaced || l.state.Final() && !c.state.Final() {
			continue
		}
		if r == reachSame && l.state != c.state {
			continue
		}
		if r == reachSome && table().m.Step(l.state, k, machine.Everyone, nil).Verdict == machine.Impossible {
			continue
		}
		if first == nil {
			first = l
			continue
		}
		if l.state != first.state || l.settled != first.settled || l.suspend != first.suspend || l.stay != first.stay ||
			l.notice.IsZero() != first.notice.IsZero() || l.moved != first.moved || l.prolonged != first.prolonged || l.accepted.IsZero() != first.accepted.IsZero() || l.kind != first.kind {
			return false
		}
	}
	return true
}

// options appends the rows of the event that the actor may take for the debtor.
func (j *judge) options(dst []Option, l *lane) []Option {
	t, c := table(), j.c
	j.lane = l
	if !j.mayAct() {
		return dst
	}
	for _, i := range t.byEvent[j.e.Kind] {
		row, n := &t.rows[i], t.needs[i].byLaw(j.e)
		if row.From != l.state && !slices.Contains(row.Also, l.state) || n.by&roleSet(j.e.Role) == 0 {
			continue
		}
		o := Option{row: i, Kind: j.e.Kind, Rule: n.rule, Debtor: zhixing.PartyID(l.id), To: n.to, Approver: n.approver}
		if n.stay {
			o.To = l.state
		}
		for _, g := range row.Guards {
			if !j.fileDecides(g.Name) {
				o.Guards = append(o.Guards, GuardNeed{g.Name, g.Want, g.Name.Rule()})
				continue
			}
			if have := j.guard(g.Name); have == zhixing.Unknown || g.Want != (have == zhixing.Yes) {
				o.Barred = append(o.Barred, guardFinding(l, g, have))
			}
		}
		if !n.stay && n.to.Closed() {
			if bar, bad := j.wrongClosing(n.to); bad {
				o.Barred = append(o.Barred, bar)
			}
		}
		o.Records = n.fresh.without(c.unused).union(n.proof.without(c.onFile)).kinds()
		if !n.one.meets(c.unused) {
			o.OneOf = n.one.kinds()
		}
		for r := range (n.signers &^ roleSet(j.e.Role)).All {
			o.With = append(o.With, Role(r))
		}
		for _, r := range [...]Role{RP, CP} {
			if n.signers&roleSet(r) != 0 && r == j.e.Role {
				o.With = append(o.With, r) // the rest of the panel
			}
		}
		dst = append(dst, o)
	}
	return dst
}

// mayAct reports whether the actor himself may act in the role.
func (j *judge) mayAct() bool {
	c, id := j.c, j.e.Actor
	switch {
	case !j.e.Role.OfCourt():
		return true
	case slices.Contains(c.rare().recused, id) && j.e.Kind != EventRecuse:
		return false
	case j.e.Role == RP:
		return !slices.Contains(c.rare().hands, id)
	case j.e.Role == IO:
		return len(c.rare().staff) == 0 || slices.Contains(c.rare().staff, id)
	}
	return true
}

// fileDecides reports whether the file alone decides the guard today, without the
// facts of the event.
func (j *judge) fileDecides(g Guard) bool {
	switch g {
	case GuardForMoney, GuardNoticeDue, GuardNonEnforceable, GuardJurisdictionPending, GuardInTenDays, GuardLeavesStruck,
		GuardNotResumed, GuardFirstExtension, GuardSettlementOpen, GuardForSettlement, GuardStayOver, GuardGuaranteed,
		GuardLimitRuns, GuardEnterprise, GuardFirstTransfer, GuardBankruptcyTaken, GuardAccountClear, GuardMoneyOrAllowed, GuardInObjectionTerm:
		return true
	case GuardResumptionAllowed:
		return j.guard(g) == zhixing.No
	case GuardStayExtends:
		return !j.lane.extendable(j.e.Kind, j.e.On)
	case GuardMoneyHeld:
		return j.c.held.IsZero() && j.guard(g) == zhixing.No
	case GuardHearingHeld:
		return j.c.rare().talk.talk.IsZero() && !j.e.ruledOn().Before(fiveConditions)
	}
	return false
}
