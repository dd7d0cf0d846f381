package metrics

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Signs returns what in a unit's counts looks arranged for the figures (指标异常迹象), as
// warnings to look into, never as a verdict: closings bunched on the last day (above 5
// per cent, MET-43), in the last ten days (above three times an even share) and, over a
// whole year, in December (above a quarter); closings bunched in the last five days of
// the cases' own limits (above 20 per cent); terminations before or just after the three
// months that a termination must wait from 2016-12-01 on (any, and above 20 per cent
// within ten days after). But for the 5 per cent the bounds are figures of the project.
// SignReopened adds closings that did not last.
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
	last := sign("closings_in_last_days", Ratio{n.sum(s, atLastDays), n.Closed(s)}, Above, 0, "期末最后十日结案占比", "share of closings in the last ten days of the period")
	if r := (Ratio{n.sum(s, atLastDays), n.Closed(s)}); r.Defined() {
		// An even share is bunchedDays of the days of the period.
		days := int64(t.end.Sub(t.closedFrom) + 1)
		last.Status = zhixing.StatusOf(zhixing.TriOf(r.Compare(Ratio{3 * bunchedDays, days}) > 0))
	}
	out := []zhixing.Finding{
		last,
		sign("closings_before_limit", Ratio{n.sum(s, atBeforeDue), n.Closed(s) - n.TermUnknown(s)}, Above, 20, "期限届满前五日内结案占比", "share of closings in the last five days of the limit"),
		sign("closings_on_last_day", Ratio{n.sum(s, atLastDay), n.Closed(s)}, Above, 5, "期末最后一日结案占比", "share of closings on the last day of the period"),
		sign("terminated_too_early", Ratio{n.sum(s, atTooEarly), terminations}, Above, 0, "立案三个月内终本占比", "share of terminations within three months of filing"),
		sign("terminated_just_after_three_months", Ratio{n.sum(s, atJustAfter), terminations}, Above, 20, "满三个月后十日内终本占比", "share of terminations within ten days after three months"),
	}
	if y := t.end.Year(); t.closedFrom == zhixing.YMD(y, 1, 1) && t.end == zhixing.YMD(y, 12, 31) {
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

// SignReopened is the finding about closings that did not last, out of the closings they
// were found among: any is a warning to look into (MET-43).
func SignReopened(list []Reopened, closed int64) zhixing.Finding {
	r := Ratio{int64(len(list)), closed}
	f := zhixing.Finding{Rule: "MET-43", Severity: zhixing.Warning, Code: "reopened_closings", Status: zhixing.StatusOf(zhixing.TriOf(len(list) > 0)),
		Message: zhixing.Text{ZH: "结案后短期恢复：{cases}件，占结案{share}%", EN: "closings taken up again soon: {cases}, {share}% of closings"},
		Args:    []zhixing.Arg{zhixing.IntArg("cases", int(r.Num)), zhixing.NumberArg("share", r.Percent(2, HalfUp))}}
	if !r.Defined() {
		f.Message, f.Args, f.Status = zhixing.Text{ZH: "没有结案", EN: "no closings"}, nil, zhixing.Undetermined
		f.Missing = []string{"closed"}
	}
	return f
}
