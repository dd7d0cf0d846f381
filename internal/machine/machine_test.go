package machine_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/machine"
)

var update = flag.Bool("update", false, "rewrite golden files")

// A small door with a lock: enough for ordered candidates, roles, rows that stay
// and rows from several states.
type state uint8

const (
	closed state = iota + 1
	open
	locked
	walled
)

var states = enum.Names[state]{Kind: "state", Rows: []enum.Row{
	{}, {Word: "closed", ZH: "关闭", EN: "closed"}, {Word: "open", ZH: "打开", EN: "open"},
	{Word: "locked", ZH: "锁定", EN: "locked"}, {Word: "end", ZH: "封死", EN: "walled; up"},
}}

type event uint8

const (
	push event = iota + 1
	pull
	turn
	wall
	look
)

var events = enum.Names[event]{Kind: "event", Rows: []enum.Row{
	{}, {Word: "push", ZH: "推", EN: "push"}, {Word: "pull", ZH: "拉", EN: "pull"},
	{Word: "turn", ZH: "转动钥匙", EN: "turn"}, {Word: "wall", ZH: "砌墙", EN: "wall up"}, {Word: "look", ZH: "看", EN: "look"},
}}

type guard uint8

const (
	hasKey guard = iota
	rusty
)

var guards = enum.Names[guard]{Kind: "guard", Rows: []enum.Row{
	{Word: "has_key", ZH: "有钥匙", EN: "has key"}, {Word: "rusty", ZH: "生锈", EN: "rusty"},
}}

type role uint8

const (
	guest role = iota
	porter
)

var roles = []enum.Row{{Word: "guest", ZH: "客人", EN: "guest"}, {Word: "porter", ZH: "门房", EN: "porter"}}

type row = machine.Row[state, event, guard]

func door() machine.Definition[state, event, guard] {
	return machine.Definition[state, event, guard]{
		Name: "door", Title: zhixing.Text{ZH: "门", EN: "A \"door\""},
		States: &states, Events: &events, Guards: &guards, Roles: roles,
		Initial: closed, Final: []state{walled},
		Rows: []row{
			{From: closed, Event: push, To: open, Guards: []machine.Guard[guard]{machine.Not(rusty)}, Rule: "D-01"},
			{From: open, Event: pull, To: closed, Rule: "D-02"},
			{From: closed, Event: turn, To: locked, Guards: []machine.Guard[guard]{machine.Is(hasKey), machine.Not(rusty)}, By: machine.Roles(porter), Rule: "D-03"},
			{From: closed, Event: turn, Stay: true, Guards: []machine.Guard[guard]{machine.Is(hasKey)}, By: machine.Roles(porter, guest), Rule: "D-04"},
			{From: locked, Event: turn, To: closed, Guards: []machine.Guard[guard]{machine.Is(hasKey)}, By: machine.Roles(porter), Rule: "D-05"},
			{From: closed, Also: []state{open, locked}, Event: wall, To: walled, By: machine.Roles(porter), Rule: "D-06"},
			{From: closed, Also: []state{open, locked, walled}, Event: look, Stay: true, Rule: "D-07"},
		},
	}
}

func facts(key, rust zhixing.Tri) func(guard) zhixing.Tri {
	return func(g guard) zhixing.Tri {
		if g == hasKey {
			return key
		}
		return rust
	}
}

