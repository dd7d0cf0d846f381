package casefile

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestPoolEdges(t *testing.T) {
	at := func(f PoolCaseFacts, on string, o Options) PoolAssessment {
		t.Helper()
		a, err := AssessPool(f, day(on), o)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	one := func() PoolCaseFacts {
		f := pooled()
		f.Debtors = []zhixing.PartyID{"li"}
		return f
	}
	about := func(a PoolAssessment, code string) (out []string) {
		for _, f := range a.Findings {
			if f.Code == code {
				out = append(out, fmt.Sprintf("%s %s %s", f.Status, f.Severity, f.Subject))
			}
		}
		return out
	}
	t.Run("CASE-45 a debtor's window is done by his own inquiry", func(t *testing.T) {
		f := one()
		f.Results = []zhixing.ReinquiryResult{result("li", 1, "2026-02-10", no)}
		if a := at(f, "2026-02-20", Options{}); a.Windows[0].State != WindowDone || a.Windows[0].Found != no || a.Windows[0].Done != day("2026-02-10") || a.Windows[0].ToldOn != day("2026-02-10") {
			t.Error(a.Windows[0])
		}
		two := pooled()
		two.Results = []zhixing.ReinquiryResult{result("li", 1, "2026-02-10", no), result("li", 1, "2026-02-12", yes), result("zhao", 1, "2026-02-14", no)}
		two.Results[1].ToldOn = day("2026-02-20")
		a := at(two, "2026-02-25", Options{})
		if w := a.Windows[0]; w.State != WindowDone || w.Found != yes || w.Done != day("2026-02-14") || w.ToldOn != day("2026-02-20") {
			t.Error("the last inquiry of each, the latest of all", w)
		}
	})
	t.Run("CASE-45 an inquiry counts for the window it names and was made in", func(t *testing.T) {
		f := one()
		for on, want := range map[string]WindowState{"2025-08-31": WindowOverdue, "2025-09-01": WindowDone, "2026-02-28": WindowDone, "2026-03-01": WindowOverdue} {
			f.Results = []zhixing.ReinquiryResult{result("li", 1, on, no)}
			if a := at(f, "2026-03-02", Options{}); a.Windows[0].State != want {
				t.Errorf("%s: %s, want %s", on, a.Windows[0].State, want)
			}
		}
		f.Results = []zhixing.ReinquiryResult{result("li", 2, "2025-12-01", no)}
		if a := at(f, "2026-02-01", Options{}); a.Windows[0].State != WindowRunning || a.Windows[1].State != WindowUpcoming {
			t.Error("a result of the second window in the days of the first", a.Windows[0].State, a.Windows[1].State)
		}
	})
	t.Run("CASE-45 full performance and conclusion end the re-inquiries", func(t *testing.T) {
		for _, g := range []ShieldGround{ShieldPerformed, ShieldConcluded} {
			f := one()
			f.Shield, f.ShieldFrom, f.Shielded = g, day("2025-12-01"), day("2025-12-03")
			a := at(f, "2026-12-01", Options{})
			if a.Windows[0].State != WindowStopped || !a.Next.IsZero() || len(unmet(a.Findings)) > 0 || a.Anchors[0].Stopped != f.ShieldFrom || a.Anchors[0].StopReason.ZH != g.Label(zhixing.ZH) {
				t.Error(g, a.Windows[0].State, unmet(a.Findings), a.Anchors)
			}
			f.Stopped, f.StopReason = day("2025-11-01"), zhixing.Text{ZH: "恢复执行", EN: "resumed"}
			if a := at(f, "2026-12-01", Options{}); a.Anchors[0].Stopped != f.Stopped || a.Anchors[0].StopReason != f.StopReason {
				t.Error("what ended them first", a.Anchors)
			}
		}
		f := one()
		f.Shield, f.ShieldFrom, f.Shielded = ShieldOther, day("2025-12-01"), day("2025-12-03")
		if a := at(f, "2026-12-01", Options{}); a.Windows[0].State != WindowOverdue {
			t.Error("another ground hides the case, and ends nothing", a.Windows[0].State)
		}
	})
	t.Run("CASE-45 what fell due before TERM-2016 was not asked for", func(t *testing.T) {
		f := one()
		f.ServedCreditor, f.Closed, f.Entered = day("2015-06-01"), day("2015-06-01"), zhixing.Date{}
		a := at(f, "2017-01-15", Options{})
		var states []WindowState
		for _, w := range a.Windows[:4] {
			states = append(states, w.State)
		}
		if diff := cmp.Diff([]WindowState{WindowNotAsked, WindowNotAsked, WindowOverdue, WindowRunning}, states); diff != "" || a.Next != day("2017-06-01") {
			t.Error(diff, a.Next) // the third was due on 2016-12-01, the first day of the rule
		}
		if diff := cmp.Diff([]string{"CASE-45 window_inquired not_met"}, unmet(a.Findings)); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string{"not_applicable breach "}, about(a, "entered")); diff != "" || !a.Entry.End.IsZero() {
			t.Error(diff)
		}
		f.ServedCreditor, f.Closed = day("2016-12-01"), day("2016-12-01")
		if a := at(f, "2017-01-15", Options{}); a.Entry.End != day("2016-12-08") || !slices.Contains(unmet(a.Findings), "CASE-45 entered not_met") {
			t.Error("from its first day on", a.Entry.End, unmet(a.Findings))
		}
	})
	t.Run("CASE-45 each seizure is watched by itself", func(t *testing.T) {
		f := one()
		f.Seizures = []PoolSeizure{{Asset: "30", Ends: day("2026-01-09")}, {Asset: "31", Ends: day("2026-01-10")}, {Asset: "today", Ends: day("2025-12-10")},
			{Asset: "gone", Ends: day("2025-12-09")}, {Asset: "renewed", Ends: day("2025-12-09"), Renewed: yes}}
		a := at(f, "2025-12-10", Options{})
		if diff := cmp.Diff([]string{"not_met warning 30", "not_met warning today"}, about(a, "seizure_ends_soon")); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string{"unknown breach gone"}, about(a, "seizure_renewed")); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-45 PoolAnchor of another office without its day", func(t *testing.T) {
		f := one()
		f.Closed = zhixing.Date{}
		a := at(f, "2025-12-10", Options{PoolAnchor: ClosedDate})
		i := slices.IndexFunc(a.Findings, func(x zhixing.Finding) bool { return x.Code == "anchor_known" })
		if i < 0 || !slices.Equal(a.Findings[i].Missing, []string{"closed"}) || len(a.Windows) != 0 {
			t.Error(a.Findings)
		}
	})
	t.Run("CASE-45 CASE-70 days beyond the calendar are an error under a strict policy", func(t *testing.T) {
		var strict Options
		strict.Roll.Uncovered = zhixing.UncoveredStrict
		f := one()
		f.Entered = day("2025-09-05")
		for name, change := range map[string]func(*PoolCaseFacts){
			"entry":      func(f *PoolCaseFacts) { f.ServedCreditor = day("2030-01-07") },
			"correction": func(f *PoolCaseFacts) { f.Mistakes = []PoolMistake{{Verified: day("2030-01-07")}} },
			"shield":     func(f *PoolCaseFacts) { f.Shield, f.ShieldFrom = ShieldOther, day("2030-01-07") },
			"report":     func(f *PoolCaseFacts) { f.Changed = day("2030-01-07") },
		} {
			g := f
			change(&g)
			var not *zhixing.NotCoveredError
			if _, err := AssessPool(g, day("2030-02-01"), strict); !errors.As(err, &not) {
				t.Errorf("%s: %v", name, err)
			}
			if _, err := AssessPool(g, day("2030-02-01"), Options{}); err != nil {
				t.Errorf("%s: provisional by default: %v", name, err)
			}
		}
		if _, err := AssessPool(f, day("2025-12-10"), strict); err != nil {
			t.Error(err)
		}
		for _, f := range []ResumptionFacts{{Applied: day("2030-01-07")}, {Emergent: yes, Control: day("2030-01-07")}} {
			if _, err := AssessResumption(f, day("2030-02-01"), strict); err == nil {
				t.Error("resumption")
			}
		}
		if _, err := CheckCoordination(FilingCoordination{Requests: []ClarificationRequest{{Asked: day("2030-01-07")}}}, day("2030-02-01"), strict); err == nil {
			t.Error("CASE-101 clarification")
		}
		c, err := NewComplaint(Petition{ID: "p", Received: day("2030-01-07"), Lower: no}, strict)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Check(day("2030-02-01"), strict); err == nil {
			t.Error("CASE-85 petition")
		}
		if _, err := c.Facts(day("2030-02-01"), strict); err == nil {
			t.Error("CASE-85 petition's row")
		}
	})
}

