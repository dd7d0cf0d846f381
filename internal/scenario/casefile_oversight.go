package scenario

import (
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

func casefileOversightCalls() []Entry {
	type opts = casefile.OversightOptions
	return []Entry{
		Call("casefile.AssessTermination", func(on zhixing.Date, f casefile.TerminationFacts, o opts) (any, error) {
			return casefile.AssessTermination(f, on, o)
		}),
		// Only what stands in the way: rule, code, outcome, whom it concerns.
		Call("casefile.TerminationReasons", func(on zhixing.Date, f casefile.TerminationFacts, o opts) (any, error) {
			a, err := casefile.AssessTermination(f, on, o)
			out := []string{}
			for _, r := range a.Reasons() {
				out = append(out, strings.TrimSpace(string(r.Rule)+" "+r.Code+" "+r.Status.String()+" "+r.Subject))
			}
			return out, err
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
		Call("casefile.Prioritise", func(_ zhixing.Date, f []casefile.PriorityCase, o opts) (any, error) {
			return casefile.Prioritise(f, o)
		}),
		Call("casefile.Disclose", func(on zhixing.Date, f disclosureFacts, _ opts) (any, error) {
			return casefile.Disclose(f.Facts, f.Viewer, on)
		}),
	}
}
