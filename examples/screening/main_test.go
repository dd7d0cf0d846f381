package main

import (
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing/examples/internal/commandtest"
)

func TestRun(t *testing.T) {
	out := commandtest.Print(t, run, "-n", "5000", "-lang", "en")
	for _, want := range []string{"index: 5000 identities", "purchase:", "blocked", "art. 3, para. 1, item 1", "DISC-21"} {
		if !strings.Contains(out, want) {
			t.Errorf("DISC-21: %q is not in\n%s", want, out)
		}
	}
	if strings.Contains(out, identity(2500).Reveal()) {
		t.Error("an identity number in full")
	}
	if out := commandtest.Print(t, run, "-n", "5000", "-buy", "other_emu_second"); !strings.Contains(out, "允许") {
		t.Error(out)
	}
}

func TestWrongInput(t *testing.T) {
	for named, args := range map[string][]string{
		"n: ":     {"-n", "0"},
		"2000":    {"-n", "99999999"},
		"-n":      {"-n", "x"},
		"fr":      {"-lang", "fr"},
		"on.date": {"-on", "2026-02-30"},
		"buy":     {"-buy", "rocket"},
		"extra":   {"extra"},
		"id: ":    {"-id", "11010519491231002"},
	} {
		commandtest.Wrong(t, run, "", named, args...)
	}
	status, _, errs := commandtest.Call(run, "", "-n", "100", "-id", "110105194912310021")
	if status != 1 || !strings.Contains(errs, "校验码不符") || strings.Contains(errs, "19491231") {
		t.Errorf("DISC-21: a wrong check digit is named, the number is not: %s", errs)
	}
}

func TestBuyer(t *testing.T) {
	if out := commandtest.Print(t, run, "-n", "100", "-lang", "en", "-id", "11010519491231002X"); !strings.Contains(out, "flight, 2026-11-20: allowed") || strings.Contains(out, "19491231") {
		t.Errorf("DISC-21: %s", out)
	}
}

func TestIdentitiesDiffer(t *testing.T) {
	seen := map[string]bool{}
	for i := 19_990_000; i < 20_010_000; i++ {
		seen[identity(i).Reveal()] = true
	}
	if len(seen) != 20_000 {
		t.Errorf("DISC-21: %d different identities of 20000", len(seen))
	}
}
