package auction

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// TestNoSurplusRounds: a round that leaves the applicant nothing goes on only at his
// request within five days, above what comes before him (AUC-51).
func TestNoSurplusRounds(t *testing.T) {
	for _, c := range []struct {
		name   string
		senior string
		edit   func(*Terms, *RoundFacts)
		o      Options
		code   string
		want   zhixing.Status
	}{
		{"AUC-51 a surplus is possible", "1330883.33", nil, Options{}, "surplus_possible", zhixing.Met},
		{"AUC-51 equal leaves nothing: he is told", "1330883.34", nil, Options{}, "applicant_notified", zhixing.NotMet},
		{"AUC-51 told, asked on the fifth day", "1330883.34", func(_ *Terms, x *RoundFacts) {
			x.Continue = ContinueRequest{NotifiedOn: day("2026-03-02"), RequestedOn: day("2026-03-09")} // the fifth is a Saturday
		}, Options{}, "not_auctioned_for_applicant", zhixing.Met},
		{"AUC-51 a day too late", "1330883.34", func(_ *Terms, x *RoundFacts) {
			x.Continue = ContinueRequest{NotifiedOn: day("2026-03-02"), RequestedOn: day("2026-03-10")}
		}, Options{}, "not_auctioned_for_applicant", zhixing.NotMet},
		{"AUC-51 told, he does not ask", "1330883.34", func(_ *Terms, x *RoundFacts) { x.Continue.NotifiedOn = day("2026-03-02") }, Options{}, "not_auctioned_for_applicant", zhixing.NotMet},
		{"AUC-51 asked, the reserve still equal", "1330883.34", func(_ *Terms, x *RoundFacts) {
			x.Continue = ContinueRequest{NotifiedOn: day("2026-03-02"), RequestedOn: day("2026-03-03")}
		}, Options{}, "reserve_above_senior", zhixing.NotMet},
		{"AUC-51 asked, a fen above", "1330883.34", func(t *Terms, x *RoundFacts) {
			x.Continue = ContinueRequest{NotifiedOn: day("2026-03-02"), RequestedOn: day("2026-03-03")}
			t.Opening = yuan("1350883.35")
		}, Options{}, "reserve_above_senior", zhixing.Met},
		{"AUC-51 a published reserve is what counts", "1330883.34", func(t *Terms, _ *RoundFacts) { t.Reserve = given("1350883.35") }, Options{}, "surplus_possible", zhixing.Met},
		{"AUC-51 the applicant's own mortgage is not counted", "1000000", func(_ *Terms, x *RoundFacts) { x.SeniorOwn = yuan("900000") }, Options{}, "surplus_possible", zhixing.Met},
		{"AUC-51 counted by policy", "1000000", func(_ *Terms, x *RoundFacts) { x.SeniorOwn = yuan("900000") }, Options{NoSurplusOwnClaim: OwnClaimCounted}, "applicant_notified", zhixing.NotMet},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete()
			terms, _, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			x.Senior = yuan(c.senior) // costs are 20,000
			if c.edit != nil {
				c.edit(&terms, &x)
			}
			if got := statusOf(Check(terms, x, zhixing.Date{}, c.o), c.code); got != c.want {
				t.Error(got)
			}
		})
	}
	x := complete()
	x.Senior, x.Continue = yuan("1400000"), ContinueRequest{NotifiedOn: day("2026-02-20"), RequestedOn: day("2026-02-24")}
	if terms, _, err := Propose(x, Wish{From: day("2026-02-26")}, Options{}); err != nil || terms.Opening != yuan("1420000.01") {
		t.Errorf("AUC-51 proposed above what comes first: %s %v", terms.Opening, err)
	}
	for field, bad := range map[string][4]string{"reserve": {"-1", "0", "0", "0"}, "priority": {"1", "-1", "0", "0"}, "own": {"1", "0", "-1", "0"}, "costs": {"1", "0", "0", "-1"}} {
		if _, err := NoSurplus(yuan(bad[0]), yuan(bad[1]), yuan(bad[2]), yuan(bad[3]), Options{}); !inputError(err, field) {
			t.Errorf("AUC-51 %s: %v", field, err)
		}
	}
	if s, err := NoSurplus(zhixing.Money{}, zhixing.Money{}, zhixing.Money{}, zhixing.Money{}, Options{}); err != nil || s.Blocked != zhixing.No {
		t.Errorf("AUC-51 nothing comes before him: %+v %v", s, err)
	}
	if s, err := NoSurplus(yuan("1"), zhixing.Money{}, zhixing.Money{}, zhixing.Money{}, Options{}); err != nil || s.Blocked != zhixing.No {
		t.Errorf("AUC-51 nothing comes before him: %+v %v", s, err)
	}
}

