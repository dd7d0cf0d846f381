package asset

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// Options are the points on which the law is silent or practice differs (政策参数), and what
// a court may put in the place of the shipped tables. The zero value is the documented
// default of each. What one request and one run are made of stands in PlanOptions and
// RunOptions.
type Options struct {
	Channels             ChannelPolicy         `json:"channels,omitzero"`                // ASSET-27
	Stale                StalePolicy           `json:"stale,omitzero"`                   // ASSET-11
	Substitute           SubstitutePolicy      `json:"substitute,omitzero"`              // ASSET-17
	P2P                  P2PPolicy             `json:"p2p,omitzero"`                     // ASSET-17
	Amount               AmountPolicy          `json:"amount,omitzero"`                  // ASSET-30
	Anniversary          AnniversaryPolicy     `json:"anniversary,omitzero"`             // ASSET-35
	SameClue             SameCluePolicy        `json:"same_clue,omitzero"`               // ASSET-44
	BeyondMaximum        BeyondMaximum         `json:"beyond_maximum,omitzero"`          // ASSET-46
	RenewFrom            RenewFrom             `json:"renew_from,omitzero"`              // ASSET-47
	IPTerm               IPTermAfterConversion `json:"ip_term,omitzero"`                 // ASSET-49
	LegalPersonShareTerm LegalPersonShareTerm  `json:"legal_person_share_term,omitzero"` // ASSET-49
	WaitingTermStart     WaitingTermStart      `json:"waiting_term_start,omitzero"`      // ASSET-52
	PartialDisposal      PartialDisposal       `json:"partial_disposal,omitzero"`        // ASSET-52
	IdleAfterConversion  IdleAfterConversion   `json:"idle_after_conversion,omitzero"`   // ASSET-56
	WaitingValue         WaitingValue          `json:"waiting_value,omitzero"`           // ASSET-57
	ReleaseOrder         ReleaseOrder          `json:"release_order,omitzero"`           // ASSET-58
	QuotaOrder           QuotaOrder            `json:"quota_order,omitzero"`             // ASSET-58
	HousingFund          HousingFundPolicy     `json:"housing_fund,omitzero"`            // ASSET-61
	PolicyCashValue      PolicyCashValue       `json:"policy_cash_value,omitzero"`       // ASSET-61
	JointShare           JointShare            `json:"joint_share,omitzero"`             // ASSET-63
	LateObjection        LateObjection         `json:"late_objection,omitzero"`          // ASSET-70
	Crypto               CryptoPolicy          `json:"crypto,omitzero"`                  // ASSET-81

	// MaxAgeDays is how old a reply may be when it is used (ASSET-11): 0 is 30, NoLimit
	// none. No statute has a figure.
	MaxAgeDays int `json:"max_age_days,omitempty"`
	// MinIntervalHours lie between two queries of one subject at one source (ASSET-12): 0
	// is 24, the time a bank has for one answer, NoLimit none.
	MinIntervalHours int `json:"min_interval_hours,omitempty"`
	// RequiredInstitutions are those whose answers an inquiry needs to be complete
	// (ASSET-17); none: all of the catalogue.
	RequiredInstitutions []InstitutionCode `json:"required_institutions,omitempty"`
	// ExtraUndisposable lists, by the caller's own word, grounds on which a court takes a
	// thing for not disposable beside the closed list of TERM-2016 4 (ASSET-18).
	ExtraUndisposable []string `json:"extra_undisposable,omitempty"`
	// LargeExpense is the amount from which an expense is large (ASSET-35); not given:
	// every expense is listed and the court judges, the law has no figure.
	LargeExpense zhixing.GivenMoney `json:"large_expense,omitzero"`
	// ValueGap is the difference between the value reported and the value found from which
	// it is told (ASSET-37); not given: any.
	ValueGap zhixing.GivenMoney `json:"value_gap,omitzero"`
	// FalseReportFrom is the value of omitted property from which a report is called false
	// (ASSET-37); not given: never, that is for the court to find.
	FalseReportFrom zhixing.GivenMoney `json:"false_report_from,omitzero"`
	// LawyerOrder are the rules of the province on lawyers' investigation orders
	// (ASSET-45).
	LawyerOrder LawyerOrderRules `json:"lawyer_order,omitzero"`
	// LowPrice and HighPrice are the parts of the market price below which a sale, above
	// which a purchase may be found unreasonable (ASSET-93); not given: 0.7 and 1.3
	// (CC-CON-2023 42).
	LowPrice  zhixing.GivenDecimal `json:"low_price,omitzero"`
	HighPrice zhixing.GivenDecimal `json:"high_price,omitzero"`

	// Classes overrides the class of a kind of property in the table of terms where the
	// law is unsettled (ASSET-49); the first entry of a kind counts.
	Classes []ClassOfKind `json:"classes,omitempty"`
	// Terms replaces the shipped table of terms, SeizureTerms (ASSET-49); without entries
	// that one is used.
	Terms zhixing.Timeline[TermTable] `json:"-"`
	// ObviousExcess is the ratio above which an excess is obvious (明显, ASSET-57); not
	// given: no percentage is law, the ratio is returned and the court decides.
	ObviousExcess zhixing.GivenDecimal `json:"obvious_excess,omitzero"`
	// Haircut is the part of the value that an auction is reckoned to bring, 0 to 1
	// (ASSET-57); not given: 1. Two failed rounds allow 0.56 of the reference price.
	Haircut zhixing.GivenDecimal `json:"haircut,omitzero"`
	// Accounts are rows of special accounts of the court's own (ASSET-60): they come
	// before the shipped ones, SpecialAccounts.
	Accounts []AccountRow `json:"accounts,omitempty"`
	// KeepShare is the part of an income left to the debtor, 0 to 1 (ASSET-61); not given:
	// the local minimum for him and those he supports.
	KeepShare zhixing.GivenDecimal `json:"keep_share,omitzero"`
	// MortgagedHomeGraceMonths is the time before eviction from a mortgaged home
	// (ASSET-62); not given: six months for rulings before 2021-01-01, none from then on
	// (MORT-HOUSE-2005 2; whether it still holds is open).
	MortgagedHomeGraceMonths zhixing.Count `json:"mortgaged_home_grace_months,omitzero"`

	// Calendar is used for deadlines; nil is zhixing.Mainland().
	Calendar zhixing.Calendar `json:"-"`
}

