package metrics_test

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/metrics"
)

// Two courts, counted apart and merged: the area's rate is the sum of the parts, never
// the mean of the rates.
func Example() {
	courts, _ := metrics.NewCourts([]metrics.Court{
		{ID: "海川中院", Level: metrics.Intermediate},
		{ID: "东城法院", Level: metrics.Basic, Parent: "海川中院"},
		{ID: "西城法院", Level: metrics.Basic, Parent: "海川中院"},
	}, zhixing.MustDate("2018-12-31"))
	period := metrics.Period{From: zhixing.MustDate("2018-01-01"), To: zhixing.MustDate("2018-12-31")}
	count := func(court zhixing.CourtID, closed, accepted uint32) *metrics.Tally {
		t, _ := metrics.NewTally(courts, period, metrics.CountPolicy{}, string(court))
		for i := range accepted {
			f := zhixing.CaseFact{Case: zhixing.CaseKey{Court: court, Year: 2018, Kind: zhixing.CaseFirstEnforcement, Serial: i + 1},
				Court: court, Kind: zhixing.CaseFirstEnforcement, Filed: zhixing.MustDate("2018-02-01")}
			if i < closed {
				f.Closed, f.Manner = zhixing.MustDate("2018-06-01"), zhixing.Concluded
			}
			r, _ := metrics.NewRecord(f, courts)
			t.Add([]metrics.Record{r}, nil)
		}
		return t
	}
	t := count("东城法院", 9, 10)
	_ = t.Merge(count("西城法院", 100, 1000))
	rate, _ := metrics.FindIndicator("enforcement_closure_rate")
	area, _ := courts.Index("海川中院")
	e, _ := t.Explain(&rate, area, metrics.Area, metrics.ScopeFirst)
	fmt.Println(e.Title.EN, e.Ratio, e.Ratio.Percent(2, metrics.HalfUp))
	for _, c := range e.Children {
		fmt.Println(c.Court, c.Ratio)
	}
	// Output:
	// closure rate 109/1010 10.79
	// 海川中院 0/0
	// 东城法院 9/10
	// 西城法院 100/1000
}

func ExampleRatio_Percent() {
	r := metrics.Ratio{Num: 1283, Den: 2672}
	fmt.Println(r.Percent(2, metrics.HalfUp), r.Percent(2, metrics.Truncate), metrics.Ratio{}.Percent(2, metrics.HalfUp) == "")
	// Output: 48.02 48.01 true
}
