package interest

import (
	"math"
	"slices"
	"sync"

	"github.com/zhixing-go/zhixing"
)

// Calculator is a title compiled once: expiries resolved, base grouped by expiry,
// rates laid out in segments. It is immutable and safe for concurrent use.
type Calculator struct {
	t        Title
	o        Options
	resolved []Resolved
	es       []zhixing.Date // E of each item
	items    []citem
	groups   []cgroup
	orders   []corder
	rung2    []int32 // items by rung of DIST-10, each in its order of discharge
	rung3    []int32
	rung4    []int32
	rung5    []int32
	excluded []zhixing.Span
	ladder   [5]zhixing.Component
	amended  []ladderFrom
	accepted int32 // day of acceptance in bankruptcy (DIST-14), 0: none
	stop     int32 // first day that bears nothing any more, 0: none
	// closed is the day a settlement was fully performed (DIST-13), 0: none.
	closed int32
	old    bool // some item was late before 2014-08-01
	slow   bool // needs more than the plain loop: see ledger.go
	down   bool // lines are rounded down
	lawful bool // the ladder of the law for every payment, nothing carried in rung 5
	// fixed works the provenance out once, when the first worksheet asks for it.
	fixed func() origin
}

type ladderFrom struct {
	from   int32
	ladder [5]zhixing.Component
}

// citem is an item in fen, with where its discharge is felt.
type citem struct {
	amount int64
	orders uint64 // orders that bear on it
	e      int32
	group  int16 // -1: bears no interest for delay
	now    bool  // bears from 2014-08-01
	before bool  // bears before it
}

// cgroup is all base items of one expiry (DIST-04).
type cgroup struct {
	e     int32
	first int32 // first day that may bear the doubled part
	late  bool  // E is before 2014-07-31: it has an old stretch
	args  []zhixing.Arg
	items []int32
}

// corder is an order of general interest laid out.
type corder struct {
	id        string
	segs      []segment
	quotes    []quote
	items     []int32
	from, to  int32 // bearing days, half-open; to is MaxInt32 until payment
	edge      int32 // 1 where the day of payment itself bears
	counting  counting
	gapped    bool // some item was late before 2014-08-01
	projected int32
	compound  *Compounding
	of        []int32
	kind      DebtItemKind
	base      int16 // day-count basis of an annual rate, for the sheet
	twelve    bool
	unstated  bool // the title states no day count: another policy gives another amount
	args      []zhixing.Arg
	table     string
}

// Compile checks the title and lays it out under the options. The result answers
// Balance without allocating.
func Compile(t Title, o Options) (*Calculator, error) {
	var p zhixing.Problems
	t.check(&p)
	o.check(&p)
	if err := p.Err(); err != nil {
		return nil, err
	}
	if o.Calendar == nil {
		o.Calendar = o.Tables.Calendar()
	}
	// What is kept must not change under the calculator.
	t.Items, t.Orders, t.Expiries, t.Stays = slices.Clone(t.Items), slices.Clone(t.Orders), slices.Clone(t.Expiries), slices.Clone(t.Stays)
	t.Settlements, t.Parities = slices.Clone(t.Settlements), slices.Clone(t.Parities)
	c := &Calculator{t: t, o: o}
	var err error
	if c.resolved, c.es, err = t.resolve(&o); err != nil {
		return nil, err
	}
	c.stop, c.closed = c.stopDay(), c.closedDay()
	c.excluded = t.excluded(&o)
	c.compileItems(&p)
	for i := range t.Orders {
		c.compileOrder(&p, i)
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	c.compileLadders()
	c.slow = c.old || o.Rounding == TotalHalfUp || o.GeneralEnd != SameAsDoubled || o.GeneralInStay != GeneralRunsInStay && len(c.excluded) > 0
	for i := range c.orders {
		c.slow = c.slow || c.orders[i].compound != nil || c.orders[i].kind == RunningLiquidatedDamages && o.RunningPenaltyAs != PenaltyAsInterest
	}
	c.down = c.o.Rounding == PerLineDown
	c.lawful = c.o.AllocationOrder == Order2014 && len(c.amended) == 0 && len(c.rung5) == 0 && !c.slow
	c.fixed = sync.OnceValue(c.origin)
	return c, nil
}

// stopDay is the first day without interest after acceptance in bankruptcy.
func (c *Calculator) stopDay() int32 {
	if c.t.Accepted.IsZero() {
		return 0
	}
	n := int32(c.t.Accepted.Ordinal())
	c.accepted = n
	if c.o.AcceptanceDay == AcceptanceIncluded {
		n++
	}
	return n
}

func (c *Calculator) closedDay() int32 {
	var n int32
	for i := range c.t.Settlements {
		if s := &c.t.Settlements[i]; s.Performed == zhixing.Yes && (n == 0 || int32(s.PerformedOn.Ordinal()) < n) {
			n = int32(s.PerformedOn.Ordinal())
		}
	}
	return n
}

func (c *Calculator) compileItems(p *zhixing.Problems) {
	amounts := c.amounts(p)
	c.items = make([]citem, len(c.t.Items))
	for i := range c.t.Items {
		it := &c.t.Items[i]
		now, before := c.t.bears(it, &c.o)
		c.items[i] = citem{amount: amounts[i], e: int32(c.es[i].Ordinal()), group: -1, now: now, before: before}
		if now || before {
			c.items[i].group = c.groupOf(c.items[i].e)
		}
		switch {
		case it.Kind.isCost():
			c.rung2 = append(c.rung2, int32(i))
		case it.Kind.isInterest():
			c.rung3 = append(c.rung3, int32(i))
		case it.Kind.isDelay():
			c.rung5 = append(c.rung5, int32(i))
		default:
			c.rung4 = append(c.rung4, int32(i))
		}
	}
	// Rung 4 by earlier E, then the order of the title (DIST-10).
	slices.SortStableFunc(c.rung4, func(a, b int32) int { return int(c.items[a].e) - int(c.items[b].e) })
	// Groups by E; their items: costs inside the base first, then rung 4 (DIST-18).
	order := make([]int, len(c.groups))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return int(c.groups[a].e) - int(c.groups[b].e) })
	sorted := make([]cgroup, len(order))
	back := make([]int16, len(order))
	for to, from := range order {
		sorted[to], back[from] = c.groups[from], int16(to)
	}
	c.groups = sorted
	for i := range c.items {
		if g := c.items[i].group; g >= 0 {
			c.items[i].group = back[g]
		}
	}
	for _, rung := range [][]int32{c.rung2, c.rung3, c.rung4, c.rung5} {
		for _, i := range rung {
			if g := c.items[i].group; g >= 0 {
				c.groups[g].items = append(c.groups[g].items, i)
			}
		}
	}
}

