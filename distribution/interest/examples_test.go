package interest

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

func day(s string) zhixing.Date   { return zhixing.MustDate(s) }
func yuan(s string) zhixing.Money { return zhixing.MustMoney(s) }
func dec(s string) decimal.Decimal {
	d, err := decimal.NewFromString(s)
	if err != nil {
		panic(err)
	}
	return d
}

// debt is a title of one principal that had to be paid on e.
func debt(amount, e string) Title {
	return Title{
		Items:    []Item{{ID: "principal", Kind: Principal, Amount: yuan(amount)}},
		Expiries: []Expiry{{On: day(e)}},
	}
}

func paid(on, amount string) Satisfaction {
	return Satisfaction{Kind: zhixing.SatisfiedVoluntaryPayment, On: day(on), Amount: yuan(amount)}
}

func mustBalance(t *testing.T, title Title, events []Satisfaction, on string, o Options) Statement {
	t.Helper()
	st, err := Balance(title, events, day(on), o)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Compile(title, o)
	if err != nil {
		t.Fatal(err)
	}
	w, err := c.Balance(events, day(on))
	if err != nil || w != st.Owed {
		t.Fatalf("the plain path gives %+v, %v; the recorded one %+v", w, err, st.Owed)
	}
	_, sheet, err := Sheet(title, events, day(on), o)
	if err != nil {
		t.Fatal(err)
	}
	checkSheet(t, sheet, &st)
	var in, out zhixing.Sum
	for i := range st.Allocations {
		a := &st.Allocations[i]
		in.Add(a.Amount)
		for _, m := range []zhixing.Money{a.EnforcementCost, a.RealisationCost, a.General, a.Principal, a.Doubled, a.Surplus} {
			out.Add(m)
		}
	}
	if i, _ := in.Total(); i != must(out.Total()) {
		t.Fatalf("paid %s, allocated %s", i, must(out.Total()))
	}
	return st
}

// checkSheet recomputes a worksheet and compares what it arrives at.
func checkSheet(t testing.TB, w *zhixing.Worksheet, st *Statement) {
	t.Helper()
	if err := w.Verify(); err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]zhixing.Money{"total": st.Total, "enforcement_cost": st.EnforcementCost, "realisation_cost": st.RealisationCost, "general": st.General,
		"principal": st.Principal, "old_interest": st.OldInterest, "doubled": st.Doubled} {
		l, ok := w.Keyed(key)
		if !ok || l.Result.Rat().Cmp(want.Decimal().Rat()) != 0 {
			t.Fatalf("worksheet %s: %v, want %s", key, l.Result, want)
		}
	}
}

func must(m zhixing.Money, err error) zhixing.Money {
	if err != nil {
		panic(err)
	}
	return m
}

func same(t *testing.T, what string, got zhixing.Money, want string) {
	t.Helper()
	if got != yuan(want) {
		t.Errorf("%s: %s, want %s", what, got, want)
	}
}

func TestE1(t *testing.T) {
	title := Title{
		Effective: day("2024-03-01"),
		Items:     []Item{{ID: "principal", Kind: Principal, Amount: yuan("1000000")}},
		Expiries:  []Expiry{{N: 10, Unit: zhixing.Days}},
	}
	for _, c := range []struct {
		name string
		o    Options
		want string
	}{
		{"DIST-02 DIST-04 DIST-05 E1", Options{}, "19425.00"},
		{"DIST-04 expiry day, included", Options{StartDay: ExpiryDay}, "19600.00"},
		{"DIST-04 day after, excluded", Options{EndDay: EndExcluded}, "19250.00"},
		{"DIST-04 expiry day, excluded", Options{StartDay: ExpiryDay, EndDay: EndExcluded}, "19425.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			st := mustBalance(t, title, nil, "2024-06-30", c.o)
			same(t, "doubled", st.Doubled, c.want)
			if st.Expiries[0].E != day("2024-03-11") {
				t.Error(st.Expiries[0].E)
			}
		})
	}
}

func TestE2(t *testing.T) {
	t.Run("DIST-05 E2 a period that ends in a holiday rolls", func(t *testing.T) {
		title := Title{
			Effective: day("2024-09-24"),
			Items:     []Item{{ID: "principal", Kind: Principal, Amount: yuan("350000")}},
			Expiries:  []Expiry{{N: 10, Unit: zhixing.Days}},
		}
		st := mustBalance(t, title, nil, "2024-12-31", Options{})
		same(t, "doubled", st.Doubled, "5145.00")
		if st.Expiries[0].E != day("2024-10-08") {
			t.Error(st.Expiries[0].E)
		}
	})
}

