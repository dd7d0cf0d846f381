package metrics

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// ScoreKind is how a value becomes a score from 0 to 100 (指标得分), MET-38.
type ScoreKind uint8

// The kinds.
const (
	_             ScoreKind = iota
	ScorePositive           // 正向: 0 at Lo, 100 at Hi, a line between
	ScoreNegative           // 负向: 100 at Lo, 0 at Hi
	ScoreInterval           // 区间: 100 from A to B, falling to 0 at Lo and at Hi
	ScoreStep               // 分档: the score of the highest step reached
	ScoreEfficacy           // 功效系数法: 60 at Lo (bad), 100 at Hi (good), held within 0 and 100
	ScoreDeduct             // 扣分: A (full marks) less B for each unit, not below 0
)

var scoreKindNames = enum.Names[ScoreKind]{Kind: "score_kind", Rows: []enum.Row{
	{},
	{Word: "positive", ZH: "正向", EN: "higher is better"},
	{Word: "negative", ZH: "负向", EN: "lower is better"},
	{Word: "interval", ZH: "区间", EN: "interval"},
	{Word: "step", ZH: "分档", EN: "steps"},
	{Word: "efficacy", ZH: "功效系数法", EN: "efficacy coefficient"},
	{Word: "deduct", ZH: "扣分", EN: "deduction"},
}}

// String returns the stable word of k.
func (k ScoreKind) String() string { return scoreKindNames.Word(k) }

