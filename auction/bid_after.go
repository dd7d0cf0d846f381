package auction

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

func itoa(n int) string { return strconv.Itoa(n) }

// applyAfter books what follows the close: money, ruling, default, revocation
// (AUC-43 to AUC-48).
func (e *engine) applyAfter(ev *Event, d *Detail) error {
	sold := e.phase == PhaseSold || e.phase == PhasePaid || e.phase == PhaseRuled
	buyer := e.buyer()
	switch ev.Kind {
	case EventConfirmed:
		if e.phase != PhaseSold || e.confirmed || ev.Code != e.leader {
			return refuse(ev, "AUC-45", "not_sold", "未成交、已确认或者非买受人", "not sold, confirmed already, or not the buyer", net(22, 1))
		}
		e.confirmed = true
	case EventDepositReleased:
		return e.applyRelease(ev)
	case EventDepositTransferred:
		if e.phase != PhaseSold || e.moved || ev.Code != e.leader {
			return refuse(ev, "AUC-45", "nothing_to_transfer", "未成交或者已划转", "not sold, or transferred already", net(25))
		}
		if want := min(buyer.acc.locked, e.price-e.acc.court); ev.Price.Fen() != want {
			return refuse(ev, "AUC-94", "amount", "划转数额与账不符", "the ledger gives another amount", net(23))
		}
		e.transfer(&buyer.acc)
		e.moved = true
		e.settlePaid()
	case EventBalancePaid:
		if e.phase != PhaseSold || buyer.acc.locked > 0 {
			return refuse(ev, "AUC-45", "no_balance_due", "未成交、已付清或者保证金尚未划转", "not sold, paid in full, or the deposit not transferred yet", net(25))
		}
		if d.Currency != "" && d.Currency != "CNY" || ev.Price.Sign() <= 0 {
			return input("price", ev.Price.String(), "AUC-45", "应为大于0的人民币金额", "an amount of yuan above 0")
		}
		if ev.Price.Fen() > e.price-e.acc.court {
			return refuse(ev, "AUC-45", "more_than_the_balance", "超过应付余款", "more than the balance", net(25))
		}
		buyer.acc.in += ev.Price.Fen()
		e.acc.court += ev.Price.Fen()
		e.settlePaid()
	case EventDefaulted:
		if e.phase != PhaseSold {
			return refuse(ev, "AUC-43", "no_payment_pending", "没有待付的价款", "no payment is pending", net(24, 1))
		}
		e.forfeit(buyer)
		e.defaulter, e.phase = e.leader, PhaseDefaulted
		buyer.bar = BarDefaulter
	case EventForfeitApplied:
		return e.applyForfeit(ev, d)
	case EventForfeitSettled:
		return e.applySettled(ev, d)
	case EventRulingServed:
		if e.phase != PhasePaid {
			return refuse(ev, "AUC-45", "after_full_payment", "价款全额交付后方送达裁定", "the ruling follows full payment", trad(20))
		}
		e.phase = PhaseRuled
	case EventRevoked:
		ground := revokeGroundOnlineNames.Valid(d.Revocation)
		if e.p.Regime == RegimeTraditional {
			ground = revokeGroundTraditionalNames.Valid(d.RevokedTrad)
		}
		if !sold || !ground {
			return refuse(ev, "AUC-48", "deal_and_ground", "须有成交结果和法定撤销情形", "a deal and a listed ground are needed", net(31))
		}
		e.phase = PhaseRevoked
	case EventPriceRefunded:
		if e.phase != PhaseRevoked || buyer == nil || ev.Price.Fen() != e.acc.court {
			return refuse(ev, "AUC-48", "price_after_revocation", "撤销后退还全部价款", "the whole price goes back after a revocation", net(31))
		}
		e.refundPrice(&buyer.acc)
	default:
		return input("kind", ev.Kind.String(), "AUC-91", "没有这种事件", "no such kind of event")
	}
	return nil
}

func (e *engine) buyer() *bidder {
	if e.leader == 0 {
		return nil
	}
	return &e.bidders[e.leader]
}

// settlePaid ends the payment when the price is there in full.
func (e *engine) settlePaid() {
	if e.acc.court == e.price {
		e.phase = PhasePaid
	}
}

