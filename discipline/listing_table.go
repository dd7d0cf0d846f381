package discipline

import (
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// listingNames are the states of an entry: those of the root's ListingState but
// UnderObjection, which is the region of the request for correction.
var listingNames = enum.Names[zhixing.ListingState]{Kind: "listing_state", Rows: []enum.Row{
	{Word: "none", ZH: "未涉及", EN: "not in play"}, {Word: "warned", ZH: "已提示", EN: "warned"},
	{Word: "proposed", ZH: "审查中", EN: "under review"}, {Word: "rejected", ZH: "驳回", EN: "rejected"},
	{Word: "decided", ZH: "已决定", EN: "decided"}, {Word: "grace", ZH: "宽限期", EN: "in grace"},
	{Word: "published", ZH: "已公布", EN: "published"}, {Word: "extended", ZH: "已延长", EN: "extended"},
	{Word: "corrected", ZH: "已更正", EN: "corrected"}, {},
	{Word: "withdrawn", ZH: "已撤销", EN: "withdrawn"}, {Word: "expired", ZH: "期满待删", EN: "expired, to be deleted"},
	{Word: "repaired", ZH: "修复待删", EN: "repaired, to be deleted"}, {Word: "deleted", ZH: "已删除", EN: "deleted"},
	{Word: "cancelled", ZH: "不再采取", EN: "not applied"},
}}

var roleRows = []enum.Row{
	{Word: "court", ZH: "执行法院", EN: "court"}, {Word: "creditor", ZH: "申请执行人", EN: "creditor"},
	{Word: "debtor", ZH: "被执行人", EN: "debtor"}, {Word: "higher_court", ZH: "上一级法院", EN: "higher court"},
}

// life is the course of one entry of the list (失信名单状态表). An entry whose term is
// over passes to Expired by itself, see course.pass.
var life = sync.OnceValue(func() *machine.Machine[zhixing.ListingState, EventKind, Need] {
	type row = machine.Row[zhixing.ListingState, EventKind, Need]
	type guards = []machine.Guard[Need]
	const (
		none, warned, proposed, rejected = zhixing.ListingNone, zhixing.ListingWarned, zhixing.ListingProposed, zhixing.ListingRejected
		decided, grace, published        = zhixing.ListingDecided, zhixing.ListingGrace, zhixing.ListingPublished
		extended, corrected, withdrawn   = zhixing.ListingExtended, zhixing.ListingCorrected, zhixing.ListingWithdrawn
		expired, repaired, deleted       = zhixing.ListingExpired, zhixing.ListingRepaired, zhixing.ListingDeleted
		cancelled                        = zhixing.ListingCancelled
	)
	court, creditor := machine.Roles(RoleCourt), machine.Roles(RoleCreditor)
	courts := machine.Roles(RoleCourt, RoleHigherCourt)
	is, not := machine.Is[Need], machine.Not[Need]
	again := []zhixing.ListingState{rejected, withdrawn, deleted, cancelled}
	live := []zhixing.ListingState{extended, corrected}
	shown := []zhixing.ListingState{extended, corrected, expired, repaired}
	return machine.Must(machine.Definition[zhixing.ListingState, EventKind, Need]{
		Name: "listing", Title: text("失信名单信息", "entry of the dishonest-debtor list"),
		States: &listingNames, Events: &eventKindNames, Guards: &needNames, Roles: roleRows,
		Initial: none, Final: []zhixing.ListingState{none, warned, rejected, withdrawn, deleted, cancelled},
		Rows: []row{
			{From: none, Event: EventWarned, To: warned, By: court, Rule: "DISC-05"},
			{From: warned, Also: again, Event: EventApplied, To: proposed, Guards: guards{is(NeedNotReapplyBarred), is(NeedJointAllowed)}, By: creditor, Rule: "DISC-06"},
			{From: warned, Also: again, Event: EventMoved, To: proposed, By: court, Rule: "DISC-06"},
			{From: proposed, Event: EventRejected, To: rejected, Guards: guards{is(NeedNotCalledFor)}, By: court, Rule: "DISC-06"},
			{From: proposed, Event: EventDecided, To: decided, Guards: guards{is(NeedUnbarred), is(NeedPresidentSigned), is(NeedExtensionGround)}, By: court, Rule: "DISC-01"},
			{From: decided, Event: EventGraceGranted, To: grace, Guards: guards{is(NeedGraceLawful)}, By: court, Rule: "DISC-09"},
			{From: decided, Also: []zhixing.ListingState{grace}, Event: EventCancelled, To: cancelled, Guards: guards{is(NeedPerformed)}, By: court, Rule: "DISC-09",
				Note: text("宽限期内或者公布前履行完毕", "performed in the grace or before publication")},
			{From: decided, Event: EventPublished, To: published, By: court, Rule: "DISC-14"},
			{From: grace, Event: EventPublished, To: published, Guards: guards{is(NeedGraceOver), not(NeedPerformed)}, By: court, Rule: "DISC-09"},
			{From: decided, Also: []zhixing.ListingState{grace}, Event: EventWithdrawn, To: withdrawn, By: courts, Rule: "DISC-12"},
			{From: published, Also: shown, Event: EventWithdrawn, To: withdrawn, By: courts, Rule: "DISC-12"},
			{From: published, Also: live, Event: EventExtended, To: extended, Guards: guards{is(NeedFixedTerm), is(NeedExtensionGround), is(NeedExtensionLawful)}, By: court, Rule: "DISC-07"},
			{From: published, Also: live, Event: EventCorrected, To: corrected, By: courts, Rule: "DISC-12"},
			{From: expired, Also: []zhixing.ListingState{repaired}, Event: EventCorrected, Stay: true, By: courts, Rule: "DISC-12"},
			{From: published, Also: live, Event: EventGroundArisen, To: repaired, Guards: guards{is(NeedGroundHolds)}, By: court, Rule: "DISC-11"},
			{From: repaired, Also: []zhixing.ListingState{expired}, Event: EventDeleted, To: deleted, Guards: guards{is(NeedGroundHolds)}, By: courts, Rule: "DISC-11"},
		},
	})
})

// request is the course of a request for correction (纠正申请, DISC-13), beside the
// entry's own: it stops nothing.
var request = sync.OnceValue(func() *machine.Machine[ObjectionStage, EventKind, Need] {
	type row = machine.Row[ObjectionStage, EventKind, Need]
	type guards = []machine.Guard[Need]
	court, debtor, higher := machine.Roles(RoleCourt), machine.Roles(RoleDebtor), machine.Roles(RoleHigherCourt)
	in := guards{machine.Is(NeedInTime)}
	return machine.Must(machine.Definition[ObjectionStage, EventKind, Need]{
		Name: "correction_request", Title: text("纠正申请", "request for correction"),
		States: &objectionStageNames, Events: &eventKindNames, Guards: &needNames, Roles: roleRows,
		Initial: ObjectionNone, Final: []ObjectionStage{ObjectionNone, ObjectionFounded, ObjectionServed, ObjectionClosed},
		Rows: []row{
			{From: ObjectionNone, Also: []ObjectionStage{ObjectionFounded, ObjectionServed, ObjectionClosed}, Event: EventCorrectionRequested, To: ObjectionPending, By: debtor, Rule: "DISC-13"},
			{From: ObjectionPending, Event: EventRequestFounded, To: ObjectionFounded, By: court, Rule: "DISC-13"},
			{From: ObjectionPending, Event: EventRequestRejected, To: ObjectionRejected, By: court, Rule: "DISC-13"},
			{From: ObjectionRejected, Event: EventRejectionServed, To: ObjectionServed, By: court, Rule: "DISC-13"},
			{From: ObjectionServed, Event: EventReconsiderationFiled, To: ObjectionReconsidering, Guards: in, By: debtor, Rule: "DISC-13"},
			{From: ObjectionReconsidering, Event: EventReconsiderationDecided, To: ObjectionClosed, By: higher, Rule: "DISC-13"},
		},
	})
})

// ofRequest reports whether events of the kind belong to the request for correction.
func ofRequest(k EventKind) bool {
	return k >= EventCorrectionRequested && k <= EventReconsiderationDecided
}

// Diagram returns both tables as Mermaid state diagrams, bilingual.
func Diagram() string {
	return life().Mermaid(machine.Drawing{}) + request().Mermaid(machine.Drawing{})
}
