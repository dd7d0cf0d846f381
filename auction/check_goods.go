package auction

import "github.com/zhixing-go/zhixing"

// askGoods judges intellectual property, land and buildings, and goods that not
// everybody may trade in (AUC-75, 76, 78). What only an exception would break is a
// breach where the exception is told, and else said for the reader.
func (f *findings) askGoods(t *Terms, x *RoundFacts) {
	switch x.Kind {
	case LotIP:
		f.ask(point{rule: "AUC-75", code: "made_public", is: x.Unpublished.Not(), else_: zhixing.Breach, msg: text("未公开的发明、未发表的著作不得查封、处置", "an invention or work not made public may not be seized or sold"), cites: cites(citeI("SEIZE-2020", 3, 0, 4)), missing: []string{"unpublished"}})
		f.ask(point{rule: "AUC-75", code: "marks_together", is: zhixing.TriOf(x.LikeMarksApart != zhixing.Yes), else_: zhixing.Warning, msg: text("同种商品上相同、近似商标应一并处置；裁定送达时权利转移，再办理登记", "like marks on like goods are sold together; the right passes by the ruling and is then registered"), cites: cites(citeP("ENF-REG-2020", 35, 2), trad(15))})
	case LotImmovable, LotLandUseRight:
		f.ask(point{rule: "AUC-76", code: "building_with_land", is: zhixing.TriOf(x.LandApart != zhixing.Yes), else_: zhixing.Breach, msg: text("房屋与其占用范围内的建设用地使用权一并处置", "a building and its land-use right go together"), cites: cites(citeP("CC-2020", 397, 1))})
		if x.Allocated == zhixing.Yes {
			f.ask(point{rule: "AUC-76", code: "allocated_land_approved", is: x.LandApproved, else_: zhixing.Breach, msg: text("划拨土地的转让须经有批准权的人民政府批准", "the transfer of allocated land needs the approval of the competent government"), cites: cites(citeP("UREL-2019", 40, 1)), missing: []string{"land_approved"}})
			f.note("AUC-76", "premium_before_the_mortgagee", text("从变价款中先缴纳相当于土地出让金的款额，抵押权人方可受偿", "an amount equal to the grant fee is paid out of the price before the mortgagee"), cites(cite("UREL-2019", 51)))
		}
	case LotPerishable, LotPreciousMetal:
		f.note("AUC-78", "direct_sale_possible", text("鲜活易腐、季节性物品和金银等可以直接变卖", "perishable, seasonal goods, gold and silver may be sold directly"), cites(trad(31, 2)))
	}
	if x.Controlled != zhixing.Unknown {
		f.ask(point{rule: "AUC-78", code: "free_trade_allowed", is: x.Controlled.Not(), else_: zhixing.Breach, msg: text("国家禁止自由买卖的物品，交有关单位按国家规定的价格收购", "goods whose free trade is forbidden go to the designated unit at the state price"), cites: cites(cite("CPL-2023", 258))})
	}
	if x.LicenceNeeded == zhixing.Yes {
		f.ask(point{rule: "AUC-78", code: "licence_stated", is: t.QualificationStated, else_: zhixing.Breach, msg: text("买受人须具备特定资格或者许可的，公告应当载明", "where only a licensed buyer may take the goods the notice says so"), cites: cites(trad(12, 1), net(14, 0, 1)), missing: []string{"qualification_stated"}})
	}
}
