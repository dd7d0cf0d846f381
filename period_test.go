package zhixing_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	z "github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

func term(n int, u z.PeriodUnit, c z.DeadlineClass) z.Period {
	return z.Period{N: n, Unit: u, Class: c}
}

func TestPeriodWorkedExamples(t *testing.T) {
	for _, c := range []struct {
		name, trigger string
		p             z.Period
		raw, end      string
	}{
		{"CASE-02 example 1 filing", "2026-02-10", term(7, z.Days, z.CourtTerm), "2026-02-17", "2026-02-24"},
		{"CASE-70 example 1 notice", "2026-02-10", term(10, z.Days, z.CourtTerm), "2026-02-20", "2026-02-24"},
		{"CASE-70 example 2 make-up Sunday", "2026-09-10", term(10, z.Days, z.PartyTerm), "2026-09-20", "2026-09-20"},
		{"CASE-70 example 2 national day", "2026-09-21", term(10, z.Days, z.PartyTerm), "2026-10-01", "2026-10-08"},
		{"CASE-70 example 2 make-up Saturday", "2026-02-04", term(10, z.Days, z.PartyTerm), "2026-02-14", "2026-02-14"},
		{"CASE-64 example 3 suit", "2026-09-18", term(15, z.Days, z.PartyTerm), "2026-10-03", "2026-10-08"},
		{"CASE-31 example 5 limit", "2026-01-12", term(6, z.Months, z.CourtTerm), "2026-07-12", "2026-07-13"},
		{"CASE-71 example 6 wait", "2026-01-15", term(3, z.Months, z.MinimumWait), "2026-04-15", "2026-04-15"},
		{"CASE-71 example 6 clamp", "2025-11-30", term(3, z.Months, z.MinimumWait), "2026-02-28", "2026-02-28"},
		{"CASE-05 example 9 limitation", "2023-05-10", term(2, z.Years, z.PartyTerm), "2025-05-10", "2025-05-12"},
		{"CASE-38 example 12 stay", "2026-03-31", term(1, z.Years, z.Validity), "2027-03-31", "2027-03-31"},
		{"CASE-36 example 13 payout", "2026-09-02", term(30, z.Days, z.CourtTerm), "2026-10-02", "2026-10-08"},
		{"CASE-85 example 16 register", "2026-09-24", term(5, z.WorkingDays, z.CourtTerm), "2026-10-09", "2026-10-09"},
		{"CASE-85 example 16 screen", "2026-09-18", term(15, z.WorkingDays, z.CourtTerm), "2026-10-15", "2026-10-15"},
		{"CASE-85 example 16 own court", "2026-09-18", term(30, z.Days, z.CourtTerm), "2026-10-18", "2026-10-19"},
		{"CASE-70 month end", "2026-01-31", term(1, z.Months, z.Validity), "2026-02-28", "2026-02-28"},
		{"CASE-70 leap day", "2024-02-29", term(1, z.Years, z.Sanction), "2025-02-28", "2025-02-28"},
		{"AUC-01 notice 30 days before", "2026-10-31", term(30, z.Days, z.Backward), "2026-10-01", "2026-10-01"},
		{"CASE-71 schedule on a rest day", "2025-08-31", term(6, z.Months, z.Schedule), "2026-02-28", "2026-02-28"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, cal := range []z.Calendar{nil, z.Mainland(), byDay{z.Mainland()}} {
				d, err := c.p.End(z.MustDate(c.trigger), cal)
				if err != nil {
					t.Fatal(err)
				}
				if d.RawEnd != z.MustDate(c.raw) || d.End != z.MustDate(c.end) || d.Rolled != (c.raw != c.end) {
					t.Errorf("raw %s end %s rolled %v, want %s %s", d.RawEnd, d.End, d.Rolled, c.raw, c.end)
				}
				if d.Provisional != (d.End.Year() > 2026 && c.p.Class != z.Validity) {
					t.Errorf("provisional %v", d.Provisional)
				}
			}
		})
	}
}

