package interest

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Owed is what is owed on a day, by component (欠款). Amounts are in the currency of
// the account.
type Owed struct {
	On              zhixing.Date  `json:"on"`
	EnforcementCost zhixing.Money `json:"enforcement_cost"` // rung 1, carried
	RealisationCost zhixing.Money `json:"realisation_cost"` // rung 2: costs awarded to the creditor
	General         zhixing.Money `json:"general"`          // general interest, sums of the title included
	Principal       zhixing.Money `json:"principal"`        // principal-type debts
	OldInterest     zhixing.Money `json:"old_interest"`     // interest for delay before 2014-08-01
	Doubled         zhixing.Money `json:"doubled"`          // doubled part, delay fines included
	Total           zhixing.Money `json:"total"`
	Base            zhixing.Money `json:"base"`    // unpaid part of what bears the doubled part
	Surplus         zhixing.Money `json:"surplus"` // paid too much, owed back (DIST-11)
	Paid            zhixing.Money `json:"paid"`    // applied to the debt

	GeneralAccrued zhixing.Money `json:"general_accrued"` // since the beginning, by lines
	OldAccrued     zhixing.Money `json:"old_accrued"`
	DoubledAccrued zhixing.Money `json:"doubled_accrued"`

	Projected bool `json:"projected,omitempty"` // rests on a rate carried on past its table
}

// Balance returns what is owed on a day as if paid on it: the doubled part through
// that day, general interest through the day before (DIST-06). Events after the day
// do not count. Events may come in any order; it is an error for two of one day to
// lack a sequence where their order changes the result. It allocates nothing for a
// title and options of the common kind.
func (c *Calculator) Balance(events []Satisfaction, on zhixing.Date) (Owed, error) {
	if !c.slow && len(c.items) <= fewItems && len(c.groups) <= fewGroups && len(c.orders) <= fewOrders && plain(c, events, on) {
		// Arrays of their own, not of the ledger: a ledger that pointed into itself
		// would be moved to the heap.
		var items [fewItems]int64
		var groups [fewGroups]lgroup
		var orders [fewOrders]lorder
		l := ledger{c: c, item: items[:len(c.items)], group: groups[:len(c.groups)], order: orders[:len(c.orders)]}
		l.open()
		last := int32(0)
		for i := range events {
			s := &events[i]
			day := int32(s.End().Ordinal())
			if day > int32(on.Ordinal()) {
				break
			}
			if day != last {
				l.accrue(day)
				last = day
			}
			l.cost += s.Costs.Fen()
			if l.cost < 0 {
				l.over = true
			}
			if c.lawful {
				l.payLawful(s.Amount.Fen())
			} else {
				l.pay(s.Amount.Fen(), c.ladderOn(day), 0)
			}
		}
		if n := int32(on.Ordinal()); n != last {
			l.accrue(n)
		}
		return l.owed(on)
	}
	return c.balance(events, on, nil)
}

// What the plain path holds without allocating.
const (
	fewItems  = 8
	fewGroups = 4
	fewOrders = 4
)

// plain reports whether events need nothing but the loop: sound, one currency,
// sorted by day, one a day or numbered.
func plain(c *Calculator, events []Satisfaction, on zhixing.Date) bool {
	if on.IsZero() || c.closed != 0 {
		return false
	}
	last := zhixing.Date{}
	for i := range events {
		s := &events[i]
		d := s.End()
		if s.Kind == 0 || s.Kind >= zhixing.SatisfiedReversal || s.Amount.Sign() <= 0 || s.Costs.Sign() < 0 || s.Seq < 0 || s.Currency != "" || !last.Before(d) || c.accepted != 0 && int32(d.Ordinal()) >= c.accepted {
			return false
		}
		if s.ID != "" && (i >= fewIDs || idBefore(events[:i], s.ID)) {
			return false
		}
		last = d
	}
	return true
}

// fewIDs is up to how many events the plain path looks for an ID used twice itself.
const fewIDs = 16

func idBefore(events []Satisfaction, id string) bool {
	for i := range events {
		if events[i].ID == id {
			return true
		}
	}
	return false
}

