package casefile

import (
	"github.com/zhixing-go/zhixing"
)

// CourtFacts are the facts on the court addressed (执行管辖), CASE-04.
type CourtFacts struct {
	Ground zhixing.GroundKind `json:"ground"`
	Level  CourtLevel         `json:"level"`
	// FirstInstance: it decided in first instance, or made the ruling; SameLevel: it
	// is of the same level as that court.
	FirstInstance zhixing.Tri `json:"first_instance,omitzero"`
	SameLevel     zhixing.Tri `json:"same_level,omitzero"`
	Domicile      zhixing.Tri `json:"domicile,omitzero"` // of the debtor
	Property      zhixing.Tri `json:"property,omitzero"` // property lies there
	// Designated: an intermediate court designated this basic court for an award,
	// with the superior's approval (ARB-ENF-2018 2).
	Designated zhixing.Tri `json:"designated,omitzero"`
	// HighAuthority: decision of a State Council department, provincial government
	// or the customs (ENF-REG-2020 12); Patent: of a patent authority (11).
	HighAuthority zhixing.Tri `json:"high_authority,omitzero"`
	Patent        zhixing.Tri `json:"patent,omitzero"`
	PatentCourt   zhixing.Tri `json:"patent_court,omitzero"`
	// AgencySeat and Immovable: for administrative non-litigation enforcement.
	AgencySeat     zhixing.Tri `json:"agency_seat,omitzero"`
	Immovable      zhixing.Tri `json:"immovable,omitzero"`
	ImmovableThere zhixing.Tri `json:"immovable_there,omitzero"`
	// FirstInstanceLevel: the level fits the rules of first instance (NOTARY-2018 2).
	LevelFits zhixing.Tri `json:"level_fits,omitzero"`
	// TakenUp: a higher court decided to enforce itself: the court of second instance
	// for an administrative judgment (ADMIN-INT-2018 154), the superior court for an
	// administrative decision (157).
	TakenUp zhixing.Tri `json:"taken_up,omitzero"`
	// For property parts of criminal judgments: the court of first instance entrusted
	// this one (CRIM-PROP-2014 2); asked for under CriminalPropertyEntrusted.
	Entrusted zhixing.Tri `json:"entrusted,omitzero"`
	// For foreign awards: neither domicile nor property of the debtor lies in China, and
	// the court is that of the applicant's domicile, or of a place with a fitting
	// connection to the dispute (CPL-2023 304).
	NothingInChina    zhixing.Tri `json:"nothing_in_china,omitzero"`
	ApplicantDomicile zhixing.Tri `json:"applicant_domicile,omitzero"`
	FittingConnection zhixing.Tri `json:"fitting_connection,omitzero"`
	// FiledEarlierElsewhere: another competent court filed first (ENF-REG-2020 13).
	FiledEarlierElsewhere zhixing.Tri `json:"filed_earlier_elsewhere,omitzero"`
}

// foreignAwardAtApplicant is the first day of CPL-2023, which opened the courts of the
// applicant's domicile and of a fitting connection for foreign awards.
var foreignAwardAtApplicant = zhixing.YMD(2024, 1, 1)

