package distribution_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// Where a claim stands when its day, its cap or its dispute is only half of it.
func TestPlaces(t *testing.T) {
	applied := func(day string) func(*Claim) { return func(c *Claim) { c.AppliedOn = d(day) } }
	title := func(name string) func(*Claim) { return func(c *Claim) { c.Title = name } }
	wage := claim("w", "80", kind(zhixing.PriorityLivelihood), func(c *Claim) { c.PriorityCap = y("20") })
	for _, c := range []ruleCase{
		// Claims of one title rank together by the first application among them: T on the
		// first day, u on the second.
		{"DIST-43 a title without a measure ranks by its first application", enterprise(est("100", claim("a", "60", title("T"), applied("2022-01-01")), claim("b", "60", title("T"), applied("2022-03-01")), claim("u", "60", applied("2022-02-01")))), CivilLadder(), Options{}, map[string]string{"a": "50.00", "b": "50.00", "u": "0.00"}},
		{"DIST-43 a title whose day is not known ranks last", enterprise(est("100", claim("a", "60", title("T")), claim("b", "60", title("T")), claim("u", "60", applied("2022-02-01")))), CivilLadder(), Options{}, map[string]string{"a": "20.00", "b": "20.00", "u": "60.00"}},
		// 20 in priority, 10 of it out of the first thing: 10 are left for the second, before
		// the mortgage on it takes the other 30.
		{"DIST-37 what was paid of a capped priority lowers the cap", Estate{Debtor: zhixing.NaturalPerson, Assets: []Asset{{ID: "a1", Price: y("10")}, {ID: "asset", Price: y("40")}}, Claims: []Claim{wage, claim("m", "60", with(zhixing.PriorityRegisteredMortgage, "2020-01-01"))}}, CivilLadder(), Options{LivelihoodFirst: LivelihoodBeforeSecured}, map[string]string{"w": "20.00", "m": "30.00"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, got(draw(t, c.e, c.ladder, c.o))); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
	t.Run("DIST-49 lost, the doubled part falls in proportion", func(t *testing.T) {
		// 100 and 50 doubled; 50 of the title debt in dispute. Lost, 50 and 25 are left.
		e := est("300", Claim{ID: "a", Owed: Amounts{Principal: y("100"), Doubled: y("50")}, Disputed: y("50")}, claim("o", "100"))
		for r := range draw(t, e, CivilLadder(), Options{Reserve: WorstCase}).Results() {
			if want := map[zhixing.ClaimID]string{"a": "75.00", "o": "0.00"}[r.Claim]; r.Reserved.String() != want {
				t.Errorf("%s lodged %s, want %s", r.Claim, r.Reserved, want)
			}
		}
	})
	t.Run("DIST-49 the sheet says how a lodged part was found", func(t *testing.T) {
		e := est("100", claim("a", "100", func(c *Claim) { c.Disputed = y("50") }), claim("o", "100"))
		for reserve, words := range map[ReservePolicy]string{DisputedPartAtPlanRate: "share x disputed / title debt", WorstCase: "share less what it keeps in any outcome"} {
			w := draw(t, e, CivilLadder(), Options{Reserve: reserve}).Sheet()
			l, ok := w.Keyed("lodged")
			if !ok || !strings.Contains(l.Label.EN, words) {
				t.Errorf("%s: %+v", reserve, l)
			}
		}
	})
	t.Run("DIST-30 only a cost for common benefit waits for the court", func(t *testing.T) {
		e := costs(est("100", claim("o", "80")), Cost{ID: "fee", Kind: ApplicationFee, Amount: y("2"), Payee: "court"}, Cost{ID: "yes", Kind: CommonBenefit, Amount: y("3"), Accepted: zhixing.Yes}, Cost{ID: "no", Kind: CommonBenefit, Amount: y("4"), Accepted: zhixing.No})
		told := func(o Options) (ids []string) {
			for _, f := range draw(t, e, CivilLadder(), o).Findings() {
				if f.Code == "common_benefit_not_accepted" {
					ids = append(ids, f.Subject)
				}
			}
			return ids
		}
		if diff := cmp.Diff([]string{"no"}, told(Options{})); diff != "" {
			t.Error(diff)
		}
		if diff := cmp.Diff([]string(nil), told(Options{CommonBenefitCosts: EveryCommonBenefit})); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("DIST-36 a tax of which only the late fee is left has no place among taxes", func(t *testing.T) {
		e := est("100", Claim{ID: "t", Kind: zhixing.PriorityTax, Owed: Amounts{Interest: y("5")}, AroseOn: d("2020-01-01")}, claim("o", "10"))
		for l := range draw(t, e, CivilLadder(), Options{}).Lines() {
			if l.Claim == "t" && l.Admitted.IsZero() {
				t.Errorf("a place for nothing: %+v", l)
			}
		}
	})
	t.Run("DIST-31 a rung without claims has no line", func(t *testing.T) {
		// The first claim takes everything: the rungs behind it have claims or nothing.
		w := draw(t, est("50", claim("m", "50", with(zhixing.PriorityRegisteredMortgage, "2020-01-01")), claim("o", "10")), CivilLadder(), Options{}).Sheet()
		n := 0
		for l := range w.Lines {
			if l.Key == "rung" && l.Op == zhixing.OpMin {
				n++
				if l.Operands[1].Value.Rat().Sign() == 0 {
					t.Errorf("a line of nothing: %+v", l.Args)
				}
			}
		}
		if n != 1 {
			t.Errorf("%d lines say that nothing is left, want one", n)
		}
	})
}

func TestCostIDs(t *testing.T) {
	for id, fails := range map[string]bool{"": true, strings.Repeat("x", 129): true, strings.Repeat("x", 128): false} {
		_, err := Draw(costs(est("10"), Cost{ID: id, Kind: ApplicationFee, Amount: y("2")}), CivilLadder(), Options{})
		if (err != nil) != fails || fails && !strings.Contains(err.Error(), "costs[0].id") {
			t.Errorf("DIST-30 an ID of %d characters: %v", len(id), err)
		}
	}
}
