package discipline

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Event is what happened in the life of a listing. Which fields a kind needs:
//
//	EventApplied               Facts (with applied_on), JointWithEnforcement
//	EventMoved, EventRejected  Facts
//	EventDecided               Facts, Circumstance, President, ReasonsStated, Extension
//	EventGraceGranted          Months
//	EventCancelled             Performed
//	EventPublished             Record, OrderInForce, Served
//	EventExtended              Extension, SeriousViolence, SeveralActs
//	EventGroundArisen          Ground and the facts that show it
//	EventDeleted               Ground
//	EventCorrectionRequested   Request
//	EventRequestFounded        Request (what was found)
//	EventReconsiderationDecided Founded
//
// EventWarned, EventCorrected, EventWithdrawn, EventRequestRejected,
// EventRejectionServed and EventReconsiderationFiled need nothing more.
type Event struct {
	zhixing.EventMeta
	Kind         EventKind                   `json:"kind"`
	By           Role                        `json:"by,omitempty"`
	Circumstance zhixing.ListingCircumstance `json:"circumstance,omitzero"`
	Facts        *Candidate                  `json:"facts,omitempty"`
	Joint        zhixing.Tri                 `json:"joint_with_enforcement,omitzero"` // applied for with enforcement (DISC-06)

	President     zhixing.Tri `json:"president,omitzero"`      // signed by the president
	ReasonsStated zhixing.Tri `json:"reasons_stated,omitzero"` // reasons, and the term where there is one
	Served        zhixing.Tri `json:"served,omitzero"`         // served on the parties

	Months    uint8 `json:"months,omitempty"`    // of a grace
	Extension uint8 `json:"extension,omitempty"` // years

	SeriousViolence zhixing.Tri `json:"serious_violence,omitzero"` // violence or threat, serious
	SeveralActs     zhixing.Tri `json:"several_acts,omitzero"`     // several dishonest acts

	Performed     zhixing.Tri                `json:"performed,omitzero"`
	FullVoluntary zhixing.Tri                `json:"full_voluntary,omitzero"` // performed in full by himself
	Corrected     zhixing.Tri                `json:"corrected,omitzero"`      // corrected his conduct
	CourtAgrees   zhixing.Tri                `json:"court_agrees,omitzero"`   // to a creditor's request
	Written       zhixing.Tri                `json:"written,omitzero"`        // the request is in writing
	Ground        zhixing.DeletionGround     `json:"ground,omitzero"`
	Suspension    zhixing.SuspendGround      `json:"suspension,omitzero"` // with DeletedSuspended
	Inquiries     *zhixing.TwoEmptyInquiries `json:"inquiries,omitempty"` // with DeletedTwoEmptyInquiries
	OrderInForce  zhixing.Tri                `json:"order_in_force,omitzero"`
	Request       Remedy                     `json:"request,omitzero"` // what is asked for, or found due
	Founded       zhixing.Tri                `json:"founded,omitzero"`
	Record        *Publication               `json:"record,omitempty"`
}

// Check reports what is wrong with the event by itself.
func (e Event) Check() error {
	var p zhixing.Problems
	p.AddErr("", e.EventMeta.Check())
	if e.Voids != "" {
		return p.Err() // only takes another away
	}
	need := func(ok bool, field string, rule zhixing.RuleID) {
		if !ok {
			p.Add(field, "", rule, text("此类事件须写明", "this kind of event requires it"))
		}
	}
	need(e.Kind != 0 && eventKindNames.Valid(e.Kind), "kind", "DISC-06")
	switch e.Kind {
	case EventApplied, EventMoved, EventRejected, EventDecided:
		need(e.Facts != nil, "facts", "DISC-01")
		need(e.Kind != EventDecided || e.Circumstance != 0, "circumstance", "DISC-01")
	case EventGraceGranted:
		need(e.Months != 0, "months", "DISC-09")
	case EventExtended:
		need(e.Extension != 0, "extension", "DISC-07")
	case EventGroundArisen, EventDeleted:
		need(e.Ground != 0, "ground", "DISC-11")
	case EventCorrectionRequested, EventRequestFounded:
		need(e.Request != 0, "request", "DISC-13")
	}
	if e.Kind == EventGroundArisen && e.Ground == zhixing.DeletedTermExpired {
		p.Add("ground", e.Ground.String(), "DISC-11", text("期限届满由日期得出，不作事件登记", "the end of the term follows from the dates and is no event"))
	}
	if e.Extension > maxExtension {
		p.Add("extension", itoa(int(e.Extension)), "DISC-07", text("延长期限为一至三年", "an extension is 1 to 3 years"))
	}
	if e.Extension > 0 && e.Kind == EventDecided {
		if _, err := ListingTerm(e.Circumstance, e.On, zhixing.Date{}, int(e.Extension), Options{}); err != nil && e.Extension <= maxExtension {
			p.AddErr("", err)
		}
	}
	if e.Facts != nil {
		p.AddErr("facts", e.Facts.Check())
	}
	if e.Record != nil {
		p.AddErr("record", e.Record.Check())
	}
	return p.Err()
}

