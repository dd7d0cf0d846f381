package auction

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// appraised is a procedure with an appraisal delivered to the debtor on 2026-05-08.
func appraised(t *testing.T, o Options, defects ...ReportDefect) Price {
	t.Helper()
	facts := networkFacts
	facts.BothAskAppraisal = zhixing.Yes
	p, err := NewPrice(o)
	if err != nil {
		t.Fatal(err)
	}
	p = applyAll(t, p, start(facts)...)
	p = applyAll(t, p, pe("three", "2026-02-20", PriceThreeOrdered, func(e *PriceEvent) { e.Institutions = []string{"X", "Y", "Z"} }),
		pe("received", "2026-03-02", PriceAppraisalStarted, nil),
		pe("rep", "2026-03-20", PriceReport, func(e *PriceEvent) {
			e.Amount, e.ValidTo, e.Defects = given("3000000"), day("2027-03-19"), defects
		}))
	if len(defects) > 0 {
		return p
	}
	return applyAll(t, p, pe("d", "2026-03-23", PriceDelivery, func(e *PriceEvent) { e.Recipient = "debtor" }))
}

func objects(on string, g ...ObjectionGround) PriceEvent {
	return pe("o"+on, on, PriceObjection, func(e *PriceEvent) { e.Recipient, e.Grounds = "debtor", g })
}

// decided is the ruling on the open objection; a reconsideration is asked for where
// again says so.
func decided(on string, upheld zhixing.Tri, again ...zhixing.Tri) PriceEvent {
	return pe("dec"+on, on, PriceObjectionDecided, func(e *PriceEvent) {
		e.Upheld = upheld
		if len(again) > 0 {
			e.Reconsidered = again[0]
		}
	})
}

