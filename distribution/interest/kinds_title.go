package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CompoundDays is when interest due is added to the base of compound interest
// (结息日) (DIST-26). The zero value is the default.
type CompoundDays uint8

// The variants of CompoundDays.
const (
	CompoundUnstated CompoundDays = iota // an error where compound interest is ordered
	Quarterly20                          // usual for loans of enterprises
	Monthly20                            // usual for loans of persons
)

var compoundDaysNames = enum.Names[CompoundDays]{Kind: "compound_days", Rows: []enum.Row{
	{Word: "unstated", ZH: "未载明", EN: "not stated"},
	{Word: "quarterly_20", ZH: "每季末月20日", EN: "the 20th of the last month of a quarter"},
	{Word: "monthly_20", ZH: "每月20日", EN: "the 20th of each month"},
}}

// String returns the stable word of c.
func (c CompoundDays) String() string { return compoundDaysNames.Word(c) }

// Label returns the wording of c in l.
func (c CompoundDays) Label(l zhixing.Lang) string {
	return compoundDaysNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CompoundDays) MarshalText() ([]byte, error) { return compoundDaysNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CompoundDays) UnmarshalText(b []byte) error { return compoundDaysNames.Unmarshal(b, c) }

// Liability is how a debtor is liable (责任形式) (DIST-12). The zero value is
// the default.
type Liability uint8

// The variants of Liability.
const (
	JointLiability         Liability = iota // one claim, any payment reduces it for all
	ShareLiability                          // a ledger of its own
	GuarantorLiability                      // not more than the debtor
	SupplementaryLiability                  // for what cannot be satisfied
)

var liabilityNames = enum.Names[Liability]{Kind: "liability", Rows: []enum.Row{
	{Word: "joint", ZH: "连带责任", EN: "joint and several"},
	{Word: "share", ZH: "按份责任", EN: "for a share"},
	{Word: "guarantor", ZH: "保证责任", EN: "as guarantor"},
	{Word: "supplementary", ZH: "补充责任", EN: "supplementary"},
}}

// String returns the stable word of x.
func (x Liability) String() string { return liabilityNames.Word(x) }

// Label returns the wording of x in l.
func (x Liability) Label(l zhixing.Lang) string { return liabilityNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x Liability) MarshalText() ([]byte, error) { return liabilityNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *Liability) UnmarshalText(b []byte) error { return liabilityNames.Unmarshal(b, x) }

// MediationClause is whether a mediation document fixes the liability for delay
// itself (调解书迟延责任条款) (DIST-05). Where the debtor has borne it, the provisions on
// mediation (法释〔2004〕12号第十九条第二款, since 2021 第十五条第二款) deny the doubled part.
// The zero value is the default.
type MediationClause uint8

// The variants of MediationClause.
const (
	NoMediationClause MediationClause = iota // the law's doubled part
	LiabilityFixed                           // the policy MediationPenalty decides
	LiabilityBorne                           // the debtor has borne it: no doubled part
)

var mediationClauseNames = enum.Names[MediationClause]{Kind: "mediation_clause", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "liability_fixed", ZH: "已约定", EN: "liability fixed"},
	{Word: "liability_borne", ZH: "已约定且已承担", EN: "liability fixed and borne"},
}}

// String returns the stable word of m.
func (m MediationClause) String() string { return mediationClauseNames.Word(m) }

// Label returns the wording of m in l.
func (m MediationClause) Label(l zhixing.Lang) string {
	return mediationClauseNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MediationClause) MarshalText() ([]byte, error) { return mediationClauseNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MediationClause) UnmarshalText(b []byte) error { return mediationClauseNames.Unmarshal(b, m) }

// ExpirySource is how the day of expiry was found (届满日的来源) (DIST-05).
// The zero value is the default.
type ExpirySource uint8

// The variants of ExpirySource.
const (
	ExpiryEffect     ExpirySource = iota // the title sets no period
	ExpiryNamed                          // the title names it
	ExpiryFromPeriod                     // N days, months or years
)

var expirySourceNames = enum.Names[ExpirySource]{Kind: "expiry_source", Rows: []enum.Row{
	{Word: "effect", ZH: "未定履行期间，以生效日为届满日", EN: "no period: the day of effect"},
	{Word: "named", ZH: "法律文书指定的日期", EN: "a date named"},
	{Word: "period", ZH: "由履行期间算得", EN: "from the period"},
}}

// String returns the stable word of e.
func (e ExpirySource) String() string { return expirySourceNames.Word(e) }

