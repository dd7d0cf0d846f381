package zhixing

// InquiryComplete says whether the network inquiry into a debtor is complete
// (网络查控完成, ASSET-17): every required item answered or substituted.
type InquiryComplete struct {
	Debtor    PartyID  `json:"debtor"`
	AsOf      Date     `json:"as_of"`
	Complete  Tri      `json:"complete,omitzero"`
	OpenItems []string `json:"open_items,omitzero"` // catalogue items without a usable answer, sorted
}

// InquiryExhausted says whether property investigation is exhausted
// (穷尽财产调查措施, ASSET-16).
type InquiryExhausted struct {
	Debtor    PartyID      `json:"debtor"`
	AsOf      Date         `json:"as_of"`
	Exhausted Tri          `json:"exhausted,omitzero"`
	Found     Tri          `json:"found,omitzero"`     // executable property was found
	NotMet    InquiryLimbs `json:"not_met,omitzero"`   // limbs done wrongly or not at all
	Undecided InquiryLimbs `json:"undecided,omitzero"` // limbs on which facts are missing
}

// InquiryLimbs is a list of limbs; in JSON an array of words, null when nil.
type InquiryLimbs []InquiryLimb

// UnmarshalJSON decodes an array of words.
func (l *InquiryLimbs) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*l = nil
		return nil
	}
	words, err := decodeWords[InquiryLimb](b, "limbs")
	*l = words
	return err
}

// NotDisposable says that a property found cannot be disposed of
// (财产不能处置, ASSET-18, AUC-56).
type NotDisposable struct {
	Asset              AssetID             `json:"asset"`
	AsOf               Date                `json:"as_of"`
	NotDisposable      Tri                 `json:"not_disposable,omitzero"`
	Reason             NotDisposableReason `json:"reason,omitzero"`
	OnlyWaitingSeizure Tri                 `json:"only_waiting_seizure,omitzero"` // held by a waiting seizure alone; CASE-41 decides what follows
	Evidence           []string            `json:"evidence,omitzero"`             // records that show it
}

// ReportState is where a debtor's property report stands
// (财产报告状态, ASSET-34 to 38).
type ReportState struct {
	Debtor      PartyID       `json:"debtor"`
	AsOf        Date          `json:"as_of"`
	Ordered     Tri           `json:"ordered,omitzero"`      // a report order was issued
	OrderServed Date          `json:"order_served,omitzero"` // day the order was served
	Due         Date          `json:"due,omitzero"`          // day fixed by the court
	Extended    Date          `json:"extended,omitzero"`     // due day after an extension
	ReportedOn  Date          `json:"reported_on,omitzero"`
	Reported    Tri           `json:"reported,omitzero"`
	Verified    Tri           `json:"verified,omitzero"` // the court has verified the report
	Outcome     ReportOutcome `json:"outcome,omitzero"`
}

// ReinquiryResult is the outcome of one six-monthly re-inquiry window
// (终本后定期查询结果, ASSET-19).
type ReinquiryResult struct {
	Debtor       PartyID `json:"debtor"`
	AsOf         Date    `json:"as_of"`
	Window       uint8   `json:"window"` // k, 1 to 10
	WindowEnd    Date    `json:"window_end,omitzero"`
	Inquired     Date    `json:"inquired,omitzero"` // day of the inquiry
	Complete     Tri     `json:"complete,omitzero"`
	Found        Tri     `json:"found,omitzero"` // property fit for resumption was found
	ToldCreditor Tri     `json:"told_creditor,omitzero"`
	ToldOn       Date    `json:"told_creditor_on,omitzero"`
}

// TwoEmptyInquiries says that two network inquiries after termination found nothing
// and no creditor gave a valid lead (终本后两次查询无财产, ASSET-19; DISC-11(4)).
type TwoEmptyInquiries struct {
	Debtor         PartyID `json:"debtor"`
	AsOf           Date    `json:"as_of"`
	Terminated     Date    `json:"terminated,omitzero"` // day of the termination
	Inquiries      []Date  `json:"inquiries,omitzero"`  // empty inquiries after it, in date order
	ValidLeadGiven Tri     `json:"valid_lead_given,omitzero"`
}

// SeizureState is the seizure of a lot as the auction needs it
// (查封状态, ASSET-46 to 55, 77).
type SeizureState struct {
	Lot            LotID         `json:"lot"`
	Asset          AssetID       `json:"asset"`
	Kind           PropertyKind  `json:"kind,omitzero"`
	AsOf           Date          `json:"as_of"`
	Status         SeizureStatus `json:"status,omitzero"`
	SeizedOn       Date          `json:"seized_on,omitzero"`
	Effective      Date          `json:"effective,omitzero"` // first day of effect
	Ends           Date          `json:"ends,omitzero"`      // last day of effect
	Rank           Count         `json:"rank,omitzero"`      // 1 is the first seizure
	FirstCourt     CourtID       `json:"first_court,omitzero"`
	DisposingCourt CourtID       `json:"disposing_court,omitzero"`
	PhysicallyHeld Tri           `json:"physically_held,omitzero"`
}