func TestAppraisalObjections(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	over := func(on string) PriceEvent { return pe("over"+on, on, PriceTermOver, nil) }
	corrected := func(on, amount string) PriceEvent {
		return pe("c"+on, on, PriceCorrected, func(e *PriceEvent) {
			if amount != "" {
				e.Amount = given(amount)
			}
		})
	}
	explained := func(on string, accepted zhixing.Tri) PriceEvent {
		return pe("ex"+on, on, PriceExplained, func(e *PriceEvent) { e.Accepted = accepted })
	}
	for _, c := range []struct {
		name   string
		o      Options
		events []PriceEvent
		state  PriceState
		amount string // where a price is fixed
	}{
		{"AUC-21 no objection in five days", Options{}, []PriceEvent{over("2026-03-31")}, PriceFixed, "3000000"}, // five days end on Saturday 03-28
		{"AUC-21 a formal objection rejected", Options{}, []PriceEvent{objects("2026-03-24", GroundUnqualified), decided("2026-04-10", no)}, PriceFixed, "3000000"},
		{"AUC-29 a reconsideration does not block", Options{}, []PriceEvent{objects("2026-03-24", GroundUnqualified), decided("2026-04-10", no, yes)}, PriceFixed, "3000000"},
		{"AUC-29 blocks by policy", Options{Reconsideration: ReconsiderationBlocks}, []PriceEvent{objects("2026-03-24", GroundUnqualified), decided("2026-04-10", no, yes)}, PriceObjectionFormal, ""},
		{"AUC-29 by policy, none is pending", Options{Reconsideration: ReconsiderationBlocks}, []PriceEvent{objects("2026-03-24", GroundUnqualified), decided("2026-04-10", no)}, PriceFixed, "3000000"},
		{"AUC-29 rejected while others may still object", Options{}, []PriceEvent{objects("2026-03-24", GroundUnqualified), decided("2026-03-27", no)}, PriceDelivered, ""},
		{"AUC-18 wrong facts upheld: corrected", Options{}, []PriceEvent{objects("2026-03-24", GroundWrongBasics), decided("2026-04-10", yes), corrected("2026-04-13", "2900000")}, PriceFixed, "2900000"},
		{"AUC-15 upheld, not corrected in three days: the next", Options{}, []PriceEvent{objects("2026-03-24", GroundWrongBasics), decided("2026-04-10", yes), over("2026-04-14")}, PriceAppraisal, ""},
		{"AUC-19 the procedure upheld: the next", Options{}, []PriceEvent{objects("2026-03-24", GroundProcedure), decided("2026-04-10", yes)}, PriceAppraisal, ""},
		{"AUC-19 explained and accepted", Options{}, []PriceEvent{objects("2026-03-24", GroundResult), explained("2026-03-31", yes)}, PriceFixed, "3000000"},
		{"AUC-19 accepted while others may still object", Options{}, []PriceEvent{objects("2026-03-24", GroundResult), explained("2026-03-26", yes)}, PriceDelivered, ""},
		{"AUC-19 still disputed", Options{}, []PriceEvent{objects("2026-03-24", GroundMethod), explained("2026-03-27", no)}, PriceTechnicalReview, ""},
		{"AUC-19 not explained in five days", Options{}, []PriceEvent{objects("2026-03-24", GroundMethod), over("2026-03-31")}, PriceTechnicalReview, ""},
		{"AUC-21 the review not negative", Options{}, []PriceEvent{objects("2026-03-24", GroundMethod), explained("2026-03-27", no), pe("rev", "2026-04-20", PriceReviewConcluded, func(e *PriceEvent) { e.Negative = no })}, PriceFixed, "3000000"},
		{"AUC-21 the review negative: corrected", Options{}, []PriceEvent{objects("2026-03-24", GroundMethod), explained("2026-03-27", no), pe("rev", "2026-04-20", PriceReviewConcluded, func(e *PriceEvent) { e.Negative = yes }), corrected("2026-04-22", "2800000")}, PriceFixed, "2800000"},
		{"AUC-19 two object, one is content", Options{}, []PriceEvent{pe("d2", "2026-03-23", PriceDelivery, func(e *PriceEvent) { e.Recipient = "creditor" }), objects("2026-03-24", GroundMethod),
			pe("o2", "2026-03-25", PriceObjection, func(e *PriceEvent) { e.Recipient, e.Grounds = "creditor", ObjectionGrounds{GroundResult} }),
			pe("ex", "2026-03-31", PriceExplained, func(e *PriceEvent) { e.Recipient, e.Accepted = "debtor", yes })}, PriceObjectionSubstantive, ""},
		{"AUC-19 and then the other", Options{}, []PriceEvent{pe("d2", "2026-03-23", PriceDelivery, func(e *PriceEvent) { e.Recipient = "creditor" }), objects("2026-03-24", GroundMethod),
			pe("o2", "2026-03-25", PriceObjection, func(e *PriceEvent) { e.Recipient, e.Grounds = "creditor", ObjectionGrounds{GroundResult} }),
			pe("ex", "2026-03-31", PriceExplained, func(e *PriceEvent) { e.Recipient, e.Accepted = "debtor", yes }),
			pe("ex2", "2026-03-31", PriceExplained, func(e *PriceEvent) { e.Recipient, e.Accepted = "creditor", yes })}, PriceFixed, "3000000"},
		{"AUC-19 mixed: qualification unfounded, then the substance", Options{}, []PriceEvent{objects("2026-03-24", GroundResult, GroundUnqualified), decided("2026-04-10", no)}, PriceObjectionSubstantive, ""},
		{"AUC-19 mixed with wrong facts: the substance at once", Options{}, []PriceEvent{objects("2026-03-24", GroundResult, GroundWrongBasics)}, PriceObjectionSubstantive, ""},
		{"AUC-24 agreed after all", Options{}, []PriceEvent{objects("2026-03-24", GroundResult), pe("agree", "2026-03-30", PricePartiesAgree, func(e *PriceEvent) {
			e.Filed, e.HarmsOthers = []FiledPrice{{"a", yuan("5")}, {"b", yuan("5")}}, no
		})}, PriceFixed, "5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := applyAll(t, appraised(t, c.o), c.events...)
			ref, ok := p.Reference()
			if p.State() != c.state || ok != (c.amount != "") || ok && ref.Amount != yuan(c.amount) {
				t.Errorf("%s %s", p.State(), ref.Amount)
			}
			if p.State() == PriceAppraisal {
				if name, place := p.Institution(); name != "Y" || place != 2 {
					t.Errorf("%s %d", name, place)
				}
			}
			if _, err := p.Deadlines(); err != nil {
				t.Error(err)
			}
		})
	}
	for _, c := range []struct {
		name   string
		events []PriceEvent // the last one is refused
		rule   zhixing.RuleID
	}{
		{"AUC-20 a day late", []PriceEvent{objects("2026-03-31", GroundResult)}, "AUC-18"},
		{"AUC-20 by nobody the report was sent to", []PriceEvent{pe("o", "2026-03-24", PriceObjection, func(e *PriceEvent) { e.Recipient, e.Grounds = "x", ObjectionGrounds{GroundResult} })}, "AUC-18"},
		{"AUC-19 explained, accepted or not is not told", []PriceEvent{objects("2026-03-24", GroundResult), explained("2026-03-26", zhixing.Unknown)}, "AUC-19"},
		{"AUC-18 decided, upheld or not is not told", []PriceEvent{objects("2026-03-24", GroundUnqualified), decided("2026-04-10", zhixing.Unknown)}, "AUC-19"},
		{"AUC-19 the five days are not over", []PriceEvent{objects("2026-03-24", GroundResult), over("2026-03-30")}, "AUC-19"}, // 03-29 is a Sunday
		{"AUC-21 a correction still defective", []PriceEvent{objects("2026-03-24", GroundWrongBasics), decided("2026-04-10", yes), pe("c", "2026-04-11", PriceCorrected, func(e *PriceEvent) { e.Defects = ReportDefects{DefectOther} })}, "AUC-15"},
		{"AUC-18 no objection is open", []PriceEvent{objects("2026-03-24", GroundUnqualified), pe("dec", "2026-04-10", PriceObjectionDecided, func(e *PriceEvent) { e.Upheld, e.Recipient = no, "x" })}, "AUC-18"},
		{"AUC-20 an objection after the correction", []PriceEvent{objects("2026-03-24", GroundWrongBasics), decided("2026-03-25", yes), corrected("2026-03-26", "1"), objects("2026-03-27", GroundResult)}, "AUC-29"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := len(c.events) - 1
			p := applyAll(t, appraised(t, Options{}), c.events[:n]...)
			_, err := p.Apply(c.events[n])
			var refused *zhixing.RefusedError
			var in *zhixing.InputError
			rule := zhixing.RuleID("")
			switch {
			case errors.As(err, &refused):
				rule = refused.Rule
				if len(refused.Findings) == 0 {
					t.Error("no finding")
				}
			case errors.As(err, &in):
				rule = in.Rule
			}
			if rule == "" || c.name != "AUC-20 an objection after the correction" && rule != c.rule {
				t.Errorf("%v by %s", err, rule)
			}
		})
	}
}

