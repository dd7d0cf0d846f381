package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// IntegrityCode is a breach of a rule of integrity by its code (廉洁规则代码, DISC-37 to
// 46). The zero value means none.
type IntegrityCode uint8

// The codes: FP five prohibitions, TP ten prohibitions, TM ten musts, LI leaders, SI staff, CR contact, W wrongful enforcement, IF checks of this library.
const (
	_    IntegrityCode = iota
	FP1                // 请客送礼
	FP2                // 与律师不正当交往
	FP3                // 插手过问
	FP4                // 委托评估拍卖徇私舞弊
	FP5                // 泄露工作秘密
	TP1                // 冷硬横推与消极拖延选择性执行
	TP2                // 超标的查封与违规执行案外人财产
	TP3                // 违规评估拍卖以物抵债
	TP4                // 隐瞒截留挪用拖延发放案款
	TP5                // 违规终本
	TP6                // 违规查询
	TP7                // 违规纳入删除撤销失信名单
	TP8                // 违规会见与同吃同住同行
	TP9                // 吃拿卡要
	TP10               // 诉讼掮客过问泄密
	TM1                // 政治与宗旨意识
	TM2                // 纪法意识
	TM3                // 三个规定
	TM4                // 高效公正
	TM5                // 规范文明
	TM6                // 终本标准
	TM7                // 一案一账号
	TM8                // 接访即办
	TM9                // 执行公开
	TM10               // 监督制约
	LI1                // 请托说情
	LI2                // 要求私下会见
	LI3                // 授意纵容身边人
	LI4                // 超越职权提要求
	LI5                // 其他
	SI1                // 请托说情
	SI2                // 邀请私下会见
	SI3                // 违规转递材料
	SI4                // 打探案情、通风报信
	SI5                // 其他
	CR1                // 泄密
	CR2                // 介绍律师或者案件
	CR3                // 接受请客送礼
	CR4                // 借款借物
	CR5                // 评估拍卖舞弊
	CR6                // 其他
	W1                 // 执行未生效文书或者超范围
	W2                 // 故意拖延、不执行、不恢复
	W3                 // 执行案外人财产或者错付
	W4                 // 未保护优先权
	W5                 // 违法执行他院已控财产
	W6                 // 怠于监管
	W7                 // 易贬损财产处理不当
	W8                 // 违法拍卖、变卖、抵债
	W9                 // 违法撤销拍卖、变卖、抵债
	W10                // 违法失信、限消、限制出境
	W11                // 其他
	IF1                // 审执分离违反
	IF2                // 一人负责到底
	IF3                // 应记未记
	IF4                // 缺责任分析
	IF5                // 未发监督卡
)

