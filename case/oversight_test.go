package casefile

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestApprovals(t *testing.T) {
	panel := []Actor{{"cp1", CP}, {"cp2", CP}, {"cp3", CP}}
	for _, c := range []struct {
		name string
		f    ApprovalFacts
		want []string
	}{
		{"CASE-83 limit: president", ApprovalFacts{Matter: ApproveExtension, Proposer: "io1", People: []Actor{{"pr1", PR}}, Done: day("2026-05-06"), Approved: day("2026-05-06")}, nil},
		{"CASE-83 limit: bureau chief is not enough", ApprovalFacts{Matter: ApproveExtension, People: []Actor{{"bc1", BC}}, Done: day("2026-05-06"), Approved: day("2026-05-06")}, []string{"CASE-83 approved_by not_met"}},
		{"CASE-83 deferral: bureau chief", ApprovalFacts{Matter: ApprovePayoutDeferral, People: []Actor{{"bc1", BC}}, Done: day("2026-05-06"), Approved: day("2026-05-05")}, nil},
		{"CASE-83 approved afterwards", ApprovalFacts{Matter: ApproveCoercion, People: []Actor{{"pr1", PR}}, Done: day("2026-05-06"), Approved: day("2026-05-07")}, []string{"CASE-83 approved_before not_met"}},
		{"CASE-83 termination: panel and president", ApprovalFacts{Matter: ApproveTermination, People: append([]Actor{{"pr1", PR}}, panel...), Done: day("2026-05-06"), Approved: day("2026-05-06")}, nil},
		{"CASE-83 bankruptcy: two of a panel, no president", ApprovalFacts{Matter: ApproveBankruptcy, People: panel[:2], Done: day("2026-05-06"), Approved: day("2026-05-06")}, []string{"CASE-83 panel_members not_met", "CASE-83 approved_by not_met"}},
		{"CASE-83 CASE-38 long stay", ApprovalFacts{Matter: ApproveLongStay, People: []Actor{{"pr1", PR}}}, []string{"CASE-83 approved_by not_met"}},
		{"CASE-83 CASE-55 out of province", ApprovalFacts{Matter: ApproveOutOfProvince, People: []Actor{{"sc1", SC}}}, nil},
		{"CASE-80 own approval", ApprovalFacts{Matter: ApproveExtension, Proposer: "pr1", People: []Actor{{"pr1", PR}}, Done: day("2026-05-06"), Approved: day("2026-05-06")}, []string{"CASE-80 own_approval not_met"}},
		{"CASE-83 N21 emergency, the term runs", ApprovalFacts{Matter: ApproveEmergency, Ordered: yes, Done: day("2026-05-18")}, nil},
		{"CASE-83 N21 emergency, approved on the second working day", ApprovalFacts{Matter: ApproveEmergency, Ordered: yes, People: []Actor{{"bc1", BC}}, Done: day("2026-05-15"), Approved: day("2026-05-19")}, nil},
		{"CASE-83 N21 emergency, late", ApprovalFacts{Matter: ApproveEmergency, Ordered: no, People: []Actor{{"bc1", BC}}, Done: day("2026-05-14"), Approved: day("2026-05-19")},
			[]string{"CASE-83 ordered_by_centre not_met", "CASE-83 emergency_approved not_met"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			fs, err := CheckApproval(c.f, day("2026-05-20"), Options{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, unmet(fs)); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("CASE-83 bad facts", func(t *testing.T) {
		if _, err := CheckApproval(ApprovalFacts{Done: day("2026-05-21")}, day("2026-05-20"), Options{}); len(problems(err)) != 2 {
			t.Error(err)
		}
	})
	t.Run("CASE-82 a stage opens on the papers of the one before", func(t *testing.T) {
		s := begin(t, Options{})
		if got := unmet(OpenStage(StageInquiry, s.f.Has)); len(got) > 0 {
			t.Error(got)
		}
		if got := unmet(OpenStage(StagePayout, s.f.Has)); !slices.Equal(got, []string{"CASE-82 record_missing not_met"}) {
			t.Error(got)
		}
		s.do(s.event("2026-05-06", EventMoneyArrives, FD, MoneyFacts{Amount: zhixing.MustMoney("100.00")}, RecordMoneyArrival))
		if got := unmet(OpenStage(StagePayout, s.f.Has)); len(got) > 0 {
			t.Error(got)
		}
		if n := len(unmet(OpenStage(StageDisposal, func(RecordKind) bool { return false }))); n != 2 {
			t.Error(n)
		}
	})
}

func entryOf(id, on string) InterferenceRecord {
	return InterferenceRecord{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(id), On: day(on)}, Register: RegisterExternal, Case: "k", Name: "某甲", Unit: "某局", Post: "副局长",
		Content: "要求暂缓拍卖", Form: InterferenceLetter, Handler: "io1", Attachments: []string{"letter-1"}}
}

func TestRegister(t *testing.T) {
	t.Run("CASE-84 append-only", func(t *testing.T) {
		var g Register
		one, err := g.Record(entryOf("a", "2026-03-02"))
		if err != nil || one.Len() != 1 || g.Len() != 0 {
			t.Fatal(err)
		}
		if same, err := one.Record(entryOf("a", "2026-03-02")); err != nil || same.Len() != 1 {
			t.Error("the same entry again is nothing new", err)
		}
		changed := entryOf("a", "2026-03-02")
		changed.Attachments = nil
		if _, err := one.Record(changed); err == nil {
			t.Error("the same key with other content")
		}
		for _, spoil := range []func(*InterferenceRecord){
			func(r *InterferenceRecord) { r.Voids = "a" }, func(r *InterferenceRecord) { r.Corrects = "a" },
		} {
			r := entryOf("b", "2026-03-03")
			spoil(&r)
			var refusal *zhixing.RefusedError
			if next, err := one.Record(r); !errors.As(err, &refusal) || refusal.Rule != "CASE-84" || next.Len() != 1 {
				t.Error("entries are never changed", err)
			}
		}
		for e := range one.Entries() {
			e.Attachments[0] = "forged"
		}
		for e := range one.Entries() {
			if e.Attachments[0] != "letter-1" {
				t.Error("a reader changed the register")
			}
		}
		if _, err := one.Record(InterferenceRecord{}); len(problems(err)) < 9 {
			t.Error("every particular is asked for", err)
		}
		r := entryOf("c", "2026-03-04")
		r.Supplements = "nowhere"
		if _, err := one.Record(r); err == nil {
			t.Error("nothing to supplement")
		}
	})
	t.Run("CASE-84 findings, and supplements answer them", func(t *testing.T) {
		r := entryOf("a", "2026-03-02")
		r.Recorded, r.Refused = day("2026-03-03"), yes
		var g Register
		g, err := g.Record(r)
		if err != nil {
			t.Fatal(err)
		}
		want := []string{"CASE-84 recorded_at_once not_met", "CASE-84 returned unknown", "CASE-84 in_database unknown", "CASE-84 reported unknown"}
		if diff := cmp.Diff(want, unmet(g.Check(day("2026-04-01")))); diff != "" {
			t.Error(diff)
		}
		for i, more := range []func(*InterferenceRecord){func(r *InterferenceRecord) { r.Returned = yes }, func(r *InterferenceRecord) { r.Database, r.Reported = yes, no }} {
			s := entryOf("s"+itoa(i), "2026-03-10")
			s.Supplements = "a"
			more(&s)
			if g, err = g.Record(s); err != nil {
				t.Fatal(err)
			}
		}
		fs := g.Check(day("2026-04-01"))
		if diff := cmp.Diff([]string{"CASE-84 recorded_at_once not_met", "CASE-84 reported not_met"}, unmet(fs)); diff != "" {
			t.Error(diff)
		}
		for _, f := range fs {
			if f.Severity > zhixing.Warning {
				t.Error("an entry blocks nothing", f)
			}
		}
		inside := entryOf("b", "2026-03-05")
		inside.Register, inside.Form = RegisterInternal, InterferenceOral
		lawful := entryOf("c", "2026-03-05")
		lawful.ByProcedure = yes
		g = Register{}
		for _, r := range []InterferenceRecord{inside, lawful} {
			if g, err = g.Record(r); err != nil {
				t.Fatal(err)
			}
		}
		if diff := cmp.Diff([]string{"CASE-84 refused unknown"}, unmet(g.Check(day("2026-04-01")))); diff != "" {
			t.Error(diff)
		}
	})
}

func TestPrioritise(t *testing.T) {
	keys := func(cs []PriorityCase) string {
		var out []string
		for _, c := range cs {
			out = append(out, c.Key)
		}
		return strings.Join(out, " ")
	}
	cases := []PriorityCase{
		{"old", 0, day("2025-01-02")}, {"army", zhixing.Tags(zhixing.TagMilitary), day("2026-03-01")}, {"wages2", zhixing.Tags(zhixing.TagLivelihood, zhixing.TagMilitary), day("2026-02-02")},
		{"organ", zhixing.Tags(zhixing.TagPartyGovernment, zhixing.TagEnterprise), day("2026-01-01")}, {"wages1", zhixing.Tags(zhixing.TagLivelihood), day("2026-02-01")}, {"oldb", zhixing.Tags(zhixing.TagFinance), day("2025-01-02")},
	}
	t.Run("CASE-86 livelihood, military, party and government, then age", func(t *testing.T) {
		got, err := Prioritise(cases, Options{})
		if err != nil || keys(got) != "wages1 wages2 army organ old oldb" || cases[0].Key != "old" {
			t.Error(keys(got), err)
		}
	})
	t.Run("CASE-86 order of the office", func(t *testing.T) {
		got, err := Prioritise(cases, Options{PriorityOrder: []zhixing.Tag{zhixing.TagFinance}})
		if err != nil || keys(got) != "oldb old organ wages1 wages2 army" {
			t.Error(keys(got), err)
		}
		if got, err = Prioritise(cases, Options{PriorityOrder: []zhixing.Tag{}}); err != nil || keys(got) != "old oldb organ wages1 wages2 army" {
			t.Error("an empty order is age alone", keys(got), err)
		}
		if _, err := Prioritise([]PriorityCase{{}}, Options{PriorityOrder: []zhixing.Tag{zhixing.TagMinor, zhixing.TagMinor, 99}}); len(problems(err)) != 3 {
			t.Error(err)
		}
	})
	t.Run("CASE-86 CASE-105 joint meeting", func(t *testing.T) {
		if !NeedsJointMeeting(zhixing.Tags(zhixing.TagMilitary)) || NeedsJointMeeting(zhixing.Tags(zhixing.TagLivelihood)) {
			t.Error("special-subject debtors only")
		}
	})
}

func TestDisclose(t *testing.T) {
	facts := []DisclosureFact{
		{Key: "filed", Item: DiscloseCase, On: day("2026-01-12")},
		{Key: "freeze", Item: DiscloseMeasures, On: day("2026-02-01")},
		{Key: "frozen", Item: DiscloseMeasures, On: day("2026-02-01"), Executed: day("2026-02-03")},
		{Key: "seizure ruling", Item: DiscloseRulings, On: day("2026-02-01"), Control: yes, Executed: day("2026-02-04")},
		{Key: "formula", Item: DiscloseNotices, On: day("2026-02-01"), Secret: CommercialSecret, OwnSecret: "li"},
		{Key: "secret", Item: DiscloseOther, On: day("2026-02-01"), Secret: StateSecret},
		{Key: "report", Item: DiscloseNotices, On: day("2026-02-01"), Party: "zhang"},
		{Key: "list", Item: DiscloseSanctions, On: day("2026-02-01"), Public: PublicDishonestList},
		{Key: "outsider's case", Item: DiscloseReview, On: day("2026-02-01"), Concerned: []zhixing.PartyID{"wang"}},
		{Key: "tomorrow", Item: DiscloseHearings, On: day("2026-02-04")},
	}
	for _, c := range []struct {
		name string
		v    Viewer
		want string // keys shown
		why  string // codes of what is withheld
	}{
		{"CASE-87 creditor", Viewer{ToCreditor, "zhang"}, "filed,freeze,frozen,seizure ruling,report,list,outsider's case", "commercial_secret,state_secret,not_yet"},
		{"CASE-87 debtor, whose secret it is", Viewer{ToDebtor, "li"}, "filed,frozen,formula,list,outsider's case", "planned_control,planned_control,state_secret,other_party,not_yet"},
		{"CASE-87 third party", Viewer{ToThirdParty, "wang"}, "list,outsider's case", "not_concerned,planned_control,not_concerned,planned_control,commercial_secret,state_secret,not_concerned,not_yet"},
		{"CASE-87 the public", Viewer{As: ToPublic}, "list", "not_public,planned_control,not_public,planned_control,commercial_secret,state_secret,not_public,not_public,not_yet"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Disclose(facts, c.v, day("2026-02-03"))
			if err != nil {
				t.Fatal(err)
			}
			var shown, why []string
			for i, d := range got {
				if d.Key != facts[i].Key || (d.Finding.Status == zhixing.Met) != d.Shown {
					t.Error(d)
				}
				if d.Shown {
					shown = append(shown, d.Key)
				} else {
					why = append(why, d.Finding.Code)
				}
			}
			if diff := cmp.Diff(c.want, strings.Join(shown, ",")); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.why, strings.Join(why, ",")); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("CASE-87 eighteen items, one for every event", func(t *testing.T) {
		n := 0
		for range disclosureItemNames.All {
			n++
		}
		if n != 18 {
			t.Error(n)
		}
		for k := range EventKinds {
			if !disclosureItemNames.Valid(ItemOf(k)) {
				t.Error(k)
			}
		}
		if ItemOf(EventTerminate) != DiscloseClosing || ItemOf(EventExtendLimit) != DiscloseLimit {
			t.Error("wrong item")
		}
	})
	t.Run("CASE-87 bad input", func(t *testing.T) {
		if _, err := Disclose([]DisclosureFact{{OwnSecret: "li"}}, Viewer{As: ToPublic, Party: "li"}, zhixing.Date{}); len(problems(err)) != 5 {
			t.Error(err)
		}
	})
}
