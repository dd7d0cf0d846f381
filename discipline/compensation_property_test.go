package discipline_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

func given(s string) zhixing.GivenMoney { return zhixing.GiveMoney(zhixing.MustMoney(s)) }

func percent(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func TestPropertyCompensation(t *testing.T) {
	decided := day("2024-03-01")
	rates := []discipline.RateFrom{{From: day("2015-10-24"), Percent: percent("1.5")}, {From: day("2023-06-08"), Percent: percent("1.65")}}
	for _, x := range []struct {
		name   string
		losses []discipline.Loss
		o      discipline.Options
		want   string
	}{
		// 2023-01-01 to 2023-06-07 are 158 days at 1.5%: 100,000 × 1.5% × 158/365 = 649.315…;
		// to 2023-12-31 another 207 at 1.65%: 935.753…. Each is rounded.
		{"frozen money already released bears deposit interest", []discipline.Loss{{Kind: discipline.LossOfMoney, Amount: given("100000"), Acted: day("2023-01-01"), To: day("2023-12-31")}}, discipline.Options{}, "1585.07"},
		{"and with a year of 360 days", []discipline.Loss{{Kind: discipline.LossOfMoney, Amount: given("100000"), Acted: day("2023-01-01"), To: day("2023-12-31")}}, discipline.Options{CompensationYear: discipline.CompensationYear360}, "1607.08"},
		{"money still to be given back comes with it", []discipline.Loss{{Kind: discipline.LossOfMoney, Amount: given("100000"), Repay: zhixing.Yes, Acted: day("2023-12-31"), To: day("2023-12-31")}}, discipline.Options{}, "100004.52"},
		{"a thing lost, at the price of the day of the act", []discipline.Loss{{Kind: discipline.LossOfThing, Price: given("80000"), PriceNow: given("120000")}}, discipline.Options{}, "80000.00"},
		{"a third of it damaged", []discipline.Loss{{Kind: discipline.LossOfThing, Price: given("100"), Part: zhixing.GiveDecimal(percent("0.33335"))}}, discipline.Options{}, "33.34"},
		{"with interest to the decision", []discipline.Loss{{Kind: discipline.LossOfThing, Pricing: discipline.PriceWithInterest, Price: given("36500"), Acted: day("2024-02-21")}}, discipline.Options{}, "36516.50"}, // 10 days of 1.65
		{"at the price of the day of the decision", []discipline.Loss{{Kind: discipline.LossOfThing, Pricing: discipline.PriceAtDecision, Price: given("80000"), PriceNow: given("120000")}}, discipline.Options{}, "120000.00"},
		{"another reasonable way", []discipline.Loss{{Kind: discipline.LossOfThing, Pricing: discipline.PriceOtherWay, Other: given("1")}}, discipline.Options{}, "1.00"},
		{"auctioned: the proceeds", []discipline.Loss{{Kind: discipline.LossBySale, Proceeds: given("70000"), Price: given("90000"), ClearlyBelow: zhixing.No}}, discipline.Options{}, "70000.00"},
		{"sold clearly below value: the difference too", []discipline.Loss{{Kind: discipline.LossBySale, Proceeds: given("70000"), Price: given("90000"), ClearlyBelow: zhixing.Yes}}, discipline.Options{}, "90000.00"},
		{"standstill: its running costs", []discipline.Loss{{Kind: discipline.LossByStandstill, Costs: []discipline.StandstillCost{{Kind: discipline.StandstillWages, Amount: yuan(100)}, {Kind: discipline.StandstillRent, Amount: yuan(50)}, {Kind: discipline.StandstillOther, Amount: yuan(1)}}}}, discipline.Options{}, "151.00"},
		{"an assignee of a claim gets no more than he paid", []discipline.Loss{{Kind: discipline.LossOfClaim, Amount: given("100"), Claim: given("80"), Paid: given("50")}}, discipline.Options{}, "50.00"},
		{"a claim up to its amount", []discipline.Loss{{Kind: discipline.LossOfClaim, Amount: given("100"), Claim: given("80")}}, discipline.Options{}, "80.00"},
		{"rent lost, and the only livelihood", []discipline.Loss{{Kind: discipline.LossDirect, Amount: given("12.34")}, {Kind: discipline.LossOfLivelihood, Amount: given("0.66")}}, discipline.Options{}, "13.00"},
	} {
		t.Run("DISC-47 "+x.name, func(t *testing.T) {
			got, sheet, err := discipline.PropertyCompensation(x.losses, decided, rates, x.o)
			if err != nil {
				t.Fatal(err)
			}
			if got != zhixing.MustMoney(x.want) {
				t.Errorf("got %s, want %s", got, x.want)
			}
			if err := sheet.Verify(); err != nil {
				t.Error(err)
			}
			for l := range sheet.Lines {
				if l.Op != zhixing.OpGiven && len(l.Cites) == 0 {
					t.Errorf("no article beside %s", l.Label.EN)
				}
			}
		})
	}
	t.Run("DISC-47 what is missing or wrong is named", func(t *testing.T) {
		for field, x := range map[string]struct {
			l       discipline.Loss
			decided zhixing.Date
			rates   []discipline.RateFrom
		}{
			"losses[0].kind":          {discipline.Loss{}, decided, rates},
			"losses[0].amount":        {discipline.Loss{Kind: discipline.LossDirect}, decided, rates},
			"losses[0].price":         {discipline.Loss{Kind: discipline.LossOfThing, Price: given("-1")}, decided, rates},
			"losses[0].price_now":     {discipline.Loss{Kind: discipline.LossOfThing, Pricing: discipline.PriceAtDecision, Price: given("1")}, decided, rates},
			"losses[0].other":         {discipline.Loss{Kind: discipline.LossOfThing, Pricing: discipline.PriceOtherWay}, decided, rates},
			"losses[0].pricing":       {discipline.Loss{Kind: discipline.LossOfThing, Pricing: 9}, decided, rates},
			"losses[0].part":          {discipline.Loss{Kind: discipline.LossOfThing, Price: given("1"), Part: zhixing.GiveDecimal(percent("1.01"))}, decided, rates},
			"losses[0].proceeds":      {discipline.Loss{Kind: discipline.LossBySale}, decided, rates},
			"losses[0].costs":         {discipline.Loss{Kind: discipline.LossByStandstill}, decided, rates},
			"losses[0].costs[0].kind": {discipline.Loss{Kind: discipline.LossByStandstill, Costs: []discipline.StandstillCost{{}}}, decided, rates},
			"losses[0].claim":         {discipline.Loss{Kind: discipline.LossOfClaim, Amount: given("1")}, decided, rates},
			"losses[0].acted":         {discipline.Loss{Kind: discipline.LossOfMoney, Amount: given("1")}, decided, rates},
			"losses[0].to":            {discipline.Loss{Kind: discipline.LossOfMoney, Amount: given("1"), Acted: day("2024-03-02")}, decided, rates},
			"decided":                 {discipline.Loss{Kind: discipline.LossDirect, Amount: given("1")}, zhixing.Date{}, rates},
			"rates":                   {discipline.Loss{Kind: discipline.LossOfMoney, Amount: given("1"), Acted: day("2015-10-23")}, decided, rates},
			"rates[1]":                {discipline.Loss{Kind: discipline.LossDirect, Amount: given("1")}, decided, []discipline.RateFrom{rates[1], rates[0]}},
		} {
			_, _, err := discipline.PropertyCompensation([]discipline.Loss{x.l}, x.decided, x.rates, discipline.Options{})
			var bad *zhixing.InputError
			if !errors.As(err, &bad) || !strings.Contains(err.Error(), field) {
				t.Errorf("%s: %v", field, err)
			}
		}
		sold := discipline.Loss{Kind: discipline.LossBySale, Proceeds: given("2"), Price: given("1"), ClearlyBelow: zhixing.Yes}
		if _, _, err := discipline.PropertyCompensation([]discipline.Loss{sold}, decided, nil, discipline.Options{}); err == nil {
			t.Error("a sale above the value was taken to be below it")
		}
		if _, _, err := discipline.PropertyCompensation(nil, decided, nil, discipline.Options{}); err == nil {
			t.Error("no loss at all was taken")
		}
	})
	t.Run("DISC-47 losses add up, whatever their order", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			money := rapid.Map(rapid.Int64Range(0, 1e12), zhixing.Fen)
			one := rapid.Custom(func(t *rapid.T) discipline.Loss {
				return discipline.Loss{Kind: discipline.LossKind(rapid.IntRange(1, 7).Draw(t, "kind")), Amount: zhixing.GiveMoney(money.Draw(t, "amount")), Price: zhixing.GiveMoney(money.Draw(t, "price")),
					Proceeds: zhixing.GiveMoney(money.Draw(t, "proceeds")), Claim: zhixing.GiveMoney(money.Draw(t, "claim")), Acted: day("2023-01-01").AddDays(rapid.IntRange(0, 400).Draw(t, "acted")),
					Costs: []discipline.StandstillCost{{Kind: discipline.StandstillTaxes, Amount: money.Draw(t, "cost")}}}
			})
			losses := rapid.SliceOfN(one, 1, 6).Draw(t, "losses")
			all, sheet, err := discipline.PropertyCompensation(losses, decided, rates, discipline.Options{})
			if err != nil || sheet.Verify() != nil {
				t.Fatal(err)
			}
			var sum zhixing.Money
			for _, l := range losses {
				m, _, err := discipline.PropertyCompensation([]discipline.Loss{l}, decided, rates, discipline.Options{})
				if err != nil {
					t.Fatal(err)
				}
				if sum, err = sum.Add(m); err != nil {
					t.Fatal(err)
				}
			}
			if sum != all {
				t.Fatalf("one by one %s, together %s", sum, all)
			}
		})
	})
}

func TestLiabilityOfCustodian(t *testing.T) {
	y, n := zhixing.Yes, zhixing.No
	f := discipline.CompensationFacts{Code: discipline.W6, Unlawful: y, ByOthers: y, Oversight: n}
	if a := discipline.Liability(f); a.Duty != discipline.MustNot {
		t.Error("DISC-46 the custodian's own doing:", a.Duty)
	}
	f.Oversight = y
	if a := discipline.Liability(f); a.Duty != discipline.Must {
		t.Error("DISC-46 the court did not oversee him:", a.Duty)
	}
	f.Oversight = zhixing.Unknown
	if a := discipline.Liability(f); a.Duty != discipline.DutyUnknown || !cmp.Equal(a.Missing(), []string{"oversight_failed"}) {
		t.Error("DISC-46 not known whether it did:", a.Duty, a.Missing())
	}
}
