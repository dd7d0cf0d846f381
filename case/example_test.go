package casefile_test

import (
	"fmt"
	"strings"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
)

func papers(kinds ...casefile.RecordKind) []casefile.Record {
	var out []casefile.Record
	for _, k := range kinds {
		out = append(out, casefile.Record{Kind: k})
	}
	return out
}

func happened(id, on string, actor zhixing.ActorID) zhixing.EventMeta {
	return zhixing.EventMeta{ID: zhixing.EventID(id), On: zhixing.MustDate(on), Actor: actor}
}

// filedCase is a case of one creditor and one debtor, filed.
func filedCase() casefile.File {
	f, err := casefile.Open(casefile.Event{EventMeta: happened("e1", "2026-01-08", "zhang"), Kind: casefile.EventApply, Role: casefile.CR,
		Facts: casefile.ApplicationFacts{Ground: zhixing.GroundCivilJudgment, Creditors: []zhixing.PartyID{"zhang"},
			Debtors: []casefile.Debtor{{ID: "li", Kind: zhixing.NaturalPerson}}, Money: zhixing.Yes, KnownProperty: zhixing.Yes},
		Records: papers(casefile.RecordApplication, casefile.RecordInstrumentCopy, casefile.RecordIdentityProof)}, casefile.Options{})
	if err != nil {
		panic(err)
	}
	f, err = f.Apply(casefile.Event{EventMeta: happened("e2", "2026-01-12", "wang"), Kind: casefile.EventFileCase, Role: casefile.FO,
		Facts: casefile.FilingFacts{Docket: casefile.MustDocket("（2026）京0105执123号"), Competent: zhixing.Yes, Unsplit: zhixing.Yes,
			Conditions: casefile.FilingConditions{Effective: zhixing.Yes, Entitled: zhixing.Yes, Definite: zhixing.Yes, NotPerformed: zhixing.Yes, Jurisdiction: zhixing.Yes}}})
	if err != nil {
		panic(err)
	}
	return f
}

// A case begins with its application; every event is judged by the law of its day.
func ExampleOpen() {
	f := filedCase()
	fmt.Println(f.Docket(), f.State().Label(zhixing.ZH), f.State())
	// Output:
	// （2026）京0105执123号 已立案 filed
}

// A refused event leaves the file as it was and says by which rule, and what is
// missing.
func ExampleFile_Apply_refused() {
	f := filedCase()
	_, err := f.Apply(casefile.Event{EventMeta: happened("e3", "2026-01-13", "chen"), Kind: casefile.EventAssign, Role: casefile.BC,
		Facts: casefile.AssignmentFacts{Officer: "zhao"}})
	fmt.Println(zhixing.ErrorText(err, zhixing.ZH))
	fmt.Println(f.State())
	// Output:
	// 事件 e3（assign）不予接受，依据 CASE-91.T04
	//   【不符合】缺少分案记录；缺少：records.assignment_note（CASE-91.T04）
	// filed
}

// What may a bureau chief do now, and what would it need?
func ExampleFile_Allowed() {
	for _, o := range filedCase().Allowed(casefile.Actor{ID: "chen", Role: casefile.BC}, zhixing.MustDate("2026-01-13")) {
		if o.Kind == casefile.EventAssign {
			fmt.Println(o.Kind, o.Rule, "->", o.To, o.Records)
		}
	}
	// Output:
	// assign CASE-91.T04 -> assigned [assignment_note]
}

// What is due when, as of a day.
func ExampleFile_Deadlines() {
	ds, err := filedCase().Deadlines(zhixing.MustDate("2026-01-20"))
	if err != nil {
		panic(err)
	}
	for _, d := range ds {
		if !d.End.IsZero() && d.End.Before(zhixing.MustDate("2026-01-31")) || d.Code == casefile.CodeLimit {
			fmt.Println(d.Code, d.Name.In(zhixing.ZH), d.End, d.Status)
		}
	}
	// Output:
	// N01 立案审查 2026-01-15 met
	// N02 移送执行机构 2026-01-15 overdue
	// N04 确定承办人 2026-01-19 overdue
	// N06 发出执行通知 2026-01-19 overdue
	// N08 责令报告财产 2026-01-19 overdue
	// LIMIT 执行期限 2026-07-13 upcoming
}

