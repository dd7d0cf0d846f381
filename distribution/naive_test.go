package distribution_test

import (
	"cmp"
	"fmt"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// The reference: an independent O(n^2) ladder in big.Rat, written from the rules
// and not from the code. It knows the civil and the criminal ladder over several
// assets of one natural person or of an enterprise: costs, home-buyers, construction
// price with its building part, liens, mortgages and pledges by date and number,
// taxes between them, medical costs, restitution, ordinary claims pro rata or by
// seizure, doubled parts, fines, confiscation.

type refClaim struct {
	c                  *Claim
	costs, interest    *big.Rat
	principal, doubled *big.Rat
	total              *big.Rat // received
}

type ref struct {
	e        Estate
	criminal bool
	claims   []*refClaim
	costs    map[string]*big.Rat
	left     []*big.Rat // by asset in order
	assets   []*Asset
}

type refShare struct {
	claim *refClaim
	cost  string
	want  *big.Rat
	mode  string // all, principal, title, doubled
}

func rat(m zhixing.Money) *big.Rat { return big.NewRat(m.Fen(), 1) }

func min2(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func (c *refClaim) title() *big.Rat {
	return new(big.Rat).Add(new(big.Rat).Add(c.costs, c.interest), c.principal)
}

// divide pays the shares out of the pool by DIST-47, remainders found one at a time.
func (r *ref) divide(pool, limit *big.Rat, list []refShare) {
	total := new(big.Rat)
	for _, s := range list {
		total.Add(total, s.want)
	}
	if total.Sign() == 0 {
		return
	}
	money := min2(min2(pool, limit), total)
	got := make([]*big.Int, len(list))
	rem := make([]*big.Rat, len(list))
	left := new(big.Int).Set(new(big.Int).Quo(money.Num(), money.Denom()))
	for i, s := range list {
		exact := new(big.Rat).Quo(new(big.Rat).Mul(money, s.want), total)
		got[i] = new(big.Int).Quo(exact.Num(), exact.Denom())
		rem[i] = exact.Sub(exact, new(big.Rat).SetInt(got[i]))
		left.Sub(left, got[i])
	}
	taken := make([]bool, len(list))
	for left.Sign() > 0 {
		best := -1
		for i := range list {
			if !taken[i] && (best < 0 || r.before(list, rem, i, best)) {
				best = i
			}
		}
		taken[best] = true
		got[best].Add(got[best], big.NewInt(1))
		left.Sub(left, big.NewInt(1))
	}
	for i, s := range list {
		g := new(big.Rat).SetInt(got[i])
		pool.Sub(pool, g)
		if s.claim == nil {
			r.costs[s.cost].Add(r.costs[s.cost], g)
			continue
		}
		s.claim.total.Add(s.claim.total, g)
		take := func(v *big.Rat) {
			t := new(big.Rat).Set(min2(g, v))
			v.Sub(v, t)
			g.Sub(g, t)
		}
		switch s.mode {
		case "principal":
			take(s.claim.principal)
		case "doubled":
			take(s.claim.doubled)
		default:
			take(s.claim.costs)
			take(s.claim.interest)
			take(s.claim.principal)
		}
	}
}

func (r *ref) before(list []refShare, rem []*big.Rat, i, j int) bool {
	if c := rem[i].Cmp(rem[j]); c != 0 {
		return c > 0
	}
	if c := list[i].want.Cmp(list[j].want); c != 0 {
		return c > 0
	}
	if list[i].claim == nil {
		return list[i].cost < list[j].cost
	}
	a, b := list[i].claim.c, list[j].claim.c
	if a.AppliedOn != b.AppliedOn {
		if a.AppliedOn.IsZero() || b.AppliedOn.IsZero() {
			return b.AppliedOn.IsZero()
		}
		return a.AppliedOn.Before(b.AppliedOn)
	}
	return a.ID < b.ID
}

func huge() *big.Rat { return new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 100)) }

