package asset

import "github.com/zhixing-go/zhixing"

// onDay gives citations the numbers they had on a day (条文编号随版本变动). Where no wording
// of that day is known the newest stays: it names its version.
func onDay(cites []zhixing.Citation, day zhixing.Date) []zhixing.Citation {
	if day.IsZero() {
		return cites
	}
	out := make([]zhixing.Citation, len(cites))
	for i, c := range cites {
		if then, err := c.On(day); err == nil {
			c = then
		}
		out[i] = c
	}
	return out
}

// dayOf is the first day given.
func dayOf(days ...zhixing.Date) zhixing.Date {
	for _, d := range days {
		if !d.IsZero() {
			return d
		}
	}
	return zhixing.Date{}
}

// citesOf returns where the law says what a rule on holding property says.
func citesOf(rule zhixing.RuleID) []zhixing.Citation {
	c := func(k zhixing.InstrumentKey, article uint16) zhixing.Citation {
		return zhixing.Citation{Instrument: k, Article: article}
	}
	switch rule.Base() {
	case "ASSET-46", "ASSET-49":
		return []zhixing.Citation{c("CPL-INT-2022", 485)}
	case "ASSET-47":
		return []zhixing.Citation{c("CPL-INT-2022", 485), c("SEIZE-2020", 27)}
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
		return []zhixing.Citation{c("PRES-2020", 21)}
	case "ASSET-57":
		return []zhixing.Citation{c("SEIZE-2020", 19), c("PRES-2020", 15)}
	case "ASSET-59":
		return []zhixing.Citation{c("SEIZE-2020", 3)}
	case "ASSET-62":
		return []zhixing.Citation{c("SEIZE-2020", 4), c("SEIZE-2020", 5), c("OBJ-2020", 20)}
	case "ASSET-68":
		return []zhixing.Citation{c("SEIZE-2020", 28), c("CPL-INT-2022", 165)}
	case "ASSET-77":
		return []zhixing.Citation{{Instrument: "TERM-2016"}, c("PRES-2020", 14)}
	case "ASSET-87":
		return []zhixing.Citation{c("PRES-2020", 17), c("CPL-INT-2022", 168)}
	case "ASSET-91":
		return []zhixing.Citation{c("PRES-2020", 18)}
	}
	return nil
}
