package auction

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestHomes(t *testing.T) {
	if MortgagedHomeGraceMonths(day("2020-12-31"), Options{}) != 6 || MortgagedHomeGraceMonths(day("2021-01-01"), Options{}) != 0 || MortgagedHomeGraceMonths(day("2026-01-01"), Options{MortgagedHomeGrace: GraceSixMonths}) != 6 {
		t.Error("AUC-05 grace")
	}
	for _, c := range []struct {
		name string
		x    OnlyHomeFacts
		want zhixing.Status
	}{
		{"AUC-05 nothing known", OnlyHomeFacts{On: day("2026-01-01")}, zhixing.Undetermined},
		{"AUC-05 none of the cases", OnlyHomeFacts{On: day("2026-01-01"), RelativeHasOne: zhixing.No, MovedOthers: zhixing.No, HomeProvided: zhixing.No, RentYears: 4}, zhixing.NotMet},
		{"AUC-05 five years' rent", OnlyHomeFacts{On: day("2026-01-01"), RentYears: 5}, zhixing.Met},
		{"AUC-05 nine years are none of the text", OnlyHomeFacts{On: day("2026-01-01"), RelativeHasOne: zhixing.No, MovedOthers: zhixing.No, HomeProvided: zhixing.No, RentYears: 9}, zhixing.NotMet},
		{"AUC-05 delivery, within three months", OnlyHomeFacts{On: day("2026-04-05"), MoneyClaim: zhixing.No, ServedOn: day("2026-01-05")}, zhixing.NotMet},
		{"AUC-05 delivery, after three months", OnlyHomeFacts{On: day("2026-04-06"), MoneyClaim: zhixing.No, ServedOn: day("2026-01-05")}, zhixing.Met},
	} {
		t.Run(c.name, func(t *testing.T) {
			if f := OnlyHome(c.x, Options{}); f.Status != c.want {
				t.Error(f.Status)
			}
		})
	}
}

func TestPricingFees(t *testing.T) {
	inKind := Disposal{Sold: zhixing.No, InKind: zhixing.Yes, Price: given("100")}
	if m, ok := NetworkFeePrice(inKind, zhixing.No, Options{}); ok != zhixing.Yes || m != yuan("100") {
		t.Errorf("AUC-25 in kind: %s", ok)
	}
	if _, ok := NetworkFeePrice(inKind, zhixing.No, Options{InKindNetworkFee: InKindIsNoFinalPrice}); ok != zhixing.Unknown {
		t.Errorf("AUC-25 variant: %s", ok)
	}
	if _, ok := NetworkFeePrice(inKind, zhixing.Yes, Options{}); ok != zhixing.No {
		t.Error("AUC-25 fell through to an appraisal")
	}
	if b, err := AppraisalFee(yuan("200"), inKind, day("2026-01-01"), Options{}); err != nil || b.Actual != zhixing.Yes {
		t.Errorf("AUC-26 in kind is not sold: %+v %v", b, err)
	}
	if b, err := AppraisalFee(yuan("200"), inKind, day("2026-01-01"), Options{InKindAppraisalFee: InKindSold}); err != nil || b.Base != yuan("100") {
		t.Errorf("AUC-26 variant: %+v %v", b, err)
	}
	if b, _ := AppraisalFee(yuan("200"), Disposal{Replaced: zhixing.Yes}, day("2026-01-01"), Options{}); b.Percent != 0 {
		t.Errorf("AUC-26 replaced: %+v", b)
	}
	if l := PricingCostBearers(zhixing.Yes, zhixing.No, day("2026-01-01")); len(l) != 2 || l[1].Status != zhixing.NotMet {
		t.Errorf("AUC-27: %+v", l)
	}
	if f := AppraisalNeeded(MethodFacts{AllAskToSkip: zhixing.Yes}, day("2015-01-01")); f.Status != zhixing.NotMet {
		t.Errorf("AUC-22: %+v", f)
	}
	if f := AppraisalNeeded(MethodFacts{}, day("2018-09-01")); f.Status != zhixing.NotApplicable {
		t.Errorf("AUC-22: %+v", f)
	}
	if f := AcceptSupervision(SupervisionFraud, day("2026-03-02"), day("2026-03-02")); f.Status != zhixing.NotMet {
		t.Errorf("AUC-20: %+v", f)
	}
	if m, ok := NegotiatedPrice([]FiledPrice{{"a", yuan("5")}, {"b", yuan("5")}}, zhixing.Unknown); ok != zhixing.Unknown || !m.IsZero() {
		t.Errorf("AUC-09: %s %s", m, ok)
	}
}

// TestEarlierNumbering: a finding of 2019 cites the traditional rules by the numbers
// of that day (AUC-00, AUC-79).
func TestEarlierNumbering(t *testing.T) {
	got := zhixing.CitationsAsOf(cites(trad(16)), day("2019-01-01"))
	if got[0].Instrument != "AUCTION-2004" || got[0].Article != 19 {
		t.Errorf("%+v", got)
	}
}

func TestVesselsSecretReserve(t *testing.T) {
	x := RoundFacts{Lot: "ship", Kind: LotVessel}
	terms := Terms{Round: 1, Opening: yuan("1000"), Reserve: given("1200"), Step: yuan("100"), Deposit: yuan("100"), Start: moment("2026-04-08T10:00:00"), Close: moment("2026-04-09T10:00:00")}
	a := admit(t, opened(t, ParamsOf(terms, x, Options{})), 1, "B", 0, moment("2026-04-01T09:00:00"))
	low, _ := do(t, a, Bid(1, yuan("1100"), moment("2026-04-08T10:00:00"))).Tick(moment("2026-04-09T10:00:00"))
	high, _ := do(t, a, Bid(1, yuan("1200"), moment("2026-04-08T10:00:00"))).Tick(moment("2026-04-09T10:00:00"))
	if low.Phase() != PhaseFailed || high.Phase() != PhaseSold || low.Buyer() != "" {
		t.Errorf("AUC-70: %s %s", low.Phase(), high.Phase())
	}
	back := do(t, low, Command{Kind: EventDepositReleased, Code: 1, At: moment("2026-04-09T11:00:00")})
	if s, err := Settle(back); err != nil || s.Refunded != yuan("100") {
		t.Errorf("AUC-70 AUC-45: %+v %v", s, err)
	}
	if p := ParamsOf(terms, x, Options{VesselReserve: VesselReservePublished}); p.HiddenReserve.Given {
		t.Error("AUC-70 published")
	}
}

func TestObjectionsToAllReports(t *testing.T) {
	r := []PlatformReport{{Platform: "A", Result: given("100"), Objection: ObjectionCorrected}, {Platform: "B", Result: given("200"), Objection: ObjectionUpheldUncorrected}, {Platform: "C", Result: given("300"), Objection: ObjectionRejected}}
	if m, used, ok, err := NetworkPrice(r, Options{}); err != nil || !ok || m != yuan("200") || len(used) != 2 {
		t.Errorf("AUC-16.2 corrected and rejected count: %s %v", m, used)
	}
}
