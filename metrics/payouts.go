package metrics

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// periodPayout is the term for paying out from the finance department's notice, the day
// of the notice not counted (MET-32; FUNDS-2017 10; CASE-36 PayoutLimit).
var periodPayout = zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "MET-32", Cite: zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}}

// periodDeferralGone is the term once the ground of a deferral is gone (CASE-36).
var periodDeferralGone = zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "MET-32", Cite: zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}}

// payoutRules is the day FUNDS-2017 came into force: money announced before has no term.
var payoutRules = zhixing.YMD(2017, 5, 1)

// PayoutDue is the last day for paying out money announced on a day (案款发放期限): 30
// calendar days unless Options.PayoutDays says otherwise, that day not counted, rolled
// off rest days as a term of the court (MET-32; FUNDS-2017 10).
func PayoutDue(noticed zhixing.Date, o Options) (zhixing.Deadline, error) {
	term := periodPayout
	if o.PayoutDays != 0 {
		term.N = int(o.PayoutDays)
	}
	return term.EndWith(noticed, o.calendar(), o.Roll)
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
// limit and ten days after. Money that was not announced has no term (CASE-36), nor has
// what was announced before FUNDS-2017.
func PayoutRates(facts []zhixing.PayoutMade, p Period, o Options) (PayoutStatistics, error) {
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
		if f.Noticed.Before(payoutRules) {
			continue
		}
		term, err := PayoutDue(f.Noticed, o)
		if err != nil {
			ps.AddErr(at, err)
			continue
		}
		last := term.End
		// A ground that came after the limit had passed excuses nothing.
		deferred := f.Deferral != 0 && !f.DeferredOn.After(last)
		if deferred && (f.GroundGone.IsZero() || f.GroundGone.After(end)) && !made {
			s.Deferred++
			continue
		}
		if deferred && !f.GroundGone.IsZero() {
			more, err := periodDeferralGone.EndWith(f.GroundGone, o.calendar(), o.Roll)
			if err != nil {
				ps.AddErr(at, err)
				continue
			}
			if more.End.After(last) {
				last = more.End
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
