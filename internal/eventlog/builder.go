package eventlog

import "github.com/zhixing-go/zhixing"

// Builder grows a log in place before anyone else holds it: no copy a step, and no
// care for other goroutines. The zero value builds from nothing.
type Builder[E Event[E]] struct{ l Log[E] }

// Build begins a log with room for n events.
func Build[E Event[E]](n int) Builder[E] { return Builder[E]{Log[E]{}.Grow(n)} }

// From goes on with a log that nobody else holds.
func From[E Event[E]](l Log[E]) Builder[E] { return Builder[E]{l} }

// Place is Log.Place.
func (b *Builder[E]) Place(m *zhixing.EventMeta, e E) (Place, error) { return b.l.Place(m, e) }

// Add is Log.AppendAt in place.
func (b *Builder[E]) Add(p Place, m *zhixing.EventMeta, e E) {
	l := &b.l
	i := l.n
	if l.buf == nil || i == len(l.buf.items) {
		l.buf = l.grown(i + 1)
	}
	l.step(p, m)
	l.buf.items[i] = e
	l.buf.slots[l.buf.free(p.hash)] = slot(p.hash, i)
}

// Log returns the log. The builder must not be used afterwards, save by From.
func (b *Builder[E]) Log() Log[E] {
	if b.l.buf != nil {
		b.l.buf.used.Store(int64(b.l.n))
	}
	return b.l
}
