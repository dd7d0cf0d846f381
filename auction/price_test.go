package auction

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func day(s string) zhixing.Date   { return zhixing.MustDate(s) }
func yuan(s string) zhixing.Money { return zhixing.MustMoney(s) }
func given(s string) zhixing.GivenMoney {
	return zhixing.GiveMoney(zhixing.MustMoney(s))
}

// pe makes a price event; edit fills in what its kind needs.
func pe(id, on string, k PriceEventKind, edit func(*PriceEvent)) PriceEvent {
	e := PriceEvent{Meta: zhixing.EventMeta{ID: zhixing.EventID(id), On: day(on)}, Kind: k}
	if edit != nil {
		edit(&e)
	}
	return e
}

func applyAll(t *testing.T, p Price, events ...PriceEvent) Price {
	t.Helper()
	for _, e := range events {
		next, err := p.Apply(e)
		if err != nil {
			t.Fatalf("%s %s in %s: %v", e.Meta.ID, e.Kind, p.State(), err)
		}
		p = next
	}
	return p
}

func start(facts MethodFacts) []PriceEvent {
	return []PriceEvent{
		pe("start", "2026-02-02", PriceStart, func(e *PriceEvent) { e.SeizedOn = day("2026-01-20") }),
		pe("facts", "2026-02-10", PriceFactsEstablished, func(e *PriceEvent) { e.Facts = &facts; e.Due = day("2026-02-20") }),
	}
}

var networkFacts = MethodFacts{
	AppraisalByLaw: zhixing.No, BothAskAppraisal: zhixing.No, BothAskDirected: zhixing.No, BothAskNetwork: zhixing.Yes,
	PartyRefuses: zhixing.No, PartyUntraceable: zhixing.No, OfficialPrice: zhixing.No, SurveyNeeded: zhixing.No, NetworkConditions: zhixing.Yes,
}

func commissioned(names ...string) []PriceEvent {
	var out []PriceEvent
	for _, n := range names {
		out = append(out, pe("commission "+n, "2026-03-02", PriceCommissioned, func(e *PriceEvent) { e.Platform = n }))
	}
	return out
}

func report(platform, on, amount string, defects ...ReportDefect) PriceEvent {
	return pe("report "+platform+on, on, PriceReport, func(e *PriceEvent) {
		e.Platform, e.Amount, e.ValidTo, e.Defects = platform, given(amount), day("2026-09-01"), defects
	})
}

func TestMachineSound(t *testing.T) {
	for _, f := range priceMachine().Check() {
		t.Error(f)
	}
}

func TestNextMethod(t *testing.T) {
	no := MethodFacts{zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No, zhixing.No}
	with := func(edit func(*MethodFacts)) MethodFacts { m := no; edit(&m); return m }
	for _, c := range []struct {
		name  string
		facts MethodFacts
		after PriceMethod
		want  PriceMethod
		ok    zhixing.Tri
	}{
		{"AUC-08 negotiation first", no, 0, MethodNegotiation, zhixing.Yes},
		{"AUC-08 a party refuses, no official price, no network: appraisal", with(func(m *MethodFacts) { m.PartyRefuses = zhixing.Yes }), 0, MethodAppraisal, zhixing.Yes},
		{"AUC-08 directed impossible is passed over", with(func(m *MethodFacts) { m.NetworkConditions = zhixing.Yes }), MethodNegotiation, MethodNetwork, zhixing.Yes},
		{"AUC-08 official price", with(func(m *MethodFacts) { m.OfficialPrice = zhixing.Yes }), MethodNegotiation, MethodDirected, zhixing.Yes},
		{"AUC-08 statute skips all", with(func(m *MethodFacts) { m.AppraisalByLaw = zhixing.Yes; m.BothAskNetwork = zhixing.Yes }), 0, MethodAppraisal, zhixing.Yes},
		{"AUC-08 both ask directed without official price", with(func(m *MethodFacts) { m.BothAskDirected = zhixing.Yes }), 0, MethodNegotiation, zhixing.Yes},
		{"AUC-08 survey needed", with(func(m *MethodFacts) { m.NetworkConditions = zhixing.Yes; m.SurveyNeeded = zhixing.Yes }), MethodDirected, MethodAppraisal, zhixing.Yes},
		{"AUC-08 unknown is not false", with(func(m *MethodFacts) { m.OfficialPrice = zhixing.Unknown }), MethodNegotiation, MethodDirected, zhixing.Unknown},
		{"AUC-08 nothing after appraisal", no, MethodAppraisal, 0, zhixing.No},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, ok, missing := NextMethod(c.facts, c.after)
			if m != c.want || ok != c.ok || (ok == zhixing.Unknown) != (len(missing) > 0) {
				t.Errorf("%s %s %v", m, ok, missing)
			}
		})
	}
}

