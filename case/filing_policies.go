package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// CriminalProperty is which courts enforce the property part of a criminal judgment
// (刑事裁判涉财产部分的执行法院), CASE-04: CPL-2023 235(1) names two, CRIM-PROP-2014 2
// the court of first instance, which may entrust the other.
type CriminalProperty uint8

// The values of CriminalProperty.
const (
	CriminalPropertyBoth      CriminalProperty = iota // 第一审法院或者同级财产所在地法院
	CriminalPropertyEntrusted                         // 财产所在地法院须受第一审法院委托
)

var criminalPropertyNames = enum.Names[CriminalProperty]{Kind: "criminal_property", Rows: []enum.Row{
	{Word: "both", ZH: "第一审法院或者同级财产所在地法院", EN: "court of first instance, or the same-level court of the place of property"},
	{Word: "entrusted", ZH: "财产所在地法院须受第一审法院委托", EN: "the court of the place of property only if entrusted"},
}}

// String returns the stable word of c.
func (c CriminalProperty) String() string { return criminalPropertyNames.Word(c) }

// Label returns the wording of c in l.
func (c CriminalProperty) Label(l zhixing.Lang) string {
	return criminalPropertyNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CriminalProperty) MarshalText() ([]byte, error) { return criminalPropertyNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CriminalProperty) UnmarshalText(b []byte) error {
	return criminalPropertyNames.Unmarshal(b, c)
}

// CounterPerformance is when the creditor's own due performance is checked
// (对待给付的审查), CASE-07.
type CounterPerformance uint8

// The values of CounterPerformance.
const (
	CheckInEnforcement   CounterPerformance = iota // 执行中审查
	RequireProofAtFiling                           // 立案时须证明
)

var counterPerformanceNames = enum.Names[CounterPerformance]{Kind: "counter_performance", Rows: []enum.Row{
	{Word: "check_in_enforcement", ZH: "执行中审查", EN: "checked in enforcement"},
	{Word: "require_proof_at_filing", ZH: "立案时须证明", EN: "proof required at filing"},
}}

// String returns the stable word of c.
func (c CounterPerformance) String() string { return counterPerformanceNames.Word(c) }

// Label returns the wording of c in l.
func (c CounterPerformance) Label(l zhixing.Lang) string {
	return counterPerformanceNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CounterPerformance) MarshalText() ([]byte, error) { return counterPerformanceNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CounterPerformance) UnmarshalText(b []byte) error {
	return counterPerformanceNames.Unmarshal(b, c)
}

// RefusalRemedy is the remedy against non-acceptance or dismissal where no
// text names one (不予受理、驳回申请的救济), CASE-24.
type RefusalRemedy uint8

// The values of RefusalRemedy.
const (
	Reconsideration10 RefusalRemedy = iota // 十日内复议
	NoRemedy                               // 无
)

var refusalRemedyNames = enum.Names[RefusalRemedy]{Kind: "refusal_remedy", Rows: []enum.Row{
	{Word: "reconsideration_10", ZH: "十日内复议", EN: "reconsideration within 10 days"},
	{Word: "none", ZH: "无", EN: "none"},
}}

// String returns the stable word of r.
func (r RefusalRemedy) String() string { return refusalRemedyNames.Word(r) }

// Label returns the wording of r in l.
func (r RefusalRemedy) Label(l zhixing.Lang) string {
	return refusalRemedyNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r RefusalRemedy) MarshalText() ([]byte, error) { return refusalRemedyNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *RefusalRemedy) UnmarshalText(b []byte) error { return refusalRemedyNames.Unmarshal(b, r) }
