package discipline

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// DisciplineFacts is what the pressure on a debtor consists of, for the case file
// (DISC-01, 15, 22, 30; CASE-41 Z2, Z5).
type DisciplineFacts struct {
	Debtor         zhixing.PartyID
	Orders         []Hold             // consumption orders against the debtor himself
	Listings       []Listing          // entries of the debtor
	Assessment     *ListingAssessment // whether he qualifies; nil: not assessed
	ReasonRecorded zhixing.Tri        // why he is not listed stands in the file
	Sanctions      []Sanction         // fines and detentions decided
	Indications    []Indication       // of the refusal crime; nil: not screened
	ReferredOn     zhixing.Date       // criminal referral
}

// State is the fact "DisciplineState" of the specification on a day.
func (f DisciplineFacts) State(asOf zhixing.Date) zhixing.DisciplineState {
	s := zhixing.DisciplineState{Debtor: f.Debtor, AsOf: asOf, ConsumptionOrder: zhixing.No, ReasonRecorded: f.ReasonRecorded, CriminalStep: zhixing.TriOf(!f.ReferredOn.IsZero() && !f.ReferredOn.After(asOf))}
	for _, h := range f.Orders {
		if h.Measure == zhixing.MeasureConsumptionOrder && !h.From.After(asOf) && (s.ConsumptionOn.IsZero() || h.From.Before(s.ConsumptionOn)) {
			s.ConsumptionOrder, s.ConsumptionOn = zhixing.Yes, h.From
		}
	}
	if a := f.Assessment; a != nil {
		switch a.Duty {
		case Must, ShouldAsARule:
			s.ListingQualified = zhixing.Yes
		case MustNot, GenerallyNot:
			s.ListingQualified = zhixing.No
			if len(a.Bars) > 0 {
				s.NotListedReason = a.Bars[0].Bar
			}
		}
	}
	for _, l := range f.Listings {
		// A live entry says more than one that is over.
		if g := l.Facts(asOf); s.Listing == 0 || g.Live == zhixing.Yes {
			s.Listing, s.ListedOn = g.State, g.Published
		}
	}
	for _, x := range f.Sanctions {
		if x.On.After(asOf) {
			continue
		}
		if x.Fine.Given {
			s.Sanctions = append(s.Sanctions, zhixing.SanctionTaken{Measure: zhixing.MeasureFine, On: x.On, Amount: x.Fine})
		}
		if x.Days > 0 {
			s.Sanctions = append(s.Sanctions, zhixing.SanctionTaken{Measure: zhixing.MeasureDetention, On: x.On, Days: zhixing.GiveCount(int(x.Days))})
		}
	}
	if s.CriminalStep == zhixing.Yes {
		s.CriminalStepOn = f.ReferredOn
		s.Sanctions = append(s.Sanctions, zhixing.SanctionTaken{Measure: zhixing.MeasureCriminalReferral, On: f.ReferredOn})
	}
	slices.SortStableFunc(s.Sanctions, func(a, b zhixing.SanctionTaken) int { return a.On.Compare(b.On) })
	if len(f.Indications) > 0 {
		s.CriminalIndicated = zhixing.No
		for _, i := range f.Indications {
			switch {
			case i.State == zhixing.Met && i.ByActDay:
				s.CriminalIndicated = zhixing.Yes
			case i.State == zhixing.Undetermined && s.CriminalIndicated == zhixing.No:
				s.CriminalIndicated = zhixing.Unknown
			}
		}
	}
	return s
}

// GroundFromClosing reads a closing as a ground of deletion (DISC-11): completed is
// ground 1, refused 6, concluded 7; a termination for this time is none of its own,
// and a restriction goes on after it. ok is false for the others.
func GroundFromClosing(c zhixing.CaseClosed) (g zhixing.DeletionGround, on zhixing.Date, ok bool) {
	switch c.Manner {
	case zhixing.Completed:
		return zhixing.DeletedPerformed, c.On, true
	case zhixing.Refused:
		return zhixing.DeletedRefused, c.On, true
	case zhixing.Concluded:
		return zhixing.DeletedConcluded, c.On, true
	}
	return 0, zhixing.Date{}, false
}

// LiftFromClosing reads a closing as a ground for lifting a restriction (DISC-19).
func LiftFromClosing(c zhixing.CaseClosed) (f LiftFacts, ok bool) {
	switch c.Manner {
	case zhixing.Completed:
		return LiftFacts{Ground: LiftPerformed, Holds: zhixing.Yes, On: c.On}, true
	case zhixing.Refused, zhixing.Concluded:
		return LiftFacts{Ground: LiftConcluded, Holds: zhixing.Yes, On: c.On}, true
	}
	return LiftFacts{}, false
}

// GroundFromPerformance reads a performance as ground 1 or 2 of deletion (DISC-11).
// Part performance is no ground; Unknown where the outstanding sum is not given.
func GroundFromPerformance(p zhixing.PerformanceState) (g zhixing.DeletionGround, holds zhixing.Tri) {
	g = zhixing.DeletedPerformed
	if p.How == zhixing.PerformanceSettlement {
		g = zhixing.DeletedSettlementPerformed
	}
	switch {
	case !p.PerformedOn.IsZero() && !p.PerformedOn.After(p.AsOf):
		return g, zhixing.Yes
	case p.Outstanding.Given:
		return g, zhixing.TriOf(p.Outstanding.Amount.Sign() <= 0)
	}
	return g, zhixing.Unknown
}

// GroundFromSuspension reads a suspension as ground 5: retrial and bankruptcy only
// (DISC-11).
func GroundFromSuspension(s zhixing.Suspended) zhixing.Tri { return suspensionDeletes(s.Ground) }

// GroundFromBankruptcy reads the acceptance of a bankruptcy as ground 5 (DISC-11).
func GroundFromBankruptcy(b zhixing.BankruptcyAccepted) zhixing.Tri { return b.Accepted }

// ConductFromSettlement reads a settlement as circumstance 6 (DISC-01): not performed
// at its end, without a good reason.
func ConductFromSettlement(s zhixing.SettlementState, asOf zhixing.Date) Conduct {
	due := zhixing.Unknown
	if !s.AgreedEnd.IsZero() {
		due = zhixing.TriOf(asOf.After(s.AgreedEnd))
	}
	return Conduct{Circumstance: zhixing.CircumstanceRefusesSettlement, Present: due.And(s.Performed.Not()).And(s.JustReason.Not()), On: s.AgreedEnd}
}

// AddedDebtor says whether a change of parties makes a person a debtor of his own,
// whom the bars of DISC-04 do not protect and who may be restricted as Self (DISC-17):
// from the day it takes effect, unless it is contested.
func AddedDebtor(p zhixing.PartyChanged, asOf zhixing.Date) zhixing.Tri {
	on := p.EffectOn
	if on.IsZero() {
		on = p.RuledOn
	}
	if p.NewDebtor == "" || on.IsZero() {
		return zhixing.Unknown
	}
	if asOf.Before(on) {
		return zhixing.No
	}
	return orNo(p.Contested).Not()
}

// EventFromPayout reads a payout as an event of integrity (DISC-39: TM7, TP4). One
// deferred on a ground is not ready until the ground is gone.
func EventFromPayout(p zhixing.PayoutMade) IntegrityEvent {
	ready := p.Ready
	if p.Deferral != 0 {
		ready = p.GroundGone
	}
	return IntegrityEvent{ID: p.ID, Kind: PayoutLate, On: p.AsOf, Ready: ready, Paid: p.Paid}
}