func TestNetworkProcedure(t *testing.T) {
	begin := func(t *testing.T) Price {
		p, err := NewPrice(Options{})
		if err != nil {
			t.Fatal(err)
		}
		p = applyAll(t, p, start(networkFacts)...)
		return applyAll(t, p, commissioned("A", "B", "C")...)
	}
	extend := func(n, on string) PriceEvent {
		return pe("extend "+n, on, PriceExtensionApplied, func(e *PriceEvent) { e.Platform = n })
	}
	over := func(on string) PriceEvent { return pe("over "+on, on, PriceTermOver, nil) }
	t.Run("AUC-11 example 4: one reported, extensions refused", func(t *testing.T) {
		p := applyAll(t, begin(t), report("A", "2026-03-04", "1900000"), extend("B", "2026-03-05"), extend("C", "2026-03-05"), over("2026-03-06"))
		if p.State() != PriceDelivered {
			t.Fatal(p.State())
		}
		p = applyAll(t, p, pe("d1", "2026-03-09", PriceDelivery, func(e *PriceEvent) { e.Recipient = "debtor" }), over("2026-03-17"))
		ref, ok := p.Reference()
		if !ok || ref.Amount != yuan("1900000") || !cmp.Equal(ref.Sources, []string{"A"}) {
			t.Errorf("%+v %v", ref, ok)
		}
	})
	t.Run("AUC-11 example 4: only B asked for more time", func(t *testing.T) {
		p := applyAll(t, begin(t), extend("B", "2026-03-05"), over("2026-03-06"))
		if p.State() != PriceNetwork {
			t.Fatal(p.State())
		}
		due, err := p.Deadlines()
		if err != nil {
			t.Fatal(err)
		}
		if due[1].Subject != "B" || due[1].RawEnd != day("2026-03-08") || due[1].End != day("2026-03-09") {
			t.Errorf("%+v", due)
		}
		if _, err := p.Apply(over("2026-03-09")); err == nil {
			t.Error("the extended term is not over on its last day")
		}
		p = applyAll(t, p, report("C", "2026-03-07", "1"), over("2026-03-10")) // C did not ask: out of time
		if p.State() != PriceSelecting {
			t.Error(p.State())
		}
	})
	t.Run("AUC-11 example 4: nobody asked", func(t *testing.T) {
		if p := applyAll(t, begin(t), over("2026-03-06")); p.State() != PriceSelecting {
			t.Error(p.State())
		}
	})
	t.Run("AUC-12 all defective, corrected", func(t *testing.T) {
		p := applyAll(t, begin(t), report("A", "2026-03-04", "100", DefectScope), report("B", "2026-03-04", "200", DefectScope), report("C", "2026-03-05", "300", DefectWrongBasics))
		if p.State() != PriceNetworkCorrecting {
			t.Fatal(p.State())
		}
		p = applyAll(t, p, pe("corr", "2026-03-06", PriceCorrected, func(e *PriceEvent) { e.Platform, e.Amount = "B", given("250") }), over("2026-03-10"))
		if p.State() != PriceDelivered {
			t.Fatal(p.State())
		}
		price, used, _, _ := NetworkPrice(p.Reports(), Options{})
		if price != yuan("250") || !cmp.Equal(used, []int{1}) {
			t.Errorf("%s %v", price, used)
		}
	})
	t.Run("AUC-16 AUC-18 AUC-19 objection to one report", func(t *testing.T) {
		p := applyAll(t, begin(t), report("A", "2026-03-04", "1860000"), report("B", "2026-03-04", "1925000"), report("C", "2026-03-05", "2004500"))
		p = applyAll(t, p, pe("d", "2026-03-06", PriceDelivery, func(e *PriceEvent) { e.Recipient = "debtor" }))
		object := func(on string, g ...ObjectionGround) PriceEvent {
			return pe("o"+on, on, PriceObjection, func(e *PriceEvent) { e.Recipient, e.Platform, e.Grounds = "debtor", "C", g })
		}
		var refused *zhixing.RefusedError
		if _, err := p.Apply(object("2026-03-12", GroundScope)); !errors.As(err, &refused) {
			t.Errorf("AUC-20 out of time: %v", err)
		}
		if _, err := p.Apply(object("2026-03-09", GroundResult)); !errors.As(err, &refused) {
			t.Errorf("AUC-19 a network result too low: %v", err)
		}
		p = applyAll(t, p, object("2026-03-11", GroundWrongBasics), pe("dec", "2026-03-20", PriceObjectionDecided, func(e *PriceEvent) { e.Upheld = zhixing.No }))
		ref, ok := p.Reference()
		if !ok || ref.Amount != yuan("1892500") {
			t.Errorf("AUC-16.3: %+v", ref)
		}
		closed := applyAll(t, p, pe("n", "2026-04-01", PriceNoticePublished, nil))
		if ref, _ := closed.Reference(); ref.UsableUntil != day("2027-03-01") || closed.State() != PriceClosed {
			t.Errorf("AUC-23: %+v", ref)
		}
		if _, err := p.Apply(pe("n", "2026-09-02", PriceNoticePublished, nil)); err == nil {
			t.Error("AUC-23: a notice after the validity")
		}
		expired := applyAll(t, p, pe("v", "2026-09-02", PriceValidityEnd, nil), pe("r", "2026-09-03", PriceReissue, nil))
		if expired.State() != PriceNetwork {
			t.Error(expired.State())
		}
	})
}

