package casefile

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// periodLimitation is the limitation of application (申请执行时效), CASE-05.
var periodLimitation = zhixing.Period{N: 2, Unit: zhixing.Years, Class: zhixing.PartyTerm, Rule: "CASE-05", Cite: zhixing.Citation{Instrument: "CPL-2023", Article: 250}}

// lastInstalmentFrom is the first day on which instalments count from the last one
// for all titles (CPL-2021 246; before, CPL-2017 239 counted each).
var lastInstalmentFrom = zhixing.YMD(2022, 1, 1)

// InterruptionKind is what interrupts the limitation (时效中断事由), CASE-05.
type InterruptionKind uint8

// The kinds. The zero value is not given.
const (
	_                              InterruptionKind = iota
	InterruptApplication                            // 申请执行
	InterruptSettlement                             // 当事人达成和解协议
	InterruptDemand                                 // 一方提出履行要求
	InterruptAgreement                              // 同意履行义务
	InterruptEnforcementSettlement                  // 执行中和解, 自履行期限最后一日重新起算
	InterruptSettlementVoid                         // 和解协议被认定无效, 自认定之日重新起算
	InterruptCertificate                            // 向公证机构申请执行证书 (NOTARY-2018 9)
)

var interruptionKindNames = enum.Names[InterruptionKind]{Kind: "interruption_kind", Rows: []enum.Row{
	{},
	{Word: "application", ZH: "申请执行", EN: "application"},
	{Word: "settlement", ZH: "达成和解", EN: "settlement"},
	{Word: "demand", ZH: "提出履行要求", EN: "demand"},
	{Word: "agreement", ZH: "同意履行", EN: "agreement to perform"},
	{Word: "enforcement_settlement", ZH: "执行中和解", EN: "settlement in enforcement"},
	{Word: "settlement_void", ZH: "和解被认定无效", EN: "settlement held void"},
	{Word: "certificate", ZH: "申请出具执行证书", EN: "enforcement certificate applied for"},
}}

// String returns the stable word of i, "" where it is not given.
func (i InterruptionKind) String() string {
	if i == 0 {
		return ""
	}
	return interruptionKindNames.Word(i)
}

// Label returns the wording of i in l.
func (i InterruptionKind) Label(l zhixing.Lang) string {
	return interruptionKindNames.Label(i, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (i InterruptionKind) MarshalText() ([]byte, error) {
	if i == 0 {
		return nil, nil
	}
	return interruptionKindNames.Marshal(i)
}

// UnmarshalText implements encoding.TextUnmarshaler.
func (i *InterruptionKind) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*i = 0
		return nil
	}
	return interruptionKindNames.Unmarshal(b, i)
}

// Interruption is an event that makes the limitation run anew (ENF-PROC-2020 20,
// CPL-INT-2022 466).
type Interruption struct {
	Kind InterruptionKind `json:"kind"`
	On   zhixing.Date     `json:"on"`
	// RestartOn is the day from which it runs anew: for a settlement in enforcement
	// the last day of its performance, for one held void the day of that holding;
	// zero: the day of the interruption.
	RestartOn zhixing.Date `json:"restart_on,omitzero"`
}

