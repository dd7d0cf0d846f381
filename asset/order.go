package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Candidate is a thing that could be taken (ASSET-82).
type Candidate struct {
	Asset      zhixing.AssetID       `json:"asset"`
	Kind       zhixing.PropertyKind  `json:"kind"`
	Value      zhixing.Money         `json:"value"`               // net, as CheckExcess nets it
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

// DisposalBars says whether what is pending stops the disposal (ASSET-82): an outsider's
// objection does, an objection or reconsideration does not unless sufficient security is
// given (ENF-PROC-2020 9, 15). The seizure itself stays in every case.
func DisposalBars(outsiderObjection, conductObjection, sufficientSecurity zhixing.Tri) Opinion {
	w := newOpinion("ASSET-82")
	w.add("no_outsider_objection", outsiderObjection.Not(), "outsider_objection", txt("没有正在审查的案外人异议", "no outsider's objection pending"), art("ENF-PROC-2020", 15))
	w.add("not_stayed_by_security", conductObjection.And(sufficientSecurity).Not(), "sufficient_security", txt("没有因提供充分有效担保而停止处分的执行行为异议", "no objection to conduct with sufficient security"), art("ENF-PROC-2020", 9))
	return w.every()
}
