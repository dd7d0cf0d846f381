package eventlog_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
)

type ev struct {
	Meta zhixing.EventMeta
	What string
}

func (e ev) EventMeta() zhixing.EventMeta { return e.Meta }
func (e ev) SameAs(f ev) bool             { return e == f }

type log = eventlog.Log[ev]

var day0 = zhixing.MustDate("2024-01-01")

func mk(id string, day int, what string) ev {
	return ev{zhixing.EventMeta{ID: zhixing.EventID(id), On: day0.AddDays(day)}, what}
}

func correct(e ev, target string) ev { e.Meta.Corrects = zhixing.EventID(target); return e }
func void(e ev, target string) ev    { e.Meta.Voids = zhixing.EventID(target); return e }
func seq(e ev, n uint32) ev          { e.Meta.Seq = n; return e }

func of(events ...ev) log {
	var l log
	for _, e := range events {
		l = l.Append(e)
	}
	return l
}

func ids(events []ev) (out []string) {
	for _, e := range events {
		out = append(out, string(e.Meta.ID))
	}
	return out
}

func TestEffective(t *testing.T) {
	for _, c := range []struct {
		name string
		in   []ev
		want []string
	}{
		{"empty", nil, nil},
		{"in order", []ev{mk("a", 1, ""), mk("b", 2, "")}, []string{"a", "b"}},
		{"recorded late", []ev{mk("a", 3, ""), mk("b", 1, "")}, []string{"b", "a"}},
		{"one day, order of recording", []ev{mk("b", 1, ""), mk("a", 1, "")}, []string{"b", "a"}},
		{"one day, sequence", []ev{seq(mk("b", 1, ""), 2), seq(mk("a", 1, ""), 1)}, []string{"a", "b"}},
		{"voided", []ev{mk("a", 1, ""), mk("b", 2, ""), void(mk("v", 3, ""), "a")}, []string{"b"}},
		{"corrected", []ev{mk("a", 1, ""), mk("b", 2, ""), correct(mk("c", 1, ""), "a")}, []string{"c", "b"}},
		{"a correction keeps the place among events of one day", []ev{mk("a", 1, ""), mk("b", 1, ""), correct(mk("c", 1, ""), "a")}, []string{"c", "b"}},
		{"a correction moves to its day", []ev{mk("a", 1, ""), mk("b", 2, ""), correct(mk("c", 3, ""), "a")}, []string{"b", "c"}},
		{"a correction of a correction", []ev{mk("a", 1, ""), correct(mk("c", 1, ""), "a"), correct(mk("d", 1, ""), "c")}, []string{"d"}},
		{"two corrections of one event: the last", []ev{mk("a", 1, ""), correct(mk("c", 1, ""), "a"), correct(mk("d", 1, ""), "a")}, []string{"d"}},
		{"a voided correction brings the event back", []ev{mk("a", 1, ""), correct(mk("c", 1, ""), "a"), void(mk("v", 1, ""), "c")}, []string{"a"}},
		{"the last of two corrections voided brings the other back", []ev{mk("a", 1, ""), correct(mk("c", 1, ""), "a"), correct(mk("d", 1, ""), "a"), void(mk("v", 1, ""), "d")}, []string{"c"}},
		{"a correction of a correction, the middle one voided", []ev{mk("a", 1, ""), correct(mk("c", 1, ""), "a"), correct(mk("d", 1, ""), "c"), void(mk("v", 1, ""), "c")}, []string{"d"}},
		{"a corrected event voided by its first ID is withdrawn", []ev{mk("a", 1, ""), correct(mk("c", 1, ""), "a"), mk("b", 2, ""), void(mk("v", 3, ""), "a")}, []string{"b"}},
		{"a correction after the voiding stands", []ev{mk("a", 1, ""), void(mk("v", 1, ""), "a"), correct(mk("c", 1, ""), "a")}, []string{"c"}},
		{"a voiding voided", []ev{mk("a", 1, ""), void(mk("v", 1, ""), "a"), void(mk("w", 1, ""), "v")}, []string{"a"}},
		{"a voiding of a voiding voided", []ev{mk("a", 1, ""), void(mk("v", 1, ""), "a"), void(mk("w", 1, ""), "v"), void(mk("x", 1, ""), "w")}, nil},
		{"a voiding corrected has no effect", []ev{mk("a", 1, ""), void(mk("v", 2, ""), "a"), correct(mk("c", 2, ""), "v")}, []string{"a", "c"}},
		{"a target that is not there, as loaded", []ev{mk("a", 1, ""), correct(mk("c", 2, ""), "x"), void(mk("v", 1, ""), "y")}, []string{"a", "c"}},
		{"a target recorded later is not one", []ev{void(mk("v", 1, ""), "a"), mk("a", 1, "")}, []string{"a"}},
		{"one ID twice, as loaded: the first is meant", []ev{mk("a", 1, "x"), mk("a", 2, "y"), void(mk("v", 3, ""), "a")}, []string{"a"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, ids(of(c.in...).Effective())); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// The definition read forwards and literally: an event is out if a later event
// that is not itself out voids it, voids the first of its chain, or is of the
// same chain.
func naive(events []ev) []string {
	find := func(id zhixing.EventID, before int) int {
		return slices.IndexFunc(events[:before], func(e ev) bool { return e.Meta.ID == id })
	}
	var first func(i int) int
	first = func(i int) int {
		if id := events[i].Meta.Corrects; id != "" {
			if j := find(id, i); j >= 0 {
				return first(j)
			}
		}
		return i
	}
	var out func(i int) bool
	out = func(i int) bool {
		for j := i + 1; j < len(events); j++ {
			if out(j) {
				continue
			}
			v := -1
			if id := events[j].Meta.Voids; id != "" {
				v = find(id, j)
			}
			if first(j) == first(i) || v == i || v >= 0 && v == first(i) && first(v) == v {
				return true
			}
		}
		return false
	}
	var stand []int
	for i := range events {
		if !out(i) && events[i].Meta.Voids == "" {
			stand = append(stand, i)
		}
	}
	slices.SortStableFunc(stand, func(a, b int) int {
		x, y := events[a].Meta, events[b].Meta
		if c := x.On.Compare(y.On); c != 0 {
			return c
		}
		if x.Seq != y.Seq {
			return int(x.Seq) - int(y.Seq)
		}
		return first(a) - first(b)
	})
	var names []string
	for _, i := range stand {
		names = append(names, events[i].What)
	}
	return names
}

func TestEffectiveModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var events []ev
		var l log
		for i := range rapid.IntRange(0, 9).Draw(t, "n") {
			// IDs from a small set: some come twice, as in a log that was stored.
			e := mk(fmt.Sprint(rapid.IntRange(0, 7).Draw(t, "id")), rapid.IntRange(0, 2).Draw(t, "day"), fmt.Sprint("w", i))
			e.Meta.Seq = uint32(rapid.IntRange(0, 1).Draw(t, "seq"))
			target := zhixing.EventID(fmt.Sprint(rapid.IntRange(0, 7).Draw(t, "target")))
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 1:
				e.Meta.Corrects = target
			case 2:
				e.Meta.Voids = target
			}
			before := l.Effective()
			atEnd := l.AtEnd(e)
			events, l = append(events, e), l.Append(e)
			got := l.Effective()
			// AtEnd is what lets a state be advanced without rebuilding.
			if atEnd && !slices.Equal(got, append(before, e)) {
				t.Fatalf("AtEnd said yes, and the effective log is %v after %v", ids(got), ids(before))
			}
			if !slices.Equal(events, l.Events()) {
				t.Fatalf("recorded %v, log holds %v", ids(events), ids(l.Events()))
			}
		}
		var got []string
		for _, e := range l.Effective() {
			got = append(got, e.What)
		}
		if d := cmp.Diff(naive(events), got); d != "" {
			t.Fatalf("(-want +got):\n%s", d)
		}
	})
}

