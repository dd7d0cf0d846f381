package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// TermClass is the row of the table of terms that a property falls under (期限类别,
// ASSET-46, 49). The zero value means not given.
type TermClass uint8

// The values of TermClass.
const (
	_           TermClass = iota
	TermDeposit           // 银行存款类
	TermMovable           // 动产类
	TermOther             // 不动产、其他财产权类
)

var termClassNames = enum.Names[TermClass]{Kind: "term_class", Rows: []enum.Row{
	{}, // not given
	{Word: "deposit", ZH: "银行存款类", EN: "like a bank deposit"},
	{Word: "movable", ZH: "动产类", EN: "like a movable"},
	{Word: "other", ZH: "不动产、其他财产权类", EN: "immovable or other right"},
}}

// String returns the stable word of x.
func (x TermClass) String() string { return termClassNames.Word(x) }

// Label returns the wording of x in l.
func (x TermClass) Label(l zhixing.Lang) string { return termClassNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x TermClass) MarshalText() ([]byte, error) { return termClassNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *TermClass) UnmarshalText(b []byte) error { return termClassNames.Unmarshal(b, x) }

// BeyondMaximum is the policy on a stated end later than the longest term allowed
// (ASSET-46).
type BeyondMaximum uint8

// The values of BeyondMaximum.
const (
	ClampToMaximum      BeyondMaximum = iota // 至最长期限为止
	RefuseBeyondMaximum                      // 超过最长期限的查封无效
)

var beyondMaximumNames = enum.Names[BeyondMaximum]{Kind: "beyond_maximum", Rows: []enum.Row{
	{Word: "clamp", ZH: "至最长期限为止", EN: "the measure runs to the maximum"},
	{Word: "invalid", ZH: "超过最长期限的查封无效", EN: "a measure stated beyond the maximum is invalid"},
}}

// String returns the stable word of x.
func (x BeyondMaximum) String() string { return beyondMaximumNames.Word(x) }

// Label returns the wording of x in l.
func (x BeyondMaximum) Label(l zhixing.Lang) string {
	return beyondMaximumNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x BeyondMaximum) MarshalText() ([]byte, error) { return beyondMaximumNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *BeyondMaximum) UnmarshalText(b []byte) error { return beyondMaximumNames.Unmarshal(b, x) }

// RenewFrom is the policy on the first day of a renewed term; stated dates prevail
// (ASSET-47).
type RenewFrom uint8

// The values of RenewFrom.
const (
	FromDayAfterOldEnd RenewFrom = iota // 自原期限届满次日起
	FromRenewalDate                     // 自办理续行手续之日起
)

var renewFromNames = enum.Names[RenewFrom]{Kind: "renew_from", Rows: []enum.Row{
	{Word: "day_after_old_end", ZH: "自原期限届满次日起", EN: "the day after the old end"},
	{Word: "renewal_date", ZH: "自办理续行手续之日起", EN: "the day of the renewal"},
}}

// String returns the stable word of x.
func (x RenewFrom) String() string { return renewFromNames.Word(x) }

// Label returns the wording of x in l.
func (x RenewFrom) Label(l zhixing.Lang) string { return renewFromNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x RenewFrom) MarshalText() ([]byte, error) { return renewFromNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *RenewFrom) UnmarshalText(b []byte) error { return renewFromNames.Unmarshal(b, x) }

// WaitingTermStart is the policy on when the term of a waiting seizure begins (ASSET-52).
type WaitingTermStart uint8

// The values of WaitingTermStart.
const (
	OnConversion WaitingTermStart = iota // 自轮候转为正式查封之日起
	AsStated                             // 自送达或者载明之日起
)

var waitingTermStartNames = enum.Names[WaitingTermStart]{Kind: "waiting_term_start", Rows: []enum.Row{
	{Word: "on_conversion", ZH: "自轮候转为正式查封之日起", EN: "the day it takes effect"},
	{Word: "as_stated", ZH: "自送达或者载明之日起", EN: "from service, as stated"},
}}

// String returns the stable word of x.
func (x WaitingTermStart) String() string { return waitingTermStartNames.Word(x) }

// Label returns the wording of x in l.
func (x WaitingTermStart) Label(l zhixing.Lang) string {
	return waitingTermStartNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x WaitingTermStart) MarshalText() ([]byte, error) { return waitingTermStartNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *WaitingTermStart) UnmarshalText(b []byte) error {
	return waitingTermStartNames.Unmarshal(b, x)
}

// PartialDisposal is the policy on what is left after the holder sold a part (ASSET-52).
type PartialDisposal uint8

// The values of PartialDisposal.
const (
	RestPassesUnlessUnpaid PartialDisposal = iota // 债权确未受足额清偿的，其余部分仍由原查封法院查封
	RestPassesAlways                              // 其余部分一律由轮候查封接续
)

