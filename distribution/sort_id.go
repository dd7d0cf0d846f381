package distribution

import (
	"cmp"
	"encoding/binary"
	"slices"
)

// sortByID returns the positions of the claims in ascending order of their IDs,
// equal ones in the order given, and the places of those that equal the one before.
// Most sets of IDs differ in a few bytes behind a
// common beginning, so eight bytes behind it decide nearly every comparison.
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
	type key struct {
		head uint64
		i    int32
	}
	keys := make([]key, len(claims))
	for i := range claims {
		keys[i] = key{head(string(claims[i].ID)[skip:]), int32(i)}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.head != b.head {
			if a.head < b.head {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(claims[a.i].ID, claims[b.i].ID), cmp.Compare(a.i, b.i))
	})
	for i := range keys {
		out[i] = keys[i].i
		if i > 0 && keys[i].head == keys[i-1].head && claims[keys[i].i].ID == claims[keys[i-1].i].ID {
			twice = append(twice, int32(i))
		}
	}
	return out, twice
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
