package zhixing_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func ExampleFindInstrument() {
	for _, name := range []string{"DELAY-2014", "FSH-2014-8", "法释[2014]8号", "CPL", "asset:DB-2020", "DB-2020"} {
		i, err := zhixing.FindInstrument(name)
		fmt.Println(name, i.Key, err)
	}
	// Output:
	// DELAY-2014 DELAY-2014 <nil>
	// FSH-2014-8 DELAY-2014 <nil>
	// 法释[2014]8号 DELAY-2014 <nil>
	// CPL CPL-2023 <nil>
	// asset:DB-2020 CC-SEC-2020 <nil>
	// DB-2020  DB-2020 names several legal instruments: CC-SEC-2020, ENF-GUAR-2020
}

func ExampleInstrumentAt() {
	i, err := zhixing.InstrumentAt("CPL-INT", zhixing.MustDate("2022-04-09"))
	fmt.Println(i.Key, i.Number, i.From, i.To, err)
	_, err = zhixing.InstrumentAt("CPL-INT", zhixing.MustDate("2015-02-03"))
	fmt.Println(err)
	// Output:
	// CPL-INT-2020 法释〔2020〕20号 2021-01-01 2022-04-09 <nil>
	// no wording of CPL-INT is in force on 2015-02-03
}

func TestRegistry(t *testing.T) {
	byKey := map[zhixing.InstrumentKey]zhixing.Instrument{}
	last := zhixing.InstrumentKey("")
	for i := range zhixing.Instruments() {
		if i.Key <= last {
			t.Errorf("%s is not after %s", i.Key, last)
		}
		last = i.Key
		byKey[i.Key] = i
	}
	if len(byKey) != 183 {
		t.Errorf("%d instruments, want 183", len(byKey))
	}
	version := regexp.MustCompile(`-\d{4}[AB]?$`)
	for _, i := range byKey {
		if i.Title.ZH == "" || i.Title.EN == "" || i.Body.ZH == "" || i.Body.EN == "" {
			t.Errorf("%s: title or body is missing", i.Key)
		}
		if (i.Version.ZH == "") != (i.Version.EN == "") {
			t.Errorf("%s: version in one language only", i.Key)
		}
		if base := version.ReplaceAllString(string(i.Key), ""); string(i.Family) != base && i.Family != "QM" {
			t.Errorf("%s: family %s", i.Key, i.Family)
		}
		if i.Kind != zhixing.InstrumentReference && i.From.IsZero() {
			t.Errorf("%s: no first day", i.Key)
		}
		if i.Number == "" && i.NumberMark != zhixing.Recall {
			t.Errorf("%s: a number that is not there is marked %v", i.Key, i.NumberMark)
		}
		if !i.To.IsZero() && i.To.Latest().Before(i.From.Earliest()) {
			t.Errorf("%s: ends before it begins", i.Key)
		}
		if strings.ContainsAny(i.Title.ZH, "()《》") {
			t.Errorf("%s: %s", i.Key, i.Title.ZH)
		}
		if i.Before != "" && byKey[i.Before].After != i.Key {
			t.Errorf("%s: before is %s, whose after is %q", i.Key, i.Before, byKey[i.Before].After)
		}
		if i.After != "" && byKey[i.After].Before != i.Key {
			t.Errorf("%s: after is %s, whose before is %q", i.Key, i.After, byKey[i.After].Before)
		}
		next, ok := byKey[i.After]
		// Beside each other until 2020 by the registry: BUILD-2002 and BUILD-2018.
		if !ok || i.Key == "BUILD-2002" {
			continue
		}
		end, ok1 := i.To.Exact()
		begin, ok2 := next.From.Exact()
		if ok1 && ok2 && end.AddDays(1) != begin {
			t.Errorf("%s ends on %s, %s begins on %s", i.Key, end, next.Key, begin)
		}
	}
}

