package interest

import (
	"github.com/shopspring/decimal"

	"strconv"

	"github.com/zhixing-go/zhixing"
)

// limits that keep the arithmetic exact and hostile input cheap.
const (
	maxItems     = 4096
	maxOrders    = 64
	maxDecimals  = 7 // of a rate, margin or multiple
	maxRateValue = 1000
)

func index(field string, i int) string { return field + "[" + strconv.Itoa(i) + "]" }

func itoa(n int) string { return strconv.Itoa(n) }

// Check returns every problem of the title, joined: each names its field and rule.
// A rate without its basis, a period without the day of effect, an interest order
// without items are problems, never guessed.
func (t Title) Check() error {
	var p zhixing.Problems
	t.check(&p)
	return p.Err()
}

func (t *Title) check(p *zhixing.Problems) {
	if len(t.Items) > maxItems || len(t.Orders) > maxOrders || len(t.Expiries) > maxItems {
		p.Add("items", itoa(len(t.Items)), "", zhixing.Text{ZH: "项目过多", EN: "too many entries"})
		return
	}
	if t.Currency != "" && !currencyOK(t.Currency) {
		p.Add("currency", t.Currency, "DIST-08", zhixing.Text{ZH: "币种应为三个大写字母", EN: "a currency is three capital letters"})
	}
	if !mediationClauseNames.Valid(t.Mediation) || !reliefNames.Valid(t.Relief) {
		p.Add("mediation", "", "DIST-05", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	if len(t.Items) == 0 && t.Relief == OrdersPayment {
		p.Add("items", "", "DIST-03", zhixing.Text{ZH: "没有债权项目", EN: "the title has no items"})
	}
	t.checkExpiries(p)
	t.checkItems(p)
	t.checkOrders(p)
	t.checkCourse(p)
}

func currencyOK(s string) bool {
	if len(s) != 3 {
		return false
	}
	for i := range 3 {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return true
}

func (t *Title) checkExpiries(p *zhixing.Problems) {
	for i := range t.Expiries {
		e := &t.Expiries[i]
		at := func(f string) string { return index("expiries", i) + "." + f }
		for j := range i {
			if t.Expiries[j].ID == e.ID {
				p.Add(at("id"), e.ID, "DIST-04", zhixing.Text{ZH: "编号重复", EN: "ID used twice"})
				break
			}
		}
		switch {
		case !e.On.IsZero() && (e.N != 0 || e.Unit != 0):
			p.Add(at("on"), e.On.String(), "DIST-05", zhixing.Text{ZH: "既指定日期又规定期间", EN: "both a date and a length are given"})
		case !e.On.IsZero():
		case e.N == 0 && e.Unit == 0:
			p.Add(at("n"), "", "DIST-05", zhixing.Text{ZH: "未给出日期或者期间", EN: "neither a date nor a length is given"})
		default:
			if e.N < 1 || e.N > 36500 {
				p.Add(at("n"), itoa(e.N), "DIST-05", zhixing.Text{ZH: "期间长度无效", EN: "the length is invalid"})
			}
			if e.Unit != zhixing.Days && e.Unit != zhixing.Months && e.Unit != zhixing.Years {
				p.Add(at("unit"), e.Unit.String(), "DIST-05", zhixing.Text{ZH: "履行期间以日、月、年计", EN: "a performance period is in days, months or years"})
			}
			if e.From.IsZero() && t.Effective.IsZero() {
				p.Add(at("from"), "", "DIST-05", zhixing.Text{ZH: "规定期间而未给出生效日", EN: "a period without the day of effect"})
			}
		}
	}
}

func (t *Title) expiry(id string) int {
	for i := range t.Expiries {
		if t.Expiries[i].ID == id {
			return i
		}
	}
	return -1
}

func (t *Title) item(id string) int {
	for i := range t.Items {
		if t.Items[i].ID == id {
			return i
		}
	}
	return -1
}

func (t *Title) order(id string) int {
	for i := range t.Orders {
		if t.Orders[i].ID == id {
			return i
		}
	}
	return -1
}

func (t *Title) checkItems(p *zhixing.Problems) {
	seen := make(map[string]bool, len(t.Items))
	for i := range t.Items {
		it := &t.Items[i]
		at := func(f string) string { return index("items", i) + "." + f }
		switch {
		case it.ID == "":
			p.Add(at("id"), "", "", zhixing.Text{ZH: "未给出编号", EN: "no ID"})
		case seen[it.ID]:
			p.Add(at("id"), it.ID, "", zhixing.Text{ZH: "编号重复", EN: "ID used twice"})
		}
		seen[it.ID] = true
		switch it.Kind {
		case GeneralInterestRunning, RunningLiquidatedDamages:
			p.Add(at("kind"), it.Kind.String(), "DIST-20", zhixing.Text{ZH: "按期间计算的利息、违约金应作为计息判项", EN: "what accrues until payment is an order, not an item"})
		default:
			if !debtItemKindNames.Valid(it.Kind) {
				p.Add(at("kind"), "", "DIST-03", zhixing.Text{ZH: "未给出项目种类", EN: "the kind is not given"})
			}
		}
		if it.Amount.Sign() < 0 {
			p.Add(at("amount"), it.Amount.String(), "DIST-03", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
		}
		if !natureNames.Valid(it.Nature) || !inclusionNames.Valid(it.Inclusion) {
			p.Add(at("nature"), "", "DIST-16", zhixing.Text{ZH: "无此选项", EN: "no such value"})
		}
		switch {
		case it.Expiry != "" && t.expiry(it.Expiry) < 0:
			p.Add(at("expiry"), it.Expiry, "DIST-04", zhixing.Text{ZH: "没有该履行期间", EN: "no such performance period"})
		case it.Expiry == "" && len(t.Expiries) > 1 && t.expiry("") < 0:
			p.Add(at("expiry"), "", "DIST-04", zhixing.Text{ZH: "有多个履行期间，应指明其一", EN: "there are several performance periods: name one"})
		case it.Expiry == "" && len(t.Expiries) == 0 && t.Effective.IsZero():
			p.Add(at("expiry"), "", "DIST-04", zhixing.Text{ZH: "既无履行期间又无生效日", EN: "neither a performance period nor the day of effect"})
		}
	}
}

func (t *Title) checkOrders(p *zhixing.Problems) {
	for i := range t.Orders {
		o := &t.Orders[i]
		field := index("orders", i)
		at := func(f string) string { return field + "." + f }
		switch {
		case o.ID == "":
			p.Add(at("id"), "", "", zhixing.Text{ZH: "未给出编号", EN: "no ID"})
		case t.order(o.ID) < i:
			p.Add(at("id"), o.ID, "", zhixing.Text{ZH: "编号重复", EN: "ID used twice"})
		}
		switch o.Kind {
		case 0, GeneralInterestRunning, RunningLiquidatedDamages, PenaltyInterest, CompoundInterest:
		default:
			p.Add(at("kind"), o.Kind.String(), "DIST-20", zhixing.Text{ZH: "计息判项只能是利息或者按期间计算的违约金", EN: "an order is for interest or running damages"})
		}
		if o.From.IsZero() {
			p.Add(at("from"), "", "DIST-20", zhixing.Text{ZH: "未给出起息日", EN: "the first day is not given"})
		}
		if !o.To.IsZero() && o.To.Before(o.From) {
			p.Add(at("to"), o.To.String(), "DIST-20", zhixing.Text{ZH: "止息日早于起息日", EN: "ends before it begins"})
		}
		if !dayBasisNames.Valid(o.Basis) || !generalDaysNames.Valid(o.Days) || !monthMethodNames.Valid(o.Months) {
			p.Add(at("basis"), "", "DIST-24", zhixing.Text{ZH: "无此选项", EN: "no such value"})
		}
		if (o.Kind == CompoundInterest) != (o.Compound != nil) {
			p.Add(at("compound"), "", "DIST-26", zhixing.Text{ZH: "复利须载明结息日和计算对象", EN: "compound interest names its compounding days and what it is taken on; other orders don't"})
		}
		if o.Compound != nil {
			t.checkCompound(p, i)
		} else if len(o.Items) == 0 {
			p.Add(at("items"), "", "DIST-20", zhixing.Text{ZH: "有利率而无计息基数", EN: "a rate without a basis: the order names no items"})
		}
		for j, id := range o.Items {
			k := t.item(id)
			if k < 0 {
				p.Add(index(at("items"), j), id, "DIST-20", zhixing.Text{ZH: "没有该债权项目", EN: "no such item"})
			} else if t.Items[k].Kind.isDelay() {
				p.Add(index(at("items"), j), id, "DIST-02", zhixing.Text{ZH: "迟延履行利息不再计息", EN: "delay interest bears no interest"})
			}
			for l := range j {
				if o.Items[l] == id {
					p.Add(index(at("items"), j), id, "DIST-20", zhixing.Text{ZH: "重复列出", EN: "named twice"})
				}
			}
		}
		o.Rate.check(p, at("rate"))
	}
}

func (t *Title) checkCompound(p *zhixing.Problems, i int) {
	o := &t.Orders[i]
	at := func(f string) string { return index("orders", i) + ".compound." + f }
	if o.Compound.On != Quarterly20 && o.Compound.On != Monthly20 {
		p.Add(at("on"), "", "DIST-26", zhixing.Text{ZH: "未给出结息日", EN: "the compounding days are not given"})
	}
	if len(o.Compound.Of) == 0 {
		p.Add(at("of"), "", "DIST-26", zhixing.Text{ZH: "未给出计算复利的利息", EN: "the interest compounded is not named"})
	}
	for j, id := range o.Compound.Of {
		k := t.order(id)
		switch {
		case k < 0 || k == i || t.Orders[k].Kind == CompoundInterest:
			p.Add(index(at("of"), j), id, "DIST-26", zhixing.Text{ZH: "没有该计息判项", EN: "no such interest order"})
		case t.Orders[k].Kind == PenaltyInterest && !o.Compound.Penal:
			p.Add(index(at("of"), j), id, "DIST-26", zhixing.Text{ZH: "法律文书未判令对罚息计收复利", EN: "the title orders no compound interest on penalty interest"})
		}
	}
}

func (r *Rate) check(p *zhixing.Problems, field string) {
	at := func(f string) string { return field + "." + f }
	if !rateKindNames.Valid(r.Kind) {
		p.Add(at("kind"), "", "DIST-21", zhixing.Text{ZH: "利率未载明按年、按月、按日或者所依据的公布利率", EN: "a rate without basis: neither a year, a month, a day nor a published rate is stated"})
		return
	}
	if !rateUnitNames.Valid(r.Unit) || !rateDatingNames.Valid(r.Dating) {
		p.Add(at("unit"), "", "DIST-21", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	positive := func(f string, ok bool, v string) {
		if !ok {
			p.Add(at(f), v, "DIST-21", zhixing.Text{ZH: "应为正数且不过大", EN: "must be positive and not absurd"})
		}
	}
	places := 0
	count := func(f string, d interface {
		Exponent() int32
		IsZero() bool
	}) {
		if e := int(d.Exponent()); e < 0 && !d.IsZero() {
			places -= e
		}
		if d.Exponent() > 6 || places > maxDecimals {
			p.Add(at(f), "", "DIST-25", zhixing.Text{ZH: "小数位过多", EN: "too many decimals"})
		}
	}
	if r.Kind.isFixed() {
		count("value", r.Value)
		positive("value", r.Value.Sign() > 0 && r.Value.Exponent() <= 6 && r.Value.LessThan(rateLimit()), r.Value.String())
		if r.Kind == DailyFixed && r.Unit == RateUnitUnstated {
			p.Add(at("unit"), r.Value.String(), "DIST-21", zhixing.Text{ZH: "日利率应载明单位（万分之、千分之）", EN: "a daily rate must name its unit"})
		}
		if r.Dating != Floating || r.Of != 0 || !r.Multiple.IsZero() || !r.Points.IsZero() || r.Bucket != 0 {
			p.Add(at("dating"), "", "DIST-21", zhixing.Text{ZH: "固定利率不依据公布利率", EN: "a fixed rate rests on no published rate"})
		}
		return
	}
	if !r.Value.IsZero() {
		p.Add(at("value"), r.Value.String(), "DIST-21", zhixing.Text{ZH: "公布利率不另给数值", EN: "a published rate has no value of its own"})
	}
	switch r.Kind {
	case LPRMultiple:
		count("multiple", r.Multiple)
		positive("multiple", r.Multiple.Sign() > 0 && r.Multiple.Exponent() <= 6 && r.Multiple.LessThan(rateLimit()), r.Multiple.String())
	case LPRPlusBP:
		count("points", r.Points)
		positive("points", !r.Points.IsZero() && r.Points.Exponent() <= 6 && r.Points.Abs().LessThan(rateLimit()), r.Points.String())
	case PBoCBenchmark, SplitBenchmarkLPR:
		if !termBucketNames.Valid(r.Bucket) {
			p.Add(at("bucket"), "", "DIST-21", zhixing.Text{ZH: "未给出期限档次", EN: "the term class is not given"})
		}
	}
	switch r.Of {
	case 0, LPR1Y, LPR5Y:
	case PBoCBenchmark:
		if !termBucketNames.Valid(r.Bucket) {
			p.Add(at("bucket"), "", "DIST-21", zhixing.Text{ZH: "未给出期限档次", EN: "the term class is not given"})
		}
	case SplitBenchmarkLPR:
		if !termBucketNames.Valid(r.Bucket) {
			p.Add(at("bucket"), "", "DIST-21", zhixing.Text{ZH: "未给出期限档次", EN: "the term class is not given"})
		}
	default:
		p.Add(at("of"), r.Of.String(), "DIST-21", zhixing.Text{ZH: "应为公布利率", EN: "must be a published rate"})
	}
	if r.Dating == FrozenAt && r.At.IsZero() {
		p.Add(at("at"), "", "DIST-23", zhixing.Text{ZH: "未给出利率时点", EN: "the day of the frozen rate is not given"})
	}
}

func (t *Title) checkCourse(p *zhixing.Problems) {
	for i := range t.Stays {
		s := &t.Stays[i]
		at := func(f string) string { return index("stays", i) + "." + f }
		if !stayCauseNames.Valid(s.Cause) {
			p.Add(at("cause"), "", "DIST-07", zhixing.Text{ZH: "未给出中止、暂缓的原因", EN: "the cause is not given"})
		}
		if s.From.IsZero() {
			p.Add(at("from"), "", "DIST-07", zhixing.Text{ZH: "未给出起始日", EN: "the first day is not given"})
		} else if !s.To.IsZero() && s.To.Before(s.From) {
			p.Add(at("to"), s.To.String(), "DIST-07", zhixing.Text{ZH: "早于起始日", EN: "earlier than the first day"})
		}
	}
	for i := range t.Settlements {
		s := &t.Settlements[i]
		at := func(f string) string { return index("settlements", i) + "." + f }
		if s.Agreed.IsZero() {
			p.Add(at("agreed"), "", "DIST-13", zhixing.Text{ZH: "未给出和解日", EN: "the day of the agreement is not given"})
		}
		if s.Performed == zhixing.Yes && s.PerformedOn.IsZero() {
			p.Add(at("performed_on"), "", "DIST-13", zhixing.Text{ZH: "未给出履行完毕日", EN: "the day of full performance is not given"})
		}
		for _, d := range []zhixing.Date{s.AgreedEnd, s.PerformedOn, s.Resumed} {
			if !d.IsZero() && d.Before(s.Agreed) {
				p.Add(at("agreed"), s.Agreed.String(), "DIST-13", zhixing.Text{ZH: "晚于和解的履行或者恢复", EN: "later than performance or resumption"})
				break
			}
		}
		for j := range s.Excluded {
			p.AddErr(index(at("excluded"), j), s.Excluded[j].Check())
		}
	}
	for i := range t.Agreements {
		a := &t.Agreements[i]
		if a.On.IsZero() {
			p.Add(index("agreements", i)+".on", "", "DIST-10", zhixing.Text{ZH: "未给出约定日", EN: "the day of the agreement is not given"})
		}
		checkLadder(p, index("agreements", i)+".order", a.Order)
	}
	for i := range t.Debtors {
		t.checkDebtor(p, i)
	}
	if t.InRenminbi && t.isRMB() {
		p.Add("in_renminbi", "true", "DIST-08", zhixing.Text{ZH: "人民币债务无须折算", EN: "a debt in renminbi is not converted"})
	}
	for i := range t.Parities {
		q := &t.Parities[i]
		if q.On.IsZero() || q.Yuan.Sign() <= 0 || q.Yuan.Exponent() > 6 || q.Yuan.Exponent() < -10 || q.Per < 0 || q.Currency != "" && !currencyOK(q.Currency) {
			p.Add(index("parities", i), q.Yuan.String(), "DIST-08", zhixing.Text{ZH: "中间价无效", EN: "the parity is invalid"})
		}
	}
}

func checkLadder(p *zhixing.Problems, field string, order []zhixing.Component) {
	if len(order) == 0 {
		p.Add(field, "", "DIST-10", zhixing.Text{ZH: "未给出清偿顺序", EN: "the order is not given"})
	}
	for j, c := range order {
		bad := c < zhixing.ComponentEnforcementCost || c > zhixing.ComponentDoubledPart
		for k := range j {
			bad = bad || order[k] == c
		}
		if bad {
			p.Add(index(field, j), c.String(), "DIST-10", zhixing.Text{ZH: "重复或者不明", EN: "named twice or unknown"})
		}
	}
}

func (t *Title) checkDebtor(p *zhixing.Problems, i int) {
	d := &t.Debtors[i]
	at := func(f string) string { return index("debtors", i) + "." + f }
	if d.ID == "" {
		p.Add(at("id"), "", "DIST-12", zhixing.Text{ZH: "未给出编号", EN: "no ID"})
	}
	for j := range i {
		if t.Debtors[j].ID == d.ID {
			p.Add(at("id"), string(d.ID), "DIST-12", zhixing.Text{ZH: "编号重复", EN: "ID used twice"})
			break
		}
	}
	if !liabilityNames.Valid(d.Liability) {
		p.Add(at("liability"), "", "DIST-12", zhixing.Text{ZH: "无此选项", EN: "no such value"})
	}
	if d.Expiry != "" && t.expiry(d.Expiry) < 0 {
		p.Add(at("expiry"), d.Expiry, "DIST-12", zhixing.Text{ZH: "没有该履行期间", EN: "no such performance period"})
	}
	if d.Liability == SupplementaryLiability && d.Expiry == "" {
		p.Add(at("expiry"), "", "DIST-12", zhixing.Text{ZH: "补充责任自数额确定时起算，应给出履行期间", EN: "supplementary liability runs from when its amount is determined: name its expiry"})
	}
	if (d.Liability == ShareLiability) != (len(d.Items) > 0) {
		p.Add(at("items"), "", "DIST-12", zhixing.Text{ZH: "按份责任应列明其份额项目，其他责任不列", EN: "a share debtor names the items of its share, others none"})
	}
	for j, id := range d.Items {
		if t.item(id) < 0 {
			p.Add(index(at("items"), j), id, "DIST-12", zhixing.Text{ZH: "没有该债权项目", EN: "no such item"})
		}
	}
}

func (t *Title) isRMB() bool { return t.Currency == "" || t.Currency == "CNY" }

func rateLimit() decimal.Decimal { return decimal.New(maxRateValue, 0) }
