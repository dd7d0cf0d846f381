package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Options are the policies of this package (政策参数): points where the law is
// silent, where courts differ, or where a number rests on memory. The zero value
// is the documented default of each.
type Options struct {
	// Calendar tells rest days; nil is the shipped calendar of the mainland.
	Calendar zhixing.Calendar `json:"-"`
	// Roll switches rolling by class of deadline (CASE-71).
	Roll zhixing.Roll `json:"roll,omitzero"`
	// Nodes replaces the table of nodes; nil is Nodes (CASE-30).
	Nodes []Node `json:"nodes,omitempty"`

	Suspension         SuspensionEffect       `json:"suspension,omitzero"`
	Instalments        InstalmentStart        `json:"instalments,omitzero"`
	CounterPerformance CounterPerformance     `json:"counter_performance,omitzero"`
	RefusalRemedy      RefusalRemedy          `json:"refusal_remedy,omitzero"`
	ResumptionWait     ResumptionWait         `json:"resumption_wait,omitzero"`
	TerminationGround  GroundRequired         `json:"termination_ground,omitzero"`
	NonMonetary        NonMonetaryTermination `json:"non_monetary,omitzero"`
	TerminationPanel   TerminationPanel       `json:"termination_panel,omitzero"`
	UnpaidMoney        UnpaidMoney            `json:"unpaid_money,omitzero"`
	ReopenedTime       ReopenedTime           `json:"reopened_time,omitzero"`
	SmallCourt         SmallCourt             `json:"small_court,omitzero"`
	ResumptionClosings ResumptionClosings     `json:"resumption_closings,omitzero"`
	OldPeriod          OldPeriod              `json:"old_period,omitzero"`
	LateAgreement      LateAgreement          `json:"late_agreement,omitzero"`

	// PayoutDays is the payout term in calendar days (FUNDS-2017 10, recall);
	// zero: 30. PayoutWorkingDays is the second clock (MUST-2021 7); zero: 15.
	PayoutDays        int `json:"payout_days,omitempty"`
	PayoutWorkingDays int `json:"payout_working_days,omitempty"`
	// ExtensionMonths is the length of one extension; zero: 3 (LIMIT-2000 5).
	ExtensionMonths int `json:"extension_months,omitempty"`
	// ResumeDecisionDays is the term for deciding on resumption after 终本; zero: 7
	// (project default by analogy with filing, CASE-46).
	ResumeDecisionDays int `json:"resume_decision_days,omitempty"`
	// WarnDays are the days before the limit on which a warning is due, the
	// earliest first; nil: 30 and 10 (N31).
	WarnDays []int `json:"warn_days,omitempty"`
}

// or is n, or d where n is zero: a zero number means the documented default.
func or(n, d int) int {
	if n == 0 {
		return d
	}
	return n
}

// SuspensionEffect is what an obstacle in the last six months does to the
// limitation of application (时效中止的效果), CASE-05.
type SuspensionEffect uint8

// The values of SuspensionEffect.
const (
	ContinueRemainder SuspensionEffect = iota // 剩余期间继续计算
	SixMonthsAfter                            // 障碍消除后满六个月
)

var suspensionEffectNames = enum.Names[SuspensionEffect]{Kind: "suspension_effect", Rows: []enum.Row{
	{Word: "continue_remainder", ZH: "剩余期间继续计算", EN: "the remainder continues"},
	{Word: "six_months_after", ZH: "障碍消除后满六个月", EN: "six months after the obstacle ends"},
}}

// String returns the stable word of s.
func (s SuspensionEffect) String() string { return suspensionEffectNames.Word(s) }

// Label returns the wording of s in l.
func (s SuspensionEffect) Label(l zhixing.Lang) string {
	return suspensionEffectNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SuspensionEffect) MarshalText() ([]byte, error) { return suspensionEffectNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SuspensionEffect) UnmarshalText(b []byte) error {
	return suspensionEffectNames.Unmarshal(b, s)
}

// InstalmentStart is where limitation starts for instalments (分期履行的时效起算),
// CASE-05.
type InstalmentStart uint8

// The values of InstalmentStart.
const (
	InstalmentByDate InstalmentStart = iota // 依申请时法律
	LastInstalment                          // 自最后一期届满
	EachInstalment                          // 自每期届满
)

var instalmentStartNames = enum.Names[InstalmentStart]{Kind: "instalment_start", Rows: []enum.Row{
	{Word: "by_date", ZH: "依申请时法律", EN: "by the law of the day"},
	{Word: "last_instalment", ZH: "自最后一期届满", EN: "from the last instalment"},
	{Word: "each_instalment", ZH: "自每期届满", EN: "from each instalment"},
}}

// String returns the stable word of i.
func (i InstalmentStart) String() string { return instalmentStartNames.Word(i) }

// Label returns the wording of i in l.
func (i InstalmentStart) Label(l zhixing.Lang) string {
	return instalmentStartNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InstalmentStart) MarshalText() ([]byte, error) { return instalmentStartNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InstalmentStart) UnmarshalText(b []byte) error { return instalmentStartNames.Unmarshal(b, i) }

