package asset

import "github.com/zhixing-go/zhixing"

// ThirdDebtFacts are the facts on a due claim of the debtor against a third person
// (到期债权, ASSET-69 to 71).
type ThirdDebtFacts struct {
	Claim           zhixing.Money      `json:"claim"`               // claimed of the third person
	Applied         zhixing.Tri        `json:"applied,omitzero"`    // creditor or debtor applied
	CannotPay       zhixing.Tri        `json:"cannot_pay,omitzero"` // the debtor cannot pay
	Due             zhixing.Tri        `json:"due,omitzero"`        // the claim is due
	Notice          zhixing.Date       `json:"notice,omitzero"`     // notice to perform received by the third person
	Direct          zhixing.Tri        `json:"direct,omitzero"`     // served directly
	Reaction        ThirdReaction      `json:"reaction,omitzero"`
	ReactedOn       zhixing.Date       `json:"reacted_on,omitzero"`
	Admitted        zhixing.GivenMoney `json:"admitted,omitzero"`          // part admitted
	FixedByDocument zhixing.Tri        `json:"fixed_by_document,omitzero"` // the claim is fixed by an effective document
	IsIncome        zhixing.Tri        `json:"is_income,omitzero"`         // wages and the like of a natural person
	Paid            zhixing.Money      `json:"paid,omitzero"`              // paid as the notice says
	PreservedOnly   zhixing.Tri        `json:"preserved_only,omitzero"`    // only preservation: no notice to perform was issued
	Owed            zhixing.GivenMoney `json:"owed,omitzero"`              // what the debtor owes and costs: no more is taken of the third person
	OutsiderObjects zhixing.Tri        `json:"outsider_objects,omitzero"`  // an interested person says that the claim is his; pending
}

// ThirdDebtOpinion says whether the third person may be enforced against, and for how
// much.
type ThirdDebtOpinion struct {
	Route       string            `json:"route"`                 // "due_debt", or "income" where it is wages and the like
	ObjectionBy zhixing.Date      `json:"objection_by,omitzero"` // last day to object and to pay
	Rolled      bool              `json:"rolled,omitempty"`
	Freeze      zhixing.Status    `json:"freeze"`    // the claim may be frozen, due or not
	Objection   zhixing.Status    `json:"objection"` // Met: an objection that stops enforcement without examination
	Enforce     zhixing.Status    `json:"enforce"`   // against the third person on asOf
	Amount      zhixing.Money     `json:"amount"`    // that may be enforced
	Stopped     zhixing.Money     `json:"stopped"`   // that the objection stops
	Findings    []zhixing.Finding `json:"findings"`
}

