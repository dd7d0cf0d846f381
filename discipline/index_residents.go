package discipline

import (
	"cmp"
	"math/bits"
	"slices"
)

// residents is the index of 18-digit resident numbers: buckets of one cache line
// each, so that a look-up touches one line, two where it finds something, and asks
// nothing on the way that depends on chance. The highest bits of a mixed number
// choose a part, small enough to be copied when a snapshot shares it, the next ones a
// bucket in it; the bucket keeps the lowest 48 bits, which with the part are all.
type residents[V any] struct {
	parts []part[V] // a power of two of them, at least partsLeast; nil: empty
	shift uint8     // residentBits - log2(len(parts))
	n     int
}

// part is what is copied as one.
type part[V any] struct {
	buckets []bucket // nil: empty
	rest    *rest[V]
}

// rest is what a miss in the bucket does not need.
type rest[V any] struct {
	values []V // bucketKeys to a bucket
	spill  []spilled[V]
	n      int
	epoch  uint64 // see Index.epoch
}

// bucket holds ten keys of 48 bits in 64 bytes. What a look-up reads first stands
// first: the highest 16 bits of each key, four to a word; the last word ends with how
// many keys there are and how many more of this bucket stand in the spill of the part.
type bucket struct {
	high [3]uint64
	low  [bucketKeys]uint32
}

// spilled is a key whose bucket was full; the spill is sorted by key.
type spilled[V any] struct {
	k uint64
	v V
}

const (
	residentBits = 57 // numbers below 10^17
	keptBits     = 48
	bucketKeys   = 10
	bucketBytes  = 64
	// Keys a bucket at first: one bucket in sixteen spills, and a key takes 10.2 bytes.
	bucketFill = 6.4
	bucketMost = 7.6 // keys a bucket at which a part grows
	partsLeast = 1 << (residentBits - keptBits)
	partTarget = 4096 // keys a part where the size is known beforehand
	partMost   = 4 * partTarget
)

// mixResident is a bijection of the numbers of residentBits that spreads every bit.
func mixResident(x uint64) uint64 {
	const mask = 1<<residentBits - 1
	x ^= x >> 29
	x = x * 0x9fb21c651e98df25 & mask
	x ^= x >> 28
	x = x * 0xd6e8feb86659fd93 & mask
	return x ^ x>>29
}

// reserve sets the number of parts for about size keys.
func (s *residents[V]) reserve(size int) {
	count, shift := partsLeast, uint8(keptBits)
	for size > count*partTarget && count < 1<<16 {
		count, shift = 2*count, shift-1
	}
	s.parts, s.shift = make([]part[V], count), shift
	if per := size / count; per > 0 {
		for i := range s.parts {
			s.parts[i] = newPart[V](per, 0)
		}
	}
}

func newPart[V any](keys int, epoch uint64) part[V] {
	n := max(1, int(float64(keys)/bucketFill))
	return part[V]{make([]bucket, n), &rest[V]{values: make([]V, n*bucketKeys), epoch: epoch}}
}

// share returns a copy that later changes of s leave alone.
func (s *residents[V]) share() residents[V] {
	c := *s
	c.parts = slices.Clone(s.parts)
	return c
}

// home is the bucket of k among n: the bits below the part's own, scaled.
func home(k uint64, shift uint8, n int) int {
	return int(k << ((64 - shift) & 63) >> 32 * uint64(n) >> 32)
}

const (
	lanes     = 0x0001_0001_0001_0001 // the lowest bit of each of four fields of 16 bits
	one       = 1 << 32               // counts keys in bucket.high[2]
	oneBeyond = 1 << 48               // counts keys in the spill there
)

func (b *bucket) n() int       { return int(uint16(b.high[2] >> 32)) }
func (b *bucket) spills() bool { return b.high[2] >= oneBeyond }

// zero marks the highest bit of every field of 16 bits that is zero, and maybe of
// fields above one.
func zero(x uint64) uint64 { return (x - lanes) &^ x & (lanes << 15) }

// marks the places that may hold k: bit 15-w of field f stands for place 4w+f. A
// stranger is marked once in 6,500 times.
func (b *bucket) marks(k uint64) uint64 {
	x := k >> 32 & 0xffff * lanes
	return zero(b.high[0]^x) | zero(b.high[1]^x)>>1 | zero(b.high[2]^x)&0xffff_ffff>>2
}

// place narrows the places marked to the one that holds k; -1: none.
func (b *bucket) place(k, marks uint64) int {
	for ; marks != 0; marks &= marks - 1 {
		bit := bits.TrailingZeros64(marks)
		if i := (15-bit%16)*4 + bit/16; i < b.n() && b.low[i] == uint32(k) && uint16(b.high[i/4]>>(i%4*16)) == uint16(k>>32) {
			return i
		}
	}
	return -1
}

// put writes k to place i.
func (b *bucket) put(i int, k uint64) {
	b.low[i] = uint32(k)
	w, at := &b.high[i/4], i%4*16
	*w = *w&^(0xffff<<at) | k>>32&0xffff<<at
}

