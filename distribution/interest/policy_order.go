package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// AllocationOrder is the ladder by which a payment discharges (清偿顺序)
// (DIST-10). The zero value is the default.
type AllocationOrder uint8

// The variants of AllocationOrder.
const (
	Order2014                      AllocationOrder = iota // DELAY-2014 4 with CC-2020 561
	PrincipalBeforeGeneralInterest                        // principal first
	AgreedOrder                                           // Options.Agreed, for every payment
)

var allocationOrderNames = enum.Names[AllocationOrder]{Kind: "allocation_order", Rows: []enum.Row{
	{Word: "order_2014", ZH: "费用、利息、本金、加倍部分", EN: "costs, interest, principal, doubled part"},
	{Word: "principal_before_general_interest", ZH: "费用、本金、利息、加倍部分", EN: "costs, principal, interest, doubled part"},
	{Word: "agreed", ZH: "约定顺序", EN: "as agreed"},
}}

// String returns the stable word of a.
func (a AllocationOrder) String() string { return allocationOrderNames.Word(a) }

// Label returns the wording of a in l.
func (a AllocationOrder) Label(l zhixing.Lang) string {
	return allocationOrderNames.Label(a, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (a AllocationOrder) MarshalText() ([]byte, error) { return allocationOrderNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *AllocationOrder) UnmarshalText(b []byte) error { return allocationOrderNames.Unmarshal(b, a) }

// OldInterestRank is the rung of interest accrued under the older rules when money
// comes after 2014-08-01 (旧规则利息的顺位) (DIST-19). The zero value is the
// default.
type OldInterestRank uint8

// The variants of OldInterestRank.
const (
	WithDoubledPart     OldInterestRank = iota // last
	WithGeneralInterest                        // before the principal
)

var oldInterestRankNames = enum.Names[OldInterestRank]{Kind: "old_interest_rank", Rows: []enum.Row{
	{Word: "with_doubled_part", ZH: "与加倍部分同列", EN: "with the doubled part"},
	{Word: "with_general_interest", ZH: "与一般债务利息同列", EN: "with general interest"},
}}

// String returns the stable word of o.
func (o OldInterestRank) String() string { return oldInterestRankNames.Word(o) }

// Label returns the wording of o in l.
func (o OldInterestRank) Label(l zhixing.Lang) string {
	return oldInterestRankNames.Label(o, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (o OldInterestRank) MarshalText() ([]byte, error) { return oldInterestRankNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *OldInterestRank) UnmarshalText(b []byte) error { return oldInterestRankNames.Unmarshal(b, o) }

// Bucket2009 is the term class of the benchmark under the older rules
// (旧规则期限档次) (DIST-18). The zero value is the default.
type Bucket2009 uint8

// The variants of Bucket2009.
const (
	ByDelayLength Bucket2009 = iota // found on the calendar
	FixedOneYear                    // six months to one year
)

var bucket2009Names = enum.Names[Bucket2009]{Kind: "bucket2009", Rows: []enum.Row{
	{Word: "by_delay_length", ZH: "按迟延时间", EN: "by the length of the delay"},
	{Word: "fixed_one_year", ZH: "一年期", EN: "one-year class"},
}}

// String returns the stable word of x.
func (x Bucket2009) String() string { return bucket2009Names.Word(x) }

// Label returns the wording of x in l.
func (x Bucket2009) Label(l zhixing.Lang) string { return bucket2009Names.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x Bucket2009) MarshalText() ([]byte, error) { return bucket2009Names.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *Bucket2009) UnmarshalText(b []byte) error { return bucket2009Names.Unmarshal(b, x) }

// RateChange2009 is whether the benchmark of the older rules follows its changes
// (旧规则利率调整) (DIST-18). The zero value is the default.
type RateChange2009 uint8

// The variants of RateChange2009.
const (
	SegmentedByChange RateChange2009 = iota // each change opens its own segment
	RateAtStart                             // one rate for the whole delay
)

var rateChange2009Names = enum.Names[RateChange2009]{Kind: "rate_change2009", Rows: []enum.Row{
	{Word: "segmented", ZH: "分段", EN: "by segments"},
	{Word: "rate_at_start", ZH: "起算日利率", EN: "rate of the first day"},
}}

// String returns the stable word of r.
func (r RateChange2009) String() string { return rateChange2009Names.Word(r) }

// Label returns the wording of r in l.
func (r RateChange2009) Label(l zhixing.Lang) string {
	return rateChange2009Names.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RateChange2009) MarshalText() ([]byte, error) { return rateChange2009Names.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RateChange2009) UnmarshalText(b []byte) error { return rateChange2009Names.Unmarshal(b, r) }

// DayBasis2009 is the day-count basis of the older rules
// (旧规则计息天数基准) (DIST-18). The zero value is the default.
type DayBasis2009 uint8

// The variants of DayBasis2009.
const (
	Old365 DayBasis2009 = iota // default
	Old360                     // bank usage
)

var dayBasis2009Names = enum.Names[DayBasis2009]{Kind: "day_basis2009", Rows: []enum.Row{
	{Word: "365", ZH: "365天", EN: "365"},
	{Word: "360", ZH: "360天", EN: "360"},
}}

// String returns the stable word of d.
func (d DayBasis2009) String() string { return dayBasis2009Names.Word(d) }

// Label returns the wording of d in l.
func (d DayBasis2009) Label(l zhixing.Lang) string {
	return dayBasis2009Names.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DayBasis2009) MarshalText() ([]byte, error) { return dayBasis2009Names.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DayBasis2009) UnmarshalText(b []byte) error { return dayBasis2009Names.Unmarshal(b, d) }

// Base2009 is whether interest accrued to expiry bears the interest of the older
// rules (旧规则基数) (DIST-18). The zero value is the default.
type Base2009 uint8

// The variants of Base2009.
const (
	WithoutInterestToExpiry Base2009 = iota // conservative
	IncludeInterestToExpiry                 // literal reading
)

var base2009Names = enum.Names[Base2009]{Kind: "base2009", Rows: []enum.Row{
	{Word: "without_interest_to_expiry", ZH: "不含届满前利息", EN: "without interest to expiry"},
	{Word: "include_interest_to_expiry", ZH: "含届满前利息", EN: "with interest to expiry"},
}}

// String returns the stable word of x.
func (x Base2009) String() string { return base2009Names.Word(x) }

// Label returns the wording of x in l.
func (x Base2009) Label(l zhixing.Lang) string { return base2009Names.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x Base2009) MarshalText() ([]byte, error) { return base2009Names.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *Base2009) UnmarshalText(b []byte) error { return base2009Names.Unmarshal(b, x) }

// Order2009 is how money collected under the older rules discharges
// (旧规则清偿顺序) (DIST-18). The zero value is the default.
type Order2009 uint8

// The variants of Order2009.
const (
	Proportional Order2009 = iota // debt and interest together; payments outside enforcement by CON2-2009 21
	CON2                          // CON2-2009 21 for every payment from 2009-05-13
)

var order2009Names = enum.Names[Order2009]{Kind: "order2009", Rows: []enum.Row{
	{Word: "proportional", ZH: "并还", EN: "in proportion"},
	{Word: "con2", ZH: "费用、利息、本金", EN: "costs, interest, principal"},
}}

// String returns the stable word of o.
func (o Order2009) String() string { return order2009Names.Word(o) }

// Label returns the wording of o in l.
func (o Order2009) Label(l zhixing.Lang) string { return order2009Names.Label(o, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (o Order2009) MarshalText() ([]byte, error) { return order2009Names.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *Order2009) UnmarshalText(b []byte) error { return order2009Names.Unmarshal(b, o) }

// OldGeneral is whether general interest runs beside the doubled rate of the older
// rules (旧规则下的一般债务利息) (DIST-18). The zero value is the
// default.
type OldGeneral uint8

// The variants of OldGeneral.
const (
	InsideOldRate OldGeneral = iota // no contract interest for the same days
	BesideOldRate                   // both
)

var oldGeneralNames = enum.Names[OldGeneral]{Kind: "old_general", Rows: []enum.Row{
	{Word: "inside", ZH: "不另计", EN: "inside the doubled rate"},
	{Word: "beside", ZH: "另计", EN: "beside it"},
}}

// String returns the stable word of o.
func (o OldGeneral) String() string { return oldGeneralNames.Word(o) }

// Label returns the wording of o in l.
func (o OldGeneral) Label(l zhixing.Lang) string { return oldGeneralNames.Label(o, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (o OldGeneral) MarshalText() ([]byte, error) { return oldGeneralNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *OldGeneral) UnmarshalText(b []byte) error { return oldGeneralNames.Unmarshal(b, o) }
