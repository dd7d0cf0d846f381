package zhixing

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "rewrite the golden files of testdata")

// sampleSheet is interest on 1,000,000 yuan with every kind of line.
func sampleSheet(t testing.TB) *Worksheet {
	w := NewWorksheet(Text{ZH: "利息计算书", EN: "Interest worksheet"})
	w.Heading = Heading{Court: "某某市人民法院", CaseNumber: "（2024）某01执1号", AsOf: MustDate("2024-06-30"),
		Parties: []Party{{Text{ZH: "申请执行人", EN: "creditor"}, "甲公司"}, {Text{ZH: "被执行人", EN: "debtor"}, "=HYPERLINK(1)|乙"}}}
	s := w.Section(Text{ZH: "加倍部分债务利息", EN: "doubled part"})
	base := s.Given(Text{ZH: "本金", EN: "principal"}, YuanQuantity(Fen(1_000_000_00)))
	doubled := s.Line(Line{Label: Text{ZH: "加倍部分", EN: "doubled part"}, From: MustDate("2024-03-12"), To: MustDate("2024-06-30"),
		Op: OpProduct, Round: RoundHalfUp, Scale: 2, Result: YuanQuantity(Fen(19_425_00)), Rule: "DIST-03", Cites: []Citation{{Instrument: "DELAY-2014", Article: 1}}},
		base, Lit(NewQuantity(175, 2, UnitPermyriad)), Lit(DayQuantity(111)))
	general := s.Line(Line{Label: Text{ZH: "一般债务利息", EN: "general interest"}, From: MustDate("2024-03-12"), To: MustDate("2024-06-30"),
		Op: OpProduct, Round: RoundHalfUp, Scale: 2, Result: YuanQuantity(Fen(10_491_78)), Rule: "DIST-20", Marks: MarkOneSource},
		base, Lit(NewQuantity(345, 2, UnitPercent)).Called(Text{ZH: "利率", EN: "rate"}), Lit(DayQuantity(111)), Lit(NumberQuantity(365)).Over())
	total, err := s.Compute(Line{Key: "total", Label: Text{ZH: "应付合计", EN: "total due"}, Op: OpSum}, UnitYuan, base, doubled, general)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Compute(Line{Label: Text{ZH: "占比", EN: "share"}, Op: OpQuotient}, UnitPercent, doubled, total); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Compute(Line{Label: Text{ZH: "受偿", EN: "paid"}, Op: OpMin}, UnitYuan, total, Lit(YuanQuantity(Fen(500_000_00)))); err != nil {
		t.Fatal(err)
	}
	w.Total = total.Ref
	s.Table(Table{Title: Text{ZH: "清偿", EN: "Satisfaction"}, Columns: []Column{
		{Title: Text{ZH: "债权", EN: "claim"}, HasTotal: true, Total: YuanQuantity(Fen(300_00))},
		{Title: Text{ZH: "受偿", EN: "received"}, HasTotal: true, Total: YuanQuantity(Fen(120_50))},
		{Title: Text{ZH: "未受偿", EN: "short"}, Plus: []int{0}, Minus: []int{1}, HasTotal: true, Total: YuanQuantity(Fen(179_50))},
	}, Rows: []Row{
		{Label: Text{ZH: "甲", EN: "A"}, Cells: []Cell{{Value: YuanQuantity(Fen(100_00))}, {Value: YuanQuantity(Fen(40_50))}, {Value: YuanQuantity(Fen(59_50))}}},
		{Label: Text{ZH: "乙公司", EN: "B"}, Cells: []Cell{{Value: YuanQuantity(Fen(200_00))}, {Value: YuanQuantity(Fen(80_00))}, {Value: YuanQuantity(Fen(120_00))}}},
	}})
	w.Notes = []Finding{{Rule: "DIST-23", Status: Met, Code: "projected", Message: Text{ZH: "利率为推算", EN: "the rate is projected"}}}
	u, _ := ShippedTables().Used("lpr")
	w.Provenance = Provenance{Library: Version, Tables: []TableUsed{u}}
	return w
}

