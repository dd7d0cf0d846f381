package main

import (
	"fmt"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/auction"
)

const width = 40

// chart draws the accepted prices and the deposits over time: a bar from the opening
// price to the last one.
func (p printer) chart(a auction.Auction) {
	first, last := a.Params().Opening.Fen(), int64(0)
	if _, price := a.Leader(); price.Fen() > first {
		last = price.Fen() - first
	}
	p.say("时间、价格与保证金", "prices and deposits over time")
	held := zhixing.Sum{}
	for _, e := range a.Events() {
		at := e.At.Time().Format("01-02 15:04:05")
		line := func(format string, args ...any) { fmt.Fprintf(p, "  %s  %s\n", at, fmt.Sprintf(format, args...)) }
		switch e.Kind {
		case auction.EventDepositLocked:
			held.Add(e.Price)
			total, err := held.Total()
			if err != nil {
				continue
			}
			line("+ %14s  %s %d  Σ %s", e.Price.Grouped(), e.Kind.Label(p.l), e.Code, total.Grouped())
		case auction.EventBidAccepted:
			n := width
			if last > 0 {
				n = 1 + int((e.Price.Fen()-first)*(width-1)/last)
			}
			line("%-*s %s  #%d", width, strings.Repeat("█", n), e.Price.Grouped(), e.Code)
		case auction.EventBidRefused:
			line("%-*s %s  #%d", width, "×", e.Price.Grouped(), e.Code)
		case auction.EventStarted, auction.EventClosed, auction.EventConfirmed, auction.EventDefaulted, auction.EventPaused, auction.EventResumed, auction.EventRulingServed, auction.EventWithdrawn:
			line("· %s", e.Kind.Label(p.l))
		case auction.EventDepositReleased, auction.EventDepositTransferred, auction.EventBalancePaid, auction.EventPriceRefunded, auction.EventForfeitApplied:
			line("  %14s  %s %d", e.Price.Grouped(), e.Kind.Label(p.l), e.Code)
		}
	}
}

// settlement prints where every fen is.
func (p printer) settlement(s auction.Settlement) {
	p.say("结果：%s", "outcome: %s", s.Outcome.Label(p.l))
	if s.Buyer != "" {
		p.say("  买受人 %s，成交价 %s", "  buyer %s, price %s", s.Buyer, s.Price.Grouped())
	}
	if len(s.Lines) > 0 {
		p.say("  交入 = 价款 + 没收 + 退还 + 锁定", "  paid in = price + forfeited + refunded + locked")
	}
	for _, x := range s.Lines {
		fmt.Fprintf(p, "  #%d %-10s %14s = %14s + %14s + %14s + %14s\n", x.Code, x.Party, x.In.Grouped(), x.Price.Grouped(), x.Forfeited.Grouped(), x.Refunded.Grouped(), x.Locked.Grouped())
	}
	for _, m := range s.Money {
		if m.Done.IsZero() {
			p.say("  #%d %s %s，至迟 %s", "  #%d %s %s, due by %s", m.Code, m.Kind.Label(p.l), m.Amount.Grouped(), m.Due.End)
		}
	}
	for _, f := range s.Findings {
		fmt.Fprintln(p, "  "+f.Text(p.l))
	}
}
