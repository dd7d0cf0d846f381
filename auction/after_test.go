package auction

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestDefaults(t *testing.T) {
	debt := []Debt{{"case", yuan("1000000")}}
	base := DefaultFacts{Lot: "l", On: day("2026-07-01"), OldPrice: yuan("1500000"), Deposit: yuan("270000"), Costs: yuan("3000"), NewPrice: given("1300000"), CaseDebts: debt}
	steps := func(r DefaultResult) (out []string) {
		for _, a := range r.Applied {
			out = append(out, a.Step.String()+" "+a.Amount.String())
		}
		return out
	}
	for _, c := range []struct {
		name       string
		trad       bool
		edit       func(*DefaultFacts)
		o          Options
		applied    []string
		refund     string
		short, res string
	}{
		{"AUC-43 example 11", false, nil, Options{}, []string{"cost_loss 3000.00", "price_gap 200000.00", "this_case_debt 67000.00"}, "0", "0", "0"},
		{"AUC-44 example 11", true, func(d *DefaultFacts) { d.Commission = yuan("75000") }, Options{}, []string{"cost_loss 78000.00", "price_gap 192000.00"}, "0", "8000", "0"},
		{"AUC-43 deposit 200,000", false, func(d *DefaultFacts) { d.Deposit = yuan("200000") }, Options{}, []string{"cost_loss 3000.00", "price_gap 197000.00"}, "0", "0", "0"},
		{"AUC-43 deposit 200,000, top up", false, func(d *DefaultFacts) { d.Deposit = yuan("200000") }, Options{Shortfall: TopUp}, []string{"cost_loss 3000.00", "price_gap 197000.00"}, "0", "3000", "0"},
		{"AUC-44 deposit 200,000", true, func(d *DefaultFacts) { d.Deposit = yuan("200000"); d.Commission = yuan("75000") }, Options{}, []string{"cost_loss 78000.00", "price_gap 122000.00"}, "0", "78000", "0"},
		{"AUC-43 re-sale higher", false, func(d *DefaultFacts) { d.NewPrice = given("1600000") }, Options{}, []string{"cost_loss 3000.00", "this_case_debt 267000.00"}, "0", "0", "0"},
		{"AUC-44 re-sale higher", true, func(d *DefaultFacts) { d.NewPrice = given("1600000"); d.Commission = yuan("75000") }, Options{}, []string{"cost_loss 78000.00"}, "192000", "0", "0"},
		{"AUC-43 residue after the four uses", false, func(d *DefaultFacts) {
			d.CaseDebts = []Debt{{"case", yuan("60000")}}
			d.Related = []Debt{{"tax", yuan("5000")}}
		}, Options{}, []string{"cost_loss 3000.00", "price_gap 200000.00", "this_case_debt 60000.00", "related_debt 5000.00"}, "0", "0", "2000"},
		{"AUC-43 never sold", false, func(d *DefaultFacts) { d.NewPrice = zhixing.GivenMoney{}; d.NeverSold = zhixing.Yes }, Options{}, []string{"cost_loss 3000.00", "this_case_debt 267000.00"}, "0", "0", "0"},
		{"AUC-72 the buyer knew", false, func(d *DefaultFacts) { d.Deposit = yuan("200000"); d.Approval = zhixing.Yes; d.Knowing = zhixing.Yes }, Options{}, []string{"cost_loss 3000.00", "price_gap 197000.00"}, "0", "3000", "0"},
		{"AUC-72 the buyer did not know", false, func(d *DefaultFacts) { d.Approval = zhixing.Yes; d.Knowing = zhixing.No }, Options{}, nil, "270000", "0", "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := base
			if c.edit != nil {
				c.edit(&d)
			}
			f := DefaultOnline
			if c.trad {
				f = DefaultTraditional
			}
			r, err := f(d, c.o)
			if err != nil || !cmp.Equal(steps(r), c.applied) || r.Refund != yuan(c.refund) || r.Shortfall != yuan(c.short) || r.Residue != yuan(c.res) {
				t.Errorf("%v %s refund %s short %s residue %s", err, steps(r), r.Refund, r.Shortfall, r.Residue)
			}
		})
	}
	before := base
	before.NewPrice = zhixing.GivenMoney{}
	if r, err := DefaultOnline(before, Options{}); err != nil || r.Held != yuan("267000") || r.Known != zhixing.No {
		t.Errorf("AUC-43 before the re-sale: %+v %v", r, err)
	}
	exempt := base
	exempt.Deposit, exempt.Exempt = zhixing.Money{}, given("150000")
	if r, _ := DefaultOnline(exempt, Options{ExemptDefault: ExemptAgainstClaim}); r.SetOff != yuan("150000") || r.Uncovered != yuan("53000") {
		t.Errorf("AUC-43 exempt creditor: %+v", r)
	}
}

