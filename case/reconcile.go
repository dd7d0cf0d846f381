package casefile

import "github.com/zhixing-go/zhixing"

// periodReconcile is the monthly reconciliation of case money between enforcement
// staff and finance (按月核对), CASE-36.
var periodReconcile = zhixing.Period{N: 1, Unit: zhixing.Months, Class: zhixing.Schedule, Rule: "CASE-36", Cite: zhixing.Citation{Instrument: "FUNDS-2017", Article: 3, To: 5}}

// fundsRules is the first day of FUNDS-2017.
var fundsRules = zhixing.YMD(2017, 5, 1)

// reconciliations adds the monthly reconciliations while there is money in the
// account of the case or some moved in the month. Months are counted from the first
// arrival, each from that day and not from the end of the one before. A milestone of
// the code RECON is a reconciliation; it settles every month begun before it.
func (w *walk) reconciliations() {
	var first zhixing.Date
	var moved, made []zhixing.Date // days on which money moved, was reconciled
	var held []zhixing.Money       // in the account after each move
	var balance zhixing.Money
	var p zhixing.Problems
	for _, x := range w.f.log.Effective() {
		e := x.e
		if e.On.After(w.asOf) {
			break
		}
		switch f := e.Facts.(type) {
		case MilestoneFacts:
			if f.Node == CodeReconcile && f.Begin != zhixing.Yes {
				made = append(made, e.On)
			}
		case MoneyFacts:
			var err error
			switch e.Kind {
			case EventMoneyArrives:
				balance, err = balance.Add(f.Amount)
			case EventPaidOut, EventLodged:
				balance, err = balance.Sub(f.Amount)
			default:
				continue
			}
			p.AddErr(string(e.ID), err)
			if first.IsZero() {
				first = e.On
			}
			moved, held = append(moved, e.On), append(held, balance)
		}
	}
	w.p.AddErr("reconcile", p.Err())
	if first.IsZero() {
		return
	}
	// busy says whether money was in the account, or moved, from a day to another.
	busy := func(from, to zhixing.Date) bool {
		before := zhixing.Money{}
		for i, on := range moved {
			switch {
			case on.Before(from):
				before = held[i]
			case on.Before(to):
				return true
			}
		}
		return !before.IsZero()
	}
	for k := 1; ; k++ {
		from, end := first.AddMonths(k-1), first.AddMonths(k)
		if from.After(w.asOf) {
			return
		}
		if end.Before(fundsRules) || !busy(from, end) {
			continue
		}
		period := periodReconcile
		period.N = k
		d := w.add(CodeReconcile, zhixing.Text{ZH: "执行款按月核对", EN: "monthly reconciliation of case money"},
			zhixing.Deadline{Period: period, Trigger: first, RawEnd: end, End: end}, zhixing.Breach, zhixing.Secondary)
		d.Key = itoa(k)
		for _, on := range made {
			if on.After(from) {
				d.Done = on
				break
			}
		}
	}
}
