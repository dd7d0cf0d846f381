package distribution

import "github.com/zhixing-go/zhixing"

// period is one of the three fifteen-day periods of DIST-48.
type period uint8

const (
	objectionPeriod period = iota
	counterPeriod
	suitPeriod
)

// term is its length and where the law of the day says so.
type term struct{ days int }

var (
	objectionTerms = terms("plan_objection_term",
		cite("CPL-INT-2022", 509), 511, 0, cite("ENF-PROC-2008", 25))
	counterTerms = terms("plan_counter_term",
		citeP("CPL-INT-2022", 510, 2), 512, 2, citeP("ENF-PROC-2008", 26, 2))
)

// terms: fifteen days since 2009-01-01 (ENF-PROC-2008), in the interpretation of the
// CPL from 2015-02-04, reissued with the same numbers in 2020 and with new ones from
// 2022-04-10.
func terms(name string, now zhixing.Citation, article uint16, paragraph uint8, from2009 zhixing.Citation) zhixing.Timeline[term] {
	return zhixing.Timeline[term]{Name: name, Basis: zhixing.BasisEvent, Entries: []zhixing.Entry[term]{
		{From: zhixing.YMD(2022, 4, 10), Value: term{15}, Cite: now, Confidence: zhixing.Verified},
		{From: zhixing.YMD(2021, 1, 1), To: zhixing.YMD(2022, 4, 9), Value: term{15}, Cite: citeP("CPL-INT-2020", article, paragraph), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2015, 2, 4), To: zhixing.YMD(2020, 12, 31), Value: term{15}, Cite: citeP("CPL-INT-2015", article, paragraph), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2009, 1, 1), To: zhixing.YMD(2015, 2, 3), Value: term{15}, Cite: from2009, Confidence: zhixing.Verified},
	}}
}

// end is the last day of a window. The day of receipt is not counted; a last day
// of rest rolls (CPL 85).
func (k period) end(w window, cal zhixing.Calendar) (zhixing.Deadline, error) {
	t := &counterTerms
	if k == objectionPeriod {
		t = &objectionTerms
	}
	e, err := t.At(w.trigger)
	if err != nil {
		return zhixing.Deadline{}, err
	}
	d, err := zhixing.Period{N: e.Value.days, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "DIST-48", Cite: e.Cite}.End(w.trigger, cal)
	if err == nil && w.until.After(d.End) {
		d.End = w.until // restored, CPL 86
	}
	return d, err
}

func (c *course) over(k period, w window, on zhixing.Date) bool {
	if w.trigger.IsZero() {
		return false
	}
	d, err := k.end(w, c.o.calendar())
	return err == nil && d.Over(on)
}

func (c *course) within(k period, w window, on zhixing.Date) zhixing.Tri {
	if w.trigger.IsZero() {
		return zhixing.Unknown
	}
	d, err := k.end(w, c.o.calendar())
	if err != nil {
		return zhixing.Unknown
	}
	return zhixing.TriOf(!on.Before(w.trigger) && !d.Over(on))
}

// PlanDeadline is a period that runs for a recipient (DIST-48).
type PlanDeadline struct {
	Recipient zhixing.PartyID  `json:"recipient"`
	Act       EventKind        `json:"act"`                // what may be done until then
	Objector  zhixing.PartyID  `json:"objector,omitempty"` // whose objection it is about
	Deadline  zhixing.Deadline `json:"deadline"`
	Done      zhixing.Date     `json:"done,omitzero"` // day on which it was done
}

// Deadlines lists every period that runs or ran up to the day, in the order of
// recipients: to object, to oppose each objection, to sue.
func (p Procedure) Deadlines(asOf zhixing.Date) ([]PlanDeadline, error) {
	c := p.course(asOf)
	var out []PlanDeadline
	var prob zhixing.Problems
	add := func(k period, w window, d PlanDeadline) {
		if w.trigger.IsZero() {
			return
		}
		var err error
		if d.Deadline, err = k.end(w, p.o.calendar()); err != nil {
			prob.AddErr(string(d.Recipient), err)
			return
		}
		out = append(out, d)
	}
	for i := range c.regions {
		r := &c.regions[i]
		add(objectionPeriod, r.object, PlanDeadline{Recipient: r.id, Act: ObjectionFiled})
		for j := range c.regions {
			o := &c.regions[j]
			if w, ok := o.notices[r.id]; ok {
				add(counterPeriod, w, PlanDeadline{Recipient: r.id, Act: CounterFiled, Objector: o.id})
			}
		}
		add(suitPeriod, r.suit, PlanDeadline{Recipient: r.id, Act: SuitFiled, Objector: r.id, Done: r.suedOn})
	}
	return out, prob.Err()
}

// PayoutDeadline is the day by which money is to be paid out (DIST-50). The term is
// owned by the rules on case money (CASE-36): 30 calendar days from the finance
// unit's notice of arrival; after a ground of delay ends, within 10 days. A ground
// that has not ended pauses it.
func PayoutDeadline(arrivalNotice zhixing.Date, stops []zhixing.Span, o Options) (zhixing.Deadline, error) {
	cal := o.calendar()
	d, err := zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "DIST-50", Cite: cite("FUNDS-2017", 10)}.End(arrivalNotice, cal)
	if err != nil {
		return d, err
	}
	for i, s := range stops {
		if err := s.Check(); err != nil {
			var p zhixing.Problems
			p.AddErr(at("stops", i, "")[:len(at("stops", i, ""))-1], err)
			return zhixing.Deadline{}, p.Err()
		}
		if s.From.After(d.End) {
			continue // it came too late to delay anything
		}
		if s.IsOpen() {
			d.Paused = true
			return d, nil
		}
		// To is the first day without the ground: its last day is the trigger.
		after, err := zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "DIST-50", Cite: cite("FUNDS-2017", 10)}.End(s.To, cal)
		if err != nil {
			return after, err
		}
		if after.End.After(d.End) {
			d = after
		}
	}
	return d, nil
}
