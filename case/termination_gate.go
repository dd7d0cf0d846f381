package casefile

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// gate: the creditor signs, or the panel verifies and the president approves; by
// default the panel verifies in any case (CASE-42; CPL-INT-2022 517(1),
// FILE-CLOSE-2014 16(2); approvals of CASE-83).
func (x *examiner) gate() {
	g, cs := &x.f.Gate, cites("CPL-INT-2022", 517)
	cs[0].Paragraph = 1
	unless := zhixing.No // the creditor's signature replaces the panel
	if x.o.TerminationPanel == PanelUnlessSigned {
		unless = g.CreditorSigned
	}
	if unless == zhixing.Yes {
		x.say(zhixing.NotApplicable, "CASE-42", "panel_verified", "", nil, "申请执行人已签字，无须合议", "the creditor signed: no panel", cs)
	} else {
		x.need(g.PanelVerified.Or(unless), "CASE-42", "panel_verified", "", "gate.panel_verified", "合议庭已审查核实", "the panel verified", append(cs, cites("FILE-CLOSE-2014", 16)...))
		if g.PanelVerified == zhixing.Yes {
			x.panel("CASE-42", "panel_members", "gate.panel", g.Panel, cs)
		}
	}
	missing := []string{"gate.president_approved"}
	if g.CreditorSigned == zhixing.Unknown {
		missing = []string{"gate.creditor_signed", "gate.president_approved"}
	}
	x.say(zhixing.StatusOf(g.CreditorSigned.Or(g.PresidentApproved)), "CASE-42", "signed_or_approved", "", missing, "申请执行人签字确认，或者院长批准", "the creditor signed, or the president approved", cs)
}

// panel: three or more members, an odd number, all different (CASE-81.I2); cs is what
// asks for a panel.
func (x *examiner) panel(rule zhixing.RuleID, code, path string, members []zhixing.ActorID, cs []zhixing.Citation) {
	s := zhixing.Undetermined
	if len(members) > 0 {
		s = zhixing.StatusOf(zhixing.TriOf(panelSized(members)))
	}
	x.say(s, rule, code, "", []string{path}, "合议庭为三人以上单数", "the panel has three or more members, an odd number", append(slices.Clip(cs), panelCite))
}

// termPanelCite asks for the panel that terminates, panelCite for the odd number of
// any panel.
var (
	termPanelCite = zhixing.Citation{Instrument: "CPL-INT-2022", Article: 517, Paragraph: 1}
	panelCite     = zhixing.Citation{Instrument: "CPL-2023", Article: 40}
)

// panelSized reports whether a panel is odd and has three members or more, nobody
// named twice.
func panelSized(members []zhixing.ActorID) bool {
	n := distinct(members)
	return n == len(members) && n >= 3 && n%2 == 1
}

// distinct counts the persons among the names.
func distinct(members []zhixing.ActorID) int {
	own := slices.Clone(members)
	slices.Sort(own)
	return len(slices.Compact(own))
}

// talk: before the ruling the creditor is told and heard (CASE-42; TERM-2016 5).
func (x *examiner) talk() {
	if x.day.Before(fiveConditions) {
		x.say(zhixing.NotApplicable, "CASE-42", "talk_held", "", nil, "当时没有约谈的要求", "no talk was asked for at the time", cites("TERM-2016", 5))
		return
	}
	t, cs := &x.f.Gate.Talk, cites("TERM-2016", 5)
	held := zhixing.Unknown
	if !t.On.IsZero() {
		held = zhixing.TriOf(!t.On.After(x.day))
	}
	x.need(held, "CASE-42", "talk_held", "", "gate.talk.on", "裁定前已约谈申请执行人", "the talk was held before the ruling", cs)
	for _, told := range [...]struct {
		t            zhixing.Tri
		code, zh, en string
	}{
		{t.Course, "course", "已告知执行经过", "told of the course of enforcement"},
		{t.Inquiries, "inquiries", "已告知财产调查措施", "told of the inquiries made"},
		{t.Property, "property", "已告知被执行人财产状况", "told of the debtor's property"},
		{t.Effect, "effect", "已告知终本的依据及法律后果", "told of basis and effect of a termination"},
		{t.OpinionRecorded, "opinion_recorded", "已听取意见并记录入卷", "heard, and the opinion recorded"},
	} {
		x.need(told.t, "CASE-42", "talk_"+told.code, "", "gate.talk."+told.code, told.zh, told.en, cs)
	}
}

