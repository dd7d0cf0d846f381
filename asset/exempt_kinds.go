package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Treat is how a special account or fund may be touched (特殊账户处理方式, ASSET-60). The
// zero value means not given.
type Treat uint8

// The values of Treat.
const (
	_                Treat = iota
	TreatUntouchable       // 不得冻结、扣划
	TreatFreezeOnly        // 可以冻结，不得扣划
	TreatConditional       // 附条件
	TreatNormal            // 一般财产
	TreatNotProperty       // 不是被执行人财产
)

var treatNames = enum.Names[Treat]{Kind: "treat", Rows: []enum.Row{
	{}, // not given
	{Word: "untouchable", ZH: "不得冻结、扣划", EN: "neither freeze nor deduct"},
	{Word: "freeze_only", ZH: "可以冻结，不得扣划", EN: "may freeze, not deduct while the purpose lasts"},
	{Word: "conditional", ZH: "附条件", EN: "conditional"},
	{Word: "normal", ZH: "一般财产", EN: "like any property"},
	{Word: "not_property", ZH: "不是被执行人财产", EN: "not property of the debtor"},
}}

// String returns the stable word of x.
func (x Treat) String() string { return treatNames.Word(x) }

// Label returns the wording of x in l.
func (x Treat) Label(l zhixing.Lang) string { return treatNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x Treat) MarshalText() ([]byte, error) { return treatNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *Treat) UnmarshalText(b []byte) error { return treatNames.Unmarshal(b, x) }

// ExemptKind is a kind of property that may not be seized, or not be disposed of
// (豁免财产, ASSET-59). The zero value means none of them.
type ExemptKind uint8

// The values of ExemptKind.
const (
	_                        ExemptKind = iota
	ExemptNecessities                   // 生活必需品
	ExemptLiving                        // 必需生活费用
	ExemptEducation                     // 义务教育必需品
	ExemptUnpublished                   // 未公开的发明、未发表的著作
	ExemptDisability                    // 身体缺陷辅助工具、医疗物品
	ExemptHonours                       // 勋章及荣誉表彰物品
	ExemptTreaty                        // 条约规定免于查封的财产
	ExemptOtherLaw                      // 法律、司法解释规定的其他财产
	ExemptForeignState                  // 外国国家财产
	ExemptForeignCentralBank            // 外国中央银行财产
	ExemptPublicVessel                  // 军事、政府公务船舶
	ExemptDwelling                      // 生活必需住房
)

var exemptKindNames = enum.Names[ExemptKind]{Kind: "exempt_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "necessities", ZH: "生活必需品", EN: "household necessities"},
	{Word: "living_expenses", ZH: "必需生活费用", EN: "necessary living expenses"},
	{Word: "compulsory_education", ZH: "义务教育必需品", EN: "necessities for compulsory education"},
	{Word: "unpublished", ZH: "未公开的发明、未发表的著作", EN: "unpublished invention or work"},
	{Word: "disability_aids", ZH: "身体缺陷辅助工具、医疗物品", EN: "disability aids and medical goods"},
	{Word: "honours", ZH: "勋章及荣誉表彰物品", EN: "medals and honours"},
	{Word: "treaty", ZH: "条约规定免于查封的财产", EN: "immune under a treaty"},
	{Word: "other_law", ZH: "法律、司法解释规定的其他财产", EN: "exempt by other law"},
	{Word: "foreign_state", ZH: "外国国家财产", EN: "property of a foreign state"},
	{Word: "foreign_central_bank", ZH: "外国中央银行财产", EN: "property of a foreign central bank"},
	{Word: "public_vessel", ZH: "军事、政府公务船舶", EN: "vessel on military or government service"},
	{Word: "dwelling", ZH: "生活必需住房", EN: "dwelling necessary for life"},
}}

// String returns the stable word of x.
func (x ExemptKind) String() string { return exemptKindNames.Word(x) }

// Label returns the wording of x in l.
func (x ExemptKind) Label(l zhixing.Lang) string { return exemptKindNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x ExemptKind) MarshalText() ([]byte, error) { return exemptKindNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *ExemptKind) UnmarshalText(b []byte) error { return exemptKindNames.Unmarshal(b, x) }

// HousingFundPolicy is the policy on housing funds (住房公积金, ASSET-61).
type HousingFundPolicy uint8

