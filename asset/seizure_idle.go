package asset

import "github.com/zhixing-go/zhixing"

// IdleFacts are what an enforcing court that waits relies on when it asks the preserving
// court for a thing that lies idle (商请移送保全财产, ASSET-56; PRES-2020 21).
type IdleFacts struct {
	FirstSeized zhixing.Date `json:"first_seized"`             // first seizure of the preserving court; a renewal or a conversion keeps it
	Preserving  zhixing.Tri  `json:"preserving,omitzero"`      // the first seizure is, or began as, a preservation
	Converted   zhixing.Date `json:"converted,omitzero"`       // day its own case came to enforcement and the measure was converted; zero: not
	Disposed    zhixing.Tri  `json:"disposed,omitzero"`        // the preserving court has begun to dispose of the thing
	InDispute   zhixing.Tri  `json:"in_dispute,omitzero"`      // the thing is the subject of the dispute
	FirstInLine zhixing.Tri  `json:"first_in_line,omitzero"`   // the asking court is the first that waits
	Enforcing   zhixing.Tri  `json:"enforcing,omitzero"`       // and it enforces
	SpecialRule zhixing.Tri  `json:"special_rule,omitzero"`    // an interpretation says otherwise, as FIRST-2016 for claims with priority
	Disagree    zhixing.Tri  `json:"courts_disagree,omitzero"` // on the transfer
}

// IdleOpinion says whether the request is admissible.
type IdleOpinion struct {
	Opinion
	AdmissibleFrom zhixing.Date `json:"admissible_from"` // first day after the year
}

// preservation2016 is the first day of the provisions on preservation.
func preservation2016() zhixing.Date { return zhixing.YMD(2016, 12, 1) }

// AssessIdleTransfer says whether the first enforcing court that waits may ask for a
// preserved thing that was not disposed of for over a year (ASSET-56). The year runs from
// the first measure; that it was converted by then starts none anew (PRES-2020 17,
// CPL-INT-2022 168), and by policy takes the ground away.
func AssessIdleTransfer(f IdleFacts, asOf zhixing.Date, o Options) (IdleOpinion, error) {
	if err := o.check(); err != nil {
		return IdleOpinion{}, err
	}
	if f.FirstSeized.IsZero() {
		return IdleOpinion{}, &zhixing.InputError{Field: "first_seized", Rule: "ASSET-56", Reason: txt("首先查封之日未给出", "day of the first seizure not given")}
	}
	if asOf.IsZero() {
		return IdleOpinion{}, &zhixing.InputError{Field: "as_of", Rule: "ASSET-56", Reason: txt("未给出日期", "day not given")}
	}
	if f.Converted.Before(f.FirstSeized) && !f.Converted.IsZero() {
		return IdleOpinion{}, &zhixing.InputError{Field: "converted", Value: f.Converted.String(), Rule: "ASSET-56", Reason: txt("早于首先查封之日", "before the first seizure")}
	}
	w := newOpinion("ASSET-56", asOf)
	if asOf.Before(preservation2016()) {
		w.add("in_force", zhixing.No, "", txt("财产保全规定自2016年12月1日起施行", "the provisions on preservation are in force from 2016-12-01"))
	}
	r := IdleOpinion{AdmissibleFrom: f.FirstSeized.AddYears(1).AddDays(1)}
	w.add("preserving", f.Preserving, "preserving", txt("首先查封系财产保全", "the first seizure is a preservation"))
	if !f.Converted.IsZero() && !f.Converted.After(asOf) {
		runsOn := []zhixing.Citation{para("PRES-2020", 21, 1), para("PRES-2020", 17, 2), art("CPL-INT-2022", 168)}
		if o.IdleAfterConversion == ConversionCures {
			w.add("not_converted", zhixing.No, "", txt("首先查封已于进入执行程序后转为执行中的查封，不再是保全财产", "the first seizure was converted into one of enforcement: no preserved property any more"), runsOn...)
		} else {
			w.tell("converted", zhixing.Info, txt("保全已转为执行中的查封，期限连续计算，一年仍自首先采取措施之日起算", "converted into a seizure of enforcement: the term runs on, the year from the first measure"), runsOn...)
		}
	}
	w.add("over_a_year", zhixing.TriOf(!asOf.Before(r.AdmissibleFrom)), "", txt("首先查封后已超过一年", "more than a year since the first seizure"))
	w.add("not_disposed", f.Disposed.Not(), "disposed", txt("保全法院未对财产进行处分", "the preserving court has not disposed of it"))
	w.add("not_in_dispute", f.InDispute.Not(), "in_dispute", txt("财产不是争议标的", "the thing is not the subject of the dispute"))
	w.add("first_in_line", f.FirstInLine.And(f.Enforcing), "first_in_line", txt("商请法院系在先轮候查封的执行法院", "the asking court is the enforcing court first in line"))
	if f.SpecialRule == zhixing.Yes {
		w.add("no_special_rule", zhixing.No, "", txt("司法解释另有特别规定的，适用其规定", "a special interpretation prevails"))
	}
	r.Opinion = w.every()
	if f.Disagree == zhixing.Yes {
		w.tell("common_superior", zhixing.Info, txt("发生争议的，逐级报请共同的上级法院，根据财产种类及所在地、各债权数额与财产价值的关系等指定执行法院，并督促其在指定期限内处分", "the courts disagree: the common superior designates the court by kind and place of the thing, the claims and its value, and sees that it disposes in the time set"),
			zhixing.Citation{Instrument: "PRES-2020", Article: 21, Paragraph: 2}, zhixing.Citation{Instrument: "PRES-2020", Article: 21, Paragraph: 3})
		r.Findings = w.op.Findings
	}
	return r, nil
}
