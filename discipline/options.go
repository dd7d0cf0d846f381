package discipline

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
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
	CompensationYear CompensationYear `json:"compensation_year,omitempty"` // DISC-47
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
	policies().Check("", &o, &p)
	if o.LargerAmount.Given && o.LargerAmount.Amount.Sign() < 0 {
		p.Add("larger_amount", o.LargerAmount.Amount.String(), "DISC-33", zhixing.Text{ZH: "不得为负", EN: "must not be negative"})
	}
	if o.SeizureExcessPercent != 0 && o.SeizureExcessPercent < 100 {
		p.Add("seizure_excess_percent", "", "DISC-38", zhixing.Text{ZH: "不得低于百分之百", EN: "must be at least 100"})
	}
	return p.Err()
}

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("discipline",
		policy.Of("term_start", "DISC-07", "失信期限起算日", "first day of a term", &termStartNames, func(o *Options) *TermStart { return &o.TermStart }),
		policy.Of("extension_timing", "DISC-07", "延长决定时间", "when an extension is decided", &extensionTimingNames, func(o *Options) *ExtensionTiming { return &o.ExtensionTiming }),
		policy.Of("grace", "DISC-09", "不适用宽限期的情形", "who gets no grace", &graceScopeNames, func(o *Options) *GraceScope { return &o.Grace }),
		policy.Of("bar_scope", "DISC-12", "再次申请限制范围", "scope of the re-listing bar", &barScopeNames, func(o *Options) *BarScope { return &o.BarScope }),
		policy.Of("joint_application", "DISC-06", "随案申请", "listing asked for with enforcement", &jointApplicationNames, func(o *Options) *JointApplication { return &o.JointApplication }),
		policy.Of("mask_id", "DISC-14", "公布证件号码方式", "masking of identity numbers", &maskPolicyNames, func(o *Options) *MaskPolicy { return &o.MaskID }),
		policy.Of("check_at", "DISC-21", "比对时点", "day a behaviour is judged by", &checkAtNames, func(o *Options) *CheckAt { return &o.CheckAt }),
		policy.Of("missing_order", "DISC-21", "有失信无限消", "listing without a consumption order", &missingOrderNames, func(o *Options) *MissingOrder { return &o.MissingOrder }),
		policy.Of("soft_seat", "DISC-21", "普通列车软座", "soft seats on ordinary trains", &softSeatNames, func(o *Options) *SoftSeat { return &o.SoftSeat }),
		policy.Of("unit_fine", "DISC-23", "对单位依第114条罚款", "fine on a unit under article 114", &unitFineNames, func(o *Options) *UnitFine { return &o.UnitFine }),
		policy.Of("fresh_order", "DISC-24", "责令后继续拒不履行", "refusal after a fresh order", &freshOrderNames, func(o *Options) *FreshOrder { return &o.FreshOrder }),
		policy.Of("liberty", "DISC-26", "涉人身自由期限顺延", "rolling where liberty is at stake", &libertyRollNames, func(o *Options) *LibertyRoll { return &o.Liberty }),
		policy.Of("compensation_year", "DISC-47", "赔偿利息年天数", "days of a year of interest in compensation", &compensationYearNames, func(o *Options) *CompensationYear { return &o.CompensationYear }),
		policy.Of("public_body", "DISC-51", "公共机构先行通报", "superior of a public body told first", &publicBodyFirstNames, func(o *Options) *PublicBodyFirst { return &o.PublicBody }),
	)
}

// Policies lists every policy of Options with its words: the first is the default.
func Policies() []zhixing.PolicySpec { return policies().Specs() }

// WithProfile returns the options with the words of an office's profile put in. A
// word that no policy has is an *zhixing.InputError.
func (o Options) WithProfile(p zhixing.Profile) (Options, error) {
	return policies().WithProfile(o, p)
}

// Set puts one policy to one of its words.
func (o *Options) Set(name, word string) error { return policies().Set(o, name, word) }

// Used lists the policies that are not at their default.
func (o Options) Used() []zhixing.PolicyUsed { return policies().Used(&o) }

// atOnce is the deadline of what is due the same day.
func atOnce(rule zhixing.RuleID, c zhixing.Citation, on zhixing.Date) zhixing.Deadline {
	return zhixing.Deadline{Period: zhixing.Period{Unit: zhixing.Days, Class: zhixing.CourtTerm, Rule: rule, Cite: c}, Trigger: on, RawEnd: on, End: on}
}

// end is the deadline of a period of this package: of n units, or of what the user
// put in its place.
func (o *Options) end(rule zhixing.RuleID, override uint8, n int, unit zhixing.PeriodUnit, class zhixing.DeadlineClass, c zhixing.Citation, trigger zhixing.Date) (zhixing.Deadline, error) {
	if override != 0 {
		n = int(override)
	}
	return zhixing.Period{N: n, Unit: unit, Class: class, Rule: rule, Cite: c}.EndWith(trigger, o.calendar(), o.Roll)
}
