package metrics

import (
	"cmp"
	"math/big"
	"math/bits"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Ratio is a numerator and a denominator, cases or fen (比率), MET-06. It stays a pair
// until it is printed: rates are never averaged, and a rate without a denominator is
// undefined, neither 0 nor 100 per cent.
type Ratio struct {
	Num int64 `json:"num"`
	Den int64 `json:"den"`
}

// RatioOf is the pair of two figures as they are printed, such as 1693.8 and 1884 in ten
// thousand cases, brought to whole numbers by one factor: exactly, or an
// *zhixing.InputError (negative figures, or beyond int64).
func RatioOf(num, den decimal.Decimal) (Ratio, error) {
	places := max(-num.Exponent(), -den.Exponent(), 0)
	n, d := num.Shift(places).BigInt(), den.Shift(places).BigInt()
	if g := new(big.Int).GCD(nil, nil, new(big.Int).Abs(n), new(big.Int).Abs(d)); d.Sign() > 0 && !n.IsInt64() || !d.IsInt64() {
		n.Quo(n, g)
		d.Quo(d, g)
	}
	if n.Sign() < 0 || d.Sign() < 0 || !n.IsInt64() || !d.IsInt64() {
		return Ratio{}, &zhixing.InputError{Field: "ratio", Value: num.String() + "/" + den.String(), Rule: "MET-06", Reason: zhixing.Text{ZH: "分子、分母为负或者超出范围", EN: "a part is negative or out of range"}}
	}
	return Ratio{n.Int64(), d.Int64()}, nil
}

// Defined reports whether the ratio has a value.
func (r Ratio) Defined() bool { return r.Den > 0 && r.Num >= 0 }

// Compare returns -1, 0 or +1 by exact value; both must be defined.
func (r Ratio) Compare(s Ratio) int {
	ah, al := bits.Mul64(uint64(r.Num), uint64(s.Den))
	bh, bl := bits.Mul64(uint64(s.Num), uint64(r.Den))
	switch {
	case ah != bh:
		return cmp.Compare(ah, bh)
	default:
		return cmp.Compare(al, bl)
	}
}

// Rat returns the exact value, nil if undefined.
func (r Ratio) Rat() *big.Rat {
	if !r.Defined() {
		return nil
	}
	return big.NewRat(r.Num, r.Den)
}

// RoundMode is how a rate is printed (MET-07). Comparisons are made before it.
type RoundMode uint8

// The modes. HalfUp is what the published ratios follow.
const (
	HalfUp   RoundMode = iota // 四舍五入
	HalfEven                  // 四舍六入五成双
	Truncate                  // 截尾
)

// Percent prints the ratio in per cent with the given decimals, 0 to 12; "" if it is
// undefined.
func (r Ratio) Percent(places int, mode RoundMode) string { return r.print(2, places, mode) }

// Fixed prints the ratio as a plain number, such as days a case; "" if it is undefined.
func (r Ratio) Fixed(places int, mode RoundMode) string { return r.print(0, places, mode) }

func (r Ratio) print(shift, places int, mode RoundMode) string {
	if !r.Defined() {
		return ""
	}
	places = min(max(places, 0), 12)
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places+shift)), nil)
	return round(new(big.Int).Mul(big.NewInt(r.Num), scale), big.NewInt(r.Den), places, mode).StringFixed(int32(places))
}

// round is n/d, n not negative, d positive, in units of the last of the places.
func round(n, d *big.Int, places int, mode RoundMode) decimal.Decimal {
	q, rest := new(big.Int).QuoRem(n, d, new(big.Int))
	if mode != Truncate {
		switch c := rest.Lsh(rest, 1).Cmp(d); {
		case c > 0, c == 0 && mode == HalfUp, c == 0 && q.Bit(0) == 1:
			q.Add(q, big.NewInt(1))
		}
	}
	return decimal.NewFromBigInt(q, int32(-places))
}

// Comparator is how a figure is held against a threshold (MET-07; CC-2020 1259).
type Comparator uint8

