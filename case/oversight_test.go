package casefile

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

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
			fs, err := CheckApproval(c.f, day("2026-05-20"), OversightOptions{})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, unmet(fs)); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("CASE-83 bad facts", func(t *testing.T) {
		if _, err := CheckApproval(ApprovalFacts{Done: day("2026-05-21")}, day("2026-05-20"), OversightOptions{}); len(problems(err)) != 2 {
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

func TestComplaint(t *testing.T) {
	open := func(p Petition, o OversightOptions) Complaint {
		t.Helper()
		c, err := NewComplaint(p, o)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	n := 0
	step := func(s ComplaintStep, on string) ComplaintEvent {
		n++
		return ComplaintEvent{EventMeta: zhixing.EventMeta{ID: zhixing.EventID("e" + itoa(n)), On: day(on)}, Step: s}
	}
	do := func(c Complaint, es ...ComplaintEvent) Complaint {
		t.Helper()
		for _, e := range es {
			next, err := c.Apply(e)
			if err != nil {
				t.Fatalf("%s: %s", e.Step, zhixing.ErrorText(err, zhixing.EN))
			}
			c = next
		}
		return c
	}
	t.Run("CASE-85 E16 terms", func(t *testing.T) {
		terms := func(p Petition, o OversightOptions) ComplaintTerms {
			out, err := open(p, o).Terms(o)
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-24"), Lower: no}, OversightOptions{}).Register.End; got != day("2026-10-09") {
			t.Error("five working days", got)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes}, OversightOptions{}); got.Screen.End != day("2026-10-15") || !got.Finish.End.IsZero() {
			t.Error("fifteen working days", got.Screen.End)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: no}, OversightOptions{}).Finish.End; got != day("2026-10-19") {
			t.Error("thirty days", got)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: no}, OversightOptions{ComplaintLimit: ComplaintWorkingDays30}).Finish.End; got != day("2026-11-05") {
			t.Error("thirty working days", got)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes, Urgent: yes}, OversightOptions{}); got.AtOnce != day("2026-09-18") || !got.Screen.End.IsZero() {
			t.Error("at once", got.AtOnce)
		}
		if got := terms(Petition{ID: "a", Received: day("2020-12-31"), Lower: no}, OversightOptions{}); !got.Before || !got.Finish.End.IsZero() {
			t.Error("no terms yet", got)
		}
	})
	t.Run("CASE-85 the whole way", func(t *testing.T) {
		c := open(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes, Major: yes, Ground: zhixing.ComplaintPassive, Source: zhixing.ComplaintFromSuperior}, OversightOptions{})
		c = do(c, step(StepRegister, "2026-09-19"), step(StepAssign, "2026-09-20"))
		handled := step(StepHandle, "2026-10-10")
		refuse := func(want ...string) {
			t.Helper()
			_, err := c.Apply(handled)
			var r *zhixing.RefusedError
			if !errors.As(err, &r) {
				t.Fatal("not refused", err)
			}
			var got []string
			for _, f := range r.Findings {
				got = append(got, f.Code)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		}
		refuse("outcome_known", "corrected", "heard", "screened")
		handled.Founded = yes
		refuse("corrected", "heard", "screened")
		c = do(c, step(StepScreen, "2026-09-28"), step(StepSupervise, "2026-09-29"), step(StepHear, "2026-10-08"))
		refuse("corrected")
		handled.Correction = "（2026）京01执监9号"
		reply := step(StepReply, "2026-10-12")
		if _, err := c.Apply(reply); err == nil {
			t.Error("replied before it was handled")
		}
		c = do(c, handled, reply)
		last := step(StepStrike, "2026-10-13")
		last.Satisfied = yes
		c = do(c, last)
		if c.State() != ComplaintStruckOff || c.Len() != 8 {
			t.Error(c)
		}
		fs, err := c.Check(day("2026-12-01"), OversightOptions{})
		if diff := cmp.Diff([]string{"CASE-85 leader_named unknown"}, unmet(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		facts, err := c.Facts(day("2026-12-01"), OversightOptions{})
		want := zhixing.ComplaintFacts{ID: "a", AsOf: day("2026-12-01"), Ground: zhixing.ComplaintPassive, Source: zhixing.ComplaintFromSuperior, Received: day("2026-09-18"),
			Registered: day("2026-09-19"), Assigned: day("2026-09-20"), Due: day("2026-10-15"), Finished: day("2026-10-10"), Resolved: yes}
		if diff := cmp.Diff(want, facts, sameDate); diff != "" || err != nil {
			t.Error(diff, err)
		}
	})
	t.Run("CASE-85 an earlier event voided: the rest must still stand", func(t *testing.T) {
		c := do(open(Petition{ID: "a", Received: day("2026-09-18"), Lower: no, Major: no}, OversightOptions{}), step(StepRegister, "2026-09-19"), step(StepAssign, "2026-09-20"))
		void := ComplaintEvent{EventMeta: zhixing.EventMeta{ID: "v", On: day("2026-09-21"), Voids: c.log.At(0).e.ID}}
		if next, err := c.Apply(void); err == nil || next.Len() != 2 {
			t.Error("assigned without registration")
		}
		void.Voids = c.log.At(1).e.ID
		if c = do(c, void); c.State() != ComplaintRegistered {
			t.Error(c)
		}
	})
	t.Run("CASE-85 doubles link to the first", func(t *testing.T) {
		c := do(open(Petition{ID: "b", Received: day("2026-09-24")}, OversightOptions{}), step(StepRegister, "2026-09-25"))
		m := step(StepMerge, "2026-09-28")
		if _, err := c.Apply(m); err == nil {
			t.Error("joined to nothing")
		}
		m.SameAs = "a"
		c = do(c, m)
		facts, err := c.Facts(day("2026-12-01"), OversightOptions{})
		if err != nil || facts.SameAs != "a" || c.State() != ComplaintStruckOff {
			t.Error(facts, err)
		}
		if fs, err := c.Check(day("2026-12-01"), OversightOptions{}); err != nil || len(unmet(fs)) > 0 {
			t.Error(unmet(fs), err)
		}
	})
	t.Run("CASE-85 late and unclear", func(t *testing.T) {
		c := do(open(Petition{ID: "b", Received: day("2026-09-18"), Lower: no}, OversightOptions{}), step(StepRegister, "2026-09-19"), step(StepAssign, "2026-09-29"))
		fs, err := c.Check(day("2026-10-20"), OversightOptions{})
		if diff := cmp.Diff([]string{"CASE-85 registered_in_time not_met", "CASE-85 finished_in_time not_met", "CASE-85 replied_in_time not_met"}, unmet(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		fs, err = open(Petition{ID: "c", Received: day("2026-09-18")}, OversightOptions{}).Check(day("2026-09-18"), OversightOptions{})
		if diff := cmp.Diff([]string{"CASE-85 whose_case unknown"}, unmet(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		urgent := open(Petition{ID: "d", Received: day("2026-09-18"), Lower: yes, Urgent: yes}, OversightOptions{})
		for on, want := range map[string]int{"2026-09-18": 0, "2026-09-19": 1} {
			if fs, err := urgent.Check(day(on), OversightOptions{}); err != nil || len(unmet(fs)) != want {
				t.Error(on, unmet(fs), err)
			}
		}
	})
	t.Run("CASE-85 the table has no hole", func(t *testing.T) {
		if err := complaintTable().Check(); err != nil {
			t.Error(err)
		}
		if d := ComplaintDiagram(zhixing.EN); !strings.Contains(d, "stateDiagram-v2") || !strings.Contains(d, "struck_off") {
			t.Error(d)
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
		got, err := Prioritise(cases, OversightOptions{})
		if err != nil || keys(got) != "wages1 wages2 army organ old oldb" || cases[0].Key != "old" {
			t.Error(keys(got), err)
		}
	})
	t.Run("CASE-86 order of the office", func(t *testing.T) {
		got, err := Prioritise(cases, OversightOptions{PriorityOrder: []zhixing.Tag{zhixing.TagFinance}})
		if err != nil || keys(got) != "oldb old organ wages1 wages2 army" {
			t.Error(keys(got), err)
		}
		if got, err = Prioritise(cases, OversightOptions{PriorityOrder: []zhixing.Tag{}}); err != nil || keys(got) != "old oldb organ wages1 wages2 army" {
			t.Error("an empty order is age alone", keys(got), err)
		}
		if _, err := Prioritise([]PriorityCase{{}}, OversightOptions{PriorityOrder: []zhixing.Tag{zhixing.TagMinor, zhixing.TagMinor, 99}}); len(problems(err)) != 3 {
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

func TestAssessHearing(t *testing.T) {
	for _, c := range []struct {
		name string
		f    HearingFacts
		o    OversightOptions
		duty HearingDuty
		want []string
	}{
		{"CASE-102 party change", HearingFacts{Matter: HearPartyChange, Simple: no}, OversightOptions{}, HearingMandatory, []string{"CASE-102 hearing_held unknown"}},
		{"CASE-102 simple party change", HearingFacts{Matter: HearPartyChange, Simple: yes}, OversightOptions{}, HearingOptional, nil},
		{"CASE-102 objection, unknown whether complex", HearingFacts{Matter: HearObjection}, OversightOptions{}, HearingUnclear, []string{"CASE-102 hearing_held unknown"}},
		{"CASE-102 objection heard anyway", HearingFacts{Matter: HearObjection, Held: yes}, OversightOptions{}, HearingUnclear, nil},
		{"CASE-102 complex reconsideration not heard", HearingFacts{Matter: HearReconsideration, Complex: yes, Held: no}, OversightOptions{}, HearingMandatory, []string{"CASE-102 hearing_held not_met"}},
		{"CASE-102 CASE-40 termination", HearingFacts{Matter: HearTermination, Held: yes, Panel: []zhixing.ActorID{"r1", "r2"}}, OversightOptions{}, HearingMandatory, []string{"CASE-102 hearing_panel not_met"}},
		{"CASE-102 complex notarised", HearingFacts{Matter: HearNotarised, Complex: yes, Held: yes}, OversightOptions{}, HearingMandatory, nil},
		{"CASE-102 award: questions", HearingFacts{Matter: HearAward, Asked: no, Held: no}, OversightOptions{}, HearingInquiry, []string{"CASE-102 parties_asked not_met"}},
		{"CASE-102 CASE-85 petition behind closed doors", HearingFacts{Matter: HearComplaint, Major: yes, Held: yes, Open: no}, OversightOptions{}, HearingMandatory, []string{"CASE-102 open_hearing not_met"}},
		{"CASE-102 report", HearingFacts{Matter: HearReport, Held: no}, OversightOptions{}, HearingOptional, nil},
		{"CASE-102 major matter", HearingFacts{Matter: HearMajor, Held: no}, OversightOptions{}, HearingOptional, nil},
		{"CASE-102 major matter, policy", HearingFacts{Matter: HearMajor, Held: no}, OversightOptions{MajorHearings: MajorHearingsWanted}, HearingWanted, []string{"CASE-102 hearing_held not_met"}},
		{"CASE-102 CASE-81.I1 a handler hears", HearingFacts{Matter: HearReport, Held: yes, Panel: []zhixing.ActorID{"a"}, Handlers: []zhixing.ActorID{"b", "a"}}, OversightOptions{}, HearingOptional, []string{"CASE-81.I1 handler_hears not_met"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, fs, err := AssessHearing(c.f, c.o)
			if err != nil || d != c.duty {
				t.Error(d, err)
			}
			if diff := cmp.Diff(c.want, unmet(fs)); diff != "" {
				t.Error(diff)
			}
			if c.duty == HearingWanted && fs[0].Severity != zhixing.Warning {
				t.Error("policy alone warns")
			}
		})
	}
}

func TestIntegrityCard(t *testing.T) {
	t.Run("CASE-103 missing: a warning, never a bar", func(t *testing.T) {
		s := begin(t, Options{})
		fs := CheckIntegrityCard(IntegrityFactsOf(s.f))
		if diff := cmp.Diff([]string{"CASE-103 integrity_card_issued unknown", "CASE-103 hotline_stated unknown"}, unmet(fs)); diff != "" || fs[0].Severity != zhixing.Warning || fs[1].Severity != zhixing.Warning {
			t.Error(diff)
		}
	})
	t.Run("CASE-103 handed out at filing", func(t *testing.T) {
		f := IntegrityFacts{Filed: day("2026-01-12"), CardIssued: yes, CardOn: day("2026-01-12"), Served: day("2026-01-20"), HotlineState: yes}
		if got := unmet(CheckIntegrityCard(f)); len(got) > 0 {
			t.Error(got)
		}
		f.CardOn = day("2026-01-13")
		if got := unmet(CheckIntegrityCard(f)); !slices.Equal(got, []string{"CASE-103 integrity_card_issued not_met"}) {
			t.Error(got)
		}
		if got := unmet(CheckIntegrityCard(IntegrityFacts{})); len(got) > 0 {
			t.Error("nothing was due yet", got)
		}
	})
	t.Run("CASE-103 read from the file", func(t *testing.T) {
		s := begin(t, Options{})
		s.do(s.event("2026-02-02", EventPutOnRecord, IO, nil, RecordIntegrityCard))
		f := IntegrityFactsOf(s.f)
		if f.CardIssued != yes || f.CardOn != day("2026-02-02") || f.Filed != day("2026-01-12") || f.Served != day("2026-01-20") {
			t.Error(f)
		}
	})
}

func TestQualityReview(t *testing.T) {
	t.Run("CASE-104 a sample is the same whatever the order", rapid.MakeCheck(func(t *rapid.T) {
		keys := rapid.SliceOfDistinct(rapid.StringMatching(`k[0-9]{1,4}`), rapid.ID[string]).Draw(t, "keys")
		n, seed := rapid.IntRange(0, 12).Draw(t, "n"), rapid.Uint64().Draw(t, "seed")
		a, err := SampleReviews(keys, n, seed)
		if err != nil || len(a) != min(n, len(keys)) || !slices.IsSorted(a) {
			t.Fatal(a, err)
		}
		b, _ := SampleReviews(append(rapid.Permutation(keys).Draw(t, "order"), keys...), n, seed)
		if !slices.Equal(a, b) {
			t.Fatal(a, b)
		}
		for _, k := range a {
			if !slices.Contains(keys, k) {
				t.Fatal(k)
			}
		}
	}))
	t.Run("CASE-104 every case has its chance", func(t *testing.T) {
		var keys []string
		for i := range 100 {
			keys = append(keys, "case-"+itoa(i))
		}
		count := map[string]int{}
		for seed := range uint64(2000) {
			got, _ := SampleReviews(keys, 10, seed)
			for _, k := range got {
				count[k]++
			}
		}
		for _, k := range keys {
			if count[k] < 130 || count[k] > 280 { // 200 expected, six standard deviations
				t.Errorf("%s drawn %d times", k, count[k])
			}
		}
	})
	ok := QualityReview{Case: "k", Closed: day("2026-01-05"), Reviewed: day("2026-03-01"), Reviewer: "q1", Handlers: []zhixing.ActorID{"io1"}, Outcome: zhixing.ReviewFlawed,
		Faults: []QualityFault{{Code: "late", Weight: zhixing.ReviewFlawed, Persons: []zhixing.ActorID{"io1"}, Analysed: yes}},
		CallIn: LeaderCallIn{On: day("2026-03-05"), FaultStated: yes, CorrectBy: day("2026-04-01"), Corrected: day("2026-04-01")}}
	for _, c := range []struct {
		name string
		do   func(*QualityReview)
		want []string
	}{
		{"CASE-104 in order", func(*QualityReview) {}, nil},
		{"CASE-104 outcome milder than the faults", func(r *QualityReview) { r.Outcome = zhixing.ReviewQualified }, []string{"CASE-104 outcome_follows not_met"}},
		{"CASE-104 no outcome", func(r *QualityReview) { r.Outcome = zhixing.ReviewNone }, []string{"CASE-104 outcome_follows unknown"}},
		{"CASE-104 who handled it reviews it", func(r *QualityReview) { r.Reviewer = "io1" }, []string{"CASE-104 reviewer_apart not_met"}},
		{"CASE-104 nobody answers", func(r *QualityReview) {
			r.Faults = []QualityFault{{Code: "late", Weight: zhixing.ReviewFlawed, Analysed: yes}}
		}, []string{"CASE-104 responsibility_traced unknown"}},
		{"CASE-104 DISC-50 corrected late", func(r *QualityReview) { r.CallIn.Corrected = day("2026-04-02") }, []string{"CASE-104 corrected_in_time not_met", "CASE-104 accountability unknown"}},
		{"CASE-104 DISC-50 not corrected, accounted for", func(r *QualityReview) { r.CallIn.Corrected, r.CallIn.Accounted = zhixing.Date{}, yes }, []string{"CASE-104 corrected_in_time not_met"}},
		{"CASE-104 DISC-50 no day set", func(r *QualityReview) { r.CallIn.CorrectBy = zhixing.Date{} }, []string{"CASE-104 corrected_in_time unknown"}},
		{"CASE-104 lawful work is protected", func(r *QualityReview) { r.CallIn = LeaderCallIn{On: day("2026-03-05"), Lawful: yes} }, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := ok
			c.do(&r)
			fs, err := CheckReview(r, day("2026-05-01"))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, unmet(fs)); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("CASE-104 the day for correction is not over", func(t *testing.T) {
		r := ok
		r.CallIn.Corrected = zhixing.Date{}
		if fs, err := CheckReview(r, day("2026-04-01")); err != nil || len(unmet(fs)) > 0 {
			t.Error(unmet(fs), err)
		}
	})
}

func TestCommandCentre(t *testing.T) {
	at := func(h, m int) zhixing.Instant { return zhixing.InstantAt(day("2026-05-15"), h, m, 0) }
	t.Run("CASE-100 who must keep one", func(t *testing.T) {
		if got := unmet(CheckCommandCentre(CommandCentre{Level: LevelIntermediate, Kept: no})); !slices.Equal(got, []string{"CASE-100 centre_kept not_met"}) {
			t.Error(got)
		}
		if got := unmet(CheckCommandCentre(CommandCentre{Level: LevelBasic, Kept: no})); len(got) > 0 {
			t.Error(got)
		}
		if got := unmet(CheckCommandCentre(CommandCentre{Level: LevelHigh, Kept: yes, HeadedByPR: yes, OfficeInside: yes, AllHours: no, Groups: yes})); !slices.Equal(got, []string{"CASE-100 all_hours not_met"}) {
			t.Error(got)
		}
	})
	t.Run("CASE-100 CASE-83 task", func(t *testing.T) {
		task := CommandTask{ID: "t", Kind: TaskUrgentClue, Reported: at(9, 0), Dispatched: at(9, 30), OrderedBy: Actor{"cmd1", CMD}, Controlled: yes, Approved: day("2026-05-19")}
		check := func(o OversightOptions) []string {
			fs, err := CheckTask(task, zhixing.InstantAt(day("2026-05-25"), 9, 0, 0), o)
			if err != nil {
				t.Fatal(err)
			}
			return unmet(fs)
		}
		if got := check(OversightOptions{ResponseMinutes: 30}); len(got) > 0 {
			t.Error(got)
		}
		if got := check(OversightOptions{ResponseMinutes: 29}); !slices.Equal(got, []string{"CASE-100 response_target not_met"}) {
			t.Error(got)
		}
		task.OrderedBy.Role, task.Approved = BC, day("2026-05-20")
		if got := check(OversightOptions{}); !slices.Equal(got, []string{"CASE-100 ordered_by_centre not_met", "CASE-83 emergency_approved not_met"}) {
			t.Error(got)
		}
		task.Dispatched = at(8, 0)
		if _, err := CheckTask(task, at(23, 0), OversightOptions{}); err == nil {
			t.Error("sent out before the report")
		}
	})
}

func TestCoordination(t *testing.T) {
	t.Run("CASE-101 ask before dismissing", func(t *testing.T) {
		f := FilingCoordination{RiskNotice: yes, PreservationRaised: yes, Operative: no}
		check := func(o OversightOptions) []string {
			fs, err := CheckCoordination(f, day("2026-05-25"), o)
			if err != nil {
				t.Fatal(err)
			}
			return unmet(fs)
		}
		if got := check(OversightOptions{}); !slices.Equal(got, []string{"CASE-101 operative_part not_met", "CASE-101 clarification_asked not_met"}) {
			t.Error(got)
		}
		f.Requests = []ClarificationRequest{{Title: "j", Asked: day("2026-05-06"), Answered: day("2026-05-21"), Clear: no, Dismissed: day("2026-05-22")}}
		if got := check(OversightOptions{}); !slices.Equal(got, []string{"CASE-101 operative_part not_met"}) {
			t.Error(got)
		}
		f.Requests[0].Clear = yes
		if got := check(OversightOptions{ClarificationDays: 14}); !slices.Equal(got, []string{"CASE-101 operative_part not_met", "CASE-101 answered_in_time not_met", "CASE-101 asked_before_dismissal not_met"}) {
			t.Error(got)
		}
		f.Requests[0] = ClarificationRequest{Title: "j", ToTribunal: yes, Asked: day("2026-05-06"), Dismissed: day("2026-05-05")}
		if got := check(OversightOptions{}); !slices.Equal(got, []string{"CASE-101 operative_part not_met", "CASE-101 asked_before_dismissal not_met"}) {
			t.Error("dismissed first", got)
		}
	})
	t.Run("CASE-105 watch list", func(t *testing.T) {
		list := []Escalation{
			{ID: "a", Case: "k", Kind: EscalateSpecialSubject, Body: "联席会议", Opened: day("2026-03-01")},
			{ID: "b", Case: "k", Kind: EscalateComplaint, Body: "上级法院", Decision: "m1", Owner: "执行局", Opened: day("2026-03-02"), Due: day("2026-04-01")},
			{ID: "c", Case: "k", Kind: EscalateResistance, Body: "联席会议", Decision: "m2", Owner: "公安局", Opened: day("2026-02-01"), Due: day("2026-03-01"), Done: day("2026-03-01")},
			{ID: "d", Case: "k", Kind: EscalateInterference, Body: "联席会议", Decision: "m3", Owner: "政法委", Opened: day("2026-03-02"), Due: day("2026-03-15")},
		}
		open, fs, err := WatchList(list, day("2026-04-02"))
		if err != nil {
			t.Fatal(err)
		}
		var ids []string
		for _, e := range open {
			ids = append(ids, e.ID)
		}
		if diff := cmp.Diff([]string{"d", "b", "a"}, ids); diff != "" {
			t.Error(diff)
		}
		want := []string{"CASE-105 decision_recorded unknown", "CASE-105 owner_named unknown", "CASE-105 done_in_time unknown", "CASE-105 done_in_time not_met", "CASE-105 done_in_time not_met"}
		if diff := cmp.Diff(want, unmet(fs)); diff != "" {
			t.Error(diff)
		}
		if _, _, err := WatchList([]Escalation{{ID: "a"}, {ID: "a"}}, day("2026-04-02")); len(problems(err)) != 5 {
			t.Error(err)
		}
	})
	t.Run("CASE-106 level and bodies", func(t *testing.T) {
		if CheckLevel(LevelHigh, "").Status != zhixing.NotMet || CheckLevel(LevelSupreme, "重大").Status != zhixing.Met || CheckLevel(LevelBasic, "").Status != zhixing.Met || CheckLevel(LevelUnknown, "").Status != zhixing.Undetermined {
			t.Error("high courts do not enforce individual cases without a recorded reason")
		}
		if !slices.Contains(BodiesOf(LevelBasic), BodyImplementation) || slices.Contains(BodiesOf(LevelHigh), BodyImplementation) || len(BodiesOf(LevelHigh)) != 4 || BodiesOf(LevelUnknown) != nil {
			t.Error(BodiesOf(LevelHigh))
		}
	})
}

func TestOversightPolicies(t *testing.T) {
	t.Run("CASE-41 CASE-42 CASE-44 CASE-45 CASE-85 CASE-102 defaults and what differs", func(t *testing.T) {
		if got := (OversightOptions{ObjectionDays: 60, ClarificationDays: 15}).OversightUsed(); len(got) > 0 {
			t.Error("defaults are not named", got)
		}
		o := OversightOptions{WaitingSeizure: WaitingBlocks, PoolAnchor: ClosedDate, InquiryMaxAge: 60, PriorityOrder: []zhixing.Tag{zhixing.TagMinor, zhixing.TagFinance}}
		want := []zhixing.PolicyUsed{{Package: "casefile", Name: "waiting_seizure", Word: "blocks_termination", Rule: "CASE-41"}, {Package: "casefile", Name: "pool_anchor", Word: "closed_date", Rule: "CASE-45"},
			{Package: "casefile", Name: "inquiry_max_age", Word: "60", Rule: "CASE-41"}, {Package: "casefile", Name: "priority_order", Word: "minor finance", Rule: "CASE-86"}}
		if diff := cmp.Diff(want, o.OversightUsed()); diff != "" {
			t.Error(diff)
		}
		bad := OversightOptions{WaitingSeizure: 9, Stage: 9, ObjectionDays: -1, ResponseMinutes: -1}
		if _, err := AssessTermination(terminable(), day("2026-05-06"), bad); len(problems(err)) != 4 {
			t.Error(err)
		}
		if _, err := AssessPool(pooled(), day("2026-05-06"), bad); len(problems(err)) != 4 {
			t.Error(err)
		}
		for _, s := range OversightPolicies() {
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
			a := assess(t, f, "2026-05-06", OversightOptions{})
			fs = append(fs, a.Findings...)
			for _, g := range a.Grounds {
				fs = append(fs, g.Findings...)
			}
		}
		for _, p := range planted {
			acts, recusals := p.do(nil)
			r, err := Audit(acts, recusals, OversightOptions{})
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
			_, c, _ := (&HearingFacts{Matter: m}).duty(&OversightOptions{})
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
