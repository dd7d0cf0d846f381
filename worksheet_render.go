package zhixing

import (
	"github.com/zhixing-go/zhixing/internal/layout"
	"io"
	"strings"
)

// Words of a rendered sheet.
var (
	wordCourt    = Text{ZH: "法院", EN: "Court"}
	wordCase     = Text{ZH: "案号", EN: "Case number"}
	wordCause    = Text{ZH: "案由", EN: "Cause"}
	wordAsOf     = Text{ZH: "计算截至", EN: "As of"}
	wordTotal    = Text{ZH: "合计", EN: "Total"}
	wordCapitals = Text{ZH: "人民币大写", EN: "Total in capitals"}
	wordNotes    = Text{ZH: "说明", EN: "Notes"}
	wordStands   = Text{ZH: "来源", EN: "Provenance"}
	wordPrepared = Text{ZH: "制表", EN: "Prepared by"}
	wordReviewed = Text{ZH: "复核", EN: "Reviewed by"}
	wordDate     = Text{ZH: "日期", EN: "Date"}
	wordNumber   = Text{ZH: "序号", EN: "No."}
	wordItem     = Text{ZH: "项目", EN: "Item"}
	wordPeriod   = Text{ZH: "期间", EN: "Period"}
	wordFormula  = Text{ZH: "算式", EN: "Formula"}
	wordResult   = Text{ZH: "结果", EN: "Result"}
	wordGrounds  = Text{ZH: "依据", EN: "Ground"}
	wordRemark   = Text{ZH: "备注", EN: "Remark"}
)

// Text returns the worksheet as plain text with columns that line up where a
// full-width character takes two places.
func (w *Worksheet) Text(l Lang) string {
	b := new(strings.Builder)
	title := w.Title.In(l)
	b.WriteString(title + "\n" + strings.Repeat("=", layout.Width(title)) + "\n")
	for _, x := range w.headingLines(l) {
		b.WriteString(x[0] + colon(l) + x[1] + "\n")
	}
	for _, s := range w.Sections {
		b.WriteString("\n" + Render(s.Title, s.Args, l) + "\n")
		if len(s.Lines) > 0 {
			rows := [][]string{lineHeader(l)}
			for i := range s.Lines {
				rows = append(rows, s.Lines[i].cells(l))
			}
			layout.WriteAligned(b, rows, []bool{true, false, false, false, true, false, false})
		}
		for i := range s.Tables {
			t := &s.Tables[i]
			if title := t.Title.In(l); title != "" {
				b.WriteString(title + "\n")
			}
			layout.WriteAligned(b, t.cells(l), t.right())
		}
	}
	for _, part := range w.tail(l) {
		b.WriteString("\n" + strings.Join(part, "\n") + "\n")
	}
	return b.String()
}

// WriteText writes what Text returns.
func (w *Worksheet) WriteText(out io.Writer, l Lang) error {
	_, err := io.WriteString(out, w.Text(l))
	return err
}

