package casefile

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// cleanLog draws the log of one case in a court where everybody keeps to one
// office: it holds no incompatibility.
func cleanLog(t *rapid.T, key string) []Act {
	var out []Act
	on := day("2026-01-12")
	n := 0
	add := func(kind ActKind, matter string, who ...Actor) {
		n++
		on = on.AddDays(rapid.IntRange(0, 20).Draw(t, "days"))
		out = append(out, Act{ID: zhixing.EventID(fmt.Sprintf("%s-%02d", key, n)), On: on, Case: key, Matter: matter, Kind: kind, People: who})
	}
	person := func(office string, r Role) Actor {
		return Actor{zhixing.ActorID(fmt.Sprintf("%s%d", office, rapid.IntRange(1, 3).Draw(t, office))), r}
	}
	panel := func(office string, r Role) []Actor {
		size := rapid.SampledFrom([]int{3, 5}).Draw(t, "panel")
		var who []Actor
		for i := range size {
			who = append(who, Actor{zhixing.ActorID(fmt.Sprintf("%s%d", office, i+1)), r})
		}
		return who
	}
	add(ActFiling, "", person("filing", FO))
	for i := range rapid.IntRange(1, 12).Draw(t, "acts") {
		m := fmt.Sprintf("m%d", i)
		switch rapid.IntRange(0, 8).Draw(t, "act") {
		case 0:
			add(ActHandling, m, person("officer", IO))
		case 1:
			add(ActInquiry, m, person("inquiry", IO))
		case 2:
			add(ActDisposal, m, person("disposal", IO))
		case 3:
			add(ActPayoutProposal, m, person("payout", IO))
			add(ActPayoutApproval, m, person("chief", BC))
			add(ActPayoutPayment, m, person("finance", FD))
			add(ActCashReceipt, m, person("cashier", FD))
		case 4:
			add(ActReview, m, panel("review", RP)...)
			add(ActReexamination, m, panel("second", RP)...)
		case 5:
			add(ActTerminationHearing, m, panel("hearing", RP)...)
			add(ActTerminationPanel, m, panel("panel", CP)...)
		case 6:
			add(ActMajorMatter, m, append(panel("officer", IO), Actor{"president", PR})...)
		case 7:
			add(ActSuit, m, panel("judge", TD)...)
		case 8:
			add(ActApproval, m, person("chief", BC))
		}
	}
	return out
}