// TestDefaultConserves: whatever the numbers, the deposit is what was applied, held,
// given back and left over (AUC-95.15).
func TestDefaultConserves(t *testing.T) {
	m := rapid.Custom(func(t *rapid.T) zhixing.Money { return zhixing.Fen(rapid.Int64Range(0, 1e9).Draw(t, "fen")) })
	rapid.Check(t, func(t *rapid.T) {
		d := DefaultFacts{On: day("2026-07-01"), OldPrice: zhixing.Fen(1 + rapid.Int64Range(0, 1e9).Draw(t, "old")), Deposit: m.Draw(t, "deposit"), Costs: m.Draw(t, "costs"), Commission: m.Draw(t, "commission")}
		if rapid.Bool().Draw(t, "resold") {
			d.NewPrice = zhixing.GiveMoney(m.Draw(t, "new"))
		} else {
			d.NeverSold = rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, zhixing.Yes}).Draw(t, "never")
		}
		d.CaseDebts = []Debt{{"a", m.Draw(t, "debt")}}
		for _, f := range []func(DefaultFacts, Options) (DefaultResult, error){DefaultOnline, DefaultTraditional} {
			r, err := f(d, Options{Shortfall: TopUp})
			if err != nil {
				t.Fatal(err)
			}
			var sum zhixing.Sum
			for _, a := range r.Applied {
				sum.Add(a.Amount)
			}
			for _, x := range []zhixing.Money{r.Held, r.Refund, r.Residue} {
				sum.Add(x)
			}
			if total, _ := sum.Total(); total != d.Deposit {
				t.Fatalf("%s of %s", total, d.Deposit)
			}
			if r.Known == zhixing.Yes && r.Refund.Sign() > 0 && r.Shortfall.Sign() > 0 {
				t.Fatal("a refund beside a shortfall")
			}
		}
		on, _ := DefaultOnline(d, Options{})
		tr, _ := DefaultTraditional(d, Options{})
		if on.Refund.Sign() != 0 {
			t.Fatal("AUC-43: refunded online")
		}
		if tr.Known == zhixing.Yes {
			want := d.Deposit.Fen() - tr.Gap.Fen() - d.Costs.Fen() - d.Commission.Fen()
			if tr.Refund.Fen() != max(0, want) || tr.Shortfall.Fen() != max(0, -want) {
				t.Fatalf("AUC-44: %s %s, want %d", tr.Refund, tr.Shortfall, want)
			}
		}
	})
}

