package asset

import "github.com/zhixing-go/zhixing"

// disposed lets a sale or taking for debt happen (ASSET-47, 52, 53): all of the thing gone
// ends every measure; of a part gone, the rest stays with the seller only while he is
// known to be unpaid. After a transfer the seller is not the first seizer, who keeps his
// rank and gets the surplus first.
func (w *walk) disposed(e *SeizureEvent) {
	seller := w.seller(e.Court)
	q := e.Quantity
	if w.total == 0 || q == 0 || q > w.left {
		q = w.left
	}
	w.left -= q
	paid := zhixing.Unknown
	if sum, known := shortOrSurplus(e); known {
		paid = zhixing.TriOf(sum.Sign() >= 0)
		if sum.Sign() > 0 {
			w.surplus = append(w.surplus, w.surplusOf(e, seller, sum))
		}
	}
	if w.left == 0 {
		for i := range w.ms {
			if w.ms[i].Live() {
				w.end(&w.ms[i], zhixing.SeizureExhausted, EndDisposed, e.On)
			}
		}
		return
	}
	if seller != nil && (paid != zhixing.No || w.o.PartialDisposal == RestPassesAlways) {
		w.end(seller, zhixing.SeizureExhausted, EndDisposed, e.On)
		if paid == zhixing.Unknown && w.findings != nil {
			w.findings = append(w.findings, zhixing.Finding{Rule: "ASSET-52", Severity: zhixing.Warning, Subject: string(e.ID), Code: "holder_paid_unknown",
				Message: zhixing.Text{ZH: "部分处置后其余部分由轮候查封接续；首封债权是否足额受偿不明", EN: "the rest passes to the waiting measures; whether the holder is paid is not known"},
				Missing: []string{"price", "costs", "claim"}, Cites: citesOf("ASSET-52", e.On)})
		}
	} else if seller != nil && seller.Quantity > 0 {
		seller.Quantity = max(seller.Quantity-q, 1)
	}
}

// seller returns the measure for which court sells: the holder's, or after a transfer the
// first of that court; nil where it has none (ASSET-55).
func (w *walk) seller(court zhixing.CourtID) *tracked {
	h := w.holder()
	if court == "" || h != nil && h.Court == court {
		return h
	}
	for i := range w.ms {
		if m := &w.ms[i]; m.Live() && m.Court == court {
			return m
		}
	}
	return nil
}

// holder returns the first effective measure, nil if there is none.
func (w *walk) holder() *tracked {
	for i := range w.ms {
		if w.ms[i].Status == zhixing.SeizureEffective {
			return &w.ms[i]
		}
	}
	return nil
}

// shortOrSurplus is price less costs less claim, if all three are known.
func shortOrSurplus(e *SeizureEvent) (zhixing.Money, bool) {
	if !e.Price.Given || !e.Costs.Given || !e.Claim.Given {
		return zhixing.Money{}, false
	}
	m, err := e.Price.Amount.Sub(e.Costs.Amount)
	if err == nil {
		m, err = m.Sub(e.Claim.Amount)
	}
	return m, err == nil
}

// surplusOf says where the surplus goes: to the first measure other than the seller's own.
func (w *walk) surplusOf(e *SeizureEvent, seller *tracked, sum zhixing.Money) Surplus {
	s := Surplus{On: e.On, Amount: sum, From: e.Court}
	if s.From == "" && seller != nil {
		s.From = seller.Court
	}
	for i := range w.ms {
		m := &w.ms[i]
		if !m.Live() || seller != nil && m.place == seller.place {
			continue
		}
		s.To, s.For = m.Court, m.ID
		s.Kept = zhixing.No
		if m.Purpose == zhixing.SeizureForPreservation {
			s.Kept = zhixing.Yes
		}
		break
	}
	return s
}
