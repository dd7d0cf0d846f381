package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// PropertyKind is the kind of a property (财产种类): it decides term, control manner and
// manner of sale (ASSET-46 to 49). The zero value means not given.
type PropertyKind uint8

// The 34 kinds of property of the asset rules.
const (
	_                    PropertyKind = iota
	KindDeposit                       // 银行存款
	KindSettleFunds                   // 证券交易结算资金
	KindPayBalance                    // 支付账户余额
	KindCash                          // 现金
	KindWealth                        // 理财产品
	KindFundUnit                      // 基金份额
	KindBond                          // 债券
	KindListedShare                   // 上市公司股票
	KindEquity                        // 股权（非上市）
	KindLLPShare                      // 合伙份额等投资权益
	KindImmovable                     // 土地使用权、房屋
	KindImmovablePre                  // 预查封不动产
	KindImmovableUnreg                // 未登记建筑物
	KindVehicle                       // 机动车
	KindVessel                        // 船舶
	KindFishingVessel                 // 渔船
	KindAircraft                      // 航空器
	KindMachinery                     // 机器设备
	KindStock                         // 产品、原材料
	KindOtherMovable                  // 其他动产
	KindClaimDue                      // 到期债权
	KindReceivableFuture              // 未到期债权
	KindIncome                        // 收入
	KindDividend                      // 股息、红利
	KindTrustBenefit                  // 信托受益权
	KindInsurance                     // 保险产品
	KindHousingFund                   // 住房公积金
	KindPatent                        // 专利权
	KindTrademark                     // 注册商标专用权
	KindCopyright                     // 著作财产权
	KindMining                        // 矿业权
	KindSeaUse                        // 海域使用权
	KindContractedLand                // 土地经营权
	KindVirtual                       // 网络虚拟财产
)

var propertyKindNames = enum.Names[PropertyKind]{Kind: "property_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "deposit", ZH: "银行存款", EN: "bank deposit"},
	{Word: "settle_funds", ZH: "证券交易结算资金", EN: "securities settlement funds"},
	{Word: "pay_balance", ZH: "支付账户余额", EN: "payment-account balance"},
	{Word: "cash", ZH: "现金", EN: "cash"},
	{Word: "wealth", ZH: "理财产品", EN: "wealth-management product"},
	{Word: "fund_unit", ZH: "基金份额", EN: "fund unit"},
	{Word: "bond", ZH: "债券", EN: "bond"},
	{Word: "listed_share", ZH: "上市公司股票", EN: "listed share"},
	{Word: "equity", ZH: "股权（非上市）", EN: "unlisted equity"},
	{Word: "llp_share", ZH: "合伙份额等投资权益", EN: "partnership share or other investment interest"},
	{Word: "immovable", ZH: "土地使用权、房屋", EN: "land-use right or building"},
	{Word: "immovable_pre", ZH: "预查封不动产", EN: "immovable under pre-seizure"},
	{Word: "immovable_unreg", ZH: "未登记建筑物", EN: "unregistered building"},
	{Word: "vehicle", ZH: "机动车", EN: "motor vehicle"},
	{Word: "vessel", ZH: "船舶", EN: "vessel"},
	{Word: "fishing_vessel", ZH: "渔船", EN: "fishing vessel"},
	{Word: "aircraft", ZH: "航空器", EN: "aircraft"},
	{Word: "machinery", ZH: "机器设备", EN: "machinery"},
	{Word: "stock", ZH: "产品、原材料", EN: "products and raw materials"},
	{Word: "other_movable", ZH: "其他动产", EN: "other movable"},
	{Word: "claim_due", ZH: "到期债权", EN: "claim that is due"},
	{Word: "receivable_future", ZH: "未到期债权", EN: "claim not yet due"},
	{Word: "income", ZH: "收入", EN: "income"},
	{Word: "dividend", ZH: "股息、红利", EN: "dividend"},
	{Word: "trust_benefit", ZH: "信托受益权", EN: "trust benefit"},
	{Word: "insurance", ZH: "保险产品", EN: "insurance"},
	{Word: "housing_fund", ZH: "住房公积金", EN: "housing fund"},
	{Word: "patent", ZH: "专利权", EN: "patent"},
	{Word: "trademark", ZH: "注册商标专用权", EN: "trademark"},
	{Word: "copyright", ZH: "著作财产权", EN: "copyright"},
	{Word: "mining", ZH: "矿业权", EN: "mining right"},
	{Word: "sea_use", ZH: "海域使用权", EN: "sea-use right"},
	{Word: "contracted_land", ZH: "土地经营权", EN: "right to manage contracted land"},
	{Word: "virtual", ZH: "网络虚拟财产", EN: "virtual property"},
}}

