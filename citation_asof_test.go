package zhixing

import (
	"slices"
	"testing"
)

func TestCitationAsOf(t *testing.T) {
	for _, c := range []struct {
		name string
		cite Citation
		on   string
		want Citation
	}{
		{"renumbered, paragraph and item kept", Citation{Instrument: "CPL-2023", Article: 114, Paragraph: 1, Item: 6}, "2019-03-01", Citation{Instrument: "CPL-2017", Article: 111, Paragraph: 1, Item: 6}},
		{"in force that day", Citation{Instrument: "CPL-2023", Article: 264}, "2025-03-01", Citation{Instrument: "CPL-2023", Article: 264}},
		{"no law that day: as given", Citation{Instrument: "MUST-2021", Article: 7, Paragraph: 1}, "2010-03-01", Citation{Instrument: "MUST-2021", Article: 7, Paragraph: 1}},
		{"of another content: the article as a whole", Citation{Instrument: "ENF-REG-2020", Article: 16, Paragraph: 1, Item: 2}, "2019-03-01", Citation{Instrument: "ENF-REG-1998", Article: 18}},
		{"no day: as given", Citation{Instrument: "CPL-2023", Article: 264, Paragraph: 1}, "", Citation{Instrument: "CPL-2023", Article: 264, Paragraph: 1}},
	} {
		var on Date
		if c.on != "" {
			on = MustDate(c.on)
		}
		if got := c.cite.AsOf(on); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
	list := []Citation{{Instrument: "CPL-2023", Article: 264}, {Instrument: "ENF-REG-2020", Article: 16, Paragraph: 1}}
	was := slices.Clone(list)
	got := CitationsAsOf(list, MustDate("2019-03-01"))
	if !slices.Equal(list, was) || got[0].Article != 253 || got[1] != (Citation{Instrument: "ENF-REG-1998", Article: 18}) {
		t.Errorf("%+v of %+v", got, list)
	}
}