func TestStep(t *testing.T) {
	m := machine.Must(door())
	Y, N, U := zhixing.Yes, zhixing.No, zhixing.Unknown
	g, p := machine.Roles(guest), machine.Roles(porter)
	for _, c := range []struct {
		name      string
		in        state
		e         event
		by        machine.RoleSet
		key, rust zhixing.Tri
		want      machine.Verdict
		to        state
		rule      zhixing.RuleID
		needs     []machine.Need[guard]
	}{
		{"plain row", open, pull, g, U, U, machine.Taken, closed, "D-02", nil},
		{"no row", open, push, p, Y, N, machine.Impossible, open, "", nil},
		{"wanted false holds", closed, push, g, U, N, machine.Taken, open, "D-01", nil},
		{"wanted false is contrary", closed, push, g, U, Y, machine.Unmet, closed, "D-01", []machine.Need[guard]{{Guard: machine.Not(rusty), Have: Y, Rule: "D-01"}}},
		{"unknown is not false", closed, push, g, U, U, machine.Unclear, closed, "D-01", []machine.Need[guard]{{Guard: machine.Not(rusty), Have: U, Rule: "D-01"}}},
		{"first candidate", closed, turn, p, Y, N, machine.Taken, locked, "D-03", nil},
		{"second candidate", closed, turn, p, Y, Y, machine.Taken, closed, "D-04", nil},
		{"first hangs on an unknown guard, second would hold", closed, turn, p, Y, U, machine.Unclear, closed, "D-03", []machine.Need[guard]{{Guard: machine.Not(rusty), Have: U, Rule: "D-03"}}},
		{"both want the same guard: needed once", closed, turn, p, N, Y, machine.Unmet, closed, "D-03", []machine.Need[guard]{{Guard: machine.Is(hasKey), Have: N, Rule: "D-03"}, {Guard: machine.Not(rusty), Have: Y, Rule: "D-03"}}},
		{"a contrary guard beside an unknown one settles it", closed, turn, p, N, U, machine.Unmet, closed, "D-03", []machine.Need[guard]{{Guard: machine.Is(hasKey), Have: N, Rule: "D-03"}, {Guard: machine.Not(rusty), Have: U, Rule: "D-03"}}},
		{"actor skips the first", closed, turn, g, Y, U, machine.Taken, closed, "D-04", nil},
		{"wrong actor", locked, turn, g, Y, N, machine.Forbidden, locked, "D-05", nil},
		{"nobody asked", locked, turn, machine.Everyone, Y, N, machine.Taken, closed, "D-05", nil},
		{"an actor without a role", locked, wall, 0, Y, N, machine.Forbidden, locked, "D-06", nil},
		{"an actor without a role, row for anyone", locked, look, 0, Y, N, machine.Taken, locked, "D-07", nil},
		{"row from another state", locked, wall, p, U, U, machine.Taken, walled, "D-06", nil},
		{"stays in a state of Also", walled, look, g, U, U, machine.Taken, walled, "D-07", nil},
		{"state outside the table", 200, look, g, U, U, machine.Impossible, 200, "", nil},
		{"event outside the table", closed, 200, g, U, U, machine.Impossible, closed, "", nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			eval := facts(c.key, c.rust)
			res := m.Step(c.in, c.e, c.by, eval)
			var rule zhixing.RuleID
			if res.Row != nil {
				rule = res.Row.Rule
			}
			if res.Verdict != c.want || res.To != c.to || rule != c.rule {
				t.Errorf("got %s to %d by %q, want %s to %d by %q", res.Verdict, res.To, rule, c.want, c.to, c.rule)
			}
			if d := cmp.Diff(c.needs, m.Needs(nil, c.in, c.e, c.by, eval)); d != "" {
				t.Errorf("needs (-want +got):\n%s", d)
			}
		})
	}
}

