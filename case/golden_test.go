package casefile

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// The event files of format version 1. They are never rewritten: whatever changes
// in the package, files stored by the first release must load to the same state.
// A new format adds files beside them.
func TestGoldenEvents(t *testing.T) {
	files, err := filepath.Glob("testdata/events/v1/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden event files", err)
	}
	for _, name := range files {
		t.Run("CASE-94 "+filepath.Base(name), func(t *testing.T) {
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var g goldenFile
			if err := json.Unmarshal(b, &g); err != nil {
				t.Fatal(err)
			}
			es, err := DecodeEvents(g.Events)
			if err != nil {
				t.Fatal(err)
			}
			f, found, err := Load(es, Options{})
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range found {
				// What a later release refuses stands all the same, and is told.
				if x.Code != "limit_running" && x.Code != "objection_open" {
					t.Errorf("%v", x)
				}
			}
			if f.State() != g.State || f.Since() != g.Since || f.MoneyHeld() != g.Held {
				t.Errorf("loads to %s since %v with %v, want %s since %v with %v", f.State(), f.Since(), f.MoneyHeld(), g.State, g.Since, g.Held)
			}
			back, err := json.Marshal(f.Events())
			if err != nil {
				t.Fatal(err)
			}
			var a, w bytes.Buffer
			if json.Compact(&a, back) != nil || json.Compact(&w, g.Events) != nil || a.String() != w.String() {
				t.Errorf("events are written otherwise than they were read:\n%s\n%s", a.String(), w.String())
			}
		})
	}
}

type goldenFile struct {
	State  State           `json:"state"`
	Since  zhixing.Date    `json:"since"`
	Held   zhixing.Money   `json:"held"`
	Events json.RawMessage `json:"events"`
}

// TestWriteGolden makes the files once, for a format version that has none yet.
func TestWriteGolden(t *testing.T) {
	const dir = "testdata/events/v1"
	if _, err := os.Stat(dir); err == nil {
		t.Skip("the files of this version exist and are kept")
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	rng := rand.New(rand.NewPCG(1, 1))
	done := map[State]int{}
	kinds := map[EventKind]bool{}
	for walk := 0; walk < 4000; walk++ {
		var f File
		on := day("2026-01-05")
		fresh := false
		for i := range 25 {
			on = on.AddDays([]int{0, 1, 10, 50}[rng.IntN(4)])
			rs := rolesWith(f, on)
			role := rs[rng.IntN(len(rs))]
			var os []Option
			for _, o := range f.Allowed(Actor{staff[role][0], role}, on) {
				if len(o.Barred) == 0 && o.Kind != EventVoid {
					os = append(os, o)
				}
			}
			if len(os) == 0 {
				break
			}
			o := os[rng.IntN(len(os))]
			next, err := f.Apply(satisfy(f, o, role, fmt.Sprintf("e%d", i+1), on, rng.IntN))
			if err != nil {
				continue
			}
			f = next
			if !kinds[o.Kind] {
				kinds[o.Kind], fresh = true, true
			}
		}
		if !fresh && done[f.State()] > 0 {
			continue
		}
		done[f.State()]++
		es, err := json.Marshal(f.Events())
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.MarshalIndent(goldenFile{f.State(), f.Since(), f.MoneyHeld(), es}, "", " ")
		if err != nil {
			t.Fatal(err)
		}
		name := fmt.Sprintf("%s/%02d-%s.json", dir, len(done)*100+done[f.State()], f.State())
		if err := os.WriteFile(name, append(b, '\n'), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// FuzzEvents: any bytes are read or refused; what is read is written back the same,
// loads without panicking, and loads to the same file again.
func FuzzEvents(f *testing.F) {
	files, _ := filepath.Glob("testdata/events/v1/*.json")
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		var g goldenFile
		if json.Unmarshal(b, &g) == nil {
			f.Add([]byte(g.Events))
		}
	}
	f.Add([]byte(`[{"id":"a","on":"2026-01-08","kind":"void","voids":"b","role":"io","actor":"x"}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		es, err := DecodeEvents(b)
		if err != nil {
			return
		}
		back, err := json.Marshal(es)
		if err != nil {
			t.Fatalf("read but not written: %v", err)
		}
		again, err := DecodeEvents(back)
		if err != nil {
			t.Fatalf("written but not read: %v\n%s", err, back)
		}
		x, _, err := Load(es, Options{})
		y, _, err2 := Load(again, Options{})
		if (err == nil) != (err2 == nil) {
			t.Fatalf("loads differ: %v, %v", err, err2)
		}
		if err == nil && !same(x, y) {
			t.Fatalf("the file differs after a round trip:\n%s\n%s", clean(x), clean(y))
		}
		_, _ = Replay(es, Options{})
		if err == nil {
			_, _ = x.Deadlines(day("2027-01-01"))
			x.Allowed(Actor{"io1", IO}, day("2027-01-01"))
			x.Pauses(day("2027-01-01"))
			x.Bankruptcies(day("2027-01-01"))
		}
	})
}

// FuzzReviewEvents: the same of review cases.
func FuzzReviewEvents(f *testing.F) {
	f.Add([]byte(`[{"id":"r1","on":"2026-03-02","kind":"raise","role":"dr","facts":{"matter":"conduct","object":"flat","handlers":["io1"]}},{"id":"r2","on":"2026-03-04","kind":"file","role":"fo","actor":"fo1","facts":{"admissible":"yes","complex":"no"}},{"id":"r3","on":"2026-03-05","kind":"notify","role":"fo","actor":"fo1"},{"id":"r4","on":"2026-03-12","kind":"decide","role":"rp","actor":"rp1","with":[{"id":"rp2","role":"rp"},{"id":"rp3","role":"rp"}],"facts":{"outcome":"rejected"}},{"id":"r5","on":"2026-03-13","kind":"serve","role":"rp","actor":"rp1","facts":{"party":"li"}}]`))
	f.Fuzz(func(t *testing.T, b []byte) {
		es, err := DecodeReviewEvents(b)
		if err != nil {
			return
		}
		r, err := ReplayReview(es, Options{})
		if err != nil && len(es) == 0 {
			t.Fatal(err)
		}
		_, _ = r.Deadlines(day("2027-01-01"))
		_, _ = r.Pending(day("2027-01-01"))
		back, err := json.Marshal(r.Events())
		if err != nil {
			t.Fatalf("accepted but not written: %v", err)
		}
		again, err := DecodeReviewEvents(back)
		if err != nil {
			t.Fatalf("written but not read: %v\n%s", err, back)
		}
		x, err := ReplayReview(again, Options{})
		if err != nil || fmt.Sprintf("%+v", x.c) != fmt.Sprintf("%+v", r.c) {
			t.Fatalf("differs after a round trip: %v", err)
		}
	})
}
