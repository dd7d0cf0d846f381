package casefile

import "github.com/zhixing-go/zhixing"

// SettlementAsk are the facts on an application to resume the title after a
// settlement (和解后申请恢复执行), CASE-48, SETTLE-2020 9 to 18.
type SettlementAsk struct {
	SettlementStandFacts
	AgreedEnd zhixing.Date `json:"agreed_end,omitzero"` // last day of the agreed performance
	// LateAccepted: performed late, but the creditor took it to the end.
	LateAccepted zhixing.Tri `json:"late_accepted,omitzero"`
	// Impossible: it can no longer be carried out.
	Impossible zhixing.Tri `json:"impossible,omitzero"`
	// Void: it was held void; VoidOn the day of that holding.
	Void   zhixing.Tri  `json:"void,omitzero"`
	VoidOn zhixing.Date `json:"void_on,omitzero"`
	// Title is what the title orders; Settled what was agreed.
	Title   zhixing.GivenMoney `json:"title,omitzero"`
	Settled zhixing.GivenMoney `json:"settled,omitzero"`
	// GuarantorDirect: a guarantor undertook direct enforcement before the court.
	GuarantorDirect zhixing.Tri `json:"guarantor_direct,omitzero"`
	// Filed: filed with the court or acknowledged; otherwise it is a plea by way of
	// objection (SETTLE-2020 19).
	Filed zhixing.Tri `json:"filed,omitzero"`
	// DebtorObjects that the two years to apply have run out (10; CASE-05).
	DebtorObjects zhixing.Tri `json:"debtor_objects,omitzero"`
}

// SettlementAnswer is what follows: whether the title is resumed, for how much, and
// which roads stay open.
type SettlementAnswer struct {
	Verdict
	Resume zhixing.Tri `json:"resume,omitzero"`
	// For is the sum resumed: the title less what was performed (SETTLE-2020 17).
	For zhixing.GivenMoney `json:"for,omitzero"`
	// Guarantor: his property may be enforced directly (18).
	Guarantor zhixing.Tri `json:"guarantor,omitzero"`
	// MaySue on the settlement instead: the creditor chooses one (9, 13).
	MaySue zhixing.Tri `json:"may_sue,omitzero"`
	// SueForLate: late but accepted performance leaves a suit for the lateness (15).
	SueForLate zhixing.Tri `json:"sue_for_late,omitzero"`
	// MayLodge: the debtor may lodge what the creditor refuses (7).
	MayLodge zhixing.Tri      `json:"may_lodge,omitzero"`
	Until    zhixing.Deadline `json:"until,omitzero"` // two years to apply (10)
	InTime   zhixing.Tri      `json:"in_time,omitzero"`
}