// What happened is the same whatever the order it was recorded in and whatever
// mistakes were made and put right on the way.
func TestOrderOfRecordingDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 8).Draw(t, "n")
		var truth []string
		order := make([]int, n)
		for i := range n {
			truth, order[i] = append(truth, fmt.Sprint("fact", i)), i
		}
		order = rapid.Permutation(order).Draw(t, "order")
		var l log
		serial := 0
		add := func(day, sq int, what, corrects, voids string) string {
			serial++
			e := seq(mk(fmt.Sprint("e", serial), day, what), uint32(sq))
			e.Meta.Corrects, e.Meta.Voids = zhixing.EventID(corrects), zhixing.EventID(voids)
			if _, err := l.Check(e); err != nil {
				t.Fatal(err)
			}
			l = l.Append(e)
			return string(e.Meta.ID)
		}
		wrong := func() int { return rapid.IntRange(0, 3).Draw(t, "wrong day") }
		for _, i := range order {
			day, sq, what := i/3, i%3, fmt.Sprint("fact", i)
			switch rapid.IntRange(0, 5).Draw(t, "road") {
			case 0:
				add(day, sq, what, "", "")
			case 1: // recorded wrong, put right
				add(day, sq, what, add(wrong(), 9, "wrong", "", ""), "")
			case 2: // put right wrong, and again
				add(day, sq, what, add(wrong(), 9, "worse", add(wrong(), 9, "wrong", "", ""), ""), "")
			case 3: // right at first, then a correction that is voided
				add(wrong(), 9, "void", "", add(wrong(), 9, "wrong", add(day, sq, what, "", ""), ""))
			case 4: // voided by mistake, the voiding voided
				add(wrong(), 9, "void", "", add(wrong(), 9, "void", "", add(day, sq, what, "", "")))
			case 5: // corrected twice from the first, beside an event that never was
				e := add(wrong(), 9, "wrong", "", "")
				add(wrong(), 9, "worse", e, "")
				add(day, sq, what, e, "")
				add(wrong(), 9, "void", "", add(wrong(), 9, "never happened", "", ""))
			}
		}
		var got []string
		for _, e := range l.Effective() {
			got = append(got, e.What)
		}
		if d := cmp.Diff(truth, got); d != "" {
			t.Fatalf("(-want +got):\n%s", d)
		}
	})
}

