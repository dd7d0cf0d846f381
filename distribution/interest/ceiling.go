package interest

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Loan is a loan whose rate a reviewer checks: a title not yet final, a settlement, a
// notarised debt (DIST-27). A final title is never reopened.
type Loan struct {
	Lender    LenderKind    `json:"lender,omitzero"`
	Principal zhixing.Money `json:"principal"`         // as written
	Deducted  zhixing.Money `json:"deducted,omitzero"` // interest taken in advance: not principal (CC-2020 670)
	Made      zhixing.Date  `json:"made"`              // contract formed
	Filed     zhixing.Date  `json:"filed,omitzero"`    // accepted at first instance; zero: not in suit
	// Agreed is all that is asked for a year, in per cent: interest, penalty and fees
	// together (LEND-2020B 29).
	Agreed     zhixing.GivenDecimal `json:"agreed,omitzero"`
	LoanRate   zhixing.GivenDecimal `json:"loan_rate,omitzero"` // agreed for the term of the loan
	Misuse     zhixing.Tri          `json:"misuse,omitzero"`    // of a bank loan: not used as agreed
	From       zhixing.Date         `json:"from"`
	To         zhixing.Date         `json:"to"`                   // day of payment, not bearing
	OldRules   zhixing.Tri          `json:"old_rules,omitzero"`   // a party asks for the rules before 2020-08-20
	FirstMoney zhixing.GivenMoney   `json:"first_money,omitzero"` // first principal of a loan rolled over (LEND-2020B 27)
	FirstFrom  zhixing.Date         `json:"first_from,omitzero"`  // day of that first loan, before Made
}

// Ceiling is the protected rate and interest of a loan (利率保护上限).
type Ceiling struct {
	Periods   []CeilingPeriod   `json:"periods,omitempty"`
	Principal zhixing.Money     `json:"principal"` // without what was deducted in advance or rolled over above the ceiling
	Claimed   zhixing.Money     `json:"claimed"`   // at the agreed rate
	Protected zhixing.Money     `json:"protected"`
	Findings  []zhixing.Finding `json:"findings"`
}

// CeilingPeriod is a stretch with one ceiling.
type CeilingPeriod struct {
	From      zhixing.Date    `json:"from"`
	To        zhixing.Date    `json:"to"` // not included
	Percent   decimal.Decimal `json:"percent"`
	Void      decimal.Decimal `json:"void,omitzero"` // under the rules of 2015: above this the agreement is void
	Claimed   zhixing.Money   `json:"claimed"`
	Protected zhixing.Money   `json:"protected"`
}

// FourTimes returns the ceiling of private lending on a day, in per cent a year:
// four times the one-year LPR last published on or before it (LEND-2020B 25).
func FourTimes(on zhixing.Date, o Options) (decimal.Decimal, error) {
	r, err := o.Tables.RateAt(zhixing.RateLPR1Y, on)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return decimal.New(4*int64(r.Millionths), -4), nil
}

// AssessCeiling checks an agreed rate against the ceiling of private lending, split
// at 2020-08-20 where the contract is older (LEND-2020B 31), or against the range of
// penalty interest of licensed lenders. The result is a finding, not a correction.
func AssessCeiling(l Loan, o Options) (Ceiling, error) {
	if err := l.check(); err != nil {
		return Ceiling{}, err
	}
	if o.Tables == nil {
		o.Tables = zhixing.ShippedTables()
	}
	w := Ceiling{}
	var err error
	if w.Principal, err = l.Principal.Sub(l.Deducted); err != nil {
		return w, err
	}
	if !l.Deducted.IsZero() {
		w.Findings = append(w.Findings, zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Warning, Code: "deducted_in_advance",
			Message: zhixing.Text{ZH: "预先扣除的利息{amount}不计入本金", EN: "interest of {amount} taken in advance is not principal"},
			Args:    []zhixing.Arg{zhixing.MoneyArg("amount", l.Deducted)}, Cites: []zhixing.Citation{{Instrument: "CC-2020", Article: 670}, {Instrument: "LEND-2020B", Article: 26}}})
	}
	if l.Lender == LicensedLender {
		return w.licensed(&l)
	}
	for _, step := range []func(*Loan, *Options) error{w.rolledPrincipal, w.split, w.overdue, w.rolledSum} {
		if err := step(&l, &o); err != nil {
			return Ceiling{}, err
		}
	}
	return w, nil
}

