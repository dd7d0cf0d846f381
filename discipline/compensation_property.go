package discipline

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// Loss is one loss of property by wrongful enforcement (财产损失); which fields count
// depends on Kind.
type Loss struct {
	Kind LossKind `json:"kind"`
	Name string   `json:"name,omitempty"` // of the thing, for the worksheet

	// A thing destroyed, lost or damaged beyond repair. Price is the market price on the day of
	// the act, PriceNow the one on the day of the decision, Other what another reasonable
	// way gives; Pricing says which of them counts. Part is how much of the thing was
	// damaged, above 0 and at most 1; not given: all of it.
	Pricing  LossPricing          `json:"pricing,omitzero"`
	Price    zhixing.GivenMoney   `json:"price,omitzero"`
	PriceNow zhixing.GivenMoney   `json:"price_now,omitzero"`
	Other    zhixing.GivenMoney   `json:"other,omitzero"`
	Part     zhixing.GivenDecimal `json:"part,omitzero"`

	// A thing auctioned or sold: Proceeds, and where a sale (变卖) was clearly below value,
	// the difference to Price.
	Proceeds     zhixing.GivenMoney `json:"proceeds,omitzero"`
	ClearlyBelow zhixing.Tri        `json:"clearly_below,omitzero"`

	// Amount is money taken or frozen, a direct loss, or the damage to a claim; Repay is
	// Yes where money taken is still to be given back, so that it is owed with its interest.
	Amount zhixing.GivenMoney `json:"amount,omitzero"`
	Repay  zhixing.Tri        `json:"repay,omitzero"`

	// A claim: its amount, and what an assignee paid for it.
	Claim zhixing.GivenMoney `json:"claim,omitzero"`
	Paid  zhixing.GivenMoney `json:"paid,omitzero"`

	// Standstill: the running costs that had to be borne (SCE-2022, article 16).
	Costs []StandstillCost `json:"costs,omitempty"`

	// Acted is the first day of interest: of the act, or on which the money was taken. To is
	// the last day, both counted; not given: the day of the decision.
	Acted zhixing.Date `json:"acted,omitzero"`
	To    zhixing.Date `json:"to,omitzero"`
}

// StandstillCost is one running cost while a business stood still (经常性费用开支).
type StandstillCost struct {
	Kind   StandstillKind `json:"kind"`
	Amount zhixing.Money  `json:"amount"`
}

// RateFrom is a yearly deposit rate in per cent from a day on (银行存款利率).
type RateFrom struct {
	From    zhixing.Date    `json:"from"`
	Percent decimal.Decimal `json:"percent"`
}

// PropertyCompensation works out the compensation for losses of property by wrongful
// enforcement (财产损害赔偿金), with its worksheet (DISC-47; SCL-2012, article 36;
// SCE-2022, articles 14 to 17): money with bank interest, things by their price, things
// sold by their proceeds, standstill by its running costs, claims up to their amount, and
// other direct losses such as interest and rent. rates are the caller's, oldest first,
// each until the next; they are asked for only where interest is owed. Interest counts
// first and last day and is rounded half up for each rate. A price other than that of the
// day of the act is marked on its line: the court must find that one insufficient,
// unknown or plainly unfair.
func PropertyCompensation(losses []Loss, decided zhixing.Date, rates []RateFrom, o Options) (zhixing.Money, *zhixing.Worksheet, error) {
	c := compensation{decided: decided, rates: rates, basis: o.CompensationYear.days(), sheet: zhixing.NewWorksheet(text("财产损害赔偿计算书", "compensation for losses of property"))}
	c.p.AddErr("options", o.Check())
	if len(losses) == 0 {
		c.p.Add("losses", "", "DISC-47", text("须列明损失", "no loss is given"))
	}
	if decided.IsZero() {
		c.p.Add("decided", "", "DISC-47", text("须给出赔偿决定之日", "the day of the decision is required"))
	}
	for i, r := range rates {
		if r.From.IsZero() || r.Percent.IsNegative() || i > 0 && !rates[i-1].From.Before(r.From) {
			c.p.Add("rates["+itoa(i)+"]", r.Percent.String(), "DISC-47", text("利率须自有日期起、不为负、按日期先后排列", "a rate has a first day, is not negative and follows the one before it"))
		}
	}
	if err := c.p.Err(); err != nil {
		return zhixing.Money{}, nil, err
	}
	for i := range losses {
		c.add(&losses[i], "losses["+itoa(i)+"]")
	}
	if err := c.p.Err(); err != nil {
		return zhixing.Money{}, nil, err
	}
	total, err := c.s.Compute(zhixing.Line{Key: "total", Label: text("赔偿金合计", "compensation in all"), Rule: "DISC-47", Op: zhixing.OpSum, Cites: []zhixing.Citation{cite("SCL-2012", 36)}}, zhixing.UnitYuan, c.parts...)
	if err != nil {
		return zhixing.Money{}, nil, err
	}
	m, err := total.Value.Money()
	if err != nil {
		return zhixing.Money{}, nil, err
	}
	c.sheet.Total = total.Ref
	return m, c.sheet, nil
}

