package interest

import "github.com/zhixing-go/zhixing"

// Rules lists the rules of this package, by ID: interest (DIST-01 to 27), the two
// fees (DIST-28, 29) and the worksheet (DIST-54).
func Rules() []zhixing.Rule {
	cites := func(c ...zhixing.Citation) []zhixing.Citation { return c }
	d := func(article uint16, paragraph uint8) zhixing.Citation {
		return zhixing.Citation{Instrument: "DELAY-2014", Article: article, Paragraph: paragraph}
	}
	one := func(key zhixing.InstrumentKey, article uint16, paragraph uint8) zhixing.Citation {
		return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph}
	}
	cpl := one("CPL", 264, 0)
	from2014, from2009 := zhixing.YMD(2014, 8, 1), zhixing.YMD(2009, 5, 18)
	t := func(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }
	return []zhixing.Rule{
		{ID: "DIST-01", Title: t("迟延履行期间债务利息的两部分", "two components of interest for delay"), Cites: cites(d(1, 1), cpl), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-02", Title: t("加倍部分的公式和利率", "formula and rate of the doubled part"), Cites: cites(d(1, 3), cpl), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-03", Title: t("加倍部分的基数", "base of the doubled part"), Cites: cites(d(1, 3)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-04", Title: t("起算日与止日", "first and last bearing day"), Cites: cites(d(2, 0), one("CPL-INT", 504, 0), one("CC", 201, 1)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-05", Title: t("履行期间届满日的计算", "computing the day of expiry"), Cites: cites(one("CPL", 85, 3), one("CC", 203, 1), one("CC", 202, 0)), Confidence: zhixing.Verified},
		{ID: "DIST-06", Title: t("按清偿方式确定止日", "end day by manner of satisfaction"), Cites: cites(d(3, 1), d(3, 2), one("CPL-INT", 491, 0), one("CC", 568, 2), one("CC", 571, 1), one("CC-CON-2023", 55, 0)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-07", Title: t("不计息的期间", "excluded dates"), Cites: cites(d(3, 3)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-08", Title: t("外币债务", "debts in foreign currency"), Cites: cites(d(5, 0)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-09", Title: t("执行回转", "restitution after enforcement"), Cites: cites(d(6, 0), one("ENF-REG", 65, 0)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-10", Title: t("清偿顺序", "order of satisfaction"), Cites: cites(d(4, 0), one("CC", 560, 0), one("CC", 561, 0)), From: from2014, Confidence: zhixing.Secondary},
		{ID: "DIST-11", Title: t("部分清偿", "part payments"), Cites: cites(d(3, 1), one("ENF-REG", 34, 2)), Confidence: zhixing.Verified},
		{ID: "DIST-12", Title: t("数个债务人与保证人", "several debtors and guarantors"), Cites: cites(one("CC", 520, 1), one("CC-SEC-2020", 3, 1)), Confidence: zhixing.Recall},
		{ID: "DIST-13", Title: t("执行和解期间", "time of a settlement"), Cites: cites(one("CPL-INT", 465, 0)), Confidence: zhixing.Recall},
		{ID: "DIST-14", Title: t("破产受理停止计息", "acceptance in bankruptcy stops interest"), Cites: cites(one("BANKR-2006", 46, 2), one("BANKR-INT3-2020", 3, 0), one("CC-SEC-2020", 22, 0)), From: zhixing.YMD(2007, 6, 1), Confidence: zhixing.Verified},
		{ID: "DIST-15", Title: t("迟延履行金", "delay fine"), Cites: cites(cpl, zhixing.Citation{Instrument: "CPL-INT", Article: 504, To: 505}), Confidence: zhixing.Verified},
		{ID: "DIST-16", Title: t("刑事追缴退赔不加倍", "criminal restitution bears none"), Cites: cites(zhixing.Citation{Instrument: "CRIM-PROP-2014", Article: 1, Paragraph: 1, Item: 2}, one("CRIM-PROP-2014", 1, 2)), From: zhixing.YMD(2014, 11, 6), Confidence: zhixing.Secondary},
		{ID: "DIST-17", Title: t("2009年5月18日前的规则", "rules before 2009-05-18"), Cites: cites(one("CPL-OPIN-1992", 294, 0), one("CPL-OPIN-1992", 293, 0)), From: zhixing.YMD(1992, 7, 14), To: from2009.AddDays(-1), Confidence: zhixing.Recall},
		{ID: "DIST-18", Title: t("2009年规则与并还原则", "rules of 2009 and proportional repayment"), Cites: cites(one("DELAY-2009", 1, 0), one("DELAY-2009", 2, 0)), From: from2009, To: from2014.AddDays(-1), Confidence: zhixing.Verified},
		{ID: "DIST-19", Title: t("跨越2014年8月1日", "straddling 2014-08-01"), Cites: cites(d(7, 1)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-20", Title: t("一般债务利息依法律文书", "general interest as the title orders"), Cites: cites(d(1, 2)), From: from2014, Confidence: zhixing.Verified},
		{ID: "DIST-21", Title: t("利率种类", "kinds of rates"), Cites: cites(d(1, 2)), Confidence: zhixing.Verified},
		{ID: "DIST-22", Title: t("一般债务利息的止日", "end of general interest"), Cites: cites(d(3, 2)), Confidence: zhixing.Secondary},
		{ID: "DIST-23", Title: t("贷款市场报价利率分段", "LPR by date"), Cites: cites(d(1, 2)), From: zhixing.YMD(2019, 8, 20), Confidence: zhixing.Secondary},
		{ID: "DIST-24", Title: t("计息天数基准", "day count"), Cites: cites(one("PBOC-DAY-1999", 0, 0)), Confidence: zhixing.Recall},
		{ID: "DIST-25", Title: t("舍入", "rounding"), Cites: cites(d(1, 3)), Confidence: zhixing.Project},
		{ID: "DIST-26", Title: t("单利，复利以判令为限", "simple unless compound is ordered"), Cites: cites(d(1, 2), one("PBOC-DAY-1999", 0, 0)), Confidence: zhixing.Recall},
		{ID: "DIST-27", Title: t("利率上限的审查", "ceilings a reviewer may check"), Cites: cites(zhixing.Citation{Instrument: "LEND-2020B", Article: 25, To: 29}, one("LEND-2020B", 31, 2), one("CC", 670, 0), zhixing.Citation{Instrument: "BUILD-2020", Article: 26, To: 27}), From: zhixing.YMD(2020, 8, 20), Confidence: zhixing.Verified},
		{ID: "DIST-28", Title: t("执行申请费", "enforcement application fee"), Cites: cites(zhixing.Citation{Instrument: "FEE-2006", Article: 14, Item: 1}, one("FEE-2006", 20, 2), one("FEE-2006", 38, 1), one("FEE-2006", 38, 2)), From: zhixing.YMD(2007, 4, 1), Confidence: zhixing.Verified},
		{ID: "DIST-29", Title: t("保全申请费", "preservation fee"), Cites: cites(zhixing.Citation{Instrument: "FEE-2006", Article: 14, Item: 2}, one("FEE-2006", 38, 3)), From: zhixing.YMD(2007, 4, 1), Confidence: zhixing.Verified},
		{ID: "DIST-54", Title: t("计算书", "worksheet"), Cites: cites(d(1, 0)), Confidence: zhixing.Project},
	}
}
