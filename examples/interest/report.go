package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/distribution/interest"
	"github.com/zhixing-go/zhixing/examples/internal/command"
)

// feeSheet prints a fee by brackets.
func feeSheet(f *flags, out io.Writer) error {
	name, s := zhixing.TariffApplicationFee, f.applicationFee
	if s == "" {
		name, s = zhixing.TariffPreservationFee, f.preservationFee
	}
	var p zhixing.Problems
	amount, err := zhixing.ParseMoney(s)
	p.AddErr("amount", err)
	if f.applicationFee != "" && f.preservationFee != "" {
		p.Add("preservation-fee", f.preservationFee, "", zhixing.Text{ZH: "两种费用应分别计算", EN: "one fee at a time"})
	}
	on, err := zhixing.ParseDate(f.on)
	p.AddErr("on", err)
	if err := p.Err(); err != nil {
		return err
	}
	t, err := zhixing.ShippedTables().TariffAt(name, on)
	if err != nil {
		return err
	}
	w := zhixing.NewWorksheet(t.Title)
	w.Heading = zhixing.Heading{Court: f.court, CaseNumber: f.caseNumber, AsOf: on}
	o, err := t.Sheet(w.Section(t.Title), amount)
	if err != nil {
		return err
	}
	w.Total = o.Ref
	return command.WriteSheet(out, w, f.Format, f.Lang)
}

// sensitivity prints the total under each variant of each contested policy.
func sensitivity(f *flags, calc interest.Input, out io.Writer) error {
	base, variants, err := interest.Sensitivity(calc.Title, calc.Events, calc.On, calc.Options)
	if err != nil {
		return err
	}
	w := zhixing.NewWorksheet(zhixing.Text{ZH: "各种口径下的结果", EN: "The result under each policy"})
	w.Heading = zhixing.Heading{Court: f.court, CaseNumber: f.caseNumber, AsOf: calc.On}
	sec := w.Section(zhixing.Text{ZH: "默认口径", EN: "Policies as given"})
	w.Total = sec.Line(zhixing.Line{Key: "total", Label: zhixing.Text{ZH: "欠款合计", EN: "total owed"}, Result: zhixing.YuanQuantity(base.Total), Rule: "DIST-54"}).Ref
	t := zhixing.Table{Title: zhixing.Text{ZH: "改变一项口径", EN: "one policy changed at a time"}, Columns: []zhixing.Column{
		{Title: zhixing.Text{ZH: "选项", EN: "variant"}}, {Title: zhixing.Text{ZH: "欠款合计", EN: "total owed"}}, {Title: zhixing.Text{ZH: "差额", EN: "difference"}},
	}}
	for _, v := range variants {
		row := zhixing.Row{Label: v.Policy.Title, Rule: v.Policy.Rule, Cells: []zhixing.Cell{{Words: zhixing.Text{ZH: v.Policy.Name + "=" + v.Word, EN: v.Policy.Name + "=" + v.Word}}}}
		if v.Err != nil {
			row.Cells = append(row.Cells, zhixing.Cell{Words: zhixing.Text{ZH: "无法计算", EN: "cannot be computed"}}, zhixing.Cell{})
			row.Note = zhixing.Text{ZH: zhixing.ErrorText(v.Err, zhixing.ZH), EN: zhixing.ErrorText(v.Err, zhixing.EN)}
		} else {
			row.Cells = append(row.Cells, zhixing.Cell{Value: zhixing.YuanQuantity(v.Owed.Total)}, zhixing.Cell{Value: zhixing.YuanQuantity(v.Diff)})
		}
		t.Rows = append(t.Rows, row)
	}
	w.Section(zhixing.Text{ZH: "有争议的口径", EN: "Contested policies"}).Table(t)
	return command.WriteSheet(out, w, f.Format, f.Lang)
}

// listPolicies prints every policy with its words.
func listPolicies(f *flags, out io.Writer) error {
	specs := interest.Policies()
	if f.Format == "json" {
		return command.WriteJSON(out, specs)
	}
	for _, s := range specs {
		if _, err := fmt.Fprintf(out, "%-24s %-8s %s: %v\n", s.Name, s.Rule, s.Title.In(f.Lang), s.Words); err != nil {
			return err
		}
	}
	return nil
}

// rowResult is a line of a batch's output.
type rowResult struct {
	Index int            `json:"index"`
	ID    string         `json:"id,omitempty"`
	Owed  *interest.Owed `json:"owed,omitempty"`
	Error string         `json:"error,omitempty"`
}

// batch computes one calculation a line; a bad line is reported and passed over, and
// the exit status says so.
func batch(f *flags, in io.Reader, out io.Writer) error {
	data, err := command.ReadFile(f.batch, in)
	if err != nil {
		return err
	}
	inputs := func(yield func(interest.Input, error) bool) {
		lines := bufio.NewScanner(bytes.NewReader(data))
		lines.Buffer(nil, len(data)+1)
		for n := 1; lines.Scan(); n++ {
			if len(bytes.TrimSpace(lines.Bytes())) == 0 {
				continue
			}
			calc, err := interest.ParseInput(lines.Bytes())
			if err == nil {
				err = f.choose(&calc.Options, in)
			}
			if err != nil {
				err = fmt.Errorf("line %d: %s", n, zhixing.ErrorText(err, f.Lang))
			}
			if !yield(calc, err) {
				return
			}
		}
	}
	var told error
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	for r := range interest.Run(context.Background(), inputs, interest.Options{}) {
		row := rowResult{Index: r.Index, ID: r.ID}
		if r.Err != nil {
			told, row.Error = command.ErrTold, zhixing.ErrorText(r.Err, f.Lang)
			f.Say(fmt.Errorf("%d %s: %s", r.Index, r.ID, row.Error))
		} else {
			row.Owed = &r.Owed
		}
		if err := e.Encode(row); err != nil {
			return err
		}
	}
	return told
}
