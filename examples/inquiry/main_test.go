package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
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
	for _, args := range [][]string{{"-banks", "0"}, {"-limit", "0"}, {"-kill", "-resume"}, {"-lang", "fr"}, {"-start", "soon"}, {"-journal", none, "-resume"}, {"what"}, {"-nosuch"}, {"-journal", filepath.Join(none, "x")}} {
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
	for _, code := range []string{"under_review", "other_investigation_missing", "never_asked", "not_answered", "not_sealed", "returned", "not_attempted", "cancelled", "failed", "timed_out", "refused"} {
		zh, en := wording(code, zhixing.ZH), wording(code, zhixing.EN)
		if zh == code || strings.Contains(en, "_") || zh == en {
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

// An inquiry that is interrupted says of every request that it was withdrawn, in the
// language asked for, and can be gone on with.
func TestInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	file := filepath.Join(t.TempDir(), "journal")
	var out bytes.Buffer
	if err := run(ctx, []string{"-banks", "60", "-lang", "zh", "-journal", file}, &out, false); err != nil {
		t.Fatal(err)
	}
	plan, err := newPlan(config{banks: 60}, zhixing.MustDate("2026-03-02"))
	if err != nil {
		t.Fatal(err)
	}
	s := out.String()
	if withdrawn := fmt.Sprintf("%6d  %s", plan.Len(), asset.OutcomeCancelled.Label(zhixing.ZH)); !strings.Contains(s, withdrawn) || strings.Contains(s, "cancelled") || strings.Contains(s, asset.OutcomeNothing.Label(zhixing.ZH)) {
		t.Errorf("want %q in\n%s", withdrawn, s)
	}
	resumed, err := runWith(t, "-banks", "60", "-journal", file, "-resume")
	if err != nil || !strings.Contains(resumed, fmt.Sprintf("%d requests", plan.Len())) || !strings.Contains(resumed, "nothing found") {
		t.Errorf("%v\n%s", err, resumed)
	}
}

// The simulated institutions find property only under items that the catalogue says are
// about property: an identity or a marriage is no asset.
func TestPropertyOnlyUnderItemsOfProperty(t *testing.T) {
	c := asset.ShippedCatalogue()
	use := map[string]asset.ItemUse{}
	for _, k := range c.Kinds {
		use[k.Code] = k.Use
	}
	found := 0
	for _, it := range c.Items {
		if kindOf(it.Code) == 0 {
			continue
		}
		found++
		if use[it.Kind] != asset.UseProperty {
			t.Errorf("property under item %s, which is %s", it.Code, it.Name.EN)
		}
	}
	if found < 8 {
		t.Errorf("property under %d items only", found)
	}
}

// A file is no terminal: its lines do not overwrite each other. Nor is a dumb one.
func TestNoTerminal(t *testing.T) {
	f, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if isTerminal(f) {
		t.Error("a file is taken for a terminal")
	}
	t.Setenv("TERM", "dumb")
	null, err := os.Open(os.DevNull)
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	if isTerminal(null) {
		t.Error("a dumb terminal is written over")
	}
}

// Nothing planned has no progress to show, and no part of it is worked out.
func TestProgressOfNothing(t *testing.T) {
	for _, terminal := range []bool{false, true} {
		var out bytes.Buffer
		if newDisplay(&out, terminal, zhixing.EN).progress(asset.Progress{}, 0); out.Len() > 0 {
			t.Errorf("%q", out.String())
		}
	}
}
