package asset

import (
	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// given appends an amount that the calculation was given.
func given(s *zhixing.Section, zh, en string, m zhixing.Money) zhixing.Operand {
	return s.Given(txt(zh, en), zhixing.YuanQuantity(m))
}

// ExcessSheet is the worksheet of AssessExcess (超标的查封计算书, ASSET-57): base, net value of
// every thing that counts, excess and ratio.
func ExcessSheet(f ExcessFacts, asOf zhixing.Date, o Options) (*zhixing.Worksheet, error) {
	r, err := AssessExcess(f, asOf, o)
	if err != nil {
		return nil, err
	}
	w := zhixing.NewWorksheet(txt("超标的查封计算书", "Test of excessive seizure"))
	w.Heading.AsOf = asOf
	cites := citesOf("ASSET-57", asOf)
	s := w.Section(txt("债权及费用", "Claim and costs"))
	base := s.Line(zhixing.Line{Key: "base", Label: txt("债权及费用合计", "claim and costs"), Op: zhixing.OpSum, Result: zhixing.YuanQuantity(r.Base), Rule: "ASSET-57", Cites: cites},
		given(s, "本金（保全为请求数额）", "principal (preservation: amount requested)", f.Claim.Principal),
		given(s, "利息", "interest", f.Claim.Interest),
		given(s, "迟延履行期间的债务利息", "interest for delayed performance", f.Claim.Delay),
		given(s, "执行费", "execution fee", f.Claim.Fee),
		given(s, "预计费用", "expected costs", f.Claim.Costs))
	s = w.Section(txt("查封财产净值", "Net value of what is seized"))
	var nets []zhixing.Operand
	for i, t := range f.Things {
		v, known := t.Value()
		if !known || !o.counts(&t) {
			continue
		}
		name := []zhixing.Arg{zhixing.NameArg("asset", string(t.Asset))}
		value := given(s, "财产价值", "value", v)
		if t.Auctioned == zhixing.Yes && o.Haircut.Given {
			value, err = s.Compute(zhixing.Line{Label: txt("{asset}：变价预计所得", "{asset}: what a sale is reckoned to bring"), Args: name, Op: zhixing.OpProduct, Round: zhixing.RoundHalfUp, Scale: 2, Rule: "ASSET-57", Marks: zhixing.MarkPolicy},
				zhixing.UnitYuan, value, zhixing.Lit(zhixing.DecimalQuantity(o.Haircut.Value, zhixing.UnitNone)))
			if err != nil {
				return nil, err
			}
		}
		left, err := s.Compute(zhixing.Line{Label: txt("{asset}：减去优先权利和税费", "{asset}: less prior rights and taxes"), Args: name, Op: zhixing.OpDifference, Rule: "ASSET-57", Cites: cites},
			zhixing.UnitYuan, value, given(s, "在先权利", "prior rights", t.Prior), given(s, "税费", "taxes", t.Taxes))
		if err != nil {
			return nil, err
		}
		nets = append(nets, s.Line(zhixing.Line{Label: txt("{asset}：净值，不小于零", "{asset}: net, not below zero"), Args: name, Op: zhixing.OpMax, Result: zhixing.YuanQuantity(r.Net[i]), Rule: "ASSET-57"},
			left, zhixing.Lit(zhixing.YuanQuantity(zhixing.Money{}))))
	}
	secured := zhixing.Lit(zhixing.YuanQuantity(r.Secured))
	if len(nets) > 0 {
		secured = s.Line(zhixing.Line{Key: "secured", Label: txt("净值合计", "net value in all"), Op: zhixing.OpSum, Result: zhixing.YuanQuantity(r.Secured), Rule: "ASSET-57"}, nets...)
	}
	s = w.Section(txt("结果", "Result"))
	excess, err := s.Compute(zhixing.Line{Key: "excess", Label: txt("超出数额（负数为不足）", "excess (below zero: shortfall)"), Op: zhixing.OpDifference, Rule: "ASSET-57", Cites: cites}, zhixing.UnitYuan, secured, base)
	if err != nil {
		return nil, err
	}
	if _, err := s.Compute(zhixing.Line{Key: "ratio", Label: txt("超出比例", "excess ratio"), Op: zhixing.OpQuotient, Round: zhixing.RoundHalfUp, Scale: 6, Rule: "ASSET-57"}, zhixing.UnitNone, excess, base); err != nil {
		return nil, err
	}
	w.Notes = r.Findings
	return w, w.Verify()
}

// ShareSheet is the worksheet of FreezeShares (冻结股票数量计算书, ASSET-75).
func ShareSheet(q ShareFreeze) (*zhixing.Worksheet, error) {
	r, err := FreezeShares(q)
	if err != nil {
		return nil, err
	}
	w := zhixing.NewWorksheet(txt("冻结股票数量计算书", "Number of shares to freeze"))
	s := w.Section(txt("计算", "Calculation"))
	cites := []zhixing.Citation{{Instrument: "KIND-2019", Article: 7}, {Instrument: "PLEDGED-2021", Article: 2}}
	need, err := s.Compute(zhixing.Line{Key: "need", Label: txt("债权及执行费用", "claim and execution costs"), Op: zhixing.OpSum, Rule: "ASSET-75", Cites: cites}, zhixing.UnitYuan,
		given(s, "债权", "claim", q.Claim), given(s, "执行费用", "execution costs", q.Costs))
	if err != nil {
		return nil, err
	}
	value, err := s.Compute(zhixing.Line{Key: "value", Label: txt("每股价值（前一交易日收盘价调整）", "value of a share (adjusted close of the trading day before)"), Op: zhixing.OpProduct, Rule: "ASSET-75", Cites: cites}, zhixing.UnitYuan,
		given(s, "收盘价", "close", q.Close), zhixing.Lit(zhixing.DecimalQuantity(decimal.NewFromInt(1).Add(q.Adjust.Value), zhixing.UnitNone)))
	if err != nil {
		return nil, err
	}
	s.Line(zhixing.Line{Key: "shares", Label: txt("冻结股数，进位取整", "shares, rounded up"), Op: zhixing.OpQuotient, Round: zhixing.RoundUp, Result: zhixing.NewQuantity(r.Shares, 0, zhixing.UnitCount), Rule: "ASSET-75", Cites: cites}, need, value)
	return w, w.Verify()
}

// RentSheet is the worksheet of RentReserve (预留租金计算书, ASSET-62).
func RentSheet(monthly zhixing.Money, years int) (*zhixing.Worksheet, error) {
	m, err := RentReserve(monthly, years)
	if err != nil {
		return nil, err
	}
	w := zhixing.NewWorksheet(txt("预留租金计算书", "Rent to be reserved"))
	s := w.Section(txt("计算", "Calculation"))
	s.Line(zhixing.Line{Key: "reserve", Label: txt("从变价款中扣除的租金", "rent deducted from the proceeds"), Op: zhixing.OpProduct, Result: zhixing.YuanQuantity(m), Rule: "ASSET-62", Cites: []zhixing.Citation{para("OBJ-2020", 20, 1, 3)}},
		given(s, "每月租金（市场平均租金标准）", "rent a month by the market", monthly), s.Given(txt("每年月数", "months of a year"), zhixing.NewQuantity(12, 0, zhixing.UnitNone)),
		s.Given(txt("年数（五至八年）", "years, 5 to 8"), zhixing.NewQuantity(int64(years), 0, zhixing.UnitNone)))
	return w, w.Verify()
}

// LivingSheet is the worksheet of LivingReserve (生活必需费用计算书, ASSET-59, 61).
func LivingSheet(localMinimum zhixing.Money, supported, months int) (*zhixing.Worksheet, error) {
	m, err := LivingReserve(localMinimum, supported, months)
	if err != nil {
		return nil, err
	}
	w := zhixing.NewWorksheet(txt("生活必需费用计算书", "Necessary living expenses"))
	s := w.Section(txt("计算", "Calculation"))
	s.Line(zhixing.Line{Key: "reserve", Label: txt("保留的生活必需费用", "living expenses kept"), Op: zhixing.OpProduct, Result: zhixing.YuanQuantity(m), Rule: "ASSET-59", Cites: []zhixing.Citation{para("SEIZE-2020", 3, 1, 2)}},
		given(s, "当地最低生活保障标准（月）", "local minimum a month", localMinimum),
		s.Given(txt("被执行人及其扶养人数", "debtor and those he supports"), zhixing.NewQuantity(int64(1+supported), 0, zhixing.UnitNone)),
		s.Given(txt("月数", "months"), zhixing.NewQuantity(int64(max(months, 1)), 0, zhixing.UnitNone)))
	return w, w.Verify()
}
