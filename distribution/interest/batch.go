package interest

import (
	"context"
	"iter"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/internal/strict"
)

// Input is one calculation as a document (计算输入).
type Input struct {
	ID      string         `json:"id,omitempty"`
	Title   Title          `json:"title"`
	Events  []Satisfaction `json:"events,omitempty"`
	On      zhixing.Date   `json:"on"`
	Options Options        `json:"options,omitzero"`
}

// ParseInput reads an Input from JSON: unknown fields, absurd sizes and everything
// Check finds are refused, each problem with its field, line and column.
func ParseInput(data []byte) (Input, error) {
	var in Input
	if err := strict.Decode(data, &in); err != nil {
		return Input{}, err
	}
	return in, in.Check()
}

// Check reports everything that is wrong with the input, joined.
func (in *Input) Check() error {
	var p zhixing.Problems
	var t zhixing.Problems
	in.Title.check(&t)
	p.AddErr("title", t.Err())
	in.Options.check(&p)
	for i := range in.Events {
		in.Events[i].check(&p, i)
	}
	if in.On.IsZero() {
		p.Add("on", "", "DIST-06", zhixing.Text{ZH: "未给出计算日", EN: "the day is not given"})
	}
	return p.Err()
}

// Result is the result of one row of a batch.
type Result struct {
	Index int    `json:"index"` // row, from 0
	ID    string `json:"id,omitempty"`
	Owed  Owed   `json:"owed,omitzero"`
	Err   error  `json:"-"` // why the row has no result
}

// Run computes a batch (批量计算): results in the order of the inputs, one at a time
// as the caller draws them. A row that cannot be read or computed is reported and
// passed over. When ctx ends, a last result carries its error and the batch stops.
// Tables and calendar of o serve every row; its policies are those of the row.
func Run(ctx context.Context, inputs iter.Seq2[Input, error], o Options) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		n := 0
		for in, err := range inputs {
			r := Result{Index: n, ID: in.ID, Err: err}
			n++
			if ctx.Err() != nil {
				r.Err = context.Cause(ctx)
				yield(r)
				return
			}
			if r.Err == nil {
				in.Options.Tables, in.Options.Calendar = o.Tables, o.Calendar
				var c *Calculator
				if c, r.Err = Compile(in.Title, in.Options); r.Err == nil {
					r.Owed, r.Err = c.Balance(in.Events, in.On)
				}
			}
			if !yield(r) {
				return
			}
		}
	}
}
