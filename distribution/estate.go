package distribution

import "github.com/zhixing-go/zhixing"

// Estate is the money to be distributed (可供分配的财产) and everything that wants a
// part of it. The order of its lists never matters. A Plan keeps the slices: an
// estate drawn is no longer written to.
type Estate struct {
	Debtor zhixing.DebtorKind `json:"debtor,omitzero"` // required; decides between pro rata and order of seizure (DIST-41, 43)
	// On is the day the plan is made; it decides which law applies. Zero: the
	// latest day on which an asset was realised, and failing that the law of today's text.
	On      zhixing.Date `json:"on,omitzero"`
	Assets  []Asset      `json:"assets"`
	Claims  []Claim      `json:"claims"`
	Costs   []Cost       `json:"costs,omitempty"`
	Process Process      `json:"process,omitzero"`
}

// Process is what the rules on participation ask about the enforcement itself.
type Process struct {
	BegunOn      zhixing.Date `json:"begun_on,omitzero"`       // enforcement began (执行程序开始)
	PlanServedOn zhixing.Date `json:"plan_served_on,omitzero"` // plan served on the first party
	// SeveralTakePart says whether two or more creditors already take part when the
	// plan is served (已有两个以上债权人参与分配), the condition of the cut-off
	// plan_served_first (DIST-42). Not given, Draw and Participation count the
	// creditors of the estate who came before the service.
	SeveralTakePart zhixing.Tri  `json:"several_take_part,omitzero"`
	PlanMadeOn      zhixing.Date `json:"plan_made_on,omitzero"` // plan made and this round paid
	// Insufficient says whether the debtor's property cannot satisfy every claim
	// (不能清偿所有债权).
	Insufficient  zhixing.Tri `json:"insufficient,omitzero"`
	SearchedShort zhixing.Tri `json:"searched_short,omitzero"` // network and offline search found too little
	Terminated    zhixing.Tri `json:"terminated,omitzero"`     // this round was terminated (终结本次执行程序)
	// ConsentToBankruptcy says whether one applicant creditor or the debtor agrees
	// to the transfer to bankruptcy (同意移送破产), and BankruptcyRefused whether the
	// bankruptcy court did not accept it (DIST-43).
	ConsentToBankruptcy zhixing.Tri `json:"consent_to_bankruptcy,omitzero"`
	BankruptcyRefused   zhixing.Tri `json:"bankruptcy_refused,omitzero"`
	// BankruptcyAcceptedOn is the day of the ruling that accepts a bankruptcy
	// application against the debtor (受理破产): execution stops (DIST-51).
	BankruptcyAcceptedOn zhixing.Date `json:"bankruptcy_accepted_on,omitzero"`
	// ClosedUnliquidated says that the enterprise was closed without liquidation:
	// pro rata until the end of 2020 (DIST-43).
	ClosedUnliquidated zhixing.Tri `json:"closed_unliquidated,omitzero"`
	// Who distributes, DIST-45.
	Court             zhixing.CourtID        `json:"court,omitempty"`
	FirstSealingCourt zhixing.CourtID        `json:"first_sealing_court,omitempty"`
	FirstMeasure      zhixing.SeizurePurpose `json:"first_measure,omitzero"`
	TrialEnded        zhixing.Tri            `json:"trial_ended,omitzero"` // of the suit in which the first measure was a preservation
	PreparedBy        zhixing.ActorID        `json:"prepared_by,omitempty"`
	ReviewedBy        zhixing.ActorID        `json:"reviewed_by,omitempty"`
}

