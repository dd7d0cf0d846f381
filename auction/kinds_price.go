package auction

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// PriceMethod is how a reference price was fixed (确定参考价的方式, AUC-08). The zero value
// means not given.
type PriceMethod uint8

// The four methods in their order, and two that are no methods of the interpretation.
const (
	_                 PriceMethod = iota
	MethodNegotiation             // 当事人议价
	MethodDirected                // 定向询价
	MethodNetwork                 // 网络询价
	MethodAppraisal               // 委托评估
	MethodMarketPrice             // 市价
	MethodNominal                 // 适当高于执行费用
)

var priceMethodNames = enum.Names[PriceMethod]{Kind: "price_method", Rows: []enum.Row{
	{}, // not given
	{Word: "negotiation", ZH: "当事人议价", EN: "negotiation"},
	{Word: "directed_inquiry", ZH: "定向询价", EN: "directed inquiry"},
	{Word: "network_inquiry", ZH: "网络询价", EN: "network inquiry"},
	{Word: "appraisal", ZH: "委托评估", EN: "appraisal"},
	{Word: "market_price", ZH: "市价", EN: "market price"},
	{Word: "nominal", ZH: "适当高于执行费用", EN: "moderately above the enforcement costs"},
}}

// String returns the stable word of p.
func (p PriceMethod) String() string { return priceMethodNames.Word(p) }

// Label returns the wording of p in l.
func (p PriceMethod) Label(l zhixing.Lang) string { return priceMethodNames.Label(p, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PriceMethod) MarshalText() ([]byte, error) { return priceMethodNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PriceMethod) UnmarshalText(b []byte) error { return priceMethodNames.Unmarshal(b, p) }

// ReportObjection is what became of objections to one report (对询价报告的异议, AUC-16).
type ReportObjection uint8

// The states.
const (
	ObjectionNone              ReportObjection = iota // 无异议
	ObjectionPending                                  // 审查中
	ObjectionRejected                                 // 被驳回
	ObjectionUpheldUncorrected                        // 成立且未补正
	ObjectionCorrected                                // 已补正
)

var reportObjectionNames = enum.Names[ReportObjection]{Kind: "report_objection", Rows: []enum.Row{
	{Word: "none", ZH: "无异议", EN: "none"},
	{Word: "pending", ZH: "审查中", EN: "pending"},
	{Word: "rejected", ZH: "被驳回", EN: "rejected"},
	{Word: "upheld_uncorrected", ZH: "成立且未补正", EN: "upheld, not corrected"},
	{Word: "corrected", ZH: "已补正", EN: "corrected"},
}}

// String returns the stable word of r.
func (r ReportObjection) String() string { return reportObjectionNames.Word(r) }

// Label returns the wording of r in l.
func (r ReportObjection) Label(l zhixing.Lang) string {
	return reportObjectionNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReportObjection) MarshalText() ([]byte, error) { return reportObjectionNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReportObjection) UnmarshalText(b []byte) error { return reportObjectionNames.Unmarshal(b, r) }

// ObjectionGround is a ground of objection to a report (异议理由, AUC-18, 19): the first
// four by art 22, the last three by art 23. The zero value means not given.
type ObjectionGround uint8

// The grounds.
const (
	_                 ObjectionGround = iota
	GroundWrongBasics                 // 财产基本信息错误
	GroundScope                       // 超出财产范围或者遗漏财产
	GroundUnqualified                 // 评估机构或者评估人员不具备资质
	GroundProcedure                   // 评估程序严重违法
	GroundStandard                    // 参照标准
	GroundMethod                      // 计算方法
	GroundResult                      // 评估结果
)

var objectionGroundNames = enum.Names[ObjectionGround]{Kind: "objection_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "wrong_basics", ZH: "财产基本信息错误", EN: "basic facts wrong"},
	{Word: "scope_error", ZH: "超出财产范围或者遗漏财产", EN: "property exceeded or omitted"},
	{Word: "unqualified", ZH: "评估机构或者评估人员不具备资质", EN: "institution or appraiser not qualified"},
	{Word: "grave_procedure", ZH: "评估程序严重违法", EN: "appraisal procedure gravely unlawful"},
	{Word: "standard", ZH: "参照标准", EN: "reference standard"},
	{Word: "method", ZH: "计算方法", EN: "method"},
	{Word: "result", ZH: "评估结果", EN: "result"},
}}

