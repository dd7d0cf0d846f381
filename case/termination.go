package casefile

import (
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
)

// TerminationAssessment is the answer of AssessTermination.
type TerminationAssessment struct {
	On    zhixing.Date     `json:"on"` // the day judged: that of the ruling, else the day asked for
	Stage TerminationStage `json:"stage"`
	// Verdict is Met if the termination is lawful on that day, NotMet if a
	// condition fails, Undetermined if a fact that decides is missing.
	Verdict  zhixing.Status    `json:"verdict"`
	Findings []zhixing.Finding `json:"findings"` // everything asked, in the order of the rules
	// Conditions are Z1, Z2, Z3 and Z5 for each debtor; Wait is Z4.
	Conditions []DebtorConditions `json:"conditions"`
	Wait       zhixing.Status     `json:"wait"`
	// Grounds says of each ground G1 to G6 whether it would carry the termination.
	Grounds []GroundStatus `json:"grounds"`
	// FirstDay is the first day on which the waiting times allow a ruling, whatever
	// else is missing; zero where it cannot be told yet.
	FirstDay zhixing.Date `json:"first_day,omitzero"`
	// HearingDuty says whether the creditor's objection must be heard by another
	// panel (CASE-40).
	HearingDuty zhixing.Tri `json:"hearing_duty"`

	ground zhixing.TerminationGround
	until  zhixing.Date
	clear  zhixing.Tri
}

// GroundStatus is how one ground of CASE-40 stands.
type GroundStatus struct {
	Ground   zhixing.TerminationGround `json:"ground"`
	Status   zhixing.Status            `json:"status"`
	Findings []zhixing.Finding         `json:"findings"`
}

// AssessTermination judges whether this procedure may be terminated (终结本次执行程序)
// on asOf, or on the day of the ruling where one is given: the five cumulative
// conditions for every debtor (CASE-41), the ground (CASE-40), the gate, the talk
// and the ruling (CASE-42), and what makes a case never terminable (CASE-44). The
// findings are complete: every need is listed, met or not, with the facts that are
// missing. A fact not given never counts as met.
//
// An error means facts that cannot be: a report on a day that is still to come, a
// debtor named twice.
func AssessTermination(f TerminationFacts, asOf zhixing.Date, o Options) (TerminationAssessment, error) {
	if err := f.check(asOf, &o); err != nil {
		return TerminationAssessment{}, err
	}
	x := examiner{f: &f, day: f.day(asOf), o: &o}
	a := TerminationAssessment{On: x.day, Stage: f.Stage, ground: f.Ground, until: f.Support.ObjectUntil}
	if x.day.Before(closingOpinion) {
		x.say(zhixing.Undetermined, "CASE-40", "law_not_covered", "", nil,
			"{day}以前没有统一的终本规定", "before {day} there were no uniform rules on termination", cites("FILE-CLOSE-2014", 16), zhixing.DateArg("day", closingOpinion))
	}
	a.Conditions = x.conditions()
	a.Wait = x.wait()
	x.nonMonetary()
	a.Grounds = x.grounds()
	a.HearingDuty = x.objection()
	x.tightened()
	if f.Stage == ForRuling {
		x.gate()
		x.talk()
		x.ruling()
		x.bankruptcy()
	}
	a.clear = x.bars()
	if o.PoolReview != nil {
		for _, found := range o.PoolReview(f, x.day) {
			found.Severity = min(found.Severity, zhixing.Warning)
			x.out = append(x.out, found)
		}
	}
	a.Findings = x.out
	a.Verdict = verdictOf(x.out)
	if !x.noFirstDay {
		a.FirstDay = x.firstDay
	}
	return a, nil
}

// Reasons returns the findings that stand in the way: not met, or unknown.
func (a TerminationAssessment) Reasons() []zhixing.Finding {
	var out []zhixing.Finding
	for _, f := range a.Findings {
		if bars(&f) {
			out = append(out, f)
		}
	}
	return out
}

