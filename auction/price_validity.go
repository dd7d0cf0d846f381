package auction

import "github.com/zhixing-go/zhixing"

// ReferencePrice is a fixed reference price (财产处置参考价).
type ReferencePrice struct {
	Method      PriceMethod   `json:"method"`
	Amount      zhixing.Money `json:"amount"`
	FixedOn     zhixing.Date  `json:"fixed_on"`
	ValidTo     zhixing.Date  `json:"valid_to,omitzero"`     // last day of its validity
	UsableUntil zhixing.Date  `json:"usable_until,omitzero"` // last day of a sale on it, once the first notice was published in time
	Sources     []string      `json:"sources,omitzero"`      // platforms or institution whose result it is
}

// UsableUntil is the last day on which property may be auctioned or sold on a
// reference price whose first notice was published, or direct sale entered, within
// its validity: the corresponding day six months after the validity ends (AUC-23;
// REFPRICE-2018 27(3), CC-2020 202). It never rolls. Zero for a date not set.
func UsableUntil(validTo zhixing.Date) zhixing.Date { return validTo.AddMonths(6) }

// ValidityFacts is what the validity of a price is judged by.
type ValidityFacts struct {
	Method      PriceMethod  `json:"method"`
	ResultOn    zhixing.Date `json:"result_on,omitzero"` // day of the report or result
	ValidTo     zhixing.Date `json:"valid_to,omitzero"`
	FirstNotice zhixing.Date `json:"first_notice,omitzero"` // first auction notice published, or direct sale entered
	SaleOn      zhixing.Date `json:"sale_on,omitzero"`      // day of this auction or sale
}

// CheckValidity judges a price for one auction or sale (AUC-23): its validity is at
// most a year, the first notice falls within it, and this sale is at most six
// months after it. Every later round and the online sale are tested by their own
// day.
func CheckValidity(v ValidityFacts, o Options) []zhixing.Finding {
	f := findings{on: v.SaleOn}
	if f.on.IsZero() {
		f.on = v.FirstNotice
	}
	given := func(ok bool, known ...zhixing.Date) zhixing.Tri {
		for _, d := range known {
			if d.IsZero() {
				return zhixing.Unknown
			}
		}
		return zhixing.TriOf(ok)
	}
	args := []zhixing.Arg{zhixing.DateArg("valid_to", v.ValidTo)}
	c := rp(27, 1)
	if v.Method == MethodNegotiation || v.Method == MethodDirected {
		c = rp(27, 2)
	}
	f.ask(point{rule: "AUC-23", code: "validity_within_a_year", is: given(!v.ValidTo.After(v.ResultOn.AddYears(1)), v.ResultOn, v.ValidTo), else_: zhixing.Breach,
		msg: text("有效期至{valid_to}，最长不得超过一年", "valid to {valid_to}, at most one year"), args: args, cites: cites(c), missing: []string{"result_on", "valid_to"}})
	f.ask(point{rule: "AUC-23", code: "first_notice_within_validity", is: given(!v.FirstNotice.After(v.ValidTo), v.FirstNotice, v.ValidTo), else_: zhixing.Breach,
		msg: text("首次拍卖公告（或者进入变卖）应在有效期内（至{valid_to}）", "the first notice, or direct sale, falls within the validity (to {valid_to})"), args: args, cites: cites(rp(27, 3)), missing: []string{"first_notice", "valid_to"}})
	until := UsableUntil(v.ValidTo)
	f.ask(point{rule: "AUC-23", code: "sale_within_six_months", is: given(!v.SaleOn.After(until), v.SaleOn, v.ValidTo), else_: zhixing.Breach,
		msg: text("拍卖、变卖时未超过有效期六个月（至{until}）", "at the sale the validity is over by at most six months (to {until})"), args: []zhixing.Arg{zhixing.DateArg("until", until)}, cites: cites(rp(27, 3)), missing: []string{"sale_on", "valid_to"}})
	if !v.FirstNotice.IsZero() && !v.ValidTo.IsZero() && v.FirstNotice.After(v.ValidTo) {
		switch v.Method {
		case MethodNetwork:
			f.note("AUC-11", "reissue_in_three_days", text("应通知询价平台三日内重新出具报告", "the platforms report anew within 3 days"), cites(rp(11, 4)))
		case MethodAppraisal:
			f.note("AUC-15", "reissue_in_fifteen_days", text("应通知原评估机构十五日内重新出具报告，费用为30%", "the original institution reports anew within 15 days, for 30 per cent of the fee"), cites(rp(19, 4), rp(32, 2)))
		default:
			f.note("AUC-23", "price_anew", text("应重新议价或者定向询价", "negotiate or inquire anew"), cites(rp(27, 3)))
		}
	}
	return f.list
}

// cite is the item that lists the ground.
func (g SupervisionGround) cite() zhixing.Citation {
	if supervisionGroundNames.Valid(g) {
		return rp(25, 0, uint8(g))
	}
	return rp(25)
}

// AcceptSupervision judges an attack on a price by enforcement supervision
// (AUC-20; REFPRICE-2018 25): a listed ground shown before the first notice is
// published or direct sale begins.
func AcceptSupervision(g SupervisionGround, shownOn, firstNotice zhixing.Date) zhixing.Finding {
	f := findings{on: shownOn}
	is := zhixing.Unknown
	if !shownOn.IsZero() {
		is = zhixing.TriOf(g != 0 && (firstNotice.IsZero() || shownOn.Before(firstNotice)))
	}
	f.ask(point{rule: "AUC-20", code: "before_first_notice", is: is, else_: zhixing.Breach, msg: text("{ground}：应在一拍公告发布或者进入变卖之前提出", "{ground}: to be raised before the first notice or the direct sale"),
		args: []zhixing.Arg{zhixing.TextArg("ground", text(g.Label(zhixing.ZH), g.Label(zhixing.EN)))}, cites: cites(g.cite()), missing: []string{"shown_on"}})
	return f.list[0]
}
