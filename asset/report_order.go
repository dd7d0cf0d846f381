package asset

import (
	"github.com/zhixing-go/zhixing"
)

// ReportOrder is an order to report property (报告财产令, ASSET-34) and what became of it.
// Each order is one value: ordering again means a new order served anew (INV-2020 3(2)).
type ReportOrder struct {
	Debtor        zhixing.PartyID `json:"debtor"`
	MoneyClaim    zhixing.Tri     `json:"money_claim,omitempty"`   // enforcement of a money claim
	NoticeSent    zhixing.Date    `json:"notice_sent,omitzero"`    // execution notice sent
	Sent          zhixing.Date    `json:"sent,omitzero"`           // order sent
	Served        zhixing.Date    `json:"served,omitzero"`         // order served on the debtor
	Due           zhixing.Date    `json:"due,omitzero"`            // last day set by the court: no statutory length
	ExtensionDue  zhixing.Date    `json:"extension_due,omitzero"`  // last day after an extension on written application
	ExtensionAsk  zhixing.Tri     `json:"extension_ask,omitempty"` // applied for in writing, with good reason
	StatesLimit   zhixing.Tri     `json:"states_limit,omitempty"`  // (1) time limit
	StatesScope   zhixing.Tri     `json:"states_scope,omitempty"`  // (2) scope and period
	StatesSupp    zhixing.Tri     `json:"states_supplement,omitempty"`
	StatesPenalty zhixing.Tri     `json:"states_liability,omitempty"`
	Questionnaire zhixing.Tri     `json:"questionnaire,omitempty"` // 财产调查表 attached
	First         zhixing.Tri     `json:"first,omitempty"`         // the first order of the case

	ReportedOn zhixing.Date          `json:"reported_on,omitzero"`  // written report submitted
	Refused    zhixing.Tri           `json:"refused,omitempty"`     // the debtor refused to report
	GoodReason zhixing.Tri           `json:"good_reason,omitempty"` // for lateness
	Verified   zhixing.Tri           `json:"verified,omitempty"`
	Result     zhixing.ReportOutcome `json:"result,omitzero"` // of the verification: consistent, incomplete, false
}

// investigation2017 is the first day of the provisions on property investigation.
func investigation2017() zhixing.Date { return zhixing.YMD(2017, 5, 1) }

// reportCite is an article of those provisions on the report of property; before them
// ENF-PROC-2008 had the report, by recall without its numbers.
func reportCite(day zhixing.Date, c zhixing.Citation) zhixing.Citation {
	if !day.IsZero() && day.Before(investigation2017()) {
		return zhixing.Citation{Instrument: "ENF-PROC-2008"}
	}
	return c
}

// AssessReportOrder checks what the order must say and when it must go out (ASSET-34;
// INV-2020 3, 4).
func AssessReportOrder(o ReportOrder) []zhixing.Finding {
	c := checklist{rule: "ASSET-34", day: dayOf(o.Sent, o.Served), subject: string(o.Debtor), cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 4}}}
	inv := func(article uint16, paragraph uint8, item ...uint8) zhixing.Citation {
		return reportCite(c.day, para("INV-2020", article, paragraph, item...))
	}
	with := zhixing.NotApplicable
	if o.MoneyClaim != zhixing.No && o.First != zhixing.No {
		with = zhixing.Undetermined
		if !o.NoticeSent.IsZero() && !o.Sent.IsZero() && o.MoneyClaim == zhixing.Yes {
			with = statusOf(zhixing.TriOf(o.NoticeSent == o.Sent))
		}
	}
	c.add("with_execution_notice", with, zhixing.Breach, "sent", "报告财产令与执行通知同时发出", "sent together with the execution notice", inv(3, 1))
	c.need("states_limit", o.StatesLimit, "states_limit", "载明提交财产报告的期限", "states the time limit", inv(4, 1, 1))
	c.need("states_scope", o.StatesScope, "states_scope", "载明报告财产的范围、期间", "states scope and period", inv(4, 1, 2))
	c.need("states_supplement", o.StatesSupp, "states_supplement", "载明补充报告的条件及期间", "states when to supplement", inv(4, 1, 3))
	c.need("states_liability", o.StatesPenalty, "states_liability", "载明违反报告义务的法律责任", "states the liability", inv(4, 1, 4))
	c.need("questionnaire", o.Questionnaire, "questionnaire", "附财产调查表", "a property questionnaire is attached", inv(4, 2))
	if !o.ExtensionDue.IsZero() {
		c.need("extension", o.ExtensionAsk, "extension_ask", "书面申请延长且有正当理由", "the extension was applied for in writing with good reason", inv(5, 3))
	}
	return c.out
}

