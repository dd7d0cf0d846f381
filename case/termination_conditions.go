package casefile

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

var (
	// closingOpinion is the first day of FILE-CLOSE-2014, the first national rules
	// on termination (CASE-40).
	closingOpinion = zhixing.YMD(2015, 1, 1)
	// fiveConditions is the first day of TERM-2016 (CASE-41).
	fiveConditions = zhixing.YMD(2016, 12, 1)
	// resolveOpinion is the day RESOLVE-2024 was published (CASE-43).
	resolveOpinion = zhixing.YMD(2024, 12, 30)
)

// conditions judges Z1, Z2, Z3 and Z5 for every debtor (CASE-41). Before TERM-2016
// only the inquiry of Z3 was asked (CPL-INT 2015 519).
func (x *examiner) conditions() []DebtorConditions {
	out := make([]DebtorConditions, len(x.f.Debtors))
	old := x.day.Before(fiveConditions)
	for i := range x.f.Debtors {
		d, at := &x.f.Debtors[i], "debtors["+strconv.Itoa(i)+"]."
		c := &out[i]
		c.Debtor = d.ID
		judge := func(check func(*TerminationDebtor, string)) zhixing.Tri {
			from := len(x.out)
			check(d, at)
			if old {
				for k := from; k < len(x.out); k++ {
					x.out[k].Status, x.out[k].Missing = zhixing.NotApplicable, nil
				}
			}
			return triOf(x.since(from))
		}
		c.Z1 = judge(x.z1)
		c.Z2 = judge(x.z2)
		from := len(x.out)
		x.z3(d, at)
		c.Z3 = triOf(x.since(from))
		c.Z5 = judge(x.z5)
	}
	x.conds = out
	return out
}

// z1: enforcement notice issued and report of property ordered; the report
// verified, who did not report as he must punished, all of it on file
// (CASE-41.Z1; TERM-2016 1(1), 2).
func (x *examiner) z1(d *TerminationDebtor, at string) {
	const rule = "CASE-41.Z1"
	who, cs, art2 := string(d.ID), cites("TERM-2016", 1), cites("TERM-2016", 2)
	x.need(d.Noticed, rule, "notice_issued", who, at+"noticed", "已发出执行通知", "enforcement notice issued", cs)
	x.need(d.Report.Ordered, rule, "report_ordered", who, at+"report.ordered", "已责令报告财产", "report of property ordered", cs)

	r := d.Report.Outcome
	due := d.Report.Due
	if !d.Report.Extended.IsZero() {
		due = d.Report.Extended
	}
	reported := x.by(d.Report.Reported, d.Report.ReportedOn)
	waiting := r != zhixing.ReportRefused && !due.IsZero() && !x.day.After(due) && reported != zhixing.Yes
	switch {
	case waiting:
		x.say(zhixing.NotMet, rule, "report_due", who, nil, "报告财产的期限已届满（{day}）", "the time for the report is over ({day})", art2, zhixing.DateArg("day", due))
		x.after(due.AddDays(1))
	case r == zhixing.ReportRefused:
		x.say(zhixing.NotApplicable, rule, "report_verified", who, nil, "拒绝报告，无从核实", "no report to verify: refused", art2)
	case r == zhixing.ReportNotVerified:
		x.say(zhixing.NotMet, rule, "report_verified", who, nil, "财产报告已核实", "the report was verified", art2)
	default:
		verified := d.Report.Verified
		if r == 0 {
			verified = verified.And(zhixing.Unknown)
		}
		x.say(zhixing.StatusOf(verified), rule, "report_verified", who, []string{at + "report.verified", at + "report.outcome"}, "财产报告已核实", "the report was verified", art2)
	}
	switch r {
	case zhixing.ReportFalse, zhixing.ReportLate, zhixing.ReportRefused:
		outcome := zhixing.TextArg("outcome", zhixing.Text{ZH: r.Label(zhixing.ZH), EN: r.Label(zhixing.EN)})
		x.need(d.ReportPunished, rule, "report_punished", who, at+"report_punished",
			"对{outcome}已予处罚", "punished for the report ({outcome})", art2, outcome)
		x.sanctioned(d, rule, d.ReportPunished)
		if d.Discipline.CriminalIndicated != zhixing.No {
			x.say(x.crimeStatus(&d.Discipline), rule, "report_crime", who, crimeMissing(&d.Discipline, at),
				"构成犯罪的已启动刑事责任追究程序", "where it is a crime, the criminal procedure was started", art2)
		}
	}
	x.need(d.ReportRecorded, rule, "report_recorded", who, at+"report_recorded", "报告财产的情况已记录入卷", "the report is recorded in the file", art2)
}

