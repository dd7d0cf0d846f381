package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// maxFen bounds single amounts and the sum of what bidders pay in, so that no
// posting overflows.
const maxFen = int64(1) << 60

func refuse(ev *Event, rule zhixing.RuleID, code, zh, en string, c ...zhixing.Citation) error {
	return &zhixing.RefusedError{Event: zhixing.EventID(itoa(int(ev.Seq))), Type: ev.Kind.String(), Rule: rule,
		Findings: []zhixing.Finding{{Rule: rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Code: code, Message: text(zh, en), Cites: zhixing.CitationsAsOf(c, ev.At.Date())}}}
}

// apply judges an event and books it. log holds the events before it. An engine that
// is shared must have its table of bidders cloned before. With an error nothing was
// changed.
func (e *engine) apply(ev *Event, log []Event) error {
	at := ev.At.UnixMilli()
	switch {
	case ev.Seq != e.seq+1:
		return input("seq", itoa(int(ev.Seq)), "AUC-90", "序号应连续", "sequence numbers have no gap")
	case ev.At.IsZero() || at < e.lastAt:
		return input("at", ev.At.String(), "AUC-90", "时间不得早于前一事件", "not earlier than the event before")
	}
	if k := e.fold(at); k != 0 && k != ev.Kind {
		return input("kind", ev.Kind.String(), "AUC-93", "须先有开始或者结束的事件", "the start or the close comes first")
	}
	var err error
	switch ev.Kind {
	case EventBidAccepted, EventBidRefused:
		err = e.applyBid(ev, at)
	case EventStarted, EventClosed:
		err = e.applyFold(ev, at)
	default:
		err = e.applyOther(ev, at, log)
	}
	if err == nil {
		e.seq, e.lastAt = ev.Seq, at
	}
	return err
}

func (e *engine) applyBid(ev *Event, at int64) error {
	r := e.judge(ev.Code, ev.Price.Fen(), at)
	if ev.Detail != nil && ev.Detail.Currency != "" && ev.Detail.Currency != "CNY" {
		r = firstRefusal(r)
	}
	switch {
	case ev.Kind == EventBidRefused:
		if r == Accepted || r != ev.Refusal {
			return refuse(ev, "AUC-92", "other_decision", "记录的结论与规则不符，应为："+r.Label(zhixing.ZH), "the rules decide otherwise: "+r.Label(zhixing.EN))
		}
		e.refused++
		return nil
	case r != Accepted:
		return &zhixing.RefusedError{Event: zhixing.EventID(itoa(int(ev.Seq))), Type: ev.Kind.String(), Rule: r.Rule(), Findings: []zhixing.Finding{r.Finding(*ev)}}
	}
	c := e.closeAfter(at)
	if ev.Close.UnixMilli() != c {
		return refuse(ev, "AUC-41", "other_close", "记录的结束时间与规则不符", "the rules give another closing time", net(20, 2))
	}
	e.take(ev.Code, ev.Price.Fen(), c)
	return nil
}

// firstRefusal keeps a reason that comes before the amount in the order of AUC-92; a
// bid in another currency is otherwise no amount of yuan.
func firstRefusal(r Refusal) Refusal {
	if r != Accepted && r <= RefusedBarred {
		return r
	}
	return RefusedNotMoney
}

func (e *engine) applyFold(ev *Event, at int64) error {
	if e.fold(at) != ev.Kind {
		return refuse(ev, "AUC-93", "not_due", "尚未到时或者已经处理", "not due, or done already", net(20, 2))
	}
	if want := e.folded(ev.Kind); want.At != ev.At || want.Code != ev.Code || want.Price != ev.Price || want.Close != ev.Close {
		return refuse(ev, "AUC-93", "other_outcome", "记录的结果与规则不符", "the rules give another outcome", net(20, 2))
	}
	switch {
	case ev.Kind == EventStarted:
		e.phase = PhaseOpen
	case e.sells():
		e.phase = PhaseSold
	default:
		e.phase = PhaseFailed
	}
	return nil
}

