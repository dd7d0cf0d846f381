package asset

import (
	"cmp"
	"slices"
	"strings"

	"github.com/zhixing-go/zhixing"
)

// ParallelFreeze is one of several freezes for the same target (ASSET-58).
type ParallelFreeze struct {
	ID          string          `json:"id"`
	Secured     zhixing.Money   `json:"secured"`               // amount really controlled (实际控制可用金额)
	Quota       zhixing.Money   `json:"quota,omitzero"`        // frozen beyond the balance (额度冻结)
	Exempt      zhixing.Money   `json:"exempt,omitzero"`       // living reserve or exempt part of the secured amount: to be let go
	At          zhixing.Instant `json:"at"`                    // when it was controlled
	Disturbance uint8           `json:"disturbance,omitempty"` // how much it disturbs business, more is worse: a settlement account
}

// FreezeChange is what to do with one freeze; freezes not listed stay as they are.
type FreezeChange struct {
	ID    string        `json:"id"`
	Keep  zhixing.Money `json:"keep"`  // secured amount from now on
	Quota zhixing.Money `json:"quota"` // quota from now on
}

// ReleasePlan makes parallel freezes add up to the target.
type ReleasePlan struct {
	Secured zhixing.Money      `json:"secured"` // after the plan, without exempt parts
	Quota   zhixing.Money      `json:"quota"`   // after the plan
	Changes []FreezeChange     `json:"changes,omitempty"`
	Cites   []zhixing.Citation `json:"cites,omitempty"`
}

// Converge makes parallel freezes add up to the target (ASSET-58, derived from SEIZE-2020
// 19): exempt parts go first; of an excess as few accounts as possible are touched, by
// policy the latest first, then those that disturb more, and one of them in part; of a
// shortfall the quotas cover as much as is missing, by policy the earliest first. Doing it
// twice changes nothing.
func Converge(target zhixing.Money, in []ParallelFreeze, o Options) (ReleasePlan, error) {
	var p zhixing.Problems
	if target.Sign() < 0 {
		p.Add("target", target.String(), "ASSET-58", txt("不得为负数", "must not be negative"))
	}
	p.AddErr("", o.check())
	var sum zhixing.Sum
	seen := make(map[string]bool, len(in))
	for i, f := range in {
		at := indexed("freezes", i)
		if f.ID == "" || seen[f.ID] {
			p.Add(at+".id", f.ID, "ASSET-58", txt("编号缺失或者重复", "missing or given twice"))
		}
		seen[f.ID] = true
		p.NotNegative(at+".secured", f.Secured, "ASSET-58")
		p.NotNegative(at+".quota", f.Quota, "ASSET-58")
		p.NotNegative(at+".exempt", f.Exempt, "ASSET-58")
		if f.Secured.Less(f.Exempt) {
			p.Add(at+".exempt", f.Exempt.String(), "ASSET-58", txt("豁免部分不得超过控制金额", "the exempt part must not be more than the secured"))
		}
		sum.Add(f.Secured)
	}
	if _, err := sum.Total(); err != nil {
		p.AddErr("freezes", err)
	}
	if err := p.Err(); err != nil {
		return ReleasePlan{}, err
	}
	keep := make([]int64, len(in))
	quota := make([]int64, len(in))
	order := make([]int, len(in)) // latest first
	var total int64
	for i, f := range in {
		keep[i] = f.Secured.Fen() - f.Exempt.Fen()
		total += keep[i]
		order[i] = i
	}
	latest := func(a, b int) int { return in[b].At.Compare(in[a].At) }
	disturbing := func(a, b int) int { return int(in[b].Disturbance) - int(in[a].Disturbance) }
	slices.SortFunc(order, func(a, b int) int {
		first, second := latest(a, b), disturbing(a, b)
		if o.ReleaseOrder == DisturbingFirst {
			first, second = second, first
		}
		return cmp.Or(first, second, strings.Compare(in[a].ID, in[b].ID))
	})
	excess := total - target.Fen()
	if excess > 0 {
		for _, i := range fewest(order, keep, excess) {
			cut := min(keep[i], excess)
			keep[i] -= cut
			excess -= cut
		}
	}
	missing := max(target.Fen()-total, 0)
	slices.SortFunc(order, func(a, b int) int {
		first := -latest(a, b)
		switch o.QuotaOrder {
		case QuotaLatestFirst:
			first = -first
		case QuotaCalmestFirst:
			first = cmp.Or(-disturbing(a, b), first)
		}
		return cmp.Or(first, strings.Compare(in[a].ID, in[b].ID))
	})
	for _, i := range order {
		quota[i] = min(in[i].Quota.Fen(), missing)
		missing -= quota[i]
	}
	plan := ReleasePlan{Cites: citesOf("ASSET-57", zhixing.Date{})}
	var secured, quotas int64
	for i, f := range in {
		secured += keep[i]
		quotas += quota[i]
		if keep[i] != f.Secured.Fen() || quota[i] != f.Quota.Fen() {
			plan.Changes = append(plan.Changes, FreezeChange{f.ID, zhixing.Fen(keep[i]), zhixing.Fen(quota[i])})
		}
	}
	plan.Secured, plan.Quota = zhixing.Fen(secured), zhixing.Fen(quotas)
	return plan, nil
}

// fewest returns, in order, as few freezes as can give excess, the first in order among
// the sets of that size.
func fewest(order []int, amount []int64, excess int64) []int {
	desc := slices.Clone(order)
	slices.SortStableFunc(desc, func(a, b int) int { return cmp.Compare(amount[b], amount[a]) })
	k, sum := 0, int64(0)
	for _, i := range desc {
		if sum >= excess {
			break
		}
		sum += amount[i]
		k++
	}
	most := make([]int64, k+1) // the sum of the so many largest: a bound that spares most sorting
	for n := range k {
		most[n+1] = most[n] + amount[desc[n]]
	}
	var out []int
	got := int64(0)
	for n, i := range order {
		if len(out) == k {
			break
		}
		if got+amount[i]+most[k-len(out)-1] < excess {
			continue
		}
		// Can the rest of the set still come from what follows?
		rest := slices.Clone(order[n+1:])
		slices.SortStableFunc(rest, func(a, b int) int { return cmp.Compare(amount[b], amount[a]) })
		reach := got + amount[i]
		for j := 0; j < k-len(out)-1 && j < len(rest); j++ {
			reach += amount[rest[j]]
		}
		if reach >= excess && amount[i] > 0 {
			out = append(out, i)
			got += amount[i]
		}
	}
	return out
}
