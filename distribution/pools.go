package distribution

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// pool is what some assets leave for the claims behind the priority rungs. One pool
// serves, unless assets differ in what decides about them: the order of seizure,
// the first sealer, the cut-off day, the standing of restitution, the reach of a
// confiscation.
type pool struct {
	assets []int32
	equal  bool         // restitution stands equal to other civil debts (DIST-40)
	later  bool         // acquired after the criminal judgment: not confiscated (DIST-40)
	cutOff zhixing.Date // last day in time; zero: nobody is late
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (d *drawer) bySeizure() bool {
	switch d.e.Debtor {
	case zhixing.EnterpriseLegalPerson:
		return !closedProRata(d.e.Process, d.on)
	case zhixing.OtherLegalPerson:
		return d.o.NonEnterprise == LegalPersonBySeizure
	}
	return false
}

func (d *drawer) ladderByDebtor() bool {
	for i := range d.rungs {
		if d.rungs[i].Order == ByDebtor {
			return true
		}
	}
	return false
}

func (d *drawer) pools() []pool {
	confiscated := false
	for i := range d.order {
		confiscated = confiscated || d.stand[i].kind == zhixing.PriorityConfiscation
	}
	apart := d.ladderByDebtor() && (d.bySeizure() || d.o.FirstSealBonus.Kind != NoBonus)
	var out []pool
	for a := range d.assets {
		as := d.asset(int32(a))
		p := pool{assets: []int32{int32(a)}, equal: d.restitutionEqual(as), later: confiscated && as.AcquiredAfterJudgment == zhixing.Yes}
		if !(d.bySeizure() && d.ladderByDebtor()) { // DIST-43: DIST-42 does not apply
			p.cutOff = d.cutOff[a]
		}
		at := -1
		for i := range out {
			if !apart && out[i].equal == p.equal && out[i].later == p.later && d.sameLate(out[i].cutOff, p.cutOff) {
				at = i
			}
		}
		if at < 0 {
			out = append(out, p)
		} else {
			out[at].assets = append(out[at].assets, int32(a))
		}
	}
	if confiscated {
		// Whatever comes before a confiscation is taken first from what it does not reach.
		slices.SortStableFunc(out, func(x, y pool) int { return cmp.Compare(b2i(y.later), b2i(x.later)) })
	}
	return out
}

// sameLate reports whether two cut-off days make the same claims late.
func (d *drawer) sameLate(x, y zhixing.Date) bool {
	if x == y {
		return true
	}
	for i := range d.order {
		if on := d.stand[i].applied; isLate(on, x) != isLate(on, y) {
			return false
		}
	}
	return true
}

func isLate(applied, cutOff zhixing.Date) bool {
	return !cutOff.IsZero() && applied.After(cutOff)
}

func (d *drawer) restitutionEqual(a *Asset) bool {
	switch d.o.RestitutionRank {
	case RestitutionEqualLawful:
		return a.ProceedsOfCrime != zhixing.Yes
	case RestitutionEqualLaterLawful:
		return a.ProceedsOfCrime != zhixing.Yes && a.AcquiredAfterCrime == zhixing.Yes
	}
	return false
}

func (d *drawer) payPool(i int32, p pool, from, to int) error {
	var money int64
	for _, a := range p.assets {
		money += d.rest[a]
	}
	for r := from; r < to; r++ {
		if err := d.payRungOfPool(step{rung: int32(r), asset: -1, pool: i}, p, &money); err != nil {
			return err
		}
	}
	d.surplus += money
	if p.later {
		d.later += money
	}
	return nil
}

func (d *drawer) payRungOfPool(st step, p pool, money *int64) error {
	r := &d.rungs[st.rung]
	begin := d.open(&st)
	if r.When == WhenRestitutionFirst && p.equal {
		return nil
	}
	if len(r.Costs) > 0 {
		d.addCosts(r, -1)
	}
	switch {
	case r.Order == ByDebtor && d.bySeizure():
		if err := d.pay(st, begin, money); err != nil {
			return err
		}
		return d.paySeizures(st, p, money)
	case r.Part == PartPriority:
		if d.when(r) {
			d.addGeneral(r)
		}
	case r.Part != PartNone:
		d.addParts(r, r.Part, r.Kinds, p.cutOff)
		d.addParts(r, r.Also, r.AlsoKinds, p.cutOff)
	}
	if r.Order == ByDebtor && d.o.FirstSealBonus.Kind != NoBonus {
		return d.payWithBonus(st, p, begin, money)
	}
	return d.pay(st, begin, money)
}

// payWhole pays a rung behind all pools out of what they left.
func (d *drawer) payWhole(rung int32) error {
	st := step{rung: rung, asset: -1, pool: -1}
	r := &d.rungs[rung]
	begin := d.open(&st)
	if len(r.Costs) > 0 {
		d.addCosts(r, -1)
	}
	if r.Part == PartPriority {
		d.addGeneral(r)
	} else {
		d.addParts(r, r.Part, r.Kinds, zhixing.Date{})
		d.addParts(r, r.Also, r.AlsoKinds, zhixing.Date{})
	}
	if r.Part == PartTitle && len(r.Kinds) == 1 && r.Kinds[0] == zhixing.PriorityConfiscation {
		st.limit = d.surplus - d.later
		return d.pay(st, begin, &d.surplus)
	}
	// What comes before a confiscation takes first the money that it does not reach.
	before := d.surplus
	err := d.pay(st, begin, &d.surplus)
	d.later = max(0, d.later-(before-d.surplus))
	return err
}

// addParts adds what the claims of the kinds still have to get of a part.
func (d *drawer) addParts(r *Rung, part Part, kinds []zhixing.PriorityKind, cutOff zhixing.Date) {
	if part == PartNone {
		return
	}
	// Kinds are few and claims many: one lookup each.
	var wanted [256]bool
	for _, k := range kinds {
		wanted[k] = true
	}
	wanted[0] = wanted[zhixing.PriorityOrdinary]
	for i := range d.order {
		s := &d.stand[i]
		if !wanted[s.kind] || !s.titled || r.Arrests == zhixing.Yes && !s.arrested {
			continue
		}
		if s.sealing && r.Scope != EachPool {
			continue // DIST-49: a reserved plaintiff takes part in rung 6 only
		}
		if r.Late == InTime && !cutOff.IsZero() && isLate(s.applied, cutOff) {
			s.late = true
			continue
		}
		if r.Late == OnlyLate && !s.late {
			continue
		}
		b := &d.left[i]
		var want int64
		switch part {
		case PartTitle:
			want = b.title()
			if s.doubled && d.doubledInside() {
				want += b.doubled
			}
		case PartDoubled:
			// The doubled part of a claim that came late, and is still owed title debt,
			// waits for the rung of late ones (DIST-42).
			if !s.doubled || r.Late == InTime && s.late && b.title() > 0 {
				continue
			}
			want = b.doubled
		case PartTitleAndDoubled:
			want = b.title()
			if s.doubled {
				want += b.doubled
			}
		}
		if want > 0 {
			d.add(entry{want: want, claim: int32(i), cost: -1, right: -1, part: part})
		}
	}
}

// doubledInside reports whether the doubled part counts with the title debt.
func (d *drawer) doubledInside() bool {
	if d.l.Admission == NeedsConfirmation {
		return d.o.PreAcceptanceDoubled == DoubledAsOrdinary
	}
	return d.o.DoubledRank == WithinEachCreditor
}

// payWithBonus pays the ordinary rung where a local rule favours the first sealer
// (DIST-44): its own figure first, the others share what is left.
func (d *drawer) payWithBonus(st step, p pool, begin int32, money *int64) error {
	es := d.entries[begin:]
	at := d.firstSealer(p, es)
	if at < 0 {
		return d.pay(st, begin, money)
	}
	var total int64
	for i := range es {
		total += es[i].want
	}
	own := es[at]
	figure, err := d.bonusFigure(&own, min(*money, total), total)
	if err != nil {
		return err
	}
	b := d.o.FirstSealBonus.Kind
	own.first = true
	if b == UpliftOwnShare {
		// Its whole figure stands; the others share the rest.
		copy(es[at:], es[at+1:])
		d.entries = append(d.entries[:len(d.entries)-1], own)
		first := d.entries[len(d.entries)-1]
		others := d.entries[begin : len(d.entries)-1]
		return d.closeBonus(st, begin, others, first, figure, *money, total, money)
	}
	// A first slice for the sealer, then the rung for everyone's remaining claim.
	rest := append([]entry(nil), es...)
	d.entries = d.entries[:begin]
	if figure > 0 {
		own.want = figure
		d.entries = append(d.entries, own)
		if err := d.pay(st, begin, money); err != nil {
			return err
		}
	}
	begin = d.open(&st)
	rest[at].want -= figure
	for _, x := range rest {
		if x.want > 0 {
			d.entries = append(d.entries, x)
		}
	}
	return d.pay(st, begin, money)
}

func (d *drawer) closeBonus(st step, begin int32, others []entry, first entry, figure, avail, total int64, money *int64) error {
	var rest int64
	for i := range others {
		rest += others[i].want
	}
	if err := d.divide(others, min(avail-figure, rest), rest); err != nil {
		return err
	}
	// What the others cannot take belongs to the first sealer's own claim.
	var given int64
	for i := range others {
		given += others[i].got
	}
	last := &d.entries[len(d.entries)-1]
	last.got = min(first.want, max(figure, avail-given))
	st.from, st.to, st.avail, st.limit, st.total, st.place = begin, int32(len(d.entries)), avail, avail, total, 1
	es := d.entries[begin:]
	for i := range es {
		*money -= es[i].got
		d.book(&es[i])
	}
	slices.SortFunc(es, func(a, b entry) int { return cmp.Compare(a.claim, b.claim) })
	d.steps = append(d.steps, st)
	return nil
}

// bonusFigure is the first sealer's own figure, exact, half up to the fen, cut at
// its claim and at the pool.
func (d *drawer) bonusFigure(own *entry, money, total int64) (int64, error) {
	b := d.o.FirstSealBonus
	m, n := zhixing.Fen(money), int64(1_000_000)
	share := b.Share.Shift(6).IntPart()
	var err error
	switch b.Kind {
	case UpliftOwnShare:
		m, err = m.MulDiv(own.want, n+share, total, n)
	case CarveOut:
		m, err = m.MulDiv(share, 1, n, 1)
	default: // BonusCostsOnly
		c := d.claim(own.claim)
		paid := c.Owed.Costs.Fen() - d.left[own.claim].costs
		m = zhixing.Fen(max(0, c.SealingCosts.Fen()-paid))
	}
	return min(m.Fen(), own.want, money), err
}

// firstSealer finds the one entry whose creditor holds the first measure on the
// assets of the pool; -1 if there is none or more than one.
func (d *drawer) firstSealer(p pool, es []entry) int {
	at, tie := -1, false
	var best Seizure
	for i := range es {
		if es[i].claim < 0 {
			continue
		}
		for _, s := range d.claim(es[i].claim).Seizures {
			if a, ok := d.assetAt[s.Asset]; !ok || !slices.Contains(p.assets, a) || d.lapsed(&s) {
				continue
			}
			c := -1
			if at >= 0 {
				x, y := chunk{measured: true, day: s.Effective, place: s.Place}, chunk{measured: true, day: best.Effective, place: best.Place}
				c = x.compare(&y)
			}
			switch {
			case c < 0:
				at, best, tie = i, s, false
			case c == 0 && at != i:
				tie = true
			}
		}
	}
	if tie {
		return -1
	}
	return at
}
