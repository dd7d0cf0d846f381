package main

import (
	"fmt"
	"html"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/layout"
	"github.com/zhixing-go/zhixing/metrics"
)

func (b *board) t(zh, en string) string { return zhixing.Text{ZH: zh, EN: en}.In(b.lang) }

// value prints a figure as its measure asks.
func (b *board) value(id metrics.IndicatorID, r metrics.Ratio) string {
	x, err := metrics.FindIndicator(id)
	switch {
	case err != nil || !r.Defined():
		return "–"
	case x.Measure == metrics.Mean:
		return r.Fixed(1, metrics.HalfUp)
	}
	return r.Percent(2, metrics.HalfUp) + "%"
}

// scoreboard is one row an indicator, one column a court.
func (b *board) scoreboard() [][]string {
	head := []string{b.t("指标", "indicator")}
	for i, r := range b.reports {
		name := string(r.Court)
		if i == 0 {
			name += b.t("（辖区）", " (area)")
		}
		head = append(head, name)
	}
	rows := [][]string{head}
	for k, f := range b.reports[0].Figures {
		x, _ := metrics.FindIndicator(f.Indicator)
		row := []string{x.Title.In(b.lang)}
		for _, r := range b.reports {
			row = append(row, b.value(f.Indicator, r.Figures[k].Ratio))
		}
		rows = append(rows, row)
	}
	return rows
}

// targets are the targets and intervals of the scheme, one row each, for each court.
func (b *board) targets() [][]string {
	var rows [][]string
	for i, t := range b.reports[0].Targets {
		x, _ := metrics.FindIndicator(t.Indicator)
		row := []string{x.Title.In(b.lang) + " " + t.Comparator.Label(b.lang) + " " + t.Percent.String() + "%"}
		for _, r := range b.reports {
			row = append(row, r.Targets[i].Status.Label(b.lang))
		}
		rows = append(rows, row)
	}
	for i, c := range b.reports[0].Intervals {
		x, _ := metrics.FindIndicator(c.Indicator)
		row := []string{x.Title.In(b.lang) + b.t("（合理区间）", " (interval)")}
		for _, r := range b.reports {
			row = append(row, r.Intervals[i].Result.Label(b.lang))
		}
		rows = append(rows, row)
	}
	if len(rows) == 0 {
		return nil
	}
	if slices.ContainsFunc(b.scheme.Targets, func(t metrics.Target) bool { return t.RedLine == metrics.OneVote }) {
		row := []string{b.t("是否通过（一票否决）", "passed (veto)")}
		for _, r := range b.reports {
			row = append(row, r.Passed.Label(b.lang))
		}
		rows = append(rows, row)
	}
	head := append([]string{b.t("目标", "target")}, b.scoreboard()[0][1:]...)
	return append([][]string{head}, rows...)
}

// second says what the second pass over the cases came to.
func (b *board) second() string {
	if b.num != b.explain.Ratio.Num || b.den != b.explain.Ratio.Den {
		return b.t("该数不全出自案件记录（信访另行统计）", "the figure is not of the case records alone: petitions are counted beside them")
	}
	return fmt.Sprintf(b.t("第二遍扫描：%d ÷ %d，与上数一致", "second pass: %d ÷ %d, the same figure"), b.num, b.den)
}

// down is the explained figure broken down.
func (b *board) down() [][]string {
	rows := [][]string{{b.by.Label(b.lang), b.t("案件", "cases"), b.t("分子", "numerator"), b.t("分母", "denominator"), b.t("比率", "rate")}}
	for _, s := range b.slices {
		rows = append(rows, []string{s.Title.In(b.lang), strconv.FormatInt(s.Cases, 10), strconv.FormatInt(s.Ratio.Num, 10), strconv.FormatInt(s.Ratio.Den, 10), b.value(b.explain.Indicator, s.Ratio)})
	}
	return rows
}

