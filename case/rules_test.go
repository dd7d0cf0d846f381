package casefile

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestRules: the list is complete, in order, and every citation is in the registry.
func TestRules(t *testing.T) {
	rs := Rules()
	if len(rs) != 73 {
		t.Errorf("%d rules, the specification has 73", len(rs))
	}
	seen := map[zhixing.RuleID]bool{}
	for _, r := range rs {
		if seen[r.ID] || r.Title.ZH == "" || r.Title.EN == "" {
			t.Errorf("%s: twice, or without a title", r.ID)
		}
		seen[r.ID] = true
		for _, c := range r.Cites {
			if err := c.Check(); err != nil {
				t.Errorf("%s: %v", r.ID, err)
			}
		}
	}
	for g := Guard(0); guardNames.Valid(g); g++ {
		if !seen[g.Rule().Base()] {
			t.Errorf("guard %s names %s, which is not listed", g, g.Rule())
		}
	}
	for _, n := range Nodes() {
		if !seen[n.Period.Rule.Base()] {
			t.Errorf("node %s names %s", n.Code, n.Period.Rule)
		}
		if err := n.Period.Cite.Check(); n.Period.Cite.Instrument != "" && err != nil {
			t.Errorf("node %s: %v", n.Code, err)
		}
	}
	if err := checkNodes(Nodes()); err != nil {
		t.Error(err)
	}
}
