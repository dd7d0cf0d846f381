package zhixing

import (
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is a civil date (日期) without clock or zone, from 0001-01-01 to
// 9999-12-31. The zero value means "not set". Dates are comparable with ==;
// text, JSON and SQL form is 2006-01-02, and "" for a date not set.
type Date struct {
	// n counts days, 0001-01-01 is 1: subtraction is one instruction, the zero
	// value is free to mean "not set", and a Date fits a register.
	n int32
}

const (
	minDay = 1
	maxDay = 3652059 // 9999-12-31
)

// ParseDate reads a date in the form 2006-01-02. Any other form, and a day that
// does not exist, is an *InputError.
func ParseDate(s string) (Date, error) {
	if len(s) == 10 && s[4] == '-' && s[7] == '-' {
		y, ok1 := digits(s[0:4])
		m, ok2 := digits(s[5:7])
		d, ok3 := digits(s[8:10])
		if ok1 && ok2 && ok3 {
			if v, ok := civil(y, m, d); ok {
				return v, nil
			}
			return Date{}, &InputError{Field: "date", Value: clip(s), Reason: Text{ZH: "该日不存在", EN: "no such day"}}
		}
	}
	return Date{}, &InputError{Field: "date", Value: clip(s), Reason: Text{ZH: "日期应写作 2006-01-02", EN: "a date is written 2006-01-02"}}
}

// MustDate is ParseDate for constants in code and tests; it panics on an error.
func MustDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// YMD returns the date of a year (1 to 9999), month (1 to 12) and day of the
// month, or the zero Date where there is no such day.
func YMD(year, month, day int) Date {
	d, _ := civil(year, month, day)
	return d
}

func civil(y, m, d int) (Date, bool) {
	if y < 1 || y > 9999 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m) {
		return Date{}, false
	}
	return Date{int32(dayNumber(y, m, d))}, true
}

func digits(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		c := s[i] - '0'
		if c > 9 {
			return 0, false
		}
		n = n*10 + int(c)
	}
	return n, true
}

// dayNumber counts the days up to y-m-d with March as the first month, so that
// the leap day is the last day of a year.
func dayNumber(y, m, d int) int {
	if m <= 2 {
		y--
		m += 12
	}
	return 365*y + y/4 - y/100 + y/400 + (153*(m-3)+2)/5 + d - 307 + 1
}

var monthDays = [13]uint8{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

func isLeap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

func daysIn(y, m int) int {
	if m == 2 && isLeap(y) {
		return 29
	}
	return int(monthDays[m])
}

// IsZero reports whether the date is not set.
func (d Date) IsZero() bool { return d.n == 0 }

// YMD returns year, month and day of the month; all zero for a date not set.
func (d Date) YMD() (year, month, day int) {
	if d.n == 0 {
		return 0, 0, 0
	}
	z := int(d.n) + 305 // days since 0000-03-01
	era := z / 146097
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = mp + 3
	year = yoe + era*400
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

// Year returns the year, 0 for a date not set.
func (d Date) Year() int { y, _, _ := d.YMD(); return y }

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.n % 7) }

// Ordinal returns the running number of the day, 1 for 0001-01-01; 0 if not set.
func (d Date) Ordinal() int { return int(d.n) }

// DateFromOrdinal is the inverse of Ordinal; outside 0001..9999 it returns the
// zero Date.
func DateFromOrdinal(n int) Date {
	if n < minDay || n > maxDay {
		return Date{}
	}
	return Date{int32(n)}
}

// AddDays returns the date n days later (earlier if n is negative). A result
// outside 0001..9999, and any result from a date not set, is the zero Date.
func (d Date) AddDays(n int) Date {
	if d.n == 0 || n > maxDay || n < -maxDay {
		return Date{}
	}
	return DateFromOrdinal(int(d.n) + n)
}

// AddMonths returns the corresponding day n months later, the last day of the
// month where that month has no such day (民法典第二百零二条). Always computed from
// d: adding twice may differ from adding the sum, so series start from their
// anchor. A result outside 0001..9999 is the zero Date.
func (d Date) AddMonths(n int) Date {
	if d.n == 0 || n > 12*9999 || n < -12*9999 {
		return Date{}
	}
	y, m, day := d.YMD()
	k := y*12 + m - 1 + n
	if k < 12 {
		return Date{}
	}
	y, m = k/12, k%12+1
	if y > 9999 {
		return Date{}
	}
	return Date{int32(dayNumber(y, m, min(day, daysIn(y, m))))}
}

// AddYears is AddMonths(12*n).
func (d Date) AddYears(n int) Date {
	if n > 9999 || n < -9999 {
		return Date{}
	}
	return d.AddMonths(12 * n)
}

// Sub returns the number of days from e to d, negative if d is earlier.
func (d Date) Sub(e Date) int { return int(d.n) - int(e.n) }

// Compare returns -1, 0 or +1; a date not set comes first.
func (d Date) Compare(e Date) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.n > e.n }

// String returns the date as 2006-01-02, "" if not set.
func (d Date) String() string {
	if d.n == 0 {
		return ""
	}
	var b [10]byte
	return string(d.append(b[:0]))
}

func (d Date) append(b []byte) []byte {
	y, m, day := d.YMD()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10))
}

// Text renders the date for a reader: 2024年6月30日, or 2024-06-30 in English.
func (d Date) Text(l Lang) string {
	if d.n == 0 {
		return ""
	}
	if l == EN {
		return d.String()
	}
	y, m, day := d.YMD()
	return fmt.Sprintf("%d年%d月%d日", y, m, day)
}

// AppendText implements encoding.TextAppender.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.n == 0 {
		return b, nil
	}
	return d.append(b), nil
}

// MarshalText implements encoding.TextMarshaler.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText implements encoding.TextUnmarshaler; "" gives a date not set.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(b))
	if err == nil {
		*d = v
	}
	return err
}

// Value implements driver.Valuer: text, or NULL for a date not set.
func (d Date) Value() (driver.Value, error) {
	if d.n == 0 {
		return nil, nil
	}
	return d.String(), nil
}

// Scan implements sql.Scanner for text and NULL; for a time.Time the calendar
// day it shows in its own zone is taken.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		y, m, day := v.Date()
		got, ok := civil(y, int(m), day)
		if ok {
			*d = got
			return nil
		}
	}
	return &InputError{Field: "date", Value: clip(fmt.Sprintf("%T", src)), Reason: Text{ZH: "不能读作日期", EN: "cannot be read as a date"}}
}
