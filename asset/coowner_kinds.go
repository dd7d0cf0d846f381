package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// JointShare is the policy on the shares in an account of several holders (ASSET-63).
type JointShare uint8

// The values of JointShare.
const (
	SharesByEvidence JointShare = iota // 整体冻结，份额依证据认定
	EqualShares                        // 推定等额
)

var jointShareNames = enum.Names[JointShare]{Kind: "joint_share", Rows: []enum.Row{
	{Word: "by_evidence", ZH: "整体冻结，份额依证据认定", EN: "whole frozen, shares by evidence"},
	{Word: "equal", ZH: "推定等额", EN: "presumed equal"},
}}

// String returns the stable word of x.
func (x JointShare) String() string { return jointShareNames.Word(x) }

// Label returns the wording of x in l.
func (x JointShare) Label(l zhixing.Lang) string { return jointShareNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x JointShare) MarshalText() ([]byte, error) { return jointShareNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *JointShare) UnmarshalText(b []byte) error { return jointShareNames.Unmarshal(b, x) }
