package auction

import "github.com/zhixing-go/zhixing"

// MortgagedHomeGraceMonths is how many months a mortgaged home is not vacated after the
// ruling to auction it (AUC-05): six before 2021-01-01 by MORT-HOUSE-2005, none since,
// where the text is believed repealed; an office may decide otherwise.
func MortgagedHomeGraceMonths(on zhixing.Date, o Options) int {
	switch o.MortgagedHomeGrace {
	case GraceSixMonths:
		return 6
	case GraceNone:
		return 0
	}
	if on.Before(zhixing.YMD(2021, 1, 1)) {
		return 6
	}
	return 0
}

// OnlyHomeFacts is a debtor's plea that a home is his only one (AUC-05).
type OnlyHomeFacts struct {
	On             zhixing.Date `json:"on"`
	MoneyClaim     zhixing.Tri  `json:"money_claim,omitzero"`      // the title is for money; No: it orders delivery of the home
	RelativeHasOne zhixing.Tri  `json:"relative_has_one,omitzero"` // a person owing him support owns another sufficient home
	MovedOthers    zhixing.Tri  `json:"moved_others,omitzero"`     // he moved other homes away after the title took effect
	HomeProvided   zhixing.Tri  `json:"home_provided,omitzero"`    // the creditor provides a home by the low-rent standard
	BeyondNeed     zhixing.Tri  `json:"beyond_need,omitzero"`      // the home exceeds what life needs, and the least that is needed stays with him (SEIZE-2020 5)
	RentYears      int          `json:"rent_years,omitempty"`      // years of rent the creditor agrees to leave
	ServedOn       zhixing.Date `json:"served_on,omitzero"`        // execution notice served, for a title of delivery
}

// OnlyHome judges the plea (OBJ-2020 20, SEIZE-2020 5): it fails where one of the
// cases holds;
// against a title that orders delivery of the home there are three months' grace.
// Met means that the home may be realised.
func OnlyHome(x OnlyHomeFacts, o Options) zhixing.Finding {
	f := findings{on: x.On}
	c := cites(citeP("OBJ-2020", 20, 1))
	if x.MoneyClaim == zhixing.No {
		p := point{rule: "AUC-05", code: "three_months_grace", else_: zhixing.Breach, cites: cites(citeP("OBJ-2020", 20, 2)), missing: []string{"served_on"}, msg: text("执行依据确定交付房屋的，自执行通知送达之日起给予三个月宽限期", "a title of delivery: three months' grace from service of the execution notice")}
		if d, err := (zhixing.Period{N: 3, Unit: zhixing.Months, Class: zhixing.Validity, Rule: "AUC-05", Cite: citeP("OBJ-2020", 20, 2)}).EndWith(x.ServedOn, o.calendar(), o.Roll); err == nil {
			p.is = zhixing.TriOf(d.Over(x.On))
		}
		f.ask(p)
		return f.list[0]
	}
	rent := zhixing.TriOf(x.RentYears >= 5 && x.RentYears <= 8)
	f.ask(point{rule: "AUC-05", code: "only_home_plea_fails", is: x.RelativeHasOne.Or(x.MovedOthers).Or(x.HomeProvided).Or(zhixing.TriOf(x.BeyondNeed == zhixing.Yes)).Or(rent), else_: zhixing.Breach, msg: text("有其他居住房屋、转移房屋或者申请执行人提供住房、同意扣除五至八年租金的，唯一住房可以处置", "another home, homes moved away, a home provided, or five to eight years' rent left: the only home may be realised"), cites: append(c, cite("SEIZE-2020", 5)), missing: []string{"relative_has_one", "moved_others", "home_provided"}})
	return f.list[0]
}
