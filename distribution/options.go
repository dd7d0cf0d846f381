package distribution

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// Options are the points on which law is silent or practice differs (政策参数). The
// zero value is the documented default of each.
type Options struct {
	DoubledRank            DoubledRank              `json:"doubled_rank,omitzero"`
	ClaimDate              ClaimDate                `json:"claim_date,omitzero"`
	LivelihoodFirst        LivelihoodFirst          `json:"livelihood_first,omitzero"`
	SellerTaxRank          SellerTaxRank            `json:"seller_tax_rank,omitzero"`
	RentReserveRank        RentReserveRank          `json:"rent_reserve_rank,omitzero"`
	CommonBenefitCosts     CommonBenefitCosts       `json:"common_benefit_costs,omitzero"`
	MaxAmountCapMeans      MaxAmountCap             `json:"max_amount_cap_means,omitzero"`
	DoubledInSecurity      DoubledInSecurity        `json:"doubled_in_security,omitzero"`
	ConstructionCoversLand ConstructionCoversLand   `json:"construction_covers_land,omitzero"`
	TaxLateFee             TaxLateFee               `json:"tax_late_fee,omitzero"`
	TaxParticipates        TaxParticipates          `json:"tax_participates,omitzero"`
	RightAfterSealing      RightAfterSealing        `json:"right_after_sealing,omitzero"`
	RestitutionRank        RestitutionRank          `json:"restitution_rank,omitzero"`
	NonEnterprise          NonEnterpriseLegalPerson `json:"non_enterprise_legal_person,omitzero"`
	SeizureOrderClaim      SeizureOrderClaim        `json:"seizure_order_claim,omitzero"`
	PreAcceptanceDoubled   PreAcceptanceDoubled     `json:"pre_acceptance_doubled,omitzero"`
	CutOff                 CutOff                   `json:"cut_off,omitzero"`
	Apportion              ApportionPolicy          `json:"apportion,omitzero"`
	Reserve                ReservePolicy            `json:"reserve,omitzero"`
	SealingPlaintiff       SealingPlaintiff         `json:"reserve_for_sealing_plaintiff,omitzero"`
	JudgmentEffect         JudgmentEffect           `json:"judgment_effect,omitzero"`
	UncounteredObjection   UncounteredObjection     `json:"uncountered_objection,omitzero"`
	RevisionWindow         RevisionWindow           `json:"reserve_after_revision,omitzero"`
	InsufficiencyProof     InsufficiencyProof       `json:"insufficiency_proof,omitzero"`
	FirstSealBonus         FirstSealBonus           `json:"first_seal_bonus,omitzero"`
	// Calendar is used for deadlines and cut-offs; nil is zhixing.Mainland().
	Calendar zhixing.Calendar `json:"-"`
}

// FirstSealBonus is the bonus of the first-sealing ordinary creditor (首封优待). National
// law knows none; formula and share are the user's input (DIST-44).
type FirstSealBonus struct {
	Kind  BonusKind       `json:"kind"`
	Share decimal.Decimal `json:"share,omitzero"` // 0 to 1, as "0.2"
}

// Check reports policies that are no values, and a bonus without a sensible share.
func (o Options) Check() error {
	var p zhixing.Problems
	policies().Check("", &o, &p)
	b := o.FirstSealBonus
	shares := b.Kind == UpliftOwnShare || b.Kind == CarveOut
	if shares && (b.Share.Sign() <= 0 || b.Share.Cmp(decimal.NewFromInt(1)) > 0 || b.Share.Exponent() < -6) {
		p.Add("first_seal_bonus.share", b.Share.String(), "DIST-44", zhixing.Text{ZH: "比例应大于0、不超过1，至多六位小数", EN: "the share is above 0, at most 1, with at most six decimals"})
	}
	if !shares && !b.Share.IsZero() {
		p.Add("first_seal_bonus.share", b.Share.String(), "DIST-44", zhixing.Text{ZH: "此种优待没有比例", EN: "this kind of bonus has no share"})
	}
	return p.Err()
}