func TestTwoEventsAppliedToOneValue(t *testing.T) {
	for _, n := range []int{0, 3, 7, 8, 20} {
		var base log
		for i := range n {
			base = base.Append(mk(fmt.Sprint(i), i, ""))
		}
		const branches = 8
		got := make([]log, branches)
		var wg sync.WaitGroup
		for b := range branches {
			wg.Go(func() {
				l := base
				for i := range 20 {
					l = l.Append(mk(fmt.Sprint("b", b, "-", i), n+i, ""))
					if _, ok := l.Find(zhixing.EventID(fmt.Sprint("b", b, "-", i))); !ok {
						t.Errorf("branch %d lost its event %d", b, i)
					}
					if _, ok := base.Find(zhixing.EventID(fmt.Sprint("b", b, "-", i))); ok {
						t.Errorf("the old value sees what was appended to another")
					}
				}
				got[b] = l
			})
		}
		wg.Wait()
		if base.Len() != n || len(base.Events()) != n {
			t.Fatalf("the old value has %d events, had %d", base.Len(), n)
		}
		for b, l := range got {
			for i, e := range l.Events() {
				want := fmt.Sprint(i)
				if i >= n {
					want = fmt.Sprint("b", b, "-", i-n)
				}
				if string(e.Meta.ID) != want {
					t.Fatalf("branch %d: event %d is %s, want %s", b, i, e.Meta.ID, want)
				}
			}
		}
	}
}

func TestAppendIsAmortised(t *testing.T) {
	const n = 1 << 14
	events := make([]ev, n)
	for i := range events {
		events[i] = mk(fmt.Sprint("event-", i), i, "")
	}
	// Doubling from 8 makes 12 buffers of three allocations each.
	if got := testing.AllocsPerRun(1, func() { of(events...) }); got > 40 {
		t.Errorf("%v allocations for %d events", got, n)
	}
	l := of(events[:n/2]...)
	e := events[n/2]
	if got := testing.AllocsPerRun(10, func() {
		if known, err := l.Check(e); known || err != nil {
			t.Fatal(known, err)
		}
	}); got != 0 {
		t.Errorf("Check allocates %v times", got)
	}
}