// planted is a way of spoiling a clean log, with the rule that must be found.
var planted = []struct {
	name string
	rule zhixing.RuleID
	do   func(acts []Act) ([]Act, []Recusal)
}{
	{"CASE-80 review by an implementation officer", "CASE-80", func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActReview, "x", Actor{"r1", RP}, Actor{"r2", RP}, Actor{"newcomer", IO})), nil
	}},
	{"CASE-80 two powers in one act", "CASE-80", func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActMajorMatter, "x", Actor{"a1", IO}, Actor{"a2", IO}, Actor{"a3", IO}, Actor{"a1", PR})), nil
	}},
	{"CASE-81.I1 E14 handled, left, sits in review", RuleHandlerReviews, func(acts []Act) ([]Act, []Recusal) {
		first := act(ActInquiry, "x", Actor{"a", IO})
		first.ID, first.On = "planted-0", day("2026-01-01")
		return append(acts, first, act(ActReview, "y", Actor{"a", RP}, Actor{"r2", RP}, Actor{"r3", RP})), nil
	}},
	{"CASE-81.I2 panel of two", RulePanelSize, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActReview, "x", Actor{"r1", RP}, Actor{"r2", RP})), nil
	}},
	{"CASE-81.I2 panel of four", RulePanelSize, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActReexamination, "x", Actor{"r1", RP}, Actor{"r2", RP}, Actor{"r3", RP}, Actor{"r4", RP})), nil
	}},
	{"CASE-42 terminating panel of two, the president no member", "CASE-42", func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActTerminationPanel, "x", Actor{"p1", CP}, Actor{"p2", CP}, Actor{"president", PR})), nil
	}},
	{"CASE-42 terminating panel of four", "CASE-42", func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActTerminationPanel, "x", Actor{"p1", CP}, Actor{"p2", CP}, Actor{"p3", CP}, Actor{"p4", CP})), nil
	}},
	{"CASE-42 one member named three times", "CASE-42", func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActTerminationPanel, "x", Actor{"p1", CP}, Actor{"p1", CP}, Actor{"p1", CP})), nil
	}},
	{"CASE-81.I3 E14 one member again", RuleNewPanel, func(acts []Act) ([]Act, []Recusal) {
		first := act(ActReview, "x", Actor{"r1", RP}, Actor{"r2", RP}, Actor{"r3", RP})
		first.ID, first.On = "planted-0", day("2026-01-01")
		return append(acts, first, act(ActReexamination, "x", Actor{"r3", RP}, Actor{"r4", RP}, Actor{"r5", RP})), nil
	}},
	{"CASE-81.I4 terminating and hearing", RuleHearingPanel, func(acts []Act) ([]Act, []Recusal) {
		first := act(ActTerminationHearing, "x", Actor{"p1", RP}, Actor{"r2", RP}, Actor{"r3", RP})
		first.ID, first.On = "planted-0", day("2026-01-01")
		return append(acts, first, act(ActTerminationPanel, "x", Actor{"p1", CP}, Actor{"p2", CP}, Actor{"p3", CP})), nil
	}},
	{"CASE-81.I5 two officers", RuleMajorMatter, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActMajorMatter, "x", Actor{"a1", IO}, Actor{"a2", IO}, Actor{"president", PR})), nil
	}},
	{"CASE-81.I5 no president", RuleMajorMatter, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActMajorMatter, "x", Actor{"a1", IO}, Actor{"a2", IO}, Actor{"a3", IO})), nil
	}},
	{"CASE-81.I6 recused", RuleRecusal, func(acts []Act) ([]Act, []Recusal) {
		a := act(ActHandling, "x", Actor{"cousin", IO})
		return append(acts, a), []Recusal{{"cousin", "k", RecusalParty, day("2026-01-01"), yes}}
	}},
	{"CASE-81.I7 suit in the bureau", RuleSuitDivision, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActSuit, "x", Actor{"j1", TD}, Actor{"j2", TD}, Actor{"o1", RP})), nil
	}},
	{"CASE-82.S1 disposal and payout", RuleDisposalPayout, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActDisposal, "x", Actor{"d", IO}), second(act(ActPayoutProposal, "y", Actor{"d", IO}))), nil
	}},
	{"CASE-82.S2 E13 proposes and approves", RulePayoutFourEyes, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActPayoutProposal, "x", Actor{"d", IO}), second(act(ActPayoutApproval, "x", Actor{"d", BC}))), nil
	}},
	{"CASE-82.S2 CASE-36 received the cash and pays", RulePayoutFourEyes, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActCashReceipt, "x", Actor{"d", FD}), second(act(ActPayoutPayment, "x", Actor{"d", FD}))), nil
	}},
	{"CASE-82.S3 inquiry and disposal", RuleInquiryDisposal, func(acts []Act) ([]Act, []Recusal) {
		return append(acts, act(ActInquiry, "x", Actor{"d", IO}), second(act(ActDisposal, "y", Actor{"d", IO}))), nil
	}},
}

func act(k ActKind, matter string, who ...Actor) Act {
	return Act{ID: "planted-1", On: day("2027-06-01"), Case: "k", Matter: "planted-" + matter, Kind: k, People: who}
}

func second(a Act) Act { a.ID = "planted-2"; return a }

func rulesOf(r AuditReport) []zhixing.RuleID {
	var out []zhixing.RuleID
	for _, b := range r.Breaches {
		out = append(out, b.Rule)
	}
	return out
}

