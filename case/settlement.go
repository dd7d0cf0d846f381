package casefile

import "github.com/zhixing-go/zhixing"

// settlementRules is the first day of SETTLE-2018, whose articles SETTLE-2020 kept.
var settlementRules = zhixing.YMD(2018, 3, 1)

// resumable reports whether the original title may be resumed after a settlement
// (CASE-48, SETTLE-2020 9 to 14): not when the settlement was fully performed, is
// not yet due, is being performed as agreed, or the creditor chose the suit.
// Anticipatory breach and fraud do not wait for the day agreed.
func (f SettlementStandFacts) resumable(end, on zhixing.Date) zhixing.Tri {
	if f.Performed == zhixing.Yes || f.SuedAlready == zhixing.Yes {
		return zhixing.No
	}
	switch f.Default {
	case zhixing.SettlementFraudOrCoercion, zhixing.SettlementAnticipatory:
		return f.Performed.Not()
	}
	due := f.Due
	if due == zhixing.Unknown && !end.IsZero() && on.After(end) {
		due = zhixing.Yes
	}
	return f.Performed.Not().And(due).And(f.AsAgreed.Not())
}
