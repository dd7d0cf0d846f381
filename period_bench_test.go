package zhixing_test

import (
	"fmt"
	"math/bits"
	"testing"
	"time"

	z "github.com/zhixing-go/zhixing"
)

func mulDivFloor(a, b, c uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	q, _ := bits.Div64(hi, lo, c)
	return q
}

// BenchmarkPeriod: the deadline of a term of so many working days. The floor is
// one access to an array of ready answers; the naive way steps through the days
// and asks a map for each; full is the whole Deadline with its period and
// citation. Sizes are terms a factor of ten apart.
func BenchmarkPeriod(b *testing.B) {
	first := z.YMD(2007, 1, 1)
	var triggers [1 << 10]z.Date
	x := uint32(1)
	for i := range triggers {
		x = x*1664525 + 1013904223
		triggers[i] = first.AddDays(int(x>>8) % 5400)
	}
	special := map[z.Date]z.DayKind{}
	for d, k := range mainlandTable().Special() {
		special[d] = k
	}
	cal := z.Mainland()
	for _, n := range []int{3, 30, 300} {
		p := z.Period{N: n, Unit: z.WorkingDays, Class: z.CourtTerm, Rule: "CASE-85"}
		answers := make([]z.Date, 6000)
		for i := range answers {
			answers[i], _ = z.AddWorkingDays(first.AddDays(i), n, cal)
		}
		var last z.Date
		b.Run(fmt.Sprintf("full/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				d, err := p.End(triggers[i&1023], cal)
				if err != nil {
					b.Fatal(err)
				}
				last = d.End
				i++
			}
		})
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			i := 0
			var r z.Roll
			for b.Loop() {
				d, _, err := p.EndDate(triggers[i&1023], cal, r)
				if err != nil {
					b.Fatal(err)
				}
				last = d
				i++
			}
		})
		b.Run(fmt.Sprintf("floor/%d", n), func(b *testing.B) {
			i := 0
			for b.Loop() {
				last = answers[triggers[i&1023].Sub(first)]
				i++
			}
		})
		b.Run(fmt.Sprintf("naive/%d", n), func(b *testing.B) {
			i := 0
			for b.Loop() {
				d := triggers[i&1023]
				for left := n; left > 0; {
					d = d.AddDays(1)
					k, ok := special[d]
					if !ok && d.Weekday() != time.Saturday && d.Weekday() != time.Sunday || k == z.DayMakeUpWorkday {
						left--
					}
				}
				last = d
				i++
			}
		})
		_ = last
	}
}

// BenchmarkPeriodRolling is a term in days that rolls off rest days.
func BenchmarkPeriodRolling(b *testing.B) {
	p := z.Period{N: 15, Unit: z.Days, Class: z.PartyTerm, Rule: "CASE-64"}
	cal, d := z.Mainland(), z.YMD(2026, 9, 18)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.End(d, cal); err != nil {
			b.Fatal(err)
		}
	}
}
