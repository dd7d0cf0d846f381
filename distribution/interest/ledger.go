package interest

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/zhixing-go/zhixing"
)

// ledger is the account while it is worked through, all in fen. It lives on the
// stack of one call, and so does what its slices point to, unless a title is large.
type ledger struct {
	c     *Calculator
	item  []int64
	group []lgroup
	order []lorder

	cost    int64 // rung 1: enforcement costs carried
	doubled int64 // unpaid doubled part
	old     int64 // unpaid interest of the older rules
	surplus int64
	paid    int64

	generalSum, doubledSum, oldSum int64 // accrued in all

	projected bool
	over      bool // a sum left the range
	switched  bool // the old stretch is charged
	oldFirst  bool // the payment at hand pays old interest before principal (CON2-2009 21)
	rec       *recorder
	x         *slowState
}

// lgroup is the unpaid base of one expiry.
type lgroup struct {
	base  int64 // bears from 2014-08-01
	obase int64 // bears before it
	next  int32 // first day not yet accrued
	onext int32 // first day not yet charged under the older rules
}

// lorder is one order of general interest.
type lorder struct {
	base int64
	owed int64
	next int32
	seg  int32
}

// slowState is what only uncommon titles and policies need.
type slowState struct {
	exact      []*big.Rat // TotalHalfUp: accrued exactly, by order
	rounded    []int64    // and as rounded so far, by order
	exactD     *big.Rat   // the doubled part
	exactO     *big.Rat   // interest of the older rules
	oldRounded int64
	pending    []reduction
	penal      []int64 // running damages turned into base, by order
	penalGroup []int16 // and the expiry they joined
	err        error
	penalDone  uint64 // orders whose damages are base already
}

// reduction is a discharge whose general interest ends later (DIST-22).
type reduction struct {
	day  int32
	item int32
	amt  int64
}

func (l *ledger) add(to *int64, n int64) {
	s := *to + n
	if s < *to && n > 0 || s < 0 {
		l.over = true
		return
	}
	*to = s
}

// open fills the ledger with the amounts of the title.
func (l *ledger) open() {
	c := l.c
	for i := range c.items {
		it := &c.items[i]
		l.item[i] = it.amount
		if g := it.group; g >= 0 {
			if it.now {
				l.add(&l.group[g].base, it.amount)
			}
			if it.before {
				l.add(&l.group[g].obase, it.amount)
			}
		}
		for m := it.orders; m != 0; m &= m - 1 {
			l.add(&l.order[bits.TrailingZeros64(m)].base, it.amount)
		}
	}
	for g := range l.group {
		l.group[g].next = c.groups[g].first
		l.group[g].onext = c.groups[g].e + 1
	}
	for j := range l.order {
		l.order[j].next = c.orders[j].from
	}
}

// share is base x n / den, half-up (or down) to the fen, exact until this one
// division (DIST-25).
func (l *ledger) share(base, num, count, den int64) int64 {
	if hi, k := bits.Mul64(uint64(num), uint64(count)); hi == 0 {
		if h, lo := bits.Mul64(uint64(base), k); h < uint64(den) {
			q, r := bits.Div64(h, lo, uint64(den))
			if r >= uint64(den)-r && !l.c.down {
				q++
			}
			if q <= math.MaxInt64 {
				return int64(q)
			}
		}
		l.over = true
		return 0
	}
	return l.shareWide(base, num, count, den)
}

// shareWide is share where rate and days need more than 64 bits.
func (l *ledger) shareWide(base, num, count, den int64) int64 {
	var m zhixing.Money
	var err error
	if l.c.o.Rounding == PerLineDown {
		m, _, err = zhixing.Fen(base).MulDivDown(num, count, den, 1)
	} else {
		m, err = zhixing.Fen(base).MulDiv(num, count, den, 1)
	}
	if err != nil {
		l.over = true
	}
	return m.Fen()
}

