package auction

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

// verified fails where the worksheet does not recompute, lacks a wording in one of the
// languages, or does not survive its JSON.
func verified(t interface {
	Helper()
	Fatalf(string, ...any)
}, w *zhixing.Worksheet) {
	t.Helper()
	if w == nil {
		t.Fatalf("no worksheet")
	}
	if err := w.Verify(); err != nil {
		t.Fatalf("%v", err)
	}
	if _, ok := w.Find(w.Total); !ok {
		t.Fatalf("no total")
	}
	for l := range w.Lines {
		if l.Label.ZH == "" || l.Label.EN == "" || l.Rule == "" {
			t.Fatalf("line %d: wording or rule missing", l.ID)
		}
	}
}

// amounts reads lines by their keys.
func amounts(t *testing.T, w *zhixing.Worksheet, want map[string]string) {
	t.Helper()
	for key, amount := range want {
		l, ok := w.Keyed(key)
		if !ok {
			t.Errorf("no line %s", key)
			continue
		}
		if m, err := l.Result.Money(); err != nil || m != yuan(amount) {
			t.Errorf("%s: %s %v, want %s", key, m, err, amount)
		}
	}
}

func TestDefaultSheet(t *testing.T) {
	d := DefaultFacts{Lot: "l", On: day("2026-07-01"), OldPrice: yuan("1500000"), Deposit: yuan("270000"), Costs: yuan("3000"), NewPrice: given("1300000"), CaseDebts: []Debt{{"case", yuan("1000000")}}}
	for _, c := range []struct {
		name string
		r    Regime
		edit func(*DefaultFacts)
		o    Options
		want map[string]string
	}{
		{"AUC-43 example 11", RegimeOnline, nil, Options{}, map[string]string{"gap": "200000", "cost_loss": "3000", "price_gap": "200000", "this_case_debt": "67000", "residue": "0", "uncovered": "0"}},
		{"AUC-44 example 11", RegimeTraditional, func(d *DefaultFacts) { d.Commission = yuan("75000") }, Options{}, map[string]string{"costs_and_commission": "78000", "price_gap": "192000", "refund": "0", "shortfall": "8000"}},
		{"AUC-43 limited to the deposit", RegimeOnline, func(d *DefaultFacts) { d.Deposit = yuan("200000") }, Options{}, map[string]string{"uncovered": "3000", "shortfall": "0"}},
		{"AUC-43 topped up", RegimeOnline, func(d *DefaultFacts) { d.Deposit = yuan("200000") }, Options{Shortfall: TopUp}, map[string]string{"uncovered": "3000", "shortfall": "3000"}},
		{"AUC-43 before the re-sale", RegimeOnline, func(d *DefaultFacts) { d.NewPrice = zhixing.GivenMoney{} }, Options{}, map[string]string{"cost_loss": "3000", "held": "267000"}},
		{"AUC-43 never realised", RegimeOnline, func(d *DefaultFacts) { d.NewPrice, d.NeverSold = zhixing.GivenMoney{}, zhixing.Yes }, Options{}, map[string]string{"gap": "0", "this_case_debt": "267000"}},
		{"AUC-43 never realised, the whole price by policy", RegimeOnline, func(d *DefaultFacts) { d.NewPrice, d.NeverSold = zhixing.GivenMoney{}, zhixing.Yes }, Options{GapIfNotRealised: GapWhole}, map[string]string{"gap": "1500000", "price_gap": "267000", "uncovered": "1233000"}},
		{"AUC-55 a prepayment", RegimeOnline, func(d *DefaultFacts) { d.Paid = given("1500000") }, Options{}, map[string]string{"paid": "1500000", "excess": "1230000"}},
		{"AUC-43 an exempt creditor", RegimeOnline, func(d *DefaultFacts) { d.Deposit, d.Exempt = zhixing.Money{}, given("150000") }, Options{ExemptDefault: ExemptAgainstClaim}, map[string]string{"set_off": "150000", "uncovered": "53000"}},
		{"AUC-72 the buyer did not know", RegimeOnline, func(d *DefaultFacts) { d.Approval, d.Knowing = zhixing.Yes, zhixing.No }, Options{}, map[string]string{"refund": "270000"}},
		{"AUC-72 not told", RegimeOnline, func(d *DefaultFacts) { d.Approval = zhixing.Yes }, Options{}, map[string]string{"held": "270000"}},
		{"AUC-00 online in 2016", RegimeOnline, func(d *DefaultFacts) { d.On = day("2016-07-01") }, Options{}, map[string]string{"refund": "67000", "shortfall": "0"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := d
			if c.edit != nil {
				c.edit(&x)
			}
			_, w, err := DefaultSheet(x, c.r, c.o)
			if err != nil {
				t.Fatal(err)
			}
			verified(t, w)
			amounts(t, w, c.want)
			if len(w.Notes) == 0 {
				t.Error("no notes")
			}
		})
	}
	if _, _, err := DefaultSheet(DefaultFacts{}, RegimeOnline, Options{}); err == nil {
		t.Error("AUC-43 no facts")
	}
	x := d
	x.Related = []Debt{{"tax", yuan("5")}}
	x.CaseDebts = nil
	_, w, err := DefaultSheet(x, RegimeOnline, Options{})
	if err != nil {
		t.Fatal(err)
	}
	amounts(t, w, map[string]string{"related_debt": "5", "residue": "66995"})
	l, _ := w.Keyed("price_gap")
	if len(l.Cites) != 1 || l.Cites[0].Article != 24 || l.Rule != "AUC-43" {
		t.Errorf("AUC-43 cited: %+v", l)
	}
	// The order to pay more rests on EQUITY-2021 only for a buyer who needed an approval, and
	// only since it is law.
	for _, c := range []struct {
		on       string
		approval zhixing.Tri
		rule     zhixing.RuleID
	}{{"2026-07-01", zhixing.Yes, "AUC-72"}, {"2026-07-01", zhixing.No, "AUC-43"}, {"2021-12-31", zhixing.Yes, "AUC-43"}} {
		x := d
		x.Deposit, x.On, x.Approval, x.Knowing = yuan("200000"), day(c.on), c.approval, zhixing.Yes
		_, w, err := DefaultSheet(x, RegimeOnline, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if l, ok := w.Keyed("shortfall"); !ok || l.Rule != c.rule {
			t.Errorf("%s on %s, approval %s: %+v", c.rule, c.on, c.approval, l)
		}
	}
	_, w, _ = DefaultSheet(DefaultFacts{On: day("2019-07-01"), OldPrice: yuan("10"), Deposit: yuan("1"), NewPrice: given("9")}, RegimeTraditional, Options{})
	if l, _ := w.Keyed("price_gap"); l.Cites[0].Instrument != "AUCTION-2004" || l.Cites[0].Article != 25 {
		t.Errorf("AUC-44 cited as numbered on its day: %+v", l.Cites)
	}
}

// TestDefaultSheetsVerify: whatever the numbers and policies, the worksheet comes to the
// result and recomputes.
func TestDefaultSheetsVerify(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := func(name string) zhixing.Money { return zhixing.Fen(rapid.Int64Range(0, 1e9).Draw(t, name)) }
		d := DefaultFacts{On: day(rapid.SampledFrom([]string{"2016-07-01", "2021-07-01", "2026-07-01"}).Draw(t, "on")), OldPrice: zhixing.Fen(1 + rapid.Int64Range(0, 1e9).Draw(t, "old")), Deposit: m("deposit"), Costs: m("costs"), Commission: m("commission"),
			CaseDebts: []Debt{{"a", m("a")}, {"b", m("b")}}, Related: []Debt{{"c", m("c")}}, Approval: rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, zhixing.Yes}).Draw(t, "approval"), Knowing: rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, zhixing.No, zhixing.Yes}).Draw(t, "knowing")}
		switch rapid.IntRange(0, 2).Draw(t, "resold") {
		case 0:
			d.NewPrice = zhixing.GiveMoney(m("new"))
		case 1:
			d.NeverSold = zhixing.Yes
		}
		if rapid.Bool().Draw(t, "exempt") {
			d.Exempt = zhixing.GiveMoney(m("claim"))
		}
		if rapid.Bool().Draw(t, "prepaid") {
			d.Paid = zhixing.GiveMoney(zhixing.Fen(d.Deposit.Fen() + m("more").Fen()))
		}
		o := Options{Shortfall: rapid.SampledFrom([]Shortfall{LimitedToDeposit, TopUp}).Draw(t, "shortfall"), GapIfNotRealised: rapid.SampledFrom([]GapIfNotRealised{GapNone, GapWhole}).Draw(t, "gap"), ExemptDefault: rapid.SampledFrom([]ExemptDefault{ExemptLosesNothing, ExemptAgainstClaim}).Draw(t, "exempt default")}
		r := rapid.SampledFrom([]Regime{RegimeOnline, RegimeTraditional}).Draw(t, "regime")
		_, w, err := DefaultSheet(d, r, o)
		if err != nil {
			t.Fatal(err)
		}
		verified(t, w)
	})
}

