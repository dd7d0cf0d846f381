package distribution

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// DoubledRank says where the doubled part stands among several creditors (DIST-38).
type DoubledRank uint8

// The values of DoubledRank.
const (
	AfterAllOrdinary   DoubledRank = iota // 普通债权全部清偿后
	WithinEachCreditor                    // 并入各债权人债权，按受偿顺序冲抵
	DoubledExcluded                       // 不列入分配
)

var doubledRankNames = enum.Names[DoubledRank]{Kind: "doubled_rank", Rows: []enum.Row{
	{Word: "after_all_ordinary", ZH: "普通债权全部清偿后", EN: "after all ordinary claims"},
	{Word: "within_each_creditor", ZH: "并入各债权人债权，按受偿顺序冲抵", EN: "inside each creditor's claim"},
	{Word: "excluded", ZH: "不列入分配", EN: "excluded"},
}}

// String returns the stable word of d.
func (d DoubledRank) String() string { return doubledRankNames.Word(d) }

// Label returns the wording of d in l.
func (d DoubledRank) Label(l zhixing.Lang) string { return doubledRankNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DoubledRank) MarshalText() ([]byte, error) { return doubledRankNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DoubledRank) UnmarshalText(b []byte) error { return doubledRankNames.Unmarshal(b, d) }

// ClaimDate is the day to which every claim of a plan is computed (DIST-38).
type ClaimDate uint8

// The values of ClaimDate.
const (
	RealisationDay   ClaimDate = iota // deal ruling effective, money deducted
	PlanDate                          // 分配方案作出之日
	PerCreditorGiven                  // 各债权人所报之日
)

var claimDateNames = enum.Names[ClaimDate]{Kind: "claim_date", Rows: []enum.Row{
	{Word: "realisation_day", ZH: "变价款对应之日", EN: "day of realisation"},
	{Word: "plan_date", ZH: "分配方案作出之日", EN: "day of the plan"},
	{Word: "per_creditor_given", ZH: "各债权人所报之日", EN: "as each creditor gives it"},
}}

// String returns the stable word of c.
func (c ClaimDate) String() string { return claimDateNames.Word(c) }

// Label returns the wording of c in l.
func (c ClaimDate) Label(l zhixing.Lang) string { return claimDateNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c ClaimDate) MarshalText() ([]byte, error) { return claimDateNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ClaimDate) UnmarshalText(b []byte) error { return claimDateNames.Unmarshal(b, c) }

// LivelihoodFirst says whether wages and livelihood claims (民生债权) go first
// (DIST-37). No statute gives them priority in civil execution.
type LivelihoodFirst uint8

// The values of LivelihoodFirst.
const (
	LivelihoodNone           LivelihoodFirst = iota // 不优先
	LivelihoodBeforeOrdinary                        // 先于普通债权
	LivelihoodBeforeSecured                         // 先于担保物权
)

var livelihoodFirstNames = enum.Names[LivelihoodFirst]{Kind: "livelihood_first", Rows: []enum.Row{
	{Word: "none", ZH: "不优先", EN: "no preference"},
	{Word: "before_ordinary", ZH: "先于普通债权", EN: "before ordinary claims"},
	{Word: "before_secured", ZH: "先于担保物权", EN: "before secured claims"},
}}

// String returns the stable word of k.
func (k LivelihoodFirst) String() string { return livelihoodFirstNames.Word(k) }

// Label returns the wording of k in l.
func (k LivelihoodFirst) Label(l zhixing.Lang) string {
	return livelihoodFirstNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k LivelihoodFirst) MarshalText() ([]byte, error) { return livelihoodFirstNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LivelihoodFirst) UnmarshalText(b []byte) error { return livelihoodFirstNames.Unmarshal(b, k) }

// SellerTaxRank says where the debtor's taxes of the sale (被执行人应负担的交易税费)
// stand (DIST-30). Practice differs by place.
type SellerTaxRank uint8

