package interest

import (
	"github.com/zhixing-go/zhixing"
)

// payment writes how an event went down the ladder (DIST-10): to each place the
// lesser of what is left and what is owed.
func (s *sheet) payment(a *Allocation) {
	sec, left := s.open(a)
	defer s.done(sec)
	ladder, law := s.c.ladderOn(int32(a.On.Ordinal())), orderCites(a.On)
	for _, comp := range ladder {
		for _, p := range s.places(comp, a.oldFirst) {
			if left.fen > 0 && s.owed[p].fen > 0 {
				took := s.write(sec, zhixing.Line{Label: textTo, Args: what(p), Op: zhixing.OpMin, Rule: "DIST-10", Cites: law}, min(left.fen, s.owed[p].fen), left.Operand, s.owed[p].Operand)
				s.owed[p] = s.write(sec, zhixing.Line{Label: textUnpaid, Args: what(p), Op: zhixing.OpDifference, Rule: "DIST-11"}, s.owed[p].fen-took.fen, s.owed[p].Operand, took.Operand)
				left = s.write(sec, zhixing.Line{Label: textLeft, Op: zhixing.OpDifference, Rule: "DIST-11"}, left.fen-took.fen, left.Operand, took.Operand)
			}
		}
	}
	if left.fen > 0 {
		s.write(sec, zhixing.Line{Label: textSurplus, Op: zhixing.OpRound, Round: zhixing.RoundHalfUp, Scale: 2, Rule: "DIST-11", Cites: s.refund}, left.fen, left.Operand)
	}
}

// orderCites is the law of the order of discharge on a day: the Civil Code from
// 2021, before it the interpretation of the Contract Law, with the doubled part last
// from 2014-08-01 (DIST-10). It allocates nothing.
func orderCites(on zhixing.Date) []zhixing.Citation {
	switch {
	case on.Before(zhixing.YMD(2009, 5, 13)):
		return nil
	case on.Before(zhixing.YMD(2014, 8, 1)):
		return orderLaw2009[1:]
	case on.Before(zhixing.YMD(2021, 1, 1)):
		return orderLaw2009[:]
	}
	return orderLaw2021[:]
}

var (
	shareLaw2009 = [...]zhixing.Citation{{Instrument: "DELAY-2009", Article: 1}, {Instrument: "DELAY-2009", Article: 2}}
	orderLaw2009 = [...]zhixing.Citation{{Instrument: "DELAY-2014", Article: 4}, {Instrument: "CON2-2009", Article: 21}}
	orderLaw2021 = [...]zhixing.Citation{{Instrument: "DELAY-2014", Article: 4}, {Instrument: "CC-2020", Article: 561}}
)

// open begins the section of an event: its amount, and the costs it brought.
func (s *sheet) open(a *Allocation) (*zhixing.Section, amount) {
	sec := s.section(4+3*parts, textPayment, zhixing.DateArg("day", a.On), zhixing.TextArg("kind", zhixing.Text{ZH: a.Kind.Label(zhixing.ZH), EN: a.Kind.Label(zhixing.EN)}))
	if n := a.Costs.Fen(); n != 0 {
		x := s.write(sec, zhixing.Line{Label: textCosts, Rule: "DIST-11"}, n)
		s.owed[partCost] = s.write(sec, zhixing.Line{Label: textSum, Args: what(partCost), Op: zhixing.OpSum, Rule: "DIST-11"}, s.owed[partCost].fen+n, s.owed[partCost].Operand, x.Operand)
	}
	return sec, s.write(sec, zhixing.Line{Label: textAmount, Rule: "DIST-06"}, a.Amount.Fen())
}

// places lists the parts of the debt that a component pays, in order.
func (s *sheet) places(c zhixing.Component, oldFirst bool) []int {
	switch c {
	case zhixing.ComponentEnforcementCost:
		return allParts[partCost : partCost+1]
	case zhixing.ComponentRealisationCost:
		return allParts[partReal : partReal+1]
	case zhixing.ComponentGeneralInterest:
		if oldFirst || s.c.o.OldInterestRank == WithGeneralInterest {
			return interestParts[:]
		}
		return allParts[partGeneral : partGeneral+1]
	case zhixing.ComponentPrincipalDebt:
		return allParts[partPrincipal : partPrincipal+1]
	}
	return allParts[partOld:]
}

var (
	allParts      = [parts]int{0, 1, 2, 3, 4, 5}
	interestParts = [2]int{partGeneral, partOld}
)