// String returns the stable word of p.
func (p PropertyKind) String() string { return propertyKindNames.Word(p) }

// Label returns the wording of p in l.
func (p PropertyKind) Label(l Lang) string { return propertyKindNames.Label(p, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PropertyKind) MarshalText() ([]byte, error) { return propertyKindNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PropertyKind) UnmarshalText(b []byte) error { return propertyKindNames.Unmarshal(b, p) }

// SeizureKind tells the three forms of seizure apart (查封、扣押、冻结). The zero value
// means not given.
type SeizureKind uint8

// The forms of seizure.
const (
	_               SeizureKind = iota
	SeizureSealing              // 查封
	SeizureTaking               // 扣押
	SeizureFreezing             // 冻结
)

var seizureKindNames = enum.Names[SeizureKind]{Kind: "seizure_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "sealing", ZH: "查封", EN: "sealing"},
	{Word: "taking", ZH: "扣押", EN: "seizure of a movable"},
	{Word: "freezing", ZH: "冻结", EN: "freezing"},
}}

// String returns the stable word of s.
func (s SeizureKind) String() string { return seizureKindNames.Word(s) }

// Label returns the wording of s in l.
func (s SeizureKind) Label(l Lang) string { return seizureKindNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SeizureKind) MarshalText() ([]byte, error) { return seizureKindNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SeizureKind) UnmarshalText(b []byte) error { return seizureKindNames.Unmarshal(b, s) }

// SeizureStatus is what became of a seizure (查封状态, ASSET-47, 52). The zero value
// means not given.
type SeizureStatus uint8

// The states of a seizure.
const (
	_                SeizureStatus = iota
	SeizureWaiting                 // 轮候
	SeizureEffective               // 生效
	SeizureReleased                // 解除
	SeizureLapsed                  // 期满失效
	SeizureExhausted               // 因处置消灭
	SeizureVoid                    // 无效
)

var seizureStatusNames = enum.Names[SeizureStatus]{Kind: "seizure_status", Rows: []enum.Row{
	{}, // not given
	{Word: "waiting", ZH: "轮候", EN: "waiting"},
	{Word: "effective", ZH: "生效", EN: "effective"},
	{Word: "released", ZH: "解除", EN: "released"},
	{Word: "lapsed", ZH: "期满失效", EN: "lapsed"},
	{Word: "exhausted", ZH: "因处置消灭", EN: "exhausted by disposal"},
	{Word: "void", ZH: "无效", EN: "void"},
}}

// String returns the stable word of s.
func (s SeizureStatus) String() string { return seizureStatusNames.Word(s) }

// Label returns the wording of s in l.
func (s SeizureStatus) Label(l Lang) string { return seizureStatusNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SeizureStatus) MarshalText() ([]byte, error) { return seizureStatusNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SeizureStatus) UnmarshalText(b []byte) error { return seizureStatusNames.Unmarshal(b, s) }

// SeizurePurpose tells preservation from enforcement (保全或者执行查封, ASSET-87). The
// zero value means not given.
type SeizurePurpose uint8

// The purposes of a seizure.
const (
	_                      SeizurePurpose = iota
	SeizureForPreservation                // 财产保全
	SeizureForEnforcement                 // 执行
)

var seizurePurposeNames = enum.Names[SeizurePurpose]{Kind: "seizure_purpose", Rows: []enum.Row{
	{}, // not given
	{Word: "preservation", ZH: "财产保全", EN: "preservation"},
	{Word: "enforcement", ZH: "执行", EN: "enforcement"},
}}

// String returns the stable word of s.
func (s SeizurePurpose) String() string { return seizurePurposeNames.Word(s) }

// Label returns the wording of s in l.
func (s SeizurePurpose) Label(l Lang) string { return seizurePurposeNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SeizurePurpose) MarshalText() ([]byte, error) { return seizurePurposeNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SeizurePurpose) UnmarshalText(b []byte) error { return seizurePurposeNames.Unmarshal(b, s) }

// Disposability says what may be done with a property (可处置性, ASSET-59, 62). The zero
// value means not given.
type Disposability uint8

