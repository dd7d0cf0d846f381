package scenario

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution"
)

// drawFacts is a plan to be drawn.
type drawFacts struct {
	Estate distribution.Estate  `json:"estate"`
	Ladder string               `json:"ladder,omitempty"`
	Custom *distribution.Ladder `json:"custom_ladder,omitempty"`
}

func (f drawFacts) draw(o distribution.Options) (distribution.Plan, error) {
	return distribution.Case{Estate: f.Estate, Ladder: f.Ladder, Custom: f.Custom, Options: o}.Draw()
}

// planResult is a plan by claim and cost, and where the money went.
type planResult struct {
	Shares   map[string]zhixing.Money             `json:"shares"`   // by claim or cost
	Received map[string]zhixing.Money             `json:"received"` // by claim
	Lodged   map[string]zhixing.Money             `json:"lodged"`   // by claim
	Balance  map[string]distribution.Amounts      `json:"balance"`  // by claim
	Order    []string                             `json:"order"`    // claims and costs as they are first paid
	Lines    []distribution.Line                  `json:"lines"`
	Totals   distribution.Totals                  `json:"totals"`
	Why      map[string]map[string]zhixing.Status `json:"why"` // claim: code: status
	Missing  map[string][]string                  `json:"missing,omitempty"`
}

func readPlan(p distribution.Plan) (planResult, error) {
	r := planResult{Shares: map[string]zhixing.Money{}, Received: map[string]zhixing.Money{}, Lodged: map[string]zhixing.Money{},
		Balance: map[string]distribution.Amounts{}, Why: map[string]map[string]zhixing.Status{}, Missing: map[string][]string{}, Totals: p.Totals()}
	for l := range p.Lines() {
		k := string(l.Claim) + l.Cost
		sum, known := r.Shares[k]
		if !known {
			r.Order = append(r.Order, k)
		}
		sum, err := sum.Add(l.Share)
		if err != nil {
			return r, err
		}
		r.Shares[k] = sum
		r.Lines = append(r.Lines, l)
	}
	for x := range p.Results() {
		id := string(x.Claim)
		r.Received[id], r.Lodged[id], r.Balance[id] = x.Received, x.Reserved, x.Balance
		r.Why[id] = map[string]zhixing.Status{}
		for _, f := range p.Why(x.Claim) {
			r.Why[id][f.Code] = f.Status
			r.Missing[id] = append(r.Missing[id], f.Missing...)
		}
	}
	return r, p.Sheet().Verify()
}

type participationFacts struct {
	Estate distribution.Estate `json:"estate"`
	On     zhixing.Date        `json:"on"`
}

type participationResult struct {
	May      map[string]zhixing.Tri               `json:"may"`
	Findings map[string]map[string]zhixing.Status `json:"findings"` // claim: code: status
}

type procedureFacts struct {
	drawFacts
	Debtor zhixing.PartyID      `json:"debtor"`
	Events []distribution.Event `json:"events"`
	AsOf   zhixing.Date         `json:"as_of"`
}

type procedureResult struct {
	Deadlines map[string]zhixing.Date           `json:"deadlines"` // "B objection_filed"
	States    map[string]distribution.PlanState `json:"states"`
	Payable   bool                              `json:"payable"`
	Final     bool                              `json:"final,omitempty"`
	Received  map[string]zhixing.Money          `json:"received"` // by claim, to be paid out on the day
	Lodged    map[string]zhixing.Money          `json:"lodged"`   // by claim, on the day
	Late      int                               `json:"late,omitempty"`
	Outcome   map[string]distribution.Release   `json:"outcome,omitempty"`
	HandOver  *distribution.HandOver            `json:"hand_over,omitempty"`
}

// payoutFacts are the facts of a term for paying out.
type payoutFacts struct {
	ArrivalNotice zhixing.Date   `json:"arrival_notice"`
	Stops         []zhixing.Span `json:"stops,omitempty"`
}

// lodgementFacts are the facts of money lodged in bankruptcy.
type lodgementFacts struct {
	Reason         zhixing.LodgementReason `json:"reason"`
	FinalNotice    zhixing.Date            `json:"final_notice,omitzero"`
	ProceedingsEnd zhixing.Date            `json:"proceedings_end,omitzero"`
}

