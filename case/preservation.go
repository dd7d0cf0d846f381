package casefile

import (
	"bytes"
	"encoding/json"
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/eventlog"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// PreservationState is where a preservation case (执保) stands, CASE-93. It knows no
// 终本 and no suspension.
type PreservationState uint8

// The states.
const (
	NoPreservation      PreservationState = iota // before the ruling reached enforcement
	PreservationFiled                            // 已立案
	PreservationRunning                          // 保全实施中
	PreservedAll                                 // 保全完毕
	PreservedPart                                // 部分保全
	NothingToPreserve                            // 无标的物可实施保全
)

// PreservationEventKind is what happens in a preservation case.
type PreservationEventKind uint8

// The kinds of events.
const (
	_                    PreservationEventKind = iota
	PreservationFile                           // 立案
	PreservationStart                          // 开始实施
	PreservationItem                           // 实施一项保全
	PreservationAllDone                        // 全部保全
	PreservationPartDone                       // 部分保全
	PreservationNothing                        // 无标的物
)

type preservationGuard uint8

const (
	pgAnyHeld   preservationGuard = iota // 已保全财产
	pgAllHeld                            // 已保全至裁定数额
	pgExhausted                          // 未发现其他可供保全财产
)

var preservationGuardNames = enum.Names[preservationGuard]{Kind: "preservation_guard", Rows: []enum.Row{
	{Word: "any_held", ZH: "已保全财产", EN: "something is held"},
	{Word: "all_held", ZH: "已保全至裁定数额", EN: "the sum ruled is held"},
	{Word: "exhausted", ZH: "未发现其他可供保全财产", EN: "nothing more was found"},
}}

// preservationMachine is the table of CASE-93 for preservation cases.
var preservationMachine = sync.OnceValue(func() *machine.Machine[PreservationState, PreservationEventKind, preservationGuard] {
	type row = machine.Row[PreservationState, PreservationEventKind, preservationGuard]
	is, not := machine.Is[preservationGuard], machine.Not[preservationGuard]
	io := machine.Roles(IO)
	type gs = []machine.Guard[preservationGuard]
	return machine.Must(machine.Definition[PreservationState, PreservationEventKind, preservationGuard]{
		Name: "preservation", Title: zhixing.Text{ZH: "财产保全执行案件", EN: "Preservation case"},
		States: &preservationStateNames, Events: &preservationEventKindNames, Guards: &preservationGuardNames, Roles: roleNames.Rows,
		Initial: NoPreservation, Final: []PreservationState{PreservedAll, PreservedPart, NothingToPreserve},
		Rows: []row{
			{From: NoPreservation, Event: PreservationFile, To: PreservationFiled, By: machine.Roles(FO), Rule: "CASE-93"},
			{From: PreservationFiled, Event: PreservationStart, To: PreservationRunning, By: io, Rule: "CASE-93"},
			{From: PreservationRunning, Event: PreservationItem, Stay: true, By: io, Rule: "CASE-93"},
			{From: PreservationRunning, Event: PreservationAllDone, To: PreservedAll, By: io, Guards: gs{is(pgAllHeld)}, Rule: "CASE-20"},
			{From: PreservationRunning, Event: PreservationPartDone, To: PreservedPart, By: io, Guards: gs{is(pgAnyHeld), not(pgAllHeld), is(pgExhausted)}, Rule: "CASE-20"},
			{From: PreservationRunning, Event: PreservationNothing, To: NothingToPreserve, By: io, Guards: gs{not(pgAnyHeld), is(pgExhausted)}, Rule: "CASE-20"},
		},
	})
})

var preservationStateNames = enum.Names[PreservationState]{Kind: "preservation_state", Rows: []enum.Row{
	{Word: "none", ZH: "未立案", EN: "none"},
	{Word: "filed", ZH: "已立案", EN: "filed"},
	{Word: "running", ZH: "保全实施中", EN: "being carried out"},
	{Word: "preserved_all", ZH: "保全完毕", EN: "all preserved"},
	{Word: "preserved_part", ZH: "部分保全", EN: "preserved in part"},
	{Word: "nothing", ZH: "无标的物可实施保全", EN: "nothing to preserve"},
}}

// String returns the stable word of p.
func (p PreservationState) String() string { return preservationStateNames.Word(p) }

// Label returns the wording of p in l.
func (p PreservationState) Label(l zhixing.Lang) string {
	return preservationStateNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PreservationState) MarshalText() ([]byte, error) { return preservationStateNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PreservationState) UnmarshalText(b []byte) error {
	return preservationStateNames.Unmarshal(b, p)
}

var preservationEventKindNames = enum.Names[PreservationEventKind]{Kind: "preservation_event", Rows: []enum.Row{
	{},
	{Word: "file", ZH: "立案", EN: "filed"},
	{Word: "start", ZH: "开始实施", EN: "started"},
	{Word: "item", ZH: "实施一项保全", EN: "item preserved"},
	{Word: "all_done", ZH: "全部保全", EN: "all preserved"},
	{Word: "part_done", ZH: "部分保全", EN: "preserved in part"},
	{Word: "nothing", ZH: "无标的物", EN: "nothing found"},
}}

// String returns the stable word of p, "" where it is not given.
func (p PreservationEventKind) String() string {
	if p == 0 {
		return ""
	}
	return preservationEventKindNames.Word(p)
}

// Label returns the wording of p in l.
func (p PreservationEventKind) Label(l zhixing.Lang) string {
	return preservationEventKindNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PreservationEventKind) MarshalText() ([]byte, error) {
	if p == 0 {
		return nil, nil
	}
	return preservationEventKindNames.Marshal(p)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PreservationEventKind) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*p = 0
		return nil
	}
	return preservationEventKindNames.Unmarshal(b, p)
}

