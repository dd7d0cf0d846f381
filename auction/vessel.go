package auction

import "github.com/zhixing-go/zhixing"

// VesselTerms are the terms of a vessel auction beside those of any round (AUC-70).
type VesselTerms struct {
	AtOnce    zhixing.Money    `json:"at_once"`    // at least 20 per cent of the price at once
	RestDue   zhixing.Deadline `json:"rest_due"`   // the rest within 7 days of the deal
	ClaimsDue zhixing.Deadline `json:"claims_due"` // claims registered by day 60 after the last publication
}

// VesselTermsOf derives the payment and registration terms (MPL-1999 37, 111;
// SHIP-2015 16). lastPublished is the last publication of the first notice.
func VesselTermsOf(price zhixing.Money, dealOn, lastPublished zhixing.Date, o Options) (v VesselTerms, err error) {
	if v.AtOnce, err = percentUp(price, 20); err != nil {
		return v, err
	}
	if v.RestDue, err = (zhixing.Period{N: 7, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-70", Cite: cite("MPL-1999", 37)}).EndWith(dealOn, o.calendar(), o.Roll); err != nil {
		return v, err
	}
	v.ClaimsDue, err = zhixing.Period{N: 60, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-70", Cite: citeP("SHIP-2015", 16, 1)}.EndWith(lastPublished, o.calendar(), o.Roll)
	return v, err
}

// VesselBelowHalf judges a sale of a vessel below half of its appraisal after the
// sale failed too: creditors holding two thirds of the accepted registered claims
// consent (AUC-70; SHIP-2015 14).
func VesselBelowHalf(consenting, accepted zhixing.Money, on zhixing.Date) (zhixing.Finding, error) {
	if accepted.Sign() <= 0 || consenting.Sign() < 0 || accepted.Less(consenting) {
		return zhixing.Finding{}, input("consenting", consenting.String(), "AUC-70", "同意的债权应在0与受理债权之间", "from 0 to the accepted claims")
	}
	f := findings{on: on}
	three, err := consenting.Times(3)
	if err != nil {
		return zhixing.Finding{}, err
	}
	two, err := accepted.Times(2)
	if err != nil {
		return zhixing.Finding{}, err
	}
	f.ask(point{rule: "AUC-70", code: "two_thirds_consent", is: zhixing.TriOf(!three.Less(two)), else_: zhixing.Breach, msg: text("经已登记债权总额三分之二以上债权人同意，可以低于评估价50%变卖；否则可以解除扣押", "below half with the consent of two thirds of the registered claims; otherwise the arrest may be lifted"), cites: cites(cite("SHIP-2015", 14))})
	return f.list[0], nil
}

// VesselFacts is how a vessel is auctioned (AUC-70).
type VesselFacts struct {
	On               zhixing.Date `json:"on"`
	Committee        int          `json:"committee"`              // members: court officers, auctioneer, surveyor
	HouseEngaged     zhixing.Tri  `json:"house_engaged,omitzero"` // an auction house was commissioned besides
	ReservePublished zhixing.Tri  `json:"reserve_published,omitzero"`
	Foreign          zhixing.Tri  `json:"foreign,omitzero"`       // a foreign vessel
	ForeignPaper     zhixing.Tri  `json:"foreign_paper,omitzero"` // announced in a paper issued abroad
	Failed           int          `json:"failed,omitempty"`       // auctions that failed
	Sale             zhixing.Tri  `json:"sale,omitzero"`          // it is sold without auction
}

// CheckVessel judges how a vessel is auctioned (AUC-70; SHIP-2015 11 to 13, MPL-1999
// 32, 34): by a committee of three or five, no auction house, the reserve secret; sold
// without auction only after two failures.
func CheckVessel(x VesselFacts, o Options) Assessment {
	f := findings{on: x.On}
	f.ask(point{rule: "AUC-70", code: "committee", is: zhixing.TriOf(x.Committee == 3 || x.Committee == 5), else_: zhixing.Breach, msg: text("拍卖船舶委员会由三人或者五人组成", "the committee has three or five members"), cites: cites(citeP("MPL-1999", 34, 1))})
	f.ask(point{rule: "AUC-70", code: "no_auction_house", is: x.HouseEngaged.Not(), else_: zhixing.Breach, msg: text("由拍卖船舶委员会实施，不另行委托拍卖机构", "by the committee; no auction house is commissioned"), cites: cites(cite("SHIP-2015", 11)), missing: []string{"house_engaged"}})
	if o.VesselReserve == VesselReserveSecret {
		f.ask(point{rule: "AUC-70", code: "reserve_secret", is: x.ReservePublished.Not(), else_: zhixing.Breach, msg: text("保留价不得公开", "the reserve is not published"), cites: cites(citeP("SHIP-2015", 12, 1)), missing: []string{"reserve_published"}})
	}
	if x.Foreign == zhixing.Yes {
		f.ask(point{rule: "AUC-70", code: "foreign_paper", is: x.ForeignPaper, else_: zhixing.Breach, msg: text("拍卖外籍船舶的，通过对外发行的报纸等发布公告", "a foreign vessel is announced in a paper issued abroad"), cites: cites(citeP("MPL-1999", 32, 1)), missing: []string{"foreign_paper"}})
	}
	if x.Sale == zhixing.Yes {
		f.ask(point{rule: "AUC-70", code: "sale_after_two_failures", is: zhixing.TriOf(x.Failed >= 2), else_: zhixing.Breach, msg: text("经过两次拍卖仍然流拍的，可以变卖", "sold without auction after two failures"), cites: cites(cite("SHIP-2015", 13))})
	}
	return Assessment{AsOf: x.On, Findings: f.list}
}
