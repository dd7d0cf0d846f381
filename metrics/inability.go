package metrics

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// InabilityMode says whether cases on awards and notarised instruments are taken out of
// the share without property (MET-27).
type InabilityMode uint8

// The modes.
const (
	IgnoreNonJudgment    InabilityMode = iota // the share as it is (default)
	ScaleByJudgmentShare                      // times the share of cases on judgments
)

var inabilityNames = enum.Names[InabilityMode]{Kind: "inability_mode", Rows: []enum.Row{
	{Word: "ignore_non_judgment", ZH: "不区分依据", EN: "grounds not told apart"},
	{Word: "scale_by_judgment_share", ZH: "扣除非裁判依据", EN: "scaled to judgments"},
}}

// String returns the stable word of m.
func (m InabilityMode) String() string { return inabilityNames.Word(m) }

// Label returns the wording of m in l.
func (m InabilityMode) Label(l zhixing.Lang) string { return inabilityNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m InabilityMode) MarshalText() ([]byte, error) { return inabilityNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *InabilityMode) UnmarshalText(b []byte) error { return inabilityNames.Unmarshal(b, m) }

// InabilityFacts are the shares the report of 2018 reasons from, in per cent.
type InabilityFacts struct {
	Voluntary   decimal.Decimal `json:"voluntary"`    // judgments performed without enforcement (自动履行率)
	NoProperty  decimal.Decimal `json:"no_property"`  // cases in enforcement without property
	NonJudgment decimal.Decimal `json:"non_judgment"` // cases on awards and notarised instruments
}

// InabilityShareOfJudgments is the share of judgments that end as impossible to enforce
// (执行不能占比), in per cent, with its worksheet (MET-27; SPC-REPORT-2018). It takes the
// share without property to be the same for judgments and other grounds, and says so.
func InabilityShareOfJudgments(f InabilityFacts, o Options) (decimal.Decimal, *zhixing.Worksheet, error) {
	var p zhixing.Problems
	m := o.Inability
	hundred := decimal.NewFromInt(100)
	for _, x := range []struct {
		name string
		v    decimal.Decimal
	}{{"voluntary", f.Voluntary}, {"no_property", f.NoProperty}, {"non_judgment", f.NonJudgment}} {
		if x.v.IsNegative() || x.v.Cmp(hundred) > 0 {
			p.Add(x.name, x.v.String(), "MET-27", zhixing.Text{ZH: "应在 0 至 100 之间", EN: "must be from 0 to 100"})
		}
	}
	if m > ScaleByJudgmentShare {
		p.Add("options.inability", m.String(), "MET-27", zhixing.Text{ZH: "没有该算法", EN: "no such mode"})
	}
	if err := p.Err(); err != nil {
		return decimal.Zero, nil, err
	}
	cites := []zhixing.Citation{{Instrument: "SPC-REPORT-2018"}}
	w := zhixing.NewWorksheet(zhixing.Text{ZH: "执行不能占裁判的比例（每百件）", EN: "Share of judgments impossible to enforce (per hundred)"})
	s := w.Section(zhixing.Text{ZH: "推算", EN: "Reasoning"})
	number := func(d decimal.Decimal) zhixing.Quantity { return zhixing.DecimalQuantity(d, zhixing.UnitNone) }
	one := zhixing.Lit(number(hundred))
	v := s.Line(zhixing.Line{Key: "voluntary", Label: zhixing.Text{ZH: "自动履行", EN: "Performed without enforcement"}, Op: zhixing.OpGiven, Result: number(f.Voluntary), Rule: "MET-27", Cites: cites})
	enter := hundred.Sub(f.Voluntary)
	u := s.Line(zhixing.Line{Key: "entering", Label: zhixing.Text{ZH: "进入执行", EN: "Enter enforcement"}, Op: zhixing.OpDifference, Result: number(enter), Rule: "MET-27", Cites: cites}, one, v)
	n := s.Line(zhixing.Line{Key: "no_property", Label: zhixing.Text{ZH: "无财产可供执行占比", EN: "Share without property"}, Op: zhixing.OpGiven, Result: number(f.NoProperty), Rule: "MET-27", Cites: cites})
	result := enter.Mul(f.NoProperty).Shift(-2)
	r := s.Line(zhixing.Line{Key: "inability", Label: zhixing.Text{ZH: "执行不能", EN: "Impossible to enforce"}, Op: zhixing.OpProduct, Result: number(result), Rule: "MET-27", Cites: cites,
		Note: zhixing.Text{ZH: "假定裁判与其他依据的无财产占比相同", EN: "takes the share without property to be equal for judgments and other grounds"}}, u, n, one.Over())
	if m == ScaleByJudgmentShare {
		q := s.Line(zhixing.Line{Key: "non_judgment", Label: zhixing.Text{ZH: "仲裁、公证等依据占比", EN: "Share on awards and notarised instruments"}, Op: zhixing.OpGiven, Result: number(f.NonJudgment), Rule: "MET-27", Cites: cites})
		j := s.Line(zhixing.Line{Key: "judgment", Label: zhixing.Text{ZH: "裁判依据占比", EN: "Share on judgments"}, Op: zhixing.OpDifference, Result: number(hundred.Sub(f.NonJudgment)), Rule: "MET-27", Cites: cites}, one, q)
		result = result.Mul(hundred.Sub(f.NonJudgment)).Shift(-2)
		s.Line(zhixing.Line{Key: "scaled", Label: zhixing.Text{ZH: "折算为裁判", EN: "Scaled to judgments"}, Op: zhixing.OpProduct, Result: number(result), Rule: "MET-27", Cites: cites, Marks: zhixing.MarkPolicy}, r, j, one.Over())
	}
	return result, w, nil
}
