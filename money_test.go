package zhixing_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	z "github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

// fen draws amounts of every size, those at the border of the range often.
func fen(t *rapid.T, name string) int64 {
	switch rapid.IntRange(0, 3).Draw(t, name+" size") {
	case 0:
		return rapid.Int64Range(-1000, 1000).Draw(t, name)
	case 1:
		return math.MaxInt64 - rapid.Int64Range(0, 1000).Draw(t, name)
	case 2:
		return -math.MaxInt64 + rapid.Int64Range(0, 1000).Draw(t, name)
	}
	return rapid.Int64Range(-math.MaxInt64, math.MaxInt64).Draw(t, name)
}

// exact compares a checked result with the number it should be: the right one in
// the range, ErrOverflow outside, nothing else.
func exact(t *rapid.T, what string, got z.Money, err error, want *big.Int) {
	limit := big.NewInt(math.MaxInt64)
	if new(big.Int).Abs(want).Cmp(limit) > 0 {
		if !errors.Is(err, z.ErrOverflow) || got != (z.Money{}) {
			t.Fatalf("%s: %s %v, want an overflow (%s)", what, got, err, want)
		}
		return
	}
	if err != nil || got.Fen() != want.Int64() {
		t.Fatalf("%s: %d %v, want %s", what, got.Fen(), err, want)
	}
}

func TestMoneyArithmeticIsExactOrOverflows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := fen(t, "a"), fen(t, "b")
		A, B, m, n := big.NewInt(a), big.NewInt(b), z.Fen(a), z.Fen(b)
		s, err := m.Add(n)
		exact(t, "add", s, err, new(big.Int).Add(A, B))
		s, err = m.Sub(n)
		exact(t, "sub", s, err, new(big.Int).Sub(A, B))
		s, err = m.Times(b)
		exact(t, "times", s, err, new(big.Int).Mul(A, B))
		if m.Compare(n) != A.Cmp(B) || m.Less(n) != (a < b) || m.Min(n) != z.Fen(min(a, b)) || m.Max(n) != z.Fen(max(a, b)) || m.Neg().Fen() != -a || m.Sign() != A.Sign() || m.Abs().Fen() != max(a, -a) {
			t.Fatal("order or sign")
		}
		var sum z.Sum
		total := new(big.Int)
		overflow := false
		for range rapid.IntRange(0, 6).Draw(t, "terms") {
			x := fen(t, "x")
			sum.Add(z.Fen(x))
			total.Add(total, big.NewInt(x))
			overflow = overflow || new(big.Int).Abs(total).Cmp(big.NewInt(math.MaxInt64)) > 0
			if overflow {
				break
			}
		}
		if got, err := sum.Total(); overflow != errors.Is(err, z.ErrOverflow) || !overflow && got.Fen() != total.Int64() {
			t.Fatalf("sum %s %v, want %s", got, err, total)
		}
	})
}

// halfUp is the definition: |n/d| plus one half, cut, with the sign.
func halfUp(r *big.Rat) *big.Int {
	twice := new(big.Rat).Add(new(big.Rat).Abs(r), big.NewRat(1, 2))
	q := new(big.Int).Quo(twice.Num(), twice.Denom())
	if r.Sign() < 0 {
		q.Neg(q)
	}
	return q
}

func drawFactor(t *rapid.T, name string) int64 {
	if rapid.Bool().Draw(t, name+" small") {
		return rapid.Int64Range(-400, 400).Draw(t, name)
	}
	return rapid.Int64().Draw(t, name)
}

