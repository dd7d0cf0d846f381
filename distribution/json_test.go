package distribution_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

func TestJSON(t *testing.T) {
	t.Run("DIST-31 a ladder of the caller's own comes through JSON as it is", func(t *testing.T) {
		for _, l := range []Ladder{CivilLadder(), CriminalLadder(), ShipLadder(), BankruptcyLadder()} {
			e := est("100", claim("a", "80", func(c *Claim) { c.Owed.Doubled = y("7") }), claim("f", "50", kind(zhixing.PriorityFine)))
			data, err := json.Marshal(Case{Estate: e, Custom: &l})
			if err != nil {
				t.Fatal(err)
			}
			c, err := ReadCase(data)
			if err != nil {
				t.Fatal(err)
			}
			p, err := c.Draw()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(planJSON(t, draw(t, e, l, Options{}))), string(planJSON(t, p))); diff != "" {
				t.Error(diff)
			}
			c.Ladder = "civil"
			if _, err := c.Draw(); err == nil {
				t.Error("a named and an own ladder at once")
			}
		}
	})
	t.Run("every policy comes through JSON", func(t *testing.T) {
		o := Options{DoubledExcluded, PlanDate, LivelihoodBeforeSecured, TaxRank45, RentAfterSecured, EveryCommonBenefit, CapPrincipalOnly, DoubledIfAgreed,
			BuildingAndLand, LateFeeWithTax, TaxOnlyTitled, SealedKeepsRank, RestitutionEqualLaterLawful, LegalPersonBySeizure, WithDoubledPart, DoubledNotAdmitted,
			CutOffRegistryServed, FloorResidueToFirst, WholeRungBelow, NoReserve, BetweenPartiesOnly, ReviseAsObjected, EveryRecipient, PresumedAfterSearch,
			FirstSealBonus{UpliftOwnShare, decimal.RequireFromString("0.15")}, nil}
		data, err := json.Marshal(Case{Options: o})
		if err != nil {
			t.Fatal(err)
		}
		c, err := ReadCase(data)
		if err != nil {
			t.Fatal(err)
		}
		again, err := json.Marshal(c)
		if diff := cmp.Diff(string(data), string(again)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		if n := len(draw(t, est("1", claim("a", "1")), CivilLadder(), o).Sheet().Provenance.Policies); n != 25 {
			t.Errorf("%d of 25 policies stand on the sheet", n)
		}
	})
	t.Run("a plan says what it was drawn from", func(t *testing.T) {
		p := draw(t, est("100", claim("a", "80")), CivilLadder(), Options{Reserve: WorstCase})
		if p.Ladder().Name != "civil" || p.Options().Reserve != WorstCase || len(p.Estate().Claims) != 1 {
			t.Error("not what it was drawn from")
		}
		if r, ok := p.Result("a"); !ok || r.Received != y("80") {
			t.Error(r)
		}
		if _, ok := p.Result("b"); ok || p.Why("b") != nil {
			t.Error("a claim that is not there")
		}
		var none Plan
		if _, ok := none.Result("a"); ok || none.Why("a") != nil || none.Findings() != nil || none.Totals() != (Totals{}) || none.Sheet().Verify() != nil || none.Ladder().Name != "" {
			t.Error("the empty plan")
		}
		if _, err := none.Outcome("a", Judgment{}); err == nil {
			t.Error("an outcome of no plan")
		}
	})
	t.Run("DIST-31 two rights of one claim in one place do not pay it twice", func(t *testing.T) {
		e := est("100", claim("m", "60", with(zhixing.PriorityRegisteredMortgage, "2020-01-01"), with(zhixing.PriorityPledge, "2020-01-01")), claim("n", "60", with(zhixing.PriorityRegisteredMortgage, "2020-01-01")))
		want(t, draw(t, e, CivilLadder(), Options{}), map[string]string{"m": "50.00", "n": "50.00"})
	})
	t.Run("DIST-36 DIST-41 who may take part", func(t *testing.T) {
		right := with(zhixing.PriorityLien, "")
		status := func(s ClaimStatus) func(*Claim) { return func(c *Claim) { c.Status = s; c.Written = zhixing.Yes } }
		noticed := func(n zhixing.Tri) func(*Claim) { return func(c *Claim) { c.Kind, c.Noticed = zhixing.PriorityTax, n } }
		e := est("100")
		e.Assets[0].RulingServedOn = d("2024-01-01")
		e.Process = Process{BegunOn: d("2023-01-01"), SearchedShort: zhixing.Yes}
		on := d("2023-12-01")
		for _, c := range []struct {
			name string
			c    Claim
			kind zhixing.DebtorKind
			o    Options
			want zhixing.Tri
		}{
			{"nobody says that the property is short", claim("a", "1", status(Titled)), zhixing.NaturalPerson, Options{}, zhixing.Unknown},
			{"presumed after a search", claim("a", "1", status(Titled)), zhixing.NaturalPerson, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.Yes},
			{"not in writing", claim("a", "1", status(Titled), func(c *Claim) { c.Written = zhixing.No }), zhixing.NaturalPerson, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.No},
			{"before enforcement began", claim("a", "1", status(Titled), func(c *Claim) { c.AppliedOn = d("2022-12-31") }), zhixing.NaturalPerson, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.No},
			{"lienor without a title", claim("a", "1", status(Untitled), right), zhixing.NaturalPerson, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.Yes},
			{"tax on notice", claim("a", "1", status(Untitled), noticed(zhixing.Yes)), zhixing.OtherOrganisation, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.Yes},
			{"tax, notice unknown", claim("a", "1", status(Untitled), noticed(zhixing.Unknown)), zhixing.OtherOrganisation, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.Unknown},
			{"tax with a title only", claim("a", "1", status(Untitled), noticed(zhixing.Yes)), zhixing.OtherOrganisation, Options{InsufficiencyProof: PresumedAfterSearch, TaxParticipates: TaxOnlyTitled}, zhixing.No},
			{"other legal person", claim("a", "1", status(Titled)), zhixing.OtherLegalPerson, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.Yes},
			{"other legal person by seizure", claim("a", "1", status(Titled)), zhixing.OtherLegalPerson, Options{InsufficiencyProof: PresumedAfterSearch, NonEnterprise: LegalPersonBySeizure}, zhixing.No},
			{"enterprise", claim("a", "1", status(Titled)), zhixing.EnterpriseLegalPerson, Options{InsufficiencyProof: PresumedAfterSearch}, zhixing.No},
		} {
			e.Debtor = c.kind
			if got := MayParticipate(Participation(c.c, e, on, c.o)); got != c.want {
				t.Errorf("%s: %s, want %s", c.name, got, c.want)
			}
		}
	})
}