// AssessThirdDebt judges the enforcement of a due claim against a third person on asOf
// (ASSET-69, 70): notice served directly, fifteen days, an objection in time is not
// examined, inability to pay and the lack of a direct relation are no objection, a claim
// fixed by an effective document cannot be denied. Silence in preservation is no
// admission: without a notice to perform nothing is enforced, and what is frozen is the
// claim, never the third person's own property.
func AssessThirdDebt(f ThirdDebtFacts, asOf zhixing.Date, o Options) (ThirdDebtOpinion, error) {
	var p zhixing.Problems
	p.AddErr("", o.check())
	p.NotNegative("owed", f.Owed.Amount, "ASSET-69")
	p.NotNegative("claim", f.Claim, "ASSET-69")
	p.NotNegative("paid", f.Paid, "ASSET-69")
	p.NotNegative("admitted", f.Admitted.Amount, "ASSET-69")
	if f.Claim.Less(f.Admitted.Amount) {
		p.Add("admitted", f.Admitted.Amount.String(), "ASSET-69", txt("承认部分不得超过债权", "the admitted part must not be more than the claim"))
	}
	if asOf.IsZero() {
		p.Add("as_of", "", "ASSET-69", txt("未给出日期", "day not given"))
	}
	if !thirdReactionNames.Valid(f.Reaction) {
		p.Add("reaction", f.Reaction.String(), "ASSET-70", txt("反应种类不明", "unknown reaction"))
	}
	if err := p.Err(); err != nil {
		return ThirdDebtOpinion{}, err
	}
	r := ThirdDebtOpinion{Route: "due_debt", Freeze: zhixing.Met, Objection: zhixing.NotMet}
	w := newOpinion("ASSET-69", asOf)
	c45 := para("ENF-REG-2020", 45, 1)
	if f.IsIncome == zhixing.Yes {
		r.Route, r.Freeze, r.Enforce = "income", zhixing.NotApplicable, zhixing.NotApplicable
		w.tell("income_route", zhixing.Warning, txt("属于自然人收入，应当适用提取、扣留收入的程序", "income of a natural person: the procedure of withholding income applies"), art("CPL-2023", 254))
		r.Findings = w.op.Findings
		return r, nil
	}
	w.add("applied", f.Applied, "applied", txt("申请执行人或者被执行人申请", "creditor or debtor applied"), c45)
	w.add("cannot_pay", f.CannotPay, "cannot_pay", txt("被执行人不能清偿债务", "the debtor cannot pay"), c45)
	w.add("due", f.Due, "due", txt("债权已经到期；实务上未到期的可以冻结，不得要求提前履行", "the claim is due; in practice one not due may be frozen, not demanded"), c45)
	served := zhixing.TriOf(!f.Notice.IsZero())
	if f.Notice.IsZero() && f.PreservedOnly == zhixing.Yes {
		w.tell("silence_is_no_admission", zhixing.Warning, txt("保全阶段未提出异议不视为承认债务，须另发履行通知", "silence in preservation is no admission: a notice to perform is needed"), art("CPL-INT-2022", 159))
		w.tell("order_not_to_pay", zhixing.Info, txt("裁定该他人不得对本案债务人清偿；其要求偿付的，由人民法院提存", "the third person is ordered not to pay the debtor; if it wants to pay, the court takes the money in lodgement"), art("CPL-INT-2022", 159))
	}
	w.add("notice_served_directly", served.And(f.Direct), "direct", txt("履行通知已直接送达第三人", "notice to perform served directly on the third person"), c45)
	if f.Notice.IsZero() {
		r.Enforce, r.Findings = zhixing.NotMet, w.op.Findings
		return r, nil
	}
	d, err := zhixing.Period{N: 15, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "ASSET-69", Cite: para("ENF-REG-2020", 45, 2, 2).AsOf(f.Notice)}.End(f.Notice, o.calendar())
	if err != nil {
		return r, err
	}
	r.ObjectionBy, r.Rolled = d.End, d.Rolled
	base := w.all
	w.rule = "ASSET-70"
	r.react(&f, w, d, o.LateObjection)
	over := zhixing.TriOf(d.Over(asOf))
	w.add("term_over", over, "", txt("十五日期限已届满", "the fifteen days are over"), para("ENF-REG-2020", 45, 2, 2), para("ENF-REG-2020", 49, 1))
	r.Enforce = zhixing.StatusOf(base.And(over))
	if r.Objection == zhixing.Met {
		r.Enforce = zhixing.NotMet
		if f.Reaction == ThirdPartialDenial {
			r.Enforce = zhixing.StatusOf(base.And(over))
		}
	}
	if r.Objection == zhixing.Undetermined && r.Enforce == zhixing.Met {
		r.Enforce = zhixing.Undetermined
	}
	if f.OutsiderObjects == zhixing.Yes {
		// No disposal while the objection is pending (ENF-PROC-2020 15).
		r.Enforce = zhixing.NotMet
		w.tell("outsider_route", zhixing.Warning, txt("利害关系人对到期债权有异议的，按案外人异议处理，审查期间不得处分", "an interested person's objection takes the road of the outsider's: no disposal meanwhile"), para("CPL-INT-2022", 499, 2), art("CPL-2023", 238), para("ENF-PROC-2020", 15, 1))
	}
	if r.Enforce == zhixing.Met {
		left, err := f.Claim.Sub(r.Stopped)
		if err == nil {
			left, err = left.Sub(f.Paid.Min(left))
		}
		if err != nil {
			return r, err
		}
		if f.Owed.Given {
			left = left.Min(f.Owed.Amount)
		}
		r.Amount = left
		w.tell("ruling_and_certificate", zhixing.Info, txt("强制执行裁定同时送达第三人和被执行人；履行后出具证明", "the ruling is served on third person and debtor; a certificate follows payment"), art("ENF-REG-2020", 49), art("ENF-REG-2020", 53))
		if left.IsZero() {
			r.Enforce = zhixing.NotMet
		}
	}
	r.Findings = w.op.Findings
	return r, nil
}

