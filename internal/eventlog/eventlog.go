// Package eventlog is the append-only log under every event-sourced value of the
// library: values share their history safely, an event given twice is a no-op,
// and corrections and late recordings are resolved in one place.
package eventlog

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"sync/atomic"

	"github.com/zhixing-go/zhixing"
)

// Event is what a package's event type offers.
type Event[E any] interface {
	EventMeta() zhixing.EventMeta
	// SameAs reports whether two events have the same content.
	SameAs(E) bool
}

// Log is an immutable sequence of events in the order they were recorded. The
// zero value is empty. Copies are free and may be shared between goroutines.
type Log[E Event[E]] struct {
	buf *buffer[E]
	n   int
	// The latest day and its highest sequence among the events recorded, voiding
	// ones apart: what comes after them needs no rebuilding.
	lastOn  zhixing.Date
	lastSeq uint32
}

// buffer is shared by every Log that grew from the same beginning. A Log may
// write behind its end only if it is the first to claim that place; a second
// event applied to the same value finds it taken and copies. So appends to the
// newest value are amortised constant, and no value ever changes under a reader.
type buffer[E any] struct {
	items []E // len == cap
	used  atomic.Int64
}

// Len returns the number of events recorded.
func (l Log[E]) Len() int { return l.n }

// At returns the i-th event recorded.
func (l Log[E]) At(i int) E { return l.buf.items[i] }

// All yields the events in the order they were recorded.
func (l Log[E]) All() iter.Seq[E] {
	return func(yield func(E) bool) {
		for i := range l.n {
			if !yield(l.buf.items[i]) {
				return
			}
		}
	}
}

// Events returns a copy of the events in the order they were recorded.
func (l Log[E]) Events() []E {
	if l.n == 0 {
		return nil
	}
	return slices.Clone(l.buf.items[:l.n])
}

// Find returns the event with the ID.
func (l Log[E]) Find(id zhixing.EventID) (E, bool) {
	for i := range l.n {
		if l.buf.items[i].EventMeta().ID == id {
			return l.buf.items[i], true
		}
	}
	var zero E
	return zero, false
}

// Check judges e's place in the log: known is true for an event already there
// with the same content. An event with a known ID and other content, and one that
// corrects or voids an event not there, is an *zhixing.InputError.
func (l Log[E]) Check(e E) (known bool, err error) {
	m := e.EventMeta()
	if err := m.Check(); err != nil {
		return false, err
	}
	target := m.Corrects
	if target == "" {
		target = m.Voids
	}
	found := target == ""
	for i := range l.n {
		id := l.buf.items[i].EventMeta().ID
		if id == m.ID {
			if l.buf.items[i].SameAs(e) {
				return true, nil
			}
			return false, &zhixing.InputError{Field: "id", Value: string(m.ID), Reason: zhixing.Text{
				ZH: "同一编号已有内容不同的事件", EN: "another event with this ID has other content"}}
		}
		if id == target {
			found = true
		}
	}
	if !found {
		field := "corrects"
		if m.Voids != "" {
			field = "voids"
		}
		return false, &zhixing.InputError{Field: field, Value: string(target), Reason: zhixing.Text{
			ZH: "所更正或作废的事件不在记录中", EN: "the event it corrects or voids is not in the log"}}
	}
	return false, nil
}

// Append returns the log with e at its end, without judging it.
func (l Log[E]) Append(e E) Log[E] {
	next := l
	next.n++
	if m := e.EventMeta(); m.Voids == "" {
		switch c := m.On.Compare(l.lastOn); {
		case c > 0:
			next.lastOn, next.lastSeq = m.On, m.Seq
		case c == 0:
			next.lastSeq = max(l.lastSeq, m.Seq)
		}
	}
	if l.buf != nil && l.n < len(l.buf.items) && l.buf.used.CompareAndSwap(int64(l.n), int64(l.n+1)) {
		l.buf.items[l.n] = e
		return next
	}
	next.buf = &buffer[E]{items: make([]E, max(8, 2*l.n))}
	if l.n > 0 {
		copy(next.buf.items, l.buf.items[:l.n])
	}
	next.buf.items[l.n] = e
	next.buf.used.Store(int64(l.n + 1))
	return next
}

// AtEnd reports whether e comes after every event recorded so far and changes
// none of them: then a state may be advanced by e alone. Otherwise it must be
// rebuilt from Effective.
func (l Log[E]) AtEnd(e E) bool {
	m := e.EventMeta()
	if m.Corrects != "" || m.Voids != "" {
		return false
	}
	c := m.On.Compare(l.lastOn)
	return c > 0 || c == 0 && m.Seq >= l.lastSeq
}

// Effective returns the events that stand, in the order they happened: voided
// ones are left out, a corrected one is replaced by its correction (the last one
// recorded wins), and events recorded late take their place by day, then
// sequence, then order of recording. A correction keeps the place in that order
// of what it corrects; voiding a correction brings the corrected event back.
func (l Log[E]) Effective() []E {
	gone := make([]bool, l.n)
	place := make([]int, l.n)
	for i := range place {
		place[i] = i
	}
	index := func(id zhixing.EventID, before int) int {
		for j := range before {
			if l.buf.items[j].EventMeta().ID == id {
				return j
			}
		}
		return -1
	}
	// From the newest back: an event that is itself gone has no effect on others.
	for i := l.n - 1; i >= 0; i-- {
		if gone[i] {
			continue
		}
		m := l.buf.items[i].EventMeta()
		if m.Voids != "" {
			if j := index(m.Voids, i); j >= 0 {
				gone[j] = true
			}
		}
		// A correction of a correction replaces the whole chain.
		for id, at := m.Corrects, i; id != ""; {
			j := index(id, at)
			if j < 0 {
				break
			}
			gone[j], place[i], at = true, j, j
			id = l.buf.items[j].EventMeta().Corrects
		}
	}
	type slot struct{ event, place int }
	slots := make([]slot, 0, l.n)
	for i := range l.n {
		if !gone[i] && l.buf.items[i].EventMeta().Voids == "" {
			slots = append(slots, slot{i, place[i]})
		}
	}
	slices.SortFunc(slots, func(a, b slot) int {
		x, y := l.buf.items[a.event].EventMeta(), l.buf.items[b.event].EventMeta()
		return cmp.Or(x.On.Compare(y.On), cmp.Compare(x.Seq, y.Seq), cmp.Compare(a.place, b.place), cmp.Compare(a.event, b.event))
	})
	out := make([]E, len(slots))
	for i, s := range slots {
		out[i] = l.buf.items[s.event]
	}
	return out
}

// String says how many events there are; events themselves may hold personal data.
func (l Log[E]) String() string { return fmt.Sprintf("log of %d events", l.n) }