func TestAudit(t *testing.T) {
	t.Run("CASE-80 CASE-81 CASE-82 clean logs have no breach", rapid.MakeCheck(func(t *rapid.T) {
		acts := append(cleanLog(t, "k"), cleanLog(t, "other")...)
		r, err := Audit(acts, nil, Options{})
		if err != nil || len(r.Breaches) > 0 || r.Cases != 2 || r.Acts != len(acts) {
			t.Fatalf("%v %v", err, r.Breaches)
		}
	}))
	for _, p := range planted {
		t.Run(p.name+" is found in any log", rapid.MakeCheck(func(t *rapid.T) {
			acts, recusals := p.do(cleanLog(t, "k"))
			acts = rapid.Permutation(append(acts, cleanLog(t, "other")...)).Draw(t, "order")
			r, err := Audit(acts, recusals, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]zhixing.RuleID{p.rule}, slices.Compact(rulesOf(r))); diff != "" {
				t.Fatal(diff, r.Breaches)
			}
			b := r.Breaches[0]
			if len(b.Persons) == 0 || len(b.Acts) == 0 || b.Case != "k" || b.Severity != zhixing.Breach || r.Clean() {
				t.Fatalf("%+v", b)
			}
		}))
	}
	t.Run("CASE-82 small court: S1 and S3 warn, S2 never", func(t *testing.T) {
		acts := []Act{act(ActInquiry, "a", Actor{"d", IO}), second(act(ActDisposal, "b", Actor{"d", IO}))}
		third := act(ActPayoutProposal, "c", Actor{"d", IO})
		fourth := act(ActPayoutApproval, "c", Actor{"d", BC})
		third.ID, fourth.ID = "3", "4"
		var o Options
		o.SmallCourt = SmallCourtExemption
		r, err := Audit(append(acts, third), nil, o)
		if err != nil || !r.Clean() || !slices.Equal(rulesOf(r), []zhixing.RuleID{RuleDisposalPayout, RuleInquiryDisposal}) {
			t.Error(err, rulesOf(r))
		}
		if r, _ = Audit(append(acts, third, fourth), nil, o); r.Clean() {
			t.Error("S2 is an error always")
		}
	})
	t.Run("CASE-81.I1 who reviewed first may handle later", func(t *testing.T) {
		review := act(ActReview, "a", Actor{"a", RP}, Actor{"b", RP}, Actor{"c", RP})
		later := second(act(ActHandling, "b", Actor{"a", IO}))
		later.On = review.On.AddDays(1)
		if r, err := Audit([]Act{later, review}, nil, Options{}); err != nil || len(r.Breaches) > 0 {
			t.Error(err, r.Breaches)
		}
		later.On = review.On
		r, err := Audit([]Act{later, review}, nil, Options{})
		if err != nil || !slices.Equal(rulesOf(r), []zhixing.RuleID{RuleHandlerReviews}) {
			t.Error("on one day both count", err, r.Breaches)
		}
		if diff := cmp.Diff([]zhixing.ActorID{"a"}, r.Breaches[0].Persons); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-81.I6 undecided: urgent measures only", func(t *testing.T) {
		a := act(ActHandling, "a", Actor{"a", IO})
		pending := []Recusal{{"a", "k", RecusalInterest, a.On, zhixing.Unknown}}
		r, err := Audit([]Act{a}, pending, Options{})
		if err != nil || len(r.Breaches) != 1 || r.Breaches[0].Severity != zhixing.Warning {
			t.Error(err, r.Breaches)
		}
		a.Urgent = yes
		if r, _ = Audit([]Act{a}, pending, Options{}); len(r.Breaches) > 0 {
			t.Error(r.Breaches)
		}
		pending[0].Decided = no
		a.Urgent = no
		if r, _ = Audit([]Act{a}, pending, Options{}); len(r.Breaches) > 0 {
			t.Error("refused", r.Breaches)
		}
		pending[0].Decided, pending[0].From = yes, a.On.AddDays(1)
		if r, _ = Audit([]Act{a}, pending, Options{}); len(r.Breaches) > 0 {
			t.Error("the ground came later", r.Breaches)
		}
	})
	t.Run("CASE-82 facts for discipline", func(t *testing.T) {
		r, err := Audit([]Act{act(ActInquiry, "a", Actor{"d", IO}), second(act(ActDisposal, "b", Actor{"d", IO}))}, nil, Options{})
		if err != nil || len(r.Breaches) != 1 {
			t.Fatal(err, r.Breaches)
		}
		want := []zhixing.IncompatibleActor{
			{Actor: "d", Matter: "planted-1", AsOf: day("2027-07-01"), Rule: zhixing.InquiryAndDisposal, Severity: zhixing.Breach},
			{Actor: "d", Matter: "planted-2", AsOf: day("2027-07-01"), Rule: zhixing.InquiryAndDisposal, Severity: zhixing.Breach},
		}
		if diff := cmp.Diff(want, r.Breaches[0].Incompatible(day("2027-07-01")), sameDate); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-80 acts that are not in form", func(t *testing.T) {
		bad := []Act{{ID: "a", People: []Actor{{"x", CR}}}, {ID: "a", On: day("2026-01-01"), Case: "k", Kind: ActReview}}
		_, err := Audit(bad, []Recusal{{}}, Options{})
		if n := len(problems(err)); n != 7 {
			t.Errorf("%d problems: %v", n, err)
		}
	})
}