func (l *Loan) check() error {
	var p zhixing.Problems
	if !lenderKindNames.Valid(l.Lender) {
		p.Add("lender", "", "DIST-27", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	if l.Principal.Sign() <= 0 || l.Deducted.Sign() < 0 || l.Principal.Less(l.Deducted) {
		p.Add("principal", l.Principal.String(), "DIST-27", zhixing.Text{ZH: "本金无效", EN: "the principal is invalid"})
	}
	if l.Made.IsZero() {
		p.Add("made", "", "DIST-27", zhixing.Text{ZH: "未给出合同成立日", EN: "the day of the contract is not given"})
	} else if !l.FirstFrom.IsZero() && !l.FirstFrom.Before(l.Made) {
		p.Add("first_from", l.FirstFrom.String(), "DIST-27", zhixing.Text{ZH: "最初借款应早于重新出具债权凭证", EN: "the first loan is older than the note that rolls it over"})
	}
	if l.FirstMoney.Given && l.FirstMoney.Amount.Sign() <= 0 {
		p.Add("first_money", l.FirstMoney.Amount.String(), "DIST-27", zhixing.Text{ZH: "本金无效", EN: "the principal is invalid"})
	}
	if l.From.IsZero() || !l.To.After(l.From) {
		p.Add("to", l.To.String(), "DIST-27", zhixing.Text{ZH: "计息期间无效", EN: "the stretch is invalid"})
	}
	for _, x := range []struct {
		field string
		d     zhixing.GivenDecimal
	}{{"agreed", l.Agreed}, {"loan_rate", l.LoanRate}} {
		if _, _, ok := scaled(x.d.Value); x.d.Given && (!ok || x.d.Value.Sign() < 0 || x.d.Value.GreaterThan(rateLimit())) {
			p.Add(x.field, "", "DIST-27", zhixing.Text{ZH: "利率无效", EN: "the rate is invalid"})
		}
	}
	return p.Err()
}

// The days on which the rules on private lending changed.
var (
	lend2015 = zhixing.YMD(2015, 9, 1)  // 24% and 36%; before it four times the bank rate
	lend2020 = zhixing.YMD(2020, 8, 20) // four times the LPR
)

// ceilings are the protected rates of a contract made on a day, from a day to another,
// split where they change: by the day of filing, and for a contract older than 2020-08-20 on request by the old
// rules as far as 2020-08-19 (LEND-2020B 31). None where the law of the day of filing
// is not known here.
func (l *Loan) ceilings(made, from, to zhixing.Date, o *Options) ([]CeilingPeriod, error) {
	old := CeilingPeriod{From: from, To: to, Percent: decimal.New(24, 0), Void: decimal.New(36, 0)}
	at := made
	var out []CeilingPeriod
	switch {
	case !l.Filed.IsZero() && l.Filed.Before(lend2015):
		return nil, nil
	case !l.Filed.IsZero() && l.Filed.Before(lend2020):
		return []CeilingPeriod{old}, nil
	case made.Before(lend2020):
		if at = l.Filed; at.IsZero() {
			at = l.To
		}
		if from.Before(lend2020) && l.OldRules == zhixing.Yes {
			if lend2020.Before(to) {
				old.To = lend2020
			}
			out, from = append(out, old), old.To
		}
	}
	if !from.Before(to) {
		return out, nil
	}
	pc, err := FourTimes(at, *o)
	return append(out, CeilingPeriod{From: from, To: to, Percent: pc}), err
}

// split lays out the ceilings by date and what each protects.
func (w *Ceiling) split(l *Loan, o *Options) error {
	older := l.Made.Before(lend2020) && (l.Filed.IsZero() || !l.Filed.Before(lend2020))
	switch {
	case !l.Filed.IsZero() && l.Filed.Before(lend2015):
		w.Findings = append(w.Findings, missing("before_2015", "ceiling", 31, "2015年9月1日前受理的案件适用银行同类贷款利率四倍的旧规则，未收录", "cases accepted before 2015-09-01 follow the older ceiling of four times the bank rate, which is not held here"))
	case older && l.Filed.IsZero():
		w.Findings = append(w.Findings, missing("filing_unknown", "filed", 31, "合同成立于2020年8月20日前，未给出起诉日，按还款日估算", "the contract is older than 2020-08-20 and the day of filing is not given: the day of payment stands in"))
	}
	if older && l.From.Before(lend2020) && l.OldRules == zhixing.Unknown {
		w.Findings = append(w.Findings, missing("old_rules_unknown", "old_rules", 31, "未说明当事人是否请求适用2020年8月19日以前的规则", "it is not said whether a party asks for the rules before 2020-08-20"))
	}
	periods, err := l.ceilings(l.Made, l.From, l.To, o)
	if err != nil {
		return err
	}
	if !l.Agreed.Given {
		w.Periods = periods
		w.Findings = append(w.Findings, missing("rate_unknown", "agreed", 25, "未给出约定利率", "the agreed rate is not given"))
		return nil
	}
	var claimed, protected zhixing.Sum
	for i := range periods {
		p := &periods[i]
		if p.Claimed, err = yearly(w.Principal, l.Agreed.Value, p.From, p.To, o); err != nil {
			return err
		}
		if p.Protected, err = yearly(w.Principal, decimal.Min(l.Agreed.Value, p.Percent), p.From, p.To, o); err != nil {
			return err
		}
		claimed.Add(p.Claimed)
		protected.Add(p.Protected)
		w.Findings = append(w.Findings, p.finding(l))
	}
	w.Periods = periods
	if w.Claimed, err = claimed.Total(); err != nil {
		return err
	}
	w.Protected, err = protected.Total()
	return err
}

func (p *CeilingPeriod) finding(l *Loan) zhixing.Finding {
	f := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "within_ceiling",
		Message: zhixing.Text{ZH: "自{from}起约定利率{agreed}%未超过上限{ceiling}%", EN: "from {from} the agreed {agreed}% is within the ceiling of {ceiling}%"},
		Args:    []zhixing.Arg{zhixing.DateArg("from", p.From), zhixing.NumberArg("agreed", l.Agreed.Value.String()), zhixing.NumberArg("ceiling", p.Percent.String())},
		Cites:   []zhixing.Citation{{Instrument: "LEND-2020B", Article: 25, Paragraph: 1}, {Instrument: "LEND-2020B", Article: 28, Paragraph: 1}, {Instrument: "LEND-2020B", Article: 29}}}
	if !p.Void.IsZero() {
		f.Cites = []zhixing.Citation{{Instrument: "LEND-2015", Article: 26}}
	}
	if l.Made.Before(lend2020) && (l.Filed.IsZero() || !l.Filed.Before(lend2020)) {
		f.Cites = append(f.Cites, zhixing.Citation{Instrument: "LEND-2020B", Article: 31, Paragraph: 2})
	}
	if !l.Agreed.Value.GreaterThan(p.Percent) {
		return f
	}
	f.Status, f.Severity, f.Code = zhixing.NotMet, zhixing.Warning, "above_ceiling"
	f.Message = zhixing.Text{ZH: "自{from}起约定利率{agreed}%超过上限{ceiling}%，超过部分不受保护", EN: "from {from} the agreed {agreed}% passes the ceiling of {ceiling}%: the excess is not protected"}
	if !p.Void.IsZero() {
		if l.Agreed.Value.GreaterThan(p.Void) {
			f.Code = "void_above_36"
			f.Message = zhixing.Text{ZH: "自{from}起约定利率{agreed}%超过36%，超过部分无效；24%以上部分不受保护", EN: "from {from} the agreed {agreed}% passes 36%: void above it, not enforceable above 24%"}
		} else {
			f.Code = "between_24_and_36"
			f.Cites = append(f.Cites, zhixing.Citation{Instrument: "LEND-2015", Article: 31})
			f.Message = zhixing.Text{ZH: "自{from}起约定利率{agreed}%在24%与36%之间：超过24%部分不予保护，已付的不得要求返还", EN: "from {from} the agreed {agreed}% lies between 24% and 36%: not enforceable above 24%, not recoverable once paid"}
		}
	}
	return f
}

// yearly is simple interest at a percentage a year on the day count of the options.
func yearly(m zhixing.Money, percent decimal.Decimal, from, to zhixing.Date, o *Options) (zhixing.Money, error) {
	num, den, ok := scaled(percent)
	if !ok {
		return zhixing.Money{}, zhixing.ErrOverflow
	}
	var co corder
	den = co.basis(o.DayBasis, den*100)
	n := co.counting.count(int32(from.Ordinal()), int32(to.Ordinal()))
	if o.Rounding == PerLineDown {
		x, _, err := m.MulDivDown(num, n, den, 1)
		return x, err
	}
	return m.MulDiv(num, n, den, 1)
}

func missing(code, field string, article uint16, zh, en string) zhixing.Finding {
	return zhixing.Finding{Rule: "DIST-27", Status: zhixing.Undetermined, Severity: zhixing.Warning, Code: code, Missing: []string{field}, Message: zhixing.Text{ZH: zh, EN: en},
		Cites: []zhixing.Citation{{Instrument: "LEND-2020B", Article: article}}}
}

// overdue says what runs after the term where no overdue rate was agreed.
func (w *Ceiling) overdue(l *Loan, _ *Options) error {
	if l.Agreed.Given {
		return nil
	}
	f := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "overdue_lpr", Cites: []zhixing.Citation{{Instrument: "LEND-2020B", Article: 28, Paragraph: 2, Item: 1}},
		Message: zhixing.Text{ZH: "均未约定的，逾期利息参照当时一年期贷款市场报价利率", EN: "nothing agreed: overdue interest at the one-year LPR of the time"}}
	if l.LoanRate.Given {
		f.Code, f.Cites[0].Item = "overdue_loan_rate", 2
		f.Message = zhixing.Text{ZH: "未约定逾期利率的，按借期内利率{rate}%", EN: "no overdue rate agreed: the loan's own rate of {rate}%"}
		f.Args = []zhixing.Arg{zhixing.NumberArg("rate", l.LoanRate.Value.String())}
	}
	w.Findings = append(w.Findings, f)
	return nil
}

