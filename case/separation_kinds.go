package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ActKind is what a person did, as the separation of powers asks it (行为类别, CASE-80
// to CASE-82).
type ActKind uint8

// The values of ActKind.
const (
	_                     ActKind = iota
	ActFiling                     // 立案
	ActHandling                   // 办理实施事项
	ActInquiry                    // 财产查控
	ActDisposal                   // 财产处置
	ActPayoutProposal             // 提出发放案款
	ActPayoutApproval             // 审批发放案款
	ActPayoutPayment              // 支付案款
	ActCashReceipt                // 收取现金
	ActReview                     // 审查异议、复议
	ActReexamination              // 发回或责令重新审查
	ActTerminationPanel           // 终本合议
	ActTerminationHearing         // 终本异议听证
	ActMajorMatter                // 重大事项讨论
	ActSuit                       // 审理执行异议之诉
	ActApproval                   // 审批
)

var actKindNames = enum.Names[ActKind]{Kind: "act", Rows: []enum.Row{
	{}, // not given
	{Word: "filing", ZH: "立案", EN: "filing"},
	{Word: "handling", ZH: "办理实施事项", EN: "handling the implementation"},
	{Word: "inquiry", ZH: "财产查控", EN: "inquiry and control"},
	{Word: "disposal", ZH: "财产处置", EN: "disposal"},
	{Word: "payout_proposal", ZH: "提出发放案款", EN: "payout proposed"},
	{Word: "payout_approval", ZH: "审批发放案款", EN: "payout approved"},
	{Word: "payout_payment", ZH: "支付案款", EN: "payout paid"},
	{Word: "cash_receipt", ZH: "收取现金", EN: "cash received"},
	{Word: "review", ZH: "审查异议、复议", EN: "objection or reconsideration reviewed"},
	{Word: "reexamination", ZH: "发回或责令重新审查", EN: "re-examination ordered by the superior"},
	{Word: "termination_panel", ZH: "终本合议", EN: "terminating panel"},
	{Word: "termination_hearing", ZH: "终本异议听证", EN: "hearing on the creditor's objection"},
	{Word: "major_matter", ZH: "重大事项讨论", EN: "major matter discussed"},
	{Word: "suit", ZH: "审理执行异议之诉", EN: "objection suit heard"},
	{Word: "approval", ZH: "审批", EN: "approval"},
}}

// String returns the stable word of a, "" where it is not given.
func (a ActKind) String() string {
	if a == 0 {
		return ""
	}
	return actKindNames.Word(a)
}

// Label returns the wording of a in l.
func (a ActKind) Label(l zhixing.Lang) string { return actKindNames.Label(a, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (a ActKind) MarshalText() ([]byte, error) { return marshalGiven(&actKindNames, a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *ActKind) UnmarshalText(b []byte) error { return unmarshalGiven(&actKindNames, b, a) }

// RecusalGround is why a person may not act in a case (回避事由, CASE-81.I6;
// CPL-2023 47).
type RecusalGround uint8

// The values of RecusalGround.
const (
	_               RecusalGround = iota
	RecusalParty                  // 是当事人或者当事人、诉讼代理人近亲属
	RecusalInterest               // 与本案有利害关系
	RecusalRelation               // 与当事人、诉讼代理人有其他关系
	RecusalGift                   // 接受请客送礼或者违规会见
)

var recusalGroundNames = enum.Names[RecusalGround]{Kind: "recusal_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "party_or_relative", ZH: "是当事人或者当事人、诉讼代理人近亲属", EN: "party, or close relative of a party or agent"},
	{Word: "interest", ZH: "与本案有利害关系", EN: "interest in the case"},
	{Word: "relation", ZH: "与当事人、诉讼代理人有其他关系", EN: "other relation that may affect a fair hearing"},
	{Word: "gift_or_meeting", ZH: "接受请客送礼或者违规会见", EN: "accepted gifts or met improperly"},
}}

// String returns the stable word of r, "" where it is not given.
func (r RecusalGround) String() string {
	if r == 0 {
		return ""
	}
	return recusalGroundNames.Word(r)
}

// Label returns the wording of r in l.
func (r RecusalGround) Label(l zhixing.Lang) string {
	return recusalGroundNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RecusalGround) MarshalText() ([]byte, error) { return marshalGiven(&recusalGroundNames, r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RecusalGround) UnmarshalText(b []byte) error {
	return unmarshalGiven(&recusalGroundNames, b, r)
}

// ApprovalMatter is an act that needs approval (须经审批的事项, CASE-83).
type ApprovalMatter uint8

// The values of ApprovalMatter.
const (
	_                     ApprovalMatter = iota
	ApproveExtension                     // 延长执行期限
	ApproveTermination                   // 未经签字的终本
	ApproveCoercion                      // 拘传、罚款、拘留
	ApproveLongStay                      // 上级法院暂缓超过三个月
	ApprovePayoutDeferral                // 延缓发放案款
	ApproveOutOfProvince                 // 本院人员赴外省执行
	ApproveEmergency                     // 紧急控制
	ApproveBankruptcy                    // 移送破产审查
)

var approvalMatterNames = enum.Names[ApprovalMatter]{Kind: "approval_matter", Rows: []enum.Row{
	{}, // not given
	{Word: "extension", ZH: "延长执行期限", EN: "extension of the limit"},
	{Word: "termination_unsigned", ZH: "未经签字的终本", EN: "termination without signature"},
	{Word: "coercion", ZH: "拘传、罚款、拘留", EN: "summons by force, fine, detention"},
	{Word: "long_stay", ZH: "上级法院暂缓超过三个月", EN: "superior's stay beyond three months"},
	{Word: "payout_deferral", ZH: "延缓发放案款", EN: "payout deferral"},
	{Word: "out_of_province", ZH: "本院人员赴外省执行", EN: "out-of-province action by own staff"},
	{Word: "emergency", ZH: "紧急控制", EN: "emergency control"},
	{Word: "bankruptcy", ZH: "移送破产审查", EN: "bankruptcy transfer"},
}}

// String returns the stable word of a, "" where it is not given.
func (a ApprovalMatter) String() string {
	if a == 0 {
		return ""
	}
	return approvalMatterNames.Word(a)
}

// Label returns the wording of a in l.
func (a ApprovalMatter) Label(l zhixing.Lang) string {
	return approvalMatterNames.Label(a, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (a ApprovalMatter) MarshalText() ([]byte, error) { return marshalGiven(&approvalMatterNames, a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *ApprovalMatter) UnmarshalText(b []byte) error {
	return unmarshalGiven(&approvalMatterNames, b, a)
}
