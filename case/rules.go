package casefile

import "github.com/zhixing-go/zhixing"

// Rules lists the rules of this package (规则清单) in the order of their IDs. A clause
// of a rule is named after a point: CASE-41.Z2, CASE-81.I1, CASE-91.T12.
func Rules() []zhixing.Rule {
	cite := func(k zhixing.InstrumentKey, art uint16) zhixing.Citation {
		return zhixing.Citation{Instrument: k, Article: art}
	}
	cites := func(k zhixing.InstrumentKey, from, to uint16) zhixing.Citation {
		return zhixing.Citation{Instrument: k, Article: from, To: to}
	}
	rule := func(id zhixing.RuleID, zh, en string, from zhixing.Date, c zhixing.Confidence, cites ...zhixing.Citation) zhixing.Rule {
		return zhixing.Rule{ID: id, Title: zhixing.Text{ZH: zh, EN: en}, From: from, Cites: cites, Confidence: c}
	}
	var always zhixing.Date
	return []zhixing.Rule{
		rule("CASE-01", "执行依据的种类", "Kinds of enforcement ground", always, zhixing.Verified, cite("ENF-REG-2020", 2), cite("ENF-REG-2020", 3), cite("CPL-2023", 235)),
		rule("CASE-02", "立案条件", "Filing conditions", always, zhixing.Verified, cite("ENF-REG-2020", 16), cite("CPL-INT-2022", 461)),
		rule("CASE-03", "立案材料", "Documents on filing", always, zhixing.Verified, cite("ENF-REG-2020", 18), cite("ENF-PROC-2020", 1)),
		rule("CASE-04", "执行管辖", "Jurisdiction", always, zhixing.Verified, cite("CPL-2023", 235), cite("CPL-2023", 298), cite("CPL-2023", 304), cite("CPL-INT-2022", 460), cites("ENF-REG-2020", 11, 13), cite("ENF-PROC-2020", 3), cite("ARB-ENF-2018", 2), cite("NOTARY-2018", 2), cite("CRIM-PROP-2014", 2), cite("ADMIN-INT-2018", 154), cite("ADMIN-INT-2018", 157)),
		rule("CASE-05", "申请执行时效", "Limitation of application", always, zhixing.Verified, cite("CPL-2023", 250), cites("ENF-PROC-2020", 19, 21), cite("CPL-INT-2022", 466), cite("CPL-INT-2022", 481), cite("CPL-INT-2022", 515), cite("CPL-INT-2022", 517), cite("ADMIN-INT-2018", 153)),
		rule("CASE-06", "不得人为拆分", "Splitting and uniqueness", zhixing.YMD(2015, 1, 1), zhixing.Recall, cite("FILE-CLOSE-2014", 7)),
		rule("CASE-07", "部分执行与附条件的依据", "Partial and conditional grounds", always, zhixing.Verified, cite("OBJ-2020", 22), cite("ARB-ENF-2018", 3), cite("NOTARY-2018", 6), cite("CPL-INT-2022", 475)),
		rule("CASE-08", "立案前的债权转让与承受", "Assignment and succession before filing", always, zhixing.Verified, cite("ENF-REG-2020", 16), cite("PARTY-2020", 9)),
		rule("CASE-09", "行政非诉执行", "Administrative non-litigation enforcement", zhixing.YMD(2012, 1, 1), zhixing.Verified, cite("AEL-2011", 53), cite("ADMIN-INT-2018", 156)),
		rule("CASE-10", "案件类型代字与案号", "Type codes and case numbers", always, zhixing.Recall, cite("DOCKET-2015", 0), cite("FILE-CLOSE-2014", 8)),
		rule("CASE-11", "立执行异议案件的情形", "What is filed as an objection case", zhixing.YMD(2015, 1, 1), zhixing.Recall, cite("FILE-CLOSE-2014", 9), cite("ARB-ENF-2018", 2)),
		rule("CASE-12", "立复议、监督、请示、协调案件的情形", "What is filed as reconsideration, supervision, inquiry, coordination", zhixing.YMD(2015, 1, 1), zhixing.Recall, cite("FILE-CLOSE-2014", 10), cite("ENF-REG-2020", 67)),
		rule("CASE-13", "立恢复执行案件的情形", "Filed as resumption", zhixing.YMD(2015, 1, 1), zhixing.Secondary, cite("FILE-CLOSE-2014", 6), cite("STAT-2018", 2)),
		rule("CASE-20", "结案方式", "Closing manners", always, zhixing.Verified, cite("ENF-REG-2020", 64), cite("FILE-CLOSE-2014", 14)),
		rule("CASE-21", "执行完毕", "Completed", always, zhixing.Verified, cite("SETTLE-2020", 8), cite("FILE-CLOSE-2014", 15)),
		rule("CASE-22", "终结执行", "Concluded", always, zhixing.Verified, cite("CPL-2023", 268), cite("FILE-CLOSE-2014", 17), cite("STAT-2018", 3)),
		rule("CASE-23", "销案", "Struck off", always, zhixing.Verified, cite("ENF-PROC-2020", 2), cite("ENTRUST-2020", 9), cite("FILE-CLOSE-2014", 18)),
		rule("CASE-24", "不予执行与驳回申请", "Refused and dismissed", always, zhixing.Verified, cite("CPL-INT-2022", 481), cite("ARB-ENF-2018", 5), cite("NOTARY-2018", 7)),
		rule("CASE-25", "不得结案的情形", "What must not be closed", zhixing.YMD(2015, 1, 1), zhixing.Recall, cite("FILE-CLOSE-2014", 23)),
		rule("CASE-30", "流程节点", "Node table", always, zhixing.Project, cite("OPIN-2009", 0)),
		rule("CASE-31", "执行期限", "Enforcement time limit", always, zhixing.Verified, cite("ENF-REG-2020", 63), cite("LIMIT-2000", 5), cite("CRIM-PROP-2014", 3)),
		rule("CASE-32", "不计入执行期限的期间", "Periods not counted in the limit", always, zhixing.Verified, cite("LIMIT-2000", 9), cite("LIMIT-ENF-2006", 13)),
		rule("CASE-33", "向上一级法院申请执行", "Recourse to the superior court", always, zhixing.Verified, cite("CPL-2023", 237), cite("ENF-PROC-2020", 10)),
		rule("CASE-34", "超期限分析与责任追究", "Overdue analysis and accountability", always, zhixing.Verified, cite("OPIN-2009", 0), cite("LIMIT-2000", 20), cite("LIMIT-2000", 23)),
		rule("CASE-35", "执行通知与立即采取措施", "Notice content and immediate measures", always, zhixing.Verified, cite("CPL-INT-2022", 480), cite("CPL-2023", 251), cite("ENF-PROC-2020", 22)),
		rule("CASE-36", "执行款管理与发放", "Case money and payout", zhixing.YMD(2017, 5, 1), zhixing.Recall, cite("FUNDS-2017", 10)),
		rule("CASE-37", "中止执行", "Suspension", always, zhixing.Verified, cite("CPL-2023", 267), cite("ENF-REG-2020", 60)),
		rule("CASE-38", "暂缓执行", "Stay", always, zhixing.Verified, cite("CPL-INT-2022", 467), cite("ENF-REG-2020", 77), cite("STAY-2002", 10)),
		rule("CASE-39", "执行担保", "Enforcement guarantee", zhixing.YMD(2018, 3, 1), zhixing.Verified, cite("ENF-GUAR-2020", 12), cite("CPL-2023", 242)),
		rule("CASE-40", "终本事由", "Grounds of termination", zhixing.YMD(2015, 1, 1), zhixing.Recall, cite("FILE-CLOSE-2014", 16)),
		rule("CASE-41", "终本的五项条件", "The five conditions of termination", zhixing.YMD(2016, 12, 1), zhixing.Secondary, cite("TERM-2016", 1)),
		rule("CASE-42", "终本的决定、约谈与裁定", "Gate, talk and ruling", always, zhixing.Verified, cite("CPL-INT-2022", 517), cite("TERM-2016", 5), cite("CONCLUDE-OBJ-2016", 0)),
		rule("CASE-43", "终本标准的后续收紧", "Later tightening", zhixing.YMD(2024, 12, 30), zhixing.Secondary, cite("RESOLVE-2024", 0), cite("CTRL-2021", 0)),
		rule("CASE-44", "不得终本的情形", "Never terminable this way", zhixing.YMD(2016, 12, 1), zhixing.Project, cite("TERM-2016", 1)),
		rule("CASE-45", "终本库与定期查询", "Pool, re-inquiry, effects", zhixing.YMD(2016, 12, 1), zhixing.Secondary, cite("TERM-2016", 9)),
		rule("CASE-46", "终本后恢复执行", "Resumption after termination", always, zhixing.Verified, cite("TERM-2016", 9), cite("CPL-INT-2022", 517)),
		rule("CASE-47", "终本的程序外效果", "Side effects outside enforcement", always, zhixing.Verified, cite("CC-SEC-2020", 28), cite("SCE-2022", 5)),
		rule("CASE-48", "执行和解", "Settlement", zhixing.YMD(2018, 3, 1), zhixing.Verified, cite("SETTLE-2020", 2), cite("SETTLE-2020", 11), cite("CPL-2023", 241)),
		rule("CASE-55", "委托执行与事项委托", "Entrustment and item entrustment", zhixing.YMD(2011, 5, 16), zhixing.Verified, cite("ENTRUST-2020", 2), cite("CPL-2023", 240)),
		rule("CASE-56", "提级、指定与交叉执行", "Elevated, designated, cross enforcement", always, zhixing.Verified, cite("CPL-2023", 237), cite("ENF-PROC-2020", 11), cite("CROSS-2024", 0)),
		rule("CASE-57", "执行移送破产审查", "Transfer to bankruptcy", zhixing.YMD(2015, 2, 4), zhixing.Verified, cite("CPL-INT-2022", 511), cite("BANKR-TRANS-2017", 2)),
		rule("CASE-60", "变更、追加当事人", "Change and addition of parties", zhixing.YMD(2016, 12, 1), zhixing.Verified, cite("PARTY-2020", 1), cite("PARTY-2020", 28)),
		rule("CASE-61", "变更、追加裁定的救济", "Remedies against changes of parties", zhixing.YMD(2016, 12, 1), zhixing.Verified, cite("PARTY-2020", 30), cite("PARTY-2020", 32)),
		rule("CASE-62", "司法救助", "Judicial aid", zhixing.YMD(2016, 7, 1), zhixing.Secondary, cite("AID-2016", 0), cite("AID-RULES-2019", 1)),
		rule("CASE-63", "执行行为异议", "Objection to conduct", always, zhixing.Verified, cite("CPL-2023", 236), cite("OBJ-2020", 2), cite("OBJ-2020", 6)),
		rule("CASE-64", "案外人异议", "Third-party objection", always, zhixing.Verified, cite("CPL-2023", 238), cite("CPL-INT-2022", 463), cite("CPL-INT-2022", 314)),
		rule("CASE-65", "复议", "Reconsideration", always, zhixing.Verified, cite("CPL-2023", 236), cites("ENF-PROC-2020", 6, 8), cite("OBJ-2020", 23)),
		rule("CASE-66", "不予执行仲裁裁决与公证债权文书", "Non-enforcement of awards and notarised instruments", zhixing.YMD(2018, 3, 1), zhixing.Verified, cite("ARB-ENF-2018", 8), cite("NOTARY-2018", 13)),
		rule("CASE-67", "执行监督与检察监督", "Supervision and procuracy", always, zhixing.Verified, cite("ENF-REG-2020", 72), cite("CPL-2023", 246)),
		rule("CASE-70", "期间的计算", "Computing a term", always, zhixing.Verified, cite("CPL-2023", 85), cite("CC-2020", 201)),
		rule("CASE-71", "期间的顺延", "Which terms roll", always, zhixing.Project, cite("CPL-2023", 85), cite("CC-2020", 203)),
		rule("CASE-72", "不变期间与可延长期间", "Immutable and extendable terms", always, zhixing.Verified, cite("CPL-2023", 86)),
		rule("CASE-73", "多个受送达人与公告送达", "Several recipients, notice by publication", always, zhixing.Verified, cite("CPL-2023", 95)),
		rule("CASE-80", "执行实施权与审查权", "Two powers", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0), cite("POWER-2011", 1)),
		rule("CASE-81", "不相容职责", "Incompatibilities", always, zhixing.Verified, cite("OBJ-2020", 11), cite("ENF-REG-2020", 5), cite("CPL-2023", 47)),
		rule("CASE-82", "分段集约执行", "Staged assignment", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0), cite("POWER-2011", 6)),
		rule("CASE-83", "审批", "Approvals", always, zhixing.Verified, cite("CPL-2023", 119)),
		rule("CASE-84", "过问与干预登记", "Interference and inquiry records", zhixing.YMD(2015, 8, 20), zhixing.Secondary, cite("LEAD-SPC-2015", 2), cite("STAFF-SPC-2015", 2)),
		rule("CASE-85", "执行信访", "Complaints", zhixing.YMD(2021, 1, 1), zhixing.Secondary, cite("PETITION-2021", 4)),
		rule("CASE-86", "特殊主体标签与优先", "Special-subject tags and priority", always, zhixing.Project, cite("OPIN-2009", 0)),
		rule("CASE-87", "执行公开", "Disclosure", zhixing.YMD(2007, 1, 1), zhixing.Secondary, cite("OPEN-2006", 3), cite("OPEN-2014", 3)),
		rule("CASE-90", "案件状态", "States", always, zhixing.Project, cite("CPL-2023", 267), cite("CPL-2023", 268)),
		rule("CASE-91", "状态转换表", "Transition table", always, zhixing.Project, cite("ENF-REG-2020", 64)),
		rule("CASE-92", "审查案件的状态", "Review case machine", always, zhixing.Verified, cite("CPL-2023", 236), cite("CPL-2023", 238)),
		rule("CASE-93", "状态图与保全执行案件", "Diagram and preservation cases", always, zhixing.Verified, cite("PRES-2020", 4), cite("FILE-CLOSE-2014", 21)),
		rule("CASE-94", "引擎约定", "Engine contract", always, zhixing.Project),
		rule("CASE-100", "执行快速反应", "Rapid response", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0)),
		rule("CASE-101", "立审执协调", "Filing, trial and enforcement coordination", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0)),
		rule("CASE-102", "听证", "Hearings", always, zhixing.Verified, cite("PARTY-2020", 28), cite("OBJ-2020", 12), cite("NOTARY-2018", 15)),
		rule("CASE-103", "廉政监督卡与举报电话", "Integrity card and hotline", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0)),
		rule("CASE-104", "案件质量评查与约谈", "Quality review and interview", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0)),
		rule("CASE-105", "联席会议与挂牌督办", "Joint meeting and watch list", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0)),
		rule("CASE-106", "统一管理与法院级别", "Unified management and level of court", zhixing.YMD(2009, 7, 17), zhixing.Verified, cite("OPIN-2009", 0)),
	}
}