var integrityCodeNames = enum.Names[IntegrityCode]{Kind: "integrity_code", Rows: []enum.Row{
	{}, // not given
	{Word: "fp1", ZH: "请客送礼", EN: "treats and gifts"},
	{Word: "fp2", ZH: "与律师不正当交往", EN: "improper contact with lawyers"},
	{Word: "fp3", ZH: "插手过问", EN: "meddling in cases"},
	{Word: "fp4", ZH: "委托评估拍卖徇私舞弊", EN: "favouritism in valuation and auction"},
	{Word: "fp5", ZH: "泄露工作秘密", EN: "leaking secrets"},
	{Word: "tp1", ZH: "冷硬横推与消极拖延选择性执行", EN: "cold, delaying or selective enforcement"},
	{Word: "tp2", ZH: "超标的查封与违规执行案外人财产", EN: "excess seizure, outsiders' property"},
	{Word: "tp3", ZH: "违规评估拍卖以物抵债", EN: "irregular valuation, auction, debt-for-asset"},
	{Word: "tp4", ZH: "隐瞒截留挪用拖延发放案款", EN: "withholding or delaying money"},
	{Word: "tp5", ZH: "违规终本", EN: "misuse of termination"},
	{Word: "tp6", ZH: "违规查询", EN: "irregular queries"},
	{Word: "tp7", ZH: "违规纳入删除撤销失信名单", EN: "irregular listing or deletion"},
	{Word: "tp8", ZH: "违规会见与同吃同住同行", EN: "irregular meetings and meals"},
	{Word: "tp9", ZH: "吃拿卡要", EN: "demanding favours"},
	{Word: "tp10", ZH: "诉讼掮客过问泄密", EN: "case broking, asking, leaking"},
	{Word: "tm1", ZH: "政治与宗旨意识", EN: "political and service awareness"},
	{Word: "tm2", ZH: "纪法意识", EN: "discipline awareness"},
	{Word: "tm3", ZH: "三个规定", EN: "the three rules"},
	{Word: "tm4", ZH: "高效公正", EN: "efficient and fair"},
	{Word: "tm5", ZH: "规范文明", EN: "regular and civilised"},
	{Word: "tm6", ZH: "终本标准", EN: "closing standard"},
	{Word: "tm7", ZH: "一案一账号", EN: "one case one account"},
	{Word: "tm8", ZH: "接访即办", EN: "petitions at once"},
	{Word: "tm9", ZH: "执行公开", EN: "openness"},
	{Word: "tm10", ZH: "监督制约", EN: "accepting control"},
	{Word: "li1", ZH: "请托说情", EN: "pleading"},
	{Word: "li2", ZH: "要求私下会见", EN: "demanding private meetings"},
	{Word: "li3", ZH: "授意纵容身边人", EN: "prompting staff or relatives"},
	{Word: "li4", ZH: "超越职权提要求", EN: "exceeding powers"},
	{Word: "li5", ZH: "其他", EN: "other"},
	{Word: "si1", ZH: "请托说情", EN: "pleading"},
	{Word: "si2", ZH: "邀请私下会见", EN: "inviting to private meetings"},
	{Word: "si3", ZH: "违规转递材料", EN: "irregularly passing materials"},
	{Word: "si4", ZH: "打探案情、通风报信", EN: "sounding out, tipping off"},
	{Word: "si5", ZH: "其他", EN: "other"},
	{Word: "cr1", ZH: "泄密", EN: "leaking"},
	{Word: "cr2", ZH: "介绍律师或者案件", EN: "recommending lawyers or cases"},
	{Word: "cr3", ZH: "接受请客送礼", EN: "accepting treats"},
	{Word: "cr4", ZH: "借款借物", EN: "borrowing"},
	{Word: "cr5", ZH: "评估拍卖舞弊", EN: "fraud in valuation or auction"},
	{Word: "cr6", ZH: "其他", EN: "other"},
	{Word: "w1", ZH: "执行未生效文书或者超范围", EN: "ineffective document or beyond scope"},
	{Word: "w2", ZH: "故意拖延、不执行、不恢复", EN: "wilful delay, not enforcing, not resuming"},
	{Word: "w3", ZH: "执行案外人财产或者错付", EN: "outsider's property or wrong payee"},
	{Word: "w4", ZH: "未保护优先权", EN: "priority not protected"},
	{Word: "w5", ZH: "违法执行他院已控财产", EN: "property controlled by another court"},
	{Word: "w6", ZH: "怠于监管", EN: "neglecting custody"},
	{Word: "w7", ZH: "易贬损财产处理不当", EN: "perishable property mishandled"},
	{Word: "w8", ZH: "违法拍卖、变卖、抵债", EN: "unlawful auction, sale, debt-for-asset"},
	{Word: "w9", ZH: "违法撤销拍卖、变卖、抵债", EN: "unlawfully cancelling them"},
	{Word: "w10", ZH: "违法失信、限消、限制出境", EN: "unlawful listing, restriction, exit restriction"},
	{Word: "w11", ZH: "其他", EN: "other"},
	{Word: "if1", ZH: "审执分离违反", EN: "separation breach"},
	{Word: "if2", ZH: "一人负责到底", EN: "stage concentration"},
	{Word: "if3", ZH: "应记未记", EN: "not recorded"},
	{Word: "if4", ZH: "缺责任分析", EN: "liability analysis missing"},
	{Word: "if5", ZH: "未发监督卡", EN: "card missing"},
}}

// String returns the stable word of k.
func (k IntegrityCode) String() string { return integrityCodeNames.Word(k) }

// Label returns the wording of k in l.
func (k IntegrityCode) Label(l zhixing.Lang) string {
	return integrityCodeNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k IntegrityCode) MarshalText() ([]byte, error) { return integrityCodeNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *IntegrityCode) UnmarshalText(b []byte) error { return integrityCodeNames.Unmarshal(b, k) }

