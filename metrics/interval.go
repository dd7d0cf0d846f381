package metrics

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ReferenceInterval is the reasonable interval of an indicator in per cent (合理区间参考值),
// both ends included: inside is reached, and further is no merit (MET-25). A side that is
// open is 0 or as high as the figure can be.
type ReferenceInterval struct {
	Indicator IndicatorID     `json:"indicator"`
	Low       decimal.Decimal `json:"low"`
	High      decimal.Decimal `json:"high"`
	Source    zhixing.Text    `json:"source,omitzero"` // where it was read
}

// CheckResult is a figure held against its interval (达标情况).
type CheckResult uint8

// The results.
const (
	CheckUndetermined CheckResult = iota // 无法判断: the figure is undefined
	CheckMet                             // 达标
	CheckNotMet                          // 未达标
	NoReference                          // 无参考值: no interval was given, so nothing was passed
)

var checkResultNames = enum.Names[CheckResult]{Kind: "check_result", Rows: []enum.Row{
	{Word: "undetermined", ZH: "无法判断", EN: "undetermined"},
	{Word: "met", ZH: "达标", EN: "met"},
	{Word: "not_met", ZH: "未达标", EN: "not met"},
	{Word: "no_reference", ZH: "无参考值", EN: "no reference"},
}}

// String returns the stable word of c.
func (c CheckResult) String() string { return checkResultNames.Word(c) }

// Label returns the wording of c in l.
func (c CheckResult) Label(l zhixing.Lang) string { return checkResultNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c CheckResult) MarshalText() ([]byte, error) { return checkResultNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CheckResult) UnmarshalText(b []byte) error { return checkResultNames.Unmarshal(b, c) }

// IntervalCheck is a figure held against its interval.
type IntervalCheck struct {
	Indicator IndicatorID        `json:"indicator"`
	Interval  *ReferenceInterval `json:"interval,omitempty"` // nil: NoReference
	Ratio     Ratio              `json:"ratio"`
	Result    CheckResult        `json:"result"`
	// Outside is how far the figure lies from the nearer end, in percentage points, below
	// it negative; nil inside, and where there is no result.
	Outside *big.Rat `json:"outside,omitempty"`
}

// Within reports whether the ratio lies from low to high per cent, both included, by exact
// value; an undefined ratio is Undetermined (MET-07, MET-25).
func (r Ratio) Within(low, high decimal.Decimal) zhixing.Status {
	if s := r.Holds(AtLeast, low); s != zhixing.Met {
		return s
	}
	return r.Holds(AtMost, high)
}

// Check holds a ratio against the interval.
func (i ReferenceInterval) Check(r Ratio) IntervalCheck {
	c := IntervalCheck{Indicator: i.Indicator, Interval: &i, Ratio: r}
	x := r.Value(Share)
	if x == nil {
		return c
	}
	c.Result = CheckNotMet
	switch {
	case x.Cmp(i.Low.Rat()) < 0:
		c.Outside = x.Sub(x, i.Low.Rat())
	case x.Cmp(i.High.Rat()) > 0:
		c.Outside = x.Sub(x, i.High.Rat())
	default:
		c.Result = CheckMet
	}
	return c
}

// intervals holds the figures against their intervals.
func (s *Scheme) intervals(r *Report) []IntervalCheck {
	var out []IntervalCheck
	for _, f := range r.Figures {
		found := false
		for _, i := range s.Intervals {
			if i.Indicator == f.Indicator {
				found = true
				out = append(out, i.Check(f.Ratio))
			}
		}
		if !found && s.ByInterval == zhixing.Yes {
			out = append(out, IntervalCheck{Indicator: f.Indicator, Ratio: f.Ratio, Result: NoReference})
		}
	}
	return out
}
