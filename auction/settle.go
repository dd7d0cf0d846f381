package auction

import (
	"github.com/zhixing-go/zhixing"
)

// SettlementLine is where one bidder's money went.
type SettlementLine struct {
	Code      Code            `json:"code"`
	Party     zhixing.PartyID `json:"party"`
	Role      BidderRole      `json:"role"`
	In        zhixing.Money   `json:"in"`    // paid in, in all
	Price     zhixing.Money   `json:"price"` // of that, price with the court
	Forfeited zhixing.Money   `json:"forfeited"`
	Refunded  zhixing.Money   `json:"refunded"`
	Locked    zhixing.Money   `json:"locked"`    // still to be given back or moved
	Shortfall zhixing.Money   `json:"shortfall"` // owed beyond the deposit; not money here
	Exempt    zhixing.Money   `json:"exempt"`    // deposit not asked of an applicant creditor: a memo, not money
}

// MoneyDue is a return or transfer of a bidder's money with its term (AUC-45).
type MoneyDue struct {
	Code   Code                 `json:"code"`
	Kind   BidEventKind         `json:"kind"` // deposit_released or deposit_transferred
	Amount zhixing.Money        `json:"amount"`
	Due    zhixing.HourDeadline `json:"due"`
	Done   zhixing.Instant      `json:"done,omitzero"`
}

// Settlement accounts for every fen of an auction (结算, AUC-94).
type Settlement struct {
	Lot      zhixing.LotID            `json:"lot"`
	Outcome  zhixing.LotOutcome       `json:"outcome"`
	Closed   zhixing.Instant          `json:"closed,omitzero"`
	Price    zhixing.Money            `json:"price"`
	Buyer    zhixing.PartyID          `json:"buyer,omitempty"`
	Lines    []SettlementLine         `json:"lines"`
	In       zhixing.Money            `json:"in"` // what all bidders paid in
	Court    zhixing.Money            `json:"court"`
	Held     zhixing.Money            `json:"held"` // forfeited, not applied yet
	Applied  []zhixing.ForfeitApplied `json:"applied,omitempty"`
	Estate   zhixing.Money            `json:"estate"` // residue of a forfeited deposit
	Refunded zhixing.Money            `json:"refunded"`
	Locked   zhixing.Money            `json:"locked"`
	Money    []MoneyDue               `json:"money,omitempty"`
	Findings []zhixing.Finding        `json:"findings,omitempty"`
}

// Settle accounts for an auction whose bidding has ended: where each bidder's money
// is, what must still move and by when, and what was late. The sum paid in is the sum
// of all places, or it is an error. Bidding that has not ended is an
// *zhixing.InputError.
func Settle(a Auction) (Settlement, error) { return SettleUnder(a, Options{}) }

// SettleUnder is Settle with options for the count of hours.
func SettleUnder(a Auction, o Options) (Settlement, error) {
	if a.log.n == 0 || a.e.beforeEnd() {
		return Settlement{}, input("auction", a.e.phase.String(), "AUC-94", "竞价尚未结束，不能结算", "the bidding has not ended")
	}
	e := &a.e
	s := Settlement{Lot: e.p.Lot, Outcome: a.Outcome(), Buyer: a.Buyer(), Court: zhixing.Fen(e.acc.court), Held: zhixing.Fen(e.acc.held), Estate: zhixing.Fen(e.acc.estate)}
	if s.Buyer != "" {
		s.Price = zhixing.Fen(e.price)
	}
	if err := s.lines(e); err != nil {
		return s, err
	}
	if err := s.read(&a, o); err != nil {
		return s, err
	}
	return s, s.balance()
}

func (s *Settlement) lines(e *engine) error {
	for code := range e.bidders {
		b := &e.bidders[code]
		if !b.known {
			continue
		}
		l := SettlementLine{Code: Code(code), Party: b.party, Role: b.role, In: zhixing.Fen(b.acc.in), Refunded: zhixing.Fen(b.acc.refunded), Locked: zhixing.Fen(b.acc.locked), Shortfall: zhixing.Fen(b.acc.shortfall)}
		if Code(code) == e.leader {
			l.Price = zhixing.Fen(e.acc.court)
		}
		l.Forfeited = zhixing.Fen(b.acc.in - b.acc.refunded - b.acc.locked - l.Price.Fen())
		if b.ready && b.role == RoleApplicant {
			full, err := e.p.due(RoleOrdinary, zhixing.GivenMoney{})
			if err != nil {
				return err
			}
			l.Exempt = zhixing.Fen(full.Fen() - b.due)
		}
		s.Lines = append(s.Lines, l)
	}
	return nil
}

