package casefile

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// terminable is a file of two debtors that may be terminated on 2026-05-06: filed on
// 2026-01-15, one debtor without property, the other with a car that was never found.
func terminable() TerminationFacts {
	debtor := func(id zhixing.PartyID) TerminationDebtor {
		return TerminationDebtor{
			ID: id, Noticed: yes,
			Report:         zhixing.ReportState{Debtor: id, AsOf: day("2026-04-28"), Ordered: yes, Due: day("2026-02-10"), Reported: yes, Verified: yes, Outcome: zhixing.ReportConsistent},
			ReportRecorded: yes,
			Discipline: zhixing.DisciplineState{Debtor: id, AsOf: day("2026-04-28"), ConsumptionOrder: yes, ListingQualified: yes,
				Listing: zhixing.ListingPublished, CriminalIndicated: no},
			Network: zhixing.InquiryComplete{Debtor: id, AsOf: day("2026-04-28"), Complete: yes}, CluesOpen: no,
			Inquiry: zhixing.InquiryExhausted{Debtor: id, AsOf: day("2026-04-28"), Exhausted: yes, Found: no}, AssetsListed: yes,
			Missing: no, Obstructed: no,
		}
	}
	f := TerminationFacts{
		Case: zhixing.CaseFirstEnforcement, Filed: day("2026-01-15"), Money: yes, Ground: zhixing.TerminationNoClueAccepted,
		Debtors: []TerminationDebtor{debtor("li"), debtor("zhao")},
		Support: TerminationGroundFacts{NoClue: yes, FindingTaken: yes},
		Gate: TerminationGate{CreditorSigned: no, PanelVerified: yes, Panel: []zhixing.ActorID{"cp1", "cp2", "cp3"}, PresidentApproved: yes,
			Talk: TerminationTalk{On: day("2026-04-29"), Course: yes, Inquiries: yes, Property: yes, Effect: yes, OpinionRecorded: yes, Agrees: yes}},
		Bars: TerminationBars{Paused: no, ObjectionsListed: yes, Settling: no, Held: zhixing.GiveMoney(zhixing.Money{})},
	}
	zhao := &f.Debtors[1]
	zhao.Discipline.Listing, zhao.Discipline.ListingQualified, zhao.Discipline.ReasonRecorded, zhao.Discipline.NotListedReason = zhixing.ListingNone, no, yes, zhixing.BarNotRefusing
	zhao.Assets = []FoundAsset{{Fact: zhixing.NotDisposable{Asset: "car", AsOf: day("2026-04-28"), NotDisposable: yes, Reason: zhixing.NotDisposableRegisteredNotImpounded}}}
	return f
}

