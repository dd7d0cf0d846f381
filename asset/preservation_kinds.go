package asset

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// SecurityWaiver is a ground on which the court may ask for no security (ASSET-85;
// PRES-2020 9).
type SecurityWaiver uint8

// The values of SecurityWaiver.
const (
	WaiverNone           SecurityWaiver = iota // 无
	WaiverSupport                              // 追索赡养费、扶养费、抚育费、抚恤金、医疗费用、劳动报酬、工伤赔偿、交通事故人身损害赔偿
	WaiverViolence                             // 遭遇家庭暴力且经济困难
	WaiverPublicInterest                       // 检察院公益诉讼损害赔偿
	WaiverBravery                              // 因见义勇为遭受侵害
	WaiverClear                                // 事实清楚、保全错误可能性较小
	WaiverInstitution                          // 金融机构及其分支机构
)

var securityWaiverNames = enum.Names[SecurityWaiver]{Kind: "security_waiver", Rows: []enum.Row{
	{Word: "none", ZH: "无", EN: "none"},
	{Word: "support", ZH: "追索赡养费、扶养费、抚育费、抚恤金、医疗费用、劳动报酬、工伤赔偿、交通事故人身损害赔偿", EN: "support, pension, medical costs, wages, work injury or traffic injury"},
	{Word: "domestic_violence", ZH: "遭遇家庭暴力且经济困难", EN: "domestic violence and hardship"},
	{Word: "public_interest", ZH: "检察院公益诉讼损害赔偿", EN: "prosecutor's public-interest damages"},
	{Word: "bravery", ZH: "因见义勇为遭受侵害", EN: "injury through bravery"},
	{Word: "clear_case", ZH: "事实清楚、保全错误可能性较小", EN: "clear case with little risk"},
	{Word: "financial_institution", ZH: "金融机构及其分支机构", EN: "financial institution"},
}}

// String returns the stable word of x.
func (x SecurityWaiver) String() string { return securityWaiverNames.Word(x) }

// Label returns the wording of x in l.
func (x SecurityWaiver) Label(l zhixing.Lang) string {
	return securityWaiverNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x SecurityWaiver) MarshalText() ([]byte, error) { return securityWaiverNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *SecurityWaiver) UnmarshalText(b []byte) error { return securityWaiverNames.Unmarshal(b, x) }

// SecurityForm is the form of a security for a preservation (担保方式, ASSET-85). The zero
// value means not given.
type SecurityForm uint8

// The values of SecurityForm.
const (
	_                   SecurityForm = iota
	SecurityProperty                 // 财产担保
	SecuritySurety                   // 保证
	SecurityInsurance                // 保全责任险担保书
	SecurityIndependent              // 独立保函
)

var securityFormNames = enum.Names[SecurityForm]{Kind: "security_form", Rows: []enum.Row{
	{}, // not given
	{Word: "property", ZH: "财产担保", EN: "property"},
	{Word: "surety", ZH: "保证", EN: "suretyship"},
	{Word: "liability_insurance", ZH: "保全责任险担保书", EN: "liability insurance"},
	{Word: "independent_guarantee", ZH: "独立保函", EN: "independent guarantee"},
}}

// String returns the stable word of x.
func (x SecurityForm) String() string { return securityFormNames.Word(x) }

// Label returns the wording of x in l.
func (x SecurityForm) Label(l zhixing.Lang) string {
	return securityFormNames.Label(x, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (x SecurityForm) MarshalText() ([]byte, error) { return securityFormNames.Marshal(x) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (x *SecurityForm) UnmarshalText(b []byte) error { return securityFormNames.Unmarshal(b, x) }
