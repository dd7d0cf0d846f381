package distribution

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// PlanState is where one recipient stands in the life of a plan (分配方案程序状态,
// DIST-48): the course of its own objection, if it makes one.
type PlanState uint8

// The values of PlanState.
const (
	Drafted         PlanState = iota // 已制作
	ObjectionWindow                  // 异议期间
	NoObjection                      // 未提出异议
	Objected                         // 已提出异议
	CounterWindow                    // 反对意见期间
	NoCounter                        // 无反对意见
	Countered                        // 有反对意见
	SuitWindow                       // 起诉期间
	NotSued                          // 逾期未起诉
	Sued                             // 已起诉
	Judged                           // 已判决
	Revised                          // 方案已修正
	HandedOver                       // 已移交管理人
)

var planStateNames = enum.Names[PlanState]{Kind: "plan_state", Rows: []enum.Row{
	{Word: "drafted", ZH: "已制作", EN: "drafted"},
	{Word: "objection_window", ZH: "异议期间", EN: "objection window open"},
	{Word: "no_objection", ZH: "未提出异议", EN: "no objection"},
	{Word: "objected", ZH: "已提出异议", EN: "objected"},
	{Word: "counter_window", ZH: "反对意见期间", EN: "others notified, opposition window open"},
	{Word: "no_counter", ZH: "无反对意见", EN: "nobody opposed"},
	{Word: "countered", ZH: "有反对意见", EN: "opposed"},
	{Word: "suit_window", ZH: "起诉期间", EN: "objector notified, suit window open"},
	{Word: "not_sued", ZH: "逾期未起诉", EN: "no suit: original plan"},
	{Word: "sued", ZH: "已起诉", EN: "suit pending"},
	{Word: "judged", ZH: "已判决", EN: "judged"},
	{Word: "revised", ZH: "方案已修正", EN: "plan revised"},
	{Word: "handed_over", ZH: "已移交管理人", EN: "handed over to the administrator"},
}}

// String returns the stable word of p.
func (p PlanState) String() string { return planStateNames.Word(p) }

// Label returns the wording of p in l.
func (p PlanState) Label(l zhixing.Lang) string { return planStateNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PlanState) MarshalText() ([]byte, error) { return planStateNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PlanState) UnmarshalText(b []byte) error { return planStateNames.Unmarshal(b, p) }

// EventKind is the kind of an event in the life of a plan. The zero value is not given.
type EventKind uint8

// The values of EventKind.
const (
	_                  EventKind = iota
	PlanServed                   // 送达分配方案
	ObjectionFiled               // 提出异议
	ObjectionWithdrawn           // 撤回异议
	OtherNotified                // 将异议通知他人
	CounterFiled                 // 提出反对意见
	ObjectorNotified             // 将反对意见通知异议人
	SuitFiled                    // 提起分配方案异议之诉
	SuitWithdrawn                // 撤回起诉
	JudgmentGiven                // 分配方案异议之诉判决生效
	PlanRevised                  // 修正分配方案
	WindowRestored               // 顺延期限
	PaidOut                      // 发放案款
	BankruptcyAccepted           // 受理破产
)

var eventKindNames = enum.Names[EventKind]{Kind: "event_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "plan_served", ZH: "送达分配方案", EN: "plan served"},
	{Word: "objection_filed", ZH: "提出异议", EN: "objection filed"},
	{Word: "objection_withdrawn", ZH: "撤回异议", EN: "objection withdrawn"},
	{Word: "other_notified", ZH: "将异议通知他人", EN: "another recipient notified of the objection"},
	{Word: "counter_filed", ZH: "提出反对意见", EN: "opposition filed"},
	{Word: "objector_notified", ZH: "将反对意见通知异议人", EN: "objector notified of the opposition"},
	{Word: "suit_filed", ZH: "提起分配方案异议之诉", EN: "plan-objection suit filed"},
	{Word: "suit_withdrawn", ZH: "撤回起诉", EN: "suit withdrawn"},
	{Word: "judgment_given", ZH: "分配方案异议之诉判决生效", EN: "judgment in the suit effective"},
	{Word: "plan_revised", ZH: "修正分配方案", EN: "plan revised"},
	{Word: "window_restored", ZH: "顺延期限", EN: "period restored after an obstacle"},
	{Word: "paid_out", ZH: "发放案款", EN: "money paid out"},
	{Word: "bankruptcy_accepted", ZH: "受理破产", EN: "bankruptcy accepted"},
}}

// String returns the stable word of e.
func (e EventKind) String() string { return eventKindNames.Word(e) }

// Label returns the wording of e in l.
func (e EventKind) Label(l zhixing.Lang) string { return eventKindNames.Label(e, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (e EventKind) MarshalText() ([]byte, error) { return eventKindNames.Marshal(e) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (e *EventKind) UnmarshalText(b []byte) error { return eventKindNames.Unmarshal(b, e) }

// Need is a condition that an event may hang on. The zero value is not given.
type Need uint8

// The values of Need.
const (
	_                  Need = iota
	NeedInTime              // 在期限内
	NeedNotified            // 已收到异议通知
	NeedNoOwnObjection      // 本人未提出异议
	NeedWindowsOver         // 全体已通知且期限届满，无人反对
	NeedPayable             // 已可发放
	NeedWithinShare         // 不超过应发金额
	NeedAffected            // 受修正影响
	NeedDefendants          // 被告为提出反对意见者
)

var needNames = enum.Names[Need]{Kind: "need", Rows: []enum.Row{
	{}, // not given
	{Word: "in_time", ZH: "在期限内", EN: "within its period"},
	{Word: "notified", ZH: "已收到异议通知", EN: "the recipient was notified of the objection"},
	{Word: "no_own_objection", ZH: "本人未提出异议", EN: "made no objection of its own"},
	{Word: "windows_over", ZH: "全体已通知且期限届满，无人反对", EN: "all others notified, their periods over, nobody opposed"},
	{Word: "payable", ZH: "已可发放", EN: "the money may be paid out"},
	{Word: "within_share", ZH: "不超过应发金额", EN: "not more than is to be paid"},
	{Word: "affected", ZH: "受修正影响", EN: "affected by the revision"},
	{Word: "defendants_opposed", ZH: "被告为提出反对意见者", EN: "the defendants are those who opposed"},
}}

// String returns the stable word of n.
func (n Need) String() string { return needNames.Word(n) }

// Label returns the wording of n in l.
func (n Need) Label(l zhixing.Lang) string { return needNames.Label(n, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (n Need) MarshalText() ([]byte, error) { return needNames.Marshal(n) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (n *Need) UnmarshalText(b []byte) error { return needNames.Unmarshal(b, n) }
