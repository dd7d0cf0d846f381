package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// PriceState is where the fixing of a reference price stands (确定参考价的程序状态, AUC-29).
type PriceState uint8

// The states.
const (
	PriceIdle                 PriceState = iota // 未启动
	PriceInvestigating                          // 财产调查
	PriceNegotiating                            // 议价
	PriceDirected                               // 定向询价中
	PriceNetwork                                // 网络询价中
	PriceNetworkCorrecting                      // 询价报告补正中
	PriceSelecting                              // 选定评估机构
	PriceAppraisal                              // 评估中
	PriceAppraisalCorrecting                    // 评估报告说明、补正中
	PriceDelivered                              // 报告已发送
	PriceObjectionFormal                        // 异议审查中
	PriceObjectionSubstantive                   // 异议交评估机构说明中
	PriceTechnicalReview                        // 专业技术评审中
	PriceStayed                                 // 暂缓
	PriceFixed                                  // 参考价已确定
	PriceExpired                                // 参考价已过有效期
	PriceWithdrawn                              // 撤回
	PriceClosed                                 // 已用于处置
)

var priceStateNames = enum.Names[PriceState]{Kind: "price_state", Rows: []enum.Row{
	{Word: "idle", ZH: "未启动", EN: "idle"},
	{Word: "investigating", ZH: "财产调查", EN: "investigating"},
	{Word: "negotiating", ZH: "议价", EN: "negotiating"},
	{Word: "directed_pending", ZH: "定向询价中", EN: "directed inquiry pending"},
	{Word: "network_pending", ZH: "网络询价中", EN: "network inquiry pending"},
	{Word: "network_correcting", ZH: "询价报告补正中", EN: "network reports being corrected"},
	{Word: "appraiser_selecting", ZH: "选定评估机构", EN: "choosing the appraisers"},
	{Word: "appraisal_pending", ZH: "评估中", EN: "appraisal pending"},
	{Word: "appraisal_correcting", ZH: "评估报告说明、补正中", EN: "appraisal report being corrected"},
	{Word: "delivered", ZH: "报告已发送", EN: "report delivered"},
	{Word: "objection_formal", ZH: "异议审查中", EN: "formal objection"},
	{Word: "objection_substantive", ZH: "异议交评估机构说明中", EN: "substantive objection"},
	{Word: "technical_review", ZH: "专业技术评审中", EN: "technical review"},
	{Word: "stayed", ZH: "暂缓", EN: "stayed"},
	{Word: "fixed", ZH: "参考价已确定", EN: "fixed"},
	{Word: "expired", ZH: "参考价已过有效期", EN: "expired"},
	{Word: "withdrawn", ZH: "撤回", EN: "withdrawn"},
	{Word: "closed", ZH: "已用于处置", EN: "used"},
}}

// String returns the stable word of p.
func (p PriceState) String() string { return priceStateNames.Word(p) }

// Label returns the wording of p in l.
func (p PriceState) Label(l zhixing.Lang) string { return priceStateNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PriceState) MarshalText() ([]byte, error) { return priceStateNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PriceState) UnmarshalText(b []byte) error { return priceStateNames.Unmarshal(b, p) }

// PriceEventKind is the kind of an event of the price procedure (参考价程序事件, AUC-29). The
// zero value means not given.
type PriceEventKind uint8

// The kinds of events.
const (
	_                     PriceEventKind = iota
	PriceStart                           // 启动
	PriceFactsEstablished                // 查明财产状况
	PriceResultsFiled                    // 提交议价结果
	PriceTermOver                        // 期限届满
	PriceRefused                         // 拒绝答复
	PriceDirectedResult                  // 定向询价结果
	PriceCommissioned                    // 平台收到询价委托
	PriceExtensionApplied                // 申请延期
	PriceReport                          // 出具报告
	PriceCorrected                       // 补正
	PriceThreeOrdered                    // 三家评估机构及顺序确定
	PriceAppraisalStarted                // 评估机构收到委托
	PriceDelivery                        // 报告送达
	PriceObjection                       // 提出异议
	PriceObjectionDecided                // 异议裁定
	PriceExplained                       // 书面说明
	PriceReviewConcluded                 // 专业技术评审结论
	PriceStay                            // 暂缓
	PriceResume                          // 恢复
	PriceWithdraw                        // 撤回
	PricePartiesAgree                    // 当事人另行议价
	PriceSupervision                     // 执行监督成立
	PriceValidityEnd                     // 有效期届满
	PriceReissue                         // 重新出具报告
	PriceNoticePublished                 // 发布首次拍卖公告
	PriceDirectSale                      // 直接进入变卖
)

