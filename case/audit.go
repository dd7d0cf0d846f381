package casefile

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// AuditReport is every breach of the separation of powers in a log.
type AuditReport struct {
	Breaches []Breach `json:"breaches"` // by case, rule, day, matter
	Cases    int      `json:"cases"`
	Acts     int      `json:"acts"`
}

// Clean reports whether nothing weighs more than a warning.
func (r AuditReport) Clean() bool {
	return !slices.ContainsFunc(r.Breaches, func(b Breach) bool { return b.Severity == zhixing.Breach })
}

// Audit holds a whole log against the separation of powers (职权分离审计): the powers
// of roles (CASE-80), the incompatibilities I1 to I7 (CASE-81), the stages S1 to S3
// (CASE-82), and the panel that terminates (CASE-42). It reports every breach with
// persons, acts and rule, whatever the order of the acts given. S1 and S3 are warnings
// under SmallCourtExemption, S2 never is; the size of the terminating panel is one
// under PanelUnlessSigned, since acts do not say whether the creditor signed.
// An error means acts that are not in form.
func Audit(acts []Act, recusals []Recusal, o Options) (AuditReport, error) {
	if err := o.valid(); err != nil {
		return AuditReport{}, err
	}
	if err := checkActs(acts, recusals); err != nil {
		return AuditReport{}, err
	}
	au := auditor{o: &o, recusals: recusals}
	sorted := make([]*Act, len(acts))
	for i := range acts {
		sorted[i] = &acts[i]
	}
	slices.SortStableFunc(sorted, func(a, b *Act) int {
		return cmp.Or(cmp.Compare(a.Case, b.Case), a.On.Compare(b.On), cmp.Compare(a.ID, b.ID))
	})
	cases := 0
	for i := 0; i < len(sorted); {
		j := i
		for j < len(sorted) && sorted[j].Case == sorted[i].Case {
			j++
		}
		au.one(sorted[i:j])
		cases++
		i = j
	}
	slices.SortStableFunc(au.out, func(a, b Breach) int {
		return cmp.Or(cmp.Compare(a.Case, b.Case), cmp.Compare(a.Rule, b.Rule), a.On.Compare(b.On), cmp.Compare(a.Matter, b.Matter), cmp.Compare(a.Acts[0], b.Acts[0]))
	})
	return AuditReport{Breaches: au.out, Cases: cases, Acts: len(acts)}, nil
}

func checkActs(acts []Act, recusals []Recusal) error {
	var p zhixing.Problems
	seen := make(map[zhixing.EventID]bool, len(acts))
	for i := range acts {
		a, at := &acts[i], "acts["+strconv.Itoa(i)+"]"
		if a.ID == "" || seen[a.ID] {
			p.Add(at+".id", string(a.ID), "CASE-80", zhixing.Text{ZH: "编号为空或重复", EN: "the key is empty or given twice"})
		}
		seen[a.ID] = true
		if a.On.IsZero() {
			p.Add(at+".on", "", "CASE-80", zhixing.Text{ZH: "须写明日期", EN: "the day is required"})
		}
		if a.Case == "" || len(a.Case) > maxKeyBytes {
			p.Add(at+".case", a.Case, "CASE-80", zhixing.Text{ZH: "案件编号为空或过长", EN: "the key of the case is empty or too long"})
		}
		if a.Kind == 0 || !actKindNames.Valid(a.Kind) {
			p.Add(at+".kind", "", "CASE-80", zhixing.Text{ZH: "行为类别不明", EN: "unknown kind of act"})
		}
		if len(a.People) == 0 || len(a.People) > maxWith {
			p.Add(at+".people", strconv.Itoa(len(a.People)), "CASE-80", zhixing.Text{ZH: "须写明参与人", EN: "who took part is required"})
		}
		for j, who := range a.People {
			if who.ID == "" || !who.Role.OfCourt() {
				p.Add(at+".people["+strconv.Itoa(j)+"]", string(who.ID), "CASE-80", zhixing.Text{ZH: "须为具名的法院人员", EN: "must be a named member of the court"})
			}
		}
	}
	for i, r := range recusals {
		if r.Person == "" || r.Case == "" || r.Ground == 0 || r.From.IsZero() {
			p.Add("recusals["+strconv.Itoa(i)+"]", string(r.Person), RuleRecusal, zhixing.Text{ZH: "须写明人员、案件、事由和日期", EN: "person, case, ground and day are required"})
		}
	}
	return p.Err()
}

