package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("interest",
		policy.Contested("start_day", "DIST-04", "起算日", "first bearing day", &startDayNames, func(o *Options) *StartDay { return &o.StartDay }),
		policy.Contested("end_day", "DIST-04", "止日", "last bearing day", &endDayNames, func(o *Options) *EndDay { return &o.EndDay }),
		policy.Of("fixed_date_roll", "DIST-05", "指定日期遇休假日", "date named on a rest day", &fixedDateRollNames, func(o *Options) *FixedDateRoll { return &o.FixedDateRoll }),
		policy.Of("mediation_penalty", "DIST-05", "调解书约定的迟延责任", "liability fixed in a mediation document", &mediationPenaltyNames, func(o *Options) *MediationPenalty { return &o.MediationPenalty }),
		policy.Contested("base_scope", "DIST-03", "基数范围", "scope of the base", &baseScopeNames, func(o *Options) *BaseScope { return &o.BaseScope }),
		policy.Contested("litigation_fees", "DIST-03", "诉讼费用是否计入基数", "litigation fees in the base", &litigationFeesNames, func(o *Options) *LitigationFees { return &o.LitigationFees }),
		policy.Contested("running_penalty_as", "DIST-03", "按期间计算的违约金", "running liquidated damages", &runningPenaltyAsNames, func(o *Options) *RunningPenaltyAs { return &o.RunningPenaltyAs }),
		policy.Of("restitution", "DIST-16", "追缴退赔是否加倍", "criminal restitution", &restitutionDoubledNames, func(o *Options) *RestitutionDoubled { return &o.Restitution }),
		policy.Contested("retrial_by_debtor", "DIST-07", "被执行人申请再审的中止", "retrial asked for by the debtor", &retrialByDebtorNames, func(o *Options) *RetrialByDebtor { return &o.RetrialByDebtor }),
		policy.Of("general_in_stay", "DIST-07", "中止期间一般债务利息", "general interest in a stay", &generalInStayNames, func(o *Options) *GeneralInStay { return &o.GeneralInStay }),
		policy.Contested("settlement_period", "DIST-13", "和解期间", "time of a settlement", &settlementPeriodNames, func(o *Options) *SettlementPeriod { return &o.SettlementPeriod }),
		policy.Contested("guarantor", "DIST-12", "保证人自身迟延", "guarantor's own delay", &guarantorOwnDoubledNames, func(o *Options) *GuarantorOwnDoubled { return &o.Guarantor }),
		policy.Contested("allocation_order", "DIST-10", "清偿顺序", "order of discharge", &allocationOrderNames, func(o *Options) *AllocationOrder { return &o.AllocationOrder }),
		policy.Contested("old_interest_rank", "DIST-19", "旧规则利息的顺位", "rank of old-regime interest", &oldInterestRankNames, func(o *Options) *OldInterestRank { return &o.OldInterestRank }),
		policy.Contested("bucket_2009", "DIST-18", "旧规则期限档次", "term class under the older rules", &bucket2009Names, func(o *Options) *Bucket2009 { return &o.Bucket2009 }),
		policy.Contested("rate_change_2009", "DIST-18", "旧规则利率调整", "rate changes under the older rules", &rateChange2009Names, func(o *Options) *RateChange2009 { return &o.RateChange2009 }),
		policy.Contested("day_basis_2009", "DIST-18", "旧规则计息天数基准", "day count under the older rules", &dayBasis2009Names, func(o *Options) *DayBasis2009 { return &o.DayBasis2009 }),
		policy.Contested("base_2009", "DIST-18", "旧规则基数", "base under the older rules", &base2009Names, func(o *Options) *Base2009 { return &o.Base2009 }),
		policy.Contested("order_2009", "DIST-18", "旧规则清偿顺序", "order of discharge under the older rules", &order2009Names, func(o *Options) *Order2009 { return &o.Order2009 }),
		policy.Of("old_general", "DIST-18", "旧规则下的一般债务利息", "general interest under the older rules", &oldGeneralNames, func(o *Options) *OldGeneral { return &o.OldGeneral }),
		policy.Contested("general_days", "DIST-20", "一般债务利息算头算尾", "ends of general interest", &generalDaysNames, func(o *Options) *GeneralDays { return &o.GeneralDays }),
		policy.Contested("general_end", "DIST-22", "一般债务利息止日", "end of general interest", &generalEndNames, func(o *Options) *GeneralEnd { return &o.GeneralEnd }),
		policy.Contested("month_method", "DIST-21", "月利率零头天数", "odd days of a monthly rate", &monthMethodNames, func(o *Options) *MonthMethod { return &o.MonthMethod }),
		policy.Contested("day_basis", "DIST-24", "计息天数基准", "day-count basis", &dayBasisNames, func(o *Options) *DayBasis { return &o.DayBasis }),
		policy.Of("rate_day", "DIST-23", "报价利率适用日", "first day of a new LPR", &rateDayNames, func(o *Options) *RateDay { return &o.RateDay }),
		policy.Contested("benchmark_after_2019", "DIST-23", "2019年8月20日后的基准利率", "benchmark from 2019-08-20", &benchmarkAfter2019Names, func(o *Options) *BenchmarkAfter2019 { return &o.BenchmarkAfter2019 }),
		policy.Of("lpr_before_2019", "DIST-23", "2019年8月20日前的报价利率", "LPR before 2019-08-20", &lPRBefore2019Names, func(o *Options) *LPRBefore2019 { return &o.LPRBefore2019 }),
		policy.Of("uncovered", "DIST-23", "利率表之后的日期", "days after the rate table", &uncoveredNames, func(o *Options) *Uncovered { return &o.Uncovered }),
		policy.Contested("rounding", "DIST-25", "舍入", "rounding", &roundingNames, func(o *Options) *Rounding { return &o.Rounding }),
		policy.Of("payment_conversion", "DIST-08", "还款折算", "parity for payments", &paymentConversionNames, func(o *Options) *PaymentConversion { return &o.PaymentConversion }),
		policy.Of("acceptance_day", "DIST-14", "受理当日", "day of acceptance", &acceptanceDayNames, func(o *Options) *AcceptanceDay { return &o.AcceptanceDay }),
		policy.Contested("pre_acceptance_doubled", "DIST-14", "受理前加倍部分", "doubled part before acceptance", &preAcceptanceDoubledNames, func(o *Options) *PreAcceptanceDoubled { return &o.PreAcceptanceDoubled }),
		policy.Of("fee_base", "DIST-28", "申请执行费基数", "base of the application fee", &feeBaseNames, func(o *Options) *FeeBase { return &o.FeeBase }),
		policy.Of("double_loss", "DIST-15", "双倍补偿", "double compensation", &doubleLossNames, func(o *Options) *DoubleLoss { return &o.DoubleLoss }),
	)
}

// Policies lists every policy of Options with its words: the first is the default.
// Two need more than a word: allocation_order agreed takes its components from
// Options.Agreed, and Options.Inclusions sets the base kind by kind.
func Policies() []zhixing.PolicySpec { return policies().Specs() }

// WithProfile returns the options with the words of an office's profile put in. A
// word that no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	return policies().WithProfile(o, p)
}

// Set puts one policy to one of its words.
func (o *Options) Set(name, word string) error { return policies().Set(o, name, word) }

// Used lists the policies that are not at their default, as a worksheet names them.
func (o Options) Used() []zhixing.PolicyUsed { return policies().Used(&o) }
