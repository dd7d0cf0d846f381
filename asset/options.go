package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// Options is every policy of this package in one value (政策参数), so that the profile of
// an office sets them in one step; each entry point takes the member it needs. The zero
// value holds the documented defaults.
type Options struct {
	Channels     ChannelPolicy       `json:"channels,omitzero"`     // ASSET-27
	Completeness CompletenessOptions `json:"completeness,omitzero"` // ASSET-11, 17
	Resolve      ResolveOptions      `json:"resolve,omitzero"`      // ASSET-30
	Reconcile    ReconcileOptions    `json:"reconcile,omitzero"`    // ASSET-35, 37
	SameClue     SameCluePolicy      `json:"same_clue,omitzero"`    // ASSET-44

	Holding   HoldingOptions   `json:"holding,omitzero"`    // ASSET-46 to 56
	Excess    ExcessOptions    `json:"excess,omitzero"`     // ASSET-57
	Converge  ConvergeOptions  `json:"converge,omitzero"`   // ASSET-58
	Funds     FundOptions      `json:"funds,omitzero"`      // ASSET-61
	CoOwned   CoOwnedOptions   `json:"co_owned,omitzero"`   // ASSET-63
	ThirdDebt ThirdDebtOptions `json:"third_debt,omitzero"` // ASSET-70
	Crypto    CryptoPolicy     `json:"crypto,omitzero"`     // ASSET-81
}

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("asset",
		policy.Of("channels", "ASSET-27", "查询渠道", "channels of a query", &channelPolicyNames, func(o *Options) *ChannelPolicy { return &o.Channels }),
		policy.Of("stale", "ASSET-11", "过期的查询结果", "results that are too old", &stalePolicyNames, func(o *Options) *StalePolicy { return &o.Completeness.Freshness.Strict }),
		policy.Of("substitute", "ASSET-17", "其他方式调查的替代", "investigation by other means", &substitutePolicyNames, func(o *Options) *SubstitutePolicy { return &o.Completeness.Substitute }),
		policy.Of("p2p", "ASSET-17", "点对点项目", "point-to-point items", &p2pPolicyNames, func(o *Options) *P2PPolicy { return &o.Completeness.P2P }),
		policy.Of("amount", "ASSET-30", "数额不一致", "amounts that differ", &amountPolicyNames, func(o *Options) *AmountPolicy { return &o.Resolve.Amount }),
		policy.Of("anniversary", "ASSET-35", "一年期间的起点", "first day of the year reported", &anniversaryPolicyNames, func(o *Options) *AnniversaryPolicy { return &o.Reconcile.Anniversary }),
		policy.Of("same_clue", "ASSET-44", "同一线索多人提供", "one clue from several persons", &sameCluePolicyNames, func(o *Options) *SameCluePolicy { return &o.SameClue }),
		policy.Of("beyond_maximum", "ASSET-46", "载明期限超过最长期限", "stated end beyond the maximum", &beyondMaximumNames, func(o *Options) *BeyondMaximum { return &o.Holding.Beyond }),
		policy.Of("renew_from", "ASSET-47", "续行期限起算", "first day of a renewed term", &renewFromNames, func(o *Options) *RenewFrom { return &o.Holding.RenewFrom }),
		policy.Of("waiting_term_start", "ASSET-52", "轮候查封期限起算", "first day of a waiting seizure's term", &waitingTermStartNames, func(o *Options) *WaitingTermStart { return &o.Holding.WaitingTerm }),
		policy.Of("partial_disposal", "ASSET-52", "部分处置后的其余财产", "what is left after a part is sold", &partialDisposalNames, func(o *Options) *PartialDisposal { return &o.Holding.PartialDisposal }),
		policy.Of("ip_term", "ASSET-49", "知识产权保全转执行的期限", "short terms of trademark and patent after conversion", &ipTermNames, func(o *Options) *IPTermAfterConversion { return &o.Holding.IPTerm }),
		policy.Of("legal_person_share_term", "ASSET-49", "国有股、社会法人股期限", "state and legal-person shares", &lpShareTermNames, func(o *Options) *LegalPersonShareTerm { return &o.Holding.LPShares }),
		policy.Of("waiting_value", "ASSET-57", "超标的判断中的轮候查封", "waiting seizures in the test of excess", &waitingValueNames, func(o *Options) *WaitingValue { return &o.Excess.Waiting }),
		policy.Of("release_order", "ASSET-58", "多头冻结的解除顺序", "order of release of parallel freezes", &releaseOrderNames, func(o *Options) *ReleaseOrder { return &o.Converge.Order }),
		policy.Of("quota_order", "ASSET-58", "额度冻结的分配", "accounts that carry the quota", &quotaOrderNames, func(o *Options) *QuotaOrder { return &o.Converge.Quota }),
		policy.Of("housing_fund", "ASSET-61", "住房公积金", "housing fund", &housingFundPolicyNames, func(o *Options) *HousingFundPolicy { return &o.Funds.HousingFund }),
		policy.Of("policy_cash_value", "ASSET-61", "保单现金价值", "cash value of life policies", &policyCashValueNames, func(o *Options) *PolicyCashValue { return &o.Funds.CashValue }),
		policy.Of("joint_share", "ASSET-63", "联名账户份额", "shares in a joint account", &jointShareNames, func(o *Options) *JointShare { return &o.CoOwned.Account }),
		policy.Of("late_objection", "ASSET-70", "第三人逾期异议", "a third person's late objection", &lateObjectionNames, func(o *Options) *LateObjection { return &o.ThirdDebt.Late }),
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