func TestSettleHistory(t *testing.T) {
	a := opened(t, exampleParams())
	a = admit(t, a, 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = admit(t, a, 2, "B2", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, yuan("1350883.34"), moment("2026-04-08T10:05:00")))
	if _, err := Settle(a); err == nil {
		t.Fatal("AUC-94: settled before the close")
	}
	a = do(t, a, Bid(2, yuan("1355883.34"), moment("2026-04-08T10:06:00")))
	a = do(t, a, Command{Kind: EventClosed, At: moment("2026-04-09T10:00:00")})
	a = do(t, a, Command{Kind: EventConfirmed, At: moment("2026-04-09T10:00:01")})
	paid := do(t, a, Command{Kind: EventDepositReleased, Code: 1, At: moment("2026-04-10T10:00:00")})
	paid = do(t, paid, Command{Kind: EventDepositTransferred, At: moment("2026-04-10T10:00:01")})
	if _, err := paid.Do(Command{Kind: EventRulingServed, At: moment("2026-04-11T10:00:00")}); err == nil {
		t.Error("AUC-45: a ruling before full payment")
	}
	if _, err := paid.Do(Command{Kind: EventBalancePaid, Price: yuan("1155883.35"), At: moment("2026-04-20T10:00:00")}); err == nil {
		t.Error("AUC-45: a fen too much")
	}
	paid = do(t, paid, Command{Kind: EventBalancePaid, Price: yuan("1155883.34"), At: moment("2026-04-20T10:00:00")})
	s, err := Settle(paid)
	if err != nil || s.Court != yuan("1355883.34") || s.Refunded != yuan("200000") || s.In != yuan("1555883.34") || s.Lines[1].Price != s.Price {
		t.Errorf("AUC-94 AUC-95.14: %+v %v", s, err)
	}
	for _, l := range s.Lines { // nobody lost a deposit here, nobody was let off one
		if !l.Forfeited.IsZero() || !l.Exempt.IsZero() {
			t.Errorf("AUC-94: %s forfeits %s, exempt %s", l.Party, l.Forfeited, l.Exempt)
		}
	}
	if statusOf(s.Findings, "deposit_released_in_time") != zhixing.Met || statusOf(s.Findings, "deposit_transferred_in_time") != zhixing.NotMet {
		t.Errorf("AUC-45: %+v", s.Findings)
	}
	sold, err := s.Sold(paid.Params(), SaleFacts{AsOf: day("2026-04-20"), LandPremium: given("10000")})
	if err != nil || sold.Price != s.Price || sold.Buyer != "B2" || sold.How != zhixing.SatisfiedAuctionDeal {
		t.Errorf("%+v %v", sold, err)
	}
	if _, err := s.Sold(paid.Params(), SaleFacts{LandPremium: given("1355883.35")}); err == nil {
		t.Error("AUC-76: a premium above the price")
	}
	// Default, and the deposit by steps.
	d := do(t, a, Command{Kind: EventDefaulted, At: moment("2026-05-10T10:00:00")})
	forfeit := func(a Auction, step zhixing.ForfeitStep, amount string) (Auction, error) {
		return a.Do(Command{Kind: EventForfeitApplied, At: moment("2026-06-01T10:00:00"), Price: yuan(amount), Detail: &Detail{Step: step}})
	}
	x, err := forfeit(d, zhixing.ForfeitPriceGap, "55000")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := forfeit(x, zhixing.ForfeitCostLoss, "1"); err == nil {
		t.Error("AUC-43: out of order")
	}
	if _, err := forfeit(x, zhixing.ForfeitThisCaseDebt, "145000.01"); err == nil {
		t.Error("AUC-43: more than is held")
	}
	if _, err := x.Do(Command{Kind: EventForfeitSettled, At: moment("2026-06-02T10:00:00"), Detail: &Detail{Refund: given("145000")}}); err == nil {
		t.Error("AUC-43: the rest back to an online defaulter")
	}
	x = do(t, x, Command{Kind: EventForfeitSettled, At: moment("2026-06-02T10:00:00")})
	s, err = Settle(x)
	if err != nil || s.Estate != yuan("145000") || s.Locked != yuan("200000") || s.Lines[1].Forfeited != yuan("200000") || s.Outcome != zhixing.LotOutcomeDefaulted {
		t.Errorf("AUC-94: %+v %v", s, err)
	}
	// Revocation gives the price back.
	r := do(t, paid, Command{Kind: EventRevoked, At: moment("2026-06-01T10:00:00"), Detail: &Detail{Revocation: RevokeSystemFault}})
	r = do(t, r, Command{Kind: EventPriceRefunded, At: moment("2026-06-02T10:00:00")})
	if s, err := Settle(r); err != nil || s.Refunded != s.In || !s.Court.IsZero() {
		t.Errorf("AUC-48: %+v %v", s, err)
	}
	// AUC-47: withdrawn before the start, everything goes back.
	w := admit(t, opened(t, exampleParams()), 1, "B1", 0, moment("2026-04-01T09:00:00"))
	w = do(t, w, Command{Kind: EventWithdrawn, At: moment("2026-04-02T09:00:00"), Detail: &Detail{Withdrawal: WithdrawDebtorTender}})
	if s, err := Settle(w); err != nil || s.Money[0].Due.End != moment("2026-04-03T09:00:00") {
		t.Errorf("AUC-47: %+v %v", s, err)
	}
}

func TestTakeForDebt(t *testing.T) {
	base := TakeFacts{Lot: "house", Kind: LotImmovable, Round: 2, Reserve: given("1080706.68"), SameProceeding: zhixing.Yes, Seniors: yuan("700000"),
		Takers: []Taker{{Party: "junior", Rank: 2, Claim: yuan("900000"), Qualified: zhixing.Yes}}}
	r, err := TakeForDebt(base, day("2026-05-10"), Options{})
	if err != nil || r.Taker != "junior" || r.Entitled != yuan("380706.68") || r.Difference != yuan("700000") || r.Remaining != yuan("519293.32") {
		t.Errorf("AUC-52 example 13: %+v %v", r, err)
	}
	two := base
	two.Takers = append(two.Takers, Taker{Party: "peer", Rank: 2, Claim: yuan("100"), Qualified: zhixing.Yes})
	if r, _ := TakeForDebt(two, day("2026-05-10"), Options{}); r.Taker != "" || len(r.DrawLot) != 2 {
		t.Errorf("AUC-52 equal ranks: %+v", r)
	}
	two.Takers[1].Lot, two.Takers[0].Lot = 1, 2
	if r, _ := TakeForDebt(two, day("2026-05-10"), Options{}); r.Taker != "peer" || r.Entitled != yuan("100") {
		t.Errorf("AUC-52 the lot decides: %+v", r)
	}
	two.Takers = append(two.Takers, Taker{Party: "bank", Rank: 1, Claim: yuan("700000"), Qualified: zhixing.No})
	if r, _ := TakeForDebt(two, day("2026-05-10"), Options{}); r.Taker != "peer" {
		t.Errorf("AUC-39 an unqualified creditor does not take: %+v", r)
	}
	ended := base
	ended.SameProceeding = zhixing.No
	if r, _ := TakeForDebt(ended, day("2026-05-10"), Options{}); r.Taker != "" {
		t.Errorf("AUC-52 price chain of an ended enforcement: %+v", r)
	}
	first := base
	first.Round = 1
	if r, _ := TakeForDebt(first, day("2026-05-10"), Options{DebtForAssetAfterRound1: InKindRound1Refused}); r.Taker != "" {
		t.Errorf("AUC-52 after round 1: %+v", r)
	}
	if r, _ := TakeForDebt(first, day("2026-05-10"), Options{}); r.Taker == "" {
		t.Error("AUC-52 after round 1, default")
	}
}