var priceEventKindNames = enum.Names[PriceEventKind]{Kind: "price_event", Rows: []enum.Row{
	{}, // not given
	{Word: "start", ZH: "启动", EN: "start"},
	{Word: "facts_established", ZH: "查明财产状况", EN: "facts established"},
	{Word: "results_filed", ZH: "提交议价结果", EN: "negotiation results filed"},
	{Word: "term_over", ZH: "期限届满", EN: "term over"},
	{Word: "refused", ZH: "拒绝答复", EN: "refused"},
	{Word: "directed_result", ZH: "定向询价结果", EN: "directed result"},
	{Word: "commissioned", ZH: "平台收到询价委托", EN: "platform received the commission"},
	{Word: "extension_applied", ZH: "申请延期", EN: "extension applied for"},
	{Word: "report", ZH: "出具报告", EN: "report"},
	{Word: "corrected", ZH: "补正", EN: "corrected"},
	{Word: "three_ordered", ZH: "三家评估机构及顺序确定", EN: "three institutions in order"},
	{Word: "appraisal_started", ZH: "评估机构收到委托", EN: "institution received the commission"},
	{Word: "delivery", ZH: "报告送达", EN: "report delivered to a recipient"},
	{Word: "objection", ZH: "提出异议", EN: "objection"},
	{Word: "objection_decided", ZH: "异议裁定", EN: "objection decided"},
	{Word: "explained", ZH: "书面说明", EN: "explained in writing"},
	{Word: "review_concluded", ZH: "专业技术评审结论", EN: "technical review concluded"},
	{Word: "stay", ZH: "暂缓", EN: "stay"},
	{Word: "resume", ZH: "恢复", EN: "resume"},
	{Word: "withdraw", ZH: "撤回", EN: "withdraw"},
	{Word: "parties_agree", ZH: "当事人另行议价", EN: "parties agree a price"},
	{Word: "supervision", ZH: "执行监督成立", EN: "supervision upheld"},
	{Word: "validity_end", ZH: "有效期届满", EN: "validity ended"},
	{Word: "reissue", ZH: "重新出具报告", EN: "re-issue"},
	{Word: "notice_published", ZH: "发布首次拍卖公告", EN: "first notice published"},
	{Word: "direct_sale", ZH: "直接进入变卖", EN: "direct sale entered"},
}}

// String returns the stable word of p.
func (p PriceEventKind) String() string { return priceEventKindNames.Word(p) }