// lastDay is the day by which the report is to be in.
func (o ReportOrder) lastDay() zhixing.Date {
	if o.ExtensionDue.After(o.Due) {
		return o.ExtensionDue
	}
	return o.Due
}

// Outcome says what became of the report on asOf (ASSET-37, 38): refused, late without
// good reason, not verified yet, or the result of the verification. Zero: the time still
// runs, or no order was served.
func (o ReportOrder) Outcome(asOf zhixing.Date) zhixing.ReportOutcome {
	last := o.lastDay()
	switch {
	case o.Served.IsZero():
		return 0
	case o.Refused == zhixing.Yes:
		return zhixing.ReportRefused
	case o.ReportedOn.IsZero():
		if !last.IsZero() && asOf.After(last) && o.GoodReason != zhixing.Yes {
			return zhixing.ReportLate
		}
		return 0
	case !last.IsZero() && o.ReportedOn.After(last) && o.GoodReason != zhixing.Yes && o.Result != zhixing.ReportFalse:
		return zhixing.ReportLate
	case o.Verified != zhixing.Yes || o.Result == 0:
		return zhixing.ReportNotVerified
	}
	return o.Result
}

// Fact is the fact of root: the state of the debtor's report.
func (o ReportOrder) Fact(asOf zhixing.Date) zhixing.ReportState {
	s := zhixing.ReportState{Debtor: o.Debtor, AsOf: asOf, Ordered: zhixing.TriOf(!o.Sent.IsZero() || !o.Served.IsZero()), OrderServed: o.Served, Due: o.Due, Extended: o.ExtensionDue,
		ReportedOn: o.ReportedOn, Verified: o.Verified, Outcome: o.Outcome(asOf)}
	switch {
	case !o.ReportedOn.IsZero():
		s.Reported = zhixing.Yes
	case o.Refused == zhixing.Yes || s.Outcome == zhixing.ReportLate:
		s.Reported = zhixing.No
	}
	return s
}

// ReportBreach is an order to report and what was done about its breach (ASSET-38).
type ReportBreach struct {
	Order              ReportOrder `json:"order"`
	Unit               zhixing.Tri `json:"unit,omitzero"`                 // the debtor is a unit, no natural person
	FinedOrDetained    zhixing.Tri `json:"fined_or_detained,omitzero"`    // a fine or detention was imposed for it
	StillNotPerforming zhixing.Tri `json:"still_not_performing,omitzero"` // and the debtor still does not perform
	Listed             zhixing.Tri `json:"listed,omitzero"`               // entered on the list of dishonest debtors
}

