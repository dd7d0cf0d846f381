package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Duty is how strongly the law speaks (应当、可以、不得). The zero value: facts are missing.
type Duty uint8

// The duties.
const (
	DutyUnknown   Duty = iota // 不明
	Must                      // 应当
	May                       // 可以
	MustNot                   // 不得
	GenerallyNot              // 一般不得
	ShouldAsARule             // 一般应当
)

var dutyNames = enum.Names[Duty]{Kind: "duty", Rows: []enum.Row{
	{Word: "unknown", ZH: "不明", EN: "unknown"},
	{Word: "must", ZH: "应当", EN: "must"},
	{Word: "may", ZH: "可以", EN: "may"},
	{Word: "must_not", ZH: "不得", EN: "must not"},
	{Word: "generally_not", ZH: "一般不得", EN: "as a rule not"},
	{Word: "should_as_a_rule", ZH: "一般应当", EN: "as a rule must"},
}}

// String returns the stable word of k.
func (k Duty) String() string { return dutyNames.Word(k) }

// Label returns the wording of k in l.
func (k Duty) Label(l zhixing.Lang) string { return dutyNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Duty) MarshalText() ([]byte, error) { return dutyNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Duty) UnmarshalText(b []byte) error { return dutyNames.Unmarshal(b, k) }

// Capacity is what a person is to the debtor (单位四类人员等身份, DISC-17). The zero value
// means not given.
type Capacity uint8

// The capacities.
const (
	_                   Capacity = iota
	CapacitySelf                 // 被执行人本人
	LegalRepresentative          // 法定代表人
	Principal                    // 主要负责人
	DirectlyResponsible          // 影响债务履行的直接责任人员
	ActualController             // 实际控制人
	StatutoryAgent               // 法定代理人
)

var capacityNames = enum.Names[Capacity]{Kind: "capacity", Rows: []enum.Row{
	{}, // not given
	{Word: "self", ZH: "被执行人本人", EN: "the debtor himself"},
	{Word: "legal_representative", ZH: "法定代表人", EN: "legal representative"},
	{Word: "principal", ZH: "主要负责人", EN: "principal"},
	{Word: "directly_responsible", ZH: "影响债务履行的直接责任人员", EN: "person directly responsible"},
	{Word: "actual_controller", ZH: "实际控制人", EN: "actual controller"},
	{Word: "statutory_agent", ZH: "法定代理人", EN: "statutory agent"},
}}

// String returns the stable word of k.
func (k Capacity) String() string { return capacityNames.Word(k) }

// Label returns the wording of k in l.
func (k Capacity) Label(l zhixing.Lang) string { return capacityNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Capacity) MarshalText() ([]byte, error) { return capacityNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Capacity) UnmarshalText(b []byte) error { return capacityNames.Unmarshal(b, k) }

// Initiative is who set a measure going (启动方式). The zero value means not given.
type Initiative uint8

// The initiatives.
const (
	_             Initiative = iota
	OnApplication            // 申请执行人申请
	ExOfficio                // 依职权
)

var initiativeNames = enum.Names[Initiative]{Kind: "initiative", Rows: []enum.Row{
	{}, // not given
	{Word: "creditor", ZH: "申请执行人申请", EN: "on the creditor's application"},
	{Word: "ex_officio", ZH: "依职权", EN: "of the court's own motion"},
}}

// String returns the stable word of k.
func (k Initiative) String() string { return initiativeNames.Word(k) }

// Label returns the wording of k in l.
func (k Initiative) Label(l zhixing.Lang) string { return initiativeNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Initiative) MarshalText() ([]byte, error) { return initiativeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Initiative) UnmarshalText(b []byte) error { return initiativeNames.Unmarshal(b, k) }

// Remedy is what a wrong or spent listing calls for (纠正方式, DISC-12). The zero value
// means none.
type Remedy uint8

// The remedies.
const (
	_              Remedy = iota
	RemedyWithdraw        // 撤销
	RemedyCorrect         // 更正
	RemedyDelete          // 删除
)

