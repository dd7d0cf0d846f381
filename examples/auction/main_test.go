package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

func TestStory(t *testing.T) {
	for lang, wants := range map[string][]string{
		"en": {"second auction", "outcome: buyer defaulted", "may not bid: buyer who defaulted", "105,070.67  gap between the two prices", "0.00  back to the defaulter", "14,929.33  not covered", "buyer 乙, price 1,080,706.68"},
		"zh": {"第二次拍卖", "结果：悔拍", "不得竞买：悔拍的原买受人", "105,070.67  差价", "退还悔拍人"},
	} {
		out := commandtest.Print(t, run, "-lang", lang)
		for _, w := range wants {
			if !strings.Contains(out, w) {
				t.Errorf("%s: no %q", lang, w)
			}
		}
		if commandtest.Print(t, run, "-lang", lang) != out {
			t.Errorf("%s: another output the second time", lang)
		}
	}
}

func TestSheets(t *testing.T) {
	for lang, wants := range map[string][]string{
		"en": {"Lowest opening prices", "Settlement of deposits", "Application of a defaulter's deposit", "1,080,706.68"},
		"zh": {"各次拍卖最低起拍价计算书", "结算计算书", "悔拍保证金处理计算书"},
	} {
		out := commandtest.Print(t, run, "-sheet", "-lang", lang)
		for _, w := range wants {
			if !strings.Contains(out, w) {
				t.Errorf("%s: no %q", lang, w)
			}
		}
	}
}

func TestBadInput(t *testing.T) {
	for _, c := range []struct{ doc, want string }{
		{`{`, "JSON syntax error"},
		{`{"facts":{},"stages":[],"x":1}`, "unknown field"},
		{`{"facts":{"kind":"immovable"},"stages":[]}`, "from 1 to 20"},
		{`{"facts":{"kind":"immovable"},"stages":[{"title":{},"wish":{"from":"2026-02-26"}}]}`, "above 0"},
		{strings.Replace(string(story), `"deposit_locked"`, `"deposit_unlocked"`, 1), "deposit_unlocked"},
		{strings.Replace(string(story), `"2026-05-20T10:00:00+08:00"`, `"2026-05-10T10:00:00+08:00"`, 1), "commands[4]"},
		{string(story) + "x", "after top-level value"},
	} {
		commandtest.Wrong(t, run, c.doc, c.want, "-lang", "en", "-in", "-")
	}
	commandtest.Wrong(t, run, "", "fr", "-lang", "fr")
	commandtest.Wrong(t, run, "", "x", "x")
	commandtest.Wrong(t, run, "", "none.json", "-in", "none.json")
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
