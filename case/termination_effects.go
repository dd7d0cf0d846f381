package casefile

import "github.com/zhixing-go/zhixing"

var (
	periodGuarantorYear   = zhixing.Period{N: 1, Unit: zhixing.Years, Class: zhixing.MinimumWait, Rule: "CASE-47", Cite: zhixing.Citation{Instrument: "CC-SEC-2020", Article: 28, Paragraph: 1, Item: 2}}
	periodCompensation    = zhixing.Period{N: 5, Unit: zhixing.Years, Class: zhixing.MinimumWait, Rule: "CASE-47", Cite: zhixing.Citation{Instrument: "SCE-2022", Article: 5, Paragraph: 1, Item: 3}}
	guarantorInForce      = zhixing.YMD(2021, 1, 1) // CC-SEC-2020
	compensationInForce   = zhixing.YMD(2022, 3, 1) // SCE-2022
	guarantorServiceCite  = zhixing.Citation{Instrument: "CC-SEC-2020", Article: 28, Paragraph: 1, Item: 1}
	compensationOldSource = zhixing.Citation{Instrument: "SCL-2012", Article: 38}
)

// GuarantorFacts are what the limitation against a general guarantor (一般保证人) asks of
// the enforcement against the debtor (CASE-47).
type GuarantorFacts struct {
	ApplicationReceived zhixing.Date           `json:"application_received,omitzero"`
	Manner              zhixing.ClosingManner  `json:"manner,omitzero"` // how the case was closed, if it was
	Ground              zhixing.ConcludeGround `json:"ground,omitzero"` // of a conclusion
	RuledOn             zhixing.Date           `json:"ruled_on,omitzero"`
	ServedCreditor      zhixing.Date           `json:"served_creditor,omitzero"`
	// PropertyProved: the guarantor proves that the debtor still has property fit for
	// enforcement.
	PropertyProved zhixing.Tri `json:"property_proved,omitzero"`
}

// GuarantorLimitation is from when the limitation of the guarantee obligation runs
// (保证债务诉讼时效起算).
type GuarantorLimitation struct {
	Starts  zhixing.Date    `json:"starts,omitzero"` // zero: it does not run yet, or that is unknown
	Finding zhixing.Finding `json:"finding"`
}

// GuarantorLimitationFrom says from when the limitation against a general guarantor
// runs (CASE-47; CC-SEC-2020 28): from service on the creditor of a termination, or
// of a conclusion on grounds 3 and 5 of CPL 268; if none was made within a year of
// receipt of the application, from the end of that year, unless the guarantor
// proves property: then from service of a ruling made later. A ruling made within the
// year but not served starts nothing; one whose day of receipt of the application is
// not given counts as made within the year, and the finding names the fact.
func GuarantorLimitationFrom(f GuarantorFacts, asOf zhixing.Date, o Options) (GuarantorLimitation, error) {
	var p zhixing.Problems
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-47", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	if !f.ServedCreditor.IsZero() && f.ServedCreditor.Before(f.RuledOn) {
		p.Add("served_creditor", f.ServedCreditor.String(), "CASE-47", zhixing.Text{ZH: "送达早于裁定", EN: "served before it was made"})
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return GuarantorLimitation{}, err
	}
	out := GuarantorLimitation{Finding: zhixing.Finding{Rule: "CASE-47", Code: "guarantor_limitation", Severity: zhixing.Info}}
	say := func(s zhixing.Status, c zhixing.Citation, zh, en string, missing []string, args ...zhixing.Arg) GuarantorLimitation {
		fd := &out.Finding
		fd.Status, fd.Message, fd.Missing, fd.Args, fd.Cites = s, zhixing.Text{ZH: zh, EN: en}, missing, args, []zhixing.Citation{c}
		return out
	}
	if asOf.Before(guarantorInForce) {
		return say(zhixing.NotApplicable, guarantorServiceCite, "当时没有此项规定", "there was no such rule at the time", nil), nil
	}
	starting := f.Manner == zhixing.TerminatedThisTime ||
		f.Manner == zhixing.Concluded && (f.Ground == zhixing.ConcludeDebtorDeadNoEstate || f.Ground == zhixing.ConcludeDebtorDestitute)
	year, err := o.run(periodGuarantorYear, f.ApplicationReceived)
	made := f.RuledOn
	if made.IsZero() {
		made = f.ServedCreditor // ruled by then
	}
	inYear := starting && (err != nil || !made.After(year.End))
	proved := f.PropertyProved == zhixing.Yes
	switch {
	case starting && f.RuledOn.IsZero() && !inYear:
		return say(zhixing.Undetermined, guarantorServiceCite, "裁定之日不明", "the day of the ruling is not known", []string{"ruled_on"}), nil
	case (inYear || starting && proved) && f.ServedCreditor.IsZero():
		return say(zhixing.Undetermined, guarantorServiceCite, "裁定尚未送达债权人", "the ruling is not yet served on the creditor", []string{"served_creditor"}), nil
	case (inYear || starting && proved) && f.ServedCreditor.After(asOf):
		return say(zhixing.NotMet, guarantorServiceCite, "裁定尚未送达债权人", "the ruling is not yet served on the creditor", nil), nil
	case inYear || starting && proved:
		out.Starts = f.ServedCreditor
		var missing []string
		if err != nil {
			missing = []string{"application_received"}
		}
		return say(zhixing.Met, guarantorServiceCite, "自裁定送达债权人之日（{day}）起算", "runs from service of the ruling on the creditor on {day}", missing, zhixing.DateArg("day", f.ServedCreditor)), nil
	case err != nil:
		return say(zhixing.Undetermined, periodGuarantorYear.Cite, "收到申请执行书之日不明", "the day of receipt of the application is not known", []string{"application_received"}), nil
	case !asOf.After(year.End):
		return say(zhixing.NotMet, periodGuarantorYear.Cite, "收到申请执行书之日起未满一年（{day}）", "a year from receipt of the application is not over ({day})", nil, zhixing.DateArg("day", year.End)), nil
	case proved:
		return say(zhixing.NotMet, periodGuarantorYear.Cite, "保证人证明债务人仍有财产可供执行", "the guarantor proves that the debtor still has property", nil), nil
	}
	out.Starts = year.End
	return say(zhixing.Met, periodGuarantorYear.Cite, "自收到申请执行书满一年之日（{day}）起算", "runs from the day a year after receipt of the application, {day}", nil, zhixing.DateArg("day", year.End)), nil
}

