package interest

import (
	"errors"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// Every figure here was worked out by hand from the rule; the arithmetic stands
// beside it.

func TestOldBuckets(t *testing.T) {
	for _, c := range []struct {
		name, e, on, want string
	}{
		// 100,000 x rate x 2 x days/365 a line. 3-5 years: 5.76% 111 d, 5.96% 67, 6.22% 45, 6.45% 56, 6.65% 92, 6.90% 337, 6.65% 28, 6.40% 725.
		{"DIST-18 four years: the class of three to five", "2010-06-30", "2014-06-30", "51742.90"},
		{"DIST-18 five years exactly are still that class", "2009-06-30", "2014-06-30", "63262.90"},
		// Over five years: 5.94% 476 d, 6.14% 67, 6.40% 45, 6.60% 56, 6.80% 92, 7.05% 337, 6.80% 28, 6.55% 726.
		{"DIST-18 a day more is the class over five", "2009-06-30", "2014-07-01", "64896.29"},
	} {
		t.Run(c.name, func(t *testing.T) {
			same(t, "old", mustBalance(t, debt("100000", c.e), nil, c.on, Options{}).OldInterest, c.want)
		})
	}
	t.Run("DIST-17 a day before every benchmark is an error that names it", func(t *testing.T) {
		var none *zhixing.NoEntryError
		if _, err := Balance(debt("100000", "1991-01-31"), nil, day("1991-12-31"), Options{}); !errors.As(err, &none) || none.Day != day("1991-02-01") {
			t.Error(err)
		}
		if _, err := Balance(debt("100000", "1991-01-31"), []Satisfaction{paid("1991-12-31", "1")}, day("1991-12-31"), Options{}); !errors.As(err, &none) {
			t.Error(err)
		}
	})
	t.Run("DIST-18 an order agreed for every payment holds in place of the proportion", func(t *testing.T) {
		st := mustBalance(t, debt("500000", "2013-06-30"), []Satisfaction{paid("2014-03-31", "100000")}, "2014-03-31",
			Options{AllocationOrder: AgreedOrder, Agreed: []zhixing.Component{zhixing.ComponentPrincipalDebt}})
		same(t, "principal", st.Allocations[0].Principal, "100000.00")
		same(t, "old", st.OldInterest, "45041.10") // 500,000 x 6.00% x 2 x 274/365
	})
	t.Run("DIST-18 CON2 begins with 2009-05-13, the proportion stands before", func(t *testing.T) {
		title := debt("100000", "2008-12-31")
		for on, con2 := range map[string]bool{"2009-05-12": false, "2009-05-13": true} {
			s := paid(on, "10000")
			s.Outside = true
			st := mustBalance(t, title, []Satisfaction{s}, on, Options{})
			if got := len(st.Allocations[0].Portions) == 0; got != con2 {
				t.Errorf("%s: %+v", on, st.Allocations[0])
			}
		}
	})
	t.Run("DIST-18 before the split: enforcement costs, costs outside the base, interest through expiry", func(t *testing.T) {
		title := daily("2012-12-31", "2012-12-22") // 10 x 10.00 through 2012-12-31
		title.Items = append(title.Items, Item{ID: "fee", Kind: LitigationFee, Amount: yuan("200")}, Item{ID: "lawyer", Kind: LawyerFee, Amount: yuan("300")})
		s := paid("2013-06-30", "1650")
		s.Costs = yuan("50")
		st := mustBalance(t, title, []Satisfaction{s}, "2013-06-30", Options{})
		a := st.Allocations[0]
		same(t, "enforcement costs", a.EnforcementCost, "50.00")
		same(t, "general", a.General, "100.00")
		// 1,300 left: x = 1,300 / (1 + 0.056 x 2 x 181/365) = 1,231.6...; the lawyer's fee, inside the base, first.
		same(t, "old interest", a.Doubled, "68.40")
		same(t, "costs of the claim", a.RealisationCost, "500.00")
		same(t, "principal", a.Principal, "931.60")
	})
	t.Run("DIST-18 a payment that reaches base and interest discharges all, the rest is surplus", func(t *testing.T) {
		// 100,000 x 5.60% x 2 x 181/365 = 5,553.97
		st := mustBalance(t, debt("100000", "2012-12-31"), []Satisfaction{paid("2013-06-30", "105554")}, "2013-06-30", Options{})
		same(t, "surplus", st.Surplus, "0.03")
		same(t, "owed", st.Total, "0.00")
		if !st.Allocations[0].Portions[0].Full {
			t.Error("not full")
		}
	})
	t.Run("DIST-18 a payment on the day of expiry has no interest", func(t *testing.T) {
		st := mustBalance(t, debt("100000", "2012-12-31"), []Satisfaction{paid("2012-12-31", "40000")}, "2012-12-31", Options{})
		same(t, "principal", st.Principal, "60000.00")
		same(t, "old", st.OldInterest, "0.00")
	})
	t.Run("DIST-19 rank of the old interest for payments from 2014-08-01", func(t *testing.T) {
		// Late since 2014-07-21: ten old days, 100,000 x 5.60% x 2 x 10/365 = 306.85. Paid on 2014-08-10.
		title := daily("2014-07-21", "2014-08-01") // 9 x 10.00
		pay := []Satisfaction{paid("2014-08-10", "300")}
		last := mustBalance(t, title, pay, "2014-08-10", Options{})
		same(t, "default: principal", last.Allocations[0].Principal, "210.00")
		first := mustBalance(t, title, pay, "2014-08-10", Options{OldInterestRank: WithGeneralInterest})
		same(t, "with general interest: principal", first.Allocations[0].Principal, "0.00")
		same(t, "with general interest: old", first.OldInterest, "96.85")
	})
}

func TestWideArithmetic(t *testing.T) {
	t.Run("DIST-25 a rate that needs more than 64 bits is exact", func(t *testing.T) {
		// Multiple of seven decimals over ten years on 30 billion, actual/actual.
		title := debt("30000000000.01", "2040-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2024-10-21"), To: day("2024-12-21"), Basis: ActAct, Rate: Rate{Kind: LPRMultiple, Multiple: dec("1.2345678")}}}
		// 30,000,000,000.01 x 3.10% x 1.2345678 x 61/366
		same(t, "general", mustBalance(t, title, nil, "2025-06-30", Options{}).General, "191358009.00")
		same(t, "cut", mustBalance(t, title, nil, "2025-06-30", Options{Rounding: PerLineDown}).General, "191358009.00")
		same(t, "total", mustBalance(t, title, nil, "2025-06-30", Options{Rounding: TotalHalfUp}).General, "191358009.00")
	})
	t.Run("DIST-25 rate and days that need more than 64 bits together", func(t *testing.T) {
		title := debt("100.03", "2040-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2014-10-21"), To: day("2024-10-21"), Basis: ActAct,
			Rate: Rate{Kind: LPRMultiple, Multiple: dec("999.9999999"), Dating: FrozenAt, At: day("2024-10-21")}}}
		// 100.03 x 3.10% x 999.9999999 x (1,026/366 + 2,627/365) = 31,010.9712...
		same(t, "general", mustBalance(t, title, nil, "2025-06-30", Options{}).General, "31010.97")
		title.Items[0].Amount = yuan("100.32") // 31,100.8761...
		same(t, "half up", mustBalance(t, title, nil, "2025-06-30", Options{}).General, "31100.88")
		same(t, "cut", mustBalance(t, title, nil, "2025-06-30", Options{Rounding: PerLineDown}).General, "31100.87")
		title.Items[0].Amount = yuan("9223372036854775.80")
		if _, err := Balance(title, nil, day("2025-06-30"), Options{}); !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
	})
	t.Run("DIST-25 what cannot be held exactly is refused, not rounded", func(t *testing.T) {
		title := debt("100", "2040-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2024-10-21"), Rate: Rate{Kind: AnnualFixed, Value: dec("1.12345678")}}}
		if _, err := Compile(title, Options{}); fields(err)["orders[0].rate.value"] == nil {
			t.Error(err)
		}
	})
	most := "92233720368547758.07"
	t.Run("DIST-25 sums that leave the range are an error", func(t *testing.T) {
		title := debt(most, "2023-01-01")
		if _, err := Balance(title, nil, day("2023-01-02"), Options{}); !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
		for _, o := range []Options{{}, {Rounding: TotalHalfUp}, {Rounding: PerLineDown}} {
			big := debt(most, "2000-01-01")
			big.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2020-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("999")}}}
			if _, err := Balance(big, nil, day("2030-01-01"), o); !errors.Is(err, zhixing.ErrOverflow) {
				t.Errorf("%v: %v", o.Rounding, err)
			}
		}
		two := debt(most, "2040-01-01")
		two.Items = append(two.Items, Item{ID: "more", Kind: Principal, Amount: yuan("0.01")})
		if _, err := Balance(two, nil, day("2023-01-02"), Options{}); !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
		c, err := Compile(two, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := c.Balance(nil, day("2023-01-02")); !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
	})
	t.Run("DIST-08 a conversion that leaves the range is an error", func(t *testing.T) {
		title := debt(most, "2021-09-10")
		title.Currency, title.InRenminbi, title.Parities = "USD", true, []Parity{{On: day("2021-09-10"), Yuan: dec("6.4566")}}
		if _, err := Balance(title, nil, day("2021-09-10"), Options{}); !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
	})
}

