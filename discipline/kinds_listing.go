package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// EventKind is what happened in the life of a listing (名单事件). The zero value means not
// given.
type EventKind uint8

// The kinds of events.
const (
	_                           EventKind = iota
	EventWarned                           // 送达风险提示
	EventApplied                          // 申请执行人申请纳入
	EventMoved                            // 法院依职权提起
	EventRejected                         // 决定不予纳入
	EventDecided                          // 决定纳入
	EventGraceGranted                     // 给予宽限期
	EventCancelled                        // 不再采取
	EventPublished                        // 公布
	EventExtended                         // 延长期限
	EventCorrected                        // 更正
	EventWithdrawn                        // 撤销
	EventGroundArisen                     // 出现删除事由
	EventDeleted                          // 删除
	EventCorrectionRequested              // 申请纠正
	EventRequestFounded                   // 纠正申请成立
	EventRequestRejected                  // 驳回纠正申请
	EventRejectionServed                  // 驳回决定送达
	EventReconsiderationFiled             // 申请复议
	EventReconsiderationDecided           // 复议决定
)

var eventKindNames = enum.Names[EventKind]{Kind: "event_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "warned", ZH: "送达风险提示", EN: "warned"},
	{Word: "applied", ZH: "申请执行人申请纳入", EN: "creditor applied"},
	{Word: "moved", ZH: "法院依职权提起", EN: "court moved"},
	{Word: "rejected", ZH: "决定不予纳入", EN: "rejected"},
	{Word: "decided", ZH: "决定纳入", EN: "listing decided"},
	{Word: "grace_granted", ZH: "给予宽限期", EN: "grace granted"},
	{Word: "cancelled", ZH: "不再采取", EN: "not applied"},
	{Word: "published", ZH: "公布", EN: "published"},
	{Word: "extended", ZH: "延长期限", EN: "extended"},
	{Word: "corrected", ZH: "更正", EN: "corrected"},
	{Word: "withdrawn", ZH: "撤销", EN: "withdrawn"},
	{Word: "ground_arisen", ZH: "出现删除事由", EN: "ground of deletion arisen"},
	{Word: "deleted", ZH: "删除", EN: "deleted"},
	{Word: "correction_requested", ZH: "申请纠正", EN: "correction requested"},
	{Word: "request_founded", ZH: "纠正申请成立", EN: "request founded"},
	{Word: "request_rejected", ZH: "驳回纠正申请", EN: "request rejected"},
	{Word: "rejection_served", ZH: "驳回决定送达", EN: "rejection served"},
	{Word: "reconsideration_filed", ZH: "申请复议", EN: "reconsideration asked for"},
	{Word: "reconsideration_decided", ZH: "复议决定", EN: "reconsideration decided"},
}}

// String returns the stable word of k.
func (k EventKind) String() string { return eventKindNames.Word(k) }

// Label returns the wording of k in l.
func (k EventKind) Label(l zhixing.Lang) string { return eventKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k EventKind) MarshalText() ([]byte, error) { return eventKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *EventKind) UnmarshalText(b []byte) error { return eventKindNames.Unmarshal(b, k) }

// Need is a condition of an event in the life of a listing (条件). The zero value is not
// used.
type Need uint8

// The conditions.
const (
	_                    Need = iota
	NeedUnbarred              // 符合情形且无禁止事由
	NeedNotCalledFor          // 无情形或者有禁止事由
	NeedPresidentSigned       // 院长签发
	NeedGraceLawful           // 宽限期合法
	NeedPerformed             // 已履行
	NeedGraceOver             // 宽限期届满
	NeedFixedTerm             // 有期限
	NeedExtensionGround       // 有延长事由
	NeedExtensionLawful       // 延长在一至三年内且及时
	NeedGroundHolds           // 删除事由成立
	NeedNotReapplyBarred      // 不受六个月限制
	NeedInTime                // 在期间内
	NeedJointAllowed          // 允许一并申请
)

