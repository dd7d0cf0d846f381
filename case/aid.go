package casefile

import "github.com/zhixing-go/zhixing"

// AidFacts are the facts on judicial aid to a creditor (司法救助), CASE-62.
type AidFacts struct {
	Hardship  zhixing.Tri `json:"hardship,omitzero"`   // the creditor lives in acute hardship
	CannotGet zhixing.Tri `json:"cannot_get,omitzero"` // the debtor cannot pay
	// Class of the case: traffic, injury, maintenance, criminal-incidental civil; a
	// commercial-risk creditor is generally excluded.
	Priority   zhixing.Tri `json:"priority,omitzero"`
	Commercial zhixing.Tri `json:"commercial,omitzero"`
	// MonthlyWage is the average monthly wage of the province in the year before.
	MonthlyWage zhixing.Money `json:"monthly_wage,omitzero"`
	Months      int           `json:"months,omitempty"` // asked for
	Filed       zhixing.Date  `json:"filed,omitzero"`
}

// AidAnswer is what follows: whether aid may be given, up to how much, until when it
// is decided. Aid does not discharge the debtor; property found later is enforced.
type AidAnswer struct {
	Verdict
	Amount zhixing.Money      `json:"amount,omitzero"`
	Most   zhixing.GivenMoney `json:"most,omitzero"` // 36 months
	Decide zhixing.Deadline   `json:"decide,omitzero"`
	Latest zhixing.Deadline   `json:"latest,omitzero"`
}

// maxAidMonths is the usual ceiling (AID-2016, recall; CASE-62).
const maxAidMonths = 36

// AssessAid examines an application for judicial aid (CASE-62). The amount is the base
// of monthly wages times the months asked for, normally not above 36.
func AssessAid(f AidFacts, o Options) (AidAnswer, error) {
	var a AidAnswer
	var p zhixing.Problems
	if f.Months < 0 || f.Months > 1200 {
		p.Add("months", itoa(f.Months), "CASE-62", zhixing.Text{ZH: "月数无效", EN: "no such number of months"})
	}
	if f.MonthlyWage.Sign() < 0 {
		p.Add("monthly_wage", f.MonthlyWage.String(), "CASE-62", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return a, err
	}
	c := citeArt("AID-2016", 0)
	a.ask("CASE-62", "hardship", "hardship", f.Hardship, "申请执行人面临急迫生活困难", "the creditor lives in acute hardship", c)
	a.ask("CASE-62", "cannot_get", "cannot_get", f.CannotGet, "被执行人无履行能力", "the debtor cannot pay", c)
	a.ask("CASE-62", "not_commercial", "commercial", f.Commercial.Not(), "非因正常商业风险", "not an ordinary commercial risk", c)
	if f.Months > maxAidMonths {
		a.Findings = append(a.Findings, zhixing.Finding{Rule: "CASE-62", Status: zhixing.NotMet, Severity: zhixing.Warning, Code: "above_36_months",
			Message: zhixing.Text{ZH: "一般不超过三十六个月", EN: "normally not above 36 months"}, Cites: []zhixing.Citation{c}})
	}
	a.decide(f.Filed)
	if f.MonthlyWage.Sign() > 0 {
		var err error
		if a.Amount, err = f.MonthlyWage.Times(int64(f.Months)); err != nil {
			return a, err
		}
		most, err := f.MonthlyWage.Times(maxAidMonths)
		if err != nil {
			return a, err
		}
		a.Most = zhixing.GiveMoney(most)
	}
	if !f.Filed.IsZero() {
		per := zhixing.Period{N: 10, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-62", Cite: citeArt("AID-RULES-2019", 0)}
		d, err := o.run(per, f.Filed)
		if err != nil {
			return a, err
		}
		a.Decide = d
		per.N, per.Unit = 2, zhixing.Months
		if a.Latest, err = o.run(per, f.Filed); err != nil {
			return a, err
		}
	}
	return a, nil
}
