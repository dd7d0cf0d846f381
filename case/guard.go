package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Guard is a condition of a transition (转换条件), CASE-91. Its value is
// three-valued; unknown bars as not met does, with another message.
type Guard uint8

// The guards.
const (
	GuardFilingHolds         Guard = iota // 符合立案条件
	GuardFilingFails                      // 有立案条件不具备
	GuardCompetent                        // 本院有管辖权
	GuardUnsplit                          // 未人为拆分
	GuardCounterShown                     // 对待给付已证明或无需立案时证明
	GuardDocketGiven                      // 已编立案号且类型相符
	GuardForMoney                         // 金钱债权
	GuardNoticeDue                        // 尚未发出执行通知
	GuardNoticeContent                    // 通知载明履行义务、迟延利息和案款账户
	GuardApproved                         // 已经审批
	GuardEmergency                        // 情况紧急
	GuardInTenDays                        // 在收到执行通知十日内
	GuardJurisdictionPending              // 管辖权异议待决
	GuardHolds                            // 事由成立
	GuardFinal                            // 裁定已终局
	GuardHandedOver                       // 控制财产已移交
	GuardDebtorObjected                   // 被执行人提出时效异议
	GuardNonEnforceable                   // 仲裁裁决或公证债权文书
	GuardGroundGone                       // 中止事由消失
	GuardSettlementOpen                   // 和解协议尚未了结
	GuardLetterValid                      // 担保书有效
	GuardCreditorConsents                 // 申请执行人同意
	GuardStayTerm                         // 暂缓期限合法
	GuardStayGroundFits                   // 暂缓事由合法
	GuardStayOver                         // 暂缓期满
	GuardBreach                           // 违反承诺或转移财产
	GuardGuaranteed                       // 暂缓有执行担保
	GuardLifted                           // 有关法院或当事人通知结束
	GuardSettlementFormed                 // 和解协议提交、认可或记入笔录，代理人有特别授权
	GuardSettlementSuspends               // 因和解中止执行
	GuardForSettlement                    // 因和解而中止
	GuardOralSettlement                   // 口头和解
	GuardPerformed                        // 和解协议履行完毕
	GuardCreditorApplied                  // 申请执行人申请恢复
	GuardResumptionOpen                   // 无不予恢复的情形
	GuardLongRunning                      // 和解协议需长期履行
	GuardSuitTaken                        // 就和解协议起诉已受理
	GuardEnterprise                       // 被执行人为企业法人
	GuardBankruptcyConsent                // 被执行人或任一申请执行人书面同意
	GuardInsolvent                        // 不能清偿到期债务且资不抵债或明显缺乏清偿能力
	GuardFirstTransfer                    // 未曾移送
	GuardBankruptcyTaken                  // 破产申请已受理
	GuardZ1                               // 已发执行通知并责令报告财产
	GuardZ2                               // 已限制消费并依法纳入失信名单
	GuardZ3                               // 已穷尽财产调查，无财产或财产不能处置
	GuardZ4                               // 自立案起超过三个月
	GuardZ5                               // 下落不明已查找，妨害执行已处理
	GuardTerminationClear                 // 无不得终本的情形
	GuardAccountClear                     // 案款已全部发放
	GuardTerminationGround                // 已写明终本事由
	GuardMoneyOrAllowed                   // 金钱债权
	GuardCreditorSigned                   // 申请执行人签字确认
	GuardHearingHeld                      // 异议已听证或无异议
	GuardInObjectionTerm                  // 在异议期限内
	GuardNotOwnPanel                      // 听证由另外的合议庭进行
	GuardConcludeHolds                    // 终结事由成立且当时有效
	GuardLeavesStruck                     // 2018年6月1日起移出以销案结案
	GuardBalanceZero                      // 全部履行完毕
	GuardExecutable                       // 财产查证属实可供执行
	GuardNotResumed                       // 尚未恢复立案
	GuardResumptionAllowed                // 依法可恢复
	GuardFirstExtension                   // 首次延长
	GuardMoneyHeld                        // 账户余额足够
	GuardDeferGround                      // 有延缓发放事由
	GuardLodgeGround                      // 有提存事由
	GuardPayeeRight                       // 发给申请执行人或经合议
	GuardNewParty                         // 新当事人尚非本案当事人
	GuardPartyKnown                       // 被替换者为本案当事人
	GuardLinkedCase                       // 写明原案与恢复事由
	GuardReasonHigh                       // 高级人民法院立案已记明理由
	GuardLimitRuns                        // 执行期限尚未届满
	GuardStayExtends                      // 暂缓的延长合法
	GuardObjectionOpen                    // 异议尚可提出
)

