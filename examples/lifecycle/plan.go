package main

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/distribution"
	"github.com/zhixing-go/zhixing/distribution/interest"
)

// planInput is what the distribution of the price needs beside the sale: who else
// claims what, the costs, and what became of the plan.
type planInput struct {
	asked
	Kind    zhixing.DebtorKind   `json:"debtor_kind"`
	Debtor  zhixing.PartyID      `json:"debtor"`
	Claims  []distribution.Claim `json:"claims"` // the claim of this case first: its amount follows from the title
	Costs   []distribution.Cost  `json:"costs,omitempty"`
	Process distribution.Process `json:"process,omitzero"`
	Events  []distribution.Event `json:"events,omitempty"`
	Options distribution.Options `json:"options,omitzero"`
}

type planReport struct {
	Own       zhixing.ClaimAmount         `json:"own"` // what this case's claim was on the day the price counts
	Document  distribution.PlanDocument   `json:"plan"`
	Table     *zhixing.Worksheet          `json:"table"`
	Deadlines []distribution.PlanDeadline `json:"deadlines,omitempty"`
	Final     *zhixing.PlanFinal          `json:"final,omitempty"`
	Paid      []paidOut                   `json:"paid,omitempty"`

	paidBy zhixing.Date          // the day of the pay-out of the plan
	share  interest.Satisfaction // what the sale pays on this case's claim
}

// paidOut is what a creditor gets by the plan, and what the file paid him up to the day
// asked.
type paidOut struct {
	Payee zhixing.PartyID `json:"payee"`
	Plan  zhixing.Money   `json:"plan"`
	File  zhixing.Money   `json:"file"`
}

// share draws the plan over what the sale brought: the seizures and burdens of the
// thing give the ranks, the title gives the amount.
func (r *report) share() error {
	in := r.Docket.House.Plan
	if r.House.Sale == nil || r.House.Sale.Sold == nil {
		return &zhixing.InputError{Field: "claims", Rule: "DIST-31", Reason: zhixing.Text{ZH: "没有成交，无款可分", EN: "nothing was sold: there is no money"}}
	}
	sold := *r.House.Sale.Sold
	if len(in.Claims) == 0 {
		return &zhixing.InputError{Field: "claims", Rule: "DIST-31", Reason: zhixing.Text{ZH: "没有债权", EN: "there are no claims"}}
	}
	out := &planReport{paidBy: in.On}
	owed, err := interest.Balance(r.Docket.Title, r.satisfactions(sold.RulingServed), sold.RulingServed, r.Docket.Policies)
	if err != nil {
		return wrong("title", err)
	}
	claims := append([]distribution.Claim(nil), in.Claims...)
	own := &claims[0]
	if out.Own, err = owed.ClaimAmount(own.ID, in.Debtor, own.Creditor); err != nil {
		return err
	}
	if own.Owed, err = distribution.AmountsOf(out.Own); err != nil {
		return err
	}
	thing, costs, err := distribution.AssetOf(sold)
	if err != nil {
		return err
	}
	if s := r.House.Seizure; s != nil {
		if claims, err = distribution.WithSeizures(claims, s.Ranks); err != nil {
			return err
		}
		if claims, err = distribution.WithEncumbrances(claims, s.Encumbrances); err != nil {
			return err
		}
	}
	e := distribution.Estate{Debtor: in.Kind, On: sold.RulingServed, Assets: []distribution.Asset{thing}, Claims: claims, Costs: append(costs, in.Costs...), Process: in.Process}
	plan, err := distribution.Draw(e, distribution.CivilLadder(), in.Options)
	if err != nil {
		return err
	}
	var events []distribution.Event
	for _, x := range in.Events {
		if !x.On.After(r.AsOf) {
			events = append(events, x)
		}
	}
	life, err := distribution.Replay(plan, in.Debtor, events)
	if err != nil {
		return wrong("events", err)
	}
	plan = life.PlanOn(r.AsOf)
	out.Document, out.Table = plan.Document(), plan.Summary()
	if out.Deadlines, err = life.Deadlines(r.AsOf); err != nil {
		return wrong("events", err)
	}
	if life.Final(r.AsOf) {
		f := plan.Fact("plan", r.AsOf, in.On, in.Debtor)
		out.Final = &f
	}
	result, _ := plan.Result(own.ID)
	if out.share, err = interest.EventOfSale(sold); err != nil {
		return err
	}
	out.share.Amount = result.Received // of the price this claim gets its share
	out.share.Costs = zhixing.Money{}
	r.House.Plan = out
	return nil
}

// paid holds the plan against the account of the case, creditor by creditor, once
// something was paid out.
func (r *report) paid(f casefile.File) error {
	p := r.House.Plan
	payouts := f.Payouts(r.AsOf)
	if p == nil || p.Final == nil || len(payouts) == 0 {
		return nil
	}
	var p2 zhixing.Problems
	add := func(who zhixing.PartyID, plan, file zhixing.Money) {
		i := slices.IndexFunc(p.Paid, func(x paidOut) bool { return x.Payee == who })
		if i < 0 {
			i, p.Paid = len(p.Paid), append(p.Paid, paidOut{Payee: who})
		}
		var err error
		p.Paid[i].Plan, err = p.Paid[i].Plan.Add(plan)
		p2.AddErr("plan", err)
		p.Paid[i].File, err = p.Paid[i].File.Add(file)
		p2.AddErr("plan", err)
	}
	for _, l := range p.Final.Lines {
		add(l.Creditor, l.Amount, zhixing.Money{})
	}
	for _, x := range payouts {
		if !x.Paid.IsZero() && !x.Paid.After(p.paidBy) {
			add(x.Creditor, zhixing.Money{}, x.Amount)
		}
	}
	return p2.Err()
}
