package distribution

import "github.com/zhixing-go/zhixing"

// BankruptcyLodgement is how long money lodged in bankruptcy is kept for its
// creditor before it goes to the others (破产分配的提存, DIST-52).
type BankruptcyLodgement struct {
	Reason zhixing.LodgementReason `json:"reason"`
	// Decided is the day that decides about a conditional claim: the announcement of
	// the final distribution (BANKR-2006 117).
	Decided zhixing.Date `json:"decided,omitzero"`
	// Until is the term of a share not collected (two months, 118) or of a claim in
	// suit (two years, 119).
	Until zhixing.Deadline `json:"until,omitzero"`
}

// BankruptcyLodgementEnd returns how long a share is kept: from the announcement of
// the final distribution for conditional claims and uncollected shares, from the end
// of the proceedings for claims in suit. Another reason is an error.
func BankruptcyLodgementEnd(reason zhixing.LodgementReason, finalNotice, proceedingsEnd zhixing.Date, o Options) (BankruptcyLodgement, error) {
	out := BankruptcyLodgement{Reason: reason}
	need := func(d zhixing.Date, field string) error {
		if !d.IsZero() {
			return nil
		}
		return &zhixing.InputError{Field: field, Rule: "DIST-52", Reason: zhixing.Text{ZH: "须写明该日", EN: "the day is required"}}
	}
	var err error
	switch reason {
	case zhixing.LodgeConditional:
		out.Decided = finalNotice
		return out, need(finalNotice, "final_notice")
	case zhixing.LodgeRefusesPayment, zhixing.LodgeNotFound, zhixing.LodgeNotContactable, zhixing.LodgeDeadOrIncapable:
		if err = need(finalNotice, "final_notice"); err == nil {
			out.Until, err = zhixing.Period{N: 2, Unit: zhixing.Months, Class: zhixing.PartyTerm, Rule: "DIST-52", Cite: cite("BANKR-2006", 118)}.End(finalNotice, o.calendar())
		}
	case zhixing.LodgeClaimPending, zhixing.LodgePlanSuit:
		if err = need(proceedingsEnd, "proceedings_end"); err == nil {
			out.Until, err = zhixing.Period{N: 2, Unit: zhixing.Years, Class: zhixing.PartyTerm, Rule: "DIST-52", Cite: cite("BANKR-2006", 119)}.End(proceedingsEnd, o.calendar())
		}
	default:
		err = &zhixing.InputError{Field: "reason", Value: reason.String(), Rule: "DIST-52", Reason: zhixing.Text{ZH: "企业破产法没有规定这种提存的期限", EN: "the Bankruptcy Law sets no term for this lodgement"}}
	}
	return out, err
}
