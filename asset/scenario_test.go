package asset_test

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/internal/scenario"
)

// TestOwnScenarios runs the worked examples and published cases of this package, so that
// its own tests hold without the others.
func TestOwnScenarios(t *testing.T) {
	entries := scenario.Calls()
	ran := 0
	for f := range scenario.Shipped {
		if !strings.HasPrefix(f.Name, "asset/") {
			continue
		}
		list, err := scenario.Read(f.Data)
		if err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		for _, s := range list {
			ran++
			t.Run(s.ID, func(t *testing.T) {
				for _, d := range scenario.Run(entries, s).Diffs {
					t.Error(d)
				}
			})
		}
	}
	if ran == 0 {
		t.Error("no scenario of this package is shipped")
	}
}
