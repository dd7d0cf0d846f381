package metrics

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func drawRecords(t *rapid.T) []Record {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Record { return drawRecord(t, 6) }), 0, 40).Draw(t, "records")
}

func counted(tb interface{ Fatal(...any) }, c *Courts, shard string, rs []Record) *Tally {
	x, err := NewTally(c, year2018(), CountPolicy{}, shard)
	if err != nil {
		tb.Fatal(err)
	}
	x.Add(rs, nil)
	return x
}

func TestSerialised(t *testing.T) {
	courts := testCourts(t, 5)
	t.Run("MET-36 what is written is read, and bytes depend on content only", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			rs := drawRecords(t)
			at := rapid.IntRange(0, len(rs)).Draw(t, "at")
			whole, a := counted(t, courts, "w", rs), counted(t, courts, "b", rs[at:])
			if err := a.Merge(counted(t, courts, "a", rs[:at])); err != nil {
				t.Fatal(err)
			}
			x, _ := whole.AppendContent(nil)
			y, _ := a.AppendContent(nil)
			if !bytes.Equal(x, y) {
				t.Fatal("one content, two forms")
			}
			data, err := a.MarshalBinary()
			if err != nil {
				t.Fatal(err)
			}
			back, err := ReadTally(data, courts)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{"a", "b"}, back.Shards()); diff != "" {
				t.Fatal(diff)
			}
			if z, _ := back.AppendContent(nil); !bytes.Equal(x, z) || back.seen != whole.seen {
				t.Fatal("read back differently")
			}
		})
	})
	t.Run("MET-36 damage of any byte is seen", func(t *testing.T) {
		data, err := counted(t, courts, "a", []Record{{Kind: zhixing.CaseFirstEnforcement, Filed: zhixing.MustDate("2018-02-03"), Applied: 7, Collected: NoAmount,
			Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}}).MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		for i := range data {
			b := bytes.Clone(data)
			b[i] ^= 1
			if _, err := ReadTally(b, courts); err == nil {
				t.Errorf("byte %d", i)
			}
			if _, err := ReadTally(data[:i], courts); err == nil {
				t.Errorf("cut at %d", i)
			}
		}
		if _, err := ReadTally(data, testCourts(t, 4)); err == nil {
			t.Error("read over another tree")
		}
	})
}

// FuzzTally: any bytes are refused or read to a tally that writes them again. The
// content is also tried behind a right checksum, where the bounds alone protect.
func FuzzTally(f *testing.F) {
	courts := testCourts(f, 3)
	x := counted(f, courts, "a", []Record{{Court: 1, Kind: zhixing.CaseFirstEnforcement, Filed: zhixing.MustDate("2018-02-03"), Applied: 7,
		Collected: NoAmount, Interest: NoAmount, Compulsory: NoAmount, Voluntary: NoAmount}})
	data, err := x.MarshalBinary()
	if err != nil {
		f.Fatal(err)
	}
	content, _ := x.AppendContent(nil)
	f.Add(data)
	f.Add(content)
	f.Fuzz(func(t *testing.T, b []byte) {
		if x, err := ReadTally(b, courts); err == nil {
			if again, err := x.MarshalBinary(); err != nil || !bytes.Equal(again, b) {
				t.Fatal("read, and written differently")
			}
		}
		if x, err := readContent(b, courts); err == nil {
			if _, err := x.Counts(0, Area); err != nil && !x.over {
				t.Log(err)
			}
		}
	})
}

func TestFindDuplicates(t *testing.T) {
	a := Record{Origin: 1, Year: 2018, Kind: zhixing.CaseFirstEnforcement, Serial: 7, Applied: 5}
	b, c := a, a
	b.Applied, c.Serial = 6, 8
	got := FindDuplicates([]Record{c, a, b, c})
	want := []Duplicate{{[]int{0, 3}, zhixing.No}, {[]int{1, 2}, zhixing.Yes}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("MET-36, MET-43: %s", diff)
	}
}

