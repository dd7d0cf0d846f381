package metrics

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestSchemes(t *testing.T) {
	courts := testCourts(t, 5)
	for _, s := range Schemes() {
		if err := s.Check(nil); err != nil {
			t.Errorf("MET-44 %s: %v", s.Key, err)
		}
	}
	t.Run("MET-19 MET-13 example 4: one red line missed is a veto, however it prints", func(t *testing.T) {
		s, err := FindScheme("ASSESSOR-2018")
		if err != nil {
			t.Fatal(err)
		}
		r := Record{Court: 1, Kind: zhixing.CaseFirstEnforcement, Manner: zhixing.Concluded, Filed: zhixing.MustDate("2018-01-10"), Closed: zhixing.MustDate("2018-05-10"),
			Due: zhixing.MustDate("2018-07-10"), Applied: NoAmount, Collected: NoAmount, Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}
		late, term := r, r
		late.Due = zhixing.MustDate("2018-05-09")
		term.Manner, term.Verdict = zhixing.TerminatedThisTime, zhixing.VerdictTerminationQualified
		var rs []Record
		rs = append(rs, slices.Repeat([]Record{r}, 899)...)
		rs = append(rs, slices.Repeat([]Record{late}, 101)...)
		rs = append(rs, slices.Repeat([]Record{term}, 20)...)
		// All petitions of court 1 are finished.
		tally := func() *Tally {
			x := counted(t, courts, "", rs)
			if err := x.AddPetitions([]CasePetitions{petitions(courts.At(1).ID, 1, "2018-03-01")}, nil); err != nil {
				t.Fatal(err)
			}
			return x
		}
		rep, err := s.Evaluate(tally(), 1, Own)
		if err != nil || rep.Passed != zhixing.No || !slices.Equal(rep.VetoedBy, []IndicatorID{"timely_actual_closure_rate"}) || rep.Targets[0].Gap != 1 {
			t.Fatalf("%+v, %v", rep, err)
		}
		rs[899].Due = r.Due
		if rep, err = s.Evaluate(tally(), 1, Own); err != nil || rep.Passed != zhixing.Yes {
			t.Fatalf("one more in time passes: %+v, %v", rep, err)
		}
		// MET-17: the courts without cases can't be assessed.
		var reports []Report
		for i := range 3 {
			x, err := s.Evaluate(tally(), CourtIndex(i), Own)
			if err != nil {
				t.Fatal(err)
			}
			reports = append(reports, x)
		}
		if c := CountReaching(reports, Options{Reaching: ReachingPolicy{}}); c.Ratio != (Ratio{1, 1}) || len(c.Unknown) != 2 {
			t.Errorf("MET-17 %+v", c)
		}
		if c := CountReaching(reports, Options{Reaching: ReachingPolicy{Unassessable: CountsReached}}); c.Ratio != (Ratio{3, 3}) {
			t.Errorf("MET-17 %+v", c)
		}
	})
	t.Run("MET-44 an abolished indicator keeps its value and says since when", func(t *testing.T) {
		x, _ := FindIndicator("actual_enforcement_rate")
		f, err := counted(t, courts, "", nil).Compute(&x, 0, Area, ScopeFirst)
		if err != nil || f.Abolished != zhixing.MustDate("2015-01-01") {
			t.Errorf("%+v, %v", f, err)
		}
	})
	t.Run("MET-09 a caller's own indicator is like any other", func(t *testing.T) {
		own := Indicator{ID: "own", Measure: Share, Parts: func(n *Counts, s Scope) Ratio { return Ratio{2, 1} }}
		if _, err := counted(t, courts, "", nil).Compute(&own, 0, Area, ScopeFirst); err == nil {
			t.Error("MET-06 a share of 2/1 was taken")
		}
	})
}