func TestAppraisalDefects(t *testing.T) {
	p := appraised(t, Options{}, DefectAppraiser)
	if p.State() != PriceAppraisalCorrecting {
		t.Fatal(p.State())
	}
	if d, err := p.Deadlines(); err != nil || len(d) != 1 || d[0].End != day("2026-03-23") || d[0].Rule != "AUC-15" {
		t.Errorf("AUC-15 three days: %+v %v", d, err)
	}
	if q := applyAll(t, p, pe("c", "2026-03-23", PriceCorrected, nil)); q.State() != PriceDelivered {
		t.Errorf("AUC-15 corrected: %s", q.State())
	}
	if _, err := p.Apply(pe("over", "2026-03-23", PriceTermOver, nil)); err == nil {
		t.Error("AUC-15 the last day belongs to the appraiser")
	}
	q := applyAll(t, p, pe("over", "2026-03-24", PriceTermOver, nil))
	if name, place := q.Institution(); name != "Y" || place != 2 || q.State() != PriceAppraisal {
		t.Errorf("AUC-15 not corrected: %s %d %s", name, place, q.State())
	}
	// The second and the third fail too: drawn again.
	q = applyAll(t, q, pe("s2", "2026-04-01", PriceAppraisalStarted, nil), pe("over2", "2026-05-07", PriceTermOver, nil))
	if name, _ := q.Institution(); name != "Z" {
		t.Error(name)
	}
	q = applyAll(t, q, pe("s3", "2026-05-08", PriceAppraisalStarted, nil))
	if d, err := q.Deadlines(); err != nil || len(d) != 2 || d[0].Subject != "Z" || d[1].End != day("2026-06-02") {
		t.Errorf("AUC-15 report, and the day to ask for more time: %+v %v", d, err)
	}
	q = applyAll(t, q, pe("over3", "2026-06-09", PriceTermOver, nil))
	if name, place := q.Institution(); q.State() != PriceSelecting || name != "" || place != 0 {
		t.Errorf("AUC-15 all three exhausted: %s %s", q.State(), name)
	}
}

