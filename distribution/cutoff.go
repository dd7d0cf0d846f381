package distribution

import "github.com/zhixing-go/zhixing"

// CutOffMoment is the last moment for applying to take part in one asset
// (参与分配截止时点, DIST-42).
type CutOffMoment struct {
	Policy CutOff       `json:"policy"`
	Day    zhixing.Date `json:"day,omitzero"` // zero: the fact it hangs on was not given
	// OnDayLate says that an application received on the day itself is late.
	OnDayLate zhixing.Tri `json:"on_day_late,omitzero"`
	Missing   string      `json:"missing,omitempty"` // the fact not given
}

// lastInTime is the last day on which an application is in time.
func (c CutOffMoment) lastInTime() zhixing.Date {
	if c.OnDayLate == zhixing.Yes {
		return c.Day.AddDays(-1)
	}
	return c.Day
}

// CutOffDay is the cut-off for one asset under the policy (CPL-INT-2022 507(2):
// before execution of the property is finished; the day is local practice).
func CutOffDay(a Asset, p Process, o Options) CutOffMoment {
	m := CutOffMoment{Policy: o.CutOff, OnDayLate: zhixing.No}
	at := func(d zhixing.Date, fact string) CutOffMoment {
		m.Day = d
		if d.IsZero() {
			m.Missing = fact
		}
		return m
	}
	switch o.CutOff {
	case CutOffPlanServedFirst:
		// The working day before the first service; an application must be before it.
		m.OnDayLate = zhixing.Yes
		if p.PlanServedOn.IsZero() {
			return at(zhixing.Date{}, "process.plan_served_on")
		}
		return at(workingDayBefore(p.PlanServedOn, o.calendar()), "process.plan_served_on")
	case CutOffPlanMade:
		return at(p.PlanMadeOn, "process.plan_made_on")
	case CutOffFundsArrived:
		return at(a.FundsOn, "funds_on")
	case CutOffPaidOut:
		return at(a.PaidOutOn, "paid_out_on")
	case CutOffRegistryServed:
		if a.Kind == MoneyAsset {
			return at(a.PaidOutOn.AddDays(-1), "paid_out_on")
		}
		return at(a.RegistryOn, "registry_on")
	}
	if a.Kind == MoneyAsset {
		// With dates only: the calendar day before the day of pay-out.
		return at(a.PaidOutOn.AddDays(-1), "paid_out_on")
	}
	if a.RulingServedOn.IsZero() {
		return at(a.RealisedOn, "ruling_served_on")
	}
	return at(a.RulingServedOn, "ruling_served_on")
}

func workingDayBefore(d zhixing.Date, cal zhixing.Calendar) zhixing.Date {
	for d = d.AddDays(-1); !d.IsZero(); d = d.AddDays(-1) {
		if k, _ := cal.Day(d); !k.IsRest() {
			break
		}
	}
	return d
}
