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
	Share Measure = iota // part of a whole: 0 <= Num <= Den is asserted (MET-06)
	Flow                 // one stream against another: may exceed 1 and is not clipped
	Mean                 // sum of days over cases
)

// Exclusion is a number of cases left out of a figure, and why.
type Exclusion struct {
	Reason zhixing.Text `json:"reason"`
	Cases  int64        `json:"cases"`
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
	// Parts returns numerator and denominator.
	Parts func(n *Counts, s Scope) Ratio
	// Excluded lists what the figure leaves out; nil: nothing.
	Excluded func(n *Counts, s Scope) []Exclusion
}

// substantive are the manners of real closings (实际执结), MET-02: every counted
// manner but termination.
var substantive = []zhixing.ClosingManner{zhixing.Completed, zhixing.Concluded, zhixing.Struck, zhixing.Refused, zhixing.Dismissed}

// excludedTerm are the cases whose last day was not given (MET-04).
func excludedTerm(n *Counts, s Scope) []Exclusion {
	return nonZero(Exclusion{zhixing.Text{ZH: "未给出期限届满日", EN: "last day of the limit not given"}, n.TermUnknown(s) + n.sum(s, atPendingUnknown)})
}

// excludedAmount are the closed cases outside the amount rates (MET-05).
func excludedAmount(n *Counts, s Scope) []Exclusion {
	return nonZero(
		Exclusion{zhixing.Text{ZH: "非金钱给付", EN: "not for money"}, n.sum(s, atNonMonetary)},
		Exclusion{zhixing.Text{ZH: "销案、不予执行、驳回申请", EN: "struck, refused or dismissed"}, n.sum(s, atNonMerit)},
		Exclusion{zhixing.Text{ZH: "金额未填报", EN: "amount not given"}, n.sum(s, atAmountMissing)},
	)
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
	Status    zhixing.Status     `json:"status"` // Met: defined; Undetermined: no denominator
	Abolished zhixing.Date       `json:"abolished,omitzero"`
	Excluded  []Exclusion        `json:"excluded,omitempty"`
	Conf      zhixing.Confidence `json:"confidence"`
}

// Compute takes an indicator of a unit. A share whose numerator is above its
// denominator, and a negative part, is an *zhixing.InputError: it is a fault of the
// formula or of the data, never printed as a rate (MET-06).
func (t *Tally) Compute(x *Indicator, court CourtIndex, v View, s Scope) (Figure, error) {
	n, err := t.Counts(court, v)
	if err != nil {
		return Figure{}, err
	}
	return t.figure(x, n, court, v, s)
}

func (t *Tally) figure(x *Indicator, n *Counts, court CourtIndex, v View, s Scope) (Figure, error) {
	if x.Parts == nil || x.ID == "" {
		return Figure{}, &zhixing.InputError{Field: "indicator", Value: string(x.ID), Rule: "MET-37", Reason: zhixing.Text{ZH: "指标须有编号和算法", EN: "an indicator has an ID and its parts"}}
	}
	f := Figure{Indicator: x.ID, Rule: x.Rule, Court: t.courts.At(court).ID, View: v, Scope: s, Period: t.period, Ratio: x.Parts(n, s), Conf: x.Confidence}
	if f.Ratio.Num < 0 || f.Ratio.Den < 0 || x.Measure == Share && f.Ratio.Num > f.Ratio.Den && f.Ratio.Den > 0 {
		return f, &zhixing.InputError{Field: "indicators." + string(x.ID), Value: f.Ratio.String(), Rule: "MET-06",
			Reason: zhixing.Text{ZH: "部分大于整体或为负", EN: "a part is larger than its whole, or negative"}}
	}
	if f.Ratio.Defined() {
		f.Status = zhixing.Met
	}
	if x.Excluded != nil {
		f.Excluded = x.Excluded(n, s)
	}
	if !x.To.IsZero() && x.To.Before(t.period.To) {
		f.Abolished = x.To.AddDays(1)
	}
	return f, nil
}