func assess(t testing.TB, f TerminationFacts, on string, o Options) TerminationAssessment {
	t.Helper()
	a, err := AssessTermination(f, day(on), o)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// reasons lists rule, code and outcome of what stands in the way.
func reasons(a TerminationAssessment) []string {
	var out []string
	for _, f := range a.Reasons() {
		out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s %s", f.Rule, f.Code, f.Status, f.Subject)))
	}
	return out
}

func TestAssessTermination(t *testing.T) {
	for _, c := range []struct {
		name   string
		on     string
		change func(*TerminationFacts, *Options)
		want   []string // reasons
	}{
		{"CASE-40 CASE-41 CASE-42 CASE-44 lawful", "2026-05-06", nil, nil},
		{"CASE-41 E6 the day after the anniversary", "2026-04-29", func(f *TerminationFacts, _ *Options) { f.Filed = day("2026-01-28") }, nil},
		{"CASE-41 E6 the anniversary itself", "2026-04-29", func(f *TerminationFacts, _ *Options) { f.Filed = day("2026-01-29") },
			[]string{"CASE-41.Z4 three_months not met", "CASE-43 work_done not met"}},
		{"CASE-41 Z4 unknown day of filing", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Filed = zhixing.Date{} },
			[]string{"CASE-41.Z4 three_months unknown", "CASE-43 work_done unknown"}},
		{"CASE-41 Z4 resumption waits anew", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Case, f.Filed = zhixing.CaseResumption, day("2026-04-01")
		}, []string{"CASE-41.Z4 three_months not met", "CASE-43 work_done not met"}},
		{"CASE-41 Z4 resumption, policy", "2026-05-06", func(f *TerminationFacts, o *Options) {
			f.Case, f.Filed, o.ResumptionWait = zhixing.CaseResumption, day("2026-04-01"), NoWaitOnResumption
		}, nil},
		{"CASE-42 E8 no president's approval", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Gate.PresidentApproved = no },
			[]string{"CASE-42 signed_or_approved not met"}},
		{"CASE-42 the creditor signed", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Gate.PresidentApproved, f.Gate.CreditorSigned = no, yes
		}, nil},
		{"CASE-42 signed, no panel", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Gate.PanelVerified, f.Gate.CreditorSigned, f.Gate.Panel = no, yes, nil
		}, []string{"CASE-42 panel_verified not met"}},
		{"CASE-42 signed, no panel, policy", "2026-05-06", func(f *TerminationFacts, o *Options) {
			f.Gate.PanelVerified, f.Gate.CreditorSigned, f.Gate.Panel, o.TerminationPanel = no, yes, nil, PanelUnlessSigned
		}, nil},
		{"CASE-42 panel of two", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Gate.Panel = f.Gate.Panel[:2] },
			[]string{"CASE-42 panel_members not met"}},
		{"CASE-42 panel names one twice", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Gate.Panel = []zhixing.ActorID{"cp1", "cp2", "cp1"}
		}, []string{"CASE-42 panel_members not met"}},
		{"CASE-42 talk silent on property", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Gate.Talk.Property = zhixing.Unknown },
			[]string{"CASE-42 talk_property unknown"}},
		{"CASE-41 Z2 E8 neither listed nor a reason", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Debtors[1].Discipline.ReasonRecorded = no },
			[]string{"CASE-41.Z2 listed_or_reason not met zhao", "CASE-43 work_done not met"}},
		{"CASE-41 Z2 qualified and not listed, whatever the reason", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[1].Discipline.ListingQualified = yes
		}, []string{"CASE-41.Z2 listed_or_reason not met zhao", "CASE-43 work_done not met"}},
		{"CASE-41 Z2 reason recorded, qualification unknown", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[1].Discipline.ListingQualified = zhixing.Unknown
		}, nil},
		{"CASE-41 Z2 reason without a bar, qualification unknown", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[1].Discipline.ListingQualified, f.Debtors[1].Discipline.NotListedReason = zhixing.Unknown, 0
		}, []string{"CASE-41.Z2 listed_or_reason unknown zhao", "CASE-43 work_done unknown"}},
		{"CASE-41 Z2 deleted from the list", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[0].Discipline.Listing = zhixing.ListingDeleted
		},
			[]string{"CASE-41.Z2 listed_or_reason not met li", "CASE-43 work_done not met"}},
		{"CASE-41 Z1 report refused and not punished", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[0].Report.Outcome, f.Debtors[0].Report.Verified, f.Debtors[0].ReportPunished = zhixing.ReportRefused, zhixing.Unknown, no
		}, []string{"CASE-41.Z1 report_punished not met li", "CASE-43 work_done not met"}},
		{"CASE-41 Z1 refused and punished", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[0].Report.Outcome, f.Debtors[0].Report.Verified, f.Debtors[0].ReportPunished = zhixing.ReportRefused, zhixing.Unknown, yes
		}, nil},
		{"CASE-41 Z1 false report, crime not prosecuted", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			d := &f.Debtors[0]
			d.Report.Outcome, d.ReportPunished, d.Discipline.CriminalIndicated, d.Discipline.CriminalStep = zhixing.ReportFalse, yes, yes, no
		}, []string{"CASE-41.Z1 report_crime not met li", "CASE-41.Z5 crime_prosecuted not met li", "CASE-43 work_done not met"}},
		{"CASE-41 Z1 the time for the report still runs", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			r := &f.Debtors[0].Report
			r.Due, r.Extended, r.Reported, r.Outcome = day("2026-05-01"), day("2026-05-06"), no, zhixing.ReportNotVerified
		}, []string{"CASE-41.Z1 report_due not met li", "CASE-43 work_done not met"}},
		{"CASE-41 Z1 outcome not given", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Debtors[0].Report.Outcome = 0 },
			[]string{"CASE-41.Z1 report_verified unknown li", "CASE-43 work_done unknown"}},
		{"CASE-41 Z3 a limb not met", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[0].Inquiry.Exhausted, f.Debtors[0].Inquiry.NotMet = no, zhixing.InquiryLimbs{zhixing.LimbOnSite, zhixing.LimbSearch}
		}, []string{"CASE-41.Z3 inquiry_exhausted not met li", "CASE-41.Z3 limb_on_site not met li", "CASE-41.Z3 limb_search not met li",
			"CASE-40.G3 exhausted not met", "CASE-43 work_done not met"}},
		{"CASE-41 Z3 CASE-44 a house that can be sold", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			d := &f.Debtors[0]
			d.Inquiry.Found = yes
			d.Assets = []FoundAsset{{Fact: zhixing.NotDisposable{Asset: "house", NotDisposable: no, OnlyWaitingSeizure: no}}}
		}, []string{"CASE-41.Z3 no_disposable_property not met li", "CASE-41.Z3 asset_not_disposable not met li", "CASE-40.G3 no_property not met",
			"CASE-43 work_done not met", "CASE-44 no_disposable_property not met"}},
		{"CASE-41 Z3 waiting seizure coordinated", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[1].Assets[0] = FoundAsset{Fact: zhixing.NotDisposable{Asset: "flat", NotDisposable: no, OnlyWaitingSeizure: yes}, Coordinated: yes}
		}, nil},
		{"CASE-41 Z3 waiting seizure, nothing on file", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Debtors[1].Assets[0] = FoundAsset{Fact: zhixing.NotDisposable{Asset: "flat", OnlyWaitingSeizure: yes}}
		}, []string{"CASE-41.Z3 no_disposable_property unknown zhao", "CASE-41.Z3 asset_not_disposable unknown zhao", "CASE-43 work_done unknown",
			"CASE-44 no_disposable_property unknown"}},
		{"CASE-41 Z3 waiting seizure, policy", "2026-05-06", func(f *TerminationFacts, o *Options) {
			f.Debtors[1].Assets[0] = FoundAsset{Fact: zhixing.NotDisposable{Asset: "flat", OnlyWaitingSeizure: yes}, Coordinated: yes}
			o.WaitingSeizure = WaitingBlocks
		}, []string{"CASE-41.Z3 no_disposable_property not met zhao", "CASE-41.Z3 asset_not_disposable not met zhao", "CASE-43 work_done not met",
			"CASE-44 no_disposable_property not met"}},
		{"CASE-41 Z5 missing and not searched for", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Debtors[0].Missing, f.Debtors[0].Searched = yes, no },
			[]string{"CASE-41.Z5 missing_searched not met li", "CASE-43 work_done not met"}},
		{"CASE-41 Z5 obstruction not met", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Debtors[0].Obstructed = yes },
			[]string{"CASE-41.Z5 obstruction_met unknown li", "CASE-43 work_done unknown"}},
		{"CASE-41 conduct", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Money = no }, []string{"CASE-41 money_claim not met"}},
		{"CASE-41 conduct, policy", "2026-05-06", func(f *TerminationFacts, o *Options) { f.Money, o.NonMonetary = no, AllowNonMonetary }, nil},
		{"CASE-40 no ground", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Ground = 0 }, []string{"CASE-40 ground_recorded unknown"}},
		{"CASE-40 no ground, policy", "2026-05-06", func(f *TerminationFacts, o *Options) { f.Ground, o.TerminationGround = 0, GroundOptional }, nil},
		{"CASE-44 paused, unpaid, objections unknown, result outstanding", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Bars = TerminationBars{Paused: yes, Held: zhixing.GiveMoney(zhixing.MustMoney("0.01")), Settling: yes}
			f.Debtors[0].Network.OpenItems, f.Debtors[1].CluesOpen = []string{"bank"}, yes
		}, []string{"CASE-44 no_query_open not met li", "CASE-44 no_clue_open not met zhao", "CASE-44 objections_listed unknown",
			"CASE-44 not_paused not met", "CASE-44 no_settlement not met", "CASE-44 account_clear not met"}},
		{"CASE-44 money held, policy", "2026-05-06", func(f *TerminationFacts, o *Options) {
			f.Bars.Held, o.UnpaidMoney = zhixing.GivenMoney{}, UnpaidAllowed
		}, nil},
		{"CASE-44 suit over the car", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Bars.Objections = []zhixing.ObjectionPending{{Object: "car", Kind: zhixing.ObjectionOutsiderSuit, Pending: yes, BarsSale: yes}}
		}, []string{"CASE-44 no_objection not met car"}},
		{"CASE-44 bar after dismissal ends today", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Bars.Objections = []zhixing.ObjectionPending{{Object: "car", Kind: zhixing.ObjectionOutsider, Pending: no, BarsSale: yes, BarredUntil: day("2026-05-06")}}
		}, []string{"CASE-44 no_objection not met car"}},
		{"CASE-44 bar over yesterday", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Bars.Objections = []zhixing.ObjectionPending{{Object: "car", Kind: zhixing.ObjectionOutsider, Pending: no, BarsSale: yes, BarredUntil: day("2026-05-05")}}
		}, nil},
		{"CASE-44 suit, policy", "2026-05-06", func(f *TerminationFacts, o *Options) {
			f.Bars.Objections = []zhixing.ObjectionPending{{Object: "car", Kind: zhixing.ObjectionOutsiderSuit, Pending: yes, BarsSale: yes}}
			o.PendingObjection = PendingObjectionAllowed
		}, nil},
		{"CASE-42 ruling without the amount realised", "2026-05-06", func(f *TerminationFacts, _ *Options) {
			f.Ruling = TerminationRuling{On: day("2026-05-06"), Claim: yes, Course: yes, Property: yes, Realised: no, Rights: yes, Published: no}
		}, []string{"CASE-42 ruling_realised not met"}},
		{"CASE-91 T25 the proposal needs no gate yet", "2026-05-06", func(f *TerminationFacts, _ *Options) { f.Gate, f.Stage = TerminationGate{}, ForProposal }, nil},
		{"CASE-41 before TERM-2016 only the inquiry", "2016-11-30", func(f *TerminationFacts, _ *Options) {
			old := TerminationFacts{Filed: day("2016-11-01"), Money: yes, Ground: f.Ground, Support: f.Support, Gate: f.Gate, Bars: f.Bars}
			old.Gate.Talk = TerminationTalk{}
			old.Debtors = []TerminationDebtor{{ID: "li", Inquiry: zhixing.InquiryExhausted{Exhausted: yes, Found: no}, CluesOpen: no, Network: zhixing.InquiryComplete{Complete: yes}}}
			*f = old
		}, nil},
		{"CASE-41 the same file a day later", "2016-12-01", func(f *TerminationFacts, _ *Options) {
			old := TerminationFacts{Filed: day("2016-08-31"), Money: yes, Ground: f.Ground, Support: f.Support, Gate: f.Gate, Bars: f.Bars}
			old.Gate.Talk = TerminationTalk{}
			old.Debtors = []TerminationDebtor{{ID: "li", Inquiry: zhixing.InquiryExhausted{Exhausted: yes, Found: no}, CluesOpen: no, Network: zhixing.InquiryComplete{Complete: yes}}}
			*f = old
		}, []string{"CASE-41.Z1 notice_issued unknown li", "CASE-41.Z1 report_ordered unknown li", "CASE-41.Z1 report_verified unknown li", "CASE-41.Z1 report_recorded unknown li",
			"CASE-41.Z2 consumption_order unknown li", "CASE-41.Z2 listed_or_reason unknown li",
			"CASE-41.Z5 missing_searched unknown li", "CASE-41.Z5 obstruction_met unknown li", "CASE-41.Z5 crime_prosecuted unknown li",
			"CASE-42 talk_held unknown", "CASE-42 talk_course unknown", "CASE-42 talk_inquiries unknown", "CASE-42 talk_property unknown", "CASE-42 talk_effect unknown", "CASE-42 talk_opinion_recorded unknown"}},
		{"CASE-40 before the opinion of 2014", "2014-12-31", func(f *TerminationFacts, _ *Options) {
			*f = TerminationFacts{Filed: day("2014-01-01"), Money: yes, Ground: f.Ground, Support: f.Support, Gate: f.Gate, Bars: f.Bars}
			f.Gate.Talk = TerminationTalk{}
			f.Debtors = []TerminationDebtor{{ID: "li", Inquiry: zhixing.InquiryExhausted{Exhausted: yes, Found: no}, CluesOpen: no, Network: zhixing.InquiryComplete{Complete: yes}}}
		}, []string{"CASE-40 law_not_covered unknown"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f, o := terminable(), Options{}
			if c.change != nil {
				c.change(&f, &o)
			}
			a := assess(t, f, c.on, o)
			got := reasons(a)
			for i := range got {
				got[i] = strings.ReplaceAll(got[i], "not_met", "not met")
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
			want := zhixing.Met
			for _, r := range c.want {
				if strings.Contains(r, "not met") {
					want = zhixing.NotMet
					break
				}
				want = zhixing.Undetermined
			}
			if a.Verdict != want {
				t.Errorf("verdict %s, want %s", a.Verdict, want)
			}
		})
	}
}

