package casefile_test

import (
	"errors"
	"fmt"
	"sort"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	casefile "github.com/zhixing-go/zhixing/case"
)

func TestPoolDates(t *testing.T) {
	t.Run("CASE-45 worked example 7", func(t *testing.T) {
		want := []string{"2026-02-28", "2026-08-31", "2027-02-28", "2027-08-31", "2028-02-29",
			"2028-08-31", "2029-02-28", "2029-08-31", "2030-02-28", "2030-08-31"}
		var got []string
		for _, d := range casefile.PoolDates(zhixing.MustDate("2025-08-31")) {
			got = append(got, d.String())
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

// window is the naive reading of CASE-45 for one case: first and last day of its
// next inquiry, or ok false where none is due.
func window(c casefile.PoolCase, from zhixing.Date) (first, last zhixing.Date, overdue, ok bool) {
	for k := int(c.Done); k < 10; k++ {
		start, end := c.Anchor.AddMonths(6*k), c.Anchor.AddMonths(6*(k+1))
		if end.Before(from) {
			overdue = true
			continue
		}
		first = start.AddDays(1)
		if first.Before(from) || overdue {
			first = from
		}
		return first, end, overdue, true
	}
	return first, last, false, false
}

func drawPool(t *rapid.T) ([]casefile.PoolCase, zhixing.Date) {
	from := zhixing.YMD(2026, 1, 1).AddDays(rapid.IntRange(0, 400).Draw(t, "from"))
	cases := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) casefile.PoolCase {
		return casefile.PoolCase{
			Anchor: from.AddDays(-rapid.IntRange(0, 2100).Draw(t, "age")),
			Done:   uint8(rapid.IntRange(0, 10).Draw(t, "done")),
		}
	}), 0, 60).Draw(t, "cases")
	return cases, from
}

func TestPlanPoolProperties(t *testing.T) {
	t.Run("CASE-45 every inquiry in its window, no day above capacity", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			cases, from := drawPool(t)
			perDay := rapid.IntRange(1, 3).Draw(t, "per day")
			plan, err := casefile.PlanPool(nil, cases, perDay, from, casefile.Options{})
			var short *casefile.PoolCapacityError
			if errors.As(err, &short) {
				return // whether rightly so is the next property
			}
			if err != nil {
				t.Fatal(err)
			}
			loads := map[zhixing.Date]int{}
			late, done := 0, 0
			for i, c := range cases {
				first, last, overdue, ok := window(c, from)
				if !ok {
					done++
					if !plan.Dates[i].IsZero() {
						t.Fatalf("case %d %v: planned on %v, nothing is due", i, c, plan.Dates[i])
					}
					continue
				}
				if overdue {
					late++
				}
				if d := plan.Dates[i]; d.Before(first) || d.After(last) {
					t.Fatalf("case %d %v: planned on %v, window %v to %v", i, c, d, first, last)
				}
				loads[plan.Dates[i]]++
			}
			got := map[zhixing.Date]int{}
			for d, n := range plan.Loads() {
				got[d] = n
				if n > perDay {
					t.Fatalf("%v: %d inquiries, capacity %d", d, n, perDay)
				}
			}
			if diff := cmp.Diff(loads, got, cmp.Comparer(func(a, b zhixing.Date) bool { return a == b })); diff != "" {
				t.Fatal(diff)
			}
			if plan.Overdue != late || plan.Finished != done {
				t.Fatalf("overdue %d, finished %d; want %d, %d", plan.Overdue, plan.Finished, late, done)
			}
		})
	})

	t.Run("CASE-45 refused only where no plan exists, and on the first day that fails", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			cases, from := drawPool(t)
			perDay := rapid.IntRange(1, 2).Draw(t, "per day")
			plan, err := casefile.PlanPool(nil, cases, perDay, from, casefile.Options{})
			day, fails := naiveFirstFailure(cases, from, perDay)
			var short *casefile.PoolCapacityError
			switch {
			case fails && !errors.As(err, &short):
				t.Fatalf("want a capacity error on %v, got %v", day, err)
			case fails && short.Day != day:
				t.Fatalf("fails first on %v, want %v", short.Day, day)
			case !fails && err != nil:
				t.Fatal(err)
			case !fails:
				again, _ := casefile.PlanPool(plan.Dates, cases, perDay, from, casefile.Options{})
				if len(again.Dates) != len(cases) {
					t.Fatal("dst not reused to length")
				}
			}
		})
	})

	t.Run("CASE-45 an early inquiry moves no later window", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			cases, from := drawPool(t)
			plan, err := casefile.PlanPool(nil, cases, 60, from, casefile.Options{})
			if err != nil {
				t.Fatal(err)
			}
			for i, c := range cases {
				if d := plan.Dates[i]; !d.IsZero() && plan.Overdue == 0 && d != c.Anchor.AddMonths(6*(int(c.Done)+1)) {
					t.Fatalf("with room to spare case %d %v is planned on %v", i, c, d)
				}
			}
		})
	})
}

// naiveFirstFailure makes each day the inquiries that may be made and fall due
// first, case by case.
func naiveFirstFailure(cases []casefile.PoolCase, from zhixing.Date, perDay int) (zhixing.Date, bool) {
	type job struct{ first, last zhixing.Date }
	var jobs []job
	for _, c := range cases {
		if first, last, _, ok := window(c, from); ok {
			jobs = append(jobs, job{first, last})
		}
	}
	for day := from; len(jobs) > 0; day = day.AddDays(1) {
		for range perDay {
			best := -1
			for i, j := range jobs {
				if !j.first.After(day) && (best < 0 || j.last.Before(jobs[best].last)) {
					best = i
				}
			}
			if best < 0 {
				break
			}
			jobs = append(jobs[:best], jobs[best+1:]...)
		}
		for _, j := range jobs {
			if !j.last.After(day) {
				return day, true
			}
		}
	}
	return zhixing.Date{}, false
}

