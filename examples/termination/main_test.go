package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func call(stdin string, args ...string) (code int, out, errOut string) {
	var o, e bytes.Buffer
	code = run(args, strings.NewReader(stdin), &o, &e)
	return code, o.String(), e.String()
}

func TestGolden(t *testing.T) {
	for _, lang := range []string{"zh", "en"} {
		t.Run("CASE-41 CASE-42 CASE-45 CASE-46 story in "+lang, func(t *testing.T) {
			code, out, errOut := call("", "-lang", lang)
			if code != 0 || errOut != "" {
				t.Fatal(code, errOut)
			}
			path := filepath.Join("testdata", "story_"+lang+".txt")
			if *update {
				if err := os.WriteFile(path, []byte(out), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), out); diff != "" {
				t.Error(diff)
			}
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
			code, out, errOut := call(c.stdin, c.args...)
			if code != 1 || out != "" {
				t.Errorf("exit status %d, output %q", code, out)
			}
			for _, part := range c.want {
				if !strings.Contains(errOut, part) {
					t.Errorf("%q is not in %s", part, errOut)
				}
			}
		})
	}
	t.Run("help", func(t *testing.T) {
		if code, _, _ := call("", "-h"); code != 0 {
			t.Error(code)
		}
	})
}
