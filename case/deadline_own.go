package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// The periods of guarantee, settlement, money and pool.
var (
	periodGuaranteeYear = zhixing.Period{N: 1, Unit: zhixing.Years, Class: zhixing.Validity, Rule: "CASE-39", Cite: zhixing.Citation{Instrument: "ENF-GUAR-2020", Article: 12}}
	periodResumeTitle   = zhixing.Period{N: 2, Unit: zhixing.Years, Class: zhixing.PartyTerm, Rule: "CASE-48", Cite: zhixing.Citation{Instrument: "SETTLE-2020", Article: 10, Paragraph: 2}}
	periodPayout        = zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-36", Cite: zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}}
	periodPayoutManage  = zhixing.Period{N: 15, Unit: zhixing.WorkingDays, Class: zhixing.CourtTerm, Rule: "CASE-36", Cite: zhixing.Citation{Instrument: "MUST-2021", Article: 7}}
	periodDeferralGone  = zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "CASE-36", Cite: zhixing.Citation{Instrument: "FUNDS-2017", Article: 10}}
)

// payoutManageFrom is the first day of the second payout clock (MUST-2021 7).
var payoutManageFrom = zhixing.YMD(2021, 11, 18)

// stays adds the ends of stays and of the guarantees behind them.
func (w *walk) stays() {
	for _, x := range w.f.Pauses(w.asOf).Stayed {
		last := x.To.AddDays(-1)
		d := w.add(CodeStay, zhixing.Text{ZH: "暂缓执行期限", EN: "end of the stay"},
			zhixing.Deadline{Period: zhixing.Period{Class: zhixing.Validity, Rule: "CASE-38", Cite: periodStayYear.Cite}, Trigger: x.From, RawEnd: last, End: last}, zhixing.Info, zhixing.Verified)
		d.Debtor, d.Key, d.Done = x.Scope.Debtor, string(x.Scope.Object), x.Ended
		// The letter of the stay, or of its last extension.
		var letter *GuaranteeLetter
		var of zhixing.EventID
		for _, y := range w.f.log.Effective() {
			f, ok := y.e.Facts.(StayFacts)
			if ok && f.Guarantee != nil && y.e.Scope == x.Scope && !y.e.On.Before(x.From) && y.e.On.Before(x.To) && !y.e.On.After(w.asOf) {
				letter, of = f.Guarantee, y.e.ID
			}
		}
		if letter != nil {
			g := w.add(CodeGuarantee, zhixing.Text{ZH: "执行担保期间", EN: "guarantee period"}, GuaranteeEnd(*letter, last), zhixing.Info, zhixing.Verified)
			g.Event, g.Debtor = of, x.Scope.Debtor
		}
	}
}

// codeBankruptcyAnswer is the node of the thirty days in which the bankruptcy court
// answers.
const codeBankruptcyAnswer = "T22"

// awaitPapers lists the answer of the bankruptcy court without a beginning while it is
// not known when that court received the papers (CPL-INT-2022 512), and takes such an
// entry away once the milestone tells. It reports whether the term does not run yet, or
// runs from another day than that of the event.
func (w *walk) awaitPapers(e *Event, d Deadline, per zhixing.Period, debtor zhixing.PartyID) bool {
	if e.Kind != EventTransferBankruptcy {
		w.out = slices.DeleteFunc(w.out, func(x Deadline) bool {
			return x.Code == d.Code && x.Trigger.IsZero() && x.Done.IsZero() && (debtor == "" || x.Debtor == "" || x.Debtor == debtor)
		})
		return false
	}
	d.Deadline = zhixing.Deadline{Period: per}
	if from := factsOf[BankruptcyFacts](e).PapersReceived; !from.IsZero() && !from.After(w.asOf) {
		x, ok := w.end(per, from)
		if !ok {
			return true
		}
		d.Deadline = x
	}
	w.out = append(w.out, d)
	return true
}

// GuaranteeEnd returns the guarantee period of a letter (CASE-39): it begins at the
// end of the stay and lasts as agreed, one year where the letter is silent or
// unclear. Afterwards there is no enforcement against the guarantor.
func GuaranteeEnd(l GuaranteeLetter, stayEnd zhixing.Date) zhixing.Deadline {
	p := datedPeriod(periodGuaranteeYear, stayEnd)
	end := stayEnd.AddYears(1)
	if l.Months > 0 {
		p.N, p.Unit = l.Months, zhixing.Months
		end = stayEnd.AddMonths(l.Months)
	}
	return zhixing.Deadline{Period: p, Trigger: stayEnd, RawEnd: end, End: end}
}

