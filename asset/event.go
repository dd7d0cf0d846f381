package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Event is one change of a task's state (审计事件, ASSET-32). Seq counts from 1 without
// gaps; a run that is over sends no more. The events of a run give its report
// (ReplayEvents).
type Event struct {
	Seq     uint64          `json:"seq"`
	At      zhixing.Instant `json:"at"`
	Task    TaskKey         `json:"task,omitempty"` // "" at the start and end of the run
	Channel Channel         `json:"channel,omitzero"`
	From    TaskState       `json:"from"`
	To      TaskState       `json:"to"`
	Attempt int             `json:"attempt,omitempty"`
	Cause   Cause           `json:"cause,omitzero"`
	Reason  string          `json:"reason,omitempty"`
	Mark    EventMark       `json:"mark,omitzero"`
	Result  *Result         `json:"result,omitempty"` // with To StateTerminal
	Cite    zhixing.RuleID  `json:"cite,omitempty"`

	Progress Progress `json:"progress"` // after this event
}

// EventMark tells events apart that change no state, or mean more than the states say.
type EventMark uint8

// The marks.
const (
	MarkNone           EventMark = iota
	MarkRunStarted               // 运行开始
	MarkRunEnded                 // 运行结束
	MarkSuperseded               // 另一渠道已先得出结论: the loser of ASSET-27
	MarkHedged                   // 启用第二渠道
	MarkAbandoned                // 调用不理会取消，已放弃
	MarkCircuitOpened            // 熔断器断开
	MarkCircuitClosed            // 熔断器闭合
	MarkVerifying                // 结果不明，先查询状态
	MarkTicketAccepted           // 已受理，等待反馈
)

var eventMarkNames = enum.Names[EventMark]{Kind: "event_mark", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "run_started", ZH: "运行开始", EN: "run started"},
	{Word: "run_ended", ZH: "运行结束", EN: "run ended"},
	{Word: "superseded", ZH: "另一渠道已先得出结论", EN: "superseded"},
	{Word: "hedged", ZH: "启用第二渠道", EN: "second channel started"},
	{Word: "abandoned", ZH: "已放弃", EN: "abandoned"},
	{Word: "circuit_opened", ZH: "熔断器断开", EN: "circuit opened"},
	{Word: "circuit_closed", ZH: "熔断器闭合", EN: "circuit closed"},
	{Word: "verifying", ZH: "先查询控制状态", EN: "asking what became of it"},
	{Word: "ticket_accepted", ZH: "已受理", EN: "accepted"},
}}

// String returns the stable word of m.
func (m EventMark) String() string { return eventMarkNames.Word(m) }

// Label returns the wording of m in l.
func (m EventMark) Label(l zhixing.Lang) string { return eventMarkNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m EventMark) MarshalText() ([]byte, error) { return eventMarkNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *EventMark) UnmarshalText(b []byte) error { return eventMarkNames.Unmarshal(b, m) }

// Progress is how far a run is (进度, ASSET-32): the sum of the states is Planned, the
// terminal count never falls. No time of arrival is promised.
type Progress struct {
	Planned   int               `json:"planned"`
	States    [taskStates]int   `json:"states"`    // by TaskState
	Outcomes  [outcomeCount]int `json:"outcomes"`  // by Outcome; [0] stays 0
	Live      int               `json:"live"`      // calls under way
	Abandoned int               `json:"abandoned"` // calls that ignore their context and have not returned
	Late      int               `json:"late"`      // replies that came when their task had ended
}

// outcomeCount is the number of outcomes and the zero value.
const outcomeCount = 11

// Done returns the number of tasks that have ended.
func (p Progress) Done() int { return p.States[StateTerminal] }

// In returns the number of tasks in state s.
func (p Progress) In(s TaskState) int {
	if int(s) >= len(p.States) {
		return 0
	}
	return p.States[s]
}

// With returns the number of tasks that ended with o.
func (p Progress) With(o Outcome) int {
	if int(o) >= len(p.Outcomes) {
		return 0
	}
	return p.Outcomes[o]
}
