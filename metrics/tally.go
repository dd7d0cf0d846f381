package metrics

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Tally counts cases by court and kind over one period (统计汇总). Adding and merging
// are sums of integers: associative, commutative, with the empty tally as identity,
// so a nation can be counted in any number of parts (MET-36). It is not safe for
// concurrent use: give each goroutine its own and merge them.
//
// It keeps no case: duplicates are found apart (FindDuplicates), and the cases behind
// a figure by a second pass.
type Tally struct {
	courts *Courts
	period Period
	policy CountPolicy
	// Cases filed up to last are accepted; closings from closedFrom to end are counted,
	// and at end cases are pending. Without a window of its own for closings these are the
	// first day and, twice, the last.
	last, closedFrom, end zhixing.Date
	yearly                zhixing.Date // last day on which a pending case is more than 12 months old
	bunched               zhixing.Date // first of the last bunchedDays
	cells                 []*cell      // court * kinds + kind; nil: nothing counted
	shards                []string     // sorted
	seen                  Seen
	over                  bool
	month                 [366]uint8 // by day of the first year of closings, for atMonthly
	jan1                  zhixing.Date
	days                  int // of that year
}

// Seen says what became of the records given (MET-43): Counted and Rejected add up to
// Records; records outside the period are counted, with nothing to add.
type Seen struct {
	Records  int64         `json:"records"`
	Counted  int64         `json:"counted"`
	Rejected int64         `json:"rejected"`
	Faults   [faults]int64 `json:"faults"` // by Fault, warnings included
}

// Bad is a record with a fault (MET-43).
type Bad struct {
	Index int   `json:"index"` // in the batch given
	Fault Fault `json:"fault"`
}

// NewTally returns an empty tally. shard names the part of the input it will hold: two
// tallies with a shard in common do not merge, since cases would be counted twice.
func NewTally(c *Courts, p Period, policy CountPolicy, shard string) (*Tally, error) {
	var ps zhixing.Problems
	if c == nil {
		ps.Add("courts", "", "MET-35", zhixing.Text{ZH: "没有法院", EN: "no courts"})
	}
	ps.AddErr("", p.Check())
	ps.AddErr("", policy.check())
	if err := ps.Err(); err != nil {
		return nil, err
	}
	t := &Tally{courts: c, period: p, policy: policy, last: p.End(), cells: make([]*cell, c.Len()*kinds)}
	t.closedFrom, t.end = p.closed()
	t.yearly = t.end.AddMonths(-12).AddDays(-1)
	t.bunched = t.end.AddDays(1 - bunchedDays)
	t.jan1 = zhixing.YMD(t.closedFrom.Year(), 1, 1)
	for i := range t.month {
		_, m, _ := t.jan1.AddDays(i).YMD()
		t.month[i] = uint8(m - 1)
	}
	t.days = t.jan1.AddYears(1).Sub(t.jan1)
	if shard != "" {
		t.shards = []string{shard}
	}
	return t, nil
}

// empty is a tally like t that has counted nothing.
func (t *Tally) empty() *Tally {
	u := *t
	u.cells, u.shards, u.seen, u.over = make([]*cell, len(t.cells)), nil, Seen{}, false
	return &u
}

// cell is the cell of a court and kind, made at its first use.
func (t *Tally) cell(court CourtIndex, k zhixing.CaseKind) *cell {
	at := int(court)*kinds + int(k)
	if t.cells[at] == nil {
		t.cells[at] = new(cell)
	}
	return t.cells[at]
}

// Courts returns the tree the tally counts by.
func (t *Tally) Courts() *Courts { return t.courts }

// Period returns the period.
func (t *Tally) Period() Period { return t.period }

// Policy returns what is counted.
func (t *Tally) Policy() CountPolicy { return t.policy }

// Seen returns what became of the records given so far.
func (t *Tally) Seen() Seen { return t.seen }

// Shards returns the parts of the input counted so far, sorted.
func (t *Tally) Shards() []string { return slices.Clone(t.shards) }

// Add counts records and returns those with a fault, appended to bad; a rejected
// record changes no count (MET-43). Amounts that leave the range of int64 make every
// later reading of the tally zhixing.ErrOverflow.
func (t *Tally) Add(records []Record, bad []Bad) []Bad {
	n := t.courts.Len()
	for i := range records {
		r := &records[i]
		if f := reject(r, n); f != 0 {
			t.seen.Rejected++
			t.seen.Faults[f]++
			bad = append(bad, Bad{i, f})
			continue
		}
		if suspicious(r, t.end) {
			odd(r, t.end, func(f Fault) {
				t.seen.Faults[f]++
				bad = append(bad, Bad{i, f})
			})
		}
		t.seen.Counted++
		t.count(r)
	}
	t.seen.Records += int64(len(records))
	return bad
}

// count adds one sound record to its cell (MET-02 to MET-05).
func (t *Tally) count(r *Record) {
	accepted := !r.Filed.After(t.last) && (r.Closed.IsZero() || !r.Closed.Before(t.period.From))
	closed, pending := false, false
	if r.Closed.IsZero() || r.Closed.After(t.end) {
		pending = !r.Filed.After(t.end)
	} else {
		closed = !r.Closed.Before(t.closedFrom)
	}
	if !accepted && !closed && !pending {
		return
	}
	c := t.cell(r.Court, r.Kind)
	if r.Leave != 0 && !pending && t.out(r) {
		c[atTransferred]++
		if r.Filed.Before(t.period.From) {
			c[atTransferredOld]++
		}
		return
	}
	if accepted {
		t.countAccepted(c, r, closed)
	}
	switch {
	case closed:
		t.countClosed(c, r)
	case pending:
		t.countPending(c, r)
	}
}

