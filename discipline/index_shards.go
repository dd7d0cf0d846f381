package discipline

import "slices"

// shards splits the keys of one width by their highest bits into tables small
// enough to be copied when a snapshot shares them.
type shards[K key, V any] struct {
	tables []*table[K, V] // nil: empty
	shift  uint8          // 64 - log2(len(tables))
	n      int
}

const (
	shardTarget = 4096 // keys a table where the size is known beforehand
	shardMost   = 4 * shardTarget
)

// reserve sets the number of tables for about size keys.
func (s *shards[K, V]) reserve(size int) {
	count, shift := 1, uint8(64)
	for size > count*shardTarget && count < 1<<16 {
		count, shift = 2*count, shift-1
	}
	s.tables, s.shift = make([]*table[K, V], count), shift
	for i := range s.tables {
		if per := size / count; per > 64 {
			s.tables[i] = newTable[K, V](per+per/16, 0)
		}
	}
}

// share returns a copy that later changes of s leave alone.
func (s *shards[K, V]) share() shards[K, V] {
	c := *s
	c.tables = slices.Clone(s.tables)
	return c
}

func (s *shards[K, V]) get(k K) (v V, ok bool) {
	if len(s.tables) == 0 {
		return v, false
	}
	t := s.tables[k[0]>>s.shift]
	if t == nil {
		return v, false
	}
	i, ok := t.find(k, s.shift)
	if !ok {
		return v, false
	}
	return t.values[i], true
}

// own returns the table of k, copied first if a snapshot shares it.
func (s *shards[K, V]) own(k K, epoch uint64) *table[K, V] {
	p := &s.tables[k[0]>>s.shift]
	switch {
	case *p == nil:
		*p = newTable[K, V](8, epoch)
	case (*p).epoch != epoch:
		c := **p
		c.keys, c.values, c.epoch = slices.Clone(c.keys), slices.Clone(c.values), epoch
		*p = &c
	}
	return *p
}

func (s *shards[K, V]) set(k K, v V, epoch uint64) {
	if len(s.tables) == 0 {
		s.reserve(0)
	}
	if s.n > shardMost*len(s.tables) {
		s.split(epoch)
	}
	if s.own(k, epoch).set(k, v, s.shift) {
		s.n++
	}
}

func (s *shards[K, V]) remove(k K, epoch uint64) bool {
	if _, ok := s.get(k); !ok {
		return false
	}
	s.own(k, epoch).remove(k, s.shift)
	s.n--
	return true
}

// split halves every table, for an index that grew far beyond what was reserved.
func (s *shards[K, V]) split(epoch uint64) {
	old := *s
	s.tables, s.shift, s.n = make([]*table[K, V], 2*len(old.tables)), old.shift-1, 0
	for _, t := range old.tables {
		if t == nil {
			continue
		}
		for i, k := range t.keys {
			if k != gap[K]() && s.own(k, epoch).set(k, t.values[i], s.shift) {
				s.n++
			}
		}
	}
}

func (s *shards[K, V]) keyBytes() int {
	var k K
	n := 8 * len(s.tables)
	for _, t := range s.tables {
		if t != nil {
			n += len(t.keys) * len(k) * 8
		}
	}
	return n
}
