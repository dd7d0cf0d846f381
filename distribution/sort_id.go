package distribution

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// sortByID returns the positions of the claims in ascending order of their IDs,
// equal ones in the order given, and the places of those that equal the one before.
// Most sets of IDs differ in a few bytes behind a common beginning: the eight bytes
// behind it are sorted digit by digit, and whole IDs are compared only where those
// are equal.
func sortByID(claims []Claim) (out, twice []int32) {
	out = indices(len(claims))
	sorted := true
	for i := 1; i < len(claims) && sorted; i++ {
		sorted = claims[i-1].ID <= claims[i].ID
	}
	if sorted {
		for i := 1; i < len(claims); i++ {
			if claims[i].ID == claims[i-1].ID {
				twice = append(twice, int32(i))
			}
		}
		return out, twice
	}
	skip := len(claims[0].ID)
	for i := range claims {
		skip = common(string(claims[0].ID), string(claims[i].ID), skip)
	}
	keys := make([]idKey, len(claims))
	var varies uint64
	for i := range claims {
		keys[i] = idKey{head(string(claims[i].ID)[skip:]), int32(i)}
		varies |= keys[i].head ^ keys[0].head
	}
	keys = sortHeads(keys, varies)
	// Runs of equal heads: the rest of the ID, then the order given.
	for i := 0; i < len(keys); {
		j := i + 1
		for j < len(keys) && keys[j].head == keys[i].head {
			j++
		}
		if j-i > 1 {
			slices.SortFunc(keys[i:j], func(a, b idKey) int {
				return cmp.Or(cmp.Compare(claims[a.i].ID, claims[b.i].ID), cmp.Compare(a.i, b.i))
			})
		}
		i = j
	}
	for i := range keys {
		out[i] = keys[i].i
		if i > 0 && keys[i].head == keys[i-1].head && claims[keys[i].i].ID == claims[keys[i-1].i].ID {
			twice = append(twice, int32(i))
		}
	}
	return out, twice
}

type idKey struct {
	head uint64
	i    int32
}

// sortHeads sorts by head, stably, one counting pass for each byte that varies.
func sortHeads(keys []idKey, varies uint64) []idKey {
	if len(keys) < 256 {
		slices.SortStableFunc(keys, func(a, b idKey) int { return cmp.Compare(a.head, b.head) })
		return keys
	}
	other := make([]idKey, len(keys))
	for shift := 0; shift < 64; shift += 8 {
		if varies>>shift&0xff == 0 {
			continue
		}
		var at [257]int32
		for i := range keys {
			at[keys[i].head>>shift&0xff+1]++
		}
		for b := 1; b < len(at); b++ {
			at[b] += at[b-1]
		}
		for i := range keys {
			b := keys[i].head >> shift & 0xff
			other[at[b]] = keys[i]
			at[b]++
		}
		keys, other = other, keys
	}
	return keys
}

func common(a, b string, most int) int {
	most = min(most, len(b))
	for i := range most {
		if a[i] != b[i] {
			return i
		}
	}
	return most
}

func head(s string) uint64 {
	var b [8]byte
	copy(b[:], s)
	return binary.BigEndian.Uint64(b[:])
}
