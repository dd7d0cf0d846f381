package auction

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// LotResult is one of several lots of the same case (AUC-50).
type LotResult struct {
	Number int             `json:"number"` // order of sale and of ties
	Lot    zhixing.LotID   `json:"lot"`
	Close  zhixing.Instant `json:"close"`
	Sold   zhixing.Tri     `json:"sold,omitzero"`
	Price  zhixing.Money   `json:"price,omitzero"`
	Joined zhixing.LotID   `json:"joined,omitempty"` // must be sold with this lot: indivisible in use, or losing serious value apart
}

// StopRemaining says which of several lots are not to be auctioned any more: those
// closing after the moment at which the proceeds cover the debt and the costs on the
// debtor, unless he agrees to sell all (AUC-50; AUCTION-2020 14, 15). Lots are taken by
// closing time, then by number; a lot that closed at the same moment, and one that
// belongs to a lot already sold, goes on.
func StopRemaining(lots []LotResult, debt, costs zhixing.Money, debtorWantsAll zhixing.Tri) (stop []zhixing.LotID, proceeds zhixing.Money, err error) {
	need, err := debt.Add(costs)
	if err != nil {
		return nil, proceeds, err
	}
	var p zhixing.Problems
	p.NotNegative("debt", debt, "AUC-50")
	p.NotNegative("costs", costs, "AUC-50")
	if err := p.Err(); err != nil {
		return nil, proceeds, err
	}
	order := slices.Clone(lots)
	slices.SortStableFunc(order, func(a, b LotResult) int { return cmp.Or(a.Close.Compare(b.Close), cmp.Compare(a.Number, b.Number)) })
	var sum zhixing.Sum
	var enough zhixing.Instant
	covered := false
	for _, l := range order {
		if covered && l.Close.After(enough) && debtorWantsAll != zhixing.Yes && !slices.ContainsFunc(order, func(x LotResult) bool { return x.Lot == l.Joined && x.Sold == zhixing.Yes }) {
			stop = append(stop, l.Lot)
			continue
		}
		if l.Sold == zhixing.Yes {
			sum.Add(l.Price)
		}
		if proceeds, err = sum.Total(); err != nil {
			return nil, proceeds, err
		}
		if !covered && !proceeds.Less(need) {
			covered, enough = true, l.Close
		}
	}
	return stop, proceeds, nil
}
