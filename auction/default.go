package auction

import (
	"fmt"

	"github.com/zhixing-go/zhixing"
)

// Debt is a debt that a forfeited deposit may reduce.
type Debt struct {
	Claim  zhixing.ClaimID `json:"claim"`
	Amount zhixing.Money   `json:"amount"`
}

// DefaultFacts is what a buyer's default is reckoned from (悔拍, AUC-43, 44).
type DefaultFacts struct {
	Lot        zhixing.LotID      `json:"lot,omitempty"`
	On         zhixing.Date       `json:"on"`                    // day the deposit is applied
	OldPrice   zhixing.Money      `json:"old_price"`             // price of the defaulted deal
	Deposit    zhixing.Money      `json:"deposit"`               // what is held of the defaulter
	Paid       zhixing.GivenMoney `json:"paid,omitzero"`         // all he has paid, where it is more than the deposit: a sale's prepayment, part of the balance
	Costs      zhixing.Money      `json:"costs,omitzero"`        // costs and losses of the auction
	NewPrice   zhixing.GivenMoney `json:"new_price,omitzero"`    // of the re-sale, or the value of a debt-for-asset
	NeverSold  zhixing.Tri        `json:"never_sold,omitzero"`   // Yes: the lot will not be realised any more
	Commission zhixing.Money      `json:"commission,omitzero"`   // traditional: commission of the defaulted auction
	CaseDebts  []Debt             `json:"case_debts,omitempty"`  // online: debts of this case
	Related    []Debt             `json:"related,omitempty"`     // online: debtor's debts related to the property
	Exempt     zhixing.GivenMoney `json:"exempt_claim,omitzero"` // claim of a creditor who bid without a deposit
	Approval   zhixing.Tri        `json:"approval,omitzero"`     // equity: approval not obtained
	Knowing    zhixing.Tri        `json:"knowing,omitzero"`      // equity: the buyer knew that he was unfit (AUC-72)
}

// DefaultResult says where every fen of the defaulter's deposit goes.
type DefaultResult struct {
	Gap       zhixing.Money            `json:"gap"`       // price gap, 0 where the new price is not lower
	Known     zhixing.Tri              `json:"gap_known"` // No: before the re-sale; the rest stays held
	Applied   []zhixing.ForfeitApplied `json:"applied,omitempty"`
	Held      zhixing.Money            `json:"held"`      // kept until the gap is known
	Refund    zhixing.Money            `json:"refund"`    // of the deposit, back to the defaulter
	Excess    zhixing.Money            `json:"excess"`    // paid beyond the deposit: back to him too
	Residue   zhixing.Money            `json:"residue"`   // after all uses: to the estate or held, by policy
	Uncovered zhixing.Money            `json:"uncovered"` // costs and gap above the deposit
	Shortfall zhixing.Money            `json:"shortfall"` // of that, what the defaulter still owes
	SetOff    zhixing.Money            `json:"set_off"`   // taken from an exempt creditor's claim
	Barred    zhixing.Tri              `json:"barred"`    // may not bid in the re-auction
	Findings  []zhixing.Finding        `json:"findings"`
}

func (d *DefaultFacts) check() error {
	var p zhixing.Problems
	neg := func(field string, m zhixing.Money) {
		if m.Sign() < 0 {
			p.Add(field, m.String(), "AUC-43", text("不得为负", "must not be negative"))
		}
	}
	if d.On.IsZero() {
		p.Add("on", "", "AUC-43", text("须写明日期", "the day is required"))
	}
	if d.OldPrice.Sign() <= 0 {
		p.Add("old_price", d.OldPrice.String(), "AUC-43", text("原成交价应大于0", "the old price is above 0"))
	}
	neg("deposit", d.Deposit)
	neg("costs", d.Costs)
	neg("new_price", d.NewPrice.Amount)
	neg("commission", d.Commission)
	neg("exempt_claim", d.Exempt.Amount)
	if d.Paid.Given && d.Paid.Amount.Less(d.Deposit) {
		p.Add("paid", d.Paid.Amount.String(), "AUC-43", text("已付款不少于保证金", "what was paid is not less than the deposit"))
	}
	for i, x := range d.CaseDebts {
		neg(fmt.Sprintf("case_debts[%d].amount", i), x.Amount)
	}
	for i, x := range d.Related {
		neg(fmt.Sprintf("related[%d].amount", i), x.Amount)
	}
	if d.NeverSold == zhixing.Yes && d.NewPrice.Given {
		p.Add("new_price", d.NewPrice.Amount.String(), "AUC-43", text("未再变现的没有新成交价", "a lot never sold has no new price"))
	}
	return p.Err()
}

// gap is the price gap; known is No before the re-sale.
func (d *DefaultFacts) gap(o Options) (gap zhixing.Money, known zhixing.Tri, err error) {
	switch {
	case d.NewPrice.Given:
		gap, err = d.OldPrice.Sub(d.NewPrice.Amount)
		return gap.Max(zhixing.Money{}), zhixing.Yes, err
	case d.NeverSold == zhixing.Yes && o.GapIfNotRealised == GapWhole:
		return d.OldPrice, zhixing.Yes, nil
	case d.NeverSold == zhixing.Yes:
		return zhixing.Money{}, zhixing.Yes, nil
	}
	return zhixing.Money{}, zhixing.No, nil
}