func TestRestored(t *testing.T) {
	t.Run("DIST-48 periods to oppose and to sue are restored too", func(t *testing.T) {
		s := toSuit(t, Options{})
		s.must("2024-11-10", WindowRestored, "B", "", func(e *Event) { e.Until = d("2024-11-20") })
		s.must("2024-11-20", SuitFiled, "B", "")
		s.state("2024-11-20", "B", Sued)
		r := &script{t: t, p: d5(t, Options{})}
		r.must("2024-09-16", PlanServed, "B", "")
		r.must("2024-09-20", ObjectionFiled, "B", "")
		r.must("2024-09-23", OtherNotified, "C", "B")
		r.must("2024-09-24", WindowRestored, "C", "B", func(e *Event) { e.Until = d("2024-10-20") })
		r.must("2024-10-20", CounterFiled, "C", "B")
		r.state("2024-10-20", "B", Countered)
	})
	t.Run("DIST-48 an objection to the procedure alone goes another road", func(t *testing.T) {
		s := &script{t: t, p: d5(t, Options{})}
		s.must("2024-09-16", PlanServed, "B", "")
		s.refused("2024-09-20", ObjectionFiled, "B", "", func(e *Event) { e.Procedural = zhixing.Yes })
		s.refused("2024-09-20", ObjectionFiled, "stranger", "")
		s.refused("2024-09-20", OtherNotified, "B", "B")
		s.must("2024-09-20", ObjectionFiled, "B", "")
		s.must("2024-09-21", ObjectionWithdrawn, "B", "")
		s.state("2024-09-21", "B", NoObjection)
	})
	t.Run("DIST-48 defendants are those who opposed", func(t *testing.T) {
		s := toSuit(t, Options{})
		s.refused("2024-11-08", SuitFiled, "B", "", func(e *Event) { e.Defendants = []zhixing.PartyID{"A"} })
	})
}
