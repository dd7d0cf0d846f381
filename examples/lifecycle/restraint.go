package main

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/discipline"
)

// restraintInput is the pressure on the debtor: the property report he owed, the
// consumption order, the listing, and what he then tried to buy.
type restraintInput struct {
	asked
	Reports []asset.ReportOrder   `json:"reports,omitempty"`
	Person  discipline.Restrained `json:"person"`
	Orders  []discipline.Hold     `json:"orders,omitempty"`
	Listing *listingInput         `json:"listing,omitempty"`
	// Candidate is judged for the list, Conduct screened for signs of the crime of
	// refusal: both tell whether a termination needs them (CASE-41).
	Candidate *discipline.Candidate      `json:"candidate,omitempty"`
	Conduct   *discipline.RefusalConduct `json:"conduct,omitempty"`
	Acts      []discipline.Act           `json:"acts,omitempty"`
	Recorded  zhixing.Tri                `json:"reason_recorded,omitzero"`
	Options   discipline.Options         `json:"options,omitzero"`
}

type listingInput struct {
	ID     string             `json:"id"`
	Events []discipline.Event `json:"events"`
}

type restraintReport struct {
	Reports  []zhixing.ReportState   `json:"reports,omitempty"`
	Duty     discipline.Duty         `json:"duty"`
	Verdicts []discipline.Verdict    `json:"verdicts,omitempty"`
	Listing  *zhixing.ListingFacts   `json:"listing,omitempty"`
	State    zhixing.DisciplineState `json:"state"`
	Lift     *zhixing.Deadline       `json:"lift,omitempty"` // once the case is closed: by when the restriction goes
	Findings []zhixing.Finding       `json:"findings,omitempty"`

	orders []asset.ReportOrder
	facts  discipline.DisciplineFacts
}

// restrain works out what may be ordered against the debtor, and what an order stops.
func (r *report) restrain() error {
	in := r.Docket.House.Restraint
	out := &restraintReport{orders: in.Reports}
	for _, o := range in.Reports {
		out.Reports = append(out.Reports, o.Fact(in.On))
	}
	a, err := discipline.AssessConsumption(in.Person, in.On, in.Options)
	if err != nil {
		return wrong("person", err)
	}
	out.Duty, out.Findings = a.Duty, a.Findings
	holds := in.Orders
	facts := discipline.DisciplineFacts{Debtor: in.Person.Debtor, Orders: in.Orders, ReasonRecorded: in.Recorded}
	if in.Listing != nil {
		l, err := discipline.ReplayListing(in.Listing.ID, in.Person.Debtor, zhixing.CaseKey{}, r.until(in.Listing.Events), in.Options)
		if err != nil {
			return wrong("listing.events", err)
		}
		f := l.Facts(r.AsOf)
		out.Listing = &f
		if h, ok := l.Hold(r.AsOf); ok {
			holds = append(holds[:len(holds):len(holds)], h)
		}
		facts.Listings = []discipline.Listing{l}
		out.Findings = append(out.Findings, l.Defects(r.AsOf)...)
	}
	if in.Candidate != nil {
		a, err := discipline.AssessListing(*in.Candidate, in.On, in.Options)
		if err != nil {
			return wrong("candidate", err)
		}
		facts.Assessment = &a
	}
	if in.Conduct != nil {
		if facts.Indications, err = discipline.Screen(*in.Conduct); err != nil {
			return wrong("conduct", err)
		}
	}
	for i, act := range in.Acts {
		v, err := discipline.Check(discipline.Record{Holds: holds}, act, in.Options)
		if err != nil {
			return wrong(element("acts", i), err)
		}
		out.Verdicts = append(out.Verdicts, v)
	}
	out.facts, out.State = facts, facts.State(r.AsOf)
	r.House.Restraint = out
	return nil
}

// release says by when the restriction must be lifted, once the case is closed.
func (r *report) release(f casefile.File) error {
	x := r.House.Restraint
	closing, ok := f.Closing(r.AsOf)
	if x == nil || !ok {
		return nil
	}
	facts, ok := discipline.LiftFromClosing(closing)
	if !ok {
		return nil
	}
	a, err := discipline.AssessLift(facts, r.Docket.House.Restraint.Options)
	x.Lift = &a.Due
	return err
}

// until keeps the events of a listing up to the day asked.
func (r *report) until(events []discipline.Event) []discipline.Event {
	var out []discipline.Event
	for _, e := range events {
		if !e.On.After(r.AsOf) {
			out = append(out, e)
		}
	}
	return out
}

// reported is the fact of a debtor's property report on a day.
func (r *restraintReport) reported(debtor zhixing.PartyID, on zhixing.Date) zhixing.ReportState {
	if r != nil {
		for _, o := range r.orders {
			if o.Debtor == debtor {
				return o.Fact(on)
			}
		}
	}
	return zhixing.ReportState{Debtor: debtor}
}

// disciplined is the fact of what had been done to a debtor by a day.
func (r *restraintReport) disciplined(debtor zhixing.PartyID, on zhixing.Date) zhixing.DisciplineState {
	if r != nil && r.facts.Debtor == debtor {
		return r.facts.State(on)
	}
	return zhixing.DisciplineState{Debtor: debtor}
}