// purse takes amounts out of a deposit until it is empty.
type purse struct {
	left zhixing.Money
	d    *DefaultFacts
	out  *DefaultResult
}

func (w *purse) pay(step zhixing.ForfeitStep, amount zhixing.Money, claim zhixing.ClaimID) zhixing.Money {
	paid := w.left.Min(amount)
	if paid.Sign() > 0 {
		w.left = zhixing.Fen(w.left.Fen() - paid.Fen())
		w.out.Applied = append(w.out.Applied, zhixing.ForfeitApplied{Lot: w.d.Lot, AsOf: w.d.On, Step: step, Amount: paid, On: w.d.On, Claim: claim})
	}
	return zhixing.Fen(amount.Fen() - paid.Fen())
}

// reckoning is a default under reckoning: both sets of rules begin alike.
type reckoning struct {
	d   DefaultFacts
	out DefaultResult
	f   findings
	w   purse
}

// reckon checks the facts, works out the gap and sets apart what was paid beyond the
// deposit.
func reckon(d DefaultFacts, o Options) (*reckoning, error) {
	if err := d.check(); err != nil {
		return nil, err
	}
	r := &reckoning{d: d, out: DefaultResult{Barred: zhixing.Yes}, f: findings{on: d.On, subject: string(d.Lot)}}
	r.w = purse{left: d.Deposit, d: &r.d, out: &r.out}
	var err error
	if r.out.Gap, r.out.Known, err = d.gap(o); err != nil {
		return nil, err
	}
	if d.Paid.Given {
		r.out.Excess, err = d.Paid.Amount.Sub(d.Deposit)
	}
	return r, err
}

// use takes costs and then the gap out of the deposit; before the re-sale the rest is
// held. It reports whether the gap was known.
func (r *reckoning) use(costs zhixing.Money, rule zhixing.RuleID, c zhixing.Citation) (known bool, err error) {
	left := r.w.pay(zhixing.ForfeitCostLoss, costs, "")
	if r.out.Known != zhixing.Yes {
		r.out.Held, r.out.Uncovered = r.w.left, left
		r.f.ask(point{rule: rule, code: "gap_known", is: zhixing.Unknown, msg: text("重新拍卖前差价未知，保证金余额留存", "before the re-sale the gap is unknown: the rest is held"), cites: cites(c), missing: []string{"new_price"}})
		return false, nil
	}
	gapLeft := r.w.pay(zhixing.ForfeitPriceGap, r.out.Gap, "")
	r.out.Uncovered, err = left.Add(gapLeft)
	return true, err
}

func (r *reckoning) done() DefaultResult {
	r.out.Findings = r.f.list
	return r.out
}

// barred is the finding that the defaulter stays out.
func (r *reckoning) barred(c zhixing.Citation) {
	r.f.note("AUC-39", "barred", text("原买受人不得参加重新拍卖", "the defaulter may not bid in the re-auction"), cites(c))
}

// DefaultOnline applies the deposit of a buyer who defaulted in an online auction or
// sale (AUC-43; NET-AUC-2016 24): costs and losses, price gap, debts of this case,
// related debts, in this order; nothing of it ever goes back to him. Whether he owes
// more than the deposit is a policy. Equity not approved to a buyer who knew follows
// the same order with the shortage payable (AUC-72); one who did not know gets his
// deposit back. A default before 2017-01-01 is reckoned by [DefaultTraditional]
// (AUC-00).
func DefaultOnline(d DefaultFacts, o Options) (DefaultResult, error) {
	if RegimeOnline.On(d.On) == RegimeTraditional {
		return defaultTraditional(d, o, zhixing.Yes)
	}
	r, err := reckon(d, o)
	if err != nil {
		return DefaultResult{}, err
	}
	out := &r.out
	approval := d.Approval == zhixing.Yes && since(d.On, equityFrom)
	if approval && d.Knowing != zhixing.Yes {
		r.f.ask(point{rule: "AUC-72", code: "buyer_knew", is: d.Knowing, else_: zhixing.Info, msg: text("明知不符合资格的买受人保证金不予退还；不知的退还", "the deposit of a buyer who knew is kept; one who did not know gets it back"), cites: cites(citeP("EQUITY-2021", 15, 3)), missing: []string{"knowing"}})
		if d.Knowing == zhixing.Unknown {
			out.Held = d.Deposit
		} else {
			out.Refund = d.Deposit
		}
		r.barred(citeP("EQUITY-2021", 15, 2))
		return r.done(), nil
	}
	known, err := r.use(d.Costs, "AUC-43", net(24, 1))
	if err != nil {
		return r.out, err
	}
	r.barred(net(24, 2))
	if !known {
		return r.done(), nil
	}
	for _, x := range d.CaseDebts {
		r.w.pay(zhixing.ForfeitThisCaseDebt, x.Amount, x.Claim)
	}
	for _, x := range d.Related {
		r.w.pay(zhixing.ForfeitRelatedDebt, x.Amount, x.Claim)
	}
	out.Residue = r.w.left
	if d.Exempt.Given && o.ExemptDefault == ExemptAgainstClaim {
		out.SetOff = out.Uncovered.Min(d.Exempt.Amount)
		out.Uncovered = zhixing.Fen(out.Uncovered.Fen() - out.SetOff.Fen())
	}
	if o.Shortfall == TopUp || approval {
		out.Shortfall = out.Uncovered
	}
	r.f.note("AUC-43", "deposit_not_returned", text("保证金不予退还，依次用于费用损失、差价、本案债务、相关债务", "the deposit is not returned; it pays costs, gap, this case's debts, related debts in this order"), cites(net(24, 1)))
	if out.Uncovered.Sign() > 0 {
		r.shortfall(approval, o)
	}
	return r.done(), nil
}

