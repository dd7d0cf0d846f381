package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// OversightOptions are the policies of termination, the pool, separation of powers
// and supervision beside those of Options: points where the law is silent, where
// courts differ, or where a number rests on memory. The zero value is the
// documented default of each.
type OversightOptions struct {
	Options

	Stage            TerminationStage `json:"stage,omitzero"`
	WaitingSeizure   WaitingSeizure   `json:"waiting_seizure,omitzero"`
	PendingObjection PendingObjection `json:"pending_objection,omitzero"`
	ObjectionTerm    ObjectionTerm    `json:"objection_term,omitzero"`
	PoolAnchor       AnchorChoice     `json:"pool_anchor,omitzero"`

	ComplaintLimit ComplaintLimit `json:"complaint_limit,omitzero"`
	MajorHearings  MajorHearings  `json:"major_hearings,omitzero"`

	// PriorityOrder is the order of tags in which cases are taken up; nil: livelihood,
	// military, party and government (CASE-86). Cases with none of them come after.
	PriorityOrder []zhixing.Tag `json:"priority_order,omitempty"`
	// ResponseMinutes is the target of the command centre from report to dispatch;
	// zero: none, since no rule sets one (CASE-100).
	ResponseMinutes int `json:"response_minutes,omitempty"`
	// ClarificationDays is the term in which a trial division explains an unclear
	// title; zero: 15 (CASE-101, recall).
	ClarificationDays int `json:"clarification_days,omitempty"`

	// ObjectionDays is the length of ObjectionSixtyDays; zero: 60.
	ObjectionDays int `json:"objection_days,omitempty"`
	// InquiryMaxAge is the age in days from which the inquiry that a ruling rests on
	// draws a warning; zero: 30 (ASSET-11).
	InquiryMaxAge int `json:"inquiry_max_age,omitempty"`

	// PoolReview adds findings of a drive that re-examines the pool (终本清仓、交叉执行).
	// It is a hook of CASE-43: such drives add no condition of law, so its findings
	// never change the verdict.
	PoolReview func(TerminationFacts, zhixing.Date) []zhixing.Finding `json:"-"`
}

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

// AnchorChoice is the day from which the half-yearly re-inquiries are counted (PoolAnchor,
// CASE-45).
type AnchorChoice uint8

// The values of AnchorChoice.
const (
	RulingServedOnCreditor AnchorChoice = iota // 裁定送达申请执行人之日
	ClosedDate                                 // 结案之日
)

var anchorChoiceNames = enum.Names[AnchorChoice]{Kind: "pool_anchor", Rows: []enum.Row{
	{Word: "ruling_served_on_creditor", ZH: "裁定送达申请执行人之日", EN: "day the ruling was served on the creditor"},
	{Word: "closed_date", ZH: "结案之日", EN: "day of closing"},
}}

// String returns the stable word of a.
func (a AnchorChoice) String() string { return anchorChoiceNames.Word(a) }

// Label returns the wording of a in l.
func (a AnchorChoice) Label(l zhixing.Lang) string {
	return anchorChoiceNames.Label(a, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (a AnchorChoice) MarshalText() ([]byte, error) { return anchorChoiceNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *AnchorChoice) UnmarshalText(b []byte) error { return anchorChoiceNames.Unmarshal(b, a) }

// TerminationStage says for which act a termination is assessed (CASE-91, T25 and T28).
type TerminationStage uint8

// The values of TerminationStage.
const (
	ForRuling   TerminationStage = iota // 作出裁定
	ForProposal                         // 提出终本
)

var terminationStageNames = enum.Names[TerminationStage]{Kind: "termination_stage", Rows: []enum.Row{
	{Word: "ruling", ZH: "作出裁定", EN: "the ruling"},
	{Word: "proposal", ZH: "提出终本", EN: "the proposal"},
}}

// String returns the stable word of t.
func (t TerminationStage) String() string { return terminationStageNames.Word(t) }

// Label returns the wording of t in l.
func (t TerminationStage) Label(l zhixing.Lang) string {
	return terminationStageNames.Label(t, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (t TerminationStage) MarshalText() ([]byte, error) { return terminationStageNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TerminationStage) UnmarshalText(b []byte) error {
	return terminationStageNames.Unmarshal(b, t)
}

// MajorHearings says whether every major matter of enforcement is heard in the open
// (CASE-102): the report of 2009 wants it, no rule demands it.
type MajorHearings uint8

// The values of MajorHearings.
const (
	MajorHearingsOptional MajorHearings = iota // 不作要求
	MajorHearingsWanted                        // 应当听证，未听证的提示
)

var majorHearingsNames = enum.Names[MajorHearings]{Kind: "major_hearings", Rows: []enum.Row{
	{Word: "optional", ZH: "不作要求", EN: "not asked for"},
	{Word: "wanted", ZH: "应当听证，未听证的提示", EN: "wanted: a warning where there was none"},
}}

// String returns the stable word of m.
func (m MajorHearings) String() string { return majorHearingsNames.Word(m) }

// Label returns the wording of m in l.
func (m MajorHearings) Label(l zhixing.Lang) string {
	return majorHearingsNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MajorHearings) MarshalText() ([]byte, error) { return majorHearingsNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MajorHearings) UnmarshalText(b []byte) error { return majorHearingsNames.Unmarshal(b, m) }
