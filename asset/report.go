package asset

import (
	"github.com/zhixing-go/zhixing"
)

// Report is what a run came to: one result per task in plan order (查控报告, ASSET-31).
type Report struct {
	Plan       string          `json:"plan"`
	CaseNo     string          `json:"case_no"`
	Round      int             `json:"round,omitempty"`
	Version    int             `json:"version"` // 1; Amend makes the next
	Supersedes int             `json:"supersedes,omitempty"`
	Started    zhixing.Instant `json:"started"`
	Ended      zhixing.Instant `json:"ended"`
	Results    []Result        `json:"results"`
	Late       []LateReply     `json:"late,omitempty"`
	Breakers   []Breaker       `json:"breakers,omitempty"`
	Leaked     int             `json:"leaked,omitempty"`    // calls that had not returned when the run ended
	Abandoned  int             `json:"abandoned,omitempty"` // calls that ignored their context at some time
}

// Count returns the number of results with outcome o.
func (r Report) Count(o Outcome) int {
	n := 0
	for i := range r.Results {
		if r.Results[i].Outcome == o {
			n++
		}
	}
	return n
}

// Find returns the result of a task.
func (r Report) Find(k TaskKey) (Result, bool) {
	for i := range r.Results {
		if r.Results[i].Key == k {
			return r.Results[i], true
		}
	}
	return Result{}, false
}
