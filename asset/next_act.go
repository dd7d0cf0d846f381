package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// NextAct is what the court must do after an outcome (下一步, ASSET-09). The zero value
// means not given.
type NextAct uint8

// The acts.
const (
	_               NextAct = iota
	ActControl              // 控制财产
	ActVerify               // 核实
	ActRecord               // 记录入卷
	ActAskRest              // 就未答复部分再次查询
	ActReview               // 十五日内审查异议并书面答复
	ActResubmit             // 补正后重新发起 (new request number)
	ActOnSite               // 现场调查
	ActSanction             // 依法制裁协助义务单位
	ActRetry                // 稍后再次发起
	ActUrge                 // 催办
	ActOtherMeans           // 以其他方式调查
	ActReschedule           // 另行安排
	ActClarify              // 向协助单位核实控制是否生效
	ActNotifyDebtor         // 通知被执行人
)

var nextActNames = enum.Names[NextAct]{Kind: "next_act", Rows: []enum.Row{
	{}, // not given
	{Word: "control", ZH: "及时控制财产", EN: "control the property"},
	{Word: "verify", ZH: "核实并去重", EN: "verify and remove duplicates"},
	{Word: "record", ZH: "记录入卷", EN: "record in the file"},
	{Word: "ask_rest", ZH: "就未答复部分再次查询", EN: "ask again for the rest"},
	{Word: "review", ZH: "审查异议并书面答复", EN: "review the objection and answer in writing"},
	{Word: "resubmit", ZH: "补正后以新请求单号重新发起", EN: "correct and resubmit under a new number"},
	{Word: "on_site", ZH: "现场调查", EN: "inquire on site"},
	{Word: "sanction", ZH: "无正当理由的，依法制裁", EN: "sanction if there is no reason"},
	{Word: "retry", ZH: "稍后再次发起", EN: "try again later"},
	{Word: "urge", ZH: "催办", EN: "urge the institution"},
	{Word: "other_means", ZH: "以其他方式调查", EN: "investigate by other means"},
	{Word: "reschedule", ZH: "另行安排", EN: "schedule anew"},
	{Word: "clarify", ZH: "先核实控制措施是否生效", EN: "first establish whether the measure took effect"},
	{Word: "notify_debtor", ZH: "及时通知被执行人", EN: "notify the debtor in time"},
}}

// String returns the stable word of a.
func (a NextAct) String() string { return nextActNames.Word(a) }

// Label returns the wording of a in l.
func (a NextAct) Label(l zhixing.Lang) string { return nextActNames.Label(a, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (a NextAct) MarshalText() ([]byte, error) { return nextActNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *NextAct) UnmarshalText(b []byte) error { return nextActNames.Unmarshal(b, a) }

// Investigated reports whether an outcome counts as investigated (ASSET-09): Yes whole,
// No not at all, Unknown only for the items answered.
func (o Outcome) Investigated() zhixing.Tri {
	switch o {
	case OutcomeFound, OutcomeNothing:
		return zhixing.Yes
	case OutcomePartial:
		return zhixing.Unknown
	}
	return zhixing.No
}

// NextActs lists what the court must do after a query with this outcome, in order
// (ASSET-09). Cancelled asks for nothing.
func (o Outcome) NextActs() []NextAct {
	switch o {
	case OutcomeFound:
		return []NextAct{ActControl, ActVerify}
	case OutcomeNothing:
		return []NextAct{ActRecord}
	case OutcomePartial:
		return []NextAct{ActRecord, ActAskRest}
	case OutcomeRefused:
		return []NextAct{ActReview, ActResubmit, ActOnSite, ActSanction}
	case OutcomeReturned:
		return []NextAct{ActResubmit}
	case OutcomeFailed:
		return []NextAct{ActRetry, ActOnSite}
	case OutcomeTimedOut:
		return []NextAct{ActUrge, ActOnSite, ActSanction}
	case OutcomeUnsupported:
		return []NextAct{ActOtherMeans}
	case OutcomeNotAttempted:
		return []NextAct{ActReschedule}
	}
	return nil
}

// NextActs lists what the court must do after this result: as for the outcome, and for a
// control measure what becomes of the measure (ASSET-09, 14, 21).
func (r Result) NextActs() []NextAct {
	if !r.Verb.Controls() {
		return r.Resolved().NextActs()
	}
	switch {
	case r.Cause == CauseAmbiguous:
		return []NextAct{ActClarify}
	case r.Outcome == OutcomeFound && (r.Verb == VerbFreeze || r.Verb == VerbContinue):
		return []NextAct{ActRecord, ActNotifyDebtor}
	case r.Outcome == OutcomeFound:
		return []NextAct{ActRecord}
	case r.Outcome == OutcomeNothing:
		return []NextAct{ActRecord, ActOnSite}
	}
	return r.Outcome.NextActs()
}