// rolledPrincipal cuts the principal of a loan that carries interest of an earlier one:
// interest rolled over above the ceiling is not principal (LEND-2020B 27(1)).
func (w *Ceiling) rolledPrincipal(l *Loan, o *Options) error {
	if !l.FirstMoney.Given {
		return nil
	}
	if l.FirstFrom.IsZero() {
		w.Findings = append(w.Findings, missing("first_from_unknown", "first_from", 27, "未给出最初借款日", "the day of the first loan is not given"))
		return nil
	}
	most, known, err := l.atCeiling(l.Made, o)
	if err != nil || !known {
		return err
	}
	f := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "rolled_principal", Cites: []zhixing.Citation{{Instrument: "LEND-2020B", Article: 27, Paragraph: 1}},
		Message: zhixing.Text{ZH: "重新出具的债权凭证载明{principal}，最初借款本金及上限内的利息{cap}", EN: "the new note says {principal}; the first principal with interest at the ceiling is {cap}"},
		Args:    []zhixing.Arg{zhixing.MoneyArg("principal", w.Principal), zhixing.MoneyArg("cap", most)}}
	if most.Less(w.Principal) {
		f.Status, f.Severity, f.Code = zhixing.NotMet, zhixing.Warning, "rolled_principal_cut"
		w.Principal = most
	}
	w.Findings = append(w.Findings, f)
	return nil
}

