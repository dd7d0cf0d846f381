package metrics

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Judgment is an effective judgment with something to perform (生效裁判), as the voluntary
// performance rate counts it (MET-26).
type Judgment struct {
	Effective zhixing.Date `json:"effective"`
	Performed zhixing.Date `json:"performed,omitzero"` // without enforcement
	Applied   zhixing.Date `json:"applied,omitzero"`   // enforcement applied for
}

// JudgmentRates are the shares of a cohort of judgments by day of effect, each watched
// for lag days: performed without enforcement, applied for, and neither (沉睡): the first
// two are no complements, since a creditor may let his right sleep. Judgments not yet
// watched for so long at asOf, and those without a day of effect, are left out and counted
// (MET-26).
func JudgmentRates(list []Judgment, cohort Period, lag int, asOf zhixing.Date) ([]Rate, error) {
	var ps zhixing.Problems
	ps.AddErr("", cohort.Check())
	if lag < 0 {
		ps.Add("lag", "", "MET-26", zhixing.Text{ZH: "观察天数不得为负", EN: "days of watching must not be negative"})
	}
	var total, performed, applied, early, undatedCount int64
	for i, j := range list {
		if j.Effective.IsZero() {
			undatedCount++
			continue
		}
		if !j.Applied.IsZero() && j.Applied.Before(j.Effective) {
			ps.Add("judgments["+strconv.Itoa(i)+"].applied", j.Applied.String(), "MET-43", zhixing.Text{ZH: "申请执行早于生效", EN: "applied for before it took effect"})
			continue
		}
		if j.Effective.Before(cohort.From) || j.Effective.After(cohort.End()) {
			continue
		}
		last := j.Effective.AddDays(lag)
		if last.After(asOf) {
			early++
			continue
		}
		total++
		done := func(d zhixing.Date) bool { return !d.IsZero() && !d.After(last) }
		switch {
		case done(j.Applied) && (!done(j.Performed) || j.Applied.Before(j.Performed)):
			applied++
		case done(j.Performed):
			performed++
		}
	}
	if err := ps.Err(); err != nil {
		return nil, err
	}
	ex := nonZero(Exclusion{zhixing.Text{ZH: "观察期未满", EN: "not watched long enough"}, early, MissingData}, undated(undatedCount))
	rate := func(key, zh, en, fzh, fen string, num int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: "MET-26", Measure: Share, Ratio: Ratio{num, total}, Excluded: ex}
	}
	return []Rate{
		rate("voluntary_performance_rate", "生效裁判自动履行率", "voluntary performance", "未申请执行而履行 ÷ 有履行内容的生效裁判", "performed without enforcement ÷ judgments to perform", performed),
		rate("application_rate", "裁判申请执行率", "application for enforcement", "申请执行 ÷ 有履行内容的生效裁判", "enforcement applied for ÷ judgments to perform", applied),
		rate("dormant_share", "既未履行也未申请", "neither performed nor applied for", "其余 ÷ 有履行内容的生效裁判", "the rest ÷ judgments to perform", total-performed-applied),
	}, nil
}