// The values of SellerTaxRank.
const (
	AsTransferCost SellerTaxRank = iota // 作为过户费用先行扣除
	AfterSecured                        // 担保物权之后
	TaxRank45                           // 按税收征管法第四十五条作为税款
)

var sellerTaxRankNames = enum.Names[SellerTaxRank]{Kind: "seller_tax_rank", Rows: []enum.Row{
	{Word: "as_transfer_cost", ZH: "作为过户费用先行扣除", EN: "as a cost of transfer"},
	{Word: "after_secured", ZH: "担保物权之后", EN: "after secured claims"},
	{Word: "tax_rank_45", ZH: "按税收征管法第四十五条作为税款", EN: "as a tax under TAX-2015 45"},
}}

// String returns the stable word of s.
func (s SellerTaxRank) String() string { return sellerTaxRankNames.Word(s) }

// Label returns the wording of s in l.
func (s SellerTaxRank) Label(l zhixing.Lang) string {
	return sellerTaxRankNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SellerTaxRank) MarshalText() ([]byte, error) { return sellerTaxRankNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SellerTaxRank) UnmarshalText(b []byte) error { return sellerTaxRankNames.Unmarshal(b, s) }

// RentReserveRank says where the rent reserve (预留租金) of a home stands (DIST-30).
type RentReserveRank uint8

// The values of RentReserveRank.
const (
	RentAfterSecuredUnlessOffered RentReserveRank = iota // 担保物权之后，担保物权人提出预留的除外
	RentBeforeSecured                                    // 担保物权之前
	RentAfterSecured                                     // 担保物权之后
)

var rentReserveRankNames = enum.Names[RentReserveRank]{Kind: "rent_reserve_rank", Rows: []enum.Row{
	{Word: "after_secured_unless_offered", ZH: "担保物权之后，担保物权人提出预留的除外", EN: "after secured claims unless the secured creditor offered it"},
	{Word: "before_secured", ZH: "担保物权之前", EN: "before secured claims"},
	{Word: "after_secured", ZH: "担保物权之后", EN: "after secured claims"},
}}

// String returns the stable word of r.
func (r RentReserveRank) String() string { return rentReserveRankNames.Word(r) }

// Label returns the wording of r in l.
func (r RentReserveRank) Label(l zhixing.Lang) string {
	return rentReserveRankNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RentReserveRank) MarshalText() ([]byte, error) { return rentReserveRankNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RentReserveRank) UnmarshalText(b []byte) error { return rentReserveRankNames.Unmarshal(b, r) }

// CommonBenefitCosts says which costs for common benefit (共益费用) come off the top
// (DIST-30).
type CommonBenefitCosts uint8

// The values of CommonBenefitCosts.
const (
	OnlyAccepted       CommonBenefitCosts = iota // 仅法院认可者
	EveryCommonBenefit                           // 全部
)

var commonBenefitCostsNames = enum.Names[CommonBenefitCosts]{Kind: "common_benefit_costs", Rows: []enum.Row{
	{Word: "only_accepted", ZH: "仅法院认可者", EN: "those the court accepts"},
	{Word: "every", ZH: "全部", EN: "every one"},
}}

// String returns the stable word of c.
func (c CommonBenefitCosts) String() string { return commonBenefitCostsNames.Word(c) }

// Label returns the wording of c in l.
func (c CommonBenefitCosts) Label(l zhixing.Lang) string {
	return commonBenefitCostsNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CommonBenefitCosts) MarshalText() ([]byte, error) { return commonBenefitCostsNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CommonBenefitCosts) UnmarshalText(b []byte) error {
	return commonBenefitCostsNames.Unmarshal(b, c)
}

// MaxAmountCap says what the registered maximum of a right limits (DIST-33).
type MaxAmountCap uint8

// The values of MaxAmountCap.
const (
	CapAllItems      MaxAmountCap = iota // 最高限额及于本金及其附属债权
	CapPrincipalOnly                     // 最高限额仅限本金
)

