// Package commandtest runs example programs as their users do, and holds what they print
// against golden files.
package commandtest

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Program is an example's main without the process.
type Program func(args []string, in io.Reader, out, errOut io.Writer) int

// Call runs a program with what is typed.
func Call(program Program, typed string, args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	status = program(args, strings.NewReader(typed), &o, &e)
	return status, o.String(), e.String()
}

// Print runs a program that must succeed, and returns what it prints.
func Print(t testing.TB, program Program, args ...string) string {
	t.Helper()
	status, out, errs := Call(program, "", args...)
	if status != 0 {
		t.Fatalf("%v: status %d, %s", args, status, errs)
	}
	return out
}

// Golden compares with testdata/name; with -update it is written.
func Golden(t testing.TB, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("not as in %s (-update rewrites it):\n%s", path, diff)
	}
}

// Wrong holds a program to what it owes a user whose input is wrong: status 1, nothing
// printed, the fault named.
func Wrong(t testing.TB, program Program, typed, named string, args ...string) {
	t.Helper()
	status, out, errs := Call(program, typed, args...)
	if status != 1 || out != "" || errs == "" || !strings.Contains(errs, named) {
		t.Errorf("%v: status %d, printed %q, told %q, which does not name %q", args, status, out, errs, named)
	}
}
