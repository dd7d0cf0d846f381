package casefile

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestAssessHearing(t *testing.T) {
	for _, c := range []struct {
		name string
		f    HearingFacts
		o    Options
		duty HearingDuty
		want []string
	}{
		{"CASE-102 party change", HearingFacts{Matter: HearPartyChange, Simple: no}, Options{}, HearingMandatory, []string{"CASE-102 hearing_held unknown"}},
		{"CASE-102 party change heard by a panel in the open", HearingFacts{Matter: HearPartyChange, Simple: no, Held: yes, Open: yes, Panel: []zhixing.ActorID{"r1", "r2", "r3"}}, Options{}, HearingMandatory, nil},
		{"CASE-102 party change behind closed doors, by two", HearingFacts{Matter: HearPartyChange, Simple: no, Held: yes, Open: no, Panel: []zhixing.ActorID{"r1", "r2"}}, Options{}, HearingMandatory,
			[]string{"CASE-102 open_hearing not_met", "CASE-102 hearing_panel not_met"}},
		{"CASE-102 simple party change heard all the same", HearingFacts{Matter: HearPartyChange, Simple: yes, Held: yes, Open: no}, Options{}, HearingOptional, nil},
		{"CASE-102 simple party change", HearingFacts{Matter: HearPartyChange, Simple: yes}, Options{}, HearingOptional, nil},
		{"CASE-102 objection, unknown whether complex", HearingFacts{Matter: HearObjection}, Options{}, HearingUnclear, []string{"CASE-102 hearing_held unknown"}},
		{"CASE-102 objection heard anyway", HearingFacts{Matter: HearObjection, Held: yes}, Options{}, HearingUnclear, nil},
		{"CASE-102 complex reconsideration not heard", HearingFacts{Matter: HearReconsideration, Complex: yes, Held: no}, Options{}, HearingMandatory, []string{"CASE-102 hearing_held not_met"}},
		{"CASE-102 CASE-40 termination", HearingFacts{Matter: HearTermination, Held: yes, Panel: []zhixing.ActorID{"r1", "r2"}}, Options{}, HearingMandatory, []string{"CASE-102 hearing_panel not_met"}},
		{"CASE-102 complex notarised", HearingFacts{Matter: HearNotarised, Complex: yes, Held: yes}, Options{}, HearingMandatory, nil},
		{"CASE-102 award: questions", HearingFacts{Matter: HearAward, Asked: no, Held: no}, Options{}, HearingInquiry, []string{"CASE-102 parties_asked not_met"}},
		{"CASE-102 CASE-85 petition behind closed doors", HearingFacts{Matter: HearComplaint, Major: yes, Held: yes, Open: no}, Options{}, HearingMandatory, []string{"CASE-102 open_hearing not_met"}},
		{"CASE-102 report", HearingFacts{Matter: HearReport, Held: no}, Options{}, HearingOptional, nil},
		{"CASE-102 major matter", HearingFacts{Matter: HearMajor, Held: no}, Options{}, HearingOptional, nil},
		{"CASE-102 major matter, policy", HearingFacts{Matter: HearMajor, Held: no}, Options{MajorHearings: MajorHearingsWanted}, HearingWanted, []string{"CASE-102 hearing_held not_met"}},
		{"CASE-102 CASE-81.I1 a handler hears", HearingFacts{Matter: HearReport, Held: yes, Panel: []zhixing.ActorID{"a"}, Handlers: []zhixing.ActorID{"b", "a"}}, Options{}, HearingOptional, []string{"CASE-81.I1 handler_hears not_met"}},
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
		check := func(o Options) []string {
			fs, err := CheckTask(task, zhixing.InstantAt(day("2026-05-25"), 9, 0, 0), o)
			if err != nil {
				t.Fatal(err)
			}
			return unmet(fs)
		}
		if got := check(Options{ResponseMinutes: 30}); len(got) > 0 {
			t.Error(got)
		}
		if got := check(Options{ResponseMinutes: 29}); !slices.Equal(got, []string{"CASE-100 response_target not_met"}) {
			t.Error(got)
		}
		task.OrderedBy.Role, task.Approved = BC, day("2026-05-20")
		if got := check(Options{}); !slices.Equal(got, []string{"CASE-100 ordered_by_centre not_met", "CASE-83 emergency_approved not_met"}) {
			t.Error(got)
		}
		task.Dispatched = at(8, 0)
		if _, err := CheckTask(task, at(23, 0), Options{}); err == nil {
			t.Error("sent out before the report")
		}
	})
}

func TestCoordination(t *testing.T) {
	t.Run("CASE-101 ask before dismissing", func(t *testing.T) {
		f := FilingCoordination{RiskNotice: yes, PreservationRaised: yes, Operative: no}
		check := func(o Options) []string {
			fs, err := CheckCoordination(f, day("2026-05-25"), o)
			if err != nil {
				t.Fatal(err)
			}
			return unmet(fs)
		}
		if got := check(Options{}); !slices.Equal(got, []string{"CASE-101 operative_part not_met", "CASE-101 clarification_asked not_met"}) {
			t.Error(got)
		}
		f.Requests = []ClarificationRequest{{Title: "j", Asked: day("2026-05-06"), Answered: day("2026-05-21"), Clear: no, Dismissed: day("2026-05-22")}}
		if got := check(Options{}); !slices.Equal(got, []string{"CASE-101 operative_part not_met"}) {
			t.Error(got)
		}
		f.Requests[0].Clear = yes
		if got := check(Options{ClarificationDays: 14}); !slices.Equal(got, []string{"CASE-101 operative_part not_met", "CASE-101 answered_in_time not_met", "CASE-101 asked_before_dismissal not_met"}) {
			t.Error(got)
		}
		f.Requests[0] = ClarificationRequest{Title: "j", ToTribunal: yes, Asked: day("2026-05-06"), Dismissed: day("2026-05-05")}
		if got := check(Options{}); !slices.Equal(got, []string{"CASE-101 operative_part not_met", "CASE-101 asked_before_dismissal not_met"}) {
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
