package scenario

import (
	casefile "github.com/zhixing-go/zhixing/case"

	"github.com/zhixing-go/zhixing"
)

// fileFacts are the events of a case and the day asked.
type fileFacts struct {
	Events []casefile.Event `json:"events"`
	AsOf   zhixing.Date     `json:"as_of,omitzero"`
}

// fileResult is a case as far as a scenario asks.
type fileResult struct {
	State    casefile.State                 `json:"state"`
	Debtors  map[string]casefile.State      `json:"debtors"`
	Docket   casefile.Docket                `json:"docket"`
	Limit    zhixing.Deadline               `json:"limit,omitzero"`
	Terms    map[string][]casefile.Deadline `json:"terms,omitempty"` // by code, in order
	Recourse zhixing.Date                   `json:"recourse,omitzero"`
	Closing  *zhixing.CaseClosed            `json:"closing,omitempty"`
}

type docketFacts struct {
	Docket string `json:"docket"`
}

type conclusionFacts struct {
	Ground zhixing.ConcludeGround   `json:"ground"`
	Limbs  casefile.ConclusionLimbs `json:"limbs"`
}

type leavingFacts struct {
	casefile.LeavingFacts
	On zhixing.Date `json:"on"`
}

type routeFacts struct {
	Matter     casefile.ReviewMatter      `json:"matter"`
	Outcome    casefile.ReviewOutcomeKind `json:"outcome"`
	Ground     zhixing.PartyChangeGround  `json:"ground,omitempty"`
	WrongTitle zhixing.Tri                `json:"wrong_title,omitempty"`
	Served     zhixing.Date               `json:"served,omitzero"`
}

type reviewFacts struct {
	Events []casefile.ReviewEvent `json:"events"`
	AsOf   zhixing.Date           `json:"as_of"`
}

type suspensionFacts struct {
	Ground zhixing.SuspendGround    `json:"ground"`
	Limbs  casefile.SuspensionLimbs `json:"limbs,omitzero"`
}

type stayFacts struct {
	Kind casefile.EventKind `json:"kind"`
	Stay casefile.StayFacts `json:"stay"`
}

type reviewTermFacts struct {
	Matter casefile.ReviewMatter `json:"matter,omitzero"`
	From   zhixing.Date          `json:"from"`
}

type overdueFacts struct {
	Events    []casefile.Event     `json:"events"`
	AsOf      zhixing.Date         `json:"as_of"`
	Cause     zhixing.OverdueCause `json:"cause,omitzero"`
	CorrectBy zhixing.Date         `json:"correct_by,omitzero"`
}

type accountabilityFacts struct {
	Events []casefile.Event             `json:"events"`
	AsOf   zhixing.Date                 `json:"as_of"`
	Facts  casefile.AccountabilityFacts `json:"facts"`
}

type guaranteeFacts struct {
	Stay casefile.StayFacts `json:"stay"`
	On   zhixing.Date       `json:"on"`
}

