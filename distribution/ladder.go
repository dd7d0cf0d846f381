package distribution

import (
	"strconv"

	"github.com/zhixing-go/zhixing"
)

// RungID is the stable word of a rung within its ladder.
type RungID string

// Rung is one step of a ladder (顺位): whose claims it pays, which part of them, out
// of which money and in which order.
type Rung struct {
	ID    RungID       `json:"id"`
	Rank  uint8        `json:"rank"` // the number a reader sees; rungs of one number follow each other
	Title zhixing.Text `json:"title"`
	Part  Part         `json:"part,omitzero"`
	// Kinds are the claims and rights it pays; for PartTitle and PartDoubled the
	// nature of the claim. PriorityOrdinary is also a claim of no kind.
	Kinds []zhixing.PriorityKind `json:"kinds,omitempty"`
	// Also takes a second part of the claims of the kinds AlsoKinds in the same
	// pro rata rung.
	Also      Part                   `json:"also,omitzero"`
	AlsoKinds []zhixing.PriorityKind `json:"also_kinds,omitempty"`
	Costs     []CostKind             `json:"costs,omitempty"` // costs it pays beside or instead of claims
	Arrests   zhixing.Tri            `json:"arrests,omitzero"`
	Scope     Scope                  `json:"scope,omitzero"`
	Order     Order                  `json:"order,omitzero"`
	Late      Timeliness             `json:"late,omitzero"`
	When      When                   `json:"when,omitzero"`
	After     []RungID               `json:"after,omitempty"` // rungs that must come before this one, wherever it is written
	Rule      zhixing.RuleID         `json:"rule"`
	Cite      zhixing.Citation       `json:"cite,omitzero"`
}

// Ladder is an order of satisfaction as data (清偿顺序). CivilLadder, CriminalLadder,
// ShipLadder and BankruptcyLadder return the statutory ones; a caller may compose
// another one from their rungs.
type Ladder struct {
	Name      string           `json:"name"`
	Title     zhixing.Text     `json:"title"`
	Rule      zhixing.RuleID   `json:"rule"`
	Cite      zhixing.Citation `json:"cite,omitzero"`
	From      zhixing.Date     `json:"from,omitzero"` // first day on which it is law; zero: no limit
	Admission Admission        `json:"admission,omitzero"`
	// CutOff is Yes where applications after the cut-off of DIST-42 come late.
	CutOff zhixing.Tri `json:"cut_off,omitzero"`
	Rungs  []Rung      `json:"rungs"`
}

const maxRungs = 200

// Check reports everything that is wrong with a ladder: unknown values, doubled or
// missing rungs, ranks in a cycle, money taken out of assets after it was pooled.
func (l Ladder) Check() error {
	_, err := l.sorted()
	return err
}

// sorted returns the rungs in the order in which they are paid: as written, but
// each after those it names.
func (l Ladder) sorted() ([]Rung, error) {
	var p zhixing.Problems
	if len(l.Rungs) == 0 || len(l.Rungs) > maxRungs {
		p.Add("ladder.rungs", strconv.Itoa(len(l.Rungs)), "DIST-31", zhixing.Text{ZH: "顺位应有1至200个", EN: "a ladder has 1 to 200 rungs"})
		return nil, p.Err()
	}
	if !admissionNames.Valid(l.Admission) {
		p.Add("ladder.admission", l.Admission.String(), "DIST-31", noSuchValue)
	}
	at := make(map[RungID]int, len(l.Rungs))
	for i := range l.Rungs {
		r := &l.Rungs[i]
		l.checkRung(&p, i)
		if _, twice := at[r.ID]; twice {
			p.Add(rungPath(i, "id"), string(r.ID), "DIST-31", zhixing.Text{ZH: "顺位编号重复", EN: "two rungs with this ID"})
			continue
		}
		at[r.ID] = i
	}
	for i := range l.Rungs {
		for j, a := range l.Rungs[i].After {
			if _, ok := at[a]; !ok {
				p.Add(rungPath(i, "after["+strconv.Itoa(j)+"]"), string(a), "DIST-31", zhixing.Text{ZH: "没有这个顺位", EN: "no such rung"})
			}
		}
	}
	if err := p.Err(); err != nil {
		return nil, err
	}
	out := make([]Rung, 0, len(l.Rungs))
	done := make([]bool, len(l.Rungs))
	for len(out) < len(l.Rungs) {
		next := -1
	search:
		for i := range l.Rungs {
			if done[i] {
				continue
			}
			for _, a := range l.Rungs[i].After {
				if !done[at[a]] {
					continue search
				}
			}
			next = i
			break
		}
		if next < 0 {
			for i := range l.Rungs {
				if !done[i] {
					p.Add(rungPath(i, "after"), string(l.Rungs[i].ID), "DIST-31", zhixing.Text{ZH: "顺位互为先后，构成循环", EN: "the ranks form a cycle"})
				}
			}
			return nil, p.Err()
		}
		done[next] = true
		out = append(out, l.Rungs[next])
	}
	for i := 1; i < len(out); i++ {
		if out[i].Scope < out[i-1].Scope {
			p.Add("ladder.rungs", string(out[i].ID), "DIST-31", zhixing.Text{ZH: "各项财产的余额已合并，此后不能再从单项财产清偿", EN: "pays out of single assets after their rest was pooled"})
		}
	}
	return out, p.Err()
}

