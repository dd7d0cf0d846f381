package asset

import "github.com/zhixing-go/zhixing"

// IncomeFacts are the facts on a payment of income (ASSET-61).
type IncomeFacts struct {
	Income        zhixing.Money `json:"income"` // one payment
	LocalMinimum  zhixing.Money `json:"local_minimum,omitzero"`
	Supported     int           `json:"supported,omitempty"`
	Owed          zhixing.Money `json:"owed"`
	NaturalPerson zhixing.Tri   `json:"natural_person,omitzero"` // income is of natural persons; a contract price is a debt
	On            zhixing.Date  `json:"on,omitzero"`             // day whose law applies; zero: the law in force
}

// IncomeOpinion says how much of one payment may be withheld.
type IncomeOpinion struct {
	Reserve  zhixing.Money     `json:"reserve"`
	Withhold zhixing.Money     `json:"withhold"`
	Lawful   zhixing.Status    `json:"lawful"`
	Findings []zhixing.Finding `json:"findings"`
}

// AssessIncome says how much of a payment of income may be withheld (ASSET-61; CPL-2023 254;
// ENF-REG-2020 28 to 30): what the debtor owes, less the necessary living expenses.
func AssessIncome(f IncomeFacts, o Options) (IncomeOpinion, error) {
	var p zhixing.Problems
	p.NotNegative("income", f.Income, "ASSET-61")
	p.NotNegative("owed", f.Owed, "ASSET-61")
	r := IncomeOpinion{Lawful: zhixing.StatusOf(f.NaturalPerson)}
	p.AddErr("", o.check())
	if o.KeepShare.Given {
		m, err := zhixing.MoneyFromDecimal(f.Income.Decimal().Mul(o.KeepShare.Value).RoundUp(2))
		p.AddErr("options.keep_share", err)
		r.Reserve = m
	} else {
		m, err := LivingReserve(f.LocalMinimum, f.Supported, 1)
		p.AddErr("", err)
		r.Reserve = m
	}
	if err := p.Err(); err != nil {
		return IncomeOpinion{}, err
	}
	w := newOpinion("ASSET-61", f.On)
	c := para("CPL-2023", 254, 1)
	w.add("natural_person", f.NaturalPerson, "natural_person", txt("系自然人的工资、奖金等收入；合同价款属于债权", "wages and the like of a natural person; a contract price is a debt"), c)
	w.tell("reserve", zhixing.Info, txt("保留被执行人及其所扶养家属的生活必需费用", "living necessities of the debtor and supported family are kept"), c)
	r.Findings = w.op.Findings
	if f.NaturalPerson == zhixing.No {
		return r, nil
	}
	left, err := f.Income.Sub(r.Reserve)
	if err != nil {
		return IncomeOpinion{}, err
	}
	r.Withhold = left.Max(zhixing.Money{}).Min(f.Owed)
	return r, nil
}

// DividendFacts are the facts on dividends of the debtor (ASSET-72).
type DividendFacts struct {
	Due          zhixing.Tri `json:"due,omitzero"`
	RulingServed zhixing.Tri `json:"ruling_served,omitzero"` // ruling served on the company
	PaidToDebtor zhixing.Tri `json:"paid_to_debtor,omitzero"`

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessDividend says what happens to dividends (ASSET-72; ENF-REG-2020 36, from 2022 also
// EQUITY-2021 9).
func AssessDividend(f DividendFacts) Opinion {
	w := newOpinion("ASSET-72", f.On)
	due, expected := []zhixing.Citation{para("ENF-REG-2020", 36, 1)}, []zhixing.Citation{para("ENF-REG-2020", 36, 2)}
	paid := art("ENF-REG-2020", 40)
	if f.On.IsZero() || !f.On.Before(equity2022()) {
		e := para("EQUITY-2021", 9, 1)
		due, expected, paid = append(due, e), append(expected, e), para("EQUITY-2021", 9, 2)
	}
	served := expected
	if f.Due == zhixing.Yes {
		served = due
	}
	w.add("ruling_served", f.RulingServed, "ruling_served", txt("裁定已送达公司", "ruling served on the company"), served...)
	if f.Due == zhixing.Yes {
		w.tell("pay_creditor", zhixing.Info, txt("到期股息、红利：禁止被执行人提取、公司支付，由公司向申请执行人支付", "due: no payment to the debtor, the company pays the creditor"), due...)
	} else {
		w.tell("freeze_and_extract", zhixing.Info, txt("预期股息、红利：冻结，到期后提取，公司负有通知义务", "expected: frozen, extracted when due, the company must say when"), expected...)
	}
	if f.PaidToDebtor == zhixing.Yes {
		w.tell("not_released", zhixing.Breach, txt("擅自向被执行人支付的，不产生清偿效力", "payment to the debtor does not release the company"), paid)
	}
	return w.every()
}