// beforeEnd reports whether bidding has not ended.
func (e *engine) beforeEnd() bool {
	return e.phase == PhaseAnnounced || e.phase == PhaseOpen || e.phase == PhasePaused
}

// applyOther books what is not a bid. Every branch tests all it needs before it
// changes anything.
func (e *engine) applyOther(ev *Event, at int64, log []Event) error {
	d := ev.Detail
	if d == nil {
		d = &Detail{}
	}
	switch ev.Kind {
	case EventDepositLocked, EventQualified, EventRejected, EventDisqualified, EventAgentConfirmed:
		return e.applyBidder(ev, d, log)
	case EventPaused:
		if e.phase != PhaseOpen && e.phase != PhaseAnnounced {
			return refuse(ev, "AUC-46", "nothing_to_pause", "不在公告或者竞价期间", "neither announced nor open", net(28, 1))
		}
		if d.Reason == "" || !pauseKindNames.Valid(d.Pause) {
			return refuse(ev, "AUC-46", "reason_published", "暂缓、中止的原因应当公告", "the reason is published", net(28, 3))
		}
		e.before, e.phase, e.pausedAt = e.phase, PhasePaused, at
	case EventResumed:
		if e.phase != PhasePaused {
			return refuse(ev, "AUC-46", "not_paused", "并未暂停", "not paused", net(28, 4))
		}
		c := e.resumedClose(at)
		if ev.Close.UnixMilli() != c {
			return refuse(ev, "AUC-46", "other_close", "记录的结束时间与规则不符", "the rules give another closing time", net(28, 4))
		}
		if e.before == PhaseAnnounced {
			e.start += at - e.pausedAt
		}
		if e.waiting {
			e.saleEnd = c
		}
		e.phase, e.close = e.before, c
	case EventWithdrawn:
		if !withdrawGroundNames.Valid(d.Withdrawal) {
			return refuse(ev, "AUC-47", "ground_needed", "撤回须有法定情形", "a withdrawal needs its ground", trad(17))
		}
		notStarted := e.phase == PhaseAnnounced || e.phase == PhasePaused && e.before == PhaseAnnounced
		mayStop := (e.phase == PhaseOpen || e.phase == PhasePaused) && d.Withdrawal == WithdrawPaid && e.p.StopAfterStart == StopByCourt
		if !notStarted && !mayStop {
			return refuse(ev, "AUC-47", "before_the_start", "撤回须在拍卖开始前；成交后不得撤回", "before the auction starts; never after a deal", trad(17))
		}
		e.phase = PhaseWithdrawn
	default:
		return e.applyAfter(ev, d)
	}
	return nil
}

