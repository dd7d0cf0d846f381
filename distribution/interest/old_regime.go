package interest

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// oldLine is one benchmark rate of an old stretch: 2 x rate x days / basis.
type oldLine struct {
	from, to int32 // half-open
	rate     zhixing.Rate
	num, den int64 // of one day, doubled
}

// bucketOf is the term class of a delay from E to t, found on the calendar, upper
// bounds included (DIST-18).
func bucketOf(e, t zhixing.Date) TermBucket {
	switch {
	case !t.After(e.AddMonths(6)):
		return LE6M
	case !t.After(e.AddYears(1)):
		return M6To1Y
	case !t.After(e.AddYears(3)):
		return Y1To3
	case !t.After(e.AddYears(5)):
		return Y3To5
	}
	return GT5Y
}

// oldLines lays out the days from a through last of a delay that began after e and
// is drawn up on last: one bucket for the whole delay, a line a rate (DIST-17, 18).
func (c *Calculator) oldLines(e, a, last int32) ([]oldLine, error) {
	if a > last {
		return nil, nil
	}
	bucket := M6To1Y
	if c.o.Bucket2009 == ByDelayLength {
		bucket = bucketOf(zhixing.DateFromOrdinal(int(e)), zhixing.DateFromOrdinal(int(last)))
	}
	basis := int64(c.oldBasis())
	var out []oldLine
	day := a
	if c.o.RateChange2009 == RateAtStart {
		day = e + 1
	}
	for {
		row, next, err := c.o.published(PBoCBenchmark, bucket, day)
		if err != nil {
			return nil, err
		}
		num, den := frac(2*int64(row.Millionths), 1_000_000*basis)
		if n := len(out); n == 0 || out[n-1].num != num || out[n-1].den != den {
			if n > 0 {
				out[n-1].to = day
			}
			out = append(out, oldLine{from: day, rate: row, num: num, den: den})
		}
		if c.o.RateChange2009 == RateAtStart {
			out[0].from = a
			break
		}
		if next == 0 || next > last {
			break
		}
		day = next
	}
	out[len(out)-1].to = last + 1
	return out, nil
}

func (c *Calculator) oldBasis() int16 {
	if c.o.DayBasis2009 == Old360 {
		return 360
	}
	return 365
}

// oldBase is the base of group g under the older rules; the first one takes the
// interest accrued to expiry where the policy says so.
func (l *ledger) oldBase(g int) int64 {
	base := l.group[g].obase
	if l.c.o.Base2009 == IncludeInterestToExpiry && g == 0 {
		for _, i := range l.c.rung3 {
			l.add(&base, l.item[i])
		}
		for j := range l.order {
			l.add(&base, l.order[j].owed)
		}
	}
	return base
}

// charge books the interest of the older rules on the unpaid base of the groups
// late on last, from where it was last charged through last.
func (l *ledger) charge(last int32) {
	for g := range l.group {
		cg, lg := &l.c.groups[g], &l.group[g]
		if !cg.late || cg.e >= last || lg.onext > last {
			continue
		}
		lines, err := l.c.oldLines(cg.e, lg.onext, last)
		if err != nil {
			l.fail(err)
			return
		}
		lg.onext = last + 1
		base := l.oldBase(g)
		if base <= 0 {
			continue
		}
		for i := range lines {
			n := int64(lines[i].to - lines[i].from)
			amt := l.share(base, lines[i].num, n, lines[i].den)
			if l.x != nil && l.x.exactO != nil {
				amt = l.total(l.x.exactO, base, lines[i].num, n, lines[i].den, l.x.oldRounded)
				l.x.oldRounded += amt
			}
			l.add(&l.old, amt)
			l.add(&l.oldSum, amt)
			if l.rec != nil {
				l.rec.old(l, g, &lines[i], base, amt)
			}
		}
	}
}

func (l *ledger) fail(err error) {
	if l.x.err == nil {
		l.x.err = err
	}
}

// turnRegime charges the old stretch once, when the account first reaches
// 2014-08-01 (DIST-19): what is unpaid then takes the older rules through
// 2014-07-31 and the new ones after.
func (l *ledger) turnRegime(day int32) {
	if l.switched || !l.c.old || day < ord2014 {
		return
	}
	l.switched = true
	if l.c.o.Base2009 == IncludeInterestToExpiry {
		l.accrueSlow(ord2014 - 1) // what accrued to expiry is part of the base
	}
	last := int32(ord2014 - 1)
	if l.c.stop != 0 {
		last = min(last, l.c.stop-1)
	}
	l.charge(last)
}

