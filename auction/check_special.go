package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// askSpecial judges what the notice of special kinds must say and what stands in the
// way of them (AUC-39, 42, 57, 71 to 74).
func (f *findings) askSpecial(t *Terms, x *RoundFacts) {
	if x.House == zhixing.Yes && !t.NoticeOn.Before(bidderFrom) {
		f.ask(point{rule: "AUC-39", code: "purchase_qualification_stated", is: x.PurchaseLimits.Not().Or(t.QualificationStated), else_: zhixing.Breach, msg: text("受限购约束的，公告应载明竞买人须具备购房资格及相应法律后果", "where purchase limits apply the notice states the qualification and its consequences"), cites: cites(cite("BIDDER-2021", 2)), missing: []string{"purchase_limits", "qualification_stated"}})
	}
	if x.Kind == LotUnlistedEquity && since(t.NoticeOn, equityFrom) {
		f.ask(point{rule: "AUC-71", code: "capital_stated", is: zhixing.TriOf(x.CapitalPaid == zhixing.Yes).Or(t.CapitalStated), else_: zhixing.Breach, msg: text("出资未履行、未全面履行或者未届期限的，公告载明认缴出资额、实缴出资额、出资期限", "where the capital is not paid in full or not due yet the notice states subscribed and paid-in capital and its due date"), cites: cites(citeP("EQUITY-2021", 14, 2)), missing: []string{"capital_stated"}})
		if x.Approval != zhixing.No {
			f.ask(point{rule: "AUC-72", code: "approval_conditions_stated", is: x.Approval.Not().Or(t.ApprovalStated), else_: zhixing.Breach, msg: text("须经批准的，公告载明竞买人应具备的资格或者条件", "where approval is needed the notice states the conditions"), cites: cites(citeP("EQUITY-2021", 15, 1)), missing: []string{"approval", "approval_stated"}})
		}
	}
	if x.Kind == LotPartnershipShare {
		f.askPartners(x)
	}
	if x.Criminal == zhixing.Yes {
		f.note("AUC-57", "no_reserve_possible", text("末次流拍后通知财政部门接收或者退赔，仍须变价的可以无保留价拍卖", "after the last failure the treasury or the victims may take it; otherwise an auction without reserve is allowed"), cites(citeP("CRIM-PROP-2014", 12, 2)))
	}
	switch x.Kind {
	case LotListedShares:
		f.note("AUC-73", "no_national_text", text("在证券市场变价无统一规定，价格、折扣、分批由参数给出", "no single national text on market sale: price, discount and batches are parameters"), cites(cite("COMMISSION-2011", 7)))
	case LotLegalPersonShares:
		f.note("AUC-74", "auction_obligatory", text("必须拍卖，质权人亦同；每次降价至多10%，三次流拍后抵债", "auction obligatory, also for a pledgee; each cut at most 10 per cent, after three failures given for debt"), cites(citeP("LP-SHARES-2001", 8, 3), citeP("LP-SHARES-2001", 8, 4), citeP("LP-SHARES-2001", 13, 2)))
	}
}

// askPartners judges the share of a partner (AUC-42): the other partners of a limited
// partner have a priority and no more; only the share of a general partner needs their
// consent to go to an outsider. Which it is follows from the rights given.
func (f *findings) askPartners(x *RoundFacts) {
	has := func(s PrioritySource) bool {
		return slices.ContainsFunc(x.Priority, func(r PriorityRight) bool { return r.Source == s })
	}
	if has(PriorityLimitedPartner) && !has(PriorityGeneralPartner) {
		f.note("AUC-42", "partners_first", text("须通知全体合伙人，其他合伙人在同等条件下有优先购买权", "all partners are notified; the others have a priority on equal terms"), cites(citeP("PEL-2006", 74, 2)))
		return
	}
	f.note("AUC-42", "partners_first", text("须通知全体合伙人；不购买又不同意转让的，办理退伙结算或者削减份额结算，不得向合伙人以外的人拍卖", "all partners are notified; if they neither buy nor agree, settlement of withdrawal or reduction takes the place of an auction to outsiders"), cites(citeP("PEL-2006", 42, 2)))
	f.ask(point{rule: "AUC-42", code: "outsiders_may_bid", is: x.PartnersDecline.Not(), else_: zhixing.Breach, msg: text("其他合伙人不购买又不同意转让的，不得向合伙人以外的人拍卖", "where the other partners neither buy nor agree there is no auction to outsiders"), cites: cites(citeP("PEL-2006", 42, 2)), missing: []string{"partners_decline"}})
}
