package asset_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// drawHistory draws a history of one deposit of one piece: seizures, renewals in time or
// not, releases, a sale now and then.
func drawHistory(t *rapid.T, thing string) []asset.SeizureEvent {
	n := rapid.IntRange(1, 14).Draw(t, "events")
	day := hd("2014-06-01").AddDays(rapid.IntRange(0, 700).Draw(t, "start"))
	var out []asset.SeizureEvent
	seized := 0
	for i := range n {
		day = day.AddDays(rapid.IntRange(0, 200).Draw(t, "gap"))
		kind := rapid.SampledFrom([]asset.SeizureEventType{asset.EventSeized, asset.EventSeized, asset.EventRenewed, asset.EventRenewed, asset.EventReleased, asset.EventAnnulled, asset.EventDisposed}).Draw(t, "type")
		if seized == 0 || kind == asset.EventDisposed && i < n-2 {
			kind = asset.EventSeized
		}
		e := asset.SeizureEvent{Type: kind, Asset: zhixing.AssetID(thing)}
		e.ID, e.On = zhixing.EventID(fmt.Sprintf("%s-%d", thing, i)), day
		if kind == asset.EventSeized {
			seized++
			e.Measure, e.Court, e.Kind = asset.MeasureID(fmt.Sprintf("m%d", seized)), zhixing.CourtID(fmt.Sprintf("c%d", seized%3)), zhixing.KindDeposit
		} else if kind != asset.EventDisposed {
			e.Measure = asset.MeasureID(fmt.Sprintf("m%d", rapid.IntRange(1, seized).Draw(t, "measure")))
			e.Ground = asset.ReleasePaid
		}
		if (kind == asset.EventSeized || kind == asset.EventRenewed) && rapid.Bool().Draw(t, "stated") {
			e.StatedEnd = day.AddDays(rapid.IntRange(1, 400).Draw(t, "length"))
		}
		out = append(out, e)
	}
	return out
}

// model is the waiting list written down literally, one day after the other.
type modelMeasure struct {
	id                 string
	stated, since, end zhixing.Date
	over, lapsed       bool
}

type modelList struct{ q []*modelMeasure }

func termModel(since zhixing.Date) zhixing.Date {
	if since.Before(hd("2015-02-04")) {
		return since.AddMonths(6)
	}
	return since.AddYears(1)
}

func (m *modelList) day(d zhixing.Date, events []asset.SeizureEvent) {
	for _, x := range m.q {
		if !x.over && !x.end.IsZero() && d == x.end.AddDays(1) {
			x.over, x.lapsed = true, true
		}
	}
	m.head(d)
	for _, e := range events {
		switch e.Type {
		case asset.EventSeized:
			m.q = append(m.q, &modelMeasure{id: string(e.Measure), stated: e.StatedEnd})
		case asset.EventDisposed:
			for _, x := range m.q {
				x.over = true
			}
		default:
			// The live one with the ID, or the last that is over.
			var x *modelMeasure
			for _, y := range m.q {
				if y.id == string(e.Measure) && (!y.over || x == nil || x.over) {
					x = y
				}
			}
			switch {
			case e.Type != asset.EventRenewed:
				if !x.over {
					x.over = true
				}
			case !x.over && !x.since.IsZero():
				longest := x.end.AddYears(1)
				if d.Before(hd("2015-02-04")) {
					longest = x.end.AddMonths(3)
				}
				if end := e.StatedEnd; !end.IsZero() && end.Before(longest) {
					longest = end
				}
				if longest.After(x.end) {
					x.end = longest
				}
			case x.lapsed:
				x.lapsed = false // it cannot be renewed twice
				m.q = append(m.q, &modelMeasure{id: x.id, stated: e.StatedEnd})
			}
		}
		m.head(d)
	}
}

func (m *modelList) head(d zhixing.Date) {
	for _, x := range m.q {
		if x.over {
			continue
		}
		if x.since.IsZero() {
			x.since, x.end = d, termModel(d)
			if !x.stated.IsZero() && !x.stated.Before(d) && x.stated.Before(x.end) {
				x.end = x.stated
			}
		}
		return
	}
}

func (m *modelList) state() []string {
	var out []string
	for _, x := range m.q {
		if !x.over {
			s := "waiting"
			if !x.since.IsZero() {
				s = "effective"
			}
			out = append(out, fmt.Sprintf("%s %s %s", x.id, s, x.end))
		}
	}
	return out
}