func TestPoolScheduleCASE45FromAnchor(t *testing.T) {
	want := []string{"2026-02-28", "2026-08-31", "2027-02-28", "2027-08-31", "2028-02-29", "2028-08-31", "2029-02-28", "2029-08-31", "2030-02-28", "2030-08-31"}
	for i, w := range want {
		d, err := term(6*(i+1), z.Months, z.Schedule).End(z.MustDate("2025-08-31"), nil)
		if err != nil || d.End != z.MustDate(w) || d.Provisional {
			t.Errorf("%d: %s %v %v, want %s", i, d.End, d.Provisional, err, w)
		}
	}
}

func TestExcludedCASE32(t *testing.T) {
	span := func(a, b string) z.Span {
		s := z.Span{From: z.MustDate(a)}
		if b != "" {
			s.To = z.MustDate(b)
		}
		return s
	}
	limit := term(6, z.Months, z.CourtTerm)
	filed := z.MustDate("2026-01-12")
	susp, appr := span("2026-03-01", "2026-04-10"), span("2026-04-05", "2026-05-05")
	t.Run("CASE-32 example 4 merged", func(t *testing.T) {
		for _, ex := range [][]z.Span{{susp, appr}, {appr, susp}, {appr, susp, appr}} {
			d, err := limit.EndExcluding(filed, ex, nil)
			if err != nil || d.End != z.MustDate("2026-09-15") || d.ExcludedDays != 65 {
				t.Fatalf("%s %d %v", d.End, d.ExcludedDays, err)
			}
			e, err := d.Extend(term(3, z.Months, z.CourtTerm), ex, nil, z.Roll{})
			if err != nil || e.End != z.MustDate("2026-12-15") || e.ExcludedDays != 65 {
				t.Fatalf("CASE-31 extension: %s %d %v", e.End, e.ExcludedDays, err)
			}
		}
	})
	t.Run("CASE-32 chained spans reach beyond the first end", func(t *testing.T) {
		// The first moves the end past the start of the second.
		d, err := limit.EndExcluding(filed, []z.Span{span("2026-07-01", "2026-07-11"), span("2026-07-20", "2026-07-25")}, nil)
		if err != nil || d.RawEnd != z.MustDate("2026-07-27") || d.ExcludedDays != 15 {
			t.Fatalf("%s %d %v", d.RawEnd, d.ExcludedDays, err)
		}
		d, _ = limit.EndExcluding(filed, []z.Span{span("2026-07-20", "2026-07-25")}, nil)
		if d.RawEnd != z.MustDate("2026-07-12") || d.ExcludedDays != 0 {
			t.Fatalf("a span after the end moved it: %s", d.RawEnd)
		}
		d, _ = limit.EndExcluding(filed, []z.Span{span("2026-07-12", "2026-07-22")}, nil)
		if d.RawEnd != z.MustDate("2026-07-12") {
			t.Fatalf("a span that begins on the end moved it: %s", d.RawEnd)
		}
	})
	t.Run("CASE-32 open", func(t *testing.T) {
		d, err := limit.EndExcluding(filed, []z.Span{susp, span("2026-04-09", "")}, nil)
		if err != nil || !d.Paused || !d.End.IsZero() || d.Status(filed.AddDays(9)) != z.DeadlinePaused {
			t.Fatalf("%+v %v", d, err)
		}
		if d, _ = limit.EndExcluding(filed, []z.Span{span("2026-08-01", "")}, nil); d.Paused {
			t.Fatal("a span after the end paused it")
		}
	})
	t.Run("CASE-31 later span after an extension", func(t *testing.T) {
		ex := []z.Span{span("2026-08-01", "2026-08-11")}
		d, _ := limit.EndExcluding(filed, ex, nil)
		e, err := d.Extend(term(3, z.Months, z.CourtTerm), ex, nil, z.Roll{})
		if err != nil || e.RawEnd != z.MustDate("2026-10-22") || e.ExcludedDays != 10 {
			t.Fatalf("%s %d %v", e.RawEnd, e.ExcludedDays, err)
		}
	})
	t.Run("CASE-32 bad spans", func(t *testing.T) {
		var in *z.InputError
		_, err := limit.EndExcluding(filed, []z.Span{susp, span("2026-03-02", "2026-03-02"), {}}, nil)
		if !errors.As(err, &in) || in.Field != "excluded[1].to" {
			t.Fatal(err)
		}
	})
}

