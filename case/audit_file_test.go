package casefile

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// TestActsOfFile: what a file tells the audit, act by act.
func TestActsOfFile(t *testing.T) {
	told := func(f File) []string {
		var out []string
		for _, a := range ActsOf(f, "k") {
			s := fmt.Sprintf("%s %s", a.ID, a.Kind)
			for _, p := range a.People {
				s += " " + string(p.ID)
			}
			out = append(out, s)
		}
		return out
	}
	t.Run("CASE-80 CASE-81 CASE-82 stages, payouts with three hands, terminating and hearing panels", func(t *testing.T) {
		s := begin(t, Options{})
		arrived := s.event("2026-03-01", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.MustMoney("100.00")}, RecordMoneyArrival)
		s.do(arrived)
		pay := s.event("2026-03-10", EventPaidOut, FD, MoneyFacts{Amount: zhixing.MustMoney("100.00"), Payee: "zhang"}, RecordPayoutApproval, RecordPayoutReceipt)
		pay.With = append(with("", BC), Actor{"io3", IO})
		s.do(pay)
		z := TerminationCheckFacts{Ground: zhixing.TerminationHardshipAided, Conditions: allZ("li"), Clear: yes, ObjectUntil: day("2026-05-10")}
		s.do(s.event("2026-04-20", EventProposeTermination, IO, z, RecordConsumptionOrder, RecordNetworkQueryResult, RecordNotListedReason))
		s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{Agrees: no}, RecordTerminationTalkRecord))
		h := s.event("2026-04-28", EventCreditorObjects, RP, TalkFacts{Agrees: no}, RecordHearingRecord)
		h.With = with("rp1", RP)
		s.do(h)
		end := s.event("2026-05-06", EventTerminate, CP, z, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		end.With = with("cp1", CP, PR)
		s.do(end)
		q := s.event("2026-11-05", EventPoolQueryDue, CMD, PoolFacts{Window: 1, Found: no, Told: yes}, RecordPoolQueryResult)
		s.do(q)
		want := []string{
			"e2 filing fo1",
			"e3 handling io1", "e3/2 inquiry io1", "e3/3 disposal io2", "e3/4 payout_proposal io3", "e3/5 approval bc1",
			"e4 handling io1",
			"e6 payout_proposal io3", "e6/2 payout_approval bc1", "e6/3 payout_payment fd1",
			"e7 handling io1", "e8 handling io1",
			"e9 termination_hearing rp1 rp2 rp3",
			"e10 termination_panel cp1 cp2 cp3", "e10/2 approval pr1",
			"e11 inquiry cmd1",
		}
		if diff := cmp.Diff(want, told(s.f)); diff != "" {
			t.Error(diff)
		}
		acts := ActsOf(s.f, "k")
		at := func(kind ActKind) *Act {
			return &acts[slices.IndexFunc(acts, func(a Act) bool { return a.Kind == kind })]
		}
		if at(ActTerminationHearing).Matter != at(ActTerminationPanel).Matter || at(ActTerminationHearing).Matter != "e7" {
			t.Error("hearing and ruling are of one round of termination")
		}
		r, err := Audit(acts, nil, Options{})
		if err != nil || len(r.Breaches) != 0 {
			t.Error("nobody holds two offices", r.Breaches, err)
		}
		// The same log, with one member of the hearing among those who terminate.
		at(ActTerminationPanel).People[2] = Actor{"rp3", CP}
		r, err = Audit(acts, nil, Options{})
		if err != nil || !slices.ContainsFunc(r.Breaches, func(b Breach) bool {
			return b.Rule == RuleHearingPanel && slices.Equal(b.Persons, []zhixing.ActorID{"rp3"})
		}) {
			t.Error("CASE-81.I4 not found", r.Breaches, err)
		}
	})
	t.Run("CASE-81 CASE-82 every incompatibility has its word for discipline", func(t *testing.T) {
		for rule, want := range map[zhixing.RuleID]zhixing.Incompatibility{
			RuleHandlerReviews: zhixing.HandledBefore, RulePanelSize: zhixing.NoPanel, RuleNewPanel: zhixing.SamePanel, RuleHearingPanel: zhixing.SameHearingPanel,
			RuleMajorMatter: zhixing.MajorWithoutDiscussion, RuleRecusal: zhixing.Recusal, RuleSuitDivision: zhixing.SuitInBureau,
			RuleDisposalPayout: zhixing.DisposalAndPayout, RulePayoutFourEyes: zhixing.PayoutFourEyes, RuleInquiryDisposal: zhixing.InquiryAndDisposal,
		} {
			b := Breach{Rule: rule, Persons: []zhixing.ActorID{"a", "b"}, Acts: []zhixing.EventID{"1", "2"}, Severity: zhixing.Breach}
			got := b.Incompatible(day("2026-05-06"))
			if len(got) != 4 || got[3] != (zhixing.IncompatibleActor{Actor: "b", Matter: "2", AsOf: day("2026-05-06"), Rule: want, Severity: zhixing.Breach}) {
				t.Errorf("%s: %+v", rule, got)
			}
		}
		if got := (Breach{Rule: "CASE-80", Persons: []zhixing.ActorID{"a"}, Acts: []zhixing.EventID{"1"}}).Incompatible(day("2026-05-06")); got != nil {
			t.Error("a wrong power is no incompatibility", got)
		}
	})
	t.Run("CASE-80 power of an act", func(t *testing.T) {
		for kind, want := range map[ActKind]Power{ActFiling: PowerFile, ActHandling: PowerImplement, ActInquiry: PowerImplement, ActReview: PowerReview, ActTerminationHearing: PowerReview,
			ActPayoutApproval: PowerApprove, ActApproval: PowerApprove, ActPayoutPayment: PowerFinance, ActCashReceipt: PowerFinance, ActSuit: NoPower} {
			if got := kind.powerFor(); got != want {
				t.Errorf("%s: %s, want %s", kind, got, want)
			}
		}
	})
	t.Run("CASE-81.I1 an officer who took cash has handled the case", func(t *testing.T) {
		acts := []Act{
			{ID: "1", On: day("2026-03-01"), Case: "k", Matter: "p", Kind: ActCashReceipt, People: []Actor{{"a", IO}}},
			{ID: "2", On: day("2026-04-01"), Case: "k", Matter: "o", Kind: ActReview, People: []Actor{{"a", RP}, {"b", RP}, {"c", RP}}},
		}
		r, err := Audit(acts, nil, Options{})
		if err != nil || len(r.Breaches) != 1 || r.Breaches[0].Rule != RuleHandlerReviews {
			t.Error(r.Breaches, err)
		}
	})
}

