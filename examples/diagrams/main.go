// Command diagrams draws every state machine of the library from the tables that
// judge events, as Mermaid and as Graphviz.
//
//	go run ./examples/diagrams                         all of them as Mermaid, in Chinese
//	go run ./examples/diagrams -only case -format dot  one of them for Graphviz
//	go run ./examples/diagrams -lang en -overview      states and rules only
//	go run ./examples/diagrams -dir out                a .mmd and a .dot file for each
//	go run ./examples/diagrams -list                   their names
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/zhixing-go/zhixing"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run is main without the process: it returns the exit status.
func run(args []string, out, errOut io.Writer) int {
	fs := flag.NewFlagSet("diagrams", flag.ContinueOnError)
	fs.SetOutput(errOut)
	lang := fs.String("lang", "zh", "language: zh or en")
	format := fs.String("format", "mermaid", "format: mermaid or dot")
	only := fs.String("only", "", "`name` of one machine; empty for all")
	overview := fs.Bool("overview", false, "an edge for each pair of states, with the rules alone")
	dir := fs.String("dir", "", "write files in both formats to this `folder` instead")
	list := fs.Bool("list", false, "print the names and stop")
	if err := fs.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 1
	}
	err := draw(out, *lang, *format, *only, *dir, *overview, *list)
	if err == nil && fs.NArg() > 0 {
		err = fmt.Errorf("unexpected argument %q", fs.Arg(0))
	}
	if err != nil {
		_, _ = fmt.Fprintln(errOut, "diagrams:", err)
		return 1
	}
	return 0
}

func draw(out io.Writer, lang, format, only, dir string, overview, list bool) error {
	l, err := zhixing.ParseLang(lang)
	if err != nil {
		return err
	}
	if format != "mermaid" && format != "dot" {
		return fmt.Errorf("format %q: mermaid or dot", format)
	}
	ms := machines(l, overview)
	if only != "" {
		ms = slices.DeleteFunc(ms, func(m drawing) bool { return m.name != only })
		if len(ms) == 0 {
			return fmt.Errorf("no machine %q; -list names them", only)
		}
	}
	for i, m := range ms {
		switch {
		case list:
			_, err = fmt.Fprintln(out, m.name)
		case dir != "":
			if err = os.WriteFile(filepath.Join(dir, m.name+".mmd"), []byte(m.mermaid), 0o644); err == nil {
				err = os.WriteFile(filepath.Join(dir, m.name+".dot"), []byte(m.dot), 0o644)
			}
		default:
			text := m.mermaid
			if format == "dot" {
				text = m.dot
			}
			if i > 0 {
				text = "\n" + text
			}
			_, err = io.WriteString(out, text)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
