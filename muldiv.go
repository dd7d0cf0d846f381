package zhixing

import (
	"errors"
	"math"
	"math/bits"
)

// ErrDivideByZero is returned for a denominator of zero.
var ErrDivideByZero = errors.New("zhixing: division by zero (除数为零)")

// MulDiv returns m * n1 * n2 / (d1 * d2), rounded once, half away from zero
// (四舍五入) to the fen: an amount times rate times days over scale times basis is
// exact until the one division (DIST-24, DIST-25). It allocates nothing. The
// result out of range is ErrOverflow, a denominator of zero ErrDivideByZero.
func (m Money) MulDiv(n1, n2, d1, d2 int64) (Money, error) {
	q, _, err := m.mulDiv(n1, n2, d1, d2, true)
	return q, err
}

// MulDivDown is MulDiv rounded toward zero, and reports whether anything was cut
// off.
func (m Money) MulDivDown(n1, n2, d1, d2 int64) (q Money, exact bool, err error) {
	return m.mulDiv(n1, n2, d1, d2, false)
}

func (m Money) mulDiv(n1, n2, d1, d2 int64, half bool) (_ Money, exact bool, err error) {
	if d1 == 0 || d2 == 0 {
		return Money{}, false, ErrDivideByZero
	}
	neg := (m.fen < 0) != (n1 < 0) != (n2 < 0) != (d1 < 0) != (d2 < 0)
	den := mul64(absU(d1), absU(d2))
	p := mul64(absU(m.fen), absU(n1))
	// The numerator has up to 191 bits: three words a2, a1, a0.
	c := absU(n2)
	h1, l1 := bits.Mul64(p.lo, c)
	a2, h2 := bits.Mul64(p.hi, c)
	a1, carry := bits.Add64(h1, h2, 0)
	a2 += carry
	a0 := l1
	var q, r u128
	switch {
	case a2 == 0:
		q, r = u128{a1, a0}.divmod(den)
	default:
		var ok bool
		if q, r, ok = div192(a2, u128{a1, a0}, den); !ok {
			return Money{}, false, ErrOverflow
		}
	}
	exact = r.isZero()
	if half && !exact && r.cmp(den.sub(r)) >= 0 {
		q.lo++
		if q.lo == 0 {
			q.hi++
		}
	}
	if q.hi != 0 || q.lo > math.MaxInt64 {
		return Money{}, false, ErrOverflow
	}
	if neg {
		return Money{-int64(q.lo)}, exact, nil
	}
	return Money{int64(q.lo)}, exact, nil
}

// div192 divides three words by two; false if the quotient needs more than 128
// bits. It is the rare case of amounts beyond a trillion yuan or rates with many
// places, so it shifts and subtracts.
func div192(a2 uint64, a u128, den u128) (q, r u128, ok bool) {
	r = u128{0, a2}
	if r.cmp(den) >= 0 {
		return q, r, false
	}
	for i := 127; i >= 0; i-- {
		top := r.hi >> 63
		r = r.shl(1)
		r.lo |= a.shr(uint(i)).lo & 1
		q = q.shl(1)
		if top == 1 || r.cmp(den) >= 0 {
			r = r.sub(den)
			q.lo |= 1
		}
	}
	return q, r, true
}
