package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// SuspendGround is why enforcement is suspended by ruling (中止执行事由, CPL-2023 267,
// CASE-37). The zero value means not given.
type SuspendGround uint8

// The grounds of suspension, CASE-37.
const (
	_                                        SuspendGround = iota
	SuspendCreditorAgreesPostpone                          // 申请执行人表示可以延期执行
	SuspendThirdPartyObjectionFounded                      // 案外人异议理由成立
	SuspendCitizenPartyDead                                // 公民死亡，等待继承
	SuspendEntityPartyEnded                                // 法人或者其他组织终止，尚未确定承受人
	SuspendRetrial                                         // 决定再审
	SuspendSetAsidePending                                 // 撤销仲裁裁决申请已受理
	SuspendNonEnforcementPendingWithSecurity               // 申请不予执行并提供担保
	SuspendBankruptcyTransfer                              // 移送破产审查
	SuspendBankruptcyAccepted                              // 破产申请已受理
	SuspendSettlementFiled                                 // 达成执行和解
	SuspendPrivateSettlement                               // 执行外和解履行中或者未到期
	SuspendConflictingInstruments                          // 生效法律文书相互矛盾
	SuspendOther                                           // 其他情形
)

var suspendGroundNames = enum.Names[SuspendGround]{Kind: "suspend_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "creditor_agrees_postpone", ZH: "申请执行人表示可以延期执行", EN: "creditor agrees to postpone"},
	{Word: "third_party_objection_founded", ZH: "案外人异议理由成立", EN: "outsider's objection founded"},
	{Word: "citizen_party_dead", ZH: "公民死亡，等待继承", EN: "citizen party dead, heirs awaited"},
	{Word: "entity_party_ended", ZH: "法人或者其他组织终止，尚未确定承受人", EN: "entity party ended, successor not fixed"},
	{Word: "retrial", ZH: "决定再审", EN: "retrial decided"},
	{Word: "set_aside_pending", ZH: "撤销仲裁裁决申请已受理", EN: "application to set an award aside accepted"},
	{Word: "non_enforcement_pending_with_security", ZH: "申请不予执行并提供担保", EN: "non-enforcement applied for with security"},
	{Word: "bankruptcy_transfer", ZH: "移送破产审查", EN: "transferred for bankruptcy review"},
	{Word: "bankruptcy_accepted", ZH: "破产申请已受理", EN: "bankruptcy accepted"},
	{Word: "settlement_filed", ZH: "达成执行和解", EN: "settlement filed"},
	{Word: "private_settlement", ZH: "执行外和解履行中或者未到期", EN: "private settlement being performed or not yet due"},
	{Word: "conflicting_instruments", ZH: "生效法律文书相互矛盾", EN: "conflicting titles"},
	{Word: "other", ZH: "其他情形", EN: "other circumstance"},
}}

// String returns the stable word of s.
func (s SuspendGround) String() string { return suspendGroundNames.Word(s) }

// Label returns the wording of s in l.
func (s SuspendGround) Label(l Lang) string { return suspendGroundNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SuspendGround) MarshalText() ([]byte, error) { return suspendGroundNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SuspendGround) UnmarshalText(b []byte) error { return suspendGroundNames.Unmarshal(b, s) }

// StayGround is why enforcement is stayed by decision for a fixed time (暂缓执行事由,
// CASE-38). The zero value means not given.
type StayGround uint8

// The grounds of stay, CASE-38.
const (
	_                         StayGround = iota
	StayGuaranteeConsented               // 提供执行担保并经申请执行人同意
	StaySuperiorNotice                   // 上级法院通知暂缓
	StayIllegalMeasure                   // 执行措施或者程序违法
	StayOwnershipDispute                 // 执行标的物存在权属争议
	StaySetOff                           // 被执行人对申请执行人享有抵销权
	StaySuperiorHandling                 // 上级法院正在处理执行争议
	StayInstrumentUnderReview            // 执行依据确有错误，正在审查
)

var stayGroundNames = enum.Names[StayGround]{Kind: "stay_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "guarantee_consented", ZH: "提供执行担保并经申请执行人同意", EN: "guarantee with the creditor's consent"},
	{Word: "superior_notice", ZH: "上级法院通知暂缓", EN: "notice of the superior court"},
	{Word: "illegal_measure", ZH: "执行措施或者程序违法", EN: "illegal measure or procedure"},
	{Word: "ownership_dispute", ZH: "执行标的物存在权属争议", EN: "ownership of the object disputed"},
	{Word: "set_off", ZH: "被执行人对申请执行人享有抵销权", EN: "debtor has a right of set-off"},
	{Word: "superior_handling", ZH: "上级法院正在处理执行争议", EN: "superior court is handling the dispute"},
	{Word: "instrument_under_review", ZH: "执行依据确有错误，正在审查", EN: "title found wrong and under review"},
}}

