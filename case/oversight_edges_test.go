package casefile

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// codes lists code, outcome and subject of findings that are not met or unknown.
func codes(fs []zhixing.Finding) []string {
	var out []string
	for _, f := range fs {
		if f.Status == zhixing.NotMet || f.Status == zhixing.Undetermined {
			out = append(out, strings.TrimSpace(fmt.Sprintf("%s %s %s", f.Code, f.Status, f.Subject)))
		}
	}
	return out
}

func TestComplaintEdges(t *testing.T) {
	begun := func(p Petition, o Options, steps ...ComplaintEvent) Complaint {
		t.Helper()
		c, err := NewComplaint(p, o)
		for i := range steps {
			if err == nil {
				steps[i].ID = zhixing.EventID(fmt.Sprintf("s%d", i))
				c, err = c.Apply(steps[i])
			}
		}
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	step := func(s ComplaintStep, on string) ComplaintEvent {
		return ComplaintEvent{EventMeta: zhixing.EventMeta{On: day(on)}, Step: s}
	}
	t.Run("CASE-85 the same event twice is once, another under its key is refused", func(t *testing.T) {
		c := begun(Petition{ID: "a", Received: day("2026-09-18")}, Options{}, step(StepRegister, "2026-09-18"))
		again := step(StepRegister, "2026-09-18")
		again.ID = "s0"
		if next, err := c.Apply(again); err != nil || next.Len() != 1 {
			t.Error(next.Len(), err)
		}
		again.On = day("2026-09-19")
		if _, err := c.Apply(again); err == nil {
			t.Error("another day under the same key")
		}
	})
	t.Run("CASE-85 no step of no kind, none before receipt, none linked to itself", func(t *testing.T) {
		c := begun(Petition{ID: "a", Received: day("2026-09-18")}, Options{})
		for field, e := range map[string]ComplaintEvent{"step": step(0, "2026-09-18"), "on": step(StepRegister, "2026-09-17"),
			"same_as": {EventMeta: zhixing.EventMeta{On: day("2026-09-18")}, Step: StepMerge, SameAs: "a"}} {
			e.ID = "x"
			if _, err := c.Apply(e); !named(err, field, "CASE-85") {
				t.Errorf("%s: %v", field, err)
			}
		}
	})
	t.Run("CASE-85 whether it is major decides about the hearing and must be known", func(t *testing.T) {
		for major, want := range map[zhixing.Tri]string{yes: "heard not_met s", zhixing.Unknown: "heard unknown s", no: ""} {
			c := begun(Petition{ID: "a", Received: day("2026-09-18"), Lower: no, Major: major}, Options{}, step(StepRegister, "2026-09-18"), step(StepAssign, "2026-09-18"))
			h := step(StepHandle, "2026-09-30")
			h.ID, h.Founded = "s", no
			_, err := c.Apply(h)
			r, refused := err.(*zhixing.RefusedError)
			if refused != (want != "") || refused && !slices.Equal(codes(r.Findings), []string{want}) {
				t.Errorf("%s: %v", major, err)
			}
		}
	})
	t.Run("CASE-85 MET-31 a petition about a lower court has a term to be screened, none to be finished", func(t *testing.T) {
		for _, urgent := range []zhixing.Tri{yes, no} {
			c := begun(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes, Urgent: urgent}, Options{})
			if f, err := c.Facts(day("2026-10-01"), Options{}); err != nil || !f.Due.IsZero() {
				t.Error(f.Due, err)
			}
		}
		own := begun(Petition{ID: "a", Received: day("2026-09-18"), Lower: no}, Options{})
		if f, err := own.Facts(day("2026-10-01"), Options{}); err != nil || f.Due != day("2026-10-19") {
			t.Error(f.Due, err)
		}
	})
	t.Run("CASE-85 MET-16 MET-31 the facts say who came and when it was screened, as of their day", func(t *testing.T) {
		handled := step(StepHandle, "2026-10-12")
		handled.Founded = no
		struck := step(StepStrike, "2026-10-16")
		struck.Satisfied = yes
		c := begun(Petition{ID: "a", Visitor: "zhang", Received: day("2026-09-18"), Lower: yes, Major: no}, Options{},
			step(StepRegister, "2026-09-21"), step(StepAssign, "2026-09-22"), step(StepScreen, "2026-10-09"), handled, step(StepReply, "2026-10-14"), struck)
		for on, want := range map[string]zhixing.ComplaintFacts{
			"2026-09-21": {Registered: day("2026-09-21")},
			"2026-10-08": {Registered: day("2026-09-21"), Assigned: day("2026-09-22")},
			"2026-10-09": {Registered: day("2026-09-21"), Assigned: day("2026-09-22"), Screened: day("2026-10-09")},
			"2026-10-15": {Registered: day("2026-09-21"), Assigned: day("2026-09-22"), Screened: day("2026-10-09"), Finished: day("2026-10-12")},
			"2026-10-16": {Registered: day("2026-09-21"), Assigned: day("2026-09-22"), Screened: day("2026-10-09"), Finished: day("2026-10-12"), Resolved: yes},
		} {
			want.ID, want.AsOf, want.Visitor, want.Received = "a", day(on), "zhang", day("2026-09-18")
			got, err := c.Facts(day(on), Options{})
			if diff := cmp.Diff(want, got, sameDate); diff != "" || err != nil {
				t.Error(on, diff, err)
			}
		}
		double := begun(Petition{ID: "b", Received: day("2026-09-24")}, Options{}, step(StepRegister, "2026-09-25"),
			ComplaintEvent{EventMeta: zhixing.EventMeta{On: day("2026-09-28")}, Step: StepMerge, SameAs: "a"})
		for on, want := range map[string]string{"2026-09-27": "", "2026-09-28": "a"} {
			if f, err := double.Facts(day(on), Options{}); err != nil || f.SameAs != want || f.Visitor != "" {
				t.Error(on, f, err)
			}
		}
		if _, err := NewComplaint(Petition{ID: "a", Visitor: zhixing.PartyID(strings.Repeat("x", maxKeyBytes+1)), Received: day("2026-09-18")}, Options{}); !named(err, "visitor", "") {
			t.Error(err)
		}
	})
	t.Run("CASE-85 terms from the year of their rules on, by the policy asked for", func(t *testing.T) {
		for received, before := range map[string]bool{"2020-12-31": true, "2021-01-01": false} {
			c := begun(Petition{ID: "a", Received: day(received), Lower: no}, Options{})
			terms, err := c.Terms(Options{})
			if err != nil || terms.Before != before || terms.Register.End.IsZero() != before {
				t.Error(received, terms, err)
			}
			fs, err := c.Check(day("2022-01-01"), Options{})
			if got := codes(fs); err != nil || (len(got) == 0) != before {
				t.Error(received, got, err)
			}
		}
		c := begun(Petition{ID: "a", Received: day("2026-09-18"), Lower: no}, Options{})
		if terms, err := c.Terms(Options{ComplaintLimit: ComplaintWorkingDays30}); err != nil || terms.Finish.End != day("2026-11-05") {
			t.Error("the policy of the question", terms.Finish.End, err)
		}
	})
	t.Run("CASE-85 the life as it is drawn, printed and stored", func(t *testing.T) {
		p := Petition{ID: "a", Received: day("2026-09-18"), Case: "k"}
		c := begun(p, Options{}, step(StepRegister, "2026-09-18"))
		if c.Petition() != p || c.String() != "a: registered (1)" {
			t.Error(c.Petition(), c)
		}
		for l, word := range map[zhixing.Lang]string{zhixing.ZH: "挂牌", zhixing.EN: "watch list"} {
			if got := Diagrams(l, FullDiagram)[3].Mermaid; !strings.Contains(got, word) || !strings.Contains(got, "stateDiagram") {
				t.Error(got)
			}
		}
		void := ComplaintEvent{EventMeta: zhixing.EventMeta{ID: "v", On: day("2026-09-19"), Voids: "s0"}}
		b, err := json.Marshal(void)
		var back ComplaintEvent
		if err != nil || json.Unmarshal(b, &back) != nil || back != void {
			t.Errorf("%s %v %v", b, back, err)
		}
	})
}

