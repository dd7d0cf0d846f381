package zhixing

// Period is a statutory term (期间): how long, in what unit, of which class, and
// where the law says so. The event's own day or hour is never counted; months and
// years end on the corresponding day of the event, or on the month's last day
// (CASE-70; CPL-2023 85, CC-2020 201 and 202).
type Period struct {
	N     int           `json:"n"` // 1 to 1,000,000
	Unit  PeriodUnit    `json:"unit"`
	Class DeadlineClass `json:"class"`
	Hours HourTerm      `json:"hour_term,omitempty"` // only for Unit Hours
	Rule  RuleID        `json:"rule,omitempty"`
	Cite  Citation      `json:"cite,omitzero"`
}

// Roll is the policy of rolling (顺延; CASE-71), and the only place where it is
// switched. The zero value holds the defaults: PartyTerm, CourtTerm and
// PerformancePeriod roll to the first day after a rest day (CPL-2023 85(3),
// CC-2020 203(1)); the other classes do not. A Backward term that is made to roll
// goes to the working day before, since later would shorten it.
type Roll struct {
	PartyTerm         RollChoice `json:"party_term,omitempty"`
	CourtTerm         RollChoice `json:"court_term,omitempty"`
	PerformancePeriod RollChoice `json:"performance_period,omitempty"`
	MinimumWait       RollChoice `json:"minimum_wait,omitempty"`
	Schedule          RollChoice `json:"schedule,omitempty"`
	Validity          RollChoice `json:"validity,omitempty"`
	Sanction          RollChoice `json:"sanction,omitempty"`
	Backward          RollChoice `json:"backward,omitempty"`

	// Uncovered decides about days the calendar is not certain of.
	Uncovered Uncovered `json:"uncovered,omitempty"`
	// BackwardCount decides how days before an event are counted (AUC-01).
	BackwardCount BackwardCount `json:"backward_count,omitempty"`
}

// Rolls reports whether terms of class c roll off a rest day under r.
func (r Roll) Rolls(c DeadlineClass) bool { return r.rolls(c) }

func (r *Roll) rolls(c DeadlineClass) bool {
	var choice RollChoice
	switch c {
	case PartyTerm:
		return r.PartyTerm != RollNo
	case CourtTerm:
		return r.CourtTerm != RollNo
	case PerformancePeriod:
		return r.PerformancePeriod != RollNo
	case MinimumWait:
		choice = r.MinimumWait
	case Schedule:
		choice = r.Schedule
	case Validity:
		choice = r.Validity
	case Sanction:
		choice = r.Sanction
	case Backward:
		choice = r.Backward
	}
	return choice == RollYes
}

// maxPeriod keeps the arithmetic of days far from overflow; no law knows a longer
// term.
const maxPeriod = 1_000_000

// Check returns the problems of the period: N out of range, unit or class not
// given.
func (p Period) Check() error {
	var ps Problems
	if p.N < 1 || p.N > maxPeriod {
		ps.Add("n", itoa(p.N), p.Rule, Text{ZH: "应在一至一百万之间", EN: "must be from 1 to 1,000,000"})
	}
	if !periodUnitNames.Valid(p.Unit) {
		ps.Add("unit", "", p.Rule, Text{ZH: "期间单位未给出", EN: "unit not given"})
	}
	if !deadlineClassNames.Valid(p.Class) {
		ps.Add("class", "", p.Rule, Text{ZH: "期间类别未给出", EN: "class not given"})
	}
	if !hourTermNames.Valid(p.Hours) {
		ps.Add("hour_term", "", p.Rule, Text{ZH: "无此计时方法", EN: "no such way of counting hours"})
	}
	return ps.Err()
}

