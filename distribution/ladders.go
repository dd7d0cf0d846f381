package distribution

import "github.com/zhixing-go/zhixing"

// securityKinds are the rights ordered by DIST-32, 33; an unregistered movable
// mortgage is not among them: it ranks with ordinary claims (CC-SEC-2020 54(3)).
func securityKinds(more ...zhixing.PriorityKind) []zhixing.PriorityKind {
	return append([]zhixing.PriorityKind{
		zhixing.PriorityLien, zhixing.PriorityPurchaseMoney, zhixing.PriorityRegisteredMortgage, zhixing.PriorityPledge,
	}, more...)
}

// civilDebts are the natures whose title debt is an ordinary claim.
func civilDebts() []zhixing.PriorityKind {
	return []zhixing.PriorityKind{
		zhixing.PriorityOrdinary, zhixing.PriorityLivelihood, zhixing.PriorityTax,
		zhixing.PriorityMedicalCost, zhixing.PriorityRestitution,
	}
}

// costRungs are rung 1 of DIST-31 in its inner order: real costs, application fee,
// taxes of the sale, land premium (DIST-30). What a citizen needs to live is kept by
// the rule on seizure, beside criminal liability by the one on fines and confiscation.
func costRungs(livingRule zhixing.RuleID, living zhixing.Citation) []Rung {
	return []Rung{
		{ID: "costs", Rank: 1, Title: zhixing.Text{ZH: "变价实际费用", EN: "costs of realisation"},
			Costs: []CostKind{RealisationCost, CommonBenefit}, Rule: "DIST-30", Cite: citeP("ENF-REG-2020", 34, 2)},
		{ID: "application_fee", Rank: 1, Title: zhixing.Text{ZH: "执行申请费", EN: "application fee"},
			Costs: []CostKind{ApplicationFee}, Rule: "DIST-30", Cite: cite("CPL-INT-2022", 508)},
		{ID: "sale_tax", Rank: 1, Title: zhixing.Text{ZH: "交易税费", EN: "taxes of the sale"},
			Costs: []CostKind{SaleTax}, When: WhenSaleTaxFirst, Rule: "DIST-30"},
		{ID: "land_premium", Rank: 1, Title: zhixing.Text{ZH: "土地出让金", EN: "land-grant premium"},
			Costs: []CostKind{LandPremium}, Rule: "DIST-30", Cite: cite("UREL-2019", 51)},
		{ID: "living_reserve", Rank: 1, Title: zhixing.Text{ZH: "生活必需费用", EN: "living reserve"},
			Costs: []CostKind{LivingReserve}, Rule: livingRule, Cite: living},
		{ID: "rent_reserve_first", Rank: 1, Title: zhixing.Text{ZH: "预留租金", EN: "rent reserve"},
			Costs: []CostKind{RentReserve}, When: WhenRentFirst, Rule: "DIST-30", Cite: zhixing.Citation{Instrument: "OBJ-2020", Article: 20, Paragraph: 1, Item: 3}},
	}
}

func civilCosts() []Rung {
	return costRungs("DIST-30", zhixing.Citation{Instrument: "SEIZE-2020", Article: 3, Paragraph: 1, Item: 2})
}

// shipCosts are the costs of a ship's sale: what served all creditors comes off the top
// by law, needing no acceptance (MPL-1999 119(2), MAR-1992 24).
func shipCosts() []Rung {
	out := civilCosts()
	for i := range out {
		if out[i].ID == "costs" || out[i].ID == "application_fee" {
			out[i].Rule, out[i].Cite = "DIST-46", citeP("MPL-1999", 119, 2)
		}
	}
	return out
}

