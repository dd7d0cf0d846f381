package main

import (
	"strings"
	"testing"
)

func TestRun(t *testing.T) {
	var out strings.Builder
	if err := run([]string{"-n", "5000"}, &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"index: 5000 identities", "purchase:", "blocked", "art. 3, para. 1, item 1", "DISC-21"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("DISC-21: %q is not in\n%s", want, out.String())
		}
	}
	if strings.Contains(out.String(), identity(2500).Reveal()) {
		t.Error("an identity number in full")
	}
	out.Reset()
	if err := run([]string{"-n", "5000", "-lang", "zh", "-buy", "other_emu_second"}, &out); err != nil || !strings.Contains(out.String(), "允许") {
		t.Errorf("%v\n%s", err, out.String())
	}
}

func TestWrongInput(t *testing.T) {
	for _, args := range [][]string{{"-n", "0"}, {"-n", "99999999"}, {"-n", "x"}, {"-lang", "fr"}, {"-on", "2026-02-30"}, {"-buy", "rocket"}, {"extra"}, {"-unknown"}, {"-id", "110105194912310021"}, {"-id", "11010519491231002"}} {
		if err := run(args, &strings.Builder{}); err == nil {
			t.Errorf("DISC-21: %v accepted", args)
		}
	}
}

func TestBuyer(t *testing.T) {
	var out strings.Builder
	if err := run([]string{"-n", "100", "-id", "11010519491231002X"}, &out); err != nil || !strings.Contains(out.String(), "flight, 2026-11-20: allowed") || strings.Contains(out.String(), "19491231") {
		t.Errorf("DISC-21: %v\n%s", err, out.String())
	}
	err := run([]string{"-n", "100", "-lang", "zh", "-id", "110105194912310021"}, &out)
	if err == nil || !strings.Contains(err.Error(), "校验码不符") || strings.Contains(err.Error(), "19491231") {
		t.Errorf("DISC-21: a wrong check digit is named: %v", err)
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
