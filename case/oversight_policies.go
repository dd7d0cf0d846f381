package casefile

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// oversightPolicy is one policy of OversightOptions with the word chosen.
type oversightPolicy struct {
	spec zhixing.PolicySpec
	word string
}

func policyOf[E ~uint8](name string, rule zhixing.RuleID, n *enum.Names[E], v E, zh, en string) oversightPolicy {
	var words []string
	for e := range n.All {
		words = append(words, n.Word(e))
	}
	return oversightPolicy{zhixing.PolicySpec{Package: "casefile", Name: name, Words: words, Default: n.Word(0), Rule: rule, Title: zhixing.Text{ZH: zh, EN: en}}, n.Word(v)}
}

func (o *OversightOptions) policies() []oversightPolicy {
	return []oversightPolicy{
		policyOf("waiting_seizure", "CASE-41", &waitingSeizureNames, o.WaitingSeizure, "轮候查封财产与终本", "property under a waiting seizure and termination"),
		policyOf("pending_objection", "CASE-44", &pendingObjectionNames, o.PendingObjection, "待决异议与终本", "pending objections and termination"),
		policyOf("objection_term", "CASE-42", &objectionTermNames, o.ObjectionTerm, "对终本提出异议的期限", "term for objecting to a termination"),
		policyOf("pool_anchor", "CASE-45", &anchorChoiceNames, o.PoolAnchor, "终本后查询起算日", "anchor of the half-yearly re-inquiries"),
		policyOf("complaint_limit", "CASE-85", &complaintLimitNames, o.ComplaintLimit, "本院信访办理期限", "term for petitions about the own court"),
		policyOf("major_hearings", "CASE-102", &majorHearingsNames, o.MajorHearings, "重大事项听证", "hearings on major matters"),
	}
}

// check reports policies outside their tables and negative numbers.
func (o *OversightOptions) check(p *zhixing.Problems) {
	for _, x := range o.policies() {
		if !slices.Contains(x.spec.Words, x.word) {
			p.Add("options."+x.spec.Name, x.word, x.spec.Rule, zhixing.Text{ZH: "没有这个选项", EN: "no such choice"})
		}
	}
	if !terminationStageNames.Valid(o.Stage) {
		p.Add("options.stage", o.Stage.String(), "CASE-91", zhixing.Text{ZH: "没有这个选项", EN: "no such choice"})
	}
	for _, n := range [...]struct {
		name string
		n    int
		rule zhixing.RuleID
	}{{"objection_days", o.ObjectionDays, "CASE-42"}, {"inquiry_max_age", o.InquiryMaxAge, "CASE-41"}, {"response_minutes", o.ResponseMinutes, "CASE-100"}, {"clarification_days", o.ClarificationDays, "CASE-101"}} {
		if n.n < 0 {
			p.Add("options."+n.name, strconv.Itoa(n.n), n.rule, zhixing.Text{ZH: "不能为负", EN: "cannot be negative"})
		}
	}
}

// OversightPolicies lists the policies of OversightOptions beside those of Options,
// with their words.
func OversightPolicies() []zhixing.PolicySpec {
	var o OversightOptions
	var out []zhixing.PolicySpec
	for _, p := range o.policies() {
		out = append(out, p.spec)
	}
	return out
}

// OversightUsed lists the policies of OversightOptions that differ from their
// default, numbers and orders among them.
func (o OversightOptions) OversightUsed() []zhixing.PolicyUsed {
	var out []zhixing.PolicyUsed
	add := func(name, word string, rule zhixing.RuleID) {
		out = append(out, zhixing.PolicyUsed{Package: "casefile", Name: name, Word: word, Rule: rule})
	}
	for _, p := range o.policies() {
		if p.word != p.spec.Default {
			add(p.spec.Name, p.word, p.spec.Rule)
		}
	}
	number := func(name string, n, d int, rule zhixing.RuleID) {
		if n != 0 && n != d {
			add(name, strconv.Itoa(n), rule)
		}
	}
	number("objection_days", o.ObjectionDays, 60, "CASE-42")
	number("inquiry_max_age", o.InquiryMaxAge, 30, "CASE-41")
	number("response_minutes", o.ResponseMinutes, 0, "CASE-100")
	number("clarification_days", o.ClarificationDays, 15, "CASE-101")
	if o.PriorityOrder != nil {
		words := ""
		for i, t := range o.PriorityOrder {
			if i > 0 {
				words += " "
			}
			words += t.String()
		}
		add("priority_order", words, "CASE-86")
	}
	return out
}