// priorityRungs are rungs 2 to 5 of DIST-31, numbered from rank.
func priorityRungs(rank uint8) []Rung {
	return []Rung{
		{ID: "home_buyer_refund", Rank: rank, Title: zhixing.Text{ZH: "商品房消费者购房款返还", EN: "home-buyer's refund"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityHomeBuyerRefund}, Rule: "DIST-35", Cite: citeTo("BUYER-2023", 2, 3)},
		{ID: "construction_price", Rank: rank + 1, Title: zhixing.Text{ZH: "建设工程价款", EN: "construction price"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityConstructionPrice}, Rule: "DIST-34", Cite: cite("BUILD-2020", 36)},
		{ID: "livelihood_first", Rank: rank + 2, Title: zhixing.Text{ZH: "民生债权", EN: "livelihood claims"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityLivelihood}, When: WhenLivelihoodFirst, Rule: "DIST-37"},
		{ID: "security", Rank: rank + 2, Title: zhixing.Text{ZH: "担保物权及税款", EN: "security rights and taxes"},
			Part: PartPriority, Kinds: securityKinds(zhixing.PriorityTax), Order: BySecurity, Rule: "DIST-32", Cite: citeTo("CC-2020", 414, 416)},
		{ID: "sale_tax_after", Rank: rank + 2, Title: zhixing.Text{ZH: "交易税费", EN: "taxes of the sale"},
			Costs: []CostKind{SaleTax}, When: WhenSaleTaxAfter, Rule: "DIST-30"},
		{ID: "rent_reserve", Rank: rank + 2, Title: zhixing.Text{ZH: "预留租金", EN: "rent reserve"},
			Costs: []CostKind{RentReserve}, When: WhenRentAfter, Rule: "DIST-30", Cite: zhixing.Citation{Instrument: "OBJ-2020", Article: 20, Paragraph: 1, Item: 3}},
		{ID: "livelihood", Rank: rank + 3, Title: zhixing.Text{ZH: "民生债权", EN: "livelihood claims"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityLivelihood}, When: WhenLivelihoodAfter, Rule: "DIST-37"},
	}
}

// tailRungs are what follows the ordinary claims: doubled parts, late claims,
// fines, confiscation (DIST-31 rungs 7 and 8, DIST-38, 42).
func tailRungs(rank uint8) []Rung {
	return []Rung{
		{ID: "doubled", Rank: rank, Title: zhixing.Text{ZH: "加倍部分债务利息", EN: "doubled parts"},
			Part: PartDoubled, Kinds: civilDebts(), Scope: WholeEstate, Rule: "DIST-38", Cite: cite("DELAY-2014", 4)},
		{ID: "late", Rank: rank + 1, Title: zhixing.Text{ZH: "逾期申请的债权", EN: "late applicants"},
			Part: PartTitle, Kinds: civilDebts(), Scope: WholeEstate, Late: OnlyLate, Rule: "DIST-42", Cite: citeP("CPL-INT-2022", 507, 2)},
		{ID: "late_doubled", Rank: rank + 1, Title: zhixing.Text{ZH: "逾期申请债权的加倍部分", EN: "doubled parts of late applicants"},
			Part: PartDoubled, Kinds: civilDebts(), Scope: WholeEstate, Late: OnlyLate, Rule: "DIST-42", Cite: citeP("CPL-INT-2022", 507, 2)},
		{ID: "fine", Rank: rank + 2, Title: zhixing.Text{ZH: "罚款、罚金", EN: "fines"},
			Part: PartTitle, Kinds: []zhixing.PriorityKind{zhixing.PriorityFine}, Scope: WholeEstate, Late: LateToo, Rule: "DIST-40", Cite: zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 13, Paragraph: 1, Item: 4}},
		{ID: "confiscation", Rank: rank + 3, Title: zhixing.Text{ZH: "没收财产", EN: "confiscation"},
			Part: PartTitle, Kinds: []zhixing.PriorityKind{zhixing.PriorityConfiscation}, Scope: WholeEstate, Late: LateToo, Rule: "DIST-40", Cite: zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 13, Paragraph: 1, Item: 5}},
	}
}

