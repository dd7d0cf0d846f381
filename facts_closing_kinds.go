package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// ClosingManner is how an enforcement case was closed (结案方式, CASE-20, ENF-REG-2020
// 64). The zero value means not closed, or not given.
type ClosingManner uint8

// The six closing manners of implementation cases.
const (
	_                  ClosingManner = iota
	Completed                        // 执行完毕
	TerminatedThisTime               // 终结本次执行程序
	Concluded                        // 终结执行
	Struck                           // 销案
	Refused                          // 不予执行
	Dismissed                        // 驳回申请
)

var closingMannerNames = enum.Names[ClosingManner]{Kind: "closing_manner", Rows: []enum.Row{
	{}, // not given
	{Word: "completed", ZH: "执行完毕", EN: "enforcement completed"},
	{Word: "terminated_this_time", ZH: "终结本次执行程序", EN: "this procedure terminated"},
	{Word: "concluded", ZH: "终结执行", EN: "enforcement concluded"},
	{Word: "struck", ZH: "销案", EN: "case struck off"},
	{Word: "refused", ZH: "不予执行", EN: "enforcement refused"},
	{Word: "dismissed", ZH: "驳回申请", EN: "application dismissed"},
}}

// String returns the stable word of c.
func (c ClosingManner) String() string { return closingMannerNames.Word(c) }

// Label returns the wording of c in l.
func (c ClosingManner) Label(l Lang) string { return closingMannerNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c ClosingManner) MarshalText() ([]byte, error) { return closingMannerNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ClosingManner) UnmarshalText(b []byte) error { return closingMannerNames.Unmarshal(b, c) }

// ConcludeGround is why enforcement was concluded (终结执行事由, CASE-22). The zero
// value means not given.
type ConcludeGround uint8

// The grounds of conclusion; three are historical (STAT-2018).
const (
	_                                  ConcludeGround = iota
	ConcludeWithdrawn                                 // 申请执行人撤销申请
	ConcludeWithdrawnAfterSettlement                  // 和解后撤回执行申请
	ConcludeInstrumentRevoked                         // 执行依据被撤销
	ConcludeDebtorDeadNoEstate                        // 被执行人死亡且无遗产、无义务承担人
	ConcludeMaintenanceCreditorDead                   // 追索赡养费、扶养费、抚养费案件权利人死亡
	ConcludeDebtorDestitute                           // 被执行人生活困难无收入且丧失劳动能力
	ConcludeDebtorEntityGone                          // 被执行人终止且无财产、无义务承担人
	ConcludeFineRemitted                              // 罚金被免除
	ConcludeDeclaredBankrupt                          // 被执行人被宣告破产
	ConcludeAdminObjectPerished                       // 行政执行标的灭失
	ConcludeElevated                                  // 提级执行, 2018-06-01以前
	ConcludeDesignated                                // 指定执行, 2018-06-01以前
	ConcludeEntrusted                                 // 委托执行, 2018-06-01以前
	ConcludeSpecificThingLost                         // 特定物毁损、灭失
	ConcludeSuitOnSettlement                          // 就和解协议另行起诉
	ConcludePrivateSettlementPerformed                // 执行外和解履行完毕
	ConcludeSuitOnNotarisedClaim                      // 就公证债权另行起诉
	ConcludeAwardSetAside                             // 仲裁裁决被撤销
	ConcludeLongSettlement                            // 长期履行的和解协议
	ConcludeOther                                     // 其他
)

