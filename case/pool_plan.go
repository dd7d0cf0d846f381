package casefile

import (
	"fmt"
	"iter"
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// PoolCase is what the plan of re-inquiries needs of one terminated case. It is
// eight bytes, so that a nation's pool fits in memory beside its keys.
type PoolCase struct {
	Anchor zhixing.Date // the day its ten windows are counted from (CASE-45, PoolAnchor)
	Done   uint8        // windows already served or let pass, 0 to 10
}

// PoolPlan is a plan of re-inquiries (终本案件定期查询计划).
type PoolPlan struct {
	// Dates holds for each case, in the order given, the day of its next inquiry;
	// the zero Date where none is due any more.
	Dates []zhixing.Date
	// Overdue counts cases whose window ended before the first day without an inquiry: they
	// are planned as early as the others allow.
	Overdue int
	// Finished counts cases whose ten windows are over (CASE-45: the automatic duty
	// stops after five years, the claim does not).
	Finished int

	first zhixing.Date
	loads []int32
}

// Loads yields each day that has inquiries planned, in order, with their number.
func (p PoolPlan) Loads() iter.Seq2[zhixing.Date, int] {
	return func(yield func(zhixing.Date, int) bool) {
		for i, n := range p.loads {
			if n > 0 && !yield(p.first.AddDays(i), int(n)) {
				return
			}
		}
	}
}

// PoolCapacityError says that a daily capacity cannot keep the six-month rule of
// CASE-45, and names the first day that fails.
type PoolCapacityError struct {
	Day    zhixing.Date // first day on which inquiries fall due that nobody can make
	Due    int          // inquiries due up to and on that day, From counted
	Places int          // inquiries that can be made up to and on that day
	PerDay int
}

// Error returns the English wording.
func (e *PoolCapacityError) Error() string { return e.Text(zhixing.EN) }

// Text returns the wording in l.
func (e *PoolCapacityError) Text(l zhixing.Lang) string {
	if l == zhixing.EN {
		return fmt.Sprintf("per_day: a capacity of %d a day cannot hold: by %s %d inquiries are due and %d can be made [CASE-45]", e.PerDay, e.Day, e.Due, e.Places)
	}
	return fmt.Sprintf("per_day: 每日 %d 件的查询能力不足：截至%s应查询 %d 件，只能查询 %d 件 [CASE-45]", e.PerDay, e.Day.Text(l), e.Due, e.Places)
}

// PlanPool plans the next re-inquiry of every case from the day from on, perDay
// inquiries a day, 1 to 2^31-1 (CASE-45; TERM-2016 art. 9). Each inquiry lies in its
// own window, after the date of the window before and not after its own date, and as
// late in it as the capacity allows, so that what it finds is fresh; windows are
// counted from the anchor, so that an early inquiry moves none of the later ones.
// Cases due on one day are taken by anchor, then in the order given: give them in a
// stable order, such as that of their keys. dst is used for the dates where it is
// large enough. Of the options it asks for PoolInquiryDays and Calendar.
//
// A capacity that cannot hold is a *PoolCapacityError; a case without anchor, with
// an anchor after from, or with more than ten windows done is an
// *zhixing.InputError that names its index.
func PlanPool(dst []zhixing.Date, cases []PoolCase, perDay int, from zhixing.Date, o Options) (PoolPlan, error) {
	var p zhixing.Problems
	if from.IsZero() {
		p.Add("from", "", "CASE-45", zhixing.Text{ZH: "须写明开始查询之日", EN: "the first day is required"})
	}
	if perDay < 1 || perDay > 1<<31-1 {
		p.Add("per_day", strconv.Itoa(perDay), "CASE-45", zhixing.Text{ZH: "每日查询能力应为正数", EN: "a capacity is from 1 to 2^31-1"})
	}
	o.check(&p)
	if err := p.Err(); err != nil {
		return PoolPlan{}, err
	}
	pl := poolPlanner{o: &o, from: from, perDay: perDay, base: from.AddMonths(-poolMonths * (PoolWindows + 1))}
	if pl.base.IsZero() {
		pl.base = zhixing.DateFromOrdinal(1)
	}
	if err := pl.count(cases); err != nil {
		return PoolPlan{}, err
	}
	if err := pl.place(); err != nil {
		return PoolPlan{}, err
	}
	dst = slices.Grow(dst[:0], len(cases))[:len(cases)]
	pl.write(dst, cases)
	return PoolPlan{Dates: dst, Overdue: pl.overdue, Finished: pl.finished, first: from, loads: pl.loads}, nil
}
