package casefile_test

import (
	"testing"

	"github.com/zhixing-go/zhixing/internal/scenario"
)

// TestOwnScenarios runs the worked examples and published cases of this package, so that
// its own tests hold without the others.
func TestOwnScenarios(t *testing.T) {
	results, err := scenario.RunShipped("case")
	if err != nil || len(results) == 0 {
		t.Fatalf("%d scenarios: %v", len(results), err)
	}
	for _, r := range results {
		for _, d := range r.Diffs {
			t.Errorf("%s: %v", r.ID, d)
		}
	}
}
