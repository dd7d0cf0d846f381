package asset

import "github.com/zhixing-go/zhixing"

// PreservationFacts are the facts on an application for preservation (ASSET-83 to 87).
type PreservationFacts struct {
	Kind            PreservationKind   `json:"kind"`
	Amount          zhixing.GivenMoney `json:"amount,omitzero"`      // to be preserved; of the thing where that is disputed
	Accepted        zhixing.Date       `json:"accepted,omitzero"`    // application accepted
	AcceptedAt      zhixing.Instant    `json:"accepted_at,omitzero"` // for the 48 hours
	Urgent          zhixing.Tri        `json:"urgent,omitzero"`
	SecurityOn      zhixing.Date       `json:"security_on,omitzero"` // security furnished, where it was ordered
	Ruled           zhixing.Date       `json:"ruled,omitzero"`
	Taken           zhixing.Date       `json:"taken,omitzero"` // the measure was taken
	SuitFiled       zhixing.Date       `json:"suit_filed,omitzero"`
	PerformanceEnds zhixing.Date       `json:"performance_ends,omitzero"` // end of the performance period in the document
	Waiver          SecurityWaiver     `json:"waiver,omitzero"`           // ground to waive security
	SpecialCase     zhixing.Tri        `json:"special_case,omitzero"`     // pre-action: special case, at discretion
	ClearProperty   zhixing.Tri        `json:"clear_property,omitzero"`   // clear property information given
	Clues           zhixing.Tri        `json:"clues,omitzero"`            // specific clues, clear information objectively impossible
	Foreign         zhixing.Tri        `json:"foreign,omitzero"`          // arbitration: foreign-related
	MoreOrdered     zhixing.Tri        `json:"more_ordered,omitzero"`     // the security proved too small, more was ordered
	MoreGiven       zhixing.Tri        `json:"more_given,omitzero"`       // No: and refused
}

// PreservationOpinion gives the terms and the cap of the security.
type PreservationOpinion struct {
	RulingDue   zhixing.Date       `json:"ruling_due,omitzero"`    // last day to rule
	RulingDueAt zhixing.Instant    `json:"ruling_due_at,omitzero"` // 48 hours, starting hour not counted
	StartDue    zhixing.Date       `json:"start_due,omitzero"`     // last day to begin; urgent and pre-action: at once
	SecurityCap zhixing.GivenMoney `json:"security_cap,omitzero"`  // most (litigation), or the amount (pre-action)
	CapIsAmount zhixing.Tri        `json:"cap_is_amount,omitzero"` // Yes: exactly this, at discretion only in special cases
	MayWaive    zhixing.Status     `json:"may_waive"`
	SueBy       zhixing.Date       `json:"sue_by,omitzero"`     // pre-action: last day to sue or go to arbitration
	MustLift    zhixing.Status     `json:"must_lift"`           // on asOf, for want of suit or application
	MayLift     zhixing.Status     `json:"may_lift"`            // wholly or in part: more security was ordered and refused
	EnforceBy   zhixing.Date       `json:"enforce_by,omitzero"` // post-judgment: last day to apply for enforcement
	SystemQuery zhixing.Status     `json:"system_query"`        // the applicant may ask for a query of the system
	Findings    []zhixing.Finding  `json:"findings"`
}

func days(n int, class zhixing.DeadlineClass, rule zhixing.RuleID, c zhixing.Citation) zhixing.Period {
	return zhixing.Period{N: n, Unit: zhixing.Days, Class: class, Rule: rule, Cite: c}
}

// SecurityCap returns what security may be ordered (ASSET-84; PRES-2020 5, CPL-INT-2022
// 152): in litigation at most thirty per cent of the amount or of the disputed thing,
// before action the amount itself.
func SecurityCap(k PreservationKind, amount zhixing.Money) (zhixing.Money, error) {
	if amount.Sign() < 0 {
		return zhixing.Money{}, &zhixing.InputError{Field: "amount", Value: amount.String(), Rule: "ASSET-84", Reason: txt("不得为负数", "must not be negative")}
	}
	switch k {
	case PreservationPreAction:
		return amount, nil
	case PreservationLitigation, PreservationArbitration, PreservationPostJudgment:
		f, err := zhixing.NewFraction(30, 100)
		if err != nil {
			return zhixing.Money{}, err
		}
		return zhixing.MoneyFraction(amount).Mul(f).MoneyDown() // a cap is never rounded up
	}
	return zhixing.Money{}, &zhixing.InputError{Field: "kind", Value: k.String(), Rule: "ASSET-83", Reason: txt("未给出保全种类", "kind of preservation not given")}
}

