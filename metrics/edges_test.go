package metrics

import (
	"bytes"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

func TestCourtsRefused(t *testing.T) {
	on := zhixing.MustDate("2018-01-01")
	sound := []Court{{ID: "a", Level: High}, {ID: "b", Level: Basic, Parent: "a"}}
	for name, list := range map[string][]Court{
		"no code":              append(slices.Clone(sound), Court{Level: Basic, Parent: "a"}),
		"no level":             append(slices.Clone(sound), Court{ID: "c", Parent: "a"}),
		"twice":                append(slices.Clone(sound), sound[1]),
		"two roots":            append(slices.Clone(sound), Court{ID: "c", Level: High}),
		"no such superior":     append(slices.Clone(sound), Court{ID: "c", Level: Basic, Parent: "z"}),
		"a circle":             append(slices.Clone(sound), Court{ID: "c", Level: Basic, Parent: "d"}, Court{ID: "d", Level: Basic, Parent: "c"}),
		"no root":              {{ID: "c", Level: Basic, Parent: "c"}},
		"superior not in time": {{ID: "a", Level: High, To: zhixing.MustDate("2017-12-31")}, {ID: "b", Level: Basic, Parent: "a"}},
	} {
		t.Run("MET-35 "+name, func(t *testing.T) {
			if _, err := NewCourts(list, on); err == nil {
				t.Error("taken")
			}
		})
	}
	t.Run("MET-35 a court that changed its superior", func(t *testing.T) {
		list := []Court{{ID: "最高", Level: Supreme}, {ID: "高甲", Level: High, Parent: "最高"}, {ID: "高乙", Level: High, Parent: "最高"},
			{ID: "基", Level: Basic, Parent: "高甲", To: zhixing.MustDate("2018-06-30")}, {ID: "基", Level: Basic, Parent: "高乙", From: zhixing.MustDate("2018-07-01")}}
		for on, parent := range map[string]zhixing.CourtID{"2018-06-30": "高甲", "2018-07-01": "高乙"} {
			c, err := NewCourts(list, zhixing.MustDate(on))
			if err != nil {
				t.Fatal(err)
			}
			up, _ := c.Index(parent)
			down, _ := c.Index("基")
			if c.Len() != 4 || !c.Area(up)[down] || c.At(down).Parent != parent {
				t.Errorf("%s: not under %s", on, parent)
			}
		}
	})
}

func TestMergeRefuses(t *testing.T) {
	courts := testCourts(t, 2)
	a, _ := under(t, courts, year2018(), CountPolicy{}, first(1, "2018-01-02", "", 0))
	before, _ := a.AppendContent(nil)
	period := year2018()
	period.AsOf = zhixing.MustDate("2018-06-30")
	other, _ := under(t, courts, period, CountPolicy{})
	policy, _ := under(t, courts, year2018(), CountPolicy{Petitions: PetitionPolicy{Window: DueInPeriod}})
	tree, _ := under(t, testCourts(t, 3), year2018(), CountPolicy{})
	for name, b := range map[string]*Tally{"another day of the data": other, "another policy": policy, "other courts": tree} {
		if err := a.Merge(b); err == nil {
			t.Errorf("MET-36 %s was merged", name)
		}
	}
	if after, _ := a.AppendContent(nil); !bytes.Equal(before, after) {
		t.Error("MET-36 a refused merge changed the tally")
	}
	// The empty tally changes nothing.
	empty, _ := under(t, courts, year2018(), CountPolicy{})
	if err := a.Merge(empty); err != nil {
		t.Error(err)
	}
	if after, _ := a.AppendContent(nil); !bytes.Equal(before, after) {
		t.Error("MET-36 the empty tally is no identity")
	}
	if _, err := NewTally(nil, Period{}, CountPolicy{Term: 9}, ""); err == nil {
		t.Error("MET-35 no courts, no period and no such policy were taken")
	}
	if _, err := (&Tally{}).MarshalBinary(); err == nil {
		t.Error("MET-36 a tally that was not made was written")
	}
	if _, err := ReadTally(nil, nil); err == nil {
		t.Error("MET-36 read without courts")
	}
	full := CountPolicy{TransfersOut, StrictSubstantive, IncludeNonMerit, CollectedWithoutInterest, BaseOnly, PetitionPolicy{AllRegistered, DueInPeriod, DedupByVisitor}}
	x, _ := under(t, courts, year2018(), full)
	data, err := x.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if back, err := ReadTally(data, courts); err != nil || back.Policy() != full || back.Courts() != courts {
		t.Errorf("MET-36 the policy is read back: %+v, %v", back.Policy(), err)
	}
}

func TestTransfers(t *testing.T) {
	courts := testCourts(t, 1)
	leave := func(closed string, m zhixing.ClosingManner) Record {
		r := first(1, "2018-01-02", closed, m)
		r.Leave = zhixing.LeaveElevated
		return r
	}
	for _, c := range []struct {
		name        string
		policy      Transfers
		r           Record
		closed, out int64
	}{
		{"the day before the new rule", TransfersByClosingDate, leave("2018-05-31", zhixing.Concluded), 1, 0},
		{"the first day of it", TransfersByClosingDate, leave("2018-06-01", zhixing.Struck), 0, 1},
		{"as amended: the new rule for the whole window", TransfersOut, leave("2018-05-31", zhixing.Concluded), 0, 1},
		{"the old rule", TransfersCounted, leave("2018-06-01", zhixing.Struck), 1, 0},
	} {
		t.Run("MET-02 MET-22 "+c.name, func(t *testing.T) {
			_, n := under(t, courts, year2018(), CountPolicy{Transfers: c.policy}, c.r)
			if n.Closed(ScopeFirst) != c.closed || n.Transferred(ScopeFirst) != c.out || n.Accepted(ScopeFirst) != c.closed || n.Class(ScopeFirst, NotCounted) != c.out {
				t.Errorf("%+v", n.Base(ScopeFirst))
			}
		})
	}
}

func TestSigns(t *testing.T) {
	courts := testCourts(t, 1)
	sign := func(code string, rs ...Record) zhixing.Finding {
		x, _ := under(t, courts, year2018(), CountPolicy{}, rs...)
		list, err := x.Signs(0, Area, ScopeFirst)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(list, func(f zhixing.Finding) bool { return f.Code == code })
		if i < 0 {
			t.Fatalf("no %s", code)
		}
		return list[i]
	}
	done := func(filed, closed string, m zhixing.ClosingManner) Record { return first(1, filed, closed, m) }
	for _, c := range []struct {
		name, code string
		rs         []Record
		want       zhixing.Status
	}{
		// Ten of 365 days are 2.74 per cent; three times that is 8.22: 1 of 12 is above, 1 of 13 below.
		{"one of twelve in the last ten days", "closings_in_last_days", append(slices.Repeat([]Record{done("2018-01-02", "2018-03-01", zhixing.Completed)}, 11), done("2018-12-01", "2018-12-22", zhixing.Completed)), zhixing.Met},
		{"one of thirteen", "closings_in_last_days", append(slices.Repeat([]Record{done("2018-01-02", "2018-03-01", zhixing.Completed)}, 12), done("2018-12-01", "2018-12-22", zhixing.Completed)), zhixing.NotMet},
		{"the eleventh last day is none of them", "closings_in_last_days", []Record{done("2018-12-01", "2018-12-21", zhixing.Completed)}, zhixing.NotMet},
		{"on the last day of the limit", "closings_before_limit", []Record{done("2018-01-02", "2018-07-02", zhixing.Completed)}, zhixing.Met},
		{"five days before it", "closings_before_limit", []Record{done("2018-01-02", "2018-06-27", zhixing.Completed)}, zhixing.NotMet},
		{"three months to the day", "terminated_too_early", []Record{done("2018-01-02", "2018-04-02", zhixing.TerminatedThisTime)}, zhixing.Met},
		{"a day more", "terminated_too_early", []Record{done("2018-01-02", "2018-04-03", zhixing.TerminatedThisTime)}, zhixing.NotMet},
		{"a day more is just after", "terminated_just_after_three_months", []Record{done("2018-01-02", "2018-04-03", zhixing.TerminatedThisTime)}, zhixing.Met},
		{"ten days after still is", "terminated_just_after_three_months", []Record{done("2018-01-02", "2018-04-12", zhixing.TerminatedThisTime)}, zhixing.Met},
		{"eleven days after is not", "terminated_just_after_three_months", []Record{done("2018-01-02", "2018-04-13", zhixing.TerminatedThisTime)}, zhixing.NotMet},
		{"December", "closings_in_last_month", []Record{done("2018-01-02", "2018-12-01", zhixing.Completed)}, zhixing.Met},
		{"nothing closed", "closings_in_last_days", nil, zhixing.Undetermined},
	} {
		t.Run("MET-43 "+c.name, func(t *testing.T) {
			if f := sign(c.code, c.rs...); f.Status != c.want || f.Text(zhixing.ZH) == "" || (c.want == zhixing.Undetermined) != (len(f.Missing) > 0) {
				t.Errorf("%s: %s", f.Status, f.Text(zhixing.EN))
			}
		})
	}
	t.Run("MET-43 the three months bind from 2016-12-01 on", func(t *testing.T) {
		for closed, want := range map[string]int{"2016-11-30": 0, "2016-12-01": 1} {
			p := Period{From: zhixing.MustDate("2016-01-01"), To: zhixing.MustDate("2016-12-31")}
			x, err := NewTally(courts, p, CountPolicy{}, "")
			if err != nil {
				t.Fatal(err)
			}
			if bad := x.Add([]Record{done("2016-10-01", closed, zhixing.TerminatedThisTime)}, nil); len(bad) != want || want == 1 && bad[0].Fault != FaultEarlyTermination {
				t.Errorf("%s: %v", closed, bad)
			}
			n, _ := x.Counts(0, Area)
			if got := n.sum(ScopeFirst, atTooEarly); got != int64(want) {
				t.Errorf("%s: %d", closed, got)
			}
		}
	})
	t.Run("MET-43 reopened closings", func(t *testing.T) {
		if f := SignReopened([]Reopened{{}}, 4); f.Status != zhixing.Met || !strings.Contains(f.Text(zhixing.EN), "25.00%") {
			t.Errorf("%+v", f)
		}
		if f := SignReopened(nil, 4); f.Status != zhixing.NotMet {
			t.Errorf("%+v", f)
		}
		if f := SignReopened(nil, 0); f.Status != zhixing.Undetermined || len(f.Missing) == 0 {
			t.Errorf("%+v", f)
		}
	})
}

func TestProgress(t *testing.T) {
	courts := testCourts(t, 1)
	p := Period{From: zhixing.MustDate("2022-01-01"), To: zhixing.MustDate("2022-12-31"), AsOf: zhixing.MustDate("2022-04-30")}
	rs := slices.Repeat([]Record{first(1, "2022-01-02", "2022-03-31", zhixing.Completed)}, 18)
	rs = append(rs, slices.Repeat([]Record{first(2, "2022-01-02", "", 0)}, 82)...)
	_, n := under(t, courts, p, CountPolicy{}, rs...)
	got := n.CheckProgress(ScopeFirst, ProgressFloors())
	// 18 per cent is the floor of March, 29 that of April; May has not ended.
	if len(got) != 2 || got[0].Status != zhixing.Met || got[1].Status != zhixing.NotMet || got[1].Text(zhixing.ZH) == "" {
		t.Errorf("MET-34 %+v", got)
	}
	_, n = under(t, courts, p, CountPolicy{})
	if got = n.CheckProgress(ScopeFirst, ProgressFloors()); got[0].Status != zhixing.Undetermined {
		t.Errorf("MET-34 nothing accepted: %+v", got)
	}
}

func TestRelativeScores(t *testing.T) {
	xs := []*big.Rat{big.NewRat(1, 3), nil, big.NewRat(2, 3), big.NewRat(1, 2)}
	for d, want := range map[Direction][]string{Positive: {"0", "", "100", "50"}, Negative: {"100", "", "0", "50"}} {
		got, err := RelativeScores(xs, d)
		if err != nil {
			t.Fatal(err)
		}
		for i := range want {
			if PrintRat(got[i], 0) != want[i] {
				t.Errorf("MET-38 %s: %d is %s", d, i, PrintRat(got[i], 4))
			}
		}
	}
	if got, err := RelativeScores([]*big.Rat{big.NewRat(1, 2), big.NewRat(1, 2)}, Positive); err != nil || got[0] != nil {
		t.Errorf("MET-38 equal values tell nothing: %v, %v", got, err)
	}
	if _, err := RelativeScores(xs, Neutral); err == nil {
		t.Error("MET-38 a neutral figure was scored")
	}
}

func TestTrees(t *testing.T) {
	tree := QualityTree()
	if tree.Check() == nil {
		t.Error("MET-12 the tree of 2008 without its lower weights was taken")
	}
	sum := decimal.Zero
	for _, c := range tree.Children {
		sum = sum.Add(c.Weight)
	}
	if !sum.Equal(decimal.NewFromInt(1)) || !tree.Children[2].Weight.Equal(dec("0.25")) || len(tree.Children[2].Children) != 2 {
		t.Errorf("MET-12 weights of the indices: %s", sum)
	}
	if len(ThirdPartyChanges2018()) == 0 {
		t.Error("MET-20 changes of 2018")
	}
	leaf := IndicatorNode{Key: "a", Weight: dec("1"), Rule: ScoreRule{Kind: ScoreDeduct, A: dec("100"), B: dec("1")}}
	same := IndicatorNode{Key: "all", Children: []IndicatorNode{leaf, leaf}}
	same.Children[0].Weight, same.Children[1].Weight = dec("2"), dec("-1")
	if same.Check() == nil {
		t.Error("MET-39 a negative weight and a key used twice were taken")
	}
	one := IndicatorNode{Key: "all", Children: []IndicatorNode{leaf}}
	value := func(IndicatorID) *big.Rat { return big.NewRat(1, 1) }
	if _, err := one.Compose(value, Options{Composite: CompositePolicy{Missing: 9}}); err == nil {
		t.Error("MET-39 an unknown policy was taken")
	}
	if c, err := one.Compose(value, Options{}); err != nil || c.WithBonus(dec("-100"), Options{}).Print(0) != "0" {
		t.Errorf("MET-39 held at nought: %+v, %v", c, err)
	}
	if c, err := one.Compose(value, Options{}); err != nil || c.WithBonus(dec("10"), Options{Composite: CompositePolicy{Max: dec("105")}}).Print(0) != "105" {
		t.Errorf("MET-39 held at the maximum: %+v, %v", c, err)
	}
	var first IndicatorID
	for k := range one.leaves {
		first = k
		break
	}
	if first != "a" {
		t.Error("leaves")
	}
}

func TestSchemesByDate(t *testing.T) {
	keys := func(on string) (out []string) {
		for _, s := range SchemesOn(zhixing.MustDate(on)) {
			out = append(out, s.Key)
		}
		return out
	}
	for on, want := range map[string][]string{
		"2006-12-31": nil,
		"2008-06-01": {"ASSESS-2007", "QUALITY-2008"},
		"2012-01-01": {"OPIN-2009", "QUALITY-2011"},
		"2018-05-24": {"OPIN-2009", "OUTLINE-2016", "ASSESSOR-2017", "PLATFORM-2018"},
		"2018-12-31": {"OPIN-2009", "OUTLINE-2016", "PLATFORM-2018", "ASSESSOR-2018"},
		"2021-06-01": {"OPIN-2009", "PLATFORM-2018", "CORE-2019"},
		"2023-08-01": {"OPIN-2009", "QM29-2023"},
		"2024-09-28": {"OPIN-2009", "QM26-2024"},
		"2024-09-29": {"OPIN-2009", "QM18-2024"},
	} {
		if got := keys(on); !slices.Equal(got, want) {
			t.Errorf("MET-44 on %s: %v, want %v", on, got, want)
		}
	}
	if _, err := FindScheme("none"); err == nil {
		t.Error("MET-44 no such scheme")
	}
	for _, s := range Schemes() {
		if s.Title.ZH == "" || s.Title.EN == "" || s.Rule == "" {
			t.Errorf("MET-44 %s is not explained", s.Key)
		}
	}
	seen := map[IndicatorID]bool{}
	for _, x := range Indicators() {
		if seen[x.ID] || x.Title.ZH == "" || x.Title.EN == "" || x.Formula.ZH == "" || x.Formula.EN == "" || x.Rule == "" || x.Parts == nil || x.Confidence == 0 && x.Rule == "" {
			t.Errorf("MET-37 %s is not explained", x.ID)
		}
		seen[x.ID] = true
	}
	if len(Rules()) != 44 {
		t.Errorf("%d rules", len(Rules()))
	}
}

func TestListedEdges(t *testing.T) {
	day := zhixing.MustDate
	for name, e := range map[string]zhixing.ListingFacts{"no person": {Published: day("2018-01-01")}, "gone before it was there": {Person: "a", Published: day("2018-01-02"), Deleted: day("2018-01-01")}} {
		if _, err := CountListed([]zhixing.ListingFacts{e}, year2018()); err == nil {
			t.Errorf("MET-30 %s was taken", name)
		}
	}
	l, err := CountListed([]zhixing.ListingFacts{{Person: "a", Published: day("2018-01-02"), Deleted: day("2018-02-01"), Repaired: zhixing.Yes, Ground: zhixing.DeletedPerformed},
		{Person: "a", Published: day("2018-03-02")}, {Person: "b", Published: day("2017-03-02"), Deleted: day("2018-03-01"), Ground: zhixing.DeletedTermExpired}, {Person: "c", Published: day("2019-01-01")}, {Person: "d"}}, year2018())
	if err != nil || l != (Listed{Start: 1, New: 1, Expired: 1, End: 1, Performed: 1, Entries: 3, NewEntries: 2, RepairedEntries: 1}) {
		t.Fatalf("MET-30 %+v, %v", l, err)
	}
	rates, err := l.Rates()
	want(t, printed(t, rates, err), "performed_under_pressure_share", "50.00", "repaired_to_new", "0.00", "repaired_to_new.person_times", "50.00")
	if r, err := (Sanctions{RefusalCases: 12, Accepted: 10_000}).RefusalCaseRate(); err != nil || r.Percent(2) != "0.12" {
		t.Errorf("MET-24 %+v, %v", r, err)
	}
	if r, err := Coverage(3260, 3524); err != nil || r.Percent(1) != "92.5" {
		t.Errorf("MET-28 %+v, %v", r, err)
	}
	if _, err := Coverage(2, 1); err == nil {
		t.Error("MET-06 more courts taking part than there are")
	}
	js, err := JudgmentRates([]Judgment{{Performed: day("2018-01-05")}, {Effective: day("2018-01-02"), Applied: day("2018-02-01")}}, year2018(), 30, day("2019-12-31"))
	want(t, printed(t, js, err), "application_rate", "100.00")
	if len(js[0].Excluded) != 1 || js[0].Excluded[0].Cases != 1 {
		t.Errorf("MET-26 a judgment without a day of effect is counted as left out: %+v", js[0].Excluded)
	}
	if _, err := JudgmentRates([]Judgment{{Effective: day("2018-01-02"), Applied: day("2018-01-01")}}, year2018(), -1, day("2019-12-31")); err == nil {
		t.Error("MET-26 applied for before it took effect, and a negative lag")
	}
}

func TestRecordFacts(t *testing.T) {
	courts := testCourts(t, 1)
	id := courts.At(1).ID
	f := zhixing.CaseFact{Court: id, Kind: zhixing.CaseFirstEnforcement, Case: zhixing.CaseKey{Court: id, Kind: zhixing.CaseFirstEnforcement, Serial: 1}, Monetary: zhixing.No, TransferredIn: zhixing.Yes,
		Origin: zhixing.CaseKey{Serial: 3}, Preserved: zhixing.Yes, NodesTotal: zhixing.GiveCount(4), NodesOverdue: zhixing.GiveCount(1), ExcludedDays: zhixing.GiveCount(9), Applied: zhixing.GiveMoney(zhixing.Fen(5))}
	r, err := NewRecord(f, courts)
	if err != nil || r.Flags != MonetaryNo|TransferredYes|OriginGiven|PreservedYes || r.Nodes != 4 || r.Overdue != 1 || r.Excluded != 9 || r.Applied != 5 || r.Collected != NoAmount {
		t.Errorf("MET-43 %+v, %v", r, err)
	}
	f.Monetary, f.TransferredIn, f.Preserved = zhixing.Yes, zhixing.No, zhixing.No
	if r, err = NewRecord(f, courts); err != nil || r.Flags != MonetaryYes|TransferredNo|OriginGiven|PreservedNo {
		t.Errorf("MET-43 %+v, %v", r, err)
	}
	for name, spoil := range map[string]func(*zhixing.CaseFact){
		"more nodes than fit": func(f *zhixing.CaseFact) { f.NodesTotal = zhixing.GiveCount(70_000) },
		"negative days":       func(f *zhixing.CaseFact) { f.ExcludedDays = zhixing.GiveCount(-1) },
		"another kind":        func(f *zhixing.CaseFact) { f.Case.Kind = zhixing.CaseResumption },
		"an unknown origin":   func(f *zhixing.CaseFact) { f.Case.Court = "nowhere" },
	} {
		bad := f
		spoil(&bad)
		if _, err := NewRecord(bad, courts); err == nil {
			t.Errorf("MET-43 %s was taken", name)
		}
	}
}

// Formulas that TestCatalogueFormulas does not hold.
func TestMoreFormulas(t *testing.T) {
	courts := testCourts(t, 1)
	fe := first(1, "2018-01-02", "2018-04-12", zhixing.Completed)
	fe.Excluded, fe.Flags, fe.Complaints = 30, PreservedYes, 2
	missing := first(2, "2018-01-02", "2018-05-02", zhixing.TerminatedThisTime)
	missing.Verdict, missing.Flags = zhixing.VerdictFileMissing, PreservedNo
	good := missing
	good.Verdict = zhixing.VerdictTerminationQualified
	open := first(3, "2018-01-02", "", 0)
	open.Complaints = 1
	again := first(4, "2018-06-02", "2018-07-02", zhixing.Completed)
	again.Kind, again.Applied, again.Collected = zhixing.CaseResumption, 100, 40
	againEnd := first(5, "2018-06-02", "2018-10-02", zhixing.TerminatedThisTime)
	againEnd.Kind, againEnd.Verdict = zhixing.CaseResumption, zhixing.VerdictTerminationUnqualified
	x, n := under(t, courts, year2018(), CountPolicy{}, fe, missing, good, open, again, againEnd)
	for _, c := range []struct {
		rule string
		id   IndicatorID
		want Ratio
	}{
		{"MET-33 net days", "avg_days_to_close.net", Ratio{100 - 30 + 2*120, 3}},
		{"MET-33 first day counted", "avg_days_to_close.count_first_day", Ratio{101 + 2*121, 3}},
		{"MET-09 accepted cases with a complaint", "enforcement_complaint_rate.cases_per_accepted", Ratio{2, 4}},
		{"MET-09 complaints over accepted", "enforcement_complaint_rate.per_accepted", Ratio{3, 4}},
		{"MET-09 complaints over closed", "enforcement_complaint_rate.each", Ratio{2, 3}},
		{"MET-09 closed with a complaint", "enforcement_complaint_rate", Ratio{1, 3}},
		{"MET-23 preserved", "preservation_rate", Ratio{1, 3}},
		{"MET-15 a missing file is unqualified", "termination_qualified_rate", Ratio{1, 2}},
		{"MET-15 missing files left out", "termination_qualified_rate.missing_excluded", Ratio{1, 1}},
		{"MET-15 resumed cases included", "termination_qualified_rate.with_resumption", Ratio{1, 3}},
		{"MET-23 resumed completion", "resumed_completion_rate", Ratio{1, 2}},
		{"MET-23 resumed days", "resumed_avg_days", Ratio{30 + 122, 2}},
		{"MET-23 resumed collection", "resumed_collection_rate", Ratio{40, 100}},
		{"MET-24 resumptions to terminations", "resumed_to_terminated", Ratio{2, 2}},
		{"MET-25 termination share of first enforcement", "first_termination_share_of_closed", Ratio{2, 3}},
		{"MET-27 of accepted", "no_property_share.of_accepted", Ratio{2, 4}},
	} {
		t.Run(c.rule, func(t *testing.T) {
			// Asked of first enforcement; indicators with a scope of their own keep it.
			if got := figureOf(t, x, c.id, ScopeFirst); got != c.want {
				t.Errorf("%s: %v, want %v", c.id, got, c.want)
			}
		})
	}
	if n.Excluded(ScopeFirst) != 30 || n.CollectedInterest(ScopeFirst) != 0 {
		t.Error("MET-33 excluded days")
	}
	k, _ := FindIndicator("termination_qualified_rate.missing_excluded")
	e, err := x.Explain(&k, 0, Area, ScopeAll)
	if err != nil || e.Variant != "missing_excluded" || e.Scope != ScopeFirst || len(e.Excluded) != 1 || e.Base.Accepted != 4 || len(e.Children) != 2 {
		t.Errorf("MET-37 %+v, %v", e, err)
	}
	k, _ = FindIndicator("termination_qualified_rate")
	if e, err = x.Explain(&k, 1, Own, ScopeAll); err != nil || !slices.Contains(e.Schemes, "ASSESSOR-2018") || slices.Contains(e.Schemes, "QM18-2024") || e.Children != nil {
		t.Errorf("MET-37 the schemes that hold it: %+v, %v", e, err)
	}
	if _, err := FindIndicator("none"); err == nil {
		t.Error("MET-37 no such indicator")
	}
	constant := Indicator{ID: "constant", Parts: func(*Counts, Scope) Ratio { return Ratio{1, 2} }}
	if _, err := x.Explain(&constant, 0, Area, ScopeFirst); err == nil {
		t.Error("MET-37 parts that do not sum to the figure were taken")
	}
	if _, err := x.Compute(&Indicator{ID: "nothing"}, 0, Area, ScopeFirst); err == nil {
		t.Error("MET-37 an indicator without parts was taken")
	}
	if _, err := x.Explain(&k, 99, Area, ScopeFirst); err == nil {
		t.Error("MET-35 no such court")
	}
	for range x.Cases(nil, &k, 99, Area, ScopeFirst) {
		t.Error("cases of no court")
	}
	if x.LongestOverdue([]Record{open}, 99, ScopeFirst, 1) != nil || x.LongestOverdue([]Record{open}, 0, ScopeFirst, 0) != nil {
		t.Error("MET-11 longest of nothing")
	}
	if _, err := x.Signs(99, Own, ScopeFirst); err == nil {
		t.Error("MET-35 no such court")
	}
	many := slices.Repeat([]Record{open}, 200)
	for i := range many {
		many[i].Serial, many[i].Due = uint32(i), zhixing.MustDate("2018-03-01").AddDays(i%7)
	}
	if long := x.LongestOverdue(many, 0, ScopeFirst, 3); len(long) != 3 || long[0].Key.Serial != 0 || long[1].Key.Serial != 7 || long[0].Days != 305 {
		t.Errorf("MET-11 the longest, by number among equals: %+v", long)
	}
}
