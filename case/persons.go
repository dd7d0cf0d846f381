package casefile

import (
	"slices"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/machine"
)

// persons checks powers, signers, panels and incompatibilities (CASE-80 to 82).
func (j *judge) persons(n *need) error {
	e, c := j.e, j.c
	rare := c.rare()
	roles := roleSet(e.Role)
	payout := e.Kind == EventPaidOut || e.Kind == EventLodged
	for i := -1; i < len(e.With); i++ {
		a := Actor{e.Actor, e.Role}
		if i >= 0 {
			a = e.With[i]
		}
		roles |= roleSet(a.Role)
		if !a.Role.OfCourt() {
			continue
		}
		if len(rare.recused) > 0 && slices.Contains(rare.recused, a.ID) && e.Kind != EventRecuse {
			return refused(e, RuleRecusal, finding(RuleRecusal, "recused", string(a.ID), "该人员已回避", "this person is recused"))
		}
		switch a.Role {
		case RP:
			if slices.Contains(rare.hands, a.ID) {
				return refused(e, RuleHandlerReviews, finding(RuleHandlerReviews, "handled_before", string(a.ID),
					"办理过本案实施的人员不得参与审查", "who handled the case may not review it"))
			}
		case IO:
			if len(rare.staff) > 0 && !slices.Contains(rare.staff, a.ID) {
				return refused(e, "CASE-80", finding("CASE-80", "not_assigned", string(a.ID), "不是本案承办人员", "not assigned to this case"))
			}
		}
		if err := j.oneHat(a, i, payout); err != nil {
			return err
		}
	}
	if !n.hasHands {
		if e.Kind == EventAssign || e.Kind == EventReassign {
			return j.assignment()
		}
		return nil
	}
	want := n.signers
	if e.Kind == EventTerminate && j.o.TerminationPanel == PanelUnlessSigned && n.signers&roleSet(PR) == 0 {
		want &^= roleSet(CP)
	}
	if missing := want &^ roles; missing != 0 {
		var fs []zhixing.Finding
		for r := range missing.All {
			fs = append(fs, signerFinding(n.rule, Role(r)))
		}
		return refused(e, n.rule, fs...)
	}
	if n.approver && roles&(roleSet(BC)|roleSet(PR)) == 0 {
		return refused(e, "CASE-83", signerFinding("CASE-83", BC))
	}
	if want&(roleSet(RP)|roleSet(CP)) != 0 {
		return j.panel(want)
	}
	return nil
}

func signerFinding(rule zhixing.RuleID, r Role) zhixing.Finding {
	return zhixing.Finding{Rule: rule, Status: zhixing.NotMet, Severity: zhixing.Breach, Code: "signer_missing",
		Message: zhixing.Text{ZH: "须有{role}参与", EN: "needs the {role}"}, Missing: []string{"with." + r.String()},
		Args: []zhixing.Arg{zhixing.TextArg("role", zhixing.Text{ZH: r.Label(zhixing.ZH), EN: r.Label(zhixing.EN)})}}
}

// oneHat refuses a person who appears in one act with two powers, or twice
// (CASE-80; for payouts CASE-82.S2).
func (j *judge) oneHat(a Actor, i int, payout bool) error {
	e := j.e
	for k := i + 1; k < len(e.With); k++ {
		b := &e.With[k]
		if b.ID != a.ID || b.Role == a.Role {
			continue
		}
		if payout {
			return refused(e, RulePayoutFourEyes, finding(RulePayoutFourEyes, "payout_one_hand", string(a.ID),
				"案款发放的提出、审批、支付不得为同一人", "one person proposes, approves or pays"))
		}
		if a.Role.PowerOf() != b.Role.PowerOf() {
			return refused(e, "CASE-80", finding("CASE-80", "two_powers", string(a.ID), "同一人不得在同一事项中行使两种权力", "one person with two powers in one act"))
		}
	}
	return nil
}

// panel checks the size of panels (CASE-81.I2, I5; CASE-42 of a termination): three or more, odd, all
// different persons.
func (j *judge) panel(want machine.RoleSet) error {
	for _, r := range [...]Role{RP, CP} {
		if want&roleSet(r) == 0 {
			continue
		}
		n := j.members(r)
		if n >= 3 && n%2 == 1 {
			continue
		}
		rule := RulePanelSize
		if r == CP {
			rule = RuleMajorMatter
		}
		if j.e.Kind == EventTerminate {
			rule = "CASE-42"
		}
		return refused(j.e, rule, finding(rule, "panel_size", "", "合议庭应为三人以上单数，实为{n}人", "a panel has three or more members, an odd number; here {n}", zhixing.IntArg("n", n)))
	}
	return nil
}

// members counts the different persons who take part in role r.
func (j *judge) members(r Role) int {
	e, n := j.e, 0
	if e.Role == r {
		n++
	}
	for i := range e.With {
		if e.With[i].Role != r || e.Role == r && e.With[i].ID == e.Actor {
			continue
		}
		twice := false
		for k := range i {
			twice = twice || e.With[k].Role == r && e.With[k].ID == e.With[i].ID
		}
		if !twice {
			n++
		}
	}
	return n
}

// assignment checks the stages of CASE-82 and recusal of those assigned.
func (j *judge) assignment() error {
	f := j.e.Facts.(AssignmentFacts)
	rare := j.c.rare()
	bad := func(id zhixing.ActorID) bool { return id != "" && slices.Contains(rare.recused, id) }
	if bad(f.Officer) || slices.ContainsFunc(f.Clerks, bad) {
		return refused(j.e, RuleRecusal, finding(RuleRecusal, "recused", string(f.Officer), "该人员已回避", "this person is recused"))
	}
	for _, x := range separation(f.Holders) {
		if bad(x.Actor) {
			return refused(j.e, RuleRecusal, finding(RuleRecusal, "recused", string(x.Actor), "该人员已回避", "this person is recused"))
		}
		if j.o.SmallCourt == SmallCourtExemption {
			continue
		}
		rule := RuleDisposalPayout
		if x.Rule == zhixing.InquiryAndDisposal {
			rule = RuleInquiryDisposal
		}
		return refused(j.e, rule, finding(rule, x.Rule.String(), string(x.Actor), x.Rule.Label(zhixing.ZH), x.Rule.Label(zhixing.EN)))
	}
	return nil
}

// separation lists the persons who hold stages that CASE-82 keeps apart.
func separation(hs []Holder) []zhixing.IncompatibleActor {
	var out []zhixing.IncompatibleActor
	for _, a := range hs {
		for _, b := range hs {
			if a.Person != b.Person || a.Stage != StageDisposal {
				continue
			}
			switch b.Stage {
			case StagePayout:
				out = append(out, zhixing.IncompatibleActor{Actor: a.Person, Rule: zhixing.DisposalAndPayout, Severity: zhixing.Breach})
			case StageInquiry:
				out = append(out, zhixing.IncompatibleActor{Actor: a.Person, Rule: zhixing.InquiryAndDisposal, Severity: zhixing.Breach})
			}
		}
	}
	return out
}
