package interest

import (
	"math/big"

	"github.com/zhixing-go/zhixing"
)

// Sheet is Balance with a worksheet (计算书, DIST-54): inputs, dates with their
// reasons, every line with base, rate and days, what each event discharged, and what
// is left. Verify of the worksheet recomputes all of it.
func Sheet(t Title, events []Satisfaction, on zhixing.Date, o Options) (Statement, *zhixing.Worksheet, error) {
	c, err := Compile(t, o)
	if err != nil {
		return Statement{}, nil, err
	}
	return c.Sheet(events, on)
}

// Sheet is Statement with a worksheet.
func (c *Calculator) Sheet(events []Satisfaction, on zhixing.Date) (Statement, *zhixing.Worksheet, error) {
	rec := &recorder{}
	st, err := c.statement(events, on, rec)
	if err != nil {
		return st, nil, err
	}
	w, err := c.worksheet(&st, rec)
	return st, w, err
}

// parts are the places of a debt as a worksheet carries them.
const (
	partCost = iota
	partReal
	partGeneral
	partPrincipal
	partOld
	partDoubled
	parts
)

// amount is an operand whose fen are known, so that a sum of lines needs no
// fractions.
type amount struct {
	zhixing.Operand
	fen int64
}

// sheet is a worksheet under construction.
type sheet struct {
	c       *Calculator
	st      *Statement
	w       *zhixing.Worksheet
	unit    zhixing.Unit
	owed    [parts]amount
	cites   [4][]zhixing.Citation    // by LineKind
	refund  []zhixing.Citation       // of a surplus
	opinion []zhixing.Citation       // of interest for delay before 2009-05-18
	accrued []zhixing.Operand        // TotalHalfUp: rounded totals so far, by order, then old, then doubled
	exact   [][]zhixing.Operand      // TotalHalfUp: exact lines so far, likewise
	fresh   [parts][]zhixing.Operand // lines to be added to what is owed
	freshN  [parts]int64             // and their sum
	touched []bool
	scratch []zhixing.Operand
	slab    []zhixing.Line // sections cut their lines from it, one after the other
}

// section opens a section of at most so many lines, cut from the slab: a line costs no
// allocation of its own. done gives back what it did not need.
func (s *sheet) section(most int, title zhixing.Text, args ...zhixing.Arg) *zhixing.Section {
	sec := s.w.Section(title, args...)
	if cap(s.slab)-len(s.slab) < most {
		s.slab = make([]zhixing.Line, 0, max(most, 128, min(6*len(s.st.Lines), 1024)))
	}
	sec.Lines = s.slab[len(s.slab):len(s.slab)]
	return sec
}

func (s *sheet) done(sec *zhixing.Section) {
	n := len(sec.Lines)
	if n <= cap(s.slab)-len(s.slab) {
		s.slab = s.slab[:len(s.slab)+n]
	}
	sec.Lines = sec.Lines[:n:n]
}

func (c *Calculator) worksheet(st *Statement, rec *recorder) (*zhixing.Worksheet, error) {
	w := zhixing.NewWorksheet(zhixing.Text{ZH: "债务利息及清偿计算书", EN: "Calculation of interest and satisfaction"})
	w.Heading.AsOf = st.On
	s := &sheet{c: c, st: st, w: w, unit: zhixing.UnitYuan}
	if st.Currency != "CNY" {
		s.unit, w.Currency = zhixing.UnitForeign, st.Currency
	}
	s.cite()
	if c.o.Rounding == TotalHalfUp {
		n := len(c.orders) + 2
		s.accrued, s.exact, s.touched = make([]zhixing.Operand, n), make([][]zhixing.Operand, n), make([]bool, n)
		for i := range s.accrued {
			s.accrued[i] = zhixing.Lit(s.money(zhixing.Money{}))
		}
	}
	s.inputs()
	s.dates()
	at, moved := 0, 0
	for i := range st.Allocations {
		a := &st.Allocations[i]
		moved = s.stretch(at, a.Lines, a.On, rec.moves, moved)
		at = a.Lines
		if rec.released == i+1 {
			s.release()
		}
		if a.split {
			s.portions(a)
		} else {
			s.payment(a)
		}
	}
	s.stretch(at, len(st.Lines), st.On, rec.moves, moved)
	if rec.released == len(st.Allocations)+1 {
		s.release()
	}
	s.result()
	w.Notes = st.Findings
	s.w.Section(textPolicies).Table(zhixing.Table{Columns: []zhixing.Column{{Title: textPolicy}, {Title: textWord}}, Rows: c.fixed().inForce})
	w.Provenance = c.provenance(st)
	return w, nil
}

