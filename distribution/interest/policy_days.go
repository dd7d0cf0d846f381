package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// StartDay is the first day that bears the doubled part (起算日); the literal
// words of DELAY-2014 2 against CC-2020 201 (DIST-04). The zero value is the
// default.
type StartDay uint8

// The variants of StartDay.
const (
	DayAfterExpiry StartDay = iota // E+1
	ExpiryDay                      // E itself
)

var startDayNames = enum.Names[StartDay]{Kind: "start_day", Rows: []enum.Row{
	{Word: "day_after_expiry", ZH: "期间届满次日", EN: "day after expiry"},
	{Word: "expiry_day", ZH: "期间届满当日", EN: "day of expiry"},
}}

// String returns the stable word of s.
func (s StartDay) String() string { return startDayNames.Word(s) }

// Label returns the wording of s in l.
func (s StartDay) Label(l zhixing.Lang) string { return startDayNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s StartDay) MarshalText() ([]byte, error) { return startDayNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *StartDay) UnmarshalText(b []byte) error { return startDayNames.Unmarshal(b, s) }

// EndDay is whether the day of satisfaction bears the doubled part (止日)
// (DIST-04). The zero value is the default.
type EndDay uint8

// The variants of EndDay.
const (
	EndIncluded EndDay = iota // the end day bears
	EndExcluded               // the day before is the last
)

var endDayNames = enum.Names[EndDay]{Kind: "end_day", Rows: []enum.Row{
	{Word: "included", ZH: "含清偿当日", EN: "day of satisfaction included"},
	{Word: "excluded", ZH: "不含清偿当日", EN: "day of satisfaction excluded"},
}}

// String returns the stable word of e.
func (e EndDay) String() string { return endDayNames.Word(e) }

