package zhixing_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func ExampleCitation_On() {
	duty := zhixing.Citation{Instrument: "CPL-2023", Article: 264}
	for _, day := range []string{"2010-01-01", "2015-06-30", "2018-01-01", "2023-12-31", "2024-01-01"} {
		c, err := duty.On(zhixing.MustDate(day))
		fmt.Println(day, c.Text(zhixing.EN), err)
	}
	// Output:
	// 2010-01-01 Civil Procedure Law (2007), art. 229 <nil>
	// 2015-06-30 Civil Procedure Law (2012), art. 253 <nil>
	// 2018-01-01 Civil Procedure Law (2017), art. 253 <nil>
	// 2023-12-31 Civil Procedure Law (2021), art. 260 <nil>
	// 2024-01-01 Civil Procedure Law (2023), art. 264 <nil>
}

func ExampleCitation_Text() {
	c := zhixing.Citation{Instrument: "CPL-2023", Article: 264, Paragraph: 1, Item: 2}
	fmt.Println(c.Text(zhixing.ZH))
	fmt.Println(c.Text(zhixing.EN))
	fmt.Println(zhixing.Citation{Instrument: "CPL-INT", Article: 506, To: 510}.Text(zhixing.ZH))
	// Output:
	// 《中华人民共和国民事诉讼法》（2023修正）第二百六十四条第一款第（二）项
	// Civil Procedure Law (2023), art. 264, para. 1, item 2
	// 《最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释》（2022修正）第五百零六条至第五百一十条
}

func ExampleChanges() {
	changes, err := zhixing.Changes(zhixing.MustDate("2020-12-31"), zhixing.MustDate("2024-01-01"),
		zhixing.Citation{Instrument: "CPL-2017", Article: 253},
		zhixing.Citation{Instrument: "MORT-HOUSE-2005"})
	for _, c := range changes {
		fmt.Println(c.Text(zhixing.EN))
	}
	fmt.Println(err)
	// Output:
	// 2021-01-01: Enforcement against mortgaged houses (repealed)
	// 2022-01-01: Civil Procedure Law (2017), art. 253 → Civil Procedure Law (2021), art. 260 (renumbered)
	// 2024-01-01: Civil Procedure Law (2021), art. 260 → Civil Procedure Law (2023), art. 264 (renumbered)
	// <nil>
}

// on is On for a test that knows the answer.
func on(t *testing.T, c zhixing.Citation, day string) zhixing.Citation {
	t.Helper()
	got, err := c.On(zhixing.MustDate(day))
	if err != nil {
		t.Fatalf("%v on %s: %v", c, day, err)
	}
	return got
}

// wordings is one day of each wording that the concordances name.
var wordings = map[zhixing.InstrumentKey]string{
	"ARB-2017": "2019-01-01", "ARB-2025": "2026-06-01",
	"CPL-1991": "2000-01-01", "CPL-2007": "2010-01-01", "CPL-2012": "2015-01-01", "CPL-2017": "2019-01-01", "CPL-2021": "2023-01-01", "CPL-2023": "2025-01-01",
	"CPL-INT-2015": "2018-01-01", "CPL-INT-2020": "2021-06-01", "CPL-INT-2022": "2023-01-01",
	"ENF-REG-1998": "2010-01-01", "ENF-REG-2020": "2022-01-01", "SEIZE-2004": "2010-01-01", "SEIZE-2020": "2022-01-01",
	"AUCTION-2004": "2010-01-01", "AUCTION-2020": "2022-01-01", "ENF-PROC-2008": "2010-01-01", "ENF-PROC-2020": "2022-01-01",
	"LIST-2013": "2014-01-01", "LIST-2017": "2018-01-01", "CONS-2010": "2012-01-01", "CONS-2015": "2016-01-01",
	"REF-2015": "2018-01-01", "REF-2020": "2022-01-01", "REF-2024": "2025-01-01", "COL-2018": "2020-01-01", "COL-2023": "2025-01-01",
	"LEND-2015": "2016-01-01", "LEND-2020A": "2020-10-01", "LEND-2020B": "2022-01-01",
}