// Label returns the wording of p in l.
func (p PriceEventKind) Label(l zhixing.Lang) string {
	return priceEventKindNames.Label(p, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (p PriceEventKind) MarshalText() ([]byte, error) { return priceEventKindNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PriceEventKind) UnmarshalText(b []byte) error { return priceEventKindNames.Unmarshal(b, p) }

// PriceGuard names a condition of the price procedure (参考价程序条件, AUC-29).
type PriceGuard uint8

// The conditions.
const (
	GuardStatutoryAppraisal     PriceGuard = iota // 法律要求评估或者双方要求评估
	GuardBothAskDirected                          // 双方一致要求定向询价且有官方价格
	GuardBothAskNetwork                           // 双方一致要求或者同意网络询价且具备条件
	GuardNegotiationImpossible                    // 一方拒绝议价或者下落不明
	GuardDirectedPossible                         // 有计税基准价、政府定价或者政府指导价
	GuardNetworkPossible                          // 无需现场勘验或者鉴定且具备网络询价条件
	GuardIdentical                                // 议价结果一致且不损害第三人
	GuardInTerm                                   // 在期限内
	GuardTermIsOver                               // 期限已过
	GuardAllIn                                    // 全部平台已出具报告
	GuardAnyIn                                    // 有平台按期出具报告
	GuardExtensionOpen                            // 无报告且有平台申请延期、尚未延期
	GuardAllDefective                             // 全部报告均有缺陷
	GuardSomeLeft                                 // 尚有可采用的报告
	GuardMoreInstitutions                         // 尚有后位评估机构
	GuardExtensionInOrder                         // 期满五日前申请、未逾两次、每次不超过十五日
	GuardDefective                                // 报告有缺陷
	GuardAllTermsOver                             // 全部收受人异议期满
	GuardOthersOpen                               // 尚有其他异议未决
	GuardAdmissible                               // 异议理由属于规定情形
	GuardQualification                            // 涉及资质或者程序严重违法
	GuardSubstantive                              // 涉及参照标准、方法或者结果
	GuardUpheld                                   // 异议成立
	GuardNetworkMethod                            // 网络询价报告
	GuardAfterObjection                           // 因异议而补正
	GuardAccepted                                 // 异议人接受说明
	GuardNegative                                 // 评审结论否定
	GuardWasNetwork                               // 暂缓前为网络询价
	GuardWasNetworkCorrecting                     // 暂缓前为询价补正
	GuardWasSelecting                             // 暂缓前为选定机构
	GuardWasAppraisal                             // 暂缓前为评估
	GuardWasAppraisalCorrecting                   // 暂缓前为评估补正
	GuardWithinValidity                           // 在有效期内
	GuardReportMethod                             // 参考价来自网络询价或者评估
)

var priceGuardNames = enum.Names[PriceGuard]{Kind: "price_guard", Rows: []enum.Row{
	{Word: "statutory_appraisal", ZH: "法律要求评估或者双方要求评估", EN: "appraisal required by law or asked by both"},
	{Word: "both_ask_directed", ZH: "双方一致要求定向询价且有官方价格", EN: "both ask a directed inquiry and an official price exists"},
	{Word: "both_ask_network", ZH: "双方一致要求或者同意网络询价且具备条件", EN: "both ask a network inquiry and its conditions hold"},
	{Word: "negotiation_impossible", ZH: "一方拒绝议价或者下落不明", EN: "a party refuses or cannot be found"},
	{Word: "directed_possible", ZH: "有计税基准价、政府定价或者政府指导价", EN: "an official price exists"},
	{Word: "network_possible", ZH: "无需现场勘验或者鉴定且具备网络询价条件", EN: "no survey needed and conditions exist"},
	{Word: "identical_no_harm", ZH: "议价结果一致且不损害第三人", EN: "results identical, nobody harmed"},
	{Word: "in_term", ZH: "在期限内", EN: "within the term"},
	{Word: "term_is_over", ZH: "期限已过", EN: "the term is over"},
	{Word: "all_in", ZH: "全部平台已出具报告", EN: "all reports are in"},
	{Word: "any_in", ZH: "有平台按期出具报告", EN: "a report is in"},
	{Word: "extension_open", ZH: "无报告且有平台申请延期、尚未延期", EN: "nobody reported, extension asked and not yet used"},
	{Word: "all_defective", ZH: "全部报告均有缺陷", EN: "all reports are defective"},
	{Word: "some_left", ZH: "尚有可采用的报告", EN: "a usable report is left"},
	{Word: "more_institutions", ZH: "尚有后位评估机构", EN: "a further institution follows"},
	{Word: "extension_in_order", ZH: "期满五日前申请、未逾两次、每次不超过十五日", EN: "applied five days before, at most twice, at most 15 days"},
	{Word: "defective", ZH: "报告有缺陷", EN: "the report is defective"},
	{Word: "all_terms_over", ZH: "全部收受人异议期满", EN: "the objection terms of all recipients are over"},
	{Word: "others_open", ZH: "尚有其他异议未决", EN: "another objection is undecided"},
	{Word: "admissible", ZH: "异议理由属于规定情形", EN: "the grounds are admissible"},
	{Word: "qualification", ZH: "涉及资质或者程序严重违法", EN: "qualification or grave procedure"},
	{Word: "substantive", ZH: "涉及参照标准、方法或者结果", EN: "standard, method or result"},
	{Word: "upheld", ZH: "异议成立", EN: "upheld"},
	{Word: "network_method", ZH: "网络询价报告", EN: "a network report"},
	{Word: "after_objection", ZH: "因异议而补正", EN: "corrected because of an objection"},
	{Word: "accepted", ZH: "异议人接受说明", EN: "the objector accepts the explanation"},
	{Word: "negative", ZH: "评审结论否定", EN: "the review is negative"},
	{Word: "was_network", ZH: "暂缓前为网络询价", EN: "network inquiry before the stay"},
	{Word: "was_network_correcting", ZH: "暂缓前为询价补正", EN: "network correction before the stay"},
	{Word: "was_selecting", ZH: "暂缓前为选定机构", EN: "choosing before the stay"},
	{Word: "was_appraisal", ZH: "暂缓前为评估", EN: "appraisal before the stay"},
	{Word: "was_appraisal_correcting", ZH: "暂缓前为评估补正", EN: "appraisal correction before the stay"},
	{Word: "within_validity", ZH: "在有效期内", EN: "within the validity"},
	{Word: "report_method", ZH: "参考价来自网络询价或者评估", EN: "the price came from reports"},
}}

// String returns the stable word of p.
func (p PriceGuard) String() string { return priceGuardNames.Word(p) }

// Label returns the wording of p in l.
func (p PriceGuard) Label(l zhixing.Lang) string { return priceGuardNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PriceGuard) MarshalText() ([]byte, error) { return priceGuardNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PriceGuard) UnmarshalText(b []byte) error { return priceGuardNames.Unmarshal(b, p) }
