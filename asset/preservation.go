package asset

import "github.com/zhixing-go/zhixing"

// PreservationFacts are the facts on an application for preservation (ASSET-83 to 87).
type PreservationFacts struct {
	Kind            PreservationKind   `json:"kind"`
	Amount          zhixing.GivenMoney `json:"amount,omitzero"`      // to be preserved; of the thing where that is disputed
	Accepted        zhixing.Date       `json:"accepted,omitzero"`    // application accepted
	AcceptedAt      zhixing.Instant    `json:"accepted_at,omitzero"` // for the 48 hours
	Urgent          zhixing.Tri        `json:"urgent,omitzero"`
	HardToEnforce   zhixing.Tri        `json:"hard_to_enforce,omitzero"` // post-judgment: without it enforcement may fail or be hard (CPL-INT-2022 163)
	SecurityOn      zhixing.Date       `json:"security_on,omitzero"`     // security furnished, where it was ordered
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

// AssessPreservation works out the terms of a preservation (ASSET-83 to 88, 97). The five
// days to rule and to begin, the cap and the waiver of security and the clear information
// are of PRES-2016: before 2016-12-01 they do not bind.
func AssessPreservation(f PreservationFacts, asOf zhixing.Date, o Options) (PreservationOpinion, error) {
	if err := o.check(); err != nil {
		return PreservationOpinion{}, err
	}
	if f.Kind == 0 || !preservationKindNames.Valid(f.Kind) {
		return PreservationOpinion{}, &zhixing.InputError{Field: "kind", Value: f.Kind.String(), Rule: "ASSET-83", Reason: txt("未给出保全种类", "kind of preservation not given")}
	}
	r := PreservationOpinion{MustLift: zhixing.NotMet, MayLift: zhixing.NotMet}
	day := f.day(asOf)
	since2016 := day.IsZero() || !day.Before(preservation2016())
	w := newOpinion("ASSET-83", day)
	cal := o.calendar()
	c4 := art("PRES-2020", 4)
	at48 := c4
	switch {
	case f.Kind == PreservationPreAction:
		at48 = para("CPL-2023", 104, 2)
	case !since2016:
		at48 = para("CPL-2023", 103, 3)
	}
	urgent := f.Urgent == zhixing.Yes || f.Kind == PreservationPreAction
	from := f.Accepted
	if !f.SecurityOn.IsZero() {
		from = f.SecurityOn
	}
	switch {
	case urgent && !f.AcceptedAt.IsZero():
		d, err := zhixing.Period{N: 48, Unit: zhixing.Hours, Class: zhixing.CourtTerm, Rule: "ASSET-83", Cite: at48.AsOf(day)}.EndAt(f.AcceptedAt)
		if err != nil {
			return r, err
		}
		r.RulingDueAt = d.End
		w.tell("within_48_hours", zhixing.Info, txt("四十八小时内作出裁定，并立即开始执行", "ruling within 48 hours, executed at once"), at48)
	case urgent && !f.Accepted.IsZero():
		// The hour is not known: 48 hours, the starting one not counted, end on the second
		// day after, at the latest with it.
		r.RulingDue = f.Accepted.AddDays(2)
		w.add("within_48_hours", zhixing.Unknown, "accepted_at", txt("四十八小时内作出裁定，并立即开始执行", "ruling within 48 hours, executed at once"), at48)
	case !urgent && !from.IsZero() && from.Before(preservation2016()):
		w.tell("no_term_yet", zhixing.Info, txt("2016年12月1日前，情况不紧急的没有五日内裁定、五日内开始执行的期限", "before 2016-12-01 no five days to rule and to begin bound where it was not urgent"), para("CPL-2023", 103, 3))
	case !urgent && !from.IsZero():
		d, err := days(5, zhixing.CourtTerm, "ASSET-83", c4).End(from, cal)
		if err != nil {
			return r, err
		}
		r.RulingDue = d.End
	}
	if !f.Ruled.IsZero() {
		switch {
		case urgent:
			r.StartDue = f.Ruled
		case !f.Ruled.Before(preservation2016()):
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
	switch {
	case !since2016:
	case f.Kind == PreservationLitigation:
		r.SystemQuery = zhixing.StatusOf(f.ClearProperty.Not().And(f.Clues))
		w.add("clear_or_clues", f.ClearProperty.Or(f.Clues), "clear_property", txt("提供明确的财产信息，或者确因客观原因不能提供而提供具体线索", "clear property information, or specific clues where that is objectively impossible"), para("PRES-2020", 10, 1), para("PRES-2020", 10, 2), para("PRES-2020", 11, 1))
	default:
		w.add("clear_property", f.ClearProperty, "clear_property", txt("提供明确的被保全财产信息", "clear information on the property"), para("PRES-2020", 10, 1))
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

// day is the day whose law applies: of the application, else of the question; zero: the
// law in force.
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
	day := f.day(asOf)
	since2016 := day.IsZero() || !day.Before(preservation2016())
	if f.Amount.Given && f.Kind != PreservationPreAction && !since2016 {
		w.tell("no_cap_yet", zhixing.Info, txt("2016年12月1日前诉讼保全担保数额由法院根据案件情况决定，无百分之三十上限", "before 2016-12-01 the court fixed the security in litigation, without a cap of 30 per cent"), para("CPL-INT-2022", 152, 3))
	} else if f.Amount.Given {
		m, err := SecurityCap(f.Kind, f.Amount.Amount)
		if err != nil {
			return err
		}
		r.SecurityCap = zhixing.GiveMoney(m)
		r.CapIsAmount = zhixing.TriOf(f.Kind == PreservationPreAction && f.SpecialCase != zhixing.Yes)
		cites := []zhixing.Citation{para("PRES-2020", 5, 1)}
		switch {
		case f.Kind == PreservationPreAction && since2016:
			cites = []zhixing.Citation{para("PRES-2020", 5, 2), para("CPL-INT-2022", 152, 2)}
		case f.Kind == PreservationPreAction:
			cites = []zhixing.Citation{para("CPL-INT-2022", 152, 2)}
		}
		w.tell("security_cap", zhixing.Info, txt("担保数额：诉讼中不超过百分之三十，诉前相当于请求保全数额", "security: at most 30 per cent in litigation, the amount before action"), cites...)
	}
	if since2016 && f.MoreOrdered != zhixing.Unknown {
		r.MayLift = zhixing.NotMet
		if f.MoreOrdered == zhixing.Yes {
			r.MayLift = zhixing.StatusOf(f.MoreGiven.Not())
		}
		w.add("more_security_refused", f.MoreOrdered.And(f.MoreGiven.Not()), "more_given", txt("担保不足以赔偿损失，经责令追加而拒不追加的，可以裁定解除或者部分解除保全", "the security falls short and more was ordered and refused: the preservation may be lifted, wholly or in part"), para("PRES-2020", 5, 3))
	}
	w.rule = "ASSET-85"
	r.MayWaive = zhixing.NotMet
	if r.waiver(f, w, since2016); !since2016 {
		return nil
	}
	w.tell("insurer_letter", zhixing.Info, txt("保险人以财产保全责任险合同提供担保的，应当出具担保书", "an insurer that gives security by liability insurance furnishes a letter"), para("PRES-2020", 7, 1))
	w.tell("independent_guarantee", zhixing.Info, txt("金融监管部门批准设立的金融机构以独立保函提供担保的，应当依法准许", "the independent guarantee of a licensed institution is accepted"), art("PRES-2020", 8))
	return nil
}

// waiver says whether the court may ask for no security (PRES-2020 9): its grounds are of
// litigation, a creditor with an effective document needs none of them, and of arbitration
// it says nothing. Before it the court decided in litigation (CPL-INT-2022 152(3)).
func (r *PreservationOpinion) waiver(f PreservationFacts, w *opine, since2016 bool) {
	text, c := txt("可以不要求提供担保", "the court may ask for no security"), para("PRES-2020", 9, 1, uint8(f.Waiver))
	may := zhixing.Yes
	switch {
	case f.Kind == PreservationPreAction:
		return
	case f.Kind == PreservationPostJudgment:
		c = para("PRES-2020", 9, 2)
	case f.Waiver == WaiverNone:
		return
	case f.Kind == PreservationArbitration && since2016:
		may, text = zhixing.Unknown, txt("不要求担保的情形规定于诉讼中的保全，仲裁中的保全由法院认定", "the grounds to waive security are of litigation: in arbitration it is for the court to find")
	}
	if !since2016 {
		c = para("CPL-INT-2022", 152, 3)
	}
	w.add("may_waive", may, "", text, c)
	r.MayWaive = zhixing.StatusOf(may)
}

// urgency: a creditor with an effective document may ask for preservation only where it is
// urgent and enforcement would fail or be hard without it (ASSET-88).
func (f *PreservationFacts) urgency(w *opine) {
	c := art("CPL-INT-2022", 163)
	w.rule = "ASSET-88"
	w.add("urgent_circumstances", f.Urgent, "urgent", txt("有对方当事人转移财产等紧急情况", "urgent circumstances, as that the other party moves property"), c)
	w.add("hard_to_enforce", f.HardToEnforce, "hard_to_enforce", txt("不申请保全将可能导致生效法律文书不能执行或者难以执行", "without it the document might not, or hardly, be enforced"), c)
}

// duties: 30 days before action (ASSET-87), five days after the performance period (ASSET-88).
func (r *PreservationOpinion) duties(f PreservationFacts, w *opine, asOf zhixing.Date, cal zhixing.Calendar) error {
	if f.Kind == PreservationPostJudgment {
		f.urgency(w)
	}
	switch {
	case f.Kind == PreservationPreAction && f.Taken.IsZero(), f.Kind == PreservationPostJudgment && f.PerformanceEnds.IsZero():
		r.MustLift = zhixing.Undetermined
	case f.Kind == PreservationPreAction:
		n, c := 30, para("CPL-2023", 104, 3)
		if f.Taken.Before(zhixing.YMD(2013, 1, 1)) {
			n, c = 15, para("CPL-2007", 93, 3) // by recall
		}
		d, err := days(n, zhixing.PartyTerm, "ASSET-87", c.AsOf(f.Taken)).End(f.Taken, cal)
		if err != nil {
			return err
		}
		r.SueBy = d.End
		if f.SuitFiled.IsZero() && d.Over(asOf) || !f.SuitFiled.IsZero() && d.Over(f.SuitFiled) {
			r.MustLift = zhixing.Met
		}
		w.rule = "ASSET-87"
		w.tell("sue_within_30_days", zhixing.Info, txt("采取措施后三十日内（2013年以前为十五日）不起诉、不申请仲裁的，应当解除；起诉的自动转换，期限连续计算", "no suit or arbitration within 30 days of the measure (15 before 2013): lifted; otherwise it converts and the term runs on"), c, art("PRES-2020", 17))
	case f.Kind == PreservationPostJudgment:
		d, err := days(5, zhixing.PartyTerm, "ASSET-88", art("CPL-INT-2022", 163).AsOf(f.PerformanceEnds)).End(f.PerformanceEnds, cal)
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
