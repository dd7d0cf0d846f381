package auction

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestWhoTakesForDebt(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	base := TakeFacts{Lot: "house", Kind: LotImmovable, Round: 2, Reserve: given("1000000"), SameProceeding: yes}
	a := Taker{Party: "a", Rank: 1, Claim: yuan("700000"), Qualified: yes}
	b := Taker{Party: "b", Rank: 2, Claim: yuan("900000"), Qualified: yes}
	for _, c := range []struct {
		name             string
		edit             func(*TakeFacts)
		o                Options
		taker            zhixing.PartyID
		difference, left string
		somebody         zhixing.Status // of the finding somebody_takes
	}{
		{"AUC-52 the prior in order", func(x *TakeFacts) { x.Takers = []Taker{b, a} }, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 the junior pays the senior's part", func(x *TakeFacts) { x.Takers, x.Seniors = []Taker{b}, yuan("700000") }, Options{}, "b", "700000", "600000", zhixing.NotApplicable},
		{"AUC-52 the value is less than the claim", func(x *TakeFacts) { x.Takers, x.Reserve = []Taker{b}, given("800000") }, Options{}, "b", "0", "100000", zhixing.NotApplicable},
		{"AUC-52 nothing left for him", func(x *TakeFacts) { x.Takers, x.Seniors = []Taker{b}, yuan("1200000") }, Options{}, "b", "1000000", "900000", zhixing.NotApplicable},
		{"AUC-39 not qualified", func(x *TakeFacts) { x.Takers = []Taker{a, b}; x.Takers[0].Qualified = no }, Options{}, "b", "100000", "0", zhixing.NotApplicable},
		{"AUC-39 not told whether the prior one is", func(x *TakeFacts) { x.Takers = []Taker{a, b}; x.Takers[0].Qualified = zhixing.Unknown }, Options{}, "", "0", "0", zhixing.Undetermined},
		{"AUC-39 not told of the one behind", func(x *TakeFacts) { x.Takers = []Taker{a, b}; x.Takers[1].Qualified = zhixing.Unknown }, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-39 not asked of a movable", func(x *TakeFacts) {
			x.Kind, x.Takers = LotMovable, []Taker{a}
			x.Takers[0].Qualified = zhixing.Unknown
		}, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 nobody asks", func(x *TakeFacts) {}, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-52 the chain of an ended enforcement", func(x *TakeFacts) { x.Takers, x.SameProceeding = []Taker{a}, no }, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-52 after round 1, before round 2 is announced", func(x *TakeFacts) { x.Takers, x.Round, x.NextNotice = []Taker{a}, 1, day("2026-05-02") }, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 after round 2 was announced", func(x *TakeFacts) { x.Takers, x.Round, x.NextNotice = []Taker{a}, 1, day("2026-05-01") }, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-52 after round 1 refused by policy", func(x *TakeFacts) { x.Takers, x.Round = []Taker{a}, 1 }, Options{DebtForAssetAfterRound1: InKindRound1Refused}, "", "0", "0", zhixing.NotMet},
		{"AUC-52 declared on the court's last day", func(x *TakeFacts) {
			x.Takers, x.TermGiven = []Taker{a}, day("2026-05-10")
			x.Takers[0].DeclaredOn = day("2026-05-10")
		}, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 declared too late", func(x *TakeFacts) {
			x.Takers, x.TermGiven = []Taker{a}, day("2026-05-10")
			x.Takers[0].DeclaredOn = day("2026-05-11")
		}, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-52 the court's term counts though the ten days would be longer", func(x *TakeFacts) {
			x.Takers, x.TermGiven, x.FailedOn = []Taker{a}, day("2026-05-10"), day("2026-05-08")
			x.Takers[0].DeclaredOn = day("2026-05-11")
		}, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-39 not told of one of the same rank", func(x *TakeFacts) {
			x.Takers = []Taker{a, b}
			x.Takers[1].Rank, x.Takers[1].Qualified = 1, zhixing.Unknown
		}, Options{}, "", "0", "0", zhixing.Undetermined},
		{"AUC-52 round 1, no term set: a day told is no day too late", func(x *TakeFacts) {
			x.Takers, x.Round = []Taker{a}, 1
			x.Takers[0].DeclaredOn = day("2026-05-11")
		}, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-55 ten days after round 2 where the court set no term", func(x *TakeFacts) {
			x.Takers, x.FailedOn = []Taker{a}, day("2026-05-08")
			x.Takers[0].DeclaredOn = day("2026-05-19")
		}, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-55 on the tenth day", func(x *TakeFacts) {
			x.Takers, x.FailedOn = []Taker{a}, day("2026-05-08")
			x.Takers[0].DeclaredOn = day("2026-05-18")
		}, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-55 another term by policy", func(x *TakeFacts) {
			x.Takers, x.FailedOn = []Taker{a}, day("2026-05-08")
			x.Takers[0].DeclaredOn = day("2026-05-19")
		}, Options{TakeOfferDays: 11}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 traditional, present", func(x *TakeFacts) { x.Takers, x.Regime = []Taker{a}, RegimeTraditional; x.Takers[0].Present = yes }, Options{}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 traditional, round 1: the policy is of online rounds", func(x *TakeFacts) {
			x.Takers, x.Regime, x.Round = []Taker{a}, RegimeTraditional, 1
			x.Takers[0].Present = yes
		}, Options{DebtForAssetAfterRound1: InKindRound1Refused}, "a", "300000", "0", zhixing.NotApplicable},
		{"AUC-52 traditional, absent", func(x *TakeFacts) { x.Takers, x.Regime = []Taker{a}, RegimeTraditional; x.Takers[0].Present = no }, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-52 traditional, present or not is not told", func(x *TakeFacts) { x.Takers, x.Regime = []Taker{a}, RegimeTraditional }, Options{}, "", "0", "0", zhixing.Undetermined},
		{"AUC-52 equal ranks draw lots", func(x *TakeFacts) { x.Takers = []Taker{a, b}; x.Takers[1].Rank = 1 }, Options{}, "", "0", "0", zhixing.NotApplicable},
		{"AUC-52 the lot fell on b", func(x *TakeFacts) { x.Takers = []Taker{a, b}; x.Takers[1].Rank, x.Takers[1].Lot = 1, 1 }, Options{}, "b", "100000", "0", zhixing.NotApplicable},
		{"AUC-74 no pledgee before the third round", func(x *TakeFacts) {
			x.Kind, x.Takers = LotLegalPersonShares, []Taker{a}
			x.Takers[0].Pledgee = yes
		}, Options{}, "", "0", "0", zhixing.NotMet},
		{"AUC-74 the pledgee after it", func(x *TakeFacts) {
			x.Kind, x.Round, x.Takers = LotLegalPersonShares, 3, []Taker{a}
			x.Takers[0].Pledgee = yes
		}, Options{}, "a", "300000", "0", zhixing.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := base
			c.edit(&x)
			r, err := TakeForDebt(x, day("2026-05-01"), c.o)
			if err != nil || r.Taker != c.taker || r.Difference != yuan(c.difference) || r.Remaining != yuan(c.left) || statusOf(r.Findings, "somebody_takes") != c.somebody {
				t.Errorf("%q pays %s, %s left, %s, %v", r.Taker, r.Difference, r.Remaining, statusOf(r.Findings, "somebody_takes"), err)
			}
		})
	}
	draw := base
	draw.Takers = []Taker{a, b, b}
	draw.Takers[1].Rank, draw.Takers[2].Party = 1, "c"
	if r, _ := TakeForDebt(draw, day("2026-05-01"), Options{}); !cmp.Equal(r.DrawLot, []zhixing.PartyID{"a", "b"}) {
		t.Errorf("AUC-52 who draws: %v", r.DrawLot)
	}
	for field, edit := range map[string]func(*TakeFacts){
		"reserve": func(x *TakeFacts) { x.Reserve = given("0") }, "seniors": func(x *TakeFacts) { x.Seniors = yuan("-1") },
		"takers[0]": func(x *TakeFacts) { x.Takers[0].Rank = 0 },
	} {
		x := base
		x.Takers = []Taker{a}
		edit(&x)
		if _, err := TakeForDebt(x, day("2026-05-01"), Options{}); !inputError(err, field) {
			t.Errorf("AUC-52 %s: %v", field, err)
		}
	}
	x := base
	x.Takers = []Taker{a}
	r, _ := TakeForDebt(x, day("2026-05-01"), Options{})
	f, err := r.GivenForDebt("house", "asset", day("2026-06-01"), day("2026-05-20"), day("2026-05-25"))
	want := zhixing.LotGivenForDebt{Lot: "house", Asset: "asset", AsOf: day("2026-06-01"), Taker: "a", Value: yuan("1000000"), DifferencePaid: given("300000"), DifferenceOn: day("2026-05-20"), RulingServed: day("2026-05-25")}
	if err != nil || f != want {
		t.Errorf("AUC-52 fact for distribution: %+v %v", f, err)
	}
	if _, err := (TakeResult{}).GivenForDebt("house", "asset", day("2026-06-01"), zhixing.Date{}, zhixing.Date{}); !inputError(err, "taker") {
		t.Errorf("AUC-52 nobody took it: %v", err)
	}
}

