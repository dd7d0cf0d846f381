package distribution

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Draw makes the plan (制作分配方案): it takes the price of each asset down the ladder,
// every rung in full before the next (DIST-31), pro rata within a rung to the fen
// (DIST-47), and lodges what is in dispute (DIST-49). Every fen that came in goes
// out: to costs, claims, owners, the debtor, or into lodgement. All problems of the
// input come joined as *zhixing.InputError; a plan is never drawn in part.
func Draw(e Estate, l Ladder, o Options) (Plan, error) {
	var p zhixing.Problems
	p.AddErr("options", o.Check())
	rungs, err := l.sorted()
	p.AddErr("", err)
	d := drawer{e: &e, o: o, l: l, rungs: rungs}
	d.sort(&p)
	d.check(&p)
	if err := p.Err(); err != nil {
		return Plan{}, err
	}
	if err := d.run(); err != nil {
		return Plan{}, err
	}
	if err := d.lodge(); err != nil {
		return Plan{}, err
	}
	return d.plan()
}

// entry is one share: what one claim or cost takes part with in one step, and
// what it gets. 100,000 claims make several hundred thousand of them.
type entry struct {
	want, got, lodged int64 // fen
	claim             int32 // place in drawer.order, or -1
	cost              int32 // place in drawer.costs, or -1
	right             int16 // index into the claim's rights, or -1
	part              Part
	reason            zhixing.LodgementReason
	first             bool // its figure is the bonus of a first sealer
	older             bool // a tax that arose before the security right behind it
}

// step is one place in the ladder where money is divided: a rung, or a place
// inside a rung that has an order of its own.
type step struct {
	rung     int32
	asset    int32 // place in drawer.assets, -1: a pool
	pool     int32 // -1: an asset, or the whole estate
	from, to int32 // its entries
	avail    int64 // fen before the step
	limit    int64 // fen it may use at most (the building's part), = avail without a limit
	total    int64 // fen taking part
	date     zhixing.Date
	place    uint32 // order inside the rung, from 1
}

// balance is what is left of a claim, in fen, by component.
type balance struct{ costs, interest, principal, doubled int64 }

func (b *balance) title() int64 { return b.costs + b.interest + b.principal }

// standing is what a claim may take part in.
type standing struct {
	titled    bool // in rungs of title debts
	doubled   bool // in rungs of doubled parts
	priority  bool // in priority rungs
	sealing   bool // an untitled plaintiff: ordinary rung only, lodged whole
	ownRights bool // has a right that stands
	barred    bool // not registered against the ship in time (MPL-1999 111)
	late      bool // came after the cut-off of a pool (DIST-42)
	arrested  bool
	disputed  bool // something is in dispute
	// Kind and application, kept here because every rung asks for them and claims
	// lie in the order of the input.
	kind    zhixing.PriorityKind
	whole   zhixing.LodgementReason // its whole share is lodged
	applied zhixing.Date
}

type rightRef struct{ claim, right int32 }

// portion is a cost as one asset bears it.
type portion struct {
	cost   int32
	asset  int32 // -1: the pool
	amount int64
	left   int64
}

type drawer struct {
	e     *Estate
	o     Options
	l     Ladder
	rungs []Rung
	on    zhixing.Date

	order   []int32 // claims by ID
	twice   []int32 // places in order whose ID stands before them already
	assets  []int32 // assets by day of realisation and ID
	assetAt map[zhixing.AssetID]int32
	costs   []int32 // costs by ID

	left     []balance
	stand    []standing
	rights   [][]rightRef // by asset: rights that stand
	general  [len(naturesInOrder)][]int32
	portions []portion
	cutOff   []zhixing.Date // by asset: last day in time; zero: not known

	entries []entry
	steps   []step
	pooled  []pool
	stepNo  int32   // steps opened so far
	mark    []int32 // by claim: the last step it entered
	sofar   []int64 // by claim: what it wants in that step

	rest      []int64 // by asset, what is left of its price
	held      []int64
	returned  []int64
	forfeited []int64
	surplus   int64
	later     int64 // part of surplus that a confiscation does not reach (DIST-40)
	sealed    map[zhixing.AssetID]zhixing.Date

	app     zhixing.Apportioner
	weights []zhixing.Money
	shares  []zhixing.Money
}

// naturesInOrder are the kinds with a general priority, for which lists are kept.
var naturesInOrder = [...]zhixing.PriorityKind{
	zhixing.PriorityTax, zhixing.PriorityLivelihood, zhixing.PriorityMedicalCost, zhixing.PriorityRestitution,
}

