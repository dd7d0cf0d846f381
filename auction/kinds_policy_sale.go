package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Reauction says how a lot is auctioned again after a default (AUC-43).
type Reauction uint8

// The choices.
const (
	SameRoundSameOpening Reauction = iota // 同一拍次、原起拍价
	SameRoundNewOpening                   // 同一拍次、另定起拍价
)

var reauctionNames = enum.Names[Reauction]{Kind: "reauction", Rows: []enum.Row{
	{Word: "same_round_same_opening", ZH: "同一拍次、原起拍价", EN: "same round, same opening"},
	{Word: "same_round_new_opening", ZH: "同一拍次、另定起拍价", EN: "same round, new opening"},
}}

// String returns the stable word of r.
func (r Reauction) String() string { return reauctionNames.Word(r) }

// Label returns the wording of r in l.
func (r Reauction) Label(l zhixing.Lang) string { return reauctionNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Reauction) MarshalText() ([]byte, error) { return reauctionNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Reauction) UnmarshalText(b []byte) error { return reauctionNames.Unmarshal(b, r) }

// TaxClause says who bears the taxes of the sale (AUC-49).
type TaxClause uint8

// The clauses.
const (
	TaxEachByLaw TaxClause = iota // 依法各自承担
	TaxBuyerAll                   // 全部由买受人承担
	TaxCustom                     // 另有确定
)

var taxClauseNames = enum.Names[TaxClause]{Kind: "tax_clause", Rows: []enum.Row{
	{Word: "each_by_law", ZH: "依法各自承担", EN: "each as the law says"},
	{Word: "buyer_all", ZH: "全部由买受人承担", EN: "all on the buyer"},
	{Word: "custom", ZH: "另有确定", EN: "as fixed by the court"},
}}

// String returns the stable word of t.
func (t TaxClause) String() string { return taxClauseNames.Word(t) }

// Label returns the wording of t in l.
func (t TaxClause) Label(l zhixing.Lang) string { return taxClauseNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t TaxClause) MarshalText() ([]byte, error) { return taxClauseNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TaxClause) UnmarshalText(b []byte) error { return taxClauseNames.Unmarshal(b, t) }

// Relist says whether a lot that remained unsold may be put up again (AUC-56).
type Relist uint8

// The choices.
const (
	RelistOnNewPrice  Relist = iota // 重新确定参考价后再次处置
	RelistForbidden                 // 不再处置
	RelistAfterMonths               // 经过一定期间后再次处置
)

var relistNames = enum.Names[Relist]{Kind: "relist", Rows: []enum.Row{
	{Word: "on_new_reference_price", ZH: "重新确定参考价后再次处置", EN: "on a new reference price"},
	{Word: "forbidden", ZH: "不再处置", EN: "forbidden"},
	{Word: "after_months", ZH: "经过一定期间后再次处置", EN: "after so many months"},
}}

// String returns the stable word of r.
func (r Relist) String() string { return relistNames.Word(r) }

// Label returns the wording of r in l.
func (r Relist) Label(l zhixing.Lang) string { return relistNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Relist) MarshalText() ([]byte, error) { return relistNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Relist) UnmarshalText(b []byte) error { return relistNames.Unmarshal(b, r) }

// SalePeriodEnd says whether the end of the sale period cuts a bidding window short
// (AUC-55).
type SalePeriodEnd uint8

// The choices.
const (
	WindowRunsOn    SalePeriodEnd = iota // 竞价期不因变卖期届满而缩短
	WindowTruncated                      // 变卖期届满即终止
)

var salePeriodEndNames = enum.Names[SalePeriodEnd]{Kind: "sale_period_end", Rows: []enum.Row{
	{Word: "runs_on", ZH: "竞价期不因变卖期届满而缩短", EN: "the window runs to its end"},
	{Word: "truncated", ZH: "变卖期届满即终止", EN: "cut short"},
}}

// String returns the stable word of s.
func (s SalePeriodEnd) String() string { return salePeriodEndNames.Word(s) }

