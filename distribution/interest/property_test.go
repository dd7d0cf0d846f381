package interest

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func drawDay(t *rapid.T, name string) zhixing.Date {
	return day("2015-01-01").AddDays(rapid.IntRange(0, 4000).Draw(t, name))
}

func drawFen(t *rapid.T, name string) zhixing.Money {
	return zhixing.Fen(rapid.Int64Range(1, 1<<40).Draw(t, name))
}

// exactSum is what the lines come to before rounding.
func exactSum(lines []Line, kind LineKind) *big.Rat {
	sum := new(big.Rat)
	for i := range lines {
		if l := &lines[i]; l.Kind == kind {
			r := big.NewRat(l.Num, l.Den)
			r.Mul(r, new(big.Rat).SetInt64(l.Count))
			sum.Add(sum, r.Mul(r, new(big.Rat).SetInt64(l.Base.Fen())))
		}
	}
	return sum
}

func TestProperties(t *testing.T) {
	t.Run("DIST-21 DIST-24 plain-day interest is additive over days before rounding", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			a := drawDay(t, "a")
			b := a.AddDays(rapid.IntRange(1, 900).Draw(t, "b"))
			c := b.AddDays(rapid.IntRange(1, 900).Draw(t, "c"))
			m := drawFen(t, "base")
			over := func(from, to zhixing.Date) *big.Rat {
				title := debt(m.String(), "2040-01-01")
				title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: from, To: to, Rate: Rate{Kind: SplitBenchmarkLPR, Bucket: Y1To3}}}
				st, err := Balance(title, nil, to, Options{})
				if err != nil {
					t.Fatal(err)
				}
				return exactSum(st.Lines, GeneralLine)
			}
			whole, parts := over(a, c), over(a, b)
			if parts.Add(parts, over(b, c)).Cmp(whole) != 0 {
				t.Fatalf("[a,b]+[b,c] = %s, [a,c] = %s", parts, whole)
			}
		})
	})
	t.Run("DIST-02 the doubled part is linear in the base before rounding", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e := drawDay(t, "e")
			on := e.AddDays(rapid.IntRange(0, 2000).Draw(t, "days"))
			m, k := drawFen(t, "base"), rapid.Int64Range(2, 50).Draw(t, "k")
			one, err1 := Balance(debt(m.String(), e.String()), nil, on, Options{})
			more, err2 := Balance(debt(must(m.Times(k)).String(), e.String()), nil, on, Options{})
			if err1 != nil || err2 != nil {
				t.Fatal(err1, err2)
			}
			x := exactSum(one.Lines, DoubledLine)
			if x.Mul(x, big.NewRat(k, 1)).Cmp(exactSum(more.Lines, DoubledLine)) != 0 {
				t.Fatal("not linear")
			}
		})
	})
	t.Run("DIST-11 by portions equals by stretches before rounding", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e := drawDay(t, "e")
			m := drawFen(t, "base")
			var events []Satisfaction
			at := e
			for i := range rapid.IntRange(0, 6).Draw(t, "payments") {
				at = at.AddDays(rapid.IntRange(1, 200).Draw(t, "gap"))
				events = append(events, Satisfaction{Seq: i + 1, Kind: zhixing.SatisfiedAccountTransfer, On: at, Amount: zhixing.Fen(rapid.Int64Range(1, m.Fen()).Draw(t, "amount"))})
			}
			on := at.AddDays(rapid.IntRange(1, 300).Draw(t, "rest"))
			st, err := Balance(debt(m.String(), e.String()), events, on, Options{})
			if err != nil {
				t.Fatal(err)
			}
			portions := new(big.Rat)
			bear := func(part zhixing.Money, to zhixing.Date) {
				portions.Add(portions, new(big.Rat).Mul(new(big.Rat).SetInt64(part.Fen()), big.NewRat(175*int64(to.Sub(e)), 1000000)))
			}
			for _, a := range st.Allocations {
				bear(a.Principal, a.On)
			}
			bear(st.Principal, on)
			if portions.Cmp(exactSum(st.Lines, DoubledLine)) != 0 {
				t.Fatalf("portions %s, stretches %s", portions, exactSum(st.Lines, DoubledLine))
			}
		})
	})
	t.Run("DIST-11 money is conserved and order of input does not matter", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e := drawDay(t, "e")
			title := debt(drawFen(t, "base").String(), e.String())
			title.Items = append(title.Items, Item{ID: "fee", Kind: LitigationFee, Amount: drawFen(t, "fee")}, Item{ID: "due", Kind: GeneralInterestSum, Amount: drawFen(t, "due")})
			title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: e.AddDays(-100), Rate: Rate{Kind: AnnualFixed, Value: dec("5.25")}}}
			var events []Satisfaction
			var in zhixing.Sum
			for range rapid.IntRange(1, 6).Draw(t, "n") {
				ev := Satisfaction{Kind: zhixing.SatisfiedIncomeWithdrawal, On: e.AddDays(rapid.IntRange(-90, 900).Draw(t, "day")), Amount: drawFen(t, "amount")}
				if slices.ContainsFunc(events, func(x Satisfaction) bool { return x.On == ev.On }) {
					continue
				}
				events = append(events, ev)
				in.Add(ev.Amount)
			}
			on := e.AddDays(1000)
			st, err := Balance(title, events, on, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var out zhixing.Sum
			for i := range st.Allocations {
				a := &st.Allocations[i]
				for _, m := range []zhixing.Money{a.EnforcementCost, a.RealisationCost, a.General, a.Principal, a.Doubled, a.Surplus} {
					out.Add(m)
				}
				var parts zhixing.Sum
				for _, p := range a.Parts {
					parts.Add(p.Amount)
				}
				// Parts name items and orders; what is not among them went to the doubled part.
				if got, want := must(parts.Total()), must(must(must(a.RealisationCost.Add(a.General)).Add(a.Principal)).Add(zhixing.Money{})); got != want {
					t.Fatalf("parts %s, components %s", got, want)
				}
			}
			if must(in.Total()) != must(out.Total()) {
				t.Fatalf("paid %s, allocated %s", must(in.Total()), must(out.Total()))
			}
			perm := rapid.Permutation(events).Draw(t, "order")
			if again, err := Balance(title, perm, on, Options{}); err != nil || again.Owed != st.Owed {
				t.Fatalf("%+v %v, want %+v", again.Owed, err, st.Owed)
			}
		})
	})
	t.Run("DIST-25 the same number in another scale gives the same bytes", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			n, zeros := rapid.Int64Range(1, 2000).Draw(t, "rate"), int32(rapid.IntRange(1, 4).Draw(t, "zeros"))
			scale := int64(1)
			for range zeros {
				scale *= 10
			}
			with := func(v decimal.Decimal) string {
				title := debt("123456.78", "2020-01-01")
				title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2019-09-01"), Rate: Rate{Kind: AnnualFixed, Value: v}},
					{ID: "m", Items: []string{"principal"}, From: day("2019-09-01"), Rate: Rate{Kind: LPRMultiple, Multiple: v}}}
				st, w, err := Sheet(title, nil, day("2021-06-30"), Options{})
				if err != nil {
					t.Fatal(err)
				}
				return st.Total.String() + st.Lines[1].Amount.String() + st.Lines[1].Base.String() + itoa(len(st.Lines)) + func() string { l, _ := w.Keyed("total"); return l.Result.String() }()
			}
			if a, b := with(decimal.New(n, -2)), with(decimal.New(n*scale, -2-zeros)); a != b {
				t.Fatalf("%s, %s", a, b)
			}
		})
	})
	t.Run("DIST-04 paying later is never cheaper", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e := drawDay(t, "e")
			title := debt(drawFen(t, "base").String(), e.String())
			a := e.AddDays(rapid.IntRange(-10, 900).Draw(t, "a"))
			b := a.AddDays(rapid.IntRange(0, 900).Draw(t, "b"))
			x, err1 := Balance(title, nil, a, Options{})
			y, err2 := Balance(title, nil, b, Options{})
			if err1 != nil || err2 != nil || y.Total.Less(x.Total) {
				t.Fatal(x.Total, y.Total, err1, err2)
			}
		})
	})
}

