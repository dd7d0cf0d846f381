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

func TestNoEmptyLines(t *testing.T) {
	t.Run("DIST-31 DIST-33 two rights of one rank for one claim give one line, none of nothing", func(t *testing.T) {
		e := est("100", claim("a", "80"))
		r := Right{Asset: e.Assets[0].ID, Kind: zhixing.PriorityRegisteredMortgage, SetUpOn: d("2020-01-02")}
		e.Claims[0].Rights = []Right{r, r}
		p := draw(t, e, CivilLadder(), Options{})
		n := 0
		for l := range p.Lines() {
			if n++; l.Admitted.IsZero() {
				t.Errorf("a line of nothing: %+v", l)
			}
		}
		if n != 1 {
			t.Errorf("%d lines", n)
		}
	})
}

func TestDoubledInSecurity(t *testing.T) {
	for _, c := range []struct {
		name   string
		policy DoubledInSecurity
		agreed zhixing.Tri
		want   string // what the priority of a claim of 80 with a doubled part of 7 covers
	}{
		{"DIST-33 by default not, agreed or not", 0, zhixing.Yes, "80.00"},
		{"DIST-33 agreed, under the policy that asks", DoubledIfAgreed, zhixing.Yes, "87.00"},
		{"DIST-33 not agreed", DoubledIfAgreed, zhixing.No, "80.00"},
		{"DIST-33 not known to be agreed", DoubledIfAgreed, zhixing.Unknown, "80.00"},
		{"DIST-33 secured under the policy", DoubledSecured, zhixing.No, "87.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := est("100", claim("a", "80", with(zhixing.PriorityRegisteredMortgage, "2020-01-02", func(r *Right) { r.DoubledAgreed = c.agreed }),
				func(c *Claim) { c.Owed.Doubled = y("7") }))
			for l := range draw(t, e, CivilLadder(), Options{DoubledInSecurity: c.policy}).Lines() {
				if l.Basis == zhixing.PriorityRegisteredMortgage {
					if l.Admitted.String() != c.want {
						t.Errorf("%s, want %s", l.Admitted, c.want)
					}
					return
				}
			}
			t.Error("no line of the mortgage")
		})
	}
}
