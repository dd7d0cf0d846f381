package casefile

import "github.com/zhixing-go/zhixing"

// Options are the policies of this package (政策参数): points where the law is
// silent, where courts differ, or where a number rests on memory. There is one such
// struct, and what takes it takes it whole and last. The zero value is the documented
// default of each member: the first value of an enumeration, what the comment says of
// a number or list.
type Options struct {
	// Periods. Calendar tells rest days; nil is the shipped calendar of the mainland
	// (CASE-70). Roll switches rolling by class of deadline (CASE-71).
	Calendar zhixing.Calendar `json:"-"`
	Roll     zhixing.Roll     `json:"roll,omitzero"`

	// Before filing: the courts for property parts of criminal judgments (CASE-04),
	// limitation (CASE-05), counter-performance (CASE-07), remedy against non-acceptance
	// (CASE-24). ClarificationDays is the term in which a trial
	// division explains an unclear title; zero: 15 (CASE-101, recall).
	CriminalProperty   CriminalProperty   `json:"criminal_property,omitzero"`
	Suspension         SuspensionEffect   `json:"suspension,omitzero"`
	Instalments        InstalmentStart    `json:"instalments,omitzero"`
	OldPeriod          OldPeriod          `json:"old_period,omitzero"`
	LateAgreement      LateAgreement      `json:"late_agreement,omitzero"`
	CounterPerformance CounterPerformance `json:"counter_performance,omitzero"`
	RefusalRemedy      RefusalRemedy      `json:"refusal_remedy,omitzero"`
	ClarificationDays  int                `json:"clarification_days,omitempty"`

	// The course of the case. Nodes replaces the table of nodes; nil is Nodes
	// (CASE-30). WarnDays are the days before the limit on which a warning is due, the
	// earliest first; nil: 30 and 10 (CASE-30 N31). ExtensionMonths is the length of one
	// extension; zero: 3 (CASE-31, LIMIT-2000 5). ReopenedTime is of CASE-91 T37.
	Nodes           []Node       `json:"nodes,omitempty"`
	WarnDays        []int        `json:"warn_days,omitempty"`
	ExtensionMonths int          `json:"extension_months,omitempty"`
	ReopenedTime    ReopenedTime `json:"reopened_time,omitzero"`

	// Case money (CASE-36). PayoutDays is the payout term in calendar days (FUNDS-2017
	// 10, recall); zero: 30. PayoutWorkingDays is the second clock (MUST-2021 7); zero: 15.
	PayoutDays        int `json:"payout_days,omitempty"`
	PayoutWorkingDays int `json:"payout_working_days,omitempty"`

	// Termination of this procedure, 终本: the ground (CASE-40), the conditions
	// (CASE-41), the gate and the remedy (CASE-42), what bars it (CASE-44).
	// InquiryMaxAge is the age in days from which the inquiry that a ruling rests on
	// draws a warning; zero: 30 (ASSET-11). ObjectionDays is the length of
	// ObjectionSixtyDays; zero: 60.
	TerminationGround GroundRequired         `json:"termination_ground,omitzero"`
	NonMonetary       NonMonetaryTermination `json:"non_monetary,omitzero"`
	ResumptionWait    ResumptionWait         `json:"resumption_wait,omitzero"`
	WaitingSeizure    WaitingSeizure         `json:"waiting_seizure,omitzero"`
	InquiryMaxAge     int                    `json:"inquiry_max_age,omitempty"`
	TerminationPanel  TerminationPanel       `json:"termination_panel,omitzero"`
	ObjectionTerm     ObjectionTerm          `json:"objection_term,omitzero"`
	ObjectionDays     int                    `json:"objection_days,omitempty"`
	UnpaidMoney       UnpaidMoney            `json:"unpaid_money,omitzero"`
	PendingObjection  PendingObjection       `json:"pending_objection,omitzero"`

	// PoolReview adds findings of a drive that re-examines the pool (终本清仓、交叉执行).
	// It is a hook of CASE-43: such drives add no condition of law, so its findings
	// never change the verdict.
	PoolReview func(TerminationFacts, zhixing.Date) []zhixing.Finding `json:"-"`

	// The pool and resumption (CASE-45, CASE-46, CASE-20). ResumeDecisionDays is the
	// term for deciding on resumption after 终本; zero: 7 (project default by analogy
	// with filing, CASE-46).
	PoolAnchor         AnchorChoice       `json:"pool_anchor,omitzero"`
	PoolInquiryDays    RestDayInquiry     `json:"pool_inquiry_days,omitzero"`
	ResumeDecisionDays int                `json:"resume_decision_days,omitempty"`
	ResumptionClosings ResumptionClosings `json:"resumption_closings,omitzero"`

	// Control of the bureau: separation of powers (CASE-82), complaints (CASE-85),
	// hearings (CASE-102). PriorityOrder is the order of tags in which cases are taken
	// up; nil: livelihood, military, party and government (CASE-86); cases with none of
	// them come after. ResponseMinutes is the target of the command centre from report
	// to dispatch; zero: none, since no rule sets one (CASE-100).
	SmallCourt      SmallCourt     `json:"small_court,omitzero"`
	ComplaintLimit  ComplaintLimit `json:"complaint_limit,omitzero"`
	MajorHearings   MajorHearings  `json:"major_hearings,omitzero"`
	PriorityOrder   []zhixing.Tag  `json:"priority_order,omitempty"`
	ResponseMinutes int            `json:"response_minutes,omitempty"`
}

// or is n, or d where n is zero: a zero number means the documented default.
func or(n, d int) int {
	if n == 0 {
		return d
	}
	return n
}

func (o *Options) calendar() zhixing.Calendar {
	if o.Calendar == nil {
		return zhixing.Mainland()
	}
	return o.Calendar
}

// end is the deadline of p from the day from, by calendar and rolling of o.
func (o *Options) end(p zhixing.Period, from zhixing.Date) (zhixing.Deadline, error) {
	if err := o.valid(); err != nil {
		return zhixing.Deadline{}, err
	}
	return o.run(p, from)
}
