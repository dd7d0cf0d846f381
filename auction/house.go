package auction

import "github.com/zhixing-go/zhixing"

// HouseFacts is what an auction house was engaged and paid by (AUC-60, 61).
type HouseFacts struct {
	On              zhixing.Date       `json:"on"`
	Random          zhixing.Tri        `json:"random,omitzero"`         // chosen at random
	StateAssets     zhixing.Tri        `json:"state_assets,omitzero"`   // state-owned assets
	Exchange        zhixing.Tri        `json:"exchange,omitzero"`       // through a property-rights exchange of province or higher
	Traded          zhixing.Tri        `json:"traded,omitzero"`         // securities traded on an exchange
	StockExchange   zhixing.Tri        `json:"stock_exchange,omitzero"` // through it
	MediaAgreed     zhixing.Tri        `json:"media_agreed,omitzero"`   // the parties agreed on range and media of the notice
	MediaByCourt    zhixing.Tri        `json:"media_by_court,omitzero"` // the court fixed them
	Professional    zhixing.Tri        `json:"professional,omitzero"`   // property of a special trade
	Paper           zhixing.Tri        `json:"professional_paper,omitzero"`
	ExtraMedia      zhixing.PartyID    `json:"extra_media,omitempty"`     // who asked for further media
	ExtraOn         zhixing.PartyID    `json:"extra_media_on,omitempty"`  // who bears their cost
	Price           zhixing.GivenMoney `json:"price,omitzero"`            // deal price
	Commission      zhixing.GivenMoney `json:"commission,omitzero"`       // taken from the buyer
	Tender          zhixing.GivenMoney `json:"tender,omitzero"`           // amount of the bid that won a public tender
	NotSold         zhixing.Tri        `json:"not_sold,omitzero"`         // the auction failed, or was withdrawn
	HouseAtFault    zhixing.Tri        `json:"house_at_fault,omitzero"`   // it was withdrawn because of the house
	ApplicantWanted zhixing.Tri        `json:"applicant_wanted,omitzero"` // went on at the applicant's request although no surplus was possible (AUC-51)
}

// CheckHouse judges how an auction house was chosen, where its notice appeared, what
// it took, and who bears its costs when nothing was sold (AUC-60, 61; AUCTION-2020 9,
// 29, COMMISSION-2011 3, 6, 7).
func CheckHouse(x HouseFacts, o Options) (Assessment, error) {
	f := findings{on: x.On}
	if since(x.On, zhixing.YMD(2012, 1, 1)) {
		f.ask(point{rule: "AUC-60", code: "chosen_at_random", is: x.Random, else_: zhixing.Breach, msg: text("采用随机方式确定拍卖机构", "the house is chosen at random"), cites: cites(cite("COMMISSION-2011", 3)), missing: []string{"random"}})
		if x.StateAssets == zhixing.Yes {
			f.ask(point{rule: "AUC-60", code: "state_assets_through_exchange", is: x.Exchange, else_: zhixing.Breach, msg: text("涉国有资产的，由省级以上国有产权交易机构实施", "state assets go through a property-rights exchange of province or higher"), cites: cites(cite("COMMISSION-2011", 6)), missing: []string{"exchange"}})
		}
		if x.Traded == zhixing.Yes {
			f.ask(point{rule: "AUC-60", code: "securities_through_exchange", is: x.StockExchange, else_: zhixing.Breach, msg: text("在证券交易所上市交易的证券，通过证券交易所实施", "exchange-traded securities go through the exchange"), cites: cites(cite("COMMISSION-2011", 7)), missing: []string{"stock_exchange"}})
		}
	}
	f.ask(point{rule: "AUC-60", code: "media_of_notice", is: x.MediaAgreed.Or(x.MediaByCourt), else_: zhixing.Breach, msg: text("公告范围及媒体由当事人协商，协商不成由法院确定", "range and media agreed by the parties, else fixed by the court"), cites: cites(trad(9, 1)), missing: []string{"media_agreed", "media_by_court"}})
	if x.Professional == zhixing.Yes {
		f.ask(point{rule: "AUC-60", code: "professional_paper", is: x.Paper, else_: zhixing.Breach, msg: text("具有专业属性的，同时在专业性报纸公告", "property of a special trade: in a paper of the trade too"), cites: cites(trad(9, 1)), missing: []string{"professional_paper"}})
	}
	if x.ExtraMedia != "" {
		f.ask(point{rule: "AUC-60", code: "extra_media_on_who_asked", is: zhixing.TriOf(x.ExtraOn == x.ExtraMedia), else_: zhixing.Breach, msg: text("申请增加媒体、扩大范围的，费用由申请人自行承担", "further media are at the cost of who asked for them"), cites: cites(trad(9, 2))})
	}
	if x.Commission.Given && x.Price.Given {
		most := x.Tender.Amount
		if !x.Tender.Given {
			var err error
			if most, err = CommissionCap(x.Price.Amount, x.On, o); err != nil {
				return Assessment{}, err
			}
		}
		is := zhixing.TriOf(!most.Less(x.Commission.Amount))
		if x.Tender.Given {
			is = zhixing.TriOf(most == x.Commission.Amount)
		}
		f.ask(point{rule: "AUC-61", code: "commission", is: is, else_: zhixing.Breach, msg: text("佣金{commission}，依比例上限或者中标方案为{most}", "commission {commission}; cap, or amount of the tender, {most}"), args: []zhixing.Arg{zhixing.MoneyArg("commission", x.Commission.Amount), zhixing.MoneyArg("most", most)}, cites: cites(trad(29))})
	}
	if x.NotSold == zhixing.Yes {
		f.costsOfFailure(&x)
	}
	return Assessment{AsOf: x.On, Findings: f.list}, nil
}

// costsOfFailure says who bears the house's reasonable costs where nothing was sold.
func (f *findings) costsOfFailure(x *HouseFacts) {
	switch {
	case x.ApplicantWanted == zhixing.Yes:
		f.note("AUC-51", "costs_on_applicant", text("申请继续拍卖而流拍的，拍卖费用由申请执行人负担", "he asked to go on and it failed: the costs are the applicant's"), cites(trad(6, 2)))
	case x.HouseAtFault == zhixing.Yes:
		f.note("AUC-60", "costs_on_house", text("因拍卖机构的原因撤回的，费用自行承担", "withdrawn because of the house: its costs are its own"), cites(trad(29)))
	case x.HouseAtFault == zhixing.No:
		f.note("AUC-60", "costs_on_debtor", text("未成交或者非因拍卖机构原因撤回的，已支出的合理费用由被执行人负担", "not sold, or withdrawn for no reason of the house: its reasonable costs are the debtor's"), cites(trad(29)))
	default:
		f.ask(point{rule: "AUC-60", code: "costs_of_failure", is: zhixing.Unknown, msg: text("须写明是否因拍卖机构的原因", "whether it was for a reason of the house"), cites: cites(trad(29)), missing: []string{"house_at_fault"}})
	}
}
