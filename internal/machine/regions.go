package machine

import (
	"cmp"
	"slices"
)

// Regions are several instances of one flat machine, one a key: a debtor, an
// object, a recipient of a plan. It is an immutable value; the zero value has no
// region. The state of the whole is a function of the regions, written by the
// package that knows what it means.
type Regions[K cmp.Ordered, S ~uint8] struct {
	list []region[K, S] // by key, never written to
}

type region[K cmp.Ordered, S ~uint8] struct {
	key   K
	state S
}

// Len returns the number of regions.
func (r Regions[K, S]) Len() int { return len(r.list) }

// State returns the state of the region k, and whether there is one.
func (r Regions[K, S]) State(k K) (S, bool) {
	if i, ok := r.find(k); ok {
		return r.list[i].state, true
	}
	var zero S
	return zero, false
}

// With returns the regions with k in state s; r stays as it was.
func (r Regions[K, S]) With(k K, s S) Regions[K, S] {
	i, ok := r.find(k)
	if ok && r.list[i].state == s {
		return r
	}
	list := make([]region[K, S], 0, len(r.list)+1)
	list = append(list, r.list[:i]...)
	list = append(list, region[K, S]{k, s})
	if ok {
		i++
	}
	return Regions[K, S]{append(list, r.list[i:]...)}
}

// All yields the regions in the order of their keys.
func (r Regions[K, S]) All(yield func(K, S) bool) {
	for _, e := range r.list {
		if !yield(e.key, e.state) {
			return
		}
	}
}

// Every reports whether the state of every region is one of those given; false
// when there is no region.
func (r Regions[K, S]) Every(states ...S) bool {
	for _, e := range r.list {
		if !slices.Contains(states, e.state) {
			return false
		}
	}
	return len(r.list) > 0
}

// Some reports whether the state of some region is one of those given.
func (r Regions[K, S]) Some(states ...S) bool {
	for _, e := range r.list {
		if slices.Contains(states, e.state) {
			return true
		}
	}
	return false
}

func (r Regions[K, S]) find(k K) (int, bool) {
	return slices.BinarySearchFunc(r.list, k, func(e region[K, S], k K) int { return cmp.Compare(e.key, k) })
}
