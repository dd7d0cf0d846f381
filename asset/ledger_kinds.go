package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// SeizureEventType is a kind of event of the seizure ledger (查封台账事件, ASSET-46 to 56).
// The zero value means not given.
type SeizureEventType uint8

// The values of SeizureEventType.
const (
	_                    SeizureEventType = iota
	EventSeized                           // 查封、扣押、冻结（含轮候）
	EventRegistered                       // 补办查封登记
	EventRenewed                          // 续行
	EventReleased                         // 解除
	EventConverted                        // 保全转为执行
	EventSuitFiled                        // 诉前保全后起诉、申请仲裁
	EventEntrusted                        // 委托执行移交
	EventAnnulled                         // 查封被撤销
	EventAuctionNotice                    // 发布拍卖公告或者进入变卖程序
	EventTransferAsked                    // 商请移送执行
	EventTransferred                      // 移送处置权
	EventDisposed                         // 拍卖、变卖、以物抵债成交
	EventImpounded                        // 实际扣押
	EventClassified                       // 认定可处置性
	EventTotalChanged                     // 数量、余额变动
	EventTitleRegistered                  // 预查封财产登记至被执行人名下
)

var seizureEventTypeNames = enum.Names[SeizureEventType]{Kind: "seizure_event", Rows: []enum.Row{
	{}, // not given
	{Word: "seized", ZH: "查封、扣押、冻结（含轮候）", EN: "seized, or entered on the waiting list"},
	{Word: "registered", ZH: "补办查封登记", EN: "seizure entered in the register"},
	{Word: "renewed", ZH: "续行", EN: "renewed"},
	{Word: "released", ZH: "解除", EN: "released"},
	{Word: "converted", ZH: "保全转为执行", EN: "preservation became enforcement"},
	{Word: "suit_filed", ZH: "诉前保全后起诉、申请仲裁", EN: "suit or arbitration after pre-action preservation"},
	{Word: "entrusted", ZH: "委托执行移交", EN: "handed to an entrusted court"},
	{Word: "annulled", ZH: "查封被撤销", EN: "annulled"},
	{Word: "auction_notice", ZH: "发布拍卖公告或者进入变卖程序", EN: "auction notice published or sale begun"},
	{Word: "transfer_asked", ZH: "商请移送执行", EN: "transfer of the right to dispose asked for"},
	{Word: "transferred", ZH: "移送处置权", EN: "right to dispose transferred"},
	{Word: "disposed", ZH: "拍卖、变卖、以物抵债成交", EN: "sold or given for debt"},
	{Word: "impounded", ZH: "实际扣押", EN: "physically impounded"},
	{Word: "classified", ZH: "认定可处置性", EN: "disposability found"},
	{Word: "total_changed", ZH: "数量、余额变动", EN: "quantity or balance changed"},
	{Word: "title_registered", ZH: "预查封财产登记至被执行人名下", EN: "pre-seized thing registered in the debtor's name"},
}}

// String returns the stable word of x.
func (x SeizureEventType) String() string { return seizureEventTypeNames.Word(x) }

// Label returns the wording of x in l.
func (x SeizureEventType) Label(l zhixing.Lang) string {
	return seizureEventTypeNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x SeizureEventType) MarshalText() ([]byte, error) { return seizureEventTypeNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *SeizureEventType) UnmarshalText(b []byte) error {
	return seizureEventTypeNames.Unmarshal(b, x)
}

// PreservationKind is the stage at which property is preserved (保全种类, ASSET-83, 88).
// The zero value means not given.
type PreservationKind uint8

// The values of PreservationKind.
const (
	_                        PreservationKind = iota
	PreservationLitigation                    // 诉讼保全
	PreservationPreAction                     // 诉前保全
	PreservationArbitration                   // 仲裁保全
	PreservationPostJudgment                  // 执行前保全
)

var preservationKindNames = enum.Names[PreservationKind]{Kind: "preservation_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "litigation", ZH: "诉讼保全", EN: "in litigation"},
	{Word: "pre_action", ZH: "诉前保全", EN: "before action"},
	{Word: "arbitration", ZH: "仲裁保全", EN: "in arbitration"},
	{Word: "post_judgment", ZH: "执行前保全", EN: "after judgment, before enforcement"},
}}

// String returns the stable word of x.
func (x PreservationKind) String() string { return preservationKindNames.Word(x) }

// Label returns the wording of x in l.
func (x PreservationKind) Label(l zhixing.Lang) string {
	return preservationKindNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x PreservationKind) MarshalText() ([]byte, error) { return preservationKindNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *PreservationKind) UnmarshalText(b []byte) error {
	return preservationKindNames.Unmarshal(b, x)
}

