// Court invents an intermediate court with four basic courts and 20,000 cases, counts
// them in one pass, and shows the scoreboard of a scheme and one figure explained down
// to the cases behind it: as text, Markdown or one HTML page with its charts inside.
//
// The cases come from a seed: every run of one seed is the same.
//
//	go run ./examples/court
//	go run ./examples/court -format html > court.html
//	go run ./examples/court -scheme OUTLINE-2016 -figure timely_actual_closure_rate -lang en
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/metrics"
)

type config struct {
	cases          int
	seed           uint64
	scheme, figure string
	format         string
	lang           zhixing.Lang
}

func main() {
	var c config
	lang := flag.String("lang", "zh", "zh or en")
	flag.IntVar(&c.cases, "cases", 20_000, "number of cases")
	flag.Uint64Var(&c.seed, "seed", 1, "of the invented cases")
	flag.StringVar(&c.scheme, "scheme", "PLATFORM-2018", "key of the scheme")
	flag.StringVar(&c.figure, "figure", "completion_rate", "indicator to explain")
	flag.StringVar(&c.format, "format", "text", "text, md or html")
	flag.Parse()
	c.lang = zhixing.ZH
	if *lang == "en" {
		c.lang = zhixing.EN
	}
	if err := run(os.Stdout, c); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// board is what is shown.
type board struct {
	lang    zhixing.Lang
	scheme  metrics.Scheme
	reports []metrics.Report // one a court, the area first
	explain metrics.Explanation
	cases   []metrics.CaseShare // the first ones of the explained figure
	num     int64               // cases in its numerator and denominator, from the second pass
	den     int64
	monthly [12]int64
	bands   []metrics.DurationBand
	signs   []zhixing.Finding
	seen    metrics.Seen
}

func run(w io.Writer, c config) error {
	courts, err := metrics.NewCourts(tree(), zhixing.MustDate("2018-12-31"))
	if err != nil {
		return err
	}
	b := board{lang: c.lang}
	if b.scheme, err = metrics.FindScheme(c.scheme); err != nil {
		return err
	}
	period := metrics.Period{From: zhixing.MustDate("2018-01-01"), To: zhixing.MustDate("2018-12-31")}
	t, err := metrics.NewTally(courts, period, b.scheme.Policy, "all")
	if err != nil {
		return err
	}
	records, err := invent(c.cases, c.seed, courts)
	if err != nil {
		return err
	}
	t.Add(records, nil)
	b.seen = t.Seen()
	top, _ := courts.Index(topCourt)
	for _, x := range tree() {
		i, _ := courts.Index(x.ID)
		view := metrics.Own
		if i == top {
			view = metrics.Area
		}
		r, err := b.scheme.Evaluate(t, i, view)
		if err != nil {
			return err
		}
		b.reports = append(b.reports, r)
	}
	x, err := metrics.FindIndicator(metrics.IndicatorID(c.figure))
	if err != nil {
		return err
	}
	if b.explain, err = t.Explain(&x, top, metrics.Area, b.scheme.Scope); err != nil {
		return err
	}
	for s := range t.Cases(records, &x, top, metrics.Area, b.scheme.Scope) {
		b.num, b.den = b.num+s.Ratio.Num, b.den+s.Ratio.Den
		if len(b.cases) < 10 && s.Ratio.Num > 0 {
			b.cases = append(b.cases, s)
		}
	}
	n, err := t.Counts(top, metrics.Area)
	if err != nil {
		return err
	}
	b.monthly, b.bands = n.Monthly(b.scheme.Scope), n.Durations(b.scheme.Scope)
	if b.signs, err = t.Signs(top, metrics.Area, b.scheme.Scope); err != nil {
		return err
	}
	switch c.format {
	case "html":
		return b.html(w)
	case "md":
		return b.plain(w, true)
	case "text":
		return b.plain(w, false)
	}
	return fmt.Errorf("no format %q", c.format)
}
