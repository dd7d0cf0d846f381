package casefile

import (
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// packageName names this package in profiles and provenance.
const packageName = "casefile"

// policies are the enumerations of Options, in the order of its members.
func policies() policy.List[Options] {
	return policy.New(packageName,
		policy.Of("suspension", "CASE-05", "时效中止的效果", "effect of a suspension of limitation", &suspensionEffectNames, func(o *Options) *SuspensionEffect { return &o.Suspension }),
		policy.Of("instalments", "CASE-05", "分期履行的时效起算", "start of limitation for instalments", &instalmentStartNames, func(o *Options) *InstalmentStart { return &o.Instalments }),
		policy.Of("old_period", "CASE-05", "旧申请执行期限的衔接", "application periods of before 2008-04-01", &oldPeriodNames, func(o *Options) *OldPeriod { return &o.OldPeriod }),
		policy.Of("late_agreement", "CASE-05", "时效届满后同意履行", "agreement to perform after expiry", &lateAgreementNames, func(o *Options) *LateAgreement { return &o.LateAgreement }),
		policy.Of("counter_performance", "CASE-07", "对待给付的审查", "check of the creditor's own performance", &counterPerformanceNames, func(o *Options) *CounterPerformance { return &o.CounterPerformance }),
		policy.Of("refusal_remedy", "CASE-24", "不予受理、驳回申请的救济", "remedy against non-acceptance", &refusalRemedyNames, func(o *Options) *RefusalRemedy { return &o.RefusalRemedy }),
		policy.Of("reopened_time", "CASE-91", "撤销结案前的期间", "time before a revoked closing", &reopenedTimeNames, func(o *Options) *ReopenedTime { return &o.ReopenedTime }),
		policy.Of("termination_ground", "CASE-40", "终本事由的记载", "ground of a termination recorded", &groundRequiredNames, func(o *Options) *GroundRequired { return &o.TerminationGround }),
		policy.Of("non_monetary", "CASE-41", "非金钱债权的终本", "termination for other than money", &nonMonetaryTerminationNames, func(o *Options) *NonMonetaryTermination { return &o.NonMonetary }),
		policy.Of("resumption_wait", "CASE-41", "恢复执行案件的三个月", "three months in a resumption case", &resumptionWaitNames, func(o *Options) *ResumptionWait { return &o.ResumptionWait }),
		policy.Of("waiting_seizure", "CASE-41", "轮候查封财产与终本", "property under a waiting seizure and termination", &waitingSeizureNames, func(o *Options) *WaitingSeizure { return &o.WaitingSeizure }),
		policy.Of("termination_panel", "CASE-42", "终本的合议", "panel for a termination", &terminationPanelNames, func(o *Options) *TerminationPanel { return &o.TerminationPanel }),
		policy.Of("objection_term", "CASE-42", "对终本提出异议的期限", "term for objecting to a termination", &objectionTermNames, func(o *Options) *ObjectionTerm { return &o.ObjectionTerm }),
		policy.Of("unpaid_money", "CASE-44", "未发放案款与终本", "money not yet paid out and termination", &unpaidMoneyNames, func(o *Options) *UnpaidMoney { return &o.UnpaidMoney }),
		policy.Of("pending_objection", "CASE-44", "待决异议与终本", "pending objections and termination", &pendingObjectionNames, func(o *Options) *PendingObjection { return &o.PendingObjection }),
		policy.Of("pool_anchor", "CASE-45", "终本后查询起算日", "anchor of the half-yearly re-inquiries", &anchorChoiceNames, func(o *Options) *AnchorChoice { return &o.PoolAnchor }),
		policy.Of("pool_inquiry_days", "CASE-45", "定期查询的日子", "days on which re-inquiries are made", &restDayInquiryNames, func(o *Options) *RestDayInquiry { return &o.PoolInquiryDays }),
		policy.Of("resumption_closings", "CASE-20", "恢复执行案件的结案方式", "closings of a resumption case", &resumptionClosingsNames, func(o *Options) *ResumptionClosings { return &o.ResumptionClosings }),
		policy.Of("small_court", "CASE-82", "人员过少的法院", "courts with very few staff", &smallCourtNames, func(o *Options) *SmallCourt { return &o.SmallCourt }),
		policy.Of("complaint_limit", "CASE-85", "本院信访办理期限", "term for petitions about the own court", &complaintLimitNames, func(o *Options) *ComplaintLimit { return &o.ComplaintLimit }),
		policy.Of("major_hearings", "CASE-102", "重大事项听证", "hearings on major matters", &majorHearingsNames, func(o *Options) *MajorHearings { return &o.MajorHearings }),
	)
}

// Policies lists every policy of Options with its words: the first is the default.
func Policies() []zhixing.PolicySpec { return policies().Specs() }

// WithProfile returns the options with the words of an office's profile put in. A
// word that no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	return policies().WithProfile(o, p)
}

