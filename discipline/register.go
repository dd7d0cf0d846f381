package discipline

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Register holds the measures on record of everybody, by identity (在案措施登记), and
// answers checks without scanning (DISC-21). One goroutine may change it at a time;
// Snapshot gives readers a view that never changes. The zero value is ready, with the
// default policies.
type Register struct {
	index Index[*Record] // a Record in it is never written to
	o     Options
}

// View is a Register as it was at one moment, safe for any number of readers.
type View struct {
	snap *Snapshot[*Record]
	o    Options
	asOf zhixing.Date
}

// NewRegister returns an empty register with room for about size persons.
func NewRegister(size int, o Options) (*Register, error) {
	if err := o.Check(); err != nil {
		return nil, err
	}
	return &Register{index: *NewIndex[*Record](size), o: o}, nil
}

// Len returns the number of persons on record.
func (r *Register) Len() int { return r.index.Len() }

func (r *Register) record(id zhixing.PersonID) Record {
	if p, ok := r.index.Lookup(id); ok {
		return Record{Holds: slices.Clone(p.Holds), Permits: slices.Clone(p.Permits)}
	}
	return Record{}
}

func (r *Register) store(id zhixing.PersonID, rec Record) error {
	if len(rec.Holds) == 0 && len(rec.Permits) == 0 {
		r.index.Remove(id)
		return nil
	}
	return r.index.Set(id, &rec)
}

// Put adds a measure against a person, or replaces the one with the same ID.
func (r *Register) Put(id zhixing.PersonID, h Hold) error {
	if err := h.Check(); err != nil {
		return err
	}
	rec := r.record(id)
	if i := slices.IndexFunc(rec.Holds, func(x Hold) bool { return x.ID == h.ID }); i >= 0 {
		rec.Holds[i] = h
	} else {
		rec.Holds = append(rec.Holds, h)
	}
	return r.store(id, rec)
}

// Lift ends a measure: last is its last day in force. It keeps earlier days as they
// were, so that the past can still be judged.
func (r *Register) Lift(id zhixing.PersonID, hold string, last zhixing.Date) error {
	rec := r.record(id)
	i := slices.IndexFunc(rec.Holds, func(x Hold) bool { return x.ID == hold })
	if i < 0 {
		return wrong("hold", hold, "DISC-19", "没有这一措施", "there is no such measure")
	}
	if last.IsZero() || last.Before(rec.Holds[i].From) {
		return wrong("last", last.String(), "DISC-19", "止日早于起日；自始错误的应当撤销", "before its first day; one that never should have been is withdrawn")
	}
	rec.Holds[i].To = last
	return r.store(id, rec)
}

// Withdraw takes a measure out as never valid (撤销, DISC-12) and reports whether it
// was there.
func (r *Register) Withdraw(id zhixing.PersonID, hold string) (bool, error) {
	rec := r.record(id)
	n := len(rec.Holds)
	rec.Holds = slices.DeleteFunc(rec.Holds, func(x Hold) bool { return x.ID == hold })
	if len(rec.Holds) == n {
		return false, nil
	}
	return true, r.store(id, rec)
}

// Grant adds a permit, or replaces the one with the same ID.
func (r *Register) Grant(id zhixing.PersonID, p Permit) error {
	if err := p.Check(r.o); err != nil {
		return err
	}
	rec := r.record(id)
	if i := slices.IndexFunc(rec.Permits, func(x Permit) bool { return x.ID == p.ID }); i >= 0 {
		rec.Permits[i] = p
	} else {
		rec.Permits = append(rec.Permits, p)
	}
	return r.store(id, rec)
}

// Snapshot returns the register as it is now; asOf is the day it stands for, which
// results carry (DISC-34).
func (r *Register) Snapshot(asOf zhixing.Date) *View {
	return &View{snap: r.index.Snapshot(), o: r.o, asOf: asOf}
}

// Len returns the number of persons on record.
func (v *View) Len() int { return v.snap.Len() }

// AsOf is the day the view stands for.
func (v *View) AsOf() zhixing.Date { return v.asOf }

// Record returns what is on record about a person. It must not be written to.
func (v *View) Record(id zhixing.PersonID) (Record, bool) {
	p, ok := v.snap.Lookup(id)
	if !ok {
		return Record{}, false
	}
	return *p, true
}

// Check judges a behaviour of a person. An identity not set is an error: it must not
// read as one without measures.
func (v *View) Check(id zhixing.PersonID, a Act) (Verdict, error) {
	if id.IsZero() {
		return Verdict{}, wrong("id", "", "DISC-21", "须给出身份标识", "an identity is required")
	}
	p, ok := v.snap.Lookup(id)
	if !ok {
		if err := a.Check(); err != nil {
			return Verdict{}, err
		}
		return Verdict{On: a.Bought, act: a}, nil
	}
	return Check(*p, a, v.o)
}
