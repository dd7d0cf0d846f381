package metrics

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Target is a threshold an indicator is held against (目标值、红线), MET-13, MET-19.
type Target struct {
	Indicator  IndicatorID     `json:"indicator"`
	Comparator Comparator      `json:"comparator"`
	Percent    decimal.Decimal `json:"percent"`
	Upper      decimal.Decimal `json:"upper,omitzero"` // of Within: the other end, Percent being the lower
	RedLine    Veto            `json:"red_line,omitzero"`
}

// Status holds a ratio against the target.
func (g Target) Status(r Ratio) zhixing.Status {
	if g.Comparator == Within {
		return r.Within(g.Percent, g.Upper)
	}
	return r.Holds(g.Comparator, g.Percent)
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
	Zero       ZeroDenominator    `json:"zero,omitzero"`
	Indicators []IndicatorID      `json:"indicators"`
	Targets    []Target           `json:"targets,omitempty"`
	// Intervals are the reasonable intervals of its indicators (合理区间), MET-25. ByInterval
	// is Yes where every indicator is judged by one: an indicator without yields
	// NoReference, not a pass. The library ships none: the values were not found.
	Intervals  []ReferenceInterval `json:"intervals,omitempty"`
	ByInterval zhixing.Tri         `json:"by_interval,omitzero"`
	// Tree weighs scores into a composite; nil: there is none. The library ships no
	// weights: none were published (MET-09, MET-20).
	Tree      *IndicatorNode  `json:"tree,omitempty"`
	Composite CompositePolicy `json:"composite,omitzero"`
	// Ranking says whether a ranking may be published (MET-10, MET-25). A scheme that
	// does not say is No.
	Ranking    zhixing.Tri        `json:"ranking"`
	Unread     zhixing.Text       `json:"unread,omitzero"` // what of it was not found
	Confidence zhixing.Confidence `json:"confidence"`
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

// SchemesOn returns the schemes in force on a day, oldest first (MET-44).
func SchemesOn(on zhixing.Date) []Scheme {
	var out []Scheme
	for _, s := range Schemes() {
		if s.inForce(on) {
			out = append(out, s)
		}
	}
	return out
}

func (s *Scheme) inForce(on zhixing.Date) bool {
	return !on.Before(s.From) && (s.To.IsZero() || !on.After(s.To))
}

// Check returns what is wrong with a scheme: an indicator that find does not know, a
// target, interval or leaf of its tree on one that is not in it, an interval without
// order, weights that do not sum to 1 (MET-20, MET-39). A nil find is the catalogue.
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
		if t.Comparator > Within || t.Comparator == Within && t.Upper.Cmp(t.Percent) < 0 {
			p.Add("targets", t.Comparator.String(), "MET-07", zhixing.Text{ZH: "没有该比较方式，或者区间次序有误", EN: "no such comparator, or an interval out of order"})
		}
	}
	for _, r := range s.Intervals {
		if !has(r.Indicator) || r.High.Cmp(r.Low) < 0 {
			p.Add("intervals", string(r.Indicator), "MET-25", zhixing.Text{ZH: "区间所指的指标不在体系内，或者区间次序有误", EN: "an interval on an indicator outside the scheme, or out of order"})
		}
	}
	if s.Tree != nil {
		p.AddErr("tree", s.Tree.Check())
		for leaf := range s.Tree.leaves {
			if !has(leaf) {
				p.Add("tree", string(leaf), "MET-39", zhixing.Text{ZH: "计分指标不在体系内", EN: "a score on an indicator outside the scheme"})
			}
		}
	}
	if s.Zero > AsTarget {
		p.Add("zero", s.Zero.String(), "MET-06", zhixing.Text{ZH: "没有该口径", EN: "no such policy"})
	}
	return p.Err()
}

// Report is a scheme computed for one unit.
type Report struct {
	Scheme    string          `json:"scheme"`
	Court     zhixing.CourtID `json:"court"`
	Level     CourtLevel      `json:"level,omitzero"`
	View      View            `json:"view"`
	Period    Period          `json:"period"`
	Base      Base            `json:"base"`
	Figures   []Figure        `json:"figures"`
	Targets   []TargetCheck   `json:"targets,omitempty"`
	Intervals []IntervalCheck `json:"intervals,omitempty"`
	// Passed: every red line was met; Unknown where none was missed and one could not be
	// determined, which is not passed either (MET-19).
	Passed       zhixing.Tri   `json:"passed"`
	VetoedBy     []IndicatorID `json:"vetoed_by,omitempty"`
	Undetermined []IndicatorID `json:"undetermined,omitempty"` // red lines
	// Composite is the weighted score, also of a unit that was vetoed: for information.
	Composite *Composite `json:"composite,omitempty"`
}