// ReleaseGround is why a seizure is lifted (解除事由, ASSET-68). The zero value means not
// given.
type ReleaseGround uint8

// The values of ReleaseGround.
const (
	_                       ReleaseGround = iota
	ReleaseOutsider                       // 查封案外人财产
	ReleaseWithdrawn                      // 撤回执行申请或者放弃债权
	ReleaseUnsold                         // 流拍且不接受抵债，又无法采取其他措施
	ReleasePaid                           // 债务已经清偿
	ReleaseSecurity                       // 提供担保且申请执行人同意
	ReleaseExcess                         // 超标的额部分
	ReleasePreservationOver               // 应当解除保全
	ReleaseOther                          // 其他应当解除的情形
)

var releaseGroundNames = enum.Names[ReleaseGround]{Kind: "release_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "outsider", ZH: "查封案外人财产", EN: "property of an outsider"},
	{Word: "withdrawn", ZH: "撤回执行申请或者放弃债权", EN: "application withdrawn or claim waived"},
	{Word: "unsold", ZH: "流拍且不接受抵债，又无法采取其他措施", EN: "unsold, refused in payment, no other measure"},
	{Word: "paid", ZH: "债务已经清偿", EN: "debt paid"},
	{Word: "security", ZH: "提供担保且申请执行人同意", EN: "security given and creditor agrees"},
	{Word: "excess", ZH: "超标的额部分", EN: "excess over the claim"},
	{Word: "preservation_over", ZH: "应当解除保全", EN: "preservation must end"},
	{Word: "other", ZH: "其他应当解除的情形", EN: "other"},
}}

// String returns the stable word of x.
func (x ReleaseGround) String() string { return releaseGroundNames.Word(x) }

// Label returns the wording of x in l.
func (x ReleaseGround) Label(l zhixing.Lang) string {
	return releaseGroundNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x ReleaseGround) MarshalText() ([]byte, error) { return releaseGroundNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *ReleaseGround) UnmarshalText(b []byte) error { return releaseGroundNames.Unmarshal(b, x) }

// EndReason is why a measure is over (消灭原因, ASSET-47, 52, 68). The zero value: it is not.
type EndReason uint8

// The values of EndReason.
const (
	NotEnded          EndReason = iota // 未消灭
	EndLapsed                          // 期限届满
	EndWaitingExpired                  // 轮候期间载明的期限届满
	EndReleased                        // 解除
	EndDisposed                        // 因处置消灭
	EndAnnulled                        // 撤销、无效
)

var endReasonNames = enum.Names[EndReason]{Kind: "end_reason", Rows: []enum.Row{
	{Word: "live", ZH: "未消灭", EN: "not over"},
	{Word: "lapsed", ZH: "期限届满", EN: "term ran out"},
	{Word: "waiting_expired", ZH: "轮候期间载明的期限届满", EN: "stated term ran out while waiting"},
	{Word: "released", ZH: "解除", EN: "released"},
	{Word: "disposed", ZH: "因处置消灭", EN: "disposed of"},
	{Word: "annulled", ZH: "撤销、无效", EN: "annulled or void"},
}}

// String returns the stable word of x.
func (x EndReason) String() string { return endReasonNames.Word(x) }

// Label returns the wording of x in l.
func (x EndReason) Label(l zhixing.Lang) string { return endReasonNames.Label(x, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (x EndReason) MarshalText() ([]byte, error) { return endReasonNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *EndReason) UnmarshalText(b []byte) error { return endReasonNames.Unmarshal(b, x) }

// TransferGround is why the right to dispose goes to another court (移送处置权事由, ASSET-55,
// 56). The zero value means not given.
type TransferGround uint8

// The values of TransferGround.
const (
	_                  TransferGround = iota
	TransferPriority                  // 优先债权执行
	TransferIdle                      // 保全财产超过一年未处置
	TransferDesignated                // 上级法院指定
)

var transferGroundNames = enum.Names[TransferGround]{Kind: "transfer_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "priority", ZH: "优先债权执行", EN: "claim with priority on the thing"},
	{Word: "idle", ZH: "保全财产超过一年未处置", EN: "preserved property idle for over a year"},
	{Word: "designated", ZH: "上级法院指定", EN: "designated by the common superior court"},
}}

// String returns the stable word of x.
func (x TransferGround) String() string { return transferGroundNames.Word(x) }

// Label returns the wording of x in l.
func (x TransferGround) Label(l zhixing.Lang) string {
	return transferGroundNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x TransferGround) MarshalText() ([]byte, error) { return transferGroundNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *TransferGround) UnmarshalText(b []byte) error { return transferGroundNames.Unmarshal(b, x) }
