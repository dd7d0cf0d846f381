package casefile

import "github.com/zhixing-go/zhixing"

// Verdict is the outcome of an assessment of this package: a complete list of
// findings, and what follows from them.
type Verdict struct {
	Findings []zhixing.Finding `json:"findings"`
	// Status is Met if every finding is met or does not apply, NotMet if one is not
	// met, Undetermined otherwise.
	Status zhixing.Status `json:"status"`
}

// Missing lists the facts not given that would decide, each once, in order.
func (v Verdict) Missing() []string {
	var out []string
	seen := func(s string) bool {
		for _, x := range out {
			if x == s {
				return true
			}
		}
		return false
	}
	for _, f := range v.Findings {
		for _, m := range f.Missing {
			if !seen(m) {
				out = append(out, m)
			}
		}
	}
	return out
}

// ask adds a finding for a three-valued fact; field is the path of the fact.
func (v *Verdict) ask(rule zhixing.RuleID, code, field string, t zhixing.Tri, zh, en string, cites ...zhixing.Citation) {
	f := zhixing.Finding{Rule: rule, Status: zhixing.StatusOf(t), Severity: zhixing.Breach, Code: code,
		Message: zhixing.Text{ZH: zh, EN: en}, Cites: cites}
	if t == zhixing.Unknown && field != "" {
		f.Missing = []string{field}
	}
	if t == zhixing.Yes {
		f.Severity = zhixing.Info
	}
	v.Findings = append(v.Findings, f)
}

// decide sets the status from the findings, and cites the articles in them as they were
// numbered on the day judged by, the zero Date where there is none.
func (v *Verdict) decide(on zhixing.Date) {
	for i := range v.Findings {
		v.Findings[i].Cites = zhixing.CitationsAsOf(v.Findings[i].Cites, on)
	}
	v.Status = zhixing.Met
	for _, f := range v.Findings {
		switch {
		case f.Severity != zhixing.Breach && f.Status == zhixing.NotMet:
		case f.Status == zhixing.NotMet:
			v.Status = zhixing.NotMet
			return
		case f.Status == zhixing.Undetermined:
			v.Status = zhixing.Undetermined
		}
	}
}

// citePart is citeArt for a paragraph and item, 0 where the article or paragraph has none.
func citePart(k zhixing.InstrumentKey, art uint16, para, item uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: art, Paragraph: para, Item: item}
}

func citeArt(k zhixing.InstrumentKey, art uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: k, Article: art}
}
