package asset

import "github.com/zhixing-go/zhixing"

// EndQuery asks until when a measure has effect (ASSET-46, 47).
type EndQuery struct {
	TermQuery
	// OldEnd is the last day of the term that a renewal goes on from.
	OldEnd zhixing.Date `json:"old_end,omitzero"`
	// StatedEnd is the last day that ruling, notice or receipt states; zero: none.
	StatedEnd zhixing.Date `json:"stated_end,omitzero"`
	// StatedUntil is the minute that a bank's receipt states; it implies StatedEnd.
	StatedUntil zhixing.Instant `json:"stated_until,omitzero"`
}

// Term is until when a measure has effect (查封期限).
type Term struct {
	Maximum zhixing.Period  `json:"maximum,omitzero"` // the longest term allowed; zero: no limit
	From    zhixing.Date    `json:"from"`             // the day the term is counted from, itself not counted
	Longest zhixing.Date    `json:"longest,omitzero"` // last day the maximum allows
	End     zhixing.Date    `json:"end,omitzero"`     // last day of effect; zero: no limit
	Extinct zhixing.Date    `json:"extinct,omitzero"` // first day without effect
	Until   zhixing.Instant `json:"until,omitzero"`   // the minute at which a stated end by the minute takes the effect away

	Findings []zhixing.Finding `json:"findings,omitempty"`
}

// SeizureEnd returns until when a measure has effect (ASSET-46, 47): the stated end if
// there is one and the law allows it, otherwise the corresponding day of the longest
// term. The end does not roll off a rest day. A stated end beyond the maximum is cut to
// the maximum, or an *InputError, by policy; one before the start is an *InputError.
func SeizureEnd(q EndQuery, o Options) (Term, error) {
	var p zhixing.Problems
	p.AddErr("", o.check())
	if q.On.IsZero() {
		p.Add("on", "", "ASSET-46", zhixing.Text{ZH: "生效之日未给出", EN: "day of effect not given"})
	}
	stated := q.StatedEnd
	if !q.StatedUntil.IsZero() {
		if d := q.StatedUntil.Date(); stated.IsZero() {
			stated = d
		} else if stated != d {
			p.Add("stated_until", q.StatedUntil.String(), "ASSET-46", zhixing.Text{ZH: "与载明的届满日不一致", EN: "is not on the stated end"})
		}
	}
	if q.Renewal == zhixing.Yes {
		switch {
		case q.OldEnd.IsZero():
			p.Add("old_end", "", "ASSET-47", zhixing.Text{ZH: "续行须写明原期限届满日", EN: "a renewal needs the end of the old term"})
		case q.On.After(q.OldEnd):
			p.Add("on", q.On.String(), "ASSET-47", zhixing.Text{ZH: "期限已届满，效力消灭，不能续行", EN: "the term has run out: extinct, not renewable"})
		}
	}
	if err := p.Err(); err != nil {
		return Term{}, err
	}
	t, err := termOf(&q, stated, &o)
	if err != nil {
		return Term{}, err
	}
	if !q.StatedUntil.IsZero() && t.End == stated {
		t.Until = q.StatedUntil
	}
	return t, nil
}

// termOf is SeizureEnd for facts already checked.
func termOf(q *EndQuery, stated zhixing.Date, o *Options) (Term, error) {
	maximum, err := maxTerm(&q.TermQuery, o)
	if err != nil {
		return Term{}, err
	}
	t := Term{Maximum: maximum, From: q.On}
	if q.Renewal == zhixing.Yes && o.RenewFrom == FromDayAfterOldEnd {
		t.From = q.OldEnd // counted from the day after it
	}
	t.Longest = lastDay(maximum, t.From)
	t.End = t.Longest
	if !stated.IsZero() {
		switch {
		case stated.Before(q.On):
			return Term{}, &zhixing.InputError{Field: "stated_end", Value: stated.String(), Rule: "ASSET-46", Reason: zhixing.Text{ZH: "早于生效之日", EN: "before the day of effect"}}
		case t.Longest.IsZero() || !stated.After(t.Longest):
			t.End = stated
		case o.BeyondMaximum == RefuseBeyondMaximum:
			return Term{}, &zhixing.InputError{Field: "stated_end", Value: stated.String(), Rule: "ASSET-46", Reason: zhixing.Text{ZH: "超过最长期限", EN: "beyond the longest term"}}
		default:
			t.Findings = append(t.Findings, zhixing.Finding{
				Rule: "ASSET-46", Status: zhixing.NotMet, Severity: zhixing.Warning, Code: "stated_end_beyond_maximum",
				Message: zhixing.Text{ZH: "载明的届满日{stated}超过最长期限，效力至{end}", EN: "the stated end {stated} is beyond the maximum: effect until {end}"},
				Args:    []zhixing.Arg{zhixing.DateArg("stated", stated), zhixing.DateArg("end", t.Longest)},
				Cites:   []zhixing.Citation{maximum.Cite},
			})
		}
	}
	if !t.End.IsZero() {
		t.Extinct = t.End.AddDays(1)
	}
	return t, nil
}

// Alerts returns the days before the end on which to warn: 60, 30, 15 and 7 days ahead
// (ASSET-47, engineering), in date order. In preservation the last of them, end less seven
// days, is also the last day to apply for renewal (ASSET-91; PRES-2020 18).
func Alerts(end zhixing.Date) []zhixing.Date {
	if end.IsZero() {
		return nil
	}
	return []zhixing.Date{end.AddDays(-60), end.AddDays(-30), end.AddDays(-15), end.AddDays(-7)}
}

// RenewalDue returns the last safe day to apply for renewing a preservation: seven days
// before the end (ASSET-91; PRES-2020 18). The day does not roll: earlier is always safe.
func RenewalDue(end zhixing.Date) (zhixing.Deadline, error) {
	return zhixing.Period{N: 7, Unit: zhixing.Days, Class: zhixing.Backward, Rule: "ASSET-91",
		Cite: para("PRES-2020", 18, 1).AsOf(end)}.End(end, zhixing.Mainland())
}