func TestAllowed(t *testing.T) {
	m := machine.Must(door())
	var got []string
	for _, o := range m.Allowed(closed, machine.Roles(porter), facts(zhixing.Yes, zhixing.Unknown)) {
		line := events.Word(o.Event) + " " + states.Word(o.To) + " " + o.Verdict.String()
		for _, n := range o.Needs {
			line += " " + guards.Word(n.Guard.Name)
		}
		got = append(got, line)
	}
	want := []string{
		"push open unclear rusty",
		"turn locked unclear rusty",
		"turn closed unclear rusty", // its own guard holds, the row before it is undecided
		"wall end taken",
		"look closed taken",
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if o := m.Allowed(closed, machine.Roles(porter), nil); len(o) != 5 || o[0].Verdict != machine.Unclear {
		t.Errorf("without facts: %+v", o)
	}
	if o := m.Allowed(walled, machine.Roles(guest), nil); len(o) != 1 || o[0].Event != look {
		t.Errorf("a final state: %+v", o)
	}
}

func TestCheck(t *testing.T) {
	if f := machine.Must(door()).Check(); len(f) != 0 {
		t.Fatalf("a sound table has faults: %q", f)
	}
	for _, c := range []struct {
		name   string
		change func(d *machine.Definition[state, event, guard])
		want   string
	}{
		{"unreachable", func(d *machine.Definition[state, event, guard]) { d.Rows[2].To = closed }, "door: state locked cannot be reached"},
		{"dead end", func(d *machine.Definition[state, event, guard]) { d.Final = nil }, "door: state end is a dead end and not declared final"},
		{"no way to the end", func(d *machine.Definition[state, event, guard]) {
			d.Rows[5].Also, d.Rows[5].From, d.Rows[4].To = nil, closed, locked
			d.Rows = append(d.Rows, row{From: locked, Event: push, To: open, Rule: "D-08"}, row{From: open, Event: push, To: locked, Rule: "D-09"})
			d.Rows[1] = row{From: open, Event: pull, To: locked, Rule: "D-02"}
		}, "door: no final state can be reached from open"},
		{"shadowed by an equal row", func(d *machine.Definition[state, event, guard]) {
			d.Rows = append(d.Rows, row{From: open, Event: pull, To: walled, Guards: []machine.Guard[guard]{machine.Is(rusty)}, Rule: "D-08"})
		}, "door: row open --pull--> end of rule D-08 is never taken: the rows before it take every case"},
		{"shadowed by two rows together", func(d *machine.Definition[state, event, guard]) {
			d.Rows = append(d.Rows,
				row{From: closed, Event: push, To: walled, Guards: []machine.Guard[guard]{machine.Is(rusty)}, Rule: "D-08"},
				row{From: closed, Event: push, To: locked, Rule: "D-09"})
		}, "door: row closed --push--> locked of rule D-09 is never taken: the rows before it take every case"},
		{"unused event", func(d *machine.Definition[state, event, guard]) { d.Rows = d.Rows[:6] }, "door: event look is in no row"},
		{"unused guard", func(d *machine.Definition[state, event, guard]) { d.Rows[0].Guards, d.Rows[2].Guards = nil, nil }, "door: guard rusty is in no row"},
		{"unused role", func(d *machine.Definition[state, event, guard]) { d.Rows[3].By = machine.Roles(porter) }, "door: role guest is in no row"},
		{"no rule", func(d *machine.Definition[state, event, guard]) { d.Rows[1].Rule = "" }, "door: row 1 (open --pull--> closed) has no rule"},
		{"guard twice", func(d *machine.Definition[state, event, guard]) {
			d.Rows[0].Guards = []machine.Guard[guard]{machine.Not(rusty), machine.Not(rusty)}
		}, "door: row 0 (closed --push--> open) asks for guard rusty twice"},
		{"guard and opposite", func(d *machine.Definition[state, event, guard]) {
			d.Rows[0].Guards = []machine.Guard[guard]{machine.Not(rusty), machine.Is(rusty)}
		}, "door: row 0 (closed --push--> open) asks for guard rusty and its opposite"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := door()
			c.change(&d)
			if got := machine.Must(d).Check(); !slices.Contains(got, c.want) {
				t.Errorf("missing %q in %q", c.want, got)
			}
		})
	}
	t.Run("roles keep a row from being shadowed", func(t *testing.T) {
		d := door()
		d.Rows[1].By = machine.Roles(guest)
		d.Rows = append(d.Rows, row{From: open, Event: pull, To: walled, By: machine.Roles(porter, guest), Rule: "D-08"})
		if got := machine.Must(d).Check(); len(got) != 0 {
			t.Errorf("%q", got)
		}
	})
}

func TestNewRefuses(t *testing.T) {
	for name, change := range map[string]func(d *machine.Definition[state, event, guard]){
		"from":    func(d *machine.Definition[state, event, guard]) { d.Rows[0].From = 0 },
		"also":    func(d *machine.Definition[state, event, guard]) { d.Rows[5].Also = []state{9} },
		"to":      func(d *machine.Definition[state, event, guard]) { d.Rows[0].To = 9 },
		"event":   func(d *machine.Definition[state, event, guard]) { d.Rows[0].Event = 0 },
		"guard":   func(d *machine.Definition[state, event, guard]) { d.Rows[0].Guards[0].Name = 7 },
		"guards":  func(d *machine.Definition[state, event, guard]) { d.Guards = nil },
		"role":    func(d *machine.Definition[state, event, guard]) { d.Rows[2].By = 1 << 5 },
		"initial": func(d *machine.Definition[state, event, guard]) { d.Initial = 0 },
		"final":   func(d *machine.Definition[state, event, guard]) { d.Final = []state{17} },
		"names":   func(d *machine.Definition[state, event, guard]) { d.Events = nil },
	} {
		d := door()
		change(&d)
		if _, err := machine.New(d); err == nil {
			t.Errorf("%s: a table that names a value outside is accepted", name)
		}
	}
}

