package auction

import "github.com/zhixing-go/zhixing"

// Sheet lays a settlement open (结算计算书, AUC-94): for each bidder what he paid in and
// where it is, then the accounts of the lot, so that each fen paid in is found once.
// Options name the policies that Settle was asked with.
func (s Settlement) Sheet(o Options) (*zhixing.Worksheet, error) {
	w := newSheet("拍卖保证金、价款结算计算书", "Settlement of deposits and price", s.Closed.Date(), o)
	var in, court, forfeited, refunded, locked []zhixing.Operand
	for i := range s.Lines {
		l := &s.Lines[i]
		w.section("竞买人{code}（{party}）", "Bidder {code} ({party})", zhixing.IntArg("code", int(l.Code)), zhixing.NameArg("party", string(l.Party)))
		account := func(key, zh, en string, m zhixing.Money, rule zhixing.RuleID, c zhixing.Citation) zhixing.Operand {
			return w.given(m, row{key: key, zh: zh, en: en, rule: rule, cite: c})
		}
		paid := account("in", "交入", "paid in", l.In, "AUC-37", net(17, 2))
		price := account("price", "充抵价款", "toward the price", l.Price, "AUC-45", net(23))
		lost := account("forfeited", "没收", "forfeited", l.Forfeited, "AUC-43", net(24, 1))
		back := account("refunded", "退还", "given back", l.Refunded, "AUC-45", net(23))
		left := w.must(l.Locked, zhixing.OpDifference, row{key: "locked", zh: "尚未退还或者划转", en: "still to be given back or moved", rule: "AUC-94"}, paid, price, lost, back)
		in, court, forfeited, refunded = append(in, paid), append(court, price), append(forfeited, lost), append(refunded, back)
		locked = append(locked, left)
	}
	w.section("标的物账户", "Accounts of the lot")
	sum := func(key, zh, en string, want zhixing.Money, of []zhixing.Operand) zhixing.Operand {
		if len(of) == 0 {
			of = []zhixing.Operand{zero()}
		}
		return w.must(want, zhixing.OpSum, row{key: key, zh: zh, en: en, rule: "AUC-94"}, of...)
	}
	all := sum("all_in", "交入合计", "paid in, in all", s.In, in)
	price := sum("court", "价款", "price with the court", s.Court, court)
	var lostAll zhixing.Sum
	for _, l := range s.Lines {
		lostAll.Add(l.Forfeited)
	}
	total, err := lostAll.Total()
	if err != nil {
		return nil, err
	}
	lost := sum("forfeited_all", "没收合计", "forfeited, in all", total, forfeited)
	back := sum("refunded_all", "退还合计", "given back, in all", s.Refunded, refunded)
	still := sum("locked_all", "尚锁定合计", "still locked, in all", s.Locked, locked)
	uses := []zhixing.Operand{lost}
	for _, x := range s.Applied {
		label := text(x.Step.Label(zhixing.ZH), x.Step.Label(zhixing.EN))
		uses = append(uses, w.given(x.Amount, row{key: "applied:" + x.Step.String(), zh: "用于{step}{claim}", en: "applied to {step} {claim}", args: []zhixing.Arg{zhixing.TextArg("step", label), zhixing.NameArg("claim", string(x.Claim))}, rule: "AUC-43", cite: net(24, 1)}))
	}
	estate := w.given(s.Estate, row{key: "estate", zh: "余额归入被执行人财产", en: "residue to the debtor's estate", rule: "AUC-43", marks: zhixing.MarkPolicy})
	w.must(s.Held, zhixing.OpDifference, row{key: "held", zh: "没收未用", en: "forfeited and not applied", rule: "AUC-43"}, append(uses, estate)...)
	w.must(zhixing.Money{}, zhixing.OpDifference, row{key: "balance", zh: "交入减各账户，应为0", en: "paid in less all accounts, which is 0", rule: "AUC-94"}, all, price, lost, back, still)
	w.money(s.Money)
	return w.done(all, s.Findings)
}

// money lists what must move and by when.
func (s *sheet) money(list []MoneyDue) {
	if len(list) == 0 || s.err != nil {
		return
	}
	t := zhixing.Table{Title: text("退还、划转的期限", "Returns and transfers, and their terms"), Columns: []zhixing.Column{
		{Title: text("金额", "amount")}, {Title: text("事项", "what")}, {Title: text("至迟", "due")}, {Title: text("完成", "done")}}}
	for _, m := range list {
		done := text("未完成", "not yet")
		if !m.Done.IsZero() {
			done = text(m.Done.String(), m.Done.String())
		}
		code := itoa(int(m.Code))
		t.Rows = append(t.Rows, zhixing.Row{Label: text("竞买人"+code, "bidder "+code), Rule: "AUC-45", Cells: []zhixing.Cell{
			{Value: zhixing.YuanQuantity(m.Amount)}, {Words: text(m.Kind.Label(zhixing.ZH), m.Kind.Label(zhixing.EN))}, {Words: text(m.Due.End.String(), m.Due.End.String())}, {Words: done}}})
	}
	s.sec.Table(t)
}