func TestWorksheetGolden(t *testing.T) {
	w := sampleSheet(t)
	if err := w.Verify(); err != nil {
		t.Fatal(err)
	}
	for _, l := range []Lang{ZH, EN} {
		var text, md, csv strings.Builder
		for _, err := range []error{w.WriteText(&text, l), w.WriteMarkdown(&md, l), w.WriteCSV(&csv, l)} {
			if err != nil {
				t.Fatal(err)
			}
		}
		for ext, got := range map[string]string{"txt": text.String(), "md": md.String(), "csv": csv.String()} {
			name := filepath.Join("testdata", "worksheet."+l.String()+"."+ext)
			if *update {
				if err := os.MkdirAll("testdata", 0o755); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(name)
			if err != nil || string(want) != got {
				t.Errorf("%s differs (-update rewrites it): %v\n%s", name, err, got)
			}
		}
		if !strings.Contains(csv.String(), "'=HYPERLINK(1)|乙") {
			t.Error("a formula got into the CSV form")
		}
	}
}

func TestWorksheetRefusesFaults(t *testing.T) {
	for name, spoil := range map[string]func(*Worksheet){
		"duplicate ID":    func(w *Worksheet) { w.Sections[0].Lines[1].ID = 1 },
		"dangling":        func(w *Worksheet) { w.Sections[0].Lines[1].Operands[0].Ref = 99 },
		"cycle":           func(w *Worksheet) { w.Sections[0].Lines[1].Operands[0] = w.Sections[0].Lines[3].AsOperand() },
		"result":          func(w *Worksheet) { w.Sections[0].Lines[1].Result.coef++ },
		"operand":         func(w *Worksheet) { w.Sections[0].Lines[1].Operands[2].Value.coef++ },
		"copy of a ref":   func(w *Worksheet) { w.Sections[0].Lines[1].Operands[0].Value.coef++ },
		"exact result":    func(w *Worksheet) { w.Sections[0].Lines[4].Result = NewQuantity(189, 2, UnitPercent) },
		"minimum":         func(w *Worksheet) { w.Sections[0].Lines[5].Result.coef-- },
		"cell":            func(w *Worksheet) { w.Sections[0].Tables[0].Rows[0].Cells[1].Value.coef++ },
		"column total":    func(w *Worksheet) { w.Sections[0].Tables[0].Columns[2].Total.coef++ },
		"total line":      func(w *Worksheet) { w.Total = 77 },
		"days backwards":  func(w *Worksheet) { w.Sections[0].Lines[1].To = MustDate("2024-01-01") },
		"division by 0":   func(w *Worksheet) { w.Sections[0].Lines[2].Operands[3].Value = NumberQuantity(0) },
		"over in a sum":   func(w *Worksheet) { w.Sections[0].Lines[3].Operands[1].Role = OperandOver },
		"missing cell":    func(w *Worksheet) { w.Sections[0].Tables[0].Rows[0].Cells = nil },
		"later column":    func(w *Worksheet) { w.Sections[0].Tables[0].Columns[0].Plus = []int{2} },
		"decimals hidden": func(w *Worksheet) { w.Sections[0].Lines[1].Result = NewQuantity(19425, 0, UnitYuan) },
	} {
		w := sampleSheet(t)
		spoil(w)
		if w.Verify() == nil {
			t.Errorf("%s: not found", name)
		}
	}
}

func randomSheet(t *rapid.T) *Worksheet {
	w := NewWorksheet(Text{ZH: "题", EN: "title"})
	s := w.Section(Text{ZH: "节", EN: "section"})
	pool := []Operand{s.Given(Text{ZH: "数", EN: "n"}, YuanQuantity(Fen(rapid.Int64Range(1, 1<<50).Draw(t, "amount"))))}
	for range rapid.IntRange(1, 12).Draw(t, "lines") {
		op := Op(rapid.IntRange(int(OpSum), int(OpRound)).Draw(t, "op"))
		n := rapid.IntRange(1, 4).Draw(t, "operands")
		if op == OpRound {
			n = 1
		}
		var ops []Operand
		for i := range n {
			var o Operand
			if rapid.Bool().Draw(t, "ref") {
				o = pool[rapid.IntRange(0, len(pool)-1).Draw(t, "which")]
			} else {
				o = Lit(NewQuantity(rapid.Int64Range(1, 1<<40).Draw(t, "coef"), rapid.IntRange(0, 6).Draw(t, "scale"), Unit(rapid.IntRange(0, int(UnitCount)).Draw(t, "unit"))))
			}
			if rapid.Bool().Draw(t, "inverse") && i > 0 {
				if op == OpSum {
					o = o.Minus()
				} else if op == OpProduct {
					o = o.Over()
				}
			}
			ops = append(ops, o)
		}
		o, err := s.Compute(Line{Label: Text{ZH: "行", EN: "line"}, Op: op, Round: RoundMode(rapid.IntRange(0, 3).Draw(t, "round")), Scale: uint8(rapid.IntRange(0, 6).Draw(t, "kept"))}, UnitYuan, ops...)
		if err != nil {
			continue // a division by a difference of zero
		}
		if len(o.Value.String()) < 80 { // fractions of fractions grow without end
			pool = append(pool, o)
		}
	}
	return w
}

// Verify recomputes every worksheet and catches one changed digit anywhere.
func TestWorksheetOneChangedDigit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := randomSheet(t)
		if err := w.Verify(); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(w)
		if err != nil {
			t.Fatal(err)
		}
		var back Worksheet
		if err := json.Unmarshal(b, &back); err != nil || !w.Equal(&back) || back.Verify() != nil {
			t.Fatal("round trip", err, back.Verify())
		}
		var at []int
		for i, c := range b {
			if c >= '0' && c <= '9' {
				at = append(at, i)
			}
		}
		i := rapid.SampledFrom(at).Draw(t, "place")
		spoilt := append([]byte(nil), b...)
		spoilt[i] = '0' + (b[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "by")))%10
		var bad Worksheet
		if err := json.Unmarshal(spoilt, &bad); err == nil && bad.Verify() == nil {
			t.Fatalf("not found:\n%s\n%s", b, spoilt)
		}
		// Without the digest arithmetic alone finds a changed result.
		for l := range w.Lines {
			if l.Op == OpGiven || l.Result.x != nil {
				continue
			}
			l.Result.coef++
			if w.Verify() == nil {
				t.Fatalf("changed result of line %d not found", l.ID)
			}
			l.Result.coef--
		}
	})
}

