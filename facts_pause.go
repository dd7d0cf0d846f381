package zhixing

// Suspended is a suspension by ruling (中止执行, CASE-37). It has no fixed length.
type Suspended struct {
	AsOf            Date          `json:"as_of"`
	Ground          SuspendGround `json:"ground"`
	ApplicantDebtor Tri           `json:"applicant_debtor,omitzero"` // the debtor applied for what caused it
	Scope           Scope         `json:"scope,omitzero"`
	From            Date          `json:"from"`        // day the ruling took effect
	To              Date          `json:"to,omitzero"` // first day it no longer holds (resumption); zero: still
}

// Stayed is a stay by decision (暂缓执行, CASE-38). It has a fixed length.
type Stayed struct {
	AsOf            Date       `json:"as_of"`
	Ground          StayGround `json:"ground"`
	ApplicantDebtor Tri        `json:"applicant_debtor,omitzero"`
	TitleReason     Tri        `json:"title_reason,omitzero"` // ordered because of the title, not of the enforcement
	Scope           Scope      `json:"scope,omitzero"`
	From            Date       `json:"from"`
	To              Date       `json:"to"`             // first day after the fixed term
	Ended           Date       `json:"ended,omitzero"` // first day it no longer held, when it ended early
}

// Resumed ends a suspension or stay in the same case (恢复执行, CASE-37); a Resumption
// after a closing is a new case.
type Resumed struct {
	AsOf  Date  `json:"as_of"`
	On    Date  `json:"on"` // written notice of resumption
	Scope Scope `json:"scope,omitzero"`
}
