package metrics

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func yuan(n int64) zhixing.GivenMoney { return zhixing.GiveMoney(zhixing.Fen(n * 100)) }

// printed gives rates by key as they print.
func printed(t *testing.T, rates []Rate, err error) map[string]string {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, r := range rates {
		if r.Title.ZH == "" || r.Title.EN == "" || r.Formula.ZH == "" || r.Formula.EN == "" || r.Rule == "" {
			t.Errorf("%s is not explained", r.Key)
		}
		out[r.Key] = r.Percent(2)
	}
	return out
}

func want(t *testing.T, got map[string]string, pairs ...string) {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		if got[pairs[i]] != pairs[i+1] {
			t.Errorf("%s: got %q, want %q", pairs[i], got[pairs[i]], pairs[i+1])
		}
	}
}

func TestAuctionRates(t *testing.T) {
	sold, failed, defaulted, withdrawn := zhixing.LotOutcomeSold, zhixing.LotOutcomeFailed, zhixing.LotOutcomeDefaulted, zhixing.LotOutcomeWithdrawn
	t.Run("MET-28 example 16", func(t *testing.T) {
		rates, err := AuctionRates([]zhixing.AuctionFacts{{Item: "a", Round: 1, Result: sold, Opening: yuan(700_000), Price: yuan(1_162_000)}}, nil)
		want(t, printed(t, rates, err), "premium_rate", "66.00")
		rates, err = AuctionRates([]zhixing.AuctionFacts{{Item: "a", Round: 1, Result: sold, Opening: yuan(100), Price: yuan(200)},
			{Item: "b", Round: 1, Result: sold, Opening: yuan(1000), Price: yuan(1100)}}, nil)
		want(t, printed(t, rates, err), "premium_rate", "18.18", "premium_rate.mean_of_items", "55.00")
	})
	t.Run("MET-28 items and rounds", func(t *testing.T) {
		rates, err := AuctionRates([]zhixing.AuctionFacts{
			{Item: "a", Round: 1, Result: failed}, {Item: "a", Round: 2, Result: sold, Opening: yuan(80), Reference: yuan(100), Price: yuan(80), Online: zhixing.Yes},
			{Item: "b", Round: 1, Result: defaulted, Price: yuan(5)}, {Item: "b", Round: 1, Result: failed, Final: zhixing.Yes},
			{Item: "c", Round: 1, Result: withdrawn}, {Item: "d", Round: 1, Result: sold, Reference: yuan(300), Opening: yuan(210), Price: yuan(330), Online: zhixing.No},
			{Item: "e", Round: 3, Sale: zhixing.Yes, Result: sold, Price: yuan(1)},
		}, func(m zhixing.Money) zhixing.Money { return zhixing.Fen(m.Fen() / 20) })
		want(t, printed(t, rates, err), "item_deal_rate", "75.00", "round_deal_rate", "40.00", "fail_rate", "40.00", "price_cut_rate", "50.00", "price_cut_rate.later_round", "66.67",
			"price_cut_rate.amount_cut", "5.00", "price_cut_rate.mean_cut", "20.00", "premium_rate.over_reference", "2.50", "premium_rate.mean_over_reference", "-5.00", "online_share", "50.00", "commission_saved", "5.00")
	})
	t.Run("MET-06 nothing held is undefined", func(t *testing.T) {
		rates, err := AuctionRates(nil, nil)
		want(t, printed(t, rates, err), "item_deal_rate", "", "premium_rate.mean_of_items", "")
	})
	if _, err := AuctionRates([]zhixing.AuctionFacts{{Item: "a", Result: sold}}, nil); err == nil {
		t.Error("MET-28 a deal without a price was taken")
	}
}