func TestSelfSales(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		x    SelfSaleFacts
		o    Options
		code string
		want zhixing.Status
	}{
		{"AUC-54 sixty days", SelfSaleFacts{On: day("2026-01-01"), Kind: LotMovable, Days: 60}, Options{}, "term", zhixing.Met},
		{"AUC-54 sixty-one", SelfSaleFacts{On: day("2026-01-01"), Kind: LotMovable, Days: 61}, Options{}, "term", zhixing.NotMet},
		{"AUC-54 sixty-one by policy", SelfSaleFacts{On: day("2026-01-01"), Kind: LotMovable, Days: 61}, Options{SelfSaleDays: 61}, "term", zhixing.Met},
		{"AUC-54 the court's term before 2020", SelfSaleFacts{On: day("2020-01-01"), Kind: LotMovable, Days: 200}, Options{}, "term", zhixing.Met},
		{"AUC-54 equity three months", SelfSaleFacts{On: day("2026-01-01"), Kind: LotUnlistedEquity, Days: 90}, Options{}, "term", zhixing.Met},
		{"AUC-54 equity a day more", SelfSaleFacts{On: day("2026-01-01"), Kind: LotUnlistedEquity, Days: 91}, Options{}, "term", zhixing.NotMet},
		{"AUC-54 equity before 2022", SelfSaleFacts{On: day("2021-12-31"), Kind: LotUnlistedEquity, Days: 91}, Options{}, "term", zhixing.NotMet},
		{"AUC-54 listed shares", SelfSaleFacts{On: day("2026-01-01"), Kind: LotListedShares, Days: 15}, Options{}, "term", zhixing.NotMet},
		{"AUC-54 listed shares by policy", SelfSaleFacts{On: day("2026-01-01"), Kind: LotListedShares, Days: 15}, Options{SelfSaleSharesDays: 20}, "term", zhixing.Met},
		{"AUC-54 the money not controlled", SelfSaleFacts{On: day("2026-01-01"), Kind: LotMovable, Days: 1, Controlled: no}, Options{}, "money_controlled", zhixing.NotMet},
		{"AUC-54 equity needs consent or cover", SelfSaleFacts{On: day("2026-01-01"), Kind: LotUnlistedEquity, CreditorsConsent: no, Price: given("99"), Debts: given("100"), Reference: given("90")}, Options{}, "consent_or_cover", zhixing.NotMet},
		{"AUC-54 equity covered", SelfSaleFacts{On: day("2026-01-01"), Kind: LotUnlistedEquity, CreditorsConsent: no, Price: given("100"), Debts: given("100")}, Options{}, "consent_or_cover", zhixing.Met},
		{"AUC-54 other property at the reference price", SelfSaleFacts{On: day("2026-01-01"), Kind: LotImmovable, CreditorsConsent: no, Price: given("90"), Debts: given("100"), Reference: given("90")}, Options{}, "consent_cover_or_reference", zhixing.Met},
		{"AUC-54 a fen below it", SelfSaleFacts{On: day("2026-01-01"), Kind: LotImmovable, CreditorsConsent: no, Price: given("89.99"), Debts: given("100"), Reference: given("90")}, Options{}, "consent_cover_or_reference", zhixing.NotMet},
		{"AUC-54 below it with consent", SelfSaleFacts{On: day("2026-01-01"), Kind: LotImmovable, CreditorsConsent: yes, Price: given("1")}, Options{}, "consent_cover_or_reference", zhixing.Met},
		{"AUC-54 the price not told", SelfSaleFacts{On: day("2026-01-01"), Kind: LotImmovable, CreditorsConsent: no}, Options{}, "consent_cover_or_reference", zhixing.Undetermined},
		{"AUC-54 title under seizure after two failures", SelfSaleFacts{On: day("2024-10-29"), Kind: LotImmovable, FailedRounds: 2}, Options{}, "transfer_under_seizure", zhixing.Met},
		{"AUC-54 not before the opinion", SelfSaleFacts{On: day("2024-10-28"), Kind: LotImmovable, FailedRounds: 2}, Options{}, "transfer_under_seizure", zhixing.NotApplicable},
		{"AUC-54 not after one failure", SelfSaleFacts{On: day("2024-10-29"), Kind: LotImmovable, FailedRounds: 1}, Options{}, "transfer_under_seizure", zhixing.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statusOf(CheckSelfSale(c.x, c.o).Findings, c.code); got != c.want {
				t.Error(got)
			}
		})
	}
}

