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
//	go run ./examples/national -in mine.csv        # figures of your own, - is standard input
package main

import (
	_ "embed"
	"io"
	"os"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

//go:embed figures.csv
var figuresCSV []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := command.New("national", errOut)
	c.Document(figuresCSV)
	c.Formats("text", "md", "html")
	return c.Run(args, out, func(w io.Writer) error {
		data, err := c.Read(in)
		if err != nil {
			return err
		}
		return show(w, string(data), c.Format, c.Lang)
	})
}

func show(w io.Writer, figures, format string, l zhixing.Lang) error {
	all, err := load(figures)
	if err != nil {
		return err
	}
	p := page{lang: l, sections: []section{ratios(all, l), derivable(all, l), implied(all, l), sums(all, l)}, charts: []chart{
		yearly(all, "closed_all", zhixing.Text{ZH: "历年执结案件（万件；口径不一，不可逐年相比）", EN: "Cases closed by year (ten thousand; scopes differ, years are not all comparable)"}, 10_000),
		yearly(all, "collected_amount", zhixing.Text{ZH: "历年执行到位金额（亿元）", EN: "Amount collected by year (hundred million yuan)"}, 100_000_000)}}
	if format == "html" {
		return p.html(w)
	}
	return p.plain(w, format == "md")
}