func TestSample(t *testing.T) {
	target := Target{Indicator: "termination_qualified_rate", Percent: dec("90")}
	e, err := EstimateQualified(Sample{Strata: []Stratum{{Population: 4000, Examined: 200, Qualified: 181}}, Frame: "list of 2018", Seed: "7"}, target, Options{MissingFile: MissingUnqualified})
	if err != nil || e.Percent(1) != "90.5" || e.Lower != "85.64" || e.Upper != "93.83" || e.Status != zhixing.Met || e.Conclusive != zhixing.No || len(e.Missing) != 0 {
		t.Errorf("MET-15 example 14: %+v, %v", e, err)
	}
	e, err = EstimateQualified(Sample{Strata: []Stratum{{Population: 1000, Examined: 50, Qualified: 48}, {Population: 4000, Examined: 50, Qualified: 44}}}, target, Options{MissingFile: MissingUnqualified})
	if err != nil || e.Percent(1) != "89.6" || e.Status != zhixing.NotMet || e.Lower != "" || !slices.Equal(e.Missing, []string{"frame", "seed"}) {
		t.Errorf("MET-15 example 14, stratified: %+v, %v", e, err)
	}
	e, err = EstimateQualified(Sample{Strata: []Stratum{{Population: 1000, Examined: 90, Qualified: 90, Missing: 10}}, Purposive: zhixing.Yes}, target, Options{MissingFile: MissingExcluded})
	if err != nil || e.Percent(0) != "100" || e.Lower != "" {
		t.Errorf("MET-15 missing files left out, MET-21 no interval for a purposive sample: %+v, %v", e, err)
	}
	if e, _ = EstimateQualified(Sample{Strata: []Stratum{{Population: 1000, Examined: 90, Qualified: 90, Missing: 10}}}, target, Options{MissingFile: MissingUnqualified}); e.Percent(0) != "90" {
		t.Errorf("MET-15 a missing file is unqualified: %s", e.Percent(2))
	}
	if _, err := EstimateQualified(Sample{Strata: []Stratum{{Population: 10, Examined: 11, Qualified: 1}}}, target, Options{}); err == nil {
		t.Error("MET-15 more examined than there are")
	}
}

func TestInability(t *testing.T) {
	for _, c := range []struct {
		v    string
		mode InabilityMode
		want string
	}{{"57", IgnoreNonJudgment, "18.49"}, {"57", ScaleByJudgmentShare, "17.5655"}, {"51", IgnoreNonJudgment, "21.07"}, {"51", ScaleByJudgmentShare, "20.0165"}} {
		got, sheet, err := InabilityShareOfJudgments(InabilityFacts{dec(c.v), dec("43"), dec("5")}, Options{Inability: c.mode})
		if err != nil || got.String() != c.want {
			t.Errorf("MET-27 example 8, %s %s: %s, %v", c.v, c.mode, got, err)
			continue
		}
		if err := sheet.Verify(); err != nil {
			t.Errorf("MET-27 %s: %v", c.v, err)
		}
	}
	if _, _, err := InabilityShareOfJudgments(InabilityFacts{Voluntary: dec("101")}, Options{}); err == nil {
		t.Error("MET-27 101 per cent was taken")
	}
}