func drawSpans(t *rapid.T, base z.Date, reach int) []z.Span {
	var out []z.Span
	for range rapid.IntRange(0, 20).Draw(t, "spans") {
		a := rapid.IntRange(-20, reach).Draw(t, "from")
		out = append(out, z.Span{From: base.AddDays(a), To: base.AddDays(a + rapid.IntRange(1, 40).Draw(t, "length"))})
	}
	return out
}

// The model walks day by day: a day covered by a span that began before the end
// does not run.
func TestExcludedAgainstModelCASE32(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := z.YMD(2015, 1, 1).AddDays(rapid.IntRange(0, 3000).Draw(t, "trigger"))
		n := rapid.IntRange(1, 200).Draw(t, "n")
		spans := drawSpans(t, base, 300)
		unit := rapid.SampledFrom([]z.PeriodUnit{z.Days, z.WorkingDays}).Draw(t, "unit")
		inside := func(d z.Date) bool { return slices.ContainsFunc(spans, func(s z.Span) bool { return s.Contains(d) }) }
		got, err := term(n, unit, z.MinimumWait).EndExcluding(base, spans, nil)
		if err != nil {
			t.Fatal(err)
		}
		if unit == z.Days {
			// n days run; a day inside a span runs only if no span that holds it, or that
			// it is joined to, began before the end.
			end := base.AddDays(n)
			counted := map[z.Date]bool{}
			for changed := true; changed; {
				changed = false
				for d := base; d.Before(base.AddDays(2000)); d = d.AddDays(1) {
					if !inside(d) || counted[d] {
						continue
					}
					if d.Before(end) || counted[d.AddDays(-1)] {
						counted[d], end, changed = true, end.AddDays(1), true
					}
				}
			}
			if got.RawEnd != end || got.ExcludedDays != len(counted) {
				t.Fatalf("%s %d, want %s %d", got.RawEnd, got.ExcludedDays, end, len(counted))
			}
			return
		}
		// In working days the n-th working day outside the spans; a span that begins
		// on that very day no longer counts.
		for _, perm := range [][]z.Span{spans, slices.Clone(spans)} {
			slices.Reverse(perm)
			again, _ := term(n, unit, z.MinimumWait).EndExcluding(base, perm, nil)
			if again != got {
				t.Fatalf("order of spans matters: %v %v", again, got)
			}
		}
		left, d := n, base
		for left > 0 {
			d = d.AddDays(1)
			rest, _ := z.IsRestDay(d, nil)
			begins := inside(d) && !inside(d.AddDays(-1)) && left == 1 // from < end is asked
			if !rest && (!inside(d) || begins) {
				left--
			}
		}
		if got.RawEnd != d {
			t.Fatalf("%d working days from %s excluding %v: %s, want %s", n, base, spans, got.RawEnd, d)
		}
	})
}

func TestPeriodAgainstModelCASE70(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := z.YMD(2007, 2, 1).AddDays(rapid.IntRange(0, 7000).Draw(t, "trigger"))
		p := z.Period{N: rapid.IntRange(1, 60).Draw(t, "n"), Unit: z.PeriodUnit(rapid.IntRange(int(z.Days), int(z.Years)).Draw(t, "unit")),
			Class: z.DeadlineClass(rapid.IntRange(int(z.PartyTerm), int(z.Sanction)).Draw(t, "class"))}
		var raw z.Date
		switch p.Unit {
		case z.Days:
			raw = base
			for range p.N {
				raw = raw.AddDays(1)
			}
		case z.WorkingDays:
			raw = base
			for left := p.N; left > 0; {
				raw = raw.AddDays(1)
				if rest, _ := z.IsRestDay(raw, nil); !rest {
					left--
				}
			}
		default:
			months := p.N
			if p.Unit == z.Years {
				months *= 12
			}
			// Anniversary: first of the target month, then the same day or the last.
			y, m, day := base.YMD()
			for range months {
				if m++; m > 12 {
					y, m = y+1, 1
				}
			}
			for raw = z.YMD(y, m, day); raw.IsZero(); day-- {
				raw = z.YMD(y, m, day-1)
			}
		}
		end := raw
		rolls := p.Class <= z.PerformancePeriod
		for rolls {
			if rest, _ := z.IsRestDay(end, nil); !rest {
				break
			}
			end = end.AddDays(1)
		}
		d, err := p.End(base, nil)
		if err != nil || d.RawEnd != raw || d.End != end || d.Rolled != (raw != end) || d.Trigger != base || d.Period != p {
			t.Fatalf("%+v from %s: %+v %v, want raw %s end %s", p, base, d, err, raw, end)
		}
		// Metamorphic: a later event never ends earlier.
		if next, _ := p.End(base.AddDays(1), nil); next.End.Before(d.End) {
			t.Fatalf("%+v: event a day later ends %s, before %s", p, next.End, d.End)
		}
	})
}