// key is the lowest 48 bits of the key at place i.
func (b *bucket) key(i int) uint64 {
	return b.high[i/4]>>(i%4*16)&0xffff<<32 | uint64(b.low[i])
}

func (s *residents[V]) get(k uint64) (v V, ok bool) {
	if len(s.parts) == 0 {
		return v, false
	}
	p := &s.parts[k>>(s.shift&63)]
	if len(p.buckets) == 0 {
		return v, false
	}
	h := home(k, s.shift, len(p.buckets))
	b := &p.buckets[h]
	marks := b.marks(k)
	if marks|b.high[2]/oneBeyond == 0 {
		return v, false
	}
	if i := b.place(k, marks); i >= 0 {
		return p.rest.values[h*bucketKeys+i], true
	}
	if b.spills() {
		if i, ok := p.rest.find(k); ok {
			return p.rest.spill[i].v, true
		}
	}
	return v, false
}

func (r *rest[V]) find(k uint64) (int, bool) {
	return slices.BinarySearchFunc(r.spill, k, func(x spilled[V], k uint64) int { return cmp.Compare(x.k, k) })
}

// own returns the part of k, copied first if a snapshot shares it.
func (s *residents[V]) own(k uint64, epoch uint64) *part[V] {
	p := &s.parts[k>>s.shift]
	switch {
	case p.rest == nil:
		*p = newPart[V](1, epoch)
	case p.rest.epoch != epoch:
		r := *p.rest
		r.values, r.spill, r.epoch = slices.Clone(r.values), slices.Clone(r.spill), epoch
		*p = part[V]{slices.Clone(p.buckets), &r}
	}
	return p
}

func (s *residents[V]) set(k uint64, v V, epoch uint64) {
	if len(s.parts) == 0 {
		s.reserve(0)
	}
	if s.n > partMost*len(s.parts) {
		s.split(epoch)
	}
	p := s.own(k, epoch)
	if float64(p.rest.n) > bucketMost*float64(len(p.buckets)) {
		p.grow(k>>s.shift, s.shift)
	}
	if p.set(k, v, s.shift) {
		s.n++
	}
}

// set stores v and reports whether k is new.
func (p *part[V]) set(k uint64, v V, shift uint8) bool {
	h, r := home(k, shift, len(p.buckets)), p.rest
	b := &p.buckets[h]
	if i := b.place(k, b.marks(k)); i >= 0 {
		r.values[h*bucketKeys+i] = v
		return false
	}
	if b.spills() {
		if i, ok := r.find(k); ok {
			r.spill[i].v = v
			return false
		}
	}
	r.n++
	if i := b.n(); i < bucketKeys {
		b.put(i, k)
		b.high[2] += one
		r.values[h*bucketKeys+i] = v
		return true
	}
	b.high[2] += oneBeyond
	i, _ := r.find(k)
	r.spill = slices.Insert(r.spill, i, spilled[V]{k, v})
	return true
}

func (s *residents[V]) remove(k uint64, epoch uint64) bool {
	if _, ok := s.get(k); !ok {
		return false
	}
	var none V
	p := s.own(k, epoch)
	h, r := home(k, s.shift, len(p.buckets)), p.rest
	b := &p.buckets[h]
	s.n--
	r.n--
	i := b.place(k, b.marks(k))
	if i < 0 {
		j, _ := r.find(k)
		r.spill = slices.Delete(r.spill, j, j+1)
		b.high[2] -= oneBeyond
		return true
	}
	b.high[2] -= one
	last := b.n()
	b.put(i, b.key(last))
	values := r.values[h*bucketKeys:]
	values[i], values[last] = values[last], none
	return true
}

// each calls f for every key of the part, whose highest bits are those given.
func (p *part[V]) each(top uint64, f func(k uint64, v V)) {
	for h := range p.buckets {
		b := &p.buckets[h]
		for i := range b.n() {
			f(top|b.key(i), p.rest.values[h*bucketKeys+i])
		}
	}
	if p.rest != nil {
		for _, x := range p.rest.spill {
			f(x.k, x.v)
		}
	}
}

// top are the bits of the keys of part i that its buckets do not keep.
func top(i uint64, shift uint8) uint64 { return i << shift >> keptBits << keptBits }

// grow makes a fifth more room.
func (p *part[V]) grow(i uint64, shift uint8) {
	next := newPart[V](p.rest.n+p.rest.n/5+1, p.rest.epoch)
	p.each(top(i, shift), func(k uint64, v V) { next.set(k, v, shift) })
	*p = next
}

// split halves every part, for an index that grew far beyond what was reserved.
func (s *residents[V]) split(epoch uint64) {
	old := *s
	*s = residents[V]{parts: make([]part[V], 2*len(old.parts)), shift: old.shift - 1}
	for i := range old.parts {
		old.parts[i].each(top(uint64(i), old.shift), func(k uint64, v V) { s.set(k, v, epoch) })
	}
}

func (s *residents[V]) keyBytes() int {
	n := 32 * len(s.parts)
	for i := range s.parts {
		n += bucketBytes * len(s.parts[i].buckets)
		if r := s.parts[i].rest; r != nil {
			n += 8 * len(r.spill)
		}
	}
	return n
}
