package casefile

import "github.com/zhixing-go/zhixing"

// groundFits reports whether the ground is one on which this kind of stay may be
// ordered (CASE-38). Outside the statutory grounds there is no stay.
func (f StayFacts) groundFits(k EventKind) zhixing.Tri {
	switch k {
	case EventStayByGuarantee:
		return zhixing.TriOf(f.Ground == zhixing.StayGuaranteeConsented)
	case EventStayBySuperior:
		return zhixing.TriOf(f.Ground == zhixing.StaySuperiorNotice)
	}
	switch f.Ground {
	case zhixing.StayIllegalMeasure, zhixing.StayOwnershipDispute, zhixing.StaySetOff:
		return f.SecurityGiven // STAY-2002 3: on application with security
	case zhixing.StaySuperiorHandling, zhixing.StayInstrumentUnderReview:
		return zhixing.Yes // STAY-2002 7: ex officio
	}
	return zhixing.No
}

// termFits reports whether the length is lawful for a stay that begins on the day
// on. A guarantee for longer than a year is capped, not void (CPL-INT-2022 467).
func (f StayFacts) termFits(k EventKind, on zhixing.Date) zhixing.Tri {
	if f.Until.Before(on) {
		return zhixing.No
	}
	if k == EventStayByGuarantee {
		return zhixing.Yes
	}
	end := on.AddMonths(periodStayMonths.N)
	if k == EventStayOnApplication {
		if f.Extension == zhixing.Yes {
			end = on.AddMonths(2 * periodStayMonths.N)
		}
		return zhixing.TriOf(!f.Until.After(end))
	}
	if !f.Until.After(end) {
		return zhixing.Yes
	}
	return f.PresidentApproved
}

// extensionFits reports whether a stay that is running may go on until the day given
// (CASE-38, CASE-72): one on a guarantee as the parties agree, within a year of its
// beginning; one of the superior court with its president's approval; one on
// application once, by three months at most.
func (f StayFacts) extensionFits(k EventKind, on zhixing.Date, l *lane) zhixing.Tri {
	if !l.extendable(k, on) || !f.Until.After(l.until) {
		return zhixing.No
	}
	switch k {
	case EventStayByGuarantee:
		return zhixing.Yes
	case EventStayBySuperior:
		return f.PresidentApproved
	}
	return zhixing.TriOf(!f.Until.After(l.longest()))
}

// longest is the last day to which a stay on application may be extended.
func (l *lane) longest() zhixing.Date { return l.until.AddMonths(periodStayMonths.N) }

// extendable reports whether on the day given the running stay is of the kind and may
// go on at all.
func (l *lane) extendable(k EventKind, on zhixing.Date) bool {
	switch l.stay {
	case zhixing.StayGuaranteeConsented:
		return k == EventStayByGuarantee && l.until.Before(l.since.AddYears(periodStayYear.N))
	case zhixing.StaySuperiorNotice:
		return k == EventStayBySuperior
	}
	return k == EventStayOnApplication && !l.prolonged && on.Before(l.longest())
}

// LastDay is the last day of the stay: as fixed, but a stay on a guarantee lasts a
// year at most (CASE-38(a)).
func (f StayFacts) LastDay(k EventKind, on zhixing.Date) zhixing.Date {
	if k == EventStayByGuarantee {
		if most := on.AddYears(periodStayYear.N); f.Until.After(most) {
			return most
		}
	}
	return f.Until
}