func titleE3() Title {
	return Title{
		Items: []Item{
			{ID: "principal", Kind: Principal, Amount: yuan("2000000")},
			{ID: "fee", Kind: LitigationFee, Amount: yuan("22800")},
		},
		Orders:   []Order{{ID: "interest", Items: []string{"principal"}, From: day("2019-07-01"), Rate: Rate{Kind: SplitBenchmarkLPR, Bucket: M6To1Y}}},
		Expiries: []Expiry{{On: day("2020-12-11")}},
	}
}

func TestE3(t *testing.T) {
	t.Run("DIST-10 DIST-11 DIST-20 DIST-21 DIST-23 DIST-25 E3", func(t *testing.T) {
		st := mustBalance(t, titleE3(), []Satisfaction{paid("2021-06-30", "300000"), paid("2022-09-15", "500000")}, "2023-11-30", Options{})
		a := st.Allocations
		same(t, "costs 1", a[0].RealisationCost, "22800.00")
		same(t, "general 1", a[0].General, "159389.05")
		same(t, "principal 1", a[0].Principal, "117810.95")
		same(t, "general 2", a[1].General, "85768.51")
		same(t, "principal 2", a[1].Principal, "414231.49")
		same(t, "general left", st.General, "63675.18")
		same(t, "principal left", st.Principal, "1467957.56")
		same(t, "doubled", st.Doubled, "329226.94")
		same(t, "payoff", st.Total, "1860859.68")
		want := []string{
			"11917.81", "7219.18", "14038.36", "20920.55", "13315.07", "91978.08", // to the first payment
			"34346.08", "6074.57", "40830.61", "4517.25",
			"40809.22", "8851.99", "14013.97",
		}
		k := 0
		for _, l := range st.Lines {
			if l.Kind == GeneralLine {
				same(t, "line from "+l.From.String(), l.Amount, want[k])
				k++
			}
		}
		if k != len(want) {
			t.Errorf("%d lines of general interest, want %d", k, len(want))
		}
	})
}

func TestE4(t *testing.T) {
	title := debt("500000", "2013-06-30")
	events := []Satisfaction{paid("2014-03-31", "100000")}
	t.Run("DIST-18 DIST-19 E4 straddling 2014-08-01", func(t *testing.T) {
		st := mustBalance(t, title, events, "2015-03-31", Options{})
		same(t, "debt", st.Allocations[0].Principal, "91736.20")
		same(t, "interest", st.Allocations[0].Doubled, "8263.80")
		same(t, "unpaid", st.Principal, "408263.80")
		same(t, "old", st.OldInterest, "54481.41")
		same(t, "new", st.Doubled, "17361.42")
		same(t, "due", st.Total, "480106.63")
	})
	t.Run("DIST-18 E4 on 360 days", func(t *testing.T) {
		st := mustBalance(t, title, events, "2015-03-31", Options{DayBasis2009: Old360})
		same(t, "debt", st.Allocations[0].Principal, "91631.03")
		same(t, "old", st.OldInterest, "55252.32")
		same(t, "new", st.Doubled, "17365.89")
		same(t, "due", st.Total, "480987.18")
	})
}

func TestE5(t *testing.T) {
	t.Run("DIST-06 E5 an auction stops interest when the deal ruling is served", func(t *testing.T) {
		deal := Satisfaction{Kind: zhixing.SatisfiedAuctionDeal, On: day("2023-05-10"), Dealt: day("2023-05-04"), PaidOut: day("2023-07-01"), Amount: yuan("800000")}
		st := mustBalance(t, debt("1200000", "2023-01-15"), []Satisfaction{deal}, "2023-09-30", Options{})
		same(t, "doubled", st.Doubled, "34160.00")
	})
}

func TestE6(t *testing.T) {
	title := debt("860000", "2020-11-20")
	t.Run("DIST-07 E6 suspension for retrial", func(t *testing.T) {
		title.Stays = []Stay{{Cause: RetrialSuspension, From: day("2021-03-01"), To: day("2021-08-31")}}
		st := mustBalance(t, title, nil, "2022-03-31", Options{})
		same(t, "doubled", st.Doubled, "46956.00")
		if l := st.Lines[0]; len(st.Lines) != 1 || l.Days != 312 || l.Excluded != 184 {
			t.Errorf("%+v", st.Lines)
		}
	})
	t.Run("DIST-07 E6 title review asked for by the debtor", func(t *testing.T) {
		title.Stays = []Stay{{Cause: TitleReviewByDebtor, From: day("2021-03-01"), To: day("2021-08-31")}}
		same(t, "doubled", mustBalance(t, title, nil, "2022-03-31", Options{}).Doubled, "74648.00")
	})
}

