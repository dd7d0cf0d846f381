package metrics

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Stratum is the sample drawn from one part of the population (分层抽样), MET-15.
type Stratum struct {
	Name       string `json:"name"`
	Population int64  `json:"population"` // terminations in the frame
	Examined   int64  `json:"examined"`
	Qualified  int64  `json:"qualified"`
	Missing    int64  `json:"missing,omitempty"` // files not found, not in Examined
}

// Sample is how files were drawn (抽样), MET-15. Frame and Seed let another draw it again: a
// random sample without them says so in its estimate.
type Sample struct {
	Strata []Stratum `json:"strata"`
	Frame  string    `json:"frame,omitempty"` // the list drawn from
	Seed   string    `json:"seed,omitempty"`
	// Purposive is Yes for a sample that was not drawn at random, such as the courts of
	// 2018, drawn mainly from those with many cases: it bears no interval (MET-21).
	Purposive zhixing.Tri `json:"purposive,omitzero"`
}

// MissingFile says what a file that cannot be found is (MET-15).
type MissingFile uint8

// The variants.
const (
	MissingUnqualified MissingFile = iota // 计为不合格 (default)
	MissingExcluded                       // 不计入
)

// Estimate is a rate taken from a sample (抽样估计), with how it was taken.
type Estimate struct {
	Point  *big.Rat       `json:"point"`
	Status zhixing.Status `json:"status"` // the point estimate against the target
	// Lower and Upper are the two-sided 95 per cent Wilson interval in per cent, for one
	// stratum only; "" otherwise.
	Lower string `json:"lower,omitempty"`
	Upper string `json:"upper,omitempty"`
	// Conclusive: the interval leaves the target out; Unknown without an interval.
	Conclusive zhixing.Tri `json:"conclusive"`
	Missing    []string    `json:"missing,omitempty"` // of a random sample: "frame", "seed"
}

// Percent prints the point estimate in per cent, half up.
func (e Estimate) Percent(places int) string {
	n := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places+2)), nil)
	return round(n.Mul(n, e.Point.Num()), e.Point.Denom(), places, HalfUp).StringFixed(int32(places))
}

// EstimateQualified estimates the qualified share of terminations from a sample: strata
// weigh by their population, never by their sample (MET-15, MET-21). A census is counted
// by the tally.
func EstimateQualified(sample Sample, target Target, o Options) (Estimate, error) {
	missing := o.MissingFile
	var p zhixing.Problems
	strata := sample.Strata
	if missing > MissingExcluded {
		p.Add("options.missing_file", missing.String(), "MET-15", zhixing.Text{ZH: "没有该口径", EN: "no such policy"})
	}
	total := new(big.Rat)
	sum := new(big.Rat)
	var num, den int64
	for i, s := range strata {
		n := s.Examined
		if missing == MissingUnqualified {
			n += s.Missing
		}
		if s.Population <= 0 || s.Examined < 0 || s.Missing < 0 || s.Qualified < 0 || s.Qualified > s.Examined || n <= 0 || n > s.Population {
			p.Add("strata["+strconv.Itoa(i)+"]", s.Name, "MET-15", zhixing.Text{ZH: "合格数、检查数与总数不符，或者该层未检查", EN: "qualified, examined and population do not fit, or nothing was examined"})
			continue
		}
		num, den = s.Qualified, n
		w := big.NewRat(s.Population, 1)
		total.Add(total, w)
		sum.Add(sum, new(big.Rat).Mul(w, big.NewRat(num, den)))
	}
	if len(strata) == 0 {
		p.Add("strata", "", "MET-15", zhixing.Text{ZH: "没有样本", EN: "no sample"})
	}
	if err := p.Err(); err != nil {
		return Estimate{}, err
	}
	e := Estimate{Point: sum.Quo(sum, total)}
	e.Status = holds(new(big.Rat).Set(e.Point), target.Comparator, target.Percent)
	if sample.Purposive == zhixing.Yes {
		return e, nil
	}
	if sample.Frame == "" {
		e.Missing = append(e.Missing, "frame")
	}
	if sample.Seed == "" {
		e.Missing = append(e.Missing, "seed")
	}
	if len(strata) == 1 {
		lo, hi := wilson(num, den)
		e.Lower, e.Upper = lo.StringFixed(2), hi.StringFixed(2)
		e.Conclusive = zhixing.TriOf(target.Percent.Cmp(lo) < 0 || target.Percent.Cmp(hi) > 0)
	}
	return e, nil
}

// wilson is the two-sided 95 per cent Wilson interval in per cent, to six decimals; the
// root is taken in integers, so that every machine prints the same.
func wilson(k, n int64) (lo, hi decimal.Decimal) {
	// z = 1.959963985; with N = n + z², centre (k + z²/2)/N, half width z·sqrt(k(n-k)/n + z²/4)/N.
	const scale = 24
	z := decimal.RequireFromString("1.959963985")
	z2 := z.Mul(z)
	nn := decimal.NewFromInt(n).Add(z2)
	under := decimal.NewFromInt(k).Mul(decimal.NewFromInt(n-k)).DivRound(decimal.NewFromInt(n), scale).Add(z2.DivRound(decimal.NewFromInt(4), scale))
	root := decimal.NewFromBigInt(new(big.Int).Sqrt(under.Shift(scale).BigInt()), -scale/2)
	centre := decimal.NewFromInt(k).Add(z2.DivRound(decimal.NewFromInt(2), scale))
	half := z.Mul(root)
	pct := func(x decimal.Decimal) decimal.Decimal { return x.Shift(2).DivRound(nn, 6) }
	lo, hi = pct(centre.Sub(half)), pct(centre.Add(half))
	return decimal.Max(lo, decimal.Zero), decimal.Min(hi, decimal.NewFromInt(100))
}
