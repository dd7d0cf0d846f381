package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// IndicatorID names an indicator with its variant: "timely_actual_closure_rate",
// "timely_actual_closure_rate.closed_only". It is stable and never reused; where one
// name has had two denominators the ID carries the denominator (MET-23).
type IndicatorID string

// Direction says which way is better (指标方向).
type Direction uint8

// The directions.
const (
	Neutral  Direction = iota // 中性: counted, not judged
	Positive                  // 正向
	Negative                  // 负向
	Interval                  // 区间: inside a reasonable interval is reached, further is no merit
)

var directionNames = enum.Names[Direction]{Kind: "direction", Rows: []enum.Row{
	{Word: "neutral", ZH: "中性", EN: "neutral"},
	{Word: "positive", ZH: "正向", EN: "higher is better"},
	{Word: "negative", ZH: "负向", EN: "lower is better"},
	{Word: "interval", ZH: "区间", EN: "reasonable interval"},
}}

// String returns the stable word of d.
func (d Direction) String() string { return directionNames.Word(d) }

// Label returns the wording of d in l.
func (d Direction) Label(l zhixing.Lang) string { return directionNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d Direction) MarshalText() ([]byte, error) { return directionNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Direction) UnmarshalText(b []byte) error { return directionNames.Unmarshal(b, d) }

// Measure is what a figure counts in (计量).
type Measure uint8

// The measures.
const (
	Share  Measure = iota // part of a whole: 0 <= Num <= Den is asserted (MET-06)
	Flow                  // one stream against another: may exceed 1 and is not clipped
	Mean                  // so many days, nodes or cases for each: printed as a plain number
	Change                // a difference over its base: may be negative
)

// Exclusion is a number of cases left out of a figure, and why.
type Exclusion struct {
	Reason zhixing.Text `json:"reason"`
	Cases  int64        `json:"cases"`
	// Lacks says what they lack, where they would count if it were given.
	Lacks UndefinedReason `json:"lacks,omitzero"`
}

// Indicator is a formula over the counts of a unit (指标), with its source. A caller's
// own indicator is a value of this type like any other.
type Indicator struct {
	ID         IndicatorID
	Title      zhixing.Text
	Formula    zhixing.Text
	Rule       zhixing.RuleID
	Cites      []zhixing.Citation
	Direction  Direction
	Measure    Measure
	Confidence zhixing.Confidence // of the formula
	// From and To are the days between which it was in use; zero is open.
	From, To zhixing.Date
	// Scope, unless it is zero, is the indicator's own and goes before that of a scheme: a
	// rate of resumed cases is one whatever the scheme counts (MET-15, MET-23).
	Scope Scope
	// Parts returns numerator and denominator.
	Parts func(n *Counts, s Scope) Ratio
	// Excluded lists what the figure leaves out; nil: nothing.
	Excluded func(n *Counts, s Scope) []Exclusion
}

// excludedClosed are the closings whose last day was not given (MET-04), of the classes
// or of all.
func excludedClosed(cs ...StatClass) func(n *Counts, s Scope) []Exclusion {
	return func(n *Counts, s Scope) []Exclusion { return nonZero(noTerm(unknownTerm(n, s, cs))) }
}

// excludedWithPending are those and the cases pending without a last day.
func excludedWithPending(n *Counts, s Scope) []Exclusion {
	return nonZero(noTerm(unknownTerm(n, s, []StatClass{Substantive}) + n.sum(s, atPendingUnknown)))
}

func excludedPending(n *Counts, s Scope) []Exclusion {
	return nonZero(noTerm(n.sum(s, atPendingUnknown)))
}

func unknownTerm(n *Counts, s Scope, cs []StatClass) int64 {
	if len(cs) == 0 {
		return n.TermUnknown(s)
	}
	total := int64(0)
	for _, c := range cs {
		if ms := n.policy.Substantive.manners(c); len(ms) > 0 {
			total += n.TermUnknown(s, ms...)
		}
	}
	return total
}

func noTerm(cases int64) Exclusion {
	return Exclusion{zhixing.Text{ZH: "未给出期限届满日", EN: "last day of the limit not given"}, cases, MissingData}
}

// excludedAmount are the closed cases outside the amount rates (MET-05).
func excludedAmount(n *Counts, s Scope) []Exclusion {
	return nonZero(
		Exclusion{zhixing.Text{ZH: "非金钱给付", EN: "not for money"}, n.sum(s, atNonMonetary), 0},
		Exclusion{zhixing.Text{ZH: "销案、不予执行、驳回申请", EN: "struck, refused or dismissed"}, n.sum(s, atNonMerit), 0},
		Exclusion{zhixing.Text{ZH: "金额未填报", EN: "amount not given"}, n.sum(s, atAmountMissing), MissingData},
	)
}

// excludedOpen are the accepted cases whose applied amount is in no denominator: not for
// money, or not given (MET-05).
func excludedOpen(n *Counts, s Scope) []Exclusion {
	return nonZero(Exclusion{zhixing.Text{ZH: "非金钱给付或者金额未填报", EN: "not for money, or amount not given"}, n.Accepted(s) - n.sum(s, atOpenCases), MissingData})
}

