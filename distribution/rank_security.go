package distribution

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// slot is a place in the order of security rights on one asset: its rights share
// pro rata.
type slot struct {
	refs  []rightRef
	taxes []int32
	date  zhixing.Date
}

// ccFrom is the first day of the Civil Code: rights of one day set up before it
// share pro rata whatever their numbers, and know no purchase-money priority.
var ccFrom = zhixing.YMD(2021, 1, 1)

// paySecurity pays the security rights over an asset in their order, with the taxes
// where TAX-2015 45 puts them (DIST-32, 33, 36).
func (d *drawer) paySecurity(st step, money *int64, general bool) error {
	r := &d.rungs[st.rung]
	slots, err := d.securitySlots(r, st.asset)
	if err != nil {
		return err
	}
	tail := []int32(nil)
	if general && r.takes(zhixing.PriorityTax) {
		if slots, tail, err = d.insertTaxes(slots, st.asset); err != nil {
			return err
		}
	}
	for i := range slots {
		st.date = slots[i].date
		begin := d.open(&st)
		for _, ref := range slots[i].refs {
			d.addRight(ref)
		}
		d.addTaxes(slots[i].taxes, true)
		if err := d.pay(st, begin, money); err != nil {
			return err
		}
	}
	// A tax older than no right comes after all of them; so do the taxes of the
	// sale where they rank as a tax claim.
	st.date = zhixing.Date{}
	begin := d.open(&st)
	d.addTaxes(tail, false)
	if d.o.SellerTaxRank == TaxRank45 && r.takes(zhixing.PriorityTax) {
		d.addCosts(&Rung{Costs: []CostKind{SaleTax}}, st.asset)
	}
	return d.pay(st, begin, money)
}

func (d *drawer) addTaxes(list []int32, older bool) {
	for _, c := range list {
		if want := d.generalCover(c); want > 0 {
			d.add(entry{want: want, claim: c, cost: -1, right: -1, part: PartPriority, older: older})
		}
	}
}

// securityClass orders rights before their dates: liens (CC 456), purchase money
// registered in time (CC 416), everything else by date (CC 414, 415).
func (d *drawer) securityClass(r *Right) int {
	switch r.Kind {
	case zhixing.PriorityLien:
		return 0
	case zhixing.PriorityPurchaseMoney:
		if d.purchaseMoneyInTime(r) {
			return 1
		}
	}
	return 2
}

// purchaseMoneyInTime: registered within 10 days after delivery, the day of delivery
// not counted and a last day of rest rolled (CC 416, 201, 203). A date not given does
// not take the right away.
func (d *drawer) purchaseMoneyInTime(r *Right) bool {
	if r.SetUpOn.IsZero() || r.DeliveredOn.IsZero() {
		return true
	}
	if r.SetUpOn.Before(ccFrom) {
		return false
	}
	return r.SetUpOn.Sub(r.DeliveredOn) <= 10 || !r.SetUpOn.After(d.lastDay(r.DeliveredOn, 10, zhixing.Days))
}

func (d *drawer) securitySlots(r *Rung, a int32) ([]slot, error) {
	var refs []rightRef
	for _, ref := range d.rights[a] {
		if k := d.right(ref).Kind; k != zhixing.PriorityTax && r.takes(k) {
			refs = append(refs, ref)
		}
	}
	if err := d.needDates(refs); err != nil {
		return nil, err
	}
	slices.SortStableFunc(refs, func(x, y rightRef) int {
		p, q := d.right(x), d.right(y)
		return cmp.Or(cmp.Compare(d.securityClass(p), d.securityClass(q)), p.SetUpOn.Compare(q.SetUpOn))
	})
	var out []slot
	for i := 0; i < len(refs); {
		j := i + 1
		for j < len(refs) && d.sameDay(refs[i], refs[j]) {
			j++
		}
		out = append(out, d.splitDay(refs[i:j])...)
		i = j
	}
	return out, nil
}

func (d *drawer) sameDay(x, y rightRef) bool {
	p, q := d.right(x), d.right(y)
	return d.securityClass(p) == d.securityClass(q) && p.SetUpOn == q.SetUpOn
}

