package metrics

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Signs returns what in a unit's counts looks arranged for the figures (指标异常迹象), as
// warnings to look into, never as a verdict: closings bunched on the last day (above 5
// per cent, MET-43), terminations before or just after the three months that a
// termination must wait (above 20 per cent of terminations within ten days after; a
// figure of the project), and closings of the last month above a quarter of the year's.
func (t *Tally) Signs(court CourtIndex, v View, s Scope) ([]zhixing.Finding, error) {
	n, err := t.Counts(court, v)
	if err != nil {
		return nil, err
	}
	sign := func(code string, r Ratio, c Comparator, percent int64, zh, en string) zhixing.Finding {
		f := zhixing.Finding{Rule: "MET-43", Severity: zhixing.Warning, Subject: string(t.courts.At(court).ID), Code: code,
			Message: zhixing.Text{ZH: zh + "：{share}%（{parts}）", EN: en + ": {share}% ({parts})"},
			Args:    []zhixing.Arg{zhixing.NumberArg("share", r.Percent(2, HalfUp)), zhixing.NameArg("parts", r.String())}}
		f.Status = r.holds(c, percent)
		if !r.Defined() {
			f.Message, f.Args = zhixing.Text{ZH: zh + "：没有相应案件", EN: en + ": no such cases"}, nil
			f.Missing = []string{"closed"}
		}
		return f
	}
	terminations := n.Closed(s, zhixing.TerminatedThisTime)
	out := []zhixing.Finding{
		sign("closings_on_last_day", Ratio{n.sum(s, atLastDay), n.Closed(s)}, Above, 5, "期末最后一日结案占比", "share of closings on the last day of the period"),
		sign("terminated_too_early", Ratio{n.sum(s, atTooEarly), terminations}, Above, 0, "立案三个月内终本占比", "share of terminations within three months of filing"),
		sign("terminated_just_after_three_months", Ratio{n.sum(s, atJustAfter), terminations}, Above, 20, "满三个月后十日内终本占比", "share of terminations within ten days after three months"),
	}
	if p := t.period; p.From == zhixing.YMD(p.From.Year(), 1, 1) && t.end == zhixing.YMD(p.From.Year(), 12, 31) {
		out = append(out, sign("closings_in_last_month", Ratio{n.sum(s, atMonthly+months-1), n.Closed(s)}, Above, 25, "十二月结案占全年比", "share of the year's closings in December"))
	}
	return out, nil
}

// GroundRepeated are first-enforcement cases of one court on one ground (同一依据重复立案),
// MET-01, MET-43: one ground gives in principle one such case.
type GroundRepeated struct {
	Court  zhixing.CourtID   `json:"court"`
	Ground string            `json:"ground"`
	Cases  []zhixing.CaseKey `json:"cases"`
}

// SameGround lists the grounds with several first-enforcement cases, in the order of
// court and ground. Cases that left for another court and those without a ground ID are
// not looked at.
func SameGround(facts []zhixing.CaseFact) []GroundRepeated {
	var of []int
	for i, f := range facts {
		if f.Kind == zhixing.CaseFirstEnforcement && f.GroundID != "" && f.LeaveReason == zhixing.LeaveNone {
			of = append(of, i)
		}
	}
	order := func(a, b int) int {
		return cmp.Or(cmp.Compare(facts[a].Court, facts[b].Court), cmp.Compare(facts[a].GroundID, facts[b].GroundID))
	}
	slices.SortStableFunc(of, order)
	var out []GroundRepeated
	for i := 0; i < len(of); {
		j := i + 1
		for j < len(of) && order(of[i], of[j]) == 0 {
			j++
		}
		if j-i > 1 {
			g := GroundRepeated{Court: facts[of[i]].Court, Ground: facts[of[i]].GroundID}
			for _, k := range of[i:j] {
				g.Cases = append(g.Cases, facts[k].Case)
			}
			out = append(out, g)
		}
		i = j
	}
	return out
}

// Reopened is a closing that did not last (结案后短期恢复): the case was taken up again
// within the days given.
type Reopened struct {
	Closed zhixing.CaseKey `json:"closed"`
	Again  zhixing.CaseKey `json:"again"`
	On     zhixing.Date    `json:"closed_on"`
	Days   int             `json:"days"` // from closing to the new filing
}

// FindReopened lists closings followed within days by a case that continues them, in the
// order of the facts. A case transferred in is no reopening.
func FindReopened(facts []zhixing.CaseFact, days int) []Reopened {
	closed := make(map[zhixing.CaseKey]zhixing.Date, len(facts))
	for _, f := range facts {
		if !f.Closed.IsZero() {
			closed[f.Case] = f.Closed
		}
	}
	var out []Reopened
	for _, f := range facts {
		on, ok := closed[f.Origin]
		if !ok || f.TransferredIn == zhixing.Yes || f.Filed.Before(on) {
			continue
		}
		if d := f.Filed.Sub(on); d <= days {
			out = append(out, Reopened{f.Origin, f.Case, on, d})
		}
	}
	return out
}