func (t *Tally) countAccepted(c *cell, r *Record, closed bool) {
	if r.Filed.Before(t.period.From) {
		c[atCarried]++
	} else {
		c[atReceived]++
		if closed {
			c[atSameReceived]++
		}
	}
	if r.Nodes|r.Overdue != 0 {
		c[atNodes] += int64(r.Nodes)
		c[atNodesOverdue] += int64(r.Overdue)
	}
	if r.Complaints > 0 {
		c[atComplaintCasesA]++
		c[atComplaintsA] += int64(r.Complaints)
	}
	switch r.Flags & (PreservedYes | PreservedNo) {
	case PreservedYes:
		c[atPreserved]++
	case PreservedNo:
		c[atPreservedNo]++
	}
	if r.Flags&MonetaryNo == 0 && r.Applied != NoAmount {
		c[atOpenCases]++
		t.sum(&c[atOpenApplied], r.Applied)
	}
}

func (t *Tally) countClosed(c *cell, r *Record) {
	due := t.due(r)
	term := termIn
	switch {
	case due.IsZero():
		term = termUnknown
	case r.Closed.After(due):
		term = termLate
		c[atOverdueClosed+overdueBand(r.Closed.Sub(due))]++
		c[atCause+int(r.Cause)]++
	case due.Sub(r.Closed) < beforeDueDays:
		c[atBeforeDue]++
	}
	m := int(r.Manner)
	days := r.Closed.Sub(r.Filed)
	by := m * mannerSize
	c[atClosed+by+term]++
	c[atDays+by] += int64(days)
	if r.Excluded != 0 {
		c[atExcluded+by] += int64(min(int(r.Excluded), days))
	}
	c[atDuration+durationBand(days)]++
	if k := r.Closed.Sub(t.jan1); k < t.days {
		c[atMonthly+int(t.month[k])]++
	}
	c[atPerformance+int(r.Performance)*performanceSize]++
	if r.Review != 0 {
		c[atReview+int(r.Review)]++
	}
	if r.Complaints > 0 {
		c[atComplaintCases]++
		c[atComplaints] += int64(r.Complaints)
	}
	if r.Manner == zhixing.TerminatedThisTime {
		c[atVerdict+int(r.Verdict)]++
		if days <= 92+justAfterDays && !r.Closed.Before(leastWait) {
			switch over := r.Closed.Sub(r.Filed.AddMonths(3)); {
			case over <= 0:
				c[atTooEarly]++
			case over <= justAfterDays:
				c[atJustAfter]++
			}
		}
	}
	if !r.Closed.Before(t.bunched) {
		c[atLastDays]++
		if r.Closed == t.end {
			c[atLastDay]++
		}
	}
	t.countAmounts(c, r, m)
}

// leastWait is the day from which a termination must wait until three months from filing
// have passed (TERM-2016 1).
var leastWait = zhixing.YMD(2016, 12, 1)

func (t *Tally) countPending(c *cell, r *Record) {
	c[atPending]++
	if !r.Filed.After(t.yearly) {
		c[atPendingYear]++
	}
	switch due := t.due(r); {
	case due.IsZero():
		c[atPendingUnknown]++
	case due.Before(t.end):
		c[atPendingOverdue]++
		c[atOverduePending+overdueBand(t.end.Sub(due))]++
		c[atCause+int(r.Cause)]++
	}
}

// countAmounts adds the amounts of a closed case (MET-05).
func (t *Tally) countAmounts(c *cell, r *Record, m int) {
	switch {
	case r.Flags&MonetaryNo != 0:
		c[atNonMonetary]++
		return
	case r.Manner > zhixing.Concluded && t.policy.NonMerit == ExcludeNonMerit:
		c[atNonMerit]++
		return
	case r.Applied == NoAmount || r.Collected == NoAmount:
		c[atAmountMissing]++
		return
	}
	collected := r.Collected
	if r.Interest != NoAmount {
		t.sum(&c[atInterest], r.Interest)
		if t.policy.Interest == CollectedWithoutInterest {
			collected -= r.Interest
		}
	}
	c[atAmountCases]++
	t.sum(&c[atApplied+m*mannerSize], r.Applied)
	t.sum(&c[atCollected+m*mannerSize], collected)
	t.sum(&c[atPerformanceSum+int(r.Performance)*performanceSize], r.Applied)
}

func (t *Tally) sum(to *int64, x int64) {
	s := *to + x
	if (*to^s)&(x^s) < 0 {
		t.over = true
	}
	*to = s
}

// out reports whether a closed case that left its court is in no count (MET-02).
func (t *Tally) out(r *Record) bool {
	switch t.policy.Transfers {
	case TransfersOut:
		return true
	case TransfersCounted:
		return false
	}
	return !r.Closed.Before(transfersOut)
}

// transfersOut is the day from which a case that leaves by designation, elevation or
// entrustment is struck and counted nowhere (MET-02; STAT-2018 3).
var transfersOut = zhixing.YMD(2018, 6, 1)

// due is the last day of the limit by the policy (MET-04; LIMIT-2000 5).
func (t *Tally) due(r *Record) zhixing.Date {
	if t.policy.Term == WithExtensionsAndExclusions {
		return r.Due
	}
	if r.Ground == zhixing.GroundAdminDecision {
		return r.Filed.AddMonths(3)
	}
	return r.Filed.AddMonths(6)
}
