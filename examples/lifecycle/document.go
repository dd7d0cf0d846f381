package main

import (
	"io"
	"strconv"
	"strings"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/internal/layout"
)

// document is the report as a reader sees it: parts with lines and a table each,
// written as text or as Markdown.
type document struct {
	lang  zhixing.Lang
	title string
	parts []part
	sheet *zhixing.Worksheet // goes before the part sheetAt
	at    int
}

type part struct {
	title string
	lines []string
	rows  [][]string // the first is the head
	right []bool
	// under holds a remark for each row after the head, too long for a column of
	// text: text sets it below its row, Markdown in a column of its own.
	under     []string
	underHead string
}

// aligned is the table as text.
func (p *part) aligned() string {
	var b strings.Builder
	layout.WriteAligned(&b, p.rows, p.right)
	if len(p.under) == 0 {
		return b.String()
	}
	var out strings.Builder
	for i, line := range strings.SplitAfter(b.String(), "\n") {
		out.WriteString(line)
		if i > 0 && i <= len(p.under) && p.under[i-1] != "" {
			out.WriteString("            " + p.under[i-1] + "\n")
		}
	}
	return out.String()
}

// wide is the table with the remarks as its last column.
func (p *part) wide() ([][]string, []bool) {
	if len(p.under) == 0 {
		return p.rows, p.right
	}
	rows := [][]string{append(p.rows[0], p.underHead)}
	for i, r := range p.rows[1:] {
		rows = append(rows, append(r, p.under[i]))
	}
	return rows, append(p.right, false)
}

func (d *document) add(p part) { d.parts = append(d.parts, p) }

func (d *document) writeText(w io.Writer) {
	var b strings.Builder
	b.WriteString(d.title + "\n" + strings.Repeat("═", layout.Width(d.title)) + "\n")
	for i, p := range d.parts {
		if i == d.at && d.sheet != nil {
			b.WriteString("\n" + d.sheet.Text(d.lang))
		}
		b.WriteString("\n" + p.title + "\n" + strings.Repeat("─", layout.Width(p.title)) + "\n")
		for _, s := range p.lines {
			b.WriteString(s + "\n")
		}
		if len(p.rows) > 1 {
			b.WriteString(p.aligned())
		}
	}
	_, _ = io.WriteString(w, b.String())
}

func (d *document) writeMarkdown(w io.Writer) {
	var b strings.Builder
	b.WriteString("# " + layout.Markdown(d.title) + "\n")
	for i, p := range d.parts {
		if i == d.at && d.sheet != nil {
			b.WriteString("\n")
			_ = d.sheet.WriteMarkdown(&b, d.lang) // a Builder does not fail
		}
		b.WriteString("\n## " + layout.Markdown(p.title) + "\n\n")
		for _, s := range p.lines {
			b.WriteString("- " + layout.Markdown(s) + "\n")
		}
		if len(p.rows) > 1 {
			if len(p.lines) > 0 {
				b.WriteString("\n")
			}
			rows, right := p.wide()
			layout.MarkdownTable(&b, rows, right)
		}
	}
	_, _ = io.WriteString(w, b.String())
}

// words picks the wording of the document's language.
func (d *document) words(zh, en string) string { return zhixing.Text{ZH: zh, EN: en}.In(d.lang) }

func (d *document) head(pairs ...string) []string {
	var row []string
	for i := 0; i+1 < len(pairs); i += 2 {
		row = append(row, d.words(pairs[i], pairs[i+1]))
	}
	return row
}