// ruling: its contents, once there is one (CASE-42; TERM-2016 6, before it
// FILE-CLOSE-2014 16(2): course, satisfaction, the right to resume).
func (x *examiner) ruling() {
	r, cs := &x.f.Ruling, cites("TERM-2016", 6)
	old := x.day.Before(fiveConditions)
	if old {
		cs = cites("FILE-CLOSE-2014", 16)
	}
	if r.On.IsZero() {
		x.say(zhixing.NotApplicable, "CASE-42", "ruling_contents", "", nil,
			"裁定应当载明：申请执行的债权；执行经过及措施；查明的财产；实现的债权；申请执行人的权利和被执行人继续履行的义务",
			"the ruling is to state: the claim; course and measures; property found; amount realised; the creditor's rights and the debtor's continuing duty", cs)
		x.soften(zhixing.Info)
		return
	}
	for _, c := range [...]struct {
		t            zhixing.Tri
		code, zh, en string
		later        bool // asked for since TERM-2016
	}{
		{r.Claim, "claim", "载明申请执行的债权", "states the claim", true},
		{r.Course, "course", "载明执行经过及措施", "states course and measures", false},
		{r.Property, "property", "载明查明的财产", "states the property found", true},
		{r.Realised, "realised", "载明实现的债权", "states the amount realised", false},
		{r.Rights, "rights", "载明申请执行人的权利和被执行人继续履行的义务", "states the creditor's rights and the debtor's continuing duty", false},
	} {
		if old && c.later {
			x.say(zhixing.NotApplicable, "CASE-42", "ruling_"+c.code, "", nil, c.zh, c.en, cites("TERM-2016", 6))
			continue
		}
		x.need(c.t, "CASE-42", "ruling_"+c.code, "", "ruling."+c.code, c.zh, c.en, cs)
	}
	x.need(r.Published, "CASE-42", "ruling_published", "", "ruling.published", "裁定书已在互联网公开", "the ruling is published online", cs)
	x.soften(zhixing.Warning)
}

// bankruptcy: where the conditions of CASE-57 hold as well, the case of an enterprise
// goes to bankruptcy review at the same time (CASE-42; TERM-2016 11).
func (x *examiner) bankruptcy() {
	if x.day.Before(fiveConditions) {
		return
	}
	for i := range x.f.Debtors {
		d, at := &x.f.Debtors[i], "debtors["+strconv.Itoa(i)+"]."
		if d.Kind != zhixing.EnterpriseLegalPerson || d.BankruptcyHolds == zhixing.No {
			continue
		}
		path := at + "bankruptcy_referred"
		if d.BankruptcyHolds == zhixing.Unknown {
			path = at + "bankruptcy_holds"
		}
		x.need(d.BankruptcyHolds.Not().Or(d.BankruptcyReferred), "CASE-42", "bankruptcy_referred", string(d.ID), path, "符合破产条件的已同时移送破产审查", "sent for bankruptcy review with the ruling, where the conditions hold", cites("TERM-2016", 11))
		x.soften(zhixing.Warning)
	}
}

// objectionReply is the first day of CONCLUDE-OBJ-2016; for what was served before it
// the sixty days run from that day.
var objectionReply = zhixing.YMD(2016, 2, 15)

var periodObjection = zhixing.Period{N: 60, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "CASE-42", Cite: zhixing.Citation{Instrument: "CONCLUDE-OBJ-2016"}}

// TerminationObjection returns the term for objecting to a termination or to the
// conclusion of enforcement (对终本、终结执行提出异议的期限): 60 days from receipt of
// the document, or, if none was received, from the day one knew or should have
// known (CASE-42; CONCLUDE-OBJ-2016). concluded says that it is a conclusion, where
// the term applies without doubt; for a termination it is the policy ObjectionTerm,
// and ok is false where there is none. What was received or known before the reply
// of 2016 is counted from its first day in force (recall). After the term only
// supervision is left.
func TerminationObjection(received, known zhixing.Date, concluded bool, o Options) (d zhixing.Deadline, ok bool, err error) {
	if err := o.valid(); err != nil {
		return zhixing.Deadline{}, false, err
	}
	if !concluded && o.ObjectionTerm == ObjectionNoTerm {
		return zhixing.Deadline{}, false, nil
	}
	from := received
	if from.IsZero() {
		from = known
	}
	if !from.IsZero() && from.Before(objectionReply) {
		from = objectionReply
	}
	p := periodObjection
	p.N = or(o.ObjectionDays, p.N)
	d, err = p.EndWith(from, o.Calendar, o.Roll)
	return d, err == nil, err
}
