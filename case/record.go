package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// RecordKind is a kind of paper that a transition may demand (案卷材料),
// CASE-91. The value 0 is no kind.
type RecordKind uint8

// The kinds of records. The last ones are the rulings and lists that the table of
// CASE-91 names in words, and the papers of awards (CASE-03).
const (
	_                            RecordKind = iota
	RecordApplication                       // 执行申请书
	RecordInstrumentCopy                    // 生效法律文书
	RecordEffectivenessProof                // 生效证明
	RecordEnforcementCertificate            // 执行证书
	RecordIdentityProof                     // 身份证明
	RecordSuccessionProof                   // 继承或承受证明
	RecordPowerOfAttorney                   // 授权委托书
	RecordFilingNotice                      // 受理案件通知书
	RecordRiskNotice                        // 权利义务及风险告知书
	RecordIntegrityCard                     // 廉政监督卡
	RecordAssignmentNote                    // 分案记录
	RecordEnforcementNotice                 // 执行通知书
	RecordReportOrder                       // 报告财产令
	RecordPropertyReport                    // 财产报告
	RecordReportVerification                // 财产报告核查记录
	RecordConsumptionOrder                  // 限制消费令
	RecordListDecision                      // 纳入失信名单决定书
	RecordNotListedReason                   // 未纳入失信名单的理由
	RecordNetworkQueryResult                // 网络查询结果
	RecordClueCheck                         // 财产线索核实记录
	RecordOnSiteRecord                      // 现场调查记录
	RecordSearchRecord                      // 搜查笔录
	RecordAuditReport                       // 审计报告
	RecordRewardNotice                      // 悬赏公告
	RecordSeizureRuling                     // 查封扣押冻结裁定书
	RecordAssistanceNotice                  // 协助执行通知书
	RecordValuationReport                   // 评估报告
	RecordAuctionResult                     // 拍卖结果
	RecordDebtForAssetRuling                // 以物抵债裁定书
	RecordDistributionPlan                  // 分配方案
	RecordMoneyArrival                      // 到账通知单
	RecordPayoutApproval                    // 案款发放审批表
	RecordPayoutReceipt                     // 收款凭证
	RecordLodgementApproval                 // 提存审批表
	RecordSuspensionRuling                  // 中止执行裁定书
	RecordResumeNotice                      // 恢复执行通知书
	RecordStayDecision                      // 暂缓执行决定书
	RecordGuaranteeLetter                   // 担保书
	RecordCreditorConsent                   // 申请执行人书面同意
	RecordSettlementAgreement               // 和解协议
	RecordSettlementRecord                  // 和解笔录
	RecordPanelMinutes                      // 合议笔录
	RecordPresidentApproval                 // 院长审批
	RecordTerminationTalkRecord             // 终本约谈笔录
	RecordCreditorSignature                 // 申请执行人签字确认
	RecordHearingRecord                     // 听证笔录
	RecordTerminationRuling                 // 终结本次执行程序裁定书
	RecordServiceProof                      // 送达回证
	RecordPoolEntry                         // 终本库登记
	RecordPoolQueryResult                   // 终本案件查询结果
	RecordCloseNotice                       // 结案通知书
	RecordConcludeRuling                    // 终结执行裁定书
	RecordEntrustLetter                     // 委托执行函
	RecordAcceptanceNotice                  // 受托法院立案通知书
	RecordHighCourtConsent                  // 高级人民法院同意或备案
	RecordTransferDecision                  // 移送破产审查决定书
	RecordBankruptcyRuling                  // 破产裁定书
	RecordObjectionPetition                 // 异议申请书
	RecordReviewRuling                      // 审查裁定书
	RecordSupervisionOrder                  // 上级法院监督文书
	RecordInterferenceEntry                 // 过问干预登记
	RecordComplaintEntry                    // 信访登记
	RecordExtensionApproval                 // 延长执行期限审批
	RecordRefusalRuling                     // 不予受理或驳回申请裁定书
	RecordResumeRuling                      // 恢复执行裁定书
	RecordHandOverRecord                    // 财产移交清单
	RecordGuarantorRuling                   // 执行担保财产裁定书
	RecordPartyConfirmation                 // 当事人履行完毕确认
	RecordArbitrationAgreement              // 仲裁协议
	RecordChineseText                       // 经认证或者公证的中文本
)

const recordKinds = int(RecordChineseText) + 1