// accrue brings every line up to day: the doubled part through day (or the day
// before, by policy), general interest through the day before (or day itself,
// where the last day counts).
func (l *ledger) accrue(day int32) {
	c := l.c
	end := day + 1
	if c.o.EndDay == EndExcluded {
		end = day
	}
	if c.stop != 0 {
		// Acceptance stops both parts alike: its eve bears (DIST-14).
		if end = min(end, c.stop); day >= c.accepted {
			end = c.stop
		}
	}
	if l.x != nil {
		l.convertPenalties(day)
		l.turnRegime(day)
	}
	for g := range l.group {
		if lg := &l.group[g]; lg.next < end {
			l.accrueDoubled(g, lg, end)
		}
	}
	if l.x != nil {
		l.accrueSlow(day)
		return
	}
	for j := range l.order {
		if lo, e := &l.order[j], l.generalEnd(j, day); lo.next < e {
			from := lo.next
			lo.next = e
			if lo.base > 0 {
				l.lines(j, from, e, lo.base)
			}
		}
	}
}

// generalEnd is the first day that order j does not bear when the account is drawn
// up on day.
func (l *ledger) generalEnd(j int, day int32) int32 {
	c, o := l.c, &l.c.orders[j]
	switch {
	case c.stop == 0:
		return min(day+o.edge, o.to)
	case day >= c.accepted:
		return min(c.stop, o.to)
	}
	return min(day+o.edge, o.to, c.stop)
}

func (l *ledger) accrueDoubled(g int, lg *lgroup, end int32) {
	from := lg.next
	lg.next = end
	base := lg.base
	if base <= 0 {
		return
	}
	n := int64(end - from)
	var off int64
	if len(l.c.excluded) > 0 {
		off = l.c.excludedDays(from, end)
		n -= off
	}
	if n <= 0 {
		if l.rec != nil && off > 0 {
			l.rec.doubled(l, g, from, end, off, base, 0, 0)
		}
		return
	}
	amt := l.share(base, doubledNum, n, doubledDen)
	if l.x != nil && l.x.exactD != nil {
		amt = l.total(l.x.exactD, base, doubledNum, n, doubledDen, l.doubledSum)
	}
	l.add(&l.doubled, amt)
	l.add(&l.doubledSum, amt)
	if l.rec != nil {
		l.rec.doubled(l, g, from, end, off, base, n, amt)
	}
}

// excludedDays counts the excluded dates from a to b, b not included (DIST-07).
func (c *Calculator) excludedDays(a, b int32) (n int64) {
	for i := range c.excluded {
		from, to := int32(c.excluded[i].From.Ordinal()), int32(math.MaxInt32)
		if !c.excluded[i].To.IsZero() {
			to = int32(c.excluded[i].To.Ordinal())
		}
		if x := min(to, b) - max(from, a); x > 0 {
			n += int64(x)
		}
	}
	return n
}

// total adds an exact line to a component's exact total and returns by how much
// the rounded total grows (TotalHalfUp).
func (l *ledger) total(exact *big.Rat, base, num, count, den, before int64) int64 {
	r := big.NewRat(num, den)
	r.Mul(r, new(big.Rat).SetInt64(base)).Mul(r, new(big.Rat).SetInt64(count))
	exact.Add(exact, r)
	m, err := roundRat(exact)
	if err != nil {
		l.over = true
	}
	return m.Fen() - before
}

// lines accrues order j on a base from a to b, b not included, a line a segment.
func (l *ledger) lines(j int, a, b int32, base int64) {
	o, lo := &l.c.orders[j], &l.order[j]
	k := int(lo.seg)
	for k+1 < len(o.segs) && o.segs[k+1].from <= a {
		k++
	}
	for a < b {
		e := b
		if k+1 < len(o.segs) && o.segs[k+1].from < b {
			e = o.segs[k+1].from
		}
		s := &o.segs[k]
		n := int64(e - a)
		if o.counting != countDays {
			n = o.counting.count(a, e)
		}
		amt := l.share(base, s.num, n, s.den)
		if l.x != nil && l.x.exact != nil {
			amt = l.total(l.x.exact[j], base, s.num, n, s.den, l.x.rounded[j])
			l.x.rounded[j] += amt
		}
		l.add(&lo.owed, amt)
		l.add(&l.generalSum, amt)
		if e > o.projected {
			l.projected = true
		}
		if l.rec != nil {
			l.rec.general(l, j, k, a, e, base, n, amt)
		}
		if a = e; a < b {
			k++
		}
	}
	lo.seg = int32(k)
}