func TestPlanPoolInput(t *testing.T) {
	from := zhixing.MustDate("2026-05-01")
	for _, tc := range []struct {
		name   string
		cases  []casefile.PoolCase
		perDay int
		from   zhixing.Date
		o      casefile.Options
		field  string
	}{
		{"no first day", nil, 1, zhixing.Date{}, casefile.Options{}, "from"},
		{"no capacity", nil, 0, from, casefile.Options{}, "per_day"},
		{"unknown option", nil, 1, from, casefile.Options{PoolInquiryDays: 9}, "options.pool_inquiry_days"},
		{"no anchor", []casefile.PoolCase{{}}, 1, from, casefile.Options{}, "cases[0].anchor"},
		{"anchor to come", []casefile.PoolCase{{Anchor: from.AddDays(1)}}, 1, from, casefile.Options{}, "cases[0].anchor"},
		{"eleven windows", []casefile.PoolCase{{Anchor: from, Done: 11}}, 1, from, casefile.Options{}, "cases[0].done"},
		{"eleven windows of old", []casefile.PoolCase{{Anchor: from.AddYears(-20), Done: 11}}, 1, from, casefile.Options{}, "cases[0].done"},
	} {
		t.Run("CASE-45 "+tc.name, func(t *testing.T) {
			_, err := casefile.PlanPool(nil, tc.cases, tc.perDay, tc.from, tc.o)
			var in *zhixing.InputError
			if !errors.As(err, &in) || in.Field != tc.field {
				t.Fatalf("got %v, want an input error on %s", err, tc.field)
			}
		})
	}
}

func TestPlanPoolWorkingDays(t *testing.T) {
	t.Run("CASE-45 rest days hold no inquiry when only working days do", func(t *testing.T) {
		// The window ends on Saturday 2026-05-02 within the May holiday (1 to 5 May).
		anchor := zhixing.MustDate("2025-11-02")
		plan, err := casefile.PlanPool(nil, []casefile.PoolCase{{Anchor: anchor}},
			1, zhixing.MustDate("2026-04-01"), casefile.Options{PoolInquiryDays: casefile.InquiryWorkingDays})
		if err != nil {
			t.Fatal(err)
		}
		if got, want := plan.Dates[0], zhixing.MustDate("2026-04-30"); got != want {
			t.Errorf("planned on %v, want %v", got, want)
		}
	})
}

func ExamplePlanPool() {
	cases := []casefile.PoolCase{
		{Anchor: zhixing.MustDate("2025-08-31")},
		{Anchor: zhixing.MustDate("2025-08-31")},
		{Anchor: zhixing.MustDate("2025-02-28"), Done: 1},
	}
	plan, err := casefile.PlanPool(nil, cases, 1, zhixing.MustDate("2026-02-01"), casefile.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, d := range plan.Dates {
		fmt.Println(i, d)
	}
	_, err = casefile.PlanPool(nil, cases, 1, zhixing.MustDate("2026-02-27"), casefile.Options{})
	fmt.Println(err)
	// Output:
	// 0 2026-02-27
	// 1 2026-02-28
	// 2 2026-02-26
	// per_day: a capacity of 1 a day cannot hold: by 2026-02-28 3 inquiries are due and 2 can be made [CASE-45]
}

// BenchmarkPoolPlan sizes are cases; floor reads and writes one date a case, naive
// sorts the cases by due date and walks back.
func BenchmarkPoolPlan(b *testing.B) {
	from := zhixing.MustDate("2026-05-01")
	for _, n := range []int{100_000, 1_000_000, 10_000_000} {
		cases := make([]casefile.PoolCase, n)
		for i := range cases {
			age := int(uint32(i*2654435761) % 1825)
			anchor := from.AddDays(-age)
			done := 0
			for done < 9 && anchor.AddMonths(6*(done+1)).Before(from) {
				done++
			}
			cases[i] = casefile.PoolCase{Anchor: anchor, Done: uint8(done)}
		}
		dst := make([]zhixing.Date, n)
		perDay := n/150 + 1
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := casefile.PlanPool(dst, cases, perDay, from, casefile.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/case")
		})
		b.Run(fmt.Sprintf("floor/%d", n), func(b *testing.B) {
			for b.Loop() {
				for i := range cases {
					dst[i] = cases[i].Anchor
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/case")
		})
		if n > 1_000_000 {
			continue
		}
		b.Run(fmt.Sprintf("naive/%d", n), func(b *testing.B) {
			for b.Loop() {
				naivePlan(dst, cases, from, perDay)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/case")
		})
	}
}

func naivePlan(dst []zhixing.Date, cases []casefile.PoolCase, from zhixing.Date, perDay int) {
	order := make([]int, len(cases))
	due := make([]zhixing.Date, len(cases))
	for i, c := range cases {
		order[i] = i
		_, due[i], _, _ = window(c, from)
	}
	sort.SliceStable(order, func(a, b int) bool { return due[order[b]].Before(due[order[a]]) })
	load := map[zhixing.Date]int{}
	for _, i := range order {
		d := due[i]
		for load[d] >= perDay {
			d = d.AddDays(-1)
		}
		load[d]++
		dst[i] = d
	}
}
