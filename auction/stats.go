package auction

import (
	"github.com/zhixing-go/zhixing"
)

// LotStats are the counts and sums of auctioned lots that statistics are made of
// (AUC-80); MET-28 owns the formulas. It is a tally: Add and Merge are associative and
// commutative, the zero value is their identity.
type LotStats struct {
	SoldRounds   int64       `json:"sold_rounds"`   // rounds that ended in a deal
	FailedRounds int64       `json:"failed_rounds"` // rounds nobody bid in
	SoldLots     int64       `json:"sold_lots"`     // lots sold, whatever the round
	FailedLots   int64       `json:"failed_lots"`   // lots whose last round and sale failed
	LaterRound   int64       `json:"later_round"`   // lots sold in a later round or by sale
	BelowRef     int64       `json:"below_reference"`
	Deals        zhixing.Sum `json:"-"` // deal prices
	Openings     zhixing.Sum `json:"-"` // opening prices of the rounds in which lots were sold
	References   zhixing.Sum `json:"-"` // reference prices of lots sold
	Commission   zhixing.Sum `json:"-"` // ceiling of the commission an auction house would have taken
}

// Add counts one round.
func (s *LotStats) Add(f zhixing.AuctionFacts, o Options) error {
	switch f.Result {
	case zhixing.LotOutcomeFailed:
		s.FailedRounds++
		if f.Final == zhixing.Yes {
			s.FailedLots++
		}
		return nil
	case zhixing.LotOutcomeSold:
	default:
		return nil // withdrawn, stayed, suspended, revoked, defaulted: not concluded
	}
	if !f.Price.Given || !f.Opening.Given || f.Price.Amount.Sign() <= 0 {
		return input("price", "", "AUC-80", "成交的须写明起拍价和成交价", "a deal needs opening and price")
	}
	commission, err := CommissionCap(f.Price.Amount, f.Closed, o)
	if err != nil {
		return err
	}
	s.SoldRounds++
	s.SoldLots++
	if f.Round > 1 || f.Sale == zhixing.Yes {
		s.LaterRound++
	}
	s.Deals.Add(f.Price.Amount)
	s.Openings.Add(f.Opening.Amount)
	if f.Reference.Given {
		s.References.Add(f.Reference.Amount)
		if f.Price.Amount.Less(f.Reference.Amount) {
			s.BelowRef++
		}
	}
	s.Commission.Add(commission)
	return nil
}

// Ratio is a rate with what it was made of; OK is No for a denominator of 0.
type Ratio struct {
	Numerator   zhixing.Money `json:"numerator"`
	Denominator zhixing.Money `json:"denominator"`
	OK          zhixing.Tri   `json:"ok"`
}

// Premium is deal prices less openings, over openings (溢价率, AUC-80).
func (s *LotStats) Premium() (Ratio, error) {
	d, err := s.Deals.Total()
	if err != nil {
		return Ratio{}, err
	}
	b, err := s.Openings.Total()
	if err != nil {
		return Ratio{}, err
	}
	n, err := d.Sub(b)
	return Ratio{n, b, zhixing.TriOf(b.Sign() > 0)}, err
}

// LotDeal is lots sold over lots finally concluded (标的物成交率), RoundDeal rounds
// sold over rounds concluded (拍次成交率).
func (s *LotStats) LotDeal() (n, of int64, ok bool) {
	of = s.SoldLots + s.FailedLots
	return s.SoldLots, of, of > 0
}

// RoundDeal is rounds sold over rounds concluded (拍次成交率).
func (s *LotStats) RoundDeal() (n, of int64, ok bool) {
	of = s.SoldRounds + s.FailedRounds
	return s.SoldRounds, of, of > 0
}

// Merge adds the counts of t.
func (s *LotStats) Merge(t LotStats) error {
	s.SoldRounds += t.SoldRounds
	s.FailedRounds += t.FailedRounds
	s.SoldLots += t.SoldLots
	s.FailedLots += t.FailedLots
	s.LaterRound += t.LaterRound
	s.BelowRef += t.BelowRef
	for _, x := range []struct{ to, from *zhixing.Sum }{{&s.Deals, &t.Deals}, {&s.Openings, &t.Openings}, {&s.References, &t.References}, {&s.Commission, &t.Commission}} {
		m, err := x.from.Total()
		if err != nil {
			return err
		}
		x.to.Add(m)
	}
	return nil
}
