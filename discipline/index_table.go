package discipline

import (
	"math"
	"math/bits"
)

// key is an identity packed into two or three words, the first of them mixed.
type key interface {
	[2]uint64 | [3]uint64
}

// table is a sorted array with gaps: a key stands at the place its first word asks
// for, or a few places later, and never before a smaller one. So a search that
// meets a larger key or a gap has its answer, a miss costs no more than a hit, and
// removing leaves no marks behind.
type table[K key, V any] struct {
	keys   []K // the last is always a gap, which ends every search
	values []V // values[i] belongs to keys[i]; a gap's value is zero
	n      int
	slots  int    // places that keys ask for; the rest takes the overflow at the end
	epoch  uint64 // see Index.epoch
}

// tablePad is the room behind the last place. Where it runs out the table grows.
const tablePad = 16

// gap is larger than every key, so that searching needs one comparison a step. No
// identity has this key: its first word would have to be that of the zero key.
func gap[K key]() (k K) {
	k[0] = math.MaxUint64
	return k
}

// newTable returns a table for n keys, filled to 85 in a hundred by them.
func newTable[K key, V any](n int, epoch uint64) *table[K, V] {
	slots := max(8, n*20/17)
	t := &table[K, V]{keys: make([]K, slots+tablePad), values: make([]V, slots+tablePad), slots: slots, epoch: epoch}
	for i := range t.keys {
		t.keys[i] = gap[K]()
	}
	return t
}

// home is the place that k asks for: the bits below the table's own, scaled.
func (t *table[K, V]) home(k K, shift uint8) int {
	hi, _ := bits.Mul64(k[0]<<(64-shift), uint64(t.slots))
	return int(hi)
}

func less[K key](a, b K) bool {
	for i := range len(a) {
		if a[i] != b[i] {
			return a[i] < b[i]
		}
	}
	return false
}

// find returns the place of k, or the place where it belongs. It counts the smaller
// keys of four places at a time: where a search ends is chance, and a branch on chance
// costs more than the comparisons it saves.
func (t *table[K, V]) find(k K, shift uint8) (int, bool) {
	i, x := t.home(k, shift), k[0]
	for keys := t.keys[i:]; len(keys) >= 4; keys = keys[4:] {
		n := 0
		if keys[0][0] < x {
			n++
		}
		if keys[1][0] < x {
			n++
		}
		if keys[2][0] < x {
			n++
		}
		if keys[3][0] < x {
			n++
		}
		i += n
		if n < 4 {
			break
		}
	}
	for ; t.keys[i][0] < x; i++ { // the last places, fewer than four
	}
	// Documents may share their first word.
	for t.keys[i] != k && t.keys[i][0] == x && t.keys[i] != gap[K]() && less(t.keys[i], k) {
		i++
	}
	return i, t.keys[i] == k && k != gap[K]()
}

// set stores v and reports whether k is new.
func (t *table[K, V]) set(k K, v V, shift uint8) bool {
	i, ok := t.find(k, shift)
	if ok {
		t.values[i] = v
		return false
	}
	end := i
	for t.keys[end] != gap[K]() {
		end++
	}
	if t.n*20 >= t.slots*17 || end == len(t.keys)-1 {
		t.grow(shift)
		return t.set(k, v, shift)
	}
	copy(t.keys[i+1:end+1], t.keys[i:end])
	copy(t.values[i+1:end+1], t.values[i:end])
	t.keys[i], t.values[i] = k, v
	t.n++
	return true
}

// remove takes out k, which is there, and closes the gap it leaves for those that
// stand later than they asked for.
func (t *table[K, V]) remove(k K, shift uint8) {
	var none V
	i, _ := t.find(k, shift)
	end := i + 1
	for t.keys[end] != gap[K]() && t.home(t.keys[end], shift) < end {
		end++
	}
	copy(t.keys[i:], t.keys[i+1:end])
	copy(t.values[i:], t.values[i+1:end])
	t.keys[end-1], t.values[end-1] = gap[K](), none
	t.n--
}

// grow makes a quarter more room, so that the filling stays between 68 and 85 in a
// hundred.
func (t *table[K, V]) grow(shift uint8) {
	var none V
	next := newTable[K, V](max(t.n+t.n/4, t.n+8), t.epoch)
	at := 0
	for i, k := range t.keys {
		if k == gap[K]() {
			continue
		}
		at = max(at, next.home(k, shift))
		if at == len(next.keys)-1 { // an overflow longer than the pad
			next.keys = append(next.keys, gap[K]())
			next.values = append(next.values, none)
		}
		next.keys[at], next.values[at] = k, t.values[i]
		at++
	}
	next.n = t.n
	*t = *next
}