func TestProposals(t *testing.T) {
	for _, c := range []struct {
		name    string
		edit    func(*RoundFacts, *Wish)
		o       Options
		opening string
		deposit string
		notice  string
		start   string
		days    int // from start to close
	}{
		{"AUC-70 a vessel: owner told thirty days before", func(x *RoundFacts, _ *Wish) { x.Kind = LotVessel }, Options{}, "1543866.67", "154386.67", "2026-02-26", "2026-03-29", 1},
		{"AUC-70 a vessel's sale at half", func(x *RoundFacts, w *Wish) {
			x.Kind, w.Stage = LotVessel, StageSale
			x.Past = []PastRound{{Round: 1, Opening: yuan("1543866.67")}, {Round: 2, Opening: yuan("1235093.34")}}
		}, Options{}, "964916.67", "96491.67", "2026-02-26", "2026-03-05", 60},
		{"AUC-59 traditional: told five days before", func(x *RoundFacts, _ *Wish) { x.Regime, x.Kind = RegimeTraditional, LotMovable }, Options{}, "1929833.33", "192983.34", "2026-02-26", "2026-03-05", 1},
		{"AUC-71 nominal: a tenth above the costs", func(x *RoundFacts, _ *Wish) {
			x.Kind, x.NominalAsked, x.Price = LotUnlistedEquity, zhixing.Yes, ReferencePrice{}
		}, Options{}, "22000", "2200", "2026-03-01", "2026-03-31", 1},
		{"AUC-43 after a default the same opening again", func(x *RoundFacts, w *Wish) {
			x.Defaulted, w.Round = zhixing.Yes, 2
			x.Past = []PastRound{{Round: 1, Opening: yuan("1350883.34")}, {Round: 2, Opening: yuan("1200000")}}
		}, Options{}, "1200000", "120000", "2026-03-01", "2026-03-16", 1},
		{"AUC-43 by policy at the floor of the round", func(x *RoundFacts, w *Wish) {
			x.Defaulted, w.Round = zhixing.Yes, 2
			x.Past = []PastRound{{Round: 1, Opening: yuan("1350883.34")}, {Round: 2, Opening: yuan("1200000")}}
		}, Options{Reauction: SameRoundNewOpening}, "1080706.68", "108070.67", "2026-03-01", "2026-03-16", 1},
		{"AUC-30 an opening wished for", func(_ *RoundFacts, w *Wish) { w.Opening, w.Deposit, w.Hour = given("1500000"), given("100000"), 9 }, Options{}, "1500000", "100000", "2026-03-01", "2026-03-31", 1},
		{"AUC-36 a tenth of a tiny price keeps to the cap", func(x *RoundFacts, w *Wish) { w.Opening = given("0.09") }, Options{}, "0.09", "0.01", "2026-03-01", "2026-03-31", 1},
		{"AUC-00 an online auction asked for in 2016", func(x *RoundFacts, w *Wish) { w.From = day("2016-02-26"); x.Notified = nil }, Options{}, "1929833.33", "192983.34", "2016-02-26", "2016-03-12", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete()
			x.Notified = []Notified{{Party: "debtor"}} // to be told today
			w := Wish{From: day("2026-02-26"), Platform: "p"}
			c.edit(&x, &w)
			terms, _, err := Propose(x, w, c.o)
			if err != nil {
				t.Fatal(err)
			}
			if terms.Opening != yuan(c.opening) || terms.Deposit != yuan(c.deposit) || terms.NoticeOn != day(c.notice) || terms.Start.Date() != day(c.start) || terms.Close.Date().Sub(terms.Start.Date()) != c.days {
				t.Errorf("%s %s %s %s %s", terms.Opening, terms.Deposit, terms.NoticeOn, terms.Start, terms.Close)
			}
			if w.Hour != 0 && terms.Start != zhixing.InstantAt(day(c.start), 9, 0, 0) {
				t.Error(terms.Start)
			}
		})
	}
	for _, c := range []struct {
		name, field string
		edit        func(*RoundFacts, *Wish)
	}{
		{"AUC-01", "from", func(_ *RoundFacts, w *Wish) { w.From = zhixing.Date{} }},
		{"AUC-55", "past", func(_ *RoundFacts, w *Wish) { w.Stage = StageSale }},
		{"AUC-30", "basis", func(x *RoundFacts, _ *Wish) { x.Price = ReferencePrice{} }},
		{"AUC-57", "opening", func(x *RoundFacts, _ *Wish) { x.Criminal, x.NoReserve = zhixing.Yes, zhixing.Yes }},
	} {
		x, w := complete(), Wish{From: day("2026-02-26")}
		c.edit(&x, &w)
		if _, _, err := Propose(x, w, Options{}); !inputError(err, c.field) {
			t.Errorf("%s %s: %v", c.name, c.field, err)
		}
	}
	if _, _, err := Propose(complete(), Wish{From: day("2026-02-26")}, Options{MaxOnlineRounds: 10}); err == nil {
		t.Error("options are checked")
	}
}

