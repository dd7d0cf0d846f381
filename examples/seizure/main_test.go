package main

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

func TestFiveCourts(t *testing.T) {
	for lang, want := range map[string][]string{
		"zh": {"2020-03-10  查封：京0105 (至2023-03-10); 轮候：无; 处置：京0105", "2023-03-11  查封：京0108 (至2026-03-11)", "处置：沪0115", "余款350,000.00元由沪0115移交京0108",
			"A 京0105  #####################################x\n", "B 京0108     ..................................################===============s\n", "E 沪0115                                   ....................@@@@@@@@@@@@@@@s\n"},
		"en": {"2020-03-10  holds: 京0105 (until 2023-03-10); waits: none; disposes: 京0105", "2023-03-11  holds: 京0108 (until 2026-03-11)", "disposes: 沪0115", "surplus CNY 350,000.00 goes from 沪0115 to 京0108"},
	} {
		out := commandtest.Print(t, run, "-lang", lang)
		for _, w := range want {
			if !strings.Contains(out, w) {
				t.Errorf("%s: no %q in\n%s", lang, w, out)
			}
		}
	}
}

func TestWrongInput(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`[{"id":"1","on":"2024-01-05","type":"seized","asset":"x","measure":"m","kind":"immovable"}]`, "court"},
		{`[{"id":"1","on":"2024-02-30","type":"seized"}]`, "no such day"},
		{`[{"id":"1","typo":1}]`, "typo"},
		{`[]`, "no events"},
	} {
		commandtest.Wrong(t, run, c.in, c.want, "-lang", "en", "-in", "-")
	}
	for want, args := range map[string][]string{
		"fr":                            {"-lang", "fr"},
		"as-of.date: no such day":       {"-lang", "en", "-as-of", "2026-13-01"},
		"as-of: before the first event": {"-lang", "en", "-as-of", "2019-01-01"},
		"no such file":                  {"-in", "no such file"},
		"stray":                         {"stray"},
	} {
		commandtest.Wrong(t, run, "", want, args...)
	}
}

func TestToADay(t *testing.T) {
	out := commandtest.Print(t, run, "-lang", "en", "-as-of", "2024-06-01")
	if !strings.Contains(out, "2020-03-10 – 2024-06-01") || strings.Contains(out, "disposes: 沪0115") {
		t.Error(out)
	}
}
