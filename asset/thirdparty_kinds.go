package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ThirdReaction is how a third person answers a notice to perform (ASSET-70).
type ThirdReaction uint8

// The values of ThirdReaction.
const (
	ThirdNone          ThirdReaction = iota // 未作反应
	ThirdDenial                             // 否认债务
	ThirdPartialDenial                      // 部分否认
	ThirdCannotPay                          // 主张无履行能力
	ThirdNoRelation                         // 主张与申请执行人无直接法律关系
)

var thirdReactionNames = enum.Names[ThirdReaction]{Kind: "third_reaction", Rows: []enum.Row{
	{Word: "none", ZH: "未作反应", EN: "none"},
	{Word: "denial", ZH: "否认债务", EN: "denies the debt"},
	{Word: "partial_denial", ZH: "部分否认", EN: "denies a part"},
	{Word: "cannot_pay", ZH: "主张无履行能力", EN: "says it cannot pay"},
	{Word: "no_relation", ZH: "主张与申请执行人无直接法律关系", EN: "says it has no direct relation with the creditor"},
}}

// String returns the stable word of x.
func (x ThirdReaction) String() string { return thirdReactionNames.Word(x) }

// Label returns the wording of x in l.
func (x ThirdReaction) Label(l zhixing.Lang) string {
	return thirdReactionNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x ThirdReaction) MarshalText() ([]byte, error) { return thirdReactionNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *ThirdReaction) UnmarshalText(b []byte) error { return thirdReactionNames.Unmarshal(b, x) }
