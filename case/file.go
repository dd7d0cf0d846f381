package casefile

import (
	"slices"
	"sync/atomic"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// File is one case as its events tell it (执行案件), CASE-90 to CASE-94. It is
// immutable and may be shared freely: Apply returns another File and leaves this
// one as it is. The zero value is a case without events.
type File struct {
	log   eventlog.Log[entry]
	c     *course
	o     *Options
	shelf *shelf
}

// shelf is where files that grow from one another put their events, several at a
// time: a place is taken once, by whoever claims it first, and never written again.
type shelf struct {
	places [8]Event
	used   atomic.Int32
}

// place copies e to a place of its own and returns it with the shelf.
func (s *shelf) place(e *Event) (*shelf, *Event) {
	if s != nil {
		if i := s.used.Load(); int(i) < len(s.places) && s.used.CompareAndSwap(i, i+1) {
			s.places[i] = *e
			return s, &s.places[i]
		}
	}
	s = new(shelf)
	s.used.Store(1)
	s.places[0] = *e
	return s, &s.places[0]
}

// giveBack frees the place of an event that was refused, if it is still the last.
func (s *shelf) giveBack(e *Event) {
	if i := s.used.Load(); i > 0 && e == &s.places[i-1] {
		*e = Event{}
		s.used.CompareAndSwap(i, i-1)
	}
}

var defaults Options

// Open begins a file with its first event: an application, a transfer, or the
// opening of a resumption or restitution case (T01, T33, T38). Options that are none
// are an *zhixing.InputError.
func Open(e Event, o Options) (File, error) {
	if err := o.valid(); err != nil {
		return File{}, err
	}
	return File{o: o.kept()}.Apply(e)
}

// WithOptions returns the file under other policies. What was decided stays;
// deadlines and later events follow the new ones. Options that are none are an
// *zhixing.InputError.
func (f File) WithOptions(o Options) (File, error) {
	if err := o.valid(); err != nil {
		return f, err
	}
	f.o = o.kept()
	return f, nil
}

func (f *File) options() *Options {
	if f.o == nil {
		return &defaults
	}
	return f.o
}

func (f *File) course() *course {
	if f.c == nil {
		return &noCourse
	}
	return f.c
}

var noCourse course

// Apply judges e by the law of its day and returns the file with it (CASE-94). An
// event already there with the same content changes nothing. Errors are
// *zhixing.InputError, joined, for an event that is not in form, and
// *zhixing.RefusedError, naming the rule and every need not met, for one that the
// law or the state of the case does not allow; the file is then as before.
//
// An event dated before others, a correction and a voiding are judged with the
// whole history that results: it must stand as if it had been recorded in order.
func (f File) Apply(e Event) (File, error) {
	shelf, p := f.shelf.place(&e)
	next, err := f.apply(p)
	if err != nil || next.log.Len() == f.log.Len() {
		shelf.giveBack(p)
		return f, err
	}
	next.shelf = shelf
	return next, nil
}

func (f *File) apply(p *Event) (File, error) {
	at, err := f.log.Place(&p.EventMeta, entry{p})
	if err != nil || at.Known {
		return *f, err
	}
	if err := p.check(); err != nil {
		return *f, err
	}
	if !at.AtEnd {
		return f.rebuilt(p)
	}
	c := f.course()
	j := judge{c: c, e: p, o: f.options()}
	var buf [4]move
	moves, err := j.run(buf[:0])
	if err != nil {
		return *f, err
	}
	next := new(course)
	*next = *c
	next.own()
	next.fold(p, moves, j.used)
	log := f.log
	if log.Len() == 0 {
		log = log.Grow(usualLife)
	}
	return File{log: log.AppendAt(at, &p.EventMeta, entry{p}), c: next, o: f.o}, nil
}

// usualLife is the number of events that a new file has room for: most cases end
// within it.
const usualLife = 32

// rebuilt judges the history with e in its place.
func (f *File) rebuilt(e *Event) (File, error) {
	if e.Voids != "" {
		if err := f.mayVoid(e); err != nil {
			return *f, err
		}
	}
	log := f.log.Append(entry{e})
	c := &course{mine: true}
	for _, x := range log.Effective() {
		if err := c.advanceJudged(x.e, f.options()); err != nil {
			return *f, err
		}
	}
	c.mine = false
	return File{log: log, c: c, o: f.o}, nil
}

// mayVoid holds a voiding against who may do it: whoever may bring in such an
// event, the bureau chief, or the president.
func (f *File) mayVoid(e *Event) error {
	target, ok := f.log.Find(e.Voids)
	if !ok {
		return nil // told by Check
	}
	if e.Role == BC || e.Role == PR || e.Role == target.e.Role && e.Role.OfCourt() {
		return nil
	}
	t := table()
	for _, i := range t.byEvent[target.e.Kind] {
		if t.needs[i].by&roleSet(e.Role) != 0 && e.Role.OfCourt() {
			return nil
		}
	}
	return refused(e, "CASE-80", finding("CASE-80", "wrong_role", string(e.Actor), "该角色无权作废此事件", "not for this role to void that event"))
}

// advanceJudged judges e and takes it in, in place.
func (c *course) advanceJudged(e *Event, o *Options) error {
	j := judge{c: c, e: e, o: o}
	var buf [4]move
	moves, err := j.run(buf[:0])
	if err != nil {
		return err
	}
	c.fold(e, moves, j.used)
	return nil
}

// Replay judges every event by the law of its day, as Apply would one after the
// other, and stops at the first that is refused: it returns the file up to there
// with the error.
func Replay(events []Event, o Options) (File, error) {
	if err := o.valid(); err != nil {
		return File{}, err
	}
	opened := File{o: o.kept()}
	opt := opened.options()
	own := slices.Clone(events)
	log := eventlog.Build[entry](len(own))
	var c *course
	done := func() File {
		if c != nil {
			c.mine = false
		}
		return File{log: log.Log(), c: c, o: opened.o}
	}
	for i := range own {
		e := &own[i]
		at, err := log.Place(&e.EventMeta, entry{e})
		if err != nil {
			return done(), err
		}
		if at.Known {
			continue
		}
		if err := e.check(); err != nil {
			return done(), err
		}
		if !at.AtEnd {
			f := done()
			if f, err = f.rebuilt(e); err != nil {
				return f, err
			}
			log, c = eventlog.From(f.log), f.c
			c.mine = true
			continue
		}
		if c == nil {
			c = &course{mine: true}
		}
		if err := c.advanceJudged(e, opt); err != nil {
			return done(), err
		}
		log.Add(at, &e.EventMeta, entry{e})
	}
	return done(), nil
}

// Load rebuilds a file from stored events without judging them: whatever was
// recorded stands. Where an event would be refused today it is taken all the
// same, and the findings say by which rule. An error is returned only for events
// that are not in form or contradict each other: an ID used twice with other
// content, a correction of what is not there.
func Load(events []Event, o Options) (File, []zhixing.Finding, error) {
	if err := o.valid(); err != nil {
		return File{}, nil, err
	}
	f := File{o: o.kept()}
	opt := f.options()
	own := slices.Clone(events)
	var p zhixing.Problems
	for i := range own {
		e := &own[i]
		known, err := f.log.Check(entry{e})
		if err == nil && !known {
			err = e.check()
		}
		if err != nil {
			p.AddErr("["+itoa(i)+"]", err)
			continue
		}
		if !known {
			f.log = f.log.Append(entry{e})
		}
	}
	if err := p.Err(); err != nil {
		return File{}, nil, err
	}
	if f.log.Len() == 0 {
		return f, nil, nil
	}
	f.c = &course{mine: true}
	var found []zhixing.Finding
	for _, x := range f.log.Effective() {
		found = append(found, f.c.advanceStored(x.e, opt)...)
	}
	f.c.mine = false
	return f, found, nil
}

// advanceStored takes in an event that stands, whatever today's judgment of it.
func (c *course) advanceStored(e *Event, o *Options) []zhixing.Finding {
	j := judge{c: c, e: e, o: o}
	moves, err := j.run(nil)
	if err == nil {
		c.fold(e, moves, j.used)
		return nil
	}
	r, ok := err.(*zhixing.RefusedError)
	if !ok {
		return nil
	}
	moves, used := j.forced()
	c.fold(e, moves, used)
	if len(r.Findings) == 0 {
		return []zhixing.Finding{finding(r.Rule, "refused", string(e.ID), "该事件不应予以接受", "the event should have been refused")}
	}
	out := slices.Clone(r.Findings)
	for i := range out {
		out[i].Args = append(slices.Clip(out[i].Args), zhixing.NameArg("event", string(e.ID)))
	}
	return out
}

// forced says where an event that was refused leads: where the row that came
// nearest leads, else where the first row of its kind does.
func (j *judge) forced() ([]move, recordSet) {
	t, c, e := table(), j.c, j.e
	rows := t.byEvent[e.Kind]
	if len(rows) == 0 {
		return nil, recordSet{}
	}
	r, _ := reachOf(e.Kind)
	var moves []move
	var used recordSet
	to := func(l *lane) {
		j.lane = l
		res := t.m.Step(l.state, e.Kind, roleSet(e.Role), func(g Guard) zhixing.Tri { return j.guard(g) })
		n := &t.needs[rows[0]]
		if res.Row != nil {
			n = t.needOf(e.Kind, res.Row)
		}
		used = used.union(n.fresh)
		state := n.to
		switch {
		case res.Verdict == machine.Taken:
			state = res.To
		case n.stay:
			state = l.state
		}
		moves = append(moves, move{l.id, state})
	}
	switch {
	case c.state == NoCase:
		f := factsOf[ApplicationFacts](e)
		for _, d := range f.Debtors {
			to(&lane{id: string(d.ID)})
		}
	case ofObject(e):
		l := c.object(e.Scope.Object)
		if l == nil {
			l = &lane{id: string(e.Scope.Object), state: Enforcing}
		}
		to(l)
	case e.Scope.Debtor != "":
		if l := c.debtor(e.Scope.Debtor); l != nil && r != reachCase {
			to(l)
		}
	case r != reachCase:
		for l := range c.lanes {
			if !l.replaced && (!l.state.Final() || c.state.Final()) {
				to(l)
			}
		}
	}
	return moves, used
}

// Events returns the events in the order they were recorded.
func (f File) Events() []Event {
	out := make([]Event, 0, f.log.Len())
	for x := range f.log.All() {
		out = append(out, *x.e)
	}
	return out
}

// Len returns the number of events recorded.
func (f File) Len() int { return f.log.Len() }

// State returns where the case stands: derived from its debtors (CASE-91 note c).
func (f File) State() State { return f.course().state }

// StateOf returns where the case stands against one debtor; ok is false for who is
// no debtor of the case.
func (f File) StateOf(d zhixing.PartyID) (s State, ok bool) {
	if l := f.course().debtor(d); l != nil {
		return l.state, true
	}
	return NoCase, false
}

// StateOfObject returns Suspended or Stayed where enforcement on one object is
// suspended or stayed while the case goes on, and otherwise the state of the case.
func (f File) StateOfObject(a zhixing.AssetID) State {
	c := f.course()
	if l := c.object(a); l != nil && l.state.Paused() {
		return l.state
	}
	return c.state
}

// Since returns the day on which the case came into its state.
func (f File) Since() zhixing.Date { return f.course().since }

// Debtors returns the debtors of the case in the order they became such; who was
// replaced is left out.
func (f File) Debtors() []zhixing.PartyID {
	var out []zhixing.PartyID
	for l := range f.course().lanes {
		if !l.replaced {
			out = append(out, zhixing.PartyID(l.id))
		}
	}
	return out
}

// Creditors returns the creditors of the case.
func (f File) Creditors() []zhixing.PartyID { return slices.Clone(f.course().rare().creditors) }

// Docket returns the case number, the zero value before filing.
func (f File) Docket() Docket { return f.course().rare().docket }

// Kind returns the kind of the case.
func (f File) Kind() zhixing.CaseKind { return f.course().kind }

// Ground returns the kind of title enforced.
func (f File) Ground() zhixing.GroundKind { return f.course().ground }

// Received, FiledOn and ClosedOn return the days of receipt, filing and closing;
// the zero Date where there is none.
func (f File) Received() zhixing.Date { return f.course().received }

// FiledOn returns the day of filing.
func (f File) FiledOn() zhixing.Date { return f.course().filed }

// ClosedOn returns the day of closing.
func (f File) ClosedOn() zhixing.Date { return f.course().closed }

// Has reports whether a record of this kind was ever put on file.
func (f File) Has(k RecordKind) bool {
	return k != 0 && int(k) < recordKinds && f.course().onFile.has(k)
}

// MoneyHeld returns the case money in the account, neither paid out nor lodged
// (CASE-36).
func (f File) MoneyHeld() zhixing.Money { return f.course().held }