// String returns the stable word of s.
func (s StayGround) String() string { return stayGroundNames.Word(s) }

// Label returns the wording of s in l.
func (s StayGround) Label(l Lang) string { return stayGroundNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s StayGround) MarshalText() ([]byte, error) { return stayGroundNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *StayGround) UnmarshalText(b []byte) error { return stayGroundNames.Unmarshal(b, s) }

// ObjectionKind is the kind of remedy that is pending (异议种类, CASE-11, CASE-63, 64;
// DIST-48). The zero value means not given.
type ObjectionKind uint8

// The kinds of objections and suits.
const (
	_                        ObjectionKind = iota
	ObjectionConduct                       // 执行行为异议
	ObjectionOutsider                      // 案外人异议
	ObjectionOutsiderSuit                  // 执行异议之诉
	ObjectionJurisdiction                  // 管辖权异议
	ObjectionPartyChange                   // 变更、追加当事人异议
	ObjectionSubstantivePlea               // 被执行人实体事由异议
	ObjectionNonEnforcement                // 不予执行申请
	ObjectionReferencePrice                // 财产处置参考价异议
	ObjectionPlan                          // 分配方案异议
	ObjectionPlanSuit                      // 分配方案异议之诉
	ObjectionOther                         // 其他
)

var objectionKindNames = enum.Names[ObjectionKind]{Kind: "objection_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "conduct", ZH: "执行行为异议", EN: "objection to conduct"},
	{Word: "outsider", ZH: "案外人异议", EN: "outsider's objection"},
	{Word: "outsider_suit", ZH: "执行异议之诉", EN: "enforcement-objection suit"},
	{Word: "jurisdiction", ZH: "管辖权异议", EN: "objection to jurisdiction"},
	{Word: "party_change", ZH: "变更、追加当事人异议", EN: "dispute on changing or adding a party"},
	{Word: "substantive_plea", ZH: "被执行人实体事由异议", EN: "debtor's substantive plea"},
	{Word: "non_enforcement", ZH: "不予执行申请", EN: "application for non-enforcement"},
	{Word: "reference_price", ZH: "财产处置参考价异议", EN: "objection to the reference price"},
	{Word: "plan", ZH: "分配方案异议", EN: "objection to the distribution plan"},
	{Word: "plan_suit", ZH: "分配方案异议之诉", EN: "suit on the distribution plan"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of o.
func (o ObjectionKind) String() string { return objectionKindNames.Word(o) }

// Label returns the wording of o in l.
func (o ObjectionKind) Label(l Lang) string { return objectionKindNames.Label(o, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (o ObjectionKind) MarshalText() ([]byte, error) { return objectionKindNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *ObjectionKind) UnmarshalText(b []byte) error { return objectionKindNames.Unmarshal(b, o) }

// SettlementDefault is why the original title is resumed after a settlement
// (和解后恢复执行原因, CASE-13, CASE-48). The zero value is no default, or not given.
type SettlementDefault uint8

// The causes of resumption after a settlement.
const (
	_                         SettlementDefault = iota
	SettlementNotPerformed                      // 未履行和解协议
	SettlementPartlyPerformed                   // 未全部履行和解协议
	SettlementAnticipatory                      // 明确表示不履行
	SettlementFraudOrCoercion                   // 受欺诈、胁迫达成和解
)

var settlementDefaultNames = enum.Names[SettlementDefault]{Kind: "settlement_default", Rows: []enum.Row{
	{}, // not given
	{Word: "not_performed", ZH: "未履行和解协议", EN: "settlement not performed"},
	{Word: "partly_performed", ZH: "未全部履行和解协议", EN: "settlement not fully performed"},
	{Word: "anticipatory", ZH: "明确表示不履行", EN: "anticipatory breach"},
	{Word: "fraud_or_coercion", ZH: "受欺诈、胁迫达成和解", EN: "creditor was defrauded or coerced"},
}}

// String returns the stable word of s.
func (s SettlementDefault) String() string { return settlementDefaultNames.Word(s) }

// Label returns the wording of s in l.
func (s SettlementDefault) Label(l Lang) string { return settlementDefaultNames.Label(s, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SettlementDefault) MarshalText() ([]byte, error) { return settlementDefaultNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SettlementDefault) UnmarshalText(b []byte) error {
	return settlementDefaultNames.Unmarshal(b, s)
}
