package auction

import "github.com/zhixing-go/zhixing"

// BidderFacts is a person who wishes to bid or to buy (AUC-39).
type BidderFacts struct {
	Party           zhixing.PartyID `json:"party"`
	On              zhixing.Date    `json:"on"`
	Stage           Stage           `json:"stage,omitzero"`
	Role            BidderRole      `json:"role,omitzero"`
	Court           zhixing.Tri     `json:"court,omitzero"`     // the executing court or of its staff
	Platform        zhixing.Tri     `json:"platform,omitzero"`  // the platform or of its staff
	Auxiliary       zhixing.Tri     `json:"auxiliary,omitzero"` // an auxiliary body of this auction or of its staff
	Relative        zhixing.Tri     `json:"relative,omitzero"`  // a near relative of such staff, or bidding for one of them
	Defaulter       zhixing.Tri     `json:"defaulter,omitzero"` // defaulted on this lot before
	NotApproved     zhixing.Tri     `json:"not_approved,omitzero"`
	Capable         zhixing.Tri     `json:"capable,omitzero"`            // full capacity
	NeedsCondition  zhixing.Tri     `json:"needs_condition,omitzero"`    // a statute asks for a qualification or condition
	HasCondition    zhixing.Tri     `json:"has_condition,omitzero"`      // and he has it
	House           zhixing.Tri     `json:"house,omitzero"`              // the lot is a house
	LimitsInForce   zhixing.Tri     `json:"limits_in_force,omitzero"`    // its city limits purchases on that day
	MayPurchase     zhixing.Tri     `json:"may_purchase,omitzero"`       // he may purchase under them
	Undertaken      zhixing.Tri     `json:"undertaken,omitzero"`         // he declared to have the qualification and to bear the consequences
	Agent           zhixing.PartyID `json:"agent,omitempty"`             // who bids for him
	AgencyConfirmed zhixing.Tri     `json:"agency_confirmed,omitzero"`   // by the court before bidding starts, the platform told
	RightWaived     zhixing.Tri     `json:"priority_waived,omitzero"`    // priority purchaser: waived, or notified and absent
	RightConfirmed  zhixing.Tri     `json:"priority_confirmed,omitzero"` // priority purchaser: confirmed by the court
}

