package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/layout"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func lifecycle(t *testing.T, in string, args ...string) (out, errOut string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(args, strings.NewReader(in), &o, &e)
	return o.String(), e.String(), status
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"zh.txt":         nil,
		"en.txt":         {"-lang", "en"},
		"zh.md":          {"-format", "md"},
		"zh.json":        {"-format", "json"},
		"2015-03-31.txt": {"-asof", "2015-03-31"},
	} {
		t.Run(name, func(t *testing.T) {
			got, errOut, status := lifecycle(t, "", args...)
			if status != 0 {
				t.Fatal(errOut)
			}
			file := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// The facts of the published case, interest-ea94b8ef: nothing here was computed by
// this library.
const (
	vectorBase    = "930164221.03"
	vectorDue     = "2014-10-15"
	vectorFrom    = "2014-10-16" // first bearing day
	vectorTo      = "2015-11-17" // last bearing day
	vectorDoubled = "64785937.99"
	vectorDays    = 398
)

// TestPublished recomputes every published figure the example prints from the facts
// of the vector, day by day in exact fractions, and looks for it in the output.
func TestPublished(t *testing.T) {
	t.Run("DIST-02 interest-ea94b8ef", func(t *testing.T) {
		base, _ := new(big.Rat).SetString(vectorBase)
		sum, days := new(big.Rat), 0
		for d := zhixing.MustDate(vectorFrom); !d.After(zhixing.MustDate(vectorTo)); d = d.AddDays(1) {
			sum.Add(sum, new(big.Rat).Mul(base, big.NewRat(175, 1_000_000)))
			days++
		}
		if days != vectorDays || sum.FloatString(2) != vectorDoubled {
			t.Fatalf("the vector's own facts give %d days and %s", days, sum.FloatString(2))
		}
		out, errOut, status := lifecycle(t, "", "-format", "json")
		if status != 0 {
			t.Fatal(errOut)
		}
		var r struct {
			Published []comparison `json:"published"`
			Statement struct {
				Doubled  string `json:"doubled_accrued"`
				Expiries []struct {
					E string `json:"e"`
				} `json:"expiries"`
			} `json:"statement"`
		}
		if err := json.Unmarshal([]byte(out), &r); err != nil {
			t.Fatal(err)
		}
		if r.Statement.Doubled != vectorDoubled || len(r.Statement.Expiries) != 1 || r.Statement.Expiries[0].E != vectorDue {
			t.Errorf("statement %+v", r.Statement)
		}
		want := map[string]string{"Base": vectorBase, "Days": "398", "Doubled part": vectorDoubled}
		for _, c := range r.Published {
			if c.Computed != want[c.Name.EN] || !c.Agrees {
				t.Errorf("%s: computed %s, want %s", c.Name.EN, c.Computed, want[c.Name.EN])
			}
			delete(want, c.Name.EN)
		}
		if len(want) > 0 {
			t.Errorf("not printed: %v", want)
		}
		text, _, _ := lifecycle(t, "")
		for _, s := range []string{"930,164,221.03", "64,785,937.99", "398天"} {
			if !strings.Contains(text, s) {
				t.Errorf("the text does not show %s", s)
			}
		}
	})
}

func TestColumnsLineUp(t *testing.T) {
	out, _, _ := lifecycle(t, "")
	_, rest, _ := strings.Cut(out, "四、期限")
	part, _, _ := strings.Cut(rest, "五、")
	at := -1
	for _, line := range strings.Split(part, "\n") {
		i := strings.LastIndex(line, "CASE-")
		if i < 0 {
			continue
		}
		if w := layout.Width(line[:i]); at >= 0 && w != at {
			t.Errorf("rule at place %d, above at %d: %s", w, at, line)
		} else {
			at = w
		}
	}
	if at < 0 {
		t.Fatal("no deadlines")
	}
}

func TestReadsStandardInputAndFiles(t *testing.T) {
	want, _, _ := lifecycle(t, "")
	if got, errOut, status := lifecycle(t, string(defaultDocket), "-docket", "-"); got != want || status != 0 {
		t.Errorf("standard input: status %d, %s", status, errOut)
	}
	if got, errOut, status := lifecycle(t, "", "-docket", "dockets/default.json"); got != want || status != 0 {
		t.Errorf("file: status %d, %s", status, errOut)
	}
	if got, _, status := lifecycle(t, "", "-show"); got != string(defaultDocket) || status != 0 {
		t.Error("-show does not print the docket")
	}
}

// TestFee: the application fee is taken on what was executed, the doubled part
// included; by hand, above 10 million it is 0.1% of the sum and 67,400 (DIST-28).
func TestFee(t *testing.T) {
	for _, c := range []struct{ asOf, on, fee string }{
		{"2015-12-31", "994950159.02", "1062350.16"}, // base and doubled part, paid on 2015-11-17
		{"2015-03-31", "957348270.39", "1024748.27"}, // nothing paid: base x (1 + 167 days x 0.000175)
	} {
		t.Run("DIST-28 "+c.asOf, func(t *testing.T) {
			out, errOut, status := lifecycle(t, "", "-format", "json", "-asof", c.asOf)
			if status != 0 {
				t.Fatal(errOut)
			}
			var r struct {
				On  string `json:"application_fee_base"`
				Fee string `json:"application_fee"`
			}
			if err := json.Unmarshal([]byte(out), &r); err != nil {
				t.Fatal(err)
			}
			if r.On != c.on || r.Fee != c.fee {
				t.Errorf("%s on %s, by hand %s on %s", r.Fee, r.On, c.fee, c.on)
			}
		})
	}
}

// TestBroken: a broken docket gets an error that names the place, status 1, and
// nothing on standard output.
func TestBroken(t *testing.T) {
	change := func(old, new string) string {
		s := string(defaultDocket)
		if !strings.Contains(s, old) {
			t.Fatalf("the docket has no %q", old)
		}
		return strings.Replace(s, old, new, 1)
	}
	for name, c := range map[string]struct {
		docket string
		args   []string
		want   string
	}{
		"not JSON":             {docket: "{", want: "line 1"},
		"unknown field":        {docket: change(`"court":`, `"cuort":`), want: "cuort"},
		"unknown kind":         {docket: change(`"kind": "assign"`, `"kind": "asign"`), want: "events[2].event.kind"},
		"no such day":          {docket: change(`"2014-10-27"`, `"2014-02-30"`), want: "events[2].event.on"},
		"mark missing":         {docket: change(`{"mark": "illustrative", "event": {"id": "e03"`, `{"event": {"id": "e03"`), want: "events[2].mark"},
		"three decimals":       {docket: change(`"amount": "930164221.03"`, `"amount": "930164221.035"`), want: "title.items[0].amount"},
		"no title":             {docket: change(`"expiries": [{"on": "2014-10-15"}]`, `"expiries": []`), want: "title.items[0].expiry"},
		"event out of place":   {docket: change(`"on": "2014-10-27"`, `"on": "2014-10-21"`), want: "events[2].event"},
		"notice without order": {docket: change(`{"kind": "report_order"}, `, ``), want: "events[3].event"},
		"one person too many":  {docket: change(`{"id": "chief-1", "role": "bc"}, {"id": "finance-2"`, `{"id": "officer-3", "role": "bc"}, {"id": "finance-2"`), want: "events["},
		"format":               {docket: change(`"format": 1`, `"format": 2`), want: "format"},
		"bad day asked":        {docket: string(defaultDocket), args: []string{"-asof", "2015-2-1"}, want: "asof"},
		"bad format asked":     {docket: string(defaultDocket), args: []string{"-format", "pdf"}, want: "pdf"},
		"bad language":         {docket: string(defaultDocket), args: []string{"-lang", "fr"}, want: "fr"},
		"stray argument":       {docket: string(defaultDocket), args: []string{"x.json"}, want: "x.json"},
	} {
		t.Run(name, func(t *testing.T) {
			args := append([]string{"-docket", "-"}, c.args...)
			if len(c.args) == 0 || c.args[0] != "-lang" {
				args = append([]string{"-lang", "en"}, args...)
			}
			out, errOut, status := lifecycle(t, c.docket, args...)
			if status != 1 || out != "" {
				t.Errorf("status %d, %d bytes on standard output", status, len(out))
			}
			if !strings.Contains(errOut, c.want) {
				t.Errorf("the error does not name %s: %s", c.want, errOut)
			}
		})
	}
	if _, errOut, status := lifecycle(t, "", "-docket", "no-such-file"); status != 1 || errOut == "" {
		t.Errorf("missing file: status %d, %s", status, errOut)
	}
}

func FuzzDocket(f *testing.F) {
	f.Add(defaultDocket)
	f.Add([]byte(`{"format":1}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, err := decodeDocket(data)
		if err != nil {
			return
		}
		r, err := newReport(d)
		if err != nil {
			return
		}
		var b bytes.Buffer
		r.document(zhixing.ZH).writeText(&b)
		r.document(zhixing.EN).writeMarkdown(&b)
		if err := r.writeJSON(&b); err != nil {
			t.Fatal(err)
		}
	})
}
