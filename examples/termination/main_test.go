package main

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

func TestGolden(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run("CASE-41 CASE-42 CASE-45 CASE-46 story in "+lang, func(t *testing.T) {
			commandtest.Golden(t, "story_"+lang+".txt", commandtest.Print(t, run, "-lang", lang))
		})
	}
}

func TestWrongInput(t *testing.T) {
	early := strings.Replace(string(builtIn), `"first_auction": "2026-02-20"`, `"first_auction": "2026-02-30"`, 1)
	refused := strings.Replace(string(builtIn), `"kind": "president_approval"`, `"kind": "panel_minutes"`, 1)
	if early == string(builtIn) || refused == string(builtIn) {
		t.Fatal("the built-in file has changed")
	}
	for _, c := range []struct {
		name, stdin string
		args        []string
		want        []string // parts of what is printed on standard error
	}{
		{"unknown language", "", []string{"-lang", "fr"}, []string{"lang"}},
		{"unexpected argument", "", []string{"-lang", "en", "more"}, []string{"arguments", "more"}},
		{"unknown flag", "", []string{"-x"}, []string{"-x"}},
		{"no such file", "", []string{"-in", "testdata/none.json"}, []string{"none.json"}},
		{"not JSON", "{", []string{"-in", "-", "-lang", "en"}, []string{"line 1"}},
		{"no steps", "{}", []string{"-in", "-", "-lang", "en"}, []string{"steps", "no steps"}},
		{"unknown field", `{"step":[]}`, []string{"-in", "-", "-lang", "en"}, []string{"step"}},
		{"a step of nothing", `{"steps":[{"on":"2026-05-06","title":{"zh":"","en":""}}]}`, []string{"-in", "-", "-lang", "en"}, []string{"steps[0].on", "one of assess"}},
		{"a day that is not", early, []string{"-in", "-", "-lang", "en"}, []string{"first_auction", "2026-02-30"}},
		{"debtors missing", `{"steps":[{"on":"2026-05-06","title":{"zh":"甲","en":"a"},"assess":{"debtors":[]}}]}`, []string{"-in", "-", "-lang", "en"}, []string{"steps[0].debtors", "CASE-41"}},
		{"CASE-42 refused by the law", refused, []string{"-in", "-", "-lang", "en"}, []string{"e8", "refused by"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, part := range c.want {
				commandtest.Wrong(t, run, c.stdin, part, c.args...)
			}
		})
	}
	t.Run("help", func(t *testing.T) {
		if code, _, _ := commandtest.Call(run, "", "-h"); code != 0 {
			t.Error(code)
		}
	})
}