// CompensationFacts are what a claim for state compensation during a termination
// asks (CASE-47; the procedure is DISC-46, DISC-47).
type CompensationFacts struct {
	Filed          zhixing.Date `json:"filed,omitzero"`
	Terminated     zhixing.Tri  `json:"terminated,omitzero"`       // this procedure was terminated by ruling
	NoPropertyLeft zhixing.Tri  `json:"no_property_left,omitzero"` // the debtor has nothing left
	OtherRemedy    zhixing.Tri  `json:"other_remedy,omitzero"`     // a suit or the enforcement can still put it right
}

// CompensationOpen says whether compensation for wrongful enforcement may be
// claimed before enforcement has ended (终本后申请错误执行赔偿): since SCE-2022 more than
// five years after filing, with a termination, no property left and no other
// remedy. Before it guiding case 116 (2018) took a termination without any prospect
// of progress for an end; the five years were not asked.
func CompensationOpen(f CompensationFacts, asOf zhixing.Date, o Options) ([]zhixing.Finding, zhixing.Status) {
	x := examiner{day: asOf, o: &o}
	cite := []zhixing.Citation{periodCompensation.Cite}
	if asOf.IsZero() {
		x.say(zhixing.Undetermined, "CASE-47", "five_years", "", []string{"as_of"}, "判断之日不明", "the day to judge on is not known", cite)
	} else if asOf.Before(compensationInForce) {
		cite = []zhixing.Citation{compensationOldSource}
		x.say(zhixing.NotApplicable, "CASE-47", "five_years", "", nil, "当时没有五年的要求（指导案例116号）", "no five years at the time (guiding case 116)", cite)
	} else if d, err := o.run(periodCompensation, f.Filed); err != nil {
		x.say(zhixing.Undetermined, "CASE-47", "five_years", "", []string{"filed"}, "自立案执行之日起超过五年", "more than five years since filing", cite)
	} else {
		x.say(zhixing.StatusOf(zhixing.TriOf(d.Over(asOf))), "CASE-47", "five_years", "", nil, "自立案执行之日起超过五年，最早为{first}", "more than five years since filing: from {first}", cite, zhixing.DateArg("first", d.OverFrom()))
	}
	x.need(f.Terminated, "CASE-47", "terminated", "", "terminated", "已裁定终结本次执行程序", "this procedure was terminated by ruling", cite)
	x.need(f.NoPropertyLeft, "CASE-47", "no_property_left", "", "no_property_left", "被执行人已无可供执行财产", "the debtor has no property left", cite)
	x.need(f.OtherRemedy.Not(), "CASE-47", "no_other_remedy", "", "other_remedy", "无法在相关诉讼或者执行程序中补救", "no other remedy in a suit or in enforcement", cite)
	return x.out, verdictOf(x.out)
}
