// Package command is what the example programs share, so that they can be used alike and
// each shows its own subject only: the language of everything printed, the document to be
// read, and a result that is written only once everything is known to be right.
//
//	-lang zh|en        Chinese is the default
//	-in FILE           the document; - is standard input; none: the one built in
//	-format WORD       the first one is the default
//
// The exit status is 0, or 1 with the faults on standard error.
package command

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
)

// maxInput bounds what is read: a document is a case or a batch of cases, not a data base.
const maxInput = 64 << 20

// Command is a program with its flags; those of its own are added to the flag set. Lang
// and Format are known once Run calls the program.
type Command struct {
	*flag.FlagSet
	Lang   zhixing.Lang
	Format string

	lang, in, format string
	formats          []string
	builtIn          []byte
	arguments        bool
}

// New is a command with -lang, which tells of its flags on errOut.
func New(name string, errOut io.Writer) *Command {
	c := &Command{FlagSet: flag.NewFlagSet(name, flag.ContinueOnError)}
	c.SetOutput(errOut)
	c.StringVar(&c.lang, "lang", "zh", "language of everything printed: zh, en")
	return c
}

// Document adds -in; builtIn is read where it is not given, nil where nothing is built in.
func (c *Command) Document(builtIn []byte) {
	c.builtIn = builtIn
	c.StringVar(&c.in, "in", "", "`file` with the document, - for standard input (default: the one built in)")
}

// Formats adds -format with its words.
func (c *Command) Formats(words ...string) {
	c.formats = words
	c.StringVar(&c.format, "format", words[0], "format of the output: "+strings.Join(words, ", "))
}

// Arguments lets the command take arguments beside its flags.
func (c *Command) Arguments() { c.arguments = true }

// Given reports whether a flag was set.
func (c *Command) Given(name string) bool {
	given := false
	c.Visit(func(f *flag.Flag) { given = given || f.Name == name })
	return given
}

// ErrTold is what a program returns that has told of its faults itself: what it wrote
// stands, the status is 1.
var ErrTold = errors.New("told already")

// Run reads the flags and runs the program: what it writes goes to out if it returns no
// error. The result is the exit status.
func (c *Command) Run(args []string, out io.Writer, program func(io.Writer) error) int {
	return c.Stream(args, func() error {
		var page bytes.Buffer
		told := program(&page)
		if told != nil && !errors.Is(told, ErrTold) {
			return told
		}
		if _, err := out.Write(page.Bytes()); err != nil {
			return err
		}
		return told
	})
}

// Stream is Run for a program that shows how far it is while it runs.
func (c *Command) Stream(args []string, program func() error) int {
	err := c.FlagSet.Parse(args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return 0
	case err != nil:
		return 1 // told by the flag set
	}
	if err = c.check(); err == nil {
		err = program()
	}
	switch {
	case err == nil:
		return 0
	case !errors.Is(err, ErrTold):
		c.Say(err)
	}
	return 1
}

// Say tells of a fault in the language of the reader.
func (c *Command) Say(err error) {
	fmt.Fprintf(c.Output(), "%s: %s\n", c.Name(), zhixing.ErrorText(err, c.Lang))
}

func (c *Command) check() error {
	var p zhixing.Problems
	var err error
	c.Lang, err = zhixing.ParseLang(c.lang)
	p.AddErr("", err)
	if c.Format = c.format; c.Format == "markdown" {
		c.Format = "md"
	}
	if c.formats != nil {
		p.AddErr("", OneOf("format", c.Format, c.formats...))
	}
	if c.NArg() > 0 && !c.arguments {
		p.Add("arguments", c.Arg(0), "", zhixing.Text{ZH: "多余的参数", EN: "unexpected argument"})
	}
	return p.Err()
}

// Read returns the document. A file that is too large is an *zhixing.InputError.
func (c *Command) Read(in io.Reader) ([]byte, error) {
	if c.in == "" {
		return c.builtIn, nil
	}
	return ReadFile(c.in, in)
}

// ReadFile returns a file, or standard input for "-".
func ReadFile(name string, in io.Reader) ([]byte, error) {
	return readAtMost(name, in, maxInput)
}

func readAtMost(name string, in io.Reader, most int64) ([]byte, error) {
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		in = file
	}
	data, err := io.ReadAll(io.LimitReader(in, most+1))
	if err == nil && int64(len(data)) > most {
		err = &zhixing.InputError{Field: "in", Value: name, Reason: zhixing.Text{ZH: "文件过大", EN: "the file is too large"}}
	}
	return data, err
}

// OneOf refuses a word that a flag does not have.
func OneOf(flag, word string, words ...string) error {
	if slices.Contains(words, word) {
		return nil
	}
	list := strings.Join(words, ", ")
	return &zhixing.InputError{Field: flag, Value: word, Reason: zhixing.Text{ZH: "应为 " + list, EN: "must be one of " + list}}
}
