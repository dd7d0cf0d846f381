package metrics

import (
	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/policy"
)

// Options is every policy of this package in one value (政策参数), so that the profile of
// an office sets them in one step. The zero value holds the documented defaults. Count,
// Zero and Composite are what a [Scheme] prescribes and carries; a tally keeps the Count
// it was made under.
type Options struct {
	Count       CountPolicy     `json:"count,omitzero"`        // MET-02 to 05, 16
	Zero        ZeroDenominator `json:"zero,omitzero"`         // MET-06
	MissingFile MissingFile     `json:"missing_file,omitzero"` // MET-15
	Inability   InabilityMode   `json:"inability,omitzero"`    // MET-27
	Composite   CompositePolicy `json:"composite,omitzero"`    // MET-39
	Rank        RankPolicy      `json:"rank,omitzero"`         // MET-19, 40
	Reaching    ReachingPolicy  `json:"reaching,omitzero"`     // MET-17

	// PayoutDays is the term for paying out, in calendar days (FUNDS-2017 10, recall);
	// zero: 30 (MET-32).
	PayoutDays uint16 `json:"payout_days,omitempty"`
	// Roll switches rolling off rest days by class of term (CASE-71): paying out is a
	// court's term and rolls by default.
	Roll zhixing.Roll `json:"roll,omitzero"`
	// Calendar tells rest days; nil is zhixing.Mainland().
	Calendar zhixing.Calendar `json:"-"`
}

func (o *Options) calendar() zhixing.Calendar { return calendarOr(o.Calendar) }

// calendarOr is cal, or the shipped calendar where there is none.
func calendarOr(cal zhixing.Calendar) zhixing.Calendar {
	if cal == nil {
		return zhixing.Mainland()
	}
	return cal
}

// policies are the enumerations of Options.
func policies() policy.List[Options] {
	return policy.New("metrics",
		policy.Of("transfers", "MET-02", "移送他院的案件", "cases that leave for another court", &transfersNames, func(o *Options) *Transfers { return &o.Count.Transfers }),
		policy.Of("substantive", "MET-02", "实体结案方式", "manners that are substantive closings", &substantiveNames, func(o *Options) *SubstantiveManners { return &o.Count.Substantive }),
		policy.Of("term_basis", "MET-04", "期限内结案的基准", "last day of a timely closing", &termBasisNames, func(o *Options) *TermBasis { return &o.Count.Term }),
		policy.Of("non_merit", "MET-05", "非实体结案的标的额", "amounts of cases closed without merit", &nonMeritNames, func(o *Options) *NonMerit { return &o.Count.NonMerit }),
		policy.Of("interest", "MET-05", "迟延履行利息计入到位", "delay interest in what was collected", &interestNames, func(o *Options) *Interest { return &o.Count.Interest }),
		policy.Of("zero_denominator", "MET-06", "分母为零", "zero denominator", &zeroDenominatorNames, func(o *Options) *ZeroDenominator { return &o.Zero }),
		policy.Of("missing_file", "MET-15", "找不到的案卷", "files that cannot be found", &missingFileNames, func(o *Options) *MissingFile { return &o.MissingFile }),
		policy.Of("petition_population", "MET-16", "应办结信访的范围", "petitions to be finished", &petitionPopulationNames, func(o *Options) *PetitionPopulation { return &o.Count.Petitions.Population }),
		policy.Of("petition_window", "MET-16", "信访计入的期间", "period a petition belongs to", &petitionWindowNames, func(o *Options) *PetitionWindow { return &o.Count.Petitions.Window }),
		policy.Of("petition_dedup", "MET-16", "重复信访", "repeated petitions", &petitionDedupNames, func(o *Options) *PetitionDedup { return &o.Count.Petitions.Dedup }),
		policy.Of("unassessable_court", "MET-17", "无法评估的法院", "court with an undefined indicator", &unassessableNames, func(o *Options) *UnassessableCourt { return &o.Reaching.Unassessable }),
		policy.Of("overall_in_court_test", "MET-17", "单个法院的总体结案率", "overall rate in the test of one court", &overallInTestNames, func(o *Options) *OverallInCourtTest { return &o.Reaching.Overall }),
		policy.Of("vetoed_units", "MET-19", "未守住红线的单位", "units that missed a red line", &vetoedUnitsNames, func(o *Options) *VetoedUnits { return &o.Rank.Vetoed }),
		policy.Of("inability", "MET-27", "执行不能占比", "share that is impossible to enforce", &inabilityNames, func(o *Options) *InabilityMode { return &o.Inability }),
		policy.Of("missing_score", "MET-39", "缺项", "part without a score", &missingScoreNames, func(o *Options) *MissingScore { return &o.Composite.Missing }),
		policy.Of("rank_method", "MET-40", "并列排名", "numbers of tied ranks", &rankMethodNames, func(o *Options) *RankMethod { return &o.Rank.Method }),
		policy.Of("tie_basis", "MET-40", "并列的判断", "when two units tie", &tieBasisNames, func(o *Options) *TieBasis { return &o.Rank.Ties }),
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
