package zhixing

// Version is the version of the library, printed on every result.
const Version = "0.1.0"

// Provenance is what a result stands on (来源): which library, rules, tables and
// policies made it, so that the same result can be made again.
type Provenance struct {
	Library     string       `json:"library,omitempty"` // Version
	Rules       string       `json:"rules,omitempty"`   // RulesHash of the rules applied
	Tables      []TableUsed  `json:"tables,omitempty"`
	Profile     string       `json:"profile,omitempty"`  // name and version of the office's profile
	Policies    []PolicyUsed `json:"policies,omitempty"` // those that differ from their default
	Projections []Projection `json:"projections,omitempty"`
}

// TableUsed names a table with the hash of its rows.
type TableUsed struct {
	Name string `json:"name"`
	Last Date   `json:"last,omitzero"` // last day covered
	Hash string `json:"hash"`
}

// PolicyUsed is a policy with the word chosen.
type PolicyUsed struct {
	Package string `json:"package"`
	Name    string `json:"name"`
	Word    string `json:"word"`
	Rule    RuleID `json:"rule,omitempty"`
}

// Projection says that a table was carried on beyond its last day (推算).
type Projection struct {
	Table string `json:"table"`
	Last  Date   `json:"last"` // last day covered
	Used  Date   `json:"used"` // latest day asked
}
