package zhixing

import (
	"math"
	"math/big"

	"github.com/shopspring/decimal"
)

// Fraction is an exact number (分数): shares, rates of indicators, and amounts
// before the one division. It computes in 128 bits and goes over to math/big where
// a result needs more; no digit is ever lost. The zero value is 0. Amounts kept
// as a Fraction are in fen. Compare with Cmp, not with ==.
type Fraction struct {
	num, den u128     // den is 0 only in the zero value, which stands for 0/1
	neg      bool     // never set for 0
	big      *big.Rat // set where num or den would not fit; never written to after
}

// NewFraction returns num/den; den 0 is ErrDivideByZero.
func NewFraction(num, den int64) (Fraction, error) {
	if den == 0 {
		return Fraction{}, ErrDivideByZero
	}
	return Fraction{num: u128{0, absU(num)}, den: u128{0, absU(den)}, neg: num != 0 && (num < 0) != (den < 0)}, nil
}

// WholeFraction returns n/1.
func WholeFraction(n int64) Fraction {
	return Fraction{num: u128{0, absU(n)}, den: u128{0, 1}, neg: n < 0}
}

// MoneyFraction returns the amount in fen.
func MoneyFraction(m Money) Fraction { return WholeFraction(m.fen) }

// DecimalFraction returns d exactly. An exponent beyond 10,000 either way is an
// *InputError.
func DecimalFraction(d decimal.Decimal) (Fraction, error) {
	if e := d.Exponent(); e > 10000 || e < -10000 {
		return Fraction{}, &InputError{Field: "number", Reason: Text{ZH: "指数超出范围", EN: "exponent out of range"}}
	}
	return ratFraction(d.Rat()), nil
}

func ratFraction(r *big.Rat) Fraction {
	n, d := r.Num(), r.Denom()
	if n.BitLen() > 128 || d.BitLen() > 128 {
		return Fraction{big: r}
	}
	return Fraction{num: bigU128(n), den: bigU128(d), neg: n.Sign() < 0}
}

func bigU128(n *big.Int) u128 {
	var b [16]byte
	n.FillBytes(b[:]) // magnitude
	var v u128
	for _, c := range b[:8] {
		v.hi = v.hi<<8 | uint64(c)
	}
	for _, c := range b[8:] {
		v.lo = v.lo<<8 | uint64(c)
	}
	return v
}

func (v u128) big() *big.Int {
	n := new(big.Int).SetUint64(v.hi)
	return n.Or(n.Lsh(n, 64), new(big.Int).SetUint64(v.lo))
}

func (f Fraction) norm() Fraction {
	if f.big == nil && f.den.isZero() {
		f.den.lo = 1
	}
	return f
}

// Rat returns the value as a new big.Rat.
func (f Fraction) Rat() *big.Rat {
	if f.big != nil {
		return new(big.Rat).Set(f.big)
	}
	f = f.norm()
	n := f.num.big()
	if f.neg {
		n.Neg(n)
	}
	return new(big.Rat).SetFrac(n, f.den.big())
}

// Sign returns -1, 0 or +1.
func (f Fraction) Sign() int {
	switch {
	case f.big != nil:
		return f.big.Sign()
	case f.num.isZero():
		return 0
	case f.neg:
		return -1
	}
	return 1
}

// IsZero reports whether the value is 0.
func (f Fraction) IsZero() bool { return f.Sign() == 0 }

// Neg returns -f.
func (f Fraction) Neg() Fraction {
	if f.big != nil {
		return Fraction{big: new(big.Rat).Neg(f.big)}
	}
	f.neg = !f.neg && !f.num.isZero()
	return f
}

// Reduced returns f in lowest terms.
func (f Fraction) Reduced() Fraction {
	f = f.norm()
	if f.big != nil {
		return f
	}
	if f.num.isZero() {
		return Fraction{den: u128{0, 1}}
	}
	g := f.num.gcd(f.den)
	f.num, _ = f.num.divmod(g)
	f.den, _ = f.den.divmod(g)
	return f
}

// Add returns f+g.
func (f Fraction) Add(g Fraction) Fraction {
	f, g = f.norm(), g.norm()
	if f.big == nil && g.big == nil {
		if s, ok := f.addSmall(g); ok {
			return s
		}
		if s, ok := f.Reduced().addSmall(g.Reduced()); ok {
			return s
		}
	}
	return ratFraction(new(big.Rat).Add(f.Rat(), g.Rat()))
}

func (f Fraction) addSmall(g Fraction) (Fraction, bool) {
	a, b, den := f.num, g.num, f.den
	if f.den != g.den {
		var ok1, ok2, ok3 bool
		a, ok1 = f.num.mul(g.den)
		b, ok2 = g.num.mul(f.den)
		den, ok3 = f.den.mul(g.den)
		if !ok1 || !ok2 || !ok3 {
			return Fraction{}, false
		}
	}
	if f.neg == g.neg {
		s, ok := a.add(b)
		return Fraction{num: s, den: den, neg: f.neg}, ok
	}
	if a.cmp(b) < 0 {
		a, b, f.neg = b, a, g.neg
	}
	d := a.sub(b)
	return Fraction{num: d, den: den, neg: f.neg && !d.isZero()}, true
}

