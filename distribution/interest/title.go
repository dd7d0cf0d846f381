package interest

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Title is an enforceable title (生效法律文书) as far as money is concerned: what it
// orders, when it had to be paid, and what happened to it apart from payments. Build
// it as a literal and call Check; Compile, Balance and Sheet check it themselves.
// One Title is one claim: several titles between the same parties are separate
// ledgers (CC-2020 560, DIST-10).
type Title struct {
	Effective zhixing.Date `json:"effective,omitzero"` // day it took effect (生效日)
	// Mediation is the default clause of a mediation document (调解书) whose liability
	// for delay the parties fixed themselves (DIST-05).
	Mediation MediationClause `json:"mediation,omitzero"`
	Relief    Relief          `json:"relief,omitzero"`
	Currency  string          `json:"currency,omitempty"` // ISO 4217; "" or "CNY" is renminbi
	// InRenminbi says that the creditor asks for renminbi (DELAY-2014 5, DIST-08): each
	// item is converted at the parity of the first day its expiry bears the doubled part.
	InRenminbi bool     `json:"in_renminbi,omitempty"`
	Parities   []Parity `json:"parities,omitempty"` // as published; for payments in another currency too

	Items    []Item   `json:"items,omitempty"`
	Orders   []Order  `json:"orders,omitempty"`
	Expiries []Expiry `json:"expiries,omitempty"`
	Debtors  []Debtor `json:"debtors,omitempty"` // empty: one debtor

	Reversal    bool         `json:"reversal,omitempty"` // a restitution ruling (执行回转): the former creditor owes (DIST-09)
	Stays       []Stay       `json:"stays,omitempty"`
	Settlements []Settlement `json:"settlements,omitempty"`
	Agreements  []Agreement  `json:"agreements,omitempty"`
	// Accepted is the day of the ruling that accepts a bankruptcy application against
	// the debtor (受理, DIST-14); zero if there is none.
	Accepted zhixing.Date `json:"accepted,omitzero"`
}

// Item is a money debt fixed in the title (债权项目).
type Item struct {
	ID     string        `json:"id"`
	Kind   DebtItemKind  `json:"kind"`
	Amount zhixing.Money `json:"amount"` // in the title's currency, not negative
	// Expiry names an Expiry; "" is the only one, or, where the title sets no period,
	// the day it took effect.
	Expiry    string    `json:"expiry,omitempty"`
	Nature    Nature    `json:"nature,omitzero"`
	Inclusion Inclusion `json:"inclusion,omitzero"` // overrides kind and policy for this item (DIST-03)
}

// Expiry is a performance period of the title (履行期间): a date it names, or a
// length from the day of effect. Instalments have one each (DIST-04, DIST-05).
type Expiry struct {
	ID string `json:"id,omitempty"`
	// On is a date the title names ("before 30 June 2024"), or the day that an
	// acceleration clause or a supplementary liability makes the debt fall due.
	On   zhixing.Date       `json:"on,omitzero"`
	N    int                `json:"n,omitempty"` // within N units of From
	Unit zhixing.PeriodUnit `json:"unit,omitzero"`
	From zhixing.Date       `json:"from,omitzero"` // zero: the day the title took effect; not counted
}

// Order is an order to pay general interest (一般债务利息): a line series of its own
// over the unpaid sum of the items it names (DIST-20).
type Order struct {
	ID    string       `json:"id"`
	Kind  DebtItemKind `json:"kind,omitzero"` // zero: general interest; also running damages, penalty or compound interest
	Items []string     `json:"items,omitempty"`
	Rate  Rate         `json:"rate"`
	From  zhixing.Date `json:"from"`
	To    zhixing.Date `json:"to,omitzero"` // the title stops here; zero: until actual payment

	Basis  DayBasis    `json:"basis,omitzero"`  // what the title says; unstated: Options
	Days   GeneralDays `json:"days,omitzero"`   // what the title says; unstated: Options
	Months MonthMethod `json:"months,omitzero"` // what the title says; unstated: Options

	Compound *Compounding `json:"compound,omitempty"` // for compound interest only (DIST-26)
}

