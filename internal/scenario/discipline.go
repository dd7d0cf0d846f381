package scenario

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/discipline"
)

type termFacts struct {
	Circumstance zhixing.ListingCircumstance `json:"circumstance"`
	Decided      zhixing.Date                `json:"decided"`
	Published    zhixing.Date                `json:"published,omitzero"`
	Extension    int                         `json:"extension,omitempty"`
}

type graceFacts struct {
	Circumstance zhixing.ListingCircumstance `json:"circumstance"`
	Decided      zhixing.Date                `json:"decided"`
	Months       int                         `json:"months"`
}

type dayFacts struct {
	Of string       `json:"of"` // which period
	On zhixing.Date `json:"on"` // the day it runs from
}

type lifeFacts struct {
	Debtor zhixing.PartyID    `json:"debtor"`
	Events []discipline.Event `json:"events"`
	AsOf   zhixing.Date       `json:"as_of"`
}

type checkFacts struct {
	Record discipline.Record `json:"record"`
	Act    discipline.Act    `json:"act"`
}

type sanctionFacts struct {
	Sanction discipline.Sanction   `json:"sanction"`
	Earlier  []discipline.Sanction `json:"earlier,omitempty"`
}

type fineFacts struct {
	Kind   discipline.PersonKind     `json:"kind"`
	Amount zhixing.Money             `json:"amount,omitzero"`
	Days   int                       `json:"days,omitempty"`
	Act    discipline.ObstructionAct `json:"act"`
}

type penaltyFacts struct {
	Special bool   `json:"special"`
	Months  uint16 `json:"months"`
}

type statuteFacts struct {
	Measure discipline.StatutoryMeasure `json:"measure"`
	discipline.StatutoryFacts
}

type jointFacts struct {
	Measure string                  `json:"measure"`
	Subject discipline.JointSubject `json:"subject"`
}

type lossFacts struct {
	Losses  []discipline.Loss     `json:"losses"`
	Decided zhixing.Date          `json:"decided"`
	Rates   []discipline.RateFrom `json:"rates,omitempty"`
}

type libertyFacts struct {
	Days  int           `json:"days"`
	Daily zhixing.Money `json:"daily"`
}

// periods of discipline by the word a scenario names them with.
func disciplinePeriod(of string, on zhixing.Date, o discipline.Options) (zhixing.Deadline, error) {
	switch of {
	case "decision":
		return discipline.DecisionDeadline(on, o)
	case "deletion", "correction":
		return discipline.DeletionDeadline(on, o)
	case "reapply_bar":
		return discipline.ReapplyBar(on, o)
	case "review":
		return discipline.ReviewDeadline(on, o)
	case "reconsideration":
		return discipline.ReconsiderationDeadline(on, o)
	case "reconsideration_decision":
		return discipline.ReconsiderationDecision(on, o)
	case "lift":
		return discipline.LiftDeadline(on, o)
	case "sanction_reconsideration":
		return discipline.SanctionReconsideration(on, o)
	case "sanction_review":
		return discipline.SanctionReview(on, o)
	case "exit_reconsideration":
		return discipline.ExitReconsideration(on, o)
	case "exit_review":
		return discipline.ExitReview(on, o)
	case "compensation_decision":
		return discipline.CompensationDecision(on, o)
	case "compensation_service":
		return discipline.CompensationService(on, o)
	case "committee_claim":
		return discipline.CommitteeClaim(on, o)
	}
	return zhixing.Deadline{}, &zhixing.InputError{Field: "of", Value: of, Reason: zhixing.Text{ZH: "没有这一期间", EN: "there is no such period"}}
}