// Asset is one thing or right turned into money (变价财产), or money itself.
type Asset struct {
	ID    zhixing.AssetID `json:"id"`
	Kind  AssetKind       `json:"kind,omitzero"`
	Price zhixing.Money   `json:"price"` // what it brought, before costs; at least 0
	// RealisedOn is the day interest on what it pays stops: service of the deal
	// ruling, deduction of the money (DIST-06, 38). Assets are distributed in the
	// order of this day, then of their IDs.
	RealisedOn     zhixing.Date `json:"realised_on,omitzero"`
	RulingServedOn zhixing.Date `json:"ruling_served_on,omitzero"` // deal or debt-for-asset ruling on buyer or creditor; zero: RealisedOn
	RegistryOn     zhixing.Date `json:"registry_on,omitzero"`      // the same ruling on the registry
	FundsOn        zhixing.Date `json:"funds_on,omitzero"`         // money reached the court
	PaidOutOn      zhixing.Date `json:"paid_out_on,omitzero"`      // money left, or is to leave, the court
	// Valuation of building and land, where a construction price does not reach
	// the land (DIST-34). Only their ratio counts.
	BuildingValue zhixing.Money `json:"building_value,omitzero"`
	LandValue     zhixing.Money `json:"land_value,omitzero"`
	// ThirdPartyOwner says that the asset is not the debtor's but security given
	// by another: what the rights over it leave goes back to that owner (DIST-33).
	ThirdPartyOwner zhixing.PartyID `json:"third_party_owner,omitempty"`
	// ObjectionPending says that an outsider's objection to the asset is undecided:
	// its whole price is lodged (DIST-49). Excluded says that it left the
	// enforcement (DIST-35); it may then bring nothing.
	ObjectionPending zhixing.Tri  `json:"objection_pending,omitzero"`
	Excluded         zhixing.Tri  `json:"excluded,omitzero"`
	FirstSealedOn    zhixing.Date `json:"first_sealed_on,omitzero"` // first effective measure; zero: the earliest of the claims' seizures
	// SealingPublished says whether the first measure was made public (公示): one that
	// was not is no good against a right acquired in good faith (SEIZE-2020 24(3)).
	SealingPublished zhixing.Tri `json:"sealing_published,omitzero"`
	// Criminal facts, DIST-40.
	ProceedsOfCrime    zhixing.Tri `json:"proceeds_of_crime,omitzero"`
	AcquiredAfterCrime zhixing.Tri `json:"acquired_after_crime,omitzero"` // lawfully, after the crime
	// AcquiredAfterJudgment says that the debtor came to own it after the criminal
	// judgment took effect: a confiscation does not reach it (CRIM-PROP-2014 9(1)).
	AcquiredAfterJudgment zhixing.Tri `json:"acquired_after_judgment,omitzero"`
	// LastSaleNotice is the last publication of the notice of the first auction of
	// a ship: claims are registered within 60 days of it (DIST-46).
	LastSaleNotice zhixing.Date `json:"last_sale_notice,omitzero"`
	// TransferNotice is the day of the court's notice, on the application of who bought
	// the ship, that calls up maritime liens (船舶优先权催告; MAR-1992 26).
	TransferNotice zhixing.Date `json:"transfer_notice,omitzero"`
}

// Amounts is what a claim consists of on its cut-off day (债权构成), by component.
// Every amount is at least 0.
type Amounts struct {
	Costs     zhixing.Money `json:"costs,omitzero"`     // awarded costs of realising the claim
	Interest  zhixing.Money `json:"interest,omitzero"`  // general debt interest; late fee of a tax
	Principal zhixing.Money `json:"principal,omitzero"` // principal-type debts
	Doubled   zhixing.Money `json:"doubled,omitzero"`   // doubled part of delayed-performance interest
}

// Claim is one creditor's claim under one title (债权).
type Claim struct {
	ID       zhixing.ClaimID `json:"id"`
	Creditor zhixing.PartyID `json:"creditor,omitempty"` // empty: the claim's ID stands for its creditor
	// Kind is what the claim is by its nature: zero or PriorityOrdinary,
	// PriorityTax, PriorityLivelihood, PriorityMedicalCost, PriorityRestitution,
	// PriorityFine or PriorityConfiscation. Rights over an asset are in Rights.
	Kind      zhixing.PriorityKind `json:"kind,omitzero"`
	Status    ClaimStatus          `json:"status,omitzero"`
	Title     string               `json:"title_id,omitempty"` // several creditors under one title: DIST-39
	Owed      Amounts              `json:"owed"`
	AsOf      zhixing.Date         `json:"as_of,omitzero"`      // day the amounts are computed to
	AppliedOn zhixing.Date         `json:"applied_on,omitzero"` // written application for participation received
	Written   zhixing.Tri          `json:"written,omitzero"`    // in writing, with the title attached
	AroseOn   zhixing.Date         `json:"arose_on,omitzero"`   // tax: day it fell due unpaid
	Noticed   zhixing.Tri          `json:"noticed,omitzero"`    // tax: the authority notified the court
	// PriorityCap limits what a general priority covers, such as the average wage
	// of a director (DIST-52). Zero: no limit.
	PriorityCap zhixing.Money `json:"priority_cap,omitzero"`
	Rights      []Right       `json:"rights,omitempty"`
	Seizures    []Seizure     `json:"seizures,omitempty"`
	// SealingCosts are preservation and search costs contained in Owed.Costs,
	// for the bonus CostsOnly of DIST-44.
	SealingCosts zhixing.Money `json:"sealing_costs,omitzero"`
	// OwnCourtSealedFirst says whether the court of a plaintiff without a title is
	// the first-sealing court (DIST-41).
	OwnCourtSealedFirst zhixing.Tri `json:"own_court_sealed_first,omitzero"`
	// Disputed is the part of the title debt in dispute; zero with status Disputed:
	// all of it. RankDisputed says that its rank is disputed too (DIST-49).
	Disputed     zhixing.Money           `json:"disputed,omitzero"`
	RankDisputed zhixing.Tri             `json:"rank_disputed,omitzero"`
	Arrested     zhixing.Tri             `json:"arrested,omitzero"` // arrested the ship under MPL 23(2) and asked for its sale
	Registered   zhixing.Date            `json:"registered,omitzero"`
	Hold         zhixing.LodgementReason `json:"hold,omitzero"` // why its share cannot be paid out now
}

