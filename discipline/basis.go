package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// StatutoryFacts are what the statutory measures ask (DISC-33).
type StatutoryFacts struct {
	Kind       PersonKind         `json:"kind,omitzero"`
	Listed     zhixing.Tri        `json:"listed,omitzero"`     // himself, by a court
	Restricted zhixing.Tri        `json:"restricted,omitzero"` // only informs: it opens none of the posts
	OwnDebt    zhixing.GivenMoney `json:"own_overdue_debt,omitzero"`
	Overdue    zhixing.Tri        `json:"overdue,omitzero"` // a debt of his own is overdue
	Larger     zhixing.Tri        `json:"larger,omitzero"`  // of larger amount, where the caller knows
	InOffice   zhixing.Tri        `json:"in_office,omitzero"`
}

// StatutoryMeasureInfo is where a measure that rests on a statute stands.
type StatutoryMeasureInfo struct {
	Measure    StatutoryMeasure   `json:"measure"`
	Base       zhixing.Text       `json:"base"` // the statute in words; its article where the number never changed
	Cites      []zhixing.Citation `json:"cites,omitempty"`
	From       zhixing.Date       `json:"from,omitzero"`
	Confidence zhixing.Confidence `json:"confidence"`
}

// StatutoryMeasures lists the measures known to rest directly on a statute, regulation
// or interpretation (DISC-33).
func StatutoryMeasures() []StatutoryMeasureInfo {
	v := zhixing.Verified
	return []StatutoryMeasureInfo{
		{CompanyOfficer, text("公司法第一百七十八条第一款第（五）项", "Company Law (2023), art. 178(1)(5)"), []zhixing.Citation{citeI("COL-2023", 178, 1, 5)}, zhixing.YMD(2024, 7, 1), v},
		{CivilServant, text("公务员法第二十六条第（四）项", "Civil Servants Law, art. 26(4)"), []zhixing.Citation{citeI("CSL-2018", 26, 0, 4)}, zhixing.YMD(2019, 6, 1), v},
		{PeoplesAssessor, text("人民陪审员法第七条第（四）项", "People's Assessors Law, art. 7(4)"), []zhixing.Citation{citeI("LAY-2018", 7, 0, 4)}, zhixing.YMD(2018, 4, 27), v},
		{SupervisionOfficial, text("监察官法第十三条第（四）项", "Supervision Officials Law, art. 13(4)"), []zhixing.Citation{citeI("SUPOFF-2021", 13, 0, 4)}, zhixing.YMD(2022, 1, 1), v},
		{PrivateFundPost, text("私募投资基金监督管理条例第九条第（四）项", "Private Investment Funds Regulation, art. 9(4)"), []zhixing.Citation{citeI("PFUND-2023", 9, 0, 4)}, zhixing.YMD(2023, 9, 1), v},
		{StatuteConsumption, text("限制高消费规定第三条", "CONS-2015, art. 3"), []zhixing.Citation{cite("CONS-2015", 3)}, cons2015, zhixing.Secondary},
		{StatuteExit, text("民事诉讼法、出境入境管理法", "Civil Procedure Law; Exit and Entry Administration Law"), []zhixing.Citation{cite("CPL-2023", 266), citeI("EEA-2012", 12, 0, 3)}, zhixing.YMD(2013, 7, 1), v},
		{StatuteRecord, text("民事诉讼法", "Civil Procedure Law"), []zhixing.Citation{cite("CPL-2023", 266)}, zhixing.YMD(2008, 4, 1), v},
	}
}

// Disqualified says whether a statute keeps a person from a post or an act on a day
// (DISC-33). A company officer is kept out only by a larger debt of his own that is
// overdue and a listing of himself: not by the listing of a company he represents, nor
// by a consumption order. "Larger" has no figure: without the caller's threshold
// (Options.LargerAmount) or reading the answer is unknown.
func Disqualified(m StatutoryMeasure, f StatutoryFacts, on zhixing.Date, o Options) (Assessment, error) {
	if m < CompanyOfficer || m > StatuteRecord {
		return Assessment{}, wrong("measure", m.String(), "DISC-33", "须写明措施", "a measure is required")
	}
	info := StatutoryMeasures()[m-1]
	for i, c := range info.Cites {
		info.Cites[i] = c.AsOf(on)
	}
	var a Assessment
	if on.Before(info.From) {
		a.Duty = MustNot
		g := found("DISC-33", zhixing.NotApplicable, zhixing.Info, "not_in_force", "{base}自{from}起", "{base} from {from}", info.Cites...)
		g.Args = []zhixing.Arg{zhixing.TextArg("base", info.Base), zhixing.DateArg("from", info.From)}
		a.add(g)
		return a, nil
	}
	natural := zhixing.Unknown
	if f.Kind != 0 {
		natural = zhixing.TriOf(f.Kind == Individual)
	}
	larger := f.Larger
	if larger == zhixing.Unknown {
		larger = triAtLeast(f.OwnDebt, o.LargerAmount)
	}
	debt := larger.And(f.Overdue)
	all := zhixing.Yes
	add := func(t zhixing.Tri, field, code, zh, en string) {
		g := fact("DISC-33", t, field, code, zh, en, info.Cites...)
		g.Args = []zhixing.Arg{zhixing.TextArg("base", info.Base)}
		a.add(g)
		all = all.And(t)
	}
	switch m {
	case CompanyOfficer:
		add(natural, "kind", "individual", "自然人（{base}）", "an individual ({base})")
		add(f.Listed, "listed", "listed_himself", "本人被人民法院列为失信被执行人（{base}）", "listed himself by a court ({base})")
		add(f.Overdue, "overdue", "own_debt_overdue", "本人债务到期未清偿（{base}）", "a debt of his own is overdue ({base})")
		add(larger, "larger", "larger_amount", "数额较大（{base}）", "of larger amount ({base})")
	case CivilServant, PeoplesAssessor, SupervisionOfficial:
		add(natural, "kind", "individual", "自然人（{base}）", "an individual ({base})")
		add(f.Listed, "listed", "listed_himself", "本人被列为失信联合惩戒对象、失信被执行人（{base}）", "listed himself ({base})")
	case PrivateFundPost:
		add(natural, "kind", "individual", "自然人（{base}）", "an individual ({base})")
		add(f.Listed.Or(debt), "listed", "listed_or_large_debt", "负有数额较大的到期债务未清偿，或者被列为失信被执行人（{base}）", "large overdue debt or listed ({base})")
	case StatuteConsumption:
		add(f.Listed.Or(f.Restricted), "restricted", "restricted_or_listed", "被限制消费或者被列入失信名单（{base}）", "restricted or listed ({base})")
	default:
		add(f.Overdue, "overdue", "not_performed", "未履行法律文书确定的义务（{base}）", "the obligation is not performed ({base})")
	}
	switch all {
	case zhixing.Yes:
		a.Duty = Must
		if m >= StatuteExit {
			a.Duty = May
		}
	case zhixing.No:
		a.Duty = MustNot // nothing bars him
	}
	if m == CompanyOfficer && all == zhixing.Yes {
		code, zh, en, at := "appointment_void", "选举、委派、聘任无效", "election or appointment is void", citeP("COL-2023", 178, 2)
		if f.InOffice == zhixing.Yes {
			code, zh, en, at = "must_dismiss", "任职期间出现的，公司应当解除其职务", "in office: the company must dismiss him", citeP("COL-2023", 178, 3)
		}
		a.add(found("DISC-33", zhixing.Met, zhixing.Breach, code, zh, en, at))
	}
	return a, nil
}