// TestConcordanceRows follows every row of the registry's tables, written down here a
// second time, forward and back.
func TestConcordanceRows(t *testing.T) {
	type row struct {
		from, to zhixing.InstrumentKey
		a, b     []int
	}
	seq := func(lo, hi int) (s []int) {
		for n := lo; n <= hi; n++ {
			s = append(s, n)
		}
		return s
	}
	rows := []row{
		{"CPL-2017", "CPL-2021", []int{82, 83}, []int{85, 86}}, {"CPL-2021", "CPL-2023", []int{85, 86}, []int{85, 86}},
		{"CPL-2012", "CPL-2023", seq(84, 92), seq(87, 95)}, {"CPL-2012", "CPL-2021", seq(100, 108), seq(103, 111)},
		{"CPL-2017", "CPL-2023", seq(109, 116), seq(112, 119)},
		{"CPL-2007", "CPL-2012", []int{101, 102, 103, 104, 105}, []int{110, 111, 114, 115, 116}},
		{"CPL-2007", "CPL-2023", []int{201, 202, 203, 204, 215, 229}, []int{235, 236, 237, 238, 250, 264}},
		{"CPL-1991", "CPL-2007", []int{208, 219, 232}, []int{204, 215, 229}}, {"CPL-1991", "CPL-2023", []int{232}, []int{264}},
		{"CPL-2012", "CPL-2021", seq(224, 258), seq(231, 265)}, {"CPL-2021", "CPL-2023", seq(231, 265), seq(235, 269)},
		{"CPL-2017", "CPL-2021", seq(18, 38), seq(19, 39)}, {"CPL-2017", "CPL-2021", seq(44, 162), seq(47, 165)}, {"CPL-2017", "CPL-2021", seq(164, 283), seq(171, 290)},
		{"CPL-2021", "CPL-2023", seq(1, 193), seq(1, 193)}, {"CPL-2021", "CPL-2023", seq(194, 272), seq(198, 276)},
		{"CPL-INT-2015", "CPL-INT-2020", seq(1, 552), seq(1, 552)}, {"CPL-INT-2020", "CPL-INT-2022", seq(1, 273), seq(1, 273)},
		{"CPL-INT-2020", "CPL-INT-2022", seq(276, 552), seq(274, 550)},
		{"CPL-INT-2015", "CPL-INT-2022", []int{304, 316, 462, 463, 464, 467, 469, 477, 478, 480, 482, 483, 484, 487, 488, 493, 501, 506, 508, 512, 513, 516, 517, 520, 546, 552},
			[]int{302, 314, 460, 461, 462, 465, 467, 475, 476, 478, 480, 481, 482, 485, 486, 491, 499, 504, 506, 510, 511, 514, 515, 518, 544, 550}},
		{"ENF-REG-1998", "ENF-REG-2020", append(seq(11, 24), 33, 34, 37, 40, 44, 49, 50, 51, 56), append(seq(9, 22), 26, 27, 30, 31, 32, 34, 35, 36, 40)},
		{"ENF-REG-1998", "ENF-REG-2020", seq(61, 69), seq(45, 53)},
		{"ENF-REG-1998", "ENF-REG-2020", []int{85, 88, 91, 103, 104, 105, 106, 107, 108, 109, 110, 130, 131, 132, 133, 135}, []int{54, 55, 56, 59, 60, 61, 62, 63, 64, 65, 66, 72, 73, 74, 75, 77}},
		{"SEIZE-2004", "SEIZE-2020", append([]int{1, 2, 30, 31, 32, 33}, seq(5, 28)...), append([]int{1, 2, 27, 28, 29, 30}, seq(3, 26)...)},
		{"AUCTION-2004", "AUCTION-2020", append(seq(1, 4), seq(8, 36)...), append(seq(1, 4), seq(5, 33)...)},
		{"ENF-PROC-2008", "ENF-PROC-2020", append(append(seq(1, 7), seq(9, 16)...), seq(25, 30)...), append(append(seq(1, 7), seq(8, 15)...), seq(17, 22)...)},
		{"ARB-2017", "ARB-2025", []int{59}, []int{72}},
		{"LIST-2013", "LIST-2017", []int{4, 6, 7}, []int{6, 8, 10}}, {"CONS-2010", "CONS-2015", seq(1, 11), seq(1, 11)},
		{"REF-2020", "REF-2024", []int{5, 6, 7}, []int{15, 11, 10}}, {"REF-2015", "REF-2024", []int{7}, []int{10}},
		{"COL-2018", "COL-2023", []int{72, 71, 16}, []int{85, 84, 15}}, {"LEND-2015", "LEND-2020B", []int{26, 31, 29}, []int{25, 31, 28}},
	}
	for _, f := range []struct {
		key  string
		year int
		n    int
	}{{"OBJ", 2015, 32}, {"PARTY", 2016, 35}, {"SETTLE", 2018, 20}, {"ENF-GUAR", 2018, 16}, {"ENTRUST", 2011, 15}, {"INV", 2017, 26}, {"PRES", 2016, 29}} {
		old := zhixing.InstrumentKey(fmt.Sprintf("%s-%d", f.key, f.year))
		now := zhixing.InstrumentKey(f.key + "-2020")
		rows = append(rows, row{old, now, seq(1, f.n), seq(1, f.n)})
	}
	for _, r := range rows {
		if len(r.a) != len(r.b) {
			t.Fatalf("row %s -> %s is written down wrongly", r.from, r.to)
		}
		dayA, dayB := wordings[r.from], wordings[r.to]
		if dayA == "" {
			dayA, dayB = "2019-01-01", "2022-01-01"
		}
		for i := range r.a {
			a := zhixing.Citation{Instrument: r.from, Article: uint16(r.a[i])}
			b := zhixing.Citation{Instrument: r.to, Article: uint16(r.b[i])}
			if got := on(t, a, dayB); got != b {
				t.Errorf("%s art. %d on %s: %s art. %d, want %s art. %d", r.from, r.a[i], dayB, got.Instrument, got.Article, r.to, r.b[i])
			}
			if got := on(t, b, dayA); got != a {
				t.Errorf("%s art. %d on %s: %s art. %d, want %s art. %d", r.to, r.b[i], dayA, got.Instrument, got.Article, r.from, r.a[i])
			}
		}
	}
}

