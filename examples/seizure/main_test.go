package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFiveCourts(t *testing.T) {
	for lang, want := range map[string][]string{
		"zh": {"2020-03-10  查封：京0105 (至2023-03-10); 轮候：无; 处置：京0105", "2023-03-11  查封：京0108 (至2026-03-11)", "处置：沪0115", "余款350,000.00元由沪0115移交京0108",
			"A 京0105  #####################################x\n", "B 京0108     ..................................################===============s\n", "E 沪0115                                   ....................@@@@@@@@@@@@@@@s\n"},
		"en": {"2020-03-10  holds: 京0105 (until 2023-03-10); waits: none; disposes: 京0105", "2023-03-11  holds: 京0108 (until 2026-03-11)", "disposes: 沪0115", "surplus CNY 350,000.00 goes from 沪0115 to 京0108"},
	} {
		var out, errs bytes.Buffer
		if err := run([]string{"-lang", lang}, &out, &errs); err != nil {
			t.Fatal(err, errs.String())
		}
		for _, w := range want {
			if !strings.Contains(out.String(), w) {
				t.Errorf("%s: no %q in\n%s", lang, w, out.String())
			}
		}
	}
}

func TestWrongInput(t *testing.T) {
	file := filepath.Join(t.TempDir(), "in.json")
	for _, c := range []struct{ in, want string }{
		{`[{"id":"1","on":"2024-01-05","type":"seized","asset":"x","measure":"m","kind":"immovable"}]`, "court"},
		{`[{"id":"1","on":"2024-02-30","type":"seized"}]`, "no such day"},
		{`[{"id":"1","typo":1}]`, "typo"},
		{`[]`, "no events"},
	} {
		if err := os.WriteFile(file, []byte(c.in), 0o600); err != nil {
			t.Fatal(err)
		}
		var out, errs bytes.Buffer
		if err := run([]string{"-lang", "en", "-in", file}, &out, &errs); err == nil || !strings.Contains(errs.String(), c.want) {
			t.Errorf("%s: want %q, got %v %s", c.in, c.want, err, errs.String())
		}
	}
	var out, errs bytes.Buffer
	for _, c := range []struct {
		args []string
		want string
	}{
		{[]string{"-lang", "fr"}, `-lang: zh or en, got "fr"`},
		{[]string{"-lang", "en", "-as-of", "2026-13-01"}, "-as-of: no such day"},
		{[]string{"-lang", "en", "-as-of", "2019-01-01"}, "-as-of: before the first event"},
		{[]string{"-in", "no such file"}, "no such file"},
	} {
		errs.Reset()
		if err := run(c.args, &out, &errs); err == nil || !strings.Contains(errs.String(), c.want) {
			t.Errorf("%v: want %q, got %v %s", c.args, c.want, err, errs.String())
		}
	}
}
