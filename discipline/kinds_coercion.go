package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ObstructionAct is what a fine or detention may be imposed for (妨害行为, DISC-22), coded
// as in the specification. The zero value means not given.
type ObstructionAct uint8

// The acts: O1 to O5 of CPL-2023, article 114; B1 to B6 of CPL-INT-2022, article 187; R1 to R5 of its article 188; X1 to X5 of its article 189; Y1 to Y3 of articles 115 and 116; A1 to A4 of article 117; D1 to D4 of CPL-INT-2022, article 192; Z1 and Z2 of article 252 and INV-2020.
const (
	_                         ObstructionAct = iota
	O1ForgesEvidence                         // 伪造、毁灭重要证据
	O2StopsWitnesses                         // 妨碍作证
	O3DisposesSeized                         // 处分查封、扣押、冻结的财产
	O4InsultsRetaliates                      // 侮辱、诽谤、诬陷、殴打、打击报复
	O5ObstructsStaff                         // 以暴力、威胁等方法阻碍执行职务
	B1Uproar                                 // 在人民法院哄闹、滞留，不听制止
	B2DamagesPapers                          // 毁损、抢夺人民法院法律文书、查封标志
	B3StormsScene                            // 哄闹、冲击执行现场，围困、扣押执行人员
	B4DamagesEquipment                       // 毁损、抢夺、扣留案件材料、车辆、器械、服装、证件
	B5ObstructsMeasures                      // 阻碍查询、查封、扣押、冻结、划拨、拍卖、变卖
	B6Other                                  // 其他妨害执行职务
	R1HidesAfterEffect                       // 文书生效后隐藏、转移、变卖、毁损财产或者无偿、低价处分
	R2DisposesSecurity                       // 处分已提供担保的财产
	R3BreaksConsumptionOrder                 // 违反限制高消费令
	R4AbleRefuses                            // 有履行能力而拒不按执行通知履行
	R5IndividualRefusesAssist                // 有义务协助的个人拒不协助
	X1Impersonates                           // 冒充他人提起诉讼或者参加诉讼
	X2FalseTestimony                         // 证人签署保证书后作虚假证言
	X3HidesAbility                           // 伪造、隐藏、毁灭或者拒交反映履行能力的重要证据
	X4Unfreezes                              // 擅自解冻
	X5TipsOff                                // 接到协助执行通知书后通风报信
	Y1CollusiveSuit                          // 恶意串通诉讼
	Y2FabricatedSuit                         // 单方捏造事实诉讼
	Y3CollusionToEvade                       // 串通逃避执行
	A1RefusesEvidence                        // 单位拒绝或者妨碍调查取证
	A2RefusesPropertyHelp                    // 单位拒不协助查询、扣押、冻结、划拨、变价
	A3RefusesIncomeTitles                    // 单位拒不协助扣留收入、办理证照转移、转交票证财物
	A4OtherRefusal                           // 其他拒绝协助
	D1LetsConsume                            // 允许高消费
	D2LetsExit                               // 允许出境
	D3GoesOnRegistering                      // 拒不停止办理过户、审批等手续
	D4Delays                                 // 以内部请示、审批为由拖延办理
	Z1Report                                 // 拒绝报告、虚假报告、无正当理由逾期报告财产
	Z2ObstructsAudit                         // 妨碍审计
)