// Label returns the wording of e in l.
func (e EndDay) Label(l zhixing.Lang) string { return endDayNames.Label(e, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (e EndDay) MarshalText() ([]byte, error) { return endDayNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EndDay) UnmarshalText(b []byte) error { return endDayNames.Unmarshal(b, e) }

// FixedDateRoll is whether a performance period that names a date rolls off a rest
// day (指定日期遇休假日) (DIST-05). The zero value is the default.
type FixedDateRoll uint8

// The variants of FixedDateRoll.
const (
	FixedDateStays FixedDateRoll = iota // E is the date named
	FixedDateRolls                      // E is the next working day
)

var fixedDateRollNames = enum.Names[FixedDateRoll]{Kind: "fixed_date_roll", Rows: []enum.Row{
	{Word: "stays", ZH: "不顺延", EN: "does not roll"},
	{Word: "rolls", ZH: "顺延", EN: "rolls"},
}}

// String returns the stable word of f.
func (f FixedDateRoll) String() string { return fixedDateRollNames.Word(f) }

// Label returns the wording of f in l.
func (f FixedDateRoll) Label(l zhixing.Lang) string {
	return fixedDateRollNames.Label(f, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (f FixedDateRoll) MarshalText() ([]byte, error) { return fixedDateRollNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *FixedDateRoll) UnmarshalText(b []byte) error { return fixedDateRollNames.Unmarshal(b, f) }

// DayBasis is the day-count basis of a rate (计息天数基准); the first value is
// for a title that states none (DIST-24). The zero value is the default.
type DayBasis uint8

// The variants of DayBasis.
const (
	BasisUnstated DayBasis = iota // Act365F
	Act365F                       // leap days are counted days
	Act360                        // bank loans whose contract says so
	ActAct                        // each day by its own year
	YearsPlusDays                 // full anniversaries at the annual rate
)

var dayBasisNames = enum.Names[DayBasis]{Kind: "day_basis", Rows: []enum.Row{
	{Word: "unstated", ZH: "未载明（按365天）", EN: "not stated (365)"},
	{Word: "act_365f", ZH: "365天", EN: "actual/365 fixed"},
	{Word: "act_360", ZH: "360天", EN: "actual/360"},
	{Word: "act_act", ZH: "实际天数（闰年366天）", EN: "actual/actual"},
	{Word: "years_plus_days", ZH: "对年对日", EN: "whole years, then days/365"},
}}

// String returns the stable word of d.
func (d DayBasis) String() string { return dayBasisNames.Word(d) }

// Label returns the wording of d in l.
func (d DayBasis) Label(l zhixing.Lang) string { return dayBasisNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DayBasis) MarshalText() ([]byte, error) { return dayBasisNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DayBasis) UnmarshalText(b []byte) error { return dayBasisNames.Unmarshal(b, d) }

// GeneralDays is which end of a stretch of general interest bears (算头算尾);
// the first value is for a title that states none (DIST-20). The zero value is the
// default.
type GeneralDays uint8

// The variants of GeneralDays.
const (
	DaysUnstated GeneralDays = iota // HeadNotTail
	HeadNotTail                     // S to end-1
	TailNotHead                     // S+1 to end
	BothEnds                        // only where the title says so
)

var generalDaysNames = enum.Names[GeneralDays]{Kind: "general_days", Rows: []enum.Row{
	{Word: "unstated", ZH: "未载明（算头不算尾）", EN: "not stated (first day, not last)"},
	{Word: "head_not_tail", ZH: "算头不算尾", EN: "first day, not last"},
	{Word: "tail_not_head", ZH: "算尾不算头", EN: "last day, not first"},
	{Word: "both", ZH: "头尾均算", EN: "first and last day"},
}}

// String returns the stable word of g.
func (g GeneralDays) String() string { return generalDaysNames.Word(g) }

// Label returns the wording of g in l.
func (g GeneralDays) Label(l zhixing.Lang) string { return generalDaysNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g GeneralDays) MarshalText() ([]byte, error) { return generalDaysNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GeneralDays) UnmarshalText(b []byte) error { return generalDaysNames.Unmarshal(b, g) }

// MonthMethod is how a monthly rate counts odd days (月利率零头天数); the
// first value is for a title that states none (DIST-21). The zero value is the
// default.
type MonthMethod uint8

// The variants of MonthMethod.
const (
	MonthsUnstated       MonthMethod = iota // WholeMonthsPlus30ths
	WholeMonthsPlus30ths                    // full months x m, odd days x m/30
	Annualise                               // 12m over the day-count basis
)

var monthMethodNames = enum.Names[MonthMethod]{Kind: "month_method", Rows: []enum.Row{
	{Word: "unstated", ZH: "未载明（整月加三十分之零头）", EN: "not stated (months, then 30ths)"},
	{Word: "whole_months_plus_30ths", ZH: "整月加三十分之零头", EN: "whole months, then 30ths"},
	{Word: "annualise", ZH: "折年率按日", EN: "as twelve times a year"},
}}

// String returns the stable word of m.
func (m MonthMethod) String() string { return monthMethodNames.Word(m) }

// Label returns the wording of m in l.
func (m MonthMethod) Label(l zhixing.Lang) string { return monthMethodNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m MonthMethod) MarshalText() ([]byte, error) { return monthMethodNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MonthMethod) UnmarshalText(b []byte) error { return monthMethodNames.Unmarshal(b, m) }

// GeneralEnd is the last day of general interest on money that a court collected
// (一般债务利息止日) (DIST-22). The zero value is the default.
type GeneralEnd uint8

// The variants of GeneralEnd.
const (
	SameAsDoubled     GeneralEnd = iota // deduction day, day the ruling takes effect
	ReceivedByCourt                     // runs on until the court received it
	PaidOutToCreditor                   // runs on until the creditor received it
)

var generalEndNames = enum.Names[GeneralEnd]{Kind: "general_end", Rows: []enum.Row{
	{Word: "same_as_doubled", ZH: "与加倍部分同日", EN: "same day as the doubled part"},
	{Word: "received_by_court", ZH: "法院收款日", EN: "day the court has the money"},
	{Word: "paid_out_to_creditor", ZH: "发放日", EN: "day of pay-out"},
}}

// String returns the stable word of g.
func (g GeneralEnd) String() string { return generalEndNames.Word(g) }

// Label returns the wording of g in l.
func (g GeneralEnd) Label(l zhixing.Lang) string { return generalEndNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g GeneralEnd) MarshalText() ([]byte, error) { return generalEndNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GeneralEnd) UnmarshalText(b []byte) error { return generalEndNames.Unmarshal(b, g) }

// RateDay is the first day of a newly published LPR (报价利率适用日)
// (DIST-23). The zero value is the default.
type RateDay uint8

// The variants of RateDay.
const (
	PublicationDay      RateDay = iota // the 20th or the next working day
	DayAfterPublication                // one day later
)

var rateDayNames = enum.Names[RateDay]{Kind: "rate_day", Rows: []enum.Row{
	{Word: "publication_day", ZH: "公布当日", EN: "day of publication"},
	{Word: "day_after_publication", ZH: "公布次日", EN: "day after publication"},
}}

// String returns the stable word of r.
func (r RateDay) String() string { return rateDayNames.Word(r) }

// Label returns the wording of r in l.
func (r RateDay) Label(l zhixing.Lang) string { return rateDayNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r RateDay) MarshalText() ([]byte, error) { return rateDayNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RateDay) UnmarshalText(b []byte) error { return rateDayNames.Unmarshal(b, r) }