// document sets the report out in l.
func (r *report) document(l zhixing.Lang) *document {
	d := &document{lang: l, title: r.Name.In(l), sheet: r.Worksheet}
	colon := d.words("：", ": ")

	basics := part{title: d.words("一、案件", "1. The case"), lines: []string{
		d.words("案号", "Case number") + colon + r.Number.String(),
		d.words("法院", "Court") + colon + r.Docket.Court,
		d.words("截至", "As of") + colon + r.AsOf.Text(l),
		d.words("现在", "Now") + colon + r.State.Label(l),
		d.words("来源", "Source") + colon + r.Source.In(l),
	}}
	basics.rows = [][]string{d.head("当事人", "Party", "名称", "Name", "出处", "Mark")}
	for _, x := range r.Docket.Parties {
		basics.rows = append(basics.rows, []string{x.Role.Label(l), x.Name, x.Mark.label(l)})
	}
	basics.right = make([]bool, 3)
	d.add(basics)

	title := part{title: d.words("二、执行依据", "2. The title"), right: make([]bool, 4),
		rows: [][]string{d.head("事项", "What", "日期", "Date", "金额", "Sum", "出处", "Mark")}}
	title.right[2] = true
	for _, x := range r.Docket.TitleMarks {
		sum := x.Sum
		if m, err := zhixing.ParseMoney(x.Sum); err == nil {
			sum = m.Grouped()
		}
		title.rows = append(title.rows, []string{x.What.In(l), x.Date.Text(l), sum, x.Mark.label(l)})
	}
	for _, e := range r.Statement.Expiries {
		title.lines = append(title.lines, d.words("履行期间届满日", "End of the performance period")+colon+e.E.Text(l)+" (DIST-04, DIST-05)")
	}
	d.add(title)

	d.add(r.eventsPart(d))
	for _, x := range r.Reviews {
		d.add(r.reviewPart(d, x))
	}
	for _, p := range r.houseParts(d) {
		d.add(p)
	}
	d.add(deadlines(d, part{title: d.words("四、期限", "4. Deadlines")}, r.Deadlines))
	d.add(r.findingsPart(d))
	d.at = len(d.parts)
	d.add(r.moneyPart(d))
	d.add(r.nextPart(d))
	return d
}

func (r *report) eventsPart(d *document) part {
	l := d.lang
	p := part{title: d.words("三、经过", "3. What happened"), right: make([]bool, 6),
		underHead: d.words("当日有效的依据", "Law of that day"),
		rows:      [][]string{d.head("日期", "Date", "事件", "Event", "行为人", "By", "此后状态", "State after", "出处", "Mark", "规则", "Rule")}}
	for _, s := range r.Events {
		name := s.Kind.Label(l)
		if n := s.Note.In(l); n != "" {
			name += d.words("（"+n+"）", " ("+n+")")
		}
		p.rows = append(p.rows, []string{s.On.String(), name, s.Role.Label(l), s.State.Label(l), s.Mark.label(l), ruleText(s.Rules)})
		p.under = append(p.under, lawText(s, l))
	}
	return p
}

// reviewPart is a review case: its course, then its terms.
func (r *report) reviewPart(d *document, x reviewReport) part {
	l := d.lang
	p := part{title: d.words("三之附：", "3a. Beside it: ") + x.Name.In(l)}
	for _, s := range x.Events {
		p.lines = append(p.lines, s.On.String()+"  "+s.Kind.Label(l)+d.words("（", " (")+s.Role.Label(l)+d.words("，", ", ")+s.Mark.label(l)+d.words("）→ ", ") → ")+s.State.Label(l))
	}
	return deadlines(d, p, x.Deadlines)
}

// deadlines sets out terms under the lines of p.
func deadlines(d *document, p part, terms []casefile.Deadline) part {
	l := d.lang
	p.right, p.underHead = make([]bool, 7), d.words("依据", "Law")
	p.rows = [][]string{d.head("节点", "Node", "期限", "Term", "起算", "From", "届满", "Ends", "完成", "Done", "状态", "Status", "规则", "Rule")}
	for _, x := range terms {
		end := x.End.String()
		switch {
		case x.Paused:
			end = d.words("中止计算", "paused")
		case x.Rolled:
			end += d.words("（顺延）", " (rolled)")
		}
		if x.ExcludedDays > 0 {
			end += d.words("（扣除"+strconv.Itoa(x.ExcludedDays)+"日）", " ("+strconv.Itoa(x.ExcludedDays)+" days excluded)")
		}
		p.rows = append(p.rows, []string{x.Code, x.Name.In(l), x.Trigger.String(), end, x.Done.String(), x.Status.Label(l), string(x.Rule)})
		p.under = append(p.under, deadlineLaw(x, l))
	}
	return p
}

