package metrics

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// OverdueAnalysis is the analysis of cases past their limit (超期限分析), MET-11.
type OverdueAnalysis struct {
	Pending        Ratio        `json:"pending"`         // overdue pending of pending
	Closed         Ratio        `json:"closed"`          // closed after the limit of closed
	Unknown        int64        `json:"unknown"`         // cases whose last day was not given, in neither
	PendingByDays  [5]int64     `json:"pending_by_days"` // 1–30, 31–90, 91–180, 181–365, more
	ClosedByDays   [5]int64     `json:"closed_by_days"`
	ByCause        []CauseCount `json:"by_cause,omitempty"` // CASE-34, both together
	CausesNotGiven int64        `json:"causes_not_given,omitempty"`
}

// CauseCount is a cause of delay with its cases.
type CauseCount struct {
	Cause zhixing.OverdueCause `json:"cause"`
	Cases int64                `json:"cases"`
}

// Overdue is the overdue analysis of a unit's counts (MET-11).
func (n *Counts) Overdue(s Scope) OverdueAnalysis {
	unknown := n.sum(s, atPendingUnknown)
	a := OverdueAnalysis{Pending: Ratio{n.PendingOverdue(s), n.Pending(s) - unknown}, Closed: Ratio{n.Late(s), n.Closed(s) - n.TermUnknown(s)}, Unknown: unknown + n.TermUnknown(s),
		CausesNotGiven: n.sum(s, atCause)}
	for i := range overdueBands {
		a.PendingByDays[i], a.ClosedByDays[i] = n.sum(s, atOverduePending+i), n.sum(s, atOverdueClosed+i)
	}
	for c := 1; c < causes; c++ {
		if k := n.sum(s, atCause+c); k > 0 {
			a.ByCause = append(a.ByCause, CauseCount{zhixing.OverdueCause(c), k})
		}
	}
	return a
}

// OverdueCase is a case past its limit.
type OverdueCase struct {
	Index int             `json:"index"` // of the record in the input
	Key   zhixing.CaseKey `json:"key"`
	Days  int             `json:"days"` // past the last day
}

// LongestOverdue returns the n cases of an area that are or were longest past their
// limit, the longest first and by case number among equals, from a second pass.
func (t *Tally) LongestOverdue(records []Record, court CourtIndex, s Scope, n int) []OverdueCase {
	if int(court) >= t.courts.Len() || n <= 0 {
		return nil
	}
	in := t.courts.Area(court)
	order := func(a, b OverdueCase) int {
		return cmp.Or(cmp.Compare(b.Days, a.Days), cmp.Compare(a.Key.Court, b.Key.Court), cmp.Compare(a.Key.Year, b.Key.Year),
			cmp.Compare(a.Key.Kind, b.Key.Kind), cmp.Compare(a.Key.Serial, b.Key.Serial))
	}
	var out []OverdueCase
	for i := range records {
		r := &records[i]
		if reject(r, t.courts.Len()) != 0 || !in[r.Court] || s&(1<<r.Kind) == 0 || r.Filed.After(t.end) {
			continue
		}
		closed := !r.Closed.IsZero() && !r.Closed.After(t.end)
		due, end := t.due(r), t.end
		if closed {
			end = r.Closed
		}
		if due.IsZero() || !due.Before(end) || closed && (r.Closed.Before(t.closedFrom) || r.Leave != 0 && t.out(r)) {
			continue
		}
		out = append(out, OverdueCase{i, zhixing.CaseKey{Court: t.courts.At(r.Origin).ID, Year: r.Year, Kind: r.Kind, Serial: r.Serial}, end.Sub(due)})
		if len(out) > 4*n+64 {
			slices.SortFunc(out, order)
			out = out[:n]
		}
	}
	slices.SortFunc(out, order)
	return out[:min(n, len(out))]
}
