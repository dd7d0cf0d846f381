package casefile

import (
	"sync"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// transition is a row of the table of CASE-91 with what the machine's row does not
// hold: the records and the persons it demands.
type transition struct {
	id     string // T01 to T43; empty for events that keep the file
	event  EventKind
	from   []State
	to     State // not read if stay
	stay   bool
	guards []machine.Guard[Guard]
	by     []Role // who may bring it in; empty: any member of the court
	// fresh papers are used up by the transition: they come with it, or were put
	// on file since the last one that used their kind. proof stays usable.
	fresh, proof []RecordKind
	oneOf        []RecordKind // one of these must be on file
	signers      []Role       // each must take part, panels with three or more, odd
	approver     bool         // bureau chief or president must take part
	note         zhixing.Text
}

// Sets of states that rows start from. Note (a) of CASE-91: what the table names
// for Enforcing is open from Filed and Assigned too.
var (
	fromEarly   = []State{Filed, Assigned, Enforcing}
	fromOpen    = []State{Filed, Assigned, Enforcing, TerminationReview, Suspended, Stayed, BankruptcyPending}
	fromPaused  = []State{Suspended, Stayed}
	fromClosed  = []State{ClosedCompleted, ClosedThisTime, ClosedConcluded, ClosedStruck, ClosedRefused, ClosedDismissed}
	fromAnyCase = []State{Received, NotAccepted, Filed, Assigned, Enforcing, TerminationReview, Suspended, Stayed,
		BankruptcyPending, ClosedCompleted, ClosedThisTime, ClosedConcluded, ClosedStruck, ClosedRefused, ClosedDismissed}
)

func is(gs ...Guard) []machine.Guard[Guard] {
	out := make([]machine.Guard[Guard], len(gs))
	for i, g := range gs {
		out[i] = machine.Is(g)
	}
	return out
}

// but adds guards that must not hold.
func but(base []machine.Guard[Guard], gs ...Guard) []machine.Guard[Guard] {
	for _, g := range gs {
		base = append(base, machine.Not(g))
	}
	return base
}

// zConditions are the five conditions of CASE-41, CASE-40's ground and CASE-44.
func zConditions() []Guard {
	return []Guard{GuardZ1, GuardZ2, GuardZ3, GuardZ4, GuardZ5, GuardMoneyOrAllowed, GuardTerminationGround, GuardTerminationClear, GuardAccountClear}
}

// transitions is the table of CASE-91: every way a case may go.
func transitions() []transition {
	rec := func(k ...RecordKind) []RecordKind { return k }
	by := func(r ...Role) []Role { return r }
	implicit := zhixing.Text{ZH: "同时恢复执行（CASE-91 注 b）", EN: "resumed in the same act (CASE-91 note b)"}
	return []transition{
		// T01 to T06: from application to the first measure.
		{id: "T01", event: EventApply, from: []State{NoCase}, to: Received, by: by(CR),
			fresh: rec(RecordApplication, RecordInstrumentCopy, RecordIdentityProof)},
		{id: "T01", event: EventTransfer, from: []State{NoCase}, to: Received, by: by(TD), fresh: rec(RecordInstrumentCopy)},
		{id: "T02", event: EventFileCase, from: []State{Received}, to: Filed, by: by(FO),
			guards: is(GuardFilingHolds, GuardCompetent, GuardUnsplit, GuardCounterShown, GuardDocketGiven, GuardReasonHigh)},
		{id: "T03", event: EventRefuse, from: []State{Received}, to: NotAccepted, by: by(FO),
			guards: is(GuardFilingFails), fresh: rec(RecordRefusalRuling)},
		{id: "T04", event: EventAssign, from: []State{Filed}, to: Assigned, by: by(BC), fresh: rec(RecordAssignmentNote)},
		{id: "T05", event: EventIssueNotice, from: []State{Assigned}, to: Enforcing, by: by(IO),
			guards: is(GuardNoticeContent, GuardForMoney), fresh: rec(RecordEnforcementNotice, RecordReportOrder, RecordServiceProof)},
		{id: "T05", event: EventIssueNotice, from: []State{Assigned}, to: Enforcing, by: by(IO),
			guards: but(is(GuardNoticeContent), GuardForMoney), fresh: rec(RecordEnforcementNotice, RecordServiceProof)},
		{id: "T05", event: EventIssueNotice, from: []State{Enforcing}, stay: true, by: by(IO),
			guards: is(GuardNoticeContent, GuardNoticeDue, GuardForMoney), fresh: rec(RecordEnforcementNotice, RecordReportOrder, RecordServiceProof),
			note: zhixing.Text{ZH: "先行采取措施后补发通知（N07）", EN: "notice after an immediate measure (N07)"}},
		{id: "T05", event: EventIssueNotice, from: []State{Enforcing}, stay: true, by: by(IO),
			guards: but(is(GuardNoticeContent, GuardNoticeDue), GuardForMoney), fresh: rec(RecordEnforcementNotice, RecordServiceProof)},
		{id: "T06", event: EventImmediateMeasure, from: []State{Filed, Assigned}, to: Enforcing, by: by(IO, CMD),
			guards: is(GuardApproved), fresh: rec(RecordSeizureRuling), approver: true},
		{id: "T06", event: EventImmediateMeasure, from: []State{Filed, Assigned}, to: Enforcing, by: by(IO, CMD),
			guards: but(is(GuardEmergency), GuardApproved), fresh: rec(RecordSeizureRuling),
			note: zhixing.Text{ZH: "紧急情况先行控制，两个工作日内补批（N21）", EN: "emergency: approval within two working days (N21)"}},

		// T07 to T11: the case should not be here, or not at all.
		{id: "T07", event: EventJurisdictionObjection, from: fromEarly, stay: true, by: by(DR),
			guards: is(GuardInTenDays), fresh: rec(RecordObjectionPetition)},
		{id: "T08", event: EventJurisdictionUpheld, from: fromEarly, to: ClosedStruck, by: by(RP, IO),
			guards: is(GuardJurisdictionPending, GuardFinal, GuardHandedOver), fresh: rec(RecordReviewRuling, RecordHandOverRecord), signers: by(RP)},
		{id: "T09", event: EventEarlierFilingFound, from: fromEarly, to: ClosedStruck, by: by(IO, BC),
			guards: is(GuardHolds, GuardHandedOver), fresh: rec(RecordHandOverRecord), signers: by(IO, BC)},
		{id: "T10", event: EventConditionsMissing, from: fromEarly, to: ClosedDismissed, by: by(CP),
			guards: is(GuardHolds), fresh: rec(RecordRefusalRuling), signers: by(CP)},
		{id: "T11", event: EventNonEnforcementRuled, from: fromEarly, to: ClosedRefused, by: by(RP),
			guards: is(GuardNonEnforceable, GuardFinal), fresh: rec(RecordReviewRuling, RecordServiceProof), signers: by(RP)},
		{id: "T11", event: EventLimitationUpheld, from: fromEarly, to: ClosedRefused, by: by(RP),
			guards: is(GuardDebtorObjected, GuardFinal), fresh: rec(RecordReviewRuling, RecordServiceProof), signers: by(RP)},

		// T12 to T16: suspension and stay.
		{id: "T12", event: EventSuspend, from: fromEarly, to: Suspended, by: by(IO, CP),
			guards: is(GuardHolds), fresh: rec(RecordSuspensionRuling), signers: by(CP, IO)},
		{id: "T13", event: EventResume, from: []State{Suspended}, to: Enforcing, by: by(IO),
			guards: but(is(GuardGroundGone), GuardForSettlement), fresh: rec(RecordResumeNotice)},
		{id: "T14", event: EventStayByGuarantee, from: fromEarly, to: Stayed, by: by(IO, PR),
			guards: is(GuardStayGroundFits, GuardCreditorConsents, GuardLetterValid, GuardStayTerm),
			fresh:  rec(RecordGuaranteeLetter, RecordCreditorConsent, RecordStayDecision), signers: by(IO, PR)},
		{id: "T15", event: EventStayBySuperior, from: fromEarly, to: Stayed, by: by(SC),
			guards: is(GuardStayGroundFits, GuardStayTerm), fresh: rec(RecordSupervisionOrder)},
		{id: "T15", event: EventStayOnApplication, from: fromEarly, to: Stayed, by: by(IO, PR),
			guards: is(GuardStayGroundFits, GuardStayTerm), fresh: rec(RecordStayDecision), signers: by(IO, PR),
			note: zhixing.Text{ZH: "依《暂缓执行规定》（CASE-38 c）", EN: "under STAY-2002 (CASE-38 c)"}},
		// A stay that goes on: as agreed within the year, on a further notice, or once by
		// three months (CASE-38, CASE-72).
		{id: "T14", event: EventStayByGuarantee, from: []State{Stayed}, stay: true, by: by(IO, PR),
			guards: is(GuardStayGroundFits, GuardCreditorConsents, GuardLetterValid, GuardStayExtends),
			fresh:  rec(RecordGuaranteeLetter, RecordCreditorConsent, RecordStayDecision), signers: by(IO, PR)},
		{id: "T15", event: EventStayBySuperior, from: []State{Stayed}, stay: true, by: by(SC),
			guards: is(GuardStayGroundFits, GuardStayExtends), fresh: rec(RecordSupervisionOrder)},
		{id: "T15", event: EventStayOnApplication, from: []State{Stayed}, stay: true, by: by(IO, PR),
			guards: is(GuardStayGroundFits, GuardStayExtends), fresh: rec(RecordStayDecision), signers: by(IO, PR)},
		{id: "T16", event: EventStayEnds, from: []State{Stayed}, to: Enforcing, by: by(IO),
			guards: is(GuardStayOver), fresh: rec(RecordResumeNotice)},
		{id: "T16", event: EventStayBreached, from: []State{Stayed}, to: Enforcing, by: by(IO),
			guards: is(GuardBreach, GuardGuaranteed), fresh: rec(RecordResumeNotice, RecordGuarantorRuling)},
		{id: "T16", event: EventStayBreached, from: []State{Stayed}, to: Enforcing, by: by(IO),
			guards: but(is(GuardBreach), GuardGuaranteed), fresh: rec(RecordResumeNotice)},
		{id: "T16", event: EventStayLifted, from: []State{Stayed}, to: Enforcing, by: by(IO),
			guards: is(GuardLifted), fresh: rec(RecordResumeNotice)},

		// T17 to T20: settlement.
		{id: "T17", event: EventFileSettlement, from: fromEarly, to: Suspended, by: by(IO),
			guards: but(is(GuardSettlementFormed, GuardSettlementSuspends), GuardOralSettlement, GuardSettlementOpen),
			fresh:  rec(RecordSettlementAgreement, RecordSuspensionRuling)},
		{id: "T17", event: EventFileSettlement, from: fromEarly, to: Suspended, by: by(IO),
			guards: but(is(GuardSettlementFormed, GuardSettlementSuspends, GuardOralSettlement), GuardSettlementOpen),
			fresh:  rec(RecordSettlementRecord, RecordSuspensionRuling)},
		{id: "T17", event: EventFileSettlement, from: fromEarly, stay: true, by: by(IO),
			guards: but(is(GuardSettlementFormed), GuardSettlementSuspends, GuardOralSettlement, GuardSettlementOpen),
			fresh:  rec(RecordSettlementAgreement)},
		{id: "T17", event: EventFileSettlement, from: fromEarly, stay: true, by: by(IO),
			guards: but(is(GuardSettlementFormed, GuardOralSettlement), GuardSettlementSuspends, GuardSettlementOpen),
			fresh:  rec(RecordSettlementRecord)},
		{event: EventSettlementProgress, from: fromOpen, stay: true, by: by(IO), guards: is(GuardSettlementOpen)},
		{id: "T18", event: EventSettlementPerformed, from: []State{Suspended, Enforcing, Filed, Assigned}, to: ClosedCompleted, by: by(IO, BC),
			guards: is(GuardSettlementOpen, GuardPerformed), oneOf: rec(RecordCloseNotice, RecordPartyConfirmation), signers: by(IO, BC)},
		{id: "T19", event: EventSettlementBroken, from: []State{Suspended}, to: Enforcing, by: by(IO),
			guards: is(GuardForSettlement, GuardCreditorApplied, GuardResumptionOpen), fresh: rec(RecordResumeRuling)},
		{id: "T19", event: EventSettlementBroken, from: fromEarly, stay: true, by: by(IO),
			guards: is(GuardSettlementOpen, GuardCreditorApplied, GuardResumptionOpen), fresh: rec(RecordResumeRuling)},
		{id: "T20", event: EventLongSettlement, from: []State{Suspended, Filed, Assigned, Enforcing}, to: ClosedConcluded, by: by(CP),
			guards: is(GuardSettlementOpen, GuardLongRunning), fresh: rec(RecordConcludeRuling, RecordServiceProof), signers: by(CP)},
		{id: "T20", event: EventSuitOnSettlement, from: []State{Suspended, Filed, Assigned, Enforcing}, to: ClosedConcluded, by: by(CP),
			guards: is(GuardSettlementOpen, GuardSuitTaken), fresh: rec(RecordConcludeRuling, RecordServiceProof), signers: by(CP)},

		// T21 to T24: bankruptcy.
		{id: "T21", event: EventTransferBankruptcy, from: fromEarly, to: BankruptcyPending, by: by(CP, PR),
			guards: is(GuardEnterprise, GuardBankruptcyConsent, GuardInsolvent, GuardFirstTransfer),
			fresh:  rec(RecordTransferDecision), signers: by(CP, PR)},
		{id: "T22", event: EventBankruptcyAccepted, from: []State{BankruptcyPending}, stay: true, by: by(IO),
			guards: but(nil, GuardBankruptcyTaken), fresh: rec(RecordBankruptcyRuling, RecordHandOverRecord)},
		{id: "T23", event: EventBankruptcyRefused, from: []State{BankruptcyPending}, to: Enforcing, by: by(IO),
			guards: but(nil, GuardBankruptcyTaken), fresh: rec(RecordBankruptcyRuling)},
		{id: "T24", event: EventDeclaredBankrupt, from: []State{BankruptcyPending}, to: ClosedConcluded, by: by(CP),
			guards: is(GuardBankruptcyTaken), fresh: rec(RecordBankruptcyRuling, RecordConcludeRuling), signers: by(CP)},
		{id: "T24", event: EventPlanApproved, from: []State{BankruptcyPending}, to: ClosedConcluded, by: by(CP),
			guards: is(GuardBankruptcyTaken), fresh: rec(RecordBankruptcyRuling, RecordConcludeRuling), signers: by(CP)},

		// T25 to T29: termination of this procedure.
		{id: "T25", event: EventProposeTermination, from: []State{Enforcing}, to: TerminationReview, by: by(IO),
			guards: is(zConditions()...), proof: rec(RecordEnforcementNotice, RecordReportOrder, RecordConsumptionOrder, RecordNetworkQueryResult),
			oneOf: rec(RecordListDecision, RecordNotListedReason)},
		{id: "T26", event: EventTalkHeld, from: []State{TerminationReview}, stay: true, by: by(IO), fresh: rec(RecordTerminationTalkRecord)},
		{id: "T27", event: EventCreditorObjects, from: []State{TerminationReview}, stay: true, by: by(RP),
			guards: is(GuardInObjectionTerm), fresh: rec(RecordHearingRecord), signers: by(RP)},
		{id: "T28", event: EventTerminate, from: []State{TerminationReview}, to: ClosedThisTime, by: by(CP, PR, IO),
			guards: is(append(zConditions(), GuardCreditorSigned, GuardHearingHeld, GuardNotOwnPanel)...),
			fresh:  rec(RecordTerminationRuling, RecordServiceProof), proof: rec(RecordTerminationTalkRecord, RecordCreditorSignature), signers: by(CP)},
		{id: "T28", event: EventTerminate, from: []State{TerminationReview}, to: ClosedThisTime, by: by(CP, PR, IO),
			guards: but(is(append(zConditions(), GuardHearingHeld, GuardNotOwnPanel)...), GuardCreditorSigned),
			fresh:  rec(RecordTerminationRuling, RecordServiceProof, RecordPresidentApproval), proof: rec(RecordTerminationTalkRecord), signers: by(CP, PR)},
		{id: "T29", event: EventPropertyFound, from: []State{TerminationReview}, to: Enforcing, by: by(IO)},
		{id: "T29", event: EventGateFails, from: []State{TerminationReview}, to: Enforcing, by: by(IO)},

		// T30 to T32: conclusion, leaving, full performance.
		{id: "T30", event: EventConclude, from: fromEarly, to: ClosedConcluded, by: by(CP),
			guards: is(GuardConcludeHolds), fresh: rec(RecordConcludeRuling, RecordServiceProof), signers: by(CP)},
		{id: "T30", event: EventConclude, from: fromPaused, to: ClosedConcluded, by: by(CP),
			guards: is(GuardConcludeHolds), fresh: rec(RecordConcludeRuling, RecordServiceProof, RecordResumeNotice), signers: by(CP), note: implicit},
		{id: "T31", event: EventElevated, from: append(fromEarly[:3:3], fromPaused...), to: ClosedStruck, by: by(SC),
			guards: is(GuardLeavesStruck), fresh: rec(RecordSupervisionOrder)},
		{id: "T31", event: EventElevated, from: append(fromEarly[:3:3], fromPaused...), to: ClosedConcluded, by: by(SC),
			guards: but(nil, GuardLeavesStruck), fresh: rec(RecordSupervisionOrder)},
		{id: "T31", event: EventDesignated, from: append(fromEarly[:3:3], fromPaused...), to: ClosedStruck, by: by(SC),
			guards: is(GuardLeavesStruck), fresh: rec(RecordSupervisionOrder)},
		{id: "T31", event: EventDesignated, from: append(fromEarly[:3:3], fromPaused...), to: ClosedConcluded, by: by(SC),
			guards: but(nil, GuardLeavesStruck), fresh: rec(RecordSupervisionOrder)},
		{id: "T31", event: EventEntrustedAccepted, from: append(fromEarly[:3:3], fromPaused...), to: ClosedStruck, by: by(IO),
			guards: is(GuardLeavesStruck), fresh: rec(RecordEntrustLetter, RecordAcceptanceNotice)},
		{id: "T31", event: EventEntrustedAccepted, from: append(fromEarly[:3:3], fromPaused...), to: ClosedConcluded, by: by(IO),
			guards: but(nil, GuardLeavesStruck), fresh: rec(RecordEntrustLetter, RecordAcceptanceNotice)},
		{event: EventEntrustReturned, from: fromEarly, to: ClosedStruck, by: by(IO), fresh: rec(RecordHighCourtConsent, RecordHandOverRecord),
			note: zhixing.Text{ZH: "受托法院经高级人民法院同意退回委托（CASE-23）", EN: "the entrusted court returns it with its high court's consent (CASE-23)"}},
		{id: "T32", event: EventFullyPerformed, from: fromEarly, to: ClosedCompleted, by: by(IO, BC),
			guards: is(GuardBalanceZero, GuardAccountClear), oneOf: rec(RecordCloseNotice, RecordPartyConfirmation), signers: by(IO, BC)},
		{id: "T32", event: EventFullyPerformed, from: fromPaused, to: ClosedCompleted, by: by(IO, BC),
			guards: is(GuardBalanceZero, GuardAccountClear), oneOf: rec(RecordCloseNotice, RecordPartyConfirmation), signers: by(IO, BC),
			fresh: rec(RecordResumeNotice), note: implicit},

		// T33 to T38: after a closing.
		{id: "T33", event: EventResumeApplied, from: []State{ClosedThisTime}, stay: true, by: by(FO),
			guards: is(GuardExecutable, GuardNotResumed), oneOf: rec(RecordClueCheck, RecordNetworkQueryResult, RecordPoolQueryResult, RecordOnSiteRecord), signers: by(FO, IO)},
		{id: "T33", event: EventResumeExOfficio, from: []State{ClosedThisTime}, stay: true, by: by(FO),
			guards: is(GuardExecutable, GuardNotResumed), oneOf: rec(RecordClueCheck, RecordNetworkQueryResult, RecordPoolQueryResult, RecordOnSiteRecord), signers: by(FO, IO)},
		{event: EventResumeApplied, from: []State{ClosedConcluded, ClosedStruck}, stay: true, by: by(FO),
			guards: is(GuardResumptionAllowed, GuardNotResumed), fresh: rec(RecordApplication),
			note: zhixing.Text{ZH: "终结执行、委托退回后恢复（CASE-13）", EN: "resumption after a conclusion, or a returned entrustment (CASE-13)"}},
		{event: EventResumeExOfficio, from: []State{ClosedConcluded, ClosedStruck}, stay: true, by: by(FO),
			guards: is(GuardResumptionAllowed, GuardNotResumed), fresh: rec(RecordHighCourtConsent),
			note: zhixing.Text{ZH: "委托不当被退回的，撤销委托并恢复执行（委托执行规定九）", EN: "entrustment returned as improper (ENTRUST-2020 9)"}},
		{id: "T34", event: EventUrgentControl, from: []State{ClosedThisTime}, stay: true, by: by(IO, CMD), fresh: rec(RecordSeizureRuling)},
		{id: "T35", event: EventPoolQueryDue, from: []State{ClosedThisTime}, stay: true, by: by(CMD), fresh: rec(RecordPoolQueryResult)},
		{id: "T36", event: EventPerformedLater, from: []State{ClosedThisTime}, stay: true, by: by(IO),
			guards: is(GuardBalanceZero), fresh: rec(RecordCloseNotice)},
		{id: "T36", event: EventConcludedLater, from: []State{ClosedThisTime}, stay: true, by: by(IO),
			guards: is(GuardConcludeHolds), fresh: rec(RecordConcludeRuling)},
		{id: "T37", event: EventClosingRevoked, from: fromClosed, to: Enforcing, by: by(RP),
			guards: is(GuardFinal), fresh: rec(RecordReviewRuling), signers: by(RP)},
		{id: "T37", event: EventClosingRevoked, from: fromClosed, to: Enforcing, by: by(SC),
			guards: is(GuardFinal), fresh: rec(RecordSupervisionOrder)},
		{id: "T38", event: EventInstrumentRevoked, from: []State{ClosedCompleted, ClosedConcluded}, stay: true, by: by(FO),
			guards: is(GuardHolds), fresh: rec(RecordInstrumentCopy)},

		// T39 to T43: within enforcement.
		{id: "T39", event: EventPartiesChanged, from: append(fromEarly[:3:3], ClosedThisTime), stay: true, by: by(RP),
			guards: is(GuardNewParty, GuardPartyKnown), fresh: rec(RecordReviewRuling, RecordServiceProof), signers: by(RP)},
		{id: "T40", event: EventMoneyArrives, from: append(fromOpen[:len(fromOpen):len(fromOpen)], ClosedThisTime), stay: true, by: by(FD), fresh: rec(RecordMoneyArrival)},
		{id: "T41", event: EventDeferPayout, from: append(fromOpen[:len(fromOpen):len(fromOpen)], ClosedThisTime), stay: true, by: by(IO, BC, PR),
			guards: is(GuardMoneyHeld, GuardDeferGround), fresh: rec(RecordPayoutApproval), approver: true},
		{id: "T41", event: EventPaidOut, from: append(fromEarly[:3:3], TerminationReview, ClosedThisTime), stay: true, by: by(IO, FD),
			guards: is(GuardMoneyHeld, GuardPayeeRight), fresh: rec(RecordPayoutApproval, RecordPayoutReceipt), signers: by(IO, FD), approver: true},
		{id: "T41", event: EventLodged, from: append(fromEarly[:3:3], TerminationReview, ClosedThisTime), stay: true, by: by(IO, FD),
			guards: is(GuardMoneyHeld, GuardLodgeGround), fresh: rec(RecordLodgementApproval), signers: by(IO, FD), approver: true},
		{id: "T42", event: EventExtendLimit, from: append(fromEarly[:3:3], TerminationReview), stay: true, by: by(PR),
			guards: is(GuardFirstExtension, GuardLimitRuns), fresh: rec(RecordExtensionApproval)},
		{id: "T42", event: EventExtendLimit, from: append(fromEarly[:3:3], TerminationReview), stay: true, by: by(PR),
			guards: but(is(GuardLimitRuns), GuardFirstExtension), fresh: rec(RecordExtensionApproval, RecordHighCourtConsent),
			note: zhixing.Text{ZH: "再次延长须逐级报高级人民法院备案", EN: "a further extension is reported to the high court for record"}},
		{id: "T43", event: EventSuperiorUrges, from: append(fromEarly[:3:3], TerminationReview), stay: true, by: by(SC), fresh: rec(RecordSupervisionOrder)},

		// Linked cases begin filed; what follows keeps the file.
		{event: EventOpenResumption, from: []State{NoCase}, to: Filed, by: by(FO), guards: is(GuardLinkedCase, GuardDocketGiven)},
		{event: EventOpenRestitution, from: []State{NoCase}, to: Filed, by: by(FO), guards: is(GuardLinkedCase, GuardDocketGiven), fresh: rec(RecordInstrumentCopy)},
		{event: EventReassign, from: append(fromOpen[1:len(fromOpen):len(fromOpen)], ClosedThisTime), stay: true, by: by(BC), fresh: rec(RecordAssignmentNote)},
		{event: EventRecuse, from: fromAnyCase, stay: true, by: by(BC, PR, SC)},
		{event: EventPutOnRecord, from: fromAnyCase, stay: true, by: courtRoles()},
		{event: EventMilestone, from: fromAnyCase, stay: true, by: courtRoles()},
		{event: EventExcludePeriod, from: fromOpen, stay: true, by: by(IO, BC, PR)},
		{event: EventObjectionRaised, from: fromAnyCase[2:9], stay: true, by: by(CR, DR, TP, RP, IO)},
		{event: EventObjectionRaised, from: fromClosed, stay: true, by: by(CR, DR, TP, RP, IO), guards: is(GuardObjectionOpen),
			note: zhixing.Text{ZH: "结案后（CASE-63、CASE-64）", EN: "after a closing (CASE-63, CASE-64)"}},
		{event: EventObjectionClosed, from: fromAnyCase[2:], stay: true, by: by(RP, SC, TD)},
		{event: EventVoid, from: fromAnyCase, stay: true, by: courtRoles()},
	}
}

func courtRoles() []Role { return []Role{FO, IO, RP, CP, BC, PR, FD, SC, TD, CMD} }

// compiled is the table with its machine and, per event, its rows.
type compiled struct {
	m       *machine.Machine[State, EventKind, Guard]
	rows    []machine.Row[State, EventKind, Guard]
	needs   []need
	byEvent [eventKinds][]uint8
}

// need is what a transition demands beside its guards, in sets.
type need struct {
	id                   string
	rule                 zhixing.RuleID
	fresh, proof, one    recordSet
	by, signers          machine.RoleSet
	approver             bool
	to                   State
	stay                 bool
	hasRecords, hasHands bool
}

// table builds the machine once, on first use.
var table = sync.OnceValue(func() *compiled {
	ts := transitions()
	c := &compiled{rows: make([]machine.Row[State, EventKind, Guard], len(ts)), needs: make([]need, len(ts))}
	for i, t := range ts {
		rule := zhixing.RuleID("CASE-91")
		if t.id != "" {
			rule += zhixing.RuleID("." + t.id)
		}
		n := need{id: t.id, rule: rule, fresh: recordsOf(t.fresh...), proof: recordsOf(t.proof...), one: recordsOf(t.oneOf...),
			by: machine.Roles(t.by...), signers: machine.Roles(t.signers...), approver: t.approver, to: t.to, stay: t.stay}
		n.hasRecords = !n.fresh.empty() || !n.proof.empty() || !n.one.empty()
		n.hasHands = n.signers != 0 || n.approver
		c.needs[i] = n
		c.rows[i] = machine.Row[State, EventKind, Guard]{From: t.from[0], Also: t.from[1:], Event: t.event, To: t.to, Stay: t.stay,
			Guards: t.guards, By: n.by, Rule: rule, Note: t.note}
		c.byEvent[t.event] = append(c.byEvent[t.event], uint8(i))
	}
	c.m = machine.Must(machine.Definition[State, EventKind, Guard]{
		Name: "case", Title: zhixing.Text{ZH: "执行实施案件", EN: "Implementation case"},
		States: &stateNames, Events: &eventNames, Guards: &guardNames, Roles: roleNames.Rows,
		Initial: NoCase, Final: append([]State{NotAccepted}, fromClosed...), Rows: c.rows,
	})
	return c
})

// needOf finds what the row demands.
func (c *compiled) needOf(e EventKind, row *machine.Row[State, EventKind, Guard]) *need {
	for _, i := range c.byEvent[e] {
		if &c.rows[i] == row {
			return &c.needs[i]
		}
	}
	return nil
}