// End returns the deadline of the term for an event on trigger, with the default
// policy of rolling. A nil calendar is Mainland. A term in hours has no last day:
// use EndAt. For a Backward term trigger is the day of the event ahead, and End
// the last day to act before it.
func (p Period) End(trigger Date, cal Calendar) (d Deadline, err error) {
	d.Period = p
	var r Roll
	if err = d.compute(trigger, cal, &r); err != nil {
		d = Deadline{}
	}
	return d, err
}

// EndWith is End with a policy of rolling.
func (p Period) EndWith(trigger Date, cal Calendar, r Roll) (d Deadline, err error) {
	d.Period = p
	if err = d.compute(trigger, cal, &r); err != nil {
		d = Deadline{}
	}
	return d, err
}

// EndDate is EndWith for long runs: only the last day, and whether it is
// provisional.
func (p Period) EndDate(trigger Date, cal Calendar, r Roll) (end Date, provisional bool, err error) {
	if end, ok := p.countedAhead(trigger, cal); ok {
		return end, false, nil
	}
	d, err := p.EndWith(trigger, cal, r)
	return d.End, d.Provisional, err
}

// countedAhead is the usual term in working days: all its days lie in the table of
// cal, and the last of them needs no rolling. Everything else is not ok.
func (p *Period) countedAhead(trigger Date, cal Calendar) (end Date, ok bool) {
	t, ok := cal.(*DayTable)
	if !ok || p.Unit != WorkingDays || uint(p.N-1) >= maxPeriod || uint8(p.Class-PartyTerm) >= uint8(Backward-PartyTerm) || trigger.n == 0 {
		return Date{}, false
	}
	n, missing := t.addWorking(trigger.n, p.N)
	return Date{n}, missing == 0
}

// compute fills in d, whose Period is set.
func (d *Deadline) compute(trigger Date, cal Calendar, r *Roll) error {
	if cal == nil {
		cal = &mainland
	}
	p := &d.Period
	if end, ok := p.countedAhead(trigger, cal); ok {
		d.Trigger, d.RawEnd, d.End = trigger, end, end
		return nil
	}
	raw, certain, err := p.raw(trigger, cal, r)
	if err != nil {
		return err
	}
	d.Trigger, d.RawEnd, d.End = trigger, raw, raw
	if !certain {
		if err := r.admit(firstUncertain(trigger, raw, cal), cal); err != nil {
			return err
		}
		d.Provisional = true
	}
	// The last of so many working days is a working day.
	if p.Unit != WorkingDays && r.rolls(p.Class) {
		return d.roll(cal, r)
	}
	return nil
}

// raw returns the unrolled last day, and whether the days counted are certain.
func (p *Period) raw(trigger Date, cal Calendar, r *Roll) (end Date, certain bool, err error) {
	if trigger.IsZero() {
		return end, false, &InputError{Field: "trigger", Rule: p.Rule, Reason: Text{ZH: "起算事件的日期未给出", EN: "the day of the event is not given"}}
	}
	if uint(p.N-1) >= maxPeriod || p.Unit == 0 || p.Class == 0 || p.Class > Backward {
		return end, false, p.Check()
	}
	n := p.N
	if p.Class == Backward {
		n = -n
		if r.BackwardCount == ClearDays && (p.Unit == Days || p.Unit == WorkingDays) {
			n--
		}
	}
	certain = true
	switch p.Unit {
	case Days:
		end = trigger.AddDays(n)
	case WorkingDays:
		end, certain = addWorking(trigger, n, cal)
	case Months:
		end = trigger.AddMonths(n)
	case Years:
		end = trigger.AddYears(n)
	default:
		return end, false, &InputError{Field: "unit", Value: p.Unit.String(), Rule: p.Rule, Reason: Text{ZH: "以时计算的期间须用 EndAt", EN: "a term in hours is computed by EndAt"}}
	}
	if end.IsZero() {
		return end, false, p.outOfRange(trigger)
	}
	if p.Class == Backward && r.BackwardCount == ClearDays && (p.Unit == Months || p.Unit == Years) {
		end = end.AddDays(-1)
	}
	return end, certain, nil
}

