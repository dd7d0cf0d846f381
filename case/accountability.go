package casefile

import "github.com/zhixing-go/zhixing"

// RulingFault is a ruling or decision of the case that a superior court revoked or
// changed (被撤销、变更的裁定、决定), CASE-34.
type RulingFault struct {
	ID         string       `json:"id"`
	On         zhixing.Date `json:"on"` // day it was revoked or changed
	BySuperior zhixing.Tri  `json:"by_superior,omitzero"`
}

// FaultAnalysis is the analysis of who answers (责任倒查) for one ruling or review.
type FaultAnalysis struct {
	Subject string            `json:"subject"` // ID of the ruling, key of the reviewed case
	Due     zhixing.Date      `json:"due,omitzero"`
	Done    zhixing.Date      `json:"done,omitzero"`
	Persons []zhixing.ActorID `json:"persons,omitempty"`
}

// AccountabilityFacts are what the duty to analyse is judged on beside the file.
type AccountabilityFacts struct {
	Rulings  []RulingFault   `json:"rulings,omitempty"`
	Reviews  []QualityReview `json:"reviews,omitempty"`
	Analyses []FaultAnalysis `json:"analyses,omitempty"`
}

// Accountability says for which faults responsibility must be analysed and whether
// it was on asOf (CASE-34; OPIN-2009 two(3)): each ruling or decision that a superior
// court revoked or changed, each closing that it revoked in the file itself, each
// review of the quality office that found a flaw or a wrong case. No rule sets a term:
// an analysis is late when the day that the office set is over; without such a day
// it is asked for until it is done. Findings stand in the order of the facts.
func (f File) Accountability(facts AccountabilityFacts, asOf zhixing.Date) ([]zhixing.Finding, error) {
	var p zhixing.Problems
	if asOf.IsZero() {
		p.Add("as_of", "", "CASE-34", zhixing.Text{ZH: "须写明判断之日", EN: "the day to judge on is required"})
	}
	for i, r := range facts.Rulings {
		if at := "rulings[" + itoa(i) + "]."; r.ID == "" || r.On.IsZero() || r.On.After(asOf) {
			p.Add(at+"id", r.ID, "CASE-34", zhixing.Text{ZH: "须写明文书及被撤销、变更之日，且不晚于判断之日", EN: "the ruling and the day it fell are required, not after the day to judge on"})
		}
	}
	for i, a := range facts.Analyses {
		if a.Subject == "" || a.Done.After(asOf) {
			p.Add("analyses["+itoa(i)+"].subject", a.Subject, "CASE-34", zhixing.Text{ZH: "须写明分析对象，且不晚于判断之日", EN: "what was analysed is required, not after the day to judge on"})
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	x := examiner{day: asOf, o: &Options{}}
	for _, r := range facts.Rulings {
		switch r.BySuperior {
		case zhixing.Yes:
			x.analysed(r.ID, facts.Analyses)
		case zhixing.No:
			x.say(zhixing.NotApplicable, "CASE-34", "fault_analysed", r.ID, nil, "非由上级法院撤销、变更", "not revoked or changed by a superior court", cites("OPIN-2009", 0))
		default:
			x.say(zhixing.Undetermined, "CASE-34", "fault_analysed", r.ID, []string{"rulings.by_superior"}, "是否由上级法院撤销、变更", "whether a superior court revoked or changed it", cites("OPIN-2009", 0))
		}
	}
	for _, e := range f.log.Effective() {
		if e.e.Kind == EventClosingRevoked && e.e.Role == SC && !e.e.On.After(asOf) {
			x.analysed(string(e.e.ID), facts.Analyses)
		}
	}
	for _, r := range facts.Reviews {
		if r.Outcome > zhixing.ReviewQualified && !r.Reviewed.After(asOf) {
			x.analysed(r.Case, facts.Analyses)
		}
	}
	return x.out, nil
}

// analysed asks for the analysis of one fault: done, with the persons named, by the
// day set.
func (x *examiner) analysed(subject string, as []FaultAnalysis) {
	s, missing := zhixing.Undetermined, []string{"analyses"}
	for _, a := range as {
		if a.Subject != subject {
			continue
		}
		switch {
		case !a.Done.IsZero() && len(a.Persons) == 0:
			missing = []string{"analyses.persons"}
		case !a.Done.IsZero() && (a.Due.IsZero() || !a.Done.After(a.Due)):
			s = zhixing.Met
		case !a.Due.IsZero() && x.day.After(a.Due):
			s = zhixing.NotMet
		default:
			missing = []string{"analyses.done"}
		}
		break
	}
	x.say(s, "CASE-34", "fault_analysed", subject, missing, "已对{fault}倒查责任", "responsibility for {fault} was analysed", cites("OPIN-2009", 0), zhixing.NameArg("fault", subject))
}