// A termination without its panel, as stored under whatever program, is found.
func TestAuditTerminationPanel(t *testing.T) {
	stored := func(t *testing.T, o Options, signed bool, who ...Actor) []Breach {
		s := begin(t, o)
		z := TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Conditions: allZ("li"), Clear: yes}
		propose := s.event("2026-04-20", EventProposeTermination, IO, z, RecordConsumptionOrder, RecordNetworkQueryResult, RecordNotListedReason)
		if signed {
			propose.Records = append(propose.Records, Record{Kind: RecordCreditorSignature})
		}
		end := s.event("2026-05-06", EventTerminate, who[0].Role, z, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		end.Actor, end.With = who[0].ID, who[1:]
		s.do(propose)
		s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		f, _, err := Load(append(s.f.Events(), end), o)
		if err != nil || f.State() != ClosedThisTime {
			t.Fatal(f.State(), err)
		}
		r, err := Audit(ActsOf(f, "k"), nil, o)
		if err != nil {
			t.Fatal(err)
		}
		return slices.DeleteFunc(r.Breaches, func(b Breach) bool { return b.Rule != "CASE-42" })
	}
	lax := Options{TerminationPanel: PanelUnlessSigned}
	president := Actor{"pr1", PR}
	three := append(with("", CP), president)
	for _, c := range []struct {
		name   string
		o      Options
		signed bool
		who    []Actor
		sev    zhixing.Severity
		n      int
	}{
		{"CASE-42 three members", Options{}, false, three, 0, 0},
		{"CASE-42 two members", Options{}, false, three[1:], zhixing.Breach, 1},
		{"CASE-42 the president alone", Options{}, true, []Actor{president}, zhixing.Breach, 1},
		{"CASE-42 the president alone, no panel asked for where the creditor signed", lax, true, []Actor{president}, 0, 0},
		{"CASE-42 the president alone, nothing signed", lax, false, []Actor{president}, zhixing.Warning, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := stored(t, c.o, c.signed, c.who...)
			if len(got) != c.n || c.n == 1 && (got[0].Severity != c.sev || got[0].Finding.Code != "panel_members" || got[0].Acts[0] != "e6" || got[0].Incompatible(day("2026-06-01")) != nil) {
				t.Errorf("%+v", got)
			}
		})
	}
	t.Run("CASE-42 refused when applied, under the same rule", func(t *testing.T) {
		s := begin(t, Options{})
		z := TerminationCheckFacts{Ground: zhixing.TerminationNoClueAccepted, Conditions: allZ("li"), Clear: yes}
		s.do(s.event("2026-04-20", EventProposeTermination, IO, z, RecordConsumptionOrder, RecordNetworkQueryResult, RecordNotListedReason))
		s.do(s.event("2026-04-22", EventTalkHeld, IO, TalkFacts{Agrees: yes}, RecordTerminationTalkRecord))
		end := s.event("2026-05-06", EventTerminate, CP, z, RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval)
		end.With = []Actor{{"cp2", CP}, president}
		s.refuse(end, "CASE-42")
		end.With = append(end.With, Actor{"cp3", CP})
		s.do(end)
	})
	t.Run("CASE-42 not before the opinion of 2014", func(t *testing.T) {
		a := act(ActTerminationPanel, "x", Actor{"p1", CP})
		for on, want := range map[string]int{"2014-12-31": 0, "2015-01-01": 1} {
			a.On = day(on)
			if r, err := Audit([]Act{a}, nil, Options{}); err != nil || len(r.Breaches) != want {
				t.Errorf("%s: %+v %v", on, r.Breaches, err)
			}
		}
	})
}
