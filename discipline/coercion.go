package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Sanction is a decision on a fine, a detention, or both in one (罚款、拘留决定, DISC-22
// to 25).
type Sanction struct {
	ID       string             `json:"id"`
	On       zhixing.Date       `json:"on"`
	Act      ObstructionAct     `json:"act"`
	ActID    string             `json:"act_id"`             // names the act itself: one act, one decision
	Fresh    string             `json:"fresh_of,omitempty"` // the act it continues after a fresh order with a new deadline
	Person   zhixing.PartyID    `json:"person"`
	Kind     PersonKind         `json:"kind"`
	OfUnit   Capacity           `json:"of_unit,omitzero"` // a person of a unit that acted: principal, directly responsible
	Fine     zhixing.GivenMoney `json:"fine,omitzero"`
	Days     uint8              `json:"days,omitempty"` // of detention; 0: none
	Approved zhixing.Tri        `json:"president_approved,omitzero"`
	Written  zhixing.Tri        `json:"written,omitzero"`
	// Still says that the unit of article 117 still does not assist after its fine:
	// only then may its persons be detained.
	Still     zhixing.Tri `json:"still_refuses,omitzero"`
	Weighed   zhixing.Tri `json:"weighed,omitzero"` // nature, circumstances, consequence, economy, amount
	Pregnant  zhixing.Tri `json:"pregnant_or_nursing,omitzero"`
	GravelyIl zhixing.Tri `json:"gravely_ill,omitzero"`
	Deputy    zhixing.Tri `json:"deputy,omitzero"` // deputy of a people's congress
	Consent   zhixing.Tri `json:"congress_consents,omitzero"`
}

// Check reports amounts and lengths outside the law, and what is missing to judge.
func (s Sanction) Check() error {
	var p zhixing.Problems
	if s.Act == 0 || !obstructionActNames.Valid(s.Act) {
		p.Add("act", s.Act.String(), "DISC-22", text("须写明妨害行为", "an act is required"))
	}
	if s.ActID == "" || s.Person == "" {
		p.Add("act_id", s.ActID, "DISC-24", text("须指明行为和行为人", "the act and the person are required"))
	}
	if s.On.IsZero() {
		p.Add("on", "", "DISC-23", text("须给出决定之日", "the day of the decision is required"))
	} else if s.Fine.Given {
		p.AddErr("fine", CheckFine(s.Kind, s.Fine.Amount, s.On))
	}
	if s.Days > 0 {
		p.AddErr("", CheckDetention(s.Kind, int(s.Days)))
	}
	if !s.Fine.Given && s.Days == 0 {
		p.Add("fine", "", "DISC-23", text("须有罚款或者拘留", "a fine or a detention is required"))
	}
	if s.Act == R5IndividualRefusesAssist && s.Kind == UnitPerson {
		p.Add("act", s.Act.String(), "DISC-22", text("第一百八十八条第五项只及于个人，单位适用第一百一十七条", "article 188(5) is of individuals; a unit falls under article 117"))
	}
	if s.Fresh == s.ActID && s.Fresh != "" {
		p.Add("fresh_of", s.Fresh, "DISC-24", text("不能是其自身的继续", "cannot continue itself"))
	}
	return p.Err()
}

// AssessSanction says whether a fine or detention may be imposed, given the earlier
// ones: the act, who may be sanctioned, amount and length (errors), no second
// decision for the same act, approval and form (DISC-22 to 25).
func AssessSanction(s Sanction, earlier []Sanction, o Options) (Assessment, error) {
	var p zhixing.Problems
	p.AddErr("", s.Check())
	p.AddErr("options", o.Check())
	var a Assessment
	bad := false
	open := false
	judge := func(f zhixing.Finding) {
		switch f.Status {
		case zhixing.NotMet:
			f.Severity, bad = zhixing.Breach, true
		case zhixing.Undetermined:
			open = true
		}
		a.add(f)
	}
	for _, e := range earlier {
		if e.Person != s.Person || e.ID == s.ID && e.ActID == s.ActID && e.On == s.On {
			continue
		}
		same := e.ActID == s.ActID || s.Fresh == e.ActID && o.FreshOrder == FreshOrderSameAct
		if same {
			p.Add("act_id", s.ActID, "DISC-24", text("对同一妨害行为不得连续适用罚款、拘留（决定 "+e.ID+"）", "no second fine or detention for the same act (decision "+e.ID+")"))
		} else if s.Fresh == e.ActID && s.Fresh != "" {
			a.add(found("DISC-24", zhixing.Met, zhixing.Warning, "fresh_order_new_act", "责令限期履行后继续拒不履行，按新的行为处理（各地做法不一）", "going on after a fresh order counts as a new act; practice differs", cite("CPL-INT-2022", 184).AsOf(s.On)))
		}
	}
	if err := p.Err(); err != nil {
		return Assessment{}, err
	}
	law, closer, _ := s.Act.Article(s.On)
	a.add(found("DISC-22", zhixing.Met, zhixing.Info, s.Act.String(), s.Act.Label(zhixing.ZH), s.Act.Label(zhixing.EN), law, closer))
	if from := s.Act.from(); s.On.Before(from) {
		f := found("DISC-22", zhixing.NotMet, zhixing.Breach, "not_in_force", "自{from}起方有此规定", "the law knows the act from {from} on", law)
		f.Args = []zhixing.Arg{zhixing.DateArg("from", from)}
		judge(f)
	}
	article := actTable[s.Act].article
	// The interpretation speaks of units and their persons from 2015-02-04 on; before, the law alone.
	of := func(c zhixing.Citation) []zhixing.Citation {
		if list := standing(s.On, c); len(list) > 0 {
			return list
		}
		return []zhixing.Citation{law}
	}
	person := of(s.Act.personLaw(s.On))
	if s.Kind == UnitPerson {
		// Article 114 speaks of a unit's persons; INV-2020, article 19, of the debtor itself.
		ok := zhixing.TriOf(article != 114 || s.Act == Z2ObstructsAudit || o.UnitFine == UnitFineAllowed)
		judge(fact("DISC-23", ok, "kind", "unit_may_be_fined", "可以对单位罚款", "the unit itself may be fined", of(s.Act.unitLaw(s.On))...))
	} else if actTable[s.Act].unitOnly {
		judge(fact("DISC-23", PermittedTarget(zhixing.MeasureFine, s.OfUnit, s.On), "of_unit", "person_of_unit", "系单位的主要负责人或者直接责任人员", "principal or person directly responsible of the unit", person...))
	} else if article == 252 && s.OfUnit == StatutoryAgent {
		// Article 252 names the statutory agent beside the debtor.
		judge(found("DISC-23", zhixing.Met, zhixing.Info, "statutory_agent", "被执行人的法定代理人", "statutory agent of the debtor", law))
	} else if s.OfUnit != 0 && s.OfUnit != CapacitySelf {
		judge(fact("DISC-23", PermittedTarget(zhixing.MeasureFine, s.OfUnit, s.On), "of_unit", "person_of_unit", "系单位的主要负责人或者直接责任人员", "principal or person directly responsible of the unit", person...))
	}
	if s.Days > 0 && article == 117 {
		judge(fact("DISC-23", s.Still, "still_refuses", "still_refuses_to_assist", "罚款后仍不履行协助义务的，才可以拘留", "detention only if it still does not assist", citeP("CPL-2023", 117, 2).AsOf(s.On)))
	}
	judge(fact("DISC-23", s.Approved, "president_approved", "president_approved", "经院长批准", "approved by the president", citeP("CPL-2023", 119, 1).AsOf(s.On)))
	judge(fact("DISC-23", s.Written, "written", "written_decision", "制作决定书", "a written decision", citeP("CPL-2023", 119, 3).AsOf(s.On)))
	w := fact("DISC-23", s.Weighed, "weighed", "weighed", "已考虑性质、情节、后果、当地经济和标的额", "nature, circumstances, consequence, economy and amount weighed", of(cite("CPL-INT-2022", 193))...)
	if w.Status == zhixing.NotMet {
		w.Severity = zhixing.Warning
	}
	a.add(w)
	if s.Fine.Given && s.Days > 0 {
		f := found("DISC-24", zhixing.Met, zhixing.Info, "combined", "罚款、拘留可以合并适用", "fine and detention may be imposed together", cite("CPL-INT-2022", 183).AsOf(s.On))
		if article < 114 || article > 116 {
			f = found("DISC-24", zhixing.NotApplicable, zhixing.Warning, "combined_not_named", "司法解释关于合并适用的规定未列此类行为", "the rule on fine and detention together does not name acts of this article", cite("CPL-INT-2022", 183).AsOf(s.On))
		}
		a.add(f)
	}
	if s.Days > 0 {
		a.guards(s)
	}
	switch {
	case bad:
		a.Duty = MustNot
	case open:
		a.Duty = DutyUnknown
	default:
		a.Duty = May
	}
	return a, nil
}

// guards are the warnings from other laws on whom not to detain (DISC-25); they are
// from memory and never decide by themselves.
func (a *Assessment) guards(s Sanction) {
	warn := func(t zhixing.Tri, code, zh, en string) {
		if t == zhixing.Yes {
			a.add(found("DISC-25", zhixing.Met, zhixing.Warning, code, zh, en))
		}
	}
	warn(s.Pregnant, "pregnant_or_nursing", "怀孕或者哺乳，不宜拘留", "pregnant or nursing: not to be detained")
	warn(s.GravelyIl, "gravely_ill", "患有严重疾病，不宜拘留", "gravely ill: not to be detained")
	if s.Deputy == zhixing.Yes && s.Consent != zhixing.Yes {
		warn(zhixing.Yes, "deputy_consent", "人大代表须经主席团或者常委会许可", "a deputy: the presidium or standing committee must consent")
	}
}

// Apart lists who is sanctioned for an act of a unit (DISC-23; CPL-INT-2022, article
// 191): the unit and its persons.
func Apart(act ObstructionAct, on zhixing.Date, o Options) (unit, persons Duty) {
	if act == 0 || int(act) >= len(actTable) {
		return DutyUnknown, DutyUnknown
	}
	switch actTable[act].article {
	case 115, 116:
		return Must, May
	case 117:
		return May, May
	}
	if o.UnitFine == UnitFineOfficersOnly {
		return MustNot, May
	}
	return May, May
}