// excludedReview are the closings nobody reviewed (MET-11).
func excludedReview(n *Counts, s Scope) []Exclusion {
	return nonZero(Exclusion{zhixing.Text{ZH: "未评查的结案", EN: "closings not reviewed"}, n.Reviewed(s, zhixing.ReviewNone), NotAssessed})
}

// excludedPreserved are the cases that do not say whether property was preserved (MET-23).
func excludedPreserved(n *Counts, s Scope) []Exclusion {
	return nonZero(Exclusion{zhixing.Text{ZH: "未载明是否保全", EN: "preservation not stated"}, n.Accepted(s) - n.sum(s, atPreserved, atPreservedNo), MissingData})
}

func excludedUndated(n *Counts, s Scope) []Exclusion {
	return nonZero(undated(n.sum(s, atPetition+petUndated)))
}

func nonZero(list ...Exclusion) []Exclusion {
	out := list[:0]
	for _, x := range list {
		if x.Cases != 0 {
			out = append(out, x)
		}
	}
	return out
}

// Figure is an indicator computed for a unit.
type Figure struct {
	Indicator IndicatorID        `json:"indicator"`
	Rule      zhixing.RuleID     `json:"rule"`
	Court     zhixing.CourtID    `json:"court"`
	View      View               `json:"view"`
	Scope     Scope              `json:"scope"`
	Period    Period             `json:"period"`
	Ratio     Ratio              `json:"ratio"`
	Measure   Measure            `json:"measure"`
	Status    zhixing.Status     `json:"status"`             // Met: defined; Undetermined: no denominator
	Undefined UndefinedReason    `json:"undefined,omitzero"` // why there is none
	Assumed   ZeroDenominator    `json:"assumed,omitzero"`   // what Ratio stands for where there is none (MET-06)
	Abolished zhixing.Date       `json:"abolished,omitzero"` // no longer in use from that day (MET-44)
	Excluded  []Exclusion        `json:"excluded,omitempty"`
	Conf      zhixing.Confidence `json:"confidence"`
}

// Print prints the figure: a share or flow in per cent, a mean as a plain number, half
// up; "" if it is undefined.
func (f Figure) Print(places int) string {
	if f.Measure == Mean {
		return f.Ratio.Fixed(places, HalfUp)
	}
	return f.Ratio.Percent(places, HalfUp)
}

// Compute takes an indicator of a unit. A share whose numerator is above its
// denominator, and a negative part, is an *zhixing.InputError: it is a fault of the
// formula or of the data, never printed as a rate (MET-06). Of a period with two windows
// a share of the accepted may exceed 1 (MET-03). An indicator with a scope of its own
// keeps it.
func (t *Tally) Compute(x *Indicator, court CourtIndex, v View, s Scope) (Figure, error) {
	n, err := t.Counts(court, v)
	if err != nil {
		return Figure{}, err
	}
	return t.figure(x, n, court, v, s)
}

// scope is the scope in which the indicator is taken.
func (x *Indicator) scope(s Scope) Scope {
	if x.Scope != 0 {
		return x.Scope
	}
	return s
}

func (t *Tally) figure(x *Indicator, n *Counts, court CourtIndex, v View, s Scope) (Figure, error) {
	if x.Parts == nil || x.ID == "" {
		return Figure{}, &zhixing.InputError{Field: "indicator", Value: string(x.ID), Rule: "MET-37", Reason: zhixing.Text{ZH: "指标须有编号和算法", EN: "an indicator has an ID and its parts"}}
	}
	s = x.scope(s)
	f := Figure{Indicator: x.ID, Rule: x.Rule, Court: t.courts.At(court).ID, View: v, Scope: s, Period: t.period, Ratio: x.Parts(n, s), Measure: x.Measure, Conf: x.Confidence}
	if wrong(f.Ratio, x.Measure) && (!t.period.TwoWindows() || f.Ratio.Num < 0 || f.Ratio.Den < 0) {
		return f, &zhixing.InputError{Field: "indicators." + string(x.ID), Value: f.Ratio.String(), Rule: "MET-06",
			Reason: zhixing.Text{ZH: "部分大于整体或为负", EN: "a part is larger than its whole, or negative"}}
	}
	if x.Excluded != nil {
		f.Excluded = x.Excluded(n, s)
	}
	if f.Ratio.Defined() {
		f.Status = zhixing.Met
	} else {
		f.Undefined = NoDenominator
		for _, e := range f.Excluded {
			if e.Lacks != 0 {
				f.Undefined = e.Lacks
			}
		}
	}
	if !x.To.IsZero() && x.To.Before(t.period.To) {
		f.Abolished = x.To.AddDays(1)
	}
	return f, nil
}

// wrong reports whether a pair cannot be of the measure (MET-06).
func wrong(r Ratio, m Measure) bool {
	return r.Den < 0 || r.Num < 0 && m != Change || m == Share && r.Num > r.Den
}
