package auction

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// TestRules: every rule is listed once, cites articles that exist, and is the same
// set as the specification's where that is at hand.
func TestRules(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules() {
		if seen[string(r.ID)] || r.Title.ZH == "" || r.Title.EN == "" {
			t.Errorf("%s: twice, or without title", r.ID)
		}
		seen[string(r.ID)] = true
		for _, c := range r.Cites {
			if err := c.Check(); err != nil {
				t.Errorf("%s: %v", r.ID, err)
			}
		}
	}
	spec, err := os.ReadFile("../../shared/rules/auction.md")
	if err != nil {
		t.Skip("the specification is not here")
	}
	for _, m := range regexp.MustCompile(`(?m)^### (AUC-\d+) `).FindAllStringSubmatch(string(spec), -1) {
		if !seen[m[1]] {
			t.Errorf("%s is not listed", m[1])
		}
		delete(seen, m[1])
	}
	for id := range seen {
		t.Errorf("%s is no rule", id)
	}
}

// TestRulesNamed: every rule is named where it is implemented.
func TestRulesNamed(t *testing.T) {
	files, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var code strings.Builder
	for _, f := range files {
		if n := f.Name(); strings.HasSuffix(n, ".go") && !strings.HasSuffix(n, "_test.go") && n != "rules.go" {
			b, err := os.ReadFile(n)
			if err != nil {
				t.Fatal(err)
			}
			code.Write(b)
		}
	}
	for _, r := range Rules() {
		if !strings.Contains(code.String(), string(r.ID)) {
			t.Errorf("%s is named nowhere", r.ID)
		}
	}
}

func TestPoliciesRefuseOtherWords(t *testing.T) {
	if err := (Options{}).Check(); err != nil {
		t.Fatal(err)
	}
	if err := (Options{Shortfall: 9}).Check(); err == nil {
		t.Error("a policy value that does not exist")
	}
	if len((Options{Shortfall: TopUp}).Used()) != 1 || len(Policies()) < 20 {
		t.Error("policies used")
	}
}