// The ledger against the model on every day, and the invariants of the issue: at most
// one effective full seizure, no gap after release or lapse, nothing lapses a day early or
// late, the order of those that wait is kept.
func TestLedgerModel(t *testing.T) {
	t.Run("ASSET-46 ASSET-47 ASSET-52 the ledger is the model", rapid.MakeCheck(func(t *rapid.T) {
		events := drawHistory(t, "x")
		if i := slices.IndexFunc(events, func(e asset.SeizureEvent) bool { return e.Type == asset.EventDisposed }); i >= 0 {
			events = events[:i+1] // after a sale of the whole nothing is left to seize
		}
		l, err := asset.LoadLedger(events, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		reg, err := asset.NewRegister(events, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var m modelList
		last := events[len(events)-1].On.AddDays(1000)
		next := 0
		for d := events[0].On; !d.After(last); d = d.AddDays(1) {
			from := next
			for next < len(events) && events[next].On == d {
				next++
			}
			m.day(d, events[from:next])
			h, err := l.At(d)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			effective := 0
			for _, x := range h.Measures {
				if !x.Live() {
					continue
				}
				if x.Status == zhixing.SeizureEffective {
					effective++
				}
				got = append(got, fmt.Sprintf("%s %s %s", x.ID, x.Status, x.End))
			}
			want := m.state()
			if !slices.Equal(got, want) {
				t.Fatalf("%s: want %v, got %v", d, want, got)
			}
			if effective > 1 || len(got) > 0 && effective != 1 {
				t.Fatalf("%s: %d effective of %d", d, effective, len(got))
			}
			if n := reg.CountAt(d); n.Effective != effective || n.Effective+n.Waiting != len(got) {
				t.Fatalf("%s: register counts %+v, ledger %v", d, n, got)
			}
		}
	}))
	t.Run("ASSET-52 order of service is kept", rapid.MakeCheck(func(t *rapid.T) {
		events := drawHistory(t, "x")
		l, err := asset.LoadLedger(events, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		h, err := l.At(events[len(events)-1].On)
		if err != nil {
			t.Fatal(err)
		}
		var last zhixing.Date
		for i, x := range h.Measures {
			if x.Live() && (x.Served.Before(last) || x.Rank != i+1) {
				t.Fatalf("%v", statuses(h))
			}
			last = x.Served
		}
	}))
	t.Run("ASSET-49 another table changes only seizures made under it", rapid.MakeCheck(func(t *rapid.T) {
		events := drawHistory(t, "x")
		cut := events[0].On.AddDays(rapid.IntRange(1, 900).Draw(t, "cut"))
		table := asset.SeizureTerms()
		changed := table.Entries[0]
		changed.From = zhixing.MustDate("2030-01-01")
		if cut.After(table.Entries[0].From) {
			changed.From = cut
		}
		changed.Value.Deposit.N = 7
		changed.Value.Deposit.Unit = zhixing.Days
		table.Entries = append([]zhixing.Entry[asset.TermTable]{changed}, table.Entries...)
		a, err := asset.LoadLedger(events, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		b, err := asset.LoadLedger(events, asset.Options{Terms: table})
		if err != nil {
			t.Fatal(err)
		}
		for d := events[0].On; d.Before(changed.From) && d.Before(events[0].On.AddDays(1500)); d = d.AddDays(11) {
			x, _ := a.At(d)
			y, _ := b.At(d)
			if !slices.Equal(statuses(x), statuses(y)) {
				t.Fatalf("%s, before the change: %v and %v", d, statuses(x), statuses(y))
			}
		}
	}))
	t.Run("ASSET-47 expiry list of a court", rapid.MakeCheck(func(t *rapid.T) {
		events := append(drawHistory(t, "x"), drawHistory(t, "y")...)
		reg, err := asset.NewRegister(events, asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		from := events[0].On.AddDays(rapid.IntRange(0, 400).Draw(t, "from"))
		to := from.AddDays(rapid.IntRange(300, 1500).Draw(t, "days"))
		// Literally: in effect on its last day, and not on the next.
		want := map[string]int{}
		for d := from; !d.After(to); d = d.AddDays(1) {
			for r := range reg.At(d) {
				if r.Status == zhixing.SeizureEffective && r.To == d && r.Next == asset.EndLapsed {
					want[fmt.Sprint(r.Asset, r.Measure, d)]++
				}
			}
		}
		got := map[string]int{}
		byCourt := 0
		for r := range reg.Expiring(from, to) {
			got[fmt.Sprint(r.Asset, r.Measure, r.To)]++
		}
		for _, c := range reg.Courts() {
			for r := range reg.ExpiringOf(c, from, to) {
				if r.Court != c {
					t.Fatalf("%v in the list of %s", r, c)
				}
				byCourt++
			}
		}
		if fmt.Sprint(want) != fmt.Sprint(got) || byCourt != len(got) {
			t.Fatalf("want %v, got %v, by court %d", want, got, byCourt)
		}
	}))
}

// Whatever the units, no more is held than there is.
func TestUnitsProperty(t *testing.T) {
	t.Run("ASSET-52 held units", rapid.MakeCheck(func(t *rapid.T) {
		total := rapid.Int64Range(1, 20).Draw(t, "total")
		var l asset.Ledger
		day := hd("2020-01-01")
		for i := range rapid.IntRange(1, 8).Draw(t, "n") {
			day = day.AddDays(rapid.IntRange(0, 500).Draw(t, "gap"))
			e := asset.SeizureEvent{Type: asset.EventSeized, Asset: "x", Measure: asset.MeasureID(fmt.Sprint("m", i)), Court: "c", Kind: zhixing.KindImmovable,
				Total: total, Quantity: rapid.Int64Range(0, 12).Draw(t, "quantity")}
			if i > 2 && rapid.Bool().Draw(t, "sale") {
				e = asset.SeizureEvent{Type: asset.EventDisposed, Asset: "x", Quantity: rapid.Int64Range(1, 5).Draw(t, "sold")}
			}
			e.ID, e.On = zhixing.EventID(fmt.Sprint(i)), day
			if next, err := l.Apply(e); err == nil {
				l = next
			}
			h, err := l.At(day)
			if err != nil {
				t.Fatal(err)
			}
			var held int64
			waits := false
			for _, m := range h.Measures {
				held += m.Held
				if m.Live() && (m.Held > 0) != (m.Status == zhixing.SeizureEffective) {
					t.Fatalf("%+v", m)
				}
				waits = waits || m.Status == zhixing.SeizureWaiting
			}
			if held > h.Left || h.Left > total || waits && held != h.Left {
				t.Fatalf("held %d of %d of %d", held, h.Left, total)
			}
		}
	}))
}

func FuzzDecodeSeizureEvents(f *testing.F) {
	seed, _ := json.Marshal([]asset.SeizureEvent{hev("2024-01-05", asset.EventSeized, "a"), hev("2024-02-05", asset.EventReleased, "a")})
	f.Add(seed)
	f.Add([]byte(`[{"id":"1","on":"2024-01-01","type":"seized","asset":"x","measure":"m","court":"c","kind":"deposit","quantity":-1}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		events, err := asset.DecodeSeizureEvents(data)
		if err != nil {
			return
		}
		l, err := asset.LoadLedger(events, asset.Options{})
		if err != nil {
			return
		}
		for _, e := range events {
			if _, err := l.At(e.On); err != nil {
				t.Fatal(err)
			}
		}
		again, err := json.Marshal(l.Events())
		if err != nil {
			t.Fatal(err)
		}
		if _, err := asset.DecodeSeizureEvents(again); err != nil && len(l.Events()) > 0 {
			t.Fatalf("cannot read what was written: %v\n%s", err, again)
		}
	})
}

// An exempt thing is never offered for disposal: whatever happened before, once it was
// found that it may not be realised, no notice and no sale is taken until that changes,
// and one that may not be touched is not seized again either.
func TestLedgerExempt(t *testing.T) {
	t.Run("ASSET-59 an exempt thing is never offered for disposal", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			l, err := asset.NewLedger(asset.Options{})
			if err != nil {
				t.Fatal(err)
			}
			day, n, seized := hd("2020-01-06"), 0, 0
			apply := func(e asset.SeizureEvent) bool {
				n++
				e.ID, e.On, e.Asset = zhixing.EventID(fmt.Sprint(n)), day, "flat"
				next, err := l.Apply(e)
				if err == nil {
					l = next
				}
				return err == nil
			}
			seize := func() bool {
				seized++
				return apply(asset.SeizureEvent{Type: asset.EventSeized, Measure: asset.MeasureID(fmt.Sprint("m", seized)), Court: "京0105", Creditor: zhixing.PartyID(fmt.Sprint("c", seized)),
					Kind: zhixing.KindImmovable, Form: zhixing.SeizureSealing, Purpose: zhixing.SeizureForEnforcement})
			}
			sale := func() (notice, sold bool) {
				before := l
				notice = apply(asset.SeizureEvent{Type: asset.EventAuctionNotice, Court: "京0105"})
				l = before
				sold = apply(asset.SeizureEvent{Type: asset.EventDisposed, Court: "京0105", Price: zhixing.GiveMoney(zhixing.MustMoney("100.00"))})
				l = before
				return notice, sold
			}
			if !seize() {
				t.Fatal("the first seizure was refused")
			}
			if notice, sold := sale(); !notice || !sold {
				t.Fatalf("what is not exempt cannot be sold: %t %t", notice, sold)
			}
			for range rapid.IntRange(1, 8).Draw(t, "steps") {
				day = day.AddDays(rapid.IntRange(0, 60).Draw(t, "gap"))
				d := rapid.SampledFrom([]zhixing.Disposability{zhixing.Realisable, zhixing.SealOnly, zhixing.Untouchable}).Draw(t, "found")
				if !apply(asset.SeizureEvent{Type: asset.EventClassified, Court: "京0105", Dispose: d}) {
					t.Fatalf("%v cannot be found", d)
				}
				h, err := l.At(day)
				if err != nil {
					t.Fatal(err)
				}
				free := d == zhixing.Realisable
				if got := h.LotDisposability("lot").Value; (got == zhixing.Realisable) != free {
					t.Fatalf("%v is told as %v", d, got)
				}
				if notice, sold := sale(); notice != free || sold != free {
					t.Fatalf("%v: notice %t, sale %t", d, notice, sold)
				}
				if taken := seize(); taken == (d == zhixing.Untouchable) {
					t.Fatalf("%v: another seizure taken: %t", d, taken)
				}
			}
		})
	})
}
