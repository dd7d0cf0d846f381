package auction

import (
	"time"

	"github.com/zhixing-go/zhixing"
)

// askForm judges what any terms need to be terms at all.
func (f *findings) askForm(t *Terms, x *RoundFacts) {
	bad := func(code string, ok bool, zh, en string) {
		f.ask(point{rule: "AUC-90", code: code, is: zhixing.TriOf(ok), else_: zhixing.Breach, msg: text(zh, en), cites: cites(net(20, 1))})
	}
	bad("kind_given", lotKindNames.Valid(x.Kind), "须写明标的物类别", "the kind of the lot is required")
	bad("step_positive", t.Step.Sign() > 0, "增价幅度应大于0", "the increment is above 0")
	bad("opening_positive", t.Opening.Sign() > 0, "起拍价应大于0", "the opening price is above 0")
	bad("times_given", !t.Start.IsZero() && !t.Close.IsZero() && t.Close.After(t.Start) && !t.NoticeOn.IsZero(), "须写明公告日、开始和结束时间", "notice, start and end are required")
}

// askPlace judges channel, court, panel, platform and whether the property may be
// disposed of (AUC-02 to AUC-06).
func (f *findings) askPlace(t *Terms, x *RoundFacts) {
	online := x.Regime == RegimeOnline
	first := point{rule: "AUC-02", code: "auction_online_first", is: zhixing.TriOf(online && x.Channel == ChannelOnlineAuction || online && t.Stage == StageSale && x.Channel == ChannelOnlineSale || x.ChannelGround != ""), else_: zhixing.Breach,
		msg: text("处置财产应先拍卖、网络拍卖；其他方式须记明依据", "auction first, online first; any other channel needs a recorded ground"), cites: cites(trad(2), net(2))}
	if !since(t.NoticeOn, netFrom) {
		first.is, first.cites = first.is.Or(zhixing.TriOf(x.Channel == ChannelOnlineAuction || x.Channel == ChannelTraditionalAuction || x.Channel == ChannelVesselAuction)), cites(trad(2))
		first.msg = text("处置财产应先拍卖；其他方式须记明依据", "auction first; any other channel needs a recorded ground")
	}
	f.ask(first)
	if x.Kind == LotUnlistedEquity && since(t.NoticeOn, equityFrom) {
		f.ask(point{rule: "AUC-71", code: "equity_online_only", is: zhixing.TriOf(online), else_: zhixing.Breach, msg: text("股权应当采取网络司法拍卖方式", "equity is auctioned online"), cites: cites(citeP("EQUITY-2021", 13, 1))})
	}
	f.ask(point{rule: "AUC-04", code: "disposing_court", is: x.Disposing, else_: zhixing.Breach, msg: text("由有处置权的法院处置", "the court that disposes of the property"), cites: cites(citeP("FIRST-2016", 1, 0)), missing: []string{"disposing"}})
	d := zhixing.Unknown
	if x.Disposability != 0 {
		d = zhixing.TriOf(x.Disposability == zhixing.Realisable || x.Disposability == zhixing.RealisableWithReservedRent)
	}
	f.ask(point{rule: "AUC-05", code: "may_be_realised", is: d, else_: zhixing.Breach, msg: text("生活必需的居住房屋等可以查封，不得拍卖、变卖、抵债", "a home necessary for life may be sealed, not auctioned, sold or given for debt"), cites: cites(cite("SEIZE-2020", 4)), missing: []string{"disposability"}})
	if x.Disposability == zhixing.RealisableWithReservedRent {
		y := zhixing.Unknown
		if x.ReservedYears.Given {
			y = zhixing.TriOf(x.ReservedYears.N >= 5 && x.ReservedYears.N <= 8)
		}
		f.ask(point{rule: "AUC-05", code: "rent_of_five_to_eight_years", is: y, else_: zhixing.Breach, msg: text("从变价款中扣除五至八年租金", "five to eight years' rent is left out of the price"), cites: cites(citeI("OBJ-2020", 20, 1, 3)), missing: []string{"reserved_years"}})
	}
	f.ask(point{rule: "AUC-06", code: "investigated", is: x.Investigated, else_: zhixing.Breach, msg: text("定价前查明权属、权利负担、占有使用、欠缴税费、质量瑕疵", "title, burdens, possession, taxes and defects are established before pricing"), cites: cites(rp(3, 1)), missing: []string{"investigated"}})
	if x.Kind == LotVehicle {
		f.ask(point{rule: "AUC-77", code: "vehicle_held", is: x.Held, else_: zhixing.Warning, msg: text("机动车一般须实际扣押方可拍卖", "in practice only an impounded vehicle is auctioned"), missing: []string{"held"}})
	}
	if online {
		f.ask(point{rule: "AUC-03", code: "panel_decision_missing", is: x.PanelDecided, else_: zhixing.Breach, msg: text("起拍价及降幅、增价幅度、保证金、优先购买资格和顺序由合议庭评议确定", "the collegial panel decides opening price, cut, increment, deposit and the rank of priority purchasers"), cites: cites(net(27)), missing: []string{"panel_decided"}})
		f.ask(point{rule: "AUC-03", code: "platform_listed", is: x.PlatformOK, else_: zhixing.Breach, msg: text("平台由申请执行人从名单库中选择，未选择或者不一致的由法院指定", "a listed platform, chosen by the applicant, else designated by the court"), cites: cites(net(5)), missing: []string{"platform_listed"}})
		if p := x.past(t.Round - 1); p != nil && p.Platform != "" {
			c := net(26, 1)
			if t.Stage == StageSale {
				c = net(26, 2)
			}
			f.ask(point{rule: "AUC-31", code: "same_platform", is: zhixing.TriOf(p.Platform == t.Platform), else_: zhixing.Breach, msg: text("再次拍卖、变卖应在同一平台", "the same platform as the round before"), cites: cites(c)})
		}
	}
	f.ask(point{rule: "AUC-46", code: "not_paused", is: x.Paused.Not(), else_: zhixing.Breach, msg: text("案件未暂缓、中止，无异议停止处置", "the case is not stayed or suspended and no objection bars disposal"), cites: cites(net(28, 1), net(36)), missing: []string{"paused"}})
}