func TestResumptionDecision(t *testing.T) {
	t.Run("CASE-46 a decision against it is in time too", func(t *testing.T) {
		f := ResumptionFacts{Applied: day("2026-03-02"), Exists: no, Fit: no, Known: no, Concluded: no, Decided: day("2026-03-09")}
		a, err := AssessResumption(f, day("2026-05-06"), Options{})
		if diff := cmp.Diff([]string{"CASE-46 property_verified not_met", "CASE-46 property_fit not_met"}, unmet(a.Findings)); diff != "" || err != nil || a.Verdict != zhixing.NotMet {
			t.Error(diff, err)
		}
		f.Decided = day("2026-03-10")
		if a, _ := AssessResumption(f, day("2026-05-06"), Options{}); !slices.Contains(unmet(a.Findings), "CASE-46 decided_in_time not_met") {
			t.Error(unmet(a.Findings))
		}
	})
	t.Run("CASE-46 the court found it itself: the term runs from there", func(t *testing.T) {
		a, err := AssessResumption(ResumptionFacts{FoundOn: day("2026-03-02")}, day("2026-03-05"), Options{})
		if err != nil || a.Decide.End != day("2026-03-09") {
			t.Error(a.Decide.End, err)
		}
		if a, err := AssessResumption(ResumptionFacts{}, day("2026-03-05"), Options{}); err != nil || !a.Decide.End.IsZero() || a.Verdict != zhixing.Undetermined {
			t.Error("nothing to count from", a.Decide.End, err)
		}
	})
	t.Run("CASE-45 urgent control on the day judged is in time, a later one is none yet", func(t *testing.T) {
		f := ResumptionFacts{Exists: yes, Fit: yes, Known: no, Concluded: no, InDanger: yes, Control: day("2026-03-05")}
		if a, err := AssessResumption(f, day("2026-03-05"), Options{}); err != nil || a.Urgent != yes || len(unmet(a.Findings)) != 0 {
			t.Error(unmet(a.Findings), err)
		}
	})
	t.Run("CASE-43 facts that cannot be are not examined", func(t *testing.T) {
		f := terminable()
		f.Ruling.On, f.Debtors = day("2026-05-06"), nil
		if v, _, err := ReviewPool(f, day("2026-11-20"), Options{}); err == nil || v != zhixing.VerdictNotExamined {
			t.Error(v, err)
		}
	})
	t.Run("CASE-43 a condition left open does not show that the standard was met", func(t *testing.T) {
		f := terminable()
		f.Ruling = TerminationRuling{On: day("2026-05-06"), Claim: yes, Course: yes, Property: yes, Realised: yes, Rights: yes}
		f.Debtors[0].Missing = zhixing.Unknown
		if v, a, err := ReviewPool(f, day("2026-11-20"), Options{}); err != nil || v != zhixing.VerdictTerminationUnqualified || a.Verdict != zhixing.Undetermined {
			t.Error(v, a.Verdict, err)
		}
	})
}