func TestTransfersWithoutAuction(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		x    TransferFacts
		to   LotState
		want zhixing.Status
	}{
		{"AUC-53 both agree, nobody harmed", TransferFacts{Agreed: yes, NoHarm: yes}, LotGiven, zhixing.Met},
		{"AUC-53 the debtor does not agree", TransferFacts{Agreed: no, NoHarm: yes}, LotGiven, zhixing.NotMet},
		{"AUC-53 another creditor is harmed", TransferFacts{Agreed: yes, NoHarm: no}, LotGiven, zhixing.NotMet},
		{"AUC-53 cannot be sold: the applicant's consent is enough", TransferFacts{CannotSell: yes, Agreed: no, Consent: yes, NoHarm: yes}, LotGiven, zhixing.Met},
		{"AUC-53 handed for management", TransferFacts{CannotSell: yes, Consent: yes, NoHarm: yes, ForManagement: yes}, LotManaged, zhixing.Met},
		{"AUC-53 he refuses: back to the debtor", TransferFacts{CannotSell: yes, Consent: no, NoHarm: yes, ForManagement: yes}, LotReturned, zhixing.NotMet},
		{"AUC-53 his consent is not told", TransferFacts{CannotSell: yes, NoHarm: yes}, LotGiven, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if to, a := CheckTransfer(c.x); to != c.to || a.Verdict() != c.want {
				t.Errorf("%s %s", to, a.Verdict())
			}
		})
	}
	for _, c := range []struct {
		name               string
		treasury, accepted zhixing.Tri
		want               zhixing.Status
	}{
		{"AUC-57 the treasury takes it", yes, yes, zhixing.Met}, {"AUC-57 it wants money", yes, no, zhixing.NotMet}, {"AUC-57 the victims take it", no, yes, zhixing.Met},
		{"AUC-57 they refuse", no, no, zhixing.NotMet}, {"AUC-57 not told", yes, zhixing.Unknown, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if f := CriminalEnd(c.treasury, c.accepted, day("2026-01-01")); f.Status != c.want || f.Message.ZH == "" {
				t.Errorf("%+v", f)
			}
		})
	}
}

