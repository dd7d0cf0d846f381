package main

import (
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/metrics"
)

// claim is how a figure follows from others of its scope and period.
type claim struct {
	scope, period, key string
	how                metrics.Derivation
	from               []string // see find
	places             int
	title              zhixing.Text // of figures nobody prints
}

// printedClaims are the printed ratios that follow from figures printed beside them.
func printedClaims() []claim {
	share, growth, points, sum := metrics.DeriveShare, metrics.DeriveGrowth, metrics.DerivePoints, metrics.DeriveSum
	const cn = "national"
	return []claim{
		{scope: cn, period: "2016", key: "voluntary_performance_rate#2", how: sum, from: []string{"voluntary_performance_rate"}},
		{scope: cn, period: "2017", key: "voluntary_performance_rate#2", how: sum, from: []string{"voluntary_performance_rate"}},
		{scope: cn, period: "2016..2018", key: "closed_all_growth", how: growth, from: []string{"closed_all", "2013..2015/closed_all"}},
		{scope: cn, period: "2016..2018", key: "collected_amount_growth", how: growth, from: []string{"collected_amount", "2013..2015/collected_amount"}},
		{scope: cn, period: "2024", key: "collected_amount_to_gdp", how: share, from: []string{"collected_amount", "gdp"}},
		{scope: cn, period: "2024", key: "completion_rate", how: points, from: []string{"2025Q1/completion_rate", "2025Q1/completion_rate_change"}},
		{scope: cn, period: "2024", key: "collection_rate", how: points, from: []string{"2025Q1/collection_rate", "2025Q1/collection_rate_change"}},
		{scope: cn, period: "2025Q1", key: "accepted_all_yoy", how: growth, from: []string{"accepted_all", "2024Q1/accepted_all"}},
		{scope: "上海一中院", period: "2007..2011", key: "closed_to_received_rate", how: share, from: []string{"closed_all", "received_first"}},
		{scope: "上海一中院", period: "2007..2011", key: "collection_rate", how: share, from: []string{"collected_amount", "applied_amount"}},
		{scope: "吉林省", period: "2022", key: "closure_rate", how: share, from: []string{"closed_all", "accepted_all"}},
		{scope: "吉林省", period: "2021-01..2021-10", key: "closure_rate", how: share, from: []string{"closed_all", "accepted_all"}},
		{scope: "古田县法院", period: "2020..2024-06", key: "first_termination_rate", how: share, from: []string{"terminated_first", "closed_first"}},
		{scope: "古田县法院", period: "2020..2024-06", key: "resumed_to_terminated", how: share, from: []string{"resumed", "terminated_first"}},
	}
}

// why says why a printed ratio cannot be derived, by the end of its key; the first that
// fits.
func why(f figure) zhixing.Text {
	for _, r := range []struct{ period, key, zh, en string }{
		{"1999..2009-08", "closure_rate", "受理数未公布", "cases accepted not published"},
		{"2016..2018", "accepted_all_growth", "基期仅公布新收，未公布受理", "the base has cases received only, not accepted"},
		{"2016..2018-09", "_growth", "未载明基期", "the base period is not stated"},
		{"2013..2015", "_growth", "前三年数字未公布", "the three years before not published"},
		{"2017-03..2018-09", "auction_item_deal_rate", "标的物数未公布，拍次不是标的物", "lots not published; rounds are no lots"},
		{"2017-03..2018-09", "auction_premium_rate", "起拍价总额未公布", "sum of starting prices not published"},
		{"2018-10", "online_auction_court_coverage", "法院总数未公布", "number of courts not published"},
		{"2025Q1", "auction_item_deal_rate", "标的物数未公布", "lots not published"},
		{"2025Q1", "_rate_change", "上年比率仅由此差推得", "the rate of the year before is known from this difference only"},
		{"2024Q1", "_rate_change", "前期比率未公布", "the earlier rate is not published"},
		{"2025", "voluntary_performance_rate_change", "上年比率未公布，两处报道单位不一", "the rate of the year before is not published, and the reports differ in the unit"},
		{"", "collection_rate", "到位、申请金额未同时公布", "amounts collected and applied for not both published"},
		{"", "_yoy", "上年同期数未公布", "the same period of the year before not published"},
		{"", "_change", "前期比率未公布", "the earlier rate is not published"},
	} {
		if (r.period == "" || r.period == f.period) && strings.HasSuffix(f.key, r.key) {
			return zhixing.Text{ZH: r.zh, EN: r.en}
		}
	}
	return zhixing.Text{ZH: "分子、分母未公布", EN: "numerator and denominator not published"}
}

