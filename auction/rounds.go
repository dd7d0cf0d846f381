package auction

import "github.com/zhixing-go/zhixing"

// percentUp and percentDown are r per cent of m, rounded against the one who wants
// less (a floor rounds up) or more (a cap rounds down).
func percentUp(m zhixing.Money, r int64) (zhixing.Money, error) {
	q, exact, err := m.MulDivDown(r, 1, 100, 1)
	if err == nil && !exact {
		q, err = q.Add(zhixing.Fen(1))
	}
	return q, err
}

func percentDown(m zhixing.Money, r int64) (zhixing.Money, error) {
	q, _, err := m.MulDivDown(r, 1, 100, 1)
	return q, err
}

// share is a lowest share in per cent with its source.
type share struct {
	percent int64
	rule    zhixing.RuleID
	cite    zhixing.Citation
	mark    zhixing.Confidence
}

// traditionalFirst is the first reserve of a traditional auction as a share of the
// appraised or market price, by the day of the round's notice (AUC-59).
func traditionalFirst(o Options) zhixing.Timeline[int64] {
	t := zhixing.Timeline[int64]{Name: "first_reserve_percent", Basis: zhixing.BasisPublication, Entries: []zhixing.Entry[int64]{
		{From: revisedFrom, Value: 100, Cite: trad(5, 2), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2009, 11, 20), Value: 100, Cite: cite("COMMISSION-2009", 13), Confidence: zhixing.Verified},
		{From: traditionalFrom, Value: 80, Cite: citeP("AUCTION-2004", 8, 3), Confidence: zhixing.Recall},
	}}
	if o.FirstReserve == EightyPercentTo2020 {
		t.Entries = append(t.Entries[:1], t.Entries[2])
	}
	return t
}

// lowestShare is how low the opening price (reserve) of a round may be: of the basis
// in the first round, of the round before in a later one. on is the day of the
// notice.
func lowestShare(kind LotKind, r Regime, round int, on zhixing.Date, o Options) (share, error) {
	first := round <= 1
	r = r.On(on)
	from, table := traditionalFrom, "reserve_percent"
	switch {
	case kind == LotVessel:
		from, table = vesselFrom, "vessel_reserve_percent"
	case kind == LotLegalPersonShares:
		from, table = legalSharesFrom, "legal_person_shares_reserve_percent"
	}
	if on.Before(from) {
		return share{}, &zhixing.NoEntryError{Table: table, Day: on, Basis: zhixing.BasisPublication}
	}
	switch {
	case kind == LotVessel:
		return share{80, "AUC-70", citeP("SHIP-2015", 12, 2), zhixing.Verified}, nil
	case kind == LotLegalPersonShares && first:
		return share{100, "AUC-74", citeP("LP-SHARES-2001", 13, 1), zhixing.Verified}, nil
	case kind == LotLegalPersonShares:
		return share{90, "AUC-74", citeP("LP-SHARES-2001", 13, 2), zhixing.Verified}, nil
	case r == RegimeOnline && first:
		return share{70, "AUC-30", net(10, 2), zhixing.Verified}, nil
	case r == RegimeOnline:
		return share{80, "AUC-31", net(26, 1), zhixing.Verified}, nil
	case first:
		e, err := traditionalFirst(o).At(on)
		return share{e.Value, "AUC-59", e.Cite, e.Confidence}, err
	}
	return share{80, "AUC-59", trad(5, 3), zhixing.Verified}, nil
}

// MinOpening is the lowest lawful opening price or reserve of a round: a share of
// the basis (reference, appraised or market price) in the first round, of the
// previous opening in a later one, rounded up to the fen (AUC-30, 31, 59, 70, 74).
// published is the day of the round's notice: it decides which texts govern, and how
// the article cited is numbered. A day before the first of them is a
// *zhixing.NoEntryError.
func MinOpening(kind LotKind, r Regime, round int, published zhixing.Date, basis, previous zhixing.Money, o Options) (zhixing.Money, zhixing.Citation, error) {
	s, err := lowestShare(kind, r, round, published, o)
	if err != nil {
		return zhixing.Money{}, zhixing.Citation{}, err
	}
	of := basis
	if round > 1 {
		of = previous
	}
	if of.Sign() <= 0 {
		return zhixing.Money{}, zhixing.Citation{}, input("basis", of.String(), s.rule, "作为基准的价格应大于0", "the price it is taken of is above 0")
	}
	m, err := percentUp(of, s.percent)
	return m, s.cite.AsOf(published), err
}

// MaxRounds is how many auction rounds a lot has before the sale (AUC-31, 59, 70, 74).
func MaxRounds(kind LotKind, r Regime, o Options) int {
	switch {
	case kind == LotLegalPersonShares:
		return 3
	case kind == LotVessel:
		return 2
	case r == RegimeOnline:
		return o.maxOnlineRounds()
	case kind.movable():
		return 2
	}
	return 3
}