// cite fetches the citations once, in the wording in force on the day asked.
func (s *sheet) cite() {
	current := func(cs ...zhixing.Citation) []zhixing.Citation {
		for i := range cs {
			if x, err := cs[i].On(s.st.On); err == nil {
				cs[i] = x
			}
		}
		return cs
	}
	cpl := zhixing.Citation{Instrument: "CPL-2023", Article: 264}
	s.cites[GeneralLine] = []zhixing.Citation{{Instrument: "DELAY-2014", Article: 1, Paragraph: 2}}
	s.cites[CompoundLine] = s.cites[GeneralLine]
	s.cites[DoubledLine] = append(current(cpl), zhixing.Citation{Instrument: "DELAY-2014", Article: 1, Paragraph: 3})
	if s.c.t.Reversal {
		s.cites[DoubledLine] = append(s.cites[DoubledLine], zhixing.Citation{Instrument: "DELAY-2014", Article: 6})
	}
	s.cites[OldLine] = []zhixing.Citation{{Instrument: "DELAY-2009", Article: 1}, {Instrument: "DELAY-2014", Article: 7, Paragraph: 1}}
	if s.st.On.Ordinal() < ord2014 {
		s.cites[OldLine] = s.cites[OldLine][:1]
	}
	s.opinion = []zhixing.Citation{{Instrument: "CPL-OPIN-1992", Article: 294}, {Instrument: "CPL-OPIN-1992", Article: 293}}
	s.refund = current(zhixing.Citation{Instrument: "ENF-REG-2020", Article: 34, Paragraph: 2})
}

func (s *sheet) money(m zhixing.Money) zhixing.Quantity {
	return zhixing.NewQuantity(m.Fen(), 2, s.unit)
}

