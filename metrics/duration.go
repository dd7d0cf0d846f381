package metrics

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// DurationBand is a band of days from filing to closing with its cases; To is 0 for the
// last, open one.
type DurationBand struct {
	From  int   `json:"from"`
	To    int   `json:"to,omitempty"` // last day of the band
	Cases int64 `json:"cases"`
}

// Durations is the distribution of days from filing to closing (结案用时分布), MET-33: half
// months up to half a year, then months, then one open band.
func (n *Counts) Durations(s Scope) []DurationBand {
	out := make([]DurationBand, durations)
	for i := range out {
		out[i] = DurationBand{From: i * 15, To: i*15 + 14, Cases: n.sum(s, atDuration+i)}
		if i >= 12 {
			out[i].From, out[i].To = 180+(i-12)*30, 180+(i-12)*30+29
		}
	}
	out[durations-1].To = 0
	return out
}

// Percentile is the band in which the given per cent of closings lie (the median for
// 50), by the nearest-rank rule; false where nothing was closed or p is not from 1 to
// 100. Percentiles of merged tallies come from merged bands, never from each other.
func (n *Counts) Percentile(s Scope, p int) (DurationBand, bool) {
	bands := n.Durations(s)
	total := int64(0)
	for _, b := range bands {
		total += b.Cases
	}
	if total == 0 || p < 1 || p > 100 {
		return DurationBand{}, false
	}
	rank := (total/100)*int64(p) + (total%100*int64(p)+99)/100
	for _, b := range bands {
		if rank -= b.Cases; rank <= 0 {
			return b, true
		}
	}
	return DurationBand{}, false
}

// Monthly are the closings of the first year of the period by month, January first
// (MET-34).
func (n *Counts) Monthly(s Scope) [12]int64 {
	var out [12]int64
	for i := range out {
		out[i] = n.sum(s, atMonthly+i)
	}
	return out
}

// Progress is the share of the accepted cases closed from January to the month, 1 to 12
// (结案进度), MET-34.
func (n *Counts) Progress(s Scope, month int) Ratio {
	sum := int64(0)
	for i := range min(max(month, 0), months) {
		sum += n.sum(s, atMonthly+i)
	}
	return Ratio{sum, n.Accepted(s)}
}

// ProgressFloors are the cumulative monthly floors one autonomous region set in 2022, in
// per cent, January first (0: none). Local and secondary: an example, not a default
// (MET-34).
func ProgressFloors() [12]int {
	return [12]int{0, 0, 18, 29, 42, 55, 63, 70, 76, 82, 88, 93}
}

// CheckProgress holds the closings against cumulative monthly floors in per cent, for the
// months that have ended by the last day counted: a warning, never a score (MET-34).
func (n *Counts) CheckProgress(s Scope, floors [12]int) []zhixing.Finding {
	from, end := n.period.closed()
	var out []zhixing.Finding
	for m := 1; m <= months; m++ {
		last := zhixing.YMD(from.Year(), 1, 1).AddMonths(m).AddDays(-1)
		if floors[m-1] == 0 || last.After(end) {
			continue
		}
		r := n.Progress(s, m)
		f := zhixing.Finding{Rule: "MET-34", Severity: zhixing.Warning, Code: "closing_progress", Status: r.holds(AtLeast, int64(floors[m-1])),
			Message: zhixing.Text{ZH: "截至{month}月结案进度{share}%，下限{floor}%", EN: "closed to month {month}: {share}%, floor {floor}%"},
			Args:    []zhixing.Arg{zhixing.IntArg("month", m), zhixing.NumberArg("share", r.Percent(2, HalfUp)), zhixing.IntArg("floor", floors[m-1])}}
		if !r.Defined() {
			f.Message, f.Args, f.Missing = zhixing.Text{ZH: "没有受理案件", EN: "no cases accepted"}, nil, []string{"accepted"}
		}
		out = append(out, f)
	}
	return out
}

// BalanceDegree is 1 - σ/μ of the monthly closings (结案均衡度), σ of the population,
// truncated to six decimals since a root is not exact; "" where nothing was closed. A
// warning, never a score (MET-34, project).
func BalanceDegree(monthly []int64) string {
	var sum, squares big.Int
	k := big.NewInt(int64(len(monthly)))
	for _, x := range monthly {
		b := big.NewInt(x)
		sum.Add(&sum, b)
		squares.Add(&squares, new(big.Int).Mul(b, b))
	}
	if sum.Sign() <= 0 {
		return ""
	}
	// σ/μ = sqrt(n·Σx² − (Σx)²) / Σx
	under := new(big.Int).Sub(squares.Mul(&squares, k), new(big.Int).Mul(&sum, &sum))
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(12), nil)
	root := under.Sqrt(under.Mul(under, scale)) // times 10^6
	whole := new(big.Int).Mul(&sum, big.NewInt(1_000_000))
	return PrintRat(new(big.Rat).SetFrac(whole.Sub(whole, root), new(big.Int).Mul(&sum, big.NewInt(1_000_000))), 6)
}
