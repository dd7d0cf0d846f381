package zhixing

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestShippedTablesRoundTrip(t *testing.T) {
	b, err := json.Marshal(ShippedTables())
	if err != nil {
		t.Fatal(err)
	}
	back, err := ParseTables(b)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := back.Hash(), ShippedTables().Hash(); got != want {
		t.Errorf("hash %s, want %s", got, want)
	}
	if notes := ShippedTables().Check(); len(notes) != 0 {
		for _, n := range notes {
			t.Error(n.Text(EN))
		}
	}
	merged, notes, err := MergeTables(nil, back)
	if err != nil || len(notes) != 0 || merged.Hash() != back.Hash() {
		t.Error("merging the same tables changes them", err, notes)
	}
}

func TestTablesCSVAgainstData(t *testing.T) {
	for file, name := range map[string]string{"lpr.csv": "lpr", "pboc_benchmark_loan_rates.csv": "pboc_benchmark", "cn_holidays.csv": TableHoliday} {
		b, err := os.ReadFile("../shared/data/" + file)
		if err != nil {
			t.Skip("data not at hand")
		}
		tables, err := ParseTablesCSV(b)
		if err != nil {
			t.Fatal(err)
		}
		got, _ := tables.Used(name)
		want, _ := ShippedTables().Used(name)
		if got != want {
			t.Errorf("%s: %+v, want %+v", file, got, want)
		}
	}
}

