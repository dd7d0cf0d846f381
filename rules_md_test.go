package zhixing_test

import (
	"cmp"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

//go:generate go test -run TestRulesMD -update-rules .

var updateRules = flag.Bool("update-rules", false, "rewrite RULES.md")

// ruleName finds rules in code, tests and scenarios; a clause counts for its rule.
var ruleName = regexp.MustCompile(`\b(CASE|ASSET|DISC|AUC|DIST|MET)-(\d+)\b`)

// TestRulesMD holds RULES.md to the code: which rule rests on which article, how well
// that was read, where it is implemented and what tests it. Rewrite it with
//
//	go test -run TestRulesMD -update-rules .
func TestRulesMD(t *testing.T) {
	code, tests := ruleUse(t)
	var b strings.Builder
	b.WriteString("# Rules\n\nEvery rule of the library: what it rests on, when it is in force, how well its source was read, where it is implemented, what tests it. Generated from the code by `go test -run TestRulesMD -update-rules .`; a test fails when it is stale.\n\nConfidence: `verified` read in an official text; `secondary` read in a reproduction or article; `project` a documented decision or default; `recall` from memory, to be overridden where it matters.\n")
	lists := ruleLists()
	bases := map[zhixing.RuleID]bool{}
	for _, rules := range lists {
		for _, r := range rules {
			bases[r.ID.Base()] = true
		}
	}
	fmt.Fprintf(&b, "\n%d rules; none of the specification is left out. A clause (`CASE-41.Z2`) has a row of its own.\n", len(bases))
	names := make([]string, 0, len(lists))
	for name := range lists {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		fmt.Fprintf(&b, "\n## %s\n\n| rule | 名称 | title | article | in force | confidence | implemented in | tested in |\n|---|---|---|---|---|---|---|---|\n", name)
		rules := slices.Clone(lists[name])
		slices.SortStableFunc(rules, func(x, y zhixing.Rule) int {
			return cmp.Or(cmp.Compare(ruleNumber(x.ID), ruleNumber(y.ID)), cmp.Compare(x.ID, y.ID))
		})
		for _, r := range rules {
			var cites []string
			for _, c := range r.Cites {
				cites = append(cites, c.Text(zhixing.EN))
			}
			force := ""
			if !r.From.IsZero() || !r.To.IsZero() {
				force = r.From.String() + " – " + r.To.String()
			}
			base := r.ID.Base()
			if r.ID == base {
				if len(code[base]) == 0 {
					t.Errorf("%s is named in no code", r.ID)
				}
				if len(tests[base]) == 0 {
					t.Errorf("%s is named in no test", r.ID)
				}
			}
			fmt.Fprintf(&b, "| %s | %s | %s | %s | %s | %s | %s | %s |\n", r.ID, r.Title.ZH, r.Title.EN, strings.Join(cites, "; "), force, r.Confidence, few(code[base]), few(tests[base]))
		}
	}
	if *updateRules {
		if err := os.WriteFile("RULES.md", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile("RULES.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != b.String() {
		t.Error("RULES.md is stale: go test -run TestRulesMD -update-rules .")
	}
}

// few names the first places in full and counts the rest.
func few(files []string) string {
	const most = 4
	if len(files) <= most {
		return strings.Join(files, ", ")
	}
	return strings.Join(files[:most], ", ") + fmt.Sprintf(" (+%d)", len(files)-most)
}

func ruleNumber(id zhixing.RuleID) int {
	_, n, _ := strings.Cut(string(id.Base()), "-")
	k, _ := strconv.Atoi(n)
	return k
}

// ruleUse returns for each rule the files of code and of tests that name it.
func ruleUse(t *testing.T) (code, tests map[zhixing.RuleID][]string) {
	t.Helper()
	code, tests = map[zhixing.RuleID][]string{}, map[zhixing.RuleID][]string{}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if path != "." && (strings.HasPrefix(d.Name(), ".") || path == filepath.Join("internal", "bench")) {
				return filepath.SkipDir
			}
			return nil
		}
		slash := filepath.ToSlash(path)
		into := code
		switch {
		case strings.HasPrefix(slash, "internal/scenario/testdata/") && strings.HasSuffix(slash, ".json"), strings.HasSuffix(slash, "_test.go"):
			into = tests
		case !strings.HasSuffix(slash, ".go") || strings.HasSuffix(slash, "/rules.go") || strings.Contains(slash, "rules_"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, m := range ruleName.FindAllString(string(text), -1) {
			id := zhixing.RuleID(m)
			if !slices.Contains(into[id], slash) {
				into[id] = append(into[id], slash)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return code, tests
}