func (c *Calculator) groupOf(e int32) int16 {
	for g := range c.groups {
		if c.groups[g].e == e {
			return int16(g)
		}
	}
	first := e + 1
	if c.o.StartDay == ExpiryDay {
		first = e
	}
	late := e+1 < ord2014
	c.groups = append(c.groups, cgroup{e: e, first: max(first, ord2014), late: late, args: []zhixing.Arg{zhixing.DateArg("expiry", date(e))}})
	c.old = c.old || late
	return int16(len(c.groups) - 1)
}

func (c *Calculator) compileOrder(p *zhixing.Problems, i int) {
	src := &c.t.Orders[i]
	co := corder{id: src.ID, kind: src.Kind, compound: src.Compound, to: math.MaxInt32, projected: math.MaxInt32, args: []zhixing.Arg{zhixing.NameArg("order", src.ID)}}
	if co.kind == 0 {
		co.kind = GeneralInterestRunning
	}
	for _, id := range src.Items {
		k := int32(c.t.item(id))
		co.items = append(co.items, k)
		c.items[k].orders |= 1 << i
		if c.items[k].e+1 < ord2014 && c.items[k].group >= 0 && c.o.OldGeneral == InsideOldRate {
			co.gapped = true
		}
	}
	if src.Compound != nil {
		for _, id := range src.Compound.Of {
			co.of = append(co.of, int32(c.t.order(id)))
		}
	}
	days := src.Days
	if days == DaysUnstated {
		days = c.o.GeneralDays
	}
	co.from = int32(src.From.Ordinal())
	if !src.To.IsZero() {
		co.to = int32(src.To.Ordinal())
	}
	switch days {
	case TailNotHead:
		co.from++
		co.edge = 1
	case BothEnds:
		co.edge = 1
	}
	if !src.To.IsZero() {
		co.to += co.edge
	}
	basis, months := src.Basis, src.Months
	co.unstated = src.Rate.Kind == MonthlyFixed && months == MonthsUnstated || src.Rate.Kind != MonthlyFixed && src.Rate.Kind != DailyFixed && basis == BasisUnstated
	if basis == BasisUnstated {
		basis = c.o.DayBasis
	}
	if months == MonthsUnstated {
		months = c.o.MonthMethod
	}
	field := index("orders", i) + ".rate"
	c.layRate(p, field, &co, &src.Rate, basis, months)
	c.orders = append(c.orders, co)
}

