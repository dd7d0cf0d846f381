package zhixing

import (
	"errors"
	"iter"
	"math/bits"
	"time"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// DayKind is the kind of a day in a calendar (日期性质).
type DayKind uint8

// The kinds of days. Rest days (法定休假日) are DayWeekend and DayHoliday.
const (
	DayWorkday       DayKind = iota // 工作日
	DayWeekend                      // 周末
	DayHoliday                      // 放假（含调休放假）
	DayMakeUpWorkday                // 调休上班日
)

var dayKindNames = enum.Names[DayKind]{Kind: "day_kind", Rows: []enum.Row{
	{Word: "workday", ZH: "工作日", EN: "working day"},
	{Word: "weekend", ZH: "周末", EN: "weekend"},
	{Word: "holiday", ZH: "放假", EN: "holiday"},
	{Word: "make_up_workday", ZH: "调休上班日", EN: "make-up working day"},
}}

// String returns the stable word of k.
func (k DayKind) String() string { return dayKindNames.Word(k) }

// Label returns the wording of k in l.
func (k DayKind) Label(l Lang) string { return dayKindNames.Label(k, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (k DayKind) MarshalText() ([]byte, error) { return dayKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *DayKind) UnmarshalText(b []byte) error { return dayKindNames.Unmarshal(b, k) }

// IsRest reports whether a day of this kind is a rest day: the last day of a term
// that falls on it rolls (CASE-70 item 5). A make-up working day is none.
func (k DayKind) IsRest() bool { return k == DayWeekend || k == DayHoliday }

// Calendar says what kind of day a date is (日历), and whether that is certain: a
// day for which no arrangement is known yet is told by its weekday and not
// certain. A Calendar that also has a method Coverage() (from, to Date) lets
// terms tell days before its first year from days after its last.
type Calendar interface {
	Day(Date) (kind DayKind, certain bool)
}

// IsRestDay reports whether d is a rest day (法定休假日) in cal; nil is Mainland.
func IsRestDay(d Date, cal Calendar) (rest, certain bool) {
	if cal == nil {
		cal = &mainland
	}
	k, ok := cal.Day(d)
	return k.IsRest(), ok
}

// Mainland returns the calendar of the mainland with the State Council's yearly
// arrangements of holidays and make-up working days from 2007 to 2026. Days after
// that are told by their weekday and not certain.
func Mainland() Calendar { return &mainland }

// PlainWeekends is a calendar that knows Saturdays and Sundays only; no day of it
// is certain. It serves the years before the shipped table.
type PlainWeekends struct{}

// Day implements Calendar.
func (PlainWeekends) Day(d Date) (DayKind, bool) { return weekdayKind(d), false }

func weekdayKind(d Date) DayKind {
	switch d.Weekday() {
	case time.Saturday, time.Sunday:
		return DayWeekend
	}
	return DayWorkday
}

// DayTable is a Calendar over a range of days with two bits a day. Build it with
// NewDayTable; it is immutable and safe to share.
type DayTable struct {
	first int32 // ordinal of the first day of the table
	n     int32 // number of days in it
	from  Date  // first day of the range reported by Coverage
	// work and special hold one bit a day, padded with plain weekdays up to a whole
	// word: a set of days is counted and searched 64 days at a time.
	work, special []uint64
	// rank counts the bits of work before each word, and days lists the places of
	// those inside the table: the n-th working day after any other is one access.
	rank []uint32
	days []int32
}

// NewDayTable builds a calendar that covers from..to, both included: holidays are
// days off besides weekends, or weekend days that belong to a holiday; makeUp are
// weekend days worked. It is an *InputError for a day to be outside the range, to
// appear twice, or for a make-up day to fall on Monday to Friday; all are joined.
func NewDayTable(from, to Date, holidays, makeUp []Date) (*DayTable, error) {
	var p Problems
	switch {
	case from.IsZero():
		p.Add("from", "", "", Text{ZH: "未给出", EN: "not given"})
	case to.Before(from):
		p.Add("to", to.String(), "", Text{ZH: "早于起始日", EN: "earlier than the first day"})
	case to.Sub(from) > maxTableDays:
		p.Add("to", to.String(), "", Text{ZH: "范围不得超过二百年", EN: "the range may not exceed two hundred years"})
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	n := to.Sub(from) + 1
	words := (n + 63) / 64
	t := &DayTable{first: from.n, n: int32(n), from: from, work: make([]uint64, words), special: make([]uint64, words)}
	for i := range words * 64 {
		if weekdayKind(Date{from.n + int32(i)}) == DayWorkday {
			t.work[i/64] |= 1 << (i % 64)
		}
	}
	mark := func(field string, days []Date, off bool) {
		for i, d := range days {
			k := int(d.n) - int(t.first)
			switch {
			case k < 0 || k >= n:
				p.Add(index(field, i), d.String(), "", Text{ZH: "不在日历范围内", EN: "outside the range of the calendar"})
			case t.special[k/64]>>(k%64)&1 == 1:
				p.Add(index(field, i), d.String(), "", Text{ZH: "重复列出", EN: "listed twice"})
			case !off && weekdayKind(d) == DayWorkday:
				p.Add(index(field, i), d.String(), "CASE-70", Text{ZH: "调休上班日应为周末", EN: "a make-up working day falls on a weekend"})
			default:
				t.special[k/64] |= 1 << (k % 64)
				t.work[k/64] |= 1 << (k % 64)
				if off {
					t.work[k/64] &^= 1 << (k % 64)
				}
			}
		}
	}
	mark("holidays", holidays, true)
	mark("make_up", makeUp, false)
	if err := p.Err(); err != nil {
		return nil, err
	}
	t.rank = make([]uint32, words)
	for i := range n {
		if i%64 == 0 {
			t.rank[i/64] = uint32(len(t.days))
		}
		if t.work[i/64]>>(i%64)&1 == 1 {
			t.days = append(t.days, int32(i))
		}
	}
	return t, nil
}

const maxTableDays = 200 * 366

// Day implements Calendar.
func (t *DayTable) Day(d Date) (DayKind, bool) {
	k := uint32(d.n - t.first)
	if k >= uint32(t.n) {
		return weekdayKind(d), false
	}
	if t.special[k/64]>>(k%64)&1 == 0 {
		return weekdayKind(d), true
	}
	if t.work[k/64]>>(k%64)&1 == 1 {
		return DayMakeUpWorkday, true
	}
	return DayHoliday, true
}

// Coverage returns the first and last day for which arrangements are known.
func (t *DayTable) Coverage() (from, to Date) { return t.from, Date{t.first + t.n - 1} }

// Special yields the days that differ from the ordinary week, in order.
func (t *DayTable) Special() iter.Seq2[Date, DayKind] {
	return func(yield func(Date, DayKind) bool) {
		for i, w := range t.special {
			for ; w != 0; w &= w - 1 {
				d := Date{t.first + int32(i*64+bits.TrailingZeros64(w))}
				if k, _ := t.Day(d); !yield(d, k) {
					return
				}
			}
		}
	}
}

// window returns the working bits of the 64 days from ordinal n on, and how many
// of them are inside the table; those beyond are zero bits.
func (t *DayTable) window(n int32) (w uint64, valid int32) {
	k := n - t.first
	if uint32(k) >= uint32(t.n) {
		return 0, 0
	}
	i, s := k>>6, uint(k&63)
	w = t.work[i] >> s
	if s != 0 && int(i)+1 < len(t.work) {
		w |= t.work[i+1] << (64 - s)
	}
	valid = t.n - k
	if valid < 64 {
		return w & (1<<uint(valid) - 1), valid
	}
	return w, 64
}

// addWorking returns the n-th working day after the day from, n > 0, or the last
// day it could count up to and how many are missing there.
func (t *DayTable) addWorking(from int32, n int) (end int32, missing int) {
	k := uint32(from + 1 - t.first)
	if k >= uint32(t.n) {
		return from, n
	}
	// Its place among all working days of the table.
	i := k >> 6
	at := int(t.rank[i]) + bits.OnesCount64(t.work[i]&(1<<(k&63)-1)) + n - 1
	if at < len(t.days) {
		return t.first + t.days[at], 0
	}
	return t.first + t.n - 1, at + 1 - len(t.days)
}

// ErrCalendarNotCovered is what errors.Is finds where a term needs a day that its
// calendar does not cover (CASE-70).
var ErrCalendarNotCovered = errors.New("zhixing: day not covered by the calendar (日历未覆盖该日)")

// NotCoveredError names the day that the calendar does not cover.
type NotCoveredError struct {
	Day      Date // the day asked for
	From, To Date // the range covered, zero where the calendar does not say
}

// Error returns the English wording.
func (e *NotCoveredError) Error() string { return e.Text(EN) }

// Text returns the wording in l.
func (e *NotCoveredError) Text(l Lang) string {
	args := []Arg{DateArg("day", e.Day), DateArg("from", e.From), DateArg("to", e.To)}
	if e.From.IsZero() {
		return Render(Text{ZH: "日历不能确定{day}是否为法定休假日 [CASE-70]", EN: "the calendar is not certain about {day} [CASE-70]"}, args, l)
	}
	return Render(Text{ZH: "日历（{from}至{to}）未覆盖{day}：应以参数表补充当年节假日，或者选择按周末暂定（provisional） [CASE-70]", EN: "the calendar ({from} to {to}) does not cover {day}: give the holidays of that time in the tables, or choose provisional, which knows weekends only [CASE-70]"}, args, l)
}

// Unwrap returns ErrCalendarNotCovered.
func (e *NotCoveredError) Unwrap() error { return ErrCalendarNotCovered }

// NextWorkingDay returns d if it is a working day in cal, otherwise the first
// working day after it; certain is false if any day looked at is not certain. A
// fixed date that is to roll (policy RollFixedDate of DIST-05) is rolled with it.
// nil is Mainland. The zero Date is returned where no working day is found.
func NextWorkingDay(d Date, cal Calendar) (day Date, certain bool) {
	if cal == nil {
		cal = &mainland
	}
	return rollForward(d, cal)
}

// AddWorkingDays returns the n-th working day after d (before d if n is negative;
// d itself is never counted), and whether every day looked at is certain.
func AddWorkingDays(d Date, n int, cal Calendar) (day Date, certain bool) {
	if cal == nil {
		cal = &mainland
	}
	return addWorking(d, n, cal)
}

// WorkingDaysBetween counts the working days after from up to and including to:
// AddWorkingDays(from, n) is at most to. It is 0 if to is not later.
func WorkingDaysBetween(from, to Date, cal Calendar) (n int, certain bool) {
	if cal == nil {
		cal = &mainland
	}
	certain = true
	t, fast := cal.(*DayTable)
	for d := from.n + 1; !from.IsZero() && d <= to.n; {
		if fast {
			if w, valid := t.window(d); valid > 0 {
				if left := to.n - d + 1; left < valid {
					w &= 1<<uint(left) - 1
					valid = left
				}
				n += bits.OnesCount64(w)
				d += valid
				continue
			}
		}
		k, ok := cal.Day(Date{d})
		certain = certain && ok
		if !k.IsRest() {
			n++
		}
		d++
	}
	return n, certain
}

func rollForward(d Date, cal Calendar) (Date, bool) {
	if t, ok := cal.(*DayTable); ok && !d.IsZero() {
		if w, _ := t.window(d.n); w != 0 {
			return DateFromOrdinal(int(d.n) + bits.TrailingZeros64(w)), true
		}
	}
	return rollByDay(d, 1, cal)
}

// rollByDay steps by one day; a calendar without any working day ends it after
// the longest run a caller could mean.
func rollByDay(d Date, step int, cal Calendar) (Date, bool) {
	certain := true
	for range maxTableDays {
		if d.IsZero() {
			break
		}
		k, ok := cal.Day(d)
		certain = certain && ok
		if !k.IsRest() {
			return d, certain
		}
		d = d.AddDays(step)
	}
	return Date{}, false
}

func addWorking(d Date, n int, cal Calendar) (Date, bool) {
	if n < 0 {
		return subWorking(d, -n, cal)
	}
	if n == 0 || d.IsZero() {
		return d, true
	}
	if t, ok := cal.(*DayTable); ok {
		end, missing := t.addWorking(d.n, n)
		if missing == 0 {
			return Date{end}, true
		}
		d, n = DateFromOrdinal(int(end)), missing
	}
	certain := true
	for rest := 0; n > 0 && rest < maxTableDays; {
		d = d.AddDays(1)
		if d.IsZero() {
			return d, false
		}
		k, ok := cal.Day(d)
		certain = certain && ok
		if k.IsRest() {
			rest++
			continue
		}
		rest = 0
		n--
	}
	if n > 0 {
		return Date{}, false
	}
	return d, certain
}

func subWorking(d Date, n int, cal Calendar) (Date, bool) {
	certain := true
	for n > 0 {
		var ok bool
		if d, ok = rollByDay(d.AddDays(-1), -1, cal); d.IsZero() {
			return d, false
		}
		certain = certain && ok
		n--
	}
	return d, certain
}

// Days returns the days of the given kind that differ from the ordinary week, in
// order: DayHoliday or DayMakeUpWorkday; others give nil.
func (t *DayTable) Days(kind DayKind) []Date {
	var out []Date
	for d, k := range t.Special() {
		if k == kind {
			out = append(out, d)
		}
	}
	return out
}
