package zhixing_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	z "github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

// Every day of the range against the standard library, stepped one by one.
func TestDateEveryDay(t *testing.T) {
	d := z.YMD(1, 1, 1)
	for day := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC); day.Year() < 10000; day = day.AddDate(0, 0, 1) {
		y, m, dd := d.YMD()
		if y != day.Year() || m != int(day.Month()) || dd != day.Day() || d.Weekday() != day.Weekday() || z.YMD(y, m, dd) != d || z.DateFromOrdinal(d.Ordinal()) != d {
			t.Fatalf("%s: %s %s", day, d, d.Weekday())
		}
		if day.Day() == 1 && d.String() != day.Format("2006-01-02") {
			t.Fatalf("%s: %s", day, d)
		}
		next := d.AddDays(1)
		if next.IsZero() && d != z.YMD(9999, 12, 31) {
			t.Fatalf("no day after %s", d)
		}
		d = next
	}
	if !d.IsZero() || z.YMD(9999, 12, 31).Ordinal() != 3652059 {
		t.Error("the range does not end on 9999-12-31")
	}
}

func drawDate(t *rapid.T, name string) z.Date {
	return z.DateFromOrdinal(rapid.IntRange(1, 3652059).Draw(t, name))
}

func TestDateArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawDate(t, "a"), drawDate(t, "b")
		n := a.Sub(b)
		if b.AddDays(n) != a || a.Compare(b) != -b.Compare(a) || (n > 0) != a.After(b) || (n < 0) != a.Before(b) || (a == b) != (a.Compare(b) == 0) {
			t.Fatalf("%s - %s = %d", a, b, n)
		}
		// Anniversary: the same day of the target month, or its last day.
		months := rapid.IntRange(-2400, 2400).Draw(t, "months")
		y, m, day := a.YMD()
		at := time.Date(y, time.Month(m)+time.Month(months), 1, 0, 0, 0, 0, time.UTC)
		got := a.AddMonths(months)
		if at.Year() < 1 || at.Year() > 9999 {
			if !got.IsZero() {
				t.Fatalf("%s + %d months = %s", a, months, got)
			}
			return
		}
		want := z.YMD(at.Year(), int(at.Month()), day)
		for d := day; want.IsZero(); d-- {
			want = z.YMD(at.Year(), int(at.Month()), d)
		}
		if got != want || months%12 == 0 && a.AddYears(months/12) != got {
			t.Fatalf("%s + %d months = %s, want %s", a, months, got, want)
		}
	})
}

func TestDateText(t *testing.T) {
	for _, s := range []string{"2024-2-29", "2023-02-29", "2024-13-01", "2024-00-01", "2024-01-00", "0000-01-01", "2024/01/01", "20240101", "2024-01-01 ", "１024-01-01", "-024-01-01"} {
		var in *z.InputError
		if d, err := z.ParseDate(s); !errors.As(err, &in) {
			t.Errorf("%q: %s %v", s, d, err)
		}
	}
	if got := z.MustDate("2024-06-30").Text(z.ZH); got != "2024年6月30日" {
		t.Error(got)
	}
	var none z.Date
	b, err := json.Marshal(struct{ D z.Date }{})
	if err != nil || string(b) != `{"D":""}` || json.Unmarshal([]byte(`""`), &none) != nil || !none.IsZero() || none.String() != "" || none.Text(z.ZH) != "" {
		t.Error(string(b), err)
	}
	for _, d := range []z.Date{none.AddDays(1), none.AddMonths(1), z.YMD(9999, 12, 31).AddDays(1), z.YMD(1, 1, 1).AddDays(-1), z.YMD(2024, 1, 1).AddDays(1 << 40), z.YMD(2024, 1, 1).AddYears(1 << 40), z.YMD(2023, 2, 29)} {
		if !d.IsZero() {
			t.Errorf("%s out of the range", d)
		}
	}
}

