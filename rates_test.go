package zhixing

import (
	"encoding/csv"
	"errors"
	"os"
	"testing"
)

func TestShippedRatesAgainstData(t *testing.T) {
	for _, f := range []struct {
		file  string
		table *rateTable
		first int
	}{{"lpr.csv", &lprTable, 1}, {"pboc_benchmark_loan_rates.csv", &pbocTable, 1}} {
		file, err := os.Open("../shared/data/" + f.file)
		if err != nil {
			t.Skip("data not at hand")
		}
		rows, err := csv.NewReader(file).ReadAll()
		file.Close()
		if err != nil {
			t.Fatal(err)
		}
		if len(rows)-1 != len(f.table.rows) {
			t.Fatalf("%s: %d rows, want %d", f.file, len(f.table.rows), len(rows)-1)
		}
		for i, want := range rows[1:] {
			got := f.table.rows[i]
			if unpack(got.day).String() != want[0] {
				t.Errorf("%s row %d: day %d, want %s", f.file, i, got.day, want[0])
			}
			for c := range f.table.series {
				n, err := parsePercent(want[c+1])
				if err != nil || n != got.rate[c] {
					t.Errorf("%s %s column %d: %d, want %s", f.file, want[0], c, got.rate[c], want[c+1])
				}
			}
			status := want[len(f.table.series)+1]
			if len(want) == 9 {
				status = want[7]
			}
			if got.status.String() != status {
				t.Errorf("%s %s: %s, want %s", f.file, want[0], got.status, status)
			}
		}
	}
}

func TestRateAt(t *testing.T) {
	for _, c := range []struct {
		name      string
		series    RateSeries
		day       string
		want      string
		projected bool
		to        string
	}{
		{"DIST-23 the publication day bears the new rate", RateLPR1Y, "2019-08-20", "4.25 percent", false, "2019-09-19"},
		{"DIST-23 the day before a change bears the old one", RateLPR1Y, "2019-09-19", "4.25 percent", false, "2019-09-19"},
		{"DIST-23 five years", RateLPR5Y, "2022-05-20", "4.45 percent", false, "2022-06-19"},
		{"peer error 2: each publication opens its own segment", RateLPR1Y, "2024-12-19", "3.10 percent", false, "2024-12-19"},
		{"peer error 16: make-up Saturday 2021-02-20", RateLPR1Y, "2021-02-20", "3.85 percent", false, "2021-03-21"},
		{"DIST-23 not projected before the next publication is due", RateLPR1Y, "2026-10-19", "3.00 percent", false, "2026-10-19"},
		{"DIST-23 projected from the day it was due", RateLPR1Y, "2026-10-20", "3.00 percent", true, ""},
		{"DIST-21 benchmark", RatePBoC1Y, "2008-10-09", "6.93 percent", false, "2008-10-29"},
		{"DIST-21 benchmark, day before", RatePBoC1Y, "2008-10-08", "7.20 percent", false, "2008-10-08"},
		{"DIST-21 last benchmark", RatePBoCOver5Y, "2019-08-19", "4.90 percent", false, "2019-08-19"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := ShippedTables().RateAt(c.series, MustDate(c.day))
			if err != nil || r.Quantity().String() != c.want || r.Projected != c.projected || r.To.String() != c.to {
				t.Fatalf("%+v %v", r, err)
			}
		})
	}
	t.Run("peer error 8: a day not covered is an error naming table and day", func(t *testing.T) {
		for s, day := range map[RateSeries]string{RateLPR1Y: "2019-08-19", RatePBoC1Y: "1991-04-20", RatePBoC6M: "2019-08-20", RateUnset: "2020-01-01"} {
			var none *NoEntryError
			if _, err := (*Tables)(nil).RateAt(s, MustDate(day)); !errors.As(err, &none) || none.Day.String() != day || none.Table == "" {
				t.Errorf("%s %s: %v", s, day, err)
			}
		}
	})
	t.Run("strict refuses projection", func(t *testing.T) {
		var none *NoEntryError
		if _, err := ShippedTables().RateAtStrict(RateLPR1Y, MustDate("2026-10-20")); !errors.As(err, &none) || none.After != MustDate("2026-10-19") {
			t.Fatal(err)
		}
	})
}

func TestTariffs(t *testing.T) {
	for _, c := range []struct{ name, tariff, day, amount, want string }{
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "8000", "50.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "10000", "50.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "300000", "4400.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "500000", "7400.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "1234567.89", "14745.68"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "2500000", "27400.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "5000000", "52400.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "8000000", "67400.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "10000000", "77400.00"},
		{"DIST-28 E9", TariffApplicationFee, "2024-01-01", "35000000", "102400.00"},
		{"DIST-29 minimum", TariffPreservationFee, "2024-01-01", "900", "30.00"},
		{"DIST-29 to 100,000", TariffPreservationFee, "2024-01-01", "100000", "1020.00"},
		{"DIST-29 maximum", TariffPreservationFee, "2024-01-01", "10000000", "5000.00"},
		{"AUC-61 example 16", TariffCommission, "2024-01-01", "2276000", "108280.00"},
		{"AUC-61 example 16", TariffCommission, "2020-12-31", "36000000", "860000.00"},
		{"AUC-61 example 16", TariffCommission, "2021-01-01", "120000000", "1740000.00"},
	} {
		t.Run(c.name+" "+c.amount, func(t *testing.T) {
			tariff, err := ShippedTables().TariffAt(c.tariff, MustDate(c.day))
			if err != nil {
				t.Fatal(err)
			}
			amount, _ := ParseMoney(c.amount)
			if got, err := tariff.Fee(amount); err != nil || got.String() != c.want {
				t.Fatalf("%s %v, want %s", got, err, c.want)
			}
			w := NewWorksheet(tariff.Title)
			if o, err := tariff.Sheet(w.Section(tariff.Title), amount); err != nil || o.Value.String() != c.want+" yuan" {
				t.Fatal(o, err)
			}
			if err := w.Verify(); err != nil {
				t.Fatal(err)
			}
		})
	}
	var none *NoEntryError
	if _, err := ShippedTables().TariffAt(TariffApplicationFee, MustDate("2007-03-31")); !errors.As(err, &none) {
		t.Fatal(err)
	}
	for i, want := range []string{"2007-04-01", "2007-04-01", "2021-01-01", "2005-01-01"} {
		if shippedTariffs[i].From.String() != want || shippedTariffs[i].Check() != nil {
			t.Error(shippedTariffs[i].From, shippedTariffs[i].Check())
		}
	}
	if shippedTariffs[3].To.String() != "2020-12-31" {
		t.Error(shippedTariffs[3].To)
	}
}
