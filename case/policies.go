package casefile

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// packageName names this package in profiles and provenance.
const packageName = "casefile"

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New(packageName,
		policy.Of("suspension", "CASE-05", "时效中止的效果", "effect of a suspension of limitation", &suspensionEffectNames, func(o *Options) *SuspensionEffect { return &o.Suspension }),
		policy.Of("instalments", "CASE-05", "分期履行的时效起算", "start of limitation for instalments", &instalmentStartNames, func(o *Options) *InstalmentStart { return &o.Instalments }),
		policy.Of("counter_performance", "CASE-07", "对待给付的审查", "check of the creditor's own performance", &counterPerformanceNames, func(o *Options) *CounterPerformance { return &o.CounterPerformance }),
		policy.Of("refusal_remedy", "CASE-24", "不予受理、驳回申请的救济", "remedy against non-acceptance", &refusalRemedyNames, func(o *Options) *RefusalRemedy { return &o.RefusalRemedy }),
		policy.Of("resumption_wait", "CASE-41", "恢复执行案件的三个月", "three months in a resumption case", &resumptionWaitNames, func(o *Options) *ResumptionWait { return &o.ResumptionWait }),
		policy.Of("termination_ground", "CASE-40", "终本事由的记载", "ground of a termination recorded", &groundRequiredNames, func(o *Options) *GroundRequired { return &o.TerminationGround }),
		policy.Of("non_monetary", "CASE-41", "非金钱债权的终本", "termination for other than money", &nonMonetaryTerminationNames, func(o *Options) *NonMonetaryTermination { return &o.NonMonetary }),
		policy.Of("termination_panel", "CASE-42", "终本的合议", "panel for a termination", &terminationPanelNames, func(o *Options) *TerminationPanel { return &o.TerminationPanel }),
		policy.Of("unpaid_money", "CASE-44", "未发放案款与终本", "money not yet paid out and termination", &unpaidMoneyNames, func(o *Options) *UnpaidMoney { return &o.UnpaidMoney }),
		policy.Of("reopened_time", "CASE-91", "撤销结案前的期间", "time before a revoked closing", &reopenedTimeNames, func(o *Options) *ReopenedTime { return &o.ReopenedTime }),
		policy.Of("small_court", "CASE-81", "人员过少的法院", "courts with very few staff", &smallCourtNames, func(o *Options) *SmallCourt { return &o.SmallCourt }),
		policy.Of("resumption_closings", "CASE-20", "恢复执行案件的结案方式", "closings of a resumption case", &resumptionClosingsNames, func(o *Options) *ResumptionClosings { return &o.ResumptionClosings }),
		policy.Of("old_period", "CASE-05", "旧申请执行期限的衔接", "application periods of before 2008-04-01", &oldPeriodNames, func(o *Options) *OldPeriod { return &o.OldPeriod }),
		policy.Of("late_agreement", "CASE-05", "时效届满后同意履行", "agreement to perform after expiry", &lateAgreementNames, func(o *Options) *LateAgreement { return &o.LateAgreement }),
	)
}

// oversightPolicies are the enumerations of OversightOptions beside those of Options.
func oversightPolicies() policy.List[OversightOptions] {
	return policy.New(packageName,
		policy.Of("waiting_seizure", "CASE-41", "轮候查封财产与终本", "property under a waiting seizure and termination", &waitingSeizureNames, func(o *OversightOptions) *WaitingSeizure { return &o.WaitingSeizure }),
		policy.Of("pending_objection", "CASE-44", "待决异议与终本", "pending objections and termination", &pendingObjectionNames, func(o *OversightOptions) *PendingObjection { return &o.PendingObjection }),
		policy.Of("objection_term", "CASE-42", "对终本提出异议的期限", "term for objecting to a termination", &objectionTermNames, func(o *OversightOptions) *ObjectionTerm { return &o.ObjectionTerm }),
		policy.Of("pool_anchor", "CASE-45", "终本后查询起算日", "anchor of the half-yearly re-inquiries", &anchorChoiceNames, func(o *OversightOptions) *AnchorChoice { return &o.PoolAnchor }),
		policy.Of("complaint_limit", "CASE-85", "本院信访办理期限", "term for petitions about the own court", &complaintLimitNames, func(o *OversightOptions) *ComplaintLimit { return &o.ComplaintLimit }),
		policy.Of("major_hearings", "CASE-102", "重大事项听证", "hearings on major matters", &majorHearingsNames, func(o *OversightOptions) *MajorHearings { return &o.MajorHearings }),
	)
}

