package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// DisclosureClass says who may see a record (披露等级, ASSET-13).
type DisclosureClass uint8

// The classes. The zero value is what the network found: shown to the creditor at the
// court's discretion (INV-2020 12(3)).
const (
	DisclosePartyDiscretionary DisclosureClass = iota // 依申请，由法院决定
	DisclosePartyOnApplication                        // 依申请应当准许: the debtor's report (INV-2020 8(2))
	DiscloseCourtOnly                                 // 仅限法院
)

var disclosureClassNames = enum.Names[DisclosureClass]{Kind: "disclosure_class", Rows: []enum.Row{
	{Word: "party_discretionary", ZH: "依申请由法院决定", EN: "to a party at the court's discretion"},
	{Word: "party_on_application", ZH: "依申请应当准许", EN: "to a party on application"},
	{Word: "court_only", ZH: "仅限法院", EN: "court only"},
}}

// String returns the stable word of c.
func (c DisclosureClass) String() string { return disclosureClassNames.Word(c) }

// Label returns the wording of c in l.
func (c DisclosureClass) Label(l zhixing.Lang) string {
	return disclosureClassNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c DisclosureClass) MarshalText() ([]byte, error) { return disclosureClassNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *DisclosureClass) UnmarshalText(b []byte) error { return disclosureClassNames.Unmarshal(b, c) }
