package auction

import "github.com/zhixing-go/zhixing"

// DealFacts is what happened to a deal after the hammer (AUC-45, 72).
type DealFacts struct {
	Regime       Regime       `json:"regime,omitzero"`
	InKind       zhixing.Tri  `json:"in_kind,omitzero"`       // a debt-for-asset
	PaidOn       zhixing.Date `json:"paid_on,omitzero"`       // price or difference paid in full
	Approval     zhixing.Tri  `json:"approval,omitzero"`      // an authority's approval is needed
	ApprovedOn   zhixing.Date `json:"approved_on,omitzero"`   // it was given
	RulingServed zhixing.Date `json:"ruling_served,omitzero"` // deal ruling served on the buyer or taker
	HandedOver   zhixing.Date `json:"handed_over,omitzero"`
	Impossible   zhixing.Tri  `json:"impossible,omitzero"` // handover is legally impossible
	Qualified    zhixing.Tri  `json:"qualified,omitzero"`  // house: the buyer is still qualified at the ruling
	House        zhixing.Tri  `json:"house,omitzero"`
	Movable      zhixing.Tri  `json:"movable,omitzero"` // an unregistered movable
	DeliveredOn  zhixing.Date `json:"delivered_on,omitzero"`
}

// Transfer is when title passes and which terms run (AUC-45).
type Transfer struct {
	RulingDue   zhixing.Deadline  `json:"ruling_due,omitzero"`   // 10 days after full payment, or approval where that is later
	TitleOn     zhixing.Date      `json:"title_on,omitzero"`     // day title passes
	HandoverDue zhixing.Deadline  `json:"handover_due,omitzero"` // 15 days after service
	Findings    []zhixing.Finding `json:"findings,omitempty"`
}