// PreservationEvent is an event of a preservation case.
type PreservationEvent struct {
	zhixing.EventMeta
	Kind  PreservationEventKind `json:"kind"`
	Role  Role                  `json:"role"`
	Facts PreservationFacts     `json:"facts,omitzero"`
}

// PreservationFacts are the facts of such an event.
type PreservationFacts struct {
	Docket Docket          `json:"docket,omitzero"` // filing
	Ruled  zhixing.Date    `json:"ruled,omitzero"`  // filing: day of the ruling
	Urgent zhixing.Tri     `json:"urgent,omitzero"` // filing: an emergency, carried out at once
	Amount zhixing.Money   `json:"amount,omitzero"` // filing: sum ruled; item: sum held by it
	Asset  zhixing.AssetID `json:"asset,omitempty"` // item
	// Exhausted: nothing else that could be preserved was found.
	Exhausted zhixing.Tri `json:"exhausted,omitzero"`
}

type preservationEntry struct{ e *PreservationEvent }

func (x preservationEntry) EventMeta() zhixing.EventMeta { return x.e.EventMeta }

func (x preservationEntry) SameAs(o preservationEntry) bool {
	a, errA := json.Marshal(x.e)
	b, errB := json.Marshal(o.e)
	return errA == nil && errB == nil && bytes.Equal(a, b)
}

// Preservation is a preservation case (财产保全执行案件), an immutable log, CASE-93.
type Preservation struct {
	log eventlog.Log[preservationEntry]
	c   preservationCourse
}

type preservationCourse struct {
	state                 PreservationState
	docket                Docket
	ruled, filed, started zhixing.Date
	closed                zhixing.Date
	urgent                zhixing.Tri
	sum, held             zhixing.Money
}

// OpenPreservation begins a preservation case with its filing.
func OpenPreservation(e PreservationEvent) (Preservation, error) { return Preservation{}.Apply(e) }

// Apply judges the event and returns the case with it; see File.Apply.
func (r Preservation) Apply(e PreservationEvent) (Preservation, error) {
	p := &e
	if known, err := r.log.Check(preservationEntry{p}); err != nil || known {
		return r, err
	}
	if err := p.check(); err != nil {
		return r, err
	}
	next := Preservation{log: r.log.Append(preservationEntry{p})}
	for _, x := range next.log.Effective() {
		if err := next.c.advance(x.e); err != nil {
			return r, err
		}
	}
	return next, nil
}

func (e *PreservationEvent) check() error {
	var p zhixing.Problems
	if e.Kind == 0 && e.Voids == "" || int(e.Kind) >= len(preservationEventKindNames.Rows) {
		p.Add("kind", e.Kind.String(), "CASE-93", zhixing.Text{ZH: "事件种类不明", EN: "unknown kind of event"})
	}
	if e.Role.OfCourt() && e.Actor == "" {
		p.Add("actor", "", "CASE-80", zhixing.Text{ZH: "法院人员行为须写明行为人", EN: "who acted for the court is required"})
	}
	switch e.Kind {
	case PreservationFile:
		if k, ok := e.Facts.Docket.Kind(); !ok || k != zhixing.CasePreservationEnforcement {
			p.Add("facts.docket", e.Facts.Docket.String(), "CASE-10", zhixing.Text{ZH: "保全执行案件应编立执保案号", EN: "a preservation case has a 执保 number"})
		}
		if e.Facts.Ruled.IsZero() || e.Facts.Ruled.After(e.On) {
			p.Add("facts.ruled", e.Facts.Ruled.String(), "CASE-93", zhixing.Text{ZH: "须给出保全裁定作出之日", EN: "the day of the ruling is required"})
		}
		fallthrough
	case PreservationItem:
		if e.Facts.Amount.Sign() <= 0 {
			p.Add("facts.amount", e.Facts.Amount.String(), "CASE-93", zhixing.Text{ZH: "金额应大于零", EN: "the amount is above zero"})
		}
	}
	return p.Err()
}

