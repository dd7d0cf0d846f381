package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// RulingFacts come with an event that rests on a ruling of review or of the
// panel: jurisdiction, earlier filing, dismissal, non-enforcement, reopening.
type RulingFacts struct {
	// Holds says whether the ground was found to exist.
	Holds zhixing.Tri `json:"holds,omitzero"`
	// Final says whether the ruling is final.
	Final zhixing.Tri `json:"final,omitzero"`
	// HandedOver says whether controlled property was handed over (CASE-04).
	HandedOver zhixing.Tri `json:"handed_over,omitzero"`
	// DebtorObjected: limitation is a plea of the debtor only (CASE-05).
	DebtorObjected zhixing.Tri `json:"debtor_objected,omitzero"`
}

func (RulingFacts) fits(k EventKind) bool {
	switch k {
	case EventJurisdictionUpheld, EventEarlierFilingFound, EventConditionsMissing,
		EventNonEnforcementRuled, EventLimitationUpheld, EventClosingRevoked, EventInstrumentRevoked:
		return true
	}
	return false
}

func (f RulingFacts) check() error { return nil }

// SuspensionFacts come with a suspension (中止执行), CASE-37.
type SuspensionFacts struct {
	Ground            zhixing.SuspendGround `json:"ground,omitzero"`
	Holds             zhixing.Tri           `json:"holds,omitzero"`               // the ground was found to exist
	ApplicantIsDebtor zhixing.Tri           `json:"applicant_is_debtor,omitzero"` // who applied for review of the title (DIST-07)
}

func (SuspensionFacts) fits(k EventKind) bool { return k == EventSuspend }

func (f SuspensionFacts) check() error {
	if f.Ground == 0 {
		return &zhixing.InputError{Field: "ground", Rule: "CASE-37", Reason: zhixing.Text{ZH: "须写明中止事由", EN: "the ground of suspension is required"}}
	}
	return nil
}

// ResumeFacts come with the end of a suspension or stay (恢复执行), CASE-37, CASE-38.
type ResumeFacts struct {
	// GroundGone: the ground of suspension has disappeared.
	GroundGone zhixing.Tri `json:"ground_gone,omitzero"`
	// Breach: the debtor broke the promise or dissipates property during the stay.
	Breach zhixing.Tri `json:"breach,omitzero"`
	// Notice: the court that ordered the stay, or the parties, lifted it.
	Notice zhixing.Tri `json:"notice,omitzero"`
}

func (ResumeFacts) fits(k EventKind) bool {
	switch k {
	case EventResume, EventStayEnds, EventStayBreached, EventStayLifted:
		return true
	}
	return false
}

func (f ResumeFacts) check() error { return nil }

// StayFacts come with a stay (暂缓执行), CASE-38, and the guarantee behind it
// (执行担保), CASE-39.
type StayFacts struct {
	Ground zhixing.StayGround `json:"ground,omitzero"`
	// Until is the last day of the stay as the letter, notice or decision has it.
	Until     zhixing.Date     `json:"until,omitzero"`
	Guarantee *GuaranteeLetter `json:"guarantee,omitempty"`
	// CreditorConsents in writing or by signed record (ENF-GUAR-2020 6).
	CreditorConsents zhixing.Tri `json:"creditor_consents,omitzero"`
	// SecurityGiven: the applicant of a stay on application gave security (STAY-2002 3).
	SecurityGiven zhixing.Tri `json:"security_given,omitzero"`
	// PresidentApproved a stay of the superior court beyond three months (ENF-REG 77).
	PresidentApproved zhixing.Tri `json:"president_approved,omitzero"`
	// Extension of a stay on application by not more than three months (STAY-2002 10).
	Extension         zhixing.Tri `json:"extension,omitzero"`
	ApplicantIsDebtor zhixing.Tri `json:"applicant_is_debtor,omitzero"`
	// BecauseOfTitle: the superior's notice concerns the title (vocabulary 2.2).
	BecauseOfTitle zhixing.Tri `json:"because_of_title,omitzero"`
}

func (StayFacts) fits(k EventKind) bool {
	return k == EventStayByGuarantee || k == EventStayBySuperior || k == EventStayOnApplication
}

