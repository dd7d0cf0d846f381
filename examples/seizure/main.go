// Command seizure draws the life of one seized thing as a timeline: who holds it, who
// waits, what lapses, who disposes.
//
//	go run ./examples/seizure                     # a flat with five courts on it over six years
//	go run ./examples/seizure -as-of 2024-06-01   # to that day
//	go run ./examples/seizure -in events.json     # events of your own, - is standard input
package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

//go:embed five_courts.json
var fiveCourts []byte

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	c := command.New("seizure", errOut)
	c.Document(fiveCourts)
	asOf := c.String("as-of", "", "last `day` to draw, 2006-01-02 (default: a year after the last event)")
	return c.Run(args, out, func(w io.Writer) error {
		data, err := c.Read(in)
		if err != nil {
			return err
		}
		events, err := asset.DecodeSeizureEvents(data)
		if err != nil {
			return err
		}
		if len(events) == 0 {
			return &zhixing.InputError{Field: "in", Reason: zhixing.Text{ZH: "没有事件", EN: "no events"}}
		}
		ledger, err := asset.LoadLedger(events, asset.Options{})
		if err != nil {
			return err
		}
		first, last, err := window(events, *asOf)
		if err != nil {
			return err
		}
		return draw(w, ledger, first, last, c.Lang)
	})
}

// window is the days drawn: from the first event to the day asked for.
func window(events []asset.SeizureEvent, asOf string) (first, last zhixing.Date, err error) {
	first, last = events[0].On, events[0].On
	for _, e := range events {
		if e.On.After(last) {
			last = e.On
		}
		if e.On.Before(first) {
			first = e.On
		}
	}
	if asOf == "" {
		return first, last.AddYears(1), nil
	}
	var p zhixing.Problems
	last, err = zhixing.ParseDate(asOf)
	p.AddErr("as-of", err)
	if err == nil && last.Before(first) {
		p.Add("as-of", last.String(), "", zhixing.Text{ZH: "早于第一个事件", EN: "before the first event"})
	}
	return first, last, p.Err()
}

// draw prints the days on which something changes, then a bar for every measure.
func draw(out io.Writer, ledger asset.Ledger, first, last zhixing.Date, l zhixing.Lang) error {
	fmt.Fprintf(out, "%s  %s – %s\n\n", ledger.Asset(), first, last)
	var before string
	for d := first; !d.After(last); d = d.AddDays(1) {
		h, err := ledger.At(d)
		if err != nil {
			return err
		}
		if now := describe(h, l); now != before {
			fmt.Fprintf(out, "%s  %s\n", d, now)
			before = now
		}
	}
	end, err := ledger.At(last)
	if err != nil {
		return err
	}
	fmt.Fprintln(out)
	if err := bars(out, ledger, end, first, last, l); err != nil {
		return err
	}
	for _, s := range end.Surplus {
		to := string(s.To)
		if to == "" {
			to = zhixing.Text{ZH: "被执行人", EN: "the debtor"}.In(l)
		}
		fmt.Fprintf(out, "\n%s\n", zhixing.Render(zhixing.Text{ZH: "{on}：余款{amount}由{from}移交{to}", EN: "{on}: surplus {amount} goes from {from} to {to}"},
			[]zhixing.Arg{zhixing.DateArg("on", s.On), zhixing.MoneyArg("amount", s.Amount), zhixing.NameArg("from", string(s.From)), zhixing.NameArg("to", to)}, l))
	}
	for _, f := range end.Findings {
		fmt.Fprintf(out, "\n%s\n", f.Text(l))
	}
	return nil
}

