package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// PrivateOutcome is what becomes of an objection that rests on a settlement not before
// the court (执行外和解异议的处理), CASE-48, SETTLE-2020 19.
type PrivateOutcome uint8

// The outcomes. The zero value is unknown.
const (
	PrivateUnknown  PrivateOutcome = iota // 不明
	PrivateConclude                       // 裁定终结原生效法律文书的执行
	PrivateSuspend                        // 裁定中止执行
	PrivateReject                         // 裁定驳回异议
)

var privateOutcomeNames = enum.Names[PrivateOutcome]{Kind: "private_outcome", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "conclude", ZH: "终结执行", EN: "conclude"},
	{Word: "suspend", ZH: "中止执行", EN: "suspend"},
	{Word: "reject", ZH: "驳回异议", EN: "objection rejected"},
}}

// String returns the stable word of p.
func (p PrivateOutcome) String() string { return privateOutcomeNames.Word(p) }

// Label returns the wording of p in l.
func (p PrivateOutcome) Label(l zhixing.Lang) string {
	return privateOutcomeNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PrivateOutcome) MarshalText() ([]byte, error) { return privateOutcomeNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PrivateOutcome) UnmarshalText(b []byte) error { return privateOutcomeNames.Unmarshal(b, p) }

// PrivateSettlementFacts are the facts of an objection on a settlement that was not
// filed, or filed by one side and not acknowledged (CASE-48).
type PrivateSettlementFacts struct {
	// Binding: it was made, took effect and is valid.
	Binding   zhixing.Tri `json:"binding,omitzero"`
	Performed zhixing.Tri `json:"performed,omitzero"`
	// Due: its time has come and its conditions are met; AgreedEnd is its last day.
	Due       zhixing.Tri  `json:"due,omitzero"`
	AgreedEnd zhixing.Date `json:"agreed_end,omitzero"`
	AsAgreed  zhixing.Tri  `json:"as_agreed,omitzero"` // the debtor is performing as agreed
	// Anticipatory: the debtor said or showed that he will not perform (CC-2020 578).
	Anticipatory zhixing.Tri `json:"anticipatory,omitzero"`
}

// AssessPrivateSettlement says how the objection is decided on the day on (CASE-48,
// SETTLE-2020 19): concluded where it was fully performed, suspended where it is not
// yet due or is being performed, rejected where it is broken or does not bind. Before
// 2018-03-01 no text said so: unknown.
func AssessPrivateSettlement(f PrivateSettlementFacts, on zhixing.Date) (PrivateOutcome, []string) {
	if on.Before(settlementRules) {
		return PrivateUnknown, nil
	}
	due := f.Due
	if due == zhixing.Unknown && !f.AgreedEnd.IsZero() && on.After(f.AgreedEnd) {
		due = zhixing.Yes
	}
	switch {
	case f.Binding == zhixing.No:
		return PrivateReject, nil // (5)
	case f.Binding == zhixing.Unknown:
		return PrivateUnknown, []string{"binding"}
	case f.Performed == zhixing.Yes:
		return PrivateConclude, nil // (1)
	case f.Performed == zhixing.Unknown:
		return PrivateUnknown, []string{"performed"}
	case f.AsAgreed == zhixing.Yes:
		return PrivateSuspend, nil // (3)
	case f.Anticipatory == zhixing.Yes:
		return PrivateReject, nil // (2), (4)
	case due == zhixing.No:
		return PrivateSuspend, nil // (2)
	case due == zhixing.Unknown:
		return PrivateUnknown, []string{"due"}
	case f.AsAgreed == zhixing.Unknown:
		return PrivateUnknown, []string{"as_agreed"}
	}
	return PrivateReject, nil // (4)
}
