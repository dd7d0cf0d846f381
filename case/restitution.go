package casefile

import "github.com/zhixing-go/zhixing"

// RestitutionFacts are the facts on restitution after enforcement (执行回转), CPL-2023 244,
// ENF-REG-2020 65, 66.
type RestitutionFacts struct {
	Executed zhixing.Tri `json:"executed,omitzero"` // property was obtained by enforcement
	// Revoked: the title was revoked or changed by a court or another competent body;
	// NewEffective: the new instrument has taken effect.
	Revoked      zhixing.Tri `json:"revoked,omitzero"`
	NewEffective zhixing.Tri `json:"new_effective,omitzero"`
	// Limitation: what is said is only that the limitation had run out when the debtor
	// performed (CPL-INT-2022 481).
	Limitation zhixing.Tri `json:"limitation,omitzero"`
	// Thing: a specific thing was obtained; Lost: it cannot be given back; Agreed: the
	// parties agree on compensation.
	Thing  zhixing.Tri `json:"thing,omitzero"`
	Lost   zhixing.Tri `json:"lost,omitzero"`
	Agreed zhixing.Tri `json:"agreed,omitzero"`
	// Obtained and what the new instrument leaves to the creditor.
	Obtained zhixing.GivenMoney `json:"obtained,omitzero"`
	Left     zhixing.GivenMoney `json:"left,omitzero"`
	Fruits   zhixing.Money      `json:"fruits,omitzero"` // fruits of what was obtained
}

// RestitutionAnswer says whether restitution is ordered, of what, and how it ends where
// the thing is lost.
type RestitutionAnswer struct {
	Verdict
	Order zhixing.Tri `json:"order,omitzero"`
	// Amount is what was obtained without ground, with its fruits.
	Amount zhixing.GivenMoney `json:"amount,omitzero"`
	// Compensate in money, by agreement; Conclude the restitution where there is none:
	// the applicant may sue.
	Compensate zhixing.Tri `json:"compensate,omitzero"`
	Conclude   zhixing.Tri `json:"conclude,omitzero"`
}

// AssessRestitution says whether restitution follows; it is filed as a case of its own,
// EventOpenRestitution (CASE-91 T38).
func AssessRestitution(f RestitutionFacts) (RestitutionAnswer, error) {
	var a RestitutionAnswer
	c := citePart("ENF-REG-2020", 65, 1, 0)
	a.ask("CASE-91.T38", "executed", "executed", f.Executed, "财产已被执行", "property was obtained by enforcement", c)
	a.ask("CASE-91.T38", "revoked", "revoked", f.Revoked, "执行依据被撤销或者变更", "the title was revoked or changed", citeArt("CPL-2023", 244))
	a.ask("CASE-91.T38", "new_effective", "new_effective", f.NewEffective, "新的法律文书已生效", "the new instrument has taken effect", c)
	if f.Limitation == zhixing.Yes {
		a.ask("CASE-05", "not_limitation", "", zhixing.No, "不得以时效已届满为由请求执行回转", "that the limitation had run out gives no restitution", citePart("CPL-INT-2022", 481, 2, 0))
	}
	a.decide(zhixing.Date{})
	a.Order = map3(a.Status)
	a.Compensate, a.Conclude = zhixing.No, zhixing.No
	if lost := f.Thing.And(f.Lost); lost != zhixing.No {
		a.Compensate, a.Conclude = lost.And(f.Agreed).And(a.Order), lost.And(f.Agreed.Not()).And(a.Order)
	}
	if f.Obtained.Given && f.Left.Given {
		over, err := f.Obtained.Amount.Sub(f.Left.Amount)
		if err == nil {
			over, err = over.Add(f.Fruits)
		}
		if err != nil {
			return a, err
		}
		if over.Sign() < 0 {
			return a, &zhixing.InputError{Field: "left", Value: f.Left.Amount.String(), Rule: "CASE-91.T38", Reason: zhixing.Text{
				ZH: "新法律文书确定的金额高于已执行金额", EN: "the new instrument leaves more than was obtained"}}
		}
		a.Amount = zhixing.GiveMoney(over)
	}
	return a, nil
}