var sameDate = cmp.Comparer(func(a, b zhixing.Date) bool { return a == b })

func problems(err error) []error {
	if j, ok := err.(interface{ Unwrap() []error }); ok {
		return j.Unwrap()
	}
	return nil
}

func TestActsOf(t *testing.T) {
	t.Run("CASE-82 a file of one officer for every stage", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-05-06", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.MustMoney("100.00")}, RecordMoneyArrival))
		pay := s.event("2026-05-12", EventPaidOut, IO, MoneyFacts{Amount: zhixing.MustMoney("100.00")}, RecordPayoutApproval, RecordPayoutReceipt)
		pay.With = []Actor{{"bc1", BC}, {"fd1", FD}}
		s.do(pay)
		r, err := Audit(ActsOf(s.f, "k"), nil, Options{})
		if err != nil || len(r.Breaches) != 0 {
			t.Fatal(err, r.Breaches)
		}
		other := s.event("2026-05-14", EventReassign, BC, AssignmentFacts{Officer: "io1", Holders: []Holder{{StageInquiry, "io2"}, {StageDisposal, "io2"}, {StagePayout, "io2"}}}, RecordAssignmentNote)
		acts := ActsOf(s.f, "k")
		if next, err := s.f.Apply(other); err == nil {
			acts = ActsOf(next, "k")
		} else if f, _, err := Load(append(s.f.Events(), other), Options{}); err == nil {
			acts = ActsOf(f, "k") // refused as an event, audited as a stored one
		}
		r, err = Audit(acts, nil, Options{})
		if err != nil || !slices.Equal(rulesOf(r), []zhixing.RuleID{RuleDisposalPayout, RuleInquiryDisposal}) {
			t.Error(err, rulesOf(r))
		}
	})
}

// FuzzAudit: whatever is read as a log is audited without a panic, and the order of
// the acts makes no difference.
func FuzzAudit(f *testing.F) {
	f.Add([]byte(`[{"id":"a","on":"2026-02-01","case":"k","kind":"inquiry","people":[{"id":"x","role":"io"}]},{"id":"b","on":"2026-02-01","case":"k","kind":"review","people":[{"id":"x","role":"rp"}]}]`))
	f.Add([]byte(`[{"id":"a","on":"2026-02-01","case":"k","matter":"m","kind":"reexamination","people":[{"id":"x","role":"sc"}]}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var acts []Act
		if strict.Decode(b, &acts) != nil || len(acts) > 64 {
			return
		}
		r, err := Audit(acts, nil, Options{})
		if err != nil {
			return
		}
		slices.Reverse(acts)
		again, err := Audit(acts, nil, Options{})
		if err != nil || len(r.Breaches) != len(again.Breaches) || !slices.Equal(rulesOf(r), rulesOf(again)) {
			t.Fatalf("%v, reversed %v %v", rulesOf(r), rulesOf(again), err)
		}
	})
}
