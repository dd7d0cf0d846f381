package interest

import (
	"errors"
	"math"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// The errors that calculators in use really make; our result is the lawful one.

func TestPeerErrors(t *testing.T) {
	t.Run("DIST-02 peer error 1: 0.0175% a day, not 1.75 times LPR", func(t *testing.T) {
		same(t, "doubled", mustBalance(t, debt("100000", "2023-01-01"), nil, "2024-01-01", Options{}).Doubled, "6387.50")
	})
	t.Run("DIST-23 peer error 2: each publication opens its own segment", func(t *testing.T) {
		title := debt("1000000", "2030-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2020-01-01"), To: day("2025-01-01"), Rate: Rate{Kind: LPR1Y}}}
		st := mustBalance(t, title, nil, "2025-01-01", Options{})
		var from []string
		for _, l := range st.Lines {
			from = append(from, l.From.String()+" "+l.Rate.String())
		}
		want := []string{"2020-01-01 4.15 percent", "2020-02-20 4.05 percent", "2020-04-20 3.85 percent", "2021-12-20 3.80 percent", "2022-01-20 3.70 percent",
			"2022-08-22 3.65 percent", "2023-06-20 3.55 percent", "2023-08-21 3.45 percent", "2024-07-22 3.35 percent", "2024-10-21 3.10 percent"}
		if len(from) != len(want) {
			t.Fatal(from)
		}
		for i := range want {
			if from[i] != want[i] {
				t.Errorf("segment %d: %s, want %s", i, from[i], want[i])
			}
		}
	})
	t.Run("DIST-11 peer error 3: an overpayment goes on to the next component", func(t *testing.T) {
		title := debt("100000", "2023-01-01")
		title.Items = append(title.Items, Item{ID: "fee", Kind: LitigationFee, Amount: yuan("1000")})
		st := mustBalance(t, title, []Satisfaction{paid("2023-04-11", "102000")}, "2023-04-11", Options{})
		same(t, "doubled accrued", st.DoubledAccrued, "1750.00")
		same(t, "to the doubled part", st.Allocations[0].Doubled, "1000.00")
		same(t, "left", st.Doubled, "750.00")
		st = mustBalance(t, title, []Satisfaction{paid("2023-04-11", "103000")}, "2023-04-11", Options{})
		same(t, "surplus", st.Surplus, "250.00")
		same(t, "owed", st.Total, "0.00")
	})
	title := debt("100000", "2023-01-01")
	title.Items = append(title.Items, Item{ID: "fee", Kind: LitigationFee, Amount: yuan("1000")})
	sorted := []Satisfaction{paid("2023-01-31", "10000"), paid("2023-03-02", "5000"), paid("2023-04-11", "5000")}
	t.Run("DIST-10 peer error 4: costs are met once", func(t *testing.T) {
		st := mustBalance(t, title, sorted, "2023-04-11", Options{})
		same(t, "base", st.Base, "81000.00")
		same(t, "doubled", st.Doubled, "1604.75") // 100,000 x 30 + 91,000 x 30 + 86,000 x 40 days
	})
	t.Run("DIST-11 peer error 5: order of input does not matter", func(t *testing.T) {
		want := mustBalance(t, title, sorted, "2023-04-11", Options{}).Owed
		mixed := []Satisfaction{sorted[2], sorted[0], sorted[1]}
		if got := mustBalance(t, title, mixed, "2023-04-11", Options{}).Owed; got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	})
	t.Run("DIST-03 peer error 6: a lawyer's fee that the title awards is in the base", func(t *testing.T) {
		title := debt("100000", "2023-01-01")
		title.Items = append(title.Items, Item{ID: "lawyer", Kind: LawyerFee, Amount: yuan("20000")})
		same(t, "doubled", mustBalance(t, title, nil, "2023-04-11", Options{}).Doubled, "2100.00")
	})
	t.Run("DIST-25 peer error 7: the total is the sum of its lines", func(t *testing.T) {
		st := mustBalance(t, titleE3(), []Satisfaction{paid("2021-06-30", "300000"), paid("2022-09-15", "500000")}, "2023-11-30", Options{})
		var general, doubled zhixing.Sum
		for _, l := range st.Lines {
			if l.Kind == GeneralLine {
				general.Add(l.Amount)
			} else {
				doubled.Add(l.Amount)
			}
		}
		if must(general.Total()) != st.GeneralAccrued || must(doubled.Total()) != st.DoubledAccrued {
			t.Error(general, doubled, st.GeneralAccrued, st.DoubledAccrued)
		}
	})
	t.Run("DIST-23 peer error 8: a day the table does not cover is an error naming it", func(t *testing.T) {
		title := debt("100000", "2030-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2019-08-19"), Rate: Rate{Kind: LPR1Y}}}
		var none *zhixing.NoEntryError
		if _, err := Balance(title, nil, day("2020-01-01"), Options{}); !errors.As(err, &none) || none.Day != day("2019-08-19") {
			t.Errorf("%v", err)
		}
	})
	t.Run("DIST-20 peer error 9: a day counted at both ends is not dropped", func(t *testing.T) {
		title := debt("100000", "2030-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2024-10-01"), To: day("2024-10-21"), Days: BothEnds, Rate: Rate{Kind: LPR1Y}}}
		st := mustBalance(t, title, nil, "2024-12-31", Options{})
		if len(st.Lines) != 2 || st.Lines[0].Days != 20 || st.Lines[1].Days != 1 {
			t.Errorf("%+v", st.Lines)
		}
	})
	t.Run("DIST-25 peer error 10: exactly half a fen goes up", func(t *testing.T) {
		// 100.00 x 0.000175 x 2 = 0.035; 1,000.00 x 1.825% x 1/365 = 0.05; 100.00 x 1.825%/365 = 0.005.
		title := debt("100", "2030-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2023-01-01"), To: day("2023-01-02"), Rate: Rate{Kind: AnnualFixed, Value: dec("1.825")}}}
		same(t, "half a fen", mustBalance(t, title, nil, "2023-01-02", Options{}).General, "0.01")
		same(t, "half a fen, down", mustBalance(t, title, nil, "2023-01-02", Options{Rounding: PerLineDown}).General, "0.00")
		same(t, "three and a half fen", mustBalance(t, debt("100", "2023-01-01"), nil, "2023-01-03", Options{}).Doubled, "0.04")
	})
	t.Run("DIST-25 peer error 11: a failed calculation is an error, not 0 yuan", func(t *testing.T) {
		big := Title{Items: []Item{{ID: "p", Kind: Principal, Amount: zhixing.Fen(math.MaxInt64)}}, Expiries: []Expiry{{On: day("2014-08-01")}}}
		if w, err := Balance(big, nil, day("2024-08-01"), Options{}); !errors.Is(err, zhixing.ErrOverflow) {
			t.Errorf("%+v %v", w.Owed, err)
		}
	})
	t.Run("DIST-24 peer error 12: the daily rate is never rounded", func(t *testing.T) {
		title := debt("100000000", "2030-01-01")
		title.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2023-01-01"), To: day("2024-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("3.45")}}}
		same(t, "general", mustBalance(t, title, nil, "2024-01-01", Options{}).General, "3450000.00")
	})
	t.Run("DIST-19 peer error 13: the rules change on 2014-08-01", func(t *testing.T) {
		st := mustBalance(t, debt("100000", "2014-07-21"), nil, "2014-08-10", Options{})
		same(t, "old", st.OldInterest, "306.85") // 100,000 x 5.60% x 2 x 10/365
		same(t, "new", st.Doubled, "175.00")
	})
}

func TestCheckJoinsProblems(t *testing.T) {
	title := Title{
		Items:    []Item{{ID: "p", Kind: Principal, Amount: yuan("-1")}, {ID: "p", Amount: yuan("1")}},
		Orders:   []Order{{ID: "i", From: day("2023-01-01"), Rate: Rate{}}},
		Expiries: []Expiry{{N: 10, Unit: zhixing.Days}},
	}
	err := title.Check()
	want := map[string]zhixing.RuleID{
		"items[0].amount": "DIST-03", "items[1].id": "", "items[1].kind": "DIST-03",
		"orders[0].items": "DIST-20", "orders[0].rate.kind": "DIST-21", "expiries[0].from": "DIST-05",
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		t.Fatal(err)
	}
	for _, x := range joined.Unwrap() {
		var e *zhixing.InputError
		if !errors.As(x, &e) {
			t.Fatal(x)
		}
		if rule, ok := want[e.Field]; !ok || rule != e.Rule {
			t.Errorf("unexpected %v", e)
		}
		delete(want, e.Field)
	}
	if len(want) > 0 {
		t.Errorf("not reported: %v", want)
	}
}
