package asset

import "github.com/zhixing-go/zhixing"

// citesOf returns where the law of the day says what a rule on holding property says; a
// zero day is the law in force.
func citesOf(rule zhixing.RuleID, day zhixing.Date) []zhixing.Citation {
	return citesOn(ruleCites(rule, day), day)
}

// termsCite is a paragraph of the article on terms: before 2015-02-04 SEIZE-2004 29.
func termsCite(day zhixing.Date, paragraph uint8) zhixing.Citation {
	if !day.IsZero() && day.Before(table2015()) {
		return para("SEIZE-2004", 29, paragraph)
	}
	return para("CPL-INT-2022", 485, paragraph)
}

func ruleCites(rule zhixing.RuleID, day zhixing.Date) []zhixing.Citation {
	c := func(k zhixing.InstrumentKey, article uint16) zhixing.Citation {
		return zhixing.Citation{Instrument: k, Article: article}
	}
	switch rule.Base() {
	case "ASSET-46", "ASSET-49":
		return []zhixing.Citation{termsCite(day, 0)}
	case "ASSET-47":
		return []zhixing.Citation{termsCite(day, 0), c("SEIZE-2020", 27)}
	case "ASSET-48":
		return []zhixing.Citation{c("SEIZE-2020", 1), c("SEIZE-2020", 7)}
	case "ASSET-50":
		return []zhixing.Citation{c("SEIZE-2020", 2)}
	case "ASSET-51":
		return []zhixing.Citation{c("SEIZE-2020", 13), c("SEIZE-2020", 11)}
	case "ASSET-52":
		return []zhixing.Citation{c("SEIZE-2020", 26), c("CPL-2023", 106), {Instrument: "LAND-REG-2004"}}
	case "ASSET-53":
		return []zhixing.Citation{{Instrument: "QUEUE-2022"}, c("SEIZE-2020", 22)}
	case "ASSET-54":
		return []zhixing.Citation{c("ENF-REG-2020", 56)}
	case "ASSET-55":
		return []zhixing.Citation{{Instrument: "FIRST-2016", Article: 1}}
	case "ASSET-56":
		return []zhixing.Citation{para("PRES-2020", 21, 1)}
	case "ASSET-57":
		return []zhixing.Citation{c("SEIZE-2020", 19), c("PRES-2020", 15)}
	case "ASSET-59":
		return []zhixing.Citation{c("SEIZE-2020", 3)}
	case "ASSET-62":
		return []zhixing.Citation{c("SEIZE-2020", 4), c("SEIZE-2020", 5), c("OBJ-2020", 20)}
	case "ASSET-68":
		return []zhixing.Citation{c("SEIZE-2020", 28), c("CPL-INT-2022", 165)}
	case "ASSET-77":
		return []zhixing.Citation{c("TERM-2016", 4)}
	case "ASSET-87":
		return []zhixing.Citation{c("PRES-2020", 17), c("CPL-INT-2022", 168)}
	case "ASSET-91":
		return []zhixing.Citation{c("PRES-2020", 18)}
	}
	return nil
}
