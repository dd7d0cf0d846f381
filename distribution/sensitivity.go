package distribution

import "github.com/zhixing-go/zhixing"

// Variation is what one other value of one policy would make of a plan.
type Variation struct {
	Policy  string         `json:"policy"`
	Word    string         `json:"word"`
	Label   zhixing.Text   `json:"label"`
	Rule    zhixing.RuleID `json:"rule"`
	Changes []Change       `json:"changes,omitempty"` // claims whose money differs, by ID; none: it makes no difference
	Totals  Totals         `json:"totals"`
}

// Change is a claim that gets, or is paid out, another amount.
type Change struct {
	Claim    zhixing.ClaimID `json:"claim"`
	Share    zhixing.Money   `json:"share"`    // under the variation
	Received zhixing.Money   `json:"received"` // of it to be paid out
	Was      zhixing.Money   `json:"was"`      // share under the options given
	WasPaid  zhixing.Money   `json:"was_paid"`
}

// Sensitivity draws the plan under every other value of every policy that can move
// money (敏感性分析): what lawyers argue about, with the claims it matters to. The
// bonus of DIST-44 is left out: its formula is the user's.
func Sensitivity(e Estate, l Ladder, o Options) ([]Variation, error) {
	base, err := Draw(e, l, o)
	if err != nil {
		return nil, err
	}
	was := base.paidByClaim()
	var out []Variation
	for _, c := range policies() {
		if !c.Contested {
			continue
		}
		for other := range c.Others(o) {
			p, err := Draw(e, l, other)
			if err != nil {
				return nil, err
			}
			out = append(out, Variation{Policy: c.Name, Word: c.Word(&other), Label: c.Label(&other), Rule: c.Rule, Totals: p.Totals(), Changes: base.changes(p, was)})
		}
	}
	return out, nil
}

type paid struct{ share, received int64 }

func (p Plan) paidByClaim() []paid {
	out := make([]paid, len(p.d.order))
	for i := range p.d.entries {
		if e := &p.d.entries[i]; e.claim >= 0 {
			out[e.claim].share += e.got
			out[e.claim].received += e.got - e.lodged
		}
	}
	return out
}

func (p Plan) changes(q Plan, was []paid) []Change {
	var out []Change
	for i, now := range q.paidByClaim() {
		if now != was[i] {
			out = append(out, Change{Claim: p.d.claim(int32(i)).ID, Share: zhixing.Fen(now.share), Received: zhixing.Fen(now.received), Was: zhixing.Fen(was[i].share), WasPaid: zhixing.Fen(was[i].received)})
		}
	}
	return out
}
