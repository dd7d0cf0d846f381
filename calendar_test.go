package zhixing_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	z "github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

// byDay hides the table behind the interface, so that the day-by-day paths run.
type byDay struct{ z.Calendar }

func mainlandTable() *z.DayTable { return z.Mainland().(*z.DayTable) }

func TestMainlandChecksumCASE70(t *testing.T) {
	h, n := sha256.New(), 0
	for d, k := range mainlandTable().Special() {
		fmt.Fprintf(h, "%s %s\n", d, k)
		n++
	}
	const want = "1167eb0e9e0822cc31412bc2ce74f70fe0e392904e4f1c5d9f7eadbf60b12b5d"
	if got := hex.EncodeToString(h.Sum(nil)); n != 677 || got != want {
		t.Fatalf("%d special days, checksum %s", n, got)
	}
	from, to := mainlandTable().Coverage()
	if from != z.YMD(2007, 1, 1) || to != z.YMD(2026, 12, 31) {
		t.Fatalf("coverage %s to %s", from, to)
	}
}

func TestMainlandAgainstSource(t *testing.T) {
	raw, err := os.ReadFile("../shared/data/cn_holidays.csv")
	if err != nil {
		t.Skip("source table not present")
	}
	special := map[z.Date]string{}
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n")[1:] {
		f := strings.Split(strings.TrimSpace(line), ",")
		special[z.MustDate(f[0])] = f[2]
	}
	for d := z.YMD(2006, 12, 30); !d.After(z.YMD(2026, 12, 31)); d = d.AddDays(1) {
		weekend := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
		want := z.DayWorkday
		switch {
		case special[d] == "off":
			want = z.DayHoliday
		case special[d] == "work" && weekend:
			want = z.DayMakeUpWorkday
		case weekend:
			want = z.DayWeekend
		}
		if got, certain := z.Mainland().Day(d); got != want || !certain {
			t.Errorf("%s: %v %v, want %v", d, got, certain, want)
		}
	}
	for _, d := range []z.Date{z.YMD(2006, 12, 29), z.YMD(2027, 1, 1), z.YMD(2100, 1, 1), z.YMD(1, 1, 1), z.YMD(9999, 12, 31)} {
		if _, certain := z.Mainland().Day(d); certain {
			t.Errorf("%s is certain", d)
		}
	}
}

// drawTable draws a calendar with dense holidays, so that long runs of rest days
// and table borders are met.
func drawTable(t *rapid.T) *z.DayTable {
	from := z.YMD(2020, 1, 1).AddDays(rapid.IntRange(0, 400).Draw(t, "first"))
	n := rapid.IntRange(1, 200).Draw(t, "days")
	var off, work []z.Date
	for i := range n {
		d := from.AddDays(i)
		weekend := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
		switch rapid.IntRange(0, 3).Draw(t, "kind") {
		case 0:
			off = append(off, d)
		case 1:
			if weekend {
				work = append(work, d)
			}
		}
	}
	c, err := z.NewDayTable(from, from.AddDays(n-1), off, work)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestWorkingDaysAgainstModelCASE70(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := mainlandTable()
		base := z.YMD(2006, 10, 1).AddDays(rapid.IntRange(0, 7600).Draw(t, "day"))
		if rapid.Bool().Draw(t, "own") {
			c = drawTable(t)
			from, _ := c.Coverage()
			base = from.AddDays(rapid.IntRange(-70, 270).Draw(t, "offset"))
		}
		n := rapid.IntRange(0, 300).Draw(t, "n")
		// The model: step one day, count the days that are not rest days.
		d, certain := base, true
		for left := n; left > 0; {
			d = d.AddDays(1)
			rest, ok := z.IsRestDay(d, c)
			certain = certain && ok
			if !rest {
				left--
			}
		}
		if got, ok := z.AddWorkingDays(base, n, c); got != d || ok != certain {
			t.Fatalf("AddWorkingDays(%s, %d) = %s %v, want %s %v", base, n, got, ok, d, certain)
		}
		if got, ok := z.AddWorkingDays(base, n, byDay{c}); got != d || ok != certain {
			t.Fatalf("by day: AddWorkingDays(%s, %d) = %s %v, want %s %v", base, n, got, ok, d, certain)
		}
		if got, ok := z.WorkingDaysBetween(base, d, c); got != n || ok != certain {
			t.Fatalf("WorkingDaysBetween(%s, %s) = %d %v, want %d %v", base, d, got, ok, n, certain)
		}
		r, certain := base, true
		for {
			rest, ok := z.IsRestDay(r, c)
			certain = certain && ok
			if !rest {
				break
			}
			r = r.AddDays(1)
		}
		if got, ok := z.NextWorkingDay(base, c); got != r || ok != certain {
			t.Fatalf("NextWorkingDay(%s) = %s %v, want %s %v", base, got, ok, r, certain)
		}
		back := base
		for left := n % 40; left > 0; {
			back = back.AddDays(-1)
			if rest, _ := z.IsRestDay(back, c); !rest {
				left--
			}
		}
		if got, _ := z.AddWorkingDays(base, -(n % 40), c); got != back {
			t.Fatalf("AddWorkingDays(%s, -%d) = %s, want %s", base, n%40, got, back)
		}
	})
}

