package scenario

import (
	"errors"
	"strings"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
)

// anchorFacts are the day from which a pool's windows are counted.
type anchorFacts struct {
	Anchor zhixing.Date `json:"anchor"`
}

// objectionTermFacts are what the term for objecting to a termination runs from.
type objectionTermFacts struct {
	Received  zhixing.Date `json:"received,omitzero"`
	Known     zhixing.Date `json:"known,omitzero"`
	Concluded bool         `json:"concluded,omitempty"`
}

// auditFacts are a log of acts with the recusals in it.
type auditFacts struct {
	Acts     []casefile.Act     `json:"acts"`
	Recusals []casefile.Recusal `json:"recusals,omitempty"`
}

// disclosureFacts are what somebody asks to see.
type disclosureFacts struct {
	Viewer casefile.Viewer           `json:"viewer"`
	Facts  []casefile.DisclosureFact `json:"facts"`
}

// complaintFacts are a petition and what happened to it.
type complaintFacts struct {
	Petition casefile.Petition         `json:"petition"`
	Events   []casefile.ComplaintEvent `json:"events,omitempty"`
}

// registerFacts are the entries of a register of interference.
type registerFacts struct {
	Entries []casefile.InterferenceRecord `json:"entries"`
}

// watchFacts are the matters on a watch list.
type watchFacts struct {
	List []casefile.Escalation `json:"list"`
}

// levelFacts are the level of a court and why it took a case.
type levelFacts struct {
	Level  string `json:"level"`
	Reason string `json:"reason,omitempty"`
}

// taskFacts are a task of the command centre and the moment it is judged at.
type taskFacts struct {
	Task casefile.CommandTask `json:"task"`
	At   zhixing.Instant      `json:"at"`
}

// planFacts are terminated cases and the daily capacity for their re-inquiries.
type planFacts struct {
	Cases  []poolCase `json:"cases"`
	PerDay int        `json:"per_day"`
}

type poolCase struct {
	Anchor zhixing.Date `json:"anchor"`
	Done   uint8        `json:"done,omitempty"`
}

// reasonsOf lists what stands in the way: rule, code, outcome, whom it concerns.
func reasonsOf(fs []zhixing.Finding) []string {
	out := []string{}
	for _, r := range fs {
		if r.Status == zhixing.NotMet || r.Status == zhixing.Undetermined {
			out = append(out, strings.TrimSpace(string(r.Rule)+" "+r.Code+" "+r.Status.String()+" "+r.Subject))
		}
	}
	return out
}

