package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// HearingFacts are what the duty to hold a hearing (听证) asks, and how it was held
// (CASE-102).
type HearingFacts struct {
	Matter HearingMatter `json:"matter"`
	// Simple: facts clear and dispute small (change of parties); Complex: complex or
	// hotly disputed; Major: a major or complex petition.
	Simple  zhixing.Tri `json:"simple,omitzero"`
	Complex zhixing.Tri `json:"complex,omitzero"`
	Major   zhixing.Tri `json:"major,omitzero"`

	Held     zhixing.Tri       `json:"held,omitzero"`
	Open     zhixing.Tri       `json:"open,omitzero"` // open to the public
	Asked    zhixing.Tri       `json:"asked,omitzero"`
	Panel    []zhixing.ActorID `json:"panel,omitempty"`
	Handlers []zhixing.ActorID `json:"handlers,omitempty"` // who handled the matter so far, and may not hear it
}

// duty returns whether a hearing must be held, by which text, and the fact that
// would decide.
func (f *HearingFacts) duty(o *Options) (d HearingDuty, c zhixing.Citation, missing string) {
	cond := func(t zhixing.Tri, path string, cite zhixing.Citation) (HearingDuty, zhixing.Citation, string) {
		switch t {
		case zhixing.Yes:
			return HearingMandatory, cite, ""
		case zhixing.No:
			return HearingOptional, cite, ""
		}
		return HearingUnclear, cite, path
	}
	switch f.Matter {
	case HearPartyChange:
		return cond(f.Simple.Not(), "simple", zhixing.Citation{Instrument: "PARTY-2020", Article: 28})
	case HearObjection, HearReconsideration:
		return cond(f.Complex, "complex", zhixing.Citation{Instrument: "OBJ-2020", Article: 12})
	case HearTermination:
		return HearingMandatory, zhixing.Citation{Instrument: "FILE-CLOSE-2014", Article: 16}, ""
	case HearNotarised:
		return cond(f.Complex, "complex", zhixing.Citation{Instrument: "NOTARY-2018", Article: 15})
	case HearAward:
		return HearingInquiry, zhixing.Citation{Instrument: "ARB-ENF-2018", Article: 11}, ""
	case HearComplaint:
		return cond(f.Major, "major", zhixing.Citation{Instrument: "OPIN-2009"})
	case HearReport:
		return HearingOptional, zhixing.Citation{Instrument: "INV-2020", Article: 8}, ""
	}
	if o.MajorHearings == MajorHearingsWanted {
		return HearingWanted, zhixing.Citation{Instrument: "OPIN-2009"}, ""
	}
	return HearingOptional, zhixing.Citation{Instrument: "OPIN-2009"}, ""
}

// AssessHearing says whether a hearing must be held and whether it was, as the law
// asks: a petition in the open, a change of parties by a panel in the open, the
// creditor's objection to a termination by another panel, parties questioned in
// award cases (CASE-102). Where a hearing is
// wanted by policy alone its lack is a warning.
func AssessHearing(f HearingFacts, o Options) (HearingDuty, []zhixing.Finding, error) {
	if err := o.valid(); err != nil {
		return 0, nil, err
	}
	if f.Matter == 0 || !hearingMatterNames.Valid(f.Matter) {
		return 0, nil, &zhixing.InputError{Field: "matter", Rule: "CASE-102", Reason: zhixing.Text{ZH: "听证事项不明", EN: "unknown matter"}}
	}
	d, c, missing := f.duty(&o)
	x := examiner{o: &o}
	cs := []zhixing.Citation{c}
	what := zhixing.TextArg("matter", zhixing.Text{ZH: f.Matter.Label(zhixing.ZH), EN: f.Matter.Label(zhixing.EN)})
	switch d {
	case HearingUnclear:
		s := zhixing.Undetermined
		if f.Held == zhixing.Yes {
			s = zhixing.Met
		}
		x.say(s, "CASE-102", "hearing_held", "", []string{missing}, "{matter}应当听证的已听证", "{matter}: heard where it must be", cs, what)
	case HearingMandatory, HearingWanted:
		x.say(zhixing.StatusOf(f.Held), "CASE-102", "hearing_held", "", []string{"held"}, "{matter}已听证", "{matter}: heard", cs, what)
		if d == HearingWanted {
			x.soften(zhixing.Warning)
		}
	case HearingInquiry:
		x.say(zhixing.StatusOf(f.Asked.Or(f.Held)), "CASE-102", "parties_asked", "", []string{"asked"}, "已询问当事人", "the parties were questioned", cs)
	default:
		x.say(zhixing.NotApplicable, "CASE-102", "hearing_held", "", nil, "{matter}可以听证，也可以不听证", "{matter}: a hearing is optional", cs, what)
		x.soften(zhixing.Info)
	}
	if f.Held != zhixing.Yes {
		return d, x.out, nil
	}
	switch f.Matter {
	case HearComplaint:
		x.need(f.Open, "CASE-102", "open_hearing", "", "open", "公开听证", "held in the open", cs)
	case HearPartyChange:
		if d == HearingMandatory { // PARTY-2020 28: a panel examines, and hears in the open
			x.need(f.Open, "CASE-102", "open_hearing", "", "open", "公开听证", "held in the open", cs)
			x.panel("CASE-102", "hearing_panel", "panel", f.Panel, cs)
		}
	case HearTermination:
		x.panel("CASE-102", "hearing_panel", "panel", f.Panel, cs)
	}
	for _, id := range f.Panel {
		if slices.Contains(f.Handlers, id) {
			x.say(zhixing.NotMet, "CASE-81.I1", "handler_hears", string(id), nil, "听证人员未办理过该事项", "who hears the matter has not handled it", cites("OBJ-2020", 11))
		}
	}
	return d, x.out, nil
}
