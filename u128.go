package zhixing

import "math/bits"

// u128 is an unsigned 128-bit number: the product of two amounts in fen needs 126
// bits, and math/big would allocate for each.
type u128 struct{ hi, lo uint64 }

func mul64(a, b uint64) u128 {
	hi, lo := bits.Mul64(a, b)
	return u128{hi, lo}
}

func (a u128) isZero() bool { return a.hi|a.lo == 0 }

func (a u128) cmp(b u128) int {
	switch {
	case a.hi != b.hi:
		if a.hi < b.hi {
			return -1
		}
		return 1
	case a.lo < b.lo:
		return -1
	case a.lo > b.lo:
		return 1
	}
	return 0
}

func (a u128) add(b u128) (u128, bool) {
	lo, c := bits.Add64(a.lo, b.lo, 0)
	hi, c := bits.Add64(a.hi, b.hi, c)
	return u128{hi, lo}, c == 0
}

func (a u128) sub(b u128) u128 {
	lo, c := bits.Sub64(a.lo, b.lo, 0)
	hi, _ := bits.Sub64(a.hi, b.hi, c)
	return u128{hi, lo}
}

// mul returns a*b, false if it needs more than 128 bits.
func (a u128) mul(b u128) (u128, bool) {
	if a.hi != 0 && b.hi != 0 {
		return u128{}, false
	}
	if a.hi == 0 && b.hi == 0 {
		return mul64(a.lo, b.lo), true
	}
	if a.hi == 0 {
		a, b = b, a
	}
	c := mul64(a.hi, b.lo)
	d := mul64(a.lo, b.lo)
	hi, over := bits.Add64(c.lo, d.hi, 0)
	return u128{hi, d.lo}, c.hi == 0 && over == 0
}

func (a u128) shl(n uint) u128 {
	switch {
	case n == 0:
		return a
	case n >= 64:
		return u128{a.lo << (n - 64), 0}
	}
	return u128{a.hi<<n | a.lo>>(64-n), a.lo << n}
}

func (a u128) shr1() u128 { return u128{a.hi >> 1, a.lo>>1 | a.hi<<63} }

func (a u128) len() int {
	if a.hi != 0 {
		return 64 + bits.Len64(a.hi)
	}
	return bits.Len64(a.lo)
}

func (a u128) trailing() uint {
	if a.lo != 0 {
		return uint(bits.TrailingZeros64(a.lo))
	}
	return 64 + uint(bits.TrailingZeros64(a.hi))
}

func (a u128) shr(n uint) u128 {
	switch {
	case n == 0:
		return a
	case n >= 64:
		return u128{0, a.hi >> (n - 64)}
	}
	return u128{a.hi >> n, a.lo>>n | a.hi<<(64-n)}
}

// divmod returns the quotient and remainder of a by b, b not zero.
func (a u128) divmod(b u128) (q, r u128) {
	if b.hi == 0 {
		hi := a.hi / b.lo
		lo, rem := bits.Div64(a.hi%b.lo, a.lo, b.lo)
		return u128{hi, lo}, u128{0, rem}
	}
	if a.cmp(b) < 0 {
		return u128{}, a
	}
	// b has more than 64 bits, so the quotient has fewer: shift and subtract.
	n := a.len() - b.len()
	b = b.shl(uint(n))
	for ; n >= 0; n-- {
		q = q.shl(1)
		if a.cmp(b) >= 0 {
			a = a.sub(b)
			q.lo |= 1
		}
		b = b.shr1()
	}
	return q, a
}

// gcd by halving; gcd(0, b) is b.
func (a u128) gcd(b u128) u128 {
	if a.isZero() {
		return b
	}
	if b.isZero() {
		return a
	}
	k := min(a.trailing(), b.trailing())
	a = a.shr(a.trailing())
	for !b.isZero() {
		b = b.shr(b.trailing())
		if a.cmp(b) > 0 {
			a, b = b, a
		}
		b = b.sub(a)
	}
	return a.shl(k)
}
