// National recomputes the ratios that reports of the Supreme People's Court and of local
// courts print, from the figures printed beside them, and says of each whether it
// agrees, disagrees, or cannot be derived. It also draws what was collected and closed
// over the years.
//
// The figures are shipped with the example, each with its source and the precision it
// was published in: a ratio agrees if the true figures may have been such that it comes
// out as printed.
//
//	go run ./examples/national
//	go run ./examples/national -lang en
package main

import (
	_ "embed"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/layout"
	"github.com/zhixing-go/zhixing/metrics"
)

//go:embed figures.csv
var figuresCSV string

// figure is a published figure with half of its last printed digit.
type figure struct {
	scope, period, key, qualifier string
	value, half                   *big.Rat
}

func load() ([]figure, error) {
	rows, err := csv.NewReader(strings.NewReader(figuresCSV)).ReadAll()
	if err != nil {
		return nil, err
	}
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	var out []figure
	for n, r := range rows[1:] {
		value, ok := new(big.Rat).SetString(r[column["value"]])
		half, ok2 := new(big.Rat).SetString(r[column["half_unit"]])
		if !ok || !ok2 {
			return nil, fmt.Errorf("figures.csv, row %d: not a number", n+2)
		}
		out = append(out, figure{r[column["scope"]], r[column["period"]], r[column["key"]], r[column["qualifier"]], value, half})
	}
	return out, nil
}

// claim is a printed ratio, and the figures it should follow from.
type claim struct {
	scope, period, printed, num, den string
	growth                           bool // num against the same key of period den, in per cent
}

// claims are the ratios printed with figures they could follow from.
func claims() []claim {
	return []claim{
		{"national", "1999..2009-08", "closure_rate", "closed_all", "accepted_all", false},
		{"national", "2016..2018-09", "closure_rate", "closed_all", "accepted_all", false},
		{"national", "2024", "collected_amount_to_gdp", "collected_amount", "gdp", false},
		{"national", "2025Q1", "accepted_all_yoy", "accepted_all", "2024Q1", true},
		{"national", "2016..2018", "closed_all_growth", "closed_all", "2013..2015", true},
		{"national", "2016..2018", "collected_amount_growth", "collected_amount", "2013..2015", true},
		{"national", "2025Q1", "auction_item_deal_rate", "auction_deals", "auction_items", false},
		{"上海一中院", "2007..2011", "closed_to_received_rate", "closed_all", "received_first", false},
		{"上海一中院", "2007..2011", "collection_rate", "collected_amount", "applied_amount", false},
		{"吉林省", "2022", "closure_rate", "closed_all", "accepted_all", false},
		{"吉林省", "2022", "collection_rate", "collected_amount", "applied_amount", false},
		{"吉林省", "2021-01..2021-10", "closure_rate", "closed_all", "accepted_all", false},
		{"古田县法院", "2020..2024-06", "first_termination_rate", "terminated_first", "closed_first", false},
		{"古田县法院", "2020..2024-06", "resumed_to_terminated", "resumed", "terminated_first", false},
	}
}

func find(all []figure, scope, period, key string) *figure {
	for i, f := range all {
		if f.scope == scope && f.period == period && f.key == key {
			return &all[i]
		}
	}
	return nil
}

// verdict of a claim.
type verdict struct {
	claim
	computed string
	result   zhixing.Text
}