// ClassOfKind puts a kind of property into a class of the table of terms.
type ClassOfKind struct {
	Kind  zhixing.PropertyKind `json:"kind"`
	Class TermClass            `json:"class"`
}

// Check reports values that are no policy, and figures out of their range.
func (o Options) Check() error { return o.faults() }

// check is Check for a parameter named options.
func (o *Options) check() error {
	var p zhixing.Problems
	p.AddErr("options", o.faults())
	return p.Err()
}

// faults is Check without a copy; it allocates nothing where nothing is wrong.
func (o *Options) faults() error {
	var p zhixing.Problems
	if !o.valid() {
		c := *o
		policies().Check("", &c, &p)
	}
	count := func(n int, field string, rule zhixing.RuleID) {
		if n < NoLimit || n > 100_000 {
			p.Add(field, itoa(n), rule, txt("超出范围", "out of range"))
		}
	}
	count(o.MaxAgeDays, "max_age_days", "ASSET-11")
	count(o.MinIntervalHours, "min_interval_hours", "ASSET-12")
	money := func(m *zhixing.GivenMoney, field string, rule zhixing.RuleID) {
		if m.Amount.Sign() < 0 {
			p.Add(field, m.Amount.String(), rule, txt("不得为负数", "must not be negative"))
		}
	}
	money(&o.LargeExpense, "large_expense", "ASSET-35")
	money(&o.ValueGap, "value_gap", "ASSET-37")
	money(&o.FalseReportFrom, "false_report_from", "ASSET-37")
	part := func(d *zhixing.GivenDecimal, most decimal.Decimal, field string, rule zhixing.RuleID, zh, en string) {
		if d.Given && (d.Value.Sign() < 0 || d.Value.Cmp(most) > 0) {
			p.Add(field, d.Value.String(), rule, txt(zh, en))
		}
	}
	part(&o.LowPrice, one, "low_price", "ASSET-93", "应在0与1之间", "must be from 0 to 1")
	part(&o.HighPrice, hundred, "high_price", "ASSET-93", "应在1与100之间", "must be from 1 to 100")
	if o.HighPrice.Given && o.HighPrice.Value.Cmp(one) < 0 {
		p.Add("high_price", o.HighPrice.Value.String(), "ASSET-93", txt("应在1与100之间", "must be from 1 to 100"))
	}
	part(&o.ObviousExcess, hundred, "obvious_excess", "ASSET-57", "应在0与100之间", "must be from 0 to 100")
	part(&o.Haircut, one, "haircut", "ASSET-57", "应在0与1之间", "must be from 0 to 1")
	part(&o.KeepShare, one, "keep_share", "ASSET-61", "应在0与1之间", "must be from 0 to 1")
	if m := o.MortgagedHomeGraceMonths; m.N < 0 || m.N > 120 {
		p.Add("mortgaged_home_grace_months", itoa(m.N), "ASSET-62", txt("超出范围", "out of range"))
	}
	for i := range o.Classes {
		c := &o.Classes[i]
		if shippedClass(c.Kind) == 0 {
			p.Add(indexed("classes", i)+".kind", c.Kind.String(), "ASSET-49", txt("没有这一财产种类", "no such kind of property"))
		}
		if !termClassNames.Valid(c.Class) {
			p.Add(indexed("classes", i)+".class", c.Class.String(), "ASSET-49", txt("没有这一期限类别", "no such class of terms"))
		}
	}
	if len(o.Terms.Entries) > 0 {
		p.AddErr("terms", o.Terms.Check())
	}
	for i := range o.Accounts {
		r := &o.Accounts[i]
		if r.Code == "" {
			p.Add(indexed("accounts", i)+".code", "", "ASSET-60", txt("未写明账户类别", "the class of account is not given"))
		}
		if r.Treat == 0 || !treatNames.Valid(r.Treat) {
			p.Add(indexed("accounts", i)+".treat", r.Treat.String(), "ASSET-60", txt("未写明如何对待", "how it is treated is not given"))
		}
	}
	if r := &o.LawyerOrder; r.DecisionDays < 0 || r.ValidDays < 0 {
		p.Add("lawyer_order", "", "ASSET-45", txt("期限不得为负数", "terms must not be negative"))
	}
	return p.Err()
}

