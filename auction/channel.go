package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// ChannelFacts is what decides how a property is turned into money (AUC-02).
type ChannelFacts struct {
	On               zhixing.Date       `json:"on"`
	Kind             LotKind            `json:"kind"`
	TradeForbidden   zhixing.Tri        `json:"trade_forbidden,omitzero"`   // goods whose free trade is forbidden
	Prescribed       RealisationChannel `json:"prescribed,omitzero"`        // another way that statute, regulation or interpretation prescribes
	PrescribedBy     string             `json:"prescribed_by,omitempty"`    // and where; "" is none
	TransferAgreed   zhixing.Tri        `json:"transfer_agreed,omitzero"`   // applicant and debtor agree to a transfer, nobody harmed (AUC-53)
	SelfSaleAllowed  zhixing.Tri        `json:"self_sale_allowed,omitzero"` // the court allows the debtor's own sale (AUC-54)
	SaleAgreed       zhixing.Tri        `json:"sale_agreed,omitzero"`       // parties and right-holders agree to a sale (AUC-58)
	FitForSale       zhixing.Tri        `json:"fit_for_sale,omitzero"`      // goods that the court may sell without auction (AUC-58)
	UnsuitableOnline zhixing.Tri        `json:"unsuitable_online,omitzero"` // not suitable for an online auction
	Unsuitable       string             `json:"unsuitable,omitempty"`       // and why
	RoundsFailed     zhixing.Tri        `json:"rounds_failed,omitzero"`     // the last round has failed
	OnMarket         zhixing.Tri        `json:"on_market,omitzero"`         // listed shares sold on the exchange (AUC-73)
}

// ChooseChannel says how a property is turned into money: by online auction, unless
// one of the grounds for another way is given (AUC-02; NET-AUC-2016 2, CPL-2023 258).
// The finding names the ground; one that lacks its record is not met, and the way is
// then the online auction.
func ChooseChannel(x ChannelFacts) (RealisationChannel, zhixing.Finding) {
	f := findings{on: x.On}
	take := func(c RealisationChannel, rule zhixing.RuleID, zh, en string, from ...zhixing.Citation) (RealisationChannel, zhixing.Finding) {
		f.note(rule, "by_"+c.String(), text(zh, en), from)
		return c, f.list[len(f.list)-1]
	}
	switch {
	case x.TradeForbidden == zhixing.Yes:
		return take(ChannelDesignatedPurchase, "AUC-02", "国家禁止自由买卖的物品，交有关单位按国家规定的价格收购", "free trade is forbidden: to the designated unit at the state price", cite("CPL-2023", 258))
	case x.Kind == LotVessel:
		return take(ChannelVesselAuction, "AUC-70", "船舶由拍卖船舶委员会拍卖", "a vessel is auctioned by its committee", cite("SHIP-2015", 11))
	case x.PrescribedBy != "" && x.Prescribed != ChannelOnlineAuction:
		return take(x.Prescribed, "AUC-02", "法律、行政法规、司法解释规定通过其他途径处置", "another way is prescribed", net(2))
	case x.TransferAgreed == zhixing.Yes:
		return take(ChannelConsensualTransfer, "AUC-53", "申请执行人和被执行人同意作价抵债", "applicant and debtor agree to a transfer", cite("CPL-INT-2022", 489))
	case x.SelfSaleAllowed == zhixing.Yes:
		return take(ChannelSelfSale, "AUC-54", "准许被执行人自行变卖", "the debtor may sell by himself", cite("ENF-REG-2020", 33))
	case x.Kind == LotLegalPersonShares && x.RoundsFailed == zhixing.Yes:
		return take(ChannelDebtForAsset, "AUC-74", "三次拍卖仍不能成交的，按第三次拍卖的保留价折价抵偿给债权人", "after three failed auctions the shares are given to the creditor at the third reserve", citeP("LP-SHARES-2001", 13, 2))
	case x.Kind != LotLegalPersonShares && (x.SaleAgreed == zhixing.Yes || x.FitForSale == zhixing.Yes || x.Kind == LotPerishable || x.Kind == LotPreciousMetal):
		c := trad(31, 2) // goods that the court may sell
		if x.SaleAgreed == zhixing.Yes {
			c = trad(31, 1)
		}
		return take(ChannelDirectSale, "AUC-58", "当事人及有关权利人同意变卖，或者属于可以变卖的物品", "a sale was agreed to, or the goods may be sold without auction", c)
	case x.Kind == LotListedShares && x.OnMarket == zhixing.Yes:
		return take(ChannelStockMarketSale, "AUC-73", "通过证券交易所变价", "sold on the exchange", cite("COMMISSION-2011", 7))
	case x.Kind == LotUnlistedEquity && since(x.On, equityFrom) && x.RoundsFailed != zhixing.Yes:
		return take(ChannelOnlineAuction, "AUC-71", "股权应当采取网络司法拍卖方式", "equity is auctioned online", citeP("EQUITY-2021", 13, 1))
	case !since(x.On, netFrom):
		return take(ChannelTraditionalAuction, "AUC-00", "网络司法拍卖规定施行前，依拍卖、变卖财产的规定", "before the online rules: by the traditional ones", trad(2), trad(3))
	case x.RoundsFailed == zhixing.Yes:
		return take(ChannelOnlineSale, "AUC-55", "再次拍卖流拍的，可以在同一平台变卖", "the last round failed: an online sale on the same platform", net(26, 2))
	case x.UnsuitableOnline == zhixing.Yes:
		if x.Unsuitable == "" {
			f.ask(point{rule: "AUC-02", code: "ground_recorded", is: zhixing.No, else_: zhixing.Breach, msg: text("不宜采用网络拍卖的，须记明理由", "why it is not suitable online must be recorded"), cites: cites(net(2))})
			return ChannelOnlineAuction, f.list[0]
		}
		return take(ChannelTraditionalAuction, "AUC-02", "不宜采用网络拍卖方式处置", "not suitable for an online auction", net(2))
	}
	return take(ChannelOnlineAuction, "AUC-02", "以拍卖方式处置财产的，应当采取网络司法拍卖方式", "auction first, online first", trad(2), net(2))
}