var concludeGroundNames = enum.Names[ConcludeGround]{Kind: "conclude_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "withdrawn", ZH: "申请执行人撤销申请", EN: "application withdrawn"},
	{Word: "withdrawn_after_settlement", ZH: "和解后撤回执行申请", EN: "application withdrawn after a settlement"},
	{Word: "instrument_revoked", ZH: "执行依据被撤销", EN: "title revoked"},
	{Word: "debtor_dead_no_estate", ZH: "被执行人死亡且无遗产、无义务承担人", EN: "debtor dead without estate or obligor"},
	{Word: "maintenance_creditor_dead", ZH: "追索赡养费、扶养费、抚养费案件权利人死亡", EN: "maintenance creditor dead"},
	{Word: "debtor_destitute", ZH: "被执行人生活困难无收入且丧失劳动能力", EN: "debtor destitute and unable to work"},
	{Word: "debtor_entity_gone", ZH: "被执行人终止且无财产、无义务承担人", EN: "debtor entity gone without property or obligor"},
	{Word: "fine_remitted", ZH: "罚金被免除", EN: "criminal fine remitted"},
	{Word: "declared_bankrupt", ZH: "被执行人被宣告破产", EN: "debtor declared bankrupt"},
	{Word: "admin_object_perished", ZH: "行政执行标的灭失", EN: "object of an administrative decision perished"},
	{Word: "elevated", ZH: "提级执行", EN: "taken up by a higher court"},
	{Word: "designated", ZH: "指定执行", EN: "designated to another court"},
	{Word: "entrusted", ZH: "委托执行", EN: "entrusted to another court"},
	{Word: "specific_thing_lost", ZH: "特定物毁损、灭失", EN: "specific thing lost"},
	{Word: "suit_on_settlement", ZH: "就和解协议另行起诉", EN: "suit brought on the settlement"},
	{Word: "private_settlement_performed", ZH: "执行外和解履行完毕", EN: "private settlement performed"},
	{Word: "suit_on_notarised_claim", ZH: "就公证债权另行起诉", EN: "suit brought on the notarised claim"},
	{Word: "award_set_aside", ZH: "仲裁裁决被撤销", EN: "award set aside"},
	{Word: "long_settlement", ZH: "长期履行的和解协议", EN: "settlement performed over a long time"},
	{Word: "other", ZH: "其他", EN: "other ground"},
}}

// String returns the stable word of c.
func (c ConcludeGround) String() string { return concludeGroundNames.Word(c) }

// Label returns the wording of c in l.
func (c ConcludeGround) Label(l Lang) string { return concludeGroundNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c ConcludeGround) MarshalText() ([]byte, error) { return concludeGroundNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ConcludeGround) UnmarshalText(b []byte) error { return concludeGroundNames.Unmarshal(b, c) }

// StrikeGround is why a case was struck off (销案事由, CASE-23). The zero value means
// not given.
type StrikeGround uint8

// The grounds of striking off.
const (
	_                                 StrikeGround = iota
	StrikeJurisdictionObjectionUpheld              // 管辖异议成立
	StrikeEarlierFiling                            // 其他有管辖权的法院已经立案在先
	StrikeEntrustmentReturned                      // 委托不当退回
	StrikeLeftByElevation                          // 提级执行
	StrikeLeftByDesignation                        // 指定执行
	StrikeLeftByEntrustment                        // 委托执行
)

var strikeGroundNames = enum.Names[StrikeGround]{Kind: "strike_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "jurisdiction_objection_upheld", ZH: "管辖异议成立", EN: "objection to jurisdiction upheld"},
	{Word: "earlier_filing", ZH: "其他有管辖权的法院已经立案在先", EN: "another court filed first"},
	{Word: "entrustment_returned", ZH: "委托不当退回", EN: "entrustment returned"},
	{Word: "left_by_elevation", ZH: "提级执行", EN: "left by elevation"},
	{Word: "left_by_designation", ZH: "指定执行", EN: "left by designation"},
	{Word: "left_by_entrustment", ZH: "委托执行", EN: "left by entrustment"},
}}

// String returns the stable word of s.
func (s StrikeGround) String() string { return strikeGroundNames.Word(s) }

// Label returns the wording of s in l.
func (s StrikeGround) Label(l Lang) string { return strikeGroundNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s StrikeGround) MarshalText() ([]byte, error) { return strikeGroundNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *StrikeGround) UnmarshalText(b []byte) error { return strikeGroundNames.Unmarshal(b, s) }

// TerminationGround is the recorded ground of terminating this procedure
// (终结本次执行程序事由, FILE-CLOSE-2014 16, CASE-40). The zero value means not given.
type TerminationGround uint8

// The six grounds of CASE-40, with the words g1 to g6.
const (
	_                               TerminationGround = iota
	TerminationCreditorAgrees                         // G1
	TerminationSuspendedTwoYears                      // G2
	TerminationNoClueAccepted                         // G3
	TerminationUnsaleable                             // G4
	TerminationInstalmentSettlement                   // G5
	TerminationHardshipAided                          // G6
)