// valid reports whether every enumeration has one of its values. The policies say which
// has not.
func (o *Options) valid() bool {
	return channelPolicyNames.Valid(o.Channels) && stalePolicyNames.Valid(o.Stale) && substitutePolicyNames.Valid(o.Substitute) &&
		p2pPolicyNames.Valid(o.P2P) && amountPolicyNames.Valid(o.Amount) && anniversaryPolicyNames.Valid(o.Anniversary) &&
		sameCluePolicyNames.Valid(o.SameClue) && beyondMaximumNames.Valid(o.BeyondMaximum) && renewFromNames.Valid(o.RenewFrom) &&
		ipTermNames.Valid(o.IPTerm) && lpShareTermNames.Valid(o.LegalPersonShareTerm) && waitingTermStartNames.Valid(o.WaitingTermStart) &&
		partialDisposalNames.Valid(o.PartialDisposal) && idleAfterConversionNames.Valid(o.IdleAfterConversion) && waitingValueNames.Valid(o.WaitingValue) && releaseOrderNames.Valid(o.ReleaseOrder) &&
		quotaOrderNames.Valid(o.QuotaOrder) && housingFundPolicyNames.Valid(o.HousingFund) && policyCashValueNames.Valid(o.PolicyCashValue) &&
		jointShareNames.Valid(o.JointShare) && lateObjectionNames.Valid(o.LateObjection) && cryptoPolicyNames.Valid(o.Crypto)
}

