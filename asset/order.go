package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Candidate is a thing that could be taken (ASSET-82).
type Candidate struct {
	Asset      zhixing.AssetID       `json:"asset"`
	Kind       zhixing.PropertyKind  `json:"kind"`
	Value      zhixing.Money         `json:"value"`               // net, as AssessExcess nets it
	Production zhixing.Tri           `json:"production,omitzero"` // business runs on it
	Grade      zhixing.Disposability `json:"disposability,omitzero"`
}

// Gentle returns the things to take for the target, money first, then what is easily
// turned into money, what business runs on last (ASSET-82; PRES-2020 13, KIND-2019); things
// of one class in the order given. It stops once the target is covered; what may not be
// seized is left out. Order in practice, not law: a court may choose otherwise.
func Gentle(target zhixing.Money, in []Candidate) (take []zhixing.AssetID, covered zhixing.Money, err error) {
	var p zhixing.Problems
	for i, c := range in {
		if c.Value.Sign() < 0 {
			p.Add(indexed("candidates", i)+".value", c.Value.String(), "ASSET-82", txt("不得为负数", "must not be negative"))
		}
	}
	if err := p.Err(); err != nil {
		return nil, zhixing.Money{}, err
	}
	order := slices.Clone(in)
	slices.SortStableFunc(order, func(a, b Candidate) int { return liquidity(a) - liquidity(b) })
	var sum zhixing.Sum
	for _, c := range order {
		if !covered.Less(target) {
			break
		}
		if c.Grade == zhixing.Untouchable || c.Value.IsZero() {
			continue
		}
		sum.Add(c.Value)
		if covered, err = sum.Total(); err != nil {
			return nil, zhixing.Money{}, err
		}
		take = append(take, c.Asset)
	}
	return take, covered, nil
}

// liquidity grades how easily a thing becomes money: 0 is money itself.
func liquidity(c Candidate) int {
	g := 3
	switch c.Kind {
	case zhixing.KindDeposit, zhixing.KindCash, zhixing.KindPayBalance, zhixing.KindSettleFunds:
		g = 0
	case zhixing.KindWealth, zhixing.KindFundUnit, zhixing.KindBond, zhixing.KindListedShare, zhixing.KindDividend, zhixing.KindInsurance:
		g = 1
	case zhixing.KindVehicle, zhixing.KindOtherMovable, zhixing.KindStock, zhixing.KindClaimDue, zhixing.KindIncome, zhixing.KindHousingFund:
		g = 2
	}
	if c.Production == zhixing.Yes {
		g += 4
	}
	return g
}

// DisposalBarFacts are what is pending about a seized thing (ASSET-82).
type DisposalBarFacts struct {
	OutsiderObjection zhixing.Tri `json:"outsider_objection,omitzero"` // under review
	OutsiderSuit      zhixing.Tri `json:"outsider_suit,omitzero"`      // objection suit pending
	ConductObjection  zhixing.Tri `json:"conduct_objection,omitzero"`  // objection to conduct, or reconsideration, pending
	Security          zhixing.Tri `json:"security,omitzero"`           // debtor or interested person gave sufficient security to stop the disposal
	StayAllowed       zhixing.Tri `json:"stay_allowed,omitzero"`       // and the court allowed it, which it may
	CreditorSecurity  zhixing.Tri `json:"creditor_security,omitzero"`  // the applicant gave sufficient security to go on
	SuitMayGoOn       zhixing.Tri `json:"suit_may_go_on,omitzero"`     // in the suit the court allowed it, which it may

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessDisposalBars says whether what is pending stops the disposal (ASSET-82; ENF-PROC-2020 9,
// 15, 16): an outsider's objection does, unless the applicant gives sufficient security,
// and so does the suit, where the court may allow to go on; an objection to conduct or a
// reconsideration does not, unless the court stays it against security and the applicant
// gives none. The seizure itself stays in every case.
func AssessDisposalBars(f DisposalBarFacts) Opinion {
	w := newOpinion("ASSET-82", f.On)
	// A bar stands until security, or the court's leave, is shown.
	shown := func(t zhixing.Tri) zhixing.Tri { return zhixing.TriOf(t == zhixing.Yes) }
	f.Security, f.StayAllowed, f.CreditorSecurity, f.SuitMayGoOn = shown(f.Security), shown(f.StayAllowed), shown(f.CreditorSecurity), shown(f.SuitMayGoOn)
	w.add("no_outsider_objection", f.OutsiderObjection.Not().Or(f.CreditorSecurity), "outsider_objection", txt("没有正在审查的案外人异议，或者申请执行人提供充分有效担保", "no outsider's objection pending, or the applicant gave sufficient security"), para("ENF-PROC-2020", 15, 1), para("ENF-PROC-2020", 15, 2))
	w.add("no_outsider_suit", f.OutsiderSuit.Not().Or(f.CreditorSecurity.And(f.SuitMayGoOn)), "outsider_suit", txt("没有正在审理的案外人执行异议之诉，或者申请执行人提供担保并经准许继续执行", "no outsider's suit pending, or the court allowed the applicant, who gave security, to go on"), para("ENF-PROC-2020", 16, 1))
	w.add("not_stayed_by_security", f.ConductObjection.And(f.Security).And(f.StayAllowed).Not().Or(f.CreditorSecurity), "stay_allowed", txt("没有因提供充分有效担保并经准许而停止处分的执行行为异议", "no objection to conduct stayed against sufficient security"), para("ENF-PROC-2020", 9, 2))
	return w.every()
}
