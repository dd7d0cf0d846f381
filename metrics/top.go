package metrics

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Top are the first cases behind a figure by case number (前若干件), MET-36. Case sets do
// not travel with a tally; these few do: the first of the whole are the first among the
// firsts of the parts, whatever the split.
type Top struct {
	K     int         `json:"k"`
	Cases []CaseShare `json:"cases,omitempty"`
}

func compareKeys(a, b zhixing.CaseKey) int {
	return cmp.Or(cmp.Compare(a.Court, b.Court), cmp.Compare(a.Year, b.Year), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Serial, b.Serial))
}

// TopCases keeps the first k cases of a figure by court, year, kind and serial number,
// those that keep accepts (nil: all). Index is 0: places in the input do not travel.
func (t *Tally) TopCases(records []Record, x *Indicator, court CourtIndex, v View, s Scope, k int, keep func(Ratio) bool) Top {
	top := Top{K: max(k, 0)}
	for c := range t.Cases(records, x, court, v, s) {
		if keep == nil || keep(c.Ratio) {
			c.Index = 0
			top.add(c)
		}
	}
	return top
}

// add keeps c if it is among the first.
func (p *Top) add(c CaseShare) {
	if p.K == 0 || len(p.Cases) == p.K && compareKeys(c.Key, p.Cases[p.K-1].Key) >= 0 {
		return
	}
	i, _ := slices.BinarySearchFunc(p.Cases, c, func(a, b CaseShare) int { return compareKeys(a.Key, b.Key) })
	p.Cases = slices.Insert(p.Cases, i, c)
	p.Cases = p.Cases[:min(len(p.Cases), p.K)]
}

// Merge is the first cases of both parts; they must keep equally many.
func (p Top) Merge(q Top) (Top, error) {
	if p.K != q.K {
		return Top{}, &zhixing.InputError{Field: "k", Rule: "MET-36", Reason: zhixing.Text{ZH: "保留件数不同", EN: "they keep different numbers of cases"}}
	}
	out := Top{K: p.K, Cases: slices.Clone(p.Cases)}
	for _, c := range q.Cases {
		out.add(c)
	}
	return out, nil
}
