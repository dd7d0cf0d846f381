package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// packageName names this package in profiles and provenance.
const packageName = "interest"

// policy is one enumeration of Options.
type policy struct {
	zhixing.PolicySpec
	labels    []zhixing.Text
	contested bool // courts differ: Sensitivity varies it
	get       func(*Options) uint8
	set       func(*Options, uint8)
}

func newPolicy[E ~uint8](name string, rule zhixing.RuleID, zh, en string, contested bool, names *enum.Names[E], at func(*Options) *E) policy {
	p := policy{
		PolicySpec: zhixing.PolicySpec{Package: packageName, Name: name, Rule: rule, Default: names.Rows[0].Word, Title: zhixing.Text{ZH: zh, EN: en}},
		contested:  contested,
		get:        func(o *Options) uint8 { return uint8(*at(o)) },
		set:        func(o *Options, v uint8) { *at(o) = E(v) },
	}
	for i := range names.Rows {
		p.Words = append(p.Words, names.Rows[i].Word)
		p.labels = append(p.labels, zhixing.Text{ZH: names.Rows[i].ZH, EN: names.Rows[i].EN})
	}
	return p
}

func policies() []policy {
	return []policy{
		newPolicy("start_day", "DIST-04", "起算日", "first bearing day", true, &startDayNames, func(o *Options) *StartDay { return &o.StartDay }),
		newPolicy("end_day", "DIST-04", "止日", "last bearing day", true, &endDayNames, func(o *Options) *EndDay { return &o.EndDay }),
		newPolicy("fixed_date_roll", "DIST-05", "指定日期遇休假日", "date named on a rest day", false, &fixedDateRollNames, func(o *Options) *FixedDateRoll { return &o.FixedDateRoll }),
		newPolicy("mediation_penalty", "DIST-05", "调解书约定的迟延责任", "liability fixed in a mediation document", false, &mediationPenaltyNames, func(o *Options) *MediationPenalty { return &o.MediationPenalty }),
		newPolicy("base_scope", "DIST-03", "基数范围", "scope of the base", true, &baseScopeNames, func(o *Options) *BaseScope { return &o.BaseScope }),
		newPolicy("litigation_fees", "DIST-03", "诉讼费用是否计入基数", "litigation fees in the base", true, &litigationFeesNames, func(o *Options) *LitigationFees { return &o.LitigationFees }),
		newPolicy("running_penalty_as", "DIST-03", "按期间计算的违约金", "running liquidated damages", true, &runningPenaltyAsNames, func(o *Options) *RunningPenaltyAs { return &o.RunningPenaltyAs }),
		newPolicy("restitution", "DIST-16", "追缴退赔是否加倍", "criminal restitution", false, &restitutionDoubledNames, func(o *Options) *RestitutionDoubled { return &o.Restitution }),
		newPolicy("retrial_by_debtor", "DIST-07", "被执行人申请再审的中止", "retrial asked for by the debtor", true, &retrialByDebtorNames, func(o *Options) *RetrialByDebtor { return &o.RetrialByDebtor }),
		newPolicy("general_in_stay", "DIST-07", "中止期间一般债务利息", "general interest in a stay", false, &generalInStayNames, func(o *Options) *GeneralInStay { return &o.GeneralInStay }),
		newPolicy("settlement_period", "DIST-13", "和解期间", "time of a settlement", true, &settlementPeriodNames, func(o *Options) *SettlementPeriod { return &o.SettlementPeriod }),
		newPolicy("guarantor", "DIST-12", "保证人自身迟延", "guarantor's own delay", true, &guarantorOwnDoubledNames, func(o *Options) *GuarantorOwnDoubled { return &o.Guarantor }),
		newPolicy("allocation_order", "DIST-10", "清偿顺序", "order of discharge", true, &allocationOrderNames, func(o *Options) *AllocationOrder { return &o.AllocationOrder }),
		newPolicy("old_interest_rank", "DIST-19", "旧规则利息的顺位", "rank of old-regime interest", true, &oldInterestRankNames, func(o *Options) *OldInterestRank { return &o.OldInterestRank }),
		newPolicy("bucket_2009", "DIST-18", "旧规则期限档次", "term class under the older rules", true, &bucket2009Names, func(o *Options) *Bucket2009 { return &o.Bucket2009 }),
		newPolicy("rate_change_2009", "DIST-18", "旧规则利率调整", "rate changes under the older rules", true, &rateChange2009Names, func(o *Options) *RateChange2009 { return &o.RateChange2009 }),
		newPolicy("day_basis_2009", "DIST-18", "旧规则计息天数基准", "day count under the older rules", true, &dayBasis2009Names, func(o *Options) *DayBasis2009 { return &o.DayBasis2009 }),
		newPolicy("base_2009", "DIST-18", "旧规则基数", "base under the older rules", true, &base2009Names, func(o *Options) *Base2009 { return &o.Base2009 }),
		newPolicy("order_2009", "DIST-18", "旧规则清偿顺序", "order of discharge under the older rules", true, &order2009Names, func(o *Options) *Order2009 { return &o.Order2009 }),
		newPolicy("old_general", "DIST-18", "旧规则下的一般债务利息", "general interest under the older rules", false, &oldGeneralNames, func(o *Options) *OldGeneral { return &o.OldGeneral }),
		newPolicy("general_days", "DIST-20", "一般债务利息算头算尾", "ends of general interest", true, &generalDaysNames, func(o *Options) *GeneralDays { return &o.GeneralDays }),
		newPolicy("general_end", "DIST-22", "一般债务利息止日", "end of general interest", true, &generalEndNames, func(o *Options) *GeneralEnd { return &o.GeneralEnd }),
		newPolicy("month_method", "DIST-21", "月利率零头天数", "odd days of a monthly rate", true, &monthMethodNames, func(o *Options) *MonthMethod { return &o.MonthMethod }),
		newPolicy("day_basis", "DIST-24", "计息天数基准", "day-count basis", true, &dayBasisNames, func(o *Options) *DayBasis { return &o.DayBasis }),
		newPolicy("rate_day", "DIST-23", "报价利率适用日", "first day of a new LPR", false, &rateDayNames, func(o *Options) *RateDay { return &o.RateDay }),
		newPolicy("benchmark_after_2019", "DIST-23", "2019年8月20日后的基准利率", "benchmark from 2019-08-20", true, &benchmarkAfter2019Names, func(o *Options) *BenchmarkAfter2019 { return &o.BenchmarkAfter2019 }),
		newPolicy("lpr_before_2019", "DIST-23", "2019年8月20日前的报价利率", "LPR before 2019-08-20", false, &lPRBefore2019Names, func(o *Options) *LPRBefore2019 { return &o.LPRBefore2019 }),
		newPolicy("uncovered", "DIST-23", "利率表之后的日期", "days after the rate table", false, &uncoveredNames, func(o *Options) *Uncovered { return &o.Uncovered }),
		newPolicy("rounding", "DIST-25", "舍入", "rounding", true, &roundingNames, func(o *Options) *Rounding { return &o.Rounding }),
		newPolicy("payment_conversion", "DIST-08", "还款折算", "parity for payments", false, &paymentConversionNames, func(o *Options) *PaymentConversion { return &o.PaymentConversion }),
		newPolicy("acceptance_day", "DIST-14", "受理当日", "day of acceptance", false, &acceptanceDayNames, func(o *Options) *AcceptanceDay { return &o.AcceptanceDay }),
		newPolicy("pre_acceptance_doubled", "DIST-14", "受理前加倍部分", "doubled part before acceptance", true, &preAcceptanceDoubledNames, func(o *Options) *PreAcceptanceDoubled { return &o.PreAcceptanceDoubled }),
		newPolicy("fee_base", "DIST-28", "申请执行费基数", "base of the application fee", false, &feeBaseNames, func(o *Options) *FeeBase { return &o.FeeBase }),
		newPolicy("double_loss", "DIST-15", "双倍补偿", "double compensation", false, &doubleLossNames, func(o *Options) *DoubleLoss { return &o.DoubleLoss }),
	}
}

