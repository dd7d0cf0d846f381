package auction

import "github.com/zhixing-go/zhixing"

// Terms are the terms of one round or sale as its notice states them (拍卖条件).
type Terms struct {
	Round       int                `json:"round"` // from 1; the sale has the number after the last round
	Stage       Stage              `json:"stage,omitzero"`
	Opening     zhixing.Money      `json:"opening"`             // opening price; in a sale the sale price
	Reserve     zhixing.GivenMoney `json:"reserve,omitzero"`    // where it differs from the opening price: traditional, vessels
	Step        zhixing.Money      `json:"step"`                // increment
	Deposit     zhixing.Money      `json:"deposit"`             // bid deposit; in a sale the part of the prepayment that a default costs
	NoticeOn    zhixing.Date       `json:"notice_on"`           // published by the legal channels and on the platform, whichever was later
	Start       zhixing.Instant    `json:"start"`               // bidding, or the sale period, starts
	Close       zhixing.Instant    `json:"close"`               // scheduled end
	Platform    string             `json:"platform,omitempty"`  // 网络服务提供者
	Disclosed   DisclosureItems    `json:"disclosed,omitempty"` // shown on the day of the notice
	Warned      WarningItems       `json:"warned,omitempty"`    // warned of on the day of the notice
	DisclosedOn zhixing.Date       `json:"disclosed_on,omitzero"`
	Content     NoticeItems        `json:"content,omitempty"`      // what the notice says (AUC-33)
	NoGuarantee zhixing.Tri        `json:"no_guarantee,omitzero"`  // the notice says authenticity and quality are not guaranteed
	BalanceDays int                `json:"balance_days,omitempty"` // term of the notice to pay the balance
	TaxStated   zhixing.Tri        `json:"tax_stated,omitzero"`    // the notice states the taxes and who bears them
	Tax         TaxClause          `json:"tax,omitzero"`

	QualificationStated zhixing.Tri `json:"qualification_stated,omitzero"` // houses: purchase qualification and its consequences; goods: the licence a buyer needs
	CapitalStated       zhixing.Tri `json:"capital_stated,omitzero"`       // equity: subscribed, paid-in, due date
	ApprovalStated      zhixing.Tri `json:"approval_stated,omitzero"`      // equity needing approval: conditions of the bidder
}

// PastRound is an earlier round of the same lot.
type PastRound struct {
	Round    int           `json:"round"`
	Opening  zhixing.Money `json:"opening"`
	NoticeOn zhixing.Date  `json:"notice_on,omitzero"`
	FailedOn zhixing.Date  `json:"failed_on,omitzero"`
	Platform string        `json:"platform,omitempty"`
}

// Notified is a person to be notified of a round and how it was done (AUC-35).
type Notified struct {
	Party       zhixing.PartyID `json:"party"`
	Secured     zhixing.Tri     `json:"secured,omitzero"` // a secured or other priority creditor
	NotifiedOn  zhixing.Date    `json:"notified_on,omitzero"`
	PublishedOn zhixing.Date    `json:"published_on,omitzero"` // published on the platform with the reason, because notice was impossible
	Waived      zhixing.Tri     `json:"waived,omitzero"`       // waived in writing
}

// RoundFacts is what the terms of a round are judged by.
type RoundFacts struct {
	Lot           zhixing.LotID      `json:"lot,omitempty"`
	Kind          LotKind            `json:"kind"`
	Also          LotKinds           `json:"also,omitempty"` // further kinds in a mixed lot
	Regime        Regime             `json:"regime,omitzero"`
	Channel       RealisationChannel `json:"channel,omitzero"`
	ChannelGround string             `json:"channel_ground,omitempty"` // recorded ground for another channel than the online auction

	Price       ReferencePrice     `json:"price,omitzero"`
	Market      zhixing.GivenMoney `json:"market,omitzero"`       // market price after hearing the parties, where there is no reference price
	FirstNotice zhixing.Date       `json:"first_notice,omitzero"` // first notice on this price; zero: this round's own
	Past        []PastRound        `json:"past,omitempty"`
	Defaulted   zhixing.Tri        `json:"defaulted,omitzero"` // this is the re-auction after a default in the same round

	Investigated  zhixing.Tri           `json:"investigated,omitzero"` // title, burdens, possession, taxes, defects established (AUC-06)
	PanelDecided  zhixing.Tri           `json:"panel_decided,omitzero"`
	Disposability zhixing.Disposability `json:"disposability,omitzero"`
	ReservedYears zhixing.Count         `json:"reserved_years,omitzero"`
	Disposing     zhixing.Tri           `json:"disposing,omitzero"` // this court disposes of the property (AUC-04)
	Held          zhixing.Tri           `json:"held,omitzero"`      // vehicle physically held
	Paused        zhixing.Tri           `json:"paused,omitzero"`    // the case is stayed or suspended, or an objection bars disposal
	PlatformOK    zhixing.Tri           `json:"platform_listed,omitzero"`

	Notified  []Notified      `json:"notified,omitempty"`
	Priority  []PriorityRight `json:"priority,omitempty"`
	Senior    zhixing.Money   `json:"senior,omitzero"`     // priority claims of others that come before the applicant
	SeniorOwn zhixing.Money   `json:"senior_own,omitzero"` // the applicant's own priority claim
	Costs     zhixing.Money   `json:"costs,omitzero"`      // enforcement costs
	Continue  ContinueRequest `json:"continue,omitzero"`   // no-surplus notice and request

	House          zhixing.Tri `json:"house,omitzero"`           // a house or flat
	PurchaseLimits zhixing.Tri `json:"purchase_limits,omitzero"` // purchase limits are in force in its city
	NominalAsked   zhixing.Tri `json:"nominal_asked,omitzero"`   // equity: no report possible, the applicant asked in writing for a nominal opening (AUC-71)
	Worthless      zhixing.Tri `json:"worthless,omitzero"`       // equity: company badly abnormal and equity clearly worthless
	CapitalPaid    zhixing.Tri `json:"capital_paid,omitzero"`    // equity: the capital is paid in full, so that the notice need not state it (AUC-71)
	Approval       zhixing.Tri `json:"approval,omitzero"`        // equity: change needs an authority's approval (AUC-72)
	Criminal       zhixing.Tri `json:"criminal,omitzero"`        // property of a criminal judgment (AUC-57)
	NoReserve      zhixing.Tri `json:"no_reserve,omitzero"`      // criminal: after the last failure the treasury wants money, or the victims refuse (AUC-57)
	Leases         []Lease     `json:"leases,omitempty"`

	Valuable        zhixing.Tri `json:"valuable,omitzero"`         // traditional: a movable of greater value, which needs a deposit (AUC-36)
	PartnersDecline zhixing.Tri `json:"partners_decline,omitzero"` // partnership: all partners were notified and neither buy nor agree (AUC-42)
	Unpublished     zhixing.Tri `json:"unpublished,omitzero"`      // invention or work not made public (AUC-75)
	LikeMarksApart  zhixing.Tri `json:"like_marks_apart,omitzero"` // a like mark on like goods is left out of the lot (AUC-75)
	LandApart       zhixing.Tri `json:"land_apart,omitzero"`       // building and land-use right are put up apart (AUC-76)
	Allocated       zhixing.Tri `json:"allocated,omitzero"`        // allocated land (AUC-76)
	LandApproved    zhixing.Tri `json:"land_approved,omitzero"`    // allocated: the government approved the transfer (AUC-76)
	Controlled      zhixing.Tri `json:"controlled,omitzero"`       // goods whose free trade is forbidden (AUC-78)
	LicenceNeeded   zhixing.Tri `json:"licence_needed,omitzero"`   // goods that only a licensed buyer may take (AUC-78)
}

