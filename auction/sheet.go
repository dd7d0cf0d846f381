package auction

import "github.com/zhixing-go/zhixing"

// sheet is a worksheet under construction (计算书): it remembers the first error, so
// that a calculation reads as a list of its lines.
type sheet struct {
	w   *zhixing.Worksheet
	sec *zhixing.Section
	on  zhixing.Date
	err error
}

func newSheet(zh, en string, on zhixing.Date, o Options) *sheet {
	w := zhixing.NewWorksheet(text(zh, en))
	w.Heading.AsOf = on
	w.Provenance = zhixing.Provenance{Library: zhixing.Version, Rules: zhixing.RulesHash(Rules()), Policies: o.Used()}
	return &sheet{w: w, on: on}
}

func (s *sheet) section(zh, en string, args ...zhixing.Arg) {
	s.sec = s.w.Section(text(zh, en), args...)
}

// row is a line's wording and what it rests on.
type row struct {
	key    string
	zh, en string
	args   []zhixing.Arg
	rule   zhixing.RuleID
	cite   zhixing.Citation
	round  zhixing.RoundMode
	marks  zhixing.Mark
}

func (s *sheet) line(op zhixing.Op, r row) zhixing.Line {
	l := zhixing.Line{Key: r.key, Label: text(r.zh, r.en), Args: r.args, Op: op, Round: r.round, Rule: r.rule, Marks: r.marks}
	if r.round != zhixing.RoundExact {
		l.Scale = 2
	}
	if r.cite != (zhixing.Citation{}) {
		l.Cites = cites(r.cite.AsOf(s.on))
	}
	return l
}

// given is an amount that comes from outside.
func (s *sheet) given(m zhixing.Money, r row) zhixing.Operand {
	l := s.line(zhixing.OpGiven, r)
	l.Result = zhixing.YuanQuantity(m)
	return s.sec.Line(l)
}

// calc is a line that the worksheet works out, in yuan.
func (s *sheet) calc(op zhixing.Op, r row, operands ...zhixing.Operand) zhixing.Operand {
	if s.err != nil {
		return zhixing.Operand{}
	}
	out, err := s.sec.Compute(s.line(op, r), zhixing.UnitYuan, operands...)
	s.err = err
	return out
}

// must is calc for a result that the calculation has already: the sheet that comes to
// another is an error.
func (s *sheet) must(want zhixing.Money, op zhixing.Op, r row, operands ...zhixing.Operand) zhixing.Operand {
	out := s.calc(op, r, operands...)
	if s.err != nil {
		return out
	}
	if got, err := out.Value.Money(); err != nil || got != want {
		s.err = input(r.key, got.String(), r.rule, "计算书与结果"+want.String()+"不符", "worksheet and result "+want.String()+" disagree")
	}
	return out
}

func (s *sheet) done(total zhixing.Operand, notes []zhixing.Finding) (*zhixing.Worksheet, error) {
	if s.err != nil {
		return nil, s.err
	}
	s.w.Total, s.w.Notes = total.Ref, notes
	return s.w, nil
}

func zero() zhixing.Operand { return zhixing.Lit(zhixing.YuanQuantity(zhixing.Money{})) }

func percent(n int64) zhixing.Operand {
	return zhixing.Lit(zhixing.NewQuantity(n, 0, zhixing.UnitPercent))
}

func number(n int) zhixing.Operand { return zhixing.Lit(zhixing.NumberQuantity(int64(n))) }