// LotDisposability says what may be done with a lot, the fact “Disposability” of the
// specification (可处置性, ASSET-59, 62).
type LotDisposability struct {
	Lot           LotID         `json:"lot"`
	AsOf          Date          `json:"as_of"`
	Value         Disposability `json:"value,omitzero"`
	ReservedYears Count         `json:"reserved_years,omitzero"` // rent reserved for a home: 5 to 8 years
	Source        Citation      `json:"source,omitzero"`
}

// Encumbrances lists the rights of others over an asset
// (权利负担, ASSET-10, 63 to 66).
type Encumbrances struct {
	Asset AssetID       `json:"asset"`
	AsOf  Date          `json:"as_of"`
	Known Tri           `json:"known,omitzero"` // Yes: the list is complete; an empty list of Unknown proves nothing
	List  []Encumbrance `json:"list,omitzero"`
}

// Encumbrance is one right over an asset.
type Encumbrance struct {
	Kind       EncumbranceKind `json:"kind"`
	Priority   PriorityKind    `json:"priority,omitzero"` // what it ranks as in the distribution; zero: gives no priority
	Holder     PartyID         `json:"holder,omitzero"`
	Amount     GivenMoney      `json:"amount,omitzero"`     // secured or claimed
	Maximum    GivenMoney      `json:"maximum,omitzero"`    // registered maximum of a floating charge
	Share      GivenDecimal    `json:"share,omitzero"`      // of a co-owner
	Registered Date            `json:"registered,omitzero"` // day of registration
	Created    Date            `json:"created,omitzero"`    // day the right arose: contract, delivery
	LeaseFrom  Date            `json:"lease_from,omitzero"`
	LeaseTo    Date            `json:"lease_to,omitzero"`
	Possession Date            `json:"possession,omitzero"` // day the lessee or buyer took possession
	Written    Tri             `json:"written,omitzero"`    // contract in writing
	PaidInFull Tri             `json:"paid_in_full,omitzero"`
}

// SeizureRanks lists who holds an asset seized and in which order
// (查封顺位, ASSET-52, 53; DIST-43, 44).
type SeizureRanks struct {
	Asset AssetID       `json:"asset"`
	AsOf  Date          `json:"as_of"`
	List  []SeizureRank `json:"list,omitzero"` // in rank order
}

// SeizureRank is one place in the order of seizures.
type SeizureRank struct {
	Rank      int            `json:"rank"` // 1 is the first seizure
	Creditor  PartyID        `json:"creditor"`
	Court     CourtID        `json:"court,omitzero"`
	Kind      SeizureKind    `json:"kind,omitzero"`
	Purpose   SeizurePurpose `json:"purpose,omitzero"`
	Status    SeizureStatus  `json:"status,omitzero"`
	Effective Date           `json:"effective,omitzero"` // since when; zero while waiting
	Lapsed    Tri            `json:"lapsed,omitzero"`
}

// ExcessSeizure is how far the seizures exceed the claim
// (超标的查封, ASSET-57).
type ExcessSeizure struct {
	Debtor  PartyID      `json:"debtor"`
	AsOf    Date         `json:"as_of"`
	Base    GivenMoney   `json:"base,omitzero"`    // claim with interest and costs
	Secured GivenMoney   `json:"secured,omitzero"` // value of effective seizures, net
	Ratio   GivenDecimal `json:"ratio,omitzero"`   // secured / base - 1
}

// SlaBreach is an institution's answer that came late or not at all
// (协助单位逾期反馈, ASSET-06, 94).
type SlaBreach struct {
	Institution string  `json:"institution"`
	Item        string  `json:"item,omitzero"` // catalogue item asked
	Asked       Instant `json:"asked"`
	Due         Instant `json:"due"`
	Answered    Instant `json:"answered,omitzero"` // zero: not by AsOf
	AsOf        Instant `json:"as_of"`
}

// QueryWithoutCase is an inquiry that no filed case supports
// (无案查询, ASSET-03; TP6).
type QueryWithoutCase struct {
	QueryKey string  `json:"query_key"`
	Subject  PartyID `json:"subject,omitzero"`
	Actor    ActorID `json:"actor,omitzero"`
	AsOf     Date    `json:"as_of"` // day of the query
}

// PreservationConverted says that a preservation became an enforcement seizure
// (保全自动转为执行查封, ASSET-87): the term runs on and the rank is kept.
type PreservationConverted struct {
	Asset            AssetID `json:"asset"`
	Measure          string  `json:"measure"` // the seizure's own ID
	AsOf             Date    `json:"as_of"`
	Start            Date    `json:"start"` // first day of the original measure
	End              Date    `json:"end"`   // last day, unchanged
	EnforcementFiled Date    `json:"enforcement_filed"`
}
