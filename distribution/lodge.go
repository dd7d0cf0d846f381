package distribution

import (
	"slices"

	"github.com/zhixing-go/zhixing"
)

// lodge sets aside what must not be paid out yet (提存, DIST-49): whole shares of
// claims not yet certain, and of claims in dispute what the policy says.
func (d *drawer) lodge() error {
	disputes := false
	for i := range d.entries {
		e := &d.entries[i]
		if e.claim < 0 || e.got == 0 {
			continue
		}
		s := &d.stand[e.claim]
		if s.whole != 0 {
			e.lodged, e.reason = e.got, s.whole
			continue
		}
		if !s.disputed {
			continue
		}
		c := d.claim(e.claim)
		disputed, rank := inDispute(c)
		disputes = disputes || disputed.Sign() > 0 || rank
		if disputed.Sign() > 0 && d.o.Reserve != WorstCase {
			if err := d.lodgePart(e, c, disputed); err != nil {
				return err
			}
		}
	}
	if !disputes {
		return nil
	}
	switch d.o.Reserve {
	case WorstCase:
		return d.lodgeWorst()
	case WholeRungBelow:
		return d.lodgeBelow()
	}
	return d.lodgeRanks()
}

// lodgeRanks holds what each claim gets only by a rank in dispute: a dispute about
// rank has no disputed amount, yet its money is what CPL-INT-2022 510(3) lodges.
func (d *drawer) lodgeRanks() error {
	return d.withoutRank(func(claim int32, now, got []int64) {
		d.raise(claim, now[claim]-got[claim])
	})
}

// withoutRank visits each claim whose rank is in dispute, with what every claim gets now
// and what it would get if that one lost its rank.
func (d *drawer) withoutRank(visit func(claim int32, now, got []int64)) error {
	now := d.byClaim()
	claims := slices.Clone(d.e.Claims)
	for i := range d.order {
		c := d.claim(int32(i))
		if c.RankDisputed != zhixing.Yes {
			continue
		}
		claims[d.order[i]] = lost(*c, false)
		got, err := d.outcome(claims)
		if err != nil {
			return err
		}
		claims[d.order[i]] = *c
		visit(int32(i), now, got)
	}
	return nil
}

// raise lodges of a claim's shares, the first rungs first, until that much is lodged.
func (d *drawer) raise(claim int32, least int64) {
	for i := range d.entries {
		if d.entries[i].claim == claim {
			least -= d.entries[i].lodged
		}
	}
	for i := range d.entries {
		e := &d.entries[i]
		if e.claim != claim || least <= 0 {
			continue
		}
		if t := min(least, e.got-e.lodged); t > 0 {
			least -= t
			e.lodged, e.reason = e.lodged+t, zhixing.LodgePlanSuit
		}
	}
}

// wholeReason says why the whole share of a claim is lodged; 0: it is not.
func wholeReason(c *Claim, a Admission) zhixing.LodgementReason {
	switch {
	case c.Hold != 0:
		return c.Hold
	case c.Status == Conditional:
		return zhixing.LodgeConditional
	case c.Status == UntitledSealing:
		return zhixing.LodgeClaimPending
	}
	return 0
}

// inDispute is the disputed part of the title debt, and whether the rank is
// disputed. A claim of status Disputed without an amount is disputed as a whole.
func inDispute(c *Claim) (zhixing.Money, bool) {
	m := c.Disputed
	if c.Status == Disputed && m.IsZero() {
		m = zhixing.Fen(titleDebt(c))
	}
	return m, c.RankDisputed == zhixing.Yes
}

func titleDebt(c *Claim) int64 {
	return c.Owed.Costs.Fen() + c.Owed.Interest.Fen() + c.Owed.Principal.Fen()
}

// lodgePart: share x disputed / whole title debt, half up, each rung by itself.
func (d *drawer) lodgePart(e *entry, c *Claim, disputed zhixing.Money) error {
	m, err := planRate(e, c, disputed)
	if err == nil && m > 0 {
		e.lodged, e.reason = m, zhixing.LodgePlanSuit
	}
	return err
}

func planRate(e *entry, c *Claim, disputed zhixing.Money) (int64, error) {
	whole := titleDebt(c)
	if whole == 0 {
		return 0, nil
	}
	m, err := zhixing.Fen(e.got).MulDiv(disputed.Fen(), 1, whole, 1)
	return min(m.Fen(), e.got), err
}

// atPlanRate reports whether what is lodged of a share is its disputed part and no more.
func (d *drawer) atPlanRate(e *entry, c *Claim, disputed zhixing.Money) bool {
	m, err := planRate(e, c, disputed)
	return d.o.Reserve != WorstCase && disputed.Sign() > 0 && err == nil && m == e.lodged
}

