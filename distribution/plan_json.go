package distribution

import (
	"encoding/json"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// PlanFormat is the version of the JSON form of a plan.
const PlanFormat = 1

// PlanDocument is a plan as a document (分配方案): what MarshalJSON writes. It is not
// read back, since a plan is drawn anew from its Case.
type PlanDocument struct {
	Format     int                `json:"format"`
	Lines      []Line             `json:"lines"`
	Claims     []Result           `json:"claims"`
	Totals     Totals             `json:"totals"`
	Findings   []zhixing.Finding  `json:"findings,omitempty"`
	Provenance zhixing.Provenance `json:"provenance"`
}

// Document returns the plan with all its lines, the result of every claim by ID, the
// totals, and what its drawing found.
func (p Plan) Document() PlanDocument {
	return PlanDocument{Format: PlanFormat, Lines: slices.Collect(p.Lines()), Claims: slices.Collect(p.Results()),
		Totals: p.Totals(), Findings: p.Findings(), Provenance: p.provenance()}
}

// MarshalJSON writes the document of the plan.
func (p Plan) MarshalJSON() ([]byte, error) { return json.Marshal(p.Document()) }