// layRate lays the rate of an order out in segments, equal neighbours merged
// (DIST-23), and turns each into a fraction a day (DIST-21, DIST-24).
func (c *Calculator) layRate(p *zhixing.Problems, field string, co *corder, r *Rate, basis DayBasis, months MonthMethod) {
	tooFine := func() {
		p.Add(field, "", "DIST-25", zhixing.Text{ZH: "利率无法精确表示", EN: "the rate cannot be held exactly"})
	}
	if r.Kind.isFixed() {
		num, den, ok := r.fixed()
		if !ok {
			tooFine()
			return
		}
		switch {
		case r.Kind == DailyFixed:
		case r.Kind == MonthlyFixed && months != Annualise:
			co.counting, den = countMonths, den*30
		default:
			if r.Kind == MonthlyFixed {
				num *= 12
				co.twelve = true
			}
			den = co.basis(basis, den)
		}
		num, den = frac(num, den)
		co.segs = append(co.segs, segment{from: co.from, num: num, den: den})
		co.quotes = append(co.quotes, quote{from: co.from, of: r.quantity()})
		return
	}
	day := co.from
	if r.Dating == FrozenAt {
		day = int32(r.At.Ordinal())
	}
	for steps := 0; steps < 10000; steps++ {
		row, next, err := c.o.published(r.of(), r.Bucket, day)
		if err != nil {
			p.AddErr(field, err)
			return
		}
		num, den, ok := r.annual(row.Millionths)
		if !ok {
			tooFine()
			return
		}
		num, den = frac(num, co.basis(basis, den))
		at := day
		if r.Dating == FrozenAt {
			at = co.from
		}
		if n := len(co.segs); n == 0 || co.segs[n-1].num != num || co.segs[n-1].den != den {
			co.segs = append(co.segs, segment{from: at, num: num, den: den})
		}
		q := quote{from: at, rate: row, of: row.Quantity()}
		switch r.Kind {
		case LPRMultiple:
			q.factor = zhixing.DecimalQuantity(r.Multiple, zhixing.UnitNone)
		case LPRPlusBP:
			q.factor = zhixing.DecimalQuantity(r.Points, zhixing.UnitPermyriad)
		}
		co.quotes = append(co.quotes, q)
		if row.Projected && at < co.projected {
			co.projected, co.table = at, row.Table
		}
		if r.Dating == FrozenAt || next == 0 || next >= co.to {
			return
		}
		day = next
	}
}

// basis sets the counting of an annual rate and returns the denominator.
func (co *corder) basis(b DayBasis, den int64) int64 {
	co.base = 365
	switch b {
	case Act360:
		co.base = 360
		return den * 360
	case ActAct:
		co.counting = countActAct
		return den * 365 * 366
	case YearsPlusDays:
		co.counting = countYears
	}
	return den * 365
}

func (c *Calculator) compileLadders() {
	c.ladder = ladderOf(c.o.AllocationOrder, c.o.Agreed)
	for i := range c.t.Agreements {
		a := &c.t.Agreements[i]
		c.amended = append(c.amended, ladderFrom{int32(a.On.Ordinal()), fullLadder(a.Order)})
	}
	slices.SortStableFunc(c.amended, func(a, b ladderFrom) int { return int(a.from) - int(b.from) })
}

// ladderOf returns the rungs of DIST-10 in the order of a policy.
func ladderOf(o AllocationOrder, agreed []zhixing.Component) [5]zhixing.Component {
	switch o {
	case PrincipalBeforeGeneralInterest:
		return fullLadder([]zhixing.Component{zhixing.ComponentEnforcementCost, zhixing.ComponentRealisationCost, zhixing.ComponentPrincipalDebt})
	case AgreedOrder:
		return fullLadder(agreed)
	}
	return fullLadder(nil)
}

// fullLadder puts the components named first and the others after them in the
// order of the law.
func fullLadder(named []zhixing.Component) (l [5]zhixing.Component) {
	n := copy(l[:], named)
	for c := zhixing.ComponentEnforcementCost; c <= zhixing.ComponentDoubledPart; c++ {
		if !slices.Contains(l[:n], c) {
			l[n] = c
			n++
		}
	}
	return l
}

// ladderOn returns the ladder for a payment on a day.
func (c *Calculator) ladderOn(day int32) *[5]zhixing.Component {
	l := &c.ladder
	for i := range c.amended {
		if c.amended[i].from <= day {
			l = &c.amended[i].ladder
		}
	}
	return l
}

func (o *Options) check(p *zhixing.Problems) {
	policies().Check("options.", o, p)
	if o.AllocationOrder == AgreedOrder {
		checkLadder(p, "options.agreed", o.Agreed)
	}
	for i := range o.Inclusions {
		k := &o.Inclusions[i]
		if !debtItemKindNames.Valid(k.Kind) || !inclusionNames.Valid(k.Inclusion) {
			p.Add(index("options.inclusions", i), k.Kind.String(), "DIST-03", zhixing.Text{ZH: "无此选项", EN: "no such value"})
		}
	}
}