func TestRollCASE71(t *testing.T) {
	sat := z.MustDate("2026-07-25") // Saturday
	day := sat.AddDays(-10)
	all := z.Roll{PartyTerm: z.RollNo, CourtTerm: z.RollNo, PerformancePeriod: z.RollNo, MinimumWait: z.RollYes, Schedule: z.RollYes,
		Validity: z.RollYes, Sanction: z.RollYes, Backward: z.RollYes}
	for c := z.PartyTerm; c <= z.Backward; c++ {
		from, monday := day, sat.AddDays(2)
		if c == z.Backward {
			from, monday = sat.AddDays(10), sat.AddDays(-1)
		}
		p := term(10, z.Days, c)
		def, err1 := p.End(from, nil)
		rev, err2 := p.EndWith(from, nil, all)
		want, other := sat, monday
		if c <= z.PerformancePeriod {
			want, other = monday, sat
		}
		if err1 != nil || err2 != nil || def.End != want || rev.End != other {
			t.Errorf("CASE-71 %s: default %s, reversed %s", c, def.End, rev.End)
		}
		if (z.Roll{}).Rolls(c) == all.Rolls(c) {
			t.Errorf("CASE-71 %s: policy has no effect", c)
		}
	}
}

func TestBackwardAUC01(t *testing.T) {
	event := z.MustDate("2026-05-16")
	p := term(15, z.Days, z.Backward)
	d, err := p.End(event, nil)
	if err != nil || d.End != z.MustDate("2026-05-01") || d.Rolled {
		t.Fatal(d.End, err)
	}
	if d, _ = p.EndWith(event, nil, z.Roll{BackwardCount: z.ClearDays}); d.End != z.MustDate("2026-04-30") {
		t.Fatal(d.End)
	}
	// AUC-01: satisfied if the event is at least the day of the act plus N.
	if d, _ := p.End(event, nil); !d.Within(event.AddDays(-15)) || d.Within(event.AddDays(-14)) {
		t.Fatal("a backward term is met up to its last day")
	}
	m, _ := term(1, z.Months, z.Backward).EndWith(z.MustDate("2026-03-31"), nil, z.Roll{BackwardCount: z.ClearDays})
	if m.End != z.MustDate("2026-02-27") {
		t.Fatal(m.End)
	}
	w, _ := term(3, z.WorkingDays, z.Backward).End(z.MustDate("2026-10-09"), nil)
	if w.End != z.MustDate("2026-09-29") { // 10-08, 09-30, 09-29
		t.Fatal(w.End)
	}
}