// askPrice judges the reference price for this round (AUC-23).
func (f *findings) askPrice(t *Terms, x *RoundFacts, o Options) {
	if x.Price.Amount.IsZero() {
		if !x.nominal(t.NoticeOn) {
			f.ask(point{rule: "AUC-22", code: "price_known", is: zhixing.TriOf(x.Market.Given), else_: zhixing.Breach, msg: text("须有参考价，或者征询当事人意见后的市价", "a reference price, or a market price after hearing the parties"), cites: cites(net(10, 2), rp(30))})
		}
		return
	}
	first := x.firstNotice(t.NoticeOn)
	if len(x.Past) > 0 && x.FirstNotice.IsZero() && first.After(x.Price.ValidTo) {
		first = zhixing.Date{} // an earlier notice, on a day not given, may have kept it
	}
	sale := t.Start.Date()
	v := CheckValidity(ValidityFacts{Method: x.Price.Method, ResultOn: x.Price.FixedOn, ValidTo: x.Price.ValidTo, FirstNotice: first, SaleOn: sale}, o)
	for i := range v {
		v[i].Subject = f.subject
	}
	f.list = append(f.list, v...)
	if t.Round == 1 && !x.Price.FixedOn.IsZero() {
		d, err := zhixing.Period{N: 10, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-07", Cite: rp(30)}.EndWith(x.Price.FixedOn, o.calendar(), o.Roll)
		if err == nil {
			f.ask(point{rule: "AUC-07", code: "realisation_within_10_days", is: zhixing.TriOf(d.Within(t.NoticeOn)), else_: zhixing.Warning, msg: text("参考价确定后十日内（至{due}）启动变价程序", "realisation starts within 10 days of the price (to {due})"), args: []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites: cites(rp(30))})
		}
	}
}

// firstNotice is the day of the first notice on the price: as given, else the earliest
// notice of an earlier round, else this round's.
func (f *RoundFacts) firstNotice(notice zhixing.Date) zhixing.Date {
	first := f.FirstNotice
	for _, p := range f.Past {
		if f.FirstNotice.IsZero() && !p.NoticeOn.IsZero() && (first.IsZero() || p.NoticeOn.Before(first)) {
			first = p.NoticeOn
		}
	}
	if first.IsZero() {
		return notice
	}
	return first
}

// askOpening judges opening price, reserve and number of the round (AUC-30, 31, 55,
// 59, 70, 71, 74).
func (f *findings) askOpening(t *Terms, x *RoundFacts, o Options) {
	most := MaxRounds(x.Kind, x.Regime, o)
	if t.Stage == StageSale {
		f.askSalePrice(t, x, most)
		return
	}
	if x.noReserve() {
		f.ask(point{rule: "AUC-57", code: "no_reserve_after_the_last_round", is: zhixing.TriOf(t.Round > most), else_: zhixing.Breach, msg: text("涉案财物末次拍卖未成交，财政机关要求变价或者被害人不同意以物退赔的，可以无保留价拍卖", "criminal property: without reserve only after the last auction failed, where the treasury wants money or the victims refuse"), cites: cites(citeP("CRIM-PROP-2014", 12, 2))})
		return
	}
	f.ask(point{rule: "AUC-31", code: "number_of_round", is: zhixing.TriOf(t.Round >= 1 && t.Round <= most), else_: zhixing.Breach, msg: text("至多拍卖{most}次", "at most {most} rounds"), args: []zhixing.Arg{zhixing.IntArg("most", most)}, cites: cites(roundsLaw(x.Kind, x.Regime))})
	reserve := t.Opening
	if t.Reserve.Given {
		reserve = t.Reserve.Amount
		if x.Regime == RegimeOnline && (x.Kind != LotVessel || o.VesselReserve == VesselReservePublished) {
			f.ask(point{rule: "AUC-30", code: "reserve_is_opening", is: zhixing.TriOf(reserve == t.Opening), else_: zhixing.Breach, msg: text("网络司法拍卖的保留价即为起拍价", "online the reserve is the opening price"), cites: cites(net(10, 1))})
		}
	}
	if x.nominal(t.NoticeOn) && t.Round == 1 {
		f.ask(point{rule: "AUC-71", code: "nominal_opening", is: x.Worthless.Not(), else_: zhixing.Breach, msg: text("公司经营严重异常、股权明显没有价值的，不得以适当高于执行费用的金额起拍", "no nominal opening where the company is badly abnormal and the equity clearly worthless"), cites: cites(citeP("EQUITY-2021", 12, 2)), missing: []string{"worthless"}})
		f.ask(point{rule: "AUC-71", code: "above_costs", is: zhixing.TriOf(x.Costs.Less(t.Opening)), else_: zhixing.Breach, msg: text("起拍价应高于执行费用{costs}", "the opening price is above the enforcement costs {costs}"), args: []zhixing.Arg{zhixing.MoneyArg("costs", x.Costs)}, cites: cites(citeP("EQUITY-2021", 12, 2))})
		return
	}
	floorRule, code := zhixing.RuleID("AUC-30"), "opening_floor"
	if t.Round > 1 {
		floorRule, code = "AUC-31", "cut_at_most"
	}
	s, err := lowestShare(x.Kind, x.Regime, t.Round, t.NoticeOn, o)
	p := point{rule: floorRule, code: code, else_: zhixing.Breach, missing: []string{"price.amount"}}
	if err == nil {
		p.rule, p.cites = s.rule, cites(s.cite)
		var basis, previous zhixing.Money
		ok := false
		if t.Round <= 1 {
			g := x.basis(o)
			basis, ok = g.Amount, g.Given
		} else if past := x.past(t.Round - 1); past != nil {
			previous, ok = past.Opening, true
		} else {
			p.missing = []string{"past"}
		}
		p.args = []zhixing.Arg{zhixing.MoneyArg("price", reserve), zhixing.IntArg("percent", int(s.percent))}
		p.msg = text("不得低于{percent}%", "not below {percent} per cent")
		if ok {
			if least, _, err := MinOpening(x.Kind, x.Regime, t.Round, t.NoticeOn, basis, previous, o); err == nil {
				p.is = zhixing.TriOf(!reserve.Less(least))
				p.args = append(p.args, zhixing.MoneyArg("least", least))
				p.msg = text("{price}，不得低于{least}（{percent}%）", "{price}, not below {least} ({percent} per cent)")
			}
		}
	} else {
		p.msg = text("该日尚无此类拍卖的规定", "no rules of such an auction were in force on that day")
	}
	f.ask(p)
	if past := x.past(t.Round - 1); past != nil && t.Round > 1 && x.Continue.RequestedOn.IsZero() {
		f.ask(point{rule: "AUC-85", code: "opening_does_not_rise", is: zhixing.TriOf(!past.Opening.Less(t.Opening)), else_: zhixing.Warning, msg: text("各次起拍价不高于前次，除非依无益拍卖规则重定或者重新定价", "openings do not rise from round to round, unless reset by the no-surplus rule or by a new price"), cites: cites(cutLaw(x.Kind, x.Regime))})
	}
}

// roundsLaw is what ends the row of auctions of a lot, and cutLaw what a later reserve is
// measured by (AUC-31, 59, 70, 74).
func roundsLaw(kind LotKind, r Regime) zhixing.Citation {
	switch {
	case kind == LotLegalPersonShares:
		return citeP("LP-SHARES-2001", 13, 2)
	case kind == LotVessel:
		return cite("SHIP-2015", 13)
	case r == RegimeOnline:
		return net(26, 2)
	case kind.movable():
		return trad(24)
	}
	return trad(25, 2)
}

func cutLaw(kind LotKind, r Regime) zhixing.Citation {
	switch {
	case kind == LotLegalPersonShares:
		return citeP("LP-SHARES-2001", 13, 2)
	case kind == LotVessel:
		return citeP("SHIP-2015", 12, 2)
	case r == RegimeOnline:
		return net(26, 1)
	}
	return trad(5, 3)
}

// askSalePrice judges the price of a sale after the last round.
func (f *findings) askSalePrice(t *Terms, x *RoundFacts, most int) {
	past := x.past(most)
	p := point{rule: "AUC-55", code: "sale_price", else_: zhixing.Breach, missing: []string{"past"}, msg: text("变卖价为最后一次流拍的起拍价", "the sale price is the opening price of the last failed round"), cites: cites(net(26, 2), cite("NET-SALE-2017", 0))}
	if x.Regime == RegimeTraditional {
		p.rule, p.cites = "AUC-59", cites(trad(25, 2))
	}
	if past != nil {
		p.is = zhixing.TriOf(t.Opening == past.Opening)
		p.args = []zhixing.Arg{zhixing.MoneyArg("price", past.Opening)}
		p.msg = text("变卖价应为最后一次流拍的起拍价{price}", "the sale price is the opening of the last failed round, {price}")
	}
	if x.Kind == LotVessel {
		p.rule, p.code, p.msg, p.cites = "AUC-70", "half_of_appraisal", text("两次流拍的船舶变卖价不得低于评估价的50%", "a vessel sold after two failures: at least half of the appraisal"), cites(cite("SHIP-2015", 13))
		p.is, p.missing = zhixing.Unknown, []string{"price.amount"}
		if x.Price.Amount.Sign() > 0 {
			if half, err := percentUp(x.Price.Amount, 50); err == nil {
				p.is = zhixing.TriOf(!t.Opening.Less(half))
			}
		}
	}
	f.ask(p)
}

// askDeposit judges the bid deposit (AUC-36).
func (f *findings) askDeposit(t *Terms, x *RoundFacts, o Options) {
	if x.nominal(t.NoticeOn) {
		f.note("AUC-36", "deposit_at_discretion", text("保证金由法院酌定", "the deposit is at the court's discretion"), cites(citeP("EQUITY-2021", 12, 3)))
		return
	}
	of, missing := zhixing.GiveMoney(t.Opening), "opening"
	c := net(17, 1)
	if x.Regime == RegimeTraditional {
		of, missing, c = x.basis(o), "price.amount", trad(10, 1)
	}
	if x.Regime == RegimeTraditional && x.Kind.movable() && t.Deposit.IsZero() {
		f.ask(point{rule: "AUC-36", code: "deposit_of_a_movable", is: x.Valuable.Not(), else_: zhixing.Breach, msg: text("价值较高的动产应当预交保证金，其他动产不要求", "a movable of greater value needs a deposit, another movable none"), cites: cites(trad(10, 1)), missing: []string{"valuable"}})
		return
	}
	p := point{rule: "AUC-36", code: "deposit_band", else_: zhixing.Breach, cites: cites(c), missing: []string{missing}, msg: text("保证金{deposit}", "deposit {deposit}"), args: []zhixing.Arg{zhixing.MoneyArg("deposit", t.Deposit)}}
	if of.Given {
		least, most, err := DepositBounds(of.Amount, x.Regime)
		if err == nil {
			p.is = zhixing.TriOf(!t.Deposit.Less(least) && (!most.Given || !most.Amount.Less(t.Deposit)))
			p.args = append(p.args, zhixing.MoneyArg("least", least), zhixing.MoneyArg("most", most.Amount))
			p.msg = text("保证金{deposit}，应在{least}至{most}之间", "deposit {deposit}, between {least} and {most}")
			if !most.Given {
				p.msg = text("保证金{deposit}，不得低于{least}", "deposit {deposit}, at least {least}")
			}
		}
	}
	f.ask(p)
}

// askTimes judges notice, window and the term for the next round (AUC-01, 31, 32,
// 40, 55).
func (f *findings) askTimes(t *Terms, x *RoundFacts, o Options) {
	lead := NoticeLead(x.Regime, t.Stage, t.Round, o, x.kinds()...)
	start := t.Start.Date()
	if lead.N > 0 && !start.IsZero() {
		d, err := lead.EndWith(start, o.calendar(), o.Roll)
		if err == nil {
			f.ask(point{rule: lead.Rule, code: "notice_lead", is: zhixing.TriOf(d.Within(t.NoticeOn)), else_: zhixing.Breach, msg: text("至迟于{latest}公告（{days}日前）", "announced by {latest} at the latest ({days} days before)"), args: []zhixing.Arg{zhixing.DateArg("latest", d.End), zhixing.IntArg("days", lead.N)}, cites: cites(lead.Cite)})
		}
	}
	if x.Regime == RegimeOnline && t.Stage == StageAuction {
		f.ask(point{rule: "AUC-40", code: "window_of_24_hours", is: zhixing.TriOf(t.Close.Sub(t.Start) >= 24*time.Hour), else_: zhixing.Breach, msg: text("竞价时间不少于二十四小时", "bidding is open for at least 24 hours"), cites: cites(net(20, 2))})
	}
	past := x.past(t.Round - 1)
	if past == nil || past.FailedOn.IsZero() || x.Defaulted == zhixing.Yes { // after a default: AUC-43
		return
	}
	if t.Stage == StageSale {
		if d, err := SaleNoticeDue(past.FailedOn, x.Regime, o); err == nil {
			f.ask(point{rule: d.Rule, code: "sale_notice_due", is: zhixing.TriOf(d.Within(t.NoticeOn)), else_: zhixing.Breach, msg: text("至迟于{due}发布变卖公告", "the sale notice is published by {due}"), args: []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites: cites(d.Cite)})
		}
		from := start
		if x.Regime == RegimeTraditional {
			from = t.NoticeOn
		}
		if d, err := SalePeriod(from, x.Regime, o); err == nil {
			f.ask(point{rule: d.Rule, code: "sale_period", is: zhixing.TriOf(t.Close.Date() == d.End), else_: zhixing.Warning, msg: text("变卖期至{end}", "the sale period runs to {end}"), args: []zhixing.Arg{zhixing.DateArg("end", d.End)}, cites: cites(d.Cite)})
		}
		return
	}
	if d, err := NextRoundDue(*past, x.Regime, o); err == nil {
		on, what := start, "start_within_term"
		if o.Round2DeadlineMeans == DeadlineMeansNotice {
			on, what = t.NoticeOn, "notice_within_term"
		}
		f.ask(point{rule: d.Rule, code: what, is: zhixing.TriOf(d.Within(on)), else_: zhixing.Breach, msg: text("流拍后至迟于{due}再次拍卖", "the next round by {due} at the latest"), args: []zhixing.Arg{zhixing.DateArg("due", d.End)}, cites: cites(d.Cite)})
	}
}
