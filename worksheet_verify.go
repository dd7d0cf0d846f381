package zhixing

import (
	"math"
	"math/big"
)

// evaluate works the formula out in the unit u, rounded as the line says.
func (l *Line) evaluate(u Unit) (Quantity, error) {
	bad := func(zh, en string) (Quantity, error) {
		return Quantity{}, &InputError{Field: "operands", Reason: Text{ZH: zh, EN: en}}
	}
	if l.Op == OpGiven {
		return bad("已知行没有公式", "a given line has no formula")
	}
	if len(l.Operands) == 0 || l.Op == OpRound && len(l.Operands) != 1 {
		return bad("运算对象个数不符", "wrong number of operands")
	}
	acc := new(big.Rat)
	for i := range l.Operands {
		o := &l.Operands[i]
		v := o.Value.Value()
		if o.Role == OperandMinus && l.Op != OpSum || o.Role == OperandOver && l.Op != OpProduct || o.Role > OperandOver {
			return bad("减只用于和，除只用于积", "minus belongs in a sum, over in a product")
		}
		switch l.Op {
		case OpSum:
			if o.Role == OperandMinus {
				v.Neg(v)
			}
			acc.Add(acc, v)
		case OpProduct, OpQuotient:
			over := o.Role == OperandOver || l.Op == OpQuotient && i > 0
			if over && v.Sign() == 0 {
				return bad("除数为零", "division by zero")
			}
			switch {
			case i == 0 && over:
				acc.Inv(v)
			case i == 0:
				acc = v
			case over:
				acc.Quo(acc, v)
			default:
				acc.Mul(acc, v)
			}
		case OpDifference:
			if i == 0 {
				acc = v
			} else {
				acc.Sub(acc, v)
			}
		case OpMin, OpMax, OpRound:
			if i == 0 || l.Op == OpMin && v.Cmp(acc) < 0 || l.Op == OpMax && v.Cmp(acc) > 0 {
				acc = v
			}
		default:
			return bad("运算不明", "unknown formula")
		}
	}
	if f := u.per(); f != 1 {
		acc.Mul(acc, new(big.Rat).SetInt64(f))
	}
	if l.Round == RoundExact {
		q := RatQuantity(acc, u)
		for u == UnitYuan && q.x == nil && q.scale < 2 && absU(q.coef) < math.MaxInt64/10 {
			q.coef, q.scale = q.coef*10, q.scale+1 // an amount shows its fen
		}
		return q, nil
	}
	return roundRat(acc, l.Round, int(l.Scale), u)
}

// roundRat rounds r to scale decimals.
func roundRat(r *big.Rat, m RoundMode, scale int, u Unit) (Quantity, error) {
	if scale > maxScale || !roundNames.Valid(m) {
		return Quantity{}, &InputError{Field: "scale", Reason: Text{ZH: "舍入方式或位数无效", EN: "invalid rounding"}}
	}
	num := new(big.Int).Mul(r.Num(), pow10(scale))
	neg := num.Sign() < 0
	num.Abs(num)
	q, rem := new(big.Int).QuoRem(num, r.Denom(), new(big.Int))
	up := m == RoundUp && rem.Sign() != 0 || m == RoundHalfUp && rem.Lsh(rem, 1).Cmp(r.Denom()) >= 0
	if up {
		q.Add(q, big.NewInt(1))
	}
	if neg {
		q.Neg(q)
	}
	if q.IsInt64() {
		return Quantity{coef: q.Int64(), scale: uint8(scale), unit: u}, nil
	}
	return RatQuantity(new(big.Rat).SetFrac(q, pow10(scale)), u), nil
}

// Verify recomputes the worksheet: every line from its operands, every operand
// that points to a line against that line, every table's sums, and, where the
// sheet was read from JSON with a digest, the digest of everything. It needs
// nothing but the sheet. All problems are joined; each is an *InputError that
// names the line.
func (w *Worksheet) Verify() error {
	var p Problems
	lines := make(map[LineID]*Line, 64)
	for l := range w.Lines {
		if l.ID == 0 || lines[l.ID] != nil {
			p.Add(lineField(l.ID), "", l.Rule, Text{ZH: "行号为零或重复", EN: "line number is zero or given twice"})
			continue
		}
		lines[l.ID] = l
	}
	for l := range w.Lines {
		w.verifyLine(&p, l, lines)
	}
	w.verifyOrder(&p, lines)
	for i, s := range w.Sections {
		for j := range s.Tables {
			s.Tables[j].verify(&p, index(index("sections", i)+".tables", j), lines)
		}
	}
	if w.Total != 0 && lines[w.Total] == nil {
		p.Add("total", itoa(int(w.Total)), "", Text{ZH: "所指的行不存在", EN: "no such line"})
	}
	if w.sealed != "" {
		if got, err := w.digest(); err != nil {
			p.AddErr("digest", err)
		} else if got != w.sealed {
			p.Add("digest", w.sealed, "", Text{ZH: "与内容不符：计算书已被改动", EN: "does not match the content: the worksheet was changed"})
		}
	}
	return p.Err()
}

func lineField(id LineID) string { return "line " + itoa(int(id)) }

