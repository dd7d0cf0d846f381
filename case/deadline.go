package casefile

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Deadline is a term of the case (期限): what runs, since when, until when, under
// which rule (CASE-94). It is derived from the events, never stored.
type Deadline struct {
	Code string       `json:"code"`
	Name zhixing.Text `json:"name"`
	zhixing.Deadline
	Event  zhixing.EventID `json:"event,omitempty"`  // what started it
	Debtor zhixing.PartyID `json:"debtor,omitempty"` // against whom
	Key    string          `json:"key,omitempty"`    // which clue, objection, arrival
	Done   zhixing.Date    `json:"done,omitzero"`    // day it was done
	Lapsed zhixing.Date    `json:"lapsed,omitzero"`  // closing of the case ended it undone and late
	// Status is what it is on the day asked. A term without a number of days
	// ("promptly") is due from its start.
	Status     zhixing.DeadlineStatus `json:"status"`
	Severity   zhixing.Severity       `json:"severity"` // of being late
	Confidence zhixing.Confidence     `json:"confidence"`
}

// Deadlines lists every term that the events up to asOf started, in the order of
// their ends, those without an end first (CASE-30 to 33, 36, 38, 39, 48).
func (f File) Deadlines(asOf zhixing.Date) ([]Deadline, error) {
	if asOf.IsZero() {
		return nil, &zhixing.InputError{Field: "as_of", Reason: zhixing.Text{ZH: "须给出截止日", EN: "the day asked for is required"}}
	}
	o := f.options()
	nodes := o.Nodes
	if nodes == nil {
		nodes = Nodes()
	}
	w := walk{f: &f, cal: o.Calendar, nodes: nodes, asOf: asOf}
	for _, x := range f.log.Effective() {
		if x.e.On.After(asOf) {
			break
		}
		w.event(x.e)
	}
	w.own()
	if err := w.p.Err(); err != nil {
		return nil, err
	}
	out := w.out[:0]
	for _, d := range w.out {
		if !d.Lapsed.IsZero() && !d.Over(d.Lapsed) {
			continue // ended by the closing, in time
		}
		d.rate(asOf)
		out = append(out, d)
	}
	slices.SortStableFunc(out, func(a, b Deadline) int {
		return cmp.Or(a.End.Compare(b.End), cmp.Compare(a.Code, b.Code), a.Trigger.Compare(b.Trigger), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Debtor, b.Debtor))
	})
	return out, nil
}

// rate sets the status on asOf.
func (d *Deadline) rate(asOf zhixing.Date) {
	if d.Period.N == 0 && d.End.IsZero() {
		d.Status = zhixing.DeadlineDue
		if !d.Done.IsZero() && !d.Done.After(asOf) {
			d.Status = zhixing.DeadlineMet
		}
		return
	}
	d.Status = d.StatusDone(asOf, d.Done)
}

// walk goes through the events and collects terms.
type walk struct {
	f     *File
	cal   zhixing.Calendar
	nodes []Node
	asOf  zhixing.Date
	out   []Deadline
	p     zhixing.Problems
}

func (w *walk) event(e *Event) {
	c := w.f.course()
	m, isMilestone := e.Facts.(MilestoneFacts)
	closes := closesCase(e.Kind)
	if closes && w.f.closedBy(e) {
		w.lapse(e)
	}
	for i := range w.nodes {
		n := &w.nodes[i]
		switch {
		case isMilestone && m.Node == n.Code:
			if m.Begin == zhixing.Yes {
				w.start(n, e, e.Scope.Debtor, m.Key)
			} else {
				w.done(n, e, m.Key)
			}
			continue
		case slices.Contains(n.Done, e.Kind):
			w.done(n, e, keyOf(e))
		case n.DoneBy != 0 && slices.ContainsFunc(e.Records, func(r Record) bool { return r.Kind == n.DoneBy }):
			w.done(n, e, "")
		}
		if slices.Contains(n.Start, e.Kind) && startsNode(n, e, c, w.f.options()) {
			w.begin(n, e)
			// What starts and ends a term in one act: the paper came with it.
			if n.DoneBy != 0 && slices.ContainsFunc(e.Records, func(r Record) bool { return r.Kind == n.DoneBy }) {
				w.done(n, e, "")
			}
		}
	}
}

