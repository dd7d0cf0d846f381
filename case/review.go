package casefile

import (
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// ReviewState is where a review case stands (审查案件状态), CASE-92. The zero value is a
// case not yet raised.
type ReviewState uint8

// The states.
const (
	NoReview            ReviewState = iota // before the petition
	ReviewReceived                         // 收到异议、申请
	ReviewNotAccepted                      // 不予受理
	ReviewFiled                            // 已立案
	ReviewExamining                        // 审查中
	ReviewDecided                          // 已裁定
	ReconsiderationOpen                    // 复议期间
	SuitOpen                               // 起诉期间
	ReviewFinal                            // 终局
	ReviewSentUp                           // 复议材料已移送
	ReviewInSuit                           // 诉讼中
)

// ReviewEventKind is what happens in a review case (审查案件事件), CASE-92.
type ReviewEventKind uint8

// The kinds of events.
const (
	_                ReviewEventKind = iota
	ReviewRaise                      // 提出异议、申请
	ReviewSupplement                 // 一次性告知补足材料
	ReviewFileCase                   // 立案
	ReviewReject                     // 不予受理
	ReviewNotify                     // 通知当事人
	ReviewHearing                    // 听证
	ReviewExtend                     // 延长审查期限
	ReviewWithdraw                   // 准予撤回
	ReviewDecide                     // 裁定
	ReviewServe                      // 送达
	ReviewAppeal                     // 申请复议
	ReviewSue                        // 提起诉讼
	ReviewTermOver                   // 救济期间届满
	ReviewRemand                     // 发回重新审查
	ReviewJudged                     // 复议裁定、判决生效
)

type reviewGuard uint8

const (
	rgFirstNotice    reviewGuard = iota // 首次告知补足
	rgAdmissible                        // 符合受理条件
	rgToReconsider                      // 裁定可复议
	rgToSue                             // 裁定可诉讼
	rgInTerm                            // 在救济期间内
	rgTermOver                          // 全部救济期间已届满
	rgFirstRemand                       // 首次发回
	rgHeard                             // 应听证的已听证
	rgFirstExtension                    // 首次延长且依法可延长
)

var reviewGuardNames = enum.Names[reviewGuard]{Kind: "review_guard", Rows: []enum.Row{
	{Word: "first_notice", ZH: "尚未告知补足", EN: "not asked to supplement before"},
	{Word: "admissible", ZH: "符合受理条件", EN: "admissible"},
	{Word: "reconsideration_open", ZH: "裁定可以复议", EN: "the ruling is open to reconsideration"},
	{Word: "suit_open", ZH: "裁定可以诉讼", EN: "the ruling is open to suit"},
	{Word: "in_term", ZH: "在救济期间内", EN: "within the term"},
	{Word: "term_over", ZH: "全部救济期间已届满", EN: "all terms have run out"},
	{Word: "first_remand", ZH: "未曾发回", EN: "not remanded before"},
	{Word: "heard_if_due", ZH: "应当听证的已经听证", EN: "heard where a hearing is due"},
	{Word: "extendable", ZH: "依法可以延长且尚未延长", EN: "extendable, and not extended yet"},
}}

// reviewMachine is the table of CASE-92.
var reviewMachine = sync.OnceValue(func() *machine.Machine[ReviewState, ReviewEventKind, reviewGuard] {
	type row = machine.Row[ReviewState, ReviewEventKind, reviewGuard]
	raisers, panel := machine.Roles(CR, DR, TP), machine.Roles(RP)
	is, not := machine.Is[reviewGuard], machine.Not[reviewGuard]
	gs := func(g ...machine.Guard[reviewGuard]) []machine.Guard[reviewGuard] { return g }
	return machine.Must(machine.Definition[ReviewState, ReviewEventKind, reviewGuard]{
		Name: "review", Title: zhixing.Text{ZH: "执行审查案件", EN: "Review case"},
		States: &reviewStateNames, Events: &reviewEventKindNames, Guards: &reviewGuardNames, Roles: roleNames.Rows,
		Initial: NoReview, Final: []ReviewState{ReviewNotAccepted, ReviewFinal},
		Rows: []row{
			{From: NoReview, Event: ReviewRaise, To: ReviewReceived, By: raisers | machine.Roles(IO), Rule: "CASE-92"},
			{From: ReviewReceived, Event: ReviewSupplement, Stay: true, By: machine.Roles(FO, RP), Guards: gs(is(rgFirstNotice)), Rule: "CASE-63"},
			{From: ReviewReceived, Event: ReviewFileCase, To: ReviewFiled, By: machine.Roles(FO), Guards: gs(is(rgAdmissible)), Rule: "CASE-63"},
			{From: ReviewReceived, Event: ReviewReject, To: ReviewNotAccepted, By: machine.Roles(FO, RP), Guards: gs(not(rgAdmissible)), Rule: "CASE-63"},
			{From: ReviewFiled, Event: ReviewNotify, To: ReviewExamining, By: machine.Roles(FO, RP), Rule: "CASE-63"},
			{From: ReviewExamining, Event: ReviewHearing, Stay: true, By: panel, Rule: "CASE-102"},
			{From: ReviewExamining, Event: ReviewExtend, Stay: true, By: machine.Roles(PR), Guards: gs(is(rgFirstExtension)), Rule: "CASE-65"},
			{From: ReviewFiled, Also: []ReviewState{ReviewExamining}, Event: ReviewWithdraw, To: ReviewFinal, By: panel, Rule: "CASE-20"},
			{From: ReviewExamining, Event: ReviewDecide, To: ReviewDecided, By: panel, Guards: gs(is(rgHeard)), Rule: "CASE-92"},
			{From: ReviewNotAccepted, Event: ReviewServe, To: ReconsiderationOpen, By: machine.Roles(RP, FO, IO), Guards: gs(is(rgToReconsider)), Rule: "CASE-63"},
			{From: ReviewDecided, Event: ReviewServe, To: ReconsiderationOpen, By: machine.Roles(RP, FO, IO), Guards: gs(is(rgToReconsider)), Rule: "CASE-65"},
			{From: ReviewDecided, Event: ReviewServe, To: SuitOpen, By: machine.Roles(RP, FO, IO), Guards: gs(is(rgToSue), not(rgToReconsider)), Rule: "CASE-64"},
			{From: ReviewDecided, Event: ReviewServe, To: ReviewFinal, By: machine.Roles(RP, FO, IO), Guards: gs(not(rgToReconsider), not(rgToSue)), Rule: "CASE-66"},
			{From: ReconsiderationOpen, Also: []ReviewState{SuitOpen}, Event: ReviewServe, Stay: true, By: machine.Roles(RP, FO, IO), Rule: "CASE-73"},
			{From: ReconsiderationOpen, Event: ReviewAppeal, To: ReviewSentUp, By: raisers, Guards: gs(is(rgInTerm)), Rule: "CASE-65"},
			{From: SuitOpen, Event: ReviewSue, To: ReviewInSuit, By: raisers, Guards: gs(is(rgInTerm)), Rule: "CASE-81.I7"},
			{From: ReconsiderationOpen, Also: []ReviewState{SuitOpen}, Event: ReviewTermOver, To: ReviewFinal, By: machine.Roles(RP, FO, IO), Guards: gs(is(rgTermOver)), Rule: "CASE-92"},
			{From: ReviewSentUp, Event: ReviewRemand, To: ReviewFiled, By: machine.Roles(SC), Guards: gs(is(rgFirstRemand)), Rule: "CASE-20"},
			{From: ReviewSentUp, Event: ReviewJudged, To: ReviewFinal, By: machine.Roles(SC), Rule: "CASE-65"},
			{From: ReviewInSuit, Event: ReviewJudged, To: ReviewFinal, By: machine.Roles(TD), Rule: "CASE-81.I7"},
		},
	})
})

var reviewStateNames = enum.Names[ReviewState]{Kind: "review_state", Rows: []enum.Row{
	{Word: "no_review", ZH: "未提出", EN: "no review"},
	{Word: "received", ZH: "收到异议申请", EN: "received"},
	{Word: "not_accepted", ZH: "不予受理", EN: "not accepted"},
	{Word: "filed", ZH: "已立案", EN: "filed"},
	{Word: "examining", ZH: "审查中", EN: "being examined"},
	{Word: "decided", ZH: "已裁定", EN: "decided"},
	{Word: "reconsideration_open", ZH: "复议期间", EN: "open to reconsideration"},
	{Word: "suit_open", ZH: "起诉期间", EN: "open to suit"},
	{Word: "final", ZH: "终局", EN: "final"},
	{Word: "sent_up", ZH: "复议材料已移送", EN: "sent up"},
	{Word: "in_suit", ZH: "诉讼中", EN: "in suit"},
}}

// String returns the stable word of r.
func (r ReviewState) String() string { return reviewStateNames.Word(r) }

// Label returns the wording of r in l.
func (r ReviewState) Label(l zhixing.Lang) string { return reviewStateNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r ReviewState) MarshalText() ([]byte, error) { return reviewStateNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReviewState) UnmarshalText(b []byte) error { return reviewStateNames.Unmarshal(b, r) }

var reviewEventKindNames = enum.Names[ReviewEventKind]{Kind: "review_event", Rows: []enum.Row{
	{},
	{Word: "raise", ZH: "提出", EN: "raised"},
	{Word: "supplement", ZH: "一次性告知补足", EN: "supplement asked for"},
	{Word: "file", ZH: "立案", EN: "filed"},
	{Word: "reject", ZH: "不予受理", EN: "not accepted"},
	{Word: "notify", ZH: "通知当事人", EN: "parties notified"},
	{Word: "hearing", ZH: "听证", EN: "hearing"},
	{Word: "extend", ZH: "延长审查期限", EN: "term extended"},
	{Word: "withdraw", ZH: "准予撤回", EN: "withdrawal allowed"},
	{Word: "decide", ZH: "裁定", EN: "decided"},
	{Word: "serve", ZH: "送达", EN: "served"},
	{Word: "appeal", ZH: "申请复议", EN: "reconsideration applied for"},
	{Word: "sue", ZH: "提起诉讼", EN: "suit brought"},
	{Word: "term_over", ZH: "救济期间届满", EN: "term over"},
	{Word: "remand", ZH: "发回重新审查", EN: "remanded"},
	{Word: "judged", ZH: "复议裁定或判决生效", EN: "decided above"},
}}

// String returns the stable word of r, "" where it is not given.
func (r ReviewEventKind) String() string {
	if r == 0 {
		return ""
	}
	return reviewEventKindNames.Word(r)
}

// Label returns the wording of r in l.
func (r ReviewEventKind) Label(l zhixing.Lang) string {
	return reviewEventKindNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReviewEventKind) MarshalText() ([]byte, error) {
	if r == 0 {
		return nil, nil
	}
	return reviewEventKindNames.Marshal(r)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReviewEventKind) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*r = 0
		return nil
	}
	return reviewEventKindNames.Unmarshal(b, r)
}
