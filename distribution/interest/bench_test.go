package interest

import (
	"fmt"
	"math/bits"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// A judgment of the benchmark: one to six payments over one to twelve segments.
type benchCase struct {
	c      *Calculator
	events []Satisfaction
	on     zhixing.Date
	segs   []readySegment    // what the calculation comes to, for the floor
	rates  []decimal.Decimal // by quote, for the naive way
}

type readySegment struct{ base, k, den uint64 }

func benchCases(n int) []benchCase {
	r := rand.New(rand.NewPCG(1, 2))
	// A few hundred distinct titles, shared, as an office's cases are.
	const titles = 256
	type made struct {
		c *Calculator
		e zhixing.Date
	}
	var pool []made
	for i := range titles {
		e := day("2020-06-01").AddDays(r.IntN(1500))
		t := debt(fmt.Sprintf("%d.%02d", 100000+r.IntN(5000000), r.IntN(100)), e.String())
		t.Items = append(t.Items, Item{ID: "fee", Kind: LitigationFee, Amount: zhixing.Fen(int64(r.IntN(3000000)))})
		rate := Rate{Kind: LPR1Y}
		switch i % 3 {
		case 1:
			rate = Rate{Kind: LPRMultiple, Multiple: dec("1.5")}
		case 2:
			rate = Rate{Kind: AnnualFixed, Value: dec("5.25")}
		}
		t.Orders = []Order{{ID: "interest", Items: []string{"principal"}, From: e.AddDays(-200 + r.IntN(100)), Rate: rate}}
		c, err := Compile(t, Options{})
		if err != nil {
			panic(err)
		}
		pool = append(pool, made{c, e})
	}
	out := make([]benchCase, n)
	for i := range out {
		m := pool[r.IntN(titles)]
		b := benchCase{c: m.c}
		at := m.e
		for range 1 + r.IntN(6) {
			at = at.AddDays(1 + r.IntN(150))
			b.events = append(b.events, Satisfaction{Kind: zhixing.SatisfiedAccountTransfer, On: at, Amount: zhixing.Fen(int64(1 + r.IntN(30000000)))})
		}
		b.on = at.AddDays(r.IntN(100))
		st, err := b.c.Statement(b.events, b.on)
		if err != nil {
			panic(err)
		}
		for _, q := range b.c.orders[0].quotes {
			d, _ := decimal.NewFromString(q.of.Number())
			b.rates = append(b.rates, d)
		}
		for _, l := range st.Lines {
			b.segs = append(b.segs, readySegment{uint64(l.Base.Fen()), uint64(l.Num * l.Count), uint64(l.Den)})
		}
		out[i] = b
	}
	return out
}

var (
	sinkOwed Owed
	sinkU    uint64
	sinkDec  decimal.Decimal
)

func BenchmarkInterest(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		cases := benchCases(n)
		lines := 0
		for i := range cases {
			lines += len(cases[i].segs)
		}
		per := func(b *testing.B) { b.ReportMetric(float64(lines)/float64(n), "lines/op") }
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			i := 0
			for b.Loop() {
				w, err := cases[i].c.Balance(cases[i].events, cases[i].on)
				if err != nil {
					b.Fatal(err)
				}
				sinkOwed = w
				if i++; i == n {
					i = 0
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("floor/%d", n), func(b *testing.B) {
			i := 0
			for b.Loop() {
				var sum uint64
				for _, s := range cases[i].segs {
					hi, lo := bits.Mul64(s.base, s.k)
					q, r := bits.Div64(hi, lo, s.den)
					if r >= s.den-r {
						q++
					}
					sum += q
				}
				sinkU = sum
				if i++; i == n {
					i = 0
				}
			}
		})
		b.Run(fmt.Sprintf("naive/%d", n), func(b *testing.B) {
			i := 0
			for b.Loop() {
				sinkDec = cases[i].naive()
				if i++; i == n {
					i = 0
				}
			}
		})
	}
}

// naive is the account as one would write it with shopspring/decimal: segment by
// segment, the rates already looked up, each line rounded, payments down the ladder.
func (b *benchCase) naive() decimal.Decimal {
	fee, principal := b.c.t.Items[1].Amount.Decimal(), b.c.t.Items[0].Amount.Decimal()
	general, doubled := decimal.Zero, decimal.Zero
	daily := decimal.New(175, -6)
	hundred, year := decimal.New(100, 0), decimal.New(365, 0)
	e := b.c.es[0]
	from, dfrom := b.c.t.Orders[0].From, e.AddDays(1)
	accrue := func(to zhixing.Date) {
		q := b.c.orders[0].quotes
		for k := range q {
			a, z := zhixing.DateFromOrdinal(int(q[k].from)), to
			if k+1 < len(q) {
				if next := zhixing.DateFromOrdinal(int(q[k+1].from)); next.Before(z) {
					z = next
				}
			}
			if a.Before(from) {
				a = from
			}
			if !a.Before(z) {
				continue
			}
			rate := b.rates[k]
			if !q[k].factor.IsZero() {
				rate = rate.Mul(decimal.New(15, -1))
			}
			general = general.Add(principal.Mul(rate).Mul(decimal.NewFromInt(int64(z.Sub(a)))).DivRound(hundred, 12).DivRound(year, 2))
		}
		if !to.Before(dfrom) {
			doubled = doubled.Add(principal.Mul(daily).Mul(decimal.NewFromInt(int64(to.Sub(dfrom) + 1))).Round(2))
			dfrom = to.AddDays(1)
		}
		if from.Before(to) {
			from = to
		}
	}
	for i := range b.events {
		accrue(b.events[i].On)
		left := b.events[i].Amount.Decimal()
		for _, p := range []*decimal.Decimal{&fee, &general, &principal, &doubled} {
			x := decimal.Min(left, *p)
			*p = p.Sub(x)
			left = left.Sub(x)
		}
	}
	accrue(b.on)
	return fee.Add(general).Add(principal).Add(doubled)
}

func BenchmarkWorksheet(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		t := debt("900000000", "2015-01-01")
		var events []Satisfaction
		on := day("2015-01-01")
		for range n {
			on = on.AddDays(3)
			events = append(events, Satisfaction{Kind: zhixing.SatisfiedAccountTransfer, On: on, Amount: zhixing.Fen(1234567)})
		}
		c, err := Compile(t, Options{})
		if err != nil {
			b.Fatal(err)
		}
		rec := &recorder{}
		st, err := c.statement(events, on, rec)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			lines := 0
			for b.Loop() {
				w, err := c.worksheet(&st, rec)
				if err != nil {
					b.Fatal(err)
				}
				lines = 0
				for range w.Lines {
					lines++
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(lines), "ns/line")
		})
	}
}

func TestPlainPathAllocatesNothing(t *testing.T) {
	cases := benchCases(50)
	i := 0
	if n := testing.AllocsPerRun(200, func() {
		w, err := cases[i%50].c.Balance(cases[i%50].events, cases[i%50].on)
		if err != nil {
			t.Fatal(err)
		}
		sinkOwed = w
		i++
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}
