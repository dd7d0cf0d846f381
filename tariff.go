package zhixing

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
)

// Tariff is a scale of fees or commissions by bracket in force from a day on
// (收费标准): each bracket's rate applies to the part of the amount in it.
type Tariff struct {
	Name       string     `json:"name"` // stable: TariffApplicationFee …; letters, digits and _
	Title      Text       `json:"title"`
	From       Date       `json:"from"`
	To         Date       `json:"to,omitzero"` // last day; zero: until the next one of its name, or open
	Brackets   []Bracket  `json:"brackets"`    // by rising Above, the first from 0
	Least      Money      `json:"least,omitzero"`
	Most       Money      `json:"most,omitzero"` // 0: no maximum; applied last
	Rule       RuleID     `json:"rule"`
	Cite       Citation   `json:"cite"`
	Confidence Confidence `json:"confidence"`
	Source     Text       `json:"source,omitzero"`
}

// Bracket is one step of a tariff.
type Bracket struct {
	Above Money      `json:"above"`          // the part of the amount above this, up to the next bracket
	Rate  TariffRate `json:"rate"`           // of that part
	Fixed Money      `json:"fixed,omitzero"` // added once the bracket is reached; the first one always is
}

// TariffRate is a rate in millionths; its text is a percentage, "1.5".
type TariffRate int32

