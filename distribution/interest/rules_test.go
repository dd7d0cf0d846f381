package interest

import (
	"errors"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// Every figure here was worked out by hand from the rule; the arithmetic stands
// beside it.

// daily is a title whose order bears 10 yuan a day on 100,000.
func daily(e, from string) Title {
	title := debt("100000", e)
	title.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day(from), Rate: Rate{Kind: AnnualFixed, Value: dec("3.65")}}}
	return title
}

func TestRunningDamages(t *testing.T) {
	title := daily("2023-01-01", "2022-12-22")
	title.Orders[0].Kind = RunningLiquidatedDamages
	t.Run("DIST-03 as general interest", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2023-04-11", Options{})
		same(t, "doubled", st.Doubled, "1750.00")
		same(t, "general", st.General, "1100.00") // 12-22 to 04-10: 110 days
	})
	t.Run("DIST-03 in the base as far as accrued to expiry", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2023-04-11", Options{RunningPenaltyAs: PenaltyBaseUntilExpiry})
		same(t, "base", st.Base, "100110.00")     // 12-22 to 01-01: 11 days
		same(t, "doubled", st.Doubled, "1751.93") // 100,110 x 0.000175 x 100 = 1,751.925
		same(t, "general", st.General, "990.00")  // 01-02 to 04-10: 99 days
		same(t, "principal", st.Principal, "100110.00")
	})
	t.Run("DIST-03 in the base at each cut", func(t *testing.T) {
		st := mustBalance(t, title, []Satisfaction{paid("2023-01-31", "10000")}, "2023-04-11", Options{RunningPenaltyAs: PenaltyInBase})
		same(t, "first line", st.Lines[0].Amount, "525.00") // 100,000 x 30 days
		same(t, "doubled", st.Doubled, "1632.40")           // and 90,400 x 70 days = 1,107.40
		same(t, "principal", st.Principal, "91030.00")      // 90,000 + 40 days x 10 + 70 days x 9
		same(t, "general", st.General, "0.00")
	})
}

func TestOldBase(t *testing.T) {
	title := daily("2012-12-31", "2012-01-01")
	t.Run("DIST-18 general interest after expiry is inside the doubled rate", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2013-07-01", Options{})
		same(t, "general", st.General, "3660.00") // 366 days through expiry
		same(t, "old", st.OldInterest, "5983.56") // 100,000 x 6.00% x 2 x 182/365, just past six months
		same(t, "doubled", st.Doubled, "0.00")
	})
	t.Run("DIST-18 interest to expiry in the base", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2013-07-01", Options{Base2009: IncludeInterestToExpiry})
		same(t, "general", st.General, "3660.00")
		same(t, "old", st.OldInterest, "6202.56") // 103,660 x 6.00% x 2 x 182/365
	})
	t.Run("DIST-18 interest paid outside enforcement is not charged again", func(t *testing.T) {
		// Outside, 2013-07-01: 100,000 x 6.00% x 2 x 182/365 = 5,983.56 of interest,
		// all of it paid. Collected on 2013-12-31, 183 days later, class of one year:
		// 1 + 0.06 x 2 x 183/365 = 1.0601643..., x = 53,008.22 / 1.0601643... = 50,000.00.
		out := paid("2013-07-01", "5983.56")
		out.Outside = true
		plain := debt("100000", "2012-12-31")
		st := mustBalance(t, plain, []Satisfaction{out, paid("2013-12-31", "53008.22")}, "2013-12-31", Options{})
		same(t, "old paid first", st.Allocations[0].Amount, "5983.56")
		same(t, "debt part", st.Allocations[1].Principal, "50000.00")
		same(t, "principal", st.Principal, "50000.00")
		same(t, "old on the rest", st.OldInterest, "3008.22") // 50,000 x 0.12 x 183/365
	})
	t.Run("DIST-18 six months exactly is the shorter class", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2013-06-30", Options{})
		same(t, "old", st.OldInterest, "5553.97") // 100,000 x 5.60% x 2 x 181/365
	})
}

func TestAcceptanceIncluded(t *testing.T) {
	t.Run("DIST-14 the day of acceptance bears", func(t *testing.T) {
		title := debt("3000000", "2021-10-08")
		title.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day("2021-04-01"), Rate: Rate{Kind: LPR1Y}}}
		title.Accepted = day("2022-03-18")
		st := mustBalance(t, title, nil, "2022-06-30", Options{AcceptanceDay: AcceptanceIncluded})
		same(t, "doubled", st.Doubled, "84525.00")  // 161 days
		same(t, "general", st.General, "110543.84") // 83,223.29 + 9,682.19 + 58 days at 3.70% 17,638.36
	})
}

