// Command distribution draws a distribution plan (分配方案) from a JSON document and
// prints the table that a judge signs, or the whole calculation.
//
//	go run ./examples/distribution                          # the built-in case
//	go run ./examples/distribution -in plan.json -lang en -format md
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
	"fmt"
	"io"
	"os"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution"
	"github.com/zhixing-go/zhixing/examples/internal/command"
	"github.com/zhixing-go/zhixing/internal/strict"
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

type asked struct {
	*command.Command
	sheet, why string
	sensitive  bool
}

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := asked{Command: command.New("distribution", errOut)}
	c.Document(builtIn)
	c.Formats("text", "md", "json", "csv")
	c.StringVar(&c.sheet, "sheet", "table", "table: the plan on a page; calculation: every line with its formula")
	c.StringVar(&c.why, "why", "", "explain one claim by its ID")
	c.BoolVar(&c.sensitive, "sensitivity", false, "draw the plan under every other value of every policy, print what changes")
	return c.Run(args, out, func(w io.Writer) error {
		if err := command.OneOf("sheet", c.sheet, "table", "calculation"); err != nil {
			return err
		}
		data, err := c.Read(in)
		if err != nil {
			return err
		}
		return c.print(data, w)
	})
}

func (c *asked) print(data []byte, out io.Writer) error {
	doc, kase, err := decode(data)
	if err != nil {
		return err
	}
	plan, err := kase.Draw()
	if err != nil {
		return err
	}
	switch {
	case c.sensitive:
		return vary(kase, plan, out, c.Lang)
	case c.why != "":
		return explain(plan, zhixing.ClaimID(c.why), out, c.Lang)
	}
	sheet := plan.Summary()
	if c.sheet == "calculation" {
		sheet = plan.Sheet()
	}
	asOf := sheet.Heading.AsOf
	sheet.Heading, sheet.Prepared, sheet.Reviewed = doc.Heading, doc.Prepared, doc.Reviewed
	if sheet.Heading.AsOf.IsZero() {
		sheet.Heading.AsOf = asOf
	}
	return command.WriteSheet(out, sheet, c.Format, c.Lang)
}

// decode reads the document: a case with a heading, or a case alone.
func decode(data []byte) (document, distribution.Case, error) {
	var doc document
	var keys map[string]json.RawMessage
	if json.Unmarshal(data, &keys) != nil || keys["case"] == nil {
		c, err := distribution.ReadCase(data)
		return doc, c, err
	}
	if err := strict.Decode(data, &doc); err != nil {
		return doc, distribution.Case{}, err
	}
	c, err := distribution.ReadCase(doc.Case)
	if err != nil {
		var p zhixing.Problems
		p.AddErr("case", err)
		err = p.Err()
	}
	return doc, c, err
}

func explain(plan distribution.Plan, claim zhixing.ClaimID, out io.Writer, l zhixing.Lang) error {
	list := plan.Why(claim)
	if len(list) == 0 {
		return &zhixing.InputError{Field: "why", Value: string(claim), Reason: zhixing.Text{ZH: "方案中没有该债权", EN: "no such claim in the plan"}}
	}
	for _, x := range list {
		if _, err := fmt.Fprintln(out, x.Text(l)); err != nil {
			return err
		}
	}
	return nil
}

// vary prints the policies that would change the plan, and for whom.
func vary(c distribution.Case, plan distribution.Plan, out io.Writer, l zhixing.Lang) error {
	list, err := distribution.Sensitivity(plan.Estate(), plan.Ladder(), c.Options)
	if err != nil {
		return err
	}
	for _, v := range list {
		if len(v.Changes) == 0 {
			continue
		}
		fmt.Fprintf(out, "%s = %s (%s, %s)\n", v.Policy, v.Word, v.Label.In(l), v.Rule)
		for _, x := range v.Changes {
			fmt.Fprintf(out, "  %s  %s -> %s\n", x.Claim, x.Was.Grouped(), x.Share.Grouped())
			if x.Received.Fen()-x.Share.Fen() != x.WasPaid.Fen()-x.Was.Fen() {
				fmt.Fprintf(out, "  %s  %s %s -> %s\n", x.Claim, zhixing.Text{ZH: "实发", EN: "paid out"}.In(l), x.WasPaid.Grouped(), x.Received.Grouped())
			}
		}
	}
	return nil
}
