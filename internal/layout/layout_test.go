package layout_test

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/internal/layout"
)

func TestWriteAligned(t *testing.T) {
	var b strings.Builder
	layout.WriteAligned(&b, [][]string{{"项目", "unused", "金额"}, {"a", "", "1.00"}, {"本金\n", "", "12,000.00"}}, []bool{false, false, true})
	want := "项目        金额\na           1.00\n本金   12,000.00\n"
	if got := b.String(); got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
	for _, line := range strings.Split(strings.TrimSpace(b.String()), "\n")[1:] {
		if layout.Width(line) != layout.Width("本金   12,000.00") {
			t.Errorf("%q is %d places wide", line, layout.Width(line))
		}
	}
}

func TestCSVRow(t *testing.T) {
	var b strings.Builder
	layout.CSVRow(&b, "=1+1", "-3.50", `say "x"`, "a,b", "@cmd", "line\nbreak")
	if got, want := b.String(), "'=1+1,-3.50,\"say \"\"x\"\"\",\"a,b\",'@cmd,line break\r\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWidth: full-width characters take two places, marks and controls none.
func TestWidth(t *testing.T) {
	for s, want := range map[string]int{"": 0, "abc": 3, "执行": 4, "，。": 4, "（1）": 5, "e\u0301": 1, "a\u200bb": 2, "a\nb": 2, "한글": 4, "かな": 4, "😀": 2, "𠮷": 2, "¥1": 2, "￥1": 3, "é": 1} {
		if got := layout.Width(s); got != want {
			t.Errorf("%q is %d places wide, want %d", s, got, want)
		}
	}
}

func TestOneLine(t *testing.T) {
	if got, want := layout.OneLine("a\r\nb\tc\u2028d\u2029e\x7ff"), "a  b c d e f"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestWriteNothing: no rows write nothing; cells beyond the head are left out.
func TestWriteNothing(t *testing.T) {
	var b strings.Builder
	layout.WriteAligned(&b, nil, nil)
	if b.Len() != 0 {
		t.Errorf("wrote %q", b.String())
	}
	layout.WriteAligned(&b, [][]string{{"a"}, {"b", "lost"}}, []bool{false})
	if got, want := b.String(), "a\nb\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMarkdownTable(t *testing.T) {
	var b strings.Builder
	layout.MarkdownTable(&b, [][]string{{"项目", "金额"}, {"a|b", "1.00"}, {"c\nd", "-2.00"}}, []bool{false, true})
	if got, want := b.String(), "| 项目 | 金额 |\n|---|---:|\n| a\\|b | 1.00 |\n| c d | -2.00 |\n"; got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestPlainNumber(t *testing.T) {
	for s, want := range map[string]bool{"0": true, "-3.50": true, "12": true, "": false, "-": false, "+1": false, "--1": false, "1.": false, ".5": false, "1.2.3": false, "1,000": false, "1e3": false, "１": false} {
		if got := layout.PlainNumber(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}

func TestMarkdown(t *testing.T) {
	if got, want := layout.Markdown("a|b <i>*x*"), `a\|b &lt;i&gt;\*x\*`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