// LimitationFacts are the facts on the limitation of application (CASE-05).
type LimitationFacts struct {
	Ground zhixing.GroundKind `json:"ground,omitzero"`
	// PerformBy are the last days of performance: one, or one an instalment.
	PerformBy []zhixing.Date `json:"perform_by,omitempty"`
	// Effective is the day the title took effect, where it fixes no time; for
	// administrative judgments the day it was served (ADMIN-INT-2018 153).
	Effective zhixing.Date `json:"effective,omitzero"`
	// BothEntities: both parties are legal persons or organisations; asked for where
	// the law of before 2008-04-01 governs.
	BothEntities zhixing.Tri `json:"both_entities,omitzero"`
	// GoodReason for being late with an administrative judgment (ADMIN-INT-2018 153).
	GoodReason zhixing.Tri `json:"good_reason,omitzero"`
	// Breach is the day of breach of a duty not to act.
	Breach zhixing.Date `json:"breach,omitzero"`
	// Recognised is the day a ruling of recognition alone took effect: the limitation
	// starts from it (CPL-INT-2022 545).
	Recognised    zhixing.Date   `json:"recognised,omitzero"`
	Interruptions []Interruption `json:"interruptions,omitempty"`
	// Obstacles are spans in which the claim could not be pursued (force majeure).
	Obstacles []zhixing.Span `json:"obstacles,omitempty"`
	AppliedOn zhixing.Date   `json:"applied_on,omitzero"`
	// NotSubject: resumption after 终本, or a request on further property under
	// CPL-2023 265, knows no limitation.
	NotSubject    zhixing.Tri `json:"not_subject,omitzero"`
	DebtorObjects zhixing.Tri `json:"debtor_objects,omitzero"`
}

// LimitationTerm is one limitation that runs: of the title, or of an instalment.
type LimitationTerm struct {
	Start zhixing.Date     `json:"start"` // day from which it last ran anew
	Due   zhixing.Date     `json:"due"`   // last day of performance it belongs to
	End   zhixing.Deadline `json:"end"`   // under the policy
	// Other is the end under the other reading of a suspension; it equals End where
	// there was none.
	Other  zhixing.Deadline `json:"other"`
	InTime zhixing.Tri      `json:"in_time,omitzero"`
	Refuse zhixing.Tri      `json:"refuse,omitzero"` // this instalment is refused on the debtor's plea
	// Old: a fixed period of the law of before 2008-04-01, no limitation.
	Old zhixing.Tri `json:"old,omitzero"`
	// PleaBarred: the debtor agreed to perform after expiry (policy LateAgreement).
	PleaBarred zhixing.Tri `json:"plea_barred,omitzero"`
}

// LimitationResult is where the limitation stands. An application is accepted even
// after expiry; Refuse says whether enforcement is refused (不予执行), which takes
// the debtor's objection (CPL-INT-2022 481).
type LimitationResult struct {
	Terms []LimitationTerm `json:"terms,omitempty"`
	// InTime is Yes if every instalment applied for is in time, No if one is late;
	// Part says that only some are. Refuse is Yes if all are refused, No if none is,
	// Unknown if only some are: see the terms.
	InTime zhixing.Tri `json:"in_time,omitzero"`
	Part   zhixing.Tri `json:"part,omitzero"`
	Refuse zhixing.Tri `json:"refuse,omitzero"`
	// Accept: the application is to be accepted. A late one is, save under the law
	// of before 2008-04-01 and for administrative judgments without good reason.
	Accept   zhixing.Tri       `json:"accept,omitzero"`
	Findings []zhixing.Finding `json:"findings,omitempty"`
}

// Limitation computes the limitation of application (CASE-05) by the law of the
// day on: two years, from the last instalment or from each, interrupted and
// suspended. Both readings of a suspension are returned.
func Limitation(f LimitationFacts, on zhixing.Date, o Options) (LimitationResult, error) {
	var r LimitationResult
	if err := f.check(on, &o); err != nil {
		return r, err
	}
	if f.NotSubject == zhixing.Yes {
		r.InTime, r.Refuse, r.Accept = zhixing.Yes, zhixing.No, zhixing.Yes
		r.note(on, "not_subject", zhixing.NotApplicable, zhixing.Info, "恢复执行、发现其他财产后的请求不受申请执行时效限制", "no limitation on resumption or on further property", citePart("CPL-INT-2022", 517, 2, 0), citeArt("CPL-INT-2022", 515))
		return r, nil
	}
	for _, due := range f.starts(on, &o) {
		t, err := f.term(due, on, &o, &r)
		if err != nil {
			return r, err
		}
		r.Terms = append(r.Terms, t)
	}
	if f.AppliedOn.IsZero() {
		return r, nil
	}
	f.judge(on, &r)
	return r, nil
}