func TestPriceSheets(t *testing.T) {
	reports := []PlatformReport{{Platform: "A", Result: given("1860000")}, {Platform: "B", Result: given("1925000")}, {Platform: "C", Result: given("2004500")}, {Platform: "D", Result: given("1"), Late: zhixing.Yes}, {Platform: "E", Result: given("2"), Defects: ReportDefects{DefectScope}}, {Platform: "F"}}
	t.Run("AUC-16 example 1", func(t *testing.T) {
		price, _, w, ok, err := NetworkPriceSheet(reports, Options{})
		if err != nil || !ok || price != yuan("1929833.33") {
			t.Fatal(price, err)
		}
		verified(t, w)
		amounts(t, w, map[string]string{"sum": "5789500", "price": "1929833.33", "result:A": "1860000", "result:D": "1"})
		for key, why := range map[string]string{"result:A": "used", "result:D": "out of time, left out", "result:E": "defective, left out"} {
			if l, _ := w.Keyed(key); l.Args[1].Text.EN != why {
				t.Errorf("%s: %s", key, l.Args[1].Text.EN)
			}
		}
		if _, ok := w.Keyed("result:F"); ok {
			t.Error("no result, no line")
		}
	})
	t.Run("AUC-16 example 2", func(t *testing.T) {
		x := append([]PlatformReport(nil), reports[:3]...)
		x[2].Objection = ObjectionRejected
		_, _, w, _, err := NetworkPriceSheet(x, Options{})
		if err != nil {
			t.Fatal(err)
		}
		amounts(t, w, map[string]string{"price": "1892500"})
		if l, _ := w.Keyed("result:C"); l.Args[1].Text.EN != "objected to, left out" {
			t.Error(l.Args[1].Text.EN)
		}
	})
	if _, _, w, ok, err := NetworkPriceSheet(reports[5:], Options{}); ok || w != nil || err != nil {
		t.Errorf("AUC-16 no price, no worksheet: %v", err)
	}
	if _, _, _, _, err := NetworkPriceSheet([]PlatformReport{{}}, Options{}); err == nil {
		t.Error("AUC-11 a report without a platform")
	}
	t.Run("AUC-25 example 3", func(t *testing.T) {
		shares, w, err := NetworkFeeSheet(reports[:3], yuan("1892500"), yuan("1000.01"), day("2026-06-01"), Options{})
		if err != nil || len(shares) != 2 {
			t.Fatal(shares, err)
		}
		verified(t, w)
		amounts(t, w, map[string]string{"distance:A": "32500", "distance:C": "112000", "least": "32500", "share:A": "500.01", "share:B": "500"})
		if _, w, err = NetworkFeeSheet(reports[3:], yuan("1"), yuan("10"), day("2026-06-01"), Options{NetworkFeeExcludedCompete: OnlyUsedCompete}); err != nil || len(w.Sections) != 2 {
			t.Errorf("AUC-25 nobody competes: %v", err)
		}
		if _, _, err = NetworkFeeSheet(reports, yuan("0"), yuan("10"), day("2026-06-01"), Options{}); err == nil {
			t.Error("AUC-25 no price")
		}
	})
	t.Run("AUC-26 example 6", func(t *testing.T) {
		tariff := zhixing.Tariff{Name: "appraisal", Title: text("评估费", "appraisal fee"), From: day("2020-01-01"), Rule: "AUC-26", Cite: rp(32), Brackets: []zhixing.Bracket{{Rate: 5000}, {Above: yuan("1000000"), Rate: 2500}}}
		for _, c := range []struct {
			name string
			d    Disposal
			want string
			keys map[string]string
		}{
			{"sold above", Disposal{Sold: zhixing.Yes, Price: given("3600000")}, "10000", map[string]string{"base": "3000000"}},
			{"sold below", Disposal{Sold: zhixing.Yes, Price: given("2400000")}, "8500", map[string]string{"base": "2400000"}},
			{"re-issued", Disposal{Sold: zhixing.Yes, Price: given("2400000"), Reissued: zhixing.Yes}, "2550", nil},
			{"unsold", Disposal{Sold: zhixing.No}, "777.77", map[string]string{"expenses": "777.77"}},
			{"withdrawn", Disposal{Withdrawn: zhixing.Yes}, "777.77", nil},
			{"replaced", Disposal{Replaced: zhixing.Yes}, "0", nil},
		} {
			fee, w, err := AppraisalFeeSheet(yuan("3000000"), c.d, tariff, yuan("777.77"), day("2026-06-01"), Options{})
			if err != nil || fee != yuan(c.want) {
				t.Errorf("AUC-26 %s: %s %v", c.name, fee, err)
				continue
			}
			verified(t, w)
			amounts(t, w, c.keys)
			amounts(t, w, map[string]string{"fee": c.want})
		}
		if _, _, err := AppraisalFeeSheet(yuan("3000000"), Disposal{}, tariff, zhixing.Money{}, day("2026-06-01"), Options{}); !inputError(err, "sold") {
			t.Errorf("AUC-26 sold or not: %v", err)
		}
	})
	t.Run("AUC-61 example 16", func(t *testing.T) {
		most, w, err := CommissionSheet(yuan("2276000"), day("2026-06-01"), Options{})
		if err != nil || most != yuan("108280") {
			t.Fatal(most, err)
		}
		verified(t, w)
		if _, _, err := CommissionSheet(yuan("-1"), day("2026-06-01"), Options{}); err == nil {
			t.Error("AUC-61 negative")
		}
	})
}

