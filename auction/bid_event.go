package auction

import (
	"encoding/json"

	"github.com/zhixing-go/zhixing"
)

// Code is a bidder's number in one auction (竞买代码), from 1 to MaxCode. During the
// bidding a bidder acts by it alone; who he is stays secret until the close (AUC-38).
type Code uint32

// MaxCode is the highest code: the table of bidders is indexed by it.
const MaxCode Code = 1 << 20

// Event is one event of the bidding (AUC-91). At is the moment it reached the
// platform, never the bidder's own clock (AUC-40); equal moments are in the order
// of Seq. Bids carry no more than stands here; other kinds have a Detail.
type Event struct {
	Seq     uint32          `json:"seq"` // 1, 2, 3 … without a gap
	Code    Code            `json:"code,omitempty"`
	At      zhixing.Instant `json:"at"`
	Price   zhixing.Money   `json:"price,omitzero"`       // bid; or the amount of a money event
	Close   zhixing.Instant `json:"close_after,omitzero"` // closing time after the event
	Detail  *Detail         `json:"detail,omitempty"`
	Kind    BidEventKind    `json:"kind"`
	Refusal Refusal         `json:"refusal,omitzero"`
}

// Detail is what events other than bids say. It is not written to once it is in a
// log.
type Detail struct {
	Params      *Params                 `json:"params,omitempty"`                // lot_opened
	Party       zhixing.PartyID         `json:"party,omitempty"`                 // deposit_locked, bidder_qualified, agent_confirmed (principal)
	Agent       zhixing.PartyID         `json:"agent,omitempty"`                 // agent_confirmed
	Payer       string                  `json:"payer,omitempty"`                 // deposit_locked: account or payment it came from
	Role        BidderRole              `json:"role,omitzero"`                   // bidder_qualified
	Rank        uint8                   `json:"rank,omitempty"`                  // bidder_qualified: 0 ordinary, 1 the best priority
	Claim       zhixing.GivenMoney      `json:"claim,omitzero"`                  // bidder_qualified: applicant's claim (AUC-37)
	Bar         BarReason               `json:"bar,omitzero"`                    // bidder_rejected, bidder_disqualified
	Pause       PauseKind               `json:"pause,omitzero"`                  // paused
	Reason      string                  `json:"reason,omitempty"`                // paused, withdrawn, revoked: to be published
	CauseGone   zhixing.Date            `json:"cause_gone,omitzero"`             // resumed: day the stay ended or its cause was gone
	Step        zhixing.ForfeitStep     `json:"step,omitzero"`                   // forfeit_applied
	Claims      zhixing.ClaimID         `json:"claim_id,omitempty"`              // forfeit_applied: debt credited
	Refund      zhixing.GivenMoney      `json:"refund,omitzero"`                 // forfeit_settled: back to the defaulter (traditional)
	Shortfall   zhixing.GivenMoney      `json:"shortfall,omitzero"`              // forfeit_settled: still owed by him
	Withdrawal  WithdrawGround          `json:"withdrawal,omitzero"`             // lot_withdrawn
	Revocation  RevokeGroundOnline      `json:"revocation,omitzero"`             // revoked
	RevokedTrad RevokeGroundTraditional `json:"revocation_traditional,omitzero"` // revoked
	Currency    string                  `json:"currency,omitempty"`              // bid: what it was given in, where not yuan
}

// Command is a wish of a bidder, the court or the platform, with the moment it
// arrived. Decide turns it into events.
type Command struct {
	Kind   BidEventKind    `json:"kind"` // what is wished for; a bid is bid_accepted
	At     zhixing.Instant `json:"at"`
	Code   Code            `json:"code,omitempty"`
	Price  zhixing.Money   `json:"price,omitzero"`
	Detail *Detail         `json:"detail,omitempty"`
}

// Bid is the command of a bid.
func Bid(code Code, price zhixing.Money, at zhixing.Instant) Command {
	return Command{Kind: EventBidAccepted, At: at, Code: code, Price: price}
}

// Rule is the rule that a refusal rests on.
func (k Refusal) Rule() zhixing.RuleID {
	switch k {
	case RefusedNotOpen:
		return "AUC-41"
	case RefusedPaused:
		return "AUC-46"
	case RefusedUnknown, RefusedNotQualified:
		return "AUC-38"
	case RefusedDepositMissing:
		return "AUC-37"
	case RefusedBarred:
		return "AUC-39"
	case RefusedEqualWithoutPriority, RefusedEqualNotLeading, RefusedAlreadyLeading:
		return "AUC-42"
	}
	return "AUC-40"
}

func (k Refusal) cite() zhixing.Citation {
	switch k {
	case RefusedNotOpen, RefusedBelowMinimumNext, RefusedOffGrid, RefusedBelowCurrent, RefusedStepTooLarge, RefusedNotMoney:
		return net(20)
	case RefusedPaused:
		return net(28, 1)
	case RefusedUnknown, RefusedNotQualified:
		return net(18, 1)
	case RefusedDepositMissing:
		return net(17, 2)
	case RefusedBarred:
		return net(34)
	case RefusedBelowOpening:
		return net(20, 1)
	}
	return net(21)
}

// Finding explains a refusal.
func (k Refusal) Finding(e Event) zhixing.Finding {
	return zhixing.Finding{Rule: k.Rule(), Status: zhixing.NotMet, Severity: zhixing.Breach, Code: k.String(),
		Message: text("出价{price}不予接受：{why}", "bid of {price} refused: {why}"),
		Args:    []zhixing.Arg{zhixing.MoneyArg("price", e.Price), zhixing.TextArg("why", text(k.Label(zhixing.ZH), k.Label(zhixing.EN)))},
		Cites:   cites(k.cite())}
}

// String is the JSON form of the event.
func (e Event) String() string {
	b, err := json.Marshal(e)
	if err != nil {
		return e.Kind.String()
	}
	return string(b)
}