func (c *preservationCourse) advance(e *PreservationEvent) error {
	m := preservationMachine()
	eval := func(g preservationGuard) zhixing.Tri {
		switch g {
		case pgAnyHeld:
			return zhixing.TriOf(!c.held.IsZero())
		case pgAllHeld:
			return zhixing.TriOf(!c.held.Less(c.sum))
		}
		return e.Facts.Exhausted
	}
	refuse := func(rule zhixing.RuleID, fs ...zhixing.Finding) error {
		return &zhixing.RefusedError{Event: e.ID, Type: e.Kind.String(), Rule: rule, Findings: fs}
	}
	res := m.Step(c.state, e.Kind, roleSet(e.Role), eval)
	switch res.Verdict {
	case machine.Taken:
	case machine.Forbidden:
		return refuse("CASE-80", finding("CASE-80", "wrong_role", string(e.Actor), "该角色无权为此行为", "not for this role"))
	case machine.Impossible:
		return refuse("CASE-93", finding("CASE-93", "impossible", "", "保全案件处于“{state}”，不能发生此事件", "the preservation case is {state}: not possible",
			zhixing.TextArg("state", zhixing.Text{ZH: c.state.Label(zhixing.ZH), EN: c.state.Label(zhixing.EN)})))
	default:
		var fs []zhixing.Finding
		for _, n := range m.Needs(nil, c.state, e.Kind, roleSet(e.Role), eval) {
			f := finding(n.Rule, preservationGuardNames.Word(n.Guard.Name), "", preservationGuardNames.Label(n.Guard.Name, false), preservationGuardNames.Label(n.Guard.Name, true))
			if n.Have == zhixing.Unknown {
				f.Status, f.Missing = zhixing.Undetermined, []string{"facts.exhausted"}
			}
			fs = append(fs, f)
		}
		return refuse("CASE-20", fs...)
	}
	f := &e.Facts
	switch e.Kind {
	case PreservationFile:
		c.docket, c.ruled, c.filed, c.urgent, c.sum = f.Docket, f.Ruled, e.On, f.Urgent, f.Amount
	case PreservationStart:
		c.started = e.On
	case PreservationItem:
		held, err := c.held.Add(f.Amount)
		if err != nil {
			return err
		}
		c.held = held
	default:
		c.closed = e.On
	}
	c.state = res.To
	return nil
}

// State returns where the case stands.
func (r Preservation) State() PreservationState { return r.c.state }

// Held returns the sum held so far.
func (r Preservation) Held() zhixing.Money { return r.c.held }

// Preserved says whether property is preserved in the case, for ApplicationFacts: No
// once nothing was found to preserve, Unknown while nothing is held yet.
func (r Preservation) Preserved() zhixing.Tri {
	switch {
	case !r.c.held.IsZero():
		return zhixing.Yes
	case r.c.state == NothingToPreserve:
		return zhixing.No
	}
	return zhixing.Unknown
}

// Events returns the events in the order they were recorded.
func (r Preservation) Events() []PreservationEvent {
	out := make([]PreservationEvent, 0, r.log.Len())
	for x := range r.log.All() {
		out = append(out, *x.e)
	}
	return out
}

// StartBy returns the last day to begin carrying out the ruling: five days after
// it, at once in an emergency (PRES-2020 4, CASE-93).
func (r Preservation) StartBy(o Options) (zhixing.Deadline, error) {
	p := zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-93", Cite: citeArt("PRES-2020", 4)}
	if r.c.urgent == zhixing.Yes {
		return zhixing.Deadline{Period: zhixing.Period{Class: zhixing.CourtTerm, Rule: p.Rule, Cite: p.Cite}, Trigger: r.c.ruled, RawEnd: r.c.ruled, End: r.c.ruled}, nil
	}
	return o.end(p, r.c.ruled)
}
