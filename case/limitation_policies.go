package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// OldPeriod says what became, on 2008-04-01, of the application periods of one year
// and six months of CPL-1991 219 (旧申请执行期限的衔接), CASE-05. No text held says so;
// the default is the common reading.
type OldPeriod uint8

// The values of OldPeriod.
const (
	OldPeriodExtended OldPeriod = iota // 未届满的改按二年
	OldPeriodStays                     // 2008年4月1日前起算的仍按旧期限
)

var oldPeriodNames = enum.Names[OldPeriod]{Kind: "old_period", Rows: []enum.Row{
	{Word: "extended", ZH: "未届满的改按二年", EN: "two years, where it had not run out"},
	{Word: "stays", ZH: "仍按旧期限", EN: "the old period stays"},
}}

// String returns the stable word of o.
func (o OldPeriod) String() string { return oldPeriodNames.Word(o) }

// Label returns the wording of o in l.
func (o OldPeriod) Label(l zhixing.Lang) string { return oldPeriodNames.Label(o, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (o OldPeriod) MarshalText() ([]byte, error) { return oldPeriodNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *OldPeriod) UnmarshalText(b []byte) error { return oldPeriodNames.Unmarshal(b, o) }

// LateAgreement says what a debtor's agreement to perform after expiry does to the
// plea of limitation (时效届满后同意履行), CASE-05: CC-2020 192 bars the plea, by analogy.
type LateAgreement uint8

// The values of LateAgreement.
const (
	LateAgreementBarsPlea LateAgreement = iota // 不得再以时效抗辩
	LateAgreementIgnored                       // 不影响
)

var lateAgreementNames = enum.Names[LateAgreement]{Kind: "late_agreement", Rows: []enum.Row{
	{Word: "bars_plea", ZH: "不得再以时效抗辩", EN: "bars the plea"},
	{Word: "ignored", ZH: "不影响", EN: "without effect"},
}}

// String returns the stable word of l.
func (l LateAgreement) String() string { return lateAgreementNames.Word(l) }

// Label returns the wording of l in lang.
func (l LateAgreement) Label(lang zhixing.Lang) string {
	return lateAgreementNames.Label(l, lang == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (l LateAgreement) MarshalText() ([]byte, error) { return lateAgreementNames.Marshal(l) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (l *LateAgreement) UnmarshalText(b []byte) error { return lateAgreementNames.Unmarshal(b, l) }

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
