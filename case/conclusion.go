package casefile

import "github.com/zhixing-go/zhixing"

// concludeOpen reports whether the ground of conclusion could be used on the day
// on (CASE-22): elevation, designation and entrustment were grounds until
// 2018-05-31, and close by T31 only; each later ground begins with its text.
func concludeOpen(g zhixing.ConcludeGround, on zhixing.Date) bool {
	switch g {
	case 0, zhixing.ConcludeElevated, zhixing.ConcludeDesignated, zhixing.ConcludeEntrusted:
		return false // by T31
	case zhixing.ConcludeSuitOnSettlement, zhixing.ConcludePrivateSettlementPerformed, zhixing.ConcludeAwardSetAside:
		return !on.Before(zhixing.YMD(2018, 3, 1)) // SETTLE-2018, ARB-ENF-2018
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

// resumable reports whether a concluded case may be followed by a resumption case
// on the ground given (CASE-13): (1), (2) and (5).
func resumable(r ResumptionGround, c *course) zhixing.Tri {
	switch r {
	case 0:
		return zhixing.Unknown
	case ResumptionConditionsReturn:
		return zhixing.Yes
	case ResumptionFraud, ResumptionSettlementBroken:
		s := &c.rare().settlement
		return zhixing.TriOf(!s.filed.IsZero() && !s.performed)
	case ResumptionEntrustReturned:
		for l := range c.lanes {
			if l.conclude == zhixing.ConcludeEntrusted || l.strike == zhixing.StrikeLeftByEntrustment {
				return zhixing.Yes
			}
		}
	}
	return zhixing.No
}

// creditorSide reports whether the ground changes the creditor (PARTY-2020 2 to 9).
func creditorSide(g zhixing.PartyChangeGround) bool {
	return g >= zhixing.PartyChangeCreditorDeath && g <= zhixing.PartyChangeCreditorAssignment
}
