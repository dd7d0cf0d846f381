package zhixing_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/auction"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/discipline"
	"github.com/zhixing-go/zhixing/distribution"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/metrics"
)

// ruleLists are the rules of every package.
func ruleLists() map[string][]zhixing.Rule {
	return map[string][]zhixing.Rule{
		"asset":                 asset.Rules(),
		"auction":               auction.Rules(),
		"case":                  casefile.Rules(),
		"discipline":            discipline.Rules(),
		"distribution":          distribution.Rules(),
		"distribution/interest": interest.Rules(),
		"metrics":               metrics.Rules(),
	}
}

func TestRuleLists(t *testing.T) {
	for name, rules := range ruleLists() {
		seen := map[zhixing.RuleID]bool{}
		for _, r := range rules {
			if seen[r.ID] {
				t.Errorf("%s: %s is listed twice", name, r.ID)
			}
			seen[r.ID] = true
			if r.Title.ZH == "" || r.Title.EN == "" {
				t.Errorf("%s: %s has no title in both languages", name, r.ID)
			}
			if !r.From.IsZero() && !r.To.IsZero() && r.To.Before(r.From) {
				t.Errorf("%s: %s ends before it begins", name, r.ID)
			}
			if r.Confidence == zhixing.Verified && len(r.Cites) == 0 {
				t.Errorf("%s: %s is verified without a citation", name, r.ID)
			}
			for _, c := range r.Cites {
				if err := c.Check(); err != nil {
					t.Errorf("%s: %s: %v", name, r.ID, err)
				}
			}
		}
	}
}

// TestRulesOfTheSpecification runs where the specification lies beside the
// repository: every rule of it is in a list.
func TestRulesOfTheSpecification(t *testing.T) {
	heading := regexp.MustCompile(`(?m)^### ([A-Z]+-\d+)`)
	lists := ruleLists()
	lists["distribution"] = append(lists["distribution"], lists["distribution/interest"]...)
	delete(lists, "distribution/interest")
	for name, rules := range lists {
		text, err := os.ReadFile(filepath.Join("..", "shared", "rules", name+".md"))
		if err != nil {
			t.Skip("the specification is not here")
		}
		for _, m := range heading.FindAllSubmatch(text, -1) {
			id := zhixing.RuleID(m[1])
			if !slices.ContainsFunc(rules, func(r zhixing.Rule) bool { return r.ID == id }) {
				t.Errorf("%s: %s is not listed", name, id)
			}
		}
	}
}
