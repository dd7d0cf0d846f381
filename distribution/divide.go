package distribution

import (
	"cmp"

	"github.com/zhixing-go/zhixing"
)

// divide gives each entry its share of the money: all in full if it suffices,
// otherwise pro rata to the fen by DIST-47.
func (d *drawer) divide(es []entry, money, total int64) error {
	if money >= total {
		for i := range es {
			es[i].got = es[i].want
		}
		return nil
	}
	if money == 0 {
		return nil
	}
	if d.o.Apportion != LargestRemainder {
		return d.divideOtherwise(es, money, total)
	}
	if len(es) == 1 {
		es[0].got = money
		return nil
	}
	d.weights = d.weights[:0]
	for i := range es {
		d.weights = append(d.weights, zhixing.Fen(es[i].want))
	}
	var err error
	d.shares, err = d.app.Apportion(d.shares[:0], zhixing.Fen(money), d.weights, func(i, j int) int { return d.earlier(&es[i], &es[j]) })
	if err != nil {
		return err
	}
	for i := range es {
		es[i].got = d.shares[i].Fen()
	}
	return nil
}

// earlier orders two entries of one amount: by application, a missing date last,
// then by ID (DIST-47). Costs are ordered by their IDs.
func (d *drawer) earlier(a, b *entry) int {
	if a.claim < 0 || b.claim < 0 {
		return cmp.Or(cmp.Compare(a.claim, b.claim), cmp.Compare(a.cost, b.cost))
	}
	x, y := d.stand[a.claim].applied, d.stand[b.claim].applied
	if x != y {
		switch {
		case x.IsZero():
			return 1
		case y.IsZero():
			return -1
		}
		return x.Compare(y)
	}
	return cmp.Or(cmp.Compare(a.claim, b.claim), cmp.Compare(a.right, b.right), cmp.Compare(a.part, b.part))
}

// divideOtherwise are the other ways with the odd fen (policy of DIST-47). First
// and last are by ID, so that the order of input does not count.
func (d *drawer) divideOtherwise(es []entry, money, total int64) error {
	given := int64(0)
	for i := range es {
		m := zhixing.Fen(money)
		var err error
		if d.o.Apportion == RoundHalfUpLastTakesRest {
			m, err = m.MulDiv(es[i].want, 1, total, 1)
		} else {
			m, _, err = m.MulDivDown(es[i].want, 1, total, 1)
		}
		if err != nil {
			return err
		}
		es[i].got = m.Fen()
		given += es[i].got
	}
	left := money - given
	if d.o.Apportion == FloorResidueToFirst {
		for i := range es {
			t := min(left, es[i].want-es[i].got)
			es[i].got += t
			left -= t
		}
		return nil
	}
	// The last takes the rest, which may be less than nothing: then those before
	// it give back what rounding gave them, and none passes its claim.
	for i := len(es) - 1; i >= 0 && left != 0; i-- {
		t := min(max(left, -es[i].got), es[i].want-es[i].got)
		es[i].got += t
		left -= t
	}
	return nil
}
