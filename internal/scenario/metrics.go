package scenario

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/metrics"
)

// alike are n cases that count the same.
type alike struct {
	N    uint32           `json:"n"`
	Fact zhixing.CaseFact `json:"fact"`
}

type tallyFacts struct {
	Courts     []metrics.Court       `json:"courts"`
	Period     metrics.Period        `json:"period"`
	Cases      []alike               `json:"cases"`
	Court      zhixing.CourtID       `json:"court"`
	Indicators []metrics.IndicatorID `json:"indicators"`
}

type tallyOptions struct {
	Policy metrics.CountPolicy `json:"policy,omitzero"`
	View   metrics.View        `json:"view,omitzero"`
}

// printedRatio is a ratio as it is and as it prints.
type printedRatio struct {
	metrics.Ratio
	Percent string `json:"percent"`
}

func printRatio(r metrics.Ratio) printedRatio {
	return printedRatio{r, r.Percent(2, metrics.HalfUp)}
}

func tallied(f tallyFacts, o tallyOptions) (any, error) {
	courts, err := metrics.NewCourts(f.Courts, f.Period.To)
	if err != nil {
		return nil, err
	}
	t, err := metrics.NewTally(courts, f.Period, o.Policy, "")
	if err != nil {
		return nil, err
	}
	var p zhixing.Problems
	var records []metrics.Record
	serial := uint32(0)
	for _, c := range f.Cases {
		for range c.N {
			serial++
			c.Fact.Case = zhixing.CaseKey{Court: c.Fact.Court, Year: uint16(c.Fact.Filed.Year()), Kind: c.Fact.Kind, Serial: serial}
			r, err := metrics.NewRecord(c.Fact, courts)
			p.AddErr("cases", err)
			records = append(records, r)
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	t.Add(records, nil)
	at, ok := courts.Index(f.Court)
	if !ok {
		return nil, &zhixing.InputError{Field: "court", Value: string(f.Court), Rule: "MET-35"}
	}
	n, err := t.Counts(at, o.View)
	if err != nil {
		return nil, err
	}
	s := metrics.ScopeFirst
	out := map[string]any{"accepted": n.Accepted(s), "closed": n.Closed(s), "pending": n.Pending(s), "transferred": n.Transferred(s), "seen": t.Seen().Records}
	for _, id := range f.Indicators {
		x, err := metrics.FindIndicator(id)
		if err != nil {
			return nil, err
		}
		e, err := t.Explain(&x, at, o.View, s)
		if err != nil {
			return nil, err
		}
		out[string(id)] = printRatio(e.Ratio)
	}
	return out, nil
}

type ratioFacts struct {
	metrics.Ratio
	Comparator metrics.Comparator `json:"comparator,omitzero"`
	Target     decimal.Decimal    `json:"target,omitzero"`
}

type printOptions struct {
	Places int               `json:"places,omitempty"` // 0: 2
	Mode   metrics.RoundMode `json:"mode,omitzero"`
}

type growthFacts struct {
	Value decimal.Decimal `json:"value"`
	Base  decimal.Decimal `json:"base"`
	Rate  zhixing.Tri     `json:"rate,omitempty"`
}

type scoreFacts struct {
	Rule  metrics.ScoreRule `json:"rule"`
	Value decimal.Decimal   `json:"value"`
}

type impliedFacts struct {
	Value  decimal.Decimal `json:"value"`
	Growth decimal.Decimal `json:"growth"`
}

type sampleFacts struct {
	metrics.Sample
	Target metrics.Target `json:"target"`
}

type sampleOptions struct {
	Missing metrics.MissingFile `json:"missing,omitzero"`
}

type auctionFacts struct {
	Rounds []zhixing.AuctionFacts `json:"rounds"`
}

type inabilityOptions struct {
	Mode metrics.InabilityMode `json:"mode,omitzero"`
}

type rankFacts struct {
	Values map[zhixing.CourtID]metrics.Ratio `json:"values"`
	Scheme string                            `json:"scheme"`
	AsOf   zhixing.Date                      `json:"as_of"`
}

func ranked(f rankFacts, o metrics.RankOptions) (any, error) {
	s, err := metrics.FindScheme(f.Scheme)
	if err != nil {
		return nil, err
	}
	x, err := metrics.FindIndicator("enforcement_closure_rate")
	if err != nil {
		return nil, err
	}
	var reports []metrics.Report
	for id, r := range f.Values { // Rank orders them
		reports = append(reports, metrics.Report{Court: id, Figures: []metrics.Figure{{Indicator: x.ID, Ratio: r}}})
	}
	r, err := metrics.Rank(s, x, reports, f.AsOf, o)
	if err != nil {
		return nil, err
	}
	ranks, bottom := map[zhixing.CourtID]string{}, map[zhixing.CourtID]bool{}
	for _, row := range r.Rows {
		ranks[row.Court], bottom[row.Court] = row.Rank.String(), row.Bottom
	}
	return map[string]any{"ranks": ranks, "bottom": bottom, "unranked": r.Unranked, "publishable": r.Publishable.Status, "code": r.Publishable.Code, "reports": len(r.BottomReports(metrics.BottomOptions{}))}, nil
}

func metricsCalls() []Entry {
	return []Entry{
		Call("metrics.Tally", func(_ zhixing.Date, f tallyFacts, o tallyOptions) (any, error) { return tallied(f, o) }),
		Call("metrics.Ratio", func(_ zhixing.Date, f ratioFacts, o printOptions) (any, error) {
			if o.Places == 0 {
				o.Places = 2
			}
			gap, ok := f.Ratio.Gap(f.Comparator, f.Target)
			return map[string]any{"percent": f.Ratio.Percent(o.Places, o.Mode), "whole": f.Ratio.Fixed(0, o.Mode), "fixed": f.Ratio.Fixed(o.Places, o.Mode), "status": f.Ratio.Holds(f.Comparator, f.Target), "gap": gap, "gap_known": ok}, nil
		}),
		Call("metrics.Compare", func(_ zhixing.Date, f growthFacts, _ noOptions) (any, error) {
			g, err := metrics.Compare(metrics.Series{Value: f.Value, Rate: f.Rate}, metrics.Series{Value: f.Base, Rate: f.Rate})
			return map[string]any{"percent": metrics.PrintRat(g.Percent, 2), "points": metrics.PrintRat(g.Points, 2), "comparable": g.Comparable}, err
		}),
		Call("metrics.BaseOf", func(_ zhixing.Date, f impliedFacts, _ noOptions) (any, error) {
			x := metrics.BaseOf(f.Value, f.Growth)
			return map[string]string{"base": metrics.PrintRat(x, 2), "whole": metrics.PrintRat(x, 0), "exact": metrics.PrintRat(x, 4)}, nil
		}),
		Call("metrics.ScoreRule.Score", func(_ zhixing.Date, f scoreFacts, _ noOptions) (any, error) {
			x, err := f.Rule.Score(new(big.Rat).Set(f.Value.Rat()))
			return map[string]string{"score": metrics.PrintRat(x, 6)}, err
		}),
		Call("metrics.EstimateQualified", func(_ zhixing.Date, f sampleFacts, o sampleOptions) (any, error) {
			e, err := metrics.EstimateQualified(f.Sample, f.Target, o.Missing)
			if err != nil {
				return nil, err
			}
			return map[string]any{"percent": e.Percent(2), "lower": e.Lower, "upper": e.Upper, "status": e.Status, "conclusive": e.Conclusive}, nil
		}),
		Call("metrics.AuctionRates", func(_ zhixing.Date, f auctionFacts, _ noOptions) (any, error) {
			rates, err := metrics.AuctionRates(f.Rounds, nil)
			out := map[string]string{}
			for _, r := range rates {
				out[r.Key] = r.Percent(2)
			}
			return out, err
		}),
		Call("metrics.InabilityShareOfJudgments", func(_ zhixing.Date, f metrics.InabilityFacts, o inabilityOptions) (any, error) {
			x, _, err := metrics.InabilityShareOfJudgments(f, o.Mode)
			return map[string]any{"percent": x, "rounded": x.StringFixed(0)}, err
		}),
		Call("metrics.PayoutDue", func(_ zhixing.Date, f dateFacts, _ noOptions) (any, error) { return metrics.PayoutDue(f.On, nil) }),
		Call("metrics.Rank", func(_ zhixing.Date, f rankFacts, o metrics.RankOptions) (any, error) { return ranked(f, o) }),
	}
}
