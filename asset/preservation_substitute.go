package asset

import "github.com/zhixing-go/zhixing"

// SelfDisposalFacts are the facts on a debtor who wants to sell a seized thing himself
// (自行处分, 自行变价; ASSET-74, 89).
type SelfDisposalFacts struct {
	Equity        zhixing.Tri  `json:"equity,omitzero"`         // frozen equity (EQUITY-2021 10)
	Preservation  zhixing.Tri  `json:"preservation,omitzero"`   // during preservation (PRES-2020 20); neither: ENF-REG-2020 33
	DisputedThing zhixing.Tri  `json:"disputed_thing,omitzero"` // preservation: what is preserved is itself in dispute
	Consent       zhixing.Tri  `json:"consent,omitzero"`        // of the applicant; equity: of all known enforcing creditors
	Sufficient    zhixing.Tri  `json:"sufficient,omitzero"`     // equity: the proceeds are enough for the debt
	NoHarm        zhixing.Tri  `json:"no_harm,omitzero"`        // preservation: no harm to applicant and other enforcing creditors
	FairPrice     zhixing.Tri  `json:"fair_price,omitzero"`     // at a reasonable price
	Controlled    zhixing.Tri  `json:"controlled,omitzero"`     // the court controls the proceeds
	Allowed       zhixing.Date `json:"allowed,omitzero"`        // day the court allowed it
}

// SelfDisposalOpinion says whether the court may allow it, and until when.
type SelfDisposalOpinion struct {
	Opinion
	By zhixing.Date `json:"by,omitzero"` // equity: last day, three months at most
}

// AssessSelfDisposal says whether a debtor may sell a seized thing himself (ASSET-74, 89):
// under the court's control of price, time and proceeds; a thing in dispute with the
// applicant's consent; equity with consent or enough proceeds, within three months.
func AssessSelfDisposal(f SelfDisposalFacts) (SelfDisposalOpinion, error) {
	rule, c := zhixing.RuleID("ASSET-89"), para("PRES-2020", 20, 1)
	switch {
	case f.Equity == zhixing.Yes:
		rule, c = "ASSET-74", art("EQUITY-2021", 10)
	case f.Preservation == zhixing.No:
		c = art("ENF-REG-2020", 33)
	}
	w := newOpinion(rule, f.Allowed)
	switch {
	case f.Equity == zhixing.Yes:
		w.add("consent_or_sufficient", f.Consent.Or(f.Sufficient), "consent", txt("经申请执行人及其他已知执行债权人同意，或者变价款足以清偿执行债务", "creditors consent, or the proceeds are enough"), c)
	case f.Preservation != zhixing.No:
		w.add("no_harm", f.NoHarm, "no_harm", txt("不损害申请保全人和其他执行债权人合法权益", "no harm to applicant and enforcing creditors"), c)
		if f.DisputedThing != zhixing.No {
			w.add("not_disputed_or_consent", f.DisputedThing.Not().Or(f.Consent), "consent", txt("不是争议标的，或者申请保全人同意", "not the disputed thing, or the applicant consents"), para("PRES-2020", 20, 2))
		}
	}
	if f.Equity != zhixing.Yes {
		w.add("fair_price", f.FairPrice, "fair_price", txt("按照合理价格处分", "at a reasonable price"), c)
	}
	w.add("proceeds_controlled", f.Controlled, "controlled", txt("法院能够控制变价款", "the court controls the proceeds"), c)
	r := SelfDisposalOpinion{Opinion: w.every()}
	if f.Equity == zhixing.Yes && !f.Allowed.IsZero() {
		d, err := SelfDisposal(f.Allowed)
		if err != nil {
			return r, err
		}
		r.By = d.End
	}
	return r, nil
}

// AssessSubstitution says whether the court may put other property in the place of what is
// preserved (置换, ASSET-89; CPL-INT-2022 167): of equal value, and better for enforcement.
func AssessSubstitution(equalValue, betterForEnforcement zhixing.Tri) Opinion {
	w := newOpinion("ASSET-89", zhixing.Date{})
	c := art("CPL-INT-2022", 167)
	w.add("equal_value", equalValue, "equal_value", txt("提供其他等值担保财产", "other property of equal value is given"), c)
	w.add("better_for_enforcement", betterForEnforcement, "better_for_enforcement", txt("有利于执行", "better for enforcement"), c)
	return w.every()
}

// SecurityFacts are the facts on what is offered as security for a preservation
// (ASSET-85, 97; PRES-2020 6 to 8).
type SecurityFacts struct {
	Form      SecurityForm `json:"form"`
	Contents  zhixing.Tri  `json:"contents,omitzero"`  // the document states guarantor, manner, extent, property and value, liability; an insurer's, that it pays the losses of wrong preservation
	Papers    zhixing.Tri  `json:"papers,omitzero"`    // evidence is attached
	Licensed  zhixing.Tri  `json:"licensed,omitzero"`  // independent guarantee: of an institution licensed by the financial regulator
	Forbidden zhixing.Tri  `json:"forbidden,omitzero"` // the security breaks a prohibition of law

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessSecurityForm says whether the security offered is in order (ASSET-85, 97). An
// independent guarantee of a licensed institution must be accepted.
func AssessSecurityForm(f SecurityFacts) (Opinion, error) {
	if f.Form == 0 || !securityFormNames.Valid(f.Form) {
		return Opinion{}, &zhixing.InputError{Field: "form", Value: f.Form.String(), Rule: "ASSET-85", Reason: txt("未给出担保方式", "form of security not given")}
	}
	w := newOpinion("ASSET-85", f.On)
	c := zhixing.Citation{Instrument: "PRES-2020", Article: 6}
	switch f.Form {
	case SecurityInsurance:
		w.rule, c = "ASSET-97", art("PRES-2020", 7)
	case SecurityIndependent:
		c = art("PRES-2020", 8)
		w.add("licensed", f.Licensed, "licensed", txt("系金融监管部门批准设立的金融机构出具的独立保函，应当依法准许", "independent guarantee of a licensed institution: must be accepted"), c)
	}
	if f.Form != SecurityIndependent {
		w.add("contents", f.Contents, "contents", txt("担保书、保证书载明法定内容", "the document states what the law asks"), c)
		w.add("papers", f.Papers, "papers", txt("附有相关证据材料", "papers are attached"), c)
	}
	w.add("not_forbidden", f.Forbidden.Not(), "forbidden", txt("不违反法律禁止性规定；违反的责令另行提供，逾期驳回申请", "breaks no prohibition; otherwise other security is ordered, or the application dismissed"), zhixing.Citation{Instrument: "PRES-2020", Article: 6, Paragraph: 3})
	return w.every(), nil
}
