package zhixing

import (
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
		return RatQuantity(acc, u), nil
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
