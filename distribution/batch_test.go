package distribution_test

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	. "github.com/zhixing-go/zhixing/distribution"
)

func TestRun(t *testing.T) {
	broken := errors.New("line 3 is not JSON")
	rows := func(yield func(Row, error) bool) {
		_ = yield(Row{ID: "a", Case: Case{Estate: est("100", claim("x", "60"))}}, nil) && yield(Row{ID: "b"}, nil) && yield(Row{}, broken) &&
			yield(Row{ID: "d", Case: Case{Estate: est("100", claim("x", "150")), Ladder: "criminal"}}, nil)
	}
	t.Run("DIST-54 plans in order, bad rows reported and passed over", func(t *testing.T) {
		var got []string
		for r := range Run(context.Background(), rows, Options{}) {
			switch {
			case r.Err == nil:
				got = append(got, r.ID+" "+r.Plan.Totals().Paid.String())
			case errors.Is(r.Err, broken) != (r.Index == 2):
				t.Error(r.Index, r.Err)
			default:
				got = append(got, r.ID+" error")
			}
		}
		if diff := cmp.Diff([]string{"a 60.00", "b error", " error", "d 100.00"}, got); diff != "" {
			t.Error(diff)
		}
	})
	t.Run("the context is honoured", func(t *testing.T) {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		n := 0
		for r := range Run(ctx, rows, Options{}) {
			if n == 0 && r.Err != nil || n == 1 && !errors.Is(r.Err, context.Canceled) {
				t.Error(n, r.Err)
			}
			n++
			cancel()
		}
		if n != 2 {
			t.Errorf("%d results", n)
		}
	})
	t.Run("a caller may stop", func(t *testing.T) {
		n := 0
		for range Run(context.Background(), rows, Options{}) {
			n++
			break
		}
		if n != 1 {
			t.Error(n)
		}
	})
}
