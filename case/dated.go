package casefile

import "github.com/zhixing-go/zhixing"

// dated returns c as numbered on the day judged by (条文当日序号): the day asked, of a
// term the day it starts, of an act the day it was done. It is c itself where there is
// no day, or where no concordance reaches it. Of an article whose content was another under its number the
// paragraphs and items are not those of today: it is cited as a whole.
func dated(c zhixing.Citation, on zhixing.Date) zhixing.Citation {
	if on.IsZero() || c.Instrument == "" {
		return c
	}
	r, err := c.Trace(on)
	if err != nil {
		return c
	}
	if r.Reworded == zhixing.Yes {
		r.To.Paragraph, r.To.Item = 0, 0
	}
	return r.To
}

// datedAll is dated for a list, which it leaves as it is: lists are shared.
func datedAll(cs []zhixing.Citation, on zhixing.Date) []zhixing.Citation {
	out := cs
	for i, c := range cs {
		d := dated(c, on)
		if d == c {
			continue
		}
		if &out[0] == &cs[0] {
			out = append([]zhixing.Citation(nil), cs...)
		}
		out[i] = d
	}
	return out
}

// datedPeriod is p with its citation as numbered on the day.
func datedPeriod(p zhixing.Period, on zhixing.Date) zhixing.Period {
	p.Cite = dated(p.Cite, on)
	return p
}

// run is the deadline of p from the day from, by calendar and rolling of o, citing the
// article as numbered on that day.
func (o *Options) run(p zhixing.Period, from zhixing.Date) (zhixing.Deadline, error) {
	return datedPeriod(p, from).EndWith(from, o.Calendar, o.Roll)
}