var remedyNames = enum.Names[Remedy]{Kind: "remedy", Rows: []enum.Row{
	{}, // not given
	{Word: "withdraw", ZH: "撤销", EN: "withdraw"},
	{Word: "correct", ZH: "更正", EN: "correct"},
	{Word: "delete", ZH: "删除", EN: "delete"},
}}

// String returns the stable word of k.
func (k Remedy) String() string { return remedyNames.Word(k) }

// Label returns the wording of k in l.
func (k Remedy) Label(l zhixing.Lang) string { return remedyNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Remedy) MarshalText() ([]byte, error) { return remedyNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Remedy) UnmarshalText(b []byte) error { return remedyNames.Unmarshal(b, k) }

// LiftGround is why a consumption restriction ends (解除限制消费事由, DISC-19). The zero value
// means not given.
type LiftGround uint8

// The grounds.
const (
	_             LiftGround = iota
	LiftPerformed            // 履行完毕
	LiftSecurity             // 确实有效的担保
	LiftConsent              // 申请执行人同意
	LiftRoleEnded            // 职务变更且非责任人
	LiftWrong                // 错误采取
	LiftConcluded            // 终结执行或者不予执行
)

var liftGroundNames = enum.Names[LiftGround]{Kind: "lift_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "performed", ZH: "履行完毕", EN: "performed"},
	{Word: "security", ZH: "确实有效的担保", EN: "real and effective security"},
	{Word: "creditor_consent", ZH: "申请执行人同意", EN: "creditor consents"},
	{Word: "role_ended", ZH: "职务变更且非责任人", EN: "role ended and not responsible"},
	{Word: "wrong", ZH: "错误采取", EN: "wrongly taken"},
	{Word: "concluded_or_refused", ZH: "终结执行或者不予执行", EN: "concluded or refused"},
}}

// String returns the stable word of k.
func (k LiftGround) String() string { return liftGroundNames.Word(k) }

// Label returns the wording of k in l.
func (k LiftGround) Label(l zhixing.Lang) string { return liftGroundNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k LiftGround) MarshalText() ([]byte, error) { return liftGroundNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *LiftGround) UnmarshalText(b []byte) error { return liftGroundNames.Unmarshal(b, k) }

// UrgentReason is why a transport ban is lifted for a journey (暂时解除事由, DISC-18). The
// zero value means none.
type UrgentReason uint8

// The reasons.
const (
	_               UrgentReason = iota
	OwnIllness                   // 本人重病就医
	RelativeIllness              // 近亲属重病就医
	RelativeFuneral              // 近亲属丧葬
	PublicDuty                   // 执行或者配合执行公务
	ForeignAffairs               // 外事活动
	Examination                  // 重要考试
)

var urgentReasonNames = enum.Names[UrgentReason]{Kind: "urgent_reason", Rows: []enum.Row{
	{}, // not given
	{Word: "own_illness", ZH: "本人重病就医", EN: "own serious illness"},
	{Word: "relative_illness", ZH: "近亲属重病就医", EN: "serious illness of a near relative"},
	{Word: "relative_funeral", ZH: "近亲属丧葬", EN: "funeral of a near relative"},
	{Word: "public_duty", ZH: "执行或者配合执行公务", EN: "public duty"},
	{Word: "foreign_affairs", ZH: "外事活动", EN: "foreign affairs"},
	{Word: "examination", ZH: "重要考试", EN: "important examination"},
}}

// String returns the stable word of k.
func (k UrgentReason) String() string { return urgentReasonNames.Word(k) }

// Label returns the wording of k in l.
func (k UrgentReason) Label(l zhixing.Lang) string {
	return urgentReasonNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k UrgentReason) MarshalText() ([]byte, error) { return urgentReasonNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *UrgentReason) UnmarshalText(b []byte) error { return urgentReasonNames.Unmarshal(b, k) }