// String returns the stable word of o.
func (o ObjectionGround) String() string { return objectionGroundNames.Word(o) }

// Label returns the wording of o in l.
func (o ObjectionGround) Label(l zhixing.Lang) string {
	return objectionGroundNames.Label(o, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (o ObjectionGround) MarshalText() ([]byte, error) { return objectionGroundNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *ObjectionGround) UnmarshalText(b []byte) error { return objectionGroundNames.Unmarshal(b, o) }

// ObjectionGrounds is a list of them; in JSON an array of words.
type ObjectionGrounds []ObjectionGround

// UnmarshalJSON decodes an array of words; a string is refused, which encoding/json
// would read as base64.
func (x *ObjectionGrounds) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[ObjectionGround](b)
	*x = words
	return err
}

// SupervisionGround opens enforcement supervision of a price (执行监督情形, AUC-20;
// REFPRICE-2018 25). The zero value means not given.
type SupervisionGround uint8

// The grounds.
const (
	_                        SupervisionGround = iota
	SupervisionFraud                           // 议价中存在欺诈、胁迫
	SupervisionCollusion                       // 恶意串通损害第三人利益
	SupervisionFalseDirected                   // 出具虚假定向询价结果
	SupervisionWrongHandling                   // 异议处理结果确有错误
)

var supervisionGroundNames = enum.Names[SupervisionGround]{Kind: "supervision_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "fraud_duress", ZH: "议价中存在欺诈、胁迫", EN: "fraud or duress in the negotiation"},
	{Word: "collusion", ZH: "恶意串通损害第三人利益", EN: "collusion harming a third party"},
	{Word: "false_directed", ZH: "出具虚假定向询价结果", EN: "false directed result"},
	{Word: "wrong_handling", ZH: "异议处理结果确有错误", EN: "the handling of an objection is really wrong"},
}}

// String returns the stable word of s.
func (s SupervisionGround) String() string { return supervisionGroundNames.Word(s) }

// Label returns the wording of s in l.
func (s SupervisionGround) Label(l zhixing.Lang) string {
	return supervisionGroundNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SupervisionGround) MarshalText() ([]byte, error) { return supervisionGroundNames.Marshal(s) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SupervisionGround) UnmarshalText(b []byte) error {
	return supervisionGroundNames.Unmarshal(b, s)
}

// ReportDefect is what the court finds wrong in a report (报告缺陷, AUC-12, 15;
// REFPRICE-2018 12, 20). The zero value means not given.
type ReportDefect uint8

// The defects.
const (
	_                 ReportDefect = iota
	DefectWrongBasics              // 财产基本信息错误
	DefectScope                    // 超出财产范围或者遗漏财产
	DefectInstitution              // 选定的评估机构与实际评估机构不符
	DefectAppraiser                // 评估人员执业资格证明与署名人员不符
	DefectOther                    // 其他情形
)

var reportDefectNames = enum.Names[ReportDefect]{Kind: "report_defect", Rows: []enum.Row{
	{}, // not given
	{Word: "wrong_basics", ZH: "财产基本信息错误", EN: "basic facts wrong"},
	{Word: "scope_error", ZH: "超出财产范围或者遗漏财产", EN: "property exceeded or omitted"},
	{Word: "institution_mismatch", ZH: "选定的评估机构与实际评估机构不符", EN: "institution differs from the one chosen"},
	{Word: "appraiser_mismatch", ZH: "评估人员执业资格证明与署名人员不符", EN: "licences differ from the signatories"},
	{Word: "other", ZH: "其他情形", EN: "other"},
}}

