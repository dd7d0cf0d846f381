package distribution

import (
	"cmp"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestSortByID(t *testing.T) {
	t.Run("DIST-47 as the plain sort of whole IDs", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			prefix := rapid.StringN(0, 10, 10).Draw(t, "prefix")
			n := rapid.SampledFrom([]int{0, 1, 2, 30, 400}).Draw(t, "n")
			claims := make([]Claim, n)
			for i := range claims {
				claims[i].ID = zhixing.ClaimID(prefix + rapid.StringMatching("[ab\\x00]{0,12}").Draw(t, "id"))
			}
			want := indices(n)
			slices.SortStableFunc(want, func(i, j int32) int { return cmp.Compare(claims[i].ID, claims[j].ID) })
			got, twice := sortByID(claims)
			if !slices.Equal(want, got) {
				t.Fatalf("%v, want %v", got, want)
			}
			var dup []int32
			for i := 1; i < n; i++ {
				if claims[want[i]].ID == claims[want[i-1]].ID {
					dup = append(dup, int32(i))
				}
			}
			if !slices.Equal(dup, twice) {
				t.Fatalf("twice %v, want %v", twice, dup)
			}
		})
	})
}
