package discipline_test

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

// resident returns the n-th of a fixed run of made-up resident numbers with valid
// check digits: district 110101, a day of birth from 1950 on, a serial.
func resident(tb testing.TB, n int) zhixing.PersonID {
	tb.Helper()
	born := zhixing.YMD(1950, 1, 1).AddDays(n / 1000)
	y, m, d := born.YMD()
	b := fmt.Appendf(nil, "110101%04d%02d%02d%03d", y, m, d, n%1000)
	sum := 0
	for i, w := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += int(b[i]-'0') * w
	}
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, string(append(b, "10X98765432"[sum%11])))
	if err != nil {
		tb.Fatal(err)
	}
	return id
}

func document(tb testing.TB, n int) zhixing.PersonID {
	tb.Helper()
	kind, s := zhixing.Passport, fmt.Sprintf("E%08d", n)
	if n%3 == 1 {
		kind, s = zhixing.OtherID, fmt.Sprintf("REGISTER-%012d", n)
	}
	id, err := zhixing.ParsePersonID(kind, s)
	if err != nil {
		tb.Fatal(err)
	}
	return id
}

func TestIndexAgainstMap(t *testing.T) {
	t.Run("DISC-21 the index agrees with a map on every history, snapshots stay", func(t *testing.T) {
		rapid.Check(t, func(rt *rapid.T) {
			x := discipline.NewIndex[int](rapid.SampledFrom([]int{0, 10, 100_000}).Draw(rt, "size"))
			model := map[zhixing.PersonID]int{}
			type kept struct {
				snap  *discipline.Snapshot[int]
				model map[zhixing.PersonID]int
			}
			var snaps []kept
			ids := rapid.Custom(func(rt *rapid.T) zhixing.PersonID {
				n := rapid.IntRange(0, 300).Draw(rt, "n")
				if rapid.Bool().Draw(rt, "document") {
					return document(t, n)
				}
				return resident(t, n)
			})
			for i := range rapid.IntRange(0, 200).Draw(rt, "steps") {
				id := ids.Draw(rt, "id")
				switch rapid.IntRange(0, 9).Draw(rt, "step") {
				case 0:
					m := map[zhixing.PersonID]int{}
					for k, v := range model {
						m[k] = v
					}
					snaps = append(snaps, kept{x.Snapshot(), m})
				case 1, 2, 3:
					_, want := model[id]
					if x.Remove(id) != want {
						rt.Fatalf("Remove(%v) = %v", id, !want)
					}
					delete(model, id)
				default:
					if err := x.Set(id, i); err != nil {
						rt.Fatal(err)
					}
					model[id] = i
				}
			}
			snaps = append(snaps, kept{x.Snapshot(), model})
			for _, s := range snaps {
				if s.snap.Len() != len(s.model) {
					rt.Fatalf("Len %d, want %d", s.snap.Len(), len(s.model))
				}
				for n := range 301 {
					for _, id := range []zhixing.PersonID{resident(t, n), document(t, n)} {
						got, ok := s.snap.Lookup(id)
						want, has := s.model[id]
						if got != want || ok != has {
							rt.Fatalf("Lookup(%v) = %d, %v; want %d, %v", id, got, ok, want, has)
						}
					}
				}
			}
		})
	})
}

func TestIndexGrowsAndShrinks(t *testing.T) {
	t.Run("DISC-21 growth far beyond the size given", func(t *testing.T) {
		const n = 60_000
		x, err := discipline.BuildIndex(0, func(yield func(zhixing.PersonID, uint32) bool) {
			for i := range n {
				_ = yield(resident(t, i), 0) && yield(resident(t, i), uint32(i))
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if x.Len() != n {
			t.Fatalf("Len %d", x.Len())
		}
		if per := float64(x.KeyBytes()) / n; per > 12 {
			t.Errorf("%.1f bytes a key, want at most 12", per)
		}
		for i := range n {
			if v, ok := x.Lookup(resident(t, i)); !ok || v != uint32(i) {
				t.Fatalf("%d: %d, %v", i, v, ok)
			}
		}
		for i := range n {
			if _, ok := x.Lookup(resident(t, n+i)); ok {
				t.Fatalf("false hit on %d", n+i)
			}
		}
		for i := range n {
			if i%7 != 0 && !x.Remove(resident(t, i)) {
				t.Fatalf("%d not removed", i)
			}
		}
		for i := range n {
			if _, ok := x.Lookup(resident(t, i)); ok != (i%7 == 0) {
				t.Fatalf("after removal %d: %v", i, ok)
			}
		}
	})
}

func TestIndexNeedsAnIdentity(t *testing.T) {
	t.Run("DISC-21 an identity not set is refused by position", func(t *testing.T) {
		_, err := discipline.BuildIndex(2, func(yield func(zhixing.PersonID, struct{}) bool) {
			_ = yield(resident(t, 1), struct{}{}) && yield(zhixing.PersonID{}, struct{}{})
		})
		var in *zhixing.InputError
		if !errors.As(err, &in) || in.Field != "entries[1].id" {
			t.Fatalf("got %v", err)
		}
		var empty discipline.Index[int]
		if _, ok := empty.Lookup(zhixing.PersonID{}); ok || empty.Remove(resident(t, 1)) {
			t.Fatal("an empty index holds something")
		}
	})
}

func TestIndexReadersSeeOneMoment(t *testing.T) {
	t.Run("DISC-21 readers of a snapshot beside a writer", func(t *testing.T) {
		x := discipline.NewIndex[int](1000)
		for i := range 1000 {
			_ = x.Set(resident(t, i), 0)
		}
		var wg sync.WaitGroup
		for round := 1; round <= 5; round++ {
			snap, want := x.Snapshot(), round-1
			wg.Go(func() {
				for i := range 1000 {
					if v, ok := snap.Lookup(resident(t, i)); !ok || v != want {
						t.Errorf("round %d: %d, %v", want, v, ok)
						return
					}
				}
			})
			for i := range 1000 {
				_ = x.Set(resident(t, i), round)
			}
		}
		wg.Wait()
	})
}

func ExampleIndex() {
	id, err := zhixing.ParsePersonID(zhixing.ResidentID, "11010519491231002X")
	if err != nil {
		fmt.Println(err)
		return
	}
	x := discipline.NewIndex[string](1)
	if err := x.Set(id, "(2026)京0105执1号"); err != nil {
		fmt.Println(err)
		return
	}
	morning := x.Snapshot()
	x.Remove(id)
	fmt.Println(morning.Lookup(id))
	_, ok := x.Lookup(id)
	fmt.Println(ok)
	// Output:
	// (2026)京0105执1号 true
	// false
}
