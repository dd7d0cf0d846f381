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
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, _ io.Reader, out, errOut io.Writer) int {
	c := command.New("diagrams", errOut)
	c.Formats("mermaid", "dot")
	only := c.String("only", "", "`name` of one machine; empty for all")
	overview := c.Bool("overview", false, "an edge for each pair of states, with the rules alone")
	dir := c.String("dir", "", "write files in both formats to this `folder` instead")
	list := c.Bool("list", false, "print the names and stop")
	return c.Run(args, out, func(w io.Writer) error {
		ms := machines(c.Lang, *overview)
		if *only != "" {
			ms = slices.DeleteFunc(ms, func(m drawing) bool { return m.name != *only })
			if len(ms) == 0 {
				return &zhixing.InputError{Field: "only", Value: *only, Reason: zhixing.Text{ZH: "没有这个状态机，-list 列出其名称", EN: "no such machine; -list names them"}}
			}
		}
		switch {
		case *list:
			for _, m := range ms {
				fmt.Fprintln(w, m.name)
			}
		case *dir != "":
			return save(*dir, ms)
		default:
			draw(w, ms, c.Format)
		}
		return nil
	})
}

// draw prints the machines one after the other.
func draw(w io.Writer, ms []drawing, format string) {
	for i, m := range ms {
		text := m.mermaid
		if format == "dot" {
			text = m.dot
		}
		if i > 0 {
			fmt.Fprintln(w)
		}
		fmt.Fprint(w, text)
	}
}

// save writes each machine in both formats.
func save(dir string, ms []drawing) error {
	for _, m := range ms {
		if err := os.WriteFile(filepath.Join(dir, m.name+".mmd"), []byte(m.mermaid), 0o644); err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(dir, m.name+".dot"), []byte(m.dot), 0o644); err != nil {
			return err
		}
	}
	return nil
}
