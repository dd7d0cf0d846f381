package distribution

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// prepare fixes what every claim may take part in before money moves.
func (d *drawer) prepare() error {
	n := len(d.order)
	d.left = make([]balance, n)
	d.stand = make([]standing, n)
	d.mark = make([]int32, n)
	d.sofar = make([]int64, n)
	d.rights = make([][]rightRef, len(d.assets))
	d.entries = make([]entry, 0, 3*n+len(d.costs)+8)
	amounts := make([]int64, 4*len(d.assets))
	k := len(d.assets)
	d.rest, d.held, d.returned, d.forfeited = amounts[:k:k], amounts[k:2*k:2*k], amounts[2*k:3*k:3*k], amounts[3*k:]
	d.weights = make([]zhixing.Money, 0, n)
	d.shares = make([]zhixing.Money, 0, n)
	for i := range d.order {
		c := d.claim(int32(i))
		d.left[i] = balance{c.Owed.Costs.Fen(), c.Owed.Interest.Fen(), c.Owed.Principal.Fen(), c.Owed.Doubled.Fen()}
		s := d.standingOf(c)
		if s.priority {
			for r := range c.Rights {
				a := d.assetAt[c.Rights[r].Asset]
				switch d.fault(c, &c.Rights[r], d.asset(a)) {
				case rightStands:
					d.rights[a] = append(d.rights[a], rightRef{int32(i), int32(r)})
					s.ownRights = true
				case faultNotRegistered:
					s.barred = len(d.assets) == 1
				}
			}
			if s.barred {
				// MPL-1999 111: it gave up being paid out of this ship at all.
				s.priority, s.titled, s.doubled, s.ownRights = false, false, false, false
				d.rights[0] = slices.DeleteFunc(d.rights[0], func(r rightRef) bool { return r.claim == int32(i) })
			}
			for g, kind := range naturesInOrder {
				if c.Kind == kind && !s.barred {
					d.general[g] = append(d.general[g], int32(i))
				}
			}
		}
		s.kind, s.applied, s.arrested = c.Kind, c.AppliedOn, c.Arrested == zhixing.Yes
		s.whole = wholeReason(c, d.l.Admission)
		s.disputed = c.Status == Disputed || c.Disputed.Sign() > 0 || c.RankDisputed == zhixing.Yes
		d.stand[i] = s
	}
	d.cutOff = make([]zhixing.Date, len(d.assets))
	if d.l.CutOff == zhixing.Yes {
		p := d.e.counted(d.o, "", zhixing.Date{})
		for a := range d.assets {
			d.cutOff[a] = CutOffDay(*d.asset(int32(a)), p, d.o).lastInTime()
		}
	}
	return d.spreadCosts()
}

// standingOf reads the status of a claim (DIST-38, 41, 42, 49).
func (d *drawer) standingOf(c *Claim) standing {
	var s standing
	if c.Status == Withdrawn {
		return s
	}
	s.priority = true
	titled := c.Status == Titled || c.Status == Disputed || c.Status == Conditional
	if d.l.Admission == NeedsConfirmation {
		titled = true
	}
	if c.Kind == zhixing.PriorityTax && !titled {
		// DIST-36: a tax takes part on notice by the authority.
		titled = d.o.TaxParticipates == TaxOnNotice && c.Noticed == zhixing.Yes
		s.priority = titled
	}
	switch c.Kind {
	case zhixing.PriorityLivelihood, zhixing.PriorityMedicalCost, zhixing.PriorityRestitution:
		s.priority = titled || hasRight(c)
	}
	s.titled, s.doubled = titled, titled
	if c.Kind == zhixing.PriorityRestitution {
		s.doubled = false // DIST-16
	}
	if c.Status == UntitledSealing && d.l.Admission == NeedsTitle {
		// DIST-41, 49: unknown is not no; what may turn out to be his is kept safe.
		s.sealing = d.o.SealingPlaintiff == ReserveIfFirstSealing && c.OwnCourtSealedFirst != zhixing.No || d.suedSufficed()
		s.titled, s.doubled = s.sealing, false
	}
	if d.o.DoubledRank == DoubledExcluded || d.l.Admission == NeedsConfirmation && d.o.PreAcceptanceDoubled == DoubledNotAdmitted {
		s.doubled = false
	}
	return s
}

// suedSufficed: until 2015-02-03 a creditor who had only sued took part in the
// distribution of a citizen or other organisation (CPL-OPIN-1992 297).
func (d *drawer) suedSufficed() bool {
	persons := d.e.Debtor == zhixing.NaturalPerson || d.e.Debtor == zhixing.OtherOrganisation
	return persons && !d.on.IsZero() && !d.on.After(untitledUntil)
}

func hasRight(c *Claim) bool { return len(c.Rights) > 0 }

// spreadCosts gives each cost to the asset that bears it; one of no asset in
// particular to all of them in proportion to their prices, unless the ladder pays
// it out of the pool (DIST-30, 52).
func (d *drawer) spreadCosts() error {
	for i, at := range d.costs {
		c := &d.e.Costs[at]
		if c.Amount.IsZero() || c.Kind == CommonBenefit && !d.commonBenefit(c) {
			continue
		}
		if c.Asset != "" {
			d.portions = append(d.portions, portion{cost: int32(i), asset: d.assetAt[c.Asset], amount: c.Amount.Fen(), left: c.Amount.Fen()})
			continue
		}
		if d.pooledCost(c.Kind) {
			d.portions = append(d.portions, portion{cost: int32(i), asset: -1, amount: c.Amount.Fen(), left: c.Amount.Fen()})
			continue
		}
		if err := d.spread(int32(i), c.Amount); err != nil {
			return err
		}
	}
	return nil
}

// commonBenefit reports whether a cost that served all creditors comes off the top: in
// a civil execution by policy, out of the price of a ship by law unless the court
// refused it (DIST-30, 46).
func (d *drawer) commonBenefit(c *Cost) bool {
	if d.l.Rule == "DIST-46" {
		return c.Accepted != zhixing.No
	}
	return d.o.CommonBenefitCosts != OnlyAccepted || c.Accepted == zhixing.Yes
}

// spread divides a cost over the assets by price. Where it exceeds all prices each
// bears its price, and what nothing can pay stays with the last.
func (d *drawer) spread(cost int32, amount zhixing.Money) error {
	d.weights = d.weights[:0]
	var sum int64
	for a := range d.assets {
		p := d.asset(int32(a)).Price
		if d.asset(int32(a)).ObjectionPending == zhixing.Yes {
			p = zhixing.Money{}
		}
		d.weights = append(d.weights, p)
		sum += p.Fen()
	}
	if sum == 0 {
		d.portions = append(d.portions, portion{cost: cost, asset: 0, amount: amount.Fen(), left: amount.Fen()})
		return nil
	}
	shares, err := d.app.Apportion(d.shares[:0], amount, d.weights, nil)
	if err != nil {
		return err
	}
	over := amount.Fen() - sum
	for a := range d.assets {
		v := shares[a].Fen()
		if a == len(d.assets)-1 && over > 0 {
			v += over
		}
		if v > 0 {
			d.portions = append(d.portions, portion{cost: cost, asset: int32(a), amount: v, left: v})
		}
	}
	return nil
}

func (d *drawer) pooledCost(k CostKind) bool {
	for i := range d.rungs {
		if d.rungs[i].Scope != EachAsset && d.rungs[i].takesCost(k) {
			return true
		}
	}
	return false
}
