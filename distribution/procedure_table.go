package distribution

import (
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// Role is who acts in the life of a plan.
type Role uint8

// The roles.
const (
	CourtRole Role = iota // 执行法院
	PartyRole             // 债权人、被执行人
)

// lifecycle is the course of one recipient's objection (DIST-48). A plan has one
// such region a recipient; time passes windows by, see Procedure.StateOf.
var lifecycle = sync.OnceValue(func() *machine.Machine[PlanState, EventKind, Need] {
	type row = machine.Row[PlanState, EventKind, Need]
	court, party := machine.Roles(CourtRole), machine.Roles(PartyRole)
	everywhere := []PlanState{ObjectionWindow, NoObjection, Objected, CounterWindow, NoCounter, Countered, SuitWindow, NotSued, Sued, Judged, Revised}
	is, not := machine.Is[Need], machine.Not[Need]
	type guards = []machine.Guard[Need]
	const rule = zhixing.RuleID("DIST-48")
	return machine.Must(machine.Definition[PlanState, EventKind, Need]{
		Name: "plan_objection", Title: zhixing.Text{ZH: "分配方案异议程序（每一受送达人）", EN: "objection to a distribution plan, one recipient"},
		States: &planStateNames, Events: &eventKindNames, Guards: &needNames,
		Roles:   []enum.Row{{Word: "court", ZH: "执行法院", EN: "court"}, {Word: "party", ZH: "当事人", EN: "party"}},
		Initial: Drafted,
		Final:   []PlanState{NoObjection, NoCounter, NotSued, Judged, Revised, HandedOver},
		Rows: []row{
			{From: Drafted, Also: []PlanState{Revised}, Event: PlanServed, To: ObjectionWindow, By: court, Rule: rule},
			{From: ObjectionWindow, Event: ObjectionFiled, To: Objected, Guards: guards{is(NeedInTime)}, By: party, Rule: rule},
			{From: ObjectionWindow, Also: []PlanState{NoObjection}, Event: ObjectionFiled, To: NoObjection, Guards: guards{not(NeedInTime)}, By: party, Rule: rule,
				Note: zhixing.Text{ZH: "逾期异议不发生效力", EN: "an objection out of time has no effect"}},
			{From: Objected, Also: []PlanState{CounterWindow, Countered, SuitWindow}, Event: ObjectionWithdrawn, To: NoObjection, By: party, Rule: rule},
			{From: Objected, Also: []PlanState{CounterWindow}, Event: OtherNotified, To: CounterWindow, By: court, Rule: rule},
			{From: Countered, Also: []PlanState{SuitWindow, Sued}, Event: OtherNotified, Stay: true, By: court, Rule: rule},
			{From: CounterWindow, Also: []PlanState{Countered}, Event: CounterFiled, To: Countered, Guards: guards{is(NeedNotified), is(NeedNoOwnObjection), is(NeedInTime)}, By: party, Rule: rule},
			{From: CounterWindow, Also: []PlanState{Countered}, Event: CounterFiled, Stay: true, Guards: guards{is(NeedNotified), is(NeedNoOwnObjection), not(NeedInTime)}, By: party, Rule: rule,
				Note: zhixing.Text{ZH: "逾期反对意见不发生效力", EN: "an opposition out of time has no effect"}},
			{From: CounterWindow, Event: PlanRevised, To: NoCounter, Guards: guards{is(NeedWindowsOver)}, By: court, Rule: rule,
				Note: zhixing.Text{ZH: "依异议人的意见审查修正", EN: "revised by the objection, after review"}},
			{From: ObjectionWindow, Also: []PlanState{NoObjection, Objected, Countered, SuitWindow, NotSued, Sued, Judged, NoCounter}, Event: PlanRevised, To: Revised, Guards: guards{is(NeedAffected)}, By: court, Rule: rule,
				Note: zhixing.Text{ZH: "他人的异议致方案修正，重新送达", EN: "the plan was revised by another's objection and is served again"}},
			{From: Countered, Event: ObjectorNotified, To: SuitWindow, By: court, Rule: rule},
			{From: SuitWindow, Event: SuitFiled, To: Sued, Guards: guards{is(NeedInTime), is(NeedDefendants)}, By: party, Rule: rule},
			{From: SuitWindow, Also: []PlanState{NotSued}, Event: SuitFiled, To: NotSued, Guards: guards{not(NeedInTime)}, By: party, Rule: rule,
				Note: zhixing.Text{ZH: "逾期起诉，按原方案分配", EN: "sued too late: the original plan stands"}},
			{From: Sued, Event: SuitWithdrawn, To: NotSued, By: party, Rule: rule},
			{From: Sued, Event: JudgmentGiven, To: Judged, By: court, Rule: rule},
			{From: ObjectionWindow, Also: []PlanState{CounterWindow, SuitWindow}, Event: WindowRestored, Stay: true, By: court, Rule: rule},
			{From: Drafted, Also: everywhere, Event: PaidOut, Stay: true, Guards: guards{is(NeedPayable), is(NeedWithinShare)}, By: court, Rule: "DIST-50"},
			{From: Drafted, Also: everywhere, Event: BankruptcyAccepted, To: HandedOver, By: court, Rule: "DIST-51"},
		},
	})
})