// LotKinds is a list of kinds; in JSON an array of words.
type LotKinds []LotKind

// UnmarshalJSON decodes an array of words.
func (k *LotKinds) UnmarshalJSON(b []byte) error {
	words, err := decodeWords[LotKind](b)
	*k = words
	return err
}

func (f *RoundFacts) kinds() []LotKind { return append([]LotKind{f.Kind}, f.Also...) }

func (f *RoundFacts) past(round int) *PastRound {
	for i := range f.Past {
		if f.Past[i].Round == round {
			return &f.Past[i]
		}
	}
	return nil
}

// nominal reports an opening price fixed moderately above the enforcement costs, by
// the rules on equity in force on the day of the notice.
func (f *RoundFacts) nominal(notice zhixing.Date) bool {
	return f.Kind == LotUnlistedEquity && f.NominalAsked == zhixing.Yes && since(notice, equityFrom)
}

// noReserve reports a last auction of criminal property without reserve (AUC-57).
func (f *RoundFacts) noReserve() bool {
	return f.Criminal == zhixing.Yes && f.NoReserve == zhixing.Yes
}

// basis is the price the first opening is measured by.
func (f *RoundFacts) basis(o Options) zhixing.GivenMoney {
	if (o.FloorBasis == FloorOfMarket || f.Price.Amount.IsZero()) && f.Market.Given {
		return f.Market
	}
	if f.Price.Amount.Sign() > 0 {
		return zhixing.GiveMoney(f.Price.Amount)
	}
	return zhixing.GivenMoney{}
}

// Check judges the terms of a round or sale by the law of the day they are asked
// for (AUC-00): every rule that has a question to them, met or not. asOf zero means
// the day of the notice. It never panics on missing facts: they make a finding
// unknown.
func Check(t Terms, facts RoundFacts, asOf zhixing.Date, o Options) []zhixing.Finding {
	if asOf.IsZero() {
		asOf = t.NoticeOn
	}
	f := findings{on: asOf, subject: string(facts.Lot)}
	if r := facts.Regime.On(t.NoticeOn); r != facts.Regime {
		facts.Regime = r
		f.note("AUC-00", "traditional_rules_govern", text("2017年1月1日前公告的，适用拍卖、变卖财产的规定", "announced before 2017-01-01: the traditional rules govern"), cites(net(38)))
	}
	f.askForm(&t, &facts)
	f.askPlace(&t, &facts)
	f.askPrice(&t, &facts, o)
	f.askOpening(&t, &facts, o)
	f.askDeposit(&t, &facts, o)
	f.askTimes(&t, &facts, o)
	f.askDisclosure(&t, &facts)
	f.askNotified(&t, &facts, o)
	f.askPriority(facts.Priority, &t, o)
	f.askSpecial(&t, &facts)
	f.askGoods(&t, &facts)
	if facts.Senior.Sign() > 0 || facts.Costs.Sign() > 0 {
		reserve := t.Opening
		if t.Reserve.Given {
			reserve = t.Reserve.Amount
		}
		if s, err := NoSurplus(reserve, facts.Senior, facts.SeniorOwn, facts.Costs, o); err == nil {
			f.askNoSurplus(s, reserve, facts.Continue, o)
		}
	}
	for i := range facts.Leases {
		facts.Leases[i].ask(&f)
	}
	return f.list
}

// CheckAssessment is Check with the day and the verdict.
func CheckAssessment(t Terms, facts RoundFacts, asOf zhixing.Date, o Options) Assessment {
	if asOf.IsZero() {
		asOf = t.NoticeOn
	}
	return Assessment{AsOf: asOf, Findings: Check(t, facts, asOf, o)}
}
