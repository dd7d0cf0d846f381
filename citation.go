package zhixing

import (
	"fmt"
	"strings"
)

// InstrumentKey is the key of a legal instrument (规范性文件) in the registry: a
// version ("CPL-2023") or a family ("CPL"). In a Citation a family stands for its
// newest wording; Citation.On turns it into the wording of a day.
type InstrumentKey string

// Citation points into a legal instrument (法条引用). It is comparable and needs
// no lookup to be made; On, Text and Check read the registry.
type Citation struct {
	Instrument InstrumentKey `json:"instrument"`
	Article    uint16        `json:"article,omitempty"`   // 条 or 点; 0 is the instrument as a whole
	To         uint16        `json:"to,omitempty"`        // last article of a range, 0 if one article
	Paragraph  uint8         `json:"paragraph,omitempty"` // 款, 0 if the whole article
	Item       uint8         `json:"item,omitempty"`      // 项, 0 if the whole paragraph
}

// On returns the same duty in the wording of its instrument in force on d: art. 253
// of the Civil Procedure Law of 2017 is 260 in 2022 and 264 from 2024. Numbers are
// never carried over unmapped: it fails with an *InstrumentError when the instrument
// is unknown or nothing of its line is in force on d, and with a *ConcordanceError
// when the article was deleted, divided, not yet there, or no concordance covers it.
func (c Citation) On(d Date) (Citation, error) {
	r, err := c.Trace(d)
	if err != nil {
		return Citation{}, err
	}
	return r.To, nil
}

// AsOf returns c as it is printed beside an answer about d (当日条文): as numbered then, or
// c itself where d is not set or On fails, so that no other number is ever printed. Of an
// article whose content was another under its number the paragraphs and items are not
// those of today: it is cited as a whole.
func (c Citation) AsOf(d Date) Citation {
	if d.IsZero() {
		return c
	}
	r, err := c.Trace(d)
	if err != nil {
		return c
	}
	if r.Reworded == Yes {
		r.To.Paragraph, r.To.Item = 0, 0
	}
	return r.To
}

// CitationsAsOf is AsOf for each of a list, which it leaves as it is.
func CitationsAsOf(list []Citation, d Date) []Citation {
	if d.IsZero() || len(list) == 0 {
		return list
	}
	out := make([]Citation, len(list))
	for i, c := range list {
		out[i] = c.AsOf(d)
	}
	return out
}

// Trace is On with the mark of the concordance used and whether the content changed.
func (c Citation) Trace(d Date) (Renumbering, error) {
	old, err := findInstrument(c.Instrument)
	if err != nil {
		return Renumbering{}, err
	}
	target, err := old.at(d)
	if err != nil {
		return Renumbering{}, err
	}
	if c.Article != 0 && old == target && old.key == unreadNumbering {
		return Renumbering{}, &ConcordanceError{Cite: c, In: old.key, Reason: NumberUnread}
	}
	return follow(c, old, target)
}

// at returns the wording of r's line in force on d: r itself if it is, otherwise
// what it replaced or what replaced it.
func (r *instrumentRow) at(d Date) (*instrumentRow, error) {
	if d.IsZero() {
		return nil, &InstrumentError{Name: string(r.key)}
	}
	var from *instrumentRow
	for w := r; w != nil; {
		switch w.inForce(d) {
		case Yes:
			return w, nil
		case Unknown:
			return nil, &InstrumentError{Name: string(r.family), Day: d, Candidates: []InstrumentKey{w.key}}
		}
		next := w.after
		if !w.from.IsZero() && d.Before(w.from.Earliest()) {
			next = w.before
		}
		// A day between two wordings leads back to where the walk came from.
		n := instrumentByKey(next)
		if n == from {
			break
		}
		from, w = w, n
	}
	return nil, &InstrumentError{Name: string(r.family), Day: d}
}

