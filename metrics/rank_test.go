package metrics

import (
	"math/big"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func ranking(tb testing.TB, id IndicatorID, o RankPolicy, reports ...Report) Ranking {
	tb.Helper()
	return rankingSince(tb, nil, id, o, reports...)
}

func rankingSince(tb testing.TB, previous *Ranking, id IndicatorID, o RankPolicy, reports ...Report) Ranking {
	tb.Helper()
	s, err := FindScheme("OPIN-2009")
	if err != nil {
		tb.Fatal(err)
	}
	x, err := FindIndicator(id)
	if err != nil {
		tb.Fatal(err)
	}
	r, err := Rank(s, x, reports, previous, zhixing.MustDate("2010-01-01"), Options{Rank: o})
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

func unit(court string, id IndicatorID, num, den int64) Report {
	return Report{Scheme: "OPIN-2009", Court: zhixing.CourtID(court), Figures: []Figure{{Indicator: id, Ratio: Ratio{num, den}}}}
}

func TestRankOptions(t *testing.T) {
	const id = "enforcement_closure_rate"
	a, b, c, d := unit("a", id, 95, 100), unit("b", id, 90, 100), unit("c", id, 90, 100), unit("d", id, 85, 100)
	places := func(r Ranking) map[string]string {
		out := map[string]string{}
		for _, x := range r.Rows {
			out[string(x.Court)] = x.Rank.String()
			if x.Bottom {
				out[string(x.Court)] += " last"
			}
		}
		return out
	}
	vetoed := a
	vetoed.Passed = zhixing.No
	unsure := d
	unsure.Passed = zhixing.Unknown
	near, nearer := unit("x", id, 90004, 100000), unit("y", id, 90003, 100000)
	for _, k := range []struct {
		name    string
		o       RankPolicy
		reports []Report
		want    map[string]string
	}{
		{"MET-40 competition", RankPolicy{}, []Report{d, c, b, a}, map[string]string{"a": "1/1", "b": "2/1", "c": "2/1", "d": "4/1 last"}},
		{"MET-40 dense", RankPolicy{Method: Dense}, []Report{d, c, b, a}, map[string]string{"a": "1/1", "b": "2/1", "c": "2/1", "d": "3/1 last"}},
		{"MET-40 fractional", RankPolicy{Method: Fractional}, []Report{d, c, b, a}, map[string]string{"a": "1/1", "b": "5/2", "c": "5/2", "d": "4/1 last"}},
		{"MET-10 two last places, ties included", RankPolicy{Bottom: 2}, []Report{d, c, b, a}, map[string]string{"a": "1/1", "b": "2/1 last", "c": "2/1 last", "d": "4/1 last"}},
		{"MET-10 example 15 both at the bottom", RankPolicy{}, []Report{a, b, c}, map[string]string{"a": "1/1", "b": "2/1 last", "c": "2/1 last"}},
		{"MET-10 all share one place: nobody is last", RankPolicy{}, []Report{b, c}, map[string]string{"b": "1/1", "c": "1/1"}},
		{"MET-19 vetoed below all others", RankPolicy{}, []Report{vetoed, b, d}, map[string]string{"b": "1/1", "d": "2/1", "a": "3/1 last"}},
		{"MET-19 vetoed left out", RankPolicy{Vetoed: VetoedLeftOut}, []Report{vetoed, b, d}, map[string]string{"b": "1/1", "d": "2/1 last"}},
		{"MET-19 undetermined is no veto", RankPolicy{}, []Report{unsure, b}, map[string]string{"b": "1/1", "d": "2/1 last"}},
		{"MET-40 exact values tell apart what prints alike", RankPolicy{}, []Report{near, nearer}, map[string]string{"x": "1/1", "y": "2/1 last"}},
		{"MET-40 ties on printed values", RankPolicy{Ties: TieOnPrinted}, []Report{near, nearer}, map[string]string{"x": "1/1", "y": "1/1"}},
		{"MET-40 printed with four places", RankPolicy{Ties: TieOnPrinted, Places: 4}, []Report{near, nearer}, map[string]string{"x": "1/1", "y": "2/1 last"}},
	} {
		t.Run(k.name, func(t *testing.T) {
			if diff := cmp.Diff(k.want, places(ranking(t, id, k.o, k.reports...))); diff != "" {
				t.Error(diff)
			}
		})
	}
	if r := ranking(t, id, RankPolicy{Vetoed: VetoedLeftOut}, vetoed, unit("z", id, 0, 0)); !slices.Equal(r.LeftOut, []zhixing.CourtID{"a"}) || !slices.Equal(r.Unranked, []zhixing.CourtID{"z"}) {
		t.Errorf("MET-40 left out and unranked are listed: %+v", r)
	}
	if r := ranking(t, "enforcement_complaint_rate", RankPolicy{}, unit("a", "enforcement_complaint_rate", 1, 10), unit("b", "enforcement_complaint_rate", 2, 10)); r.Rows[0].Court != "a" {
		t.Errorf("MET-40 the lower complaint rate is the better: %+v", r.Rows)
	}
	before := ranking(t, id, RankPolicy{Method: Fractional}, a, b, c, d)
	now := rankingSince(t, &before, id, RankPolicy{Method: Fractional}, unit("a", id, 1, 100), b, unit("c", id, 92, 100), d)
	moved := map[zhixing.CourtID]Ratio{}
	for _, r := range now.Rows {
		moved[r.Court] = r.Movement
	}
	if diff := cmp.Diff(map[zhixing.CourtID]Ratio{"a": {-3, 1}, "b": {1, 2}, "c": {3, 2}, "d": {1, 1}}, moved); diff != "" {
		t.Errorf("MET-40 movement: %s", diff)
	}
	if r := rankingSince(t, &before, id, RankPolicy{}, a, b, c, unit("e", id, 1, 2)); r.Rows[0].Movement != (Ratio{}) {
		t.Error("MET-40 movement among other units")
	}
	s, _ := FindScheme("OPIN-2009")
	x, _ := FindIndicator(id)
	if _, err := Rank(s, x, []Report{{Scheme: "OUTLINE-2016"}}, nil, zhixing.MustDate("2010-01-01"), Options{}); err == nil {
		t.Error("MET-39 a report of another scheme was ranked")
	}
	if _, err := Rank(s, x, nil, nil, zhixing.MustDate("2010-01-01"), Options{Rank: RankPolicy{Bottom: -1}}); err == nil {
		t.Error("MET-40 a wrong option was taken")
	}
}

func TestPublication(t *testing.T) {
	for _, c := range []struct{ key, on, code string }{
		{"OPIN-2009", "2010-01-01", "ranking_allowed"}, {"OPIN-2009", "2024-09-28", "ranking_allowed"}, {"OPIN-2009", "2024-09-29", "displaced"},
		{"OPIN-2009", "2009-07-16", "scheme_not_in_force"}, {"QM18-2024", "2025-01-01", "ranking_not_allowed"}, {"OUTLINE-2016", "2017-01-01", "ranking_not_allowed"}, {"OUTLINE-2016", "2019-01-01", "scheme_not_in_force"},
	} {
		s, err := FindScheme(c.key)
		if err != nil {
			t.Fatal(err)
		}
		if f := s.MayRank(zhixing.MustDate(c.on)); f.Code != c.code || (f.Status == zhixing.Met) != (c.code == "ranking_allowed" || c.code == "displaced") {
			t.Errorf("MET-10 MET-44 %s on %s: %+v", c.key, c.on, f)
		}
	}
}

func TestBottomReports(t *testing.T) {
	const id = "enforcement_closure_rate"
	before := ranking(t, id, RankPolicy{}, unit("a", id, 9, 10), unit("b", id, 8, 10), unit("c", id, 7, 10))
	now := ranking(t, id, RankPolicy{}, unit("a", id, 95, 100), unit("b", id, 80, 100), unit("c", id, 60, 90))
	key := zhixing.CaseKey{Court: "c", Year: 2010, Kind: zhixing.CaseFirstEnforcement, Serial: 4}
	got := now.BottomReports(BottomFacts{Target: &Target{Indicator: id, Percent: dec("90")}, Previous: &before, Cases: map[zhixing.CourtID]Top{"c": {Cases: []CaseShare{{Key: key}}}},
		Causes: map[zhixing.CourtID][]CauseCount{"c": {{zhixing.OverdueNoAction, 3}}}, Responsible: map[zhixing.CourtID]string{"c": "执行局"}, Due: zhixing.MustDate("2010-03-01")})
	if len(got) != 1 {
		t.Fatalf("MET-10 %+v", got)
	}
	b := got[0]
	// 60/90 = 66.67; the middle is b with 80; 90% of 90 is 81; 80% of 90 is 72.
	if b.Court != "c" || PrintRat(b.Median, 2) != "80.00" || PrintRat(b.ToMedian, 2) != "13.33" || b.Gap != 21 || b.Successes != 12 || b.Previous != (Ratio{7, 10}) || PrintRat(b.Change, 2) != "-3.33" ||
		!slices.Equal(b.Cases, []zhixing.CaseKey{key}) || b.Causes[0].Cases != 3 || b.Responsible != "执行局" || b.Due.IsZero() || b.Obligation.Cites[0].Instrument != "OPIN-2009" {
		t.Errorf("MET-10 %+v", b)
	}
	const low = "enforcement_complaint_rate"
	r := ranking(t, low, RankPolicy{}, unit("a", low, 1, 3), unit("b", low, 5, 10)).BottomReports(BottomFacts{})
	// A third of 10 allows three: two fewer.
	if len(r) != 1 || r[0].Successes != 2 {
		t.Errorf("MET-10 fewer of what should be low: %+v", r)
	}
	if (Ratio{}).Defined() || successes(Ratio{}, Ratio{1, 2}) != 0 {
		t.Error("MET-06 an undefined ratio")
	}
}

func TestMisses(t *testing.T) {
	courts := testCourts(t, 1)
	rs := []Record{first(3, "2018-01-02", "", 0), first(1, "2018-01-02", "2018-02-01", zhixing.Completed), first(2, "2018-01-02", "", 0)}
	rs[1].Complaints = 1
	x, _ := under(t, courts, year2018(), CountPolicy{}, rs...)
	closure, _ := FindIndicator("enforcement_closure_rate")
	complaint, _ := FindIndicator("enforcement_complaint_rate")
	serials := func(p Top) (out []uint32) {
		for _, c := range p.Cases {
			out = append(out, c.Key.Serial)
		}
		return out
	}
	if got := serials(x.Misses(rs, &closure, 0, Area, ScopeFirst, 5)); !slices.Equal(got, []uint32{2, 3}) {
		t.Errorf("MET-10 %v", got)
	}
	if got := serials(x.Misses(rs, &complaint, 0, Area, ScopeFirst, 5)); !slices.Equal(got, []uint32{1}) {
		t.Errorf("MET-10 %v", got)
	}
}

func TestPeerGroups(t *testing.T) {
	r := func(court string, l CourtLevel, accepted int64) Report {
		return Report{Court: zhixing.CourtID(court), Level: l, Base: Base{Accepted: accepted}}
	}
	got := PeerGroups([]Report{r("a", Basic, 999), r("b", Basic, 1000), r("c", Intermediate, 5000), r("d", Basic, 0), r("e", Basic, 4999), r("f", Basic, 5000)}, 5000, 1000)
	type group struct {
		level    CourtLevel
		from, to int64
		courts   string
	}
	var flat []group
	for _, g := range got {
		names := ""
		for _, x := range g.Reports {
			names += string(x.Court)
		}
		flat = append(flat, group{g.Level, g.From, g.To, names})
	}
	want := []group{{Intermediate, 5000, 0, "c"}, {Basic, 0, 999, "ad"}, {Basic, 1000, 4999, "be"}, {Basic, 5000, 0, "f"}}
	if !slices.Equal(flat, want) {
		t.Errorf("MET-40 %v", flat)
	}
	if g := PeerGroups([]Report{r("a", Basic, 1), r("c", High, 5)}); len(g) != 2 || g[0].Level != High {
		t.Errorf("MET-40 by level alone: %v", g)
	}
}

// Compute all, check the red lines, only then the composite; a vetoed unit keeps it for
// information.
func TestCompositeInScheme(t *testing.T) {
	courts := testCourts(t, 1)
	hundred := ScoreRule{Kind: ScorePositive, Lo: dec("0"), Hi: dec("100")}
	s := Scheme{Key: "own", From: zhixing.MustDate("2018-01-01"), Scope: ScopeFirst, Ranking: zhixing.Yes,
		Indicators: []IndicatorID{"enforcement_closure_rate", "completion_rate", "termination_qualified_rate"},
		Targets:    []Target{{Indicator: "completion_rate", Percent: dec("60"), RedLine: OneVote}},
		Tree: &IndicatorNode{Key: "all", Children: []IndicatorNode{{Key: "enforcement_closure_rate", Weight: dec(".5"), Rule: hundred}, {Key: "completion_rate", Weight: dec(".3"), Rule: hundred},
			{Key: "termination_qualified_rate", Weight: dec(".2"), Rule: hundred}}}}
	rs := []Record{first(1, "2018-01-02", "2018-02-01", zhixing.Completed), first(2, "2018-01-02", "2018-02-01", zhixing.Concluded), first(3, "2018-01-02", "", 0), first(4, "2018-01-02", "", 0)}
	x, _ := under(t, courts, year2018(), CountPolicy{}, rs...)
	r, err := s.Evaluate(x, 1, Own)
	// 50 and 50 of the weights .5 and .3, the third undefined.
	if err != nil || r.Passed != zhixing.No || r.Composite == nil || r.Composite.Print(2) != "50.00" || r.Composite.Renormalised != zhixing.Yes || r.Targets[0].Gap != 1 || r.Base.Accepted != 4 {
		t.Fatalf("MET-19 MET-39 %+v, %v", r, err)
	}
	other := r
	other.Court, other.Passed, other.Composite = "b", zhixing.Yes, &Composite{Score: big.NewRat(40, 1)}
	none := Report{Scheme: "own", Court: "c"}
	k, err := RankComposite(s, []Report{r, other, none}, nil, zhixing.MustDate("2018-12-31"), Options{})
	if err != nil || k.Rows[0].Court != "b" || k.Rows[1].Score.Cmp(big.NewRat(50, 1)) != 0 || !slices.Equal(k.Unranked, []zhixing.CourtID{"c"}) {
		t.Errorf("MET-40 by composite, the vetoed one last: %+v, %v", k, err)
	}
	if b := k.BottomReports(BottomFacts{}); len(b) != 1 || PrintRat(b[0].ToMedian, 0) != "-10" {
		t.Errorf("MET-10 by composite: %+v", b)
	}
	for name, spoil := range map[string]func(*Scheme){
		"a leaf outside the scheme":   func(s *Scheme) { s.Indicators = s.Indicators[:2] },
		"weights":                     func(s *Scheme) { s.Tree = &IndicatorNode{Key: "all", Children: s.Tree.Children[:2]} },
		"a target outside the scheme": func(s *Scheme) { s.Targets = []Target{{Indicator: "pending_rate"}} },
		"an unknown indicator":        func(s *Scheme) { s.Indicators = append(slices.Clone(s.Indicators), "none") },
		"no key":                      func(s *Scheme) { s.Key = "" },
		"an interval out of order": func(s *Scheme) {
			s.Intervals = []ReferenceInterval{{Indicator: "completion_rate", Low: dec("2"), High: dec("1")}}
		},
		"a target interval out of order": func(s *Scheme) {
			s.Targets = []Target{{Indicator: "completion_rate", Comparator: Within, Percent: dec("2"), Upper: dec("1")}}
		},
		"an unknown zero policy": func(s *Scheme) { s.Zero = 9 },
		"another policy":         func(s *Scheme) { s.Policy.Term = BaseOnly },
	} {
		t.Run("MET-44 "+name, func(t *testing.T) {
			bad := s
			spoil(&bad)
			if _, err := bad.Evaluate(x, 1, Own); err == nil {
				t.Error("taken")
			}
		})
	}
	if _, err := s.Evaluate(x, 99, Own); err == nil {
		t.Error("MET-35 no such court")
	}
}

func TestIntervals(t *testing.T) {
	courts := testCourts(t, 1)
	s, err := FindScheme("QM18-2024")
	if err != nil {
		t.Fatal(err)
	}
	p := Period{From: zhixing.MustDate("2025-01-01"), To: zhixing.MustDate("2025-06-30")}
	rs := []Record{first(1, "2025-01-02", "2025-02-01", zhixing.Completed), first(2, "2025-01-02", "2025-02-01", zhixing.Concluded), first(3, "2025-01-02", "2025-05-01", zhixing.TerminatedThisTime)}
	x, _ := under(t, courts, p, CountPolicy{}, rs...)
	r, err := s.Evaluate(x, 1, Own)
	if err != nil || len(r.Intervals) != 3 || r.Intervals[0].Result != NoReference || r.Passed != zhixing.Unknown {
		t.Fatalf("MET-25 without an interval nothing is passed: %+v, %v", r.Intervals, err)
	}
	for _, c := range []struct {
		low, high string
		want      CheckResult
		outside   string
	}{{"30", "40", CheckMet, ""}, {"34", "40", CheckNotMet, "-0.67"}, {"10", "33", CheckNotMet, "0.33"}, {"33.3333", "33.3334", CheckMet, ""}} {
		s.Intervals = []ReferenceInterval{{Indicator: "first_termination_share_of_closed", Low: dec(c.low), High: dec(c.high)}}
		r, err := s.Evaluate(x, 1, Own)
		if err != nil {
			t.Fatal(err)
		}
		got := r.Intervals[2]
		if got.Result != c.want || PrintRat(got.Outside, 2) != c.outside {
			t.Errorf("MET-25 one third from %s to %s: %+v", c.low, c.high, got)
		}
	}
	s.Intervals = []ReferenceInterval{{Indicator: "collection_rate", Low: dec("40"), High: dec("60")}}
	if r, _ = s.Evaluate(x, 1, Own); r.Intervals[1].Result != CheckUndetermined {
		t.Errorf("MET-06 an undefined figure: %+v", r.Intervals)
	}
	if (Ratio{1, 3}).Within(dec("33"), dec("34")) != zhixing.Met || (Ratio{1, 3}).Within(dec("34"), dec("35")) != zhixing.NotMet || (Ratio{}).Within(dec("0"), dec("100")) != zhixing.Undetermined {
		t.Error("MET-07 within")
	}
	if g := (Target{Comparator: Within, Percent: dec("30"), Upper: dec("33.3")}); g.Status(Ratio{1, 3}) != zhixing.NotMet {
		t.Error("MET-07 a target that is an interval")
	}
}

func TestZeroDenominator(t *testing.T) {
	courts := testCourts(t, 1)
	s, err := FindScheme("ASSESSOR-2018")
	if err != nil {
		t.Fatal(err)
	}
	unexamined := first(1, "2018-01-02", "2018-06-01", zhixing.TerminatedThisTime)
	undue := first(2, "2018-01-02", "2018-03-01", zhixing.Completed)
	undue.Due = zhixing.Date{}
	x, _ := under(t, courts, year2018(), CountPolicy{}, unexamined, undue)
	for _, c := range []struct {
		zero   ZeroDenominator
		ratio  Ratio
		status zhixing.Status
		passed zhixing.Tri
	}{{LeaveUndefined, Ratio{0, 0}, zhixing.Undetermined, zhixing.Unknown}, {AsZero, Ratio{0, 1}, zhixing.NotMet, zhixing.No}, {AsTarget, Ratio{9, 10}, zhixing.Met, zhixing.Yes}} {
		t.Run("MET-06 "+c.zero.String(), func(t *testing.T) {
			s.Zero = c.zero
			r, err := s.Evaluate(x, 1, Own)
			if err != nil || r.Targets[0].Status != c.status || r.Targets[0].Ratio != c.ratio || r.Passed != c.passed || r.Figures[0].Assumed != c.zero || r.Figures[0].Status != zhixing.Undetermined {
				t.Fatalf("%+v, %v", r, err)
			}
			for i, want := range []UndefinedReason{MissingData, NotAssessed, NoDenominator, 0} {
				if r.Figures[i].Undefined != want {
					t.Errorf("%s: %s, want %s", r.Figures[i].Indicator, r.Figures[i].Undefined, want)
				}
			}
		})
	}
	own := Indicator{ID: "own", Measure: Share, Parts: func(*Counts, Scope) Ratio { return Ratio{1, 0} }}
	if _, err := x.Compute(&own, 0, Area, ScopeFirst); err == nil {
		t.Error("MET-06 a part of nothing was taken")
	}
}

func TestReaching(t *testing.T) {
	courts, err := NewCourts([]Court{{ID: "最高", Level: Supreme}, {ID: "高", Level: High, Parent: "最高"}, {ID: "中", Level: Intermediate, Parent: "高"}, {ID: "基", Level: Basic, Parent: "中"}}, zhixing.MustDate("2018-12-31"))
	if err != nil {
		t.Fatal(err)
	}
	x, err := NewTally(courts, year2018(), CountPolicy{}, "")
	if err != nil {
		t.Fatal(err)
	}
	s, _ := FindScheme("OUTLINE-2016")
	root, _ := courts.Index("最高")
	reports, err := s.EvaluateUnits(x, root)
	if err != nil {
		t.Fatal(err)
	}
	views := map[zhixing.CourtID]View{}
	for _, r := range reports {
		views[r.Court] = r.View
	}
	if diff := cmp.Diff(map[zhixing.CourtID]View{"高": Area, "中": Own, "基": Own}, views); diff != "" {
		t.Errorf("MET-17 units: %s", diff)
	}
	high, _ := courts.Index("高")
	if reports, err = s.EvaluateUnits(x, high); err != nil || len(reports) != 2 || slices.ContainsFunc(reports, func(r Report) bool { return r.Court == "高" || r.Court == "最高" }) {
		t.Errorf("MET-17 units of a high court's region: %+v, %v", reports, err)
	}
	basic, _ := courts.Index("基")
	if reports, err = s.EvaluateUnits(x, basic); err != nil || len(reports) != 0 {
		t.Errorf("MET-17 units of a basic court: %+v, %v", reports, err)
	}
	if _, err := s.EvaluateUnits(x, 99); err == nil {
		t.Error("MET-35 no such court")
	}
	check := func(court string, statuses ...zhixing.Status) Report {
		r := Report{Court: zhixing.CourtID(court)}
		for i, st := range statuses {
			r.Targets = append(r.Targets, TargetCheck{Target: Target{Indicator: coreIndicators()[i]}, Status: st})
		}
		return r
	}
	met, not, unknown := zhixing.Met, zhixing.NotMet, zhixing.Undetermined
	list := []Report{check("a", met, met, met, met), check("b", met, met, met, not), check("c", met, unknown, met, met), check("d", not, unknown, met, met), check("e")}
	c := CountReaching(list, Options{Reaching: ReachingPolicy{}})
	if c.Ratio != (Ratio{1, 3}) || c.Status != zhixing.NotMet || c.Gap != 2 || len(c.Unknown) != 2 {
		t.Errorf("MET-17 default: %+v", c)
	}
	if c = CountReaching(list, Options{Reaching: ReachingPolicy{Overall: CourtTargetWithoutOverall}}); c.Ratio != (Ratio{2, 3}) {
		t.Errorf("MET-17 without the overall rate: %+v", c)
	}
	if c = CountReaching(list, Options{Reaching: ReachingPolicy{Unassessable: CountsReached, Percent: dec("60")}}); c.Ratio != (Ratio{3, 5}) || c.Status != zhixing.Met {
		t.Errorf("MET-17 nothing to judge counts as reached: %+v", c)
	}
}

func TestStaffingAndDuties(t *testing.T) {
	for _, c := range []struct {
		staff, all int64
		want       zhixing.Status
		gap        int64
	}{{15, 100, zhixing.Met, 0}, {14, 100, zhixing.NotMet, 1}, {0, 0, zhixing.Undetermined, 0}} {
		if got, err := Staffing(c.staff, c.all); err != nil || got.Status != c.want || got.Gap != c.gap {
			t.Errorf("MET-20 %d of %d: %+v, %v", c.staff, c.all, got, err)
		}
	}
	if _, err := Staffing(2, 1); err == nil {
		t.Error("MET-20 more staff than establishment")
	}
	courts := testCourts(t, 1)
	late := first(1, "2018-01-02", "2018-12-01", zhixing.Completed)
	late.Review = zhixing.ReviewFlawed
	_, n := under(t, courts, year2018(), CountPolicy{}, late)
	for i, want := range []zhixing.Status{zhixing.Met, zhixing.Met, zhixing.NotMet} {
		if f := n.ReviewDuties(ScopeFirst, 0)[i]; f.Status != want {
			t.Errorf("MET-11 %s: %s", f.Code, f.Status)
		}
	}
	if f := n.ReviewDuties(ScopeFirst, 2)[2]; f.Status != zhixing.Met || f.Severity != zhixing.Warning {
		t.Errorf("MET-11 %+v", f)
	}
	_, n = under(t, courts, Period{From: zhixing.MustDate("2008-01-01"), To: zhixing.MustDate("2008-12-31")}, CountPolicy{})
	if f := n.ReviewDuties(ScopeFirst, 1)[0]; f.Status != zhixing.NotApplicable {
		t.Errorf("MET-11 before the opinion of 2009: %s", f.Status)
	}
}
