package interest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

func cited(cites []zhixing.Citation) []string {
	var out []string
	for _, c := range cites {
		out = append(out, c.Text(zhixing.ZH))
	}
	return out
}

func law(key zhixing.InstrumentKey, article uint16, paragraph, item uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph, Item: item}
}

// A finding and a line of a worksheet cite the article that says it, under the number
// it had on the day asked.
func TestCitesOfFindings(t *testing.T) {
	title := daily("2016-01-01", "2016-01-01")
	title.Settlements = []Settlement{{Agreed: day("2016-02-01"), Performed: zhixing.No, Resumed: day("2016-05-01")}}
	title.Items = append(title.Items, Item{ID: "victim", Kind: Damages, Amount: yuan("10"), Nature: CriminalRestitution})
	title.Mediation = LiabilityFixed
	paid := []Satisfaction{{Kind: zhixing.SatisfiedVoluntaryPayment, On: day("2016-06-01"), Amount: yuan("99999999")}}
	for _, c := range []struct {
		code, on string
		want     []zhixing.Citation
	}{
		{"settlement_runs", "2018-07-02", []zhixing.Citation{law("CPL-INT-2015", 467, 0, 0)}},
		{"settlement_runs", "2021-07-02", []zhixing.Citation{law("CPL-INT-2020", 467, 0, 0)}},
		{"settlement_runs", "2024-07-02", []zhixing.Citation{law("CPL-INT-2022", 465, 0, 0)}},
		{"surplus", "2018-07-02", []zhixing.Citation{law("ENF-REG-1998", 49, 2, 0)}},
		{"surplus", "2024-07-02", []zhixing.Citation{law("ENF-REG-2020", 34, 2, 0)}},
		{"mediation_replaces_doubled", "2018-07-02", []zhixing.Citation{law("CPL-2017", 253, 0, 0)}},
		{"restitution_doubled", "2024-07-02", []zhixing.Citation{law("CRIM-PROP-2014", 1, 1, 2), law("CRIM-PROP-2014", 1, 2, 0)}},
	} {
		t.Run("DIST-54 "+c.code+" "+c.on, func(t *testing.T) {
			st, err := Balance(title, paid, day(c.on), Options{})
			if err != nil {
				t.Fatal(err)
			}
			k := slices.IndexFunc(st.Findings, func(f zhixing.Finding) bool { return f.Code == c.code })
			if k < 0 {
				t.Fatalf("no such finding: %+v", st.Findings)
			}
			if diff := cmp.Diff(cited(c.want), cited(st.Findings[k].Cites)); diff != "" {
				t.Error("-want +got:\n" + diff)
			}
		})
	}
}

