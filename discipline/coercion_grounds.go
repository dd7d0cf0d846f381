package discipline

import (
	"github.com/zhixing-go/zhixing"
)

// actRule is where an act stands in the law and whom it can concern (DISC-22).
type actRule struct {
	article  uint16           // of CPL-2023: 114, 115, 116, 117 or 252
	at       zhixing.Citation // the closer rule
	unitOnly bool             // only a unit can commit it
}

// actTable is by ObstructionAct.
var actTable = [...]actRule{
	O1ForgesEvidence: {114, citeI("CPL-2023", 114, 1, 1), false}, O2StopsWitnesses: {114, citeI("CPL-2023", 114, 1, 2), false},
	O3DisposesSeized: {114, citeI("CPL-2023", 114, 1, 3), false}, O4InsultsRetaliates: {114, citeI("CPL-2023", 114, 1, 4), false},
	O5ObstructsStaff: {114, citeI("CPL-2023", 114, 1, 5), false},
	B1Uproar:         {114, citeI("CPL-INT-2022", 187, 0, 1), false}, B2DamagesPapers: {114, citeI("CPL-INT-2022", 187, 0, 2), false},
	B3StormsScene: {114, citeI("CPL-INT-2022", 187, 0, 3), false}, B4DamagesEquipment: {114, citeI("CPL-INT-2022", 187, 0, 4), false},
	B5ObstructsMeasures: {114, citeI("CPL-INT-2022", 187, 0, 5), false}, B6Other: {114, citeI("CPL-INT-2022", 187, 0, 6), false},
	R1HidesAfterEffect: {114, citeI("CPL-INT-2022", 188, 0, 1), false}, R2DisposesSecurity: {114, citeI("CPL-INT-2022", 188, 0, 2), false},
	R3BreaksConsumptionOrder: {114, citeI("CPL-INT-2022", 188, 0, 3), false}, R4AbleRefuses: {114, citeI("CPL-INT-2022", 188, 0, 4), false},
	R5IndividualRefusesAssist: {114, citeI("CPL-INT-2022", 188, 0, 5), false},
	X1Impersonates:            {114, citeI("CPL-INT-2022", 189, 0, 1), false}, X2FalseTestimony: {114, citeI("CPL-INT-2022", 189, 0, 2), false},
	X3HidesAbility: {114, citeI("CPL-INT-2022", 189, 0, 3), false}, X4Unfreezes: {114, citeI("CPL-INT-2022", 189, 0, 4), false},
	X5TipsOff:       {114, citeI("CPL-INT-2022", 189, 0, 5), false},
	Y1CollusiveSuit: {115, citeP("CPL-2023", 115, 1), false}, Y2FabricatedSuit: {115, citeP("CPL-2023", 115, 2), false},
	Y3CollusionToEvade: {116, cite("CPL-2023", 116), false},
	A1RefusesEvidence:  {117, citeI("CPL-2023", 117, 1, 1), true}, A2RefusesPropertyHelp: {117, citeI("CPL-2023", 117, 1, 2), true},
	A3RefusesIncomeTitles: {117, citeI("CPL-2023", 117, 1, 3), true}, A4OtherRefusal: {117, citeI("CPL-2023", 117, 1, 4), true},
	D1LetsConsume: {117, citeI("CPL-INT-2022", 192, 0, 1), true}, D2LetsExit: {117, citeI("CPL-INT-2022", 192, 0, 2), true},
	D3GoesOnRegistering: {117, citeI("CPL-INT-2022", 192, 0, 3), true}, D4Delays: {117, citeI("CPL-INT-2022", 192, 0, 4), true},
	Z1Report: {252, citeP("INV-2020", 9, 1), false}, Z2ObstructsAudit: {114, cite("INV-2020", 19), false},
}

// from is the day from which the law knows an act; the zero date where it is older than
// every wording of the registry (DISC-22).
func (k ObstructionAct) from() zhixing.Date {
	switch k {
	case Y1CollusiveSuit, Y3CollusionToEvade: // CPL-2012, articles 112 and 113
		return zhixing.YMD(2013, 1, 1)
	case Y2FabricatedSuit: // CPL-2023, article 115, paragraph 2
		return zhixing.YMD(2024, 1, 1)
	case Z1Report: // CPL-2007, article 217
		return zhixing.YMD(2008, 4, 1)
	case Z2ObstructsAudit: // INV-2017, article 19
		return inv2017
	}
	return zhixing.Date{}
}

// unitLaw is where the law speaks of the unit that committed an act, and personLaw
// where of its persons (DISC-23).
func (k ObstructionAct) unitLaw(on zhixing.Date) zhixing.Citation {
	switch r := actTable[k]; {
	case k == Z1Report && on.Before(inv2017):
		return cite("CPL-2023", 252)
	case r.at.Instrument == "INV-2020":
		return citeP("INV-2020", r.at.Article, r.at.Paragraph)
	case r.article == 115 || r.article == 116:
		return cite("CPL-INT-2022", 191)
	case r.article == 117:
		return citeP("CPL-2023", 117, 1)
	}
	return citeP("CPL-2023", 118, 1) // no more than its range for units
}

func (k ObstructionAct) personLaw(on zhixing.Date) zhixing.Citation {
	switch r := actTable[k]; {
	case k == Z1Report && on.Before(inv2017):
		return cite("CPL-2023", 252)
	case k == Z1Report:
		return citeP("INV-2020", 9, 2)
	case k == Z2ObstructsAudit:
		return cite("INV-2020", 19)
	case r.article == 115 || r.article == 116:
		return cite("CPL-INT-2022", 191)
	case r.article == 117:
		return citeP("CPL-2023", 117, 2)
	}
	return citeP("CPL-2023", 114, 2)
}

// Article returns the article of the Civil Procedure Law, as numbered on a day, under
// which an act is sanctioned, and the closer rule (DISC-22): article 114 of today was
// 111 until 2021-12-31. ok is false for an act not given.
func (k ObstructionAct) Article(on zhixing.Date) (law, closer zhixing.Citation, ok bool) {
	if k == 0 || int(k) >= len(actTable) {
		return law, closer, false
	}
	r := actTable[k]
	law = cite("CPL-2023", r.article).AsOf(on)
	if closer, err := r.at.On(on); err == nil {
		return law, closer, true
	}
	return law, law, true // no closer rule of that day is known
}

// CivilClaim says what else follows from a unit's refusal to assist (DISC-22): the
// creditor may claim damages in a suit of his own, and the court may advise its
// supervisory organ to discipline it (CPL-2023, article 117, paragraph 2).
func (k ObstructionAct) CivilClaim(on zhixing.Date) []zhixing.Finding {
	if k == 0 || int(k) >= len(actTable) || actTable[k].article != 117 {
		return nil
	}
	return []zhixing.Finding{
		found("DISC-22", zhixing.Met, zhixing.Info, "damages_suit", "申请执行人可以另行起诉请求赔偿", "the creditor may sue for damages separately"),
		found("DISC-22", zhixing.Met, zhixing.Info, "judicial_advice", "可以向监察机关或者有关机关提出予以纪律处分的司法建议", "judicial advice for discipline may be given", citeP("CPL-2023", 117, 2).AsOf(on)),
	}
}
