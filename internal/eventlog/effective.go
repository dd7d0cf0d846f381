package eventlog

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Effective returns the events that stand, in the order they happened: by day,
// then sequence, then order of recording. An event recorded late takes its place.
//
//   - An event and its corrections, and corrections of these, are one chain, of
//     which the last one recorded stands, in the place of the first.
//   - Voiding a correction takes that one out: what it corrected comes back.
//   - Voiding the first event of a chain withdraws the event altogether, with the
//     corrections recorded so far; one recorded afterwards stands again.
//   - A voiding event that is itself voided or corrected has no effect.
func (l Log[E]) Effective() []E {
	if !l.amended {
		return l.Events()
	}
	first := make([]int, l.n) // first event of the chain
	voids := make([]int, l.n)
	for i := range l.n {
		m := l.buf.items[i].EventMeta()
		first[i], voids[i] = i, -1
		if m.Corrects != "" {
			if j := l.index(m.Corrects, i); j >= 0 {
				first[i] = first[j]
			}
		}
		if m.Voids != "" {
			voids[i] = l.index(m.Voids, i)
		}
	}
	type slot struct {
		on           zhixing.Date
		seq          uint32
		event, place int
	}
	slots := make([]slot, 0, l.n)
	gone, settled := make([]bool, l.n), make([]bool, l.n)
	// From the newest back: what becomes of an event depends on later ones only.
	for i := l.n - 1; i >= 0; i-- {
		if gone[i] || settled[first[i]] {
			continue
		}
		settled[first[i]] = true
		m := l.buf.items[i].EventMeta()
		if m.Voids == "" {
			slots = append(slots, slot{m.On, m.Seq, i, first[i]})
			continue
		}
		if v := voids[i]; v >= 0 {
			gone[v] = true
			for j := v + 1; j < i; j++ {
				gone[j] = gone[j] || first[j] == v
			}
		}
	}
	slices.SortFunc(slots, func(a, b slot) int {
		return cmp.Or(a.on.Compare(b.on), cmp.Compare(a.seq, b.seq), cmp.Compare(a.place, b.place))
	})
	out := make([]E, len(slots))
	for i, s := range slots {
		out[i] = l.buf.items[s.event]
	}
	return out
}
