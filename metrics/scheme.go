package metrics

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Target is a threshold an indicator is held against (目标值、红线), MET-13, MET-19.
type Target struct {
	Indicator  IndicatorID     `json:"indicator"`
	Comparator Comparator      `json:"comparator"`
	Percent    decimal.Decimal `json:"percent"`
	RedLine    Veto            `json:"red_line,omitzero"`
}

// Veto says whether a missed target is a veto (一票否决), MET-19.
type Veto uint8

// The variants.
const (
	NoVeto  Veto = iota // a target
	OneVote             // a red line: missed or undetermined, the unit has not passed
)

// Scheme is a dated set of indicators with what may be done with them (指标体系),
// MET-44. Formulas, targets, weights and the permission to rank belong to it, never to
// the package.
type Scheme struct {
	Key        string             `json:"key"` // of the registry of instruments where it is one
	Title      zhixing.Text       `json:"title"`
	From       zhixing.Date       `json:"from"`
	To         zhixing.Date       `json:"to,omitzero"` // last day; zero: still
	Rule       zhixing.RuleID     `json:"rule"`
	Cites      []zhixing.Citation `json:"cites,omitempty"`
	Scope      Scope              `json:"scope"`
	Policy     CountPolicy        `json:"policy"`
	Indicators []IndicatorID      `json:"indicators"`
	Targets    []Target           `json:"targets,omitempty"`
	// Weights of the composite, summing to 1; none: there is no composite. The library
	// ships no weights: none were published (MET-09, MET-20).
	Weights []Weight `json:"weights,omitempty"`
	// Ranking says whether a ranking may be published (MET-10, MET-25). A scheme that
	// does not say is No.
	Ranking    zhixing.Tri        `json:"ranking"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// Weight is the weight of an indicator in a composite.
type Weight struct {
	Indicator IndicatorID     `json:"indicator"`
	Weight    decimal.Decimal `json:"weight"`
}

// Schemes returns the schemes the library knows, oldest first. The slice is the
// caller's; a scheme of a caller's own is a value of the type.
func Schemes() []Scheme {
	d := zhixing.YMD
	ninety := decimal.NewFromInt(90)
	core := []IndicatorID{"timely_actual_closure_rate", "termination_qualified_rate", "overall_closure_rate"}
	platform := []IndicatorID{"substantive_share_of_closed", "actual_closure_rate", "termination_share_of_closed", "termination_rate", "pending_rate",
		"collection_rate", "completion_rate", "conclusion_rate", "in_term_closure_rate", "avg_days_to_close", "avg_days_to_complete", "node_overdue_avg"}
	quality := []IndicatorID{"completion_rate", "collection_rate", "termination_share_of_closed"}
	qm := func(key, zh, en string, from, to zhixing.Date) Scheme {
		return Scheme{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, From: from, To: to, Rule: "MET-25", Cites: []zhixing.Citation{{Instrument: zhixing.InstrumentKey(key)}},
			Scope: ScopeFirst, Indicators: quality, Ranking: zhixing.No, Confidence: zhixing.Secondary}
	}
	return []Scheme{
		{Key: "QUALITY-2008", Title: zhixing.Text{ZH: "案件质量评估（执行部分）", EN: "Case-quality evaluation, enforcement part"}, From: d(2008, 1, 11), To: d(2014, 12, 31),
			Rule: "MET-12", Cites: []zhixing.Citation{{Instrument: "QUALITY-2008"}}, Scope: ScopeImplementation, Policy: CountPolicy{Transfers: TransfersCounted},
			Indicators: []IndicatorID{"actual_enforcement_rate", "collection_rate_2008"}, Ranking: zhixing.No, Confidence: zhixing.Secondary},
		{Key: "OPIN-2009", Title: zhixing.Text{ZH: "五项考核指标", EN: "The five indicators of 2009"}, From: d(2009, 7, 17), Rule: "MET-09",
			Cites: []zhixing.Citation{{Instrument: "OPIN-2009"}}, Scope: ScopeImplementation,
			Indicators: []IndicatorID{"subject_collection_rate", "enforcement_complaint_rate", "enforcement_closure_rate", "closure_qualified_rate", "self_performance_rate"},
			Ranking:    zhixing.Yes, Confidence: zhixing.Project},
		{Key: "OUTLINE-2016", Title: zhixing.Text{ZH: "四个90%、一个80%", EN: "Four times 90, once 80 per cent"}, From: d(2016, 4, 1), To: d(2018, 12, 31), Rule: "MET-13",
			Cites: []zhixing.Citation{{Instrument: "OUTLINE-2016"}, {Instrument: "SPC-REPORT-2018"}}, Scope: ScopeImplementation, Indicators: core,
			Targets: []Target{{Indicator: core[0], Percent: ninety, RedLine: OneVote}, {Indicator: core[1], Percent: ninety, RedLine: OneVote},
				{Indicator: core[2], Percent: decimal.NewFromInt(80)}},
			Ranking: zhixing.No, Confidence: zhixing.Project},
		{Key: "PLATFORM-2018", Title: zhixing.Text{ZH: "执行指挥平台执行质效指标", EN: "Indicators of the national enforcement platform"}, From: d(2018, 1, 1), To: d(2022, 12, 31), Rule: "MET-23",
			Scope: ScopeFirst, Indicators: platform, Ranking: zhixing.No, Confidence: zhixing.Secondary},
		qm("QM29-2023", "审判质量管理指标体系（29项，试点）", "Quality-management indicators (29, pilot)", d(2023, 7, 1), d(2023, 9, 30)),
		qm("QM28-2023", "审判质量管理指标体系（28项，试行）", "Quality-management indicators (28, trial)", d(2023, 10, 1), d(2023, 12, 31)),
		qm("QM26-2024", "审判质量管理指标体系（26项）", "Quality-management indicators (26)", d(2024, 1, 1), d(2024, 9, 28)),
		qm("QM18-2024", "审判质量管理指标体系（18项）", "Quality-management indicators (18)", d(2024, 9, 29), zhixing.Date{}),
	}
}

// FindScheme returns the scheme with the key.
func FindScheme(key string) (Scheme, error) {
	for _, s := range Schemes() {
		if s.Key == key {
			return s, nil
		}
	}
	return Scheme{}, &zhixing.InputError{Field: "scheme", Value: key, Rule: "MET-44", Reason: zhixing.Text{ZH: "没有该指标体系", EN: "no such scheme"}}
}

// Check returns what is wrong with a scheme: an indicator that find does not know, a
// target on one that is not in it, weights that do not sum to 1 (MET-20, MET-39). A nil
// find is the catalogue.
func (s Scheme) Check(find func(IndicatorID) (Indicator, error)) error {
	if find == nil {
		find = FindIndicator
	}
	var p zhixing.Problems
	has := func(id IndicatorID) bool {
		for _, x := range s.Indicators {
			if x == id {
				return true
			}
		}
		return false
	}
	if s.Key == "" || s.From.IsZero() || s.Scope == 0 {
		p.Add("key", s.Key, "MET-44", zhixing.Text{ZH: "指标体系须有名称、起始日和统计范围", EN: "a scheme has a key, a first day and a scope"})
	}
	for _, id := range s.Indicators {
		_, err := find(id)
		p.AddErr("indicators", err)
	}
	for _, t := range s.Targets {
		if !has(t.Indicator) {
			p.Add("targets", string(t.Indicator), "MET-13", zhixing.Text{ZH: "目标所指的指标不在体系内", EN: "a target on an indicator outside the scheme"})
		}
	}
	sum := decimal.Zero
	for _, w := range s.Weights {
		if !has(w.Indicator) || w.Weight.IsNegative() {
			p.Add("weights", string(w.Indicator), "MET-39", zhixing.Text{ZH: "权重为负或者指标不在体系内", EN: "a negative weight, or an indicator outside the scheme"})
		}
		sum = sum.Add(w.Weight)
	}
	if len(s.Weights) > 0 && !sum.Equal(decimal.NewFromInt(1)) {
		p.Add("weights", sum.String(), "MET-39", zhixing.Text{ZH: "权重之和应为 1", EN: "weights sum to 1"})
	}
	return p.Err()
}

// Report is a scheme computed for one unit.
type Report struct {
	Scheme  string          `json:"scheme"`
	Court   zhixing.CourtID `json:"court"`
	View    View            `json:"view"`
	Figures []Figure        `json:"figures"`
	Targets []TargetCheck   `json:"targets,omitempty"`
	// Passed: every red line was met. VetoedBy names those that were not, or could not
	// be determined (MET-19).
	Passed   zhixing.Tri   `json:"passed"`
	VetoedBy []IndicatorID `json:"vetoed_by,omitempty"`
}

// TargetCheck is a figure held against its target (MET-41).
type TargetCheck struct {
	Target
	Ratio  Ratio          `json:"ratio"`
	Status zhixing.Status `json:"status"`
	Gap    int64          `json:"gap,omitempty"` // further successes that would meet it, the denominator as it is
}

// Evaluate computes every indicator of the scheme for a unit and holds it against the
// targets. The tally must have been counted under the scheme's policy; custom are a
// caller's own indicators, found before those of the catalogue.
func (s Scheme) Evaluate(t *Tally, court CourtIndex, v View, custom ...Indicator) (Report, error) {
	find := func(id IndicatorID) (Indicator, error) {
		for _, x := range custom {
			if x.ID == id {
				return x, nil
			}
		}
		return FindIndicator(id)
	}
	if err := s.Check(find); err != nil {
		return Report{}, err
	}
	if t.policy != s.Policy {
		return Report{}, &zhixing.InputError{Field: "policy", Rule: "MET-36", Reason: zhixing.Text{ZH: "汇总口径与指标体系不同", EN: "the tally was counted under another policy than the scheme's"}}
	}
	n, err := t.Counts(court, v)
	if err != nil {
		return Report{}, err
	}
	r := Report{Scheme: s.Key, Court: t.courts.At(court).ID, View: v, Passed: zhixing.Unknown}
	for _, id := range s.Indicators {
		x, err := find(id)
		if err != nil {
			return r, err
		}
		f, err := t.figure(&x, n, court, v, s.Scope)
		if err != nil {
			return r, err
		}
		r.Figures = append(r.Figures, f)
	}
	red := false
	for _, g := range s.Targets {
		f := r.figure(g.Indicator)
		c := TargetCheck{Target: g, Ratio: f.Ratio, Status: f.Ratio.Holds(g.Comparator, g.Percent)}
		c.Gap, _ = f.Ratio.Gap(g.Comparator, g.Percent)
		r.Targets = append(r.Targets, c)
		if g.RedLine == OneVote {
			red = true
			if c.Status != zhixing.Met {
				r.VetoedBy = append(r.VetoedBy, g.Indicator)
			}
		}
	}
	if red {
		r.Passed = zhixing.TriOf(len(r.VetoedBy) == 0)
	}
	return r, nil
}

func (r *Report) figure(id IndicatorID) Figure {
	for _, f := range r.Figures {
		if f.Indicator == id {
			return f
		}
	}
	return Figure{}
}
