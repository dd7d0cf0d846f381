package casefile

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// GuaranteeKind is what stands behind a debtor in enforcement (担保类型), CASE-39.
type GuaranteeKind uint8

// The kinds. The zero value is not given.
const (
	_                   GuaranteeKind = iota
	GuaranteeOfDebtor                 // 被执行人以自己财产提供执行担保
	GuaranteeOfProperty               // 他人以财产提供执行担保
	GuaranteeSurety                   // 他人提供保证
	GuaranteeSettlement               // 和解协议的担保条款 (SETTLE-2020 18)
	GuaranteeInTrial                  // 审理期间的保证 (ENF-REG-2020 54)
)

var guaranteeKindNames = enum.Names[GuaranteeKind]{Kind: "guarantee_kind", Rows: []enum.Row{
	{},
	{Word: "debtor_property", ZH: "被执行人财产担保", EN: "the debtor's own property"},
	{Word: "third_property", ZH: "他人财产担保", EN: "another's property"},
	{Word: "surety", ZH: "他人保证", EN: "surety of another"},
	{Word: "settlement", ZH: "和解协议担保", EN: "guarantee in a settlement"},
	{Word: "in_trial", ZH: "审理期间的保证", EN: "surety given during the trial"},
}}

// String returns the stable word of g, "" where it is not given.
func (g GuaranteeKind) String() string {
	if g == 0 {
		return ""
	}
	return guaranteeKindNames.Word(g)
}