func TestDirectSales(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	base := DirectSaleFacts{On: day("2026-03-01"), Kind: LotMovable, AllAgree: yes, BuyerCourt: no}
	for _, c := range []struct {
		name string
		edit func(*DirectSaleFacts)
		want zhixing.Status
	}{
		{"AUC-58 at the price agreed", func(x *DirectSaleFacts) { x.Agreed, x.Price = given("80"), yuan("80") }, zhixing.Met},
		{"AUC-58 not at another", func(x *DirectSaleFacts) { x.Agreed, x.Price = given("80"), yuan("81") }, zhixing.NotMet},
		{"AUC-58 at the market price", func(x *DirectSaleFacts) { x.Market, x.Price = given("80"), yuan("80") }, zhixing.Met},
		{"AUC-58 a fen below the market", func(x *DirectSaleFacts) { x.Market, x.Price = given("80"), yuan("79.99") }, zhixing.NotMet},
		{"AUC-58 at the appraisal", func(x *DirectSaleFacts) { x.Appraisal, x.Price = given("80"), yuan("80") }, zhixing.Met},
		{"AUC-58 below it at the first attempt", func(x *DirectSaleFacts) { x.Appraisal, x.Price = given("80"), yuan("79.99") }, zhixing.NotMet},
		{"AUC-58 half of it once it did not sell", func(x *DirectSaleFacts) { x.Appraisal, x.Unsold, x.Price = given("80.01"), yes, yuan("40.01") }, zhixing.Met},
		{"AUC-58 less than half never", func(x *DirectSaleFacts) { x.Appraisal, x.Unsold, x.Price = given("80.01"), yes, yuan("40") }, zhixing.NotMet},
		{"AUC-58 no price to go by", func(x *DirectSaleFacts) { x.Price = yuan("80") }, zhixing.Undetermined},
		{"AUC-58 nobody agrees and not fit for sale", func(x *DirectSaleFacts) {
			x.AllAgree, x.FitForSale, x.Market, x.Price = no, no, given("80"), yuan("80")
		}, zhixing.NotMet},
		{"AUC-78 perishables need nobody's consent", func(x *DirectSaleFacts) {
			x.Kind, x.AllAgree, x.Market, x.Price = LotPerishable, no, given("80"), yuan("80")
		}, zhixing.Met},
		{"AUC-39 the court buys", func(x *DirectSaleFacts) { x.BuyerCourt, x.Market, x.Price = yes, given("80"), yuan("80") }, zhixing.NotMet},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := base
			c.edit(&x)
			if a := CheckDirectSale(x); a.Verdict() != c.want {
				t.Error(a.Verdict())
			}
		})
	}
	x := base
	x.Market, x.Price, x.NobodyBuys = given("80"), yuan("80"), yes
	if statusOf(CheckDirectSale(x).Findings, "unsold_offer_then_return") != zhixing.Met {
		t.Error("AUC-58 unsold: creditors, then back to the debtor")
	}
}