func (p *Period) outOfRange(trigger Date) error {
	return &InputError{Field: "trigger", Value: trigger.String(), Rule: p.Rule, Reason: Text{ZH: "届满日超出可表示的日期", EN: "the end is outside the range of dates"}}
}

// roll moves End off a rest day, once (CASE-70 item 4).
func (d *Deadline) roll(cal Calendar, r *Roll) error {
	var end Date
	var certain bool
	if d.Class == Backward {
		end, certain = rollByDay(d.End, -1, cal)
	} else {
		end, certain = rollForward(d.End, cal)
	}
	if end.IsZero() {
		return d.outOfRange(d.Trigger)
	}
	if !certain {
		if err := r.admit(firstUncertain(d.End.AddDays(-1), end, cal), cal); err != nil {
			return err
		}
		d.Provisional = true
	}
	d.Rolled = end != d.End
	d.End = end
	return nil
}

// admit decides about a day the calendar is not certain of: nil makes the
// deadline provisional.
func (r *Roll) admit(day Date, cal Calendar) error {
	var from, to Date
	if c, ok := cal.(interface{ Coverage() (from, to Date) }); ok {
		from, to = c.Coverage()
	}
	if r.Uncovered == UncoveredStrict || r.Uncovered == UncoveredDefault && day.Before(from) {
		return &NotCoveredError{Day: day, From: from, To: to}
	}
	return nil
}

// firstUncertain returns the first day after a, up to and including b, that cal
// is not certain of; a and b may come in either order.
func firstUncertain(a, b Date, cal Calendar) Date {
	if b.Before(a) {
		a, b = b.AddDays(-1), a.AddDays(-1)
	}
	for d := a.AddDays(1); !d.IsZero() && !d.After(b); d = d.AddDays(1) {
		if _, ok := cal.Day(d); !ok {
			return d
		}
	}
	return b
}

// EndExcluding is End with spans that are not counted (不计入期间; CASE-32):
// overlapping spans are merged; in order of their start each one that begins
// before the end as it then stands moves the unrolled end by its length; the
// result rolls once. Days of a span before the event's day move nothing. A term in
// working days counts the working days outside the spans. A span still open that
// begins before the end gives a paused deadline without an end.
func (p Period) EndExcluding(trigger Date, excluded []Span, cal Calendar) (Deadline, error) {
	return p.EndExcludingWith(trigger, excluded, cal, Roll{})
}

// EndExcludingWith is EndExcluding with a policy of rolling.
func (p Period) EndExcludingWith(trigger Date, excluded []Span, cal Calendar, r Roll) (Deadline, error) {
	if cal == nil {
		cal = &mainland
	}
	if len(excluded) == 0 {
		return p.EndWith(trigger, cal, r)
	}
	var ps Problems
	for i := range excluded {
		if err := excluded[i].Check(); err != nil {
			ps.AddErr(index("excluded", i), err)
		}
	}
	if p.Class == Backward {
		ps.Add("class", p.Class.String(), p.Rule, Text{ZH: "倒计期限无不计入的期间", EN: "a backward term has no excluded days"})
	}
	if err := ps.Err(); err != nil {
		return Deadline{}, err
	}
	var buf [16]Span
	merged := MergeSpans(buf[:0], excluded)
	if p.Unit == WorkingDays {
		return p.endWorkingExcluding(trigger, merged, cal, &r)
	}
	raw, _, err := p.raw(trigger, cal, &r)
	if err != nil {
		return Deadline{}, err
	}
	d := Deadline{Period: p, Trigger: trigger, RawEnd: raw}
	if err := d.extendBy(merged, trigger); err != nil || d.Paused {
		return d, err
	}
	return d.settle(cal, &r)
}

