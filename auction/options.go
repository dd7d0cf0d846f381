package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Options are the points on which the law is silent or practice differs (政策参数).
// The zero value is the documented default of each.
type Options struct {
	Round2DeadlineMeans       Round2DeadlineMeans `json:"round2_deadline_means,omitzero"`        // AUC-31
	FloorBasis                FloorBasis          `json:"floor_basis,omitzero"`                  // AUC-22
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
	for _, u := range o.used() {
		if !u.valid {
			p.Add(u.spec.Name, u.word, u.spec.Rule, text("没有这种选项", "no such policy value"))
		}
	}
	if o.MaxOnlineRounds > 9 {
		p.Add("max_online_rounds", "", "AUC-31", text("至多九次", "at most nine"))
	}
	if o.Relist == RelistAfterMonths && o.RelistMonths == 0 {
		p.Add("relist_months", "", "AUC-56", text("须写明月数", "the number of months is required"))
	}
	return p.Err()
}

// Policies lists the policies of this package with their words.
func Policies() []zhixing.PolicySpec {
	used := Options{}.used()
	out := make([]zhixing.PolicySpec, len(used))
	for i, u := range used {
		out[i] = u.spec
	}
	return out
}

// Used lists the policies that differ from their default.
func (o Options) Used() []zhixing.PolicyUsed {
	var out []zhixing.PolicyUsed
	for _, u := range o.used() {
		if u.word != u.spec.Default {
			out = append(out, zhixing.PolicyUsed{Package: u.spec.Package, Name: u.spec.Name, Word: u.word, Rule: u.spec.Rule})
		}
	}
	return out
}

type usedPolicy struct {
	spec  zhixing.PolicySpec
	word  string
	valid bool
}

func used[E ~uint8](name string, rule zhixing.RuleID, n *enum.Names[E], v E, zh, en string) usedPolicy {
	var words []string
	for e := range n.All {
		words = append(words, n.Word(e))
	}
	return usedPolicy{zhixing.PolicySpec{Package: "auction", Name: name, Words: words, Default: n.Word(0), Rule: rule, Title: text(zh, en)}, n.Word(v), n.Valid(v)}
}

func (o Options) used() []usedPolicy {
	return []usedPolicy{
		used("round2_deadline_means", "AUC-31", &round2DeadlineMeansNames, o.Round2DeadlineMeans, "再次拍卖期限的对应行为", "act that must fall inside the term"),
		used("floor_basis", "AUC-22", &floorBasisNames, o.FloorBasis, "首次起拍价下限的基准", "basis of the first floor"),
		used("defective_report_in_average", "AUC-12", &defectiveReportsNames, o.DefectiveReportInAverage, "有缺陷报告是否计入平均值", "defective reports in the average"),
		used("network_fee_excluded_compete", "AUC-25", &feeCompetitorsNames, o.NetworkFeeExcludedCompete, "参与网络询价费竞争的平台", "who competes for the network fee"),
		used("in_kind_network_fee", "AUC-25", &inKindNetworkFeeNames, o.InKindNetworkFee, "以物抵债与网络询价费", "debt-for-asset and the network fee"),
		used("in_kind_appraisal_fee", "AUC-26", &inKindAppraisalFeeNames, o.InKindAppraisalFee, "以物抵债与评估费", "debt-for-asset and the appraisal fee"),
		used("debt_for_asset_after_round1", "AUC-52", &inKindAfterRound1Names, o.DebtForAssetAfterRound1, "一拍流拍后以物抵债", "debt-for-asset after round 1"),
		used("forfeit_residue", "AUC-43", &forfeitResidueNames, o.ForfeitResidue, "没收保证金余额的去向", "residue of a forfeited deposit"),
		used("shortfall", "AUC-43", &shortfallNames, o.Shortfall, "保证金不足部分", "shortfall above the deposit"),
		used("gap_if_not_realised", "AUC-43", &gapIfNotRealisedNames, o.GapIfNotRealised, "未再成交时的差价", "gap where never realised"),
		used("reauction", "AUC-43", &reauctionNames, o.Reauction, "悔拍后的重新拍卖", "re-auction after default"),
		used("tax_clause", "AUC-49", &taxClauseNames, o.TaxClause, "税费负担条款", "tax clause"),
		used("relist", "AUC-56", &relistNames, o.Relist, "变卖不成后的再次处置", "re-listing"),
		used("sale_period_end", "AUC-55", &salePeriodEndNames, o.SalePeriodEnd, "变卖期届满与竞价期", "end of the sale period"),
		used("stop_after_start", "AUC-47", &stopAfterStartNames, o.StopAfterStart, "开拍后清偿", "full payment after the start"),
		used("resume_mode", "AUC-46", &resumeModeNames, o.ResumeMode, "恢复竞价的方式", "how bidding resumes"),
		used("vessel_reserve", "AUC-70", &vesselReserveNames, o.VesselReserve, "船舶保留价", "vessel's reserve"),
		used("mortgaged_home_grace", "AUC-05", &mortgagedHomeGraceNames, o.MortgagedHomeGrace, "抵押房屋腾退宽限", "grace for mortgaged homes"),
		used("disqualified_bids", "AUC-91", &disqualifiedBidsNames, o.DisqualifiedBids, "取消资格后的出价", "bids of a disqualified bidder"),
		used("reconsideration", "AUC-29", &reconsiderationNames, o.Reconsideration, "复议与参考价确定", "reconsideration and the price"),
		used("equity_split_price", "AUC-71", &equitySplitPriceNames, o.EquitySplitPrice, "分割股权的单价", "price for splitting equity"),
		used("no_surplus_own_claim", "AUC-51", &noSurplusOwnNames, o.NoSurplusOwnClaim, "申请执行人自己的优先债权", "applicant's own priority claim"),
		used("exempt_default", "AUC-43", &exemptDefaultNames, o.ExemptDefault, "免交保证金者悔拍", "default by an exempt creditor"),
		used("sale_exemption", "AUC-55", &saleExemptionNames, o.SaleExemption, "变卖中申请执行人的预缴", "applicant's prepayment in a sale"),
		used("notify_secured", "AUC-35", &notifySecuredNames, o.NotifySecured, "通知担保物权人", "notifying secured creditors"),
		used("deposit_on_withdrawal", "AUC-95", &depositOnWithdrawalNames, o.DepositOnWithdrawal, "退出竞买的保证金", "deposit on withdrawal"),
	}
}