// AssessReportBreach lists what follows from a report refused, false, or late without
// good reason (ASSET-38; INV-2020 9, 10; CPL-2023 252): sanctions the court may take, the
// list entry it must make, the crime if constituted, and that the sanctions must have
// been taken before the procedure is terminated. The text names the statutory agent
// (法定代理人) of the debtor, and for a unit its principal or the persons directly
// responsible.
func AssessReportBreach(f ReportBreach, asOf zhixing.Date) []zhixing.Finding {
	o := &f.Order
	c := checklist{rule: "ASSET-38", day: asOf, subject: string(o.Debtor), cites: []zhixing.Citation{reportCite(asOf, zhixing.Citation{Instrument: "INV-2020", Article: 9, To: 10})}}
	out := o.Outcome(asOf)
	breach := out == zhixing.ReportRefused || out == zhixing.ReportFalse || out == zhixing.ReportLate
	if !breach {
		s := zhixing.NotApplicable
		if out == zhixing.ReportNotVerified || o.Served.IsZero() {
			s = zhixing.Undetermined
		}
		c.add("report_breach", s, zhixing.Info, "result", "被执行人违反报告财产义务", "the debtor broke the duty to report")
		return c.out
	}
	fine, list := []zhixing.Citation{reportCite(asOf, para("INV-2020", 9, 1))}, art("INV-2020", 10)
	if !asOf.IsZero() && asOf.Before(investigation2017()) {
		list = para("LIST-2013", 1, 0, 3)
	}
	if out != zhixing.ReportLate { // the law itself knows refusal and a false report only
		fine = append(fine, art("CPL-2023", 252))
	}
	c.note("fine_or_detain", "可以根据情节轻重对被执行人或者其法定代理人罚款、拘留", "the debtor or the statutory agent may be fined and detained", fine...)
	if f.Unit != zhixing.No {
		s := statusOf(f.Unit)
		c.add("fine_or_detain_principal", s, zhixing.Info, "unit", "可以对单位的主要负责人或者直接责任人员罚款、拘留", "the unit's principal or the persons directly responsible may be fined and detained", reportCite(asOf, para("INV-2020", 9, 2)))
	}
	c.need("listed", f.Listed, "listed", "应当纳入失信被执行人名单", "must be entered on the dishonest-debtor list", list)
	c.add("sanctioned_before_termination", statusOf(f.FinedOrDetained), zhixing.Breach, "fined_or_detained", "终结本次执行程序前已采取罚款、拘留等措施", "sanctions were taken before this procedure is terminated", zhixing.Citation{Instrument: "TERM-2016", Article: 2})
	if out == zhixing.ReportRefused || out == zhixing.ReportFalse {
		crime := para("REF-2024", 3, 0, 4)
		switch {
		case asOf.IsZero():
		case asOf.Before(zhixing.YMD(2015, 7, 22)):
			crime = zhixing.Citation{Instrument: "CRL-313-2002"}
		case asOf.Before(zhixing.YMD(2024, 12, 1)):
			crime = para("REF-2020", 2, 0, 1)
		}
		c.add("serious_circumstances", statusOf(f.FinedOrDetained.And(f.StillNotPerforming)), zhixing.Info, missingOf("fined_or_detained", f.FinedOrDetained, "still_not_performing", f.StillNotPerforming), "经罚款、拘留后仍拒不执行，属拒不执行判决、裁定罪的情节严重", "still not performing after a fine or detention: serious circumstances of the crime of refusing to execute", crime)
	}
	return c.out
}

// SupplementDue is the limit for reporting a change of property after a report: 10 days
// from the change, its day not counted; the duty survives a termination of this
// procedure (ASSET-36; INV-2020 7, 11(2)). From 2009 to 2017 ENF-PROC-2008 had the same
// ten days (from memory).
func SupplementDue(change zhixing.Date, o Options) (Due, error) {
	cite := zhixing.Citation{Instrument: "INV-2020", Article: 7}
	if change.Before(investigation2017()) {
		cite = zhixing.Citation{Instrument: "ENF-PROC-2008"}
	}
	return oneDue("ASSET-36", "supplementary_report", "补充报告财产变动", "report the change of property", 10, zhixing.Days, zhixing.PartyTerm, zhixing.Breach,
		cite, "change", change, &o)
}

// ReportProcedureEnded says whether the report procedure has ended (ASSET-39; INV-2020
// 11): performed in full, enforcement concluded, enforcement refused, or another case
// the court finds. A termination of this procedure does not end it.
func ReportProcedureEnded(manner zhixing.ClosingManner, performed, courtFinds zhixing.Tri) zhixing.Finding {
	f := zhixing.Finding{Rule: "ASSET-39", Severity: zhixing.Info, Code: "report_procedure_ended", Message: zhixing.Text{ZH: "财产报告程序终结", EN: "the report procedure has ended"}, Cites: []zhixing.Citation{{Instrument: "INV-2020", Article: 11, Paragraph: 1}}}
	t := performed.Or(courtFinds)
	switch manner {
	case zhixing.Completed, zhixing.Concluded, zhixing.Refused:
		t = zhixing.Yes
	case zhixing.TerminatedThisTime:
		f.Cites = append(f.Cites, zhixing.Citation{Instrument: "INV-2020", Article: 11, Paragraph: 2})
	}
	if f.Status = statusOf(t); t == zhixing.Unknown {
		f.Missing = []string{"performed"}
	}
	return f
}