func disciplineCalls() []Entry {
	type none struct{}
	return []Entry{
		Call("discipline.AssessListing", func(at zhixing.Date, f discipline.Candidate, o discipline.Options) (any, error) {
			return discipline.AssessListing(f, at, o)
		}),
		Call("discipline.ListingTerm", func(_ zhixing.Date, f termFacts, o discipline.Options) (any, error) {
			return discipline.ListingTerm(f.Circumstance, f.Decided, f.Published, f.Extension, o)
		}),
		Call("discipline.GracePeriod", func(_ zhixing.Date, f graceFacts, o discipline.Options) (any, error) {
			return discipline.GracePeriod(f.Circumstance, f.Decided, f.Months, o)
		}),
		Call("discipline.Deadline", func(_ zhixing.Date, f dayFacts, o discipline.Options) (any, error) {
			return disciplinePeriod(f.Of, f.On, o)
		}),
		Call("discipline.ReplayListing", func(_ zhixing.Date, f lifeFacts, o discipline.Options) (any, error) {
			l, err := discipline.ReplayListing("L", f.Debtor, zhixing.CaseKey{}, f.Events, o)
			if err != nil {
				return nil, err
			}
			return l.Facts(f.AsOf), nil
		}),
		Call("discipline.AssessConsumption", func(at zhixing.Date, f discipline.Restrained, o discipline.Options) (any, error) {
			return discipline.AssessConsumption(f, at, o)
		}),
		Call("discipline.AssessLift", func(_ zhixing.Date, f discipline.LiftFacts, o discipline.Options) (any, error) {
			return discipline.AssessLift(f, o)
		}),
		Call("discipline.Permit", func(_ zhixing.Date, f discipline.Permit, o discipline.Options) (any, error) {
			return f, f.Check(o)
		}),
		Call("discipline.AssessPermit", func(_ zhixing.Date, f discipline.PermitRequest, o discipline.Options) (any, error) {
			return discipline.AssessPermit(f, o)
		}),
		Call("discipline.AssessDeletion", func(_ zhixing.Date, f discipline.DeletionFacts, o discipline.Options) (any, error) {
			return discipline.AssessDeletion(f, o)
		}),
		Call("discipline.Check", func(_ zhixing.Date, f checkFacts, o discipline.Options) (any, error) {
			v, err := discipline.Check(f.Record, f.Act, o)
			return struct {
				discipline.Verdict
				Findings []zhixing.Finding `json:"findings"`
			}{v, v.Findings()}, err
		}),
		Call("discipline.AssessSanction", func(_ zhixing.Date, f sanctionFacts, o discipline.Options) (any, error) {
			return discipline.AssessSanction(f.Sanction, f.Earlier, o)
		}),
		Call("discipline.Limits", func(at zhixing.Date, f fineFacts, _ none) (any, error) {
			if f.Days > 0 {
				if err := discipline.CheckDetention(f.Kind, f.Days); err != nil {
					return nil, err
				}
			} else if err := discipline.CheckFine(f.Kind, f.Amount, at); err != nil {
				return nil, err
			}
			band, err := discipline.FineBands().At(at)
			law, closer, _ := f.Act.Article(at)
			return map[string]any{"band": band.Value, "limit": band.Cite, "law": law, "closer": closer}, err
		}),
		Call("discipline.AssessExit", func(at zhixing.Date, f discipline.ExitFacts, _ none) (any, error) {
			return discipline.AssessExit(f, at)
		}),
		Call("discipline.Screen", func(_ zhixing.Date, f discipline.RefusalConduct, _ none) (any, error) {
			return discipline.Screen(f)
		}),
		Call("discipline.Penalty", func(at zhixing.Date, f penaltyFacts, _ none) (any, error) {
			p, err := discipline.Penalty(f.Special, at)
			return map[string]any{"frame": p, "in_range": p.Contains(f.Months)}, err
		}),
		Call("discipline.Disqualified", func(at zhixing.Date, f statuteFacts, o discipline.Options) (any, error) {
			return discipline.Disqualified(f.Measure, f.StatutoryFacts, at, o)
		}),
		Call("discipline.Applies", func(_ zhixing.Date, f jointFacts, _ none) (any, error) {
			m, err := discipline.JointMeasureByID(f.Measure)
			if err != nil {
				return nil, err
			}
			return m.Applies(f.Subject)
		}),
		Call("discipline.JointMeasures", func(zhixing.Date, none, none) (any, error) {
			kinds, restricted := make([]int, 12), 0
			for _, m := range discipline.JointMeasures() {
				kinds[m.Kind]++
				if m.Trigger == discipline.TriggerListedOrRestricted {
					restricted++
				}
			}
			return map[string]any{"by_kind": kinds[1:], "restricted_too": restricted, "all": len(discipline.JointMeasures())}, nil
		}),
		Call("discipline.Examine", func(_ zhixing.Date, f discipline.IntegrityEvent, o discipline.Options) (any, error) {
			list, err := discipline.Examine(f, o)
			met := map[string]zhixing.Status{}
			for _, x := range list {
				met[x.Finding.Code] = x.Status
			}
			return map[string]any{"findings": list, "codes": met}, err
		}),
		Call("discipline.PropertyCompensation", func(_ zhixing.Date, f lossFacts, o discipline.Options) (any, error) {
			total, sheet, err := discipline.PropertyCompensation(f.Losses, f.Decided, f.Rates, o)
			if err == nil {
				err = sheet.Verify()
			}
			return total, err
		}),
		Call("discipline.LibertyCompensation", func(_ zhixing.Date, f libertyFacts, _ none) (any, error) {
			total, sheet, err := discipline.LibertyCompensation(f.Days, f.Daily)
			if err == nil {
				err = sheet.Verify()
			}
			return total, err
		}),
	}
}
