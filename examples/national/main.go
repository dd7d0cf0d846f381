// National recomputes the ratios that reports of the Supreme People's Court and of local
// courts print, from the figures printed beside them, and says of each whether it
// agrees, disagrees, or cannot be derived and why. It also derives what the reports
// leave out, and draws what was closed and collected over the years.
//
// The figures are shipped with the example, each with its source and the precision it
// was published in: a ratio agrees if the true figures may have been such that it comes
// out as printed.
//
//	go run ./examples/national
//	go run ./examples/national -lang en -format md
//	go run ./examples/national -format html > national.html
//	go run ./examples/national -figures mine.csv
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/zhixing-go/zhixing"
)

//go:embed figures.csv
var figuresCSV string

type config struct {
	lang, format string
	figures      string // content of the figures; "" for those shipped
}

func main() {
	var c config
	flag.StringVar(&c.lang, "lang", "zh", "zh or en")
	flag.StringVar(&c.format, "format", "text", "text, md or html")
	file := flag.String("figures", "", "CSV file of figures in place of those shipped")
	flag.Parse()
	err := func() error {
		if *file != "" {
			b, err := os.ReadFile(*file)
			if err != nil {
				return err
			}
			c.figures = string(b)
		}
		return run(os.Stdout, c)
	}()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, c config) error {
	l := zhixing.ZH
	switch c.lang {
	case "zh":
	case "en":
		l = zhixing.EN
	default:
		return fmt.Errorf("-lang %q: zh or en", c.lang)
	}
	if c.figures == "" {
		c.figures = figuresCSV
	}
	all, err := load(c.figures)
	if err != nil {
		return err
	}
	p := page{lang: l, sections: []section{ratios(all, l), derivable(all, l), implied(all, l), sums(all, l)}, charts: []chart{
		yearly(all, "closed_all", zhixing.Text{ZH: "历年执结案件（万件；口径不一，不可逐年相比）", EN: "Cases closed by year (ten thousand; scopes differ, years are not all comparable)"}, 10_000),
		yearly(all, "collected_amount", zhixing.Text{ZH: "历年执行到位金额（亿元）", EN: "Amount collected by year (hundred million yuan)"}, 100_000_000)}}
	switch c.format {
	case "text":
		return p.plain(w, false)
	case "md":
		return p.plain(w, true)
	case "html":
		return p.html(w)
	}
	return fmt.Errorf("-format %q: text, md or html", c.format)
}