// Policies lists every policy of Options with its words: the first is the default.
// Two need more than a word: allocation_order agreed takes its components from
// Options.Agreed, and Options.Inclusions sets the base kind by kind.
func Policies() []zhixing.PolicySpec {
	all := policies()
	out := make([]zhixing.PolicySpec, len(all))
	for i := range all {
		out[i] = all[i].PolicySpec
	}
	return out
}

// WithProfile returns the options with the words of an office's profile put in. A
// word that no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	var bad zhixing.Problems
	all := policies()
	for i := range all {
		if word, ok := p.Word(packageName, all[i].Name); ok {
			if err := o.setWord(&all[i], word); err != nil {
				bad.AddErr(all[i].Name, err)
			}
		}
	}
	return o, bad.Err()
}

// Set puts one policy to one of its words.
func (o *Options) Set(name, word string) error {
	all := policies()
	for i := range all {
		if all[i].Name == name {
			return o.setWord(&all[i], word)
		}
	}
	return &zhixing.InputError{Field: "policy", Value: name, Reason: zhixing.Text{ZH: "没有这项政策", EN: "no such policy"}}
}

func (o *Options) setWord(p *policy, word string) error {
	for v, w := range p.Words {
		if w == word {
			p.set(o, uint8(v))
			return nil
		}
	}
	return &zhixing.InputError{Field: p.Name, Value: word, Rule: p.Rule, Reason: zhixing.Text{ZH: "没有这个选项", EN: "no such word"}}
}

