package casefile

import (
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestOversightPolicies(t *testing.T) {
	t.Run("CASE-41 CASE-42 CASE-44 CASE-45 CASE-85 CASE-102 defaults and what differs", func(t *testing.T) {
		if got := (Options{ObjectionDays: 60, ClarificationDays: 15}).Used(); len(got) > 0 {
			t.Error("defaults are not named", got)
		}
		if got := (Options{WarnDays: []int{30, 10}, PayoutDays: 30, ExtensionMonths: 3, PriorityOrder: []zhixing.Tag{zhixing.TagLivelihood, zhixing.TagMilitary, zhixing.TagPartyGovernment}}).Used(); len(got) > 0 {
			t.Error("a default given is a default", got)
		}
		o := Options{WaitingSeizure: WaitingBlocks, PoolAnchor: ClosedDate, InquiryMaxAge: 60, PriorityOrder: []zhixing.Tag{zhixing.TagMinor, zhixing.TagFinance}}
		want := []zhixing.PolicyUsed{{Package: "casefile", Name: "waiting_seizure", Word: "blocks_termination", Rule: "CASE-41"}, {Package: "casefile", Name: "pool_anchor", Word: "closed_date", Rule: "CASE-45"},
			{Package: "casefile", Name: "inquiry_max_age", Word: "60", Rule: "CASE-41"}, {Package: "casefile", Name: "priority_order", Word: "minor finance", Rule: "CASE-86"}}
		if diff := cmp.Diff(want, o.Used()); diff != "" {
			t.Error(diff)
		}
		bad := Options{WaitingSeizure: 9, PoolInquiryDays: 9, ObjectionDays: -1, ResponseMinutes: -1}
		if _, err := AssessTermination(terminable(), day("2026-05-06"), bad); len(problems(err)) != 4 {
			t.Error(err)
		}
		if _, err := AssessPool(pooled(), day("2026-05-06"), bad); len(problems(err)) != 4 {
			t.Error(err)
		}
		for _, s := range Policies() {
			if len(s.Words) < 2 || !slices.Contains(s.Words, s.Default) || s.Title.ZH == "" || s.Title.EN == "" {
				t.Error(s)
			}
		}
	})
	t.Run("CASE-45 effects of a termination", func(t *testing.T) {
		seen := map[string]bool{}
		for _, e := range PoolEffects() {
			if err := e.Cite.Check(); err != nil || seen[e.Code] || e.Name.ZH == "" || e.Name.EN == "" {
				t.Error(e, err)
			}
			seen[e.Code] = true
		}
	})
	t.Run("CASE-86 livelihood claims", func(t *testing.T) {
		if TagsWith(zhixing.Tags(zhixing.TagMinor), LivelihoodMaintenance) != zhixing.Tags(zhixing.TagMinor, zhixing.TagLivelihood) || TagsWith(0, 0, 99) != 0 {
			t.Error("only livelihood claims add the tag")
		}
	})
}

// TestOversightCites: every citation that a finding of this part names is in the
// registry.
func TestOversightCites(t *testing.T) {
	t.Run("CASE-40 to CASE-106 citations", func(t *testing.T) {
		var fs []zhixing.Finding
		f := terminable()
		f.Debtors[0].Report.Outcome, f.Debtors[0].Discipline.CriminalIndicated = zhixing.ReportFalse, yes
		f.Debtors[0].Kind, f.Debtors[0].BankruptcyHolds = zhixing.EnterpriseLegalPerson, yes
		f.Gate.Talk.Agrees = no
		f.Ruling.On = day("2026-05-06")
		f.Bars.Objections = []zhixing.ObjectionPending{{Object: "car", Pending: yes, BarsSale: yes}}
		for _, g := range terminationGrounds {
			f.Ground = g
			a := assess(t, f, "2026-05-06", Options{})
			fs = append(fs, a.Findings...)
			for _, g := range a.Grounds {
				fs = append(fs, g.Findings...)
			}
		}
		for _, p := range planted {
			acts, recusals := p.do(nil)
			r, err := Audit(acts, recusals, Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, b := range r.Breaches {
				fs = append(fs, b.Finding)
			}
		}
		for m := range approvalMatterNames.All {
			_, c := m.approvers()
			fs = append(fs, zhixing.Finding{Cites: []zhixing.Citation{c}})
		}
		for m := range hearingMatterNames.All {
			_, c, _ := (&HearingFacts{Matter: m}).duty(&Options{})
			fs = append(fs, zhixing.Finding{Cites: []zhixing.Citation{c}})
		}
		for _, e := range auctionRounds.Entries {
			fs = append(fs, zhixing.Finding{Cites: []zhixing.Citation{e.Cite}})
		}
		for _, p := range []zhixing.Period{periodPoolEntry, periodPoolCorrect, periodPoolShield, periodReportAgain, periodResume, periodEmergency, periodObjection,
			periodGuarantorYear, periodCompensation, periodComplaintRegister, periodComplaintDays, periodComplaintWorking, periodComplaintScreen, periodTwoYears} {
			if err := p.Check(); err != nil {
				t.Error(err)
			}
			fs = append(fs, zhixing.Finding{Rule: p.Rule, Cites: []zhixing.Citation{p.Cite}})
		}
		for _, f := range fs {
			for _, c := range f.Cites {
				if err := c.Check(); err != nil {
					t.Errorf("%s %s: %v", f.Rule, f.Code, err)
				}
			}
		}
		if err := auctionRounds.Check(); err != nil {
			t.Error(err)
		}
		if len(fs) < 200 {
			t.Errorf("only %d findings looked at", len(fs))
		}
	})
}

// Whatever conditions an event says were met, the file closes only if all of them
// were, for every debtor, after the wait.
func TestNoTerminationWithoutConditions(t *testing.T) {
	t.Run("CASE-41 CASE-91 T25 T28", rapid.MakeCheck(func(rt *rapid.T) {
		app := application()
		app.Debtors = append(app.Debtors, Debtor{"zhao", zhixing.NaturalPerson})
		s := beginWith(t, Options{}, app)
		tri := rapid.SampledFrom([]zhixing.Tri{yes, yes, yes, yes, yes, yes, no, zhixing.Unknown})
		draw := func() (TerminationCheckFacts, bool) {
			f := TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Clear: tri.Draw(rt, "clear")}
			all := f.Clear == yes
			for _, id := range []zhixing.PartyID{"li", "zhao"} {
				c := DebtorConditions{id, tri.Draw(rt, "z1"), tri.Draw(rt, "z2"), tri.Draw(rt, "z3"), tri.Draw(rt, "z5")}
				all = all && c.Z1 == yes && c.Z2 == yes && c.Z3 == yes && c.Z5 == yes
				f.Conditions = append(f.Conditions, c)
			}
			return f, all
		}
		proposal, met := draw()
		on := day("2026-04-08").AddDays(rapid.IntRange(0, 10).Draw(rt, "proposed"))
		e := s.event(on.String(), EventProposeTermination, IO, proposal, RecordConsumptionOrder, RecordNetworkQueryResult, RecordListDecision)
		next, err := s.f.Apply(e)
		if (err == nil) != (met && on.After(day("2026-04-12"))) {
			rt.Fatalf("proposed on %s with %+v: %v", on, proposal, err)
		}
		if err != nil {
			return
		}
		s.f = next
		talk := s.event(on.String(), EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord)
		if s.f, err = s.f.Apply(talk); err != nil {
			rt.Fatal(err)
		}
		ruling, met := draw()
		e = s.event(on.AddDays(5).String(), EventTerminate, CP, ruling, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		e.With = with("cp1", CP, PR)
		next, err = s.f.Apply(e)
		if (err == nil) != met || met && next.State() != ClosedThisTime {
			rt.Fatalf("ruled with %+v: %v", ruling, err)
		}
	}))
}

func TestPolicies(t *testing.T) {
	t.Run("CASE-05 CASE-31 CASE-36 options outside their words or below zero are named", func(t *testing.T) {
		o := Options{Suspension: 7, PayoutDays: -1, ExtensionMonths: -1, WarnDays: []int{30, -10}, Nodes: []Node{{}}, PoolAnchor: 9,
			PriorityOrder: []zhixing.Tag{zhixing.TagMinor, zhixing.TagMinor, 99}, Roll: zhixing.Roll{CourtTerm: 7, Uncovered: 9}}
		var fields []string
		for _, e := range problems(o.Check()) {
			var in *zhixing.InputError
			if errors.As(e, &in) {
				fields = append(fields, in.Field)
			}
		}
		want := []string{"options.suspension", "options.nodes[0].code", "options.payout_days", "options.extension_months", "options.warn_days[1]", "options.pool_anchor",
			"options.priority_order[1]", "options.priority_order[2]", "options.roll.court_term", "options.roll.uncovered"}
		for _, w := range want {
			if !slices.Contains(fields, w) {
				t.Errorf("%s is not among %v", w, fields)
			}
		}
		if err := (Options{}).Check(); err != nil {
			t.Error(err)
		}
		bad := Options{Suspension: 7}
		_, opened := Open(Event{}, bad)
		_, replayed := Replay(nil, bad)
		_, _, loaded := Load(nil, bad)
		for _, err := range []error{opened, replayed, loaded} {
			var in *zhixing.InputError
			if !errors.As(err, &in) || in.Field != "options.suspension" {
				t.Error(err)
			}
		}
	})
	t.Run("CASE-30 CASE-36 CASE-71 numbers, lists and rolling that differ are named", func(t *testing.T) {
		o := Options{PayoutDays: 20, WarnDays: []int{15}, Nodes: []Node{{Code: "X1"}, {Code: "X2"}}, Roll: zhixing.Roll{Validity: zhixing.RollYes, BackwardCount: zhixing.ClearDays}, PoolInquiryDays: InquiryWorkingDays}
		want := []zhixing.PolicyUsed{{Package: "casefile", Name: "pool_inquiry_days", Word: "working_days", Rule: "CASE-45"}, {Package: "casefile", Name: "payout_days", Word: "20", Rule: "CASE-36"},
			{Package: "casefile", Name: "warn_days", Word: "15", Rule: "CASE-30"}, {Package: "casefile", Name: "nodes", Word: "X1 X2", Rule: "CASE-30"},
			{Package: "casefile", Name: "roll.validity", Word: "roll", Rule: "CASE-71"}, {Package: "casefile", Name: "roll.backward_count", Word: "clear_days", Rule: "CASE-70"}}
		if diff := cmp.Diff(want, o.Used()); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-05 CASE-94 whatever takes options refuses those that are none", func(t *testing.T) {
		on := day("2026-05-06")
		bad := Options{Suspension: 7}
		petition := Petition{ID: "a", Received: on}
		complaint, err := NewComplaint(petition, Options{})
		if err != nil {
			t.Fatal(err)
		}
		one := func(_ any, err error) error { return err }
		two := func(_, _ any, err error) error { return err }
		for name, err := range map[string]error{
			"Open": one(Open(Event{}, bad)), "Replay": one(Replay(nil, bad)), "Load": two(Load(nil, bad)),
			"OpenReview": one(OpenReview(ReviewEvent{}, bad)), "ReplayReview": one(ReplayReview(nil, bad)),
			"Limitation": one(Limitation(LimitationFacts{Effective: on}, on, bad)), "AdminNonLitigation": one(AdminNonLitigation(AdminFacts{SuitTermEnded: on}, bad)),
			"AssessAid": one(AssessAid(AidFacts{}, bad)), "AssessEntrustment": one(AssessEntrustment(EntrustFacts{}, on, bad)),
			"EnforcementLimit": one(EnforcementLimit(LimitFacts{Filed: on}, bad)), "AssessRecourse": one(AssessRecourse(RecourseFacts{Received: on}, on, bad)),
			"AssessGuarantee":            one(AssessGuarantee(GuaranteeFacts{Kind: GuaranteeInTrial}, on, bad)),
			"AssessSettlementResumption": one(AssessSettlementResumption(SettlementAsk{}, on, bad)), "AssessPartyChange": one(AssessPartyChange(PartyChangeCheck{}, bad)),
			"OutsiderBar": one(OutsiderBar(OutsiderFacts{Raised: on}, bad)), "NonEnforcementTerm": one(NonEnforcementTerm(MatterAwardThird, on, bad)),
			"SetAsideTerm": one(SetAsideTerm(on, bad)), "SupervisionReconsideration": one(SupervisionReconsideration(on, bad)),
			"PassOnTerm": one(PassOnTerm(on, bad)), "JurisdictionObjectionTerm": one(JurisdictionObjectionTerm(on, bad)),
			"Terms": one(Terms(periodObjection, nil, bad)), "AssessTermination": one(AssessTermination(terminable(), on, bad)),
			"TerminationObjection": two(TerminationObjection(on, on, false, bad)), "AssessPool": one(AssessPool(pooled(), on, bad)),
			"PlanPool": one(PlanPool(nil, nil, 1, on, bad)), "AssessResumption": one(AssessResumption(ResumptionFacts{}, on, bad)),
			"GuarantorLimitationFrom": one(GuarantorLimitationFrom(GuarantorFacts{}, on, bad)), "Audit": one(Audit(nil, nil, bad)),
			"CheckApproval": one(CheckApproval(ApprovalFacts{Matter: ApproveExtension}, on, bad)), "NewComplaint": one(NewComplaint(petition, bad)),
			"Complaint.Terms": one(complaint.Terms(bad)), "Complaint.Check": one(complaint.Check(on, bad)), "Complaint.Facts": one(complaint.Facts(on, bad)),
			"AssessHearing": two(AssessHearing(HearingFacts{Matter: HearPartyChange}, bad)), "Prioritise": one(Prioritise(nil, bad)),
			"CheckTask":         one(CheckTask(CommandTask{Kind: TaskUrgentClue, Reported: zhixing.MustInstant("2026-05-06T00:00:00+08:00")}, zhixing.MustInstant("2026-05-06T00:00:00+08:00"), bad)),
			"CheckCoordination": one(CheckCoordination(FilingCoordination{}, on, bad)),
		} {
			var in *zhixing.InputError
			if !errors.As(err, &in) || in.Field != "options.suspension" {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
	t.Run("CASE-05 CASE-41 a profile sets the policies", func(t *testing.T) {
		p := zhixing.Profile{Format: 1, Name: "n", Version: "v", Packages: []zhixing.PackagePolicy{{Package: "casefile", Policy: []zhixing.PolicyChoice{
			{Name: "suspension", Word: "six_months_after"}, {Name: "waiting_seizure", Word: "blocks_termination"}}}}}
		if err := p.Check(Policies()); err != nil {
			t.Fatal(err)
		}
		o, err := Options{}.WithProfile(p)
		if err != nil || o.Suspension != SixMonthsAfter || o.WaitingSeizure != WaitingBlocks {
			t.Error(o, err)
		}
		p.Packages[0].Policy[0].Word, p.Packages[0].Policy[1].Word = "no_such", "none"
		if _, err := (Options{}).WithProfile(p); len(problems(err)) != 2 {
			t.Error(err)
		}
	})
}