// Competent says whether the court has jurisdiction over the enforcement on the day on;
// the zero Date is the law now in force (CASE-04).
func Competent(f CourtFacts, on zhixing.Date, o Options) (Verdict, error) {
	var v Verdict
	if err := o.valid(); err != nil {
		return v, err
	}
	level := func(want CourtLevel) zhixing.Tri {
		if f.Level == LevelUnknown {
			return zhixing.Unknown
		}
		return zhixing.TriOf(f.Level == want)
	}
	cpl := citePart("CPL-2023", 235, 1, 0)
	switch f.Ground {
	case 0:
		v.ask("CASE-04", "ground", "ground", zhixing.Unknown, "执行依据种类", "kind of title")
	case zhixing.GroundCivilJudgment, zhixing.GroundCivilRuling, zhixing.GroundMediationStatement, zhixing.GroundCivilSanction,
		zhixing.GroundCriminalIncidentalCivil,
		zhixing.GroundAdvanceEnforcementRuling, zhixing.GroundPreservationRuling:
		v.ask("CASE-04", "first_instance_or_property", "first_instance", f.FirstInstance.Or(f.Property.And(f.SameLevel)),
			"第一审法院或者与其同级的财产所在地法院", "the court of first instance, or the same-level court of the place of property", cpl)
	case zhixing.GroundCriminalProperty:
		there := f.Property.And(f.SameLevel)
		if o.CriminalProperty == CriminalPropertyEntrusted && (on.IsZero() || !on.Before(criminalRules)) {
			there = there.And(f.Entrusted)
			v.ask("CASE-04", "first_instance_or_entrusted", "first_instance", f.FirstInstance.Or(there),
				"第一审法院，或者受其委托的同级财产所在地法院", "the court of first instance, or the same-level court of the place of property which it entrusted", citeArt("CRIM-PROP-2014", 2), cpl)
			break
		}
		v.ask("CASE-04", "first_instance_or_property", "first_instance", f.FirstInstance.Or(there),
			"第一审法院或者与其同级的财产所在地法院", "the court of first instance, or the same-level court of the place of property", cpl, citeArt("CRIM-PROP-2014", 2))
	case zhixing.GroundAdminJudgment:
		v.ask("CASE-04", "first_instance", "first_instance", f.FirstInstance.Or(f.TakenUp), "第一审人民法院，或者决定由其执行的第二审人民法院", "the court of first instance, or that of second instance which took it up", citeArt("ADMIN-INT-2018", 154))
	case zhixing.GroundPaymentOrder, zhixing.GroundSecurityRealisation, zhixing.GroundMediationConfirmation:
		v.ask("CASE-04", "made_or_property", "first_instance", f.FirstInstance.Or(f.Property.And(f.SameLevel)),
			"作出裁定、支付令的法院或者与其同级的财产所在地法院", "the court that made it, or the same-level court of the place of property", citeArt("CPL-INT-2022", 460))
	case zhixing.GroundForeignAwardRecognised:
		at, field := f.Domicile.Or(f.Property), "domicile"
		if at != zhixing.Yes && (on.IsZero() || !on.Before(foreignAwardAtApplicant)) {
			if at == zhixing.No {
				field = "nothing_in_china"
			}
			at = at.Or(f.NothingInChina.And(f.ApplicantDomicile.Or(f.FittingConnection)))
		}
		c := citeArt("CPL-2023", 304)
		v.ask("CASE-04", "place", field, at, "被执行人住所地或者财产所在地；均不在境内的，申请人住所地或者与争议有适当联系的地点", "the debtor's domicile or the place of property; with neither in China, the applicant's domicile or a place of fitting connection", c)
		v.ask("CASE-04", "intermediate_court", "level", level(LevelIntermediate), "中级人民法院", "an intermediate court", c)
	case zhixing.GroundForeignJudgmentRecognised:
		v.ask("CASE-04", "place", "domicile", f.Domicile.Or(f.Property), "被执行人住所地或者财产所在地", "the debtor's domicile or the place of property", citePart("CPL-2023", 235, 2, 0))
		v.ask("CASE-04", "intermediate_court", "level", level(LevelIntermediate), "有管辖权的中级人民法院", "an intermediate court", citeArt("CPL-2023", 298))
	case zhixing.GroundArbitralAward, zhixing.GroundArbitralMediation:
		v.ask("CASE-04", "place", "domicile", f.Domicile.Or(f.Property), "被执行人住所地或者财产所在地", "the debtor's domicile or the place of property", citePart("ARB-ENF-2018", 2, 1, 0))
		v.ask("CASE-04", "intermediate_court", "level", level(LevelIntermediate).Or(level(LevelBasic).And(f.Designated)),
			"中级人民法院，或者经上级批准指定的基层法院", "an intermediate court, or a basic court designated with approval", citePart("ARB-ENF-2018", 2, 1, 0), citePart("ARB-ENF-2018", 2, 2, 0))
	case zhixing.GroundNotarisedDebt:
		v.ask("CASE-04", "place", "domicile", f.Domicile.Or(f.Property), "被执行人住所地或者财产所在地", "the debtor's domicile or the place of property", citeArt("NOTARY-2018", 2))
		v.ask("CASE-04", "level_fits", "level_fits", f.LevelFits, "级别参照第一审民商事案件", "level by the rules of first instance", citeArt("NOTARY-2018", 2))
	case zhixing.GroundAdminDecision:
		if f.Patent == zhixing.Yes || f.HighAuthority == zhixing.Yes {
			f.authority(&v, level(LevelIntermediate))
			break
		}
		seat := f.AgencySeat
		if f.Immovable != zhixing.No {
			seat = f.Immovable.Not().And(f.AgencySeat).Or(f.Immovable.And(f.ImmovableThere))
		}
		v.ask("CASE-04", "agency_seat", "agency_seat", seat, "申请机关所在地；不动产的，不动产所在地", "seat of the agency; for immovables their place", citeArt("ADMIN-INT-2018", 157))
		v.ask("CASE-04", "basic_court", "level", level(LevelBasic).Or(f.TakenUp), "基层人民法院，或者决定由其执行的上级人民法院", "a basic court, or the superior court that took it up", citeArt("ADMIN-INT-2018", 157))
	default:
		v.ask("CASE-04", "place", "domicile", f.Domicile.Or(f.Property), "被执行人住所地或者财产所在地", "the debtor's domicile or the place of property", citePart("CPL-2023", 235, 2, 0))
	}
	v.ask("CASE-04", "first_to_file", "filed_earlier_elsewhere", f.FiledEarlierElsewhere.Not(), "没有其他有管辖权的法院立案在先", "no other competent court filed first", citeArt("ENF-REG-2020", 13))
	v.decide(on)
	return v, nil
}

// authority asks for the court of decisions of high and patent authorities: an
// intermediate court of the debtor's domicile or the place of property.
func (f *CourtFacts) authority(v *Verdict, intermediate zhixing.Tri) {
	art := uint16(12)
	if f.Patent == zhixing.Yes {
		art = 11
		v.ask("CASE-04", "patent_court", "patent_court", intermediate.And(f.PatentCourt), "有专利管辖权的中级人民法院", "an intermediate court with patent competence", citeArt("ENF-REG-2020", art))
	} else {
		v.ask("CASE-04", "intermediate_court", "level", intermediate, "中级人民法院", "an intermediate court", citeArt("ENF-REG-2020", art))
	}
	v.ask("CASE-04", "place", "domicile", f.Domicile.Or(f.Property), "被执行人住所地或者财产所在地", "the debtor's domicile or the place of property", citeArt("ENF-REG-2020", art))
}

// PassOnTerm returns the three days in which a designated basic court passes an
// application for non-enforcement of an award on to the intermediate court, which
// examines it (CASE-04, ARB-ENF-2018 2).
func PassOnTerm(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end(zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-04", Cite: citePart("ARB-ENF-2018", 2, 3, 0)}, received)
}

// JurisdictionObjectionTerm returns the term for objecting to jurisdiction: ten days
// from receipt of the enforcement notice (CASE-04, ENF-PROC-2020 3).
func JurisdictionObjectionTerm(noticeReceived zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end(periodJurisdiction, noticeReceived)
}
