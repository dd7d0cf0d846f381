package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ResumptionWait says whether the three months of Z4 run anew for a resumption
// case (恢复执行案件的三个月), CASE-41.
type ResumptionWait uint8

// The values of ResumptionWait.
const (
	WaitFromResumption ResumptionWait = iota // 自恢复执行立案起算
	NoWaitOnResumption                       // 恢复执行案件不适用
)

var resumptionWaitNames = enum.Names[ResumptionWait]{Kind: "resumption_wait", Rows: []enum.Row{
	{Word: "from_resumption", ZH: "自恢复执行立案起算", EN: "from the filing of the resumption case"},
	{Word: "none", ZH: "恢复执行案件不适用", EN: "not for resumption cases"},
}}

// String returns the stable word of r.
func (r ResumptionWait) String() string { return resumptionWaitNames.Word(r) }

// Label returns the wording of r in l.
func (r ResumptionWait) Label(l zhixing.Lang) string {
	return resumptionWaitNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ResumptionWait) MarshalText() ([]byte, error) { return resumptionWaitNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ResumptionWait) UnmarshalText(b []byte) error { return resumptionWaitNames.Unmarshal(b, r) }

// GroundRequired says whether a ground of CASE-40 must be recorded for 终本
// (终本事由的记录).
type GroundRequired uint8

// The values of GroundRequired.
const (
	RequireGround  GroundRequired = iota // 须记录
	GroundOptional                       // 可不记录
)

var groundRequiredNames = enum.Names[GroundRequired]{Kind: "ground_required", Rows: []enum.Row{
	{Word: "required", ZH: "须记录", EN: "required"},
	{Word: "optional", ZH: "可不记录", EN: "optional"},
}}

// String returns the stable word of g.
func (g GroundRequired) String() string { return groundRequiredNames.Word(g) }

