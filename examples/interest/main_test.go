package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

// The five tasks of the help, as its readers would type them.
func TestTasks(t *testing.T) {
	three := []string{"-principal", "500000", "-due", "2013-06-30", "-paid", "2014-03-31:100000", "-on", "2015-03-31"}
	two := []string{"-principal", "2000000", "-fee", "22800", "-due", "2020-12-11", "-rate", "lpr1y*1.5", "-from", "2019-09-01", "-paid", "2021-06-30:300000", "-paid", "2022-09-15:500000", "-on", "2023-11-30"}
	for _, c := range []struct {
		name string
		args []string
	}{
		{"doubled.zh.txt", []string{"-principal", "1000000", "-effective", "2024-03-01", "-days", "10", "-on", "2024-06-30"}},
		{"payments.en.md", append([]string{"-lang", "en", "-format", "md"}, two...)},
		{"payments.zh.csv", append([]string{"-format", "csv"}, two...)},
		{"straddling.zh.txt", three},
		{"straddling.en.json", append([]string{"-lang", "en", "-format", "json"}, three...)},
		{"fee.zh.txt", []string{"-application-fee", "1234567.89", "-on", "2024-06-30"}},
		{"sensitivity.en.txt", []string{"-lang", "en", "-principal", "1000000", "-fee", "13800", "-due", "2023-01-15", "-rate", "6%", "-from", "2021-05-01", "-on", "2024-06-30", "-sensitivity"}},
		{"document.zh.txt", []string{"-in", "testdata/retrial.json", "-court", "某某市某某区人民法院", "-case", "（2022）某0101执1号"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			commandtest.Golden(t, c.name, commandtest.Print(t, run, c.args...))
		})
	}
	t.Run("the figures", func(t *testing.T) {
		for _, c := range []struct{ file, want string }{
			{"doubled.zh.txt", "19,425.00元"}, {"straddling.zh.txt", "480,106.63元"}, {"fee.zh.txt", "14,745.68元"}, {"document.zh.txt", "46,956.00元"}, {"sensitivity.en.txt", "1,284.78"},
		} {
			if data, err := os.ReadFile(filepath.Join("testdata", c.file)); err != nil || !strings.Contains(string(data), c.want) {
				t.Errorf("%s: no %s (%v)", c.file, c.want, err)
			}
		}
	})
	t.Run("the worksheet verifies when read again", func(t *testing.T) {
		data, err := os.ReadFile("testdata/straddling.en.json")
		if err != nil {
			t.Fatal(err)
		}
		var w zhixing.Worksheet
		if err := json.Unmarshal(data, &w); err != nil {
			t.Fatal(err)
		}
		if err := w.Verify(); err != nil {
			t.Error(err)
		}
	})
}

// Wrong input: status 1, everything wrong named, nothing half-printed.
func TestWrongInput(t *testing.T) {
	base := func(more ...string) []string {
		return append([]string{"-lang", "en", "-principal", "100000", "-due", "2023-01-01", "-on", "2024-01-01"}, more...)
	}
	for _, c := range []struct {
		name  string
		args  []string
		stdin string
		want  []string
	}{
		{"nothing given", []string{"-lang", "en"}, "", []string{"principal: not given", "on: not given", "due: not given"}},
		{"amount and day", []string{"-lang", "en", "-principal", "1.234", "-due", "2023-02-30", "-on", "2024-01-01"}, "", []string{"principal", "at most two decimals", "due", "no such day"}},
		{"rate", base("-rate", "6", "-from", "2022-01-01"), "", []string{"rate: a rate is written"}},
		{"rate without a first day", base("-rate", "6%"), "", []string{"from: not given"}},
		{"a day the table does not know", base("-rate", "lpr1y", "-from", "2018-01-01"), "", []string{"lpr: no value on 2018-01-01"}},
		{"payment", base("-paid", "2023-04-01"), "", []string{"paid[0]: is written DATE:AMOUNT"}},
		{"stay", base("-stay", "2023-04-01:2023-05-01:holiday"), "", []string{"stay[0]"}},
		{"policy", base("-policy", "rounding=sometimes"), "", []string{"policy[0].rounding: no such word", "DIST-25"}},
		{"format", base("-format", "pdf"), "", []string{"format: must be"}},
		{"argument", base("more"), "", []string{"unexpected argument"}},
		{"document with an unknown field", []string{"-lang", "en", "-in", "-"}, `{"title":{"itms":[]}}`, []string{"title.itms"}},
		{"document and flags", []string{"-lang", "en", "-in", "-", "-principal", "1"}, `{}`, []string{"principal: the document gives this"}},
		{"no such file", []string{"-lang", "en", "-in", "testdata/none.json"}, "", []string{"none.json"}},
		{"fee without a day", []string{"-lang", "en", "-application-fee", "100"}, "", []string{"on"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, want := range c.want {
				commandtest.Wrong(t, run, c.stdin, want, c.args...)
			}
		})
	}
}