type auditor struct {
	o        *Options
	recusals []Recusal
	out      []Breach
}

// add reports a breach over the acts given, in the order of the log.
func (au *auditor) add(rule zhixing.RuleID, sev zhixing.Severity, persons []zhixing.ActorID, acts []*Act, code, zh, en string, c zhixing.Citation, args ...zhixing.Arg) {
	b := Breach{Rule: rule, Case: acts[0].Case, Persons: persons, Severity: sev}
	for _, a := range acts {
		b.Acts = append(b.Acts, a.ID)
		if a.On.After(b.On) || b.On.IsZero() {
			b.On, b.Matter = a.On, a.Matter
		}
	}
	names := ""
	for i, id := range persons {
		if i > 0 {
			names += ", "
		}
		names += string(id)
	}
	args = append([]zhixing.Arg{zhixing.NameArg("who", names), zhixing.NameArg("act", string(b.Acts[len(b.Acts)-1]))}, args...)
	b.Finding = zhixing.Finding{Rule: rule, Status: zhixing.NotMet, Severity: sev, Subject: b.Case, Code: code,
		Message: zhixing.Text{ZH: zh, EN: en}, Args: args, Cites: []zhixing.Citation{c.AsOf(b.On)}}
	au.out = append(au.out, b)
}

// one audits the acts of one case, which are in order of their days.
func (au *auditor) one(acts []*Act) {
	au.powers(acts)
	au.handlers(acts)
	au.panels(acts)
	au.terminations(acts)
	au.majors(acts)
	au.recused(acts)
	au.suits(acts)
	au.stages(acts)
	au.payouts(acts)
}

// powers: everyone who takes part holds the power, and nobody two in one act
// (CASE-80; OPIN-2009 three(1), POWER-2011 1 to 5).
func (au *auditor) powers(acts []*Act) {
	cite := zhixing.Citation{Instrument: "POWER-2011", Article: 1}
	for _, a := range acts {
		var wrong []zhixing.ActorID
		var two []zhixing.ActorID
		for i, p := range a.People {
			if !a.Kind.allows(p.Role) {
				wrong = append(wrong, p.ID)
			}
			for _, q := range a.People[i+1:] {
				if q.ID == p.ID && q.Role.PowerOf() != p.Role.PowerOf() {
					two = append(two, p.ID)
				}
			}
		}
		if len(wrong) > 0 {
			slices.Sort(wrong)
			au.add("CASE-80", zhixing.Breach, slices.Compact(wrong), []*Act{a}, "wrong_power", "{who}不具有“{kind}”所需的职权（{act}）", "{who}: no power for this act, {kind} ({act})", cite,
				zhixing.TextArg("kind", zhixing.Text{ZH: a.Kind.Label(zhixing.ZH), EN: a.Kind.Label(zhixing.EN)}))
		}
		if len(two) > 0 {
			slices.Sort(two)
			au.add("CASE-80", zhixing.Breach, slices.Compact(two), []*Act{a}, "two_powers", "{who}在同一事项中行使两种职权（{act}）", "{who} exercised two powers in one act ({act})", cite)
		}
	}
}

// handlers: who ever handled the case takes no part in reviewing it
// (CASE-81.I1; OBJ-2020 11(3)).
func (au *auditor) handlers(acts []*Act) {
	for i, review := range acts {
		if review.Kind != ActReview && review.Kind != ActReexamination {
			continue
		}
		sitting := people([]*Act{review})
		var before []*Act
		var who []zhixing.ActorID
		for j, a := range acts {
			if !a.Kind.implements() || j > i && a.On != review.On {
				continue
			}
			both := common(people([]*Act{a}), sitting)
			if len(both) == 0 {
				continue
			}
			who = append(who, both...)
			before = append(before, a)
		}
		if len(who) == 0 {
			continue
		}
		slices.Sort(who)
		au.add(RuleHandlerReviews, zhixing.Breach, slices.Compact(who), append(before, review), "handled_before", "{who}办理过本案实施事项，又参与审查（{act}）",
			"{who} handled the case and took part in reviewing it ({act})", zhixing.Citation{Instrument: "OBJ-2020", Article: 11, Paragraph: 3})
	}
}

