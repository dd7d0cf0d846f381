package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CommandTaskKind is what the command centre reacts to (快速反应事项, CASE-100).
type CommandTaskKind uint8

// The values of CommandTaskKind.
const (
	_              CommandTaskKind = iota
	TaskUrgentClue                 // 紧急财产线索
	TaskResistance                 // 暴力抗拒执行
)

var commandTaskKindNames = enum.Names[CommandTaskKind]{Kind: "command_task", Rows: []enum.Row{
	{}, // not given
	{Word: "urgent_clue", ZH: "紧急财产线索", EN: "urgent clue"},
	{Word: "resistance", ZH: "暴力抗拒执行", EN: "violent resistance"},
}}

// String returns the stable word of c, "" where it is not given.
func (c CommandTaskKind) String() string {
	if c == 0 {
		return ""
	}
	return commandTaskKindNames.Word(c)
}

// Label returns the wording of c in l.
func (c CommandTaskKind) Label(l zhixing.Lang) string {
	return commandTaskKindNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CommandTaskKind) MarshalText() ([]byte, error) { return marshalGiven(&commandTaskKindNames, c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CommandTaskKind) UnmarshalText(b []byte) error {
	return unmarshalGiven(&commandTaskKindNames, b, c)
}

// EscalationKind is why a matter goes to a joint meeting or on the watch list
// (提交联席会议、挂牌督办事由, CASE-105).
type EscalationKind uint8

// The values of EscalationKind.
const (
	_                      EscalationKind = iota
	EscalateSpecialSubject                // 特殊主体
	EscalateInterference                  // 违法干预
	EscalateResistance                    // 暴力抗拒
	EscalateComplaint                     // 重大信访
)

var escalationKindNames = enum.Names[EscalationKind]{Kind: "escalation", Rows: []enum.Row{
	{}, // not given
	{Word: "special_subject", ZH: "特殊主体", EN: "special-subject debtor"},
	{Word: "interference", ZH: "违法干预", EN: "unlawful interference"},
	{Word: "resistance", ZH: "暴力抗拒", EN: "violent resistance"},
	{Word: "complaint", ZH: "重大信访", EN: "major complaint"},
}}

// String returns the stable word of e, "" where it is not given.
func (e EscalationKind) String() string {
	if e == 0 {
		return ""
	}
	return escalationKindNames.Word(e)
}

// Label returns the wording of e in l.
func (e EscalationKind) Label(l zhixing.Lang) string {
	return escalationKindNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e EscalationKind) MarshalText() ([]byte, error) { return marshalGiven(&escalationKindNames, e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EscalationKind) UnmarshalText(b []byte) error {
	return unmarshalGiven(&escalationKindNames, b, e)
}

// EnforcementBody is an internal body of an enforcement bureau (执行局内设机构, CASE-106;
// OPIN-2009 three(2)).
type EnforcementBody uint8

// The values of EnforcementBody.
const (
	_                   EnforcementBody = iota
	BodyImplementation                  // 执行实施
	BodyReview                          // 执行审查
	BodyAppeals                         // 申诉审查
	BodyManagement                      // 综合管理
	BodyReconsideration                 // 复议监督
	BodyCoordination                    // 协调指导
)

var enforcementBodyNames = enum.Names[EnforcementBody]{Kind: "enforcement_body", Rows: []enum.Row{
	{}, // not given
	{Word: "implementation", ZH: "执行实施", EN: "implementation"},
	{Word: "review", ZH: "执行审查", EN: "review"},
	{Word: "appeals", ZH: "申诉审查", EN: "appeal examination"},
	{Word: "management", ZH: "综合管理", EN: "general management"},
	{Word: "reconsideration", ZH: "复议监督", EN: "reconsideration and supervision"},
	{Word: "coordination", ZH: "协调指导", EN: "coordination and guidance"},
}}

// String returns the stable word of e, "" where it is not given.
func (e EnforcementBody) String() string {
	if e == 0 {
		return ""
	}
	return enforcementBodyNames.Word(e)
}

// Label returns the wording of e in l.
func (e EnforcementBody) Label(l zhixing.Lang) string {
	return enforcementBodyNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e EnforcementBody) MarshalText() ([]byte, error) { return marshalGiven(&enforcementBodyNames, e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EnforcementBody) UnmarshalText(b []byte) error {
	return unmarshalGiven(&enforcementBodyNames, b, e)
}
