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
	Courts     []metrics.Court         `json:"courts"`
	Period     metrics.Period          `json:"period"`
	Cases      []alike                 `json:"cases"`
	Petitions  []metrics.CasePetitions `json:"petitions,omitempty"`
	Court      zhixing.CourtID         `json:"court"`
	Indicators []metrics.IndicatorID   `json:"indicators,omitempty"`
	Scheme     string                  `json:"scheme,omitempty"`
}

type tallyOptions struct {
	Policy    metrics.CountPolicy         `json:"policy,omitzero"`
	View      metrics.View                `json:"view,omitzero"`
	Scope     metrics.Scope               `json:"scope,omitzero"` // zero: first
	Zero      metrics.ZeroDenominator     `json:"zero,omitzero"`
	Intervals []metrics.ReferenceInterval `json:"intervals,omitempty"`
	By        metrics.Dimension           `json:"by,omitzero"`
}

// printedRatio is a ratio as it is and as it prints.
type printedRatio struct {
	metrics.Ratio
	Percent string `json:"percent"`
}

func printRatio(r metrics.Ratio) printedRatio {
	return printedRatio{r, r.Percent(2, metrics.HalfUp)}
}

// tally counts the facts, receipts and petitions with them.
func tally(f tallyFacts, policy metrics.CountPolicy) (*metrics.Tally, []metrics.Record, metrics.CourtIndex, error) {
	courts, err := metrics.NewCourts(f.Courts, f.Period.To)
	if err != nil {
		return nil, nil, 0, err
	}
	t, err := metrics.NewTally(courts, f.Period, policy, "")
	if err != nil {
		return nil, nil, 0, err
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
			receipts, err := metrics.NewReceipts(c.Fact, courts)
			p.AddErr("cases", err)
			t.AddReceipts(receipts, nil)
		}
	}
	p.AddErr("petitions", t.AddPetitions(f.Petitions, zhixing.Mainland()))
	t.Add(records, nil)
	at, ok := courts.Index(f.Court)
	if !ok {
		p.Add("court", string(f.Court), "MET-35", zhixing.Text{})
	}
	return t, records, at, p.Err()
}

func tallied(f tallyFacts, o tallyOptions) (any, error) {
	t, _, at, err := tally(f, o.Policy)
	if err != nil {
		return nil, err
	}
	n, err := t.Counts(at, o.View)
	if err != nil {
		return nil, err
	}
	s := o.Scope
	if s == 0 {
		s = metrics.ScopeFirst
	}
	out := map[string]any{"accepted": n.Accepted(s), "closed": n.Closed(s), "pending": n.Pending(s), "transferred": n.Transferred(s), "seen": t.Seen().Records,
		"rejected": t.Seen().Rejected, "base": n.Base(s), "identities": countedIdentities(n.Identities(s))}
	for _, id := range f.Indicators {
		x, err := metrics.FindIndicator(id)
		if err != nil {
			return nil, err
		}
		e, err := t.Explain(&x, at, o.View, s)
		if err != nil {
			return nil, err
		}
		out[string(id)] = struct {
			printedRatio
			Undefined metrics.UndefinedReason `json:"undefined,omitzero"`
			Excluded  []metrics.Exclusion     `json:"excluded,omitempty"`
		}{printRatio(e.Ratio), e.Undefined, e.Excluded}
	}
	return out, nil
}

func countedIdentities(list []zhixing.Finding) map[string]zhixing.Status {
	out := map[string]zhixing.Status{}
	for _, f := range list {
		out[f.Code] = f.Status
	}
	return out
}

