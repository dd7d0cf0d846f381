package casefile

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

// favours lists facts with the value that favours a termination.
var favours = []struct {
	name string
	at   func(*TerminationFacts) *zhixing.Tri
	good zhixing.Tri
}{
	{"money", func(f *TerminationFacts) *zhixing.Tri { return &f.Money }, yes},
	{"noticed", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Noticed }, yes},
	{"ordered", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Report.Ordered }, yes},
	{"verified", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Report.Verified }, yes},
	{"punished", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].ReportPunished }, yes},
	{"recorded", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].ReportRecorded }, yes},
	{"order", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Discipline.ConsumptionOrder }, yes},
	{"qualified", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Discipline.ListingQualified }, no},
	{"reason", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Discipline.ReasonRecorded }, yes},
	{"crime", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Discipline.CriminalIndicated }, no},
	{"step", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Discipline.CriminalStep }, yes},
	{"network", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Network.Complete }, yes},
	{"clues", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].CluesOpen }, no},
	{"exhausted", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Inquiry.Exhausted }, yes},
	{"found", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Inquiry.Found }, no},
	{"not disposable", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[1].Assets[0].Fact.NotDisposable }, yes},
	{"coordinated", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[1].Assets[0].Coordinated }, yes},
	{"listed", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[1].AssetsListed }, yes},
	{"missing", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Missing }, no},
	{"searched", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Searched }, yes},
	{"obstructed", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].Obstructed }, no},
	{"fined", func(f *TerminationFacts) *zhixing.Tri { return &f.Debtors[0].ObstructionFined }, yes},
	{"agrees", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.CreditorAgrees }, yes},
	{"no clue", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.NoClue }, yes},
	{"finding taken", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.FindingTaken }, yes},
	{"told", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.Told }, yes},
	{"objects", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.Objects }, no},
	{"heard", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.Heard }, yes},
	{"new clues", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.NewClues }, no},
	{"hardship", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.Hardship }, yes},
	{"aided", func(f *TerminationFacts) *zhixing.Tri { return &f.Support.Aided }, yes},
	{"signed", func(f *TerminationFacts) *zhixing.Tri { return &f.Gate.CreditorSigned }, yes},
	{"president", func(f *TerminationFacts) *zhixing.Tri { return &f.Gate.PresidentApproved }, yes},
	{"panel", func(f *TerminationFacts) *zhixing.Tri { return &f.Gate.PanelVerified }, yes},
	{"talk", func(f *TerminationFacts) *zhixing.Tri { return &f.Gate.Talk.Course }, yes},
	{"opinion", func(f *TerminationFacts) *zhixing.Tri { return &f.Gate.Talk.OpinionRecorded }, yes},
	{"talk agrees", func(f *TerminationFacts) *zhixing.Tri { return &f.Gate.Talk.Agrees }, yes},
	{"paused", func(f *TerminationFacts) *zhixing.Tri { return &f.Bars.Paused }, no},
	{"objections", func(f *TerminationFacts) *zhixing.Tri { return &f.Bars.ObjectionsListed }, yes},
	{"settling", func(f *TerminationFacts) *zhixing.Tri { return &f.Bars.Settling }, no},
}

// drawFacts draws facts near the lawful file: a few of them changed.
func drawFacts(t *rapid.T) (TerminationFacts, Options, zhixing.Date) {
	f := terminable()
	f.Ground = rapid.SampledFrom(append([]zhixing.TerminationGround{0}, terminationGrounds[:]...)).Draw(t, "ground")
	f.Support = TerminationGroundFacts{CreditorAgrees: yes, LackSuspended: yes, SuspendedSince: day("2024-01-01"), NoClue: yes, FindingTaken: yes,
		Settlement: zhixing.SettlementState{Agreed: day("2026-03-01"), Performed: no}, Instalments: yes, Hardship: yes, Aided: yes,
		Told: yes, ObjectUntil: day("2026-05-01"), Objects: no, Heard: yes, HearingPanel: []zhixing.ActorID{"rp1", "rp2", "rp3"}, NewClues: no}
	for range rapid.IntRange(0, 3).Draw(t, "changes") {
		c := rapid.SampledFrom(favours).Draw(t, "fact")
		*c.at(&f) = rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, yes, no}).Draw(t, c.name)
	}
	f.Debtors[0].Report.Outcome = rapid.SampledFrom([]zhixing.ReportOutcome{0, zhixing.ReportConsistent, zhixing.ReportConsistent, zhixing.ReportFalse, zhixing.ReportRefused}).Draw(t, "outcome")
	f.Debtors[0].Discipline.Listing = rapid.SampledFrom([]zhixing.ListingState{zhixing.ListingNone, zhixing.ListingPublished, zhixing.ListingDeleted}).Draw(t, "listing")
	f.Stage = rapid.SampledFrom([]TerminationStage{ForRuling, ForProposal}).Draw(t, "stage")
	o := Options{WaitingSeizure: rapid.SampledFrom([]WaitingSeizure{WaitingCounts, WaitingBlocks}).Draw(t, "waiting")}
	return f, o, day("2026-04-10").AddDays(rapid.IntRange(21, 40).Draw(t, "on"))
}