// lost is the claim as it stands if its disputes are lost: less the disputed part,
// the doubled part in proportion, without the disputed rank.
func lost(c Claim, amounts bool) Claim {
	disputed, rank := inDispute(&c)
	if rank {
		c.Rights, c.Seizures = nil, nil
		if isNature(c.Kind) && c.Kind != zhixing.PriorityFine && c.Kind != zhixing.PriorityConfiscation {
			c.Kind = 0
		}
		if c.Status == PriorityOnly {
			c.Status = Withdrawn
		}
	}
	if amounts {
		c.Owed = lessDisputed(c.Owed, titleDebt(&c), disputed)
	}
	c.SealingCosts = c.SealingCosts.Min(c.Owed.Costs)
	c.Disputed, c.RankDisputed = zhixing.Money{}, zhixing.Unknown
	return c
}

func lessDisputed(a Amounts, whole int64, disputed zhixing.Money) Amounts {
	left := disputed.Fen()
	take := func(m *zhixing.Money) {
		t := min(left, m.Fen())
		*m = zhixing.Fen(m.Fen() - t)
		left -= t
	}
	if whole > 0 {
		// Cannot overflow: disputed is at most whole.
		if m, err := a.Doubled.MulDiv(whole-disputed.Fen(), 1, whole, 1); err == nil {
			a.Doubled = m
		}
	}
	take(&a.Principal)
	take(&a.Interest)
	take(&a.Costs)
	return a
}

// outcome draws the ladder over changed claims and returns what each claim gets.
func (d *drawer) outcome(claims []Claim) ([]int64, error) {
	e := *d.e
	e.Claims = claims
	alt := drawer{e: &e, o: d.o, l: d.l, rungs: d.rungs, on: d.on, order: d.order, assets: d.assets, assetAt: d.assetAt, costs: d.costs}
	if err := alt.run(); err != nil {
		return nil, err
	}
	return alt.byClaim(), nil
}

func (d *drawer) byClaim() []int64 {
	got := make([]int64, len(d.order))
	for i := range d.entries {
		if c := d.entries[i].claim; c >= 0 {
			got[c] += d.entries[i].got
		}
	}
	return got
}

// lodgeWorst pays each creditor the least it gets in any outcome. What a claim gets
// falls with its own disputes lost and rises with those of others lost, so the
// least of each disputed claim is the outcome in which it alone loses; a loss of
// rank can also press on those below, so that outcome counts for everyone.
func (d *drawer) lodgeWorst() error {
	least := d.byClaim()
	claims := slices.Clone(d.e.Claims)
	for i := range d.order {
		c := d.claim(int32(i))
		if disputed, rank := inDispute(c); disputed.IsZero() && !rank {
			continue
		}
		claims[d.order[i]] = lost(*c, true)
		got, err := d.outcome(claims)
		if err != nil {
			return err
		}
		for k := range least {
			least[k] = min(least[k], got[k])
		}
		if c.RankDisputed == zhixing.Yes {
			claims[d.order[i]] = lost(*c, false)
			if got, err = d.outcome(claims); err != nil {
				return err
			}
			for k := range least {
				least[k] = min(least[k], got[k])
			}
		}
		claims[d.order[i]] = *c
	}
	d.hold(least)
	return nil
}

// hold lodges what each claim gets beyond least, its lowest rungs first.
func (d *drawer) hold(least []int64) {
	over := d.byClaim()
	for i := range over {
		over[i] -= least[i]
	}
	for i := len(d.entries) - 1; i >= 0; i-- {
		e := &d.entries[i]
		if e.claim < 0 || over[e.claim] <= 0 {
			continue
		}
		t := min(over[e.claim], e.got)
		over[e.claim] -= t
		if t > e.lodged {
			e.lodged, e.reason = t, zhixing.LodgePlanSuit
		}
	}
}

// lodgeBelow holds, for a dispute on rank, the disputed share and every share in a
// later place that the other outcome would move.
func (d *drawer) lodgeBelow() error {
	return d.withoutRank(func(claim int32, now, got []int64) {
		below := false
		for k := range d.entries {
			e := &d.entries[k]
			if e.claim == claim && e.got > 0 {
				below = true
				e.lodged, e.reason = e.got, zhixing.LodgePlanSuit
			}
			if below && e.claim >= 0 && got[e.claim] != now[e.claim] && e.reason == 0 && e.got > 0 {
				e.lodged, e.reason = e.got, zhixing.LodgePlanSuit
			}
		}
	})
}
