package zhixing

import "fmt"

// PartialDate is a date known to the day, to the month or only to the year
// (不完整日期): a day that is not known is not invented. The zero value is not set.
type PartialDate struct {
	Year  uint16
	Month uint8 // 0 if only the year is known
	Day   uint8 // 0 if only the month is known
}

// IsZero reports whether p is not set.
func (p PartialDate) IsZero() bool { return p == PartialDate{} }

// Exact returns the day, and whether it is known.
func (p PartialDate) Exact() (Date, bool) {
	if p.Month == 0 || p.Day == 0 {
		return Date{}, false
	}
	d := YMD(int(p.Year), int(p.Month), int(p.Day))
	return d, !d.IsZero()
}

// Earliest returns the first day that p may be; the zero Date if p is not set.
func (p PartialDate) Earliest() Date {
	return YMD(int(p.Year), max(1, int(p.Month)), max(1, int(p.Day)))
}

// Latest returns the last day that p may be; the zero Date if p is not set.
func (p PartialDate) Latest() Date {
	switch {
	case p.Month == 0:
		return YMD(int(p.Year), 12, 31)
	case p.Day == 0:
		return YMD(int(p.Year), int(p.Month), 1).AddMonths(1).AddDays(-1)
	}
	return YMD(int(p.Year), int(p.Month), int(p.Day))
}

// String returns 2006-01-02, 2006-01 or 2006, as far as p is known.
func (p PartialDate) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.Month == 0:
		return fmt.Sprintf("%04d", p.Year)
	case p.Day == 0:
		return fmt.Sprintf("%04d-%02d", p.Year, p.Month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", p.Year, p.Month, p.Day)
}

// Text renders p for a reader: 2015年11月, or 2015-11 in English.
func (p PartialDate) Text(l Lang) string {
	switch {
	case l == EN || p.IsZero():
		return p.String()
	case p.Month == 0:
		return fmt.Sprintf("%d年", p.Year)
	case p.Day == 0:
		return fmt.Sprintf("%d年%d月", p.Year, p.Month)
	}
	return fmt.Sprintf("%d年%d月%d日", p.Year, p.Month, p.Day)
}

// MarshalText gives String.
func (p PartialDate) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText is the inverse of MarshalText; a month or day that does not exist is
// an *InputError.
func (p *PartialDate) UnmarshalText(b []byte) error {
	s := string(b)
	full := s
	switch len(s) {
	case 0:
		*p = PartialDate{}
		return nil
	case 4:
		full += "-01-01"
	case 7:
		full += "-01"
	}
	d, err := ParseDate(full)
	if err != nil {
		return &InputError{Field: "date", Value: clip(s), Reason: Text{ZH: "应当是 2006、2006-01 或者 2006-01-02", EN: "must be 2006, 2006-01 or 2006-01-02"}}
	}
	y, m, day := d.YMD()
	*p = PartialDate{Year: uint16(y)}
	if len(s) >= 7 {
		p.Month = uint8(m)
	}
	if len(s) >= 10 {
		p.Day = uint8(day)
	}
	return nil
}
