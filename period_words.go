package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// PeriodUnit is the unit a term is counted in (期间单位; CASE-70 item 1). The zero
// value means "not given" and is refused.
type PeriodUnit uint8

// The units.
const (
	_           PeriodUnit = iota
	Hours                  // 时
	Days                   // 日
	WorkingDays            // 工作日
	Months                 // 月
	Years                  // 年
)

var periodUnitNames = enum.Names[PeriodUnit]{Kind: "period_unit", Rows: []enum.Row{
	{},
	{Word: "hours", ZH: "小时", EN: "hours"},
	{Word: "days", ZH: "日", EN: "days"},
	{Word: "working_days", ZH: "个工作日", EN: "working days"},
	{Word: "months", ZH: "个月", EN: "months"},
	{Word: "years", ZH: "年", EN: "years"},
}}

// String returns the stable word of u.
func (u PeriodUnit) String() string { return periodUnitNames.Word(u) }

// Label returns the wording of u in l.
func (u PeriodUnit) Label(l Lang) string { return periodUnitNames.Label(u, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (u PeriodUnit) MarshalText() ([]byte, error) { return periodUnitNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *PeriodUnit) UnmarshalText(b []byte) error { return periodUnitNames.Unmarshal(b, u) }

// DeadlineClass is the class of a term (期间类别; CASE-71): it decides whether the
// last day rolls off a rest day. The zero value means "not given" and is refused.
type DeadlineClass uint8

// The classes.
const (
	_                 DeadlineClass = iota
	PartyTerm                       // 当事人期间: objection, reconsideration, suit, limitation
	CourtTerm                       // 法院办理期间: filing, ruling, notice, payout
	PerformancePeriod               // 履行期间: the period in the title (DIST-05)
	MinimumWait                     // 等待期: at least so long, satisfied from the day after
	Schedule                        // 定期事项: six-monthly inquiry
	Validity                        // 有效期限: seizure, stay, guarantee, reference price
	Sanction                        // 惩戒期限: listing, grace, permit, bar
	Backward                        // 倒计期限: so long before an event (AUC-01)
)

var deadlineClassNames = enum.Names[DeadlineClass]{Kind: "deadline_class", Rows: []enum.Row{
	{},
	{Word: "party_term", ZH: "当事人期间", EN: "party's term"},
	{Word: "court_term", ZH: "法院办理期间", EN: "court's term"},
	{Word: "performance_period", ZH: "履行期间", EN: "performance period"},
	{Word: "minimum_wait", ZH: "等待期", EN: "minimum wait"},
	{Word: "schedule", ZH: "定期事项", EN: "schedule"},
	{Word: "validity", ZH: "有效期限", EN: "validity"},
	{Word: "sanction", ZH: "惩戒期限", EN: "term of a sanction"},
	{Word: "backward", ZH: "倒计期限", EN: "backward term"},
}}

// String returns the stable word of c.
func (c DeadlineClass) String() string { return deadlineClassNames.Word(c) }

// Label returns the wording of c in l.
func (c DeadlineClass) Label(l Lang) string { return deadlineClassNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c DeadlineClass) MarshalText() ([]byte, error) { return deadlineClassNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *DeadlineClass) UnmarshalText(b []byte) error { return deadlineClassNames.Unmarshal(b, c) }

// RollChoice says whether the terms of a class roll off a rest day (顺延).
type RollChoice uint8

// The choices.
const (
	RollByClass RollChoice = iota // the default of CASE-71
	RollYes                       // 顺延
	RollNo                        // 不顺延
)

var rollChoiceNames = enum.Names[RollChoice]{Kind: "roll_choice", Rows: []enum.Row{
	{Word: "by_class", ZH: "依期间类别", EN: "by class"},
	{Word: "roll", ZH: "顺延", EN: "rolls"},
	{Word: "no_roll", ZH: "不顺延", EN: "does not roll"},
}}

// String returns the stable word of c.
func (c RollChoice) String() string { return rollChoiceNames.Word(c) }

// Label returns the wording of c in l.
func (c RollChoice) Label(l Lang) string { return rollChoiceNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c RollChoice) MarshalText() ([]byte, error) { return rollChoiceNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *RollChoice) UnmarshalText(b []byte) error { return rollChoiceNames.Unmarshal(b, c) }

// Uncovered says what happens where a term needs a day its calendar is not
// certain about.
type Uncovered uint8

// The choices.
const (
	// UncoveredDefault: a day before the first day covered is an error; a later one
	// is told by its weekday and the deadline is provisional.
	UncoveredDefault     Uncovered = iota
	UncoveredProvisional           // provisional on both sides
	UncoveredStrict                // an error on both sides
)

var uncoveredNames = enum.Names[Uncovered]{Kind: "uncovered", Rows: []enum.Row{
	{Word: "default", ZH: "此前报错、此后暂定", EN: "error before, provisional after"},
	{Word: "provisional", ZH: "暂定", EN: "provisional"},
	{Word: "strict", ZH: "报错", EN: "error"},
}}

// String returns the stable word of u.
func (u Uncovered) String() string { return uncoveredNames.Word(u) }

// Label returns the wording of u in l.
func (u Uncovered) Label(l Lang) string { return uncoveredNames.Label(u, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (u Uncovered) MarshalText() ([]byte, error) { return uncoveredNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *Uncovered) UnmarshalText(b []byte) error { return uncoveredNames.Unmarshal(b, u) }

// HourTerm says how a term in hours is counted (CASE-70 item 1).
type HourTerm uint8

// The ways of counting hours.
const (
	HoursByClass     HourTerm = iota // ExcludeStartHour for PartyTerm and CourtTerm, Exact for the rest
	ExcludeStartHour                 // 开始的时不计算在内: from the next full hour
	Exact                            // 自该时刻起算: durations of liberty, terms of systems
)

var hourTermNames = enum.Names[HourTerm]{Kind: "hour_term", Rows: []enum.Row{
	{Word: "by_class", ZH: "依期间类别", EN: "by class"},
	{Word: "exclude_start_hour", ZH: "开始的时不计算在内", EN: "starting hour not counted"},
	{Word: "exact", ZH: "自该时刻起算", EN: "exact"},
}}

// String returns the stable word of h.
func (h HourTerm) String() string { return hourTermNames.Word(h) }

// Label returns the wording of h in l.
func (h HourTerm) Label(l Lang) string { return hourTermNames.Label(h, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (h HourTerm) MarshalText() ([]byte, error) { return hourTermNames.Marshal(h) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (h *HourTerm) UnmarshalText(b []byte) error { return hourTermNames.Unmarshal(b, h) }

// BackwardCount says how days before an event are counted (AUC-01); the law fixes
// no method.
type BackwardCount uint8

// The ways of counting backward.
const (
	DayExcluded BackwardCount = iota // the day of the act is not counted: event >= act + N
	ClearDays                        // neither end is counted: event >= act + N + 1
)

var backwardCountNames = enum.Names[BackwardCount]{Kind: "backward_count", Rows: []enum.Row{
	{Word: "day_excluded", ZH: "行为当日不计", EN: "day of the act not counted"},
	{Word: "clear_days", ZH: "首尾均不计", EN: "clear days"},
}}

// String returns the stable word of c.
func (c BackwardCount) String() string { return backwardCountNames.Word(c) }

// Label returns the wording of c in l.
func (c BackwardCount) Label(l Lang) string { return backwardCountNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c BackwardCount) MarshalText() ([]byte, error) { return backwardCountNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *BackwardCount) UnmarshalText(b []byte) error { return backwardCountNames.Unmarshal(b, c) }
