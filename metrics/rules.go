package metrics

import "github.com/zhixing-go/zhixing"

// Rules lists the rules of this package, MET-01 to MET-44.
func Rules() []zhixing.Rule {
	r := func(id zhixing.RuleID, zh, en string, c zhixing.Confidence, from, to zhixing.Date, cites ...zhixing.Citation) zhixing.Rule {
		return zhixing.Rule{ID: id, Title: zhixing.Text{ZH: zh, EN: en}, Cites: cites, From: from, To: to, Confidence: c}
	}
	of := func(keys ...zhixing.InstrumentKey) []zhixing.Citation {
		var out []zhixing.Citation
		for _, k := range keys {
			out = append(out, zhixing.Citation{Instrument: k})
		}
		return out
	}
	day := zhixing.YMD
	none := zhixing.Date{}
	goal, goalEnd := day(2016, 4, 1), day(2018, 12, 31)
	return []zhixing.Rule{
		r("MET-01", "案件类型与统计范围", "case kinds and statistical scope", zhixing.Secondary, none, none, of("STAT-2018")...),
		r("MET-02", "结案方式及其统计分类", "closing manners and their statistical class", zhixing.Recall, none, none,
			zhixing.Citation{Instrument: "ENF-REG-2020", Article: 64}, zhixing.Citation{Instrument: "FILE-CLOSE-2014"}, zhixing.Citation{Instrument: "STAT-2018"}),
		r("MET-03", "旧存、新收、受理、结案、未结", "period membership and the stock-flow identity", zhixing.Project, none, none),
		r("MET-04", "法定期限内标志", "statutory limit flag", zhixing.Verified, day(2000, 9, 28), none,
			zhixing.Citation{Instrument: "LIMIT-2000", Article: 5, Paragraph: 1}, zhixing.Citation{Instrument: "LIMIT-2000", Article: 8, To: 9}, zhixing.Citation{Instrument: "ENF-REG-2020", Article: 63}),
		r("MET-05", "标的额与到位金额", "amounts applied for and collected", zhixing.Project, none, none, of("STAT-2018")...),
		r("MET-06", "比率、零分母与超过百分之百", "ratio semantics, zero denominators, rates above 100%", zhixing.Project, none, none),
		r("MET-07", "舍入与阈值比较", "rounding and comparison with thresholds", zhixing.Project, none, none, zhixing.Citation{Instrument: "CC-2020", Article: 1259}),
		r("MET-08", "2007年执行工作考核意见", "assessment opinion of 2007", zhixing.Secondary, day(2007, 1, 1), none, of("ASSESS-2007")...),
		r("MET-09", "2009年五项指标", "the five indicators of 2009", zhixing.Project, day(2009, 7, 17), none, of("OPIN-2009")...),
		r("MET-10", "公开排位、末位分析、报告与责任追究", "public ranking, bottom-rank analysis, accountability", zhixing.Verified, day(2009, 7, 17), none, of("OPIN-2009")...),
		r("MET-11", "超期限分析、案件质量评查、过错分析", "overdue analysis, file review, fault analysis", zhixing.Verified, day(2009, 7, 17), none, of("OPIN-2009")...),
		r("MET-12", "案件质量评估", "case-quality evaluation 2008/2011", zhixing.Secondary, day(2008, 1, 11), day(2014, 12, 31), of("QUALITY-2008", "QUALITY-2011")...),
		r("MET-13", "四个90%、一个80%", "four times 90, once 80 per cent", zhixing.Verified, goal, goalEnd, of("OUTLINE-2016", "SPC-REPORT-2018")...),
		r("MET-14", "有财产可供执行案件法定期限内实际执结率", "timely actual closure rate", zhixing.Recall, goal, goalEnd, of("OUTLINE-2016", "SPC-REPORT-2018")...),
		r("MET-15", "无财产可供执行案件终本合格率", "termination qualified rate", zhixing.Project, goal, goalEnd, of("OUTLINE-2016", "SPC-REPORT-2018", "TERM-2016")...),
		r("MET-16", "执行信访案件办结率", "petition resolution rate", zhixing.Recall, goal, goalEnd, of("OUTLINE-2016", "SPC-REPORT-2018")...),
		r("MET-17", "全国法院达标率", "courts reaching the target", zhixing.Recall, goal, goalEnd, of("OUTLINE-2016", "SPC-REPORT-2018")...),
		r("MET-18", "近三年执行案件整体执结率", "overall closure rate of three years", zhixing.Project, day(2016, 1, 1), goalEnd, of("SPC-REPORT-2018")...),
		r("MET-19", "一票否决", "one-vote veto", zhixing.Secondary, day(2018, 5, 25), day(2019, 1, 31), of("ASSESSOR-2018")...),
		r("MET-20", "第三方评估指标体系", "third-party assessment tree", zhixing.Secondary, day(2017, 1, 1), day(2019, 1, 31), of("ASSESSOR-2017", "ASSESSOR-2018", "OPIN-2009")...),
		r("MET-21", "第三方评估抽样", "sampling of courts and files in 2018 and 2019", zhixing.Secondary, day(2017, 8, 1), day(2019, 1, 31), of("ASSESSOR-2018")...),
		r("MET-22", "2018年统计通知的适用", "statistical notice of 2018", zhixing.Secondary, day(2018, 6, 1), none, of("STAT-2018")...),
		r("MET-23", "执行指挥平台执行质效指标", "platform indicators 2018 to 2022", zhixing.Secondary, day(2018, 1, 1), day(2022, 12, 31)),
		r("MET-24", "其他常用指标", "other indicators met in court systems", zhixing.Project, none, none),
		r("MET-25", "审判质量管理指标体系", "quality-management system", zhixing.Secondary, day(2023, 7, 1), none, of("QM29-2023", "QM28-2023", "QM26-2024", "QM18-2024")...),
		r("MET-26", "自动履行率、申请执行率", "voluntary performance and application rates", zhixing.Project, none, none, of("SPC-REPORT-2018")...),
		r("MET-27", "执行不能占比", "share of inability to enforce", zhixing.Verified, day(2018, 10, 24), none, of("SPC-REPORT-2018")...),
		r("MET-28", "网络司法拍卖统计", "auction statistics", zhixing.Project, none, none, of("SPC-REPORT-2018")...),
		r("MET-29", "查控统计", "asset control", zhixing.Project, none, none, of("SPC-REPORT-2018")...),
		r("MET-30", "失信、限消、制裁统计", "discipline", zhixing.Project, none, none, of("SPC-REPORT-2018")...),
		r("MET-31", "执行信访统计与期限", "petition statistics and terms", zhixing.Secondary, none, none, of("PETITION-2021")...),
		r("MET-32", "案款发放统计", "payout", zhixing.Project, day(2017, 5, 1), none, zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}),
		r("MET-33", "人均办案与用时", "caseload and duration", zhixing.Project, none, none, of("SPC-REPORT-2018")...),
		r("MET-34", "均衡结案", "balance of closings", zhixing.Project, none, none),
		r("MET-35", "四级法院汇总", "aggregation over four levels", zhixing.Project, none, none),
		r("MET-36", "可合并汇总", "mergeable partials", zhixing.Project, none, none),
		r("MET-37", "下钻与说明", "drill-down and explanation", zhixing.Project, none, none),
		r("MET-38", "指标得分", "normalisation to scores", zhixing.Project, none, none),
		r("MET-39", "综合得分与缺项", "composite and missing parts", zhixing.Project, none, none),
		r("MET-40", "并列排名", "ranking with ties", zhixing.Project, none, none),
		r("MET-41", "达标检查", "target check", zhixing.Project, none, none),
		r("MET-42", "同比、环比与可比性", "growth and comparability", zhixing.Project, none, none),
		r("MET-43", "数据校验", "data validation", zhixing.Project, none, none),
		r("MET-44", "指标体系的废止与冲突", "abolition and conflict of schemes", zhixing.Project, none, none),
	}
}