func TestSpecialKinds(t *testing.T) {
	for _, c := range []struct {
		name string
		o    Options
		want int64
	}{{"AUC-71 by reference", Options{}, 137}, {"AUC-71 by opening", Options{EquitySplitPrice: SplitByOpening}, 196}} {
		if n, err := SplitEquity(300, yuan("9000000"), yuan("6300000"), yuan("4100000"), c.o); err != nil || n != c.want {
			t.Errorf("%s: %d %v", c.name, n, err)
		}
	}
	for _, c := range [][2]string{{"1500000", "75000"}, {"2000000", "100000"}, {"2276000", "108280"}, {"10000000", "340000"}, {"36000000", "860000"}, {"120000000", "1740000"}} {
		if m, err := CommissionCap(yuan(c[0]), day("2026-01-01"), Options{}); err != nil || m != yuan(c[1]) {
			t.Errorf("AUC-61 %s: %s %v", c[0], m, err)
		}
	}
	price := func(x DirectSaleFacts) zhixing.Status { return statusOf(CheckDirectSale(x).Findings, "sale_price") }
	sale := DirectSaleFacts{On: day("2026-01-01"), Kind: LotPerishable, BuyerCourt: zhixing.No}
	for _, c := range []struct {
		name string
		edit func(*DirectSaleFacts)
		want zhixing.Status
	}{
		{"AUC-58 below the market", func(x *DirectSaleFacts) { x.Market = given("100"); x.Price = yuan("99.99") }, zhixing.NotMet},
		{"AUC-58 at the appraisal", func(x *DirectSaleFacts) { x.Appraisal = given("100"); x.Price = yuan("100") }, zhixing.Met},
		{"AUC-58 below it at once", func(x *DirectSaleFacts) { x.Appraisal = given("100"); x.Price = yuan("99") }, zhixing.NotMet},
		{"AUC-58 AUC-78 half of it once unsold", func(x *DirectSaleFacts) { x.Appraisal = given("100"); x.Unsold = zhixing.Yes; x.Price = yuan("50") }, zhixing.Met},
		{"AUC-58 below half", func(x *DirectSaleFacts) { x.Appraisal = given("100"); x.Unsold = zhixing.Yes; x.Price = yuan("49.99") }, zhixing.NotMet},
		{"AUC-58 no price known", func(x *DirectSaleFacts) { x.Price = yuan("1") }, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := sale
			c.edit(&x)
			if got := price(x); got != c.want {
				t.Error(got)
			}
		})
	}
	if f, err := VesselBelowHalf(yuan("66.66"), yuan("100"), day("2026-01-01")); err != nil || f.Status != zhixing.NotMet {
		t.Errorf("AUC-70: %v %v", f, err)
	}
	if f, _ := VesselBelowHalf(yuan("200"), yuan("300"), day("2026-01-01")); f.Status != zhixing.Met {
		t.Errorf("AUC-70: %v", f)
	}
	if f, _ := LegalPersonShares(20, 10, 100, day("2026-01-01")); f.Status != zhixing.Met {
		t.Errorf("AUC-74 exactly 30 per cent: %v", f)
	}
	if f, _ := LegalPersonShares(21, 10, 100, day("2026-01-01")); f.Status != zhixing.NotMet {
		t.Errorf("AUC-74: %v", f)
	}
	if p, n, err := MarketPrice(MarketPriceFacts{Closes: []zhixing.Money{yuan("9"), yuan("10"), yuan("11")}, Average: 2, Discount: 10, Shares: 1001, Batch: 500}); err != nil || p != yuan("9.45") || n != 3 {
		t.Errorf("AUC-73: %s %d %v", p, n, err)
	}
	if v, err := VesselTermsOf(yuan("30000000"), day("2026-03-02"), day("2026-01-05"), Options{}); err != nil || v.AtOnce != yuan("6000000") || v.RestDue.End != day("2026-03-09") {
		t.Errorf("AUC-70: %+v %v", v, err)
	}
	if s, a := CheckTransfer(TransferFacts{On: day("2026-01-01"), CannotSell: zhixing.Yes, Consent: zhixing.No, NoHarm: zhixing.Yes}); s != LotReturned || a.Verdict() != zhixing.NotMet {
		t.Errorf("AUC-53: %s", s)
	}
	if f := CriminalEnd(zhixing.Yes, zhixing.No, day("2026-01-01")); f.Code != "auction_without_reserve" {
		t.Errorf("AUC-57: %+v", f)
	}
	if a := CheckSelfSale(SelfSaleFacts{On: day("2026-01-01"), Kind: LotMovable, Days: 61, CreditorsConsent: zhixing.Yes, Controlled: zhixing.Yes}, Options{}); statusOf(a.Findings, "term") != zhixing.NotMet {
		t.Error("AUC-54: 61 days")
	}
	if f := WholeEquity(zhixing.Yes, zhixing.Unknown, day("2026-01-01")); f.Status != zhixing.Undetermined {
		t.Errorf("AUC-71: %v", f.Status)
	}
}

