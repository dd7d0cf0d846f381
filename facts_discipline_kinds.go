package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// ListingState is where a listing on the dishonest-debtor list stands (失信名单状态,
// table of listing states). The zero value is not in play.
type ListingState uint8

// The states of a listing.
const (
	ListingNone           ListingState = iota // 未涉及
	ListingWarned                             // 已提示
	ListingProposed                           // 审查中
	ListingRejected                           // 驳回
	ListingDecided                            // 已决定
	ListingGrace                              // 宽限期
	ListingPublished                          // 已公布
	ListingExtended                           // 已延长
	ListingCorrected                          // 已更正
	ListingUnderObjection                     // 纠正申请审查中
	ListingWithdrawn                          // 已撤销
	ListingExpired                            // 期满待删
	ListingRepaired                           // 修复待删
	ListingDeleted                            // 已删除
	ListingCancelled                          // 不再采取
)

var listingStateNames = enum.Names[ListingState]{Kind: "listing_state", Rows: []enum.Row{
	{Word: "none", ZH: "未涉及", EN: "not in play"},
	{Word: "warned", ZH: "已提示", EN: "warned"},
	{Word: "proposed", ZH: "审查中", EN: "under review"},
	{Word: "rejected", ZH: "驳回", EN: "rejected"},
	{Word: "decided", ZH: "已决定", EN: "decided"},
	{Word: "grace", ZH: "宽限期", EN: "in grace"},
	{Word: "published", ZH: "已公布", EN: "published"},
	{Word: "extended", ZH: "已延长", EN: "extended"},
	{Word: "corrected", ZH: "已更正", EN: "corrected"},
	{Word: "under_objection", ZH: "纠正申请审查中", EN: "request for correction pending"},
	{Word: "withdrawn", ZH: "已撤销", EN: "withdrawn"},
	{Word: "expired", ZH: "期满待删", EN: "expired, to be deleted"},
	{Word: "repaired", ZH: "修复待删", EN: "repaired, to be deleted"},
	{Word: "deleted", ZH: "已删除", EN: "deleted"},
	{Word: "cancelled", ZH: "不再采取", EN: "not applied"},
}}

// String returns the stable word of k.
func (k ListingState) String() string { return listingStateNames.Word(k) }

// Label returns the wording of k in l.
func (k ListingState) Label(l Lang) string { return listingStateNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ListingState) MarshalText() ([]byte, error) { return listingStateNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ListingState) UnmarshalText(b []byte) error { return listingStateNames.Unmarshal(b, k) }

// ListingCircumstance is why a debtor is listed (纳入失信名单情形), numbered as in
// LIST-2017; LIST-2013 had the last one first. The zero value means not given.
type ListingCircumstance uint8

// The circumstances C1 to C6 of the edition of 2017.
const (
	_                                    ListingCircumstance = iota
	CircumstanceAbleButRefuses                               // 有履行能力而拒不履行
	CircumstanceObstructsOrResists                           // 伪造证据、暴力、威胁妨碍抗拒执行
	CircumstanceEvades                                       // 虚假诉讼、虚假仲裁、隐匿转移财产规避执行
	CircumstanceViolatesPropertyReport                       // 违反财产报告制度
	CircumstanceViolatesConsumptionOrder                     // 违反限制消费令
	CircumstanceRefusesSettlement                            // 无正当理由拒不履行执行和解协议
)

var listingCircumstanceNames = enum.Names[ListingCircumstance]{Kind: "listing_circumstance", Rows: []enum.Row{
	{}, // not given
	{Word: "c1_able_but_refuses", ZH: "有履行能力而拒不履行", EN: "able but refuses"},
	{Word: "c2_obstructs_or_resists", ZH: "伪造证据、暴力、威胁妨碍抗拒执行", EN: "obstructs or resists"},
	{Word: "c3_evades", ZH: "虚假诉讼、虚假仲裁、隐匿转移财产规避执行", EN: "evades enforcement"},
	{Word: "c4_violates_property_report", ZH: "违反财产报告制度", EN: "violates the property report"},
	{Word: "c5_violates_consumption_order", ZH: "违反限制消费令", EN: "violates the consumption order"},
	{Word: "c6_refuses_settlement", ZH: "无正当理由拒不履行执行和解协议", EN: "refuses to perform a settlement"},
}}

// String returns the stable word of k.
func (k ListingCircumstance) String() string { return listingCircumstanceNames.Word(k) }

// Label returns the wording of k in l.
func (k ListingCircumstance) Label(l Lang) string { return listingCircumstanceNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ListingCircumstance) MarshalText() ([]byte, error) {
	return listingCircumstanceNames.Marshal(k)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ListingCircumstance) UnmarshalText(b []byte) error {
	return listingCircumstanceNames.Unmarshal(b, k)
}

// ListingBar is why a debtor may not be listed (不得纳入失信名单情形, DISC-02 to 04, 10,
// 12). The zero value means none, or not given.
type ListingBar uint8

// The bars to listing.
const (
	_                           ListingBar = iota
	BarSufficientSecurity                  // 充分有效担保
	BarSufficientSeizedProperty            // 查控财产足以清偿
	BarLaterInOrder                        // 履行顺序在后
	BarNotRefusing                         // 其他不属于有能力拒不履行
	BarMinor                               // 未成年人
	BarUnitOfficer                         // 单位失信不及其人员
	BarCampusLoanStudent                   // 校园贷在校生
	BarCreditorAsksWait                    // 申请执行人申请暂不采取
	BarReapplyBar                          // 六个月内再次申请
)

