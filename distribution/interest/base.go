package interest

import "github.com/zhixing-go/zhixing"

// Bears reports whether an item bears interest for delay on dates from 2014-08-01
// (now) and before it (old), under the table of DIST-03 and the options: the title
// of a sale of collateral orders no payment, criminal restitution bears none
// (DIST-16), a liability fixed in a mediation document may replace it (DIST-05).
func (t Title) Bears(item int, o Options) (now, old bool) {
	return t.bears(&t.Items[item], &o)
}

func (t *Title) bears(it *Item, o *Options) (now, old bool) {
	switch {
	case t.Relief == OrdersSale || it.Kind.isDelay():
		return false, false
	case t.Mediation == LiabilityBorne:
		return false, false
	case t.Mediation == LiabilityFixed && o.MediationPenalty == MediationPenaltyReplacesDoubled:
		return false, false
	case it.Nature == CriminalRestitution && o.Restitution == RestitutionBearsNone:
		return false, false
	}
	in := it.Inclusion
	for i := range o.Inclusions {
		if in == InclusionDefault && o.Inclusions[i].Kind == it.Kind {
			in = o.Inclusions[i].Inclusion
		}
	}
	switch in {
	case InBase:
		return true, true
	case OutOfBase:
		return false, false
	case InBaseUntil2014:
		return false, true
	}
	switch {
	case it.Kind >= Principal && it.Kind <= Damages:
		return true, true
	case o.BaseScope == PrincipalOnly:
		return false, false
	case it.Kind == LitigationFee || it.Kind == PreservationCost:
		in := o.LitigationFees == FeesInBase
		return in, in
	case it.Kind == LiquidatedDamagesSum || it.Kind == LawyerFee || it.Kind == OtherAwardedCost:
		return true, true
	}
	return false, false
}

// StayOf derives the pause of interest from a suspension by ruling (table 2.2 of
// the vocabulary): To is the day before resumption.
func StayOf(s zhixing.Suspended) Stay {
	st := Stay{Cause: OtherStay, From: s.From, To: dayBefore(s.To), ByDebtor: s.ApplicantDebtor}
	switch s.Ground {
	case zhixing.SuspendRetrial:
		st.Cause = RetrialSuspension
	case zhixing.SuspendSetAsidePending, zhixing.SuspendNonEnforcementPendingWithSecurity:
		st.Cause = TitleReviewNotByDebtor
		if s.ApplicantDebtor == zhixing.Yes {
			st.Cause = TitleReviewByDebtor
		}
	case zhixing.SuspendThirdPartyObjectionFounded:
		st.Cause = ThirdPartyObjection
	case zhixing.SuspendSettlementFiled, zhixing.SuspendPrivateSettlement, zhixing.SuspendCreditorAgreesPostpone:
		st.Cause = SettlementSuspension
	case zhixing.SuspendConflictingInstruments:
		st.Cause = TitleReviewNotByDebtor
	}
	return st
}

// StayOfDecision derives the pause of interest from a stay by decision (table 2.2).
func StayOfDecision(s zhixing.Stayed) Stay {
	st := Stay{Cause: OtherStay, From: s.From, To: dayBefore(s.To), ByDebtor: s.ApplicantDebtor}
	if !s.Ended.IsZero() && (s.To.IsZero() || s.Ended.Before(s.To)) {
		st.To = dayBefore(s.Ended)
	}
	switch s.Ground {
	case zhixing.StayGuaranteeConsented:
		st.Cause = SecurityStay
	case zhixing.StayInstrumentUnderReview, zhixing.StaySuperiorNotice:
		if s.Ground == zhixing.StaySuperiorNotice && s.TitleReason != zhixing.Yes {
			break
		}
		st.Cause = TitleReviewNotByDebtor
		if s.ApplicantDebtor == zhixing.Yes {
			st.Cause = TitleReviewByDebtor
		}
	}
	return st
}

func dayBefore(d zhixing.Date) zhixing.Date {
	if d.IsZero() {
		return d
	}
	return d.AddDays(-1)
}

// stops reports whether the stay stops the doubled part (DIST-07).
func (s *Stay) stops(o *Options) bool {
	switch s.Cause {
	case TitleReviewNotByDebtor:
		return true
	case RetrialSuspension:
		return s.ByDebtor != zhixing.Yes || o.RetrialByDebtor == RetrialExcluded
	}
	return false
}

// excluded returns the dates that bear no doubled part, merged: overlapping stays
// count once, and none before 2014-08-01 (DIST-07, DIST-13).
func (t *Title) excluded(o *Options) []zhixing.Span {
	var all []zhixing.Span
	add := func(from, last zhixing.Date) {
		if from.Before(day2014()) {
			from = day2014()
		}
		s := zhixing.Span{From: from}
		if !last.IsZero() {
			if s.To = last.AddDays(1); !s.To.After(from) {
				return
			}
		}
		all = append(all, s)
	}
	for i := range t.Stays {
		if t.Stays[i].stops(o) {
			add(t.Stays[i].From, t.Stays[i].To)
		}
	}
	for i := range t.Settlements {
		s := &t.Settlements[i]
		if s.Performed == zhixing.Yes {
			continue
		}
		switch {
		case o.SettlementPeriod == SettlementCustom:
			for _, x := range s.Excluded {
				add(x.From, dayBefore(x.To))
			}
		case s.ByCreditor == zhixing.Yes || s.Waived == zhixing.Yes:
			add(s.Agreed, dayBefore(s.Resumed))
		case o.SettlementPeriod == ExcludeUntilAgreedDueDates && !s.AgreedEnd.IsZero():
			last := s.AgreedEnd
			if !s.Resumed.IsZero() && !last.Before(s.Resumed) {
				last = dayBefore(s.Resumed)
			}
			add(s.Agreed, last)
		}
	}
	return zhixing.MergeSpans(nil, all)
}