// compensation is the calculation as it goes.
type compensation struct {
	decided zhixing.Date
	rates   []RateFrom
	basis   int64
	sheet   *zhixing.Worksheet
	s       *zhixing.Section
	parts   []zhixing.Operand // of the total
	p       zhixing.Problems
}

// need reads an amount that must be given.
func (c *compensation) need(m zhixing.GivenMoney, field string) zhixing.Quantity {
	switch {
	case !m.Given:
		c.p.Add(field, "", "DISC-47", text("须给出金额", "the amount is required"))
	case m.Amount.Sign() < 0:
		c.p.Add(field, m.Amount.String(), "DISC-47", text("不得为负", "must not be negative"))
	}
	return zhixing.YuanQuantity(m.Amount)
}

// line appends a computed line of yuan; what it comes to is part of the total.
func (c *compensation) line(l zhixing.Line, operands ...zhixing.Operand) zhixing.Operand {
	l.Rule = "DISC-47"
	out, err := c.s.Compute(l, zhixing.UnitYuan, operands...)
	c.p.AddErr("", err)
	return out
}

func (c *compensation) owe(o zhixing.Operand) { c.parts = append(c.parts, o) }

func (c *compensation) add(x *Loss, at string) {
	if !lossKindNames.Valid(x.Kind) || x.Kind == 0 {
		c.p.Add(at+".kind", x.Kind.String(), "DISC-47", text("没有这种损失", "no such kind of loss"))
		return
	}
	title, args := x.Kind.label(), []zhixing.Arg(nil)
	if x.Name != "" {
		title, args = text("{name}："+title.ZH, "{name}: "+title.EN), []zhixing.Arg{zhixing.NameArg("name", x.Name)}
	}
	c.s = c.sheet.Section(title, args...)
	switch x.Kind {
	case LossOfMoney:
		money := c.s.Given(text("被执行、被冻结的金钱", "money taken or frozen"), c.need(x.Amount, at+".amount"))
		if x.Repay == zhixing.Yes {
			c.owe(money)
		}
		c.interest(money, x, at, citeI("SCL-2012", 36, 0, 7))
	case LossOfThing:
		c.thing(x, at)
	case LossBySale:
		c.owe(c.s.Given(text("拍卖、变卖所得价款", "proceeds of the auction or sale"), c.need(x.Proceeds, at+".proceeds")))
		if x.ClearlyBelow == zhixing.Yes {
			c.shortSale(x, at)
		}
	case LossByStandstill:
		c.standstill(x, at)
	case LossOfClaim:
		c.claim(x, at)
	default: // direct losses
		c.owe(c.line(zhixing.Line{Label: x.Kind.label(), Op: zhixing.OpSum, Cites: x.Kind.cites()}, zhixing.Lit(c.need(x.Amount, at+".amount")).Called(text("实际损失", "actual loss"))))
	}
}

// thing prices a thing by the way the court chose (SCE-2022, article 15).
func (c *compensation) thing(x *Loss, at string) {
	part := zhixing.NumberQuantity(1)
	if x.Part.Given {
		if x.Part.Value.Sign() <= 0 || x.Part.Value.Cmp(decimal.NewFromInt(1)) > 0 {
			c.p.Add(at+".part", x.Part.Value.String(), "DISC-47", text("应大于0、不超过1", "above 0 and at most 1"))
		}
		part = zhixing.DecimalQuantity(x.Part.Value, zhixing.UnitNone)
	}
	price, name, cites := x.Price, text("错误执行行为发生时的市场价格", "market price on the day of the act"), []zhixing.Citation{cite("SCE-2022", 15)}
	field, marks := at+".price", zhixing.Mark(0)
	switch x.Pricing {
	case PriceAtAct:
	case PriceWithInterest:
		cites, marks = []zhixing.Citation{citeI("SCE-2022", 15, 0, 1)}, zhixing.MarkPolicy
	case PriceAtDecision:
		price, name, field = x.PriceNow, text("赔偿决定作出时同类财产市场价格", "market price of like things on the day of the decision"), at+".price_now"
		cites, marks = []zhixing.Citation{citeI("SCE-2022", 15, 0, 2)}, zhixing.MarkPolicy
	case PriceOtherWay:
		price, name, field = x.Other, text("以其他合理方式计算的损失", "loss worked out in another reasonable way"), at+".other"
		cites, marks = []zhixing.Citation{citeI("SCE-2022", 15, 0, 3)}, zhixing.MarkPolicy
	default:
		c.p.Add(at+".pricing", x.Pricing.String(), "DISC-47", text("没有这种计价方式", "no such way of pricing"))
		return
	}
	loss := c.line(zhixing.Line{Label: text("财产损失", "loss of the thing"), Op: zhixing.OpProduct, Round: zhixing.RoundHalfUp, Scale: 2, Cites: slices.Concat(cites, []zhixing.Citation{citeI("SCL-2012", 36, 0, 3), citeI("SCL-2012", 36, 0, 4)}), Marks: marks},
		zhixing.Lit(c.need(price, field)).Called(name), zhixing.Lit(part).Called(text("损坏程度", "part damaged")))
	c.owe(loss)
	if x.Pricing == PriceWithInterest {
		c.interest(loss, x, at, citeI("SCE-2022", 15, 0, 1))
	}
}

