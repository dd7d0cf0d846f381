package asset

import (
	"errors"

	"github.com/zhixing-go/zhixing"
)

// Opinion is the outcome of a set of conditions (认定): every condition as a finding, and
// the verdict over them. A condition on which facts are missing makes the verdict
// Undetermined unless another decides.
type Opinion struct {
	Verdict  zhixing.Status    `json:"verdict"`
	Findings []zhixing.Finding `json:"findings"`
}

// opine collects conditions of one rule; day is whose law they cite, zero: the law in
// force.
type opine struct {
	rule zhixing.RuleID
	day  zhixing.Date
	op   Opinion
	all  zhixing.Tri
	any  zhixing.Tri
}

func newOpinion(rule zhixing.RuleID, day zhixing.Date) *opine {
	return &opine{rule: rule, day: day, all: zhixing.Yes, any: zhixing.No, op: Opinion{Findings: []zhixing.Finding{}}}
}

// add records a condition; field names the fact that is missing where t is Unknown.
func (o *opine) add(code string, t zhixing.Tri, field string, text zhixing.Text, cites ...zhixing.Citation) {
	f := zhixing.Finding{Rule: o.rule, Status: zhixing.StatusOf(t), Code: code, Message: text, Cites: o.cites(cites)}
	if t == zhixing.Unknown && field != "" {
		f.Missing = []string{field}
	}
	o.all = o.all.And(t)
	o.any = o.any.Or(t)
	o.op.Findings = append(o.op.Findings, f)
}

// tell records something to know that decides nothing.
func (o *opine) tell(code string, s zhixing.Severity, text zhixing.Text, cites ...zhixing.Citation) {
	f := zhixing.Finding{Rule: o.rule, Status: zhixing.Met, Severity: s, Code: code, Message: text, Cites: o.cites(cites)}
	o.op.Findings = append(o.op.Findings, f)
}

// cites are the given ones, or those of the rule, as they are numbered on the day.
func (o *opine) cites(given []zhixing.Citation) []zhixing.Citation {
	if len(given) == 0 {
		return citesOf(o.rule, o.day)
	}
	return citesOn(given, o.day)
}

// every returns the opinion that is met if all conditions are.
func (o *opine) every() Opinion { o.op.Verdict = zhixing.StatusOf(o.all); return o.op }

// either returns the opinion that is met if one condition is.
func (o *opine) either() Opinion { o.op.Verdict = zhixing.StatusOf(o.any); return o.op }

func txt(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }

func art(k zhixing.InstrumentKey, article uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: article}
}

// para cites a paragraph of an article, and where given one of its items.
func para(k zhixing.InstrumentKey, article uint16, paragraph uint8, item ...uint8) zhixing.Citation {
	c := zhixing.Citation{Instrument: k, Article: article, Paragraph: paragraph}
	if len(item) > 0 {
		c.Item = item[0]
	}
	return c
}

// dayOf is the first day given.
func dayOf(days ...zhixing.Date) zhixing.Date {
	for _, d := range days {
		if !d.IsZero() {
			return d
		}
	}
	return zhixing.Date{}
}

// citesOn are the citations as numbered on the day. Beside one that was law on the day those are left out of
// whose line nothing was.
func citesOn(cites []zhixing.Citation, day zhixing.Date) []zhixing.Citation {
	if day.IsZero() {
		return cites
	}
	all, law := make([]zhixing.Citation, len(cites)), make([]zhixing.Citation, 0, len(cites))
	for i, c := range cites {
		all[i] = c.AsOf(day)
		if _, err := c.On(day); !errors.As(err, new(*zhixing.InstrumentError)) {
			law = append(law, all[i])
		}
	}
	if len(law) == 0 {
		return all
	}
	return law
}

// before reports whether a is a day before b; Unknown where one is not given.
func before(a, b zhixing.Date) zhixing.Tri {
	if a.IsZero() || b.IsZero() {
		return zhixing.Unknown
	}
	return zhixing.TriOf(a.Before(b))
}