// Label returns the wording of g in l.
func (g GuaranteeKind) Label(l zhixing.Lang) string {
	return guaranteeKindNames.Label(g, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (g GuaranteeKind) MarshalText() ([]byte, error) {
	if g == 0 {
		return nil, nil
	}
	return guaranteeKindNames.Marshal(g)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (g *GuaranteeKind) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*g = 0
		return nil
	}
	return guaranteeKindNames.Unmarshal(b, g)
}

// GuaranteeFacts are the facts on enforcing against a guarantor (执行担保责任), CASE-39.
type GuaranteeFacts struct {
	Kind GuaranteeKind `json:"kind"`
	// Formed is the day on which the guarantee was given: ENF-GUAR does not apply to
	// those of before 2018-03-01 (16).
	Formed           zhixing.Date    `json:"formed"`
	Letter           GuaranteeLetter `json:"letter,omitzero"`
	CreditorConsents zhixing.Tri     `json:"creditor_consents,omitzero"` // written, or on a signed record (6)
	// Decided is the day of the decision to stay, StayUntil its last day as the letter
	// has it: a year at most.
	Decided   zhixing.Date `json:"decided,omitzero"`
	StayUntil zhixing.Date `json:"stay_until,omitzero"`
	// Performed: the debtor performed; Dissipated: the guaranteed property was moved,
	// hidden, sold or spoilt during the stay (11; CPL-INT-2022 467).
	Performed  zhixing.Tri `json:"performed,omitzero"`
	Dissipated zhixing.Tri `json:"dissipated,omitzero"`
	// Untrue: the letter is untrue and harms the creditor in substance: enforcement is
	// resumed against the debtor, no more (9).
	Untrue zhixing.Tri `json:"untrue,omitzero"`
	// AppliedOn is the day on which the creditor applied against the guarantor.
	AppliedOn zhixing.Date `json:"applied_on,omitzero"`
	// Settlement: resumption of the title was granted (SETTLE-2020 18).
	Resumed zhixing.Tri `json:"resumed,omitzero"`
	// In trial: for the surety the court took no preservation, or lifted it; the
	// debtor has no property, or not enough (ENF-REG-2020 54).
	NoPreservation zhixing.Tri `json:"no_preservation,omitzero"`
	NoProperty     zhixing.Tri `json:"no_property,omitzero"`
	// Registered: the security was made public; then it has priority (7).
	Registered zhixing.Tri `json:"registered,omitzero"`
}

// GuaranteeAnswer says whether the guarantor answers, how and until when.
type GuaranteeAnswer struct {
	Verdict
	// Direct: enforced directly by ruling, within what the guarantor is bound to.
	Direct zhixing.Tri `json:"direct,omitzero"`
	// Resume: enforcement may be resumed on the creditor's application, which does not
	// mean that the guarantor answers (ENF-GUAR-2020 9, 11; CPL-INT-2022 467).
	Resume zhixing.Tri `json:"resume,omitzero"`
	// AddAsDebtor is No for every kind: the guarantor is not made a debtor (11).
	AddAsDebtor zhixing.Tri      `json:"add_as_debtor"`
	StayEnds    zhixing.Date     `json:"stay_ends,omitzero"`
	Period      zhixing.Deadline `json:"period,omitzero"` // guarantee period
	Priority    zhixing.Tri      `json:"priority,omitzero"`
	CashFirst   zhixing.Tri      `json:"cash_first,omitzero"` // the debtor's cash and deposits come first (11)
	Cite        zhixing.Citation `json:"cite,omitzero"`
}

// AssessGuarantee says on the day on whether the guarantor's property may be enforced
// (CASE-39; ENF-GUAR-2020, SETTLE-2020 18, ENF-REG-2020 54).
func AssessGuarantee(f GuaranteeFacts, on zhixing.Date, o Options) (GuaranteeAnswer, error) {
	a := GuaranteeAnswer{AddAsDebtor: zhixing.No}
	var p zhixing.Problems
	if f.Kind == 0 || !guaranteeKindNames.Valid(f.Kind) {
		p.Add("kind", f.Kind.String(), "CASE-39", zhixing.Text{ZH: "须写明担保类型", EN: "the kind of guarantee is required"})
	}
	if on.IsZero() {
		p.Add("on", "", "CASE-39", zhixing.Text{ZH: "须给出截止日", EN: "the day asked for is required"})
	}
	if f.Letter.Months < 0 {
		p.Add("letter.months", itoa(f.Letter.Months), "CASE-39", zhixing.Text{ZH: "担保期间不能为负", EN: "a guarantee period cannot be negative"})
	}
	if !f.StayUntil.IsZero() && f.StayUntil.Before(f.Decided) {
		p.Add("stay_until", f.StayUntil.String(), "CASE-38", zhixing.Text{ZH: "暂缓期满早于决定", EN: "the stay ends before it is decided"})
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return a, err
	}
	switch f.Kind {
	case GuaranteeSettlement:
		c := citeArt("SETTLE-2020", 18)
		a.Cite = c
		a.ask("CASE-48", "undertaking", "letter.direct_enforcement", f.Letter.DirectEnforcement, "担保人向法院承诺自愿接受直接强制执行", "the guarantor undertook direct enforcement before the court", c)
		a.ask("CASE-48", "resumed", "resumed", f.Resumed, "已恢复执行原生效法律文书", "the title was resumed", c)
		a.ask("CASE-48", "settlement_rules", "", zhixing.TriOf(!on.Before(settlementRules)), "2018年3月1日起施行", "in force from 2018-03-01", c)
	case GuaranteeInTrial:
		c := citeArt("ENF-REG-2020", 54)
		a.Cite = c
		a.ask("CASE-39", "no_preservation", "no_preservation", f.NoPreservation, "法院据此未采取或者解除保全", "for it the court took no preservation, or lifted it", c)
		a.ask("CASE-39", "no_property", "no_property", f.NoProperty, "被执行人无财产或者不足清偿", "the debtor has nothing, or not enough", c)
	default:
		f.inStay(&a, on, &o)
	}
	a.decide(on)
	a.Cite = a.Cite.AsOf(on)
	a.Direct = map3(a.Status)
	if f.Kind == GuaranteeOfProperty || f.Kind == GuaranteeOfDebtor {
		a.Priority = f.Registered
	}
	return a, nil
}

// inStay examines a guarantee behind a stay.
func (f *GuaranteeFacts) inStay(a *GuaranteeAnswer, on zhixing.Date, o *Options) {
	own := f.Kind == GuaranteeOfDebtor
	old := !f.Formed.IsZero() && f.Formed.Before(settlementRules) // ENF-GUAR began on the same day
	c := citeArt("ENF-GUAR-2020", 11)
	if old {
		c = citeArt("CPL-INT-2022", 469)
	}
	a.Cite, a.CashFirst = c, zhixing.TriOf(!old)
	a.ask("CASE-38", "creditor_consents", "creditor_consents", f.CreditorConsents, "申请执行人同意", "the creditor consents", citeArt("CPL-2023", 242))
	if !old && !own {
		a.ask("CASE-39", "undertaking", "letter.direct_enforcement", f.Letter.DirectEnforcement, "担保书载明自愿接受直接强制执行的承诺", "the letter consents to direct enforcement", citeArt("ENF-GUAR-2020", 4))
		a.ask("CASE-39", "resolution", "letter.resolution", f.Letter.Company.Not().Or(f.Letter.Resolution), "公司担保的，提交章程、决议", "a company guarantor gave its resolution", citeArt("ENF-GUAR-2020", 5))
	}
	over := zhixing.Unknown
	if !f.Decided.IsZero() && !f.StayUntil.IsZero() {
		a.StayEnds = StayFacts{Until: f.StayUntil}.LastDay(EventStayByGuarantee, f.Decided)
		over = zhixing.TriOf(on.After(a.StayEnds))
	}
	unpaid := over.And(f.Performed.Not())
	if due := unpaid; old { // who dissipates only lets enforcement go on (CPL-INT-2022 467)
		a.Resume = due.Or(f.Dissipated)
		a.ask("CASE-39", "due", "performed", due, "暂缓期满仍不履行", "not performed after the stay", c)
		f.resumeOnly(a, due, f.Dissipated, "暂缓期间转移、隐藏、变卖、毁损担保财产的，仅恢复执行", "dissipation during the stay only resumes enforcement", citeArt("CPL-INT-2022", 467))
	} else {
		due = due.Or(f.Dissipated)
		a.Resume = due.Or(f.Untrue)
		a.ask("CASE-39", "due", "performed", due, "暂缓期满仍不履行，或者暂缓期间转移、隐藏、变卖、毁损担保财产", "not performed after the stay, or the property dissipated", citePart("ENF-GUAR-2020", 11, 1, 0))
		f.resumeOnly(a, due, f.Untrue, "担保书内容不实的，仅恢复执行", "an untrue letter only resumes enforcement", citeArt("ENF-GUAR-2020", 9))
	}
	if old || a.StayEnds.IsZero() {
		return // no guarantee period by law before ENF-GUAR
	}
	a.Period = GuaranteeEnd(f.Letter, a.StayEnds)
	applied := f.AppliedOn
	if applied.IsZero() {
		applied = on
	}
	a.ask("CASE-39", "in_guarantee_period", "", zhixing.TriOf(!a.Period.Over(applied)), "在担保期间内申请", "applied within the guarantee period", citeArt("ENF-GUAR-2020", 13))
}

// resumeOnly notes a ground on which enforcement is resumed though the guarantor does not
// answer yet.
func (f *GuaranteeFacts) resumeOnly(a *GuaranteeAnswer, due, ground zhixing.Tri, zh, en string, c zhixing.Citation) {
	if ground != zhixing.Yes || due == zhixing.Yes {
		return
	}
	a.Findings = append(a.Findings, zhixing.Finding{Rule: "CASE-39", Status: zhixing.NotApplicable, Severity: zhixing.Info, Code: "resume_only",
		Message: zhixing.Text{ZH: zh, EN: en}, Cites: []zhixing.Citation{c}})
}