// Relation is the relation to a relative (近亲属关系, DISC-18; Civil Code, article 1045).
// The zero value means not given.
type Relation uint8

// The relations: all but the last are near relatives.
const (
	_             Relation = iota
	Spouse                 // 配偶
	Parent                 // 父母
	Child                  // 子女
	Sibling                // 兄弟姐妹
	Grandparent            // 祖父母、外祖父母
	Grandchild             // 孙子女、外孙子女
	OtherRelation          // 其他亲属、朋友
)

var relationNames = enum.Names[Relation]{Kind: "relation", Rows: []enum.Row{
	{}, // not given
	{Word: "spouse", ZH: "配偶", EN: "spouse"},
	{Word: "parent", ZH: "父母", EN: "parent"},
	{Word: "child", ZH: "子女", EN: "child"},
	{Word: "sibling", ZH: "兄弟姐妹", EN: "sibling"},
	{Word: "grandparent", ZH: "祖父母、外祖父母", EN: "grandparent"},
	{Word: "grandchild", ZH: "孙子女、外孙子女", EN: "grandchild"},
	{Word: "other", ZH: "其他亲属、朋友", EN: "other relative, friend"},
}}

// String returns the stable word of k.
func (k Relation) String() string { return relationNames.Word(k) }

// Label returns the wording of k in l.
func (k Relation) Label(l zhixing.Lang) string { return relationNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Relation) MarshalText() ([]byte, error) { return relationNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Relation) UnmarshalText(b []byte) error { return relationNames.Unmarshal(b, k) }

// ScreenVerdict is the answer to a behaviour (比对结果, DISC-21).
type ScreenVerdict uint8

// The verdicts.
const (
	Allowed         ScreenVerdict = iota // 允许
	AllowedByPermit                      // 经批准允许
	Blocked                              // 拦截
	NeedsReview                          // 待人工审查
)

var screenVerdictNames = enum.Names[ScreenVerdict]{Kind: "screen_verdict", Rows: []enum.Row{
	{Word: "allowed", ZH: "允许", EN: "allowed"},
	{Word: "allowed_by_permit", ZH: "经批准允许", EN: "allowed by permit"},
	{Word: "blocked", ZH: "拦截", EN: "blocked"},
	{Word: "needs_review", ZH: "待人工审查", EN: "needs review"},
}}

// String returns the stable word of k.
func (k ScreenVerdict) String() string { return screenVerdictNames.Word(k) }

// Label returns the wording of k in l.
func (k ScreenVerdict) Label(l zhixing.Lang) string {
	return screenVerdictNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ScreenVerdict) MarshalText() ([]byte, error) { return screenVerdictNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ScreenVerdict) UnmarshalText(b []byte) error { return screenVerdictNames.Unmarshal(b, k) }

// ConsumptionItem is one of the nine forbidden behaviours (限制消费九项, DISC-16). The zero
// value means none.
type ConsumptionItem uint8

// The items I1 to I9 of CONS-2015, article 3.
const (
	_               ConsumptionItem = iota
	ItemTransport                   // 飞机、列车软卧、轮船二等以上舱位
	ItemVenue                       // 星级以上宾馆、酒店、夜总会、高尔夫球场等高消费
	ItemRealEstate                  // 购买不动产或者新建、扩建、高档装修房屋
	ItemOffice                      // 租赁高档写字楼、宾馆、公寓等场所办公
	ItemVehicle                     // 购买非经营必需车辆
	ItemTravel                      // 旅游、度假
	ItemSchool                      // 子女就读高收费私立学校
	ItemInsurance                   // 支付高额保费购买保险理财产品
	ItemEMUAndOther                 // G字头动车组全部座位、其他动车组一等以上座位等非生活和工作必需的消费
)

