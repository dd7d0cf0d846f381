package auction

import "github.com/zhixing-go/zhixing"

// DefaultSheet is DefaultOnline, or DefaultTraditional, with a worksheet (计算书): the
// price gap, what each use took of the deposit in its order, what is left, where that
// goes, and what is not covered (AUC-43, 44, 55, 72).
func DefaultSheet(d DefaultFacts, r Regime, o Options) (DefaultResult, *zhixing.Worksheet, error) {
	f := DefaultOnline
	if r == RegimeTraditional {
		f = DefaultTraditional
	}
	out, err := f(d, o)
	if err != nil {
		return out, nil, err
	}
	s := defaultSheet{sheet: newSheet("悔拍保证金处理计算书", "Application of a defaulter's deposit", d.On, o), d: &d, r: &out, o: o}
	s.rule, s.cite = "AUC-43", net(24, 1)
	if r.On(d.On) == RegimeTraditional {
		s.rule, s.cite = "AUC-44", trad(22, 2)
	}
	s.facts()
	s.uses()
	w, err := s.done(s.deposit, out.Findings)
	return out, w, err
}

type defaultSheet struct {
	*sheet
	d       *DefaultFacts
	r       *DefaultResult
	o       Options
	rule    zhixing.RuleID
	cite    zhixing.Citation
	deposit zhixing.Operand
	left    zhixing.Operand // of the deposit
	costs   zhixing.Operand
	gap     zhixing.Operand
	debts   [2][]zhixing.Operand
}

func (s *defaultSheet) row(key, zh, en string, args ...zhixing.Arg) row {
	return row{key: key, zh: zh, en: en, args: args, rule: s.rule, cite: s.cite}
}

// facts writes what is known: the deposit, what was paid beyond it, costs, the gap.
func (s *defaultSheet) facts() {
	d := s.d
	s.section("已知", "Given")
	s.deposit = s.given(d.Deposit, s.row("deposit", "悔拍人交纳的保证金", "the defaulter's deposit"))
	if d.Paid.Given {
		paid := s.given(d.Paid.Amount, s.row("paid", "悔拍人交纳的全部款项", "all he paid"))
		x := s.row("excess", "超出保证金部分，退还", "beyond the deposit, given back")
		x.rule, x.cite = "AUC-55", cite("NET-SALE-2017", 0)
		s.must(s.r.Excess, zhixing.OpDifference, x, paid, s.deposit)
	}
	s.costs = s.given(d.Costs, s.row("costs", "拍卖产生的费用损失", "costs and losses of the auction"))
	if s.rule == "AUC-44" {
		commission := s.given(d.Commission, s.row("commission", "原拍卖中的佣金", "commission of the defaulted auction"))
		s.costs = s.calc(zhixing.OpSum, s.row("costs_and_commission", "费用损失和佣金", "costs and commission"), s.costs, commission)
	}
	for i, list := range [][]Debt{d.CaseDebts, d.Related} {
		for _, x := range list {
			label := s.row("debt:"+string(x.Claim), "本案债务{claim}", "debt of this case, {claim}", zhixing.NameArg("claim", string(x.Claim)))
			if i == 1 {
				label.zh, label.en = "与拍卖财产相关的债务{claim}", "debt related to the property, {claim}"
			}
			s.debts[i] = append(s.debts[i], s.given(x.Amount, label))
		}
	}
	s.section("差价", "Price gap")
	old := s.given(d.OldPrice, s.row("old_price", "原拍卖价款", "price of the defaulted deal"))
	switch {
	case d.NewPrice.Given:
		fresh := s.given(d.NewPrice.Amount, s.row("new_price", "重新拍卖价款", "price of the re-sale"))
		diff := s.calc(zhixing.OpDifference, s.row("difference", "原价款减新价款", "old price less new price"), old, fresh)
		s.gap = s.must(s.r.Gap, zhixing.OpMax, s.row("gap", "差价（不低于原价的为0）", "gap, 0 where the new price is not lower"), diff, zero())
	case s.r.Known == zhixing.Yes && s.r.Gap.Sign() > 0:
		x := s.row("gap", "未再变现，以原价款为差价（依政策）", "never realised: the whole old price, by policy")
		x.marks = zhixing.MarkPolicy
		s.gap = s.must(s.r.Gap, zhixing.OpRound, x, old)
	case s.r.Known == zhixing.Yes:
		x := s.row("gap", "未再变现，差价为0（依政策）", "never realised: no gap, by policy")
		x.marks = zhixing.MarkPolicy
		s.gap = s.given(zhixing.Money{}, x)
	}
}

