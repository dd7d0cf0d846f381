// Command distribution draws a distribution plan (分配方案) from a JSON document and
// prints the table that a judge signs, or the whole calculation.
//
//	go run ./examples/distribution                          # the built-in case
//	go run ./examples/distribution -in plan.json -lang en -format markdown
//	go run ./examples/distribution -in - -format json < plan.json
//	go run ./examples/distribution -sheet calculation       # every line with its formula
//	go run ./examples/distribution -why 乙                   # why one claim gets what it gets
//	go run ./examples/distribution -sensitivity             # what other policies would make of it
//
// The document is a distribution.Case with an optional heading; see default.json. A
// wrong input is reported with every problem, field by field, and exit status 1.
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution"
)

//go:embed default.json
var builtIn []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// document is a case to be drawn with what its heading prints.
type document struct {
	Heading  zhixing.Heading   `json:"heading"`
	Prepared zhixing.Signatory `json:"prepared"`
	Reviewed zhixing.Signatory `json:"reviewed"`
	Case     json.RawMessage   `json:"case"`
}

type flags struct {
	in, format, sheet, why string
	sensitivity            bool
	lang                   zhixing.Lang
}

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	f, err := parse(args, errOut)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err == nil {
		err = print(f, in, out)
	}
	if err != nil {
		fmt.Fprintln(errOut, zhixing.ErrorText(err, f.lang))
		return 1
	}
	return 0
}

func parse(args []string, errOut io.Writer) (flags, error) {
	var f flags
	set := flag.NewFlagSet("distribution", flag.ContinueOnError)
	set.SetOutput(errOut)
	lang := set.String("lang", "zh", "language of everything printed: zh, en")
	set.StringVar(&f.in, "in", "", "the document, - for standard input; default: the built-in case")
	set.StringVar(&f.format, "format", "text", "text, markdown, json, csv")
	set.StringVar(&f.sheet, "sheet", "table", "table: the plan on a page; calculation: every line with its formula")
	set.StringVar(&f.why, "why", "", "explain one claim by its ID")
	set.BoolVar(&f.sensitivity, "sensitivity", false, "draw the plan under every other value of every policy, print what changes")
	if err := set.Parse(args); err != nil {
		return f, err
	}
	var p zhixing.Problems
	var err error
	f.lang, err = zhixing.ParseLang(*lang)
	p.AddErr("", err)
	oneOf := func(field, v string, words ...string) {
		for _, w := range words {
			if v == w {
				return
			}
		}
		p.Add(field, v, "", zhixing.Text{ZH: fmt.Sprintf("应为 %v 之一", words), EN: fmt.Sprintf("must be one of %v", words)})
	}
	oneOf("format", f.format, "text", "markdown", "json", "csv")
	oneOf("sheet", f.sheet, "table", "calculation")
	if set.NArg() > 0 {
		p.Add("arguments", set.Arg(0), "", zhixing.Text{ZH: "多余的参数", EN: "unexpected argument"})
	}
	return f, p.Err()
}

func print(f flags, in io.Reader, out io.Writer) error {
	data, err := read(f.in, in)
	if err != nil {
		return err
	}
	doc, c, err := decode(data)
	if err != nil {
		return err
	}
	plan, err := c.Draw()
	if err != nil {
		return err
	}
	if f.sensitivity {
		return vary(f, c, plan, out)
	}
	if f.why != "" {
		return explain(f, plan, out)
	}
	sheet := plan.Summary()
	if f.sheet == "calculation" {
		sheet = plan.Sheet()
	}
	asOf := sheet.Heading.AsOf
	sheet.Heading, sheet.Prepared, sheet.Reviewed = doc.Heading, doc.Prepared, doc.Reviewed
	if sheet.Heading.AsOf.IsZero() {
		sheet.Heading.AsOf = asOf
	}
	// A sheet that does not verify must not be signed.
	if err := sheet.Verify(); err != nil {
		return err
	}
	switch f.format {
	case "markdown":
		return sheet.WriteMarkdown(out, f.lang)
	case "csv":
		return sheet.WriteCSV(out, f.lang)
	case "json":
		e := json.NewEncoder(out)
		e.SetIndent("", "  ")
		return e.Encode(sheet)
	}
	return sheet.WriteText(out, f.lang)
}

func read(path string, in io.Reader) ([]byte, error) {
	switch path {
	case "":
		return builtIn, nil
	case "-":
		return io.ReadAll(in)
	}
	return os.ReadFile(path)
}

// decode reads the document: a case with a heading, or a case alone.
func decode(data []byte) (document, distribution.Case, error) {
	var doc document
	if json.Unmarshal(data, &doc) != nil || doc.Case == nil {
		c, err := distribution.ReadCase(data)
		return document{}, c, err
	}
	c, err := distribution.ReadCase(doc.Case)
	if err != nil {
		var p zhixing.Problems
		p.AddErr("case", err)
		err = p.Err()
	}
	return doc, c, err
}

func explain(f flags, plan distribution.Plan, out io.Writer) error {
	list := plan.Why(zhixing.ClaimID(f.why))
	if len(list) == 0 {
		return &zhixing.InputError{Field: "why", Value: f.why, Reason: zhixing.Text{ZH: "方案中没有该债权", EN: "no such claim in the plan"}}
	}
	for _, x := range list {
		if _, err := fmt.Fprintln(out, x.Text(f.lang)); err != nil {
			return err
		}
	}
	return nil
}

// vary prints the policies that would change the plan, and for whom.
func vary(f flags, c distribution.Case, plan distribution.Plan, out io.Writer) error {
	list, err := distribution.Sensitivity(plan.Estate(), plan.Ladder(), c.Options)
	if err != nil {
		return err
	}
	for _, v := range list {
		if len(v.Changes) == 0 {
			continue
		}
		fmt.Fprintf(out, "%s = %s (%s, %s)\n", v.Policy, v.Word, v.Label.In(f.lang), v.Rule)
		for _, x := range v.Changes {
			fmt.Fprintf(out, "  %s  %s -> %s\n", x.Claim, x.Was.Grouped(), x.Share.Grouped())
			if x.Received.Fen()-x.Share.Fen() != x.WasPaid.Fen()-x.Was.Fen() {
				fmt.Fprintf(out, "  %s  %s %s -> %s\n", x.Claim, zhixing.Text{ZH: "实发", EN: "paid out"}.In(f.lang), x.WasPaid.Grouped(), x.Received.Grouped())
			}
		}
	}
	return nil
}
