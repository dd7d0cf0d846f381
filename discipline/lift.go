package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// LiftFacts are the facts on lifting a consumption restriction (解除限制消费, DISC-19).
type LiftFacts struct {
	Ground      LiftGround   `json:"ground"`
	Holds       zhixing.Tri  `json:"holds,omitzero"` // the ground exists: performed; security real and effective; creditor consents
	On          zhixing.Date `json:"on"`             // day of the ground or of its acceptance
	Urgent      zhixing.Tri  `json:"urgent,omitzero"`
	Announced   zhixing.Tri  `json:"announced,omitzero"`         // the restriction had been notified or announced
	SameScope   zhixing.Tri  `json:"same_scope,omitzero"`        // lifted in the same scope
	Business    zhixing.Tri  `json:"business_reason,omitzero"`   // the change of head has real business reasons
	Controls    zhixing.Tri  `json:"actual_controller,omitzero"` // the former head controls the company
	Responsible zhixing.Tri  `json:"responsible,omitzero"`       // he is directly responsible
	Void        zhixing.Tri  `json:"change_void,omitzero"`       // the transfer or change was later found void
}

// LiftAssessment is the answer, and by when.
type LiftAssessment struct {
	Assessment
	Due            zhixing.Deadline `json:"due,omitzero"`
	Burden         zhixing.Text     `json:"burden,omitzero"`             // who must prove it
	RestrictNewRep zhixing.Tri      `json:"restrict_new_head,omitzero"`  // the successor is restricted instead
	ReviewFormer   zhixing.Tri      `json:"review_former_head,omitzero"` // the question of the former head is open again
}

// AssessLift says whether a restriction must or may be lifted (CONS-2015, article 9;
// KIND-2019, item 17(2)) and by when: from 2021-12-06 within three working days, at
// once if the party asks for urgency (CTRL-2021); before, in time. Registration of another head alone never suffices:
// the former one proves that he is neither controller nor directly responsible.
func AssessLift(f LiftFacts, o Options) (LiftAssessment, error) {
	var p zhixing.Problems
	if f.Ground < LiftPerformed || f.Ground > LiftConcluded {
		p.Add("ground", f.Ground.String(), "DISC-19", text("须写明解除事由", "a ground is required"))
	}
	if f.On.IsZero() {
		p.Add("on", "", "DISC-19", text("须写明事由之日", "the day of the ground is required"))
	}
	if err := p.Err(); err != nil {
		return LiftAssessment{}, err
	}
	var a LiftAssessment
	key := consEdition(f.On)
	holds, duty, at := f.Holds, Must, cite(key, 9)
	field := "holds"
	switch f.Ground {
	case LiftSecurity, LiftConsent:
		duty = May
	case LiftRoleEnded:
		// Before KIND-2019 nobody but the four kinds of persons could be restricted.
		if at = citeI("KIND-2019", 17, 0, 2); f.On.Before(kind2019) {
			at = citeP(key, 3, 2)
		}
		field = "responsible"
		holds = f.Holds.And(f.Business).And(f.Controls.Not()).And(f.Responsible.Not()).And(f.Void.Not())
		if f.Void == zhixing.Unknown {
			holds = f.Holds.And(f.Business).And(f.Controls.Not()).And(f.Responsible.Not())
		}
		a.Burden = text("原法定代表人、主要负责人举证", "the former legal representative or principal proves it")
		// The successor is a head of the unit whatever becomes of the former one.
		a.RestrictNewRep = f.Holds.And(orNo(f.Void).Not())
		a.ReviewFormer = f.Void
	case LiftWrong:
		if at = cite("KIND-2019", 18); f.On.Before(kind2019) {
			at = cite(key, 1)
		}
	case LiftConcluded:
		// No express text: the restriction falls with the enforcement it serves.
		at = whole(key)
	}
	g := fact("DISC-19", holds, field, "lift_"+f.Ground.String(), f.Ground.Label(zhixing.ZH), f.Ground.Label(zhixing.EN), at)
	a.add(g)
	if f.Ground == LiftRoleEnded {
		for _, x := range []struct {
			t            zhixing.Tri
			name, zh, en string
		}{
			{f.Business, "business_reason", "因经营管理需要变更", "changed for real business reasons"},
			{f.Controls.Not(), "actual_controller", "并非实际控制人", "not the actual controller"},
			{f.Responsible.Not(), "responsible", "并非影响债务履行的直接责任人员", "not directly responsible"},
		} {
			a.add(fact("DISC-19", x.t, x.name, x.name, x.zh, x.en, at))
		}
		if f.Void == zhixing.Yes {
			a.add(found("DISC-19", zhixing.Met, zhixing.Breach, "change_void", "股权转让或者变更被认定无效，解除的依据不复存在，应对原负责人重新审查", "the change was found void: the ground is gone, the former head is examined again", at, citeP(key, 3, 2)))
		}
	}
	switch holds {
	case zhixing.Yes:
		a.Duty = duty
	case zhixing.No:
		a.Duty = MustNot
	}
	if a.Duty == Must || a.Duty == May {
		if f.On.Before(ctrl2021) && o.LiftDays == 0 {
			a.add(found("DISC-19", zhixing.Met, zhixing.Info, "in_time", "应当及时解除，当时没有规定日数", "to be lifted in time; no number of days was set then", cite(key, 9)))
		} else if f.Urgent == zhixing.Yes && f.Ground == LiftPerformed {
			a.Due = atOnce("DISC-19", whole("CTRL-2021"), f.On)
			a.add(found("DISC-19", zhixing.Met, zhixing.Info, "at_once", "情况紧急，即时解除", "urgent: lifted at once", whole("CTRL-2021")))
		} else {
			var err error
			if a.Due, err = LiftDeadline(f.On, o); err != nil {
				return LiftAssessment{}, err
			}
		}
		if f.Announced != zhixing.No {
			s := fact("DISC-19", f.SameScope, "same_scope", "same_scope", "在通知、公告的范围内解除", "lifted in the scope of the notice or announcement", cite(key, 9))
			if s.Status == zhixing.NotMet {
				// Article 9 asks it where the debtor performed; elsewhere it is good sense.
				if s.Severity = zhixing.Warning; f.Ground == LiftPerformed {
					s.Severity = zhixing.Breach
				}
			}
			a.add(s)
		}
	}
	return a, nil
}

