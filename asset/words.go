package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Channel is the way a request reaches an institution (查控渠道, ASSET-01, 96). The
// zero value means not given.
type Channel uint8

// The channels. HQ and P2P are online, Counter and Letter are not.
const (
	_              Channel = iota
	ChannelHQ              // 总对总: Supreme People's Court to head office or ministry
	ChannelP2P             // 点对点: a High Court to a provincial branch
	ChannelCounter         // 现场、临柜
	ChannelLetter          // 函查
)

var channelNames = enum.Names[Channel]{Kind: "channel", Rows: []enum.Row{
	{}, // not given
	{Word: "hq", ZH: "总对总", EN: "headquarters to headquarters"},
	{Word: "p2p", ZH: "点对点", EN: "point to point"},
	{Word: "counter", ZH: "现场查询", EN: "at the counter"},
	{Word: "letter", ZH: "函查", EN: "by letter"},
}}

// String returns the stable word of c.
func (c Channel) String() string { return channelNames.Word(c) }

// Label returns the wording of c in l.
func (c Channel) Label(l zhixing.Lang) string { return channelNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c Channel) MarshalText() ([]byte, error) { return channelNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Channel) UnmarshalText(b []byte) error { return channelNames.Unmarshal(b, c) }

// Online reports whether c is a channel of the network.
func (c Channel) Online() bool { return c == ChannelHQ || c == ChannelP2P }

// Verb is what a request asks of an institution (查控功能, ASSET-01). The zero value
// means not given.
type Verb uint8

// The verbs.
const (
	_            Verb = iota
	VerbQuery         // 查询
	VerbFreeze        // 冻结
	VerbContinue      // 续冻
	VerbRelease       // 解冻
	VerbDeduct        // 扣划
	VerbDispose       // 处置
)

var verbNames = enum.Names[Verb]{Kind: "verb", Rows: []enum.Row{
	{}, // not given
	{Word: "query", ZH: "查询", EN: "query"},
	{Word: "freeze", ZH: "冻结", EN: "freeze"},
	{Word: "continue", ZH: "续冻", EN: "continue a freeze"},
	{Word: "release", ZH: "解冻", EN: "release"},
	{Word: "deduct", ZH: "扣划", EN: "deduct"},
	{Word: "dispose", ZH: "处置", EN: "dispose"},
}}

// String returns the stable word of v.
func (v Verb) String() string { return verbNames.Word(v) }

// Label returns the wording of v in l.
func (v Verb) Label(l zhixing.Lang) string { return verbNames.Label(v, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (v Verb) MarshalText() ([]byte, error) { return verbNames.Marshal(v) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (v *Verb) UnmarshalText(b []byte) error { return verbNames.Unmarshal(b, v) }

// Controls reports whether v changes something at the institution, so that repeating
// it is not harmless (ASSET-21).
func (v Verb) Controls() bool { return v > VerbQuery }

// SubjectRole is in what capacity a person is inquired into (查询对象身份, ASSET-03).
// The zero value means not given; there is no value for an outsider.
type SubjectRole uint8

// The roles that may be inquired into.
const (
	_                  SubjectRole = iota
	RoleDebtor                     // 被执行人
	RolePreservedParty             // 被保全人
	RoleAddedDebtor                // 变更、追加的被执行人
)

var subjectRoleNames = enum.Names[SubjectRole]{Kind: "subject_role", Rows: []enum.Row{
	{}, // not given
	{Word: "debtor", ZH: "被执行人", EN: "debtor"},
	{Word: "preserved_party", ZH: "被保全人", EN: "preserved party"},
	{Word: "added_debtor", ZH: "变更、追加的被执行人", EN: "added debtor"},
}}

// String returns the stable word of r.
func (r SubjectRole) String() string { return subjectRoleNames.Word(r) }

// Label returns the wording of r in l.
func (r SubjectRole) Label(l zhixing.Lang) string { return subjectRoleNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r SubjectRole) MarshalText() ([]byte, error) { return subjectRoleNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *SubjectRole) UnmarshalText(b []byte) error { return subjectRoleNames.Unmarshal(b, r) }

// SubjectClass tells natural persons from organisations (主体类别, ASSET-04). The zero
// value means not given.
type SubjectClass uint8

// The classes.
const (
	_                   SubjectClass = iota
	ClassNaturalPerson               // 自然人
	ClassLegalPerson                 // 法人
	ClassUnincorporated              // 非法人组织
)

var subjectClassNames = enum.Names[SubjectClass]{Kind: "subject_class", Rows: []enum.Row{
	{}, // not given
	{Word: "natural_person", ZH: "自然人", EN: "natural person"},
	{Word: "legal_person", ZH: "法人", EN: "legal person"},
	{Word: "unincorporated", ZH: "非法人组织", EN: "unincorporated organisation"},
}}

// String returns the stable word of c.
func (c SubjectClass) String() string { return subjectClassNames.Word(c) }

// Label returns the wording of c in l.
func (c SubjectClass) Label(l zhixing.Lang) string {
	return subjectClassNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c SubjectClass) MarshalText() ([]byte, error) { return subjectClassNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *SubjectClass) UnmarshalText(b []byte) error { return subjectClassNames.Unmarshal(b, c) }

// TaskState is where a request stands while a run goes on (任务状态, ASSET-22).
type TaskState uint8

// The states. StateTerminal is absorbing.
const (
	StatePending       TaskState = iota // 待计划
	StateQueued                         // 排队
	StateInFlight                       // 请求中
	StateBackoff                        // 等待重试
	StateAwaitingReply                  // 等待反馈
	StateTerminal                       // 已终局
)

// taskStates is the number of states.
const taskStates = 6

var taskStateNames = enum.Names[TaskState]{Kind: "task_state", Rows: []enum.Row{
	{Word: "pending", ZH: "待计划", EN: "pending"},
	{Word: "queued", ZH: "排队", EN: "queued"},
	{Word: "in_flight", ZH: "请求中", EN: "in flight"},
	{Word: "backoff", ZH: "等待重试", EN: "waiting to retry"},
	{Word: "awaiting_reply", ZH: "等待反馈", EN: "awaiting the reply"},
	{Word: "terminal", ZH: "已终局", EN: "terminal"},
}}

// String returns the stable word of s.
func (s TaskState) String() string { return taskStateNames.Word(s) }

// Label returns the wording of s in l.
func (s TaskState) Label(l zhixing.Lang) string { return taskStateNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s TaskState) MarshalText() ([]byte, error) { return taskStateNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *TaskState) UnmarshalText(b []byte) error { return taskStateNames.Unmarshal(b, s) }

// MeasureCode is the code of a control measure on the wire of the connected institutions
// (控制措施代码, ASSET-14; informative, from public connectors): 01 freeze, 02 continue, 04
// release, 06 deduct. "" where none is known.
func (v Verb) MeasureCode() string {
	switch v {
	case VerbFreeze:
		return "01"
	case VerbContinue:
		return "02"
	case VerbRelease:
		return "04"
	case VerbDeduct:
		return "06"
	}
	return ""
}
