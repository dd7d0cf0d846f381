package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// factsOf returns the facts of the event as F, the zero value if they are not.
func factsOf[F Facts](e *Event) F {
	f, _ := e.Facts.(F)
	return f
}

// The periods that guards count.
var (
	periodJurisdiction = zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "CASE-04", Cite: zhixing.Citation{Instrument: "ENF-PROC-2020", Article: 3, Paragraph: 1}}
	periodZ4           = zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.MinimumWait, Rule: "CASE-41.Z4", Cite: zhixing.Citation{Instrument: "TERM-2016", Article: 1}}
	periodStayYear     = zhixing.Period{N: 1, Unit: zhixing.Years, Class: zhixing.Validity, Rule: "CASE-38", Cite: zhixing.Citation{Instrument: "CPL-INT-2022", Article: 467}}
	periodStayMonths   = zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.Validity, Rule: "CASE-38", Cite: zhixing.Citation{Instrument: "ENF-REG-2020", Article: 77, Paragraph: 1}}
)

// leavesStruck is the first day on which a case that leaves by elevation,
// designation or entrustment closes as struck off (STAT-2018, CASE-22).
var leavesStruck = zhixing.YMD(2018, 6, 1)

// guard evaluates g for the debtor whose turn it is, by the law of the day of the
// event.
func (j *judge) guard(g Guard) zhixing.Tri {
	e, c, l := j.e, j.c, j.lane
	switch g {
	case GuardForMoney:
		return c.money
	case GuardNoticeDue:
		return zhixing.TriOf(l.notice.IsZero())
	case GuardNoticeContent:
		f := factsOf[NoticeFacts](e)
		return f.OrdersPerformance.And(f.StatesInterest).And(f.StatesAccount)
	case GuardApproved:
		return factsOf[MeasureFacts](e).Approved
	case GuardEmergency:
		return factsOf[MeasureFacts](e).Emergency
	case GuardZ1, GuardZ2, GuardZ3, GuardZ4, GuardZ5, GuardTerminationClear, GuardAccountClear, GuardTerminationGround,
		GuardMoneyOrAllowed, GuardCreditorSigned, GuardHearingHeld, GuardInObjectionTerm, GuardNotOwnPanel:
		return j.terminationGuard(g)
	case GuardMoneyHeld, GuardDeferGround, GuardLodgeGround, GuardPayeeRight:
		return j.moneyGuard(g)
	case GuardFilingHolds, GuardFilingFails, GuardCompetent, GuardUnsplit, GuardCounterShown, GuardDocketGiven, GuardReasonHigh, GuardLinkedCase:
		return j.filingGuard(g)
	case GuardSettlementOpen, GuardForSettlement, GuardSettlementFormed, GuardSettlementSuspends, GuardOralSettlement, GuardPerformed,
		GuardCreditorApplied, GuardResumptionOpen, GuardLongRunning, GuardSuitTaken:
		return j.settlementGuard(g)
	case GuardStayTerm, GuardStayExtends, GuardStayGroundFits, GuardStayOver, GuardBreach, GuardGuaranteed, GuardLifted, GuardLetterValid, GuardCreditorConsents:
		return j.stayGuard(g)
	case GuardEnterprise, GuardBankruptcyConsent, GuardInsolvent, GuardFirstTransfer, GuardBankruptcyTaken:
		return j.bankruptcyGuard(g)
	case GuardHolds:
		switch f := e.Facts.(type) {
		case RulingFacts:
			return f.Holds
		case SuspensionFacts:
			return f.Holds
		}
		return zhixing.Unknown
	case GuardFinal:
		return factsOf[RulingFacts](e).Final
	case GuardHandedOver:
		return factsOf[RulingFacts](e).HandedOver
	case GuardDebtorObjected:
		return factsOf[RulingFacts](e).DebtorObjected
	case GuardNonEnforceable:
		return nonEnforceable(c.ground)
	case GuardJurisdictionPending:
		return zhixing.TriOf(c.jurisdict)
	case GuardInTenDays:
		if l.notice.IsZero() {
			return zhixing.Unknown
		}
		d, err := periodJurisdiction.EndWith(l.notice, j.o.Calendar, j.o.Roll)
		if err != nil {
			return zhixing.Unknown
		}
		return zhixing.TriOf(d.Within(e.On))
	case GuardGroundGone:
		return factsOf[ResumeFacts](e).GroundGone
	case GuardConcludeHolds:
		f := factsOf[ConclusionFacts](e)
		if !concludeOpen(f.Ground, e.On) {
			return zhixing.No
		}
		return f.Holds
	case GuardLeavesStruck:
		// STAT-2018 speaks of first enforcements; a resumption case is concluded.
		return zhixing.TriOf(!e.On.Before(leavesStruck) && (c.kind != zhixing.CaseResumption || j.o.ResumptionClosings == AllManners))
	case GuardBalanceZero:
		return factsOf[PerformanceFacts](e).done(c.money)
	case GuardExecutable:
		f := factsOf[PoolFacts](e)
		return f.Executable.And(f.KnownBefore.Not().Or(f.Changed))
	case GuardNotResumed:
		return zhixing.TriOf(!c.resumed)
	case GuardResumptionAllowed:
		return resumable(factsOf[PoolFacts](e).Reason, c, e.Kind)
	case GuardObjectionOpen:
		return c.objectionOpen(e, j.o)
	case GuardLimitRuns:
		d, err := c.limit(j.o, e.On)
		if err != nil {
			return zhixing.Unknown
		}
		return zhixing.TriOf(!d.Over(e.On))
	case GuardFirstExtension:
		return zhixing.TriOf(c.extensions == 0)
	case GuardNewParty:
		f := factsOf[PartyChangeFacts](e)
		return zhixing.TriOf(c.debtor(f.Party) == nil && !slices.Contains(c.rare().creditors, f.Party))
	case GuardPartyKnown:
		f := factsOf[PartyChangeFacts](e)
		if f.Replaces == "" {
			return zhixing.Yes
		}
		if creditorSide(f.Ground) {
			return zhixing.TriOf(slices.Contains(c.rare().creditors, f.Replaces))
		}
		return zhixing.TriOf(c.debtor(f.Replaces) != nil)
	}
	return zhixing.Unknown
}

