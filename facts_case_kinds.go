package zhixing

import "github.com/zhixing-go/zhixing/internal/enum"

// CaseKind is the kind of an enforcement case (案件类型), the type code of its case
// number (CASE-10). The zero value means not given.
type CaseKind uint8

// The case kinds, CASE-10.
const (
	_                           CaseKind = iota
	CaseFirstEnforcement                 // 首次执行, 执
	CaseResumption                       // 恢复执行, 执恢
	CasePreservationEnforcement          // 财产保全执行, 执保
	CaseObjection                        // 执行异议, 执异
	CaseReconsideration                  // 执行复议, 执复
	CaseSupervision                      // 执行监督, 执监
	CaseInquiry                          // 执行请示, 执请
	CaseCoordination                     // 执行协调, 执协
	CaseOther                            // 其他执行, 执他
)

var caseKindNames = enum.Names[CaseKind]{Kind: "case_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "first_enforcement", ZH: "首次执行", EN: "first enforcement"},
	{Word: "resumption", ZH: "恢复执行", EN: "resumption"},
	{Word: "preservation_enforcement", ZH: "财产保全执行", EN: "enforcement of preservation"},
	{Word: "objection", ZH: "执行异议", EN: "objection"},
	{Word: "reconsideration", ZH: "执行复议", EN: "reconsideration"},
	{Word: "supervision", ZH: "执行监督", EN: "supervision"},
	{Word: "inquiry", ZH: "执行请示", EN: "request for instructions"},
	{Word: "coordination", ZH: "执行协调", EN: "coordination"},
	{Word: "other", ZH: "其他执行", EN: "other enforcement case"},
}}

// String returns the stable word of c.
func (c CaseKind) String() string { return caseKindNames.Word(c) }