func TestTerminationGrounds(t *testing.T) {
	house := func(first string, online zhixing.Tri, rounds int, sale zhixing.Tri) FoundAsset {
		return FoundAsset{Fact: zhixing.NotDisposable{Asset: "house", NotDisposable: yes, Reason: zhixing.NotDisposableAllRoundsFailed},
			Kind: zhixing.KindImmovable, FirstAuction: day(first), Online: online,
			Unsold: zhixing.LotUnsold{Lot: "house", Rounds: zhixing.GiveCount(rounds), SaleHeld: sale, CreditorsDeclined: yes}}
	}
	for _, c := range []struct {
		name  string
		asset FoundAsset
		want  zhixing.Status
	}{
		{"CASE-40.G4 online: two auctions and the sale", house("2025-09-01", yes, 3, yes), zhixing.Met},
		{"CASE-40.G4 online: one auction and the sale", house("2025-09-01", yes, 2, yes), zhixing.NotMet},
		{"CASE-40.G4 online: no sale", house("2025-09-01", yes, 2, no), zhixing.NotMet},
		{"CASE-40.G4 offline after 2017: three auctions", house("2025-09-01", no, 3, no), zhixing.Met},
		{"CASE-40.G4 offline: a sale is no auction", house("2025-09-01", no, 3, yes), zhixing.NotMet},
		{"CASE-40.G4 before 2017: two auctions of a house", house("2016-09-01", zhixing.Unknown, 2, no), zhixing.NotMet},
		{"CASE-40.G4 how it was auctioned is unknown", house("2025-09-01", zhixing.Unknown, 3, yes), zhixing.Undetermined},
		{"CASE-40.G4 movable before 2017", func() FoundAsset { a := house("2016-09-01", no, 2, no); a.Kind = zhixing.KindVehicle; return a }(), zhixing.Met},
		{"CASE-40.G4 kind unknown", func() FoundAsset { a := house("2016-09-01", no, 2, no); a.Kind = 0; return a }(), zhixing.Undetermined},
		{"CASE-40.G4 kind unknown, enough for any", func() FoundAsset { a := house("2016-09-01", no, 3, no); a.Kind = 0; return a }(), zhixing.Met},
		{"CASE-40.G4 no day of the first auction", func() FoundAsset { a := house("2016-09-01", no, 3, no); a.FirstAuction = zhixing.Date{}; return a }(), zhixing.Undetermined},
		{"CASE-40.G4 rounds not given", func() FoundAsset { a := house("2025-09-01", yes, 3, yes); a.Unsold.Rounds = zhixing.Count{}; return a }(), zhixing.Undetermined},
		{"CASE-40.G4 the creditor takes it", func() FoundAsset { a := house("2025-09-01", yes, 3, yes); a.Unsold.CreditorsDeclined = no; return a }(), zhixing.NotMet},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := terminable()
			f.Debtors[1].Assets = nil
			f.Debtors[0].Assets = []FoundAsset{c.asset}
			f.Debtors[0].Inquiry.Found = yes
			a := assess(t, f, "2026-05-06", Options{})
			if got := a.Grounds[zhixing.TerminationUnsaleable-1]; got.Status != c.want {
				t.Errorf("G4 is %s, want %s: %v", got.Status, c.want, got.Findings)
			}
		})
	}
	t.Run("CASE-40.G2 two full years", func(t *testing.T) {
		f := terminable()
		f.Ground, f.Support = zhixing.TerminationSuspendedTwoYears, TerminationGroundFacts{LackSuspended: yes, SuspendedSince: day("2024-05-06"), Told: yes, ObjectUntil: day("2026-05-05"), Objects: no}
		if a := assess(t, f, "2026-05-06", Options{}); a.Grounds[1].Status != zhixing.NotMet || a.FirstDay != day("2026-05-07") {
			t.Errorf("on the second anniversary: %s, first day %s", a.Grounds[1].Status, a.FirstDay)
		}
		if a := assess(t, f, "2026-05-07", Options{}); a.Verdict != zhixing.Met {
			t.Errorf("the day after: %v", reasons(a))
		}
	})
	t.Run("CASE-40.G5 instalments, CASE-44", func(t *testing.T) {
		f := terminable()
		f.Ground, f.Bars.Settling = zhixing.TerminationInstalmentSettlement, yes
		f.Support = TerminationGroundFacts{Instalments: yes, Settlement: zhixing.SettlementState{Agreed: day("2026-03-01"), Performed: no}, Told: yes, ObjectUntil: day("2026-05-10")}
		if a := assess(t, f, "2026-05-06", Options{}); a.Verdict != zhixing.Met {
			t.Errorf("the creditor agreed at the talk: %v", reasons(a))
		}
		f.Gate.Talk.Agrees = zhixing.Unknown
		a := assess(t, f, "2026-05-06", Options{})
		if diff := cmp.Diff([]string{"CASE-40 objection_term_over not_met"}, reasons(a)); diff != "" || a.FirstDay != day("2026-05-11") {
			t.Error(diff, a.FirstDay)
		}
	})
	t.Run("CASE-40 CASE-81.I4 hearing by another panel", func(t *testing.T) {
		f := terminable()
		f.Gate.Talk.Agrees = no
		if a := assess(t, f, "2026-05-06", Options{}); a.Verdict != zhixing.Met || a.HearingDuty != no ||
			!slices.ContainsFunc(a.Findings, func(f zhixing.Finding) bool {
				return f.Code == "creditor_agrees_at_talk" && f.Severity == zhixing.Warning
			}) {
			t.Error("G3 carries no hearing: disagreement is told, and bars nothing", reasons(a))
		}
		f.Ground, f.Support = zhixing.TerminationHardshipAided, TerminationGroundFacts{Hardship: yes, Aided: yes, Told: yes, ObjectUntil: day("2026-05-01"), Objects: no}
		a := assess(t, f, "2026-05-06", Options{})
		if diff := cmp.Diff([]string{"CASE-40 heard unknown", "CASE-81.I4 hearing_panel unknown", "CASE-40 new_clues unknown"}, reasons(a)); diff != "" || a.HearingDuty != yes {
			t.Error(diff)
		}
		if slices.ContainsFunc(a.Findings, func(f zhixing.Finding) bool { return f.Code == "other_panel" }) {
			t.Error("a panel not named cannot be another one")
		}
		unnamed := f
		unnamed.Support.HearingPanel, unnamed.Gate.Panel = []zhixing.ActorID{"rp1", "rp2", "rp3"}, nil
		if slices.ContainsFunc(assess(t, unnamed, "2026-05-06", Options{}).Findings, func(f zhixing.Finding) bool { return f.Code == "other_panel" }) {
			t.Error("nor be told from one that is not named")
		}
		f.Support.Heard, f.Support.NewClues, f.Support.HearingPanel = yes, no, []zhixing.ActorID{"rp1", "rp2", "cp3"}
		a = assess(t, f, "2026-05-06", Options{})
		if diff := cmp.Diff([]string{"CASE-81.I4 other_panel not_met cp3"}, reasons(a)); diff != "" {
			t.Error(diff)
		}
		f.Support.HearingPanel = []zhixing.ActorID{"cp2", "rp2", "rp3"}
		if diff := cmp.Diff([]string{"CASE-81.I4 other_panel not_met cp2"}, reasons(assess(t, f, "2026-05-06", Options{}))); diff != "" {
			t.Error(diff)
		}
		f.Support.HearingPanel[0] = "rp1"
		if a = assess(t, f, "2026-05-06", Options{}); a.Verdict != zhixing.Met {
			t.Error(reasons(a))
		}
	})
	t.Run("CASE-40.G6 CASE-62 aided", func(t *testing.T) {
		f := terminable()
		f.Ground, f.Support = zhixing.TerminationHardshipAided, TerminationGroundFacts{Hardship: yes, Aided: no, Told: yes, ObjectUntil: day("2026-05-01"), Objects: no}
		if diff := cmp.Diff([]string{"CASE-40.G6 aided not_met"}, reasons(assess(t, f, "2026-05-06", Options{}))); diff != "" {
			t.Error(diff)
		}
	})
}