// petitions are n petitions about case 1 of a court, assigned and finished on a day, or
// open if it is "".
func petitions(court zhixing.CourtID, n int, finished string) CasePetitions {
	p := CasePetitions{Case: zhixing.CaseKey{Court: court, Year: 2018, Kind: zhixing.CaseFirstEnforcement, Serial: 1}}
	for range n {
		c := zhixing.ComplaintFacts{Registered: zhixing.MustDate("2018-02-01"), Assigned: zhixing.MustDate("2018-02-02"), Due: zhixing.MustDate("2018-03-03")}
		if finished != "" {
			c.Finished = zhixing.MustDate(finished)
		}
		p.Complaints = append(p.Complaints, c)
	}
	return p
}

// An amended fact changes only the indicators that name it.
func TestAmended(t *testing.T) {
	courts := testCourts(t, 2)
	// sure is counted by every indicator that an amendment below should move.
	sure := Record{Court: 1, Kind: zhixing.CaseFirstEnforcement, Filed: zhixing.MustDate("2018-02-01"), Due: zhixing.MustDate("2018-08-01"),
		Closed: zhixing.MustDate("2018-05-01"), Manner: zhixing.Completed, Applied: 100, Collected: 100,
		Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}
	names := func(id IndicatorID, ids ...IndicatorID) bool { return slices.Contains(ids, id) }
	for _, c := range []struct {
		name  string
		amend func(*Record)
		moves func(IndicatorID) bool
	}{
		{"MET-05 collected", func(r *Record) {
			if r.Collected != NoAmount {
				r.Collected /= 2
			}
		}, func(id IndicatorID) bool {
			return names(id, "subject_collection_rate", "collection_rate", "resumed_collection_rate")
		}},
		{"MET-11 review", func(r *Record) { r.Review = zhixing.ReviewFlawed }, func(id IndicatorID) bool {
			return names(id, "closure_qualified_rate", "review_flawed_rate", "review_wrong_rate")
		}},
		{"MET-09 complaints", func(r *Record) { r.Complaints++ }, func(id IndicatorID) bool {
			return names(id, "enforcement_complaint_rate", "enforcement_complaint_rate.per_accepted", "enforcement_complaint_rate.cases_per_accepted", "enforcement_complaint_rate.each")
		}},
		{"MET-23 nodes", func(r *Record) { r.Nodes, r.Overdue = 5, 1 }, func(id IndicatorID) bool { return id == "node_overdue_avg" }},
	} {
		t.Run(c.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				rs := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Record { return drawRecord(t, 3) }), 0, 30).Draw(t, "records")
				for i := range rs {
					rs[i].Complaints = 0
				}
				rs = append(rs, sure) // amended too, so that something moves in every draw
				before := counted(t, courts, "", rs)
				c.amend(&rs[rapid.IntRange(0, len(rs)-1).Draw(t, "which")])
				if last := &rs[len(rs)-1]; *last == sure {
					c.amend(last)
				}
				after := counted(t, courts, "", rs)
				moved := false
				for _, x := range Indicators() {
					a, err := before.Compute(&x, 0, Area, ScopeAll)
					b, err2 := after.Compute(&x, 0, Area, ScopeAll)
					if err != nil || err2 != nil {
						t.Fatal(err, err2)
					}
					if a.Ratio != b.Ratio {
						moved = true
						if !c.moves(x.ID) {
							t.Fatalf("%s moved from %v to %v", x.ID, a.Ratio, b.Ratio)
						}
					}
				}
				if !moved {
					t.Fatal("nothing moved")
				}
			})
		})
	}
}

