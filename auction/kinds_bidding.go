package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Refusal is why a bid is refused (出价不予接受的理由, AUC-92): the first test that fails names
// it. The zero value means accepted.
type Refusal uint8

// The reasons, in the order of the tests.
const (
	Accepted                    Refusal = iota // 接受
	RefusedNotOpen                             // 不在竞价期间
	RefusedPaused                              // 竞价暂停
	RefusedUnknown                             // 无此竞买代码
	RefusedNotQualified                        // 未取得竞买资格
	RefusedDepositMissing                      // 保证金未足额交纳
	RefusedBarred                              // 不得竞买
	RefusedBelowOpening                        // 低于起拍价
	RefusedOffGrid                             // 不符合增价幅度
	RefusedBelowCurrent                        // 低于当前价
	RefusedEqualWithoutPriority                // 与当前价相同且无优先购买权
	RefusedEqualNotLeading                     // 优先顺序不高于领先者
	RefusedAlreadyLeading                      // 已是领先者
	RefusedBelowMinimumNext                    // 加价不足一个增价幅度
	RefusedStepTooLarge                        // 一次加价过大
	RefusedNotMoney                            // 出价不是有效的人民币金额
)

var refusalNames = enum.Names[Refusal]{Kind: "refusal", Rows: []enum.Row{
	{Word: "accepted", ZH: "接受", EN: "accepted"},
	{Word: "not_open", ZH: "不在竞价期间", EN: "not within the bidding window"},
	{Word: "paused", ZH: "竞价暂停", EN: "bidding is paused"},
	{Word: "unknown_bidder", ZH: "无此竞买代码", EN: "no bidder has this code"},
	{Word: "not_qualified", ZH: "未取得竞买资格", EN: "not qualified"},
	{Word: "deposit_missing", ZH: "保证金未足额交纳", EN: "deposit not paid in full"},
	{Word: "barred", ZH: "不得竞买", EN: "may not bid"},
	{Word: "below_opening", ZH: "低于起拍价", EN: "below the opening price"},
	{Word: "off_grid", ZH: "不符合增价幅度", EN: "not on the grid of increments"},
	{Word: "below_current", ZH: "低于当前价", EN: "below the current price"},
	{Word: "equal_without_priority", ZH: "与当前价相同且无优先购买权", EN: "equal price without priority"},
	{Word: "equal_not_leading", ZH: "优先顺序不高于领先者", EN: "priority rank not better than the leader's"},
	{Word: "already_leading", ZH: "已是领先者", EN: "leads already"},
	{Word: "below_minimum_next", ZH: "加价不足一个增价幅度", EN: "raise below the increment"},
	{Word: "step_too_large", ZH: "一次加价过大", EN: "raise too large"},
	{Word: "not_money", ZH: "出价不是有效的人民币金额", EN: "not an amount of yuan"},
}}

// String returns the stable word of r.
func (r Refusal) String() string { return refusalNames.Word(r) }

