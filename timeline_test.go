package zhixing_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

var months = zhixing.Timeline[int]{
	Name: "mortgaged home grace", Basis: zhixing.BasisEvent,
	Entries: []zhixing.Entry[int]{
		{From: zhixing.MustDate("2021-01-01"), Value: 0, Cite: zhixing.Citation{Instrument: "OBJ-2020", Article: 20}},
		{From: zhixing.MustDate("2005-12-21"), To: zhixing.MustDate("2020-06-30"), Value: 6, Cite: zhixing.Citation{Instrument: "MORT-HOUSE-2005", Article: 2}},
		{From: zhixing.MustDate("2005-01-01"), Value: 3, Cite: zhixing.Citation{Instrument: "SEIZE-2004", Article: 7}},
	},
}

func ExampleTimeline_At() {
	e, err := months.At(zhixing.MustDate("2010-05-01"))
	fmt.Println(e.Value, e.From, e.To, err)
	_, err = months.At(zhixing.MustDate("2004-12-31"))
	fmt.Println(err)
	// Output:
	// 6 2005-12-21 2020-06-30 <nil>
	// mortgaged home grace: no value on 2004-12-31 (decided by: day of the event)
}

func TestTimelineAt(t *testing.T) {
	for day, want := range map[string]int{"2005-01-01": 3, "2005-12-20": 3, "2005-12-21": 6, "2020-06-30": 6, "2021-01-01": 0, "2099-01-01": 0} {
		e, err := months.At(zhixing.MustDate(day))
		if err != nil || e.Value != want || e.Projected {
			t.Errorf("%s: %+v, %v", day, e, err)
		}
	}
	if e, _ := months.At(zhixing.MustDate("2005-06-01")); e.To != zhixing.MustDate("2005-12-20") {
		t.Errorf("an open end is the day before the next entry, not %s", e.To)
	}
	for _, d := range []zhixing.Date{{}, zhixing.MustDate("2004-12-31"), zhixing.MustDate("2020-07-01"), zhixing.MustDate("2020-12-31")} {
		_, err := months.At(d)
		var ne *zhixing.NoEntryError
		if !errors.As(err, &ne) || ne.Day != d || ne.Table != months.Name || !strings.Contains(ne.Text(zhixing.ZH), "没有对应的参数") {
			t.Errorf("%s: %v", d, err)
		}
	}
	if _, err := (zhixing.Timeline[int]{}).At(zhixing.MustDate("2020-01-01")); err == nil {
		t.Error("the empty timeline has a value")
	}
}

func TestTimelinePublished(t *testing.T) {
	s := zhixing.Timeline[string]{Name: "LPR", Basis: zhixing.BasisCalendarDay, Published: true, Entries: []zhixing.Entry[string]{
		{From: zhixing.MustDate("2026-10-20"), To: zhixing.MustDate("2026-11-19"), Value: "3.0", Cite: zhixing.Citation{Instrument: "PBOC-DAY"}},
		{From: zhixing.MustDate("2026-09-20"), Value: "3.1", Cite: zhixing.Citation{Instrument: "PBOC-DAY"}},
	}}
	if err := s.Check(); err != nil {
		t.Fatal(err)
	}
	for day, projected := range map[string]bool{"2026-11-19": false, "2026-11-20": true, "2030-01-01": true} {
		d := zhixing.MustDate(day)
		e, err := s.At(d)
		if err != nil || e.Value != "3.0" || e.Projected != projected {
			t.Errorf("%s: %+v, %v", day, e, err)
		}
		_, err = s.AtStrict(d)
		var ne *zhixing.NoEntryError
		if projected != errors.As(err, &ne) {
			t.Errorf("%s strictly: %v", day, err)
		}
		if projected && ne.After != zhixing.MustDate("2026-11-19") {
			t.Errorf("the table ends on %s", ne.After)
		}
	}
	s.Entries[1].To = zhixing.MustDate("2026-10-01")
	if e, err := s.At(zhixing.MustDate("2026-10-10")); err == nil {
		t.Errorf("a gap inside a published series was filled with %+v", e)
	}
	s.Published = false
	if _, err := s.At(zhixing.MustDate("2026-11-20")); err == nil {
		t.Error("a table that is not published regularly must end with its last entry")
	}
}

func TestTimelineCheck(t *testing.T) {
	if err := months.Check(); err != nil {
		t.Fatal(err)
	}
	if err := (zhixing.Timeline[int]{}).Check(); err == nil || strings.Count(err.Error(), "\n") != 2 {
		t.Errorf("no name, no basis, no entries: %v", err)
	}
	for name, spoil := range map[string]func(*[3]zhixing.Entry[int]){
		"order":     func(e *[3]zhixing.Entry[int]) { e[0], e[1] = e[1], e[0] },
		"overlap":   func(e *[3]zhixing.Entry[int]) { e[1].To = zhixing.MustDate("2021-01-01") },
		"backward":  func(e *[3]zhixing.Entry[int]) { e[1].To = zhixing.MustDate("2005-12-20") },
		"same day":  func(e *[3]zhixing.Entry[int]) { e[2].From = e[1].From },
		"no cite":   func(e *[3]zhixing.Entry[int]) { e[2].Cite = zhixing.Citation{} },
		"no from":   func(e *[3]zhixing.Entry[int]) { e[2].From = zhixing.Date{} },
		"projected": func(e *[3]zhixing.Entry[int]) { e[0].Projected = true },
	} {
		entries := [3]zhixing.Entry[int](months.Entries)
		spoil(&entries)
		bad := months
		bad.Entries = entries[:]
		if bad.Check() == nil {
			t.Errorf("%s: not noticed", name)
		}
	}
}

func BenchmarkTimelineAt(b *testing.B) {
	d := zhixing.MustDate("2010-05-01")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := months.At(d); err != nil {
			b.Fatal(err)
		}
	}
}