func TestCasesSumToFigure(t *testing.T) {
	courts := testCourts(t, 5)
	all := Indicators()
	rapid.Check(t, func(t *rapid.T) {
		rs := drawRecords(t)
		x := counted(t, courts, "a", rs)
		k := &all[rapid.IntRange(0, len(all)-1).Draw(t, "indicator")]
		court, v := CourtIndex(rapid.IntRange(0, 5).Draw(t, "court")), View(rapid.IntRange(0, 1).Draw(t, "view"))
		e, err := x.Explain(k, court, v, ScopeImplementation)
		if err != nil {
			t.Fatalf("MET-37 %s: %v", k.ID, err)
		}
		var sum Ratio
		for c := range x.Cases(rs, k, court, v, ScopeImplementation) {
			sum.Num, sum.Den = sum.Num+c.Ratio.Num, sum.Den+c.Ratio.Den
		}
		if sum != e.Ratio {
			t.Fatalf("MET-37 %s: cases %v, figure %v", k.ID, sum, e.Ratio)
		}
		if k.Measure == Share && e.Ratio.Num > e.Ratio.Den {
			t.Fatalf("MET-06 %s: %v", k.ID, e.Ratio)
		}
		if perm := rapid.Permutation(rs).Draw(t, "order"); len(perm) > 0 {
			f, err := counted(t, courts, "a", perm).Compute(k, court, v, ScopeImplementation)
			if err != nil || f.Ratio != e.Ratio {
				t.Fatalf("%s: another order gives %v, not %v (%v)", k.ID, f.Ratio, e.Ratio, err)
			}
		}
	})
}

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func TestScores(t *testing.T) {
	for _, c := range []struct {
		name string
		rule ScoreRule
		x    string
		want string
	}{
		{"MET-38 example 15 positive", ScoreRule{Kind: ScorePositive, Lo: dec("60"), Hi: dec("95")}, "88", "80"},
		{"MET-38 positive below", ScoreRule{Kind: ScorePositive, Lo: dec("60"), Hi: dec("95")}, "12", "0"},
		{"MET-38 example 15 negative", ScoreRule{Kind: ScoreNegative, Lo: dec("0"), Hi: dec("10")}, "5/2", "75"},
		{"MET-38 negative above", ScoreRule{Kind: ScoreNegative, Lo: dec("0"), Hi: dec("10")}, "11", "0"},
		{"MET-38 example 15 interval", ScoreRule{Kind: ScoreInterval, Lo: dec("10"), A: dec("30"), B: dec("45"), Hi: dec("65")}, "50", "75"},
		{"MET-38 interval inside", ScoreRule{Kind: ScoreInterval, Lo: dec("10"), A: dec("30"), B: dec("45"), Hi: dec("65")}, "45", "100"},
		{"MET-38 interval low side", ScoreRule{Kind: ScoreInterval, Lo: dec("10"), A: dec("30"), B: dec("45"), Hi: dec("65")}, "15", "25"},
		{"MET-38 step, lower end included", ScoreRule{Kind: ScoreStep, Steps: []Step{{dec("60"), dec("50")}, {dec("90"), dec("100")}}}, "90", "100"},
		{"MET-38 step below all", ScoreRule{Kind: ScoreStep, Steps: []Step{{dec("60"), dec("50")}}}, "59", "0"},
		{"MET-38 efficacy", ScoreRule{Kind: ScoreEfficacy, Lo: dec("50"), Hi: dec("90")}, "70", "80"},
		{"MET-38 efficacy below", ScoreRule{Kind: ScoreEfficacy, Lo: dec("50"), Hi: dec("90")}, "-50", "0"},
		{"MET-38 deduct", ScoreRule{Kind: ScoreDeduct, A: dec("100"), B: dec("2.5")}, "3", "185/2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, _ := new(big.Rat).SetString(c.x)
			got, err := c.rule.Score(x)
			want, _ := new(big.Rat).SetString(c.want)
			if err != nil || got.Cmp(want) != 0 {
				t.Fatalf("got %v, %v", got, err)
			}
		})
	}
	if got, err := (ScoreRule{Kind: ScorePositive, Lo: dec("60"), Hi: dec("95")}).Score(nil); got != nil || err != nil {
		t.Error("MET-38 an undefined figure has a score")
	}
	for _, bad := range []ScoreRule{{}, {Kind: ScorePositive, Lo: dec("5"), Hi: dec("5")}, {Kind: ScoreInterval, Lo: dec("30"), A: dec("30"), B: dec("45"), Hi: dec("65")},
		{Kind: ScoreStep, Steps: []Step{{dec("2"), dec("1")}, {dec("2"), dec("3")}}}, {Kind: ScoreDeduct, A: dec("100")}} {
		if bad.Check() == nil {
			t.Errorf("MET-38 %+v was taken", bad)
		}
	}
}