// LiftDeadline is three working days after the ground (DISC-19, CTRL-2021). No number
// was set before 2021-12-06: without Options.LiftDays an earlier day is an error.
func LiftDeadline(on zhixing.Date, o Options) (zhixing.Deadline, error) {
	if on.Before(ctrl2021) && o.LiftDays == 0 {
		return zhixing.Deadline{}, wrong("on", on.String(), "DISC-19", "2021-12-06前没有三个工作日的规定", "there was no term of three working days before 2021-12-06")
	}
	return o.end("DISC-19", o.LiftDays, 3, zhixing.WorkingDays, zhixing.CourtTerm, whole("CTRL-2021"), on)
}

// AssistBreach says what it opens that a unit let the restricted person consume: notified
// is whether it had received a notice to assist (拒不协助限制消费, DISC-20).
func AssistBreach(notified zhixing.Tri, on zhixing.Date) []zhixing.Finding {
	return []zhixing.Finding{
		fact("DISC-20", notified, "notified", "unit_fine", "单位收到协助执行通知书后仍允许高消费，可以罚款", "a unit that let him consume after a notice to assist may be fined", standing(on, citeP("CPL-2023", 117, 1), citeI("CPL-INT-2022", 192, 0, 1), citeP(consEdition(on), 11, 2))...),
	}
}

// ConsumptionBreach says what a breach by the restricted person himself opens
// (违反限制消费令, DISC-20).
func ConsumptionBreach(orderInForce zhixing.Tri, on zhixing.Date) []zhixing.Finding {
	out := []zhixing.Finding{
		fact("DISC-20", orderInForce, "order_in_force", "refusal_to_perform", "违反限制消费令属于拒不履行，可以罚款、拘留", "breach counts as refusal to perform: fine or detention", standing(on, citeI("CPL-2023", 114, 1, 6), citeI("CPL-INT-2022", 188, 0, 3), citeP(consEdition(on), 11, 1))...),
	}
	if _, at, err := CircumstanceItem(zhixing.CircumstanceViolatesConsumptionOrder, on); err == nil {
		out = append(out, fact("DISC-20", orderInForce, "order_in_force", "listing_ground", "违反限制消费令，应当纳入失信名单", "breach of a consumption order: to be listed", at))
	}
	if crime, ok := sanctionedRefusal(on); ok {
		out = append(out, fact("DISC-20", orderInForce, "order_in_force", "criminal_element", "经制裁仍拒不执行的，可能构成拒执罪的情形", "still refusing after a sanction: candidate of the refusal crime", crime))
	}
	return out
}

// sanctionedRefusal is the case of the refusal crime that a fine or detention opens for
// who goes on (DISC-30), by the edition of a day; ok is false before 2015-07-22.
func sanctionedRefusal(on zhixing.Date) (at zhixing.Citation, ok bool) {
	if on.Before(ref2024) {
		return citeI(oldEdition(on), 2, 0, 1), !on.Before(ref2015)
	}
	return citeI("REF-2024", 3, 0, 4), true
}

// AnnouncementCost says who bears the fee of an announcement in the media and who
// advances it (CONS-2015, article 7; ENF-PROC-2020, article 26): the debtor bears it,
// a creditor who asked for it advances it (DISC-20, DISC-29).
func AnnouncementCost(i Initiative) (bears, advances zhixing.Text) {
	bears = text("被执行人负担", "borne by the debtor")
	if i == OnApplication {
		advances = text("申请执行人垫付", "advanced by the creditor")
	}
	return bears, advances
}
