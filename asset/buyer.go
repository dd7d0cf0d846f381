package asset

import "github.com/zhixing-go/zhixing"

// BuyerFacts are the facts on an outsider's right (ASSET-66). What the truth is a court
// decides: every limb is three-valued, and days given decide those they bear on.
type BuyerFacts struct {
	Ground BuyerGround    `json:"ground"`
	Stage  ObjectionStage `json:"stage"`
	On     zhixing.Date   `json:"on"` // day of the objection, or of the suit
	// Decided is the day of the decision, which says whose law applies to what was pending
	// when a provision came (OBJ-2020 32); zero: On.
	Decided      zhixing.Date `json:"decided,omitzero"`
	Received     zhixing.Date `json:"received,omitzero"`      // written objection received, for the term of its review
	RulingServed zhixing.Date `json:"ruling_served,omitzero"` // ruling on it served, for the term of the suit

	Seized          zhixing.Date       `json:"seized,omitzero"`
	Contract        zhixing.Date       `json:"contract,omitzero"`   // contract or agreement made
	Valid           zhixing.Tri        `json:"valid,omitzero"`      // written and valid
	Possession      zhixing.Date       `json:"possession,omitzero"` // lawful possession since
	Possessed       zhixing.Tri        `json:"possessed,omitzero"`  // No: no possession before the seizure, or not lawful
	Price           zhixing.GivenMoney `json:"price,omitzero"`
	Paid            zhixing.GivenMoney `json:"paid,omitzero"`      // paid by the seizure, or as agreed
	Delivered       zhixing.GivenMoney `json:"delivered,omitzero"` // balance paid to the court
	DeliveredOn     zhixing.Date       `json:"delivered_on,omitzero"`
	DebateEnds      zhixing.Date       `json:"debate_ends,omitzero"`      // close of first-instance debate
	PaidAsAgreed    zhixing.Tri        `json:"paid_as_agreed,omitzero"`   // part paid as the contract says
	Proof           zhixing.Tri        `json:"proof,omitzero"`            // No: the payment rests on an uncorroborated receipt
	NoOwnFault      zhixing.Tri        `json:"no_own_fault,omitzero"`     // not registered through no cause of his own
	ForLiving       zhixing.Tri        `json:"for_living,omitzero"`       // bought for living; from the 2025 suit: for the family's living needs
	OnlyHome        zhixing.Tri        `json:"only_home,omitzero"`        // no other dwelling in his own name
	DeveloperDebtor zhixing.Tri        `json:"developer_debtor,omitzero"` // the debtor is the developer who sold
	// ThroughBuyer: bought from someone who had bought and was not registered himself; the
	// thing is not in the debtor's name by his own sale (case-bank reading of article 28).
	ThroughBuyer zhixing.Tri `json:"through_buyer,omitzero"`

	RealDebtDue     zhixing.Tri       `json:"real_debt_due,omitzero"`    // for debt: a real debt, due before the agreement
	FairAmount      zhixing.Tri       `json:"fair_amount,omitzero"`      // for debt: amount about the value then
	Rescinded       zhixing.Tri       `json:"rescinded,omitzero"`        // refund: contract rescinded as the house cannot be delivered
	Noticed         zhixing.Tri       `json:"noticed,omitzero"`          // advance notice registered
	RegistrationDue zhixing.Tri       `json:"registration_due,omitzero"` // conditions for registration met
	Collusion       zhixing.Tri       `json:"collusion,omitzero"`        // lessee: collusion, obviously low rent, forged payment
	LeaseTo         zhixing.Date      `json:"lease_to,omitzero"`
	RentPaid        zhixing.Tri       `json:"rent_paid,omitzero"`        // lessee, suit from 2025: rent paid as agreed
	Mortgaged       zhixing.Date      `json:"mortgaged,omitzero"`        // lessee: day the creditor's mortgage was set up
	AffectsPriority zhixing.Tri       `json:"affects_priority,omitzero"` // lessee: No: shown not to affect what the mortgage brings
	Judgment        OtherJudgmentKind `json:"judgment,omitzero"`
	JudgmentOn      zhixing.Date      `json:"judgment_on,omitzero"`
	// AgainstPriority: the creditor has a security or priority on the thing.
	AgainstPriority zhixing.Tri `json:"against_priority,omitzero"`
}

