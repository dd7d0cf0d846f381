package interest

import (
	"cmp"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// DebtOwed is one of several debts of one debtor to one creditor, each under a title
// of its own (数项债务, CC-2020 560; DIST-10).
type DebtOwed struct {
	ID   string        `json:"id"`
	Owed zhixing.Money `json:"owed"`         // what the debt comes to on the day of payment
	Due  zhixing.Date  `json:"due,omitzero"` // E; zero is not due
	// Designated is the place the debtor gave the debt when paying, from 1; 0 is none.
	Designated int             `json:"designated,omitempty"`
	Security   zhixing.Money   `json:"security,omitzero"` // value of the security the creditor has for it
	Burden     decimal.Decimal `json:"burden,omitzero"`   // what it costs the debtor a year, in per cent
}

// AcrossTitles shares a payment among several debts of one debtor to one creditor,
// in the order given: what the debtor designated; failing that the debts that are
// due, of these the least secured, then the most burdensome, then the earliest due,
// then pro rata to the fen. What exceeds all is the surplus. Inside a debt the money
// then goes by the ladder of its own title.
func AcrossTitles(amount zhixing.Money, debts []DebtOwed, on zhixing.Date) (shares []zhixing.Money, surplus zhixing.Money, err error) {
	var p zhixing.Problems
	p.NotNegative("amount", amount, "DIST-10")
	if on.IsZero() {
		p.Add("on", "", "DIST-10", zhixing.Text{ZH: "未给出清偿日", EN: "the day of payment is not given"})
	}
	order := make([]int, len(debts))
	for i := range debts {
		order[i] = i
		p.NotNegative(index("debts", i)+".owed", debts[i].Owed, "DIST-10")
		p.NotNegative(index("debts", i)+".security", debts[i].Security, "DIST-10")
		if n := debts[i].Designated; n < 0 {
			p.Add(index("debts", i)+".designated", itoa(n), "DIST-10", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
		}
		for k := range i {
			if debts[k].ID == debts[i].ID {
				p.Add(index("debts", i)+".id", debts[i].ID, "DIST-10", zhixing.Text{ZH: "编号重复", EN: "ID used twice"})
				break
			}
		}
	}
	if err := p.Err(); err != nil {
		return nil, zhixing.Money{}, err
	}
	slices.SortStableFunc(order, func(a, b int) int { return debts[a].rank(&debts[b], on) })
	shares = make([]zhixing.Money, len(debts))
	left := amount
	for i := 0; i < len(order); {
		k := i
		var weights []zhixing.Money
		var sum zhixing.Sum
		for ; k < len(order) && debts[order[k]].rank(&debts[order[i]], on) == 0; k++ {
			weights = append(weights, debts[order[k]].Owed)
			sum.Add(debts[order[k]].Owed)
		}
		total, err := sum.Total()
		if err != nil {
			return nil, zhixing.Money{}, err
		}
		pool := left.Min(total)
		tier := order[i:k]
		parts, err := zhixing.Apportion(nil, pool, weights, func(a, b int) int { return cmp.Compare(debts[tier[a]].ID, debts[tier[b]].ID) })
		if err != nil {
			return nil, zhixing.Money{}, err
		}
		for n, d := range tier {
			shares[d] = parts[n]
		}
		if left, err = left.Sub(pool); err != nil {
			return nil, zhixing.Money{}, err
		}
		i = k
	}
	return shares, left, nil
}

// rank orders two debts as CC-2020 560 does, 0 where they share.
func (d *DebtOwed) rank(e *DebtOwed, on zhixing.Date) int {
	place := func(x *DebtOwed) int {
		if x.Designated == 0 {
			return int(^uint(0) >> 1)
		}
		return x.Designated
	}
	late := func(x *DebtOwed) int {
		if !x.Due.IsZero() && !x.Due.After(on) {
			return 0
		}
		return 1
	}
	if a, b := place(d), place(e); a != b {
		if a < b {
			return -1
		}
		return 1
	}
	if x := late(d) - late(e); x != 0 {
		return x
	}
	if x := d.Security.Compare(e.Security); x != 0 {
		return x
	}
	if x := e.Burden.Cmp(d.Burden); x != 0 {
		return x
	}
	switch {
	case d.Due.IsZero() && !e.Due.IsZero():
		return 1
	case e.Due.IsZero() && !d.Due.IsZero():
		return -1
	}
	return d.Due.Compare(e.Due)
}