// Label returns the wording of s in l.
func (s SalePeriodEnd) Label(l zhixing.Lang) string {
	return salePeriodEndNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SalePeriodEnd) MarshalText() ([]byte, error) { return salePeriodEndNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SalePeriodEnd) UnmarshalText(b []byte) error { return salePeriodEndNames.Unmarshal(b, s) }

// StopAfterStart says what full payment after the start of bidding does (AUC-47).
type StopAfterStart uint8

// The choices.
const (
	StopByCourt StopAfterStart = iota // 由法院决定
	StopNever                         // 不停止
)

var stopAfterStartNames = enum.Names[StopAfterStart]{Kind: "stop_after_start", Rows: []enum.Row{
	{Word: "court_decision", ZH: "由法院决定", EN: "the court may stop it"},
	{Word: "never", ZH: "不停止", EN: "bidding goes on"},
}}

// String returns the stable word of s.
func (s StopAfterStart) String() string { return stopAfterStartNames.Word(s) }

// Label returns the wording of s in l.
func (s StopAfterStart) Label(l zhixing.Lang) string {
	return stopAfterStartNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s StopAfterStart) MarshalText() ([]byte, error) { return stopAfterStartNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *StopAfterStart) UnmarshalText(b []byte) error { return stopAfterStartNames.Unmarshal(b, s) }

// ResumeMode says how bidding goes on after a pause (AUC-46).
type ResumeMode uint8

// The modes.
const (
	ContinueRemaining ResumeMode = iota // 继续剩余竞价时间
	RestartWindow                       // 重新计算竞价时间
)

var resumeModeNames = enum.Names[ResumeMode]{Kind: "resume_mode", Rows: []enum.Row{
	{Word: "continue_remaining", ZH: "继续剩余竞价时间", EN: "the remaining time"},
	{Word: "restart_window", ZH: "重新计算竞价时间", EN: "a new window of 24 hours"},
}}

// String returns the stable word of r.
func (r ResumeMode) String() string { return resumeModeNames.Word(r) }

// Label returns the wording of r in l.
func (r ResumeMode) Label(l zhixing.Lang) string { return resumeModeNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r ResumeMode) MarshalText() ([]byte, error) { return resumeModeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ResumeMode) UnmarshalText(b []byte) error { return resumeModeNames.Unmarshal(b, r) }

// VesselReserve says whether a vessel's reserve is secret in an online auction
// (AUC-70).
type VesselReserve uint8

// The choices.
const (
	VesselReserveSecret    VesselReserve = iota // 保留价保密
	VesselReservePublished                      // 保留价公开
)

var vesselReserveNames = enum.Names[VesselReserve]{Kind: "vessel_reserve", Rows: []enum.Row{
	{Word: "secret", ZH: "保留价保密", EN: "secret"},
	{Word: "published", ZH: "保留价公开", EN: "published"},
}}

// String returns the stable word of v.
func (v VesselReserve) String() string { return vesselReserveNames.Word(v) }

