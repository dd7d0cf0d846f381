package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Debtor is a debtor of a case (被执行人).
type Debtor struct {
	ID   zhixing.PartyID    `json:"id"`
	Kind zhixing.DebtorKind `json:"kind,omitzero"`
}

// ApplicationFacts come with an application or transfer (申请执行、移送执行), CASE-03,
// and with the opening of a resumption or restitution case, which is filed at
// once. The event's On is the day of receipt.
type ApplicationFacts struct {
	Case      zhixing.CaseKind   `json:"case,omitzero"` // zero: first enforcement
	Ground    zhixing.GroundKind `json:"ground,omitzero"`
	Court     zhixing.CourtID    `json:"court,omitempty"`
	Creditors []zhixing.PartyID  `json:"creditors"`
	Debtors   []Debtor           `json:"debtors"`
	// Money says whether the title is (also) for money: then the debtor is ordered
	// to report his property (N08).
	Money zhixing.Tri `json:"money,omitzero"`
	// KnownProperty says whether the debtor had executable property at the
	// application (CASE-33).
	KnownProperty zhixing.Tri `json:"known_property,omitzero"`
	// Preserved says whether property was preserved before or in the suit (诉前、诉讼保全;
	// MET-23): Preservation.Preserved tells it of a preservation case.
	Preserved zhixing.Tri   `json:"preserved,omitzero"`
	Claim     zhixing.Money `json:"claim,omitzero"` // amount applied for
	// Criminal is the part of a criminal judgment enforced, Effective the day on which
	// the judgment took effect: its own terms run from there (CASE-31).
	Criminal  CriminalPart `json:"criminal,omitzero"`
	Effective zhixing.Date `json:"effective,omitzero"`
	// Predecessor is the case that this one continues; Reason why (CASE-13).
	Predecessor Docket           `json:"predecessor,omitzero"`
	Reason      ResumptionGround `json:"reason,omitzero"`
	Docket      Docket           `json:"docket,omitzero"` // resumption and restitution: the new number
}

func (ApplicationFacts) fits(k EventKind) bool {
	return k == EventApply || k == EventTransfer || k == EventOpenResumption || k == EventOpenRestitution
}