// late is the overdue analysis.
func (b *board) late() [][]string {
	rows := [][]string{{b.t("超期天数", "days past the limit"), "1–30", "31–90", "91–180", "181–365", "> 365"}}
	for i, x := range [][5]int64{b.overdue.PendingByDays, b.overdue.ClosedByDays} {
		row := []string{[]string{b.t("未结", "pending"), b.t("已结", "closed")}[i]}
		for _, n := range x {
			row = append(row, strconv.FormatInt(n, 10))
		}
		rows = append(rows, row)
	}
	return rows
}

// places is the ranking of the courts below by the explained figure.
func (b *board) places() [][]string {
	rows := [][]string{{b.t("法院", "court"), b.t("名次", "place"), b.t("数值", "value")}}
	for _, r := range b.ranking.Rows {
		rows = append(rows, []string{string(r.Court), r.Rank.Fixed(0, metrics.HalfUp), b.value(b.explain.Indicator, r.Ratio)})
	}
	return rows
}

// children are the parts of the explained figure, and their sum.
func (b *board) children() [][]string {
	rows := [][]string{{b.t("单位", "unit"), b.t("分子", "numerator"), b.t("分母", "denominator"), b.t("比率", "rate")}}
	for _, c := range append(b.explain.Children, metrics.Part{Court: zhixing.CourtID(b.t("合计", "sum")), Ratio: b.explain.Ratio}) {
		rows = append(rows, []string{string(c.Court), strconv.FormatInt(c.Ratio.Num, 10), strconv.FormatInt(c.Ratio.Den, 10), b.value(b.explain.Indicator, c.Ratio)})
	}
	return rows
}

func (b *board) behind() [][]string {
	if len(b.cases) == 0 {
		return nil
	}
	rows := [][]string{{b.t("案件", "case"), b.t("计入分子", "in the numerator"), b.t("计入分母", "in the denominator")}}
	for _, c := range b.cases {
		rows = append(rows, []string{fmt.Sprintf("(%d)%s %s %d", c.Key.Year, c.Key.Court, c.Key.Kind.Label(b.lang), c.Key.Serial), strconv.FormatInt(c.Ratio.Num, 10), strconv.FormatInt(c.Ratio.Den, 10)})
	}
	return rows
}

// section is a heading with lines and perhaps a table.
type section struct {
	title string
	lines []string
	table [][]string
}

func (b *board) sections() []section {
	out := []section{
		{b.scheme.Title.In(b.lang), []string{fmt.Sprintf(b.t("2018年度；记录 %d 件，计入 %d 件，剔除 %d 件", "2018; %d records, %d counted, %d rejected"), b.seen.Records, b.seen.Counted, b.seen.Rejected)}, b.scoreboard()},
		{b.t("一项指标的说明：", "One figure explained: ") + b.explain.Title.In(b.lang), []string{b.explain.Formula.In(b.lang), string(b.explain.Rule) + " · " + b.explain.Conf.Label(b.lang)}, b.children()},
		{b.t("数字背后的案件（前十件）", "The cases behind it (first ten)"), []string{b.second()}, b.behind()},
	}
	for _, e := range b.explain.Excluded {
		out[1].lines = append(out[1].lines, fmt.Sprintf("%s: %d", e.Reason.In(b.lang), e.Cases))
	}
	out[1].lines = append(out[1].lines, fmt.Sprintf(b.t("旧存 %d，新收 %d，已结 %d（实际执结 %d，终本 %d），未结 %d（超期 %d）", "carried over %d, received %d, closed %d (substantive %d, terminations %d), pending %d (overdue %d)"),
		b.explain.Base.Carried, b.explain.Base.Received, b.explain.Base.Closed, b.explain.Base.Substantive, b.explain.Base.Termination, b.explain.Base.Pending, b.explain.Base.Overdue))
	if len(b.slices) > 0 {
		out = append(out, section{b.t("下钻：", "Broken down: ") + b.by.Label(b.lang), nil, b.down()})
	}
	out = append(out, section{b.t("超期限分析", "Overdue analysis"), nil, b.late()})
	if rows := b.targets(); rows != nil {
		out = slices.Insert(out, 1, section{b.t("目标", "Targets"), nil, rows})
	}
	if b.ranking != nil {
		out = append(out, section{b.t("内部排序", "The courts below in order"), []string{b.ranking.Publishable.Text(b.lang)}, b.places()})
	}
	s := section{title: b.t("值得核查的迹象", "Signs to look into")}
	for _, f := range b.signs {
		s.lines = append(s.lines, f.Text(b.lang))
	}
	return append(out, s)
}