var (
	textItems    = zhixing.Text{ZH: "法律文书确定的债权", EN: "Debts fixed in the title"}
	textItem     = zhixing.Text{ZH: "{kind}（{id}）", EN: "{kind} ({id})"}
	textInBase   = zhixing.Text{ZH: "计入加倍部分基数", EN: "in the base of the doubled part"}
	textDates    = zhixing.Text{ZH: "日期", EN: "Dates"}
	textExpiry   = zhixing.Text{ZH: "履行期间届满日", EN: "end of performance period"}
	textHow      = zhixing.Text{ZH: "依据", EN: "how found"}
	textDay      = zhixing.Text{ZH: "日期", EN: "day"}
	textNot      = zhixing.Text{ZH: "不计加倍部分", EN: "no doubled part"}
	textStretch  = zhixing.Text{ZH: "计至{day}", EN: "Accrued to {day}"}
	textPayment  = zhixing.Text{ZH: "{day}{kind}", EN: "{kind} on {day}"}
	textLeft     = zhixing.Text{ZH: "余款", EN: "left of the payment"}
	textResult   = zhixing.Text{ZH: "截至{day}尚欠", EN: "Owed on {day}"}
	textTotal    = zhixing.Text{ZH: "合计", EN: "total"}
	textSurplus  = zhixing.Text{ZH: "多收款项，应予退还", EN: "surplus owed back"}
	textAmount   = zhixing.Text{ZH: "清偿金额", EN: "amount"}
	textCosts    = zhixing.Text{ZH: "本次执行费用", EN: "enforcement costs of this event"}
	textSum      = zhixing.Text{ZH: "截至本日应付{what}", EN: "{what} due by this day"}
	textTo       = zhixing.Text{ZH: "清偿{what}", EN: "to {what}"}
	textUnpaid   = zhixing.Text{ZH: "未清偿{what}", EN: "{what} unpaid"}
	textAccrued  = zhixing.Text{ZH: "累计{what}（四舍五入）", EN: "{what} accrued in all, rounded"}
	textBase     = zhixing.Text{ZH: "基数", EN: "base"}
	textRate     = zhixing.Text{ZH: "利率", EN: "rate"}
	textMargin   = zhixing.Text{ZH: "利率（含加点）", EN: "rate with margin"}
	textTimes    = zhixing.Text{ZH: "倍数", EN: "multiple"}
	textDaysName = zhixing.Text{ZH: "天数", EN: "days"}
	textYear     = zhixing.Text{ZH: "年天数", EN: "days of a year"}
	textYears    = zhixing.Text{ZH: "年数", EN: "years"}
	textMonths   = zhixing.Text{ZH: "月数", EN: "months"}
	textTwo      = zhixing.Text{ZH: "二倍", EN: "doubled"}
	textTwelve   = zhixing.Text{ZH: "十二个月", EN: "twelve months"}
	textMoved    = zhixing.Text{ZH: "违约金转入基数（{id}）", EN: "running damages joining the base ({id})"}
	textFactor   = zhixing.Text{ZH: "1 + 二倍利率 × 时间", EN: "1 + twice the rate x time"}
	textRateTime = zhixing.Text{ZH: "二倍利率 × 时间", EN: "twice the rate x time"}
	textDebtPart = zhixing.Text{ZH: "并还中的债务部分", EN: "debt part of the proportional repayment"}
	textIntPart  = zhixing.Text{ZH: "并还中的利息部分", EN: "interest part of the proportional repayment"}
	textPaidPart = zhixing.Text{ZH: "用于并还的金额", EN: "amount repaid in proportion"}
	textReleased = zhixing.Text{ZH: "和解协议履行完毕，{what}消灭", EN: "full performance of the settlement ends: {what}"}
	textPerform  = zhixing.Text{ZH: "和解协议履行完毕", EN: "Settlement fully performed"}
	textExcluded = zhixing.Text{ZH: "已扣除不计息的日期", EN: "excluded dates taken out"}
)

var partText = [parts]zhixing.Text{
	{ZH: "执行费用", EN: "enforcement costs"}, {ZH: "实现债权费用", EN: "costs of realising the claim"}, {ZH: "一般债务利息", EN: "general interest"},
	{ZH: "主债务", EN: "principal debts"}, {ZH: "旧规则迟延履行利息", EN: "interest for delay under the older rules"}, {ZH: "加倍部分债务利息", EN: "doubled part"},
}

var partRule = [parts]zhixing.RuleID{"DIST-10", "DIST-10", "DIST-20", "DIST-03", "DIST-18", "DIST-02"}

var partKey = [parts]string{"enforcement_cost", "realisation_cost", "general", "principal", "old_interest", "doubled"}

var lineText = [4]zhixing.Text{
	GeneralLine: {ZH: "一般债务利息（{order}）", EN: "general interest ({order})"}, CompoundLine: {ZH: "复利（{order}）", EN: "compound interest ({order})"},
	DoubledLine: {ZH: "加倍部分（届满日{expiry}）", EN: "doubled part (expiry {expiry})"}, OldLine: {ZH: "旧规则迟延履行利息（届满日{expiry}）", EN: "older rules (expiry {expiry})"},
}

