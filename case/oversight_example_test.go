package casefile_test

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
)

func ExampleAssessTermination() {
	f := casefile.TerminationFacts{
		Stage: casefile.ForProposal, Filed: zhixing.MustDate("2026-01-15"), Money: zhixing.Yes, Ground: zhixing.TerminationNoClueAccepted,
		Debtors: []casefile.TerminationDebtor{{ID: "debtor"}},
	}
	a, err := casefile.AssessTermination(f, zhixing.MustDate("2026-04-15"), casefile.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Verdict, a.Wait, a.FirstDay)
	fmt.Println(len(a.Reasons()), "reasons; the first facts missing:", a.Missing()[:2])
	// Output:
	// not_met not_met 2026-04-16
	// 24 reasons; the first facts missing: [debtors[0].noticed debtors[0].report.ordered]
}

func ExampleAssessPool() {
	a, err := casefile.AssessPool(casefile.PoolCaseFacts{Debtors: []zhixing.PartyID{"debtor"}, ServedCreditor: zhixing.MustDate("2025-08-31"), Entered: zhixing.MustDate("2025-09-05")},
		zhixing.MustDate("2026-03-01"), casefile.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, w := range a.Windows[:3] {
		fmt.Println(w.K, w.Due, w.State)
	}
	// Output:
	// 1 2026-02-28 overdue
	// 2 2026-08-31 running
	// 3 2027-02-28 upcoming
}

func ExampleAudit() {
	r, err := casefile.Audit([]casefile.Act{
		{ID: "seal", On: zhixing.MustDate("2026-02-01"), Case: "k", Kind: casefile.ActInquiry, People: []casefile.Actor{{ID: "a", Role: casefile.IO}}},
		{ID: "sale", On: zhixing.MustDate("2026-04-01"), Case: "k", Kind: casefile.ActDisposal, People: []casefile.Actor{{ID: "a", Role: casefile.IO}}},
	}, nil, casefile.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range r.Breaches {
		fmt.Println(b.Rule, b.Persons, b.Acts, b.Severity)
	}
	// Output:
	// CASE-82.S3 [a] [seal sale] breach
}

func ExamplePrioritise() {
	got, err := casefile.Prioritise([]casefile.PriorityCase{
		{Key: "loan", Filed: zhixing.MustDate("2025-01-02")},
		{Key: "wages", Tags: casefile.TagsWith(0, casefile.LivelihoodWages), Filed: zhixing.MustDate("2026-03-01")},
	}, casefile.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got[0].Key, got[1].Key)
	// Output:
	// wages loan
}
