package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Assessment is the answer to whether a measure may be taken: how strongly the law
// speaks, and every finding it stands on, not the first failure only.
type Assessment struct {
	Duty     Duty              `json:"duty"` // DutyUnknown: facts are missing, see the findings
	Findings []zhixing.Finding `json:"findings"`
}

// Missing lists the facts that would decide, in the order of the findings, each
// once.
func (a Assessment) Missing() []string {
	var out []string
	seen := map[string]bool{}
	for _, f := range a.Findings {
		for _, m := range f.Missing {
			if f.Status == zhixing.Undetermined && !seen[m] {
				seen[m] = true
				out = append(out, m)
			}
		}
	}
	return out
}

func (a *Assessment) add(f zhixing.Finding) { a.Findings = append(a.Findings, f) }