// panels: size of review panels (I2), a wholly new one after an ordered
// re-examination (I3), another one for the hearing before a termination (I4).
func (au *auditor) panels(acts []*Act) {
	for i, a := range acts {
		switch a.Kind {
		case ActReview, ActReexamination, ActTerminationHearing:
			ids := people([]*Act{a})
			if !panelSized(ids) {
				au.add(RulePanelSize, zhixing.Breach, ids, []*Act{a}, "panel_size", "审查合议庭应为三人以上单数，实为{n}人（{act}）",
					"a review panel has three or more members, an odd number; here {n} ({act})", panelCite, zhixing.IntArg("n", len(ids)))
			}
		}
		for _, b := range acts[:i] {
			if a.Matter != b.Matter {
				continue
			}
			both := common(people([]*Act{a}), people([]*Act{b}))
			if len(both) == 0 {
				continue
			}
			switch {
			case a.Kind == ActReexamination && (b.Kind == ActReview || b.Kind == ActReexamination),
				b.Kind == ActReexamination && a.Kind == ActReview && a.On == b.On:
				au.add(RuleNewPanel, zhixing.Breach, both, []*Act{b, a}, "same_panel", "{who}参与过原审查，又参与重新审查（{act}）",
					"{who} sat in the first panel and in the re-examination ({act})", zhixing.Citation{Instrument: "OBJ-2020", Article: 11, Paragraph: 2})
			case a.Kind == ActTerminationHearing && b.Kind == ActTerminationPanel, a.Kind == ActTerminationPanel && b.Kind == ActTerminationHearing:
				au.add(RuleHearingPanel, zhixing.Breach, both, []*Act{b, a}, "same_hearing_panel", "{who}既参与终本合议，又参与异议听证（{act}）",
					"{who} sat in the terminating panel and in the hearing ({act})", zhixing.Citation{Instrument: "FILE-CLOSE-2014", Article: 16})
			}
		}
	}
}

// terminations: the panel that verifies a termination is one: three members or more,
// an odd number; the president who approves is none of them (CASE-42; CPL-INT-2022
// 517(1), CPL-2023 40).
func (au *auditor) terminations(acts []*Act) {
	sev := zhixing.Breach
	if au.o.TerminationPanel == PanelUnlessSigned {
		sev = zhixing.Warning
	}
	for _, a := range acts {
		if a.Kind != ActTerminationPanel || a.On.Before(closingOpinion) {
			continue
		}
		var members []zhixing.ActorID
		for _, p := range a.People {
			if p.Role == CP {
				members = append(members, p.ID)
			}
		}
		if !panelSized(members) {
			au.add("CASE-42", sev, people([]*Act{a}), []*Act{a}, "panel_members", "终本应由三人以上单数的合议庭审查核实，实为{n}人（{act}）",
				"a termination is verified by a panel of three or more members, an odd number; here {n} ({act})", termPanelCite, zhixing.IntArg("n", distinct(members)))
		}
	}
}

// majors: three officers or more discuss, the president approves
// (CASE-81.I5; ENF-REG-2020 5).
func (au *auditor) majors(acts []*Act) {
	for _, a := range acts {
		if a.Kind != ActMajorMatter {
			continue
		}
		var officers []zhixing.ActorID
		president := false
		for _, p := range a.People {
			president = president || p.Role == PR
			if p.Role.PowerOf() == PowerImplement && !slices.Contains(officers, p.ID) {
				officers = append(officers, p.ID)
			}
		}
		if len(officers) >= 3 && president {
			continue
		}
		au.add(RuleMajorMatter, zhixing.Breach, people([]*Act{a}), []*Act{a}, "major_matter", "重大事项应由三名以上执行员讨论并报院长批准（{act}，讨论{n}人）",
			"a major matter is discussed by three officers or more and approved by the president ({act}: {n})", zhixing.Citation{Instrument: "ENF-REG-2020", Article: 5}, zhixing.IntArg("n", len(officers)))
	}
}

