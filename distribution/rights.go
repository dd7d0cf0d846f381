package distribution

import "github.com/zhixing-go/zhixing"

// rightFault is why a right gives no priority; rightDoubt bits of the same list
// name facts that would decide and were not given, the right then stands as claimed.
type rightFault uint8

const (
	rightStands           rightFault = iota
	faultUnregistered                // CC-SEC-2020 54(3): ranks with ordinary claims
	faultAfterSealing                // SEIZE-2020 24
	faultConstructionLate            // BUILD-2020 41
	faultNoContract                  // BUILD-2020 35
	faultNotQualified                // BUILD-2020 38, 39
	faultWaived                      // BUILD-2020 42
	faultBuyer                       // BUYER-2023
	faultLienLapsed                  // MAR-1992 29
	faultLienNoticed                 // MAR-1992 26
	faultNotRegistered               // MPL-1999 111, SHIP-2015 16
	faultOilPollution                // MAR-1992 22(2)
	faultCrimeProceeds               // CRIM-PROP-2014 11
)

// fault tells whether a right gives priority over the asset (DIST-32 to 35, 40, 46).
// A fact not given never destroys a right; Why names it.
func (d *drawer) fault(c *Claim, r *Right, as *Asset) rightFault {
	if as.ProceedsOfCrime == zhixing.Yes && r.GoodFaith == zhixing.No {
		return faultCrimeProceeds
	}
	switch r.Kind {
	case zhixing.PriorityUnregisteredMovableMortgage:
		return faultUnregistered
	case zhixing.PriorityRegisteredMortgage, zhixing.PriorityPledge, zhixing.PriorityPurchaseMoney:
		// A lien arises by law, a mortgage set up after sealing is not good against
		// the creditor who sealed (DIST-32).
		if d.o.RightAfterSealing == SealedRanksOrdinary && !r.SetUpOn.IsZero() {
			// A sealing that was not made public is no good against good faith.
			hidden := as.SealingPublished == zhixing.No && r.GoodFaith == zhixing.Yes
			if s := d.firstSealed(as); !s.IsZero() && s.Before(r.SetUpOn) && !hidden {
				return faultAfterSealing
			}
		}
	case zhixing.PriorityConstructionPrice:
		return d.constructionFault(r)
	case zhixing.PriorityHomeBuyerRefund:
		if r.ForLiving == zhixing.No || r.PaidInFull == zhixing.No || r.DeliveryImpossible == zhixing.No {
			return faultBuyer
		}
		if !d.on.IsZero() && d.on.Before(zhixing.YMD(2023, 4, 20)) {
			return faultBuyer
		}
	case zhixing.PriorityMaritimeLienA, zhixing.PriorityMaritimeLienB, zhixing.PriorityMaritimeLienC,
		zhixing.PriorityMaritimeLienD, zhixing.PriorityMaritimeLienE:
		if f := d.maritimeFault(r, as); f != rightStands {
			return f
		}
	}
	if !as.LastSaleNotice.IsZero() && isMaritime(r.Kind) && c.Arrested != zhixing.Yes &&
		!c.Registered.IsZero() && c.Registered.After(d.registrationEnd(as)) {
		return faultNotRegistered
	}
	return rightStands
}

// registrationEnd is the last day for registering a claim against the price of a
// ship (SHIP-2015 16; DIST-46): the 60th day after the last notice of the first sale,
// rolled off a rest day like every period of procedure (CPL-2023 85(3)). Who applied
// for the sale needs no registration (SHIP-2015 18).
func (d *drawer) registrationEnd(as *Asset) zhixing.Date {
	return d.lastDay(as.LastSaleNotice, 60, zhixing.Days)
}

// lastDay is the last day of a period: its first day is not counted, a last day of
// rest rolls (CC-2020 201 to 203; CPL-2023 85). Zero where from is.
func (d *drawer) lastDay(from zhixing.Date, n int, unit zhixing.PeriodUnit) zhixing.Date {
	if from.IsZero() {
		return from
	}
	p := zhixing.Period{N: n, Unit: unit, Class: zhixing.PartyTerm}
	end, _, err := p.EndDate(from, d.o.calendar(), zhixing.Roll{Uncovered: zhixing.UncoveredProvisional})
	if err != nil {
		return zhixing.Date{}
	}
	return end
}

func isMaritime(k zhixing.PriorityKind) bool {
	return k >= zhixing.PriorityMaritimeLienA && k <= zhixing.PriorityOtherMaritime
}