func TestUncoveredCASE70(t *testing.T) {
	p := term(10, z.Days, z.PartyTerm)
	late, early := z.MustDate("2027-03-01"), z.MustDate("2005-03-01")
	if d, err := p.End(late, nil); err != nil || !d.Provisional {
		t.Errorf("after the table: %v %v", d, err)
	}
	_, err := p.End(early, nil)
	var nc *z.NotCoveredError
	if !errors.Is(err, z.ErrCalendarNotCovered) || !errors.As(err, &nc) || nc.Day != z.MustDate("2005-03-11") {
		t.Errorf("before the table: %v", err)
	}
	if d, err := p.EndWith(early, nil, z.Roll{Uncovered: z.UncoveredProvisional}); err != nil || !d.Provisional || d.End != z.MustDate("2005-03-11") {
		t.Errorf("provisional: %v %v", d, err)
	}
	if _, err := p.EndWith(late, nil, z.Roll{Uncovered: z.UncoveredStrict}); !errors.Is(err, z.ErrCalendarNotCovered) {
		t.Errorf("strict: %v", err)
	}
	if d, err := p.End(early, z.PlainWeekends{}); err != nil || !d.Provisional {
		t.Errorf("plain weekends: %v %v", d, err)
	}
	// A term that does not roll asks nothing of the calendar.
	if d, err := term(10, z.Days, z.Validity).EndWith(early, nil, z.Roll{Uncovered: z.UncoveredStrict}); err != nil || d.Provisional {
		t.Errorf("validity: %v %v", d, err)
	}
	// The roll itself leaves the table: 2026-12-31 is known, the days after are not.
	c, _ := z.NewDayTable(z.YMD(2030, 1, 1), z.YMD(2030, 1, 6), nil, nil)
	if _, err := p.EndWith(z.YMD(2029, 12, 26), c, z.Roll{Uncovered: z.UncoveredStrict}); !errors.Is(err, z.ErrCalendarNotCovered) {
		t.Errorf("strict roll out of the table: %v", err)
	}
	d, err := p.EndWith(z.YMD(2029, 12, 26), c, z.Roll{}) // 2030-01-05, a Saturday; Monday 7th is not known
	if err != nil || !d.Provisional || d.End != z.YMD(2030, 1, 7) {
		t.Errorf("roll out of the table: %v %v", d, err)
	}
	if d, err := term(3, z.WorkingDays, z.CourtTerm).End(z.YMD(2026, 12, 30), nil); err != nil || !d.Provisional {
		t.Errorf("working days out of the table: %v %v", d, err)
	}
}

func TestPeriodRefusals(t *testing.T) {
	day := z.YMD(2026, 1, 1)
	for _, p := range []z.Period{{}, term(0, z.Days, z.PartyTerm), term(-3, z.Days, z.PartyTerm), term(3, 0, z.PartyTerm), term(3, z.Days, 0),
		term(1_000_001, z.Days, z.PartyTerm), term(3, z.Hours, z.PartyTerm), term(3, 99, z.PartyTerm), term(3, z.Days, 99), term(9000, z.Years, z.Validity)} {
		var in *z.InputError
		if d, err := p.End(day, nil); !errors.As(err, &in) {
			t.Errorf("%+v: %v %v", p, d, err)
		}
		if d, err := p.EndExcluding(day, []z.Span{{From: day, To: day.AddDays(1)}}, nil); !errors.As(err, &in) {
			t.Errorf("excluding %+v: %v %v", p, d, err)
		}
	}
	if _, err := term(3, z.Days, z.PartyTerm).End(z.Date{}, nil); err == nil {
		t.Error("no trigger, no error")
	}
}

func TestDeadlineStatus(t *testing.T) {
	d, _ := term(10, z.Days, z.PartyTerm).End(z.MustDate("2026-03-02"), nil) // 03-12
	for _, c := range []struct {
		asOf, done string
		want       z.DeadlineStatus
	}{
		{"2026-03-01", "", z.DeadlineUpcoming}, {"2026-03-11", "", z.DeadlineUpcoming}, {"2026-03-12", "", z.DeadlineDue}, {"2026-03-13", "", z.DeadlineOverdue},
		{"2026-03-20", "2026-03-12", z.DeadlineMet}, {"2026-03-20", "2026-03-13", z.DeadlineOverdue}, {"2026-03-05", "2026-03-06", z.DeadlineUpcoming},
	} {
		var done z.Date
		if c.done != "" {
			done = z.MustDate(c.done)
		}
		if got := d.StatusDone(z.MustDate(c.asOf), done); got != c.want {
			t.Errorf("%s done %q: %s, want %s", c.asOf, c.done, got, c.want)
		}
	}
	if d.Status(z.Date{}) != z.DeadlineUnknown || (z.Deadline{}).Status(z.YMD(2026, 1, 1)) != z.DeadlineUnknown {
		t.Error("a question without a day, or of no deadline, is unknown")
	}
	if !d.Within(d.End) || d.Within(d.End.AddDays(1)) || d.Over(d.End) || !d.Over(d.OverFrom()) {
		t.Error("CC 1259: within includes the last day, over does not")
	}
	t.Run("CASE-33 example 5, CASE-41 example 6: a wait is over the day after", func(t *testing.T) {
		w, _ := term(6, z.Months, z.MinimumWait).End(z.MustDate("2026-01-08"), nil)
		if w.OverFrom() != z.MustDate("2026-07-09") || w.Status(z.MustDate("2026-07-08")) != z.DeadlineUpcoming || w.Status(z.MustDate("2026-07-09")) != z.DeadlineMet {
			t.Error(w.OverFrom())
		}
	})
}

