package main

import (
	"encoding/json"
	"io"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
	"github.com/zhixing-go/zhixing/internal/scenario"
)

// fee is a scenario that holds: 50 yuan up to 10,000.
const fee = `[{"id":"DIST-28 fee","title":"执行费","law_at":"2024-01-01","call":"interest.ApplicationFee","facts":{"amount":"8000.00","on":"2024-01-01"},"expect":{"":"50.00"}}]`

func TestRun(t *testing.T) {
	if code, out, errs := commandtest.Call(run, fee, "-lang", "en", "-"); code != 0 || errs != "" || !strings.HasSuffix(out, "in all: 1 scenarios, 0 differ\n") {
		t.Error(code, out, errs)
	}
	code, out, _ := commandtest.Call(run, strings.Replace(fee, `{"":"50.00"}`, `{"":"60.00"}`, 1), "-lang", "en", "-")
	if want := `    /: want "60.00", got "50.00" (-10.00)`; code != 1 || !strings.Contains(out, want) || !strings.Contains(out, "law of 2024-01-01") {
		t.Error(code, out)
	}
}

func TestExplain(t *testing.T) {
	const term = `[{"id":"CASE-71","law_at":"2026-09-21","call":"zhixing.Period.End","facts":{"trigger":"2026-09-21","period":{"n":10,"unit":"days","class":"party_term"}},"expect":%s}]`
	for _, c := range []struct{ expect, want string }{
		{`{"/end":"2026-10-01"}`, `/end: want "2026-10-01", got "2026-10-08" (+7 days)`},
		{`{"/ends":"2026-10-08"}`, "there is: class, end, n, raw_end, "},
		{`{"error":{"field":"trigger"}}`, `error: want {"field":"trigger"}, got none`},
	} {
		code, out, errs := commandtest.Call(run, strings.Replace(term, "%s", c.expect, 1), "-lang", "en", "-")
		if code != 1 || !strings.Contains(out, c.want) {
			t.Errorf("%s: %d\n%s%s", c.expect, code, out, errs)
		}
	}
	if code, out, _ := commandtest.Call(run, strings.Replace(term, "%s", `{"/end":"2026-10-08"}`, 1), "-show", "-"); code != 0 || !strings.Contains(out, `"rolled": true`) {
		t.Error(code, out)
	}
}

// The same in Chinese, and inside lists.
func TestExplainChinese(t *testing.T) {
	const sum = `[{"id":"x","law_at":"2024-01-01","call":"%s","facts":{"amount":"8000.00","on":"2024-01-01"},"expect":%s,"note":"a note"}]`
	for _, c := range []struct{ call, expect, want string }{
		{"no.Such", `{"":1}`, "没有这个调用"},
		{"interest.ApplicationFee", `{"/x":"1"}`, "此处没有"},
		{"interest.ApplicationFee", `{"error":{"field":"amount"}}`, "无错误"},
		{"interest.ApplicationFee", `{"":"40.00"}`, "相差 +10.00"},
	} {
		in := strings.Replace(strings.Replace(sum, "%s", c.call, 1), "%s", c.expect, 1)
		if code, out, errs := commandtest.Call(run, in, "-"); code != 1 || !strings.Contains(out, c.want) || !strings.Contains(out, "说明：a note") {
			t.Errorf("%s %s: %d\n%s%s", c.call, c.expect, code, out, errs)
		}
	}
	code, out, _ := commandtest.Call(run, strings.Replace(strings.Replace(sum, "%s", "interest.ApplicationFee", 1), "%s", `{"error":{"field":"x"}}`, 1), "-show", "-lang", "en", "-")
	if code != 1 || !strings.Contains(out, "result of x") {
		t.Error(code, out)
	}
	if got := beside(json.RawMessage(`{"a":[{"b":1},{"b":2}]}`), "/a/7/b", zhixing.EN); got != "2 items" {
		t.Error(got)
	}
	if got := beside(json.RawMessage(`{"a":[{"b":1}]}`), "/a/0/c", zhixing.EN); got != "b" {
		t.Error(got)
	}
}

func TestJSON(t *testing.T) {
	code, out, _ := commandtest.Call(run, fee, "-format", "json", "-")
	var results []scenario.Result
	if err := json.Unmarshal([]byte(out), &results); err != nil || code != 0 || len(results) != 1 || string(results[0].Output) != `"50.00"` {
		t.Error(code, out, err)
	}
}

func TestShipped(t *testing.T) {
	code, out, errs := commandtest.Call(run, "", "-run", "DIST-28", "-lang", "en")
	if code != 0 || !strings.Contains(out, "interest/examples.json: ") || !strings.Contains(out, " 0 differ\n") {
		t.Error(code, out, errs)
	}
	code, out, _ = commandtest.Call(run, "", "-calls")
	if code != 0 || !strings.Contains(out, "interest.Sheet") || !strings.Contains(out, "title, events, on, debtor") {
		t.Error(code, out)
	}
}

func TestWrongInput(t *testing.T) {
	for _, c := range []struct {
		in   string
		args []string
		want string
	}{
		{"", []string{"-lang", "fr"}, "fr"},
		{"", []string{"-format", "xml"}, "xml"},
		{"", []string{"-no-such"}, "no-such"},
		{"", []string{"no_such_file.json"}, "no_such_file.json"},
		{`[{"id":"1"`, []string{"-"}, "-"},
		{`[{"id":"1","law_at":"2024-13-01","call":"x","facts":{},"expect":{"":1}}]`, []string{"-lang", "en", "-"}, "[0].law_at"},
		{"", []string{"-run", "no such words"}, "没有符合条件的例子"},
	} {
		commandtest.Wrong(t, run, c.in, c.want, c.args...)
	}
	if code := run([]string{"-h"}, nil, io.Discard, io.Discard); code != 0 {
		t.Error("help is no error")
	}
}
