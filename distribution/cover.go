package distribution

import "github.com/zhixing-go/zhixing"

// principalOnly reports whether the priority of an entry covers the principal item
// alone (DIST-31, project decision).
func (d *drawer) principalOnly(e *entry) bool {
	if e.right < 0 {
		return true
	}
	k := d.claim(e.claim).Rights[e.right].Kind
	return k == zhixing.PriorityConstructionPrice || k == zhixing.PriorityHomeBuyerRefund
}

// secured is what a right covers of what its claim still has to get (DIST-31, 33).
func (d *drawer) secured(ref rightRef) int64 {
	c, b := d.claim(ref.claim), &d.left[ref.claim]
	r := &c.Rights[ref.right]
	if r.Kind == zhixing.PriorityConstructionPrice || r.Kind == zhixing.PriorityHomeBuyerRefund {
		if r.Cap.Given {
			return min(b.principal, r.Cap.Amount.Fen())
		}
		return b.principal
	}
	doubled := int64(0)
	if d.o.DoubledInSecurity == DoubledSecured || d.o.DoubledInSecurity == DoubledIfAgreed && r.DoubledAgreed == zhixing.Yes {
		doubled = b.doubled
	}
	if !r.Cap.Given {
		return b.title() + doubled
	}
	if d.o.MaxAmountCapMeans == CapPrincipalOnly {
		return b.costs + b.interest + min(b.principal, r.Cap.Amount.Fen()) + doubled
	}
	return min(b.title()+doubled, r.Cap.Amount.Fen())
}

// generalCover is what the priority of a claim's own kind covers: the principal,
// and the late fee of a tax where the policy says so. DIST-31 says it of tax, medical
// costs and restitution; livelihood claims, whose priority is a policy, are read alike.
func (d *drawer) generalCover(i int32) int64 {
	c, b := d.claim(i), &d.left[i]
	v := b.principal
	if c.PriorityCap.Sign() > 0 {
		paid := c.Owed.Principal.Fen() - b.principal
		v = min(v, max(0, c.PriorityCap.Fen()-paid))
	}
	if c.Kind == zhixing.PriorityTax && d.o.TaxLateFee == LateFeeWithTax {
		v += b.interest
	}
	return v
}

// buildingPart is the part of the money that a construction price reaches: the
// building's by the ratio of the valuation, half up to the fen (DIST-34).
func (d *drawer) buildingPart(a int32, money int64) (int64, error) {
	as := d.asset(a)
	b, l := as.BuildingValue.Fen(), as.LandValue.Fen()
	if d.o.ConstructionCoversLand == BuildingAndLand || b+l == 0 {
		return -1, nil
	}
	m, err := zhixing.Fen(money).MulDiv(b, 1, b+l, 1)
	return m.Fen(), err
}

func (d *drawer) when(r *Rung) bool {
	switch r.When {
	case WhenLivelihoodFirst:
		return d.o.LivelihoodFirst == LivelihoodBeforeSecured
	case WhenLivelihoodAfter:
		return d.o.LivelihoodFirst == LivelihoodBeforeOrdinary
	}
	return true
}

func (d *drawer) whenCost(r *Rung, c *Cost) bool {
	switch r.When {
	case WhenSaleTaxFirst:
		return d.o.SellerTaxRank == AsTransferCost
	case WhenSaleTaxAfter:
		return d.o.SellerTaxRank == AfterSecured || d.o.SellerTaxRank == TaxRank45 && !d.ranksTaxes()
	case WhenRentFirst:
		return d.rentFirst(c)
	case WhenRentAfter:
		return !d.rentFirst(c)
	}
	return true
}

// rentFirst: the rank of the rent reserve against security is unsettled (DIST-30).
func (d *drawer) rentFirst(c *Cost) bool {
	return d.o.RentReserveRank == RentBeforeSecured ||
		d.o.RentReserveRank == RentAfterSecuredUnlessOffered && c.OfferedBySecured == zhixing.Yes
}

// ranksTaxes reports whether the ladder has a rung in which taxes stand among
// security rights: there the taxes of the sale can rank as a tax (DIST-30, 36).
func (d *drawer) ranksTaxes() bool {
	for i := range d.rungs {
		if d.rungs[i].Order == BySecurity && d.rungs[i].takes(zhixing.PriorityTax) {
			return true
		}
	}
	return false
}
