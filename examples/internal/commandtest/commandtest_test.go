package commandtest

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
)

// echo prints its arguments and what is typed; with "fail" it fails after printing, with
// "refuse" before.
func echo(args []string, in io.Reader, out, errOut io.Writer) int {
	typed, _ := io.ReadAll(in)
	if len(args) > 0 && args[0] == "refuse" {
		fmt.Fprint(errOut, "refused: ", string(typed))
		return 1
	}
	fmt.Fprint(out, strings.Join(args, " "), string(typed))
	if len(args) > 0 && args[0] == "fail" {
		return 1
	}
	return 0
}

// recorder is a test that may fail without this one failing.
type recorder struct {
	testing.TB
	failed []string
}

var errFatal = errors.New("fatal")

func (*recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.failed = append(r.failed, fmt.Sprintf(format, args...))
}

func (r *recorder) Fatalf(format string, args ...any) {
	r.Errorf(format, args...)
	panic(errFatal)
}

func (r *recorder) Fatal(args ...any) { r.Fatalf("%s", fmt.Sprint(args...)) }

// failures of what f says of a program.
func failures(f func(t testing.TB)) []string {
	r := &recorder{}
	func() {
		defer func() {
			if x := recover(); x != nil && x != errFatal {
				panic(x)
			}
		}()
		f(r)
	}()
	return r.failed
}

func TestHelpers(t *testing.T) {
	if status, out, errs := Call(echo, "!", "a", "b"); status != 0 || out != "a b!" || errs != "" {
		t.Errorf("%d %q %q", status, out, errs)
	}
	if got := Print(t, echo, "x"); got != "x" {
		t.Error(got)
	}
	Wrong(t, echo, "thing", "thing", "refuse")
	t.Chdir(t.TempDir())
	if err := os.Mkdir("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	*update = true
	Golden(t, "echo.txt", "x")
	*update = false
	Golden(t, "echo.txt", "x")
	for name, f := range map[string]func(testing.TB){
		"a program that fails is printed":       func(t testing.TB) { Print(t, echo, "fail") },
		"a program that is content is wrong":    func(t testing.TB) { Wrong(t, echo, "", "", "ok") },
		"what is printed half is taken":         func(t testing.TB) { Wrong(t, echo, "", "", "fail") },
		"a fault that is not named is taken":    func(t testing.TB) { Wrong(t, echo, "this", "that", "refuse") },
		"another text is as the golden one":     func(t testing.TB) { Golden(t, "echo.txt", "y") },
		"a golden file that is not there holds": func(t testing.TB) { Golden(t, "none.txt", "x") },
	} {
		if len(failures(f)) == 0 {
			t.Error(name)
		}
	}
}
