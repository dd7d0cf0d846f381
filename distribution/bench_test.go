package distribution_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// benchEstate is n claims in eight ranks of the criminal ladder, mortgages with
// caps, every fiftieth claim disputed, IDs in random order.
func benchEstate(n int) Estate {
	r := rand.New(rand.NewPCG(1, 2))
	e := Estate{Debtor: zhixing.NaturalPerson, Assets: []Asset{{ID: "asset", RealisedOn: d("2024-01-01"), RulingServedOn: d("2024-01-01")}}}
	kinds := []zhixing.PriorityKind{zhixing.PriorityMedicalCost, zhixing.PriorityConstructionPrice, zhixing.PriorityRegisteredMortgage, zhixing.PriorityTax,
		zhixing.PriorityRestitution, zhixing.PriorityOrdinary, zhixing.PriorityOrdinary, zhixing.PriorityOrdinary}
	var total int64
	for i, at := range r.Perm(n) {
		c := Claim{ID: zhixing.ClaimID(fmt.Sprintf("claim-%07d", at)), AppliedOn: d("2023-01-01").AddDays(r.IntN(300))}
		c.Owed = Amounts{Principal: zhixing.Fen(1 + r.Int64N(50_000_000)), Interest: zhixing.Fen(r.Int64N(1_000_000)), Doubled: zhixing.Fen(r.Int64N(100_000))}
		switch k := kinds[i%8]; k {
		case zhixing.PriorityConstructionPrice:
			c.Rights = []Right{{Asset: "asset", Kind: k}}
		case zhixing.PriorityRegisteredMortgage:
			c.Rights = []Right{{Asset: "asset", Kind: k, SetUpOn: d("2020-01-01").AddDays(r.IntN(8)), Cap: zhixing.GiveMoney(zhixing.Fen(30_000_000))}}
		case zhixing.PriorityTax:
			c.Kind, c.AroseOn = k, d("2024-01-01")
		default:
			c.Kind = k
		}
		if i%50 == 0 {
			c.Disputed = zhixing.Fen(c.Owed.Principal.Fen() / 2)
		}
		total += c.Owed.Principal.Fen() + c.Owed.Interest.Fen()
		e.Claims = append(e.Claims, c)
	}
	e.Assets[0].Price = zhixing.Fen(total * 8 / 10)
	return e
}

func rankOf(c *Claim) int {
	switch {
	case c.Kind == zhixing.PriorityMedicalCost:
		return 0
	case len(c.Rights) > 0 && c.Rights[0].Kind == zhixing.PriorityConstructionPrice:
		return 1
	case len(c.Rights) > 0:
		return 2
	case c.Kind == zhixing.PriorityTax:
		return 3
	case c.Kind == zhixing.PriorityRestitution:
		return 4
	}
	return 5
}

// BenchmarkPlan compares Draw with the floor of PERFORMANCE.md, a stable sort of
// the claim structs by rank, then ID, and with a straightforward decimal version.
func BenchmarkPlan(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		e := benchEstate(n)
		l := CriminalLadder()
		run := func(name string, f func(b *testing.B)) {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.ReportAllocs()
				f(b)
				b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/claim")
			})
		}
		run("ours", func(b *testing.B) {
			for b.Loop() {
				if _, err := Draw(e, l, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
		run("floor", func(b *testing.B) {
			work := make([]Claim, n)
			for b.Loop() {
				copy(work, e.Claims)
				slices.SortStableFunc(work, func(x, y Claim) int { return cmp.Or(cmp.Compare(rankOf(&x), rankOf(&y)), cmp.Compare(x.ID, y.ID)) })
			}
		})
		run("naive", func(b *testing.B) {
			for b.Loop() {
				naivePlan(e)
			}
		})
	}
}

// naivePlan is what a user would write with decimals: sort, then rank by rank pro
// rata, largest remainder by sorting remainders, then lodge the disputed part.
func naivePlan(e Estate) map[zhixing.ClaimID]decimal.Decimal {
	type share struct {
		c    *Claim
		want decimal.Decimal
		got  decimal.Decimal
		rem  decimal.Decimal
	}
	claims := make([]*Claim, len(e.Claims))
	for i := range e.Claims {
		claims[i] = &e.Claims[i]
	}
	slices.SortStableFunc(claims, func(x, y *Claim) int { return cmp.Or(cmp.Compare(rankOf(x), rankOf(y)), cmp.Compare(x.ID, y.ID)) })
	pool := e.Assets[0].Price.Decimal()
	fen := decimal.New(1, -2)
	paid := map[zhixing.ClaimID]decimal.Decimal{}
	rest := map[zhixing.ClaimID]decimal.Decimal{}
	for _, c := range claims {
		rest[c.ID] = c.Owed.Principal.Decimal().Add(c.Owed.Interest.Decimal())
	}
	pay := func(list []share) {
		total := decimal.Zero
		for i := range list {
			total = total.Add(list[i].want)
		}
		if total.IsZero() {
			return
		}
		money := decimal.Min(pool, total)
		given := decimal.Zero
		for i := range list {
			q, r := money.Mul(list[i].want).QuoRem(total, 2)
			list[i].got, list[i].rem = q, r
			given = given.Add(q)
		}
		order := make([]*share, len(list))
		for i := range list {
			order[i] = &list[i]
		}
		slices.SortStableFunc(order, func(x, y *share) int {
			return cmp.Or(y.rem.Cmp(x.rem), y.want.Cmp(x.want), x.c.AppliedOn.Compare(y.c.AppliedOn), cmp.Compare(x.c.ID, y.c.ID))
		})
		for i := 0; given.LessThan(money); i++ {
			order[i].got = order[i].got.Add(fen)
			given = given.Add(fen)
		}
		for i := range list {
			paid[list[i].c.ID] = paid[list[i].c.ID].Add(list[i].got)
			rest[list[i].c.ID] = rest[list[i].c.ID].Sub(list[i].got)
		}
		pool = pool.Sub(money)
	}
	for rank := 0; rank < 5; rank++ {
		groups := map[zhixing.Date][]share{}
		for _, c := range claims {
			if rankOf(c) != rank {
				continue
			}
			want := c.Owed.Principal.Decimal()
			key := zhixing.Date{}
			if rank == 2 {
				want = decimal.Min(rest[c.ID], c.Rights[0].Cap.Amount.Decimal())
				key = c.Rights[0].SetUpOn
			}
			groups[key] = append(groups[key], share{c: c, want: want})
		}
		var days []zhixing.Date
		for k := range groups {
			days = append(days, k)
		}
		slices.SortFunc(days, zhixing.Date.Compare)
		for _, k := range days {
			pay(groups[k])
		}
	}
	var last, doubled []share
	for _, c := range claims {
		if rest[c.ID].Sign() > 0 {
			last = append(last, share{c: c, want: rest[c.ID]})
		}
		if rankOf(c) != 4 {
			doubled = append(doubled, share{c: c, want: c.Owed.Doubled.Decimal()})
		}
	}
	pay(last)
	pay(doubled)
	return paid
}

func TestNaivePlanAgrees(t *testing.T) {
	t.Run("DIST-47 the benchmark's two sides compute the same", func(t *testing.T) {
		e := benchEstate(500)
		n := naivePlan(e)
		for r := range draw(t, e, CriminalLadder(), Options{}).Results() {
			if got := r.Received.Fen() + r.Reserved.Fen(); !n[r.Claim].Equal(zhixing.Fen(got).Decimal()) {
				t.Fatalf("%s: ours %d fen, naive %s", r.Claim, got, n[r.Claim])
			}
		}
	})
}