// The enforcement limit: six months from the day after filing.
func ExampleFile_Limit() {
	d, err := filedCase().Limit(zhixing.MustDate("2026-02-01"))
	if err != nil {
		panic(err)
	}
	fmt.Println(d.Text(zhixing.ZH))
	// Output:
	// 自2026年1月12日次日起6个月，顺延至2026年7月13日届满（2026年7月12日为休假日）
}

// Stored events are loaded without being judged; what would be refused today is
// reported.
func ExampleLoad() {
	events := filedCase().Events()
	f, findings, err := casefile.Load(events[:1], casefile.Options{})
	fmt.Println(f.State(), len(findings), err)
	// Output:
	// received 0 <nil>
}

func ExampleParseDocket() {
	d, err := casefile.ParseDocket("(2015)某执恢字第00012号")
	if err != nil {
		panic(err)
	}
	k, _ := d.Kind()
	fmt.Println(d, k.Label(zhixing.ZH))
	// Output:
	// （2015）某执恢字第12号 恢复执行
}

// Limitation by the law of the day: from 2022 instalments count from the last.
func ExampleLimitation() {
	f := casefile.LimitationFacts{PerformBy: []zhixing.Date{zhixing.MustDate("2019-06-30"), zhixing.MustDate("2020-06-30"), zhixing.MustDate("2021-06-30")}}
	for _, on := range []string{"2021-12-31", "2022-01-01"} {
		r, err := casefile.Limitation(f, zhixing.MustDate(on), casefile.Options{})
		if err != nil {
			panic(err)
		}
		var ends []string
		for _, t := range r.Terms {
			ends = append(ends, t.End.End.String())
		}
		fmt.Println(on, strings.Join(ends, " "))
	}
	// Output:
	// 2021-12-31 2021-06-30 2022-06-30 2023-06-30
	// 2022-01-01 2023-06-30
}

// The right remedy against a ruling on adding a shareholder.
func ExampleRemedyAgainst() {
	x := casefile.RemedyAgainst(casefile.MatterPartyChange, casefile.ReviewUpheld, zhixing.PartyChangeOnePersonCompany, zhixing.Unknown)
	fmt.Println(x.Remedy.Label(zhixing.ZH), x.Term.Text(zhixing.ZH), x.Rule)
	// Output:
	// 执行异议之诉 15日 CASE-61
}

func ExampleAssessSettlementResumption() {
	a, err := casefile.AssessSettlementResumption(casefile.SettlementAsk{
		SettlementStandFacts: casefile.SettlementStandFacts{Performed: zhixing.No, Due: zhixing.Yes, AsAgreed: zhixing.No, SuedAlready: zhixing.No, Paid: zhixing.MustMoney("500000")},
		Title:                zhixing.GiveMoney(zhixing.MustMoney("1000000")), Settled: zhixing.GiveMoney(zhixing.MustMoney("800000")),
	}, zhixing.MustDate("2019-12-31"), casefile.Options{})
	fmt.Println(a.Resume, a.For.Amount, err)
	// Output:
	// yes 500000.00 <nil>
}

func ExampleOpenReview() {
	r, err := casefile.OpenReview(casefile.ReviewEvent{EventMeta: happened("r1", "2026-03-02", "li"), Kind: casefile.ReviewRaise, Role: casefile.DR,
		Facts: casefile.ReviewFacts{Matter: casefile.MatterConduct}}, casefile.Options{})
	if err != nil {
		panic(err)
	}
	ds, err := r.Deadlines(zhixing.MustDate("2026-03-03"))
	if err != nil {
		panic(err)
	}
	for _, d := range ds {
		fmt.Println(d.Code, d.Name.In(zhixing.ZH), d.End)
	}
	// Output:
	// R_FILE 审查案件立案 2026-03-05
	// R_DECIDE 作出裁定 2026-03-17
}

func ExampleICalendar() {
	f := filedCase()
	ds, err := f.Deadlines(zhixing.MustDate("2026-01-13"))
	if err != nil {
		panic(err)
	}
	text := casefile.ICalendar(f.Docket(), ds, zhixing.MustDate("2026-01-13"), zhixing.ZH)
	fmt.Println(strings.Count(text, "BEGIN:VEVENT") > 5, strings.HasPrefix(text, "BEGIN:VCALENDAR"))
	// Output:
	// true true
}