func TestDrawings(t *testing.T) {
	m := machine.Must(door())
	var b strings.Builder
	for _, l := range []machine.Labels{machine.Bilingual, machine.Chinese, machine.English} {
		for _, d := range []machine.Detail{machine.Full, machine.Overview} {
			b.WriteString(m.Mermaid(machine.Drawing{Labels: l, Detail: d}) + "\n")
			b.WriteString(m.DOT(machine.Drawing{Labels: l, Detail: d}) + "\n")
		}
	}
	file := filepath.Join("testdata", "door.golden")
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), b.String()); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestStepAllocatesNothing(t *testing.T) {
	m := machine.Must(door())
	eval := facts(zhixing.Yes, zhixing.Unknown)
	buf := make([]machine.Need[guard], 0, 8)
	if n := testing.AllocsPerRun(100, func() {
		m.Step(closed, turn, machine.Roles(porter), eval)
		buf = m.Needs(buf[:0], closed, turn, machine.Roles(porter), eval)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// The model: the definition read literally, a map of lists and no compilation.
func TestModel(t *testing.T) {
	type key struct {
		s state
		e event
	}
	rapid.Check(t, func(t *rapid.T) {
		d := door()
		d.Rows = nil
		n := rapid.IntRange(1, 14).Draw(t, "rows")
		some := rapid.SampledFrom([]state{closed, open, locked, walled})
		for range n {
			r := row{From: some.Draw(t, "from"), Event: event(rapid.IntRange(1, 2).Draw(t, "event")), To: some.Draw(t, "to"),
				Stay: rapid.Bool().Draw(t, "stay"), By: machine.RoleSet(rapid.IntRange(0, 3).Draw(t, "by")), Rule: "R"}
			r.Also = slices.DeleteFunc(rapid.SliceOfNDistinct(some, 0, 2, rapid.ID[state]).Draw(t, "also"), func(s state) bool { return s == r.From })
			for _, g := range rapid.SliceOfNDistinct(rapid.SampledFrom([]guard{hasKey, rusty}), 0, 2, rapid.ID[guard]).Draw(t, "guards") {
				r.Guards = append(r.Guards, machine.Guard[guard]{Name: g, Want: rapid.Bool().Draw(t, "want")})
			}
			d.Rows = append(d.Rows, r)
		}
		m := machine.Must(d)
		model := map[key][]row{}
		for _, r := range d.Rows {
			for _, s := range append([]state{r.From}, r.Also...) {
				r := r
				if r.Stay {
					r.To = s
				}
				model[key{s, r.Event}] = append(model[key{s, r.Event}], r)
			}
		}
		at := closed
		for range 20 {
			e := event(rapid.IntRange(1, 2).Draw(t, "e"))
			by := machine.RoleSet(rapid.IntRange(0, 3).Draw(t, "actor"))
			val := map[guard]zhixing.Tri{hasKey: zhixing.Tri(rapid.IntRange(0, 2).Draw(t, "key")), rusty: zhixing.Tri(rapid.IntRange(0, 2).Draw(t, "rust"))}
			eval := func(g guard) zhixing.Tri { return val[g] }
			want, to := machine.Impossible, at
			for _, r := range model[key{at, e}] {
				if r.By != 0 && r.By&by == 0 {
					want = max(want, machine.Forbidden)
					continue
				}
				yes, no := 0, 0
				for _, g := range r.Guards {
					if v := val[g.Name]; v == zhixing.TriOf(g.Want) {
						yes++
					} else if v != zhixing.Unknown {
						no++
					}
				}
				if no > 0 {
					want = max(want, machine.Unmet)
					continue
				}
				if yes < len(r.Guards) {
					want = machine.Unclear
				} else {
					want, to = machine.Taken, r.To
				}
				break
			}
			got := m.Step(at, e, by, eval)
			if got.Verdict != want || got.To != to {
				t.Fatalf("in %s %s: %s to %s, want %s to %s", states.Word(at), events.Word(e), got.Verdict, states.Word(got.To), want, states.Word(to))
			}
			// Allowed agrees with Step: no option means refused, an option without
			// needs is what Step takes, needs that come true make it taken.
			options, listed, ready := m.Allowed(at, by, eval), false, false
			for _, o := range options {
				if o.Event != e {
					continue
				}
				listed = true
				if len(o.Needs) == 0 {
					ready = true
					if got.Verdict != machine.Taken || got.Row != o.Row || got.To != o.To {
						t.Fatalf("Allowed offers %s to %s, Step says %s", events.Word(e), states.Word(o.To), got.Verdict)
					}
				}
			}
			if !listed && got.Verdict >= machine.Unmet || ready != (got.Verdict == machine.Taken) {
				t.Fatalf("listed %t ready %t verdict %s", listed, ready, got.Verdict)
			}
			needs := m.Needs(nil, at, e, by, eval)
			if (got.Verdict == machine.Unmet || got.Verdict == machine.Unclear) != (len(needs) > 0) {
				t.Fatalf("verdict %s with needs %v", got.Verdict, needs)
			}
			at = got.To
		}
	})
}

func TestRegions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var r machine.Regions[string, state]
		model := map[string]state{}
		for range rapid.IntRange(0, 12).Draw(t, "n") {
			k, s := rapid.SampledFrom([]string{"a", "b", "c", "d"}).Draw(t, "k"), state(rapid.IntRange(1, 4).Draw(t, "s"))
			before, had := r.State(k)
			next := r.With(k, s)
			if now, has := r.State(k); now != before || has != had {
				t.Fatal("With changed the old value")
			}
			r, model[k] = next, s
		}
		var keys []string
		for k, s := range r.All {
			keys = append(keys, k)
			if model[k] != s {
				t.Fatalf("%s is %d, want %d", k, s, model[k])
			}
		}
		if len(keys) != len(model) || r.Len() != len(model) || !slices.IsSorted(keys) {
			t.Fatalf("keys %v, model %v", keys, model)
		}
		some, every := false, len(model) > 0
		for _, s := range model {
			some, every = some || s == open, every && (s == open || s == closed)
		}
		if r.Some(open) != some || r.Every(open, closed) != every {
			t.Fatal("Some or Every disagrees with the model")
		}
	})
	if _, ok := (machine.Regions[string, state]{}).State("x"); ok {
		t.Error("the empty value has a region")
	}
}