// partArgs are the arguments of lines about a place, made once.
var partArgs = [parts][]zhixing.Arg{
	{{Name: "what", Text: partText[0]}}, {{Name: "what", Text: partText[1]}}, {{Name: "what", Text: partText[2]}},
	{{Name: "what", Text: partText[3]}}, {{Name: "what", Text: partText[4]}}, {{Name: "what", Text: partText[5]}},
}

func what(p int) []zhixing.Arg { return partArgs[p] }

// write appends a line whose result is known in fen.
func (s *sheet) write(sec *zhixing.Section, l zhixing.Line, fen int64, ops ...zhixing.Operand) amount {
	l.Result = zhixing.NewQuantity(fen, 2, s.unit)
	return amount{sec.Line(l, ops...), fen}
}

func (s *sheet) nothing() amount {
	return amount{Operand: zhixing.Lit(zhixing.NewQuantity(0, 2, s.unit))}
}

// inputs lists the items and opens each place of the debt with their sum.
func (s *sheet) inputs() {
	sec := s.w.Section(textItems)
	var sums [parts][]zhixing.Operand
	var fen [parts]int64
	for i := range s.st.Items {
		it := &s.st.Items[i]
		part := partPrincipal
		switch {
		case it.Kind.isCost():
			part = partReal
		case it.Kind.isInterest():
			part = partGeneral
		case it.Kind == OldRegimeInterest:
			part = partOld
		case it.Kind.isDelay():
			part = partDoubled
		}
		l := zhixing.Line{Key: "item:" + it.ID, Label: textItem, Args: []zhixing.Arg{zhixing.TextArg("kind", zhixing.Text{ZH: it.Kind.Label(zhixing.ZH), EN: it.Kind.Label(zhixing.EN)}), zhixing.NameArg("id", it.ID)},
			Result: s.money(it.Amount), Rule: "DIST-03"}
		if it.InBase {
			l.Note = textInBase
		}
		sums[part] = append(sums[part], sec.Line(l))
		fen[part] += it.Amount.Fen()
	}
	for p := range parts {
		switch len(sums[p]) {
		case 0:
			s.owed[p] = s.nothing()
		case 1:
			s.owed[p] = amount{sums[p][0], fen[p]}
		default:
			s.owed[p] = s.write(sec, zhixing.Line{Label: partText[p], Op: zhixing.OpSum, Rule: partRule[p]}, fen[p], sums[p]...)
		}
	}
}

// dates tells how each expiry was found and which dates bear nothing.
func (s *sheet) dates() {
	sec := s.w.Section(textDates)
	t := zhixing.Table{Title: textExpiry, Columns: []zhixing.Column{{Title: textDay}, {Title: textHow}}}
	for i := range s.c.resolved {
		r := &s.c.resolved[i]
		t.Rows = append(t.Rows, zhixing.Row{Label: zhixing.Text{ZH: textExpiry.ZH + r.ID, EN: textExpiry.EN + " " + r.ID}, Rule: "DIST-05",
			Cells: []zhixing.Cell{{Words: zhixing.Text{ZH: r.E.Text(zhixing.ZH), EN: r.E.Text(zhixing.EN)}}, {Words: zhixing.Text{ZH: r.Text(zhixing.ZH), EN: r.Text(zhixing.EN)}}}})
	}
	for i := range s.c.excluded {
		x := &s.c.excluded[i]
		span := func(l zhixing.Lang) string {
			if x.To.IsZero() {
				return x.From.Text(l) + " –"
			}
			return x.From.Text(l) + " – " + x.To.AddDays(-1).Text(l)
		}
		t.Rows = append(t.Rows, zhixing.Row{Label: textNot, Rule: "DIST-07", Cites: []zhixing.Citation{{Instrument: "DELAY-2014", Article: 3, Paragraph: 3}},
			Cells: []zhixing.Cell{{Words: zhixing.Text{ZH: span(zhixing.ZH), EN: span(zhixing.EN)}}, {}}})
	}
	sec.Table(t)
}

