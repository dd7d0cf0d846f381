package distribution

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

func at(list string, i int, field string) string {
	return list + "[" + strconv.Itoa(i) + "]." + field
}

var (
	negative    = zhixing.Text{ZH: "金额不得为负", EN: "an amount must not be negative"}
	noSuchAsset = zhixing.Text{ZH: "不在分配财产之列", EN: "no such asset in the estate"}
	needsID     = zhixing.Text{ZH: "编号应为1至128字节", EN: "an ID has 1 to 128 bytes"}
	noRung      = zhixing.Text{ZH: "该清偿顺序中没有相应顺位", EN: "the ladder has no rung for it"}
)

// check reports everything that is wrong with the estate for this ladder.
func (d *drawer) check(p *zhixing.Problems) {
	e := d.e
	if e.Debtor.String() == "" || e.Debtor < zhixing.NaturalPerson || e.Debtor > zhixing.OtherLegalPerson {
		p.Add("debtor", e.Debtor.String(), "DIST-41", zhixing.Text{ZH: "须写明被执行人类型", EN: "the kind of debtor is required"})
	}
	if !d.l.From.IsZero() && !d.on.IsZero() && d.on.Before(d.l.From) {
		p.Add("on", d.on.String(), d.l.Rule, zhixing.Text{ZH: "该日尚无此清偿顺序，自" + d.l.From.String() + "起施行", EN: "this ladder was no law on that day, it is from " + d.l.From.String()})
	}
	if len(e.Assets) == 0 {
		p.Add("assets", "", "DIST-31", zhixing.Text{ZH: "没有可供分配的财产", EN: "nothing to distribute"})
	}
	var in, out zhixing.Sum
	for i := range e.Assets {
		d.checkAsset(p, i)
		in.Add(e.Assets[i].Price)
	}
	for i := range e.Claims {
		d.checkClaim(p, i, &out)
	}
	for _, i := range d.twice {
		p.Add(at("claims", int(d.order[i]), "id"), string(d.claim(i).ID), "DIST-54", zhixing.Text{ZH: "债权编号重复", EN: "two claims with this ID"})
	}
	for i := range e.Costs {
		d.checkCost(p, i)
		out.Add(e.Costs[i].Amount)
	}
	for i := 1; i < len(d.costs); i++ {
		if e.Costs[d.costs[i]].ID == e.Costs[d.costs[i-1]].ID {
			p.Add(at("costs", int(d.costs[i]), "id"), e.Costs[d.costs[i]].ID, "DIST-30", zhixing.Text{ZH: "费用编号重复", EN: "two costs with this ID"})
		}
	}
	if _, err := in.Total(); err != nil {
		p.AddErr("assets", err)
	}
	if _, err := out.Total(); err != nil {
		p.AddErr("claims", err)
	}
}

func (d *drawer) checkAsset(p *zhixing.Problems, i int) {
	a := &d.e.Assets[i]
	if a.ID == "" || len(a.ID) > 128 {
		p.Add(at("assets", i, "id"), string(a.ID), "DIST-31", needsID)
	}
	if !assetKindNames.Valid(a.Kind) {
		p.Add(at("assets", i, "kind"), a.Kind.String(), "DIST-31", noSuchValue)
	}
	notNegative(p, a.Price, "assets", i, "price")
	notNegative(p, a.BuildingValue, "assets", i, "building_value")
	notNegative(p, a.LandValue, "assets", i, "land_value")
	if _, err := a.BuildingValue.Add(a.LandValue); err != nil {
		p.AddErr(at("assets", i, "land_value"), err)
	}
	if a.Excluded == zhixing.Yes && !a.Price.IsZero() {
		p.Add(at("assets", i, "excluded"), a.Price.String(), "DIST-35", zhixing.Text{ZH: "已排除执行的财产不参与分配，不应有价款", EN: "an asset that left the enforcement has no price to distribute"})
	}
	if a.ProceedsOfCrime == zhixing.Yes && !d.paysKind(zhixing.PriorityRestitution, PartPriority) {
		p.Add(at("assets", i, "proceeds_of_crime"), a.ProceedsOfCrime.String(), "DIST-40", zhixing.Text{ZH: "赃款赃物应按刑事、民事责任并存的清偿顺序发还被害人", EN: "proceeds of crime go to the victims by the criminal ladder"})
	}
}

func notNegative(p *zhixing.Problems, m zhixing.Money, list string, i int, field string) {
	if m.Sign() < 0 {
		p.Add(at(list, i, field), m.String(), "DIST-54", negative)
	}
}

