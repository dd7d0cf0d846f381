package casefile

import "github.com/zhixing-go/zhixing"

// concludeOpen reports whether the ground of conclusion could be used on the day
// on (CASE-22): elevation, designation and entrustment were grounds until
// 2018-05-31, and close by T31 only; each later ground begins with its text.
func concludeOpen(g zhixing.ConcludeGround, on zhixing.Date) bool {
	switch g {
	case 0, zhixing.ConcludeElevated, zhixing.ConcludeDesignated, zhixing.ConcludeEntrusted:
		return false // by T31
	case zhixing.ConcludeSuitOnSettlement, zhixing.ConcludePrivateSettlementPerformed:
		return !on.Before(settlementRules)
	case zhixing.ConcludeSpecificThingLost:
		return !on.Before(zhixing.YMD(2015, 2, 4)) // CPL-INT-2015 494; before, ENF-REG-1998 57 had the value enforced
	case zhixing.ConcludeLongSettlement:
		return !on.Before(zhixing.YMD(2018, 5, 28)) // ENF-NOTICE-2018
	case zhixing.ConcludeSuitOnNotarisedClaim:
		return !on.Before(zhixing.YMD(2018, 10, 1)) // NOTARY-2018
	}
	return true
}

// LeaveManner is how a first enforcement that leaves by elevation, designation or
// entrustment closes on a day (CASE-22): concluded until 2018-05-31, struck off
// since, outside the statistics.
func LeaveManner(on zhixing.Date) zhixing.ClosingManner {
	if on.Before(leavesStruck) {
		return zhixing.Concluded
	}
	return zhixing.Struck
}

// leaveGround is the numbered ground of the historical conclusion.
func leaveGround(k EventKind) zhixing.ConcludeGround {
	switch k {
	case EventElevated:
		return zhixing.ConcludeElevated
	case EventDesignated:
		return zhixing.ConcludeDesignated
	}
	return zhixing.ConcludeEntrusted
}

// leaveStrike is the ground of striking off since then (CASE-23).
func leaveStrike(k EventKind) zhixing.StrikeGround {
	switch k {
	case EventElevated:
		return zhixing.StrikeLeftByElevation
	case EventDesignated:
		return zhixing.StrikeLeftByDesignation
	}
	return zhixing.StrikeLeftByEntrustment
}

// nonEnforceable reports whether non-enforcement can be ruled on such a title:
// awards and notarised instruments (CASE-66, CPL-2023 248, 249).
func nonEnforceable(g zhixing.GroundKind) zhixing.Tri {
	switch g {
	case 0:
		return zhixing.Unknown
	case zhixing.GroundArbitralAward, zhixing.GroundArbitralMediation, zhixing.GroundLabourAward,
		zhixing.GroundRuralLandAward, zhixing.GroundNotarisedDebt:
		return zhixing.Yes
	}
	return zhixing.No
}

// resumable reports whether a concluded or struck case may be followed by a resumption
// case on the ground given (CASE-13): (1), (2), (4) and (5). Ex officio only the return
// of an entrustment does it; a case that was struck off, nothing else.
func resumable(r ResumptionGround, c *course, k EventKind) zhixing.Tri {
	if r == 0 {
		for r := ResumptionFraud; r <= ResumptionConditionsReturn; r++ {
			if resumable(r, c, k) != zhixing.No {
				return zhixing.Unknown
			}
		}
		return zhixing.No // on no ground
	}
	has := func(ok func(*lane) bool) bool {
		for l := range c.lanes {
			if ok(l) {
				return true
			}
		}
		return false
	}
	if r == ResumptionEntrustReturned {
		return zhixing.TriOf(has(func(l *lane) bool {
			return l.conclude == zhixing.ConcludeEntrusted || l.strike == zhixing.StrikeLeftByEntrustment
		}))
	}
	if c.state == ClosedStruck || k == EventResumeExOfficio {
		return zhixing.No
	}
	switch r {
	case ResumptionConditionsReturn:
		return zhixing.Yes
	case ResumptionFraud, ResumptionSettlementBroken:
		if has(func(l *lane) bool { return l.conclude == zhixing.ConcludeSuitOnSettlement }) {
			return zhixing.No // the creditor chose the suit (SETTLE-2020 9, 14)
		}
		s := c.rare().settlement
		return zhixing.TriOf(!s.filed.IsZero() && !s.performed ||
			has(func(l *lane) bool { return l.conclude == zhixing.ConcludeWithdrawnAfterSettlement }))
	}
	return zhixing.No
}

// creditorSide reports whether the ground changes the creditor (PARTY-2020 2 to 9).
func creditorSide(g zhixing.PartyChangeGround) bool {
	return g >= zhixing.PartyChangeCreditorDeath && g <= zhixing.PartyChangeCreditorAssignment
}

