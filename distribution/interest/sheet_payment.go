package interest

import (
	"github.com/zhixing-go/zhixing"
)

// payment writes how an event went down the ladder (DIST-10): to each place the
// lesser of what is left and what is owed.
func (s *sheet) payment(a *Allocation) {
	sec, left := s.open(a)
	ladder := s.c.ladderOn(int32(a.On.Ordinal()))
	for _, comp := range ladder {
		for _, p := range s.places(comp, a.oldFirst) {
			if left.Value.Rat().Sign() == 0 {
				continue
			}
			left = s.toPlace(sec, p, left)
		}
	}
	s.surplus(sec, left)
}

func (s *sheet) open(a *Allocation) (*zhixing.Section, zhixing.Operand) {
	sec := s.w.Section(textPayment, zhixing.DateArg("day", a.On), zhixing.TextArg("kind", zhixing.Text{ZH: a.Kind.Label(zhixing.ZH), EN: a.Kind.Label(zhixing.EN)}))
	if !a.Costs.IsZero() {
		x := sec.Line(zhixing.Line{Label: textCosts, Result: s.money(a.Costs), Rule: "DIST-11"})
		s.owed[partCost] = s.compute(sec, zhixing.Line{Label: textSum, Args: what(partCost), Op: zhixing.OpSum, Rule: "DIST-11"}, s.owed[partCost], x)
	}
	return sec, sec.Line(zhixing.Line{Label: textAmount, Result: s.money(a.Amount), Rule: "DIST-06"})
}

// places lists the parts of the debt that a component pays, in order.
func (s *sheet) places(c zhixing.Component, oldFirst bool) []int {
	switch c {
	case zhixing.ComponentEnforcementCost:
		return []int{partCost}
	case zhixing.ComponentRealisationCost:
		return []int{partReal}
	case zhixing.ComponentGeneralInterest:
		if oldFirst || s.c.o.OldInterestRank == WithGeneralInterest {
			return []int{partGeneral, partOld}
		}
		return []int{partGeneral}
	case zhixing.ComponentPrincipalDebt:
		return []int{partPrincipal}
	}
	return []int{partOld, partDoubled}
}

func (s *sheet) toPlace(sec *zhixing.Section, p int, left zhixing.Operand) zhixing.Operand {
	if s.owed[p].Value.Rat().Sign() == 0 {
		return left
	}
	took := s.compute(sec, zhixing.Line{Label: textTo, Args: what(p), Op: zhixing.OpMin, Rule: "DIST-10", Cites: s.order}, left, s.owed[p])
	return s.book(sec, p, left, took)
}

func (s *sheet) book(sec *zhixing.Section, p int, left, took zhixing.Operand) zhixing.Operand {
	s.owed[p] = s.compute(sec, zhixing.Line{Label: textUnpaid, Args: what(p), Op: zhixing.OpDifference, Rule: "DIST-11"}, s.owed[p], took)
	return s.compute(sec, zhixing.Line{Label: textLeft, Op: zhixing.OpDifference, Rule: "DIST-11"}, left, took)
}

func (s *sheet) surplus(sec *zhixing.Section, left zhixing.Operand) {
	if left.Value.Rat().Sign() > 0 {
		sec.Line(zhixing.Line{Label: textSurplus, Op: zhixing.OpRound, Round: zhixing.RoundHalfUp, Scale: 2, Result: left.Value, Rule: "DIST-11",
			Cites: []zhixing.Citation{{Instrument: "ENF-REG-2020", Article: 34}}}, left)
	}
}

