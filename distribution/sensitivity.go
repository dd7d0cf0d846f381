package distribution

import "github.com/zhixing-go/zhixing"

// Variation is what one other value of one policy would make of a plan.
type Variation struct {
	Policy  string         `json:"policy"`
	Word    string         `json:"word"`
	Label   zhixing.Text   `json:"label"`
	Rule    zhixing.RuleID `json:"rule"`
	Changes []Change       `json:"changes,omitempty"` // claims whose money differs, by ID; none: it makes no difference
	Totals  Totals         `json:"totals"`
}

// Change is a claim that gets, or is paid out, another amount.
type Change struct {
	Claim    zhixing.ClaimID `json:"claim"`
	Share    zhixing.Money   `json:"share"`    // under the variation
	Received zhixing.Money   `json:"received"` // of it to be paid out
	Was      zhixing.Money   `json:"was"`      // share under the options given
	WasPaid  zhixing.Money   `json:"was_paid"`
}

// contested is a policy that can change who gets what, with its setter.
type contested struct {
	name   string
	values uint8
	set    func(*Options, uint8)
}

func contestedPolicies() []contested {
	return []contested{
		{"doubled_rank", 3, func(o *Options, v uint8) { o.DoubledRank = DoubledRank(v) }},
		{"livelihood_first", 3, func(o *Options, v uint8) { o.LivelihoodFirst = LivelihoodFirst(v) }},
		{"seller_tax_rank", 3, func(o *Options, v uint8) { o.SellerTaxRank = SellerTaxRank(v) }},
		{"rent_reserve_rank", 3, func(o *Options, v uint8) { o.RentReserveRank = RentReserveRank(v) }},
		{"common_benefit_costs", 2, func(o *Options, v uint8) { o.CommonBenefitCosts = CommonBenefitCosts(v) }},
		{"max_amount_cap_means", 2, func(o *Options, v uint8) { o.MaxAmountCapMeans = MaxAmountCap(v) }},
		{"doubled_in_security", 3, func(o *Options, v uint8) { o.DoubledInSecurity = DoubledInSecurity(v) }},
		{"construction_covers_land", 2, func(o *Options, v uint8) { o.ConstructionCoversLand = ConstructionCoversLand(v) }},
		{"tax_late_fee", 2, func(o *Options, v uint8) { o.TaxLateFee = TaxLateFee(v) }},
		{"tax_participates", 2, func(o *Options, v uint8) { o.TaxParticipates = TaxParticipates(v) }},
		{"right_after_sealing", 2, func(o *Options, v uint8) { o.RightAfterSealing = RightAfterSealing(v) }},
		{"restitution_rank", 3, func(o *Options, v uint8) { o.RestitutionRank = RestitutionRank(v) }},
		{"non_enterprise_legal_person", 2, func(o *Options, v uint8) { o.NonEnterprise = NonEnterpriseLegalPerson(v) }},
		{"seizure_order_claim", 2, func(o *Options, v uint8) { o.SeizureOrderClaim = SeizureOrderClaim(v) }},
		{"pre_acceptance_doubled", 3, func(o *Options, v uint8) { o.PreAcceptanceDoubled = PreAcceptanceDoubled(v) }},
		{"cut_off", 6, func(o *Options, v uint8) { o.CutOff = CutOff(v) }},
		{"apportion", 3, func(o *Options, v uint8) { o.Apportion = ApportionPolicy(v) }},
		{"reserve", 3, func(o *Options, v uint8) { o.Reserve = ReservePolicy(v) }},
		{"reserve_for_sealing_plaintiff", 2, func(o *Options, v uint8) { o.SealingPlaintiff = SealingPlaintiff(v) }},
	}
}

// Sensitivity draws the plan under every other value of every policy that can move
// money (敏感性分析): what lawyers argue about, with the claims it matters to. The
// bonus of DIST-44 is left out: its formula is the user's.
func Sensitivity(e Estate, l Ladder, o Options) ([]Variation, error) {
	base, err := Draw(e, l, o)
	if err != nil {
		return nil, err
	}
	was := base.paidByClaim()
	words := make(map[string]string)
	for _, u := range o.used() {
		words[u.name] = u.word
	}
	var out []Variation
	for _, c := range contestedPolicies() {
		for v := range c.values {
			other := o
			c.set(&other, v)
			var u usedPolicy
			for _, x := range other.used() {
				if x.name == c.name {
					u = x
				}
			}
			if u.word == words[c.name] {
				continue
			}
			p, err := Draw(e, l, other)
			if err != nil {
				return nil, err
			}
			out = append(out, Variation{Policy: c.name, Word: u.word, Label: u.label, Rule: u.rule, Totals: p.Totals(), Changes: base.changes(p, was)})
		}
	}
	return out, nil
}

type paid struct{ share, received int64 }

func (p Plan) paidByClaim() []paid {
	out := make([]paid, len(p.d.order))
	for i := range p.d.entries {
		if e := &p.d.entries[i]; e.claim >= 0 {
			out[e.claim].share += e.got
			out[e.claim].received += e.got - e.lodged
		}
	}
	return out
}

func (p Plan) changes(q Plan, was []paid) []Change {
	var out []Change
	for i, now := range q.paidByClaim() {
		if now != was[i] {
			out = append(out, Change{Claim: p.d.claim(int32(i)).ID, Share: zhixing.Fen(now.share), Received: zhixing.Fen(now.received), Was: zhixing.Fen(was[i].share), WasPaid: zhixing.Fen(was[i].received)})
		}
	}
	return out
}
