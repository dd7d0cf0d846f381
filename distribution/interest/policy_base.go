package interest

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Inclusion is whether items of a kind bear the doubled part (是否计入基数)
// (DIST-03). The zero value is the default.
type Inclusion uint8

// The variants of Inclusion.
const (
	InclusionDefault Inclusion = iota // the table of DIST-03
	InBase                            // bears
	OutOfBase                         // does not bear
	InBaseUntil2014                   // bears the interest of the older rules only
)

var inclusionNames = enum.Names[Inclusion]{Kind: "inclusion", Rows: []enum.Row{
	{Word: "default", ZH: "默认", EN: "default"},
	{Word: "in", ZH: "计入", EN: "in the base"},
	{Word: "out", ZH: "不计入", EN: "not in the base"},
	{Word: "until_2014", ZH: "2014年8月1日前计入", EN: "in the base before 2014-08-01"},
}}

// String returns the stable word of i.
func (i Inclusion) String() string { return inclusionNames.Word(i) }

// Label returns the wording of i in l.
func (i Inclusion) Label(l zhixing.Lang) string { return inclusionNames.Label(i, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (i Inclusion) MarshalText() ([]byte, error) { return inclusionNames.Marshal(i) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *Inclusion) UnmarshalText(b []byte) error { return inclusionNames.Unmarshal(b, i) }

// BaseScope is which items of a title make up the base (基数范围) (DIST-03). The
// zero value is the default.
type BaseScope uint8

// The variants of BaseScope.
const (
	BaseByKind    BaseScope = iota // the table of DIST-03
	PrincipalOnly                  // principal, price, rent, wages, damages
)

var baseScopeNames = enum.Names[BaseScope]{Kind: "base_scope", Rows: []enum.Row{
	{Word: "by_kind", ZH: "按项目种类", EN: "by kind of item"},
	{Word: "principal_only", ZH: "仅本金类", EN: "principal only"},
}}

// String returns the stable word of x.
func (x BaseScope) String() string { return baseScopeNames.Word(x) }

// Label returns the wording of x in l.
func (x BaseScope) Label(l zhixing.Lang) string { return baseScopeNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x BaseScope) MarshalText() ([]byte, error) { return baseScopeNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *BaseScope) UnmarshalText(b []byte) error { return baseScopeNames.Unmarshal(b, x) }

// LitigationFees is whether court and preservation fees borne by the debtor bear the
// doubled part (诉讼费用是否计入) (DIST-03). The zero value is the default.
type LitigationFees uint8

// The variants of LitigationFees.
const (
	FeesOutsideBase LitigationFees = iota // they follow the operative clauses
	FeesInBase                            // divided practice
)

var litigationFeesNames = enum.Names[LitigationFees]{Kind: "litigation_fees", Rows: []enum.Row{
	{Word: "outside", ZH: "不计入", EN: "not in the base"},
	{Word: "inside", ZH: "计入", EN: "in the base"},
}}

// String returns the stable word of x.
func (x LitigationFees) String() string { return litigationFeesNames.Word(x) }

// Label returns the wording of x in l.
func (x LitigationFees) Label(l zhixing.Lang) string {
	return litigationFeesNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x LitigationFees) MarshalText() ([]byte, error) { return litigationFeesNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *LitigationFees) UnmarshalText(b []byte) error { return litigationFeesNames.Unmarshal(b, x) }

// RunningPenaltyAs is what liquidated damages are that accrue until payment
// (按期间计算的违约金) (DIST-03). The zero value is the default.
type RunningPenaltyAs uint8

// The variants of RunningPenaltyAs.
const (
	PenaltyAsInterest      RunningPenaltyAs = iota // never in the base
	PenaltyBaseUntilExpiry                         // a sum on the day of expiry, interest afterwards
	PenaltyInBase                                  // each cut of the calculation adds what accrued
)

var runningPenaltyAsNames = enum.Names[RunningPenaltyAs]{Kind: "running_penalty_as", Rows: []enum.Row{
	{Word: "general_interest", ZH: "按一般债务利息", EN: "as general interest"},
	{Word: "base_until_expiry", ZH: "届满日前部分计入基数", EN: "in the base as far as accrued to expiry"},
	{Word: "base", ZH: "计入基数", EN: "in the base"},
}}

// String returns the stable word of r.
func (r RunningPenaltyAs) String() string { return runningPenaltyAsNames.Word(r) }

// Label returns the wording of r in l.
func (r RunningPenaltyAs) Label(l zhixing.Lang) string {
	return runningPenaltyAsNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RunningPenaltyAs) MarshalText() ([]byte, error) { return runningPenaltyAsNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RunningPenaltyAs) UnmarshalText(b []byte) error {
	return runningPenaltyAsNames.Unmarshal(b, r)
}

// RestitutionDoubled is whether criminal restitution bears the doubled part
// (追缴退赔是否加倍) (DIST-16). The zero value is the default.
type RestitutionDoubled uint8

// The variants of RestitutionDoubled.
const (
	RestitutionBearsNone RestitutionDoubled = iota // Case Library summary
	RestitutionBears                               // as a civil debt
)

var restitutionDoubledNames = enum.Names[RestitutionDoubled]{Kind: "restitution_doubled", Rows: []enum.Row{
	{Word: "none", ZH: "不计", EN: "bears none"},
	{Word: "bears", ZH: "计", EN: "bears it"},
}}

// String returns the stable word of r.
func (r RestitutionDoubled) String() string { return restitutionDoubledNames.Word(r) }

// Label returns the wording of r in l.
func (r RestitutionDoubled) Label(l zhixing.Lang) string {
	return restitutionDoubledNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RestitutionDoubled) MarshalText() ([]byte, error) { return restitutionDoubledNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RestitutionDoubled) UnmarshalText(b []byte) error {
	return restitutionDoubledNames.Unmarshal(b, r)
}

// MediationPenalty is whether the liability for delay fixed in a mediation document
// replaces the doubled part (调解书约定的迟延责任) (DIST-05). The zero
// value is the default.
type MediationPenalty uint8

// The variants of MediationPenalty.
const (
	MediationDoubledRuns            MediationPenalty = iota // both
	MediationPenaltyReplacesDoubled                         // only the liability agreed
)

var mediationPenaltyNames = enum.Names[MediationPenalty]{Kind: "mediation_penalty", Rows: []enum.Row{
	{Word: "doubled_runs", ZH: "不替代", EN: "doubled part runs"},
	{Word: "replaces_doubled", ZH: "替代", EN: "replaces the doubled part"},
}}

// String returns the stable word of m.
func (m MediationPenalty) String() string { return mediationPenaltyNames.Word(m) }

// Label returns the wording of m in l.
func (m MediationPenalty) Label(l zhixing.Lang) string {
	return mediationPenaltyNames.Label(m, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (m MediationPenalty) MarshalText() ([]byte, error) { return mediationPenaltyNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *MediationPenalty) UnmarshalText(b []byte) error {
	return mediationPenaltyNames.Unmarshal(b, m)
}

// GuarantorOwnDoubled is whether a guarantor ordered to pay owes the doubled part
// for its own delay (保证人自身迟延) (DIST-12). The zero value is the
// default.
type GuarantorOwnDoubled uint8

// The variants of GuarantorOwnDoubled.
const (
	GuarantorOwesDoubled   GuarantorOwnDoubled = iota // for debtors named in the title
	GuarantorOwesNoDoubled                            // only the debtor's delay counts
)

var guarantorOwnDoubledNames = enum.Names[GuarantorOwnDoubled]{Kind: "guarantor_own_doubled", Rows: []enum.Row{
	{Word: "owes", ZH: "负担", EN: "owes it"},
	{Word: "owes_not", ZH: "不负担", EN: "does not owe it"},
}}

// String returns the stable word of g.
func (g GuarantorOwnDoubled) String() string { return guarantorOwnDoubledNames.Word(g) }

// Label returns the wording of g in l.
func (g GuarantorOwnDoubled) Label(l zhixing.Lang) string {
	return guarantorOwnDoubledNames.Label(g, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (g GuarantorOwnDoubled) MarshalText() ([]byte, error) {
	return guarantorOwnDoubledNames.Marshal(g)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GuarantorOwnDoubled) UnmarshalText(b []byte) error {
	return guarantorOwnDoubledNames.Unmarshal(b, g)
}

// RetrialByDebtor is whether a suspension for retrial on the debtor's own
// application stops the doubled part (被执行人申请再审) (DIST-07). The zero
// value is the default.
type RetrialByDebtor uint8

// The variants of RetrialByDebtor.
const (
	RetrialExcluded RetrialByDebtor = iota // the text does not ask who applied
	RetrialRuns                            // as for title review on the debtor's application
)

var retrialByDebtorNames = enum.Names[RetrialByDebtor]{Kind: "retrial_by_debtor", Rows: []enum.Row{
	{Word: "excluded", ZH: "不计息", EN: "dates excluded"},
	{Word: "runs", ZH: "计息", EN: "interest runs"},
}}

// String returns the stable word of r.
func (r RetrialByDebtor) String() string { return retrialByDebtorNames.Word(r) }

// Label returns the wording of r in l.
func (r RetrialByDebtor) Label(l zhixing.Lang) string {
	return retrialByDebtorNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RetrialByDebtor) MarshalText() ([]byte, error) { return retrialByDebtorNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RetrialByDebtor) UnmarshalText(b []byte) error { return retrialByDebtorNames.Unmarshal(b, r) }

// GeneralInStay is whether general interest runs through the excluded dates
// (中止期间一般债务利息) (DIST-07). The zero value is the default.
type GeneralInStay uint8

// The variants of GeneralInStay.
const (
	GeneralRunsInStay  GeneralInStay = iota // article 3 speaks of the doubled part
	GeneralStopsInStay                      // excluded dates bear neither
)

var generalInStayNames = enum.Names[GeneralInStay]{Kind: "general_in_stay", Rows: []enum.Row{
	{Word: "runs", ZH: "照计", EN: "runs"},
	{Word: "stops", ZH: "不计", EN: "stops too"},
}}

// String returns the stable word of g.
func (g GeneralInStay) String() string { return generalInStayNames.Word(g) }

// Label returns the wording of g in l.
func (g GeneralInStay) Label(l zhixing.Lang) string {
	return generalInStayNames.Label(g, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (g GeneralInStay) MarshalText() ([]byte, error) { return generalInStayNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GeneralInStay) UnmarshalText(b []byte) error { return generalInStayNames.Unmarshal(b, g) }

// SettlementPeriod is whether the doubled part runs through the time of a settlement
// that failed (和解期间) (DIST-13). The zero value is the default.
type SettlementPeriod uint8

// The variants of SettlementPeriod.
const (
	SettlementRuns             SettlementPeriod = iota // the period of the title was never extended
	ExcludeUntilAgreedDueDates                         // from the agreement to the last agreed day
	SettlementCustom                                   // the settlement names its excluded dates
)

var settlementPeriodNames = enum.Names[SettlementPeriod]{Kind: "settlement_period", Rows: []enum.Row{
	{Word: "run", ZH: "照计", EN: "runs"},
	{Word: "exclude_until_agreed_due_dates", ZH: "约定履行期届满前不计", EN: "excluded until the agreed due date"},
	{Word: "custom", ZH: "按所给期间", EN: "spans as given"},
}}

// String returns the stable word of s.
func (s SettlementPeriod) String() string { return settlementPeriodNames.Word(s) }

// Label returns the wording of s in l.
func (s SettlementPeriod) Label(l zhixing.Lang) string {
	return settlementPeriodNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SettlementPeriod) MarshalText() ([]byte, error) { return settlementPeriodNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SettlementPeriod) UnmarshalText(b []byte) error {
	return settlementPeriodNames.Unmarshal(b, s)
}