// judge holds the day of application against the terms.
func (f *LimitationFacts) judge(on zhixing.Date, r *LimitationResult) {
	r.InTime, r.Part, r.Accept = zhixing.Yes, zhixing.No, zhixing.No
	refuse, any := zhixing.Yes, zhixing.No
	for i := range r.Terms {
		t := &r.Terms[i]
		if t.InTime == zhixing.Unknown {
			t.InTime = zhixing.TriOf(t.End.Within(f.AppliedOn))
			if t.End.Paused {
				t.InTime = zhixing.Yes
			}
			if t.Old == zhixing.Yes && t.InTime == zhixing.Yes && f.BothEntities == zhixing.Unknown && !t.Other.Within(f.AppliedOn) {
				t.InTime = zhixing.Unknown // after six months, within the year
			}
		}
		late := t.InTime.Not()
		accept := zhixing.Yes
		switch {
		case t.Old == zhixing.Yes:
			accept = t.InTime
		case f.Ground == zhixing.GroundAdminJudgment:
			accept = t.InTime.Or(f.GoodReason)
		}
		t.Refuse = late.And(f.DebtorObjects).And(t.PleaBarred.Not())
		if t.Old == zhixing.Yes || f.Ground == zhixing.GroundAdminJudgment {
			t.Refuse = zhixing.No // it is not accepted; no plea is asked for
		}
		r.InTime, r.Accept = r.InTime.And(t.InTime), r.Accept.Or(accept)
		refuse, any = refuse.And(t.Refuse), any.Or(t.Refuse)
		if t.InTime == zhixing.Yes {
			r.Part = zhixing.Yes
		}
	}
	r.Part = r.Part.And(r.InTime.Not())
	if r.Refuse = refuse; refuse != any {
		r.Refuse = zhixing.Unknown
	}
	switch {
	case r.InTime != zhixing.No:
	case r.Accept == zhixing.No && f.Ground == zhixing.GroundAdminJudgment:
		r.note(on, "not_accepted", zhixing.NotMet, zhixing.Breach, "申请已超过期限，又无正当理由，不予受理", "applied after the period without good reason: not accepted", citePart("ADMIN-INT-2018", 153, 3, 0))
	case r.Accept == zhixing.No:
		r.note(oldLaw, "not_accepted", zhixing.NotMet, zhixing.Breach, "申请已超过期限，不予受理", "applied after the period: not accepted", citeArt("CPL-1991", 219))
	default:
		r.note(on, "expired", zhixing.NotMet, zhixing.Warning, "申请已超过时效：仍应受理，被执行人提出异议成立的裁定不予执行", "applied after expiry: accepted; refused if the debtor's objection is upheld", citePart("CPL-INT-2022", 481, 1, 0))
	}
}

// oldLaw is the day of notes on the law of before 2008-04-01: they cite it by its own
// numbers.
var oldLaw zhixing.Date

// note adds a finding that cites the articles as numbered on the day.
func (r *LimitationResult) note(on zhixing.Date, code string, s zhixing.Status, sev zhixing.Severity, zh, en string, cs ...zhixing.Citation) {
	r.Findings = append(r.Findings, zhixing.Finding{Rule: "CASE-05", Status: s, Severity: sev, Code: code, Message: zhixing.Text{ZH: zh, EN: en}, Cites: zhixing.CitationsAsOf(cs, on)})
}