// unprinted are ratios that the reports do not print and their figures give.
func unprinted() []claim {
	share, quotient := metrics.DeriveShare, metrics.DeriveQuotient
	const cn = "national"
	t := func(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }
	return []claim{
		{cn, "1999..2009-08", "", share, []string{"collected_amount", "applied_amount"}, 2, t("执结标的额÷申请标的额", "amount closed ÷ amount applied for")},
		{cn, "2009", "", share, []string{"backlog_closed", "backlog_identified"}, 2, t("积案清理率", "backlog closed")},
		{cn, "2013..2015", "", share, []string{"closed_all", "received_new_all"}, 2, t("结收比（非结案率）", "closed to received, not a closure rate")},
		{cn, "2016", "", share, []string{"closed_all", "accepted_all"}, 2, t("结案率", "closure rate")},
		{cn, "2016..2018-09", "", share, []string{"closed_all", "accepted_all"}, 2, t("整体执结率（含终本）", "overall closure rate, terminations included")},
		{cn, "2016..2018", "", share, []string{"closed_all", "accepted_all"}, 2, t("整体执结率", "overall closure rate")},
		{cn, "2016..2018", "", share, []string{"closed_all#2", "accepted_all#2"}, 2, t("整体执结率（另一报道）", "overall closure rate, another press text")},
		{cn, "2017-03..2018-09", "", share, []string{"auction_deals", "auction_rounds"}, 2, t("拍次成交率（并非标的物成交率）", "deals per round, not per lot")},
		{cn, "2017-03..2018-09", "", share, []string{"auction_commission_saved", "auction_turnover"}, 2, t("节省佣金÷成交额", "commission saved ÷ turnover")},
		{cn, "2017-03..2018-09", "", quotient, []string{"auction_turnover", "auction_deals"}, 0, t("平均成交价（元）", "mean price, yuan")},
		{cn, "2018H1", "", share, []string{"closed_substantive_or_terminated", "received_new_all"}, 2, t("结收比", "closed to received")},
		{cn, "2019", "", share, []string{"closed_all", "accepted_all"}, 2, t("结案率", "closure rate")},
		{cn, "2020", "", share, []string{"closed_all", "accepted_all"}, 2, t("结案率", "closure rate")},
		{cn, "2020", "", metrics.DeriveGrowth, []string{"received_first", "2019/received_first"}, 2, t("首执新收同比", "first cases received, year on year")},
		{cn, "2021-01..2021-11-18", "", quotient, []string{"overdue_case_money_cleared", "overdue_case_money_cases"}, 0, t("超期未发放案款（元/件）", "overdue case money, yuan a case")},
		{cn, "2018..2022", "", share, []string{"closed_all", "accepted_all"}, 2, t("结案率", "closure rate")},
		{cn, "2023H1", "", share, []string{"closed_first", "received_first"}, 2, t("首执结收比", "first cases closed to received")},
		{cn, "2023-10..2025-03", "", share, []string{"cross_enforcement_progress", "cross_enforcement_cases"}, 2, t("交叉执行取得进展占比", "cross enforcement: cases that moved")},
		{cn, "2023-10..2025-03", "", quotient, []string{"cross_enforcement_collected", "cross_enforcement_cases"}, 0, t("交叉执行到位（元/件）", "cross enforcement: yuan a case")},
		{cn, "2015..2024", "", share, []string{"refusal_crime_persons", "refusal_crime_referred"}, 2, t("拒执罪判处÷移送", "convicted of refusal ÷ referred")},
		{cn, "2025", "", share, []string{"credit_repaired", "dishonest_newly_listed"}, 2, t("信用修复÷新纳入（人次，流量比）", "repaired ÷ newly listed, person-times, a flow")},
		{cn, "2025", "", metrics.DerivePoints, []string{"completion_rate", "2024/completion_rate"}, 2, t("执行完毕率升降（百分点）", "completion rate, points")},
		{cn, "2025", "", metrics.DerivePoints, []string{"collection_rate", "2024/collection_rate"}, 2, t("执行到位率升降（百分点）", "collection rate, points")},
		{"四川省", "2016..2018", "", share, []string{"closed_all", "accepted_all"}, 2, t("结案率", "closure rate")},
		{"吉林省", "2022", "", share, []string{"closed_all", "received_new_all"}, 2, t("结收比", "closed to received")},
	}
}