// String returns the stable word of r.
func (r ReportDefect) String() string { return reportDefectNames.Word(r) }

// Label returns the wording of r in l.
func (r ReportDefect) Label(l zhixing.Lang) string {
	return reportDefectNames.Label(r, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (r ReportDefect) MarshalText() ([]byte, error) { return reportDefectNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *ReportDefect) UnmarshalText(b []byte) error { return reportDefectNames.Unmarshal(b, r) }

// ReportDefects is a list of them; in JSON an array of words.
type ReportDefects []ReportDefect

// UnmarshalJSON decodes an array of words; a string is refused, which encoding/json
// would read as base64.
func (x *ReportDefects) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[ReportDefect](b)
	*x = words
	return err
}

// CommissionStay is why a commission is stayed (暂缓网络询价、委托评估的情形, AUC-24; REFPRICE-2018
// 28). The zero value means not given.
type CommissionStay uint8

// The grounds.
const (
	_                  CommissionStay = iota
	StayCaseStayed                    // 案件暂缓或者中止执行
	StayMaterialsWrong                // 材料与事实严重不符
	StayOther                         // 其他情形
)

var commissionStayNames = enum.Names[CommissionStay]{Kind: "commission_stay", Rows: []enum.Row{
	{}, // not given
	{Word: "case_stayed", ZH: "案件暂缓或者中止执行", EN: "case stayed or suspended"},
	{Word: "materials_wrong", ZH: "材料与事实严重不符", EN: "materials differ seriously from the facts"},
	{Word: "other", ZH: "其他情形", EN: "other"},
}}

// String returns the stable word of c.
func (c CommissionStay) String() string { return commissionStayNames.Word(c) }

// Label returns the wording of c in l.
func (c CommissionStay) Label(l zhixing.Lang) string {
	return commissionStayNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CommissionStay) MarshalText() ([]byte, error) { return commissionStayNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CommissionStay) UnmarshalText(b []byte) error { return commissionStayNames.Unmarshal(b, c) }

// CommissionWithdrawal is why a commission is withdrawn (撤回网络询价、委托评估的情形, AUC-24;
// REFPRICE-2018 29). The zero value means not given.
type CommissionWithdrawal uint8

// The grounds.
const (
	_                              CommissionWithdrawal = iota
	CommissionApplicationWithdrawn                      // 申请执行人撤回申请
	CommissionPerformed                                 // 义务全部履行
	CommissionTitleGone                                 // 执行依据被撤销或者不予执行
	CommissionPartiesAgreed                             // 当事人议价或者约定不再处置
	CommissionOther                                     // 其他情形
)

var commissionWithdrawalNames = enum.Names[CommissionWithdrawal]{Kind: "commission_withdrawal", Rows: []enum.Row{
	{}, // not given
	{Word: "application_withdrawn", ZH: "申请执行人撤回申请", EN: "creditor withdraws"},
	{Word: "fully_performed", ZH: "义务全部履行", EN: "obligation fully performed"},
	{Word: "title_gone", ZH: "执行依据被撤销或者不予执行", EN: "title annulled or refused"},
	{Word: "parties_agreed", ZH: "当事人议价或者约定不再处置", EN: "parties agree a price or not to realise"},
	{Word: "other", ZH: "其他情形", EN: "other"},
}}

// String returns the stable word of c.
func (c CommissionWithdrawal) String() string { return commissionWithdrawalNames.Word(c) }

// Label returns the wording of c in l.
func (c CommissionWithdrawal) Label(l zhixing.Lang) string {
	return commissionWithdrawalNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c CommissionWithdrawal) MarshalText() ([]byte, error) {
	return commissionWithdrawalNames.Marshal(c)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CommissionWithdrawal) UnmarshalText(b []byte) error {
	return commissionWithdrawalNames.Unmarshal(b, c)
}
