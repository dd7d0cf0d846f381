package asset

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

func itoa(n int) string { return strconv.Itoa(n) }

// FundFacts are the facts on a pension, housing fund or policy.
type FundFacts struct {
	Kind         zhixing.PropertyKind `json:"kind"` // housing_fund, insurance, or income (a pension)
	Balance      zhixing.Money        `json:"balance"`
	Reserve      zhixing.Money        `json:"reserve,omitzero"`      // living necessities to be left
	Withdrawable zhixing.Tri          `json:"withdrawable,omitzero"` // withdrawal conditions of the housing fund are met
	HousingSafe  zhixing.Tri          `json:"housing_safe,omitzero"` // living and housing are secured
	Small        zhixing.Tri          `json:"small,omitzero"`        // small or medical policy left alone by local practice
	Redeemed     zhixing.Tri          `json:"redeemed,omitzero"`     // debtor or beneficiary paid its cash value instead
	On           zhixing.Date         `json:"on,omitzero"`           // day whose law applies; zero: the law in force
}

// FundOpinion says what may be taken.
type FundOpinion struct {
	Opinion
	Takeable zhixing.Money `json:"takeable"` // upper bound where the verdict is Met
}

// AssessFund says what may be taken of a pension, housing fund or life policy (ASSET-61):
// pensions after living necessities, housing funds where they could be withdrawn, cash
// value subject to redemption.
func AssessFund(f FundFacts, o Options) (FundOpinion, error) {
	if err := o.check(); err != nil {
		return FundOpinion{}, err
	}
	var p zhixing.Problems
	p.NotNegative("balance", f.Balance, "ASSET-61")
	p.NotNegative("reserve", f.Reserve, "ASSET-61")
	if err := p.Err(); err != nil {
		return FundOpinion{}, err
	}
	w := newOpinion("ASSET-61", f.On)
	switch f.Kind {
	case zhixing.KindIncome:
		w.tell("pension_after_living", zhixing.Info, txt("扣除生活必需费用后可以冻结、扣划", "may be frozen and deducted after living necessities"), para("CPL-2023", 254, 1), para("SEIZE-2020", 3, 1, 2))
	case zhixing.KindHousingFund:
		switch o.HousingFund {
		case HousingFundNone:
			w.add("housing_fund_policy", zhixing.No, "", txt("当地不予执行住房公积金", "not executed by local practice"))
		case HousingFundWithdrawable:
			w.add("withdrawable", f.Withdrawable, "withdrawable", txt("符合公积金提取条件", "withdrawal conditions are met"))
			w.add("housing_safe", f.HousingSafe, "housing_safe", txt("保障基本生活和居住条件", "living and housing are secured"))
		}
	case zhixing.KindInsurance:
		if o.PolicyCashValue == CashValueDeny {
			w.add("cash_value_policy", zhixing.No, "", txt("当地不予执行保单现金价值", "not executed by local practice"))
		}
		if o.PolicyCashValue != CashValueAllow {
			w.add("not_excluded", f.Small.Not(), "small", txt("不属于不予执行的小额、医疗类保单", "no small or medical policy left alone"))
		}
		if o.PolicyCashValue == CashValueWithRedemption {
			w.tell("redemption", zhixing.Info, txt("被执行人或者受益人可以支付相当于现金价值的款项赎买", "debtor or beneficiary may redeem at cash value"))
			if f.Redeemed == zhixing.Yes {
				w.add("not_redeemed", zhixing.No, "", txt("已经赎买", "has been redeemed"))
			}
		}
	default:
		return FundOpinion{}, &zhixing.InputError{Field: "kind", Value: f.Kind.String(), Rule: "ASSET-61", Reason: txt("应为收入、住房公积金或者保险", "must be income, housing fund or insurance")}
	}
	r := FundOpinion{Opinion: w.every()}
	if r.Verdict == zhixing.Met {
		left, err := f.Balance.Sub(f.Reserve)
		if err != nil {
			return FundOpinion{}, err
		}
		r.Takeable = left.Max(zhixing.Money{})
	}
	return r, nil
}
