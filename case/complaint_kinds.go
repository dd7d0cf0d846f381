package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ComplaintState is where an enforcement petition stands (执行信访状态, CASE-85).
type ComplaintState uint8

// The values of ComplaintState.
const (
	ComplaintReceived   ComplaintState = iota // 已收到
	ComplaintRegistered                       // 已登记
	ComplaintAssigned                         // 已分办
	ComplaintScreened                         // 已筛查
	ComplaintSupervised                       // 已挂牌督办
	ComplaintHandled                          // 已办理
	ComplaintReplied                          // 已答复
	ComplaintStruckOff                        // 已销号
)

var complaintStateNames = enum.Names[ComplaintState]{Kind: "complaint_state", Rows: []enum.Row{
	{Word: "received", ZH: "已收到", EN: "received"},
	{Word: "registered", ZH: "已登记", EN: "registered"},
	{Word: "assigned", ZH: "已分办", EN: "assigned"},
	{Word: "screened", ZH: "已筛查", EN: "screened"},
	{Word: "supervised", ZH: "已挂牌督办", EN: "on the watch list"},
	{Word: "handled", ZH: "已办理", EN: "handled"},
	{Word: "replied", ZH: "已答复", EN: "replied"},
	{Word: "struck_off", ZH: "已销号", EN: "struck off"},
}}

// String returns the stable word of c.
func (c ComplaintState) String() string { return complaintStateNames.Word(c) }

// Label returns the wording of c in l.
func (c ComplaintState) Label(l zhixing.Lang) string {
	return complaintStateNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c ComplaintState) MarshalText() ([]byte, error) { return complaintStateNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ComplaintState) UnmarshalText(b []byte) error { return complaintStateNames.Unmarshal(b, c) }

// ComplaintStep is what happened to a petition (信访办理环节, CASE-85).
type ComplaintStep uint8

// The values of ComplaintStep.
const (
	_             ComplaintStep = iota
	StepRegister                // 登记
	StepAssign                  // 分办
	StepScreen                  // 筛查
	StepSupervise               // 挂牌督办
	StepHear                    // 公开听证
	StepHandle                  // 办结
	StepReply                   // 答复信访人
	StepStrike                  // 销号
	StepMerge                   // 并入首次信访
)

var complaintStepNames = enum.Names[ComplaintStep]{Kind: "complaint_step", Rows: []enum.Row{
	{}, // not given
	{Word: "register", ZH: "登记", EN: "registered"},
	{Word: "assign", ZH: "分办", EN: "assigned"},
	{Word: "screen", ZH: "筛查", EN: "screened"},
	{Word: "supervise", ZH: "挂牌督办", EN: "put on the watch list"},
	{Word: "hear", ZH: "公开听证", EN: "open hearing held"},
	{Word: "handle", ZH: "办结", EN: "handled"},
	{Word: "reply", ZH: "答复信访人", EN: "replied to"},
	{Word: "strike", ZH: "销号", EN: "struck off"},
	{Word: "merge", ZH: "并入首次信访", EN: "joined to the first letter"},
}}

// String returns the stable word of c, "" where it is not given.
func (c ComplaintStep) String() string {
	if c == 0 {
		return ""
	}
	return complaintStepNames.Word(c)
}

// Label returns the wording of c in l.
func (c ComplaintStep) Label(l zhixing.Lang) string {
	return complaintStepNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c ComplaintStep) MarshalText() ([]byte, error) { return marshalGiven(&complaintStepNames, c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ComplaintStep) UnmarshalText(b []byte) error {
	return unmarshalGiven(&complaintStepNames, b, c)
}

// complaintGuard is a need of the table of petitions.
type complaintGuard uint8

// The values of complaintGuard.
const (
	_               complaintGuard = iota
	guardCorrected                 // 成立的已有纠正行为或者监督案件
	guardHeard                     // 重大复杂的已公开听证
	guardScreened                  // 涉下级法院的已筛查
	guardFoundKnown                // 已认定是否成立
)

var complaintGuardNames = enum.Names[complaintGuard]{Kind: "complaint_guard", Rows: []enum.Row{
	{}, // not given
	{Word: "corrected", ZH: "成立的已有纠正行为或者监督案件", EN: "if founded, linked to a correcting act or a supervision case"},
	{Word: "heard", ZH: "重大复杂的已公开听证", EN: "if major or complex, heard in the open"},
	{Word: "screened", ZH: "涉下级法院的已筛查", EN: "if about a lower court, screened"},
	{Word: "outcome_known", ZH: "已认定是否成立", EN: "whether it is founded is known"},
}}

// String returns the stable word of c, "" where it is not given.
func (c complaintGuard) String() string {
	if c == 0 {
		return ""
	}
	return complaintGuardNames.Word(c)
}

// Label returns the wording of c in l.
func (c complaintGuard) Label(l zhixing.Lang) string {
	return complaintGuardNames.Label(c, l == zhixing.EN)
}

// ComplaintLimit is the term for petitions about the court's own cases (CASE-85).
type ComplaintLimit uint8

// The values of ComplaintLimit.
const (
	ComplaintDays30        ComplaintLimit = iota // 三十日
	ComplaintWorkingDays30                       // 三十个工作日
)

var complaintLimitNames = enum.Names[ComplaintLimit]{Kind: "complaint_limit", Rows: []enum.Row{
	{Word: "days30", ZH: "三十日", EN: "30 days"},
	{Word: "working_days30", ZH: "三十个工作日", EN: "30 working days"},
}}

// String returns the stable word of c.
func (c ComplaintLimit) String() string { return complaintLimitNames.Word(c) }

// Label returns the wording of c in l.
func (c ComplaintLimit) Label(l zhixing.Lang) string {
	return complaintLimitNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c ComplaintLimit) MarshalText() ([]byte, error) { return complaintLimitNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ComplaintLimit) UnmarshalText(b []byte) error { return complaintLimitNames.Unmarshal(b, c) }
