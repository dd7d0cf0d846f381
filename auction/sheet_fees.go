package auction

import "github.com/zhixing-go/zhixing"

// NetworkFeeSheet is NetworkFeeShares with a worksheet (计算书): each competing result's
// distance from the final price, the least of them, and the shares of the fee (AUC-25).
func NetworkFeeSheet(reports []PlatformReport, final, fee zhixing.Money, day zhixing.Date, o Options) ([]FeeShare, *zhixing.Worksheet, error) {
	shares, err := NetworkFeeShares(reports, final, fee, o)
	if err != nil {
		return nil, nil, err
	}
	competes, err := feeCompetitors(reports, o)
	if err != nil {
		return nil, nil, err
	}
	s := newSheet("网络询价费计算书", "Fee of the network inquiry", day, o)
	s.section("与成交价的差距", "Distance from the final price")
	price := s.given(final, row{key: "final", zh: "财产处置成交价", en: "final price", rule: "AUC-25", cite: rp(31, 1)})
	var distances []zhixing.Operand
	for i := range reports {
		if !competes[i] {
			continue
		}
		r := &reports[i]
		args := []zhixing.Arg{zhixing.NameArg("platform", r.Platform)}
		result := s.given(r.Result.Amount, row{key: "result:" + r.Platform, zh: "{platform}询价结果", en: "result of {platform}", args: args, rule: "AUC-25"})
		high, low := result, price
		if r.Result.Amount.Less(final) {
			high, low = price, result
		}
		distances = append(distances, s.calc(zhixing.OpDifference, row{key: "distance:" + r.Platform, zh: "{platform}差距", en: "distance of {platform}", args: args, rule: "AUC-25", cite: rp(31, 1)}, high, low))
	}
	s.section("费用", "Fee")
	total := s.given(fee, row{key: "fee", zh: "网络询价费", en: "fee of the inquiry", rule: "AUC-25"})
	if len(distances) > 0 {
		s.must(shares[0].Distance, zhixing.OpMin, row{key: "least", zh: "最小差距", en: "least distance", rule: "AUC-25", cite: rp(31, 1)}, distances...)
	}
	each := fee.Fen() / int64(max(len(shares), 1))
	for _, x := range shares {
		l := row{key: "share:" + x.Platform, zh: "{platform}", en: "{platform}", args: []zhixing.Arg{zhixing.NameArg("platform", x.Platform)}, rule: "AUC-25", cite: rp(31, 1), round: zhixing.RoundDown}
		if x.Fee.Fen() > each {
			l.round = zhixing.RoundUp // an odd fen, to the first in their order
		}
		s.must(x.Fee, zhixing.OpQuotient, l, total, number(len(shares)).Called(text("平分", "shared by")))
	}
	w, err := s.done(total, nil)
	return shares, w, err
}

// AppraisalFeeSheet is AppraisalFee and FeeOf with a worksheet (计算书): the base, the
// tariff bracket by bracket or the actual expenses, the percentage, the fee (AUC-26).
func AppraisalFeeSheet(appraisal zhixing.Money, d Disposal, t zhixing.Tariff, expenses zhixing.Money, day zhixing.Date, o Options) (zhixing.Money, *zhixing.Worksheet, error) {
	b, err := AppraisalFee(appraisal, d, day, o)
	if err != nil {
		return zhixing.Money{}, nil, err
	}
	fee, err := b.FeeOf(t, expenses)
	if err != nil {
		return fee, nil, err
	}
	s := newSheet("评估费计算书", "Fee of the appraisal", day, o)
	s.section("基准", "Base")
	whole := zero()
	if b.Actual == zhixing.Yes {
		whole = s.given(expenses, row{key: "expenses", zh: "合理实际支出", en: "reasonable actual expenses", rule: "AUC-26", cite: b.Finding.Cites[0]})
	} else if b.Percent > 0 {
		value := s.given(appraisal, row{key: "appraisal", zh: "评估价", en: "appraisal", rule: "AUC-26"})
		deal := s.given(d.Price.Amount, row{key: "deal", zh: "成交价", en: "deal price", rule: "AUC-26"})
		s.must(b.Base, zhixing.OpMin, row{key: "base", zh: "计费基准", en: "base of the fee", rule: "AUC-26", cite: rp(32, 1)}, value, deal)
		if whole, err = t.Sheet(s.sec, b.Base); err != nil {
			return fee, nil, err
		}
	}
	s.section("费用", "Fee")
	out := s.must(fee, zhixing.OpProduct, row{key: "fee", zh: "应付评估费", en: "fee payable", rule: "AUC-26", cite: b.Finding.Cites[0], round: zhixing.RoundHalfUp}, whole, percent(int64(b.Percent)))
	w, err := s.done(out, []zhixing.Finding{b.Finding})
	return fee, w, err
}

// CommissionSheet is CommissionCap with a worksheet (计算书), bracket by bracket (AUC-61).
func CommissionSheet(price zhixing.Money, day zhixing.Date, o Options) (zhixing.Money, *zhixing.Worksheet, error) {
	most, err := CommissionCap(price, day, o)
	if err != nil {
		return most, nil, err
	}
	t, err := o.Tables.TariffAt(zhixing.TariffCommission, day)
	if err != nil {
		return most, nil, err
	}
	s := newSheet("拍卖佣金上限计算书", "Ceiling of the commission", day, o)
	s.section("佣金", "Commission")
	s.given(price, row{key: "price", zh: "成交价", en: "deal price", rule: "AUC-61", cite: trad(29)})
	out, err := t.Sheet(s.sec, price)
	if err != nil {
		return most, nil, err
	}
	w, err := s.done(out, nil)
	return most, w, err
}
