package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// LotState is where the realisation of one lot stands across its rounds (标的物处置状态,
// AUC-85).
type LotState uint8

// The states.
const (
	LotPriced        LotState = iota // 已定价
	LotAnnounced                     // 已公告
	LotOpen                          // 竞价中
	LotStayed                        // 暂缓或者中止
	LotSoldUnpaid                    // 成交待付款
	LotPaid                          // 已付清
	LotTitlePassed                   // 权利已转移
	LotDelivered                     // 已移交
	LotFailed                        // 流拍
	LotSaleAnnounced                 // 变卖已公告
	LotSaleOpen                      // 变卖中
	LotSaleFailed                    // 变卖不成
	LotGiven                         // 以物抵债
	LotManaged                       // 强制管理
	LotReturned                      // 退还被执行人
	LotWithdrawn                     // 撤回
	LotRevoked                       // 撤销
)

var lotStateNames = enum.Names[LotState]{Kind: "lot_state", Rows: []enum.Row{
	{Word: "priced", ZH: "已定价", EN: "priced"},
	{Word: "announced", ZH: "已公告", EN: "announced"},
	{Word: "open", ZH: "竞价中", EN: "open"},
	{Word: "stayed", ZH: "暂缓或者中止", EN: "stayed"},
	{Word: "sold_pending_payment", ZH: "成交待付款", EN: "sold, payment pending"},
	{Word: "sold_paid", ZH: "已付清", EN: "paid in full"},
	{Word: "title_passed", ZH: "权利已转移", EN: "title passed"},
	{Word: "delivered", ZH: "已移交", EN: "delivered"},
	{Word: "failed", ZH: "流拍", EN: "failed"},
	{Word: "sale_announced", ZH: "变卖已公告", EN: "sale announced"},
	{Word: "sale_open", ZH: "变卖中", EN: "sale open"},
	{Word: "sale_failed", ZH: "变卖不成", EN: "sale failed"},
	{Word: "given_for_debt", ZH: "以物抵债", EN: "given for debt"},
	{Word: "under_management", ZH: "强制管理", EN: "under management"},
	{Word: "returned", ZH: "退还被执行人", EN: "returned to the debtor"},
	{Word: "withdrawn", ZH: "撤回", EN: "withdrawn"},
	{Word: "revoked", ZH: "撤销", EN: "revoked"},
}}

// String returns the stable word of k.
func (k LotState) String() string { return lotStateNames.Word(k) }

// Label returns the wording of k in l.
func (k LotState) Label(l zhixing.Lang) string { return lotStateNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LotState) MarshalText() ([]byte, error) { return lotStateNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LotState) UnmarshalText(b []byte) error { return lotStateNames.Unmarshal(b, k) }

// LotEventKind is a step in the realisation of a lot (标的物处置事件, AUC-85). The zero value
// means not given.
type LotEventKind uint8

// The steps.
const (
	_               LotEventKind = iota
	LotAnnounce                  // 公告
	LotStart                     // 开始竞价
	LotWithdraw                  // 撤回
	LotStay                      // 暂缓或者中止
	LotResume                    // 恢复
	LotClose                     // 竞价结束
	LotTake                      // 抵债
	LotAnnounceSale              // 变卖公告
	LotSaleStart                 // 变卖期开始
	LotSaleEnd                   // 变卖期满
	LotPay                       // 付清价款
	LotDefault                   // 悔拍
	LotRule                      // 裁定送达
	LotHandOver                  // 移交
	LotManage                    // 强制管理
	LotReturn                    // 退还
	LotRevoke                    // 撤销
)

var lotEventKindNames = enum.Names[LotEventKind]{Kind: "lot_event", Rows: []enum.Row{
	{}, // not given
	{Word: "announce", ZH: "公告", EN: "announce a round"},
	{Word: "start", ZH: "开始竞价", EN: "bidding starts"},
	{Word: "withdraw", ZH: "撤回", EN: "withdraw"},
	{Word: "stay", ZH: "暂缓或者中止", EN: "stay"},
	{Word: "resume", ZH: "恢复", EN: "resume"},
	{Word: "close", ZH: "竞价结束", EN: "bidding closes"},
	{Word: "take", ZH: "抵债", EN: "a creditor takes it"},
	{Word: "announce_sale", ZH: "变卖公告", EN: "announce the sale"},
	{Word: "sale_start", ZH: "变卖期开始", EN: "sale period starts"},
	{Word: "sale_end", ZH: "变卖期满", EN: "sale period ends"},
	{Word: "pay", ZH: "付清价款", EN: "price paid in full"},
	{Word: "default", ZH: "悔拍", EN: "buyer defaults"},
	{Word: "ruling_served", ZH: "裁定送达", EN: "ruling served"},
	{Word: "hand_over", ZH: "移交", EN: "handed over"},
	{Word: "manage", ZH: "强制管理", EN: "put under management"},
	{Word: "return", ZH: "退还", EN: "returned to the debtor"},
	{Word: "revoke", ZH: "撤销", EN: "revoked"},
}}

// String returns the stable word of k.
func (k LotEventKind) String() string { return lotEventKindNames.Word(k) }

// Label returns the wording of k in l.
func (k LotEventKind) Label(l zhixing.Lang) string {
	return lotEventKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k LotEventKind) MarshalText() ([]byte, error) { return lotEventKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LotEventKind) UnmarshalText(b []byte) error { return lotEventKindNames.Unmarshal(b, k) }

// LotGuard names a condition of a step (处置条件, AUC-85).
type LotGuard uint8

// The conditions.
const (
	LotTermsLawful      LotGuard = iota // 拍卖条件合法
	LotLastRound                        // 已是最后一次
	LotHasSale                          // 可以变卖
	LotIsSold                           // 成交
	LotWithinSale                       // 变卖阶段
	LotWasAnnounced                     // 暂停前为公告
	LotTakerFound                       // 有债权人接受抵债
	LotCreditorsDecline                 // 债权人不接受抵债
	LotDifferencePaid                   // 差价已补交
	LotCaseOpen                         // 执行程序未终结
)

var lotGuardNames = enum.Names[LotGuard]{Kind: "lot_guard", Rows: []enum.Row{
	{Word: "terms_lawful", ZH: "拍卖条件合法", EN: "the terms break no rule"},
	{Word: "last_round", ZH: "已是最后一次", EN: "the last round has failed"},
	{Word: "has_sale", ZH: "可以变卖", EN: "a sale follows"},
	{Word: "sold", ZH: "成交", EN: "sold"},
	{Word: "within_sale", ZH: "变卖阶段", EN: "in the sale"},
	{Word: "was_announced", ZH: "暂停前为公告", EN: "announced before the stay"},
	{Word: "taker_found", ZH: "有债权人接受抵债", EN: "a creditor may take it"},
	{Word: "creditors_decline", ZH: "债权人不接受抵债", EN: "the creditors decline"},
	{Word: "difference_paid", ZH: "差价已补交", EN: "the difference is paid"},
	{Word: "case_open", ZH: "执行程序未终结", EN: "the enforcement has not ended"},
}}

// String returns the stable word of k.
func (k LotGuard) String() string { return lotGuardNames.Word(k) }

// Label returns the wording of k in l.
func (k LotGuard) Label(l zhixing.Lang) string { return lotGuardNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LotGuard) MarshalText() ([]byte, error) { return lotGuardNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LotGuard) UnmarshalText(b []byte) error { return lotGuardNames.Unmarshal(b, k) }