// Each policy and the fields of Owed it may change; a test that nothing else does.
func TestPolicyScope(t *testing.T) {
	all := []string{"enforcement_cost", "realisation_cost", "general", "principal", "old_interest", "doubled", "total", "base", "surplus", "paid", "general_accrued", "old_accrued", "doubled_accrued", "projected"}
	money := all[:13]
	doubled := []string{"doubled", "total", "doubled_accrued"}
	// General interest decides what a payment leaves of the principal, and so all interest for delay after it.
	general := []string{"general", "principal", "doubled", "old_interest", "total", "base", "general_accrued", "old_accrued", "doubled_accrued"}
	may := map[string][]string{
		"start_day": doubled, "end_day": doubled, "retrial_by_debtor": doubled, "settlement_period": doubled, "guarantor": {}, "mediation_penalty": {"doubled", "old_interest", "total", "base", "doubled_accrued", "old_accrued", "principal", "general", "realisation_cost", "general_accrued"},
		"fixed_date_roll": money, "base_scope": money, "litigation_fees": money, "running_penalty_as": money, "restitution": money,
		"general_in_stay": general, "allocation_order": money, "old_interest_rank": {"general", "principal", "old_interest", "doubled", "total", "base", "general_accrued", "doubled_accrued"},
		"bucket_2009": money, "rate_change_2009": money, "day_basis_2009": money, "base_2009": money, "order_2009": money, "old_general": money,
		"general_days": general, "general_end": general, "month_method": general, "day_basis": general, "rate_day": general, "benchmark_after_2019": general, "lpr_before_2019": {}, "uncovered": {},
		"rounding":           {"general", "principal", "old_interest", "doubled", "total", "base", "general_accrued", "old_accrued", "doubled_accrued"},
		"payment_conversion": {}, "acceptance_day": {"general", "doubled", "total", "general_accrued", "doubled_accrued"}, "pre_acceptance_doubled": {}, "fee_base": {}, "double_loss": {},
	}
	fields := func(w Owed) map[string]string {
		return map[string]string{
			"enforcement_cost": w.EnforcementCost.String(), "realisation_cost": w.RealisationCost.String(), "general": w.General.String(), "principal": w.Principal.String(), "old_interest": w.OldInterest.String(),
			"doubled": w.Doubled.String(), "total": w.Total.String(), "base": w.Base.String(), "surplus": w.Surplus.String(), "paid": w.Paid.String(), "general_accrued": w.GeneralAccrued.String(),
			"old_accrued": w.OldAccrued.String(), "doubled_accrued": w.DoubledAccrued.String(), "projected": map[bool]string{true: "yes"}[w.Projected],
		}
	}
	// One debt of each time, rich enough for every policy to matter somewhere.
	now := Title{
		Items: []Item{
			{ID: "principal", Kind: Principal, Amount: yuan("500000.01")}, {ID: "penalty", Kind: LiquidatedDamagesSum, Amount: yuan("33333.33")},
			{ID: "fee", Kind: LitigationFee, Amount: yuan("9999.99")}, {ID: "back", Kind: Damages, Amount: yuan("7777.77"), Nature: CriminalRestitution},
		},
		Orders: []Order{
			{ID: "interest", Items: []string{"principal"}, From: day("2019-03-05"), Rate: Rate{Kind: PBoCBenchmark, Bucket: Y1To3}},
			{ID: "monthly", Items: []string{"penalty"}, From: day("2020-02-03"), Rate: Rate{Kind: MonthlyFixed, Value: dec("1.5")}},
			{ID: "running", Kind: RunningLiquidatedDamages, Items: []string{"principal"}, From: day("2020-01-01"), Rate: Rate{Kind: DailyFixed, Value: dec("3"), Unit: RatePermyriad}},
		},
		Expiries:    []Expiry{{On: day("2020-06-27")}}, // a make-up holiday Saturday
		Stays:       []Stay{{Cause: RetrialSuspension, From: day("2020-09-01"), To: day("2020-12-31"), ByDebtor: zhixing.Yes}},
		Settlements: []Settlement{{Agreed: day("2021-02-01"), AgreedEnd: day("2021-03-31"), Performed: zhixing.No, Resumed: day("2021-06-01"), Excluded: []zhixing.Span{{From: day("2021-02-01"), To: day("2021-02-15")}}}},
		Mediation:   LiabilityFixed,
		Accepted:    day("2023-05-05"),
	}
	nowEvents := []Satisfaction{{Kind: zhixing.SatisfiedAccountTransfer, On: day("2021-08-08"), Amount: yuan("260000"), Received: day("2021-08-20"), PaidOut: day("2021-09-30"), Costs: yuan("1234.56")}}
	before := now
	before.Expiries = []Expiry{{On: day("2011-06-25")}}
	before.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day("2010-03-05"), Rate: Rate{Kind: SplitBenchmarkLPR, Bucket: Y1To3}}}
	before.Stays, before.Settlements, before.Accepted = nil, nil, zhixing.Date{}
	beforeEvents := []Satisfaction{
		{Kind: zhixing.SatisfiedAccountTransfer, On: day("2013-08-08"), Amount: yuan("160000.77"), Costs: yuan("1234.56")},
		{Kind: zhixing.SatisfiedAccountTransfer, On: day("2015-08-08"), Amount: yuan("260000.77")},
	}
	// Policies that other inputs or other entry points carry.
	elsewhere := map[string]bool{"guarantor": true, "lpr_before_2019": true, "uncovered": true, "payment_conversion": true, "pre_acceptance_doubled": true, "fee_base": true, "double_loss": true}
	for _, spec := range Policies() {
		t.Run(string(spec.Rule)+" "+spec.Name, func(t *testing.T) {
			allowed, ok := may[spec.Name]
			if !ok {
				t.Fatal("no list of the fields this policy may change")
			}
			changed := false
			for _, c := range []struct {
				title  Title
				events []Satisfaction
				on     zhixing.Date
			}{{now, nowEvents, day("2023-06-30")}, {before, beforeEvents, day("2016-06-30")}} {
				base, err := Balance(c.title, c.events, c.on, Options{})
				if err != nil {
					t.Fatal(err)
				}
				for _, word := range spec.Words[1:] {
					o := Options{}
					if err := o.Set(spec.Name, word); err != nil {
						t.Fatal(err)
					}
					if spec.Name == "allocation_order" && word == "agreed" {
						o.Agreed = []zhixing.Component{zhixing.ComponentDoubledPart}
					}
					st, w, err := Sheet(c.title, c.events, c.on, o)
					if err != nil {
						t.Fatalf("%s: %v", word, err)
					}
					checkSheet(t, w, &st)
					was, is := fields(base.Owed), fields(st.Owed)
					for _, f := range all {
						if was[f] != is[f] {
							changed = true
							if !slices.Contains(allowed, f) {
								t.Errorf("%s changes %s: %s, was %s", word, f, is[f], was[f])
							}
						}
					}
				}
			}
			if !changed && !elsewhere[spec.Name] {
				t.Error("no variant changed anything: the example is too poor, or the policy does nothing")
			}
		})
	}
}

