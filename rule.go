package zhixing

import "strings"

// RuleID is the stable name of a rule (规则编号), with a clause where one part of
// it is meant: "CASE-41", "CASE-41.Z2". An ID is never reused.
type RuleID string

// Base returns the rule without its clause.
func (r RuleID) Base() RuleID {
	b, _, _ := strings.Cut(string(r), ".")
	return RuleID(b)
}

// Rule is an entry of a package's list of rules: what it is called, what it rests
// on, when it is in force, and how well its source was read.
type Rule struct {
	ID         RuleID     `json:"id"`
	Title      Text       `json:"title"`
	Cites      []Citation `json:"cites,omitempty"`
	From       Date       `json:"from,omitzero"` // first day in force; zero: as long as its instrument
	To         Date       `json:"to,omitzero"`   // last day in force; zero: still
	Confidence Confidence `json:"confidence"`
}