// sanctioned warns where a punishment is said to have been given and the sanctions
// listed hold neither fine nor detention.
func (x *examiner) sanctioned(d *TerminationDebtor, rule zhixing.RuleID, said zhixing.Tri) {
	if said != zhixing.Yes || d.Discipline.AsOf.IsZero() {
		return
	}
	for _, s := range d.Discipline.Sanctions {
		if (s.Measure == zhixing.MeasureFine || s.Measure == zhixing.MeasureDetention) && !s.On.After(x.day) {
			return
		}
	}
	x.say(zhixing.NotMet, rule, "sanction_not_listed", string(d.ID), nil, "已采取措施中列有罚款或者拘留", "the sanctions taken list a fine or detention", cites("TERM-2016", 2))
	x.soften(zhixing.Warning)
}

// by is the fact as it stood on the day judged: what was done later does not heal a
// ruling (CASE-41: all must be true at ruling time).
func (x *examiner) by(t zhixing.Tri, on zhixing.Date) zhixing.Tri {
	if t == zhixing.Yes && on.After(x.day) {
		return zhixing.No
	}
	return t
}

// crimeStatus is whether a crime was met with the criminal procedure (DISC-30).
func (x *examiner) crimeStatus(d *zhixing.DisciplineState) zhixing.Status {
	return zhixing.StatusOf(d.CriminalIndicated.Not().Or(x.by(d.CriminalStep, d.CriminalStepOn)))
}

func crimeMissing(d *zhixing.DisciplineState, at string) []string {
	if d.CriminalIndicated == zhixing.Yes {
		return []string{at + "discipline.criminal_step"}
	}
	return []string{at + "discipline.criminal_indicated"}
}

// z2: consumption restricted, and on the list or a recorded reason why not
// (CASE-41.Z2; TERM-2016 1(2)).
func (x *examiner) z2(d *TerminationDebtor, at string) {
	const rule = "CASE-41.Z2"
	who, cs, s := string(d.ID), cites("TERM-2016", 1), &d.Discipline
	x.need(x.by(s.ConsumptionOrder, s.ConsumptionOn), rule, "consumption_order", who, at+"discipline.consumption_order", "已发出限制消费令", "consumption-restriction order issued", cs)
	status, missing := x.listedOrReason(s), []string{at + "discipline.listing_qualified", at + "discipline.reason_recorded"}
	if s.ListingQualified == zhixing.Yes {
		missing = []string{at + "discipline.listing"}
	}
	x.say(status, rule, "listed_or_reason", who, missing, "符合条件的已纳入失信被执行人名单，不符合的已记明理由", "listed where he qualifies, otherwise the reason is recorded", cs)
}

// z3: inquiry exhausted, and nothing found or nothing that can be disposed of
// (CASE-41.Z3; TERM-2016 1(3), 3, 4; facts of ASSET-16 to 18 and AUC-56).
func (x *examiner) z3(d *TerminationDebtor, at string) {
	const rule = "CASE-41.Z3"
	who, art3, art4 := string(d.ID), cites("TERM-2016", 3), cites("TERM-2016", 4)
	x.need(d.Inquiry.Exhausted, rule, "inquiry_exhausted", who, at+"inquiry.exhausted", "已穷尽财产调查措施", "the inquiry is exhausted", art3)
	limb := func(s zhixing.Status, l zhixing.InquiryLimb) {
		x.say(s, rule, "limb_"+l.String(), who, []string{at + "inquiry." + l.String()}, "{limb}已完成", "{limb}: done", art3,
			zhixing.TextArg("limb", zhixing.Text{ZH: l.Label(zhixing.ZH), EN: l.Label(zhixing.EN)}))
	}
	for _, l := range d.Inquiry.NotMet {
		limb(zhixing.NotMet, l)
	}
	for _, l := range d.Inquiry.Undecided {
		limb(zhixing.Undetermined, l)
	}
	if age := x.day.Sub(d.Inquiry.AsOf); !d.Inquiry.AsOf.IsZero() && age > or(x.o.InquiryMaxAge, 30) {
		x.say(zhixing.NotMet, rule, "inquiry_fresh", who, nil, "财产调查距今未超过{max}日（实为{age}日）", "the inquiry is not older than {max} days (it is {age})", art3,
			zhixing.IntArg("max", or(x.o.InquiryMaxAge, 30)), zhixing.IntArg("age", age))
		x.soften(zhixing.Warning)
	}
	x.say(d.propertyStatus(x.o), rule, "no_disposable_property", who, d.propertyMissing(at), "未发现可供执行的财产，或者发现的财产不能处置", "no executable property found, or what was found cannot be disposed of", art4)
	for i := range d.Assets {
		a, path := &d.Assets[i], at+"assets["+strconv.Itoa(i)+"]"
		x.say(a.status(x.o), rule, "asset_not_disposable", who, []string{path + a.undecided()}, "财产{asset}不能处置", "asset {asset} cannot be disposed of", art4, zhixing.NameArg("asset", string(a.Fact.Asset)))
	}
}

