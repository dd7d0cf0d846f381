package main

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/discipline"
)

// terminationInput is a file that wants to be terminated for now (终结本次执行程序).
// What was found about each debtor comes from the inquiry and the restraint.
type terminationInput struct {
	asked
	Facts   casefile.TerminationFacts `json:"facts"`
	Options casefile.Options          `json:"options,omitzero"`
}

type terminationReport struct {
	On         zhixing.Date                   `json:"on"`
	Assessment casefile.TerminationAssessment `json:"assessment"`
}

// terminate judges the termination on each day that the docket asks for; the events that
// propose and rule it take the conditions from here.
func (r *report) terminate() error {
	for i, in := range r.Docket.House.Termination {
		if in.On.After(r.AsOf) {
			continue
		}
		facts := in.Facts
		facts.Debtors = append([]casefile.TerminationDebtor(nil), facts.Debtors...)
		for k := range facts.Debtors {
			d := &facts.Debtors[k]
			d.Network, d.Inquiry = r.House.Inquiry.complete(d.ID), r.House.Inquiry.exhausted(d.ID)
			d.Report, d.Discipline = r.House.Restraint.reported(d.ID, in.On), r.House.Restraint.disciplined(d.ID, in.On)
		}
		a, err := casefile.AssessTermination(facts, in.On, in.Options)
		if err != nil {
			return wrong(element("termination", i)+".facts", err)
		}
		r.House.Termination = append(r.House.Termination, terminationReport{in.On, a})
	}
	return nil
}

// checked are the conditions as they were last judged before a day.
func (r *report) checked(on zhixing.Date) (casefile.TerminationCheckFacts, bool) {
	for i := len(r.House.Termination) - 1; i >= 0; i-- {
		if x := &r.House.Termination[i]; !x.On.After(on) {
			return x.Assessment.CheckFacts(), true
		}
	}
	return casefile.TerminationCheckFacts{}, false
}

// poolInput is what happens to a terminated case: its entry in the pool, the inquiries
// every six months, and the wish to resume.
type poolInput struct {
	asked
	Facts   casefile.PoolCaseFacts    `json:"facts"`
	Repeats []asset.Repeat            `json:"repeats,omitempty"`
	Lead    zhixing.Tri               `json:"valid_lead_given,omitzero"`
	Resume  *casefile.ResumptionFacts `json:"resume,omitempty"`
	// Successor are the events of the resumption case (恢复执行案件).
	Successor []casefile.Event `json:"successor,omitempty"`
	Options   casefile.Options `json:"options,omitzero"`
}

type poolReport struct {
	Pool     casefile.PoolAssessment        `json:"pool"`
	Results  []zhixing.ReinquiryResult      `json:"results,omitempty"`
	Empty    zhixing.Tri                    `json:"two_empty_inquiries"` // ground to delete the listing (DISC-11)
	Resume   *casefile.ResumptionAssessment `json:"resume,omitempty"`
	Findings []zhixing.Finding              `json:"findings,omitempty"`

	Number casefile.Docket `json:"successor,omitzero"` // of the resumption case
	State  casefile.State  `json:"successor_state,omitzero"`
}

// pool follows the terminated case through its re-inquiries.
func (r *report) pool() error {
	in := r.Docket.House.Pool
	out := &poolReport{}
	first, err := casefile.AssessPool(in.Facts, in.On, in.Options)
	if err != nil {
		return wrong("facts", err)
	}
	for _, anchor := range first.Anchors {
		results, findings, err := asset.AssessReinquiry(anchor, in.Repeats, in.On)
		if err != nil {
			return wrong("repeats", err)
		}
		out.Results = append(out.Results, results...)
		out.Findings = append(out.Findings, findings...)
		empty := asset.EmptyInquiries(anchor.Debtor, anchor.Closed, in.Repeats, in.Lead, in.On)
		out.Empty = discipline.TwoEmpty(&empty, in.On)
	}
	facts := in.Facts
	facts.Results = out.Results
	if out.Pool, err = casefile.AssessPool(facts, in.On, in.Options); err != nil {
		return wrong("facts", err)
	}
	out.Findings = append(out.Findings, out.Pool.Findings...)
	if in.Resume != nil {
		a, err := casefile.AssessResumption(*in.Resume, in.On, in.Options)
		if err != nil {
			return wrong("resume", err)
		}
		out.Resume = &a
		out.Findings = append(out.Findings, a.Findings...)
	}
	if len(in.Successor) > 0 {
		f, err := casefile.Replay(in.Successor, in.Options)
		if err != nil {
			return wrong("successor", err)
		}
		out.Number, out.State = f.Docket(), f.State()
	}
	r.House.Pool = out
	return nil
}
