// Command lifecycle takes one enforcement case from filing to closing and explains
// every date and every fen by its article of law.
//
//	go run ./examples/lifecycle                        one case through all packages, in Chinese
//	go run ./examples/lifecycle -lang en -format md    the same in English, as Markdown
//	go run ./examples/lifecycle -case terminated       no property: terminated, pooled, inquired again, resumed
//	go run ./examples/lifecycle -case mediation        930 million yuan, with a suspension and an objection
//	go run ./examples/lifecycle -in FILE               a case of your own; - reads standard input
//	go run ./examples/lifecycle -asof 2025-08-20       as it stood on that day
//	go run ./examples/lifecycle -show                  prints the docket instead
package main

import (
	"bytes"
	"embed"
	"io"
	"os"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

//go:embed dockets/*.json
var dockets embed.FS

// defaultCase is the docket that is told where none is named.
const defaultCase = "house"

// builtIn is a docket that comes with the program.
func builtIn(name string) ([]byte, error) {
	data, err := dockets.ReadFile("dockets/" + name + ".json")
	if err == nil {
		return data, nil
	}
	var names []string
	list, _ := dockets.ReadDir("dockets") // an embedded folder is always there
	for _, f := range list {
		names = append(names, strings.TrimSuffix(f.Name(), ".json"))
	}
	words := strings.Join(names, ", ")
	return nil, &zhixing.InputError{Field: "case", Value: name, Reason: zhixing.Text{ZH: "内置案件有：" + words, EN: "the built-in cases are: " + words}}
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := command.New("lifecycle", errOut)
	c.Document(nil)
	c.Formats("text", "md", "json")
	name := c.String("case", defaultCase, "built-in `case`: house, terminated or mediation")
	asOf := c.String("asof", "", "`day` the question is asked for (2006-01-02); empty for the docket's own")
	show := c.Bool("show", false, "print the docket instead")
	return c.Run(args, out, func(w io.Writer) error {
		docket, err := builtIn(*name)
		if err == nil && c.Given("in") {
			docket, err = c.Read(in)
		}
		if err != nil {
			return err
		}
		if *show {
			_, err = w.Write(docket)
			return err
		}
		return render(w, docket, *asOf, c.Format, c.Lang)
	})
}

func render(w io.Writer, docket []byte, asOf, format string, l zhixing.Lang) error {
	d, err := decodeDocket(docket)
	if err != nil {
		return err
	}
	if asOf != "" {
		var p zhixing.Problems
		d.AsOf, err = zhixing.ParseDate(asOf)
		p.AddErr("asof", err)
		if err := p.Err(); err != nil {
			return err
		}
	}
	r, err := newReport(d)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	switch format {
	case "md":
		r.document(l).writeMarkdown(&b)
	case "json":
		if err := r.writeJSON(&b); err != nil {
			return err
		}
	default:
		r.document(l).writeText(&b)
	}
	_, err = b.WriteTo(w)
	return err
}