// Label returns the wording of e in l.
func (e ExpirySource) Label(l zhixing.Lang) string {
	return expirySourceNames.Label(e, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (e ExpirySource) MarshalText() ([]byte, error) { return expirySourceNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *ExpirySource) UnmarshalText(b []byte) error { return expirySourceNames.Unmarshal(b, e) }

// Regime is the set of rules on interest for delay in force on a day
// (迟延履行利息规则) (DIST-02, DIST-17, DIST-18). The zero value is the
// default.
type Regime uint8

// The variants of Regime.
const (
	Regime1992 Regime = iota // to 2009-05-17
	Regime2009               // 2009-05-18 to 2014-07-31
	Regime2014               // from 2014-08-01
)

var regimeNames = enum.Names[Regime]{Kind: "regime", Rows: []enum.Row{
	{Word: "regime_1992", ZH: "1992年规则", EN: "rules of 1992"},
	{Word: "regime_2009", ZH: "2009年规则", EN: "rules of 2009"},
	{Word: "regime_2014", ZH: "2014年规则", EN: "rules of 2014"},
}}

// String returns the stable word of r.
func (r Regime) String() string { return regimeNames.Word(r) }

// Label returns the wording of r in l.
func (r Regime) Label(l zhixing.Lang) string { return regimeNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Regime) MarshalText() ([]byte, error) { return regimeNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Regime) UnmarshalText(b []byte) error { return regimeNames.Unmarshal(b, r) }

// LineKind is what a line of accrual belongs to (计算行种类) (DIST-25). The
// zero value is the default.
type LineKind uint8

// The variants of LineKind.
const (
	GeneralLine  LineKind = iota // an order of the title
	CompoundLine                 // only if ordered
	DoubledLine                  // from 2014-08-01
	OldLine                      // to 2014-07-31
)

var lineKindNames = enum.Names[LineKind]{Kind: "line_kind", Rows: []enum.Row{
	{Word: "general", ZH: "一般债务利息", EN: "general interest"},
	{Word: "compound", ZH: "复利", EN: "compound interest"},
	{Word: "doubled", ZH: "加倍部分债务利息", EN: "doubled part"},
	{Word: "old", ZH: "旧规则迟延履行利息", EN: "interest for delay under the older rules"},
}}

// String returns the stable word of x.
func (x LineKind) String() string { return lineKindNames.Word(x) }

// Label returns the wording of x in l.
func (x LineKind) Label(l zhixing.Lang) string { return lineKindNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x LineKind) MarshalText() ([]byte, error) { return lineKindNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LineKind) UnmarshalText(b []byte) error { return lineKindNames.Unmarshal(b, x) }

// LenderKind is who lent (出借人): the ceiling of private lending does not bind
// licensed lenders (LEND-2020B 1(2)) (DIST-27). The zero value is the default.
type LenderKind uint8

// The variants of LenderKind.
const (
	PrivateLender  LenderKind = iota // LEND-2020B applies
	LicensedLender                   // outside LEND-2020B
)

var lenderKindNames = enum.Names[LenderKind]{Kind: "lender_kind", Rows: []enum.Row{
	{Word: "private", ZH: "民间出借人", EN: "private lender"},
	{Word: "licensed", ZH: "金融机构", EN: "licensed lender"},
}}

// String returns the stable word of x.
func (x LenderKind) String() string { return lenderKindNames.Word(x) }

// Label returns the wording of x in l.
func (x LenderKind) Label(l zhixing.Lang) string { return lenderKindNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x LenderKind) MarshalText() ([]byte, error) { return lenderKindNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LenderKind) UnmarshalText(b []byte) error { return lenderKindNames.Unmarshal(b, x) }

// LateDebt is what a late price is for (逾期价款种类) (DIST-27). The zero
// value is the default.
type LateDebt uint8

// The variants of LateDebt.
const (
	LateSalePrice         LateDebt = iota // LPR with 30% to 50% on top
	LateConstructionPrice                 // as agreed, else LPR
)

var lateDebtNames = enum.Names[LateDebt]{Kind: "late_debt", Rows: []enum.Row{
	{Word: "sale_price", ZH: "买卖合同价款", EN: "price of goods"},
	{Word: "construction_price", ZH: "建设工程价款", EN: "construction price"},
}}

// String returns the stable word of x.
func (x LateDebt) String() string { return lateDebtNames.Word(x) }

// Label returns the wording of x in l.
func (x LateDebt) Label(l zhixing.Lang) string { return lateDebtNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x LateDebt) MarshalText() ([]byte, error) { return lateDebtNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LateDebt) UnmarshalText(b []byte) error { return lateDebtNames.Unmarshal(b, x) }
