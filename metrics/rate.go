package metrics

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// Rate is one figure of the activity statistics (活动统计指标), with its formula. Like an
// indicator it stays a pair until it is printed.
type Rate struct {
	Key        string         `json:"key"` // stable; the variant after a point
	Title      zhixing.Text   `json:"title"`
	Formula    zhixing.Text   `json:"formula"`
	Rule       zhixing.RuleID `json:"rule"`
	Measure    Measure        `json:"measure"`
	Ratio      Ratio          `json:"ratio"`
	Mean       *big.Rat       `json:"mean,omitempty"` // in place of Ratio where the figure is a mean of ratios
	Excluded   []Exclusion    `json:"excluded,omitempty"`
	Cumulative zhixing.Tri    `json:"cumulative,omitzero"`
}

// Percent prints the rate in per cent, half up; "" where it is undefined.
func (r Rate) Percent(places int) string {
	if r.Mean == nil {
		return r.Ratio.Percent(places, HalfUp)
	}
	if r.Mean.Sign() < 0 {
		return ""
	}
	n := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places+2)), nil)
	return round(n.Mul(n, r.Mean.Num()), r.Mean.Denom(), places, HalfUp).StringFixed(int32(places))
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

// checkRates refuses shares above 1 and negative parts (MET-06).
func checkRates(rates []Rate) error {
	var p zhixing.Problems
	for _, r := range rates {
		if r.Ratio.Num < 0 || r.Ratio.Den < 0 || r.Measure == Share && r.Ratio.Num > r.Ratio.Den && r.Ratio.Den > 0 {
			p.Add(r.Key, r.Ratio.String(), "MET-06", zhixing.Text{ZH: "部分大于整体或为负", EN: "a part is larger than its whole, or negative"})
		}
	}
	return p.Err()
}
