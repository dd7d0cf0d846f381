package zhixing

import (
	"fmt"
	"slices"
)

// holidayTable is a calendar with the days it was made from; nil is the shipped one.
type holidayTable struct{ cal *DayTable }

// holidayDay is a day that differs from the ordinary week, as table files list it.
type holidayDay struct {
	Date Date   `json:"date"`
	Name string `json:"name,omitempty"` // of the holiday it belongs to
	Kind string `json:"kind"`           // off or work
}

const mostHolidayDays = 20000

// newHolidayTable builds a calendar that covers from..to. Days before from belong
// to the first holiday of the range (30 December to New Year's Day) and are kept.
func newHolidayTable(from, to Date, days []holidayDay) (holidayTable, error) {
	var p Problems
	var off, work []Date
	first := from
	for i, d := range days {
		field := index("days", i)
		switch {
		case d.Date.IsZero():
			p.Add(field+".date", "", "CASE-70", Text{ZH: "未给出日期", EN: "no date given"})
			continue
		case i > 0 && !days[i-1].Date.Before(d.Date):
			p.Add(field+".date", d.Date.String(), "CASE-70", Text{ZH: "各日应由旧到新且不重复", EN: "days rise, none twice"})
		case d.Date.After(to) || d.Date.Before(from.AddDays(-31)):
			p.Add(field+".date", d.Date.String(), "CASE-70", Text{ZH: "不在所覆盖的期间内", EN: "outside the days covered"})
			continue
		}
		if d.Date.Before(first) {
			first = d.Date
		}
		switch {
		case d.Kind == "off":
			off = append(off, d.Date)
		case d.Kind != "work":
			p.Add(field+".kind", d.Kind, "CASE-70", Text{ZH: "应为 off 或 work", EN: "must be off or work"})
		case weekdayKind(d.Date) != DayWorkday: // a working Monday differs from no ordinary week
			work = append(work, d.Date)
		}
	}
	if err := p.Err(); err != nil {
		return holidayTable{}, err
	}
	cal, err := NewDayTable(first, to, off, work)
	if err != nil {
		return holidayTable{}, err
	}
	cal.from = from
	return holidayTable{cal}, nil
}

// list returns the days that differ, oldest first; names are not kept.
func (h holidayTable) list() []holidayDay {
	var days []holidayDay
	for d, k := range h.cal.Special() {
		kind := "off"
		if k == DayMakeUpWorkday {
			kind = "work"
		}
		days = append(days, holidayDay{Date: d, Kind: kind})
	}
	return days
}

// mergeHolidays lays over's days over base's: inside the range that over covers
// only over counts, before it over's single days replace those of base.
func mergeHolidays(base, over holidayTable) (holidayTable, []Finding, error) {
	if over.cal == nil || base.cal == nil {
		if over.cal == nil {
			over = base
		}
		return over, nil, nil
	}
	bFrom, bTo := base.cal.Coverage()
	oFrom, oTo := over.cal.Coverage()
	if oFrom.Sub(bTo) > 1 || bFrom.Sub(oTo) > 1 {
		return holidayTable{}, nil, &InputError{Field: "holidays.from", Value: oFrom.String(), Rule: "CASE-70", Reason: Text{
			ZH: fmt.Sprintf("与已有日历（%s至%s）之间有空缺", bFrom, bTo), EN: fmt.Sprintf("leaves a gap to the calendar at hand (%s to %s)", bFrom, bTo)}}
	}
	var notes []Finding
	days := over.list()
	single := func(d Date) bool {
		_, ok := slices.BinarySearchFunc(days, d, func(x holidayDay, d Date) int { return x.Date.Compare(d) })
		return ok
	}
	var kept []holidayDay
	for _, d := range base.list() {
		if inside := !d.Date.Before(oFrom) && !d.Date.After(oTo); inside || single(d.Date) {
			continue
		}
		kept = append(kept, d)
	}
	for d := max(over.cal.first, bFrom.n); d <= min(oTo.n, bTo.n); d++ {
		if d < oFrom.n && !single(Date{d}) {
			continue
		}
		a, _ := base.cal.Day(Date{d})
		b, _ := over.cal.Day(Date{d})
		if a.IsRest() != b.IsRest() {
			notes = append(notes, Finding{Rule: "CASE-70", Status: Met, Severity: Warning, Subject: TableHoliday, Code: "holiday_changed",
				Message: Text{ZH: "{day}：原为{old}，现为{new}", EN: "{day}: was a {old}, now a {new}"},
				Args:    []Arg{DateArg("day", Date{d}), TextArg("old", Text{ZH: a.Label(ZH), EN: a.Label(EN)}), TextArg("new", Text{ZH: b.Label(ZH), EN: b.Label(EN)})}})
		}
	}
	days = append(kept, days...)
	slices.SortFunc(days, func(a, b holidayDay) int { return a.Date.Compare(b.Date) })
	out, err := newHolidayTable(Date{min(bFrom.n, oFrom.n)}, Date{max(bTo.n, oTo.n)}, days)
	return out, notes, err
}

func (h holidayTable) appendCanonical(b []byte) []byte {
	from, to := h.cal.Coverage()
	b = fmt.Appendf(b, "%s %s\n", from, to)
	for _, d := range h.list() {
		b = fmt.Appendf(b, "%s %s\n", d.Date, d.Kind)
	}
	return b
}
