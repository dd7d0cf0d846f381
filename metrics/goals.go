package metrics

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// SpecialGoal is a goal for cases of one kind of debtor (专项目标), MET-13.
type SpecialGoal struct {
	Debtor DebtorType `json:"debtor"`
	Target Target     `json:"target"`
}

// SpecialGoals2018 are the goals of SPC-REPORT-2018 for 2018: of cases with Party or
// government organs as debtors 90 per cent actually closed and 90 per cent of the money
// collected; of military-related cases all closed. CheckSpecial holds a period's cases
// against them.
func SpecialGoals2018() []SpecialGoal {
	ninety, all := decimal.NewFromInt(90), decimal.NewFromInt(100)
	return []SpecialGoal{
		{DebtorPartyGovernment, Target{Indicator: "actual_closure_rate", Percent: ninety}},
		{DebtorPartyGovernment, Target{Indicator: "collection_rate", Percent: ninety}},
		{DebtorMilitary, Target{Indicator: "enforcement_closure_rate", Percent: all}},
	}
}

// CheckSpecial holds the cases of a kind of debtor against a goal, by a second pass over
// the records.
func (t *Tally) CheckSpecial(records []Record, g SpecialGoal, court CourtIndex, v View, s Scope) (TargetCheck, error) {
	x, err := FindIndicator(g.Target.Indicator)
	if err != nil {
		return TargetCheck{}, err
	}
	parts, err := t.DrillDown(records, &x, court, v, s, ByDebtor, nil)
	if err != nil {
		return TargetCheck{}, err
	}
	c := TargetCheck{Target: g.Target}
	for _, p := range parts {
		if p.Key == g.Debtor.String() {
			c.Ratio = p.Ratio
		}
	}
	c.Status = g.Target.Status(c.Ratio)
	c.Gap, _ = c.Ratio.Gap(g.Target.Comparator, g.Target.Percent)
	return c, nil
}

// staffPercent is the least share of enforcement staff in a court's establishment (MET-20;
// 中发〔1999〕11号, restated in OPIN-2009 5).
const staffPercent = 15

// Staffing is the share of enforcement staff in the whole establishment of a court (执行人员
// 占比), held against the least of 15 per cent (MET-20; OPIN-2009 5).
func Staffing(enforcement, establishment int64) (TargetCheck, error) {
	g := Target{Indicator: "staffing_share", Percent: decimal.NewFromInt(staffPercent)}
	r := Ratio{enforcement, establishment}
	if wrong(r, Share) {
		return TargetCheck{}, &zhixing.InputError{Field: "enforcement", Value: r.String(), Rule: "MET-20", Reason: zhixing.Text{ZH: "执行人员多于编制或为负", EN: "more enforcement staff than establishment, or negative"}}
	}
	c := TargetCheck{Target: g, Ratio: r, Status: g.Status(r)}
	c.Gap, _ = r.Gap(g.Comparator, g.Percent)
	return c, nil
}

// ReviewDuties are the duties that a unit's counts bring about (超期限分析、案件质量评查), MET-11:
// overdue cases are analysed, and the responsibility for files found wrong or flawed, and
// for rulings that a superior revoked or changed. They bind from 2009-07-17 on.
func (n *Counts) ReviewDuties(s Scope, revoked int64) []zhixing.Finding {
	late := n.PendingOverdue(s) + n.Late(s)
	faults := n.Reviewed(s, zhixing.ReviewFlawed, zhixing.ReviewWrong)
	duty := func(code string, cases int64, zh, en string) zhixing.Finding {
		f := zhixing.Finding{Rule: "MET-11", Status: zhixing.Met, Severity: zhixing.Warning, Code: code, Cites: opin2009,
			Message: zhixing.Text{ZH: zh + "：{cases}件", EN: en + ": {cases}"}, Args: []zhixing.Arg{zhixing.IntArg("cases", int(cases))}}
		switch {
		case n.period.End().Before(zhixing.YMD(2009, 7, 17)):
			f.Status, f.Severity = zhixing.NotApplicable, zhixing.Info
		case cases == 0:
			f.Status, f.Severity = zhixing.NotMet, zhixing.Info
		}
		return f
	}
	return []zhixing.Finding{
		duty("overdue_analysis", late, "应作超期限分析", "overdue analysis is due"),
		duty("responsibility_analysis", faults, "评查发现的错案、瑕疵案件应作责任分析", "files found wrong or flawed: responsibility is to be analysed"),
		duty("responsibility_analysis_superior", revoked, "上级撤销、变更的裁定、决定应附责任分析", "revoked or changed by a superior: an analysis of responsibility is attached"),
	}
}
