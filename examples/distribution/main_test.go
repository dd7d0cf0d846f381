package main

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"table_zh.txt":       nil,
		"table_en.txt":       {"-lang", "en"},
		"table_zh.md":        {"-format", "md"},
		"calculation_zh.txt": {"-sheet", "calculation"},
		"calculation_en.txt": {"-sheet", "calculation", "-lang", "en"},
		"sensitivity_zh.txt": {"-sensitivity"},
		"why_zh.txt":         {"-why", "丙"},
		"why_en.txt":         {"-why", "丙", "-lang", "en"},
	} {
		t.Run("DIST-54 "+name, func(t *testing.T) {
			commandtest.Golden(t, name, commandtest.Print(t, run, args...))
		})
	}
}

func TestFormats(t *testing.T) {
	t.Run("DIST-54 JSON is a worksheet that verifies", func(t *testing.T) {
		for _, sheet := range []string{"table", "calculation"} {
			out := commandtest.Print(t, run, "-format", "json", "-sheet", sheet)
			var w zhixing.Worksheet
			if err := json.Unmarshal([]byte(out), &w); err != nil {
				t.Fatal(err)
			}
			if err := w.Verify(); err != nil {
				t.Error(err)
			}
		}
	})
	t.Run("DIST-54 CSV can be read", func(t *testing.T) {
		out := commandtest.Print(t, run, "-format", "csv")
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(out, "\ufeff")))
		r.FieldsPerRecord = -1
		if rows, err := r.ReadAll(); err != nil || len(rows) < 8 {
			t.Error(len(rows), err)
		}
	})
	t.Run("a case without a heading", func(t *testing.T) {
		code, out, errOut := commandtest.Call(run, `{"estate":{"debtor":"natural_person","assets":[{"id":"a","price":"100"}],"claims":[{"id":"x","owed":{"principal":"70"}}]}}`, "-in", "-")
		if code != 0 || !strings.Contains(out, "70.00") {
			t.Error(code, out, errOut)
		}
	})
}

func TestWrongInput(t *testing.T) {
	for _, c := range []struct {
		name, stdin string
		args        []string
		want        string
	}{
		{"negative amount", `{"estate":{"debtor":"natural_person","assets":[{"id":"a","price":"100"}],"claims":[{"id":"x","owed":{"principal":"-70"}}]}}`, []string{"-in", "-", "-lang", "en"}, "claims[0].owed.principal"},
		{"unknown field", `{"case":{"estate":{"claimz":[]}}}`, []string{"-in", "-"}, "claimz"},
		{"unknown heading", `{"headng":{},"case":{"estate":{}}}`, []string{"-in", "-"}, "headng"},
		{"unknown ladder", `{"estate":{},"ladder":"rope"}`, []string{"-in", "-"}, "rope"},
		{"no JSON", `no`, []string{"-in", "-"}, ""},
		{"unknown format", "", []string{"-format", "xml"}, "xml"},
		{"unknown claim", "", []string{"-why", "己"}, "己"},
		{"no such file", "", []string{"-in", "testdata/nowhere.json"}, "nowhere.json"},
		{"unknown flag", "", []string{"-x"}, "-x"},
		{"stray argument", "", []string{"x"}, "x"},
	} {
		t.Run(c.name, func(t *testing.T) {
			commandtest.Wrong(t, run, c.stdin, c.want, c.args...)
		})
	}
}
