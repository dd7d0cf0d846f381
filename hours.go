package zhixing

import "time"

// HourDeadline is what a term in hours gives (以时计算的期间; CASE-70 item 1). It
// never rolls.
type HourDeadline struct {
	Period
	Trigger Instant `json:"trigger"`
	End     Instant `json:"end"`
}

// EndAt returns the moment at which a term in hours ends. With ExcludeStartHour
// the clock starts at the next full hour of Beijing (CPL-INT-2022 125), with Exact
// at the moment itself; a Backward term is counted back from the moment exactly.
func (p Period) EndAt(trigger Instant) (HourDeadline, error) {
	if err := p.Check(); err != nil {
		return HourDeadline{}, err
	}
	if trigger.IsZero() {
		return HourDeadline{}, &InputError{Field: "trigger", Rule: p.Rule, Reason: Text{ZH: "起算事件的时刻未给出", EN: "the moment of the event is not given"}}
	}
	if p.Unit != Hours {
		return HourDeadline{}, &InputError{Field: "unit", Value: p.Unit.String(), Rule: p.Rule, Reason: Text{ZH: "EndAt 只计算以时计算的期间", EN: "EndAt computes terms in hours only"}}
	}
	start, n := trigger, p.N
	switch {
	case p.Class == Backward:
		n = -n
	case p.countsHours() == ExcludeStartHour:
		// Beijing is a whole number of hours from UTC, so its full hours are UTC's.
		const hour = int64(time.Hour / time.Millisecond)
		past := trigger.UnixMilli() % hour
		if past < 0 {
			past += hour
		}
		start = InstantFromUnixMilli(trigger.UnixMilli() - past + hour)
	}
	end := start.Add(time.Duration(n) * time.Hour)
	if end.IsZero() {
		return HourDeadline{}, p.outOfRange(trigger.Date())
	}
	return HourDeadline{Period: p, Trigger: trigger, End: end}, nil
}

// countsHours resolves the default of CASE-70: procedural terms leave out the
// starting hour, durations of liberty and terms of systems are exact.
func (p *Period) countsHours() HourTerm {
	if p.Hours != HoursByClass {
		return p.Hours
	}
	switch p.Class {
	case PartyTerm, CourtTerm:
		return ExcludeStartHour
	}
	return Exact
}

// Status returns the state at asOf of a term whose act is not done: upcoming
// before the end, due at the end's own millisecond, overdue after; a minimum wait
// is met after its end.
func (d HourDeadline) Status(asOf Instant) DeadlineStatus {
	switch {
	case asOf.IsZero() || d.End.IsZero():
		return DeadlineUnknown
	case d.Class == MinimumWait:
		if asOf.After(d.End) {
			return DeadlineMet
		}
		return DeadlineUpcoming
	case asOf.Before(d.End):
		return DeadlineUpcoming
	case asOf == d.End:
		return DeadlineDue
	}
	return DeadlineOverdue
}

// Within reports whether at is not later than the end.
func (d HourDeadline) Within(at Instant) bool {
	return !at.IsZero() && !d.End.IsZero() && !at.After(d.End)
}

// Text renders the term in l.
func (d HourDeadline) Text(l Lang) string {
	args := []Arg{NameArg("trigger", d.Trigger.String()), NameArg("end", d.End.String()),
		TextArg("period", Text{ZH: d.Period.Text(ZH), EN: d.Period.Text(EN)})}
	if d.Class == Backward {
		return Render(Text{ZH: "{trigger}前{period}，即{end}", EN: "{period} before {trigger}: {end}"}, args, l)
	}
	return Render(Text{ZH: "自{trigger}起{period}，{end}届满", EN: "{period} from {trigger}, ends at {end}"}, args, l)
}