// atCeiling is the first principal with interest at the ceiling to a day; false where
// the ceiling is not known. It is that of the first contract: the law asks whether the
// earlier rate (前期利率) passed four times the LPR when its contract was made.
func (l *Loan) atCeiling(to zhixing.Date, o *Options) (zhixing.Money, bool, error) {
	periods, err := l.ceilings(l.FirstFrom, l.FirstFrom, to, o)
	if err != nil || len(periods) == 0 {
		return zhixing.Money{}, false, err
	}
	var sum zhixing.Sum
	sum.Add(l.FirstMoney.Amount)
	for i := range periods {
		m, err := yearly(l.FirstMoney.Amount, periods[i].Percent, periods[i].From, periods[i].To, o)
		if err != nil {
			return zhixing.Money{}, false, err
		}
		sum.Add(m)
	}
	total, err := sum.Total()
	return total, true, err
}

// rolledSum keeps principal and interest of such a loan together within the first
// principal with interest at the ceiling for the whole time (LEND-2020B 27(2)).
func (w *Ceiling) rolledSum(l *Loan, o *Options) error {
	if !l.FirstMoney.Given || l.FirstFrom.IsZero() {
		return nil
	}
	most, known, err := l.atCeiling(l.To, o)
	if err != nil || !known {
		return err
	}
	sum, err := w.Principal.Add(w.Protected)
	if err != nil {
		return err
	}
	f := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Met, Severity: zhixing.Info, Code: "rolled_within_cap", Cites: []zhixing.Citation{{Instrument: "LEND-2020B", Article: 27, Paragraph: 2}},
		Message: zhixing.Text{ZH: "本息合计{sum}，以最初借款本金计算的上限{cap}", EN: "principal and interest {sum}; cap on the first principal {cap}"},
		Args:    []zhixing.Arg{zhixing.MoneyArg("sum", sum), zhixing.MoneyArg("cap", most)}}
	if most.Less(sum) {
		f.Status, f.Severity, f.Code = zhixing.NotMet, zhixing.Warning, "rolled_above_cap"
		over, err := sum.Sub(most)
		if err != nil {
			return err
		}
		if w.Protected, err = w.Protected.Sub(over.Min(w.Protected)); err != nil {
			return err
		}
	}
	w.Findings = append(w.Findings, f)
	return nil
}