// BuyerOpinion says whether the right stops enforcement, and by what road.
type BuyerOpinion struct {
	Excludes zhixing.Status `json:"excludes"`
	// Only says what it stops where it is not the enforcement as a whole: "disposal",
	// "handover", "refund".
	Only    string             `json:"only,omitempty"`
	Balance zhixing.GivenMoney `json:"balance,omitzero"` // still to be paid to the court
	ObjectionTerms
	Findings []zhixing.Finding `json:"findings"`
}

// ObjectionTerms are the terms of the two stages of an outsider's objection: 15 days each
// (CPL-2023 238).
type ObjectionTerms struct {
	ReviewBy zhixing.Date `json:"review_by,omitzero"` // last day to review the objection
	SueBy    zhixing.Date `json:"sue_by,omitzero"`    // last day to sue over the ruling
}

// objectionTerms works out the terms from the day the objection was received and the day
// the ruling was served; a zero day is not asked.
func objectionTerms(rule zhixing.RuleID, received, served zhixing.Date, cal zhixing.Calendar) (t ObjectionTerms, err error) {
	c := art("CPL-2023", 238)
	if !received.IsZero() {
		d, e := days(15, zhixing.CourtTerm, rule, c.AsOf(received)).End(received, cal)
		t.ReviewBy, err = d.End, e
	}
	if !served.IsZero() && err == nil {
		d, e := days(15, zhixing.PartyTerm, rule, c.AsOf(served)).End(served, cal)
		t.SueBy, err = d.End, e
	}
	return t, err
}

// The first days of the reply on consumers' priority over builders, of its successor, and
// of the interpretation on objection suits.
func build2002() zhixing.Date { return zhixing.YMD(2002, 6, 27) }
func buyer2023() zhixing.Date { return zhixing.YMD(2023, 4, 20) }
func suit2025() zhixing.Date  { return zhixing.YMD(2025, 7, 24) }

// AssessBuyer judges an outsider's right against the enforcement of a money claim
// (ASSET-66) by the law of the day of the decision: SEIZE-2004 17 before 2015-05-05,
// OBJ-2020 since, in suits OBJ-SUIT-2025 from 2025-07-24, for consumers against a priority
// BUYER-2023 from 2023-04-20. Where no provision of the day knows the ground, the verdict
// is Undetermined at best.
func AssessBuyer(f BuyerFacts, o Options) (BuyerOpinion, error) {
	var p zhixing.Problems
	p.AddErr("", o.check())
	if f.Ground == 0 || !buyerGroundNames.Valid(f.Ground) {
		p.Add("ground", f.Ground.String(), "ASSET-66", txt("未给出事由", "not given"))
	}
	if f.Stage == 0 || !objectionStageNames.Valid(f.Stage) {
		p.Add("stage", f.Stage.String(), "ASSET-66", txt("未给出审查阶段", "not given"))
	}
	if f.On.IsZero() {
		p.Add("on", "", "ASSET-66", txt("未给出日期", "not given"))
	}
	for _, m := range [...]zhixing.GivenMoney{f.Price, f.Paid, f.Delivered} {
		if m.Amount.Sign() < 0 {
			p.Add("price", m.Amount.String(), "ASSET-66", txt("不得为负数", "must not be negative"))
		}
	}
	if err := p.Err(); err != nil {
		return BuyerOpinion{}, err
	}
	law := f.On
	if !f.Decided.IsZero() {
		law = f.Decided
	}
	suit := f.Stage == StageSuit
	b := buyer{BuyerFacts: f, law: law, old: law.Before(objection2015()), new: suit && !law.Before(suit2025()), w: newOpinion("ASSET-66", law)}
	b.paidUp = b.new || suit && f.AgainstPriority == zhixing.Yes && !law.Before(buyer2023())
	switch f.Ground {
	case BuyerGeneral:
		b.general()
	case BuyerConsumer:
		b.consumer()
	case BuyerRefund:
		b.only = "refund"
		b.since(buyer2023(), zhixing.Citation{Instrument: "BUYER-2023"})
		b.w.add("rescinded", f.Rescinded, "rescinded", txt("房屋不能交付且无实际交付可能，合同已解除", "contract rescinded as the house cannot be delivered"), zhixing.Citation{Instrument: "OBJ-SUIT-2025"}, zhixing.Citation{Instrument: "BUYER-2023"})
	case BuyerForDebt:
		b.forDebt()
	case BuyerAdvanceNotice:
		b.notice()
	case BuyerLessee:
		b.lessee()
	case BuyerOtherJudgment:
		b.judgment()
	}
	op := b.w.every()
	terms, err := objectionTerms("ASSET-66", f.Received, f.RulingServed, o.calendar())
	return BuyerOpinion{Excludes: op.Verdict, Only: b.only, Balance: b.balance, ObjectionTerms: terms, Findings: op.Findings}, err
}

