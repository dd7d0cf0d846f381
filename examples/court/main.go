// Command court invents an intermediate court with four basic courts and 20,000 cases, counts
// them in one pass, and shows the scoreboard of a scheme and one figure explained down
// to the cases behind it: as text, Markdown or one HTML page with its charts inside.
//
// The cases come from a seed: every run of one seed is the same.
//
//	go run ./examples/court
//	go run ./examples/court -format html > court.html
//	go run ./examples/court -scheme ASSESSOR-2018 -figure timely_actual_closure_rate -by officer -lang en
package main

import (
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/command"
	"github.com/zhixing-go/zhixing/metrics"
)

type asked struct {
	*command.Command
	cases          int
	seed           uint64
	scheme, figure string
	by             string
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, _ io.Reader, out, errOut io.Writer) int {
	c := asked{Command: command.New("court", errOut)}
	c.Formats("text", "md", "html")
	c.IntVar(&c.cases, "cases", 20_000, "number of cases")
	c.Uint64Var(&c.seed, "seed", 1, "of the invented cases")
	c.StringVar(&c.scheme, "scheme", "PLATFORM-2018", "key of the scheme: "+strings.Join(schemeKeys(), ", "))
	c.StringVar(&c.figure, "figure", "completion_rate", "indicator to explain")
	c.StringVar(&c.by, "by", "manner", "what the figure is broken down by: court, manner, class, ground, kind, amount, debtor, livelihood, cause, officer")
	return c.Run(args, out, c.show)
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
	by      metrics.Dimension
	slices  []metrics.Slice
	overdue metrics.OverdueAnalysis
	ranking *metrics.Ranking // of the explained figure, where it has a better and a worse
}

func schemeKeys() (out []string) {
	for _, s := range metrics.Schemes() {
		if len(s.Indicators) > 0 {
			out = append(out, s.Key)
		}
	}
	return out
}

func (c *asked) show(w io.Writer) error {
	var p zhixing.Problems
	if c.cases < 0 {
		p.Add("cases", strconv.Itoa(c.cases), "", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	var by metrics.Dimension
	p.AddErr("by", by.UnmarshalText([]byte(c.by)))
	if err := p.Err(); err != nil {
		return err
	}
	courts, err := metrics.NewCourts(tree(), zhixing.MustDate("2018-12-31"))
	if err != nil {
		return err
	}
	b := board{by: by, lang: c.Lang}
	if b.scheme, err = metrics.FindScheme(c.scheme); err != nil {
		return err
	}
	period := metrics.Period{From: zhixing.MustDate("2018-01-01"), To: zhixing.MustDate("2018-12-31")}
	t, err := metrics.NewTally(courts, period, b.scheme.Policy, "all")
	if err != nil {
		return err
	}
	made, err := invent(c.cases, c.seed, courts)
	if err != nil {
		return err
	}
	records := made.records
	t.Add(records, nil)
	if err := t.AddPetitions(made.petitions, zhixing.Mainland()); err != nil {
		return err
	}
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
	// Petitions are counted beside the cases: no second pass over the cases finds them.
	if b.num == b.explain.Ratio.Num && b.den == b.explain.Ratio.Den {
		if b.slices, err = t.DrillDown(records, &x, top, metrics.Area, b.scheme.Scope, by, &made.officers); err != nil {
			return err
		}
	}
	if x.Direction == metrics.Positive || x.Direction == metrics.Negative {
		r, err := metrics.Rank(b.scheme, x, b.reports[1:], nil, period.To, metrics.Options{})
		if err != nil {
			return err
		}
		b.ranking = &r
	}
	n, err := t.Counts(top, metrics.Area)
	if err != nil {
		return err
	}
	b.monthly, b.bands = n.Monthly(b.scheme.Scope), n.Durations(b.scheme.Scope)
	if b.signs, err = t.Signs(top, metrics.Area, b.scheme.Scope); err != nil {
		return err
	}
	b.overdue = n.Overdue(b.scheme.Scope)
	if c.Format == "html" {
		return b.html(w)
	}
	return b.plain(w, c.Format == "md")
}
