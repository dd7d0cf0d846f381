package casefile

import (
	"math"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// place gives every bucket its days. Windows that start later also end later, so
// filling places from the last day back, latest window first, finds a plan wherever
// there is one, and the latest one. What is overdue takes what is left, from the
// first day on: it must not push a case that is still on time over its date.
func (pl *poolPlanner) place() error {
	horizon := int32(0)
	for _, i := range pl.order {
		horizon = max(horizon, pl.buckets[i].due)
	}
	for _, i := range pl.late {
		horizon = max(horizon, pl.buckets[i].due)
	}
	pl.makeCapacity(int(horizon) + 1)
	pl.loads = make([]int32, horizon+1)

	day := horizon
	for _, i := range slices.Backward(pl.order) {
		b := &pl.buckets[i]
		day = min(day, b.due)
		for left := b.n; left > 0; {
			if day < b.release {
				return pl.shortage()
			}
			take := min(left, pl.capacity[day]-pl.loads[day])
			if take == 0 {
				day--
				continue
			}
			pl.take(b, day, take)
			left -= take
		}
		slices.Reverse(pl.runs[b.first:b.last])
	}

	day = 0
	for _, i := range pl.late {
		b := &pl.buckets[i]
		for left := b.n; left > 0; {
			if day > b.due {
				return pl.shortage()
			}
			take := min(left, pl.capacity[day]-pl.loads[day])
			if take == 0 {
				day++
				continue
			}
			pl.take(b, day, take)
			left -= take
		}
	}
	return nil
}

// take gives n places of a day to the bucket whose turn it is.
func (pl *poolPlanner) take(b *poolBucket, day, n int32) {
	if b.last == 0 {
		b.first = int32(len(pl.runs))
	}
	pl.loads[day] += n
	pl.runs = append(pl.runs, poolRun{day, n})
	b.last = int32(len(pl.runs))
}

func (pl *poolPlanner) makeCapacity(days int) {
	pl.capacity = make([]int32, days)
	cal := pl.o.calendar()
	for i := range pl.capacity {
		if pl.o.PoolInquiryDays == InquiryWorkingDays {
			if kind, _ := cal.Day(pl.from.AddDays(i)); kind.IsRest() {
				continue
			}
		}
		pl.capacity[i] = int32(pl.perDay)
	}
}

// shortage names the first day that fails when every inquiry is made as early as
// its window allows, those due first before the others.
func (pl *poolPlanner) shortage() error {
	all := slices.Concat(pl.late, pl.order)
	slices.SortStableFunc(all, func(a, b int32) int { return int(pl.buckets[a].due - pl.buckets[b].due) })
	left := make([]int32, len(all))
	for k, i := range all {
		left[k] = pl.buckets[i].n
	}
	places, start := 0, 0
	for day, c := range pl.capacity {
		places += int(c)
		for k := start; k < len(all) && c > 0; k++ {
			if int(pl.buckets[all[k]].release) > day {
				continue
			}
			take := min(c, left[k])
			left[k] -= take
			c -= take
		}
		for start < len(all) && int(pl.buckets[all[start]].due) <= day {
			if left[start] > 0 {
				due := 0
				for _, i := range all {
					if int(pl.buckets[i].due) <= day {
						due += int(pl.buckets[i].n)
					}
				}
				return &PoolCapacityError{Day: pl.from.AddDays(day), Due: due, Places: places, PerDay: pl.perDay}
			}
			start++
		}
	}
	// Not reached: what cannot be placed fails above as well.
	return &PoolCapacityError{Day: pl.from.AddDays(len(pl.capacity) - 1), Due: pl.overdue, Places: places, PerDay: pl.perDay}
}

func (pl *poolPlanner) write(dst []zhixing.Date, cases []PoolCase) {
	type place struct {
		day  zhixing.Date
		left int32 // cases of the bucket that day still takes
	}
	places := make([]place, len(pl.buckets))
	base, days, table := pl.base.Ordinal(), uint(pl.days), pl.table
	dst = dst[:len(cases)]
	for i := range cases {
		n := uint(cases[i].Anchor.Ordinal() - base)
		if n >= days {
			dst[i] = zhixing.Date{}
			continue
		}
		at := table[n*(PoolWindows+1)+uint(cases[i].Done)]
		p := &places[at]
		if p.left == 0 {
			*p = place{left: math.MaxInt32}
			if b := &pl.buckets[at]; b.first < b.last {
				run := pl.runs[b.first]
				*p = place{pl.from.AddDays(int(run.day)), run.n}
				b.first++
			}
		}
		p.left--
		dst[i] = p.day
	}
}
