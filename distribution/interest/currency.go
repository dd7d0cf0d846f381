package interest

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// amounts returns the items in fen of the account: as the title has them, or, where
// the creditor asked for renminbi, each item converted by itself at the parity of
// the first day its expiry bears the doubled part, half-up to the fen (DIST-08).
func (c *Calculator) amounts(p *zhixing.Problems) []int64 {
	out := make([]int64, len(c.t.Items))
	for i := range c.t.Items {
		m := c.t.Items[i].Amount
		if c.t.InRenminbi {
			day := c.es[i]
			if c.o.StartDay == DayAfterExpiry {
				day = day.AddDays(1)
			}
			var err error
			if m, err = c.convert(m, c.t.Currency, day); err != nil {
				p.AddErr(index("items", i)+".amount", err)
			}
		}
		out[i] = m.Fen()
	}
	return out
}

// parity returns the last parity of a currency published on or before a day.
func (c *Calculator) parity(currency string, day zhixing.Date) (*Parity, error) {
	var best *Parity
	for i := range c.t.Parities {
		q := &c.t.Parities[i]
		if (q.Currency == currency || q.Currency == "" && currency == c.t.Currency) && !q.On.After(day) && (best == nil || q.On.After(best.On)) {
			best = q
		}
	}
	if best == nil {
		return nil, &zhixing.InputError{Field: "parities", Value: currency + " " + day.String(), Rule: "DIST-08",
			Reason: zhixing.Text{ZH: "该日及以前没有中间价", EN: "no parity published on or before the day"}}
	}
	return best, nil
}

func (c *Calculator) convert(m zhixing.Money, currency string, day zhixing.Date) (zhixing.Money, error) {
	q, err := c.parity(currency, day)
	if err != nil {
		return zhixing.Money{}, err
	}
	r := new(big.Rat).Mul(new(big.Rat).SetInt64(m.Fen()), q.Yuan.Rat())
	r.Quo(r, new(big.Rat).SetInt64(int64(max(q.Per, 1))))
	return roundRat(r)
}

// roundRat rounds fen, which are never negative here, half up.
func roundRat(r *big.Rat) (zhixing.Money, error) {
	n := new(big.Int).Lsh(r.Num(), 1)
	n.Add(n, r.Denom()).Quo(n, new(big.Int).Lsh(r.Denom(), 1))
	if !n.IsInt64() {
		return zhixing.Money{}, zhixing.ErrOverflow
	}
	return zhixing.Fen(n.Int64()), nil
}

// Currency returns the currency of the account: that of the title, or CNY where it
// was converted.
func (c *Calculator) Currency() string {
	if c.t.isRMB() || c.t.InRenminbi {
		return "CNY"
	}
	return c.t.Currency
}

// amount returns an event's amount in the currency of the account (DIST-08).
func (c *Calculator) amount(s *Satisfaction) (zhixing.Money, error) {
	account := c.Currency()
	if s.Currency == "" || s.Currency == account {
		return s.Amount, nil
	}
	if account != "CNY" {
		return zhixing.Money{}, &zhixing.InputError{Field: "currency", Value: s.Currency, Rule: "DIST-08",
			Reason: zhixing.Text{ZH: "账户为外币而债权人未主张折算人民币", EN: "the account is in foreign currency and the creditor did not ask for renminbi"}}
	}
	day := s.End()
	if c.o.PaymentConversion == ConversionDayParity && len(c.resolved) > 0 {
		day = c.resolved[0].E
		if c.o.StartDay == DayAfterExpiry {
			day = day.AddDays(1)
		}
	}
	return c.convert(s.Amount, s.Currency, day)
}