func TestAppraisalProcedure(t *testing.T) {
	facts := networkFacts
	facts.BothAskAppraisal = zhixing.Yes
	p := applyAll(t, Price{}, start(facts)...)
	if p.State() != PriceSelecting {
		t.Fatal(p.State())
	}
	if _, err := p.Apply(pe("three", "2026-02-20", PriceThreeOrdered, func(e *PriceEvent) { e.Institutions = []string{"X", "X", "Z"} })); err == nil {
		t.Error("AUC-14: an institution twice")
	}
	p = applyAll(t, p,
		pe("three", "2026-02-20", PriceThreeOrdered, func(e *PriceEvent) { e.Institutions = []string{"X", "Y", "Z"} }),
		pe("received", "2026-03-02", PriceAppraisalStarted, nil),
		pe("stay", "2026-03-10", PriceStay, func(e *PriceEvent) { e.StayGround = StayCaseStayed }),
		pe("resume", "2026-03-20", PriceResume, nil))
	if d, err := p.Deadlines(); err != nil || d[0].RawEnd != day("2026-04-11") || d[0].ExcludedDays != 10 {
		t.Errorf("AUC-15 stay deducted: %+v %v", d, err)
	}
	ext := func(id, on string, n int) PriceEvent {
		return pe(id, on, PriceExtensionApplied, func(e *PriceEvent) { e.Days = n })
	}
	if _, err := p.Apply(ext("late", "2026-04-07", 15)); err == nil {
		t.Error("AUC-15: applied four days before the end")
	}
	if _, err := p.Apply(ext("long", "2026-04-01", 16)); err == nil {
		t.Error("AUC-15: sixteen days")
	}
	p = applyAll(t, p, ext("e1", "2026-04-06", 15), ext("e2", "2026-04-20", 15))
	if _, err := p.Apply(ext("e3", "2026-04-30", 1)); err == nil {
		t.Error("AUC-15: a third extension")
	}
	next := applyAll(t, p, pe("over", "2026-05-20", PriceTermOver, nil))
	if name, place := next.Institution(); name != "Y" || place != 2 {
		t.Errorf("AUC-15: %s %d", name, place)
	}
	p = applyAll(t, p,
		pe("rep", "2026-05-06", PriceReport, func(e *PriceEvent) { e.Amount, e.ValidTo = given("3000000"), day("2027-05-05") }),
		pe("d", "2026-05-08", PriceDelivery, func(e *PriceEvent) { e.Recipient = "debtor" }),
		pe("o", "2026-05-12", PriceObjection, func(e *PriceEvent) {
			e.Recipient, e.Grounds = "debtor", ObjectionGrounds{GroundResult, GroundUnqualified}
		}))
	if p.State() != PriceObjectionFormal {
		t.Errorf("AUC-19 mixed: first the qualification, got %s", p.State())
	}
	up := applyAll(t, p, pe("dec", "2026-05-25", PriceObjectionDecided, func(e *PriceEvent) { e.Upheld = zhixing.Yes }))
	if name, _ := up.Institution(); name != "Y" || up.State() != PriceAppraisal {
		t.Errorf("AUC-19 upheld: %s %s", up.State(), name)
	}
	down := applyAll(t, p, pe("dec", "2026-05-25", PriceObjectionDecided, func(e *PriceEvent) { e.Upheld = zhixing.No }),
		pe("ex", "2026-05-28", PriceExplained, func(e *PriceEvent) { e.Accepted = zhixing.No }),
		pe("rev", "2026-06-20", PriceReviewConcluded, func(e *PriceEvent) { e.Negative = zhixing.No }))
	if ref, ok := down.Reference(); !ok || ref.Amount != yuan("3000000") || ref.Method != MethodAppraisal {
		t.Errorf("AUC-21: %+v", ref)
	}
}

