package discipline_test

import (
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

// BenchmarkScreening builds the index and looks up strangers (miss) and listed
// persons (hit), apart. The floor is one random access into memory of the size of the
// keys; the naive way is the map a user would write today, of the numbers as text.
func BenchmarkScreening(b *testing.B) {
	for _, n := range []int{121_000, 1_211_000, 12_110_000} {
		b.Run(fmt.Sprintf("n=%d", n), func(b *testing.B) { screening(b, n) })
	}
}

func screening(b *testing.B, n int) {
	ids := make([]zhixing.PersonID, n)
	for i := range ids {
		ids[i] = resident(b, i)
	}
	const queries = 1 << 20
	hit, miss := make([]zhixing.PersonID, queries), make([]zhixing.PersonID, queries)
	at := make([]uint32, queries)
	rnd := uint32(1)
	for i := range queries {
		rnd = rnd*1664525 + 1013904223
		k := int(uint64(rnd) * uint64(n) >> 32)
		at[i] = uint32(k)
		hit[i], miss[i] = ids[k], resident(b, n+k%8_000_000)
	}
	perEntry := func(b *testing.B) {
		b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/entry")
	}
	var x *discipline.Index[uint32]
	build := func() {
		x, _ = discipline.BuildIndex(n, func(yield func(zhixing.PersonID, uint32) bool) {
			for i, id := range ids {
				if !yield(id, uint32(i)) {
					return
				}
			}
		})
	}
	b.Run("build/ours", func(b *testing.B) {
		for b.Loop() {
			build()
		}
		perEntry(b)
		b.ReportMetric(float64(x.KeyBytes())/float64(n), "bytes/key")
	})
	if x == nil {
		build()
	}
	snap := x.Snapshot()
	ours := func(ask []zhixing.PersonID, want bool) func(b *testing.B) {
		return func(b *testing.B) {
			i := 0
			for b.Loop() {
				if _, ok := snap.Lookup(ask[i&(queries-1)]); ok != want {
					b.Fatal("wrong answer")
				}
				i++
			}
		}
	}
	b.Run("miss/ours", ours(miss, false))
	b.Run("hit/ours", ours(hit, true))
	b.Run("lookup/floor", func(b *testing.B) {
		mem := make([]uint64, n*5/4)
		sum, i := uint64(0), 0
		for b.Loop() {
			sum += mem[uint64(at[i&(queries-1)])*5/4]
			i++
		}
		_ = sum
	})
	names := make([]string, n)
	for i, id := range ids {
		names[i] = id.Reveal()
	}
	var m map[string]struct{}
	b.Run("build/naive", func(b *testing.B) {
		for b.Loop() {
			m = make(map[string]struct{}, n)
			for _, s := range names {
				m[s] = struct{}{}
			}
		}
		perEntry(b)
	})
	if m == nil {
		m = make(map[string]struct{}, n)
		for _, s := range names {
			m[s] = struct{}{}
		}
	}
	naive := func(ids []zhixing.PersonID, want bool) func(b *testing.B) {
		ask := make([]string, queries)
		for i, id := range ids {
			ask[i] = id.Reveal()
		}
		return func(b *testing.B) {
			i := 0
			for b.Loop() {
				if _, ok := m[ask[i&(queries-1)]]; ok != want {
					b.Fatal("wrong answer")
				}
				i++
			}
		}
	}
	b.Run("miss/naive", naive(miss, false))
	b.Run("hit/naive", naive(hit, true))
}