// Label returns the wording of v in l.
func (v VesselReserve) Label(l zhixing.Lang) string {
	return vesselReserveNames.Label(v, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (v VesselReserve) MarshalText() ([]byte, error) { return vesselReserveNames.Marshal(v) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (v *VesselReserve) UnmarshalText(b []byte) error { return vesselReserveNames.Unmarshal(b, v) }

// MortgagedHomeGrace is the grace before a mortgaged home is vacated (AUC-05).
type MortgagedHomeGrace uint8

// The choices.
const (
	GraceByDate    MortgagedHomeGrace = iota // 2021年前六个月，此后无
	GraceSixMonths                           // 六个月
	GraceNone                                // 无
)

var mortgagedHomeGraceNames = enum.Names[MortgagedHomeGrace]{Kind: "mortgaged_home_grace", Rows: []enum.Row{
	{Word: "by_date", ZH: "2021年前六个月，此后无", EN: "six months before 2021, none since"},
	{Word: "six_months", ZH: "六个月", EN: "six months"},
	{Word: "none", ZH: "无", EN: "none"},
}}

// String returns the stable word of m.
func (m MortgagedHomeGrace) String() string { return mortgagedHomeGraceNames.Word(m) }

// Label returns the wording of m in l.
func (m MortgagedHomeGrace) Label(l zhixing.Lang) string {
	return mortgagedHomeGraceNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MortgagedHomeGrace) MarshalText() ([]byte, error) { return mortgagedHomeGraceNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MortgagedHomeGrace) UnmarshalText(b []byte) error {
	return mortgagedHomeGraceNames.Unmarshal(b, m)
}

// DisqualifiedBids says what a bidder's disqualification does to his standing bid
// (AUC-91).
type DisqualifiedBids uint8

// The choices.
const (
	DisqualifiedStand DisqualifiedBids = iota // 已出价有效
	DisqualifiedVoid                          // 已出价无效
)

var disqualifiedBidsNames = enum.Names[DisqualifiedBids]{Kind: "disqualified_bids", Rows: []enum.Row{
	{Word: "stand", ZH: "已出价有效", EN: "stands; see revocation"},
	{Word: "void", ZH: "已出价无效", EN: "is void"},
}}

// String returns the stable word of d.
func (d DisqualifiedBids) String() string { return disqualifiedBidsNames.Word(d) }

// Label returns the wording of d in l.
func (d DisqualifiedBids) Label(l zhixing.Lang) string {
	return disqualifiedBidsNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DisqualifiedBids) MarshalText() ([]byte, error) { return disqualifiedBidsNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DisqualifiedBids) UnmarshalText(b []byte) error {
	return disqualifiedBidsNames.Unmarshal(b, d)
}

// Reconsideration says whether a pending reconsideration keeps the price open
// (AUC-29).
type Reconsideration uint8

// The choices.
const (
	ReconsiderationDoesNotBlock Reconsideration = iota // 复议不影响参考价确定
	ReconsiderationBlocks                              // 复议期间参考价不确定
)

var reconsiderationNames = enum.Names[Reconsideration]{Kind: "reconsideration", Rows: []enum.Row{
	{Word: "does_not_block", ZH: "复议不影响参考价确定", EN: "does not block"},
	{Word: "blocks", ZH: "复议期间参考价不确定", EN: "blocks"},
}}

// String returns the stable word of r.
func (r Reconsideration) String() string { return reconsiderationNames.Word(r) }

// Label returns the wording of r in l.
func (r Reconsideration) Label(l zhixing.Lang) string {
	return reconsiderationNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r Reconsideration) MarshalText() ([]byte, error) { return reconsiderationNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Reconsideration) UnmarshalText(b []byte) error { return reconsiderationNames.Unmarshal(b, r) }

// EquitySplitPrice says by which price equity is divided (AUC-71).
type EquitySplitPrice uint8

// The choices.
const (
	SplitByReference EquitySplitPrice = iota // 按参考价
	SplitByOpening                           // 按起拍价
)

var equitySplitPriceNames = enum.Names[EquitySplitPrice]{Kind: "equity_split_price", Rows: []enum.Row{
	{Word: "by_reference", ZH: "按参考价", EN: "by the reference price"},
	{Word: "by_opening", ZH: "按起拍价", EN: "by the opening price"},
}}

// String returns the stable word of e.
func (e EquitySplitPrice) String() string { return equitySplitPriceNames.Word(e) }

// Label returns the wording of e in l.
func (e EquitySplitPrice) Label(l zhixing.Lang) string {
	return equitySplitPriceNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e EquitySplitPrice) MarshalText() ([]byte, error) { return equitySplitPriceNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EquitySplitPrice) UnmarshalText(b []byte) error {
	return equitySplitPriceNames.Unmarshal(b, e)
}

// NoSurplusOwn says whether a priority claim of the applicant himself counts in the
// no-surplus test (AUC-51).
type NoSurplusOwn uint8

// The choices.
const (
	OwnClaimLeftOut NoSurplusOwn = iota // 申请执行人自己的优先债权不计
	OwnClaimCounted                     // 计入
)

var noSurplusOwnNames = enum.Names[NoSurplusOwn]{Kind: "no_surplus_own_claim", Rows: []enum.Row{
	{Word: "left_out", ZH: "申请执行人自己的优先债权不计", EN: "left out"},
	{Word: "counted", ZH: "计入", EN: "counted"},
}}

// String returns the stable word of n.
func (n NoSurplusOwn) String() string { return noSurplusOwnNames.Word(n) }

// Label returns the wording of n in l.
func (n NoSurplusOwn) Label(l zhixing.Lang) string {
	return noSurplusOwnNames.Label(n, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (n NoSurplusOwn) MarshalText() ([]byte, error) { return noSurplusOwnNames.Marshal(n) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NoSurplusOwn) UnmarshalText(b []byte) error { return noSurplusOwnNames.Unmarshal(b, n) }

// ExemptDefault says what an exempt creditor's default costs him (AUC-43).
type ExemptDefault uint8

// The choices.
const (
	ExemptLosesNothing ExemptDefault = iota // 无保证金可没收
	ExemptAgainstClaim                      // 以其债权抵扣
)

var exemptDefaultNames = enum.Names[ExemptDefault]{Kind: "exempt_default", Rows: []enum.Row{
	{Word: "nothing", ZH: "无保证金可没收", EN: "nothing to forfeit"},
	{Word: "against_claim", ZH: "以其债权抵扣", EN: "set off against his claim"},
}}

// String returns the stable word of e.
func (e ExemptDefault) String() string { return exemptDefaultNames.Word(e) }

// Label returns the wording of e in l.
func (e ExemptDefault) Label(l zhixing.Lang) string {
	return exemptDefaultNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e ExemptDefault) MarshalText() ([]byte, error) { return exemptDefaultNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *ExemptDefault) UnmarshalText(b []byte) error { return exemptDefaultNames.Unmarshal(b, e) }

// SaleExemption says whether an applicant's claim replaces the prepayment in a sale
// (AUC-55).
type SaleExemption uint8

// The choices.
const (
	SalePrepaidByAll   SaleExemption = iota // 申请执行人亦须全额预缴
	SaleSetOffByRuling                      // 依裁定以债权抵缴
)

var saleExemptionNames = enum.Names[SaleExemption]{Kind: "sale_exemption", Rows: []enum.Row{
	{Word: "prepaid_by_all", ZH: "申请执行人亦须全额预缴", EN: "everybody prepays"},
	{Word: "set_off_by_ruling", ZH: "依裁定以债权抵缴", EN: "set off where the court so rules"},
}}

// String returns the stable word of s.
func (s SaleExemption) String() string { return saleExemptionNames.Word(s) }

// Label returns the wording of s in l.
func (s SaleExemption) Label(l zhixing.Lang) string {
	return saleExemptionNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SaleExemption) MarshalText() ([]byte, error) { return saleExemptionNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SaleExemption) UnmarshalText(b []byte) error { return saleExemptionNames.Unmarshal(b, s) }

// NotifySecured says whether known secured creditors are notified of an online auction
// (AUC-35).
type NotifySecured uint8

// The choices.
const (
	SecuredNotified  NotifySecured = iota // 通知
	SecuredNotListed                      // 不要求通知
)

var notifySecuredNames = enum.Names[NotifySecured]{Kind: "notify_secured", Rows: []enum.Row{
	{Word: "notified", ZH: "通知", EN: "notified"},
	{Word: "not_listed", ZH: "不要求通知", EN: "not required"},
}}

// String returns the stable word of n.
func (n NotifySecured) String() string { return notifySecuredNames.Word(n) }

// Label returns the wording of n in l.
func (n NotifySecured) Label(l zhixing.Lang) string {
	return notifySecuredNames.Label(n, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (n NotifySecured) MarshalText() ([]byte, error) { return notifySecuredNames.Marshal(n) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NotifySecured) UnmarshalText(b []byte) error { return notifySecuredNames.Unmarshal(b, n) }