func TestE7(t *testing.T) {
	t.Run("DIST-04 E7 instalments", func(t *testing.T) {
		title := Title{
			Items: []Item{
				{ID: "a", Kind: Principal, Amount: yuan("100000"), Expiry: "1"},
				{ID: "b", Kind: Principal, Amount: yuan("100000"), Expiry: "2"},
				{ID: "c", Kind: Principal, Amount: yuan("150000"), Expiry: "3"},
			},
			Expiries: []Expiry{{ID: "1", On: day("2022-06-30")}, {ID: "2", On: day("2022-12-31")}, {ID: "3", On: day("2023-06-30")}},
		}
		st := mustBalance(t, title, nil, "2023-10-20", Options{})
		same(t, "doubled", st.Doubled, "16415.00")
		for i, want := range []string{"8347.50", "5127.50", "2940.00"} {
			same(t, "line", st.Lines[i].Amount, want)
		}
	})
}

func TestE8(t *testing.T) {
	title := debt("100000", "2021-09-10")
	title.Currency = "USD"
	t.Run("DIST-08 E8 in the currency of the title", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2022-05-20", Options{})
		same(t, "doubled", st.Doubled, "4410.00")
		if st.Currency != "USD" {
			t.Error(st.Currency)
		}
	})
	t.Run("DIST-08 E8 renminbi at the creditor's request", func(t *testing.T) {
		title.InRenminbi = true
		title.Parities = []Parity{{On: day("2021-09-10"), Yuan: dec("6.4566")}}
		st := mustBalance(t, title, nil, "2022-05-20", Options{})
		same(t, "base", st.Base, "645660.00")
		same(t, "doubled", st.Doubled, "28473.61")
	})
}

func TestE11(t *testing.T) {
	t.Run("DIST-14 DIST-20 E11 acceptance in bankruptcy", func(t *testing.T) {
		title := debt("3000000", "2021-10-08")
		title.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day("2021-04-01"), Rate: Rate{Kind: LPR1Y}}}
		title.Accepted = day("2022-03-18")
		for _, on := range []string{"2022-03-18", "2024-01-01"} {
			st := mustBalance(t, title, nil, on, Options{})
			same(t, "general", st.General, "110239.73")
			same(t, "doubled", st.Doubled, "84000.00")
			for i, want := range []string{"84000.00", "83223.29", "9682.19", "17334.25"} {
				same(t, "line", st.Lines[i].Amount, want)
			}
			if st.Lines[3].To != day("2022-03-17") {
				t.Error(st.Lines[3].To)
			}
		}
	})
}

func TestE12(t *testing.T) {
	t.Run("DIST-11 E12 several payments, odd fen", func(t *testing.T) {
		st := mustBalance(t, debt("456789.50", "2023-03-17"), []Satisfaction{paid("2023-07-05", "120000"), paid("2023-12-29", "99999.99")}, "2024-08-08", Options{})
		for i, want := range []string{"8793.20", "10432.05", "9240.71"} {
			same(t, "line", st.Lines[i].Amount, want)
		}
		same(t, "doubled", st.Doubled, "28465.96")
		same(t, "last payment", st.Total, "265255.47")
	})
}

func TestE13(t *testing.T) {
	loan := func(amount, from, to string, r Rate) Title {
		title := debt(amount, "2030-01-01")
		title.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day(from), To: day(to), Rate: r}}
		return title
	}
	monthly := loan("80000", "2023-01-10", "2023-06-25", Rate{Kind: MonthlyFixed, Value: dec("1")})
	penalty := loan("1500000", "2023-12-01", "2024-12-01", Rate{Kind: LPRMultiple, Multiple: dec("1.5")})
	for _, c := range []struct {
		name  string
		title Title
		on    string
		o     Options
		want  string
	}{
		{"DIST-21 E13 a month and 30ths", monthly, "2023-06-25", Options{}, "4400.00"},
		{"DIST-21 E13 annualised on 365", monthly, "2023-06-25", Options{MonthMethod: Annualise}, "4366.03"},
		{"DIST-21 E13 annualised on 360", monthly, "2023-06-25", Options{MonthMethod: Annualise, DayBasis: Act360}, "4426.67"},
		{"DIST-21 DIST-24 E13 multiple on 360", penalty, "2024-12-01", Options{DayBasis: Act360}, "77453.13"},
		{"DIST-21 DIST-24 E13 multiple on 365", penalty, "2024-12-01", Options{}, "76392.12"},
	} {
		t.Run(c.name, func(t *testing.T) {
			same(t, "general", mustBalance(t, c.title, nil, c.on, c.o).General, c.want)
		})
	}
}
