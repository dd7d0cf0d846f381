package interest

import (
	"math"
	"math/big"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// newSlow returns what a title or policy outside the plain loop needs.
func (c *Calculator) newSlow() *slowState {
	x := &slowState{penal: make([]int64, len(c.orders)), penalGroup: make([]int16, len(c.orders))}
	for j := range c.orders {
		x.penalGroup[j] = -1
		for _, i := range c.orders[j].items {
			if g := c.items[i].group; g >= 0 {
				x.penalGroup[j] = g
				break
			}
		}
	}
	if c.o.Rounding == TotalHalfUp {
		x.exactD, x.exactO = new(big.Rat), new(big.Rat)
		x.rounded = make([]int64, len(c.orders))
		for range c.orders {
			x.exact = append(x.exact, new(big.Rat))
		}
	}
	return x
}

// accrueSlow accrues general interest where discharges take effect later (DIST-22),
// compounding days cut the lines (DIST-26), or running damages join the base
// (DIST-03).
func (l *ledger) accrueSlow(day int32) {
	for {
		next := int32(math.MaxInt32)
		for i := range l.x.pending {
			next = min(next, l.x.pending[i].day)
		}
		for j := range l.order {
			next = min(next, l.nextTick(j, day))
		}
		if next > day {
			break
		}
		l.accrueOrders(next)
		for i := 0; i < len(l.x.pending); {
			if p := l.x.pending[i]; p.day <= next {
				l.reduce(p.item, p.amt)
				l.x.pending = slices.Delete(l.x.pending, i, i+1)
				continue
			}
			i++
		}
		for j := range l.order {
			l.tick(j, next)
		}
	}
	l.accrueOrders(day)
	if l.c.o.RunningPenaltyAs == PenaltyInBase {
		for j := range l.order {
			if g := l.x.penalGroup[j]; l.c.orders[j].kind == RunningLiquidatedDamages && g >= 0 && l.c.groups[g].e <= day {
				l.capitalise(j)
			}
		}
	}
}

func (l *ledger) accrueOrders(day int32) {
	for j := range l.order {
		end := l.generalEnd(j, day)
		lo, o := &l.order[j], &l.c.orders[j]
		// A compounding day bears itself: interest falls due at its end.
		if (o.compound != nil || l.compounded(j)) && l.isTick(day) {
			end = min(day+1, o.to)
			if l.c.stop != 0 {
				end = min(end, l.c.stop)
			}
		}
		for lo.next < end {
			from := lo.next
			base := l.baseOn(j, from)
			to := l.nextCut(j, from, end)
			for to < end && l.baseOn(j, to) == base {
				to = l.nextCut(j, to, end)
			}
			lo.next = to
			if base > 0 {
				l.lines(j, from, to, base)
			}
		}
	}
}

// nextCut is the next day after a on which the base of order j may change for
// reasons other than payment: the gap of the older rules (DIST-19), or a stay where
// the policy stops general interest too.
func (l *ledger) nextCut(j int, a, end int32) int32 {
	o := &l.c.orders[j]
	try := func(d int32) {
		if d > a && d < end {
			end = d
		}
	}
	if o.gapped {
		try(ord2014)
		for _, i := range o.items {
			try(l.c.items[i].e + 1)
		}
	}
	if l.c.o.GeneralInStay == GeneralStopsInStay {
		for i := range l.c.excluded {
			try(int32(l.c.excluded[i].From.Ordinal()))
			try(int32(l.c.excluded[i].To.Ordinal()))
		}
	}
	return end
}

// baseOn is the base of order j on a day.
func (l *ledger) baseOn(j int, day int32) int64 {
	o := &l.c.orders[j]
	if l.c.o.GeneralInStay == GeneralStopsInStay && l.c.excludedDays(day, day+1) > 0 {
		return 0
	}
	if !o.gapped || day >= ord2014 {
		return l.order[j].base
	}
	var base int64
	for _, i := range o.items {
		it := &l.c.items[i]
		if it.group >= 0 && day > it.e {
			continue // inside the doubled rate of the older rules (DIST-18)
		}
		base += l.item[i]
		for k := range l.x.pending {
			if l.x.pending[k].item == i {
				base += l.x.pending[k].amt
			}
		}
	}
	return base
}

// compounded reports whether another order compounds the interest of order j.
func (l *ledger) compounded(j int) bool {
	for k := range l.c.orders {
		if slices.Contains(l.c.orders[k].of, int32(j)) {
			return true
		}
	}
	return false
}

func (l *ledger) isTick(day int32) bool {
	for j := range l.c.orders {
		if l.c.orders[j].compound != nil && l.c.orders[j].tickOn(day) {
			return true
		}
	}
	return false
}

// tickOn reports whether day is a compounding day of the order.
func (o *corder) tickOn(day int32) bool {
	if day < o.from {
		return false
	}
	if u := o.compound.Until; !u.IsZero() {
		if day == int32(u.Ordinal()) {
			return true
		}
		if day > int32(u.Ordinal()) {
			return false
		}
	}
	_, m, d := zhixing.DateFromOrdinal(int(day)).YMD()
	return d == 20 && (o.compound.On == Monthly20 || m%3 == 0)
}

// nextTick is the next day up to limit on which order j needs more than accrual.
func (l *ledger) nextTick(j int, limit int32) int32 {
	o, lo := &l.c.orders[j], &l.order[j]
	if o.compound != nil {
		for d := max(lo.next, o.from); d <= limit && d < o.to; d++ {
			if o.tickOn(d) {
				return d
			}
		}
	}
	return math.MaxInt32
}

func (l *ledger) tick(j int, day int32) {
	o, lo := &l.c.orders[j], &l.order[j]
	if o.compound != nil && o.tickOn(day) {
		lo.next = max(lo.next, day+1)
		lo.base = l.unpaidOf(o)
	}
}

// convertPenalties turns running damages into base on the day of expiry, where the
// policy says so: through that day they accrue, from the next the sum is debt.
func (l *ledger) convertPenalties(day int32) {
	if l.c.o.RunningPenaltyAs != PenaltyBaseUntilExpiry {
		return
	}
	for j := range l.order {
		g := l.x.penalGroup[j]
		if l.c.orders[j].kind != RunningLiquidatedDamages || g < 0 || l.x.penalDone&(1<<j) != 0 || l.c.groups[g].e > day {
			continue
		}
		l.x.penalDone |= 1 << j
		lo, e := &l.order[j], l.c.groups[g].e
		end := min(e+1, l.c.orders[j].to)
		if l.c.stop != 0 {
			end = min(end, l.c.stop)
		}
		if lo.next < end {
			from := lo.next
			lo.next = end
			if base := l.baseOn(j, from); base > 0 {
				l.lines(j, from, end, base)
			}
		}
		l.capitalise(j)
	}
}

func (l *ledger) unpaidOf(o *corder) (sum int64) {
	for _, k := range o.of {
		l.add(&sum, l.order[k].owed)
	}
	return sum
}

// capitalise turns the running damages of order j accrued so far into base.
func (l *ledger) capitalise(j int) {
	lo, g := &l.order[j], l.x.penalGroup[j]
	if lo.owed == 0 || g < 0 {
		return
	}
	l.add(&l.x.penal[j], lo.owed)
	l.add(&l.group[g].base, lo.owed)
	l.add(&l.group[g].obase, lo.owed)
	if l.rec != nil {
		l.rec.moves = append(l.rec.moves, move{len(l.rec.lines), l.c.orders[j].id, lo.owed})
	}
	lo.owed = 0
}

// payPenal discharges running damages that joined the base, with the principal.
func (l *ledger) payPenal(amt int64) (took int64) {
	for j := range l.x.penal {
		x := take(&l.x.penal[j], amt-took)
		if x == 0 {
			continue
		}
		took += x
		l.group[l.x.penalGroup[j]].base -= x
		l.group[l.x.penalGroup[j]].obase -= x
		if l.rec != nil {
			l.rec.ordered(l.c.orders[j].id, x)
		}
	}
	return took
}

// settleCompound keeps the base of compound interest within what is still unpaid.
func (l *ledger) settleCompound() {
	for j := range l.order {
		if o := &l.c.orders[j]; o.compound != nil {
			l.order[j].base = min(l.order[j].base, l.unpaidOf(o))
		}
	}
}
