package distribution

import "github.com/zhixing-go/zhixing"

// CutOffMoment is the last moment for applying to take part in one asset
// (参与分配截止时点, DIST-42).
type CutOffMoment struct {
	Policy CutOff       `json:"policy"`       // whose moment it is; not the policy chosen where its condition is not met
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
// before execution of the property is finished; the day is local practice). The service
// of a plan ends the time only where two or more creditors take part; where they do
// not the moment is that of per_asset_kind, and where it is not said a plan, made for
// several creditors (CPL-INT-2022 509), is taken to show it.
func CutOffDay(a Asset, p Process, o Options) CutOffMoment {
	m := CutOffMoment{Policy: o.CutOff, OnDayLate: zhixing.No}
	at := func(d zhixing.Date, fact string) CutOffMoment {
		m.Day = d
		if d.IsZero() {
			m.Missing = fact
		}
		return m
	}
	if m.Policy == CutOffPlanServedFirst && p.SeveralTakePart == zhixing.No {
		m.Policy = CutOffPerAssetKind
	}
	switch m.Policy {
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

// counted is the process with the creditors counted who take part before the plan is
// served, where a cut-off hangs on their number and it is not given (DIST-42). The
// claim at hand, if any, came on a day of its own.
func (e *Estate) counted(o Options, at zhixing.ClaimID, on zhixing.Date) Process {
	p := e.Process
	if o.CutOff != CutOffPlanServedFirst || p.SeveralTakePart != zhixing.Unknown || p.PlanServedOn.IsZero() {
		return p
	}
	var first zhixing.PartyID
	p.SeveralTakePart = zhixing.No
	for i := range e.Claims {
		c := &e.Claims[i]
		came := c.AppliedOn
		if c.ID == at && came.IsZero() {
			came = on
		}
		titled := c.Status == Titled || c.Status == Disputed || c.Status == Conditional
		if !titled && !hasRight(c) || !came.IsZero() && !came.Before(p.PlanServedOn) {
			continue
		}
		switch id := creditorOf(c); first {
		case "":
			first = id
		case id:
		default:
			p.SeveralTakePart = zhixing.Yes
		}
	}
	return p
}

func workingDayBefore(d zhixing.Date, cal zhixing.Calendar) zhixing.Date {
	for d = d.AddDays(-1); !d.IsZero(); d = d.AddDays(-1) {
		if k, _ := cal.Day(d); !k.IsRest() {
			break
		}
	}
	return d
}