// pay takes an amount out of what is left, and returns what stays unpaid.
func (s *defaultSheet) pay(key, zh, en string, owed zhixing.Operand, rest bool) zhixing.Operand {
	paid := s.calc(zhixing.OpMin, s.row(key, zh, en), s.left, owed)
	s.left = s.calc(zhixing.OpDifference, s.row(key+"_left", "保证金余额", "left of the deposit"), s.left, paid)
	if !rest {
		return owed
	}
	return s.calc(zhixing.OpDifference, s.row(key+"_unpaid", "未能覆盖", "not covered"), owed, paid)
}

// uses applies the deposit in the order of the law.
func (s *defaultSheet) uses() {
	d, r := s.d, s.r
	s.section("保证金的使用", "Use of the deposit")
	s.left = s.deposit
	if s.rule == "AUC-43" && d.Approval == zhixing.Yes && d.Knowing != zhixing.Yes && since(d.On, equityFrom) {
		x := row{key: "refund", zh: "买受人不明知，退还保证金", en: "the buyer did not know: the deposit goes back", rule: "AUC-72", cite: citeP("EQUITY-2021", 15, 3)}
		want := r.Refund
		if d.Knowing == zhixing.Unknown {
			x.key, x.zh, x.en, want = "held", "是否明知未定，留存", "whether he knew is not known: held", r.Held
		}
		s.must(want, zhixing.OpRound, x, s.left)
		return
	}
	costLeft := s.pay("cost_loss", "一、费用损失", "1. costs and losses", s.costs, true)
	if r.Known != zhixing.Yes {
		s.must(r.Uncovered, zhixing.OpRound, s.row("uncovered", "尚未覆盖的费用", "costs not covered so far"), costLeft)
		s.must(r.Held, zhixing.OpRound, s.row("held", "差价未知，余额留存", "the gap is not known: the rest is held"), s.left)
		return
	}
	gapLeft := s.pay("price_gap", "二、差价", "2. price gap", s.gap, true)
	uncovered := s.calc(zhixing.OpSum, s.row("uncovered_all", "费用、差价未能覆盖的部分", "costs and gap not covered"), costLeft, gapLeft)
	if s.rule == "AUC-44" {
		s.must(r.Refund, zhixing.OpRound, s.row("refund", "剩余保证金退还原买受人", "the rest goes back to him"), s.left)
		s.must(r.Shortfall, zhixing.OpRound, s.row("shortfall", "责令原买受人补交", "he is ordered to pay"), uncovered)
		return
	}
	for _, x := range s.debts[0] {
		s.pay("this_case_debt", "三、冲抵本案债务", "3. debt of this case", x, false)
	}
	for _, x := range s.debts[1] {
		s.pay("related_debt", "四、冲抵相关债务", "4. related debt", x, false)
	}
	residue := s.row("residue", "余额（不退还悔拍人）", "residue, never back to the defaulter")
	residue.marks = zhixing.MarkPolicy
	s.must(r.Residue, zhixing.OpRound, residue, s.left)
	if d.Exempt.Given && s.o.ExemptDefault == ExemptAgainstClaim {
		claim := s.given(d.Exempt.Amount, s.row("exempt_claim", "免交保证金债权人的债权", "claim of the creditor exempt from the deposit"))
		setOff := s.must(r.SetOff, zhixing.OpMin, s.row("set_off", "从其债权中扣除", "taken from his claim"), uncovered, claim)
		uncovered = s.calc(zhixing.OpDifference, s.row("uncovered_rest", "扣除后未能覆盖", "not covered after that"), uncovered, setOff)
	}
	s.must(r.Uncovered, zhixing.OpRound, s.row("uncovered", "未能覆盖合计", "not covered in all"), uncovered)
	x := s.row("shortfall", "应补交", "payable by him")
	x.cite = net(37, 3) // by reference to the traditional rules
	if d.Approval == zhixing.Yes && since(d.On, equityFrom) {
		x.rule, x.cite = "AUC-72", citeP("EQUITY-2021", 15, 3)
	}
	if r.Uncovered.Sign() > 0 && r.Shortfall.IsZero() {
		x.zh, x.en, x.marks = "以保证金为限，不补交（依政策）", "limited to the deposit, by policy", zhixing.MarkPolicy
		s.given(zhixing.Money{}, x)
		return
	}
	s.must(r.Shortfall, zhixing.OpRound, x, uncovered)
}