func (w *Worksheet) verifyLine(p *Problems, l *Line, lines map[LineID]*Line) {
	field := lineField(l.ID)
	if !l.From.IsZero() && !l.To.IsZero() && l.To.Before(l.From) {
		p.Add(field+".to", l.To.String(), l.Rule, Text{ZH: "末日早于首日", EN: "last day earlier than the first"})
	}
	if !unitNames.Valid(l.Result.unit) {
		p.Add(field+".result", l.Result.String(), l.Rule, Text{ZH: "单位不明", EN: "unknown unit"})
		return
	}
	for i := range l.Operands {
		o := &l.Operands[i]
		if o.Ref == 0 {
			continue
		}
		to := lines[o.Ref]
		switch {
		case to == nil:
			p.Add(field+index(".operands", i), itoa(int(o.Ref)), l.Rule, Text{ZH: "所指的行不存在", EN: "no such line"})
		case !to.Result.Equal(o.Value):
			p.Add(field+index(".operands", i), o.Value.String(), l.Rule, Text{ZH: "与第" + itoa(int(o.Ref)) + "行的结果" + to.Result.String() + "不符", EN: "differs from the result of line " + itoa(int(o.Ref)) + ", " + to.Result.String()})
		}
	}
	if l.Op == OpGiven {
		if len(l.Operands) > 0 {
			p.Add(field+".operands", "", l.Rule, Text{ZH: "已知行不应有运算对象", EN: "a given line has no operands"})
		}
		return
	}
	want, err := l.evaluate(l.Result.unit)
	if err != nil {
		p.AddErr(field, err)
		return
	}
	// A rounded result also shows its decimals: 1.5 is not 1.50 on a sheet.
	if !want.Equal(l.Result) || l.Round != RoundExact && want.scale != l.Result.scale {
		p.Add(field+".result", l.Result.String(), l.Rule, Text{ZH: "重算为 " + want.String(), EN: "recomputed: " + want.String()})
	}
}

// verifyOrder finds lines that rest on themselves.
func (w *Worksheet) verifyOrder(p *Problems, lines map[LineID]*Line) {
	const open, done = 1, 2
	state := make(map[LineID]uint8, len(lines))
	type step struct {
		l    *Line
		next int
	}
	for root := range w.Lines {
		if state[root.ID] != 0 {
			continue
		}
		state[root.ID] = open
		stack := []step{{l: root}}
		for len(stack) > 0 {
			top := &stack[len(stack)-1]
			if top.next == len(top.l.Operands) {
				state[top.l.ID] = done
				stack = stack[:len(stack)-1]
				continue
			}
			to := lines[top.l.Operands[top.next].Ref]
			top.next++
			if to == nil {
				continue
			}
			switch state[to.ID] {
			case open:
				p.Add(lineField(top.l.ID), itoa(int(to.ID)), top.l.Rule, Text{ZH: "循环引用", EN: "refers to itself in a circle"})
			case 0:
				state[to.ID] = open
				stack = append(stack, step{l: to})
			}
		}
	}
}

func (t *Table) verify(p *Problems, field string, lines map[LineID]*Line) {
	refer := func(at string, ref LineID, q Quantity) {
		if ref == 0 {
			return
		}
		if l := lines[ref]; l == nil || !l.Result.Equal(q) {
			p.Add(at, q.String(), "", Text{ZH: "与所指的第" + itoa(int(ref)) + "行不符", EN: "differs from line " + itoa(int(ref))})
		}
	}
	for r, row := range t.Rows {
		at := index(field+".rows", r)
		if len(row.Cells) != len(t.Columns) {
			p.Add(at, itoa(len(row.Cells)), row.Rule, Text{ZH: "单元格数与列数不符", EN: "cells do not match the columns"})
			return
		}
		for c, cell := range row.Cells {
			refer(index(at+".cells", c), cell.Ref, cell.Value)
		}
	}
	for c, col := range t.Columns {
		at := index(field+".columns", c)
		for _, from := range append(append([]int(nil), col.Plus...), col.Minus...) {
			if from < 0 || from >= c {
				p.Add(at, itoa(from), "", Text{ZH: "只能由前面的列算得", EN: "computed from earlier columns only"})
				return
			}
		}
		sum := new(big.Rat)
		for r, row := range t.Rows {
			sum.Add(sum, row.Cells[c].Value.Value())
			if len(col.Plus)+len(col.Minus) == 0 {
				continue
			}
			want := new(big.Rat)
			for _, from := range col.Plus {
				want.Add(want, row.Cells[from].Value.Value())
			}
			for _, from := range col.Minus {
				want.Sub(want, row.Cells[from].Value.Value())
			}
			if q := row.Cells[c].Value; want.Cmp(q.Value()) != 0 {
				p.Add(index(index(field+".rows", r)+".cells", c), q.String(), row.Rule, Text{ZH: "与前面各列不符", EN: "does not follow from the earlier columns"})
			}
		}
		if col.HasTotal && sum.Cmp(col.Total.Value()) != 0 {
			p.Add(at+".total", col.Total.String(), "", Text{ZH: "合计不符", EN: "is not the sum of the column"})
		}
		if col.HasTotal {
			refer(at+".ref", col.Ref, col.Total)
		}
	}
}
