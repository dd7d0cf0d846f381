package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// TermStart is the day a listing term runs from (失信期限起算日, DISC-07): the text is
// silent.
type TermStart uint8

// The variants; the first is the default.
const (
	FromDecision    TermStart = iota // 决定作出之日
	FromPublication                  // 公布之日
)

var termStartNames = enum.Names[TermStart]{Kind: "term_start", Rows: []enum.Row{
	{Word: "decision_date", ZH: "决定作出之日", EN: "the day of the decision"},
	{Word: "publication_date", ZH: "公布之日", EN: "the day of publication"},
}}

// String returns the stable word of k.
func (k TermStart) String() string { return termStartNames.Word(k) }

// Label returns the wording of k in l.
func (k TermStart) Label(l zhixing.Lang) string { return termStartNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k TermStart) MarshalText() ([]byte, error) { return termStartNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *TermStart) UnmarshalText(b []byte) error { return termStartNames.Unmarshal(b, k) }

// ExtensionTiming says when a listing term may be extended (延长决定时间, DISC-07).
type ExtensionTiming uint8

// The variants; the first is the default.
const (
	ExtendBeforeExpiry ExtensionTiming = iota // 期限届满前
	ExtendAtListing                           // 作出纳入决定时
)

var extensionTimingNames = enum.Names[ExtensionTiming]{Kind: "extension_timing", Rows: []enum.Row{
	{Word: "any_time_before_expiry", ZH: "期限届满前", EN: "any time before expiry"},
	{Word: "at_listing", ZH: "作出纳入决定时", EN: "only with the listing"},
}}

// String returns the stable word of k.
func (k ExtensionTiming) String() string { return extensionTimingNames.Word(k) }

// Label returns the wording of k in l.
func (k ExtensionTiming) Label(l zhixing.Lang) string {
	return extensionTimingNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ExtensionTiming) MarshalText() ([]byte, error) { return extensionTimingNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ExtensionTiming) UnmarshalText(b []byte) error { return extensionTimingNames.Unmarshal(b, k) }

// GraceScope says who gets no grace (不适用宽限期的情形, DISC-09).
type GraceScope uint8

// The variants; the first is the default.
const (
	GraceNotC2C3   GraceScope = iota // 暴力抗拒、规避执行的除外
	GraceForAnyone                   // 不作限制
)

var graceScopeNames = enum.Names[GraceScope]{Kind: "grace_scope", Rows: []enum.Row{
	{Word: "not_violent_or_evading", ZH: "暴力抗拒、规避执行的除外", EN: "not for circumstances 2 and 3"},
	{Word: "anyone", ZH: "不作限制", EN: "for any circumstance"},
}}

// String returns the stable word of k.
func (k GraceScope) String() string { return graceScopeNames.Word(k) }

// Label returns the wording of k in l.
func (k GraceScope) Label(l zhixing.Lang) string { return graceScopeNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k GraceScope) MarshalText() ([]byte, error) { return graceScopeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *GraceScope) UnmarshalText(b []byte) error { return graceScopeNames.Unmarshal(b, k) }

// BarScope says whose application the six-month bar stops after deletion at a
// creditor's request (再次申请限制范围, DISC-12).
type BarScope uint8

// The variants; the first is the default.
const (
	BarSameCase  BarScope = iota // 同一案件
	BarSameCourt                 // 同一法院任一申请执行人
)

var barScopeNames = enum.Names[BarScope]{Kind: "bar_scope", Rows: []enum.Row{
	{Word: "same_case", ZH: "同一案件", EN: "the same case"},
	{Word: "any_creditor_same_court", ZH: "同一法院任一申请执行人", EN: "any creditor of the same court"},
}}

// String returns the stable word of k.
func (k BarScope) String() string { return barScopeNames.Word(k) }

// Label returns the wording of k in l.
func (k BarScope) Label(l zhixing.Lang) string { return barScopeNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k BarScope) MarshalText() ([]byte, error) { return barScopeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *BarScope) UnmarshalText(b []byte) error { return barScopeNames.Unmarshal(b, k) }

// JointApplication says whether a listing may be applied for together with enforcement
// (随案申请, DISC-06).
type JointApplication uint8

// The variants; the first is the default.
const (
	JointAllowed JointApplication = iota // 允许随执行申请一并提出
	JointRefused                         // 须另行申请
)

var jointApplicationNames = enum.Names[JointApplication]{Kind: "joint_application", Rows: []enum.Row{
	{Word: "allowed", ZH: "允许随执行申请一并提出", EN: "together with the application for enforcement"},
	{Word: "refused", ZH: "须另行申请", EN: "only afterwards"},
}}

// String returns the stable word of k.
func (k JointApplication) String() string { return jointApplicationNames.Word(k) }

