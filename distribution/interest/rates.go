package interest

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// DailyDoubledRate is the rate of the doubled part: 1.75 per ten thousand a day
// (日万分之一点七五), for every day from 2014-08-01, whatever the currency or contract
// (DELAY-2014 1(3), DIST-02). There is no cap.
func DailyDoubledRate() zhixing.Quantity { return zhixing.NewQuantity(175, 2, zhixing.UnitPermyriad) }

// The doubled part of a base over n days is base x 7 x n / 40000.
const (
	doubledNum = 7
	doubledDen = 40000
)

// segment is a run of days with one rate: the interest of a line is
// base x num x count / den, count as the counting of the order says.
type segment struct {
	from int32 // ordinal of the first day
	num  int64
	den  int64
}

// quote is what a segment rests on, for the reader of a line.
type quote struct {
	from   int32
	rate   zhixing.Rate // the published row; zero for a fixed rate
	of     zhixing.Quantity
	factor zhixing.Quantity // multiple or margin; zero if none
}

// counting is how a line turns its days into the count of its fraction.
type counting uint8

const (
	countDays   counting = iota // the days
	countActAct                 // 365 x days in leap years + 366 x others, over 365 x 366
	countYears                  // 365 x full years + odd days, over 365
	countMonths                 // 30 x full months + odd days, over 30
)

// count returns the count of the days from a to b, b not included.
func (k counting) count(a, b int32) int64 {
	switch k {
	case countActAct:
		return actActCount(a, b)
	case countYears:
		y, odd := wholeYears(a, b)
		return 365*int64(y) + int64(odd)
	case countMonths:
		m, odd := wholeMonths(a, b)
		return 30*int64(m) + int64(odd)
	}
	return int64(b - a)
}

func actActCount(a, b int32) int64 {
	var leap int64
	for a2 := a; a2 < b; {
		y := zhixing.DateFromOrdinal(int(a2)).Year()
		next := b
		if n := zhixing.YMD(y+1, 1, 1); !n.IsZero() {
			next = min(next, int32(n.Ordinal()))
		}
		if zhixing.YMD(y, 2, 29) != (zhixing.Date{}) {
			leap += int64(next - a2)
		}
		a2 = next
	}
	return 365*leap + 366*(int64(b-a)-leap)
}

// wholeYears returns the largest y with a + y years <= b, and the odd days left;
// 29 February clamps to the 28th (DIST-24).
func wholeYears(a, b int32) (y, odd int) {
	m, _ := wholeMonthsBy(a, b, 12)
	at := zhixing.DateFromOrdinal(int(a)).AddYears(m)
	return m, int(b) - at.Ordinal()
}

// wholeMonths returns the largest m with a + m months <= b, clamped from a and not
// chained, and the odd days left (DIST-21).
func wholeMonths(a, b int32) (m, odd int) { return wholeMonthsBy(a, b, 1) }

func wholeMonthsBy(a, b int32, step int) (n, odd int) {
	from, to := zhixing.DateFromOrdinal(int(a)), zhixing.DateFromOrdinal(int(b))
	y1, m1, _ := from.YMD()
	y2, m2, _ := to.YMD()
	n = max((12*(y2-y1)+m2-m1)/step, 0)
	for n > 0 && from.AddMonths(n*step).After(to) {
		n--
	}
	return n, to.Sub(from.AddMonths(n * step))
}

// scaled is coef x 10^-places as an exact pair.
func scaled(d decimal.Decimal) (num, den int64, ok bool) {
	e := d.Exponent()
	c := d.Coefficient()
	if !c.IsInt64() || e > 6 || e < -maxDecimals {
		return 0, 0, d.IsZero()
	}
	num, den = c.Int64(), 1
	for ; e > 0; e-- {
		if num > 1<<55 || num < -1<<55 {
			return 0, 0, false
		}
		num *= 10
	}
	for ; e < 0; e++ {
		den *= 10
	}
	return num, den, true
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}

// frac keeps num/den in lowest terms, so that equal rates written with different
// decimals are one segment and one line.
func frac(num, den int64) (int64, int64) {
	g := gcd(num, den)
	if g == 0 {
		return 0, 1
	}
	return num / g, den / g
}