func judge(all []figure, c claim) verdict {
	v := verdict{claim: c, result: zhixing.Text{ZH: "无法推得", EN: "can't be derived"}}
	printed, num := find(all, c.scope, c.period, c.printed), find(all, c.scope, c.period, c.num)
	den := find(all, c.scope, c.period, c.den)
	if c.growth {
		den = find(all, c.scope, c.den, c.num)
	}
	if num == nil || den == nil || den.value.Sign() <= 0 {
		return v
	}
	// The true figures lie within half a digit of those printed.
	ratio := func(n, d *big.Rat) *big.Rat {
		x := new(big.Rat).Quo(n, d)
		if c.growth {
			x.Sub(x, big.NewRat(1, 1))
		}
		return x.Mul(x, big.NewRat(100, 1))
	}
	v.computed = metrics.PrintRat(ratio(num.value, den.value), 2)
	if printed == nil {
		v.result = zhixing.Text{ZH: "未公布", EN: "not printed"}
		return v
	}
	less, more := func(f *figure) *big.Rat { return new(big.Rat).Sub(f.value, f.half) }, func(f *figure) *big.Rat { return new(big.Rat).Add(f.value, f.half) }
	low, high := ratio(less(num), more(den)), ratio(more(num), less(den))
	switch {
	case high.Cmp(less(printed)) < 0 || low.Cmp(more(printed)) > 0:
		v.result = zhixing.Text{ZH: "不符", EN: "disagrees"}
	case metrics.PrintRat(ratio(num.value, den.value), 2) == metrics.PrintRat(printed.value, 2):
		v.result = zhixing.Text{ZH: "相符", EN: "agrees"}
	default:
		v.result = zhixing.Text{ZH: "相符（在公布精度内）", EN: "agrees, within the printed precision"}
	}
	return v
}

func main() {
	lang := flag.String("lang", "zh", "zh or en")
	flag.Parse()
	if err := run(os.Stdout, *lang); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, lang string) error {
	l := zhixing.ZH
	if lang == "en" {
		l = zhixing.EN
	}
	all, err := load()
	if err != nil {
		return err
	}
	text := func(zh, en string) string { return zhixing.Text{ZH: zh, EN: en}.In(l) }
	rows := [][]string{{text("范围", "scope"), text("期间", "period"), text("公布的比率", "printed ratio"), text("公布值", "printed"), text("重新计算", "recomputed"), text("结论", "verdict")}}
	for _, c := range claims() {
		v := judge(all, c)
		p := ""
		if f := find(all, c.scope, c.period, c.printed); f != nil {
			p = metrics.PrintRat(f.value, 2)
		}
		rows = append(rows, []string{c.scope, c.period, c.printed, p, v.computed, v.result.In(l)})
	}
	var b strings.Builder
	b.WriteString(text("公布比率的复算（%，增幅为百分比）\n\n", "Published ratios recomputed (per cent)\n\n"))
	layout.WriteAligned(&b, rows, []bool{false, false, false, true, true, false})
	chart(&b, all, "closed_all", text("\n历年执结案件（万件；口径不一，不可逐年相比）\n\n", "\nCases closed by year (ten thousand; scopes differ, years are not all comparable)\n\n"), 10_000)
	chart(&b, all, "collected_amount", text("\n历年执行到位金额（亿元）\n\n", "\nAmount collected by year (hundred million yuan)\n\n"), 100_000_000)
	_, err = io.WriteString(w, b.String())
	return err
}

// chart draws single years of a national figure as bars.
func chart(b *strings.Builder, all []figure, key, title string, unit int64) {
	b.WriteString(title)
	most := new(big.Rat)
	var list []figure
	for _, f := range all {
		if f.scope != "national" || f.key != key || len(f.period) != 4 || len(list) > 0 && list[len(list)-1].period == f.period {
			continue
		}
		list = append(list, f)
		if f.value.Cmp(most) > 0 {
			most = f.value
		}
	}
	rows := make([][]string, 0, len(list))
	for _, f := range list {
		x := new(big.Rat).Quo(f.value, most)
		n, _ := x.Mul(x, big.NewRat(40, 1)).Float64()
		rows = append(rows, []string{f.period, strings.Repeat("█", int(n+0.5)), metrics.PrintRat(new(big.Rat).Quo(f.value, big.NewRat(unit, 1)), 1)})
	}
	layout.WriteAligned(b, rows, []bool{false, false, true})
}