func TestRightsInTerms(t *testing.T) {
	x := complete()
	terms, _, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	lease := Lease{Holder: "tenant", Contract: day("2020-01-01"), Possession: day("2020-02-01"), Mortgage: day("2021-01-01"), Sealed: day("2022-01-01"), Written: zhixing.Yes}
	for _, c := range []struct {
		name, code string
		edit       func(*Lease)
		want       zhixing.Status
		missing    []string
	}{
		{"AUC-63 carried over", "lease_carried_over", func(*Lease) {}, zhixing.Met, nil},
		{"AUC-63 its dates are missing", "lease_undetermined", func(l *Lease) { l.Contract = zhixing.Date{} }, zhixing.Undetermined, []string{"contract", "possession"}},
		{"AUC-63 the sealing is missing", "lease_undetermined", func(l *Lease) { l.Sealed = zhixing.Date{} }, zhixing.Undetermined, []string{"sealed"}},
		{"AUC-63 whether there is a mortgage is missing", "lease_undetermined", func(l *Lease) { l.Mortgage = zhixing.Date{} }, zhixing.Undetermined, []string{"mortgage"}},
		{"AUC-63 no mortgage", "lease_carried_over", func(l *Lease) { l.Mortgage, l.NoMortgage = zhixing.Date{}, zhixing.Yes }, zhixing.Met, nil},
		{"AUC-63 the contract is the later day", "lease_not_opposable", func(l *Lease) { l.Contract = day("2022-06-01") }, zhixing.Met, nil},
		{"AUC-63 a residence right need not be a lease in writing", "lease_carried_over", func(l *Lease) {
			l.Kind, l.Registered, l.Written = zhixing.EncumbranceHabitation, day("2020-01-01"), zhixing.No
		}, zhixing.Met, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := lease
			c.edit(&l)
			y := x
			y.Leases = []Lease{l}
			list := Check(terms, y, zhixing.Date{}, Options{})
			for _, f := range list {
				if f.Rule == "AUC-63" && (f.Code != c.code || f.Status != c.want || !cmp.Equal(f.Missing, c.missing)) {
					t.Errorf("%+v", f)
				}
			}
			if statusOf(list, c.code) != c.want {
				t.Error("no finding")
			}
		})
	}
	fates := FatesOf(zhixing.Encumbrances{Known: zhixing.Yes, List: []zhixing.Encumbrance{
		{Kind: zhixing.EncumbranceRegisteredMortgage, Holder: "late", Registered: day("2021-06-01")}, {Kind: zhixing.EncumbranceRegisteredMortgage, Holder: "early", Registered: day("2021-01-01")},
		{Kind: zhixing.EncumbrancePledge, Holder: "agreed"}, {Kind: zhixing.EncumbranceLease, Holder: "between", Created: day("2021-03-01"), Possession: day("2021-03-01"), Written: zhixing.Yes}}}, day("2022-01-01"), []zhixing.PartyID{"agreed"})
	if fates[0].Fate != FateErased || fates[2].Fate != FateCarriedOver || fates[2].Rule != "AUC-62" || fates[3].Fate != 0 || fates[3].Rule != "AUC-63" {
		t.Errorf("AUC-62 AUC-63 the earliest mortgage counts: %+v", fates)
	}
	for s, want := range map[PrioritySource]zhixing.InstrumentKey{PriorityCoOwner: "CC-2020", PriorityShareholder: "COL-2023", PriorityGeneralPartner: "PEL-2006", PriorityLimitedPartner: "PEL-2006", PriorityLessee: "CC-2020", PriorityTechCompleter: "CC-2020", PriorityTechCommissioner: "CC-2020", PriorityTechCoDeveloper: "CC-2020"} {
		if c := s.cite(); c.Instrument != want || c.Check() != nil {
			t.Errorf("AUC-42 %s: %+v", s, c)
		}
	}
	for _, c := range []struct {
		name string
		r    PriorityRight
		want uint8
	}{
		{"AUC-42 a co-owner", PriorityRight{Source: PriorityCoOwner, Confirmed: zhixing.Yes}, 1}, {"AUC-42 a lessee", PriorityRight{Source: PriorityLessee, Confirmed: zhixing.Yes}, 2},
		{"AUC-42 ranked by the court", PriorityRight{Source: PriorityLessee, Rank: 3, Confirmed: zhixing.Yes}, 3}, {"AUC-38 not confirmed", PriorityRight{Source: PriorityCoOwner}, 0},
		{"AUC-35 waived", PriorityRight{Source: PriorityCoOwner, Confirmed: zhixing.Yes, Waived: zhixing.Yes}, 0}, {"AUC-63 a lease that is not opposable", PriorityRight{Source: PriorityLessee, Confirmed: zhixing.Yes, LeaseOpposed: zhixing.No}, 0},
		{"AUC-42 against a near relative of the owner", PriorityRight{Source: PriorityLessee, Confirmed: zhixing.Yes, NearRelative: zhixing.Yes}, 0}, {"AUC-42 a co-owner against one", PriorityRight{Source: PriorityCoOwner, Confirmed: zhixing.Yes, NearRelative: zhixing.Yes}, 1},
	} {
		if got := c.r.RankOf(); got != c.want {
			t.Errorf("%s: %d", c.name, got)
		}
	}
}