func (j *judge) filingGuard(g Guard) zhixing.Tri {
	if a, ok := j.e.Facts.(ApplicationFacts); ok {
		switch g {
		case GuardLinkedCase:
			return zhixing.TriOf(!a.Predecessor.IsZero() && (j.e.Kind == EventOpenRestitution || a.Reason != 0))
		case GuardDocketGiven:
			k, ok := a.Docket.Kind()
			if j.e.Kind == EventOpenRestitution {
				return zhixing.TriOf(ok && k == zhixing.CaseFirstEnforcement)
			}
			return zhixing.TriOf(ok && k == zhixing.CaseResumption)
		}
	}
	f := factsOf[FilingFacts](j.e)
	switch g {
	case GuardFilingHolds:
		return f.Conditions.All()
	case GuardFilingFails:
		return f.Conditions.All().Not()
	case GuardCompetent:
		return f.Competent
	case GuardUnsplit:
		return f.Unsplit
	case GuardCounterShown:
		if j.o.CounterPerformance == RequireProofAtFiling {
			return f.CounterShown
		}
		return zhixing.Yes
	case GuardDocketGiven:
		k, ok := f.Docket.Kind()
		return zhixing.TriOf(ok && k == j.c.kind)
	case GuardReasonHigh:
		lv := f.Docket.Level()
		return zhixing.TriOf(lv != LevelHigh && lv != LevelSupreme || f.HighCourtReason != "")
	}
	return zhixing.Unknown
}

// done reports whether the whole duty is performed (CASE-21): to the fen for
// money, or the rest waived.
func (f PerformanceFacts) done(money zhixing.Tri) zhixing.Tri {
	if f.Waived == zhixing.Yes {
		return zhixing.Yes
	}
	if money == zhixing.No {
		return f.ActDone
	}
	if !f.Owed.Given || !f.Paid.Given {
		return zhixing.Unknown
	}
	if f.Owed.Amount != f.Paid.Amount {
		return zhixing.No
	}
	return zhixing.TriOf(f.ActDone != zhixing.No)
}

func (j *judge) moneyGuard(g Guard) zhixing.Tri {
	f := factsOf[MoneyFacts](j.e)
	switch g {
	case GuardMoneyHeld:
		return zhixing.TriOf(!j.c.held.IsZero() && !j.c.held.Less(f.Amount))
	case GuardDeferGround:
		return zhixing.TriOf(f.Defer != 0)
	case GuardLodgeGround:
		return zhixing.TriOf(f.Lodge != 0)
	case GuardPayeeRight:
		if f.Payee == "" || slices.Contains(j.c.rare().creditors, f.Payee) {
			return zhixing.Yes
		}
		return f.PanelAgreed
	}
	return zhixing.Unknown
}