// movable reports the shorter notice class (vocabulary table 2.3); registered
// vehicles are movables (AUC-32, 77), intellectual property, equity and land-use
// rights are not (AUC-75).
func (k LotKind) movable() bool {
	switch k {
	case LotMovable, LotVehicle, LotPerishable, LotPreciousMetal:
		return true
	}
	return false
}

// NoticeLead is the days of notice before a round or sale starts (AUC-32, 55): none
// before a traditional sale, whose 60 days run from its notice (AUC-59). In a mixed
// lot the longest of its kinds governs. See [Regime.On] for notices before 2017.
func NoticeLead(r Regime, s Stage, round int, o Options, kinds ...LotKind) zhixing.Period {
	var best zhixing.Period
	for _, k := range kinds {
		if p := noticeLead(k, r, s, round, o); p.N > best.N || best.Rule == "" {
			best = p
		}
	}
	return best
}

func noticeLead(k LotKind, r Regime, s Stage, round int, o Options) zhixing.Period {
	p := func(n int, rule zhixing.RuleID, c zhixing.Citation) zhixing.Period {
		return zhixing.Period{N: n, Unit: zhixing.Days, Class: zhixing.Backward, Rule: rule, Cite: c}
	}
	switch {
	case r == RegimeTraditional && s == StageSale:
		return p(0, "AUC-59", trad(25, 2)) // its 60 days run from the notice
	case k == LotVessel && round <= 1:
		return p(30, "AUC-32", citeP("MPL-1999", 32, 3))
	case k == LotVessel:
		return p(7, "AUC-32", cite("SHIP-2015", 10))
	case k == LotLegalPersonShares:
		return p(10, "AUC-32", cite("LP-SHARES-2001", 14))
	case s == StageSale && k.movable():
		return p(or8(o.SaleNoticeMovable, 7), "AUC-55", cite("NET-SALE-2017", 0))
	case s == StageSale:
		return p(or8(o.SaleNoticeOther, 15), "AUC-55", cite("NET-SALE-2017", 0))
	case r == RegimeTraditional && k.movable():
		return p(7, "AUC-32", trad(8, 2))
	case r == RegimeTraditional:
		return p(15, "AUC-32", trad(8, 2))
	case round <= 1 && k.movable():
		return p(15, "AUC-32", net(12, 1))
	case round <= 1:
		return p(30, "AUC-32", net(12, 1))
	case k.movable():
		return p(7, "AUC-32", net(26, 1))
	}
	return p(15, "AUC-32", net(26, 1))
}

// NextRoundDue is the last day for the next round after one failed: 30 days online,
// 60 in a traditional auction, where a third auction has the same days by another
// article (AUC-31, 59).
func NextRoundDue(failed PastRound, r Regime, o Options) (zhixing.Deadline, error) {
	p := zhixing.Period{N: 30, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-31", Cite: net(26, 1)}
	if r.On(failed.FailedOn) == RegimeTraditional {
		law := trad(23)
		if failed.Round > 1 {
			law = trad(25, 1)
		}
		p.N, p.Rule, p.Cite = 60, "AUC-59", law.AsOf(failed.FailedOn)
	}
	return p.EndWith(failed.FailedOn, o.calendar(), o.Roll)
}

// SaleNoticeDue is the last day to publish the notice of the sale: 15 days after the
// failed second online round, 7 after the third traditional one (AUC-55, 59).
func SaleNoticeDue(failedOn zhixing.Date, r Regime, o Options) (zhixing.Deadline, error) {
	p := zhixing.Period{N: 15, Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: "AUC-55", Cite: cite("NET-SALE-2017", 0)}
	if r.On(failedOn) == RegimeTraditional {
		p.N, p.Rule, p.Cite = 7, "AUC-59", trad(25, 2).AsOf(failedOn)
	}
	return p.EndWith(failedOn, o.calendar(), o.Roll)
}

// TakeOfferDue is the last day on which creditors asked after the last online round
// may declare to take the lot (AUC-52, 55; quoted from memory).
func TakeOfferDue(failedOn zhixing.Date, o Options) (zhixing.Deadline, error) {
	return zhixing.Period{N: or8(o.TakeOfferDays, 10), Unit: zhixing.Days, Class: zhixing.PartyTerm, Rule: "AUC-55", Cite: cite("NET-SALE-2017", 0)}.EndWith(failedOn, o.calendar(), o.Roll)
}

// SalePeriod is the sale period: 60 days from its start online, from the notice in a
// traditional sale; it never rolls (AUC-55, 59).
func SalePeriod(from zhixing.Date, r Regime, o Options) (zhixing.Deadline, error) {
	p := zhixing.Period{N: or8(o.SalePeriodDays, 60), Unit: zhixing.Days, Class: zhixing.Validity, Rule: "AUC-55", Cite: cite("NET-SALE-2017", 0)}
	if r.On(from) == RegimeTraditional {
		p.N, p.Rule, p.Cite = 60, "AUC-59", trad(25, 2).AsOf(from)
	}
	return p.EndWith(from, o.calendar(), o.Roll)
}