func TestFixedDates(t *testing.T) {
	title := Title{Items: []Item{{ID: "p", Kind: Principal, Amount: yuan("100000")}}, Expiries: []Expiry{{On: day("2024-06-30")}}} // a Sunday
	t.Run("DIST-05 a date named stays", func(t *testing.T) {
		if st := mustBalance(t, title, nil, "2024-07-10", Options{}); st.Expiries[0].E != day("2024-06-30") || st.Doubled != yuan("175") {
			t.Errorf("%+v", st.Expiries)
		}
	})
	t.Run("DIST-05 a date named rolls by policy", func(t *testing.T) {
		if st := mustBalance(t, title, nil, "2024-07-11", Options{FixedDateRoll: FixedDateRolls}); st.Expiries[0].E != day("2024-07-01") || st.Doubled != yuan("175") {
			t.Errorf("%+v", st.Expiries)
		}
	})
	t.Run("DIST-04 no period: the day of effect", func(t *testing.T) {
		x := Title{Effective: day("2024-06-30"), Items: title.Items}
		if st := mustBalance(t, x, nil, "2024-07-10", Options{}); st.Expiries[0].Source != ExpiryEffect || st.Doubled != yuan("175") {
			t.Errorf("%+v", st.Expiries)
		}
	})
	t.Run("DIST-05 a period before the calendar begins rolls off weekends, provisionally", func(t *testing.T) {
		x := Title{Effective: day("1998-03-04"), Items: title.Items, Expiries: []Expiry{{N: 10, Unit: zhixing.Days}}} // ends on Saturday 1998-03-14
		st := mustBalance(t, x, nil, "1998-03-16", Options{})
		if e := st.Expiries[0]; e.E != day("1998-03-16") || !e.Deadline.Provisional {
			t.Errorf("%+v", e)
		}
	})
	t.Run("DIST-05 a month rolls like days", func(t *testing.T) {
		x := Title{Effective: day("2024-01-31"), Items: title.Items, Expiries: []Expiry{{N: 1, Unit: zhixing.Months}}}
		if st := mustBalance(t, x, nil, "2024-03-10", Options{}); st.Expiries[0].E != day("2024-02-29") || st.Doubled != yuan("175") {
			t.Errorf("%+v", st.Expiries)
		}
	})
	t.Run("DIST-05 how each expiry was found is said in both languages", func(t *testing.T) {
		x := Title{Effective: day("2024-09-24"), Items: title.Items, Expiries: []Expiry{{N: 10, Unit: zhixing.Days}}}
		e := mustBalance(t, x, nil, "2024-10-10", Options{}).Expiries[0]
		if e.Text(zhixing.ZH) == "" || e.Text(zhixing.EN) == "" || e.Text(zhixing.ZH) == e.Text(zhixing.EN) {
			t.Error(e.Text(zhixing.ZH), e.Text(zhixing.EN))
		}
	})
}