func TestTablesRefuse(t *testing.T) {
	for name, c := range map[string][2]string{
		"peer error 2: newest first":  {csvLPR + "\n2019-09-20,4.20,4.85,two_sources,\n2019-08-20,4.25,4.85,two_sources,\n", "rise"},
		"two rows on one day":         {csvLPR + "\n2019-08-20,4.20,4.85,two_sources,\n2019-08-20,4.25,4.85,two_sources,\n", "two rows"},
		"a fraction for a percentage": {csvLPR + "\n2019-08-20,0,4.85,two_sources,\n", "between"},
		"implausible":                 {csvLPR + "\n2019-08-20,42.5,4.85,two_sources,\n", "between"},
		"status":                      {csvLPR + "\n2019-08-20,4.2,4.85,sure,\n", "status"},
		"day":                         {csvLPR + "\n2019-02-30,4.2,4.85,two_sources,\n", "line 2"},
		"columns":                     {csvLPR + "\n2019-02-20,4.2\n", "malformed"},
		"header":                      {"a,b\n", "header"},
		"empty":                       {"", "empty"},
		"five decimals":               {csvLPR + "\n2019-08-20,4.20001,4.85,two_sources,\n", "decimals"},
		"kind of day":                 {csvHolidays + "\n2027-01-01,元旦,free\n", "off or work"},
		"missing year":                {csvHolidays + "\n2027-01-01,元旦,off\n2029-01-01,元旦,off\n", "year"},
	} {
		_, err := ParseTablesCSV([]byte(c[0]))
		var in *InputError
		if !errors.As(err, &in) || !strings.Contains(err.Error(), c[1]) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, s := range []string{`{}`, `{"format":2}`, `{"format":1,"rate":[]}`, `{"format":1,"format":1}`, `{"format":1} x`,
		`{"format":1,"rates":[{"name":"lpr","source":{"zh":"","en":""},"read":"2026-01-01","series":["lpr_1y"],"rows":[{"from":"2019-08-20","percent":["4.2","4.3"],"status":"derived"}]}]}`,
		`{"format":1,"holidays":{"from":"2028-01-01","to":"2027-12-31","days":[]}}`,
		`{"format":1,"tariffs":[{"name":"x","title":{"zh":"","en":""},"from":"2020-01-01","brackets":[{"above":"1.00","rate":"1"}],"rule":"X","cite":{"instrument":"X"},"confidence":"recall"}]}`,
	} {
		if _, err := ParseTables([]byte(s)); err == nil {
			t.Errorf("accepted %s", s)
		}
	}
}

func TestMergeTables(t *testing.T) {
	over, err := ParseTablesCSV([]byte(csvLPR + "\n2026-09-20,2.90,3.50,two_sources,\n2026-10-20,2.80,3.40,one_source,read\n"))
	if err != nil {
		t.Fatal(err)
	}
	all, notes, err := MergeTables(nil, over)
	if err != nil || len(notes) != 1 || notes[0].Code != "rate_changed" {
		t.Fatal(notes, err)
	}
	r, err := all.RateAt(RateLPR1Y, MustDate("2026-11-01"))
	if err != nil || r.Projected || r.Quantity().String() != "2.80 percent" || r.Mark() != MarkOneSource {
		t.Fatal(r, err)
	}
	if r, err := all.RateAt(RateLPR1Y, MustDate("2019-08-20")); err != nil || r.Millionths != 42500 {
		t.Fatal("older rows lost", r, err)
	}
	if r, err := ShippedTables().RateAt(RateLPR1Y, MustDate("2026-09-20")); err != nil || r.Millionths != 30000 {
		t.Fatal("the shipped table changed", r, err)
	}
	t.Run("a missing month is a gap, peer error 8", func(t *testing.T) {
		over, err := ParseTablesCSV([]byte(csvLPR + "\n2026-11-20,2.80,3.40,one_source,\n"))
		if err != nil {
			t.Fatal(err)
		}
		all, _, err := MergeTables(nil, over)
		if err != nil {
			t.Fatal(err)
		}
		var none *NoEntryError
		if _, err := all.RateAt(RateLPR1Y, MustDate("2026-10-20")); !errors.As(err, &none) {
			t.Error("gap answered", err)
		}
		if _, err := all.RateAt(RateLPR1Y, MustDate("2026-10-19")); err != nil {
			t.Error(err)
		}
		if notes := all.Check(); len(notes) != 1 || notes[0].Code != "rate_gap" {
			t.Error(notes)
		}
	})
	t.Run("CASE-70 a year of holidays is added", func(t *testing.T) {
		over, err := ParseTablesCSV([]byte(csvHolidays + "\n2026-12-31,元旦,off\n2027-01-01,元旦,off\n2027-01-02,元旦,work\n"))
		if err != nil {
			t.Fatal(err)
		}
		all, notes, err := MergeTables(nil, over)
		if err != nil || len(notes) != 1 || notes[0].Code != "holiday_changed" {
			t.Fatal(notes, err)
		}
		for day, want := range map[string]DayKind{"2026-12-31": DayHoliday, "2027-01-02": DayMakeUpWorkday, "2027-01-03": DayWeekend, "2026-10-01": DayHoliday, "2021-02-20": DayMakeUpWorkday} {
			if k, sure := all.Calendar().Day(MustDate(day)); k != want || !sure {
				t.Errorf("%s: %s %t", day, k, sure)
			}
		}
		if _, sure := Mainland().Day(MustDate("2027-01-02")); sure {
			t.Error("the shipped calendar changed")
		}
		late, err := ParseTablesCSV([]byte(csvHolidays + "\n2029-01-01,元旦,off\n"))
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := MergeTables(nil, late); err == nil {
			t.Error("a gap of two years was accepted")
		}
	})
}

var testSpecs = []PolicySpec{
	{Package: "interest", Name: "rounding", Words: []string{"per_line_half_up", "total_half_up"}, Default: "per_line_half_up", Rule: "DIST-25"},
	{Package: "interest", Name: "day_basis", Words: []string{"act365f", "act360"}, Default: "act365f", Rule: "DIST-24"},
}

func TestProfile(t *testing.T) {
	p, err := ParseProfile([]byte(`{"format":1,"name":"某院执行局","version":"2026-1","packages":[{"package":"interest","policies":[{"name":"day_basis","word":"act360"},{"name":"rounding","word":"per_line_half_up"}]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Check(testSpecs); err != nil {
		t.Fatal(err)
	}
	if d := p.Differs(testSpecs); len(d) != 1 || d[0].Name != "day_basis" || d[0].Word != "act360" {
		t.Error(d)
	}
	p.Packages[0].Policy = append(p.Packages[0].Policy, PolicyChoice{"day_basis", "act365f"}, PolicyChoice{"rounding", "up"}, PolicyChoice{"colour", "red"})
	p.Packages = append(p.Packages, PackagePolicy{Package: "nowhere"}, PackagePolicy{Package: "interest"})
	p.Name = " "
	err = p.Check(testSpecs)
	for _, want := range []string{"name:", "policies[2].name: given twice", "policies[3].word: must be one of", "policies[4].name: no such policy", "packages[1].package: no such", "packages[2].package: given twice"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q not in %v", want, err)
		}
	}
	if _, err := ParseProfile([]byte("{\"format\":1,\n\"nam\":\"x\"}")); err == nil || !strings.Contains(err.Error(), "nam: unknown field (line 2, column 1)") {
		t.Error(err)
	}
}

func FuzzTables(f *testing.F) {
	b, _ := json.Marshal(ShippedTables())
	f.Add(b)
	f.Add([]byte(csvLPR + "\n2019-08-20,4.25,4.85,two_sources,\n"))
	f.Add([]byte(csvHolidays + "\n2027-01-01,元旦,off\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, parse := range []func([]byte) (*Tables, error){ParseTables, ParseTablesCSV} {
			tables, err := parse(b)
			if err != nil {
				continue
			}
			again, err := json.Marshal(tables)
			if err != nil {
				t.Fatal(err)
			}
			back, err := ParseTables(again)
			if err != nil || back.Hash() != tables.Hash() {
				t.Fatal("round trip", err)
			}
			_ = tables.Check()
			_, _, _ = MergeTables(nil, tables)
		}
	})
}

func FuzzProfile(f *testing.F) {
	f.Add([]byte(`{"format":1,"name":"n","version":"1","packages":[{"package":"interest","policies":[{"name":"rounding","word":"x"}]}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		p, err := ParseProfile(b)
		if err != nil {
			return
		}
		if p.Check(testSpecs) == nil && len(p.Differs(testSpecs)) > len(testSpecs) {
			t.Fatal("more differences than policies")
		}
	})
}

func ExampleTables_RateAt() {
	r, err := ShippedTables().RateAt(RateLPR1Y, MustDate("2024-10-21"))
	fmt.Println(r.Quantity().Text(EN), r.From, err)
	_, err = ShippedTables().RateAt(RateLPR1Y, MustDate("2019-08-19"))
	fmt.Println(err)
	// Output:
	// 3.10% 2024-10-21 <nil>
	// lpr: no value on 2019-08-19 (decided by: each day of the period)
}

func ExampleProfile_Check() {
	p, _ := ParseProfile([]byte(`{"format":1,"name":"Court A","version":"2026-1","packages":[{"package":"interest","policies":[{"name":"day_basis","word":"act300"}]}]}`))
	fmt.Println(p.Check([]PolicySpec{{Package: "interest", Name: "day_basis", Words: []string{"act365f", "act360"}, Default: "act365f", Rule: "DIST-24"}}))
	// Output: packages[0].policies[0].word: must be one of: act365f, act360, got "act300" [DIST-24]
}
