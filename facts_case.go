package zhixing

// CaseClosed says that a case was closed (结案, CASE-20 to 25).
type CaseClosed struct {
	Case              CaseKey           `json:"case,omitzero"`
	AsOf              Date              `json:"as_of"`
	Manner            ClosingManner     `json:"manner"`
	ConcludeGround    ConcludeGround    `json:"conclude_ground,omitzero"`    // with Concluded
	StrikeGround      StrikeGround      `json:"strike_ground,omitzero"`      // with Struck
	TerminationGround TerminationGround `json:"termination_ground,omitzero"` // with TerminatedThisTime
	On                Date              `json:"on"`                          // day of the ruling, notice or decision
	ServedCreditor    Date              `json:"served_creditor,omitzero"`
	ServedDebtor      Date              `json:"served_debtor,omitzero"`
	Debtors           []PartyID         `json:"debtors,omitzero"` // debtors it reaches; empty: all
}

// CaseKey names a case across courts and years (案件标识): its case number taken
// apart. It is comparable.
type CaseKey struct {
	Court  CourtID  `json:"court"`
	Year   uint16   `json:"year"`
	Kind   CaseKind `json:"kind"`
	Serial uint32   `json:"serial"`
}

// PoolAnchor is where the five years of re-inquiry after termination begin for a
// debtor (终本后查询起算日, CASE-45).
type PoolAnchor struct {
	Debtor         PartyID `json:"debtor"`
	AsOf           Date    `json:"as_of"`
	ServedCreditor Date    `json:"served_creditor,omitzero"` // ruling served on the creditor
	Closed         Date    `json:"closed,omitzero"`          // day of closing, for the other policy
	Anchor         Date    `json:"anchor,omitzero"`          // the day chosen by the policy
	Stopped        Date    `json:"stopped,omitzero"`
	StopReason     Text    `json:"stop_reason,omitzero"` // resumed, performed, concluded, debtor bankrupt or gone
}

// LimitState is where the case stands against its time limit
// (执行期限, CASE-31, 32, 34).
type LimitState struct {
	Case         CaseKey      `json:"case,omitzero"`
	AsOf         Date         `json:"as_of"`
	DueDate      Date         `json:"due_date,omitzero"` // last day after extensions and exclusions; zero while paused or unknown
	Paused       Tri          `json:"paused,omitzero"`   // an excluded period is still open
	ExcludedDays Count        `json:"excluded_days,omitzero"`
	OverdueDays  Count        `json:"overdue_days,omitzero"`
	Cause        OverdueCause `json:"cause,omitzero"`
}

// MoneyArrived says that money reached the court's account for the case
// (执行款到账, CASE-36).
type MoneyArrived struct {
	ID              string           `json:"id"` // the arrival's own ID
	AsOf            Date             `json:"as_of"`
	Amount          Money            `json:"amount"`
	Source          SatisfactionKind `json:"source,omitzero"`
	Payer           PartyID          `json:"payer,omitzero"`
	Asset           AssetID          `json:"asset,omitzero"`             // realised, where it comes from one
	BankDate        Date             `json:"bank_date"`                  // day it stood in the account
	FinanceNoticeOn Date             `json:"finance_notice_on,omitzero"` // officer received the finance department's notice
}

// PayoutMade is a payout, or one that is due (案款发放, CASE-36).
type PayoutMade struct {
	ID         string          `json:"id"` // ID of the arrival it pays out
	AsOf       Date            `json:"as_of"`
	Arrived    Date            `json:"arrived"`
	Noticed    Date            `json:"noticed,omitzero"` // officer received the arrival notice; starts the 30 days
	Ready      Date            `json:"ready,omitzero"`   // money was ready to be paid out; starts the 15 working days
	Paid       Date            `json:"paid,omitzero"`
	Deferral   DeferralGround  `json:"deferral,omitzero"`
	DeferredOn Date            `json:"deferred_on,omitzero"`
	GroundGone Date            `json:"ground_gone,omitzero"` // deferral ground ended; pay within 10 days
	Creditor   PartyID         `json:"creditor,omitzero"`
	Amount     Money           `json:"amount"`
	Lodged     LodgementReason `json:"lodged,omitzero"`
}

