// Package machine is the one small state-machine engine of the library. A life
// is a table of rows (from, event, to, guards, actors, rule); the same table
// decides events, lists what is allowed and what each event would need, is
// checked for holes, and draws itself as Mermaid or DOT.
//
// Guards are three-valued: a guard whose facts were not given refuses, and is
// reported as missing, never taken for false. A life with several regions
// (debtors, objects, recipients of a plan) is several instances of one flat
// machine, see Regions.
//
// A package keeps its machine as
//
//	var lifecycle = sync.OnceValue(func() *machine.Machine[State, Event, Guard] {
//		return machine.Must(machine.Definition[State, Event, Guard]{...})
//	})
//
// so that nothing is built at import.
package machine

import (
	"errors"
	"fmt"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Row is one transition of a table.
type Row[S, E, G ~uint8] struct {
	From   S
	Also   []S // further states from which the same row starts
	Event  E
	To     S
	Stay   bool       // the state stays as it is; To is not read
	Guards []Guard[G] // all must have the value wanted
	By     RoleSet    // who may do it; empty: anyone
	Rule   zhixing.RuleID
	Note   zhixing.Text // what a reader of the table should know
}

// Guard is a named condition of a row with the value wanted.
type Guard[G ~uint8] struct {
	Name G
	Want bool
}

// Is wants the guard to hold.
func Is[G ~uint8](g G) Guard[G] { return Guard[G]{g, true} }

// Not wants the guard not to hold.
func Not[G ~uint8](g G) Guard[G] { return Guard[G]{g, false} }

// NoGuard is the guard type of a machine without guards.
type NoGuard uint8

// Definition is a machine as its package writes it down.
type Definition[S, E, G ~uint8] struct {
	Name    string // stable lower_snake_case word, the name of the drawing
	Title   zhixing.Text
	States  *enum.Names[S]
	Events  *enum.Names[E]
	Guards  *enum.Names[G] // nil: no guards
	Roles   []enum.Row     // row i names role i in drawings; nil: roles are not drawn
	Initial S
	Final   []S // where a life may end; leaving is allowed if a row says so
	Rows    []Row[S, E, G]
}

// Machine is a compiled Definition: an array by state and event of the rows
// that may apply, in the order of the table. It is never written to after New
// and may be shared between goroutines.
type Machine[S, E, G ~uint8] struct {
	def    Definition[S, E, G]
	states int
	events int
	cells  []cell // states x events
	cands  []candidate[S, E, G]
}

type cell struct{ first, n uint16 }

type candidate[S, E, G ~uint8] struct {
	to     S
	by     RoleSet // never empty here
	guards []Guard[G]
	row    *Row[S, E, G]
}

// New compiles a definition. A row that names a value outside its table is an
// error; what is merely unwise (a state never reached, a row never taken) is
// reported by Check.
func New[S, E, G ~uint8](def Definition[S, E, G]) (*Machine[S, E, G], error) {
	if def.States == nil || def.Events == nil {
		return nil, errors.New("machine " + def.Name + ": states and events need their names")
	}
	m := &Machine[S, E, G]{def: def, states: len(def.States.Rows), events: len(def.Events.Rows)}
	if err := m.inRange(); err != nil {
		return nil, err
	}
	m.cells = make([]cell, m.states*m.events)
	total := 0
	for i := range def.Rows {
		total += 1 + len(def.Rows[i].Also)
	}
	if total > 1<<16-1 {
		return nil, fmt.Errorf("machine %s: %d transitions are too many", def.Name, total)
	}
	m.cands = make([]candidate[S, E, G], total)
	for i := range def.Rows {
		for from := range def.Rows[i].froms {
			m.cells[m.at(from, def.Rows[i].Event)].n++
		}
	}
	var first uint16
	for i := range m.cells {
		m.cells[i].first = first
		first += m.cells[i].n
		m.cells[i].n = 0 // counted again while filling
	}
	for i := range def.Rows {
		row := &def.Rows[i]
		for from := range row.froms {
			c := &m.cells[m.at(from, row.Event)]
			to, by := row.To, row.By
			if row.Stay {
				to = from
			}
			if by == 0 {
				by = Everyone
			}
			m.cands[c.first+c.n] = candidate[S, E, G]{to, by, row.Guards, row}
			c.n++
		}
	}
	return m, nil
}

// Must is New for a table written in code: it panics on an error.
func Must[S, E, G ~uint8](def Definition[S, E, G]) *Machine[S, E, G] {
	m, err := New(def)
	if err != nil {
		panic(err)
	}
	return m
}

// froms yields every state from which the row starts.
func (r *Row[S, E, G]) froms(yield func(S) bool) {
	if !yield(r.From) {
		return
	}
	for _, s := range r.Also {
		if !yield(s) {
			return
		}
	}
}

func (m *Machine[S, E, G]) at(s S, e E) int { return int(s)*m.events + int(e) }

// candidates returns the rows for s and e, in order; none for values outside the tables.
func (m *Machine[S, E, G]) candidates(s S, e E) []candidate[S, E, G] {
	if int(s) >= m.states || int(e) >= m.events {
		return nil
	}
	c := m.cells[int(s)*m.events+int(e)]
	return m.cands[c.first : int(c.first)+int(c.n)]
}

func (m *Machine[S, E, G]) inRange() error {
	var errs []error
	bad := func(i int, what string, v uint8) {
		errs = append(errs, fmt.Errorf("machine %s: row %d: %s %d is not in its table", m.def.Name, i, what, v))
	}
	if !m.def.States.Valid(m.def.Initial) {
		errs = append(errs, fmt.Errorf("machine %s: initial state %d is not in its table", m.def.Name, m.def.Initial))
	}
	for _, s := range m.def.Final {
		if !m.def.States.Valid(s) {
			errs = append(errs, fmt.Errorf("machine %s: final state %d is not in its table", m.def.Name, s))
		}
	}
	for i := range m.def.Rows {
		r := &m.def.Rows[i]
		for s := range r.froms {
			if !m.def.States.Valid(s) {
				bad(i, "from", uint8(s))
			}
		}
		if !r.Stay && !m.def.States.Valid(r.To) {
			bad(i, "to", uint8(r.To))
		}
		if !m.def.Events.Valid(r.Event) {
			bad(i, "event", uint8(r.Event))
		}
		for _, g := range r.Guards {
			if m.def.Guards == nil || !m.def.Guards.Valid(g.Name) {
				bad(i, "guard", uint8(g.Name))
			}
		}
		if m.def.Roles != nil && r.By != Everyone && r.By>>len(m.def.Roles) != 0 {
			errs = append(errs, fmt.Errorf("machine %s: row %d: a role is not in its table", m.def.Name, i))
		}
	}
	return errors.Join(errs...)
}

// Initial returns the state in which a life begins.
func (m *Machine[S, E, G]) Initial() S { return m.def.Initial }

// Final reports whether a life may end in s.
func (m *Machine[S, E, G]) Final(s S) bool {
	for _, f := range m.def.Final {
		if f == s {
			return true
		}
	}
	return false
}

// Rows yields the rows of the table in order.
func (m *Machine[S, E, G]) Rows(yield func(*Row[S, E, G]) bool) {
	for i := range m.def.Rows {
		if !yield(&m.def.Rows[i]) {
			return
		}
	}
}
