package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// JointKind is a kind of joint punishment (联合惩戒类别, DISC-32). The zero value means not
// given.
type JointKind uint8

// The eleven kinds of CREDIT-2016, part III.
const (
	_                JointKind = iota
	JointIndustry              // 从事特定行业或者项目限制
	JointSupport               // 政府支持或者补贴限制
	JointPosts                 // 任职资格限制
	JointAccess                // 准入资格限制
	JointHonours               // 荣誉和授信限制
	JointMarket                // 特殊市场交易限制
	JointConsumption           // 限制高消费及有关消费
	JointInquiry               // 协助查询、控制及出境限制
	JointSupervision           // 加强日常监管检查
	JointCriminal              // 加大刑事惩戒力度
	JointOther                 // 鼓励其他方面限制
)

var jointKindNames = enum.Names[JointKind]{Kind: "joint_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "industry", ZH: "从事特定行业或者项目限制", EN: "particular industries or projects"},
	{Word: "support", ZH: "政府支持或者补贴限制", EN: "government support or subsidies"},
	{Word: "posts", ZH: "任职资格限制", EN: "posts"},
	{Word: "access", ZH: "准入资格限制", EN: "market access"},
	{Word: "honours_credit", ZH: "荣誉和授信限制", EN: "honours and credit"},
	{Word: "special_market", ZH: "特殊市场交易限制", EN: "special market transactions"},
	{Word: "consumption", ZH: "限制高消费及有关消费", EN: "consumption"},
	{Word: "inquiry_exit", ZH: "协助查询、控制及出境限制", EN: "assistance with inquiry, control and exit"},
	{Word: "supervision", ZH: "加强日常监管检查", EN: "closer supervision"},
	{Word: "criminal", ZH: "加大刑事惩戒力度", EN: "criminal sanctions"},
	{Word: "other", ZH: "鼓励其他方面限制", EN: "other restrictions"},
}}

// String returns the stable word of k.
func (k JointKind) String() string { return jointKindNames.Word(k) }

// Label returns the wording of k in l.
func (k JointKind) Label(l zhixing.Lang) string { return jointKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k JointKind) MarshalText() ([]byte, error) { return jointKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *JointKind) UnmarshalText(b []byte) error { return jointKindNames.Unmarshal(b, k) }

// JointScope is whom a joint measure may reach (适用对象). The zero value means not given.
type JointScope uint8

// The scopes.
const (
	_           JointScope = iota
	ScopePerson            // 自然人
	ScopeEntity            // 单位
	ScopeBoth              // 自然人和单位
	ScopeFour              // 失信主体及单位四类人员
)

var jointScopeNames = enum.Names[JointScope]{Kind: "joint_scope", Rows: []enum.Row{
	{}, // not given
	{Word: "person", ZH: "自然人", EN: "natural persons"},
	{Word: "entity", ZH: "单位", EN: "entities"},
	{Word: "both", ZH: "自然人和单位", EN: "both"},
	{Word: "subject_and_four", ZH: "失信主体及单位四类人员", EN: "the subject and the four kinds of persons of a unit"},
}}

// String returns the stable word of k.
func (k JointScope) String() string { return jointScopeNames.Word(k) }

// Label returns the wording of k in l.
func (k JointScope) Label(l zhixing.Lang) string { return jointScopeNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k JointScope) MarshalText() ([]byte, error) { return jointScopeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *JointScope) UnmarshalText(b []byte) error { return jointScopeNames.Unmarshal(b, k) }

// JointEffect is what a joint measure does (惩戒效果). The zero value means not given.
type JointEffect uint8

// The effects.
const (
	_            JointEffect = iota
	EffectBar                // 禁止
	EffectLimit              // 限制
	EffectRef                // 审慎性参考
	EffectAssist             // 协助
	EffectRecord             // 记录
)