// shortSale adds what a sale brought too little (SCL-2012, article 36, item 5).
func (c *compensation) shortSale(x *Loss, at string) {
	value, proceeds := c.need(x.Price, at+".price"), zhixing.YuanQuantity(x.Proceeds.Amount)
	if x.Price.Amount.Less(x.Proceeds.Amount) {
		c.p.Add(at+".price", x.Price.Amount.String(), "DISC-47", text("变卖价款并未低于财产价值", "the sale was not below the value"))
	}
	c.owe(c.line(zhixing.Line{Label: text("变卖价款明显低于财产价值的差额", "what the sale brought too little"), Op: zhixing.OpDifference, Cites: []zhixing.Citation{citeI("SCL-2012", 36, 0, 5)}},
		zhixing.Lit(value).Called(text("财产价值", "value")), zhixing.Lit(proceeds).Called(text("所得价款", "proceeds"))))
}

func (c *compensation) standstill(x *Loss, at string) {
	if len(x.Costs) == 0 {
		c.p.Add(at+".costs", "", "DISC-47", text("须列明经常性费用", "the running costs are required"))
		return
	}
	var each []zhixing.Operand
	for i, k := range x.Costs {
		if !standstillKindNames.Valid(k.Kind) || k.Kind == 0 {
			c.p.Add(at+".costs["+itoa(i)+"].kind", k.Kind.String(), "DISC-47", text("不是停产停业期间必要的经常性费用", "not a running cost that counts"))
			continue
		}
		q := c.need(zhixing.GiveMoney(k.Amount), at+".costs["+itoa(i)+"].amount")
		each = append(each, zhixing.Lit(q).Called(text(k.Kind.Label(zhixing.ZH), k.Kind.Label(zhixing.EN))))
	}
	c.owe(c.line(zhixing.Line{Label: text("停产停业期间必要的经常性费用开支", "necessary running costs of the standstill"), Op: zhixing.OpSum, Cites: []zhixing.Citation{cite("SCE-2022", 16), citeI("SCL-2012", 36, 0, 6)}}, each...))
}

func (c *compensation) claim(x *Loss, at string) {
	operands := []zhixing.Operand{
		zhixing.Lit(c.need(x.Amount, at+".amount")).Called(text("损失", "damage")),
		zhixing.Lit(c.need(x.Claim, at+".claim")).Called(text("债权标的额", "amount of the claim")),
	}
	if x.Paid.Given {
		operands = append(operands, zhixing.Lit(c.need(x.Paid, at+".paid")).Called(text("受让债权的对价", "price paid for the claim")))
	}
	c.owe(c.line(zhixing.Line{Label: text("债权损失", "loss of a claim"), Op: zhixing.OpMin, Cites: []zhixing.Citation{cite("SCE-2022", 17)}}, operands...))
}

// interest adds a line for each rate from the day of the act to the last day, both counted.
func (c *compensation) interest(base zhixing.Operand, x *Loss, at string, why zhixing.Citation) {
	to := x.To
	if to.IsZero() {
		to = c.decided
	}
	switch {
	case x.Acted.IsZero():
		c.p.Add(at+".acted", "", "DISC-47", text("须给出起息之日", "the first day of interest is required"))
		return
	case to.Before(x.Acted):
		c.p.Add(at+".to", to.String(), "DISC-47", text("止息之日早于起息之日", "ends before it begins"))
		return
	case len(c.rates) == 0 || x.Acted.Before(c.rates[0].From):
		c.p.Add("rates", x.Acted.String(), "DISC-47", text("缺少该日的存款利率", "no rate for that day"))
		return
	}
	for i, r := range c.rates {
		from, last := r.From, to
		if from.Before(x.Acted) {
			from = x.Acted
		}
		if i+1 < len(c.rates) && c.rates[i+1].From.AddDays(-1).Before(last) {
			last = c.rates[i+1].From.AddDays(-1)
		}
		if last.Before(from) {
			continue
		}
		c.owe(c.line(zhixing.Line{Label: text("利息", "interest"), From: from, To: last, Op: zhixing.OpProduct, Round: zhixing.RoundHalfUp, Scale: 2, Cites: []zhixing.Citation{why}},
			base.Called(text("本金", "base")), zhixing.Lit(zhixing.DecimalQuantity(r.Percent, zhixing.UnitPercent)).Called(text("年利率", "yearly rate")),
			zhixing.Lit(zhixing.DayQuantity(last.Sub(from)+1)).Called(text("天数", "days")), zhixing.Lit(zhixing.NumberQuantity(c.basis)).Over().Called(text("一年天数", "days of a year"))))
	}
}