// Sub returns f-g.
func (f Fraction) Sub(g Fraction) Fraction { return f.Add(g.Neg()) }

// Mul returns f*g.
func (f Fraction) Mul(g Fraction) Fraction {
	f, g = f.norm(), g.norm()
	if f.big == nil && g.big == nil {
		if p, ok := f.mulSmall(g); ok {
			return p
		}
		// Cancelling crosswise first keeps the product small.
		a, b := f.Reduced(), g.Reduced()
		x := Fraction{num: a.num, den: b.den, neg: a.neg}.Reduced()
		y := Fraction{num: b.num, den: a.den, neg: b.neg}.Reduced()
		if p, ok := x.mulSmall(y); ok {
			return p
		}
	}
	return ratFraction(new(big.Rat).Mul(f.Rat(), g.Rat()))
}

func (f Fraction) mulSmall(g Fraction) (Fraction, bool) {
	n, ok1 := f.num.mul(g.num)
	d, ok2 := f.den.mul(g.den)
	return Fraction{num: n, den: d, neg: f.neg != g.neg && !n.isZero()}, ok1 && ok2
}

// Div returns f/g; g of 0 is ErrDivideByZero.
func (f Fraction) Div(g Fraction) (Fraction, error) {
	g = g.norm()
	switch {
	case g.IsZero():
		return Fraction{}, ErrDivideByZero
	case g.big != nil:
		return f.Mul(ratFraction(new(big.Rat).Inv(g.big))), nil
	}
	g.num, g.den = g.den, g.num
	return f.Mul(g), nil
}

// Cmp returns -1, 0 or +1 as f is less than, equal to or greater than g.
func (f Fraction) Cmp(g Fraction) int {
	if s, t := f.Sign(), g.Sign(); s != t || s == 0 {
		return max(-1, min(1, s-t))
	}
	f, g = f.norm(), g.norm()
	if f.big == nil && g.big == nil {
		a, ok1 := f.num.mul(g.den)
		b, ok2 := g.num.mul(f.den)
		if ok1 && ok2 {
			if f.neg {
				a, b = b, a
			}
			return a.cmp(b)
		}
	}
	return f.Rat().Cmp(g.Rat())
}

// Equal reports whether f and g are the same number.
func (f Fraction) Equal(g Fraction) bool { return f.Cmp(g) == 0 }

// Money takes the value as fen and rounds it once, half away from zero (四舍五入;
// DIST-25); out of range it is ErrOverflow.
func (f Fraction) Money() (Money, error) { return f.round(true) }

// MoneyDown takes the value as fen and cuts off what is below a fen (toward zero).
func (f Fraction) MoneyDown() (Money, error) { return f.round(false) }

func (f Fraction) round(half bool) (Money, error) {
	f = f.norm()
	if f.big != nil {
		// A large quotient is out of range; a large pair may still round to a small one.
		n, d := new(big.Int).Abs(f.big.Num()), f.big.Denom()
		q, r := n.QuoRem(n, d, new(big.Int))
		if half && r.Lsh(r, 1).Cmp(d) >= 0 {
			q.Add(q, big.NewInt(1))
		}
		if !q.IsInt64() {
			return Money{}, ErrOverflow
		}
		return signed(q.Uint64(), f.big.Sign() < 0), nil
	}
	q, r := f.num.divmod(f.den)
	if half && !r.isZero() && r.cmp(f.den.sub(r)) >= 0 {
		if q.lo == math.MaxUint64 {
			return Money{}, ErrOverflow
		}
		q.lo++
	}
	if q.hi != 0 || q.lo > math.MaxInt64 {
		return Money{}, ErrOverflow
	}
	return signed(q.lo, f.neg), nil
}

func signed(n uint64, neg bool) Money {
	if neg {
		return Money{-int64(n)}
	}
	return Money{int64(n)}
}

// Decimal returns the value with the given number of decimals (at most 1,000),
// rounded once, half away from zero.
func (f Fraction) Decimal(places int32) decimal.Decimal {
	places = max(0, min(places, 1000))
	r := f.Rat()
	return decimal.NewFromBigInt(r.Num(), 0).DivRound(decimal.NewFromBigInt(r.Denom(), 0), places)
}

// String returns the value in lowest terms, "7/12", or "3" for a whole number.
func (f Fraction) String() string { return f.Rat().RatString() }

// MarshalText implements encoding.TextMarshaler.
func (f Fraction) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText writes: a whole number or two of them
// divided by a slash, at most 400 characters.
func (f *Fraction) UnmarshalText(b []byte) error {
	bad := &InputError{Field: "fraction", Value: clip(string(b)), Reason: Text{ZH: "分数应写作 7/12", EN: "a fraction is written 7/12"}}
	if len(b) == 0 || len(b) > 400 {
		return bad
	}
	slash := 0
	for i, c := range b {
		switch {
		case c == '/':
			slash++
		case c == '-' && i == 0, c >= '0' && c <= '9':
		default:
			return bad
		}
	}
	r, ok := new(big.Rat).SetString(string(b))
	if !ok || slash > 1 {
		return bad
	}
	*f = ratFraction(r)
	return nil
}
