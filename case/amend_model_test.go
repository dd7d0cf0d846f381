package casefile

import (
	"cmp"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

// standing is the model of corrections, voidings and late recordings: what is left of
// a log when they are carried out by hand, in the order in which it happened, without
// a trace of them. From the newest back, since only later entries say whether an
// earlier one counts: a correction strikes out what it corrects, a voiding what it
// voids, with the corrections of it made up to then.
func standing(log []Event) []Event {
	root, struck := make([]int, len(log)), make([]bool, len(log))
	find := func(id zhixing.EventID) int {
		return slices.IndexFunc(log, func(e Event) bool { return e.ID == id })
	}
	for i, e := range log {
		if root[i] = i; e.Corrects != "" {
			root[i] = root[find(e.Corrects)]
		}
	}
	var left []int
	for i := len(log) - 1; i >= 0; i-- {
		switch e := &log[i]; {
		case struck[i]:
			continue
		case e.Voids != "":
			v := find(e.Voids)
			for k := range i {
				struck[k] = struck[k] || k == v || root[k] == v
			}
		default:
			left = append(left, i)
			for k := range i {
				struck[k] = struck[k] || root[k] == root[i]
			}
		}
	}
	slices.SortFunc(left, func(a, b int) int {
		return cmp.Or(log[a].On.Compare(log[b].On), cmp.Compare(log[a].Seq, log[b].Seq), root[a]-root[b])
	})
	out := make([]Event, len(left))
	for k, i := range left {
		out[k] = log[i]
		out[k].Corrects = ""
	}
	return out
}

// tally counts what the walks tried, so that they cannot pass for want of trying.
type tally map[string]int

// amendedWalk walks a case at random: events in order, events recorded late,
// corrections and voidings, lawful ones and others. Each step is taken if and only if
// the history by hand, told in order, is one that Replay takes; and then both files
// are the same. n counts.
func amendedWalk(t fataler, pick func(n int) int, steps int, n tally) (File, []Event) {
	var f File
	var log []Event
	last := day("2026-01-05")
	for i := range steps {
		e, kind, ok := amendment(log, &last, pick)
		if !ok {
			continue
		}
		e.ID = zhixing.EventID(fmt.Sprintf("e%d", i))
		told := append(slices.Clip(log), e)
		want, wantErr := Replay(standing(told), Options{})
		if wantErr == nil && e.Voids != "" && !mayVoid(log, e) {
			wantErr = refused(&e, "CASE-80")
		}
		before := snapshot(f)
		next, err := f.Apply(e)
		if snapshot(f) != before {
			t.Fatalf("%s %s changed the value it was applied to", kind, e.Kind)
		}
		switch {
		case (err == nil) != (wantErr == nil) || refusedBy(err) != refusedBy(wantErr) && e.Voids == "":
			t.Fatalf("%s %s on %s: %v\nby hand: %v\n%s", kind, e.Kind, e.On, err, wantErr, before)
		case err != nil:
			n[kind+" refused"]++
			continue
		case !same(next, want):
			t.Fatalf("%s %s on %s:\n%s\nby hand:\n%s", kind, e.Kind, e.On, clean(next), clean(want))
		}
		n[kind]++
		f, log = next, told
	}
	return f, log
}

func refusedBy(err error) zhixing.RuleID {
	var r *zhixing.RefusedError
	if errors.As(err, &r) {
		return r.Rule
	}
	return ""
}

// mayVoid: the bureau chief and the president may void anything, others of the court
// what is theirs to record.
func mayVoid(log []Event, e Event) bool {
	v := log[slices.IndexFunc(log, func(x Event) bool { return x.ID == e.Voids })]
	if e.Role == BC || e.Role == PR {
		return true
	}
	return e.Role.OfCourt() && (e.Role == v.Role || slices.ContainsFunc(table().byEvent[v.Kind], func(i uint8) bool { return table().needs[i].by&roleSet(e.Role) != 0 }))
}

// amendment draws the next entry of the log and says what it is.
func amendment(log []Event, last *zhixing.Date, pick func(n int) int) (e Event, kind string, ok bool) {
	stands := standing(log)
	what := pick(10)
	if len(log) < 4 {
		what = 0
	}
	switch {
	case what < 4:
		*last = last.AddDays([]int{0, 0, 1, 10, 40}[pick(5)])
		e, ok = lawfulOn(stands, *last, pick)
		return e, "in order", ok
	case what < 6:
		first := log[0].On
		on := first.AddDays(pick(last.Sub(first) + 1))
		e, ok = lawfulOn(upTo(stands, on, 99), on, pick)
		if e.Seq = uint32(pick(3)); pick(4) == 0 {
			e.On = e.On.AddDays(-pick(20)) // perhaps before it could be
		}
		return e, "late", ok
	case what < 8:
		x := log[pick(len(log))]
		e, kind, ok = x, "correction", true
		if x.Corrects != "" {
			kind = "correction of a correction"
		}
		switch pick(3) {
		case 0:
			e.On = x.On.AddDays(pick(9) - 4)
		case 1: // the same kind of event, told otherwise
			past := upTo(stands, x.On, x.Seq)
			f, err := Replay(past, Options{})
			if err != nil {
				return e, kind, false
			}
			e.Facts = factsFor(f, Option{Kind: x.Kind}, x.On, pick)
		default:
			e, ok = lawfulOn(upTo(stands, x.On, x.Seq), x.On, pick)
			e.Seq = x.Seq
		}
		if x.Voids != "" {
			kind = "correction of a voiding"
			if e.Kind == EventVoid {
				return e, kind, false // an event that voids is corrected by one that does not
			}
		}
		e.Corrects, e.Voids = x.ID, ""
		return e, kind, ok
	}
	x := log[pick(len(log))]
	kind = "voiding"
	switch {
	case x.Voids != "":
		kind = "voiding of a voiding"
	case x.Corrects != "":
		kind = "voiding of a correction"
	}
	role := []Role{BC, IO, FD, CR, x.Role}[pick(5)]
	e = Event{EventMeta: zhixing.EventMeta{On: *last, Voids: x.ID}, Kind: EventVoid, Role: role}
	if len(staff[role]) > 0 {
		e.Actor = staff[role][0]
	}
	return e, kind, true
}

// upTo is what stands before a moment.
func upTo(stands []Event, on zhixing.Date, seq uint32) []Event {
	return slices.DeleteFunc(slices.Clone(stands), func(e Event) bool {
		return e.On.After(on) || e.On == on && e.Seq >= seq
	})
}

// lawfulOn makes an event that is open on a day after what stands.
func lawfulOn(stands []Event, on zhixing.Date, pick func(n int) int) (Event, bool) {
	f, err := Replay(stands, Options{})
	if err != nil {
		return Event{}, false // what stood up to there never stood alone
	}
	rs := rolesWith(f, on)
	role := rs[pick(len(rs))]
	open := slices.DeleteFunc(f.Allowed(Actor{staff[role][0], role}, on), func(o Option) bool { return o.Kind == EventVoid || len(o.Barred) > 0 })
	if len(open) == 0 {
		return Event{}, false
	}
	return satisfy(f, open[pick(len(open))], role, "", on, pick), true
}

// settled holds what is true of every log that was accepted, however it came about.
func settled(t fataler, f File, log []Event, pick func(n int) int) {
	roundTrip(t, f) // Load has nothing to say against it, Replay takes it
	stands := standing(log)
	for i := range stands {
		stands[i].Seq = uint32(i) // the order in which it happened, from here on in writing
	}
	want, err := Replay(stands, Options{})
	if err != nil || !same(f, want) {
		t.Fatalf("the events that stand, in order: %v\n%s\n%s", err, clean(f), clean(want))
	}
	mixed := slices.Clone(stands)
	for i := range mixed {
		j := i + pick(len(mixed)-i)
		mixed[i], mixed[j] = mixed[j], mixed[i]
	}
	g, found, err := Load(mixed, Options{})
	if err != nil || len(found) > 0 || !same(g, want) {
		t.Fatalf("recorded in another order: %v %v\n%s\n%s", err, found, clean(g), clean(want))
	}
	if len(stands) == 0 {
		return
	}
	// One of them recorded last of all, where the rest can stand without it.
	i := pick(len(stands))
	g, err = Replay(slices.Concat(stands[:i:i], stands[i+1:]), Options{})
	if err != nil {
		return
	}
	if g, err = g.Apply(stands[i]); err != nil || !same(g, want) {
		t.Fatalf("%s recorded last: %v\n%s\n%s", stands[i].Kind, err, clean(g), clean(want))
	}
}

func TestAmendedModel(t *testing.T) {
	t.Run("CASE-94 random corrections, voidings and late recordings", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			pick := func(n int) int { return rapid.IntRange(0, n-1).Draw(t, "pick") }
			f, log := amendedWalk(t, pick, rapid.IntRange(5, 40).Draw(t, "steps"), tally{})
			settled(t, f, log, pick)
		})
	})
	t.Run("CASE-94 walks with fixed seeds try everything", func(t *testing.T) {
		n, seeds, taken, refused := tally{}, uint64(80), 8, 4
		if testing.Short() {
			seeds, taken, refused = 16, 2, 1
		}
		for seed := range seeds {
			rng := rand.New(rand.NewPCG(seed, 3))
			f, log := amendedWalk(t, rng.IntN, 40, n)
			settled(t, f, log, rng.IntN)
		}
		for _, kind := range []string{"in order", "late", "correction", "correction of a correction", "correction of a voiding", "voiding", "voiding of a correction", "voiding of a voiding"} {
			if n[kind] < taken || kind != "in order" && n[kind+" refused"] < refused {
				t.Errorf("%s: taken %d times, refused %d times: the walks prove nothing of it", kind, n[kind], n[kind+" refused"])
			}
		}
	})
}
