package main

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func TestStory(t *testing.T) {
	for lang, wants := range map[string][]string{
		"en": {"second auction", "outcome: buyer defaulted", "may not bid: buyer who defaulted", "105,070.67  gap between the two prices", "0.00  back to the defaulter", "14,929.33  not covered", "buyer 乙, price 1,080,706.68"},
		"zh": {"第二次拍卖", "结果：悔拍", "不得竞买：悔拍的原买受人", "105,070.67  差价", "退还悔拍人"},
	} {
		var a, b bytes.Buffer
		if err := run([]string{"-lang", lang}, &a, io.Discard); err != nil {
			t.Fatal(err)
		}
		for _, w := range wants {
			if !strings.Contains(a.String(), w) {
				t.Errorf("%s: no %q", lang, w)
			}
		}
		if err := run([]string{"-lang", lang}, &b, io.Discard); err != nil || a.String() != b.String() {
			t.Errorf("%s: another output the second time: %v", lang, err)
		}
	}
}

func TestSheets(t *testing.T) {
	for lang, wants := range map[string][]string{
		"en": {"Lowest opening prices", "Settlement of deposits", "Application of a defaulter's deposit", "1,080,706.68"},
		"zh": {"各次拍卖最低起拍价计算书", "结算计算书", "悔拍保证金处理计算书"},
	} {
		var out bytes.Buffer
		if err := run([]string{"-sheet", "-lang", lang}, &out, io.Discard); err != nil {
			t.Fatal(err)
		}
		for _, w := range wants {
			if !strings.Contains(out.String(), w) {
				t.Errorf("%s: no %q", lang, w)
			}
		}
	}
}

func TestBadInput(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	for _, c := range []struct{ doc, want string }{
		{`{`, "cannot be read"},
		{`{"facts":{},"stages":[],"x":1}`, "unknown field"},
		{`{"facts":{"kind":"immovable"},"stages":[]}`, "from 1 to 20"},
		{`{"facts":{"kind":"immovable"},"stages":[{"title":{},"wish":{"from":"2026-02-26"}}]}`, "above 0"},
		{strings.Replace(string(story), `"deposit_locked"`, `"deposit_unlocked"`, 1), "deposit_unlocked"},
		{strings.Replace(string(story), `"2026-05-20T10:00:00+08:00"`, `"2026-05-10T10:00:00+08:00"`, 1), "commands[4]"},
		{string(story) + "x", "follows the script"},
	} {
		if err := os.WriteFile(bad, []byte(c.doc), 0o600); err != nil {
			t.Fatal(err)
		}
		err := run([]string{"-lang", "en", "-file", bad}, io.Discard, io.Discard)
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%.60s: %v, want %q", c.doc, err, c.want)
		}
	}
	for _, args := range [][]string{{"-lang", "fr"}, {"x"}, {"-nothing"}, {"-file", "none.json"}} {
		if err := run(args, io.Discard, io.Discard); err == nil {
			t.Errorf("%v accepted", args)
		}
	}
}

// Nobody comes, to the last day: the story ends with what the law says of the lot then.
func TestNobodyComes(t *testing.T) {
	s, err := parse(story)
	if err != nil {
		t.Fatal(err)
	}
	s.Stages = s.Stages[:3]
	for i := range s.Stages {
		s.Stages[i].Commands = nil
	}
	var out bytes.Buffer
	if err := s.play(printer{Writer: &out, l: zhixing.EN}); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(out.String(), "outcome: failed"); got != 3 || !strings.Contains(out.String(), "AUC-56") {
		t.Errorf("%d rounds failed:\n%s", got, out.String())
	}
}