// shortfall says what becomes of costs and gap above the deposit online: with equity
// not approved to a buyer who knew it is payable by the text, else by policy.
func (r *reckoning) shortfall(approval bool, o Options) {
	x := zhixing.Finding{Rule: "AUC-43", Status: zhixing.Met, Severity: zhixing.Warning, Subject: r.f.subject, Code: "shortfall_" + o.Shortfall.String(),
		Message: text("保证金不足{uncovered}；是否责令补交尚有不同认识，本次按政策应补交{shortfall}", "{uncovered} is not covered; whether it is payable is disputed: by policy {shortfall} is"),
		Args:    []zhixing.Arg{zhixing.MoneyArg("uncovered", r.out.Uncovered), zhixing.MoneyArg("shortfall", r.out.Shortfall)}, Cites: zhixing.CitationsAsOf(cites(net(24, 1), net(37, 3), trad(22, 2)), r.d.On)}
	if approval {
		x.Rule, x.Severity, x.Code, x.Cites = "AUC-72", zhixing.Info, "shortfall_payable", cites(citeP("EQUITY-2021", 15, 3))
		x.Message = text("保证金不足{uncovered}，裁定原买受人补交{shortfall}", "{uncovered} is not covered: the buyer is ordered to pay {shortfall}")
	}
	r.f.list = append(r.f.list, x)
}

// DefaultTraditional applies the deposit of a buyer, or of a creditor who took the
// lot and does not pay the difference, in a traditional auction (AUC-44; AUCTION-2020
// 22): costs, the original commission and the gap are on him; the surplus goes back,
// the shortage is payable and enforceable.
func DefaultTraditional(d DefaultFacts, o Options) (DefaultResult, error) {
	return defaultTraditional(d, o, zhixing.No)
}

func defaultTraditional(d DefaultFacts, o Options, online zhixing.Tri) (DefaultResult, error) {
	r, err := reckon(d, o)
	if err != nil {
		return DefaultResult{}, err
	}
	costs, err := d.Costs.Add(d.Commission)
	if err != nil {
		return r.out, err
	}
	if online == zhixing.Yes {
		r.f.note("AUC-00", "traditional_rules_govern", text("2017年1月1日前悔拍的，适用拍卖、变卖财产的规定", "a default before 2017-01-01: the traditional rules govern"), cites(net(38)))
	}
	known, err := r.use(costs, "AUC-44", trad(22, 2))
	if err != nil {
		return r.out, err
	}
	r.barred(trad(22, 1))
	if known {
		r.out.Refund, r.out.Shortfall = r.w.left, r.out.Uncovered
		r.f.note("AUC-44", "borne_by_the_buyer", text("差价、费用损失和原佣金由原买受人承担；保证金剩余的退还，不足的责令补交", "gap, costs and the original commission are on him; the surplus goes back, a shortage is payable"), cites(trad(22, 2)))
	}
	return r.done(), nil
}

// CheckDefault says whether a buyer is in default on a day: the balance is not paid
// within the term of the notice (AUC-43, 45).
func CheckDefault(dealOn zhixing.Date, balanceDays int, paidOn, asOf zhixing.Date, r Regime, o Options) (zhixing.Finding, error) {
	c := net(25)
	if r == RegimeTraditional {
		c = trad(21)
	}
	d, err := zhixing.Period{N: balanceDays, Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-45", Cite: c}.EndWith(dealOn, o.calendar(), o.Roll)
	if err != nil {
		return zhixing.Finding{}, err
	}
	f := findings{on: asOf}
	late := paidOn.IsZero() && d.Over(asOf) || !paidOn.IsZero() && d.Over(paidOn)
	f.ask(point{rule: "AUC-43", code: "balance_in_time", is: zhixing.TriOf(!late), else_: zhixing.Breach, msg: text("余款应于{due}前付清", "the balance is due by {due}"), args: []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites: cites(c)})
	return f.list[0], nil
}