// react judges what the third person did (ASSET-70; ENF-REG-2020 47, 48; CPL-INT-2022 499).
func (r *ThirdDebtOpinion) react(f *ThirdDebtFacts, w *opine, d zhixing.Deadline, late LateObjection) {
	switch f.Reaction {
	case ThirdNone:
		return
	case ThirdCannotPay, ThirdNoRelation:
		w.tell("no_objection_in_law", zhixing.Info, txt("无履行能力、与申请执行人无直接法律关系，不属于异议", "inability to pay and the lack of a direct relation are no objection"), para("ENF-REG-2020", 48, 1))
		return
	}
	if f.FixedByDocument == zhixing.Yes {
		w.tell("fixed_by_document", zhixing.Info, txt("债权已为生效法律文书确定，否认不予支持", "the claim is fixed by an effective document: denial is not supported"), para("CPL-INT-2022", 499, 3))
		return
	}
	inTime := zhixing.Unknown
	if !f.ReactedOn.IsZero() {
		inTime = zhixing.TriOf(d.Within(f.ReactedOn))
	}
	w.add("objection_in_time", inTime, "reacted_on", txt("在十五日内提出异议（口头异议记入笔录）", "objection within fifteen days, an oral one recorded"), para("ENF-REG-2020", 45, 2, 3), art("ENF-REG-2020", 46))
	switch inTime {
	case zhixing.Yes:
		r.Objection, r.Stopped = zhixing.Met, f.Claim
		if f.Reaction == ThirdPartialDenial {
			r.Stopped, _ = f.Claim.Sub(f.Admitted.Amount)
			w.tell("admitted_part", zhixing.Info, txt("部分承认、部分有异议的，可以对承认的部分强制执行", "a part admitted, a part denied: the part admitted may be enforced"), para("ENF-REG-2020", 48, 2))
		}
		w.tell("not_examined", zhixing.Info, txt("对异议不进行审查，异议部分不得强制执行", "the objection is not examined: no enforcement of what it covers"), art("ENF-REG-2020", 47))
	case zhixing.No:
		if late == LateObjectionReviewed {
			r.Objection = zhixing.Undetermined
			w.tell("late_objection_reviewed", zhixing.Warning, txt("逾期异议按执行异议审查", "a late objection is reviewed as an objection"), art("CPL-2023", 236))
		}
	case zhixing.Unknown:
		r.Objection = zhixing.Undetermined
	}
}

// ThirdBreach says what acts after the notice are worth (ASSET-71; ENF-REG-2020 50 to 53).
type ThirdBreach struct {
	Waived     zhixing.Tri   `json:"waived,omitzero"`      // the debtor waived or deferred the claim after the notice
	PaidDebtor zhixing.Money `json:"paid_debtor,omitzero"` // paid to the debtor or others in spite of it
	SetOff     zhixing.Money `json:"set_off,omitzero"`     // set off against claims acquired, or due, only after it
	Recovered  zhixing.Money `json:"recovered,omitzero"`   // of that, recovered
	NoProperty zhixing.Tri   `json:"no_property,omitzero"` // the third person has no property to execute
	On         zhixing.Date  `json:"on,omitzero"`          // day whose law applies; zero: the law in force
}

// AssessThirdBreach returns the findings and the amount for which the third person is
// still liable to the applicant: what it paid away and cannot recover, and what it set off
// without effect.
func AssessThirdBreach(f ThirdBreach) (zhixing.Money, []zhixing.Finding, error) {
	liable, err := f.PaidDebtor.Sub(f.Recovered)
	if err != nil || f.PaidDebtor.Sign() < 0 || f.Recovered.Sign() < 0 || liable.Sign() < 0 {
		return zhixing.Money{}, nil, &zhixing.InputError{Field: "recovered", Value: f.Recovered.String(), Rule: "ASSET-71", Reason: txt("追回金额应在零与所付金额之间", "must be from zero to what was paid")}
	}
	if f.SetOff.Sign() < 0 {
		return zhixing.Money{}, nil, &zhixing.InputError{Field: "set_off", Value: f.SetOff.String(), Rule: "ASSET-71", Reason: txt("不得为负数", "must not be negative")}
	}
	w := newOpinion("ASSET-71", f.On)
	if f.Waived != zhixing.Unknown {
		w.add("waiver_void", f.Waived, "", txt("收到通知后放弃债权或者延缓履行的行为无效", "a waiver or deferral after the notice is void"), art("ENF-REG-2020", 50))
	}
	if liable.Sign() > 0 {
		w.tell("joint_liability", zhixing.Breach, txt("擅自向被执行人履行，在已履行的财产范围内与被执行人承担连带责任，可以追究妨害执行责任", "payment in spite of the notice does not discharge: joint liability, and obstruction"), art("ENF-REG-2020", 51))
	}
	if f.SetOff.Sign() > 0 {
		w.tell("set_off_without_effect", zhixing.Breach, txt("冻结后的抵销不得对抗申请执行人", "a set-off after the freeze has no effect against the applicant"), zhixing.Citation{Instrument: "SEIZE-2020", Article: 24, Paragraph: 1})
		if liable, err = liable.Add(f.SetOff); err != nil {
			return zhixing.Money{}, nil, err
		}
	}
	if f.NoProperty == zhixing.Yes {
		w.tell("no_further_chain", zhixing.Info, txt("不得就第三人对他人享有的到期债权强制执行", "no further chain to the third person's own debtors"), art("ENF-REG-2020", 52))
	}
	return liable, w.op.Findings, nil
}