func TestCompare(t *testing.T) {
	day := zhixing.MustDate
	y2024 := Period{From: day("2024-01-01"), To: day("2024-03-31")}
	y2025 := Period{From: day("2025-01-01"), To: day("2025-03-31")}
	base := Series{Value: dec("265.7"), Period: y2024, Scheme: "QM26-2024", Scope: ScopeAll, Definition: "accepted", Courts: "all"}
	x := base
	x.Value, x.Period = dec("286.4"), y2025
	g, err := Compare(x, base)
	if err != nil || PrintRat(g.Percent, 2) != "7.79" || g.Comparable != zhixing.Yes {
		t.Errorf("MET-42 example 10: %+v, %v", g, err)
	}
	if got := PrintRat(BaseOf(dec("286.4"), dec("7.92")), 2); got != "265.38" {
		t.Errorf("MET-42 example 10, implied base: %s", got)
	}
	if got := PrintRat(BaseOf(dec("1884"), dec("105")), 2); got != "919.02" {
		t.Errorf("MET-42 example 5, implied base: %s", got)
	}
	x.Scope, x.Scheme = ScopeFirst, ""
	if g, _ = Compare(x, base); g.Comparable != zhixing.No || len(g.Reasons) != 2 {
		t.Errorf("MET-42 scopes differ, scheme not stated: %+v", g)
	}
	before := base
	before.Period = Period{From: day("2018-01-01"), To: day("2018-03-31")}
	if g, _ = Compare(base, before); g.Comparable != zhixing.No {
		t.Error("MET-42 the change of June 2018 was not seen")
	}
	rate, rate2 := base, base
	rate.Rate, rate2.Rate, rate.Value, rate2.Value = zhixing.Yes, zhixing.Yes, dec("39.29"), dec("40.13")
	if g, _ = Compare(rate, rate2); g.Percent != nil || PrintRat(g.Points, 2) != "-0.84" {
		t.Errorf("MET-07 rates change in points: %+v", g)
	}
	if _, err := Compare(rate, base); err == nil {
		t.Error("MET-07 a rate was compared with a count")
	}
}

func TestCaseloadAndBalance(t *testing.T) {
	year := func(y string) Period {
		return Period{From: zhixing.MustDate(y + "-01-01"), To: zhixing.MustDate(y + "-12-31")}
	}
	if r, err := Caseload(CaseloadFacts{Cases: 6_000_000, Headcounts: []int64{40_000, 40_000}}, year("2018")); err != nil || r.Fixed(0) != "150" || r.Key != "caseload.all_staff.closed" || !r.Abolished.IsZero() {
		t.Errorf("MET-33 example 17: %v, %v", r, err)
	}
	if r, _ := Caseload(CaseloadFacts{Cases: 9_118_200, Headcounts: []int64{9826}, Staff: Judges}, year("2024")); r.Fixed(0) != "928" || r.Abolished != zhixing.MustDate("2024-09-29") {
		t.Errorf("MET-33 example 17, MET-25 abolished by name: %v", r)
	}
	if r, _ := Caseload(CaseloadFacts{Cases: 9_118_200, Headcounts: []int64{9826}, Staff: Judges}, year("2023")); !r.Abolished.IsZero() {
		t.Errorf("MET-25 not abolished yet: %v", r)
	}
	if r, err := Caseload(CaseloadFacts{Cases: 5}, year("2018")); err != nil || r.Fixed(0) != "" {
		t.Errorf("MET-06 nobody on the staff is undefined: %v, %v", r, err)
	}
	for _, f := range []CaseloadFacts{{Cases: -1, Headcounts: []int64{1}}, {Cases: 1, Headcounts: []int64{-1}}, {Cases: 1 << 62, Headcounts: []int64{1, 1, 1}}, {Staff: 9}} {
		if _, err := Caseload(f, year("2018")); err == nil {
			t.Errorf("MET-33 taken: %+v", f)
		}
	}
	for _, c := range []struct {
		monthly []int64
		want    string
	}{{[]int64{5, 5, 5}, "1.000000"}, {[]int64{0, 10}, "0.000000"}, {[]int64{1, 3}, "0.500000"}, {[]int64{0, 0}, ""}} {
		if got := BalanceDegree(c.monthly); got != c.want {
			t.Errorf("MET-34 %v: %q, want %q", c.monthly, got, c.want)
		}
	}
	if f := ProgressFloors(); f[11] != 93 || f[1] != 0 {
		t.Error("MET-34 floors")
	}
}