// Missing returns the paths of the facts that would decide what is unknown, in
// order and once each.
func (a TerminationAssessment) Missing() []string {
	var out []string
	for _, f := range a.Reasons() {
		for _, m := range f.Missing {
			if f.Status == zhixing.Undetermined && !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	return out
}

// CheckFacts returns what the events of CASE-91 T25 and T28 carry: the conditions
// as assessed, three-valued. A day for objecting that is over is not set again.
func (a TerminationAssessment) CheckFacts() TerminationCheckFacts {
	f := TerminationCheckFacts{Ground: a.ground, RuledOn: a.On, Conditions: slices.Clone(a.Conditions), Clear: a.clear}
	if !a.until.Before(a.On) {
		f.ObjectUntil = a.until
	}
	return f
}

// Text renders verdict, reasons and first day in l, one a line.
func (a TerminationAssessment) Text(l zhixing.Lang) string {
	var b strings.Builder
	say := func(zh, en string, args ...zhixing.Arg) {
		b.WriteString(zhixing.Render(zhixing.Text{ZH: zh, EN: en}, args, l) + "\n")
	}
	on := zhixing.DateArg("day", a.On)
	switch a.Verdict {
	case zhixing.Met:
		say("{day}：可以终结本次执行程序", "{day}: this procedure may be terminated", on)
	case zhixing.NotMet:
		say("{day}：不得终结本次执行程序", "{day}: this procedure may not be terminated", on)
	default:
		say("{day}：事实不全，不得终结本次执行程序", "{day}: facts are missing, this procedure may not be terminated", on)
	}
	for _, f := range a.Reasons() {
		b.WriteString("  " + f.Text(l) + "\n")
	}
	if !a.FirstDay.IsZero() {
		say("期间上最早可作出裁定之日：{day}", "first day the waiting times allow: {day}", zhixing.DateArg("day", a.FirstDay))
	}
	return b.String()
}

// bars reports whether a finding stands in the way of what was assessed.
func bars(f *zhixing.Finding) bool {
	return f.Severity == zhixing.Breach && (f.Status == zhixing.NotMet || f.Status == zhixing.Undetermined)
}

// verdictOf is NotMet if a need of weight fails, Undetermined if one is unknown.
func verdictOf(fs []zhixing.Finding) zhixing.Status {
	v := zhixing.Met
	for i := range fs {
		if !bars(&fs[i]) {
			continue
		}
		if fs[i].Status == zhixing.NotMet {
			return zhixing.NotMet
		}
		v = zhixing.Undetermined
	}
	return v
}

// triOf reads an outcome as a fact.
func triOf(s zhixing.Status) zhixing.Tri {
	switch s {
	case zhixing.Met, zhixing.NotApplicable:
		return zhixing.Yes
	case zhixing.NotMet:
		return zhixing.No
	}
	return zhixing.Unknown
}

// cites is one citation.
func cites(k zhixing.InstrumentKey, article uint16) []zhixing.Citation {
	return []zhixing.Citation{{Instrument: k, Article: article}}
}

// examiner collects the findings of an assessment.
type examiner struct {
	f   *TerminationFacts
	day zhixing.Date
	o   *Options
	out []zhixing.Finding

	firstDay   zhixing.Date // latest end of the waiting times
	noFirstDay bool         // one of them cannot be told
	conds      []DebtorConditions
}

// say adds a finding of full weight. Its message names the need, not the outcome.
func (x *examiner) say(s zhixing.Status, rule zhixing.RuleID, code, subject string, missing []string, zh, en string, cs []zhixing.Citation, args ...zhixing.Arg) {
	if s != zhixing.Undetermined {
		missing = nil
	}
	x.out = append(x.out, zhixing.Finding{Rule: rule, Status: s, Severity: zhixing.Breach, Subject: subject, Code: code,
		Message: zhixing.Text{ZH: zh, EN: en}, Args: args, Missing: missing, Cites: zhixing.CitationsAsOf(cs, x.day)})
}

// cite puts a citation that belongs to another day in place of those of the last finding.
func (x *examiner) cite(c zhixing.Citation) { x.out[len(x.out)-1].Cites = []zhixing.Citation{c} }

// need adds a finding on one fact that must be Yes.
func (x *examiner) need(t zhixing.Tri, rule zhixing.RuleID, code, subject, path, zh, en string, cs []zhixing.Citation, args ...zhixing.Arg) {
	x.say(zhixing.StatusOf(t), rule, code, subject, []string{path}, zh, en, cs, args...)
}

// soften turns the last finding into one that informs and bars nothing.
func (x *examiner) soften(s zhixing.Severity) { x.out[len(x.out)-1].Severity = s }

// since is the outcome of the findings from index i on.
func (x *examiner) since(i int) zhixing.Status { return verdictOf(x.out[i:]) }

// after takes the first day after a waiting time into account.
func (x *examiner) after(d zhixing.Date) {
	if d.After(x.firstDay) {
		x.firstDay = d
	}
}
