package auction

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// SplitEquity is how many units of an equity to auction where its likely price
// clearly exceeds claim and costs (AUC-71; EQUITY-2021 13(2)): the smallest number
// whose price reaches the target. The unit price is the reference price divided by
// the units, or by policy the opening price, which is safer for the creditor.
func SplitEquity(units int64, reference, opening, target zhixing.Money, o Options) (int64, error) {
	price := reference
	if o.EquitySplitPrice == SplitByOpening {
		price = opening
	}
	if units <= 0 || price.Sign() <= 0 || target.Sign() <= 0 {
		return 0, input("units", "", "AUC-71", "份数、价格、目标额应大于0", "units, price and target are above 0")
	}
	// ceil(target / (price/units)) = ceil(target*units/price); 128 bits may be needed.
	n := new(big.Int).Mul(big.NewInt(target.Fen()), big.NewInt(units))
	q, r := n.QuoRem(n, big.NewInt(price.Fen()), new(big.Int))
	if r.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	if q.Cmp(big.NewInt(units)) > 0 {
		return units, nil
	}
	return q.Int64(), nil
}

// WholeEquity judges whether the equity beyond the target may be auctioned too
// (AUC-71): splitting badly cuts its value and the debtor asks in writing.
func WholeEquity(splittingHurts, debtorAsks zhixing.Tri, on zhixing.Date) zhixing.Finding {
	f := findings{on: on}
	f.ask(point{rule: "AUC-71", code: "whole_equity", is: splittingHurts.And(debtorAsks), else_: zhixing.Breach, msg: text("分割严重减损价值且被执行人书面申请的，可以一并拍卖", "all of it where splitting badly cuts the value and the debtor asks in writing"), cites: cites(citeP("EQUITY-2021", 13, 2)), missing: []string{"splitting_hurts", "debtor_asks"}})
	return f.list[0]
}

// CommissionCap is the most an auction house may take from the buyer on a price
// (AUC-61; AUCTION-2020 29), half-up to the fen. Local scales may be lower: put
// them into Tables.
func CommissionCap(price zhixing.Money, on zhixing.Date, o Options) (zhixing.Money, error) {
	t, err := o.Tables.TariffAt(zhixing.TariffCommission, on)
	if err != nil {
		return zhixing.Money{}, err
	}
	return t.Fee(price)
}

// DirectSaleFacts is a sale without a failed auction (直接变卖, AUC-58).
type DirectSaleFacts struct {
	On         zhixing.Date       `json:"on"`
	Kind       LotKind            `json:"kind"`
	AllAgree   zhixing.Tri        `json:"all_agree,omitzero"`    // both parties and the right-holders agree to a sale
	FitForSale zhixing.Tri        `json:"fit_for_sale,omitzero"` // open local price, perishable, seasonal, hard or dear to keep
	Agreed     zhixing.GivenMoney `json:"agreed,omitzero"`       // price agreed
	Market     zhixing.GivenMoney `json:"market,omitzero"`
	Appraisal  zhixing.GivenMoney `json:"appraisal,omitzero"`
	Unsold     zhixing.Tri        `json:"unsold_at_appraisal,omitzero"` // offered at the appraised price and not sold
	Price      zhixing.Money      `json:"price"`
	NobodyBuys zhixing.Tri        `json:"nobody_buys,omitzero"`    // it was offered lawfully and nobody bought
	BuyerCourt zhixing.Tri        `json:"buyer_is_court,omitzero"` // the court or its staff would buy
}

// CheckDirectSale judges a direct sale (AUC-58; AUCTION-2020 31, 32): who may order
// it, and at what price: the one agreed, else not below the market, else at the
// appraisal; unsold at that, never below half of it.
func CheckDirectSale(x DirectSaleFacts) Assessment {
	f := findings{on: x.On}
	fit := x.FitForSale
	if x.Kind == LotPerishable || x.Kind == LotPreciousMetal {
		fit = zhixing.Yes
	}
	f.ask(point{rule: "AUC-58", code: "sale_allowed", is: x.AllAgree.Or(fit), else_: zhixing.Breach, msg: text("当事人及有关权利人同意，或者属于可以变卖的物品", "parties and right-holders agree, or goods that may be sold"), cites: cites(trad(31)), missing: []string{"all_agree", "fit_for_sale"}})
	f.ask(point{rule: "AUC-39", code: "court_may_not_buy", is: x.BuyerCourt.Not(), else_: zhixing.Breach, msg: text("人民法院及其工作人员不得买受", "the court and its staff may not buy"), cites: cites(citeP("CPL-INT-2022", 488, 2)), missing: []string{"buyer_is_court"}})
	p := point{rule: "AUC-58", code: "sale_price", else_: zhixing.Breach, cites: cites(trad(32, 1)), missing: []string{"agreed", "market", "appraisal"}, msg: text("变卖价格依约定、市价或者评估价", "price by agreement, market or appraisal")}
	least := zhixing.GivenMoney{}
	switch {
	case x.Agreed.Given:
		p.is, p.msg = zhixing.TriOf(x.Price == x.Agreed.Amount), text("按约定价格{least}变卖", "sold at the price agreed, {least}")
		p.args = []zhixing.Arg{zhixing.MoneyArg("least", x.Agreed.Amount)}
	case x.Market.Given:
		least = x.Market
	case x.Appraisal.Given && x.Unsold == zhixing.Yes:
		if half, err := percentUp(x.Appraisal.Amount, 50); err == nil {
			least, p.cites = zhixing.GiveMoney(half), cites(trad(32, 2))
		}
	case x.Appraisal.Given:
		least = x.Appraisal
	}
	if least.Given {
		p.is = zhixing.TriOf(!x.Price.Less(least.Amount))
		p.args, p.msg = []zhixing.Arg{zhixing.MoneyArg("least", least.Amount)}, text("变卖价格不得低于{least}", "not below {least}")
	}
	f.ask(p)
	if x.NobodyBuys == zhixing.Yes {
		f.note("AUC-58", "unsold_offer_then_return", text("无人应买的，交申请执行人或者其他执行债权人抵债；拒绝接受或者依法不能抵债的，解除查封、扣押，退还被执行人", "nobody buys: the creditors may take it; if they decline or may not, the seizure is lifted and it goes back"), cites(trad(32, 3)))
	}
	return Assessment{AsOf: x.On, Findings: f.list}
}

