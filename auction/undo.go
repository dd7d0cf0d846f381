package auction

import "github.com/zhixing-go/zhixing"

// WithdrawalFacts is a wish to withdraw an auction (撤回, AUC-47).
type WithdrawalFacts struct {
	Ground            WithdrawGround `json:"ground"`
	On                zhixing.Date   `json:"on"`
	AuctionOn         zhixing.Date   `json:"auction_on"`       // start of bidding
	Started           zhixing.Tri    `json:"started,omitzero"` // bidding had begun; unknown: by the days
	Dealt             zhixing.Tri    `json:"dealt,omitzero"`
	OthersWithdraw    zhixing.Tri    `json:"others_withdraw,omitzero"` // by_creditors: the other execution creditors too
	TenderSuffices    zhixing.Tri    `json:"tender_suffices,omitzero"` // debtor_tender: enough money handed in
	CostsBornByDebtor zhixing.Tri    `json:"costs_borne_by_debtor,omitzero"`
}

// CheckWithdrawal judges a withdrawal (AUC-47; AUCTION-2020 17, 19).
func CheckWithdrawal(w WithdrawalFacts, o Options) []zhixing.Finding {
	f := findings{on: w.On}
	f.ask(point{rule: "AUC-47", code: "no_deal_yet", is: w.Dealt.Not(), else_: zhixing.Breach, msg: text("成交后不得撤回，只能依法撤销", "after a deal there is no withdrawal, only revocation"), cites: cites(trad(17)), missing: []string{"dealt"}})
	started := w.Started
	if started == zhixing.Unknown && !w.On.IsZero() && !w.AuctionOn.IsZero() {
		started = zhixing.TriOf(!w.On.Before(w.AuctionOn))
	}
	f.ask(point{rule: "AUC-47", code: "ground", is: zhixing.TriOf(withdrawGroundNames.Valid(w.Ground)), else_: zhixing.Breach, msg: text("撤回须有法定情形", "a withdrawal needs a listed ground"), cites: cites(w.Ground.cite())})
	before := started.Not()
	p := point{rule: "AUC-47", code: "before_the_start", is: before, else_: zhixing.Breach, msg: text("应在拍卖开始前撤回", "before the auction starts"), cites: cites(trad(17)), missing: []string{"auction_on"}}
	if w.Ground == WithdrawPaid && started == zhixing.Yes && o.StopAfterStart == StopByCourt {
		p.is, p.code, p.msg = zhixing.Yes, "court_may_stop", text("开拍后清偿的，由法院决定是否停止", "paid after the start: the court may stop the bidding")
	}
	f.ask(p)
	switch w.Ground {
	case WithdrawByCreditors:
		f.ask(point{rule: "AUC-47", code: "all_creditors", is: w.OthersWithdraw, else_: zhixing.Breach, msg: text("申请执行人及其他执行债权人均撤回", "the applicant and the other execution creditors withdraw"), cites: cites(trad(17, 0, 2)), missing: []string{"others_withdraw"}})
	case WithdrawDebtorTender:
		f.ask(point{rule: "AUC-47", code: "tender_enough", is: w.TenderSuffices, else_: zhixing.Breach, msg: text("拍卖日之前提交足额金钱清偿债务的，应当准许，必要费用由被执行人负担", "enough money before the auction day: to be allowed, necessary costs on the debtor"), cites: cites(trad(19)), missing: []string{"tender_suffices"}})
		f.ask(point{rule: "AUC-47", code: "costs_borne_by_debtor", is: w.CostsBornByDebtor, else_: zhixing.Warning, msg: text("因拍卖支出的必要费用由被执行人负担", "the necessary costs of the auction are on the debtor"), cites: cites(trad(19)), missing: []string{"costs_borne_by_debtor"}})
		if !w.On.IsZero() && !w.AuctionOn.IsZero() {
			f.ask(point{rule: "AUC-47", code: "before_the_auction_day", is: zhixing.TriOf(w.On.Before(w.AuctionOn)), else_: zhixing.Breach, msg: text("应在拍卖日之前提交", "tendered before the day of the auction"), cites: cites(trad(19))})
		}
	}
	return f.list
}

// cite is the item that lists the ground; a tender has an article of its own.
func (w WithdrawGround) cite() zhixing.Citation {
	switch {
	case w == WithdrawDebtorTender:
		return trad(19)
	case withdrawGroundNames.Valid(w):
		return trad(17, 0, uint8(w))
	}
	return trad(17)
}

