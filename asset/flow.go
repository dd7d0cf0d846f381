package asset

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// FlowDirection says which way money went (资金往来方向). The zero value means not given.
type FlowDirection uint8

// The directions.
const (
	_       FlowDirection = iota
	FlowIn                // 转入
	FlowOut               // 转出
)

var flowDirectionNames = enum.Names[FlowDirection]{Kind: "flow_direction", Rows: []enum.Row{
	{}, // not given
	{Word: "in", ZH: "转入", EN: "in"},
	{Word: "out", ZH: "转出", EN: "out"},
}}

// String returns the stable word of d.
func (d FlowDirection) String() string { return flowDirectionNames.Word(d) }

// Label returns the wording of d in l.
func (d FlowDirection) Label(l zhixing.Lang) string {
	return flowDirectionNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d FlowDirection) MarshalText() ([]byte, error) { return flowDirectionNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *FlowDirection) UnmarshalText(b []byte) error { return flowDirectionNames.Unmarshal(b, d) }

// Flow is one transaction of an account (资金往来明细, ASSET-04, 10), in the currency of
// its record.
type Flow struct {
	At        zhixing.Instant `json:"at"`
	Direction FlowDirection   `json:"direction"`
	Amount    zhixing.Money   `json:"amount"`
	Whom      string          `json:"whom,omitempty"`    // counterparty
	Account   string          `json:"account,omitempty"` // of the counterparty
	Note      string          `json:"note,omitempty"`
}

// Outflow adds up what left an account from the moment a on and before b: what is needed
// of the gap between a query and a freeze (ASSET-94). An overflow is an error.
func Outflow(flows []Flow, a, b zhixing.Instant) (zhixing.Money, error) {
	var sum zhixing.Sum
	for _, f := range flows {
		if f.Direction == FlowOut && !f.At.Before(a) && f.At.Before(b) {
			sum.Add(f.Amount)
		}
	}
	return sum.Total()
}

// Expenses lists the payments seen on the accounts of an inventory from one day to
// another, both included, as changes of property: what Reconcile compares with the
// debtor's report, and where the tracing of transfers begins (ASSET-35, 93). A zero last
// day leaves the window open. A payment that two observations show is listed once;
// payments in a foreign currency are left to the reader of the record.
func Expenses(inv Inventory, from, to zhixing.Date) []Change {
	var out []Change
	for _, a := range inv.Assets {
		most := map[Change]int{} // the same payment twice in one observation is two payments
		var order []Change
		for _, ob := range a.Observations {
			if c := normalise(ob.Record.Currency); c != "" && c != "CNY" {
				continue
			}
			here := map[Change]int{}
			for _, f := range ob.Record.Flows {
				on := f.At.Date()
				if f.Direction != FlowOut || on.Before(from) || !to.IsZero() && on.After(to) {
					continue
				}
				c := Change{Kind: ChangeExpense, On: on, Asset: a.Kind, Key: ob.Record.Key, Amount: zhixing.GiveMoney(f.Amount), Whom: f.Whom}
				c.Key.Number, c.Key.Registry = normalise(c.Key.Number), normalise(c.Key.Registry) // one spelling
				if here[c]++; here[c] > most[c] {
					most[c]++
					order = append(order, c)
				}
			}
		}
		out = append(out, order...)
	}
	slices.SortStableFunc(out, func(a, b Change) int { return a.On.Compare(b.On) })
	return out
}