func (f StayFacts) check() error {
	var p zhixing.Problems
	if f.Ground == 0 {
		p.Add("ground", "", "CASE-38", zhixing.Text{ZH: "须写明暂缓事由", EN: "the ground of the stay is required"})
	}
	if f.Until.IsZero() {
		p.Add("until", "", "CASE-38", zhixing.Text{ZH: "暂缓执行应有确定期限", EN: "a stay has a fixed length"})
	}
	return p.Err()
}

// SettlementForm is how a settlement came before the court (和解协议提交方式),
// SETTLE-2020 2.
type SettlementForm uint8

// The forms. The zero value is not given.
const (
	_                  SettlementForm = iota
	SettlementJoint                   // 各方共同提交书面协议
	SettlementOneSided                // 一方提交，其他各方认可
	SettlementOral                    // 口头协议记入笔录
	SettlementUnfiled                 // 未向法院提交, 执行外和解 (SETTLE-2020 19)
)

var settlementFormNames = enum.Names[SettlementForm]{Kind: "settlement_form", Rows: []enum.Row{
	{},
	{Word: "joint", ZH: "各方共同提交", EN: "filed jointly"},
	{Word: "one_sided", ZH: "一方提交、他方认可", EN: "filed by one, acknowledged by the others"},
	{Word: "oral", ZH: "口头协议记入笔录", EN: "oral, on record"},
	{Word: "unfiled", ZH: "未向法院提交", EN: "not filed"},
}}

// String returns the stable word of s, "" where it is not given.
func (s SettlementForm) String() string {
	if s == 0 {
		return ""
	}
	return settlementFormNames.Word(s)
}