// TestConcordanceRoundTrip: by way of a third wording the answer is the same,
// wherever each leg has one.
func TestConcordanceRoundTrip(t *testing.T) {
	tried := 0
	for key := range wordings {
		for n := uint16(1); n <= 560; n++ {
			c := zhixing.Citation{Instrument: key, Article: n}
			for _, dayMid := range wordings {
				via, err := c.On(zhixing.MustDate(dayMid))
				if err != nil {
					continue
				}
				for _, dayEnd := range []string{"2000-01-01", "2010-01-01", "2015-01-01", "2019-01-01", "2021-06-01", "2023-01-01", "2025-01-01"} {
					direct, err1 := c.On(zhixing.MustDate(dayEnd))
					round, err2 := via.On(zhixing.MustDate(dayEnd))
					if err1 != nil || err2 != nil {
						continue
					}
					tried++
					if direct != round {
						t.Fatalf("%v on %s is %v, by way of %v it is %v", c, dayEnd, direct, via, round)
					}
				}
			}
		}
	}
	if tried < 10000 {
		t.Fatalf("only %d round trips", tried)
	}
}

func TestConcordanceRefusals(t *testing.T) {
	for _, tc := range []struct {
		c    zhixing.Citation
		day  string
		want zhixing.ConcordanceReason
	}{
		{zhixing.Citation{Instrument: "CPL-INT-2020", Article: 274}, "2023-01-01", zhixing.NumberDeleted},
		{zhixing.Citation{Instrument: "SEIZE-2004", Article: 29}, "2022-01-01", zhixing.NumberDeleted},
		{zhixing.Citation{Instrument: "ENF-REG-1998", Article: 93}, "2022-01-01", zhixing.NumberDeleted},
		{zhixing.Citation{Instrument: "AUCTION-2004", Article: 6}, "2022-01-01", zhixing.NumberDeleted},
		{zhixing.Citation{Instrument: "CPL-2017", Article: 163}, "2023-01-01", zhixing.NumberUnknown},
		{zhixing.Citation{Instrument: "CPL-2007", Article: 230}, "2025-01-01", zhixing.NumberUnknown},
		{zhixing.Citation{Instrument: "CPL-2023", Article: 115, Paragraph: 2}, "2023-06-01", zhixing.NumberAdded},
		{zhixing.Citation{Instrument: "MAR-1992", Article: 22}, "2026-06-01", zhixing.NumberUnread},
		{zhixing.Citation{Instrument: "MAR-2025", Article: 22}, "2026-06-01", zhixing.NumberUnread},
		{zhixing.Citation{Instrument: "REF-2020", Article: 2}, "2025-01-01", zhixing.NumberAmbiguous},
		{zhixing.Citation{Instrument: "REF-2024", Article: 14}, "2022-01-01", zhixing.NumberAmbiguous},
		{zhixing.Citation{Instrument: "REF-2024", Article: 4}, "2022-01-01", zhixing.NumberAmbiguous},
		{zhixing.Citation{Instrument: "LEND-2015", Article: 26}, "2020-10-01", zhixing.NumberUnknown},
		{zhixing.Citation{Instrument: "CPL-INT-2020", Article: 273, To: 276}, "2023-01-01", zhixing.NumberDeleted},
		{zhixing.Citation{Instrument: "SEIZE-2004", Article: 2, To: 5}, "2022-01-01", zhixing.NumberDeleted},
		{zhixing.Citation{Instrument: "REF-2020", Article: 6, To: 7}, "2025-01-01", zhixing.NumberAmbiguous},
	} {
		c, err := tc.c.On(zhixing.MustDate(tc.day))
		var ce *zhixing.ConcordanceError
		if !errors.As(err, &ce) || ce.Reason != tc.want {
			t.Errorf("%v on %s: %v, %v; want reason %v", tc.c, tc.day, c, err, tc.want)
			continue
		}
		if ce.Text(zhixing.ZH) == "" || ce.Text(zhixing.EN) == "" {
			t.Errorf("%v: no text", tc.c)
		}
	}
	for _, tc := range []struct {
		c   zhixing.Citation
		day string
	}{
		{zhixing.Citation{Instrument: "CPL-2023", Article: 264}, "1985-01-01"},
		{zhixing.Citation{Instrument: "MORT-HOUSE-2005", Article: 1}, "2021-01-01"},
		{zhixing.Citation{Instrument: "NONE-2020", Article: 1}, "2021-01-01"},
		{zhixing.Citation{Instrument: "DB-2020", Article: 1}, "2022-01-01"},
		{zhixing.Citation{Instrument: "PLIST-2021"}, "2021-06-01"},
	} {
		c, err := tc.c.On(zhixing.MustDate(tc.day))
		var ie *zhixing.InstrumentError
		if !errors.As(err, &ie) {
			t.Errorf("%v on %s: %v, %v; want an instrument error", tc.c, tc.day, c, err)
		}
	}
	if _, err := (zhixing.Citation{Instrument: "CPL-2023", Article: 264}).On(zhixing.Date{}); err == nil {
		t.Error("the zero date must be refused")
	}
}

