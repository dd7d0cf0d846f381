package zhixing_test

import (
	"errors"
	"strings"
	"testing"

	z "github.com/zhixing-go/zhixing"
)

// TestExtendCASE31: an extension is counted from the unrolled end and rolls once,
// last.
func TestExtendCASE31(t *testing.T) {
	day := z.MustDate
	for _, tc := range []struct {
		name     string
		trigger  string
		first    z.Period
		by       z.Period
		excluded []z.Span
		raw, end string
		days     int
		paused   bool
	}{
		// Six months from 2023-07-01 end on Monday 2024-01-01, a holiday: 2024-01-02.
		// Three months on are counted from 01-01, not from 01-02: 2024-04-01, a Monday.
		{"CASE-31 from the unrolled end", "2023-07-01", z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm}, z.Period{N: 3, Unit: z.Months, Class: z.CourtTerm}, nil, "2024-04-01", "2024-04-01", 0, false},
		// To 2024-05-01, a holiday: rolls over 05-05 to Monday 05-06.
		{"CASE-31 rolls once, last", "2023-07-01", z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm}, z.Period{N: 4, Unit: z.Months, Class: z.CourtTerm}, nil, "2024-05-01", "2024-05-06", 0, false},
		{"CASE-32 a later span moves the new end", "2023-07-01", z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm}, z.Period{N: 3, Unit: z.Months, Class: z.CourtTerm}, []z.Span{{From: day("2024-03-01"), To: day("2024-03-11")}}, "2024-04-11", "2024-04-11", 10, false},
		{"CASE-32 a span before the old end is counted already", "2023-07-01", z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm}, z.Period{N: 3, Unit: z.Months, Class: z.CourtTerm}, []z.Span{{From: day("2023-09-01"), To: day("2023-09-11")}}, "2024-04-01", "2024-04-01", 0, false},
		{"CASE-32 an open span pauses", "2023-07-01", z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm}, z.Period{N: 3, Unit: z.Months, Class: z.CourtTerm}, []z.Span{{From: day("2024-02-01")}}, "", "", 0, true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := tc.first.End(day(tc.trigger), nil)
			if err != nil {
				t.Fatal(err)
			}
			got, err := d.Extend(tc.by, tc.excluded, nil, z.Roll{})
			if err != nil {
				t.Fatal(err)
			}
			if got.RawEnd.String() != tc.raw || got.End.String() != tc.end || got.Paused != tc.paused || got.ExcludedDays != tc.days {
				t.Errorf("raw %s, end %s, %d days, paused %v", got.RawEnd, got.End, got.ExcludedDays, got.Paused)
			}
		})
	}
	term := z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm}
	d, _ := term.End(day("2023-07-01"), nil)
	var in *z.InputError
	if _, err := d.Extend(z.Period{N: 0, Unit: z.Months, Class: z.CourtTerm}, nil, nil, z.Roll{}); !errors.As(err, &in) {
		t.Errorf("an extension of 0 months: %v", err)
	}
	if _, err := d.Extend(term, []z.Span{{From: day("2024-02-01"), To: day("2024-02-01")}}, nil, z.Roll{}); err == nil || !strings.Contains(err.Error(), "excluded[0]") {
		t.Errorf("an empty span: %v", err)
	}
	if _, err := (z.Deadline{Paused: true}).Extend(term, nil, nil, z.Roll{}); !errors.As(err, &in) {
		t.Errorf("a paused deadline was extended: %v", err)
	}
	late, _ := term.End(day("2026-06-10"), nil)
	if _, err := late.Extend(z.Period{N: 30, Unit: z.WorkingDays, Class: z.CourtTerm}, nil, nil, z.Roll{Uncovered: z.UncoveredStrict}); !errors.Is(err, z.ErrCalendarNotCovered) {
		t.Errorf("working days beyond the calendar under strict: %v", err)
	}
	if got, err := late.Extend(z.Period{N: 30, Unit: z.WorkingDays, Class: z.CourtTerm}, nil, nil, z.Roll{}); err != nil || !got.Provisional {
		t.Errorf("working days beyond the calendar: %+v %v", got, err)
	}
}

