package main

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

func runWith(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	err := run(context.Background(), args, &out, false)
	return out.String(), err
}

func TestKillAndResume(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal")
	whole, err := runWith(t, "-banks", "300", "-journal", filepath.Join(t.TempDir(), "whole"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := runWith(t, "-banks", "300", "-journal", file, "-kill"); !errors.Is(err, errKilled) {
		t.Fatalf("kill: %v", err)
	}
	resumed, err := runWith(t, "-banks", "300", "-journal", file, "-resume")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(resumed, " 0 restored") {
		t.Error("nothing was restored")
	}
	tail := func(s string) string { return s[strings.Index(s, "outcomes"):] }
	if tail(whole) != tail(resumed) {
		t.Errorf("an interrupted inquiry comes to something else:\n%s\n%s", tail(whole), tail(resumed))
	}
}

func TestWrongInput(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none")
	for _, args := range [][]string{{"-banks", "0"}, {"-limit", "0"}, {"-kill", "-resume"}, {"-lang", "fr"}, {"-start", "soon"}, {"-journal", none, "-resume"}, {"what"}} {
		if _, err := runWith(t, args...); err == nil || errors.Is(err, errKilled) {
			t.Errorf("%v passes: %v", args, err)
		}
	}
}

func TestTerminalAndLanguages(t *testing.T) {
	for lang, want := range map[string]string{"zh": "结果", "en": "outcomes"} {
		var out bytes.Buffer
		if err := run(context.Background(), []string{"-banks", "60", "-lang", lang, "-journal", filepath.Join(t.TempDir(), "j")}, &out, true); err != nil {
			t.Fatal(err)
		}
		if s := out.String(); !strings.Contains(s, want) || !strings.Contains(s, "\r\x1b[K") {
			t.Errorf("%s: %q", lang, s)
		}
	}
}

// Every reason why an item is open has words in both languages; a code without words is
// shown as it is.
func TestWording(t *testing.T) {
	for _, code := range []string{"under_review", "other_investigation_missing", "returned", "not_attempted", "never_asked", "not_answered"} {
		zh, en := wording(code, zhixing.ZH), wording(code, zhixing.EN)
		if zh == code || en == code || zh == en {
			t.Errorf("%s: %q %q", code, zh, en)
		}
	}
	if wording("new_code", zhixing.EN) != "new_code" {
		t.Error("a code without words is hidden")
	}
}

func TestJournalOfNothing(t *testing.T) {
	empty := filepath.Join(t.TempDir(), "empty")
	garbage := filepath.Join(t.TempDir(), "garbage")
	if err := errors.Join(os.WriteFile(empty, nil, 0o600), os.WriteFile(garbage, []byte("{}\n{}\n"), 0o600)); err != nil {
		t.Fatal(err)
	}
	for _, f := range []string{empty, garbage} {
		if _, err := runWith(t, "-journal", f, "-resume"); err == nil || !strings.Contains(err.Error(), f) {
			t.Errorf("%s: %v", f, err)
		}
	}
}