func TestCitesOfOldPayments(t *testing.T) {
	title := daily("2012-01-04", "2012-01-04")
	paid := []Satisfaction{{Kind: zhixing.SatisfiedAccountTransfer, On: day("2013-03-01"), Amount: yuan("100")}}
	_, w, err := Sheet(title, paid, day("2013-03-01"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var share []string
	for l := range w.Lines {
		if l.Label == textDebtPart {
			share = cited(l.Cites)
		}
	}
	if diff := cmp.Diff(cited([]zhixing.Citation{law("DELAY-2009", 1, 0, 0), law("DELAY-2009", 2, 0, 0)}), share); diff != "" {
		t.Error("DIST-18 debt and interest together: -want +got:\n" + diff)
	}
	for on, want := range map[string][]zhixing.Citation{
		"2013-12-31": {law("DELAY-2009", 1, 0, 0)},
		"2015-12-31": {law("DELAY-2009", 1, 0, 0), law("DELAY-2014", 7, 1, 0)},
	} {
		_, w, err := Sheet(title, nil, day(on), Options{})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for l := range w.Lines {
			if l.Rule == "DIST-18" && !l.From.IsZero() {
				n++
				if diff := cmp.Diff(cited(want), cited(l.Cites)); diff != "" {
					t.Error("DIST-19 " + on + ": -want +got:\n" + diff)
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: no old line", on)
		}
	}
	for on, want := range map[string][]zhixing.Citation{
		"2009-05-12": nil,
		"2009-05-13": {law("CON2-2009", 21, 0, 0)},
		"2014-07-31": {law("CON2-2009", 21, 0, 0)},
		"2014-08-01": {law("DELAY-2014", 4, 0, 0), law("CON2-2009", 21, 0, 0)},
		"2020-12-31": {law("DELAY-2014", 4, 0, 0), law("CON2-2009", 21, 0, 0)},
		"2021-01-01": {law("DELAY-2014", 4, 0, 0), law("CC-2020", 561, 0, 0)},
	} {
		if diff := cmp.Diff(cited(want), cited(orderCites(day(on)))); diff != "" {
			t.Error("DIST-10 order on " + on + ": -want +got:\n" + diff)
		}
	}
}

func TestCitesOfCeilings(t *testing.T) {
	new25, new31 := []zhixing.Citation{law("LEND-2020B", 25, 1, 0), law("LEND-2020B", 28, 1, 0), law("LEND-2020B", 29, 0, 0)}, law("LEND-2020B", 31, 2, 0)
	for _, c := range []struct {
		name, made, filed, from, to, rate string
		old                               zhixing.Tri
		want                              [][]zhixing.Citation
	}{
		{"DIST-27 a contract under the new rules", "2022-01-20", "2023-01-20", "2022-01-20", "2023-01-20", "20", zhixing.No, [][]zhixing.Citation{new25}},
		{"DIST-27 filed under the rules of 2015: no word of 2020", "2018-01-20", "2019-01-20", "2018-01-20", "2019-01-20", "20", zhixing.No, [][]zhixing.Citation{{law("LEND-2015", 26, 0, 0)}}},
		{"DIST-27 between 24 and 36 paid is paid", "2018-01-20", "2019-01-20", "2018-01-20", "2019-01-20", "30", zhixing.No, [][]zhixing.Citation{{law("LEND-2015", 26, 0, 0), law("LEND-2015", 31, 0, 0)}}},
		{"DIST-27 split at 2020-08-20", "2019-08-20", "2021-08-20", "2019-08-20", "2021-08-20", "20", zhixing.Yes, [][]zhixing.Citation{{law("LEND-2015", 26, 0, 0), new31}, append(slices.Clone(new25), new31)}},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := loan(c.made, c.filed, c.from, c.to, c.rate)
			l.OldRules = c.old
			w, err := AssessCeiling(l, Options{})
			if err != nil {
				t.Fatal(err)
			}
			var want, got [][]string
			for _, x := range c.want {
				want = append(want, cited(x))
			}
			for _, f := range w.Findings {
				got = append(got, cited(f.Cites))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error("-want +got:\n" + diff)
			}
		})
	}
}

func TestDueDeemed(t *testing.T) {
	f := LateRateFacts{Debt: LateConstructionPrice, Delivered: day("2024-08-01"), Submitted: day("2024-01-02"), Sued: day("2025-06-20")}
	for item := uint8(1); item <= 3; item++ {
		w, err := AssessLateRate(f, Options{})
		if err != nil || len(w.Findings) != 2 {
			t.Fatalf("%+v %v", w, err)
		}
		if want := []zhixing.Date{f.Delivered, f.Submitted, f.Sued}[item-1]; w.Due != want {
			t.Errorf("DIST-27 %s, want %s", w.Due, want)
		}
		if diff := cmp.Diff(cited([]zhixing.Citation{law("BUILD-2020", 27, 0, item)}), cited(w.Findings[1].Cites)); diff != "" {
			t.Error(diff)
		}
		if item == 1 {
			f.Delivered = zhixing.Date{}
		} else {
			f.Submitted = zhixing.Date{}
		}
	}
	t.Run("DIST-27 a sale has no day but that agreed", func(t *testing.T) {
		if _, err := AssessLateRate(LateRateFacts{Debt: LateSalePrice, Delivered: day("2024-08-01")}, Options{}); err == nil {
			t.Error("no error")
		}
	})
}