// TestExcludedWorkingDaysCASE32: working days of a span are not counted, its rest
// days move nothing.
func TestExcludedWorkingDaysCASE32(t *testing.T) {
	day := z.MustDate
	p := z.Period{N: 5, Unit: z.WorkingDays, Class: z.CourtTerm}
	for _, tc := range []struct {
		name     string
		excluded []z.Span
		end      string
		paused   bool
	}{
		// The event is on Monday 2024-03-04, the fifth working day Monday 03-11.
		{"CASE-70 none", nil, "2024-03-11", false},
		{"CASE-32 two working days", []z.Span{{From: day("2024-03-06"), To: day("2024-03-08")}}, "2024-03-13", false},
		{"CASE-32 a weekend", []z.Span{{From: day("2024-03-09"), To: day("2024-03-11")}}, "2024-03-11", false},
		{"CASE-32 before the event", []z.Span{{From: day("2024-02-01"), To: day("2024-03-05")}}, "2024-03-11", false},
		{"CASE-32 on the last day: over already", []z.Span{{From: day("2024-03-11"), To: day("2024-03-15")}}, "2024-03-11", false},
		{"CASE-32 open", []z.Span{{From: day("2024-03-07")}}, "", true},
	} {
		t.Run(tc.name, func(t *testing.T) {
			d, err := p.EndExcluding(day("2024-03-04"), tc.excluded, nil)
			if err != nil || d.End.String() != tc.end || d.Paused != tc.paused {
				t.Errorf("%s, paused %v, %v", d.End, d.Paused, err)
			}
		})
	}
	if _, err := p.EndExcludingWith(day("2026-12-20"), []z.Span{{From: day("2026-12-22"), To: day("2027-01-10")}}, nil, z.Roll{Uncovered: z.UncoveredStrict}); !errors.Is(err, z.ErrCalendarNotCovered) {
		t.Errorf("strict: %v", err)
	}
	if d, err := p.EndExcluding(day("2026-12-20"), []z.Span{{From: day("2026-12-22"), To: day("2027-01-10")}}, nil); err != nil || !d.Provisional {
		t.Errorf("%+v %v", d, err)
	}
}

// TestWorkingDaysEdgesCASE70: the first and last days of the table and the days
// beyond both, against counting day by day.
func TestWorkingDaysEdgesCASE70(t *testing.T) {
	for _, first := range []z.Date{z.YMD(2006, 12, 20), z.YMD(2026, 9, 1)} {
		for i := range 140 {
			d := first.AddDays(i)
			for _, n := range []int{1, 2, 5, 44, 64, 65, 90} {
				got, certain := z.AddWorkingDays(d, n, z.Mainland())
				want, certainToo := z.AddWorkingDays(d, n, byDay{z.Mainland()})
				if got != want || certain != certainToo {
					t.Fatalf("%s + %d: %s %v, want %s %v", d, n, got, certain, want, certainToo)
				}
			}
		}
	}
}

func TestDeadlineDaysLeft(t *testing.T) {
	p := z.Period{N: 15, Unit: z.Days, Class: z.PartyTerm}
	d, err := p.End(z.MustDate("2024-03-01"), nil) // ends on Saturday 03-16, rolls to 03-18
	if err != nil {
		t.Fatal(err)
	}
	for asOf, want := range map[string]int{"2024-03-16": 2, "2024-03-18": 0, "2024-03-20": -2} {
		if n, ok := d.DaysLeft(z.MustDate(asOf)); !ok || n != want {
			t.Errorf("%s: %d %v, want %d", asOf, n, ok, want)
		}
	}
	if _, ok := d.DaysLeft(z.Date{}); ok {
		t.Error("days left of no day")
	}
	if _, ok := (z.Deadline{Paused: true}).DaysLeft(z.MustDate("2024-03-16")); ok {
		t.Error("a paused deadline has days left")
	}
}