func TestUseOfAPrice(t *testing.T) {
	fixed := applyAll(t, appraised(t, Options{}), pe("over", "2026-03-31", PriceTermOver, nil))
	d, err := fixed.Deadlines()
	if err != nil || len(d) != 2 || d[0].End != day("2026-04-10") || d[0].Rule != "AUC-07" || d[1].End != day("2027-03-19") {
		t.Errorf("AUC-07 AUC-23: %+v %v", d, err)
	}
	if s := fixed.Check(); statusOf(s, "appraiser_in_time") != zhixing.Met || statusOf(s, "validity_within_a_year") != zhixing.Met {
		t.Errorf("%+v", s)
	}
	if sale := applyAll(t, fixed, pe("ds", "2027-03-19", PriceDirectSale, nil)); sale.State() != PriceClosed {
		t.Errorf("AUC-23 a direct sale on the last day: %s", sale.State())
	}
	if _, err := fixed.Apply(pe("v", "2027-03-19", PriceValidityEnd, nil)); err == nil {
		t.Error("AUC-23 still valid on its last day")
	}
	old := applyAll(t, fixed, pe("v", "2027-03-20", PriceValidityEnd, nil))
	if d, err := old.Deadlines(); err != nil || len(d) != 1 || d[0].End != day("2027-04-05") || d[0].Rule != "AUC-15" { // 04-03 is a Saturday
		t.Errorf("AUC-15 fifteen days to report anew: %+v %v", d, err)
	}
	if _, ok := old.Reference(); !ok {
		t.Error("an expired price is still told")
	}
	again := applyAll(t, old, pe("r", "2027-03-22", PriceReissue, nil), pe("s", "2027-03-22", PriceAppraisalStarted, nil))
	if name, _ := again.Institution(); again.State() != PriceAppraisal || name != "X" {
		t.Errorf("AUC-15 the original institution: %s %s", again.State(), name)
	}
	if d, err := again.Deadlines(); err != nil || d[0].End != day("2027-04-06") {
		t.Errorf("AUC-15 fifteen days: %+v %v", d, err)
	}
	facts := networkFacts
	negotiated := applyAll(t, Price{}, start(MethodFacts{AppraisalByLaw: zhixing.No, BothAskAppraisal: zhixing.No, BothAskDirected: zhixing.No, BothAskNetwork: zhixing.No, PartyRefuses: zhixing.No, PartyUntraceable: zhixing.No, OfficialPrice: facts.OfficialPrice, SurveyNeeded: zhixing.No, NetworkConditions: zhixing.Yes})...)
	if negotiated.State() != PriceNegotiating || negotiated.Method() != MethodNegotiation {
		t.Fatal(negotiated.State())
	}
	done := applyAll(t, negotiated, pe("f", "2026-02-18", PriceResultsFiled, func(e *PriceEvent) {
		e.Filed, e.HarmsOthers, e.ValidTo = []FiledPrice{{"a", yuan("7")}, {"b", yuan("7")}}, zhixing.No, day("2026-06-30")
	}))
	gone := applyAll(t, done, pe("v", "2026-07-01", PriceValidityEnd, nil), pe("r", "2026-07-02", PriceReissue, nil))
	if gone.State() != PriceInvestigating {
		t.Errorf("AUC-23 a negotiated price is negotiated anew: %s", gone.State())
	}
	open := applyAll(t, negotiated, pe("f", "2026-02-18", PriceResultsFiled, func(e *PriceEvent) {
		e.Filed, e.HarmsOthers = []FiledPrice{{"a", yuan("7")}, {"b", yuan("7")}}, zhixing.No
	}))
	if used := applyAll(t, open, pe("n", "2030-01-01", PriceNoticePublished, nil)); used.State() != PriceClosed {
		t.Errorf("AUC-09 agreed without an end: %s", used.State())
	}
	if q := applyAll(t, negotiated, pe("f", "2026-02-18", PriceResultsFiled, func(e *PriceEvent) {
		e.Filed, e.HarmsOthers = []FiledPrice{{"a", yuan("7")}, {"b", yuan("8")}}, zhixing.No
	})); q.State() == PriceFixed || q.State() == PriceNegotiating {
		t.Errorf("AUC-08 two prices: the next method, not %s", q.State())
	}
	long := appraised(t, Options{})
	fixed = applyAll(t, long, pe("over", "2026-03-31", PriceTermOver, nil))
	events := fixed.Events()
	events[4].ValidTo = day("2027-03-21")
	p, _, err := LoadPrice(events, Options{})
	if err != nil || statusOf(p.Check(), "validity_within_a_year") != zhixing.NotMet {
		t.Errorf("AUC-23 a year and a day: %v", err)
	}
}

