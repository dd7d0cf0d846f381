package metrics

import (
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func pub(tb testing.TB, s string, q ...Qualifier) Published {
	tb.Helper()
	p, err := Printed(s)
	if err != nil {
		tb.Fatal(err)
	}
	if len(q) > 0 {
		p.Qualifier = q[0]
	}
	return p
}

func TestDerive(t *testing.T) {
	p := func(s string, q ...Qualifier) Published { return pub(t, s, q...) }
	for _, c := range []struct {
		name    string
		how     Derivation
		from    []Published
		places  int
		want    string
		printed Published
		agrees  Agreement
	}{
		{"MET-42 example 12 Jilin 2022", DeriveShare, []Published{p("214317"), p("218171")}, 2, "98.23", p("98.23"), Agrees},
		{"MET-42 example 12 Shanghai above 100", DeriveShare, []Published{p("4743"), p("4677")}, 4, "101.4112", p("101.41"), Agrees},
		{"MET-07 example 12 Gutian, truncation would not agree", DeriveShare, []Published{Counted(1283), Counted(2672)}, 4, "48.0165", p("48.01"), Disagrees},
		{"MET-42 Yizhou 2012, printed 96.4", DeriveShare, []Published{p("1033"), p("1044")}, 2, "98.95", p("96.4"), Disagrees},
		{"MET-42 example 6 closed against the white paper", DeriveGrowth, []Published{p("1936.1"), p("944.02")}, 2, "105.09", p("105.1"), Agrees},
		{"MET-42 example 6 amount", DeriveGrowth, []Published{p("4.4"), p("3.286182")}, 2, "33.89", p("71.2"), Disagrees},
		{"MET-42 example 10 restated base", DeriveGrowth, []Published{p("286.4"), p("265.7")}, 2, "7.79", p("7.92"), Disagrees},
		{"MET-42 example 10 amount over GDP in its precision", DeriveShare, []Published{p("2.3"), p("134.9084")}, 3, "1.705", p("1.73"), AgreesInRange},
		{"MET-42 example 10 points", DerivePoints, []Published{p("44.32"), p("4.19")}, 2, "40.13", p("40.13"), Agrees},
		{"MET-42 example 7 implied courts", DeriveWhole, []Published{p("3260"), p("92.5")}, 0, "3524", p("3524"), Agrees},
		{"MET-42 example 9 implied accepted, 2443 and more", DeriveWhole, []Published{p("2443", Over), p("83.83")}, 1, "2914.2", p("2914.2"), Agrees},
		{"MET-42 example 5 implied base", DeriveBase, []Published{p("1884"), p("105")}, 2, "919.02", p("919.02"), Agrees},
		{"MET-43 example 11 sum", DeriveSum, []Published{p("783"), p("36.56"), p("2.56")}, 2, "822.12", p("822.12"), Agrees},
		{"MET-43 example 11 more than 9000", DeriveSum, []Published{p("3935"), p("3860"), p("1300")}, 0, "9095", Published{Value: dec("9000"), Half: dec("50"), Qualifier: Over}, AgreesInRange},
		{"MET-28 example 7 price", DeriveQuotient, []Published{p("5030"), p("22.1")}, 2, "227.60", p("227.6"), Agrees},
		{"MET-42 part of a whole", DerivePart, []Published{p("3000"), p("73")}, 0, "2190", p("2190"), Agrees},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Derive(c.how, c.from...)
			if err != nil || d.Print(c.places) != c.want || d.Low.Cmp(d.Value) > 0 || d.High.Cmp(d.Value) < 0 {
				t.Fatalf("%v, %v", d, err)
			}
			if got := d.Against(c.printed); got != c.agrees {
				t.Errorf("%s: %s, want %s", d.Print(4), got, c.agrees)
			}
		})
	}
	d, _ := Derive(DeriveWhole, p("2443", Over), p("83.83"))
	if PrintRat(d.Low, 2) != "2914.06" || PrintRat(d.High, 2) != "2915.60" {
		t.Errorf("MET-42 example 9 range: %s to %s", PrintRat(d.Low, 2), PrintRat(d.High, 2))
	}
	for name, c := range map[string]struct {
		how  Derivation
		from []Published
	}{"one figure": {DeriveShare, []Published{p("1")}}, "no divisor": {DeriveShare, []Published{p("1"), p("0")}}, "three figures": {DeriveQuotient, []Published{p("1"), p("0.4"), p("1")}},
		"a fall of all": {DeriveBase, []Published{p("1"), p("-100")}}, "none": {DeriveSum, nil}, "no such way": {99, []Published{p("1"), p("1")}}} {
		if _, err := Derive(c.how, c.from...); err == nil {
			t.Errorf("MET-42 %s was taken", name)
		}
	}
	for _, bad := range []string{"", "x", "1e3", "12万"} {
		if _, err := Printed(bad); err == nil {
			t.Errorf("MET-42 %q was read", bad)
		}
	}
	about := p("20", About)
	if lo, hi := about.Range(); PrintRat(lo, 0) != "19" || PrintRat(hi, 0) != "21" {
		t.Error("MET-42 about")
	}
	if lo, hi := p("15", Nearly).Range(); PrintRat(lo, 0) != "14" || PrintRat(hi, 0) != "15" {
		t.Error("MET-42 nearly")
	}
}