func (f *LimitationFacts) check(on zhixing.Date, o *Options) error {
	var p zhixing.Problems
	o.check(&p)
	if on.IsZero() {
		p.Add("on", "", "CASE-05", zhixing.Text{ZH: "须给出适用法律之日", EN: "the day whose law applies is required"})
	}
	if f.NotSubject != zhixing.Yes && len(f.PerformBy) == 0 && f.Effective.IsZero() && f.Breach.IsZero() && f.Recognised.IsZero() {
		p.Add("perform_by", "", "CASE-05", zhixing.Text{ZH: "须给出履行期限、生效日、违反义务之日或承认裁定生效日", EN: "a day of performance, effect, breach or recognition is required"})
	}
	for i, d := range f.PerformBy {
		if d.IsZero() {
			p.Add("perform_by["+strconv.Itoa(i)+"]", "", "CASE-05", zhixing.Text{ZH: "日期未给出", EN: "the date is not given"})
		}
	}
	for i, x := range f.Interruptions {
		at := "interruptions[" + strconv.Itoa(i) + "]"
		if x.Kind == 0 || x.On.IsZero() {
			p.Add(at, x.On.String(), "CASE-05", zhixing.Text{ZH: "中断事由或日期未给出", EN: "kind or day of the interruption not given"})
		}
		if !x.RestartOn.IsZero() && x.RestartOn.Before(x.On) {
			p.Add(at+".restart_on", x.RestartOn.String(), "CASE-05", zhixing.Text{ZH: "重新起算日早于中断日", EN: "it cannot run anew before it was interrupted"})
		}
	}
	for i, s := range f.Obstacles {
		p.AddErr("obstacles["+strconv.Itoa(i)+"]", s.Check())
	}
	return p.Err()
}

// starts lists the days from which limitations run (ENF-PROC-2020 21).
func (f *LimitationFacts) starts(on zhixing.Date, o *Options) []zhixing.Date {
	switch {
	case !f.Recognised.IsZero():
		return []zhixing.Date{f.Recognised}
	case !f.Breach.IsZero():
		return []zhixing.Date{f.Breach}
	case len(f.PerformBy) == 0:
		return []zhixing.Date{f.Effective}
	}
	days := slices.Clone(f.PerformBy)
	slices.SortFunc(days, zhixing.Date.Compare)
	// Administrative judgments still count each (ADMIN-INT-2018 153).
	each := o.Instalments == EachInstalment || o.Instalments == InstalmentByDate && (on.Before(lastInstalmentFrom) || f.Ground == zhixing.GroundAdminJudgment)
	if each {
		return days
	}
	return days[len(days)-1:]
}

// term computes one limitation, with its interruptions and suspensions in order.
func (f *LimitationFacts) term(due, on zhixing.Date, o *Options, r *LimitationResult) (LimitationTerm, error) {
	t := LimitationTerm{Start: due, Due: due, PleaBarred: zhixing.No}
	if end, certain, governs, err := f.old(due, on, o); err != nil || governs {
		t.End, t.Other, t.Old = end, end, zhixing.Yes
		if err == nil && !certain {
			r.note(oldLaw, "both_entities", zhixing.Undetermined, zhixing.Warning, "双方均为法人或者其他组织的为六个月，一方为公民的为一年", "six months between organisations, a year where a citizen is party", citeArt("CPL-1991", 219))
			r.Findings[len(r.Findings)-1].Missing = []string{"both_entities"}
			six := *f
			six.BothEntities = zhixing.Yes
			t.Other, _, err = six.oldTerm(due, o)
		}
		return t, err
	}
	ins := slices.Clone(f.Interruptions)
	slices.SortStableFunc(ins, func(a, b Interruption) int {
		return cmp.Or(a.On.Compare(b.On), a.RestartOn.Compare(b.RestartOn))
	})
	compute := func() (err error) {
		if t.End, err = f.suspended(t.Start, on, o, o.Suspension); err != nil {
			return err
		}
		other := SixMonthsAfter
		if o.Suspension == SixMonthsAfter {
			other = ContinueRemainder
		}
		t.Other, err = f.suspended(t.Start, on, o, other)
		return err
	}
	if err := compute(); err != nil {
		return t, err
	}
	for _, x := range ins {
		switch {
		case x.On.Before(due):
			r.note(on, "too_early", zhixing.NotApplicable, zhixing.Info, "起算前的主张不产生中断效力", "a demand before the start interrupts nothing", citeArt("ENF-PROC-2020", 20))
			continue
		case x.On.Before(t.Start):
			continue // it does not run yet
		case x.On.Before(limitationLaw) && x.Kind != InterruptApplication && x.Kind != InterruptEnforcementSettlement:
			r.note(oldLaw, "no_effect_then", zhixing.NotApplicable, zhixing.Info, "2008年4月1日前的主张不产生中断效力", "before 2008-04-01 a demand interrupted nothing", citeArt("CPL-1991", 219))
			continue
		case t.End.Over(x.On) && o.LateAgreement == LateAgreementBarsPlea && (x.Kind == InterruptAgreement || x.Kind == InterruptSettlement || x.Kind == InterruptEnforcementSettlement):
			t.PleaBarred = zhixing.Yes
			r.note(on, "agreed_late", zhixing.NotApplicable, zhixing.Info, "时效届满后同意履行的，不得再以时效届满为由抗辩", "who agreed to perform after expiry may not plead it", citePart("CC-2020", 192, 2, 0))
			continue
		case t.End.Over(x.On):
			r.note(on, "too_late", zhixing.NotApplicable, zhixing.Info, "时效届满后的主张不产生中断效力", "after expiry nothing interrupts", citeArt("ENF-PROC-2020", 20))
			continue
		}
		t.Start = x.On
		switch {
		case !x.RestartOn.IsZero():
			t.Start = x.RestartOn
		case x.Kind == InterruptEnforcementSettlement:
			r.note(on, "agreed_end", zhixing.Undetermined, zhixing.Warning, "执行中和解的，自约定履行期限最后一日重新计算", "after a settlement in enforcement it runs from the last day agreed", citeArt("CPL-INT-2022", 466))
			r.Findings[len(r.Findings)-1].Missing = []string{"interruptions.restart_on"}
		}
		if err := compute(); err != nil {
			return t, err
		}
	}
	return t, nil
}

