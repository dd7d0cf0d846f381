package zhixing

import (
	"errors"
	"math"
	"math/bits"
	"strconv"

	"github.com/shopspring/decimal"
)

// Money is an exact amount of yuan (人民币金额), kept in fen, from
// -92,233,720,368,547,758.07 to +92,233,720,368,547,758.07 yuan. It is a struct
// so that a bare + does not compile: arithmetic is checked. Text and JSON form is
// a decimal string with two places, "1234.56".
type Money struct {
	fen int64 // never math.MinInt64, so that Neg cannot overflow
}

// ErrOverflow is returned where an amount leaves the range of Money.
var ErrOverflow = errors.New("zhixing: amount out of range (金额超出范围)")

// Fen returns an amount of n fen (分). math.MinInt64 is outside the range and is
// taken as the least amount; checked arithmetic never produces it.
func Fen(n int64) Money {
	if n == math.MinInt64 {
		n++
	}
	return Money{n}
}

// ParseMoney reads yuan as a plain decimal: optional minus, digits, and at most
// two decimals. More decimals, signs, separators or exponents are an *InputError:
// nothing is rounded away.
func ParseMoney(s string) (Money, error) {
	bad := func(zh, en string) (Money, error) {
		return Money{}, &InputError{Field: "amount", Value: clip(s), Reason: Text{ZH: zh, EN: en}}
	}
	t := s
	neg := len(t) > 0 && t[0] == '-'
	if neg {
		t = t[1:]
	}
	i := 0
	var v uint64
	for ; i < len(t) && t[i]-'0' <= 9; i++ {
		if v > math.MaxInt64/10 {
			return bad("金额超出范围", "amount out of range")
		}
		v = v*10 + uint64(t[i]-'0')
	}
	if i == 0 {
		return bad("金额应写作 1234.56", "an amount is written 1234.56")
	}
	places := 0
	if i < len(t) {
		if t[i] != '.' || len(t) == i+1 {
			return bad("金额应写作 1234.56", "an amount is written 1234.56")
		}
		for _, c := range []byte(t[i+1:]) {
			if c-'0' > 9 {
				return bad("金额应写作 1234.56", "an amount is written 1234.56")
			}
			if places == 2 {
				return bad("金额至多两位小数", "an amount has at most two decimals")
			}
			if v > math.MaxInt64/10 {
				return bad("金额超出范围", "amount out of range")
			}
			v = v*10 + uint64(c-'0')
			places++
		}
	}
	for ; places < 2; places++ {
		if v > math.MaxInt64/10 {
			return bad("金额超出范围", "amount out of range")
		}
		v *= 10
	}
	if v > math.MaxInt64 {
		return bad("金额超出范围", "amount out of range")
	}
	if neg {
		return Money{-int64(v)}, nil
	}
	return Money{int64(v)}, nil
}

// MustMoney is ParseMoney for constants in code and tests; it panics on an error.
func MustMoney(s string) Money {
	m, err := ParseMoney(s)
	if err != nil {
		panic(err)
	}
	return m
}

// MoneyFromDecimal converts yuan; more than two decimals is an *InputError,
// an amount out of range is ErrOverflow.
func MoneyFromDecimal(d decimal.Decimal) (Money, error) {
	// Bounding the exponent first keeps a hostile 1E+999999999 from being expanded.
	if e := d.Exponent(); e > 20 || e < -64 {
		if d.IsZero() {
			return Money{}, nil
		}
		if e > 20 {
			return Money{}, ErrOverflow
		}
	}
	s := d.Shift(2)
	if !s.IsInteger() {
		return Money{}, &InputError{Field: "amount", Value: clip(d.String()), Reason: Text{ZH: "金额至多两位小数", EN: "an amount has at most two decimals"}}
	}
	n := s.BigInt()
	if !n.IsInt64() || n.Int64() == math.MinInt64 {
		return Money{}, ErrOverflow
	}
	return Money{n.Int64()}, nil
}

// Fen returns the amount in fen.
func (m Money) Fen() int64 { return m.fen }