// balance is Balance with every check, and with a record where rec is not nil.
func (c *Calculator) balance(events []Satisfaction, on zhixing.Date, rec *recorder) (Owed, error) {
	order, err := c.sorted(events, on)
	if err != nil {
		return Owed{}, err
	}
	if c.ties(events, order) {
		if err := c.settleTies(events, order, on); err != nil {
			return Owed{}, err
		}
	}
	return c.work(events, order, on, rec)
}

// sorted checks the events and returns those up to on, by end day, sequence, ID.
func (c *Calculator) sorted(events []Satisfaction, on zhixing.Date) ([]int, error) {
	var p zhixing.Problems
	if on.IsZero() {
		p.Add("on", "", "DIST-06", zhixing.Text{ZH: "未给出计算日", EN: "the day is not given"})
	}
	order := make([]int, 0, len(events))
	for i := range events {
		s := &events[i]
		s.check(&p, i)
		if (s.Kind == zhixing.SatisfiedReversal) && !c.t.Reversal {
			p.Add(index("events", i)+".kind", s.Kind.String(), "DIST-09", zhixing.Text{ZH: "执行回转另立账目", EN: "restitution after enforcement has an account of its own"})
		}
		if c.accepted != 0 && int32(s.End().Ordinal()) >= c.accepted {
			p.Add(index("events", i)+".on", s.End().String(), "DIST-14", zhixing.Text{ZH: "破产申请受理后不得个别清偿", EN: "no individual payment after acceptance in bankruptcy"})
		}
		for _, k := range order {
			if s.ID != "" && events[k].ID == s.ID {
				p.Add(index("events", i)+".id", s.ID, "", zhixing.Text{ZH: "编号重复", EN: "ID used twice"})
			}
		}
		if !s.End().After(on) {
			order = append(order, i)
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	slices.SortStableFunc(order, func(a, b int) int { return events[a].before(&events[b]) })
	return order, nil
}

// before orders events by end day and sequence; what is left is ordered by content,
// so that the order of the input never matters.
func (s *Satisfaction) before(t *Satisfaction) int {
	for _, x := range [...]int{s.End().Compare(t.End()), s.Seq - t.Seq, s.Amount.Compare(t.Amount), s.Costs.Compare(t.Costs), int(s.Kind) - int(t.Kind)} {
		if x != 0 {
			return x
		}
	}
	switch {
	case s.ID < t.ID:
		return -1
	case s.ID > t.ID:
		return 1
	}
	return 0
}

// ties reports whether two events of one day have no order between them.
func (c *Calculator) ties(events []Satisfaction, order []int) bool {
	for k := 1; k < len(order); k++ {
		a, b := &events[order[k-1]], &events[order[k]]
		if a.End() == b.End() && (a.Seq == b.Seq || a.Seq == 0) {
			return true
		}
	}
	return false
}

// settleTies tries the orders that events of one day without a sequence may have:
// where one gives another balance, the order has to be given (DIST-11).
func (c *Calculator) settleTies(events []Satisfaction, order []int, on zhixing.Date) error {
	want, err := c.work(events, order, on, nil)
	if err != nil {
		return err
	}
	tried := 0
	for k := 1; k < len(order); k++ {
		for m := k; m > 0 && events[order[m-1]].End() == events[order[k]].End() && tried < 256; m-- {
			a, b := &events[order[m-1]], &events[order[k]]
			if a.Seq != b.Seq && a.Seq != 0 && b.Seq != 0 {
				continue
			}
			tried++
			other := slices.Clone(order)
			other[m-1], other[k] = other[k], other[m-1]
			got, err := c.work(events, other, on, nil)
			if err == nil && got != want {
				return &zhixing.InputError{Field: index("events", order[k]) + ".seq", Value: events[order[k]].End().String(), Rule: "DIST-11",
					Reason: zhixing.Text{ZH: "同日多笔清偿，先后影响结果，应给出次序", EN: "several events of one day whose order changes the result: give their sequence"}}
			}
		}
	}
	return nil
}

// work is the loop of DIST-11 for any title and policy.
func (c *Calculator) work(events []Satisfaction, order []int, on zhixing.Date, rec *recorder) (Owed, error) {
	l := &ledger{c: c, rec: rec, item: make([]int64, len(c.items)), group: make([]lgroup, len(c.groups)), order: make([]lorder, len(c.orders))}
	if c.slow {
		l.x = c.newSlow()
	}
	l.open()
	last, end := int32(0), int32(on.Ordinal())
	freed := false
	for _, i := range order {
		s := &events[i]
		day := int32(s.End().Ordinal())
		if c.closed != 0 && day > c.closed && !freed {
			// What comes in after full performance of the settlement is owed back.
			l.release()
			freed = true
		}
		if day != last && !freed {
			l.accrue(day)
			last = day
		}
		amt, err := c.amount(s)
		if err != nil {
			return Owed{}, err
		}
		if rec != nil {
			rec.event(s, amt)
		}
		if l.cost += s.Costs.Fen(); l.cost < 0 {
			l.over = true
		}
		ladder := c.ladderOn(day)
		g := int32(s.generalEnd(c.o.GeneralEnd).Ordinal())
		if g <= day {
			g = 0
		}
		if c.old && day < ord2014 && !freed {
			agreed := ladder != &c.ladder || c.o.AllocationOrder == AgreedOrder
			l.payOld(amt.Fen(), day, s, ladder, agreed, g)
		} else {
			l.pay(amt.Fen(), ladder, g)
		}
		if l.x != nil {
			l.settleCompound()
		}
	}
	if c.closed != 0 && c.closed <= end {
		if !freed {
			l.release()
		}
	} else {
		if end != last {
			l.accrue(end)
		}
		if c.old && end < ord2014 {
			l.charge(end)
		}
	}
	if l.x != nil && l.x.err != nil {
		return Owed{}, l.x.err
	}
	if rec != nil {
		rec.close(l)
	}
	return l.owed(on)
}

// release ends the debt on full performance of a settlement (DIST-13).
func (l *ledger) release() {
	clear(l.item)
	for g := range l.group {
		l.group[g].base = 0
	}
	for j := range l.order {
		l.order[j].owed = 0
	}
	if l.x != nil {
		clear(l.x.penal)
	}
	l.doubled, l.old, l.cost = 0, 0, 0
	if l.rec != nil {
		l.rec.release()
	}
}

// owed sums the ledger up.
func (l *ledger) owed(on zhixing.Date) (Owed, error) {
	var cost, general, principal, base, doubled, old, total int64
	old, doubled = l.old, l.doubled
	for i := range l.item {
		switch kind := l.c.t.Items[i].Kind; {
		case kind.isCost():
			l.add(&cost, l.item[i])
		case kind.isInterest():
			l.add(&general, l.item[i])
		case kind == OldRegimeInterest:
			l.add(&old, l.item[i])
		case kind.isDelay():
			l.add(&doubled, l.item[i])
		default:
			l.add(&principal, l.item[i])
		}
	}
	for j := range l.order {
		l.add(&general, l.order[j].owed)
		if l.x != nil {
			l.add(&principal, l.x.penal[j])
		}
	}
	for g := range l.group {
		l.add(&base, l.group[g].base)
	}
	for _, n := range [...]int64{l.cost, cost, general, principal, old, doubled} {
		l.add(&total, n)
	}
	if l.over {
		return Owed{}, zhixing.ErrOverflow
	}
	w := Owed{
		On: on, EnforcementCost: zhixing.Fen(l.cost), RealisationCost: zhixing.Fen(cost), General: zhixing.Fen(general), Principal: zhixing.Fen(principal),
		OldInterest: zhixing.Fen(old), Doubled: zhixing.Fen(doubled), Total: zhixing.Fen(total), Base: zhixing.Fen(base),
		Surplus: zhixing.Fen(l.surplus), Paid: zhixing.Fen(l.paid),
		GeneralAccrued: zhixing.Fen(l.generalSum), OldAccrued: zhixing.Fen(l.oldSum), DoubledAccrued: zhixing.Fen(l.doubledSum), Projected: l.projected,
	}
	if l.projected && l.c.o.Uncovered == StrictRates {
		return Owed{}, l.c.beyond(on)
	}
	return w, nil
}

// beyond is the error of a day after the last row of a rate table asked strictly.
func (c *Calculator) beyond(on zhixing.Date) error {
	for j := range c.orders {
		if o := &c.orders[j]; o.table != "" {
			return &zhixing.NoEntryError{Table: o.table, Day: on, Basis: zhixing.BasisCalendarDay, After: zhixing.DateFromOrdinal(int(o.projected) - 1)}
		}
	}
	return nil
}
