package interest

import (
	"math/big"
	"slices"
	"sort"

	"github.com/zhixing-go/zhixing"
)

// oracle is the account worked out the slow way, straight from the rules: one day at
// a time, exact fractions until a line is rounded. It shares nothing with the
// package but its input types and the published rates.
type oracle struct {
	t Title
	o Options

	unpaid []*big.Int // by item
	owed   []*big.Int // by order
	cost   *big.Int
	old    *big.Int
	doub   *big.Int
	extra  *big.Int // surplus

	exactG  []*big.Rat // by order, for TotalHalfUp
	roundG  []*big.Int
	exactD  *big.Rat
	roundD  *big.Int
	exactO  *big.Rat
	roundO  *big.Int
	cursor  []zhixing.Date // first day of each order not worked yet
	dcursor map[zhixing.Date]zhixing.Date
	pend    []oraclePend
	charged map[zhixing.Date]zhixing.Date // CON2: first day not charged, by E
	turned  bool
}

type oraclePend struct {
	day  zhixing.Date
	item int
	amt  *big.Int
}

var turnDay = zhixing.MustDate("2014-08-01")

func newOracle(t Title, o Options) *oracle {
	w := &oracle{t: t, o: o, cost: new(big.Int), old: new(big.Int), doub: new(big.Int), extra: new(big.Int), exactD: new(big.Rat), roundD: new(big.Int), exactO: new(big.Rat), roundO: new(big.Int),
		dcursor: map[zhixing.Date]zhixing.Date{}, charged: map[zhixing.Date]zhixing.Date{}}
	for i := range t.Items {
		w.unpaid = append(w.unpaid, big.NewInt(t.Items[i].Amount.Fen()))
	}
	for i := range t.Orders {
		w.owed = append(w.owed, new(big.Int))
		w.exactG = append(w.exactG, new(big.Rat))
		w.roundG = append(w.roundG, new(big.Int))
		first := t.Orders[i].From
		if w.days(i) == TailNotHead {
			first = first.AddDays(1)
		}
		w.cursor = append(w.cursor, first)
	}
	return w
}

func (w *oracle) e(item int) zhixing.Date {
	for _, x := range w.t.Expiries {
		if x.ID == w.t.Items[item].Expiry {
			return x.On
		}
	}
	panic("no expiry")
}

func (w *oracle) days(order int) GeneralDays {
	d := w.t.Orders[order].Days
	if d == DaysUnstated {
		d = w.o.GeneralDays
	}
	return d
}

// bears says whether an item is in the base, by the table of DIST-03.
func (w *oracle) bears(item int) bool {
	switch w.t.Items[item].Kind {
	case Principal, Price, Rent, Wage, Damages:
		return true
	case LiquidatedDamagesSum, LawyerFee, OtherAwardedCost:
		return w.o.BaseScope == BaseByKind
	case LitigationFee, PreservationCost:
		return w.o.BaseScope == BaseByKind && w.o.LitigationFees == FeesInBase
	}
	return false
}

func (w *oracle) late(item int) bool { return w.bears(item) && w.e(item).AddDays(1).Before(turnDay) }

func (w *oracle) excluded(d zhixing.Date) bool {
	if d.Before(turnDay) {
		return false
	}
	for _, s := range w.t.Stays {
		stops := s.Cause == TitleReviewNotByDebtor || s.Cause == RetrialSuspension && !(s.ByDebtor == zhixing.Yes && w.o.RetrialByDebtor == RetrialRuns)
		if stops && !d.Before(s.From) && (s.To.IsZero() || !d.After(s.To)) {
			return true
		}
	}
	return false
}

func (w *oracle) roundLine(r *big.Rat) *big.Int {
	q := new(big.Int)
	if w.o.Rounding == PerLineDown {
		return q.Quo(r.Num(), r.Denom())
	}
	half := new(big.Rat).Add(r, big.NewRat(1, 2))
	return q.Quo(half.Num(), half.Denom()) // amounts are not negative
}

func halfUp(r *big.Rat) *big.Int {
	half := new(big.Rat).Add(r, big.NewRat(1, 2))
	return new(big.Int).Quo(half.Num(), half.Denom())
}

// book adds a line to a component and returns nothing: the rounded amount, or what
// the rounded total grows by.
func (w *oracle) book(r *big.Rat, exact *big.Rat, rounded, to *big.Int) {
	if w.o.Rounding == TotalHalfUp {
		exact.Add(exact, r)
		now := halfUp(exact)
		to.Add(to, new(big.Int).Sub(now, rounded))
		rounded.Set(now)
		return
	}
	to.Add(to, w.roundLine(r))
}

