package metrics

import "github.com/zhixing-go/zhixing"

// Sources of the catalogue.
var (
	opin2009    = []zhixing.Citation{{Instrument: "OPIN-2009"}}
	quality2008 = []zhixing.Citation{{Instrument: "QUALITY-2008"}}
	goal2016    = []zhixing.Citation{{Instrument: "OUTLINE-2016"}, {Instrument: "SPC-REPORT-2018"}}
)

// really are the ways of performance that count as actual enforcement (MET-12).
var really = []zhixing.Performance{zhixing.PerformanceCompelled, zhixing.PerformanceSelfPerformed, zhixing.PerformanceSettlement}

// excludedVerdict are the terminations that nobody examined (MET-15).
func excludedVerdict(n *Counts, s Scope) []Exclusion {
	return nonZero(Exclusion{zhixing.Text{ZH: "未检查的终本", EN: "terminations not examined"}, n.Verdicts(s, zhixing.VerdictNotExamined), NotAssessed})
}

// Indicators returns the indicators that a tally of cases gives, each with formula and
// source, in the order of the rules. The slice is the caller's.
func Indicators() []Indicator {
	return []Indicator{
		{ID: "subject_collection_rate", Title: zhixing.Text{ZH: "执行标的到位率", EN: "collection rate of the subject amount"},
			Formula: zhixing.Text{ZH: "到位金额 ÷ 申请执行标的额（期间内结案）", EN: "collected ÷ applied, over cases closed in the period"}, Rule: "MET-09", Cites: opin2009, Direction: Positive, Measure: Flow, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Collected(s), n.Applied(s)} }, Excluded: excludedAmount},
		{ID: "subject_collection_rate.by_receipt_date", Title: zhixing.Text{ZH: "执行标的到位率（按到账日期）", EN: "collection rate of the subject amount, by day of receipt"},
			Formula: zhixing.Text{ZH: "期间内到账金额 ÷ 受理案件申请执行标的额", EN: "received in the period ÷ applied for in accepted cases"}, Rule: "MET-05", Cites: opin2009, Direction: Positive, Measure: Flow, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return n.Amounts(s, ByReceiptDate) }, Excluded: excludedOpen},
		{ID: "enforcement_complaint_rate", Title: zhixing.Text{ZH: "执行申诉率", EN: "complaint rate"},
			Formula: zhixing.Text{ZH: "有执行申诉信访的结案 ÷ 结案", EN: "closed with a complaint on file ÷ closed"}, Rule: "MET-09", Cites: opin2009, Direction: Negative, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atComplaintCases), n.Closed(s)} }},
		{ID: "enforcement_complaint_rate.per_accepted", Title: zhixing.Text{ZH: "执行申诉率（件次÷受理）", EN: "complaint rate (complaints over accepted)"},
			Formula: zhixing.Text{ZH: "申诉件次 ÷ 受理", EN: "complaints ÷ accepted"}, Rule: "MET-09", Cites: opin2009, Direction: Negative, Measure: Flow, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atComplaintsA), n.Accepted(s)} }},
		{ID: "enforcement_complaint_rate.cases_per_accepted", Title: zhixing.Text{ZH: "执行申诉率（案件÷受理）", EN: "complaint rate (cases over accepted)"},
			Formula: zhixing.Text{ZH: "有执行申诉信访的受理案件 ÷ 受理", EN: "accepted with a complaint on file ÷ accepted"}, Rule: "MET-09", Cites: opin2009, Direction: Negative, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atComplaintCasesA), n.Accepted(s)} }},
		{ID: "enforcement_complaint_rate.each", Title: zhixing.Text{ZH: "执行申诉率（件次÷结案）", EN: "complaint rate (complaints over closed)"},
			Formula: zhixing.Text{ZH: "结案的申诉件次 ÷ 结案", EN: "complaints about closed cases ÷ closed"}, Rule: "MET-09", Cites: opin2009, Direction: Negative, Measure: Flow, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atComplaints), n.Closed(s)} }},
		{ID: "enforcement_closure_rate", Title: zhixing.Text{ZH: "执行结案率", EN: "closure rate"},
			Formula: zhixing.Text{ZH: "结案 ÷ 受理", EN: "closed ÷ accepted"}, Rule: "MET-09", Cites: opin2009, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s), n.Accepted(s)} }},
		{ID: "closure_qualified_rate", Title: zhixing.Text{ZH: "执行结案合格率", EN: "qualified closures"},
			Formula: zhixing.Text{ZH: "评查合格 ÷ 评查", EN: "files found qualified ÷ files reviewed"}, Rule: "MET-09", Cites: opin2009, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Reviewed(s, zhixing.ReviewQualified), n.Reviewed(s, zhixing.ReviewQualified, zhixing.ReviewFlawed, zhixing.ReviewWrong)}
			}, Excluded: excludedReview},
		{ID: "self_performance_rate", Title: zhixing.Text{ZH: "自行履行率", EN: "performance by the debtor himself"},
			Formula: zhixing.Text{ZH: "自动履行结案 ÷ 结案", EN: "closed by the debtor's own performance ÷ closed"}, Rule: "MET-09", Cites: opin2009, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Performed(s, zhixing.PerformanceSelfPerformed), n.Closed(s)}
			}},
		{ID: "review_flawed_rate", Title: zhixing.Text{ZH: "瑕疵案件率", EN: "flawed files"},
			Formula: zhixing.Text{ZH: "评查瑕疵 ÷ 评查", EN: "files found flawed ÷ files reviewed"}, Rule: "MET-11", Cites: opin2009, Direction: Negative, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Reviewed(s, zhixing.ReviewFlawed), n.Reviewed(s, zhixing.ReviewQualified, zhixing.ReviewFlawed, zhixing.ReviewWrong)}
			}, Excluded: excludedReview},
		{ID: "review_wrong_rate", Title: zhixing.Text{ZH: "错案率", EN: "wrong files"},
			Formula: zhixing.Text{ZH: "评查错案 ÷ 评查", EN: "files found wrong ÷ files reviewed"}, Rule: "MET-11", Cites: opin2009, Direction: Negative, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Reviewed(s, zhixing.ReviewWrong), n.Reviewed(s, zhixing.ReviewQualified, zhixing.ReviewFlawed, zhixing.ReviewWrong)}
			}, Excluded: excludedReview},
		{ID: "overdue_pending_share", Title: zhixing.Text{ZH: "超期未结占比", EN: "overdue share of pending"},
			Formula: zhixing.Text{ZH: "超期未结 ÷ 未结", EN: "overdue pending ÷ pending"}, Rule: "MET-11", Cites: opin2009, Direction: Negative, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.PendingOverdue(s), n.Pending(s) - n.sum(s, atPendingUnknown)}
			}, Excluded: excludedPending},
		{ID: "overdue_closed_share", Title: zhixing.Text{ZH: "超期结案占比", EN: "closed after the limit"},
			Formula: zhixing.Text{ZH: "超期结案 ÷ 结案", EN: "closed after the limit ÷ closed"}, Rule: "MET-11", Cites: opin2009, Direction: Negative, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2009, 7, 17),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Late(s), n.Closed(s) - n.TermUnknown(s)} }, Excluded: excludedClosed()},
		{ID: "actual_enforcement_rate", Title: zhixing.Text{ZH: "实际执行率", EN: "actual enforcement rate (2008)"},
			Formula: zhixing.Text{ZH: "强制执行、自动履行、和解结案 ÷ 结案", EN: "closed by compulsion, own performance or settlement ÷ closed"}, Rule: "MET-12", Cites: quality2008, Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2008, 1, 11), To: zhixing.YMD(2014, 12, 31),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Performed(s, really...), n.Closed(s)} }},
		{ID: "collection_rate_2008", Title: zhixing.Text{ZH: "执行标的到位率（质量评估）", EN: "collection rate (case-quality evaluation)"},
			Formula: zhixing.Text{ZH: "上述三类案件的标的额 ÷ 全部结案申请标的额", EN: "applied in those cases ÷ applied in all closed cases"}, Rule: "MET-12", Cites: quality2008, Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2008, 1, 11), To: zhixing.YMD(2014, 12, 31),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.PerformedSum(s, really...), n.Applied(s)} }, Excluded: excludedAmount},
		{ID: "timely_actual_closure_rate", Title: zhixing.Text{ZH: "有财产可供执行案件法定期限内实际执结率", EN: "closures in time of cases with property"},
			Formula: zhixing.Text{ZH: "期限内实际执结 ÷（实际执结＋超期未结）", EN: "substantive closures in term ÷ (those and overdue pending)"}, Rule: "MET-14", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2016, 4, 1),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.InTerm(s, n.substantive()...), n.InTerm(s, n.substantive()...) + n.Late(s, n.substantive()...) + n.PendingOverdue(s)}
			}, Excluded: excludedWithPending},
		{ID: "timely_actual_closure_rate.closed_only", Title: zhixing.Text{ZH: "同上（仅已结）", EN: "the same, closed only"},
			Formula: zhixing.Text{ZH: "期限内实际执结 ÷ 实际执结", EN: "substantive closures in term ÷ substantive closures"}, Rule: "MET-14", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2016, 4, 1),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.InTerm(s, n.substantive()...), n.InTerm(s, n.substantive()...) + n.Late(s, n.substantive()...)}
			}, Excluded: excludedClosed(Substantive)},
		{ID: "timely_actual_closure_rate.in_term_closures", Title: zhixing.Text{ZH: "同上（期限内执结÷期限内结案）", EN: "the same, of closures in term"},
			Formula: zhixing.Text{ZH: "期限内实际执结 ÷ 期限内结案", EN: "substantive closures in term ÷ closures in term"}, Rule: "MET-14", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2016, 4, 1),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.InTerm(s, n.substantive()...), n.InTerm(s, n.substantive()...) + n.InTerm(s, zhixing.TerminatedThisTime)}
			}, Excluded: excludedClosed(Substantive, Termination)},
		{ID: "termination_qualified_rate", Title: zhixing.Text{ZH: "无财产可供执行案件终本合格率", EN: "terminations that meet the rules"},
			Formula: zhixing.Text{ZH: "终本合格 ÷ 已检查终本（卷宗缺失计为不合格）", EN: "qualified ÷ examined; a missing file counts as unqualified"}, Rule: "MET-15", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2016, 4, 1), Scope: ScopeFirst,
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Verdicts(s, zhixing.VerdictTerminationQualified), n.Verdicts(s, zhixing.VerdictTerminationQualified, zhixing.VerdictTerminationUnqualified, zhixing.VerdictFileMissing)}
			}, Excluded: excludedVerdict},
		{ID: "termination_qualified_rate.missing_excluded", Title: zhixing.Text{ZH: "终本合格率（卷宗缺失不计）", EN: "the same, missing files left out"},
			Formula: zhixing.Text{ZH: "终本合格 ÷ 已检查终本（卷宗缺失不计入）", EN: "qualified ÷ examined; missing files left out"}, Rule: "MET-15", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2016, 4, 1), Scope: ScopeFirst,
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Verdicts(s, zhixing.VerdictTerminationQualified), n.Verdicts(s, zhixing.VerdictTerminationQualified, zhixing.VerdictTerminationUnqualified)}
			}, Excluded: func(n *Counts, s Scope) []Exclusion {
				return append(excludedVerdict(n, s), nonZero(Exclusion{zhixing.Text{ZH: "卷宗缺失", EN: "files missing"}, n.Verdicts(s, zhixing.VerdictFileMissing), NotAssessed})...)
			}},
		{ID: "termination_qualified_rate.with_resumption", Title: zhixing.Text{ZH: "终本合格率（含执恢）", EN: "the same, resumed cases included"},
			Formula: zhixing.Text{ZH: "首执、执恢终本合格 ÷ 已检查终本", EN: "qualified ÷ examined, of first and resumed enforcement"}, Rule: "MET-15", Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1), Scope: ScopeImplementation,
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Verdicts(s, zhixing.VerdictTerminationQualified), n.Verdicts(s, zhixing.VerdictTerminationQualified, zhixing.VerdictTerminationUnqualified, zhixing.VerdictFileMissing)}
			}, Excluded: excludedVerdict},
		{ID: "petition_resolution_rate", Title: zhixing.Text{ZH: "执行信访案件办结率", EN: "petitions finished"},
			Formula: zhixing.Text{ZH: "办结或者化解的信访 ÷ 应办结的信访", EN: "petitions finished or resolved ÷ to be finished"}, Rule: "MET-16", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Recall, From: zhixing.YMD(2016, 4, 1), Scope: ScopeAll,
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.sum(s, atPetition+petFinished), n.sum(s, atPetition+petTotal)}
			}, Excluded: excludedUndated},
		{ID: "petition_settlement_rate", Title: zhixing.Text{ZH: "执行信访化解率", EN: "petitions resolved"},
			Formula: zhixing.Text{ZH: "化解 ÷ 办结", EN: "resolved ÷ finished"}, Rule: "MET-16", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2016, 4, 1), Scope: ScopeAll,
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.sum(s, atPetition+petResolved), n.sum(s, atPetition+petFinished)}
			}, Excluded: excludedUndated},
		{ID: "petition_in_term_rate", Title: zhixing.Text{ZH: "信访期限内办结率", EN: "petitions finished in term"},
			Formula: zhixing.Text{ZH: "期限内办结 ÷ 已到期或已办结", EN: "finished in term ÷ due or finished"}, Rule: "MET-31", Direction: Positive, Measure: Share, Confidence: zhixing.Project, Scope: ScopeAll,
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.sum(s, atPetition+petInTerm), n.sum(s, atPetition+petTermKnown)}
			}, Excluded: excludedUndated},
		{ID: "case_petition_ratio", Title: zhixing.Text{ZH: "案访比", EN: "petition cases to enforcement cases"},
			Formula: zhixing.Text{ZH: "信访案件 ÷ 受理", EN: "cases petitioned about ÷ accepted"}, Rule: "MET-31", Direction: Negative, Measure: Flow, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atPetition+petCases), n.Accepted(s)} }, Excluded: excludedUndated},
		{ID: "case_petition_ratio.per_closed", Title: zhixing.Text{ZH: "案访比（÷结案）", EN: "petition cases to closed cases"},
			Formula: zhixing.Text{ZH: "信访案件 ÷ 结案", EN: "cases petitioned about ÷ closed"}, Rule: "MET-31", Direction: Negative, Measure: Flow, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atPetition+petCases), n.Closed(s)} }, Excluded: excludedUndated},
		{ID: "overall_closure_rate", Title: zhixing.Text{ZH: "整体执结率", EN: "overall closure rate"},
			Formula: zhixing.Text{ZH: "结案（含终本）÷ 受理", EN: "closures, terminations included ÷ accepted"}, Rule: "MET-18", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Project, From: zhixing.YMD(2016, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s), n.Accepted(s)} }},
		{ID: "overall_closure_rate.termination_plus_timely", Title: zhixing.Text{ZH: "整体执结率（终本＋期限内执结）", EN: "the same, terminations and timely closures"},
			Formula: zhixing.Text{ZH: "（终本＋期限内实际执结）÷ 受理", EN: "(terminations + substantive closures in term) ÷ accepted"}, Rule: "MET-18", Cites: goal2016, Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2016, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Closed(s, zhixing.TerminatedThisTime) + n.InTerm(s, n.substantive()...), n.Accepted(s) - n.TermUnknown(s, n.substantive()...)}
			}, Excluded: excludedClosed(Substantive)},
		{ID: "substantive_share_of_closed", Title: zhixing.Text{ZH: "实结占结案数比例", EN: "substantive share of closed"},
			Formula: zhixing.Text{ZH: "实际执结 ÷ 结案", EN: "substantive ÷ closed"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, n.substantive()...), n.Closed(s)} }},
		{ID: "actual_closure_rate", Title: zhixing.Text{ZH: "实际执结率", EN: "actual closure rate"},
			Formula: zhixing.Text{ZH: "实际执结 ÷ 受理", EN: "substantive ÷ accepted"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Recall, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, n.substantive()...), n.Accepted(s)} }},
		{ID: "termination_share_of_closed", Title: zhixing.Text{ZH: "终本占结案数比例", EN: "termination share of closed"},
			Formula: zhixing.Text{ZH: "终本 ÷ 结案", EN: "terminations ÷ closed"}, Rule: "MET-23", Direction: Negative, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.TerminatedThisTime), n.Closed(s)} }},
		{ID: "termination_rate", Title: zhixing.Text{ZH: "终本率", EN: "termination rate"},
			Formula: zhixing.Text{ZH: "终本 ÷ 受理", EN: "terminations ÷ accepted"}, Rule: "MET-23", Direction: Negative, Measure: Share, Confidence: zhixing.Recall, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.TerminatedThisTime), n.Accepted(s)} }},
		{ID: "pending_rate", Title: zhixing.Text{ZH: "未结率", EN: "pending rate"},
			Formula: zhixing.Text{ZH: "未结 ÷ 受理", EN: "pending ÷ accepted"}, Rule: "MET-23", Direction: Negative, Measure: Share, Confidence: zhixing.Recall, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Pending(s), n.Accepted(s)} }},
		{ID: "other_share_of_closed", Title: zhixing.Text{ZH: "其他结案占结案数比例", EN: "other closings of closed"},
			Formula: zhixing.Text{ZH: "其他结案 ÷ 结案", EN: "closings neither substantive nor terminations ÷ closed"}, Rule: "MET-02", Direction: Neutral, Measure: Share, Confidence: zhixing.Recall,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Class(s, OtherClosed), n.Closed(s)} }},
		{ID: "collection_rate", Title: zhixing.Text{ZH: "实际执行到位率", EN: "collection rate"},
			Formula: zhixing.Text{ZH: "到位金额 ÷ 申请执行标的额", EN: "collected ÷ applied"}, Rule: "MET-23", Direction: Positive, Measure: Flow, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Collected(s), n.Applied(s)} }, Excluded: excludedAmount},
		{ID: "collection_rate.by_receipt_date", Title: zhixing.Text{ZH: "实际执行到位率（按到账日期）", EN: "collection rate, by day of receipt"},
			Formula: zhixing.Text{ZH: "期间内到账金额 ÷ 受理案件申请执行标的额", EN: "received in the period ÷ applied for in accepted cases"}, Rule: "MET-05", Direction: Positive, Measure: Flow, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return n.Amounts(s, ByReceiptDate) }, Excluded: excludedOpen},
		{ID: "completion_rate", Title: zhixing.Text{ZH: "执行完毕率", EN: "completion rate"},
			Formula: zhixing.Text{ZH: "执行完毕 ÷ 结案", EN: "completed ÷ closed"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.Completed), n.Closed(s)} }},
		{ID: "conclusion_rate", Title: zhixing.Text{ZH: "终结率", EN: "conclusion rate"},
			Formula: zhixing.Text{ZH: "终结执行 ÷ 结案", EN: "concluded ÷ closed"}, Rule: "MET-23", Direction: Neutral, Measure: Share, Confidence: zhixing.Recall, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.Concluded), n.Closed(s)} }},
		{ID: "in_term_closure_rate", Title: zhixing.Text{ZH: "法定期限内结案率", EN: "closed in term"},
			Formula: zhixing.Text{ZH: "期限内结案 ÷ 结案", EN: "closed in term ÷ closed"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.InTerm(s), n.Closed(s) - n.TermUnknown(s)} }, Excluded: excludedClosed()},
		{ID: "avg_days_to_close", Title: zhixing.Text{ZH: "结案平均用时", EN: "average days to close"},
			Formula: zhixing.Text{ZH: "立案至结案天数之和 ÷ 结案", EN: "days from filing to closing ÷ closed"}, Rule: "MET-23", Direction: Negative, Measure: Mean, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Days(s), n.Closed(s)} }},
		{ID: "avg_days_to_complete", Title: zhixing.Text{ZH: "执行完毕案件结案平均用时", EN: "average days to complete"},
			Formula: zhixing.Text{ZH: "执行完毕案件天数之和 ÷ 执行完毕", EN: "days of completed cases ÷ completed"}, Rule: "MET-23", Direction: Negative, Measure: Mean, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.Days(s, zhixing.Completed), n.Closed(s, zhixing.Completed)}
			}},
		{ID: "avg_days_to_close.net", Title: zhixing.Text{ZH: "结案平均用时（扣除期间不计）", EN: "average days to close, net"},
			Formula: zhixing.Text{ZH: "（立案至结案天数－不计入期限天数）之和 ÷ 结案", EN: "days from filing to closing less days not counted in the limit ÷ closed"}, Rule: "MET-33", Direction: Negative, Measure: Mean, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Days(s) - n.Excluded(s), n.Closed(s)} }},
		{ID: "avg_days_to_close.count_first_day", Title: zhixing.Text{ZH: "结案平均用时（计入立案当日）", EN: "average days to close, the day of filing counted"},
			Formula: zhixing.Text{ZH: "（立案至结案天数＋1）之和 ÷ 结案", EN: "days from filing to closing and one ÷ closed"}, Rule: "MET-33", Direction: Negative, Measure: Mean, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Days(s) + n.Closed(s), n.Closed(s)} }},
		{ID: "node_overdue_avg", Title: zhixing.Text{ZH: "关键节点平均超期数", EN: "overdue nodes a case"},
			Formula: zhixing.Text{ZH: "超期节点 ÷ 受理", EN: "overdue nodes ÷ accepted"}, Rule: "MET-23", Direction: Negative, Measure: Mean, Confidence: zhixing.Recall, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atNodesOverdue), n.Accepted(s)} }},
		{ID: "resumed_completion_rate", Title: zhixing.Text{ZH: "执行完毕率（执恢）", EN: "completion rate of resumed cases"},
			Formula: zhixing.Text{ZH: "执恢执行完毕 ÷ 执恢结案", EN: "resumed cases completed ÷ resumed cases closed"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1), Scope: ScopeResumption,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.Completed), n.Closed(s)} }},
		{ID: "resumed_completion_rate.of_accepted", Title: zhixing.Text{ZH: "执行完毕率（执恢，÷受理）", EN: "completion rate of resumed cases, of accepted"},
			Formula: zhixing.Text{ZH: "执恢执行完毕 ÷ 执恢受理", EN: "resumed cases completed ÷ resumed cases accepted"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1), Scope: ScopeResumption,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.Completed), n.Accepted(s)} }},
		{ID: "resumed_avg_days", Title: zhixing.Text{ZH: "终本案件恢复执行平均用时", EN: "average days of resumed cases"},
			Formula: zhixing.Text{ZH: "执恢案件立案至结案天数之和 ÷ 执恢结案", EN: "days from filing to closing ÷ resumed cases closed"}, Rule: "MET-23", Direction: Negative, Measure: Mean, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1), Scope: ScopeResumption,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Days(s), n.Closed(s)} }},
		{ID: "resumed_collection_rate", Title: zhixing.Text{ZH: "实际执行到位率（执恢）", EN: "collection rate of resumed cases"},
			Formula: zhixing.Text{ZH: "执恢到位金额 ÷ 执恢申请执行标的额", EN: "collected ÷ applied, of resumed cases"}, Rule: "MET-23", Direction: Positive, Measure: Flow, Confidence: zhixing.Secondary, From: zhixing.YMD(2018, 1, 1), Scope: ScopeResumption,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Collected(s), n.Applied(s)} }, Excluded: excludedAmount},
		{ID: "preservation_rate", Title: zhixing.Text{ZH: "财产保全率", EN: "cases with property preserved"},
			Formula: zhixing.Text{ZH: "诉前、诉讼中保全的案件 ÷ 受理（总体口径未定）", EN: "cases with property preserved before or in the suit ÷ accepted; the population is open"}, Rule: "MET-23", Direction: Positive, Measure: Share, Confidence: zhixing.Recall, From: zhixing.YMD(2018, 1, 1),
			Parts: func(n *Counts, s Scope) Ratio {
				return Ratio{n.sum(s, atPreserved), n.sum(s, atPreserved, atPreservedNo)}
			}, Excluded: excludedPreserved},
		{ID: "closed_to_received", Title: zhixing.Text{ZH: "结收比", EN: "closed to received"},
			Formula: zhixing.Text{ZH: "结案 ÷ 新收", EN: "closed ÷ received"}, Rule: "MET-24", Direction: Positive, Measure: Flow, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s), n.Received(s)} }},
		{ID: "same_period_closure_rate", Title: zhixing.Text{ZH: "同期结案率", EN: "closed of those received in the period"},
			Formula: zhixing.Text{ZH: "期内收期内结 ÷ 新收", EN: "received and closed in the period ÷ received"}, Rule: "MET-24", Direction: Positive, Measure: Share, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.sum(s, atSameReceived), n.Received(s)} }},
		{ID: "pending_over_12_months", Title: zhixing.Text{ZH: "12个月以上未结占比", EN: "pending over twelve months"},
			Formula: zhixing.Text{ZH: "12个月以上未结 ÷ 未结", EN: "pending over twelve months ÷ pending"}, Rule: "MET-24", Direction: Negative, Measure: Share, Confidence: zhixing.Project,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.PendingYear(s), n.Pending(s)} }},
		{ID: "resumed_to_terminated", Title: zhixing.Text{ZH: "终本案件恢复率", EN: "resumptions to terminations"},
			Formula: zhixing.Text{ZH: "新收执恢 ÷ 首执终本（两者并非同一批案件）", EN: "resumptions received ÷ terminations of first enforcement; two different cohorts"}, Rule: "MET-24", Direction: Neutral, Measure: Flow, Confidence: zhixing.Project, Scope: ScopeImplementation,
			Parts: func(n *Counts, _ Scope) Ratio {
				return Ratio{n.Received(ScopeResumption), n.Closed(ScopeFirst, zhixing.TerminatedThisTime)}
			}},
		{ID: "first_termination_share_of_closed", Title: zhixing.Text{ZH: "首执案件终本率（终本÷结案）", EN: "termination share of closed, first enforcement"},
			Formula: zhixing.Text{ZH: "首执终本 ÷ 首执结案", EN: "terminations ÷ closed, of first enforcement"}, Rule: "MET-25", Direction: Interval, Measure: Share, Confidence: zhixing.Secondary, From: zhixing.YMD(2023, 7, 1), Scope: ScopeFirst,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.TerminatedThisTime), n.Closed(s)} }},
		{ID: "no_property_share.of_closed", Title: zhixing.Text{ZH: "执行不能占比（终本÷结案）", EN: "no-property share, of closed"},
			Formula: zhixing.Text{ZH: "首执终本 ÷ 首执结案", EN: "terminations ÷ closed"}, Rule: "MET-27", Direction: Neutral, Measure: Share, Confidence: zhixing.Project, Scope: ScopeFirst,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.TerminatedThisTime), n.Closed(s)} }},
		{ID: "no_property_share.of_accepted", Title: zhixing.Text{ZH: "执行不能占比（终本÷受理）", EN: "no-property share, of accepted"},
			Formula: zhixing.Text{ZH: "首执终本 ÷ 首执受理", EN: "terminations ÷ accepted"}, Rule: "MET-27", Direction: Neutral, Measure: Share, Confidence: zhixing.Project, Scope: ScopeFirst,
			Parts: func(n *Counts, s Scope) Ratio { return Ratio{n.Closed(s, zhixing.TerminatedThisTime), n.Accepted(s)} }},
	}
}

// FindIndicator returns the indicator of the catalogue with the ID.
func FindIndicator(id IndicatorID) (Indicator, error) {
	for _, x := range Indicators() {
		if x.ID == id {
			return x, nil
		}
	}
	return Indicator{}, &zhixing.InputError{Field: "indicator", Value: string(id), Rule: "MET-37", Reason: zhixing.Text{ZH: "没有该指标", EN: "no such indicator"}}
}
