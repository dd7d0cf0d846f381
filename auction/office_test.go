package auction

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestChooseChannel(t *testing.T) {
	yes := zhixing.Yes
	for _, c := range []struct {
		name string
		x    ChannelFacts
		want RealisationChannel
		rule zhixing.RuleID
	}{
		{"AUC-02 the default", ChannelFacts{On: day("2026-01-01"), Kind: LotImmovable}, ChannelOnlineAuction, "AUC-02"},
		{"AUC-02 not suitable, with the reason", ChannelFacts{On: day("2026-01-01"), Kind: LotMovable, UnsuitableOnline: yes, Unsuitable: "explosives"}, ChannelTraditionalAuction, "AUC-02"},
		{"AUC-00 before 2017", ChannelFacts{On: day("2016-12-31"), Kind: LotImmovable}, ChannelTraditionalAuction, "AUC-00"},
		{"AUC-02 free trade forbidden", ChannelFacts{On: day("2026-01-01"), Kind: LotMovable, TradeForbidden: yes, SaleAgreed: yes}, ChannelDesignatedPurchase, "AUC-02"},
		{"AUC-70 a vessel", ChannelFacts{On: day("2026-01-01"), Kind: LotVessel}, ChannelVesselAuction, "AUC-70"},
		{"AUC-02 prescribed otherwise", ChannelFacts{On: day("2026-01-01"), Kind: LotOtherRight, Prescribed: ChannelTraditionalAuction, PrescribedBy: "a regulation"}, ChannelTraditionalAuction, "AUC-02"},
		{"AUC-53 transfer agreed", ChannelFacts{On: day("2026-01-01"), Kind: LotImmovable, TransferAgreed: yes}, ChannelConsensualTransfer, "AUC-53"},
		{"AUC-54 the debtor sells", ChannelFacts{On: day("2026-01-01"), Kind: LotImmovable, SelfSaleAllowed: yes}, ChannelSelfSale, "AUC-54"},
		{"AUC-58 all agree to a sale", ChannelFacts{On: day("2026-01-01"), Kind: LotImmovable, SaleAgreed: yes}, ChannelDirectSale, "AUC-58"},
		{"AUC-58 fit for sale", ChannelFacts{On: day("2026-01-01"), Kind: LotMovable, FitForSale: yes}, ChannelDirectSale, "AUC-58"},
		{"AUC-78 perishables", ChannelFacts{On: day("2026-01-01"), Kind: LotPerishable}, ChannelDirectSale, "AUC-58"},
		{"AUC-78 gold", ChannelFacts{On: day("2026-01-01"), Kind: LotPreciousMetal}, ChannelDirectSale, "AUC-58"},
		{"AUC-55 the last round failed", ChannelFacts{On: day("2026-01-01"), Kind: LotImmovable, RoundsFailed: yes}, ChannelOnlineSale, "AUC-55"},
		{"AUC-71 equity though thought unsuitable", ChannelFacts{On: day("2022-01-01"), Kind: LotUnlistedEquity, UnsuitableOnline: yes, Unsuitable: "x"}, ChannelOnlineAuction, "AUC-71"},
		{"AUC-71 equity before 2022", ChannelFacts{On: day("2021-12-31"), Kind: LotUnlistedEquity, UnsuitableOnline: yes, Unsuitable: "x"}, ChannelTraditionalAuction, "AUC-02"},
		{"AUC-71 equity, the last round failed", ChannelFacts{On: day("2022-01-01"), Kind: LotUnlistedEquity, RoundsFailed: yes}, ChannelOnlineSale, "AUC-55"},
		{"AUC-73 on the exchange", ChannelFacts{On: day("2026-01-01"), Kind: LotListedShares, OnMarket: yes}, ChannelStockMarketSale, "AUC-73"},
		{"AUC-73 not on it", ChannelFacts{On: day("2026-01-01"), Kind: LotListedShares}, ChannelOnlineAuction, "AUC-02"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, f := ChooseChannel(c.x); got != c.want || f.Rule != c.rule || f.Status != zhixing.Met || len(f.Cites) == 0 {
				t.Errorf("%s %+v", got, f)
			}
		})
	}
	if got, f := ChooseChannel(ChannelFacts{On: day("2026-01-01"), Kind: LotMovable, UnsuitableOnline: yes}); got != ChannelOnlineAuction || f.Status != zhixing.NotMet {
		t.Errorf("AUC-02 another channel needs a recorded ground: %s %+v", got, f)
	}
}