// AssessPreservation works out the terms of a preservation (ASSET-83 to 88, 97).
func AssessPreservation(f PreservationFacts, asOf zhixing.Date, o Options) (PreservationOpinion, error) {
	if err := o.check(); err != nil {
		return PreservationOpinion{}, err
	}
	if f.Kind == 0 || !preservationKindNames.Valid(f.Kind) {
		return PreservationOpinion{}, &zhixing.InputError{Field: "kind", Value: f.Kind.String(), Rule: "ASSET-83", Reason: txt("未给出保全种类", "kind of preservation not given")}
	}
	r := PreservationOpinion{MustLift: zhixing.NotMet, MayLift: zhixing.StatusOf(f.MoreOrdered.And(f.MoreGiven.Not()))}
	if f.MoreOrdered != zhixing.Yes {
		r.MayLift = zhixing.NotMet
	}
	w := opinionOn("ASSET-83", f.day(asOf))
	cal := o.calendar()
	c4 := art("PRES-2020", 4)
	urgent := f.Urgent == zhixing.Yes || f.Kind == PreservationPreAction
	from := f.Accepted
	if !f.SecurityOn.IsZero() {
		from = f.SecurityOn
	}
	switch {
	case urgent && !f.AcceptedAt.IsZero():
		d, err := zhixing.Period{N: 48, Unit: zhixing.Hours, Class: zhixing.CourtTerm, Rule: "ASSET-83", Cite: c4}.EndAt(f.AcceptedAt)
		if err != nil {
			return r, err
		}
		r.RulingDueAt = d.End
		w.tell("within_48_hours", zhixing.Info, txt("四十八小时内作出裁定，并立即开始执行", "ruling within 48 hours, executed at once"), c4)
	case urgent && !f.Accepted.IsZero():
		// The hour is not known: 48 hours, the starting one not counted, end on the second
		// day after, at the latest with it.
		r.RulingDue = f.Accepted.AddDays(2)
		w.add("within_48_hours", zhixing.Unknown, "accepted_at", txt("四十八小时内作出裁定，并立即开始执行", "ruling within 48 hours, executed at once"), c4)
	case !urgent && !from.IsZero():
		d, err := days(5, zhixing.CourtTerm, "ASSET-83", c4).End(from, cal)
		if err != nil {
			return r, err
		}
		r.RulingDue = d.End
	}
	if !f.Ruled.IsZero() {
		r.StartDue = f.Ruled
		if !urgent {
			d, err := days(5, zhixing.CourtTerm, "ASSET-83", c4).End(f.Ruled, cal)
			if err != nil {
				return r, err
			}
			r.StartDue = d.End
		}
	}
	if err := r.security(f, w, asOf); err != nil {
		return r, err
	}
	w.rule = "ASSET-86"
	r.SystemQuery = zhixing.NotMet
	if day := f.day(asOf); f.Kind == PreservationLitigation && !day.Before(preservation2016()) {
		r.SystemQuery = zhixing.StatusOf(f.ClearProperty.Not().And(f.Clues))
		w.add("clear_or_clues", f.ClearProperty.Or(f.Clues), "clear_property", txt("提供明确的财产信息，或者确因客观原因不能提供而提供具体线索", "clear property information, or specific clues where that is objectively impossible"), art("PRES-2020", 10), art("PRES-2020", 11))
	}
	if err := r.duties(f, w, asOf, cal); err != nil {
		return r, err
	}
	if f.Kind == PreservationArbitration {
		w.rule = "ASSET-83"
		if f.Foreign == zhixing.Yes {
			w.tell("intermediate_court", zhixing.Info, txt("涉外仲裁保全由被申请人住所地或者财产所在地的中级人民法院裁定", "foreign-related arbitration: the intermediate court"), art("PRES-2020", 3), art("ENF-REG-2020", 10))
		} else if f.Foreign == zhixing.No {
			w.tell("basic_court", zhixing.Info, txt("国内仲裁保全由被申请人住所地或者财产所在地的基层人民法院裁定", "domestic arbitration: the basic-level court"), art("PRES-2020", 3), art("ENF-REG-2020", 9))
		}
	}
	r.Findings = w.op.Findings
	return r, nil
}

