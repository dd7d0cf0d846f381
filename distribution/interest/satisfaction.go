package interest

import (
	"github.com/zhixing-go/zhixing"
)

// Satisfaction is an event by which money reached the debt (清偿事件, DIST-06). On is
// the day that decides for its kind; the other days are recorded and never move the
// end of the doubled part: neither freezing, nor the close of an auction, nor the
// making of a ruling, nor the sending of a notice, nor pay-out.
type Satisfaction struct {
	ID   string                   `json:"id,omitempty"`
	Seq  int                      `json:"seq,omitempty"` // order within a day, from 1; 0 is not given
	Kind zhixing.SatisfactionKind `json:"kind"`
	// On is, by kind: the day paid (to the creditor, or by a third person); the day
	// of transfer or withdrawal; the day the deal ruling was served on the buyer, or
	// the ruling giving the asset for the debt on the creditor; the day realisation
	// was completed; the day the set-off notice reached the other side; the day of
	// lodgement.
	On     zhixing.Date  `json:"on"`
	Amount zhixing.Money `json:"amount"` // in Currency, above 0 unless Costs are given
	// Currency of the amount, "" for that of the account (DIST-08).
	Currency string `json:"currency,omitempty"`

	// Received is the day the money stood in the court's designated account: it
	// decides for a voluntary payment made through the court (YAO-2023).
	Received zhixing.Date `json:"received,omitzero"`
	Frozen   zhixing.Date `json:"frozen,omitzero"`   // day of freezing
	Dealt    zhixing.Date `json:"dealt,omitzero"`    // close of the auction, or the ruling made
	Sent     zhixing.Date `json:"sent,omitzero"`     // set-off notice sent
	PaidOut  zhixing.Date `json:"paid_out,omitzero"` // creditor received it

	// Costs are the enforcement costs that the event brings (rung 1): they arise on
	// its end day, are met from it first, and carried as far as it cannot meet them.
	Costs zhixing.Money `json:"costs,omitzero"`
	// Outside says that the payment was made outside enforcement (执行程序外, DIST-18).
	Outside bool            `json:"outside,omitempty"`
	By      zhixing.PartyID `json:"by,omitzero"` // the debtor who paid
}

// End returns the last day of the interest that the event ends (DIST-06), the zero
// Date if On is not set.
func (s *Satisfaction) End() zhixing.Date {
	if s.Kind == zhixing.SatisfiedVoluntaryPayment && !s.Received.IsZero() {
		return s.Received
	}
	return s.On
}

// generalEnd returns the day general interest on the money ends (DIST-22).
func (s *Satisfaction) generalEnd(p GeneralEnd) zhixing.Date {
	d := s.End()
	switch {
	case p == ReceivedByCourt && s.Received.After(d):
		return s.Received
	case p == PaidOutToCreditor && s.PaidOut.After(d):
		return s.PaidOut
	}
	return d
}

// check reports what is wrong with the event as the one numbered i.
func (s *Satisfaction) check(p *zhixing.Problems, i int) {
	at := func(f string) string { return index("events", i) + "." + f }
	if s.Kind == 0 || s.Kind > zhixing.SatisfiedReversal {
		p.Add(at("kind"), "", "DIST-06", zhixing.Text{ZH: "未给出清偿方式", EN: "the manner of satisfaction is not given"})
	}
	if s.On.IsZero() && s.End().IsZero() {
		p.Add(at("on"), "", "DIST-06", zhixing.Text{ZH: "未给出日期", EN: "the day is not given"})
	}
	if s.Amount.Sign() < 0 || s.Amount.IsZero() && s.Costs.IsZero() {
		p.Add(at("amount"), s.Amount.String(), "DIST-11", zhixing.Text{ZH: "应为正数", EN: "must be positive"})
	}
	if s.Costs.Sign() < 0 {
		p.Add(at("costs"), s.Costs.String(), "DIST-11", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	if s.Seq < 0 {
		p.Add(at("seq"), itoa(s.Seq), "DIST-11", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
}
