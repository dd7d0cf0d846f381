package metrics

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Series is a figure with what must be the same before it is compared (可比性), MET-42.
// What is not known is left empty and is itself a reason.
type Series struct {
	Value      decimal.Decimal `json:"value"`
	Period     Period          `json:"period"`
	Scheme     string          `json:"scheme,omitempty"`
	Scope      Scope           `json:"scope,omitzero"`
	Definition string          `json:"definition,omitempty"` // of the amount or the denominator
	Courts     string          `json:"courts,omitempty"`     // the set of courts
	Rate       zhixing.Tri     `json:"rate,omitzero"`        // Yes: value is a rate in per cent
}

// Growth is a figure against an earlier one (同比、环比), MET-42: counts and amounts in per
// cent, rates in percentage points.
type Growth struct {
	Percent    *big.Rat       `json:"percent,omitempty"` // nil: undefined, or the figures are rates
	Points     *big.Rat       `json:"points,omitempty"`
	Kind       GrowthKind     `json:"kind"`
	Comparable zhixing.Tri    `json:"comparable"`
	Reasons    []zhixing.Text `json:"reasons,omitempty"` // why not, or why it is not known
}

// GrowthKind says what a figure is set against, by the periods given.
type GrowthKind uint8

// The kinds. Of a window of several years the base must be named: it is neither of the two.
const (
	OtherGrowth    GrowthKind = iota // 其他
	YearOnYear                       // 同比: the same period of the year before
	PeriodOnPeriod                   // 环比: the period just before
)

// kindOf tells the kind by the two periods. A year is of both kinds: year on year.
func kindOf(x, y Period) GrowthKind {
	if x.From.IsZero() || y.From.IsZero() {
		return OtherGrowth
	}
	same := func(a, b zhixing.Date) bool {
		return a.AddMonths(-12) == b || a.AddDays(1).AddMonths(-12) == b.AddDays(1)
	}
	switch {
	case x.End().After(x.From.AddMonths(12).AddDays(-1)):
		return OtherGrowth
	case same(x.From, y.From) && same(x.End(), y.End()):
		return YearOnYear
	case y.End().AddDays(1) == x.From:
		return PeriodOnPeriod
	}
	return OtherGrowth
}

// sameLength reports whether two periods are equally long: so many whole months, or days
// within the one of a leap year.
func sameLength(x, y Period) bool {
	days := func(p Period) int { return p.End().Sub(p.From) }
	if d := days(x) - days(y); d >= -1 && d <= 1 {
		return true
	}
	n := wholeMonths(x)
	return n > 0 && n == wholeMonths(y)
}

// wholeMonths is the number of months the period is made up of, 0 if it is not.
func wholeMonths(p Period) int {
	n := (p.End().Sub(p.From) + 15) * 12 / 365
	for _, k := range []int{n - 1, n, n + 1} {
		if k > 0 && !p.From.IsZero() && p.From.AddMonths(k).AddDays(-1) == p.End() {
			return k
		}
	}
	return 0
}

// massEntry are the years in which about 16 million old cases were entered into the
// national system, which no other year's counts have a like of (MET-42).
var massEntry = Period{From: zhixing.YMD(2014, 1, 1), To: zhixing.YMD(2016, 12, 31)}

func touches(p, q Period) bool { return !p.End().Before(q.From) && !p.From.After(q.To) }

// Compare sets x against the earlier y. The number is computed whatever the answer to
// whether the two may be compared. A rate against a count is an *zhixing.InputError.
func Compare(x, y Series) (Growth, error) {
	if x.Rate != y.Rate {
		return Growth{}, &zhixing.InputError{Field: "rate", Rule: "MET-07", Reason: zhixing.Text{ZH: "比率不能与数量比较", EN: "a rate cannot be compared with a count"}}
	}
	g := Growth{Comparable: zhixing.Yes, Kind: kindOf(x.Period, y.Period)}
	d := new(big.Rat).Sub(x.Value.Rat(), y.Value.Rat())
	switch {
	case x.Rate == zhixing.Yes:
		g.Points = d
	case y.Value.Sign() > 0:
		g.Percent = d.Mul(d.Quo(d, y.Value.Rat()), big.NewRat(100, 1))
	default:
		g.Reasons = append(g.Reasons, zhixing.Text{ZH: "基期不为正，增幅无意义", EN: "the base is not positive: growth is undefined"})
	}
	differ := func(zh, en string) {
		g.Comparable = zhixing.No
		g.Reasons = append(g.Reasons, zhixing.Text{ZH: zh, EN: en})
	}
	check := func(a, b, zh, en string) {
		switch {
		case a == "" || b == "":
			if g.Comparable == zhixing.Yes {
				g.Comparable = zhixing.Unknown
			}
			g.Reasons = append(g.Reasons, zhixing.Text{ZH: zh + "未载明", EN: en + " is not stated"})
		case a != b:
			differ(zh+"不同", en+" differs")
		}
	}
	if x.Scope == 0 || y.Scope == 0 {
		check("", "", "统计范围", "the scope")
	} else if x.Scope != y.Scope {
		differ("统计范围不同", "the scope differs")
	}
	check(x.Scheme, y.Scheme, "指标体系", "the scheme")
	check(x.Definition, y.Definition, "口径", "the definition")
	check(x.Courts, y.Courts, "法院范围", "the set of courts")
	if !sameLength(x.Period, y.Period) {
		differ("统计期间长短不同", "the periods differ in length")
	}
	if x.Rate != zhixing.Yes && !x.Period.From.IsZero() && !y.Period.From.IsZero() && touches(x.Period, massEntry) != touches(y.Period, massEntry) {
		differ("其一含2014至2016年集中录入的约1600万件旧案", "one of them holds the about 16 million old cases entered from 2014 to 2016")
	}
	if x.Period.End().Before(transfersOut) != y.Period.End().Before(transfersOut) {
		differ("分属2018年6月统计规则变更前后", "they lie on both sides of the change of counting in June 2018")
	}
	return g, nil
}

// BaseOf is the base that a published growth implies: value ÷ (1 + growth/100); nil for
// growth of -100 per cent or less (MET-42).
func BaseOf(value, growth decimal.Decimal) *big.Rat {
	d := new(big.Rat).Add(growth.Rat(), big.NewRat(100, 1))
	if d.Sign() <= 0 {
		return nil
	}
	x := new(big.Rat).Mul(value.Rat(), big.NewRat(100, 1))
	return x.Quo(x, d)
}

// PrintRat prints an exact value with the given decimals, half up and away from zero.
func PrintRat(x *big.Rat, places int) string {
	if x == nil {
		return ""
	}
	n := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	n.Mul(n, new(big.Int).Abs(x.Num()))
	d := round(n, x.Denom(), places, HalfUp)
	if x.Sign() < 0 {
		d = d.Neg()
	}
	return d.StringFixed(int32(places))
}