func TestTerminationForm(t *testing.T) {
	t.Run("CASE-41 bad facts are all named", func(t *testing.T) {
		f := terminable()
		f.Debtors[1].ID = "li"
		f.Debtors[0].Inquiry.NotMet = zhixing.InquiryLimbs{zhixing.LimbSearch}
		f.Debtors[0].Report.AsOf = day("2026-05-07")
		f.Case = zhixing.CasePreservationEnforcement
		_, err := AssessTermination(f, day("2026-05-06"), Options{})
		for _, path := range []string{"debtors[1].id", "debtors[0].inquiry.exhausted", "debtors[0].report.as_of", "case: "} {
			if err == nil || !strings.Contains(err.Error(), path) {
				t.Errorf("%s is not named in %v", path, err)
			}
		}
	})
	t.Run("CASE-43 the hook changes no verdict", func(t *testing.T) {
		o := Options{PoolReview: func(TerminationFacts, zhixing.Date) []zhixing.Finding {
			return []zhixing.Finding{{Rule: "CASE-43", Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "drive"}}
		}}
		a := assess(t, terminable(), "2026-05-06", o)
		i := slices.IndexFunc(a.Findings, func(f zhixing.Finding) bool { return f.Code == "drive" })
		if a.Verdict != zhixing.Met || i < 0 || a.Findings[i].Severity != zhixing.Warning {
			t.Errorf("verdict %s, finding %d", a.Verdict, i)
		}
	})
	t.Run("CASE-42 objection term E7", func(t *testing.T) {
		d, ok, err := TerminationObjection(day("2026-03-20"), zhixing.Date{}, false, Options{})
		if err != nil || !ok || d.End != day("2026-05-19") {
			t.Errorf("%s %v %v", d.End, ok, err)
		}
		if _, ok, _ := TerminationObjection(day("2026-03-20"), zhixing.Date{}, false, Options{ObjectionTerm: ObjectionNoTerm}); ok {
			t.Error("the policy knows no term")
		}
		if d, ok, _ := TerminationObjection(zhixing.Date{}, day("2026-03-20"), true, Options{ObjectionTerm: ObjectionNoTerm}); !ok || d.End != day("2026-05-19") {
			t.Error("a conclusion has its term in any case, from knowledge where nothing was received")
		}
		if _, _, err := TerminationObjection(zhixing.Date{}, zhixing.Date{}, true, Options{}); err == nil {
			t.Error("no day to count from")
		}
	})
}