var needNames = enum.Names[Need]{Kind: "need", Rows: []enum.Row{
	{}, // not given
	{Word: "unbarred", ZH: "符合情形且无禁止事由", EN: "a circumstance is met and no bar stands"},
	{Word: "not_called_for", ZH: "无情形或者有禁止事由", EN: "no circumstance, or a bar"},
	{Word: "president_signed", ZH: "院长签发", EN: "signed by the president"},
	{Word: "grace_lawful", ZH: "宽限期合法", EN: "the grace is lawful"},
	{Word: "performed", ZH: "已履行", EN: "performed"},
	{Word: "grace_over", ZH: "宽限期届满", EN: "the grace is over"},
	{Word: "fixed_term", ZH: "有期限", EN: "has a term"},
	{Word: "extension_ground", ZH: "有延长事由", EN: "a ground of extension"},
	{Word: "extension_lawful", ZH: "延长在一至三年内且及时", EN: "extension of 1 to 3 years in time"},
	{Word: "ground_holds", ZH: "删除事由成立", EN: "the ground of deletion holds"},
	{Word: "not_reapply_barred", ZH: "不受六个月限制", EN: "not within the six-month bar"},
	{Word: "in_time", ZH: "在期间内", EN: "in time"},
	{Word: "joint_allowed", ZH: "允许一并申请", EN: "a joint application is allowed"},
}}

// String returns the stable word of k.
func (k Need) String() string { return needNames.Word(k) }

// Label returns the wording of k in l.
func (k Need) Label(l zhixing.Lang) string { return needNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Need) MarshalText() ([]byte, error) { return needNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Need) UnmarshalText(b []byte) error { return needNames.Unmarshal(b, k) }

// ObjectionStage is where a request for correction stands (纠正申请阶段, DISC-13).
type ObjectionStage uint8

// The stages.
const (
	ObjectionNone          ObjectionStage = iota // 未提出
	ObjectionPending                             // 审查中
	ObjectionFounded                             // 成立
	ObjectionRejected                            // 驳回
	ObjectionServed                              // 驳回决定已送达
	ObjectionReconsidering                       // 复议中
	ObjectionClosed                              // 复议终结
)

var objectionStageNames = enum.Names[ObjectionStage]{Kind: "objection_stage", Rows: []enum.Row{
	{Word: "none", ZH: "未提出", EN: "none"},
	{Word: "pending", ZH: "审查中", EN: "pending"},
	{Word: "founded", ZH: "成立", EN: "founded"},
	{Word: "rejected", ZH: "驳回", EN: "rejected"},
	{Word: "served", ZH: "驳回决定已送达", EN: "rejection served"},
	{Word: "reconsidering", ZH: "复议中", EN: "under reconsideration"},
	{Word: "closed", ZH: "复议终结", EN: "closed"},
}}

// String returns the stable word of k.
func (k ObjectionStage) String() string { return objectionStageNames.Word(k) }

// Label returns the wording of k in l.
func (k ObjectionStage) Label(l zhixing.Lang) string {
	return objectionStageNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ObjectionStage) MarshalText() ([]byte, error) { return objectionStageNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ObjectionStage) UnmarshalText(b []byte) error { return objectionStageNames.Unmarshal(b, k) }

// Role is who acts in the life of a listing (行为主体).
type Role uint8

// The roles.
const (
	RoleCourt       Role = iota // 执行法院
	RoleCreditor                // 申请执行人
	RoleDebtor                  // 被执行人
	RoleHigherCourt             // 上一级人民法院
)

var roleNames = enum.Names[Role]{Kind: "role", Rows: []enum.Row{
	{Word: "court", ZH: "执行法院", EN: "enforcing court"},
	{Word: "creditor", ZH: "申请执行人", EN: "creditor"},
	{Word: "debtor", ZH: "被执行人", EN: "debtor"},
	{Word: "higher_court", ZH: "上一级人民法院", EN: "next higher court"},
}}

// String returns the stable word of k.
func (k Role) String() string { return roleNames.Word(k) }

// Label returns the wording of k in l.
func (k Role) Label(l zhixing.Lang) string { return roleNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Role) MarshalText() ([]byte, error) { return roleNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Role) UnmarshalText(b []byte) error { return roleNames.Unmarshal(b, k) }
