package asset_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/zhixing-go/zhixing/asset"
)

// FuzzDecodeJournal: whatever is read is read again the same after it is written, and
// the good bytes are whole lines (ASSET-32).
func FuzzDecodeJournal(f *testing.F) {
	line, _ := asset.AppendEntry(nil, asset.Entry{Kind: asset.EntryStarted, At: start, Plan: "p"})
	end, _ := asset.AppendEntry(line, asset.Entry{Kind: asset.EntryAccepted, At: start, Task: "k", Channel: asset.ChannelHQ, Ticket: "t"})
	f.Add([]byte(nil))
	f.Add(line)
	f.Add(end)
	f.Add(end[:len(end)-3])
	f.Add([]byte("{}\n"))
	f.Add([]byte("{\"kind\":\"ended\",\"at\":\"2026-03-02T09:00:00+08:00\",\"task\":\"k\",\"result\":{}}\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		entries, good, err := asset.DecodeJournal(data)
		if err != nil {
			return
		}
		if good > len(data) || good > 0 && data[good-1] != '\n' || bytes.IndexByte(data[good:], '\n') >= 0 {
			t.Fatalf("%d good bytes of %d", good, len(data))
		}
		var out []byte
		for _, e := range entries {
			if out, err = asset.AppendEntry(out, e); err != nil {
				t.Fatal(err)
			}
		}
		again, n, err := asset.DecodeJournal(out)
		if err != nil || n != len(out) || len(again) != len(entries) {
			t.Fatalf("%v: %d of %d bytes, %d of %d entries", err, n, len(out), len(again), len(entries))
		}
	})
}

// FuzzDecodeCatalogue: a catalogue that is read passes its own check and makes plans
// without a panic (ASSET-02).
func FuzzDecodeCatalogue(f *testing.F) {
	for _, c := range []asset.Catalogue{bankCatalogue(1), bankCatalogue(0)} {
		b, err := json.Marshal(c)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Add([]byte(`{"id":"x","kinds":[{"code":"","use":"property"}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := asset.DecodeCatalogue(data)
		if err != nil {
			return
		}
		if err := c.Check(); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := asset.DecodeCatalogue(b); err != nil {
			t.Fatalf("not read again: %v", err)
		}
		if _, err := asset.NewPlan(testAuthority(), []asset.Subject{testSubject(t)}, c, asset.PlanOptions{}, asset.Options{}); err != nil {
			t.Fatal(err)
		}
	})
}
