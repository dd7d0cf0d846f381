package zhixing

import (
	"math/big"
	"strconv"
	"strings"
)

// appendNumber writes the number without its unit: 1000000.00, -3.85, 12/365.
func (q Quantity) appendNumber(b []byte) []byte {
	if q.x != nil {
		if n, exact := q.x.FloatPrec(); exact {
			return append(b, q.x.FloatString(max(n, 0))...)
		}
		return append(b, q.x.String()...)
	}
	u := absU(q.coef)
	if q.coef < 0 {
		b = append(b, '-')
	}
	if q.scale == 0 {
		return strconv.AppendUint(b, u, 10)
	}
	var d [40]byte
	s := strconv.AppendUint(d[:0], u, 10)
	for len(s) <= int(q.scale) {
		s = append(s, 0)
		copy(s[1:], s)
		s[0] = '0'
	}
	dot := len(s) - int(q.scale)
	return append(append(append(b, s[:dot]...), '.'), s[dot:]...)
}

// String returns number and unit in their stable form: "1000000.00 yuan",
// "3.85 percent", "111 days", "12/365".
func (q Quantity) String() string {
	b := q.appendNumber(nil)
	if q.unit != UnitNone {
		b = append(append(b, ' '), q.unit.String()...)
	}
	return string(b)
}

// MarshalText implements encoding.TextMarshaler with the form of String.
func (q Quantity) MarshalText() ([]byte, error) {
	if _, err := q.unit.MarshalText(); err != nil {
		return nil, err
	}
	return []byte(q.String()), nil
}

// ParseQuantity reads the form of String. Anything else, and a number of more
// than 200 characters, is an *InputError.
func ParseQuantity(s string) (Quantity, error) {
	bad := func(zh, en string) (Quantity, error) {
		return Quantity{}, &InputError{Field: "quantity", Value: clip(s), Reason: Text{ZH: zh, EN: en}}
	}
	num, word, has := strings.Cut(s, " ")
	var q Quantity
	if has {
		if err := q.unit.UnmarshalText([]byte(word)); err != nil || q.unit == UnitNone {
			return bad("单位不明", "unknown unit")
		}
	}
	if len(num) > 200 {
		return bad("数字过长", "number too long")
	}
	top, den, isFrac := strings.Cut(num, "/")
	whole, frac, hasDot := strings.Cut(strings.TrimPrefix(top, "-"), ".")
	ok := plainDigits(whole) && (!hasDot || plainDigits(frac)) && (!isFrac || !hasDot && plainDigits(den) && strings.Trim(den, "0") != "")
	if !ok {
		return bad("数量应写作 1234.56 yuan 或 12/365", "a quantity is written 1234.56 yuan or 12/365")
	}
	if !isFrac && len(frac) <= maxScale {
		digits := whole + frac
		if top[0] == '-' {
			digits = "-" + digits
		}
		if n, err := strconv.ParseInt(digits, 10, 64); err == nil {
			q.coef, q.scale = n, uint8(len(frac))
			return q, nil
		}
	}
	r, good := new(big.Rat).SetString(num)
	if !good {
		return bad("数量应写作 1234.56 yuan 或 12/365", "a quantity is written 1234.56 yuan or 12/365")
	}
	return RatQuantity(r, q.unit), nil
}

func plainDigits(s string) bool {
	_, ok := digits(s)
	return ok && s != ""
}

// UnmarshalText implements encoding.TextUnmarshaler, as ParseQuantity.
func (q *Quantity) UnmarshalText(b []byte) error {
	v, err := ParseQuantity(string(b))
	if err == nil {
		*q = v
	}
	return err
}

// Text renders number and unit for a reader, with thousands separators:
// 1,000,000.00元, 3.85%, 111天; "1,000,000.00 yuan" in English.
func (q Quantity) Text(l Lang) string { return q.Number() + q.suffix(l) }

// Number renders the number alone, with thousands separators.
func (q Quantity) Number() string {
	s := q.appendNumber(make([]byte, 0, 32))
	out := make([]byte, 0, len(s)+len(s)/3)
	run := 0 // digits of a whole part still to come
	frac := false
	for i, c := range s {
		if c < '0' || c > '9' {
			frac = c == '.'
			run = 0
			out = append(out, c)
			continue
		}
		if !frac && run == 0 {
			for run = 1; i+run < len(s) && s[i+run] >= '0' && s[i+run] <= '9'; run++ {
			}
		} else if !frac && run%3 == 0 {
			out = append(out, ',')
		}
		out = append(out, c)
		run--
	}
	return string(out)
}

func (q Quantity) suffix(l Lang) string {
	switch q.unit {
	case UnitNone, UnitCount, UnitForeign:
		return ""
	case UnitPercent, UnitPermille, UnitPermyriad:
		return q.unit.Label(l)
	}
	if l == EN {
		w := q.unit.Label(l)
		if q.unit != UnitYuan && q.x == nil && q.scale == 0 && (q.coef == 1 || q.coef == -1) {
			w = strings.TrimSuffix(w, "s")
		}
		return " " + w
	}
	return q.unit.Label(l)
}
