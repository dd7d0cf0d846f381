package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// Options are the points on which the law is silent or practice differs (政策参数).
// The zero value is the documented default of each.
type Options struct {
	Round2DeadlineMeans       Round2DeadlineMeans `json:"round2_deadline_means,omitzero"`        // AUC-31
	FloorBasis                FloorBasis          `json:"floor_basis,omitzero"`                  // AUC-22
	FirstReserve              FirstReserve        `json:"first_reserve,omitzero"`                // AUC-59
	DefectiveReportInAverage  DefectiveReports    `json:"defective_report_in_average,omitzero"`  // AUC-12
	NetworkFeeExcludedCompete FeeCompetitors      `json:"network_fee_excluded_compete,omitzero"` // AUC-25
	InKindNetworkFee          InKindNetworkFee    `json:"in_kind_network_fee,omitzero"`          // AUC-25
	InKindAppraisalFee        InKindAppraisalFee  `json:"in_kind_appraisal_fee,omitzero"`        // AUC-26
	DebtForAssetAfterRound1   InKindAfterRound1   `json:"debt_for_asset_after_round1,omitzero"`  // AUC-52
	ForfeitResidue            ForfeitResidue      `json:"forfeit_residue,omitzero"`              // AUC-43
	Shortfall                 Shortfall           `json:"shortfall,omitzero"`                    // AUC-43
	GapIfNotRealised          GapIfNotRealised    `json:"gap_if_not_realised,omitzero"`          // AUC-43
	Reauction                 Reauction           `json:"reauction,omitzero"`                    // AUC-43
	TaxClause                 TaxClause           `json:"tax_clause,omitzero"`                   // AUC-49
	Relist                    Relist              `json:"relist,omitzero"`                       // AUC-56
	SalePeriodEnd             SalePeriodEnd       `json:"sale_period_end,omitzero"`              // AUC-55
	StopAfterStart            StopAfterStart      `json:"stop_after_start,omitzero"`             // AUC-47
	ResumeMode                ResumeMode          `json:"resume_mode,omitzero"`                  // AUC-46
	VesselReserve             VesselReserve       `json:"vessel_reserve,omitzero"`               // AUC-70
	MortgagedHomeGrace        MortgagedHomeGrace  `json:"mortgaged_home_grace,omitzero"`         // AUC-05
	DisqualifiedBids          DisqualifiedBids    `json:"disqualified_bids,omitzero"`            // AUC-91
	Reconsideration           Reconsideration     `json:"reconsideration,omitzero"`              // AUC-29
	EquitySplitPrice          EquitySplitPrice    `json:"equity_split_price,omitzero"`           // AUC-71
	NoSurplusOwnClaim         NoSurplusOwn        `json:"no_surplus_own_claim,omitzero"`         // AUC-51
	ExemptDefault             ExemptDefault       `json:"exempt_default,omitzero"`               // AUC-43
	SaleExemption             SaleExemption       `json:"sale_exemption,omitzero"`               // AUC-55
	NotifySecured             NotifySecured       `json:"notify_secured,omitzero"`               // AUC-35
	DepositOnWithdrawal       DepositOnWithdrawal `json:"deposit_on_withdrawal,omitzero"`        // AUC-95
	// Roll holds how days before an event are counted (BackwardCount, AUC-01) and
	// which terms roll off a rest day (CASE-71).
	Roll zhixing.Roll `json:"roll,omitzero"`
	// HourTerm is how the 24 hours for returning money are counted; the default is
	// exact (AUC-01).
	HourTerm zhixing.HourTerm `json:"hour_term,omitzero"`
	// MaxOnlineRounds is the number of online auctions before the sale; 0 is 2 (AUC-31).
	MaxOnlineRounds uint8 `json:"max_online_rounds,omitempty"`
	// RelistMonths is the wait of Relist after_months.
	RelistMonths uint8 `json:"relist_months,omitempty"`
	// SaleNoticeMovable overrides the days of notice before an online sale of a
	// movable, quoted from memory; 0 is 7 (AUC-55).
	SaleNoticeMovable uint8 `json:"sale_notice_movable,omitempty"`
	// SaleNoticeOther overrides the same for other lots; 0 is 15 (AUC-55).
	SaleNoticeOther uint8 `json:"sale_notice_other,omitempty"`
	// SalePeriodDays overrides the length of the sale period; 0 is 60 (AUC-55).
	SalePeriodDays uint8 `json:"sale_period_days,omitempty"`
	// TakeOfferDays overrides the term for asking creditors after the last round,
	// quoted from memory; 0 is 10 (AUC-55).
	TakeOfferDays uint8 `json:"take_offer_days,omitempty"`
	// SelfSaleDays overrides the longest term of a sale by the debtor, quoted from
	// memory; 0 is 60 (AUC-54).
	SelfSaleDays uint8 `json:"self_sale_days,omitempty"`
	// SelfSaleSharesDays overrides the same for listed shares, quoted from memory; 0 is
	// 14, about ten trading days (AUC-54).
	SelfSaleSharesDays uint8 `json:"self_sale_shares_days,omitempty"`
	// Calendar is used for deadlines; nil is zhixing.Mainland().
	Calendar zhixing.Calendar `json:"-"`
	// Tables holds the ceiling of commissions; nil is the shipped one.
	Tables *zhixing.Tables `json:"-"`
}