var terminationGroundNames = enum.Names[TerminationGround]{Kind: "termination_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "g1", ZH: "无财产可供执行且申请执行人书面同意", EN: "no property and the creditor agrees in writing"},
	{Word: "g2", ZH: "因无财产中止满两年且查证仍无", EN: "suspended two years and still no property"},
	{Word: "g3", ZH: "申请执行人无法提供线索并书面认可", EN: "no clue, finding accepted in writing"},
	{Word: "g4", ZH: "财产无法变价且申请执行人不接受抵债", EN: "property unsaleable and not taken for the debt"},
	{Word: "g5", ZH: "无财产且达成分期履行和解", EN: "no property, instalment settlement"},
	{Word: "g6", ZH: "无财产且申请执行人已获司法救助", EN: "no property, creditor in hardship already aided"},
}}

// String returns the stable word of t.
func (t TerminationGround) String() string { return terminationGroundNames.Word(t) }

// Label returns the wording of t in l.
func (t TerminationGround) Label(l Lang) string { return terminationGroundNames.Label(t, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (t TerminationGround) MarshalText() ([]byte, error) { return terminationGroundNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TerminationGround) UnmarshalText(b []byte) error {
	return terminationGroundNames.Unmarshal(b, t)
}

// TerminationVerdict is the outcome of examining a terminated case's file
// (终本合格评定, MET-15). The zero value is not examined.
type TerminationVerdict uint8

// The verdicts on a termination.
const (
	VerdictNotExamined            TerminationVerdict = iota // 未检查
	VerdictTerminationQualified                             // 合格
	VerdictTerminationUnqualified                           // 不合格
	VerdictFileMissing                                      // 卷宗缺失
)

var terminationVerdictNames = enum.Names[TerminationVerdict]{Kind: "termination_verdict", Rows: []enum.Row{
	{Word: "not_examined", ZH: "未检查", EN: "not examined"},
	{Word: "qualified", ZH: "合格", EN: "qualified"},
	{Word: "unqualified", ZH: "不合格", EN: "unqualified"},
	{Word: "file_missing", ZH: "卷宗缺失", EN: "file missing"},
}}

// String returns the stable word of t.
func (t TerminationVerdict) String() string { return terminationVerdictNames.Word(t) }

// Label returns the wording of t in l.
func (t TerminationVerdict) Label(l Lang) string { return terminationVerdictNames.Label(t, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (t TerminationVerdict) MarshalText() ([]byte, error) { return terminationVerdictNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TerminationVerdict) UnmarshalText(b []byte) error {
	return terminationVerdictNames.Unmarshal(b, t)
}

// ReviewOutcome is the outcome of a quality review (评查结果, MET-11). The zero value
// is not reviewed.
type ReviewOutcome uint8

// The outcomes of a review.
const (
	ReviewNone      ReviewOutcome = iota // 未评查
	ReviewQualified                      // 合格
	ReviewFlawed                         // 瑕疵
	ReviewWrong                          // 错误
)

var reviewOutcomeNames = enum.Names[ReviewOutcome]{Kind: "review_outcome", Rows: []enum.Row{
	{Word: "not_reviewed", ZH: "未评查", EN: "not reviewed"},
	{Word: "qualified", ZH: "合格", EN: "qualified"},
	{Word: "flawed", ZH: "瑕疵", EN: "flawed"},
	{Word: "wrong", ZH: "错误", EN: "wrong"},
}}

// String returns the stable word of r.
func (r ReviewOutcome) String() string { return reviewOutcomeNames.Word(r) }

// Label returns the wording of r in l.
func (r ReviewOutcome) Label(l Lang) string { return reviewOutcomeNames.Label(r, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (r ReviewOutcome) MarshalText() ([]byte, error) { return reviewOutcomeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReviewOutcome) UnmarshalText(b []byte) error { return reviewOutcomeNames.Unmarshal(b, r) }

// LeaveReason is why a case left its court other than by its own closing (移出原因,
// MET-02). The zero value is none.
type LeaveReason uint8

// The reasons for leaving.
const (
	LeaveNone       LeaveReason = iota // 未移出
	LeaveDesignated                    // 指定执行
	LeaveElevated                      // 提级执行
	LeaveEntrusted                     // 全案委托
)

var leaveReasonNames = enum.Names[LeaveReason]{Kind: "leave_reason", Rows: []enum.Row{
	{Word: "none", ZH: "未移出", EN: "did not leave"},
	{Word: "designated", ZH: "指定执行", EN: "designated to another court"},
	{Word: "elevated", ZH: "提级执行", EN: "taken up by a higher court"},
	{Word: "entrusted", ZH: "全案委托", EN: "entrusted as a whole"},
}}

// String returns the stable word of k.
func (k LeaveReason) String() string { return leaveReasonNames.Word(k) }

// Label returns the wording of k in l.
func (k LeaveReason) Label(l Lang) string { return leaveReasonNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LeaveReason) MarshalText() ([]byte, error) { return leaveReasonNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LeaveReason) UnmarshalText(b []byte) error { return leaveReasonNames.Unmarshal(b, k) }

// OverdueCause is why a case outran its time limit (超期原因, CASE-34; the list is the
// project's own). The zero value means not given.
type OverdueCause uint8

// The causes of CASE-34.
const (
	_                                OverdueCause = iota
	OverdueNoAction                               // 未采取执行措施
	OverdueInquiryLate                            // 查控迟延
	OverdueDisposalLate                           // 财产处置迟延
	OverduePayoutLate                             // 案款发放迟延
	OverdueThirdPartyDelay                        // 协助单位或者专业机构迟延
	OverdueObjectionPending                       // 异议审查中
	OverdueStaffChange                            // 承办人变更
	OverdueDataNotEntered                         // 未录入系统
	OverdueExcludedPeriodNotRecorded              // 扣除期间未登记
	OverdueOther                                  // 其他
)

var overdueCauseNames = enum.Names[OverdueCause]{Kind: "overdue_cause", Rows: []enum.Row{
	{}, // not given
	{Word: "no_action", ZH: "未采取执行措施", EN: "no action taken"},
	{Word: "inquiry_late", ZH: "查控迟延", EN: "property inquiry late"},
	{Word: "disposal_late", ZH: "财产处置迟延", EN: "disposal late"},
	{Word: "payout_late", ZH: "案款发放迟延", EN: "payout late"},
	{Word: "third_party_delay", ZH: "协助单位或者专业机构迟延", EN: "delay of an assisting body or expert"},
	{Word: "objection_pending", ZH: "异议审查中", EN: "objection pending"},
	{Word: "staff_change", ZH: "承办人变更", EN: "change of officer"},
	{Word: "data_not_entered", ZH: "未录入系统", EN: "data not entered"},
	{Word: "excluded_period_not_recorded", ZH: "扣除期间未登记", EN: "excluded period not recorded"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of o.
func (o OverdueCause) String() string { return overdueCauseNames.Word(o) }

// Label returns the wording of o in l.
func (o OverdueCause) Label(l Lang) string { return overdueCauseNames.Label(o, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (o OverdueCause) MarshalText() ([]byte, error) { return overdueCauseNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *OverdueCause) UnmarshalText(b []byte) error { return overdueCauseNames.Unmarshal(b, o) }

// Performance is how the debt came to be performed (履行情况, MET-09, MET-12). The zero
// value means not given.
type Performance uint8

// The manners of performance.
const (
	_                        Performance = iota
	PerformanceNone                      // 未履行
	PerformanceSelfPerformed             // 自动履行
	PerformanceCompelled                 // 强制执行到位
	PerformanceSettlement                // 和解履行
	PerformanceMixed                     // 部分自动履行、部分强制执行
)

var performanceNames = enum.Names[Performance]{Kind: "performance", Rows: []enum.Row{
	{}, // not given
	{Word: "none", ZH: "未履行", EN: "not performed"},
	{Word: "self_performed", ZH: "自动履行", EN: "performed by the debtor himself"},
	{Word: "compelled", ZH: "强制执行到位", EN: "performed by compulsion"},
	{Word: "settlement", ZH: "和解履行", EN: "performed under a settlement"},
	{Word: "mixed", ZH: "部分自动履行、部分强制执行", EN: "partly voluntary, partly compelled"},
}}

// String returns the stable word of p.
func (p Performance) String() string { return performanceNames.Word(p) }

// Label returns the wording of p in l.
func (p Performance) Label(l Lang) string { return performanceNames.Label(p, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (p Performance) MarshalText() ([]byte, error) { return performanceNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *Performance) UnmarshalText(b []byte) error { return performanceNames.Unmarshal(b, p) }