// Differs lists the policies that are not at their default, as a worksheet names
// them.
func (o Options) Differs() []zhixing.PolicyUsed {
	var out []zhixing.PolicyUsed
	all := policies()
	for i := range all {
		if v := all[i].get(&o); v != 0 {
			word := ""
			if int(v) < len(all[i].Words) {
				word = all[i].Words[v]
			}
			out = append(out, zhixing.PolicyUsed{Package: packageName, Name: all[i].Name, Word: word, Rule: all[i].Rule})
		}
	}
	return out
}

// Variant is the result under one variant of one contested policy.
type Variant struct {
	Policy zhixing.PolicySpec `json:"policy"`
	Word   string             `json:"word"`
	Owed   Owed               `json:"owed"`
	Diff   zhixing.Money      `json:"diff"` // of the total, against the options given
	Err    error              `json:"-"`    // the variant cannot be computed for these facts
}

// Sensitivity returns what is owed under every other variant of every contested
// policy, one changed at a time, in the order of Policies: what lawyers argue about.
// Variants that change nothing are left out.
func Sensitivity(t Title, events []Satisfaction, on zhixing.Date, o Options) (Owed, []Variant, error) {
	c, err := Compile(t, o)
	if err != nil {
		return Owed{}, nil, err
	}
	base, err := c.Balance(events, on)
	if err != nil {
		return Owed{}, nil, err
	}
	var out []Variant
	all := policies()
	for i := range all {
		p := &all[i]
		if !p.contested {
			continue
		}
		for v, word := range p.Words {
			if uint8(v) == p.get(&o) || p.Name == "allocation_order" && AllocationOrder(v) == AgreedOrder && len(o.Agreed) == 0 {
				continue
			}
			alt := o
			p.set(&alt, uint8(v))
			x := Variant{Policy: p.PolicySpec, Word: word}
			var c *Calculator
			if c, x.Err = Compile(t, alt); x.Err == nil {
				x.Owed, x.Err = c.Balance(events, on)
			}
			if x.Err == nil {
				if x.Owed == base {
					continue
				}
				if x.Diff, x.Err = x.Owed.Total.Sub(base.Total); x.Err != nil {
					x.Diff = zhixing.Money{}
				}
			}
			out = append(out, x)
		}
	}
	return base, out, nil
}
