package discipline

import (
	"github.com/zhixing-go/zhixing"
)

var (
	eea2012 = zhixing.YMD(2013, 7, 1)
	obj2015 = zhixing.YMD(2015, 5, 5) // the provisions on objections, first text
)

// ExitFacts are the facts on an exit restriction (限制出境, DISC-28).
type ExitFacts struct {
	Performed  zhixing.Tri `json:"performed,omitzero"`
	Kind       PersonKind  `json:"kind,omitzero"`    // of the debtor
	Target     Capacity    `json:"target"`           // who is to be restricted
	Capable    zhixing.Tri `json:"capable,omitzero"` // the debtor has full capacity; asked of a statutory agent
	Initiative Initiative  `json:"initiative,omitzero"`
	Written    zhixing.Tri `json:"written,omitzero"`
	Needed     zhixing.Tri `json:"needed,omitzero"` // where the court acts of its own motion
	Foreigner  zhixing.Tri `json:"foreigner,omitzero"`
	TitleHeard zhixing.Tri `json:"border_told,omitzero"` // border control was told
}

// AssessExit says whether a person may be kept from leaving the country (CPL-2023,
// article 266; ENF-PROC-2020, articles 23, 24). Of a unit: legal representative,
// principal, person directly responsible, but not the actual controller; of a debtor
// without full capacity, the statutory agent.
func AssessExit(f ExitFacts, on zhixing.Date) (Assessment, error) {
	if on.IsZero() {
		return Assessment{}, wrong("on", "", "DISC-28", "须给出日期", "the day is required")
	}
	if on.Before(zhixing.YMD(2009, 1, 1)) {
		return Assessment{}, wrong("on", on.String(), "DISC-28", "执行程序解释自2009-01-01起施行", "the interpretation of the enforcement procedure is in force from 2009-01-01")
	}
	var a Assessment
	all := zhixing.Yes
	add := func(t zhixing.Tri, field, code, zh, en string, cites ...zhixing.Citation) {
		g := fact("DISC-28", t, field, code, zh, en, cites...)
		if g.Status == zhixing.NotMet {
			g.Severity = zhixing.Breach
		}
		a.add(g)
		all = all.And(t)
	}
	add(f.Performed.Not(), "performed", "not_performed", "未履行法律文书确定的义务", "the obligation is not performed", cite("CPL-2023", 266).AsOf(on))
	target, whom := PermittedTarget(zhixing.MeasureExitRestriction, f.Target, on), citeP("ENF-PROC-2020", 24, 1)
	switch {
	case f.Target == CapacitySelf:
		whom = cite("CPL-2023", 266)
	case f.Target == StatutoryAgent:
		target, whom = f.Capable.Not(), citeP("ENF-PROC-2020", 24, 2)
	case f.Target != 0 && f.Target != CapacitySelf && target == zhixing.Yes:
		target = zhixing.TriOf(f.Kind == UnitPerson)
		if f.Kind == 0 {
			target = zhixing.Unknown
		}
	}
	add(target, "target", "permitted_target", "被执行人，或者单位的法定代表人、主要负责人、直接责任人员，或者法定代理人", "debtor; of a unit legal representative, principal, person directly responsible; statutory agent", whom.AsOf(on))
	started := zhixing.Unknown
	switch f.Initiative {
	case OnApplication:
		started = f.Written
	case ExOfficio:
		started = f.Needed
	}
	add(started, "written", "started_properly", "申请执行人书面申请，必要时依职权", "on written application, ex officio where needed", cite("ENF-PROC-2020", 23).AsOf(on))
	basis := citeI("EEA-2012", 12, 0, 3)
	if f.Foreigner == zhixing.Yes {
		basis = citeI("EEA-2012", 28, 0, 2)
	}
	if !on.Before(eea2012) {
		a.add(found("DISC-28", zhixing.Met, zhixing.Info, "exit_law", "有未了结的民事案件，人民法院决定不准出境", "unfinished civil case and a court's decision", basis))
		a.add(fact("DISC-28", f.TitleHeard, "border_told", "border_told", "按规定通知出入境边防检查机关", "border control told", cite("EEA-2012", 65)))
	}
	switch all {
	case zhixing.Yes:
		a.Duty = May
	case zhixing.No:
		a.Duty = MustNot
	}
	return a, nil
}

