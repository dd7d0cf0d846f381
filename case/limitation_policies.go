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
