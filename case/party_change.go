package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Remedy is what lies against a ruling (救济途径).
type Remedy uint8

// The remedies.
const (
	NoRemedyOpen    Remedy = iota // 无
	Reconsideration               // 十日内向上一级法院申请复议
	Suit                          // 十五日内向执行法院提起执行异议之诉
	Retrial                       // 依审判监督程序办理
)

var remedyNames = enum.Names[Remedy]{Kind: "remedy", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "reconsideration", ZH: "复议", EN: "reconsideration"},
	{Word: "suit", ZH: "执行异议之诉", EN: "enforcement-objection suit"},
	{Word: "retrial", ZH: "审判监督程序", EN: "retrial"},
}}

// String returns the stable word of r.
func (r Remedy) String() string { return remedyNames.Word(r) }

// Label returns the wording of r in l.
func (r Remedy) Label(l zhixing.Lang) string { return remedyNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Remedy) MarshalText() ([]byte, error) { return remedyNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Remedy) UnmarshalText(b []byte) error { return remedyNames.Unmarshal(b, r) }

// RemedyFor returns the remedy against a ruling on a change or addition of parties
// (CASE-61, PARTY-2020 30, 32): the suit within 15 days for articles 14(2) and 17
// to 21, and reconsideration within 10 days for all others. Who may sue and who is
// the defendant depends on who lost (32 to 34): debtor added in vain and creditor
// refused use the same road.
func RemedyFor(g zhixing.PartyChangeGround) Remedy {
	switch g {
	case 0:
		return NoRemedyOpen
	case zhixing.PartyChangeLimitedPartner, zhixing.PartyChangeUnpaidCapital, zhixing.PartyChangeWithdrawnCapital,
		zhixing.PartyChangeTransferBeforePaying, zhixing.PartyChangeOnePersonCompany, zhixing.PartyChangeDeregisteredUnliquidated:
		return Suit
	}
	return Reconsideration
}