func TestMulDivDIST25(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := fen(t, "m")
		n1, n2, d1, d2 := drawFactor(t, "n1"), drawFactor(t, "n2"), drawFactor(t, "d1"), drawFactor(t, "d2")
		got, err := z.Fen(m).MulDiv(n1, n2, d1, d2)
		if d1 == 0 || d2 == 0 {
			if !errors.Is(err, z.ErrDivideByZero) {
				t.Fatal(err)
			}
			return
		}
		r := new(big.Rat).SetInt64(m)
		for _, f := range []int64{n1, n2} {
			r.Mul(r, new(big.Rat).SetInt64(f))
		}
		for _, f := range []int64{d1, d2} {
			r.Quo(r, new(big.Rat).SetInt64(f))
		}
		exact(t, "MulDiv", got, err, halfUp(r))
		down, whole, err := z.Fen(m).MulDivDown(n1, n2, d1, d2)
		exact(t, "MulDivDown", down, err, new(big.Int).Quo(r.Num(), r.Denom()))
		if err == nil && whole != r.IsInt() {
			t.Fatalf("exact = %v for %s", whole, r)
		}
	})
	// 10,000,000,000 yuan at 3.85% for one day of 365; a half fen rounds away from zero.
	if got, err := z.MustMoney("10000000000").MulDiv(385, 1, 10000, 365); err != nil || got != z.MustMoney("1054794.52") {
		t.Error(got, err)
	}
	for _, s := range []int64{1, -1} {
		if got, _ := z.Fen(s).MulDiv(1, 1, 2, 1); got.Fen() != s {
			t.Errorf("half of %d fen is %d", s, got.Fen())
		}
	}
	if n := testing.AllocsPerRun(100, func() { _, _ = z.Fen(123456789).MulDiv(385, 31, 10000, 365) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func TestFractionAgainstRat(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) (z.Fraction, *big.Rat) {
			f, r := z.WholeFraction(1), big.NewRat(1, 1)
			for range rapid.IntRange(0, 4).Draw(t, name+" factors") { // up to 256 bits
				n, d := drawFactor(t, name), drawFactor(t, name)
				g, err := z.NewFraction(n, d)
				if d == 0 {
					if !errors.Is(err, z.ErrDivideByZero) {
						t.Fatal(err)
					}
					continue
				}
				f = f.Mul(g)
				r.Mul(r, new(big.Rat).Quo(new(big.Rat).SetInt64(n), new(big.Rat).SetInt64(d)))
			}
			if rapid.IntRange(0, 9).Draw(t, name+" zero") == 0 {
				return z.Fraction{}, new(big.Rat)
			}
			return f, r
		}
		check := func(what string, f z.Fraction, r *big.Rat) {
			if f.Rat().Cmp(r) != 0 || f.Sign() != r.Sign() || f.String() != r.RatString() {
				t.Fatalf("%s: %s, want %s", what, f, r.RatString())
			}
		}
		f, r := draw("f")
		g, s := draw("g")
		check("f", f, r)
		check("reduced", f.Reduced(), r)
		check("neg", f.Neg(), new(big.Rat).Neg(r))
		check("add", f.Add(g), new(big.Rat).Add(r, s))
		check("sub", f.Sub(g), new(big.Rat).Sub(r, s))
		check("mul", f.Mul(g), new(big.Rat).Mul(r, s))
		q, err := f.Div(g)
		if s.Sign() == 0 {
			if !errors.Is(err, z.ErrDivideByZero) {
				t.Fatal(err)
			}
		} else {
			check("div", q, new(big.Rat).Quo(r, s))
		}
		if f.Cmp(g) != r.Cmp(s) || f.Equal(g) != (r.Cmp(s) == 0) {
			t.Fatalf("%s cmp %s = %d", f, g, f.Cmp(g))
		}
		m, err := f.Money()
		exact(t, "money", m, err, halfUp(r))
		m, err = f.MoneyDown()
		exact(t, "down", m, err, new(big.Int).Quo(r.Num(), r.Denom()))
		var back z.Fraction
		b, _ := f.MarshalText()
		if len(b) <= 400 {
			if err := back.UnmarshalText(b); err != nil || !back.Equal(f) {
				t.Fatalf("%s reads back as %s, %v", b, back, err)
			}
		}
		if d := f.Decimal(6); d.Rat().Cmp(new(big.Rat).SetFrac(halfUp(new(big.Rat).Mul(r, big.NewRat(1e6, 1))), big.NewInt(1e6))) != 0 {
			t.Fatalf("decimal %s of %s", d, r.RatString())
		}
	})
	for _, s := range []string{"", "1/", "/2", "1/0", "1/2/3", "0x10", "1e5", "1.5", "--1", "1/-2", " 1", strings.Repeat("9", 401)} {
		var f z.Fraction
		if err := f.UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%q read as %s", s, f)
		}
	}
	if f, err := z.DecimalFraction(decimal.RequireFromString("-0.0385")); err != nil || f.String() != "-77/2000" {
		t.Error(f, err)
	}
	if _, err := z.DecimalFraction(decimal.New(1, 1_000_000_000)); err == nil {
		t.Error("a hostile exponent was expanded")
	}
}