var noSuchValue = zhixing.Text{ZH: "没有这种取值", EN: "no such value"}

func rungPath(i int, field string) string { return "ladder.rungs[" + strconv.Itoa(i) + "]." + field }

func (l Ladder) checkRung(p *zhixing.Problems, i int) {
	r := &l.Rungs[i]
	if r.ID == "" || len(r.ID) > 64 {
		p.Add(rungPath(i, "id"), string(r.ID), "DIST-31", zhixing.Text{ZH: "编号应为1至64字节", EN: "a rung's ID has 1 to 64 bytes"})
	}
	bad := func(ok bool, field, word string) {
		if !ok {
			p.Add(rungPath(i, field), word, "DIST-31", noSuchValue)
		}
	}
	bad(partNames.Valid(r.Part), "part", r.Part.String())
	bad(partNames.Valid(r.Also), "also", r.Also.String())
	bad(scopeNames.Valid(r.Scope), "scope", r.Scope.String())
	bad(orderNames.Valid(r.Order), "order", r.Order.String())
	bad(timelinessNames.Valid(r.Late), "late", r.Late.String())
	bad(whenNames.Valid(r.When), "when", r.When.String())
	for j, k := range r.Costs {
		bad(k != 0 && costKindNames.Valid(k), "costs["+strconv.Itoa(j)+"]", k.String())
	}
	ranked := r.Order == BySecurity || r.Order == ByMaritimeLien || r.Order == ByDate
	if ranked && (r.Part != PartPriority || r.Scope != EachAsset) {
		p.Add(rungPath(i, "order"), r.Order.String(), "DIST-31", zhixing.Text{ZH: "这种次序只用于单项财产上的优先受偿部分", EN: "this order is for the priority part out of each asset"})
	}
	if r.Order == ByDebtor && (r.Part != PartTitle || r.Scope != EachPool) {
		p.Add(rungPath(i, "order"), r.Order.String(), "DIST-43", zhixing.Text{ZH: "这种次序只用于各财产余额对债务的清偿", EN: "this order is for title debts out of each pool"})
	}
	if r.Part == PartNone && len(r.Costs) == 0 {
		p.Add(rungPath(i, "part"), r.Part.String(), "DIST-31", zhixing.Text{ZH: "既不清偿债权也不支付费用", EN: "pays neither claims nor costs"})
	}
	if r.Scope != EachAsset && r.Part == PartPriority && r.hasAssetRight() {
		p.Add(rungPath(i, "scope"), r.Scope.String(), "DIST-31", zhixing.Text{ZH: "对特定财产的权利只能从该财产受偿", EN: "a right over an asset is paid out of that asset"})
	}
}

func (r *Rung) hasAssetRight() bool {
	for _, k := range r.Kinds {
		if isAssetRight(k) {
			return true
		}
	}
	return false
}

func (r *Rung) takes(k zhixing.PriorityKind) bool  { return hasKind(r.Kinds, k) }
func (r *Rung) takes2(k zhixing.PriorityKind) bool { return hasKind(r.AlsoKinds, k) }

func hasKind(list []zhixing.PriorityKind, k zhixing.PriorityKind) bool {
	if k == 0 {
		k = zhixing.PriorityOrdinary
	}
	for _, x := range list {
		if x == k {
			return true
		}
	}
	return false
}

func (r *Rung) takesCost(k CostKind) bool {
	for _, x := range r.Costs {
		if x == k {
			return true
		}
	}
	return false
}

// isAssetRight reports whether k is a right over one asset rather than a kind of claim.
func isAssetRight(k zhixing.PriorityKind) bool {
	switch k {
	case zhixing.PriorityHomeBuyerRefund, zhixing.PriorityConstructionPrice, zhixing.PriorityLien,
		zhixing.PriorityPurchaseMoney, zhixing.PriorityRegisteredMortgage, zhixing.PriorityPledge,
		zhixing.PriorityUnregisteredMovableMortgage,
		zhixing.PriorityMaritimeLienA, zhixing.PriorityMaritimeLienB, zhixing.PriorityMaritimeLienC,
		zhixing.PriorityMaritimeLienD, zhixing.PriorityMaritimeLienE,
		zhixing.PriorityPossessoryShipLien, zhixing.PriorityShipMortgage, zhixing.PriorityOtherMaritime:
		return true
	}
	return false
}

// isNature reports whether k is a kind that a claim may have by itself.
func isNature(k zhixing.PriorityKind) bool {
	switch k {
	case 0, zhixing.PriorityOrdinary, zhixing.PriorityTax, zhixing.PriorityLivelihood,
		zhixing.PriorityMedicalCost, zhixing.PriorityRestitution, zhixing.PriorityFine, zhixing.PriorityConfiscation:
		return true
	}
	return false
}