func TestCompounding(t *testing.T) {
	loan := func(on CompoundDays, until string) Title {
		// 10.00 a day of interest; compound interest at 36.5% a year, 0.1% a day.
		title := daily("2030-01-01", "2023-03-11")
		c := &Compounding{On: on, Of: []string{"interest"}}
		if until != "" {
			c.Until = day(until)
		}
		title.Orders = append(title.Orders, Order{ID: "compound", Kind: CompoundInterest, From: day("2023-03-11"), Rate: Rate{Kind: AnnualFixed, Value: dec("36.5")}, Compound: c})
		return title
	}
	compound := func(t *testing.T, title Title, on string) zhixing.Money {
		return mustBalance(t, title, nil, on, Options{}).Orders[1].Accrued
	}
	t.Run("DIST-26 quarterly: what was due on 20 March bears until 20 June", func(t *testing.T) {
		same(t, "compound", compound(t, loan(Quarterly20, ""), "2023-04-30"), "4.00") // 100 from 03-21 to 04-29: 40 days x 0.10
	})
	t.Run("DIST-26 monthly: 20 April adds to it", func(t *testing.T) {
		same(t, "compound", compound(t, loan(Monthly20, ""), "2023-04-30"), "6.79") // 31 d x 0.10 = 3.10, then 410 from 04-21: 9 d x 0.41 = 3.69
	})
	t.Run("DIST-26 interest after the term of the loan is not compounded", func(t *testing.T) {
		// Until 04-10: due that day 310, from 04-11 0.31 a day; 04-20 adds nothing. 21 d x 0.10 + 19 d x 0.31
		same(t, "compound", compound(t, loan(Monthly20, "2023-04-10"), "2023-04-30"), "7.99")
	})
	t.Run("DIST-26 penalty interest too where the title says so", func(t *testing.T) {
		title := loan(Quarterly20, "")
		title.Orders = append([]Order{}, title.Orders...)
		title.Orders[0].Kind, title.Orders[1].Compound.Penal = PenaltyInterest, true
		same(t, "compound", compound(t, title, "2023-04-30"), "4.00")
	})
	t.Run("DIST-26 acceptance in bankruptcy stops it", func(t *testing.T) {
		title := loan(Monthly20, "")
		title.Accepted = day("2023-04-25")
		same(t, "compound", compound(t, title, "2023-04-30"), "4.74") // 31 x 0.10 + 4 x 0.41
		title.Accepted = day("2023-04-20")
		same(t, "compound", compound(t, title, "2023-04-30"), "3.00") // 30 x 0.10
	})
}