func TestQuantityText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := NewQuantity(rapid.Int64().Draw(t, "coef"), rapid.IntRange(-5, 25).Draw(t, "scale"), Unit(rapid.IntRange(0, int(UnitCount)).Draw(t, "unit")))
		if rapid.Bool().Draw(t, "fraction") {
			q = RatioQuantity(rapid.Int64().Draw(t, "num"), rapid.Int64().Draw(t, "den"), UnitDays)
		}
		back, err := ParseQuantity(q.String())
		if err != nil || !back.Equal(q) || back.String() != q.String() {
			t.Fatalf("%s %v %s", q, err, back)
		}
	})
	for _, c := range [][2]string{{"1000000.00 yuan", "1,000,000.00元"}, {"-1234.5 percent", "-1,234.5%"}, {"111 days", "111天"}, {"12345/36501", "4115/12167"}, {"0.0385", "0.0385"}} {
		if q, err := ParseQuantity(c[0]); err != nil || strings.ReplaceAll(q.Text(ZH), ",", "") != strings.ReplaceAll(c[1], ",", "") {
			t.Error(c, q.Text(ZH), err)
		}
	}
	for _, s := range []string{"", "1.", ".5", "1/0", "1/00", "1.5/2", "+1", "1e5", "1 number", "1 yuans", "1  yuan", "--1", "1/-2", strings.Repeat("9", 201)} {
		if q, err := ParseQuantity(s); err == nil {
			t.Errorf("%q gave %s", s, q)
		}
	}
}

func FuzzWorksheetJSON(f *testing.F) {
	b, _ := json.Marshal(sampleSheet(f))
	f.Add(b)
	f.Add([]byte(`{"format":1,"title":{"zh":"","en":""},"sections":[null]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var w Worksheet
		if json.Unmarshal(b, &w) != nil {
			return
		}
		_ = w.Verify()
		_ = w.Text(EN)
		again, err := json.Marshal(&w)
		if err != nil {
			t.Fatal(err)
		}
		var back Worksheet
		if err := json.Unmarshal(again, &back); err != nil || !back.Equal(&w) {
			t.Fatal(err)
		}
	})
}

func BenchmarkWorksheet(b *testing.B) {
	cites := []Citation{{Instrument: "DELAY-2014", Article: 1}}
	label := Text{ZH: "加倍部分", EN: "doubled part"}
	from, to := MustDate("2024-03-12"), MustDate("2024-06-30")
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				w := NewWorksheet(label)
				s := w.Section(label)
				s.Grow(n, 3*n)
				base := s.Given(label, YuanQuantity(Fen(1_000_000_00)))
				for range n - 1 {
					s.Line(Line{Label: label, From: from, To: to, Op: OpProduct, Round: RoundHalfUp, Scale: 2, Result: YuanQuantity(Fen(19_425_00)), Rule: "DIST-03", Cites: cites},
						base, Lit(NewQuantity(175, 2, UnitPermyriad)), Lit(DayQuantity(111)))
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/line")
		})
	}
}

func ExampleWorksheet() {
	w := NewWorksheet(Text{ZH: "利息", EN: "Interest"})
	s := w.Section(Text{ZH: "利息", EN: "Interest"})
	base := s.Given(Text{ZH: "本金", EN: "principal"}, YuanQuantity(Fen(100_000_00)))
	due, err := s.Compute(Line{Label: Text{ZH: "利息", EN: "interest"}, Op: OpProduct, Round: RoundHalfUp, Scale: 2, Rule: "DIST-25"}, UnitYuan,
		base, Lit(NewQuantity(345, 2, UnitPercent)), Lit(DayQuantity(365)), Lit(NumberQuantity(365)).Over())
	fmt.Println(due.Value.Text(EN), err)
	l, _ := w.Find(due.Ref)
	fmt.Println(l.Formula(EN))
	fmt.Println(w.Verify())
	// Output:
	// 3,450.00 yuan <nil>
	// 100,000.00 yuan[1] × 3.45% × 365 days ÷ 365
	// <nil>
}