// Label returns the wording of c in l.
func (c CaseKind) Label(l Lang) string { return caseKindNames.Label(c, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (c CaseKind) MarshalText() ([]byte, error) { return caseKindNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *CaseKind) UnmarshalText(b []byte) error { return caseKindNames.Unmarshal(b, c) }

// GroundKind is the kind of the enforceable title a case rests on (执行依据,
// CASE-01). The zero value means not given.
type GroundKind uint8

// The 22 grounds of enforcement, CASE-01.
const (
	_                               GroundKind = iota
	GroundCivilJudgment                        // 民事判决书
	GroundCivilRuling                          // 民事裁定书
	GroundMediationStatement                   // 民事调解书
	GroundCivilSanction                        // 民事制裁决定书
	GroundPaymentOrder                         // 支付令
	GroundSecurityRealisation                  // 实现担保物权裁定
	GroundMediationConfirmation                // 确认调解协议裁定
	GroundCriminalProperty                     // 刑事裁判涉财产部分
	GroundCriminalIncidentalCivil              // 刑事附带民事裁判
	GroundAdminJudgment                        // 行政判决、裁定、调解书
	GroundAdminDecision                        // 行政非诉执行决定
	GroundArbitralAward                        // 仲裁裁决
	GroundArbitralMediation                    // 仲裁调解书
	GroundLabourAward                          // 劳动争议仲裁裁决
	GroundRuralLandAward                       // 农村土地承包仲裁裁决
	GroundNotarisedDebt                        // 公证债权文书
	GroundForeignJudgmentRecognised            // 承认的外国判决、裁定
	GroundForeignAwardRecognised               // 承认的外国仲裁裁决
	GroundHKMacaoTaiwanRecognised              // 认可的港澳台裁判、裁决
	GroundPreservationRuling                   // 财产保全裁定
	GroundAdvanceEnforcementRuling             // 先予执行裁定
	GroundOtherStatutory                       // 法律规定的其他文书
)

var groundKindNames = enum.Names[GroundKind]{Kind: "ground_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "civil_judgment", ZH: "民事判决书", EN: "civil judgment"},
	{Word: "civil_ruling", ZH: "民事裁定书", EN: "civil ruling"},
	{Word: "mediation_statement", ZH: "民事调解书", EN: "civil mediation statement"},
	{Word: "civil_sanction", ZH: "民事制裁决定书", EN: "civil-sanction decision"},
	{Word: "payment_order", ZH: "支付令", EN: "payment order"},
	{Word: "security_realisation", ZH: "实现担保物权裁定", EN: "ruling realising a security right"},
	{Word: "mediation_confirmation", ZH: "确认调解协议裁定", EN: "ruling confirming a mediation agreement"},
	{Word: "criminal_property", ZH: "刑事裁判涉财产部分", EN: "property part of a criminal judgment"},
	{Word: "criminal_incidental_civil", ZH: "刑事附带民事裁判", EN: "incidental civil judgment or mediation"},
	{Word: "admin_judgment", ZH: "行政判决、裁定、调解书", EN: "administrative judgment, ruling or mediation"},
	{Word: "admin_decision", ZH: "行政非诉执行决定", EN: "administrative decision enforced by a court"},
	{Word: "arbitral_award", ZH: "仲裁裁决", EN: "domestic arbitral award"},
	{Word: "arbitral_mediation", ZH: "仲裁调解书", EN: "arbitral mediation statement"},
	{Word: "labour_award", ZH: "劳动争议仲裁裁决", EN: "labour-dispute award"},
	{Word: "rural_land_award", ZH: "农村土地承包仲裁裁决", EN: "rural-land award"},
	{Word: "notarised_debt", ZH: "公证债权文书", EN: "notarised debt instrument"},
	{Word: "foreign_judgment_recognised", ZH: "承认的外国判决、裁定", EN: "recognised foreign judgment"},
	{Word: "foreign_award_recognised", ZH: "承认的外国仲裁裁决", EN: "recognised foreign award"},
	{Word: "hk_macao_taiwan_recognised", ZH: "认可的港澳台裁判、裁决", EN: "recognised Hong Kong, Macao or Taiwan judgment or award"},
	{Word: "preservation_ruling", ZH: "财产保全裁定", EN: "preservation ruling"},
	{Word: "advance_enforcement_ruling", ZH: "先予执行裁定", EN: "advance-enforcement ruling"},
	{Word: "other_statutory", ZH: "法律规定的其他文书", EN: "other instrument the law assigns to courts"},
}}

// String returns the stable word of g.
func (g GroundKind) String() string { return groundKindNames.Word(g) }

// Label returns the wording of g in l.
func (g GroundKind) Label(l Lang) string { return groundKindNames.Label(g, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (g GroundKind) MarshalText() ([]byte, error) { return groundKindNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GroundKind) UnmarshalText(b []byte) error { return groundKindNames.Unmarshal(b, g) }

// DebtorKind is the kind of a debtor (被执行人类型): it decides between
// participation in distribution and bankruptcy (CPL-INT-2022 506, 511). The zero
// value means not given.
type DebtorKind uint8

// The kinds of debtors, DIST-41.
const (
	_                     DebtorKind = iota
	NaturalPerson                    // 公民
	OtherOrganisation                // 其他组织
	EnterpriseLegalPerson            // 企业法人
	OtherLegalPerson                 // 其他法人
)

var debtorKindNames = enum.Names[DebtorKind]{Kind: "debtor_kind", Rows: []enum.Row{
	{}, // not given
	{Word: "natural_person", ZH: "公民", EN: "natural person"},
	{Word: "other_organisation", ZH: "其他组织", EN: "other organisation"},
	{Word: "enterprise_legal_person", ZH: "企业法人", EN: "enterprise legal person"},
	{Word: "other_legal_person", ZH: "其他法人", EN: "other legal person"},
}}

// String returns the stable word of d.
func (d DebtorKind) String() string { return debtorKindNames.Word(d) }

// Label returns the wording of d in l.
func (d DebtorKind) Label(l Lang) string { return debtorKindNames.Label(d, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (d DebtorKind) MarshalText() ([]byte, error) { return debtorKindNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *DebtorKind) UnmarshalText(b []byte) error { return debtorKindNames.Unmarshal(b, d) }

// PartyChangeGround is the statutory ground on which a party to the enforcement is
// changed or added (变更、追加当事人事由, PARTY-2020, CASE-60). The zero value means
// not given.
type PartyChangeGround uint8

// The grounds of PARTY-2020, articles 2 to 25; the comment names the article.
const (
	_                                    PartyChangeGround = iota
	PartyChangeCreditorDeath                               // 第二条
	PartyChangeCreditorDivorce                             // 第三条
	PartyChangeCreditorEnded                               // 第四条
	PartyChangeCreditorMerger                              // 第五条
	PartyChangeCreditorDivision                            // 第六条
	PartyChangeCreditorAllotment                           // 第七条
	PartyChangeCreditorOrganAbolished                      // 第八条
	PartyChangeCreditorAssignment                          // 第九条
	PartyChangeDebtorEstate                                // 第十条
	PartyChangeDebtorMerger                                // 第十一条
	PartyChangeDebtorDivision                              // 第十二条
	PartyChangeSoleProprietorship                          // 第十三条
	PartyChangeGeneralPartner                              // 第十四条第一款
	PartyChangeLimitedPartner                              // 第十四条第二款
	PartyChangeBranch                                      // 第十五条
	PartyChangeOtherUnincorporated                         // 第十六条
	PartyChangeUnpaidCapital                               // 第十七条
	PartyChangeWithdrawnCapital                            // 第十八条
	PartyChangeTransferBeforePaying                        // 第十九条
	PartyChangeOnePersonCompany                            // 第二十条
	PartyChangeDeregisteredUnliquidated                    // 第二十一条
	PartyChangeGratuitousTaker                             // 第二十二条
	PartyChangeDeregistrationUndertaking                   // 第二十三条
	PartyChangeVoluntaryUndertaking                        // 第二十四条
	PartyChangeAdministrativeTransfer                      // 第二十五条
)

var partyChangeGroundNames = enum.Names[PartyChangeGround]{Kind: "party_change_ground", Rows: []enum.Row{
	{}, // not given
	{Word: "creditor_death", ZH: "申请执行人死亡或者被宣告失踪", EN: "creditor died or was declared missing"},
	{Word: "creditor_divorce", ZH: "申请执行人离婚", EN: "creditor divorced"},
	{Word: "creditor_ended", ZH: "申请执行人终止", EN: "creditor entity ended"},
	{Word: "creditor_merger", ZH: "申请执行人合并", EN: "creditor merged"},
	{Word: "creditor_division", ZH: "申请执行人分立", EN: "creditor divided"},
	{Word: "creditor_allotment", ZH: "申请执行人清算或者破产时债权分配", EN: "claim allotted in liquidation or bankruptcy"},
	{Word: "creditor_organ_abolished", ZH: "申请执行人机关法人被撤销", EN: "creditor organ abolished"},
	{Word: "creditor_assignment", ZH: "债权转让", EN: "claim assigned"},
	{Word: "debtor_estate", ZH: "被执行人死亡或者被宣告失踪", EN: "debtor's estate or custodian"},
	{Word: "debtor_merger", ZH: "被执行人合并", EN: "debtor merged"},
	{Word: "debtor_division", ZH: "被执行人分立", EN: "debtor divided"},
	{Word: "sole_proprietorship", ZH: "个人独资企业投资人", EN: "sole proprietor"},
	{Word: "general_partner", ZH: "普通合伙人", EN: "general partner"},
	{Word: "limited_partner", ZH: "有限合伙人未足额出资", EN: "limited partner in arrears with capital"},
	{Word: "branch", ZH: "法人分支机构", EN: "branch of a legal person"},
	{Word: "other_unincorporated", ZH: "其他非法人组织", EN: "other unincorporated organisation"},
	{Word: "unpaid_capital", ZH: "股东未缴纳出资", EN: "shareholder's unpaid capital"},
	{Word: "withdrawn_capital", ZH: "股东抽逃出资", EN: "shareholder withdrew capital"},
	{Word: "transfer_before_paying", ZH: "股东未履行出资义务即转让股权", EN: "shares transferred before paying in"},
	{Word: "one_person_company", ZH: "一人有限责任公司股东", EN: "shareholder of a one-person company"},
	{Word: "deregistered_unliquidated", ZH: "未经清算即注销", EN: "deregistered without liquidation"},
	{Word: "gratuitous_taker", ZH: "无偿接受财产", EN: "gratuitous taker after dissolution"},
	{Word: "deregistration_undertaking", ZH: "注销登记时书面承诺", EN: "undertaking at deregistration"},
	{Word: "voluntary_undertaking", ZH: "第三人自愿书面承诺", EN: "voluntary undertaking of a third person"},
	{Word: "administrative_transfer", ZH: "财产被行政命令无偿调拨", EN: "property transferred by administrative order"},
}}

// String returns the stable word of p.
func (p PartyChangeGround) String() string { return partyChangeGroundNames.Word(p) }

// Label returns the wording of p in l.
func (p PartyChangeGround) Label(l Lang) string { return partyChangeGroundNames.Label(p, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (p PartyChangeGround) MarshalText() ([]byte, error) { return partyChangeGroundNames.Marshal(p) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (p *PartyChangeGround) UnmarshalText(b []byte) error {
	return partyChangeGroundNames.Unmarshal(b, p)
}
