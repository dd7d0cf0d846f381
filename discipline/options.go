package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// Options are the policies of this package (政策参数). The zero value holds the
// documented defaults of discipline.md.
type Options struct {
	TermStart        TermStart        `json:"term_start,omitempty"`        // DISC-07
	ExtensionTiming  ExtensionTiming  `json:"extension_timing,omitempty"`  // DISC-07
	Grace            GraceScope       `json:"grace,omitempty"`             // DISC-09
	BarScope         BarScope         `json:"bar_scope,omitempty"`         // DISC-12
	JointApplication JointApplication `json:"joint_application,omitempty"` // DISC-06
	PreWarningDays   uint16           `json:"pre_warning_days,omitempty"`  // DISC-05; 0: none
	MaskID           MaskPolicy       `json:"mask_id,omitempty"`           // DISC-14
	CheckAt          CheckAt          `json:"check_at,omitempty"`          // DISC-21
	MissingOrder     MissingOrder     `json:"missing_order,omitempty"`     // DISC-21
	SoftSeat         SoftSeat         `json:"soft_seat,omitempty"`         // DISC-21
	UnitFine         UnitFine         `json:"unit_fine,omitempty"`         // DISC-23
	FreshOrder       FreshOrder       `json:"fresh_order,omitempty"`       // DISC-24
	Liberty          LibertyRoll      `json:"liberty,omitempty"`           // DISC-26
	PublicBody       PublicBodyFirst  `json:"public_body,omitempty"`       // DISC-51

	// LargerAmount is the threshold of "larger amount" of COL-2023, article 178
	// (数额较大, DISC-33). No figure is known: not given leaves the finding unknown.
	LargerAmount zhixing.GivenMoney `json:"larger_amount,omitzero"`
	// SeizureExcessPercent is the ratio of seized value to claim, in per cent, above
	// which a seizure is plainly excessive (明显超标的, DISC-38); 0 means 200.
	SeizureExcessPercent uint16 `json:"seizure_excess_percent,omitempty"`
	// CallInDays is the time a leader called in has to put things right (整改期限,
	// DISC-50); 0 means that none is set, since no national number exists.
	CallInDays uint16 `json:"call_in_days,omitempty"`

	// The parameters below stand on rules read from memory or from reproductions and
	// may be overridden; 0 means the number of the rule.
	DeletionDays     uint8 `json:"deletion_days,omitempty"`      // DISC-11: 3 working days
	ReapplyMonths    uint8 `json:"reapply_months,omitempty"`     // DISC-12: 6 months
	LiftDays         uint8 `json:"lift_days,omitempty"`          // DISC-19: 3 working days
	ContactDays      uint8 `json:"contact_days,omitempty"`       // DISC-42: 3 days
	ComplaintSilence uint8 `json:"complaint_silence,omitempty"`  // DISC-31: 60 days
	UrgentTripMonths uint8 `json:"urgent_trip_months,omitempty"` // DISC-18: 1 month

	// Roll is the policy of rolling off rest days; listing, grace, permit and bar
	// terms are of class Sanction and do not roll by default.
	Roll zhixing.Roll `json:"roll,omitzero"`
	// Tables hold the calendar; nil means the shipped one.
	Tables *zhixing.Tables `json:"-"`
}

func (o *Options) calendar() zhixing.Calendar { return o.Tables.Calendar() }

// Check reports values outside the enumerations and absurd numbers.
func (o Options) Check() error {
	var p zhixing.Problems
	bad := zhixing.Text{ZH: "没有这一选项", EN: "there is no such variant"}
	add := func(ok bool, field string, rule zhixing.RuleID) {
		if !ok {
			p.Add(field, "", rule, bad)
		}
	}
	add(termStartNames.Valid(o.TermStart), "term_start", "DISC-07")
	add(extensionTimingNames.Valid(o.ExtensionTiming), "extension_timing", "DISC-07")
	add(graceScopeNames.Valid(o.Grace), "grace", "DISC-09")
	add(barScopeNames.Valid(o.BarScope), "bar_scope", "DISC-12")
	add(jointApplicationNames.Valid(o.JointApplication), "joint_application", "DISC-06")
	add(maskPolicyNames.Valid(o.MaskID), "mask_id", "DISC-14")
	add(checkAtNames.Valid(o.CheckAt), "check_at", "DISC-21")
	add(missingOrderNames.Valid(o.MissingOrder), "missing_order", "DISC-21")
	add(softSeatNames.Valid(o.SoftSeat), "soft_seat", "DISC-21")
	add(unitFineNames.Valid(o.UnitFine), "unit_fine", "DISC-23")
	add(freshOrderNames.Valid(o.FreshOrder), "fresh_order", "DISC-24")
	add(libertyRollNames.Valid(o.Liberty), "liberty", "DISC-26")
	add(publicBodyFirstNames.Valid(o.PublicBody), "public_body", "DISC-51")
	if o.LargerAmount.Given && o.LargerAmount.Amount.Sign() < 0 {
		p.Add("larger_amount", o.LargerAmount.Amount.String(), "DISC-33", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	if o.SeizureExcessPercent != 0 && o.SeizureExcessPercent < 100 {
		p.Add("seizure_excess_percent", "", "DISC-38", zhixing.Text{ZH: "不得低于百分之百", EN: "must be at least 100"})
	}
	return p.Err()
}

// end is the deadline of a period of this package: of n units, or of what the user
// put in its place.
func (o *Options) end(rule zhixing.RuleID, override uint8, n int, unit zhixing.PeriodUnit, class zhixing.DeadlineClass, c zhixing.Citation, trigger zhixing.Date) (zhixing.Deadline, error) {
	if override != 0 {
		n = int(override)
	}
	return zhixing.Period{N: n, Unit: unit, Class: class, Rule: rule, Cite: c}.EndWith(trigger, o.calendar(), o.Roll)
}