func (e *engine) applyBidder(ev *Event, d *Detail, log []Event) error {
	if !e.beforeEnd() {
		return refuse(ev, "AUC-38", "before_bidding_ends", "竞价程序已结束", "bidding has ended", net(18, 1))
	}
	if ev.Code == 0 || ev.Code > MaxCode {
		return input("code", itoa(int(ev.Code)), "AUC-38", "竞买代码超出范围", "the code is out of range")
	}
	var b bidder
	if int(ev.Code) < len(e.bidders) {
		b = e.bidders[ev.Code]
	}
	if d.Party != "" && b.known && b.party != d.Party {
		return refuse(ev, "AUC-38", "code_taken", "代码已属他人", "the code belongs to somebody else", net(18, 1))
	}
	if !b.known {
		if d.Party == "" || len(d.Party) > 128 {
			return input("detail.party", string(d.Party), "AUC-38", "须写明竞买人", "the bidder is required")
		}
		if e.party(d.Party) != 0 {
			return refuse(ev, "AUC-38", "one_code_a_bidder", "一人只有一个代码", "a bidder has one code", net(18, 1))
		}
		b.known, b.party = true, d.Party
	}
	switch ev.Kind {
	case EventDepositLocked:
		if ev.Price.Sign() <= 0 || ev.Price.Fen() > maxFen-e.paidIn() {
			return input("price", ev.Price.String(), "AUC-37", "金额应大于0", "the amount is above 0 and within range")
		}
		if d.Currency != "" && d.Currency != "CNY" {
			return refuse(ev, "AUC-37", "in_yuan", "保证金应为人民币", "the deposit is in yuan", net(17, 3))
		}
		if d.Payer != "" {
			b.payer = d.Payer
		}
		b.acc.in += ev.Price.Fen()
		b.acc.locked += ev.Price.Fen()
	case EventQualified:
		if err := e.qualify(ev, d, &b); err != nil {
			return err
		}
	case EventRejected, EventDisqualified:
		if !barReasonNames.Valid(d.Bar) {
			return refuse(ev, "AUC-39", "reason_needed", "须写明原因", "the reason is required", net(34))
		}
		b.bar = d.Bar
	case EventAgentConfirmed:
		if e.phase != PhaseAnnounced {
			return refuse(ev, "AUC-34", "agency_before_start", "委托竞买应在竞价开始前经法院确认", "agency is confirmed before bidding starts", net(14, 0, 2))
		}
		if d.Agent == "" {
			return input("detail.agent", "", "AUC-34", "须写明受托人", "the agent is required")
		}
	}
	*e.bidder(ev.Code) = b
	if ev.Kind == EventDisqualified && e.p.DisqualifiedBids == DisqualifiedVoid {
		e.void(log)
	}
	return nil
}

// qualify admits a bidder: not barred, the deposit of his role paid in full (AUC-37,
// 38, 39).
func (e *engine) qualify(ev *Event, d *Detail, b *bidder) error {
	if b.bar != 0 {
		return refuse(ev, "AUC-39", "barred_"+b.bar.String(), "不得竞买："+b.bar.Label(zhixing.ZH), "may not bid: "+b.bar.Label(zhixing.EN), b.bar.cite())
	}
	if i := slices.IndexFunc(e.p.Barred, func(x Barred) bool { return x.Party == b.party }); i >= 0 {
		r := e.p.Barred[i].Reason
		return refuse(ev, "AUC-39", "barred_"+r.String(), "不得竞买："+r.Label(zhixing.ZH), "may not bid: "+r.Label(zhixing.EN), r.cite())
	}
	if !bidderRoleNames.Valid(d.Role) || d.Rank != 0 && d.Role == RoleDebtor {
		return input("detail.role", "", "AUC-38", "身份无效", "no such role")
	}
	due, err := e.p.due(d.Role, d.Claim)
	if err != nil {
		return err
	}
	if b.acc.locked < due.Fen() {
		err := refuse(ev, "AUC-37", "deposit_short", "保证金未足额交纳，应交{due}，已交{locked}", "deposit short: {due} due, {locked} paid", net(17, 2))
		f := &err.(*zhixing.RefusedError).Findings[0]
		f.Args = []zhixing.Arg{zhixing.MoneyArg("due", due), zhixing.MoneyArg("locked", zhixing.Fen(b.acc.locked))}
		return err
	}
	b.ready, b.role, b.rank, b.due = true, d.Role, d.Rank, due.Fen()
	return nil
}

// cite is where a bar on bidding comes from (AUC-39).
func (k BarReason) cite() zhixing.Citation {
	switch k {
	case BarDefaulter:
		return net(24, 2)
	case BarUnqualified:
		return trad(12, 1)
	case BarPurchaseLimit:
		return cite("BIDDER-2021", 1)
	case BarNotApproved:
		return citeP("EQUITY-2021", 15, 2)
	case BarCourtStaffInSale:
		return citeP("CPL-INT-2022", 488, 2)
	}
	return net(34)
}

func (e *engine) paidIn() int64 {
	n := int64(0)
	for i := range e.bidders {
		n += e.bidders[i].acc.in
	}
	return n
}
