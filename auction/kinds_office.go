package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ProviderKind is the list a provider of the courts is on (名单库类别, AUC-13, 97). The zero
// value means not given.
type ProviderKind uint8

// The kinds.
const (
	_                       ProviderKind = iota
	ProviderInquiry                      // 司法网络询价平台
	ProviderAppraiser                    // 司法评估机构
	ProviderAuctionPlatform              // 网络司法拍卖服务提供者
	ProviderAuctionHouse                 // 拍卖机构
)

var providerKindNames = enum.Names[ProviderKind]{Kind: "provider_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "inquiry_platform", ZH: "司法网络询价平台", EN: "network-inquiry platform"},
	{Word: "appraiser", ZH: "司法评估机构", EN: "appraiser"},
	{Word: "auction_platform", ZH: "网络司法拍卖服务提供者", EN: "auction platform"},
	{Word: "auction_house", ZH: "拍卖机构", EN: "auction house"},
}}

// String returns the stable word of k.
func (k ProviderKind) String() string { return providerKindNames.Word(k) }

// Label returns the wording of k in l.
func (k ProviderKind) Label(l zhixing.Lang) string {
	return providerKindNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ProviderKind) MarshalText() ([]byte, error) { return providerKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ProviderKind) UnmarshalText(b []byte) error { return providerKindNames.Unmarshal(b, k) }

// PauseCause is why bidding stops for a time (暂缓、中止拍卖的原因, AUC-46). The zero value
// means not given.
type PauseCause uint8

// The causes.
const (
	_                      PauseCause = iota
	PauseCaseStopped                  // 依法应当暂缓、中止执行
	PauseEmergency                    // 系统故障、安全隐患等紧急情况
	PauseConductObjection             // 对拍卖行为的异议、复议
	PauseOutsiderObjection            // 案外人对标的的异议
)

var pauseCauseNames = enum.Names[PauseCause]{Kind: "pause_cause", Rows: []enum.Row{
	{}, // not given
	{Word: "case_stopped", ZH: "依法应当暂缓、中止执行", EN: "the case is to be stayed or suspended"},
	{Word: "emergency", ZH: "系统故障、安全隐患等紧急情况", EN: "a fault or emergency of the platform"},
	{Word: "conduct_objection", ZH: "对拍卖行为的异议、复议", EN: "an objection or reconsideration about the auction"},
	{Word: "outsider_objection", ZH: "案外人对标的的异议", EN: "a third party's objection to the object"},
}}

// String returns the stable word of k.
func (k PauseCause) String() string { return pauseCauseNames.Word(k) }

// Label returns the wording of k in l.
func (k PauseCause) Label(l zhixing.Lang) string { return pauseCauseNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k PauseCause) MarshalText() ([]byte, error) { return pauseCauseNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *PauseCause) UnmarshalText(b []byte) error { return pauseCauseNames.Unmarshal(b, k) }

// ObjectionRoute is how an attack on a price is dealt with (异议处理程序, AUC-18 to 20).
type ObjectionRoute uint8

// The routes.
const (
	RouteNotAccepted ObjectionRoute = iota // 不予受理
	RouteFormal                            // 参照执行行为异议审查
	RouteSubstantive                       // 评估机构说明、行业协会评审
	RouteFormalFirst                       // 先审查资质、程序，再交说明、评审
	RouteSupervision                       // 执行监督
)

var objectionRouteNames = enum.Names[ObjectionRoute]{Kind: "objection_route", Rows: []enum.Row{
	{Word: "not_accepted", ZH: "不予受理", EN: "not accepted"},
	{Word: "formal", ZH: "参照执行行为异议审查", EN: "as an objection to conduct"},
	{Word: "substantive", ZH: "评估机构说明、行业协会评审", EN: "explanation, then technical review"},
	{Word: "formal_first", ZH: "先审查资质、程序，再交说明、评审", EN: "qualification and procedure first, then explanation and review"},
	{Word: "supervision", ZH: "执行监督", EN: "enforcement supervision"},
}}

// String returns the stable word of k.
func (k ObjectionRoute) String() string { return objectionRouteNames.Word(k) }

// Label returns the wording of k in l.
func (k ObjectionRoute) Label(l zhixing.Lang) string {
	return objectionRouteNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ObjectionRoute) MarshalText() ([]byte, error) { return objectionRouteNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ObjectionRoute) UnmarshalText(b []byte) error { return objectionRouteNames.Unmarshal(b, k) }

// ObjectionTarget is what an objection to a price is raised against (异议对象, AUC-20).
type ObjectionTarget uint8