// AssessSettlementResumption answers an application to resume the title after a settlement
// (CASE-48). It is refused when the settlement was fully performed (late but
// accepted included), is not yet due, is being performed as agreed, or the creditor
// chose the suit; what was performed is deducted from the title, not from the sum
// settled.
func AssessSettlementResumption(f SettlementAsk, on zhixing.Date, o Options) (SettlementAnswer, error) {
	if err := o.valid(); err != nil {
		return SettlementAnswer{}, err
	}
	var a SettlementAnswer
	done := f.Performed
	if f.LateAccepted == zhixing.Yes {
		done = zhixing.Yes
	}
	due := f.Due
	switch {
	case f.Impossible == zhixing.Yes || f.Void == zhixing.Yes:
		due = zhixing.Yes
	case f.Default == zhixing.SettlementAnticipatory, f.Default == zhixing.SettlementFraudOrCoercion:
		due = zhixing.Yes // CC 578; FILE-CLOSE-2014 6(1)
	case due == zhixing.Unknown && !f.AgreedEnd.IsZero() && on.After(f.AgreedEnd):
		due = zhixing.Yes
	case due == zhixing.Unknown && !f.AgreedEnd.IsZero() && f.AsAgreed == zhixing.Yes:
		due = zhixing.No
	}
	asAgreed, fraud := f.AsAgreed, f.Default == zhixing.SettlementFraudOrCoercion
	if f.Impossible == zhixing.Yes || f.Void == zhixing.Yes || fraud {
		asAgreed = zhixing.No // CPL-2023 241(2) asks for no default where there was fraud or coercion
	}
	art := func(item uint8) []zhixing.Citation {
		cs := []zhixing.Citation{settlementArticle(on, citePart("SETTLE-2020", 11, 0, item), 465)}
		if item > 1 && fraud {
			cs = append(cs, citePart("CPL-2023", 241, 2, 0))
		}
		if item > 1 && f.Void == zhixing.Yes && !on.Before(settlementRules) {
			cs = append(cs, citePart("SETTLE-2020", 16, 1, 0))
		}
		return cs
	}
	a.ask("CASE-48", "not_performed", "performed", done.Not(), "和解协议未履行完毕（迟延但已被接受的视为履行）", "not fully performed (late but accepted counts as performed)", art(1)...)
	if done != zhixing.Yes {
		a.ask("CASE-48", "due", "due", due, "履行期限届至、条件成就", "due, and its conditions met", art(2)...)
		a.ask("CASE-48", "not_as_agreed", "as_agreed", asAgreed.Not(), "被执行人未按约定履行", "the debtor is not performing as agreed", art(3)...)
	}
	a.ask("CASE-48", "not_sued", "sued_already", f.SuedAlready.Not(), "申请执行人未就和解协议起诉", "the creditor did not choose the suit", citeArt("SETTLE-2020", 9), citeArt("SETTLE-2020", 14))
	from := f.AgreedEnd
	if f.Void == zhixing.Yes && !f.VoidOn.IsZero() {
		from = f.VoidOn
	}
	if !from.IsZero() {
		var err error
		if a.Until, err = o.run(resumeTitle(from), from); err != nil {
			return a, err
		}
	}
	if applied := f.AppliedOn; !applied.IsZero() && !from.IsZero() {
		if a.InTime = zhixing.TriOf(a.Until.Within(applied)); a.InTime == zhixing.No {
			// Late is no bar by itself: it takes the debtor's plea.
			a.ask("CASE-48", "no_plea_of_limitation", "debtor_objects", f.DebtorObjects.Not(), "已逾二年的，被执行人未提出时效异议", "after two years, the debtor does not plead it", settlementArticle(on, citePart("SETTLE-2020", 10, 1, 0), 466))
		}
	}
	a.decide(on)
	a.Resume = map3(a.Status)
	if f.Title.Given {
		left, err := f.Title.Amount.Sub(f.Paid)
		if err != nil {
			return a, err
		}
		if left.Sign() < 0 {
			return a, &zhixing.InputError{Field: "paid", Value: f.Paid.String(), Rule: "CASE-48", Reason: zhixing.Text{ZH: "已履行金额超过执行依据确定的金额", EN: "more performed than the title orders"}}
		}
		a.For = zhixing.GiveMoney(left)
	}
	a.Guarantor = f.GuarantorDirect.And(a.Resume)
	a.MaySue = f.SuedAlready.Not().And(done.Not())
	if a.Resume == zhixing.Yes && f.Applied == zhixing.Yes {
		a.MaySue = zhixing.No // the creditor chose to resume
	}
	a.SueForLate = f.LateAccepted
	a.MayLodge = zhixing.Yes // SETTLE-2020 7: always open to the debtor
	if on.Before(settlementRules) {
		// The suits on a settlement, lodging it and direct enforcement against its
		// guarantor came with SETTLE-2018; what held before is not said.
		a.MaySue, a.SueForLate, a.MayLodge, a.Guarantor = zhixing.Unknown, zhixing.Unknown, zhixing.Unknown, zhixing.Unknown
	}
	return a, nil
}

// settlementArticle is the article of SETTLE, or, before it began, that of CPL-INT on the
// same matter.
func settlementArticle(on zhixing.Date, settle zhixing.Citation, before uint16) zhixing.Citation {
	if !on.IsZero() && on.Before(settlementRules) {
		return citeArt("CPL-INT-2022", before)
	}
	return settle
}

// resumeTitle is the two years to resume the title after a settlement whose performance
// ends on a day: SETTLE 10, before it CPL-INT 466.
func resumeTitle(from zhixing.Date) zhixing.Period {
	p := periodResumeTitle
	p.Cite = settlementArticle(from, p.Cite, 466)
	return p
}

func map3(s zhixing.Status) zhixing.Tri {
	switch s {
	case zhixing.Met:
		return zhixing.Yes
	case zhixing.NotMet:
		return zhixing.No
	}
	return zhixing.Unknown
}
