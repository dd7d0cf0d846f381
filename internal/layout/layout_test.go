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

func TestMarkdown(t *testing.T) {
	if got, want := layout.Markdown("a|b <i>*x*"), `a\|b &lt;i&gt;\*x\*`; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
