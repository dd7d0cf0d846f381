package discipline

import "testing"

func TestResidentsSplit(t *testing.T) {
	t.Run("DISC-21 parts are halved and nothing is lost", func(t *testing.T) {
		const n = 20_000
		key := func(i int) uint64 { return mixResident(11010519491231000 + uint64(i)) }
		var s residents[int]
		for i := range n {
			s.set(key(i), i, 0)
		}
		old := s.share()
		s.split(1)
		if s.n != n || len(s.parts) != 2*partsLeast {
			t.Fatalf("%d keys in %d parts", s.n, len(s.parts))
		}
		for i := range n {
			if v, ok := s.get(key(i)); !ok || v != i {
				t.Fatalf("%d: %d, %v", i, v, ok)
			}
			if _, ok := s.get(key(n + i)); ok {
				t.Fatalf("false hit on %d", n+i)
			}
		}
		for i := range n {
			if i%3 > 0 && !s.remove(key(i), 1) {
				t.Fatalf("%d not removed", i)
			}
		}
		for i := range n {
			if _, ok := s.get(key(i)); ok != (i%3 == 0) {
				t.Fatalf("after removal %d: %v", i, ok)
			}
			if v, ok := old.get(key(i)); !ok || v != i {
				t.Fatalf("the copy lost %d: %d, %v", i, v, ok)
			}
		}
	})
	t.Run("DISC-21 numbers keep apart through the mixing", func(t *testing.T) {
		seen := map[uint64]bool{}
		for i := range uint64(10_000) {
			k := mixResident(110105_1949_1231_000 + i)
			if k>>residentBits != 0 || seen[k] {
				t.Fatalf("%d: %x", i, k)
			}
			seen[k] = true
		}
	})
}