// IntegrityKind is the kind of an event judged by the rules of integrity (廉洁事件). The
// zero value means not given.
type IntegrityKind uint8

// The kinds.
const (
	_                       IntegrityKind = iota
	GiftOrMeal                            // 请客送礼
	LawyerContact                         // 与律师接触
	AskAboutCase                          // 内部过问
	OutsideRequest                        // 外部干预
	ValuationCollusion                    // 评估拍卖串通
	Leak                                  // 泄密
	QueryWithoutCase                      // 无案查询
	PayoutLate                            // 迟延发放案款
	ListingDefect                         // 失信名单瑕疵
	ExcessSeizureEvent                    // 超标的查封
	NoResumption                          // 应恢复未恢复
	ReviewBySamePerson                    // 同一人审查
	OnePersonThroughout                   // 一人负责到底
	ReversalWithoutAnalysis               // 改判无责任分析
	FilingWithoutCard                     // 立案未发监督卡
	PrivateContact                        // 私下接触
	Borrowing                             // 借款借物
	RudeOrPassive                         // 冷硬横推、消极执行
	DemandingFavours                      // 吃拿卡要
	PetitionLate                          // 信访办理逾期
	CustodyNeglected                      // 怠于监管
	WrongEnforcement                      // 错误执行
	ComplaintClue                         // 一案双查线索
	PassiveLeader                         // 下级法院负责人不履职
)

var integrityKindNames = enum.Names[IntegrityKind]{Kind: "integrity_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "gift_or_meal", ZH: "请客送礼", EN: "gift or meal"},
	{Word: "lawyer_contact", ZH: "与律师接触", EN: "contact with a lawyer"},
	{Word: "ask_about_case", ZH: "内部过问", EN: "asking about a case"},
	{Word: "outside_request", ZH: "外部干预", EN: "outside request"},
	{Word: "valuation_collusion", ZH: "评估拍卖串通", EN: "collusion in valuation or auction"},
	{Word: "leak", ZH: "泄密", EN: "leak"},
	{Word: "query_without_case", ZH: "无案查询", EN: "query without a case"},
	{Word: "payout_late", ZH: "迟延发放案款", EN: "late payout"},
	{Word: "listing_defect", ZH: "失信名单瑕疵", EN: "defect of a listing"},
	{Word: "excess_seizure", ZH: "超标的查封", EN: "excess seizure"},
	{Word: "no_resumption", ZH: "应恢复未恢复", EN: "no re-inquiry or resumption"},
	{Word: "review_by_same_person", ZH: "同一人审查", EN: "review by the same person"},
	{Word: "one_person_throughout", ZH: "一人负责到底", EN: "one person throughout"},
	{Word: "reversal_without_analysis", ZH: "改判无责任分析", EN: "reversal without analysis"},
	{Word: "filing_without_card", ZH: "立案未发监督卡", EN: "filing without card"},
	{Word: "private_contact", ZH: "私下接触", EN: "private contact"},
	{Word: "borrowing", ZH: "借款借物", EN: "borrowing"},
	{Word: "rude_or_passive", ZH: "冷硬横推、消极执行", EN: "rude or passive conduct"},
	{Word: "demanding_favours", ZH: "吃拿卡要", EN: "demanding favours"},
	{Word: "petition_late", ZH: "信访办理逾期", EN: "petition handled late"},
	{Word: "custody_neglected", ZH: "怠于监管", EN: "custody neglected"},
	{Word: "wrong_enforcement", ZH: "错误执行", EN: "wrongful enforcement"},
	{Word: "complaint_clue", ZH: "一案双查线索", EN: "clue for a double check"},
	{Word: "passive_leader", ZH: "下级法院负责人不履职", EN: "leader of a lower court not doing his duty"},
}}

// String returns the stable word of k.
func (k IntegrityKind) String() string { return integrityKindNames.Word(k) }

// Label returns the wording of k in l.
func (k IntegrityKind) Label(l zhixing.Lang) string {
	return integrityKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k IntegrityKind) MarshalText() ([]byte, error) { return integrityKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *IntegrityKind) UnmarshalText(b []byte) error { return integrityKindNames.Unmarshal(b, k) }

// AskNature is what an asking or request came down to (过问性质, DISC-40, 41). The zero
// value means not given.
type AskNature uint8

