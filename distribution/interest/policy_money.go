package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Rounding is when an amount is rounded to the fen (舍入); per line a sheet adds
// up, once at the end it agrees with a total worked out in one go (DIST-25). The
// zero value is the default.
type Rounding uint8

// The variants of Rounding.
const (
	PerLineHalfUp Rounding = iota // totals are sums of rounded lines
	TotalHalfUp                   // lines stay exact
	PerLineDown                   // never above the exact amount
)

var roundingNames = enum.Names[Rounding]{Kind: "rounding", Rows: []enum.Row{
	{Word: "per_line_half_up", ZH: "逐行四舍五入", EN: "each line, half up"},
	{Word: "total_half_up", ZH: "合计四舍五入", EN: "the total, half up"},
	{Word: "per_line_down", ZH: "逐行舍去", EN: "each line, down"},
}}

// String returns the stable word of r.
func (r Rounding) String() string { return roundingNames.Word(r) }

// Label returns the wording of r in l.
func (r Rounding) Label(l zhixing.Lang) string { return roundingNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Rounding) MarshalText() ([]byte, error) { return roundingNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Rounding) UnmarshalText(b []byte) error { return roundingNames.Unmarshal(b, r) }

// PaymentConversion is the parity for a payment in another currency than the account
// (还款折算) (DIST-08). The zero value is the default.
type PaymentConversion uint8

// The variants of PaymentConversion.
const (
	PaymentDayParity    PaymentConversion = iota // last published on or before it
	ConversionDayParity                          // one parity throughout
)

var paymentConversionNames = enum.Names[PaymentConversion]{Kind: "payment_conversion", Rows: []enum.Row{
	{Word: "payment_day", ZH: "还款日中间价", EN: "parity of the day of payment"},
	{Word: "conversion_day", ZH: "折算日中间价", EN: "parity of the day the base was converted"},
}}

// String returns the stable word of p.
func (p PaymentConversion) String() string { return paymentConversionNames.Word(p) }

// Label returns the wording of p in l.
func (p PaymentConversion) Label(l zhixing.Lang) string {
	return paymentConversionNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PaymentConversion) MarshalText() ([]byte, error) { return paymentConversionNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PaymentConversion) UnmarshalText(b []byte) error {
	return paymentConversionNames.Unmarshal(b, p)
}

// BenchmarkAfter2019 is what a benchmark means for days from 2019-08-20
// (2019年8月20日后的基准利率) (DIST-23). The zero value is the default.
type BenchmarkAfter2019 uint8

// The variants of BenchmarkAfter2019.
const (
	LPRSameTerm   BenchmarkAfter2019 = iota // up to five years LPR1Y, over five LPR5Y
	LastBenchmark                           // rates of 2015-10-24
)

var benchmarkAfter2019Names = enum.Names[BenchmarkAfter2019]{Kind: "benchmark_after2019", Rows: []enum.Row{
	{Word: "lpr_same_term", ZH: "同期限报价利率", EN: "LPR of the same term"},
	{Word: "last_benchmark", ZH: "最后一次基准利率", EN: "last benchmark"},
}}

// String returns the stable word of x.
func (x BenchmarkAfter2019) String() string { return benchmarkAfter2019Names.Word(x) }

// Label returns the wording of x in l.
func (x BenchmarkAfter2019) Label(l zhixing.Lang) string {
	return benchmarkAfter2019Names.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x BenchmarkAfter2019) MarshalText() ([]byte, error) { return benchmarkAfter2019Names.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *BenchmarkAfter2019) UnmarshalText(b []byte) error {
	return benchmarkAfter2019Names.Unmarshal(b, x)
}

// LPRBefore2019 is what LPR means for days before 2019-08-20
// (2019年8月20日前的报价利率) (DIST-23). The zero value is the default.
type LPRBefore2019 uint8

// The variants of LPRBefore2019.
const (
	NoLPRBefore2019     LPRBefore2019 = iota // there was none
	BenchmarkBefore2019                      // six months to one year, over five years
)

var lPRBefore2019Names = enum.Names[LPRBefore2019]{Kind: "lprbefore2019", Rows: []enum.Row{
	{Word: "error", ZH: "无报价，报错", EN: "an error"},
	{Word: "benchmark", ZH: "同期限基准利率", EN: "benchmark of the same term"},
}}

// String returns the stable word of x.
func (x LPRBefore2019) String() string { return lPRBefore2019Names.Word(x) }

// Label returns the wording of x in l.
func (x LPRBefore2019) Label(l zhixing.Lang) string {
	return lPRBefore2019Names.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x LPRBefore2019) MarshalText() ([]byte, error) { return lPRBefore2019Names.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LPRBefore2019) UnmarshalText(b []byte) error { return lPRBefore2019Names.Unmarshal(b, x) }

// Uncovered is what is done with days after the last row of a rate table
// (利率表之后的日期) (DIST-23). The zero value is the default.
type Uncovered uint8

// The variants of Uncovered.
const (
	CarryForward Uncovered = iota // from the day the next publication fell due
	StrictRates                   // no projection
)