// licensed checks a bank's penalty rate: 30% to 50% above the loan rate for
// lateness, 50% to 100% for misuse (recalled from 银发〔2003〕251号).
func (w Ceiling) licensed(l *Loan) (Ceiling, error) {
	f := zhixing.Finding{Rule: "DIST-27", Status: zhixing.Undetermined, Severity: zhixing.Info, Code: "licensed_penalty_rate", Cites: []zhixing.Citation{{Instrument: "PBOC-DAY-1999"}},
		Message: zhixing.Text{ZH: "金融机构不适用民间借贷上限；罚息利率应为借款利率上浮{low}%至{high}%", EN: "licensed lenders are outside the ceiling of private lending; penalty rate is {low}% to {high}% above the loan rate"}}
	low, high := int64(30), int64(50)
	if l.Misuse == zhixing.Yes {
		low, high = 50, 100
	}
	f.Args = []zhixing.Arg{zhixing.IntArg("low", int(low)), zhixing.IntArg("high", int(high))}
	switch {
	case !l.LoanRate.Given:
		f.Missing = append(f.Missing, "loan_rate")
	case !l.Agreed.Given:
		f.Missing = append(f.Missing, "agreed")
	case l.Misuse == zhixing.Unknown && l.Agreed.Value.GreaterThan(l.LoanRate.Value.Mul(decimal.New(150, -2))):
		f.Missing = append(f.Missing, "misuse")
	default:
		f.Status = zhixing.Met
		least, most := l.LoanRate.Value.Mul(decimal.New(100+low, -2)), l.LoanRate.Value.Mul(decimal.New(100+high, -2))
		if l.Agreed.Value.LessThan(least) || l.Agreed.Value.GreaterThan(most) {
			f.Status, f.Severity = zhixing.NotMet, zhixing.Warning
		}
	}
	w.Findings = append(w.Findings, f)
	return w, nil
}
