package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/enum"
)

// UndefinedReason says why a figure has no value (MET-06). The zero value: it has one.
type UndefinedReason uint8

// The reasons.
const (
	_             UndefinedReason = iota
	NoDenominator                 // 分母为零: there was nothing to judge
	MissingData                   // 数据缺失: there were cases, but what the figure needs was not given
	NotAssessed                   // 未评查: there were cases, but nobody examined them
)

var undefinedNames = enum.Names[UndefinedReason]{Kind: "undefined_reason", Rows: []enum.Row{
	{}, // has a value
	{Word: "zero_denominator", ZH: "分母为零", EN: "nothing to judge"},
	{Word: "missing_data", ZH: "数据缺失", EN: "data missing"},
	{Word: "not_assessed", ZH: "未评查", EN: "not assessed"},
}}

// String returns the stable word of u.
func (u UndefinedReason) String() string { return undefinedNames.Word(u) }

// Label returns the wording of u in l.
func (u UndefinedReason) Label(l zhixing.Lang) string {
	return undefinedNames.Label(u, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (u UndefinedReason) MarshalText() ([]byte, error) { return undefinedNames.Marshal(u) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (u *UndefinedReason) UnmarshalText(b []byte) error { return undefinedNames.Unmarshal(b, u) }

// ZeroDenominator says what a figure without a denominator is (零分母), MET-06. Vendors
// print 0, which turns “nothing to judge” into the worst grade.
type ZeroDenominator uint8

// The variants.
const (
	LeaveUndefined ZeroDenominator = iota // undefined (default)
	AsZero                                // nought
	AsTarget                              // as if the target were just met; undefined where there is none
)

var zeroDenominatorNames = enum.Names[ZeroDenominator]{Kind: "zero_denominator", Rows: []enum.Row{
	{Word: "undefined", ZH: "无值", EN: "undefined"},
	{Word: "as_zero", ZH: "按零计", EN: "as nought"},
	{Word: "as_target", ZH: "按目标值计", EN: "as the target"},
}}

// String returns the stable word of z.
func (z ZeroDenominator) String() string { return zeroDenominatorNames.Word(z) }

// Label returns the wording of z in l.
func (z ZeroDenominator) Label(l zhixing.Lang) string {
	return zeroDenominatorNames.Label(z, l == zhixing.EN)
}

// MarshalText implements encoding.TextMarshaler.
func (z ZeroDenominator) MarshalText() ([]byte, error) { return zeroDenominatorNames.Marshal(z) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (z *ZeroDenominator) UnmarshalText(b []byte) error { return zeroDenominatorNames.Unmarshal(b, z) }

// assume puts into an undefined figure what z says it stands for, target nil where the
// scheme has none, and marks it.
func (f *Figure) assume(z ZeroDenominator, target *Target) {
	if f.Ratio.Den != 0 || f.Status == zhixing.Met {
		return
	}
	switch {
	case z == AsZero:
		f.Ratio, f.Assumed = Ratio{0, 1}, AsZero
	case z == AsTarget && target != nil:
		if x := target.Percent.Shift(-2).Rat(); x.Num().IsInt64() && x.Denom().IsInt64() {
			f.Ratio, f.Assumed = Ratio{x.Num().Int64(), x.Denom().Int64()}, AsTarget
		}
	}
}
