package auction

import (
	"encoding/json"
	"testing"
)

const script = `{
 "params":{"lot":"house","opening":"1000.00","step":"10.00","deposit":"100.00","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T10:00:00+08:00"},
 "opened":"2026-03-02T09:00:00+08:00",
 "commands":[
  {"kind":"deposit_locked","at":"2026-04-01T09:00:00+08:00","code":1,"price":"100.00","detail":{"party":"A"}},
  {"kind":"bidder_qualified","at":"2026-04-01T09:00:00+08:00","code":1,"detail":{"party":"A","role":"ordinary"}},
  {"kind":"bid_accepted","at":"2026-04-08T10:00:00+08:00","code":1,"price":"1000.00"},
  {"kind":"bid_accepted","at":"2026-04-08T10:00:01+08:00","code":2,"price":"1010.00"}
 ],
 "until":"2026-04-10T10:00:00+08:00"}`

func TestScript(t *testing.T) {
	s, err := ParseScript([]byte(script))
	if err != nil {
		t.Fatal(err)
	}
	a, refused, err := RunScript(s)
	if err != nil || a.Buyer() != "A" || len(refused) != 1 || refused[0].Rule != "AUC-38" {
		t.Errorf("%s %+v %v", a.Buyer(), refused, err)
	}
	for _, bad := range []string{
		``, `{}`, `[]`, script + `x`,
		`{"params":{"lot":"l","opening":"1000","step":"0","deposit":"100","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T10:00:00+08:00"},"opened":"2026-03-02T09:00:00+08:00","commands":[]}`,
		`{"params":{"lot":"l","opening":"1000.001","step":"1","deposit":"100","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T10:00:00+08:00"},"opened":"2026-03-02T09:00:00+08:00","commands":[]}`,
		`{"params":{"lot":"l","opening":"1000","step":"1","deposit":"49.99","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T10:00:00+08:00"},"opened":"2026-03-02T09:00:00+08:00","commands":[]}`,
		`{"params":{"lot":"l","opening":"1000","step":"1","deposit":"100","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T09:59:59+08:00"},"opened":"2026-03-02T09:00:00+08:00","commands":[]}`,
	} {
		if _, err := ParseScript([]byte(bad)); err == nil {
			t.Errorf("accepted: %s", bad)
		}
	}
	var d DisclosureItems
	if err := json.Unmarshal([]byte(`"AQID"`), &d); err == nil {
		t.Error("a string was read as a list of words")
	}
}

// FuzzScript: whatever the document, nothing panics, the ledger balances, and a log
// replays to the same state.
func FuzzScript(f *testing.F) {
	f.Add([]byte(script))
	f.Add([]byte(`{"params":{"lot":"l","stage":"sale","opening":"1","step":"0.01","deposit":"0.10","start":"2026-04-08T10:00:00+08:00","close":"2026-04-09T10:00:00+08:00"},"opened":"2026-04-08T10:00:00+08:00","commands":[{"kind":"paused","at":"2026-04-08T10:00:00+08:00","detail":{"reason":"x"}},{"kind":"resumed","at":"2026-04-08T11:00:00+08:00"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := ParseScript(data)
		if err != nil {
			return
		}
		a, _, _ := RunScript(s)
		if !a.Balanced() {
			t.Fatal("a fen is missing")
		}
		again, err := Replay(a.Events())
		if a.Len() > 0 && (err != nil || again.Phase() != a.Phase() || again.Close() != a.Close()) {
			t.Fatalf("replay: %v", err)
		}
		if _, err := Settle(a); err != nil && a.Len() > 0 && !a.e.beforeEnd() {
			t.Fatal(err)
		}
	})
}

func FuzzPriceEvents(f *testing.F) {
	events, _ := json.Marshal(start(networkFacts))
	f.Add(events)
	f.Fuzz(func(t *testing.T, data []byte) {
		var list []PriceEvent
		if json.Unmarshal(data, &list) != nil || len(list) > 50 {
			return
		}
		if p, _, err := LoadPrice(list, Options{}); err == nil {
			_, _ = p.Deadlines() // only that it does not panic
			p.Check()
		}
	})
}