func (b *board) plain(w io.Writer, markdown bool) error {
	var o strings.Builder
	for i, s := range b.sections() {
		if i > 0 {
			o.WriteString("\n")
		}
		right := make([]bool, 8)
		for k := 1; k < len(right); k++ {
			right[k] = true
		}
		if markdown {
			o.WriteString("## " + layout.Markdown(s.title) + "\n\n")
		} else {
			o.WriteString(s.title + "\n\n")
		}
		for _, l := range s.lines {
			if markdown {
				l = "- " + layout.Markdown(l)
			}
			o.WriteString(l + "\n")
		}
		if len(s.table) > 0 {
			if len(s.lines) > 0 {
				o.WriteString("\n")
			}
			if markdown {
				layout.MarkdownTable(&o, s.table, right[:len(s.table[0])])
			} else {
				layout.WriteAligned(&o, s.table, right[:len(s.table[0])])
			}
		}
	}
	_, err := io.WriteString(w, o.String())
	return err
}

func (b *board) html(w io.Writer) error {
	var o strings.Builder
	title := html.EscapeString(topCourt)
	o.WriteString("<!DOCTYPE html>\n<html lang=\"" + b.t("zh", "en") + "\"><head><meta charset=\"utf-8\"/><title>" + title + "</title><style>body{font-family:sans-serif;max-width:64rem;margin:2rem auto;color:#222}" +
		"table{border-collapse:collapse;margin:1rem 0}td,th{border-bottom:1px solid #ccc;padding:.3rem .7rem;text-align:right}td:first-child,th:first-child{text-align:left}</style></head><body>\n<h1>" + title + "</h1>\n")
	for _, s := range b.sections() {
		o.WriteString("<h2>" + html.EscapeString(s.title) + "</h2>\n")
		for _, l := range s.lines {
			o.WriteString("<p>" + html.EscapeString(l) + "</p>\n")
		}
		for i, row := range s.table {
			if i == 0 {
				o.WriteString("<table>\n")
			}
			o.WriteString("<tr>")
			for _, c := range row {
				tag := "td"
				if i == 0 {
					tag = "th"
				}
				o.WriteString("<" + tag + ">" + html.EscapeString(c) + "</" + tag + ">")
			}
			o.WriteString("</tr>\n")
			if i == len(s.table)-1 {
				o.WriteString("</table>\n")
			}
		}
	}
	labels, values := []string{}, []int64{}
	for i, n := range b.monthly {
		labels, values = append(labels, strconv.Itoa(i+1)), append(values, n)
	}
	bars(&o, b.t("各月结案", "Closings by month"), labels, values)
	labels, values = nil, nil
	for _, x := range b.bands {
		labels, values = append(labels, strconv.Itoa(x.From)), append(values, x.Cases)
	}
	bars(&o, b.t("结案用时（天）", "Days from filing to closing"), labels, values)
	o.WriteString("</body></html>\n")
	_, err := io.WriteString(w, o.String())
	return err
}

// bars draws a bar chart in place.
func bars(o *strings.Builder, title string, labels []string, values []int64) {
	most := int64(1)
	for _, v := range values {
		most = max(most, v)
	}
	const wide, high = 36, 160
	fmt.Fprintf(o, "<h2>%s</h2>\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" width=\"%d\" height=\"%d\" font-size=\"11\" text-anchor=\"middle\">\n", html.EscapeString(title), html.EscapeString(title), wide*len(values), high+40)
	for i, v := range values {
		h := v * high / most
		x := i * wide
		fmt.Fprintf(o, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#3b6ea5\"/><text x=\"%d\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\">%d</text>\n",
			x+4, high+15-h, wide-8, h, x+wide/2, high+30, html.EscapeString(labels[i]), x+wide/2, high+12-h, v)
	}
	o.WriteString("</svg>\n")
}