// Label returns the wording of k in l.
func (k JointApplication) Label(l zhixing.Lang) string {
	return jointApplicationNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k JointApplication) MarshalText() ([]byte, error) { return jointApplicationNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *JointApplication) UnmarshalText(b []byte) error {
	return jointApplicationNames.Unmarshal(b, k)
}

// CheckAt is the day a behaviour is judged by (比对时点, DISC-21).
type CheckAt uint8

// The variants; the first is the default.
const (
	CheckAtPurchase CheckAt = iota // 购买时
	CheckAtUse                     // 使用时
)

var checkAtNames = enum.Names[CheckAt]{Kind: "check_at", Rows: []enum.Row{
	{Word: "purchase", ZH: "购买时", EN: "the day of purchase"},
	{Word: "use", ZH: "使用时", EN: "the day of use"},
}}

// String returns the stable word of k.
func (k CheckAt) String() string { return checkAtNames.Word(k) }

// Label returns the wording of k in l.
func (k CheckAt) Label(l zhixing.Lang) string { return checkAtNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k CheckAt) MarshalText() ([]byte, error) { return checkAtNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *CheckAt) UnmarshalText(b []byte) error { return checkAtNames.Unmarshal(b, k) }

// MissingOrder says what a live listing without a consumption order does (有失信无限消,
// DISC-21).
type MissingOrder uint8

// The variants; the first is the default.
const (
	ListingImpliesRestriction MissingOrder = iota // 以失信名单为据拦截并标记缺少限消令
	OrderNeeded                                   // 须有限消令
)

var missingOrderNames = enum.Names[MissingOrder]{Kind: "missing_order", Rows: []enum.Row{
	{Word: "listing_implies_restriction", ZH: "以失信名单为据拦截并标记缺少限消令", EN: "blocks and is flagged"},
	{Word: "order_needed", ZH: "须有限消令", EN: "does not block without an order"},
}}

// String returns the stable word of k.
func (k MissingOrder) String() string { return missingOrderNames.Word(k) }

// Label returns the wording of k in l.
func (k MissingOrder) Label(l zhixing.Lang) string {
	return missingOrderNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k MissingOrder) MarshalText() ([]byte, error) { return missingOrderNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *MissingOrder) UnmarshalText(b []byte) error { return missingOrderNames.Unmarshal(b, k) }

// UnitFine says whether a unit itself may be fined for an act of article 114
// (对单位依第114条罚款, DISC-23).
type UnitFine uint8

// The variants; the first is the default.
const (
	UnitFineAllowed      UnitFine = iota // 可以对单位罚款
	UnitFineOfficersOnly                 // 只罚负责人员
)

var unitFineNames = enum.Names[UnitFine]{Kind: "unit_fine", Rows: []enum.Row{
	{Word: "allowed", ZH: "可以对单位罚款", EN: "the unit may be fined"},
	{Word: "officers_only", ZH: "只罚负责人员", EN: "only its responsible persons"},
}}

// String returns the stable word of k.
func (k UnitFine) String() string { return unitFineNames.Word(k) }

// Label returns the wording of k in l.
func (k UnitFine) Label(l zhixing.Lang) string { return unitFineNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k UnitFine) MarshalText() ([]byte, error) { return unitFineNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *UnitFine) UnmarshalText(b []byte) error { return unitFineNames.Unmarshal(b, k) }

// FreshOrder says whether going on refusing after a fresh order with a new deadline is
// a new act (责令后继续拒不履行, DISC-24).
type FreshOrder uint8

// The variants; the first is the default.
const (
	FreshOrderNewAct  FreshOrder = iota // 视为新的行为
	FreshOrderSameAct                   // 视为同一行为
)

var freshOrderNames = enum.Names[FreshOrder]{Kind: "fresh_order", Rows: []enum.Row{
	{Word: "new_act", ZH: "视为新的行为", EN: "a new act"},
	{Word: "same_act", ZH: "视为同一行为", EN: "the same act"},
}}

// String returns the stable word of k.
func (k FreshOrder) String() string { return freshOrderNames.Word(k) }

// Label returns the wording of k in l.
func (k FreshOrder) Label(l zhixing.Lang) string { return freshOrderNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k FreshOrder) MarshalText() ([]byte, error) { return freshOrderNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *FreshOrder) UnmarshalText(b []byte) error { return freshOrderNames.Unmarshal(b, k) }

// LibertyRoll says whether the five days of the higher court roll where liberty is at
// stake (涉人身自由期限顺延, DISC-26).
type LibertyRoll uint8

// The variants; the first is the default.
const (
	LibertyRolls     LibertyRoll = iota // 顺延
	NoRollForLiberty                    // 不顺延
)

var libertyRollNames = enum.Names[LibertyRoll]{Kind: "liberty_roll", Rows: []enum.Row{
	{Word: "roll", ZH: "顺延", EN: "rolls off a rest day"},
	{Word: "no_roll", ZH: "不顺延", EN: "does not roll"},
}}