// Whatever the true figures were, what derives from them lies in the range derived from
// how they print.
func TestDeriveHoldsTheTruth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		how := Derivation(rapid.IntRange(0, int(DerivePart)).Draw(t, "how"))
		draw := func(label string) (*big.Rat, Published) {
			x := big.NewRat(rapid.Int64Range(100_000, 100_000_000).Draw(t, label), 1000)
			p, err := Printed(PrintRat(x, rapid.IntRange(0, 2).Draw(t, label+" places")))
			if err != nil {
				t.Fatal(err)
			}
			return x, p
		}
		a, pa := draw("a")
		b, pb := draw("b")
		d, err := Derive(how, pa, pb)
		if err != nil {
			t.Fatal(err)
		}
		truth := new(big.Rat).Add(a, b)
		if how != DeriveSum {
			truth = how.of(a, b)
		}
		if truth.Cmp(d.Low) < 0 || truth.Cmp(d.High) > 0 {
			t.Fatalf("MET-42 %s of %v and %v is %v, outside %v to %v", how, a, b, truth, d.Low, d.High)
		}
		if p, err := Printed(PrintRat(truth, 2)); err != nil || d.Against(p) == Disagrees {
			t.Fatalf("MET-42 the truth disagrees: %v", truth)
		}
	})
}

func TestRatioOf(t *testing.T) {
	for _, c := range []struct {
		num, den string
		want     Ratio
	}{{"1693.8", "1884", Ratio{16938, 18840}}, {"944.02", "1013.22", Ratio{94402, 101322}}, {"3", "0", Ratio{3, 0}}, {"100000000000000000000", "200000000000000000000", Ratio{1, 2}}} {
		if got, err := RatioOf(dec(c.num), dec(c.den)); err != nil || got != c.want {
			t.Errorf("MET-06 %s over %s: %v, %v", c.num, c.den, got, err)
		}
	}
	for _, bad := range [][2]string{{"-1", "2"}, {"1", "-2"}, {"100000000000000000000", "0"}, {"100000000000000000001", "3"}} {
		if _, err := RatioOf(dec(bad[0]), dec(bad[1])); err == nil {
			t.Errorf("MET-06 %v was taken", bad)
		}
	}
}

func TestGapOfLowFigures(t *testing.T) {
	for _, c := range []struct {
		r    Ratio
		c    Comparator
		pct  string
		want int64
		ok   bool
	}{{Ratio{468, 548}, AtLeast, "90", 26, true}, {Ratio{5, 10}, AtMost, "40", 1, true}, {Ratio{5, 10}, Below, "40", 2, true}, {Ratio{5, 11}, AtMost, "40", 1, true}, {Ratio{5, 11}, Below, "40", 1, true},
		{Ratio{1, 10}, AtMost, "40", 0, true}, {Ratio{9, 10}, Above, "90", 1, true}, {Ratio{1, 2}, Within, "90", 0, false}, {Ratio{}, AtLeast, "90", 0, false}} {
		if n, ok := c.r.Gap(c.c, dec(c.pct)); n != c.want || ok != c.ok {
			t.Errorf("MET-41 %v %s %s: %d, %v", c.r, c.c, c.pct, n, ok)
		}
	}
	// (8+k)/(10+k) above 90 per cent: at ten more it is 90 exactly.
	if n, ok := (Ratio{8, 10}).GapGrowing(Above, dec("90")); !ok || n != 11 {
		t.Errorf("MET-41 strict: %d", n)
	}
	if n, ok := (Ratio{9, 10}).GapGrowing(AtLeast, dec("90")); !ok || n != 0 {
		t.Errorf("MET-41 met: %d", n)
	}
	if _, ok := (Ratio{9, 10}).GapGrowing(AtMost, dec("90")); ok {
		t.Error("MET-41 growing towards a low figure")
	}
	if (Ratio{1, 2}).Holds(Above, dec("50")) != zhixing.NotMet || (Ratio{1, 2}).Holds(Below, dec("50")) != zhixing.NotMet || (Ratio{1, 2}).Holds(AtMost, dec("50")) != zhixing.Met {
		t.Error("MET-07 the number itself")
	}
}

