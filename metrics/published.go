package metrics

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Qualifier is the word printed with a figure (约数用语).
type Qualifier uint8

// The qualifiers.
const (
	Exact  Qualifier = iota // the figure as printed, rounded to its last digit
	About                   // 约
	Over                    // 余、超、多: the true figure lies above, within one last digit
	Nearly                  // 近: it lies below, within one last digit
)

var qualifierNames = enum.Names[Qualifier]{Kind: "qualifier", Rows: []enum.Row{
	{Word: "exact", ZH: "确数", EN: "exact"},
	{Word: "about", ZH: "约", EN: "about"},
	{Word: "over", ZH: "余", EN: "over"},
	{Word: "nearly", ZH: "近", EN: "nearly"},
}}

// String returns the stable word of q.
func (q Qualifier) String() string { return qualifierNames.Word(q) }

// Label returns the wording of q in l.
func (q Qualifier) Label(l zhixing.Lang) string { return qualifierNames.Label(q, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (q Qualifier) MarshalText() ([]byte, error) { return qualifierNames.Marshal(q) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (q *Qualifier) UnmarshalText(b []byte) error { return qualifierNames.Unmarshal(b, q) }

// Published is a figure as a report prints it (公布数): it stands for a range of true ones.
type Published struct {
	Value     decimal.Decimal `json:"value"`
	Half      decimal.Decimal `json:"half"` // half of its last printed digit
	Qualifier Qualifier       `json:"qualifier,omitzero"`
}

// Printed is a figure as its digits stand: half of the last one is its precision.
func Printed(s string) (Published, error) {
	v, err := decimal.NewFromString(s)
	if err != nil || v.Exponent() > 0 {
		return Published{}, &zhixing.InputError{Field: "value", Value: s, Rule: "MET-42", Reason: zhixing.Text{ZH: "不是数字", EN: "not a number as it is printed"}}
	}
	return Published{Value: v, Half: decimal.New(5, v.Exponent()-1)}, nil
}

// Counted is a number of cases or persons printed in full: it stands for itself.
func Counted(n int64) Published { return Published{Value: decimal.NewFromInt(n)} }

// Range is what the true figure lies between. About takes one last digit to both sides.
func (p Published) Range() (low, high *big.Rat) {
	v, h := p.Value.Rat(), p.Half.Rat()
	down, up := h, h
	digit := new(big.Rat).Add(h, h)
	switch p.Qualifier {
	case About:
		down, up = digit, digit
	case Over:
		down, up = new(big.Rat), digit
	case Nearly:
		down, up = digit, new(big.Rat)
	}
	return new(big.Rat).Sub(v, down), new(big.Rat).Add(v, up)
}

// Derivation is how one published figure follows from others (推算方式).
type Derivation uint8

// The derivations of x from a and b.
const (
	DeriveShare    Derivation = iota // 占比: a ÷ b in per cent
	DeriveQuotient                   // 商: a ÷ b
	DeriveGrowth                     // 增幅: (a - b) ÷ b in per cent
	DerivePoints                     // 百分点: a - b
	DeriveWhole                      // 反推总数: a of which it is b per cent
	DeriveBase                       // 反推基数: what grew by b per cent to a
	DeriveSum                        // 合计: the sum of all
	DerivePart                       // 部分: b per cent of a
)

var derivationNames = enum.Names[Derivation]{Kind: "derivation", Rows: []enum.Row{
	{Word: "share", ZH: "占比", EN: "share"},
	{Word: "quotient", ZH: "商", EN: "quotient"},
	{Word: "growth", ZH: "增幅", EN: "growth"},
	{Word: "points", ZH: "百分点之差", EN: "difference in points"},
	{Word: "whole", ZH: "反推总数", EN: "implied whole"},
	{Word: "base", ZH: "反推基数", EN: "implied base"},
	{Word: "sum", ZH: "合计", EN: "sum"},
	{Word: "part", ZH: "部分", EN: "part"},
}}

// String returns the stable word of d.
func (d Derivation) String() string { return derivationNames.Word(d) }

// Label returns the wording of d in l.
func (d Derivation) Label(l zhixing.Lang) string { return derivationNames.Label(d, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (d Derivation) MarshalText() ([]byte, error) { return derivationNames.Marshal(d) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Derivation) UnmarshalText(b []byte) error { return derivationNames.Unmarshal(b, d) }

// Derived is a figure that follows from published ones, as printed and in the range that
// their precision leaves it.
type Derived struct {
	Value *big.Rat `json:"value"`
	Low   *big.Rat `json:"low"`
	High  *big.Rat `json:"high"`
}

// Print prints the value, half up.
func (d Derived) Print(places int) string { return PrintRat(d.Value, places) }

// Derive computes a figure from published ones (MET-42): exactly from what is printed, and
// from the ends of their ranges. Two figures are wanted, one or more of a sum; a divisor
// whose range is not above zero is an *zhixing.InputError.
func Derive(how Derivation, from ...Published) (Derived, error) {
	bad := func(zh, en string) (Derived, error) {
		return Derived{}, &zhixing.InputError{Field: "figures", Value: how.String(), Rule: "MET-42", Reason: zhixing.Text{ZH: zh, EN: en}}
	}
	if !derivationNames.Valid(how) || len(from) != 2 && how != DeriveSum || len(from) == 0 {
		return bad("推算方式有误，或者数字个数不符", "no such derivation, or not the figures it takes")
	}
	if how == DeriveSum {
		d := Derived{new(big.Rat), new(big.Rat), new(big.Rat)}
		for _, p := range from {
			low, high := p.Range()
			d.Value.Add(d.Value, p.Value.Rat())
			d.Low.Add(d.Low, low)
			d.High.Add(d.High, high)
		}
		return d, nil
	}
	divisor := func(x *big.Rat) *big.Rat {
		if how == DeriveBase {
			return new(big.Rat).Add(x, big.NewRat(100, 1))
		}
		return x
	}
	low, high := from[1].Range()
	if how != DerivePoints && how != DerivePart && (divisor(low).Sign() <= 0 || from[1].Half.IsNegative()) {
		return bad("除数不为正", "the divisor is not positive")
	}
	value := how.of(from[0].Value.Rat(), from[1].Value.Rat())
	d := Derived{value, value, value}
	alow, ahigh := from[0].Range()
	// Each is monotonous in either figure: the ends of the ranges give the ends of its own.
	for _, a := range []*big.Rat{alow, ahigh} {
		for _, b := range []*big.Rat{low, high} {
			x := how.of(a, b)
			if x.Cmp(d.Low) < 0 {
				d.Low = x
			}
			if x.Cmp(d.High) > 0 {
				d.High = x
			}
		}
	}
	return d, nil
}

// of is the derivation of one pair of exact figures.
func (d Derivation) of(a, b *big.Rat) *big.Rat {
	hundred := big.NewRat(100, 1)
	x := new(big.Rat)
	switch d {
	case DeriveShare:
		return x.Mul(x.Quo(a, b), hundred)
	case DeriveQuotient:
		return x.Quo(a, b)
	case DeriveGrowth:
		return x.Mul(x.Quo(x.Sub(a, b), b), hundred)
	case DerivePoints:
		return x.Sub(a, b)
	case DeriveWhole:
		return x.Mul(x.Quo(a, b), hundred)
	case DeriveBase:
		return x.Quo(x.Mul(a, hundred), new(big.Rat).Add(b, hundred))
	}
	return x.Quo(x.Mul(a, b), hundred) // DerivePart
}

// Agreement says whether a printed figure follows from others (复算结论).
type Agreement uint8

// The answers.
const (
	CannotDerive    Agreement = iota // 无法推得: a figure it would follow from is not published
	Agrees                           // 相符: it comes out as printed
	AgreesInRange                    // 精度内相符: it may have come out so from the figures before they were rounded
	Disagrees                        // 不符
	NothingToHoldTo                  // 未公布: derived, but not printed anywhere
)

var agreementNames = enum.Names[Agreement]{Kind: "agreement", Rows: []enum.Row{
	{Word: "cannot_derive", ZH: "无法推得", EN: "can't be derived"},
	{Word: "agrees", ZH: "相符", EN: "agrees"},
	{Word: "agrees_in_range", ZH: "相符（在公布精度内）", EN: "agrees, within the printed precision"},
	{Word: "disagrees", ZH: "不符", EN: "disagrees"},
	{Word: "not_printed", ZH: "未公布", EN: "not printed"},
}}

// String returns the stable word of a.
func (a Agreement) String() string { return agreementNames.Word(a) }

// Label returns the wording of a in l.
func (a Agreement) Label(l zhixing.Lang) string { return agreementNames.Label(a, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (a Agreement) MarshalText() ([]byte, error) { return agreementNames.Marshal(a) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (a *Agreement) UnmarshalText(b []byte) error { return agreementNames.Unmarshal(b, a) }

// Against holds the derived figure against a printed one: it agrees if it rounds to it at
// its last digit, and within precision if the two ranges meet.
func (d Derived) Against(p Published) Agreement {
	if diff := new(big.Rat).Sub(d.Value, p.Value.Rat()); p.Qualifier == Exact && diff.Abs(diff).Cmp(p.Half.Rat()) <= 0 {
		return Agrees
	}
	low, high := p.Range()
	if d.High.Cmp(low) < 0 || d.Low.Cmp(high) > 0 {
		return Disagrees
	}
	return AgreesInRange
}