func TestBatch(t *testing.T) {
	lines := `{"id":"a","title":{"items":[{"id":"p","kind":"principal","amount":"100000.00"}],"expiries":[{"on":"2023-01-01"}]},"on":"2023-04-11"}
{"id":"b","title":{"items":[{"id":"p","kind":"principal","amount":"-1.00"}],"expiries":[{"on":"2023-01-01"}]},"on":"2023-04-11"}

{"id":"c","title":{"items":[{"id":"p","kind":"principal","amount":"200000.00"}],"expiries":[{"on":"2023-01-01"}]},"on":"2023-04-11"}
`
	var out, errOut bytes.Buffer
	if code := run([]string{"-lang", "en", "-batch", "-"}, strings.NewReader(lines), &out, &errOut); code != 1 {
		t.Errorf("status %d", code)
	}
	rows := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(rows) != 3 || !strings.Contains(rows[0], `"doubled":"1750.00"`) || !strings.Contains(rows[1], `"error":"line 2`) || !strings.Contains(rows[2], `"doubled":"3500.00"`) {
		t.Errorf("%q", rows)
	}
	if !strings.Contains(errOut.String(), "title.items[0].amount") {
		t.Error(errOut.String())
	}
}

func TestHelp(t *testing.T) {
	var out, errOut bytes.Buffer
	if code := run([]string{"-h"}, nil, &out, &errOut); code != 0 || !strings.Contains(errOut.String(), "5. ") || !strings.Contains(errOut.String(), "-sensitivity") {
		t.Errorf("%d %s", code, errOut.String())
	}
	out.Reset()
	if code := run([]string{"-policies", "-lang", "en"}, nil, &out, &errOut); code != 0 || !strings.Contains(out.String(), "day_basis") {
		t.Errorf("%d %s", code, out.String())
	}
}

// TestRates: every way to write a rate that the help names, and what is none.
func TestRates(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"6%", `{"kind":"annual_fixed","value":"6","unit":"percent"`},
		{"1%/month", `{"kind":"monthly_fixed","value":"1","unit":"percent"`},
		{"4‱/day", `{"kind":"daily_fixed","value":"4","unit":"permyriad"`},
		{"5‰/year", `{"kind":"annual_fixed","value":"5","unit":"permille"`},
		{"lpr1y", `{"kind":"lpr_1y"`},
		{"lpr5y*1.5", `{"kind":"lpr_multiple"`},
		{"lpr1y+50bp", `{"kind":"lpr_plus_bp"`},
		{"lpr1y*2@2020-08-20", `"at":"2020-08-20"`},
		{"benchmark:y1_to_3", `"bucket":"y1_to_3"`},
	} {
		r, err := parseRate(c.in)
		data, err2 := json.Marshal(r)
		if err != nil || err2 != nil || !strings.Contains(string(data), c.want) {
			t.Errorf("%s: %s, %v %v", c.in, data, err, err2)
		}
	}
	for _, in := range []string{"", "6", "%", "1%/week", "lpr1y*", "lpr1y*1e9", "lpr1ybp", "lpr1y@soon", "lpr2y", "benchmark:long", "6%%"} {
		if r, err := parseRate(in); err == nil {
			t.Errorf("%s is read as %+v", in, r)
		}
	}
}

// TestProfile: the policies of an office come from a document, and single ones beside it.
func TestProfile(t *testing.T) {
	args := []string{"-lang", "en", "-principal", "100000", "-due", "2023-01-01", "-rate", "6%", "-from", "2023-01-02", "-on", "2024-01-01", "-profile", "-"}
	office := `{"format":1,"name":"office","version":"1","packages":[{"package":"interest","policies":[{"name":"day_basis","word":"act_360"}]}]}`
	var out, errOut bytes.Buffer
	if code := run(args, strings.NewReader(office), &out, &errOut); code != 0 || !strings.Contains(out.String(), "day_basis=act_360") {
		t.Errorf("%d %s\n%s", code, errOut.String(), out.String())
	}
	for _, bad := range []string{`{"format":2}`, strings.Replace(office, "act_360", "act_361", 1), "{"} {
		out.Reset()
		errOut.Reset()
		if code := run(args, strings.NewReader(bad), &out, &errOut); code != 1 || out.Len() > 0 || !strings.Contains(errOut.String(), "profile") {
			t.Errorf("%s: %d %q", bad, code, errOut.String())
		}
	}
	if code := run(append(args[:len(args)-2:len(args)-2], "-policy", "day_basis"), nil, &out, &errOut); code != 1 || !strings.Contains(errOut.String(), "name=word") {
		t.Error(code, errOut.String())
	}
}