func TestPenaltyInBasePaid(t *testing.T) {
	title := daily("2023-01-01", "2022-12-22")
	title.Orders[0].Kind = RunningLiquidatedDamages
	t.Run("DIST-03 damages that joined the base are paid with the principal", func(t *testing.T) {
		// 110 joined the base on 01-01; by 01-31 30 days x 10 = 300 more are interest.
		st := mustBalance(t, title, []Satisfaction{paid("2023-01-31", "100360")}, "2023-01-31", Options{RunningPenaltyAs: PenaltyBaseUntilExpiry})
		a := st.Allocations[0]
		same(t, "general", a.General, "290.00")
		same(t, "principal", a.Principal, "100070.00")
		same(t, "left of the damages", st.Principal, "40.00")
		same(t, "base", st.Base, "40.00")
	})
	t.Run("DIST-03 a title that ends its damages before expiry", func(t *testing.T) {
		x := title
		x.Orders = append([]Order{}, title.Orders...)
		x.Orders[0].To = day("2022-12-27")
		st := mustBalance(t, x, nil, "2023-04-11", Options{RunningPenaltyAs: PenaltyBaseUntilExpiry})
		same(t, "base", st.Base, "100050.00")
		same(t, "general", st.General, "0.00")
	})
	t.Run("DIST-03 full performance of a settlement ends them too", func(t *testing.T) {
		x := title
		x.Settlements = []Settlement{{Agreed: day("2023-02-01"), Performed: zhixing.Yes, PerformedOn: day("2023-03-01")}}
		same(t, "owed", mustBalance(t, x, []Satisfaction{paid("2023-01-31", "10")}, "2023-04-11", Options{RunningPenaltyAs: PenaltyBaseUntilExpiry}).Total, "0.00")
	})
	t.Run("DIST-14 damages stop with acceptance before expiry", func(t *testing.T) {
		x := title
		x.Accepted = day("2022-12-30")
		st := mustBalance(t, x, nil, "2023-04-11", Options{RunningPenaltyAs: PenaltyBaseUntilExpiry})
		same(t, "principal", st.Principal, "100080.00")
		same(t, "doubled", st.Doubled, "0.00")
	})
}

