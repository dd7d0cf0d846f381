package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// decodeFacts reads the facts of an event of kind k strictly.
func decodeFacts(k EventKind, b []byte) (Facts, error) {
	switch k {
	case EventApply, EventTransfer, EventOpenResumption, EventOpenRestitution:
		return read[ApplicationFacts](b)
	case EventFileCase, EventRefuse:
		return read[FilingFacts](b)
	case EventAssign, EventReassign:
		return read[AssignmentFacts](b)
	case EventIssueNotice:
		return read[NoticeFacts](b)
	case EventImmediateMeasure, EventUrgentControl:
		return read[MeasureFacts](b)
	case EventJurisdictionUpheld, EventEarlierFilingFound, EventConditionsMissing,
		EventNonEnforcementRuled, EventLimitationUpheld, EventClosingRevoked, EventInstrumentRevoked:
		return read[RulingFacts](b)
	case EventSuspend:
		return read[SuspensionFacts](b)
	case EventResume, EventStayEnds, EventStayBreached, EventStayLifted:
		return read[ResumeFacts](b)
	case EventStayByGuarantee, EventStayBySuperior, EventStayOnApplication:
		return read[StayFacts](b)
	case EventFileSettlement:
		return read[SettlementFacts](b)
	case EventSettlementPerformed, EventSettlementBroken, EventLongSettlement, EventSuitOnSettlement, EventSettlementProgress:
		return read[SettlementStandFacts](b)
	case EventTransferBankruptcy, EventBankruptcyAccepted, EventBankruptcyRefused, EventDeclaredBankrupt, EventPlanApproved:
		return read[BankruptcyFacts](b)
	case EventProposeTermination, EventTerminate:
		return read[TerminationCheckFacts](b)
	case EventTalkHeld, EventCreditorObjects:
		return read[TalkFacts](b)
	case EventConclude, EventConcludedLater:
		return read[ConclusionFacts](b)
	case EventElevated, EventDesignated, EventEntrustedAccepted:
		return read[LeavingFacts](b)
	case EventFullyPerformed, EventPerformedLater:
		return read[PerformanceFacts](b)
	case EventResumeApplied, EventResumeExOfficio, EventPoolQueryDue:
		return read[PoolFacts](b)
	case EventPartiesChanged:
		return read[PartyChangeFacts](b)
	case EventMoneyArrives, EventPaidOut, EventLodged, EventDeferPayout:
		return read[MoneyFacts](b)
	case EventExtendLimit:
		return read[ExtensionFacts](b)
	case EventSuperiorUrges:
		return read[OrderFacts](b)
	case EventExcludePeriod:
		return read[ExclusionFacts](b)
	case EventMilestone:
		return read[MilestoneFacts](b)
	case EventObjectionRaised, EventObjectionClosed:
		return read[ObjectionFacts](b)
	case EventRecuse:
		return read[RecusalFacts](b)
	}
	return nil, &zhixing.InputError{Value: k.String(), Rule: "CASE-91", Reason: zhixing.Text{
		ZH: "此种事件不附事实", EN: "events of this kind come without facts"}}
}

func read[F Facts](b []byte) (Facts, error) {
	var f F
	if err := strict.Decode(b, &f); err != nil {
		return nil, err
	}
	return f, nil
}