func casefileOversightCalls() []Entry {
	type opts = casefile.Options
	return []Entry{
		Call("casefile.AssessTermination", func(on zhixing.Date, f casefile.TerminationFacts, o opts) (any, error) {
			return casefile.AssessTermination(f, on, o)
		}),
		// Only what stands in the way: rule, code, outcome, whom it concerns.
		Call("casefile.TerminationReasons", func(on zhixing.Date, f casefile.TerminationFacts, o opts) (any, error) {
			a, err := casefile.AssessTermination(f, on, o)
			return reasonsOf(a.Reasons()), err
		}),
		Call("casefile.ReviewPool", func(on zhixing.Date, f casefile.TerminationFacts, o opts) (any, error) {
			v, a, err := casefile.ReviewPool(f, on, o)
			return map[string]any{"verdict": v, "reasons": reasonsOf(a.Reasons())}, err
		}),
		Call("casefile.TerminationObjection", func(_ zhixing.Date, f objectionTermFacts, o opts) (any, error) {
			d, _, err := casefile.TerminationObjection(f.Received, f.Known, f.Concluded, o)
			return d, err
		}),
		Call("casefile.PoolDates", func(_ zhixing.Date, f anchorFacts, _ opts) (any, error) {
			return casefile.PoolDates(f.Anchor), nil
		}),
		Call("casefile.AssessPool", func(on zhixing.Date, f casefile.PoolCaseFacts, o opts) (any, error) {
			return casefile.AssessPool(f, on, o)
		}),
		Call("casefile.PlanPool", func(on zhixing.Date, f planFacts, o opts) (any, error) {
			cases := make([]casefile.PoolCase, len(f.Cases))
			for i, c := range f.Cases {
				cases[i] = casefile.PoolCase(c)
			}
			plan, err := casefile.PlanPool(nil, cases, f.PerDay, on, o)
			var short *casefile.PoolCapacityError
			if errors.As(err, &short) {
				return map[string]any{"fails_on": short.Day, "due": short.Due, "places": short.Places}, nil
			}
			return map[string]any{"dates": plan.Dates, "overdue": plan.Overdue, "finished": plan.Finished}, err
		}),
		Call("casefile.AssessResumption", func(on zhixing.Date, f casefile.ResumptionFacts, o opts) (any, error) {
			return casefile.AssessResumption(f, on, o)
		}),
		Call("casefile.GuarantorLimitationFrom", func(on zhixing.Date, f casefile.GuarantorFacts, o opts) (any, error) {
			return casefile.GuarantorLimitationFrom(f, on, o)
		}),
		Call("casefile.Audit", func(_ zhixing.Date, f auditFacts, o opts) (any, error) {
			return casefile.Audit(f.Acts, f.Recusals, o)
		}),
		Call("casefile.CheckApproval", func(on zhixing.Date, f casefile.ApprovalFacts, o opts) (any, error) {
			return casefile.CheckApproval(f, on, o)
		}),
		Call("casefile.ComplaintTerms", func(_ zhixing.Date, f casefile.Petition, o opts) (any, error) {
			c, err := casefile.NewComplaint(f, o)
			if err != nil {
				return nil, err
			}
			return c.Terms(o)
		}),
		Call("casefile.Complaint", func(on zhixing.Date, f complaintFacts, o opts) (any, error) {
			c, err := casefile.NewComplaint(f.Petition, o)
			for _, e := range f.Events {
				if err != nil {
					return nil, err
				}
				c, err = c.Apply(e)
			}
			if err != nil {
				return nil, err
			}
			fs, err := c.Check(on, o)
			return map[string]any{"state": c.State(), "reasons": reasonsOf(fs)}, err
		}),
		Call("casefile.Interference", func(on zhixing.Date, f registerFacts, _ opts) (any, error) {
			var g casefile.Register
			for _, e := range f.Entries {
				var err error
				if g, err = g.Record(e); err != nil {
					return nil, err
				}
			}
			return map[string]any{"entries": g.Len(), "reasons": reasonsOf(g.Check(on))}, nil
		}),
		Call("casefile.AssessHearing", func(_ zhixing.Date, f casefile.HearingFacts, o opts) (any, error) {
			d, fs, err := casefile.AssessHearing(f, o)
			return map[string]any{"duty": d, "reasons": reasonsOf(fs)}, err
		}),
		Call("casefile.CheckIntegrityCard", func(_ zhixing.Date, f casefile.IntegrityFacts, _ opts) (any, error) {
			return reasonsOf(casefile.CheckIntegrityCard(f)), nil
		}),
		Call("casefile.CheckReview", func(on zhixing.Date, f casefile.QualityReview, _ opts) (any, error) {
			fs, err := casefile.CheckReview(f, on)
			return reasonsOf(fs), err
		}),
		Call("casefile.CheckTask", func(_ zhixing.Date, f taskFacts, o opts) (any, error) {
			fs, err := casefile.CheckTask(f.Task, f.At, o)
			return reasonsOf(fs), err
		}),
		Call("casefile.CheckCoordination", func(on zhixing.Date, f casefile.FilingCoordination, o opts) (any, error) {
			fs, err := casefile.CheckCoordination(f, on, o)
			return reasonsOf(fs), err
		}),
		Call("casefile.WatchList", func(on zhixing.Date, f watchFacts, _ opts) (any, error) {
			open, fs, err := casefile.WatchList(f.List, on)
			return map[string]any{"open": open, "reasons": reasonsOf(fs)}, err
		}),
		Call("casefile.CheckLevel", func(_ zhixing.Date, f levelFacts, _ opts) (any, error) {
			levels := map[string]casefile.CourtLevel{"basic": casefile.LevelBasic, "intermediate": casefile.LevelIntermediate, "high": casefile.LevelHigh, "supreme": casefile.LevelSupreme}
			return casefile.CheckLevel(levels[f.Level], f.Reason), nil
		}),
		Call("casefile.Prioritise", func(_ zhixing.Date, f []casefile.PriorityCase, o opts) (any, error) {
			return casefile.Prioritise(f, o)
		}),
		Call("casefile.Disclose", func(on zhixing.Date, f disclosureFacts, _ opts) (any, error) {
			return casefile.Disclose(f.Facts, f.Viewer, on)
		}),
	}
}