func TestWhoDoesWhat(t *testing.T) {
	listed := []string{"p", "q"}
	for _, c := range []struct {
		name    string
		choices []PlatformChoice
		want    string
	}{
		{"AUC-03 one applicant", []PlatformChoice{{"a", "p"}}, "p"},
		{"AUC-03 two agree", []PlatformChoice{{"a", "q"}, {"b", "q"}}, "q"},
		{"AUC-03 two differ", []PlatformChoice{{"a", "p"}, {"b", "q"}}, ""},
		{"AUC-03 one chose none", []PlatformChoice{{"a", "p"}, {"b", ""}}, ""},
		{"AUC-03 nobody chose", nil, ""},
		{"AUC-03 not from the list", []PlatformChoice{{"a", "r"}}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, byCourt, f := ChoosePlatform(c.choices, listed, day("2026-01-01")); got != c.want || byCourt != zhixing.TriOf(c.want == "") || f.Rule != "AUC-03" {
				t.Errorf("%q %s", got, byCourt)
			}
		})
	}
	for _, c := range []struct {
		task AuctionTask
		by   TaskOwner
		want zhixing.Status
		art  uint16
	}{
		{TaskReserve, OwnerAuxiliary, zhixing.NotMet, 6}, {TaskReserve, OwnerCourt, zhixing.Met, 6}, {TaskAccount, OwnerPlatform, zhixing.NotMet, 6}, {TaskRuling, OwnerAuxiliary, zhixing.NotMet, 6},
		{TaskMaterial, OwnerAuxiliary, zhixing.Met, 7}, {TaskExpert, OwnerCourt, zhixing.Met, 7}, {TaskShowing, OwnerPlatform, zhixing.NotMet, 7},
		{TaskPlatform, OwnerPlatform, zhixing.Met, 8}, {TaskData, OwnerAuxiliary, zhixing.NotMet, 8}, {TaskNotice, 0, zhixing.Undetermined, 6}, {0, OwnerCourt, zhixing.Undetermined, 5},
	} {
		t.Run(fmt.Sprintf("AUC-03 %s by %s", c.task, c.by), func(t *testing.T) {
			if f := CheckTask(c.task, c.by, day("2026-01-01")); f.Status != c.want || f.Cites[0].Article != c.art {
				t.Errorf("%s %+v", f.Status, f.Cites)
			}
		})
	}
}

func TestInvestigation(t *testing.T) {
	base := InvestigationItems{InvestigateTitle, InvestigateBurdens, InvestigatePossession, InvestigateTaxes, InvestigateDefects}
	for _, c := range []struct {
		name string
		x    InvestigationFacts
		code string
		want zhixing.Status
	}{
		{"AUC-06 taxes not established", InvestigationFacts{On: day("2020-01-01"), Kind: LotImmovable, Checked: base[:3]}, "investigated_taxes", zhixing.NotMet},
		{"AUC-06 the five", InvestigationFacts{On: day("2020-01-01"), Kind: LotImmovable, Checked: base}, "investigated_defects", zhixing.Met},
		{"AUC-06 tax rates before the opinion", InvestigationFacts{On: day("2024-10-28"), Kind: LotImmovable, Checked: base}, "investigated_tax_rates", zhixing.NotApplicable},
		{"AUC-06 tax rates from it", InvestigationFacts{On: day("2024-10-29"), Kind: LotImmovable, Checked: base}, "investigated_tax_rates", zhixing.NotMet},
		{"AUC-06 a vehicle's mileage", InvestigationFacts{On: day("2025-01-01"), Kind: LotVehicle, Checked: base}, "investigated_mileage", zhixing.NotMet},
		{"AUC-06 equity's due date", InvestigationFacts{On: day("2025-01-01"), Kind: LotUnlistedEquity, Checked: base}, "investigated_due_date", zhixing.NotMet},
		{"AUC-06 food", InvestigationFacts{On: day("2025-01-01"), Kind: LotMovable, Food: zhixing.Yes, Checked: append(base[:5:5], InvestigateFood)}, "investigated_food", zhixing.Met},
		{"AUC-06 food not asked of a machine", InvestigationFacts{On: day("2025-01-01"), Kind: LotMovable, Checked: base}, "investigated_food", zhixing.NotApplicable},
		{"AUC-06 a claimed lease whose rent was not examined", InvestigationFacts{On: day("2025-01-01"), Kind: LotImmovable, Claimed: zhixing.Yes, SignedOn: zhixing.Yes, Term: zhixing.Yes, RentPaid: zhixing.No, Possession: zhixing.Yes}, "claimed_right_examined", zhixing.NotMet},
		{"AUC-06 one against experience", InvestigationFacts{On: day("2025-01-01"), Kind: LotImmovable, Claimed: zhixing.Yes, Implausible: zhixing.Yes}, "sold_subject_to_it", zhixing.NotMet},
		{"AUC-06 none claimed", InvestigationFacts{On: day("2025-01-01"), Kind: LotImmovable}, "sold_subject_to_it", zhixing.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statusOf(CheckInvestigation(c.x).Findings, c.code); got != c.want {
				t.Error(got)
			}
		})
	}
}

