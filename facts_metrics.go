package zhixing

// CaseFact is one case as statistics count it at a cut (案件统计事实, CASE-10, 20, 86;
// MET-01 to 05). It is one row; what is not given is left out, never guessed.
type CaseFact struct {
	Case                CaseKey            `json:"case"`
	AsOf                Date               `json:"as_of"`
	Court               CourtID            `json:"court"`           // the court whose figures it enters
	Kind                CaseKind           `json:"kind"`            // MET-01
	Ground              GroundKind         `json:"ground,omitzero"` // the ground class is derived from it
	GroundID            string             `json:"ground_id,omitzero"`
	Filed               Date               `json:"filed,omitzero"`
	Closed              Date               `json:"closed,omitzero"`
	Manner              ClosingManner      `json:"manner,omitzero"`
	LeaveReason         LeaveReason        `json:"leave_reason,omitzero"`
	TransferredIn       Tri                `json:"transferred_in,omitzero"`
	Origin              CaseKey            `json:"origin,omitzero"` // the case it continues, at its former court
	DueDate             Date               `json:"due_date,omitzero"`
	ExcludedDays        Count              `json:"excluded_days,omitzero"`
	OverdueCause        OverdueCause       `json:"overdue_cause,omitzero"`
	Applied             GivenMoney         `json:"applied,omitzero"`            // 申请执行标的额
	Collected           GivenMoney         `json:"collected,omitzero"`          // 到位金额
	CollectedInterest   GivenMoney         `json:"collected_interest,omitzero"` // delayed-performance interest in it
	CollectedCompulsory GivenMoney         `json:"collected_compulsory,omitzero"`
	CollectedVoluntary  GivenMoney         `json:"collected_voluntary,omitzero"`
	Performance         Performance        `json:"performance,omitzero"`
	Monetary            Tri                `json:"monetary,omitzero"` // the title orders money to be paid
	Verdict             TerminationVerdict `json:"termination_verdict,omitzero"`
	VerdictCodes        []string           `json:"termination_codes,omitzero"` // failed conditions: "Z3"
	Review              ReviewOutcome      `json:"review,omitzero"`
	Complaints          []ComplaintFacts   `json:"complaints,omitzero"`
	Payouts             []PayoutMade       `json:"payouts,omitzero"`
	NodesTotal          Count              `json:"nodes_total,omitzero"` // deadline nodes of the case
	NodesOverdue        Count              `json:"nodes_overdue,omitzero"`
	Auctions            []AuctionFacts     `json:"auctions,omitzero"`
	Tags                TagSet             `json:"tags,omitzero"`
	Debtor              DebtorKind         `json:"debtor,omitzero"`
	Officer             ActorID            `json:"officer,omitzero"`
	Preserved           Tri                `json:"preserved,omitzero"` // property was preserved before or in the suit (MET-23)
}
