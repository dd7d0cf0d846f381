package casefile

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// poolPlanner works on buckets, not on cases: all cases with the same anchor and
// the same windows done share window and due date. A pool of ten million cases has
// some 20,000 buckets, so a case costs two table look-ups.
type poolPlanner struct {
	o    PoolPlanOptions
	base zhixing.Date // anchors up to here have no window left

	buckets  []poolBucket // index (anchor - base) * (PoolWindows+1) + done
	days     int          // anchors in buckets, from base
	counts   []int32      // cases a bucket; apart from it, so that counting stays in the cache
	order    []int32      // buckets with cases that are on time, by due date
	late     []int32      // buckets with cases that are overdue, by the end of the window that runs
	loads    []int32      // inquiries planned a day, from o.From
	capacity []int32      // places a day, from o.From
	overdue  int
	finished int
}

type poolBucket struct {
	state   bucketState
	release int32     // first day of the window, days from o.From, at least 0
	due     int32     // last day of the window, days from o.From; negative: overdue
	n       int32     // cases
	runs    []poolRun // the places its cases take, in order
}

type poolRun struct{ day, n int32 }

type bucketState uint8

const (
	bucketInvalid  bucketState = iota // more windows done than there are
	bucketOpen                        // a window is to come or running
	bucketLate                        // a window ended without an inquiry
	bucketFinished                    // nothing due any more
)

func (pl *poolPlanner) buildBuckets() {
	pl.days = pl.o.From.Sub(pl.base) + 1
	pl.buckets = make([]poolBucket, pl.days*(PoolWindows+1))
	pl.counts = make([]int32, len(pl.buckets))
}

// window finds the next window of a case: the first not done. A window that ended
// before From is overdue for as long as a later one runs; the inquiry made now
// counts for the one that runs.
func (pl *poolPlanner) window(anchor zhixing.Date, done int) poolBucket {
	from := pl.o.From
	end := func(k int) zhixing.Date { return anchor.AddMonths(poolMonths * k) } // of window k, from 1
	if done == PoolWindows || end(PoolWindows).Before(from) {
		return poolBucket{state: bucketFinished}
	}
	if due := end(done + 1); !due.Before(from) {
		return poolBucket{state: bucketOpen, release: int32(max(0, end(done).Sub(from)+1)), due: int32(due.Sub(from))}
	}
	k := done + 2
	for end(k).Before(from) {
		k++
	}
	return poolBucket{state: bucketLate, due: int32(end(k).Sub(from))}
}

func (pl *poolPlanner) count(cases []PoolCase) error {
	base, days, counts := pl.base.Ordinal(), uint(pl.days), pl.counts
	for i := range cases {
		c := &cases[i]
		if n := uint(c.Anchor.Ordinal() - base); n < days && c.Done <= PoolWindows {
			counts[n*(PoolWindows+1)+uint(c.Done)]++
			continue
		}
		if c.Anchor.IsZero() || c.Anchor.After(pl.o.From) || c.Done > PoolWindows {
			return pl.bad(i, *c)
		}
		pl.finished++ // older than every window
	}
	for i := range pl.buckets {
		if counts[i] == 0 {
			continue
		}
		b := &pl.buckets[i]
		*b = pl.window(pl.base.AddDays(i/(PoolWindows+1)), i%(PoolWindows+1))
		b.n = counts[i]
		switch b.state {
		case bucketOpen:
			pl.order = append(pl.order, int32(i))
		case bucketLate:
			pl.late = append(pl.late, int32(i))
			pl.overdue += int(b.n)
		case bucketFinished:
			pl.finished += int(b.n)
		}
	}
	slices.SortStableFunc(pl.order, pl.byDue)
	slices.SortStableFunc(pl.late, pl.byDue)
	return nil
}

func (pl *poolPlanner) byDue(i, j int32) int {
	a, b := &pl.buckets[i], &pl.buckets[j]
	return cmp.Or(cmp.Compare(a.due, b.due), cmp.Compare(a.release, b.release))
}

func (pl *poolPlanner) bad(i int, c PoolCase) error {
	var p zhixing.Problems
	at := fmt.Sprintf("cases[%d]", i)
	switch {
	case c.Anchor.IsZero():
		p.Add(at+".anchor", "", "CASE-45", zhixing.Text{ZH: "须写明起算日", EN: "the anchor is required"})
	case c.Anchor.After(pl.o.From):
		p.Add(at+".anchor", c.Anchor.String(), "CASE-45", zhixing.Text{ZH: "起算日晚于计划开始之日", EN: "the anchor is after the first day of the plan"})
	}
	if c.Done > PoolWindows {
		p.Add(at+".done", fmt.Sprint(c.Done), "CASE-45", zhixing.Text{ZH: "至多十次", EN: "there are ten windows"})
	}
	return p.Err()
}
