package main

import (
	"encoding/csv"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing/metrics"
)

// figure is a published figure with what it is about.
type figure struct {
	scope, period, key, unit string
	metrics.Published
}

// load reads the figures; an error names the row and the column.
func load(text string) ([]figure, error) {
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("figures: %w", err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("figures: empty")
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	for _, name := range []string{"scope", "period", "key", "unit", "qualifier", "value", "half_unit"} {
		if _, ok := column[name]; !ok {
			return nil, fmt.Errorf("figures: no column %q", name)
		}
	}
	var out []figure
	for n, r := range rows[1:] {
		at := func(name string) string { return r[column[name]] }
		number := func(name string) (decimal.Decimal, error) {
			d, err := decimal.NewFromString(at(name))
			if err != nil {
				err = fmt.Errorf("figures, row %d, %s: %q is not a number", n+2, name, at(name))
			}
			return d, err
		}
		f := figure{scope: at("scope"), period: at("period"), key: at("key"), unit: at("unit")}
		if f.Value, err = number("value"); err != nil {
			return nil, err
		}
		if f.Half, err = number("half_unit"); err != nil {
			return nil, err
		}
		if f.Half.IsNegative() {
			return nil, fmt.Errorf("figures, row %d, half_unit: %s is negative", n+2, f.Half)
		}
		switch q := at("qualifier"); q {
		case "exact", "cumulative", "derived":
		default:
			if err := f.Qualifier.UnmarshalText([]byte(q)); err != nil {
				return nil, fmt.Errorf("figures, row %d: %w", n+2, err)
			}
		}
		// A number of cases or persons printed in full stands for itself.
		if f.unit != "percent" && f.unit != "percentage_point" && f.Half.Equal(decimal.New(5, -1)) && f.Qualifier == metrics.Exact {
			f.Half = decimal.Zero
		}
		// “More than 9000” is said of any number of nine thousand and some.
		for f.Qualifier == metrics.Over && f.Half.Cmp(decimal.New(5, -1)) >= 0 && f.Half.Mul(decimal.NewFromInt(20)).Cmp(f.Value) <= 0 && f.Value.Mod(f.Half.Mul(decimal.NewFromInt(20))).IsZero() {
			f.Half = f.Half.Mul(decimal.NewFromInt(10))
		}
		out = append(out, f)
	}
	return out, nil
}

// find returns the figure a claim points to: "key" of the claim's own scope and period, "period/key", or
// "period/key#2" for the second publication of it.
func find(all []figure, scope, period, ref string) *figure {
	nth := 1
	if r, n, ok := strings.Cut(ref, "#"); ok {
		ref = r
		nth = int(n[0] - '0')
	}
	if p, k, ok := strings.Cut(ref, "/"); ok {
		period, ref = p, k
	}
	for i, f := range all {
		if f.scope == scope && f.period == period && f.key == ref {
			if nth--; nth == 0 {
				return &all[i]
			}
		}
	}
	return nil
}
