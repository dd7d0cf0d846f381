package zhixing

import (
	"github.com/zhixing-go/zhixing/internal/enum"
)

// Op is the formula of a line, one of a closed set (运算).
type Op uint8

// The formulas. Each is taken over exact operands; rounding, if the line asks for
// it, comes once, last.
const (
	OpGiven      Op = iota // the result is an input (已知); no operands
	OpSum                  // sum of the operands, those with OperandMinus subtracted (和)
	OpDifference           // the first operand less all others (差)
	OpProduct              // product of the operands, those with OperandOver divided by (积)
	OpQuotient             // the first operand divided by all others (商)
	OpMin                  // the least operand (取小)
	OpMax                  // the greatest operand (取大)
	OpRound                // the one operand, rounded (取整)
)

var opNames = enum.Names[Op]{Kind: "op", Rows: []enum.Row{
	{Word: "given", ZH: "已知", EN: "given"},
	{Word: "sum", ZH: "和", EN: "sum"},
	{Word: "difference", ZH: "差", EN: "difference"},
	{Word: "product", ZH: "积", EN: "product"},
	{Word: "quotient", ZH: "商", EN: "quotient"},
	{Word: "min", ZH: "取小", EN: "least of"},
	{Word: "max", ZH: "取大", EN: "greatest of"},
	{Word: "round", ZH: "取整", EN: "rounded"},
}}

// String returns the stable word of o.
func (o Op) String() string { return opNames.Word(o) }

// Label returns the wording of o in l.
func (o Op) Label(l Lang) string { return opNames.Label(o, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (o Op) MarshalText() ([]byte, error) { return opNames.Marshal(o) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (o *Op) UnmarshalText(b []byte) error { return opNames.Unmarshal(b, o) }

// RoundMode says how a line's exact value becomes its result (舍入).
type RoundMode uint8

// The modes. Half-up is what courts and banks do by hand; it is biased upwards,
// which even rounding is not, but it is what a party recomputing the sheet gets.
const (
	RoundExact  RoundMode = iota // not rounded: the result is the exact value
	RoundHalfUp                  // 四舍五入, away from zero at the half
	RoundDown                    // towards zero (舍去)
	RoundUp                      // away from zero (进一)
)

var roundNames = enum.Names[RoundMode]{Kind: "round", Rows: []enum.Row{
	{Word: "exact", ZH: "不舍入", EN: "exact"},
	{Word: "half_up", ZH: "四舍五入", EN: "half up"},
	{Word: "down", ZH: "舍去", EN: "down"},
	{Word: "up", ZH: "进一", EN: "up"},
}}

// String returns the stable word of m.
func (m RoundMode) String() string { return roundNames.Word(m) }

// Label returns the wording of m in l.
func (m RoundMode) Label(l Lang) string { return roundNames.Label(m, l == EN) }

// MarshalText implements encoding.TextMarshaler.
func (m RoundMode) MarshalText() ([]byte, error) { return roundNames.Marshal(m) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (m *RoundMode) UnmarshalText(b []byte) error { return roundNames.Unmarshal(b, m) }

// LineID is the number of a line, from 1 and unique within its worksheet; 0 is no
// line.
type LineID uint32

// OperandRole says how an operand enters a sum or a product.
type OperandRole uint8

// The roles.
const (
	OperandWith  OperandRole = iota // added, multiplied
	OperandMinus                    // subtracted, in a sum
	OperandOver                     // divided by, in a product
)

var operandRoleNames = enum.Names[OperandRole]{Kind: "operand_role", Rows: []enum.Row{
	{Word: "with", ZH: "加、乘", EN: "with"},
	{Word: "minus", ZH: "减", EN: "minus"},
	{Word: "over", ZH: "除以", EN: "over"},
}}

// String returns the stable word of r.
func (r OperandRole) String() string { return operandRoleNames.Word(r) }

// MarshalText implements encoding.TextMarshaler.
func (r OperandRole) MarshalText() ([]byte, error) { return operandRoleNames.Marshal(r) }

// UnmarshalText implements encoding.TextUnmarshaler.
func (r *OperandRole) UnmarshalText(b []byte) error { return operandRoleNames.Unmarshal(b, r) }

// Operand is a literal quantity, or the result of another line with a copy of its
// value, so that the line can be read and checked by itself.
type Operand struct {
	Ref   LineID      `json:"ref,omitempty"` // 0: literal
	Role  OperandRole `json:"role,omitzero"`
	Value Quantity    `json:"value"`
	Name  Text        `json:"name,omitzero"` // what it is: base, rate, days
}

// Lit is a literal operand.
func Lit(q Quantity) Operand { return Operand{Value: q} }

// Minus is o subtracted.
func (o Operand) Minus() Operand { o.Role = OperandMinus; return o }

// Over is o as a divisor.
func (o Operand) Over() Operand { o.Role = OperandOver; return o }

// Called is o with a name.
func (o Operand) Called(name Text) Operand { o.Name = name; return o }

// Mark is a set of marks of confidence on a line (标记).
type Mark uint8

// The marks.
const (
	MarkProjected  Mark = 1 << iota // from a table carried on beyond its last day (推算)
	MarkOneSource                   // from a row read in one source only (单一来源)
	MarkDerived                     // from a row derived from a statement, not read (推得)
	MarkUnverified                  // from a row not read separately (未核)
	MarkPolicy                      // would differ under another policy (依政策)
	MarkRecall                      // rests on a rule quoted from memory (凭记忆)
)

// Line is one line of a worksheet (计算行): what it is, how it was computed, what
// came out, and by which rule.
type Line struct {
	ID       LineID     `json:"id"`
	Key      string     `json:"key,omitempty"` // stable word for programs, "" where none is needed
	Label    Text       `json:"label"`         // wording with {name} for each argument
	Args     []Arg      `json:"args,omitempty"`
	From     Date       `json:"from,omitzero"` // first day counted
	To       Date       `json:"to,omitzero"`   // last day counted
	Op       Op         `json:"op"`
	Operands []Operand  `json:"operands,omitempty"`
	Round    RoundMode  `json:"round,omitzero"`
	Scale    uint8      `json:"scale,omitempty"` // decimals kept where Round is not exact, at most 18
	Result   Quantity   `json:"result"`
	Rule     RuleID     `json:"rule,omitempty"`
	Cites    []Citation `json:"cites,omitempty"`
	Marks    Mark       `json:"marks,omitzero"`
	Note     Text       `json:"note,omitzero"`
}

// AsOperand returns the line's result as an operand of another line.
func (l *Line) AsOperand() Operand { return Operand{Ref: l.ID, Value: l.Result} }
