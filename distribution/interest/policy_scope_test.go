package interest

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// jsonFields maps the fields of a result to their JSON.
func jsonFields(t *testing.T, v any) map[string]string {
	t.Helper()
	data, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	var m map[string]json.RawMessage
	if err := json.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for k, x := range m {
		out[k] = string(x)
	}
	return out
}

// TestPolicyScopeElsewhere: policies that TestPolicyScope cannot reach, at the entry
// point that they bear on: the fields they may change, no other changes, and they do
// change something.
func TestPolicyScopeElsewhere(t *testing.T) {
	surety := debt("100000", "2023-01-01")
	surety.Debtors = []Debtor{{ID: "debtor"}, {ID: "surety", Liability: GuarantorLiability}}
	lpr := debt("100000", "2040-01-01")
	lpr.Orders = []Order{{ID: "i", Items: []string{"principal"}, From: day("2019-08-20"), Rate: Rate{Kind: LPR1Y}}}
	dollars := debt("100000", "2021-09-10")
	dollars.Currency, dollars.InRenminbi = "USD", true
	dollars.Parities = []Parity{{On: day("2021-09-10"), Yuan: dec("6.4566")}, {On: day("2022-01-10"), Yuan: dec("6.3653")}}
	pay := paid("2022-01-10", "10000")
	pay.Currency = "USD"
	bankrupt := debt("100000", "2023-01-01")
	bankrupt.Accepted = day("2023-02-01")
	balance := func(title Title, on string, events ...Satisfaction) func(Options) (any, error) {
		return func(o Options) (any, error) { return Balance(title, events, day(on), o) }
	}
	given := func(s string) zhixing.GivenMoney { return zhixing.GiveMoney(yuan(s)) }
	for _, c := range []struct {
		name string
		may  []string
		call func(Options) (any, error)
	}{
		{"guarantor", []string{"doubled", "total", "base", "doubled_accrued", "items", "lines", "findings"}, func(o Options) (any, error) {
			return BalanceFor(surety, "surety", nil, day("2023-04-11"), o)
		}},
		{"payment_conversion", []string{"principal", "doubled", "total", "base", "paid", "doubled_accrued", "items", "lines", "allocations"}, balance(dollars, "2022-05-20", pay)},
		{"pre_acceptance_doubled", []string{"findings"}, balance(bankrupt, "2023-04-11")},
		{"lpr_before_2019", nil, balance(lpr, "2023-04-11")}, // only days before 2019-08-20
		{"uncovered", nil, balance(lpr, "2026-10-20")},       // only days after the table
		{"fee_base", []string{"whole", "due"}, func(o Options) (any, error) {
			return AssessFee(FeeFacts{Executed: given("10000"), Applied: given("500000")}, day("2023-04-11"), o)
		}},
		{"double_loss", []string{"amount", "findings"}, func(o Options) (any, error) {
			return AssessDelayFine(DelayFineFacts{Expiry: day("2023-01-01"), Loss: given("10")}, day("2023-04-11"), o)
		}},
	} {
		spec := slices.IndexFunc(Policies(), func(p zhixing.PolicySpec) bool { return p.Name == c.name })
		t.Run(string(Policies()[spec].Rule)+" "+c.name, func(t *testing.T) {
			base, err := c.call(Options{})
			if err != nil {
				t.Fatal(err)
			}
			was, changed := jsonFields(t, base), false
			for _, word := range Policies()[spec].Words[1:] {
				o := Options{}
				if err := o.Set(c.name, word); err != nil {
					t.Fatal(err)
				}
				v, err := c.call(o)
				if err != nil {
					t.Fatal(word, err)
				}
				is := jsonFields(t, v)
				for f := range is {
					if was[f] == is[f] {
						continue
					}
					changed = true
					if !slices.Contains(c.may, f) {
						t.Errorf("%s changes %s: %s, was %s", word, f, is[f], was[f])
					}
				}
				for f := range was {
					if _, ok := is[f]; !ok && !slices.Contains(c.may, f) {
						t.Errorf("%s takes %s away", word, f)
					}
				}
			}
			if changed != (len(c.may) > 0) {
				t.Errorf("changed: %v", changed)
			}
		})
	}
}
