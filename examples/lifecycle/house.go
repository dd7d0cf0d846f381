package main

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// house is what the packages beside the case file are asked about the case: every
// member holds inputs of their entry points as they are. What one of them finds
// goes to the next as a fact of the root package.
type house struct {
	Inquiry     *inquiryInput      `json:"inquiry,omitempty"`
	Restraint   *restraintInput    `json:"restraint,omitempty"`
	Seizure     *seizureInput      `json:"seizure,omitempty"`
	Sale        *saleInput         `json:"sale,omitempty"`
	Plan        *planInput         `json:"plan,omitempty"`
	Termination []terminationInput `json:"termination,omitempty"`
	Pool        *poolInput         `json:"pool,omitempty"`
	Count       *countInput        `json:"count,omitempty"`
}

// asked is what every member of a house says beside its inputs.
type asked struct {
	Mark mark         `json:"mark"`
	On   zhixing.Date `json:"on"` // the day the package is asked
}

// houseReport is what the packages beside the case file answer, in the order of a case's life.
type houseReport struct {
	Inquiry     *inquiryReport      `json:"inquiry,omitempty"`
	Restraint   *restraintReport    `json:"restraint,omitempty"`
	Seizure     *seizureReport      `json:"seizure,omitempty"`
	Sale        *saleReport         `json:"sale,omitempty"`
	Plan        *planReport         `json:"plan,omitempty"`
	Termination []terminationReport `json:"termination,omitempty"`
	Pool        *poolReport         `json:"pool,omitempty"`
	Count       *countReport        `json:"count,omitempty"`
}

// housePart is one member of a house that the docket has.
type housePart struct {
	name string
	asked
	run func(*report) error
}

// parts lists the members given, in the order of a case's life.
func (h *house) parts() []housePart {
	var out []housePart
	if h.Inquiry != nil {
		out = append(out, housePart{"inquiry", h.Inquiry.asked, (*report).inquire})
	}
	if h.Restraint != nil {
		out = append(out, housePart{"restraint", h.Restraint.asked, (*report).restrain})
	}
	if h.Seizure != nil {
		out = append(out, housePart{"seizure", h.Seizure.asked, (*report).seize})
	}
	if h.Sale != nil {
		out = append(out, housePart{"sale", h.Sale.asked, (*report).sell})
	}
	if h.Plan != nil {
		out = append(out, housePart{"plan", h.Plan.asked, (*report).share})
	}
	for i, x := range h.Termination {
		run := (*report).terminate
		if i > 0 {
			run = nil // the first runs them all
		}
		out = append(out, housePart{element("termination", i), x.asked, run})
	}
	if h.Pool != nil {
		out = append(out, housePart{"pool", h.Pool.asked, (*report).pool})
	}
	if h.Count != nil {
		out = append(out, housePart{"count", h.Count.asked, nil}) // once the file has been replayed
	}
	return out
}

// check reports parts without a day, or that do not say whether they were published.
func (h *house) check(p *zhixing.Problems) {
	for _, x := range h.parts() {
		if x.Mark == 0 {
			p.Add("house."+x.name+".mark", "", "", textMark)
		}
		if x.On.IsZero() {
			p.Add("house."+x.name+".on", "", "", zhixing.Text{ZH: "须给出日期", EN: "the day is required"})
		}
	}
}

// ask puts the questions whose day has come to every package in turn. What is wrong
// names its part of the docket.
func (h *house) ask(r *report) error {
	for _, x := range h.parts() {
		if x.run == nil || x.On.After(r.AsOf) {
			continue
		}
		var p zhixing.Problems
		p.AddErr("house."+x.name, x.run(r))
		if err := p.Err(); err != nil {
			return err
		}
	}
	return nil
}

// element names a place in a list of the docket.
func element(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// wrong puts a field before what is wrong with it.
func wrong(field string, err error) error {
	var p zhixing.Problems
	p.AddErr(field, err)
	return p.Err()
}
