package interest

import (
	"github.com/zhixing-go/zhixing"
)

// Statement is what is owed on a day with everything that led to it (计算结果): lines,
// allocations, balances of the items, and what a reader must know.
type Statement struct {
	Owed
	Currency    string            `json:"currency"`
	Expiries    []Resolved        `json:"expiries"`
	Items       []ItemBalance     `json:"items"`
	Orders      []OrderBalance    `json:"orders,omitempty"`
	Lines       []Line            `json:"lines,omitempty"`
	Allocations []Allocation      `json:"allocations,omitempty"`
	Findings    []zhixing.Finding `json:"findings,omitempty"`
}

// ItemBalance is an item with what is unpaid of it.
type ItemBalance struct {
	ID     string        `json:"id"`
	Kind   DebtItemKind  `json:"kind"`
	Amount zhixing.Money `json:"amount"` // in the currency of the account
	Unpaid zhixing.Money `json:"unpaid"`
	InBase bool          `json:"in_base,omitempty"` // bears the doubled part
}

// OrderBalance is an order of general interest with what is unpaid of it.
type OrderBalance struct {
	ID      string        `json:"id"`
	Accrued zhixing.Money `json:"accrued"`
	Unpaid  zhixing.Money `json:"unpaid"`
}

// Line is the longest run of adjacent dates with one component, base and rate
// between two events, rounded once (DIST-25): base x Num x Count / Den.
type Line struct {
	Kind     LineKind         `json:"kind"`
	Order    string           `json:"order,omitempty"`   // of general interest
	Expiry   zhixing.Date     `json:"expiry,omitzero"`   // E, of interest for delay
	From     zhixing.Date     `json:"from"`              // first bearing date
	To       zhixing.Date     `json:"to"`                // last bearing date
	Days     int              `json:"days"`              // bearing dates
	Excluded int              `json:"excluded,omitzero"` // dates in between that bear nothing (DIST-07)
	Base     zhixing.Money    `json:"base"`
	Rate     zhixing.Quantity `json:"rate"`            // as published or as the title writes it
	Factor   zhixing.Quantity `json:"factor,omitzero"` // multiple, or margin in basis points
	Count    int64            `json:"count"`
	Num      int64            `json:"num"`
	Den      int64            `json:"den"`
	Amount   zhixing.Money    `json:"amount"`
	Marks    zhixing.Mark     `json:"marks,omitzero"`
	counting counting
	basis    int16 // of an annual rate, 0 for others
	twelve   bool  // a monthly rate taken twelve times
}

// Allocation is how one event discharged the debt (清偿分配).
type Allocation struct {
	Event           string        `json:"event,omitempty"`
	On              zhixing.Date  `json:"on"` // end day (DIST-06)
	Amount          zhixing.Money `json:"amount"`
	Costs           zhixing.Money `json:"costs,omitzero"` // enforcement costs it brought
	EnforcementCost zhixing.Money `json:"enforcement_cost"`
	RealisationCost zhixing.Money `json:"realisation_cost"`
	General         zhixing.Money `json:"general"`
	Principal       zhixing.Money `json:"principal"`
	Doubled         zhixing.Money `json:"doubled"` // doubled part and interest of the older rules
	Surplus         zhixing.Money `json:"surplus,omitzero"`
	// Portion is the proportional split of the older rules, nil elsewhere (DIST-18).
	Portions []Portion `json:"portions,omitempty"`
	Parts    []Part    `json:"parts,omitempty"`

	Lines               int `json:"lines"` // how many lines stood before it
	oldFirst            bool
	split               bool                     // by the rules of 2009: debt and interest together
	oldGeneral, oldLast int64                    // interest of the older rules paid with general interest, and last
	Kind                zhixing.SatisfactionKind `json:"kind"`
}

// Part is what of an event reached one item or order.
type Part struct {
	ID     string        `json:"id"`
	Amount zhixing.Money `json:"amount"`
}