var obstructionActNames = enum.Names[ObstructionAct]{Kind: "obstruction_act", Rows: []enum.Row{
	{}, // not given
	{Word: "o1_forges_evidence", ZH: "伪造、毁灭重要证据", EN: "forging or destroying evidence"},
	{Word: "o2_stops_witnesses", ZH: "妨碍作证", EN: "stopping witnesses"},
	{Word: "o3_disposes_seized", ZH: "处分查封、扣押、冻结的财产", EN: "disposing of seized property"},
	{Word: "o4_insults_retaliates", ZH: "侮辱、诽谤、诬陷、殴打、打击报复", EN: "insulting, beating, retaliating"},
	{Word: "o5_obstructs_staff", ZH: "以暴力、威胁等方法阻碍执行职务", EN: "obstructing staff on duty"},
	{Word: "b1_uproar", ZH: "在人民法院哄闹、滞留，不听制止", EN: "uproar in court"},
	{Word: "b2_damages_papers", ZH: "毁损、抢夺人民法院法律文书、查封标志", EN: "damaging court papers or seal marks"},
	{Word: "b3_storms_scene", ZH: "哄闹、冲击执行现场，围困、扣押执行人员", EN: "storming the enforcement scene"},
	{Word: "b4_damages_equipment", ZH: "毁损、抢夺、扣留案件材料、车辆、器械、服装、证件", EN: "damaging or seizing files and equipment"},
	{Word: "b5_obstructs_measures", ZH: "阻碍查询、查封、扣押、冻结、划拨、拍卖、变卖", EN: "obstructing inquiry, seizure or sale"},
	{Word: "b6_other", ZH: "其他妨害执行职务", EN: "other obstruction"},
	{Word: "r1_hides_after_effect", ZH: "文书生效后隐藏、转移、变卖、毁损财产或者无偿、低价处分", EN: "hiding or giving away after effect"},
	{Word: "r2_disposes_security", ZH: "处分已提供担保的财产", EN: "disposing of property given as security"},
	{Word: "r3_breaks_consumption_order", ZH: "违反限制高消费令", EN: "breaking the consumption order"},
	{Word: "r4_able_refuses", ZH: "有履行能力而拒不按执行通知履行", EN: "able and not performing"},
	{Word: "r5_individual_refuses_assist", ZH: "有义务协助的个人拒不协助", EN: "individual refusing to assist"},
	{Word: "x1_impersonates", ZH: "冒充他人提起诉讼或者参加诉讼", EN: "impersonating a litigant"},
	{Word: "x2_false_testimony", ZH: "证人签署保证书后作虚假证言", EN: "false testimony after a pledge"},
	{Word: "x3_hides_ability", ZH: "伪造、隐藏、毁灭或者拒交反映履行能力的重要证据", EN: "hiding evidence of ability"},
	{Word: "x4_unfreezes", ZH: "擅自解冻", EN: "unfreezing without leave"},
	{Word: "x5_tips_off", ZH: "接到协助执行通知书后通风报信", EN: "tipping off"},
	{Word: "y1_collusive_suit", ZH: "恶意串通诉讼", EN: "collusive suit"},
	{Word: "y2_fabricated_suit", ZH: "单方捏造事实诉讼", EN: "fabricated suit"},
	{Word: "y3_collusion_to_evade", ZH: "串通逃避执行", EN: "collusion to evade"},
	{Word: "a1_refuses_evidence", ZH: "单位拒绝或者妨碍调查取证", EN: "unit refusing evidence"},
	{Word: "a2_refuses_property_help", ZH: "单位拒不协助查询、扣押、冻结、划拨、变价", EN: "unit refusing inquiry, freezing, transfer or sale"},
	{Word: "a3_refuses_income_titles", ZH: "单位拒不协助扣留收入、办理证照转移、转交票证财物", EN: "unit refusing income, titles, handing over"},
	{Word: "a4_other_refusal", ZH: "其他拒绝协助", EN: "other refusal to assist"},
	{Word: "d1_lets_consume", ZH: "允许高消费", EN: "letting him consume"},
	{Word: "d2_lets_exit", ZH: "允许出境", EN: "letting him leave"},
	{Word: "d3_goes_on_registering", ZH: "拒不停止办理过户、审批等手续", EN: "going on with transfer or approval"},
	{Word: "d4_delays", ZH: "以内部请示、审批为由拖延办理", EN: "delaying for internal approval"},
	{Word: "z1_report", ZH: "拒绝报告、虚假报告、无正当理由逾期报告财产", EN: "refused, false or late property report"},
	{Word: "z2_obstructs_audit", ZH: "妨碍审计", EN: "obstructing an audit"},
}}

// String returns the stable word of k.
func (k ObstructionAct) String() string { return obstructionActNames.Word(k) }