func TestRankProperties(t *testing.T) {
	s, err := FindScheme("OPIN-2009")
	if err != nil {
		t.Fatal(err)
	}
	x, err := FindIndicator("enforcement_closure_rate")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		var reports []Report
		for i := range rapid.IntRange(0, 12).Draw(t, "units") {
			den := rapid.Int64Range(0, 4).Draw(t, "den")
			reports = append(reports, Report{Court: zhixing.CourtID(rune('a' + i)), Figures: []Figure{{Indicator: x.ID, Ratio: Ratio{rapid.Int64Range(0, den).Draw(t, "num"), den}}}})
		}
		m := RankMethod(rapid.IntRange(0, 2).Draw(t, "method"))
		one, err := Rank(s, x, reports, nil, zhixing.MustDate("2010-01-01"), Options{Rank: RankPolicy{Method: m}})
		if err != nil {
			t.Fatal(err)
		}
		two, _ := Rank(s, x, rapid.Permutation(reports).Draw(t, "order"), &one, zhixing.MustDate("2010-01-01"), Options{Rank: RankPolicy{Method: m}})
		for i := range two.Rows {
			if two.Rows[i].Movement != (Ratio{0, 1}) {
				t.Fatalf("MET-40 moved against itself: %+v", two.Rows[i])
			}
			two.Rows[i].Movement = Ratio{}
		}
		if !slices.Equal(one.Rows, two.Rows) || len(one.Rows)+len(one.Unranked) != len(reports) {
			t.Fatalf("MET-40 order of input matters: %v, %v", one.Rows, two.Rows)
		}
		for i := 1; i < len(one.Rows); i++ {
			a, b := one.Rows[i-1], one.Rows[i]
			if k := a.Ratio.Compare(b.Ratio); k < 0 || (k == 0) != (a.Rank == b.Rank) {
				t.Fatalf("MET-40 %+v before %+v", a, b)
			}
		}
	})
	if _, err := Rank(s, Indicator{ID: "conclusion_rate", Direction: Neutral}, nil, nil, zhixing.MustDate("2010-01-01"), Options{}); err == nil {
		t.Error("MET-40 a neutral indicator was ranked")
	}
	qm, _ := FindScheme("QM18-2024")
	if f := qm.MayRank(zhixing.MustDate("2025-01-01")); f.Status != zhixing.NotMet || f.Rule != "MET-25" {
		t.Errorf("MET-25 %+v", f)
	}
	if f := s.MayRank(zhixing.MustDate("2009-07-16")); f.Code != "scheme_not_in_force" {
		t.Errorf("MET-10 %+v", f)
	}
}

func TestGapSign(t *testing.T) {
	if n, ok := (Ratio{8, 10}).GapGrowing(AtLeast, dec("90")); !ok || n != 10 {
		t.Errorf("MET-41 growing gap: %d", n)
	}
	if _, ok := (Ratio{8, 10}).GapGrowing(AtLeast, dec("100")); ok {
		t.Error("MET-41 100 per cent was reached from below")
	}
	if n, ok := (Ratio{8, 10}).Gap(Above, dec("80")); !ok || n != 1 {
		t.Errorf("MET-41 strict gap: %d", n)
	}
}

func TestSameGroundAndReopened(t *testing.T) {
	key := func(k zhixing.CaseKind, n uint32) zhixing.CaseKey {
		return zhixing.CaseKey{Court: "甲", Year: 2018, Kind: k, Serial: n}
	}
	first := zhixing.CaseFirstEnforcement
	day := zhixing.MustDate
	facts := []zhixing.CaseFact{
		{Case: key(first, 1), Court: "甲", Kind: first, GroundID: "g", Filed: day("2018-01-01"), Closed: day("2018-03-01")},
		{Case: key(first, 2), Court: "甲", Kind: first, GroundID: "g", Filed: day("2018-05-01")},
		{Case: key(first, 3), Court: "甲", Kind: first, GroundID: "h", Filed: day("2018-05-01")},
		{Case: key(zhixing.CaseResumption, 4), Court: "甲", Kind: zhixing.CaseResumption, Origin: key(first, 1), Filed: day("2018-03-11")},
	}
	if got := SameGround(facts); len(got) != 1 || len(got[0].Cases) != 2 || got[0].Ground != "g" {
		t.Errorf("MET-01, MET-43 %+v", got)
	}
	if got := FindReopened(facts, 10); len(got) != 1 || got[0].Days != 10 {
		t.Errorf("MET-43 %+v", got)
	}
	if got := FindReopened(facts, 9); len(got) != 0 {
		t.Errorf("MET-43 %+v", got)
	}
}
