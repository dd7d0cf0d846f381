package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
	"github.com/zhixing-go/zhixing/internal/layout"
)

func lifecycle(t *testing.T, in string, args ...string) (out, errOut string, status int) {
	t.Helper()
	status, out, errOut = commandtest.Call(run, in, args...)
	return out, errOut, status
}

func mediation(t *testing.T) []byte {
	t.Helper()
	data, err := builtIn("mediation")
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"house.zh.txt":             nil,
		"house.en.txt":             {"-lang", "en"},
		"house.2025-08-20.txt":     {"-asof", "2025-08-20"},
		"terminated.zh.txt":        {"-case", "terminated"},
		"terminated.en.md":         {"-case", "terminated", "-lang", "en", "-format", "md"},
		"mediation.zh.txt":         {"-case", "mediation"},
		"mediation.en.txt":         {"-case", "mediation", "-lang", "en"},
		"mediation.zh.md":          {"-case", "mediation", "-format", "md"},
		"mediation.2015-03-31.txt": {"-case", "mediation", "-asof", "2015-03-31"},
	} {
		t.Run(name, func(t *testing.T) {
			commandtest.Golden(t, name, commandtest.Print(t, run, args...))
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
		out, errOut, status := lifecycle(t, "", "-case", "mediation", "-format", "json")
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
		text, _, _ := lifecycle(t, "", "-case", "mediation")
		for _, s := range []string{"930,164,221.03", "64,785,937.99", "398天"} {
			if !strings.Contains(text, s) {
				t.Errorf("the text does not show %s", s)
			}
		}
	})
}

// TestPublishedHouse does the same for the case through all packages, with the facts of
// interest-95a2f71f: 200,000 yuan at four ten-thousandths a day, 180 days.
func TestPublishedHouse(t *testing.T) {
	t.Run("DIST-02 DIST-20 interest-95a2f71f", func(t *testing.T) {
		const days = 180
		base := big.NewRat(200_000, 1)
		general := new(big.Rat).Mul(base, big.NewRat(4*days, 10_000))
		doubled := new(big.Rat).Mul(base, big.NewRat(175*days, 1_000_000))
		want := map[string]string{"principal": base.FloatString(2), "general_accrued": general.FloatString(2), "doubled_accrued": doubled.FloatString(2),
			"interest_accrued": new(big.Rat).Add(general, doubled).FloatString(2)}
		if want["general_accrued"] != "14400.00" || want["doubled_accrued"] != "6300.00" || want["interest_accrued"] != "20700.00" {
			t.Fatal(want)
		}
		out, errOut, status := lifecycle(t, "", "-format", "json")
		if status != 0 {
			t.Fatal(errOut)
		}
		var r struct {
			Published []comparison `json:"published"`
			House     struct {
				Plan struct {
					Own zhixing.ClaimAmount `json:"own"`
				} `json:"plan"`
			} `json:"house"`
		}
		if err := json.Unmarshal([]byte(out), &r); err != nil {
			t.Fatal(err)
		}
		own := r.House.Plan.Own
		got := map[string]string{"principal": own.Base.Amount.String(), "general_accrued": own.General.Amount.String(), "doubled_accrued": own.Doubled.Amount.String(),
			"interest_accrued": want["interest_accrued"]}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
		if len(r.Published) != len(want) {
			t.Errorf("%d of %d published figures printed", len(r.Published), len(want))
		}
		for _, c := range r.Published {
			if !c.Agrees {
				t.Errorf("%+v", c)
			}
		}
	})
}

// What the plan gives is what the account paid: the two are worked out apart.
func TestHouseMoney(t *testing.T) {
	t.Run("DIST-54 CASE-36 money in is money out", func(t *testing.T) {
		data, err := builtIn("house")
		if err != nil {
			t.Fatal(err)
		}
		d, err := decodeDocket(data)
		if err != nil {
			t.Fatal(err)
		}
		r, err := newReport(d)
		if err != nil {
			t.Fatal(err)
		}
		if len(r.House.Plan.Paid) != 4 || !r.Held.IsZero() || r.Statement.Total.Sign() != 0 {
			t.Errorf("%d payees, %s held, %s owed", len(r.House.Plan.Paid), r.Held, r.Statement.Total)
		}
		for _, p := range r.House.Plan.Paid {
			if p.Plan != p.File || p.Plan.Sign() <= 0 {
				t.Errorf("%+v", p)
			}
		}
		// A fen paid to the wrong hands is seen.
		wrong := strings.Replace(string(data), `"61774.15"`, `"61774.14"`, 1)
		if d, err = decodeDocket([]byte(wrong)); err != nil {
			t.Fatal(err)
		}
		if _, err = newReport(d); err == nil || !strings.Contains(err.Error(), "CASE-44") {
			t.Errorf("the case closes with money left: %v", err)
		}
		d.AsOf = zhixing.MustDate("2025-10-20") // before the closing
		if r, err = newReport(d); err != nil {
			t.Fatal(err)
		}
		differ := 0
		for _, p := range r.House.Plan.Paid {
			if p.Plan != p.File {
				differ++
			}
		}
		if differ != 1 || r.Held != zhixing.MustMoney("0.01") {
			t.Errorf("a fen missing: %d payees differ, %s held", differ, r.Held)
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
	want, _, _ := lifecycle(t, "", "-case", "mediation")
	defaultDocket := mediation(t)
	if got, errOut, status := lifecycle(t, string(defaultDocket), "-in", "-"); got != want || status != 0 {
		t.Errorf("standard input: status %d, %s", status, errOut)
	}
	if got, errOut, status := lifecycle(t, "", "-in", "dockets/mediation.json"); got != want || status != 0 {
		t.Errorf("file: status %d, %s", status, errOut)
	}
	if got, _, status := lifecycle(t, "", "-case", "mediation", "-show"); got != string(defaultDocket) || status != 0 {
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
			out, errOut, status := lifecycle(t, "", "-case", "mediation", "-format", "json", "-asof", c.asOf)
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
	defaultDocket := mediation(t)
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
		"unknown case":         {docket: string(defaultDocket), args: []string{"-case", "x"}, want: "mediation"},
		"part without mark":    {docket: change(`"events": [`, `"house": {"pool": {"on": "2015-12-01", "facts": {"debtors": []}}}, "events": [`), want: "house.pool.mark"},
		"bad language":         {docket: string(defaultDocket), args: []string{"-lang", "fr"}, want: "fr"},
		"stray argument":       {docket: string(defaultDocket), args: []string{"x.json"}, want: "x.json"},
	} {
		t.Run(name, func(t *testing.T) {
			args := append([]string{"-in", "-"}, c.args...)
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
	if _, errOut, status := lifecycle(t, "", "-in", "no-such-file"); status != 1 || errOut == "" {
		t.Errorf("missing file: status %d, %s", status, errOut)
	}
}

func FuzzDocket(f *testing.F) {
	for _, name := range []string{"house", "terminated", "mediation"} {
		data, err := builtIn(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
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
