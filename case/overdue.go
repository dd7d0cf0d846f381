package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Overdue is the analysis of a case past its limit (超期限分析), CASE-34: how late, from
// which causes the file itself shows, who answers, and what must follow.
type Overdue struct {
	zhixing.LimitState
	// Causes are those that the file shows, the gravest first; empty where the case
	// is in time. The user's own choice is in LimitState.Cause.
	Causes []CauseFound `json:"causes,omitempty"`
	// Responsible is the role that answers for the first cause.
	Responsible Role `json:"responsible,omitzero"`
	// CorrectBy must be set by the court, and is asked for while it is not.
	CorrectBy zhixing.Date      `json:"correct_by,omitzero"`
	Findings  []zhixing.Finding `json:"findings,omitempty"`
}

// CauseFound is a cause of lateness with the events that show it.
type CauseFound struct {
	Cause  zhixing.OverdueCause `json:"cause"`
	Role   Role                 `json:"role"`
	Reason zhixing.Text         `json:"reason"`
	Since  zhixing.Date         `json:"since,omitzero"`
}

// AnalyseOverdue analyses the case on asOf (CASE-34). cause is what the court found,
// 0 if it did not say; correctBy the date it set for correction, zero if none.
func (f File) AnalyseOverdue(cause zhixing.OverdueCause, correctBy, asOf zhixing.Date) (Overdue, error) {
	var out Overdue
	s, err := f.LimitState(cause, asOf)
	if err != nil {
		return out, err
	}
	out.LimitState = s
	if s.OverdueDays.N == 0 {
		return out, nil
	}
	ds, err := f.Deadlines(asOf)
	if err != nil {
		return out, err
	}
	out.Causes = f.causes(ds, asOf)
	if cause != 0 {
		out.Responsible = responsible(cause)
	} else if len(out.Causes) > 0 {
		out.Responsible = out.Causes[0].Role
	}
	out.CorrectBy = correctBy
	ask := func(code string, t zhixing.Tri, field, zh, en string) {
		x := zhixing.Finding{Rule: "CASE-34", Status: zhixing.StatusOf(t), Severity: zhixing.Warning, Code: code, Message: zhixing.Text{ZH: zh, EN: en}, Cites: []zhixing.Citation{citeArt("LIMIT-2000", 20)}}
		if t != zhixing.Yes {
			x.Status, x.Missing = zhixing.Undetermined, []string{field}
		}
		out.Findings = append(out.Findings, x)
	}
	ask("cause_named", zhixing.TriOf(cause != 0), "cause", "超期原因已经查明", "the cause of lateness is named")
	ask("correction_set", zhixing.TriOf(!correctBy.IsZero()), "correct_by", "已限定整改期限", "a date for correction is set")
	return out, nil
}

// causes reads the file for what made the case late.
func (f *File) causes(ds []Deadline, asOf zhixing.Date) []CauseFound {
	var out []CauseFound
	add := func(c zhixing.OverdueCause, since zhixing.Date, zh, en string) {
		if !slices.ContainsFunc(out, func(x CauseFound) bool { return x.Cause == c }) {
			out = append(out, CauseFound{c, responsible(c), zhixing.Text{ZH: zh, EN: en}, since})
		}
	}
	for _, d := range ds {
		if d.Status != zhixing.DeadlineOverdue {
			continue
		}
		switch d.Code {
		case "N13", "N15", "N12", "N14":
			add(zhixing.OverdueInquiryLate, d.End, "查控节点逾期", "an inquiry node is late")
		case CodePayout:
			add(zhixing.OverduePayoutLate, d.End, "案款发放逾期", "a payout is late")
		case "N18", "N19":
			add(zhixing.OverdueDisposalLate, d.End, "处置节点逾期", "a disposal node is late")
		}
	}
	var last zhixing.Date
	officers := 0
	for _, x := range f.log.Effective() {
		if x.e.On.After(asOf) {
			break
		}
		if x.e.Kind == EventReassign {
			officers++
			add(zhixing.OverdueStaffChange, x.e.On, "承办人变更", "the officer changed")
		}
		if x.e.Role == IO || x.e.Role == CMD {
			last = x.e.On
		}
	}
	for _, o := range f.course().rare().objections {
		if o.closed.IsZero() || o.closed.After(asOf) {
			add(zhixing.OverdueObjectionPending, o.raised, "异议审查未结（不停止执行，不扣除期限）", "an objection is pending (it neither stops enforcement nor the clock)")
		}
	}
	if last.IsZero() || asOf.Sub(last) > 90 {
		add(zhixing.OverdueNoAction, last, "三个月以上无执行行为记录", "no act of enforcement recorded for three months")
	}
	if len(out) == 0 {
		add(zhixing.OverdueOther, zhixing.Date{}, "案卷未显示原因", "the file shows no cause")
	}
	return out
}

// responsible is the role that answers for a cause.
func responsible(c zhixing.OverdueCause) Role {
	switch c {
	case zhixing.OverduePayoutLate:
		return FD
	case zhixing.OverdueStaffChange:
		return BC
	case zhixing.OverdueObjectionPending:
		return RP
	}
	return IO
}
