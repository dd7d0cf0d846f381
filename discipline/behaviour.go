package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// behaviourRule is a row of the table of DISC-21: what a behaviour is under article 3.
type behaviourRule struct {
	item   ConsumptionItem // zero: not one of the nine
	review bool            // grade or cost is a question of fact
}

// behaviourTable is by Behaviour; the split is the default policy, the items are
// those of CONS-2015, article 3.
var behaviourTable = [...]behaviourRule{
	Flight: {item: ItemTransport}, TrainSoftSleeper: {item: ItemTransport}, TrainHardSleeper: {}, TrainHardSeat: {}, TrainSoftSeat: {},
	GTrainSeat: {item: ItemEMUAndOther}, OtherEMUFirstOrAbove: {item: ItemEMUAndOther}, OtherEMUSecond: {},
	EMUSleeperFirst: {item: ItemEMUAndOther}, EMUSleeperSecond: {item: ItemEMUAndOther, review: true},
	ShipSecondOrAbove: {item: ItemTransport}, ShipThirdOrBelow: {}, LocalTransport: {},
	StarHotel: {item: ItemVenue}, UnratedHotel: {}, NightClub: {item: ItemVenue}, Golf: {item: ItemVenue},
	BuyRealEstate: {item: ItemRealEstate}, BuildHouse: {item: ItemRealEstate}, ExtendHouse: {item: ItemRealEstate}, HighGradeDecoration: {item: ItemRealEstate, review: true},
	RentHighGradeOffice: {item: ItemOffice}, BuyVehicle: {item: ItemVehicle}, Tour: {item: ItemTravel}, Holiday: {item: ItemTravel},
	PrivateSchoolHighFee: {item: ItemSchool}, PrivateSchoolNormalFee: {},
	InsuranceHighPremium: {item: ItemInsurance}, InsuranceBasic: {}, OtherNonEssential: {item: ItemEMUAndOther, review: true},
}

// Act is a behaviour on a day, with what the table asks about it.
type Act struct {
	Behaviour Behaviour    `json:"behaviour"`
	Bought    zhixing.Date `json:"bought"`                      // day of purchase
	Used      zhixing.Date `json:"used,omitzero"`               // day of use, where it is another
	Business  zhixing.Tri  `json:"business_necessary,omitzero"` // of a vehicle: needed for business
	Costly    zhixing.Tri  `json:"costly,omitzero"`             // of an unrated place: high consumption all the same
	PaidWith  PaidWith     `json:"paid_with,omitzero"`          // decides until 2015-07-21 only
}

// Check reports an act that cannot be judged.
func (a Act) Check() error {
	var p zhixing.Problems
	if a.Behaviour == 0 || !behaviourNames.Valid(a.Behaviour) {
		p.Add("behaviour", a.Behaviour.String(), "DISC-21", text("须写明消费行为", "a behaviour is required"))
	}
	if a.Bought.IsZero() {
		p.Add("bought", "", "DISC-21", text("须写明购买之日", "the day of purchase is required"))
	}
	if !a.Used.IsZero() && a.Used.Before(a.Bought) {
		p.Add("used", a.Used.String(), "DISC-21", text("使用早于购买", "used before it was bought"))
	}
	return p.Err()
}

// Item returns the item of article 3 that a behaviour falls under on a day, zero if
// none, and whether a person has to look at its grade or cost (DISC-16, DISC-21).
// Until 2015-07-21 item 9 had no clause on trains: such seats were "other" then.
func (a Act) Item(on zhixing.Date, o Options) (item ConsumptionItem, review bool) {
	r := behaviourTable[a.Behaviour]
	switch a.Behaviour {
	case TrainSoftSeat:
		if o.SoftSeat == SoftSeatReview {
			return ItemTransport, true
		}
	case BuyVehicle:
		switch a.Business {
		case zhixing.Yes:
			return 0, false
		case zhixing.Unknown:
			return ItemVehicle, false // blocked unless shown to be needed
		}
	case UnratedHotel:
		if a.Costly == zhixing.Yes {
			return ItemVenue, true
		}
	case GTrainSeat, OtherEMUFirstOrAbove, EMUSleeperFirst:
		if on.Before(cons2015) {
			return ItemEMUAndOther, true
		}
	}
	return r.item, r.review
}
