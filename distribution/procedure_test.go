package distribution_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

func d5(t rapid.TB, o Options) Procedure {
	t.Helper()
	e := Estate{Debtor: zhixing.NaturalPerson, Assets: one("300000"), Claims: []Claim{
		{ID: "A", Owed: owed("100000")}, {ID: "B", Owed: owed("200000")},
		{ID: "C", Owed: owed("300000"), Disputed: y("200000")},
	}}
	p, err := Begin(draw(t, e, CivilLadder(), o), "debtor")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

type script struct {
	t *testing.T
	p Procedure
	n int
}

func (s *script) do(on string, k EventKind, recipient, objector zhixing.PartyID, more ...func(*Event)) error {
	s.n++
	e := Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(strings.Repeat("e", s.n)), On: d(on)}, Kind: k, Recipient: recipient, Objector: objector}
	for _, f := range more {
		f(&e)
	}
	next, err := s.p.Apply(e)
	if err == nil {
		s.p = next
	}
	return err
}

func (s *script) must(on string, k EventKind, recipient, objector zhixing.PartyID, more ...func(*Event)) {
	s.t.Helper()
	if err := s.do(on, k, recipient, objector, more...); err != nil {
		s.t.Fatalf("%s %s %s: %v", on, k, recipient, err)
	}
}

func (s *script) refused(on string, k EventKind, recipient, objector zhixing.PartyID, more ...func(*Event)) {
	s.t.Helper()
	err := s.do(on, k, recipient, objector, more...)
	var r *zhixing.RefusedError
	if !errors.As(err, &r) || r.Rule == "" || len(r.Findings) == 0 {
		s.t.Fatalf("%s %s %s: want a refusal naming its rule, got %v", on, k, recipient, err)
	}
}

func (s *script) state(asOf string, recipient zhixing.PartyID, want PlanState) {
	s.t.Helper()
	if got, ok := s.p.StateOf(recipient, d(asOf)); !ok || got != want {
		s.t.Errorf("%s on %s: %s, want %s", recipient, asOf, got, want)
	}
}

func (s *script) ends(asOf string) map[string]string {
	s.t.Helper()
	list, err := s.p.Deadlines(d(asOf))
	if err != nil {
		s.t.Fatal(err)
	}
	out := map[string]string{}
	for _, x := range list {
		out[string(x.Recipient)+" "+x.Act.String()] = x.Deadline.End.String()
	}
	return out
}

func amount(s string) func(*Event) { return func(e *Event) { e.Amount = y(s) } }

func bWins(e *Event) {
	e.Judgment = &Judgment{Changes: []ClaimChange{{Claim: "C", Owed: owed("100000")}}}
}

// toSuit plays D5 up to the suit.
func toSuit(t *testing.T, o Options) *script {
	s := &script{t: t, p: d5(t, o)}
	s.must("2024-09-16", PlanServed, "A", "")
	s.must("2024-09-16", PlanServed, "B", "")
	s.must("2024-09-16", PlanServed, "debtor", "")
	s.must("2024-10-08", ObjectionFiled, "B", "")
	s.must("2024-10-10", OtherNotified, "C", "B")
	s.must("2024-10-10", OtherNotified, "A", "B")
	s.must("2024-10-10", OtherNotified, "debtor", "B")
	s.must("2024-10-25", CounterFiled, "C", "B")
	s.must("2024-10-28", ObjectorNotified, "B", "")
	return s
}