// Label returns the wording of s in l.
func (s SettlementForm) Label(l zhixing.Lang) string {
	return settlementFormNames.Label(s, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (s SettlementForm) MarshalText() ([]byte, error) {
	if s == 0 {
		return nil, nil
	}
	return settlementFormNames.Marshal(s)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (s *SettlementForm) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*s = 0
		return nil
	}
	return settlementFormNames.Unmarshal(b, s)
}

// SettlementFacts come with a settlement in enforcement (执行和解), CASE-48.
type SettlementFacts struct {
	Form SettlementForm `json:"form,omitzero"`
	// AgreedEnd is the last day of performance agreed.
	AgreedEnd zhixing.Date  `json:"agreed_end,omitzero"`
	Amount    zhixing.Money `json:"amount,omitzero"`
	// Authority: agents who settled had special authority (SETTLE-2020 4).
	Authority zhixing.Tri `json:"authority,omitzero"`
	// Suspend says whether the court suspends: it may (SETTLE-2020 2).
	Suspend zhixing.Tri `json:"suspend,omitzero"`
	// GuarantorDirect: a guarantor undertook direct enforcement (SETTLE-2020 18).
	GuarantorDirect zhixing.Tri     `json:"guarantor_direct,omitzero"`
	Guarantor       zhixing.PartyID `json:"guarantor,omitempty"`
}

func (SettlementFacts) fits(k EventKind) bool { return k == EventFileSettlement }

func (f SettlementFacts) check() error {
	var p zhixing.Problems
	if f.Form == 0 {
		p.Add("form", "", "CASE-48", zhixing.Text{ZH: "须写明和解协议的提交方式", EN: "how the settlement came before the court is required"})
	}
	if f.Amount.Sign() < 0 {
		p.Add("amount", f.Amount.String(), "", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	return p.Err()
}

// SettlementStandFacts say how a settlement stands (和解协议履行情况), CASE-48,
// SETTLE-2020 8 to 14: with its performance, default, conclusion or progress.
type SettlementStandFacts struct {
	Performed   zhixing.Tri               `json:"performed,omitzero"`    // fully performed
	Due         zhixing.Tri               `json:"due,omitzero"`          // the time has come and conditions are met
	AsAgreed    zhixing.Tri               `json:"as_agreed,omitzero"`    // the debtor is performing as agreed
	Default     zhixing.SettlementDefault `json:"default,omitzero"`      // why the creditor returns to the title
	Applied     zhixing.Tri               `json:"applied,omitzero"`      // the creditor applied to resume
	AppliedOn   zhixing.Date              `json:"applied_on,omitzero"`   // zero: the day of the event
	SuedAlready zhixing.Tri               `json:"sued_already,omitzero"` // the creditor chose the suit (SETTLE-2020 9, 14)
	Paid        zhixing.Money             `json:"paid,omitzero"`         // performed so far, deducted (SETTLE-2020 17)
	SuitTaken   zhixing.Tri               `json:"suit_taken,omitzero"`   // suit on the settlement accepted
	LongRunning zhixing.Tri               `json:"long_running,omitzero"` // performance runs long (ENF-NOTICE-2018)
}

func (SettlementStandFacts) fits(k EventKind) bool {
	switch k {
	case EventSettlementPerformed, EventSettlementBroken, EventLongSettlement, EventSuitOnSettlement, EventSettlementProgress:
		return true
	}
	return false
}

func (f SettlementStandFacts) check() error {
	if f.Paid.Sign() < 0 {
		return &zhixing.InputError{Field: "paid", Value: f.Paid.String(), Reason: zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"}}
	}
	return nil
}

// BankruptcyFacts come with the events of a transfer to bankruptcy (执转破), CASE-57.
type BankruptcyFacts struct {
	Consent   zhixing.Tri     `json:"consent,omitzero"`    // written consent of the debtor or one creditor
	CannotPay zhixing.Tri     `json:"cannot_pay,omitzero"` // cannot pay debts due
	Insolvent zhixing.Tri     `json:"insolvent,omitzero"`  // assets insufficient, or manifestly unable
	Court     zhixing.CourtID `json:"court,omitempty"`     // the court addressed
	RuledOn   zhixing.Date    `json:"ruled_on,omitzero"`   // of the ruling on acceptance or bankruptcy
	// PapersReceived, with a transfer: the day on which the court addressed received the
	// papers, from which its thirty days run (CPL-INT-2022 512). Where it becomes known
	// later it is a milestone of the code T22 that begins.
	PapersReceived zhixing.Date `json:"papers_received,omitzero"`
}

func (BankruptcyFacts) fits(k EventKind) bool {
	switch k {
	case EventTransferBankruptcy, EventBankruptcyAccepted, EventBankruptcyRefused, EventDeclaredBankrupt, EventPlanApproved:
		return true
	}
	return false
}

func (f BankruptcyFacts) check() error { return nil }

// TerminationCheckFacts are what the proposal and the ruling of 终本 stand on
// (终本条件), CASE-40 to CASE-44: the five conditions per debtor as assessed. Z4 is
// counted from the file itself.
type TerminationCheckFacts struct {
	Ground     zhixing.TerminationGround `json:"ground,omitzero"`
	RuledOn    zhixing.Date              `json:"ruled_on,omitzero"` // day of the ruling; zero: the day of the event
	Conditions []DebtorConditions        `json:"conditions,omitempty"`
	// Clear says whether nothing of CASE-44 stands in the way: no disposable
	// property, no result outstanding, no objection over the only property.
	Clear zhixing.Tri `json:"clear,omitzero"`
	// ObjectUntil is the last day set for the creditor to object (CASE-40).
	ObjectUntil zhixing.Date `json:"object_until,omitzero"`
}

// DebtorConditions are Z1, Z2, Z3 and Z5 of CASE-41 for one debtor.
type DebtorConditions struct {
	Debtor zhixing.PartyID `json:"debtor"`
	Z1     zhixing.Tri     `json:"z1,omitzero"` // notice and report order
	Z2     zhixing.Tri     `json:"z2,omitzero"` // consumption order, list or recorded reason
	Z3     zhixing.Tri     `json:"z3,omitzero"` // inquiry exhausted, nothing or not disposable
	Z5     zhixing.Tri     `json:"z5,omitzero"` // missing searched, obstruction met
}

func (TerminationCheckFacts) fits(k EventKind) bool {
	return k == EventProposeTermination || k == EventTerminate
}

func (f TerminationCheckFacts) check() error {
	if len(f.Conditions) > maxParties {
		return &zhixing.InputError{Field: "conditions", Value: strconv.Itoa(len(f.Conditions)), Reason: zhixing.Text{ZH: "当事人过多", EN: "too many parties"}}
	}
	return nil
}

// TalkFacts come with the termination talk (终本约谈) and the creditor's objection,
// CASE-42, CASE-40.
type TalkFacts struct {
	Agrees zhixing.Tri `json:"agrees,omitzero"` // the creditor agrees to the termination
}

func (TalkFacts) fits(k EventKind) bool { return k == EventTalkHeld || k == EventCreditorObjects }

func (f TalkFacts) check() error { return nil }
