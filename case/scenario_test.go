package casefile_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/zhixing-go/zhixing/internal/scenario"
)

// TestOwnScenarios runs the worked examples and published cases of this package, so that
// its own tests hold without the others.
func TestOwnScenarios(t *testing.T) {
	files, err := filepath.Glob("../internal/scenario/testdata/case/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal(err, files)
	}
	entries := scenario.Calls()
	for _, f := range files {
		if filepath.Base(f) == "unanswered.json" {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		list, err := scenario.Read(data)
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		for _, s := range list {
			t.Run(s.ID, func(t *testing.T) {
				for _, d := range scenario.Run(entries, s).Diffs {
					t.Error(d)
				}
			})
		}
	}
}