// calendar is the calendar of deadlines.
func (o *Options) calendar() zhixing.Calendar {
	if o.Calendar == nil {
		return zhixing.Mainland()
	}
	return o.Calendar
}

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("asset",
		policy.Of("channels", "ASSET-27", "查询渠道", "channels of a query", &channelPolicyNames, func(o *Options) *ChannelPolicy { return &o.Channels }),
		policy.Of("stale", "ASSET-11", "过期的查询结果", "results that are too old", &stalePolicyNames, func(o *Options) *StalePolicy { return &o.Stale }),
		policy.Of("substitute", "ASSET-17", "其他方式调查的替代", "investigation by other means", &substitutePolicyNames, func(o *Options) *SubstitutePolicy { return &o.Substitute }),
		policy.Of("p2p", "ASSET-17", "点对点项目", "point-to-point items", &p2pPolicyNames, func(o *Options) *P2PPolicy { return &o.P2P }),
		policy.Of("amount", "ASSET-30", "数额不一致", "amounts that differ", &amountPolicyNames, func(o *Options) *AmountPolicy { return &o.Amount }),
		policy.Of("anniversary", "ASSET-35", "一年期间的起点", "first day of the year reported", &anniversaryPolicyNames, func(o *Options) *AnniversaryPolicy { return &o.Anniversary }),
		policy.Of("same_clue", "ASSET-44", "同一线索多人提供", "one clue from several persons", &sameCluePolicyNames, func(o *Options) *SameCluePolicy { return &o.SameClue }),
		policy.Of("beyond_maximum", "ASSET-46", "载明期限超过最长期限", "stated end beyond the maximum", &beyondMaximumNames, func(o *Options) *BeyondMaximum { return &o.BeyondMaximum }),
		policy.Of("renew_from", "ASSET-47", "续行期限起算", "first day of a renewed term", &renewFromNames, func(o *Options) *RenewFrom { return &o.RenewFrom }),
		policy.Of("waiting_term_start", "ASSET-52", "轮候查封期限起算", "first day of a waiting seizure's term", &waitingTermStartNames, func(o *Options) *WaitingTermStart { return &o.WaitingTermStart }),
		policy.Of("partial_disposal", "ASSET-52", "部分处置后的其余财产", "what is left after a part is sold", &partialDisposalNames, func(o *Options) *PartialDisposal { return &o.PartialDisposal }),
		policy.Of("ip_term", "ASSET-49", "知识产权保全转执行的期限", "short terms of trademark and patent after conversion", &ipTermNames, func(o *Options) *IPTermAfterConversion { return &o.IPTerm }),
		policy.Of("legal_person_share_term", "ASSET-49", "国有股、社会法人股期限", "state and legal-person shares", &lpShareTermNames, func(o *Options) *LegalPersonShareTerm { return &o.LegalPersonShareTerm }),
		policy.Of("idle_after_conversion", "ASSET-56", "转为执行查封后的闲置财产", "idle property after conversion", &idleAfterConversionNames, func(o *Options) *IdleAfterConversion { return &o.IdleAfterConversion }),
		policy.Of("waiting_value", "ASSET-57", "超标的判断中的轮候查封", "waiting seizures in the test of excess", &waitingValueNames, func(o *Options) *WaitingValue { return &o.WaitingValue }),
		policy.Of("release_order", "ASSET-58", "多头冻结的解除顺序", "order of release of parallel freezes", &releaseOrderNames, func(o *Options) *ReleaseOrder { return &o.ReleaseOrder }),
		policy.Of("quota_order", "ASSET-58", "额度冻结的分配", "accounts that carry the quota", &quotaOrderNames, func(o *Options) *QuotaOrder { return &o.QuotaOrder }),
		policy.Of("housing_fund", "ASSET-61", "住房公积金", "housing fund", &housingFundPolicyNames, func(o *Options) *HousingFundPolicy { return &o.HousingFund }),
		policy.Of("policy_cash_value", "ASSET-61", "保单现金价值", "cash value of life policies", &policyCashValueNames, func(o *Options) *PolicyCashValue { return &o.PolicyCashValue }),
		policy.Of("joint_share", "ASSET-63", "联名账户份额", "shares in a joint account", &jointShareNames, func(o *Options) *JointShare { return &o.JointShare }),
		policy.Of("late_objection", "ASSET-70", "第三人逾期异议", "a third person's late objection", &lateObjectionNames, func(o *Options) *LateObjection { return &o.LateObjection }),
		policy.Of("crypto", "ASSET-81", "虚拟货币", "cryptocurrency", &cryptoPolicyNames, func(o *Options) *CryptoPolicy { return &o.Crypto }),
	)
}

// Policies lists every policy of Options with its words: the first is the default.
func Policies() []zhixing.PolicySpec { return policies().Specs() }

// WithProfile returns the options with the words of an office's profile put in. A word that
// no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	return policies().WithProfile(o, p)
}

// Set puts one policy to one of its words.
func (o *Options) Set(name, word string) error { return policies().Set(o, name, word) }

// Used lists the policies that are not at their default.
func (o Options) Used() []zhixing.PolicyUsed { return policies().Used(&o) }