// Portion is one step of 并还: x = Paid / (1 + sum of 2 x rate x days / basis).
type Portion struct {
	Expiry   zhixing.Date  `json:"expiry"`
	Unpaid   zhixing.Money `json:"unpaid"` // base before it
	Paid     zhixing.Money `json:"paid"`
	Debt     zhixing.Money `json:"debt"`
	Interest zhixing.Money `json:"interest"`
	Full     bool          `json:"full,omitempty"` // the payment reached base and interest
	Rates    []PortionRate `json:"rates"`
}

// PortionRate is one rate of a Portion.
type PortionRate struct {
	From zhixing.Date     `json:"from"`
	To   zhixing.Date     `json:"to"`
	Days int              `json:"days"`
	Rate zhixing.Quantity `json:"rate"`
}

// Balance returns what is owed under a title on a day, as if paid on it, with lines
// and allocations. All problems of the input are joined.
func Balance(t Title, events []Satisfaction, on zhixing.Date, o Options) (Statement, error) {
	c, err := Compile(t, o)
	if err != nil {
		return Statement{}, err
	}
	return c.Statement(events, on)
}

// Statement is Balance with lines, allocations and findings.
func (c *Calculator) Statement(events []Satisfaction, on zhixing.Date) (Statement, error) {
	return c.statement(events, on, &recorder{})
}

func (c *Calculator) statement(events []Satisfaction, on zhixing.Date, rec *recorder) (Statement, error) {
	w, err := c.balance(events, on, rec)
	if err != nil {
		return Statement{}, err
	}
	st := Statement{Owed: w, Currency: c.Currency(), Expiries: c.resolved, Items: rec.items, Orders: rec.orders, Lines: rec.lines, Allocations: rec.allocs}
	st.Findings = c.findings(&st, events, on)
	return st, nil
}

// recorder keeps what the ledger does.
type recorder struct {
	lines  []Line
	allocs []Allocation
	cur    *Allocation
	items  []ItemBalance
	orders []OrderBalance
	sums   []int64
	moves  []move
	// released is how many events stood before full performance of a settlement ended
	// the debt, plus 1; 0: it did not.
	released int
}

func (r *recorder) release() { r.released = len(r.allocs) + 1 }

// move is running damages of an order that joined the base (DIST-03).
type move struct {
	lines int // how many lines stood before it
	order string
	amt   int64
}

func date(n int32) zhixing.Date { return zhixing.DateFromOrdinal(int(n)) }

func (r *recorder) doubled(l *ledger, g int, a, b int32, off, base, n, amt int64) {
	r.lines = append(r.lines, Line{Kind: DoubledLine, Expiry: date(l.c.groups[g].e), From: date(a), To: date(b - 1), Days: int(n), Excluded: int(off),
		Base: zhixing.Fen(base), Rate: DailyDoubledRate(), Count: n, Num: doubledNum, Den: doubledDen, Amount: zhixing.Fen(amt)})
}

func (r *recorder) general(l *ledger, j, seg int, a, b int32, base, n, amt int64) {
	o := &l.c.orders[j]
	q := &o.quotes[0]
	var marks zhixing.Mark
	for i := range o.quotes {
		if o.quotes[i].from <= a {
			q = &o.quotes[i]
		}
		if from := o.quotes[i].from; from < b && (i+1 == len(o.quotes) || o.quotes[i+1].from > a) && o.quotes[i].rate.Series != 0 {
			marks |= o.quotes[i].rate.Mark()
		}
	}
	if o.unstated {
		marks |= zhixing.MarkPolicy
	}
	kind := GeneralLine
	if o.compound != nil {
		kind = CompoundLine
	}
	if r.sums == nil {
		r.sums = make([]int64, len(l.c.orders))
	}
	r.sums[j] += amt
	r.lines = append(r.lines, Line{Kind: kind, Order: o.id, From: date(a), To: date(b - 1), Days: int(b - a), Base: zhixing.Fen(base), Rate: q.of, Factor: q.factor,
		Count: n, Num: o.segs[seg].num, Den: o.segs[seg].den, Amount: zhixing.Fen(amt), Marks: marks, counting: o.counting, basis: o.base, twelve: o.twelve})
}