// Right is a right to be paid first out of one asset (优先受偿权). What it covers of
// the claim: DIST-31.
type Right struct {
	Asset zhixing.AssetID      `json:"asset"`
	Kind  zhixing.PriorityKind `json:"kind"`
	// SetUpOn is the day it was set up: registration, delivery (pledge), retention
	// (lien); for a maritime lien the day it arose.
	SetUpOn zhixing.Date `json:"set_up_on,omitzero"`
	Number  uint64       `json:"number,omitempty"` // registration number, orders rights of one day; 0: none
	// Cap is the registered maximum (最高额) or the limit agreed; not given: none.
	Cap           zhixing.GivenMoney `json:"cap,omitzero"`
	DoubledAgreed zhixing.Tri        `json:"doubled_agreed,omitzero"` // the contract secures the doubled part (DIST-33)
	GoodFaith     zhixing.Tri        `json:"good_faith,omitzero"`     // over proceeds of crime (DIST-40), after a sealing not made public (DIST-32)
	DeliveredOn   zhixing.Date       `json:"delivered_on,omitzero"`   // purchase money: delivery of the thing
	// Construction price, DIST-34. EmployerContract says that its contract is with the
	// employer (与发包人订立合同): who built for the contractor has no priority.
	EmployerContract zhixing.Tri  `json:"employer_contract,omitzero"`
	PayableOn        zhixing.Date `json:"payable_on,omitzero"`
	CompletedOn      zhixing.Date `json:"completed_on,omitzero"` // completion or agreed completion: the start before 2019-02-01
	ExercisedOn      zhixing.Date `json:"exercised_on,omitzero"` // also of a maritime lien
	Qualified        zhixing.Tri  `json:"qualified,omitzero"`    // the works are of proper quality
	Waived           zhixing.Tri  `json:"waived,omitzero"`
	WaiverHurtsWages zhixing.Tri  `json:"waiver_hurts_wages,omitzero"`
	// Home-buyer's refund, DIST-35.
	ForLiving          zhixing.Tri `json:"for_living,omitzero"`
	PaidInFull         zhixing.Tri `json:"paid_in_full,omitzero"`
	DeliveryImpossible zhixing.Tri `json:"delivery_impossible,omitzero"`
	// InsuredOilPollution takes an oil-pollution claim out of the fifth maritime
	// lien (MAR-1992 22(2)).
	InsuredOilPollution zhixing.Tri `json:"insured_oil_pollution,omitzero"`
}

// Seizure is a creditor's measure on one asset (查封、扣押、冻结).
type Seizure struct {
	Asset     zhixing.AssetID        `json:"asset"`
	Effective zhixing.Date           `json:"effective"`         // since when: registration, service
	Place     uint32                 `json:"place,omitempty"`   // place in the queue, 1 first; 0: none, on one day before those that have one
	Amount    zhixing.Money          `json:"amount,omitzero"`   // sum it was ordered for; zero: the whole claim
	Lapsed    zhixing.Tri            `json:"lapsed,omitzero"`   // expired without renewal
	EndsOn    zhixing.Date           `json:"ends_on,omitzero"`  // last day of effect
	Purpose   zhixing.SeizurePurpose `json:"purpose,omitzero"`  // preservation or enforcement; both rank alike
	Waiting   zhixing.Tri            `json:"waiting,omitempty"` // a waiting seizure (轮候)
}

// Cost is money that comes off the top (执行费用, DIST-30), or is set aside.
type Cost struct {
	ID     string          `json:"id"`
	Kind   CostKind        `json:"kind"`
	Asset  zhixing.AssetID `json:"asset,omitempty"` // empty: all assets, in proportion to their prices
	Amount zhixing.Money   `json:"amount"`
	Payee  zhixing.PartyID `json:"payee,omitempty"` // who advanced or is owed it
	// Accepted says whether the court accepts a cost as serving all creditors
	// (CommonBenefit), OfferedBySecured whether the secured creditor made the offer
	// on which a living reserve rests (RentReserve).
	Accepted         zhixing.Tri `json:"accepted,omitzero"`
	OfferedBySecured zhixing.Tri `json:"offered_by_secured,omitzero"`
}
