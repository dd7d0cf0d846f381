package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// The days from which the rules of listing hold.
var (
	list2013 = zhixing.YMD(2013, 10, 1)
	list2017 = zhixing.YMD(2017, 5, 1)
	kind2019 = zhixing.YMD(2020, 1, 2)
)

// Conduct is a circumstance alleged against a debtor (DISC-01).
type Conduct struct {
	Circumstance zhixing.ListingCircumstance `json:"circumstance"`
	Present      zhixing.Tri                 `json:"present,omitzero"` // the conduct itself; ability to perform stands apart
	On           zhixing.Date                `json:"on,omitzero"`
}

// Candidate is a debtor who may be listed and what is known about him (拟纳入对象).
// Facts not given are unknown.
type Candidate struct {
	Debtor    zhixing.PartyID `json:"debtor"`
	Kind      PersonKind      `json:"kind,omitzero"`       // natural person or unit
	Capacity  Capacity        `json:"capacity,omitzero"`   // not Self: an officer of the unit that is the debtor
	OwnDebtor zhixing.Tri     `json:"own_debtor,omitzero"` // an officer who is himself a debtor: guarantor, added debtor
	Born      zhixing.Date    `json:"born,omitzero"`       // of a natural person

	Effective zhixing.Tri `json:"effective,omitzero"` // the obligation is fixed by an effective document
	Performed zhixing.Tri `json:"performed,omitzero"` // it is performed
	Able      zhixing.Tri `json:"able,omitzero"`      // able to perform, in whole or part

	// Conducts are the circumstances looked into; one not listed is not alleged.
	Conducts      []Conduct    `json:"conducts,omitempty"`
	OrderInForce  zhixing.Tri  `json:"order_in_force,omitzero"` // a consumption order was in force (circumstance 5)
	Security      zhixing.Tri  `json:"security,omitzero"`       // sufficient and effective security
	LaterInOrder  zhixing.Tri  `json:"later_in_order,omitzero"` // others perform first, he may not yet be enforced against
	NotRefusing   zhixing.Tri  `json:"not_refusing,omitzero"`   // another case that is not able-but-refusing
	CreditorWaits zhixing.Tri  `json:"creditor_waits,omitzero"` // the creditor asks that the measure wait
	CampusLoan    zhixing.Tri  `json:"campus_loan,omitzero"`    // full-time student, debt from a campus loan
	Overriding    zhixing.Text `json:"overriding,omitzero"`     // reason to list a student all the same
	PublicBody    zhixing.Tri  `json:"public_body,omitzero"`    // state organ, public institution, state-owned enterprise
	SuperiorTold  zhixing.Tri  `json:"superior_told,omitzero"`  // its superior was told beforehand
	NoticeWarned  zhixing.Tri  `json:"notice_warned,omitzero"`  // the enforcement notice carried the warning
	Warned        zhixing.Date `json:"pre_warned,omitzero"`     // a warning letter of its own
	Initiative    Initiative   `json:"initiative,omitzero"`     // who set it going
	AppliedOn     zhixing.Date `json:"applied_on,omitzero"`     // receipt of the creditor's application
	CaseFiledOn   zhixing.Date `json:"case_filed_on,omitzero"`  // enforcement case filed: the 15 days of a joint application run from then
	LastRequest   zhixing.Date `json:"last_request,omitzero"`   // an earlier listing was deleted at a creditor's request on this day
	SameCase      zhixing.Tri  `json:"same_case,omitzero"`      // that deletion was in this case
	SameCourt     zhixing.Tri  `json:"same_court,omitzero"`     // that deletion was by this court

	// SeizedValue is the value of property under control net of prior claims, the
	// caller's valuation; Outstanding is debt, interest and costs (DISC-02).
	SeizedValue zhixing.GivenMoney `json:"seized_value,omitzero"`
	Outstanding zhixing.GivenMoney `json:"outstanding,omitzero"`
}

// ListingAssessment is the answer to whether a debtor is to be listed.
type ListingAssessment struct {
	Assessment
	Edition  zhixing.InstrumentKey `json:"edition"` // wording of the rules on the list that was applied
	Grounds  []Ground              `json:"grounds"` // in the order of the circumstances C1 to C6
	Bars     []Bar                 `json:"bars"`    // bars that stand, in the order of DISC-02, 03, 04, 10, 12
	Decision zhixing.Deadline      `json:"decision,omitzero"`
}

