package interest

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// LateRateFacts are the facts of a rate for late payment of a price (逾期付款利率,
// DIST-27).
type LateRateFacts struct {
	Debt   LateDebt             `json:"debt"`
	Due    zhixing.Date         `json:"due"`             // the price was payable: interest on it begins
	Agreed zhixing.GivenDecimal `json:"agreed,omitzero"` // in per cent a year
}

// LateRate is the rate that the law puts where nothing was agreed, as a range in per
// cent a year.
type LateRate struct {
	Least    decimal.Decimal   `json:"least"`
	Most     decimal.Decimal   `json:"most"`
	Findings []zhixing.Finding `json:"findings"`
}

// AssessLateRate says what rate a late price bears: of a sale the one-year LPR with
// 30% to 50% on top (recalled from the sales interpretation), of construction work
// what was agreed, failing that the LPR, from the day the price was payable
// (BUILD-2020 26, 27). It is for a title not yet final.
func AssessLateRate(f LateRateFacts, o Options) (LateRate, error) {
	var p zhixing.Problems
	if f.Due.IsZero() {
		p.Add("due", "", "DIST-27", zhixing.Text{ZH: "未给出应付款日", EN: "the day the price was payable is not given"})
	}
	if !lateDebtNames.Valid(f.Debt) {
		p.Add("debt", "", "DIST-27", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	if err := p.Err(); err != nil {
		return LateRate{}, err
	}
	four, err := FourTimes(f.Due, o)
	if err != nil {
		return LateRate{}, err
	}
	lpr := four.Mul(decimal.New(25, -2))
	w := LateRate{Least: lpr, Most: lpr}
	x := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "construction_lpr", Cites: []zhixing.Citation{{Instrument: "BUILD-2020", Article: 26}, {Instrument: "BUILD-2020", Article: 27}},
		Message: zhixing.Text{ZH: "未约定的，自{due}起按同期贷款市场报价利率{least}%", EN: "nothing agreed: the LPR of {least}% from {due}"}}
	if f.Debt == LateSalePrice {
		w.Least, w.Most = lpr.Mul(decimal.New(130, -2)), lpr.Mul(decimal.New(150, -2))
		x.Code, x.Cites = "sale_lpr_surcharge", nil
		x.Message = zhixing.Text{ZH: "未约定的，自{due}起按报价利率加计30%至50%：{least}%至{most}%", EN: "nothing agreed: the LPR with 30% to 50% on top from {due}, {least}% to {most}%"}
	}
	if f.Agreed.Given {
		x.Code, w.Least, w.Most = "agreed_rate", f.Agreed.Value, f.Agreed.Value
		x.Message = zhixing.Text{ZH: "按约定利率{least}%", EN: "the agreed rate of {least}%"}
	}
	x.Args = []zhixing.Arg{zhixing.DateArg("due", f.Due), zhixing.NumberArg("least", w.Least.String()), zhixing.NumberArg("most", w.Most.String())}
	w.Findings = append(w.Findings, x)
	return w, nil
}
