package interest

import "github.com/zhixing-go/zhixing"

// ApplicationFee returns the enforcement application fee (执行申请费) on an amount
// executed, by the brackets in force on a day, half-up to the fen once (FEE-2006
// 14(1), DIST-28): 50 yuan up to 10,000, then 1.5%, 1%, 0.5% and 0.1% of the parts
// above. It is not prepaid and borne by the debtor. A negative amount is an
// *zhixing.InputError, a day before 2007-04-01 a *zhixing.NoEntryError.
func ApplicationFee(executed zhixing.Money, on zhixing.Date, o Options) (zhixing.Money, error) {
	return fee(zhixing.TariffApplicationFee, executed, on, o)
}

// PreservationFee returns the fee for preservation (保全申请费) on the value of the
// property (FEE-2006 14(2), DIST-29): 30 yuan, 1% of the part from 1,000 to 100,000,
// 0.5% of the part above, at most 5,000. It is a claim item of the creditor, not an
// enforcement cost.
func PreservationFee(value zhixing.Money, on zhixing.Date, o Options) (zhixing.Money, error) {
	return fee(zhixing.TariffPreservationFee, value, on, o)
}

func fee(name string, amount zhixing.Money, on zhixing.Date, o Options) (zhixing.Money, error) {
	t, err := o.Tables.TariffAt(name, on)
	if err != nil {
		return zhixing.Money{}, err
	}
	return t.Fee(amount)
}

// FeeFacts are the facts of an application fee.
type FeeFacts struct {
	Executed zhixing.GivenMoney `json:"executed,omitzero"` // cumulative amount executed, the doubled part included
	Applied  zhixing.GivenMoney `json:"applied,omitzero"`  // amount applied for
	Charged  zhixing.Money      `json:"charged,omitzero"`  // fee charged for earlier instalments
	NoAmount bool               `json:"no_amount,omitempty"`
	Fixed    zhixing.GivenMoney `json:"fixed,omitzero"` // what the court fixed where there is no amount
	// Recognition says that a foreign judgment or award is to be recognised
	// (承认和执行外国裁判): that fee is prepaid. Settled says that the parties settled in
	// enforcement (执行和解): they agree who bears it.
	Recognition zhixing.Tri `json:"recognition,omitzero"`
	Settled     zhixing.Tri `json:"settled,omitzero"`
}

// Fee is an application fee as assessed.
type Fee struct {
	Whole    zhixing.Money     `json:"whole"` // on the cumulative amount
	Due      zhixing.Money     `json:"due"`   // less what was charged
	Least    zhixing.Money     `json:"least,omitzero"`
	Most     zhixing.Money     `json:"most,omitzero"` // range the court fixes in where there is no amount
	Findings []zhixing.Finding `json:"findings,omitempty"`
}

// AssessFee returns the application fee that is due now: on the cumulative amount
// of the policy FeeBase, less what earlier instalments were charged; where there is
// no amount the court fixes 50 to 500 yuan a case (DIST-28).
func AssessFee(f FeeFacts, on zhixing.Date, o Options) (Fee, error) {
	var p zhixing.Problems
	cites := []zhixing.Citation{{Instrument: "FEE-2006", Article: 14, Item: 1}}
	if f.Charged.Sign() < 0 {
		p.Add("charged", f.Charged.String(), "DIST-28", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	if f.NoAmount {
		if _, err := o.Tables.TariffAt(zhixing.TariffApplicationFee, on); err != nil {
			p.AddErr("", err)
		}
		if err := p.Err(); err != nil {
			return Fee{}, err
		}
		w := Fee{Least: zhixing.Fen(50_00), Most: zhixing.Fen(500_00)}
		x := zhixing.Finding{Rule: "DIST-28", Code: "court_fixes_fee", Severity: zhixing.Info, Missing: []string{"fixed"}, Cites: cites,
			Message: zhixing.Text{ZH: "没有执行金额的，每件由人民法院在{least}至{most}之间确定", EN: "without an amount the court fixes the fee between {least} and {most}"},
			Args:    []zhixing.Arg{zhixing.MoneyArg("least", w.Least), zhixing.MoneyArg("most", w.Most)}}
		if f.Fixed.Given {
			x.Status, x.Missing = zhixing.Met, nil
			if f.Fixed.Amount.Less(w.Least) || w.Most.Less(f.Fixed.Amount) {
				x.Status, x.Severity = zhixing.NotMet, zhixing.Breach
			}
			w.Whole = f.Fixed.Amount
			var err error
			if w.Due, err = w.Whole.Sub(f.Charged); err != nil {
				return Fee{}, err
			}
		}
		w.Findings = append(w.Findings, x)
		w.Findings = append(w.Findings, f.bearing()...)
		return w, nil
	}
	base, field := f.Executed, "executed"
	if o.FeeBase == AmountApplied {
		base, field = f.Applied, "applied"
	}
	if !base.Given {
		p.Add(field, "", "DIST-28", zhixing.Text{ZH: "未给出", EN: "not given"})
	} else if base.Amount.Sign() < 0 {
		p.Add(field, base.Amount.String(), "DIST-28", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	if err := p.Err(); err != nil {
		return Fee{}, err
	}
	var w Fee
	var err error
	if w.Whole, err = ApplicationFee(base.Amount, on, o); err != nil {
		return Fee{}, err
	}
	if w.Due, err = w.Whole.Sub(f.Charged); err != nil {
		return Fee{}, err
	}
	if w.Due.Sign() < 0 {
		w.Findings = append(w.Findings, zhixing.Finding{Rule: "DIST-28", Status: zhixing.NotMet, Severity: zhixing.Warning, Code: "fee_overcharged", Cites: cites,
			Message: zhixing.Text{ZH: "已收{charged}，超过应收{whole}", EN: "charged {charged}, more than the {whole} due"},
			Args:    []zhixing.Arg{zhixing.MoneyArg("charged", f.Charged), zhixing.MoneyArg("whole", w.Whole)}})
	}
	w.Findings = append(w.Findings, f.bearing()...)
	return w, nil
}

// bearing says when the fee is paid and who bears it (FEE-2006 20(2), 38).
func (f *FeeFacts) bearing() []zhixing.Finding {
	when := zhixing.Finding{Rule: "DIST-28", Status: zhixing.Met, Severity: zhixing.Info, Code: "fee_after_execution", Cites: []zhixing.Citation{{Instrument: "FEE-2006", Article: 20, Paragraph: 2}},
		Message: zhixing.Text{ZH: "申请执行费不预交，执行后交纳", EN: "not prepaid: paid after execution"}}
	if f.Recognition == zhixing.Yes {
		when.Code, when.Message = "fee_prepaid", zhixing.Text{ZH: "申请承认和执行外国裁判的申请费由申请人预交", EN: "the fee for recognition of a foreign judgment or award is prepaid by the applicant"}
	}
	who := zhixing.Finding{Rule: "DIST-28", Status: zhixing.Met, Severity: zhixing.Info, Code: "fee_borne_by_debtor", Cites: []zhixing.Citation{{Instrument: "FEE-2006", Article: 38, Paragraph: 1}},
		Message: zhixing.Text{ZH: "由被执行人负担", EN: "borne by the debtor"}}
	if f.Settled == zhixing.Yes {
		who.Code, who.Cites[0].Paragraph = "fee_by_agreement", 2
		who.Message = zhixing.Text{ZH: "达成执行和解的，由双方当事人协商负担；协商不成的，由人民法院决定", EN: "after a settlement the parties agree who bears it; failing that the court decides"}
	}
	return []zhixing.Finding{when, who}
}
