package discipline

import (
	"github.com/zhixing-go/zhixing"
)

var (
	ref2015 = zhixing.YMD(2015, 7, 22)
	ref2024 = zhixing.YMD(2024, 12, 1)
	crl2015 = zhixing.YMD(2015, 11, 1) // Criminal Law, Amendment IX
)

// RefusalConduct are the facts of a refusal to execute as a screening reads them
// (拒不执行判决、裁定, DISC-30).
type RefusalConduct struct {
	Duty          zhixing.Tri `json:"duty,omitzero"`          // E1: debtor, assistant, guarantor, incl. units
	Effective     zhixing.Tri `json:"effective,omitzero"`     // E2: effective judgment or ruling with enforceable content
	NeedsRuling   zhixing.Tri `json:"needs_ruling,omitzero"`  // the title is a payment order, mediation, award, notarised claim
	RulingMade    zhixing.Tri `json:"ruling_made,omitzero"`   // a ruling was made to enforce it
	Able          zhixing.Tri `json:"able,omitzero"`          // E3: whole or part, after living needs of self and dependants
	Refused       zhixing.Tri `json:"refused,omitzero"`       // E4
	Unenforceable zhixing.Tri `json:"unenforceable,omitzero"` // E6: measures taken and still unenforceable, wholly or in part

	Acts []RefusalAct `json:"acts"`

	Livelihood zhixing.Tri   `json:"livelihood,omitzero"`    // maintenance, alimony, pension, medical costs, wages
	Minor      zhixing.Tri   `json:"plainly_minor,omitzero"` // plainly minor, little harm (情节显著轻微)
	Stage      CriminalStage `json:"stage,omitzero"`         // when the debtor performed, in whole or part
	Accomplice zhixing.Tri   `json:"accomplice,omitzero"`    // an outsider who knew and helped
	OtherCrime zhixing.Tri   `json:"other_crime,omitzero"`   // another crime by the same conduct
	Undecided  zhixing.Tri   `json:"undecided,omitzero"`     // not finally judged yet
}

// RefusalAct is conduct that may be a gateway to a serious case.
type RefusalAct struct {
	Gateway    Gateway      `json:"gateway"`
	On         zhixing.Date `json:"on"`
	Present    zhixing.Tri  `json:"present,omitzero"`
	Sanctioned zhixing.Tri  `json:"sanctioned,omitzero"`   // a fine or detention was imposed for it before, and he still refuses
	Vile       zhixing.Tri  `json:"vile,omitzero"`         // vile circumstances (情节恶劣)
	WorkStops  zhixing.Tri  `json:"work_stopped,omitzero"` // enforcement work could not go on
	Harm       zhixing.Tri  `json:"harm,omitzero"`         // minor injury or worse, serious effect on life; grave result
	Began      zhixing.Date `json:"suit_began,omitzero"`   // the defendant got the notice to respond
	EffectOn   zhixing.Date `json:"effect_on,omitzero"`    // the judgment took effect
	Demanded   zhixing.Tri  `json:"demanded,omitzero"`     // verified after effect, ordered, still refused
}

// Indication is what a screening says of one gateway under one edition. It is no
// verdict: that is for the criminal courts.
type Indication struct {
	Gateway  Gateway               `json:"gateway"`
	Edition  zhixing.InstrumentKey `json:"edition"`
	Act      int                   `json:"act"`   // index of the act
	State    zhixing.Status        `json:"state"` // Met, NotMet, Undetermined: evidence needed
	Special  bool                  `json:"especially_serious"`
	Missing  []string              `json:"missing,omitempty"` // facts to prove
	Findings []zhixing.Finding     `json:"findings"`
	// ByActDay is set where the edition is the one of the day of the act; the other is
	// given for comparison, old or lighter being the court's choice (从旧兼从轻).
	ByActDay bool `json:"by_act_day"`
}

// asks says what a gateway asks besides the act itself.
type asks struct {
	cite       zhixing.Citation
	unenforced bool // E6
	sanctioned bool
	vile       bool
	work       bool
	harm       bool
	special    bool
	other      []Gateway // its counterparts in the other of REF-2015 and REF-2024
}