var jointEffectNames = enum.Names[JointEffect]{Kind: "joint_effect", Rows: []enum.Row{
	{}, // not given
	{Word: "bar", ZH: "禁止", EN: "bar"},
	{Word: "limit", ZH: "限制", EN: "limit"},
	{Word: "ref", ZH: "审慎性参考", EN: "prudent reference"},
	{Word: "assist", ZH: "协助", EN: "assist"},
	{Word: "record", ZH: "记录", EN: "record"},
}}

// String returns the stable word of k.
func (k JointEffect) String() string { return jointEffectNames.Word(k) }

// Label returns the wording of k in l.
func (k JointEffect) Label(l zhixing.Lang) string { return jointEffectNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k JointEffect) MarshalText() ([]byte, error) { return jointEffectNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *JointEffect) UnmarshalText(b []byte) error { return jointEffectNames.Unmarshal(b, k) }

// JointMode is how a joint measure is applied (实施方式). The zero value means not given.
type JointMode uint8

// The modes.
const (
	_                JointMode = iota
	ModeAuto                   // 自动拦截
	ModeReview                 // 审批时适用
	ModeAutoOrReview           // 自动拦截或者审批时适用
	ModeDecision               // 另行决定
	ModeVoluntary              // 自主
)

var jointModeNames = enum.Names[JointMode]{Kind: "joint_mode", Rows: []enum.Row{
	{}, // not given
	{Word: "auto", ZH: "自动拦截", EN: "automatic"},
	{Word: "review", ZH: "审批时适用", EN: "on review"},
	{Word: "auto_or_review", ZH: "自动拦截或者审批时适用", EN: "automatic or on review"},
	{Word: "decision", ZH: "另行决定", EN: "on a separate decision"},
	{Word: "voluntary", ZH: "自主", EN: "voluntary"},
}}

// String returns the stable word of k.
func (k JointMode) String() string { return jointModeNames.Word(k) }

// Label returns the wording of k in l.
func (k JointMode) Label(l zhixing.Lang) string { return jointModeNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k JointMode) MarshalText() ([]byte, error) { return jointModeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *JointMode) UnmarshalText(b []byte) error { return jointModeNames.Unmarshal(b, k) }

// JointTrigger is what opens a joint measure (触发条件). The zero value means neither.
type JointTrigger uint8

// The triggers.
const (
	_                         JointTrigger = iota
	TriggerListed                          // 失信
	TriggerListedOrRestricted              // 失信或者限消
)

var jointTriggerNames = enum.Names[JointTrigger]{Kind: "joint_trigger", Rows: []enum.Row{
	{}, // not given
	{Word: "listed", ZH: "失信", EN: "listed"},
	{Word: "listed_or_restricted", ZH: "失信或者限消", EN: "listed or restricted"},
}}

// String returns the stable word of k.
func (k JointTrigger) String() string { return jointTriggerNames.Word(k) }

// Label returns the wording of k in l.
func (k JointTrigger) Label(l zhixing.Lang) string {
	return jointTriggerNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k JointTrigger) MarshalText() ([]byte, error) { return jointTriggerNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *JointTrigger) UnmarshalText(b []byte) error { return jointTriggerNames.Unmarshal(b, k) }

// StatutoryMeasure is a measure that rests directly on a statute (法定惩戒措施, DISC-33).
// The zero value means not given.
type StatutoryMeasure uint8

// The measures known to rest on a statute or interpretation.
const (
	_                   StatutoryMeasure = iota
	CompanyOfficer                       // 公司董事、监事、高级管理人员任职
	CivilServant                         // 公务员录用
	PeoplesAssessor                      // 人民陪审员任职
	SupervisionOfficial                  // 监察官任职
	PrivateFundPost                      // 私募基金管理人任职
	StatuteConsumption                   // 限制消费
	StatuteExit                          // 限制出境
	StatuteRecord                        // 信用记录、媒体公布
)