func (s *sheet) compute(sec *zhixing.Section, l zhixing.Line, ops ...zhixing.Operand) zhixing.Operand {
	o, err := sec.Compute(l, s.unit, ops...)
	if err != nil { // cannot happen with the operands made here; the result check would show it
		return zhixing.Lit(s.money(zhixing.Money{}))
	}
	return o
}

// stretch writes the lines from a to b and adds them to what is due.
func (s *sheet) stretch(a, b int, on zhixing.Date, moves []move, moved int) int {
	if a == b && (moved == len(moves) || moves[moved].lines > b) {
		return moved
	}
	sec := s.section(b-a+2*parts, textStretch, zhixing.DateArg("day", on))
	defer s.done(sec)
	for p := range parts {
		s.fresh[p], s.freshN[p] = s.fresh[p][:0], 0
	}
	for i := a; i < b; i++ {
		s.line(sec, &s.st.Lines[i])
	}
	for moved < len(moves) && moves[moved].lines <= b {
		m := &moves[moved]
		x := sec.Line(zhixing.Line{Label: textMoved, Args: []zhixing.Arg{zhixing.NameArg("id", m.order)}, Result: s.money(zhixing.Fen(m.amt)), Rule: "DIST-03"})
		s.fresh[partGeneral] = append(s.fresh[partGeneral], x.Minus())
		s.fresh[partPrincipal] = append(s.fresh[partPrincipal], x)
		s.freshN[partGeneral] -= m.amt
		s.freshN[partPrincipal] += m.amt
		moved++
	}
	s.roundTotals(sec)
	for p := range parts {
		if len(s.fresh[p]) == 0 {
			continue
		}
		s.scratch = append(append(s.scratch[:0], s.owed[p].Operand), s.fresh[p]...)
		s.owed[p] = s.write(sec, zhixing.Line{Label: textSum, Args: what(p), Op: zhixing.OpSum, Rule: "DIST-25"}, s.owed[p].fen+s.freshN[p], s.scratch...)
	}
	return moved
}

// roundTotals rounds each component's exact total where the policy rounds only once.
func (s *sheet) roundTotals(sec *zhixing.Section) {
	for k := range s.touched {
		if !s.touched[k] {
			continue
		}
		s.touched[k] = false
		p := partGeneral
		switch k - len(s.c.orders) {
		case 0:
			p = partOld
		case 1:
			p = partDoubled
		}
		now := s.compute(sec, zhixing.Line{Label: textAccrued, Args: what(p), Op: zhixing.OpSum, Round: zhixing.RoundHalfUp, Scale: 2, Rule: "DIST-25"}, s.exact[k]...)
		s.fresh[p] = append(s.fresh[p], now, s.accrued[k].Minus())
		s.freshN[p] += fenOf(now) - fenOf(s.accrued[k])
		s.accrued[k] = now
	}
}

// fenOf is the amount of an operand that is rounded to the fen.
func fenOf(o zhixing.Operand) int64 {
	r := o.Value.Rat()
	return r.Mul(r, big.NewRat(100, 1)).Num().Int64()
}