// impliedClaims are wholes and bases that printed ratios give away.
func impliedClaims() []claim {
	whole, base := metrics.DeriveWhole, metrics.DeriveBase
	const cn = "national"
	t := func(zh, en string) zhixing.Text { return zhixing.Text{ZH: zh, EN: en} }
	return []claim{
		{cn, "1999..2009-08", "", whole, []string{"closed_all", "closure_rate"}, 0, t("受理（件）", "cases accepted")},
		{cn, "2009", "", base, []string{"closed_new", "closed_new_yoy"}, 0, t("2008年新收结案（件）", "new cases closed in 2008")},
		{cn, "2009", "", base, []string{"closed_new_amount", "closed_new_amount_yoy"}, 0, t("2008年结案标的额（元）", "amount closed in 2008, yuan")},
		{cn, "2016..2018-09", "", base, []string{"accepted_all", "accepted_all_growth"}, 0, t("增幅基数：受理（件）", "base of the growth: accepted")},
		{cn, "2016..2018-09", "", base, []string{"closed_all", "closed_all_growth"}, 0, t("增幅基数：结案（件）", "base of the growth: closed")},
		{cn, "2016..2018-09", "", base, []string{"collected_amount", "collected_amount_growth"}, 0, t("增幅基数：到位（元）", "base of the growth: collected, yuan")},
		{cn, "2016..2018", "", base, []string{"accepted_all", "accepted_all_growth"}, 0, t("增幅基数：受理（件）", "base of the growth: accepted")},
		{cn, "2016..2018", "", base, []string{"collected_amount", "collected_amount_growth"}, 0, t("增幅基数：到位（元）", "base of the growth: collected, yuan")},
		{cn, "2018-01..2018-09", "", base, []string{"refusal_crime_persons", "refusal_crime_persons_yoy"}, 0, t("2017年同期拒执罪判处（人）", "convicted of refusal in the same months of 2017")},
		{cn, "2018-01..2018-09", "", base, []string{"judicial_detention", "judicial_detention_yoy"}, 0, t("2017年同期拘留（人次）", "detained in the same months of 2017")},
		{cn, "2017-03..2018-09", "", whole, []string{"auction_deals", "auction_item_deal_rate"}, 0, t("标的物（件）", "lots")},
		{cn, "2018-10", "", whole, []string{"online_auction_courts", "online_auction_court_coverage"}, 0, t("法院（个）", "courts")},
		{cn, "2018 typical", "", metrics.DeriveQuotient, []string{"accepted_all_per_year", "caseload_per_officer"}, 0, t("执行干警（人）", "enforcement staff")},
		{cn, "2023H1", "", base, []string{"received_first", "received_first_yoy"}, 0, t("2022年上半年首执新收（件）", "first cases received in the first half of 2022")},
		{cn, "2024", "", base, []string{"collected_amount", "collected_amount_yoy"}, 0, t("2023年到位（元）", "collected in 2023, yuan")},
		{cn, "2024Q1", "", base, []string{"accepted_all", "accepted_all_yoy"}, 0, t("2023年一季度受理（件）", "accepted in the first quarter of 2023")},
		{cn, "2024", "", metrics.DeriveQuotient, []string{"closed_all", "caseload_per_enforcement_judge"}, 0, t("执行法官（人）", "enforcement judges")},
		{cn, "2025Q1", "", base, []string{"accepted_all", "accepted_all_yoy"}, 0, t("2024年一季度受理（件），与公布数不同", "accepted in the first quarter of 2024, not the figure published")},
		{cn, "2025Q1", "", whole, []string{"auction_deals", "auction_item_deal_rate"}, 0, t("标的物（件）", "lots")},
		{cn, "2025", "", base, []string{"voluntary_performance_rate", "voluntary_performance_rate_change"}, 2, t("2024年自动履行率（变动按%）", "voluntary performance in 2024, change read as per cent")},
		{cn, "2025", "", metrics.DerivePoints, []string{"voluntary_performance_rate", "voluntary_performance_rate_change#2"}, 2, t("2024年自动履行率（变动按百分点）", "voluntary performance in 2024, change read as points")},
		{"吉林省", "2022", "", whole, []string{"collected_amount", "collection_rate"}, 0, t("申请标的额（元）", "amount applied for, yuan")},
	}
}

// sumClaims are sums printed beside their parts.
func sumClaims() []claim {
	const cn = "national"
	return []claim{
		{scope: cn, period: "2013..2015", key: "closed_litigation", how: metrics.DeriveSum, from: []string{"closed_civil", "closed_criminal", "closed_administrative"}},
		{scope: cn, period: "2013..2015", key: "closed_all", how: metrics.DeriveSum, from: []string{"closed_litigation", "closed_non_litigation"}},
		{scope: cn, period: "2015", key: "spc_petitions", how: metrics.DeriveSum, from: []string{"spc_petitions_visits", "spc_petitions_letters", "spc_petitions_internet"}},
	}
}