var guardNames = enum.Names[Guard]{Kind: "guard", Rows: []enum.Row{
	{Word: "filing_conditions", ZH: "符合立案条件", EN: "filing conditions met"},
	{Word: "filing_condition_missing", ZH: "有立案条件不具备", EN: "a filing condition is missing"},
	{Word: "court_competent", ZH: "本院有管辖权", EN: "court competent"},
	{Word: "not_split", ZH: "未人为拆分", EN: "not split artificially"},
	{Word: "counter_performance_shown", ZH: "对待给付已证明或无需立案时证明", EN: "counter-performance shown, or not asked at filing"},
	{Word: "docket_given", ZH: "已编立案号且类型相符", EN: "case number given, of the right kind"},
	{Word: "for_money", ZH: "金钱债权", EN: "claim for money"},
	{Word: "notice_due", ZH: "尚未发出执行通知", EN: "notice not yet issued"},
	{Word: "notice_content", ZH: "通知载明履行义务、迟延利息和案款账户", EN: "notice orders performance, states interest and account"},
	{Word: "approved", ZH: "已经审批", EN: "approved"},
	{Word: "emergency", ZH: "情况紧急", EN: "emergency"},
	{Word: "within_ten_days", ZH: "在收到执行通知十日内", EN: "within ten days of the notice"},
	{Word: "jurisdiction_pending", ZH: "管辖权异议待决", EN: "jurisdiction objection pending"},
	{Word: "ground_holds", ZH: "事由成立", EN: "ground found to exist"},
	{Word: "ruling_final", ZH: "裁定已终局", EN: "ruling final"},
	{Word: "handed_over", ZH: "控制财产已移交", EN: "controlled property handed over"},
	{Word: "debtor_objected", ZH: "被执行人提出时效异议", EN: "debtor pleaded limitation"},
	{Word: "award_or_notarised", ZH: "仲裁裁决或公证债权文书", EN: "award or notarised instrument"},
	{Word: "ground_gone", ZH: "中止事由消失", EN: "ground has gone"},
	{Word: "settlement_pending", ZH: "和解协议尚未了结", EN: "settlement pending"},
	{Word: "guarantee_valid", ZH: "担保书有效", EN: "guarantee letter valid"},
	{Word: "creditor_consents", ZH: "申请执行人同意", EN: "creditor consents"},
	{Word: "stay_term", ZH: "暂缓期限合法", EN: "length of the stay lawful"},
	{Word: "stay_ground", ZH: "暂缓事由合法", EN: "ground of the stay lawful"},
	{Word: "stay_over", ZH: "暂缓期满", EN: "stay has ended"},
	{Word: "breach", ZH: "违反承诺或转移财产", EN: "promise broken or property dissipated"},
	{Word: "guaranteed", ZH: "暂缓有执行担保", EN: "stay rests on a guarantee"},
	{Word: "lifted", ZH: "有关法院或当事人通知结束", EN: "notice that the stay is lifted"},
	{Word: "settlement_formed", ZH: "和解协议提交、认可或记入笔录，代理人有特别授权", EN: "settlement filed, acknowledged or recorded, with authority"},
	{Word: "settlement_suspends", ZH: "因和解中止执行", EN: "court suspends for the settlement"},
	{Word: "suspended_for_settlement", ZH: "因和解而中止", EN: "suspended for the settlement"},
	{Word: "oral_settlement", ZH: "口头和解", EN: "oral settlement"},
	{Word: "settlement_performed", ZH: "和解协议履行完毕", EN: "settlement fully performed"},
	{Word: "creditor_applied", ZH: "申请执行人申请恢复", EN: "creditor applied to resume"},
	{Word: "resumption_open", ZH: "无不予恢复的情形", EN: "nothing bars resumption"},
	{Word: "long_running", ZH: "和解协议需长期履行", EN: "settlement runs long"},
	{Word: "suit_taken", ZH: "就和解协议起诉已受理", EN: "suit on the settlement accepted"},
	{Word: "enterprise_legal_person", ZH: "被执行人为企业法人", EN: "debtor is an enterprise legal person"},
	{Word: "bankruptcy_consent", ZH: "被执行人或任一申请执行人书面同意", EN: "written consent of debtor or a creditor"},
	{Word: "insolvent", ZH: "不能清偿到期债务且资不抵债或明显缺乏清偿能力", EN: "cannot pay, and insolvent or manifestly unable"},
	{Word: "first_transfer", ZH: "未曾移送", EN: "not transferred before"},
	{Word: "bankruptcy_accepted", ZH: "破产申请已受理", EN: "bankruptcy accepted"},
	{Word: "z1", ZH: "已发执行通知并责令报告财产", EN: "notice issued and report ordered"},
	{Word: "z2", ZH: "已限制消费并依法纳入失信名单", EN: "consumption restricted, listed where due"},
	{Word: "z3", ZH: "已穷尽财产调查，无财产或财产不能处置", EN: "inquiry exhausted, nothing or not disposable"},
	{Word: "z4", ZH: "自立案起超过三个月", EN: "more than three months since filing"},
	{Word: "z5", ZH: "下落不明已查找，妨害执行已处理", EN: "missing searched, obstruction met"},
	{Word: "termination_clear", ZH: "无不得终本的情形", EN: "nothing bars termination"},
	{Word: "account_clear", ZH: "案款已全部发放", EN: "no case money left in the account"},
	{Word: "termination_ground", ZH: "已写明终本事由", EN: "ground of termination recorded"},
	{Word: "money_or_allowed", ZH: "金钱债权", EN: "money claim, or policy allows others"},
	{Word: "creditor_signed", ZH: "申请执行人签字确认", EN: "creditor signed"},
	{Word: "hearing_held", ZH: "异议已听证或无异议", EN: "no objection, or heard"},
	{Word: "in_objection_term", ZH: "在异议期限内", EN: "within the term to object"},
	{Word: "other_panel", ZH: "听证由另外的合议庭进行", EN: "hearing by another panel"},
	{Word: "conclude_ground_holds", ZH: "终结事由成立且当时有效", EN: "ground of conclusion holds and is open that day"},
	{Word: "leaves_struck", ZH: "2018年6月1日起移出以销案结案", EN: "leaves by striking since 2018-06-01"},
	{Word: "balance_zero", ZH: "全部履行完毕", EN: "whole duty performed"},
	{Word: "executable", ZH: "财产查证属实可供执行", EN: "property verified and executable"},
	{Word: "not_resumed", ZH: "尚未恢复立案", EN: "not resumed yet"},
	{Word: "resumption_allowed", ZH: "依法可恢复", EN: "law allows resumption"},
	{Word: "first_extension", ZH: "首次延长", EN: "first extension"},
	{Word: "money_held", ZH: "账户余额足够", EN: "money held suffices"},
	{Word: "defer_ground", ZH: "有延缓发放事由", EN: "ground of deferral"},
	{Word: "lodge_ground", ZH: "有提存事由", EN: "ground of lodgement"},
	{Word: "payee_right", ZH: "发给申请执行人或经合议", EN: "payee is the creditor, or the panel agreed"},
	{Word: "new_party", ZH: "新当事人尚非本案当事人", EN: "party is new to the case"},
	{Word: "replaced_party_known", ZH: "被替换者为本案当事人", EN: "party replaced is of the case"},
	{Word: "linked_case", ZH: "写明原案与恢复事由", EN: "predecessor and reason given"},
	{Word: "high_court_reason", ZH: "高级人民法院立案已记明理由", EN: "reason recorded where a high court files"},
	{Word: "limit_running", ZH: "执行期限尚未届满", EN: "the limit has not run out"},
	{Word: "stay_extension", ZH: "暂缓的延长合法", EN: "extension of the stay lawful"},
	{Word: "objection_open", ZH: "异议尚可提出", EN: "open to this objection"},
}}

