package auction

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// InvestigationFacts is what the court established before fixing a price (AUC-06).
type InvestigationFacts struct {
	On      zhixing.Date       `json:"on"`
	Kind    LotKind            `json:"kind"`
	Food    zhixing.Tri        `json:"food,omitzero"`
	Checked InvestigationItems `json:"checked,omitempty"`

	// Of a lease or right of residence that somebody claims: what was looked into, and
	// whether it goes against life or trade experience.
	Claimed     zhixing.Tri `json:"claimed,omitzero"`
	SignedOn    zhixing.Tri `json:"signed_on_examined,omitzero"`
	Term        zhixing.Tri `json:"term_examined,omitzero"`
	RentPaid    zhixing.Tri `json:"rent_examined,omitzero"`
	Possession  zhixing.Tri `json:"possession_examined,omitzero"`
	Implausible zhixing.Tri `json:"implausible,omitzero"`
}

// asked are the items asked of any property, then those of its kind.
func (x *InvestigationFacts) asked() (always, byKind []InvestigationItem) {
	always = []InvestigationItem{InvestigateTitle, InvestigateBurdens, InvestigatePossession, InvestigateTaxes, InvestigateDefects}
	switch x.Kind {
	case LotImmovable, LotLandUseRight:
		byKind = []InvestigationItem{InvestigateRegistration, InvestigateVisit, InvestigatePlan, InvestigateTaxRates}
	case LotVehicle:
		byKind = []InvestigationItem{InvestigateRegistration, InvestigateViolations, InvestigateEmission, InvestigateMileage}
	case LotUnlistedEquity:
		byKind = []InvestigationItem{InvestigateRatio, InvestigateSubscribed, InvestigatePaidIn, InvestigateDue, InvestigateAccounts, InvestigateDividends}
	}
	if x.Food == zhixing.Yes {
		byKind = append(byKind, InvestigateFood)
	}
	return always, byKind
}

// CheckInvestigation judges what was established before pricing (AUC-06): title,
// burdens, possession, taxes and defects always; from 2024-10-29 the checklist of the
// kind too, and of a claimed lease or right of residence its date, term, rent and
// possession: one against experience is not carried over, its holder may object.
func CheckInvestigation(x InvestigationFacts) Assessment {
	f := findings{on: x.On}
	always, byKind := x.asked()
	c := cites(rp(3, 1))
	if !since(x.On, refPriceFrom) {
		c = cites(trad(7))
	}
	item := func(i InvestigationItem, weight zhixing.Severity, c []zhixing.Citation) {
		f.ask(point{rule: "AUC-06", code: "investigated_" + i.String(), is: zhixing.TriOf(slices.Contains(x.Checked, i)), else_: weight, msg: text("定价前查明：{item}", "established before pricing: {item}"),
			args: []zhixing.Arg{zhixing.TextArg("item", text(i.Label(zhixing.ZH), i.Label(zhixing.EN)))}, cites: c})
	}
	for _, i := range always {
		item(i, zhixing.Breach, c)
	}
	if !since(x.On, opinionFrom) {
		return Assessment{AsOf: x.On, Findings: f.list}
	}
	c = cites(cite("NET-AUC-OPIN-2024", 1))
	for _, i := range byKind {
		item(i, zhixing.Warning, c)
	}
	if x.Claimed == zhixing.Yes {
		c = cites(cite("NET-AUC-OPIN-2024", 2))
		f.ask(point{rule: "AUC-06", code: "claimed_right_examined", is: x.SignedOn.And(x.Term).And(x.RentPaid).And(x.Possession), else_: zhixing.Warning, msg: text("主张租赁、居住权的，审查签订时间、期限、租金支付、占有", "a claimed lease or right of residence is tested for date, term, rent paid and possession"), cites: c, missing: []string{"signed_on_examined", "term_examined", "rent_examined", "possession_examined"}})
		f.ask(point{rule: "AUC-06", code: "sold_subject_to_it", is: x.Implausible.Not(), else_: zhixing.Warning, msg: text("明显违背生活常理、交易习惯的，不带租拍卖；权利人可以提出异议", "one against life or trade experience is not carried over; its holder may object"), cites: c, missing: []string{"implausible"}})
	}
	return Assessment{AsOf: x.On, Findings: f.list}
}
