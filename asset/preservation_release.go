package asset

import "github.com/zhixing-go/zhixing"

// CounterFacts are the facts on a respondent who wants a preservation lifted (ASSET-89).
type CounterFacts struct {
	PropertyDispute zhixing.Tri `json:"property_dispute,omitzero"` // the case is a property dispute
	Sufficient      zhixing.Tri `json:"sufficient,omitzero"`       // sufficient and effective security by respondent or third party
	DisputedThing   zhixing.Tri `json:"disputed_thing,omitzero"`   // what is preserved is itself in dispute
	Consent         zhixing.Tri `json:"consent,omitzero"`          // the applicant consents

	On zhixing.Date `json:"on,omitzero"` // day whose law applies; zero: the law in force
}

// AssessCounterSecurity says whether preservation must be lifted against security
// (ASSET-89; CPL-2023 107, PRES-2020 22): it must, a disputed thing only with consent.
func AssessCounterSecurity(f CounterFacts) Opinion {
	w := newOpinion("ASSET-89", f.On)
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
	OtherDuty        zhixing.Tri     `json:"other_duty,omitzero"`     // another case in which the applicant should apply; Unknown: not asked

	// What makes the court lift the preservation of its own accord (CPL-INT-2022 166).
	Wrong          zhixing.Tri `json:"wrong,omitzero"`           // the preservation was wrong
	Withdrawn      zhixing.Tri `json:"withdrawn,omitzero"`       // the applicant withdrew the application
	ClaimDismissed zhixing.Tri `json:"claim_dismissed,omitzero"` // suit or claim of the applicant dismissed with effect
	CourtFinds     zhixing.Tri `json:"court_finds,omitzero"`     // another case that the court finds
}

// day is the day whose law applies; zero: the law in force.
func (f *ReleaseDuty) day() zhixing.Date {
	switch {
	case !f.Asked.IsZero():
		return f.Asked
	case !f.AskedAt.IsZero():
		return f.AskedAt.Date()
	}
	return f.OutsiderWon
}

// ReleaseOpinion gives the terms of release.
type ReleaseOpinion struct {
	MustApply zhixing.Status    `json:"must_apply"`          // the applicant must apply for release promptly; before 2016-12-01 not applicable
	MustLift  zhixing.Status    `json:"must_lift"`           // the court must lift of its own accord
	LiftBy    zhixing.Date      `json:"lift_by,omitzero"`    // last day for the court
	LiftByAt  zhixing.Instant   `json:"lift_by_at,omitzero"` // urgent: 48 hours
	SueBy     zhixing.Date      `json:"sue_by,omitzero"`     // last day of the applicant's suit against the outsider
	Findings  []zhixing.Finding `json:"findings"`
}

// AssessRelease works out the duty to apply for release and the court's terms (ASSET-90),
// both of PRES-2016 and so from 2016-12-01, and whether the court must lift unasked.
func AssessRelease(f ReleaseDuty, o Options) (ReleaseOpinion, error) {
	if err := o.check(); err != nil {
		return ReleaseOpinion{}, err
	}
	day := f.day()
	w := newOpinion("ASSET-90", day)
	item := func(n uint8) zhixing.Citation { return para("PRES-2020", 23, 1, n) }
	w.add("no_suit", f.NoSuit, "no_suit", txt("采取诉前保全后三十日内未起诉或者申请仲裁", "no suit or arbitration within 30 days"), item(1))
	w.add("arbitration_ended", f.ArbitrationEnded, "arbitration_ended", txt("仲裁不予受理、准许撤回、驳回请求", "arbitration refused, withdrawn or dismissed"), item(2), item(3))
	w.add("suit_ended", f.SuitEnded, "suit_ended", txt("起诉不予受理、准许撤诉、驳回", "suit refused, withdrawn or dismissed"), item(4), item(5))
	if f.OtherDuty != zhixing.Unknown {
		w.add("other_duty", f.OtherDuty, "", txt("申请保全人应当申请解除保全的其他情形", "another case in which the applicant should apply"), item(6))
	}
	op := w.either()
	r := ReleaseOpinion{MustApply: op.Verdict, MustLift: f.mustLift(w)}
	cal, c := o.calendar(), para("PRES-2020", 23, 2).AsOf(day)
	switch {
	case !day.IsZero() && day.Before(preservation2016()):
		r.MustApply = zhixing.NotApplicable
		w.tell("no_duty_yet", zhixing.Info, txt("财产保全规定自2016年12月1日起施行，此前没有申请解除的义务和五日内解除的期限", "the provisions are in force from 2016-12-01: before, no duty to apply and no five days to lift"), art("PRES-2020", 23))
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
		d, err := days(15, zhixing.PartyTerm, "ASSET-90", para("PRES-2020", 27, 1).AsOf(f.OutsiderWon)).End(f.OutsiderWon, cal)
		if err != nil {
			return r, err
		}
		r.SueBy = d.End
		if f.ApplicantSued == zhixing.No && !f.OutsiderWon.Before(preservation2016()) {
			l, err := days(7, zhixing.CourtTerm, "ASSET-90", para("PRES-2020", 27, 2).AsOf(f.OutsiderWon)).End(d.End, cal)
			if err != nil {
				return r, err
			}
			r.LiftBy = l.End
		}
	}
	if r.MustApply != zhixing.NotApplicable {
		w.tell("liability", zhixing.Info, txt("未及时申请解除的，赔偿被保全人因此遭受的损失", "failing the duty: damages"), para("PRES-2020", 23, 3))
	}
	r.Findings = w.op.Findings
	return r, nil
}

// mustLift says whether the court must lift unasked (CPL-INT-2022 166).
func (f *ReleaseDuty) mustLift(w *opine) zhixing.Status {
	any := zhixing.No
	for i, x := range [...]struct {
		t           zhixing.Tri
		code        string
		description zhixing.Text
	}{
		{f.Wrong, "wrong", txt("保全错误的，应当裁定解除", "a wrong preservation is lifted")},
		{f.Withdrawn, "withdrawn", txt("申请人撤回保全申请的，应当裁定解除", "the application is withdrawn: lifted")},
		{f.ClaimDismissed, "claim_dismissed", txt("申请人的起诉或者诉讼请求被生效裁判驳回的，应当裁定解除", "suit or claim dismissed with effect: lifted")},
		{f.CourtFinds, "court_finds", txt("人民法院认为应当解除保全的其他情形", "another case in which the court finds that it is to be lifted")},
	} {
		w.add(x.code, x.t, x.code, x.description, para("CPL-INT-2022", 166, 1, uint8(i+1)))
		any = any.Or(x.t)
	}
	return zhixing.StatusOf(any)
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
		{served, 5, zhixing.PartyTerm, para("PRES-2020", 25, 1), &r.ReconsiderBy},
		{reconsidered, 10, zhixing.CourtTerm, para("PRES-2020", 25, 1), &r.DecideBy},
		{objectionServed, 15, zhixing.PartyTerm, para("PRES-2020", 27, 1), &r.SueBy},
	} {
		if x.on.IsZero() {
			continue
		}
		d, err := days(x.n, x.c, "ASSET-92", x.cite.AsOf(x.on)).End(x.on, o.calendar())
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
	w := newOpinion("ASSET-97", zhixing.Date{})
	c := art("PRES-2020", 7)
	w.add("states_liability", statesLiability, "states_liability", txt("担保书载明由保险人赔偿因保全错误所受损失", "the letter says that the insurer pays the losses of wrong preservation"), c)
	w.add("papers_attached", papersAttached, "papers_attached", txt("附有相关证据材料", "papers are attached"), c)
	return w.every()
}
