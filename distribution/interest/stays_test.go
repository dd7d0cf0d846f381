package interest

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestStayOf(t *testing.T) {
	from, to := day("2023-02-01"), day("2023-03-01")
	for _, c := range []struct {
		ground   zhixing.SuspendGround
		byDebtor zhixing.Tri
		want     StayCause
	}{
		{zhixing.SuspendRetrial, zhixing.Yes, RetrialSuspension},
		{zhixing.SuspendSetAsidePending, zhixing.Yes, TitleReviewByDebtor},
		{zhixing.SuspendSetAsidePending, zhixing.No, TitleReviewNotByDebtor},
		{zhixing.SuspendNonEnforcementPendingWithSecurity, zhixing.Yes, TitleReviewByDebtor},
		{zhixing.SuspendNonEnforcementPendingWithSecurity, zhixing.Unknown, TitleReviewNotByDebtor},
		{zhixing.SuspendThirdPartyObjectionFounded, zhixing.Unknown, ThirdPartyObjection},
		{zhixing.SuspendSettlementFiled, zhixing.Unknown, SettlementSuspension},
		{zhixing.SuspendPrivateSettlement, zhixing.Unknown, SettlementSuspension},
		{zhixing.SuspendCreditorAgreesPostpone, zhixing.Unknown, SettlementSuspension},
		{zhixing.SuspendConflictingInstruments, zhixing.Yes, TitleReviewNotByDebtor},
		{zhixing.SuspendCitizenPartyDead, zhixing.Unknown, OtherStay},
		{zhixing.SuspendEntityPartyEnded, zhixing.Unknown, OtherStay},
		{zhixing.SuspendBankruptcyTransfer, zhixing.Unknown, OtherStay},
		{zhixing.SuspendBankruptcyAccepted, zhixing.Unknown, OtherStay},
		{zhixing.SuspendOther, zhixing.Unknown, OtherStay},
	} {
		t.Run("DIST-07 table 2.2 suspension "+c.ground.String()+" "+c.byDebtor.String(), func(t *testing.T) {
			got := StayOf(zhixing.Suspended{Ground: c.ground, ApplicantDebtor: c.byDebtor, From: from, To: to})
			if want := (Stay{Cause: c.want, From: from, To: day("2023-02-28"), ByDebtor: c.byDebtor}); got != want {
				t.Errorf("%+v, want %+v", got, want)
			}
		})
	}
	t.Run("DIST-07 a suspension still in force has no last day", func(t *testing.T) {
		if s := StayOf(zhixing.Suspended{Ground: zhixing.SuspendRetrial, From: from}); !s.To.IsZero() {
			t.Error(s.To)
		}
	})
	for _, c := range []struct {
		ground          zhixing.StayGround
		byDebtor, title zhixing.Tri
		ended           string
		want            StayCause
		last            string
	}{
		{zhixing.StayGuaranteeConsented, zhixing.Yes, zhixing.Unknown, "", SecurityStay, "2023-02-28"},
		{zhixing.StayInstrumentUnderReview, zhixing.No, zhixing.Unknown, "", TitleReviewNotByDebtor, "2023-02-28"},
		{zhixing.StayInstrumentUnderReview, zhixing.Yes, zhixing.Unknown, "2023-02-11", TitleReviewByDebtor, "2023-02-10"},
		{zhixing.StaySuperiorNotice, zhixing.No, zhixing.Yes, "", TitleReviewNotByDebtor, "2023-02-28"},
		{zhixing.StaySuperiorNotice, zhixing.Yes, zhixing.Yes, "", TitleReviewByDebtor, "2023-02-28"},
		{zhixing.StaySuperiorNotice, zhixing.Yes, zhixing.No, "", OtherStay, "2023-02-28"},
		{zhixing.StaySuperiorNotice, zhixing.No, zhixing.Unknown, "", OtherStay, "2023-02-28"},
		{zhixing.StayIllegalMeasure, zhixing.Yes, zhixing.Unknown, "2023-03-15", OtherStay, "2023-02-28"}, // ended after its term
		{zhixing.StayOwnershipDispute, zhixing.Unknown, zhixing.Unknown, "", OtherStay, "2023-02-28"},
		{zhixing.StaySetOff, zhixing.Unknown, zhixing.Unknown, "", OtherStay, "2023-02-28"},
	} {
		t.Run("DIST-07 table 2.2 stay "+c.ground.String()+" "+c.byDebtor.String()+" "+c.title.String(), func(t *testing.T) {
			s := zhixing.Stayed{Ground: c.ground, ApplicantDebtor: c.byDebtor, TitleReason: c.title, From: from, To: to}
			if c.ended != "" {
				s.Ended = day(c.ended)
			}
			if got := StayOfDecision(s); got.Cause != c.want || got.To != day(c.last) || got.From != from {
				t.Errorf("%+v", got)
			}
		})
	}
}