// evaluated is a scheme computed for a court.
func evaluated(f tallyFacts, o tallyOptions) (any, error) {
	s, err := metrics.FindScheme(f.Scheme)
	if err != nil {
		return nil, err
	}
	s.Zero, s.Intervals = o.Zero, o.Intervals
	if o.Scope != 0 {
		s.Scope = o.Scope
	}
	t, _, at, err := tally(f, s.Policy)
	if err != nil {
		return nil, err
	}
	r, err := s.Evaluate(t, at, o.View)
	if err != nil {
		return nil, err
	}
	targets, intervals := map[metrics.IndicatorID]any{}, map[metrics.IndicatorID]any{}
	for _, c := range r.Targets {
		targets[c.Indicator] = map[string]any{"percent": c.Ratio.Percent(2, metrics.HalfUp), "status": c.Status, "gap": c.Gap}
	}
	for _, c := range r.Intervals {
		intervals[c.Indicator] = map[string]any{"percent": c.Ratio.Percent(2, metrics.HalfUp), "result": c.Result, "outside": metrics.PrintRat(c.Outside, 2)}
	}
	return map[string]any{"passed": r.Passed, "vetoed_by": r.VetoedBy, "undetermined": r.Undetermined, "targets": targets, "intervals": intervals, "base": r.Base}, nil
}

func drilled(f tallyFacts, o tallyOptions) (any, error) {
	t, records, at, err := tally(f, o.Policy)
	if err != nil {
		return nil, err
	}
	s := o.Scope
	if s == 0 {
		s = metrics.ScopeFirst
	}
	out := map[metrics.IndicatorID]any{}
	for _, id := range f.Indicators {
		x, err := metrics.FindIndicator(id)
		if err != nil {
			return nil, err
		}
		parts, err := t.DrillDown(records, &x, at, o.View, s, o.By, nil)
		if err != nil {
			return nil, err
		}
		by := map[string]printedRatio{}
		for _, p := range parts {
			by[p.Key] = printRatio(p.Ratio)
		}
		out[id] = by
	}
	return out, nil
}

// printedRates are rates by key as they print, in per cent and as plain numbers.
func printedRates(rates []metrics.Rate, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	out := map[string]any{}
	for _, r := range rates {
		out[r.Key] = map[string]any{"percent": r.Percent(2), "fixed": r.Fixed(2), "num": r.Ratio.Num, "den": r.Ratio.Den}
	}
	return out, nil
}

type petitionFacts struct {
	Cases    []metrics.CasePetitions `json:"cases"`
	Period   metrics.Period          `json:"period"`
	Accepted int64                   `json:"accepted"`
}

type paidOutFacts struct {
	Payouts []zhixing.PayoutMade `json:"payouts"`
	Period  metrics.Period       `json:"period"`
}

type judgmentFacts struct {
	Judgments []metrics.Judgment `json:"judgments"`
	Cohort    metrics.Period     `json:"cohort"`
	LagDays   int                `json:"lag_days"`
	AsOf      zhixing.Date       `json:"as_of"`
}

type listingFacts struct {
	Entries []zhixing.ListingFacts `json:"entries"`
	Period  metrics.Period         `json:"period"`
}

type caseloadFacts struct {
	metrics.CaseloadFacts
	Period metrics.Period `json:"period"`
}

// derivedFacts are figures as they are printed, each with its word, and the one they are
// held against.
type derivedFacts struct {
	How     metrics.Derivation `json:"how"`
	From    []printedFigure    `json:"from"`
	Printed *printedFigure     `json:"printed,omitempty"`
	Places  *int               `json:"places,omitempty"` // not given: 2
}

type printedFigure struct {
	Value     string            `json:"value"`
	Qualifier metrics.Qualifier `json:"qualifier,omitzero"`
	Counted   zhixing.Tri       `json:"counted,omitzero"` // printed in full
}

func (p printedFigure) published() (metrics.Published, error) {
	out, err := metrics.Printed(p.Value)
	out.Qualifier = p.Qualifier
	if p.Counted == zhixing.Yes {
		out.Half = decimal.Zero
	}
	return out, err
}