func TestLadder(t *testing.T) {
	for _, c := range []struct {
		name  string
		kind  LotKind
		r     Regime
		on    string
		basis string
		o     Options
		want  []string
		rule  zhixing.RuleID // of the last rung
	}{
		{"AUC-31 AUC-55 online, to the sale", LotImmovable, RegimeOnline, "2024-01-01", "1000000", Options{}, []string{"700000", "560000", "560000"}, "AUC-55"},
		{"AUC-31 three online rounds by policy", LotMovable, RegimeOnline, "2024-01-01", "1000000", Options{MaxOnlineRounds: 3}, []string{"700000", "560000", "448000", "448000"}, "AUC-55"},
		{"AUC-59 traditional immovable", LotImmovable, RegimeTraditional, "2026-01-01", "5000000", Options{}, []string{"5000000", "4000000", "3200000", "3200000"}, "AUC-59"},
		{"AUC-59 traditional movable has no sale", LotMovable, RegimeTraditional, "2026-01-01", "5000000", Options{}, []string{"5000000", "4000000"}, "AUC-59"},
		{"AUC-59 in 2008", LotImmovable, RegimeTraditional, "2008-01-01", "1000000", Options{}, []string{"800000", "640000", "512000", "512000"}, "AUC-59"},
		{"AUC-70 a vessel", LotVessel, RegimeTraditional, "2026-01-01", "30000000", Options{}, []string{"24000000", "19200000", "15000000"}, "AUC-70"},
		{"AUC-74 legal-person shares", LotLegalPersonShares, RegimeTraditional, "2026-01-01", "5000000", Options{}, []string{"5000000", "4500000", "4050000"}, "AUC-74"},
		{"AUC-00 online in 2016", LotMovable, RegimeOnline, "2016-01-01", "100", Options{}, []string{"100", "80"}, "AUC-59"},
		{"AUC-30 rounded up at each step", LotImmovable, RegimeOnline, "2026-03-02", "1929833.33", Options{}, []string{"1350883.34", "1080706.68", "1080706.68"}, "AUC-55"},
	} {
		t.Run(c.name, func(t *testing.T) {
			rungs, w, err := LadderSheet(c.kind, c.r, day(c.on), yuan(c.basis), c.o)
			if err != nil {
				t.Fatal(err)
			}
			verified(t, w)
			plain, err := Ladder(c.kind, c.r, day(c.on), yuan(c.basis), c.o)
			if err != nil || len(plain) != len(rungs) || len(rungs) != len(c.want) {
				t.Fatalf("%+v %v", plain, err)
			}
			for i, r := range plain {
				if r.Least != yuan(c.want[i]) || r != rungs[i] || r.Round != i+1 || r.Cite.Article == 0 {
					t.Errorf("%d: %+v", i, r)
				}
			}
			if last := rungs[len(rungs)-1]; last.Rule != c.rule {
				t.Errorf("last by %s", last.Rule)
			}
		})
	}
	if _, w, _ := LadderSheet(LotImmovable, RegimeTraditional, day("2008-01-01"), yuan("100"), Options{}); !marked(w, zhixing.MarkRecall) {
		t.Error("AUC-59 the 80 per cent are quoted from memory: marked")
	}
	for field, f := range map[string]func() error{
		"kind": func() error { _, err := Ladder(0, RegimeOnline, day("2026-01-01"), yuan("1"), Options{}); return err },
		"published": func() error {
			_, err := Ladder(LotMovable, RegimeOnline, zhixing.Date{}, yuan("1"), Options{})
			return err
		},
		"basis": func() error {
			_, err := Ladder(LotMovable, RegimeOnline, day("2026-01-01"), zhixing.Money{}, Options{})
			return err
		},
	} {
		if err := f(); !inputError(err, field) {
			t.Errorf("AUC-30 %s: %v", field, err)
		}
	}
}

