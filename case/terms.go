package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// The computing of terms (CASE-70, CASE-71) is the root package's: Period, Deadline,
// Roll, Filing. Here is what the enforcement rules add: which terms can be moved, and
// how service starts them.

// Movable is how a term may be moved (期间的变更), CASE-72.
type Movable uint8

// The ways.
const (
	MovableNot         Movable = iota // 不变期间，仅可依 CPL 86 顺延
	MovableByApproval                 // 经批准延长
	MovableByAgreement                // 当事人协议，担保暂缓不超过一年
	MovableByEvent                    // 中止、中断
)

// MovableTerm returns how terms of a kind may be moved (CASE-72): suits and
// reconsideration only by restoration under CPL-2023 86, the court's limits by
// approval, stays on a guarantee by agreement within a year, limitation by suspension
// and interruption.
func MovableTerm(d zhixing.Deadline) Movable {
	switch d.Rule.Base() {
	case "CASE-05":
		return MovableByEvent
	case "CASE-48":
		if d.Class == zhixing.PartyTerm {
			return MovableByEvent // the two years to resume the title are a limitation
		}
		return MovableByAgreement
	case "CASE-38", "CASE-39":
		return MovableByAgreement
	}
	if d.Class == zhixing.CourtTerm {
		return MovableByApproval
	}
	return MovableNot
}

// Service is a document reaching one recipient (送达), CASE-70.10, CASE-73.
type Service struct {
	Recipient zhixing.PartyID `json:"recipient"`
	// On is the day of the receipt, of leaving it after a refusal, of electronic
	// arrival, or of the return receipt; for publication the day of issue.
	On          zhixing.Date `json:"on"`
	Publication zhixing.Tri  `json:"publication,omitzero"`
}

// ServedOn returns the day service is complete: for publication thirty days after
// issue, sixty until 2021-12-31 (CASE-73).
func (s Service) ServedOn() zhixing.Date {
	if s.Publication == zhixing.Yes {
		return zhixing.PublicationServed(s.On)
	}
	return s.On
}

// Excluded returns the days of service by publication, which are not counted in the
// enforcement limit (CASE-32, CASE-73).
func (s Service) Excluded() (ExclusionFacts, bool) {
	if s.Publication != zhixing.Yes || s.On.IsZero() {
		return ExclusionFacts{}, false
	}
	return ExclusionFacts{Reason: ExcludedPublicNotice, From: s.On, To: s.ServedOn()}, true
}

// Terms returns the deadline of a party's term for every recipient: each runs from
// its own service (CASE-73).
func Terms(p zhixing.Period, services []Service, o Options) ([]zhixing.Deadline, error) {
	if err := o.valid(); err != nil {
		return nil, err
	}
	out := make([]zhixing.Deadline, len(services))
	var ps zhixing.Problems
	for i, s := range services {
		d, err := o.run(p, s.ServedOn())
		ps.AddErr("services["+itoa(i)+"]", err)
		out[i] = d
	}
	return out, ps.Err()
}

var movableNames = enum.Names[Movable]{Kind: "movable", Rows: []enum.Row{
	{Word: "not", ZH: "不变", EN: "fixed"},
	{Word: "by_approval", ZH: "经批准延长", EN: "by approval"},
	{Word: "by_agreement", ZH: "依协议", EN: "by agreement"},
	{Word: "by_event", ZH: "中止、中断", EN: "by suspension or interruption"},
}}

// String returns the stable word of m.
func (m Movable) String() string { return movableNames.Word(m) }

// Label returns the wording of m in l.
func (m Movable) Label(l zhixing.Lang) string { return movableNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m Movable) MarshalText() ([]byte, error) { return movableNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *Movable) UnmarshalText(b []byte) error { return movableNames.Unmarshal(b, m) }

// OtherClosing is how a case of another kind than implementation closes (其他案件的结案
// 方式), CASE-20.
type OtherClosing uint8

