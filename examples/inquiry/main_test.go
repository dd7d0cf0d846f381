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

// askedFor runs the program in English.
func askedFor(args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = run(context.Background(), append([]string{"-lang", "en"}, args...), &o, &e, false)
	return status, o.String(), e.String()
}

func TestKillAndResume(t *testing.T) {
	file := filepath.Join(t.TempDir(), "journal")
	status, whole, errs := askedFor("-banks", "300", "-journal", filepath.Join(t.TempDir(), "whole"))
	if status != 0 {
		t.Fatal(errs)
	}
	if status, out, _ := askedFor("-banks", "300", "-journal", file, "-kill"); status != 0 || !strings.Contains(out, "go on with -resume") || strings.Contains(out, "outcomes") {
		t.Fatalf("kill: %d %s", status, out)
	}
	status, resumed, errs := askedFor("-banks", "300", "-journal", file, "-resume")
	if status != 0 {
		t.Fatal(errs)
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
	for named, args := range map[string][]string{
		"banks":          {"-banks", "0"},
		"limit":          {"-limit", "0"},
		"kill":           {"-kill", "-resume"},
		"fr":             {"-lang", "fr"},
		"start":          {"-start", "soon"},
		none:             {"-journal", none, "-resume"},
		"what":           {"what"},
		"nosuch":         {"-nosuch"},
		none + "/nested": {"-journal", filepath.Join(none, "nested")},
	} {
		if status, out, errs := askedFor(args...); status != 1 || out != "" || !strings.Contains(errs, named) {
			t.Errorf("%v: status %d, printed %q, told %q", args, status, out, errs)
		}
	}
}

func TestTerminalAndLanguages(t *testing.T) {
	for lang, want := range map[string]string{"zh": "结果", "en": "outcomes"} {
		var out, errs bytes.Buffer
		if run(context.Background(), []string{"-banks", "60", "-lang", lang, "-journal", filepath.Join(t.TempDir(), "j")}, &out, &errs, true) != 0 {
			t.Fatal(errs.String())
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
		if status, out, errs := askedFor("-journal", f, "-resume"); status != 1 || out != "" || !strings.Contains(errs, f) {
			t.Errorf("%s: %d %s", f, status, errs)
		}
	}
}

// An inquiry that is interrupted says of every request that it was withdrawn, in the
// language asked for, and can be gone on with.
func TestInterrupted(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	file := filepath.Join(t.TempDir(), "journal")
	var out, errs bytes.Buffer
	if run(ctx, []string{"-banks", "60", "-journal", file}, &out, &errs, false) != 0 {
		t.Fatal(errs.String())
	}
	plan, err := newPlan(60, zhixing.MustDate("2026-03-02"))
	if err != nil {
		t.Fatal(err)
	}
	s := out.String()
	if withdrawn := fmt.Sprintf("%6d  %s", plan.Len(), asset.OutcomeCancelled.Label(zhixing.ZH)); !strings.Contains(s, withdrawn) || strings.Contains(s, "cancelled") || strings.Contains(s, asset.OutcomeNothing.Label(zhixing.ZH)) {
		t.Errorf("want %q in\n%s", withdrawn, s)
	}
	status, resumed, told := askedFor("-banks", "60", "-journal", file, "-resume")
	if status != 0 || !strings.Contains(resumed, fmt.Sprintf("%d requests", plan.Len())) || !strings.Contains(resumed, "nothing found") {
		t.Errorf("%s\n%s", told, resumed)
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
