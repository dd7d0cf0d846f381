package casefile

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func TestComplaint(t *testing.T) {
	open := func(p Petition, o Options) Complaint {
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
		terms := func(p Petition, o Options) ComplaintTerms {
			out, err := open(p, o).Terms(o)
			if err != nil {
				t.Fatal(err)
			}
			return out
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-24"), Lower: no}, Options{}).Register.End; got != day("2026-10-09") {
			t.Error("five working days", got)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes}, Options{}); got.Screen.End != day("2026-10-15") || !got.Finish.End.IsZero() {
			t.Error("fifteen working days", got.Screen.End)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: no}, Options{}).Finish.End; got != day("2026-10-19") {
			t.Error("thirty days", got)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: no}, Options{ComplaintLimit: ComplaintWorkingDays30}).Finish.End; got != day("2026-11-05") {
			t.Error("thirty working days", got)
		}
		if got := terms(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes, Urgent: yes}, Options{}); got.AtOnce != day("2026-09-18") || !got.Screen.End.IsZero() {
			t.Error("at once", got.AtOnce)
		}
		if got := terms(Petition{ID: "a", Received: day("2020-12-31"), Lower: no}, Options{}); !got.Before || !got.Finish.End.IsZero() {
			t.Error("no terms yet", got)
		}
	})
	t.Run("CASE-85 the whole way", func(t *testing.T) {
		c := open(Petition{ID: "a", Received: day("2026-09-18"), Lower: yes, Major: yes, Ground: zhixing.ComplaintPassive, Source: zhixing.ComplaintFromSuperior}, Options{})
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
		fs, err := c.Check(day("2026-12-01"), Options{})
		if diff := cmp.Diff([]string{"CASE-85 leader_named unknown"}, unmet(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		facts, err := c.Facts(day("2026-12-01"), Options{})
		want := zhixing.ComplaintFacts{ID: "a", AsOf: day("2026-12-01"), Ground: zhixing.ComplaintPassive, Source: zhixing.ComplaintFromSuperior, Received: day("2026-09-18"),
			Registered: day("2026-09-19"), Assigned: day("2026-09-20"), Screened: day("2026-09-28"), Finished: day("2026-10-10"), Resolved: yes}
		if diff := cmp.Diff(want, facts, sameDate); diff != "" || err != nil {
			t.Error(diff, err)
		}
	})
	t.Run("CASE-85 an earlier event voided: the rest must still stand", func(t *testing.T) {
		c := do(open(Petition{ID: "a", Received: day("2026-09-18"), Lower: no, Major: no}, Options{}), step(StepRegister, "2026-09-19"), step(StepAssign, "2026-09-20"))
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
		c := do(open(Petition{ID: "b", Received: day("2026-09-24")}, Options{}), step(StepRegister, "2026-09-25"))
		m := step(StepMerge, "2026-09-28")
		if _, err := c.Apply(m); err == nil {
			t.Error("joined to nothing")
		}
		m.SameAs = "a"
		c = do(c, m)
		facts, err := c.Facts(day("2026-12-01"), Options{})
		if err != nil || facts.SameAs != "a" || c.State() != ComplaintStruckOff {
			t.Error(facts, err)
		}
		if fs, err := c.Check(day("2026-12-01"), Options{}); err != nil || len(unmet(fs)) > 0 {
			t.Error(unmet(fs), err)
		}
	})
	t.Run("CASE-85 late and unclear", func(t *testing.T) {
		c := do(open(Petition{ID: "b", Received: day("2026-09-18"), Lower: no}, Options{}), step(StepRegister, "2026-09-19"), step(StepAssign, "2026-09-29"))
		fs, err := c.Check(day("2026-10-20"), Options{})
		if diff := cmp.Diff([]string{"CASE-85 registered_in_time not_met", "CASE-85 finished_in_time not_met", "CASE-85 replied_in_time not_met"}, unmet(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		fs, err = open(Petition{ID: "c", Received: day("2026-09-18")}, Options{}).Check(day("2026-09-18"), Options{})
		if diff := cmp.Diff([]string{"CASE-85 whose_case unknown"}, unmet(fs)); diff != "" || err != nil {
			t.Error(diff, err)
		}
		urgent := open(Petition{ID: "d", Received: day("2026-09-18"), Lower: yes, Urgent: yes}, Options{})
		for on, want := range map[string]int{"2026-09-18": 0, "2026-09-19": 1} {
			if fs, err := urgent.Check(day(on), Options{}); err != nil || len(unmet(fs)) != want {
				t.Error(on, unmet(fs), err)
			}
		}
	})
	t.Run("CASE-85 the table has no hole", func(t *testing.T) {
		if err := complaintTable().Check(); err != nil {
			t.Error(err)
		}
		if d := Diagrams(zhixing.EN, FullDiagram)[3].Mermaid; !strings.Contains(d, "stateDiagram-v2") || !strings.Contains(d, "struck_off") {
			t.Error(d)
		}
	})
}
