package command

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/zhixing-go/zhixing"
)

// played runs a command that prints its language, format and document.
func played(in string, args ...string) (status int, out, errs string) {
	var o, e bytes.Buffer
	c := New("demo", &e)
	c.Document([]byte("built in"))
	c.Formats("text", "md", "json")
	fail := c.Bool("fail", false, "fails half-way")
	status = c.Run(args, &o, func(w io.Writer) error {
		doc, err := c.Read(strings.NewReader(in))
		if err != nil {
			return err
		}
		if _, err := io.WriteString(w, c.Lang.String()+" "+c.Format+" "+string(doc)); err != nil {
			return err
		}
		if *fail {
			return &zhixing.InputError{Field: "x", Reason: zhixing.Text{ZH: "有误", EN: "wrong"}}
		}
		return nil
	})
	return status, o.String(), e.String()
}

func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "doc.json")
	if err := os.WriteFile(file, []byte("of a file"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct {
		args   []string
		status int
		out    string
		err    string
	}{
		{nil, 0, "zh text built in", ""},
		{[]string{"-lang", "en", "-format", "json"}, 0, "en json built in", ""},
		{[]string{"-format", "markdown"}, 0, "zh md built in", ""},
		{[]string{"-in", "-"}, 0, "zh text typed", ""},
		{[]string{"-in", file}, 0, "zh text of a file", ""},
		{[]string{"-in", file + ".none"}, 1, "", "demo: "},
		{[]string{"-lang", "fr"}, 1, "", "fr"},
		{[]string{"-lang", "en", "-format", "pdf"}, 1, "", "must be one of text, md, json"},
		{[]string{"-lang", "en", "more"}, 1, "", "unexpected argument"},
		{[]string{"-fail"}, 1, "", "有误"},
		{[]string{"-lang", "en", "-fail"}, 1, "", "wrong"},
		{[]string{"-nothing"}, 1, "", "not defined"},
		{[]string{"-h"}, 0, "", "-format"},
	} {
		status, out, errs := played("typed", x.args...)
		if status != x.status || out != x.out || !strings.Contains(errs, x.err) || (x.err == "") != (errs == "") {
			t.Errorf("%v: %d, %q, %q", x.args, status, out, errs)
		}
	}
}

func TestTold(t *testing.T) {
	var out, errs bytes.Buffer
	c := New("demo", &errs)
	status := c.Run(nil, &out, func(w io.Writer) error {
		_, _ = io.WriteString(w, "half of it")
		c.Say(errors.New("the other half"))
		return ErrTold
	})
	if status != 1 || out.String() != "half of it" || errs.String() != "demo: the other half\n" {
		t.Errorf("%d, %q, %q", status, out.String(), errs.String())
	}
}

func TestReadAtMost(t *testing.T) {
	if got, err := readAtMost("-", strings.NewReader("12345"), 5); err != nil || string(got) != "12345" {
		t.Errorf("%q, %v", got, err)
	}
	var wrong *zhixing.InputError
	if _, err := readAtMost("-", strings.NewReader("123456"), 5); !errors.As(err, &wrong) || wrong.Field != "in" {
		t.Errorf("a file beyond the bound: %v", err)
	}
}

func TestArgumentsAndGiven(t *testing.T) {
	c := New("demo", io.Discard)
	c.Arguments()
	c.Bool("a", false, "")
	c.Bool("b", false, "")
	if status := c.Stream([]string{"-a", "x"}, func() error {
		if !c.Given("a") || c.Given("b") || c.Arg(0) != "x" {
			t.Error("given or arguments not told")
		}
		return nil
	}); status != 0 {
		t.Error(status)
	}
}
