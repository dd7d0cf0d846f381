package zhixing_test

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	z "github.com/zhixing-go/zhixing"
	"pgregory.net/rapid"
)

// naiveApportion is DIST-47 word for word in big integers, with a full sort.
func naiveApportion(total int64, weights []int64, tie func(i, j int) int) []int64 {
	sum := new(big.Int)
	for _, w := range weights {
		sum.Add(sum, big.NewInt(w))
	}
	out := slices.Clone(weights)
	if big.NewInt(total).Cmp(sum) >= 0 {
		return out
	}
	rem := make([]*big.Int, len(weights))
	order := make([]int, len(weights))
	left := total
	for i, w := range weights {
		q, r := new(big.Int).QuoRem(new(big.Int).Mul(big.NewInt(total), big.NewInt(w)), sum, new(big.Int))
		out[i], rem[i], order[i] = q.Int64(), r, i
		left -= q.Int64()
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(rem[j].Cmp(rem[i]), cmp.Compare(weights[j], weights[i]), tie(i, j))
	})
	for _, i := range order[:left] {
		out[i]++
	}
	return out
}

func drawWeights(t *rapid.T) []int64 {
	// Few different values make ties, wide ones use all 128 bits.
	most := rapid.SampledFrom([]int64{1, 3, 100, 1 << 40, math.MaxInt64 / 64}).Draw(t, "most")
	return rapid.SliceOfN(rapid.Int64Range(0, most), 1, 60).Draw(t, "weights")
}

func toMoney(v []int64) []z.Money {
	out := make([]z.Money, len(v))
	for i, x := range v {
		out[i] = z.Fen(x)
	}
	return out
}

func TestApportionDIST47(t *testing.T) {
	var reused z.Apportioner
	rapid.Check(t, func(t *rapid.T) {
		weights := drawWeights(t)
		var sum int64
		for _, w := range weights {
			sum += w
		}
		total := rapid.Int64Range(0, sum).Draw(t, "total")
		if rapid.IntRange(0, 9).Draw(t, "more") == 0 {
			total = sum + rapid.Int64Range(0, 1000).Draw(t, "surplus")
		}
		if sum == 0 && total > 0 {
			return
		}
		ids := rapid.Permutation(indices(len(weights))).Draw(t, "ids")
		tie := func(i, j int) int { return ids[i] - ids[j] }
		got, err := reused.Apportion(nil, z.Fen(total), toMoney(weights), tie)
		if err != nil {
			t.Fatal(err)
		}
		want := naiveApportion(total, weights, tie)
		if !slices.Equal(got, toMoney(want)) {
			t.Fatalf("%d over %v by %v: %v, want %v", total, weights, ids, got, want)
		}
		// Exact sum, nobody above the claim, within one fen of the exact share, monotone.
		var paid int64
		for i, g := range got {
			paid += g.Fen()
			exact := new(big.Rat)
			if sum > 0 {
				exact.SetFrac(new(big.Int).Mul(big.NewInt(min(total, sum)), big.NewInt(weights[i])), big.NewInt(sum))
			}
			if d := exact.Sub(exact, new(big.Rat).SetInt64(g.Fen())); d.Abs(d).Cmp(big.NewRat(1, 1)) >= 0 || g.Fen() > weights[i] {
				t.Fatalf("item %d: %s", i, g)
			}
			for j := range got {
				if weights[i] > weights[j] && got[i].Less(got[j]) {
					t.Fatalf("%d gets less than %d for a larger claim", i, j)
				}
			}
		}
		if paid != min(total, sum) {
			t.Fatalf("paid %d of %d", paid, min(total, sum))
		}
		// Order of input has no influence.
		perm := rapid.Permutation(indices(len(weights))).Draw(t, "order")
		moved := make([]z.Money, len(weights))
		for k, i := range perm {
			moved[k] = z.Fen(weights[i])
		}
		again, err := z.Apportion(nil, z.Fen(total), moved, func(a, b int) int { return ids[perm[a]] - ids[perm[b]] })
		for k, i := range perm {
			if err != nil || again[k] != got[i] {
				t.Fatalf("in another order item %d gets %s instead of %s (%v)", i, again[k], got[i], err)
			}
		}
	})
}

func indices(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

// Thousands of equal claims go through the selection with its pivots.
func TestApportionManyTiesDIST47(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, kinds := range []int64{1, 2, 7, 1 << 40} {
		n := 5000
		weights, ids := make([]int64, n), rng.Perm(n)
		var sum int64
		for i := range weights {
			weights[i] = 1000 + rng.Int64N(kinds)
			sum += weights[i]
		}
		for _, total := range []int64{1, sum / 3, sum/2 + 1, sum - 1} {
			tie := func(i, j int) int { return ids[i] - ids[j] }
			got, err := z.Apportion(nil, z.Fen(total), toMoney(weights), tie)
			if err != nil || !slices.Equal(got, toMoney(naiveApportion(total, weights, tie))) {
				t.Errorf("%d kinds, total %d: differs from the definition (%v)", kinds, total, err)
			}
		}
	}
}

func TestApportionExampleD6DIST47(t *testing.T) {
	m := z.MustMoney
	got, err := z.Apportion(nil, m("1900000"), []z.Money{m("3800000"), m("2000000"), m("200000")}, nil)
	want := []z.Money{m("1203333.34"), m("633333.33"), m("63333.33")}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("%v %v", got, err)
	}
}