// ConclusionLimbs are the limbs of the numbered grounds of conclusion (终结执行事由),
// CASE-22; each ground reads its own.
type ConclusionLimbs struct {
	Withdrawn zhixing.Tri `json:"withdrawn,omitzero"` // the creditor withdrew the application
	Settled   zhixing.Tri `json:"settled,omitzero"`   // after a settlement
	Revoked   zhixing.Tri `json:"revoked,omitzero"`   // the title was revoked
	// Citizen debtor dead, no estate, nobody obliged.
	DebtorDead zhixing.Tri `json:"debtor_dead,omitzero"`
	NoEstate   zhixing.Tri `json:"no_estate,omitzero"`
	NoObligor  zhixing.Tri `json:"no_obligor,omitzero"`
	// Creditor of maintenance, support or child support dead.
	Maintenance  zhixing.Tri `json:"maintenance,omitzero"`
	CreditorDead zhixing.Tri `json:"creditor_dead,omitzero"`
	// Citizen debtor of a loan, in hardship: cannot repay, no income and unable to work.
	Citizen      zhixing.Tri `json:"citizen,omitzero"`
	Loan         zhixing.Tri `json:"loan,omitzero"`
	CannotRepay  zhixing.Tri `json:"cannot_repay,omitzero"`
	NoIncome     zhixing.Tri `json:"no_income,omitzero"`
	UnableToWork zhixing.Tri `json:"unable_to_work,omitzero"`
	// Entity gone: ended, with neither property nor successor nor anyone to add.
	EntityEnded zhixing.Tri `json:"entity_ended,omitzero"`
	NoProperty  zhixing.Tri `json:"no_property,omitzero"`
	NoSuccessor zhixing.Tri `json:"no_successor,omitzero"`
	NobodyToAdd zhixing.Tri `json:"nobody_to_add,omitzero"`
	// Fine remitted; bankrupt; object perished; thing lost and no agreement on money.
	FineRemitted   zhixing.Tri `json:"fine_remitted,omitzero"`
	Bankrupt       zhixing.Tri `json:"bankrupt,omitzero"`
	ObjectPerished zhixing.Tri `json:"object_perished,omitzero"`
	ThingLost      zhixing.Tri `json:"thing_lost,omitzero"`
	NoAgreement    zhixing.Tri `json:"no_agreement,omitzero"`
	SuitAccepted   zhixing.Tri `json:"suit_accepted,omitzero"` // on the settlement or the notarised claim
	// PrivatePerformed: a private settlement was fully performed.
	PrivatePerformed zhixing.Tri `json:"private_performed,omitzero"`
	// The award was set aside (ARB 64), or, since ARB-ENF-2018, the tribunal is to hear
	// the matter again (20).
	AwardSetAside zhixing.Tri `json:"award_set_aside,omitzero"`
	AwardReheard  zhixing.Tri `json:"award_reheard,omitzero"`
	LongRunning   zhixing.Tri `json:"long_running,omitzero"`
	Other         zhixing.Tri `json:"other,omitzero"` // other circumstance found by the court
}

