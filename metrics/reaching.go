package metrics

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// UnassessableCourt says what a court with an undefined indicator is (MET-17).
type UnassessableCourt uint8

// The variants.
const (
	NotAssessable UnassessableCourt = iota // out of both sides, and listed (default)
	CountsReached                          // nothing was to be judged: reached
)

// OverallInCourtTest says whether a single court must also meet the target of the overall
// closure rate (MET-17). No source says which of the five it must.
type OverallInCourtTest uint8

// The variants.
const (
	CourtTargetIncludesOverall OverallInCourtTest = iota // it must (default; recall)
	CourtTargetWithoutOverall                            // only of the three of 90 per cent
)

// ReachingPolicy is when a court reaches the goal (MET-17). The zero value holds the
// defaults.
type ReachingPolicy struct {
	Unassessable UnassessableCourt  `json:"unassessable,omitzero"`
	Overall      OverallInCourtTest `json:"overall,omitzero"`
	// Percent is the region's target, at least so many per cent; zero: 90.
	Percent decimal.Decimal `json:"percent,omitzero"`
}

// CourtsReaching is how many courts reach the goal (法院达标率), MET-17: the one rate that
// counts courts, and the target of a region.
type CourtsReaching struct {
	Ratio   Ratio             `json:"ratio"`
	Status  zhixing.Status    `json:"status"`        // against the region's target
	Gap     int64             `json:"gap,omitempty"` // further courts that would meet it
	Reached []zhixing.CourtID `json:"reached,omitempty"`
	Missed  []zhixing.CourtID `json:"missed,omitempty"`
	Unknown []zhixing.CourtID `json:"unknown,omitempty"` // an indicator undefined
}

// CountReaching counts the units whose every target is met; Scheme.EvaluateUnits gives
// the reports of a region. A court that missed one target has missed the goal, whatever
// is undefined beside it.
func CountReaching(reports []Report, o Options) CourtsReaching {
	var c CourtsReaching
	pol := o.Reaching
	for _, r := range reports {
		missed, unknown, tests := false, false, 0
		for _, t := range r.Targets {
			if pol.Overall == CourtTargetWithoutOverall && strings.HasPrefix(string(t.Indicator), "overall_closure_rate") {
				continue
			}
			tests++
			missed = missed || t.Status == zhixing.NotMet
			unknown = unknown || t.Status != zhixing.NotMet && t.Status != zhixing.Met
		}
		switch {
		case missed:
			c.Missed = append(c.Missed, r.Court)
		case (unknown || tests == 0) && pol.Unassessable == NotAssessable:
			c.Unknown = append(c.Unknown, r.Court)
		default:
			c.Reached = append(c.Reached, r.Court)
		}
	}
	c.Ratio = Ratio{int64(len(c.Reached)), int64(len(c.Reached) + len(c.Missed))}
	target := pol.Percent
	if target.IsZero() {
		target = decimal.NewFromInt(90)
	}
	c.Status = c.Ratio.Holds(AtLeast, target)
	c.Gap, _ = c.Ratio.Gap(AtLeast, target)
	return c
}