// gatewayRule returns the row of a gateway.
func gatewayRule(g Gateway) asks {
	npc, new3, new4, old := whole("CRL-313-2002"), func(i uint8) zhixing.Citation { return citeI("REF-2024", 3, 0, i) }, func(i uint8) zhixing.Citation { return citeI("REF-2024", 4, 0, i) }, func(i uint8) zhixing.Citation { return citeI("REF-2015", 2, 0, i) }
	switch g {
	case N1, N2, N3, N4:
		return asks{cite: npc, unenforced: true}
	case N5:
		return asks{cite: npc}
	case S1, S2:
		return asks{cite: new3(uint8(g - S1 + 1)), unenforced: true}
	case S3:
		return asks{cite: new3(3), unenforced: true, other: []Gateway{Q2}}
	case S4:
		return asks{cite: new3(4), sanctioned: true, other: []Gateway{Q1}}
	case S5:
		return asks{cite: new3(5), sanctioned: true, unenforced: true, other: []Gateway{Q3}}
	case S6:
		return asks{cite: new3(6), sanctioned: true, unenforced: true, vile: true}
	case S7:
		return asks{cite: new3(7), sanctioned: true, harm: true}
	case S8:
		return asks{cite: new3(8), work: true, vile: true, other: []Gateway{Q5}}
	case S9:
		return asks{cite: new3(9), work: true, other: []Gateway{Q7}}
	case S10:
		return asks{cite: new3(10)}
	case G1:
		return asks{cite: new4(1), unenforced: true, special: true, other: []Gateway{Q4}}
	case G2:
		return asks{cite: new4(2), work: true, special: true, other: []Gateway{Q5}}
	case G3:
		return asks{cite: new4(3), work: true, special: true, other: []Gateway{Q6}}
	case G4:
		return asks{cite: new4(4), harm: true, special: true}
	case G5:
		return asks{cite: new4(5), special: true}
	case P6:
		return asks{cite: citeP("REF-2024", 6, 1)}
	case Q1:
		return asks{cite: old(1), sanctioned: true, other: []Gateway{S4}}
	case Q2:
		return asks{cite: old(2), unenforced: true, other: []Gateway{S3}}
	case Q3:
		return asks{cite: old(3), unenforced: true, other: []Gateway{S5}}
	case Q4:
		return asks{cite: old(4), unenforced: true, other: []Gateway{G1}}
	case Q5:
		return asks{cite: old(5), work: true, other: []Gateway{S8, G2}}
	case Q6:
		return asks{cite: old(6), work: true, other: []Gateway{G3}}
	case Q7:
		return asks{cite: old(7), work: true, other: []Gateway{S9}}
	case Q8: // dropped in 2024
		return asks{cite: old(8), harm: true}
	}
	return asks{}
}

// Check reports acts that cannot be read.
func (c RefusalConduct) Check() error {
	var p zhixing.Problems
	if len(c.Acts) == 0 {
		p.Add("acts", "", "DISC-30", text("须有至少一项行为", "at least one act is required"))
	}
	for i, a := range c.Acts {
		at := "acts[" + itoa(i) + "]"
		if a.Gateway == 0 || !gatewayNames.Valid(a.Gateway) {
			p.Add(at+".gateway", a.Gateway.String(), "DISC-30", text("须写明情形", "a gateway is required"))
		}
		if a.On.IsZero() {
			p.Add(at+".on", "", "DISC-30", text("须写明行为之日", "the day of the act is required"))
		} else if a.On.Before(zhixing.YMD(2002, 8, 29)) {
			p.Add(at+".on", a.On.String(), "DISC-30", text("早于所依据的解释（2002-08-29）", "before the interpretation (2002-08-29)"))
		}
	}
	return p.Err()
}

// Screen gives the indications of the refusal crime (拒执罪线索筛查, DISC-30): for each
// act its gateway under the edition of its day, and for an act before 2024-12-01 that
// is undecided the other edition too. An act that is no case of the edition of its day
// is not applicable there. Met means that every element is shown by the facts given;
// it never says guilt.
func Screen(c RefusalConduct) ([]Indication, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	var out []Indication
	for i, a := range c.Acts {
		var list []Indication
		rule := gatewayRule(a.Gateway)
		newer, undecided := !a.On.Before(ref2024), c.Undecided != zhixing.No
		// The interpretation of 2015 does not bind acts before it; it may be asked.
		inOld := !newer && !a.On.Before(ref2015)
		add := func(g Gateway, key zhixing.InstrumentKey, byDay bool) {
			if byDay || undecided {
				list = append(list, c.indicate(i, g, key, byDay))
			}
		}
		switch {
		case a.Gateway <= N5:
			add(a.Gateway, "CRL-313-2002", true)
		case a.Gateway < Q1:
			add(a.Gateway, "REF-2024", newer)
			if !newer {
				for _, g := range rule.other {
					add(g, oldEdition(a.On), inOld)
				}
			}
		default:
			if !newer {
				add(a.Gateway, oldEdition(a.On), inOld)
			}
			for _, g := range rule.other {
				add(g, "REF-2024", newer)
			}
		}
		if len(list) == 0 {
			none := Indication{Gateway: a.Gateway, Edition: "REF-2024", Act: i, State: zhixing.NotApplicable, ByActDay: true}
			if !newer {
				none.Edition = oldEdition(a.On)
			}
			none.Findings = []zhixing.Finding{found("DISC-30", zhixing.NotApplicable, zhixing.Info, "no_case_of_its_day", "行为时的解释没有这一情形", "no case of the interpretation of its day", whole(none.Edition))}
			list = append(list, none)
		}
		out = append(out, list...)
	}
	return out, nil
}

