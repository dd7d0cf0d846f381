package metrics

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// BottomReport is what the last place owes (末位情况分析报告), MET-10: where it stands
// against the middle and the target, since the period before, what would have changed
// the result, why, who answers, and by when the written report is due.
type BottomReport struct {
	Court       zhixing.CourtID   `json:"court"`
	Ratio       Ratio             `json:"ratio"`
	Score       *big.Rat          `json:"score,omitempty"`              // of a ranking by composite
	Median      *big.Rat          `json:"median"`                       // lower middle of the ranked values
	ToMedian    *big.Rat          `json:"to_median"`                    // median less own value
	Gap         int64             `json:"gap,omitempty"`                // further successes to the target
	Previous    Ratio             `json:"previous,omitzero"`            // 0/0 where there is none
	Change      *big.Rat          `json:"change,omitempty"`             // own value less the previous
	Successes   int64             `json:"successes_to_leave,omitempty"` // that would have brought it level with the next place above, the denominator as it is
	Cases       []zhixing.CaseKey `json:"cases,omitempty"`              // that would have changed the result
	Causes      []CauseCount      `json:"causes,omitempty"`
	Responsible string            `json:"responsible,omitempty"`
	Due         zhixing.Date      `json:"due,omitzero"`
	Obligation  zhixing.Finding   `json:"obligation"`
}

// BottomFacts is what a report of a last place needs beyond the ranking. All of it may be
// left out.
type BottomFacts struct {
	Target   *Target
	Previous *Ranking
	// Cases are cases to look at by court; Tally.Misses finds them.
	Cases       map[zhixing.CourtID]Top
	Causes      map[zhixing.CourtID][]CauseCount // Counts.Overdue gives them
	Responsible map[zhixing.CourtID]string
	// Due is the day the written report is due. The opinion of 2009 sets no term.
	Due zhixing.Date
}

// BottomReports lists what each unit in a last place has to report; all that share it do.
// Values are in per cent for shares and flows, plain for means and scores.
func (k Ranking) BottomReports(f BottomFacts) []BottomReport {
	var out []BottomReport
	value := func(r Row) *big.Rat {
		if r.Score != nil {
			return r.Score
		}
		return r.Ratio.Value(k.Measure)
	}
	for i, row := range k.Rows {
		if !row.Bottom {
			continue
		}
		b := BottomReport{Court: row.Court, Ratio: row.Ratio, Score: row.Score, Median: value(k.Rows[(len(k.Rows)-1)/2]), Causes: f.Causes[row.Court], Responsible: f.Responsible[row.Court], Due: f.Due,
			Obligation: zhixing.Finding{Rule: "MET-10", Status: zhixing.Met, Severity: zhixing.Warning, Subject: string(row.Court), Code: "bottom_place",
				Message: zhixing.Text{ZH: "末位：应分析情况、提出报告并追究责任", EN: "last place: analysis, report and accountability are due"}, Cites: opin2009}}
		b.ToMedian = new(big.Rat).Sub(b.Median, value(row))
		if f.Target != nil {
			b.Gap, _ = row.Ratio.Gap(f.Target.Comparator, f.Target.Percent)
		}
		for j := i - 1; j >= 0; j-- {
			if up := k.Rows[j]; !up.Bottom {
				b.Successes = successes(row.Ratio, up.Ratio)
				break
			}
		}
		if f.Previous != nil {
			for _, p := range f.Previous.Rows {
				if p.Court == row.Court {
					b.Previous = p.Ratio
					b.Change = new(big.Rat).Sub(value(row), value(p))
				}
			}
		}
		for _, c := range f.Cases[row.Court].Cases {
			b.Cases = append(b.Cases, c.Key)
		}
		out = append(out, b)
	}
	return out
}

// Misses are the first k cases that count against a unit: in the denominator and not, or
// not wholly, in the numerator of a figure that should be high, in the numerator of one
// that should be low.
func (t *Tally) Misses(records []Record, x *Indicator, court CourtIndex, v View, s Scope, k int) Top {
	return t.TopCases(records, x, court, v, s, k, func(r Ratio) bool {
		if x.Direction == Negative {
			return r.Num > 0
		}
		return r.Num < r.Den
	})
}

// successes is how many more numerators bring r to at least the value of up, or how
// many fewer where less is better.
func successes(r, up Ratio) int64 {
	if !r.Defined() || !up.Defined() {
		return 0
	}
	x := up.Rat()
	x.Mul(x, Ratio{r.Den, 1}.Rat())
	if r.Compare(up) < 0 {
		return new(big.Int).Sub(ceil(x), big.NewInt(r.Num)).Int64()
	}
	return new(big.Int).Sub(big.NewInt(r.Num), floor(x)).Int64()
}
