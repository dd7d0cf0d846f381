package metrics

import (
	"iter"
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
)

// Explanation is how a figure came about (指标说明), MET-37.
type Explanation struct {
	Figure
	Title     zhixing.Text       `json:"title"`
	Formula   zhixing.Text       `json:"formula"`
	Direction Direction          `json:"direction"`
	Policy    CountPolicy        `json:"policy"`
	Variant   string             `json:"variant,omitempty"` // of the formula: what follows the point of the ID
	Schemes   []string           `json:"schemes,omitempty"` // of the library that hold it and were in force at the period's end
	Base      Base               `json:"base"`              // the counts beside which it is to be read
	Cites     []zhixing.Citation `json:"cites,omitempty"`
	// Children are the figure's parts: the unit's own cases and the area of each court
	// below it. Their numerators and denominators sum to the figure's.
	Children []Part `json:"children,omitempty"`
}

// Part is one unit's share in a figure.
type Part struct {
	Court zhixing.CourtID `json:"court"`
	View  View            `json:"view"`
	Ratio Ratio           `json:"ratio"`
}

// Explain computes a figure with its formula, sources, exclusions and children. A
// formula whose parts do not add up over the units is an *zhixing.InputError (MET-37).
func (t *Tally) Explain(x *Indicator, court CourtIndex, v View, s Scope) (Explanation, error) {
	f, err := t.Compute(x, court, v, s)
	if err != nil {
		return Explanation{}, err
	}
	n, err := t.Counts(court, v)
	if err != nil {
		return Explanation{}, err
	}
	s = x.scope(s)
	e := Explanation{Figure: f, Title: x.Title, Formula: x.Formula, Direction: x.Direction, Policy: t.policy, Cites: x.Cites, Base: n.Base(s)}
	_, e.Variant, _ = strings.Cut(string(x.ID), ".")
	for _, c := range SchemesOn(t.end) {
		if slices.Contains(c.Indicators, x.ID) {
			e.Schemes = append(e.Schemes, c.Key)
		}
	}
	if v == Own {
		return e, nil
	}
	var sum Ratio
	add := func(c CourtIndex, v View) error {
		n, err := t.Counts(c, v)
		if err != nil {
			return err
		}
		r := x.Parts(n, s)
		sum.Num, sum.Den = sum.Num+r.Num, sum.Den+r.Den
		e.Children = append(e.Children, Part{t.courts.At(c).ID, v, r})
		return nil
	}
	if err := add(court, Own); err != nil {
		return e, err
	}
	for i, p := range t.courts.parent {
		if p == int32(court) {
			if err := add(CourtIndex(i), Area); err != nil {
				return e, err
			}
		}
	}
	if sum != f.Ratio {
		return e, &zhixing.InputError{Field: "indicators." + string(x.ID), Value: sum.String() + " / " + f.Ratio.String(), Rule: "MET-37",
			Reason: zhixing.Text{ZH: "下级之和与上级不符", EN: "the parts of the units below do not sum to the unit's"}}
	}
	return e, nil
}

// CaseShare is what one case gives to a figure: 1 of the denominator and 1 or 0 of the
// numerator in a rate of cases, fen in a rate of amounts.
type CaseShare struct {
	Index int             `json:"index"` // of the record in the input
	Key   zhixing.CaseKey `json:"key"`
	Ratio Ratio           `json:"ratio"`
}

// Cases yields the cases behind a figure, by a second pass over the records: those that
// give something to its numerator or denominator. Their ratios sum to the figure's, for
// every formula that adds up over cases; what receipts and petitions add is not among
// them (ReceiptCases, AddPetitions). Rejected records give nothing (MET-37, MET-43).
func (t *Tally) Cases(records []Record, x *Indicator, court CourtIndex, v View, s Scope) iter.Seq[CaseShare] {
	return func(yield func(CaseShare) bool) {
		for i, r := range t.shares(records, x, court, v, s) {
			if !yield(CaseShare{i, t.key(&records[i]), r}) {
				return
			}
		}
	}
}

func (t *Tally) key(r *Record) zhixing.CaseKey {
	return zhixing.CaseKey{Court: t.courts.At(r.Origin).ID, Year: r.Year, Kind: r.Kind, Serial: r.Serial}
}

// shares yields the place of each record behind a figure and what it gives.
func (t *Tally) shares(records []Record, x *Indicator, court CourtIndex, v View, s Scope) iter.Seq2[int, Ratio] {
	return func(yield func(int, Ratio) bool) {
		if int(court) >= t.courts.Len() || x.Parts == nil {
			return
		}
		s := x.scope(s)
		in := t.courts.Area(court)
		one := t.empty()
		n := Counts{period: t.period, policy: t.policy}
		for i := range records {
			r := &records[i]
			if reject(r, t.courts.Len()) != 0 || v == Own && r.Court != court || v == Area && !in[r.Court] {
				continue
			}
			at := int(r.Court)*kinds + int(r.Kind)
			one.count(r)
			if one.cells[at] == nil {
				continue
			}
			n.by[r.Kind] = *one.cells[at]
			clear(one.cells[at][:])
			p := x.Parts(&n, s)
			n.by[r.Kind] = cell{}
			if p != (Ratio{}) && !yield(i, p) {
				return
			}
		}
	}
}
