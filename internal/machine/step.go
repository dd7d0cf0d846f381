package machine

import "github.com/zhixing-go/zhixing"

// Verdict is what the table says to an event. The zero value is Impossible.
type Verdict uint8

// The verdicts.
const (
	Impossible Verdict = iota // no row for this event in this state
	Forbidden                 // there are rows, none for this actor
	Unmet                     // a guard of every row has the other value
	Unclear                   // a guard whose facts were not given would decide
	Taken                     // a row applies
)

// String returns the stable word of v.
func (v Verdict) String() string {
	switch v {
	case Impossible:
		return "impossible"
	case Forbidden:
		return "forbidden"
	case Unmet:
		return "unmet"
	case Unclear:
		return "unclear"
	case Taken:
		return "taken"
	}
	return "verdict"
}

// Result is the outcome of a step. When the event is refused To is the state as
// it was and Row the row that came nearest: the undetermined one, else the first
// that the actor may take, else the first; nil when there is none.
type Result[S, E, G ~uint8] struct {
	Row     *Row[S, E, G]
	To      S
	Verdict Verdict
}

// Step judges event e in state s by an actor with the roles by. The first row of
// the cell whose guards all have the value wanted is taken, provided that no row
// before it hangs on an unknown guard: then the outcome is Unclear. A nil eval
// leaves every guard unknown. Step allocates nothing; Needs says why it refused.
func (m *Machine[S, E, G]) Step(s S, e E, by RoleSet, eval func(G) zhixing.Tri) Result[S, E, G] {
	if int(s) >= m.states || int(e) >= m.events {
		return Result[S, E, G]{To: s}
	}
	c := m.cells[int(s)*m.events+int(e)]
	if c.n == 0 {
		return Result[S, E, G]{To: s}
	}
	cands := m.cands[c.first : int(c.first)+int(c.n)]
	res := Result[S, E, G]{Row: cands[0].row, To: s, Verdict: Forbidden}
	for i := range cands {
		c := &cands[i]
		if !c.by.admits(by) {
			continue
		}
		switch holds(c.guards, eval) {
		case zhixing.Yes:
			return Result[S, E, G]{Row: c.row, To: c.to, Verdict: Taken}
		case zhixing.Unknown:
			return Result[S, E, G]{Row: c.row, To: s, Verdict: Unclear}
		}
		if res.Verdict == Forbidden {
			res.Row, res.Verdict = c.row, Unmet
		}
	}
	return res
}

// holds reports whether all guards have the value wanted: No if one has the
// other, Unknown if none has but one is unknown.
func holds[G ~uint8](guards []Guard[G], eval func(G) zhixing.Tri) zhixing.Tri {
	all := zhixing.Yes
	for _, g := range guards {
		switch have(g, eval) {
		case zhixing.No:
			return zhixing.No
		case zhixing.Unknown:
			all = zhixing.Unknown
		}
	}
	return all
}

// have reports whether the guard has the value wanted.
func have[G ~uint8](g Guard[G], eval func(G) zhixing.Tri) zhixing.Tri {
	if eval == nil {
		return zhixing.Unknown
	}
	t := eval(g.Name)
	if !g.Want {
		return t.Not()
	}
	return t
}

// Need is a guard that a row asks for and how it stands.
type Need[G ~uint8] struct {
	Guard Guard[G]
	Have  zhixing.Tri // the value of the guard itself, not whether it is as wanted
	Rule  zhixing.RuleID
}

// Needs appends to dst the guards that stand in the way of e in s, in the order
// of the table, each once: those of the rows the actor may take that have the
// other value or are unknown. It appends nothing for an event that is Taken,
// Impossible or Forbidden. Reuse dst to allocate nothing.
func (m *Machine[S, E, G]) Needs(dst []Need[G], s S, e E, by RoleSet, eval func(G) zhixing.Tri) []Need[G] {
	if m.Step(s, e, by, eval).Verdict == Taken {
		return dst
	}
	cands, start := m.candidates(s, e), len(dst)
	for i := range cands {
		if cands[i].by.admits(by) {
			dst = needs(dst, start, &cands[i], eval)
		}
	}
	return dst
}

// needs appends what stands in the way of c and is not in dst[start:] yet.
func needs[S, E, G ~uint8](dst []Need[G], start int, c *candidate[S, E, G], eval func(G) zhixing.Tri) []Need[G] {
next:
	for _, g := range c.guards {
		if have(g, eval) == zhixing.Yes {
			continue
		}
		for _, n := range dst[start:] {
			if n.Guard == g {
				continue next
			}
		}
		t := zhixing.Unknown
		if eval != nil {
			t = eval(g.Name)
		}
		dst = append(dst, Need[G]{g, t, c.row.Rule})
	}
	return dst
}

// Option is a way out of a state that is open to an actor.
type Option[S, E, G ~uint8] struct {
	Event   E
	To      S
	Row     *Row[S, E, G]
	Verdict Verdict   // Taken, Unmet or Unclear, as Step would say of this row today
	Needs   []Need[G] // what stands in its way: its own guards, and the unknown ones of rows before it
}

// Allowed returns the rows out of s that an actor with the roles by may take, in
// the order of events and then of the table, with what each would need; rows
// behind one that is taken today are left out. An event without an option is
// refused whatever the facts; an option whose Needs are empty is what Step takes.
// A nil eval leaves every guard unknown.
func (m *Machine[S, E, G]) Allowed(s S, by RoleSet, eval func(G) zhixing.Tri) []Option[S, E, G] {
	var out []Option[S, E, G]
	for e := range m.def.Events.All {
		cands := m.candidates(s, e)
		var open []Need[G] // unknown guards of the undetermined rows so far
		for i := range cands {
			c := &cands[i]
			if !c.by.admits(by) {
				continue
			}
			o := Option[S, E, G]{Event: e, To: c.to, Row: c.row, Verdict: Unclear}
			o.Needs = needs(append([]Need[G](nil), open...), 0, c, eval)
			switch own := holds(c.guards, eval); {
			case own == zhixing.No:
				o.Verdict = Unmet
			case own == zhixing.Unknown:
				open = o.Needs[:len(o.Needs):len(o.Needs)]
			case len(open) == 0:
				o.Verdict = Taken
			}
			out = append(out, o)
			if o.Verdict == Taken {
				break
			}
		}
	}
	return out
}