type buyer struct {
	BuyerFacts
	law     zhixing.Date // whose law applies
	old     bool         // before OBJ-2020's first version
	new     bool         // by OBJ-SUIT-2025
	paidUp  bool         // a consumer must have paid all, the balance by the close of debate
	w       *opine
	only    string
	balance zhixing.GivenMoney
}

func (b *buyer) cite(old, suit uint16) zhixing.Citation {
	switch {
	case b.new:
		return art("OBJ-SUIT-2025", suit)
	case b.old:
		return art("SEIZE-2004", 17)
	}
	return art("OBJ-2020", old)
}

// item names the item of an article of OBJ-2020 that has its conditions in items.
func (b *buyer) item(c zhixing.Citation, n uint8) zhixing.Citation {
	if c.Instrument == "OBJ-2020" {
		c.Item = n
	}
	return c
}

// since says that the ground is known to the law from a day on; before it nothing decides.
func (b *buyer) since(from zhixing.Date, c zhixing.Citation) {
	if b.law.Before(from) {
		b.w.add("no_provision_yet", zhixing.Unknown, "", txt("当时尚无规定该事由的条文，由法院认定", "no provision of the day knows the ground: for the court to decide"), c)
	}
}

func (b *buyer) contract(c zhixing.Citation) {
	b.w.add("contract_before_seizure", before(b.Contract, b.Seized).And(b.Valid), "contract", txt("查封之前已签订合法有效的书面合同", "written valid contract before the seizure"), c)
}

func (b *buyer) possession(c zhixing.Citation) {
	t := before(b.Possession, b.Seized)
	if b.Possessed == zhixing.No {
		t = zhixing.No
	}
	b.w.add("possession_before_seizure", t, "possession", txt("查封之前已合法占有", "lawful possession before the seizure"), c)
}

// price: all paid, or part as agreed and the balance delivered to the court (in the suits
// of BUYER-2023 and OBJ-SUIT-2025 by the close of first-instance debate). Before 2015-05-05
// only the whole price counts.
func (b *buyer) price(c zhixing.Citation) {
	t := zhixing.Unknown
	if b.Price.Given && b.Paid.Given {
		left, err := b.Price.Amount.Sub(b.Paid.Amount)
		switch {
		case err != nil:
		case left.Sign() <= 0:
			t = zhixing.Yes
		case b.old:
			t = zhixing.No
		default:
			b.balance = zhixing.GiveMoney(left)
			if b.Delivered.Given {
				t = zhixing.TriOf(!b.Delivered.Amount.Less(left)).And(b.PaidAsAgreed)
				if b.new || b.paidUp && b.Ground == BuyerConsumer {
					if !b.DebateEnds.IsZero() && !b.DeliveredOn.IsZero() {
						t = t.And(zhixing.TriOf(!b.DeliveredOn.After(b.DebateEnds)))
					} else {
						t = t.And(zhixing.Unknown)
					}
				}
			} else {
				t = zhixing.No
			}
		}
	}
	if b.Proof == zhixing.No {
		t = zhixing.No
	}
	b.w.add("price", t, "paid", txt("已支付全部价款，或者按约支付部分且余款已交付执行", "price paid in full, or part as agreed and the balance delivered"), c)
}

func (b *buyer) ordinary() {
	var cites []zhixing.Citation
	if !b.old { // what stood before in no provision on objections
		cites = append(cites, art("OBJ-2020", 27))
	}
	b.w.add("not_against_priority", b.AgainstPriority.Not(), "against_priority", txt("申请执行人对该财产不享有担保物权等优先受偿权", "the creditor has no security or priority on the thing"), cites...)
}