// TargetCheck is a figure held against its target (MET-41).
type TargetCheck struct {
	Target
	Ratio  Ratio          `json:"ratio"`
	Status zhixing.Status `json:"status"`
	Gap    int64          `json:"gap,omitempty"` // further successes (fewer, of a figure that must be low) that would meet it, the denominator as it is
}

// Evaluate computes every indicator of the scheme for a unit, then holds it against the
// red lines and targets, and only then weighs the scores. The tally must have been
// counted under the scheme's policy; custom are a caller's own indicators, found before
// those of the catalogue.
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
	c := t.courts.At(court)
	r := Report{Scheme: s.Key, Court: c.ID, Level: c.Level, View: v, Period: t.period, Base: n.Base(s.Scope), Passed: zhixing.Unknown}
	for _, id := range s.Indicators {
		x, err := find(id)
		if err != nil {
			return r, err
		}
		f, err := t.figure(&x, n, court, v, s.Scope)
		if err != nil {
			return r, err
		}
		f.assume(s.Zero, s.target(id))
		r.Figures = append(r.Figures, f)
	}
	s.judge(&r)
	r.Intervals = s.intervals(&r)
	if s.Tree == nil {
		return r, nil
	}
	score, err := s.Tree.Compose(func(id IndicatorID) *big.Rat {
		f := r.figure(id)
		return f.Ratio.Value(f.Measure)
	}, Options{Composite: s.Composite})
	r.Composite = &score
	return r, err
}

// EvaluateUnits computes the scheme for every unit of a region that the goal counts
// (MET-17): basic and intermediate courts by their own cases, high courts by their area,
// the region's own court left out; in the order of their codes.
func (s Scheme) EvaluateUnits(t *Tally, region CourtIndex, custom ...Indicator) ([]Report, error) {
	if int(region) >= t.courts.Len() {
		return nil, &zhixing.InputError{Field: "court", Rule: "MET-35", Reason: zhixing.Text{ZH: "没有该法院", EN: "no such court"}}
	}
	var out []Report
	for i, in := range t.courts.Area(region) {
		if !in || i == int(region) || t.courts.list[i].Level == Supreme {
			continue
		}
		v := Own
		if t.courts.list[i].Level == High {
			v = Area
		}
		r, err := s.Evaluate(t, CourtIndex(i), v, custom...)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}

// target is the first target on an indicator; nil if there is none.
func (s *Scheme) target(id IndicatorID) *Target {
	for i := range s.Targets {
		if s.Targets[i].Indicator == id {
			return &s.Targets[i]
		}
	}
	return nil
}

// judge holds the figures against the targets (MET-19, MET-41).
func (s *Scheme) judge(r *Report) {
	red := false
	for _, g := range s.Targets {
		f := r.figure(g.Indicator)
		c := TargetCheck{Target: g, Ratio: f.Ratio, Status: g.Status(f.Ratio)}
		if f.Assumed == AsTarget {
			c.Status = zhixing.Met
		}
		if c.Status == zhixing.NotMet {
			c.Gap, _ = f.Ratio.Gap(g.Comparator, g.Percent)
		}
		r.Targets = append(r.Targets, c)
		if g.RedLine != OneVote {
			continue
		}
		red = true
		switch c.Status {
		case zhixing.Met:
		case zhixing.NotMet:
			r.VetoedBy = append(r.VetoedBy, g.Indicator)
		default:
			r.Undetermined = append(r.Undetermined, g.Indicator)
		}
	}
	switch {
	case len(r.VetoedBy) > 0:
		r.Passed = zhixing.No
	case red && len(r.Undetermined) == 0:
		r.Passed = zhixing.Yes
	}
}

func (r *Report) figure(id IndicatorID) Figure {
	for _, f := range r.Figures {
		if f.Indicator == id {
			return f
		}
	}
	return Figure{}
}