// rateOn is the published or fixed rate of an order on a day: the fraction of the
// year, month or day.
func (w *oracle) rateOn(order int, d zhixing.Date) *big.Rat {
	r := &w.t.Orders[order].Rate
	pub := func(s zhixing.RateSeries) *big.Rat {
		x, err := w.o.Tables.RateAt(s, d)
		if err != nil {
			panic(err)
		}
		return big.NewRat(int64(x.Millionths), 1000000)
	}
	of := r.Kind
	if of == LPRMultiple || of == LPRPlusBP {
		of = r.Of
	}
	var v *big.Rat
	bench := map[TermBucket]zhixing.RateSeries{LE6M: zhixing.RatePBoC6M, M6To1Y: zhixing.RatePBoC1Y, Y1To3: zhixing.RatePBoC3Y, Y3To5: zhixing.RatePBoC5Y, GT5Y: zhixing.RatePBoCOver5Y}
	switch of {
	case AnnualFixed, MonthlyFixed, DailyFixed:
		per := int64(100)
		switch r.Unit {
		case RatePermille:
			per = 1000
		case RatePermyriad:
			per = 10000
		}
		v = new(big.Rat).Quo(r.Value.Rat(), big.NewRat(per, 1))
	case LPR5Y:
		v = pub(zhixing.RateLPR5Y)
	case SplitBenchmarkLPR, PBoCBenchmark:
		switch {
		case d.Before(zhixing.MustDate("2019-08-20")):
			v = pub(bench[r.Bucket])
		case of == PBoCBenchmark && w.o.BenchmarkAfter2019 == LastBenchmark:
			x, err := w.o.Tables.RateAt(bench[r.Bucket], zhixing.MustDate("2019-08-19"))
			if err != nil {
				panic(err)
			}
			v = big.NewRat(int64(x.Millionths), 1000000)
		case r.Bucket == GT5Y:
			v = pub(zhixing.RateLPR5Y)
		default:
			v = pub(zhixing.RateLPR1Y)
		}
	default:
		v = pub(zhixing.RateLPR1Y)
	}
	switch r.Kind {
	case LPRMultiple:
		v.Mul(v, r.Multiple.Rat())
	case LPRPlusBP:
		v.Add(v, new(big.Rat).Quo(r.Points.Rat(), big.NewRat(10000, 1)))
	}
	return v
}

// worth is the time of a run of days, in the unit of the order's rate.
func (w *oracle) worth(order int, from zhixing.Date, n int) *big.Rat {
	x := &w.t.Orders[order]
	to := from.AddDays(n)
	if x.Rate.Kind == DailyFixed {
		return big.NewRat(int64(n), 1)
	}
	basis := x.Basis
	if basis == BasisUnstated {
		basis = w.o.DayBasis
	}
	months := x.Months
	if months == MonthsUnstated {
		months = w.o.MonthMethod
	}
	if x.Rate.Kind == MonthlyFixed && months != Annualise {
		k := 0
		for !from.AddMonths(k + 1).After(to) {
			k++
		}
		return new(big.Rat).Add(big.NewRat(int64(k), 1), big.NewRat(int64(to.Sub(from.AddMonths(k))), 30))
	}
	v := new(big.Rat)
	switch basis {
	case Act360:
		v.SetFrac64(int64(n), 360)
	case ActAct:
		for d := from; d.Before(to); d = d.AddDays(1) {
			year := int64(365)
			if y := d.Year(); y%4 == 0 && (y%100 != 0 || y%400 == 0) {
				year = 366
			}
			v.Add(v, big.NewRat(1, year))
		}
	case YearsPlusDays:
		k := 0
		for !from.AddYears(k + 1).After(to) {
			k++
		}
		v.Add(big.NewRat(int64(k), 1), big.NewRat(int64(to.Sub(from.AddYears(k))), 365))
	default:
		v.SetFrac64(int64(n), 365)
	}
	if x.Rate.Kind == MonthlyFixed {
		v.Mul(v, big.NewRat(12, 1))
	}
	return v
}

// baseOn is what an order bears on, on a day.
func (w *oracle) baseOn(order int, d zhixing.Date) *big.Int {
	sum := new(big.Int)
	if w.o.GeneralInStay == GeneralStopsInStay && w.excluded(d) {
		return sum
	}
	for i := range w.t.Items {
		if !slices.Contains(w.t.Orders[order].Items, w.t.Items[i].ID) {
			continue
		}
		if w.late(i) && w.o.OldGeneral == InsideOldRate && d.After(w.e(i)) && d.Before(turnDay) {
			continue
		}
		sum.Add(sum, w.unpaid[i])
		for _, p := range w.pend {
			if p.item == i {
				sum.Add(sum, p.amt)
			}
		}
	}
	return sum
}