func TestAfterTheLastRound(t *testing.T) {
	base := EndFacts{Lot: "l", Asset: "a", AsOf: day("2026-08-31"), Kind: LotImmovable, Rounds: 2, SaleFailed: zhixing.Yes, CreditorsDeclined: zhixing.Yes, OtherMeasures: zhixing.No, StillSealed: zhixing.Yes}
	for _, c := range []struct {
		name   string
		edit   func(*EndFacts)
		o      Options
		all    zhixing.Tri
		back   zhixing.Tri
		relist string
	}{
		{"AUC-56 returned, a new price allowed while sealed", nil, Options{}, zhixing.Yes, zhixing.Yes, "2026-08-31"},
		{"AUC-56 not sealed any more", func(x *EndFacts) { x.StillSealed = zhixing.No }, Options{}, zhixing.Yes, zhixing.Yes, ""},
		{"AUC-56 put up again after six months", nil, Options{Relist: RelistAfterMonths, RelistMonths: 6}, zhixing.Yes, zhixing.Yes, "2027-02-28"},
		{"AUC-56 never put up again", nil, Options{Relist: RelistForbidden}, zhixing.Yes, zhixing.Yes, ""},
		{"AUC-56 management is possible", func(x *EndFacts) { x.OtherMeasures = zhixing.Yes }, Options{Relist: RelistForbidden}, zhixing.Yes, zhixing.No, ""},
		{"AUC-56 a creditor takes it", func(x *EndFacts) { x.CreditorsDeclined = zhixing.No }, Options{}, zhixing.Yes, zhixing.No, ""},
		{"AUC-56 a round is left", func(x *EndFacts) { x.Rounds = 1 }, Options{}, zhixing.No, zhixing.No, ""},
		{"AUC-59 traditional immovable after two rounds", func(x *EndFacts) { x.Regime = RegimeTraditional }, Options{}, zhixing.No, zhixing.No, ""},
		{"AUC-59 after three and the sale", func(x *EndFacts) { x.Regime, x.Rounds = RegimeTraditional, 3 }, Options{Relist: RelistForbidden}, zhixing.Yes, zhixing.Yes, ""},
		{"AUC-59 after three, of the sale nothing is told", func(x *EndFacts) { x.Regime, x.Rounds, x.SaleFailed = RegimeTraditional, 3, zhixing.Unknown }, Options{Relist: RelistForbidden}, zhixing.Unknown, zhixing.Unknown, ""},
		{"AUC-56 an online movable is offered for sale too", func(x *EndFacts) { x.Kind, x.SaleFailed = LotMovable, zhixing.No }, Options{Relist: RelistForbidden}, zhixing.No, zhixing.No, ""},
		{"AUC-59 a traditional movable has no sale", func(x *EndFacts) { x.Regime, x.Kind, x.SaleFailed = RegimeTraditional, LotMovable, zhixing.Unknown }, Options{Relist: RelistForbidden}, zhixing.Yes, zhixing.Yes, ""},
		{"AUC-74 legal-person shares have none", func(x *EndFacts) { x.Kind, x.Rounds, x.SaleFailed = LotLegalPersonShares, 3, zhixing.Unknown }, Options{Relist: RelistForbidden}, zhixing.Yes, zhixing.Yes, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := base
			if c.edit != nil {
				c.edit(&x)
			}
			var relist zhixing.Date
			if c.relist != "" {
				relist = day(c.relist)
			}
			if e := AfterAllRounds(x, c.o); e.AllFailed != c.all || e.Return != c.back || e.RelistFrom != relist {
				t.Errorf("%s %s %s", e.AllFailed, e.Return, e.RelistFrom)
			}
		})
	}
}

