package distribution

import (
	"errors"
	"iter"

	"github.com/zhixing-go/zhixing"
)

// Plan is a distribution plan (分配方案): who gets how much of which money, in which
// rank and why. It is never written to after Draw and may be shared. The zero value
// is an empty plan.
type Plan struct{ d *drawer }

// errNotConserved would be a mistake of this package, never of the input.
var errNotConserved = errors.New("distribution: the plan does not add up (分配方案不平)")

// plan closes the drawing: every fen that came in must have gone out.
func (d *drawer) plan() (Plan, error) {
	d.weights, d.shares, d.mark, d.sofar, d.app = nil, nil, nil, nil, zhixing.Apportioner{}
	p := Plan{d}
	t := p.Totals()
	out := t.Costs.Fen() + t.Paid.Fen() + t.Lodged.Fen() + t.Returned.Fen() + t.Held.Fen() + t.Forfeited.Fen() + t.Surplus.Fen()
	if out != t.Money.Fen() {
		return Plan{}, errNotConserved
	}
	return p, nil
}

// Line is one share of the plan: one claim or cost in one rung (分配方案项目). The
// claim's components and balances are in Result.
type Line struct {
	Rank     uint8                   `json:"rank"`
	Rung     RungID                  `json:"rung"`
	Place    uint32                  `json:"place"` // order inside the rung, from 1
	Rule     zhixing.RuleID          `json:"rule"`
	Asset    zhixing.AssetID         `json:"asset,omitempty"` // empty: out of pooled money
	Claim    zhixing.ClaimID         `json:"claim,omitempty"`
	Cost     string                  `json:"cost,omitempty"`
	Creditor zhixing.PartyID         `json:"creditor,omitempty"`
	Basis    zhixing.PriorityKind    `json:"basis,omitzero"` // as what it ranks
	Part     Part                    `json:"part,omitzero"`
	Claimed  zhixing.Money           `json:"claimed"`           // the whole claim, or cost
	Admitted zhixing.Money           `json:"admitted"`          // what takes part in this rung
	Share    zhixing.Money           `json:"share"`             // what this rung gives it: Received + Reserved
	Received zhixing.Money           `json:"received"`          // to be paid out
	Reserved zhixing.Money           `json:"reserved,omitzero"` // lodged
	Reason   zhixing.LodgementReason `json:"reason,omitzero"`   // why lodged
	Short    zhixing.Money           `json:"short,omitzero"`    // Admitted - Share
	Odd      zhixing.Money           `json:"odd,omitzero"`      // fen above the share cut to the fen (DIST-47)
	Pool     zhixing.Money           `json:"pool"`              // money before this place
	Total    zhixing.Money           `json:"total"`             // everything that takes part in this place
}

// Lines yields the shares in the order in which they are paid: rung, place, then ID.
func (p Plan) Lines() iter.Seq[Line] {
	return func(yield func(Line) bool) {
		if p.d == nil {
			return
		}
		for i := range p.d.steps {
			st := &p.d.steps[i]
			for k := st.from; k < st.to; k++ {
				if !yield(p.line(st, &p.d.entries[k])) {
					return
				}
			}
		}
	}
}

func (p Plan) line(st *step, e *entry) Line {
	d := p.d
	r := &d.rungs[st.rung]
	l := Line{
		Rank: r.Rank, Rung: r.ID, Place: st.place, Rule: r.Rule, Part: e.part,
		Admitted: zhixing.Fen(e.want), Share: zhixing.Fen(e.got), Received: zhixing.Fen(e.got - e.lodged),
		Reserved: zhixing.Fen(e.lodged), Reason: e.reason, Short: zhixing.Fen(e.want - e.got),
		Pool: zhixing.Fen(st.avail), Total: zhixing.Fen(st.total),
	}
	if st.asset >= 0 {
		l.Asset = d.asset(st.asset).ID
	}
	if !e.first && st.limit < st.total {
		// Cannot overflow: want is at most total.
		if m, _, _ := zhixing.Fen(st.limit).MulDivDown(e.want, 1, st.total, 1); m.Fen() < e.got {
			l.Odd = zhixing.Fen(e.got - m.Fen())
		}
	}
	if e.claim < 0 {
		c := &d.e.Costs[d.costs[d.portions[e.cost].cost]]
		l.Cost, l.Creditor, l.Claimed, l.Basis = c.ID, c.Payee, zhixing.Fen(d.portions[e.cost].amount), zhixing.PriorityCosts
		return l
	}
	c := d.claim(e.claim)
	l.Claim, l.Creditor = c.ID, creditorOf(c)
	l.Claimed = zhixing.Fen(titleDebt(c) + c.Owed.Doubled.Fen())
	l.Basis = basisOf(c, e)
	return l
}

func creditorOf(c *Claim) zhixing.PartyID {
	if c.Creditor == "" {
		return zhixing.PartyID(c.ID)
	}
	return c.Creditor
}

// basisOf is as what a share ranks.
func basisOf(c *Claim, e *entry) zhixing.PriorityKind {
	switch {
	case e.right >= 0:
		return c.Rights[e.right].Kind
	case e.part == PartDoubled:
		return zhixing.PriorityDoubledRank
	case e.older:
		return zhixing.PriorityTaxBeforeSecurity
	case e.part == PartPriority, c.Kind == zhixing.PriorityFine, c.Kind == zhixing.PriorityConfiscation:
		return c.Kind
	}
	return zhixing.PriorityOrdinary
}