func (d *drawer) claim(i int32) *Claim { return &d.e.Claims[d.order[i]] }
func (d *drawer) asset(i int32) *Asset { return &d.e.Assets[d.assets[i]] }

// run pays the ladder out. It may be run again on another drawer over changed
// claims, to learn what another outcome would give.
func (d *drawer) run() error {
	if err := d.prepare(); err != nil {
		return err
	}
	r := 0
	for ; r < len(d.rungs) && d.rungs[r].Scope == EachAsset; r++ {
	}
	for a := range d.assets {
		if err := d.payAsset(int32(a), d.rungs[:r]); err != nil {
			return err
		}
	}
	p := r
	for ; p < len(d.rungs) && d.rungs[p].Scope == EachPool; p++ {
	}
	d.pooled = d.pools()
	for i, pool := range d.pooled {
		if err := d.payPool(int32(i), pool, r, p); err != nil {
			return err
		}
	}
	for ; p < len(d.rungs); p++ {
		if err := d.payWhole(int32(p)); err != nil {
			return err
		}
	}
	return nil
}

// payAsset takes the price of one asset down the rungs that stand before pooling.
func (d *drawer) payAsset(a int32, rungs []Rung) error {
	as := d.asset(a)
	money := as.Price.Fen()
	if as.ObjectionPending == zhixing.Yes {
		// DIST-49: what may have to be given back is not distributed.
		d.held[a] = money
		return nil
	}
	crime := as.ProceedsOfCrime == zhixing.Yes
	debtors := as.ThirdPartyOwner == ""
	for r := range rungs {
		st := step{rung: int32(r), asset: a, pool: -1}
		if err := d.payRungOfAsset(st, &money, debtors && !crime); err != nil {
			return err
		}
	}
	switch {
	case crime:
		if err := d.payVictims(a, &money); err != nil {
			return err
		}
		d.forfeited[a] = money
	case !debtors:
		d.returned[a] = money // DIST-33
	default:
		d.rest[a] = money
	}
	return nil
}

func (d *drawer) payRungOfAsset(st step, money *int64, general bool) error {
	r := &d.rungs[st.rung]
	if len(r.Costs) > 0 {
		begin := d.open(&st)
		d.addCosts(r, st.asset)
		if err := d.pay(st, begin, money); err != nil {
			return err
		}
	}
	if r.Part != PartPriority {
		return nil
	}
	switch r.Order {
	case BySecurity:
		return d.paySecurity(st, money, general)
	case ByMaritimeLien:
		return d.payMaritime(st, money)
	case ByDate:
		return d.payByDate(st, money)
	}
	begin := d.open(&st)
	for _, ref := range d.rights[st.asset] {
		if r.takes(d.right(ref).Kind) {
			d.addRight(ref)
		}
	}
	if general && d.when(r) {
		d.addGeneral(r)
	}
	if r.takes(zhixing.PriorityConstructionPrice) {
		limit, err := d.buildingPart(st.asset, *money)
		if err != nil {
			return err
		}
		st.limit = limit
	}
	return d.pay(st, begin, money)
}

// payVictims gives what a thing got by crime brought to the victims (DIST-40;
// CRIM-PROP-2014 10): it is no general property of the debtor.
func (d *drawer) payVictims(a int32, money *int64) error {
	for r := range d.rungs {
		if d.rungs[r].takes(zhixing.PriorityRestitution) && d.rungs[r].Part == PartPriority {
			st := step{rung: int32(r), asset: a, pool: -1}
			begin := d.open(&st)
			d.addGeneral(&d.rungs[r])
			return d.pay(st, begin, money)
		}
	}
	return nil
}

func (d *drawer) right(r rightRef) *Right { return &d.claim(r.claim).Rights[r.right] }

// open begins the entries of a step.
func (d *drawer) open(st *step) int32 {
	st.limit = -1
	d.stepNo++
	return int32(len(d.entries))
}

func (d *drawer) addCosts(r *Rung, asset int32) {
	for i := range d.portions {
		p := &d.portions[i]
		c := &d.e.Costs[d.costs[p.cost]]
		if p.asset == asset && p.left > 0 && r.takesCost(c.Kind) && d.whenCost(r, c) {
			d.entries = append(d.entries, entry{want: p.left, claim: -1, cost: int32(i), right: -1})
		}
	}
}

