package distribution_test

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

func TestSummaryRanks(t *testing.T) {
	t.Run("DIST-38 DIST-41 the page names every rank a claim takes part in, each once", func(t *testing.T) {
		p := draw(t, est("100", claim("a", "80", func(c *Claim) { c.Owed.Doubled = y("7") })), CivilLadder(), Options{})
		var ranks []string
		for l := range p.Lines() {
			if r := string(rune('0' + l.Rank)); l.Claim == "a" && (len(ranks) == 0 || ranks[len(ranks)-1] != r) {
				ranks = append(ranks, r)
			}
		}
		if len(ranks) < 2 {
			t.Fatal("the claim takes part in one rank only", ranks)
		}
		if text := p.Summary().Text(zhixing.ZH); !strings.Contains(text, strings.Join(ranks, "、")) {
			t.Errorf("%v is not on the page:\n%s", ranks, text)
		}
	})
}