// RevocationFacts is an objection that asks to revoke an auction (撤销, AUC-48).
type RevocationFacts struct {
	Regime       Regime                  `json:"regime,omitzero"`
	On           zhixing.Date            `json:"on"`             // objection received
	Ended        zhixing.Date            `json:"ended,omitzero"` // day the enforcement procedure ended
	Online       RevokeGroundOnline      `json:"online,omitzero"`
	Traditional  RevokeGroundTraditional `json:"traditional,omitzero"`
	Shown        zhixing.Tri             `json:"shown,omitzero"`        // the facts of the ground are shown
	Harm         zhixing.Tri             `json:"harm,omitzero"`         // interests of a party or bidder were harmed
	Undetectable zhixing.Tri             `json:"undetectable,omitzero"` // defect not to be found by the technique of the time
	Announced    zhixing.Tri             `json:"announced,omitzero"`    // defect and liability were announced
	Misled       zhixing.Tri             `json:"misled,omitzero"`       // untrue display: the buyer gravely misunderstood; unknown: told with shown
	Defeated     zhixing.Tri             `json:"defeated,omitzero"`     // untrue display: the purpose of the purchase is defeated; unknown: told with shown
	Fabricated   zhixing.Tri             `json:"fabricated,omitzero"`   // a house: the buyer made up his purchase qualification (BIDDER-2021, article 4)
	LowPrice     zhixing.Tri             `json:"low_price,omitzero"`    // the only complaint is a low price, or that another law was not followed

	// Collusion in a traditional auction may be inferred where the auction house is
	// related to the buyer, nobody else bid, and the appraisal was clearly too low.
	HouseRelated  zhixing.Tri `json:"house_related,omitzero"`
	NoOtherBidder zhixing.Tri `json:"no_other_bidder,omitzero"`
	LowAppraisal  zhixing.Tri `json:"low_appraisal,omitzero"`
}

// ground is one ground of revocation and what it needs.
type ground struct {
	word  string
	label zhixing.Text
	cite  zhixing.Citation
	valid bool
	harm  bool // the text asks for harm
}

// ground reads the ground by the law of the day the objection was received: before
// 2017 an online auction too was revoked by OBJ-2020 21, under which an untrue display
// or a system fault is another grave breach (AUC-00).
func (r *RevocationFacts) ground(f *findings) (g ground, untrue bool) {
	if r.Regime.On(r.On) == RegimeOnline {
		return ground{r.Online.String(), text(r.Online.Label(zhixing.ZH), r.Online.Label(zhixing.EN)), net(31, 0, uint8(r.Online)), revokeGroundOnlineNames.Valid(r.Online),
			r.Online == RevokeSystemFault || r.Online == RevokeCollusion || r.Online == RevokeOtherGrave}, r.Online == RevokeUntrueDisplay
	}
	t := r.Traditional
	if r.Regime == RegimeOnline {
		f.note("AUC-00", "traditional_rules_govern", text("2017年1月1日前提出异议的，适用异议复议规定第二十一条", "an objection before 2017-01-01: OBJ-2020 21 governs"), cites(net(38), citeP("OBJ-2020", 21, 1)))
		switch r.Online {
		case RevokeCollusion:
			t = RevokeTradCollusion
		case RevokeUnqualified:
			t = RevokeTradUnqualified
		case RevokeLimiting:
			t = RevokeTradLimiting
		case RevokeUntrueDisplay, RevokeSystemFault, RevokeOtherGrave:
			t = RevokeTradOtherGrave
		}
	}
	return ground{t.String(), text(t.Label(zhixing.ZH), t.Label(zhixing.EN)), citeI("OBJ-2020", 21, 1, uint8(t)), revokeGroundTraditionalNames.Valid(t),
		t == RevokeTradCollusion || t == RevokeTradOtherGrave}, r.Online == RevokeUntrueDisplay && r.Regime == RegimeOnline
}

// revocationLaw is the text that lists the grounds (AUC-48).
func revocationLaw(r *RevocationFacts) zhixing.Citation {
	if r.Regime.On(r.On) == RegimeOnline {
		return net(31)
	}
	return citeP("OBJ-2020", 21, 1)
}