func TestAppraisers(t *testing.T) {
	abc, xyz := []string{"a", "b", "c"}, []string{"x", "y", "z"}
	base := SelectionFacts{On: day("2026-03-10"), Due: day("2026-03-05"), FromSubList: zhixing.Yes}
	for _, c := range []struct {
		name string
		edit func(*SelectionFacts)
		want []string
	}{
		{"AUC-14 agreed in time", func(x *SelectionFacts) { x.Agreed, x.AgreedOn = abc, day("2026-03-05") }, abc},
		{"AUC-14 agreed too late: drawn", func(x *SelectionFacts) { x.Agreed, x.AgreedOn, x.Drawn = abc, day("2026-03-06"), xyz }, xyz},
		{"AUC-14 a party untraceable: drawn", func(x *SelectionFacts) {
			x.Agreed, x.AgreedOn, x.Untraceable, x.Drawn = abc, day("2026-03-05"), zhixing.Yes, xyz
		}, xyz},
		{"AUC-14 agreed on two only", func(x *SelectionFacts) { x.Agreed, x.AgreedOn = abc[:2], day("2026-03-05") }, nil},
		{"AUC-14 one twice", func(x *SelectionFacts) { x.Drawn = []string{"x", "y", "x"} }, nil},
		{"AUC-14 neither", func(x *SelectionFacts) {}, nil},
		{"AUC-14 both asked for one list", func(x *SelectionFacts) { x.Drawn, x.SameList, x.FromList = xyz, zhixing.Yes, zhixing.No }, nil},
		{"AUC-14 and it was that list", func(x *SelectionFacts) { x.Drawn, x.SameList, x.FromList = xyz, zhixing.Yes, zhixing.Yes }, xyz},
		{"AUC-14 not on the list of the field", func(x *SelectionFacts) { x.Drawn, x.FromSubList = xyz, zhixing.No }, nil},
		{"AUC-14 one removed from the list", func(x *SelectionFacts) { x.Drawn, x.Barred = xyz, []string{"y"} }, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := base
			c.edit(&x)
			if got, a := SelectAppraisers(x); !cmp.Equal(got, c.want) || (a.Verdict() == zhixing.Met) != (c.want != nil) {
				t.Errorf("%v %s", got, a.Verdict())
			}
		})
	}
	for _, c := range []struct {
		name                       string
		notified, present, witness zhixing.Tri
		want                       zhixing.Status
	}{
		{"AUC-14 the party came", zhixing.Yes, zhixing.Yes, zhixing.No, zhixing.Met},
		{"AUC-14 absent with a witness", zhixing.Yes, zhixing.No, zhixing.Yes, zhixing.Met},
		{"AUC-14 absent without", zhixing.Yes, zhixing.No, zhixing.No, zhixing.NotMet},
		{"AUC-14 not notified", zhixing.No, zhixing.No, zhixing.Yes, zhixing.NotMet},
		{"AUC-14 witness not told", zhixing.Yes, zhixing.No, zhixing.Unknown, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := verdict(CheckSurvey(c.notified, c.present, c.witness, day("2026-03-10"))); got != c.want {
				t.Error(got)
			}
		})
	}
	for _, c := range []struct {
		name string
		x    ReappraisalFacts
		want zhixing.Status
		by   zhixing.InstrumentKey
	}{
		{"AUC-19 not qualified", ReappraisalFacts{On: day("2026-01-01"), Unqualified: zhixing.Yes}, zhixing.Met, "REFPRICE-2018"},
		{"AUC-19 grave procedure", ReappraisalFacts{On: day("2026-01-01"), Unqualified: zhixing.No, GraveProcedure: zhixing.Yes}, zhixing.Met, "REFPRICE-2018"},
		{"AUC-15 AUC-19 late alone", ReappraisalFacts{On: day("2021-12-28"), Unqualified: zhixing.No, Late: zhixing.Yes, Affected: zhixing.No}, zhixing.NotMet, "REFPRICE-2018"},
		{"AUC-15 AUC-19 late, and it mattered", ReappraisalFacts{On: day("2021-12-28"), Unqualified: zhixing.No, Late: zhixing.Yes, Affected: zhixing.Yes}, zhixing.Met, "REFPRICE-2018"},
		{"AUC-19 not told", ReappraisalFacts{On: day("2026-01-01")}, zhixing.Undetermined, "REFPRICE-2018"},
		{"AUC-00 AUC-19 before 2018-09-01", ReappraisalFacts{On: day("2018-08-31"), Unqualified: zhixing.Yes}, zhixing.Met, "AUCTION-2004"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if f := CheckReappraisal(c.x); f.Status != c.want || f.Cites[0].Instrument != c.by {
				t.Errorf("%s %+v", f.Status, f.Cites)
			}
		})
	}
}