// PlatformChoice is the platform one applicant creditor chose from the list.
type PlatformChoice struct {
	Creditor zhixing.PartyID `json:"creditor"`
	Platform string          `json:"platform,omitempty"` // "": no choice
}

// ChoosePlatform says which platform carries an online auction (AUC-03; NET-AUC-2016
// 5): the one that all applicant creditors chose from the list; where one did not
// choose, chose outside the list, or they differ, the court designates (platform "").
func ChoosePlatform(choices []PlatformChoice, listed []string, day zhixing.Date) (platform string, byCourt zhixing.Tri, found zhixing.Finding) {
	f := findings{on: day}
	ok := len(choices) > 0
	for _, c := range choices {
		ok = ok && c.Platform != "" && c.Platform == choices[0].Platform && slices.Contains(listed, c.Platform)
	}
	if ok {
		f.note("AUC-03", "platform_chosen", text("由申请执行人从名单库中选择", "chosen from the list by the applicant"), cites(net(5)))
		return choices[0].Platform, zhixing.No, f.list[0]
	}
	f.note("AUC-03", "platform_designated", text("未选择、选择不一致或者不在名单库内的，由人民法院指定", "no choice, different choices, or none from the list: the court designates"), cites(net(5)))
	return "", zhixing.Yes, f.list[0]
}

// CheckTask judges who carries out a task of an online auction (AUC-03; NET-AUC-2016
// 6 to 8): what the court must do itself is never outsourced, auxiliary work may be,
// what the platform provides is the platform's.
func CheckTask(t AuctionTask, by TaskOwner, day zhixing.Date) zhixing.Finding {
	f := findings{on: day}
	owner := t.Owner()
	// Auxiliary work may be outsourced; the court may do it itself.
	ok := by == owner || owner == OwnerAuxiliary && by == OwnerCourt
	is := zhixing.TriOf(ok)
	if owner == 0 || by == 0 {
		is = zhixing.Unknown
	}
	f.ask(point{rule: "AUC-03", code: "task_of_" + owner.String(), is: is, else_: zhixing.Breach, msg: text("{task}：由{owner}承担", "{task}: by the {owner}"),
		args:  []zhixing.Arg{zhixing.TextArg("task", text(t.Label(zhixing.ZH), t.Label(zhixing.EN))), zhixing.TextArg("owner", text(owner.Label(zhixing.ZH), owner.Label(zhixing.EN)))},
		cites: cites(net(5 + uint16(owner))), missing: []string{"task", "by"}})
	return f.list[0]
}
