package distribution_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// model is the life of a plan written down a second time, one objector and the
// windows as plain dates, to be compared with Procedure step by step.
type model struct {
	served   map[zhixing.PartyID]zhixing.Date
	objected map[zhixing.PartyID]bool
	notified map[[2]zhixing.PartyID]zhixing.Date
	counters map[zhixing.PartyID]map[zhixing.PartyID]bool
	told     map[zhixing.PartyID]zhixing.Date
	sued     map[zhixing.PartyID]bool
	over     map[zhixing.PartyID]bool // withdrawn or judged
	handed   bool
}

// end15 counts fifteen days by hand and rolls over days of rest.
func end15(from zhixing.Date) zhixing.Date {
	e := from.AddDays(15)
	for {
		if k, _ := zhixing.Mainland().Day(e); !k.IsRest() {
			return e
		}
		e = e.AddDays(1)
	}
}

// accepts says whether the law admits an event.
func (m *model) accepts(e Event) bool {
	if m.handed {
		return false
	}
	r := e.Recipient
	in := func(from zhixing.Date) bool { return !from.IsZero() && !e.On.After(end15(from)) && !e.On.Before(from) }
	switch e.Kind {
	case BankruptcyAccepted:
		return true
	case PlanServed:
		return m.served[r].IsZero()
	case ObjectionFiled: // in time, or late without effect
		return !m.served[r].IsZero() && !m.objected[r] && !m.over[r]
	case OtherNotified:
		return m.objected[e.Objector] && !m.over[e.Objector] && r != e.Objector && (m.told[e.Objector].IsZero() || m.sued[e.Objector] || in(m.told[e.Objector]))
	case CounterFiled:
		return m.objected[e.Objector] && !m.over[e.Objector] && m.told[e.Objector].IsZero() && r != e.Objector && !m.notified[[2]zhixing.PartyID{e.Objector, r}].IsZero() && !m.objected[r]
	case ObjectorNotified:
		return m.objected[r] && !m.over[r] && len(m.counters[r]) > 0 && m.told[r].IsZero()
	case SuitFiled:
		return m.objected[r] && !m.over[r] && !m.told[r].IsZero() && !m.sued[r]
	case JudgmentGiven, SuitWithdrawn:
		return m.sued[r] && !m.over[r]
	}
	return false
}

func (m *model) apply(e Event) {
	r := e.Recipient
	switch e.Kind {
	case BankruptcyAccepted:
		m.handed = true
	case PlanServed:
		m.served[r] = e.On
	case ObjectionFiled:
		if e.On.After(end15(m.served[r])) {
			return
		}
		m.objected[r] = true
	case OtherNotified:
		if k := [2]zhixing.PartyID{e.Objector, r}; m.notified[k].IsZero() {
			m.notified[k] = e.On
		}
	case CounterFiled:
		if !e.On.After(end15(m.notified[[2]zhixing.PartyID{e.Objector, r}])) {
			if m.counters[e.Objector] == nil {
				m.counters[e.Objector] = map[zhixing.PartyID]bool{}
			}
			m.counters[e.Objector][r] = true
		}
	case ObjectorNotified:
		m.told[r] = e.On
	case SuitFiled:
		if !e.On.After(end15(m.told[r])) {
			m.sued[r] = true
		}
	case JudgmentGiven, SuitWithdrawn:
		m.over[r] = true
	}
}

func (m *model) payable(on zhixing.Date, all []zhixing.PartyID) bool {
	if m.handed {
		return false
	}
	for _, r := range all {
		switch {
		case m.served[r].IsZero(), !m.objected[r] && !on.After(end15(m.served[r])):
			return false
		case m.objected[r] && !m.over[r] && !m.sued[r]:
			if m.told[r].IsZero() || !on.After(end15(m.told[r])) {
				return false
			}
		}
	}
	return true
}

