package asset

import (
	"time"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Due is a duty with its time limit (期限): when it runs out, under which rule and how
// weighty missing it is.
type Due struct {
	Rule      zhixing.RuleID   `json:"rule"`
	Code      string           `json:"code"`
	What      zhixing.Text     `json:"what"`
	End       zhixing.Date     `json:"end,omitzero"`    // last day
	EndAt     zhixing.Instant  `json:"end_at,omitzero"` // where the limit is in hours
	Severity  zhixing.Severity `json:"severity"`
	Cite      zhixing.Citation `json:"cite,omitzero"`
	Rolled    bool             `json:"rolled,omitempty"`
	Uncertain bool             `json:"uncertain,omitempty"` // rests on days the calendar is not certain of
}

// due computes a limit in days, working days or months.
func due(rule zhixing.RuleID, code, zh, en string, n int, unit zhixing.PeriodUnit, class zhixing.DeadlineClass, sev zhixing.Severity, cite zhixing.Citation, from zhixing.Date, o *Options) (Due, error) {
	d, err := zhixing.Period{N: n, Unit: unit, Class: class, Rule: rule, Cite: cite}.End(from, o.calendar())
	if err != nil {
		return Due{}, err
	}
	return Due{Rule: rule, Code: code, What: zhixing.Text{ZH: zh, EN: en}, End: d.End, Severity: sev, Cite: cite, Rolled: d.Rolled, Uncertain: d.Provisional}, nil
}

// lawDue is due under the wording of its source in force on the day the limit starts; ok
// is false where none was in force yet: then there is no such limit.
func lawDue(rule zhixing.RuleID, code, zh, en string, n int, unit zhixing.PeriodUnit, class zhixing.DeadlineClass, sev zhixing.Severity, cite zhixing.Citation, from zhixing.Date, o *Options) (d Due, ok bool, err error) {
	if !from.IsZero() {
		if cite, err = cite.On(from); err != nil {
			return Due{}, false, nil
		}
	}
	d, err = due(rule, code, zh, en, n, unit, class, sev, cite, from, o)
	return d, err == nil, err
}

// oneDue is lawDue for a limit that must exist: asked for a day before its source was in
// force it is an error.
func oneDue(rule zhixing.RuleID, code, zh, en string, n int, unit zhixing.PeriodUnit, class zhixing.DeadlineClass, sev zhixing.Severity, cite zhixing.Citation, field string, from zhixing.Date, o *Options) (Due, error) {
	if err := o.check(); err != nil {
		return Due{}, err
	}
	d, ok, err := lawDue(rule, code, zh, en, n, unit, class, sev, cite, from, o)
	switch {
	case err != nil:
		return Due{}, err
	case !ok:
		return Due{}, notYet(field, from, rule, cite)
	}
	return d, nil
}

// notYet is the error for a day before the source of a limit was in force.
func notYet(field string, d zhixing.Date, rule zhixing.RuleID, cite zhixing.Citation) error {
	return &zhixing.InputError{Field: field, Value: d.String(), Rule: rule, Code: "not_in_force", Reason: zhixing.Text{
		ZH: cite.Text(zhixing.ZH) + "当日尚未施行，没有这一期限", EN: "before " + cite.Text(zhixing.EN) + " was in force there was no such limit"}}
}

// LaunchDues lists the limits for starting the inquiry, from the day the enforcement
// department received the case file (ASSET-05): 5 working days for the network inquiry
// (CTRL-2021 13, a warning), and the older limits of 2006, warnings as well; each only
// from the day it was in force.
func LaunchDues(received zhixing.Date, o Options) ([]Due, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	var out []Due
	var p zhixing.Problems
	add := func(code, zh, en string, n int, unit zhixing.PeriodUnit, cite zhixing.Citation) {
		d, ok, err := lawDue("ASSET-05", code, zh, en, n, unit, zhixing.CourtTerm, zhixing.Warning, cite, received, &o)
		p.AddErr("received", err)
		if ok {
			out = append(out, d)
		}
	}
	add("launch_inquiry", "启动总对总、点对点网络查控，覆盖全部已开通的财产种类", "launch the network inquiry for all property types with an open query function", 5, zhixing.WorkingDays, zhixing.Citation{Instrument: "CTRL-2021", Article: 13})
	add("notice_and_report_order", "发出执行通知书和报告财产令", "send the execution notice and the report order", 3, zhixing.Days, zhixing.Citation{Instrument: "LIMIT-ENF-2006", Article: 4})
	add("ask_for_clues", "通知申请执行人提供财产线索", "ask the creditor for clues", 3, zhixing.Days, zhixing.Citation{Instrument: "LIMIT-ENF-2006", Article: 5})
	add("finish_investigation", "一般应完成财产调查", "finish the investigation as a rule", 1, zhixing.Months, zhixing.Citation{Instrument: "LIMIT-ENF-2006", Article: 6})
	if err := p.Err(); err != nil {
		return nil, err
	}
	return out, nil
}

// NoticeDue is the outer limit for the execution notice: 10 days from receiving the
// application (ASSET-05; CPL-INT-2022 480, ENF-REG-2020 22), a breach.
func NoticeDue(applicationReceived zhixing.Date, o Options) (Due, error) {
	return oneDue("ASSET-05", "execution_notice", "发出执行通知", "send the execution notice", 10, zhixing.Days, zhixing.CourtTerm, zhixing.Breach,
		zhixing.Citation{Instrument: "CPL-INT-2022", Article: 480}, "received", applicationReceived, &o)
}

// NoticeAfterMeasureDue is the limit for the execution notice where measures were taken
// at once: with the measure or within 3 days of it (ASSET-03; CPL-2023 251, ENF-PROC-2020
// 22).
func NoticeAfterMeasureDue(measure zhixing.Date, o Options) (Due, error) {
	return oneDue("ASSET-03", "notice_after_measure", "立即采取执行措施的，同时或者三日内发送执行通知书", "measures were taken at once: send the execution notice with them or within 3 days", 3, zhixing.Days, zhixing.CourtTerm, zhixing.Breach,
		zhixing.Citation{Instrument: "ENF-PROC-2020", Article: 22}, "measure", measure, &o)
}

// AssignDue is the limit for assigning the judge: 7 days from filing (ASSET-05;
// LIMIT-ENF-2006 2).
func AssignDue(filed zhixing.Date, o Options) (Due, error) {
	return oneDue("ASSET-05", "assign_judge", "确定承办人", "assign the judge", 7, zhixing.Days, zhixing.CourtTerm, zhixing.Warning,
		zhixing.Citation{Instrument: "LIMIT-ENF-2006", Article: 2}, "filed", filed, &o)
}

// CreditorInvestigationDue is the limit for starting an investigation the creditor
// applied for: 10 days (ASSET-05; LIMIT-ENF-2006 6).
func CreditorInvestigationDue(applied zhixing.Date, o Options) (Due, error) {
	return oneDue("ASSET-05", "creditor_investigation", "启动申请执行人申请的调查", "start the investigation the creditor applied for", 10, zhixing.Days, zhixing.CourtTerm, zhixing.Warning,
		zhixing.Citation{Instrument: "LIMIT-ENF-2006", Article: 6}, "applied", applied, &o)
}

// ControlDue is the limit for controlling property found (ASSET-05): online at once, on
// the day of the feedback; what cannot be controlled online within 3 working days of it.
func ControlDue(feedback zhixing.Date, online zhixing.Tri, o Options) (Due, error) {
	cite := zhixing.Citation{Instrument: "CTRL-2021", Article: 13}
	if online == zhixing.Yes {
		if err := o.check(); err != nil {
			return Due{}, err
		}
		if feedback.IsZero() {
			return Due{}, &zhixing.InputError{Field: "feedback", Rule: "ASSET-05", Reason: zhixing.Text{ZH: "反馈之日未给出", EN: "the day of the feedback is not given"}}
		}
		if _, err := cite.On(feedback); err != nil {
			return Due{}, notYet("feedback", feedback, "ASSET-05", cite)
		}
		return Due{Rule: "ASSET-05", Code: "control_online", What: zhixing.Text{ZH: "立即网络控制", EN: "control online at once"}, End: feedback, Severity: zhixing.Warning, Cite: cite}, nil
	}
	return oneDue("ASSET-05", "control_offline", "采取线下控制措施", "control offline", 3, zhixing.WorkingDays, zhixing.CourtTerm, zhixing.Warning, cite, "feedback", feedback, &o)
}

// ObjectionDue is the limit for reviewing an institution's objection and answering in
// writing: 15 days (ASSET-08; NET-INQ-2013 6).
func ObjectionDue(objected zhixing.Date, o Options) (Due, error) {
	return oneDue("ASSET-08", "answer_objection", "审查协助单位的异议并书面回复", "review the institution's objection and answer in writing", 15, zhixing.Days, zhixing.CourtTerm, zhixing.Breach,
		zhixing.Citation{Instrument: "NET-INQ-2013", Article: 6}, "received", objected, &o)
}

// Check says whether the duty was done in time: met, not met, unknown where it is not
// done and the limit still runs.
func (d Due) Check(done, asOf zhixing.Date) zhixing.Finding {
	f := zhixing.Finding{Rule: d.Rule, Severity: d.Severity, Code: d.Code, Message: zhixing.Text{ZH: d.What.ZH + "，期限至{end}", EN: d.What.EN + ", by {end}"}, Args: []zhixing.Arg{zhixing.DateArg("end", d.End)}}
	if d.Cite != (zhixing.Citation{}) {
		f.Cites = []zhixing.Citation{d.Cite}
	}
	switch {
	case !done.IsZero() && !done.After(d.End):
		f.Status = zhixing.Met
	case !done.IsZero(), asOf.After(d.End):
		f.Status = zhixing.NotMet
	default:
		f.Missing = []string{d.Code + ".done"}
	}
	return f
}

// Urgency of a clue (线索紧急程度, ASSET-95).
type Urgency uint8

// The urgencies.
const (
	UrgencyNormal    Urgency = iota // 一般: 7 days
	UrgencyUrgent                   // 紧急: 3 days, and 24 hours to start
	UrgencyImmediate                // 财产正在转移: at once
)

var urgencyNames = enum.Names[Urgency]{Kind: "urgency", Rows: []enum.Row{
	{Word: "normal", ZH: "一般", EN: "normal"},
	{Word: "urgent", ZH: "紧急", EN: "urgent"},
	{Word: "immediate", ZH: "财产正在转移", EN: "property is moving now"},
}}

// String returns the stable word of u.
func (u Urgency) String() string { return urgencyNames.Word(u) }

// Label returns the wording of u in l.
func (u Urgency) Label(l zhixing.Lang) string { return urgencyNames.Label(u, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (u Urgency) MarshalText() ([]byte, error) { return urgencyNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *Urgency) UnmarshalText(b []byte) error { return urgencyNames.Unmarshal(b, u) }

// hoursAfter is a moment some hours later, exactly.
func hoursAfter(t zhixing.Instant, n int) zhixing.Instant { return t.Add(time.Duration(n) * time.Hour) }