// TestConcordanceParts: the items of LIST and the paragraph that the 2023 law added.
func TestConcordanceParts(t *testing.T) {
	for from, want := range map[uint8]uint8{1: 2, 2: 3, 3: 4, 4: 5, 5: 6, 6: 1} {
		old := zhixing.Citation{Instrument: "LIST-2013", Article: 1, Item: from}
		now := zhixing.Citation{Instrument: "LIST-2017", Article: 1, Item: want}
		if got := on(t, old, "2020-01-01"); got != now {
			t.Errorf("%v: %v", old, got)
		}
		if got := on(t, now, "2014-01-01"); got != old {
			t.Errorf("%v: %v", now, got)
		}
	}
	if got := on(t, zhixing.Citation{Instrument: "LIST-2013", Article: 2, Paragraph: 1}, "2020-01-01"); got != (zhixing.Citation{Instrument: "LIST-2017", Article: 5, Paragraph: 1}) {
		t.Errorf("warning: %v", got)
	}
	for _, art := range []uint16{3, 4} {
		if got := on(t, zhixing.Citation{Instrument: "REF-2020", Article: art}, "2025-01-01"); got.Article != 14 {
			t.Errorf("REF art. %d: %v", art, got)
		}
	}
	got := on(t, zhixing.Citation{Instrument: "CPL-INT-2020", Article: 508, To: 512, Paragraph: 1}, "2023-01-01")
	if got != (zhixing.Citation{Instrument: "CPL-INT-2022", Article: 506, To: 510, Paragraph: 1}) {
		t.Errorf("range: %v", got)
	}
}

func TestTraceMarks(t *testing.T) {
	for _, tc := range []struct {
		c    zhixing.Citation
		day  string
		mark zhixing.Confidence
		re   zhixing.Tri
	}{
		{zhixing.Citation{Instrument: "CPL-2021", Article: 260}, "2025-01-01", zhixing.Verified, zhixing.No},
		{zhixing.Citation{Instrument: "CPL-2021", Article: 115}, "2025-01-01", zhixing.Verified, zhixing.Yes},
		{zhixing.Citation{Instrument: "CPL-2017", Article: 253}, "2025-01-01", zhixing.Secondary, zhixing.No},
		{zhixing.Citation{Instrument: "CPL-2007", Article: 202}, "2025-01-01", zhixing.Recall, zhixing.No},
		{zhixing.Citation{Instrument: "CPL-2007", Article: 229}, "2015-01-01", zhixing.Secondary, zhixing.No},
		{zhixing.Citation{Instrument: "ENF-REG-1998", Article: 108}, "2025-01-01", zhixing.Recall, zhixing.Yes},
		{zhixing.Citation{Instrument: "CPL-2023", Article: 264}, "2025-01-01", zhixing.Verified, zhixing.No},
	} {
		r, err := tc.c.Trace(zhixing.MustDate(tc.day))
		if err != nil || r.Mark != tc.mark || r.Reworded != tc.re {
			t.Errorf("%v on %s: %+v, %v; want %v, %v", tc.c, tc.day, r, err, tc.mark, tc.re)
		}
	}
}

