package casefile

import (
	"github.com/zhixing-go/zhixing"
)

// The enforcement limit (执行期限), CASE-31.
var (
	periodLimit      = zhixing.Period{N: 6, Unit: zhixing.Months, Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "ENF-REG-2020", Article: 63}}
	periodLimitAdmin = zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "ENF-REG-2020", Article: 63}}
	periodExtension  = zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.CourtTerm, Rule: "CASE-31", Cite: zhixing.Citation{Instrument: "LIMIT-2000", Article: 5}}
	periodRecourse   = zhixing.Period{N: 6, Unit: zhixing.Months, Class: zhixing.MinimumWait, Rule: "CASE-33", Cite: zhixing.Citation{Instrument: "ENF-PROC-2020", Article: 10}}
)

// BasePeriod returns the limit for a kind of title: six months, three for
// administrative non-litigation enforcement, six by CRIM-PROP-2014 3 for property
// parts of criminal judgments (CASE-31).
func BasePeriod(g zhixing.GroundKind) zhixing.Period {
	switch g {
	case zhixing.GroundAdminDecision:
		return periodLimitAdmin
	case zhixing.GroundCriminalProperty:
		return periodLimitCriminal
	}
	return periodLimit
}

// Limit returns the last day of the enforcement limit as known on asOf (CASE-31,
// CASE-32): six months from the day after filing, moved by the days not counted,
// each day once; extensions are added to the unrolled end; the result rolls once,
// last. While a period not counted is still open the deadline is paused. It is the
// zero Deadline for a case not yet filed.
func (f File) Limit(asOf zhixing.Date) (zhixing.Deadline, error) {
	return f.course().limit(f.options(), asOf)
}

func (c *course) limit(o *Options, asOf zhixing.Date) (zhixing.Deadline, error) {
	if c.filed.IsZero() || c.filed.After(asOf) {
		return zhixing.Deadline{}, nil
	}
	return limitEnd(c.ground, c.filed, c.excluded(o, asOf, ExcludedReason.CountsFor31), func(yield func(int) bool) {
		for _, x := range c.rare().extensions {
			if !x.on.After(asOf) && !yield(x.months) {
				return
			}
		}
	}, o)
}

// limitEnd computes the limit from its parts; extensions yields months, zero for the
// usual length.
func limitEnd(g zhixing.GroundKind, filed zhixing.Date, spans []zhixing.Span, extensions func(func(int) bool), o *Options) (zhixing.Deadline, error) {
	base := BasePeriod(g)
	if g == zhixing.GroundCriminalProperty && filed.Before(criminalRules) {
		base = periodLimit
	}
	d, err := base.EndExcludingWith(filed, spans, o.Calendar, o.Roll)
	if err != nil {
		return d, err
	}
	for months := range extensions {
		if d.Paused {
			break
		}
		by := periodExtension
		by.N = or(months, or(o.ExtensionMonths, periodExtension.N))
		if d, err = d.Extend(by, spans, o.Calendar, o.Roll); err != nil {
			return d, err
		}
	}
	return d, nil
}

// excluded lists the spans not counted that began before or on asOf.
func (c *course) excluded(o *Options, asOf zhixing.Date, counts func(ExcludedReason) bool) []zhixing.Span {
	var out []zhixing.Span
	a := c.rare()
	for _, p := range a.pauses {
		if p.From.After(asOf) || !counts(p.reason) || p.reason == ExcludedClosed && o.ReopenedTime == ReopenedCounted {
			continue
		}
		if s := p.on(asOf); s.IsOpen() || s.To.After(s.From) {
			out = append(out, s)
		}
	}
	for _, x := range a.excluded {
		if !x.From.After(asOf) && counts(x.Reason) {
			out = append(out, zhixing.Span{From: x.From, To: x.To})
		}
	}
	return out
}

// Recourse returns the wait after which the creditor may turn to the superior
// court (CASE-33, CPL-2023 237): more than six months from receipt where property
// was known or the duty is not money, else from the discovery of property (a
// milestone of the code RECOURSE that begins), with its own, shorter list of days
// not counted. OverFrom is the first day. ok is false where the clock has not begun.
func (f File) Recourse(asOf zhixing.Date) (d zhixing.Deadline, ok bool, err error) {
	c := f.course()
	from := zhixing.Date{}
	if c.property == zhixing.Yes || c.money == zhixing.No {
		from = c.received
	}
	if from.IsZero() {
		for _, x := range f.log.Effective() {
			if m, is := x.e.Facts.(MilestoneFacts); is && m.Node == CodeRecourse && m.Begin == zhixing.Yes {
				from = x.e.On
				break
			}
		}
	}
	if from.IsZero() || from.After(asOf) {
		return d, false, nil
	}
	d, err = periodRecourse.EndExcludingWith(from, c.excluded(f.options(), asOf, ExcludedReason.CountsFor33), f.options().Calendar, f.options().Roll)
	return d, err == nil, err
}

// LimitState returns where the case stands against its limit on asOf, with the
// cause the user names for lateness (CASE-34).
func (f File) LimitState(cause zhixing.OverdueCause, asOf zhixing.Date) (zhixing.LimitState, error) {
	s := zhixing.LimitState{Case: f.Key(), AsOf: asOf}
	d, err := f.Limit(asOf)
	if err != nil || d.Trigger.IsZero() {
		return s, err
	}
	s.DueDate, s.Paused, s.ExcludedDays = d.End, zhixing.TriOf(d.Paused), zhixing.GiveCount(d.ExcludedDays)
	until := asOf
	if c := f.course(); !c.closed.IsZero() && c.closed.Before(asOf) {
		until = c.closed
	}
	if d.Paused {
		return s, nil
	}
	late := 0
	if d.Over(until) {
		late = until.Sub(d.End)
		s.Cause = cause
	}
	s.OverdueDays = zhixing.GiveCount(late)
	return s, nil
}

// Key returns the case number taken apart.
func (f File) Key() zhixing.CaseKey {
	d := f.Docket()
	if d.IsZero() {
		return zhixing.CaseKey{}
	}
	k, _ := d.Kind()
	return zhixing.CaseKey{Court: zhixing.CourtID(d.Court), Year: d.Year, Kind: k, Serial: d.Serial}
}