// SelfSaleFacts is a sale by the debtor himself under the court's control (自行变卖,
// AUC-54).
type SelfSaleFacts struct {
	On               zhixing.Date       `json:"on"`
	Kind             LotKind            `json:"kind"`
	Days             int                `json:"days"` // term the court gives
	Price            zhixing.GivenMoney `json:"price,omitzero"`
	Debts            zhixing.GivenMoney `json:"debts,omitzero"`
	Reference        zhixing.GivenMoney `json:"reference,omitzero"`
	CreditorsConsent zhixing.Tri        `json:"creditors_consent,omitzero"` // applicant and other known creditors
	Controlled       zhixing.Tri        `json:"controlled,omitzero"`        // the court controls the money
	FailedRounds     int                `json:"failed_rounds,omitempty"`
}

// term is the longest term of a sale by the debtor, with its source; the zero
// Date where no text names one on that day.
func (x *SelfSaleFacts) term(o Options) (most zhixing.Date, c zhixing.Citation, mark zhixing.Severity) {
	c, mark = cite("ENF-REG-2020", 33), zhixing.Warning
	switch {
	case x.Kind == LotUnlistedEquity && since(x.On, equityFrom):
		return x.On.AddMonths(3), cite("EQUITY-2021", 10), zhixing.Breach
	case x.Kind == LotListedShares || x.Kind == LotLegalPersonShares:
		return x.On.AddDays(or8(o.SelfSaleSharesDays, 14)), c, mark // about ten trading days, quoted from memory (AUC-73)
	case since(x.On, kindFrom):
		return x.On.AddDays(or8(o.SelfSaleDays, 60)), cite("KIND-2019", 9), mark
	}
	return zhixing.Date{}, c, mark
}

// CheckSelfSale judges a sale by the debtor (AUC-54) by the law of its day: under the
// court's control always; of equity, from 2022, within three months and with the
// consent of the creditors or a price that covers the debts; of other property, from
// 2020-01-02, within 60 days, by the same or at not less than the reference price.
func CheckSelfSale(x SelfSaleFacts, o Options) Assessment {
	f := findings{on: x.On}
	most, c, mark := x.term(o)
	f.ask(point{rule: "AUC-54", code: "money_controlled", is: x.Controlled, else_: zhixing.Breach, msg: text("法院监督合理价格和期限并控制价款", "the court supervises price and term and controls the money"), cites: cites(cite("ENF-REG-2020", 33)), missing: []string{"controlled"}})
	if most.IsZero() {
		f.ask(point{rule: "AUC-54", code: "term", is: zhixing.TriOf(x.Days > 0), else_: mark, msg: text("在法院指定的期限内变卖", "sold within the term the court sets"), cites: cites(c)})
	} else {
		f.ask(point{rule: "AUC-54", code: "term", is: zhixing.TriOf(x.Days > 0 && !x.On.AddDays(x.Days).After(most)), else_: mark, msg: text("自行变卖期限至迟{most}", "to be sold by {most} at the latest"), args: []zhixing.Arg{zhixing.DateArg("most", most)}, cites: cites(c)})
	}
	atLeast := func(of zhixing.GivenMoney) zhixing.Tri {
		if !x.Price.Given || !of.Given {
			return zhixing.Unknown
		}
		return zhixing.TriOf(!x.Price.Amount.Less(of.Amount))
	}
	agreed := x.CreditorsConsent.Or(atLeast(x.Debts))
	missing := []string{"creditors_consent", "price", "debts"}
	if mark == zhixing.Breach {
		f.ask(point{rule: "AUC-54", code: "consent_or_cover", is: agreed, else_: mark, msg: text("申请执行人及其他已知执行债权人同意，或者变价款足以清偿执行债务", "the applicant and the other known creditors consent, or the price covers the debts"), cites: cites(c), missing: missing})
	} else {
		f.ask(point{rule: "AUC-54", code: "consent_cover_or_reference", is: agreed.Or(atLeast(x.Reference)), else_: mark, msg: text("债权人同意，或者变卖款足以清偿，或者不低于参考价", "the creditors consent, or the price covers the debts, or is not below the reference price"), cites: cites(cite("KIND-2019", 9)), missing: append(missing, "reference")})
	}
	if x.FailedRounds >= 2 && (x.Kind == LotImmovable || x.Kind == LotLandUseRight) && since(x.On, opinionFrom) {
		f.note("AUC-54", "transfer_under_seizure", text("两次网络拍卖流拍的不动产，可以带封过户后解封", "real estate after two failed online auctions: title may pass under seizure, then released"), cites(cite("NET-AUC-OPIN-2024", 0)))
	}
	return Assessment{AsOf: x.On, Findings: f.list}
}