var recordNames = enum.Names[RecordKind]{Kind: "record", Rows: []enum.Row{
	{},
	{Word: "application", ZH: "执行申请书", EN: "application"},
	{Word: "instrument_copy", ZH: "生效法律文书", EN: "copy of the instrument"},
	{Word: "effectiveness_proof", ZH: "生效证明", EN: "proof of effect"},
	{Word: "enforcement_certificate", ZH: "执行证书", EN: "enforcement certificate"},
	{Word: "identity_proof", ZH: "身份证明", EN: "identity proof"},
	{Word: "succession_proof", ZH: "继承或承受证明", EN: "succession proof"},
	{Word: "power_of_attorney", ZH: "授权委托书", EN: "power of attorney"},
	{Word: "filing_notice", ZH: "受理案件通知书", EN: "filing notice"},
	{Word: "risk_notice", ZH: "权利义务及风险告知书", EN: "notice of rights and risks"},
	{Word: "integrity_card", ZH: "廉政监督卡", EN: "integrity card"},
	{Word: "assignment_note", ZH: "分案记录", EN: "assignment note"},
	{Word: "enforcement_notice", ZH: "执行通知书", EN: "enforcement notice"},
	{Word: "report_order", ZH: "报告财产令", EN: "property-report order"},
	{Word: "property_report", ZH: "财产报告", EN: "property report"},
	{Word: "report_verification", ZH: "财产报告核查记录", EN: "verification of the report"},
	{Word: "consumption_order", ZH: "限制消费令", EN: "consumption-restriction order"},
	{Word: "list_decision", ZH: "纳入失信名单决定书", EN: "listing decision"},
	{Word: "not_listed_reason", ZH: "未纳入失信名单的理由", EN: "reason for not listing"},
	{Word: "network_query_result", ZH: "网络查询结果", EN: "network query result"},
	{Word: "clue_check", ZH: "财产线索核实记录", EN: "check of clues"},
	{Word: "on_site_record", ZH: "现场调查记录", EN: "on-site record"},
	{Word: "search_record", ZH: "搜查笔录", EN: "search record"},
	{Word: "audit_report", ZH: "审计报告", EN: "audit report"},
	{Word: "reward_notice", ZH: "悬赏公告", EN: "reward notice"},
	{Word: "seizure_ruling", ZH: "查封扣押冻结裁定书", EN: "seizure ruling"},
	{Word: "assistance_notice", ZH: "协助执行通知书", EN: "notice to assist"},
	{Word: "valuation_report", ZH: "评估报告", EN: "valuation report"},
	{Word: "auction_result", ZH: "拍卖结果", EN: "auction result"},
	{Word: "debt_for_asset_ruling", ZH: "以物抵债裁定书", EN: "debt-for-asset ruling"},
	{Word: "distribution_plan", ZH: "分配方案", EN: "distribution plan"},
	{Word: "money_arrival", ZH: "到账通知单", EN: "arrival notice of the finance department"},
	{Word: "payout_approval", ZH: "案款发放审批表", EN: "payout approval"},
	{Word: "payout_receipt", ZH: "收款凭证", EN: "payout receipt"},
	{Word: "lodgement_approval", ZH: "提存审批表", EN: "lodgement approval"},
	{Word: "suspension_ruling", ZH: "中止执行裁定书", EN: "suspension ruling"},
	{Word: "resume_notice", ZH: "恢复执行通知书", EN: "resumption notice"},
	{Word: "stay_decision", ZH: "暂缓执行决定书", EN: "stay decision"},
	{Word: "guarantee_letter", ZH: "担保书", EN: "guarantee letter"},
	{Word: "creditor_consent", ZH: "申请执行人书面同意", EN: "creditor's consent"},
	{Word: "settlement_agreement", ZH: "和解协议", EN: "settlement agreement"},
	{Word: "settlement_record", ZH: "和解笔录", EN: "settlement record"},
	{Word: "panel_minutes", ZH: "合议笔录", EN: "panel minutes"},
	{Word: "president_approval", ZH: "院长审批", EN: "president's approval"},
	{Word: "termination_talk_record", ZH: "终本约谈笔录", EN: "record of the termination talk"},
	{Word: "creditor_signature", ZH: "申请执行人签字确认", EN: "creditor's signature"},
	{Word: "hearing_record", ZH: "听证笔录", EN: "hearing record"},
	{Word: "termination_ruling", ZH: "终结本次执行程序裁定书", EN: "termination ruling"},
	{Word: "service_proof", ZH: "送达回证", EN: "proof of service"},
	{Word: "pool_entry", ZH: "终本库登记", EN: "pool entry"},
	{Word: "pool_query_result", ZH: "终本案件查询结果", EN: "pool query result"},
	{Word: "close_notice", ZH: "结案通知书", EN: "closing notice"},
	{Word: "conclude_ruling", ZH: "终结执行裁定书", EN: "conclusion ruling"},
	{Word: "entrust_letter", ZH: "委托执行函", EN: "letter of entrustment"},
	{Word: "acceptance_notice", ZH: "受托法院立案通知书", EN: "acceptance notice"},
	{Word: "high_court_consent", ZH: "高级人民法院同意或备案", EN: "high court's consent or record"},
	{Word: "transfer_decision", ZH: "移送破产审查决定书", EN: "transfer decision"},
	{Word: "bankruptcy_ruling", ZH: "破产裁定书", EN: "bankruptcy ruling"},
	{Word: "objection_petition", ZH: "异议申请书", EN: "objection petition"},
	{Word: "review_ruling", ZH: "审查裁定书", EN: "review ruling"},
	{Word: "supervision_order", ZH: "上级法院监督文书", EN: "order of the superior court"},
	{Word: "interference_entry", ZH: "过问干预登记", EN: "interference entry"},
	{Word: "complaint_entry", ZH: "信访登记", EN: "complaint entry"},
	{Word: "extension_approval", ZH: "延长执行期限审批", EN: "extension approval"},
	{Word: "refusal_ruling", ZH: "不予受理或驳回申请裁定书", EN: "ruling of non-acceptance or dismissal"},
	{Word: "resume_ruling", ZH: "恢复执行裁定书", EN: "ruling on resumption"},
	{Word: "hand_over_record", ZH: "财产移交清单", EN: "record of hand-over"},
	{Word: "guarantor_ruling", ZH: "执行担保财产裁定书", EN: "ruling against the guarantor"},
	{Word: "party_confirmation", ZH: "当事人履行完毕确认", EN: "parties' confirmation of performance"},
	{Word: "arbitration_agreement", ZH: "仲裁协议", EN: "arbitration agreement"},
	{Word: "chinese_text", ZH: "经认证或公证的中文本", EN: "certified Chinese text"},
}}

