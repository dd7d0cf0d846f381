package distribution

import "github.com/zhixing-go/zhixing"

// Rules lists the rules of this package, DIST-30 to DIST-54. DIST-01 to DIST-29 are
// those of package interest.
func Rules() []zhixing.Rule {
	r := func(id zhixing.RuleID, zh, en string, c zhixing.Confidence, from zhixing.Date, cites ...zhixing.Citation) zhixing.Rule {
		return zhixing.Rule{ID: id, Title: zhixing.Text{ZH: zh, EN: en}, Cites: cites, From: from, Confidence: c}
	}
	none := zhixing.Date{}
	return []zhixing.Rule{
		r("DIST-30", "执行费用优先扣除", "costs off the top", zhixing.Verified, none, citeP("ENF-REG-2020", 34, 2), cite("CPL-INT-2022", 508), cite("UREL-2019", 51), zhixing.Citation{Instrument: "OBJ-2020", Article: 20, Paragraph: 1, Item: 3}, zhixing.Citation{Instrument: "SEIZE-2020", Article: 3, Paragraph: 1, Item: 2}),
		r("DIST-31", "民事执行清偿顺序", "default ladder for one asset in civil enforcement", zhixing.Verified, none, citeTo("CPL-INT-2022", 506, 514), cite("ENF-REG-2020", 31), citeP("ENF-REG-2020", 34, 2)),
		r("DIST-32", "抵押权、质权的顺位", "mortgages and pledges", zhixing.Verified, none, citeTo("CC-2020", 414, 416), zhixing.Citation{Instrument: "CC-SEC-2020", Article: 54, Item: 3}, cite("CC-SEC-2020", 57), citeP("ENF-REG-2020", 55, 2), cite("SEIZE-2020", 24)),
		r("DIST-33", "留置权；担保范围；最高限额", "lien; scope; cap", zhixing.Verified, none, cite("CC-2020", 389), cite("CC-2020", 456), cite("CC-2020", 412), cite("CC-SEC-2020", 15), cite("CC-SEC-2020", 47)),
		r("DIST-34", "建设工程价款优先受偿权", "construction price", zhixing.Verified, none, cite("CC-2020", 807), citeTo("BUILD-2020", 35, 42), cite("BUILD-2018", 22), cite("BUILD-2002", 4)),
		r("DIST-35", "商品房消费者", "consumer home-buyer", zhixing.Secondary, zhixing.YMD(2023, 4, 20), citeTo("BUYER-2023", 2, 3), cite("OBJ-SUIT-2025", 11)),
		r("DIST-36", "税款", "taxes", zhixing.Verified, none, cite("TAX-2015", 45)),
		r("DIST-37", "劳动报酬等民生债权", "wages and livelihood claims", zhixing.Secondary, none),
		r("DIST-38", "加倍部分债务利息在分配中的顺位", "doubled part in a distribution", zhixing.Recall, zhixing.YMD(2014, 8, 1), cite("DELAY-2014", 4)),
		r("DIST-39", "一份法律文书的数个债权人", "one title, several creditors", zhixing.Verified, none, citeP("ENF-REG-2020", 55, 3)),
		r("DIST-40", "刑事、民事责任并存的清偿顺序", "criminal and civil liability together", zhixing.Verified, zhixing.YMD(2014, 11, 6), citeTo("CRIM-PROP-2014", 9, 13), cite("CRIM-PROP-2014", 16)),
		r("DIST-41", "参与分配", "participation in distribution", zhixing.Verified, zhixing.YMD(2015, 2, 4), citeTo("CPL-INT-2022", 506, 508), cite("FIRST-2016", 3)),
		r("DIST-42", "参与分配的截止时点", "cut-off moment", zhixing.Secondary, none, citeP("CPL-INT-2022", 507, 2), zhixing.Citation{Instrument: "LOCAL"}),
		r("DIST-43", "企业法人按查封顺序清偿", "enterprise legal persons", zhixing.Verified, zhixing.YMD(2015, 2, 4), citeTo("CPL-INT-2022", 511, 514), citeP("ENF-REG-2020", 55, 1), citeP("BANKR-2006", 2, 1)),
		r("DIST-44", "首封优待", "first-sealing bonus", zhixing.Secondary, none, zhixing.Citation{Instrument: "LOCAL"}),
		r("DIST-45", "主持分配的法院和机构", "who distributes", zhixing.Verified, none, cite("ENF-REG-2020", 56), cite("FIRST-2016", 1), zhixing.Citation{Instrument: "OPIN-2009"}),
		r("DIST-46", "船舶价款的清偿顺序", "ships", zhixing.Verified, zhixing.YMD(2015, 3, 1), citeP("MAR-1992", 19, 2), citeTo("MAR-1992", 22, 29), cite("MPL-1999", 111), citeP("MPL-1999", 119, 2), cite("SHIP-2015", 16), cite("SHIP-2015", 18), cite("SHIP-2015", 22)),
		r("DIST-47", "按比例分配至分", "pro rata to the fen", zhixing.Project, none, cite("CPL-INT-2022", 508)),
		r("DIST-48", "分配方案的制作、送达、异议和诉讼", "plan, service and objection", zhixing.Verified, none, citeTo("CPL-INT-2022", 509, 510), citeTo("ENF-PROC-2020", 17, 18), cite("CPL-2023", 85), cite("CPL-2023", 86)),
		r("DIST-49", "争议债权的提存", "deposit for disputed claims", zhixing.Verified, none, citeP("CPL-INT-2022", 510, 3), citeP("ENF-PROC-2020", 18, 3), citeP("ENF-PROC-2020", 15, 1)),
		r("DIST-50", "案款发放期限", "pay-out", zhixing.Secondary, zhixing.YMD(2017, 5, 1), cite("FUNDS-2017", 10)),
		r("DIST-51", "破产受理时在法院账户的案款", "money in the court's account when bankruptcy is accepted", zhixing.Secondary, none, cite("BANKR-2006", 16), cite("BANKR-2006", 19), cite("BANKR-TRANS-2017", 17), cite("BANKR-2006", 32), cite("BANKR-INT2-2020", 15), cite("CPL-INT-2022", 491)),
		r("DIST-52", "破产清偿顺序", "bankruptcy order", zhixing.Verified, zhixing.YMD(2007, 6, 1), cite("BANKR-2006", 43), citeTo("BANKR-2006", 109, 113), citeTo("BANKR-2006", 117, 119), cite("BANKR-2006", 132)),
		r("DIST-53", "未受清偿部分继续履行", "debts not reached", zhixing.Verified, none, cite("CPL-2023", 265), cite("CPL-INT-2022", 508), cite("CPL-INT-2022", 515)),
		r("DIST-54", "计算书", "worksheet", zhixing.Project, none),
	}
}
