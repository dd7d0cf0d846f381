package auction

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// TestTermsByKindAndDate changes one fact of lawful terms at a time: what a kind of
// property, or the law of the day, makes of it.
func TestTermsByKindAndDate(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name, code string
		want       zhixing.Status
		edit       func(*Terms, *RoundFacts)
	}{
		{"AUC-02 traditional without a ground", "auction_online_first", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Regime, x.Channel = RegimeTraditional, ChannelTraditionalAuction }},
		{"AUC-02 traditional with its ground", "auction_online_first", zhixing.Met, func(_ *Terms, x *RoundFacts) { x.Regime, x.ChannelGround = RegimeTraditional, "not suitable online" }},
		{"AUC-02 traditional in 2016 needs none", "auction_online_first", zhixing.Met, func(t *Terms, x *RoundFacts) {
			x.Regime, x.Channel, t.NoticeOn = RegimeTraditional, ChannelTraditionalAuction, day("2016-12-31")
		}},
		{"AUC-02 direct sale in 2016 does", "auction_online_first", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			x.Regime, x.Channel, t.NoticeOn = RegimeTraditional, ChannelDirectSale, day("2016-12-31")
		}},
		{"AUC-00 online in 2016", "traditional_rules_govern", zhixing.Met, func(t *Terms, _ *RoundFacts) { t.NoticeOn = day("2016-12-31") }},
		{"AUC-00 online from 2017", "traditional_rules_govern", zhixing.NotApplicable, func(t *Terms, _ *RoundFacts) { t.NoticeOn = day("2017-01-01") }},
		{"AUC-59 online in 2016 below the appraisal", "opening_floor", zhixing.NotMet, func(t *Terms, _ *RoundFacts) { t.NoticeOn = day("2016-12-31") }},
		{"AUC-23 first notice of an earlier round", "first_notice_within_validity", zhixing.Met, func(t *Terms, x *RoundFacts) {
			t.Round, x.Price.ValidTo = 2, day("2026-03-01")
			x.Past = []PastRound{{Round: 1, Opening: yuan("1350883.34"), NoticeOn: day("2026-02-20")}}
		}},
		{"AUC-23 first notice on a day not told", "first_notice_within_validity", zhixing.Undetermined, func(t *Terms, x *RoundFacts) {
			t.Round, x.Price.ValidTo = 2, day("2026-03-01")
			x.Past = []PastRound{{Round: 1, Opening: yuan("1350883.34")}}
		}},
		{"AUC-33 a notice without the liability", "notice_lacks_liability", zhixing.NotMet, func(t *Terms, _ *RoundFacts) { t.Content = append(NoticeItems(nil), t.Content[:6]...) }},
		{"AUC-33 content not told", "notice_content", zhixing.Undetermined, func(t *Terms, _ *RoundFacts) { t.Content = nil }},
		{"AUC-35 nobody told of", "parties_notified", zhixing.Undetermined, func(_ *Terms, x *RoundFacts) { x.Notified = nil }},
		{"AUC-36 a cheap movable without deposit", "deposit_of_a_movable", zhixing.Met, func(t *Terms, x *RoundFacts) {
			x.Kind, x.Regime, x.Valuable, t.Deposit = LotMovable, RegimeTraditional, no, zhixing.Money{}
		}},
		{"AUC-36 a valuable one", "deposit_of_a_movable", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			x.Kind, x.Regime, x.Valuable, t.Deposit = LotMovable, RegimeTraditional, yes, zhixing.Money{}
		}},
		{"AUC-36 traditional a fen below 5 per cent of the appraisal", "deposit_band", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.Regime, t.Deposit = RegimeTraditional, yuan("96491.66") }},
		{"AUC-36 traditional has no cap", "deposit_band", zhixing.Met, func(t *Terms, x *RoundFacts) { x.Regime, t.Deposit = RegimeTraditional, yuan("1900000") }},
		{"AUC-70 a vessel's owner told 29 days before", "notified_in_time", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			x.Kind, x.Notified = LotVessel, []Notified{{Party: "owner", NotifiedOn: t.Start.Date().AddDays(-29)}}
		}},
		{"AUC-70 30 days before", "notified_in_time", zhixing.Met, func(t *Terms, x *RoundFacts) {
			x.Kind, x.Notified = LotVessel, []Notified{{Party: "owner", NotifiedOn: t.Start.Date().AddDays(-30)}}
		}},
		{"AUC-71 traditional from 2022", "equity_online_only", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.Regime = LotUnlistedEquity, RegimeTraditional }},
		{"AUC-71 not asked before 2022", "equity_online_only", zhixing.NotApplicable, func(t *Terms, x *RoundFacts) {
			x.Kind, x.Regime, t.NoticeOn = LotUnlistedEquity, RegimeTraditional, day("2021-12-31")
		}},
		{"AUC-71 capital not asked before 2022", "capital_stated", zhixing.NotApplicable, func(t *Terms, x *RoundFacts) {
			x.Kind, t.NoticeOn, t.CapitalStated = LotUnlistedEquity, day("2021-12-31"), no
		}},
		{"AUC-71 capital from 2022", "capital_stated", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.Kind, t.CapitalStated = LotUnlistedEquity, no }},
		{"AUC-71 a nominal opening not above the costs", "above_costs", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			x.Kind, x.NominalAsked, x.Worthless, t.Opening = LotUnlistedEquity, yes, no, yuan("20000")
		}},
		{"AUC-71 a nominal opening above them", "above_costs", zhixing.Met, func(t *Terms, x *RoundFacts) {
			x.Kind, x.NominalAsked, x.Worthless, t.Opening = LotUnlistedEquity, yes, no, yuan("20000.01")
		}},
		{"AUC-71 worthless equity has none", "nominal_opening", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.NominalAsked, x.Worthless = LotUnlistedEquity, yes, yes }},
		{"AUC-36 its deposit is at the court's discretion", "deposit_at_discretion", zhixing.Met, func(t *Terms, x *RoundFacts) { x.Kind, x.NominalAsked, t.Deposit = LotUnlistedEquity, yes, yuan("1") }},
		{"AUC-71 no nominal opening before 2022", "opening_floor", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			x.Kind, x.NominalAsked, t.Opening, t.NoticeOn = LotUnlistedEquity, yes, yuan("30000"), day("2021-12-31")
		}},
		{"AUC-72 approval conditions not stated", "approval_conditions_stated", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.Kind, x.Approval, t.ApprovalStated = LotUnlistedEquity, yes, no }},
		{"AUC-42 partners neither buy nor agree", "outsiders_may_bid", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.PartnersDecline = LotPartnershipShare, yes }},
		{"AUC-42 partners agree", "outsiders_may_bid", zhixing.Met, func(_ *Terms, x *RoundFacts) { x.Kind, x.PartnersDecline = LotPartnershipShare, no }},
		{"AUC-57 without reserve before the last round failed", "no_reserve_after_the_last_round", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.Criminal, x.NoReserve, t.Opening = yes, yes, yuan("1") }},
		{"AUC-57 after it", "no_reserve_after_the_last_round", zhixing.Met, func(t *Terms, x *RoundFacts) { x.Criminal, x.NoReserve, t.Opening, t.Round = yes, yes, yuan("1"), 3 }},
		{"AUC-57 not for other property", "number_of_round", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.NoReserve, t.Round = yes, 3 }},
		{"AUC-75 a work not made public", "made_public", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.Unpublished = LotIP, yes }},
		{"AUC-75 a like mark left out", "marks_together", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.LikeMarksApart = LotIP, yes }},
		{"AUC-76 building without its land", "building_with_land", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.LandApart = yes }},
		{"AUC-76 allocated land without approval", "allocated_land_approved", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.Allocated, x.LandApproved = LotLandUseRight, yes, no }},
		{"AUC-76 its premium", "premium_before_the_mortgagee", zhixing.Met, func(_ *Terms, x *RoundFacts) { x.Allocated, x.LandApproved = yes, yes }},
		{"AUC-78 goods nobody may trade in", "free_trade_allowed", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Kind, x.Controlled = LotMovable, yes }},
		{"AUC-78 a licence not stated", "licence_stated", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.Kind, x.LicenceNeeded, t.QualificationStated = LotMovable, yes, no }},
		{"AUC-39 purchase limits not stated", "purchase_qualification_stated", zhixing.NotMet, func(t *Terms, x *RoundFacts) { x.PurchaseLimits, t.QualificationStated = yes, no }},
		{"AUC-39 not asked before 2022", "purchase_qualification_stated", zhixing.NotApplicable, func(t *Terms, x *RoundFacts) {
			x.PurchaseLimits, t.QualificationStated, t.NoticeOn = yes, no, day("2021-12-31")
		}},
		{"AUC-05 rent of nine years", "rent_of_five_to_eight_years", zhixing.NotMet, func(_ *Terms, x *RoundFacts) {
			x.Disposability, x.ReservedYears = zhixing.RealisableWithReservedRent, zhixing.GiveCount(9)
		}},
		{"AUC-05 rent of eight years", "rent_of_five_to_eight_years", zhixing.Met, func(_ *Terms, x *RoundFacts) {
			x.Disposability, x.ReservedYears = zhixing.RealisableWithReservedRent, zhixing.GiveCount(8)
		}},
		{"AUC-05 a home necessary for life", "may_be_realised", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Disposability = zhixing.SealOnly }},
		{"AUC-30 another reserve online", "reserve_is_opening", zhixing.NotMet, func(t *Terms, _ *RoundFacts) { t.Reserve = given("1400000") }},
		{"AUC-31 another platform", "same_platform", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			t.Round, x.Past = 2, []PastRound{{Round: 1, Opening: yuan("1350883.34"), Platform: "q"}}
		}},
		{"AUC-85 the opening rises", "opening_does_not_rise", zhixing.NotMet, func(t *Terms, x *RoundFacts) {
			t.Round, x.Past = 2, []PastRound{{Round: 1, Opening: yuan("1350883.33")}}
		}},
		{"AUC-22 no price at all", "price_known", zhixing.NotMet, func(_ *Terms, x *RoundFacts) { x.Price = ReferencePrice{} }},
		{"AUC-22 a market price", "price_known", zhixing.Met, func(_ *Terms, x *RoundFacts) { x.Price, x.Market = ReferencePrice{}, given("1929833.33") }},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := complete()
			terms, a, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
			if err != nil || a.Verdict() != zhixing.Met {
				t.Fatal(err, a.Verdict())
			}
			c.edit(&terms, &x)
			if got := statusOf(Check(terms, x, zhixing.Date{}, Options{}), c.code); got != c.want {
				t.Errorf("%s is %s, want %s", c.code, got, c.want)
			}
		})
	}
}

