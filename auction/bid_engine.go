package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

const day24 = int64(24 * 3600 * 1000)

// engine is the reducer behind Auction (AUC-90): amounts in fen, moments in UTC
// milliseconds. It reads no clock and no configuration but its parameters.
type engine struct {
	p          *Params
	phase      Phase
	before     Phase // what a pause interrupted
	seq        uint32
	lastAt     int64
	start      int64
	close      int64
	saleEnd    int64
	pausedAt   int64
	ext        int64
	opening    int64
	step       int64
	price      int64
	leader     Code
	leaderRank uint8
	waiting    bool // sale without a bid yet
	confirmed  bool
	moved      bool // the buyer's deposit is with the court
	lastStep   zhixing.ForfeitStep
	defaulter  Code
	accepted   uint32
	refused    uint32
	bidders    []bidder // by code; 0 is not used
	acc        accounts
}

type bidder struct {
	party zhixing.PartyID
	payer string
	acc   bidderAccount
	due   int64 // to be locked before he may bid
	role  BidderRole
	rank  uint8 // 0 is ordinary
	bar   BarReason
	known bool
	ready bool // qualified
	bid   bool // has an accepted bid
}

func newEngine(p *Params, at int64) engine {
	e := engine{p: p, phase: PhaseAnnounced, start: p.Start.UnixMilli(), close: p.Close.UnixMilli(), lastAt: at, ext: p.extend(), opening: p.Opening.Fen(), step: p.Step.Fen()}
	if p.Stage == StageSale {
		e.waiting, e.saleEnd = true, e.close
	}
	return e
}

// worst is the rank of ordinary bidders in comparisons: 1 is best.
func worst(rank uint8) int {
	if rank == 0 {
		return 1 << 8
	}
	return int(rank)
}

// judge decides a bid by the tests of AUC-92 in their order; the first that fails
// names the refusal. It allocates nothing.
func (e *engine) judge(code Code, price, at int64) Refusal {
	if e.phase != PhaseOpen {
		if e.phase == PhasePaused && e.before == PhaseOpen {
			return RefusedPaused
		}
		return RefusedNotOpen
	}
	if at < e.start || at >= e.close { // half-open: a bid at the closing moment is too late (AUC-41)
		return RefusedNotOpen
	}
	if int(code) >= len(e.bidders) || !e.bidders[code].known {
		return RefusedUnknown
	}
	b := &e.bidders[code]
	switch {
	case b.bar != 0:
		return RefusedBarred
	case !b.ready:
		return RefusedNotQualified
	case b.acc.locked < b.due:
		return RefusedDepositMissing
	case price <= 0:
		return RefusedNotMoney
	}
	if e.leader == 0 { // no bid yet
		if price < e.opening {
			return RefusedBelowOpening
		}
		if e.p.FirstBid == FirstExactlyOpening && price != e.opening || e.p.Grid == GridMultiples && (price-e.opening)%e.step != 0 {
			return RefusedOffGrid
		}
		return Accepted
	}
	raise := price - e.price
	switch {
	case raise < 0:
		return RefusedBelowCurrent
	case raise == 0: // the same price is for priority purchasers (AUC-42)
		switch {
		case code == e.leader:
			return RefusedAlreadyLeading
		case b.rank == 0:
			return RefusedEqualWithoutPriority
		case int(b.rank) >= worst(e.leaderRank):
			return RefusedEqualNotLeading
		}
		return Accepted
	case raise < e.step:
		return RefusedBelowMinimumNext
	}
	if e.p.Grid == GridMultiples {
		of := raise
		if e.p.GridAnchor == AnchorOpening {
			of = price - e.opening
		}
		if of%e.step != 0 {
			return RefusedOffGrid
		}
	}
	if e.p.MaxSteps > 0 && raise/e.step > int64(e.p.MaxSteps) {
		return RefusedStepTooLarge
	}
	if code == e.leader && e.p.SelfOverbid == SelfOverbidRefused {
		return RefusedAlreadyLeading
	}
	return Accepted
}

// closeAfter is the closing moment once a bid at at is accepted: five minutes from
// that bid if it falls into the last five minutes, never earlier than before (AUC-41);
// the first bid of a sale opens a window of 24 hours (AUC-55, 93).
func (e *engine) closeAfter(at int64) int64 {
	c := e.close
	if e.waiting {
		c = at + day24
		if e.p.SalePeriodEnd == WindowTruncated && c > e.saleEnd {
			c = e.saleEnd
		}
	}
	if at > c-e.ext {
		c = max(c, at+e.ext)
	}
	return c
}

// take books an accepted bid.
func (e *engine) take(code Code, price, closeAfter int64) {
	e.leader, e.leaderRank, e.price, e.close, e.waiting = code, e.bidders[code].rank, price, closeAfter, false
	e.accepted++
	if b := &e.bidders[code]; !b.bid {
		b.bid = true
	}
}

// fold is the kind of event that the clock alone brings about before at: the start
// or the close; 0 if neither is due.
func (e *engine) fold(at int64) BidEventKind {
	switch {
	case e.phase == PhaseAnnounced && at >= e.start:
		return EventStarted
	case e.phase == PhaseOpen && at >= e.close:
		return EventClosed
	}
	return 0
}

// folded is the event of a fold.
func (e *engine) folded(k BidEventKind) Event {
	ev := Event{Seq: e.seq + 1, Kind: k, At: zhixing.InstantFromUnixMilli(e.start), Close: zhixing.InstantFromUnixMilli(e.close)}
	if k == EventClosed {
		ev.At = ev.Close
		if e.sells() {
			ev.Code, ev.Price = e.leader, zhixing.Fen(e.price)
		}
	}
	return ev
}

// sells reports whether the leading bid makes a deal: one bid at the opening price
// is enough (NET-AUC-2016 11), a hidden reserve must be reached.
func (e *engine) sells() bool {
	return e.leader != 0 && (!e.p.HiddenReserve.Given || e.price >= e.p.HiddenReserve.Amount.Fen())
}

// resumedClose is the closing moment when bidding goes on at q (AUC-46, 93).
func (e *engine) resumedClose(q int64) int64 {
	if e.before != PhaseOpen || e.waiting {
		return e.close + q - e.pausedAt
	}
	if e.p.ResumeMode == RestartWindow {
		return max(e.close, q+day24)
	}
	return max(e.close+q-e.pausedAt, q+e.ext)
}

// void drops the standing bids of a disqualified bidder: the last accepted bid of
// somebody else leads again. Accepted bids only ever get better, so the last is the
// best.
func (e *engine) void(log []Event) {
	e.leader, e.leaderRank, e.price = 0, 0, 0
	for i := len(log) - 1; i >= 0; i-- {
		if ev := &log[i]; ev.Kind == EventBidAccepted && e.bidders[ev.Code].bar == 0 {
			e.leader, e.leaderRank, e.price = ev.Code, e.bidders[ev.Code].rank, ev.Price.Fen()
			return
		}
	}
}

// bidder returns the entry of a code for writing, the table grown to hold it.
func (e *engine) bidder(code Code) *bidder {
	if int(code) >= len(e.bidders) {
		e.bidders = append(e.bidders, make([]bidder, int(code)+1-len(e.bidders))...)
	}
	return &e.bidders[code]
}

func (e *engine) party(p zhixing.PartyID) Code {
	i := slices.IndexFunc(e.bidders, func(b bidder) bool { return b.known && b.party == p })
	return Code(max(i, 0))
}
