package zhixing

import (
	"strings"
	"unicode"
)

// width is the number of terminal places of s: full-width characters take two,
// combining marks none.
func width(s string) int {
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

// oneLine keeps a value from breaking the layout.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || r == 0x2028 || r == 0x2029 {
			return ' '
		}
		return r
	}, s)
}

// writeAligned writes rows as columns two places apart; empty columns are left out.
func writeAligned(b *strings.Builder, rows [][]string, right []bool) {
	if len(rows) == 0 {
		return
	}
	widths := make([]int, len(rows[0]))
	used := make([]bool, len(rows[0]))
	for i, row := range rows {
		for c := range row {
			row[c] = oneLine(row[c])
			if c < len(widths) {
				widths[c] = max(widths[c], width(row[c]))
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
			gap := strings.Repeat(" ", widths[c]-width(s))
			if right[c] {
				line.WriteString(gap + s + "  ")
			} else {
				line.WriteString(s + gap + "  ")
			}
		}
		b.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
}

// markdown escapes what Markdown or HTML would read as markup.
func markdown(s string) string {
	return markdownEscapes.Replace(oneLine(s))
}

var markdownEscapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "<", "&lt;", ">", "&gt;", "[", `\[`, "]", `\]`, "#", `\#`, "&", "&amp;")

func markdownTable(b *strings.Builder, rows [][]string, right []bool) {
	for i, row := range rows {
		for _, s := range row {
			b.WriteString("| " + markdown(s) + " ")
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

// csvRow writes one record. A field that begins like a formula gets an apostrophe
// in front, unless it is a plain number.
func csvRow(b *strings.Builder, fields ...string) {
	for i, s := range fields {
		if i > 0 {
			b.WriteByte(',')
		}
		s = oneLine(s)
		if t := strings.TrimLeft(s, " "); t != "" && strings.ContainsRune("=+-@＝＋－＠", []rune(t)[0]) && !plainNumber(t) {
			s = "'" + s
		}
		if strings.ContainsAny(s, `",`) {
			s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		}
		b.WriteString(s)
	}
	b.WriteString("\r\n")
}

func plainNumber(s string) bool {
	whole, frac, dot := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	return plainDigits(whole) && (!dot || plainDigits(frac))
}