var maxAmountCapNames = enum.Names[MaxAmountCap]{Kind: "max_amount_cap_means", Rows: []enum.Row{
	{Word: "all_items", ZH: "最高限额及于本金及其附属债权", EN: "principal and accessories"},
	{Word: "principal_only", ZH: "最高限额仅限本金", EN: "principal alone"},
}}

// String returns the stable word of m.
func (m MaxAmountCap) String() string { return maxAmountCapNames.Word(m) }

// Label returns the wording of m in l.
func (m MaxAmountCap) Label(l zhixing.Lang) string {
	return maxAmountCapNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MaxAmountCap) MarshalText() ([]byte, error) { return maxAmountCapNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MaxAmountCap) UnmarshalText(b []byte) error { return maxAmountCapNames.Unmarshal(b, m) }

// DoubledInSecurity says whether a security right covers the doubled part (DIST-33).
type DoubledInSecurity uint8

// The values of DoubledInSecurity.
const (
	DoubledNotSecured DoubledInSecurity = iota // 不在担保范围
	DoubledIfAgreed                            // 合同约定的在担保范围
	DoubledSecured                             // 在担保范围
)

var doubledInSecurityNames = enum.Names[DoubledInSecurity]{Kind: "doubled_in_security", Rows: []enum.Row{
	{Word: "no", ZH: "不在担保范围", EN: "not covered"},
	{Word: "if_agreed", ZH: "合同约定的在担保范围", EN: "covered if the contract says so"},
	{Word: "yes", ZH: "在担保范围", EN: "covered"},
}}

// String returns the stable word of d.
func (d DoubledInSecurity) String() string { return doubledInSecurityNames.Word(d) }

// Label returns the wording of d in l.
func (d DoubledInSecurity) Label(l zhixing.Lang) string {
	return doubledInSecurityNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DoubledInSecurity) MarshalText() ([]byte, error) { return doubledInSecurityNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DoubledInSecurity) UnmarshalText(b []byte) error {
	return doubledInSecurityNames.Unmarshal(b, d)
}

// ConstructionCoversLand says whether the construction price reaches the land
// (DIST-34).
type ConstructionCoversLand uint8

// The values of ConstructionCoversLand.
const (
	BuildingOnly    ConstructionCoversLand = iota // 仅及于建筑物价款
	BuildingAndLand                               // 及于房地全部价款
)

var constructionCoversLandNames = enum.Names[ConstructionCoversLand]{Kind: "construction_covers_land", Rows: []enum.Row{
	{Word: "building_only", ZH: "仅及于建筑物价款", EN: "building alone"},
	{Word: "building_and_land", ZH: "及于房地全部价款", EN: "building and land"},
}}

// String returns the stable word of c.
func (c ConstructionCoversLand) String() string { return constructionCoversLandNames.Word(c) }

// Label returns the wording of c in l.
func (c ConstructionCoversLand) Label(l zhixing.Lang) string {
	return constructionCoversLandNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c ConstructionCoversLand) MarshalText() ([]byte, error) {
	return constructionCoversLandNames.Marshal(c)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *ConstructionCoversLand) UnmarshalText(b []byte) error {
	return constructionCoversLandNames.Unmarshal(b, c)
}

// TaxLateFee says how the late fee (滞纳金) of a tax ranks (DIST-36).
type TaxLateFee uint8

// The values of TaxLateFee.
const (
	LateFeeOrdinary TaxLateFee = iota // 普通债权
	LateFeeWithTax                    // 随税款
)

var taxLateFeeNames = enum.Names[TaxLateFee]{Kind: "tax_late_fee", Rows: []enum.Row{
	{Word: "ordinary", ZH: "普通债权", EN: "as an ordinary claim"},
	{Word: "with_tax", ZH: "随税款", EN: "with the tax"},
}}

// String returns the stable word of t.
func (t TaxLateFee) String() string { return taxLateFeeNames.Word(t) }