// fixed returns the rate for its own period (a year, a month, a day).
func (r *Rate) fixed() (num, den int64, ok bool) {
	num, den, ok = scaled(r.Value)
	per := int64(100)
	switch r.Unit {
	case RatePermille:
		per = 1000
	case RatePermyriad:
		per = 10000
	}
	if !ok {
		return 0, 0, false
	}
	num, den = frac(num, den*per)
	return num, den, true
}

// Quantity returns a fixed rate as the title writes it.
func (r *Rate) quantity() zhixing.Quantity {
	u := zhixing.UnitPercent
	switch r.Unit {
	case RatePermille:
		u = zhixing.UnitPermille
	case RatePermyriad:
		u = zhixing.UnitPermyriad
	}
	return zhixing.DecimalQuantity(r.Value, u)
}

// benchmark returns the series of a term class.
func benchmark(b TermBucket) zhixing.RateSeries {
	switch b {
	case LE6M:
		return zhixing.RatePBoC6M
	case M6To1Y:
		return zhixing.RatePBoC1Y
	case Y1To3:
		return zhixing.RatePBoC3Y
	case Y3To5:
		return zhixing.RatePBoC5Y
	}
	return zhixing.RatePBoCOver5Y
}

func sameTermLPR(b TermBucket) zhixing.RateSeries {
	if b == GT5Y {
		return zhixing.RateLPR5Y
	}
	return zhixing.RateLPR1Y
}

// published returns the row of a published rate on a day and the first day on which
// to ask again (0: never), following DIST-23.
func (o *Options) published(kind RateKind, bucket TermBucket, day int32) (r zhixing.Rate, next int32, err error) {
	series := zhixing.RateLPR1Y
	until := int32(0)
	switch kind {
	case PBoCBenchmark, SplitBenchmarkLPR:
		series = benchmark(bucket)
		switch {
		case day < ordLPR:
			until = ordLPR
		case kind == PBoCBenchmark && o.BenchmarkAfter2019 == LastBenchmark:
			r, err = o.Tables.RateAt(series, zhixing.DateFromOrdinal(ordLastB))
			return r, 0, err
		default:
			series = sameTermLPR(bucket)
		}
	case LPR5Y:
		series = zhixing.RateLPR5Y
	}
	if day < ordLPR && until == 0 && o.LPRBefore2019 == BenchmarkBefore2019 {
		until = ordLPR
		if series = zhixing.RatePBoC1Y; kind == LPR5Y {
			series = zhixing.RatePBoCOver5Y
		}
	}
	ask := day
	if lpr := series == zhixing.RateLPR1Y || series == zhixing.RateLPR5Y; lpr && o.RateDay == DayAfterPublication && day > ordLPR {
		ask--
	}
	r, err = o.Tables.RateAt(series, zhixing.DateFromOrdinal(int(ask)))
	if err != nil {
		return r, 0, err
	}
	if !r.To.IsZero() {
		next = int32(r.To.Ordinal()) + 1 + day - ask
	}
	if until != 0 && (next == 0 || next > until) {
		next = until
	}
	return r, next, nil
}

// of is the published rate that r rests on.
func (r *Rate) of() RateKind {
	switch {
	case r.Kind != LPRMultiple && r.Kind != LPRPlusBP:
		return r.Kind
	case r.Of == 0:
		return LPR1Y
	}
	return r.Of
}

// annual applies the multiple or margin of r to a published rate (DIST-21): exact,
// before the day count.
func (r *Rate) annual(millionths int32) (num, den int64, ok bool) {
	num, den = int64(millionths), 1_000_000
	switch r.Kind {
	case LPRMultiple:
		n, d, good := scaled(r.Multiple)
		num, d = num*n, den*d
		num, den = frac(num, d)
		return num, den, good
	case LPRPlusBP:
		n, d, good := scaled(r.Points)
		num, den = frac(num*d+100*n, den*d)
		return num, den, good && num >= 0
	}
	num, den = frac(num, den)
	return num, den, true
}