// Ground is a circumstance and whether the listing may rest on it.
type Ground struct {
	Circumstance zhixing.ListingCircumstance `json:"circumstance"`
	Item         uint8                       `json:"item"`         // its number in the edition applied
	Met          zhixing.Tri                 `json:"met,omitzero"` // the circumstance exists
	Usable       zhixing.Tri                 `json:"usable"`       // and no bar stops it
	HasTerm      bool                        `json:"has_term"`     // a listing on it has a fixed term
	Cite         zhixing.Citation            `json:"cite"`
}

// Bar is a bar that stands.
type Bar struct {
	Bar  zhixing.ListingBar `json:"bar"`
	Duty Duty               `json:"duty"` // MustNot, or GenerallyNot
	Rule zhixing.RuleID     `json:"rule"`
}

// CircumstanceItem returns the number that a circumstance has in the edition in
// force on a day, with its citation: LIST-2013 had the general one last (DISC-01).
func CircumstanceItem(c zhixing.ListingCircumstance, on zhixing.Date) (item uint8, at zhixing.Citation, err error) {
	if c < zhixing.CircumstanceAbleButRefuses || c > zhixing.CircumstanceRefusesSettlement {
		return 0, at, wrong("circumstance", c.String(), "DISC-01", "应为六种情形之一", "must be one of the six circumstances")
	}
	switch {
	case on.Before(list2013):
		return 0, at, wrong("as_of", on.String(), "DISC-01", "失信被执行人名单制度自2013-10-01起施行", "the list exists from 2013-10-01")
	case on.Before(list2017):
		item = uint8(c) - 1
		if c == zhixing.CircumstanceAbleButRefuses {
			item = 6
		}
		return item, citeI("LIST-2013", 1, 0, item), nil
	}
	return uint8(c), citeI("LIST-2017", 1, 0, uint8(c)), nil
}

// CircumstanceOf is the inverse of CircumstanceItem: the circumstance that an item of
// the edition in force on a day names.
func CircumstanceOf(item uint8, on zhixing.Date) (zhixing.ListingCircumstance, error) {
	for c := zhixing.CircumstanceAbleButRefuses; c <= zhixing.CircumstanceRefusesSettlement; c++ {
		if i, _, err := CircumstanceItem(c, on); err != nil {
			return 0, err
		} else if i == item {
			return c, nil
		}
	}
	return 0, wrong("item", itoa(int(item)), "DISC-01", "应为一至六", "must be 1 to 6")
}

// Check reports what is wrong with the facts by themselves.
func (c Candidate) Check() error {
	var p zhixing.Problems
	seen := map[zhixing.ListingCircumstance]bool{}
	for i, x := range c.Conducts {
		at := "conducts[" + itoa(i) + "]"
		if x.Circumstance < zhixing.CircumstanceAbleButRefuses || x.Circumstance > zhixing.CircumstanceRefusesSettlement {
			p.Add(at+".circumstance", x.Circumstance.String(), "DISC-01", text("应为六种情形之一", "must be one of the six circumstances"))
		} else if seen[x.Circumstance] {
			p.Add(at+".circumstance", x.Circumstance.String(), "DISC-01", text("同一情形只列一次", "each circumstance once"))
		}
		seen[x.Circumstance] = true
	}
	if c.Kind > UnitPerson || c.Capacity > StatutoryAgent || c.Initiative > ExOfficio {
		p.Add("kind", "", "DISC-04", text("没有这一取值", "there is no such value"))
	}
	if c.Kind == UnitPerson && !c.Born.IsZero() {
		p.Add("born", c.Born.String(), "DISC-03", text("单位没有出生日期", "a unit has no date of birth"))
	}
	for _, m := range []struct {
		name string
		v    zhixing.GivenMoney
	}{{"seized_value", c.SeizedValue}, {"outstanding", c.Outstanding}} {
		if m.v.Given && m.v.Amount.Sign() < 0 {
			p.Add(m.name, m.v.Amount.String(), "DISC-02", text("不得为负", "must not be negative"))
		}
	}
	return p.Err()
}

// minor is whether a natural person is under eighteen on a day (未成年人, DISC-03); the
// day of the eighteenth birthday is no longer a minor's.
func (c Candidate) minor(on zhixing.Date) zhixing.Tri {
	if c.Kind == UnitPerson {
		return zhixing.No
	}
	if c.Born.IsZero() {
		return zhixing.Unknown
	}
	return zhixing.TriOf(on.Before(c.Born.AddYears(18)))
}