func marked(w *zhixing.Worksheet, m zhixing.Mark) bool {
	for l := range w.Lines {
		if l.Marks&m != 0 {
			return true
		}
	}
	return false
}

func TestSettlementSheet(t *testing.T) {
	p := exampleParams()
	a := opened(t, p)
	a = admit(t, a, 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = admit(t, a, 2, "B2", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, yuan("1350883.34"), moment("2026-04-08T10:05:00")))
	a = do(t, a, Command{Kind: EventConfirmed, At: moment("2026-04-09T10:00:00")})
	a = do(t, a, Command{Kind: EventDepositReleased, Code: 2, At: moment("2026-04-09T12:00:00")})
	a = do(t, a, Command{Kind: EventDepositTransferred, At: moment("2026-04-09T13:00:00")})
	a = do(t, a, Command{Kind: EventDefaulted, At: moment("2026-05-09T13:00:00")})
	a = do(t, a, Command{Kind: EventForfeitApplied, At: moment("2026-07-01T13:00:00"), Price: yuan("3000"), Detail: &Detail{Step: zhixing.ForfeitCostLoss}})
	s, err := Settle(a)
	if err != nil {
		t.Fatal(err)
	}
	w, err := s.Sheet(Options{})
	if err != nil {
		t.Fatal(err)
	}
	verified(t, w)
	amounts(t, w, map[string]string{"all_in": "400000", "court": "0", "forfeited_all": "200000", "refunded_all": "200000", "locked_all": "0", "applied:cost_loss": "3000", "held": "197000", "balance": "0"})
	zh, en := w.Text(zhixing.ZH), w.Text(zhixing.EN)
	if !strings.Contains(zh, "没收未用") || !strings.Contains(en, "forfeited and not applied") || strings.Contains(en, "合计") {
		t.Error("both languages")
	}
	// A forged settlement does not pass.
	s.Held = yuan("197000.01")
	if _, err := s.Sheet(Options{}); err == nil {
		t.Error("AUC-94 a fen too much was not found")
	}
	s.Held = yuan("197000")
	s.Lines[0].Refunded = yuan("1")
	if _, err := s.Sheet(Options{}); err == nil {
		t.Error("AUC-94 a line that does not add up was not found")
	}
}
