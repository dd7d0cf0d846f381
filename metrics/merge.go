package metrics

import (
	"fmt"
	"slices"

	"github.com/zhixing-go/zhixing"
)

// Merge adds what u counted to t (MET-36). Tallies of other courts, another period or
// another policy, and tallies that share a part of the input, are an
// *zhixing.InputError; t is then as before.
func (t *Tally) Merge(u *Tally) error {
	var p zhixing.Problems
	differ := func(field, a, b string) {
		p.Add(field, a+" / "+b, "MET-36", zhixing.Text{ZH: "两份汇总的口径不同", EN: "the tallies differ"})
	}
	if t.courts.hash != u.courts.hash {
		differ("courts", fmt.Sprintf("%016x", t.courts.hash), fmt.Sprintf("%016x", u.courts.hash))
	}
	if t.period != u.period {
		differ("period", fmt.Sprint(t.period), fmt.Sprint(u.period))
	}
	if t.policy != u.policy {
		differ("policy", fmt.Sprint(t.policy), fmt.Sprint(u.policy))
	}
	for _, s := range u.shards {
		if slices.Contains(t.shards, s) {
			p.Add("shards", s, "MET-36", zhixing.Text{ZH: "同一批数据重复汇总", EN: "this part of the input is in both"})
		}
	}
	if err := p.Err(); err != nil {
		return err
	}
	for i, d := range u.cells {
		if d == nil {
			continue
		}
		if t.cells[i] == nil {
			t.cells[i] = new(cell)
		}
		t.over = !t.cells[i].add(d) || t.over
	}
	t.over = t.over || u.over
	t.shards = append(slices.Clone(t.shards), u.shards...)
	slices.Sort(t.shards)
	t.seen.Records += u.seen.Records
	t.seen.Counted += u.seen.Counted
	t.seen.Rejected += u.seen.Rejected
	for i, n := range u.seen.Faults {
		t.seen.Faults[i] += n
	}
	return nil
}
