package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
)

// Ledger is the seizure ledger of one thing (查封台账, ASSET-46 to 56) as an append-only
// log: who holds it, who waits, until when, who disposes, on any day. It is immutable and
// may be shared; the zero value is empty with default policies.
type Ledger struct {
	log eventlog.Log[seizureEntry]
	o   *Options
}

// NewLedger returns an empty ledger that judges by o.
func NewLedger(o Options) (Ledger, error) { return newLedger(&o) }

// newLedger keeps a copy of o, which the caller may go on to change.
func newLedger(o *Options) (Ledger, error) {
	if err := o.check(); err != nil {
		return Ledger{}, err
	}
	c := *o
	c.Classes = slices.Clone(o.Classes)
	return Ledger{o: &c}, nil
}

// LoadLedger reads a history without judging it. What disagrees with the rules, such as a
// renewal too late, has the effect that the law gives it and is reported by the Findings
// of Holding. Malformed events are errors.
func LoadLedger(events []SeizureEvent, o Options) (Ledger, error) {
	l, err := newLedger(&o)
	if err != nil {
		return l, err
	}
	var p zhixing.Problems
	l.log = l.log.Grow(len(events))
	for i := range events {
		next, err := l.record(&events[i])
		p.AddErr(indexed("events", i), err)
		l = next
	}
	if err := p.Err(); err != nil {
		return Ledger{}, err
	}
	return l, nil
}

// ReplayLedger applies the events in turn and stops at the first that is refused.
func ReplayLedger(events []SeizureEvent, o Options) (Ledger, error) {
	l, err := newLedger(&o)
	if err != nil {
		return l, err
	}
	for i := range events {
		if l, err = l.Apply(events[i]); err != nil {
			return l, err
		}
	}
	return l, nil
}

// Apply returns the ledger with e, or a *zhixing.RefusedError that names the rule and the
// ledger as it was. An event already there with the same content changes nothing.
func (l Ledger) Apply(e SeizureEvent) (Ledger, error) {
	next, err := l.record(&e)
	if err != nil || next.log.Len() == l.log.Len() {
		return l, err
	}
	if e.Voids == "" {
		if f := l.judge(&e); len(f) > 0 {
			return l, &zhixing.RefusedError{Event: e.ID, Type: e.Type.String(), Rule: f[0].Rule, Findings: f}
		}
	}
	return next, nil
}

// record appends e if its form and its place in the log are sound.
func (l Ledger) record(e *SeizureEvent) (Ledger, error) {
	if err := e.Check(); err != nil {
		return l, err
	}
	if id := l.Asset(); id != "" && e.Asset != "" && e.Asset != id {
		return l, &zhixing.InputError{Field: "asset", Value: string(e.Asset), Rule: "ASSET-52", Reason: zhixing.Text{ZH: "一本台账只记一项财产", EN: "a ledger is of one thing"}}
	}
	c := *e
	known, err := l.log.Check(seizureEntry{&c})
	if known || err != nil {
		return l, err
	}
	l.log = l.log.Append(seizureEntry{&c})
	return l, nil
}

// Asset returns the thing that the ledger is of, "" while it is empty.
func (l Ledger) Asset() zhixing.AssetID {
	for x := range l.log.All() {
		if x.e.Asset != "" {
			return x.e.Asset
		}
	}
	return ""
}

// Len returns the number of events recorded.
func (l Ledger) Len() int { return l.log.Len() }

// Events returns the events in the order they were recorded.
func (l Ledger) Events() []SeizureEvent {
	out := make([]SeizureEvent, 0, l.log.Len())
	for x := range l.log.All() {
		out = append(out, *x.e)
	}
	return out
}

// Options returns the policies of the ledger.
func (l Ledger) Options() Options { return *l.options() }

func (l Ledger) options() *Options {
	if l.o == nil {
		return &defaultOptions
	}
	return l.o
}

// At returns who holds the thing and who waits on asOf, by the events up to that day;
// lapses and the moving up of the waiting list are worked out, never stored. A day ahead
// of the last event shows what will be if nothing happens. The day is taken at its end:
// what runs out at a minute of it is over, and the next in line has effect.
func (l Ledger) At(asOf zhixing.Date) (Holding, error) {
	if asOf.IsZero() {
		return Holding{}, &zhixing.InputError{Field: "as_of", Rule: "ASSET-46", Reason: zhixing.Text{ZH: "未给出日期", EN: "not given"}}
	}
	return l.state(asOf, zhixing.InstantAt(asOf, 23, 59, 59)), nil
}

// AtInstant is At for a moment of a day: for freezes that banks state by the minute
// (ASSET-46). Events of the day without a moment of their own count as before it.
func (l Ledger) AtInstant(moment zhixing.Instant) (Holding, error) {
	if moment.IsZero() {
		return Holding{}, &zhixing.InputError{Field: "as_of", Rule: "ASSET-46", Reason: zhixing.Text{ZH: "未给出时刻", EN: "not given"}}
	}
	return l.state(moment.Date(), moment), nil
}

func (l Ledger) state(day zhixing.Date, moment zhixing.Instant) Holding {
	var w walk
	w.start(l.options())
	w.findings = []zhixing.Finding{}
	for _, x := range l.log.Effective() {
		if x.e.On.After(day) {
			break
		}
		if !x.e.At.After(moment) {
			w.event(x.e)
		}
	}
	w.advance(day, moment)
	return w.holding(l.Asset(), day)
}