func TestProcedureD5(t *testing.T) {
	t.Run("DIST-48 D5 time limits", func(t *testing.T) {
		s := toSuit(t, Options{})
		e := s.ends("2024-12-01")
		want := map[string]string{"A objection_filed": "2024-10-08", "B objection_filed": "2024-10-08", "debtor objection_filed": "2024-10-08",
			"A counter_filed": "2024-10-25", "C counter_filed": "2024-10-25", "debtor counter_filed": "2024-10-25", "B suit_filed": "2024-11-12"}
		if diff := cmp.Diff(want, e); diff != "" {
			t.Error(diff)
		}
		s.state("2024-10-08", "A", ObjectionWindow)
		s.state("2024-10-09", "A", NoObjection)
		s.state("2024-11-12", "B", SuitWindow)
		s.state("2024-11-13", "B", NotSued)
		s.must("2024-11-15", PlanServed, "C", "")
		if got := s.ends("2024-12-01")["C objection_filed"]; got != "2024-12-02" {
			t.Errorf("C's own window ends %s", got)
		}
		s.refused("2024-11-20", PaidOut, "A", "", amount("50000"))
		s.must("2024-12-03", PaidOut, "C", "", amount("150000")) // not sued: the original plan
	})
	t.Run("DIST-49 D5 suit and judgment", func(t *testing.T) {
		s := toSuit(t, Options{})
		s.must("2024-10-28", PlanServed, "C", "")
		s.must("2024-11-08", SuitFiled, "B", "", func(e *Event) { e.Defendants = []zhixing.PartyID{"C"} })
		s.must("2024-11-18", PaidOut, "A", "", amount("50000"))
		s.refused("2024-11-18", PaidOut, "A", "", amount("0.01"))
		s.refused("2024-11-18", PaidOut, "C", "", amount("50000.01"))
		s.must("2024-11-18", PaidOut, "C", "", amount("50000"))
		s.must("2024-11-18", PaidOut, "B", "", amount("100000"))
		if s.p.Final(d("2025-01-01")) {
			t.Error("final during the suit")
		}
		s.must("2025-06-01", JudgmentGiven, "B", "", bWins)
		o, err := s.p.Outcome("B", d("2025-06-02"))
		if err != nil {
			t.Fatal(err)
		}
		got := map[zhixing.ClaimID]string{}
		for _, r := range o.Releases {
			got[r.Claim] = r.Share.String() + " " + r.Release.String()
		}
		if diff := cmp.Diff(map[zhixing.ClaimID]string{"A": "75000.00 25000.00", "B": "150000.00 50000.00", "C": "75000.00 25000.00"}, got); diff != "" {
			t.Error(diff)
		}
		s.must("2025-06-03", PaidOut, "A", "", amount("25000"))
		s.must("2025-06-03", PaidOut, "B", "", amount("50000"))
		s.must("2025-06-03", PaidOut, "C", "", amount("25000"))
		if !s.p.Final(d("2025-06-03")) {
			t.Error("not final after everything was paid")
		}
	})
	t.Run("DIST-48 D5 B loses", func(t *testing.T) {
		s := toSuit(t, Options{})
		s.must("2024-10-28", PlanServed, "C", "")
		s.must("2024-11-08", SuitFiled, "B", "")
		s.must("2025-06-01", JudgmentGiven, "B", "", func(e *Event) { e.Judgment = &Judgment{} })
		s.must("2025-06-03", PaidOut, "C", "", amount("150000"))
		s.refused("2025-06-03", PaidOut, "B", "", amount("100000.01"))
	})
	t.Run("DIST-48 judgment between the parties only", func(t *testing.T) {
		s := toSuit(t, Options{JudgmentEffect: BetweenPartiesOnly})
		s.must("2024-10-28", PlanServed, "C", "")
		s.must("2024-11-08", SuitFiled, "B", "")
		s.must("2025-06-01", JudgmentGiven, "B", "", bWins)
		s.must("2025-06-03", PaidOut, "B", "", amount("200000"))
		s.must("2025-06-03", PaidOut, "A", "", amount("50000"))
		s.must("2025-06-03", PaidOut, "C", "", amount("50000"))
	})
	t.Run("DIST-48 between the parties only: the plaintiff gets no more than its claim", func(t *testing.T) {
		e := est("300", claim("A", "100"), claim("B", "200", func(c *Claim) { c.Owed.Doubled = y("0") }), claim("C", "300"))
		out, err := draw(t, e, CivilLadder(), Options{JudgmentEffect: BetweenPartiesOnly}).Outcome("A", Judgment{Changes: []ClaimChange{{Claim: "C", Owed: owed("0")}}})
		if err != nil {
			t.Fatal(err)
		}
		got := map[zhixing.ClaimID]string{}
		for _, r := range out.Releases {
			got[r.Claim] = r.Share.String()
		}
		// 150 freed, A takes the 50 it lacks, the rest stays where it was.
		if diff := cmp.Diff(map[zhixing.ClaimID]string{"A": "100.00", "B": "100.00", "C": "100.00"}, got); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("DIST-48 late acts have no effect", func(t *testing.T) {
		s := toSuit(t, Options{})
		s.must("2024-11-13", SuitFiled, "B", "")
		s.state("2024-11-13", "B", NotSued)
		s.must("2024-10-09", ObjectionFiled, "A", "")
		if n := len(s.p.Late(d("2024-12-01"))); n != 2 {
			t.Errorf("%d late acts", n)
		}
		s.must("2024-10-26", CounterFiled, "debtor", "B")
		s.must("2024-10-26", CounterFiled, "A", "B", func(e *Event) { e.Posted = d("2024-10-25") })
	})
	t.Run("DIST-48 nobody opposes: revised, served on those it affects", func(t *testing.T) {
		s := &script{t: t, p: d5(t, Options{})}
		for _, r := range s.p.Recipients() {
			s.must("2024-09-16", PlanServed, r, "")
		}
		s.must("2024-09-20", ObjectionFiled, "B", "")
		s.must("2024-09-23", OtherNotified, "C", "B")
		s.must("2024-09-23", OtherNotified, "A", "B")
		s.refused("2024-10-20", PlanRevised, "B", "", bWins) // the debtor was not notified
		s.must("2024-09-24", OtherNotified, "debtor", "B")
		s.refused("2024-10-08", PlanRevised, "B", "", bWins)
		s.state("2024-10-10", "B", NoCounter)
		s.must("2024-10-10", PlanRevised, "B", "", bWins)
		s.state("2024-10-10", "B", NoCounter)
		s.state("2024-10-10", "C", Revised)
		s.state("2024-10-10", "A", Revised)
		s.state("2024-10-10", "debtor", NoObjection)
		s.refused("2024-10-11", PaidOut, "B", "", amount("150000"))
		s.must("2024-10-11", PlanServed, "A", "")
		s.must("2024-10-11", PlanServed, "C", "")
		s.must("2024-10-29", PaidOut, "B", "", amount("150000"))
		s.refused("2024-10-29", PaidOut, "C", "", amount("75000.01"))
		s.must("2024-10-29", PaidOut, "C", "", amount("75000"))
	})
	t.Run("DIST-51 bankruptcy freezes the plan", func(t *testing.T) {
		s := toSuit(t, Options{})
		s.must("2024-10-28", PlanServed, "C", "")
		s.must("2024-11-08", SuitFiled, "B", "")
		s.must("2024-11-18", PaidOut, "A", "", amount("50000"))
		s.must("2024-11-20", BankruptcyAccepted, "", "")
		s.refused("2024-11-21", PaidOut, "B", "", amount("1"))
		h, err := s.p.HandOver(d("2024-11-21"))
		if err != nil {
			t.Fatal(err)
		}
		if h.Paid != y("50000") || h.Handed != y("250000") {
			t.Errorf("paid %s, handed %s", h.Paid, h.Handed)
		}
	})
	t.Run("DIST-48 restored period", func(t *testing.T) {
		s := &script{t: t, p: d5(t, Options{})}
		s.must("2024-09-16", PlanServed, "B", "")
		s.must("2024-10-05", WindowRestored, "B", "", func(e *Event) { e.Until = d("2024-10-15") })
		s.must("2024-10-15", ObjectionFiled, "B", "")
		s.state("2024-10-15", "B", Objected)
	})
	t.Run("one event applied twice, two events to one value", func(t *testing.T) {
		p := d5(t, Options{})
		e := Event{EventMeta: zhixing.EventMeta{ID: "1", On: d("2024-09-16")}, Kind: PlanServed, Recipient: "A"}
		q, err := p.Apply(e)
		if err != nil {
			t.Fatal(err)
		}
		if r, err := q.Apply(e); err != nil || len(r.Events()) != 1 {
			t.Error("same event twice is not a no-op", err)
		}
		f := e
		f.Recipient = "B"
		if _, err := q.Apply(f); err == nil {
			t.Error("same ID, other content, accepted")
		}
		if r, err := p.Apply(f); err != nil || len(r.Events()) != 1 || len(p.Events()) != 0 || q.Events()[0].Recipient != "A" {
			t.Error("values are not independent", err)
		}
	})
}

func TestPayoutDeadline(t *testing.T) {
	t.Run("DIST-50", func(t *testing.T) {
		x, err := PayoutDeadline(d("2024-09-04"), nil, Options{})
		if err != nil || x.End != d("2024-10-08") { // 30th day 2024-10-04, a holiday
			t.Error(x.End, err)
		}
		x, err = PayoutDeadline(d("2024-03-01"), []zhixing.Span{{From: d("2024-03-10"), To: d("2024-05-06")}}, Options{})
		if err != nil || x.End != d("2024-05-16") {
			t.Error(x.End, err)
		}
		x, err = PayoutDeadline(d("2024-03-01"), []zhixing.Span{{From: d("2024-03-10")}}, Options{})
		if err != nil || !x.Paused {
			t.Error("an open ground pauses", err)
		}
	})
}
