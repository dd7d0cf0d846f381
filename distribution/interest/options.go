package interest

import "github.com/zhixing-go/zhixing"

// Options are the policies of the calculation (计算口径). The zero value holds the
// documented default of every policy; Policies lists them.
type Options struct {
	StartDay         StartDay           `json:"start_day,omitzero"`
	EndDay           EndDay             `json:"end_day,omitzero"`
	FixedDateRoll    FixedDateRoll      `json:"fixed_date_roll,omitzero"`
	MediationPenalty MediationPenalty   `json:"mediation_penalty,omitzero"`
	BaseScope        BaseScope          `json:"base_scope,omitzero"`
	LitigationFees   LitigationFees     `json:"litigation_fees,omitzero"`
	RunningPenaltyAs RunningPenaltyAs   `json:"running_penalty_as,omitzero"`
	Inclusions       []KindInclusion    `json:"inclusions,omitempty"` // by kind, over the table of DIST-03
	Restitution      RestitutionDoubled `json:"restitution,omitzero"`

	RetrialByDebtor  RetrialByDebtor     `json:"retrial_by_debtor,omitzero"`
	GeneralInStay    GeneralInStay       `json:"general_in_stay,omitzero"`
	SettlementPeriod SettlementPeriod    `json:"settlement_period,omitzero"`
	Guarantor        GuarantorOwnDoubled `json:"guarantor,omitzero"`

	AllocationOrder AllocationOrder     `json:"allocation_order,omitzero"`
	Agreed          []zhixing.Component `json:"agreed,omitempty"` // for AgreedOrder
	OldInterestRank OldInterestRank     `json:"old_interest_rank,omitzero"`
	Bucket2009      Bucket2009          `json:"bucket_2009,omitzero"`
	RateChange2009  RateChange2009      `json:"rate_change_2009,omitzero"`
	DayBasis2009    DayBasis2009        `json:"day_basis_2009,omitzero"`
	Base2009        Base2009            `json:"base_2009,omitzero"`
	Order2009       Order2009           `json:"order_2009,omitzero"`
	OldGeneral      OldGeneral          `json:"old_general,omitzero"`

	GeneralDays        GeneralDays        `json:"general_days,omitzero"`
	GeneralEnd         GeneralEnd         `json:"general_end,omitzero"`
	MonthMethod        MonthMethod        `json:"month_method,omitzero"`
	DayBasis           DayBasis           `json:"day_basis,omitzero"`
	RateDay            RateDay            `json:"rate_day,omitzero"`
	BenchmarkAfter2019 BenchmarkAfter2019 `json:"benchmark_after_2019,omitzero"`
	LPRBefore2019      LPRBefore2019      `json:"lpr_before_2019,omitzero"`
	Uncovered          Uncovered          `json:"uncovered,omitzero"`

	Rounding             Rounding             `json:"rounding,omitzero"`
	PaymentConversion    PaymentConversion    `json:"payment_conversion,omitzero"`
	AcceptanceDay        AcceptanceDay        `json:"acceptance_day,omitzero"`
	PreAcceptanceDoubled PreAcceptanceDoubled `json:"pre_acceptance_doubled,omitzero"`
	FeeBase              FeeBase              `json:"fee_base,omitzero"`
	DoubleLoss           DoubleLoss           `json:"double_loss,omitzero"`

	// Tables holds the published rates and tariffs; nil is the shipped one.
	Tables *zhixing.Tables `json:"-"`
	// Calendar tells rest days; nil is that of Tables.
	Calendar zhixing.Calendar `json:"-"`
}

// KindInclusion sets whether items of a kind bear the doubled part (DIST-03).
type KindInclusion struct {
	Kind      DebtItemKind `json:"kind"`
	Inclusion Inclusion    `json:"inclusion"`
}