// String returns the stable word of g.
func (g Guard) String() string { return guardNames.Word(g) }

// Label returns the wording of g in l.
func (g Guard) Label(l zhixing.Lang) string { return guardNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g Guard) MarshalText() ([]byte, error) { return guardNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *Guard) UnmarshalText(b []byte) error { return guardNames.Unmarshal(b, g) }

// Rule returns the rule that the guard stands for.
func (g Guard) Rule() zhixing.RuleID {
	if int(g) < len(guardRules) {
		return guardRules[g]
	}
	return "CASE-91"
}

var guardRules = [...]zhixing.RuleID{
	GuardFilingHolds:         "CASE-02",
	GuardFilingFails:         "CASE-02",
	GuardCompetent:           "CASE-04",
	GuardUnsplit:             "CASE-06",
	GuardCounterShown:        "CASE-07",
	GuardDocketGiven:         "CASE-10",
	GuardForMoney:            "CASE-30.N08",
	GuardNoticeDue:           "CASE-35",
	GuardNoticeContent:       "CASE-35",
	GuardApproved:            "CASE-83",
	GuardEmergency:           "CASE-83",
	GuardInTenDays:           "CASE-04",
	GuardJurisdictionPending: "CASE-04",
	GuardHolds:               "CASE-37",
	GuardFinal:               "CASE-92",
	GuardHandedOver:          "CASE-04",
	GuardDebtorObjected:      "CASE-05",
	GuardNonEnforceable:      "CASE-66",
	GuardGroundGone:          "CASE-37",
	GuardSettlementOpen:      "CASE-48",
	GuardLetterValid:         "CASE-39",
	GuardCreditorConsents:    "CASE-38",
	GuardStayTerm:            "CASE-38",
	GuardStayGroundFits:      "CASE-38",
	GuardStayOver:            "CASE-38",
	GuardBreach:              "CASE-39",
	GuardGuaranteed:          "CASE-39",
	GuardLifted:              "CASE-38",
	GuardSettlementFormed:    "CASE-48",
	GuardSettlementSuspends:  "CASE-48",
	GuardForSettlement:       "CASE-48",
	GuardOralSettlement:      "CASE-48",
	GuardPerformed:           "CASE-21",
	GuardCreditorApplied:     "CASE-48",
	GuardResumptionOpen:      "CASE-48",
	GuardLongRunning:         "CASE-22",
	GuardSuitTaken:           "CASE-22",
	GuardEnterprise:          "CASE-57",
	GuardBankruptcyConsent:   "CASE-57",
	GuardInsolvent:           "CASE-57",
	GuardFirstTransfer:       "CASE-57",
	GuardBankruptcyTaken:     "CASE-57",
	GuardZ1:                  "CASE-41.Z1",
	GuardZ2:                  "CASE-41.Z2",
	GuardZ3:                  "CASE-41.Z3",
	GuardZ4:                  "CASE-41.Z4",
	GuardZ5:                  "CASE-41.Z5",
	GuardTerminationClear:    "CASE-44",
	GuardAccountClear:        "CASE-44",
	GuardTerminationGround:   "CASE-40",
	GuardMoneyOrAllowed:      "CASE-41",
	GuardCreditorSigned:      "CASE-42",
	GuardHearingHeld:         "CASE-40",
	GuardInObjectionTerm:     "CASE-40",
	GuardNotOwnPanel:         "CASE-81.I4",
	GuardConcludeHolds:       "CASE-22",
	GuardLeavesStruck:        "CASE-22",
	GuardBalanceZero:         "CASE-21",
	GuardExecutable:          "CASE-46",
	GuardNotResumed:          "CASE-46",
	GuardResumptionAllowed:   "CASE-13",
	GuardFirstExtension:      "CASE-31",
	GuardMoneyHeld:           "CASE-36",
	GuardDeferGround:         "CASE-36",
	GuardLodgeGround:         "CASE-36",
	GuardPayeeRight:          "CASE-36",
	GuardNewParty:            "CASE-60",
	GuardPartyKnown:          "CASE-60",
	GuardLinkedCase:          "CASE-13",
	GuardReasonHigh:          "CASE-106",
	GuardLimitRuns:           "CASE-31",
	GuardStayExtends:         "CASE-38",
	GuardObjectionOpen:       "CASE-63",
}