// day is the day whose law applies: of the application, else of the question.
func (f *PreservationFacts) day(asOf zhixing.Date) zhixing.Date {
	switch {
	case !f.Accepted.IsZero():
		return f.Accepted
	case !f.AcceptedAt.IsZero():
		return f.AcceptedAt.Date()
	case !f.Taken.IsZero():
		return f.Taken
	}
	return asOf
}

func (r *PreservationOpinion) security(f PreservationFacts, w *opine, asOf zhixing.Date) error {
	w.rule = "ASSET-84"
	if f.Amount.Given && f.Kind != PreservationPreAction && f.day(asOf).Before(preservation2016()) {
		w.tell("no_cap_yet", zhixing.Info, txt("2016年12月1日前诉讼保全担保数额由法院根据案件情况决定，无百分之三十上限", "before 2016-12-01 the court fixed the security in litigation, without a cap of 30 per cent"), art("CPL-INT-2022", 152))
	} else if f.Amount.Given {
		m, err := SecurityCap(f.Kind, f.Amount.Amount)
		if err != nil {
			return err
		}
		r.SecurityCap = zhixing.GiveMoney(m)
		r.CapIsAmount = zhixing.TriOf(f.Kind == PreservationPreAction && f.SpecialCase != zhixing.Yes)
		w.tell("security_cap", zhixing.Info, txt("担保数额：诉讼中不超过百分之三十，诉前相当于请求保全数额", "security: at most 30 per cent in litigation, the amount before action"), art("PRES-2020", 5), art("CPL-INT-2022", 152))
	}
	w.rule = "ASSET-85"
	may := zhixing.No
	if f.Kind == PreservationPostJudgment {
		may = zhixing.Yes // ASSET-88: PRES-2020 9(2)
	} else if f.Kind != PreservationPreAction && f.Waiver != WaiverNone {
		may = zhixing.Yes
	}
	r.MayWaive = zhixing.StatusOf(may)
	w.tell("forms", zhixing.Info, txt("保险人出具保全责任险担保书、金融机构独立保函的，应当准许", "an insurer's letter of liability insurance and an institution's independent guarantee are accepted"), art("PRES-2020", 7), art("PRES-2020", 8), art("PRES-2020", 9))
	return nil
}

// duties: 30 days before action (ASSET-87), five days after the performance period (ASSET-88).
func (r *PreservationOpinion) duties(f PreservationFacts, w *opine, asOf zhixing.Date, cal zhixing.Calendar) error {
	switch {
	case f.Kind == PreservationPreAction && f.Taken.IsZero(), f.Kind == PreservationPostJudgment && f.PerformanceEnds.IsZero():
		r.MustLift = zhixing.Undetermined
	case f.Kind == PreservationPreAction:
		n := 30
		if f.Taken.Before(zhixing.YMD(2013, 1, 1)) {
			n = 15 // CPL-2007 93
		}
		d, err := days(n, zhixing.PartyTerm, "ASSET-87", art("CPL-2023", 104)).End(f.Taken, cal)
		if err != nil {
			return err
		}
		r.SueBy = d.End
		if f.SuitFiled.IsZero() && d.Over(asOf) || !f.SuitFiled.IsZero() && d.Over(f.SuitFiled) {
			r.MustLift = zhixing.Met
		}
		w.rule = "ASSET-87"
		w.tell("sue_within_30_days", zhixing.Info, txt("采取措施后三十日内（2013年以前为十五日）不起诉、不申请仲裁的，应当解除；起诉的自动转换，期限连续计算", "no suit or arbitration within 30 days of the measure (15 before 2013): lifted; otherwise it converts and the term runs on"), art("PRES-2020", 17), art("CPL-2023", 104))
	case f.Kind == PreservationPostJudgment:
		d, err := days(5, zhixing.PartyTerm, "ASSET-88", art("CPL-INT-2022", 163)).End(f.PerformanceEnds, cal)
		if err != nil {
			return err
		}
		r.EnforceBy = d.End
		if f.SuitFiled.IsZero() && d.Over(asOf) || !f.SuitFiled.IsZero() && d.Over(f.SuitFiled) {
			r.MustLift = zhixing.Met
		}
		w.rule = "ASSET-88"
		w.tell("apply_within_5_days", zhixing.Info, txt("履行期间届满后五日内不申请执行的，应当解除", "no application for enforcement within 5 days after the performance period: lifted"), art("CPL-INT-2022", 163))
	}
	return nil
}