// The closings, FILE-CLOSE-2014 21 to 28. Those of objections and reconsideration are
// ReviewOutcomeKind; those of preservation are states of Preservation.
const (
	_                        OtherClosing = iota
	SupervisionWithdrawn                  // 执监: 准许撤回
	SupervisionDismissed                  // 执监: 驳回申请
	SupervisionCorrectInTime              // 执监: 限期改正
	SupervisionRevoked                    // 执监: 撤销并改正
	SupervisionElevated                   // 执监: 提级执行
	SupervisionDesignated                 // 执监: 指定执行
	SupervisionOther                      // 执监: 其他
	InquiryAnswered                       // 执请: 答复
	InquiryStruck                         // 执请: 销案
	CoordinationWithdrawn                 // 执协: 撤回协调请求
	CoordinationSettled                   // 执协: 协调解决
)

var otherClosingNames = enum.Names[OtherClosing]{Kind: "other_closing", Rows: []enum.Row{
	{},
	{Word: "supervision_withdrawn", ZH: "准许撤回", EN: "supervision withdrawn"},
	{Word: "supervision_dismissed", ZH: "驳回申请", EN: "supervision dismissed"},
	{Word: "supervision_correct_in_time", ZH: "限期改正", EN: "correction ordered in time"},
	{Word: "supervision_revoked", ZH: "撤销并改正", EN: "revoked and corrected"},
	{Word: "supervision_elevated", ZH: "提级执行", EN: "elevated"},
	{Word: "supervision_designated", ZH: "指定执行", EN: "designated"},
	{Word: "supervision_other", ZH: "其他", EN: "other"},
	{Word: "inquiry_answered", ZH: "答复", EN: "answered"},
	{Word: "inquiry_struck", ZH: "销案", EN: "struck off"},
	{Word: "coordination_withdrawn", ZH: "撤回协调请求", EN: "coordination withdrawn"},
	{Word: "coordination_settled", ZH: "协调解决", EN: "settled by coordination"},
}}

// String returns the stable word of o, "" where it is not given.
func (o OtherClosing) String() string {
	if o == 0 {
		return ""
	}
	return otherClosingNames.Word(o)
}

// Label returns the wording of o in l.
func (o OtherClosing) Label(l zhixing.Lang) string {
	return otherClosingNames.Label(o, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (o OtherClosing) MarshalText() ([]byte, error) {
	if o == 0 {
		return nil, nil
	}
	return otherClosingNames.Marshal(o)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *OtherClosing) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*o = 0
		return nil
	}
	return otherClosingNames.Unmarshal(b, o)
}

// Closings lists how a case of kind k may close (CASE-20); for implementation cases
// the manners, with resumption cases having three of the six.
func Closings(k zhixing.CaseKind) (manners []zhixing.ClosingManner, others []OtherClosing) {
	switch k {
	case zhixing.CaseFirstEnforcement:
		return []zhixing.ClosingManner{zhixing.Completed, zhixing.TerminatedThisTime, zhixing.Concluded, zhixing.Struck, zhixing.Refused, zhixing.Dismissed}, nil
	case zhixing.CaseResumption:
		return []zhixing.ClosingManner{zhixing.Completed, zhixing.TerminatedThisTime, zhixing.Concluded}, nil
	case zhixing.CaseSupervision:
		return nil, []OtherClosing{SupervisionWithdrawn, SupervisionDismissed, SupervisionCorrectInTime, SupervisionRevoked, SupervisionElevated, SupervisionDesignated, SupervisionOther}
	case zhixing.CaseInquiry:
		return nil, []OtherClosing{InquiryAnswered, InquiryStruck}
	case zhixing.CaseCoordination:
		return nil, []OtherClosing{CoordinationWithdrawn, CoordinationSettled}
	}
	return nil, nil
}

// CountsInStatistics reports whether a case of kind k counts in judicial statistics
// on the day on: resumption cases are an internal count since 2018-06-01 (CASE-13).
func CountsInStatistics(k zhixing.CaseKind, on zhixing.Date) bool {
	return k != zhixing.CaseResumption || on.Before(leavesStruck)
}