// Decimal returns the amount in yuan.
func (m Money) Decimal() decimal.Decimal { return decimal.New(m.fen, -2) }

// IsZero reports whether the amount is 0.
func (m Money) IsZero() bool { return m.fen == 0 }

// Sign returns -1, 0 or +1.
func (m Money) Sign() int {
	switch {
	case m.fen < 0:
		return -1
	case m.fen > 0:
		return 1
	}
	return 0
}

// Compare returns -1, 0 or +1.
func (m Money) Compare(n Money) int {
	switch {
	case m.fen < n.fen:
		return -1
	case m.fen > n.fen:
		return 1
	}
	return 0
}

// Less reports whether m is smaller than n.
func (m Money) Less(n Money) bool { return m.fen < n.fen }

// Min returns the smaller amount.
func (m Money) Min(n Money) Money { return Money{min(m.fen, n.fen)} }

// Max returns the larger amount.
func (m Money) Max(n Money) Money { return Money{max(m.fen, n.fen)} }

// Neg returns the amount with the other sign.
func (m Money) Neg() Money { return Money{-m.fen} }

// Abs returns the amount without its sign.
func (m Money) Abs() Money {
	if m.fen < 0 {
		return Money{-m.fen}
	}
	return m
}

// Add returns m+n, or ErrOverflow.
func (m Money) Add(n Money) (Money, error) {
	s := m.fen + n.fen
	if (s > m.fen) != (n.fen > 0) && n.fen != 0 || s == math.MinInt64 {
		return Money{}, ErrOverflow
	}
	return Money{s}, nil
}

// Sub returns m-n, or ErrOverflow.
func (m Money) Sub(n Money) (Money, error) { return m.Add(Money{-n.fen}) }

// Times returns m multiplied by a whole number, or ErrOverflow.
func (m Money) Times(n int64) (Money, error) {
	hi, lo := bits.Mul64(absU(m.fen), absU(n))
	if hi != 0 || lo > math.MaxInt64 {
		return Money{}, ErrOverflow
	}
	if (m.fen < 0) != (n < 0) {
		return Money{-int64(lo)}, nil
	}
	return Money{int64(lo)}, nil
}

func absU(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// String returns the amount as "1234.56".
func (m Money) String() string {
	var b [24]byte
	return string(m.append(b[:0]))
}

func (m Money) append(b []byte) []byte {
	u := absU(m.fen)
	if m.fen < 0 {
		b = append(b, '-')
	}
	b = strconv.AppendUint(b, u/100, 10)
	return append(b, '.', byte('0'+u%100/10), byte('0'+u%10))
}

// Grouped returns the amount with thousands separators, "1,234.56", for people.
func (m Money) Grouped() string {
	s := m.append(nil)
	start := 0
	if s[0] == '-' {
		start = 1
	}
	out := append(make([]byte, 0, len(s)+8), s[:start]...)
	whole := s[start : len(s)-3]
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 {
			out = append(out, ',')
		}
		out = append(out, c)
	}
	return string(append(out, s[len(s)-3:]...))
}

// AppendText implements encoding.TextAppender.
func (m Money) AppendText(b []byte) ([]byte, error) { return m.append(b), nil }

// MarshalText implements encoding.TextMarshaler.
func (m Money) MarshalText() ([]byte, error) { return m.append(nil), nil }

// UnmarshalText implements encoding.TextUnmarshaler, as ParseMoney.
func (m *Money) UnmarshalText(b []byte) error {
	v, err := ParseMoney(string(b))
	if err == nil {
		*m = v
	}
	return err
}

// Sum adds up amounts and remembers an overflow, so that a long total needs one
// check at its end. The zero value is an empty sum.
type Sum struct {
	total    Money
	overflow bool
}

// Add adds m.
func (s *Sum) Add(m Money) {
	t, err := s.total.Add(m)
	if err != nil {
		s.overflow = true
		return
	}
	s.total = t
}

// Total returns the sum, or ErrOverflow if it ever left the range.
func (s *Sum) Total() (Money, error) {
	if s.overflow {
		return Money{}, ErrOverflow
	}
	return s.total, nil
}