func TestTraditionalChains(t *testing.T) {
	for _, c := range []struct {
		name   string
		kind   LotKind
		r      Regime
		basis  string
		chain  []string
		rounds int
	}{
		{"AUC-59 immovable", LotImmovable, RegimeTraditional, "5000000", []string{"5000000", "4000000", "3200000"}, 3},
		{"AUC-59 movable", LotMovable, RegimeTraditional, "5000000", []string{"5000000", "4000000"}, 2},
		{"AUC-70 vessel", LotVessel, RegimeOnline, "30000000", []string{"24000000", "19200000"}, 2},
		{"AUC-74 legal-person shares", LotLegalPersonShares, RegimeOnline, "5000000", []string{"5000000", "4500000", "4050000"}, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			if n := MaxRounds(c.kind, c.r, Options{}); n != c.rounds {
				t.Errorf("%d rounds", n)
			}
			var prev zhixing.Money
			for i, want := range c.chain {
				m, _, err := MinOpening(c.kind, c.r, i+1, day("2026-01-01"), yuan(c.basis), prev, Options{})
				if err != nil || m != yuan(want) {
					t.Fatalf("round %d: %s %v", i+1, m, err)
				}
				prev = m
			}
		})
	}
	if m, cite, _ := MinOpening(LotImmovable, RegimeTraditional, 1, day("2008-01-01"), yuan("100"), zhixing.Money{}, Options{}); m != yuan("80") || cite.Instrument != "AUCTION-2004" {
		t.Errorf("AUC-59 AUC-79 before 2009-11-20: %s", m)
	}
	for _, c := range []struct {
		name, on, want string
		kind           LotKind
		r              Regime
		round          int
		o              Options
		err            bool
	}{
		{"AUC-00 online in 2016 is governed by the traditional rules", "2016-12-31", "100", LotImmovable, RegimeOnline, 1, Options{}, false},
		{"AUC-00 online from 2017", "2017-01-01", "70", LotImmovable, RegimeOnline, 1, Options{}, false},
		{"AUC-59 the day before the appraisal became the reserve", "2009-11-19", "80", LotMovable, RegimeTraditional, 1, Options{}, false},
		{"AUC-59 that day", "2009-11-20", "100", LotMovable, RegimeTraditional, 1, Options{}, false},
		{"AUC-59 by the other reading still 80 in 2020", "2020-12-31", "80", LotImmovable, RegimeTraditional, 1, Options{FirstReserve: EightyPercentTo2020}, false},
		{"AUC-59 by both readings 100 from 2021", "2021-01-01", "100", LotImmovable, RegimeTraditional, 1, Options{FirstReserve: EightyPercentTo2020}, false},
		{"AUC-59 no rules before 2005", "2004-12-31", "0", LotImmovable, RegimeTraditional, 2, Options{}, true},
		{"AUC-70 no rules before 2015-03-01", "2015-02-28", "0", LotVessel, RegimeTraditional, 1, Options{}, true},
		{"AUC-70 from that day", "2015-03-01", "80", LotVessel, RegimeTraditional, 1, Options{}, false},
		{"AUC-74 no rules before 2001-09-30", "2001-09-29", "0", LotLegalPersonShares, RegimeTraditional, 1, Options{}, true},
		{"AUC-74 before the traditional rules", "2002-01-01", "90", LotLegalPersonShares, RegimeTraditional, 3, Options{}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, _, err := MinOpening(c.kind, c.r, c.round, day(c.on), yuan("100"), yuan("100"), c.o)
			var none *zhixing.NoEntryError
			if m != yuan(c.want) || errors.As(err, &none) != c.err {
				t.Errorf("%s %v", m, err)
			}
		})
	}
	if _, c, _ := MinOpening(LotImmovable, RegimeTraditional, 2, day("2019-05-01"), zhixing.Money{}, yuan("100"), Options{}); c.Instrument != "AUCTION-2004" || c.Article != 8 {
		t.Errorf("AUC-79 numbered as on its day: %+v", c)
	}
}