// keyOf is the key under which an event starts and ends terms.
func keyOf(e *Event) string {
	switch f := e.Facts.(type) {
	case ObjectionFacts:
		return f.Key
	case MilestoneFacts:
		return f.Key
	}
	return ""
}

// begin starts the term of a node, one a debtor where the node says so.
func (w *walk) begin(n *Node, e *Event) {
	if n.PerDebtor == Without || e.Scope.Debtor != "" {
		w.start(n, e, e.Scope.Debtor, keyOf(e))
		return
	}
	for l := range w.f.course().lanes {
		if f, ok := e.Facts.(ApplicationFacts); ok && !slices.ContainsFunc(f.Debtors, func(d Debtor) bool { return string(d.ID) == l.id }) {
			continue // joined later
		}
		w.start(n, e, zhixing.PartyID(l.id), keyOf(e))
	}
}

func (w *walk) start(n *Node, e *Event, debtor zhixing.PartyID, key string) {
	d := Deadline{Code: n.Code, Name: n.Name, Event: e.ID, Debtor: debtor, Key: key, Severity: zhixing.Breach, Confidence: n.Confidence}
	per := n.Period
	if n.Code == "T03" && per.Cite.Instrument == "" {
		per.Cite = w.f.course().refusal(e, w.f.options()).Term.Cite // it differs by title
	}
	per = datedPeriod(per, e.On)
	if n.Management == With {
		d.Severity = zhixing.Warning
	}
	set := setDay(n, e)
	if n.Code == codeBankruptcyAnswer {
		if w.awaitPapers(e, d, per, debtor) {
			return
		}
	}
	switch {
	case !set.IsZero():
		d.Deadline = zhixing.Deadline{Period: per, Trigger: e.On, RawEnd: set, End: set}
	case per.N == 0:
		d.Deadline = zhixing.Deadline{Period: per, Trigger: e.On}
	default:
		x, err := per.EndWith(e.On, w.cal, w.f.options().Roll)
		if err != nil {
			w.p.AddErr(n.Code, err)
			return
		}
		d.Deadline = x
	}
	w.out = append(w.out, d)
}

// done ends the open terms of a node with the same key and debtor.
func (w *walk) done(n *Node, e *Event, key string) {
	for i := range w.out {
		d := &w.out[i]
		if d.Code == n.Code && d.Done.IsZero() && d.Lapsed.IsZero() && (key == "" || d.Key == key) &&
			(e.Scope.Debtor == "" || d.Debtor == "" || d.Debtor == e.Scope.Debtor) {
			d.Done = e.On
		}
	}
}

// lapse ends the court's open terms when the case is closed: what was late stays
// late, the rest is no longer asked for.
func (w *walk) lapse(e *Event) {
	for i := range w.out {
		d := &w.out[i]
		if d.Class != zhixing.CourtTerm && d.Code != "N09" && d.Code != "N10" || !d.Done.IsZero() || !d.Lapsed.IsZero() {
			continue
		}
		switch d.Code {
		case "N22", "N28", "N29", "N30", "T21", "T22", "T22H":
			continue
		}
		d.Lapsed = e.On
	}
}

// closesCase reports whether the event can close a case.
func closesCase(k EventKind) bool {
	for _, i := range table().byEvent[k] {
		if n := &table().needs[i]; !n.stay && n.to.Closed() {
			return true
		}
	}
	return false
}

// closedBy reports whether the event closed the case as a whole: no debtor's part
// stayed open after it.
func (f *File) closedBy(e *Event) bool {
	c := f.course()
	return c.closed == e.On || c.closed.IsZero() && slices.ContainsFunc(c.rare().pauses, func(p pause) bool { return p.reason == ExcludedClosed && p.From == e.On })
}