// CounterPerformance is when the creditor's own due performance is checked
// (对待给付的审查), CASE-07.
type CounterPerformance uint8

// The values of CounterPerformance.
const (
	CheckInEnforcement   CounterPerformance = iota // 执行中审查
	RequireProofAtFiling                           // 立案时须证明
)

var counterPerformanceNames = enum.Names[CounterPerformance]{Kind: "counter_performance", Rows: []enum.Row{
	{Word: "check_in_enforcement", ZH: "执行中审查", EN: "checked in enforcement"},
	{Word: "require_proof_at_filing", ZH: "立案时须证明", EN: "proof required at filing"},
}}

// String returns the stable word of c.
func (c CounterPerformance) String() string { return counterPerformanceNames.Word(c) }

// Label returns the wording of c in l.
func (c CounterPerformance) Label(l zhixing.Lang) string {
	return counterPerformanceNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CounterPerformance) MarshalText() ([]byte, error) { return counterPerformanceNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CounterPerformance) UnmarshalText(b []byte) error {
	return counterPerformanceNames.Unmarshal(b, c)
}

// RefusalRemedy is the remedy against non-acceptance or dismissal where no
// text names one (不予受理、驳回申请的救济), CASE-24.
type RefusalRemedy uint8

// The values of RefusalRemedy.
const (
	Reconsideration10 RefusalRemedy = iota // 十日内复议
	NoRemedy                               // 无
)

var refusalRemedyNames = enum.Names[RefusalRemedy]{Kind: "refusal_remedy", Rows: []enum.Row{
	{Word: "reconsideration_10", ZH: "十日内复议", EN: "reconsideration within 10 days"},
	{Word: "none", ZH: "无", EN: "none"},
}}

// String returns the stable word of r.
func (r RefusalRemedy) String() string { return refusalRemedyNames.Word(r) }

// Label returns the wording of r in l.
func (r RefusalRemedy) Label(l zhixing.Lang) string {
	return refusalRemedyNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RefusalRemedy) MarshalText() ([]byte, error) { return refusalRemedyNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RefusalRemedy) UnmarshalText(b []byte) error { return refusalRemedyNames.Unmarshal(b, r) }

// ResumptionWait says whether the three months of Z4 run anew for a resumption
// case (恢复执行案件的三个月), CASE-41.
type ResumptionWait uint8

// The values of ResumptionWait.
const (
	WaitFromResumption ResumptionWait = iota // 自恢复执行立案起算
	NoWaitOnResumption                       // 恢复执行案件不适用
)

var resumptionWaitNames = enum.Names[ResumptionWait]{Kind: "resumption_wait", Rows: []enum.Row{
	{Word: "from_resumption", ZH: "自恢复执行立案起算", EN: "from the filing of the resumption case"},
	{Word: "none", ZH: "恢复执行案件不适用", EN: "not for resumption cases"},
}}

// String returns the stable word of r.
func (r ResumptionWait) String() string { return resumptionWaitNames.Word(r) }

// Label returns the wording of r in l.
func (r ResumptionWait) Label(l zhixing.Lang) string {
	return resumptionWaitNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ResumptionWait) MarshalText() ([]byte, error) { return resumptionWaitNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ResumptionWait) UnmarshalText(b []byte) error { return resumptionWaitNames.Unmarshal(b, r) }

// GroundRequired says whether a ground of CASE-40 must be recorded for 终本
// (终本事由的记录).
type GroundRequired uint8

// The values of GroundRequired.
const (
	RequireGround  GroundRequired = iota // 须记录
	GroundOptional                       // 可不记录
)

var groundRequiredNames = enum.Names[GroundRequired]{Kind: "ground_required", Rows: []enum.Row{
	{Word: "required", ZH: "须记录", EN: "required"},
	{Word: "optional", ZH: "可不记录", EN: "optional"},
}}

// String returns the stable word of g.
func (g GroundRequired) String() string { return groundRequiredNames.Word(g) }

