package asset

import "github.com/zhixing-go/zhixing"

// checklist gathers the findings of a rule; day is whose law they cite, zero: the law in
// force.
type checklist struct {
	rule    zhixing.RuleID
	day     zhixing.Date
	subject string
	cites   []zhixing.Citation
	out     []zhixing.Finding
}

// need adds a duty or condition that is a breach where it is not met.
func (c *checklist) need(code string, t zhixing.Tri, field, zh, en string, cites ...zhixing.Citation) {
	c.add(code, statusOf(t), zhixing.Breach, field, zh, en, cites...)
}

// add adds a finding; field names the fact that is missing where it is undetermined.
func (c *checklist) add(code string, s zhixing.Status, sev zhixing.Severity, field, zh, en string, cites ...zhixing.Citation) *zhixing.Finding {
	if len(cites) == 0 {
		cites = c.cites
	}
	f := zhixing.Finding{Rule: c.rule, Status: s, Severity: sev, Subject: c.subject, Code: code, Message: zhixing.Text{ZH: zh, EN: en}, Cites: citesOn(cites, c.day)}
	if s == zhixing.Undetermined && field != "" {
		f.Missing = []string{field}
	}
	c.out = append(c.out, f)
	return &c.out[len(c.out)-1]
}

// note adds a legal consequence that follows.
func (c *checklist) note(code string, zh, en string, cites ...zhixing.Citation) {
	c.add(code, zhixing.Met, zhixing.Info, "", zh, en, cites...)
}