// TestTraditionalSaleTerms: the sale after the third failure has no days of notice:
// its 60 days run from the notice, at the last reserve (AUC-59).
func TestTraditionalSaleTerms(t *testing.T) {
	x := complete()
	x.Regime, x.ChannelGround, x.Costs = RegimeTraditional, "not suitable online", zhixing.Money{}
	x.Past = []PastRound{{Round: 1, Opening: yuan("1929833.33"), NoticeOn: day("2026-03-02")}, {Round: 2, Opening: yuan("1543866.67")}, {Round: 3, Opening: yuan("1235093.34"), FailedOn: day("2026-05-08")}}
	terms, a, err := Propose(x, Wish{From: day("2026-05-12"), Stage: StageSale}, Options{})
	if err != nil || terms.Opening != yuan("1235093.34") || terms.NoticeOn != day("2026-05-12") || terms.Close.Date() != day("2026-07-11") {
		t.Fatalf("AUC-59: %+v %v", terms, err)
	}
	for code, want := range map[string]zhixing.Status{"sale_price": zhixing.Met, "sale_period": zhixing.Met, "sale_notice_due": zhixing.Met, "notice_lead": zhixing.NotApplicable} {
		if got := statusOf(a.Findings, code); got != want {
			t.Errorf("AUC-59 %s: %s", code, got)
		}
	}
	terms.NoticeOn = day("2026-05-18") // seven days end on Friday 05-15
	if f := Check(terms, x, zhixing.Date{}, Options{}); statusOf(f, "sale_notice_due") != zhixing.NotMet || statusOf(f, "sale_period") != zhixing.NotMet {
		t.Error("AUC-59 announced late")
	}
}