// String returns the percentage without its sign: "1.5".
func (r TariffRate) String() string {
	s := string(NewQuantity(int64(r), 4, UnitNone).appendNumber(nil))
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// MarshalText implements encoding.TextMarshaler.
func (r TariffRate) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler: 0 to 100 with at most four
// decimals.
func (r *TariffRate) UnmarshalText(b []byte) error {
	n, err := parsePercent(string(b))
	if err == nil {
		*r = TariffRate(n)
	}
	return err
}

// parsePercent reads a percentage from 0 to 100 into millionths.
func parsePercent(s string) (int32, error) {
	whole, frac, dot := strings.Cut(s, ".")
	if !plainDigits(whole) || len(whole) > 3 || dot && !plainDigits(frac) || len(frac) > 4 {
		return 0, &InputError{Field: "rate", Value: clip(s), Reason: Text{ZH: "利率应为百分数，至多四位小数，如 3.85", EN: "a rate is a percentage with at most four decimals, like 3.85"}}
	}
	n, _ := digits(whole + frac + "0000"[len(frac):])
	if n > 1_000_000 {
		return 0, &InputError{Field: "rate", Value: clip(s), Reason: Text{ZH: "利率超出 0 至 100", EN: "a rate is from 0 to 100"}}
	}
	return int32(n), nil
}

// Check reports every fault of the tariff, joined.
func (t Tariff) Check() error {
	var p Problems
	if t.Name == "" || strings.Trim(t.Name, "abcdefghijklmnopqrstuvwxyz0123456789_") != "" || len(t.Name) > 64 {
		p.Add("name", t.Name, "", Text{ZH: "名称应为小写字母、数字和下划线", EN: "a name is of lower-case letters, digits and _"})
	}
	if t.From.IsZero() {
		p.Add("from", "", t.Rule, Text{ZH: "没有起始日", EN: "no first day"})
	}
	if !t.To.IsZero() && t.To.Before(t.From) {
		p.Add("to", t.To.String(), t.Rule, Text{ZH: "终止日早于起始日", EN: "ends before it begins"})
	}
	if len(t.Brackets) == 0 || len(t.Brackets) > 64 {
		p.Add("brackets", fmt.Sprint(len(t.Brackets)), t.Rule, Text{ZH: "应有 1 至 64 级", EN: "has 1 to 64 brackets"})
	}
	for i, b := range t.Brackets {
		field := fmt.Sprintf("brackets[%d]", i)
		if i == 0 && !b.Above.IsZero() || i > 0 && !t.Brackets[i-1].Above.Less(b.Above) {
			p.Add(field+".above", b.Above.String(), t.Rule, Text{ZH: "各级应自 0 起递增", EN: "brackets rise from 0"})
		}
		if b.Rate < 0 || b.Rate > 1_000_000 {
			p.Add(field+".rate", b.Rate.String(), t.Rule, Text{ZH: "费率超出 0 至 100", EN: "a rate is from 0 to 100"})
		}
		if b.Fixed.Sign() < 0 {
			p.Add(field+".fixed", b.Fixed.String(), t.Rule, Text{ZH: "不得为负", EN: "must not be negative"})
		}
	}
	if t.Least.Sign() < 0 || t.Most.Sign() < 0 || !t.Most.IsZero() && t.Most.Less(t.Least) {
		p.Add("most", t.Most.String(), t.Rule, Text{ZH: "最高额与最低额矛盾", EN: "maximum and minimum contradict"})
	}
	return p.Err()
}

// Fee returns the fee on an amount, exact and rounded half-up to the fen once. A
// negative amount is an *InputError, a fee out of range ErrOverflow.
func (t Tariff) Fee(amount Money) (Money, error) {
	if amount.Sign() < 0 {
		return Money{}, &InputError{Field: "amount", Value: amount.String(), Rule: t.Rule, Reason: Text{ZH: "不得为负", EN: "must not be negative"}}
	}
	// Amounts reach 2^63 fen and rates 10^6 millionths: the sum may pass 64 bits.
	var sum big.Int
	for i, b := range t.Brackets {
		if i > 0 && !b.Above.Less(amount) {
			break
		}
		part := t.part(i, amount)
		sum.Add(&sum, new(big.Int).Mul(big.NewInt(part.fen), big.NewInt(int64(b.Rate))))
		sum.Add(&sum, new(big.Int).Mul(big.NewInt(b.Fixed.fen), big.NewInt(1_000_000)))
	}
	q, err := roundRat(new(big.Rat).SetFrac(&sum, big.NewInt(100_000_000)), RoundHalfUp, 2, UnitYuan)
	if err != nil {
		return Money{}, err
	}
	fee, err := q.Money()
	if err != nil {
		return Money{}, err
	}
	fee = fee.Max(t.Least)
	if !t.Most.IsZero() {
		fee = fee.Min(t.Most)
	}
	return fee, nil
}

// part is what of the amount lies in bracket i.
func (t Tariff) part(i int, amount Money) Money {
	top := amount
	if i+1 < len(t.Brackets) {
		top = top.Min(t.Brackets[i+1].Above)
	}
	if !t.Brackets[i].Above.Less(top) {
		return Money{}
	}
	return Money{top.fen - t.Brackets[i].Above.fen}
}

var (
	textPart = Text{ZH: "超过{above}的部分", EN: "part above {above}"}
	textBase = Text{ZH: "基本收费", EN: "basic charge"}
	textRate = Text{ZH: "费率", EN: "rate"}
	textMost = Text{ZH: "最高额", EN: "maximum"}
	textMin  = Text{ZH: "最低额", EN: "minimum"}
)

// Sheet writes the fee on an amount into a section, one line a bracket kept exact
// and a sum rounded once, and returns the line of the fee.
func (t Tariff) Sheet(s *Section, amount Money) (Operand, error) {
	fee, err := t.Fee(amount)
	if err != nil {
		return Operand{}, err
	}
	cites := []Citation{t.Cite}
	var parts []Operand
	for i, b := range t.Brackets {
		if i > 0 && !b.Above.Less(amount) {
			break
		}
		if !b.Fixed.IsZero() {
			parts = append(parts, s.Line(Line{Label: textBase, Result: YuanQuantity(b.Fixed), Rule: t.Rule, Cites: cites}))
		}
		if part := t.part(i, amount); !part.IsZero() && b.Rate != 0 {
			o, err := s.Compute(Line{Label: textPart, Args: []Arg{MoneyArg("above", b.Above)}, Op: OpProduct, Rule: t.Rule, Cites: cites}, UnitYuan,
				Lit(YuanQuantity(part)), Lit(Rate{Millionths: int32(b.Rate)}.Quantity()).Called(textRate))
			if err != nil {
				return Operand{}, err
			}
			parts = append(parts, o)
		}
	}
	if len(parts) == 0 {
		parts = append(parts, Lit(YuanQuantity(Money{})))
	}
	sum := Line{Label: t.Title, Op: OpSum, Round: RoundHalfUp, Scale: 2, Rule: t.Rule, Cites: cites}
	out, err := s.Compute(sum, UnitYuan, parts...)
	if err != nil {
		return Operand{}, err
	}
	if !t.Least.IsZero() {
		sum.Op, sum.Round, sum.Scale = OpMax, RoundExact, 0
		if out, err = s.Compute(sum, UnitYuan, out, Lit(YuanQuantity(t.Least)).Called(textMin)); err != nil {
			return Operand{}, err
		}
	}
	if !t.Most.IsZero() {
		sum.Op, sum.Round, sum.Scale = OpMin, RoundExact, 0
		if out, err = s.Compute(sum, UnitYuan, out, Lit(YuanQuantity(t.Most)).Called(textMost)); err != nil {
			return Operand{}, err
		}
	}
	if m, err := out.Value.Money(); err != nil || m != fee {
		return Operand{}, &InputError{Field: "tariff", Value: t.Name, Rule: t.Rule, Reason: Text{ZH: "计算书与结果不符", EN: "worksheet and result disagree"}}
	}
	return out, nil
}

// TariffAt returns the tariff of a name in force on d, with To filled in from its
// successor. A day that none covers is a *NoEntryError.
func (t *Tables) TariffAt(name string, d Date) (Tariff, error) {
	t = t.orShipped()
	var next Date
	for i := range t.tariffs { // newest first within a name
		f := t.tariffs[i]
		if f.Name != name {
			continue
		}
		if d.IsZero() || f.From.After(d) {
			next = f.From
			continue
		}
		if !next.IsZero() && (f.To.IsZero() || !f.To.Before(next)) {
			f.To = next.AddDays(-1)
		}
		if f.To.IsZero() || !d.After(f.To) {
			f.Brackets = slices.Clone(f.Brackets)
			return f, nil
		}
		break
	}
	return Tariff{}, &NoEntryError{Table: name, Day: d, Basis: BasisEvent}
}

func (t *Tariff) appendCanonical(b []byte) []byte {
	b = fmt.Appendf(b, "%s %s %s %s %s %s %s %v\n", t.Name, t.From, t.To, t.Least, t.Most, t.Rule, t.Confidence, t.Cite)
	for _, x := range t.Brackets {
		b = fmt.Appendf(b, "%s %s %s\n", x.Above, x.Rate, x.Fixed)
	}
	return b
}
