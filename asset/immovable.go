package asset

import "github.com/zhixing-go/zhixing"

// PreSeizureFacts are why an immovable not in the debtor's name may be pre-seized
// (预查封, ASSET-80; LAND-REG-2004 13 to 18).
type PreSeizureFacts struct {
	LandPaid        zhixing.Tri `json:"land_paid,omitzero"`        // land fully paid, not registered
	LandPartPaid    zhixing.Tri `json:"land_part_paid,omitzero"`   // partly paid
	Divisible       zhixing.Tri `json:"divisible,omitzero"`        // the paid part can be split off, as the land authority confirms
	TakenBack       zhixing.Tri `json:"taken_back,omitzero"`       // the land was taken back
	DeveloperUnsold zhixing.Tri `json:"developer_unsold,omitzero"` // developer's unsold houses with a presale permit
	DebtorBought    zhixing.Tri `json:"debtor_bought,omitzero"`    // bought by the debtor, contract recorded or advance notice registered
}

// AssessPreSeizure says whether an immovable may be pre-seized and what of it (ASSET-80).
func AssessPreSeizure(f PreSeizureFacts) Opinion {
	w := newOpinion("ASSET-80", zhixing.Date{})
	c := zhixing.Citation{Instrument: "LAND-REG-2004", Article: 13, To: 18}
	w.add("land_paid", f.LandPaid, "land_paid", txt("已缴清土地出让金，尚未登记", "land fully paid, not registered"), c)
	w.add("land_part_paid", f.LandPartPaid, "land_part_paid", txt("部分缴纳土地出让金", "land partly paid"), c)
	w.add("developer_unsold", f.DeveloperUnsold, "developer_unsold", txt("房地产开发企业已取得预售许可、尚未售出的房屋", "developer's unsold houses with a presale permit"), c)
	w.add("debtor_bought", f.DebtorBought, "debtor_bought", txt("被执行人购买并已备案、网签或者预告登记的房屋", "bought by the debtor, recorded or with advance notice"), c)
	op := w.either()
	if f.LandPartPaid == zhixing.Yes {
		switch f.Divisible {
		case zhixing.Yes:
			w.tell("paid_part", zhixing.Info, txt("可以分割的，预查封与已缴价款相应的部分", "divisible: the paid part"), c)
		case zhixing.No:
			w.tell("whole", zhixing.Info, txt("不可分割的，可以整体预查封", "indivisible: the whole"), c)
		}
	}
	if f.TakenBack == zhixing.Yes {
		op.Verdict = zhixing.NotMet
		w.tell("refund_to_court", zhixing.Warning, txt("土地被收回的，退还的价款交法院，预查封自动解除", "land taken back: the refund goes to the court and the pre-seizure ends"), c)
	}
	op.Findings = w.op.Findings
	return op
}

// ExtentFacts are the facts on how far a seizure reaches (ASSET-67).
type ExtentFacts struct {
	Accessories   zhixing.Tri `json:"accessories,omitzero"`    // asked of accessories or natural fruits
	LegalFruits   zhixing.Tri `json:"legal_fruits,omitzero"`   // asked of rents or interest
	LandAndHouse  zhixing.Tri `json:"land_and_house,omitzero"` // asked of the land of a house, or the house on land
	SameOwner     zhixing.Tri `json:"same_owner,omitzero"`     // land and house belong to one
	Substitute    zhixing.Tri `json:"substitute,omitzero"`     // asked of insurance or compensation
	DebtorKeeps   zhixing.Tri `json:"debtor_keeps,omitzero"`   // the debtor is custodian
	ValueUnharmed zhixing.Tri `json:"value_unharmed,omitzero"` // use does not much affect the value

	ActAfter     zhixing.Tri  `json:"act_after,omitzero"`    // asked of a transfer, burden or other act of the debtor after the seizure
	Published    zhixing.Tri  `json:"published,omitzero"`    // the seizure was published: register, seal, notice
	GoodFaith    zhixing.Tri  `json:"good_faith,omitzero"`   // the third party to the act was in good faith
	Interference zhixing.Tri  `json:"interference,omitzero"` // asked of a third party who holds the thing, or hinders, without the court's leave
	MaxMortgage  zhixing.Tri  `json:"max_mortgage,omitzero"` // asked of a maximum-amount mortgage on the thing
	NoticedOn    zhixing.Date `json:"noticed_on,omitzero"`   // day its holder received the court's notice
	KnewOn       zhixing.Date `json:"knew_on,omitzero"`      // day he knew, or should have known
	On           zhixing.Date `json:"on,omitzero"`           // day whose law applies; zero: the law in force
}