// The targets.
const (
	AgainstReport     ObjectionTarget = iota // 报告
	AgainstCorrection                        // 补正说明
	AgainstReview                            // 专业技术评审结论
)

var objectionTargetNames = enum.Names[ObjectionTarget]{Kind: "objection_target", Rows: []enum.Row{
	{Word: "report", ZH: "报告", EN: "the report"},
	{Word: "correction", ZH: "补正说明", EN: "a correction or explanation"},
	{Word: "technical_review", ZH: "专业技术评审结论", EN: "the technical review"},
}}

// String returns the stable word of k.
func (k ObjectionTarget) String() string { return objectionTargetNames.Word(k) }

// Label returns the wording of k in l.
func (k ObjectionTarget) Label(l zhixing.Lang) string {
	return objectionTargetNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k ObjectionTarget) MarshalText() ([]byte, error) { return objectionTargetNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ObjectionTarget) UnmarshalText(b []byte) error { return objectionTargetNames.Unmarshal(b, k) }

// InvestigationItem is something to be established before a price is fixed (财产调查事项,
// AUC-06). The zero value means none.
type InvestigationItem uint8

// The items: those of REFPRICE-2018 3(1), then by kind those of NET-AUC-OPIN-2024 1.
const (
	_                       InvestigationItem = iota
	InvestigateTitle                          // 权属
	InvestigateBurdens                        // 权利负担
	InvestigatePossession                     // 占有使用
	InvestigateTaxes                          // 欠缴税费
	InvestigateDefects                        // 质量瑕疵
	InvestigateRegistration                   // 登记信息
	InvestigateVisit                          // 现场查看
	InvestigatePlan                           // 规划用途
	InvestigateTaxRates                       // 税种、税率
	InvestigateViolations                     // 违章情况
	InvestigateEmission                       // 排放标准
	InvestigateMileage                        // 里程
	InvestigateFood                           // 是否过期、变质、禁止流通
	InvestigateRatio                          // 出资比例
	InvestigateSubscribed                     // 认缴出资
	InvestigatePaidIn                         // 实缴出资
	InvestigateDue                            // 出资期限
	InvestigateAccounts                       // 财务账目
	InvestigateDividends                      // 分红
)

var investigationItemNames = enum.Names[InvestigationItem]{Kind: "investigation_item", Rows: []enum.Row{
	{}, // not given
	{Word: "title", ZH: "权属", EN: "title"},
	{Word: "burdens", ZH: "权利负担", EN: "burdens"},
	{Word: "possession", ZH: "占有使用", EN: "possession and use"},
	{Word: "taxes", ZH: "欠缴税费", EN: "unpaid taxes and fees"},
	{Word: "defects", ZH: "质量瑕疵", EN: "quality defects"},
	{Word: "registration", ZH: "登记信息", EN: "registration"},
	{Word: "site_visit", ZH: "现场查看", EN: "site visit and entry"},
	{Word: "plan", ZH: "规划用途", EN: "plan and use"},
	{Word: "tax_rates", ZH: "税种、税率", EN: "tax items and rates"},
	{Word: "violations", ZH: "违章情况", EN: "violations"},
	{Word: "emission", ZH: "排放标准", EN: "emission class"},
	{Word: "mileage", ZH: "里程", EN: "mileage"},
	{Word: "food", ZH: "是否过期、变质、禁止流通", EN: "expired, spoiled or forbidden"},
	{Word: "ratio", ZH: "出资比例", EN: "ratio of the equity"},
	{Word: "subscribed", ZH: "认缴出资", EN: "subscribed capital"},
	{Word: "paid_in", ZH: "实缴出资", EN: "paid-in capital"},
	{Word: "due_date", ZH: "出资期限", EN: "due date of the capital"},
	{Word: "accounts", ZH: "财务账目", EN: "accounts"},
	{Word: "dividends", ZH: "分红", EN: "dividends"},
}}

// String returns the stable word of k.
func (k InvestigationItem) String() string { return investigationItemNames.Word(k) }

// Label returns the wording of k in l.
func (k InvestigationItem) Label(l zhixing.Lang) string {
	return investigationItemNames.Label(k, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (k InvestigationItem) MarshalText() ([]byte, error) { return investigationItemNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *InvestigationItem) UnmarshalText(b []byte) error {
	return investigationItemNames.Unmarshal(b, k)
}

// InvestigationItems is a list of items; in JSON an array of words.
type InvestigationItems []InvestigationItem

// UnmarshalJSON decodes an array of words.
func (k *InvestigationItems) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[InvestigationItem](b)
	*k = words
	return err
}