// suspended counts two years from start and moves the end for obstacles that lie in
// its last six months, in order. It cites the article as numbered on the day on.
func (f *LimitationFacts) suspended(start, on zhixing.Date, o *Options, effect SuspensionEffect) (zhixing.Deadline, error) {
	p := periodLimitation
	if f.Ground == zhixing.GroundAdminJudgment {
		p.Cite = citePart("ADMIN-INT-2018", 153, 1, 0)
	}
	d, err := datedPeriod(p, on).EndWith(start, o.Calendar, o.Roll)
	if err != nil {
		return d, err
	}
	end := d.RawEnd
	for _, s := range zhixing.MergeSpans(nil, f.Obstacles) {
		from := end.AddMonths(-6)
		if s.From.After(end) || !s.IsOpen() && !s.To.After(from) {
			continue
		}
		if s.IsOpen() {
			d.Paused, d.RawEnd, d.End = true, zhixing.Date{}, zhixing.Date{}
			return d, nil
		}
		if s.From.After(from) {
			from = s.From
		}
		if effect == SixMonthsAfter {
			end = s.To.AddMonths(6)
		} else {
			end = end.AddDays(s.To.Sub(from))
		}
		d.ExcludedDays += s.To.Sub(from)
	}
	if end == d.RawEnd {
		return d, nil
	}
	d.RawEnd, d.End = end, end
	if o.Roll.Rolls(zhixing.PartyTerm) {
		if day, certain := zhixing.NextWorkingDay(end, o.calendar()); !day.IsZero() {
			d.End, d.Rolled, d.Provisional = day, day != end, !certain
		}
	}
	return d, nil
}

// AdminTerms are the terms of administrative non-litigation enforcement (非诉执行),
// CASE-09.
type AdminTerms struct {
	Apply   zhixing.Deadline `json:"apply"`              // three months after the time for suit
	Holder  zhixing.Deadline `json:"holder"`             // right-holder: six months, where the agency did not
	Accept  zhixing.Deadline `json:"accept,omitzero"`    // five days from receipt
	Rule    zhixing.Deadline `json:"rule,omitzero"`      // seven days from acceptance
	RuleBad zhixing.Deadline `json:"rule_bad,omitzero"`  // thirty days where it looks manifestly unlawful
	Urgent  zhixing.Deadline `json:"urgent,omitzero"`    // five days from the ruling, public safety
	Remind  zhixing.Date     `json:"remind_by,omitzero"` // first day to apply: ten days after the reminder was served
	// InTime: received within the term, after the reminder; late only with good
	// reason (ADMIN-INT-2018 156).
	InTime zhixing.Tri `json:"in_time,omitzero"`
}