func (r *ref) costRung(a int, kind CostKind) {
	var list []refShare
	for _, c := range r.e.Costs {
		if c.Kind == kind && c.Asset == r.assets[a].ID {
			list = append(list, refShare{cost: c.ID, want: rat(c.Amount)})
		}
	}
	r.divide(r.left[a], huge(), list)
}

func (r *ref) kindRung(pool *big.Rat, kind zhixing.PriorityKind) {
	var list []refShare
	for _, c := range r.claims {
		if c.c.Kind == kind && c.principal.Sign() > 0 {
			list = append(list, refShare{claim: c, want: new(big.Rat).Set(c.principal), mode: "principal"})
		}
	}
	r.divide(pool, huge(), list)
}

func (r *ref) rightRung(a int, kind zhixing.PriorityKind) {
	limit := huge()
	as := r.assets[a]
	if kind == zhixing.PriorityConstructionPrice && (as.BuildingValue.Fen()+as.LandValue.Fen()) > 0 {
		x := new(big.Rat).Mul(r.left[a], big.NewRat(as.BuildingValue.Fen(), as.BuildingValue.Fen()+as.LandValue.Fen()))
		x.Add(x, big.NewRat(1, 2)) // half up
		limit = new(big.Rat).SetInt(new(big.Int).Quo(x.Num(), x.Denom()))
	}
	var list []refShare
	for _, c := range r.claims {
		for _, x := range c.c.Rights {
			if x.Asset == as.ID && x.Kind == kind && c.principal.Sign() > 0 {
				list = append(list, refShare{claim: c, want: new(big.Rat).Set(c.principal), mode: "principal"})
			}
		}
	}
	r.divide(r.left[a], limit, list)
}

type refRight struct {
	c     *refClaim
	x     *Right
	class int
}

// security pays liens, then mortgages and pledges, a tax before every right set up
// after it arose, place by place.
func (r *ref) security(a int) {
	var rights []refRight
	for _, c := range r.claims {
		for i := range c.c.Rights {
			x := &c.c.Rights[i]
			if x.Asset != r.assets[a].ID {
				continue
			}
			switch x.Kind {
			case zhixing.PriorityLien:
				rights = append(rights, refRight{c, x, 0})
			case zhixing.PriorityRegisteredMortgage, zhixing.PriorityPledge:
				rights = append(rights, refRight{c, x, 2})
			}
		}
	}
	done := map[*Right]bool{}
	taxed := map[*refClaim]bool{}
	for {
		// The next place: the least class, then day; on one day by number if all have one.
		var next []refRight
		for _, x := range rights {
			if done[x.x] {
				continue
			}
			c := -1
			if len(next) > 0 {
				c = cmp.Or(cmp.Compare(x.class, next[0].class), x.x.SetUpOn.Compare(next[0].x.SetUpOn))
			}
			if c < 0 {
				next = []refRight{x}
			} else if c == 0 {
				next = append(next, x)
			}
		}
		if len(next) == 0 {
			break
		}
		var taxes []refShare
		for _, c := range r.claims {
			if c.c.Kind == zhixing.PriorityTax && !taxed[c] && c.c.AroseOn.Before(next[0].x.SetUpOn) {
				taxed[c] = true
				if c.principal.Sign() > 0 {
					taxes = append(taxes, refShare{claim: c, want: new(big.Rat).Set(c.principal), mode: "principal"})
				}
			}
		}
		r.divide(r.left[a], huge(), taxes)
		numbered := !next[0].x.SetUpOn.Before(d("2021-01-01"))
		for _, x := range next {
			numbered = numbered && x.x.Number > 0
		}
		if numbered {
			least := slices.MinFunc(next, func(x, y refRight) int { return cmp.Compare(x.x.Number, y.x.Number) }).x.Number
			next = slices.DeleteFunc(next, func(x refRight) bool { return x.x.Number != least })
		}
		var list []refShare
		for _, x := range next {
			done[x.x] = true
			want := x.c.title()
			if x.x.Cap.Given {
				want = min2(want, rat(x.x.Cap.Amount))
			}
			if want.Sign() > 0 {
				list = append(list, refShare{claim: x.c, want: new(big.Rat).Set(want), mode: "all"})
			}
		}
		r.divide(r.left[a], huge(), list)
	}
	var tail []refShare
	for _, c := range r.claims {
		if c.c.Kind == zhixing.PriorityTax && !taxed[c] && c.principal.Sign() > 0 {
			tail = append(tail, refShare{claim: c, want: new(big.Rat).Set(c.principal), mode: "principal"})
		}
	}
	r.divide(r.left[a], huge(), tail)
}

