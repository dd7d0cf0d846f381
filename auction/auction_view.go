package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Params returns the frozen parameters; the zero Params before Open.
func (a Auction) Params() Params {
	if a.e.p == nil {
		return Params{}
	}
	return *a.e.p
}

// Phase returns where the bidding stands by the events recorded; see Tick.
func (a Auction) Phase() Phase { return a.e.phase }

// Close returns the closing moment as it stands.
func (a Auction) Close() zhixing.Instant {
	if a.e.p == nil {
		return zhixing.Instant{}
	}
	return zhixing.InstantFromUnixMilli(a.e.close)
}

// Leader returns the leading bidder's code and price; 0 when nobody has bid.
func (a Auction) Leader() (Code, zhixing.Money) { return a.e.leader, zhixing.Fen(a.e.price) }

// Events returns a copy of the log.
func (a Auction) Events() []Event { return slices.Clone(a.log.items()) }

// Len is the number of events recorded.
func (a Auction) Len() int { return a.log.n }

// Counts returns how many bids were accepted and refused.
func (a Auction) Counts() (accepted, refused int) { return int(a.e.accepted), int(a.e.refused) }

// Outcome is the outcome of the round; 0 while it is not decided (AUC-91).
func (a Auction) Outcome() zhixing.LotOutcome {
	switch a.e.phase {
	case PhaseSold, PhasePaid, PhaseRuled:
		return zhixing.LotOutcomeSold
	case PhaseFailed:
		return zhixing.LotOutcomeFailed
	case PhaseWithdrawn:
		return zhixing.LotOutcomeWithdrawn
	case PhaseRevoked:
		return zhixing.LotOutcomeRevoked
	case PhaseDefaulted:
		return zhixing.LotOutcomeDefaulted
	case PhasePaused:
		for i := a.log.n - 1; i >= 0; i-- {
			if ev := a.log.items()[i]; ev.Kind == EventPaused {
				if ev.Detail.Pause == PauseSuspension {
					return zhixing.LotOutcomeSuspended
				}
				return zhixing.LotOutcomeStayed
			}
		}
	}
	return 0
}

// Buyer returns who bought; "" while the identity is secret: before the close, or
// without a deal (AUC-38, 45).
func (a Auction) Buyer() zhixing.PartyID {
	switch a.e.phase {
	case PhaseSold, PhasePaid, PhaseRuled, PhaseDefaulted, PhaseRevoked:
		return a.e.bidders[a.e.leader].party
	}
	return ""
}

// PublicBid is a bid as the page shows it: codes, never identities (AUC-38, 40).
type PublicBid struct {
	Code  Code            `json:"code"`
	Price zhixing.Money   `json:"price"`
	At    zhixing.Instant `json:"at"`
	Close zhixing.Instant `json:"close"`
}

// Public returns the accepted bids in order, for everybody to see.
func (a Auction) Public() []PublicBid {
	var out []PublicBid
	for _, ev := range a.log.items() {
		if ev.Kind == EventBidAccepted {
			out = append(out, PublicBid{ev.Code, ev.Price, ev.At, ev.Close})
		}
	}
	return out
}

// Balanced reports whether the ledger balances to the fen (AUC-94).
func (a Auction) Balanced() bool { return a.e.balanced() }

// Allowed lists the kinds of commands that the phase leaves open at a moment; a kind
// not listed is refused whatever its details.
func (a Auction) Allowed(at zhixing.Instant) []BidEventKind {
	if t, err := a.Tick(at); err == nil {
		a = t
	}
	switch a.e.phase {
	case PhaseAnnounced:
		if a.log.n == 0 {
			return []BidEventKind{EventOpened}
		}
		return []BidEventKind{EventDepositLocked, EventQualified, EventRejected, EventDisqualified, EventAgentConfirmed, EventStarted, EventPaused, EventDepositReleased, EventWithdrawn, EventBidRefused}
	case PhaseOpen:
		return []BidEventKind{EventDepositLocked, EventQualified, EventRejected, EventDisqualified, EventBidAccepted, EventBidRefused, EventPaused, EventClosed, EventDepositReleased, EventWithdrawn}
	case PhasePaused:
		return []BidEventKind{EventDepositLocked, EventQualified, EventRejected, EventDisqualified, EventBidRefused, EventResumed, EventDepositReleased, EventWithdrawn}
	case PhaseSold:
		return []BidEventKind{EventBidRefused, EventConfirmed, EventDepositReleased, EventDepositTransferred, EventBalancePaid, EventDefaulted, EventRevoked}
	case PhasePaid:
		return []BidEventKind{EventBidRefused, EventDepositReleased, EventRulingServed, EventRevoked}
	case PhaseRuled:
		return []BidEventKind{EventBidRefused, EventDepositReleased, EventRevoked}
	case PhaseDefaulted:
		return []BidEventKind{EventBidRefused, EventDepositReleased, EventForfeitApplied, EventForfeitSettled}
	case PhaseRevoked:
		return []BidEventKind{EventBidRefused, EventDepositReleased, EventPriceRefunded}
	}
	return []BidEventKind{EventBidRefused, EventDepositReleased}
}
