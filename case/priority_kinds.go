package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// LivelihoodClaim is a claim that makes a livelihood case (涉民生案件, CASE-86).
type LivelihoodClaim uint8

// The values of LivelihoodClaim.
const (
	_                     LivelihoodClaim = iota
	LivelihoodWages                       // 劳动报酬（含农民工工资）
	LivelihoodMaintenance                 // 赡养费、扶养费、抚养费
	LivelihoodInjury                      // 人身损害赔偿
	LivelihoodMedical                     // 医疗损害赔偿
	LivelihoodWorkInjury                  // 工伤赔偿
	LivelihoodTraffic                     // 交通事故赔偿
)

var livelihoodClaimNames = enum.Names[LivelihoodClaim]{Kind: "livelihood_claim", Rows: []enum.Row{
	{}, // not given
	{Word: "wages", ZH: "劳动报酬（含农民工工资）", EN: "wages, those of migrant workers included"},
	{Word: "maintenance", ZH: "赡养费、扶养费、抚养费", EN: "maintenance and support"},
	{Word: "injury", ZH: "人身损害赔偿", EN: "personal injury"},
	{Word: "medical", ZH: "医疗损害赔偿", EN: "medical damage"},
	{Word: "work_injury", ZH: "工伤赔偿", EN: "work injury"},
	{Word: "traffic", ZH: "交通事故赔偿", EN: "traffic accident"},
}}

// String returns the stable word of c, "" where it is not given.
func (c LivelihoodClaim) String() string {
	if c == 0 {
		return ""
	}
	return livelihoodClaimNames.Word(c)
}

// Label returns the wording of c in l.
func (c LivelihoodClaim) Label(l zhixing.Lang) string {
	return livelihoodClaimNames.Label(c, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (c LivelihoodClaim) MarshalText() ([]byte, error) { return marshalGiven(&livelihoodClaimNames, c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *LivelihoodClaim) UnmarshalText(b []byte) error {
	return unmarshalGiven(&livelihoodClaimNames, b, c)
}
