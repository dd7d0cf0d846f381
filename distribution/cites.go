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

// onDay gives a citation the number it had on a day (条文编号随版本变动). Where no
// version of that day is known the newest number stays: it names its version.
func onDay(c zhixing.Citation, day zhixing.Date) zhixing.Citation {
	if day.IsZero() {
		return c
	}
	if x, err := c.On(day); err == nil {
		return x
	}
	return c
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
