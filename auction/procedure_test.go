package auction

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestDirectedInquiry(t *testing.T) {
	facts := networkFacts
	facts.BothAskDirected, facts.OfficialPrice = zhixing.Yes, zhixing.Yes
	p := applyAll(t, Price{}, start(facts)...) // term to 2026-02-20
	result := func(on string) PriceEvent {
		return pe("r", on, PriceDirectedResult, func(e *PriceEvent) { e.Amount, e.ValidTo = given("500000"), day("2026-12-31") })
	}
	t.Run("AUC-10 in term", func(t *testing.T) {
		q := applyAll(t, p, result("2026-02-20"), pe("d", "2026-02-22", PriceDelivery, func(e *PriceEvent) { e.Recipient = "debtor" }))
		if ref, ok := q.Reference(); !ok || ref.Method != MethodDirected || ref.Amount != yuan("500000") {
			t.Errorf("%+v", ref)
		}
		if _, err := q.Apply(pe("o", "2026-02-24", PriceObjection, func(e *PriceEvent) { e.Recipient, e.Grounds = "debtor", ObjectionGrounds{GroundScope} })); err == nil {
			t.Error("AUC-10 AUC-20: no objection lies against a directed price")
		}
		back := applyAll(t, q, pe("s", "2026-02-25", PriceSupervision, func(e *PriceEvent) { e.Supervision, e.Upheld = SupervisionFalseDirected, zhixing.Yes }))
		if back.State() != PriceInvestigating {
			t.Errorf("AUC-20: %s", back.State())
		}
	})
	t.Run("AUC-10 late is failed", func(t *testing.T) {
		if _, err := p.Apply(result("2026-02-21")); err == nil {
			t.Error("a late result was taken")
		}
		if q := applyAll(t, p, pe("o", "2026-02-21", PriceTermOver, nil)); q.State() != PriceNetwork {
			t.Error(q.State())
		}
		if _, err := p.Apply(pe("o", "2026-02-20", PriceTermOver, nil)); err == nil {
			t.Error("the term is not over on its last day")
		}
	})
}

func TestDeliveryAndRecord(t *testing.T) {
	p := applyAll(t, Price{}, start(networkFacts)...)
	p = applyAll(t, p, commissioned("A")...)
	p = applyAll(t, p, report("A", "2026-03-04", "100"))
	t.Run("AUC-17 sent within three days", func(t *testing.T) {
		if d, err := p.Deadlines(); err != nil || len(d) != 1 || d[0].Rule != "AUC-17" || d[0].RawEnd != day("2026-03-07") || d[0].End != day("2026-03-09") {
			t.Errorf("%+v %v", d, err)
		}
	})
	t.Run("AUC-17 published: received after fifteen days", func(t *testing.T) {
		q := applyAll(t, p, pe("d", "2026-03-05", PriceDelivery, func(e *PriceEvent) { e.Recipient, e.Published = "gone", zhixing.Yes }))
		if d, err := q.Deadlines(); err != nil || d[0].Trigger != day("2026-03-20") || d[0].End != day("2026-03-25") {
			t.Errorf("%+v %v", d, err)
		}
		if _, err := q.Apply(pe("over", "2026-03-25", PriceTermOver, nil)); err == nil {
			t.Error("AUC-18: the last day belongs to the objector")
		}
		if q = applyAll(t, q, pe("over", "2026-03-26", PriceTermOver, nil)); q.State() != PriceFixed {
			t.Error(q.State())
		}
	})
	t.Run("AUC-24 withdrawn, or a price agreed instead", func(t *testing.T) {
		if q := applyAll(t, p, pe("w", "2026-03-05", PriceWithdraw, func(e *PriceEvent) { e.Withdrawal = CommissionPerformed })); q.State() != PriceWithdrawn {
			t.Error(q.State())
		}
		agreed := pe("a", "2026-03-05", PricePartiesAgree, func(e *PriceEvent) {
			e.Filed, e.HarmsOthers, e.ValidTo = []FiledPrice{{"creditor", yuan("90")}, {"debtor", yuan("90")}}, zhixing.No, day("2026-12-31")
		})
		if ref, ok := applyAll(t, p, agreed).Reference(); !ok || ref.Method != MethodNegotiation || ref.Amount != yuan("90") {
			t.Errorf("%+v", ref)
		}
		agreed.Filed[1].Amount = yuan("91")
		if _, err := p.Apply(agreed); err == nil {
			t.Error("AUC-09: two different prices")
		}
	})
	t.Run("AUC-28 every step is on record", func(t *testing.T) {
		var ids []string
		for _, e := range p.Events() {
			ids = append(ids, string(e.Meta.ID))
		}
		if !cmp.Equal(ids, []string{"start", "facts", "commission A", "report A2026-03-04"}) {
			t.Error(ids)
		}
	})
	t.Run("AUC-29 a correction judges the whole log again", func(t *testing.T) {
		fixed := report("A", "2026-03-04", "120")
		fixed.Meta.ID, fixed.Meta.Corrects, fixed.Meta.Recorded = "fix", "report A2026-03-04", day("2026-03-08")
		q := applyAll(t, p, fixed)
		if r := q.Reports(); q.State() != PriceDelivered || r[0].Result.Amount != yuan("120") || p.Reports()[0].Result.Amount != yuan("100") {
			t.Errorf("%s %+v", q.State(), r)
		}
	})
}

func TestStartOfPricing(t *testing.T) {
	d, err := StartDue(day("2026-01-05"), day("2026-02-02"), Options{})
	if err != nil || d.End != day("2026-03-04") {
		t.Errorf("AUC-07 the later of seizure and filing: %+v %v", d, err)
	}
	late := start(networkFacts)[0]
	late.SeizedOn = day("2026-01-01") // 30 days end on Saturday 01-31, rolled to 02-02
	if p := applyAll(t, Price{}, late); statusOf(p.Check(), "started_within_30_days") != zhixing.Met {
		t.Error("AUC-07 rolled")
	}
	late.SeizedOn = day("2025-12-20")
	if p := applyAll(t, Price{}, late); statusOf(p.Check(), "started_within_30_days") != zhixing.NotMet {
		t.Error("AUC-07 late")
	}
}

func TestKindsInTerms(t *testing.T) {
	x := complete()
	terms, _, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{TaxClause: TaxBuyerAll})
	if err != nil {
		t.Fatal(err)
	}
	if f := Check(terms, x, zhixing.Date{}, Options{}); statusOf(f, "buyer_bears_all") != zhixing.NotMet || verdict(f) != zhixing.Met {
		t.Error("AUC-49: all taxes on the buyer is a warning")
	}
	if f := Check(terms, RoundFacts{Kind: LotVehicle, Held: zhixing.No}, zhixing.Date{}, Options{}); statusOf(f, "vehicle_held") != zhixing.NotMet {
		t.Error("AUC-77: not impounded")
	}
	if f := Check(terms, RoundFacts{Kind: LotIP}, zhixing.Date{}, Options{}); statusOf(f, "marks_together") != zhixing.Met {
		t.Error("AUC-75")
	}
	if f := Check(terms, RoundFacts{Kind: LotImmovable, Regime: RegimeTraditional}, zhixing.Date{}, Options{}); statusOf(f, "media_of_notice") != zhixing.Met {
		t.Error("AUC-60")
	}
	if p := NoticeLead(RegimeOnline, StageAuction, 1, Options{}, LotVehicle, LotImmovable); p.N != 30 {
		t.Errorf("AUC-32 a mixed lot has the longest notice: %d", p.N)
	}
}