func TestNetworkResultsOutOfTime(t *testing.T) {
	r := func(p, on, amount string) PlatformReport {
		return PlatformReport{Platform: p, Received: day("2026-03-02"), Reported: day(on), Result: given(amount)}
	}
	price, used, ok, err := NetworkPrice([]PlatformReport{r("A", "2026-03-05", "100"), r("B", "2026-03-06", "900")}, Options{})
	if err != nil || !ok || price != yuan("100") || !cmp.Equal(used, []int{0}) {
		t.Errorf("AUC-16 a report out of time is left out: %s %v %v", price, used, err)
	}
	late := []PlatformReport{r("A", "2026-03-09", "100"), r("B", "2026-03-09", "900")}
	late[0].ExtensionApplied = day("2026-03-05")
	price, used, _, _ = NetworkPrice(late, Options{})
	if price != yuan("100") || !cmp.Equal(used, []int{0}) {
		t.Errorf("AUC-11 the extension helps who asked for it: %s %v", price, used)
	}
	told := []PlatformReport{r("A", "2026-03-05", "100"), r("B", "2026-03-06", "900")}
	told[1].Late = zhixing.No
	if price, _, _, _ = NetworkPrice(told, Options{}); price != yuan("500") {
		t.Errorf("AUC-16 what the court found goes before: %s", price)
	}
	if s, err := NetworkFeeShares([]PlatformReport{r("A", "2026-03-05", "100"), r("B", "2026-03-06", "900")}, yuan("900"), yuan("10"), Options{}); err != nil || len(s) != 1 || s[0].Platform != "A" {
		t.Errorf("AUC-25 a late result earns no fee: %+v %v", s, err)
	}
}
