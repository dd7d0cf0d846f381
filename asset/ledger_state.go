package asset

import "github.com/zhixing-go/zhixing"

// Measure is one seizure as it stands on a day (查封措施). Dates that have not come are
// zero.
type Measure struct {
	ID       MeasureID       `json:"id"`
	Court    zhixing.CourtID `json:"court"`
	Creditor zhixing.PartyID `json:"creditor,omitempty"`
	CaseNo   string          `json:"case_no,omitempty"`

	Form         zhixing.SeizureKind    `json:"form,omitzero"`
	Purpose      zhixing.SeizurePurpose `json:"purpose,omitzero"`
	Preservation PreservationKind       `json:"preservation,omitzero"`
	Status       zhixing.SeizureStatus  `json:"status"`
	Rank         int                    `json:"rank,omitempty"` // place in the order among those not over, from 1; 0 when over

	Served zhixing.Date `json:"served"`          // day of service or registration: its place in the order (ASSET-52)
	Since  zhixing.Date `json:"since,omitzero"`  // first day of effect; zero while it only waits
	End    zhixing.Date `json:"end,omitzero"`    // last day of effect; with a Since and no End: no limit in time
	Stated zhixing.Date `json:"stated,omitzero"` // end stated when it was served

	// Until is the minute of End at which the effect is gone, where that is stated; zero:
	// it lasts all of End. What comes next has effect from that minute, so from that day.
	Until zhixing.Instant `json:"until,omitzero"`

	Ended     zhixing.Date `json:"ended,omitzero"`     // first day on which it is over
	Why       EndReason    `json:"why,omitzero"`       // why it is over
	Converted zhixing.Date `json:"converted,omitzero"` // day the preservation became an enforcement seizure
	Renewals  int          `json:"renewals,omitempty"`

	Quantity int64 `json:"quantity,omitempty"` // units seized, 0: all
	Held     int64 `json:"held,omitempty"`     // units it has effect on; 1 for a thing of one piece

	Registered  zhixing.Tri `json:"registered,omitzero"`
	LegalPerson zhixing.Tri `json:"legal_person,omitzero"`
	InDispute   zhixing.Tri `json:"in_dispute,omitzero"`
	SuitFiled   zhixing.Tri `json:"suit_filed,omitzero"`
}

// Live reports whether the measure is waiting or effective.
func (m Measure) Live() bool { return m.Why == NotEnded }

// Holding is who holds a thing and who waits on a day (查封现状).
type Holding struct {
	Asset    zhixing.AssetID      `json:"asset"`
	Kind     zhixing.PropertyKind `json:"kind,omitzero"`
	AsOf     zhixing.Date         `json:"as_of"`
	Total    int64                `json:"total,omitempty"` // units, 0 for a thing of one piece
	Left     int64                `json:"left"`            // units not disposed of; 1 or 0 for a thing of one piece
	Measures []Measure            `json:"measures"`        // live ones in rank order, then those that are over, as served

	// DisposingCourt is the court that may dispose: of the first effective measure, unless
	// the right was transferred (ASSET-54 to 56).
	DisposingCourt zhixing.CourtID `json:"disposing_court,omitempty"`
	TransferredBy  TransferGround  `json:"transferred_by,omitzero"`
	AuctionNotice  zhixing.Date    `json:"auction_notice,omitzero"`
	Impounded      zhixing.Date    `json:"impounded,omitzero"` // day it was physically taken

	Disposability zhixing.Disposability `json:"disposability,omitzero"`
	Surplus       []Surplus             `json:"surplus,omitempty"`
	Findings      []zhixing.Finding     `json:"findings,omitempty"`
}

// Holder returns the first effective measure: the first seizure (首先查封).
func (h Holding) Holder() (Measure, bool) {
	for _, m := range h.Measures {
		if m.Status == zhixing.SeizureEffective {
			return m, true
		}
	}
	return Measure{}, false
}

// Waiting returns the live measures that have no effect yet, in rank order.
func (h Holding) Waiting() []Measure {
	var out []Measure
	for _, m := range h.Measures {
		if m.Status == zhixing.SeizureWaiting {
			out = append(out, m)
		}
	}
	return out
}

// Measure returns the measure with the ID.
func (h Holding) Measure(id MeasureID) (Measure, bool) {
	for _, m := range h.Measures {
		if m.ID == id {
			return m, true
		}
	}
	return Measure{}, false
}

// Surplus is what a sale brought beyond costs and the holder's claim (ASSET-53): a
// substitute for the thing, to which the first waiting measure attaches as a formal
// seizure. It is never paid to the debtor while a measure waits.
type Surplus struct {
	On     zhixing.Date    `json:"on"`
	Amount zhixing.Money   `json:"amount"`
	From   zhixing.CourtID `json:"from"`          // court that sold
	To     zhixing.CourtID `json:"to,omitempty"`  // court it must be handed to; "" goes to the debtor
	For    MeasureID       `json:"for,omitempty"` // measure that attaches to it
	Kept   zhixing.Tri     `json:"kept,omitzero"` // Yes: kept by the first court, the case of the waiting measure is still in litigation
}
