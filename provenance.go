package zhixing

import (
	"fmt"
	"slices"
	"strings"
)

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

// RulesHash identifies a list of rules, whatever its order: ID, days in force,
// confidence and citations enter.
func RulesHash(rules []Rule) string {
	lines := make([]string, len(rules))
	for i, r := range rules {
		lines[i] = fmt.Sprintf("%s %s %s %s %v", r.ID, r.From, r.To, r.Confidence, r.Cites)
	}
	slices.Sort(lines)
	return shortHash([]byte(strings.Join(lines, "\n")))
}

// lines renders the provenance, one statement a line.
func (p *Provenance) lines(l Lang) []string {
	var out []string
	say := func(t Text, args ...Arg) { out = append(out, Render(t, args, l)) }
	if p.Library != "" {
		say(Text{ZH: "程序库 zhixing {v}", EN: "library zhixing {v}"}, NameArg("v", p.Library))
	}
	if p.Rules != "" {
		say(Text{ZH: "规则清单 {h}", EN: "rules {h}"}, NameArg("h", p.Rules))
	}
	for _, t := range p.Tables {
		if t.Last.IsZero() {
			say(Text{ZH: "参数表 {n}，摘要 {h}", EN: "table {n}, hash {h}"}, NameArg("n", t.Name), NameArg("h", t.Hash))
			continue
		}
		say(Text{ZH: "参数表 {n}（截至{d}），摘要 {h}", EN: "table {n} (to {d}), hash {h}"}, NameArg("n", t.Name), DateArg("d", t.Last), NameArg("h", t.Hash))
	}
	if p.Profile != "" {
		say(Text{ZH: "政策文件 {n}", EN: "profile {n}"}, NameArg("n", p.Profile))
	}
	for _, x := range p.Policies {
		say(Text{ZH: "政策 {p}.{n} = {w}（非默认）", EN: "policy {p}.{n} = {w} (not the default)"}, NameArg("p", x.Package), NameArg("n", x.Name), NameArg("w", x.Word))
	}
	for _, x := range p.Projections {
		say(Text{ZH: "推算：{t}的数据截至{l}，用至{u}", EN: "projected: {t} is known to {l}, used to {u}"}, NameArg("t", x.Table), DateArg("l", x.Last), DateArg("u", x.Used))
	}
	return out
}
