package machine

import (
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Labels is the language of a drawing. The zero value is Bilingual.
type Labels uint8

// The languages of a drawing.
const (
	Bilingual Labels = iota // 中文 English
	Chinese
	English
)

// Detail says how much of each row a drawing shows. The zero value is Full.
type Detail uint8

// The details of a drawing.
const (
	Full     Detail = iota // an edge a row: event, guards, roles, rule
	Overview               // an edge for each pair of states: the rules alone
)

// Drawing is how a machine is drawn. The zero value: bilingual, in full.
type Drawing struct {
	Labels Labels
	Detail Detail
}

type edge struct {
	from, to uint8
	label    string
}

// Mermaid returns the table as a Mermaid stateDiagram-v2, the same text for the
// same table.
func (m *Machine[S, E, G]) Mermaid(d Drawing) string {
	var b strings.Builder
	b.WriteString("---\ntitle: \"" + escape(d.text(m.def.Title.ZH, m.def.Title.EN, m.def.Name), "\"\\") + "\"\n---\nstateDiagram-v2\n")
	id := func(s uint8) string { return mermaidID(m.def.States.Word(S(s))) }
	for s := range m.def.States.All {
		b.WriteString("  state \"" + mermaidText(names(d, m.def.States, s)) + "\" as " + id(uint8(s)) + "\n")
	}
	b.WriteString("  [*] --> " + id(uint8(m.def.Initial)) + "\n")
	for _, e := range m.edges(d) {
		b.WriteString("  " + id(e.from) + " --> " + id(e.to) + ": " + mermaidText(e.label) + "\n")
	}
	for s := range m.def.States.All {
		if m.Final(s) {
			b.WriteString("  " + id(uint8(s)) + " --> [*]\n")
		}
	}
	return b.String()
}

// DOT returns the table as a Graphviz digraph, the same text for the same table.
func (m *Machine[S, E, G]) DOT(d Drawing) string {
	var b strings.Builder
	quote := func(s string) string { return "\"" + escape(s, "\"\\") + "\"" }
	b.WriteString("digraph " + quote(m.def.Name) + " {\n")
	b.WriteString("  label=" + quote(d.text(m.def.Title.ZH, m.def.Title.EN, m.def.Name)) + "\n")
	b.WriteString("  node [shape=box style=rounded]\n  start [shape=point label=\"\"]\n")
	id := func(s uint8) string { return quote(m.def.States.Word(S(s))) }
	for s := range m.def.States.All {
		b.WriteString("  " + id(uint8(s)) + " [label=" + quote(names(d, m.def.States, s)))
		if m.Final(s) {
			b.WriteString(" peripheries=2")
		}
		b.WriteString("]\n")
	}
	b.WriteString("  start -> " + id(uint8(m.def.Initial)) + "\n")
	for _, e := range m.edges(d) {
		b.WriteString("  " + id(e.from) + " -> " + id(e.to) + " [label=" + quote(e.label) + "]\n")
	}
	b.WriteString("}\n")
	return b.String()
}

// edges lists the arrows in the order of the states, then of the table.
func (m *Machine[S, E, G]) edges(d Drawing) []edge {
	var out []edge
	for s := range m.def.States.All {
		first := len(out)
		for i := range m.def.Rows {
			r := &m.def.Rows[i]
			for from := range r.froms {
				if from != s {
					continue
				}
				to := r.To
				if r.Stay {
					to = s
				}
				if d.Detail == Full {
					out = append(out, edge{uint8(s), uint8(to), m.label(d, r)})
					continue
				}
				out = lump(out, first, edge{uint8(s), uint8(to), string(r.Rule)})
			}
		}
	}
	return out
}

// lump adds e to the arrow of out[first:] between the same states.
func lump(out []edge, first int, e edge) []edge {
	for i := first; i < len(out); i++ {
		if out[i].to != e.to {
			continue
		}
		for _, rule := range strings.Split(out[i].label, " ") {
			if rule == e.label {
				return out
			}
		}
		out[i].label += " " + e.label
		return out
	}
	return append(out, e)
}

func (m *Machine[S, E, G]) label(d Drawing, r *Row[S, E, G]) string {
	var b strings.Builder
	b.WriteString(names(d, m.def.Events, r.Event))
	if len(r.Guards) > 0 {
		b.WriteString(" [")
		for i, g := range r.Guards {
			if i > 0 {
				b.WriteString(" & ")
			}
			if !g.Want {
				b.WriteString("!")
			}
			b.WriteString(names(d, m.def.Guards, g.Name))
		}
		b.WriteString("]")
	}
	if r.By != 0 && r.By != Everyone && m.def.Roles != nil {
		b.WriteString(" (")
		sep := ""
		for role := range r.By.All {
			n := &m.def.Roles[role]
			b.WriteString(sep + d.text(n.ZH, n.EN, n.Word))
			sep = ", "
		}
		b.WriteString(")")
	}
	if r.Rule != "" {
		b.WriteString(" " + string(r.Rule))
	}
	return b.String()
}

func names[T ~uint8](d Drawing, n *enum.Names[T], v T) string {
	return d.text(n.Rows[v].ZH, n.Rows[v].EN, n.Rows[v].Word)
}

// text joins the wordings that the drawing asks for; the stable word stands in
// for a wording that is missing.
func (d Drawing) text(zh, en, word string) string {
	if zh == "" {
		zh = word
	}
	if en == "" {
		en = word
	}
	switch {
	case d.Labels == Chinese:
		return zh
	case d.Labels == English || zh == en:
		return en
	}
	return zh + " " + en
}

// mermaidID keeps a word from being read as one of Mermaid's own.
func mermaidID(word string) string {
	switch word {
	case "state", "end", "note", "class", "direction", "style", "default", "as", "fork", "join", "choice":
		return word + "_"
	}
	return word
}

// mermaidText writes what Mermaid would read as syntax as character entities.
func mermaidText(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '"', '#', ';', ':', '<', '>', '{', '}', '%', '\n':
			b.WriteString("#" + strconv.Itoa(int(r)) + ";")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// escape puts a backslash before each byte of which in s and writes line ends as \n.
func escape(s, which string) string {
	var b strings.Builder
	for _, r := range s {
		if r == '\n' {
			b.WriteString(`\n`)
			continue
		}
		if strings.ContainsRune(which, r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Title returns the name of the machine in l.
func (m *Machine[S, E, G]) Title(l zhixing.Lang) string {
	if l == zhixing.EN {
		return m.def.Title.EN
	}
	return m.def.Title.ZH
}