func TestTerminationProperties(t *testing.T) {
	t.Run("CASE-41 CASE-44 nothing terminates with a condition not met or unknown", rapid.MakeCheck(func(t *rapid.T) {
		f, o, on := drawFacts(t)
		a, err := AssessTermination(f, on, o)
		if err != nil {
			t.Fatal(err)
		}
		allYes := a.Wait == zhixing.Met && a.clear == yes
		for _, c := range a.Conditions {
			allYes = allYes && c.Z1 == yes && c.Z2 == yes && c.Z3 == yes && c.Z5 == yes
		}
		if a.Verdict == zhixing.Met && !allYes {
			t.Fatalf("lawful with %+v, wait %s, clear %s", a.Conditions, a.Wait, a.clear)
		}
		// What is known to stand in the way is in the way on the first day too.
		if a.Verdict == zhixing.Met && a.FirstDay.After(on) {
			t.Fatalf("lawful on %s, first day %s", on, a.FirstDay)
		}
		if (a.Verdict == zhixing.Met) != (len(a.Reasons()) == 0) {
			t.Fatalf("verdict %s with %d reasons", a.Verdict, len(a.Reasons()))
		}
		for _, r := range a.Reasons() {
			if r.Status == zhixing.Undetermined && len(r.Missing) == 0 && r.Rule != "CASE-43" && r.Code != "no_disposable_property" {
				t.Fatalf("unknown without a missing fact: %+v", r)
			}
		}
	}))
	t.Run("CASE-41 a fact that favours never turns met into not met", rapid.MakeCheck(func(t *rapid.T) {
		f, o, on := drawFacts(t)
		c := rapid.SampledFrom(favours).Draw(t, "favour")
		before, err := AssessTermination(f, on, o)
		if err != nil {
			t.Fatal(err)
		}
		*c.at(&f) = c.good
		after, err := AssessTermination(f, on, o)
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range before.Findings {
			if b.Status != zhixing.Met {
				continue
			}
			for _, x := range after.Findings {
				if x.Rule == b.Rule && x.Code == b.Code && x.Subject == b.Subject && (x.Status == zhixing.NotMet || x.Status == zhixing.Undetermined) {
					t.Fatalf("%s: %s %s was met and is %s", c.name, x.Rule, x.Code, x.Status)
				}
			}
		}
		if before.Verdict == zhixing.Met && after.Verdict != zhixing.Met {
			t.Fatalf("%s: lawful before, then %s: %v", c.name, after.Verdict, reasons(after))
		}
	}))
	t.Run("CASE-41 the assessment lists all reasons, not the first", rapid.MakeCheck(func(t *rapid.T) {
		// Two faults that concern different findings are both listed, each as it
		// would be alone.
		base := terminable()
		faults := []struct {
			code string
			do   func(*TerminationFacts)
		}{
			{"notice_issued", func(f *TerminationFacts) { f.Debtors[0].Noticed = no }},
			{"consumption_order", func(f *TerminationFacts) { f.Debtors[1].Discipline.ConsumptionOrder = zhixing.Unknown }},
			{"inquiry_exhausted", func(f *TerminationFacts) { f.Debtors[1].Inquiry.Exhausted = no }},
			{"three_months", func(f *TerminationFacts) { f.Filed = day("2026-03-01") }},
			{"crime_prosecuted", func(f *TerminationFacts) { f.Debtors[0].Discipline.CriminalIndicated = yes }},
			{"money_claim", func(f *TerminationFacts) { f.Money = zhixing.Unknown }},
			{"ground_recorded", func(f *TerminationFacts) { f.Ground = 0 }},
			{"signed_or_approved", func(f *TerminationFacts) { f.Gate.PresidentApproved = no }},
			{"talk_effect", func(f *TerminationFacts) { f.Gate.Talk.Effect = no }},
			{"not_paused", func(f *TerminationFacts) { f.Bars.Paused = yes }},
			{"account_clear", func(f *TerminationFacts) { f.Bars.Held = zhixing.GivenMoney{} }},
			{"no_clue_open", func(f *TerminationFacts) { f.Debtors[1].CluesOpen = yes }},
		}
		picked := map[string]bool{}
		for range rapid.IntRange(1, len(faults)).Draw(t, "faults") {
			x := rapid.SampledFrom(faults).Draw(t, "fault")
			x.do(&base)
			picked[x.code] = true
		}
		a, err := AssessTermination(base, day("2026-05-06"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		for code := range picked {
			if !slices.ContainsFunc(a.Reasons(), func(f zhixing.Finding) bool { return f.Code == code }) {
				t.Fatalf("%s is not among %v", code, reasons(a))
			}
		}
	}))
}