func TestTerminationEffects(t *testing.T) {
	guarantor := func(f GuarantorFacts, on string) zhixing.Date {
		t.Helper()
		g, err := GuarantorLimitationFrom(f, day(on), Options{})
		if err != nil {
			t.Fatal(err)
		}
		return g.Starts
	}
	served := GuarantorFacts{ApplicationReceived: day("2025-01-08"), Manner: zhixing.TerminatedThisTime, RuledOn: day("2025-12-30"), ServedCreditor: day("2026-01-20")}
	t.Run("CASE-47 ruling within the year: from service", func(t *testing.T) {
		if got := guarantor(served, "2026-02-01"); got != day("2026-01-20") {
			t.Error(got)
		}
		if got := guarantor(served, "2026-01-19"); !got.IsZero() {
			t.Error("served later", got)
		}
	})
	t.Run("CASE-47 ruling on the last day of the year", func(t *testing.T) {
		f := served
		f.RuledOn = day("2026-01-08")
		if got := guarantor(f, "2026-02-01"); got != day("2026-01-20") {
			t.Error(got)
		}
		f.RuledOn = day("2026-01-09")
		if got := guarantor(f, "2026-02-01"); got != day("2026-01-08") {
			t.Error("the year was over first", got)
		}
	})
	t.Run("CASE-47 no ruling: the anniversary, unless property is proved", func(t *testing.T) {
		f := GuarantorFacts{ApplicationReceived: day("2025-01-08")}
		if got := guarantor(f, "2026-01-08"); !got.IsZero() {
			t.Error(got)
		}
		if got := guarantor(f, "2026-01-09"); got != day("2026-01-08") {
			t.Error(got)
		}
		f.PropertyProved = yes
		if got := guarantor(f, "2026-01-09"); !got.IsZero() {
			t.Error(got)
		}
	})
	t.Run("CASE-47 conclusions on grounds 3 and 5 only", func(t *testing.T) {
		f := served
		f.Manner = zhixing.Concluded
		for g, want := range map[zhixing.ConcludeGround]string{zhixing.ConcludeDebtorDeadNoEstate: "2026-01-20", zhixing.ConcludeDebtorDestitute: "2026-01-20", zhixing.ConcludeWithdrawn: "2026-01-08"} {
			f.Ground = g
			if got := guarantor(f, "2026-03-01"); got != day(want) {
				t.Errorf("%s: %s, want %s", g, got, want)
			}
		}
	})
	t.Run("CASE-47 not before the interpretation", func(t *testing.T) {
		f := served
		f.ApplicationReceived, f.RuledOn, f.ServedCreditor = day("2020-01-08"), day("2020-06-01"), day("2020-06-10")
		if got := guarantor(f, "2020-12-31"); !got.IsZero() {
			t.Error(got)
		}
	})
	t.Run("CASE-47 compensation", func(t *testing.T) {
		f := CompensationFacts{Filed: day("2021-03-01"), Terminated: yes, NoPropertyLeft: yes, OtherRemedy: no}
		for on, want := range map[string]zhixing.Status{"2026-03-01": zhixing.NotMet, "2026-03-02": zhixing.Met, "2022-02-28": zhixing.Met} {
			if _, got := CompensationOpen(f, day(on), Options{}); got != want {
				t.Errorf("%s: %s, want %s", on, got, want)
			}
		}
		f.OtherRemedy = zhixing.Unknown
		if fs, got := CompensationOpen(f, day("2026-03-02"), Options{}); got != zhixing.Undetermined || len(fs) != 4 {
			t.Error(got)
		}
	})
}