// A calendar on which every day is worked has more working days a word than the
// search for the n-th expects.
func TestWorkingDaysOnDenseCalendar(t *testing.T) {
	from := z.YMD(2024, 1, 1)
	var makeUp []z.Date
	for i := range 1000 {
		if d := from.AddDays(i); d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
			makeUp = append(makeUp, d)
		}
	}
	c, err := z.NewDayTable(from, from.AddDays(999), nil, makeUp)
	if err != nil {
		t.Fatal(err)
	}
	for n := range 999 {
		if got, ok := z.AddWorkingDays(from, n, c); got != from.AddDays(n) || !ok {
			t.Fatalf("%d: %s %v", n, got, ok)
		}
	}
}

func TestNewDayTableRefuses(t *testing.T) {
	from, to := z.YMD(2030, 1, 1), z.YMD(2030, 12, 31)
	sat := z.YMD(2030, 1, 5)
	_, err := z.NewDayTable(from, to, []z.Date{z.YMD(2031, 1, 1), sat, {}}, []z.Date{sat, z.YMD(2030, 1, 7)})
	for _, want := range []string{"holidays[0]", "holidays[2]", "make_up[0]", "make_up[1]"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("no problem of %s in %v", want, err)
		}
	}
	for _, r := range [][2]z.Date{{{}, to}, {to, from}, {from, z.YMD(2930, 1, 1)}} {
		var in *z.InputError
		if _, err := z.NewDayTable(r[0], r[1], nil, nil); !errors.As(err, &in) {
			t.Errorf("range %s to %s: %v", r[0], r[1], err)
		}
	}
}

func TestCalendarWithoutWorkingDays(t *testing.T) {
	if d, ok := z.NextWorkingDay(z.YMD(2024, 1, 1), never{}); !d.IsZero() || ok {
		t.Errorf("NextWorkingDay = %s %v", d, ok)
	}
	if d, ok := z.AddWorkingDays(z.YMD(2024, 1, 1), 1, never{}); !d.IsZero() || ok {
		t.Errorf("AddWorkingDays = %s %v", d, ok)
	}
	if _, err := (z.Period{N: 3, Unit: z.Days, Class: z.PartyTerm}).End(z.YMD(2024, 1, 1), never{}); err == nil {
		t.Error("a term ended on a calendar without working days")
	}
}

type never struct{}

func (never) Day(z.Date) (z.DayKind, bool) { return z.DayHoliday, true }

func ExampleMainland() {
	for _, s := range []string{"2026-09-20", "2026-10-01", "2027-05-01"} {
		kind, certain := z.Mainland().Day(z.MustDate(s))
		fmt.Println(s, kind, certain)
	}
	// Output:
	// 2026-09-20 make_up_workday true
	// 2026-10-01 holiday true
	// 2027-05-01 weekend false
}
