package main

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

// verdicts are the last words of the rows of a section by scope, period and name.
func verdicts(s section) map[string]string {
	out := map[string]string{}
	for _, r := range s.rows {
		out[r[0]+" "+r[1]+" "+r[2]] = strings.Join(r[3:], " | ")
	}
	return out
}

func TestVerdicts(t *testing.T) {
	all, err := load(string(figuresCSV))
	if err != nil {
		t.Fatal(err)
	}
	s := ratios(all, zhixing.EN)
	got := verdicts(s)
	for name, want := range map[string]string{
		"national 1999..2009-08 closure_rate":                    "83.83 |  | can't be derived: cases accepted not published",
		"national 2016..2018-09 closed_all_growth":               "120 |  | can't be derived: the base period is not stated",
		"national 2016..2018 accepted_all_growth":                "98.5 |  | can't be derived: the base has cases received only, not accepted",
		"national 2016..2018 closed_all_growth":                  "105.1 | 105.09 | agrees",
		"national 2016..2018 collected_amount_growth":            "71.2 | 33.89 | disagrees",
		"national 2018 typical unenforceable_share_of_judgments": "18 | 18.49 | agrees, within the printed precision",
		"national 2017-03..2018-09 auction_item_deal_rate":       "73 |  | can't be derived: lots not published; rounds are no lots",
		"national 2024 collected_amount_to_gdp":                  "1.73 | 1.70 | agrees, within the printed precision",
		"national 2024 completion_rate":                          "40.13 | 40.13 | agrees",
		"national 2025Q1 accepted_all_yoy":                       "7.92 | 7.79 | disagrees",
		"吉林省 2022 closure_rate":                                  "98.23 | 98.23 | agrees",
		"上海一中院 2007..2011 closed_to_received_rate":               "101.41 | 101.41 | agrees",
		"上海一中院 2007..2011 collection_rate":                       "78.93 | 78.93 | agrees",
		"古田县法院 2020..2024-06 resumed_to_terminated":              "48.02 | 48.02 | agrees",
	} {
		t.Run("MET-42 "+name, func(t *testing.T) {
			if got[name] != want {
				t.Errorf("%q, want %q", got[name], want)
			}
		})
	}
	// Every ratio of the file is judged, none twice; targets are none.
	n := 0
	for _, f := range all {
		if (f.unit == "percent" || f.unit == "percentage_point") && !strings.Contains(f.period, "target") {
			n++
		}
	}
	if n == 0 || len(s.rows) != n {
		t.Errorf("MET-42 %d ratios judged of %d", len(s.rows), n)
	}
	// Every claim points to figures that are there.
	for _, list := range [][]claim{printedClaims(), unprinted(), impliedClaims(), sumClaims()} {
		for _, c := range list {
			if judge(all, c).derived == nil || c.key != "" && find(all, c.scope, c.period, c.key) == nil {
				t.Errorf("%s %s %s %v points to nothing", c.scope, c.period, c.key, c.from)
			}
		}
	}
	other := verdicts(derivable(all, zhixing.EN))
	for name, want := range map[string]string{
		"national 2016..2018-09 overall closure rate, terminations included": "89.90",
		"national 2016..2018 overall closure rate":                           "94.74",
		"national 2016..2018 overall closure rate, another press text":       "94.96",
		"national 2009 backlog closed":                                       "97.93",
		"national 2017-03..2018-09 deals per round, not per lot":             "29.59",
		"national 2025 repaired ÷ newly listed, person-times, a flow":        "114.10",
		"national 2025 completion rate, points":                              "-0.84",
	} {
		if v, _, _ := strings.Cut(other[name], " | "); v != want {
			t.Errorf("MET-42 %s: %q, want %s", name, v, want)
		}
	}
	back := verdicts(implied(all, zhixing.EN))
	if v := back["national 1999..2009-08 cases accepted"]; v != "29142312 | 29140574 | 29155980" {
		t.Errorf("MET-42 example 9: %q", v)
	}
	for name, v := range verdicts(sums(all, zhixing.EN)) {
		if !strings.Contains(v, "agrees") {
			t.Errorf("MET-43 example 11 %s: %s", name, v)
		}
	}
}

func TestFormats(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		for _, format := range []string{"text", "md", "html"} {
			page := commandtest.Print(t, run, "-lang", lang, "-format", format)
			if !strings.Contains(page, "98.23") || strings.Contains(page, "执结案件") != (lang == "zh") {
				t.Errorf("%s %s: wrong content", lang, format)
			}
			if format != "html" {
				if !strings.Contains(page, "█") {
					t.Errorf("%s: no chart", format)
				}
				continue
			}
			if strings.Count(page, "<svg") != 2 || strings.Contains(page, "<script") || strings.Contains(page, "src=") || strings.Contains(page, "<link") {
				t.Error("the page is not self-contained, or has no charts")
			}
			d := xml.NewDecoder(strings.NewReader(page[strings.Index(page, "<html"):]))
			for {
				if _, err := d.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("not well-formed: %v", err)
				}
			}
		}
	}
}

// What is wrong with the input is named.
func TestWrongInput(t *testing.T) {
	head := "scope,period,key,unit,qualifier,value,half_unit\n"
	for _, c := range []struct{ figures, want string }{
		{"scope,period\n", `"key"`},
		{head + "n,2018,k,case,exact,many,0.5\n", `row 2, value: "many"`},
		{head + "n,2018,k,case,exact,1,-1\n", "row 2, half_unit"},
		{head + "n,2018,k,case,perhaps,1,0.5\n", "perhaps"},
		{head + "n,2018\n", "figures"},
	} {
		commandtest.Wrong(t, run, c.figures, c.want, "-in", "-")
	}
	commandtest.Wrong(t, run, "", `de`, "-lang", "de")
	commandtest.Wrong(t, run, "", `pdf`, "-format", "pdf")
	if status, _, errs := commandtest.Call(run, head+"n,2018,k,case,exact,1,0.5\n", "-lang", "en", "-in", "-"); status != 0 {
		t.Errorf("few figures: %s", errs)
	}
}