func TestDeadlineJSON(t *testing.T) {
	p := z.Restoration()
	d, err := p.EndExcluding(z.MustDate("2026-02-10"), []z.Span{{From: z.MustDate("2026-02-11"), To: z.MustDate("2026-02-12")}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	b, err := json.Marshal(d)
	if err != nil {
		t.Fatal(err)
	}
	want := `{"n":10,"unit":"days","class":"party_term","rule":"CASE-70","cite":{"instrument":"CPL-2023","article":86},"trigger":"2026-02-10","raw_end":"2026-02-21","end":"2026-02-24","rolled":true,"excluded_days":1}`
	if string(b) != want {
		t.Errorf("got  %s\nwant %s", b, want)
	}
	var back z.Deadline
	if err := json.Unmarshal(b, &back); err != nil || back != d {
		t.Errorf("%+v %v", back, err)
	}
	if got, want := d.Text(z.ZH), "自2026年2月10日次日起10日，不计入1日，顺延至2026年2月24日届满（2026年2月21日为休假日）"; got != want {
		t.Error(got)
	}
	if got, want := d.Text(z.EN), "10 days from the day after 2026-02-10, 1 days not counted, rolled to 2026-02-24 (2026-02-21 is a rest day)"; got != want {
		t.Error(got)
	}
}

func TestHourTermsCASE70(t *testing.T) {
	at := z.MustInstant
	for _, c := range []struct {
		name string
		p    z.Period
		from string
		end  string
	}{
		{"CASE-70 48 h of preservation", term(48, z.Hours, z.CourtTerm), "2026-03-02T10:20:00+08:00", "2026-03-04T11:00:00+08:00"},
		{"CASE-70 on the full hour", term(24, z.Hours, z.PartyTerm), "2026-03-02T10:00:00+08:00", "2026-03-03T11:00:00+08:00"},
		{"CASE-70 duration of liberty", term(24, z.Hours, z.Validity), "2026-03-02T10:20:00+08:00", "2026-03-03T10:20:00+08:00"},
		{"AUC-01 system term", z.Period{N: 24, Unit: z.Hours, Class: z.CourtTerm, Hours: z.Exact}, "2026-03-02T10:20:00.5+08:00", "2026-03-03T10:20:00.5+08:00"},
		{"CASE-70 before 1970", term(1, z.Hours, z.CourtTerm), "1969-12-31T10:20:00+08:00", "1969-12-31T12:00:00+08:00"},
		{"AUC-01 hours before", term(24, z.Hours, z.Backward), "2026-03-02T10:20:00+08:00", "2026-03-01T10:20:00+08:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := c.p.EndAt(at(c.from))
			if err != nil || d.End != at(c.end) {
				t.Fatalf("%s %v, want %s", d.End, err, c.end)
			}
			if d.Status(d.End) != z.DeadlineDue || d.Status(d.End.Add(1e6)) != z.DeadlineOverdue || !d.Within(d.End) {
				t.Error("status")
			}
		})
	}
	for _, p := range []z.Period{{}, term(3, z.Days, z.CourtTerm)} {
		if _, err := p.EndAt(at("2026-03-02T10:20:00+08:00")); err == nil {
			t.Errorf("%+v accepted", p)
		}
	}
	if _, err := term(3, z.Hours, z.CourtTerm).EndAt(z.Instant{}); err == nil {
		t.Error("no moment, no error")
	}
}

func TestFiledOnCASE70(t *testing.T) {
	at := z.MustInstant
	five := z.BusinessHours{CloseMinute: 17*60 + 30}
	eve, noon := at("2026-03-12T20:00:00+08:00"), at("2026-03-12T12:00:00+08:00")
	for _, c := range []struct {
		f    z.Filing
		h    z.BusinessHours
		want string
	}{
		{z.Filing{Means: z.FiledByPost, Postmark: z.MustDate("2026-03-12"), Received: at("2026-03-20T09:00:00+08:00")}, five, "2026-03-12"},
		{z.Filing{Received: noon}, five, "2026-03-12"},
		{z.Filing{Received: eve}, five, "2026-03-13"},
		{z.Filing{Received: eve}, z.BusinessHours{}, "2026-03-12"},
		{z.Filing{Received: at("2026-03-12T17:30:00+08:00")}, five, "2026-03-12"},
		{z.Filing{Means: z.FiledElectronically, Received: eve}, five, "2026-03-12"},
		{z.Filing{Means: z.FiledElectronically, Received: eve}, z.BusinessHours{CloseMinute: 1050, Electronic: z.CutoffCloseOfBusiness}, "2026-03-13"},
	} {
		if got, err := c.f.FiledOn(c.h); err != nil || got != z.MustDate(c.want) {
			t.Errorf("CASE-70 %+v: %s %v, want %s", c.f, got, err, c.want)
		}
	}
	for _, f := range []z.Filing{{}, {Means: z.FiledByPost, Received: noon}} {
		if _, err := f.FiledOn(five); err == nil {
			t.Errorf("%+v accepted", f)
		}
	}
	if z.PublicationServed(z.MustDate("2021-12-31")) != z.MustDate("2022-03-01") || z.PublicationServed(z.MustDate("2022-01-01")) != z.MustDate("2022-01-31") {
		t.Error("CASE-73 publication")
	}
}

func TestPeriodAllocatesNothing(t *testing.T) {
	p, w := term(10, z.Days, z.PartyTerm), term(15, z.WorkingDays, z.CourtTerm)
	day, cal := z.MustDate("2026-09-21"), z.Mainland()
	ex := []z.Span{{From: day, To: day.AddDays(3)}, {From: day.AddDays(2), To: day.AddDays(5)}}
	if n := testing.AllocsPerRun(100, func() {
		_, _ = p.End(day, cal)
		_, _ = w.End(day, cal)
		_, _ = p.EndExcluding(day, ex, cal)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func ExamplePeriod_End() {
	reconsideration := z.Period{N: 10, Unit: z.Days, Class: z.PartyTerm, Rule: "CASE-64",
		Cite: z.Citation{Instrument: "CPL-2023", Article: 236}}
	d, err := reconsideration.End(z.MustDate("2026-09-21"), z.Mainland())
	fmt.Println(d.RawEnd, d.End, d.Rolled, err)
	fmt.Println(d.Text(z.EN))
	// Output:
	// 2026-10-01 2026-10-08 true <nil>
	// 10 days from the day after 2026-09-21, rolled to 2026-10-08 (2026-10-01 is a rest day)
}

func ExamplePeriod_EndExcluding() {
	limit := z.Period{N: 6, Unit: z.Months, Class: z.CourtTerm, Rule: "CASE-31"}
	d, _ := limit.EndExcluding(z.MustDate("2026-01-12"), []z.Span{
		{From: z.MustDate("2026-03-01"), To: z.MustDate("2026-04-10")}, // suspension
		{From: z.MustDate("2026-04-05"), To: z.MustDate("2026-05-05")}, // appraisal
	}, nil)
	fmt.Println(d.End, d.ExcludedDays)
	// Output: 2026-09-15 65
}

func TestEndDateIsEnd(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := term(rapid.IntRange(0, 400).Draw(t, "n"), z.PeriodUnit(rapid.IntRange(0, 6).Draw(t, "unit")), z.DeadlineClass(rapid.IntRange(0, 9).Draw(t, "class")))
		day := z.YMD(2006, 6, 1).AddDays(rapid.IntRange(0, 8000).Draw(t, "trigger"))
		var r z.Roll
		r.Uncovered = z.Uncovered(rapid.IntRange(0, 2).Draw(t, "uncovered"))
		d, err := p.EndWith(day, z.Mainland(), r)
		end, provisional, err2 := p.EndDate(day, z.Mainland(), r)
		if end != d.End || provisional != d.Provisional || (err == nil) != (err2 == nil) {
			t.Fatalf("%+v from %s: %s %v %v, want %s %v %v", p, day, end, provisional, err2, d.End, d.Provisional, err)
		}
	})
}
