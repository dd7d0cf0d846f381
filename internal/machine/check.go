package machine

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
)

// Check returns what is wrong with the table as a whole, a sentence each, in a
// fixed order; nothing for a sound one. A package's test fails on any:
//
//   - a state that no way leads to from the initial one;
//   - a dead end that is not declared final, and a state from which no final one
//     can be reached;
//   - a row that is never taken, because the rows before it take every case;
//   - a row that asks for a guard and its opposite, or for a guard twice;
//   - a state, event, guard or role that no row uses;
//   - a row without a rule.
func (m *Machine[S, E, G]) Check() []string {
	var faults []string
	say := func(format string, args ...any) {
		faults = append(faults, m.def.Name+": "+fmt.Sprintf(format, args...))
	}
	m.checkWays(say)
	m.checkUse(say)
	m.checkRows(say)
	for s := range m.def.States.All {
		for e := range m.def.Events.All {
			m.checkCell(s, e, say)
		}
	}
	return faults
}

type sayer func(format string, args ...any)

// checkWays follows the rows forward from the initial state and back from the final ones.
func (m *Machine[S, E, G]) checkWays(say sayer) {
	reached, ends, leaves := make([]bool, m.states), make([]bool, m.states), make([]bool, m.states)
	reached[m.def.Initial] = true
	for _, s := range m.def.Final {
		ends[s] = true
	}
	for again := true; again; {
		again = false
		for from := range m.def.States.All {
			for e := range m.def.Events.All {
				for _, c := range m.candidates(from, e) {
					if c.to != from {
						leaves[from] = true
					}
					if reached[from] && !reached[c.to] {
						reached[c.to], again = true, true
					}
					if ends[c.to] && !ends[from] {
						ends[from], again = true, true
					}
				}
			}
		}
	}
	for s := range m.def.States.All {
		word := m.def.States.Word(s)
		if !reached[s] {
			say("state %s cannot be reached", word)
		}
		switch {
		case ends[s]:
		case !leaves[s]:
			say("state %s is a dead end and not declared final", word)
		default:
			say("no final state can be reached from %s", word)
		}
	}
}

func (m *Machine[S, E, G]) checkUse(say sayer) {
	events := make([]bool, m.events)
	var guards [256]bool
	var roles RoleSet
	for i := range m.def.Rows {
		events[m.def.Rows[i].Event] = true
		for _, g := range m.def.Rows[i].Guards {
			guards[g.Name] = true
		}
		if by := m.def.Rows[i].By; by != Everyone {
			roles |= by
		}
	}
	for e := range m.def.Events.All {
		if !events[e] {
			say("event %s is in no row", m.def.Events.Word(e))
		}
	}
	if m.def.Guards != nil {
		for g := range m.def.Guards.All {
			if !guards[g] {
				say("guard %s is in no row", m.def.Guards.Word(g))
			}
		}
	}
	for i := range m.def.Roles {
		if m.def.Roles[i].Word != "" && !roles.Has(uint8(i)) {
			say("role %s is in no row", m.def.Roles[i].Word)
		}
	}
}

func (m *Machine[S, E, G]) checkRows(say sayer) {
	for i := range m.def.Rows {
		r := &m.def.Rows[i]
		if r.Rule == "" {
			say("row %d (%s) has no rule", i, m.rowName(r))
		}
		for j, g := range r.Guards {
			for _, h := range r.Guards[:j] {
				switch {
				case g == h:
					say("row %d (%s) asks for guard %s twice", i, m.rowName(r), m.def.Guards.Word(g.Name))
				case g.Name == h.Name:
					say("row %d (%s) asks for guard %s and its opposite", i, m.rowName(r), m.def.Guards.Word(g.Name))
				}
			}
		}
	}
}

// maxGuardsTried bounds the cases tried in one cell; a cell with more guards is
// only checked row against row.
const maxGuardsTried = 14

// checkCell finds rows that are never taken: it tries every role with every
// combination of the cell's guards.
func (m *Machine[S, E, G]) checkCell(s S, e E, say sayer) {
	cands := m.candidates(s, e)
	if len(cands) < 2 {
		return
	}
	var names []G
	var place [256]uint8
	var seen [256]bool
	for _, c := range cands {
		for _, g := range c.guards {
			if !seen[g.Name] {
				seen[g.Name], place[g.Name] = true, uint8(len(names))
				names = append(names, g.Name)
			}
		}
	}
	taken := make([]bool, len(cands))
	if len(names) <= maxGuardsTried {
		var roles RoleSet
		for _, c := range cands {
			roles |= c.by
		}
		tried := make([]string, 0, 4) // who may take which rows: roles alike are tried once
	role:
		for role := range roles.All {
			may := make([]byte, len(cands))
			for i, c := range cands {
				may[i] = byte(c.by >> role & 1)
			}
			for _, t := range tried {
				if t == string(may) {
					continue role
				}
			}
			tried = append(tried, string(may))
			for mask := range uint32(1) << len(names) {
				for i, c := range cands {
					if may[i] == 1 && holds(c.guards, func(g G) zhixing.Tri { return zhixing.TriOf(mask>>place[g]&1 == 1) }) == zhixing.Yes {
						taken[i] = true
						break
					}
				}
			}
		}
	} else {
		for i, c := range cands {
			taken[i] = true
			for _, d := range cands[:i] {
				if c.by&^d.by == 0 && subset(d.guards, c.guards) {
					taken[i] = false
				}
			}
		}
	}
	for i, c := range cands {
		if !taken[i] {
			say("row %s of rule %s is never taken: the rows before it take every case", m.rowName(c.row), c.row.Rule)
		}
	}
}

// subset reports whether every guard of a is in b.
func subset[G ~uint8](a, b []Guard[G]) bool {
next:
	for _, g := range a {
		for _, h := range b {
			if g == h {
				continue next
			}
		}
		return false
	}
	return true
}

func (m *Machine[S, E, G]) rowName(r *Row[S, E, G]) string {
	to := "stays"
	if !r.Stay {
		to = m.def.States.Word(r.To)
	}
	return m.def.States.Word(r.From) + " --" + m.def.Events.Word(r.Event) + "--> " + to
}