func TestDateSQL(t *testing.T) {
	d := z.MustDate("2024-06-30")
	for _, src := range []any{"2024-06-30", []byte("2024-06-30"), time.Date(2024, 6, 30, 23, 59, 0, 0, time.FixedZone("", 8*3600))} {
		var got z.Date
		if err := got.Scan(src); err != nil || got != d {
			t.Errorf("%v: %s %v", src, got, err)
		}
	}
	got := d
	if err := got.Scan(nil); err != nil || !got.IsZero() {
		t.Error(got, err)
	}
	if err := got.Scan(3.5); err == nil {
		t.Error("a number was read as a date")
	}
	if v, err := d.Value(); err != nil || v != "2024-06-30" {
		t.Error(v, err)
	}
	if v, err := (z.Date{}).Value(); err != nil || v != nil {
		t.Error(v, err)
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "", "2024-2-9", "2024-01-01T00:00:00Z"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := z.ParseDate(s)
		day, terr := time.Parse("2006-01-02", s)
		if (err == nil) != (terr == nil && day.Year() > 0) {
			t.Fatalf("%q: %v, the standard library says %v", s, err, terr)
		}
		if err == nil && d.String() != s {
			t.Fatalf("%q reads as %s", s, d)
		}
	})
}

func TestInstant(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ms := rapid.Int64Range(-62135625600000, 253402271999999-1).Draw(t, "ms") // Beijing's 0001 to 9999
		a := z.InstantFromUnixMilli(ms)
		day := time.UnixMilli(ms).UTC().Add(8 * time.Hour)
		if a.IsZero() || a.UnixMilli() != ms || a.Date() != z.YMD(day.Year(), int(day.Month()), day.Day()) {
			t.Fatalf("%d: %s on %s", ms, a, a.Date())
		}
		if back, err := z.ParseInstant(a.String()); err != nil || back != a {
			t.Fatalf("%s reads back as %s, %v", a, back, err)
		}
		b := z.InstantFromUnixMilli(ms + rapid.Int64Range(-1e9, 1e9).Draw(t, "later"))
		if b.IsZero() {
			return
		}
		if a.Add(b.Sub(a)) != b || (a.Compare(b) > 0) != (a.UnixMilli() > b.UnixMilli()) || a.Before(b) != b.After(a) {
			t.Fatalf("%s and %s", a, b)
		}
	})
	if z.MustInstant("2024-06-29T16:00:00Z").Date() != z.MustDate("2024-06-30") {
		t.Error("the day is Beijing's")
	}
	end := z.InstantAt(z.MustDate("2024-06-30"), 24, 0, 0)
	if end != z.MustInstant("2024-07-01T00:00:00+08:00") || !z.InstantAt(z.MustDate("2024-06-30"), 24, 0, 1).IsZero() || !z.InstantAt(z.MustDate("2024-06-30"), 9, 60, 0).IsZero() {
		t.Error(end)
	}
	if z.InstantFromUnixMilli(0).IsZero() || z.InstantFromUnixMilli(-1).UnixMilli() != -1 {
		t.Error("the epoch is a moment")
	}
	for _, far := range []time.Time{time.Unix(1<<62, 0), time.Unix(-1<<62, 0), time.Unix(1<<54, 0), {}} {
		if v := z.InstantFromTime(far); !v.IsZero() && !far.IsZero() {
			t.Errorf("%d read as %s", far.Unix(), v)
		}
	}
	for _, s := range []string{"", "2024-06-30", "2024-06-30T10:00:00", "2024-06-30T10:00:00.0001Z", "2024-06-30T25:00:00Z", "0000-06-30T10:00:00Z"} {
		if v, err := z.ParseInstant(s); err == nil {
			t.Errorf("%q read as %s", s, v)
		}
	}
}

func FuzzParseInstant(f *testing.F) {
	for _, s := range []string{"2024-06-30T10:00:00+08:00", "2024-06-30T10:00:00.123Z", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59.999Z", "0001-01-01T00:00:00+08:00", "9999-12-31T23:59:59.999+08:00", "2024-06-30T10:00:00-23:59"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		v, err := z.ParseInstant(s)
		if err != nil {
			return
		}
		at, terr := time.Parse(time.RFC3339Nano, s)
		if terr != nil || at.UnixMilli() != v.UnixMilli() || v.Date().IsZero() {
			t.Fatalf("%q read as %s; the standard library says %s %v", s, v, at, terr)
		}
		if back, err := z.ParseInstant(v.String()); err != nil || back != v {
			t.Fatalf("%s reads back as %s, %v", v, back, err)
		}
	})
}