func (b *buyer) general() {
	c := b.cite(28, 14)
	b.contract(b.item(c, 1))
	b.possession(b.item(c, 2))
	b.price(b.item(c, 3))
	b.w.add("no_own_fault", b.NoOwnFault, "no_own_fault", txt("非因买受人自身原因未办理过户登记", "not registered through no cause of the buyer's own"), b.item(c, 4))
	b.ordinary()
	if b.ThroughBuyer == zhixing.Yes {
		b.w.tell("by_analogy", zhixing.Info, txt("连环买卖的后手买受人参照适用第二十八条", "a buyer from a buyer: article 28 by analogy"), c)
	}
}

// consumer: OBJ-2020 29; against a priority and in suits from 2025 all must be paid; before
// 2015-05-05 BUILD-2002 2.
func (b *buyer) consumer() {
	c := b.cite(29, 11)
	switch {
	case b.paidUp && !b.new:
		c = zhixing.Citation{Instrument: "BUYER-2023"}
	case b.old:
		c = zhixing.Citation{Instrument: "BUILD-2002"}
		b.since(build2002(), c)
	}
	b.contract(b.item(c, 1))
	b.w.add("developer_debtor", b.DeveloperDebtor, "developer_debtor", txt("被执行人系出卖商品房的房地产开发企业", "the debtor is the developer who sold"), c)
	if b.paidUp {
		b.price(c)
		b.w.add("family_living", b.ForLiving, "for_living", txt("用于满足家庭居住生活需要（含改善性需求）", "for the family's living needs, improvement included"), c)
		return
	}
	half := zhixing.Unknown
	if b.Price.Given && b.Paid.Given {
		twice, err := b.Paid.Amount.Times(2)
		half = zhixing.TriOf(err != nil || twice.Compare(b.Price.Amount) > 0)
	}
	if b.Proof == zhixing.No {
		half = zhixing.No
	}
	if b.old {
		b.w.add("for_living", b.ForLiving, "for_living", txt("系以居住为目的的消费者", "a consumer who bought for living"), c)
	} else {
		b.w.add("only_home_for_living", b.ForLiving.And(b.OnlyHome), "only_home", txt("所购商品房系用于居住且买受人名下无其他用于居住的房屋", "for living, and no other dwelling in the buyer's name"), b.item(c, 2))
	}
	b.w.add("over_half_paid", half, "paid", txt("已支付的价款超过合同约定总价款的百分之五十", "more than half of the price paid"), b.item(c, 3))
}

func (b *buyer) forDebt() {
	c := zhixing.Citation{Instrument: "OBJ-SUIT-2025", Article: 15}
	b.since(suit2025(), c)
	if !b.new && !b.law.Before(suit2025()) {
		b.w.tell("suit_decides", zhixing.Info, txt("该条规定执行异议之诉的审理，异议审查参照", "the article is on suits; the review follows it"), c)
	}
	b.w.add("real_debt_due", b.RealDebtDue, "real_debt_due", txt("查封前存在真实债权且已届清偿期", "a real debt already due"), c)
	b.contract(c)
	b.w.add("fair_amount", b.FairAmount, "fair_amount", txt("抵债金额与抵债时财产价值基本相当", "amount about the value then"), c)
	b.possession(c)
	b.w.add("no_own_fault", b.NoOwnFault, "no_own_fault", txt("非因自身原因未办理过户登记", "not registered through no cause of his own"), c)
	b.ordinary()
}

func (b *buyer) notice() {
	c := art("OBJ-2020", 30)
	b.since(objection2015(), c)
	b.w.add("advance_notice", b.Noticed, "noticed", txt("已办理受让物权预告登记", "advance notice registered"), c)
	switch b.RegistrationDue {
	case zhixing.Yes:
		b.w.add("registration_due", zhixing.Yes, "", txt("符合物权登记条件", "conditions for registration met"), c)
	default:
		b.only = "disposal"
		b.w.tell("stops_disposal", zhixing.Info, txt("停止处分；符合登记条件的方可排除执行", "stops disposal; excludes only once registration is due"), c)
	}
}