// A share that comes out even where the quotient from the reciprocal is one short:
// the remainder has to be brought to zero.
func TestApportionEvenShareDIST47(t *testing.T) {
	const total, w, sum = 207669015610199910, 485189739020035782, 576583948963075230
	weights := []int64{w, sum - w}
	tie := func(i, j int) int { return i - j }
	got, err := z.Apportion(nil, z.Fen(total), toMoney(weights), tie)
	if err != nil || !slices.Equal(got, toMoney(naiveApportion(total, weights, tie))) {
		t.Error(got, err)
	}
}

func TestApportionRefusesDIST47(t *testing.T) {
	one, none := z.Fen(1), z.Fen(0)
	var in *z.InputError
	for _, c := range []struct {
		total   z.Money
		weights []z.Money
		is      error
	}{
		{z.Fen(-1), []z.Money{one}, nil}, {one, []z.Money{one, z.Fen(-1)}, nil}, {one, []z.Money{none, none}, z.ErrNoWeight},
		{one, nil, z.ErrNoWeight}, {one, []z.Money{z.Fen(math.MaxInt64), one}, z.ErrOverflow},
	} {
		if got, err := z.Apportion(nil, c.total, c.weights, nil); got != nil || c.is == nil && !errors.As(err, &in) || c.is != nil && !errors.Is(err, c.is) {
			t.Errorf("%s over %v: %v %v", c.total, c.weights, got, err)
		}
	}
	if got, err := z.Apportion(nil, none, []z.Money{none, one}, nil); err != nil || !slices.Equal(got, []z.Money{none, none}) {
		t.Errorf("nothing over something: %v %v", got, err)
	}
}

func ExampleApportion() {
	claims := []z.Money{z.MustMoney("100.00"), z.MustMoney("100.00"), z.MustMoney("100.00")}
	shares, _ := z.Apportion(nil, z.MustMoney("100.00"), claims, nil)
	fmt.Println(shares)
	// Output: [33.34 33.33 33.33]
}

// BenchmarkApportion: ours, the floor (a cumulative rounding pass) and the naive
// way (decimals, largest remainder by a sort), per claim, at three sizes. Claims
// have whole-yuan amounts up to a million, so that thousands of remainders tie.
func BenchmarkApportion(b *testing.B) {
	for _, n := range []int{10_000, 100_000, 1_000_000} {
		rng := rand.New(rand.NewPCG(7, uint64(n)))
		weights, keys := make([]z.Money, n), make([]int64, n)
		var sum int64
		for i := range weights {
			v := (1 + rng.Int64N(1_000_000)) * 100
			weights[i], keys[i] = z.Fen(v), rng.Int64()
			sum += v
		}
		total := z.Fen(sum * 3 / 7)
		dst := make([]z.Money, n)
		per := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/claim")
		}
		b.Run(fmt.Sprintf("ours/%d", n), func(b *testing.B) {
			var a z.Apportioner
			tie := func(i, j int) int { return cmp.Compare(keys[i], keys[j]) }
			b.ReportAllocs()
			for b.Loop() {
				var err error
				if dst, err = a.Apportion(dst, total, weights, tie); err != nil {
					b.Fatal(err)
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("floor/%d", n), func(b *testing.B) {
			for b.Loop() {
				var cum, given uint64
				for i, w := range weights {
					cum += uint64(w.Fen())
					q := mulDivFloor(uint64(total.Fen()), cum, uint64(sum))
					dst[i] = z.Fen(int64(q - given))
					given = q
				}
			}
			per(b)
		})
		b.Run(fmt.Sprintf("naive/%d", n), func(b *testing.B) {
			for b.Loop() {
				apportionDecimal(total, weights, keys)
			}
			per(b)
		})
	}
}

func apportionDecimal(total z.Money, weights []z.Money, keys []int64) []decimal.Decimal {
	pool, sum := total.Decimal(), decimal.Zero
	for _, w := range weights {
		sum = sum.Add(w.Decimal())
	}
	out, rem, order := make([]decimal.Decimal, len(weights)), make([]decimal.Decimal, len(weights)), indices(len(weights))
	left := pool
	for i, w := range weights {
		exact := pool.Mul(w.Decimal()).DivRound(sum, 16)
		out[i] = exact.Truncate(2)
		rem[i] = exact.Sub(out[i])
		left = left.Sub(out[i])
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(rem[j].Cmp(rem[i]), weights[j].Compare(weights[i]), cmp.Compare(keys[i], keys[j]))
	})
	cent := decimal.New(1, -2)
	for _, i := range order {
		if left.Sign() <= 0 {
			break
		}
		out[i], left = out[i].Add(cent), left.Sub(cent)
	}
	return out
}