// general works the orders up to t, as if paid on it.
func (w *oracle) general(t zhixing.Date) {
	for {
		// Discharges whose general interest ends later come due first.
		k := -1
		for i := range w.pend {
			if !w.pend[i].day.After(t) && (k < 0 || w.pend[i].day.Before(w.pend[k].day)) {
				k = i
			}
		}
		if k < 0 {
			break
		}
		w.generalTo(w.pend[k].day)
		w.pend = slices.Delete(w.pend, k, k+1)
	}
	w.generalTo(t)
}

func (w *oracle) generalTo(t zhixing.Date) {
	for j := range w.t.Orders {
		x := &w.t.Orders[j]
		last := t.AddDays(-1)
		if w.days(j) != HeadNotTail && w.days(j) != DaysUnstated {
			last = t
		}
		if !x.To.IsZero() {
			end := x.To.AddDays(-1)
			if w.days(j) != HeadNotTail && w.days(j) != DaysUnstated {
				end = x.To
			}
			if end.Before(last) {
				last = end
			}
		}
		if a := w.t.Accepted; !a.IsZero() {
			eve := a.AddDays(-1)
			if w.o.AcceptanceDay == AcceptanceIncluded {
				eve = a
			}
			if !t.Before(a) {
				last = eve
				if !x.To.IsZero() {
					end := x.To.AddDays(-1)
					if w.days(j) == TailNotHead || w.days(j) == BothEnds {
						end = x.To
					}
					if end.Before(last) {
						last = end
					}
				}
			} else if eve.Before(last) {
				last = eve
			}
		}
		for !w.cursor[j].After(last) {
			from := w.cursor[j]
			base, rate := w.baseOn(j, from), w.rateOn(j, from)
			n := 1
			for d := from.AddDays(1); !d.After(last) && w.baseOn(j, d).Cmp(base) == 0 && w.rateOn(j, d).Cmp(rate) == 0; d = d.AddDays(1) {
				n++
			}
			w.cursor[j] = from.AddDays(n)
			r := new(big.Rat).Mul(new(big.Rat).SetInt(base), rate)
			w.book(r.Mul(r, w.worth(j, from, n)), w.exactG[j], w.roundG[j], w.owed[j])
		}
	}
}

// groups returns every E of the base, ascending.
func (w *oracle) groups() []zhixing.Date {
	var out []zhixing.Date
	for i := range w.t.Items {
		if w.bears(i) && !slices.Contains(out, w.e(i)) {
			out = append(out, w.e(i))
		}
	}
	sort.Slice(out, func(a, b int) bool { return out[a].Before(out[b]) })
	return out
}

func (w *oracle) base(e zhixing.Date) *big.Int {
	sum := new(big.Int)
	for i := range w.t.Items {
		if w.bears(i) && w.e(i) == e {
			sum.Add(sum, w.unpaid[i])
		}
	}
	return sum
}

// doubled works the doubled part up to t.
func (w *oracle) doubled(t zhixing.Date) {
	for _, e := range w.groups() {
		first := e.AddDays(1)
		if w.o.StartDay == ExpiryDay {
			first = e
		}
		if first.Before(turnDay) {
			first = turnDay
		}
		if c, ok := w.dcursor[e]; ok {
			first = c
		}
		last := t
		if w.o.EndDay == EndExcluded {
			last = t.AddDays(-1)
		}
		if a := w.t.Accepted; !a.IsZero() {
			eve := a.AddDays(-1)
			if w.o.AcceptanceDay == AcceptanceIncluded {
				eve = a
			}
			if !t.Before(a) {
				last = eve
			}
			if eve.Before(last) {
				last = eve
			}
		}
		n := int64(0)
		d := first
		for ; !d.After(last); d = d.AddDays(1) {
			if !w.excluded(d) {
				n++
			}
		}
		w.dcursor[e] = d
		r := new(big.Rat).SetInt(w.base(e))
		r.Mul(r, big.NewRat(175*n, 1000000))
		w.book(r, w.exactD, w.roundD, w.doub)
	}
}

