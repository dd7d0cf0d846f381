package distribution

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Event is what happened in the life of a plan. Which fields a kind needs:
//
//	PlanServed          Recipient
//	ObjectionFiled      Recipient (who objects), Claims, Asks, Posted
//	ObjectionWithdrawn  Recipient
//	OtherNotified       Objector, Recipient
//	CounterFiled        Objector, Recipient (who opposes), Posted
//	ObjectorNotified    Recipient (the objector)
//	SuitFiled           Recipient (the objector), Defendants, Asks, Posted
//	SuitWithdrawn       Recipient
//	JudgmentGiven       Recipient, Judgment
//	PlanRevised         Recipient (whose objection nobody opposed), Affected
//	WindowRestored      Recipient, Objector (for a window to oppose), Until
//	PaidOut             Recipient, Amount
//	BankruptcyAccepted  none
type Event struct {
	zhixing.EventMeta
	Kind      EventKind         `json:"kind"`
	Recipient zhixing.PartyID   `json:"recipient,omitempty"`
	Objector  zhixing.PartyID   `json:"objector,omitempty"`
	Claims    []zhixing.ClaimID `json:"claims,omitempty"` // whose share is objected to
	Posted    zhixing.Date      `json:"posted,omitzero"`  // handed to the post: this day counts (CPL 85(4))
	// Procedural says that an objection is about the procedure alone (service, who
	// leads, admission out of time): it goes the road of CPL 236, not this one.
	Procedural zhixing.Tri       `json:"procedural,omitzero"`
	Defendants []zhixing.PartyID `json:"defendants,omitempty"` // sued: those who opposed
	Affected   []zhixing.PartyID `json:"affected,omitempty"`   // whom a revision newly affects
	Until      zhixing.Date      `json:"until,omitzero"`       // last day of a restored period
	Amount     zhixing.Money     `json:"amount,omitzero"`
	Judgment   *Judgment         `json:"judgment,omitempty"`
	// Asks is what an objection or a suit asks: the claims as they should stand. What is
	// in dispute follows from it and is lodged during the suit; a suit without it asks
	// what the objection did.
	Asks *Judgment `json:"asks,omitempty"`
}

// day is the day that decides about a period: the day of posting, or of receipt.
func (e *Event) day() zhixing.Date {
	if !e.Posted.IsZero() {
		return e.Posted
	}
	return e.On
}

// Check reports what is wrong with the event by itself.
func (e Event) Check() error {
	var p zhixing.Problems
	p.AddErr("", e.EventMeta.Check())
	if e.Voids != "" {
		return p.Err() // only takes another away
	}
	if e.Kind == 0 || !eventKindNames.Valid(e.Kind) {
		p.Add("kind", e.Kind.String(), "DIST-48", noSuchValue)
	}
	need := func(ok bool, field string) {
		if !ok {
			p.Add(field, "", "DIST-48", zhixing.Text{ZH: "此类事件须写明", EN: "this kind of event requires it"})
		}
	}
	need(e.Recipient != "" || e.Kind == BankruptcyAccepted, "recipient")
	need(e.Objector != "" || e.Kind != OtherNotified && e.Kind != CounterFiled, "objector")
	need(!e.Until.IsZero() || e.Kind != WindowRestored, "until")
	need(e.Judgment != nil || e.Kind != JudgmentGiven, "judgment")
	need(e.Amount.Sign() > 0 || e.Kind != PaidOut, "amount")
	if e.Posted.After(e.On) {
		p.Add("posted", e.Posted.String(), "DIST-48", zhixing.Text{ZH: "交邮之日晚于收到之日", EN: "posted after it was received"})
	}
	if e.Judgment != nil {
		p.AddErr("judgment", e.Judgment.Check())
	}
	if e.Asks != nil {
		p.AddErr("asks", e.Asks.Check())
		if e.Kind != ObjectionFiled && e.Kind != SuitFiled {
			p.Add("asks", e.Kind.String(), "DIST-48", zhixing.Text{ZH: "只有异议、起诉写明请求", EN: "only an objection or a suit asks for something"})
		}
	}
	return p.Err()
}

// logged adapts an event to the log, whose method it would otherwise hide.
type logged struct{ e *Event }

func (l logged) EventMeta() zhixing.EventMeta { return l.e.EventMeta }

func (l logged) SameAs(m logged) bool {
	a, b := *l.e, *m.e
	same := slices.Equal(a.Claims, b.Claims) && slices.Equal(a.Defendants, b.Defendants) && slices.Equal(a.Affected, b.Affected) && a.Judgment.same(b.Judgment) && a.Asks.same(b.Asks)
	return same && a.EventMeta == b.EventMeta && a.Kind == b.Kind && a.Recipient == b.Recipient && a.Objector == b.Objector &&
		a.Posted == b.Posted && a.Procedural == b.Procedural && a.Until == b.Until && a.Amount == b.Amount
}

// clone keeps the log apart from the caller's slices.
func (e Event) clone() *Event {
	e.Claims, e.Defendants, e.Affected = slices.Clone(e.Claims), slices.Clone(e.Defendants), slices.Clone(e.Affected)
	e.Judgment, e.Asks = e.Judgment.clone(), e.Asks.clone()
	return &e
}
