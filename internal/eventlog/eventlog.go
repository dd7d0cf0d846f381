// Package eventlog is the append-only log under every event-sourced value of the
// library: values share their history safely, an event given twice is a no-op,
// and corrections and late recordings are resolved in one place.
package eventlog

import (
	"fmt"
	"iter"
	"slices"

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
	// Some event corrects or voids, or was recorded after a later one: otherwise
	// the events stand as they were recorded.
	amended bool
}

// Len returns the number of events recorded.
func (l Log[E]) Len() int { return l.n }

// At returns the i-th event recorded, from 0. Like a slice it panics out of range.
func (l Log[E]) At(i int) E {
	if uint(i) >= uint(l.n) {
		panic(fmt.Sprintf("eventlog: event %d of %d", i, l.n))
	}
	return l.buf.items[i]
}

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

// Find returns the event with the ID, the first recorded if there are several.
func (l Log[E]) Find(id zhixing.EventID) (E, bool) {
	if i := l.index(id, l.n); i >= 0 {
		return l.buf.items[i], true
	}
	var zero E
	return zero, false
}

// Check judges e's place in the log: known is true for an event already there
// with the same content. An event with a known ID and other content, and one that
// corrects or voids an event not there, is an *zhixing.InputError.
func (l Log[E]) Check(e E) (known bool, err error) {
	m := e.EventMeta()
	p, err := l.Place(&m, e)
	return p.Known, err
}

// Place is where an event stands in a log: found once, for checking it and for
// appending it.
type Place struct {
	Known bool // it is there already, with the same content
	AtEnd bool // it comes after every event recorded, see Log.AtEnd
	hash  uint64
}

// Place is Check, and says what AppendAt needs. m is the EventMeta of e.
func (l Log[E]) Place(m *zhixing.EventMeta, e E) (Place, error) {
	if err := m.Check(); err != nil {
		return Place{}, err
	}
	p := Place{AtEnd: l.atEnd(m), hash: hash(m.ID)}
	if l.n > 0 {
		if i := l.indexOf(p.hash, m.ID, l.n); i >= 0 {
			if p.Known = l.buf.items[i].SameAs(e); p.Known {
				return p, nil
			}
			return p, &zhixing.InputError{Field: "id", Value: string(m.ID), Reason: zhixing.Text{
				ZH: "同一编号已有内容不同的事件", EN: "another event with this ID has other content"}}
		}
	}
	field, target := "corrects", m.Corrects
	if m.Voids != "" {
		field, target = "voids", m.Voids
	}
	if target != "" && l.index(target, l.n) < 0 {
		return p, &zhixing.InputError{Field: field, Value: string(target), Reason: zhixing.Text{
			ZH: "所更正或作废的事件不在记录中", EN: "the event it corrects or voids is not in the log"}}
	}
	return p, nil
}

// Append returns the log with e at its end, without judging it.
func (l Log[E]) Append(e E) Log[E] {
	m := e.EventMeta()
	return l.AppendAt(Place{AtEnd: l.atEnd(&m), hash: hash(m.ID)}, &m, e)
}

// AppendAt is Append for an event whose place is known. m is the EventMeta of e.
func (l Log[E]) AppendAt(p Place, m *zhixing.EventMeta, e E) Log[E] {
	next := l
	next.step(p, m)
	if l.buf == nil || l.n == len(l.buf.items) || !l.buf.used.CompareAndSwap(int64(l.n), int64(l.n+1)) {
		next.buf = l.grown(l.n + 1)
	}
	next.buf.put(l.n, p.hash, e)
	return next
}

// step counts one more event.
func (l *Log[E]) step(p Place, m *zhixing.EventMeta) {
	l.n++
	l.amended = l.amended || !p.AtEnd
	if m.Voids != "" {
		return
	}
	switch c := m.On.Compare(l.lastOn); {
	case c > 0:
		l.lastOn, l.lastSeq = m.On, m.Seq
	case c == 0:
		l.lastSeq = max(l.lastSeq, m.Seq)
	}
}

// Grow returns the log with room for n more events, so that a long log read at
// once is not copied on the way.
func (l Log[E]) Grow(n int) Log[E] {
	if n > 0 && (l.buf == nil || len(l.buf.items)-l.n < n) {
		l.buf = l.grown(l.n + n)
		l.buf.used.Store(int64(l.n))
	}
	return l
}

// AtEnd reports whether e comes after every event recorded so far and changes
// none of them: then a state may be advanced by e alone. Otherwise it must be
// rebuilt from Effective.
func (l Log[E]) AtEnd(e E) bool {
	m := e.EventMeta()
	return l.atEnd(&m)
}

func (l *Log[E]) atEnd(m *zhixing.EventMeta) bool {
	if m.Corrects != "" || m.Voids != "" {
		return false
	}
	c := m.On.Compare(l.lastOn)
	return c > 0 || c == 0 && m.Seq >= l.lastSeq
}

// String says how many events there are; events themselves may hold personal data.
func (l Log[E]) String() string { return fmt.Sprintf("log of %d events", l.n) }
