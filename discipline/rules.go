package discipline

import "github.com/zhixing-go/zhixing"

// Rules lists the rules of this package, DISC-01 to DISC-52.
func Rules() []zhixing.Rule {
	r := func(id zhixing.RuleID, zh, en string, c zhixing.Confidence, from zhixing.Date, cites ...zhixing.Citation) zhixing.Rule {
		return zhixing.Rule{ID: id, Title: text(zh, en), Cites: cites, From: from, Confidence: c}
	}
	none, obstruct := zhixing.Date{}, zhixing.YMD(2013, 1, 1)
	v, s, m, p := zhixing.Verified, zhixing.Secondary, zhixing.Recall, zhixing.Project
	return []zhixing.Rule{
		r("DISC-01", "纳入失信名单的六种情形", "six listing circumstances", s, list2013, cite("LIST-2017", 1), cite("LIST-2013", 1), cite("INV-2020", 10)),
		r("DISC-02", "不得依第一项纳入的情形", "bars to circumstance 1", s, list2017, cite("LIST-2017", 3)),
		r("DISC-03", "未成年人不得纳入", "minors may not be listed", s, list2017, cite("LIST-2017", 4)),
		r("DISC-04", "失信主体", "who is the listed subject", s, kind2019, cite("KIND-2019", 16)),
		r("DISC-05", "失信风险提示", "warning", s, list2013, citeP("LIST-2017", 5, 1), citeP("LIST-2013", 2, 1)),
		r("DISC-06", "启动、决定、形式、生效", "start, decision, form, effect", s, list2013, cite("LIST-2017", 5), cite("LIST-2013", 2), cite("KIND-2019", 14)),
		r("DISC-07", "失信期限", "term", s, list2017, citeP("LIST-2017", 2, 1), cite("LIST-2013", 7)),
		r("DISC-08", "提前删除", "early deletion of a fixed-term listing", s, list2017, citeP("LIST-2017", 2, 2), cite("KIND-2019", 19)),
		r("DISC-09", "宽限期", "grace period", s, kind2019, cite("KIND-2019", 15)),
		r("DISC-10", "不得采取惩戒措施的情形", "softening bars", m, kind2019, cite("KIND-2019", 16)),
		r("DISC-11", "删除事由与三个工作日", "deletion grounds and three working days", s, list2013, cite("LIST-2017", 10), cite("LIST-2013", 7)),
		r("DISC-12", "撤销、更正与再次纳入", "wrong listing, wrong content, re-listing", s, list2017, cite("LIST-2017", 9), cite("LIST-2017", 10)),
		r("DISC-13", "纠正申请、复议与责任", "objection, reconsideration, staff liability", s, list2017, citeTo("LIST-2017", 11, 13), cite("KIND-2019", 18)),
		r("DISC-14", "公布内容与通报", "publication contents and notice", s, list2013, citeTo("LIST-2017", 6, 8), cite("LIST-2013", 4)),
		r("DISC-15", "限制消费：可以与应当", "consumption restriction: may and must", s, cons2010, citeTo("CONS-2015", 1, 2), citeTo("CONS-2015", 4, 5), citeI("TERM-2016", 1, 0, 2)),
		r("DISC-16", "九项禁止行为", "the nine forbidden behaviours", s, cons2010, citeP("CONS-2015", 3, 1), citeP("CONS-2010", 3, 1)),
		r("DISC-17", "单位四类人员", "unit debtors: the four kinds of persons", s, cons2010, citeP("CONS-2015", 3, 2), citeP("CONS-2010", 3, 2), cite("KIND-2019", 17)),
		r("DISC-18", "批准与暂时解除", "permit and temporary lift", s, cons2010, cite("CONS-2015", 8), citeP("CONS-2015", 3, 2), citeI("KIND-2019", 17, 0, 3)),
		r("DISC-19", "解除限制消费", "lifting", s, cons2010, cite("CONS-2015", 9), cite("KIND-2019", 17), whole("CTRL-2021")),
		r("DISC-20", "违反限制消费令", "breach", v, cons2010, citeTo("CONS-2015", 10, 11), cite("CONS-2015", 7), citeI("CPL-2023", 114, 1, 6), citeI("CPL-INT-2022", 188, 0, 3), citeI("CPL-INT-2022", 192, 0, 1)),
		r("DISC-21", "比对与拦截", "the interception rule", s, cons2010, cite("CONS-2015", 3)),
		r("DISC-22", "罚款、拘留的事由", "grounds for fine and detention", v, obstruct, citeTo("CPL-2023", 114, 117), cite("CPL-2023", 252), citeTo("CPL-INT-2022", 187, 189), cite("CPL-INT-2022", 192), cite("INV-2020", 9), cite("INV-2020", 19)),
		r("DISC-23", "数额、期限、形式", "amounts, length, form", v, none, citeTo("CPL-2023", 118, 120), cite("CPL-INT-2022", 191), cite("CPL-INT-2022", 193)),
		r("DISC-24", "合并适用与不得连续适用", "combination and repetition", v, obstruct, citeTo("CPL-INT-2022", 183, 184)),
		r("DISC-25", "拘留程序", "detention procedure", v, obstruct, citeTo("CPL-INT-2022", 178, 182)),
		r("DISC-26", "罚款、拘留的复议", "reconsideration of fine and detention", v, obstruct, citeTo("CPL-INT-2022", 185, 186), cite("CPL-2023", 119)),
		r("DISC-27", "执行中的拘传", "summons by force in enforcement", v, obstruct, cite("CPL-INT-2022", 482), citeP("INV-2020", 15, 2), citeTo("CPL-2023", 119, 120)),
		r("DISC-28", "限制出境", "exit restriction", v, zhixing.YMD(2009, 1, 1), cite("CPL-2023", 266), citeTo("ENF-PROC-2020", 23, 25), cite("OBJ-2020", 9), citeI("EEA-2012", 12, 0, 3), citeI("EEA-2012", 28, 0, 2), cite("EEA-2012", 65)),
		r("DISC-29", "媒体公布与征信记录", "media and credit record", v, zhixing.YMD(2009, 1, 1), cite("CPL-2023", 266), cite("ENF-PROC-2020", 26), cite("CPL-INT-2022", 516)),
		r("DISC-30", "拒执罪线索筛查", "refusal-to-execute crime: screening only", v, zhixing.YMD(2002, 8, 29), cite("CRL-2015", 313), whole("CRL-313-2002"), citeTo("REF-2024", 1, 15), cite("REF-2015", 2)),
		r("DISC-31", "自诉", "private prosecution", v, zhixing.YMD(2015, 7, 22), cite("REF-2024", 14), citeI("CRPL-2018", 210, 0, 3), cite("CRPL-2018", 212)),
		r("DISC-32", "联合惩戒目录：十一类三十七项", "the catalogue: 11 kinds, 37 items", m, zhixing.YMD(2016, 9, 25), whole("CREDIT-2016"), whole("MOU-2016")),
		r("DISC-33", "2020年后的法律依据", "legal basis after 2020", s, zhixing.YMD(2020, 12, 18), whole("CREDIT-2020"), citeI("COL-2023", 178, 1, 5), citeI("CSL-2018", 26, 0, 4), citeI("LAY-2018", 7, 0, 4), citeI("SUPOFF-2021", 13, 0, 4), citeI("PFUND-2023", 9, 0, 4)),
		r("DISC-34", "共享、时效与对既有权利的影响", "sharing, speed, effects on others", m, zhixing.YMD(2018, 5, 1)),
		r("DISC-35", "信用修复", "credit repair", s, none, whole("REPAIR-2025"), citeTo("LIST-2017", 9, 10)),
		r("DISC-36", "梯次惩戒", "ladder of proportionate measures", p, none, whole("KIND-2019"), whole("CREDIT-2020")),
		r("DISC-37", "五个严禁", "five prohibitions", s, zhixing.YMD(2009, 1, 8), citeTo("FIVE-2009", 2, 7)),
		r("DISC-38", "十个严禁", "ten prohibitions for enforcement", s, zhixing.YMD(2017, 4, 19), whole("TEN-2017")),
		r("DISC-39", "十个必须", "ten musts", s, zhixing.YMD(2021, 11, 18), whole("MUST-2021"), cite("CTRL-2021", 30)),
		r("DISC-40", "外部干预的记录", "outside interference: record", s, zhixing.YMD(2015, 3, 18), cite("LEAD-2015", 8), citeTo("LEAD-SPC-2015", 2, 4), citeP("JUDGES-2019", 54, 2)),
		r("DISC-41", "内部过问的记录", "inside asking: record", m, zhixing.YMD(2015, 3, 29), cite("STAFF-2015", 9), citeTo("STAFF-SPC-2015", 2, 5)),
		r("DISC-42", "接触交往规则", "contact rules", m, zhixing.YMD(2015, 9, 6), cite("CONTACT-2015", 5)),
		r("DISC-43", "廉政监察员、监督卡", "integrity supervisors, integrity card, open channels", s, zhixing.YMD(2009, 2, 20), citeTo("SUPV-2009", 2, 4), whole("CARD-2014"), whole("OPIN-2009")),
		r("DISC-44", "执行权分离", "separation of powers inside enforcement", v, zhixing.YMD(2009, 7, 17), whole("OPIN-2009")),
		r("DISC-45", "一案双查", "one case, two checks", s, zhixing.YMD(2019, 10, 15), citeTo("DUAL-2019", 1, 3)),
		r("DISC-46", "错误执行的十一种情形", "wrongful enforcement: eleven acts", v, zhixing.YMD(2022, 3, 1), citeTo("SCE-2022", 1, 2), cite("SCE-2022", 8), citeTo("SCE-2022", 12, 13)),
		r("DISC-47", "国家赔偿程序", "state compensation procedure", v, zhixing.YMD(2022, 3, 1), citeTo("SCE-2022", 4, 6), cite("SCE-2022", 10), citeTo("SCE-2022", 14, 17), citeTo("SCL-2012", 23, 24), cite("SCL-2012", 33), cite("SCL-2012", 36), cite("SCL-2012", 39)),
		r("DISC-48", "法官惩戒", "discipline of judges", v, zhixing.YMD(2019, 10, 1), cite("JUDGES-2019", 46)),
		r("DISC-49", "改判的责任分析", "liability analysis on reversal and quality review", v, zhixing.YMD(2009, 7, 17), whole("OPIN-2009")),
		r("DISC-50", "约见下级法院负责人", "calling in lower-court leaders", p, none),
		r("DISC-51", "特殊主体的通报", "special debtors: notices", s, list2013, citeP("LIST-2017", 8, 3), citeP("LIST-2017", 8, 4), cite("LIST-2013", 6)),
		r("DISC-52", "财产报告的后果链", "property-report chain", v, zhixing.YMD(2017, 5, 1), citeTo("INV-2020", 7, 11), cite("TERM-2016", 2), cite("CPL-2023", 252)),
	}
}
