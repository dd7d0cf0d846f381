package main

import (
	"fmt"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/auction"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/distribution"
)

// drawing is one machine in both notations.
type drawing struct{ name, mermaid, dot string }

// machines draws every machine of the library. A package that joins adds one line:
// what it draws as Mermaid is enough, the other notation is made from it.
func machines(l zhixing.Lang, overview bool) []drawing {
	detail := casefile.FullDiagram
	if overview {
		detail = casefile.OverviewDiagram
	}
	var out []drawing
	for _, d := range casefile.Diagrams(l, detail) {
		out = append(out, drawing{d.Name, d.Mermaid, d.DOT})
	}
	return append(out,
		fromMermaid("distribution_plan", distribution.Diagram()),
		fromMermaid("reference_price", auction.PriceDiagram()),
		// One line a machine.
	)
}

// fromMermaid makes the Graphviz text of a machine from its Mermaid text, which has
// a line a state and a line an edge.
func fromMermaid(name, mermaid string) drawing {
	var b strings.Builder
	fmt.Fprintf(&b, "digraph %q {\n  rankdir=LR;\n  node [shape=box, style=rounded];\n", name)
	fmt.Fprintf(&b, "  start [shape=point];\n  end [shape=doublecircle, label=\"\", width=0.15];\n")
	end := func(s, point string) string {
		if s == "[*]" {
			return point
		}
		return fmt.Sprintf("%q", s)
	}
	for _, line := range strings.Split(mermaid, "\n") {
		line = strings.TrimSpace(line)
		if rest, ok := strings.CutPrefix(line, "state "); ok {
			label, id, _ := strings.Cut(rest, " as ")
			fmt.Fprintf(&b, "  %q [label=%s];\n", id, label)
			continue
		}
		from, rest, ok := strings.Cut(line, " --> ")
		if !ok {
			continue
		}
		to, label, _ := strings.Cut(rest, ": ")
		fmt.Fprintf(&b, "  %s -> %s", end(from, "start"), end(to, "end"))
		if label != "" {
			fmt.Fprintf(&b, " [label=%q]", label)
		}
		b.WriteString(";\n")
	}
	b.WriteString("}\n")
	return drawing{name, mermaid, b.String()}
}
