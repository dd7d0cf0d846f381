package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// GroundClass is what kind of title a case rests on, as statistics group it (案由大类).
// The zero value means not given.
type GroundClass uint8

// The classes.
const (
	_                      GroundClass = iota
	JudgmentGround                     // 民事
	CriminalCivilGround                // 刑事附带民事
	CriminalPropertyGround             // 刑事裁判涉财产部分
	AdministrativeGround               // 行政
	NonLitigationGround                // 行政非诉
	ArbitrationGround                  // 仲裁
	NotarisedGround                    // 公证债权文书
	OtherGround                        // 其他
)

var groundClassNames = enum.Names[GroundClass]{Kind: "ground_class", Rows: []enum.Row{
	{}, // not given
	{Word: "judgment", ZH: "民事", EN: "civil judgment"},
	{Word: "criminal_civil", ZH: "刑事附带民事", EN: "civil part of a criminal case"},
	{Word: "criminal_property", ZH: "刑事涉财产", EN: "property part of a criminal judgment"},
	{Word: "administrative", ZH: "行政", EN: "administrative judgment"},
	{Word: "non_litigation", ZH: "行政非诉", EN: "administrative decision without suit"},
	{Word: "arbitration", ZH: "仲裁", EN: "arbitration"},
	{Word: "notarised", ZH: "公证债权文书", EN: "notarised instrument"},
	{Word: "other", ZH: "其他", EN: "other"},
}}

// String returns the stable word of g.
func (g GroundClass) String() string { return groundClassNames.Word(g) }

// Label returns the wording of g in l.
func (g GroundClass) Label(l zhixing.Lang) string { return groundClassNames.Label(g, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (g GroundClass) MarshalText() ([]byte, error) { return groundClassNames.Marshal(g) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GroundClass) UnmarshalText(b []byte) error { return groundClassNames.Unmarshal(b, g) }

// GroundClassOf groups a kind of title; 0 for one that is not given. A recognised
// judgment of Hong Kong, Macao or Taiwan is taken for a judgment: the kind does not tell
// it from an award.
func GroundClassOf(k zhixing.GroundKind) GroundClass {
	switch k {
	case 0:
		return 0
	case zhixing.GroundCriminalIncidentalCivil:
		return CriminalCivilGround
	case zhixing.GroundCriminalProperty:
		return CriminalPropertyGround
	case zhixing.GroundAdminJudgment:
		return AdministrativeGround
	case zhixing.GroundAdminDecision:
		return NonLitigationGround
	case zhixing.GroundArbitralAward, zhixing.GroundArbitralMediation, zhixing.GroundLabourAward, zhixing.GroundRuralLandAward, zhixing.GroundForeignAwardRecognised:
		return ArbitrationGround
	case zhixing.GroundNotarisedDebt:
		return NotarisedGround
	case zhixing.GroundCivilJudgment, zhixing.GroundCivilRuling, zhixing.GroundMediationStatement, zhixing.GroundCivilSanction, zhixing.GroundPaymentOrder,
		zhixing.GroundSecurityRealisation, zhixing.GroundMediationConfirmation, zhixing.GroundForeignJudgmentRecognised, zhixing.GroundHKMacaoTaiwanRecognised,
		zhixing.GroundPreservationRuling, zhixing.GroundAdvanceEnforcementRuling:
		return JudgmentGround
	}
	return OtherGround
}
