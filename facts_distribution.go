package zhixing

// ClaimAmount is what is owed on a day (债权数额, DIST-02 to 30).
type ClaimAmount struct {
	Claim     ClaimID    `json:"claim,omitzero"`
	Debtor    PartyID    `json:"debtor,omitzero"`
	Creditor  PartyID    `json:"creditor,omitzero"`
	AsOf      Date       `json:"as_of"`
	CutOff    Date       `json:"cut_off"`            // the day the amounts are for: as if paid on it
	Base      GivenMoney `json:"base,omitzero"`      // unpaid money debts of the title, without interest
	General   GivenMoney `json:"general,omitzero"`   // general interest to date
	Doubled   GivenMoney `json:"doubled,omitzero"`   // doubled part and delay fine to date
	Costs     GivenMoney `json:"costs,omitzero"`     // enforcement costs on top
	Projected Tri        `json:"projected,omitzero"` // rests on a rate that goes on past its table
}

// PlanFinal says that a distribution plan may be carried out
// (分配方案可以执行, DIST-47 to 53).
type PlanFinal struct {
	Plan  string     `json:"plan"`
	AsOf  Date       `json:"as_of"`
	On    Date       `json:"on"` // first day on which it may be paid out
	Total Money      `json:"total"`
	Lines []PlanLine `json:"lines"` // sum of paid and lodged is Total
}

// PlanLine is what one creditor gets on one component (分配方案项目).
type PlanLine struct {
	Claim     ClaimID         `json:"claim,omitzero"`
	Creditor  PartyID         `json:"creditor"` // the debtor himself for a surplus or a reserve
	Priority  PriorityKind    `json:"priority,omitzero"`
	Component Component       `json:"component,omitzero"`
	Amount    Money           `json:"amount"` // to be paid out
	Lodged    Money           `json:"lodged,omitzero"`
	Reason    LodgementReason `json:"reason,omitzero"`  // why lodged
	Balance   GivenMoney      `json:"balance,omitzero"` // still owed on the component afterwards
}
