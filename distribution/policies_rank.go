package distribution

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

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
