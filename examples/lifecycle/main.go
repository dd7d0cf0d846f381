// Command lifecycle takes one enforcement case from filing to closing and explains
// every date and every fen by its article of law.
//
//	go run ./examples/lifecycle                        one case through all packages, in Chinese
//	go run ./examples/lifecycle -lang en -format md    the same in English, as Markdown
//	go run ./examples/lifecycle -case terminated       no property: terminated, pooled, inquired again, resumed
//	go run ./examples/lifecycle -case mediation        930 million yuan, with a suspension and an objection
//	go run ./examples/lifecycle -docket FILE           a case of your own; - reads standard input
//	go run ./examples/lifecycle -asof 2025-08-20       as it stood on that day
//	go run ./examples/lifecycle -show                  prints the docket instead
package main

import (
	"bytes"
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/zhixing-go/zhixing"
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

// maxDocket bounds what is read: a docket is a case, not a data base.
const maxDocket = 8 << 20

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// run is main without the process: it returns the exit status and writes to out
// only once everything is known to be right.
func run(args []string, in io.Reader, out, errOut io.Writer) int {
	fs := flag.NewFlagSet("lifecycle", flag.ContinueOnError)
	fs.SetOutput(errOut)
	name := fs.String("case", defaultCase, "built-in `case`: house, terminated or mediation")
	docket := fs.String("docket", "", "`file` with the docket (JSON) of a case of your own; - for standard input")
	lang := fs.String("lang", "zh", "language: zh or en")
	format := fs.String("format", "text", "format: text, md or json")
	asOf := fs.String("asof", "", "`day` the question is asked for (2006-01-02); empty for the docket's own")
	show := fs.Bool("show", false, "print the docket of the built-in case and stop")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 1
	}
	l, err := zhixing.ParseLang(*lang)
	if err == nil && fs.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %q", fs.Arg(0))
	}
	var page []byte
	if err == nil {
		page, err = read(*name, *docket, in)
	}
	if err == nil && !*show {
		page, err = render(page, *asOf, *format, l)
	}
	if err != nil {
		fmt.Fprintln(errOut, "lifecycle:", zhixing.ErrorText(err, l))
		return 1
	}
	if _, err := out.Write(page); err != nil {
		fmt.Fprintln(errOut, "lifecycle:", err)
		return 1
	}
	return 0
}

func render(data []byte, asOf, format string, l zhixing.Lang) ([]byte, error) {
	d, err := decodeDocket(data)
	if err != nil {
		return nil, err
	}
	if asOf != "" {
		on, err := zhixing.ParseDate(asOf)
		if err != nil {
			var p zhixing.Problems
			p.AddErr("asof", err)
			return nil, p.Err()
		}
		d.AsOf = on
	}
	r, err := newReport(d)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	switch format {
	case "text":
		r.document(l).writeText(&b)
	case "md", "markdown":
		r.document(l).writeMarkdown(&b)
	case "json":
		err = r.writeJSON(&b)
	default:
		err = &zhixing.InputError{Field: "format", Value: format, Reason: zhixing.Text{ZH: "只能是 text、md 或 json", EN: "must be text, md or json"}}
	}
	return b.Bytes(), err
}

// read returns the docket of a file, of standard input, or of a built-in case.
func read(name, file string, in io.Reader) ([]byte, error) {
	switch file {
	case "":
		return builtIn(name)
	case "-":
	default:
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	data, err := io.ReadAll(io.LimitReader(in, maxDocket+1))
	if err == nil && len(data) > maxDocket {
		err = &zhixing.InputError{Field: "docket", Reason: zhixing.Text{ZH: "文件过大", EN: "the file is too large"}}
	}
	return data, err
}