func (f ApplicationFacts) check() error {
	var p zhixing.Problems
	if f.Ground == 0 {
		p.Add("ground", "", "CASE-01", zhixing.Text{ZH: "须写明执行依据种类", EN: "the kind of title is required"})
	}
	if f.Criminal != 0 && f.Ground != zhixing.GroundCriminalProperty {
		p.Add("criminal", f.Criminal.String(), "CASE-31", zhixing.Text{ZH: "仅刑事裁判涉财产部分可填写", EN: "only for property parts of criminal judgments"})
	}
	if len(f.Debtors) == 0 {
		p.Add("debtors", "", "CASE-02", zhixing.Text{ZH: "须有明确的被执行人", EN: "at least one debtor is required"})
	}
	if len(f.Creditors) == 0 {
		p.Add("creditors", "", "CASE-02", zhixing.Text{ZH: "须有申请执行人", EN: "at least one creditor is required"})
	}
	if len(f.Debtors)+len(f.Creditors) > maxParties {
		p.Add("debtors", strconv.Itoa(len(f.Debtors)+len(f.Creditors)), "", zhixing.Text{ZH: "当事人过多", EN: "too many parties"})
		return p.Err()
	}
	for i, d := range f.Debtors {
		at := "debtors[" + strconv.Itoa(i) + "].id"
		if d.ID == "" || len(d.ID) > maxKeyBytes {
			p.Add(at, string(d.ID), "CASE-02", zhixing.Text{ZH: "被执行人编号为空或过长", EN: "a debtor's key is empty or too long"})
		}
		for _, c := range f.Debtors[:i] {
			if c.ID == d.ID {
				p.Add(at, string(d.ID), "CASE-02", zhixing.Text{ZH: "被执行人重复", EN: "the debtor is named twice"})
				break
			}
		}
		for _, c := range f.Creditors {
			if c == d.ID {
				p.Add(at, string(d.ID), "CASE-02", zhixing.Text{ZH: "同一人不能既为申请执行人又为被执行人", EN: "one party is creditor and debtor"})
				break
			}
		}
	}
	for i, c := range f.Creditors {
		if c == "" || len(c) > maxKeyBytes {
			p.Add("creditors["+strconv.Itoa(i)+"]", string(c), "CASE-02", zhixing.Text{ZH: "申请执行人编号为空或过长", EN: "a creditor's key is empty or too long"})
		}
	}
	if f.Claim.Sign() < 0 {
		p.Add("claim", f.Claim.String(), "", zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"})
	}
	return p.Err()
}

// FilingFacts come with filing or non-acceptance (立案审查), CASE-02, CASE-04, CASE-06.
type FilingFacts struct {
	Docket     Docket           `json:"docket,omitzero"` // required for filing
	Conditions FilingConditions `json:"conditions,omitzero"`
	Competent  zhixing.Tri      `json:"competent,omitzero"` // CASE-04, see Competent
	Unsplit    zhixing.Tri      `json:"unsplit,omitzero"`   // CASE-06, see AssessSplit
	// CounterShown: the creditor's own due counter-performance is shown; asked
	// only under RequireProofAtFiling (CASE-07).
	CounterShown zhixing.Tri   `json:"counter_shown,omitzero"`
	Tags         []zhixing.Tag `json:"tags,omitempty"`
	// Claim is the amount filed for, where it differs from the application.
	Claim zhixing.Money `json:"claim,omitzero"`
	// HighCourtReason is the recorded reason for filing at a high court (CASE-106).
	HighCourtReason string `json:"high_court_reason,omitempty"`
}

func (FilingFacts) fits(k EventKind) bool { return k == EventFileCase || k == EventRefuse }

func (f FilingFacts) check() error {
	if f.Claim.Sign() >= 0 {
		return nil
	}
	return &zhixing.InputError{Field: "claim", Value: f.Claim.String(), Reason: zhixing.Text{ZH: "金额不能为负", EN: "an amount cannot be negative"}}
}

// FilingConditions are the filing conditions (立案条件), CASE-02, ENF-REG 16.
type FilingConditions struct {
	Effective    zhixing.Tri `json:"effective,omitzero"`     // (a) the title has taken effect
	Entitled     zhixing.Tri `json:"entitled,omitzero"`      // (b) the applicant is the creditor or its successor
	Definite     zhixing.Tri `json:"definite,omitzero"`      // (c) performance, object and debtor are definite
	NotPerformed zhixing.Tri `json:"not_performed,omitzero"` // (d) not performed in the time fixed
	Jurisdiction zhixing.Tri `json:"jurisdiction,omitzero"`  // (e) the court has jurisdiction
}

// All is Yes if every condition holds, No if one fails, Unknown otherwise.
func (c FilingConditions) All() zhixing.Tri {
	return c.Effective.And(c.Entitled).And(c.Definite).And(c.NotPerformed).And(c.Jurisdiction)
}

// AssignmentFacts come with the assignment or change of officers (分案), CASE-82.
type AssignmentFacts struct {
	Officer zhixing.ActorID   `json:"officer"`
	Clerks  []zhixing.ActorID `json:"clerks,omitempty"` // listed as handlers (CASE-81.I1)
	Holders []Holder          `json:"holders,omitempty"`
}

func (AssignmentFacts) fits(k EventKind) bool { return k == EventAssign || k == EventReassign }

func (f AssignmentFacts) check() error {
	if f.Officer != "" && len(f.Officer) <= maxKeyBytes && len(f.Clerks)+len(f.Holders) <= maxWith {
		ok := true
		for _, h := range f.Holders {
			ok = ok && h.Person != "" && stageNames.Valid(h.Stage)
		}
		if ok {
			return nil
		}
	}
	var p zhixing.Problems
	if f.Officer == "" || len(f.Officer) > maxKeyBytes {
		p.Add("officer", string(f.Officer), "CASE-91.T04", zhixing.Text{ZH: "须写明承办人", EN: "the officer is required"})
	}
	if len(f.Clerks)+len(f.Holders) > maxWith {
		p.Add("holders", strconv.Itoa(len(f.Holders)), "", zhixing.Text{ZH: "人员过多", EN: "too many persons"})
		return p.Err()
	}
	for i, h := range f.Holders {
		if h.Person == "" || !stageNames.Valid(h.Stage) {
			p.Add("holders["+strconv.Itoa(i)+"]", string(h.Person), "CASE-82", zhixing.Text{ZH: "环节或人员不明", EN: "stage or person missing"})
		}
	}
	return p.Err()
}

// NoticeFacts come with the enforcement notice (执行通知), CASE-35.
type NoticeFacts struct {
	OrdersPerformance zhixing.Tri `json:"orders_performance,omitzero"`
	StatesInterest    zhixing.Tri `json:"states_interest,omitzero"` // delayed-performance interest or sum
	StatesAccount     zhixing.Tri `json:"states_account,omitzero"`  // case-money account, CASE-36
	HotlineStated     zhixing.Tri `json:"hotline_stated,omitzero"`  // CASE-103
	// ServedOn is the day the debtor received it; zero: the day of the event.
	ServedOn zhixing.Date `json:"served_on,omitzero"`
	// ReportDue is the last day for the property report set in the order (N09).
	ReportDue zhixing.Date `json:"report_due,omitzero"`
}

func (NoticeFacts) fits(k EventKind) bool { return k == EventIssueNotice }

func (f NoticeFacts) check() error { return nil }

// MeasureFacts come with a measure taken at once (立即采取措施), CASE-35.
type MeasureFacts struct {
	Approved  zhixing.Tri `json:"approved,omitzero"`
	Emergency zhixing.Tri `json:"emergency,omitzero"` // approval follows within two working days (N21)
}

func (MeasureFacts) fits(k EventKind) bool {
	return k == EventImmediateMeasure || k == EventUrgentControl
}

func (f MeasureFacts) check() error { return nil }
