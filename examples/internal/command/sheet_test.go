package command

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestWriteSheet(t *testing.T) {
	w := zhixing.NewWorksheet(zhixing.Text{ZH: "计算书", EN: "calculation"})
	s := w.Section(zhixing.Text{ZH: "一", EN: "one"})
	two := zhixing.YuanQuantity(zhixing.Fen(200))
	s.Line(zhixing.Line{Label: zhixing.Text{ZH: "和", EN: "sum"}, Op: zhixing.OpSum, Result: zhixing.YuanQuantity(zhixing.Fen(400))}, zhixing.Lit(two), zhixing.Lit(two))
	for format, want := range map[string]string{"text": "calculation", "md": "# calculation", "csv": "sum", "json": `"title"`} {
		var out bytes.Buffer
		if err := WriteSheet(&out, w, format, zhixing.EN); err != nil || !strings.Contains(out.String(), want) {
			t.Errorf("%s: %v\n%s", format, err, out.String())
		}
		if format == "json" && !json.Valid(out.Bytes()) {
			t.Error("no JSON")
		}
	}
	w.Sections[0].Lines[0].Result = two
	var out bytes.Buffer
	if err := WriteSheet(&out, w, "text", zhixing.EN); err == nil || out.Len() > 0 {
		t.Errorf("2 + 2 = 2 was printed: %v", err)
	}
}