func civil(k zhixing.PriorityKind) bool {
	return k != zhixing.PriorityFine && k != zhixing.PriorityConfiscation
}

func (r *ref) titleRung(pool *big.Rat, mode string, take func(*refClaim) bool) {
	var list []refShare
	for _, c := range r.claims {
		want := c.title()
		if mode == "doubled" {
			want = c.doubled
		}
		if take(c) && want.Sign() > 0 {
			list = append(list, refShare{claim: c, want: new(big.Rat).Set(want), mode: mode})
		}
	}
	r.divide(pool, huge(), list)
}

// seizures pays by the order of measures on one asset.
func (r *ref) seizures(a int) {
	type item struct {
		c    *refClaim
		want *big.Rat
		rank [4]int64
	}
	var items []item
	for _, c := range r.claims {
		if !civil(c.c.Kind) {
			continue
		}
		left := c.title()
		own := slices.DeleteFunc(slices.Clone(c.c.Seizures), func(s Seizure) bool { return s.Asset != r.assets[a].ID })
		slices.SortStableFunc(own, func(x, y Seizure) int {
			return cmp.Or(x.Effective.Compare(y.Effective), cmp.Compare(x.Place, y.Place), x.Amount.Compare(y.Amount))
		})
		for _, s := range own {
			want := left
			if s.Amount.Sign() > 0 {
				want = min2(left, rat(s.Amount))
			}
			want = new(big.Rat).Set(want)
			left = new(big.Rat).Sub(left, want)
			items = append(items, item{c, want, [4]int64{0, int64(s.Effective.Ordinal()), int64(s.Place)}})
		}
		day := int64(c.c.AppliedOn.Ordinal())
		if day == 0 {
			day = 1 << 40
		}
		items = append(items, item{c, left, [4]int64{1, day, 0}})
	}
	ranks := map[[4]int64]bool{}
	for _, x := range items {
		ranks[x.rank] = true
	}
	var order [][4]int64
	for k := range ranks {
		order = append(order, k)
	}
	slices.SortFunc(order, func(x, y [4]int64) int { return slices.Compare(x[:], y[:]) })
	for _, k := range order {
		sum := map[*refClaim]*big.Rat{}
		for _, x := range items {
			if x.rank == k && x.want.Sign() > 0 {
				if sum[x.c] == nil {
					sum[x.c] = new(big.Rat)
				}
				sum[x.c].Add(sum[x.c], x.want)
			}
		}
		var list []refShare
		for _, c := range r.claims {
			if sum[c] != nil {
				list = append(list, refShare{claim: c, want: sum[c], mode: "all"})
			}
		}
		r.divide(r.left[a], huge(), list)
	}
}

