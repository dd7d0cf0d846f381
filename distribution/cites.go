package distribution

import "github.com/zhixing-go/zhixing"

// cite is a citation of one article; family keys print the number in force.
func cite(key zhixing.InstrumentKey, article uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article}
}

func citeP(key zhixing.InstrumentKey, article uint16, paragraph uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph}
}

func citeTo(key zhixing.InstrumentKey, from, to uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: from, To: to}
}

// onDay gives a citation the number it had on a day (条文编号随版本变动), and before
// 2015-02-04 the article of the older instrument that held the rule. Where no version
// of that day is known the newest number stays: it names its version.
func onDay(c zhixing.Citation, day zhixing.Date) zhixing.Citation {
	if x := c.AsOf(day); x != c {
		return x
	}
	if !day.IsZero() && c.Instrument == "CPL-INT-2022" && day.Before(zhixing.YMD(2015, 2, 4)) {
		for i := range before2015 {
			if b := &before2015[i]; b.now == c && !day.Before(b.from) {
				return b.old
			}
		}
	}
	return c
}

// before2015 says where the rules of the interpretation of the CPL on distribution
// stood before it.
var before2015 = [...]struct {
	now, old zhixing.Citation
	from     zhixing.Date
}{
	{citeTo("CPL-INT-2022", 506, 514), citeTo("ENF-REG-1998", 88, 96), zhixing.YMD(1998, 7, 8)},
	{citeP("CPL-INT-2022", 506, 1), cite("CPL-OPIN-1992", 297), zhixing.YMD(1992, 7, 14)},
	{citeP("CPL-INT-2022", 506, 2), cite("ENF-REG-1998", 93), zhixing.YMD(1998, 7, 8)},
	{citeP("CPL-INT-2022", 507, 1), citeP("CPL-OPIN-1992", 298, 1), zhixing.YMD(1992, 7, 14)},
	{citeP("CPL-INT-2022", 507, 2), citeP("CPL-OPIN-1992", 298, 2), zhixing.YMD(1992, 7, 14)},
	{cite("CPL-INT-2022", 508), cite("ENF-REG-1998", 94), zhixing.YMD(1998, 7, 8)},
	{citeTo("CPL-INT-2022", 509, 510), citeTo("ENF-PROC-2008", 25, 26), zhixing.YMD(2009, 1, 1)},
	{citeP("CPL-INT-2022", 510, 3), citeP("ENF-PROC-2008", 26, 3), zhixing.YMD(2009, 1, 1)},
	{cite("CPL-INT-2022", 514), citeP("ENF-REG-1998", 88, 1), zhixing.YMD(1998, 7, 8)},
}

// citedOn gives every citation of the findings the number of the day.
func citedOn(list []zhixing.Finding, day zhixing.Date) []zhixing.Finding {
	for i := range list {
		for k, c := range list[i].Cites {
			list[i].Cites[k] = onDay(c, day)
		}
	}
	return list
}

// marksOf says which lines of a worksheet hang on a policy or on memory.
func marksOf(rule zhixing.RuleID) zhixing.Mark {
	switch rule {
	case "DIST-38":
		return zhixing.MarkPolicy | zhixing.MarkRecall
	case "DIST-37", "DIST-42", "DIST-44":
		return zhixing.MarkPolicy
	}
	return 0
}
