package metrics

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// payoutDays is the limit for paying out from the day after the finance department's
// notice (MET-32; FUNDS-2017 10; CASE-36 PayoutLimit).
const payoutDays = 30

// PayoutDue is the last day for paying out money announced on a day: 30 calendar days,
// that day not counted, rolled off rest days of cal as a term of the court (MET-32; a
// nil cal does not roll).
func PayoutDue(noticed zhixing.Date, cal zhixing.Calendar) (zhixing.Date, error) {
	if cal == nil {
		return noticed.AddDays(payoutDays), nil
	}
	d, err := zhixing.Period{N: payoutDays, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "MET-32", Cite: zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}}.End(noticed, cal)
	return d.End, err
}

// PayoutStatistics are the payouts of a period (案款发放统计), MET-32.
type PayoutStatistics struct {
	Rates         []Rate `json:"rates"`
	OverdueUnpaid int64  `json:"overdue_unpaid"` // past the limit at the end and not deferred: payouts
	OverdueSum    int64  `json:"overdue_sum"`    // likewise, fen
	Unidentified  int64  `json:"unidentified"`   // not announced yet, owner not known (不明案款): fen
	Deferred      int64  `json:"deferred"`       // with a ground that stops the term, in no rate
}

// PayoutRates counts payouts due or made in a period. A payout with a deferral ground
// that still stands is in no rate; one whose ground is gone counts from the later of its
// limit and ten days after. Money that was not announced has no term (CASE-36).
func PayoutRates(facts []zhixing.PayoutMade, p Period, cal zhixing.Calendar) (PayoutStatistics, error) {
	var s PayoutStatistics
	var ps zhixing.Problems
	ps.AddErr("", p.Check())
	end := p.End()
	var due, inTerm, days, paidCount, paid, arrived int64
	into := func(to *int64, m zhixing.Money) {
		x, ok := plus(*to, m.Fen())
		if !ok {
			ps.AddErr("amount", zhixing.ErrOverflow)
			return
		}
		*to = x
	}
	for i, f := range facts {
		at := "facts[" + strconv.Itoa(i) + "]"
		if f.Arrived.IsZero() {
			ps.Add(at+".arrived", "", "MET-43", zhixing.Text{ZH: "没有到账日期", EN: "no day of arrival"})
			continue
		}
		if f.Amount.Fen() < 0 {
			ps.Add(at+".amount", f.Amount.String(), "MET-43", zhixing.Text{ZH: "金额为负", EN: "negative amount"})
			continue
		}
		if !f.Paid.IsZero() && f.Paid.Before(f.Arrived) {
			ps.Add(at+".paid", f.Paid.String(), "MET-43", zhixing.Text{ZH: "发放早于到账", EN: "paid out before it arrived"})
			continue
		}
		if !f.Arrived.Before(p.From) && !f.Arrived.After(end) {
			into(&arrived, f.Amount)
		}
		made := !f.Paid.IsZero() && !f.Paid.After(end)
		if made && !f.Paid.Before(p.From) {
			into(&paid, f.Amount)
			paidCount++
			days += int64(f.Paid.Sub(f.Arrived))
		}
		if f.Noticed.IsZero() {
			if !made && !f.Arrived.After(end) {
				into(&s.Unidentified, f.Amount)
			}
			continue
		}
		last, err := PayoutDue(f.Noticed, cal)
		if err != nil {
			ps.AddErr(at, err)
			continue
		}
		// A ground that came after the limit had passed excuses nothing.
		deferred := f.Deferral != 0 && !f.DeferredOn.After(last)
		if deferred && (f.GroundGone.IsZero() || f.GroundGone.After(end)) && !made {
			s.Deferred++
			continue
		}
		if deferred && !f.GroundGone.IsZero() {
			if more := f.GroundGone.AddDays(10); more.After(last) {
				last = more
			}
		}
		if !last.Before(p.From) && !last.After(end) {
			due++
			if made && !f.Paid.After(last) {
				inTerm++
			}
		}
		if last.Before(end) && !made {
			s.OverdueUnpaid++
			into(&s.OverdueSum, f.Amount)
		}
	}
	if err := ps.Err(); err != nil {
		return s, err
	}
	rate := func(key, zh, en, fzh, fen string, m Measure, num, den int64) Rate {
		return Rate{Key: key, Title: zhixing.Text{ZH: zh, EN: en}, Formula: zhixing.Text{ZH: fzh, EN: fen}, Rule: "MET-32", Measure: m, Ratio: Ratio{num, den}}
	}
	s.Rates = []Rate{
		rate("payout_in_term_rate", "案款期限内发放率", "payouts in term", "期限内发放 ÷ 期内应发放", "paid within the limit ÷ due in the period", Share, inTerm, due),
		rate("avg_payout_days", "执行款发放平均天数", "average days to pay out", "到账至发放天数之和 ÷ 发放笔数", "days from arrival to payment ÷ payouts", Mean, days, paidCount),
		rate("payout_ratio", "案款发放比", "paid out to arrived", "发放 ÷ 到账", "paid out ÷ arrived", Flow, paid, arrived),
	}
	return s, checkRates(s.Rates)
}
