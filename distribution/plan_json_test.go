package distribution_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"

	. "github.com/zhixing-go/zhixing/distribution"
)

func TestPlanDocument(t *testing.T) {
	t.Run("DIST-47 DIST-48 the document of a plan holds its lines, results and totals", func(t *testing.T) {
		p := draw(t, est("100", claim("a", "80"), claim("b", "120")), CivilLadder(), Options{})
		data, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var doc struct {
			Format int               `json:"format"`
			Lines  []json.RawMessage `json:"lines"`
			Claims []struct {
				Claim string `json:"claim"`
				Share struct {
					Principal string `json:"principal"`
				} `json:"share"`
			} `json:"claims"`
			Totals struct {
				Money string `json:"money"`
				Paid  string `json:"paid"`
			} `json:"totals"`
			Provenance struct {
				Rules string `json:"rules"`
			} `json:"provenance"`
		}
		if err := json.Unmarshal(data, &doc); err != nil {
			t.Fatal(err)
		}
		var got [][2]string
		for _, c := range doc.Claims {
			got = append(got, [2]string{c.Claim, c.Share.Principal})
		}
		if diff := cmp.Diff([][2]string{{"a", "40.00"}, {"b", "60.00"}}, got); diff != "" {
			t.Error(diff)
		}
		if doc.Format != PlanFormat || len(doc.Lines) != 2 || doc.Totals.Money != "100.00" || doc.Totals.Paid != "100.00" || doc.Provenance.Rules == "" {
			t.Errorf("%s", data)
		}
	})
}
