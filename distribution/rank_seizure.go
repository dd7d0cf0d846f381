package distribution

import (
	"cmp"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// chunk is a part of a claim with one place in the order of seizures.
type chunk struct {
	claim    int32
	amount   int64
	measured bool // by a measure on this asset, before those without one
	day      zhixing.Date
	place    uint32
}

func (a *chunk) compare(b *chunk) int {
	if a.measured != b.measured {
		if a.measured {
			return -1
		}
		return 1
	}
	if a.day != b.day {
		// Without a measure: by application. A date not given comes last; so does a
		// waiting seizure not yet in effect, in the order of its queue.
		if a.day.IsZero() {
			return 1
		}
		if b.day.IsZero() {
			return -1
		}
	}
	return cmp.Or(a.day.Compare(b.day), cmp.Compare(a.place, b.place))
}

// lapsed: a measure that expired loses its rank (DIST-43).
func (d *drawer) lapsed(s *Seizure) bool {
	if s.Lapsed == zhixing.Yes {
		return true
	}
	if s.EndsOn.IsZero() || s.Lapsed == zhixing.No {
		return false
	}
	on := d.on
	if a, ok := d.assetAt[s.Asset]; ok && !d.asset(a).RealisedOn.IsZero() {
		on = d.asset(a).RealisedOn
	}
	return !on.IsZero() && s.EndsOn.Before(on)
}

// paySeizures pays the ordinary claims of an enterprise in the order of their
// measures on the asset (DIST-43; CPL-INT-2022 514).
func (d *drawer) paySeizures(st step, p pool, money *int64) error {
	r := &d.rungs[st.rung]
	chunks, err := d.chunks(r, p.assets[0])
	if err != nil {
		return err
	}
	slices.SortStableFunc(chunks, func(a, b chunk) int {
		return cmp.Or(a.compare(&b), cmp.Compare(a.claim, b.claim))
	})
	for i := 0; i < len(chunks); {
		begin := d.open(&st)
		j := i
		for ; j < len(chunks) && chunks[j].compare(&chunks[i]) == 0; j++ {
			if n := len(d.entries); n > int(begin) && d.entries[n-1].claim == chunks[j].claim {
				d.entries[n-1].want += chunks[j].amount
				continue
			}
			d.entries = append(d.entries, entry{want: chunks[j].amount, claim: chunks[j].claim, cost: -1, right: -1, part: r.Part})
		}
		st.date = chunks[i].day
		if err := d.pay(st, begin, money); err != nil {
			return err
		}
		i = j
	}
	return nil
}

// group is one claim, or the claims of several creditors under one title, which
// share pro rata whoever the debtor is (DIST-39).
type group struct {
	claims []int32
	wants  []int64
}

func (d *drawer) chunks(r *Rung, asset int32) ([]chunk, error) {
	var out []chunk
	for _, g := range d.groups(r, asset) {
		list, err := d.groupChunks(g, d.asset(asset).ID)
		if err != nil {
			return nil, err
		}
		out = append(out, list...)
	}
	return out, nil
}

func (d *drawer) groups(r *Rung, asset int32) []group {
	secured := make(map[int32]bool)
	for _, ref := range d.rights[asset] {
		secured[ref.claim] = true
	}
	byTitle := make(map[string]int)
	var out []group
	for i := range d.order {
		c, s := d.claim(int32(i)), d.stand[i]
		if !s.titled || !r.takes(c.Kind) {
			continue
		}
		want := d.left[i].title()
		if s.doubled && d.o.SeizureOrderClaim == WithDoubledPart {
			want += d.left[i].doubled
		}
		if want == 0 {
			continue
		}
		if c.Title != "" && !secured[int32(i)] {
			if at, ok := byTitle[c.Title]; ok {
				out[at].claims = append(out[at].claims, int32(i))
				out[at].wants = append(out[at].wants, want)
				continue
			}
			byTitle[c.Title] = len(out)
		}
		out = append(out, group{claims: []int32{int32(i)}, wants: []int64{want}})
	}
	return out
}

// groupChunks cuts the debt of a group by its measures on the asset in their order:
// each ranks it up to the amount it states, the rest ranks without a measure.
func (d *drawer) groupChunks(g group, asset zhixing.AssetID) ([]chunk, error) {
	var own []Seizure
	var applied zhixing.Date
	for _, c := range g.claims {
		for _, s := range d.claim(c).Seizures {
			if s.Asset == asset && !d.lapsed(&s) {
				own = append(own, s)
			}
		}
		if on := d.claim(c).AppliedOn; !on.IsZero() && (applied.IsZero() || on.Before(applied)) {
			applied = on
		}
	}
	slices.SortStableFunc(own, func(a, b Seizure) int {
		x, y := chunk{measured: true, day: a.Effective, place: a.Place}, chunk{measured: true, day: b.Effective, place: b.Place}
		return cmp.Or(x.compare(&y), a.Amount.Compare(b.Amount))
	})
	var left int64
	for _, w := range g.wants {
		left += w
	}
	var out []chunk
	cut := func(amount int64, c chunk) error {
		list, err := d.shareChunk(g, amount, left, c)
		out = append(out, list...)
		left -= amount
		return err
	}
	for _, s := range own {
		amount := left
		if s.Amount.Sign() > 0 {
			amount = min(left, s.Amount.Fen())
		}
		if amount > 0 {
			if err := cut(amount, chunk{measured: true, day: s.Effective, place: s.Place}); err != nil {
				return nil, err
			}
		}
	}
	if left > 0 {
		if err := cut(left, chunk{day: applied}); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// shareChunk divides one place among the claims of a group and lowers what they
// still want.
func (d *drawer) shareChunk(g group, amount, left int64, c chunk) ([]chunk, error) {
	weights := make([]zhixing.Money, len(g.wants))
	for i, w := range g.wants {
		weights[i] = zhixing.Fen(w)
	}
	shares, err := d.app.Apportion(nil, zhixing.Fen(amount), weights, nil)
	if err != nil {
		return nil, err
	}
	var out []chunk
	for i, s := range shares {
		g.wants[i] -= s.Fen()
		if s.Sign() > 0 {
			c.claim, c.amount = g.claims[i], s.Fen()
			out = append(out, c)
		}
	}
	return out, nil
}