// payOld allocates a payment of a day before 2014-08-01: debt and interest together
// in proportion (并还), or costs, interest, principal (DIST-18).
func (l *ledger) payOld(amt int64, day int32, s *Satisfaction, ladder *[5]zhixing.Component, agreed bool, gday int32) {
	late := false
	for g := range l.c.groups {
		late = late || l.c.groups[g].late && l.c.groups[g].e < day && l.oldBase(g) > 0
	}
	if !late {
		l.pay(amt, ladder, gday)
		return
	}
	if agreed || (l.c.o.Order2009 == CON2 || s.Outside) && day >= ordCON2 {
		l.charge(day)
		l.oldFirst = true
		if l.rec != nil {
			l.rec.cur.oldFirst, l.rec.cur.Lines = true, len(l.rec.lines)
		}
		l.pay(amt, ladder, gday)
		l.oldFirst = false
		return
	}
	if l.rec != nil {
		l.rec.cur.split = true
	}
	l.add(&l.paid, amt)
	left := amt - take(&l.cost, amt)
	l.book(zhixing.ComponentEnforcementCost, amt-left)
	at := left
	for _, i := range l.c.rung2 {
		if !l.c.items[i].before {
			left -= l.discharge(i, left, 0)
		}
	}
	l.book(zhixing.ComponentRealisationCost, at-left)
	if l.c.o.Base2009 != IncludeInterestToExpiry {
		left -= l.rung(zhixing.ComponentGeneralInterest, left, 0)
	}
	for g := range l.group {
		if cg := &l.c.groups[g]; left > 0 && cg.late && cg.e < day {
			left -= l.proportion(g, left, day)
		}
	}
	l.paid -= left
	if left > 0 {
		l.pay(left, ladder, gday)
	}
}

// proportion discharges group g with its interest: all of it where the payment
// reaches both, else x = payment / (1 + 2rt) of the debt.
func (l *ledger) proportion(g int, amt int64, day int32) int64 {
	cg := &l.c.groups[g]
	base := l.oldBase(g)
	if base <= 0 {
		return 0
	}
	// From E+1 anew for each payment; what a payment by CON2-2009 21 was charged
	// with is in the account and not charged again.
	lines, err := l.c.oldLines(cg.e, l.group[g].onext, day)
	if err != nil {
		l.fail(err)
		return 0
	}
	full := base
	sum := big.NewRat(1, 1)
	for i := range lines {
		n := int64(lines[i].to - lines[i].from)
		l.add(&full, l.share(base, lines[i].num, n, lines[i].den))
		r := big.NewRat(lines[i].num, lines[i].den)
		sum.Add(sum, r.Mul(r, new(big.Rat).SetInt64(n)))
	}
	x, took := base, full
	if amt < full {
		took = amt
		m, err := roundRat(sum.Quo(new(big.Rat).SetInt64(amt), sum))
		if err != nil {
			l.over = true
		}
		x = min(m.Fen(), base)
	}
	interest := took - x
	l.add(&l.oldSum, interest)
	l.bookOld(interest)
	if l.rec != nil {
		l.rec.proportion(l, g, lines, took, x, base, amt >= full)
	}
	l.spread(g, x)
	return took
}

// spread books the debt part of a proportional payment: costs inside the base,
// interest where it is in the base, then the principal.
func (l *ledger) spread(g int, x int64) {
	items := l.c.groups[g].items
	for _, costs := range []bool{true, false} {
		at := x
		for _, i := range items {
			if l.c.items[i].before && l.c.t.Items[i].Kind.isCost() == costs {
				x -= l.discharge(i, x, 0)
			}
		}
		if costs {
			l.book(zhixing.ComponentRealisationCost, at-x)
			if g == 0 && l.c.o.Base2009 == IncludeInterestToExpiry {
				x -= l.rung(zhixing.ComponentGeneralInterest, x, 0)
			}
			continue
		}
		x -= l.payPenal(x)
		l.book(zhixing.ComponentPrincipalDebt, at-x)
	}
}

func (l *ledger) book(c zhixing.Component, amt int64) {
	if l.rec != nil && amt > 0 {
		l.rec.component(c, amt)
	}
}

func (l *ledger) bookOld(amt int64) {
	if l.rec != nil && amt > 0 {
		l.rec.component(zhixing.ComponentDoubledPart, amt)
	}
}