func TestObjectionRoutes(t *testing.T) {
	net, app := MethodNetwork, MethodAppraisal
	at := func(m PriceMethod, on string, g ...ObjectionGround) ObjectionFacts {
		return ObjectionFacts{Method: m, Received: day("2026-03-02"), On: day(on), Grounds: g}
	}
	with := func(x ObjectionFacts, edit func(*ObjectionFacts)) ObjectionFacts { edit(&x); return x }
	for _, c := range []struct {
		name string
		x    ObjectionFacts
		want ObjectionRoute
		due  string
	}{
		{"AUC-18 wrong facts on the last day", at(net, "2026-03-09", GroundWrongBasics), RouteFormal, "2026-03-09"}, // Saturday 03-07
		{"AUC-20 a day late", at(net, "2026-03-10", GroundWrongBasics), RouteNotAccepted, "2026-03-09"},
		{"AUC-19 a network result too low", at(net, "2026-03-03", GroundResult), RouteNotAccepted, "2026-03-09"},
		{"AUC-18 a network report by an unqualified one", at(net, "2026-03-03", GroundUnqualified), RouteNotAccepted, "2026-03-09"},
		{"AUC-19 an appraisal too low", at(app, "2026-03-03", GroundResult), RouteSubstantive, "2026-03-09"},
		{"AUC-19 with wrong facts: the same way", at(app, "2026-03-03", GroundMethod, GroundScope), RouteSubstantive, "2026-03-09"},
		{"AUC-19 with the procedure: that first", at(app, "2026-03-03", GroundStandard, GroundProcedure), RouteFormalFirst, "2026-03-09"},
		{"AUC-18 the appraiser not qualified", at(app, "2026-03-03", GroundUnqualified), RouteFormal, "2026-03-09"},
		{"AUC-20 a negotiated price", at(MethodNegotiation, "2026-03-03", GroundResult), RouteNotAccepted, ""},
		{"AUC-20 a directed price", at(MethodDirected, "2026-03-03", GroundWrongBasics), RouteNotAccepted, ""},
		{"AUC-20 a correction", with(at(app, "2026-03-03", GroundResult), func(x *ObjectionFacts) { x.Against = AgainstCorrection }), RouteNotAccepted, "2026-03-09"},
		{"AUC-20 a technical review", with(at(app, "2026-03-03", GroundResult), func(x *ObjectionFacts) { x.Against = AgainstReview }), RouteNotAccepted, "2026-03-09"},
		{"AUC-20 before it was received", at(app, "2026-03-01", GroundResult), RouteNotAccepted, "2026-03-09"},
		{"AUC-20 fraud in negotiating, before the notice", with(at(MethodNegotiation, "2026-03-03"), func(x *ObjectionFacts) { x.Supervision, x.FirstNotice = SupervisionFraud, day("2026-03-04") }), RouteSupervision, ""},
		{"AUC-20 on the day of the notice it is too late", with(at(MethodNegotiation, "2026-03-04"), func(x *ObjectionFacts) { x.Supervision, x.FirstNotice = SupervisionFraud, day("2026-03-04") }), RouteNotAccepted, ""},
		{"AUC-00 AUC-18 ten days before 2018-09-01", with(at(app, "2018-08-27", GroundResult), func(x *ObjectionFacts) { x.Received = day("2018-08-17") }), RouteSubstantive, "2018-08-27"},
		{"AUC-00 AUC-18 five from it", with(at(app, "2018-09-07", GroundResult), func(x *ObjectionFacts) { x.Received = day("2018-09-01") }), RouteNotAccepted, "2018-09-06"},
		{"AUC-74 seven of legal-person shares", with(at(app, "2018-08-25", GroundResult), func(x *ObjectionFacts) { x.Received, x.Kind = day("2018-08-17"), LotLegalPersonShares }), RouteNotAccepted, "2018-08-24"},
		{"AUC-74 five of them from 2018-09-01", with(at(app, "2018-09-06", GroundResult), func(x *ObjectionFacts) { x.Received, x.Kind = day("2018-09-01"), LotLegalPersonShares }), RouteSubstantive, "2018-09-06"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, due, a, err := RouteObjection(c.x, Options{})
			var want zhixing.Date
			if c.due != "" {
				want = day(c.due)
			}
			if err != nil || got != c.want || due.End != want || (a.Verdict() == zhixing.Met) != (got != RouteNotAccepted) {
				t.Errorf("%s to %s, %s, %v", got, due.End, a.Verdict(), err)
			}
		})
	}
	for field, x := range map[string]ObjectionFacts{
		"on": {Method: app, Received: day("2026-03-02"), Grounds: ObjectionGrounds{GroundResult}}, "received": {Method: app, On: day("2026-03-02"), Grounds: ObjectionGrounds{GroundResult}},
		"grounds": {Method: app, On: day("2026-03-02"), Received: day("2026-03-02")}, "grounds[0]": {Method: app, On: day("2026-03-02"), Received: day("2026-03-02"), Grounds: ObjectionGrounds{99}},
	} {
		if _, _, _, err := RouteObjection(x, Options{}); !inputError(err, field) {
			t.Errorf("AUC-18 %s: %v", field, err)
		}
	}
	if _, err := ObjectionDue(day("2004-12-31"), LotImmovable, Options{}); err == nil {
		t.Error("AUC-00 no term before 2005")
	}
	if p := objectionTerms(LotImmovable).Check(); p != nil {
		t.Error(p)
	}
}