func TestForeignPayments(t *testing.T) {
	title := debt("100000", "2021-09-10")
	title.Currency, title.InRenminbi = "USD", true
	title.Parities = []Parity{{On: day("2021-09-10"), Yuan: dec("6.4566")}, {On: day("2022-01-10"), Yuan: dec("636.53"), Per: 100}}
	pay := paid("2022-01-10", "10000")
	pay.Currency = "USD"
	t.Run("DIST-08 parity of the day of payment", func(t *testing.T) {
		st := mustBalance(t, title, []Satisfaction{pay}, "2022-05-20", Options{})
		same(t, "paid", st.Allocations[0].Amount, "63653.00")
		same(t, "base", st.Base, "582007.00")
	})
	t.Run("DIST-08 parity of the day of conversion", func(t *testing.T) {
		st := mustBalance(t, title, []Satisfaction{pay}, "2022-05-20", Options{PaymentConversion: ConversionDayParity})
		same(t, "paid", st.Allocations[0].Amount, "64566.00")
	})
	t.Run("DIST-08 no parity is an error that names the day", func(t *testing.T) {
		bad := title
		bad.Parities = bad.Parities[1:]
		var e *zhixing.InputError
		if _, err := Balance(bad, nil, day("2022-05-20"), Options{}); !errors.As(err, &e) || e.Rule != "DIST-08" || e.Value != "USD 2021-09-11" {
			t.Errorf("%v", err)
		}
	})
	t.Run("DIST-08 yuan against an account in dollars is refused", func(t *testing.T) {
		usd := title
		usd.InRenminbi = false
		p := pay
		p.Currency = "CNY"
		if _, err := Balance(usd, []Satisfaction{p}, day("2022-05-20"), Options{}); err == nil {
			t.Error("no error")
		}
	})
}