func reference(e Estate, criminal bool) *ref {
	r := &ref{e: e, criminal: criminal, costs: map[string]*big.Rat{}}
	for i := range e.Claims {
		c := &e.Claims[i]
		r.claims = append(r.claims, &refClaim{c, rat(c.Owed.Costs), rat(c.Owed.Interest), rat(c.Owed.Principal), rat(c.Owed.Doubled), new(big.Rat)})
	}
	for i := range e.Assets {
		r.assets = append(r.assets, &e.Assets[i])
	}
	slices.SortStableFunc(r.assets, func(x, y *Asset) int {
		return cmp.Or(x.RealisedOn.Compare(y.RealisedOn), cmp.Compare(x.ID, y.ID))
	})
	for _, c := range e.Costs {
		r.costs[c.ID] = new(big.Rat)
	}
	pool := new(big.Rat)
	for a, as := range r.assets {
		r.left = append(r.left, rat(as.Price))
		r.costRung(a, RealisationCost)
		r.costRung(a, ApplicationFee)
		r.costRung(a, SaleTax)
		if criminal {
			r.kindRung(r.left[a], zhixing.PriorityMedicalCost)
		}
		r.rightRung(a, zhixing.PriorityHomeBuyerRefund)
		r.rightRung(a, zhixing.PriorityConstructionPrice)
		r.security(a)
	}
	bySeizure := e.Debtor == zhixing.EnterpriseLegalPerson && !criminal
	for a := range r.assets {
		if bySeizure {
			r.seizures(a)
		}
		pool.Add(pool, r.left[a])
	}
	if criminal {
		r.kindRung(pool, zhixing.PriorityRestitution)
	}
	isCivil := func(c *refClaim) bool { return civil(c.c.Kind) }
	if !bySeizure {
		r.titleRung(pool, "all", isCivil)
	}
	r.titleRung(pool, "doubled", func(c *refClaim) bool { return isCivil(c) && c.c.Kind != zhixing.PriorityRestitution })
	r.titleRung(pool, "all", func(c *refClaim) bool { return c.c.Kind == zhixing.PriorityFine })
	r.titleRung(pool, "all", func(c *refClaim) bool { return c.c.Kind == zhixing.PriorityConfiscation })
	r.left = []*big.Rat{pool}
	return r
}

// randomEstate is small and dense: few days, few amounts, so that ties and same-day
// rights are common.
func randomEstate(r *rand.Rand) (Estate, bool) {
	criminal := r.IntN(3) == 0
	e := Estate{Debtor: zhixing.NaturalPerson}
	if r.IntN(2) == 0 {
		e.Debtor = zhixing.EnterpriseLegalPerson
	}
	amount := func(n int64) zhixing.Money {
		switch r.IntN(4) {
		case 0:
			return zhixing.Money{}
		case 1:
			return zhixing.Fen(100 * (1 + r.Int64N(5)))
		}
		return zhixing.Fen(1 + r.Int64N(n))
	}
	for i := range 1 + r.IntN(3) {
		a := Asset{ID: zhixing.AssetID(fmt.Sprintf("a%d", i)), Price: amount(4000), RealisedOn: d("2023-01-01").AddDays(r.IntN(2))}
		if r.IntN(8) == 0 {
			a.Price = zhixing.Fen(r.Int64N(1 << 50))
		}
		if r.IntN(3) == 0 {
			a.BuildingValue, a.LandValue = zhixing.Fen(1+r.Int64N(9)), zhixing.Fen(r.Int64N(9))
		}
		e.Assets = append(e.Assets, a)
		for k := range r.IntN(4) {
			kinds := []CostKind{RealisationCost, ApplicationFee, SaleTax}
			e.Costs = append(e.Costs, Cost{ID: fmt.Sprintf("c%d-%d", i, k), Kind: kinds[r.IntN(3)], Asset: a.ID, Amount: amount(300)})
		}
	}
	day := func() zhixing.Date { return d("2020-12-30").AddDays(r.IntN(5)) }
	anyAsset := func() zhixing.AssetID { return e.Assets[r.IntN(len(e.Assets))].ID }
	liens := r.IntN(3) == 0
	for i := range 1 + r.IntN(8) {
		c := Claim{ID: zhixing.ClaimID(fmt.Sprintf("k%d", i)), Owed: Amounts{Costs: amount(100), Interest: amount(200), Principal: amount(2000), Doubled: amount(150)}}
		if r.IntN(2) == 0 {
			c.AppliedOn = d("2022-01-01").AddDays(r.IntN(3))
		}
		switch r.IntN(8) {
		case 0:
			if !liens { // a lien younger than a tax that an older mortgage follows is a circle
				c.Kind, c.AroseOn = zhixing.PriorityTax, day()
			}
		case 1:
			c.Kind = zhixing.PriorityFine
		case 2:
			c.Kind = zhixing.PriorityConfiscation
		case 3:
			if criminal {
				c.Kind = zhixing.PriorityMedicalCost
			}
		case 4:
			if criminal {
				c.Kind = zhixing.PriorityRestitution
			}
		}
		if c.Kind == 0 && r.IntN(2) == 0 {
			kinds := []zhixing.PriorityKind{zhixing.PriorityRegisteredMortgage, zhixing.PriorityPledge, zhixing.PriorityConstructionPrice, zhixing.PriorityHomeBuyerRefund, zhixing.PriorityRegisteredMortgage}
			if liens {
				kinds = append(kinds, zhixing.PriorityLien)
			}
			x := Right{Asset: anyAsset(), Kind: kinds[r.IntN(len(kinds))], SetUpOn: day()}
			if r.IntN(2) == 0 {
				x.Number = uint64(1 + r.IntN(3))
			}
			if r.IntN(3) == 0 && x.Kind != zhixing.PriorityConstructionPrice && x.Kind != zhixing.PriorityHomeBuyerRefund {
				x.Cap = zhixing.GiveMoney(amount(1500))
			}
			if x.Kind == zhixing.PriorityHomeBuyerRefund {
				x.ForLiving, x.PaidInFull, x.DeliveryImpossible = zhixing.Yes, zhixing.Yes, zhixing.Yes
			}
			c.Rights = append(c.Rights, x)
		}
		for range r.IntN(3) {
			// Seizures after every right: rights set up after a sealing are tested apart.
			s := Seizure{Asset: anyAsset(), Effective: d("2021-06-01").AddDays(r.IntN(3)), Place: uint32(r.IntN(2))}
			if r.IntN(2) == 0 {
				s.Amount = zhixing.Fen(1 + r.Int64N(500))
			}
			c.Seizures = append(c.Seizures, s)
		}
		e.Claims = append(e.Claims, c)
	}
	e.On = d("2023-06-01")
	return e, criminal
}