// TestLotCorrected: an event that corrects an earlier one has the whole life judged
// again; what it would make unlawful is refused (AUC-85).
func TestLotCorrected(t *testing.T) {
	x := complete()
	x.Notified, x.Costs = []Notified{{Party: "debtor", Waived: zhixing.Yes}}, zhixing.Money{}
	l, err := NewLot("house", LotImmovable, RegimeOnline, Options{})
	if err != nil {
		t.Fatal(err)
	}
	terms, _, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	ev := func(id, on string, k LotEventKind) LotEvent {
		return LotEvent{Meta: zhixing.EventMeta{ID: zhixing.EventID(id), On: day(on)}, Kind: k}
	}
	announce := ev("1", "2026-02-26", LotAnnounce)
	announce.Terms, announce.Facts = &terms, &x
	closed := ev("3", "2026-03-29", LotClose)
	closed.Sold = zhixing.No
	if l, err = ReplayLot(l, []LotEvent{announce, ev("2", "2026-03-28", LotStart), closed}); err != nil {
		t.Fatal(err)
	}
	fix := ev("4", "2026-03-29", LotClose)
	fix.Meta.Corrects, fix.Meta.Recorded, fix.Sold, fix.Price = "3", day("2026-04-02"), zhixing.Yes, given("1400000")
	sold, err := l.Apply(fix)
	if err != nil || sold.State() != LotSoldUnpaid || l.State() != LotFailed {
		t.Errorf("AUC-85 corrected: %s %v", sold.State(), err)
	}
	if f := sold.Facts(day("2026-04-02")); len(f) != 1 || f[0].Result != zhixing.LotOutcomeSold || f[0].Price != given("1400000") {
		t.Errorf("AUC-80: %+v", f)
	}
	low := fix
	low.Meta.ID, low.Price = "5", given("1350883.33")
	if _, err := l.Apply(low); !inputError(err, "price") {
		t.Errorf("AUC-85 sold below the opening: %v", err)
	}
	again, err := l.Apply(closed)
	if err != nil || len(again.Events()) != 3 {
		t.Errorf("the same event again: %v", err)
	}
	other := closed
	other.Sold = zhixing.Yes
	if _, err := l.Apply(other); err == nil {
		t.Error("another content under the same id")
	}
	var refused *zhixing.RefusedError
	if _, err := l.Apply(ev("6", "2026-04-02", LotPay)); !errors.As(err, &refused) || refused.Findings[0].Code != "not_open_in_state" {
		t.Errorf("AUC-85 paid though nothing was sold: %v", err)
	}
	bad := ev("7", "2026-04-02", LotAnnounce)
	if _, err := l.Apply(bad); !inputError(err, "terms") {
		t.Errorf("AUC-85: %v", err)
	}
	sale := announce
	sale.Meta.ID, sale.Meta.On, sale.Kind = "8", day("2026-04-02"), LotAnnounceSale
	if _, err := l.Apply(sale); err == nil {
		t.Error("AUC-55 a sale after one round")
	}
	if _, err := NewLot("", 0, RegimeOnline, Options{MaxOnlineRounds: 10}); !inputError(err, "lot") || !inputError(err, "kind") {
		t.Errorf("AUC-85: %v", err)
	}
}