// The grades of disposability.
const (
	_                          Disposability = iota
	Realisable                               // 可以处置
	RealisableWithReservedRent               // 预留租金后可以处置
	SealOnly                                 // 只可查封，不可处置
	Untouchable                              // 不得查封
)

var disposabilityNames = enum.Names[Disposability]{Kind: "disposability", Rows: []enum.Row{
	{}, // not given
	{Word: "realisable", ZH: "可以处置", EN: "realisable"},
	{Word: "realisable_with_reserved_rent", ZH: "预留租金后可以处置", EN: "realisable with reserved rent"},
	{Word: "seal_only", ZH: "只可查封，不可处置", EN: "may be sealed only"},
	{Word: "untouchable", ZH: "不得查封", EN: "untouchable"},
}}

// String returns the stable word of d.
func (d Disposability) String() string { return disposabilityNames.Word(d) }

// Label returns the wording of d in l.
func (d Disposability) Label(l Lang) string { return disposabilityNames.Label(d, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (d Disposability) MarshalText() ([]byte, error) { return disposabilityNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Disposability) UnmarshalText(b []byte) error { return disposabilityNames.Unmarshal(b, d) }

// ReportOutcome is what became of the debtor's property report (财产报告结果, ASSET-37,
// 38). The zero value means not given.
type ReportOutcome uint8

// The outcomes of a report.
const (
	_                 ReportOutcome = iota
	ReportConsistent                // 如实报告
	ReportIncomplete                // 报告不完整
	ReportFalse                     // 虚假报告
	ReportLate                      // 逾期报告
	ReportRefused                   // 拒绝报告
	ReportNotVerified               // 尚未核实
)

var reportOutcomeNames = enum.Names[ReportOutcome]{Kind: "report_outcome", Rows: []enum.Row{
	{}, // not given
	{Word: "consistent", ZH: "如实报告", EN: "consistent"},
	{Word: "incomplete", ZH: "报告不完整", EN: "incomplete"},
	{Word: "false", ZH: "虚假报告", EN: "false"},
	{Word: "late", ZH: "逾期报告", EN: "late"},
	{Word: "refused", ZH: "拒绝报告", EN: "refused"},
	{Word: "not_verified", ZH: "尚未核实", EN: "not verified"},
}}

// String returns the stable word of r.
func (r ReportOutcome) String() string { return reportOutcomeNames.Word(r) }

// Label returns the wording of r in l.
func (r ReportOutcome) Label(l Lang) string { return reportOutcomeNames.Label(r, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (r ReportOutcome) MarshalText() ([]byte, error) { return reportOutcomeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReportOutcome) UnmarshalText(b []byte) error { return reportOutcomeNames.Unmarshal(b, r) }

// NotDisposableReason is why a property found cannot be disposed of (财产不能处置原因,
// ASSET-18). The zero value means not given.
type NotDisposableReason uint8

// The two reasons of TERM-2016 4.
const (
	_                                   NotDisposableReason = iota
	NotDisposableAllRoundsFailed                            // 变价不成
	NotDisposableRegisteredNotImpounded                     // 车辆、船舶等登记查封但未实际扣押
)

var notDisposableReasonNames = enum.Names[NotDisposableReason]{Kind: "not_disposable_reason", Rows: []enum.Row{
	{}, // not given
	{Word: "all_rounds_failed", ZH: "变价不成", EN: "auction and sale failed"},
	{Word: "registered_not_impounded", ZH: "车辆、船舶等登记查封但未实际扣押", EN: "seized at the registry but not impounded"},
}}

// String returns the stable word of n.
func (n NotDisposableReason) String() string { return notDisposableReasonNames.Word(n) }

// Label returns the wording of n in l.
func (n NotDisposableReason) Label(l Lang) string { return notDisposableReasonNames.Label(n, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (n NotDisposableReason) MarshalText() ([]byte, error) {
	return notDisposableReasonNames.Marshal(n)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NotDisposableReason) UnmarshalText(b []byte) error {
	return notDisposableReasonNames.Unmarshal(b, n)
}

// InquiryLimb is one limb of the exhausted inquiry (穷尽财产调查措施, ASSET-16). The zero
// value means not given.
type InquiryLimb uint8

// The limbs (a) to (f) of ASSET-16.
const (
	_                  InquiryLimb = iota
	LimbCluesVerified              // (a)
	LimbNetworkInquiry             // (b)
	LimbOnSite                     // (c)
	LimbSearch                     // (d)
	LimbAuditOrReward              // (e)
	LimbOther                      // (f)
)

var inquiryLimbNames = enum.Names[InquiryLimb]{Kind: "inquiry_limb", Rows: []enum.Row{
	{}, // not given
	{Word: "clues_verified", ZH: "核实财产线索", EN: "clues verified"},
	{Word: "network_inquiry", ZH: "网络查控", EN: "network inquiry"},
	{Word: "on_site", ZH: "实地调查", EN: "investigation on site"},
	{Word: "search", ZH: "搜查", EN: "search"},
	{Word: "audit_or_reward", ZH: "审计调查、公告悬赏", EN: "audit or reward notice"},
	{Word: "other", ZH: "其他调查措施", EN: "other measures required by law"},
}}

// String returns the stable word of i.
func (i InquiryLimb) String() string { return inquiryLimbNames.Word(i) }

// Label returns the wording of i in l.
func (i InquiryLimb) Label(l Lang) string { return inquiryLimbNames.Label(i, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (i InquiryLimb) MarshalText() ([]byte, error) { return inquiryLimbNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InquiryLimb) UnmarshalText(b []byte) error { return inquiryLimbNames.Unmarshal(b, i) }

// EncumbranceKind is a right of another over a property to be sold (权利负担, ASSET-10,
// 63 to 66). The zero value means not given.
type EncumbranceKind uint8

// The kinds of encumbrance.
const (
	_                               EncumbranceKind = iota
	EncumbranceRegisteredMortgage                   // 登记的抵押权
	EncumbranceUnregisteredMortgage                 // 未登记的动产抵押权
	EncumbrancePledge                               // 质权
	EncumbranceLien                                 // 留置权
	EncumbrancePurchaseMoney                        // 价款优先权
	EncumbranceConstructionPrice                    // 建设工程价款优先受偿权
	EncumbranceHomeBuyer                            // 商品房消费者权利
	EncumbranceLease                                // 租赁权
	EncumbranceHabitation                           // 居住权
	EncumbranceUsufruct                             // 其他用益物权
	EncumbranceCoOwnership                          // 共有权
	EncumbranceRetainedTitle                        // 所有权保留
	EncumbranceAdvanceNotice                        // 预告登记
	EncumbranceShipLien                             // 船舶优先权
	EncumbranceShipMortgage                         // 船舶抵押权
	EncumbranceTax                                  // 税收优先权
	EncumbranceOther                                // 其他
)

var encumbranceKindNames = enum.Names[EncumbranceKind]{Kind: "encumbrance_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "registered_mortgage", ZH: "登记的抵押权", EN: "registered mortgage"},
	{Word: "unregistered_mortgage", ZH: "未登记的动产抵押权", EN: "unregistered movable mortgage"},
	{Word: "pledge", ZH: "质权", EN: "pledge"},
	{Word: "lien", ZH: "留置权", EN: "lien"},
	{Word: "purchase_money", ZH: "价款优先权", EN: "purchase-money priority"},
	{Word: "construction_price", ZH: "建设工程价款优先受偿权", EN: "construction-price priority"},
	{Word: "home_buyer", ZH: "商品房消费者权利", EN: "home-buyer's right"},
	{Word: "lease", ZH: "租赁权", EN: "lease"},
	{Word: "habitation", ZH: "居住权", EN: "right of habitation"},
	{Word: "usufruct", ZH: "其他用益物权", EN: "other usufruct"},
	{Word: "co_ownership", ZH: "共有权", EN: "co-ownership"},
	{Word: "retained_title", ZH: "所有权保留", EN: "retained title"},
	{Word: "advance_notice", ZH: "预告登记", EN: "advance notice registration"},
	{Word: "ship_lien", ZH: "船舶优先权", EN: "maritime lien"},
	{Word: "ship_mortgage", ZH: "船舶抵押权", EN: "ship mortgage"},
	{Word: "tax", ZH: "税收优先权", EN: "tax priority"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of e.
func (e EncumbranceKind) String() string { return encumbranceKindNames.Word(e) }

// Label returns the wording of e in l.
func (e EncumbranceKind) Label(l Lang) string { return encumbranceKindNames.Label(e, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (e EncumbranceKind) MarshalText() ([]byte, error) { return encumbranceKindNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EncumbranceKind) UnmarshalText(b []byte) error { return encumbranceKindNames.Unmarshal(b, e) }
