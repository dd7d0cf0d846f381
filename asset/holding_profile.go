package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// HoldingProfile is every option on holding property in one value (查封保全政策), so that
// the profile of an office sets them in one step. The zero value holds the documented
// defaults.
type HoldingProfile struct {
	Holding   HoldingOptions   `json:"holding,omitzero"`    // ASSET-46 to 56
	Excess    ExcessOptions    `json:"excess,omitzero"`     // ASSET-57
	Converge  ConvergeOptions  `json:"converge,omitzero"`   // ASSET-58
	Funds     FundOptions      `json:"funds,omitzero"`      // ASSET-61
	CoOwned   CoOwnedOptions   `json:"co_owned,omitzero"`   // ASSET-63
	ThirdDebt ThirdDebtOptions `json:"third_debt,omitzero"` // ASSET-70
	Crypto    CryptoPolicy     `json:"crypto,omitzero"`     // ASSET-81
}

// holdingPolicies are the enumerations of HoldingProfile.
func holdingPolicies() policy.List[HoldingProfile] {
	return policy.New("asset",
		policy.Of("beyond_maximum", "ASSET-46", "载明期限超过最长期限", "stated end beyond the maximum", &beyondMaximumNames, func(o *HoldingProfile) *BeyondMaximum { return &o.Holding.Beyond }),
		policy.Of("renew_from", "ASSET-47", "续行期限起算", "first day of a renewed term", &renewFromNames, func(o *HoldingProfile) *RenewFrom { return &o.Holding.RenewFrom }),
		policy.Of("waiting_term_start", "ASSET-52", "轮候查封期限起算", "first day of a waiting seizure's term", &waitingTermStartNames, func(o *HoldingProfile) *WaitingTermStart { return &o.Holding.WaitingTerm }),
		policy.Of("partial_disposal", "ASSET-52", "部分处置后的其余财产", "what is left after a part is sold", &partialDisposalNames, func(o *HoldingProfile) *PartialDisposal { return &o.Holding.PartialDisposal }),
		policy.Of("ip_term", "ASSET-49", "知识产权保全转执行的期限", "short terms of trademark and patent after conversion", &ipTermNames, func(o *HoldingProfile) *IPTermAfterConversion { return &o.Holding.IPTerm }),
		policy.Of("legal_person_share_term", "ASSET-49", "国有股、社会法人股期限", "state and legal-person shares", &lpShareTermNames, func(o *HoldingProfile) *LegalPersonShareTerm { return &o.Holding.LPShares }),
		policy.Of("waiting_value", "ASSET-57", "超标的判断中的轮候查封", "waiting seizures in the test of excess", &waitingValueNames, func(o *HoldingProfile) *WaitingValue { return &o.Excess.Waiting }),
		policy.Of("release_order", "ASSET-58", "多头冻结的解除顺序", "order of release of parallel freezes", &releaseOrderNames, func(o *HoldingProfile) *ReleaseOrder { return &o.Converge.Order }),
		policy.Of("quota_order", "ASSET-58", "额度冻结的分配", "accounts that carry the quota", &quotaOrderNames, func(o *HoldingProfile) *QuotaOrder { return &o.Converge.Quota }),
		policy.Of("housing_fund", "ASSET-61", "住房公积金", "housing fund", &housingFundPolicyNames, func(o *HoldingProfile) *HousingFundPolicy { return &o.Funds.HousingFund }),
		policy.Of("policy_cash_value", "ASSET-61", "保单现金价值", "cash value of life policies", &policyCashValueNames, func(o *HoldingProfile) *PolicyCashValue { return &o.Funds.CashValue }),
		policy.Of("joint_share", "ASSET-63", "联名账户份额", "shares in a joint account", &jointShareNames, func(o *HoldingProfile) *JointShare { return &o.CoOwned.Account }),
		policy.Of("late_objection", "ASSET-70", "第三人逾期异议", "a third person's late objection", &lateObjectionNames, func(o *HoldingProfile) *LateObjection { return &o.ThirdDebt.Late }),
		policy.Of("crypto", "ASSET-81", "虚拟货币", "cryptocurrency", &cryptoPolicyNames, func(o *HoldingProfile) *CryptoPolicy { return &o.Crypto }),
	)
}

// HoldingPolicies lists every policy of HoldingProfile with its words: the first is the
// default.
func HoldingPolicies() []zhixing.PolicySpec { return holdingPolicies().Specs() }

// WithProfile returns the options with the words of an office's profile put in. A word that
// no policy has is an *zhixing.InputError.
func (o HoldingProfile) WithProfile(p zhixing.Profile) (HoldingProfile, error) {
	return holdingPolicies().WithProfile(o, p)
}

// Set puts one policy to one of its words.
func (o *HoldingProfile) Set(name, word string) error { return holdingPolicies().Set(o, name, word) }

// Used lists the policies that are not at their default.
func (o HoldingProfile) Used() []zhixing.PolicyUsed { return holdingPolicies().Used(&o) }