// The comparators.
const (
	AtLeast Comparator = iota // 不低于、以上、达到: the number included
	Above                     // 超过: the number excluded
	AtMost                    // 不高于、以下
	Below                     // 低于
	Within                    // 区间内: both ends included; of a Target, and Ratio.Within
)

// Holds reports whether the ratio stands to a threshold in per cent as c says, by
// exact value: 89.995 per cent misses 90. An undefined ratio is Undetermined, and so is
// Within, which takes two thresholds.
func (r Ratio) Holds(c Comparator, percent decimal.Decimal) zhixing.Status {
	x := r.Rat()
	if x == nil || c >= Within {
		return zhixing.Undetermined
	}
	return holds(x, c, percent)
}

// holds is Holds for an exact value, which it may overwrite.
func holds(x *big.Rat, c Comparator, percent decimal.Decimal) zhixing.Status {
	k := x.Mul(x, big.NewRat(100, 1)).Cmp(percent.Rat())
	ok := false
	switch c {
	case AtLeast:
		ok = k >= 0
	case Above:
		ok = k > 0
	case AtMost:
		ok = k <= 0
	case Below:
		ok = k < 0
	}
	return zhixing.StatusOf(zhixing.TriOf(ok))
}

func (r Ratio) holds(c Comparator, percent int64) zhixing.Status {
	return r.Holds(c, decimal.NewFromInt(percent))
}

// Gap returns the smallest number of further successes that would meet a target in
// per cent with the denominator as it is, or of fewer where the figure must be low
// (MET-41); 0 where it is met. ok is false for an undefined ratio and for Within.
func (r Ratio) Gap(c Comparator, percent decimal.Decimal) (n int64, ok bool) {
	if !r.Defined() || c >= Within {
		return 0, false
	}
	want := new(big.Rat).Mul(percent.Rat(), big.NewRat(r.Den, 100))
	var need *big.Int
	switch c {
	case AtLeast, Above:
		need = ceil(want)
		if c == Above && want.IsInt() {
			need.Add(need, big.NewInt(1))
		}
		need.Sub(need, big.NewInt(r.Num))
	default:
		most := floor(want)
		if c == Below && want.IsInt() {
			most.Sub(most, big.NewInt(1))
		}
		need = most.Sub(big.NewInt(r.Num), most)
	}
	if need.Sign() <= 0 {
		return 0, true
	}
	return need.Int64(), need.IsInt64()
}

// GapGrowing is Gap where each success also enters the denominator: the least k with
// (Num+k)/(Den+k) at the target, or beyond it for Above (MET-41). No number reaches 100
// per cent from below. ok is false for the comparators that ask for a low figure.
func (r Ratio) GapGrowing(c Comparator, percent decimal.Decimal) (n int64, ok bool) {
	if !r.Defined() || c > Above {
		return 0, false
	}
	t := new(big.Rat).Quo(percent.Rat(), big.NewRat(100, 1))
	short := new(big.Rat).Sub(new(big.Rat).Mul(t, big.NewRat(r.Den, 1)), big.NewRat(r.Num, 1))
	if s := short.Sign(); s < 0 || s == 0 && c == AtLeast {
		return 0, true
	}
	rest := new(big.Rat).Sub(big.NewRat(1, 1), t)
	if rest.Sign() <= 0 {
		return 0, false
	}
	short.Quo(short, rest)
	k := ceil(short)
	if c == Above && short.IsInt() {
		k.Add(k, big.NewInt(1))
	}
	return k.Int64(), k.IsInt64()
}

func floor(x *big.Rat) *big.Int { return new(big.Int).Div(x.Num(), x.Denom()) }

func ceil(x *big.Rat) *big.Int {
	n := floor(x)
	if !x.IsInt() {
		n.Add(n, big.NewInt(1))
	}
	return n
}

// String returns the pair as num/den.
func (r Ratio) String() string {
	return strconv.FormatInt(r.Num, 10) + "/" + strconv.FormatInt(r.Den, 10)
}
