package metrics

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// coreIndicators are the core indicators of the goal of 2016 that a unit is judged by,
// MET-14, 15, 16 and 18; the share of courts that reach it is CountReaching's (MET-17).
func coreIndicators() []IndicatorID {
	return []IndicatorID{"timely_actual_closure_rate", "termination_qualified_rate", "petition_resolution_rate", "overall_closure_rate"}
}

// Schemes returns the schemes the library knows, oldest first. The slice is the
// caller's; a scheme of a caller's own is a value of the type. What of a scheme was never
// found is said in Unread, and not made up.
func Schemes() []Scheme {
	d := zhixing.YMD
	ninety := decimal.NewFromInt(90)
	core := coreIndicators()
	// The report of 2018 says the overall rate exceeds 80 per cent, the press that it is not
	// below: at least 80 is the default, Above in its place the strict reading (MET-18).
	goals := func(v Veto) []Target {
		return []Target{{Indicator: core[0], Percent: ninety, RedLine: v}, {Indicator: core[1], Percent: ninety, RedLine: v}, {Indicator: core[2], Percent: ninety, RedLine: v},
			{Indicator: core[3], Percent: decimal.NewFromInt(80)}}
	}
	of := func(keys ...zhixing.InstrumentKey) (out []zhixing.Citation) {
		for _, k := range keys {
			out = append(out, zhixing.Citation{Instrument: k})
		}
		return out
	}
	effect := []IndicatorID{"actual_enforcement_rate", "collection_rate_2008"}
	qualityUnread := zhixing.Text{ZH: "组内权重、无量纲化方法未查到", EN: "weights inside the groups and the dimensionless method were not found"}
	platform := []IndicatorID{"substantive_share_of_closed", "actual_closure_rate", "termination_share_of_closed", "termination_rate", "pending_rate",
		"collection_rate", "completion_rate", "conclusion_rate", "in_term_closure_rate", "avg_days_to_close", "avg_days_to_complete", "node_overdue_avg",
		"resumed_completion_rate", "resumed_avg_days", "resumed_collection_rate", "preservation_rate", "termination_qualified_rate.with_resumption", "termination_qualified_rate"}
	quality := []IndicatorID{"completion_rate", "collection_rate", "first_termination_share_of_closed"}
	qm := func(key, zh, en string, from, to zhixing.Date) Scheme {
		return Scheme{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, From: from, To: to, Rule: "MET-25", Cites: of(zhixing.InstrumentKey(key)),
			Scope: ScopeFirst, Indicators: quality, ByInterval: zhixing.Yes, Ranking: zhixing.No, Confidence: zhixing.Secondary,
			Unread: zhixing.Text{ZH: "指标全表、确切公式、合理区间参考值未查到", EN: "the whole list, the exact formulas and the reference intervals were not found"}}
	}
	assessorUnread := zhixing.Text{ZH: "权重和下级指标未查到", EN: "weights and lower-level indicators were not found"}
	return []Scheme{
		{Key: "ASSESS-2007", Title: zhixing.Text{ZH: "人民法院执行工作考核的意见", EN: "Assessment of enforcement work (2007)"}, From: d(2007, 1, 1), To: d(2009, 7, 16), Rule: "MET-08",
			Cites: of("ASSESS-2007"), Scope: ScopeImplementation, Policy: CountPolicy{Transfers: TransfersCounted}, Ranking: zhixing.No, Confidence: zhixing.Secondary,
			Unread: zhixing.Text{ZH: "全文未查到，不得以任何公式归于该意见", EN: "the text was not found: no formula may be attributed to it"}},
		{Key: "QUALITY-2008", Title: zhixing.Text{ZH: "案件质量评估（试行，执行部分）", EN: "Case-quality evaluation (trial), enforcement part"}, From: d(2008, 1, 11), To: d(2011, 2, 28),
			Rule: "MET-12", Cites: of("QUALITY-2008"), Scope: ScopeImplementation, Policy: CountPolicy{Transfers: TransfersCounted},
			Indicators: effect, Ranking: zhixing.No, Unread: qualityUnread, Confidence: zhixing.Secondary},
		{Key: "OPIN-2009", Title: zhixing.Text{ZH: "五项考核指标", EN: "The five indicators of 2009"}, From: d(2009, 7, 17), Rule: "MET-09",
			Cites: of("OPIN-2009"), Scope: ScopeImplementation,
			Indicators: []IndicatorID{"subject_collection_rate", "enforcement_complaint_rate", "enforcement_closure_rate", "closure_qualified_rate", "self_performance_rate"},
			Ranking:    zhixing.Yes, Unread: zhixing.Text{ZH: "意见未规定公式和权重", EN: "the opinion sets neither formulas nor weights"}, Confidence: zhixing.Project},
		{Key: "QUALITY-2011", Title: zhixing.Text{ZH: "案件质量评估（执行部分）", EN: "Case-quality evaluation, enforcement part"}, From: d(2011, 3, 1), To: d(2014, 12, 31),
			Rule: "MET-12", Cites: of("QUALITY-2011"), Scope: ScopeImplementation, Policy: CountPolicy{Transfers: TransfersCounted},
			Indicators: effect, Ranking: zhixing.No, Unread: qualityUnread, Confidence: zhixing.Secondary},
		{Key: "OUTLINE-2016", Title: zhixing.Text{ZH: "四个90%、一个80%", EN: "Four times 90, once 80 per cent"}, From: d(2016, 4, 1), To: d(2018, 12, 31), Rule: "MET-13",
			Cites: goal2016, Scope: ScopeImplementation, Indicators: core, Targets: goals(NoVeto), Ranking: zhixing.No, Confidence: zhixing.Project,
			Unread: zhixing.Text{ZH: "目标有据，分子、分母的官方公式未查到", EN: "the goals are official; the official formulas were not found"}},
		{Key: "ASSESSOR-2017", Title: zhixing.Text{ZH: "第三方评估指标体系（2017）", EN: "Third-party assessment (2017)"}, From: d(2017, 1, 1), To: d(2018, 5, 24), Rule: "MET-20",
			Cites: of("ASSESSOR-2017"), Scope: ScopeImplementation, Indicators: core, Targets: goals(NoVeto), Ranking: zhixing.No, Unread: assessorUnread, Confidence: zhixing.Secondary},
		{Key: "PLATFORM-2018", Title: zhixing.Text{ZH: "执行指挥平台执行质效指标", EN: "Indicators of the national enforcement platform"}, From: d(2018, 1, 1), To: d(2022, 12, 31), Rule: "MET-23",
			Scope: ScopeFirst, Indicators: platform, Ranking: zhixing.No, Confidence: zhixing.Secondary},
		{Key: "ASSESSOR-2018", Title: zhixing.Text{ZH: "第三方评估指标体系（2018年调整）", EN: "Third-party assessment (adjusted 2018)"}, From: d(2018, 5, 25), To: d(2019, 1, 31), Rule: "MET-19",
			Cites: of("ASSESSOR-2018"), Scope: ScopeImplementation, Indicators: core, Targets: goals(OneVote), Ranking: zhixing.No, Unread: assessorUnread, Confidence: zhixing.Secondary},
		{Key: "CORE-2019", Title: zhixing.Text{ZH: "“3+1”核心指标", EN: "“3+1” core indicators"}, From: d(2019, 1, 1), To: d(2023, 6, 30), Rule: "MET-13",
			Scope: ScopeFirst, Indicators: append(core, "actual_closure_rate"), Ranking: zhixing.No, Confidence: zhixing.Secondary,
			Unread: zhixing.Text{ZH: "仅见于地方报告，第四项各地不一，目标未统一", EN: "known from local reports; the fourth indicator differs, targets were not uniform"}},
		qm("QM29-2023", "审判质量管理指标体系（29项，试点）", "Quality-management indicators (29, pilot)", d(2023, 7, 1), d(2023, 9, 30)),
		qm("QM28-2023", "审判质量管理指标体系（28项，试行）", "Quality-management indicators (28, trial)", d(2023, 10, 1), d(2023, 12, 31)),
		qm("QM26-2024", "审判质量管理指标体系（26项）", "Quality-management indicators (26)", d(2024, 1, 1), d(2024, 9, 28)),
		qm("QM18-2024", "审判质量管理指标体系（18项）", "Quality-management indicators (18)", d(2024, 9, 29), zhixing.Date{}),
	}
}