// shown reports whether the facts of the ground are shown: collusion may be inferred,
// an untrue display must have misled the buyer and defeated his purpose, a purchase
// qualification made up is none.
func (r *RevocationFacts) shown(g *ground, untrue bool, f *findings) zhixing.Tri {
	is := r.Shown
	if r.Fabricated == zhixing.Yes && since(r.On, bidderFrom) && (r.Online == RevokeUnqualified || r.Traditional == RevokeTradUnqualified) {
		is = zhixing.Yes
	}
	if r.Regime == RegimeTraditional && r.Traditional == RevokeTradCollusion && is == zhixing.Unknown {
		if is = r.HouseRelated.And(r.NoOtherBidder).And(r.LowAppraisal); is == zhixing.Yes {
			f.note("AUC-98", "collusion_inferred", text("拍卖机构与买受人有关联、无其他竞买人、评估价明显偏低，可以推定恶意串通", "a related auction house, no other bidder and a clearly low appraisal let the court infer collusion"), cites(g.cite, cite("AUL-2015", 65)))
		}
	}
	if untrue && (r.Misled == zhixing.No || r.Defeated == zhixing.No) {
		return zhixing.No
	}
	return is
}

// CheckRevocation judges whether an auction is to be revoked (AUC-48; NET-AUC-2016 31
// online, OBJ-2020 21 otherwise): a listed ground, shown, with harm where the ground
// asks for it, raised before the enforcement procedure ends. Revocation follows iff
// every finding is met.
func CheckRevocation(r RevocationFacts) Assessment {
	f := findings{on: r.On}
	in := zhixing.Yes
	if !r.Ended.IsZero() {
		in = zhixing.TriOf(!r.On.After(r.Ended))
	}
	f.ask(point{rule: "AUC-48", code: "before_procedure_ends", is: in, else_: zhixing.Breach, msg: text("应在执行程序终结之前提出", "to be raised before the enforcement procedure ends"), cites: cites(citeP("OBJ-2020", 6, 1))})
	g, untrue := r.ground(&f)
	if !g.valid {
		p := point{rule: "AUC-48", code: "listed_ground", is: zhixing.No, else_: zhixing.Breach, msg: text("须有法定撤销情形", "a listed ground is needed"), cites: cites(revocationLaw(&r))}
		if r.LowPrice == zhixing.Yes {
			p.msg = text("价格低、未依拍卖法等本身不是撤销情形", "a low price, or another statute not followed, is in itself no ground")
		}
		f.ask(p)
		return Assessment{AsOf: r.On, Findings: f.list}
	}
	is := r.shown(&g, untrue, &f)
	f.ask(point{rule: "AUC-48", code: g.word, is: is, else_: zhixing.Breach, msg: text("{ground}", "{ground}"), args: []zhixing.Arg{zhixing.TextArg("ground", g.label)}, cites: cites(g.cite), missing: []string{"shown"}})
	if g.harm {
		f.ask(point{rule: "AUC-48", code: "harm", is: r.Harm, else_: zhixing.Breach, msg: text("损害当事人或者竞买人利益", "a party or a bidder was harmed"), cites: cites(g.cite), missing: []string{"harm"}})
	}
	if untrue {
		f.ask(point{rule: "AUC-48", code: "no_exception", is: r.Undetectable.Or(r.Announced).Not(), else_: zhixing.Breach, msg: text("当时技术不能发现或者已公示瑕疵及责任的除外", "except a defect undetectable at the time, or announced with the liability"), cites: cites(g.cite), missing: []string{"undetectable", "announced"}})
	}
	if r.Fabricated == zhixing.Yes && since(r.On, bidderFrom) {
		f.note("AUC-39", "void_and_damages", text("虚构购房资格参与竞拍并成交的，主张拍卖行为无效应予支持，买受人依法承担赔偿责任；并可以罚款、拘留", "who bought a house on a purchase qualification he made up: the auction is void on claim, he pays damages and may be fined or detained"), cites(cite("BIDDER-2021", 4), cite("BIDDER-2021", 6)))
	}
	if verdict(f.list) == zhixing.Met {
		c := cites(g.cite)
		if r.Regime.On(r.On) == RegimeOnline {
			c = cites(net(32), net(33))
		}
		f.note("AUC-48", "effects", text("裁定撤销，权利回复，价款退还；法院行为违法致损的依法国家赔偿，其他主体另行起诉", "the ruling is revoked, title falls back, the price is refunded; the court's liability is state compensation, that of others a separate suit"), c)
	}
	return Assessment{AsOf: r.On, Findings: f.list}
}