// AssessListing says whether the debtor must, or must not, be listed by a decision
// made on the day asOf (应当纳入、不得纳入; DISC-01 to 06, 10, 12): the circumstances,
// the bars to each, the bars to all. The law of that day decides. It fails for facts
// that contradict themselves and for a day before 2013-10-01.
func AssessListing(c Candidate, asOf zhixing.Date, o Options) (ListingAssessment, error) {
	var p zhixing.Problems
	p.AddErr("", c.Check())
	p.AddErr("options", o.Check())
	if asOf.IsZero() {
		p.Add("as_of", "", "DISC-06", text("须给出决定之日", "the day of the decision is required"))
	} else if asOf.Before(list2013) {
		p.Add("as_of", asOf.String(), "DISC-01", text("失信被执行人名单制度自2013-10-01起施行", "the list exists from 2013-10-01"))
	}
	if err := p.Err(); err != nil {
		return ListingAssessment{}, err
	}
	a := ListingAssessment{Edition: "LIST-2017"}
	if asOf.Before(list2017) {
		a.Edition = "LIST-2013"
	}
	any := a.grounds(c, asOf)
	barred := a.generalBars(c, asOf, o)
	a.procedure(c, asOf, o)
	switch {
	case any == zhixing.No || barred == MustNot:
		a.Duty = MustNot
	case any == zhixing.Unknown || barred == DutyUnknown:
		a.Duty = DutyUnknown
	case barred == GenerallyNot:
		a.Duty = GenerallyNot
	default:
		a.Duty = Must
	}
	return a, nil
}

// grounds judges each circumstance and its own bars.
func (a *ListingAssessment) grounds(c Candidate, asOf zhixing.Date) zhixing.Tri {
	open := c.Effective.And(c.Performed.Not())
	a.add(fact("DISC-01", open, "performed", "unperformed", "未履行生效法律文书确定的义务", "the obligation fixed by an effective document is not performed", cite(a.Edition, 1)))
	any := zhixing.No
	for k := zhixing.CircumstanceAbleButRefuses; k <= zhixing.CircumstanceRefusesSettlement; k++ {
		g := Ground{Circumstance: k, HasTerm: a.Edition == "LIST-2017" && k != zhixing.CircumstanceAbleButRefuses}
		g.Item, g.Cite, _ = CircumstanceItem(k, asOf)
		present, fields := zhixing.No, []string{}
		for i, x := range c.Conducts {
			if x.Circumstance == k {
				present = x.Present
				if present == zhixing.Unknown {
					fields = append(fields, "conducts["+itoa(i)+"].present")
				}
			}
		}
		// Until 2017-04-30 ability to perform was asked of every circumstance.
		if k == zhixing.CircumstanceAbleButRefuses || a.Edition == "LIST-2013" {
			if present != zhixing.No && c.Able == zhixing.Unknown {
				fields = append(fields, "able")
			}
			present = present.And(c.Able)
		}
		if k == zhixing.CircumstanceViolatesConsumptionOrder {
			if present != zhixing.No && c.OrderInForce == zhixing.Unknown {
				fields = append(fields, "order_in_force")
			}
			present = present.And(c.OrderInForce)
		}
		g.Met = present.And(open)
		f := found("DISC-01", zhixing.StatusOf(g.Met), zhixing.Info, k.String(), k.Label(zhixing.ZH), k.Label(zhixing.EN), g.Cite)
		a.add(missing(f, fields...))
		g.Usable = g.Met
		if g.Met != zhixing.No {
			g.Usable = g.Met.And(a.itemBars(k, c, asOf).Not())
		}
		any = any.Or(g.Usable)
		a.Grounds = append(a.Grounds, g)
	}
	return any
}