// splitDay orders the rights of one day by registration number if every one has
// one, else leaves all of them pro rata; before 2021 always pro rata (担保法第五十四条),
// and so are ship mortgages registered on one day (MAR-1992 19(2)).
func (d *drawer) splitDay(refs []rightRef) []slot {
	day := d.right(refs[0]).SetUpOn
	numbered := !day.IsZero() && !day.Before(ccFrom)
	for _, ref := range refs {
		numbered = numbered && d.right(ref).Number > 0 && d.right(ref).Kind != zhixing.PriorityShipMortgage
	}
	if !numbered {
		return []slot{{refs: refs, date: day}}
	}
	slices.SortStableFunc(refs, func(x, y rightRef) int { return cmp.Compare(d.right(x).Number, d.right(y).Number) })
	var out []slot
	for i := 0; i < len(refs); {
		j := i + 1
		for j < len(refs) && d.right(refs[i]).Number == d.right(refs[j]).Number {
			j++
		}
		out = append(out, slot{refs: refs[i:j], date: day})
		i = j
	}
	return out
}

// needDates asks for the dates that an order hangs on.
func (d *drawer) needDates(refs []rightRef) error {
	if len(refs) < 2 {
		return nil
	}
	var p zhixing.Problems
	for _, ref := range refs {
		if d.right(ref).SetUpOn.IsZero() {
			p.Add(d.rightPath(ref, "set_up_on"), "", "DIST-32", zhixing.Text{ZH: "同一财产上有数个权利，须写明设立之日", EN: "several rights over one asset: the day it was set up is required"})
		}
	}
	return p.Err()
}

func (d *drawer) rightPath(ref rightRef, field string) string {
	return at("claims", int(d.order[ref.claim]), at("rights", int(ref.right), field))
}

// insertTaxes puts each tax before the rights set up after it arose and after those
// set up before or on that day. Taxes between the same two rights share a place;
// where no place satisfies both, the caller has to settle it (DIST-36).
func (d *drawer) insertTaxes(slots []slot, a int32) ([]slot, []int32, error) {
	taxes := d.general[0]
	if len(taxes) == 0 {
		return slots, nil, nil
	}
	var p zhixing.Problems
	before := make([][]int32, len(slots)+1)
	for _, t := range taxes {
		c := d.claim(t)
		if len(slots) > 0 && c.AroseOn.IsZero() {
			p.Add(at("claims", int(d.order[t]), "arose_on"), "", "DIST-36", zhixing.Text{ZH: "财产上有担保物权，须写明税款发生之日", EN: "the asset is encumbered: the day the tax arose is required"})
			continue
		}
		k := 0
		for k < len(slots) && !d.dateOf(&slots[k]).After(c.AroseOn) {
			k++
		}
		for j := range slots {
			day := d.dateOf(&slots[j])
			if day.IsZero() {
				p.Add(d.rightPath(slots[j].refs[0], "set_up_on"), "", "DIST-36", zhixing.Text{ZH: "与税款比较先后，须写明设立之日", EN: "to rank it against a tax the day it was set up is required"})
			} else if j > k && !day.After(c.AroseOn) {
				p.Add(at("claims", int(d.order[t]), "arose_on"), c.AroseOn.String(), "DIST-36", zhixing.Text{ZH: "税款与财产" + string(d.asset(a).ID) + "上的权利互为先后，构成循环", EN: "the tax and the rights over asset " + string(d.asset(a).ID) + " rank before each other in a circle"})
				break
			}
		}
		before[k] = append(before[k], t)
	}
	if err := p.Err(); err != nil {
		return nil, nil, err
	}
	out := make([]slot, 0, 2*len(slots))
	for k := range slots {
		if len(before[k]) > 0 {
			out = append(out, slot{taxes: before[k]})
		}
		out = append(out, slots[k])
	}
	return out, before[len(slots)], nil
}

func (d *drawer) dateOf(s *slot) zhixing.Date { return s.date }

// payByDate pays the rights of a rung in the order in which they were set up.
func (d *drawer) payByDate(st step, money *int64) error {
	r := &d.rungs[st.rung]
	slots, err := d.securitySlots(r, st.asset)
	if err != nil {
		return err
	}
	return d.paySlots(st, slots, money)
}

// paySlots pays slot after slot, the rights of one pro rata.
func (d *drawer) paySlots(st step, slots []slot, money *int64) error {
	for i := range slots {
		st.date = slots[i].date
		begin := d.open(&st)
		for _, ref := range slots[i].refs {
			d.addRight(ref)
		}
		if err := d.pay(st, begin, money); err != nil {
			return err
		}
	}
	return nil
}