// ExtentOpinion says what the seizure reaches.
type ExtentOpinion struct {
	Opinion
	// MortgageFixed is the day from which the debt of a maximum-amount mortgage grows no
	// more (SEIZE-2020 25; CC-2020 423).
	MortgageFixed zhixing.Date `json:"mortgage_fixed,omitzero"`
}

// AssessExtent says what a seizure reaches (ASSET-67; SEIZE-2020 10, 20 to 22, 24, 25).
// Each thing asked of is a finding; the verdict is over those asked.
func AssessExtent(f ExtentFacts) ExtentOpinion {
	w := newOpinion("ASSET-67", f.On)
	if f.Accessories == zhixing.Yes {
		w.add("accessories", zhixing.Yes, "", txt("效力及于从物和天然孳息", "reaches accessories and natural fruits"), art("SEIZE-2020", 20))
	}
	if f.LegalFruits == zhixing.Yes {
		w.add("legal_fruits", zhixing.No, "", txt("租金、利息等法定孳息须另行冻结", "rents and interest need a freeze of their own"), art("SEIZE-2020", 20))
	}
	if f.LandAndHouse == zhixing.Yes {
		w.add("land_and_house", f.SameOwner, "same_owner", txt("房地一并查封，分属他人的除外；登记机关不同的分别登记", "house and land go together unless owners differ; register at both offices"), para("SEIZE-2020", 21, 1), para("SEIZE-2020", 21, 2))
	}
	if f.Substitute == zhixing.Yes {
		w.add("substitute", zhixing.Yes, "", txt("效力及于替代物、赔偿款，应当及时裁定", "reaches substitutes and compensation; the court should rule in time"), art("SEIZE-2020", 22))
	}
	if f.DebtorKeeps == zhixing.Yes {
		w.add("debtor_may_use", f.ValueUnharmed, "value_unharmed", txt("被执行人保管且使用对价值无重大影响的，可以使用", "the debtor as custodian may use it if its value is not much affected"), para("SEIZE-2020", 10, 2))
	}
	if f.ActAfter == zhixing.Yes {
		w.add("act_without_effect", f.Published.Or(f.GoodFaith.Not()), "published", txt("查封后的移转、设定负担等行为不得对抗申请执行人；未公示的不得对抗善意第三人", "acts after the seizure have no effect against the applicant; an unpublished one cannot be set up against a third party in good faith"), para("SEIZE-2020", 24, 1), para("SEIZE-2020", 24, 3))
	}
	if f.Interference == zhixing.Yes {
		w.add("remove_third_party", zhixing.Yes, "", txt("第三人未经准许占有或者妨害的，可以解除其占有、排除妨害", "a third party who holds or hinders without leave is removed"), zhixing.Citation{Instrument: "SEIZE-2020", Article: 24, Paragraph: 2})
	}
	r := ExtentOpinion{}
	if f.MaxMortgage == zhixing.Yes {
		c := para("SEIZE-2020", 25, 1)
		r.MortgageFixed = f.NoticedOn
		if !f.KnewOn.IsZero() && (f.NoticedOn.IsZero() || f.KnewOn.Before(f.NoticedOn)) {
			r.MortgageFixed, c.Paragraph = f.KnewOn, 2
		}
		fixed := zhixing.Unknown
		if !r.MortgageFixed.IsZero() {
			fixed = zhixing.Yes
		}
		w.add("mortgage_fixed", fixed, "noticed_on", txt("最高额抵押权担保的债权自抵押权人收到通知或者知道、应当知道查封之日起不再增加", "the debt of a maximum-amount mortgage grows no more once its holder is told of the seizure, knows or should know"), c, para("CC-2020", 423, 0, 4))
	}
	r.Opinion = w.every()
	return r
}
