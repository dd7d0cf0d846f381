package metrics

import "github.com/zhixing-go/zhixing"

// Period is a closed calendar period (统计期间), both days included, and the day of
// the data (AsOf): what happened after it does not count (MET-03).
type Period struct {
	From zhixing.Date `json:"from"`
	To   zhixing.Date `json:"to"`
	AsOf zhixing.Date `json:"as_of,omitzero"` // zero: To
}

// End is the last day that counts: To, or AsOf where the data end before it.
func (p Period) End() zhixing.Date {
	if !p.AsOf.IsZero() && p.AsOf.Before(p.To) {
		return p.AsOf
	}
	return p.To
}

// Check returns what is wrong with the period.
func (p Period) Check() error {
	var ps zhixing.Problems
	if p.From.IsZero() || p.To.IsZero() || p.To.Before(p.From) {
		ps.Add("period", p.From.String()+"/"+p.To.String(), "MET-03", zhixing.Text{ZH: "期间须有起止日，止日不早于起日", EN: "a period has a first and a last day, in order"})
	}
	if !p.AsOf.IsZero() && p.AsOf.Before(p.From) {
		ps.Add("period.as_of", p.AsOf.String(), "MET-03", zhixing.Text{ZH: "数据截止日早于期间", EN: "the data end before the period"})
	}
	return ps.Err()
}
