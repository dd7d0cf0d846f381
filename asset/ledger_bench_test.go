package asset_test

import (
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// bareMeasure is what a bare pass over a million measures would read.
type bareMeasure struct{ from, to zhixing.Date }

// A court's ledger of n measures, two to four on a thing: the state of a day and what runs
// out in the next 30 days, against one pass over an array of two dates a measure.
func BenchmarkSeizureRegister(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		var events []asset.SeizureEvent
		var bare []bareMeasure
		for i := 0; len(events) < n; i++ {
			thing := zhixing.AssetID(fmt.Sprint("a", i))
			for k := range 2 + i%3 {
				e := asset.SeizureEvent{Type: asset.EventSeized, Asset: thing, Measure: asset.MeasureID(fmt.Sprint("m", k)), Court: zhixing.CourtID(fmt.Sprint("c", (i+k)%300)), Kind: zhixing.KindImmovable}
				e.ID, e.On = zhixing.EventID(fmt.Sprint(i, "-", k)), hd("2018-01-01").AddDays((i*37+k*211)%2500)
				events = append(events, e)
				bare = append(bare, bareMeasure{e.On, e.On.AddYears(3)})
			}
		}
		r, err := asset.NewRegister(events, asset.Options{})
		if err != nil {
			b.Fatal(err)
		}
		day := hd("2023-06-01")
		sink := 0
		b.Run(fmt.Sprint("state/", n, "/ours"), func(b *testing.B) {
			for b.Loop() {
				sink += r.CountAt(day).Effective
			}
		})
		b.Run(fmt.Sprint("state/", n, "/floor"), func(b *testing.B) {
			for b.Loop() {
				for i := range bare {
					if !day.Before(bare[i].from) && !day.After(bare[i].to) {
						sink++
					}
				}
			}
		})
		b.Run(fmt.Sprint("expiry/", n, "/ours"), func(b *testing.B) {
			for b.Loop() {
				for range r.Expiring(day, day.AddDays(29)) {
					sink++
				}
			}
		})
		b.Run(fmt.Sprint("expiry/", n, "/floor"), func(b *testing.B) {
			last := day.AddDays(29)
			for b.Loop() {
				for i := range bare {
					if !bare[i].to.Before(day) && !bare[i].to.After(last) {
						sink++
					}
				}
			}
		})
	}
}