var consumptionItemNames = enum.Names[ConsumptionItem]{Kind: "consumption_item", Rows: []enum.Row{
	{}, // not given
	{Word: "i1_transport", ZH: "飞机、列车软卧、轮船二等以上舱位", EN: "aircraft, soft sleeper, second class of a ship or above"},
	{Word: "i2_venue", ZH: "星级以上宾馆、酒店、夜总会、高尔夫球场等高消费", EN: "star hotels, night clubs, golf"},
	{Word: "i3_real_estate", ZH: "购买不动产或者新建、扩建、高档装修房屋", EN: "real estate, building, high-grade decorating"},
	{Word: "i4_office", ZH: "租赁高档写字楼、宾馆、公寓等场所办公", EN: "high-grade office"},
	{Word: "i5_vehicle", ZH: "购买非经营必需车辆", EN: "vehicle not needed for business"},
	{Word: "i6_travel", ZH: "旅游、度假", EN: "travel, holiday"},
	{Word: "i7_school", ZH: "子女就读高收费私立学校", EN: "high-fee private school"},
	{Word: "i8_insurance", ZH: "支付高额保费购买保险理财产品", EN: "high premiums for insurance products"},
	{Word: "i9_emu_and_other", ZH: "G字头动车组全部座位、其他动车组一等以上座位等非生活和工作必需的消费", EN: "all G-train seats, first class and above of other EMU trains, other consumption not needed"},
}}

// String returns the stable word of k.
func (k ConsumptionItem) String() string { return consumptionItemNames.Word(k) }

// Label returns the wording of k in l.
func (k ConsumptionItem) Label(l zhixing.Lang) string {
	return consumptionItemNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ConsumptionItem) MarshalText() ([]byte, error) { return consumptionItemNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ConsumptionItem) UnmarshalText(b []byte) error { return consumptionItemNames.Unmarshal(b, k) }

// Behaviour is what a person is about to do (消费行为, DISC-21). The zero value means not
// given.
type Behaviour uint8

// The behaviours of the table of DISC-21.
const (
	_                      Behaviour = iota
	Flight                           // 乘飞机
	TrainSoftSleeper                 // 列车软卧
	TrainHardSleeper                 // 列车硬卧
	TrainHardSeat                    // 列车硬座
	TrainSoftSeat                    // 列车软座
	GTrainSeat                       // G字头动车组座位
	OtherEMUFirstOrAbove             // 其他动车组一等以上座位
	OtherEMUSecond                   // 其他动车组二等座
	EMUSleeperFirst                  // 动卧一等
	EMUSleeperSecond                 // 动卧二等
	ShipSecondOrAbove                // 轮船二等以上舱位
	ShipThirdOrBelow                 // 轮船三等以下舱位
	LocalTransport                   // 公共汽车、地铁、出租车
	StarHotel                        // 星级宾馆、酒店
	UnratedHotel                     // 非星级宾馆、普通餐饮
	NightClub                        // 夜总会
	Golf                             // 高尔夫球场
	BuyRealEstate                    // 购买不动产
	BuildHouse                       // 新建房屋
	ExtendHouse                      // 扩建房屋
	HighGradeDecoration              // 高档装修房屋
	RentHighGradeOffice              // 租赁高档场所办公
	BuyVehicle                       // 购买车辆
	Tour                             // 旅游
	Holiday                          // 度假
	PrivateSchoolHighFee             // 高收费私立学校
	PrivateSchoolNormalFee           // 正常收费私立学校
	InsuranceHighPremium             // 高额保费保险理财
	InsuranceBasic                   // 基本保障保险
	OtherNonEssential                // 其他非生活和工作必需的消费
)