// add appends a term that the file computes itself.
func (w *walk) add(code string, name zhixing.Text, d zhixing.Deadline, sev zhixing.Severity, conf zhixing.Confidence) *Deadline {
	d.Cite = d.Cite.AsOf(d.Trigger)
	w.out = append(w.out, Deadline{Code: code, Name: name, Deadline: d, Severity: sev, Confidence: conf})
	return &w.out[len(w.out)-1]
}

func (w *walk) end(p zhixing.Period, from zhixing.Date) (zhixing.Deadline, bool) {
	d, err := datedPeriod(p, from).EndWith(from, w.cal, w.f.options().Roll)
	if err != nil {
		w.p.AddErr(string(p.Rule), err)
	}
	return d, err == nil
}

// own adds the terms that are more than a start and a length.
func (w *walk) own() {
	c := w.f.course()
	limit, err := w.f.Limit(w.asOf)
	w.p.AddErr("limit", err)
	if err == nil && !limit.Trigger.IsZero() {
		d := w.add(CodeLimit, zhixing.Text{ZH: "执行期限", EN: "enforcement limit"}, limit, zhixing.Breach, zhixing.Verified)
		if !c.closed.IsZero() && !c.closed.After(w.asOf) {
			d.Done = c.closed
		} else if !limit.Paused {
			w.warnings(limit)
		}
	}
	if d, ok, err := w.f.Recourse(w.asOf); err != nil {
		w.p.AddErr("recourse", err)
	} else if ok {
		w.add(CodeRecourse, zhixing.Text{ZH: "可向上一级法院申请执行", EN: "recourse to the superior court"}, d, zhixing.Info, zhixing.Verified)
	}
	w.stays()
	w.settlementTerms()
	for _, x := range w.f.log.Effective() {
		if o, ok := x.e.Facts.(OrderFacts); ok && !x.e.On.After(w.asOf) {
			d := w.add(CodeOrdered, zhixing.Text{ZH: "督促执行令限定期限", EN: "time set by the superior court"},
				zhixing.Deadline{Period: zhixing.Period{Class: zhixing.CourtTerm, Rule: "CASE-33"}, Trigger: x.e.On, RawEnd: o.Until, End: o.Until}, zhixing.Breach, zhixing.Verified)
			d.Event = x.e.ID
			if !c.closed.IsZero() && !c.closed.After(w.asOf) {
				d.Done = c.closed
			}
		}
	}
	w.criminal()
	w.payouts()
	w.reconciliations()
	w.pool()
}

// usualWarnings are the days before the limit on which a warning is due (N31).
var usualWarnings = [...]int{30, 10}

// warnings adds the warnings before the limit and the time to ask for an extension
// (N31, N32): both count back from the day on which the limit ends.
func (w *walk) warnings(limit zhixing.Deadline) {
	days := w.f.options().WarnDays
	if days == nil {
		days = usualWarnings[:]
	}
	back := func(n int, rule zhixing.RuleID) zhixing.Deadline {
		p := zhixing.Period{N: n, Unit: zhixing.Days, Class: zhixing.Backward, Rule: rule}
		day := limit.End.AddDays(-n)
		return zhixing.Deadline{Period: p, Trigger: limit.End, RawEnd: day, End: day, Provisional: limit.Provisional}
	}
	for _, n := range days {
		if n > 0 {
			w.add(CodeWarn, zhixing.Text{ZH: "执行期限届满前催办", EN: "warning before the limit"}, back(n, "CASE-30.N31"), zhixing.Info, zhixing.Verified)
		}
	}
	w.add(CodeAskExtension, zhixing.Text{ZH: "申请延长执行期限（届满前五日内）", EN: "ask for an extension (last five days)"}, back(5, "CASE-30.N32"), zhixing.Info, zhixing.Secondary)
}
