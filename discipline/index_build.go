package discipline

import (
	"fmt"
	"iter"

	"github.com/zhixing-go/zhixing"
)

// BuildIndex returns an Index of all entries; of an identity that comes twice the
// last value stands. An identity not set is an *zhixing.InputError that names its
// position.
func BuildIndex[V any](size int, entries iter.Seq2[zhixing.PersonID, V]) (*Index[V], error) {
	x := NewIndex[V](size)
	residents := stage[[1]uint64, V]{to: &x.residents}
	i := 0
	for id, v := range entries {
		if r, _, _, class := keys(id); class == classResident {
			residents.set(r, v)
		} else if err := x.Set(id, v); err != nil {
			var p zhixing.Problems
			p.AddErr(fmt.Sprintf("entries[%d]", i), err)
			return nil, p.Err()
		}
		i++
	}
	residents.flush()
	return x, nil
}

// stage holds new entries back until there are enough for one table: a table that
// is filled in handfuls stays in the cache, one that is filled entry by entry comes
// from memory each time.
type stage[K key, V any] struct {
	to   *shards[K, V]
	buf  []staged[K, V] // stageSize for each table
	fill []uint16
}

type staged[K key, V any] struct {
	k K
	v V
}

const stageSize = 128

func (g *stage[K, V]) set(k K, v V) {
	if len(g.fill) != len(g.to.tables) {
		g.flush() // the tables were split
		g.buf = make([]staged[K, V], stageSize*len(g.to.tables))
		g.fill = make([]uint16, len(g.to.tables))
	}
	i := int(k[0] >> g.to.shift)
	g.buf[i*stageSize+int(g.fill[i])] = staged[K, V]{k, v}
	g.fill[i]++
	if g.fill[i] == stageSize {
		g.empty(i)
	}
}

func (g *stage[K, V]) empty(i int) {
	n := int(g.fill[i])
	g.fill[i] = 0
	for j := range n {
		e := &g.buf[i*stageSize+j]
		g.to.set(e.k, e.v, 0)
	}
}

func (g *stage[K, V]) flush() {
	for i := range g.fill {
		g.empty(i)
	}
}