// The natures; which codes they give depends on who asks.
const (
	_                AskNature = iota
	AskByProcedure             // 依程序了解
	AskPleading                // 请托说情
	AskMeeting                 // 要求或者邀请私下会见
	AskThroughOthers           // 授意、纵容他人
	AskExceeding               // 超越职权提要求
	AskMaterials               // 违规转递材料
	AskSounding                // 打探案情、通风报信
	AskOther                   // 其他
)

var askNatureNames = enum.Names[AskNature]{Kind: "ask_nature", Rows: []enum.Row{
	{}, // not given
	{Word: "by_procedure", ZH: "依程序了解", EN: "by procedure"},
	{Word: "pleading", ZH: "请托说情", EN: "pleading"},
	{Word: "private_meeting", ZH: "要求或者邀请私下会见", EN: "private meeting"},
	{Word: "through_others", ZH: "授意、纵容他人", EN: "through others"},
	{Word: "exceeding_powers", ZH: "超越职权提要求", EN: "exceeding powers"},
	{Word: "passing_materials", ZH: "违规转递材料", EN: "passing materials"},
	{Word: "sounding_out", ZH: "打探案情、通风报信", EN: "sounding out"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of k.
func (k AskNature) String() string { return askNatureNames.Word(k) }

// Label returns the wording of k in l.
func (k AskNature) Label(l zhixing.Lang) string { return askNatureNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k AskNature) MarshalText() ([]byte, error) { return askNatureNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *AskNature) UnmarshalText(b []byte) error { return askNatureNames.Unmarshal(b, k) }

// Giver is who gave a benefit (给予方, DISC-37). The zero value means not given.
type Giver uint8

// The givers: all of them count under FIVE-2009, article 2.
const (
	_              Giver = iota
	GiverParty           // 当事人
	GiverRelated         // 相关人员
	GiverAgency          // 评估、拍卖、变卖、鉴定、审计、破产管理机构
	GiverLawyer          // 律师
	GiverUnrelated       // 与案件无关
)

var giverNames = enum.Names[Giver]{Kind: "giver", Rows: []enum.Row{
	{}, // not given
	{Word: "party", ZH: "当事人", EN: "party"},
	{Word: "related_person", ZH: "相关人员", EN: "related person"},
	{Word: "auction_house", ZH: "评估、拍卖、变卖、鉴定、审计、破产管理机构", EN: "valuer, auctioneer, appraiser, auditor or administrator"},
	{Word: "lawyer", ZH: "律师", EN: "lawyer"},
	{Word: "none", ZH: "与案件无关", EN: "unrelated to any case"},
}}

// String returns the stable word of k.
func (k Giver) String() string { return giverNames.Word(k) }

// Label returns the wording of k in l.
func (k Giver) Label(l zhixing.Lang) string { return giverNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k Giver) MarshalText() ([]byte, error) { return giverNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *Giver) UnmarshalText(b []byte) error { return giverNames.Unmarshal(b, k) }

// ClueSource is where the clue for a double check came from (线索来源, DISC-45; DUAL-2019,
// article 3). The zero value means not given.
type ClueSource uint8

// The sources.
const (
	_                 ClueSource = iota
	ClueLetters                  // 群众来信来访
	ClueDeputies                 // 人大代表、政协委员、党政机关交办转办
	ClueProcuratorate            // 检察建议
	ClueInspection               // 检查、巡查发现
	ClueOther                    // 其他
)

var clueSourceNames = enum.Names[ClueSource]{Kind: "clue_source", Rows: []enum.Row{
	{}, // not given
	{Word: "letters_and_visits", ZH: "来信来访", EN: "letters and visits"},
	{Word: "deputies_and_bodies", ZH: "代表、委员和党政机关转交", EN: "deputies, committee members, party and state bodies"},
	{Word: "procuratorial_suggestion", ZH: "检察建议", EN: "procuratorial suggestion"},
	{Word: "inspection", ZH: "检查发现", EN: "inspection"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of k.
func (k ClueSource) String() string { return clueSourceNames.Word(k) }

// Label returns the wording of k in l.
func (k ClueSource) Label(l zhixing.Lang) string { return clueSourceNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ClueSource) MarshalText() ([]byte, error) { return clueSourceNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ClueSource) UnmarshalText(b []byte) error { return clueSourceNames.Unmarshal(b, k) }
