package interest

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestRun(t *testing.T) {
	row := func(id, amount string) Input {
		return Input{ID: id, Title: debt(amount, "2023-01-01"), On: day("2023-04-11")}
	}
	broken := errors.New("line 3 is not JSON")
	inputs := func(yield func(Input, error) bool) {
		_ = yield(row("a", "100000"), nil) && yield(Input{ID: "b"}, nil) && yield(Input{}, broken) && yield(row("d", "200000"), nil)
	}
	t.Run("DIST-54 results in order, bad rows passed over", func(t *testing.T) {
		var got []string
		for r := range Run(context.Background(), inputs, Options{}) {
			s := itoa(r.Index) + r.ID + " "
			if r.Err != nil {
				s += "error"
			} else {
				s += r.Owed.Doubled.String()
			}
			got = append(got, s)
			if r.Index == 2 && !errors.Is(r.Err, broken) {
				t.Error(r.Err)
			}
		}
		if s := strings.Join(got, ","); s != "0a 1750.00,1b error,2 error,3d 3500.00" {
			t.Error(s)
		}
	})
	t.Run("the context is honoured", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		n := 0
		for r := range Run(ctx, inputs, Options{}) {
			if n == 0 && r.Err != nil || n == 1 && !errors.Is(r.Err, context.Canceled) {
				t.Error(n, r.Err)
			}
			n++
			cancel()
		}
		if n != 2 {
			t.Errorf("%d results", n)
		}
	})
	t.Run("a caller may stop", func(t *testing.T) {
		for range Run(context.Background(), inputs, Options{}) {
			break
		}
	})
}

func TestParseInput(t *testing.T) {
	for _, c := range []struct{ name, data, field string }{
		{"unknown field", `{"title":{"items":[{"id":"p","kind":"principal","amount":"1.00"}],"expiries":[{"on":"2024-01-01"}]},"on":"2024-06-30","rate":1}`, "rate"},
		{"DIST-03 negative amount", `{"title":{"items":[{"id":"p","kind":"principal","amount":"-1.00"}],"expiries":[{"on":"2024-01-01"}]},"on":"2024-06-30"}`, "title.items[0].amount"},
		{"DIST-03 three decimals", `{"title":{"items":[{"id":"p","kind":"principal","amount":"1.005"}],"expiries":[{"on":"2024-01-01"}]},"on":"2024-06-30"}`, "title.items[0].amount"},
		{"DIST-21 unknown rate", `{"title":{"items":[{"id":"p","kind":"principal","amount":"1.00"}],"orders":[{"id":"i","items":["p"],"from":"2024-01-01","rate":{"kind":"shibor"}}],"expiries":[{"on":"2024-01-01"}]},"on":"2024-06-30"}`, "title.orders[0].rate.kind"},
		{"DIST-06 event without a day", `{"title":{"items":[{"id":"p","kind":"principal","amount":"1.00"}],"expiries":[{"on":"2024-01-01"}]},"events":[{"kind":"set_off","amount":"1.00"}],"on":"2024-06-30"}`, "events[0].on"},
		{"no day", `{"title":{"items":[{"id":"p","kind":"principal","amount":"1.00"}],"expiries":[{"on":"2024-01-01"}]}}`, "on"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ParseInput([]byte(c.data))
			var e *zhixing.InputError
			if !errors.As(err, &e) || e.Field != c.field {
				t.Errorf("%v", err)
			}
		})
	}
}

func TestSensitivity(t *testing.T) {
	title := titleE3()
	base, variants, err := Sensitivity(title, []Satisfaction{paid("2021-06-30", "300000")}, day("2023-11-30"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]zhixing.Money{}
	for _, v := range variants {
		if v.Err != nil {
			t.Errorf("%s %s: %v", v.Policy.Name, v.Word, v.Err)
		}
		if must(v.Owed.Total.Sub(base.Total)) != v.Diff {
			t.Errorf("%s: %s", v.Policy.Name, v.Diff)
		}
		seen[v.Policy.Name+" "+v.Word] = v.Diff
	}
	// The fee in the base: 22,800 x 201 days until the first payment met it.
	if d, ok := seen["litigation_fees inside"]; !ok || d != yuan("801.99") {
		t.Errorf("DIST-03 litigation_fees inside: %v %v", d, ok)
	}
	if _, ok := seen["bucket_2009 fixed_one_year"]; ok {
		t.Error("a policy that changes nothing is listed")
	}
	if _, ok := seen["day_basis act_360"]; !ok {
		t.Error("DIST-24 is not listed")
	}
}

func TestRegimeDays(t *testing.T) {
	for n, s := range map[int]string{ordCON2: "2009-05-13", ord2009: "2009-05-18", ord2014: "2014-08-01", ordLPR: "2019-08-20", ordLastB: "2019-08-19"} {
		if day(s).Ordinal() != n {
			t.Errorf("%s is %d, not %d", s, day(s).Ordinal(), n)
		}
	}
	for s, want := range map[string]Regime{"2009-05-17": Regime1992, "2009-05-18": Regime2009, "2014-07-31": Regime2009, "2014-08-01": Regime2014} {
		if got := RegimeOn(day(s)); got != want {
			t.Errorf("DIST-17 DIST-18 DIST-19 %s: %s", s, got)
		}
	}
}

func TestRulesAreSound(t *testing.T) {
	seen := map[zhixing.RuleID]bool{}
	for _, r := range Rules() {
		if seen[r.ID] || r.Title.ZH == "" || r.Title.EN == "" || len(r.Cites) == 0 {
			t.Errorf("%+v", r)
		}
		seen[r.ID] = true
		for _, c := range r.Cites {
			if err := c.Check(); err != nil {
				t.Errorf("%s: %v", r.ID, err)
			}
		}
	}
	for _, p := range Policies() {
		if !seen[p.Rule] {
			t.Errorf("policy %s names the rule %s, which is not listed", p.Name, p.Rule)
		}
		var o Options
		for _, w := range p.Words {
			if err := o.Set(p.Name, w); err != nil {
				t.Error(err)
			}
		}
		if o.Set(p.Name, "no such word") == nil {
			t.Error(p.Name)
		}
	}
}