// TestInstrumentAtEveryWording: on its first and last day each wording is found.
func TestInstrumentAtEveryWording(t *testing.T) {
	for i := range zhixing.Instruments() {
		if side := i.Family; side == "COMMISSION" || side == "CREDIT" || side == "OPEN" {
			continue // different instruments under one mnemonic, tested below
		}
		for _, p := range []zhixing.PartialDate{i.From, i.To} {
			d, ok := p.Exact()
			if !ok {
				continue
			}
			got, err := zhixing.InstrumentAt(i.Family, d)
			switch {
			case i.Key == "BUILD-2002" && p == i.To:
				if got.Key != "BUILD-2018" {
					t.Errorf("side by side, the newer one: got %s", got.Key)
				}
			case i.Key == "ASSESSOR-2017" || i.Key == "ASSESSOR-2018" || i.Key == "QM18-2024":
				if err == nil && got.Key != i.Key {
					t.Errorf("%s on %s: %s", i.Family, d, got.Key)
				}
			case err != nil || got.Key != i.Key:
				t.Errorf("%s on %s: %s, %v; want %s", i.Family, d, got.Key, err, i.Key)
			}
		}
	}
	for name, day := range map[zhixing.InstrumentKey]string{"COMMISSION": "2013-01-01", "OPEN": "2020-01-01", "PLIST": "2022-06-01", "CPL": "1990-01-01", "CPL-2023": "1990-01-01", "nonsense": "2020-01-01"} {
		var ie *zhixing.InstrumentError
		if i, err := zhixing.InstrumentAt(name, zhixing.MustDate(day)); !errors.As(err, &ie) {
			t.Errorf("%s on %s: %s, %v", name, day, i.Key, err)
		} else if ie.Text(zhixing.ZH) == ie.Text(zhixing.EN) {
			t.Errorf("%s: one language only", name)
		}
	}
	if i, err := zhixing.InstrumentAt("PLIST", zhixing.MustDate("2023-01-01")); err != nil || i.Key != "PLIST-2022" {
		t.Errorf("PLIST in 2023: %s, %v", i.Key, err)
	}
	if i, err := zhixing.InstrumentAt("case:ZXGZ", zhixing.MustDate("2015-01-01")); err != nil || i.Key != "ENF-REG-1998" {
		t.Errorf("old name: %s, %v", i.Key, err)
	}
}

func TestFindInstrumentNumbers(t *testing.T) {
	for name, want := range map[string]zhixing.InstrumentKey{
		"FSH-2022-11": "CPL-INT-2022", "FSH-2016-18": "NET-AUC-2016", "FSH-2014-13": "CRIM-PROP-2014", "FSH-2017-7": "LIST-2017",
		"FSH-2015-17": "CONS-2015", "FSH-2018-15": "REFPRICE-2018", "FSH-2009-6": "DELAY-2009", "法发〔2009〕43号": "OPIN-2009",
		"REF-2015": "REF-2015", "CC": "CC-2020", "MAR": "MAR-1992", "企业破产法": "BANKR-2006", "SG": "QM18-2024", "FSH-2020-21": "", "FSH-2020-20": "CPL-INT-2020", "FSH-2003-99": "", "": "", "FSH-": "",
	} {
		i, err := zhixing.FindInstrument(name)
		if (want == "") != (err != nil) || i.Key != want {
			t.Errorf("%q: %q, %v; want %q", name, i.Key, err, want)
		}
	}
	_, err := zhixing.FindInstrument("法释〔2020〕21号")
	var ie *zhixing.InstrumentError
	if !errors.As(err, &ie) || !slices.Contains(ie.Candidates, "ENF-REG-2020") || len(ie.Candidates) < 10 {
		t.Errorf("a collective decision: %v", err)
	}
}

// TestKeysOfTheRules: every key that the rule files print in code style is known.
func TestKeysOfTheRules(t *testing.T) {
	files, _ := filepath.Glob("../shared/rules/*.md")
	if len(files) == 0 {
		t.Skip("the specification is not here")
	}
	key := regexp.MustCompile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-(?:19|20)[0-9]{2}[AB]?(?:-[0-9]+)?")
	row := regexp.MustCompile("(?m)^\\| `([^`]+)` \\|")
	n := 0
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Base(f) == "instruments.md" {
			for _, m := range row.FindAllStringSubmatch(string(b), -1) {
				if i, err := zhixing.FindInstrument(m[1]); err != nil || string(i.Key) != m[1] {
					t.Errorf("%s: %v", m[1], err)
				}
				n++
			}
		}
		for _, k := range key.FindAllString(string(b), -1) {
			_, err := zhixing.FindInstrument(k)
			var ie *zhixing.InstrumentError
			if errors.As(err, &ie) && len(ie.Candidates) == 0 {
				t.Errorf("%s: %s is not in the registry", filepath.Base(f), k)
			}
		}
	}
	if n != 177 {
		t.Errorf("%d rows read", n)
	}
}

func TestPartialDate(t *testing.T) {
	for s, want := range map[string][3]string{
		"2015-11": {"2015-11-01", "2015-11-30", "2015年11月"}, "2021": {"2021-01-01", "2021-12-31", "2021年"},
		"2024-02": {"2024-02-01", "2024-02-29", "2024年2月"}, "2020-12-31": {"2020-12-31", "2020-12-31", "2020年12月31日"},
	} {
		var p zhixing.PartialDate
		if err := p.UnmarshalText([]byte(s)); err != nil {
			t.Fatal(err)
		}
		if p.String() != s || p.Earliest().String() != want[0] || p.Latest().String() != want[1] || p.Text(zhixing.ZH) != want[2] {
			t.Errorf("%s: %s, %s to %s, %s", s, p, p.Earliest(), p.Latest(), p.Text(zhixing.ZH))
		}
		if _, ok := p.Exact(); ok != (len(s) == 10) {
			t.Errorf("%s: exact %v", s, ok)
		}
	}
	for _, s := range []string{"2015-13", "2015-1", "20", "2015-02-30", "abcd", "2015-11-01x"} {
		var p zhixing.PartialDate
		if err := p.UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%q accepted as %v", s, p)
		}
	}
}