var listingBarNames = enum.Names[ListingBar]{Kind: "listing_bar", Rows: []enum.Row{
	{}, // not given
	{Word: "sufficient_security", ZH: "充分有效担保", EN: "sufficient security"},
	{Word: "sufficient_seized_property", ZH: "查控财产足以清偿", EN: "seized property suffices"},
	{Word: "later_in_order", ZH: "履行顺序在后", EN: "later in order of performance"},
	{Word: "not_refusing", ZH: "其他不属于有能力拒不履行", EN: "not able and refusing"},
	{Word: "minor", ZH: "未成年人", EN: "minor"},
	{Word: "unit_officer", ZH: "单位失信不及其人员", EN: "officer of a unit"},
	{Word: "campus_loan_student", ZH: "校园贷在校生", EN: "student with a campus loan"},
	{Word: "creditor_asks_wait", ZH: "申请执行人申请暂不采取", EN: "creditor asks to wait"},
	{Word: "reapply_bar", ZH: "六个月内再次申请", EN: "applied again within six months"},
}}

// String returns the stable word of k.
func (k ListingBar) String() string { return listingBarNames.Word(k) }

// Label returns the wording of k in l.
func (k ListingBar) Label(l Lang) string { return listingBarNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ListingBar) MarshalText() ([]byte, error) { return listingBarNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ListingBar) UnmarshalText(b []byte) error { return listingBarNames.Unmarshal(b, k) }

// DeletionGround is why a listing is deleted (删除失信信息事由, DISC-11). The zero value
// means not given.
type DeletionGround uint8

// The grounds of deletion.
const (
	_                          DeletionGround = iota
	DeletedPerformed                          // 履行完毕或者执行完毕
	DeletedSettlementPerformed                // 和解协议履行完毕
	DeletedCreditorRequest                    // 申请执行人书面申请
	DeletedTwoEmptyInquiries                  // 终本后两次查询无财产
	DeletedSuspended                          // 再审或者破产中止执行
	DeletedRefused                            // 不予执行
	DeletedConcluded                          // 终结执行
	DeletedTermExpired                        // 期限届满
	DeletedEarly                              // 提前删除
)

var deletionGroundNames = enum.Names[DeletionGround]{Kind: "deletion_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "performed", ZH: "履行完毕或者执行完毕", EN: "performed"},
	{Word: "settlement_performed", ZH: "和解协议履行完毕", EN: "settlement performed"},
	{Word: "creditor_request", ZH: "申请执行人书面申请", EN: "creditor's request"},
	{Word: "two_empty_inquiries", ZH: "终本后两次查询无财产", EN: "two inquiries without property after termination"},
	{Word: "suspended", ZH: "再审或者破产中止执行", EN: "suspended for retrial or bankruptcy"},
	{Word: "refused", ZH: "不予执行", EN: "enforcement refused"},
	{Word: "concluded", ZH: "终结执行", EN: "enforcement concluded"},
	{Word: "term_expired", ZH: "期限届满", EN: "term expired"},
	{Word: "early", ZH: "提前删除", EN: "early deletion"},
}}

// String returns the stable word of d.
func (d DeletionGround) String() string { return deletionGroundNames.Word(d) }

// Label returns the wording of d in l.
func (d DeletionGround) Label(l Lang) string { return deletionGroundNames.Label(d, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DeletionGround) MarshalText() ([]byte, error) { return deletionGroundNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DeletionGround) UnmarshalText(b []byte) error { return deletionGroundNames.Unmarshal(b, d) }

// Measure is a sanction or restriction a court may take (惩戒、制裁措施). The zero value
// means not given.
type Measure uint8

// The measures of the discipline rules.
const (
	_                       Measure = iota
	MeasureListing                  // 纳入失信被执行人名单
	MeasureConsumptionOrder         // 限制消费
	MeasureFine                     // 罚款
	MeasureDetention                // 拘留
	MeasureSummonsByForce           // 拘传
	MeasureExitRestriction          // 限制出境
	MeasureMediaPublication         // 媒体公布
	MeasureCreditRecord             // 征信系统记录
	MeasureCriminalReferral         // 移送追究刑事责任
)

var measureNames = enum.Names[Measure]{Kind: "measure", Rows: []enum.Row{
	{}, // not given
	{Word: "listing", ZH: "纳入失信被执行人名单", EN: "listing"},
	{Word: "consumption_order", ZH: "限制消费", EN: "consumption restriction"},
	{Word: "fine", ZH: "罚款", EN: "fine"},
	{Word: "detention", ZH: "拘留", EN: "detention"},
	{Word: "summons_by_force", ZH: "拘传", EN: "summons by force"},
	{Word: "exit_restriction", ZH: "限制出境", EN: "exit restriction"},
	{Word: "media_publication", ZH: "媒体公布", EN: "publication in the media"},
	{Word: "credit_record", ZH: "征信系统记录", EN: "credit record"},
	{Word: "criminal_referral", ZH: "移送追究刑事责任", EN: "referral for prosecution"},
}}

// String returns the stable word of m.
func (m Measure) String() string { return measureNames.Word(m) }

// Label returns the wording of m in l.
func (m Measure) Label(l Lang) string { return measureNames.Label(m, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (m Measure) MarshalText() ([]byte, error) { return measureNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *Measure) UnmarshalText(b []byte) error { return measureNames.Unmarshal(b, m) }
