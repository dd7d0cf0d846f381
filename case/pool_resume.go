package casefile

import "github.com/zhixing-go/zhixing"

// ResumptionFacts are what resumption after a termination (终本后恢复执行) asks, CASE-46.
type ResumptionFacts struct {
	Applied   zhixing.Date `json:"applied,omitzero"` // the creditor applied; zero: the court found it itself
	FoundOn   zhixing.Date `json:"found_on,omitzero"`
	Exists    zhixing.Tri  `json:"exists,omitzero"` // the property was verified to exist
	Fit       zhixing.Tri  `json:"fit,omitzero"`    // and is fit for enforcement
	Known     zhixing.Tri  `json:"known,omitzero"`  // it was known before and could not be disposed of
	Changed   zhixing.Tri  `json:"changed,omitzero"`
	Concluded zhixing.Tri  `json:"concluded,omitzero"` // enforcement was concluded since
	InDanger  zhixing.Tri  `json:"in_danger,omitzero"` // it may be moved or used up before the case is filed
	Emergent  zhixing.Tri  `json:"emergent,omitzero"`  // controlled before it was approved
	Control   zhixing.Date `json:"control,omitzero"`   // day of urgent control
	Approved  zhixing.Date `json:"approved,omitzero"`  // of the approval of urgent control
	Decided   zhixing.Date `json:"decided,omitzero"`   // day of the decision, also one against; zero: that of filing
	Filed     zhixing.Date `json:"filed,omitzero"`     // the resumption case was filed
}

// ResumptionAssessment is the answer of AssessResumption.
type ResumptionAssessment struct {
	// Verdict is Met if the court must resume, NotMet if it must not.
	Verdict  zhixing.Status    `json:"verdict"`
	Decide   zhixing.Deadline  `json:"decide,omitzero"` // last day for deciding
	Findings []zhixing.Finding `json:"findings"`
	// Urgent says whether the property is to be seized at once, before any
	// resumption (TERM-2016 10).
	Urgent zhixing.Tri `json:"urgent"`
}

var (
	periodResume    = zhixing.Period{N: 7, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-46", Cite: zhixing.Citation{Instrument: "TERM-2016", Article: 9}}
	periodEmergency = zhixing.Period{N: 2, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-83", Cite: zhixing.Citation{Instrument: "POWER-2011", Article: 7}}
)

// AssessResumption says whether a terminated case must be resumed, by when that is
// decided, and whether property is to be seized before (CASE-46, CASE-45;
// TERM-2016 9, 10). Property known before as not disposable counts only where
// circumstances have changed. There is no limitation (CPL-INT-2022 517(2)). The term
// for deciding is a project default, by analogy with filing.
func AssessResumption(f ResumptionFacts, asOf zhixing.Date, o Options) (ResumptionAssessment, error) {
	var p zhixing.Problems
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-46", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	for _, d := range [...]struct {
		field string
		on    zhixing.Date
	}{{"applied", f.Applied}, {"found_on", f.FoundOn}, {"control", f.Control}, {"approved", f.Approved}, {"decided", f.Decided}, {"filed", f.Filed}} {
		if d.on.After(asOf) {
			p.Add(d.field, d.on.String(), "CASE-46", zhixing.Text{ZH: "晚于判断之日", EN: "later than the day to judge on"})
		}
	}
	if !f.Approved.IsZero() && f.Approved.Before(f.Control) && f.Emergent == zhixing.Yes {
		p.Add("approved", f.Approved.String(), "CASE-83", zhixing.Text{ZH: "早于采取措施之日", EN: "before the measure it approves"})
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return ResumptionAssessment{}, err
	}
	x := examiner{day: asOf, o: &o}
	cs := cites("TERM-2016", 9)
	x.need(f.Exists, "CASE-46", "property_verified", "", "exists", "财产线索经查证属实", "the property was verified to exist", cs)
	x.need(f.Fit, "CASE-46", "property_fit", "", "fit", "财产可供执行", "it is fit for enforcement", cs)
	x.say(zhixing.StatusOf(f.Known.Not().Or(f.Changed)), "CASE-46", "new_or_changed", "", []string{"known", "changed"}, "并非原已查明不能处置的财产，或者情况已有变化", "not known before as not disposable, or circumstances have changed", cs)
	x.need(f.Concluded.Not(), "CASE-46", "not_concluded", "", "concluded", "其后未终结执行", "enforcement was not concluded since", cs)
	x.say(zhixing.NotApplicable, "CASE-46", "no_limitation", "", nil, "不受申请执行时效期间的限制", "no limitation applies", []zhixing.Citation{{Instrument: "CPL-INT-2022", Article: 517, Paragraph: 2}})
	out := ResumptionAssessment{Verdict: verdictOf(x.out), Urgent: f.Exists.And(f.InDanger)}

	from := f.Applied
	if from.IsZero() {
		from = f.FoundOn
	}
	if !from.IsZero() {
		term := periodResume
		term.N = or(o.ResumeDecisionDays, term.N)
		d, err := o.run(term, from)
		if err != nil {
			return ResumptionAssessment{}, err
		}
		out.Decide = d
		decided := f.Decided
		if decided.IsZero() {
			decided = f.Filed
		}
		x.timely(d, decided, "CASE-46", "decided_in_time", "", "decided", "及时决定是否恢复执行", "resumption decided in time")
		x.soften(zhixing.Warning)
	}
	if out.Urgent == zhixing.Yes {
		x.say(zhixing.StatusOf(zhixing.TriOf(!f.Control.IsZero() && !f.Control.After(asOf))), "CASE-45", "urgent_control", "", nil, "财产有被转移之虞的，已立即查封、扣押、冻结", "property in danger was seized at once", cites("TERM-2016", 10))
	}
	if f.Emergent == zhixing.Yes && !f.Control.IsZero() {
		d, err := o.run(periodEmergency, f.Control)
		if err != nil {
			return ResumptionAssessment{}, err
		}
		x.timely(d, f.Approved, "CASE-83", "emergency_approved", "", "approved", "紧急措施于两个工作日内补办审批", "emergency measure approved within two working days")
	}
	out.Findings = x.out
	return out, nil
}

// ReviewPool re-examines a termination that was made (终本案件核查): the facts as they
// were are judged by the law of the day of the ruling, and the verdict is the one
// that metrics count (CASE-43; MET-15). A file without the day of its ruling is
// missing; one whose facts leave a condition open does not show that the standard was
// met, and is unqualified.
func ReviewPool(f TerminationFacts, asOf zhixing.Date, o Options) (zhixing.TerminationVerdict, TerminationAssessment, error) {
	if f.Ruling.On.IsZero() {
		return zhixing.VerdictFileMissing, TerminationAssessment{}, nil
	}
	f.Stage = ForRuling
	a, err := AssessTermination(f, asOf, o)
	switch {
	case err != nil:
		return zhixing.VerdictNotExamined, a, err
	case a.Verdict == zhixing.Met:
		return zhixing.VerdictTerminationQualified, a, nil
	}
	return zhixing.VerdictTerminationUnqualified, a, nil
}
