package distribution

import (
	"slices"
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// Judgment is the effective judgment in a plan-objection suit (分配方案异议之诉判决):
// which claims change, and how. No change: the objector lost.
type Judgment struct {
	Changes []ClaimChange `json:"changes,omitempty"`
}

// ClaimChange is what a judgment makes of one claim.
type ClaimChange struct {
	Claim zhixing.ClaimID `json:"claim"`
	Owed  Amounts         `json:"owed"`
	// RightsLost takes away its rank: rights over assets, measures, the priority of
	// its kind.
	RightsLost zhixing.Tri `json:"rights_lost,omitzero"`
}

// Check reports doubled claims and negative amounts.
func (j Judgment) Check() error {
	var p zhixing.Problems
	seen := make(map[zhixing.ClaimID]bool, len(j.Changes))
	for i, c := range j.Changes {
		if seen[c.Claim] || c.Claim == "" {
			p.Add(at("changes", i, "claim"), string(c.Claim), "DIST-48", zhixing.Text{ZH: "债权编号重复或者为空", EN: "claim missing or named twice"})
		}
		seen[c.Claim] = true
		notNegative(&p, c.Owed.Costs, "changes", i, "owed.costs")
		notNegative(&p, c.Owed.Interest, "changes", i, "owed.interest")
		notNegative(&p, c.Owed.Principal, "changes", i, "owed.principal")
		notNegative(&p, c.Owed.Doubled, "changes", i, "owed.doubled")
	}
	return p.Err()
}

func (j *Judgment) same(k *Judgment) bool {
	if j == nil || k == nil {
		return j == k
	}
	return slices.Equal(j.Changes, k.Changes)
}

func (j *Judgment) clone() *Judgment {
	if j == nil {
		return nil
	}
	return &Judgment{Changes: slices.Clone(j.Changes)}
}

// Outcome is what follows from a judgment (补充分配, DIST-48, 49): the plan as it then
// stands, and what each creditor is still to be paid beside what it had.
type Outcome struct {
	Plan     Plan      `json:"-"`
	Releases []Release `json:"releases"` // in the order of claims
	// Rest of the money lodged that no claim takes: back to the debtor.
	Surplus zhixing.Money `json:"surplus,omitzero"`
}

// Interest divides what the lodged money bore meanwhile: it follows the money
// (CC-2020 573 by analogy; DIST-49), in proportion to what is released to each
// claim. The shares stand in the order of Releases.
func (o Outcome) Interest(interest zhixing.Money) ([]zhixing.Money, error) {
	weights := make([]zhixing.Money, len(o.Releases))
	var sum int64
	for i, r := range o.Releases {
		weights[i] = r.Release
		sum += r.Release.Fen() // cannot overflow: at most the money of the plan
	}
	if sum == 0 {
		return make([]zhixing.Money, len(o.Releases)), nil
	}
	// Interest may exceed what it was borne by; Apportion divides at most its weights.
	out := make([]zhixing.Money, len(weights))
	whole, rest := interest.Fen()/sum, interest.Fen()%sum
	shares, err := zhixing.Apportion(nil, zhixing.Fen(rest), weights, nil)
	if err != nil {
		return nil, err
	}
	for i := range out {
		full, err := weights[i].Times(whole)
		if err != nil {
			return nil, err
		}
		if out[i], err = full.Add(shares[i]); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// Release is what the outcome means for one claim.
type Release struct {
	Claim   zhixing.ClaimID `json:"claim"`
	Before  zhixing.Money   `json:"before"`           // its share under the original plan, lodged part included
	Paid    zhixing.Money   `json:"paid"`             // paid out, or to be, under the original plan
	Share   zhixing.Money   `json:"share"`            // its share now
	Release zhixing.Money   `json:"release"`          // to be paid on top
	Recover zhixing.Money   `json:"recover,omitzero"` // paid beyond its share: to be recovered
}

// Outcome distributes what was lodged under the judgment: the original set of
// claims, no new applicants. With RecomputeAll everyone's share is drawn anew; with
// BetweenPartiesOnly the money freed goes to the plaintiff up to its claim and the
// rest stays where it was.
func (p Plan) Outcome(plaintiff zhixing.PartyID, j Judgment) (Outcome, error) {
	if p.d == nil {
		return Outcome{}, &zhixing.InputError{Field: "plan", Rule: "DIST-48", Reason: zhixing.Text{ZH: "没有分配方案", EN: "no plan"}}
	}
	return p.outcome([]ruling{{plaintiff, j}})
}

// ruling is a judgment with its plaintiff.
type ruling struct {
	plaintiff zhixing.PartyID
	judgment  Judgment
}

// outcome distributes under several judgments together, in the order given: a later
// one has the last word on a claim.
func (p Plan) outcome(list []ruling) (Outcome, error) {
	var all Judgment
	for _, r := range list {
		if err := r.judgment.Check(); err != nil {
			var prob zhixing.Problems
			prob.AddErr("judgment", err)
			return Outcome{}, prob.Err()
		}
		for _, c := range r.judgment.Changes {
			if k := slices.IndexFunc(all.Changes, func(x ClaimChange) bool { return x.Claim == c.Claim }); k >= 0 {
				all.Changes[k] = c
				continue
			}
			all.Changes = append(all.Changes, c)
		}
	}
	next, err := p.granted(all)
	if err != nil {
		return Outcome{}, err
	}
	out := Outcome{Plan: next}
	shares := next.d.byClaim()
	if p.d.o.JudgmentEffect == BetweenPartiesOnly {
		out.Plan = p
		shares = p.d.byClaim()
		for _, r := range list {
			p.betweenParties(shares, r.plaintiff, r.judgment)
		}
	}
	before := p.d.byClaim()
	lodged := make([]int64, len(before))
	for i := range p.d.entries {
		if x := &p.d.entries[i]; x.claim >= 0 {
			lodged[x.claim] += x.lodged
		}
	}
	var sumBefore, sumNow int64
	for i := range p.d.order {
		paid := before[i] - lodged[i]
		r := Release{Claim: p.d.claim(int32(i)).ID, Before: zhixing.Fen(before[i]), Paid: zhixing.Fen(paid), Share: zhixing.Fen(shares[i])}
		if shares[i] >= paid {
			r.Release = zhixing.Fen(shares[i] - paid)
		} else {
			r.Recover = zhixing.Fen(paid - shares[i])
		}
		out.Releases = append(out.Releases, r)
		sumBefore += before[i]
		sumNow += shares[i]
	}
	out.Surplus = zhixing.Fen(max(0, sumBefore-sumNow))
	return out, nil
}

// judged are the claims of the plan as the judgment leaves them, disputes over.
func (p Plan) judged(j Judgment) ([]Claim, error) {
	claims := slices.Clone(p.d.e.Claims)
	var prob zhixing.Problems
	prob.AddErr("judgment", j.Check())
	for i, c := range j.Changes {
		k := slices.IndexFunc(claims, func(x Claim) bool { return x.ID == c.Claim })
		if k < 0 {
			prob.Add("judgment.changes["+strconv.Itoa(i)+"].claim", string(c.Claim), "DIST-49", zhixing.Text{ZH: "原方案中没有该债权", EN: "no such claim in the original plan"})
			continue
		}
		if c.RightsLost == zhixing.Yes {
			claims[k].RankDisputed = zhixing.Yes
			claims[k] = lost(claims[k], false)
		}
		claims[k].Owed = c.Owed
		claims[k].SealingCosts = claims[k].SealingCosts.Min(c.Owed.Costs)
	}
	for k := range claims {
		claims[k].Disputed, claims[k].RankDisputed = zhixing.Money{}, zhixing.Unknown
		if claims[k].Status == Disputed {
			claims[k].Status = Titled
		}
	}
	return claims, prob.Err()
}

// granted is the plan as it would stand with the changes asked for.
func (p Plan) granted(j Judgment) (Plan, error) {
	claims, err := p.judged(j)
	if err != nil {
		return Plan{}, err
	}
	est := *p.d.e
	est.Claims = claims
	return Draw(est, p.d.l, p.d.o)
}

// betweenParties frees what the plan gave on the part of each claim that the
// judgment took away, and gives it to the plaintiff's claims up to what they are
// still owed; what they cannot take stays where it was.
func (p Plan) betweenParties(shares []int64, plaintiff zhixing.PartyID, j Judgment) {
	d := p.d
	for _, c := range j.Changes {
		for i := range d.order {
			own := d.claim(int32(i))
			if own.ID != c.Claim {
				continue
			}
			whole, now := sumOf(own.Owed), sumOf(c.Owed)
			if whole == 0 || now >= whole {
				continue
			}
			keep, err := zhixing.Fen(shares[i]).MulDiv(now, 1, whole, 1)
			if err != nil {
				continue
			}
			free := shares[i] - keep.Fen()
			for k := range d.order {
				x := d.claim(int32(k))
				if creditorOf(x) != plaintiff || k == i {
					continue
				}
				t := min(free, max(0, sumOf(x.Owed)-shares[k]))
				shares[k] += t
				shares[i] -= t
				free -= t
			}
		}
	}
}