func (r *report) findingsPart(d *document) part {
	l := d.lang
	p := part{title: d.words("五、认定与核对", "5. Findings and checks"), right: []bool{false, true, true, false},
		rows: [][]string{d.head("数额", "Figure", "公开数", "Published", "重新计算", "Recomputed", "是否一致", "Agrees")}}
	for _, f := range r.Findings {
		p.lines = append(p.lines, f.Text(l))
	}
	if len(r.Findings) == 0 {
		p.lines = append(p.lines, d.words("无需提示的事项。", "Nothing to report."))
	}
	for _, x := range r.Published {
		p.rows = append(p.rows, []string{x.Name.In(l), x.Published, x.Computed, zhixing.StatusOf(zhixing.TriOf(x.Agrees)).Label(l)})
	}
	return p
}

func (r *report) moneyPart(d *document) part {
	l := d.lang
	colon := d.words("：", ": ")
	p := part{title: d.words("六、案款与结案", "6. Case money and closing"), right: []bool{false, false, true, false},
		rows: [][]string{d.head("日期", "Date", "收付", "Movement", "金额（元）", "Amount (CNY)", "出处", "Mark")}}
	for _, m := range r.Money {
		p.rows = append(p.rows, []string{m.On.String(), m.Kind.Label(l), m.Amount.Grouped(), m.Mark.label(l)})
	}
	p.lines = append(p.lines,
		d.words("账上余额", "Held by the court")+colon+r.Held.Grouped(),
		r.feeWords(d)+colon+r.Fee.Grouped())
	if !r.ClosedOn.IsZero() {
		p.lines = append(p.lines, d.words("结案", "Closed")+colon+r.ClosedOn.Text(l)+d.words("，", ", ")+r.State.Label(l))
	}
	return p
}

// feeWords say what the application fee is taken on.
func (r *report) feeWords(d *document) string {
	on := r.FeeOn.Grouped()
	if r.Statement.Paid.IsZero() && r.Docket.Policies.FeeBase != interest.AmountApplied {
		return d.words("执行申请费（尚无执行到位金额，如全部执行到位以"+on+"为基数，另向被执行人收取，DIST-28）",
			"Application fee (nothing executed yet; if all that is owed were, on "+on+"; collected from the debtor besides, DIST-28)")
	}
	return d.words("执行申请费（以"+on+"为基数，另向被执行人收取，DIST-28）", "Application fee (on "+on+", collected from the debtor besides, DIST-28)")
}

func (r *report) nextPart(d *document) part {
	l := d.lang
	p := part{title: d.words("七、此后可为", "7. What may happen next"), right: make([]bool, 4),
		rows: [][]string{d.head("谁", "Who", "可为事项", "May bring in", "规则", "Rule", "尚需", "Needs")}}
	for _, n := range r.Next {
		var needs []string
		for _, g := range n.Option.Guards {
			needs = append(needs, g.Guard.Label(l))
		}
		for _, k := range n.Option.Records {
			needs = append(needs, k.Label(l))
		}
		for _, x := range n.Option.With {
			needs = append(needs, x.Label(l))
		}
		p.rows = append(p.rows, []string{n.Role.Label(l), n.Option.Kind.Label(l), string(n.Option.Rule), strings.Join(needs, d.words("、", ", "))})
	}
	if len(r.Next) == 0 {
		p.lines = append(p.lines, d.words("没有。", "Nothing."))
	}
	return p
}

func ruleText(rules []zhixing.RuleID) string {
	out := make([]string, len(rules))
	for i, r := range rules {
		out[i] = string(r)
	}
	return strings.Join(out, " ")
}
