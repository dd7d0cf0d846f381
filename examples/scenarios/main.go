// Command scenarios runs worked examples and published cases, and explains every
// difference between what a scenario expects and what the library gives.
//
//	go run ./examples/scenarios                         # every scenario that ships with the library
//	go run ./examples/scenarios -run DIST-04            # those whose ID, vector, title or call has the words
//	go run ./examples/scenarios -lang en my.json -      # files, - is standard input
//	go run ./examples/scenarios -show -run E7           # with the whole result of each
//	go run ./examples/scenarios -format json my.json    # results for another program
//	go run ./examples/scenarios -calls                  # the entry points with their facts
//
// A file is an array of scenarios as internal/schema/v1/scenario.schema.json describes
// it: an implementation in another language can check itself against the same files.
// The exit status is 1 where a scenario differs or cannot be read, 2 for wrong flags.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/scenario"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

type config struct {
	lang       zhixing.Lang
	only       string
	format     string
	show, list bool
	files      []string
}

func run(args []string, in io.Reader, out, errs io.Writer) int {
	c, err := parse(args, errs)
	if errors.Is(err, flag.ErrHelp) {
		return 0
	}
	if err != nil {
		fmt.Fprintln(errs, zhixing.ErrorText(err, c.lang))
		return 2
	}
	if c.list {
		return printed(printCalls(out, c.lang), errs)
	}
	files, err := read(c.files, in)
	if err != nil {
		fmt.Fprintln(errs, zhixing.ErrorText(err, c.lang))
		return 1
	}
	return report(c, files, out, errs)
}

func parse(args []string, errs io.Writer) (config, error) {
	var c config
	set := flag.NewFlagSet("scenarios", flag.ContinueOnError)
	set.SetOutput(errs)
	lang := set.String("lang", "zh", "language of everything printed: zh, en")
	set.StringVar(&c.only, "run", "", "only scenarios whose ID, vector, title or call contains this")
	set.StringVar(&c.format, "format", "text", "text, json")
	set.BoolVar(&c.show, "show", false, "print the whole result of each scenario")
	set.BoolVar(&c.list, "calls", false, "list the entry points with what their facts hold")
	if err := set.Parse(args); err != nil {
		return c, err
	}
	c.files = set.Args()
	var err error
	if c.lang, err = zhixing.ParseLang(*lang); err != nil {
		return c, err
	}
	if c.format != "text" && c.format != "json" {
		return c, &zhixing.InputError{Field: "format", Value: c.format, Reason: zhixing.Text{ZH: "应为 text 或 json", EN: "must be text or json"}}
	}
	return c, nil
}

// file is a file of scenarios as it was read.
type file struct {
	name string
	list []scenario.Scenario
}

// read decodes the files named, or what ships with the library. All problems of all
// files are joined.
func read(names []string, in io.Reader) ([]file, error) {
	var p zhixing.Problems
	var out []file
	add := func(name string, data []byte, err error) {
		if err == nil {
			f := file{name: name}
			f.list, err = scenario.Read(data)
			out = append(out, f)
		}
		p.AddErr(name, err)
	}
	for _, name := range names {
		var data []byte
		var err error
		if name == "-" {
			data, err = io.ReadAll(in)
		} else {
			data, err = os.ReadFile(name)
		}
		add(name, data, err)
	}
	if len(names) == 0 {
		for f := range scenario.Shipped {
			add(f.Name, f.Data, nil)
		}
	}
	return out, p.Err()
}

func (c *config) chosen(s *scenario.Scenario) bool {
	for _, text := range []string{s.ID, s.Vector, s.Title, s.Call} {
		if strings.Contains(text, c.only) {
			return true
		}
	}
	return false
}

// report runs the scenarios and prints what came of each file.
func report(c config, files []file, out, errs io.Writer) int {
	entries := scenario.Calls()
	ran, differ := 0, 0
	var results []scenario.Result
	var b strings.Builder
	for _, f := range files {
		n, bad := 0, 0
		var text strings.Builder
		for i := range f.list {
			s := &f.list[i]
			if !c.chosen(s) {
				continue
			}
			r := scenario.Run(entries, *s)
			n++
			if !r.OK() {
				bad++
				explain(&text, s, &r, c.lang)
			}
			if c.show {
				show(&text, s, &r, c.lang)
			}
			results = append(results, r)
		}
		if n > 0 {
			fmt.Fprintf(&b, zhixing.Text{ZH: "%s：%d 例，%d 例不符\n", EN: "%s: %d scenarios, %d differ\n"}.In(c.lang), f.name, n, bad)
			b.WriteString(text.String())
		}
		ran, differ = ran+n, differ+bad
	}
	if ran == 0 {
		fmt.Fprintln(errs, zhixing.Text{ZH: "没有符合条件的例子", EN: "no scenario was chosen"}.In(c.lang))
		return 1
	}
	var err error
	if c.format == "json" {
		e := json.NewEncoder(out)
		e.SetIndent("", "  ")
		err = e.Encode(results)
	} else {
		fmt.Fprintf(&b, zhixing.Text{ZH: "合计：%d 例，%d 例不符\n", EN: "in all: %d scenarios, %d differ\n"}.In(c.lang), ran, differ)
		_, err = io.WriteString(out, b.String())
	}
	if code := printed(err, errs); code != 0 {
		return code
	}
	if differ > 0 {
		return 1
	}
	return 0
}

// printed is the exit status after printing.
func printed(err error, errs io.Writer) int {
	if err != nil {
		fmt.Fprintln(errs, err)
		return 1
	}
	return 0
}