func (d *drawer) addRight(ref rightRef) {
	if want := d.secured(ref); want > 0 {
		d.add(entry{want: want, claim: ref.claim, cost: -1, right: int16(ref.right), part: PartPriority})
	}
}

// add appends an entry of a claim to the step that is open. A claim that is in it
// already, under another right, cannot want more than it still has to get.
func (d *drawer) add(e entry) {
	if d.mark[e.claim] == d.stepNo {
		b := &d.left[e.claim]
		e.want = min(e.want, b.title()+b.doubled-d.sofar[e.claim])
		if e.want <= 0 {
			return
		}
	} else {
		d.mark[e.claim], d.sofar[e.claim] = d.stepNo, 0
	}
	d.sofar[e.claim] += e.want
	d.entries = append(d.entries, e)
}

func (d *drawer) addGeneral(r *Rung) {
	for n, k := range naturesInOrder {
		if !r.takes(k) {
			continue
		}
		for _, c := range d.general[n] {
			if want := d.generalCover(c); want > 0 {
				d.add(entry{want: want, claim: c, cost: -1, right: -1, part: PartPriority})
			}
		}
	}
}

// pay closes a step: it divides the money over the entries from begin on, books
// what they got and takes it off money. A step without entries leaves no trace.
func (d *drawer) pay(st step, begin int32, money *int64) error {
	es := d.entries[begin:]
	if len(es) == 0 {
		return nil
	}
	var total int64
	for i := range es {
		// Cannot overflow: the sum of all claims and costs was checked.
		total += es[i].want
	}
	st.from, st.to, st.avail, st.total = begin, int32(len(d.entries)), *money, total
	if st.limit < 0 || st.limit > *money {
		st.limit = *money
	}
	if n := len(d.steps); n > 0 && d.steps[n-1].rung == st.rung && d.steps[n-1].asset == st.asset && d.steps[n-1].pool == st.pool {
		st.place = d.steps[n-1].place + 1
	} else {
		st.place = 1
	}
	if err := d.divide(es, st.limit, total); err != nil {
		return err
	}
	for i := range es {
		*money -= es[i].got
		d.book(&es[i])
	}
	d.steps = append(d.steps, st)
	return nil
}

// book takes what an entry got off what its claim or cost still has to get, in the
// order of DIST-53.
func (d *drawer) book(e *entry) {
	if e.claim < 0 {
		d.portions[e.cost].left -= e.got
		return
	}
	bookTo(&d.left[e.claim], e, e.part == PartPriority && d.principalOnly(e))
}

func bookTo(b *balance, e *entry, principalOnly bool) {
	got := e.got
	take := func(v *int64) {
		t := min(got, *v)
		*v -= t
		got -= t
	}
	switch {
	case e.part == PartDoubled:
		take(&b.doubled)
	case principalOnly:
		take(&b.principal)
		take(&b.interest) // a late fee that ranks with its tax
	default:
		take(&b.costs)
		take(&b.interest)
		take(&b.principal)
		take(&b.doubled)
	}
}

// sort fixes the order of claims, assets and costs, so that the order of the input
// has no influence.
func (d *drawer) sort(p *zhixing.Problems) {
	e := d.e
	d.order, d.twice = sortByID(e.Claims)
	d.assets = indices(len(e.Assets))
	slices.SortStableFunc(d.assets, func(i, j int32) int {
		a, b := &e.Assets[i], &e.Assets[j]
		return cmp.Or(a.RealisedOn.Compare(b.RealisedOn), cmp.Compare(a.ID, b.ID))
	})
	d.costs = indices(len(e.Costs))
	slices.SortStableFunc(d.costs, func(i, j int32) int { return cmp.Compare(e.Costs[i].ID, e.Costs[j].ID) })
	d.assetAt = make(map[zhixing.AssetID]int32, len(e.Assets))
	for i, a := range d.assets {
		as := &e.Assets[a]
		if _, twice := d.assetAt[as.ID]; twice {
			p.Add(at("assets", int(a), "id"), string(as.ID), "DIST-54", zhixing.Text{ZH: "财产编号重复", EN: "two assets with this ID"})
		}
		d.assetAt[as.ID] = int32(i)
		if d.on.Before(as.RealisedOn) {
			d.on = as.RealisedOn
		}
	}
	if !e.On.IsZero() {
		d.on = e.On
	}
}

func indices(n int) []int32 {
	s := make([]int32, n)
	for i := range s {
		s[i] = int32(i)
	}
	return s
}