func TestSmallCalculations(t *testing.T) {
	for _, c := range []struct {
		units                 int64
		reference, opening, t string
		o                     Options
		want                  int64
	}{
		{300, "9000000", "6300000", "4100000", Options{}, 137}, {300, "9000000", "6300000", "4100000", Options{EquitySplitPrice: SplitByOpening}, 196},
		{300, "9000000", "0", "9000000", Options{}, 300}, {300, "9000000", "0", "9000000.01", Options{}, 300}, {300, "9000000", "0", "30000", Options{}, 1}, {300, "9000000", "0", "30000.01", Options{}, 2},
	} {
		if n, err := SplitEquity(c.units, yuan(c.reference), yuan(c.opening), yuan(c.t), c.o); err != nil || n != c.want {
			t.Errorf("AUC-71 %+v: %d %v", c, n, err)
		}
	}
	for _, bad := range []int64{0, -1} {
		if _, err := SplitEquity(bad, yuan("1"), yuan("1"), yuan("1"), Options{}); !inputError(err, "units") {
			t.Errorf("AUC-71 %d: %v", bad, err)
		}
	}
	v, err := VesselTermsOf(yuan("1000.01"), day("2026-03-02"), day("2026-01-05"), Options{})
	if err != nil || v.AtOnce != yuan("200.01") || v.RestDue.End != day("2026-03-09") || v.ClaimsDue.End != day("2026-03-06") {
		t.Errorf("AUC-70: %+v %v", v, err)
	}
	if _, err := VesselTermsOf(yuan("1000"), zhixing.Date{}, day("2026-01-05"), Options{}); err == nil {
		t.Error("AUC-70 no day of the deal")
	}
	for _, c := range []struct {
		yes, all string
		want     zhixing.Status
	}{{"66.66", "100", zhixing.NotMet}, {"66.67", "100", zhixing.Met}, {"2", "3", zhixing.Met}, {"0", "3", zhixing.NotMet}} {
		if f, err := VesselBelowHalf(yuan(c.yes), yuan(c.all), day("2026-03-02")); err != nil || f.Status != c.want {
			t.Errorf("AUC-70 %s of %s: %s %v", c.yes, c.all, f.Status, err)
		}
	}
	if _, err := VesselBelowHalf(yuan("4"), yuan("3"), day("2026-03-02")); !inputError(err, "consenting") {
		t.Errorf("AUC-70: %v", err)
	}
	for _, c := range []struct {
		held, lot, issued int64
		want              zhixing.Status
	}{{10, 20, 100, zhixing.Met}, {10, 21, 100, zhixing.NotMet}, {0, 30, 100, zhixing.Met}} {
		if f, err := LegalPersonShares(c.held, c.lot, c.issued, day("2026-03-02")); err != nil || f.Status != c.want {
			t.Errorf("AUC-74 %+v: %s %v", c, f.Status, err)
		}
	}
	for _, bad := range [][3]int64{{0, 0, 100}, {-1, 1, 100}, {0, 101, 100}, {101, 1, 100}, {0, 1, 0}} {
		if _, err := LegalPersonShares(bad[0], bad[1], bad[2], day("2026-03-02")); !inputError(err, "issued") {
			t.Errorf("AUC-74 %v: %v", bad, err)
		}
	}
	closes := []zhixing.Money{yuan("9"), yuan("10"), yuan("12")}
	for _, c := range []struct {
		x     MarketPriceFacts
		price string
		n     int64
	}{
		{MarketPriceFacts{Closes: closes, Shares: 100}, "12", 1}, {MarketPriceFacts{Closes: closes, Average: 3, Shares: 100, Batch: 30}, "10.33", 4}, {MarketPriceFacts{Closes: closes, Average: 2, Discount: 10, Shares: 90, Batch: 30}, "9.90", 3},
	} {
		if p, n, err := MarketPrice(c.x); err != nil || p != yuan(c.price) || n != c.n {
			t.Errorf("AUC-73 %+v: %s %d %v", c.x, p, n, err)
		}
	}
	for _, bad := range []MarketPriceFacts{{Closes: closes}, {Closes: closes, Shares: 1, Average: 4}, {Closes: closes, Shares: 1, Discount: 100}, {Closes: closes, Shares: 1, Discount: -1}, {Closes: closes, Shares: 1, Batch: -1}, {Closes: []zhixing.Money{{}}, Shares: 1}} {
		if _, _, err := MarketPrice(bad); !inputError(err, "closes") {
			t.Errorf("AUC-73 %+v: %v", bad, err)
		}
	}
	if _, err := CommissionCap(yuan("1"), day("1990-01-01"), Options{}); err == nil {
		t.Error("AUC-61 no scale in 1990")
	}
	if _, _, err := DepositBounds(zhixing.Money{}, RegimeOnline); !inputError(err, "opening") {
		t.Errorf("AUC-36: %v", err)
	}
	for _, wrong := range []struct {
		claim   zhixing.GivenMoney
		deposit string
		field   string
	}{{zhixing.GivenMoney{}, "-1", "deposit"}, {given("-1"), "1", "claim"}} {
		if _, err := DepositDue(RoleApplicant, wrong.claim, yuan(wrong.deposit), RegimeOnline, StageSale, Options{}); !inputError(err, wrong.field) {
			t.Errorf("AUC-37 taken: %+v, %v", wrong, err)
		}
	}
	if _, err := DepositDue(RoleApplicant, zhixing.GivenMoney{}, yuan("1"), RegimeOnline, StageAuction, Options{}); !inputError(err, "claim") {
		t.Errorf("AUC-37: %v", err)
	}
	if d, err := DepositDue(RoleApplicant, given("40"), yuan("100"), RegimeOnline, StageSale, Options{SaleExemption: SaleSetOffByRuling}); err != nil || d != yuan("60") {
		t.Errorf("AUC-55: %s %v", d, err)
	}
	if d, err := DepositDue(RoleApplicant, given("40"), yuan("100"), RegimeOnline, StageSale, Options{}); err != nil || d != yuan("100") {
		t.Errorf("AUC-55: %s %v", d, err)
	}
}
