package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// EventKind is what happened in a case (案件事件), CASE-91. The value 0 is no kind.
type EventKind uint8

// The kinds of events. Those of a transition name it; the others keep the file
// without a transition of their own: they open linked cases, change who acts,
// put papers on file, or say when a node of CASE-30 was reached.
const (
	_                          EventKind = iota
	EventApply                           // T01, 申请执行
	EventTransfer                        // T01, 移送执行
	EventFileCase                        // T02, 立案
	EventRefuse                          // T03, 不予受理
	EventAssign                          // T04, 分案
	EventIssueNotice                     // T05, 发出执行通知
	EventImmediateMeasure                // T06, 立即采取措施
	EventJurisdictionObjection           // T07, 提出管辖权异议
	EventJurisdictionUpheld              // T08, 管辖权异议成立
	EventEarlierFilingFound              // T09, 发现其他法院立案在先
	EventConditionsMissing               // T10, 发现不符合受理条件
	EventNonEnforcementRuled             // T11, 裁定不予执行
	EventLimitationUpheld                // T11, 时效异议成立
	EventSuspend                         // T12, 中止执行
	EventResume                          // T13, 恢复执行
	EventStayByGuarantee                 // T14, 担保暂缓执行
	EventStayBySuperior                  // T15, 上级法院通知暂缓
	EventStayOnApplication               // T15, 依申请或职权暂缓
	EventStayEnds                        // T16, 暂缓期满
	EventStayBreached                    // T16, 暂缓期间违约或转移财产
	EventStayLifted                      // T16, 提前结束暂缓
	EventFileSettlement                  // T17, 提交执行和解
	EventSettlementPerformed             // T18, 和解协议履行完毕
	EventSettlementBroken                // T19, 不履行和解协议
	EventLongSettlement                  // T20, 和解长期履行
	EventSuitOnSettlement                // T20, 就和解协议起诉
	EventTransferBankruptcy              // T21, 移送破产审查
	EventBankruptcyAccepted              // T22, 受理破产申请
	EventBankruptcyRefused               // T23, 不予受理破产申请
	EventDeclaredBankrupt                // T24, 宣告破产
	EventPlanApproved                    // T24, 批准重整或和解
	EventProposeTermination              // T25, 拟终结本次执行程序
	EventTalkHeld                        // T26, 终本约谈
	EventCreditorObjects                 // T27, 对拟终本提出异议
	EventTerminate                       // T28, 终结本次执行程序
	EventPropertyFound                   // T29, 发现可供执行财产
	EventGateFails                       // T29, 不符合终本条件
	EventConclude                        // T30, 终结执行
	EventElevated                        // T31, 提级执行
	EventDesignated                      // T31, 指定执行
	EventEntrustedAccepted               // T31, 委托执行并被受理
	EventFullyPerformed                  // T32, 执行完毕
	EventResumeApplied                   // T33, 申请恢复执行
	EventResumeExOfficio                 // T33, 依职权恢复执行
	EventUrgentControl                   // T34, 终本后紧急控制
	EventPoolQueryDue                    // T35, 终本库定期查询
	EventPerformedLater                  // T36, 终本后履行完毕
	EventConcludedLater                  // T36, 终本后终结执行
	EventClosingRevoked                  // T37, 撤销结案行为
	EventInstrumentRevoked               // T38, 执行依据被撤销
	EventPartiesChanged                  // T39, 变更追加当事人
	EventMoneyArrives                    // T40, 执行款到账
	EventDeferPayout                     // T41, 延缓发放
	EventPaidOut                         // T41, 发放案款
	EventLodged                          // T41, 提存
	EventExtendLimit                     // T42, 延长执行期限
	EventSuperiorUrges                   // T43, 上级法院督促执行
	EventEntrustReturned                 // 退回委托
	EventOpenResumption                  // 恢复执行立案
	EventOpenRestitution                 // 执行回转立案
	EventReassign                        // 更换承办人
	EventRecuse                          // 回避
	EventPutOnRecord                     // 材料入卷
	EventMilestone                       // 节点
	EventExcludePeriod                   // 扣除期限
	EventSettlementProgress              // 和解协议履行情况
	EventObjectionRaised                 // 提出异议
	EventObjectionClosed                 // 异议程序结束
	EventVoid                            // 作废
)

const eventKinds = int(EventVoid) + 1