// ReadEvents decodes the events of a listing strictly: unknown fields, doubled keys
// and trailing data are errors that name their place. It does not judge them.
func ReadEvents(data []byte) ([]Event, error) {
	var out []Event
	if err := strict.Decode(data, &out); err != nil {
		return nil, err
	}
	return out, nil
}

// logged adapts an event to the log, whose method it would otherwise hide.
type logged struct{ e *Event }

func (l logged) EventMeta() zhixing.EventMeta { return l.e.EventMeta }

func (l logged) SameAs(m logged) bool {
	a, b := *l.e, *m.e
	same := sameCandidate(a.Facts, b.Facts) && sameInquiries(a.Inquiries, b.Inquiries) && sameRecord(a.Record, b.Record)
	a.Facts, b.Facts, a.Inquiries, b.Inquiries, a.Record, b.Record = nil, nil, nil, nil, nil, nil
	return same && a == b
}

func sameCandidate(a, b *Candidate) bool {
	if a == nil || b == nil {
		return a == b
	}
	x, y := *a, *b
	return slices.Equal(x.Conducts, y.Conducts) && x.flat() == y.flat()
}

// flat is the candidate without its slice, for comparison.
func (c Candidate) flat() candidateFlat {
	return candidateFlat{c.Debtor, c.Kind, c.Capacity, c.OwnDebtor, c.Born, c.Effective, c.Performed, c.Able, c.OrderInForce, c.Security, c.LaterInOrder, c.NotRefusing, c.CreditorWaits, c.CampusLoan, c.Overriding, c.PublicBody, c.SuperiorTold, c.NoticeWarned, c.Warned, c.Initiative, c.AppliedOn, c.CaseFiledOn, c.LastRequest, c.SameCase, c.SameCourt, c.SeizedValue, c.Outstanding}
}

type candidateFlat struct {
	Debtor                                                                    zhixing.PartyID
	Kind                                                                      PersonKind
	Capacity                                                                  Capacity
	OwnDebtor                                                                 zhixing.Tri
	Born                                                                      zhixing.Date
	Effective, Performed, Able, OrderInForce, Security, Later, Not, Wait, Uni zhixing.Tri
	Overriding                                                                zhixing.Text
	PublicBody, SuperiorTold, NoticeWarned                                    zhixing.Tri
	Warned                                                                    zhixing.Date
	Initiative                                                                Initiative
	AppliedOn, CaseFiledOn, LastRequest                                       zhixing.Date
	SameCase, SameCourt                                                       zhixing.Tri
	Seized, Outstanding                                                       zhixing.GivenMoney
}

func sameInquiries(a, b *zhixing.TwoEmptyInquiries) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Debtor == b.Debtor && a.AsOf == b.AsOf && a.Terminated == b.Terminated && a.ValidLeadGiven == b.ValidLeadGiven && slices.Equal(a.Inquiries, b.Inquiries)
}

func sameRecord(a, b *Publication) bool {
	if a == nil || b == nil {
		return a == b
	}
	return *a == *b
}

// clone keeps the log apart from the caller's values.
func (e Event) clone() *Event {
	if e.Facts != nil {
		c := *e.Facts
		c.Conducts = slices.Clone(c.Conducts)
		e.Facts = &c
	}
	if e.Inquiries != nil {
		q := *e.Inquiries
		q.Inquiries = slices.Clone(q.Inquiries)
		e.Inquiries = &q
	}
	if e.Record != nil {
		r := *e.Record
		e.Record = &r
	}
	return &e
}
