// Command termination follows a file that wants to be terminated (终结本次执行程序): what
// stands in the way, the day it becomes lawful, the pool with its half-yearly
// re-inquiries, and the resumption when property is found.
//
//	go run ./examples/termination                    # the built-in file
//	go run ./examples/termination -lang en
//	go run ./examples/termination -in file.json      # - is standard input
//
// The document is a list of steps, each one of: assess (casefile.TerminationFacts),
// events (of the file; a proposal or ruling without facts of its own takes those of
// the assessment before it), pool (casefile.PoolCaseFacts), resume
// (casefile.ResumptionFacts); see default.json. A wrong input, and an event that the
// law refuses, is reported in full with exit status 1.
package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
	"github.com/zhixing-go/zhixing/examples/internal/command"
	"github.com/zhixing-go/zhixing/internal/strict"
)

//go:embed default.json
var builtIn []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := command.New("termination", errOut)
	c.Document(builtIn)
	return c.Run(args, out, func(w io.Writer) error {
		data, err := c.Read(in)
		if err != nil {
			return err
		}
		text, err := tell(data, c.Lang)
		if err == nil {
			_, err = io.WriteString(w, text)
		}
		return err
	})
}

// document is the story of a file.
type document struct {
	Options casefile.Options `json:"options"`
	Steps   []step           `json:"steps"`
}

// step is one of assess, events, pool and resume.
type step struct {
	On     zhixing.Date               `json:"on"`
	Title  zhixing.Text               `json:"title"`
	Assess *casefile.TerminationFacts `json:"assess,omitempty"`
	Events json.RawMessage            `json:"events,omitempty"`
	Pool   *casefile.PoolCaseFacts    `json:"pool,omitempty"`
	Resume *casefile.ResumptionFacts  `json:"resume,omitempty"`
}

// teller tells the story in one language.
type teller struct {
	strings.Builder
	lang zhixing.Lang
	o    casefile.Options
	file casefile.File
	open bool
	last casefile.TerminationAssessment
}

func (t *teller) say(zh, en string, args ...zhixing.Arg) {
	t.WriteString(zhixing.Render(zhixing.Text{ZH: zh, EN: en}, args, t.lang) + "\n")
}

// tell reads the document and returns its story; all problems of a step are joined.
func tell(data []byte, lang zhixing.Lang) (string, error) {
	var d document
	if err := strict.Decode(data, &d); err != nil {
		return "", err
	}
	t := teller{lang: lang, o: d.Options}
	for i, s := range d.Steps {
		t.say("{n}. {day}　{title}", "{n}. {day}  {title}", zhixing.IntArg("n", i+1), zhixing.DateArg("day", s.On), zhixing.TextArg("title", s.Title))
		var p zhixing.Problems
		p.AddErr(fmt.Sprintf("steps[%d]", i), t.step(s))
		if err := p.Err(); err != nil {
			return "", err
		}
		t.WriteByte('\n')
	}
	if len(d.Steps) == 0 {
		return "", &zhixing.InputError{Field: "steps", Reason: zhixing.Text{ZH: "没有步骤", EN: "there are no steps"}}
	}
	return t.String(), nil
}

func (t *teller) step(s step) error {
	given := 0
	for _, b := range []bool{s.Assess != nil, len(s.Events) > 0, s.Pool != nil, s.Resume != nil} {
		if b {
			given++
		}
	}
	switch {
	case given != 1:
		return &zhixing.InputError{Field: "on", Value: s.On.String(), Reason: zhixing.Text{ZH: "每一步应当且仅应当为 assess、events、pool、resume 之一", EN: "a step is one of assess, events, pool, resume"}}
	case s.Assess != nil:
		a, err := casefile.AssessTermination(*s.Assess, s.On, t.o)
		if err != nil {
			return err
		}
		t.last = a
		t.assessed(a)
		return nil
	case s.Pool != nil:
		return t.pool(*s.Pool, s.On)
	case s.Resume != nil:
		return t.resume(*s.Resume, s.On)
	}
	return t.events(s.Events)
}

// assessed prints an assessment and the facts that would decide what is unknown.
func (t *teller) assessed(a casefile.TerminationAssessment) {
	t.WriteString(indent(a.Text(t.lang)))
	if missing := a.Missing(); len(missing) > 0 {
		t.say("   尚需的事实：", "   facts still needed:")
		for _, m := range missing {
			t.WriteString("     - " + m + "\n")
		}
	}
}

// events applies what happened to the file, and prints where each event leads.
func (t *teller) events(data []byte) error {
	events, err := casefile.DecodeEvents(data)
	if err != nil {
		return err
	}
	for _, e := range events {
		if e.Facts == nil && (e.Kind == casefile.EventProposeTermination || e.Kind == casefile.EventTerminate) {
			e.Facts = t.last.CheckFacts()
		}
		if t.open {
			t.file, err = t.file.Apply(e)
		} else {
			t.file, err = casefile.Open(e, t.o)
			t.open = true
		}
		if err != nil {
			return err
		}
		t.say("   {day}　{event}：{state}", "   {day}  {event}: {state}", zhixing.DateArg("day", e.On),
			zhixing.TextArg("event", zhixing.Text{ZH: e.Kind.Label(zhixing.ZH), EN: e.Kind.Label(zhixing.EN)}),
			zhixing.TextArg("state", zhixing.Text{ZH: t.file.State().Label(zhixing.ZH), EN: t.file.State().Label(zhixing.EN)}))
	}
	return nil
}

// pool prints the ten windows and what is lacking.
func (t *teller) pool(f casefile.PoolCaseFacts, on zhixing.Date) error {
	a, err := casefile.AssessPool(f, on, t.o)
	if err != nil {
		return err
	}
	t.say("   录入终本案件库的期限：{end}", "   to be entered in the pool by {end}", zhixing.DateArg("end", a.Entry.End))
	for _, w := range a.Windows {
		t.say("   第{k}次定期查询　{due}　{state}", "   re-inquiry {k}  {due}  {state}", zhixing.IntArg("k", w.K), zhixing.DateArg("due", w.Due),
			zhixing.TextArg("state", zhixing.Text{ZH: w.State.Label(zhixing.ZH), EN: w.State.Label(zhixing.EN)}))
	}
	t.findings(a.Findings)
	return nil
}

// resume prints whether the court must resume.
func (t *teller) resume(f casefile.ResumptionFacts, on zhixing.Date) error {
	a, err := casefile.AssessResumption(f, on, t.o)
	if err != nil {
		return err
	}
	switch a.Verdict {
	case zhixing.Met:
		t.say("   应当恢复执行，{end}前决定", "   enforcement must be resumed, decided by {end}", zhixing.DateArg("end", a.Decide.End))
	case zhixing.NotMet:
		t.say("   不符合恢复执行的条件", "   the conditions of resumption are not met")
	default:
		t.say("   事实不全，不能决定恢复执行", "   facts are missing to decide on resumption")
	}
	t.findings(a.Findings)
	return nil
}

// findings prints what is not met or not known.
func (t *teller) findings(fs []zhixing.Finding) {
	for _, f := range fs {
		if f.Status == zhixing.NotMet || f.Status == zhixing.Undetermined {
			t.WriteString("   " + f.Text(t.lang) + "\n")
		}
	}
}

func indent(s string) string {
	return "   " + strings.ReplaceAll(strings.TrimRight(s, "\n"), "\n", "\n   ") + "\n"
}