// describe says who holds, who waits and who disposes.
func describe(h asset.Holding, l zhixing.Lang) string {
	holds, waits, over := "查封：", "轮候：", "消灭："
	disposes, until, none := "处置：", "至", "无"
	if l == zhixing.EN {
		holds, waits, over, disposes, until, none = "holds: ", "waits: ", "over: ", "disposes: ", "until ", "none"
	}
	var held, queue, gone []string
	for _, m := range h.Measures {
		switch {
		case m.Status == zhixing.SeizureEffective:
			s := string(m.Court)
			if !m.End.IsZero() {
				s += " (" + until + m.End.String() + ")"
			}
			held = append(held, s)
		case m.Live():
			queue = append(queue, string(m.Court))
		default:
			gone = append(gone, string(m.Court)+" "+m.Why.Label(l))
		}
	}
	join := func(lead string, list []string) string {
		if len(list) == 0 {
			return lead + none
		}
		return lead + strings.Join(list, ", ")
	}
	disposer := string(h.DisposingCourt)
	if disposer == "" || h.Left == 0 {
		disposer = none
	}
	parts := []string{join(holds, held), join(waits, queue), disposes + disposer}
	if len(gone) > 0 {
		parts = append(parts, join(over, gone))
	}
	return strings.Join(parts, "; ")
}

// bars draws a line for every measure, a mark a month: who waits, who holds, who disposes,
// and how it ends.
func bars(out io.Writer, ledger asset.Ledger, end asset.Holding, first, last zhixing.Date, l zhixing.Lang) error {
	measures := slices.Clone(end.Measures)
	slices.SortStableFunc(measures, func(a, b asset.Measure) int { return a.Served.Compare(b.Served) })
	names := make([]string, len(measures))
	width := 0
	for i, m := range measures {
		names[i] = string(m.ID) + " " + string(m.Court)
		width = max(width, columns(names[i]))
	}
	over := make([]bool, len(measures))
	months := 0
	lines := make([]strings.Builder, len(measures))
	var years strings.Builder
	for {
		d := first.AddMonths(months)
		if d.IsZero() || d.After(last) {
			break
		}
		h, err := ledger.At(d)
		if err != nil {
			return err
		}
		if months%12 == 0 {
			fmt.Fprintf(&years, "%-12s", d.String()[:len("2006-01")])
		}
		for i, m := range measures {
			x, ok := h.Measure(m.ID)
			lines[i].WriteString(mark(x, ok, h.DisposingCourt, over[i]))
			over[i] = over[i] || ok && !x.Live()
		}
		months++
	}
	fmt.Fprintf(out, "%*s  %s\n", width, "", strings.TrimRight(years.String(), " "))
	for i := range measures {
		fmt.Fprintf(out, "%s%*s  %s\n", names[i], width-columns(names[i]), "", strings.TrimRight(lines[i].String(), " "))
	}
	fmt.Fprintln(out, zhixing.Text{
		ZH: "# 生效并有处置权  = 生效，由他院处置  . 轮候  @ 轮候但有处置权  x 期限届满  r 解除  s 因处置消灭  v 撤销；每月一格",
		EN: "# in effect and disposes  = in effect, another court disposes  . waits  @ waits but disposes  x term ran out  r released  s sold  v annulled; a mark a month",
	}.In(l))
	return nil
}

// mark is what a month shows of a measure: nothing before it was made and after the month
// in which its end is told.
func mark(m asset.Measure, known bool, disposer zhixing.CourtID, told bool) string {
	switch {
	case !known || told:
		return " "
	case m.Why == asset.EndLapsed || m.Why == asset.EndWaitingExpired:
		return "x"
	case m.Why == asset.EndReleased:
		return "r"
	case m.Why == asset.EndDisposed:
		return "s"
	case !m.Live():
		return "v"
	case m.Status == zhixing.SeizureEffective && m.Court == disposer:
		return "#"
	case m.Status == zhixing.SeizureEffective:
		return "="
	case m.Court == disposer:
		return "@"
	}
	return "."
}

// columns is how wide s prints: a Chinese character takes two columns.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n++
		if r >= 0x1100 {
			n++
		}
	}
	return n
}