// read takes terms, applications and delays out of the log (AUC-43, 45, 46).
func (s *Settlement) read(a *Auction, o Options) error {
	f := findings{subject: string(s.Lot)}
	released := map[Code]zhixing.Instant{}
	var moved zhixing.Instant
	for _, ev := range a.log.items() {
		switch ev.Kind {
		case EventClosed:
			s.Closed = ev.At
			f.on = ev.At.Date()
		case EventResumed:
			f.on = ev.At.Date()
			gone := zhixing.Date{}
			if ev.Detail != nil {
				gone = ev.Detail.CauseGone
			}
			f.resumed(gone, ev.At, a.e.p.Regime.On(ev.At.Date()), o)
		case EventDepositReleased:
			released[ev.Code] = ev.At
		case EventDepositTransferred:
			moved = ev.At
		case EventWithdrawn:
			s.Closed = ev.At // nothing was sold: deposits go back from then on
		case EventForfeitApplied:
			s.Applied = append(s.Applied, zhixing.ForfeitApplied{Lot: s.Lot, AsOf: ev.At.Date(), Step: ev.Detail.Step, Amount: ev.Price, On: ev.At.Date(), Claim: ev.Detail.Claims})
		}
	}
	f.on = s.Closed.Date()
	for _, l := range s.Lines {
		if l.In.IsZero() {
			continue
		}
		m := MoneyDue{Code: l.Code, Kind: EventDepositReleased, Amount: l.Locked, Done: released[l.Code]}
		term, c := o.hours24("AUC-45", net(23)), net(23)
		if s.Buyer != "" && l.Code == a.e.leader {
			m.Kind, m.Done = EventDepositTransferred, moved
			term, c = o.hours24("AUC-45", net(25)), net(25)
			if a.e.phase == PhaseDefaulted || a.e.phase == PhaseRevoked {
				continue
			}
		}
		if m.Amount.IsZero() {
			m.Amount = l.Refunded
			if m.Kind == EventDepositTransferred {
				m.Amount = l.Price
			}
		}
		var err error
		if a.e.p.Regime == RegimeTraditional && m.Kind == EventDepositReleased {
			c = trad(10, 2).AsOf(s.Closed.Date())
			days, e := zhixing.Period{N: 3, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-45", Cite: c}.EndWith(s.Closed.Date(), o.calendar(), o.Roll)
			err = e
			m.Due = zhixing.HourDeadline{Period: days.Period, Trigger: s.Closed, End: zhixing.InstantAt(days.End, 24, 0, 0)}
		} else {
			m.Due, err = term.EndAt(s.Closed)
		}
		if err != nil {
			return err
		}
		s.Money = append(s.Money, m)
		if !m.Done.IsZero() {
			f.subject = string(l.Party)
			f.ask(point{rule: "AUC-45", code: m.Kind.String() + "_in_time", is: zhixing.TriOf(!m.Done.After(m.Due.End)), else_: zhixing.Breach, msg: text("竞价结束后应及时退还、划转保证金（二十四小时内）", "deposits are given back or moved in time after the close (24 hours)"), cites: cites(c)})
		}
	}
	s.Findings = f.list
	return nil
}

// ResumeDue is the last day to resume an auction after a stay has ended or the cause
// of a suspension is gone: within 5 days online; in a traditional auction the auction
// house is told within 15 (AUC-46).
func ResumeDue(gone zhixing.Date, r Regime, o Options) (zhixing.Deadline, error) {
	p := zhixing.Period{N: 5, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-46", Cite: net(28, 4)}
	if r.On(gone) == RegimeTraditional {
		p.N, p.Cite = 15, trad(18, 2).AsOf(gone)
	}
	return p.EndWith(gone, o.calendar(), o.Roll)
}

// resumed judges the term to resume once the cause of a pause is gone (AUC-46).
func (f *findings) resumed(gone zhixing.Date, at zhixing.Instant, r Regime, o Options) {
	p := point{rule: "AUC-46", code: "resumed_in_time", else_: zhixing.Warning, msg: text("暂缓期满或者中止事由消失后及时恢复", "resumed in time after the cause is gone"), cites: cites(net(28, 4)), missing: []string{"detail.cause_gone"}}
	if d, err := ResumeDue(gone, r, o); err == nil {
		p.msg, p.args, p.cites = text("暂缓期满或者中止事由消失后至迟于{due}恢复", "resumed by {due} after the cause is gone"), []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites(d.Cite)
		p.is = zhixing.TriOf(d.Within(at.Date()))
	}
	f.ask(p)
}

// balance checks that every fen paid in is somewhere.
func (s *Settlement) balance() error {
	var in, out zhixing.Sum
	var refunded, locked zhixing.Sum
	for _, l := range s.Lines {
		in.Add(l.In)
		refunded.Add(l.Refunded)
		locked.Add(l.Locked)
	}
	var err error
	if s.In, err = in.Total(); err != nil {
		return err
	}
	if s.Refunded, err = refunded.Total(); err != nil {
		return err
	}
	if s.Locked, err = locked.Total(); err != nil {
		return err
	}
	for _, m := range []zhixing.Money{s.Refunded, s.Locked, s.Court, s.Held, s.Estate} {
		out.Add(m)
	}
	for _, x := range s.Applied {
		out.Add(x.Amount)
	}
	total, err := out.Total()
	if err == nil && total != s.In {
		return input("settlement", total.String(), "AUC-94", "收支不平，应为"+s.In.String(), "the ledger does not balance; paid in "+s.In.String())
	}
	return err
}