func TestPlanPoolShortage(t *testing.T) {
	from := day("2026-05-01")
	due := func(on string, n int) (out []PoolCase) {
		for range n {
			out = append(out, PoolCase{Anchor: day(on).AddMonths(-6)})
		}
		return out
	}
	t.Run("CASE-45 the first day that fails, not the first that is due", func(t *testing.T) {
		cases := slices.Concat(due("2026-05-01", 1), due("2026-05-10", 12), due("2026-05-20", 1))
		_, err := PlanPool(nil, cases, 1, from, Options{})
		var short *PoolCapacityError
		if !errors.As(err, &short) || short.Day != day("2026-05-10") || short.Due != 13 || short.Places != 10 {
			t.Fatal(err)
		}
		if got := short.Text(zhixing.ZH); got != "per_day: 每日 1 件的查询能力不足：截至2026年5月10日应查询 13 件，只能查询 10 件 [CASE-45]" {
			t.Error(got)
		}
		cases = slices.Concat(due("2026-05-01", 1), due("2026-05-10", 9), due("2026-05-20", 10))
		plan, err := PlanPool(nil, cases, 1, from, Options{})
		if err != nil {
			t.Fatal("every place is needed, and there is one each:", err)
		}
		days := map[zhixing.Date]int{}
		for d, n := range plan.Loads() {
			days[d] = n
		}
		if len(days) != 20 || days[from] != 1 || days[day("2026-05-20")] != 1 {
			t.Error(days)
		}
		for d := range plan.Loads() {
			if d != from {
				t.Error("the first day first", d)
			}
			break
		}
	})
	t.Run("CASE-45 what is overdue takes what is left, and not more", func(t *testing.T) {
		late := PoolCase{Anchor: day("2025-05-15")} // due on 2025-11-15, the window that runs ends on 2026-05-15
		cases := append(due("2026-05-14", 14), late)
		plan, err := PlanPool(nil, cases, 1, from, Options{})
		if err != nil || plan.Overdue != 1 || plan.Dates[14] != day("2026-05-15") {
			t.Error(plan.Overdue, plan.Dates, err)
		}
		cases = append(due("2026-05-14", 14), late, late)
		if _, err := PlanPool(nil, cases, 1, from, Options{}); err == nil {
			t.Error("the second has no place in the window that runs")
		}
	})
	t.Run("CASE-45 finished cases have no date, whatever their number", func(t *testing.T) {
		cases := []PoolCase{{Anchor: day("2015-01-01")}, {Anchor: day("2021-04-30")}, {Anchor: day("2025-05-15"), Done: 10}, {Anchor: day("2021-05-01"), Done: 9}}
		plan, err := PlanPool(nil, cases, 1, from, Options{})
		if err != nil || plan.Finished != 3 || !slices.Equal(plan.Dates, []zhixing.Date{{}, {}, {}, from}) {
			t.Error(plan.Finished, plan.Dates, err)
		}
	})
}
