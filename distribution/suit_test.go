package distribution_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// sued plays a plan of three creditors of a person, drawn without a dispute, up to a
// suit of the objector against all who opposed. Shares of 300,000: A 50,000, B 100,000,
// C 150,000.
func sued(t *testing.T, o Options, objector zhixing.PartyID, opposing []zhixing.PartyID, more ...func(*Event)) *script {
	t.Helper()
	e := est("300000", claim("A", "100000"), claim("B", "200000"), claim("C", "300000"))
	p, err := Begin(draw(t, e, CivilLadder(), o), "debtor")
	if err != nil {
		t.Fatal(err)
	}
	s := &script{t: t, p: p}
	for _, r := range p.Recipients() {
		s.must("2024-09-16", PlanServed, r, "")
	}
	s.must("2024-09-20", ObjectionFiled, objector, "", more...)
	for _, r := range p.Recipients() {
		if r != objector {
			s.must("2024-09-23", OtherNotified, r, objector)
		}
	}
	for _, r := range opposing {
		s.must("2024-09-30", CounterFiled, r, objector)
	}
	s.must("2024-10-10", ObjectorNotified, objector, "")
	return s
}

func asks(changes ...ClaimChange) func(*Event) {
	return func(e *Event) { e.Asks = &Judgment{Changes: changes} }
}

// lodgedOn is what may be paid and what is lodged of each claim on a day.
func lodgedOn(s *script, on string) map[zhixing.ClaimID]string {
	out := map[zhixing.ClaimID]string{}
	p := s.p.HeldOn(d(on))
	if err := p.Sheet().Verify(); err != nil {
		s.t.Errorf("DIST-54 %v", err)
	}
	for r := range p.Results() {
		out[r.Claim] = r.Received.String() + "/" + r.Reserved.String()
	}
	return out
}

