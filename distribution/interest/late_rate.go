package interest

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// LateRateFacts are the facts of a rate for late payment of a price (逾期付款利率,
// DIST-27).
type LateRateFacts struct {
	Debt   LateDebt             `json:"debt"`
	Due    zhixing.Date         `json:"due,omitzero"`    // the price was payable: interest on it begins
	Agreed zhixing.GivenDecimal `json:"agreed,omitzero"` // in per cent a year
	// Bucket is the term class of the loan rate; zero: up to one year, LPR1Y.
	Bucket TermBucket `json:"bucket,omitzero"`
	// Of construction work whose price has no day agreed (BUILD-2020 27): the days on
	// which the works were delivered, the settlement papers handed in (提交竣工结算文件),
	// the suit filed.
	Delivered zhixing.Date `json:"delivered,omitzero"`
	Submitted zhixing.Date `json:"submitted,omitzero"`
	Sued      zhixing.Date `json:"sued,omitzero"`
}

// LateRate is the rate that the law puts where nothing was agreed, as a range in per
// cent a year.
type LateRate struct {
	Least    decimal.Decimal   `json:"least"`
	Most     decimal.Decimal   `json:"most"`
	Due      zhixing.Date      `json:"due"` // from when
	Findings []zhixing.Finding `json:"findings"`
}

// AssessLateRate says what rate a late price bears: of a sale the loan rate of the day
// the price was payable with 30% to 50% on top (recalled from the sales
// interpretation), of construction work what was agreed, failing that the loan rate,
// from that day (BUILD-2020 26, 27). A construction price without a day agreed is
// payable on delivery, failing that on handing in the settlement papers, failing that
// when suit is filed. The loan rate is the benchmark to 2019-08-19 and
// the LPR from 2019-08-20. It is for a title not yet final.
func AssessLateRate(f LateRateFacts, o Options) (LateRate, error) {
	var p zhixing.Problems
	deemed := uint8(0)
	if f.Due.IsZero() && f.Debt == LateConstructionPrice {
		for i, d := range [...]zhixing.Date{f.Delivered, f.Submitted, f.Sued} {
			if !d.IsZero() {
				f.Due, deemed = d, uint8(i+1)
				break
			}
		}
	}
	if f.Due.IsZero() {
		p.Add("due", "", "DIST-27", zhixing.Text{ZH: "未给出应付款日", EN: "the day the price was payable is not given"})
	}
	if !lateDebtNames.Valid(f.Debt) {
		p.Add("debt", "", "DIST-27", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	bucket := f.Bucket
	if bucket == 0 {
		bucket = M6To1Y
	}
	if !termBucketNames.Valid(bucket) {
		p.Add("bucket", "", "DIST-27", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	if f.Agreed.Given && f.Agreed.Value.Sign() < 0 {
		p.Add("agreed", f.Agreed.Value.String(), "DIST-27", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	if err := p.Err(); err != nil {
		return LateRate{}, err
	}
	row, _, err := o.published(SplitBenchmarkLPR, bucket, int32(f.Due.Ordinal()))
	if err != nil {
		return LateRate{}, err
	}
	series := "lpr"
	if int32(f.Due.Ordinal()) < ordLPR {
		series = "benchmark"
	}
	loan := decimal.New(int64(row.Millionths), -4)
	w := LateRate{Least: loan, Most: loan, Due: f.Due}
	x := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "construction_" + series, Cites: []zhixing.Citation{{Instrument: "BUILD-2020", Article: 26}, {Instrument: "BUILD-2020", Article: 27}},
		Message: zhixing.Text{ZH: "未约定的，自{due}起按同期贷款利率{least}%", EN: "nothing agreed: the loan rate of {least}% from {due}"}}
	if f.Debt == LateSalePrice {
		w.Least, w.Most = loan.Mul(decimal.New(130, -2)), loan.Mul(decimal.New(150, -2))
		x.Code, x.Cites = "sale_"+series+"_surcharge", nil
		x.Message = zhixing.Text{ZH: "未约定的，自{due}起按贷款利率加计30%至50%：{least}%至{most}%", EN: "nothing agreed: the loan rate with 30% to 50% on top from {due}, {least}% to {most}%"}
	}
	if f.Agreed.Given {
		x.Code, w.Least, w.Most = "agreed_rate", f.Agreed.Value, f.Agreed.Value
		x.Message = zhixing.Text{ZH: "按约定利率{least}%", EN: "the agreed rate of {least}%"}
	}
	x.Args = []zhixing.Arg{zhixing.DateArg("due", f.Due), zhixing.NumberArg("least", w.Least.String()), zhixing.NumberArg("most", w.Most.String())}
	w.Findings = append(w.Findings, x)
	if deemed != 0 {
		w.Findings = append(w.Findings, zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "due_day_deemed", Cites: []zhixing.Citation{{Instrument: "BUILD-2020", Article: 27, Item: deemed}},
			Message: zhixing.Text{ZH: "付款时间没有约定或者约定不明，视为{due}应付款", EN: "no day of payment agreed: deemed payable on {due}"}, Args: []zhixing.Arg{zhixing.DateArg("due", f.Due)}})
	}
	return w, nil
}