// lessee: lease and possession before the seizure (OBJ-2020 31; OBJ-SUIT-2025 20), against
// a mortgagee also before the mortgage: the lease if that is older than the Civil Code,
// lease and possession since (CC-2020 405), unless it takes nothing from him (AUCTION-2020
// 28).
func (b *buyer) lessee() {
	b.only = "handover"
	c := b.cite(31, 20)
	if b.old {
		c = art("SEIZE-2004", 26)
	}
	collusion := c
	if c.Instrument == "OBJ-2020" {
		c.Paragraph, collusion.Paragraph = 1, 2
	}
	b.contract(c)
	b.possession(c)
	b.w.add("no_collusion", b.Collusion.Not(), "collusion", txt("非与被执行人恶意串通、以明显不合理低价承租或者伪造租金交付", "no collusion, no obviously low rent, no forged payment"), collusion)
	if b.new {
		b.w.add("rent_paid", b.RentPaid, "rent_paid", txt("已按照合同约定支付租金", "rent paid as agreed"), c)
	}
	if b.AgainstPriority == zhixing.Yes || b.AgainstPriority == zhixing.Unknown && !b.Mortgaged.IsZero() {
		first := before(b.Contract, b.Mortgaged)
		if b.new || !b.Mortgaged.Before(zhixing.YMD(2021, 1, 1)) {
			first = first.And(before(b.Possession, b.Mortgaged))
		}
		// A later lease stays only where it is shown to take nothing from the mortgage; in the
		// suit of 2025 it never does.
		spared := zhixing.TriOf(b.AffectsPriority == zhixing.No && !b.new)
		b.w.add("before_mortgage", b.AgainstPriority.Not().Or(first).Or(spared), "mortgaged", txt("租赁（及占有）先于抵押权设立，或者不影响抵押权的实现", "lease (and possession) before the mortgage, or the mortgage is not affected"), art("CC-2020", 405), para("AUCTION-2020", 28, 2))
	}
	if !b.LeaseTo.IsZero() {
		b.w.add("in_term", zhixing.TriOf(!b.On.After(b.LeaseTo)), "", txt("在租赁期内", "within the term of the lease"), c)
	}
}

func (b *buyer) judgment() {
	c := para("OBJ-2020", 26, 1)
	b.since(objection2015(), c)
	earlier, late := before(b.JudgmentOn, b.Seized), c
	if earlier == zhixing.No {
		late.Paragraph = 2
	}
	b.w.add("judgment_before_seizure", earlier, "judgment_on", txt("查封前已作出的另案生效法律文书", "another effective document made before the seizure"), late)
	t := zhixing.Unknown
	switch b.Judgment {
	case JudgmentOwnership, JudgmentNonTransfer:
		t, c.Item = zhixing.Yes, 1
	case JudgmentCourtSale:
		t, c.Item = zhixing.Yes, 3
	case JudgmentTransferContract:
		t, c.Item = zhixing.No, 2
	}
	b.w.add("judgment_kind", t, "judgment", txt("确认权属、基于非转移权属合同返还，或者受让执行中拍卖、变卖、抵债的财产", "ownership, return under a non-transfer contract, or acquired by court sale"), c)
	if b.Judgment != JudgmentCourtSale {
		b.ordinary()
	}
}

// Encumbrance is the buyer's right as a fact for auction and distribution (ASSET-66).
func (f BuyerFacts) Encumbrance(holder zhixing.PartyID) zhixing.Encumbrance {
	e := zhixing.Encumbrance{Kind: zhixing.EncumbranceOther, Holder: holder, Amount: f.Paid, Created: f.Contract, Possession: f.Possession, Written: f.Valid}
	switch f.Ground {
	case BuyerConsumer, BuyerRefund:
		e.Kind = zhixing.EncumbranceHomeBuyer
		if f.Ground == BuyerRefund {
			e.Priority = zhixing.PriorityHomeBuyerRefund
		}
	case BuyerAdvanceNotice:
		e.Kind = zhixing.EncumbranceAdvanceNotice
	case BuyerLessee:
		e.Kind, e.LeaseFrom, e.LeaseTo, e.Amount = zhixing.EncumbranceLease, f.Contract, f.LeaseTo, zhixing.GivenMoney{}
	}
	if f.Price.Given && f.Paid.Given {
		e.PaidInFull = zhixing.TriOf(!f.Paid.Amount.Less(f.Price.Amount))
	}
	return e
}