// Check reports a citation that cannot be: unknown instrument, a range that ends
// before it begins, a paragraph or item without an article, a number in a wording
// whose numbering has not been read.
func (c Citation) Check() error {
	var p Problems
	r, err := findInstrument(c.Instrument)
	if err != nil {
		p.AddErr("instrument", err)
	} else if r.key == unreadNumbering && c.Article != 0 {
		p.Add("article", fmt.Sprint(c.Article), "", Text{ZH: "该文本的条文序号未经核对", EN: "the numbering of this wording has not been read"})
	}
	if c.To != 0 && c.To <= c.Article {
		p.Add("to", fmt.Sprint(c.To), "", Text{ZH: "条文范围应当大于起始条", EN: "must be after the first article"})
	}
	if c.Article == 0 && (c.To != 0 || c.Paragraph != 0 || c.Item != 0) {
		p.Add("article", "0", "", Text{ZH: "款、项应当指明所属的条", EN: "a range, paragraph or item needs an article"})
	}
	return p.Err()
}

// Text renders the citation in l in the wording it names; a family is its newest
// wording. Chinese: 《中华人民共和国民事诉讼法》（2023修正）第二百六十四条第一款第（二）项.
// English: Civil Procedure Law (2023), art. 264, para. 1, item 2. Numbers of a wording
// whose numbering has not been read are left out; a key that is not in the registry
// is printed as it stands.
func (c Citation) Text(l Lang) string {
	unit, title := UnitArticle, string(c.Instrument)
	if r, err := findInstrument(c.Instrument); err == nil {
		i := r.instrument()
		unit, title = i.Unit, i.Title.In(l)
		if l != EN {
			title = "《" + title + "》"
		}
		switch {
		case i.Version.IsZero():
		case l == EN:
			title += " (" + i.Version.EN + ")"
		default:
			title += "（" + i.Version.ZH + "）"
		}
		if i.Key == unreadNumbering {
			return title
		}
	}
	if c.Article == 0 {
		return title
	}
	var b strings.Builder
	b.WriteString(title)
	if l == EN {
		c.appendEN(&b, unit)
	} else {
		c.appendZH(&b, unit)
	}
	return b.String()
}

func (c Citation) appendEN(b *strings.Builder, unit ArticleUnit) {
	one, many := "art.", "arts."
	if unit == UnitPoint {
		one, many = "point", "points"
	}
	if c.To != 0 {
		fmt.Fprintf(b, ", %s %d–%d", many, c.Article, c.To)
	} else {
		fmt.Fprintf(b, ", %s %d", one, c.Article)
	}
	if c.Paragraph != 0 {
		fmt.Fprintf(b, ", para. %d", c.Paragraph)
	}
	if c.Item != 0 {
		fmt.Fprintf(b, ", item %d", c.Item)
	}
}

func (c Citation) appendZH(b *strings.Builder, unit ArticleUnit) {
	name := "条"
	if unit == UnitPoint {
		name = "点"
	}
	b.WriteString("第" + chineseNumeral(int(c.Article)) + name)
	if c.To != 0 {
		b.WriteString("至第" + chineseNumeral(int(c.To)) + name)
	}
	if c.Paragraph != 0 {
		b.WriteString("第" + chineseNumeral(int(c.Paragraph)) + "款")
	}
	if c.Item != 0 {
		b.WriteString("第（" + chineseNumeral(int(c.Item)) + "）项")
	}
}

// chineseNumeral writes 1 to 99,999 in the numerals of statutes: 264 is 二百六十四, 110
// is 一百一十, 1003 is 一千零三.
func chineseNumeral(n int) string {
	digits := [...]string{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"}
	units := [...]struct {
		value int
		name  string
	}{{10000, "万"}, {1000, "千"}, {100, "百"}, {10, "十"}, {1, ""}}
	if n == 0 {
		return digits[0]
	}
	var b strings.Builder
	gap := false
	for _, u := range units {
		d := n / u.value % 10
		switch {
		case d == 0:
			gap = b.Len() > 0
		default:
			if gap {
				b.WriteString(digits[0])
				gap = false
			}
			if d != 1 || u.value != 10 || b.Len() > 0 {
				b.WriteString(digits[d])
			}
			b.WriteString(u.name)
		}
	}
	return b.String()
}