// recused: nobody acts who is recused; while it is undecided only what is urgent
// (CASE-81.I6; CPL-2023 47, 48).
func (au *auditor) recused(acts []*Act) {
	for _, r := range au.recusals {
		if r.Case != acts[0].Case || r.Decided == zhixing.No {
			continue
		}
		for _, a := range acts {
			if a.On.Before(r.From) || !slices.ContainsFunc(a.People, func(p Actor) bool { return p.ID == r.Person }) {
				continue
			}
			sev, cite := zhixing.Breach, citeArt("CPL-2023", 47)
			if r.Decided == zhixing.Unknown {
				if a.Urgent == zhixing.Yes {
					continue
				}
				sev, cite = zhixing.Warning, citePart("CPL-2023", 48, 2, 0)
			}
			au.add(RuleRecusal, sev, []zhixing.ActorID{r.Person}, []*Act{a}, "recusal", "{who}有回避事由（{ground}），仍参与{act}", "{who} has a ground of recusal ({ground}) and took part in {act}",
				cite, zhixing.TextArg("ground", zhixing.Text{ZH: r.Ground.Label(zhixing.ZH), EN: r.Ground.Label(zhixing.EN)}))
		}
	}
}

// suits go to a trial division, never to the bureau (CASE-81.I7; CTRL-2021).
func (au *auditor) suits(acts []*Act) {
	for _, a := range acts {
		if a.Kind != ActSuit {
			continue
		}
		var who []zhixing.ActorID
		for _, p := range a.People {
			if p.Role != TD {
				who = append(who, p.ID)
			}
		}
		if len(who) > 0 {
			slices.Sort(who)
			au.add(RuleSuitDivision, zhixing.Breach, slices.Compact(who), []*Act{a}, "suit_in_bureau", "执行异议之诉应由审判庭审理，{who}不属审判庭（{act}）",
				"an objection suit is heard by a trial division, {who} is of none ({act})", zhixing.Citation{Instrument: "CTRL-2021"})
		}
	}
}

// stages: disposal and payout (S1), inquiry and disposal (S3) in different hands
// (CASE-82; OPIN-2009 three(1), four(2)).
func (au *auditor) stages(acts []*Act) {
	of := func(s Stage) []*Act {
		var out []*Act
		for _, a := range acts {
			if st, ok := a.Kind.stage(); ok && st == s {
				out = append(out, a)
			}
		}
		return out
	}
	sev := zhixing.Breach
	if au.o.SmallCourt == SmallCourtExemption {
		sev = zhixing.Warning
	}
	both := func(rule zhixing.RuleID, s, t []*Act, code, zh, en string) {
		who := common(people(s), people(t))
		if len(who) == 0 {
			return
		}
		var shared []*Act
		for _, a := range acts {
			if (slices.Contains(s, a) || slices.Contains(t, a)) && len(common(people([]*Act{a}), who)) > 0 {
				shared = append(shared, a)
			}
		}
		au.add(rule, sev, who, shared, code, zh, en, zhixing.Citation{Instrument: "OPIN-2009"})
	}
	disposal := of(StageDisposal)
	both(RuleDisposalPayout, disposal, of(StagePayout), "disposal_and_payout", "{who}既办理财产处置，又办理款物发放", "{who} handled disposal and payout")
	both(RuleInquiryDisposal, of(StageInquiry), disposal, "inquiry_and_disposal", "{who}既办理财产查控，又办理财产处置", "{who} handled inquiry and disposal")
}

// payouts: who proposes, approves and pays one payout are three persons, and none
// of them received the cash (CASE-82.S2, CASE-36).
func (au *auditor) payouts(acts []*Act) {
	for i, a := range acts {
		if !a.Kind.ofPayout() {
			continue
		}
		for _, b := range acts[:i] {
			if !b.Kind.ofPayout() || b.Kind == a.Kind || b.Matter != a.Matter {
				continue
			}
			if pair(a.Kind, b.Kind, ActCashReceipt, ActPayoutProposal) {
				continue
			}
			if who := common(people([]*Act{a}), people([]*Act{b})); len(who) > 0 {
				au.add(RulePayoutFourEyes, zhixing.Breach, who, []*Act{b, a}, "payout_one_hand", "案款发放的提出、审批、支付应由不同人员办理，{who}兼任（{act}）",
					"a payout is proposed, approved and paid by different persons: {who} did two of it ({act})", zhixing.Citation{Instrument: "FUNDS-2017"})
			}
		}
	}
}

func (k ActKind) ofPayout() bool {
	return k == ActPayoutProposal || k == ActPayoutApproval || k == ActPayoutPayment || k == ActCashReceipt
}

func pair(a, b, x, y ActKind) bool { return a == x && b == y || a == y && b == x }