// itemBars are the bars of DISC-02, which stop circumstance 1, and of DISC-10, which
// stop circumstances 1 and 6. Yes: the circumstance cannot be used.
func (a *ListingAssessment) itemBars(k zhixing.ListingCircumstance, c Candidate, asOf zhixing.Date) zhixing.Tri {
	barred := zhixing.No
	bar := func(rule zhixing.RuleID, b zhixing.ListingBar, t zhixing.Tri, field string, at zhixing.Citation) {
		f := fact(rule, t, field, "bar_"+b.String(), b.Label(zhixing.ZH), b.Label(zhixing.EN), at)
		f.Subject = k.String()
		a.add(f)
		if t == zhixing.Yes {
			a.Bars = append(a.Bars, Bar{b, MustNot, rule})
		}
		barred = barred.Or(t)
	}
	enough := triAtLeast(c.SeizedValue, c.Outstanding)
	if k == zhixing.CircumstanceAbleButRefuses && !asOf.Before(list2017) {
		bar("DISC-02", zhixing.BarSufficientSecurity, c.Security, "security", citeI("LIST-2017", 3, 0, 1))
		bar("DISC-02", zhixing.BarSufficientSeizedProperty, enough, "seized_value", citeI("LIST-2017", 3, 0, 2))
		bar("DISC-02", zhixing.BarLaterInOrder, c.LaterInOrder, "later_in_order", citeI("LIST-2017", 3, 0, 3))
		bar("DISC-02", zhixing.BarNotRefusing, c.NotRefusing, "not_refusing", citeI("LIST-2017", 3, 0, 4))
	}
	if (k == zhixing.CircumstanceAbleButRefuses || k == zhixing.CircumstanceRefusesSettlement) && !asOf.Before(kind2019) {
		if k == zhixing.CircumstanceRefusesSettlement {
			bar("DISC-10", zhixing.BarSufficientSeizedProperty, enough, "seized_value", cite("KIND-2019", 16))
		}
		bar("DISC-10", zhixing.BarCreditorAsksWait, c.CreditorWaits, "creditor_waits", cite("KIND-2019", 16))
	}
	return barred
}

// generalBars are those that stop a listing on any circumstance.
func (a *ListingAssessment) generalBars(c Candidate, asOf zhixing.Date, o Options) Duty {
	worst := May // nothing in the way
	apply := func(rule zhixing.RuleID, b zhixing.ListingBar, t zhixing.Tri, d Duty, field string, at zhixing.Citation) {
		f := fact(rule, t, field, "bar_"+b.String(), b.Label(zhixing.ZH), b.Label(zhixing.EN), at)
		if t == zhixing.Yes && d == GenerallyNot {
			f.Severity = zhixing.Warning
		}
		a.add(f)
		switch {
		case t == zhixing.Yes:
			a.Bars = append(a.Bars, Bar{b, d, rule})
			if d == MustNot || worst != MustNot {
				worst = d
			}
		case t == zhixing.Unknown && worst == May:
			worst = DutyUnknown
		case t == zhixing.Unknown && worst == GenerallyNot && d == MustNot:
			worst = DutyUnknown
		}
	}
	if !asOf.Before(list2017) {
		apply("DISC-03", zhixing.BarMinor, c.minor(asOf), MustNot, "born", cite("LIST-2017", 4))
	}
	officer := zhixing.No
	switch {
	case c.Capacity == 0:
		officer = zhixing.Unknown
	case c.Capacity != CapacitySelf:
		officer = c.OwnDebtor.Not()
	}
	field := "capacity"
	if c.Capacity != 0 {
		field = "own_debtor"
	}
	// The list was always of debtors only; KIND-2019 says it of officers in words.
	at := cite(a.Edition, 1)
	if !asOf.Before(kind2019) {
		at = cite("KIND-2019", 16)
	}
	apply("DISC-04", zhixing.BarUnitOfficer, officer, MustNot, field, at)
	if !asOf.Before(kind2019) && c.Kind != UnitPerson {
		student := c.CampusLoan
		if student == zhixing.Yes && !c.Overriding.IsZero() {
			f := found("DISC-04", zhixing.Met, zhixing.Warning, "generally_barred_overridden", "校园贷在校生，一般不得纳入；另有理由：{reason}", "student with a campus loan, as a rule not listed; overriding reason: {reason}", cite("KIND-2019", 16))
			f.Args = []zhixing.Arg{zhixing.TextArg("reason", c.Overriding)}
			a.add(f)
			student = zhixing.No
		}
		apply("DISC-04", zhixing.BarCampusLoanStudent, student, GenerallyNot, "campus_loan", cite("KIND-2019", 16))
	}
	if !asOf.Before(list2017) {
		t, until := c.reapply(asOf, o)
		field := "initiative"
		if c.Initiative != 0 {
			field = "same_case"
		}
		apply("DISC-12", zhixing.BarReapplyBar, t, MustNot, field, citeP("LIST-2017", 10, 4))
		if !until.IsZero() {
			f := &a.Findings[len(a.Findings)-1]
			f.Message = text("六个月内申请执行人再次申请的不予支持（至{until}）", "a creditor's application within six months is not supported (until {until})")
			f.Args = []zhixing.Arg{zhixing.DateArg("until", until)}
		}
	}
	return worst
}

