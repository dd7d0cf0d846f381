package auction

import "github.com/zhixing-go/zhixing"

// SurplusTest is the outcome of the no-surplus test of one round (无益拍卖, AUC-51).
type SurplusTest struct {
	Blocked    zhixing.Tri   `json:"blocked"`     // Yes: the reserve does not exceed what comes before the applicant
	Senior     zhixing.Money `json:"senior"`      // priority claims and enforcement costs
	MinReserve zhixing.Money `json:"min_reserve"` // lowest reserve if the applicant asks to continue
}

// NoSurplus tests a round's reserve against the priority claims and enforcement
// costs that come before the applicant (AUCTION-2020 6): a reserve equal to them
// leaves him nothing. The new reserve is above them by at least one fen. own is
// the applicant's own priority claim, which is not counted by default.
func NoSurplus(reserve, priority, own, costs zhixing.Money, o Options) (SurplusTest, error) {
	var p zhixing.Problems
	for _, x := range []struct {
		field string
		m     zhixing.Money
	}{{"reserve", reserve}, {"priority", priority}, {"own", own}, {"costs", costs}} {
		if x.m.Sign() < 0 {
			p.Add(x.field, x.m.String(), "AUC-51", text("金额不得为负", "an amount is not negative"))
		}
	}
	if err := p.Err(); err != nil {
		return SurplusTest{}, err
	}
	var sum zhixing.Sum
	sum.Add(priority)
	sum.Add(costs)
	if o.NoSurplusOwnClaim == OwnClaimCounted {
		sum.Add(own)
	}
	senior, err := sum.Total()
	if err != nil {
		return SurplusTest{}, err
	}
	least, err := senior.Add(zhixing.Fen(1))
	if err != nil {
		return SurplusTest{}, err
	}
	// Nothing comes before him: there is a surplus whatever the reserve.
	blocked := senior.Sign() > 0 && !senior.Less(reserve)
	return SurplusTest{Blocked: zhixing.TriOf(blocked), Senior: senior, MinReserve: least}, nil
}

// ContinueRequest is what the applicant did when told that no surplus is possible.
type ContinueRequest struct {
	NotifiedOn  zhixing.Date `json:"notified_on,omitzero"`  // notice received
	RequestedOn zhixing.Date `json:"requested_on,omitzero"` // asked to continue
}

// askNoSurplus judges a round blocked by the no-surplus rule.
func (f *findings) askNoSurplus(t SurplusTest, reserve zhixing.Money, r ContinueRequest, o Options) {
	args := []zhixing.Arg{zhixing.MoneyArg("reserve", reserve), zhixing.MoneyArg("senior", t.Senior), zhixing.MoneyArg("least", t.MinReserve)}
	c := cites(trad(6, 1))
	if t.Blocked != zhixing.Yes {
		if r.RequestedOn.IsZero() || reserve.Less(t.MinReserve) {
			f.ask(point{rule: "AUC-51", code: "surplus_possible", is: t.Blocked.Not(), msg: text("保留价{reserve}高于优先债权和执行费用{senior}", "the reserve {reserve} exceeds priority claims and costs {senior}"), args: args, cites: c})
			return
		}
	}
	if r.NotifiedOn.IsZero() {
		f.ask(point{rule: "AUC-51", code: "applicant_notified", is: zhixing.No, else_: zhixing.Breach, msg: text("保留价{reserve}不足以清偿优先债权和执行费用{senior}，拍卖前应通知申请执行人", "the reserve {reserve} does not exceed priority claims and costs {senior}: the applicant is to be notified before the auction"), args: args, cites: c})
		return
	}
	due, err := zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-51", Cite: trad(6, 1)}.EndWith(r.NotifiedOn, o.calendar(), o.Roll)
	asked := err == nil && !r.RequestedOn.IsZero() && due.Within(r.RequestedOn)
	f.ask(point{rule: "AUC-51", code: "not_auctioned_for_applicant", is: zhixing.TriOf(asked), else_: zhixing.Breach, msg: text("申请执行人收到通知后五日内（至{due}）未申请继续拍卖的，不为其拍卖", "unless the applicant asks within 5 days (to {due}) the lot is not auctioned for him"), args: append(args, zhixing.DateArg("due", due.End)), cites: c})
	if asked {
		f.ask(point{rule: "AUC-51", code: "reserve_above_senior", is: zhixing.TriOf(!reserve.Less(t.MinReserve)), else_: zhixing.Breach, msg: text("继续拍卖的保留价应不低于{least}；流拍的费用由申请执行人负担", "the new reserve is at least {least}; if the auction fails its costs are the applicant's"), args: args, cites: c})
	}
}