func TestDifferential(t *testing.T) {
	t.Run("DIST-30 DIST-31 DIST-32 DIST-33 DIST-34 DIST-36 DIST-38 DIST-40 DIST-43 DIST-47 against the reference", func(t *testing.T) {
		n := 20_000
		if testing.Short() || raceEnabled {
			n = 1_500
		}
		r := rand.New(rand.NewPCG(7, 11))
		bySeizure, short := 0, 0
		for i := range n {
			e, criminal := randomEstate(r)
			l := CivilLadder()
			if criminal {
				l = CriminalLadder()
			}
			p, err := Draw(e, l, Options{})
			if err != nil {
				t.Fatalf("case %d: %v", i, err)
			}
			w := reference(e, criminal)
			if e.Debtor == zhixing.EnterpriseLegalPerson && !criminal {
				bySeizure++
			}
			gotShares := got(p)
			for _, c := range w.claims {
				g := gotShares[string(c.c.ID)]
				if g == "" {
					g = "0.00"
				}
				if want := zhixing.Fen(c.total.Num().Int64()).String(); want != g {
					t.Fatalf("case %d: claim %s gets %s, reference %s\n%+v", i, c.c.ID, g, want, e)
				}
				if c.title().Sign() > 0 {
					short++
				}
			}
			for id, v := range w.costs {
				g := gotShares[id]
				if g == "" {
					g = "0.00"
				}
				if want := zhixing.Fen(v.Num().Int64()).String(); want != g {
					t.Fatalf("case %d: cost %s gets %s, reference %s", i, id, g, want)
				}
			}
			if want := zhixing.Fen(w.left[0].Num().Int64()); p.Totals().Surplus != want {
				t.Fatalf("case %d: surplus %s, reference %s", i, p.Totals().Surplus, want)
			}
			if i%50 == 0 {
				if err := p.Sheet().Verify(); err != nil {
					t.Fatalf("case %d: DIST-54 %v", i, err)
				}
			}
		}
		if bySeizure < n/10 || short < n {
			t.Errorf("the cases are too easy: %d by seizure, %d short claims", bySeizure, short)
		}
	})
}