func TestBears(t *testing.T) {
	kind := func(k DebtItemKind) Item { return Item{ID: "x", Kind: k} }
	back := Item{ID: "x", Kind: Damages, Nature: CriminalRestitution}
	with := func(k DebtItemKind, in Inclusion) Item { return Item{ID: "x", Kind: k, Inclusion: in} }
	for _, c := range []struct {
		name     string
		title    Title
		item     Item
		o        Options
		now, old bool
	}{
		{"DIST-03 principal", Title{}, kind(Principal), Options{}, true, true},
		{"DIST-03 wages", Title{}, kind(Wage), Options{}, true, true},
		{"DIST-03 liquidated damages fixed as a sum", Title{}, kind(LiquidatedDamagesSum), Options{}, true, true},
		{"DIST-03 lawyer's fee of an operative clause", Title{}, kind(LawyerFee), Options{}, true, true},
		{"DIST-03 other awarded cost", Title{}, kind(OtherAwardedCost), Options{}, true, true},
		{"DIST-03 interest fixed as a sum", Title{}, kind(GeneralInterestSum), Options{}, false, false},
		{"DIST-03 penalty interest as a sum", Title{}, kind(PenaltyInterest), Options{}, false, false},
		{"DIST-03 court fee", Title{}, kind(LitigationFee), Options{}, false, false},
		{"DIST-03 court fee by policy", Title{}, kind(LitigationFee), Options{LitigationFees: FeesInBase}, true, true},
		{"DIST-03 preservation fee by policy", Title{}, kind(PreservationCost), Options{LitigationFees: FeesInBase}, true, true},
		{"DIST-03 narrow doctrine: rent is principal", Title{}, kind(Rent), Options{BaseScope: PrincipalOnly}, true, true},
		{"DIST-03 narrow doctrine: damages by sum are not", Title{}, kind(LiquidatedDamagesSum), Options{BaseScope: PrincipalOnly}, false, false},
		{"DIST-03 narrow doctrine beats fees in the base", Title{}, kind(LitigationFee), Options{BaseScope: PrincipalOnly, LitigationFees: FeesInBase}, false, false},
		{"DIST-03 kind by kind", Title{}, kind(LawyerFee), Options{Inclusions: []KindInclusion{{LawyerFee, OutOfBase}}}, false, false},
		{"DIST-03 kind by kind, another kind", Title{}, kind(LawyerFee), Options{Inclusions: []KindInclusion{{LitigationFee, InBase}}}, true, true},
		{"DIST-03 the item beats the kind", Title{}, with(LawyerFee, InBase), Options{Inclusions: []KindInclusion{{LawyerFee, OutOfBase}}}, true, true},
		{"DIST-03 damages until 2014", Title{}, with(LiquidatedDamagesSum, InBaseUntil2014), Options{}, false, true},
		{"DIST-02 the doubled part itself, whatever is said", Title{}, with(DoubledPart, InBase), Options{}, false, false},
		{"DIST-15 a delay fine", Title{}, with(DelayFine, InBase), Options{}, false, false},
		{"DIST-03 a ruling on the sale of collateral", Title{Relief: OrdersSale}, kind(Principal), Options{}, false, false},
		{"DIST-05 liability fixed in the mediation document, default", Title{Mediation: LiabilityFixed}, kind(Principal), Options{}, true, true},
		{"DIST-05 liability fixed in the mediation document and borne", Title{Mediation: LiabilityBorne}, kind(Principal), Options{}, false, false},
		{"DIST-05 liability fixed in the mediation document, replacing", Title{Mediation: LiabilityFixed}, kind(Principal), Options{MediationPenalty: MediationPenaltyReplacesDoubled}, false, false},
		{"DIST-05 nothing fixed, nothing replaced", Title{}, kind(Principal), Options{MediationPenalty: MediationPenaltyReplacesDoubled}, true, true},
		{"DIST-16 criminal restitution", Title{}, back, Options{}, false, false},
		{"DIST-16 criminal restitution as a civil debt", Title{}, back, Options{Restitution: RestitutionBears}, true, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.title.Items = []Item{c.item}
			if now, old := c.title.Bears(0, c.o); now != c.now || old != c.old {
				t.Errorf("now %v, before %v", now, old)
			}
		})
	}
}