type receivedFacts struct {
	Received zhixing.Date `json:"received"`
}

// byCode maps the findings of a list to their status.
func byCode(list []zhixing.Finding) map[string]zhixing.Status {
	out := map[string]zhixing.Status{}
	for _, f := range list {
		out[f.Code] = f.Status
	}
	return out
}

func distributionCalls() []Entry {
	return []Entry{
		Call("distribution.Draw", func(_ zhixing.Date, f drawFacts, o distribution.Options) (any, error) {
			p, err := f.draw(o)
			if err != nil {
				return nil, err
			}
			return readPlan(p)
		}),
		Call("distribution.Participation", func(_ zhixing.Date, f participationFacts, o distribution.Options) (any, error) {
			r := participationResult{May: map[string]zhixing.Tri{}, Findings: map[string]map[string]zhixing.Status{}}
			for _, c := range f.Estate.Claims {
				list := distribution.Participation(c, f.Estate, f.On, o)
				r.May[string(c.ID)] = distribution.MayParticipate(list)
				r.Findings[string(c.ID)] = map[string]zhixing.Status{}
				for _, x := range list {
					r.Findings[string(c.ID)][x.Code] = x.Status
				}
			}
			return r, nil
		}),
		Call("distribution.CutOffDay", func(_ zhixing.Date, f distribution.Estate, o distribution.Options) (any, error) {
			out := map[string]distribution.CutOffMoment{}
			for _, a := range f.Assets {
				out[string(a.ID)] = distribution.CutOffDay(a, f.Process, o)
			}
			return out, nil
		}),
		Call("distribution.Authority", func(_ zhixing.Date, f distribution.Process, _ struct{}) (any, error) {
			return byCode(distribution.Authority(f)), nil
		}),
		Call("distribution.TransferToBankruptcy", func(_ zhixing.Date, f distribution.Estate, _ struct{}) (any, error) {
			return distribution.TransferToBankruptcy(f), nil
		}),
		Call("distribution.BankruptcyAnswer", func(_ zhixing.Date, f receivedFacts, o distribution.Options) (any, error) {
			return distribution.BankruptcyAnswer(f.Received, o)
		}),
		Call("distribution.PayoutDeadline", func(_ zhixing.Date, f payoutFacts, o distribution.Options) (any, error) {
			return distribution.PayoutDeadline(f.ArrivalNotice, f.Stops, o)
		}),
		Call("distribution.BankruptcyLodgementEnd", func(_ zhixing.Date, f lodgementFacts, o distribution.Options) (any, error) {
			return distribution.BankruptcyLodgementEnd(f.Reason, f.FinalNotice, f.ProceedingsEnd, o)
		}),
		Call("distribution.Replay", func(_ zhixing.Date, f procedureFacts, o distribution.Options) (any, error) {
			plan, err := f.draw(o)
			if err != nil {
				return nil, err
			}
			p, err := distribution.Replay(plan, f.Debtor, f.Events)
			if err != nil {
				return nil, err
			}
			return readProcedure(p, f.AsOf)
		}),
	}
}

func readProcedure(p distribution.Procedure, asOf zhixing.Date) (any, error) {
	r := procedureResult{Deadlines: map[string]zhixing.Date{}, States: map[string]distribution.PlanState{}, Payable: p.Payable(asOf), Final: p.Final(asOf),
		Received: map[string]zhixing.Money{}, Lodged: map[string]zhixing.Money{}, Late: len(p.Late(asOf))}
	for x := range p.HeldOn(asOf).Results() {
		r.Received[string(x.Claim)], r.Lodged[string(x.Claim)] = x.Received, x.Reserved
	}
	if h, err := p.HandOver(asOf); err == nil {
		r.HandOver = &h
	}
	list, err := p.Deadlines(asOf)
	for _, d := range list {
		r.Deadlines[string(d.Recipient)+" "+d.Act.String()] = d.Deadline.End
	}
	for _, id := range p.Recipients() {
		r.States[string(id)], _ = p.StateOf(id, asOf)
		if o, err := p.Outcome(id, asOf); err == nil {
			r.Outcome = map[string]distribution.Release{}
			for _, x := range o.Releases {
				r.Outcome[string(x.Claim)] = x
			}
		}
	}
	return r, err
}
