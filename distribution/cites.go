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
