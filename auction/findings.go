package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// text is a wording in both languages.
func text(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }

// findings collects what rules found on a day; the day decides how articles are
// numbered.
type findings struct {
	on      zhixing.Date
	subject string
	list    []zhixing.Finding
}

// point is one rule's question to the facts.
type point struct {
	rule    zhixing.RuleID
	code    string
	is      zhixing.Tri      // Yes is met
	else_   zhixing.Severity // what it weighs when not met
	msg     zhixing.Text
	args    []zhixing.Arg
	cites   []zhixing.Citation
	missing []string
	subject string
}

func (f *findings) ask(p point) {
	x := zhixing.Finding{Rule: p.rule, Status: zhixing.StatusOf(p.is), Subject: p.subject, Code: p.code, Message: p.msg, Args: p.args, Cites: zhixing.CitationsAsOf(p.cites, f.on)}
	if x.Subject == "" {
		x.Subject = f.subject
	}
	switch p.is {
	case zhixing.No:
		x.Severity = p.else_
	case zhixing.Unknown:
		x.Severity, x.Missing = zhixing.Warning, p.missing
	}
	f.list = append(f.list, x)
}

// note is a finding that says something without judging.
func (f *findings) note(rule zhixing.RuleID, code string, msg zhixing.Text, c []zhixing.Citation, args ...zhixing.Arg) {
	f.list = append(f.list, zhixing.Finding{Rule: rule, Status: zhixing.Met, Subject: f.subject, Code: code, Message: msg, Args: args, Cites: zhixing.CitationsAsOf(c, f.on)})
}

// notApplicable says that a rule has no question here, and why.
func (f *findings) notApplicable(rule zhixing.RuleID, code string, msg zhixing.Text, c []zhixing.Citation) {
	f.list = append(f.list, zhixing.Finding{Rule: rule, Status: zhixing.NotApplicable, Subject: f.subject, Code: code, Message: msg, Cites: zhixing.CitationsAsOf(c, f.on)})
}

// Assessment is a complete list of findings and the verdict that follows from it
// (认定结论).
type Assessment struct {
	AsOf     zhixing.Date      `json:"as_of"`
	Findings []zhixing.Finding `json:"findings"`
}

// Verdict is NotMet if any finding of severity Breach is not met, Undetermined if
// a finding lacks facts, else Met.
func (a Assessment) Verdict() zhixing.Status { return verdict(a.Findings) }

func verdict(list []zhixing.Finding) zhixing.Status {
	v := zhixing.Met
	for _, f := range list {
		switch {
		case f.Status == zhixing.NotMet && f.Severity == zhixing.Breach:
			return zhixing.NotMet
		case f.Status == zhixing.Undetermined:
			v = zhixing.Undetermined
		}
	}
	return v
}

// Breaches returns the findings that stand in the way: those not met of severity
// Breach.
func (a Assessment) Breaches() []zhixing.Finding {
	return slices.DeleteFunc(slices.Clone(a.Findings), func(f zhixing.Finding) bool {
		return f.Status != zhixing.NotMet || f.Severity != zhixing.Breach
	})
}

func input(field, value string, rule zhixing.RuleID, zh, en string) *zhixing.InputError {
	return &zhixing.InputError{Field: field, Value: value, Rule: rule, Reason: text(zh, en)}
}