// AssessConclusion says whether the ground of conclusion holds on the day on, limb by
// limb (CASE-22). Grounds of leaving (elevation, designation, entrustment) existed
// until 2018-05-31 and close by T31.
func AssessConclusion(g zhixing.ConcludeGround, f ConclusionLimbs, on zhixing.Date) Verdict {
	var v Verdict
	cpl := func(item uint8) zhixing.Citation { return citePart("CPL-2023", 268, 0, item) }
	list := citeArt("FILE-CLOSE-2014", 17)
	limb := func(code string, t zhixing.Tri, zh, en string, c zhixing.Citation) {
		v.ask("CASE-22", code, code, t, zh, en, c)
	}
	open := concludeOpen(g, on)
	switch g {
	case zhixing.ConcludeElevated, zhixing.ConcludeDesignated, zhixing.ConcludeEntrusted:
		open = on.Before(leavesStruck)
	}
	v.ask("CASE-22", "ground_open", "", zhixing.TriOf(open), "该事由在当日可用", "the ground is open on that day", citeArt("STAT-2018", 3))
	switch g {
	case zhixing.ConcludeWithdrawn:
		limb("withdrawn", f.Withdrawn, "申请执行人撤销申请", "the application was withdrawn", cpl(1))
	case zhixing.ConcludeWithdrawnAfterSettlement:
		limb("withdrawn", f.Withdrawn, "申请执行人撤回申请", "the application was withdrawn", list)
		limb("settled", f.Settled, "当事人达成和解", "the parties settled", list)
	case zhixing.ConcludeInstrumentRevoked:
		limb("revoked", f.Revoked, "据以执行的法律文书被撤销", "the title was revoked", cpl(2))
	case zhixing.ConcludeDebtorDeadNoEstate:
		limb("debtor_dead", f.DebtorDead, "作为被执行人的公民死亡", "the citizen debtor died", cpl(3))
		limb("no_estate", f.NoEstate, "无遗产可供执行", "no estate", cpl(3))
		limb("no_obligor", f.NoObligor, "无义务承担人", "nobody obliged in his place", cpl(3))
	case zhixing.ConcludeMaintenanceCreditorDead:
		limb("maintenance", f.Maintenance, "追索赡养费、扶养费、抚养费案件", "a case of maintenance or support", cpl(4))
		limb("creditor_dead", f.CreditorDead, "权利人死亡", "the creditor died", cpl(4))
	case zhixing.ConcludeDebtorDestitute:
		limb("citizen", f.Citizen, "被执行人为公民", "the debtor is a citizen", cpl(5))
		limb("loan", f.Loan, "借款债务", "a loan", cpl(5))
		limb("cannot_repay", f.CannotRepay, "生活困难无力偿还", "cannot repay because of hardship", cpl(5))
		limb("no_income", f.NoIncome, "无收入来源", "no income", cpl(5))
		limb("unable_to_work", f.UnableToWork, "丧失劳动能力", "lost the ability to work", cpl(5))
	case zhixing.ConcludeDebtorEntityGone:
		limb("entity_ended", f.EntityEnded, "法人或者其他组织终止", "the entity has ended", list)
		limb("no_property", f.NoProperty, "无财产可供执行", "no property", list)
		limb("no_successor", f.NoSuccessor, "无权利义务承受人", "no successor", list)
		limb("nobody_to_add", f.NobodyToAdd, "无可变更、追加的当事人", "nobody to add", list)
	case zhixing.ConcludeFineRemitted:
		limb("fine_remitted", f.FineRemitted, "罚金被免除", "the fine was remitted", list)
	case zhixing.ConcludeDeclaredBankrupt:
		limb("bankrupt", f.Bankrupt, "被执行人被宣告破产", "the debtor was declared bankrupt", citePart("CPL-INT-2022", 513, 1, 0))
	case zhixing.ConcludeAdminObjectPerished:
		limb("object_perished", f.ObjectPerished, "行政执行标的灭失", "the object perished", list)
	case zhixing.ConcludeSpecificThingLost:
		limb("thing_lost", f.ThingLost, "特定物毁损、灭失", "the specific thing is lost", citePart("CPL-INT-2022", 492, 1, 0))
		limb("no_agreement", f.NoAgreement, "双方对折价赔偿不能协商一致", "no agreement on compensation", citePart("CPL-INT-2022", 492, 2, 0))
	case zhixing.ConcludeSuitOnSettlement:
		limb("suit_accepted", f.SuitAccepted, "就和解协议提起的诉讼已受理", "the suit on the settlement was accepted", citeArt("SETTLE-2020", 14))
	case zhixing.ConcludePrivateSettlementPerformed:
		limb("private_performed", f.PrivatePerformed, "执行外和解履行完毕", "the private settlement was fully performed", citePart("SETTLE-2020", 19, 0, 1))
	case zhixing.ConcludeSuitOnNotarisedClaim:
		limb("suit_accepted", f.SuitAccepted, "就公证债权提起的诉讼已受理", "the suit on the notarised claim was accepted", citePart("NOTARY-2018", 24, 2, 0))
	case zhixing.ConcludeAwardSetAside:
		t := f.AwardSetAside
		if f.AwardReheard != zhixing.Unknown && !on.Before(zhixing.YMD(2018, 3, 1)) {
			t = t.Or(f.AwardReheard)
		}
		limb("award_set_aside", t, "仲裁裁决被撤销或者决定重新仲裁", "the award was set aside, or is to be heard again", awardArticle(on, citePart("ARB-ENF-2018", 20, 2, 0), 2))
	case zhixing.ConcludeLongSettlement:
		limb("settled", f.Settled, "达成和解协议", "the parties settled", citeArt("ENF-NOTICE-2018", 0))
		limb("long_running", f.LongRunning, "和解协议需长期履行", "its performance runs long", citeArt("ENF-NOTICE-2018", 0))
	case zhixing.ConcludeElevated, zhixing.ConcludeDesignated, zhixing.ConcludeEntrusted:
	default:
		limb("other", f.Other, "法院认为应当终结执行的其他情形", "another circumstance found by the court", cpl(6))
	}
	v.decide(on)
	return v
}