func TestDurationsAndOverdue(t *testing.T) {
	courts := testCourts(t, 1)
	day := zhixing.MustDate
	rec := func(serial uint32, filed, closed, due string, cause zhixing.OverdueCause) Record {
		r := Record{Origin: 1, Court: 1, Serial: serial, Kind: zhixing.CaseFirstEnforcement, Filed: day(filed), Due: day(due), Applied: NoAmount, Collected: NoAmount, Interest: NoAmount,
			Compulsory: NoAmount, Voluntary: NoAmount, Cause: cause}
		if closed != "" {
			r.Closed, r.Manner = day(closed), zhixing.Concluded
		}
		return r
	}
	rs := []Record{rec(1, "2018-01-01", "2018-01-10", "2018-07-01", 0), rec(2, "2018-01-01", "2018-03-01", "2018-07-01", 0),
		rec(3, "2018-01-01", "2018-12-31", "2018-07-01", 2), rec(4, "2018-05-01", "", "2018-11-01", 2), rec(5, "2018-05-01", "", "2018-12-31", 0)}
	x := counted(t, courts, "", rs)
	n, err := x.Counts(0, Area)
	if err != nil {
		t.Fatal(err)
	}
	if b, ok := n.Percentile(ScopeFirst, 50); !ok || b.From != 45 || b.To != 59 {
		t.Errorf("MET-33 median: %+v", b)
	}
	if b, _ := n.Percentile(ScopeFirst, 100); b.From != 360 {
		t.Errorf("MET-33 longest: %+v", b)
	}
	if got := n.Progress(ScopeFirst, 3); got != (Ratio{2, 5}) {
		t.Errorf("MET-34 progress: %v", got)
	}
	a := n.Overdue(ScopeFirst)
	// The case due on the last day itself is not overdue yet.
	wantA := OverdueAnalysis{Pending: Ratio{1, 2}, Closed: Ratio{1, 3}, PendingByDays: [5]int64{0, 1}, ClosedByDays: [5]int64{3: 1}, ByCause: []CauseCount{{2, 2}}}
	if diff := cmp.Diff(wantA, a); diff != "" {
		t.Errorf("MET-11, MET-04: %s", diff)
	}
	long := x.LongestOverdue(rs, 0, ScopeFirst, 1)
	if len(long) != 1 || long[0].Key.Serial != 3 || long[0].Days != 183 {
		t.Errorf("MET-11 longest: %+v", long)
	}
	signs, err := x.Signs(1, Own, ScopeFirst)
	if err != nil || len(signs) != 6 {
		t.Fatalf("MET-43 signs: %+v, %v", signs, err)
	}
	for code, want := range map[string]zhixing.Status{"closings_in_last_days": zhixing.Met, "closings_before_limit": zhixing.NotMet, "closings_on_last_day": zhixing.Met,
		"terminated_too_early": zhixing.Undetermined, "terminated_just_after_three_months": zhixing.Undetermined, "closings_in_last_month": zhixing.Met} {
		if i := slices.IndexFunc(signs, func(f zhixing.Finding) bool { return f.Code == code }); i < 0 || signs[i].Status != want {
			t.Errorf("MET-43 %s is not %s", code, want)
		}
	}
}

