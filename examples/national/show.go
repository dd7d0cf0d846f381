package main

import (
	"fmt"
	"html"
	"io"
	"math/big"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/layout"
	"github.com/zhixing-go/zhixing/metrics"
)

// section is a heading with lines and a table, whose columns from right on hold numbers,
// but for the last where it holds words.
type section struct {
	title string
	lines []string
	head  []string
	rows  [][]string
	right int
	words bool // the last column
}

type bar struct {
	label string
	value *big.Rat
}

type chart struct {
	title zhixing.Text
	bars  []bar
}

type page struct {
	lang     zhixing.Lang
	sections []section
	charts   []chart
}

func itoa(n int) string { return strconv.Itoa(n) }

// row takes the words of a language from pairs.
func row(l zhixing.Lang, pairs ...string) []string {
	var out []string
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, zhixing.Text{ZH: pairs[i], EN: pairs[i+1]}.In(l))
	}
	return out
}

func (s section) table() ([][]string, []bool) {
	right := make([]bool, len(s.head))
	for i := s.right; i < len(right); i++ {
		right[i] = !s.words || i < len(right)-1
	}
	return append([][]string{s.head}, s.rows...), right
}

// length is how long a bar is of full.
func (c chart) length(b bar, full int64) int {
	most := big.NewRat(1, 1)
	for _, x := range c.bars {
		if x.value.Cmp(most) > 0 {
			most = x.value
		}
	}
	x := new(big.Rat).Quo(b.value, most)
	n, _ := x.Mul(x, big.NewRat(full, 1)).Float64()
	return int(n + 0.5)
}

func (p page) plain(w io.Writer, markdown bool) error {
	var o strings.Builder
	heading := func(t string) {
		if o.Len() > 0 {
			o.WriteString("\n")
		}
		if markdown {
			t = "## " + layout.Markdown(t)
		}
		o.WriteString(t + "\n\n")
	}
	for _, s := range p.sections {
		heading(s.title)
		for _, l := range s.lines {
			o.WriteString(l + "\n\n")
		}
		rows, right := s.table()
		if markdown {
			layout.MarkdownTable(&o, rows, right)
		} else {
			layout.WriteAligned(&o, rows, right)
		}
	}
	for _, c := range p.charts {
		heading(c.title.In(p.lang))
		rows := make([][]string, 0, len(c.bars))
		for _, b := range c.bars {
			rows = append(rows, []string{b.label, strings.Repeat("█", c.length(b, 40)), metrics.PrintRat(b.value, 1)})
		}
		if markdown {
			o.WriteString("```\n")
		}
		layout.WriteAligned(&o, rows, []bool{false, false, true})
		if markdown {
			o.WriteString("```\n")
		}
	}
	_, err := io.WriteString(w, o.String())
	return err
}

func (p page) html(w io.Writer) error {
	var o strings.Builder
	title := html.EscapeString(zhixing.Text{ZH: "公布比率的复算", EN: "Published ratios recomputed"}.In(p.lang))
	o.WriteString("<!DOCTYPE html>\n<html lang=\"" + zhixing.Text{ZH: "zh", EN: "en"}.In(p.lang) + "\"><head><meta charset=\"utf-8\"/><title>" + title + "</title><style>body{font-family:sans-serif;max-width:72rem;margin:2rem auto;color:#222}" +
		"table{border-collapse:collapse;margin:1rem 0}td,th{border-bottom:1px solid #ccc;padding:.3rem .7rem;text-align:left}.n{text-align:right}</style></head><body>\n<h1>" + title + "</h1>\n")
	for _, s := range p.sections {
		o.WriteString("<h2>" + html.EscapeString(s.title) + "</h2>\n")
		for _, l := range s.lines {
			o.WriteString("<p>" + html.EscapeString(l) + "</p>\n")
		}
		rows, right := s.table()
		o.WriteString("<table>\n")
		for i, r := range rows {
			tag := "td"
			if i == 0 {
				tag = "th"
			}
			o.WriteString("<tr>")
			for k, c := range r {
				class := ""
				if right[k] {
					class = " class=\"n\""
				}
				o.WriteString("<" + tag + class + ">" + html.EscapeString(c) + "</" + tag + ">")
			}
			o.WriteString("</tr>\n")
		}
		o.WriteString("</table>\n")
	}
	for _, c := range p.charts {
		t := html.EscapeString(c.title.In(p.lang))
		const wide, high = 64, 160
		fmt.Fprintf(&o, "<h2>%s</h2>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" font-size=\"11\" text-anchor=\"middle\">\n", t, t, wide*len(c.bars), high+40)
		for i, b := range c.bars {
			h, x := c.length(b, high), i*wide
			fmt.Fprintf(&o, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#3b6ea5\"/><text x=\"%d\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\">%s</text>\n",
				x+8, high+15-h, wide-16, h, x+wide/2, high+30, html.EscapeString(b.label), x+wide/2, high+12-h, metrics.PrintRat(b.value, 0))
		}
		o.WriteString("</svg>\n")
	}
	o.WriteString("</body></html>\n")
	_, err := io.WriteString(w, o.String())
	return err
}