// Label returns the wording of k in l.
func (k ObstructionAct) Label(l zhixing.Lang) string {
	return obstructionActNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ObstructionAct) MarshalText() ([]byte, error) { return obstructionActNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ObstructionAct) UnmarshalText(b []byte) error { return obstructionActNames.Unmarshal(b, k) }

// PersonKind is whether a natural person or a unit is meant (个人、单位). The zero value
// means not given.
type PersonKind uint8

// The kinds.
const (
	_          PersonKind = iota
	Individual            // 个人
	UnitPerson            // 单位
)

var personKindNames = enum.Names[PersonKind]{Kind: "person_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "individual", ZH: "个人", EN: "individual"},
	{Word: "unit", ZH: "单位", EN: "unit"},
}}

// String returns the stable word of k.
func (k PersonKind) String() string { return personKindNames.Word(k) }

// Label returns the wording of k in l.
func (k PersonKind) Label(l zhixing.Lang) string { return personKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k PersonKind) MarshalText() ([]byte, error) { return personKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *PersonKind) UnmarshalText(b []byte) error { return personKindNames.Unmarshal(b, k) }

// Gateway is a way to a serious case of the refusal crime (情节严重情形, DISC-30). The zero
// value means not given.
type Gateway uint8

// The gateways: N of CRL-313-2002, S and G of REF-2024, articles 3 and 4, P6 of its article 6, Q of REF-2015, article 2.
const (
	_   Gateway = iota
	N1          // 隐藏、转移、故意毁损、无偿或者低价处分财产
	N2          // 处分担保财产
	N3          // 接到协助执行通知后拒不协助
	N4          // 与国家机关工作人员通谋
	N5          // 其他情节严重
	S1          // 恶意无偿处分、延长债权、虚假和解转让
	S2          // 恶意减损责任财产
	S3          // 妨碍查明财产
	S4          // 拒报、虚报财产或者违反限制消费令，经制裁仍拒不执行
	S5          // 经制裁仍拒不交付、迁出
	S6          // 经制裁仍不履行行为义务
	S7          // 经制裁仍违反不作为义务
	S8          // 恐吓、哄闹、推搡阻碍进入现场
	S9          // 毁损、抢夺材料器械
	S10         // 其他情节严重
	G1          // 虚假诉讼、仲裁、公证
	G2          // 聚众冲击执行现场
	G3          // 围攻、扣押、殴打执行人员
	G4          // 致申请执行人自杀、自残等严重后果
	G5          // 其他情节特别严重
	P6          // 诉讼开始后、裁判生效前隐藏、转移财产
	Q1          // 拒报、虚报或者违反限消，经罚款或者拘留仍拒不执行
	Q2          // 妨碍查明财产
	Q3          // 拒不交付、迁出
	Q4          // 串通虚假诉讼、仲裁、和解
	Q5          // 暴力、威胁、聚众冲击现场
	Q6          // 侮辱、围攻、扣押、殴打执行人员
	Q7          // 毁损、抢夺材料器械
	Q8          // 致债权人遭受重大损失
)