func TestMoneyText(t *testing.T) {
	for _, c := range []struct{ in, out string }{
		{"0", "0.00"}, {"-0", "0.00"}, {"1234.5", "1234.50"}, {"-0.01", "-0.01"}, {"007", "7.00"},
		{"92233720368547758.07", "92233720368547758.07"}, {"-92233720368547758.07", "-92233720368547758.07"},
	} {
		m, err := z.ParseMoney(c.in)
		if err != nil || m.String() != c.out || !m.Decimal().Equal(decimal.RequireFromString(c.out)) {
			t.Errorf("%s: %s %v", c.in, m, err)
		}
	}
	for _, s := range []string{"", "-", "+1", ".5", "1.", "1.234", "1,000", "1e3", " 1", "1 ", "１", "92233720368547758.08", "1.2.3", "--1", strings.Repeat("9", 400), "NaN"} {
		var in *z.InputError
		if m, err := z.ParseMoney(s); !errors.As(err, &in) {
			t.Errorf("%q: %s %v", s, m, err)
		}
	}
	if got := z.MustMoney("-1234567.89").Grouped(); got != "-1,234,567.89" {
		t.Error(got)
	}
	for _, s := range []string{"1.005", "0.001"} {
		if _, err := z.MoneyFromDecimal(decimal.RequireFromString(s)); err == nil {
			t.Errorf("%s lost a digit", s)
		}
	}
	for _, d := range []decimal.Decimal{decimal.New(1, 18), decimal.New(1, 1_000_000_000), decimal.RequireFromString("92233720368547758.08")} {
		if _, err := z.MoneyFromDecimal(d); !errors.Is(err, z.ErrOverflow) {
			t.Error(err)
		}
	}
	if m, err := z.MoneyFromDecimal(decimal.RequireFromString("-12.3400")); err != nil || m.Fen() != -1234 {
		t.Error(m, err)
	}
	if z.Fen(math.MinInt64).Neg().Fen() != math.MaxInt64 {
		t.Error("the least amount cannot be negated")
	}
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"0", "1234.56", "-0.01", "92233720368547758.07", "92233720368547758.08", "1.234", "", "-", "1e9"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := z.ParseMoney(s)
		if err != nil {
			return
		}
		d, derr := decimal.NewFromString(s)
		if derr != nil || !d.Equal(m.Decimal()) {
			t.Fatalf("%q read as %s, decimal says %s %v", s, m, d, derr)
		}
		b, _ := json.Marshal(m)
		var back z.Money
		if err := json.Unmarshal(b, &back); err != nil || back != m {
			t.Fatalf("%s reads back as %s %v", b, back, err)
		}
	})
}

func TestCapitals(t *testing.T) {
	for in, want := range map[string]string{
		"12345.67": "壹万贰仟叁佰肆拾伍元陆角柒分", "0": "零元整", "0.05": "伍分", "0.50": "伍角整", "0.56": "伍角陆分", "1": "壹元整", "10": "壹拾元整",
		"1409.50": "壹仟肆佰零玖元伍角整", "6007.14": "陆仟零柒元壹角肆分", "1680.32": "壹仟陆佰捌拾元零叁角贰分", "107000.53": "壹拾万柒仟元零伍角叁分",
		"16409.02": "壹万陆仟肆佰零玖元零贰分", "325.04": "叁佰贰拾伍元零肆分", "100.05": "壹佰元零伍分",
		"100500": "壹拾万零伍佰元整", "10005000000": "壹佰亿零伍佰万元整", "105000": "壹拾万伍仟元整", "100000": "壹拾万元整", "100001": "壹拾万零壹元整", "10010001": "壹仟零壹万零壹元整", "100000000": "壹亿元整", "100010000": "壹亿零壹万元整",
		"100000001": "壹亿零壹元整", "123400000000": "壹仟贰佰叁拾肆亿元整", "1000000000000": "壹万亿元整", "-1000.10": "负壹仟元零壹角整",
		"92233720368547758.07": "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分",
	} {
		if got := z.MustMoney(in).Capitals(); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
	// Reading the capitals back gives the amount: no two amounts are written alike.
	rapid.Check(t, func(t *rapid.T) {
		n := fen(t, "fen")
		s := z.Fen(n).Capitals()
		if got := readCapitals(s); got != n {
			t.Fatalf("%d is written %s, which reads %d", n, s, got)
		}
		if strings.Contains(s, "零零") {
			t.Fatalf("%d: %s", n, s)
		}
	})
}

// readCapitals reads by place values alone, with no rule about zeros.
func readCapitals(s string) int64 {
	var fen, yi, section, digit int64
	sign := int64(1)
	for _, r := range s {
		if i := strings.IndexRune("零壹贰叁肆伍陆柒捌玖", r); i >= 0 {
			digit = int64(i / len("零"))
			continue
		}
		switch r {
		case '负':
			sign = -1
		case '拾':
			section += digit * 10
		case '佰':
			section += digit * 100
		case '仟':
			section += digit * 1000
		case '万':
			section = (section%10000+digit)*10000 + section/10000*10000
		case '亿':
			yi, section = (yi+section+digit)*100_000_000, 0
		case '元':
			fen = (yi + section + digit) * 100
		case '角':
			fen += digit * 10
		case '分':
			fen += digit
		}
		digit = 0
	}
	return sign * fen
}

func ExampleMoney_Capitals() {
	fmt.Println(z.MustMoney("12345.67").Capitals())
	fmt.Println(z.MustMoney("107000").Capitals())
	// Output:
	// 壹万贰仟叁佰肆拾伍元陆角柒分
	// 壹拾万柒仟元整
}

func ExampleMoney_MulDiv() {
	// One million yuan at 3.85% a year for 31 days of 365: exact until the one division.
	interest, err := z.MustMoney("1000000").MulDiv(385, 31, 10_000, 365)
	fmt.Println(interest, err)
	// Output: 3269.86 <nil>
}

func ExampleFraction() {
	a, _ := z.NewFraction(1, 3)
	b, _ := z.NewFraction(1, 4)
	fmt.Println(a.Add(b), a.Mul(b), a.Cmp(b), a.Decimal(4))
	// Output: 7/12 1/12 1 0.3333
}