// SettlementState is where a settlement in enforcement stands
// (执行和解, CASE-48; DIST-13, DISC-01(6)).
type SettlementState struct {
	AsOf        Date              `json:"as_of"`
	Agreed      Date              `json:"agreed,omitzero"`     // day it was made
	Filed       Tri               `json:"filed,omitzero"`      // filed with, or acknowledged before, the court
	AgreedEnd   Date              `json:"agreed_end,omitzero"` // last day of the agreed performance
	Performed   Tri               `json:"performed,omitzero"`  // in full
	PerformedOn Date              `json:"performed_on,omitzero"`
	PaidPart    GivenMoney        `json:"paid_part,omitzero"`
	Default     SettlementDefault `json:"default,omitzero"`
	JustReason  Tri               `json:"just_reason,omitzero"` // the debtor had a good reason not to perform
	ResumedOn   Date              `json:"resumed_on,omitzero"`
}

// PerformanceState says whether the debt is performed (履行情况, CASE-21).
type PerformanceState struct {
	Debtor       PartyID     `json:"debtor,omitzero"` // empty: all debtors
	AsOf         Date        `json:"as_of"`
	Outstanding  GivenMoney  `json:"outstanding,omitzero"`
	PerformedOn  Date        `json:"performed_on,omitzero"` // outstanding became zero
	How          Performance `json:"how,omitzero"`
	Voluntary    Tri         `json:"voluntary,omitzero"`
	AfterMeasure Tri         `json:"after_measure,omitzero"` // after a coercive measure had been taken
}

// PartyChanged says that a debtor was changed or added
// (变更、追加被执行人, CASE-60).
type PartyChanged struct {
	AsOf      Date              `json:"as_of"`
	NewDebtor PartyID           `json:"new_debtor"`
	Replaces  PartyID           `json:"replaces,omitzero"` // empty: added beside the others
	Ground    PartyChangeGround `json:"ground"`
	RuledOn   Date              `json:"ruled_on"`
	EffectOn  Date              `json:"effect_on,omitzero"`
	Cap       GivenMoney        `json:"cap,omitzero"` // liability is limited to this
	KindOfNew DebtorKind        `json:"kind_of_new,omitzero"`
	Contested Tri               `json:"contested,omitzero"` // reconsideration or suit pending
}

// ObjectionPending says that a remedy is pending and what it bars
// (异议审查期间, CASE-63, 64).
type ObjectionPending struct {
	Object      AssetID       `json:"object,omitzero"` // empty: not about one object
	AsOf        Date          `json:"as_of"`
	Kind        ObjectionKind `json:"kind"`
	Raised      Date          `json:"raised,omitzero"`
	Pending     Tri           `json:"pending,omitzero"`
	BarsSale    Tri           `json:"bars_sale,omitzero"`    // disposal is barred while it pends
	BarredUntil Date          `json:"barred_until,omitzero"` // last day of the bar; zero with BarsSale Yes is open
	Security    Tri           `json:"security,omitzero"`     // the creditor gave security for going on
}

// BankruptcyAccepted says that a bankruptcy petition against the debtor was accepted
// (受理破产申请, CASE-57; DIST-14).
type BankruptcyAccepted struct {
	Debtor   PartyID `json:"debtor"`
	AsOf     Date    `json:"as_of"`
	Accepted Tri     `json:"accepted,omitzero"`
	RuledOn  Date    `json:"ruled_on,omitzero"` // interest stops the day before
	Court    CourtID `json:"court,omitzero"`
	Received Date    `json:"received,omitzero"` // enforcement court received the ruling; hand over within 7 days
	Declared Date    `json:"declared,omitzero"` // declared bankrupt
}

// ComplaintFacts is one enforcement petition (执行信访, CASE-85).
type ComplaintFacts struct {
	ID         string          `json:"id"`
	AsOf       Date            `json:"as_of"`
	Ground     ComplaintGround `json:"ground,omitzero"`
	Source     ComplaintSource `json:"source,omitzero"`
	Received   Date            `json:"received,omitzero"`
	Registered Date            `json:"registered,omitzero"`
	Assigned   Date            `json:"assigned,omitzero"`
	Due        Date            `json:"due,omitzero"`
	Finished   Date            `json:"finished,omitzero"`
	Resolved   Tri             `json:"resolved,omitzero"` // the petitioner is satisfied (息诉)
	SameAs     string          `json:"same_as,omitzero"`  // ID of the first letter on the same matter
	Visitor    PartyID         `json:"visitor,omitzero"`  // who complained, for counts by visitor (MET-16)
	Screened   Date            `json:"screened,omitzero"` // by the higher court, where a lower one is complained of (MET-31)
}

// IncompatibleActor says that a person acted where he may not
// (不相容职责, CASE-81, 82).
type IncompatibleActor struct {
	Actor    ActorID         `json:"actor"`
	Matter   EventID         `json:"matter,omitzero"` // the act, by its event
	AsOf     Date            `json:"as_of"`
	Rule     Incompatibility `json:"rule"`
	Severity Severity        `json:"severity"`
}
