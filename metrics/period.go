package metrics

import "github.com/zhixing-go/zhixing"

// Period is a closed calendar period (统计期间), both days included, and the day of
// the data (AsOf): what happened after it does not count (MET-03).
//
// Some courts count closings over another window than filings, such as accepted from
// December to November and closed from January to December: From and To are then the
// window of the accepted cases, and ClosedFrom and ClosedTo that of the closings, at
// whose end cases are pending. Accepted is then no longer closed and pending, and a
// share of the accepted may exceed 1: neither is asserted.
type Period struct {
	From       zhixing.Date `json:"from"`
	To         zhixing.Date `json:"to"`
	AsOf       zhixing.Date `json:"as_of,omitzero"`       // zero: the last day of both windows
	ClosedFrom zhixing.Date `json:"closed_from,omitzero"` // zero, with ClosedTo: one window
	ClosedTo   zhixing.Date `json:"closed_to,omitzero"`
}

// ThreeYears is the window of the overall closure rate of the goal of 2016, taken as one
// period (近三年), MET-18.
func ThreeYears() Period {
	return Period{From: zhixing.YMD(2016, 1, 1), To: zhixing.YMD(2018, 12, 31)}
}

// TwoWindows reports whether closings are counted over a window of their own.
func (p Period) TwoWindows() bool { return !p.ClosedFrom.IsZero() || !p.ClosedTo.IsZero() }

// closed returns the first and last day of the closings counted.
func (p Period) closed() (from, end zhixing.Date) {
	if p.TwoWindows() {
		return p.ClosedFrom, p.cut(p.ClosedTo)
	}
	return p.From, p.End()
}

func (p Period) cut(last zhixing.Date) zhixing.Date {
	if !p.AsOf.IsZero() && p.AsOf.Before(last) {
		return p.AsOf
	}
	return last
}

// End is the last day that counts: To, or AsOf where the data end before it.
func (p Period) End() zhixing.Date { return p.cut(p.To) }

// Check returns what is wrong with the period.
func (p Period) Check() error {
	var ps zhixing.Problems
	if p.From.IsZero() || p.To.IsZero() || p.To.Before(p.From) {
		ps.Add("period", p.From.String()+"/"+p.To.String(), "MET-03", zhixing.Text{ZH: "期间须有起止日，止日不早于起日", EN: "a period has a first and a last day, in order"})
	}
	if !p.AsOf.IsZero() && p.AsOf.Before(p.From) {
		ps.Add("period.as_of", p.AsOf.String(), "MET-03", zhixing.Text{ZH: "数据截止日早于期间", EN: "the data end before the period"})
	}
	if p.TwoWindows() {
		if p.ClosedFrom.IsZero() || p.ClosedTo.IsZero() || p.ClosedTo.Before(p.ClosedFrom) {
			ps.Add("period.closed_from", p.ClosedFrom.String()+"/"+p.ClosedTo.String(), "MET-03", zhixing.Text{ZH: "结案期间须有起止日，止日不早于起日", EN: "the window of closings has a first and a last day, in order"})
		}
		if !p.AsOf.IsZero() && p.AsOf.Before(p.ClosedFrom) {
			ps.Add("period.as_of", p.AsOf.String(), "MET-03", zhixing.Text{ZH: "数据截止日早于结案期间", EN: "the data end before the window of closings"})
		}
	}
	return ps.Err()
}
