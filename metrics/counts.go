package metrics

import (
	"github.com/zhixing-go/zhixing"
)

// View is a court's own figure or its area's (本院、辖区), MET-35.
type View uint8

// The views.
const (
	Own  View = iota // 本院
	Area             // 辖区: own and all courts below
)

// Counts are the counts of one unit, from which indicators are taken.
type Counts struct {
	by     [kinds]cell
	period Period
	policy CountPolicy
}

// Counts sums up a unit: a court's own cases, or those of its area. It is
// zhixing.ErrOverflow where a sum left the range of int64.
func (t *Tally) Counts(i CourtIndex, v View) (*Counts, error) {
	if int(i) >= t.courts.Len() {
		return nil, &zhixing.InputError{Field: "court", Rule: "MET-35", Reason: zhixing.Text{ZH: "没有该法院", EN: "no such court"}}
	}
	var in []bool
	if v == Area {
		in = t.courts.Area(i)
	}
	n, ok := &Counts{period: t.period, policy: t.policy}, !t.over
	for c := range t.courts.Len() {
		if v == Own && c != int(i) || v == Area && !in[c] {
			continue
		}
		for k := range kinds {
			if d := t.cells[c*kinds+k]; d != nil {
				ok = n.by[k].add(d) && ok
			}
		}
	}
	if !ok {
		return nil, zhixing.ErrOverflow
	}
	return n, nil
}

func (n *Counts) sum(s Scope, at ...int) int64 {
	total := int64(0)
	for k := range kinds {
		if s&(1<<k) != 0 {
			for _, i := range at {
				total += n.by[k][i]
			}
		}
	}
	return total
}

// Carried are the cases carried over (旧存), MET-03.
func (n *Counts) Carried(s Scope) int64 { return n.sum(s, atCarried) }

// Received are the cases newly received (新收).
func (n *Counts) Received(s Scope) int64 { return n.sum(s, atReceived) }

// Accepted are those carried over and received (受理).
func (n *Counts) Accepted(s Scope) int64 { return n.sum(s, atCarried, atReceived) }

// Pending are those open at the end (未结).
func (n *Counts) Pending(s Scope) int64 { return n.sum(s, atPending) }

// PendingOverdue are those open whose last day has passed (超期未结), MET-04.
func (n *Counts) PendingOverdue(s Scope) int64 { return n.sum(s, atPendingOverdue) }

// PendingYear are those open for more than twelve months, MET-24.
func (n *Counts) PendingYear(s Scope) int64 { return n.sum(s, atPendingYear) }

// Transferred are those that left by designation, elevation or entrustment and are in
// no other count, MET-02.
func (n *Counts) Transferred(s Scope) int64 { return n.sum(s, atTransferred) }

// TransferredCarried are those of Transferred that had been carried over: pending at the
// end of the period before is carried over now, and these (MET-03).
func (n *Counts) TransferredCarried(s Scope) int64 { return n.sum(s, atTransferredOld) }

// Class are the closings that count as c under the tally's policy, MET-02. Substantive,
// Termination and OtherClosed add up to Closed; NotCounted are those that left.
func (n *Counts) Class(s Scope, c StatClass) int64 {
	if c == NotCounted {
		return n.Transferred(s)
	}
	ms := n.policy.Substantive.manners(c)
	if len(ms) == 0 {
		return 0
	}
	return n.Closed(s, ms...)
}

// substantive are the manners of real closings (实际执结) under the policy.
func (n *Counts) substantive() []zhixing.ClosingManner {
	return n.policy.Substantive.manners(Substantive)
}

// Closed are the closings by the manners, all if none is named.
func (n *Counts) Closed(s Scope, ms ...zhixing.ClosingManner) int64 {
	return n.closings(s, termIn, ms) + n.closings(s, termLate, ms) + n.closings(s, termUnknown, ms)
}

// InTerm are the closings on or before the last day of the limit, MET-04.
func (n *Counts) InTerm(s Scope, ms ...zhixing.ClosingManner) int64 { return n.closings(s, termIn, ms) }

// Late are the closings after it.
func (n *Counts) Late(s Scope, ms ...zhixing.ClosingManner) int64 { return n.closings(s, termLate, ms) }

// TermUnknown are the closings whose last day was not given.
func (n *Counts) TermUnknown(s Scope, ms ...zhixing.ClosingManner) int64 {
	return n.closings(s, termUnknown, ms)
}

func (n *Counts) closings(s Scope, term int, ms []zhixing.ClosingManner) int64 {
	total := int64(0)
	if len(ms) == 0 {
		for m := range manners {
			total += n.sum(s, atClosed+m*mannerSize+term)
		}
		return total
	}
	for _, m := range ms {
		total += n.sum(s, atClosed+int(m)*mannerSize+term)
	}
	return total
}

// Applied is the amount applied for in closed cases that count, in fen, MET-05.
func (n *Counts) Applied(s Scope) int64 { return n.manners(s, atApplied) }

// Collected is the amount collected in them, in fen.
func (n *Counts) Collected(s Scope) int64 { return n.manners(s, atCollected) }

// CollectedInterest is the delayed-performance interest told apart in them, in fen; it is
// part of Collected unless the policy takes it out.
func (n *Counts) CollectedInterest(s Scope) int64 { return n.sum(s, atInterest) }

// Days is the sum of days from filing to closing, of the manners or of all.
func (n *Counts) Days(s Scope, ms ...zhixing.ClosingManner) int64 {
	if len(ms) == 0 {
		return n.manners(s, atDays)
	}
	total := int64(0)
	for _, m := range ms {
		total += n.sum(s, atDays+int(m)*mannerSize)
	}
	return total
}

func (n *Counts) manners(s Scope, at int) int64 {
	total := int64(0)
	for m := range manners {
		total += n.sum(s, at+m*mannerSize)
	}
	return total
}

// Excluded is the sum of days not counted in the limit of closed cases, MET-33.
func (n *Counts) Excluded(s Scope) int64 { return n.manners(s, atExcluded) }

// Performed are the closed cases by how they were performed, MET-09, MET-12.
func (n *Counts) Performed(s Scope, ps ...zhixing.Performance) int64 {
	total := int64(0)
	for _, p := range ps {
		total += n.sum(s, atPerformance+int(p)*performanceSize)
	}
	return total
}

// PerformedSum is the amount applied for in them, in fen.
func (n *Counts) PerformedSum(s Scope, ps ...zhixing.Performance) int64 {
	total := int64(0)
	for _, p := range ps {
		total += n.sum(s, atPerformanceSum+int(p)*performanceSize)
	}
	return total
}

// Reviewed are the closed files by outcome of review, MET-11.
func (n *Counts) Reviewed(s Scope, os ...zhixing.ReviewOutcome) int64 {
	total := int64(0)
	for _, o := range os {
		if o == zhixing.ReviewNone {
			total += n.Closed(s) - n.sum(s, atReview+1, atReview+2, atReview+3)
			continue
		}
		total += n.sum(s, atReview+int(o))
	}
	return total
}

// Verdicts are the terminations by verdict, MET-15.
func (n *Counts) Verdicts(s Scope, vs ...zhixing.TerminationVerdict) int64 {
	total := int64(0)
	for _, v := range vs {
		total += n.sum(s, atVerdict+int(v))
	}
	return total
}