func casefileCalls() []Entry {
	return []Entry{
		Call("casefile.Replay", func(_ zhixing.Date, f fileFacts, o casefile.Options) (any, error) {
			file, err := casefile.Replay(f.Events, o)
			if err != nil {
				return nil, err
			}
			r := fileResult{State: file.State(), Docket: file.Docket(), Debtors: map[string]casefile.State{}}
			for _, d := range file.Debtors() {
				r.Debtors[string(d)], _ = file.StateOf(d)
			}
			if f.AsOf.IsZero() {
				return r, nil
			}
			if r.Limit, err = file.Limit(f.AsOf); err != nil {
				return nil, err
			}
			ds, err := file.Deadlines(f.AsOf)
			if err != nil {
				return nil, err
			}
			r.Terms = map[string][]casefile.Deadline{}
			for _, d := range ds {
				r.Terms[d.Code] = append(r.Terms[d.Code], d)
			}
			if d, ok, err := file.Recourse(f.AsOf); err == nil && ok {
				r.Recourse = d.OverFrom()
			}
			if c, ok := file.Closing(f.AsOf); ok {
				r.Closing = &c
			}
			return r, nil
		}),
		Call("casefile.ParseDocket", func(_ zhixing.Date, f docketFacts, _ struct{}) (any, error) {
			d, err := casefile.ParseDocket(f.Docket)
			if err != nil {
				return nil, err
			}
			k, _ := d.Kind()
			return map[string]any{"docket": d, "kind": k, "court": d.Court, "year": d.Year, "serial": d.Serial}, nil
		}),
		Call("casefile.AssessFiling", func(at zhixing.Date, f casefile.FilingCheck, o casefile.Options) (any, error) {
			return casefile.AssessFiling(f, at, o), nil
		}),
		Call("casefile.Competent", func(_ zhixing.Date, f casefile.CourtFacts, _ struct{}) (any, error) {
			return casefile.Competent(f), nil
		}),
		Call("casefile.Limitation", func(at zhixing.Date, f casefile.LimitationFacts, o casefile.Options) (any, error) {
			return casefile.Limitation(f, at, o)
		}),
		Call("casefile.AdminNonLitigation", func(_ zhixing.Date, f casefile.AdminFacts, o casefile.Options) (any, error) {
			return casefile.AdminNonLitigation(f, o)
		}),
		Call("casefile.AssessConclusion", func(at zhixing.Date, f conclusionFacts, _ struct{}) (any, error) {
			return casefile.AssessConclusion(f.Ground, f.Limbs, at), nil
		}),
		Call("casefile.LeaveManner", func(_ zhixing.Date, f leavingFacts, _ struct{}) (any, error) {
			left, err := f.Balance()
			return map[string]any{"manner": casefile.LeaveManner(f.On), "balance": left}, err
		}),
		Call("casefile.AssessSettlementResumption", func(at zhixing.Date, f casefile.SettlementAsk, o casefile.Options) (any, error) {
			return casefile.AssessSettlementResumption(f, at, o)
		}),
		Call("casefile.AssessPartyChange", func(_ zhixing.Date, f casefile.PartyChangeCheck, o casefile.Options) (any, error) {
			return casefile.AssessPartyChange(f, o)
		}),
		Call("casefile.RemedyAgainst", func(_ zhixing.Date, f routeFacts, o casefile.Options) (any, error) {
			x := casefile.RemedyAgainst(f.Matter, f.Outcome, f.Ground, f.WrongTitle)
			out := map[string]any{"exit": x}
			if x.Term.N == 0 || f.Served.IsZero() {
				return out, nil
			}
			until, err := x.Term.EndWith(f.Served, o.Calendar, o.Roll)
			out["until"] = until
			return out, err
		}),
		Call("casefile.Admissible", func(_ zhixing.Date, f casefile.ObjectionCheck, _ struct{}) (any, error) {
			return casefile.Admissible(f), nil
		}),
		Call("casefile.OutsiderBar", func(_ zhixing.Date, f casefile.OutsiderFacts, o casefile.Options) (any, error) {
			return casefile.OutsiderBar(f, o)
		}),
		Call("casefile.Review", func(_ zhixing.Date, f reviewFacts, o casefile.Options) (any, error) {
			r, err := casefile.ReplayReview(f.Events, o)
			if err != nil {
				return nil, err
			}
			ds, err := r.Deadlines(f.AsOf)
			if err != nil {
				return nil, err
			}
			terms := map[string][]casefile.Deadline{}
			for _, d := range ds {
				terms[d.Code] = append(terms[d.Code], d)
			}
			p, err := r.Pending(f.AsOf)
			return map[string]any{"state": r.State(), "terms": terms, "pending": p, "exit": r.Exit()}, err
		}),
		Call("casefile.GuaranteeEnd", func(_ zhixing.Date, f guaranteeFacts, _ struct{}) (any, error) {
			last := f.Stay.LastDay(casefile.EventStayByGuarantee, f.On)
			return map[string]any{"stay_ends": last, "guarantee": casefile.GuaranteeEnd(*f.Stay.Guarantee, last)}, nil
		}),
		Call("casefile.AssessSuspension", func(at zhixing.Date, f suspensionFacts, _ struct{}) (any, error) {
			return casefile.AssessSuspension(f.Ground, f.Limbs, at), nil
		}),
		Call("casefile.AssessStay", func(at zhixing.Date, f stayFacts, _ struct{}) (any, error) {
			v, last, err := casefile.AssessStay(f.Kind, f.Stay, at)
			return map[string]any{"status": v.Status, "findings": v.Findings, "last_day": last}, err
		}),
		Call("casefile.AssessGuarantee", func(at zhixing.Date, f casefile.GuaranteeFacts, o casefile.Options) (any, error) {
			return casefile.AssessGuarantee(f, at, o)
		}),
		Call("casefile.AssessPrivateSettlement", func(at zhixing.Date, f casefile.PrivateSettlementFacts, _ struct{}) (any, error) {
			out, missing := casefile.AssessPrivateSettlement(f, at)
			return map[string]any{"outcome": out, "missing": missing}, nil
		}),
		Call("casefile.AssessRestitution", func(_ zhixing.Date, f casefile.RestitutionFacts, _ struct{}) (any, error) {
			return casefile.AssessRestitution(f)
		}),
		Call("casefile.AssessPart", func(_ zhixing.Date, f casefile.PartCheck, o casefile.Options) (any, error) {
			return casefile.AssessPart(f, o), nil
		}),
		Call("casefile.EnforcementLimit", func(_ zhixing.Date, f casefile.LimitFacts, o casefile.Options) (any, error) {
			return casefile.EnforcementLimit(f, o)
		}),
		Call("casefile.AssessRecourse", func(at zhixing.Date, f casefile.RecourseFacts, o casefile.Options) (any, error) {
			return casefile.AssessRecourse(f, at, o)
		}),
		Call("casefile.Article", func(at zhixing.Date, f reviewTermFacts, _ struct{}) (any, error) {
			c, ok := f.Matter.Article(at)
			return map[string]any{"article": c, "open": ok}, nil
		}),
		Call("casefile.NonEnforcementTerm", func(_ zhixing.Date, f reviewTermFacts, o casefile.Options) (any, error) {
			return casefile.NonEnforcementTerm(f.Matter, f.From, o)
		}),
		Call("casefile.SetAsideTerm", func(_ zhixing.Date, f reviewTermFacts, o casefile.Options) (any, error) {
			return casefile.SetAsideTerm(f.From, o)
		}),
		Call("casefile.PassOnTerm", func(_ zhixing.Date, f reviewTermFacts, o casefile.Options) (any, error) {
			return casefile.PassOnTerm(f.From, o)
		}),
		Call("casefile.AnalyseOverdue", func(_ zhixing.Date, f overdueFacts, o casefile.Options) (any, error) {
			file, err := casefile.Replay(f.Events, o)
			if err != nil {
				return nil, err
			}
			return file.AnalyseOverdue(f.Cause, f.CorrectBy, f.AsOf)
		}),
		Call("casefile.Accountability", func(_ zhixing.Date, f accountabilityFacts, o casefile.Options) (any, error) {
			file, err := casefile.Replay(f.Events, o)
			if err != nil {
				return nil, err
			}
			return file.Accountability(f.Facts, f.AsOf)
		}),
		Call("casefile.AssessEntrustment", func(at zhixing.Date, f casefile.EntrustFacts, o casefile.Options) (any, error) {
			return casefile.AssessEntrustment(f, at, o)
		}),
		Call("casefile.AssessBankruptcyTransfer", func(_ zhixing.Date, f casefile.BankruptcyCheck, _ struct{}) (any, error) {
			return casefile.AssessBankruptcyTransfer(f), nil
		}),
		Call("casefile.CompensationOpen", func(at zhixing.Date, f casefile.CompensationFacts, o casefile.Options) (any, error) {
			fs, status := casefile.CompensationOpen(f, at, o)
			return map[string]any{"findings": fs, "status": status}, nil
		}),
		Call("casefile.AssessAid", func(_ zhixing.Date, f casefile.AidFacts, o casefile.Options) (any, error) {
			return casefile.AssessAid(f, o)
		}),
	}
}