func derived(f derivedFacts) (any, error) {
	var from []metrics.Published
	for _, x := range f.From {
		p, err := x.published()
		if err != nil {
			return nil, err
		}
		from = append(from, p)
	}
	d, err := metrics.Derive(f.How, from...)
	if err != nil {
		return nil, err
	}
	places := 2
	if f.Places != nil {
		places = *f.Places
	}
	out := map[string]any{"value": d.Print(places), "low": metrics.PrintRat(d.Low, places), "high": metrics.PrintRat(d.High, places), "agreement": metrics.NothingToHoldTo}
	if f.Printed != nil {
		p, err := f.Printed.published()
		if err != nil {
			return nil, err
		}
		out["agreement"] = d.Against(p)
	}
	return out, nil
}

type composeFacts struct {
	Tree   metrics.IndicatorNode                   `json:"tree"`
	Values map[metrics.IndicatorID]decimal.Decimal `json:"values"`
}

func composed(f composeFacts, o metrics.Options) (any, error) {
	c, err := f.Tree.Compose(func(id metrics.IndicatorID) *big.Rat {
		if v, ok := f.Values[id]; ok {
			return v.Rat()
		}
		return nil
	}, o)
	return map[string]any{"score": c.Print(6), "renormalised": c.Renormalised, "missing": c.Missing}, err
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
	// What must be the same; Value and Rate of the two come from above.
	X metrics.Series `json:"x,omitzero"`
	Y metrics.Series `json:"y,omitzero"`
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

type auctionFacts struct {
	Rounds []zhixing.AuctionFacts `json:"rounds"`
}

type rankFacts struct {
	Values map[zhixing.CourtID]metrics.Ratio `json:"values"`
	Scheme string                            `json:"scheme"`
	AsOf   zhixing.Date                      `json:"as_of"`
}

func ranked(f rankFacts, o metrics.Options) (any, error) {
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
	r, err := metrics.Rank(s, x, reports, nil, f.AsOf, o)
	if err != nil {
		return nil, err
	}
	ranks, bottom := map[zhixing.CourtID]string{}, map[zhixing.CourtID]bool{}
	for _, row := range r.Rows {
		ranks[row.Court], bottom[row.Court] = row.Rank.String(), row.Bottom
	}
	return map[string]any{"ranks": ranks, "bottom": bottom, "unranked": r.Unranked, "publishable": r.Publishable.Status, "code": r.Publishable.Code, "reports": len(r.BottomReports(metrics.BottomFacts{}))}, nil
}

func metricsCalls() []Entry {
	return []Entry{
		Call("metrics.Tally", func(_ zhixing.Date, f tallyFacts, o tallyOptions) (any, error) { return tallied(f, o) }),
		Call("metrics.Scheme.Evaluate", func(_ zhixing.Date, f tallyFacts, o tallyOptions) (any, error) { return evaluated(f, o) }),
		Call("metrics.Tally.DrillDown", func(_ zhixing.Date, f tallyFacts, o tallyOptions) (any, error) { return drilled(f, o) }),
		Call("metrics.Derive", func(_ zhixing.Date, f derivedFacts, _ noOptions) (any, error) { return derived(f) }),
		Call("metrics.IndicatorNode.Compose", func(_ zhixing.Date, f composeFacts, o metrics.Options) (any, error) { return composed(f, o) }),
		Call("metrics.PetitionRates", func(_ zhixing.Date, f petitionFacts, o metrics.Options) (any, error) {
			return printedRates(metrics.PetitionRates(f.Cases, f.Period, f.Accepted, o))
		}),
		Call("metrics.PayoutRates", func(_ zhixing.Date, f paidOutFacts, o metrics.Options) (any, error) {
			st, err := metrics.PayoutRates(f.Payouts, f.Period, o)
			rates, err := printedRates(st.Rates, err)
			return map[string]any{"rates": rates, "overdue_unpaid": st.OverdueUnpaid, "overdue_sum": zhixing.Fen(st.OverdueSum), "unidentified": zhixing.Fen(st.Unidentified), "deferred": st.Deferred}, err
		}),
		Call("metrics.JudgmentRates", func(_ zhixing.Date, f judgmentFacts, _ noOptions) (any, error) {
			return printedRates(metrics.JudgmentRates(f.Judgments, f.Cohort, f.LagDays, f.AsOf))
		}),
		Call("metrics.ControlRates", func(_ zhixing.Date, f metrics.Control, _ noOptions) (any, error) {
			return printedRates(metrics.ControlRates(f))
		}),
		Call("metrics.CountListed", func(_ zhixing.Date, f listingFacts, _ noOptions) (any, error) {
			l, err := metrics.CountListed(f.Entries, f.Period)
			if err != nil {
				return nil, err
			}
			rates, err := printedRates(l.Rates())
			return map[string]any{"listed": l, "rates": rates}, err
		}),
		Call("metrics.Caseload", func(_ zhixing.Date, f caseloadFacts, _ noOptions) (any, error) {
			r, err := metrics.Caseload(f.CaseloadFacts, f.Period)
			return map[string]any{"whole": r.Fixed(0), "fixed": r.Fixed(2), "abolished": r.Abolished}, err
		}),
		Call("metrics.Ratio", func(_ zhixing.Date, f ratioFacts, o printOptions) (any, error) {
			if o.Places == 0 {
				o.Places = 2
			}
			gap, ok := f.Ratio.Gap(f.Comparator, f.Target)
			return map[string]any{"percent": f.Ratio.Percent(o.Places, o.Mode), "whole": f.Ratio.Fixed(0, o.Mode), "fixed": f.Ratio.Fixed(o.Places, o.Mode), "status": f.Ratio.Holds(f.Comparator, f.Target), "gap": gap, "gap_known": ok}, nil
		}),
		Call("metrics.Compare", func(_ zhixing.Date, f growthFacts, _ noOptions) (any, error) {
			f.X.Value, f.X.Rate, f.Y.Value, f.Y.Rate = f.Value, f.Rate, f.Base, f.Rate
			g, err := metrics.Compare(f.X, f.Y)
			return map[string]any{"percent": metrics.PrintRat(g.Percent, 2), "points": metrics.PrintRat(g.Points, 2), "comparable": g.Comparable, "kind": g.Kind, "reasons": len(g.Reasons)}, err
		}),
		Call("metrics.BaseOf", func(_ zhixing.Date, f impliedFacts, _ noOptions) (any, error) {
			x := metrics.BaseOf(f.Value, f.Growth)
			return map[string]string{"base": metrics.PrintRat(x, 2), "whole": metrics.PrintRat(x, 0), "exact": metrics.PrintRat(x, 4)}, nil
		}),
		Call("metrics.ScoreRule.Score", func(_ zhixing.Date, f scoreFacts, _ noOptions) (any, error) {
			x, err := f.Rule.Score(new(big.Rat).Set(f.Value.Rat()))
			return map[string]string{"score": metrics.PrintRat(x, 6)}, err
		}),
		Call("metrics.EstimateQualified", func(_ zhixing.Date, f sampleFacts, o metrics.Options) (any, error) {
			e, err := metrics.EstimateQualified(f.Sample, f.Target, o)
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
		Call("metrics.InabilityShareOfJudgments", func(_ zhixing.Date, f metrics.InabilityFacts, o metrics.Options) (any, error) {
			x, _, err := metrics.InabilityShareOfJudgments(f, o)
			return map[string]any{"percent": x, "rounded": x.StringFixed(0)}, err
		}),
		Call("metrics.PayoutDue", func(_ zhixing.Date, f dateFacts, o metrics.Options) (any, error) { return metrics.PayoutDue(f.On, o) }),
		Call("metrics.Rank", func(_ zhixing.Date, f rankFacts, o metrics.Options) (any, error) { return ranked(f, o) }),
	}
}
