package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Payouts returns, for every arrival of case money up to asOf, how it stands
// (案款台账), CASE-36: one line a payout or lodgement, and one for what is still in
// the account. Payouts draw on the arrival they name, else on the oldest.
func (f File) Payouts(asOf zhixing.Date) []zhixing.PayoutMade {
	var in []arrival
	for _, x := range f.log.Effective() {
		e := x.e
		if e.On.After(asOf) {
			break
		}
		m, ok := e.Facts.(MoneyFacts)
		if !ok {
			continue
		}
		switch e.Kind {
		case EventMoneyArrives:
			in = append(in, arrival{id: e.ID, on: e.On, bank: m.BankOn, left: m.Amount})
		case EventDeferPayout:
			for i := range in {
				if a := &in[i]; (m.Arrival == a.id || m.Arrival == "") && !a.left.IsZero() {
					a.deferral, a.deferred, a.gone = m.Defer, e.On, m.GroundGone
				}
			}
		case EventPaidOut, EventLodged:
			draw(in, e, m)
		}
	}
	var out []zhixing.PayoutMade
	for i := range in {
		a := &in[i]
		for _, p := range a.paid {
			p.AsOf = asOf
			out = append(out, p)
		}
		if !a.left.IsZero() {
			p := a.line()
			p.AsOf, p.Amount = asOf, a.left
			out = append(out, p)
		}
	}
	return out
}

// arrival is money in the account, and what was paid from it.
type arrival struct {
	id       zhixing.EventID
	on, bank zhixing.Date
	left     zhixing.Money
	deferral zhixing.DeferralGround
	deferred zhixing.Date
	gone     zhixing.Date
	paid     []zhixing.PayoutMade
}

func (a *arrival) line() zhixing.PayoutMade {
	p := zhixing.PayoutMade{ID: string(a.id), Arrived: a.bank, Noticed: a.on, Ready: a.on,
		Deferral: a.deferral, DeferredOn: a.deferred, GroundGone: a.gone}
	if p.Arrived.IsZero() {
		p.Arrived = a.on
	}
	if !a.deferred.IsZero() {
		p.Ready = a.gone
	}
	return p
}

// draw takes a payout from the arrival named, else from the oldest first.
func draw(in []arrival, e *Event, m MoneyFacts) {
	rest := m.Amount
	take := func(a *arrival) {
		part := rest.Min(a.left)
		if part.IsZero() {
			return
		}
		a.left, _ = a.left.Sub(part)
		rest, _ = rest.Sub(part)
		p := a.line()
		p.Paid, p.Amount, p.Creditor = e.On, part, m.Payee
		if e.Kind == EventLodged {
			p.Lodged = m.Lodge
		}
		a.paid = append(a.paid, p)
	}
	if m.Arrival != "" {
		if i := slices.IndexFunc(in, func(a arrival) bool { return a.id == m.Arrival }); i >= 0 {
			take(&in[i])
		}
	}
	for i := range in {
		take(&in[i])
	}
}

// Arrivals returns the arrivals of case money up to asOf, for distribution and
// metrics (CASE-36).
func (f File) Arrivals(asOf zhixing.Date) []zhixing.MoneyArrived {
	var out []zhixing.MoneyArrived
	for _, x := range f.log.Effective() {
		m, ok := x.e.Facts.(MoneyFacts)
		if !ok || x.e.Kind != EventMoneyArrives || x.e.On.After(asOf) {
			continue
		}
		bank := m.BankOn
		if bank.IsZero() {
			bank = x.e.On
		}
		out = append(out, zhixing.MoneyArrived{ID: string(x.e.ID), AsOf: asOf, Amount: m.Amount, Source: m.Source, Payer: m.Payer,
			Asset: m.Asset, BankDate: bank, FinanceNoticeOn: x.e.On})
	}
	return out
}