// WriteMarkdown writes the worksheet as Markdown.
func (w *Worksheet) WriteMarkdown(out io.Writer, l Lang) error {
	b := new(strings.Builder)
	b.WriteString("# " + layout.Markdown(w.Title.In(l)) + "\n\n")
	for _, x := range w.headingLines(l) {
		b.WriteString("- " + layout.Markdown(x[0]+colon(l)+x[1]) + "\n")
	}
	for _, s := range w.Sections {
		b.WriteString("\n## " + layout.Markdown(Render(s.Title, s.Args, l)) + "\n\n")
		if len(s.Lines) > 0 {
			rows := [][]string{lineHeader(l)}
			for i := range s.Lines {
				rows = append(rows, s.Lines[i].cells(l))
			}
			layout.MarkdownTable(b, rows, []bool{true, false, false, false, true, false, false})
		}
		for i := range s.Tables {
			t := &s.Tables[i]
			if title := t.Title.In(l); title != "" {
				b.WriteString("\n**" + layout.Markdown(title) + "**\n\n")
			}
			layout.MarkdownTable(b, t.cells(l), t.right())
		}
	}
	for _, part := range w.tail(l) {
		b.WriteString("\n")
		for _, x := range part {
			b.WriteString(layout.Markdown(x) + "  \n")
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

// WriteCSV writes every line and table of the worksheet as comma-separated values
// (RFC 4180, UTF-8): plain numbers without separators, and no field that a
// spreadsheet would run as a formula.
func (w *Worksheet) WriteCSV(out io.Writer, l Lang) error {
	b := new(strings.Builder)
	layout.CSVRow(b, w.Title.In(l))
	for _, x := range w.headingLines(l) {
		layout.CSVRow(b, x[0], x[1])
	}
	for _, s := range w.Sections {
		layout.CSVRow(b, "")
		layout.CSVRow(b, Render(s.Title, s.Args, l))
		if len(s.Lines) > 0 {
			layout.CSVRow(b, lineHeader(l)...)
			for i := range s.Lines {
				ln := &s.Lines[i]
				c := ln.cells(l)
				c[4] = string(ln.Result.appendNumber(nil))
				layout.CSVRow(b, c...)
			}
		}
		for i := range s.Tables {
			t := &s.Tables[i]
			layout.CSVRow(b, t.Title.In(l))
			for _, r := range t.cells(l) {
				for c := range r {
					if c > 0 && layout.PlainNumber(strings.ReplaceAll(r[c], ",", "")) {
						r[c] = strings.ReplaceAll(r[c], ",", "")
					}
				}
				layout.CSVRow(b, r...)
			}
		}
	}
	for _, part := range w.tail(l) {
		layout.CSVRow(b, "")
		for _, x := range part {
			layout.CSVRow(b, x)
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func (w *Worksheet) headingLines(l Lang) [][2]string {
	h := &w.Heading
	var out [][2]string
	for _, x := range [...]struct {
		name  Text
		value string
	}{{wordCourt, h.Court}, {wordCase, h.CaseNumber}, {wordCause, h.Cause}} {
		if x.value != "" {
			out = append(out, [2]string{x.name.In(l), x.value})
		}
	}
	for _, p := range h.Parties {
		out = append(out, [2]string{p.Role.In(l), p.Name})
	}
	if !h.AsOf.IsZero() {
		out = append(out, [2]string{wordAsOf.In(l), h.AsOf.Text(l)})
	}
	return out
}

// tail is what follows the sections: total, notes, provenance, signatures.
func (w *Worksheet) tail(l Lang) [][]string {
	var parts [][]string
	if t, ok := w.Find(w.Total); ok {
		part := []string{wordTotal.In(l) + colon(l) + t.Result.Text(l)}
		if m, err := t.Result.Money(); err == nil {
			part = append(part, wordCapitals.In(l)+colon(l)+m.Capitals())
		}
		parts = append(parts, part)
	}
	if len(w.Notes) > 0 {
		part := []string{wordNotes.In(l) + colon(l)}
		for _, f := range w.Notes {
			part = append(part, "- "+f.Text(l))
		}
		parts = append(parts, part)
	}
	if p := w.Provenance.lines(l); len(p) > 0 {
		part := []string{wordStands.In(l) + colon(l)}
		for _, s := range p {
			part = append(part, "- "+s)
		}
		parts = append(parts, part)
	}
	return append(parts, []string{w.Prepared.text(wordPrepared, l), w.Reviewed.text(wordReviewed, l)})
}

func (s Signatory) text(role Text, l Lang) string {
	const blank = "____________"
	name, on := s.Name, s.On.Text(l)
	if name == "" {
		name = blank
	}
	if p := s.Post.In(l); p != "" {
		name = p + " " + name
	}
	if on == "" {
		on = blank
	}
	return role.In(l) + colon(l) + name + "    " + wordDate.In(l) + colon(l) + on
}

func colon(l Lang) string {
	if l == EN {
		return ": "
	}
	return "："
}

func lineHeader(l Lang) []string {
	return []string{wordNumber.In(l), wordItem.In(l), wordPeriod.In(l), wordFormula.In(l), wordResult.In(l), wordGrounds.In(l), wordRemark.In(l)}
}

func (ln *Line) cells(l Lang) []string {
	period := ""
	switch {
	case !ln.From.IsZero() && !ln.To.IsZero():
		period = ln.From.String() + "/" + ln.To.String()
	case !ln.From.IsZero():
		period = ln.From.String()
	}
	ground := string(ln.Rule)
	for _, c := range ln.Cites {
		if ground != "" {
			ground += "; "
		}
		ground += c.Text(l)
	}
	remark := strings.Join(ln.Marks.Labels(l), ", ")
	if n := ln.Note.In(l); n != "" {
		if remark != "" {
			remark += "; "
		}
		remark += n
	}
	return []string{itoa(int(ln.ID)), Render(ln.Label, ln.Args, l), period, ln.Formula(l), ln.Result.Text(l), ground, remark}
}

// Formula renders how the result came about: 1,000,000.00元 × 3.85% × 111天 ÷ 365,
// with the number of the line in brackets where an operand is one.
func (ln *Line) Formula(l Lang) string {
	if ln.Op == OpGiven {
		return ""
	}
	var b strings.Builder
	list := ln.Op == OpMin || ln.Op == OpMax || ln.Op == OpRound
	if list {
		b.WriteString(ln.Op.Label(l) + "(")
	}
	for i := range ln.Operands {
		o := &ln.Operands[i]
		sign := ""
		switch {
		case ln.Op == OpSum && o.Role == OperandMinus, ln.Op == OpDifference && i > 0:
			sign = " − "
		case ln.Op == OpSum:
			sign = " + "
		case ln.Op == OpProduct && o.Role == OperandOver && i == 0:
			sign = "1 ÷ "
		case ln.Op == OpProduct && o.Role == OperandOver, ln.Op == OpQuotient:
			sign = " ÷ "
		case ln.Op == OpProduct:
			sign = " × "
		case list:
			sign = ", "
		}
		if i == 0 && sign != "1 ÷ " {
			if sign = strings.TrimSpace(sign); sign != "−" || ln.Op != OpSum {
				sign = ""
			}
		}
		b.WriteString(sign)
		if n := o.Name.In(l); n != "" {
			b.WriteString(n + " ")
		}
		b.WriteString(o.Value.Text(l))
		if o.Ref != 0 {
			b.WriteString("[" + itoa(int(o.Ref)) + "]")
		}
	}
	if list {
		b.WriteString(")")
	}
	if ln.Round == RoundDown || ln.Round == RoundUp {
		b.WriteString(" (" + ln.Round.Label(l) + ")")
	}
	return b.String()
}

func (t *Table) cells(l Lang) [][]string {
	head := []string{""}
	note := false
	for _, r := range t.Rows {
		note = note || !r.Note.IsZero() || r.Rule != ""
	}
	for _, c := range t.Columns {
		head = append(head, c.Title.In(l))
	}
	if note {
		head = append(head, wordRemark.In(l))
	}
	rows := [][]string{head}
	for _, r := range t.Rows {
		row := []string{r.Label.In(l)}
		for _, c := range r.Cells {
			if !c.Words.IsZero() {
				row = append(row, c.Words.In(l))
			} else {
				row = append(row, c.Value.Number()+percentSign(c.Value.unit))
			}
		}
		if note {
			row = append(row, strings.TrimSpace(string(r.Rule)+" "+r.Note.In(l)))
		}
		rows = append(rows, row)
	}
	total := []string{wordTotal.In(l)}
	any := false
	for _, c := range t.Columns {
		s := ""
		if c.HasTotal {
			any, s = true, c.Total.Number()+percentSign(c.Total.unit)
		}
		total = append(total, s)
	}
	if note {
		total = append(total, "")
	}
	if any {
		rows = append(rows, total)
	}
	return rows
}

func percentSign(u Unit) string {
	if u.per() != 1 {
		return u.Label(ZH)
	}
	return ""
}

// right says which columns are flush right.
func (t *Table) right() []bool {
	out := make([]bool, len(t.Columns)+2)
	for i := range t.Columns {
		out[i+1] = true
	}
	return out
}
