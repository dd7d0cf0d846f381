package interest

import "testing"

// A debtor may be bound by any performance period of the title, the first among them.
func TestDebtorExpiry(t *testing.T) {
	for expiry, fails := range map[string]bool{"first": false, "second": false, "third": true} {
		title := debt("100000", "2023-01-01")
		title.Expiries[0].ID = "first"
		title.Expiries = append(title.Expiries, Expiry{ID: "second", On: day("2023-02-01")})
		title.Items[0].Expiry = "first"
		title.Debtors = []Debtor{{ID: "d", Expiry: expiry}}
		if err := title.Check(); (err != nil) != fails {
			t.Errorf("DIST-12 %s: %v", expiry, err)
		}
	}
}