func TestSupervisionEdges(t *testing.T) {
	at := func(s string) zhixing.Instant { return zhixing.MustInstant("2026-05-06T" + s + ":00+08:00") }
	t.Run("CASE-100 what a court of each level must keep", func(t *testing.T) {
		full := CommandCentre{Kept: yes, HeadedByPR: yes, OfficeInside: yes, AllHours: yes, Groups: yes}
		for level, want := range map[CourtLevel][]string{LevelHigh: {"centre_kept not_met"}, LevelIntermediate: {"centre_kept not_met"}, LevelBasic: nil, LevelUnknown: {"centre_kept unknown"}} {
			if diff := cmp.Diff(want, codes(CheckCommandCentre(CommandCentre{Level: level, Kept: no}))); diff != "" {
				t.Errorf("%v: %s", level, diff)
			}
			full.Level = level
			if got := codes(CheckCommandCentre(full)); level != LevelUnknown && got != nil {
				t.Error(level, got)
			}
		}
		bad := CommandCentre{Level: LevelBasic, Kept: yes, HeadedByPR: no, AllHours: no, Groups: no}
		if diff := cmp.Diff([]string{"headed_by_president not_met", "office_in_bureau unknown", "all_hours not_met", "groups not_met"}, codes(CheckCommandCentre(bad))); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-100 CASE-83 a task: ordered, in the office's time, approved after", func(t *testing.T) {
		task := CommandTask{ID: "t", Kind: TaskUrgentClue, Reported: at("10:00"), Dispatched: at("10:30"), OrderedBy: Actor{"cmd1", CMD}, Controlled: yes, Approved: day("2026-05-06")}
		check := func(f CommandTask, minutes int) []string {
			t.Helper()
			fs, err := CheckTask(f, at("12:00"), Options{ResponseMinutes: minutes})
			if err != nil {
				t.Fatal(err)
			}
			return codes(fs)
		}
		if got := check(task, 30); got != nil {
			t.Error("thirty minutes are not more than thirty", got)
		}
		if diff := cmp.Diff([]string{"response_target not_met t"}, check(task, 29)); diff != "" {
			t.Error(diff)
		}
		waiting := task
		waiting.Dispatched, waiting.Controlled = zhixing.Instant{}, no
		if got := check(waiting, 119); !slices.Equal(got, []string{"response_target not_met t"}) || check(waiting, 120) != nil {
			t.Error("not sent out yet: until now", got)
		}
		task.OrderedBy = Actor{"io1", IO}
		if diff := cmp.Diff([]string{"ordered_by_centre not_met t"}, check(task, 0)); diff != "" {
			t.Error(diff)
		}
		task.OrderedBy = Actor{}
		if diff := cmp.Diff([]string{"ordered_by_centre unknown t"}, check(task, 0)); diff != "" {
			t.Error(diff)
		}
		task.OrderedBy, task.Dispatched = Actor{"pr1", PR}, zhixing.Instant{}
		if diff := cmp.Diff([]string{"emergency_approved unknown t"}, check(task, 0)); diff != "" {
			t.Error("seized, and nobody knows when", diff)
		}
		task.Arrived, task.Approved = at("11:00"), zhixing.Date{}
		fs, err := CheckTask(task, zhixing.MustInstant("2026-05-09T00:00:00+08:00"), Options{})
		if diff := cmp.Diff([]string{"emergency_approved not_met t"}, codes(fs)); diff != "" || err != nil {
			t.Error(diff, err) // two working days: 05-07, 05-08
		}
	})
	t.Run("CASE-101 asked before a dismissal, and dismissed only where it stays unclear", func(t *testing.T) {
		check := func(f FilingCoordination, on string) []string {
			t.Helper()
			fs, err := CheckCoordination(f, day(on), Options{})
			if err != nil {
				t.Fatal(err)
			}
			return codes(fs)
		}
		clear := FilingCoordination{RiskNotice: yes, PreservationRaised: yes, Operative: no}
		if diff := cmp.Diff([]string{"operative_part not_met", "clarification_asked not_met"}, check(clear, "2026-05-06")); diff != "" {
			t.Error(diff)
		}
		ask := ClarificationRequest{Title: "j1", Asked: day("2026-04-01"), Clear: no, Dismissed: day("2026-04-20")}
		clear.Requests = []ClarificationRequest{ask}
		if diff := cmp.Diff([]string{"operative_part not_met", "answered_in_time not_met j1"}, check(clear, "2026-05-06")); diff != "" {
			t.Error(diff) // fifteen days ended on 2026-04-16
		}
		clear.Requests[0].ToTribunal = yes
		if diff := cmp.Diff([]string{"operative_part not_met"}, check(clear, "2026-05-06")); diff != "" {
			t.Error("a tribunal has no term", diff)
		}
		clear.Requests[0].Clear = yes
		if diff := cmp.Diff([]string{"operative_part not_met", "asked_before_dismissal not_met j1"}, check(clear, "2026-05-06")); diff != "" {
			t.Error(diff)
		}
		clear.Requests[0].Clear, clear.Requests[0].Dismissed = no, day("2026-03-31")
		if diff := cmp.Diff([]string{"operative_part not_met", "asked_before_dismissal not_met j1"}, check(clear, "2026-05-06")); diff != "" {
			t.Error("dismissed first", diff)
		}
	})
	t.Run("CASE-105 what is open, those due first; no day of its own last", func(t *testing.T) {
		e := func(id, due, opened string) Escalation {
			x := Escalation{ID: id, Case: "k", Body: "b", Kind: EscalateSpecialSubject, Decision: "d", Owner: "o", Opened: day(opened)}
			if due != "" {
				x.Due = day(due)
			}
			return x
		}
		done := e("done", "2026-04-30", "2026-04-01")
		done.Done = day("2026-04-30")
		list := []Escalation{e("none", "", "2026-04-01"), e("late", "2026-05-05", "2026-04-01"), done, e("none2", "", "2026-03-01"), e("next", "2026-05-06", "2026-04-01")}
		open, fs, err := WatchList(list, day("2026-05-06"))
		var ids []string
		for _, x := range open {
			ids = append(ids, x.ID)
		}
		if diff := cmp.Diff([]string{"late", "next", "none2", "none"}, ids); diff != "" || err != nil {
			t.Error(diff, err)
		}
		if diff := cmp.Diff([]string{"done_in_time unknown none", "done_in_time not_met late", "done_in_time unknown none2"}, codes(fs)); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("CASE-104 a call-in of lawful work, of a fault not stated, of no day", func(t *testing.T) {
		check := func(c LeaderCallIn) []string {
			t.Helper()
			fs, err := CheckReview(QualityReview{Case: "k", Closed: day("2026-01-01"), Reviewed: day("2026-02-01"), Reviewer: "q", Outcome: zhixing.ReviewQualified, CallIn: c}, day("2026-05-06"))
			if err != nil {
				t.Fatal(err)
			}
			return codes(fs)
		}
		on := day("2026-03-01")
		if got := check(LeaderCallIn{On: on, Lawful: yes}); got != nil {
			t.Error(got)
		}
		if diff := cmp.Diff([]string{"fault_stated not_met k", "corrected_in_time unknown k"}, check(LeaderCallIn{On: on, FaultStated: no})); diff != "" {
			t.Error(diff)
		}
		late := LeaderCallIn{On: on, FaultStated: yes, CorrectBy: day("2026-04-01"), Corrected: day("2026-04-02")}
		if diff := cmp.Diff([]string{"corrected_in_time not_met k", "accountability unknown k"}, check(late)); diff != "" {
			t.Error(diff)
		}
		late.Corrected = day("2026-04-01")
		if got := check(late); got != nil {
			t.Error(got)
		}
	})
	t.Run("CASE-34 responsibility: who fell, who found, who was named", func(t *testing.T) {
		facts := AccountabilityFacts{
			Rulings:  []RulingFault{{ID: "r1", On: day("2026-03-01"), BySuperior: yes}, {ID: "r2", On: day("2026-03-01"), BySuperior: no}, {ID: "r3", On: day("2026-03-01")}},
			Reviews:  []QualityReview{{Case: "q1", Reviewed: day("2026-03-01"), Outcome: zhixing.ReviewFlawed}, {Case: "q2", Reviewed: day("2026-03-01"), Outcome: zhixing.ReviewQualified}},
			Analyses: []FaultAnalysis{{Subject: "r1", Done: day("2026-04-01")}, {Subject: "q1", Due: day("2026-05-05")}},
		}
		fs, err := (File{}).Accountability(facts, day("2026-05-06"))
		if diff := cmp.Diff([]string{"fault_analysed unknown r1", "fault_analysed unknown r3", "fault_analysed not_met q1"}, codes(fs)); diff != "" || err != nil {
			t.Error(diff, err) // r1: nobody is named; q1: its day is over
		}
		facts.Analyses[0].Persons, facts.Analyses[1].Due = []zhixing.ActorID{"io1"}, day("2026-05-06")
		fs, err = (File{}).Accountability(facts, day("2026-05-06"))
		if diff := cmp.Diff([]string{"fault_analysed unknown r3", "fault_analysed unknown q1"}, codes(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
	})
	t.Run("CASE-82 each stage opens on the papers of the one before", func(t *testing.T) {
		none := func(RecordKind) bool { return false }
		for s, n := range map[Stage]int{StageNotice: 1, StageInquiry: 1, StageDisposal: 2, StagePayout: 1, StageSanction: 1} {
			if got := OpenStage(s, none); len(codes(got)) != n {
				t.Error(s, codes(got))
			}
			if got := OpenStage(s, func(k RecordKind) bool { return slices.Contains(StageRecords(s), k) }); codes(got) != nil {
				t.Error(s, codes(got))
			}
		}
	})
	t.Run("CASE-83 emergency control of no day", func(t *testing.T) {
		fs, err := CheckApproval(ApprovalFacts{Matter: ApproveEmergency, Ordered: yes, Proposer: "cmd1"}, day("2026-05-06"), Options{})
		if diff := cmp.Diff([]string{"emergency_approved unknown"}, codes(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
	})
	t.Run("CASE-84 an entry of an attachment more is another entry; what is read is a copy", func(t *testing.T) {
		r := InterferenceRecord{EventMeta: zhixing.EventMeta{ID: "i", On: day("2026-05-06"), Actor: "io1"}, Register: RegisterExternal, Case: "k", Name: "n", Unit: "u", Post: "p",
			Content: "c", Form: InterferenceLetter, Handler: "io1", Attachments: []string{"a"}}
		g, err := Register{}.Record(r)
		if err != nil {
			t.Fatal(err)
		}
		if same, err := g.Record(r); err != nil || same.Len() != 1 {
			t.Error(same.Len(), err)
		}
		other := r
		other.Attachments = []string{"b"}
		if _, err := g.Record(other); err == nil {
			t.Error("another attachment under the same key")
		}
		other.Attachments = []string{"a", "b"}
		if _, err := g.Record(other); err == nil {
			t.Error("one attachment more under the same key")
		}
		for e := range g.Entries() {
			e.Attachments[0] = "changed"
			break
		}
		for e := range g.Entries() {
			if e.Attachments[0] != "a" {
				t.Error("the register was changed by a reader")
			}
		}
		other.ID, other.Attachments = "j", make([]string, maxRecords+1)
		if _, err := g.Record(other); !named(err, "attachments", "") {
			t.Error(err)
		}
	})
}