// Rate is a rate as the title states it (利率, DIST-21).
type Rate struct {
	Kind  RateKind        `json:"kind"`
	Value decimal.Decimal `json:"value,omitzero"` // of a fixed rate, in Unit: 4.35 for 4.35%
	Unit  RateUnit        `json:"unit,omitzero"`
	// Of is the published rate that a multiple or margin rests on; zero: LPR1Y.
	Of       RateKind        `json:"of,omitzero"`
	Multiple decimal.Decimal `json:"multiple,omitzero"` // of LPRMultiple: 4, 1.5, 1.95
	Points   decimal.Decimal `json:"points,omitzero"`   // of LPRPlusBP, in basis points: 50 is 0.5%
	Bucket   TermBucket      `json:"bucket,omitzero"`   // of the benchmark
	Dating   RateDating      `json:"dating,omitzero"`
	At       zhixing.Date    `json:"at,omitzero"` // of FrozenAt: the last publication on or before this day
}

// Compounding is when and on what compound interest is taken (复利, DIST-26).
type Compounding struct {
	On    CompoundDays `json:"on"`
	Of    []string     `json:"of"`              // orders whose unpaid interest is the base
	Until zhixing.Date `json:"until,omitzero"`  // last day of the loan term; later interest is not compounded
	Penal bool         `json:"penal,omitempty"` // the title takes compound interest on penalty interest too
}

// Stay is a suspension or stay of enforcement (中止、暂缓, DIST-07).
type Stay struct {
	Cause    StayCause    `json:"cause"`
	From     zhixing.Date `json:"from"`               // day the ruling or decision took effect
	To       zhixing.Date `json:"to,omitzero"`        // last day, the day before resumption; zero: still
	ByDebtor zhixing.Tri  `json:"by_debtor,omitzero"` // a retrial asked for by the debtor
}

// Settlement is a settlement in enforcement (执行和解, DIST-13).
type Settlement struct {
	Agreed      zhixing.Date   `json:"agreed"`
	AgreedEnd   zhixing.Date   `json:"agreed_end,omitzero"` // last agreed due date
	Performed   zhixing.Tri    `json:"performed,omitzero"`
	PerformedOn zhixing.Date   `json:"performed_on,omitzero"`
	Resumed     zhixing.Date   `json:"resumed,omitzero"`     // enforcement of the title resumed
	ByCreditor  zhixing.Tri    `json:"by_creditor,omitzero"` // the creditor caused the failure
	Waived      zhixing.Tri    `json:"waived,omitzero"`      // effectively waived the doubled part for its time
	Excluded    []zhixing.Span `json:"excluded,omitempty"`   // for the policy SettlementCustom
}

// Agreement is an agreed order of discharge (约定的清偿顺序, DELAY-2014 4): between
// these parties, and good for payments from its day on.
type Agreement struct {
	On    zhixing.Date        `json:"on"`
	Order []zhixing.Component `json:"order"` // components left out keep their place after those named
}

// Debtor is one of several debtors (DIST-12).
type Debtor struct {
	ID        zhixing.PartyID `json:"id"`
	Liability Liability       `json:"liability,omitzero"`
	// Expiry names the Expiry at which this debtor's own delay began, for every item;
	// "" is that of the items.
	Expiry string   `json:"expiry,omitempty"`
	Items  []string `json:"items,omitempty"` // of a share debtor: the items of its share
}

// Parity is a central parity as published (人民币汇率中间价): yuan for Per units of the
// currency.
type Parity struct {
	On       zhixing.Date    `json:"on"`
	Currency string          `json:"currency,omitempty"` // "" is the title's
	Yuan     decimal.Decimal `json:"yuan"`
	Per      int             `json:"per,omitempty"` // 0 is 1; some currencies are quoted for 100
}