// Label returns the wording of k in l.
func (k ScoreKind) Label(l zhixing.Lang) string { return scoreKindNames.Label(k, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (k ScoreKind) MarshalText() ([]byte, error) { return scoreKindNames.Marshal(k) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (k *ScoreKind) UnmarshalText(b []byte) error { return scoreKindNames.Unmarshal(b, k) }

// Step is a lower end, itself included, and the score from there on.
type Step struct {
	From  decimal.Decimal `json:"from"`
	Score decimal.Decimal `json:"score"`
}

// ScoreRule turns the value of an indicator, a rate in per cent or a plain number, into
// a score. Bounds are absolute numbers of a scheme; Relative marks those computed from
// the units compared, since one more court then changes every score (MET-38).
type ScoreRule struct {
	Kind     ScoreKind       `json:"kind"`
	Lo       decimal.Decimal `json:"lo,omitzero"`
	Hi       decimal.Decimal `json:"hi,omitzero"`
	A        decimal.Decimal `json:"a,omitzero"`
	B        decimal.Decimal `json:"b,omitzero"`
	Steps    []Step          `json:"steps,omitempty"` // ascending
	Relative zhixing.Tri     `json:"relative,omitzero"`
}

// Check returns what is wrong with the bounds.
func (s ScoreRule) Check() error {
	var p zhixing.Problems
	bad := func(field, value, zh, en string) { p.Add(field, value, "MET-38", zhixing.Text{ZH: zh, EN: en}) }
	switch s.Kind {
	case ScorePositive, ScoreNegative, ScoreEfficacy:
		if s.Kind != ScoreEfficacy && s.Lo.Cmp(s.Hi) >= 0 || s.Lo.Equal(s.Hi) {
			bad("lo", s.Lo.String(), "下限应小于上限", "the lower bound must be below the upper")
		}
	case ScoreInterval:
		if s.Lo.Cmp(s.A) >= 0 || s.A.Cmp(s.B) > 0 || s.B.Cmp(s.Hi) >= 0 {
			bad("a", s.A.String(), "应满足 下限 < 区间起 ≤ 区间止 < 上限", "must be in order: lo < a <= b < hi")
		}
	case ScoreStep:
		if len(s.Steps) == 0 {
			bad("steps", "", "没有分档", "no steps")
		}
		for i, x := range s.Steps {
			if i > 0 && x.From.Cmp(s.Steps[i-1].From) <= 0 || x.Score.IsNegative() || x.Score.Cmp(decimal.NewFromInt(100)) > 0 {
				bad("steps["+strconv.Itoa(i)+"]", x.From.String(), "分档应递增，得分在 0 至 100 之间", "steps ascend and score from 0 to 100")
			}
		}
	case ScoreDeduct:
		if s.A.IsNegative() || s.A.Cmp(decimal.NewFromInt(100)) > 0 || s.B.Sign() <= 0 {
			bad("a", s.A.String(), "满分在 0 至 100 之间，每件扣分为正", "full marks from 0 to 100, a positive deduction a unit")
		}
	default:
		bad("kind", s.Kind.String(), "没有该计分方法", "no such way of scoring")
	}
	return p.Err()
}

// Score returns the exact score of a value, nil if the value is nil: an undefined figure
// has no score.
func (s ScoreRule) Score(x *big.Rat) (*big.Rat, error) {
	if err := s.Check(); err != nil || x == nil {
		return nil, err
	}
	hundred := big.NewRat(100, 1)
	lo, hi := s.Lo.Rat(), s.Hi.Rat()
	// part is 100(x-a)/(b-a), held within 0 and 100.
	part := func(a, b *big.Rat) *big.Rat {
		p := new(big.Rat).Sub(x, a)
		p.Quo(p.Mul(p, hundred), new(big.Rat).Sub(b, a))
		return clamp(p)
	}
	switch s.Kind {
	case ScorePositive:
		return part(lo, hi), nil
	case ScoreNegative:
		return part(hi, lo), nil
	case ScoreInterval:
		switch {
		case x.Cmp(s.A.Rat()) < 0:
			return part(lo, s.A.Rat()), nil
		case x.Cmp(s.B.Rat()) > 0:
			return part(hi, s.B.Rat()), nil
		}
		return hundred, nil
	case ScoreStep:
		out := new(big.Rat)
		for _, st := range s.Steps {
			if x.Cmp(st.From.Rat()) >= 0 {
				out = st.Score.Rat()
			}
		}
		return out, nil
	case ScoreEfficacy:
		p := new(big.Rat).Sub(x, lo)
		p.Quo(p.Mul(p, big.NewRat(40, 1)), new(big.Rat).Sub(hi, lo))
		return clamp(p.Add(p, big.NewRat(60, 1))), nil
	}
	p := new(big.Rat).Mul(x, s.B.Rat())
	return clamp(p.Sub(s.A.Rat(), p)), nil
}

func clamp(x *big.Rat) *big.Rat {
	if x.Sign() < 0 {
		return new(big.Rat)
	}
	if h := big.NewRat(100, 1); x.Cmp(h) > 0 {
		return h
	}
	return x
}

// Value is the figure as scores take it: per cent for a share or flow, the plain number
// for a mean; nil if undefined.
func (r Ratio) Value(m Measure) *big.Rat {
	x := r.Rat()
	if x != nil && m != Mean {
		x.Mul(x, big.NewRat(100, 1))
	}
	return x
}

// RelativeScores scores units among themselves (相对得分): the worst value 0, the best 100
// and a line between, the higher the better or, for Negative, the lower. One more unit
// changes every score, so they hold for these units only. Units without a value have no
// score; where all values are equal nothing tells the units apart, and none has one
// (MET-38).
func RelativeScores(values []*big.Rat, d Direction) ([]*big.Rat, error) {
	if d != Positive && d != Negative {
		return nil, &zhixing.InputError{Field: "direction", Value: d.String(), Rule: "MET-38", Reason: zhixing.Text{ZH: "该方向不能计相对得分", EN: "no relative score without a better and a worse"}}
	}
	var lo, hi *big.Rat
	for _, x := range values {
		if x == nil {
			continue
		}
		if lo == nil || x.Cmp(lo) < 0 {
			lo = x
		}
		if hi == nil || x.Cmp(hi) > 0 {
			hi = x
		}
	}
	out := make([]*big.Rat, len(values))
	if lo == nil || lo.Cmp(hi) == 0 {
		return out, nil
	}
	if d == Negative {
		lo, hi = hi, lo
	}
	for i, x := range values {
		if x != nil {
			p := new(big.Rat).Sub(x, lo)
			out[i] = p.Quo(p.Mul(p, big.NewRat(100, 1)), new(big.Rat).Sub(hi, lo))
		}
	}
	return out, nil
}
