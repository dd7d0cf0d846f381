package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// PriorityKind is the ground on which a claim is paid before or after others
// (优先受偿权种类, DIST-31 to 40). The zero value is none or not given.
type PriorityKind uint8

// The kinds of priority.
const (
	_                                   PriorityKind = iota
	PriorityCosts                                    // 执行费用
	PriorityHomeBuyerRefund                          // 购房款返还
	PriorityConstructionPrice                        // 建设工程价款
	PriorityLien                                     // 留置权
	PriorityPurchaseMoney                            // 价款优先权
	PriorityRegisteredMortgage                       // 登记抵押权
	PriorityPledge                                   // 质权
	PriorityUnregisteredMovableMortgage              // 未登记动产抵押权
	PriorityTaxBeforeSecurity                        // 先于担保物权的税款
	PriorityTax                                      // 税款
	PriorityLivelihood                               // 民生债权
	PriorityOrdinary                                 // 普通债权
	PriorityDoubledRank                              // 加倍部分债务利息
	PriorityFine                                     // 罚金
	PriorityConfiscation                             // 没收财产
	PriorityMedicalCost                              // 医疗费用
	PriorityRestitution                              // 退赔
	PriorityMaritimeLienA                            // 船舶优先权（一）：船员劳动报酬等
	PriorityMaritimeLienB                            // 船舶优先权（二）：人身伤亡
	PriorityMaritimeLienC                            // 船舶优先权（三）：船舶吨税、港务费等
	PriorityMaritimeLienD                            // 船舶优先权（四）：海难救助款项
	PriorityMaritimeLienE                            // 船舶优先权（五）：侵权财产赔偿
	PriorityPossessoryShipLien                       // 船舶留置权
	PriorityShipMortgage                             // 船舶抵押权
	PriorityOtherMaritime                            // 其他海事债权
)

var priorityKindNames = enum.Names[PriorityKind]{Kind: "priority_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "costs", ZH: "执行费用", EN: "enforcement costs"},
	{Word: "home_buyer_refund", ZH: "购房款返还", EN: "home-buyer's refund"},
	{Word: "construction_price", ZH: "建设工程价款", EN: "construction price"},
	{Word: "lien", ZH: "留置权", EN: "lien"},
	{Word: "purchase_money", ZH: "价款优先权", EN: "purchase-money priority"},
	{Word: "registered_mortgage", ZH: "登记抵押权", EN: "registered mortgage"},
	{Word: "pledge", ZH: "质权", EN: "pledge"},
	{Word: "unregistered_movable_mortgage", ZH: "未登记动产抵押权", EN: "unregistered movable mortgage"},
	{Word: "tax_before_security", ZH: "先于担保物权的税款", EN: "tax before security"},
	{Word: "tax", ZH: "税款", EN: "tax"},
	{Word: "livelihood", ZH: "民生债权", EN: "livelihood claim"},
	{Word: "ordinary", ZH: "普通债权", EN: "ordinary claim"},
	{Word: "doubled_rank", ZH: "加倍部分债务利息", EN: "doubled part"},
	{Word: "fine", ZH: "罚金", EN: "criminal fine"},
	{Word: "confiscation", ZH: "没收财产", EN: "confiscation"},
	{Word: "medical_cost", ZH: "医疗费用", EN: "medical costs of the victim"},
	{Word: "restitution", ZH: "退赔", EN: "restitution to victims"},
	{Word: "maritime_lien_a", ZH: "船舶优先权（一）：船员劳动报酬等", EN: "maritime lien, item 1: crew"},
	{Word: "maritime_lien_b", ZH: "船舶优先权（二）：人身伤亡", EN: "maritime lien, item 2: death and injury"},
	{Word: "maritime_lien_c", ZH: "船舶优先权（三）：船舶吨税、港务费等", EN: "maritime lien, item 3: dues"},
	{Word: "maritime_lien_d", ZH: "船舶优先权（四）：海难救助款项", EN: "maritime lien, item 4: salvage"},
	{Word: "maritime_lien_e", ZH: "船舶优先权（五）：侵权财产赔偿", EN: "maritime lien, item 5: tort"},
	{Word: "possessory_ship_lien", ZH: "船舶留置权", EN: "possessory ship lien"},
	{Word: "ship_mortgage", ZH: "船舶抵押权", EN: "ship mortgage"},
	{Word: "other_maritime", ZH: "其他海事债权", EN: "other maritime claim"},
}}

