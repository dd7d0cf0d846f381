package main

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/auction"
)

// saleInput is the way of the lot from its reference price to the buyer.
type saleInput struct {
	asked
	Court   zhixing.CourtID      `json:"court"` // the court that sells
	Price   []auction.PriceEvent `json:"price"`
	Facts   auction.RoundFacts   `json:"facts"` // what the packages before do not say
	Rounds  []roundInput         `json:"rounds"`
	Paid    zhixing.Date         `json:"paid,omitzero"` // the buyer paid the whole price
	Sold    auction.SaleFacts    `json:"sold,omitzero"`
	Options auction.Options      `json:"options,omitzero"`
}

type roundInput struct {
	Wish     auction.Wish      `json:"wish"`
	Commands []auction.Command `json:"commands,omitempty"`
}

type saleReport struct {
	Reference auction.ReferencePrice  `json:"reference"`
	Deadlines []auction.PriceDeadline `json:"deadlines,omitempty"`
	Rounds    []roundReport           `json:"rounds"`
	State     auction.LotState        `json:"state"`
	Sold      *zhixing.LotSold        `json:"sold,omitempty"`
	Facts     []zhixing.AuctionFacts  `json:"facts"`
}

type roundReport struct {
	Terms      auction.Terms      `json:"terms"`
	Refused    []auction.Refused  `json:"refused,omitempty"`
	Settlement auction.Settlement `json:"settlement"`
	Findings   []zhixing.Finding  `json:"findings,omitempty"`

	sold *zhixing.LotSold // the fact of a deal
}

// sell fixes the reference price, proposes the terms of each round, plays it and
// settles it. Who holds the lot and whether it may be sold comes from the seizure.
func (r *report) sell() error {
	in := r.Docket.House.Sale
	price, err := auction.ReplayPrice(in.Price, in.Options)
	if err != nil {
		return wrong("price", err)
	}
	out := &saleReport{}
	var ok bool
	if out.Reference, ok = price.Reference(); !ok {
		return &zhixing.InputError{Field: "price", Rule: "AUC-10", Reason: zhixing.Text{ZH: "参考价尚未确定", EN: "the reference price is not fixed"}}
	}
	if out.Deadlines, err = price.Deadlines(); err != nil {
		return wrong("price", err)
	}
	facts := in.Facts
	facts.Price = out.Reference
	if s := r.House.Seizure; s != nil {
		facts.Lot, facts.Disposability, facts.ReservedYears = s.State.Lot, s.Disposability.Value, s.Disposability.ReservedYears
		facts.Disposing = zhixing.TriOf(s.State.DisposingCourt == in.Court)
	}
	lot, err := auction.NewLot(facts.Lot, facts.Kind, facts.Regime, in.Options)
	if err != nil {
		return wrong("facts", err)
	}
	for i := range in.Rounds {
		if facts.Past = lot.Past(); out.Sold != nil {
			break
		}
		x, next, err := r.round(facts, lot, &in.Rounds[i], in)
		if err != nil {
			return wrong(element("rounds", i), err)
		}
		if facts.FirstNotice.IsZero() {
			facts.FirstNotice = x.Terms.NoticeOn
		}
		lot = next
		out.Rounds = append(out.Rounds, x)
		out.Sold = x.sold
	}
	if out.Sold != nil {
		if lot, err = delivered(lot, in); err != nil {
			return wrong("paid", err)
		}
	}
	out.State, out.Facts = lot.State(), lot.Facts(in.On)
	r.House.Sale = out
	return nil
}

// round proposes the terms of a round, plays it and settles it.
func (r *report) round(facts auction.RoundFacts, lot auction.Lot, in *roundInput, s *saleInput) (roundReport, auction.Lot, error) {
	var x roundReport
	terms, assessment, err := auction.Propose(facts, in.Wish, s.Options)
	if err != nil {
		return x, lot, wrong("wish", err)
	}
	x.Terms, x.Findings = terms, assessment.Findings
	params := auction.ParamsOf(terms, facts, s.Options)
	a, refused, err := auction.RunScript(auction.Script{Params: params, Opened: zhixing.InstantAt(terms.NoticeOn, 9, 0, 0), Commands: in.Commands, Until: terms.Close})
	if err != nil {
		return x, lot, wrong("commands", err)
	}
	x.Refused = refused
	if x.Settlement, err = auction.SettleUnder(a, s.Options); err != nil {
		return x, lot, err
	}
	closed := auction.LotEvent{Kind: auction.LotClose, Sold: zhixing.No}
	if x.Settlement.Outcome == zhixing.LotOutcomeSold {
		sold, err := x.Settlement.Sold(params, s.Sold)
		if err != nil {
			return x, lot, wrong("sold", err)
		}
		x.sold, closed.Sold, closed.Price = &sold, zhixing.Yes, zhixing.GiveMoney(x.Settlement.Price)
	}
	lot, err = apply(lot, terms.NoticeOn, auction.LotEvent{Kind: auction.LotAnnounce, Terms: &terms, Facts: &facts})
	if err == nil {
		lot, err = apply(lot, terms.Start.Date(), auction.LotEvent{Kind: auction.LotStart})
	}
	if err == nil {
		lot, err = apply(lot, x.Settlement.Closed.Date(), closed)
	}
	return x, lot, err
}

// delivered is the lot after payment and service of the deal ruling.
func delivered(lot auction.Lot, s *saleInput) (auction.Lot, error) {
	if s.Paid.IsZero() {
		return lot, nil
	}
	lot, err := apply(lot, s.Paid, auction.LotEvent{Kind: auction.LotPay})
	if err == nil && !s.Sold.RulingServed.IsZero() {
		lot, err = apply(lot, s.Sold.RulingServed, auction.LotEvent{Kind: auction.LotRule})
	}
	return lot, err
}

// apply records the next step of a lot.
func apply(lot auction.Lot, on zhixing.Date, e auction.LotEvent) (auction.Lot, error) {
	e.Meta = zhixing.EventMeta{ID: zhixing.EventID(element("lot", len(lot.Events()))), On: on}
	return lot.Apply(e)
}
