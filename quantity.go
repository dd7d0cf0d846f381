package zhixing

import (
	"cmp"
	"math"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing/internal/enum"
)

// Unit says what a Quantity counts (单位).
type Unit uint8

// The units. A percentage of 3.85 has the value 0.0385 in a product.
const (
	UnitNone      Unit = iota // a plain number
	UnitYuan                  // 元
	UnitDays                  // 天
	UnitMonths                // 个月
	UnitYears                 // 年
	UnitPercent               // %
	UnitPermille              // ‰
	UnitPermyriad             // 万分之一 (‱)
	UnitForeign               // an amount in the currency named on the worksheet (外币)
	UnitCount                 // things counted: cases, lots, shares, persons
)

var unitNames = enum.Names[Unit]{Kind: "unit", Rows: []enum.Row{
	{Word: "number", ZH: "数", EN: "number"},
	{Word: "yuan", ZH: "元", EN: "yuan"},
	{Word: "days", ZH: "天", EN: "days"},
	{Word: "months", ZH: "个月", EN: "months"},
	{Word: "years", ZH: "年", EN: "years"},
	{Word: "percent", ZH: "%", EN: "%"},
	{Word: "permille", ZH: "‰", EN: "‰"},
	{Word: "permyriad", ZH: "‱", EN: "‱"},
	{Word: "foreign", ZH: "外币", EN: "foreign currency"},
	{Word: "count", ZH: "个", EN: "items"},
}}

// String returns the stable word of u.
func (u Unit) String() string { return unitNames.Word(u) }

// Label returns the wording of u in l.
func (u Unit) Label(l Lang) string { return unitNames.Label(u, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (u Unit) MarshalText() ([]byte, error) { return unitNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *Unit) UnmarshalText(b []byte) error { return unitNames.Unmarshal(b, u) }

// Quantity is an exact number with its unit: coefficient and decimals, or a
// fraction where it is too large or has no finite decimal form. The zero value is
// the plain number 0. Use Equal, not ==.
type Quantity struct {
	coef  int64
	scale uint8 // decimals, at most maxScale
	unit  Unit
	// x holds every value that coef and scale cannot: such values are rare, and
	// a line of small numbers must not allocate. Never written to once set.
	x *big.Rat
}

const maxScale = 18

// NewQuantity returns coef x 10^-scale of a unit; decimals outside 0..18 give a
// fraction that prints the same value.
func NewQuantity(coef int64, scale int, u Unit) Quantity {
	if scale >= 0 && scale <= maxScale {
		return Quantity{coef: coef, scale: uint8(scale), unit: u}
	}
	return DecimalQuantity(decimal.New(coef, int32(-scale)), u)
}

// YuanQuantity returns an amount of yuan with its two decimals.
func YuanQuantity(m Money) Quantity { return Quantity{coef: m.fen, scale: 2, unit: UnitYuan} }

// DayQuantity returns a number of days.
func DayQuantity(n int) Quantity { return Quantity{coef: int64(n), unit: UnitDays} }

// NumberQuantity returns a plain whole number.
func NumberQuantity(n int64) Quantity { return Quantity{coef: n} }

// DecimalQuantity returns a decimal number of a unit: 3.85 and UnitPercent for
// 3.85%. Exponents beyond 1,000 either way, which no rule has, give 0 with
// UnitNone; check foreign input before.
func DecimalQuantity(d decimal.Decimal, u Unit) Quantity {
	e := d.Exponent()
	if e > 1000 || e < -1000 {
		return Quantity{}
	}
	if c := d.Coefficient(); e <= 0 && e >= -maxScale && c.IsInt64() {
		return Quantity{coef: c.Int64(), scale: uint8(-e), unit: u}
	}
	return RatQuantity(d.Rat(), u)
}

// RatioQuantity returns num/den of a unit, exactly; a denominator of 0 gives 0.
func RatioQuantity(num, den int64, u Unit) Quantity {
	if den == 0 {
		return Quantity{unit: u}
	}
	return RatQuantity(big.NewRat(num, den), u)
}

// RatQuantity returns the value of r, which is copied, in a unit.
func RatQuantity(r *big.Rat, u Unit) Quantity {
	if r.IsInt() && r.Num().IsInt64() {
		return Quantity{coef: r.Num().Int64(), unit: u}
	}
	if n, exact := r.FloatPrec(); exact && n <= maxScale {
		c := new(big.Int).Mul(r.Num(), pow10(n))
		if c.Quo(c, r.Denom()); c.IsInt64() {
			return Quantity{coef: c.Int64(), scale: uint8(n), unit: u}
		}
	}
	return Quantity{unit: u, x: new(big.Rat).Set(r)}
}

func pow10(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

// Unit returns the unit.
func (q Quantity) Unit() Unit { return q.unit }

// Rat returns the number before its unit, 3.85 for 3.85%.
func (q Quantity) Rat() *big.Rat {
	if q.x != nil {
		return new(big.Rat).Set(q.x)
	}
	if q.scale == 0 {
		return new(big.Rat).SetInt64(q.coef)
	}
	return new(big.Rat).SetFrac(big.NewInt(q.coef), pow10(int(q.scale)))
}

// Value returns what the quantity is worth in a product: 0.0385 for 3.85%.
func (q Quantity) Value() *big.Rat {
	r := q.Rat()
	if f := q.unit.per(); f != 1 {
		r.Quo(r, new(big.Rat).SetInt64(f))
	}
	return r
}

// per is what the number is divided by for its value.
func (u Unit) per() int64 {
	switch u {
	case UnitPercent:
		return 100
	case UnitPermille:
		return 1000
	case UnitPermyriad:
		return 10000
	}
	return 1
}

// Money returns the quantity as an amount; an *InputError where it is not in yuan
// or has fractions of a fen, ErrOverflow where it is too large.
func (q Quantity) Money() (Money, error) {
	if q.unit != UnitYuan {
		return Money{}, &InputError{Field: "quantity", Value: clip(q.String()), Reason: Text{ZH: "不是金额", EN: "not an amount of yuan"}}
	}
	if q.x == nil && q.scale == 2 && q.coef != math.MinInt64 {
		return Money{q.coef}, nil
	}
	r := q.Rat()
	r.Mul(r, big.NewRat(100, 1))
	if !r.IsInt() {
		return Money{}, &InputError{Field: "quantity", Value: clip(q.String()), Reason: Text{ZH: "金额至多两位小数", EN: "an amount has at most two decimals"}}
	}
	if !r.Num().IsInt64() || r.Num().Int64() == math.MinInt64 {
		return Money{}, ErrOverflow
	}
	return Money{r.Num().Int64()}, nil
}

// Compare compares the values, whatever the units: 1% and 0.01 are equal.
func (q Quantity) Compare(p Quantity) int {
	if q.x == nil && p.x == nil && q.scale == p.scale && q.unit == p.unit {
		return cmp.Compare(q.coef, p.coef)
	}
	return q.Value().Cmp(p.Value())
}

// Equal reports whether unit and number are equal; 1.5 and 1.50 are.
func (q Quantity) Equal(p Quantity) bool { return q.unit == p.unit && q.Compare(p) == 0 }

// IsZero reports whether q is the zero value: the plain number 0, not set.
func (q Quantity) IsZero() bool { return q == Quantity{} }