// Totals is where the money of a plan went; Money is the sum of all others.
type Totals struct {
	Money     zhixing.Money `json:"money"`     // price of all assets
	Costs     zhixing.Money `json:"costs"`     // costs and money set aside for the debtor
	Paid      zhixing.Money `json:"paid"`      // to claims, to be paid out
	Lodged    zhixing.Money `json:"lodged"`    // to claims, lodged
	Returned  zhixing.Money `json:"returned"`  // to owners who gave security (DIST-33)
	Held      zhixing.Money `json:"held"`      // price of assets under an outsider's objection (DIST-49)
	Forfeited zhixing.Money `json:"forfeited"` // rest of proceeds of crime (DIST-40)
	Surplus   zhixing.Money `json:"surplus"`   // back to the debtor (DIST-31 rung 9; ENF-REG-2020 34)
}

// Totals returns where the money went.
func (p Plan) Totals() Totals {
	if p.d == nil {
		return Totals{}
	}
	d := p.d
	var money, costs, paid, lodged, returned, held, forfeited int64
	for a := range d.assets {
		money += d.asset(int32(a)).Price.Fen()
		returned += d.returned[a]
		held += d.held[a]
		forfeited += d.forfeited[a]
	}
	for i := range d.entries {
		e := &d.entries[i]
		if e.claim < 0 {
			costs += e.got
			continue
		}
		paid += e.got - e.lodged
		lodged += e.lodged
	}
	return Totals{
		Money: zhixing.Fen(money), Costs: zhixing.Fen(costs), Paid: zhixing.Fen(paid), Lodged: zhixing.Fen(lodged),
		Returned: zhixing.Fen(returned), Held: zhixing.Fen(held), Forfeited: zhixing.Fen(forfeited), Surplus: zhixing.Fen(d.surplus),
	}
}

// Result is what one claim got, by component (DIST-53): the next round of
// enforcement starts from Balance. A share lodged counts as its creditor's until
// the outcome.
type Result struct {
	Claim    zhixing.ClaimID         `json:"claim"`
	Creditor zhixing.PartyID         `json:"creditor"`
	Status   ClaimStatus             `json:"status"`
	Claimed  Amounts                 `json:"claimed"`
	Share    Amounts                 `json:"share"`
	Balance  Amounts                 `json:"balance"`
	Received zhixing.Money           `json:"received"`
	Reserved zhixing.Money           `json:"reserved"`
	Reason   zhixing.LodgementReason `json:"reason,omitzero"`
}

// Results yields every claim in the order of IDs with what it got and what remains.
func (p Plan) Results() iter.Seq[Result] {
	return func(yield func(Result) bool) {
		if p.d == nil {
			return
		}
		d := p.d
		lodged := make([]int64, len(d.order))
		reason := make([]zhixing.LodgementReason, len(d.order))
		for i := range d.entries {
			if e := &d.entries[i]; e.claim >= 0 {
				lodged[e.claim] += e.lodged
				if e.reason != 0 {
					reason[e.claim] = e.reason
				}
			}
		}
		for i := range d.order {
			if !yield(d.result(int32(i), lodged[i], reason[i])) {
				return
			}
		}
	}
}

func (d *drawer) result(i int32, lodged int64, reason zhixing.LodgementReason) Result {
	c, b := d.claim(i), &d.left[i]
	diff := func(m zhixing.Money, left int64) zhixing.Money { return zhixing.Fen(m.Fen() - left) }
	r := Result{
		Claim: c.ID, Creditor: creditorOf(c), Status: c.Status, Claimed: c.Owed,
		Share: Amounts{
			Costs: diff(c.Owed.Costs, b.costs), Interest: diff(c.Owed.Interest, b.interest),
			Principal: diff(c.Owed.Principal, b.principal), Doubled: diff(c.Owed.Doubled, b.doubled),
		},
		Balance: Amounts{
			Costs: zhixing.Fen(b.costs), Interest: zhixing.Fen(b.interest),
			Principal: zhixing.Fen(b.principal), Doubled: zhixing.Fen(b.doubled),
		},
		Reserved: zhixing.Fen(lodged), Reason: reason,
	}
	got := r.Share.Costs.Fen() + r.Share.Interest.Fen() + r.Share.Principal.Fen() + r.Share.Doubled.Fen()
	r.Received = zhixing.Fen(got - lodged)
	return r
}

// Result returns what the claim got; false if the plan has no such claim.
func (p Plan) Result(id zhixing.ClaimID) (Result, bool) {
	for r := range p.Results() {
		if r.Claim == id {
			return r, true
		}
	}
	return Result{}, false
}

// Estate, Ladder and Options return what the plan was drawn from.
func (p Plan) Estate() Estate {
	if p.d == nil {
		return Estate{}
	}
	return *p.d.e
}

// Ladder returns the ladder of the plan.
func (p Plan) Ladder() Ladder {
	if p.d == nil {
		return Ladder{}
	}
	return p.d.l
}

// Options returns the policies of the plan.
func (p Plan) Options() Options {
	if p.d == nil {
		return Options{}
	}
	return p.d.o
}