func TestMayBid(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	base := BidderFacts{Party: "p", On: day("2026-01-01"), Court: no, Platform: no, Auxiliary: no, Relative: no, Defaulter: no, Capable: yes, NeedsCondition: no}
	for _, c := range []struct {
		name string
		edit func(*BidderFacts)
		want BarReason
		v    zhixing.Status
	}{
		{"AUC-39 anybody", nil, 0, zhixing.Met},
		{"AUC-39 the debtor may", func(x *BidderFacts) { x.Role = RoleDebtor }, 0, zhixing.Met},
		{"AUC-39 a creditor may", func(x *BidderFacts) { x.Role = RoleApplicant }, 0, zhixing.Met},
		{"AUC-39 a judge", func(x *BidderFacts) { x.Court = yes }, BarCourt, zhixing.NotMet},
		{"AUC-39 a judge in a sale", func(x *BidderFacts) { x.Court, x.Stage = yes, StageSale }, BarCourtStaffInSale, zhixing.NotMet},
		{"AUC-39 the platform's staff", func(x *BidderFacts) { x.Platform = yes }, BarPlatform, zhixing.NotMet},
		{"AUC-39 an auxiliary body", func(x *BidderFacts) { x.Auxiliary = yes }, BarAuxiliary, zhixing.NotMet},
		{"AUC-39 a judge's brother", func(x *BidderFacts) { x.Relative = yes }, BarRelative, zhixing.NotMet},
		{"AUC-00 AUC-39 the text of the online rules before 2017", func(x *BidderFacts) { x.Relative, x.On = yes, day("2016-12-31") }, 0, zhixing.Met},
		{"AUC-39 the defaulter", func(x *BidderFacts) { x.Defaulter = yes }, BarDefaulter, zhixing.NotMet},
		{"AUC-72 who got no approval", func(x *BidderFacts) { x.NotApproved = yes }, BarNotApproved, zhixing.NotMet},
		{"AUC-39 a minor", func(x *BidderFacts) { x.Capable = no }, BarUnqualified, zhixing.NotMet},
		{"AUC-39 without the licence", func(x *BidderFacts) { x.NeedsCondition, x.HasCondition = yes, no }, BarUnqualified, zhixing.NotMet},
		{"AUC-39 with it", func(x *BidderFacts) { x.NeedsCondition, x.HasCondition = yes, yes }, 0, zhixing.Met},
		{"AUC-39 licence not told", func(x *BidderFacts) { x.NeedsCondition = yes }, 0, zhixing.Undetermined},
		{"AUC-39 the city's limits bar him", func(x *BidderFacts) { x.House, x.LimitsInForce, x.MayPurchase, x.Undertaken = yes, yes, no, yes }, BarPurchaseLimit, zhixing.NotMet},
		{"AUC-39 not in 2021", func(x *BidderFacts) { x.House, x.LimitsInForce, x.MayPurchase, x.On = yes, yes, no, day("2021-12-31") }, 0, zhixing.Met},
		{"AUC-39 no limits in the city", func(x *BidderFacts) { x.House, x.LimitsInForce = yes, no }, 0, zhixing.Met},
		{"AUC-39 no undertaking", func(x *BidderFacts) { x.House, x.LimitsInForce, x.MayPurchase, x.Undertaken = yes, yes, yes, no }, 0, zhixing.NotMet},
		{"AUC-34 an agent not confirmed", func(x *BidderFacts) { x.Agent, x.AgencyConfirmed = "a", no }, 0, zhixing.NotMet},
		{"AUC-38 a priority purchaser not confirmed bids as anybody", func(x *BidderFacts) { x.Role, x.RightWaived, x.RightConfirmed = RolePriority, no, no }, 0, zhixing.Met},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := base
			if c.edit != nil {
				c.edit(&x)
			}
			if got, a := MayBid(x); got != c.want || a.Verdict() != c.v {
				t.Errorf("%s %s", got, a.Verdict())
			}
		})
	}
	x := base
	x.Role, x.RightWaived, x.RightConfirmed = RolePriority, no, yes
	if _, a := MayBid(x); statusOf(a.Findings, "with_priority") != zhixing.Met {
		t.Error("AUC-38 confirmed and not waived")
	}
	x.RightWaived = yes
	if _, a := MayBid(x); statusOf(a.Findings, "with_priority") != zhixing.NotMet {
		t.Error("AUC-35 notified and absent is waived")
	}
}

func TestPriorityTraditional(t *testing.T) {
	for _, c := range []struct {
		name   string
		d      []Declaration
		winner zhixing.PartyID
		draw   []zhixing.PartyID
	}{
		{"AUC-42 nobody declares", nil, "bidder", nil},
		{"AUC-42 one declares", []Declaration{{"tenant", 2, 0}}, "tenant", nil},
		{"AUC-42 the better rank", []Declaration{{"tenant", 2, 0}, {"co-owner", 1, 0}}, "co-owner", nil},
		{"AUC-42 equal ranks draw lots", []Declaration{{"x", 1, 0}, {"tenant", 2, 0}, {"y", 1, 0}}, "", []zhixing.PartyID{"x", "y"}},
		{"AUC-42 the lot fell on y", []Declaration{{"x", 1, 2}, {"y", 1, 1}}, "y", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if w, draw, err := PriorityTraditional("bidder", c.d); err != nil || w != c.winner || !cmp.Equal(draw, c.draw) {
				t.Errorf("%q %v %v", w, draw, err)
			}
		})
	}
	if _, _, err := PriorityTraditional("bidder", []Declaration{{"x", 0, 0}}); !inputError(err, "declared[0]") {
		t.Errorf("AUC-42 without a rank: %v", err)
	}
}

func TestPauses(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	for _, c := range []struct {
		name string
		x    PauseFacts
		want zhixing.Status
	}{
		{"AUC-46 the case is stayed", PauseFacts{Cause: PauseCaseStopped, Paused: yes, Published: yes}, zhixing.Met},
		{"AUC-46 and the auction goes on", PauseFacts{Cause: PauseCaseStopped, Paused: no}, zhixing.NotMet},
		{"AUC-46 a third party objects and it goes on", PauseFacts{Cause: PauseOutsiderObjection, Paused: no}, zhixing.NotMet},
		{"AUC-46 whether it stopped is not told", PauseFacts{Cause: PauseOutsiderObjection}, zhixing.Undetermined},
		{"AUC-46 an objection about the auction: it may go on", PauseFacts{Cause: PauseConductObjection, Paused: no}, zhixing.Met},
		{"AUC-46 or stop", PauseFacts{Cause: PauseConductObjection, Paused: yes, Published: yes}, zhixing.Met},
		{"AUC-46 the reason is not published", PauseFacts{Cause: PauseConductObjection, Paused: yes, Published: no}, zhixing.NotMet},
		{"AUC-46 an emergency, reported", PauseFacts{Cause: PauseEmergency, Paused: yes, Reported: yes, Published: yes}, zhixing.Met},
		{"AUC-46 an emergency, not reported", PauseFacts{Cause: PauseEmergency, Paused: yes, Reported: no, Published: yes}, zhixing.NotMet},
		{"AUC-46 no cause", PauseFacts{}, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.x.On = day("2026-04-08")
			if got := verdict(CheckPause(c.x)); got != c.want {
				t.Error(got)
			}
		})
	}
}