// The least gap is the least: with it the target is met, with one less it is not.
func TestGapIsLeast(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		den := rapid.Int64Range(1, 500).Draw(t, "den")
		r := Ratio{rapid.Int64Range(0, den).Draw(t, "num"), den}
		pct := dec(rapid.SampledFrom([]string{"90", "80", "33.3", "12.5", "0"}).Draw(t, "percent"))
		c := Comparator(rapid.IntRange(0, 3).Draw(t, "comparator"))
		n, ok := r.Gap(c, pct)
		if !ok {
			t.Fatal("no gap")
		}
		more := func(k int64) Ratio {
			if c == AtMost || c == Below {
				k = -k
			}
			return Ratio{r.Num + k, r.Den}
		}
		if x := more(n); x.Num >= 0 && x.Holds(c, pct) != zhixing.Met {
			t.Fatalf("MET-41 %v %s %s: %d is too few", r, c, pct, n)
		}
		if n > 0 {
			if x := more(n - 1); x.Holds(c, pct) != zhixing.NotMet {
				t.Fatalf("MET-41 %v %s %s: %d is too many", r, c, pct, n)
			}
		}
		k, ok := r.GapGrowing(AtLeast, pct)
		if !ok {
			t.Fatal("no growing gap")
		}
		if (Ratio{r.Num + k, r.Den + k}).Holds(AtLeast, pct) != zhixing.Met || k > 0 && (Ratio{r.Num + k - 1, r.Den + k - 1}).Holds(AtLeast, pct) != zhixing.NotMet {
			t.Fatalf("MET-41 growing %v %s: %d", r, pct, k)
		}
	})
}

func TestCompareKinds(t *testing.T) {
	day := zhixing.MustDate
	period := func(a, b string) Period { return Period{From: day(a), To: day(b)} }
	for _, c := range []struct {
		name string
		x, y Period
		want GrowthKind
	}{
		{"quarter and the same a year before", period("2025-01-01", "2025-03-31"), period("2024-01-01", "2024-03-31"), YearOnYear},
		{"quarter after quarter", period("2025-01-01", "2025-03-31"), period("2024-10-01", "2024-12-31"), PeriodOnPeriod},
		{"year after year", period("2025-01-01", "2025-12-31"), period("2024-01-01", "2024-12-31"), YearOnYear},
		{"February of a leap year", period("2024-02-01", "2024-02-29"), period("2023-02-01", "2023-02-28"), YearOnYear},
		{"three years after three years", period("2016-01-01", "2018-12-31"), period("2013-01-01", "2015-12-31"), OtherGrowth},
		{"months apart", period("2025-03-01", "2025-03-31"), period("2025-01-01", "2025-01-31"), OtherGrowth},
		{"not stated", Period{}, period("2025-01-01", "2025-01-31"), OtherGrowth},
	} {
		t.Run("MET-42 "+c.name, func(t *testing.T) {
			g, err := Compare(Series{Value: dec("3"), Period: c.x}, Series{Value: dec("2"), Period: c.y})
			if err != nil || g.Kind != c.want {
				t.Errorf("%s, %v", g.Kind, err)
			}
		})
	}
	base := Series{Value: dec("100"), Period: period("2013-01-01", "2013-12-31"), Scheme: "s", Scope: ScopeAll, Definition: "d", Courts: "all"}
	x := base
	x.Period = period("2014-01-01", "2014-12-31")
	if g, _ := Compare(x, base); g.Comparable != zhixing.No || len(g.Reasons) != 1 {
		t.Errorf("MET-42 the old cases entered in 2014 to 2016: %+v", g)
	}
	x.Value = dec("0")
	if g, _ := Compare(base, x); g.Percent != nil {
		t.Errorf("MET-42 growth from nothing: %+v", g)
	}
	y := base
	y.Period, y.Courts = period("2012-01-01", "2012-03-31"), "basic courts"
	if g, _ := Compare(base, y); g.Comparable != zhixing.No || len(g.Reasons) != 2 {
		t.Errorf("MET-42 length and courts: %+v", g)
	}
	for _, c := range []struct {
		a, b Period
		want zhixing.Tri
	}{{period("2012-01-01", "2012-03-31"), period("2012-10-01", "2012-12-31"), zhixing.Yes}, {period("2012-02-01", "2012-02-29"), period("2012-01-01", "2012-01-31"), zhixing.Yes},
		{period("2012-01-01", "2012-06-30"), period("2012-07-01", "2012-12-31"), zhixing.Yes}, {period("2012-01-01", "2012-02-29"), period("2012-01-01", "2012-01-31"), zhixing.No},
		{period("2012-01-01", "2012-01-28"), period("2012-01-01", "2012-01-31"), zhixing.No}} {
		x, y := base, base
		x.Period, y.Period = c.a, c.b
		if g, _ := Compare(x, y); g.Comparable != c.want {
			t.Errorf("MET-42 windows %v and %v: %+v", c.a, c.b, g)
		}
	}
	if BaseOf(dec("1"), dec("-100")) != nil || PrintRat(nil, 2) != "" || PrintRat(big.NewRat(-1, 3), 2) != "-0.33" {
		t.Error("MET-42 printing")
	}
}

