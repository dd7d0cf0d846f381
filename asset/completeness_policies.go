package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// SubstitutePolicy says which outcomes an investigation by other means may stand in for
// (ASSET-17).
type SubstitutePolicy uint8

// The policies.
const (
	SubstituteFour        SubstitutePolicy = iota // 未开通、失败、逾期、异议成立 (default)
	SubstituteUnsupported                         // 仅限未开通: limb (c) speaks of what the network cannot reach
)

var substitutePolicyNames = enum.Names[SubstitutePolicy]{Kind: "substitute_policy", Rows: []enum.Row{
	{Word: "four", ZH: "未开通、失败、逾期、异议成立的均可替代", EN: "unsupported, failed, timed out, objection upheld"},
	{Word: "unsupported_only", ZH: "仅未开通的可以替代", EN: "unsupported only"},
}}

// String returns the stable word of p.
func (p SubstitutePolicy) String() string { return substitutePolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p SubstitutePolicy) Label(l zhixing.Lang) string {
	return substitutePolicyNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p SubstitutePolicy) MarshalText() ([]byte, error) { return substitutePolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *SubstitutePolicy) UnmarshalText(b []byte) error {
	return substitutePolicyNames.Unmarshal(b, p)
}

// P2PPolicy says whether point-to-point items of the court's province are required.
type P2PPolicy uint8

// The policies.
const (
	P2PRequired    P2PPolicy = iota // 目录列有的点对点项目必须查询 (default)
	P2PNotRequired                  // 只要求总对总
)

var p2pPolicyNames = enum.Names[P2PPolicy]{Kind: "p2p_policy", Rows: []enum.Row{
	{Word: "required", ZH: "须查询本省点对点项目", EN: "point-to-point items are required"},
	{Word: "not_required", ZH: "不要求点对点项目", EN: "point-to-point items are not required"},
}}

// String returns the stable word of p.
func (p P2PPolicy) String() string { return p2pPolicyNames.Word(p) }

// Label returns the wording of p in l.
func (p P2PPolicy) Label(l zhixing.Lang) string { return p2pPolicyNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p P2PPolicy) MarshalText() ([]byte, error) { return p2pPolicyNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *P2PPolicy) UnmarshalText(b []byte) error { return p2pPolicyNames.Unmarshal(b, p) }