var statutoryMeasureNames = enum.Names[StatutoryMeasure]{Kind: "statutory_measure", Rows: []enum.Row{
	{}, // not given
	{Word: "company_officer", ZH: "公司董事、监事、高级管理人员任职", EN: "director, supervisor or senior manager of a company"},
	{Word: "civil_servant", ZH: "公务员录用", EN: "recruitment as a civil servant"},
	{Word: "peoples_assessor", ZH: "人民陪审员任职", EN: "people's assessor"},
	{Word: "supervision_official", ZH: "监察官任职", EN: "supervision official"},
	{Word: "private_fund_post", ZH: "私募基金管理人任职", EN: "post at a private-fund manager"},
	{Word: "consumption", ZH: "限制消费", EN: "consumption"},
	{Word: "exit", ZH: "限制出境", EN: "exit"},
	{Word: "unit_record_media", ZH: "信用记录、媒体公布", EN: "credit record, media"},
}}

// String returns the stable word of k.
func (k StatutoryMeasure) String() string { return statutoryMeasureNames.Word(k) }

// Label returns the wording of k in l.
func (k StatutoryMeasure) Label(l zhixing.Lang) string {
	return statutoryMeasureNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k StatutoryMeasure) MarshalText() ([]byte, error) { return statutoryMeasureNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *StatutoryMeasure) UnmarshalText(b []byte) error {
	return statutoryMeasureNames.Unmarshal(b, k)
}

// LadderStep is a rung of the ladder of proportionate measures (梯次惩戒, DISC-36).
type LadderStep uint8

// The rungs L0 to L6.
const (
	StepWarning     LadderStep = iota // 执行通知和风险提示
	StepConsumption                   // 限制消费
	StepGrace                         // 决定纳入并给予宽限期
	StepListing                       // 公布失信信息
	StepExitFine                      // 限制出境、罚款
	StepDetention                     // 拘留
	StepCriminal                      // 移送追究刑事责任
)

var ladderStepNames = enum.Names[LadderStep]{Kind: "ladder_step", Rows: []enum.Row{
	{Word: "l0_warning", ZH: "执行通知和风险提示", EN: "notice and warning"},
	{Word: "l1_consumption_order", ZH: "限制消费", EN: "consumption order"},
	{Word: "l2_listing_with_grace", ZH: "决定纳入并给予宽限期", EN: "listing decided, with grace"},
	{Word: "l3_listing", ZH: "公布失信信息", EN: "listing published"},
	{Word: "l4_exit_or_fine", ZH: "限制出境、罚款", EN: "exit restriction, fine"},
	{Word: "l5_detention", ZH: "拘留", EN: "detention"},
	{Word: "l6_criminal_referral", ZH: "移送追究刑事责任", EN: "criminal referral"},
}}

// String returns the stable word of k.
func (k LadderStep) String() string { return ladderStepNames.Word(k) }

// Label returns the wording of k in l.
func (k LadderStep) Label(l zhixing.Lang) string { return ladderStepNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LadderStep) MarshalText() ([]byte, error) { return ladderStepNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LadderStep) UnmarshalText(b []byte) error { return ladderStepNames.Unmarshal(b, k) }

// RepairGrade is the grade of a record of dishonesty under REPAIR-2025 (失信信息等级,
// DISC-35). The zero value means not given.
type RepairGrade uint8

// The grades.
const (
	_             RepairGrade = iota
	RepairSlight              // 轻微
	RepairGeneral             // 一般
	RepairSerious             // 严重
)

var repairGradeNames = enum.Names[RepairGrade]{Kind: "repair_grade", Rows: []enum.Row{
	{}, // not given
	{Word: "slight", ZH: "轻微", EN: "slight"},
	{Word: "general", ZH: "一般", EN: "general"},
	{Word: "serious", ZH: "严重", EN: "serious"},
}}

// String returns the stable word of k.
func (k RepairGrade) String() string { return repairGradeNames.Word(k) }

// Label returns the wording of k in l.
func (k RepairGrade) Label(l zhixing.Lang) string { return repairGradeNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k RepairGrade) MarshalText() ([]byte, error) { return repairGradeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *RepairGrade) UnmarshalText(b []byte) error { return repairGradeNames.Unmarshal(b, k) }
