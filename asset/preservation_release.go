package asset

import "github.com/zhixing-go/zhixing"

// CounterFacts are the facts on a respondent who wants a preservation lifted (ASSET-89).
type CounterFacts struct {
	PropertyDispute zhixing.Tri `json:"property_dispute,omitzero"` // the case is a property dispute
	Sufficient      zhixing.Tri `json:"sufficient,omitzero"`       // sufficient and effective security by respondent or third party
	DisputedThing   zhixing.Tri `json:"disputed_thing,omitzero"`   // what is preserved is itself in dispute
	Consent         zhixing.Tri `json:"consent,omitzero"`          // the applicant consents
}

// AssessCounterSecurity says whether preservation must be lifted against security
// (ASSET-89; CPL-2023 107, PRES-2020 22): it must, a disputed thing only with consent.
func AssessCounterSecurity(f CounterFacts) Opinion {
	w := newOpinion("ASSET-89")
	c := art("PRES-2020", 22)
	w.add("property_dispute", f.PropertyDispute, "property_dispute", txt("财产纠纷案件", "a property dispute"), art("CPL-2023", 107))
	w.add("sufficient_security", f.Sufficient, "sufficient", txt("提供充分有效担保", "sufficient and effective security"), c)
	if f.DisputedThing != zhixing.No {
		w.add("not_disputed_or_consent", f.DisputedThing.Not().Or(f.Consent), "consent", txt("不是争议标的，或者申请保全人同意", "not the disputed thing, or the applicant consents"), c)
	}
	return w.every()
}

// ReleaseDuty is what ended the need for a preservation (ASSET-90; PRES-2020 23, 27). The
// zero value means not given.
type ReleaseDuty struct {
	NoSuit           zhixing.Tri     `json:"no_suit,omitzero"`           // no suit or arbitration in 30 days
	ArbitrationEnded zhixing.Tri     `json:"arbitration_ended,omitzero"` // refused, withdrawn, dismissed
	SuitEnded        zhixing.Tri     `json:"suit_ended,omitzero"`        // refused, withdrawn, dismissed elsewhere
	Asked            zhixing.Date    `json:"asked,omitzero"`             // application for release received
	AskedAt          zhixing.Instant `json:"asked_at,omitzero"`
	Urgent           zhixing.Tri     `json:"urgent,omitzero"`
	OutsiderWon      zhixing.Date    `json:"outsider_won,omitzero"`   // ruling for the outsider served on the applicant
	ApplicantSued    zhixing.Tri     `json:"applicant_sued,omitzero"` // within the 15 days
}

// ReleaseOpinion gives the terms of release.
type ReleaseOpinion struct {
	MustApply zhixing.Status    `json:"must_apply"`          // the applicant must apply for release promptly
	LiftBy    zhixing.Date      `json:"lift_by,omitzero"`    // last day for the court
	LiftByAt  zhixing.Instant   `json:"lift_by_at,omitzero"` // urgent: 48 hours
	SueBy     zhixing.Date      `json:"sue_by,omitzero"`     // last day of the applicant's suit against the outsider
	Findings  []zhixing.Finding `json:"findings"`
}

// day is the day whose law applies.
func (f *ReleaseDuty) day() zhixing.Date {
	if !f.AskedAt.IsZero() {
		return f.AskedAt.Date()
	}
	return dayOf(f.Asked, f.OutsiderWon)
}