// Policies lists every policy of Options and OversightOptions with its words: the first
// is the default.
func Policies() []zhixing.PolicySpec {
	return slices.Concat(policies().Specs(), oversightPolicies().Specs())
}

// WithProfile returns the options with the words of an office's profile put in. A
// word that no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	return policies().WithProfile(o, p)
}

// WithProfile returns the options, those embedded too, with the words of an office's
// profile put in. A word that no policy has is an *zhixing.InputError.
func (o OversightOptions) WithProfile(p zhixing.Profile) (OversightOptions, error) {
	var bad zhixing.Problems
	var err error
	o.Options, err = o.Options.WithProfile(p)
	bad.AddErr("", err)
	o, err = oversightPolicies().WithProfile(o, p)
	bad.AddErr("", err)
	return o, bad.Err()
}

// Used lists the policies that are not at their default.
func (o Options) Used() []zhixing.PolicyUsed { return policies().Used(&o) }

// Used lists the policies that are not at their default, numbers and orders among
// them.
func (o OversightOptions) Used() []zhixing.PolicyUsed {
	out := append(o.Options.Used(), oversightPolicies().Used(&o)...)
	add := func(name, word string, rule zhixing.RuleID) {
		out = append(out, zhixing.PolicyUsed{Package: packageName, Name: name, Word: word, Rule: rule})
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

// Check reports policies outside their words, negative numbers, and what is wrong with
// nodes of the user's own, joined.
func (o Options) Check() error {
	var p zhixing.Problems
	o.check(&p)
	return p.Err()
}

// opening checks the options that a file is opened with; the defaults need no look.
func (o *Options) opening() error {
	if reflect.ValueOf(o).Elem().IsZero() {
		return nil
	}
	return o.Check()
}

func (o *Options) check(p *zhixing.Problems) {
	policies().Check("options.", o, p)
	p.AddErr("options.nodes", CheckNodes(o.Nodes))
	checkNumbers(p, numberOption{"payout_days", o.PayoutDays, "CASE-36"}, numberOption{"payout_working_days", o.PayoutWorkingDays, "CASE-36"},
		numberOption{"extension_months", o.ExtensionMonths, "CASE-31"}, numberOption{"resume_decision_days", o.ResumeDecisionDays, "CASE-46"})
	for _, n := range o.WarnDays {
		checkNumbers(p, numberOption{"warn_days", n, "CASE-30"})
	}
}

// Check reports what Options.Check reports, and the same of the policies of oversight.
func (o OversightOptions) Check() error {
	var p zhixing.Problems
	o.check(&p)
	return p.Err()
}

func (o *OversightOptions) check(p *zhixing.Problems) {
	o.Options.check(p)
	oversightPolicies().Check("options.", o, p)
	if !terminationStageNames.Valid(o.Stage) {
		p.Add("options.stage", o.Stage.String(), "CASE-91", zhixing.Text{ZH: "没有这个选项", EN: "no such choice"})
	}
	checkNumbers(p, numberOption{"objection_days", o.ObjectionDays, "CASE-42"}, numberOption{"inquiry_max_age", o.InquiryMaxAge, "CASE-41"},
		numberOption{"response_minutes", o.ResponseMinutes, "CASE-100"}, numberOption{"clarification_days", o.ClarificationDays, "CASE-101"})
}

// numberOption is an option that replaces a number of the rules.
type numberOption struct {
	name string
	n    int
	rule zhixing.RuleID
}

func checkNumbers(p *zhixing.Problems, list ...numberOption) {
	for _, x := range list {
		if x.n < 0 {
			p.Add("options."+x.name, strconv.Itoa(x.n), x.rule, zhixing.Text{ZH: "不能为负", EN: "cannot be negative"})
		}
	}
}
