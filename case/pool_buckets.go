package casefile

import (
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// poolPlanner works on buckets, not on cases: all cases with the same anchor and
// the same windows done share window and due date. A pool of ten million cases has
// some 2,000 of them, so a case costs two table look-ups.
type poolPlanner struct {
	o      *Options
	from   zhixing.Date // first day of the plan
	perDay int
	base   zhixing.Date // anchors up to here have no window left

	// table has one entry for each anchor and number of windows done, at
	// (anchor - base) * (PoolWindows+1) + done: first the number of cases, then the
	// index of their bucket.
	table    []int32
	days     int          // anchors in the table, from base
	buckets  []poolBucket // the first is for cases with nothing due any more
	order    []int32      // buckets with cases that are on time, by due date
	late     []int32      // buckets with cases that are overdue, by the end of the window that runs
	runs     []poolRun
	loads    []int32 // inquiries planned a day, from the first
	capacity []int32 // places a day, from the first
	overdue  int
	finished int
}

type poolBucket struct {
	state   bucketState
	release int32 // first day of the window, days from the first, at least 0
	due     int32 // last day of the window, days from the first
	n       int32 // cases

	first, last int32 // the places its cases take, in order: runs[first:last]
}

// poolRun is a day and how many cases of the bucket it takes.
type poolRun struct{ day, n int32 }

type bucketState uint8

const (
	bucketFinished bucketState = iota // nothing due any more
	bucketOpen                        // a window is to come or running
	bucketLate                        // a window ended without an inquiry
)

// window finds the next window of a case: the first not done. A window that ended
// before the first day is overdue for as long as a later one runs; the inquiry made now
// counts for the one that runs.
func (pl *poolPlanner) window(anchor zhixing.Date, done int) poolBucket {
	from := pl.from
	end := func(k int) zhixing.Date { return anchor.AddMonths(poolMonths * k) } // of window k, from 1
	if done == PoolWindows {
		return poolBucket{state: bucketFinished}
	}
	if due := end(done + 1); !due.Before(from) {
		return poolBucket{state: bucketOpen, release: int32(max(0, end(done).Sub(from)+1)), due: int32(due.Sub(from))}
	}
	if end(PoolWindows).Before(from) {
		return poolBucket{state: bucketFinished}
	}
	k := done + 2
	for end(k).Before(from) {
		k++
	}
	return poolBucket{state: bucketLate, due: int32(end(k).Sub(from))}
}

// count fills the table and makes a bucket of each entry that has cases.
func (pl *poolPlanner) count(cases []PoolCase) error {
	pl.days = pl.from.Sub(pl.base) + 1
	pl.table = make([]int32, pl.days*(PoolWindows+1))
	base, days, table := pl.base.Ordinal(), uint(pl.days), pl.table
	for i := range cases {
		c := &cases[i]
		if n := uint(c.Anchor.Ordinal() - base); n < days && c.Done <= PoolWindows {
			table[n*(PoolWindows+1)+uint(c.Done)]++
			continue
		}
		if c.Anchor.IsZero() || c.Anchor.After(pl.from) || c.Done > PoolWindows {
			return pl.bad(i, *c)
		}
		pl.finished++ // older than every window
	}
	pl.buckets = append(make([]poolBucket, 0, pl.days), poolBucket{})
	for i, n := range table {
		if n == 0 {
			continue
		}
		b := pl.window(pl.base.AddDays(i/(PoolWindows+1)), i%(PoolWindows+1))
		at := int32(len(pl.buckets))
		switch b.n = n; b.state {
		case bucketOpen:
			pl.order = append(pl.order, at)
		case bucketLate:
			pl.late = append(pl.late, at)
			pl.overdue += int(n)
		case bucketFinished:
			pl.finished += int(n)
			table[i] = 0
			continue
		}
		table[i] = at
		pl.buckets = append(pl.buckets, b)
	}
	pl.byDue(pl.order)
	pl.byDue(pl.late)
	return nil
}

// byDue sorts buckets by due date, then by the first day of their window, then by
// anchor: all three packed in one number, which sorts fastest.
func (pl *poolPlanner) byDue(is []int32) {
	keys := make([]int64, len(is))
	for k, i := range is {
		keys[k] = int64(pl.buckets[i].due)<<40 | int64(pl.buckets[i].release)<<20 | int64(i)
	}
	slices.Sort(keys)
	for k, key := range keys {
		is[k] = int32(key & (1<<20 - 1))
	}
}

func (pl *poolPlanner) bad(i int, c PoolCase) error {
	var p zhixing.Problems
	at := fmt.Sprintf("cases[%d]", i)
	switch {
	case c.Anchor.IsZero():
		p.Add(at+".anchor", "", "CASE-45", zhixing.Text{ZH: "须写明起算日", EN: "the anchor is required"})
	case c.Anchor.After(pl.from):
		p.Add(at+".anchor", c.Anchor.String(), "CASE-45", zhixing.Text{ZH: "起算日晚于计划开始之日", EN: "the anchor is after the first day of the plan"})
	}
	if c.Done > PoolWindows {
		p.Add(at+".done", fmt.Sprint(c.Done), "CASE-45", zhixing.Text{ZH: "至多十次", EN: "there are ten windows"})
	}
	return p.Err()
}
