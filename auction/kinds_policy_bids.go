package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// FirstBid says what the first bid may be (AUC-90).
type FirstBid uint8

// The choices.
const (
	FirstAtLeastOpening FirstBid = iota // 不低于起拍价
	FirstExactlyOpening                 // 等于起拍价
)

var firstBidNames = enum.Names[FirstBid]{Kind: "first_bid", Rows: []enum.Row{
	{Word: "at_least_opening", ZH: "不低于起拍价", EN: "at least the opening price"},
	{Word: "exactly_opening", ZH: "等于起拍价", EN: "exactly the opening price"},
}}

// String returns the stable word of f.
func (f FirstBid) String() string { return firstBidNames.Word(f) }

// Label returns the wording of f in l.
func (f FirstBid) Label(l zhixing.Lang) string { return firstBidNames.Label(f, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (f FirstBid) MarshalText() ([]byte, error) { return firstBidNames.Marshal(f) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (f *FirstBid) UnmarshalText(b []byte) error { return firstBidNames.Unmarshal(b, f) }

// Grid says which raises are on the grid (AUC-90).
type Grid uint8

// The choices.
const (
	GridMultiples      Grid = iota // 增价幅度的整数倍
	GridAtLeastOneStep             // 不低于一个增价幅度
)

var gridNames = enum.Names[Grid]{Kind: "grid", Rows: []enum.Row{
	{Word: "integer_multiples", ZH: "增价幅度的整数倍", EN: "whole multiples of the step"},
	{Word: "at_least_one_step", ZH: "不低于一个增价幅度", EN: "at least one step"},
}}

// String returns the stable word of g.
func (g Grid) String() string { return gridNames.Word(g) }

// Label returns the wording of g in l.
func (g Grid) Label(l zhixing.Lang) string { return gridNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g Grid) MarshalText() ([]byte, error) { return gridNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *Grid) UnmarshalText(b []byte) error { return gridNames.Unmarshal(b, g) }

// GridAnchor says what raises are counted from (AUC-90).
type GridAnchor uint8

// The anchors.
const (
	AnchorCurrent GridAnchor = iota // 当前价
	AnchorOpening                   // 起拍价
)

var gridAnchorNames = enum.Names[GridAnchor]{Kind: "grid_anchor", Rows: []enum.Row{
	{Word: "current", ZH: "当前价", EN: "the current price"},
	{Word: "opening", ZH: "起拍价", EN: "the opening price"},
}}

// String returns the stable word of g.
func (g GridAnchor) String() string { return gridAnchorNames.Word(g) }

// Label returns the wording of g in l.
func (g GridAnchor) Label(l zhixing.Lang) string { return gridAnchorNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g GridAnchor) MarshalText() ([]byte, error) { return gridAnchorNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GridAnchor) UnmarshalText(b []byte) error { return gridAnchorNames.Unmarshal(b, g) }

// SelfOverbid says whether the leader may raise his own bid (AUC-90).
type SelfOverbid uint8

// The choices.
const (
	SelfOverbidAllowed SelfOverbid = iota // 准许
	SelfOverbidRefused                    // 不准许
)

var selfOverbidNames = enum.Names[SelfOverbid]{Kind: "self_overbid", Rows: []enum.Row{
	{Word: "allowed", ZH: "准许", EN: "allowed"},
	{Word: "refused", ZH: "不准许", EN: "refused"},
}}

// String returns the stable word of s.
func (s SelfOverbid) String() string { return selfOverbidNames.Word(s) }

// Label returns the wording of s in l.
func (s SelfOverbid) Label(l zhixing.Lang) string { return selfOverbidNames.Label(s, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (s SelfOverbid) MarshalText() ([]byte, error) { return selfOverbidNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SelfOverbid) UnmarshalText(b []byte) error { return selfOverbidNames.Unmarshal(b, s) }

// DepositOnWithdrawal says when a bidder who withdraws his registration gets the
// deposit back (AUC-95).
type DepositOnWithdrawal uint8

// The choices.
const (
	LockedUntilClose       DepositOnWithdrawal = iota // 竞价结束后退还
	ReleasedBeforeFirstBid                            // 首次出价前可退还
)

var depositOnWithdrawalNames = enum.Names[DepositOnWithdrawal]{Kind: "deposit_on_withdrawal", Rows: []enum.Row{
	{Word: "until_close", ZH: "竞价结束后退还", EN: "after the close"},
	{Word: "before_first_bid", ZH: "首次出价前可退还", EN: "before his first bid"},
}}

// String returns the stable word of d.
func (d DepositOnWithdrawal) String() string { return depositOnWithdrawalNames.Word(d) }

// Label returns the wording of d in l.
func (d DepositOnWithdrawal) Label(l zhixing.Lang) string {
	return depositOnWithdrawalNames.Label(d, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (d DepositOnWithdrawal) MarshalText() ([]byte, error) {
	return depositOnWithdrawalNames.Marshal(d)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DepositOnWithdrawal) UnmarshalText(b []byte) error {
	return depositOnWithdrawalNames.Unmarshal(b, d)
}
