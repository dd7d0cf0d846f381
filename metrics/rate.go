package metrics

import (
	"math/big"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Rate is one figure of the activity statistics (活动统计指标), with its formula. Like an
// indicator it stays a pair until it is printed.
type Rate struct {
	Key     string         `json:"key"` // stable; the variant after a point
	Title   zhixing.Text   `json:"title"`
	Formula zhixing.Text   `json:"formula"`
	Rule    zhixing.RuleID `json:"rule"`
	Measure Measure        `json:"measure"`
	Ratio   Ratio          `json:"ratio"`
	// Sum, where the figure is a mean of ratios, is their sum; Ratio.Den is their number.
	Sum       *big.Rat     `json:"sum,omitempty"`
	Excluded  []Exclusion  `json:"excluded,omitempty"`
	Abolished zhixing.Date `json:"abolished,omitzero"` // no longer in use from that day (MET-44)
}

// Value is the exact value, nil if undefined.
func (r Rate) Value() *big.Rat {
	switch {
	case r.Ratio.Den <= 0 || r.Ratio.Num < 0 && r.Measure != Change:
		return nil
	case r.Sum != nil:
		return new(big.Rat).Quo(r.Sum, big.NewRat(r.Ratio.Den, 1))
	}
	return big.NewRat(r.Ratio.Num, r.Ratio.Den)
}

// Percent prints the rate in per cent, half up; "" where it is undefined.
func (r Rate) Percent(places int) string {
	x := r.Value()
	if x == nil {
		return ""
	}
	return PrintRat(x.Mul(x, big.NewRat(100, 1)), places)
}

// Fixed prints the rate as a plain number, such as days a payout; "" where it is undefined.
func (r Rate) Fixed(places int) string { return PrintRat(r.Value(), places) }

// Indicator is the rate as an indicator that a scheme can hold against a target, for the
// one unit it was taken of (MET-37). Units do not add up to it: count petitions with
// Tally.AddPetitions where they should.
func (r Rate) Indicator(d Direction) Indicator {
	return Indicator{ID: IndicatorID(r.Key), Title: r.Title, Formula: r.Formula, Rule: r.Rule, Direction: d, Measure: r.Measure, Confidence: zhixing.Project,
		Parts:    func(*Counts, Scope) Ratio { return r.Ratio },
		Excluded: func(*Counts, Scope) []Exclusion { return r.Excluded }}
}

// FindRate returns the rate with the key, and whether there is one.
func FindRate(rates []Rate, key string) (Rate, bool) {
	for _, r := range rates {
		if r.Key == key {
			return r, true
		}
	}
	return Rate{}, false
}

// MergeRates adds up the rates of two parts of an input, such as the courts of a region:
// numerators and denominators, never values (MET-35, MET-36). The parts must hold the
// same rates and no fact twice: all rounds of an item, all petitions about a case are in
// one part. Neither list is changed.
func MergeRates(a, b []Rate) ([]Rate, error) {
	if len(a) != len(b) {
		return nil, &zhixing.InputError{Field: "rates", Rule: "MET-36", Reason: zhixing.Text{ZH: "两份统计的指标不同", EN: "the parts hold different rates"}}
	}
	out := slices.Clone(a)
	for i := range out {
		x, y := &out[i], &b[i]
		if x.Key != y.Key || x.Measure != y.Measure || x.Abolished != y.Abolished || (x.Sum == nil) != (y.Sum == nil) {
			return nil, &zhixing.InputError{Field: "rates", Value: x.Key + " / " + y.Key, Rule: "MET-36", Reason: zhixing.Text{ZH: "两份统计的指标不同", EN: "the parts hold different rates"}}
		}
		var ok1, ok2 bool
		x.Ratio.Num, ok1 = plus(x.Ratio.Num, y.Ratio.Num)
		x.Ratio.Den, ok2 = plus(x.Ratio.Den, y.Ratio.Den)
		if !ok1 || !ok2 {
			return nil, zhixing.ErrOverflow
		}
		if x.Sum != nil {
			x.Sum = new(big.Rat).Add(x.Sum, y.Sum)
		}
		x.Excluded = addExclusions(x.Excluded, y.Excluded)
	}
	return out, nil
}

func addExclusions(a, b []Exclusion) []Exclusion {
	out := slices.Clone(a)
	for _, e := range b {
		if i := slices.IndexFunc(out, func(x Exclusion) bool { return x.Reason == e.Reason }); i >= 0 {
			out[i].Cases += e.Cases
		} else {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(x, y Exclusion) int {
		if x.Reason.EN < y.Reason.EN {
			return -1
		}
		return 1
	})
	return out
}

// plus adds and reports whether the sum is in range.
func plus(a, b int64) (int64, bool) {
	s := a + b
	return s, (a^s)&(b^s) >= 0
}

// checkRates refuses shares above 1 and negative parts (MET-06).
func checkRates(rates []Rate) error {
	var p zhixing.Problems
	for _, r := range rates {
		if wrong(r.Ratio, r.Measure) {
			p.Add(r.Key, r.Ratio.String(), "MET-06", zhixing.Text{ZH: "部分大于整体或为负", EN: "a part is larger than its whole, or negative"})
		}
	}
	return p.Err()
}