func TestLotLife(t *testing.T) {
	for _, f := range lotMachine().Check() {
		t.Error(f)
	}
	x := complete()
	x.Notified, x.Costs = []Notified{{Party: "debtor", Waived: zhixing.Yes}}, zhixing.Money{}
	l, err := NewLot("house", LotImmovable, RegimeOnline, Options{})
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	step := func(on string, k LotEventKind, edit func(*LotEvent)) {
		t.Helper()
		n++
		e := LotEvent{Meta: zhixing.EventMeta{ID: zhixing.EventID(itoa(n)), On: day(on)}, Kind: k}
		if edit != nil {
			edit(&e)
		}
		next, err := l.Apply(e)
		if err != nil {
			t.Fatalf("%s in %s: %v", k, l.State(), err)
		}
		l = next
	}
	announce := func(on string, w Wish) {
		t.Helper()
		y := x
		y.Past = l.Past()
		if len(y.Past) > 0 {
			y.FirstNotice = day("2026-02-26")
		}
		w.From, w.Platform = day(on), "p"
		terms, _, err := Propose(y, w, Options{})
		if err != nil {
			t.Fatal(err)
		}
		k := LotAnnounce
		if w.Stage == StageSale {
			k = LotAnnounceSale
		}
		step(on, k, func(e *LotEvent) { e.Terms, e.Facts = &terms, &y })
	}
	announce("2026-02-26", Wish{})
	step("2026-03-28", LotStart, nil)
	step("2026-03-29", LotClose, func(e *LotEvent) { e.Sold = zhixing.No })
	bad := LotEvent{Meta: zhixing.EventMeta{ID: "bad", On: day("2026-03-30")}, Kind: LotReturn, Declined: zhixing.Yes}
	if _, err := l.Apply(bad); err == nil {
		t.Error("AUC-85: returned after one failed round")
	}
	announce("2026-04-01", Wish{})
	step("2026-04-16", LotStart, nil)
	step("2026-04-17", LotClose, func(e *LotEvent) { e.Sold, e.Price = zhixing.Yes, given("1080706.68") })
	step("2026-05-10", LotDefault, nil)
	if l.State() != LotPriced {
		t.Fatal(l.State())
	}
	again := Terms{}
	y := x
	y.Past, y.Defaulted, y.FirstNotice = l.Past(), zhixing.Yes, day("2026-02-26")
	again, _, err = Propose(y, Wish{From: day("2026-05-12"), Round: 2, Platform: "p"}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	three := again
	three.Round = 3
	var wrong *zhixing.InputError
	if _, err := l.Apply(LotEvent{Meta: zhixing.EventMeta{ID: "r3", On: day("2026-05-12")}, Kind: LotAnnounce, Terms: &three, Facts: &y}); !errors.As(err, &wrong) {
		t.Errorf("AUC-43: the re-auction is the same round: %v", err)
	}
	step("2026-05-12", LotAnnounce, func(e *LotEvent) { e.Terms, e.Facts = &again, &y })
	step("2026-05-27", LotStart, nil)
	step("2026-05-28", LotClose, func(e *LotEvent) { e.Sold = zhixing.No })
	announce("2026-05-29", Wish{Stage: StageSale})
	step("2026-06-13", LotSaleStart, nil)
	step("2026-08-12", LotSaleEnd, func(e *LotEvent) { e.Sold = zhixing.No })
	step("2026-08-20", LotTake, func(e *LotEvent) { e.TakerFound = zhixing.Yes })
	step("2026-08-21", LotRule, func(e *LotEvent) { e.DifferencePaid = zhixing.Yes })
	step("2026-08-25", LotHandOver, nil)
	facts := l.Facts(day("2026-09-01"))
	if len(facts) != 4 || facts[1].Result != zhixing.LotOutcomeDefaulted || facts[3].Final != zhixing.Yes || facts[3].Sale != zhixing.Yes {
		t.Errorf("AUC-80: %+v", facts)
	}
	fresh, _ := NewLot("house", LotImmovable, RegimeOnline, Options{})
	if r, err := ReplayLot(fresh, l.Events()); err != nil || r.State() != LotDelivered {
		t.Errorf("%s %v", r.State(), err)
	}
}

func TestEndOfLine(t *testing.T) {
	x := EndFacts{Lot: "l", Asset: "a", AsOf: day("2026-08-20"), Kind: LotImmovable, Rounds: 2, SaleFailed: zhixing.Yes, LastReserve: given("100"), CreditorsDeclined: zhixing.Yes, OtherMeasures: zhixing.No}
	e := AfterAllRounds(x, Options{})
	if e.Return != zhixing.Yes || e.NotDisposable.NotDisposable != zhixing.Yes || e.Unsold.Rounds.N != 3 {
		t.Errorf("AUC-56: %+v", e)
	}
	x.SaleFailed = zhixing.Unknown
	if e := AfterAllRounds(x, Options{}); e.Return != zhixing.Unknown || e.NotDisposable.NotDisposable != zhixing.Unknown {
		t.Errorf("AUC-56 not known: %+v", e)
	}
}

func TestStopWhenEnough(t *testing.T) {
	at := moment("2026-04-09T10:00:00")
	lots := []LotResult{{Number: 2, Lot: "b", Close: at, Sold: zhixing.Yes, Price: yuan("60")}, {Number: 1, Lot: "a", Close: at, Sold: zhixing.Yes, Price: yuan("50")}, {Number: 3, Lot: "c", Close: at.Add(1e9)}, {Number: 4, Lot: "d", Close: at.Add(1e9), Joined: "b"}}
	stop, got, err := StopRemaining(lots, yuan("40"), yuan("5"), zhixing.No)
	if err != nil || !cmp.Equal(stop, []zhixing.LotID{"c"}) || got != yuan("110") {
		t.Errorf("AUC-50: %v %s %v", stop, got, err)
	}
	// Not enough after the first lot: the second is sold, the third is not.
	three := []LotResult{{Number: 1, Lot: "a", Close: at, Sold: zhixing.Yes, Price: yuan("50")}, {Number: 2, Lot: "b", Close: at.Add(1e9), Sold: zhixing.Yes, Price: yuan("60")}, {Number: 3, Lot: "c", Close: at.Add(2e9)}, {Number: 4, Lot: "d", Close: at.Add(3e9)}}
	if stop, got, err := StopRemaining(three, yuan("100"), yuan("10"), zhixing.No); err != nil || !cmp.Equal(stop, []zhixing.LotID{"c", "d"}) || got != yuan("110") {
		t.Errorf("AUC-50: %v %s %v", stop, got, err)
	}
	if stop, _, _ := StopRemaining(three, yuan("100"), yuan("10.01"), zhixing.No); stop != nil {
		t.Errorf("AUC-50 a fen short: %v", stop)
	}
	if stop, _, _ := StopRemaining(lots, yuan("40"), yuan("5"), zhixing.Yes); stop != nil {
		t.Errorf("AUC-50 the debtor agrees: %v", stop)
	}
}

func TestUndo(t *testing.T) {
	w := WithdrawalFacts{Ground: WithdrawByCreditors, On: day("2026-04-01"), AuctionOn: day("2026-04-08"), Dealt: zhixing.No, OthersWithdraw: zhixing.No}
	if verdict(CheckWithdrawal(w, Options{})) != zhixing.NotMet {
		t.Error("AUC-47: the other creditors do not withdraw")
	}
	w.Ground, w.On = WithdrawPaid, day("2026-04-08")
	if verdict(CheckWithdrawal(w, Options{})) != zhixing.Met || verdict(CheckWithdrawal(w, Options{StopAfterStart: StopNever})) != zhixing.NotMet {
		t.Error("AUC-47: paid after the start")
	}
	r := RevocationFacts{On: day("2026-04-20"), Online: RevokeUntrueDisplay, Shown: zhixing.Yes, Undetectable: zhixing.No, Announced: zhixing.No}
	if CheckRevocation(r).Verdict() != zhixing.Met {
		t.Error("AUC-48: untrue display")
	}
	r.Announced = zhixing.Yes
	if CheckRevocation(r).Verdict() != zhixing.NotMet {
		t.Error("AUC-48: announced with the liability")
	}
	r = RevocationFacts{On: day("2026-04-20"), Online: RevokeSystemFault, Shown: zhixing.Yes}
	if CheckRevocation(r).Verdict() != zhixing.Undetermined {
		t.Error("AUC-48: harm not known")
	}
	if CheckRevocation(RevocationFacts{On: day("2026-04-20"), LowPrice: zhixing.Yes}).Verdict() != zhixing.NotMet {
		t.Error("AUC-48: a low price alone")
	}
}

func TestTransferOfTitle(t *testing.T) {
	d := DealFacts{PaidOn: day("2026-03-02"), RulingServed: day("2026-03-13"), HandedOver: day("2026-03-27"), House: zhixing.Yes, Qualified: zhixing.Yes}
	r, err := TransferOf(d, day("2026-04-01"), Options{})
	if err != nil || r.TitleOn != day("2026-03-13") || statusOf(r.Findings, "ruling_in_ten_days") != zhixing.NotMet || statusOf(r.Findings, "handover_in_fifteen_days") != zhixing.Met {
		t.Errorf("AUC-45: %+v %v", r, err)
	}
	old := DealFacts{Regime: RegimeTraditional, Movable: zhixing.Yes, PaidOn: day("2019-03-01"), RulingServed: day("2019-03-05"), DeliveredOn: day("2019-03-10")}
	if r, _ := TransferOf(old, day("2019-04-01"), Options{}); r.TitleOn != day("2019-03-10") {
		t.Errorf("AUC-79: %s", r.TitleOn)
	}
	p := DealFacts{PaidOn: day("2026-03-02"), Approval: zhixing.Yes}
	if r, _ := TransferOf(p, day("2026-06-01"), Options{}); !r.RulingDue.End.IsZero() {
		t.Errorf("AUC-72: %+v", r.RulingDue)
	}
}

func TestSigns(t *testing.T) {
	a := admit(t, opened(t, exampleParams()), 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Command{Kind: EventDepositLocked, Code: 2, At: moment("2026-04-01T09:00:00"), Price: yuan("200000"), Detail: &Detail{Party: "B2", Payer: "account of B1"}})
	a = do(t, a, Command{Kind: EventQualified, Code: 2, At: moment("2026-04-01T09:00:00"), Detail: &Detail{}})
	a = do(t, a, Bid(1, yuan("1350883.34"), moment("2026-04-08T10:05:00")))
	limits := CollusionLimits{OneBidOf: 2, RelatedGroups: [][]zhixing.PartyID{{"B1", "B2"}}}
	if CollusionSignals(a, limits) != nil {
		t.Error("AUC-98: identities read before the close")
	}
	a, _ = a.Tick(moment("2026-04-09T10:00:00"))
	var codes []string
	for _, f := range CollusionSignals(a, limits) {
		codes = append(codes, f.Code)
		if f.Severity == zhixing.Breach {
			t.Error("AUC-98: a signal decides nothing")
		}
	}
	if !cmp.Equal(codes, []string{"same_payer", "one_bid_at_opening", "related_bidders"}) {
		t.Errorf("AUC-98: %v", codes)
	}
	p := ProviderLedger{Provider: "A", Kind: ProviderInquiry}
	for _, d := range []string{"2025-01-10", "2025-03-01", "2025-06-01", "2025-09-01", "2026-01-10"} {
		p.Events = append(p.Events, ProviderEvent{On: day(d), Late: zhixing.Yes})
	}
	if statusOf(p.Check(day("2026-02-01")), "five_late_in_a_year") != zhixing.NotApplicable {
		t.Error("AUC-13: the fifth is a year and a day after the first")
	}
	p.Events[0].On = day("2025-01-11")
	if statusOf(p.Check(day("2026-02-01")), "five_late_in_a_year") != zhixing.NotMet {
		t.Error("AUC-13: five within a year")
	}
	p.Removed = day("2026-02-01")
	if statusOf(p.Check(day("2031-02-01")), "barred_until") != zhixing.NotMet {
		t.Error("AUC-97: barred five years")
	}
}

func TestStats(t *testing.T) {
	var s, u LotStats
	add := func(s *LotStats, f zhixing.AuctionFacts) {
		if err := s.Add(f, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	add(&s, zhixing.AuctionFacts{Item: "a", Round: 1, Result: zhixing.LotOutcomeFailed, Final: zhixing.No})
	add(&s, zhixing.AuctionFacts{Item: "a", Round: 2, Result: zhixing.LotOutcomeSold, Opening: given("1650000"), Reference: given("2000000"), Price: given("6890000"), Closed: day("2020-01-01")})
	add(&u, zhixing.AuctionFacts{Item: "b", Round: 3, Sale: zhixing.Yes, Result: zhixing.LotOutcomeFailed, Final: zhixing.Yes})
	if err := s.Merge(u); err != nil {
		t.Fatal(err)
	}
	r, err := s.Premium()
	if n, of, ok := s.LotDeal(); err != nil || n != 1 || of != 2 || !ok || r.Numerator != yuan("5240000") || s.LaterRound != 1 {
		t.Errorf("AUC-80: %d/%d %+v", n, of, r)
	}
	if n, of, _ := s.RoundDeal(); n != 1 || of != 3 {
		t.Errorf("AUC-80: %d/%d", n, of)
	}
}