// AdminFacts are the days of such an application; zero where there is none yet.
type AdminFacts struct {
	SuitTermEnded zhixing.Date `json:"suit_term_ended"`
	Reminded      zhixing.Date `json:"reminded,omitzero"`
	Received      zhixing.Date `json:"received,omitzero"`
	Accepted      zhixing.Date `json:"accepted,omitzero"`
	Ruled         zhixing.Date `json:"ruled,omitzero"`
	// RightHolder: the right-holder of a decision between private parties applies,
	// the agency having let its term pass (ADMIN-INT-2018 158).
	RightHolder zhixing.Tri `json:"right_holder,omitzero"`
	GoodReason  zhixing.Tri `json:"good_reason,omitzero"`
}

// AdminNonLitigation computes those terms (CASE-09; AEL-2011 53 to 59,
// ADMIN-INT-2018 156, 158).
func AdminNonLitigation(f AdminFacts, o Options) (AdminTerms, error) {
	var t AdminTerms
	var p zhixing.Problems
	o.check(&p)
	set := func(dst *zhixing.Deadline, from zhixing.Date, n int, u zhixing.PeriodUnit, class zhixing.DeadlineClass, k zhixing.InstrumentKey, art uint16, para uint8) {
		if from.IsZero() {
			return
		}
		d, err := o.run(zhixing.Period{N: n, Unit: u, Class: class, Rule: "CASE-09", Cite: citePart(k, art, para, 0)}, from)
		p.AddErr("", err)
		*dst = d
	}
	if f.SuitTermEnded.IsZero() {
		p.Add("suit_term_ended", "", "CASE-09", zhixing.Text{ZH: "须给出起诉期限届满日", EN: "the end of the time for suit is required"})
	}
	set(&t.Apply, f.SuitTermEnded, 3, zhixing.Months, zhixing.PartyTerm, "AEL-2011", 53, 0)
	// The right-holder's six months follow the agency's unused term.
	set(&t.Holder, t.Apply.End, 6, zhixing.Months, zhixing.PartyTerm, "ADMIN-INT-2018", 158, 0)
	set(&t.Accept, f.Received, 5, zhixing.Days, zhixing.CourtTerm, "AEL-2011", 56, 1)
	set(&t.Rule, f.Accepted, 7, zhixing.Days, zhixing.CourtTerm, "AEL-2011", 57, 0)
	set(&t.RuleBad, f.Accepted, 30, zhixing.Days, zhixing.CourtTerm, "AEL-2011", 58, 2)
	set(&t.Urgent, f.Ruled, 5, zhixing.Days, zhixing.CourtTerm, "AEL-2011", 59, 0)
	if !f.Reminded.IsZero() {
		var wait zhixing.Deadline
		set(&wait, f.Reminded, 10, zhixing.Days, zhixing.MinimumWait, "AEL-2011", 54, 0)
		t.Remind = wait.OverFrom()
	}
	if !f.Received.IsZero() && !t.Apply.End.IsZero() {
		last := t.Apply
		if f.RightHolder == zhixing.Yes {
			last = t.Holder
		}
		t.InTime = zhixing.TriOf(last.Within(f.Received)).Or(f.GoodReason)
		if f.RightHolder == zhixing.Yes && !t.Apply.Over(f.Received) {
			t.InTime = zhixing.No // the agency may still apply
		}
		if !t.Remind.IsZero() {
			t.InTime = t.InTime.And(zhixing.TriOf(!f.Received.Before(t.Remind)))
		}
	}
	return t, p.Err()
}