// TestLoadPriceOutOfOrder: a stored log is rebuilt; an event that the rules refuse is
// kept without effect and told.
func TestLoadPriceOutOfOrder(t *testing.T) {
	good := applyAll(t, appraised(t, Options{}), pe("over", "2026-03-31", PriceTermOver, nil)).Events()
	bad := append(append([]PriceEvent(nil), good[:2]...), pe("odd", "2026-02-19", PriceReviewConcluded, nil))
	bad = append(bad, good[2:]...)
	p, found, err := LoadPrice(bad, Options{})
	if err != nil || p.State() != PriceFixed || len(found) != 1 || found[0].Subject != "odd" || found[0].Rule != "AUC-29" {
		t.Errorf("%s %+v %v", p.State(), found, err)
	}
	if _, err := ReplayPrice(bad, Options{}); err == nil {
		t.Error("judged, it is refused")
	}
	if _, _, err := LoadPrice(nil, Options{Relist: RelistAfterMonths}); !inputError(err, "relist_months") {
		t.Errorf("options: %v", err)
	}
	if _, err := ReplayPrice(nil, Options{MaxOnlineRounds: 10}); !inputError(err, "max_online_rounds") {
		t.Errorf("options: %v", err)
	}
	same, err := p.Apply(bad[0])
	if err != nil || len(same.Events()) != len(p.Events()) {
		t.Errorf("the same event again: %v", err)
	}
	other := bad[0]
	other.SeizedOn = day("2020-01-01")
	if _, err := p.Apply(other); err == nil {
		t.Error("another content under the same id")
	}
	if _, _, err := LoadPrice([]PriceEvent{bad[0], other}, Options{}); err == nil {
		t.Error("another content under the same id, stored")
	}
}