func TestProcedureModel(t *testing.T) {
	t.Run("DIST-48 DIST-51 Procedure against a plain model", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			p := d5(t, Options{})
			parties := p.Recipients()
			m := &model{map[zhixing.PartyID]zhixing.Date{}, map[zhixing.PartyID]bool{}, map[[2]zhixing.PartyID]zhixing.Date{}, map[zhixing.PartyID]map[zhixing.PartyID]bool{}, map[zhixing.PartyID]zhixing.Date{}, map[zhixing.PartyID]bool{}, map[zhixing.PartyID]bool{}, false}
			on := d("2024-09-10")
			kinds := []EventKind{PlanServed, PlanServed, PlanServed, ObjectionFiled, ObjectionFiled, OtherNotified, OtherNotified, CounterFiled, CounterFiled, ObjectorNotified, SuitFiled, JudgmentGiven, SuitWithdrawn, BankruptcyAccepted}
			for i := range rapid.IntRange(5, 40).Draw(t, "steps") {
				on = on.AddDays(rapid.SampledFrom([]int{0, 0, 0, 1, 3, 9, 16}).Draw(t, "days"))
				k := rapid.SampledFrom(kinds).Draw(t, "kind")
				if k == BankruptcyAccepted && rapid.IntRange(0, 9).Draw(t, "rare") > 0 {
					continue
				}
				e := Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(fmt.Sprint(i)), On: on}, Kind: k}
				if k != BankruptcyAccepted {
					e.Recipient = rapid.SampledFrom(parties).Draw(t, "recipient")
				}
				if k == OtherNotified || k == CounterFiled {
					e.Objector = rapid.SampledFrom(parties).Draw(t, "objector")
				}
				if k == JudgmentGiven {
					e.Judgment = &Judgment{}
				}
				role, party := CourtRole, zhixing.PartyID("")
				if k == ObjectionFiled || k == CounterFiled || k == SuitFiled || k == SuitWithdrawn {
					role, party = PartyRole, e.Recipient
				}
				listed, open := false, false
				for _, a := range p.Allowed(role, party, on) {
					if a.Kind == k && a.Recipient == e.Recipient && a.Objector == e.Objector {
						listed, open = true, len(a.Needs) == 0
					}
				}
				next, err := p.Apply(e)
				var refused *zhixing.RefusedError
				if err != nil && !errors.As(err, &refused) {
					t.Fatal(err)
				}
				if want := m.accepts(e); want != (err == nil) {
					t.Fatalf("%s by %s of %s on %s: model %v, procedure %v", k, e.Recipient, e.Objector, on, want, err)
				}
				if (err == nil) != open || err == nil && !listed {
					t.Fatalf("%s of %s: Allowed lists it %v, open %v; outcome %v", k, e.Recipient, listed, open, err)
				}
				if err == nil {
					m.apply(e)
					p = next
				}
				if got := p.Payable(on); got != m.payable(on, parties) {
					t.Fatalf("payable %v on %s", got, on)
				}
			}
			// What was stored comes back the same, and Load finds nothing to report.
			data, err := json.Marshal(p.Events())
			if err != nil {
				t.Fatal(err)
			}
			events, err := ReadEvents(data)
			if err != nil {
				t.Fatal(err)
			}
			q, findings, err := Load(p.Plan(), "debtor", events)
			if err != nil || len(findings) > 0 {
				t.Fatal(err, findings)
			}
			for _, r := range parties {
				x, _ := p.StateOf(r, on)
				if y, _ := q.StateOf(r, on); x != y {
					t.Fatalf("%s: %s step by step, %s when loaded", r, x, y)
				}
			}
			again, err := json.Marshal(q.Events())
			if diff := cmp.Diff(string(data), string(again)); diff != "" || err != nil {
				t.Fatal(diff, err)
			}
		})
	})
	t.Run("DIST-48 Load reports what Replay refuses", func(t *testing.T) {
		p := d5(t, Options{})
		events := []Event{{EventMeta: zhixing.EventMeta{ID: "1", On: d("2024-10-01")}, Kind: ObjectionFiled, Recipient: "A"}}
		if _, err := Replay(p.Plan(), "debtor", events); err == nil {
			t.Error("Replay accepts an objection before service")
		}
		q, findings, err := Load(p.Plan(), "debtor", events)
		if err != nil || len(findings) == 0 || len(q.Events()) != 1 {
			t.Error(err, findings)
		}
	})
	t.Run("DIST-48 an event recorded late is judged in its place; a voided one is gone", func(t *testing.T) {
		p := d5(t, Options{})
		ev := func(id, on string, k EventKind, r zhixing.PartyID) Event {
			return Event{EventMeta: zhixing.EventMeta{ID: zhixing.EventID(id), On: d(on)}, Kind: k, Recipient: r}
		}
		var err error
		for _, e := range []Event{ev("1", "2024-09-16", PlanServed, "A"), ev("2", "2024-09-20", ObjectionFiled, "A")} {
			if p, err = p.Apply(e); err != nil {
				t.Fatal(err)
			}
		}
		q, err := p.Apply(Event{EventMeta: zhixing.EventMeta{ID: "3", On: d("2024-09-25"), Voids: "2"}})
		if err != nil {
			t.Fatal(err)
		}
		if s, _ := q.StateOf("A", d("2024-09-25")); s != ObjectionWindow {
			t.Error(s)
		}
		// Moving the service behind the objection is refused: the objection would hang in the air.
		e := ev("4", "2024-09-21", PlanServed, "A")
		e.Corrects = "1"
		if _, err := p.Apply(e); err == nil {
			t.Error("a correction that contradicts what follows is accepted")
		}
	})
}