func TestSameDay(t *testing.T) {
	t.Run("DIST-11 two events of one day, order of no effect", func(t *testing.T) {
		st := mustBalance(t, debt("100000", "2023-01-01"), []Satisfaction{paid("2023-04-11", "600"), paid("2023-04-11", "400")}, "2023-04-11", Options{})
		same(t, "owed", st.Total, "100750.00")
		if len(st.Lines) != 1 {
			t.Errorf("%d lines: one day cuts once", len(st.Lines))
		}
	})
	t.Run("DIST-11 two events of one day whose order changes the result", func(t *testing.T) {
		a, b := paid("2023-04-11", "1000"), paid("2023-04-11", "600")
		a.Costs = yuan("1500") // met from a first; what a cannot meet is carried to b
		_, err := Balance(debt("100000", "2023-01-01"), []Satisfaction{a, b}, day("2023-04-11"), Options{})
		var e *zhixing.InputError
		if !errors.As(err, &e) || e.Rule != "DIST-11" {
			t.Fatalf("%v", err)
		}
		a.Seq, b.Seq = 1, 2
		st := mustBalance(t, debt("100000", "2023-01-01"), []Satisfaction{b, a}, "2023-04-11", Options{})
		same(t, "costs carried", st.EnforcementCost, "0.00")
		same(t, "principal", st.Principal, "99900.00")
	})
}