// TestBadPriceEvents: each kind is told what it needs (AUC-28).
func TestBadPriceEvents(t *testing.T) {
	for _, c := range []struct {
		name, field string
		e           PriceEvent
	}{
		{"AUC-08", "facts", PriceEvent{Kind: PriceFactsEstablished}}, {"AUC-09", "filed", PriceEvent{Kind: PriceResultsFiled}},
		{"AUC-09 nothing filed", "filed[0]", PriceEvent{Kind: PriceResultsFiled, Filed: []FiledPrice{{"a", zhixing.Money{}}}}}, {"AUC-09 by nobody", "filed[0]", PriceEvent{Kind: PricePartiesAgree, Filed: []FiledPrice{{"", yuan("1")}}}},
		{"AUC-10", "amount", PriceEvent{Kind: PriceDirectedResult, ValidTo: day("2026-12-31")}}, {"AUC-10 without an end", "valid_to", PriceEvent{Kind: PriceDirectedResult, Amount: given("1")}},
		{"AUC-11", "platform", PriceEvent{Kind: PriceCommissioned}}, {"AUC-15", "amount", PriceEvent{Kind: PriceReport, ValidTo: day("2026-12-31")}}, {"AUC-23", "valid_to", PriceEvent{Kind: PriceReport, Amount: given("1")}},
		{"AUC-15 nothing", "amount", PriceEvent{Kind: PriceReport, Amount: given("0"), ValidTo: day("2026-12-31")}}, {"AUC-14", "institutions", PriceEvent{Kind: PriceThreeOrdered, Institutions: []string{"X", "Y", ""}}},
		{"AUC-17", "recipient", PriceEvent{Kind: PriceDelivery}}, {"AUC-18", "grounds", PriceEvent{Kind: PriceObjection, Recipient: "x"}}, {"AUC-24", "stay_ground", PriceEvent{Kind: PriceStay}},
		{"AUC-24 withdrawn", "withdrawal", PriceEvent{Kind: PriceWithdraw}}, {"AUC-20", "supervision", PriceEvent{Kind: PriceSupervision}}, {"AUC-29", "kind", PriceEvent{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.e.Meta = zhixing.EventMeta{ID: "e", On: day("2026-03-02")}
			if _, err := (Price{}).Apply(c.e); !inputError(err, c.field) {
				t.Errorf("%v", err)
			}
		})
	}
	p := applyAll(t, Price{}, start(networkFacts)...)
	p = applyAll(t, p, commissioned("A")...)
	for _, c := range []struct {
		name, field string
		e           PriceEvent
	}{
		{"AUC-11 commissioned twice", "platform", pe("x", "2026-03-03", PriceCommissioned, func(e *PriceEvent) { e.Platform = "A" })},
		{"AUC-11 a platform without a commission", "platform", report("B", "2026-03-03", "1")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := p.Apply(c.e); !inputError(err, c.field) {
				t.Errorf("%v", err)
			}
		})
	}
	if _, err := p.Apply(pe("x", "2026-03-09", PriceExtensionApplied, func(e *PriceEvent) { e.Platform = "A" })); err == nil {
		t.Error("AUC-11 more time asked for after the term")
	}
	for _, stay := range []string{"network", "same day"} {
		q := applyAll(t, p, pe("s", "2026-03-03", PriceStay, func(e *PriceEvent) { e.StayGround = StayMaterialsWrong }))
		on := "2026-03-10"
		if stay == "same day" {
			on = "2026-03-03"
		}
		if q = applyAll(t, q, pe("r", on, PriceResume, nil)); q.State() != PriceNetwork || len(q.Reports()) != 1 {
			t.Errorf("AUC-24 resumed: %s", q.State())
		}
	}
}

