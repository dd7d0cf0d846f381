package metrics

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func TestDrillDown(t *testing.T) {
	courts := testCourts(t, 2)
	var officers Officers
	li, err := officers.Index("李")
	if err != nil {
		t.Fatal(err)
	}
	zhang, _ := officers.Index("张")
	organ, soldier, firm, man := first(1, "2018-01-02", "2018-03-01", zhixing.Completed), first(2, "2018-01-02", "2018-08-01", zhixing.Concluded), first(3, "2018-01-02", "", 0), first(4, "2018-01-02", "2018-06-01", zhixing.TerminatedThisTime)
	organ.Tags, organ.Applied, organ.Officer, organ.Debtor = zhixing.Tags(zhixing.TagPartyGovernment, zhixing.TagLivelihood), 1_0000_00, li, zhixing.OtherLegalPerson
	soldier.Tags, soldier.Officer, soldier.Cause = zhixing.Tags(zhixing.TagMilitary), zhang, zhixing.OverdueNoAction
	firm.Debtor, firm.Applied, firm.Officer, firm.Ground = zhixing.EnterpriseLegalPerson, 9999_99, zhang, zhixing.GroundNotarisedDebt
	man.Debtor, man.Court, man.Ground = zhixing.NaturalPerson, 2, zhixing.GroundCivilJudgment
	rs := []Record{organ, soldier, firm, man}
	x, _ := under(t, courts, year2018(), CountPolicy{}, rs...)
	rate, err := FindIndicator("actual_closure_rate")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		d    Dimension
		want map[string]Ratio
	}{
		{ByCourt, map[string]Ratio{"省00000": {2, 3}, "省00001": {0, 1}}},
		{ByManner, map[string]Ratio{"completed": {1, 1}, "concluded": {1, 1}, "terminated_this_time": {0, 1}, "": {0, 1}}},
		{ByClass, map[string]Ratio{"substantive": {2, 2}, "termination": {0, 1}, "not_counted": {0, 1}}},
		{ByGround, map[string]Ratio{"": {2, 2}, "judgment": {0, 1}, "notarised": {0, 1}}},
		{ByKind, map[string]Ratio{"first_enforcement": {2, 4}}},
		{ByAmount, map[string]Ratio{"": {1, 2}, "0": {0, 1}, "10000": {1, 1}}},
		{ByDebtor, map[string]Ratio{"party_government": {1, 1}, "military": {1, 1}, "enterprise": {0, 1}, "natural_person": {0, 1}}},
		{ByLivelihood, map[string]Ratio{"yes": {1, 1}, "no": {1, 3}}},
		{ByCause, map[string]Ratio{"": {1, 3}, "no_action": {1, 1}}},
		{ByOfficer, map[string]Ratio{"李": {1, 1}, "张": {1, 2}, "": {0, 1}}},
	} {
		t.Run("MET-37 by "+c.d.String(), func(t *testing.T) {
			parts, err := x.DrillDown(rs, &rate, 0, Area, ScopeFirst, c.d, &officers)
			if err != nil {
				t.Fatal(err)
			}
			got := map[string]Ratio{}
			for _, p := range parts {
				got[p.Key] = p.Ratio
				if p.Title.ZH == "" || p.Title.EN == "" || p.Cases == 0 {
					t.Errorf("%+v", p)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
	t.Run("MET-11 overdue by officer", func(t *testing.T) {
		late, _ := FindIndicator("overdue_closed_share")
		parts, err := x.DrillDown(rs, &late, 0, Area, ScopeFirst, ByOfficer, &officers)
		if err != nil || len(parts) != 3 || parts[1].Key != "张" || parts[1].Ratio != (Ratio{1, 1}) {
			t.Errorf("%+v, %v", parts, err)
		}
	})
	t.Run("MET-13 special goals of 2018", func(t *testing.T) {
		for i, want := range []struct {
			status zhixing.Status
			ratio  Ratio
		}{{zhixing.Met, Ratio{1, 1}}, {zhixing.Undetermined, Ratio{0, 0}}, {zhixing.Met, Ratio{1, 1}}} {
			c, err := x.CheckSpecial(rs, SpecialGoals2018()[i], 0, Area, ScopeFirst)
			if err != nil || c.Status != want.status || c.Ratio != want.ratio {
				t.Errorf("%d: %+v, %v", i, c, err)
			}
		}
		if _, err := x.CheckSpecial(rs, SpecialGoal{Target: Target{Indicator: "none"}}, 0, Area, ScopeFirst); err == nil {
			t.Error("a goal on no indicator was checked")
		}
	})
	t.Run("MET-37 other records do not make the figure", func(t *testing.T) {
		if _, err := x.DrillDown(rs[:3], &rate, 0, Area, ScopeFirst, ByCourt, nil); err == nil {
			t.Error("taken")
		}
		if _, err := x.DrillDown(rs, &rate, 0, Area, ScopeFirst, ByOfficer, nil); err == nil {
			t.Error("no list of officers")
		}
		if _, err := x.DrillDown(rs, &rate, 99, Area, ScopeFirst, ByCourt, nil); err == nil {
			t.Error("no court")
		}
	})
}

// Parts of any dimension sum to the figure, whatever the cases.
func TestDrillDownSums(t *testing.T) {
	courts := testCourts(t, 5)
	all := Indicators()
	var officers Officers
	for _, id := range []zhixing.ActorID{"a", "b", "c"} {
		if _, err := officers.Index(id); err != nil {
			t.Fatal(err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		rs := drawRecords(t)
		x := counted(t, courts, "a", rs)
		k := &all[rapid.IntRange(0, len(all)-1).Draw(t, "indicator")]
		d := Dimension(rapid.IntRange(0, int(ByOfficer)).Draw(t, "dimension"))
		parts, err := x.DrillDown(rs, k, 0, Area, ScopeAll, d, &officers)
		if err != nil {
			t.Fatalf("MET-37 %s by %s: %v", k.ID, d, err)
		}
		f, _ := x.Compute(k, 0, Area, ScopeAll)
		var sum Ratio
		for _, p := range parts {
			sum.Num, sum.Den = sum.Num+p.Ratio.Num, sum.Den+p.Ratio.Den
		}
		if sum != f.Ratio {
			t.Fatalf("MET-37 %s by %s: %v, not %v", k.ID, d, sum, f.Ratio)
		}
	})
}

// The first cases of the whole are the first among those of the parts, for any split.
func TestTopMerges(t *testing.T) {
	courts := testCourts(t, 3)
	k, err := FindIndicator("enforcement_closure_rate")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		var rs []Record
		for i := range rapid.IntRange(1, 20).Draw(t, "n") {
			r := first(uint32(i), "2018-01-02", "", 0)
			r.Court = CourtIndex(rapid.IntRange(0, 3).Draw(t, "court"))
			r.Origin = r.Court
			rs = append(rs, r)
		}
		rs = rapid.Permutation(rs).Draw(t, "order")
		at, n := rapid.IntRange(0, len(rs)).Draw(t, "at"), rapid.IntRange(0, 6).Draw(t, "k")
		x := counted(t, courts, "", rs)
		top := func(rs []Record) Top { return x.TopCases(rs, &k, 0, Area, ScopeFirst, n, nil) }
		a, err := top(rs[:at]).Merge(top(rs[at:]))
		b, err2 := top(rs[at:]).Merge(top(rs[:at]))
		whole := top(rs)
		if err != nil || err2 != nil || !cmp.Equal(a, b) || !slices.Equal(a.Cases, whole.Cases) || len(whole.Cases) != min(n, len(rs)) {
			t.Fatalf("MET-36 %v, %v, whole %v (%v, %v)", a, b, whole, err, err2)
		}
		if !slices.IsSortedFunc(whole.Cases, func(a, b CaseShare) int { return compareKeys(a.Key, b.Key) }) {
			t.Fatalf("MET-36 out of order: %v", whole)
		}
	})
	if _, err := (Top{K: 1}).Merge(Top{K: 2}); err == nil {
		t.Error("MET-36 unequal tops merged")
	}
}

func TestOfficers(t *testing.T) {
	var o Officers
	a, err := o.Index("a")
	b, _ := o.Index("b")
	again, _ := o.Index("a")
	none, _ := o.Index("")
	if err != nil || a == b || a != again || none != 0 || o.ID(b) != "b" || o.ID(0) != "" || o.ID(9) != "" {
		t.Errorf("MET-37 officers: %d, %d, %d, %v", a, b, again, err)
	}
	for i := range 1 << 16 {
		if _, err = o.Index(zhixing.ActorID(rune(0x20000 + i))); err != nil {
			break
		}
	}
	if err == nil {
		t.Error("MET-37 more officers than numbers")
	}
}

func TestGroundClasses(t *testing.T) {
	want := map[GroundClass]int{JudgmentGround: 11, CriminalCivilGround: 1, CriminalPropertyGround: 1, AdministrativeGround: 1, NonLitigationGround: 1, ArbitrationGround: 5, NotarisedGround: 1, OtherGround: 1}
	got := map[GroundClass]int{}
	for k := zhixing.GroundKind(1); k <= zhixing.GroundOtherStatutory; k++ {
		got[GroundClassOf(k)]++
	}
	if diff := cmp.Diff(want, got); diff != "" || GroundClassOf(0) != 0 {
		t.Errorf("MET-37 grounds by class: %s", diff)
	}
	if GroundClassOf(zhixing.GroundAdminDecision) != NonLitigationGround || GroundClassOf(zhixing.GroundForeignAwardRecognised) != ArbitrationGround {
		t.Error("MET-37 ground classes")
	}
}