// String returns the stable word of p.
func (p PriorityKind) String() string { return priorityKindNames.Word(p) }

// Label returns the wording of p in l.
func (p PriorityKind) Label(l Lang) string { return priorityKindNames.Label(p, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PriorityKind) MarshalText() ([]byte, error) { return priorityKindNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PriorityKind) UnmarshalText(b []byte) error { return priorityKindNames.Unmarshal(b, p) }

// Component is the part of a claim that money goes to (清偿组成部分, DIST-10). The zero
// value means not given.
type Component uint8

// The components, in the order of allocation.
const (
	_                        Component = iota
	ComponentEnforcementCost           // 执行费用
	ComponentRealisationCost           // 实现债权费用
	ComponentGeneralInterest           // 一般债务利息
	ComponentPrincipalDebt             // 主债务
	ComponentDoubledPart               // 加倍部分债务利息
)

var componentNames = enum.Names[Component]{Kind: "component", Rows: []enum.Row{
	{}, // not given
	{Word: "enforcement_cost", ZH: "执行费用", EN: "enforcement cost"},
	{Word: "realisation_cost", ZH: "实现债权费用", EN: "cost of realising the claim"},
	{Word: "general_interest", ZH: "一般债务利息", EN: "general interest"},
	{Word: "principal_debt", ZH: "主债务", EN: "principal debt"},
	{Word: "doubled_part", ZH: "加倍部分债务利息", EN: "doubled part"},
}}

// String returns the stable word of c.
func (c Component) String() string { return componentNames.Word(c) }

// Label returns the wording of c in l.
func (c Component) Label(l Lang) string { return componentNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c Component) MarshalText() ([]byte, error) { return componentNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Component) UnmarshalText(b []byte) error { return componentNames.Unmarshal(b, c) }

// SatisfactionKind is the manner in which a claim was satisfied (清偿方式): it decides
// the last day of interest (DIST-06). The zero value means not given.
type SatisfactionKind uint8

// The manners of satisfaction.
const (
	_                          SatisfactionKind = iota
	SatisfiedVoluntaryPayment                   // 主动履行
	SatisfiedAccountTransfer                    // 划拨
	SatisfiedIncomeWithdrawal                   // 提取
	SatisfiedAuctionDeal                        // 拍卖成交
	SatisfiedSaleDeal                           // 变卖成交
	SatisfiedDebtForAsset                       // 以物抵债
	SatisfiedOtherRealisation                   // 其他变价
	SatisfiedSetOff                             // 抵销
	SatisfiedLodgement                          // 提存
	SatisfiedThirdPartyPayment                  // 第三人履行
	SatisfiedReversal                           // 执行回转
)

var satisfactionKindNames = enum.Names[SatisfactionKind]{Kind: "satisfaction_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "voluntary_payment", ZH: "主动履行", EN: "voluntary payment"},
	{Word: "account_transfer", ZH: "划拨", EN: "transfer from an account"},
	{Word: "income_withdrawal", ZH: "提取", EN: "withdrawal of income"},
	{Word: "auction_deal", ZH: "拍卖成交", EN: "auction"},
	{Word: "sale_deal", ZH: "变卖成交", EN: "sale"},
	{Word: "debt_for_asset", ZH: "以物抵债", EN: "debt for asset"},
	{Word: "other_realisation", ZH: "其他变价", EN: "other realisation"},
	{Word: "set_off", ZH: "抵销", EN: "set-off"},
	{Word: "lodgement", ZH: "提存", EN: "lodgement"},
	{Word: "third_party_payment", ZH: "第三人履行", EN: "payment by a third person"},
	{Word: "reversal", ZH: "执行回转", EN: "restitution after enforcement"},
}}

// String returns the stable word of s.
func (s SatisfactionKind) String() string { return satisfactionKindNames.Word(s) }