func TestCitationText(t *testing.T) {
	for _, tc := range []struct {
		c      zhixing.Citation
		zh, en string
	}{
		{zhixing.Citation{Instrument: "CC", Article: 1003}, "《中华人民共和国民法典》第一千零三条", "Civil Code, art. 1003"},
		{zhixing.Citation{Instrument: "CC-2020", Article: 1260}, "《中华人民共和国民法典》第一千二百六十条", "Civil Code, art. 1260"},
		{zhixing.Citation{Instrument: "CPL-2012", Article: 10}, "《中华人民共和国民事诉讼法》（2012修正）第十条", "Civil Procedure Law (2012), art. 10"},
		{zhixing.Citation{Instrument: "CPL-2012", Article: 110, Item: 11}, "《中华人民共和国民事诉讼法》（2012修正）第一百一十条第（十一）项", "Civil Procedure Law (2012), art. 110, item 11"},
		{zhixing.Citation{Instrument: "CTRL-2021", Article: 30}, "《最高人民法院关于进一步完善执行权制约机制加强执行监督的意见》第三十点", "Control of enforcement power (46 points), point 30"},
		{zhixing.Citation{Instrument: "MAR-2025", Article: 22}, "《中华人民共和国海商法》（2025修订）", "Maritime Code (2025)"},
		{zhixing.Citation{Instrument: "LEND-2020A", Article: 26}, "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》（2020第一次修正）第二十六条", "Private lending (2020, first amendment), art. 26"},
		{zhixing.Citation{Instrument: "NONE-1", Article: 2}, "NONE-1第二条", "NONE-1, art. 2"},
	} {
		if got := tc.c.Text(zhixing.ZH); got != tc.zh {
			t.Errorf("%v: %s, want %s", tc.c, got, tc.zh)
		}
		if got := tc.c.Text(zhixing.EN); got != tc.en {
			t.Errorf("%v: %s, want %s", tc.c, got, tc.en)
		}
	}
}

func TestCitationCheck(t *testing.T) {
	if err := (zhixing.Citation{Instrument: "CPL-2023", Article: 264, To: 265}).Check(); err != nil {
		t.Error(err)
	}
	for _, c := range []zhixing.Citation{{}, {Instrument: "CPL-2023", Article: 5, To: 5}, {Instrument: "CPL-2023", Item: 2}, {Instrument: "MAR-2025", Article: 1}} {
		if c.Check() == nil {
			t.Errorf("%v: no problem found", c)
		}
	}
}

func TestChangesSeize(t *testing.T) {
	from, to := zhixing.MustDate("2019-01-01"), zhixing.MustDate("2022-12-31")
	got, err := zhixing.Changes(from, to,
		zhixing.Citation{Instrument: "SEIZE-2004", Article: 29}, zhixing.Citation{Instrument: "ENF-REG-1998", Article: 108},
		zhixing.Citation{Instrument: "INV-2017", Article: 9}, zhixing.Citation{Instrument: "LEND-2015", Article: 26})
	if err != nil {
		t.Fatal(err)
	}
	want := []zhixing.ChangeKind{zhixing.ChangeUnclear, zhixing.ChangeDeleted, zhixing.ChangeReworded, zhixing.ChangeNewVersion}
	if len(got) != len(want) {
		t.Fatalf("%d changes: %v", len(got), got)
	}
	for i, c := range got {
		if c.Kind != want[i] {
			t.Errorf("%s: want %v", c.Text(zhixing.EN), want[i])
		}
	}
	if got[1].Now != (zhixing.Citation{Instrument: "CPL-INT-2020", Article: 487}) {
		t.Errorf("terms went to %v", got[1].Now)
	}
	if none, err := zhixing.Changes(to, zhixing.MustDate("2023-12-31"), zhixing.Citation{Instrument: "INV-2017", Article: 9}); err != nil || len(none) != 0 {
		t.Errorf("%v, %v", none, err)
	}
	if _, err := zhixing.Changes(from, to, zhixing.Citation{Instrument: "NONE"}); err == nil {
		t.Error("unknown instrument accepted")
	}
}

func BenchmarkCitationOn(b *testing.B) {
	c, d := zhixing.Citation{Instrument: "CPL-2017", Article: 253}, zhixing.MustDate("2025-01-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.On(d); err != nil {
			b.Fatal(err)
		}
	}
}
