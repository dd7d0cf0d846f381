package metrics

import "github.com/zhixing-go/zhixing"

// UnassessableCourt says what a court with an undefined indicator is (MET-17).
type UnassessableCourt uint8

// The variants.
const (
	NotAssessable UnassessableCourt = iota // out of both sides, and listed (default)
	CountsReached                          // nothing was to be judged: reached
)

// CourtsReaching is how many courts reach the goal (法院达标率), MET-17: the one rate that
// counts courts.
type CourtsReaching struct {
	Ratio   Ratio             `json:"ratio"`
	Reached []zhixing.CourtID `json:"reached,omitempty"`
	Missed  []zhixing.CourtID `json:"missed,omitempty"`
	Unknown []zhixing.CourtID `json:"unknown,omitempty"` // an indicator undefined
}

// CountReaching counts the units whose every target is met. Which of the five a court
// must meet is not stated anywhere: leave a target out of the reports to leave it out of
// the test (MET-17, recall).
func CountReaching(reports []Report, u UnassessableCourt) CourtsReaching {
	var c CourtsReaching
	for _, r := range reports {
		missed, unknown := false, len(r.Targets) == 0
		for _, t := range r.Targets {
			missed = missed || t.Status == zhixing.NotMet
			unknown = unknown || t.Status != zhixing.NotMet && t.Status != zhixing.Met
		}
		switch {
		case missed:
			c.Missed = append(c.Missed, r.Court)
		case unknown && u == NotAssessable:
			c.Unknown = append(c.Unknown, r.Court)
		default:
			c.Reached = append(c.Reached, r.Court)
		}
	}
	c.Ratio = Ratio{int64(len(c.Reached)), int64(len(c.Reached) + len(c.Missed))}
	return c
}