func (j *judge) terminationGuard(g Guard) zhixing.Tri {
	e, c := j.e, j.c
	f := factsOf[TerminationCheckFacts](e)
	talk := c.rare().talk
	ruled := e.ruledOn()
	switch g {
	case GuardZ1, GuardZ2, GuardZ3, GuardZ5:
		if g != GuardZ3 && ruled.Before(fiveConditions) {
			return zhixing.Yes // not asked for before TERM-2016
		}
		for i := range f.Conditions {
			if d := &f.Conditions[i]; string(d.Debtor) == j.lane.id {
				return d.of(g)
			}
		}
	case GuardZ4:
		if ruled.Before(fiveConditions) {
			return zhixing.Yes // no wait was asked for before TERM-2016
		}
		if c.kind == zhixing.CaseResumption && j.o.ResumptionWait == NoWaitOnResumption {
			return zhixing.Yes
		}
		d, err := periodZ4.EndWith(c.filed, j.o.Calendar, j.o.Roll)
		if err != nil {
			return zhixing.Unknown
		}
		return zhixing.TriOf(d.Over(ruled))
	case GuardMoneyOrAllowed:
		if j.o.NonMonetary == AllowNonMonetary {
			return zhixing.Yes
		}
		return c.money
	case GuardTerminationGround:
		if ruled.Before(closingOpinion) {
			return zhixing.Unknown // no uniform rules on termination yet
		}
		return zhixing.TriOf(f.Ground != 0 || talk.ground != 0 || j.o.TerminationGround == GroundOptional)
	case GuardTerminationClear:
		if j.lane.settled && f.Ground != zhixing.TerminationInstalmentSettlement {
			return zhixing.No // CASE-25, CASE-44
		}
		return f.Clear
	case GuardAccountClear:
		if e.Kind == EventFullyPerformed {
			return zhixing.TriOf(c.held.IsZero())
		}
		return zhixing.TriOf(c.held.IsZero() || j.o.UnpaidMoney == UnpaidAllowed)
	case GuardCreditorSigned:
		return zhixing.TriOf(c.onFile.union(j.recs).has(RecordCreditorSignature))
	case GuardHearingHeld:
		return talk.heard(f.Ground, c.onFile.union(j.recs).has(RecordCreditorSignature), ruled)
	case GuardInObjectionTerm:
		return zhixing.TriOf(talk.until.IsZero() || !e.On.After(talk.until))
	case GuardNotOwnPanel:
		for _, id := range talk.hearing {
			if e.Actor == id && e.Role == CP {
				return zhixing.No
			}
			for i := range e.With {
				if e.With[i].ID == id && e.With[i].Role == CP {
					return zhixing.No
				}
			}
		}
		return zhixing.Yes
	}
	return zhixing.Unknown
}

// of returns the condition that g asks for.
func (d *DebtorConditions) of(g Guard) zhixing.Tri {
	switch g {
	case GuardZ1:
		return d.Z1
	case GuardZ2:
		return d.Z2
	case GuardZ3:
		return d.Z3
	case GuardZ5:
		return d.Z5
	}
	return zhixing.Unknown
}

func (j *judge) settlementGuard(g Guard) zhixing.Tri {
	l := j.lane
	switch g {
	case GuardSettlementOpen:
		return zhixing.TriOf(l.settled)
	case GuardForSettlement:
		return zhixing.TriOf(l.suspend == zhixing.SuspendSettlementFiled && l.settled)
	}
	if f, ok := j.e.Facts.(SettlementFacts); ok {
		switch g {
		case GuardSettlementFormed:
			return zhixing.TriOf(f.Form != SettlementUnfiled).And(f.Authority)
		case GuardSettlementSuspends:
			return f.Suspend
		case GuardOralSettlement:
			return zhixing.TriOf(f.Form == SettlementOral)
		}
		return zhixing.Unknown
	}
	f := factsOf[SettlementStandFacts](j.e)
	switch g {
	case GuardPerformed:
		return f.Performed
	case GuardCreditorApplied:
		return f.Applied
	case GuardResumptionOpen:
		return f.resumable(j.c.rare().settlement.end, j.e.On)
	case GuardLongRunning:
		return f.LongRunning
	case GuardSuitTaken:
		return f.SuitTaken
	}
	return zhixing.Unknown
}

func (j *judge) stayGuard(g Guard) zhixing.Tri {
	e, l := j.e, j.lane
	if f, ok := e.Facts.(StayFacts); ok {
		switch g {
		case GuardCreditorConsents:
			return f.CreditorConsents
		case GuardLetterValid:
			return f.Guarantee.valid()
		case GuardStayGroundFits:
			return f.groundFits(e.Kind)
		case GuardStayTerm:
			return f.termFits(e.Kind, e.On)
		case GuardStayExtends:
			return f.extensionFits(e.Kind, e.On, l)
		}
		return zhixing.Unknown
	}
	if g == GuardStayExtends {
		return zhixing.TriOf(l.extendable(e.Kind, e.On)).And(zhixing.Unknown) // No, or for the facts to say
	}
	f := factsOf[ResumeFacts](e)
	switch g {
	case GuardStayOver:
		return zhixing.TriOf(!l.until.IsZero() && e.On.After(l.until))
	case GuardBreach:
		return f.Breach
	case GuardGuaranteed:
		return zhixing.TriOf(l.stay == zhixing.StayGuaranteeConsented)
	case GuardLifted:
		return f.Notice
	}
	return zhixing.Unknown
}

func (j *judge) bankruptcyGuard(g Guard) zhixing.Tri {
	f, l := factsOf[BankruptcyFacts](j.e), j.lane
	switch g {
	case GuardEnterprise:
		if l.kind == 0 {
			return zhixing.Unknown
		}
		return zhixing.TriOf(l.kind == zhixing.EnterpriseLegalPerson)
	case GuardBankruptcyConsent:
		return f.Consent
	case GuardInsolvent:
		return f.CannotPay.And(f.Insolvent)
	case GuardFirstTransfer:
		return zhixing.TriOf(!l.moved)
	case GuardBankruptcyTaken:
		return zhixing.TriOf(!l.accepted.IsZero())
	}
	return zhixing.Unknown
}