func TestAuctionHouses(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	base := HouseFacts{On: day("2026-01-01"), Random: yes, MediaAgreed: yes}
	for _, c := range []struct {
		name string
		edit func(*HouseFacts)
		code string
		want zhixing.Status
	}{
		{"AUC-60 chosen at random", nil, "chosen_at_random", zhixing.Met},
		{"AUC-60 picked", func(x *HouseFacts) { x.Random = no }, "chosen_at_random", zhixing.NotMet},
		{"AUC-60 not asked before 2012", func(x *HouseFacts) { x.Random, x.On = no, day("2011-12-31") }, "chosen_at_random", zhixing.NotApplicable},
		{"AUC-60 state assets past the exchange", func(x *HouseFacts) { x.StateAssets, x.Exchange = yes, no }, "state_assets_through_exchange", zhixing.NotMet},
		{"AUC-60 securities past the exchange", func(x *HouseFacts) { x.Traded, x.StockExchange = yes, no }, "securities_through_exchange", zhixing.NotMet},
		{"AUC-60 media fixed by the court", func(x *HouseFacts) { x.MediaAgreed, x.MediaByCourt = no, yes }, "media_of_notice", zhixing.Met},
		{"AUC-60 media by neither", func(x *HouseFacts) { x.MediaAgreed, x.MediaByCourt = no, no }, "media_of_notice", zhixing.NotMet},
		{"AUC-60 no paper of the trade", func(x *HouseFacts) { x.Professional, x.Paper = yes, no }, "professional_paper", zhixing.NotMet},
		{"AUC-60 further media at his cost", func(x *HouseFacts) { x.ExtraMedia, x.ExtraOn = "creditor", "creditor" }, "extra_media_on_who_asked", zhixing.Met},
		{"AUC-60 further media at another's", func(x *HouseFacts) { x.ExtraMedia, x.ExtraOn = "creditor", "debtor" }, "extra_media_on_who_asked", zhixing.NotMet},
		{"AUC-61 at the cap", func(x *HouseFacts) { x.Price, x.Commission = given("2276000"), given("108280") }, "commission", zhixing.Met},
		{"AUC-61 a fen above", func(x *HouseFacts) { x.Price, x.Commission = given("2276000"), given("108280.01") }, "commission", zhixing.NotMet},
		{"AUC-61 the tender's amount", func(x *HouseFacts) {
			x.Price, x.Commission, x.Tender = given("2276000"), given("50000"), given("50000")
		}, "commission", zhixing.Met},
		{"AUC-61 more than the tender's, below the cap", func(x *HouseFacts) {
			x.Price, x.Commission, x.Tender = given("2276000"), given("60000"), given("50000")
		}, "commission", zhixing.NotMet},
		{"AUC-60 not sold: on the debtor", func(x *HouseFacts) { x.NotSold, x.HouseAtFault = yes, no }, "costs_on_debtor", zhixing.Met},
		{"AUC-60 withdrawn because of the house", func(x *HouseFacts) { x.NotSold, x.HouseAtFault = yes, yes }, "costs_on_house", zhixing.Met},
		{"AUC-51 the applicant wanted it", func(x *HouseFacts) { x.NotSold, x.HouseAtFault, x.ApplicantWanted = yes, no, yes }, "costs_on_applicant", zhixing.Met},
		{"AUC-60 why is not told", func(x *HouseFacts) { x.NotSold = yes }, "costs_of_failure", zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := base
			if c.edit != nil {
				c.edit(&x)
			}
			a, err := CheckHouse(x, Options{})
			if got := statusOf(a.Findings, c.code); err != nil || got != c.want {
				t.Error(got, err)
			}
		})
	}
	bad := base
	bad.Price, bad.Commission = given("-1"), given("1")
	if _, err := CheckHouse(bad, Options{}); err == nil {
		t.Error("AUC-61 a negative price")
	}
}

func TestVesselsAndShares(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	v := VesselFacts{On: day("2026-01-01"), Committee: 3, HouseEngaged: no, ReservePublished: no}
	for _, c := range []struct {
		name string
		edit func(*VesselFacts)
		o    Options
		want zhixing.Status
	}{
		{"AUC-70 three members", nil, Options{}, zhixing.Met},
		{"AUC-70 five", func(x *VesselFacts) { x.Committee = 5 }, Options{}, zhixing.Met},
		{"AUC-70 four", func(x *VesselFacts) { x.Committee = 4 }, Options{}, zhixing.NotMet},
		{"AUC-70 a house besides", func(x *VesselFacts) { x.HouseEngaged = yes }, Options{}, zhixing.NotMet},
		{"AUC-70 the reserve published", func(x *VesselFacts) { x.ReservePublished = yes }, Options{}, zhixing.NotMet},
		{"AUC-70 published by policy", func(x *VesselFacts) { x.ReservePublished = yes }, Options{VesselReserve: VesselReservePublished}, zhixing.Met},
		{"AUC-70 a foreign vessel", func(x *VesselFacts) { x.Foreign, x.ForeignPaper = yes, no }, Options{}, zhixing.NotMet},
		{"AUC-70 sold after one failure", func(x *VesselFacts) { x.Sale, x.Failed = yes, 1 }, Options{}, zhixing.NotMet},
		{"AUC-70 sold after two", func(x *VesselFacts) { x.Sale, x.Failed = yes, 2 }, Options{}, zhixing.Met},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := v
			if c.edit != nil {
				c.edit(&x)
			}
			if a := CheckVessel(x, c.o); a.Verdict() != c.want {
				t.Error(a.Verdict())
			}
		})
	}
	s := LegalShareFacts{On: day("2026-01-01"), OtherProperty: no, Auctioned: yes, Licensed: yes, Paper: yes, State: no}
	for _, c := range []struct {
		name string
		edit func(*LegalShareFacts)
		want zhixing.Status
	}{
		{"AUC-74 in order", nil, zhixing.Met},
		{"AUC-74 other property first", func(x *LegalShareFacts) { x.OtherProperty = yes }, zhixing.NotMet},
		{"AUC-74 not auctioned", func(x *LegalShareFacts) { x.Auctioned = no }, zhixing.NotMet},
		{"AUC-74 the appraiser", func(x *LegalShareFacts) { x.Licensed = no }, zhixing.NotMet},
		{"AUC-74 the paper", func(x *LegalShareFacts) { x.Paper = no }, zhixing.NotMet},
		{"AUC-74 state shares to who may not hold them", func(x *LegalShareFacts) { x.State, x.BuyerFit = yes, no }, zhixing.NotMet},
		{"AUC-74 state shares to who may", func(x *LegalShareFacts) { x.State, x.BuyerFit = yes, yes }, zhixing.Met},
		{"AUC-74 whether they are state shares is not told", func(x *LegalShareFacts) { x.State = zhixing.Unknown }, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := s
			if c.edit != nil {
				c.edit(&x)
			}
			if a := CheckLegalShares(x); a.Verdict() != c.want {
				t.Error(a.Verdict())
			}
		})
	}
}