// ExitLift says whether an exit restriction must or may be lifted (ENF-PROC-2020,
// article 25): must on full performance, may on sufficient effective security or the
// creditor's consent. Border control is told promptly (EEA-2012, article 65).
func ExitLift(ground LiftGround, holds zhixing.Tri) (Assessment, error) {
	duty := May
	switch ground {
	case LiftPerformed:
		duty = Must
	case LiftSecurity, LiftConsent:
	default:
		return Assessment{}, wrong("ground", ground.String(), "DISC-28", "应为履行完毕、担保或者申请执行人同意", "performance, security or the creditor's consent")
	}
	var a Assessment
	a.add(fact("DISC-28", holds, "holds", "lift_"+ground.String(), ground.Label(zhixing.ZH), ground.Label(zhixing.EN), cite("ENF-PROC-2020", 25)))
	switch holds {
	case zhixing.Yes:
		a.Duty = duty
		a.add(found("DISC-28", zhixing.Met, zhixing.Info, "border_told_promptly", "及时通知出入境边防检查机关撤销", "border control told promptly", cite("EEA-2012", 65)))
	case zhixing.No:
		a.Duty = MustNot
	}
	return a, nil
}

// ExitReconsideration is the last day to ask the next higher court to reconsider an
// exit restriction (OBJ-2020, article 9): ten days from receipt of the decision; the
// restriction goes on (DISC-28). The term exists from 2015-05-05.
func ExitReconsideration(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	if received.Before(obj2015) {
		return zhixing.Deadline{}, wrong("received", received.String(), "DISC-28", "2015-05-05前没有这一复议期限", "there was no such term before 2015-05-05")
	}
	return o.end("DISC-28", 0, 10, zhixing.Days, zhixing.PartyTerm, cite("OBJ-2020", 9).AsOf(received), received)
}

// ExitReview is the day by which the higher court decides: fifteen days (DISC-28).
func ExitReview(received zhixing.Date, o Options) (zhixing.Deadline, error) {
	if received.Before(obj2015) {
		return zhixing.Deadline{}, wrong("received", received.String(), "DISC-28", "2015-05-05前没有这一复议期限", "there was no such term before 2015-05-05")
	}
	return o.end("DISC-28", 0, 15, zhixing.Days, zhixing.CourtTerm, cite("OBJ-2020", 9).AsOf(received), received)
}

// AssessMedia says whether non-performance may be published in the media and put on
// record with employer and credit bodies (DISC-29): ex officio or on application,
// with or without a listing. Who bears and advances the cost: AnnouncementCost.
func AssessMedia(performed zhixing.Tri, i Initiative, on zhixing.Date) Assessment {
	var a Assessment
	law := cite("CPL-2023", 266).AsOf(on)
	a.add(fact("DISC-29", performed.Not(), "performed", "not_performed", "未履行法律文书确定的义务", "the obligation is not performed", law, citeP("ENF-PROC-2020", 26, 1).AsOf(on)))
	bears, advances := AnnouncementCost(i)
	f := found("DISC-29", zhixing.Met, zhixing.Info, "cost", "媒体公布费用由{bears}", "cost of publication {bears}", citeP("ENF-PROC-2020", 26, 2).AsOf(on))
	f.Args = []zhixing.Arg{zhixing.TextArg("bears", bears)}
	a.add(f)
	if !advances.IsZero() {
		f := found("DISC-29", zhixing.Met, zhixing.Info, "advance", "{advances}", "{advances}", citeP("ENF-PROC-2020", 26, 2).AsOf(on))
		f.Args = []zhixing.Arg{zhixing.TextArg("advances", advances)}
		a.add(f)
	}
	a.add(found("DISC-29", zhixing.Met, zhixing.Info, "told", "可以向所在单位、征信机构及其他相关机构通报", "employer, credit bodies and others may be told", append([]zhixing.Citation{law}, standing(on, cite("CPL-INT-2022", 516))...)...))
	switch performed {
	case zhixing.No:
		a.Duty = May
	case zhixing.Yes:
		a.Duty = MustNot
	}
	return a
}