func TestMissingFactsAreNamed(t *testing.T) {
	p := applyAll(t, Price{}, start(networkFacts)[0])
	_, err := p.Apply(pe("f", "2026-02-15", PriceFactsEstablished, func(e *PriceEvent) { e.Facts = &MethodFacts{} }))
	var refused *zhixing.RefusedError
	if !errors.As(err, &refused) || len(refused.Findings) == 0 || !cmp.Equal(refused.Findings[0].Missing, []string{"facts.appraisal_by_law", "facts.both_ask_appraisal"}) {
		t.Errorf("AUC-08: %+v", err)
	}
	for _, c := range []struct {
		after   PriceMethod
		m       MethodFacts
		want    PriceMethod
		ok      zhixing.Tri
		missing int
	}{
		{0, MethodFacts{AppraisalByLaw: zhixing.Yes}, MethodAppraisal, zhixing.Yes, 0}, {0, MethodFacts{AppraisalByLaw: zhixing.No, BothAskAppraisal: zhixing.No, BothAskDirected: zhixing.Yes, OfficialPrice: zhixing.Yes}, MethodDirected, zhixing.Yes, 0},
		{MethodDirected, MethodFacts{SurveyNeeded: zhixing.Yes}, MethodAppraisal, zhixing.Yes, 0}, {MethodDirected, MethodFacts{SurveyNeeded: zhixing.No}, MethodNetwork, zhixing.Unknown, 2},
		{MethodNetwork, MethodFacts{}, MethodAppraisal, zhixing.Yes, 0}, {MethodAppraisal, MethodFacts{}, 0, zhixing.No, 0},
	} {
		if m, ok, missing := NextMethod(c.m, c.after); m != c.want || ok != c.ok || len(missing) != c.missing {
			t.Errorf("AUC-08 after %s: %s %s %v", c.after, m, ok, missing)
		}
	}
}

// TestBadReports: a list of reports that is none is told by its places (AUC-11).
func TestBadReports(t *testing.T) {
	for _, c := range []struct {
		name, field string
		r           []PlatformReport
	}{
		{"AUC-11 a platform twice", "reports[1].platform", []PlatformReport{{Platform: "A"}, {Platform: "A"}}},
		{"AUC-11 no platform", "reports[0].platform", []PlatformReport{{}}},
		{"AUC-11 a result of nothing", "reports[0].result", []PlatformReport{{Platform: "A", Result: given("0")}}},
		{"AUC-18 no such outcome of an objection", "reports[0].objection", []PlatformReport{{Platform: "A", Objection: 99}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, _, _, err := NetworkPrice(c.r, Options{}); err == nil || c.field != "reports[0].objection" && !inputError(err, c.field) {
				t.Errorf("%v", err)
			}
			if _, err := NetworkFeeShares(c.r, yuan("1"), yuan("1"), Options{}); err == nil {
				t.Error("shared out")
			}
		})
	}
	if _, _, ok, err := NetworkPrice([]PlatformReport{{Platform: "A", Result: given("1"), Objection: ObjectionPending}}, Options{}); ok || err != nil {
		t.Errorf("AUC-16 an objection to all of them is pending: %v", err)
	}
	for o, want := range map[Options][]string{{}: {"A"}, {DefectiveReportInAverage: DefectiveCounted}: {"A", "B"}} {
		r := []PlatformReport{{Platform: "A", Result: given("1")}, {Platform: "B", Result: given("3"), Defects: ReportDefects{DefectOther}}}
		if _, used, _, err := NetworkPrice(r, o); err != nil || len(used) != len(want) {
			t.Errorf("AUC-12 defective ones, %s: %v %v", o.DefectiveReportInAverage, used, err)
		}
	}
}

func TestFeeOfNothing(t *testing.T) {
	for _, m := range []string{"0", "-1"} {
		if _, err := AppraisalFee(yuan(m), Disposal{Sold: zhixing.No}, day("2026-01-01"), Options{}); !inputError(err, "appraisal") {
			t.Errorf("AUC-26 an appraisal of %s: %v", m, err)
		}
	}
	if _, err := AppraisalFee(yuan("1"), Disposal{Sold: zhixing.Yes, Price: given("0")}, day("2026-01-01"), Options{}); !inputError(err, "price") {
		t.Errorf("AUC-26 sold for nothing: %v", err)
	}
	if _, err := NetworkFeeShares([]PlatformReport{{Platform: "A", Result: given("1")}}, yuan("1"), yuan("-0.01"), Options{}); !inputError(err, "fee") {
		t.Errorf("AUC-25 a negative fee: %v", err)
	}
}