var eventNames = enum.Names[EventKind]{Kind: "event", Rows: []enum.Row{
	{},
	{Word: "apply", ZH: "申请执行", EN: "application for enforcement"},
	{Word: "transfer", ZH: "移送执行", EN: "transfer by the trial division"},
	{Word: "file", ZH: "立案", EN: "case filed"},
	{Word: "refuse", ZH: "不予受理", EN: "not accepted"},
	{Word: "assign", ZH: "分案", EN: "case assigned"},
	{Word: "issue_notice", ZH: "发出执行通知", EN: "enforcement notice issued"},
	{Word: "immediate_measure", ZH: "立即采取措施", EN: "measure taken at once"},
	{Word: "jurisdiction_objection", ZH: "提出管辖权异议", EN: "objection to jurisdiction"},
	{Word: "jurisdiction_upheld", ZH: "管辖权异议成立", EN: "objection to jurisdiction upheld"},
	{Word: "earlier_filing_found", ZH: "发现其他法院立案在先", EN: "earlier filing elsewhere found"},
	{Word: "conditions_missing", ZH: "发现不符合受理条件", EN: "filing conditions found missing"},
	{Word: "non_enforcement_ruled", ZH: "裁定不予执行", EN: "non-enforcement ruled"},
	{Word: "limitation_upheld", ZH: "时效异议成立", EN: "limitation plea upheld"},
	{Word: "suspend", ZH: "中止执行", EN: "suspended"},
	{Word: "resume", ZH: "恢复执行", EN: "resumed"},
	{Word: "stay_by_guarantee", ZH: "担保暂缓执行", EN: "stayed on a guarantee"},
	{Word: "stay_by_superior", ZH: "上级法院通知暂缓", EN: "stayed by the superior court"},
	{Word: "stay_on_application", ZH: "依申请或职权暂缓", EN: "stayed by own decision"},
	{Word: "stay_ends", ZH: "暂缓期满", EN: "stay ended"},
	{Word: "stay_breached", ZH: "暂缓期间违约或转移财产", EN: "guarantee broken during the stay"},
	{Word: "stay_lifted", ZH: "提前结束暂缓", EN: "stay lifted"},
	{Word: "settlement_filed", ZH: "提交执行和解", EN: "settlement filed"},
	{Word: "settlement_performed", ZH: "和解协议履行完毕", EN: "settlement performed"},
	{Word: "settlement_default", ZH: "不履行和解协议", EN: "settlement broken, original title resumed"},
	{Word: "long_settlement", ZH: "和解长期履行", EN: "long-running settlement"},
	{Word: "suit_on_settlement", ZH: "就和解协议起诉", EN: "suit on the settlement accepted"},
	{Word: "transfer_bankruptcy", ZH: "移送破产审查", EN: "transferred for bankruptcy review"},
	{Word: "bankruptcy_accepted", ZH: "受理破产申请", EN: "bankruptcy accepted"},
	{Word: "bankruptcy_refused", ZH: "不予受理破产申请", EN: "bankruptcy not accepted"},
	{Word: "declared_bankrupt", ZH: "宣告破产", EN: "declared bankrupt"},
	{Word: "plan_approved", ZH: "批准重整或和解", EN: "reorganisation or composition approved"},
	{Word: "propose_termination", ZH: "拟终结本次执行程序", EN: "termination proposed"},
	{Word: "talk_held", ZH: "终本约谈", EN: "termination talk held"},
	{Word: "creditor_objects", ZH: "对拟终本提出异议", EN: "creditor objects to termination"},
	{Word: "terminate", ZH: "终结本次执行程序", EN: "this procedure terminated"},
	{Word: "property_found", ZH: "发现可供执行财产", EN: "property found"},
	{Word: "gate_fails", ZH: "不符合终本条件", EN: "termination gate failed"},
	{Word: "conclude", ZH: "终结执行", EN: "enforcement concluded"},
	{Word: "elevated", ZH: "提级执行", EN: "taken up by a higher court"},
	{Word: "designated", ZH: "指定执行", EN: "designated to another court"},
	{Word: "entrusted_accepted", ZH: "委托执行并被受理", EN: "entrusted and accepted"},
	{Word: "fully_performed", ZH: "执行完毕", EN: "fully performed"},
	{Word: "resume_applied", ZH: "申请恢复执行", EN: "resumption applied for"},
	{Word: "resume_ex_officio", ZH: "依职权恢复执行", EN: "resumed ex officio"},
	{Word: "urgent_control", ZH: "终本后紧急控制", EN: "urgent control after termination"},
	{Word: "pool_query_due", ZH: "终本库定期查询", EN: "periodic pool query"},
	{Word: "performed_later", ZH: "终本后履行完毕", EN: "performed after termination"},
	{Word: "concluded_later", ZH: "终本后终结执行", EN: "concluded after termination"},
	{Word: "closing_revoked", ZH: "撤销结案行为", EN: "closing revoked"},
	{Word: "instrument_revoked", ZH: "执行依据被撤销", EN: "title revoked after closing"},
	{Word: "parties_changed", ZH: "变更追加当事人", EN: "parties changed"},
	{Word: "money_arrived", ZH: "执行款到账", EN: "case money arrived"},
	{Word: "defer_payout", ZH: "延缓发放", EN: "payout deferred"},
	{Word: "paid_out", ZH: "发放案款", EN: "case money paid out"},
	{Word: "lodged", ZH: "提存", EN: "case money lodged"},
	{Word: "extend_limit", ZH: "延长执行期限", EN: "limit extended"},
	{Word: "superior_urges", ZH: "上级法院督促执行", EN: "urged by the superior court"},
	{Word: "entrust_returned", ZH: "退回委托", EN: "entrustment returned"},
	{Word: "open_resumption", ZH: "恢复执行立案", EN: "resumption case filed"},
	{Word: "open_restitution", ZH: "执行回转立案", EN: "restitution case filed"},
	{Word: "reassign", ZH: "更换承办人", EN: "officer changed"},
	{Word: "recuse", ZH: "回避", EN: "recusal"},
	{Word: "record", ZH: "材料入卷", EN: "records put on file"},
	{Word: "milestone", ZH: "节点", EN: "node reached"},
	{Word: "exclude_period", ZH: "扣除期限", EN: "period not counted"},
	{Word: "settlement_progress", ZH: "和解协议履行情况", EN: "progress of the settlement"},
	{Word: "objection_raised", ZH: "提出异议", EN: "objection raised"},
	{Word: "objection_closed", ZH: "异议程序结束", EN: "objection proceedings ended"},
	{Word: "void", ZH: "作废", EN: "earlier event voided"},
}}

// String returns the stable word of k.
func (k EventKind) String() string { return eventNames.Word(k) }

// Label returns the wording of k in l.
func (k EventKind) Label(l zhixing.Lang) string { return eventNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k EventKind) MarshalText() ([]byte, error) { return eventNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *EventKind) UnmarshalText(b []byte) error { return eventNames.Unmarshal(b, k) }

// EventKinds yields every kind of event in order.
func EventKinds(yield func(EventKind) bool) { eventNames.All(yield) }
