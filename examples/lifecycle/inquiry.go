package main

import (
	"context"
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

// inquiryInput is one network inquiry (网络查控): who asks about whom, and what the
// institutions answer. One that is not named finds nothing.
type inquiryInput struct {
	asked
	Authority asset.Authority         `json:"authority"`
	Subjects  []asset.Subject         `json:"subjects"`
	Plan      asset.PlanOptions       `json:"plan,omitzero"`
	Found     []discovery             `json:"found,omitempty"`
	Offline   []asset.OfflineRecord   `json:"offline,omitempty"`
	Exhausted []asset.ExhaustionFacts `json:"exhausted,omitempty"`
	Options   asset.Options           `json:"options,omitzero"`
}

// discovery is a record that an institution answers with.
type discovery struct {
	Institution asset.InstitutionCode `json:"institution"`
	Party       zhixing.PartyID       `json:"party"`
	Record      asset.Record          `json:"record"`
	Controlled  zhixing.Tri           `json:"controlled,omitzero"` // frozen or sealed after the answer
	Online      zhixing.Tri           `json:"online,omitzero"`     // over the network
	Entered     zhixing.Tri           `json:"entered,omitzero"`    // entered for node management by hand
}

type inquiryReport struct {
	Asked     int                        `json:"asked"`
	Outcomes  []outcomeCount             `json:"outcomes"`
	Found     []asset.Observation        `json:"found"`
	Complete  []zhixing.InquiryComplete  `json:"complete"`
	Exhausted []zhixing.InquiryExhausted `json:"exhausted,omitempty"`
	Findings  []zhixing.Finding          `json:"findings,omitempty"`
}

type outcomeCount struct {
	Outcome asset.Outcome `json:"outcome"`
	N       int           `json:"n"`
}

// desk plays every institution.
type desk struct{ in *inquiryInput }

// Submit implements asset.Source.
func (d desk) Submit(_ context.Context, req asset.Request) (asset.Reply, error) {
	r := asset.Reply{Sealed: zhixing.Yes, Receipt: "R-" + string(req.Key[:12]), AsOf: zhixing.InstantAt(d.in.On, 9, 30, 0)}
	for _, it := range req.Items {
		found := zhixing.No
		for _, x := range d.in.Found {
			if x.Institution == req.Institution && x.Party == req.Subject().Party && x.Record.Item == it {
				found = zhixing.Yes
				r.Records = append(r.Records, x.Record)
			}
		}
		r.Answers = append(r.Answers, asset.Answer{Item: it, Found: found})
	}
	return r, nil
}

// inquire asks all institutions at once and says what that amounts to.
func (r *report) inquire() error {
	in := r.Docket.House.Inquiry
	o := in.Plan
	if o.On.IsZero() {
		o.On = in.On
	}
	c := asset.ShippedCatalogue()
	plan, err := asset.NewPlan(in.Authority, in.Subjects, c, o, in.Options)
	if err != nil {
		return err
	}
	run, err := plan.Run(context.Background(), asset.Gateway{Source: desk{in}}, asset.RunOptions{Start: zhixing.InstantAt(in.On, 9, 0, 0)})
	if err != nil {
		return err
	}
	rep, err := run.Report()
	if err != nil {
		return err
	}
	out := &inquiryReport{Asked: plan.Len(), Findings: plan.Findings()}
	for _, x := range asset.Outcomes() {
		if n := rep.Count(x); n > 0 {
			out.Outcomes = append(out.Outcomes, outcomeCount{x, n})
		}
	}
	for _, a := range asset.Collect(rep, c).Assets {
		out.Found = append(out.Found, a.Observations...)
	}
	q := asset.Inquiry{Subjects: in.Subjects, Province: in.Authority.Province, On: in.On, Reports: []asset.Report{rep}, Offline: in.Offline}
	for _, x := range in.Found {
		q.Controls = append(q.Controls, asset.Control{Asset: x.Record.Key.Key(x.Record.Kind), Controlled: x.Controlled, Online: x.Online, Entered: x.Entered})
	}
	whole, err := asset.AssessCompleteness(q, c, in.On, in.Options)
	if err != nil {
		return err
	}
	out.Findings = append(out.Findings, whole.Findings...)
	for _, s := range in.Subjects {
		out.Complete = append(out.Complete, whole.Fact(s.Party))
	}
	for i, f := range in.Exhausted {
		e, err := asset.AssessExhaustion(f, whole, in.On)
		if err != nil {
			return wrong(element("exhausted", i), err)
		}
		out.Exhausted = append(out.Exhausted, e.Fact())
		out.Findings = append(out.Findings, e.Limbs...)
	}
	r.House.Inquiry = out
	return nil
}

// complete is the fact that the inquiry about a debtor was complete.
func (r *inquiryReport) complete(debtor zhixing.PartyID) zhixing.InquiryComplete {
	if r != nil {
		if i := slices.IndexFunc(r.Complete, func(f zhixing.InquiryComplete) bool { return f.Debtor == debtor }); i >= 0 {
			return r.Complete[i]
		}
	}
	return zhixing.InquiryComplete{Debtor: debtor}
}

// exhausted is the fact that the investigation of a debtor was exhausted.
func (r *inquiryReport) exhausted(debtor zhixing.PartyID) zhixing.InquiryExhausted {
	if r != nil {
		if i := slices.IndexFunc(r.Exhausted, func(f zhixing.InquiryExhausted) bool { return f.Debtor == debtor }); i >= 0 {
			return r.Exhausted[i]
		}
	}
	return zhixing.InquiryExhausted{Debtor: debtor}
}