func TestComposite(t *testing.T) {
	// Three leaves that pass their value through.
	leaf := func(k IndicatorID, w string) IndicatorNode {
		return IndicatorNode{Key: k, Weight: dec(w), Rule: ScoreRule{Kind: ScorePositive, Lo: dec("0"), Hi: dec("100")}}
	}
	tree := IndicatorNode{Key: "all", Children: []IndicatorNode{leaf("a", ".5"), leaf("b", ".3"), leaf("c", ".2")}}
	value := func(m map[IndicatorID]int64) func(IndicatorID) *big.Rat {
		return func(k IndicatorID) *big.Rat {
			if x, ok := m[k]; ok {
				return big.NewRat(x, 1)
			}
			return nil
		}
	}
	for _, c := range []struct {
		name string
		have map[IndicatorID]int64
		o    CompositePolicy
		want string
		re   zhixing.Tri
	}{
		{"MET-39 example 15", map[IndicatorID]int64{"a": 80, "b": 75, "c": 75}, CompositePolicy{}, "77.500000", zhixing.No},
		{"MET-39 example 15, renormalised", map[IndicatorID]int64{"a": 80, "c": 75}, CompositePolicy{}, "78.571429", zhixing.Yes},
		{"MET-39 missing is zero", map[IndicatorID]int64{"a": 80, "c": 75}, CompositePolicy{Missing: ZeroScore}, "55.000000", zhixing.No},
		{"MET-39 missing fails", map[IndicatorID]int64{"a": 80, "c": 75}, CompositePolicy{Missing: FailMissing}, "", zhixing.No},
		{"MET-39 half the weight is enough", map[IndicatorID]int64{"a": 80}, CompositePolicy{}, "80.000000", zhixing.Yes},
		{"MET-39 less is not", map[IndicatorID]int64{"b": 75}, CompositePolicy{}, "", zhixing.No},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := tree.Compose(value(c.have), Options{Composite: c.o})
			if err != nil || got.Print(6) != c.want || got.Renormalised != c.re {
				t.Fatalf("got %q, %v, %v", got.Print(6), got.Renormalised, err)
			}
		})
	}
	if c, err := tree.Compose(value(map[IndicatorID]int64{"a": 100, "b": 100, "c": 90}), Options{}); err != nil || c.WithBonus(dec("5"), Options{}).Print(6) != "100.000000" {
		t.Errorf("MET-39 a bonus is held at the maximum: %+v, %v", c, err)
	}
	if c := (Composite{}).WithBonus(dec("5"), Options{}); c.Score != nil {
		t.Errorf("MET-39 a bonus makes no score: %+v", c)
	}
	tree.Children[0].Weight = dec(".6")
	if tree.Check() == nil {
		t.Error("MET-20 weights of 1.1 were taken")
	}
	if n := len(ThirdPartyTree(Intermediate)); n != 5 || len(ThirdPartyTree(Basic)) != 4 || len(ThirdPartyTree(High)) != 3 || ThirdPartyTree(Supreme) != nil {
		t.Error("MET-20 first level")
	}
	if (IndicatorNode{Key: "all", Children: ThirdPartyTree(Basic)}).Check() == nil {
		t.Error("MET-20 a tree without weights was taken")
	}
}
