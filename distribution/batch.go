package distribution

import (
	"context"
	"iter"
)

// Row is one case of a batch.
type Row struct {
	ID string `json:"id,omitempty"`
	Case
}

// Drawn is what one row of a batch gave.
type Drawn struct {
	Index int    `json:"index"` // row, from 0
	ID    string `json:"id,omitempty"`
	Plan  Plan   `json:"-"`
	Err   error  `json:"-"` // why the row has no plan
}

// Run draws a batch of plans (批量制作): results in the order of the rows, one at a time
// as the caller draws them. A row that cannot be read or drawn is reported and passed
// over. When ctx ends, a last result carries its error and the batch stops. The calendar of
// o serves every row; its policies are those of the row.
func Run(ctx context.Context, rows iter.Seq2[Row, error], o Options) iter.Seq[Drawn] {
	return func(yield func(Drawn) bool) {
		n := 0
		for row, err := range rows {
			r := Drawn{Index: n, ID: row.ID, Err: err}
			n++
			if ctx.Err() != nil {
				r.Err = context.Cause(ctx)
				yield(r)
				return
			}
			if r.Err == nil {
				row.Options.Calendar = o.Calendar
				r.Plan, r.Err = row.Draw()
			}
			if !yield(r) {
				return
			}
		}
	}
}