// discharge lowers item i by at most amt and returns what it took.
func (l *ledger) discharge(i int32, amt int64, gday int32) int64 {
	x := min(amt, l.item[i])
	if x == 0 {
		return 0
	}
	l.item[i] -= x
	it := &l.c.items[i]
	if it.group >= 0 {
		if it.now {
			l.group[it.group].base -= x
		}
		if it.before {
			l.group[it.group].obase -= x
		}
	}
	if gday != 0 {
		l.x.pending = append(l.x.pending, reduction{gday, i, x})
	} else {
		l.reduce(i, x)
	}
	if l.rec != nil {
		l.rec.item(l.c, i, x)
	}
	return x
}

func (l *ledger) reduce(i int32, x int64) {
	for m := l.c.items[i].orders; m != 0; m &= m - 1 {
		l.order[bits.TrailingZeros64(m)].base -= x
	}
}

func take(from *int64, amt int64) int64 {
	x := min(*from, amt)
	*from -= x
	return x
}

// pay allocates amt by the ladder (DIST-10) and books what is left as a surplus
// owed back (DIST-11). gday is the day general interest on what it discharges ends
// where that is later, else 0.
func (l *ledger) pay(amt int64, ladder *[5]zhixing.Component, gday int32) {
	l.add(&l.paid, amt)
	for _, comp := range ladder {
		if amt == 0 {
			break
		}
		amt -= l.rung(comp, amt, gday)
	}
	if amt > 0 {
		l.add(&l.surplus, amt)
		l.paid -= amt
		if l.rec != nil {
			l.rec.cur.Surplus = zhixing.Fen(amt)
		}
	}
}

// payLawful is pay by the ladder of the law, without a record: costs, general
// interest, principal, doubled part.
func (l *ledger) payLawful(amt int64) {
	l.add(&l.paid, amt)
	if l.cost > 0 {
		amt -= take(&l.cost, amt)
	}
	for _, i := range l.c.rung2 {
		if amt > 0 && l.item[i] > 0 {
			amt -= l.discharge(i, amt, 0)
		}
	}
	for _, i := range l.c.rung3 {
		amt -= l.discharge(i, amt, 0)
	}
	for j := range l.order {
		amt -= take(&l.order[j].owed, amt)
	}
	for _, i := range l.c.rung4 {
		if amt > 0 && l.item[i] > 0 {
			amt -= l.discharge(i, amt, 0)
		}
	}
	if amt > 0 {
		amt -= take(&l.doubled, amt)
		l.add(&l.surplus, amt)
		l.paid -= amt
	}
}

func (l *ledger) rung(comp zhixing.Component, amt int64, gday int32) int64 {
	c, left := l.c, amt
	switch comp {
	case zhixing.ComponentEnforcementCost:
		left -= take(&l.cost, left)
	case zhixing.ComponentRealisationCost:
		for _, i := range c.rung2 {
			left -= l.discharge(i, left, gday)
		}
	case zhixing.ComponentGeneralInterest:
		for _, i := range c.rung3 {
			left -= l.discharge(i, left, gday)
		}
		for j := range l.order {
			x := take(&l.order[j].owed, left)
			left -= x
			if l.rec != nil && x > 0 {
				l.rec.ordered(c.orders[j].id, x)
			}
		}
		if c.o.OldInterestRank == WithGeneralInterest || l.oldFirst {
			x := take(&l.old, left)
			left -= x
			if l.rec != nil && l.rec.cur != nil {
				l.rec.cur.oldGeneral += x
			}
		}
	case zhixing.ComponentPrincipalDebt:
		for _, i := range c.rung4 {
			left -= l.discharge(i, left, gday)
		}
		if l.x != nil {
			left -= l.payPenal(left)
		}
	case zhixing.ComponentDoubledPart:
		at := left
		for _, i := range c.rung5 {
			if c.t.Items[i].Kind == OldRegimeInterest {
				left -= l.discharge(i, left, gday)
			}
		}
		left -= take(&l.old, left)
		if l.rec != nil && l.rec.cur != nil {
			l.rec.cur.oldLast += at - left
		}
		for _, i := range c.rung5 {
			if c.t.Items[i].Kind != OldRegimeInterest {
				left -= l.discharge(i, left, gday)
			}
		}
		left -= take(&l.doubled, left)
	}
	if l.rec != nil {
		l.rec.component(comp, amt-left)
	}
	return amt - left
}