// Label returns the wording of g in l.
func (g GroundRequired) Label(l zhixing.Lang) string {
	return groundRequiredNames.Label(g, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (g GroundRequired) MarshalText() ([]byte, error) { return groundRequiredNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GroundRequired) UnmarshalText(b []byte) error { return groundRequiredNames.Unmarshal(b, g) }

// NonMonetaryTermination says whether 终本 is open to claims for conduct or delivery
// (非金钱债权的终本), CASE-41.
type NonMonetaryTermination uint8

// The values of NonMonetaryTermination.
const (
	MoneyOnly        NonMonetaryTermination = iota // 仅限金钱债权
	AllowNonMonetary                               // 准许
)

var nonMonetaryTerminationNames = enum.Names[NonMonetaryTermination]{Kind: "non_monetary_termination", Rows: []enum.Row{
	{Word: "money_only", ZH: "仅限金钱债权", EN: "money claims only"},
	{Word: "allowed", ZH: "准许", EN: "allowed"},
}}

// String returns the stable word of n.
func (n NonMonetaryTermination) String() string { return nonMonetaryTerminationNames.Word(n) }

// Label returns the wording of n in l.
func (n NonMonetaryTermination) Label(l zhixing.Lang) string {
	return nonMonetaryTerminationNames.Label(n, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (n NonMonetaryTermination) MarshalText() ([]byte, error) {
	return nonMonetaryTerminationNames.Marshal(n)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NonMonetaryTermination) UnmarshalText(b []byte) error {
	return nonMonetaryTerminationNames.Unmarshal(b, n)
}

// TerminationPanel says whether a panel is needed where the creditor signed
// (终本的合议), CASE-42.
type TerminationPanel uint8

// The values of TerminationPanel.
const (
	PanelAlways       TerminationPanel = iota // 一律合议
	PanelUnlessSigned                         // 申请执行人签字的除外
)

var terminationPanelNames = enum.Names[TerminationPanel]{Kind: "termination_panel", Rows: []enum.Row{
	{Word: "always", ZH: "一律合议", EN: "always"},
	{Word: "unless_signed", ZH: "申请执行人签字的除外", EN: "not where the creditor signed"},
}}

// String returns the stable word of t.
func (t TerminationPanel) String() string { return terminationPanelNames.Word(t) }

// Label returns the wording of t in l.
func (t TerminationPanel) Label(l zhixing.Lang) string {
	return terminationPanelNames.Label(t, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (t TerminationPanel) MarshalText() ([]byte, error) { return terminationPanelNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TerminationPanel) UnmarshalText(b []byte) error {
	return terminationPanelNames.Unmarshal(b, t)
}

// UnpaidMoney says whether case money not paid out bars 终本 (未发放案款与终本),
// CASE-44.
type UnpaidMoney uint8

// The values of UnpaidMoney.
const (
	UnpaidBlocks  UnpaidMoney = iota // 禁止终本
	UnpaidAllowed                    // 不影响
)

var unpaidMoneyNames = enum.Names[UnpaidMoney]{Kind: "unpaid_money", Rows: []enum.Row{
	{Word: "blocks", ZH: "禁止终本", EN: "bars termination"},
	{Word: "allowed", ZH: "不影响", EN: "does not bar"},
}}

// String returns the stable word of u.
func (u UnpaidMoney) String() string { return unpaidMoneyNames.Word(u) }

// Label returns the wording of u in l.
func (u UnpaidMoney) Label(l zhixing.Lang) string { return unpaidMoneyNames.Label(u, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (u UnpaidMoney) MarshalText() ([]byte, error) { return unpaidMoneyNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *UnpaidMoney) UnmarshalText(b []byte) error { return unpaidMoneyNames.Unmarshal(b, u) }

// WaitingSeizure says what property held by a waiting seizure alone (轮候查封) does to
// a termination (CASE-41): the law is silent.
type WaitingSeizure uint8

// The values of WaitingSeizure.
const (
	WaitingCounts WaitingSeizure = iota // 经书面协调后视为不能处置
	WaitingBlocks                       // 不得终本
)

var waitingSeizureNames = enum.Names[WaitingSeizure]{Kind: "waiting_seizure", Rows: []enum.Row{
	{Word: "counts_as_not_disposable", ZH: "经书面协调后视为不能处置", EN: "counts as not disposable after written coordination"},
	{Word: "blocks_termination", ZH: "不得终本", EN: "bars termination"},
}}

// String returns the stable word of w.
func (w WaitingSeizure) String() string { return waitingSeizureNames.Word(w) }

// Label returns the wording of w in l.
func (w WaitingSeizure) Label(l zhixing.Lang) string {
	return waitingSeizureNames.Label(w, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (w WaitingSeizure) MarshalText() ([]byte, error) { return waitingSeizureNames.Marshal(w) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (w *WaitingSeizure) UnmarshalText(b []byte) error { return waitingSeizureNames.Unmarshal(b, w) }

// PendingObjection says whether an objection or suit over the only property bars a
// termination (CASE-44).
type PendingObjection uint8

// The values of PendingObjection.
const (
	PendingObjectionBlocks  PendingObjection = iota // 禁止终本
	PendingObjectionAllowed                         // 不影响
)

var pendingObjectionNames = enum.Names[PendingObjection]{Kind: "pending_objection", Rows: []enum.Row{
	{Word: "blocks", ZH: "禁止终本", EN: "bars termination"},
	{Word: "allowed", ZH: "不影响", EN: "does not bar"},
}}

// String returns the stable word of p.
func (p PendingObjection) String() string { return pendingObjectionNames.Word(p) }

// Label returns the wording of p in l.
func (p PendingObjection) Label(l zhixing.Lang) string {
	return pendingObjectionNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PendingObjection) MarshalText() ([]byte, error) { return pendingObjectionNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PendingObjection) UnmarshalText(b []byte) error {
	return pendingObjectionNames.Unmarshal(b, p)
}

// ObjectionTerm is the term for objecting to a termination (对终本提出异议的期限,
// CASE-42): whether CONCLUDE-OBJ-2016 covers it is practice.
type ObjectionTerm uint8

// The values of ObjectionTerm.
const (
	ObjectionSixtyDays ObjectionTerm = iota // 六十日
	ObjectionNoTerm                         // 不设期限
)

var objectionTermNames = enum.Names[ObjectionTerm]{Kind: "objection_term", Rows: []enum.Row{
	{Word: "sixty_days", ZH: "六十日", EN: "60 days"},
	{Word: "none", ZH: "不设期限", EN: "no term"},
}}

// String returns the stable word of o.
func (o ObjectionTerm) String() string { return objectionTermNames.Word(o) }

// Label returns the wording of o in l.
func (o ObjectionTerm) Label(l zhixing.Lang) string {
	return objectionTermNames.Label(o, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (o ObjectionTerm) MarshalText() ([]byte, error) { return objectionTermNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *ObjectionTerm) UnmarshalText(b []byte) error { return objectionTermNames.Unmarshal(b, o) }