var uncoveredNames = enum.Names[Uncovered]{Kind: "uncovered", Rows: []enum.Row{
	{Word: "carry_forward", ZH: "沿用并标注推定", EN: "last rate, marked projected"},
	{Word: "strict", ZH: "报错", EN: "an error"},
}}

// String returns the stable word of u.
func (u Uncovered) String() string { return uncoveredNames.Word(u) }

// Label returns the wording of u in l.
func (u Uncovered) Label(l zhixing.Lang) string { return uncoveredNames.Label(u, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (u Uncovered) MarshalText() ([]byte, error) { return uncoveredNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *Uncovered) UnmarshalText(b []byte) error { return uncoveredNames.Unmarshal(b, u) }

// AcceptanceDay is whether the day of the acceptance ruling bears interest
// (受理当日) (DIST-14). The zero value is the default.
type AcceptanceDay uint8

// The variants of AcceptanceDay.
const (
	AcceptanceExcluded AcceptanceDay = iota // the day before is the last
	AcceptanceIncluded                      // the day itself is the last
)

var acceptanceDayNames = enum.Names[AcceptanceDay]{Kind: "acceptance_day", Rows: []enum.Row{
	{Word: "excluded", ZH: "不计", EN: "does not bear"},
	{Word: "included", ZH: "计", EN: "bears"},
}}

// String returns the stable word of a.
func (a AcceptanceDay) String() string { return acceptanceDayNames.Word(a) }

// Label returns the wording of a in l.
func (a AcceptanceDay) Label(l zhixing.Lang) string {
	return acceptanceDayNames.Label(a, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (a AcceptanceDay) MarshalText() ([]byte, error) { return acceptanceDayNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *AcceptanceDay) UnmarshalText(b []byte) error { return acceptanceDayNames.Unmarshal(b, a) }

// PreAcceptanceDoubled is the rank in bankruptcy of the doubled part accrued before
// acceptance (受理前加倍部分) (DIST-14). The zero value is the default.
type PreAcceptanceDoubled uint8

// The variants of PreAcceptanceDoubled.
const (
	Subordinated PreAcceptanceDoubled = iota // after ordinary claims
	OrdinaryRank                             // with the debt
	NotAdmitted                              // no claim at all
)

var preAcceptanceDoubledNames = enum.Names[PreAcceptanceDoubled]{Kind: "pre_acceptance_doubled", Rows: []enum.Row{
	{Word: "subordinated", ZH: "劣后", EN: "subordinated"},
	{Word: "ordinary", ZH: "普通债权", EN: "ordinary claim"},
	{Word: "not_admitted", ZH: "不予确认", EN: "not admitted"},
}}

// String returns the stable word of p.
func (p PreAcceptanceDoubled) String() string { return preAcceptanceDoubledNames.Word(p) }

// Label returns the wording of p in l.
func (p PreAcceptanceDoubled) Label(l zhixing.Lang) string {
	return preAcceptanceDoubledNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PreAcceptanceDoubled) MarshalText() ([]byte, error) {
	return preAcceptanceDoubledNames.Marshal(p)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PreAcceptanceDoubled) UnmarshalText(b []byte) error {
	return preAcceptanceDoubledNames.Unmarshal(b, p)
}

// FeeBase is the amount on which the application fee is computed
// (申请执行费基数) (DIST-28). The zero value is the default.
type FeeBase uint8

// The variants of FeeBase.
const (
	AmountExecuted FeeBase = iota // the words of the Measures
	AmountApplied                 // some courts
)

var feeBaseNames = enum.Names[FeeBase]{Kind: "fee_base", Rows: []enum.Row{
	{Word: "amount_executed", ZH: "实际执行金额", EN: "amount executed"},
	{Word: "amount_applied", ZH: "申请执行金额", EN: "amount applied for"},
}}

// String returns the stable word of f.
func (f FeeBase) String() string { return feeBaseNames.Word(f) }

// Label returns the wording of f in l.
func (f FeeBase) Label(l zhixing.Lang) string { return feeBaseNames.Label(f, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (f FeeBase) MarshalText() ([]byte, error) { return feeBaseNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *FeeBase) UnmarshalText(b []byte) error { return feeBaseNames.Unmarshal(b, f) }

// DoubleLoss is what double compensation of the loss means (双倍补偿) (DIST-15).
// The zero value is the default.
type DoubleLoss uint8

// The variants of DoubleLoss.
const (
	TwiceInTotal DoubleLoss = iota // loss x 2
	TwiceOnTop                     // loss x 3
)

var doubleLossNames = enum.Names[DoubleLoss]{Kind: "double_loss", Rows: []enum.Row{
	{Word: "twice_in_total", ZH: "合计两倍", EN: "twice the loss in total"},
	{Word: "twice_on_top", ZH: "损失之外再加两倍", EN: "the loss and twice besides"},
}}

// String returns the stable word of d.
func (d DoubleLoss) String() string { return doubleLossNames.Word(d) }

// Label returns the wording of d in l.
func (d DoubleLoss) Label(l zhixing.Lang) string { return doubleLossNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DoubleLoss) MarshalText() ([]byte, error) { return doubleLossNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DoubleLoss) UnmarshalText(b []byte) error { return doubleLossNames.Unmarshal(b, d) }