// String returns the stable word of k.
func (k RecordKind) String() string { return recordNames.Word(k) }

// Label returns the wording of k in l.
func (k RecordKind) Label(l zhixing.Lang) string { return recordNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k RecordKind) MarshalText() ([]byte, error) { return recordNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *RecordKind) UnmarshalText(b []byte) error { return recordNames.Unmarshal(b, k) }

// Record is a paper put on file. Ref is the user's own key of the document.
type Record struct {
	Kind RecordKind   `json:"kind,omitzero"`
	On   zhixing.Date `json:"on,omitzero"` // date of the document; zero: the day of the event
	Ref  string       `json:"ref,omitempty"`
}

// recordSet is a set of kinds of records, one bit each.
type recordSet struct{ lo, hi uint64 }

func recordsOf(kinds ...RecordKind) recordSet {
	var s recordSet
	for _, k := range kinds {
		s = s.with(k)
	}
	return s
}

func (s recordSet) with(k RecordKind) recordSet {
	if k < 64 {
		s.lo |= 1 << k
	} else {
		s.hi |= 1 << (k - 64)
	}
	return s
}

func (s recordSet) has(k RecordKind) bool {
	if k < 64 {
		return s.lo&(1<<k) != 0
	}
	return s.hi&(1<<(k-64)) != 0
}

func (s recordSet) union(t recordSet) recordSet   { return recordSet{s.lo | t.lo, s.hi | t.hi} }
func (s recordSet) without(t recordSet) recordSet { return recordSet{s.lo &^ t.lo, s.hi &^ t.hi} }
func (s recordSet) meets(t recordSet) bool        { return s.lo&t.lo|s.hi&t.hi != 0 }
func (s recordSet) empty() bool                   { return s == recordSet{} }

// kinds lists the set in the order of the table.
func (s recordSet) kinds() []RecordKind {
	var out []RecordKind
	for k := RecordKind(1); int(k) < recordKinds; k++ {
		if s.has(k) {
			out = append(out, k)
		}
	}
	return out
}
