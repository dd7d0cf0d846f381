package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Diagram is a state machine of this package, drawn from the table that judges
// events (状态图), CASE-93.
type Diagram struct {
	Name    string `json:"name"`    // stable word: case, review, preservation, complaint
	Mermaid string `json:"mermaid"` // stateDiagram-v2
	DOT     string `json:"dot"`     // Graphviz
}

// DiagramDetail says how much a drawing shows.
type DiagramDetail uint8

// The details.
const (
	FullDiagram     DiagramDetail = iota // an edge a row: event, guards, roles, rule
	OverviewDiagram                      // an edge for each pair of states: the rules
)

// Diagrams draws the machines of this package: the implementation case (CASE-91), the
// review case (CASE-92), the preservation case (CASE-93) and the petition (CASE-85).
func Diagrams(l zhixing.Lang, detail DiagramDetail) []Diagram {
	d := machine.Drawing{Labels: machine.Chinese}
	if l == zhixing.EN {
		d.Labels = machine.English
	}
	if detail == OverviewDiagram {
		d.Detail = machine.Overview
	}
	c, r, p, k := table().m, reviewMachine(), preservationMachine(), complaintTable()
	return []Diagram{
		{"case", c.Mermaid(d), c.DOT(d)},
		{"review", r.Mermaid(d), r.DOT(d)},
		{"preservation", p.Mermaid(d), p.DOT(d)},
		{"complaint", k.Mermaid(d), k.DOT(d)},
	}
}