// oldRate is twice the benchmark on a day for a delay from e to t.
func (w *oracle) oldRate(e, t, d zhixing.Date) *big.Rat {
	months := 0
	for e.AddMonths(months).Before(t) {
		months++
	}
	s := zhixing.RatePBoCOver5Y
	switch {
	case w.o.Bucket2009 == FixedOneYear:
		s = zhixing.RatePBoC1Y
	case months <= 6:
		s = zhixing.RatePBoC6M
	case months <= 12:
		s = zhixing.RatePBoC1Y
	case months <= 36:
		s = zhixing.RatePBoC3Y
	case months <= 60:
		s = zhixing.RatePBoC5Y
	}
	if w.o.RateChange2009 == RateAtStart {
		d = e.AddDays(1)
	}
	x, err := w.o.Tables.RateAt(s, d)
	if err != nil {
		panic(err)
	}
	return big.NewRat(2*int64(x.Millionths), 1000000)
}

func (w *oracle) oldBasis() int64 {
	if w.o.DayBasis2009 == Old360 {
		return 360
	}
	return 365
}

// oldRuns returns rate x time of each run of days with one rate, from a through t.
func (w *oracle) oldRuns(e, a, t zhixing.Date) []*big.Rat {
	var out []*big.Rat
	for d := a; !d.After(t); {
		rate, n := w.oldRate(e, t, d), int64(0)
		for ; !d.After(t) && w.oldRate(e, t, d).Cmp(rate) == 0; d = d.AddDays(1) {
			n++
		}
		out = append(out, new(big.Rat).Mul(rate, big.NewRat(n, w.oldBasis())))
	}
	return out
}

// charge books the old stretch through t on what is unpaid.
func (w *oracle) charge(t zhixing.Date) {
	for _, e := range w.groups() {
		from := e.AddDays(1)
		if c, ok := w.charged[e]; ok {
			from = c
		}
		if !e.AddDays(1).Before(turnDay) || t.Before(from) || !e.Before(t) {
			continue
		}
		w.charged[e] = t.AddDays(1)
		base := new(big.Rat).SetInt(w.base(e))
		for _, r := range w.oldRuns(e, from, t) {
			w.book(new(big.Rat).Mul(base, r), w.exactO, w.roundO, w.old)
		}
	}
}

func (w *oracle) to(t zhixing.Date) {
	if !w.turned && !t.Before(turnDay) {
		w.turned = true
		last := turnDay.AddDays(-1)
		if a := w.t.Accepted; !a.IsZero() && !a.After(last) {
			last = a.AddDays(-1)
			if w.o.AcceptanceDay == AcceptanceIncluded {
				last = a
			}
		}
		w.charge(last)
	}
	w.doubled(t)
	w.general(t)
}

// drain takes from a pile.
func drain(pile, left *big.Int) *big.Int {
	x := new(big.Int).Set(pile)
	if left.Cmp(x) < 0 {
		x.Set(left)
	}
	pile.Sub(pile, x)
	left.Sub(left, x)
	return x
}

func (w *oracle) drainItem(i int, left *big.Int, gday zhixing.Date) {
	x := drain(w.unpaid[i], left)
	if !gday.IsZero() && x.Sign() > 0 {
		w.pend = append(w.pend, oraclePend{gday, i, x})
	}
}

func rungOf(k DebtItemKind) int {
	switch k {
	case LawyerFee, LitigationFee, PreservationCost, OtherAwardedCost:
		return 2
	case GeneralInterestSum, PenaltyInterest, CompoundInterest:
		return 3
	case DoubledPart, OldRegimeInterest, DelayFine:
		return 5
	}
	return 4
}

func (w *oracle) rungs() []int {
	if w.o.AllocationOrder == PrincipalBeforeGeneralInterest {
		return []int{1, 2, 4, 3, 5}
	}
	return []int{1, 2, 3, 4, 5}
}

func (w *oracle) allocate(left *big.Int, gday zhixing.Date, oldFirst bool) {
	byE := make([]int, len(w.t.Items))
	for i := range byE {
		byE[i] = i
	}
	sort.SliceStable(byE, func(a, b int) bool { return w.e(byE[a]).Before(w.e(byE[b])) })
	for _, rung := range w.rungs() {
		switch rung {
		case 1:
			drain(w.cost, left)
		case 2, 3:
			for i := range w.t.Items {
				if rungOf(w.t.Items[i].Kind) == rung {
					w.drainItem(i, left, gday)
				}
			}
			if rung == 3 {
				for j := range w.owed {
					drain(w.owed[j], left)
				}
				if oldFirst || w.o.OldInterestRank == WithGeneralInterest {
					drain(w.old, left)
				}
			}
		case 4:
			for _, i := range byE {
				if rungOf(w.t.Items[i].Kind) == 4 {
					w.drainItem(i, left, gday)
				}
			}
		case 5:
			drain(w.old, left)
			drain(w.doub, left)
		}
	}
	w.extra.Add(w.extra, left)
}