var gatewayNames = enum.Names[Gateway]{Kind: "gateway", Rows: []enum.Row{
	{}, // not given
	{Word: "n1", ZH: "隐藏、转移、故意毁损、无偿或者低价处分财产", EN: "hides, moves, damages, gives away or sells too cheap"},
	{Word: "n2", ZH: "处分担保财产", EN: "disposes of property given as security"},
	{Word: "n3", ZH: "接到协助执行通知后拒不协助", EN: "assistant refuses after notice"},
	{Word: "n4", ZH: "与国家机关工作人员通谋", EN: "collusion with state staff"},
	{Word: "n5", ZH: "其他情节严重", EN: "other"},
	{Word: "s1", ZH: "恶意无偿处分、延长债权、虚假和解转让", EN: "gratuitous disposal, prolonging, sham settlement"},
	{Word: "s2", ZH: "恶意减损责任财产", EN: "diminishing assets"},
	{Word: "s3", ZH: "妨碍查明财产", EN: "obstructing the finding of property"},
	{Word: "s4", ZH: "拒报、虚报财产或者违反限制消费令，经制裁仍拒不执行", EN: "report or consumption breach, still refusing after a sanction"},
	{Word: "s5", ZH: "经制裁仍拒不交付、迁出", EN: "still not handing over or vacating after a sanction"},
	{Word: "s6", ZH: "经制裁仍不履行行为义务", EN: "still not performing an act after a sanction"},
	{Word: "s7", ZH: "经制裁仍违反不作为义务", EN: "still breaching a prohibition after a sanction"},
	{Word: "s8", ZH: "恐吓、哄闹、推搡阻碍进入现场", EN: "intimidation or pushing to bar entry"},
	{Word: "s9", ZH: "毁损、抢夺材料器械", EN: "damaging or robbing files and equipment"},
	{Word: "s10", ZH: "其他情节严重", EN: "other serious"},
	{Word: "g1", ZH: "虚假诉讼、仲裁、公证", EN: "sham suit, arbitration, notarisation"},
	{Word: "g2", ZH: "聚众冲击执行现场", EN: "crowd storming the scene"},
	{Word: "g3", ZH: "围攻、扣押、殴打执行人员", EN: "besieging, holding or beating staff"},
	{Word: "g4", ZH: "致申请执行人自杀、自残等严重后果", EN: "suicide, self-harm or other grave result"},
	{Word: "g5", ZH: "其他情节特别严重", EN: "other especially serious"},
	{Word: "p6", ZH: "诉讼开始后、裁判生效前隐藏、转移财产", EN: "hiding or moving after the suit began and before effect"},
	{Word: "q1", ZH: "拒报、虚报或者违反限消，经罚款或者拘留仍拒不执行", EN: "report or consumption breach after fine or detention"},
	{Word: "q2", ZH: "妨碍查明财产", EN: "obstructing the finding of property"},
	{Word: "q3", ZH: "拒不交付、迁出", EN: "not handing over or vacating"},
	{Word: "q4", ZH: "串通虚假诉讼、仲裁、和解", EN: "collusive sham suit, arbitration, settlement"},
	{Word: "q5", ZH: "暴力、威胁、聚众冲击现场", EN: "violence, threat or crowd at the scene"},
	{Word: "q6", ZH: "侮辱、围攻、扣押、殴打执行人员", EN: "insulting, besieging, holding, beating"},
	{Word: "q7", ZH: "毁损、抢夺材料器械", EN: "damaging files and equipment"},
	{Word: "q8", ZH: "致债权人遭受重大损失", EN: "heavy loss to the creditor"},
}}

// String returns the stable word of k.
func (k Gateway) String() string { return gatewayNames.Word(k) }

// Label returns the wording of k in l.
func (k Gateway) Label(l zhixing.Lang) string { return gatewayNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Gateway) MarshalText() ([]byte, error) { return gatewayNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Gateway) UnmarshalText(b []byte) error { return gatewayNames.Unmarshal(b, k) }

// CriminalStage is how far a criminal case had come when the debtor performed
// (履行时诉讼阶段, REF-2024 11). The zero value means not given.
type CriminalStage uint8

// The stages.
const (
	_                CriminalStage = iota
	NotPerformed                   // 未履行
	BeforeIndictment               // 提起公诉前
	BeforeJudgment                 // 一审宣告判决前
	AfterJudgment                  // 一审判决后
)

var criminalStageNames = enum.Names[CriminalStage]{Kind: "criminal_stage", Rows: []enum.Row{
	{}, // not given
	{Word: "not_performed", ZH: "未履行", EN: "not performed"},
	{Word: "before_indictment", ZH: "提起公诉前", EN: "before indictment"},
	{Word: "before_judgment", ZH: "一审宣告判决前", EN: "before the first-instance judgment"},
	{Word: "after_judgment", ZH: "一审判决后", EN: "after the judgment"},
}}

// String returns the stable word of k.
func (k CriminalStage) String() string { return criminalStageNames.Word(k) }

// Label returns the wording of k in l.
func (k CriminalStage) Label(l zhixing.Lang) string {
	return criminalStageNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k CriminalStage) MarshalText() ([]byte, error) { return criminalStageNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *CriminalStage) UnmarshalText(b []byte) error { return criminalStageNames.Unmarshal(b, k) }
