package auction

import "github.com/zhixing-go/zhixing"

// cite is a citation of one article; a family key prints the number in force.
func cite(key zhixing.InstrumentKey, article uint16) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article}
}

func citeP(key zhixing.InstrumentKey, article uint16, paragraph uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph}
}

func citeI(key zhixing.InstrumentKey, article uint16, paragraph, item uint8) zhixing.Citation {
	return zhixing.Citation{Instrument: key, Article: article, Paragraph: paragraph, Item: item}
}

// net, rp and trad cite the three texts that most rules rest on: the online rules,
// the reference-price rules, the traditional rules.
func net(article uint16, paragraph ...uint8) zhixing.Citation {
	return part("NET-AUC-2016", article, paragraph)
}

func rp(article uint16, paragraph ...uint8) zhixing.Citation {
	return part("REFPRICE-2018", article, paragraph)
}

func trad(article uint16, paragraph ...uint8) zhixing.Citation {
	return part("AUCTION-2020", article, paragraph)
}

func part(key zhixing.InstrumentKey, article uint16, paragraph []uint8) zhixing.Citation {
	c := cite(key, article)
	if len(paragraph) > 0 {
		c.Paragraph = paragraph[0]
	}
	if len(paragraph) > 1 {
		c.Item = paragraph[1]
	}
	return c
}

func cites(c ...zhixing.Citation) []zhixing.Citation { return c }