// portions writes a payment of the time before 2014-08-01: x = payment / (1 + 2rt),
// debt and interest together (DIST-18).
func (s *sheet) portions(a *Allocation) {
	sec, left := s.open(a)
	cites := s.cites[OldLine]
	rule := zhixing.RuleID("DIST-18")
	if RegimeOn(a.On) == Regime1992 {
		rule = "DIST-17"
		cites = []zhixing.Citation{{Instrument: "CPL-OPIN-1992", Article: 294}}
	}
	var debt []zhixing.Operand
	for i := range a.Portions {
		p := &a.Portions[i]
		base := zhixing.Lit(s.money(p.Unpaid)).Called(textBase)
		times := []zhixing.Operand{zhixing.Lit(zhixing.NumberQuantity(1))}
		interest := make([]zhixing.Operand, 0, len(p.Rates))
		for k := range p.Rates {
			r := &p.Rates[k]
			basis := 365
			if s.c.o.DayBasis2009 == Old360 {
				basis = 360
			}
			ops := []zhixing.Operand{zhixing.Lit(r.Rate).Called(textRate), zhixing.Lit(zhixing.NumberQuantity(2)).Called(textTwo),
				zhixing.Lit(zhixing.DayQuantity(r.Days)).Called(textDaysName), zhixing.Lit(zhixing.DayQuantity(basis)).Called(textYear).Over()}
			if p.Full {
				round := zhixing.RoundHalfUp
				if s.c.o.Rounding == PerLineDown {
					round = zhixing.RoundDown
				}
				interest = append(interest, s.compute(sec, zhixing.Line{Label: textIntPart, From: r.From, To: r.To, Op: zhixing.OpProduct, Round: round, Scale: 2, Rule: rule, Cites: cites},
					append([]zhixing.Operand{base}, ops...)...))
				continue
			}
			x, err := sec.Compute(zhixing.Line{Label: textRateTime, From: r.From, To: r.To, Op: zhixing.OpProduct, Rule: rule, Cites: cites}, zhixing.UnitNone, ops...)
			if err == nil {
				times = append(times, x)
			}
		}
		var x, part zhixing.Operand
		if p.Full {
			x = base
			part = s.compute(sec, zhixing.Line{Label: textIntPart, Op: zhixing.OpSum, Rule: rule, Cites: cites}, append(interest, zhixing.Lit(s.money(zhixing.Money{})))...)
			paid := s.compute(sec, zhixing.Line{Label: textPaidPart, Op: zhixing.OpSum, Rule: rule, Cites: cites}, base, part)
			left = s.compute(sec, zhixing.Line{Label: textLeft, Op: zhixing.OpDifference, Rule: "DIST-11"}, left, paid)
		} else {
			paid := sec.Line(zhixing.Line{Label: textPaidPart, Result: s.money(p.Paid), Rule: rule, Cites: cites})
			factor, err := sec.Compute(zhixing.Line{Label: textFactor, Op: zhixing.OpSum, Rule: rule, Cites: cites}, zhixing.UnitNone, times...)
			if err != nil {
				return
			}
			x = s.compute(sec, zhixing.Line{Label: textDebtPart, Op: zhixing.OpQuotient, Round: zhixing.RoundHalfUp, Scale: 2, Rule: rule, Cites: cites}, paid, factor)
			x = s.compute(sec, zhixing.Line{Label: textDebtPart, Op: zhixing.OpMin, Rule: rule, Cites: cites}, x, base)
			part = s.compute(sec, zhixing.Line{Label: textIntPart, Op: zhixing.OpDifference, Rule: rule, Cites: cites}, paid, x)
			left = s.compute(sec, zhixing.Line{Label: textLeft, Op: zhixing.OpDifference, Rule: "DIST-11"}, left, paid)
		}
		debt = append(debt, x)
		_ = part
	}
	// What the event discharged of each place, as the ladder and the portions have it.
	for p, m := range [...]zhixing.Money{partCost: a.EnforcementCost, partReal: a.RealisationCost, partGeneral: a.General, partPrincipal: a.Principal} {
		if m.IsZero() {
			continue
		}
		x := sec.Line(zhixing.Line{Label: textTo, Args: what(p), Result: s.money(m), Rule: "DIST-18", Cites: cites})
		s.owed[p] = s.compute(sec, zhixing.Line{Label: textUnpaid, Args: what(p), Op: zhixing.OpDifference, Rule: "DIST-11"}, s.owed[p], x)
	}
	if !a.Surplus.IsZero() {
		sec.Line(zhixing.Line{Label: textSurplus, Result: s.money(a.Surplus), Rule: "DIST-11"})
	}
}

// result writes what is left and its total.
func (s *sheet) result(rec *recorder) {
	sec := s.w.Section(textResult, zhixing.DateArg("day", s.st.On))
	released := rec.released
	ops := make([]zhixing.Operand, 0, parts)
	for p := range parts {
		o := s.owed[p]
		if released {
			o = s.compute(sec, zhixing.Line{Label: textReleased, Op: zhixing.OpDifference, Rule: "DIST-13"}, o, o)
		}
		l := zhixing.Line{Key: partKey[p], Label: textUnpaid, Args: what(p), Op: zhixing.OpRound, Round: zhixing.RoundHalfUp, Scale: 2, Rule: partRule[p]}
		ops = append(ops, s.compute(sec, l, o))
	}
	total := s.compute(sec, zhixing.Line{Key: "total", Label: textTotal, Op: zhixing.OpSum, Rule: "DIST-54"}, ops...)
	s.w.Total = total.Ref
	if !s.st.Surplus.IsZero() {
		sec.Line(zhixing.Line{Key: "surplus", Label: textSurplus, Result: s.money(s.st.Surplus), Rule: "DIST-11"})
	}
}

// provenance names rules, tables and policies that the result stands on.
func (c *Calculator) provenance(st *Statement) zhixing.Provenance {
	p := zhixing.Provenance{Library: zhixing.Version, Rules: zhixing.RulesHash(Rules()), Policies: c.o.Differs()}
	add := func(name string) {
		for i := range p.Tables {
			if p.Tables[i].Name == name {
				return
			}
		}
		if u, ok := c.o.Tables.Used(name); ok {
			p.Tables = append(p.Tables, u)
		}
	}
	for i := range c.resolved {
		if c.resolved[i].Source == ExpiryFromPeriod {
			add(zhixing.TableHoliday)
		}
	}
	for j := range c.orders {
		for i := range c.orders[j].quotes {
			if r := &c.orders[j].quotes[i].rate; r.Table != "" {
				add(r.Table)
			}
		}
		if st.Projected && c.orders[j].table != "" {
			u, _ := c.o.Tables.Used(c.orders[j].table)
			p.Projections = append(p.Projections, zhixing.Projection{Table: c.orders[j].table, Last: u.Last, Used: st.On})
		}
	}
	if c.old {
		add("pboc_benchmark")
	}
	return p
}