// MET-16, MET-31 petitions; MET-32 payouts; MET-26 judgments.
func TestPetitionsPayoutsJudgments(t *testing.T) {
	day := zhixing.MustDate
	q1 := Period{From: day("2024-01-01"), To: day("2024-03-31")}
	rates, err := PetitionRates([]CasePetitions{
		{Complaints: []zhixing.ComplaintFacts{
			{Registered: day("2024-01-05"), Assigned: day("2024-01-08"), Due: day("2024-02-08"), Finished: day("2024-02-08"), Resolved: zhixing.Yes},
			{Registered: day("2024-02-05"), Assigned: day("2024-02-08"), Due: day("2024-03-08"), Finished: day("2024-03-09"), Resolved: zhixing.No}}},
		{Complaints: []zhixing.ComplaintFacts{{Registered: day("2024-03-30"), Assigned: day("2024-03-31"), Due: day("2024-04-30")}, {Registered: day("2024-03-30")}}},
	}, q1, 200, Options{})
	want(t, printed(t, rates, err), "petition_resolution_rate", "50.00", "petition_settlement_rate", "0.00", "petition_in_term_rate", "50.00", "case_petition_ratio", "1.00", "case_petition_ratio.documents", "1.50")

	if last, err := PayoutDue(day("2024-01-31"), Options{}); err != nil || last.End != day("2024-03-01") {
		t.Errorf("MET-32 example 16: %v, %v", last.End, err)
	}
	s, err := PayoutRates([]zhixing.PayoutMade{
		{Arrived: day("2024-01-30"), Noticed: day("2024-01-31"), Paid: day("2024-03-01"), Amount: zhixing.Fen(100)},
		{Arrived: day("2024-01-30"), Noticed: day("2024-01-31"), Amount: zhixing.Fen(50)},
		{Arrived: day("2024-03-30"), Amount: zhixing.Fen(7)},
		{Arrived: day("2024-01-02"), Noticed: day("2024-01-02"), Deferral: 1, Amount: zhixing.Fen(9)},
	}, q1, Options{})
	want(t, printed(t, s.Rates, err), "payout_in_term_rate", "50.00", "payout_ratio", "60.24")
	if s.OverdueUnpaid != 1 || s.OverdueSum != 50 || s.Unidentified != 7 || s.Deferred != 1 {
		t.Errorf("MET-32 %+v", s)
	}

	rates, err = JudgmentRates([]Judgment{{Effective: day("2024-01-10"), Performed: day("2024-02-01")}, {Effective: day("2024-01-10"), Applied: day("2024-02-01"), Performed: day("2024-02-20")},
		{Effective: day("2024-01-10")}, {Effective: day("2024-01-10"), Performed: day("2024-06-01")}, {Effective: day("2024-03-30")}}, q1, 60, day("2024-04-30"))
	want(t, printed(t, rates, err), "voluntary_performance_rate", "25.00", "application_rate", "25.00", "dormant_share", "50.00")
}

func TestControlAndList(t *testing.T) {
	rates, err := ControlRates(Control{Filed: 4, InquiredInTerm: 3, Requests: 10, Answers: 9, Found: 8, Controlled: 2, FrozenSum: 30, AppliedSum: 20})
	want(t, printed(t, rates, err), "inquiry_coverage", "75.00", "feedback_rate", "90.00", "control_rate", "25.00", "frozen_to_applied", "150.00")
	if _, err := ControlRates(Control{Found: 1, Controlled: 2}); err == nil {
		t.Error("MET-29, MET-06 more controlled than found")
	}
	day := zhixing.MustDate
	got, err := CountListed([]zhixing.ListingFacts{
		{Person: "a", Published: day("2017-01-01")}, {Person: "a", Published: day("2018-03-01")}, // one person
		{Person: "b", Published: day("2017-01-01"), Deleted: day("2018-06-01"), Repaired: zhixing.Yes},
		{Person: "c", Published: day("2018-02-01"), Withdrawn: day("2018-02-10")},
		{Person: "d", Published: day("2018-02-01"), Deleted: day("2019-02-10")},
		{Person: "e", Published: day("2016-02-01"), Deleted: day("2017-12-31")},
	}, year2018())
	if err != nil || got != (Listed{Start: 2, New: 2, Repaired: 1, Corrected: 1, End: 2, Entries: 6, NewEntries: 3, RepairedEntries: 1}) {
		t.Errorf("MET-30 %+v, %v", got, err)
	}
	l := Listed{Start: 0, New: 23398, Repaired: 26696}
	if _, err := l.Rates(); err == nil {
		t.Error("MET-30 a stock that does not add up was taken")
	}
	l.Start, l.End = 5000, 1702
	rates, err = l.Rates()
	want(t, printed(t, rates, err), "repaired_to_new", "114.10")
}