// line writes one line of accrual.
func (s *sheet) line(sec *zhixing.Section, l *Line) {
	out := zhixing.Line{Label: lineText[l.Kind], From: l.From, To: l.To, Op: zhixing.OpProduct, Round: zhixing.RoundHalfUp, Scale: 2,
		Result: s.money(l.Amount), Cites: s.cites[l.Kind], Marks: l.Marks}
	part, slot := partGeneral, 0
	switch l.Kind {
	case DoubledLine:
		out.Rule, out.Args, part, slot = "DIST-02", s.c.groupArgs(l.Expiry), partDoubled, len(s.c.orders)+1
	case OldLine:
		out.Rule, out.Args, part, slot = "DIST-18", s.c.groupArgs(l.Expiry), partOld, len(s.c.orders)
		if RegimeOn(l.To) == Regime1992 {
			out.Rule, out.Cites = "DIST-17", s.opinion
		}
	default:
		out.Rule, out.Args, slot = "DIST-21", s.c.orderArgs(l.Order), s.c.t.order(l.Order)
		if l.Kind == CompoundLine {
			out.Rule = "DIST-26"
		}
		if l.To.Ordinal() < ord2014 {
			out.Cites = nil // the title alone: DELAY-2014 was not in force
		}
	}
	if l.Excluded > 0 {
		out.Note = textExcluded
	}
	var buf [6]zhixing.Operand
	ops := append(buf[:0], zhixing.Lit(s.money(l.Base)).Called(textBase))
	ops = l.operands(ops)
	switch s.c.o.Rounding {
	case PerLineDown:
		out.Round = zhixing.RoundDown
	case TotalHalfUp:
		out.Round, out.Scale = zhixing.RoundExact, 0
		s.exact[slot] = append(s.exact[slot], s.compute(sec, out, ops...))
		s.touched[slot] = true
		return
	}
	s.fresh[part] = append(s.fresh[part], sec.Line(out, ops...))
	s.freshN[part] += l.Amount.Fen()
}

// groupArgs returns the arguments of the lines of an expiry, made once.
func (c *Calculator) groupArgs(e zhixing.Date) []zhixing.Arg {
	for g := range c.groups {
		if c.groups[g].e == int32(e.Ordinal()) {
			return c.groups[g].args
		}
	}
	return nil
}

// orderArgs returns the arguments of an order's lines, made once.
func (c *Calculator) orderArgs(id string) []zhixing.Arg {
	if k := c.t.order(id); k >= 0 {
		return c.orders[k].args
	}
	return nil
}

// operands appends rate, multiple and time of a line.
func (l *Line) operands(ops []zhixing.Operand) []zhixing.Operand {
	switch {
	case l.Kind == DoubledLine:
		return append(ops, zhixing.Lit(l.Rate).Called(textRate), zhixing.Lit(zhixing.DayQuantity(l.Days)).Called(textDaysName))
	case l.Factor.Unit() == zhixing.UnitPermyriad && !l.Factor.IsZero():
		r := new(big.Rat).Add(l.Rate.Value(), l.Factor.Value())
		ops = append(ops, zhixing.Lit(zhixing.RatQuantity(r.Mul(r, big.NewRat(100, 1)), zhixing.UnitPercent)).Called(textMargin))
	case !l.Factor.IsZero():
		ops = append(ops, zhixing.Lit(l.Rate).Called(textRate), zhixing.Lit(l.Factor).Called(textTimes))
	default:
		ops = append(ops, zhixing.Lit(l.Rate).Called(textRate))
	}
	if l.Kind == OldLine {
		ops = append(ops, zhixing.Lit(zhixing.NumberQuantity(2)).Called(textTwo))
	}
	if l.twelve {
		ops = append(ops, zhixing.Lit(zhixing.NumberQuantity(12)).Called(textTwelve))
	}
	switch l.counting {
	case countActAct:
		return append(ops, zhixing.Lit(zhixing.RatioQuantity(l.Count, 365*366, zhixing.UnitYears)).Called(textYears))
	case countYears:
		return append(ops, zhixing.Lit(zhixing.RatioQuantity(l.Count, 365, zhixing.UnitYears)).Called(textYears))
	case countMonths:
		return append(ops, zhixing.Lit(zhixing.RatioQuantity(l.Count, 30, zhixing.UnitMonths)).Called(textMonths))
	}
	ops = append(ops, zhixing.Lit(zhixing.DayQuantity(l.Days)).Called(textDaysName))
	if l.basis != 0 {
		ops = append(ops, zhixing.Lit(zhixing.DayQuantity(int(l.basis))).Called(textYear).Over())
	}
	return ops
}