func ordinaryRung(rank uint8) Rung {
	return Rung{ID: "ordinary", Rank: rank, Title: zhixing.Text{ZH: "普通债权", EN: "ordinary claims"},
		Part: PartTitle, Kinds: civilDebts(), Scope: EachPool, Order: ByDebtor, Rule: "DIST-41", Cite: cite("CPL-INT-2022", 508)}
}

func join(lists ...[]Rung) []Rung {
	var out []Rung
	for _, l := range lists {
		out = append(out, l...)
	}
	return out
}

// CivilLadder is the default order for civil enforcement (民事执行清偿顺序, DIST-31).
func CivilLadder() Ladder {
	return Ladder{
		Name: "civil", Title: zhixing.Text{ZH: "民事执行清偿顺序", EN: "civil enforcement"},
		Rule: "DIST-31", Cite: citeTo("CPL-INT-2022", 506, 514), CutOff: zhixing.Yes,
		Rungs: join(civilCosts(), priorityRungs(2), []Rung{ordinaryRung(6)}, tailRungs(7)),
	}
}

// CriminalLadder is the order where the debtor owes criminal and civil liability
// at once and the property is short (刑事、民事责任并存的清偿顺序, DIST-40). It is law
// from 2014-11-06.
func CriminalLadder() Ladder {
	medical := []Rung{{ID: "medical_cost", Rank: 2, Title: zhixing.Text{ZH: "人身损害赔偿中的医疗费用", EN: "medical costs in personal-injury compensation"},
		Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityMedicalCost}, Rule: "DIST-40", Cite: zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 13, Paragraph: 1, Item: 1}}}
	restitution := []Rung{{ID: "restitution", Rank: 7, Title: zhixing.Text{ZH: "退赔被害人的损失", EN: "restitution to victims"},
		Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityRestitution}, Scope: EachPool, When: WhenRestitutionFirst, Rule: "DIST-40", Cite: zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 13, Paragraph: 1, Item: 2}}}
	civil := ordinaryRung(8)
	civil.Title = zhixing.Text{ZH: "其他民事债务", EN: "other civil debts"}
	// DIST-40, project decision: each of (3) to (5) is pro rata within itself.
	civil.Order = ProRata
	civil.Rule, civil.Cite = "DIST-40", zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 13, Paragraph: 1, Item: 3}
	return Ladder{
		Name: "criminal", Title: zhixing.Text{ZH: "刑事、民事责任并存的清偿顺序", EN: "criminal and civil liability together"},
		Rule: "DIST-40", Cite: cite("CRIM-PROP-2014", 13), From: zhixing.YMD(2014, 11, 6), CutOff: zhixing.Yes,
		Rungs: join(costRungs("DIST-40", citeP("CRIM-PROP-2014", 9, 2)), medical, priorityRungs(3), restitution, []Rung{civil}, tailRungs(9)),
	}
}