// oldEdition is the text of the interpretation of 2015 on a day.
func oldEdition(on zhixing.Date) zhixing.InstrumentKey {
	if on.Before(zhixing.YMD(2021, 1, 1)) {
		return "REF-2015"
	}
	return "REF-2020"
}

func (c RefusalConduct) indicate(i int, g Gateway, key zhixing.InstrumentKey, byDay bool) Indication {
	a, rule := c.Acts[i], gatewayRule(g)
	if rule.cite.Instrument == "REF-2015" {
		rule.cite.Instrument = key
	}
	ind := Indication{Gateway: g, Edition: key, Act: i, Special: rule.special, ByActDay: byDay}
	all := zhixing.Yes
	at := "acts[" + itoa(i) + "]."
	add := func(t zhixing.Tri, field, code, zh, en string, cites ...zhixing.Citation) {
		f := fact("DISC-30", t, field, code, zh, en, cites...)
		ind.Findings = append(ind.Findings, f)
		ind.Missing = append(ind.Missing, f.Missing...)
		if f.Status == zhixing.NotMet {
			ind.Missing = append(ind.Missing, field)
		}
		all = all.And(t)
	}
	// The gateways of CRL-313-2002 are read with the interpretation of the day.
	ed := key
	if ed == "CRL-313-2002" && !a.On.Before(ref2024) {
		ed = "REF-2024"
	} else if ed == "CRL-313-2002" {
		ed = oldEdition(a.On)
	}
	law := func(article uint16) zhixing.Citation {
		if ed == "REF-2024" {
			return cite(ed, article)
		}
		return whole("CRL-313-2002")
	}
	add(c.Duty, "duty", "e1_subject", "负有执行义务", "has a duty to perform", cite(ed, 1))
	doc := c.Effective
	if c.NeedsRuling == zhixing.Yes {
		doc = doc.And(c.RulingMade)
	}
	add(doc, "effective", "e2_document", "有执行内容的生效判决、裁定", "effective judgment or ruling with enforceable content", law(2))
	add(c.Able, "able", "e3_ability", "有全部或者部分执行能力（扣除生活必需费用）", "able in whole or part, living needs deducted", law(5))
	crime := whole("CRL-313-2002")
	if !a.On.Before(crl2015) {
		crime = cite("CRL-2015", 313)
	}
	add(c.Refused, "refused", "e4_refusal", "拒不执行", "refuses", crime)
	add(a.Present, at+"present", "e5_"+g.String(), g.Label(zhixing.ZH), g.Label(zhixing.EN), rule.cite)
	if rule.sanctioned {
		add(a.Sanctioned, at+"sanctioned", "sanctioned_before", "经罚款、拘留等强制措施后仍拒不执行", "still refusing after a fine or detention", rule.cite)
	}
	if rule.vile {
		add(a.Vile, at+"vile", "vile", "情节恶劣", "vile circumstances", rule.cite)
	}
	if rule.work {
		add(a.WorkStops, at+"work_stopped", "work_stopped", "致使执行工作无法进行", "the work could not go on", rule.cite)
	}
	if rule.harm {
		add(a.Harm, at+"harm", "harm", "造成规定的后果", "the result named", rule.cite)
	}
	if rule.unenforced {
		add(c.Unenforceable, "unenforceable", "e6_unenforceable", "致使判决、裁定全部或者部分无法执行", "cannot be enforced, wholly or in part", law(7))
	}
	if g == P6 {
		span := zhixing.Unknown
		if !a.Began.IsZero() && !a.EffectOn.IsZero() {
			span = zhixing.TriOf(!a.On.Before(a.Began) && a.On.Before(a.EffectOn))
		}
		add(span, at+"suit_began", "between_suit_and_effect", "诉讼开始后、裁判生效前", "after the suit began and before effect", citeP("REF-2024", 6, 2))
		add(a.Demanded, at+"demanded", "demanded_after_effect", "生效后查实，要求执行而拒不执行", "verified after effect, demanded, still refused", rule.cite)
	}
	ind.State = zhixing.StatusOf(all)
	ind.consider(c, ed)
	return ind
}