func (d *drawer) checkClaim(p *zhixing.Problems, i int, total *zhixing.Sum) {
	c := &d.e.Claims[i]
	if c.ID == "" || len(c.ID) > 128 {
		p.Add(at("claims", i, "id"), string(c.ID), "DIST-54", needsID)
	}
	if !claimStatusNames.Valid(c.Status) {
		p.Add(at("claims", i, "status"), c.Status.String(), "DIST-41", noSuchValue)
	}
	switch {
	case !isNature(c.Kind):
		p.Add(at("claims", i, "kind"), c.Kind.String(), "DIST-31", zhixing.Text{ZH: "对特定财产的权利写在 rights 中", EN: "a right over an asset belongs into rights"})
	case !d.paysKind(c.Kind, PartTitle) && !d.paysKind(c.Kind, PartPriority):
		p.Add(at("claims", i, "kind"), c.Kind.String(), d.l.Rule, noRung)
	}
	// One test for the four amounts keeps the common case cheap.
	if o := &c.Owed; o.Costs.Fen()|o.Interest.Fen()|o.Principal.Fen()|o.Doubled.Fen()|c.Disputed.Fen()|c.PriorityCap.Fen()|c.SealingCosts.Fen() < 0 {
		notNegative(p, o.Costs, "claims", i, "owed.costs")
		notNegative(p, o.Interest, "claims", i, "owed.interest")
		notNegative(p, o.Principal, "claims", i, "owed.principal")
		notNegative(p, o.Doubled, "claims", i, "owed.doubled")
		notNegative(p, c.Disputed, "claims", i, "disputed")
		notNegative(p, c.PriorityCap, "claims", i, "priority_cap")
		notNegative(p, c.SealingCosts, "claims", i, "sealing_costs")
	}
	total.Add(c.Owed.Costs)
	total.Add(c.Owed.Interest)
	total.Add(c.Owed.Principal)
	total.Add(c.Owed.Doubled)
	if !c.Disputed.IsZero() {
		var title zhixing.Sum
		title.Add(c.Owed.Costs)
		title.Add(c.Owed.Interest)
		title.Add(c.Owed.Principal)
		if t, err := title.Total(); err == nil && t.Less(c.Disputed) {
			p.Add(at("claims", i, "disputed"), c.Disputed.String(), "DIST-49", zhixing.Text{ZH: "争议额超过债权额", EN: "more is disputed than claimed"})
		}
	}
	if c.Owed.Costs.Less(c.SealingCosts) {
		p.Add(at("claims", i, "sealing_costs"), c.SealingCosts.String(), "DIST-44", zhixing.Text{ZH: "应包含在费用之内", EN: "must be contained in owed.costs"})
	}
	if len(c.Rights) > 1000 {
		p.Add(at("claims", i, "rights"), strconv.Itoa(len(c.Rights)), "DIST-31", zhixing.Text{ZH: "至多1000项", EN: "at most 1000"})
		return
	}
	for j := range c.Rights {
		d.checkRight(p, i, j)
	}
	for j := range c.Seizures {
		s := &c.Seizures[j]
		if _, ok := d.assetAt[s.Asset]; !ok {
			p.Add(at("claims", i, at("seizures", j, "asset")), string(s.Asset), "DIST-43", noSuchAsset)
		}
		if s.Effective.IsZero() && s.Place == 0 {
			p.Add(at("claims", i, at("seizures", j, "effective")), "", "DIST-43", zhixing.Text{ZH: "须写明生效之日或者轮候顺位", EN: "the day it took effect, or its place in the queue, is required"})
		}
		if s.Amount.Sign() < 0 {
			p.Add(at("claims", i, at("seizures", j, "amount")), s.Amount.String(), "DIST-43", negative)
		}
	}
}

func (d *drawer) checkRight(p *zhixing.Problems, i, j int) {
	r := &d.e.Claims[i].Rights[j]
	if _, ok := d.assetAt[r.Asset]; !ok {
		p.Add(at("claims", i, at("rights", j, "asset")), string(r.Asset), "DIST-31", noSuchAsset)
	}
	switch {
	case !isAssetRight(r.Kind):
		p.Add(at("claims", i, at("rights", j, "kind")), r.Kind.String(), "DIST-31", zhixing.Text{ZH: "不是对特定财产的优先受偿权", EN: "is no right over an asset"})
	case r.Kind != zhixing.PriorityUnregisteredMovableMortgage && !d.paysKind(r.Kind, PartPriority):
		p.Add(at("claims", i, at("rights", j, "kind")), r.Kind.String(), d.l.Rule, noRung)
	}
	if r.Cap.Given && r.Cap.Amount.Sign() < 0 {
		p.Add(at("claims", i, at("rights", j, "cap")), r.Cap.Amount.String(), "DIST-33", negative)
	}
}

func (d *drawer) paysKind(k zhixing.PriorityKind, part Part) bool {
	for i := range d.rungs {
		r := &d.rungs[i]
		if part == PartPriority {
			if r.Part == PartPriority && r.takes(k) {
				return true
			}
			continue
		}
		if (r.Part == PartTitle || r.Part == PartTitleAndDoubled) && r.takes(k) ||
			(r.Also == PartTitle || r.Also == PartTitleAndDoubled) && r.takes2(k) {
			return true
		}
	}
	return false
}

func (d *drawer) checkCost(p *zhixing.Problems, i int) {
	c := &d.e.Costs[i]
	if c.ID == "" || len(c.ID) > 128 {
		p.Add(at("costs", i, "id"), c.ID, "DIST-30", needsID)
	}
	if c.Kind == 0 || !costKindNames.Valid(c.Kind) {
		p.Add(at("costs", i, "kind"), c.Kind.String(), "DIST-30", noSuchValue)
		return
	}
	taken := c.Kind == SaleTax && d.o.SellerTaxRank == TaxRank45 && d.ranksTaxes()
	for r := range d.rungs {
		x := &d.rungs[r]
		taken = taken || x.takesCost(c.Kind) && d.whenCost(x, c) && (c.Asset == "" || x.Scope == EachAsset)
	}
	if !taken {
		p.Add(at("costs", i, "kind"), c.Kind.String(), d.l.Rule, noRung)
	}
	notNegative(p, c.Amount, "costs", i, "amount")
	if c.Asset != "" {
		if _, ok := d.assetAt[c.Asset]; !ok {
			p.Add(at("costs", i, "asset"), string(c.Asset), "DIST-30", noSuchAsset)
		}
	}
}