// Label returns the wording of t in l.
func (t TaxLateFee) Label(l zhixing.Lang) string { return taxLateFeeNames.Label(t, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (t TaxLateFee) MarshalText() ([]byte, error) { return taxLateFeeNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TaxLateFee) UnmarshalText(b []byte) error { return taxLateFeeNames.Unmarshal(b, t) }

// TaxParticipates says when a tax takes part in civil execution (DIST-36).
type TaxParticipates uint8

// The values of TaxParticipates.
const (
	TaxOnNotice   TaxParticipates = iota // 经税务机关通知
	TaxOnlyTitled                        // 须有执行依据
)

var taxParticipatesNames = enum.Names[TaxParticipates]{Kind: "tax_participates", Rows: []enum.Row{
	{Word: "on_notice", ZH: "经税务机关通知", EN: "on notice by the authority"},
	{Word: "only_titled", ZH: "须有执行依据", EN: "with a title only"},
}}

// String returns the stable word of t.
func (t TaxParticipates) String() string { return taxParticipatesNames.Word(t) }

// Label returns the wording of t in l.
func (t TaxParticipates) Label(l zhixing.Lang) string {
	return taxParticipatesNames.Label(t, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (t TaxParticipates) MarshalText() ([]byte, error) { return taxParticipatesNames.Marshal(t) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (t *TaxParticipates) UnmarshalText(b []byte) error { return taxParticipatesNames.Unmarshal(b, t) }

// RightAfterSealing says how a right set up after the asset was sealed ranks
// (SEIZE-2020 24; DIST-32).
type RightAfterSealing uint8

// The values of RightAfterSealing.
const (
	SealedRanksOrdinary RightAfterSealing = iota // 按普通债权
	SealedKeepsRank                              // 保持其顺位
)

var rightAfterSealingNames = enum.Names[RightAfterSealing]{Kind: "right_after_sealing", Rows: []enum.Row{
	{Word: "ordinary", ZH: "按普通债权", EN: "as an ordinary claim"},
	{Word: "keeps_rank", ZH: "保持其顺位", EN: "keeps its rank"},
}}

// String returns the stable word of r.
func (r RightAfterSealing) String() string { return rightAfterSealingNames.Word(r) }

// Label returns the wording of r in l.
func (r RightAfterSealing) Label(l zhixing.Lang) string {
	return rightAfterSealingNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RightAfterSealing) MarshalText() ([]byte, error) { return rightAfterSealingNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RightAfterSealing) UnmarshalText(b []byte) error {
	return rightAfterSealingNames.Unmarshal(b, r)
}

// RestitutionRank says how restitution to victims (退赔) stands against other civil
// debts on lawfully owned property (DIST-40). The text puts it first; review courts
// have narrowed it.
type RestitutionRank uint8

// The values of RestitutionRank.
const (
	RestitutionFirst            RestitutionRank = iota // 先于其他民事债务
	RestitutionEqualLaterLawful                        // 对犯罪后合法取得的财产与其他民事债务平等
	RestitutionEqualLawful                             // 对合法财产与其他民事债务平等
)

var restitutionRankNames = enum.Names[RestitutionRank]{Kind: "restitution_rank", Rows: []enum.Row{
	{Word: "first", ZH: "先于其他民事债务", EN: "before other civil debts"},
	{Word: "equal_on_later_lawful", ZH: "对犯罪后合法取得的财产与其他民事债务平等", EN: "equal on property lawfully acquired after the crime"},
	{Word: "equal_on_lawful", ZH: "对合法财产与其他民事债务平等", EN: "equal on all lawful property"},
}}

// String returns the stable word of r.
func (r RestitutionRank) String() string { return restitutionRankNames.Word(r) }

// Label returns the wording of r in l.
func (r RestitutionRank) Label(l zhixing.Lang) string {
	return restitutionRankNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RestitutionRank) MarshalText() ([]byte, error) { return restitutionRankNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RestitutionRank) UnmarshalText(b []byte) error { return restitutionRankNames.Unmarshal(b, r) }

// NonEnterpriseLegalPerson says how the estate of a legal person that is no
// enterprise is distributed (DIST-41).
type NonEnterpriseLegalPerson uint8

// The values of NonEnterpriseLegalPerson.
const (
	LegalPersonProRata   NonEnterpriseLegalPerson = iota // 按比例
	LegalPersonBySeizure                                 // 按查封顺序
)

var nonEnterpriseLegalPersonNames = enum.Names[NonEnterpriseLegalPerson]{Kind: "non_enterprise_legal_person", Rows: []enum.Row{
	{Word: "pro_rata", ZH: "按比例", EN: "pro rata"},
	{Word: "by_seizure", ZH: "按查封顺序", EN: "in the order of seizure"},
}}

// String returns the stable word of n.
func (n NonEnterpriseLegalPerson) String() string { return nonEnterpriseLegalPersonNames.Word(n) }

// Label returns the wording of n in l.
func (n NonEnterpriseLegalPerson) Label(l zhixing.Lang) string {
	return nonEnterpriseLegalPersonNames.Label(n, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (n NonEnterpriseLegalPerson) MarshalText() ([]byte, error) {
	return nonEnterpriseLegalPersonNames.Marshal(n)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *NonEnterpriseLegalPerson) UnmarshalText(b []byte) error {
	return nonEnterpriseLegalPersonNames.Unmarshal(b, n)
}

// SeizureOrderClaim says what a measure secures of its creditor's claim (DIST-43).
type SeizureOrderClaim uint8

// The values of SeizureOrderClaim.
const (
	TitleDebtFirst  SeizureOrderClaim = iota // 本金、利息、费用；加倍部分后于他人
	WithDoubledPart                          // 包括加倍部分
)

var seizureOrderClaimNames = enum.Names[SeizureOrderClaim]{Kind: "seizure_order_claim", Rows: []enum.Row{
	{Word: "title_debt", ZH: "本金、利息、费用；加倍部分后于他人", EN: "the title debt; the doubled part after all others"},
	{Word: "with_doubled_part", ZH: "包括加倍部分", EN: "the doubled part too"},
}}

// String returns the stable word of s.
func (s SeizureOrderClaim) String() string { return seizureOrderClaimNames.Word(s) }

// Label returns the wording of s in l.
func (s SeizureOrderClaim) Label(l zhixing.Lang) string {
	return seizureOrderClaimNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SeizureOrderClaim) MarshalText() ([]byte, error) { return seizureOrderClaimNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SeizureOrderClaim) UnmarshalText(b []byte) error {
	return seizureOrderClaimNames.Unmarshal(b, s)
}

// PreAcceptanceDoubled says how the doubled part accrued before bankruptcy ranks
// (DIST-14, 52).
type PreAcceptanceDoubled uint8

// The values of PreAcceptanceDoubled.
const (
	DoubledSubordinated PreAcceptanceDoubled = iota // 劣后于普通债权
	DoubledAsOrdinary                               // 普通债权
	DoubledNotAdmitted                              // 不予确认
)

var preAcceptanceDoubledNames = enum.Names[PreAcceptanceDoubled]{Kind: "pre_acceptance_doubled", Rows: []enum.Row{
	{Word: "subordinated", ZH: "劣后于普通债权", EN: "after ordinary claims"},
	{Word: "ordinary", ZH: "普通债权", EN: "as an ordinary claim"},
	{Word: "not_admitted", ZH: "不予确认", EN: "not admitted"},
}}

// String returns the stable word of p.
func (p PreAcceptanceDoubled) String() string { return preAcceptanceDoubledNames.Word(p) }

// Label returns the wording of p in l.
func (p PreAcceptanceDoubled) Label(l zhixing.Lang) string {
	return preAcceptanceDoubledNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PreAcceptanceDoubled) MarshalText() ([]byte, error) {
	return preAcceptanceDoubledNames.Marshal(p)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PreAcceptanceDoubled) UnmarshalText(b []byte) error {
	return preAcceptanceDoubledNames.Unmarshal(b, p)
}