// consider adds what weighs on the outcome without deciding the gateway. Until
// 2024-11-30 severity and leniency were the court's discretion.
func (ind *Indication) consider(c RefusalConduct, ed zhixing.InstrumentKey) {
	note := func(t zhixing.Tri, code, zh, en string, at zhixing.Citation) {
		if t == zhixing.Yes {
			ind.Findings = append(ind.Findings, found("DISC-30", zhixing.Met, zhixing.Info, code, zh, en, at))
		}
	}
	before, trial := zhixing.TriOf(c.Stage == BeforeIndictment), zhixing.TriOf(c.Stage == BeforeJudgment)
	minor := cite("CRL-2015", 13) // so the general part always said
	if ed == "REF-2024" {
		minor = cite(ed, 11)
	}
	note(c.Minor, "no_crime_if_minor", "情节显著轻微危害不大的，不认为是犯罪", "plainly minor: no crime", minor)
	place := cite(ed, 5)
	if ed == "REF-2024" {
		place = cite(ed, 15)
		note(c.Livelihood, "heavier", "拒不支付赡养费、抚恤金、医疗费、劳动报酬等，依法从重", "maintenance, pension, medical costs or wages: heavier", cite(ed, 10))
		note(before, "may_not_prosecute", "提起公诉前履行，情节轻微的可以不起诉", "performed before indictment: may not be prosecuted", cite(ed, 11))
		note(trial, "may_be_lenient", "一审判决前履行，情节轻微的可以从轻或者免除", "performed before the judgment: may be lenient or exempt", cite(ed, 11))
		note(c.Accomplice, "accomplice", "案外人通谋协助，以共犯论处", "an outsider who helps is an accomplice", cite(ed, 8))
		note(c.OtherCrime, "heavier_crime", "同时构成其他犯罪的，依处罚较重的规定", "the heavier crime wins", cite(ed, 9))
	} else {
		note(c.Livelihood, "may_be_heavier", "拒不支付赡养费、抚恤金、医疗费、劳动报酬等，可以酌情从重", "maintenance, pension, medical costs or wages: may be heavier", cite(ed, 7))
		note(before.Or(trial), "may_be_lenient", "一审宣告判决前履行的，可以酌情从宽", "performed before the judgment: may be lenient", cite(ed, 6))
	}
	if ind.State == zhixing.Met {
		if ed == "REF-2024" {
			note(zhixing.Yes, "recover_property", "违法处置的财产应当追缴或者责令退赔", "property disposed of is recovered", cite(ed, 12))
		}
		note(zhixing.Yes, "court", "一般由执行法院所在地人民法院管辖", "court at the place of enforcement", place)
	}
}

// PenaltyFrame is the frame of the Criminal Law for a degree (CRL-2015, article 313).
type PenaltyFrame struct {
	MinMonths uint16           `json:"min_months"`
	MaxMonths uint16           `json:"max_months"`
	FineAlone bool             `json:"fine_alone"` // a fine or criminal detention instead is possible
	UnitFine  bool             `json:"unit_fine"`  // units: fine, and their persons
	Cite      zhixing.Citation `json:"cite"`
}

// Penalty returns the frame for a serious, or an especially serious, case (DISC-30):
// up to three years, criminal detention or fine; three to seven years and fine. The
// higher frame, and fines on units, exist since 2015-11-01.
func Penalty(special bool, on zhixing.Date) (PenaltyFrame, error) {
	f := PenaltyFrame{MaxMonths: 36, FineAlone: true, UnitFine: true, Cite: cite("CRL-2015", 313)}
	if on.Before(crl2015) {
		if special {
			return PenaltyFrame{}, wrong("on", on.String(), "DISC-30", "2015-11-01前没有情节特别严重的量刑幅度", "there was no frame for especially serious cases before 2015-11-01")
		}
		// From memory: the frame of 1997, whose text the registry does not hold.
		f.UnitFine, f.Cite = false, zhixing.Citation{}
	}
	if special {
		f.MinMonths, f.MaxMonths, f.FineAlone = 36, 84, false
	}
	return f, nil
}

