package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Index finds persons by identity (名单索引): every listed or restricted person of a
// country, with a value of the caller's for each. It gives no false answer either
// way: whole identities are compared, not digests. An 18-digit resident number takes
// some 10 bytes where the size is known beforehand, 8.4 to 12 in an index that grew; a
// credit code, an organisation code, an old resident number or a document of up to 15
// characters 18.8 to 24, longer ones half as much again; values are kept apart.
//
// One goroutine may change an Index at a time; Snapshot gives readers a view that
// never changes. The zero value is ready; NewIndex saves work where the size is
// known.
type Index[V any] struct {
	view[V]
	epoch uint64 // tables made in an earlier epoch belong to a snapshot too
}

// Snapshot is an Index as it was at one moment, safe for any number of readers.
type Snapshot[V any] struct{ view[V] }

// NewIndex returns an empty Index with room for about size identities.
func NewIndex[V any](size int) *Index[V] {
	x := &Index[V]{}
	x.residents.reserve(size)
	return x
}

// Set stores v for the identity, in place of what was there. An identity not set
// is an *zhixing.InputError.
func (x *Index[V]) Set(id zhixing.PersonID, v V) error {
	if id.IsZero() {
		return &zhixing.InputError{Field: "id", Rule: "DISC-21", Reason: zhixing.Text{ZH: "须给出身份标识", EN: "an identity is required"}}
	}
	switch r, d, l, class := keys(id); class {
	case classResident:
		x.residents.set(r, v, x.epoch)
	case classDocument:
		x.documents.set(d, v, x.epoch)
	default:
		x.long.set(l, v, x.epoch)
	}
	return nil
}

// Remove takes the identity out and reports whether it was there.
func (x *Index[V]) Remove(id zhixing.PersonID) bool {
	switch r, d, l, class := keys(id); class {
	case classResident:
		return x.residents.remove(r, x.epoch)
	case classDocument:
		return x.documents.remove(d, x.epoch)
	default:
		return x.long.remove(l, x.epoch)
	}
}

// Snapshot returns the Index as it is now. Its cost is 32 bytes for some 4,000
// identities; later changes copy the tables they touch.
func (x *Index[V]) Snapshot() *Snapshot[V] {
	x.epoch++
	return &Snapshot[V]{view[V]{x.residents.share(), x.documents.share(), x.long.share()}}
}

// view is what an Index and its snapshots have in common: one set of tables for
// each width of key.
type view[V any] struct {
	residents residents[V]
	documents shards[[2]uint64, V]
	long      shards[[3]uint64, V]
}

// Lookup returns the value stored for the identity, and whether there is one. It
// does not allocate.
func (w *view[V]) Lookup(id zhixing.PersonID) (v V, ok bool) {
	if n, ok := id.ResidentKey(); ok {
		return w.residents.get(mixResident(n))
	}
	switch _, d, l, class := keys(id); class {
	case classDocument:
		return w.documents.get(d)
	default:
		return w.long.get(l)
	}
}

// Len returns the number of identities.
func (w *view[V]) Len() int { return w.residents.n + w.documents.n + w.long.n }

// KeyBytes returns the memory that keys take, values apart.
func (w *view[V]) KeyBytes() int {
	return w.residents.keyBytes() + w.documents.keyBytes() + w.long.keyBytes()
}

type keyClass uint8

const (
	classResident keyClass = iota // 18-digit resident number: one word
	classDocument                 // all that fits in two words
	classLong                     // the rest
)

// keys packs an identity into its class's key. The words are mixed so that the
// first is spread evenly; mixing can be undone, so different identities keep
// different keys. None has the key of a gap.
func keys(id zhixing.PersonID) (r uint64, d [2]uint64, l [3]uint64, class keyClass) {
	if n, ok := id.ResidentKey(); ok {
		return mixResident(n), d, l, classResident
	}
	k := id.Key()
	switch {
	case k[2] == 0:
		return r, [2]uint64{mix(k[0] ^ ^mix(k[1])), k[1]}, l, classDocument
	case k[0]<<8 == 0 && k[2]>>56 == 0:
		// A credit code: its last characters fit beside the kind.
		k[0] |= k[2]
		return r, [2]uint64{mix(k[0] ^ ^mix(k[1])), k[1]}, l, classDocument
	}
	return r, d, [3]uint64{mix(k[0] ^ ^mix(k[1]^^mix(k[2]))), k[1], k[2]}, classLong
}

// mix is a bijection of 64-bit words that spreads every bit and takes 0, which no
// identity has, to the largest word, which marks a gap.
func mix(x uint64) uint64 {
	x ^= x >> 32
	x *= 0x9fb21c651e98df25
	x ^= x >> 29
	x *= 0xd6e8feb86659fd93
	return ^(x ^ x>>32)
}