// Label returns the wording of s in l.
func (s SatisfactionKind) Label(l Lang) string { return satisfactionKindNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SatisfactionKind) MarshalText() ([]byte, error) { return satisfactionKindNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SatisfactionKind) UnmarshalText(b []byte) error {
	return satisfactionKindNames.Unmarshal(b, s)
}

// LodgementReason is why money is lodged instead of paid out (提存原因, CASE-36,
// DIST-49). The zero value means not lodged, or not given.
type LodgementReason uint8

// The reasons for lodging.
const (
	_                     LodgementReason = iota
	LodgeRefusesPayment                   // 债权人无正当理由拒绝受领
	LodgeNotFound                         // 债权人下落不明
	LodgeDeadOrIncapable                  // 债权人死亡未确定继承人或者丧失行为能力未确定监护人
	LodgeNotContactable                   // 无法联系债权人
	LodgePlanSuit                         // 分配方案异议之诉期间
	LodgeClaimPending                     // 债权尚在诉讼中
	LodgeConditional                      // 附条件债权
	LodgeObjectionPending                 // 案外人异议未决
	LodgeOther                            // 其他
)

var lodgementReasonNames = enum.Names[LodgementReason]{Kind: "lodgement_reason", Rows: []enum.Row{
	{}, // not given
	{Word: "refuses_payment", ZH: "债权人无正当理由拒绝受领", EN: "creditor refuses without reason"},
	{Word: "not_found", ZH: "债权人下落不明", EN: "creditor cannot be found"},
	{Word: "dead_or_incapable", ZH: "债权人死亡未确定继承人或者丧失行为能力未确定监护人", EN: "creditor dead without fixed heir or incapable without guardian"},
	{Word: "not_contactable", ZH: "无法联系债权人", EN: "creditor cannot be contacted"},
	{Word: "plan_suit", ZH: "分配方案异议之诉期间", EN: "suit on the plan pending"},
	{Word: "claim_pending", ZH: "债权尚在诉讼中", EN: "claim on appeal or still in suit"},
	{Word: "conditional", ZH: "附条件债权", EN: "conditional claim"},
	{Word: "objection_pending", ZH: "案外人异议未决", EN: "objection to the asset pending"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of k.
func (k LodgementReason) String() string { return lodgementReasonNames.Word(k) }

// Label returns the wording of k in l.
func (k LodgementReason) Label(l Lang) string { return lodgementReasonNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LodgementReason) MarshalText() ([]byte, error) { return lodgementReasonNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LodgementReason) UnmarshalText(b []byte) error { return lodgementReasonNames.Unmarshal(b, k) }

// DeferralGround is why a payout may wait (延缓发放事由, FUNDS-2017 10, CASE-36). The zero
// value means not deferred, or not given.
type DeferralGround uint8

// The grounds of deferral.
const (
	_                       DeferralGround = iota
	DeferDistributionNeeded                // 需要进行分配
	DeferPreservedOrFrozen                 // 案款被另案保全或者冻结
	DeferNotCollected                      // 申请执行人经通知未领取
	DeferSuspendedOrStayed                 // 案件中止或者暂缓执行
	DeferOther                             // 其他正当理由
)

var deferralGroundNames = enum.Names[DeferralGround]{Kind: "deferral_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "distribution_needed", ZH: "需要进行分配", EN: "distribution needed"},
	{Word: "preserved_or_frozen", ZH: "案款被另案保全或者冻结", EN: "money preserved or frozen for another case"},
	{Word: "not_collected", ZH: "申请执行人经通知未领取", EN: "creditor notified but does not collect"},
	{Word: "suspended_or_stayed", ZH: "案件中止或者暂缓执行", EN: "case suspended or stayed"},
	{Word: "other", ZH: "其他正当理由", EN: "other good reason"},
}}

// String returns the stable word of d.
func (d DeferralGround) String() string { return deferralGroundNames.Word(d) }

// Label returns the wording of d in l.
func (d DeferralGround) Label(l Lang) string { return deferralGroundNames.Label(d, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DeferralGround) MarshalText() ([]byte, error) { return deferralGroundNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DeferralGround) UnmarshalText(b []byte) error { return deferralGroundNames.Unmarshal(b, d) }
