package asset

import "github.com/zhixing-go/zhixing"

// Audit is a creditor's application for an audit of the debtor (审计调查, ASSET-43).
type Audit struct {
	Debtor              zhixing.PartyID `json:"debtor"`
	Class               SubjectClass    `json:"class,omitzero"` // of the debtor
	NotPerformed        zhixing.Tri     `json:"not_performed,omitempty"`
	Written             zhixing.Tri     `json:"written,omitempty"`
	Received            zhixing.Date    `json:"received,omitzero"`              // written application received
	AllegesReport       zhixing.Tri     `json:"alleges_report,omitempty"`       // refusal or false report
	AllegesHiding       zhixing.Tri     `json:"alleges_hiding,omitempty"`       // property hidden or moved
	AllegesContribution zhixing.Tri     `json:"alleges_contribution,omitempty"` // contributions false or withdrawn
	Decided             zhixing.Date    `json:"decided,omitzero"`
	Granted             zhixing.Tri     `json:"granted,omitempty"`
	Random              zhixing.Tri     `json:"random,omitempty"` // auditor chosen at random among qualified ones
	OrderedToDeliver    zhixing.Tri     `json:"ordered_to_deliver,omitempty"`
	Obstructed          zhixing.Tri     `json:"obstructed,omitempty"`
	FeeAdvanced         zhixing.Tri     `json:"fee_advanced,omitempty"`
	FoundEvasion        zhixing.Tri     `json:"found_evasion,omitempty"` // refusal, false report, hiding, moving or other evasion was found
}

// AssessAudit checks an audit investigation (ASSET-43; INV-2020 17 to 20): whose, on what
// application, decided within 10 days, how the auditor is chosen, who bears the fee. That
// only contributions prove false does not by the text put the fee on the debtor.
func AssessAudit(a Audit, asOf zhixing.Date, o Options) ([]zhixing.Finding, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	art := func(n uint16) zhixing.Citation { return zhixing.Citation{Instrument: "INV-2020", Article: n} }
	c := checklist{rule: "ASSET-43", day: dayOf(a.Received, asOf), subject: string(a.Debtor), cites: []zhixing.Citation{art(17)}}
	unit := zhixing.Unknown
	if a.Class != 0 {
		unit = zhixing.TriOf(a.Class != ClassNaturalPerson)
	}
	c.need("unit_debtor", unit, "class", "被执行人为法人或者非法人组织", "the debtor is a legal person or an unincorporated organisation")
	c.need("not_performed", a.NotPerformed, "not_performed", "被执行人不履行生效法律文书确定的义务", "the debtor does not perform")
	c.need("written_application", a.Written, "written", "申请执行人书面申请", "the creditor applied in writing")
	c.need("ground", a.AllegesReport.Or(a.AllegesHiding).Or(a.AllegesContribution), "alleges_report", "主张拒报、虚报、隐匿转移财产，或者出资不实、抽逃出资", "alleges refusal or false report, hiding or moving, or defects of contributions")
	if err := decisionTerm(&c, a.Received, a.Decided, asOf, art(17), &o); err != nil {
		return nil, err
	}
	if a.Granted == zhixing.Yes {
		c.need("random_auditor", a.Random, "random", "随机确定具备资格的审计机构", "a qualified auditor is chosen at random", para("INV-2020", 18, 1))
		c.need("ordered_to_deliver", a.OrderedToDeliver, "ordered_to_deliver", "责令被执行人提交会计凭证、账簿、报告等资料", "the debtor is ordered to deliver vouchers, books and reports", para("INV-2020", 18, 1))
		c.need("fee_advanced", a.FeeAdvanced, "fee_advanced", "审计费用由申请执行人预交", "the creditor advances the fee", art(20))
		if a.Obstructed == zhixing.Yes {
			c.note("obstruction", "妨碍审计调查的，可以罚款、拘留，构成犯罪的追究刑事责任；隐匿资料的可以搜查", "obstruction: fine, detention, crime where constituted; hidden documents may be searched for", art(19), para("INV-2020", 18, 2))
		}
		switch a.FoundEvasion {
		case zhixing.Yes:
			c.note("fee_debtor", "审计费用由被执行人承担", "the debtor bears the fee", art(20))
		case zhixing.No:
			c.note("fee_creditor", "审计费用由申请执行人承担", "the creditor bears the fee", art(20))
		default:
			c.add("fee", zhixing.Undetermined, zhixing.Info, "found_evasion", "审计费用的承担", "who bears the fee", art(20))
		}
	}
	return c.out, nil
}

// decisionTerm adds the 10 days in which the court decides on a written application.
func decisionTerm(c *checklist, received, decided, asOf zhixing.Date, cite zhixing.Citation, o *Options) error {
	if received.IsZero() {
		c.add("decided_in_time", zhixing.Undetermined, zhixing.Breach, "received", "自收到书面申请之日起十日内决定", "decided within 10 days of the written application", cite)
		return nil
	}
	d, ok, err := lawDue(c.rule, "decided_in_time", "自收到书面申请之日起十日内决定", "decided within 10 days of the written application", 10, zhixing.Days, zhixing.CourtTerm, zhixing.Breach, cite, received, o)
	if err != nil {
		return err
	}
	if !ok { // before INV-2017
		return notYet("received", received, c.rule, cite)
	}
	f := d.Check(decided, asOf)
	f.Subject = c.subject
	c.out = append(c.out, f)
	return nil
}