func TestMergeRates(t *testing.T) {
	sold := zhixing.LotOutcomeSold
	facts := []zhixing.AuctionFacts{{Item: "a", Round: 1, Result: sold, Opening: yuan(100), Price: yuan(200)}, {Item: "b", Round: 1, Result: sold, Opening: yuan(1000), Price: yuan(1100)},
		{Item: "c", Round: 1, Result: zhixing.LotOutcomeFailed, Final: zhixing.Yes}, {Item: "d", Round: 1, Result: zhixing.LotOutcomeWithdrawn}, {Item: "e", Result: zhixing.LotOutcomeDefaulted, Final: zhixing.Yes}}
	rapid.Check(t, func(t *rapid.T) {
		list := rapid.Permutation(facts).Draw(t, "order")
		at := rapid.IntRange(0, len(list)).Draw(t, "at")
		whole, err := AuctionRates(list, nil)
		a, err2 := AuctionRates(list[:at], nil)
		b, err3 := AuctionRates(list[at:], nil)
		if err != nil || err2 != nil || err3 != nil {
			t.Fatal(err, err2, err3)
		}
		ab, err := MergeRates(a, b)
		ba, err2 := MergeRates(b, a)
		if err != nil || err2 != nil {
			t.Fatal(err, err2)
		}
		for i := range whole {
			if w := whole[i]; ab[i].Ratio != w.Ratio || ba[i].Ratio != w.Ratio || ab[i].Percent(4) != w.Percent(4) || !slices.Equal(ab[i].Excluded, ba[i].Excluded) || len(ab[i].Excluded) != len(w.Excluded) {
				t.Fatalf("MET-36 %s: %+v, want %+v", w.Key, ab[i], w)
			}
		}
	})
	whole, err := AuctionRates(facts, nil)
	want(t, printed(t, whole, err), "item_deal_rate", "50.00", "round_deal_rate", "50.00", "fail_rate", "25.00", "premium_rate.mean_of_items", "55.00")
	if _, err := MergeRates(whole, whole[1:]); err == nil {
		t.Error("MET-36 other rates merged")
	}
	other := slices.Clone(whole)
	other[0].Key = "other"
	if _, err := MergeRates(whole, other); err == nil {
		t.Error("MET-36 other rates merged")
	}
	if _, err := MergeRates([]Rate{{Ratio: Ratio{1<<63 - 1, 1}}}, []Rate{{Ratio: Ratio{1, 1}}}); err != zhixing.ErrOverflow {
		t.Errorf("MET-36 %v", err)
	}
	r := whole[0].Indicator(Positive)
	courts := testCourts(t, 1)
	x, _ := under(t, courts, year2018(), CountPolicy{})
	f, err := x.Compute(&r, 1, Own, ScopeAll)
	if err != nil || f.Ratio != (Ratio{2, 4}) || f.Indicator != "item_deal_rate" || f.Print(1) != "50.0" {
		t.Errorf("MET-37 a rate as an indicator: %+v, %v", f, err)
	}
}
