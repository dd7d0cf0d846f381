package eventlog

import (
	"sync/atomic"

	"github.com/zhixing-go/zhixing"
)

// buffer is shared by every Log that grew from the same beginning. A Log may
// write behind its end only if it is the first to claim that place; a second
// event applied to the same value finds it taken and copies. So appends to the
// newest value are amortised constant, and no value ever changes under a reader.
type buffer[E any] struct {
	items []E // len == cap
	used  atomic.Int64
	// slots is a hash table by ID, at most half full, never emptied: a slot holds
	// 32 bits of the hash over the place plus one. Places are written one after
	// the other, so of two events with one ID the first comes first. It is read and
	// written atomically once a value that others may hold has the buffer; before,
	// a Builder writes it plainly.
	slots []uint64
}

// grown returns a buffer with the events of l and room for at least n; the next
// place is claimed.
func (l Log[E]) grown(n int) *buffer[E] {
	size := 8
	for size < n {
		size *= 2
	}
	b := &buffer[E]{items: make([]E, size), slots: make([]uint64, 2*size)}
	for i := range l.n {
		h := hash(l.buf.items[i].EventMeta().ID)
		b.items[i], b.slots[b.free(h)] = l.buf.items[i], slot(h, i)
	}
	b.used.Store(int64(l.n + 1))
	return b
}

// put writes e at the place i, which the caller has claimed.
func (b *buffer[E]) put(i int, h uint64, e E) {
	b.items[i] = e
	atomic.StoreUint64(&b.slots[b.free(h)], slot(h, i))
}

// free returns the slot for a hash.
func (b *buffer[E]) free(h uint64) uint64 {
	mask := uint64(len(b.slots) - 1)
	at := h & mask
	for atomic.LoadUint64(&b.slots[at]) != 0 {
		at = (at + 1) & mask
	}
	return at
}

// slot is what the table holds for the event at the place i.
func slot(h uint64, i int) uint64 { return h&^(1<<32-1) | uint64(i+1) }

// index returns the first place before n of the event with the ID, -1 if none.
// What other values wrote at n and behind is not looked at.
func (l Log[E]) index(id zhixing.EventID, n int) int {
	if n == 0 {
		return -1
	}
	return l.indexOf(hash(id), id, n)
}

// indexOf is index with the hash of the ID.
func (l Log[E]) indexOf(h uint64, id zhixing.EventID, n int) int {
	mask := uint64(len(l.buf.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		s := atomic.LoadUint64(&l.buf.slots[at])
		if s == 0 {
			return -1
		}
		if i := int(s&(1<<32-1)) - 1; s>>32 == h>>32 && i < n && l.buf.items[i].EventMeta().ID == id {
			return i
		}
	}
}

// hash is FNV-1a with the bits mixed once more, so that the high half and the
// low half both tell IDs apart that differ in their last digit.
func hash(id zhixing.EventID) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(id) {
		h = (h ^ uint64(id[i])) * 1099511628211
	}
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}