// ShipLadder is the order for the price of a ship sold by a maritime court
// (船舶价款清偿顺序, DIST-46).
func ShipLadder() Ladder {
	ship := []Rung{
		{ID: "maritime_lien", Rank: 2, Title: zhixing.Text{ZH: "船舶优先权", EN: "maritime liens"}, Part: PartPriority,
			Kinds: []zhixing.PriorityKind{zhixing.PriorityMaritimeLienA, zhixing.PriorityMaritimeLienB, zhixing.PriorityMaritimeLienC, zhixing.PriorityMaritimeLienD, zhixing.PriorityMaritimeLienE},
			Order: ByMaritimeLien, Rule: "DIST-46", Cite: zhixing.Citation{Instrument: "SHIP-2015", Article: 22, Paragraph: 1, Item: 1}},
		{ID: "possessory_lien", Rank: 3, Title: zhixing.Text{ZH: "船舶留置权", EN: "possessory liens"}, Part: PartPriority,
			Kinds: []zhixing.PriorityKind{zhixing.PriorityPossessoryShipLien}, Order: ByDate, Rule: "DIST-46", Cite: zhixing.Citation{Instrument: "SHIP-2015", Article: 22, Paragraph: 1, Item: 2}},
		{ID: "ship_mortgage", Rank: 4, Title: zhixing.Text{ZH: "船舶抵押权", EN: "ship mortgages"}, Part: PartPriority,
			Kinds: []zhixing.PriorityKind{zhixing.PriorityShipMortgage}, Order: ByDate, Rule: "DIST-46", Cite: zhixing.Citation{Instrument: "SHIP-2015", Article: 22, Paragraph: 1, Item: 3}},
		{ID: "other_maritime", Rank: 5, Title: zhixing.Text{ZH: "与该船舶有关的其他海事请求", EN: "other maritime claims connected with the ship"}, Part: PartPriority,
			Kinds: []zhixing.PriorityKind{zhixing.PriorityOtherMaritime}, Rule: "DIST-46", Cite: zhixing.Citation{Instrument: "SHIP-2015", Article: 22, Paragraph: 1, Item: 4}},
		{ID: "sale_tax_after", Rank: 5, Title: zhixing.Text{ZH: "交易税费", EN: "taxes of the sale"},
			Costs: []CostKind{SaleTax}, When: WhenSaleTaxAfter, Rule: "DIST-30"},
		{ID: "rent_reserve", Rank: 5, Title: zhixing.Text{ZH: "预留租金", EN: "rent reserve"},
			Costs: []CostKind{RentReserve}, When: WhenRentAfter, Rule: "DIST-30", Cite: zhixing.Citation{Instrument: "OBJ-2020", Article: 20, Paragraph: 1, Item: 3}},
		{ID: "arrest", Rank: 6, Title: zhixing.Text{ZH: "依海事诉讼特别程序法第二十三条第二款申请扣押、拍卖的请求", EN: "claimants who arrested under MPL 23(2)"}, Part: PartTitle,
			Kinds: civilDebts(), Arrests: zhixing.Yes, Scope: EachPool, Rule: "DIST-46", Cite: citeP("SHIP-2015", 22, 2)},
	}
	rest := ordinaryRung(7)
	rest.Rule = "DIST-46"
	rest.Cite = citeP("SHIP-2015", 22, 3)
	return Ladder{
		Name: "ship", Title: zhixing.Text{ZH: "船舶价款清偿顺序", EN: "price of a ship"},
		Rule: "DIST-46", Cite: cite("SHIP-2015", 22), From: zhixing.YMD(2015, 3, 1), CutOff: zhixing.Yes,
		Rungs: join(shipCosts(), ship, []Rung{rest}, tailRungs(8)),
	}
}