var partialDisposalNames = enum.Names[PartialDisposal]{Kind: "partial_disposal", Rows: []enum.Row{
	{Word: "unless_unpaid", ZH: "债权确未受足额清偿的，其余部分仍由原查封法院查封", EN: "the rest passes on unless the holder is known to be unpaid"},
	{Word: "always", ZH: "其余部分一律由轮候查封接续", EN: "the rest passes on in any case"},
}}

// String returns the stable word of x.
func (x PartialDisposal) String() string { return partialDisposalNames.Word(x) }

// Label returns the wording of x in l.
func (x PartialDisposal) Label(l zhixing.Lang) string {
	return partialDisposalNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x PartialDisposal) MarshalText() ([]byte, error) { return partialDisposalNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *PartialDisposal) UnmarshalText(b []byte) error { return partialDisposalNames.Unmarshal(b, x) }

// IPTermAfterConversion is the policy on the short terms of trademarks and patents once
// the preservation has become an enforcement seizure (ASSET-49).
type IPTermAfterConversion uint8

// The values of IPTermAfterConversion.
const (
	KeepShorterTerm IPTermAfterConversion = iota // 仍适用较短期限直至续行
	EnforcementTerm                              // 按执行程序期限重新确定
)

var ipTermNames = enum.Names[IPTermAfterConversion]{Kind: "ip_term", Rows: []enum.Row{
	{Word: "keep_shorter", ZH: "仍适用较短期限直至续行", EN: "the shorter end stays until renewed"},
	{Word: "enforcement", ZH: "按执行程序期限重新确定", EN: "the term of enforcement, counted from the original start"},
}}

// String returns the stable word of x.
func (x IPTermAfterConversion) String() string { return ipTermNames.Word(x) }

// Label returns the wording of x in l.
func (x IPTermAfterConversion) Label(l zhixing.Lang) string {
	return ipTermNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x IPTermAfterConversion) MarshalText() ([]byte, error) {
	return ipTermNames.Marshal(x)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *IPTermAfterConversion) UnmarshalText(b []byte) error {
	return ipTermNames.Unmarshal(b, x)
}

// LegalPersonShareTerm is the policy on listed state and legal-person shares frozen since
// 2015-02-04 (ASSET-49); before that day LP-SHARES-2001 holds under either.
type LegalPersonShareTerm uint8

// The values of LegalPersonShareTerm.
const (
	GeneralShareTerm LegalPersonShareTerm = iota // 三年
	Shares2001                                   // 一年，续行不超过六个月
)

var lpShareTermNames = enum.Names[LegalPersonShareTerm]{Kind: "legal_person_share_term", Rows: []enum.Row{
	{Word: "general", ZH: "三年", EN: "three years"},
	{Word: "shares_2001", ZH: "一年，续行不超过六个月", EN: "one year, renewals of six months"},
}}

// String returns the stable word of x.
func (x LegalPersonShareTerm) String() string { return lpShareTermNames.Word(x) }

// Label returns the wording of x in l.
func (x LegalPersonShareTerm) Label(l zhixing.Lang) string {
	return lpShareTermNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x LegalPersonShareTerm) MarshalText() ([]byte, error) {
	return lpShareTermNames.Marshal(x)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LegalPersonShareTerm) UnmarshalText(b []byte) error {
	return lpShareTermNames.Unmarshal(b, x)
}

// IdleAfterConversion is the policy on preserved property that lies idle after its court's
// own case has come to enforcement (ASSET-56): the text speaks of the preserving court and
// of disposal, which only enforcement brings.
type IdleAfterConversion uint8

// The values of IdleAfterConversion.
const (
	StillIdle       IdleAfterConversion = iota // 一年连续计算，仍可商请移送
	ConversionCures                            // 转为执行查封后不再适用
)

var idleAfterConversionNames = enum.Names[IdleAfterConversion]{Kind: "idle_after_conversion", Rows: []enum.Row{
	{Word: "still_idle", ZH: "一年连续计算，仍可商请移送", EN: "the year runs on, the transfer may be asked for"},
	{Word: "conversion_cures", ZH: "转为执行查封后不再适用", EN: "not after the conversion"},
}}

// String returns the stable word of x.
func (x IdleAfterConversion) String() string { return idleAfterConversionNames.Word(x) }

// Label returns the wording of x in l.
func (x IdleAfterConversion) Label(l zhixing.Lang) string {
	return idleAfterConversionNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x IdleAfterConversion) MarshalText() ([]byte, error) {
	return idleAfterConversionNames.Marshal(x)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *IdleAfterConversion) UnmarshalText(b []byte) error {
	return idleAfterConversionNames.Unmarshal(b, x)
}