// extendBy moves RawEnd by the merged spans, counted from the day floor on.
func (d *Deadline) extendBy(merged []Span, floor Date) error {
	for _, s := range merged {
		if !s.From.Before(d.RawEnd) {
			break
		}
		if s.IsOpen() {
			d.Paused, d.RawEnd, d.End = true, Date{}, Date{}
			return nil
		}
		if s.From.Before(floor) {
			s.From = floor
		}
		n := s.To.Sub(s.From)
		if n <= 0 {
			continue
		}
		raw := d.RawEnd.AddDays(n)
		if raw.IsZero() {
			return d.outOfRange(d.Trigger)
		}
		d.RawEnd = raw
		d.ExcludedDays += n
	}
	return nil
}

// settle turns the unrolled end into the end.
func (d Deadline) settle(cal Calendar, r *Roll) (Deadline, error) {
	d.End, d.Rolled = d.RawEnd, false
	if r.rolls(d.Class) {
		if err := d.roll(cal, r); err != nil {
			return Deadline{}, err
		}
	}
	return d, nil
}

func (p *Period) endWorkingExcluding(trigger Date, merged []Span, cal Calendar, r *Roll) (Deadline, error) {
	if _, _, err := p.raw(trigger, cal, r); err != nil {
		return Deadline{}, err
	}
	d := Deadline{Period: *p, Trigger: trigger}
	at, left, certain := trigger, p.N, true
	count := func(to Date) { // the working days up to and including to
		n, ok := WorkingDaysBetween(at, to, cal)
		left -= n
		certain = certain && ok
		at = to
	}
	for _, s := range merged {
		end, _ := addWorking(at, left, cal)
		if end.IsZero() {
			return Deadline{}, p.outOfRange(trigger)
		}
		if !s.From.Before(end) {
			break
		}
		if s.From.After(at.AddDays(1)) {
			count(s.From.AddDays(-1))
		}
		if s.IsOpen() {
			d.Paused = true
			return d, nil
		}
		// The days of the span are passed over; those up to the event's day never counted.
		if last := s.To.AddDays(-1); last.After(at) {
			d.ExcludedDays += last.Sub(at)
			at = last
		}
	}
	end, ok := addWorking(at, left, cal)
	if end.IsZero() {
		return Deadline{}, p.outOfRange(trigger)
	}
	d.RawEnd, d.End = end, end
	if !certain || !ok {
		if err := r.admit(firstUncertain(trigger, end, cal), cal); err != nil {
			return Deadline{}, err
		}
		d.Provisional = true
	}
	return d, nil
}

// Extend adds a granted extension to the unrolled end, in the extension's unit,
// and rolls once, last (CASE-31). Spans of excluded that begin before the old
// unrolled end are counted already; later ones move the new end as in
// EndExcluding. A paused deadline cannot be extended.
func (d Deadline) Extend(by Period, excluded []Span, cal Calendar, r Roll) (Deadline, error) {
	if cal == nil {
		cal = &mainland
	}
	if d.RawEnd.IsZero() || d.Class == Backward {
		return Deadline{}, &InputError{Field: "deadline", Rule: by.Rule, Reason: Text{ZH: "期间尚无届满日，不能延长", EN: "there is no end to extend"}}
	}
	var later []Span
	var ps Problems
	for i, s := range excluded {
		if err := s.Check(); err != nil {
			ps.AddErr(index("excluded", i), err)
		}
		if !s.From.Before(d.RawEnd) {
			later = append(later, s)
		}
	}
	if err := ps.Err(); err != nil {
		return Deadline{}, err
	}
	old := d.RawEnd
	raw, certain, err := by.raw(old, cal, &r)
	if err != nil {
		return Deadline{}, err
	}
	if !certain {
		if err := r.admit(firstUncertain(old, raw, cal), cal); err != nil {
			return Deadline{}, err
		}
		d.Provisional = true
	}
	d.RawEnd = raw
	if err := d.extendBy(MergeSpans(nil, later), old); err != nil || d.Paused {
		return d, err
	}
	return d.settle(cal, &r)
}