// BankruptcyLadder is the order of the Bankruptcy Law, for comparison and for the
// hand-over to the administrator (破产清偿顺序, DIST-52). A claim of PriorityLivelihood
// stands for the first rank of BANKR-2006 113 (wages and the like), one of
// PriorityTax for the second (other social insurance, taxes); BankruptcyExpense and
// CommonDebt are costs without an asset. A tax does not come before security here.
// Workers' claims of before 2006-08-27, which BANKR-2006 132 lets precede security
// where the free assets fall short, are no rung of it: what is then still owed to
// them goes into a ladder of the caller's own, before "security".
func BankruptcyLadder() Ladder {
	late := func(r Rung) Rung { r.Late = LateToo; return r }
	rungs := []Rung{
		{ID: "costs", Rank: 1, Title: zhixing.Text{ZH: "担保财产的变价费用", EN: "costs of realising the asset"},
			Costs: []CostKind{RealisationCost, CommonBenefit, ApplicationFee, SaleTax, LandPremium, RentReserve, LivingReserve}, Rule: "DIST-30"},
		{ID: "home_buyer_refund", Rank: 2, Title: zhixing.Text{ZH: "商品房消费者购房款返还", EN: "home-buyer's refund"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityHomeBuyerRefund}, Rule: "DIST-35", Cite: citeTo("BUYER-2023", 2, 3)},
		{ID: "construction_price", Rank: 3, Title: zhixing.Text{ZH: "建设工程价款", EN: "construction price"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityConstructionPrice}, Rule: "DIST-34", Cite: cite("BUILD-2020", 36)},
		{ID: "security", Rank: 4, Title: zhixing.Text{ZH: "有担保债权", EN: "secured claims"},
			Part: PartPriority, Kinds: securityKinds(), Order: BySecurity, Rule: "DIST-52", Cite: cite("BANKR-2006", 109)},
		{ID: "bankruptcy_expense", Rank: 5, Title: zhixing.Text{ZH: "破产费用", EN: "bankruptcy expenses"},
			Costs: []CostKind{BankruptcyExpense}, Scope: EachPool, Rule: "DIST-52", Cite: cite("BANKR-2006", 43)},
		{ID: "common_debt", Rank: 6, Title: zhixing.Text{ZH: "共益债务", EN: "common-benefit debts"},
			Costs: []CostKind{CommonDebt}, Scope: EachPool, Rule: "DIST-52", Cite: cite("BANKR-2006", 43)},
		{ID: "wages", Rank: 7, Title: zhixing.Text{ZH: "职工债权", EN: "wages and the like"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityLivelihood}, Scope: EachPool, Rule: "DIST-52", Cite: zhixing.Citation{Instrument: "BANKR-2006", Article: 113, Paragraph: 1, Item: 1}},
		{ID: "tax", Rank: 8, Title: zhixing.Text{ZH: "其他社会保险费用和税款", EN: "other social insurance and taxes"},
			Part: PartPriority, Kinds: []zhixing.PriorityKind{zhixing.PriorityTax}, Scope: EachPool, Rule: "DIST-52", Cite: zhixing.Citation{Instrument: "BANKR-2006", Article: 113, Paragraph: 1, Item: 2}},
		{ID: "ordinary", Rank: 9, Title: zhixing.Text{ZH: "普通破产债权", EN: "ordinary claims"},
			Part: PartTitle, Kinds: civilDebts(), Scope: EachPool, Rule: "DIST-52", Cite: zhixing.Citation{Instrument: "BANKR-2006", Article: 113, Paragraph: 1, Item: 3}},
		{ID: "subordinated", Rank: 10, Title: zhixing.Text{ZH: "惩罚性债权及受理前的加倍部分", EN: "punitive sums and doubled parts accrued before acceptance"},
			Part: PartDoubled, Kinds: civilDebts(), Also: PartTitle, AlsoKinds: []zhixing.PriorityKind{zhixing.PriorityFine, zhixing.PriorityConfiscation}, Scope: WholeEstate, Rule: "DIST-52"},
	}
	for i := range rungs {
		rungs[i] = late(rungs[i])
	}
	return Ladder{
		Name: "bankruptcy", Title: zhixing.Text{ZH: "破产清偿顺序", EN: "bankruptcy"},
		Rule: "DIST-52", Cite: cite("BANKR-2006", 113), From: zhixing.YMD(2007, 6, 1), Admission: NeedsConfirmation,
		Rungs: rungs,
	}
}

// LadderNamed returns a statutory ladder by its name; "" is the civil one.
func LadderNamed(name string) (Ladder, error) {
	switch name {
	case "", "civil":
		return CivilLadder(), nil
	case "criminal":
		return CriminalLadder(), nil
	case "ship":
		return ShipLadder(), nil
	case "bankruptcy":
		return BankruptcyLadder(), nil
	}
	return Ladder{}, &zhixing.InputError{Field: "ladder", Value: name, Rule: "DIST-31", Reason: zhixing.Text{ZH: "应为 civil、criminal、ship 或者 bankruptcy", EN: "must be civil, criminal, ship or bankruptcy"}}
}
