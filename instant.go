package zhixing

import "time"

// Instant is a moment (时刻) in UTC milliseconds whose civil date is Beijing's
// (UTC+8 all year). The zero value means "not set". Only auction, asset and
// terms counted in hours (CASE-70) use it.
type Instant struct {
	// ms is milliseconds since the Unix epoch plus one, so that zero is "not set"
	// and 1970-01-01T00:00:00Z can still be told.
	ms int64
}

const (
	beijingOffset = 8 * 3600 * 1000
	msPerDay      = 24 * 3600 * 1000
	epochOrdinal  = 719163 // 1970-01-01
	minInstant    = (minDay-epochOrdinal)*msPerDay - beijingOffset
	maxInstant    = (maxDay+1-epochOrdinal)*msPerDay - beijingOffset - 1
)

// InstantFromTime truncates t to the millisecond. A time outside the Beijing
// dates 0001-01-01 to 9999-12-31 is the zero Instant.
func InstantFromTime(t time.Time) Instant {
	if y := t.Year(); y < 0 || y > 10000 { // UnixMilli wraps around far outside
		return Instant{}
	}
	return InstantFromUnixMilli(t.UnixMilli())
}

// InstantFromUnixMilli returns the moment ms milliseconds after
// 1970-01-01T00:00:00Z, or the zero Instant outside Beijing's 0001..9999.
func InstantFromUnixMilli(ms int64) Instant {
	if ms < minInstant || ms > maxInstant {
		return Instant{}
	}
	if ms >= 0 {
		ms++
	}
	return Instant{ms}
}

// InstantAt returns hour:minute:second of Beijing time on d. An hour of 24 with
// zero minutes and seconds is the end of the day. A clock time that does not
// exist gives the zero Instant.
func InstantAt(d Date, hour, minute, second int) Instant {
	if d.IsZero() || hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59 || hour == 24 && minute+second > 0 {
		return Instant{}
	}
	return InstantFromUnixMilli(int64(d.n-epochOrdinal)*msPerDay - beijingOffset + int64(hour*3600+minute*60+second)*1000)
}

// ParseInstant reads RFC 3339 with a zone, for example
// 2024-06-30T10:00:00+08:00, to the millisecond. Finer digits and other forms
// are an *InputError.
func ParseInstant(s string) (Instant, error) {
	if len(s) <= 40 {
		if t, err := time.Parse(time.RFC3339Nano, s); err == nil && t.Nanosecond()%1e6 == 0 {
			if v := InstantFromTime(t); !v.IsZero() {
				return v, nil
			}
		}
	}
	return Instant{}, &InputError{Field: "instant", Value: clip(s), Reason: Text{
		ZH: "时刻应写作 2006-01-02T15:04:05+08:00，至多到毫秒", EN: "a moment is written 2006-01-02T15:04:05+08:00, to the millisecond at most"}}
}

// MustInstant is ParseInstant for constants in code and tests; it panics on an error.
func MustInstant(s string) Instant {
	v, err := ParseInstant(s)
	if err != nil {
		panic(err)
	}
	return v
}

// IsZero reports whether the moment is not set.
func (t Instant) IsZero() bool { return t.ms == 0 }

// UnixMilli returns milliseconds since 1970-01-01T00:00:00Z; 0 also if not set.
func (t Instant) UnixMilli() int64 {
	if t.ms > 0 {
		return t.ms - 1
	}
	return t.ms
}

// Date returns the civil date in Beijing.
func (t Instant) Date() Date {
	if t.ms == 0 {
		return Date{}
	}
	ms := t.UnixMilli() + beijingOffset
	days := ms / msPerDay
	if ms%msPerDay < 0 {
		days--
	}
	return DateFromOrdinal(int(days) + epochOrdinal)
}

// Add returns the moment d later, truncated to the millisecond; the zero Instant
// if t is not set or the result is out of range.
func (t Instant) Add(d time.Duration) Instant {
	if t.ms == 0 {
		return Instant{}
	}
	return InstantFromUnixMilli(t.UnixMilli() + d.Milliseconds())
}

// Sub returns the time from u to t, saturated at the range of time.Duration.
func (t Instant) Sub(u Instant) time.Duration {
	return time.UnixMilli(t.UnixMilli()).Sub(time.UnixMilli(u.UnixMilli()))
}

// Compare returns -1, 0 or +1; a moment not set comes first.
func (t Instant) Compare(u Instant) int {
	switch {
	case t == u:
		return 0
	case t.ms == 0:
		return -1
	case u.ms == 0:
		return 1
	case t.ms < u.ms:
		return -1
	}
	return 1
}

// Before reports whether t is earlier than u.
func (t Instant) Before(u Instant) bool { return t.Compare(u) < 0 }

// After reports whether t is later than u.
func (t Instant) After(u Instant) bool { return t.Compare(u) > 0 }

// beijing is a fixed zone: China has kept UTC+8 without summer time since 1992,
// and the library must not depend on a zone file.
var beijing = time.FixedZone("UTC+8", 8*3600)

// Time returns the moment as a time.Time in Beijing's zone; the zero time if not set.
func (t Instant) Time() time.Time {
	if t.ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(t.UnixMilli()).In(beijing)
}

// String returns Beijing time as 2006-01-02T15:04:05+08:00 with milliseconds
// where there are any, "" if not set.
func (t Instant) String() string {
	if t.ms == 0 {
		return ""
	}
	return t.Time().Format("2006-01-02T15:04:05.999Z07:00")
}

// MarshalText implements encoding.TextMarshaler.
func (t Instant) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler; "" gives a moment not set.
func (t *Instant) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*t = Instant{}
		return nil
	}
	v, err := ParseInstant(string(b))
	if err == nil {
		*t = v
	}
	return err
}
