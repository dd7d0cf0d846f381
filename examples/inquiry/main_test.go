package main

import (
	"bytes"
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
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
