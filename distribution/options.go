package distribution

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
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
	for _, u := range o.used() {
		if !u.valid {
			p.Add(u.name, u.word, u.rule, zhixing.Text{ZH: "没有这种选项", EN: "no such policy value"})
		}
	}
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

// usedPolicy is one policy as it stands in an Options.
type usedPolicy struct {
	name  string
	rule  zhixing.RuleID
	word  string
	label zhixing.Text
	valid bool
	given bool // differs from the default
}

func use[E ~uint8](name string, rule zhixing.RuleID, v E, n *enum.Names[E]) usedPolicy {
	return usedPolicy{
		name: name, rule: rule, word: n.Word(v), valid: n.Valid(v), given: v != 0,
		label: zhixing.Text{ZH: n.Label(v, false), EN: n.Label(v, true)},
	}
}

// used lists every policy in a fixed order.
func (o Options) used() []usedPolicy {
	return []usedPolicy{
		use("doubled_rank", "DIST-38", o.DoubledRank, &doubledRankNames),
		use("claim_date", "DIST-38", o.ClaimDate, &claimDateNames),
		use("livelihood_first", "DIST-37", o.LivelihoodFirst, &livelihoodFirstNames),
		use("seller_tax_rank", "DIST-30", o.SellerTaxRank, &sellerTaxRankNames),
		use("rent_reserve_rank", "DIST-30", o.RentReserveRank, &rentReserveRankNames),
		use("common_benefit_costs", "DIST-30", o.CommonBenefitCosts, &commonBenefitCostsNames),
		use("max_amount_cap_means", "DIST-33", o.MaxAmountCapMeans, &maxAmountCapNames),
		use("doubled_in_security", "DIST-33", o.DoubledInSecurity, &doubledInSecurityNames),
		use("construction_covers_land", "DIST-34", o.ConstructionCoversLand, &constructionCoversLandNames),
		use("tax_late_fee", "DIST-36", o.TaxLateFee, &taxLateFeeNames),
		use("tax_participates", "DIST-36", o.TaxParticipates, &taxParticipatesNames),
		use("right_after_sealing", "DIST-32", o.RightAfterSealing, &rightAfterSealingNames),
		use("restitution_rank", "DIST-40", o.RestitutionRank, &restitutionRankNames),
		use("non_enterprise_legal_person", "DIST-41", o.NonEnterprise, &nonEnterpriseLegalPersonNames),
		use("seizure_order_claim", "DIST-43", o.SeizureOrderClaim, &seizureOrderClaimNames),
		use("pre_acceptance_doubled", "DIST-52", o.PreAcceptanceDoubled, &preAcceptanceDoubledNames),
		use("cut_off", "DIST-42", o.CutOff, &cutOffNames),
		use("apportion", "DIST-47", o.Apportion, &apportionPolicyNames),
		use("reserve", "DIST-49", o.Reserve, &reservePolicyNames),
		use("reserve_for_sealing_plaintiff", "DIST-41", o.SealingPlaintiff, &sealingPlaintiffNames),
		use("judgment_effect", "DIST-48", o.JudgmentEffect, &judgmentEffectNames),
		use("uncountered_objection", "DIST-48", o.UncounteredObjection, &uncounteredObjectionNames),
		use("reserve_after_revision", "DIST-48", o.RevisionWindow, &revisionWindowNames),
		use("insufficiency_proof", "DIST-41", o.InsufficiencyProof, &insufficiencyProofNames),
		use("first_seal_bonus", "DIST-44", o.FirstSealBonus.Kind, &bonusKindNames),
	}
}