// AssessRelease works out the duty to apply for release and the court's terms (ASSET-90).
func AssessRelease(f ReleaseDuty, o Options) (ReleaseOpinion, error) {
	if err := o.check(); err != nil {
		return ReleaseOpinion{}, err
	}
	w := opinionOn("ASSET-90", f.day())
	c := art("PRES-2020", 23)
	w.add("no_suit", f.NoSuit, "no_suit", txt("采取诉前保全后三十日内未起诉或者申请仲裁", "no suit or arbitration within 30 days"), c)
	w.add("arbitration_ended", f.ArbitrationEnded, "arbitration_ended", txt("仲裁不予受理、准许撤回、驳回请求", "arbitration refused, withdrawn or dismissed"), c)
	w.add("suit_ended", f.SuitEnded, "suit_ended", txt("起诉不予受理、准许撤诉、驳回", "suit refused, withdrawn or dismissed"), c)
	op := w.either()
	r := ReleaseOpinion{MustApply: op.Verdict}
	cal := o.calendar()
	switch {
	case f.Urgent == zhixing.Yes && !f.AskedAt.IsZero():
		d, err := zhixing.Period{N: 48, Unit: zhixing.Hours, Class: zhixing.CourtTerm, Rule: "ASSET-90", Cite: c}.EndAt(f.AskedAt)
		if err != nil {
			return r, err
		}
		r.LiftByAt = d.End
	case !f.Asked.IsZero():
		d, err := days(5, zhixing.CourtTerm, "ASSET-90", c).End(f.Asked, cal)
		if err != nil {
			return r, err
		}
		r.LiftBy = d.End
	}
	if !f.OutsiderWon.IsZero() {
		d, err := days(15, zhixing.PartyTerm, "ASSET-90", art("PRES-2020", 27)).End(f.OutsiderWon, cal)
		if err != nil {
			return r, err
		}
		r.SueBy = d.End
		if f.ApplicantSued == zhixing.No {
			l, err := days(7, zhixing.CourtTerm, "ASSET-90", art("PRES-2020", 27)).End(d.End, cal)
			if err != nil {
				return r, err
			}
			r.LiftBy = l.End
		}
	}
	w.tell("liability", zhixing.Info, txt("未及时申请解除的，赔偿被保全人因此遭受的损失", "failing the duty: damages"), c)
	r.Findings = w.op.Findings
	return r, nil
}

// PreservationRemedies are the terms of remedy against a preservation (ASSET-92).
type PreservationRemedies struct {
	ReconsiderBy zhixing.Date `json:"reconsider_by,omitzero"` // ruling: within 5 days of service; it does not suspend
	DecideBy     zhixing.Date `json:"decide_by,omitzero"`     // decided within 10 days of receipt
	SueBy        zhixing.Date `json:"sue_by,omitzero"`        // outsider's objection: suit within 15 days of service
}

// RemedyTerms works out the terms of remedy (ASSET-92; PRES-2020 25, 27; CPL-2023 111, 238)
// from the day the ruling was served, the day the request for reconsideration was
// received, and the day the ruling on an outsider's objection was served; a zero day is
// not asked. Acts of implementation take the road of CPL-2023 236.
func RemedyTerms(served, reconsidered, objectionServed zhixing.Date, o Options) (PreservationRemedies, error) {
	if err := o.check(); err != nil {
		return PreservationRemedies{}, err
	}
	var r PreservationRemedies
	for _, x := range [...]struct {
		on   zhixing.Date
		n    int
		c    zhixing.DeadlineClass
		cite zhixing.Citation
		to   *zhixing.Date
	}{
		{served, 5, zhixing.PartyTerm, art("PRES-2020", 25), &r.ReconsiderBy},
		{reconsidered, 10, zhixing.CourtTerm, art("PRES-2020", 25), &r.DecideBy},
		{objectionServed, 15, zhixing.PartyTerm, art("PRES-2020", 27), &r.SueBy},
	} {
		if x.on.IsZero() {
			continue
		}
		d, err := days(x.n, x.c, "ASSET-92", x.cite).End(x.on, o.calendar())
		if err != nil {
			return r, err
		}
		*x.to = d.End
	}
	return r, nil
}

// AssessInsuredGuarantee checks an insurer's letter for a preservation (ASSET-85, 97;
// PRES-2020 7): that it states liability for losses of wrong preservation, with papers.
func AssessInsuredGuarantee(statesLiability, papersAttached zhixing.Tri) Opinion {
	w := newOpinion("ASSET-97")
	c := art("PRES-2020", 7)
	w.add("states_liability", statesLiability, "states_liability", txt("担保书载明由保险人赔偿因保全错误所受损失", "the letter says that the insurer pays the losses of wrong preservation"), c)
	w.add("papers_attached", papersAttached, "papers_attached", txt("附有相关证据材料", "papers are attached"), c)
	return w.every()
}