var behaviourNames = enum.Names[Behaviour]{Kind: "behaviour", Rows: []enum.Row{
	{}, // not given
	{Word: "flight", ZH: "乘飞机", EN: "flight"},
	{Word: "train_soft_sleeper", ZH: "列车软卧", EN: "train, soft sleeper"},
	{Word: "train_hard_sleeper", ZH: "列车硬卧", EN: "train, hard sleeper"},
	{Word: "train_hard_seat", ZH: "列车硬座", EN: "train, hard seat"},
	{Word: "train_soft_seat", ZH: "列车软座", EN: "train, soft seat"},
	{Word: "g_train_seat", ZH: "G字头动车组座位", EN: "G train, any seat"},
	{Word: "other_emu_first_or_above", ZH: "其他动车组一等以上座位", EN: "other EMU train, first class or above"},
	{Word: "other_emu_second", ZH: "其他动车组二等座", EN: "other EMU train, second class"},
	{Word: "emu_sleeper_first", ZH: "动卧一等", EN: "EMU sleeper, first class"},
	{Word: "emu_sleeper_second", ZH: "动卧二等", EN: "EMU sleeper, second class"},
	{Word: "ship_second_or_above", ZH: "轮船二等以上舱位", EN: "ship, second class or above"},
	{Word: "ship_third_or_below", ZH: "轮船三等以下舱位", EN: "ship, third class or below"},
	{Word: "local_transport", ZH: "公共汽车、地铁、出租车", EN: "bus, metro, taxi"},
	{Word: "star_hotel", ZH: "星级宾馆、酒店", EN: "star-rated hotel"},
	{Word: "unrated_hotel", ZH: "非星级宾馆、普通餐饮", EN: "unrated hotel, ordinary restaurant"},
	{Word: "night_club", ZH: "夜总会", EN: "night club"},
	{Word: "golf", ZH: "高尔夫球场", EN: "golf course"},
	{Word: "buy_real_estate", ZH: "购买不动产", EN: "buying real estate"},
	{Word: "build_house", ZH: "新建房屋", EN: "building a house"},
	{Word: "extend_house", ZH: "扩建房屋", EN: "extending a house"},
	{Word: "high_grade_decoration", ZH: "高档装修房屋", EN: "high-grade decorating"},
	{Word: "rent_high_grade_office", ZH: "租赁高档场所办公", EN: "renting a high-grade place to work"},
	{Word: "buy_vehicle", ZH: "购买车辆", EN: "buying a vehicle"},
	{Word: "tour", ZH: "旅游", EN: "tour"},
	{Word: "holiday", ZH: "度假", EN: "holiday"},
	{Word: "private_school_high_fee", ZH: "高收费私立学校", EN: "high-fee private school"},
	{Word: "private_school_normal_fee", ZH: "正常收费私立学校", EN: "private school at a normal fee"},
	{Word: "insurance_high_premium", ZH: "高额保费保险理财", EN: "insurance product with a high premium"},
	{Word: "insurance_basic", ZH: "基本保障保险", EN: "basic insurance"},
	{Word: "other_non_essential", ZH: "其他非生活和工作必需的消费", EN: "other consumption not needed for life or work"},
}}

// String returns the stable word of k.
func (k Behaviour) String() string { return behaviourNames.Word(k) }

// Label returns the wording of k in l.
func (k Behaviour) Label(l zhixing.Lang) string { return behaviourNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Behaviour) MarshalText() ([]byte, error) { return behaviourNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Behaviour) UnmarshalText(b []byte) error { return behaviourNames.Unmarshal(b, k) }

// PaidWith is whose money pays (费用来源, DISC-16): it mattered until 2015-07-21. The zero
// value means not given.
type PaidWith uint8

// The sources.
const (
	_            PaidWith = iota
	PaidByDebtor          // 被执行人财产
	PaidByOther           // 他人财产
)

var paidWithNames = enum.Names[PaidWith]{Kind: "paid_with", Rows: []enum.Row{
	{}, // not given
	{Word: "debtor_property", ZH: "被执行人财产", EN: "property of the debtor"},
	{Word: "other_property", ZH: "他人财产", EN: "property of another"},
}}

// String returns the stable word of k.
func (k PaidWith) String() string { return paidWithNames.Word(k) }

// Label returns the wording of k in l.
func (k PaidWith) Label(l zhixing.Lang) string { return paidWithNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k PaidWith) MarshalText() ([]byte, error) { return paidWithNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *PaidWith) UnmarshalText(b []byte) error { return paidWithNames.Unmarshal(b, k) }