// portions writes a payment of the time before 2014-08-01: x = payment / (1 + 2rt),
// debt and interest together (DIST-18).
func (s *sheet) portions(a *Allocation) {
	sec, all := s.open(a)
	defer s.done(sec)
	left := all.Operand
	cites := shareLaw2009[:]
	rule := zhixing.RuleID("DIST-18")
	if RegimeOn(a.On) == Regime1992 {
		rule = "DIST-17"
		cites = []zhixing.Citation{{Instrument: "CPL-OPIN-1992", Article: 294}}
	}
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
		if p.Full {
			part := s.compute(sec, zhixing.Line{Label: textIntPart, Op: zhixing.OpSum, Rule: rule, Cites: cites}, append(interest, zhixing.Lit(s.money(zhixing.Money{})))...)
			paid := s.compute(sec, zhixing.Line{Label: textPaidPart, Op: zhixing.OpSum, Rule: rule, Cites: cites}, base, part)
			left = s.compute(sec, zhixing.Line{Label: textLeft, Op: zhixing.OpDifference, Rule: "DIST-11"}, left, paid)
		} else {
			paid := sec.Line(zhixing.Line{Label: textPaidPart, Result: s.money(p.Paid), Rule: rule, Cites: cites})
			factor, err := sec.Compute(zhixing.Line{Label: textFactor, Op: zhixing.OpSum, Rule: rule, Cites: cites}, zhixing.UnitNone, times...)
			if err != nil {
				return
			}
			x := s.compute(sec, zhixing.Line{Label: textDebtPart, Op: zhixing.OpQuotient, Round: zhixing.RoundHalfUp, Scale: 2, Rule: rule, Cites: cites}, paid, factor)
			x = s.compute(sec, zhixing.Line{Label: textDebtPart, Op: zhixing.OpMin, Rule: rule, Cites: cites}, x, base)
			s.compute(sec, zhixing.Line{Label: textIntPart, Op: zhixing.OpDifference, Rule: rule, Cites: cites}, paid, x)
			left = s.compute(sec, zhixing.Line{Label: textLeft, Op: zhixing.OpDifference, Rule: "DIST-11"}, left, paid)
		}
	}
	// What the event discharged of each place, as the ladder and the portions have it.
	var portions int64
	for i := range a.Portions {
		portions += a.Portions[i].Interest.Fen()
	}
	for p, fen := range [parts]int64{partCost: a.EnforcementCost.Fen(), partReal: a.RealisationCost.Fen(), partGeneral: a.General.Fen() - a.oldGeneral, partPrincipal: a.Principal.Fen(),
		partOld: a.oldGeneral + a.oldLast, partDoubled: a.Doubled.Fen() - a.oldLast - portions} {
		if fen == 0 {
			continue
		}
		x := s.write(sec, zhixing.Line{Label: textTo, Args: what(p), Rule: rule, Cites: cites}, fen)
		s.owed[p] = s.write(sec, zhixing.Line{Label: textUnpaid, Args: what(p), Op: zhixing.OpDifference, Rule: "DIST-11"}, s.owed[p].fen-fen, s.owed[p].Operand, x.Operand)
	}
	if !a.Surplus.IsZero() {
		sec.Line(zhixing.Line{Label: textSurplus, Result: s.money(a.Surplus), Rule: "DIST-11", Cites: s.refund})
	}
}

// release writes the end of the debt by full performance of a settlement (DIST-13).
func (s *sheet) release() {
	sec := s.section(parts, textPerform)
	defer s.done(sec)
	for p := range parts {
		if o := s.owed[p]; o.fen != 0 {
			s.owed[p] = s.write(sec, zhixing.Line{Label: textReleased, Args: what(p), Op: zhixing.OpDifference, Rule: "DIST-13"}, 0, o.Operand, o.Operand)
		}
	}
}

// result writes what is left and its total.
func (s *sheet) result() {
	sec := s.w.Section(textResult, zhixing.DateArg("day", s.st.On))
	ops := make([]zhixing.Operand, 0, parts)
	var sum int64
	for p := range parts {
		o := s.owed[p]
		sum += o.fen
		ops = append(ops, s.write(sec, zhixing.Line{Key: partKey[p], Label: textUnpaid, Args: what(p), Op: zhixing.OpSum, Rule: partRule[p]}, o.fen, o.Operand).Operand)
	}
	total := s.write(sec, zhixing.Line{Key: "total", Label: textTotal, Op: zhixing.OpSum, Rule: "DIST-54"}, sum, ops...)
	s.w.Total = total.Ref
	if !s.st.Surplus.IsZero() {
		sec.Line(zhixing.Line{Key: "surplus", Label: textSurplus, Result: s.money(s.st.Surplus), Rule: "DIST-11", Cites: s.refund})
	}
}