func TestProviders(t *testing.T) {
	yes, no := zhixing.Yes, zhixing.No
	led := func(k ProviderKind, e ...ProviderEvent) ProviderLedger {
		for i := range e {
			e[i].On = day("2026-01-01")
		}
		return ProviderLedger{Provider: "p", Kind: k, Events: e}
	}
	for _, c := range []struct {
		name string
		p    ProviderLedger
		code string
		want zhixing.Status
	}{
		{"AUC-13 refusal", led(ProviderInquiry, ProviderEvent{Refused: yes}), "refused", zhixing.NotMet},
		{"AUC-13 another breach", led(ProviderInquiry, ProviderEvent{Other: yes}), "other", zhixing.NotMet},
		{"AUC-13 a failed review", led(ProviderInquiry, ProviderEvent{FailsReview: yes}), "fails_review", zhixing.NotMet},
		{"AUC-14 an appraiser's fraud", led(ProviderAppraiser, ProviderEvent{Fraud: yes}), "fraud", zhixing.NotMet},
		{"AUC-14 no yearly review of appraisers", led(ProviderAppraiser, ProviderEvent{FailsReview: yes}), "fails_review", zhixing.NotApplicable},
		{"AUC-97 an untrue appraisal that did harm", led(ProviderAppraiser, ProviderEvent{Untrue: yes, Harmed: yes}), "no_further_commission", zhixing.NotMet},
		{"AUC-97 one without harm", led(ProviderAppraiser, ProviderEvent{Untrue: yes, Harmed: no}), "no_further_commission", zhixing.NotApplicable},
		{"AUC-97 harm without a cause", led(ProviderAuctionHouse, ProviderEvent{Harmed: yes}), "no_further_commission", zhixing.NotApplicable},
		{"AUC-97 a house late, with harm", led(ProviderAuctionHouse, ProviderEvent{Late: yes, Harmed: yes}), "no_further_commission", zhixing.NotMet},
		{"AUC-03 a platform that manipulates", led(ProviderAuctionPlatform, ProviderEvent{Manipulated: yes}), "manipulated", zhixing.NotMet},
		{"AUC-03 a platform punished", led(ProviderAuctionPlatform, ProviderEvent{Punished: yes}), "punished", zhixing.NotMet},
		{"AUC-03 a platform that bids", led(ProviderAuctionPlatform, ProviderEvent{InsiderBid: yes}), "insider_bid", zhixing.NotMet},
		{"AUC-03 a platform is not removed for refusing", led(ProviderAuctionPlatform, ProviderEvent{Refused: yes}), "refused", zhixing.NotApplicable},
		{"AUC-13 barred for five years", ProviderLedger{Kind: ProviderInquiry, Removed: day("2021-06-02")}, "barred_until", zhixing.NotMet},
		{"AUC-13 barred no more", ProviderLedger{Kind: ProviderInquiry, Removed: day("2021-06-01")}, "barred_until", zhixing.Met},
		{"AUC-14 an appraiser barred", ProviderLedger{Kind: ProviderAppraiser, Removed: day("2022-06-01")}, "barred_until", zhixing.NotMet},
		{"AUC-97 no bar of a house is in the texts", ProviderLedger{Kind: ProviderAuctionHouse, Removed: day("2022-06-01")}, "barred_until", zhixing.NotApplicable},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := statusOf(c.p.Check(day("2026-06-02")), c.code); got != c.want {
				t.Error(got)
			}
		})
	}
	late := ProviderLedger{Provider: "p", Kind: ProviderInquiry}
	for _, on := range []string{"2026-01-31", "2025-02-01", "2025-06-01", "2025-09-01", "2025-01-31"} {
		late.Events = append(late.Events, ProviderEvent{On: day(on), Late: yes, Commission: yes})
	}
	if statusOf(late.Check(day("2026-06-01")), "five_late_in_a_year") != zhixing.NotApplicable {
		t.Error("AUC-97 five late reports in a year and a day")
	}
	c, err := late.Counts(day("2026-06-01"))
	if err != nil || c.Late != 5 || c.LateInYear != 4 || c.Commissions != 5 {
		t.Errorf("AUC-97 rolling year: %+v %v", c, err)
	}
	late.Events[4].On = day("2025-02-01")
	if statusOf(late.Check(day("2026-06-01")), "five_late_in_a_year") != zhixing.NotMet {
		t.Error("AUC-97 five within the year")
	}
	if statusOf(late.Check(day("2026-01-30")), "five_late_in_a_year") != zhixing.NotApplicable {
		t.Error("AUC-97 what comes later does not count")
	}
	late.Kind = ProviderAppraiser
	if statusOf(late.Check(day("2026-06-01")), "five_late_in_a_year") != zhixing.NotApplicable {
		t.Error("AUC-13 the five are a rule of inquiry platforms")
	}
	work := led(ProviderAppraiser, ProviderEvent{Refused: yes, Extended: yes, Corrected: yes, Result: given("100"), Deal: given("80")}, ProviderEvent{Objection: yes, Upheld: yes, Negative: yes, Result: given("100"), Deal: given("130")}, ProviderEvent{Objection: yes, Result: given("50")})
	c, err = work.Counts(day("2026-06-01"))
	want := ProviderCounts{Refusals: 1, Extensions: 1, Corrections: 1, Objections: 2, Upheld: 1, Negative: 1, Deviation: Ratio{yuan("50"), yuan("200"), zhixing.Yes}}
	if err != nil || c != want {
		t.Errorf("AUC-97 counts: %+v %v", c, err)
	}
	if c, _ = work.Counts(day("2025-12-31")); c.Objections != 0 || c.Deviation.OK != zhixing.No {
		t.Errorf("AUC-97 counts to a day: %+v", c)
	}
	in := PlatformFacts{Kind: ProviderInquiry, On: day("2026-01-01"), Licensed: yes, PriceKinds: zhixing.GiveCount(3), Computes: yes, Orderly: yes, LogYears: zhixing.GiveCount(10)}
	out := PlatformFacts{Kind: ProviderAuctionPlatform, On: day("2026-01-01"), Displays: yes, Functions: yes, Standalone: yes, Orderly: yes, Known: yes, LogYears: zhixing.GiveCount(10)}
	for _, c := range []struct {
		name string
		x    PlatformFacts
		edit func(*PlatformFacts)
		want zhixing.Status
	}{
		{"AUC-13 all conditions", in, nil, zhixing.Met},
		{"AUC-13 two kinds of data", in, func(x *PlatformFacts) { x.PriceKinds = zhixing.GiveCount(2) }, zhixing.NotMet},
		{"AUC-13 nine years of data", in, func(x *PlatformFacts) { x.LogYears = zhixing.GiveCount(9) }, zhixing.NotMet},
		{"AUC-13 no licence", in, func(x *PlatformFacts) { x.Licensed = no }, zhixing.NotMet},
		{"AUC-13 years not told", in, func(x *PlatformFacts) { x.LogYears = zhixing.Count{} }, zhixing.Undetermined},
		{"AUC-13 removed five years ago to the day", in, func(x *PlatformFacts) { x.Removed = day("2021-01-01") }, zhixing.NotMet},
		{"AUC-13 removed before", in, func(x *PlatformFacts) { x.Removed = day("2020-12-31") }, zhixing.Met},
		{"AUC-03 all conditions", out, nil, zhixing.Met},
		{"AUC-03 not known", out, func(x *PlatformFacts) { x.Known = no }, zhixing.NotMet},
		{"AUC-03 data for nine years", out, func(x *PlatformFacts) { x.LogYears = zhixing.GiveCount(9) }, zhixing.NotMet},
		{"AUC-13 which list is not told", PlatformFacts{}, nil, zhixing.Undetermined},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.edit != nil {
				c.edit(&c.x)
			}
			if a := CheckPlatform(c.x); a.Verdict() != c.want {
				t.Error(a.Verdict())
			}
		})
	}
}

