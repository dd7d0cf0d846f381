package zhixing

import (
	"errors"
	"math"
	"math/bits"
	"slices"
)

// ErrNoWeight is returned where an amount is to be apportioned and all weights
// are zero.
var ErrNoWeight = errors.New("zhixing: nothing to apportion by, the weights are all zero (各项权重合计为零)")

// Apportion divides total over weights by the largest remainder (按比例分配,
// 最大余数法; DIST-47): each gets total*weight/sum cut to the fen, the fen left
// over go one each to the largest remainders, ties to the larger weight, then by
// tie, then by index. tie(i, j) is negative if item i comes before item j; with a
// tie that is never 0 for two items the order of the input has no influence. Where
// total is at least the sum of the weights each gets its weight and no more, and
// the rest of total is the caller's.
//
// The shares add up to min(total, sum), none exceeds its weight, and a larger
// weight never gets less. They are written to dst[:0], which may be nil and must
// not share memory with weights. A negative total or weight is an *InputError,
// weights of zero under a positive total ErrNoWeight, a sum out of range
// ErrOverflow.
func Apportion(dst []Money, total Money, weights []Money, tie func(i, j int) int) ([]Money, error) {
	var a Apportioner
	return a.Apportion(dst, total, weights, tie)
}

// Apportioner is Apportion with memory to reuse; its zero value is ready. It must
// not be used concurrently.
type Apportioner struct {
	rems  []uint64 // remainder of each item
	cands []uint32 // items at the threshold
	hist  [buckets]uint32
}

const (
	bucketBits = 12
	buckets    = 1 << bucketBits
)

// Apportion divides total over weights; see the function Apportion.
func (a *Apportioner) Apportion(dst []Money, total Money, weights []Money, tie func(i, j int) int) ([]Money, error) {
	if total.fen < 0 {
		return nil, &InputError{Field: "total", Value: total.String(), Rule: "DIST-47", Reason: Text{ZH: "不得为负", EN: "must not be negative"}}
	}
	if uint64(len(weights)) > math.MaxUint32 {
		return nil, &InputError{Field: "weights", Value: itoa(len(weights)), Rule: "DIST-47", Reason: Text{ZH: "项数过多", EN: "too many items"}}
	}
	var sum uint64
	for i := range weights {
		w := weights[i].fen
		if w < 0 {
			return nil, &InputError{Field: index("weights", i), Value: weights[i].String(), Rule: "DIST-47", Reason: Text{ZH: "不得为负", EN: "must not be negative"}}
		}
		if sum += uint64(w); sum > math.MaxInt64 {
			return nil, ErrOverflow
		}
	}
	if sum == 0 && total.fen > 0 {
		return nil, ErrNoWeight
	}
	if uint64(total.fen) >= sum {
		return append(dst[:0], weights...), nil
	}
	dst = slices.Grow(dst[:0], len(weights))[:len(weights)]
	left := a.floors(dst, uint64(total.fen), sum, weights)
	if left > 0 {
		a.raise(dst, left, weights, tie)
	}
	return dst, nil
}

// floors writes the shares cut to the fen, keeps the remainders and their
// histogram, and returns the fen left over.
func (a *Apportioner) floors(dst []Money, total, sum uint64, weights []Money) (left uint64) {
	n := len(weights)
	a.rems = slices.Grow(a.rems[:0], n)[:n]
	clear(a.hist[:])
	// Division by one divisor over and over: with its reciprocal each quotient is
	// two multiplications (Möller and Granlund, 2011). d is sum moved up to its
	// highest bit; remainders are kept moved up too, which keeps their order.
	s := uint(bits.LeadingZeros64(sum))
	d := sum << s
	v, _ := bits.Div64(^d, math.MaxUint64, d)
	rems, hist := a.rems, &a.hist
	dst = dst[:n]
	// total < sum, so total moved up by s still fits a word.
	t := total << s
	left = total
	for i := range weights {
		u1, u0 := bits.Mul64(t, uint64(weights[i].fen))
		q, q0 := bits.Mul64(v, u1)
		var c uint64
		q0, c = bits.Add64(q0, u0, 0)
		q += u1 + c + 1
		r := u0 - q*d
		if r > q0 {
			q--
			r += d
		}
		if r >= d {
			q++
			r -= d
		}
		dst[i].fen = int64(q)
		rems[i] = r
		left -= q
		hist[r>>(64-bucketBits)]++
	}
	return left
}

// raise gives one fen each to the left items that come first by remainder,
// weight, tie and index. The bucket that holds the last of them is found from the
// histogram; only the items in it are compared.
func (a *Apportioner) raise(dst []Money, left uint64, weights []Money, tie func(i, j int) int) {
	b := buckets - 1
	for left > uint64(a.hist[b]) {
		left -= uint64(a.hist[b])
		b--
	}
	rems := a.rems
	dst = dst[:len(rems)]
	cands := slices.Grow(a.cands[:0], int(a.hist[b]))
	for i, r := range rems {
		k := int(r >> (64 - bucketBits))
		if k < b {
			continue
		}
		if k > b {
			dst[i].fen++
			continue
		}
		cands = append(cands, uint32(i))
	}
	a.cands = cands
	if left < uint64(len(cands)) {
		s := selection{rems: rems, weights: weights, tie: tie}
		s.first(cands, int(left))
	}
	for _, i := range cands[:left] {
		dst[i].fen++
	}
}

// selection orders items by DIST-47.
type selection struct {
	rems    []uint64
	weights []Money
	tie     func(i, j int) int
}

func (s *selection) cmp(i, j uint32) int {
	switch {
	case s.rems[i] != s.rems[j]:
		if s.rems[i] > s.rems[j] {
			return -1
		}
		return 1
	case s.weights[i] != s.weights[j]:
		return s.weights[j].Compare(s.weights[i])
	}
	if s.tie != nil {
		if c := s.tie(int(i), int(j)); c != 0 {
			return c
		}
	}
	return int(i) - int(j)
}

// first rearranges c so that its first k items are the k that come first, in any
// order. Quickselect, with a sort where the pivots turn out bad.
func (s *selection) first(c []uint32, k int) {
	for budget := 2 * bits.Len(uint(len(c))); len(c) > 12 && k > 0 && k < len(c); budget-- {
		if budget == 0 {
			break
		}
		p := s.pivot(c)
		i, j := -1, len(c)
		for {
			for i++; s.cmp(c[i], p) < 0; i++ {
			}
			for j--; s.cmp(c[j], p) > 0; j-- {
			}
			if i >= j {
				break
			}
			c[i], c[j] = c[j], c[i]
		}
		// c[:j+1] come not after p, c[j+1:] not before it.
		if j++; k < j {
			if j == len(c) {
				break
			}
			c = c[:j]
		} else {
			c, k = c[j:], k-j
		}
	}
	if k > 0 && k < len(c) {
		slices.SortFunc(c, s.cmp)
	}
}

// pivot is the median of three items spread over c.
func (s *selection) pivot(c []uint32) uint32 {
	x, y, z := c[len(c)/4], c[len(c)/2], c[len(c)*3/4]
	if s.cmp(x, y) > 0 {
		x, y = y, x
	}
	if s.cmp(y, z) > 0 {
		y = z
		if s.cmp(x, y) > 0 {
			y = x
		}
	}
	return y
}
