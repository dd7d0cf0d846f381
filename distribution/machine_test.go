package distribution

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestDiagram(t *testing.T) {
	t.Run("DIST-48 golden drawing", func(t *testing.T) {
		const path = "testdata/procedure.mmd"
		if *update {
			if err := os.WriteFile(path, []byte(Diagram()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), Diagram()); diff != "" {
			t.Error(diff)
		}
	})
}

func TestLifecycleTable(t *testing.T) {
	t.Run("DIST-48 the table has no holes", func(t *testing.T) {
		for _, problem := range lifecycle().Check() {
			t.Error(problem)
		}
		for _, w := range []string{"objection_window", "DIST-51", "handed_over"} {
			if !strings.Contains(Diagram(), w) {
				t.Errorf("the drawing lacks %s", w)
			}
		}
	})
	t.Run("DIST-34 DIST-48 dated terms are in order", func(t *testing.T) {
		if err := constructionTerms.Check(); err != nil {
			t.Error(err)
		}
		if err := objectionTerms.Check(); err != nil {
			t.Error(err)
		}
		if err := counterTerms.Check(); err != nil {
			t.Error(err)
		}
	})
	t.Run("DIST-31 the statutory ladders are sound, and every kind is somewhere", func(t *testing.T) {
		for _, l := range []Ladder{CivilLadder(), CriminalLadder(), ShipLadder(), BankruptcyLadder()} {
			if err := l.Check(); err != nil {
				t.Errorf("%s: %v", l.Name, err)
			}
			for i := 1; i < len(l.Rungs); i++ {
				if l.Rungs[i].Rank < l.Rungs[i-1].Rank {
					t.Errorf("%s: %s ranks %d after %d", l.Name, l.Rungs[i].ID, l.Rungs[i].Rank, l.Rungs[i-1].Rank)
				}
			}
		}
	})
	t.Run("DIST-30 to DIST-54 every rule is listed once with a title", func(t *testing.T) {
		seen := map[string]bool{}
		for _, r := range Rules() {
			if seen[string(r.ID)] || r.Title.ZH == "" || r.Title.EN == "" {
				t.Errorf("%s", r.ID)
			}
			seen[string(r.ID)] = true
			for _, c := range r.Cites {
				if err := c.Check(); err != nil {
					t.Errorf("%s: %v", r.ID, err)
				}
			}
		}
		for n := 30; n <= 54; n++ {
			if !seen["DIST-"+itoa(n)] {
				t.Errorf("DIST-%d is missing", n)
			}
		}
	})
}
