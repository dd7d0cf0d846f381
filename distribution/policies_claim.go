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
