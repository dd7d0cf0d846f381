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
	staged := newStage(&x.residents, size)
	i := 0
	for id, v := range entries {
		if r, _, _, class := keys(id); class == classResident {
			staged.set(r, v)
		} else if err := x.Set(id, v); err != nil {
			var p zhixing.Problems
			p.AddErr(fmt.Sprintf("entries[%d]", i), err)
			return nil, p.Err()
		}
		i++
	}
	staged.flush()
	return x, nil
}

// stage sorts new residents by their highest bits before they go in: those of a
// handful of parts, entered together, find these parts in the cache; one by one each
// would come from memory.
type stage[V any] struct {
	to   *residents[V]
	size int
	rows [stageRows][]spilled[V]
}

const (
	stageRows = 256
	stageMost = 8192 // entries a row
)

func newStage[V any](to *residents[V], size int) *stage[V] {
	return &stage[V]{to: to, size: min(stageMost, max(64, size/stageRows))}
}

func (g *stage[V]) set(k uint64, v V) {
	row := &g.rows[k>>(residentBits-8)]
	if *row == nil {
		*row = make([]spilled[V], 0, g.size)
	}
	*row = append(*row, spilled[V]{k, v})
	if len(*row) == g.size {
		g.empty(row)
	}
}

func (g *stage[V]) empty(row *[]spilled[V]) {
	for i := range *row {
		g.to.set((*row)[i].k, (*row)[i].v, 0)
	}
	*row = (*row)[:0]
}

func (g *stage[V]) flush() {
	for i := range g.rows {
		g.empty(&g.rows[i])
	}
}
