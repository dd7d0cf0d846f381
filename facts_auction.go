package zhixing

// LotSold says that a lot was sold (拍卖、变卖成交, AUC-45, 49, 76).
type LotSold struct {
	Lot              LotID            `json:"lot"`
	Asset            AssetID          `json:"asset,omitzero"`
	AsOf             Date             `json:"as_of"`
	How              SatisfactionKind `json:"how,omitzero"` // auction or sale
	Price            Money            `json:"price"`
	Buyer            PartyID          `json:"buyer,omitzero"`
	RulingServed     Date             `json:"ruling_served,omitzero"`  // deal ruling served on the buyer: title passes, interest ends
	MoneyReceived    Date             `json:"money_received,omitzero"` // price in full in the court's account
	Costs            []SaleCost       `json:"costs,omitzero"`
	SellerTax        GivenMoney       `json:"seller_tax,omitzero"` // taxes of the sale that the law puts on the debtor
	BuyerTax         GivenMoney       `json:"buyer_tax,omitzero"`
	LandPremium      GivenMoney       `json:"land_premium,omitzero"`       // grant fee of allocated land, paid before the mortgagee
	NewBuildingValue GivenMoney       `json:"new_building_value,omitzero"` // part of the price the land mortgage does not cover
}

// SaleCost is a real cost of turning one lot into money.
type SaleCost struct {
	Kind     SaleCostKind `json:"kind"`
	Amount   Money        `json:"amount"`
	Advanced PartyID      `json:"advanced,omitzero"` // who advanced it and is repaid; empty: nobody
}

// LotGivenForDebt says that a lot was given in payment (以物抵债, AUC-52).
type LotGivenForDebt struct {
	Lot            LotID      `json:"lot"`
	Asset          AssetID    `json:"asset,omitzero"`
	AsOf           Date       `json:"as_of"`
	Taker          PartyID    `json:"taker"`
	Value          Money      `json:"value"` // price at which it is taken
	DifferencePaid GivenMoney `json:"difference_paid,omitzero"`
	DifferenceOn   Date       `json:"difference_on,omitzero"`
	RulingServed   Date       `json:"ruling_served,omitzero"` // served on the taker: title passes, interest ends
}

// LotUnsold says that all rounds failed (变价不成, AUC-56).
type LotUnsold struct {
	Lot                   LotID      `json:"lot"`
	Asset                 AssetID    `json:"asset,omitzero"`
	AsOf                  Date       `json:"as_of"`
	Rounds                Count      `json:"rounds,omitzero"` // rounds held, the sale included
	SaleHeld              Tri        `json:"sale_held,omitzero"`
	LastReserve           GivenMoney `json:"last_reserve,omitzero"`
	CreditorsDeclined     Tri        `json:"creditors_declined,omitzero"`      // no creditor takes it, or none lawfully may
	OtherMeasuresPossible Tri        `json:"other_measures_possible,omitzero"` // such as compulsory management
}

// ForfeitApplied is one application of a forfeited bid deposit
// (悔拍保证金冲抵, AUC-43).
type ForfeitApplied struct {
	Lot    LotID       `json:"lot"`
	AsOf   Date        `json:"as_of"`
	Step   ForfeitStep `json:"step"`
	Amount Money       `json:"amount"`
	On     Date        `json:"on"`
	Claim  ClaimID     `json:"claim,omitzero"` // debt credited, for the last two steps
}

// AuctionFacts is one round of one item as statistics count it
// (网络司法拍卖统计事实, AUC-80; MET-28).
type AuctionFacts struct {
	Item      LotID      `json:"item"`
	AsOf      Date       `json:"as_of"`
	Round     uint8      `json:"round"`         // 1, 2; 3 is the sale
	Sale      Tri        `json:"sale,omitzero"` // 变卖, not an auction round
	Online    Tri        `json:"online,omitzero"`
	Opening   GivenMoney `json:"opening,omitzero"`
	Reference GivenMoney `json:"reference,omitzero"`
	Price     GivenMoney `json:"price,omitzero"` // with Sold
	Result    LotOutcome `json:"result,omitzero"`
	Final     Tri        `json:"final,omitzero"` // no further round of this item follows
	Start     Date       `json:"start,omitzero"`
	Closed    Date       `json:"closed,omitzero"`
}