// TransferOf derives ruling, title and handover of a deal. Title passes when the
// ruling is served, of movables too; before 2021-01-01 that of an unregistered
// movable in a traditional auction passed at delivery (AUC-45, 79).
func TransferOf(d DealFacts, asOf zhixing.Date, o Options) (Transfer, error) {
	var t Transfer
	f := findings{on: asOf}
	from := d.PaidOn
	if d.Approval == zhixing.Yes && (d.ApprovedOn.IsZero() || d.ApprovedOn.After(from)) {
		from = d.ApprovedOn
		f.ask(point{rule: "AUC-72", code: "approval_first", is: zhixing.TriOf(!d.ApprovedOn.IsZero()), else_: zhixing.Info, msg: text("取得批准手续后作出成交裁定；合理期限内未取得的，重新拍卖", "the ruling follows the approval; without it within reasonable time the equity is auctioned again"), cites: cites(citeP("EQUITY-2021", 15, 2))})
	}
	if d.House == zhixing.Yes && !asOf.Before(bidderFrom) {
		f.ask(point{rule: "AUC-39", code: "qualified_to_the_ruling", is: d.Qualified, else_: zhixing.Breach, msg: text("竞买资格应自申请竞买时持续至成交裁定作出时", "the purchase qualification must last from registration to the ruling"), cites: cites(cite("BIDDER-2021", 3)), missing: []string{"qualified"}})
	}
	if !from.IsZero() {
		var err error
		if t.RulingDue, err = (zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-45", Cite: trad(20).AsOf(from)}).EndWith(from, o.calendar(), o.Roll); err != nil {
			return t, err
		}
		if !d.RulingServed.IsZero() || t.RulingDue.Over(asOf) {
			f.ask(point{rule: "AUC-45", code: "ruling_in_ten_days", is: zhixing.TriOf(t.RulingDue.Within(d.RulingServed)), else_: zhixing.Breach, msg: text("价款或者差价全额交付后十日内（至{due}）送达裁定", "the ruling is served within 10 days of full payment (to {due})"), args: []zhixing.Arg{zhixing.DateArg("due", t.RulingDue.End)}, cites: cites(trad(20))})
		}
	}
	if d.RulingServed.IsZero() {
		t.Findings = f.list
		return t, nil
	}
	t.TitleOn = d.RulingServed
	c := cites(net(22, 2), trad(26), cite("CPL-INT-2022", 491))
	if d.Regime == RegimeTraditional {
		c = cites(trad(26), cite("CPL-INT-2022", 491))
		if d.Movable == zhixing.Yes && d.RulingServed.Before(zhixing.YMD(2021, 1, 1)) {
			t.TitleOn, c = d.DeliveredOn, cites(cite("AUCTION-2004", 29))
			f.note("AUC-79", "movable_at_delivery", text("2021年前未登记动产的所有权自交付时转移", "before 2021 title of an unregistered movable passed at delivery"), c)
		}
	}
	if !t.TitleOn.IsZero() {
		f.note("AUC-45", "title_passed", text("权利自{on}转移；查封因处置失效", "title passed on {on}; the seizure lapsed"), c, zhixing.DateArg("on", t.TitleOn))
	}
	var err error
	if t.HandoverDue, err = (zhixing.Period{N: 15, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-45", Cite: trad(27).AsOf(d.RulingServed)}).EndWith(d.RulingServed, o.calendar(), o.Roll); err != nil {
		return t, err
	}
	if d.Impossible != zhixing.Yes && (!d.HandedOver.IsZero() || t.HandoverDue.Over(asOf)) {
		f.ask(point{rule: "AUC-45", code: "handover_in_fifteen_days", is: zhixing.TriOf(t.HandoverDue.Within(d.HandedOver)), else_: zhixing.Warning, msg: text("裁定送达后十五日内（至{due}）移交；拒不移交的强制执行", "handed over within 15 days of service (to {due}); refusal is met by force"), args: []zhixing.Arg{zhixing.DateArg("due", t.HandoverDue.End)}, cites: cites(trad(27))})
	}
	t.Findings = f.list
	return t, nil
}

// SaleFacts is what a deal leaves to tell beside its settlement (AUC-45, 49, 76).
type SaleFacts struct {
	Asset            zhixing.AssetID    `json:"asset,omitzero"`
	AsOf             zhixing.Date       `json:"as_of"`
	RulingServed     zhixing.Date       `json:"ruling_served,omitzero"`
	MoneyReceived    zhixing.Date       `json:"money_received,omitzero"`
	Costs            []zhixing.SaleCost `json:"costs,omitempty"`
	SellerTax        zhixing.GivenMoney `json:"seller_tax,omitzero"`
	BuyerTax         zhixing.GivenMoney `json:"buyer_tax,omitzero"`
	LandPremium      zhixing.GivenMoney `json:"land_premium,omitzero"`       // allocated land: paid before the mortgagee (AUC-76)
	NewBuildingValue zhixing.GivenMoney `json:"new_building_value,omitzero"` // not covered by the land mortgage (AUC-76)
}

// Sold makes the fact that distribution, interest and the case need of a paid deal.
// A settlement that is no paid deal is an *zhixing.InputError, and so are a land
// premium or building value above the price.
func (s Settlement) Sold(p Params, x SaleFacts) (zhixing.LotSold, error) {
	var ps zhixing.Problems
	if s.Outcome != zhixing.LotOutcomeSold || s.Court != s.Price {
		ps.Add("settlement", s.Outcome.String(), "AUC-45", text("未成交或者价款未付清", "not sold, or not paid in full"))
	}
	for _, g := range []struct {
		field string
		m     zhixing.GivenMoney
	}{{"land_premium", x.LandPremium}, {"new_building_value", x.NewBuildingValue}} {
		if g.m.Given && (g.m.Amount.Sign() < 0 || s.Price.Less(g.m.Amount)) {
			ps.Add(g.field, g.m.Amount.String(), "AUC-76", text("应在0与成交价之间", "from 0 to the price"))
		}
	}
	if err := ps.Err(); err != nil {
		return zhixing.LotSold{}, err
	}
	how := zhixing.SatisfiedAuctionDeal
	if p.Stage == StageSale {
		how = zhixing.SatisfiedSaleDeal
	}
	return zhixing.LotSold{Lot: s.Lot, Asset: x.Asset, AsOf: x.AsOf, How: how, Price: s.Price, Buyer: s.Buyer, RulingServed: x.RulingServed, MoneyReceived: x.MoneyReceived,
		Costs: x.Costs, SellerTax: x.SellerTax, BuyerTax: x.BuyerTax, LandPremium: x.LandPremium, NewBuildingValue: x.NewBuildingValue}, nil
}