func TestHourDeadlineStatusCASE70(t *testing.T) {
	at := z.MustInstant("2024-03-01T10:20:00+08:00")
	d, err := z.Period{N: 48, Unit: z.Hours, Class: z.CourtTerm}.EndAt(at) // from 11:00
	if err != nil {
		t.Fatal(err)
	}
	end := z.MustInstant("2024-03-03T11:00:00+08:00")
	wait, _ := z.Period{N: 48, Unit: z.Hours, Class: z.MinimumWait}.EndAt(z.MustInstant("2024-03-01T11:00:00+08:00"))
	const ms = 1_000_000
	for _, tc := range []struct {
		d    z.HourDeadline
		at   z.Instant
		want z.DeadlineStatus
		in   bool
	}{
		{d, end.Add(-ms), z.DeadlineUpcoming, true}, {d, end, z.DeadlineDue, true}, {d, end.Add(ms), z.DeadlineOverdue, false},
		{wait, end, z.DeadlineUpcoming, true}, {wait, end.Add(ms), z.DeadlineMet, false},
		{d, z.Instant{}, z.DeadlineUnknown, false}, {z.HourDeadline{}, end, z.DeadlineUnknown, false},
	} {
		if got := tc.d.Status(tc.at); got != tc.want || tc.d.Within(tc.at) != tc.in {
			t.Errorf("%s at %s: %s, within %v", tc.d.Class, tc.at, got, tc.d.Within(tc.at))
		}
	}
	if s := d.Text(z.ZH); !strings.Contains(s, "48小时") || !strings.Contains(s, "11:00") {
		t.Error(s)
	}
}

// TestTriLogic: unknown is not false, and stays unknown unless the other decides.
func TestTriLogic(t *testing.T) {
	all := []z.Tri{z.No, z.Unknown, z.Yes} // in order of truth: and is the least, or the greatest
	for i, a := range all {
		if got := a.Not(); got != all[2-i] {
			t.Errorf("not %s = %s", a, got)
		}
		for j, b := range all {
			if got := a.And(b); got != all[min(i, j)] {
				t.Errorf("%s and %s = %s", a, b, got)
			}
			if got := a.Or(b); got != all[max(i, j)] {
				t.Errorf("%s or %s = %s", a, b, got)
			}
		}
	}
	if z.TriOf(true) != z.Yes || z.TriOf(false) != z.No {
		t.Error("TriOf")
	}
}

// TestBenchmarkBucketDIST21: a bucket includes its upper bound.
func TestBenchmarkBucketDIST21(t *testing.T) {
	for months, want := range map[int]z.RateSeries{-1: z.RateUnset, 0: z.RateUnset, 1: z.RatePBoC6M, 6: z.RatePBoC6M, 7: z.RatePBoC1Y, 12: z.RatePBoC1Y, 13: z.RatePBoC3Y, 36: z.RatePBoC3Y, 37: z.RatePBoC5Y, 60: z.RatePBoC5Y, 61: z.RatePBoCOver5Y} {
		if got := z.BenchmarkBucket(months); got != want {
			t.Errorf("%d months: %s, want %s", months, got, want)
		}
	}
}

func TestSpanDays(t *testing.T) {
	s := z.Span{From: z.MustDate("2024-02-28"), To: z.MustDate("2024-03-01")}
	if s.Days() != 2 || (z.Span{From: s.From}).Days() != 0 {
		t.Errorf("%d days", s.Days())
	}
}

// TestNotCoveredNames: the error names the day and the range of the calendar.
func TestNotCoveredNames(t *testing.T) {
	_, err := z.Period{N: 15, Unit: z.Days, Class: z.PartyTerm}.End(z.MustDate("2006-05-01"), nil)
	var nc *z.NotCoveredError
	if !errors.As(err, &nc) || nc.Day != z.MustDate("2006-05-16") {
		t.Fatal(err)
	}
	for _, words := range []string{"2006-05-16", "2007-01-01", "2026-12-31", "CASE-70"} {
		if !strings.Contains(nc.Error(), words) {
			t.Errorf("%s does not name %s", nc.Error(), words)
		}
	}
	if !strings.Contains(nc.Text(z.ZH), "2006年5月16日") {
		t.Error(nc.Text(z.ZH))
	}
	plain := &z.NotCoveredError{Day: nc.Day}
	if !strings.Contains(plain.Error(), "2006-05-16") || strings.Contains(plain.Error(), "tables") {
		t.Error(plain)
	}
}
