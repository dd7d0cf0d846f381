package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// RateSeries names one series of published lending rates (利率系列), percent a
// year (DIST-21).
type RateSeries uint8

// The series. Buckets of the benchmark include their upper bound: six months
// exactly is RatePBoC6M.
const (
	RateUnset      RateSeries = iota
	RateLPR1Y                 // 一年期贷款市场报价利率
	RateLPR5Y                 // 五年期以上贷款市场报价利率
	RatePBoC6M                // 贷款基准利率，六个月以内（含）
	RatePBoC1Y                // 六个月至一年（含）
	RatePBoC3Y                // 一至三年（含）
	RatePBoC5Y                // 三至五年（含）
	RatePBoCOver5Y            // 五年以上
)

var rateSeriesNames = enum.Names[RateSeries]{Kind: "rate_series", Rows: []enum.Row{
	{},
	{Word: "lpr_1y", ZH: "一年期LPR", EN: "LPR, 1 year"},
	{Word: "lpr_5y", ZH: "五年期以上LPR", EN: "LPR, over 5 years"},
	{Word: "le_6m", ZH: "贷款基准利率（六个月以内）", EN: "benchmark loan rate, up to 6 months"},
	{Word: "m6_to_1y", ZH: "贷款基准利率（六个月至一年）", EN: "benchmark loan rate, 6 months to 1 year"},
	{Word: "y1_to_3", ZH: "贷款基准利率（一至三年）", EN: "benchmark loan rate, 1 to 3 years"},
	{Word: "y3_to_5", ZH: "贷款基准利率（三至五年）", EN: "benchmark loan rate, 3 to 5 years"},
	{Word: "gt_5y", ZH: "贷款基准利率（五年以上）", EN: "benchmark loan rate, over 5 years"},
}}

// String returns the stable word of s, which is also its column in table files.
func (s RateSeries) String() string { return rateSeriesNames.Word(s) }

// Label returns the wording of s in l.
func (s RateSeries) Label(l Lang) string { return rateSeriesNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s RateSeries) MarshalText() ([]byte, error) { return rateSeriesNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *RateSeries) UnmarshalText(b []byte) error { return rateSeriesNames.Unmarshal(b, s) }

// BenchmarkBucket returns the series of the benchmark for a term of months, 1 and
// more; a term of 0 or less is RateUnset.
func BenchmarkBucket(months int) RateSeries {
	switch {
	case months <= 0:
		return RateUnset
	case months <= 6:
		return RatePBoC6M
	case months <= 12:
		return RatePBoC1Y
	case months <= 36:
		return RatePBoC3Y
	case months <= 60:
		return RatePBoC5Y
	}
	return RatePBoCOver5Y
}

// RateStatus says how a row of a rate table was read (数据核对状态).
type RateStatus uint8

// The statuses. The zero value is the weakest.
const (
	RateUnverified RateStatus = iota // level equal on both sides, not read separately
	RateDerived                      // level from a statement that nothing changed
	RateOneSource
	RateTwoSources
)

var rateStatusNames = enum.Names[RateStatus]{Kind: "rate_status", Rows: []enum.Row{
	{Word: "unverified", ZH: "未单独核对", EN: "not read separately"},
	{Word: "derived", ZH: "推得", EN: "derived"},
	{Word: "one_source", ZH: "单一来源", EN: "one source"},
	{Word: "two_sources", ZH: "两个来源一致", EN: "two sources agree"},
}}

// String returns the stable word of s.
func (s RateStatus) String() string { return rateStatusNames.Word(s) }

// Label returns the wording of s in l.
func (s RateStatus) Label(l Lang) string { return rateStatusNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s RateStatus) MarshalText() ([]byte, error) { return rateStatusNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *RateStatus) UnmarshalText(b []byte) error { return rateStatusNames.Unmarshal(b, s) }

// Mark returns the mark that a worksheet line resting on such a row carries.
func (s RateStatus) Mark() Mark {
	switch s {
	case RateTwoSources:
		return 0
	case RateOneSource:
		return MarkOneSource
	case RateDerived:
		return MarkDerived
	}
	return MarkUnverified
}