func TestCollusionFine(t *testing.T) {
	for _, c := range []struct {
		name        string
		kind        LotKind
		house       zhixing.Tri
		least, most string
		by          zhixing.InstrumentKey
	}{
		{"AUC-98 bidders", LotImmovable, zhixing.No, "100.01", "300.01", "AUL-2015"},
		{"AUC-98 the house", LotImmovable, zhixing.Yes, "100.01", "500.02", "AUL-2015"},
		{"AUC-70 AUC-98 bidders for a vessel", LotVessel, zhixing.No, "100.01", "300.01", "MPL-1999"},
	} {
		t.Run(c.name, func(t *testing.T) {
			least, most, cite, err := CollusionFine(yuan("1000.05"), c.kind, c.house)
			if err != nil || least != yuan(c.least) || most != yuan(c.most) || cite.Instrument != c.by {
				t.Errorf("%s to %s, %s, %v", least, most, cite.Instrument, err)
			}
		})
	}
	if _, _, _, err := CollusionFine(yuan("1"), LotVessel, zhixing.Yes); !inputError(err, "house") {
		t.Errorf("AUC-70 no house sells a vessel: %v", err)
	}
	if _, _, _, err := CollusionFine(zhixing.Money{}, LotMovable, zhixing.No); !inputError(err, "highest") {
		t.Errorf("AUC-98: %v", err)
	}
}