func TestSeveralDebtors(t *testing.T) {
	base := debt("100000", "2023-01-01")
	base.Orders = []Order{
		{ID: "interest", Items: []string{"principal"}, From: day("2023-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("3.65")}},
		{ID: "compound", Kind: CompoundInterest, From: day("2023-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("6")}, Compound: &Compounding{On: Monthly20, Of: []string{"interest"}}},
	}
	base.Items = append(base.Items, Item{ID: "share", Kind: Principal, Amount: yuan("40000")})
	base.Debtors = []Debtor{{ID: "debtor"}, {ID: "surety", Liability: GuarantorLiability}, {ID: "part", Liability: ShareLiability, Items: []string{"share"}}}
	t.Run("DIST-12 nobody of that name", func(t *testing.T) {
		if _, err := BalanceFor(base, "nobody", nil, day("2023-04-11"), Options{}); fields(err)["debtor"] == nil {
			t.Error(err)
		}
	})
	t.Run("DIST-12 a title that is none", func(t *testing.T) {
		bad := base
		bad.Items = nil
		if _, err := bad.For("debtor", Options{}); err == nil {
			t.Error("no error")
		}
	})
	t.Run("DIST-12 a share debtor owes no interest on what is not its share", func(t *testing.T) {
		st, err := BalanceFor(base, "part", nil, day("2023-04-11"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "total", st.Total, "40700.00") // 40,000 and 100 days x 7.00
	})
	t.Run("DIST-12 the surety owes what the debtor owes", func(t *testing.T) {
		st, err := BalanceFor(base, "surety", nil, day("2023-01-11"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		same(t, "doubled", st.Doubled, "245.00")
		if f := st.Findings[len(st.Findings)-1]; f.Code != "guarantor_within_debtor" || f.Status != zhixing.Met {
			t.Errorf("%+v", f)
		}
	})
	t.Run("DIST-12 the surety owes none for its own delay", func(t *testing.T) {
		st, err := BalanceFor(base, "surety", nil, day("2023-01-11"), Options{Guarantor: GuarantorOwesNoDoubled})
		if err != nil || !st.Doubled.IsZero() {
			t.Error(st.Doubled, err)
		}
	})
	t.Run("DIST-14 the surety may plead the debtor's bankruptcy", func(t *testing.T) {
		x := base
		x.Accepted = day("2023-02-01")
		for on, want := range map[string]bool{"2023-01-31": false, "2023-02-01": true} {
			st, err := BalanceFor(x, "surety", nil, day(on), Options{})
			if err != nil {
				t.Fatal(err)
			}
			found := false
			for _, f := range st.Findings {
				found = found || f.Code == "guarantor_pleads_stop"
			}
			if found != want {
				t.Errorf("%s: %v", on, found)
			}
		}
	})
	t.Run("DIST-12 payments by a share debtor are its own", func(t *testing.T) {
		a, b := paid("2023-01-11", "100"), paid("2023-01-11", "200")
		a.By, b.By = "part", "debtor"
		if got := base.Events("part", []Satisfaction{a, b}); len(got) != 1 || got[0].Amount != yuan("100") {
			t.Errorf("%+v", got)
		}
		if got := base.Events("surety", []Satisfaction{a, b}); len(got) != 2 {
			t.Errorf("%+v", got)
		}
	})
}

func TestFindings(t *testing.T) {
	codes := func(t *testing.T, title Title, on string, o Options) map[string]zhixing.Status {
		out := map[string]zhixing.Status{}
		for _, f := range mustBalance(t, title, nil, on, o).Findings {
			out[f.Code] = f.Status
			if f.Message.ZH == "" || f.Message.EN == "" || f.Rule == "" {
				t.Errorf("%+v", f)
			}
		}
		return out
	}
	want := func(t *testing.T, got map[string]zhixing.Status, code string, status zhixing.Status) {
		t.Helper()
		if s, ok := got[code]; !ok || s != status {
			t.Errorf("%s: %v in %v", code, s, got)
		}
	}
	t.Run("DIST-03 an order to sell collateral bears nothing and is told", func(t *testing.T) {
		want(t, codes(t, Title{Relief: OrdersSale, Effective: day("2023-01-01")}, "2023-04-11", Options{}), "no_payment_ordered", zhixing.NotMet)
	})
	t.Run("DIST-05 whether the liability of the mediation document replaces", func(t *testing.T) {
		title := debt("100000", "2023-01-01")
		title.Mediation = LiabilityFixed
		want(t, codes(t, title, "2023-04-11", Options{}), "mediation_replaces_doubled", zhixing.NotMet)
		want(t, codes(t, title, "2023-04-11", Options{MediationPenalty: MediationPenaltyReplacesDoubled}), "mediation_replaces_doubled", zhixing.Met)
		title.Mediation = LiabilityBorne
		want(t, codes(t, title, "2023-04-11", Options{}), "mediation_liability_borne", zhixing.Met)
	})
	t.Run("DIST-07 each pause is told, with what it does", func(t *testing.T) {
		title := debt("100000", "2023-01-01")
		title.Stays = []Stay{{Cause: SecurityStay, From: day("2023-02-01"), To: day("2023-02-10")}}
		want(t, codes(t, title, "2023-04-11", Options{}), "dates_run", zhixing.NotMet)
		title.Stays[0].Cause = RetrialSuspension
		want(t, codes(t, title, "2023-04-11", Options{}), "dates_excluded", zhixing.Met)
		want(t, codes(t, title, "2023-04-11", Options{RetrialByDebtor: RetrialRuns}), "retrial_applicant_unknown", zhixing.Undetermined)
		title.Stays[0].ByDebtor = zhixing.Yes
		want(t, codes(t, title, "2023-04-11", Options{RetrialByDebtor: RetrialRuns}), "dates_run", zhixing.NotMet)
	})
	t.Run("DIST-14 rank of what accrued before acceptance, from the day of acceptance", func(t *testing.T) {
		title := debt("100000", "2023-01-01")
		title.Accepted = day("2023-02-01")
		if got := codes(t, title, "2023-01-31", Options{}); len(got) != 1 {
			t.Error(got)
		}
		want(t, codes(t, title, "2023-02-01", Options{}), "pre_acceptance_doubled_subordinated", zhixing.Met)
		want(t, codes(t, title, "2023-04-11", Options{PreAcceptanceDoubled: NotAdmitted}), "pre_acceptance_doubled_not_admitted", zhixing.Met)
	})
	t.Run("DIST-16 restitution is told", func(t *testing.T) {
		title := debt("100000", "2023-01-01")
		title.Items[0].Nature = CriminalRestitution
		want(t, codes(t, title, "2023-04-11", Options{}), "restitution_doubled", zhixing.NotMet)
		want(t, codes(t, title, "2023-04-11", Options{Restitution: RestitutionBears}), "restitution_doubled", zhixing.Met)
	})
	t.Run("DIST-54 rates of one source and rules from memory are told", func(t *testing.T) {
		got := codes(t, debt("100000", "1995-01-01"), "1995-12-31", Options{})
		want(t, got, "rate_one_source", zhixing.Met)
		want(t, got, "rule_recall", zhixing.Met)
	})
	t.Run("DIST-53 the statement as a fact", func(t *testing.T) {
		title := daily("2014-07-21", "2014-08-01")
		title.Items = append(title.Items, Item{ID: "fee", Kind: LitigationFee, Amount: yuan("200")})
		c, err := mustBalance(t, title, nil, "2014-08-11", Options{}).ClaimAmount("claim", "d", "c")
		if err != nil || c.Base.Amount != yuan("100200") || c.General.Amount != yuan("100") || c.Doubled.Amount != yuan("499.35") || c.Costs.Amount != yuan("0") || !c.Costs.Given { // 306.85 + 11 x 17.50
			t.Errorf("%+v %v", c, err)
		}
	})
}
