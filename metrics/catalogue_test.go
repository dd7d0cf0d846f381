package metrics

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestCatalogueFormulas(t *testing.T) {
	courts := testCourts(t, 1)
	day := zhixing.MustDate
	r := Record{Court: 1, Kind: zhixing.CaseFirstEnforcement, Manner: zhixing.Completed, Filed: day("2018-01-10"), Closed: day("2018-05-10"), Due: day("2018-07-10"),
		Applied: 1000, Collected: 1000, Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount, Performance: zhixing.PerformanceCompelled}
	part := r // terminated with part of the money: in the 2009 numerator, not in that of 2008
	part.Manner, part.Performance, part.Applied, part.Collected = zhixing.TerminatedThisTime, zhixing.PerformanceMixed, 3000, 500
	old := r
	old.Filed, old.Applied, old.Collected, old.Performance = day("2017-12-01"), 1000, 1000, zhixing.PerformanceSelfPerformed
	struck := r
	struck.Manner, struck.Applied, struck.Collected, struck.Performance = zhixing.Struck, 9000, 0, 0
	open := r
	open.Manner, open.Closed, open.Performance = 0, zhixing.Date{}, 0
	x := counted(t, courts, "", []Record{r, part, old, struck, open})
	for _, c := range []struct {
		rule string
		id   IndicatorID
		want Ratio
	}{
		{"MET-12 cases", "actual_enforcement_rate", Ratio{2, 4}},
		{"MET-12 the amount of cases so closed", "collection_rate_2008", Ratio{2000, 5000}},
		{"MET-09 MET-05 the money of all closed cases", "subject_collection_rate", Ratio{2500, 5000}},
		{"MET-09 own performance", "self_performance_rate", Ratio{1, 4}},
		{"MET-24 MET-06 closed to received is not clipped", "closed_to_received", Ratio{4, 4}},
		{"MET-24 received and closed", "same_period_closure_rate", Ratio{3, 4}},
		{"MET-23 days", "avg_days_to_complete", Ratio{280, 2}},
		{"MET-27 proxy", "no_property_share.of_closed", Ratio{1, 4}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			k, err := FindIndicator(c.id)
			if err != nil {
				t.Fatal(err)
			}
			f, err := x.Compute(&k, 0, Area, ScopeFirst)
			if err != nil || f.Ratio != c.want {
				t.Fatalf("%v, %v", f.Ratio, err)
			}
		})
	}
	t.Run("MET-08 no formula is attributed to the opinion of 2007", func(t *testing.T) {
		s, err := FindScheme("ASSESS-2007")
		if err != nil || len(s.Indicators) != 0 || s.Unread.EN == "" {
			t.Errorf("%+v, %v", s, err)
		}
	})
	t.Run("MET-05 non-merit amounts and interest by policy", func(t *testing.T) {
		k, _ := FindIndicator("collection_rate")
		withInterest := r
		withInterest.Interest = 100
		y, err := NewTally(courts, year2018(), CountPolicy{NonMerit: IncludeNonMerit, Interest: CollectedWithoutInterest}, "")
		if err != nil {
			t.Fatal(err)
		}
		y.Add([]Record{withInterest, struck}, nil)
		if f, err := y.Compute(&k, 0, Area, ScopeFirst); err != nil || f.Ratio != (Ratio{900, 10000}) {
			t.Errorf("%v, %v", f.Ratio, err)
		}
	})
	t.Run("MET-04 base period only", func(t *testing.T) {
		k, _ := FindIndicator("in_term_closure_rate")
		y, err := NewTally(courts, year2018(), CountPolicy{Term: BaseOnly}, "")
		if err != nil {
			t.Fatal(err)
		}
		admin := r // three months only
		admin.Ground = zhixing.GroundAdminDecision
		y.Add([]Record{r, admin}, nil)
		if f, err := y.Compute(&k, 0, Area, ScopeFirst); err != nil || f.Ratio != (Ratio{1, 2}) {
			t.Errorf("%v, %v", f.Ratio, err)
		}
	})
	t.Run("MET-43 an unknown court is refused by name", func(t *testing.T) {
		if _, err := NewRecord(zhixing.CaseFact{Court: "nowhere", Kind: zhixing.CaseFirstEnforcement}, courts); err == nil {
			t.Error("taken")
		}
	})
}
