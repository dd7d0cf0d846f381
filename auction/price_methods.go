package auction

import "github.com/zhixing-go/zhixing"

// MethodFacts is what decides which method fixes the reference price (AUC-08).
type MethodFacts struct {
	AppraisalByLaw       zhixing.Tri `json:"appraisal_by_law,omitzero"`         // a statute or regulation requires an appraisal
	BothAskAppraisal     zhixing.Tri `json:"both_ask_appraisal,omitzero"`       // both parties ask for it
	BothAskDirected      zhixing.Tri `json:"both_ask_directed,omitzero"`        // both ask to go straight to the directed inquiry
	BothAskNetwork       zhixing.Tri `json:"both_ask_network,omitzero"`         // both ask for or agree to the network inquiry
	PartyRefuses         zhixing.Tri `json:"party_refuses,omitzero"`            // a party refuses to negotiate
	PartyUntraceable     zhixing.Tri `json:"party_untraceable,omitzero"`        // a party cannot be found
	OfficialPrice        zhixing.Tri `json:"official_price,omitzero"`           // tax base price, government-set or government-guided price
	SurveyNeeded         zhixing.Tri `json:"survey_needed,omitzero"`            // experts must survey or test on the spot
	NetworkConditions    zhixing.Tri `json:"network_conditions,omitzero"`       // conditions for a network inquiry exist
	AllAskToSkip         zhixing.Tri `json:"all_ask_to_skip,omitzero"`          // both parties and the other creditors ask to do without appraisal (AUC-22)
	LowValueOrUsualPrice zhixing.Tri `json:"low_value_or_usual_price,omitzero"` // value low or price easily fixed (AUC-22)
}

func (m MethodFacts) appraisalAtOnce() zhixing.Tri { return m.AppraisalByLaw.Or(m.BothAskAppraisal) }

func (m MethodFacts) negotiationImpossible() zhixing.Tri {
	return m.PartyRefuses.Or(m.PartyUntraceable)
}

func (m MethodFacts) networkPossible() zhixing.Tri {
	return m.SurveyNeeded.Not().And(m.NetworkConditions)
}

// NextMethod returns the method to take after the one given, which was impossible
// or brought no result; MethodNegotiation's predecessor is 0 (AUC-08; REFPRICE-2018
// 4, 5, 7, 14). A method that is impossible (不能) is passed over just as one that
// failed (不成). ok is Unknown, with the missing facts named, where a fact not given
// would decide; it is No after an appraisal, which has no successor.
func NextMethod(m MethodFacts, after PriceMethod) (method PriceMethod, ok zhixing.Tri, missing []string) {
	try := func(to PriceMethod, may zhixing.Tri, fields ...string) bool {
		switch may {
		case zhixing.Yes:
			method, ok = to, zhixing.Yes
			return true
		case zhixing.Unknown:
			method, ok, missing = to, zhixing.Unknown, fields
			return true
		}
		return false
	}
	if after == 0 {
		if try(MethodAppraisal, m.appraisalAtOnce(), "appraisal_by_law", "both_ask_appraisal") ||
			try(MethodDirected, m.BothAskDirected.And(m.OfficialPrice), "both_ask_directed", "official_price") ||
			try(MethodNetwork, m.BothAskNetwork.And(m.networkPossible()), "both_ask_network", "survey_needed", "network_conditions") ||
			try(MethodNegotiation, m.negotiationImpossible().Not(), "party_refuses", "party_untraceable") {
			return
		}
	}
	if after < MethodDirected && try(MethodDirected, m.OfficialPrice, "official_price") ||
		after < MethodNetwork && try(MethodNetwork, m.networkPossible(), "survey_needed", "network_conditions") {
		return
	}
	if after < MethodAppraisal {
		return MethodAppraisal, zhixing.Yes, nil
	}
	return 0, zhixing.No, nil
}

// AppraisalNeeded answers AUC-22 for a traditional auction before the
// reference-price rules: Yes unless the value is low or the price easily fixed (the
// court may skip it) or everybody asks to skip it (the court must). From 2018-09-01
// the four methods govern and the answer is NotApplicable.
func AppraisalNeeded(m MethodFacts, on zhixing.Date) zhixing.Finding {
	f := findings{on: on}
	if !on.Before(refPriceFrom) {
		f.notApplicable("AUC-22", "four_methods_govern", text("自2018年9月1日起依确定参考价的四种方式", "the four methods govern since 2018-09-01"), cites(rp(35)))
		return f.list[0]
	}
	code, msg := "appraisal_needed", text("应当评估，除非价值较低、价格易于确定或者各方要求不评估", "an appraisal is needed unless the value is low, the price easily fixed, or all ask to do without")
	c := trad(4, 1)
	if m.AllAskToSkip == zhixing.Yes {
		c = trad(4, 2)
		code, msg = "appraisal_must_be_skipped", text("双方当事人及其他执行债权人申请不评估，应当准许", "both parties and the other creditors ask to do without: it must be allowed")
	}
	f.ask(point{rule: "AUC-22", code: code, is: m.AllAskToSkip.Or(m.LowValueOrUsualPrice).Not(), msg: msg, cites: cites(c), missing: []string{"all_ask_to_skip", "low_value_or_usual_price"}})
	return f.list[0]
}

// FiledPrice is what one party filed after negotiating (议价结果).
type FiledPrice struct {
	Party  zhixing.PartyID `json:"party"`
	Amount zhixing.Money   `json:"amount"`
}

// NegotiatedPrice is the reference price of a negotiation: the amount both parties
// filed, if it is one and the same and nobody else is harmed (AUC-09; REFPRICE-2018
// 4).
func NegotiatedPrice(filed []FiledPrice, harms zhixing.Tri) (amount zhixing.Money, ok zhixing.Tri) {
	if len(filed) < 2 {
		return amount, zhixing.No
	}
	parties := map[zhixing.PartyID]bool{}
	for _, p := range filed {
		parties[p.Party] = true
		if p.Amount != filed[0].Amount || p.Amount.Sign() <= 0 {
			return amount, zhixing.No
		}
	}
	if len(parties) < 2 {
		return amount, zhixing.No
	}
	if ok = harms.Not(); ok == zhixing.Yes {
		amount = filed[0].Amount
	}
	return amount, ok
}