func TestDebtors(t *testing.T) {
	title := Title{
		Items: []Item{
			{ID: "a", Kind: Principal, Amount: yuan("60000")}, {ID: "b", Kind: Principal, Amount: yuan("40000")},
		},
		Orders:   []Order{{ID: "interest", Items: []string{"a", "b"}, From: day("2023-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("3.65")}}},
		Expiries: []Expiry{{On: day("2023-01-01")}},
		Debtors:  []Debtor{{ID: "甲", Liability: ShareLiability, Items: []string{"a"}}, {ID: "乙", Liability: ShareLiability, Items: []string{"b"}}},
	}
	p := paid("2023-04-11", "60000")
	p.By = "甲"
	t.Run("DIST-12 share debtors have accounts of their own", func(t *testing.T) {
		a, err := BalanceFor(title, "甲", []Satisfaction{p}, day("2023-04-11"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "principal", a.Principal, "600.00") // 6 yuan a day for 100 days come first
		same(t, "doubled", a.Doubled, "1050.00")
		b, err := BalanceFor(title, "乙", []Satisfaction{p}, day("2023-04-11"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "owed", b.Total, "41100.00") // 40,000 + 400 + 700
	})
	t.Run("DIST-12 a guarantor earlier in delay than the debtor is reported", func(t *testing.T) {
		g := debt("100000", "2023-01-01")
		g.Expiries = append(g.Expiries, Expiry{ID: "early", On: day("2022-12-02")})
		g.Debtors = []Debtor{{ID: "debtor"}, {ID: "surety", Liability: GuarantorLiability, Expiry: "early"}}
		st, err := BalanceFor(g, "surety", nil, day("2023-04-11"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "doubled", st.Doubled, "2275.00")
		if f := st.Findings[len(st.Findings)-1]; f.Code != "guarantor_exceeds_debtor" || f.Status != zhixing.NotMet {
			t.Errorf("%+v", f)
		}
	})
}

func TestAgreements(t *testing.T) {
	title := daily("2023-01-01", "2023-01-01")
	title.Agreements = []Agreement{{On: day("2023-03-01"), Order: []zhixing.Component{zhixing.ComponentDoubledPart, zhixing.ComponentPrincipalDebt}}}
	t.Run("DIST-10 an agreement holds for payments from its day", func(t *testing.T) {
		st := mustBalance(t, title, []Satisfaction{paid("2023-01-31", "300"), paid("2023-04-11", "2000")}, "2023-04-11", Options{})
		same(t, "before: general", st.Allocations[0].General, "300.00")
		same(t, "after: doubled", st.Allocations[1].Doubled, "1750.00")
		same(t, "after: principal", st.Allocations[1].Principal, "250.00")
		same(t, "general left", st.General, "700.00")
	})
	t.Run("DIST-10 principal before general interest", func(t *testing.T) {
		title.Agreements = nil
		st := mustBalance(t, title, []Satisfaction{paid("2023-04-11", "100500")}, "2023-04-11", Options{AllocationOrder: PrincipalBeforeGeneralInterest})
		same(t, "principal", st.Allocations[0].Principal, "100000.00")
		same(t, "general", st.Allocations[0].General, "500.00")
	})
}

func TestStaysAndGeneralInterest(t *testing.T) {
	title := daily("2023-01-01", "2023-01-01")
	title.Stays = []Stay{
		{Cause: RetrialSuspension, From: day("2023-02-01"), To: day("2023-02-20")},
		{Cause: TitleReviewNotByDebtor, From: day("2023-02-11"), To: day("2023-02-28")}, // overlaps
	}
	t.Run("DIST-07 overlapping stays count once, general interest runs on", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2023-04-11", Options{})
		same(t, "doubled", st.Doubled, "1260.00") // 72 days
		same(t, "general", st.General, "1000.00")
	})
	t.Run("DIST-07 general interest stops too", func(t *testing.T) {
		st := mustBalance(t, title, nil, "2023-04-11", Options{GeneralInStay: GeneralStopsInStay})
		same(t, "general", st.General, "720.00")
	})
	t.Run("DIST-07 a stay without an end", func(t *testing.T) {
		open := title
		open.Stays = []Stay{{Cause: RetrialSuspension, From: day("2023-02-01")}}
		same(t, "doubled", mustBalance(t, open, nil, "2023-04-11", Options{}).Doubled, "525.00")
	})
	t.Run("DIST-07 the older rules run through a stay", func(t *testing.T) {
		old := debt("100000", "2014-07-21")
		old.Stays = []Stay{{Cause: RetrialSuspension, From: day("2014-07-22"), To: day("2014-08-05")}}
		st := mustBalance(t, old, nil, "2014-08-10", Options{})
		same(t, "old", st.OldInterest, "306.85")
		same(t, "new", st.Doubled, "87.50") // five of ten days
	})
}

func TestCompoundAndPayments(t *testing.T) {
	t.Run("DIST-26 a payment lowers what compound interest is taken on", func(t *testing.T) {
		title := daily("2030-01-01", "2023-01-21")
		title.Orders = append(title.Orders, Order{ID: "compound", Kind: CompoundInterest, From: day("2023-01-21"), Rate: Rate{Kind: AnnualFixed, Value: dec("36.5")},
			Compound: &Compounding{On: Monthly20, Of: []string{"interest"}}})
		st := mustBalance(t, title, []Satisfaction{paid("2023-03-01", "300")}, "2023-03-11", Options{})
		// 310 due on 02-20 bears 0.31 a day on 02-21 to 02-28; of 390 due on 03-01 the payment meets 300, 90 are left: 0.09 a day for 10 days.
		same(t, "compound", st.Orders[1].Accrued, "3.38")
		same(t, "interest", st.Orders[0].Unpaid, "190.00")
	})
	t.Run("DIST-26 compound interest that no one ordered is refused", func(t *testing.T) {
		title := daily("2030-01-01", "2023-01-21")
		title.Orders[0].Kind = CompoundInterest
		var e *zhixing.InputError
		if err := title.Check(); !errors.As(err, &e) || e.Rule != "DIST-26" {
			t.Errorf("%v", err)
		}
	})
	t.Run("DIST-26 nor on penalty interest", func(t *testing.T) {
		title := daily("2030-01-01", "2023-01-21")
		title.Orders[0].Kind = PenaltyInterest
		title.Orders = append(title.Orders, Order{ID: "compound", Kind: CompoundInterest, From: day("2023-01-21"), Rate: Rate{Kind: AnnualFixed, Value: dec("36.5")},
			Compound: &Compounding{On: Monthly20, Of: []string{"interest"}}})
		var e *zhixing.InputError
		if err := title.Check(); !errors.As(err, &e) || e.Field != "orders[1].compound.of[0]" {
			t.Errorf("%v", err)
		}
	})
}

func TestRates(t *testing.T) {
	lpr := func(from string) Title {
		title := debt("100000", "2040-01-01")
		title.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: day(from), Rate: Rate{Kind: LPR1Y}}}
		return title
	}
	t.Run("DIST-23 projected from the day the next publication fell due", func(t *testing.T) {
		if st := mustBalance(t, lpr("2026-10-01"), nil, "2026-10-20", Options{}); st.Projected {
			t.Error("2026-10-19 is known")
		}
		st := mustBalance(t, lpr("2026-10-01"), nil, "2026-10-21", Options{})
		if !st.Projected || len(st.Lines) != 1 {
			t.Errorf("%+v", st.Lines)
		}
		if f := st.Findings[len(st.Findings)-2]; f.Code != "rate_projected" {
			t.Errorf("%+v", st.Findings)
		}
	})
	t.Run("DIST-23 strictly, a projected day is an error", func(t *testing.T) {
		var none *zhixing.NoEntryError
		if _, err := Balance(lpr("2026-10-01"), nil, day("2026-10-21"), Options{Uncovered: StrictRates}); !errors.As(err, &none) || none.After != day("2026-10-19") {
			t.Errorf("%v", err)
		}
		same(t, "known days", mustBalance(t, lpr("2026-10-01"), nil, "2026-10-20", Options{Uncovered: StrictRates}).General, "156.16")
	})
	t.Run("DIST-23 LPR before there was one, by fallback", func(t *testing.T) {
		st := mustBalance(t, lpr("2019-08-10"), nil, "2019-08-30", Options{LPRBefore2019: BenchmarkBefore2019})
		same(t, "benchmark", st.Lines[0].Amount, "119.18") // ten days at 4.35%
		same(t, "LPR", st.Lines[1].Amount, "116.44")       // ten days at 4.25%
	})
	t.Run("DIST-23 the new rate a day after publication", func(t *testing.T) {
		st := mustBalance(t, lpr("2024-07-20"), nil, "2024-07-25", Options{RateDay: DayAfterPublication})
		if st.Lines[0].Days != 3 || st.Lines[1].Days != 2 {
			t.Errorf("%+v", st.Lines)
		}
	})
	t.Run("DIST-23 an older title's benchmark after 2019", func(t *testing.T) {
		title := lpr("2019-08-10")
		title.Orders[0].Rate = Rate{Kind: PBoCBenchmark, Bucket: GT5Y}
		st := mustBalance(t, title, nil, "2019-08-30", Options{})
		same(t, "benchmark", st.Lines[0].Amount, "134.25") // 4.90%
		same(t, "LPR5Y", st.Lines[1].Amount, "132.88")     // 4.85%
		if st := mustBalance(t, title, nil, "2019-08-30", Options{BenchmarkAfter2019: LastBenchmark}); len(st.Lines) != 1 || st.General != yuan("268.49") {
			t.Errorf("%+v", st.Lines)
		}
	})
	t.Run("DIST-21 basis points", func(t *testing.T) {
		title := lpr("2024-01-01")
		title.Orders[0].Rate = Rate{Kind: LPRPlusBP, Points: dec("55")}
		title.Orders[0].To = day("2024-04-10")
		same(t, "general", mustBalance(t, title, nil, "2024-06-30", Options{}).General, "1095.89") // 100 days at 4.00%
	})
	t.Run("DIST-24 actual/actual over the turn of a leap year is one line", func(t *testing.T) {
		title := debt("100000", "2040-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2023-12-31"), To: day("2024-01-02"), Basis: ActAct, Rate: Rate{Kind: AnnualFixed, Value: dec("36.6")}}}
		st := mustBalance(t, title, nil, "2024-06-30", Options{})
		if len(st.Lines) != 1 {
			t.Errorf("%+v", st.Lines)
		}
		same(t, "general", st.General, "200.27") // 36,600/365 + 36,600/366
	})
	t.Run("DIST-21 a rate without its unit is refused", func(t *testing.T) {
		title := lpr("2024-01-01")
		title.Orders[0].Rate = Rate{Kind: DailyFixed, Value: dec("5")}
		var e *zhixing.InputError
		if err := title.Check(); !errors.As(err, &e) || e.Field != "orders[0].rate.unit" {
			t.Errorf("%v", err)
		}
	})
}

func TestFactsOut(t *testing.T) {
	t.Run("DIST-06 a lot sold", func(t *testing.T) {
		s, err := EventOfSale(zhixing.LotSold{Lot: "L1", Price: yuan("800000"), RulingServed: day("2023-05-10"), MoneyReceived: day("2023-05-04"),
			Costs: []zhixing.SaleCost{{Amount: yuan("1000")}, {Amount: yuan("500.50")}}})
		if err != nil || s.End() != day("2023-05-10") || s.Costs != yuan("1500.50") || s.Kind != zhixing.SatisfiedAuctionDeal {
			t.Errorf("%+v %v", s, err)
		}
	})
	t.Run("DIST-06 a lot given for debt", func(t *testing.T) {
		s, err := EventOfDebtForAsset(zhixing.LotGivenForDebt{Lot: "L1", Value: yuan("800000"), DifferencePaid: zhixing.GiveMoney(yuan("50000")), RulingServed: day("2023-05-10")})
		if err != nil || s.Amount != yuan("750000") || s.End() != day("2023-05-10") {
			t.Errorf("%+v %v", s, err)
		}
	})
	t.Run("DIST-06 a voluntary payment through the court counts when it stands in its account", func(t *testing.T) {
		s := paid("2023-04-01", "1")
		s.Received = day("2023-04-03")
		if s.End() != day("2023-04-03") {
			t.Error(s.End())
		}
	})
	t.Run("DIST-54 the claim as other packages take it", func(t *testing.T) {
		st := mustBalance(t, titleE3(), []Satisfaction{paid("2021-06-30", "300000")}, "2022-09-15", Options{})
		c, err := st.ClaimAmount("c1", "d", "k")
		if err != nil || c.Base.Amount != yuan("1882189.05") || c.General.Amount != yuan("85768.51") || c.Doubled.Amount != yuan("215937.32") || c.Projected != zhixing.No || c.CutOff != day("2022-09-15") {
			t.Errorf("%+v %v", c, err)
		}
	})
	t.Run("DIST-10 carried sums of an earlier round", func(t *testing.T) {
		title := debt("1000", "2030-01-01")
		title.Items = append(title.Items, Item{ID: "old", Kind: OldRegimeInterest, Amount: yuan("30")}, Item{ID: "doubled", Kind: DoubledPart, Amount: yuan("20")}, Item{ID: "fine", Kind: DelayFine, Amount: yuan("10")})
		st := mustBalance(t, title, []Satisfaction{paid("2024-01-01", "1040")}, "2024-01-01", Options{})
		same(t, "old", st.OldInterest, "0.00")
		same(t, "doubled and fine", st.Doubled, "20.00")
	})
	t.Run("DIST-05 a date named rolls only by policy", func(t *testing.T) {
		title := debt("100000", "2024-10-04")
		same(t, "stays", mustBalance(t, title, nil, "2024-10-14", Options{}).Doubled, "175.00")
		same(t, "rolls", mustBalance(t, title, nil, "2024-10-14", Options{FixedDateRoll: FixedDateRolls}).Doubled, "105.00") // from 10-08
	})
}

// What the calculator refuses does not hang on whether it keeps a record.
func TestPlainPathRefusesAlike(t *testing.T) {
	title := debt("100000", "2023-01-01")
	c, err := Compile(title, Options{})
	if err != nil {
		t.Fatal(err)
	}
	a, b := paid("2023-01-31", "100"), paid("2023-02-28", "100")
	a.ID, b.ID = "p", "p"
	n := paid("2023-03-31", "100")
	n.Seq = -1
	for name, events := range map[string][]Satisfaction{"an ID used twice": {a, b}, "a negative sequence": {n}} {
		t.Run("DIST-11 "+name, func(t *testing.T) {
			var e *zhixing.InputError
			if _, err := Balance(title, events, day("2023-04-11"), Options{}); !errors.As(err, &e) {
				t.Fatalf("recorded: %v", err)
			}
			if _, err := c.Balance(events, day("2023-04-11")); !errors.As(err, &e) {
				t.Errorf("plain: %v", err)
			}
		})
	}
}