// oldPayment is a payment before 2014-08-01 (DIST-18).
func (w *oracle) oldPayment(s *Satisfaction, t, gday zhixing.Date) {
	left := big.NewInt(s.Amount.Fen())
	late := false
	for _, e := range w.groups() {
		late = late || e.AddDays(1).Before(turnDay) && e.Before(t) && w.base(e).Sign() > 0
	}
	switch {
	case !late:
		w.allocate(left, gday, false)
		return
	case (w.o.Order2009 == CON2 || s.Outside) && !t.Before(zhixing.MustDate("2009-05-13")):
		w.charge(t)
		w.allocate(left, gday, true)
		return
	}
	drain(w.cost, left)
	for i := range w.t.Items {
		if rungOf(w.t.Items[i].Kind) == 2 && !w.bears(i) {
			drain(w.unpaid[i], left)
		}
	}
	for i := range w.t.Items {
		if rungOf(w.t.Items[i].Kind) == 3 {
			drain(w.unpaid[i], left)
		}
	}
	for j := range w.owed {
		drain(w.owed[j], left)
	}
	if w.o.OldInterestRank == WithGeneralInterest {
		drain(w.old, left)
	}
	for _, e := range w.groups() {
		if left.Sign() == 0 || !e.Before(t) || !e.AddDays(1).Before(turnDay) {
			continue
		}
		base := w.base(e)
		full := new(big.Int).Set(base)
		factor := big.NewRat(1, 1)
		from := e.AddDays(1)
		if c, ok := w.charged[e]; ok {
			from = c
		}
		for _, r := range w.oldRuns(e, from, t) {
			factor.Add(factor, r)
			full.Add(full, w.roundLine(new(big.Rat).Mul(new(big.Rat).SetInt(base), r)))
		}
		x := new(big.Int).Set(base)
		if left.Cmp(full) >= 0 {
			left.Sub(left, full)
		} else {
			x = halfUp(new(big.Rat).Quo(new(big.Rat).SetInt(left), factor))
			if x.Cmp(base) > 0 {
				x.Set(base)
			}
			left.SetInt64(0)
		}
		for _, rung := range []int{2, 4} {
			for i := range w.t.Items {
				if w.bears(i) && w.e(i) == e && rungOf(w.t.Items[i].Kind) == rung {
					drain(w.unpaid[i], x)
				}
			}
		}
	}
	w.allocate(left, gday, false)
}

// owedOn is what the oracle says is owed.
type oracleOwed struct {
	cost, real, general, principal, old, doubled, surplus *big.Int
}

func (w *oracle) run(events []Satisfaction, on zhixing.Date) oracleOwed {
	sorted := slices.Clone(events)
	sort.SliceStable(sorted, func(a, b int) bool {
		if x, y := sorted[a].End(), sorted[b].End(); x != y {
			return x.Before(y)
		}
		return sorted[a].Seq < sorted[b].Seq
	})
	for i := range sorted {
		s := &sorted[i]
		t := s.End()
		if t.After(on) {
			break
		}
		w.to(t)
		w.cost.Add(w.cost, big.NewInt(s.Costs.Fen()))
		var gday zhixing.Date
		switch {
		case w.o.GeneralEnd == ReceivedByCourt && s.Received.After(t):
			gday = s.Received
		case w.o.GeneralEnd == PaidOutToCreditor && s.PaidOut.After(t):
			gday = s.PaidOut
		}
		if t.Before(turnDay) {
			w.oldPayment(s, t, gday)
			continue
		}
		w.allocate(big.NewInt(s.Amount.Fen()), gday, false)
	}
	w.to(on)
	if on.Before(turnDay) {
		w.charge(on)
	}
	r := oracleOwed{cost: w.cost, real: new(big.Int), general: new(big.Int), principal: new(big.Int), old: w.old, doubled: w.doub, surplus: w.extra}
	for i := range w.unpaid {
		switch rungOf(w.t.Items[i].Kind) {
		case 2:
			r.real.Add(r.real, w.unpaid[i])
		case 3:
			r.general.Add(r.general, w.unpaid[i])
		default:
			r.principal.Add(r.principal, w.unpaid[i])
		}
	}
	for j := range w.owed {
		r.general.Add(r.general, w.owed[j])
	}
	return r
}