func (o Options) calendar() zhixing.Calendar {
	if o.Calendar == nil {
		return zhixing.Mainland()
	}
	return o.Calendar
}

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("distribution",
		policy.Contested("doubled_rank", "DIST-38", "加倍部分利息的顺位", "rank of the doubled part", &doubledRankNames, func(o *Options) *DoubledRank { return &o.DoubledRank }),
		policy.Of("claim_date", "DIST-38", "债权日期的确定", "date of a claim", &claimDateNames, func(o *Options) *ClaimDate { return &o.ClaimDate }),
		policy.Contested("livelihood_first", "DIST-37", "民生债权优先", "livelihood claims first", &livelihoodFirstNames, func(o *Options) *LivelihoodFirst { return &o.LivelihoodFirst }),
		policy.Contested("seller_tax_rank", "DIST-30", "出卖方税费的顺位", "rank of the seller's taxes", &sellerTaxRankNames, func(o *Options) *SellerTaxRank { return &o.SellerTaxRank }),
		policy.Contested("rent_reserve_rank", "DIST-30", "保留租金的顺位", "rank of the rent reserve", &rentReserveRankNames, func(o *Options) *RentReserveRank { return &o.RentReserveRank }),
		policy.Contested("common_benefit_costs", "DIST-30", "共益费用", "costs of common benefit", &commonBenefitCostsNames, func(o *Options) *CommonBenefitCosts { return &o.CommonBenefitCosts }),
		policy.Contested("max_amount_cap_means", "DIST-33", "最高额担保的限额", "meaning of a maximum amount", &maxAmountCapNames, func(o *Options) *MaxAmountCap { return &o.MaxAmountCapMeans }),
		policy.Contested("doubled_in_security", "DIST-33", "担保范围与加倍部分利息", "doubled part within the security", &doubledInSecurityNames, func(o *Options) *DoubledInSecurity { return &o.DoubledInSecurity }),
		policy.Contested("construction_covers_land", "DIST-34", "工程价款优先权与土地使用权", "construction price and the land", &constructionCoversLandNames, func(o *Options) *ConstructionCoversLand { return &o.ConstructionCoversLand }),
		policy.Contested("tax_late_fee", "DIST-36", "税收滞纳金的顺位", "rank of late fees on taxes", &taxLateFeeNames, func(o *Options) *TaxLateFee { return &o.TaxLateFee }),
		policy.Contested("tax_participates", "DIST-36", "税收参与分配", "taxes in the participation", &taxParticipatesNames, func(o *Options) *TaxParticipates { return &o.TaxParticipates }),
		policy.Contested("right_after_sealing", "DIST-32", "查封后设立的权利", "rights created after the sealing", &rightAfterSealingNames, func(o *Options) *RightAfterSealing { return &o.RightAfterSealing }),
		policy.Contested("restitution_rank", "DIST-40", "退赔的顺位", "rank of restitution", &restitutionRankNames, func(o *Options) *RestitutionRank { return &o.RestitutionRank }),
		policy.Contested("non_enterprise_legal_person", "DIST-41", "非企业法人", "legal persons that are no enterprise", &nonEnterpriseLegalPersonNames, func(o *Options) *NonEnterpriseLegalPerson { return &o.NonEnterprise }),
		policy.Contested("seizure_order_claim", "DIST-43", "查封顺位的债权范围", "claim that a seizure rank covers", &seizureOrderClaimNames, func(o *Options) *SeizureOrderClaim { return &o.SeizureOrderClaim }),
		policy.Contested("pre_acceptance_doubled", "DIST-52", "破产受理前的加倍部分利息", "doubled part before bankruptcy acceptance", &preAcceptanceDoubledNames, func(o *Options) *PreAcceptanceDoubled { return &o.PreAcceptanceDoubled }),
		policy.Contested("cut_off", "DIST-42", "参与分配截止日", "cut-off of participation", &cutOffNames, func(o *Options) *CutOff { return &o.CutOff }),
		policy.Contested("apportion", "DIST-47", "尾差分配", "odd fen", &apportionPolicyNames, func(o *Options) *ApportionPolicy { return &o.Apportion }),
		policy.Contested("reserve", "DIST-49", "争议债权的提存", "reserve for disputed claims", &reservePolicyNames, func(o *Options) *ReservePolicy { return &o.Reserve }),
		policy.Contested("reserve_for_sealing_plaintiff", "DIST-41", "为诉讼中的首封原告预留", "reserve for a sealing plaintiff still suing", &sealingPlaintiffNames, func(o *Options) *SealingPlaintiff { return &o.SealingPlaintiff }),
		policy.Of("judgment_effect", "DIST-48", "分配方案异议之诉判决的效力", "effect of a judgment on a plan", &judgmentEffectNames, func(o *Options) *JudgmentEffect { return &o.JudgmentEffect }),
		policy.Of("uncountered_objection", "DIST-48", "无人反对的异议", "objection that nobody opposes", &uncounteredObjectionNames, func(o *Options) *UncounteredObjection { return &o.UncounteredObjection }),
		policy.Of("reserve_after_revision", "DIST-48", "修正后的提存期间", "window after a revision", &revisionWindowNames, func(o *Options) *RevisionWindow { return &o.RevisionWindow }),
		policy.Of("insufficiency_proof", "DIST-41", "财产不足的证明", "proof of insufficiency", &insufficiencyProofNames, func(o *Options) *InsufficiencyProof { return &o.InsufficiencyProof }),
		policy.Of("first_seal_bonus", "DIST-44", "首封优待", "first-sealing bonus", &bonusKindNames, func(o *Options) *BonusKind { return &o.FirstSealBonus.Kind }),
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

// Used lists the policies that are not at their default, as a worksheet names them.
func (o Options) Used() []zhixing.PolicyUsed {
	out := policies().Used(&o)
	for i := range out {
		if out[i].Name == "first_seal_bonus" && !o.FirstSealBonus.Share.IsZero() {
			out[i].Word += " " + o.FirstSealBonus.Share.String()
		}
	}
	return out
}