// A cell with more guards than can be tried in every combination is checked row
// against row.
func TestCheckManyGuards(t *testing.T) {
	var many enum.Names[guard]
	var all []machine.Guard[guard]
	for i := range 20 {
		many.Rows = append(many.Rows, enum.Row{Word: "g" + string(rune('a'+i))})
		all = append(all, machine.Is(guard(i)))
	}
	d := door()
	d.Guards = &many
	d.Rows = append(d.Rows,
		row{From: open, Event: push, To: locked, Guards: all[:18], Rule: "D-08"},
		row{From: open, Event: push, To: closed, Guards: all, Rule: "D-09"},
		row{From: open, Event: push, To: walled, Guards: all[2:], Rule: "D-10"})
	want := []string{"door: row open --push--> closed of rule D-09 is never taken: the rows before it take every case"}
	if diff := cmp.Diff(want, machine.Must(d).Check()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRoles(t *testing.T) {
	s := machine.Roles(porter, role(63))
	if !s.Has(1) || !s.Has(63) || s.Has(0) || s.Has(64) || s.Has(200) {
		t.Errorf("%b", s)
	}
	if got := slices.Collect(s.All); !slices.Equal(got, []uint8{1, 63}) {
		t.Error(got)
	}
	defer func() {
		if recover() == nil {
			t.Error("a role that does not fit is lost")
		}
	}()
	machine.Roles(role(64))
}

func TestReadingTheTable(t *testing.T) {
	m := machine.Must(door())
	n := 0
	for r := range m.Rows {
		if n++; r.Rule == "" {
			t.Error("a row without a rule")
		}
		if n == 3 {
			break
		}
	}
	if n != 3 || m.Initial() != closed || !m.Final(walled) || m.Final(open) || m.Title(zhixing.ZH) != "门" || m.Title(zhixing.EN) != `A "door"` {
		t.Error("the machine does not say what its definition does")
	}
	for v, word := range []string{"impossible", "forbidden", "unmet", "unclear", "taken"} {
		if machine.Verdict(v).String() != word {
			t.Errorf("verdict %d is %s", v, machine.Verdict(v))
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("Must accepts a definition without names")
		}
	}()
	machine.Must(machine.Definition[state, event, guard]{})
}