func TestTerminationMissing(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*TerminationFacts)
		want   []string
	}{
		{"CASE-41.Z5 whether a crime is indicated", func(f *TerminationFacts) { f.Debtors[1].Discipline.CriminalIndicated = zhixing.Unknown }, []string{"debtors[1].discipline.criminal_indicated"}},
		{"CASE-41.Z5 indicated, step not known", func(f *TerminationFacts) { f.Debtors[1].Discipline.CriminalIndicated = yes }, []string{"debtors[1].discipline.criminal_step"}},
		{"CASE-41.Z5 missing, search not known", func(f *TerminationFacts) { f.Debtors[0].Missing = yes }, []string{"debtors[0].searched"}},
		{"CASE-41.Z3 whether anything was found", func(f *TerminationFacts) { f.Debtors[0].Inquiry.Found = zhixing.Unknown }, []string{"debtors[0].inquiry.found", "debtors.inquiry.found", "debtors.assets"}},
		{"CASE-41.Z3 something was found, what is not said", func(f *TerminationFacts) {
			f.Debtors[0].Inquiry.Found, f.Debtors[0].AssetsListed = yes, zhixing.Unknown
		},
			[]string{"debtors[0].assets_listed", "debtors[0].assets", "debtors.assets"}},
		{"CASE-41.Z3 reason of an asset", func(f *TerminationFacts) { f.Debtors[1].Assets[0].Fact.Reason = 0 }, []string{"debtors[1].assets[0].fact.reason", "debtors.assets"}},
		{"CASE-41.Z3 asset, nothing said", func(f *TerminationFacts) { f.Debtors[1].Assets[0].Fact.NotDisposable = zhixing.Unknown }, []string{"debtors[1].assets[0].fact.not_disposable", "debtors.assets"}},
		{"CASE-41.Z3 asset disposable but perhaps waiting", func(f *TerminationFacts) { f.Debtors[1].Assets[0].Fact.NotDisposable = no }, []string{"debtors[1].assets[0].fact.only_waiting_seizure", "debtors.assets"}},
		{"CASE-41.Z2 qualified, no state given", func(f *TerminationFacts) {
			f.Debtors[0].Discipline = zhixing.DisciplineState{ConsumptionOrder: yes, ListingQualified: yes, CriminalIndicated: no}
		}, []string{"debtors[0].discipline.listing"}},
		{"CASE-42 neither signed nor approved is known", func(f *TerminationFacts) {
			f.Gate.CreditorSigned, f.Gate.PresidentApproved = zhixing.Unknown, zhixing.Unknown
		}, []string{"gate.creditor_signed", "gate.president_approved"}},
		{"CASE-42 refused to sign", func(f *TerminationFacts) { f.Gate.PresidentApproved = zhixing.Unknown }, []string{"gate.president_approved"}},
		{"CASE-44 a query is not known to be complete", func(f *TerminationFacts) { f.Debtors[0].Network.Complete = zhixing.Unknown }, []string{"debtors[0].network.complete"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := terminable()
			c.change(&f)
			got := assess(t, f, "2026-05-06", Options{}).Missing()
			got = slices.DeleteFunc(got, func(s string) bool { return c.name[:10] != "CASE-41.Z3" && strings.HasPrefix(s, "debtors.") })
			if diff := cmp.Diff(c.want, slices.DeleteFunc(got, func(s string) bool { return s == "debtors.inquiry.found" && !slices.Contains(c.want, s) })); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("CASE-41.Z3 ASSET-11 an inquiry of thirty days is fresh", func(t *testing.T) {
		warned := func(on string, o Options) bool {
			a := assess(t, terminable(), on, o)
			if a.Verdict != zhixing.Met {
				t.Fatal("a warning bars nothing", reasons(a))
			}
			return slices.ContainsFunc(a.Findings, func(f zhixing.Finding) bool {
				return f.Code == "inquiry_fresh" && f.Severity == zhixing.Warning && f.Status == zhixing.NotMet
			})
		}
		if warned("2026-05-28", Options{}) || !warned("2026-05-29", Options{}) || warned("2026-05-29", Options{InquiryMaxAge: 31}) || !warned("2026-05-06", Options{InquiryMaxAge: 7}) {
			t.Error("thirty days by default")
		}
		f := terminable()
		f.Debtors[0].Inquiry.AsOf, f.Debtors[1].Inquiry.AsOf = zhixing.Date{}, zhixing.Date{}
		if slices.ContainsFunc(assess(t, f, "2026-06-06", Options{}).Findings, func(f zhixing.Finding) bool { return f.Code == "inquiry_fresh" }) {
			t.Error("no day, no age")
		}
	})
	t.Run("CASE-41.Z1 Z5 a punishment that no sanction bears out", func(t *testing.T) {
		f := terminable()
		d := &f.Debtors[0]
		d.Obstructed, d.ObstructionFined = yes, yes
		count := func() (n int) {
			a := assess(t, f, "2026-05-06", Options{})
			for _, x := range a.Findings {
				if x.Code == "sanction_not_listed" && x.Severity == zhixing.Warning {
					n++
				}
			}
			if a.Verdict != zhixing.Met {
				t.Error(reasons(a))
			}
			return n
		}
		if count() != 1 {
			t.Error("fined, and no fine on the list")
		}
		d.Discipline.Sanctions = []zhixing.SanctionTaken{{Measure: zhixing.MeasureExitRestriction, On: day("2026-03-01")}}
		if count() != 1 {
			t.Error("an exit restriction is neither fine nor detention")
		}
		d.Discipline.Sanctions = append(d.Discipline.Sanctions, zhixing.SanctionTaken{Measure: zhixing.MeasureDetention, On: day("2026-03-02")})
		if count() != 0 {
			t.Error("detained")
		}
		d.Discipline.Sanctions, d.Obstructed, d.ObstructionFined = nil, no, no
		if count() != 0 {
			t.Error("nothing was said to be punished")
		}
		d.Discipline.AsOf, d.Obstructed, d.ObstructionFined = zhixing.Date{}, yes, yes
		if count() != 0 {
			t.Error("the list itself was not given")
		}
	})
	t.Run("CASE-40 which grounds carry the duty to tell", func(t *testing.T) {
		for _, g := range terminationGrounds {
			f := terminable()
			f.Ground, f.Gate.Talk.Agrees = g, zhixing.Unknown
			f.Support = TerminationGroundFacts{ObjectUntil: day("2026-05-01")}
			got := reasons(assess(t, f, "2026-05-06", Options{}))
			want := g != zhixing.TerminationCreditorAgrees && g != zhixing.TerminationNoClueAccepted
			for _, code := range []string{"CASE-40 told_may_object unknown", "CASE-40 objection_known unknown"} {
				if slices.Contains(got, code) != want {
					t.Errorf("%s: %s is %v", g, code, !want)
				}
			}
			if slices.Contains(got, "CASE-40 objection_term_over not_met") {
				t.Error("the term is over")
			}
		}
	})
	t.Run("CASE-40 the creditor objects: no waiting for the end of the term, but a hearing", func(t *testing.T) {
		f := terminable()
		f.Ground, f.Gate.Talk.Agrees = zhixing.TerminationHardshipAided, zhixing.Unknown
		f.Support = TerminationGroundFacts{Hardship: yes, Aided: yes, Told: yes, ObjectUntil: day("2026-06-01"), Objects: yes}
		a := assess(t, f, "2026-05-06", Options{})
		if diff := cmp.Diff([]string{"CASE-40 heard unknown", "CASE-81.I4 hearing_panel unknown", "CASE-40 new_clues unknown"}, reasons(a)); diff != "" || a.HearingDuty != yes {
			t.Error(diff)
		}
	})
	t.Run("CASE-91 T25 nothing of the objection duty is asked of a proposal", func(t *testing.T) {
		f := terminable()
		f.Ground, f.Gate = zhixing.TerminationHardshipAided, TerminationGate{}
		f.Support, f.Stage = TerminationGroundFacts{Hardship: yes, Aided: yes}, ForProposal
		if a := assess(t, f, "2026-05-06", Options{}); a.Verdict != zhixing.Met {
			t.Error(reasons(a))
		}
	})
}