// reapply is the bar of six months after a deletion at a creditor's request (DISC-12).
// It binds a creditor's application only, not the court of its own motion.
func (c Candidate) reapply(asOf zhixing.Date, o Options) (t zhixing.Tri, until zhixing.Date) {
	if c.LastRequest.IsZero() || c.Initiative == ExOfficio {
		return zhixing.No, until
	}
	d, err := ReapplyBar(c.LastRequest, o)
	if err != nil {
		return zhixing.Unknown, until
	}
	day := asOf
	if !c.AppliedOn.IsZero() {
		day = c.AppliedOn
	}
	if d.Over(day) {
		return zhixing.No, d.End
	}
	scope := c.SameCase
	if o.BarScope == BarSameCourt {
		scope = c.SameCase.Or(c.SameCourt)
	}
	if c.Initiative == 0 {
		return zhixing.Unknown.And(scope), d.End
	}
	return scope, d.End
}

// ReapplyBar is the time during which a creditor's new application is not supported
// after a deletion at his request (六个月内再次申请不予支持, DISC-12): six months from the
// deletion, by corresponding day, not rolled. Its last day is within the bar.
func ReapplyBar(deleted zhixing.Date, o Options) (zhixing.Deadline, error) {
	return o.end("DISC-12", o.ReapplyMonths, 6, zhixing.Months, zhixing.Sanction, citeP("LIST-2017", 10, 4), deleted)
}

// procedure adds the findings on warning, decision and form (DISC-05, 06, 51).
func (a *ListingAssessment) procedure(c Candidate, asOf zhixing.Date, o Options) {
	warn := citeP(a.Edition, 5, 1)
	if a.Edition == "LIST-2013" {
		warn = citeP(a.Edition, 2, 1)
	}
	f := fact("DISC-05", c.NoticeWarned, "notice_warned", "notice_contains_warning", "执行通知书载明失信风险提示", "the enforcement notice carries the warning", warn)
	if f.Status == zhixing.NotMet {
		f.Code, f.Severity = "procedure_defect", zhixing.Breach
	}
	a.add(f)
	if o.PreWarningDays > 0 {
		t := zhixing.Unknown
		if !c.Warned.IsZero() {
			t = zhixing.TriOf(asOf.Sub(c.Warned) >= int(o.PreWarningDays))
		}
		f := fact("DISC-05", t, "pre_warned", "pre_warning_over", "预告知期{days}日已过", "the {days} days after the warning letter are over")
		f.Args, f.Severity = []zhixing.Arg{zhixing.IntArg("days", int(o.PreWarningDays))}, zhixing.Warning
		a.add(f)
	}
	if o.PublicBody == NotifyFirst && c.PublicBody != zhixing.No {
		at := citeP("LIST-2017", 8, 4)
		if a.Edition == "LIST-2013" {
			at = citeP("LIST-2013", 6, 4)
		}
		f := fact("DISC-51", c.PublicBody.Not().Or(c.SuperiorTold), "superior_told", "superior_told_first", "公共机构的上级单位已先行通报", "the superior of the public body was told first", at)
		f.Severity = zhixing.Warning
		a.add(f)
	}
	if a.Edition == "LIST-2017" && c.Initiative == OnApplication && !c.AppliedOn.IsZero() {
		d, err := DecisionDeadline(c.received(), o)
		if err == nil {
			a.Decision = d
			f := found("DISC-06", zhixing.StatusOf(zhixing.TriOf(d.Within(asOf))), zhixing.Info, "decided_in_time", "自收到申请之日起十五日内（{end}前）作出决定", "decided within 15 days of receipt, by {end}", citeP("LIST-2017", 5, 2))
			f.Args = []zhixing.Arg{zhixing.DateArg("end", d.End)}
			if f.Status == zhixing.NotMet {
				f.Severity = zhixing.Warning
			}
			a.add(f)
		}
	}
}

// received is the day from which the court has fifteen days: one cannot be before the
// enforcement case itself is filed (DISC-06).
func (c Candidate) received() zhixing.Date {
	if c.CaseFiledOn.After(c.AppliedOn) {
		return c.CaseFiledOn
	}
	return c.AppliedOn
}

// DecisionDeadline is the day by which a creditor's application to list is decided
// (十五日内审查决定, DISC-06): fifteen days from receipt. LIST-2013 set no time: an
// application received before 2017-05-01 is an error.
func DecisionDeadline(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	if received.Before(list2017) {
		return zhixing.Deadline{}, wrong("received", received.String(), "DISC-06", "2017-05-01前没有十五日的审查期限", "there was no term of 15 days before 2017-05-01")
	}
	return o.end("DISC-06", 0, 15, zhixing.Days, zhixing.CourtTerm, citeP("LIST-2017", 5, 2), received)
}
