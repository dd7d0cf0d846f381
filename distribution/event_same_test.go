package distribution

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// An event delivered twice is no second event; one with the same id and anything else in
// it is another.
func TestEventSame(t *testing.T) {
	fresh := func() *Event {
		return &Event{EventMeta: zhixing.EventMeta{ID: "1", On: zhixing.MustDate("2024-06-01")}, Kind: SuitFiled, Recipient: "a", Objector: "b",
			Claims: []zhixing.ClaimID{"x"}, Defendants: []zhixing.PartyID{"c"}, Affected: []zhixing.PartyID{"d"}, Posted: zhixing.MustDate("2024-05-31"),
			Procedural: zhixing.No, Until: zhixing.MustDate("2024-07-01"), Amount: zhixing.MustMoney("1.00"), Judgment: &Judgment{}}
	}
	if !(logged{fresh()}).SameAs(logged{fresh()}) {
		t.Error("an event is not the same as itself")
	}
	for name, change := range map[string]func(*Event){
		"meta": func(e *Event) { e.Seq = 2 }, "kind": func(e *Event) { e.Kind = PlanServed }, "recipient": func(e *Event) { e.Recipient = "z" },
		"objector": func(e *Event) { e.Objector = "z" }, "claims": func(e *Event) { e.Claims[0] = "z" }, "defendants": func(e *Event) { e.Defendants[0] = "z" },
		"affected": func(e *Event) { e.Affected = nil }, "posted": func(e *Event) { e.Posted = e.Until }, "procedural": func(e *Event) { e.Procedural = zhixing.Yes },
		"judgment": func(e *Event) { e.Judgment = nil }, "until": func(e *Event) { e.Until = e.Posted }, "amount": func(e *Event) { e.Amount = zhixing.Money{} },
	} {
		t.Run("DIST-48 "+name, func(t *testing.T) {
			other := fresh()
			change(other)
			if (logged{fresh()}).SameAs(logged{other}) || (logged{other}).SameAs(logged{fresh()}) {
				t.Error("another event passes for the same")
			}
		})
	}
}

func TestReviewerApart(t *testing.T) {
	for _, c := range []struct {
		name     string
		reviewer zhixing.ActorID
		status   zhixing.Status
		breach   bool
	}{
		{"DIST-45 the preparer reviews his own plan", "x", zhixing.NotMet, true},
		{"DIST-45 another reviews it", "y", zhixing.Met, false},
		{"DIST-45 nobody is named", "", zhixing.Undetermined, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, f := range Authority(Process{PreparedBy: "x", ReviewedBy: c.reviewer}) {
				if f.Code == "reviewer_not_preparer" {
					if f.Status != c.status || (f.Severity == zhixing.Breach) != c.breach {
						t.Errorf("%v, severity %v", f.Status, f.Severity)
					}
					return
				}
			}
			t.Error("not judged")
		})
	}
}
