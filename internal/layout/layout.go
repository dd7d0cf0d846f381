// Package layout sets text for people: columns that line up where a full-width
// character takes two places, tables in Markdown, and comma-separated values that
// no spreadsheet runs as formulas.
package layout

import (
	"strings"
	"unicode"
)

// Width is the number of terminal places of s: full-width characters take two,
// combining marks none.
func Width(s string) int {
	n := 0
	for _, r := range s {
		switch {
		case r < 0x20 || unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case wide(r):
			n += 2
		default:
			n++
		}
	}
	return n
}

// wide follows the blocks that East Asian Width calls wide or full-width.
func wide(r rune) bool {
	return r >= 0x1100 && (r <= 0x115f ||
		r >= 0x2e80 && r <= 0x303e || r >= 0x3041 && r <= 0xa4cf ||
		r >= 0xac00 && r <= 0xd7a3 || r >= 0xf900 && r <= 0xfaff ||
		r >= 0xfe30 && r <= 0xfe6f || r >= 0xff00 && r <= 0xff60 ||
		r >= 0xffe0 && r <= 0xffe6 || r >= 0x1f300 && r <= 0x1faff || r >= 0x20000 && r <= 0x3fffd)
}

// OneLine keeps a value from breaking the layout.
func OneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == 0x2028 || r == 0x2029 {
			return ' '
		}
		return r
	}, s)
}

// WriteAligned writes rows as columns two places apart; empty columns are left out.
func WriteAligned(b *strings.Builder, rows [][]string, right []bool) {
	if len(rows) == 0 {
		return
	}
	widths := make([]int, len(rows[0]))
	used := make([]bool, len(rows[0]))
	for i, row := range rows {
		for c := range row {
			row[c] = OneLine(row[c])
			if c < len(widths) {
				widths[c] = max(widths[c], Width(row[c]))
				used[c] = used[c] || i > 0 && row[c] != ""
			}
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for c, s := range row {
			if c >= len(widths) || !used[c] {
				continue
			}
			gap := strings.Repeat(" ", widths[c]-Width(s))
			if right[c] {
				line.WriteString(gap + s + "  ")
			} else {
				line.WriteString(s + gap + "  ")
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

// Markdown escapes what Markdown or HTML would read as markup.
func Markdown(s string) string {
	return markdownEscapes.Replace(OneLine(s))
}

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", ">", "&gt;", "[", `\[`, "]", `\]`, "#", `\#`, "&", "&amp;")

// MarkdownTable writes rows as a table, the first as its head.
func MarkdownTable(b *strings.Builder, rows [][]string, right []bool) {
	for i, row := range rows {
		for _, s := range row {
			b.WriteString("| " + Markdown(s) + " ")
		}
		b.WriteString("|\n")
		if i == 0 {
			for c := range row {
				if right[c] {
					b.WriteString("|---:")
				} else {
					b.WriteString("|---")
				}
			}
			b.WriteString("|\n")
		}
	}
}

// CSVRow writes one record. A field that begins like a formula gets an apostrophe
// in front, unless it is a plain number.
func CSVRow(b *strings.Builder, fields ...string) {
	for i, s := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		s = OneLine(s)
		if t := strings.TrimLeft(s, " "); t != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(t)[0]) && !PlainNumber(t) {
			s = "'" + s
		}
		if strings.ContainsAny(s, `",`) {
			s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		}
		b.WriteString(s)
	}
	b.WriteString("\r\n")
}

// PlainNumber reports whether s is digits with at most a sign and a point.
func PlainNumber(s string) bool {
	whole, frac, dot := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	return plainDigits(whole) && (!dot || plainDigits(frac))
}

func plainDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