func TestLodgedDuringSuit(t *testing.T) {
	c := []zhixing.PartyID{"C"}
	t.Run("DIST-49 the dispute comes with the suit: money for the disputed amount is lodged", func(t *testing.T) {
		s := sued(t, Options{}, "B", c, asks(ClaimChange{Claim: "C", Owed: owed("100000")}))
		s.must("2024-10-20", SuitFiled, "B", "")
		want := map[zhixing.ClaimID]string{"A": "50000.00/0.00", "B": "100000.00/0.00", "C": "50000.00/100000.00"} // 150,000 x 200,000/300,000
		if diff := cmp.Diff(want, lodgedOn(s, "2024-10-21")); diff != "" {
			t.Error(diff)
		}
		s.refused("2024-10-21", PaidOut, "C", "", amount("50000.01"))
		s.must("2024-10-21", PaidOut, "C", "", amount("50000"))
		s.must("2025-06-01", JudgmentGiven, "B", "", bWins)
		o, err := s.p.Outcome("B", d("2025-06-02"))
		if err != nil {
			t.Fatal(err)
		}
		got := map[zhixing.ClaimID]string{}
		for _, r := range o.Releases {
			got[r.Claim] = r.Paid.String() + " " + r.Release.String() + " " + r.Recover.String()
		}
		if diff := cmp.Diff(map[zhixing.ClaimID]string{"A": "50000.00 25000.00 0.00", "B": "100000.00 50000.00 0.00", "C": "50000.00 25000.00 0.00"}, got); diff != "" {
			t.Error(diff)
		}
		s.must("2025-06-03", PaidOut, "C", "", amount("25000"))
		s.refused("2025-06-03", PaidOut, "C", "", amount("0.01"))
	})
	t.Run("DIST-49 before the suit nothing is lodged, nothing may be paid", func(t *testing.T) {
		s := sued(t, Options{}, "B", c, asks(ClaimChange{Claim: "C", Owed: owed("100000")}))
		if got := lodgedOn(s, "2024-10-19")["C"]; got != "150000.00/0.00" {
			t.Error(got)
		}
		s.refused("2024-10-19", PaidOut, "A", "", amount("1"))
		s.must("2024-10-28", PaidOut, "C", "", amount("150000")) // not sued by 10-25: the original plan
	})
	t.Run("DIST-49 what the suit asks beats what the objection asked", func(t *testing.T) {
		s := sued(t, Options{}, "B", c, asks(ClaimChange{Claim: "C"}))
		s.must("2024-10-20", SuitFiled, "B", "", asks(ClaimChange{Claim: "C", Owed: owed("150000")}))
		if got := lodgedOn(s, "2024-10-21")["C"]; got != "75000.00/75000.00" {
			t.Error(got)
		}
	})
	t.Run("DIST-49 worst case: each gets the least of any outcome", func(t *testing.T) {
		s := sued(t, Options{Reserve: WorstCase}, "B", c, asks(ClaimChange{Claim: "C", Owed: owed("100000")}))
		s.must("2024-10-20", SuitFiled, "B", "")
		if got := lodgedOn(s, "2024-10-21")["C"]; got != "75000.00/75000.00" {
			t.Error(got)
		}
	})
	t.Run("DIST-49 an objector who wants more: the others lodge what it would take", func(t *testing.T) {
		s := sued(t, Options{}, "A", []zhixing.PartyID{"B", "C"}, asks(ClaimChange{Claim: "A", Owed: owed("250000")}))
		s.must("2024-10-20", SuitFiled, "A", "")
		// If A wins: 300,000 over 750,000: A 100,000, B 80,000, C 120,000.
		want := map[zhixing.ClaimID]string{"A": "50000.00/0.00", "B": "80000.00/20000.00", "C": "120000.00/30000.00"}
		if diff := cmp.Diff(want, lodgedOn(s, "2024-10-21")); diff != "" {
			t.Error(diff)
		}
		s.must("2024-10-21", PaidOut, "B", "", amount("80000"))
		s.must("2025-06-01", JudgmentGiven, "A", "", func(e *Event) {
			e.Judgment = &Judgment{Changes: []ClaimChange{{Claim: "A", Owed: owed("250000")}}}
		})
		s.must("2025-06-02", PaidOut, "A", "", amount("100000"))
		s.refused("2025-06-02", PaidOut, "B", "", amount("0.01"))
	})
	t.Run("DIST-49 a claim objected to without an amount is in dispute as a whole", func(t *testing.T) {
		s := sued(t, Options{}, "B", c, func(e *Event) { e.Claims = []zhixing.ClaimID{"C"} })
		s.must("2024-10-20", SuitFiled, "B", "")
		want := map[zhixing.ClaimID]string{"A": "50000.00/0.00", "B": "100000.00/0.00", "C": "0.00/150000.00"}
		if diff := cmp.Diff(want, lodgedOn(s, "2024-10-21")); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("DIST-49 nothing said at all: the claims of those who opposed are in dispute", func(t *testing.T) {
		s := sued(t, Options{}, "B", []zhixing.PartyID{"A", "C"})
		s.must("2024-10-20", SuitFiled, "B", "")
		want := map[zhixing.ClaimID]string{"A": "0.00/50000.00", "B": "100000.00/0.00", "C": "0.00/150000.00"}
		if diff := cmp.Diff(want, lodgedOn(s, "2024-10-21")); diff != "" {
			t.Error(diff)
		}
		s.must("2025-01-01", SuitWithdrawn, "B", "")
		if got := lodgedOn(s, "2025-01-01")["C"]; got != "150000.00/0.00" {
			t.Error(got)
		}
		s.must("2025-01-02", PaidOut, "C", "", amount("150000"))
	})
	t.Run("DIST-48 an objection about a claim that the plan does not have is refused", func(t *testing.T) {
		s := &script{t: t, p: d5(t, Options{})}
		s.must("2024-09-16", PlanServed, "B", "")
		s.refused("2024-09-17", ObjectionFiled, "B", "", func(e *Event) { e.Claims = []zhixing.ClaimID{"Z"} })
		s.refused("2024-09-17", ObjectionFiled, "B", "", asks(ClaimChange{Claim: "Z"}))
		if err := s.do("2024-09-17", ObjectionFiled, "B", "", asks(ClaimChange{Claim: "C"}, ClaimChange{Claim: "C"})); err == nil {
			t.Error("a claim asked about twice")
		}
		s.refused("2024-09-17", ObjectionFiled, "B", "", asks(ClaimChange{Claim: "C", Owed: Amounts{Principal: zhixing.Fen(1<<63 - 1)}})) // overflows
		if err := s.do("2024-09-17", PlanServed, "A", "", asks(ClaimChange{Claim: "C"})); err == nil {
			t.Error("service that asks for something")
		}
	})
	t.Run("DIST-49 rank asked away: what the claim has by it is lodged, whatever the policy", func(t *testing.T) {
		e := est("100", claim("m", "80", with(zhixing.PriorityRegisteredMortgage, "")), claim("o", "80"))
		for policy, want := range map[ReservePolicy]map[zhixing.ClaimID]string{
			// Without its rank m gets 50.
			DisputedPartAtPlanRate: {"m": "50.00/30.00", "o": "20.00/0.00"},
			WorstCase:              {"m": "50.00/30.00", "o": "20.00/0.00"},
			WholeRungBelow:         {"m": "0.00/80.00", "o": "0.00/20.00"},
		} {
			p, err := Begin(draw(t, e, CivilLadder(), Options{Reserve: policy}), "debtor")
			if err != nil {
				t.Fatal(err)
			}
			s := &script{t: t, p: p}
			for _, r := range p.Recipients() {
				s.must("2024-09-16", PlanServed, r, "")
			}
			s.must("2024-09-20", ObjectionFiled, "o", "", asks(ClaimChange{Claim: "m", Owed: owed("80"), RightsLost: zhixing.Yes}))
			s.must("2024-09-23", OtherNotified, "m", "o")
			s.must("2024-09-23", OtherNotified, "debtor", "o")
			s.must("2024-09-30", CounterFiled, "m", "o")
			s.must("2024-10-10", ObjectorNotified, "o", "")
			s.must("2024-10-20", SuitFiled, "o", "")
			if diff := cmp.Diff(want, lodgedOn(s, "2024-10-21")); diff != "" {
				t.Errorf("%s: %s", policy, diff)
			}
		}
	})
}

func TestRankInDispute(t *testing.T) {
	t.Run("DIST-49 rank in dispute under the default: what the claim has only by it", func(t *testing.T) {
		e := est("100", claim("m", "80", with(zhixing.PriorityRegisteredMortgage, ""), func(c *Claim) { c.RankDisputed = zhixing.Yes }), claim("o", "80"))
		p := draw(t, e, CivilLadder(), Options{})
		r, _ := p.Result("m")
		if r.Reserved != y("30") || r.Reason != zhixing.LodgePlanSuit {
			t.Errorf("%+v", r)
		}
		if o, _ := p.Result("o"); !o.Reserved.IsZero() {
			t.Errorf("%+v", o)
		}
	})
	t.Run("DIST-49 rank and a part of the amount in dispute", func(t *testing.T) {
		e := est("100", claim("m", "80", with(zhixing.PriorityRegisteredMortgage, ""), func(c *Claim) { c.RankDisputed, c.Disputed = zhixing.Yes, y("10") }), claim("o", "80"))
		r, _ := draw(t, e, CivilLadder(), Options{}).Result("m")
		if r.Reserved != y("30") { // 80 x 10/80 for the amount is contained in it
			t.Errorf("%+v", r)
		}
	})
}
