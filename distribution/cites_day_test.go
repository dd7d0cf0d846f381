package distribution

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestCitesOfTheDay(t *testing.T) {
	p := func(key zhixing.InstrumentKey, article uint16, paragraph, item uint8) zhixing.Citation {
		return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph, Item: item}
	}
	for _, c := range []struct {
		name string
		now  zhixing.Citation
		day  string
		want zhixing.Citation
	}{
		{"DIST-41 the present text", p("CPL-INT-2022", 506, 1, 0), "2024-01-01", p("CPL-INT-2022", 506, 1, 0)},
		{"DIST-41 two articles higher before 2022-04-10", p("CPL-INT-2022", 506, 1, 0), "2022-04-09", p("CPL-INT-2020", 508, 1, 0)},
		{"DIST-41 the text of 2015", p("CPL-INT-2022", 506, 1, 0), "2015-02-04", p("CPL-INT-2015", 508, 1, 0)},
		{"DIST-41 the opinions of 1992 before", p("CPL-INT-2022", 506, 1, 0), "2015-02-03", p("CPL-OPIN-1992", 297, 0, 0)},
		{"DIST-41 security creditors", p("CPL-INT-2022", 506, 2, 0), "2013-01-01", p("ENF-REG-1998", 93, 0, 0)},
		{"DIST-42 before the property is exhausted", p("CPL-INT-2022", 507, 2, 0), "2013-01-01", p("CPL-OPIN-1992", 298, 2, 0)},
		{"DIST-41 pro rata", cite("CPL-INT-2022", 508), "2013-01-01", cite("ENF-REG-1998", 94)},
		{"DIST-49 lodgement", p("CPL-INT-2022", 510, 3, 0), "2013-01-01", p("ENF-PROC-2008", 26, 3, 0)},
		{"DIST-49 no plan procedure before 2009: the newest text names itself", p("CPL-INT-2022", 510, 3, 0), "2008-12-31", p("CPL-INT-2022", 510, 3, 0)},
		{"DIST-43 order of measures", cite("CPL-INT-2022", 514), "2013-01-01", p("ENF-REG-1998", 88, 1, 0)},
		{"DIST-43 transfer to bankruptcy is new in 2015", cite("CPL-INT-2022", 511), "2013-01-01", cite("CPL-INT-2022", 511)},
		{"DIST-31 surplus", p("ENF-REG-2020", 34, 2, 0), "2019-01-01", p("ENF-REG-1998", 49, 2, 0)},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := onDay(c.now, day(t, c.day)); got != c.want {
				t.Errorf("%s, want %s", got.Text(zhixing.ZH), c.want.Text(zhixing.ZH))
			}
		})
	}
}

func TestCitesOfPeriods(t *testing.T) {
	for _, c := range []struct {
		name, day string
		k         period
		want      zhixing.Citation
	}{
		{"DIST-48 objection today", "2022-04-10", objectionPeriod, cite("CPL-INT-2022", 509)},
		{"DIST-48 objection in 2021", "2022-04-09", objectionPeriod, cite("CPL-INT-2020", 511)},
		{"DIST-48 objection in 2020", "2020-12-31", objectionPeriod, cite("CPL-INT-2015", 511)},
		{"DIST-48 objection in 2014", "2015-02-03", objectionPeriod, cite("ENF-PROC-2008", 25)},
		{"DIST-48 suit today", "2024-01-01", suitPeriod, citeP("CPL-INT-2022", 510, 2)},
		{"DIST-48 opposition in 2021", "2021-01-01", counterPeriod, citeP("CPL-INT-2020", 512, 2)},
		{"DIST-48 opposition in 2015", "2015-02-04", counterPeriod, citeP("CPL-INT-2015", 512, 2)},
	} {
		t.Run(c.name, func(t *testing.T) {
			end, err := c.k.end(window{trigger: day(t, c.day)}, zhixing.Mainland())
			if err != nil || end.Cite != c.want {
				t.Errorf("%s, %v, want %s", end.Cite.Text(zhixing.ZH), err, c.want.Text(zhixing.ZH))
			}
		})
	}
	t.Run("DIST-43 answer of the bankruptcy court", func(t *testing.T) {
		end, err := BankruptcyAnswer(day(t, "2018-03-01"), Options{})
		if err != nil || end.Cite != cite("CPL-INT-2015", 514) {
			t.Errorf("%s, %v", end.Cite.Text(zhixing.ZH), err)
		}
	})
}

func day(t *testing.T, s string) zhixing.Date {
	t.Helper()
	d, err := zhixing.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