// TestPriceModel drives the procedure with random events, most of them out of
// place: nothing panics, a refused event changes nothing, replay gives the same,
// a fixed price is positive and its source is among the reports.
func TestPriceModel(t *testing.T) {
	tri := rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, zhixing.Yes, zhixing.No})
	platforms := rapid.SampledFrom([]string{"A", "B", "C", ""})
	rapid.Check(t, func(t *rapid.T) {
		var p Price
		at := day("2026-01-05")
		n := rapid.IntRange(1, 40).Draw(t, "n")
		for i := range n {
			at = at.AddDays(rapid.IntRange(0, 8).Draw(t, "days"))
			var k PriceEventKind
			if open := p.Allowed(); len(open) > 0 && rapid.IntRange(0, 9).Draw(t, "wild") > 0 {
				k = rapid.SampledFrom(open).Draw(t, "open").Event
			} else {
				k = PriceEventKind(rapid.IntRange(0, 30).Draw(t, "kind"))
			}
			e := PriceEvent{Meta: zhixing.EventMeta{ID: zhixing.EventID(rune('a'+i%26)) + zhixing.EventID(rune('a'+i/26)), On: at}, Kind: k,
				Platform: platforms.Draw(t, "platform"), Recipient: zhixing.PartyID(rapid.SampledFrom([]string{"p", "q", ""}).Draw(t, "who")),
				Institutions: []string{"X", "Y", "Z"}, Days: rapid.IntRange(-1, 17).Draw(t, "ext"),
				Upheld: tri.Draw(t, "upheld"), Accepted: tri.Draw(t, "accepted"), Negative: tri.Draw(t, "negative"), HarmsOthers: tri.Draw(t, "harms"),
				StayGround: 1, Withdrawal: 1, Supervision: 1, SeizedOn: at, ValidTo: at.AddDays(200),
				Grounds: ObjectionGrounds{ObjectionGround(rapid.IntRange(0, 8).Draw(t, "ground"))},
				Filed:   []FiledPrice{{"p", zhixing.Fen(rapid.Int64Range(1, 2).Draw(t, "f1"))}, {"q", zhixing.Fen(rapid.Int64Range(1, 2).Draw(t, "f2"))}},
				Facts:   &MethodFacts{tri.Draw(t, "1"), tri.Draw(t, "2"), tri.Draw(t, "3"), tri.Draw(t, "4"), tri.Draw(t, "5"), tri.Draw(t, "6"), tri.Draw(t, "7"), tri.Draw(t, "8"), tri.Draw(t, "9"), 0, 0},
			}
			if rapid.Bool().Draw(t, "given") {
				e.Amount = zhixing.GiveMoney(zhixing.Fen(rapid.Int64Range(0, 1000).Draw(t, "amount")))
			}
			before := p
			next, err := p.Apply(e)
			if err != nil {
				if next.State() != before.State() || len(next.Events()) != len(before.Events()) {
					t.Fatal("a refused event changed something")
				}
				continue
			}
			listed := false
			for _, o := range before.Allowed() {
				listed = listed || o.Event == k
			}
			if !listed && len(next.Events()) > len(before.Events()) {
				t.Fatalf("%s accepted though not listed in %s", k, before.State())
			}
			p = next
			if _, err := p.Deadlines(); err != nil {
				t.Fatal(err)
			}
		}
		again, err := ReplayPrice(p.Events(), Options{})
		if err != nil || again.State() != p.State() {
			t.Fatalf("replay: %v", err)
		}
		loaded, odd, err := LoadPrice(p.Events(), Options{})
		if err != nil || len(odd) > 0 || loaded.State() != p.State() {
			t.Fatalf("load: %v %v", odd, err)
		}
		if ref, ok := p.Reference(); ok {
			a, _ := again.Reference()
			if ref.Amount.Sign() <= 0 || ref.Amount != a.Amount {
				t.Fatalf("price %s, replayed %s", ref.Amount, a.Amount)
			}
		}
	})
}

func TestPriceTwoFuturesFromOneValue(t *testing.T) {
	p := applyAll(t, Price{}, start(networkFacts)[0])
	a := applyAll(t, p, start(networkFacts)[1])
	appraisal := networkFacts
	appraisal.AppraisalByLaw = zhixing.Yes
	b := applyAll(t, p, start(appraisal)[1])
	if p.State() != PriceInvestigating || a.State() != PriceNetwork || b.State() != PriceSelecting {
		t.Error(p.State(), a.State(), b.State())
	}
}
