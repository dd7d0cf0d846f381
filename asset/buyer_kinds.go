package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// BuyerGround is the ground on which an outsider wants to stop the enforcement of a money
// claim (排除执行事由, ASSET-66). The zero value means not given.
type BuyerGround uint8

// The values of BuyerGround.
const (
	_                  BuyerGround = iota
	BuyerGeneral                   // 一般不动产买受人
	BuyerConsumer                  // 商品房消费者
	BuyerRefund                    // 商品房消费者价款返还
	BuyerForDebt                   // 以物抵债权利人
	BuyerAdvanceNotice             // 预告登记权利人
	BuyerLessee                    // 承租人
	BuyerOtherJudgment             // 另案生效法律文书
)

var buyerGroundNames = enum.Names[BuyerGround]{Kind: "buyer_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "general_buyer", ZH: "一般不动产买受人", EN: "general buyer of an immovable"},
	{Word: "consumer", ZH: "商品房消费者", EN: "house consumer"},
	{Word: "consumer_refund", ZH: "商品房消费者价款返还", EN: "consumer's refund"},
	{Word: "house_for_debt", ZH: "以物抵债权利人", EN: "house taken for a debt"},
	{Word: "advance_notice", ZH: "预告登记权利人", EN: "holder of an advance notice registration"},
	{Word: "lessee", ZH: "承租人", EN: "lessee"},
	{Word: "other_judgment", ZH: "另案生效法律文书", EN: "another effective document"},
}}

// String returns the stable word of x.
func (x BuyerGround) String() string { return buyerGroundNames.Word(x) }

// Label returns the wording of x in l.
func (x BuyerGround) Label(l zhixing.Lang) string { return buyerGroundNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x BuyerGround) MarshalText() ([]byte, error) { return buyerGroundNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *BuyerGround) UnmarshalText(b []byte) error { return buyerGroundNames.Unmarshal(b, x) }

// ObjectionStage is where an outsider's right is judged (审查阶段, ASSET-66). The zero value
// means not given.
type ObjectionStage uint8

// The values of ObjectionStage.
const (
	_              ObjectionStage = iota
	StageObjection                // 执行异议审查
	StageSuit                     // 执行异议之诉
)

var objectionStageNames = enum.Names[ObjectionStage]{Kind: "objection_stage", Rows: []enum.Row{
	{}, // not given
	{Word: "objection", ZH: "执行异议审查", EN: "objection review"},
	{Word: "suit", ZH: "执行异议之诉", EN: "suit"},
}}

// String returns the stable word of x.
func (x ObjectionStage) String() string { return objectionStageNames.Word(x) }

// Label returns the wording of x in l.
func (x ObjectionStage) Label(l zhixing.Lang) string {
	return objectionStageNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x ObjectionStage) MarshalText() ([]byte, error) { return objectionStageNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *ObjectionStage) UnmarshalText(b []byte) error { return objectionStageNames.Unmarshal(b, x) }

// OtherJudgmentKind is what another effective document gives the outsider (OBJ-2020 26).
// The zero value means not given.
type OtherJudgmentKind uint8

// The values of OtherJudgmentKind.
const (
	_                        OtherJudgmentKind = iota
	JudgmentOwnership                          // 确认所有权或者返还
	JudgmentNonTransfer                        // 租赁、借用、保管等不以转移财产权属为目的的合同
	JudgmentTransferContract                   // 以转移财产权属为目的的合同
	JudgmentCourtSale                          // 拍卖、变卖成交裁定或者以物抵债裁定
)

var otherJudgmentKindNames = enum.Names[OtherJudgmentKind]{Kind: "other_judgment", Rows: []enum.Row{
	{}, // not given
	{Word: "ownership", ZH: "确认所有权或者返还", EN: "ownership, or return on it"},
	{Word: "non_transfer", ZH: "租赁、借用、保管等不以转移财产权属为目的的合同", EN: "non-transfer contract: lease, loan, custody"},
	{Word: "transfer_contract", ZH: "以转移财产权属为目的的合同", EN: "contract of transfer"},
	{Word: "court_sale", ZH: "拍卖、变卖成交裁定或者以物抵债裁定", EN: "court sale or debt-for-asset ruling"},
}}

// String returns the stable word of x.
func (x OtherJudgmentKind) String() string { return otherJudgmentKindNames.Word(x) }

// Label returns the wording of x in l.
func (x OtherJudgmentKind) Label(l zhixing.Lang) string {
	return otherJudgmentKindNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x OtherJudgmentKind) MarshalText() ([]byte, error) { return otherJudgmentKindNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *OtherJudgmentKind) UnmarshalText(b []byte) error {
	return otherJudgmentKindNames.Unmarshal(b, x)
}