// settlementTerms adds the last day of the settlement and the two years in which
// the title may be resumed (CASE-48).
func (w *walk) settlementTerms() {
	s := w.f.course().rare().settlement
	if s.filed.IsZero() || s.filed.After(w.asOf) || s.end.IsZero() {
		return
	}
	d := w.add(CodeSettlement, zhixing.Text{ZH: "和解协议履行期限", EN: "last day of the settlement"},
		zhixing.Deadline{Period: zhixing.Period{Class: zhixing.PerformancePeriod, Rule: "CASE-48"}, Trigger: s.filed, RawEnd: s.end, End: s.end}, zhixing.Info, zhixing.Verified)
	if s.performed {
		d.Done = s.ended
	}
	if x, ok := w.end(resumeTitle(s.end), s.end); ok {
		d := w.add(CodeResumeTitle, zhixing.Text{ZH: "申请恢复执行原生效法律文书", EN: "apply to resume the title"}, x, zhixing.Info, zhixing.Verified)
		d.Done = s.resumed
		if s.performed {
			d.Done = s.ended
		}
	}
}

// payouts adds the two payout clocks of each arrival, and the ten days after a
// deferral has ended (CASE-36).
func (w *walk) payouts() {
	o := w.f.options()
	first, second := periodPayout, periodPayoutManage
	first.N, second.N = or(o.PayoutDays, first.N), or(o.PayoutWorkingDays, second.N)
	for _, p := range w.f.Payouts(w.asOf) {
		if p.Noticed.Before(fundsRules) {
			continue // the terms came with FUNDS-2017
		}
		deferred := !p.DeferredOn.IsZero()
		if !deferred {
			if x, ok := w.end(first, p.Noticed); ok {
				d := w.add(CodePayout, zhixing.Text{ZH: "案款发放", EN: "payout"}, x, zhixing.Breach, zhixing.Recall)
				d.Key, d.Event, d.Done = p.ID, zhixing.EventID(p.ID), p.Paid
			}
		}
		if ready := p.Ready; !ready.IsZero() && !ready.Before(payoutManageFrom) && (!deferred || !p.GroundGone.IsZero()) {
			if x, ok := w.end(second, ready); ok {
				d := w.add(CodePayoutManage, zhixing.Text{ZH: "案款发放（管理期限）", EN: "payout (management term)"}, x, zhixing.Warning, zhixing.Secondary)
				d.Key, d.Event, d.Done = p.ID, zhixing.EventID(p.ID), p.Paid
			}
		}
		if deferred && !p.GroundGone.IsZero() {
			if x, ok := w.end(periodDeferralGone, p.GroundGone); ok {
				d := w.add(CodeDeferralGone, zhixing.Text{ZH: "延缓事由消失后发放", EN: "payout after a deferral"}, x, zhixing.Breach, zhixing.Recall)
				d.Key, d.Event, d.Done = p.ID, zhixing.EventID(p.ID), p.Paid
			}
		}
	}
}

// pool adds the ten six-monthly inquiries after a termination (CASE-45, N27), until
// the case is resumed, performed or concluded.
func (w *walk) pool() {
	var anchor, stopped zhixing.Date
	var queries []zhixing.Date
	for _, x := range w.f.log.Effective() {
		if x.e.On.After(w.asOf) {
			break
		}
		switch x.e.Kind {
		case EventTerminate:
			anchor, stopped, queries = x.e.On, zhixing.Date{}, nil
		case EventResumeApplied, EventResumeExOfficio, EventPerformedLater, EventConcludedLater, EventClosingRevoked:
			stopped = x.e.On
		case EventPoolQueryDue:
			queries = append(queries, x.e.On)
		}
	}
	if anchor.IsZero() {
		return
	}
	for k := 1; k <= 10; k++ {
		day := anchor.AddMonths(6 * k)
		if !stopped.IsZero() && day.After(stopped) {
			return
		}
		d := w.add(CodePool, zhixing.Text{ZH: "终本后每六个月查询", EN: "six-monthly inquiry"},
			zhixing.Deadline{Period: zhixing.Period{N: 6 * k, Unit: zhixing.Months, Class: zhixing.Schedule, Rule: "CASE-45", Cite: zhixing.Citation{Instrument: "TERM-2016", Article: 9}},
				Trigger: anchor, RawEnd: day, End: day}, zhixing.Breach, zhixing.Secondary)
		d.Key = itoa(k)
		if k <= len(queries) {
			d.Done = queries[k-1]
		}
	}
}