func TestSettlements(t *testing.T) {
	base := func(s Settlement) Title {
		title := debt("100000", "2023-01-01") // 17.50 a day
		s.Agreed = day("2023-02-01")
		title.Settlements = []Settlement{s}
		return title
	}
	for _, c := range []struct {
		name string
		s    Settlement
		o    Options
		want string // doubled part on 2023-04-11: 100 days less those excluded
	}{
		{"DIST-13 runs through", Settlement{Performed: zhixing.No, Resumed: day("2023-03-01")}, Options{}, "1750.00"},
		{"DIST-13 the creditor caused the failure", Settlement{Performed: zhixing.No, ByCreditor: zhixing.Yes, Resumed: day("2023-03-01")}, Options{}, "1260.00"}, // 28 days out
		{"DIST-13 waived for its time", Settlement{Performed: zhixing.No, Waived: zhixing.Yes, Resumed: day("2023-02-11")}, Options{}, "1575.00"},                 // 10 days out
		{"DIST-13 to the agreed due date", Settlement{Performed: zhixing.No, AgreedEnd: day("2023-02-20")}, Options{SettlementPeriod: ExcludeUntilAgreedDueDates}, "1400.00"},
		{"DIST-13 to the agreed due date, resumed before", Settlement{Performed: zhixing.No, AgreedEnd: day("2023-02-20"), Resumed: day("2023-02-11")}, Options{SettlementPeriod: ExcludeUntilAgreedDueDates}, "1575.00"},
		{"DIST-13 resumed on the agreed due date itself", Settlement{Performed: zhixing.No, AgreedEnd: day("2023-02-20"), Resumed: day("2023-02-20")}, Options{SettlementPeriod: ExcludeUntilAgreedDueDates}, "1417.50"},
		{"DIST-13 no due date agreed", Settlement{Performed: zhixing.No}, Options{SettlementPeriod: ExcludeUntilAgreedDueDates}, "1750.00"},
		{"DIST-13 spans as given", Settlement{Performed: zhixing.No, ByCreditor: zhixing.Yes, Excluded: []zhixing.Span{{From: day("2023-03-01"), To: day("2023-03-05")}}}, Options{SettlementPeriod: SettlementCustom}, "1680.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			same(t, "doubled", mustBalance(t, base(c.s), nil, "2023-04-11", c.o).Doubled, c.want)
		})
	}
	t.Run("DIST-13 what is paid after full performance is owed back", func(t *testing.T) {
		title := base(Settlement{Performed: zhixing.Yes, PerformedOn: day("2023-03-01")})
		late := paid("2023-03-05", "700")
		late.Costs = yuan("50")
		st := mustBalance(t, title, []Satisfaction{paid("2023-02-20", "60000"), late, paid("2023-03-06", "1")}, "2023-04-11", Options{})
		same(t, "owed", st.Total, "0.00")
		same(t, "surplus", st.Surplus, "651.00") // the costs it brought come first
		same(t, "paid", st.Paid, "60050.00")
		same(t, "doubled to the last payment under it", st.DoubledAccrued, "875.00")
	})
	t.Run("DIST-13 what is paid on the day of full performance still discharges", func(t *testing.T) {
		title := base(Settlement{Performed: zhixing.Yes, PerformedOn: day("2023-03-01")})
		st := mustBalance(t, title, []Satisfaction{paid("2023-03-01", "40000")}, "2023-04-11", Options{})
		same(t, "paid", st.Paid, "40000.00")
		same(t, "surplus", st.Surplus, "0.00")
	})
	t.Run("DIST-13 before full performance the debt stands", func(t *testing.T) {
		st := mustBalance(t, base(Settlement{Performed: zhixing.Yes, PerformedOn: day("2023-03-01")}), nil, "2023-02-28", Options{})
		same(t, "doubled", st.Doubled, "1015.00") // 58 days
	})
	t.Run("DIST-13 the earliest of two performances counts", func(t *testing.T) {
		title := base(Settlement{Performed: zhixing.Yes, PerformedOn: day("2023-03-20")})
		title.Settlements = append(title.Settlements, Settlement{Agreed: day("2023-02-02"), Performed: zhixing.Yes, PerformedOn: day("2023-03-01")})
		same(t, "owed", mustBalance(t, title, nil, "2023-03-01", Options{}).Total, "0.00")
		codes := 0
		for _, f := range mustBalance(t, title, nil, "2023-03-01", Options{}).Findings {
			if f.Code == "settlement_performed" {
				codes++
			}
		}
		if codes != 2 {
			t.Error(codes)
		}
	})
	t.Run("DIST-13 whether it was performed is not known", func(t *testing.T) {
		st := mustBalance(t, base(Settlement{}), nil, "2023-04-11", Options{})
		same(t, "doubled", st.Doubled, "1750.00")
		for _, f := range st.Findings {
			if f.Code == "settlement_unknown" && f.Status == zhixing.Undetermined && f.Missing[0] == "settlements[0].performed" {
				return
			}
		}
		t.Errorf("%+v", st.Findings)
	})
}
