package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// State is where a case, or the part of it against one debtor, stands (案件状态),
// CASE-90. The zero value is a case not yet applied for.
type State uint8

// The states of an implementation case.
const (
	NoCase            State = iota // before the application
	Received                       // 收到申请
	NotAccepted                    // 不予受理
	Filed                          // 已立案
	Assigned                       // 已分案
	Enforcing                      // 执行中
	Suspended                      // 中止
	Stayed                         // 暂缓
	BankruptcyPending              // 移送破产审查中
	TerminationReview              // 拟终本
	ClosedCompleted                // 执行完毕
	ClosedThisTime                 // 终本结案
	ClosedConcluded                // 终结执行
	ClosedStruck                   // 销案
	ClosedRefused                  // 不予执行
	ClosedDismissed                // 驳回申请
)

var stateNames = enum.Names[State]{Kind: "state", Rows: []enum.Row{
	{Word: "no_case", ZH: "未申请", EN: "no case"},
	{Word: "received", ZH: "收到申请", EN: "application received"},
	{Word: "not_accepted", ZH: "不予受理", EN: "not accepted"},
	{Word: "filed", ZH: "已立案", EN: "filed"},
	{Word: "assigned", ZH: "已分案", EN: "assigned"},
	{Word: "enforcing", ZH: "执行中", EN: "enforcing"},
	{Word: "suspended", ZH: "中止执行", EN: "suspended"},
	{Word: "stayed", ZH: "暂缓执行", EN: "stayed"},
	{Word: "bankruptcy_pending", ZH: "移送破产审查中", EN: "bankruptcy pending"},
	{Word: "termination_review", ZH: "拟终本", EN: "termination under review"},
	{Word: "closed_completed", ZH: "执行完毕结案", EN: "closed: completed"},
	{Word: "closed_this_time", ZH: "终本结案", EN: "closed: this procedure terminated"},
	{Word: "closed_concluded", ZH: "终结执行结案", EN: "closed: concluded"},
	{Word: "closed_struck", ZH: "销案", EN: "closed: struck off"},
	{Word: "closed_refused", ZH: "不予执行结案", EN: "closed: refused"},
	{Word: "closed_dismissed", ZH: "驳回申请结案", EN: "closed: dismissed"},
}}

// String returns the stable word of s.
func (s State) String() string { return stateNames.Word(s) }

// Label returns the wording of s in l.
func (s State) Label(l zhixing.Lang) string { return stateNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s State) MarshalText() ([]byte, error) { return stateNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *State) UnmarshalText(b []byte) error { return stateNames.Unmarshal(b, s) }

// Closed reports whether s is a closing (结案).
func (s State) Closed() bool { return s >= ClosedCompleted && s <= ClosedDismissed }

// Final reports whether nothing follows but what closes or reopens: a closing or
// non-acceptance.
func (s State) Final() bool { return s == NotAccepted || s.Closed() }

// Paused reports whether the clocks of CASE-31 and CASE-33 stand still in s
// (CASE-37, CASE-38, CASE-57).
func (s State) Paused() bool { return s == Suspended || s == Stayed || s == BankruptcyPending }

// Manner returns the closing manner of s (CASE-20), 0 where it is no closing.
func (s State) Manner() zhixing.ClosingManner {
	switch s {
	case ClosedCompleted:
		return zhixing.Completed
	case ClosedThisTime:
		return zhixing.TerminatedThisTime
	case ClosedConcluded:
		return zhixing.Concluded
	case ClosedStruck:
		return zhixing.Struck
	case ClosedRefused:
		return zhixing.Refused
	case ClosedDismissed:
		return zhixing.Dismissed
	}
	return 0
}

// rank orders the states of debtors for the derived state of the case (CASE-91
// note c): the case is where the debtor with the lowest rank is. Who is still
// being enforced against comes first, then what pauses, then the closings from
// the weakest, which may be resumed, to the strongest.
func (s State) rank() int {
	switch s {
	case Enforcing:
		return 0
	case TerminationReview:
		return 1
	case Assigned:
		return 2
	case Filed:
		return 3
	case Received:
		return 4
	case Stayed:
		return 5
	case Suspended:
		return 6
	case BankruptcyPending:
		return 7
	case ClosedThisTime:
		return 8
	case ClosedConcluded:
		return 9
	case ClosedStruck:
		return 10
	case ClosedDismissed:
		return 11
	case ClosedRefused:
		return 12
	case ClosedCompleted:
		return 13
	case NotAccepted:
		return 14
	}
	return 15
}