// z5: whoever is missing was searched for, obstruction punished, crime prosecuted
// (CASE-41.Z5; TERM-2016 1(5)).
func (x *examiner) z5(d *TerminationDebtor, at string) {
	const rule = "CASE-41.Z5"
	who, cs := string(d.ID), cites("TERM-2016", 1)
	when := func(cond, done zhixing.Tri, code, condPath, donePath, zh, en string) {
		path := condPath
		if cond == zhixing.Yes {
			path = donePath
		}
		x.say(zhixing.StatusOf(cond.Not().Or(done)), rule, code, who, []string{at + path}, zh, en, cs)
	}
	when(d.Missing, d.Searched, "missing_searched", "missing", "searched", "下落不明的已依法予以查找", "searched for, if missing")
	when(d.Obstructed, d.ObstructionFined, "obstruction_met", "obstructed", "obstruction_fined",
		"妨害执行的已依法罚款、拘留", "obstruction met by fine or detention")
	x.sanctioned(d, rule, d.ObstructionFined)
	x.say(x.crimeStatus(&d.Discipline), rule, "crime_prosecuted", who, crimeMissing(&d.Discipline, at), "构成犯罪的已启动刑事责任追究程序", "where there is a crime, the criminal procedure was started", cs)
}

// wait is Z4: more than three months since filing (CASE-41.Z4; TERM-2016 1(4)). The
// anniversary is the last day of waiting and does not roll.
func (x *examiner) wait() zhixing.Status {
	const rule = "CASE-41.Z4"
	cs := cites("TERM-2016", 1)
	na := func(zh, en string) zhixing.Status {
		x.say(zhixing.NotApplicable, rule, "three_months", "", nil, zh, en, cs)
		return zhixing.NotApplicable
	}
	switch {
	case x.day.Before(fiveConditions):
		return na("当时没有三个月的要求", "no wait of three months at the time")
	case x.f.Case == zhixing.CaseResumption && x.o.ResumptionWait == NoWaitOnResumption:
		return na("恢复执行案件不适用三个月的要求", "no wait in a resumption case")
	}
	d, err := x.o.run(periodZ4, x.f.Filed)
	if err != nil {
		x.noFirstDay = true
		x.say(zhixing.Undetermined, rule, "three_months", "", []string{"filed"}, "自立案之日起已超过三个月", "more than three months since filing", cs)
		return zhixing.Undetermined
	}
	x.after(d.OverFrom())
	s := zhixing.StatusOf(zhixing.TriOf(d.Over(x.day)))
	x.say(s, rule, "three_months", "", nil, "自立案之日（{filed}）起已超过三个月，最早为{first}", "more than three months since filing on {filed}: from {first}", cs,
		zhixing.DateArg("filed", x.f.Filed), zhixing.DateArg("first", d.OverFrom()))
	return s
}

// nonMonetary: the text speaks of property; claims for conduct or delivery are not
// terminated unless the policy allows it (CASE-41, NonMonetary).
func (x *examiner) nonMonetary() {
	if x.o.NonMonetary == AllowNonMonetary {
		x.say(zhixing.NotApplicable, "CASE-41", "money_claim", "", nil, "非金钱债权亦可终本（政策）", "claims other than for money too (policy)", cites("TERM-2016", 1))
		return
	}
	x.need(x.f.Money, "CASE-41", "money_claim", "", "money", "执行标的为金钱", "the claim is for money", cites("TERM-2016", 1))
}