// Used lists the policies that are not at their default, numbers and orders among
// them.
func (o Options) Used() []zhixing.PolicyUsed {
	out := policies().Used(&o)
	add := func(name, word string, rule zhixing.RuleID) {
		out = append(out, zhixing.PolicyUsed{Package: packageName, Name: name, Word: word, Rule: rule})
	}
	for _, n := range o.numbers() {
		if or(n.n, n.usual) != n.usual {
			add(n.name, strconv.Itoa(n.n), n.rule)
		}
	}
	if o.WarnDays != nil && !slices.Equal(o.WarnDays, usualWarnings[:]) {
		add("warn_days", words(o.WarnDays, strconv.Itoa), "CASE-30")
	}
	if o.PriorityOrder != nil && !slices.Equal(o.PriorityOrder, defaultPriority[:]) {
		add("priority_order", words(o.PriorityOrder, zhixing.Tag.String), "CASE-86")
	}
	if o.Nodes != nil {
		add("nodes", words(o.Nodes, func(n Node) string { return n.Code }), "CASE-30")
	}
	for _, r := range o.rolls() {
		if r.set {
			add("roll."+r.name, r.word.String(), r.rule)
		}
	}
	return out
}

// words joins the words of a list that replaces a default.
func words[T any](list []T, word func(T) string) string {
	out := make([]string, len(list))
	for i := range list {
		out[i] = word(list[i])
	}
	return strings.Join(out, " ")
}

// Check reports what is none of its policies' values: words that a policy does not
// have, negative numbers, an order with a tag twice or none, nodes out of form; joined.
func (o Options) Check() error { return o.valid() }

// valid is Check; the defaults need no look, and no copy on the heap.
func (o *Options) valid() error {
	var p zhixing.Problems
	o.check(&p)
	return p.Err()
}

func (o *Options) check(p *zhixing.Problems) {
	if !o.isDefault() {
		given := *o
		given.checkEach(p)
	}
}

func (o *Options) isDefault() bool { return reflect.ValueOf(o).Elem().IsZero() }

// kept is a copy of o for a file to hold, nil for the defaults.
func (o *Options) kept() *Options {
	if o.isDefault() {
		return nil
	}
	given := *o
	return &given
}

func (o *Options) checkEach(p *zhixing.Problems) {
	policies().Check("options.", o, p)
	p.AddErr("options.nodes", checkNodes(o.Nodes))
	negative := func(name string, n int, rule zhixing.RuleID) {
		if n < 0 {
			p.Add("options."+name, strconv.Itoa(n), rule, zhixing.Text{ZH: "不能为负", EN: "cannot be negative"})
		}
	}
	for _, n := range o.numbers() {
		negative(n.name, n.n, n.rule)
	}
	for _, r := range o.rolls() {
		if _, err := r.word.MarshalText(); err != nil {
			p.Add("options.roll."+r.name, r.word.String(), r.rule, zhixing.Text{ZH: "没有这个选项", EN: "no such word"})
		}
	}
	for i, n := range o.WarnDays {
		negative("warn_days["+strconv.Itoa(i)+"]", n, "CASE-30")
	}
	for i, t := range o.PriorityOrder {
		if slices.Contains(o.PriorityOrder[:i], t) || zhixing.Tags(t) == 0 {
			p.Add("options.priority_order["+strconv.Itoa(i)+"]", t.String(), "CASE-86", zhixing.Text{ZH: "标签不明或者重复", EN: "no such tag, or given twice"})
		}
	}
}

// numberOption is an option that replaces a number of the rules.
type numberOption struct {
	name  string
	n     int
	usual int // what zero means
	rule  zhixing.RuleID
}

func (o *Options) numbers() [8]numberOption {
	return [...]numberOption{
		{"clarification_days", o.ClarificationDays, 15, "CASE-101"},
		{"extension_months", o.ExtensionMonths, 3, "CASE-31"},
		{"payout_days", o.PayoutDays, 30, "CASE-36"},
		{"payout_working_days", o.PayoutWorkingDays, 15, "CASE-36"},
		{"inquiry_max_age", o.InquiryMaxAge, 30, "CASE-41"},
		{"objection_days", o.ObjectionDays, 60, "CASE-42"},
		{"resume_decision_days", o.ResumeDecisionDays, 7, "CASE-46"},
		{"response_minutes", o.ResponseMinutes, 0, "CASE-100"},
	}
}

// rollOption is one member of Roll.
type rollOption struct {
	name string
	word interface {
		String() string
		MarshalText() ([]byte, error)
	}
	set  bool
	rule zhixing.RuleID
}

func (o *Options) rolls() [10]rollOption {
	r := &o.Roll
	of := func(name string, c zhixing.RollChoice) rollOption { return rollOption{name, c, c != 0, "CASE-71"} }
	return [...]rollOption{
		of("party_term", r.PartyTerm), of("court_term", r.CourtTerm), of("performance_period", r.PerformancePeriod),
		of("minimum_wait", r.MinimumWait), of("schedule", r.Schedule), of("validity", r.Validity), of("sanction", r.Sanction),
		of("backward", r.Backward),
		{"uncovered", r.Uncovered, r.Uncovered != 0, "CASE-70"},
		{"backward_count", r.BackwardCount, r.BackwardCount != 0, "CASE-70"},
	}
}
