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
// itself (调解书迟延责任条款) (DIST-05). The zero value is the default.
type MediationClause uint8

// The variants of MediationClause.
const (
	NoMediationClause MediationClause = iota // the law's doubled part
	LiabilityFixed                           // the policy MediationPenalty decides
)

var mediationClauseNames = enum.Names[MediationClause]{Kind: "mediation_clause", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "liability_fixed", ZH: "已约定", EN: "liability fixed"},
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