// MayBid says whether a person may bid and, if not, why: the first reason found
// (AUC-39; NET-AUC-2016 34, 24(2), AUCTION-2020 12, BIDDER-2021, CPL-INT-2022 488). The
// debtor and every creditor may. Where facts that would decide are missing the reason is
// 0 and the verdict undetermined.
func MayBid(x BidderFacts) (BarReason, Assessment) {
	f := findings{on: x.On, subject: string(x.Party)}
	var bar BarReason
	ask := func(r BarReason, code string, may zhixing.Tri, zh, en string, missing ...string) {
		c := r.cite()
		switch {
		case r == BarDefaulter && !since(x.On, netFrom):
			c = trad(22, 1)
		case code == "capable":
			c = net(14, 0, 1)
		}
		f.ask(point{rule: "AUC-39", code: code, is: may, else_: zhixing.Breach, msg: text(zh, en), cites: cites(c), missing: missing})
		if may == zhixing.No && bar == 0 {
			bar = r
		}
	}
	court := BarCourt
	if x.Stage == StageSale {
		court = BarCourtStaffInSale
	}
	if x.Stage == StageSale || since(x.On, netFrom) {
		ask(court, "not_the_court", x.Court.Not(), "负责执行的人民法院及其工作人员不得竞买", "not the executing court or its staff", "court")
	}
	if since(x.On, netFrom) {
		ask(BarPlatform, "not_the_platform", x.Platform.Not(), "网络服务提供者及其工作人员不得竞买", "not the platform or its staff", "platform")
		ask(BarAuxiliary, "not_auxiliary", x.Auxiliary.Not(), "拍卖辅助机构及其工作人员不得竞买", "not an auxiliary body or its staff", "auxiliary")
		ask(BarRelative, "not_a_near_relative", x.Relative.Not(), "上述人员的近亲属、受其委托的人不得竞买", "not a near relative of such staff, nor somebody bidding for them", "relative")
	}
	ask(BarDefaulter, "not_the_defaulter", x.Defaulter.Not(), "悔拍的原买受人不得参加重新拍卖", "not the buyer who defaulted", "defaulter")
	if x.NotApproved != zhixing.Unknown && since(x.On, equityFrom) {
		ask(BarNotApproved, "was_not_refused", x.NotApproved.Not(), "未取得批准的原买受人不得参加重新拍卖", "not the buyer who got no approval")
	}
	ask(BarUnqualified, "capable", x.Capable, "竞买人应当具备完全民事行为能力", "full capacity", "capable")
	if x.NeedsCondition != zhixing.No {
		ask(BarUnqualified, "has_the_condition", x.NeedsCondition.Not().Or(x.HasCondition), "法律、行政法规对买受人资格、条件有特殊规定的，应当具备", "the qualification or condition that the law asks of the buyer", "needs_condition", "has_condition")
	}
	if x.House == zhixing.Yes && since(x.On, bidderFrom) {
		ask(BarPurchaseLimit, "may_purchase", x.LimitsInForce.Not().Or(x.MayPurchase), "受房产所在地限购政策约束的，不予准许", "the city's purchase limits do not bar him", "limits_in_force", "may_purchase")
		f.ask(point{rule: "AUC-39", code: "undertaken", is: x.LimitsInForce.Not().Or(x.Undertaken), else_: zhixing.Breach, msg: text("应当承诺具备购房资格及自愿承担法律后果", "he undertakes to have the qualification and to bear the consequences"), cites: cites(cite("BIDDER-2021", 2)), missing: []string{"undertaken"}})
	}
	if x.Agent != "" {
		f.ask(point{rule: "AUC-34", code: "agency_confirmed", is: x.AgencyConfirmed, else_: zhixing.Breach, msg: text("委托竞买应在竞价开始前经法院确认并通知平台", "agency is confirmed by the court before bidding starts and the platform told"), cites: cites(net(14, 0, 2)), missing: []string{"agency_confirmed"}})
	}
	if x.Role == RolePriority {
		f.ask(point{rule: "AUC-38", code: "with_priority", is: x.RightWaived.Not().And(x.RightConfirmed), else_: zhixing.Info, msg: text("经法院确认且未放弃的，以优先购买权人身份参与竞买；否则只作一般竞买人", "confirmed by the court and not waived: he bids with priority, else as an ordinary bidder"), cites: cites(net(19, 1), net(16, 2)), missing: []string{"priority_waived", "priority_confirmed"}})
	}
	return bar, Assessment{AsOf: x.On, Findings: f.list}
}

// Declaration is a priority purchaser's wish to buy at the highest bid of a
// traditional auction (AUC-42; AUCTION-2020 13).
type Declaration struct {
	Holder zhixing.PartyID `json:"holder"`
	Rank   uint8           `json:"rank"`                // 1 is best
	Drawn  int             `json:"lot_drawn,omitempty"` // place drawn among equal ranks, 1 first; 0: not drawn
}

// PriorityTraditional says who buys in a traditional auction once the highest bid
// stands and no higher one follows (AUC-42): the best rank that declared to take it at
// that price, by lot among equals, else the bidder. draw names those who have to draw.
func PriorityTraditional(bidder zhixing.PartyID, declared []Declaration) (winner zhixing.PartyID, draw []zhixing.PartyID, err error) {
	var best []Declaration
	for i, d := range declared {
		switch {
		case d.Holder == "" || d.Rank == 0 || d.Drawn < 0:
			return "", nil, input(indexPath("declared", i), string(d.Holder), "AUC-42", "须写明优先购买权人和顺序", "holder and rank are required")
		case len(best) == 0 || d.Rank < best[0].Rank:
			best = []Declaration{d}
		case d.Rank == best[0].Rank:
			best = append(best, d)
		}
	}
	switch len(best) {
	case 0:
		return bidder, nil, nil
	case 1:
		return best[0].Holder, nil, nil
	}
	for _, d := range best {
		if d.Drawn == 1 {
			return d.Holder, nil, nil
		}
		draw = append(draw, d.Holder)
	}
	return "", draw, nil
}