func (o *Options) calendar() zhixing.Calendar {
	if o.Calendar == nil {
		return zhixing.Mainland()
	}
	return o.Calendar
}

func or8(n, fallback uint8) int {
	if n == 0 {
		return int(fallback)
	}
	return int(n)
}

func (o *Options) maxOnlineRounds() int { return or8(o.MaxOnlineRounds, 2) }

// hours24 is the term for returning money to bidders.
func (o *Options) hours24(rule zhixing.RuleID, c zhixing.Citation) zhixing.Period {
	h := o.HourTerm
	if h == zhixing.HoursByClass {
		h = zhixing.Exact
	}
	return zhixing.Period{N: 24, Unit: zhixing.Hours, Class: zhixing.CourtTerm, Hours: h, Rule: rule, Cite: c}
}

// Check reports policies that are no values.
func (o Options) Check() error {
	var p zhixing.Problems
	policies().Check("", &o, &p)
	if o.MaxOnlineRounds > 9 {
		p.Add("max_online_rounds", "", "AUC-31", text("至多九次", "at most nine"))
	}
	if o.Relist == RelistAfterMonths && o.RelistMonths == 0 {
		p.Add("relist_months", "", "AUC-56", text("须写明月数", "the number of months is required"))
	}
	return p.Err()
}

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("auction",
		policy.Of("round2_deadline_means", "AUC-31", "再次拍卖期限的对应行为", "act that must fall inside the term", &round2DeadlineMeansNames, func(o *Options) *Round2DeadlineMeans { return &o.Round2DeadlineMeans }),
		policy.Of("floor_basis", "AUC-22", "首次起拍价下限的基准", "basis of the first floor", &floorBasisNames, func(o *Options) *FloorBasis { return &o.FloorBasis }),
		policy.Of("first_reserve", "AUC-59", "2009至2020年的首次保留价", "first reserve from 2009 to 2020", &firstReserveNames, func(o *Options) *FirstReserve { return &o.FirstReserve }),
		policy.Of("defective_report_in_average", "AUC-12", "有缺陷报告是否计入平均值", "defective reports in the average", &defectiveReportsNames, func(o *Options) *DefectiveReports { return &o.DefectiveReportInAverage }),
		policy.Of("network_fee_excluded_compete", "AUC-25", "参与网络询价费竞争的平台", "who competes for the network fee", &feeCompetitorsNames, func(o *Options) *FeeCompetitors { return &o.NetworkFeeExcludedCompete }),
		policy.Of("in_kind_network_fee", "AUC-25", "以物抵债与网络询价费", "debt-for-asset and the network fee", &inKindNetworkFeeNames, func(o *Options) *InKindNetworkFee { return &o.InKindNetworkFee }),
		policy.Of("in_kind_appraisal_fee", "AUC-26", "以物抵债与评估费", "debt-for-asset and the appraisal fee", &inKindAppraisalFeeNames, func(o *Options) *InKindAppraisalFee { return &o.InKindAppraisalFee }),
		policy.Of("debt_for_asset_after_round1", "AUC-52", "一拍流拍后以物抵债", "debt-for-asset after round 1", &inKindAfterRound1Names, func(o *Options) *InKindAfterRound1 { return &o.DebtForAssetAfterRound1 }),
		policy.Of("forfeit_residue", "AUC-43", "没收保证金余额的去向", "residue of a forfeited deposit", &forfeitResidueNames, func(o *Options) *ForfeitResidue { return &o.ForfeitResidue }),
		policy.Of("shortfall", "AUC-43", "保证金不足部分", "shortfall above the deposit", &shortfallNames, func(o *Options) *Shortfall { return &o.Shortfall }),
		policy.Of("gap_if_not_realised", "AUC-43", "未再成交时的差价", "gap where never realised", &gapIfNotRealisedNames, func(o *Options) *GapIfNotRealised { return &o.GapIfNotRealised }),
		policy.Of("reauction", "AUC-43", "悔拍后的重新拍卖", "re-auction after default", &reauctionNames, func(o *Options) *Reauction { return &o.Reauction }),
		policy.Of("tax_clause", "AUC-49", "税费负担条款", "tax clause", &taxClauseNames, func(o *Options) *TaxClause { return &o.TaxClause }),
		policy.Of("relist", "AUC-56", "变卖不成后的再次处置", "re-listing", &relistNames, func(o *Options) *Relist { return &o.Relist }),
		policy.Of("sale_period_end", "AUC-55", "变卖期届满与竞价期", "end of the sale period", &salePeriodEndNames, func(o *Options) *SalePeriodEnd { return &o.SalePeriodEnd }),
		policy.Of("stop_after_start", "AUC-47", "开拍后清偿", "full payment after the start", &stopAfterStartNames, func(o *Options) *StopAfterStart { return &o.StopAfterStart }),
		policy.Of("resume_mode", "AUC-46", "恢复竞价的方式", "how bidding resumes", &resumeModeNames, func(o *Options) *ResumeMode { return &o.ResumeMode }),
		policy.Of("vessel_reserve", "AUC-70", "船舶保留价", "vessel's reserve", &vesselReserveNames, func(o *Options) *VesselReserve { return &o.VesselReserve }),
		policy.Of("mortgaged_home_grace", "AUC-05", "抵押房屋腾退宽限", "grace for mortgaged homes", &mortgagedHomeGraceNames, func(o *Options) *MortgagedHomeGrace { return &o.MortgagedHomeGrace }),
		policy.Of("disqualified_bids", "AUC-91", "取消资格后的出价", "bids of a disqualified bidder", &disqualifiedBidsNames, func(o *Options) *DisqualifiedBids { return &o.DisqualifiedBids }),
		policy.Of("reconsideration", "AUC-29", "复议与参考价确定", "reconsideration and the price", &reconsiderationNames, func(o *Options) *Reconsideration { return &o.Reconsideration }),
		policy.Of("equity_split_price", "AUC-71", "分割股权的单价", "price for splitting equity", &equitySplitPriceNames, func(o *Options) *EquitySplitPrice { return &o.EquitySplitPrice }),
		policy.Of("no_surplus_own_claim", "AUC-51", "申请执行人自己的优先债权", "applicant's own priority claim", &noSurplusOwnNames, func(o *Options) *NoSurplusOwn { return &o.NoSurplusOwnClaim }),
		policy.Of("exempt_default", "AUC-43", "免交保证金者悔拍", "default by an exempt creditor", &exemptDefaultNames, func(o *Options) *ExemptDefault { return &o.ExemptDefault }),
		policy.Of("sale_exemption", "AUC-55", "变卖中申请执行人的预缴", "applicant's prepayment in a sale", &saleExemptionNames, func(o *Options) *SaleExemption { return &o.SaleExemption }),
		policy.Of("notify_secured", "AUC-35", "通知担保物权人", "notifying secured creditors", &notifySecuredNames, func(o *Options) *NotifySecured { return &o.NotifySecured }),
		policy.Of("deposit_on_withdrawal", "AUC-95", "退出竞买的保证金", "deposit on withdrawal", &depositOnWithdrawalNames, func(o *Options) *DepositOnWithdrawal { return &o.DepositOnWithdrawal }),
	)
}

// Policies lists every policy of Options with its words: the first is the default.
func Policies() []zhixing.PolicySpec { return policies().Specs() }

// WithProfile returns the options with the words of an office's profile put in. A
// word that no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	return policies().WithProfile(o, p)
}

// Set puts one policy to one of its words.
func (o *Options) Set(name, word string) error { return policies().Set(o, name, word) }

// Used lists the policies that are not at their default.
func (o Options) Used() []zhixing.PolicyUsed { return policies().Used(&o) }
