package interest

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestAcrossTitles(t *testing.T) {
	on := day("2024-06-30")
	a := DebtOwed{ID: "a", Owed: yuan("100"), Due: day("2024-01-01")}
	for _, c := range []struct {
		name          string
		change        func(x, y *DebtOwed) // x is paid before y
		first, second string
	}{
		{"DIST-10 designated by the debtor", func(x, y *DebtOwed) { x.Designated, x.Due = 1, day("2025-01-01") }, "100.00", "20.00"},
		{"DIST-10 due before not due", func(x, y *DebtOwed) { y.Due = day("2024-07-01"); x.Security = yuan("9") }, "100.00", "20.00"},
		{"DIST-10 least secured", func(x, y *DebtOwed) { y.Security = yuan("1"); y.Burden = dec("24") }, "100.00", "20.00"},
		{"DIST-10 heaviest burden", func(x, y *DebtOwed) { x.Burden = dec("5.5"); y.Burden = dec("5.25"); y.Due = day("2023-01-01") }, "100.00", "20.00"},
		{"DIST-10 earliest due", func(x, y *DebtOwed) { x.Due = day("2023-12-31") }, "100.00", "20.00"},
		{"DIST-10 pro rata", func(x, y *DebtOwed) { y.Owed = yuan("50") }, "80.00", "40.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, y := a, a
			y.ID = "b"
			c.change(&x, &y)
			for _, swap := range []bool{false, true} {
				debts := []DebtOwed{x, y}
				if swap {
					debts[0], debts[1] = y, x
				}
				shares, left, err := AcrossTitles(yuan("120"), debts, on)
				if err != nil || !left.IsZero() {
					t.Fatal(left, err)
				}
				if swap {
					shares[0], shares[1] = shares[1], shares[0]
				}
				same(t, "first", shares[0], c.first)
				same(t, "second", shares[1], c.second)
			}
		})
	}
	t.Run("DIST-11 the surplus is what exceeds all", func(t *testing.T) {
		_, left, err := AcrossTitles(yuan("101"), []DebtOwed{a}, on)
		if err != nil || left != yuan("1") {
			t.Error(left, err)
		}
	})
	t.Run("DIST-10 negative and doubled input", func(t *testing.T) {
		if _, _, err := AcrossTitles(yuan("1"), []DebtOwed{a, a, {ID: "c", Owed: yuan("-1")}}, zhixing.Date{}); err == nil {
			t.Error("no error")
		}
	})
	t.Run("DIST-10 money is conserved", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			var debts []DebtOwed
			for i := range rapid.IntRange(0, 6).Draw(t, "n") {
				debts = append(debts, DebtOwed{ID: itoa(i), Owed: drawFen(t, "owed"), Due: day("2024-06-30").AddDays(rapid.IntRange(-2, 2).Draw(t, "due")), Designated: rapid.IntRange(0, 2).Draw(t, "place")})
			}
			amount := drawFen(t, "amount")
			shares, left, err := AcrossTitles(amount, debts, on)
			if err != nil {
				t.Fatal(err)
			}
			var sum zhixing.Sum
			sum.Add(left)
			for i := range shares {
				sum.Add(shares[i])
				if debts[i].Owed.Less(shares[i]) || left.Sign() > 0 && shares[i] != debts[i].Owed {
					t.Fatal(shares, left)
				}
			}
			if must(sum.Total()) != amount {
				t.Fatal(shares, left, amount)
			}
		})
	})
}