// Label returns the wording of g in l.
func (g GroundRequired) Label(l zhixing.Lang) string {
	return groundRequiredNames.Label(g, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (g GroundRequired) MarshalText() ([]byte, error) { return groundRequiredNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GroundRequired) UnmarshalText(b []byte) error { return groundRequiredNames.Unmarshal(b, g) }

// NonMonetaryTermination says whether 终本 is open to claims for conduct or delivery
// (非金钱债权的终本), CASE-41.
type NonMonetaryTermination uint8

// The values of NonMonetaryTermination.
const (
	MoneyOnly        NonMonetaryTermination = iota // 仅限金钱债权
	AllowNonMonetary                               // 准许
)

var nonMonetaryTerminationNames = enum.Names[NonMonetaryTermination]{Kind: "non_monetary_termination", Rows: []enum.Row{
	{Word: "money_only", ZH: "仅限金钱债权", EN: "money claims only"},
	{Word: "allowed", ZH: "准许", EN: "allowed"},
}}

// String returns the stable word of n.
func (n NonMonetaryTermination) String() string { return nonMonetaryTerminationNames.Word(n) }

// Label returns the wording of n in l.
func (n NonMonetaryTermination) Label(l zhixing.Lang) string {
	return nonMonetaryTerminationNames.Label(n, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (n NonMonetaryTermination) MarshalText() ([]byte, error) {
	return nonMonetaryTerminationNames.Marshal(n)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NonMonetaryTermination) UnmarshalText(b []byte) error {
	return nonMonetaryTerminationNames.Unmarshal(b, n)
}

// TerminationPanel says whether a panel is needed where the creditor signed
// (终本的合议), CASE-42.
type TerminationPanel uint8

// The values of TerminationPanel.
const (
	PanelAlways       TerminationPanel = iota // 一律合议
	PanelUnlessSigned                         // 申请执行人签字的除外
)

var terminationPanelNames = enum.Names[TerminationPanel]{Kind: "termination_panel", Rows: []enum.Row{
	{Word: "always", ZH: "一律合议", EN: "always"},
	{Word: "unless_signed", ZH: "申请执行人签字的除外", EN: "not where the creditor signed"},
}}

// String returns the stable word of t.
func (t TerminationPanel) String() string { return terminationPanelNames.Word(t) }

// Label returns the wording of t in l.
func (t TerminationPanel) Label(l zhixing.Lang) string {
	return terminationPanelNames.Label(t, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (t TerminationPanel) MarshalText() ([]byte, error) { return terminationPanelNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TerminationPanel) UnmarshalText(b []byte) error {
	return terminationPanelNames.Unmarshal(b, t)
}

// ReopenedTime says whether the time a case was closed before its closing was
// revoked counts in the limit (撤销结案前的期间), CASE-91 T37.
type ReopenedTime uint8

// The values of ReopenedTime.
const (
	ReopenedExcluded ReopenedTime = iota // 不计入
	ReopenedCounted                      // 计入
)

var reopenedTimeNames = enum.Names[ReopenedTime]{Kind: "reopened_time", Rows: []enum.Row{
	{Word: "excluded", ZH: "不计入", EN: "not counted"},
	{Word: "counted", ZH: "计入", EN: "counted"},
}}

// String returns the stable word of r.
func (r ReopenedTime) String() string { return reopenedTimeNames.Word(r) }

// Label returns the wording of r in l.
func (r ReopenedTime) Label(l zhixing.Lang) string {
	return reopenedTimeNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReopenedTime) MarshalText() ([]byte, error) { return reopenedTimeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReopenedTime) UnmarshalText(b []byte) error { return reopenedTimeNames.Unmarshal(b, r) }

// UnpaidMoney says whether case money not paid out bars 终本 (未发放案款与终本),
// CASE-44.
type UnpaidMoney uint8

// The values of UnpaidMoney.
const (
	UnpaidBlocks  UnpaidMoney = iota // 禁止终本
	UnpaidAllowed                    // 不影响
)

var unpaidMoneyNames = enum.Names[UnpaidMoney]{Kind: "unpaid_money", Rows: []enum.Row{
	{Word: "blocks", ZH: "禁止终本", EN: "bars termination"},
	{Word: "allowed", ZH: "不影响", EN: "does not bar"},
}}

// String returns the stable word of u.
func (u UnpaidMoney) String() string { return unpaidMoneyNames.Word(u) }

// Label returns the wording of u in l.
func (u UnpaidMoney) Label(l zhixing.Lang) string { return unpaidMoneyNames.Label(u, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (u UnpaidMoney) MarshalText() ([]byte, error) { return unpaidMoneyNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *UnpaidMoney) UnmarshalText(b []byte) error { return unpaidMoneyNames.Unmarshal(b, u) }

// ResumptionClosings says how a resumption case may close (恢复执行案件的结案方式), CASE-20;
// the limit to three manners is recalled from FILE-CLOSE-2014 22.
type ResumptionClosings uint8

// The values of ResumptionClosings.
const (
	ThreeManners ResumptionClosings = iota // 执行完毕、终本、终结执行
	AllManners                             // 六种方式
)

var resumptionClosingsNames = enum.Names[ResumptionClosings]{Kind: "resumption_closings", Rows: []enum.Row{
	{Word: "three", ZH: "三种方式", EN: "three manners"},
	{Word: "all", ZH: "六种方式", EN: "all six"},
}}

// String returns the stable word of r.
func (r ResumptionClosings) String() string { return resumptionClosingsNames.Word(r) }

// Label returns the wording of r in l.
func (r ResumptionClosings) Label(l zhixing.Lang) string {
	return resumptionClosingsNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ResumptionClosings) MarshalText() ([]byte, error) { return resumptionClosingsNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ResumptionClosings) UnmarshalText(b []byte) error {
	return resumptionClosingsNames.Unmarshal(b, r)
}