// applyRelease gives a deposit back: after the close to everybody but the buyer,
// after a withdrawal to all; before the close only where the policy allows it to a
// bidder who has not bid (AUC-45, 95.20).
func (e *engine) applyRelease(ev *Event) error {
	if int(ev.Code) >= len(e.bidders) || ev.Code == 0 || e.bidders[ev.Code].acc.locked == 0 {
		return refuse(ev, "AUC-94", "nothing_locked", "没有可退的保证金", "nothing is locked", net(23))
	}
	b := &e.bidders[ev.Code]
	switch e.phase {
	case PhaseAnnounced, PhaseOpen, PhasePaused:
		if ev.Code == e.leader || e.p.DepositOnWithdrawal != ReleasedBeforeFirstBid || b.bid {
			return refuse(ev, "AUC-95", "locked_until_close", "保证金锁定至竞价结束", "locked until the close", net(23))
		}
		b.ready = false
	case PhaseSold, PhasePaid, PhaseRuled, PhaseDefaulted:
		if ev.Code == e.leader {
			return refuse(ev, "AUC-45", "buyers_deposit", "买受人的保证金充抵价款", "the buyer's deposit counts toward the price", net(23))
		}
	}
	if ev.Price.Fen() != b.acc.locked {
		return refuse(ev, "AUC-94", "amount", "退还数额与账不符", "the ledger gives another amount", net(23))
	}
	b.acc.release()
	return nil
}

// applyForfeit uses part of a forfeited deposit, in the order of the steps (AUC-43).
func (e *engine) applyForfeit(ev *Event, d *Detail) error {
	switch {
	case e.phase != PhaseDefaulted:
		return refuse(ev, "AUC-43", "no_default", "没有悔拍", "there was no default", net(24, 1))
	case d.Step < zhixing.ForfeitCostLoss || d.Step > zhixing.ForfeitRelatedDebt:
		return input("detail.step", "", "AUC-43", "须写明冲抵的顺序", "the step is required")
	case e.p.Regime == RegimeTraditional && d.Step > zhixing.ForfeitPriceGap:
		return refuse(ev, "AUC-44", "no_debts", "传统拍卖的保证金只用于费用损失、佣金和差价", "a traditional deposit pays costs, commission and gap only", trad(22, 2))
	case d.Step < e.lastStep:
		return refuse(ev, "AUC-43", "in_order", "应依次冲抵", "the steps are taken in order", net(24, 1))
	case ev.Price.Sign() <= 0 || ev.Price.Fen() > e.acc.held:
		return refuse(ev, "AUC-43", "more_than_held", "超过留存的保证金", "more than is held", net(24, 1))
	}
	e.acc.held -= ev.Price.Fen()
	e.acc.applied[d.Step] += ev.Price.Fen()
	e.lastStep = d.Step
	return nil
}

// applySettled deals with what is left: online never back to the defaulter, in a
// traditional auction all of it (AUC-43, 44).
func (e *engine) applySettled(ev *Event, d *Detail) error {
	b := e.buyer()
	refund := d.Refund.Amount.Fen()
	switch {
	case e.phase != PhaseDefaulted:
		return refuse(ev, "AUC-43", "no_default", "没有悔拍", "there was no default", net(24, 1))
	case e.p.Regime == RegimeOnline && refund != 0:
		return refuse(ev, "AUC-43", "never_returned", "网络拍卖悔拍的保证金不予退还", "online a defaulter's deposit is never returned", net(24, 1))
	case e.p.Regime == RegimeTraditional && refund != e.acc.held:
		return refuse(ev, "AUC-44", "surplus_returned", "剩余保证金应当退还", "the surplus goes back", trad(22, 2))
	case d.Shortfall.Given && (d.Shortfall.Amount.Sign() < 0 || d.Shortfall.Amount.Sign() > 0 && e.acc.held > 0):
		return refuse(ev, "AUC-43", "shortfall", "保证金用尽方有不足", "a shortfall needs the deposit used up", net(24, 1))
	}
	b.acc.refunded += refund
	e.acc.held -= refund
	b.acc.shortfall = d.Shortfall.Amount.Fen()
	if e.p.ForfeitResidue == ResidueToEstate {
		e.acc.estate += e.acc.held
		e.acc.held = 0
	}
	return nil
}