// Label returns the wording of r in l.
func (r Refusal) Label(l zhixing.Lang) string { return refusalNames.Label(r, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (r Refusal) MarshalText() ([]byte, error) { return refusalNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *Refusal) UnmarshalText(b []byte) error { return refusalNames.Unmarshal(b, r) }

// Phase is where the bidding on a lot stands (竞价状态, AUC-90, 93).
type Phase uint8

// The phases.
const (
	PhaseAnnounced Phase = iota // 已公告
	PhaseOpen                   // 竞价中
	PhasePaused                 // 暂停
	PhaseFailed                 // 流拍
	PhaseSold                   // 成交待付款
	PhasePaid                   // 已付清
	PhaseRuled                  // 成交裁定已送达
	PhaseDefaulted              // 悔拍
	PhaseWithdrawn              // 撤回
	PhaseRevoked                // 撤销
)

var phaseNames = enum.Names[Phase]{Kind: "phase", Rows: []enum.Row{
	{Word: "announced", ZH: "已公告", EN: "announced"},
	{Word: "open", ZH: "竞价中", EN: "open"},
	{Word: "paused", ZH: "暂停", EN: "paused"},
	{Word: "failed", ZH: "流拍", EN: "failed"},
	{Word: "sold", ZH: "成交待付款", EN: "sold, payment pending"},
	{Word: "paid", ZH: "已付清", EN: "paid in full"},
	{Word: "ruled", ZH: "成交裁定已送达", EN: "ruling served"},
	{Word: "defaulted", ZH: "悔拍", EN: "buyer defaulted"},
	{Word: "withdrawn", ZH: "撤回", EN: "withdrawn"},
	{Word: "revoked", ZH: "撤销", EN: "revoked"},
}}

// String returns the stable word of p.
func (p Phase) String() string { return phaseNames.Word(p) }

// Label returns the wording of p in l.
func (p Phase) Label(l zhixing.Lang) string { return phaseNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p Phase) MarshalText() ([]byte, error) { return phaseNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *Phase) UnmarshalText(b []byte) error { return phaseNames.Unmarshal(b, p) }

// BidEventKind is the kind of an event of the bidding (竞价事件, AUC-91). The zero value
// means not given.
type BidEventKind uint8

// The kinds of events.
const (
	_                       BidEventKind = iota
	EventOpened                          // 上拍
	EventDepositLocked                   // 交纳保证金
	EventQualified                       // 取得竞买资格
	EventRejected                        // 报名不予接受
	EventDisqualified                    // 取消竞买资格
	EventAgentConfirmed                  // 委托竞买确认
	EventStarted                         // 竞价开始
	EventBidAccepted                     // 出价
	EventBidRefused                      // 出价不予接受
	EventPaused                          // 暂停
	EventResumed                         // 恢复
	EventClosed                          // 竞价结束
	EventConfirmed                       // 生成成交确认书
	EventDepositReleased                 // 退还保证金
	EventDepositTransferred              // 保证金划入法院账户
	EventBalancePaid                     // 支付余款
	EventDefaulted                       // 悔拍
	EventForfeitApplied                  // 保证金冲抵
	EventForfeitSettled                  // 保证金余额处理
	EventRulingServed                    // 成交裁定送达
	EventWithdrawn                       // 撤回
	EventRevoked                         // 撤销
	EventPriceRefunded                   // 退还价款
)

var bidEventKindNames = enum.Names[BidEventKind]{Kind: "bid_event", Rows: []enum.Row{
	{}, // not given
	{Word: "lot_opened", ZH: "上拍", EN: "lot opened"},
	{Word: "deposit_locked", ZH: "交纳保证金", EN: "deposit locked"},
	{Word: "bidder_qualified", ZH: "取得竞买资格", EN: "bidder qualified"},
	{Word: "bidder_rejected", ZH: "报名不予接受", EN: "bidder rejected"},
	{Word: "bidder_disqualified", ZH: "取消竞买资格", EN: "bidder disqualified"},
	{Word: "agent_confirmed", ZH: "委托竞买确认", EN: "agent confirmed"},
	{Word: "bidding_started", ZH: "竞价开始", EN: "bidding started"},
	{Word: "bid_accepted", ZH: "出价", EN: "bid accepted"},
	{Word: "bid_refused", ZH: "出价不予接受", EN: "bid refused"},
	{Word: "paused", ZH: "暂停", EN: "paused"},
	{Word: "resumed", ZH: "恢复", EN: "resumed"},
	{Word: "bidding_closed", ZH: "竞价结束", EN: "bidding closed"},
	{Word: "confirmed", ZH: "生成成交确认书", EN: "confirmation published"},
	{Word: "deposit_released", ZH: "退还保证金", EN: "deposit released"},
	{Word: "deposit_transferred", ZH: "保证金划入法院账户", EN: "deposit transferred to the court"},
	{Word: "balance_paid", ZH: "支付余款", EN: "balance paid"},
	{Word: "defaulted", ZH: "悔拍", EN: "buyer defaulted"},
	{Word: "forfeit_applied", ZH: "保证金冲抵", EN: "forfeited deposit applied"},
	{Word: "forfeit_settled", ZH: "保证金余额处理", EN: "rest of the forfeited deposit settled"},
	{Word: "ruling_served", ZH: "成交裁定送达", EN: "deal ruling served"},
	{Word: "lot_withdrawn", ZH: "撤回", EN: "lot withdrawn"},
	{Word: "revoked", ZH: "撤销", EN: "revoked"},
	{Word: "price_refunded", ZH: "退还价款", EN: "price refunded"},
}}

// String returns the stable word of k.
func (k BidEventKind) String() string { return bidEventKindNames.Word(k) }

// Label returns the wording of k in l.
func (k BidEventKind) Label(l zhixing.Lang) string {
	return bidEventKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k BidEventKind) MarshalText() ([]byte, error) { return bidEventKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *BidEventKind) UnmarshalText(b []byte) error { return bidEventKindNames.Unmarshal(b, k) }

// PauseKind is what stopped the bidding (暂停原因, AUC-46).
type PauseKind uint8

// The causes.
const (
	PauseStay       PauseKind = iota // 暂缓
	PauseSuspension                  // 中止
	PauseFault                       // 平台故障或者安全隐患
)

var pauseKindNames = enum.Names[PauseKind]{Kind: "pause_kind", Rows: []enum.Row{
	{Word: "stay", ZH: "暂缓", EN: "stay by decision"},
	{Word: "suspension", ZH: "中止", EN: "suspension by ruling"},
	{Word: "fault", ZH: "平台故障或者安全隐患", EN: "platform fault or security emergency"},
}}

// String returns the stable word of p.
func (p PauseKind) String() string { return pauseKindNames.Word(p) }

// Label returns the wording of p in l.
func (p PauseKind) Label(l zhixing.Lang) string { return pauseKindNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PauseKind) MarshalText() ([]byte, error) { return pauseKindNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PauseKind) UnmarshalText(b []byte) error { return pauseKindNames.Unmarshal(b, p) }