// String returns the stable word of k.
func (k LibertyRoll) String() string { return libertyRollNames.Word(k) }

// Label returns the wording of k in l.
func (k LibertyRoll) Label(l zhixing.Lang) string { return libertyRollNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LibertyRoll) MarshalText() ([]byte, error) { return libertyRollNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LibertyRoll) UnmarshalText(b []byte) error { return libertyRollNames.Unmarshal(b, k) }

// PublicBodyFirst says whether the superior of a public body is told before it is
// listed (公共机构先行通报, DISC-51).
type PublicBodyFirst uint8

// The variants; the first is the default.
const (
	ListThenNotify PublicBodyFirst = iota // 依法纳入后通报
	NotifyFirst                           // 先行通报上级
)

var publicBodyFirstNames = enum.Names[PublicBodyFirst]{Kind: "public_body_first", Rows: []enum.Row{
	{Word: "list_as_anyone", ZH: "依法纳入后通报", EN: "listed, then the superior is told"},
	{Word: "notify_first", ZH: "先行通报上级", EN: "the superior is told first"},
}}

// String returns the stable word of k.
func (k PublicBodyFirst) String() string { return publicBodyFirstNames.Word(k) }

// Label returns the wording of k in l.
func (k PublicBodyFirst) Label(l zhixing.Lang) string {
	return publicBodyFirstNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k PublicBodyFirst) MarshalText() ([]byte, error) { return publicBodyFirstNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *PublicBodyFirst) UnmarshalText(b []byte) error { return publicBodyFirstNames.Unmarshal(b, k) }

// MaskPolicy says how an identity number is published (公布证件号码方式, DISC-14).
type MaskPolicy uint8

// The variants; the first is the default.
const (
	MaskBirth   MaskPolicy = iota // 隐去出生月日
	MaskAll                       // 全隐（库内打印形式）
	MaskNothing                   // 不作隐去
)

var maskPolicyNames = enum.Names[MaskPolicy]{Kind: "mask_policy", Rows: []enum.Row{
	{Word: "birth_month_and_day", ZH: "隐去出生月日", EN: "birth month and day masked"},
	{Word: "as_printed", ZH: "全隐（库内打印形式）", EN: "masked as this library prints it"},
	{Word: "whole", ZH: "不作隐去", EN: "in full"},
}}

// String returns the stable word of k.
func (k MaskPolicy) String() string { return maskPolicyNames.Word(k) }

// Label returns the wording of k in l.
func (k MaskPolicy) Label(l zhixing.Lang) string { return maskPolicyNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k MaskPolicy) MarshalText() ([]byte, error) { return maskPolicyNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *MaskPolicy) UnmarshalText(b []byte) error { return maskPolicyNames.Unmarshal(b, k) }

// SoftSeat says what becomes of soft seats on ordinary trains (普通列车软座, DISC-21).
type SoftSeat uint8

// The variants; the first is the default.
const (
	SoftSeatAllowed SoftSeat = iota // 允许
	SoftSeatReview                  // 人工审查
)

var softSeatNames = enum.Names[SoftSeat]{Kind: "soft_seat", Rows: []enum.Row{
	{Word: "allowed", ZH: "允许", EN: "allowed"},
	{Word: "needs_review", ZH: "人工审查", EN: "needs review"},
}}

// String returns the stable word of k.
func (k SoftSeat) String() string { return softSeatNames.Word(k) }

// Label returns the wording of k in l.
func (k SoftSeat) Label(l zhixing.Lang) string { return softSeatNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k SoftSeat) MarshalText() ([]byte, error) { return softSeatNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *SoftSeat) UnmarshalText(b []byte) error { return softSeatNames.Unmarshal(b, k) }

// CompensationYear says how many days a year of interest has in compensation (赔偿利息年天数,
// DISC-47): no text says.
type CompensationYear uint8

// The values of CompensationYear.
const (
	CompensationYear365 CompensationYear = iota // 三百六十五天
	CompensationYear360                         // 三百六十天
)

var compensationYearNames = enum.Names[CompensationYear]{Kind: "compensation_year", Rows: []enum.Row{
	{Word: "365", ZH: "三百六十五天", EN: "365 days"},
	{Word: "360", ZH: "三百六十天", EN: "360 days"},
}}

// String returns the stable word of k.
func (k CompensationYear) String() string { return compensationYearNames.Word(k) }

// Label returns the wording of k in l.
func (k CompensationYear) Label(l zhixing.Lang) string {
	return compensationYearNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k CompensationYear) MarshalText() ([]byte, error) { return compensationYearNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *CompensationYear) UnmarshalText(b []byte) error {
	return compensationYearNames.Unmarshal(b, k)
}

func (k CompensationYear) days() int64 {
	if k == CompensationYear360 {
		return 360
	}
	return 365
}