// Contains reports whether a sentence of so many months lies in the frame.
func (f PenaltyFrame) Contains(months uint16) bool {
	return months >= f.MinMonths && months <= f.MaxMonths
}

// SuitFacts are the facts on a private prosecution (自诉, DISC-31).
type SuitFacts struct {
	Infringed  zhixing.Tri  `json:"infringed,omitzero"`   // the refusal infringed person or property and deserves punishment
	Complained zhixing.Date `json:"complained,omitzero"`  // to police or procuratorate
	NotPursued zhixing.Tri  `json:"not_pursued,omitzero"` // they did not pursue, or refused the complaint
	Answered   zhixing.Date `json:"answered,omitzero"`    // written answer
	Satisfied  zhixing.Tri  `json:"court_satisfied,omitzero"`
}

// PrivateProsecution says whether the creditor may prosecute himself (REF-2024,
// article 14; CRPL-2018, article 210(3); DISC-31). No written answer within 60 days of
// taking the complaint counts as not pursuing. Settlement and withdrawal are open
// before judgment; mediation is not.
func PrivateProsecution(f SuitFacts, asOf zhixing.Date, o Options) Assessment {
	var a Assessment
	if asOf.Before(ref2015) {
		a.Duty = MustNot
		a.add(found("DISC-31", zhixing.NotApplicable, zhixing.Info, "not_in_force", "2015-07-22前没有这一自诉途径的规定", "no rule on private prosecution before 2015-07-22", cite("REF-2015", 3)))
		return a
	}
	// The two conditions are the items of one article; settlement is beside them.
	item := func(i uint8) zhixing.Citation { return citeI("REF-2024", 14, 1, i) }
	settle := citeP("REF-2024", 14, 2)
	if asOf.Before(ref2024) {
		ed := oldEdition(asOf)
		item = func(i uint8) zhixing.Citation { return citeI(ed, 3, 0, i) }
		settle = cite(ed, 4)
	}
	// Before 2018-10-26 the article of the Criminal Procedure Law had another number.
	suit, mediation := []zhixing.Citation{item(1), item(2)}, []zhixing.Citation{settle}
	if !asOf.Before(zhixing.YMD(2018, 10, 26)) {
		suit, mediation = []zhixing.Citation{citeI("CRPL-2018", 210, 0, 3)}, append(mediation, cite("CRPL-2018", 212))
	}
	not := f.NotPursued
	if not != zhixing.Yes && !f.Complained.IsZero() && f.Answered.IsZero() {
		days := 60
		if o.ComplaintSilence != 0 {
			days = int(o.ComplaintSilence)
		}
		if asOf.Sub(f.Complained) > days {
			not = zhixing.Yes
			g := found("DISC-31", zhixing.Met, zhixing.Info, "silence", "提出控告后{days}日内未作书面答复，视为不予追究", "no written answer within {days} days counts as not pursued")
			g.Args = []zhixing.Arg{zhixing.IntArg("days", days)}
			a.add(g)
		}
	}
	complained := zhixing.TriOf(!f.Complained.IsZero())
	a.add(fact("DISC-31", f.Infringed, "infringed", "infringed", "侵犯人身、财产权利，应当追究刑事责任", "person or property infringed, deserves punishment", item(1)))
	a.add(fact("DISC-31", complained, "complained", "complained", "曾经提出控告", "complained before", item(2)))
	a.add(fact("DISC-31", not, "not_pursued", "not_pursued", "公安机关或者人民检察院不予追究", "police or procuratorate did not pursue", item(2)))
	a.add(fact("DISC-31", f.Satisfied, "court_satisfied", "court_satisfied", "人民法院认为符合刑事诉讼法关于第三类自诉案件的规定", "the court holds the third case of private prosecution of the Criminal Procedure Law satisfied", suit...))
	a.add(found("DISC-31", zhixing.Met, zhixing.Info, "settlement_not_mediation", "判决宣告前可以和解、撤诉，不适用调解", "settlement and withdrawal before judgment; no mediation", mediation...))
	switch f.Infringed.And(complained).And(not).And(f.Satisfied) {
	case zhixing.Yes:
		a.Duty = May
	case zhixing.No:
		a.Duty = MustNot
	}
	return a
}