// The values of HousingFundPolicy.
const (
	HousingFundWithdrawable HousingFundPolicy = iota // 符合提取条件的方可执行
	HousingFundAny                                   // 均可执行
	HousingFundNone                                  // 不予执行
)

var housingFundPolicyNames = enum.Names[HousingFundPolicy]{Kind: "housing_fund", Rows: []enum.Row{
	{Word: "withdrawable_only", ZH: "符合提取条件的方可执行", EN: "only where withdrawal conditions are met"},
	{Word: "any", ZH: "均可执行", EN: "in any case"},
	{Word: "none", ZH: "不予执行", EN: "never"},
}}

// String returns the stable word of x.
func (x HousingFundPolicy) String() string { return housingFundPolicyNames.Word(x) }

// Label returns the wording of x in l.
func (x HousingFundPolicy) Label(l zhixing.Lang) string {
	return housingFundPolicyNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x HousingFundPolicy) MarshalText() ([]byte, error) { return housingFundPolicyNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *HousingFundPolicy) UnmarshalText(b []byte) error {
	return housingFundPolicyNames.Unmarshal(b, x)
}

// PolicyCashValue is the policy on the cash value of life insurance (保单现金价值, ASSET-61).
type PolicyCashValue uint8

// The values of PolicyCashValue.
const (
	CashValueWithRedemption PolicyCashValue = iota // 可以执行，允许赎买
	CashValueAllow                                 // 可以执行
	CashValueDeny                                  // 不予执行
)

var policyCashValueNames = enum.Names[PolicyCashValue]{Kind: "policy_cash_value", Rows: []enum.Row{
	{Word: "allow_with_redemption", ZH: "可以执行，允许赎买", EN: "allowed, with a right to redeem"},
	{Word: "allow", ZH: "可以执行", EN: "allowed"},
	{Word: "deny", ZH: "不予执行", EN: "denied"},
}}

// String returns the stable word of x.
func (x PolicyCashValue) String() string { return policyCashValueNames.Word(x) }

// Label returns the wording of x in l.
func (x PolicyCashValue) Label(l zhixing.Lang) string {
	return policyCashValueNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x PolicyCashValue) MarshalText() ([]byte, error) { return policyCashValueNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *PolicyCashValue) UnmarshalText(b []byte) error { return policyCashValueNames.Unmarshal(b, x) }

// CryptoPolicy is the policy on cryptocurrency (虚拟货币, ASSET-81).
type CryptoPolicy uint8

// The values of CryptoPolicy.
const (
	CryptoReportOnly  CryptoPolicy = iota // 仅报告
	CryptoControlKeys                     // 控制密钥
)

var cryptoPolicyNames = enum.Names[CryptoPolicy]{Kind: "crypto", Rows: []enum.Row{
	{Word: "report_only", ZH: "仅报告", EN: "report only"},
	{Word: "control_keys", ZH: "控制密钥", EN: "take control of the keys"},
}}

// String returns the stable word of x.
func (x CryptoPolicy) String() string { return cryptoPolicyNames.Word(x) }

// Label returns the wording of x in l.
func (x CryptoPolicy) Label(l zhixing.Lang) string {
	return cryptoPolicyNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x CryptoPolicy) MarshalText() ([]byte, error) { return cryptoPolicyNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *CryptoPolicy) UnmarshalText(b []byte) error { return cryptoPolicyNames.Unmarshal(b, x) }

// LateObjection is the policy on a third person's objection after the 15 days (ASSET-70).
type LateObjection uint8

// The values of LateObjection.
const (
	LateObjectionIgnored  LateObjection = iota // 不予考虑
	LateObjectionReviewed                      // 按执行异议审查
)

var lateObjectionNames = enum.Names[LateObjection]{Kind: "late_objection", Rows: []enum.Row{
	{Word: "ignore", ZH: "不予考虑", EN: "ignored"},
	{Word: "review", ZH: "按执行异议审查", EN: "reviewed as an objection"},
}}

// String returns the stable word of x.
func (x LateObjection) String() string { return lateObjectionNames.Word(x) }

// Label returns the wording of x in l.
func (x LateObjection) Label(l zhixing.Lang) string {
	return lateObjectionNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x LateObjection) MarshalText() ([]byte, error) { return lateObjectionNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LateObjection) UnmarshalText(b []byte) error { return lateObjectionNames.Unmarshal(b, x) }