// constructionTerm is the time in which a construction price may claim its
// priority (建设工程价款优先受偿权行使期限), by the day it was exercised.
type constructionTerm struct {
	months         int
	fromCompletion bool
	// kept: what had run out under the entry before it stays lost; events before the
	// Civil Code keep the law of their time.
	kept bool
}

var constructionTerms = zhixing.Timeline[constructionTerm]{
	Name: "construction_price_term", Basis: zhixing.BasisEvent,
	Entries: []zhixing.Entry[constructionTerm]{
		{From: zhixing.YMD(2021, 1, 1), Value: constructionTerm{months: 18, kept: true}, Cite: cite("BUILD-2020", 41), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2019, 2, 1), To: zhixing.YMD(2020, 12, 31), Value: constructionTerm{months: 6}, Cite: cite("BUILD-2018", 22), Confidence: zhixing.Verified},
		{From: zhixing.YMD(2002, 6, 27), To: zhixing.YMD(2019, 1, 31), Value: constructionTerm{months: 6, fromCompletion: true}, Cite: cite("BUILD-2002", 4), Confidence: zhixing.Secondary},
	},
}

func (d *drawer) constructionFault(r *Right) rightFault {
	if r.EmployerContract == zhixing.No {
		return faultNoContract
	}
	if r.Qualified == zhixing.No {
		return faultNotQualified
	}
	if r.Waived == zhixing.Yes && r.WaiverHurtsWages == zhixing.No {
		// A waiver that hurts workers' interests is void; one whose effect on them
		// is not known does not yet take the right away.
		return faultWaived
	}
	if end, _ := d.constructionEnd(r); !end.IsZero() && r.ExercisedOn.After(end) {
		return faultConstructionLate
	}
	return rightStands
}

// constructionEnd is the last day for exercising the priority, and the law that set
// it; zero if facts are missing.
func (d *drawer) constructionEnd(r *Right) (zhixing.Date, zhixing.Citation) {
	if r.ExercisedOn.IsZero() {
		return zhixing.Date{}, zhixing.Citation{}
	}
	t, err := constructionTerms.At(r.ExercisedOn)
	if err != nil {
		return zhixing.Date{}, zhixing.Citation{}
	}
	if t.Value.kept {
		if old, err := constructionTerms.At(t.From.AddDays(-1)); err == nil {
			if end := d.termEnd(old.Value, r); !end.IsZero() && end.Before(t.From) {
				return end, old.Cite
			}
		}
	}
	return d.termEnd(t.Value, r), t.Cite
}

func (d *drawer) termEnd(t constructionTerm, r *Right) zhixing.Date {
	if t.fromCompletion {
		return d.lastDay(r.CompletedOn, t.months, zhixing.Months)
	}
	return d.lastDay(r.PayableOn, t.months, zhixing.Months)
}

// maritimeFault: a maritime lien lapses one year after it arose if not exercised;
// the year is neither suspended nor interrupted (MAR-1992 29). After a transfer of the
// ship the court's notice on the buyer's application leaves it sixty days (26).
func (d *drawer) maritimeFault(r *Right, as *Asset) rightFault {
	if r.Kind == zhixing.PriorityMaritimeLienE && r.InsuredOilPollution == zhixing.Yes {
		return faultOilPollution
	}
	if !r.SetUpOn.IsZero() && !r.ExercisedOn.IsZero() && r.ExercisedOn.After(d.lastDay(r.SetUpOn, 1, zhixing.Years)) {
		return faultLienLapsed
	}
	if n := as.TransferNotice; !n.IsZero() && !r.SetUpOn.After(n) && r.ExercisedOn.After(d.lastDay(n, 60, zhixing.Days)) {
		return faultLienNoticed
	}
	return rightStands
}

// firstSealed is the day of the first effective measure on an asset.
func (d *drawer) firstSealed(as *Asset) zhixing.Date {
	if !as.FirstSealedOn.IsZero() {
		return as.FirstSealedOn
	}
	if d.sealed == nil {
		d.sealed = make(map[zhixing.AssetID]zhixing.Date)
		for i := range d.e.Claims {
			for _, s := range d.e.Claims[i].Seizures {
				if s.Lapsed == zhixing.Yes || s.Effective.IsZero() {
					continue
				}
				if f := d.sealed[s.Asset]; f.IsZero() || s.Effective.Before(f) {
					d.sealed[s.Asset] = s.Effective
				}
			}
		}
	}
	return d.sealed[as.ID]
}