func (r *recorder) old(l *ledger, g int, x *oldLine, base, amt int64) {
	n := int(x.to - x.from)
	marks := x.rate.Mark() | zhixing.MarkPolicy
	if x.from < ord2009 {
		marks |= zhixing.MarkRecall // DIST-17
	}
	r.lines = append(r.lines, Line{Kind: OldLine, Expiry: date(l.c.groups[g].e), From: date(x.from), To: date(x.to - 1), Days: n, Base: zhixing.Fen(base),
		Rate: x.rate.Quantity(), Count: int64(n), Num: x.num, Den: x.den, Amount: zhixing.Fen(amt), Marks: marks, basis: l.c.oldBasis()})
}

func (r *recorder) event(s *Satisfaction, amt zhixing.Money) {
	r.allocs = append(r.allocs, Allocation{Event: s.ID, On: s.End(), Kind: s.Kind, Amount: amt, Costs: s.Costs, Lines: len(r.lines)})
	r.cur = &r.allocs[len(r.allocs)-1]
}

func (r *recorder) component(c zhixing.Component, amt int64) {
	if amt == 0 || r.cur == nil {
		return
	}
	to := &r.cur.EnforcementCost
	switch c {
	case zhixing.ComponentRealisationCost:
		to = &r.cur.RealisationCost
	case zhixing.ComponentGeneralInterest:
		to = &r.cur.General
	case zhixing.ComponentPrincipalDebt:
		to = &r.cur.Principal
	case zhixing.ComponentDoubledPart:
		to = &r.cur.Doubled
	}
	*to = zhixing.Fen(to.Fen() + amt)
}

func (r *recorder) item(c *Calculator, i int32, amt int64) { r.part(c.t.Items[i].ID, amt) }

func (r *recorder) ordered(id string, amt int64) { r.part(id, amt) }

func (r *recorder) part(id string, amt int64) {
	if r.cur == nil {
		return
	}
	for k := range r.cur.Parts {
		if p := &r.cur.Parts[k]; p.ID == id {
			p.Amount = zhixing.Fen(p.Amount.Fen() + amt)
			return
		}
	}
	r.cur.Parts = append(r.cur.Parts, Part{id, zhixing.Fen(amt)})
}

func (r *recorder) proportion(l *ledger, g int, lines []oldLine, took, x, base int64, full bool) {
	p := Portion{Expiry: date(l.c.groups[g].e), Unpaid: zhixing.Fen(base), Paid: zhixing.Fen(took), Debt: zhixing.Fen(x), Interest: zhixing.Fen(took - x), Full: full}
	for i := range lines {
		p.Rates = append(p.Rates, PortionRate{From: date(lines[i].from), To: date(lines[i].to - 1), Days: int(lines[i].to - lines[i].from), Rate: lines[i].rate.Quantity()})
	}
	r.cur.Portions = append(r.cur.Portions, p)
}

func (r *recorder) close(l *ledger) {
	for i := range l.item {
		it := &l.c.t.Items[i]
		r.items = append(r.items, ItemBalance{ID: it.ID, Kind: it.Kind, Amount: zhixing.Fen(l.c.items[i].amount), Unpaid: zhixing.Fen(l.item[i]), InBase: l.c.items[i].now})
	}
	for j := range l.order {
		var sum int64
		if r.sums != nil {
			sum = r.sums[j]
		}
		r.orders = append(r.orders, OrderBalance{ID: l.c.orders[j].id, Accrued: zhixing.Fen(sum), Unpaid: zhixing.Fen(l.order[j].owed)})
	}
}
