package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

var comparatorNames = enum.Names[Comparator]{Kind: "comparator", Rows: []enum.Row{
	{Word: "at_least", ZH: "不低于", EN: "at least"},
	{Word: "above", ZH: "超过", EN: "above"},
	{Word: "at_most", ZH: "不高于", EN: "at most"},
	{Word: "below", ZH: "低于", EN: "below"},
	{Word: "within", ZH: "区间内", EN: "within"},
}}

// String returns the stable word of c.
func (c Comparator) String() string { return comparatorNames.Word(c) }

// Label returns the wording of c in l.
func (c Comparator) Label(l zhixing.Lang) string { return comparatorNames.Label(c, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (c Comparator) MarshalText() ([]byte, error) { return comparatorNames.Marshal(c) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (c *Comparator) UnmarshalText(b []byte) error { return comparatorNames.Unmarshal(b, c) }

var viewNames = enum.Names[View]{Kind: "view", Rows: []enum.Row{
	{Word: "own", ZH: "本院", EN: "own"},
	{Word: "area", ZH: "辖区", EN: "area"},
}}

// String returns the stable word of v.
func (v View) String() string { return viewNames.Word(v) }

// Label returns the wording of v in l.
func (v View) Label(l zhixing.Lang) string { return viewNames.Label(v, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (v View) MarshalText() ([]byte, error) { return viewNames.Marshal(v) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (v *View) UnmarshalText(b []byte) error { return viewNames.Unmarshal(b, v) }

var measureNames = enum.Names[Measure]{Kind: "measure", Rows: []enum.Row{
	{Word: "share", ZH: "占比", EN: "share"},
	{Word: "flow", ZH: "流量比", EN: "flow"},
	{Word: "mean", ZH: "平均", EN: "mean"},
	{Word: "change", ZH: "增减", EN: "change"},
}}

// String returns the stable word of m.
func (m Measure) String() string { return measureNames.Word(m) }

// Label returns the wording of m in l.
func (m Measure) Label(l zhixing.Lang) string { return measureNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m Measure) MarshalText() ([]byte, error) { return measureNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *Measure) UnmarshalText(b []byte) error { return measureNames.Unmarshal(b, m) }

var rankMethodNames = enum.Names[RankMethod]{Kind: "rank_method", Rows: []enum.Row{
	{Word: "competition", ZH: "并列占位", EN: "competition"},
	{Word: "dense", ZH: "并列不占位", EN: "dense"},
	{Word: "fractional", ZH: "并列取平均", EN: "fractional"},
}}

// String returns the stable word of m.
func (m RankMethod) String() string { return rankMethodNames.Word(m) }

// Label returns the wording of m in l.
func (m RankMethod) Label(l zhixing.Lang) string { return rankMethodNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m RankMethod) MarshalText() ([]byte, error) { return rankMethodNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *RankMethod) UnmarshalText(b []byte) error { return rankMethodNames.Unmarshal(b, m) }

var vetoNames = enum.Names[Veto]{Kind: "veto", Rows: []enum.Row{
	{Word: "none", ZH: "目标", EN: "target"},
	{Word: "one_vote", ZH: "一票否决", EN: "one-vote veto"},
}}

// String returns the stable word of v.
func (v Veto) String() string { return vetoNames.Word(v) }

// Label returns the wording of v in l.
func (v Veto) Label(l zhixing.Lang) string { return vetoNames.Label(v, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (v Veto) MarshalText() ([]byte, error) { return vetoNames.Marshal(v) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (v *Veto) UnmarshalText(b []byte) error { return vetoNames.Unmarshal(b, v) }

var roundModeNames = enum.Names[RoundMode]{Kind: "round_mode", Rows: []enum.Row{
	{Word: "half_up", ZH: "四舍五入", EN: "half up"},
	{Word: "half_even", ZH: "四舍六入五成双", EN: "half to even"},
	{Word: "truncate", ZH: "截尾", EN: "truncated"},
}}

// String returns the stable word of m.
func (m RoundMode) String() string { return roundModeNames.Word(m) }

// Label returns the wording of m in l.
func (m RoundMode) Label(l zhixing.Lang) string { return roundModeNames.Label(m, l == zhixing.EN) }

// MarshalText implements encoding.TextMarshaler.
func (m RoundMode) MarshalText() ([]byte, error) { return roundModeNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *RoundMode) UnmarshalText(b []byte) error { return roundModeNames.Unmarshal(b, m) }
