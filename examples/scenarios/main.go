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
// The exit status is 1 where a scenario differs or cannot be read.
package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/command"
	"github.com/zhixing-go/zhixing/internal/scenario"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

type asked struct {
	*command.Command
	only       string
	show, list bool
}

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := asked{Command: command.New("scenarios", errOut)}
	c.Formats("text", "json")
	c.Arguments()
	c.StringVar(&c.only, "run", "", "only scenarios whose ID, vector, title or call contains this")
	c.BoolVar(&c.show, "show", false, "print the whole result of each scenario")
	c.BoolVar(&c.list, "calls", false, "list the entry points with what their facts hold")
	return c.Run(args, out, func(w io.Writer) error {
		if c.list {
			return printCalls(w, c.Lang)
		}
		files, err := read(c.Args(), in)
		if err != nil {
			return err
		}
		return c.report(files, w)
	})
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
		data, err := command.ReadFile(name, in)
		add(name, data, err)
	}
	if len(names) == 0 {
		for f := range scenario.Shipped {
			add(f.Name, f.Data, nil)
		}
	}
	return out, p.Err()
}

func (c *asked) chosen(s *scenario.Scenario) bool {
	for _, text := range []string{s.ID, s.Vector, s.Title, s.Call} {
		if strings.Contains(text, c.only) {
			return true
		}
	}
	return false
}

// report runs the scenarios and prints what came of each file.
func (c *asked) report(files []file, out io.Writer) error {
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
				explain(&text, s, &r, c.Lang)
			}
			if c.show {
				show(&text, s, &r, c.Lang)
			}
			results = append(results, r)
		}
		if n > 0 {
			fmt.Fprintf(&b, zhixing.Text{ZH: "%s：%d 例，%d 例不符\n", EN: "%s: %d scenarios, %d differ\n"}.In(c.Lang), f.name, n, bad)
			b.WriteString(text.String())
		}
		ran, differ = ran+n, differ+bad
	}
	if ran == 0 {
		return &zhixing.InputError{Field: "run", Value: c.only, Reason: zhixing.Text{ZH: "没有符合条件的例子", EN: "no scenario was chosen"}}
	}
	if c.Format == "json" {
		if err := command.WriteJSON(out, results); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(&b, zhixing.Text{ZH: "合计：%d 例，%d 例不符\n", EN: "in all: %d scenarios, %d differ\n"}.In(c.Lang), ran, differ)
		if _, err := io.WriteString(out, b.String()); err != nil {
			return err
		}
	}
	if differ > 0 {
		return command.ErrTold
	}
	return nil
}