func TestGrow(t *testing.T) {
	base := of(mk("a", 1, ""))
	roomy := base.Grow(100)
	if got := testing.AllocsPerRun(1, func() {
		l := base.Grow(100)
		for i := range 100 {
			l = l.Append(mk("x", i+2, ""))
		}
		if l.Len() != 101 || l.At(100).Meta.On != day0.AddDays(101) {
			t.Error("lost an event")
		}
	}); got > 3 {
		t.Errorf("%v allocations", got)
	}
	x, y := roomy.Append(mk("x", 2, "")), roomy.Append(mk("y", 2, ""))
	if x.At(1).Meta.ID != "x" || y.At(1).Meta.ID != "y" || roomy.Len() != 1 || x.Grow(0) != x {
		t.Error("two events applied to a value that was grown disturb each other")
	}
	if _, ok := x.Find("y"); ok {
		t.Error("found in the other")
	}
}

func TestCheck(t *testing.T) {
	l := of(mk("a", 1, "x"), mk("b", 2, "y"))
	for _, c := range []struct {
		name  string
		e     ev
		known bool
		field string
	}{
		{"new", mk("c", 3, ""), false, ""},
		{"known", mk("a", 1, "x"), true, ""},
		{"known ID, other content", mk("a", 1, "z"), false, "id"},
		{"known ID, other day", mk("a", 2, "x"), false, "id"},
		{"no ID", mk("", 1, ""), false, "id"},
		{"no day", ev{Meta: zhixing.EventMeta{ID: "c"}}, false, "on"},
		{"corrects", correct(mk("c", 1, ""), "a"), false, ""},
		{"corrects nothing", correct(mk("c", 1, ""), "x"), false, "corrects"},
		{"voids", void(mk("c", 1, ""), "b"), false, ""},
		{"voids nothing", void(mk("c", 1, ""), "x"), false, "voids"},
		{"both", void(correct(mk("c", 1, ""), "a"), "b"), false, "voids"},
		{"itself", void(mk("c", 1, ""), "c"), false, "id"},
	} {
		t.Run(c.name, func(t *testing.T) {
			known, err := l.Check(c.e)
			var in *zhixing.InputError
			errors.As(err, &in)
			if known != c.known || (err != nil) != (c.field != "") || in != nil && in.Field != c.field {
				t.Errorf("got %v, %v; want %v and field %q", known, err, c.known, c.field)
			}
		})
	}
}

func TestReading(t *testing.T) {
	var zero log
	if zero.Len() != 0 || zero.Events() != nil || zero.Effective() != nil {
		t.Error("the zero log is not empty")
	}
	if _, ok := zero.Find("a"); ok {
		t.Error("found in the zero log")
	}
	l := of(mk("a", 1, "x"), mk("b", 2, "y"), mk("c", 3, "z"))
	for e := range l.All() {
		if e.Meta.ID == "b" {
			break
		}
	}
	if got := ids(slices.Collect(l.All())); !slices.Equal(got, []string{"a", "b", "c"}) {
		t.Error(got)
	}
	l.Events()[0].What = "changed"
	l.Effective()[0].What = "changed"
	if l.At(0).What != "x" || l.String() != "log of 3 events" {
		t.Error("a copy reaches into the log")
	}
	older := of(mk("a", 1, ""))
	older.Append(mk("b", 2, ""))
	defer func() {
		if recover() == nil {
			t.Error("an older value reads what a newer one wrote")
		}
	}()
	older.At(1)
}

func BenchmarkAppend(b *testing.B) {
	for _, n := range []int{20, 200, 2000, 20000} {
		events := make([]ev, n)
		for i := range events {
			events[i] = mk(fmt.Sprint("event-", i), i, "")
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				var l log
				for _, e := range events {
					if known, err := l.Check(e); known || err != nil {
						b.Fatal(err)
					}
					l = l.Append(e)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*n), "ns/event")
		})
	}
}