// TransferFacts is a transfer without auction (AUC-53).
type TransferFacts struct {
	On            zhixing.Date `json:"on"`
	Agreed        zhixing.Tri  `json:"agreed,omitzero"`         // applicant and debtor agree
	CannotSell    zhixing.Tri  `json:"cannot_sell,omitzero"`    // cannot be auctioned or sold
	Consent       zhixing.Tri  `json:"consent,omitzero"`        // the applicant consents
	NoHarm        zhixing.Tri  `json:"no_harm,omitzero"`        // other creditors and public interest unharmed
	ForManagement zhixing.Tri  `json:"for_management,omitzero"` // handed over for management instead
}

// CheckTransfer judges a consensual transfer, or one where property cannot be sold
// (AUC-53; CPL-INT-2022 489, 490). It returns the channel: transfer, management, or
// back to the debtor where the applicant refuses.
func CheckTransfer(x TransferFacts) (LotState, Assessment) {
	f := findings{on: x.On}
	harm := point{rule: "AUC-53", code: "nobody_harmed", is: x.NoHarm, else_: zhixing.Breach, msg: text("不损害其他债权人合法权益和社会公共利益", "no harm to other creditors or the public interest"), cites: cites(cite("CPL-INT-2022", 489)), missing: []string{"no_harm"}}
	if x.CannotSell != zhixing.Yes {
		f.ask(point{rule: "AUC-53", code: "both_agree", is: x.Agreed, else_: zhixing.Breach, msg: text("申请执行人和被执行人同意，可以不经拍卖、变卖抵债；和解协议本身不发生物权变动", "applicant and debtor agree to a transfer without auction; a settlement alone moves no title"), cites: cites(cite("CPL-INT-2022", 489)), missing: []string{"agreed"}})
		f.ask(harm)
		return LotGiven, Assessment{AsOf: x.On, Findings: f.list}
	}
	harm.cites = cites(cite("CPL-INT-2022", 490))
	f.ask(point{rule: "AUC-53", code: "applicant_consents", is: x.Consent, else_: zhixing.Breach, msg: text("无法拍卖、变卖的，经申请执行人同意作价抵债或者交付管理；拒绝的退回被执行人", "cannot be sold: with the applicant's consent given for debt or handed for management; refused, back to the debtor"), cites: cites(cite("CPL-INT-2022", 490)), missing: []string{"consent"}})
	f.ask(harm)
	a := Assessment{AsOf: x.On, Findings: f.list}
	switch {
	case x.Consent == zhixing.No:
		return LotReturned, a
	case x.ForManagement == zhixing.Yes:
		return LotManaged, a
	}
	return LotGiven, a
}

// CriminalEnd is what follows the last failed auction of property of a criminal
// judgment (AUC-57; CRIM-PROP-2014 12).
func CriminalEnd(toTreasury, accepted zhixing.Tri, on zhixing.Date) zhixing.Finding {
	f := findings{on: on}
	who := text("通知财政机关以该次保留价接收；要求变价的可以无保留价拍卖", "the finance authority may take it at that reserve; if it wants money, an auction without reserve")
	if toTreasury == zhixing.No {
		who = text("以该次保留价退赔被害人；拒绝接收的可以无保留价拍卖", "given to the victims at that reserve; if they refuse, an auction without reserve")
	}
	p := point{rule: "AUC-57", code: "taken_at_reserve", is: accepted, else_: zhixing.Info, msg: who, cites: cites(citeP("CRIM-PROP-2014", 12, 2)), missing: []string{"accepted"}}
	if accepted == zhixing.No {
		p.code = "auction_without_reserve"
	}
	if toTreasury == zhixing.Unknown {
		p.is, p.missing = zhixing.Unknown, []string{"to_treasury"}
	}
	f.ask(p)
	return f.list[0]
}
