package zhixing

// DisciplineState is what pressure a debtor is under
// (惩戒措施状态, DISC-01, 15, 22, 30; CASE-41 Z2, Z5).
type DisciplineState struct {
	Debtor            PartyID         `json:"debtor"`
	AsOf              Date            `json:"as_of"`
	ConsumptionOrder  Tri             `json:"consumption_order,omitzero"`    // an order is or was issued
	ConsumptionOn     Date            `json:"consumption_order_on,omitzero"` // day of issue
	ListingQualified  Tri             `json:"listing_qualified,omitzero"`    // the debtor qualifies for the list
	Listing           ListingState    `json:"listing,omitzero"`
	ListedOn          Date            `json:"listed_on,omitzero"`
	NotListedReason   ListingBar      `json:"not_listed_reason,omitzero"` // recorded reason
	ReasonRecorded    Tri             `json:"reason_recorded,omitzero"`   // why not listed stands in the file
	Sanctions         []SanctionTaken `json:"sanctions,omitzero"`         // in date order
	CriminalStep      Tri             `json:"criminal_step,omitzero"`     // criminal liability procedure started
	CriminalStepOn    Date            `json:"criminal_step_on,omitzero"`
	CriminalIndicated Tri             `json:"criminal_indicated,omitzero"` // the facts call for it
}

// SanctionTaken is one measure taken against a debtor.
type SanctionTaken struct {
	Measure Measure    `json:"measure"`
	On      Date       `json:"on"`
	Days    Count      `json:"days,omitzero"`   // of a detention
	Amount  GivenMoney `json:"amount,omitzero"` // of a fine
}

// ListingFacts is one entry of the dishonest-debtor list as statistics count it
// (失信名单统计事实, DISC-11; MET-30).
type ListingFacts struct {
	ID           string              `json:"id"` // the entry's own ID
	Person       PartyID             `json:"person"`
	Case         CaseKey             `json:"case,omitzero"`
	AsOf         Date                `json:"as_of"`
	State        ListingState        `json:"state"`
	Circumstance ListingCircumstance `json:"circumstance,omitzero"`
	Published    Date                `json:"published,omitzero"`
	TermEnds     Date                `json:"term_ends,omitzero"` // zero: no term
	Live         Tri                 `json:"live,omitzero"`      // shown, and screening blocks
	Deleted      Date                `json:"deleted,omitzero"`
	Ground       DeletionGround      `json:"ground,omitzero"`
	Repaired     Tri                 `json:"repaired,omitzero"`  // deleted because of performance or early deletion (信用修复)
	Withdrawn    Date                `json:"withdrawn,omitzero"` // void from the start
}
