package distribution_test

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

// drawEstate draws an estate of the generator of the differential test, with
// disputes, statuses and reserves on top, and any options.
func drawEstate(t *rapid.T) (Estate, Ladder, Options) {
	r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
	e, criminal := randomEstate(r)
	for i := range e.Claims {
		c := &e.Claims[i]
		if r.IntN(4) == 0 {
			c.Status = ClaimStatus(r.IntN(7))
		}
		if r.IntN(4) == 0 {
			c.Disputed = zhixing.Fen((c.Owed.Principal.Fen() + c.Owed.Interest.Fen()) / 2)
		}
		if r.IntN(8) == 0 {
			c.RankDisputed = zhixing.Yes
		}
		if r.IntN(8) == 0 {
			c.Hold = zhixing.LodgeNotFound
		}
		c.SealingCosts = zhixing.Fen(c.Owed.Costs.Fen() / 2)
	}
	if r.IntN(3) == 0 {
		a := &e.Assets[0]
		switch r.IntN(4) {
		case 0:
			a.ObjectionPending = zhixing.Yes
		case 1:
			a.ThirdPartyOwner = "owner"
		case 2:
			a.AcquiredAfterCrime = zhixing.Yes
		case 3:
			if criminal {
				a.ProceedsOfCrime = zhixing.Yes
			}
		}
	}
	if r.IntN(2) == 0 {
		for i := range e.Assets {
			e.Assets[i].RulingServedOn = d("2022-01-01").AddDays(r.IntN(3))
		}
	}
	e.Costs = append(e.Costs, Cost{ID: "spread", Kind: RealisationCost, Amount: zhixing.Fen(r.Int64N(500))})
	l := CivilLadder()
	if criminal {
		l = CriminalLadder()
	} else if r.IntN(4) == 0 {
		l = BankruptcyLadder()
		e.Costs = append(e.Costs, Cost{ID: "expense", Kind: BankruptcyExpense, Amount: zhixing.Fen(r.Int64N(900))}, Cost{ID: "debt", Kind: CommonDebt, Amount: zhixing.Fen(r.Int64N(900))})
	}
	return e, l, drawOptions(t)
}

func drawOptions(t *rapid.T) Options {
	n := func(most int, name string) uint8 { return uint8(rapid.IntRange(0, most).Draw(t, name)) }
	o := Options{
		DoubledRank: DoubledRank(n(2, "doubled")), LivelihoodFirst: LivelihoodFirst(n(2, "livelihood")), SellerTaxRank: SellerTaxRank(n(2, "seller tax")),
		MaxAmountCapMeans: MaxAmountCap(n(1, "cap")), DoubledInSecurity: DoubledInSecurity(n(2, "secured")), ConstructionCoversLand: ConstructionCoversLand(n(1, "land")),
		TaxLateFee: TaxLateFee(n(1, "late fee")), RightAfterSealing: RightAfterSealing(n(1, "sealing")), RestitutionRank: RestitutionRank(n(2, "restitution")),
		SeizureOrderClaim: SeizureOrderClaim(n(1, "seizure")), Apportion: ApportionPolicy(n(2, "apportion")), Reserve: ReservePolicy(n(2, "reserve")),
	}
	if k := BonusKind(n(3, "bonus")); k != NoBonus {
		o.FirstSealBonus.Kind = k
		if k != BonusCostsOnly {
			o.FirstSealBonus.Share = decimal.RequireFromString("0.2")
		}
	}
	return o
}

func planJSON(t rapid.TB, p Plan) []byte {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for l := range p.Lines() {
		if err := enc.Encode(l); err != nil {
			t.Fatal(err)
		}
	}
	for r := range p.Results() {
		if err := enc.Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := enc.Encode(p.Totals()); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestProperties(t *testing.T) {
	t.Run("DIST-31 DIST-47 DIST-49 DIST-54 money in is money out, nobody above his claim, rank after rank", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e, l, o := drawEstate(t)
			p, err := Draw(e, l, o)
			if err != nil {
				t.Fatal(err)
			}
			x := p.Totals()
			if x.Costs.Fen()+x.Paid.Fen()+x.Lodged.Fen()+x.Returned.Fen()+x.Held.Fen()+x.Forfeited.Fen()+x.Surplus.Fen() != x.Money.Fen() {
				t.Fatalf("does not add up: %+v", x)
			}
			var in, share, lodged, cost int64
			for _, a := range e.Assets {
				in += a.Price.Fen()
			}
			if in != x.Money.Fen() {
				t.Fatal("money is not the sum of prices")
			}
			for line := range p.Lines() {
				if line.Share.Fen() > line.Admitted.Fen() || line.Share.Sign() < 0 || line.Reserved.Fen() > line.Share.Fen() || line.Reserved.Sign() < 0 {
					t.Fatalf("%+v", line)
				}
				if line.Cost != "" {
					cost += line.Share.Fen()
				} else {
					share += line.Share.Fen()
					lodged += line.Reserved.Fen()
				}
			}
			if cost != x.Costs.Fen() || share != x.Paid.Fen()+x.Lodged.Fen() || lodged != x.Lodged.Fen() {
				t.Fatal("lines and totals differ")
			}
			for r := range p.Results() {
				if b := r.Balance; b.Costs.Sign() < 0 || b.Interest.Sign() < 0 || b.Principal.Sign() < 0 || b.Doubled.Sign() < 0 || r.Received.Sign() < 0 {
					t.Fatalf("%+v", r)
				}
			}
			fullBefore(t, p)
			doc, err := json.Marshal(Case{Estate: e, Ladder: l.Name, Options: o})
			if err != nil {
				t.Fatal(err)
			}
			again, err := ReadCase(doc)
			if err != nil {
				t.Fatal(err)
			}
			q, err := again.Draw()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(planJSON(t, p)), string(planJSON(t, q))); diff != "" {
				t.Fatalf("through JSON: %s", diff)
			}
			if err := p.Sheet().Verify(); err != nil {
				t.Fatal(err)
			}
			var fact int64
			for _, f := range p.Fact("p", e.On, e.On, "debtor").Lines {
				fact += f.Amount.Fen() + f.Lodged.Fen()
			}
			if fact != in {
				t.Fatalf("fact of %d fen, money %d", fact, in)
			}
		})
	})
	t.Run("DIST-47 the order of input never matters", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e, l, o := drawEstate(t)
			p, err := Draw(e, l, o)
			if err != nil {
				t.Fatal(err)
			}
			f := e
			f.Claims, f.Assets, f.Costs = slices.Clone(e.Claims), slices.Clone(e.Assets), slices.Clone(e.Costs)
			r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "shuffle"), 2))
			r.Shuffle(len(f.Claims), func(i, j int) { f.Claims[i], f.Claims[j] = f.Claims[j], f.Claims[i] })
			r.Shuffle(len(f.Assets), func(i, j int) { f.Assets[i], f.Assets[j] = f.Assets[j], f.Assets[i] })
			r.Shuffle(len(f.Costs), func(i, j int) { f.Costs[i], f.Costs[j] = f.Costs[j], f.Costs[i] })
			q, err := Draw(f, l, o)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(planJSON(t, p)), string(planJSON(t, q))); diff != "" {
				t.Fatal(diff)
			}
		})
	})
	t.Run("DIST-47 splitting a claim changes no other by more than a fen, doubling doubles", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			var e Estate
			e.Debtor = zhixing.NaturalPerson
			amounts := rapid.SliceOfN(rapid.Int64Range(1, 1<<40), 2, 12).Draw(t, "claims")
			var total int64
			for i, a := range amounts {
				e.Claims = append(e.Claims, claim(zhixing.ClaimID(rune('a'+i)), "0", func(c *Claim) { c.Owed.Principal = zhixing.Fen(a) }))
				total += a
			}
			pool := rapid.Int64Range(0, total).Draw(t, "pool")
			e.Assets = []Asset{{ID: "asset", Price: zhixing.Fen(pool)}}
			base := shares(t, e)
			split := e
			split.Claims = slices.Clone(e.Claims)
			part := rapid.Int64Range(0, amounts[0]).Draw(t, "part")
			split.Claims[0].Owed.Principal = zhixing.Fen(amounts[0] - part)
			split.Claims = append(split.Claims, claim("a2", "0", func(c *Claim) { c.Owed.Principal = zhixing.Fen(part) }))
			after := shares(t, split)
			for _, c := range e.Claims[1:] {
				if diff := after[c.ID] - base[c.ID]; diff < -1 || diff > 1 {
					t.Fatalf("%s moved by %d fen", c.ID, diff)
				}
			}
			twice := e
			twice.Claims = slices.Clone(e.Claims)
			for i := range twice.Claims {
				twice.Claims[i].Owed.Principal = zhixing.Fen(2 * amounts[i])
			}
			twice.Assets = []Asset{{ID: "asset", Price: zhixing.Fen(2 * pool)}}
			for id, v := range shares(t, twice) {
				if diff := v - 2*base[id]; diff < -1 || diff > 1 {
					t.Fatalf("%s: %d, twice %d", id, base[id], v)
				}
			}
		})
	})
	t.Run("DIST-49 worst case never has to be recovered", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e, l, o := drawEstate(t)
			o.Reserve, o.FirstSealBonus, o.Apportion = WorstCase, FirstSealBonus{}, LargestRemainder
			for i := range e.Claims {
				if e.Claims[i].Status == Conditional {
					e.Claims[i].Status = Titled
				}
			}
			p, err := Draw(e, l, o)
			if err != nil {
				t.Fatal(err)
			}
			// Every dispute lost or won alone, up to a fen of rounding.
			for _, c := range e.Claims {
				if c.Disputed.IsZero() || c.RankDisputed == zhixing.Yes {
					continue
				}
				change := ClaimChange{Claim: c.ID, Owed: c.Owed}
				change.Owed.Principal = zhixing.Fen(max(0, c.Owed.Principal.Fen()-c.Disputed.Fen()))
				out, err := p.Outcome("", Judgment{Changes: []ClaimChange{change}})
				if err != nil {
					t.Fatal(err)
				}
				for _, r := range out.Releases {
					if r.Claim != c.ID && r.Recover.Fen() > 1 {
						t.Fatalf("%s has to give back %s", r.Claim, r.Recover)
					}
				}
			}
		})
	})
}

// fullBefore: within the money of one asset or pool, a place gets a fen only if
// every place before it is full, the building's part apart.
func fullBefore(t rapid.TB, p Plan) {
	type key struct {
		asset zhixing.AssetID
		rank  uint8
		place uint32
		rung  RungID
	}
	left := map[zhixing.AssetID]int64{}
	var order []key
	short := map[key]int64{}
	got := map[key]int64{}
	pool := map[key]int64{}
	for l := range p.Lines() {
		k := key{l.Asset, l.Rank, l.Place, l.Rung}
		if _, ok := pool[k]; !ok {
			order = append(order, k)
			pool[k] = l.Pool.Fen()
		}
		short[k] += l.Short.Fen()
		got[k] += l.Share.Fen()
	}
	for _, k := range order {
		if k.rung == "construction_price" {
			continue
		}
		if short[k] > 0 && got[k] != pool[k] && k.asset != "" {
			t.Fatalf("%v is short by %d with %d of %d given", k, short[k], got[k], pool[k])
		}
		left[k.asset] = pool[k] - got[k]
	}
}

func shares(t rapid.TB, e Estate) map[zhixing.ClaimID]int64 {
	p, err := Draw(e, CivilLadder(), Options{})
	if err != nil {
		t.Fatal(err)
	}
	out := map[zhixing.ClaimID]int64{}
	for r := range p.Results() {
		out[r.Claim] = r.Received.Fen() + r.Reserved.Fen()
	}
	return out
}

func TestScaleIdentity(t *testing.T) {
	t.Run("DIST-54 the same amounts in other decimal scales give identical bytes", func(t *testing.T) {
		doc := `{"estate":{"debtor":"natural_person","assets":[{"id":"a","price":"%s"}],"claims":[{"id":"x","owed":{"principal":"%s"}},{"id":"y","owed":{"principal":"%s"}}]}}`
		var first []byte
		for _, v := range [][3]string{{"100", "70", "80.5"}, {"100.0", "70.00", "80.50"}, {"100.00", "70.0", "80.5"}} {
			c, err := ReadCase([]byte(sprintf(doc, v[0], v[1], v[2])))
			if err != nil {
				t.Fatal(err)
			}
			p, err := c.Draw()
			if err != nil {
				t.Fatal(err)
			}
			b := planJSON(t, p)
			if first == nil {
				first = b
			} else if !bytes.Equal(first, b) {
				t.Errorf("%s\n%s", first, b)
			}
		}
	})
}

// TestPolicyReach: a policy that changes how much is lodged, or what a judgment
// reaches, changes nobody's share; a policy that ranks changes no money in.
func TestPolicyReach(t *testing.T) {
	t.Run("DIST-48 DIST-49 reserve and judgment policies leave every share as it is", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			e, l, o := drawEstate(t)
			a, err := Draw(e, l, o)
			if err != nil {
				t.Fatal(err)
			}
			o.Reserve = ReservePolicy(rapid.IntRange(0, 2).Draw(t, "other reserve"))
			o.JudgmentEffect, o.UncounteredObjection, o.RevisionWindow, o.InsufficiencyProof, o.ClaimDate = BetweenPartiesOnly, ReviseAsObjected, EveryRecipient, PresumedAfterSearch, PlanDate
			b, err := Draw(e, l, o)
			if err != nil {
				t.Fatal(err)
			}
			next := nextLine(b)
			for x := range a.Lines() {
				y := next()
				x.Received, x.Reserved, x.Reason = y.Received, y.Reserved, y.Reason
				if x != y {
					t.Fatalf("%+v\n%+v", x, y)
				}
			}
		})
	})
	t.Run("DIST-30 to DIST-52 each ranking policy moves only where its subject occurs", func(t *testing.T) {
		// Each policy against an estate that has nothing it speaks of: no byte moves.
		plain := est("100", claim("m", "40", with(zhixing.PriorityRegisteredMortgage, "2021-01-01")), claim("a", "50"), claim("b", "70", func(c *Claim) { c.AppliedOn = d("2023-01-01") }))
		base := planJSON(t, draw(t, plain, CivilLadder(), Options{}))
		for name, o := range map[string]Options{
			"doubled_rank": {DoubledRank: WithinEachCreditor}, "livelihood": {LivelihoodFirst: LivelihoodBeforeSecured}, "seller_tax": {SellerTaxRank: TaxRank45},
			"rent": {RentReserveRank: RentBeforeSecured}, "common": {CommonBenefitCosts: EveryCommonBenefit}, "cap": {MaxAmountCapMeans: CapPrincipalOnly},
			"doubled_in_security": {DoubledInSecurity: DoubledSecured}, "land": {ConstructionCoversLand: BuildingAndLand}, "late_fee": {TaxLateFee: LateFeeWithTax},
			"tax": {TaxParticipates: TaxOnlyTitled}, "sealing": {RightAfterSealing: SealedKeepsRank}, "restitution": {RestitutionRank: RestitutionEqualLawful},
			"legal_person": {NonEnterprise: LegalPersonBySeizure}, "seizure": {SeizureOrderClaim: WithDoubledPart}, "bankruptcy": {PreAcceptanceDoubled: DoubledAsOrdinary},
			"plaintiff": {SealingPlaintiff: NoReserve}, "bonus": {FirstSealBonus: FirstSealBonus{Kind: BonusCostsOnly}},
		} {
			if got := planJSON(t, draw(t, plain, CivilLadder(), o)); !bytes.Equal(base, got) {
				t.Errorf("%s: %s", name, cmp.Diff(string(base), string(got)))
			}
		}
	})
}

// TestPolicyFields: each ranking policy has the totals it may move; no variant
// moves another, and none moves the money that came in or what is held.
func TestPolicyFields(t *testing.T) {
	type fields []string
	all := fields{"costs", "paid", "lodged", "surplus", "returned", "forfeited"}
	claims := fields{"paid", "lodged", "surplus"}
	policies := []struct {
		name string
		set  func(*Options)
		may  fields
	}{
		{"DIST-38 doubled_rank", func(o *Options) { o.DoubledRank = WithinEachCreditor }, claims},
		{"DIST-38 doubled_rank excluded", func(o *Options) { o.DoubledRank = DoubledExcluded }, claims},
		{"DIST-37 livelihood before ordinary", func(o *Options) { o.LivelihoodFirst = LivelihoodBeforeOrdinary }, claims},
		{"DIST-37 livelihood before secured", func(o *Options) { o.LivelihoodFirst = LivelihoodBeforeSecured }, claims},
		{"DIST-30 sale tax after secured", func(o *Options) { o.SellerTaxRank = AfterSecured }, all},
		{"DIST-30 sale tax as tax", func(o *Options) { o.SellerTaxRank = TaxRank45 }, all},
		{"DIST-30 common benefit", func(o *Options) { o.CommonBenefitCosts = EveryCommonBenefit }, all},
		{"DIST-33 cap", func(o *Options) { o.MaxAmountCapMeans = CapPrincipalOnly }, append(fields{"returned", "costs"}, claims...)},
		{"DIST-33 doubled in security", func(o *Options) { o.DoubledInSecurity = DoubledSecured }, append(fields{"returned", "costs"}, claims...)},
		{"DIST-34 land", func(o *Options) { o.ConstructionCoversLand = BuildingAndLand }, append(fields{"returned", "costs"}, claims...)},
		{"DIST-36 late fee", func(o *Options) { o.TaxLateFee = LateFeeWithTax }, claims},
		{"DIST-36 participates", func(o *Options) { o.TaxParticipates = TaxOnlyTitled }, claims},
		{"DIST-32 after sealing", func(o *Options) { o.RightAfterSealing = SealedKeepsRank }, append(fields{"returned", "costs"}, claims...)},
		{"DIST-40 restitution", func(o *Options) { o.RestitutionRank = RestitutionEqualLawful }, claims},
		{"DIST-43 seizure", func(o *Options) { o.SeizureOrderClaim = WithDoubledPart }, claims},
		{"DIST-44 bonus", func(o *Options) { o.FirstSealBonus = FirstSealBonus{CarveOut, decimal.RequireFromString("0.2")} }, claims},
		{"DIST-47 apportion", func(o *Options) { o.Apportion = FloorResidueToFirst }, claims},
		{"DIST-42 cut-off", func(o *Options) { o.CutOff = CutOffPlanMade }, claims},
		{"DIST-49 reserve", func(o *Options) { o.Reserve = WorstCase }, fields{"paid", "lodged"}},
		{"DIST-41 plaintiff", func(o *Options) { o.SealingPlaintiff = NoReserve }, claims},
		{"DIST-48 judgment", func(o *Options) { o.JudgmentEffect = BetweenPartiesOnly }, nil},
		{"DIST-48 uncountered", func(o *Options) { o.UncounteredObjection = ReviseAsObjected }, nil},
		{"DIST-48 window", func(o *Options) { o.RevisionWindow = EveryRecipient }, nil},
		{"DIST-41 insufficiency", func(o *Options) { o.InsufficiencyProof = PresumedAfterSearch }, nil},
		{"DIST-38 claim date", func(o *Options) { o.ClaimDate = PlanDate }, nil},
		{"DIST-52 doubled before acceptance", func(o *Options) { o.PreAcceptanceDoubled = DoubledAsOrdinary }, claims},
		{"DIST-41 legal person", func(o *Options) { o.NonEnterprise = LegalPersonBySeizure }, nil}, // other debtors
		{"DIST-30 rent", func(o *Options) { o.RentReserveRank = RentBeforeSecured }, nil},          // no reserve here
	}
	totals := func(t rapid.TB, p Plan) map[string]string {
		data, err := json.Marshal(p.Totals())
		if err != nil {
			t.Fatal(err)
		}
		var m map[string]string
		if err := json.Unmarshal(data, &m); err != nil {
			t.Fatal(err)
		}
		return m
	}
	moved := map[string]bool{}
	for _, x := range policies {
		t.Run(x.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				e, l, _ := drawEstate(t)
				a, err := Draw(e, l, Options{})
				if err != nil {
					t.Fatal(err)
				}
				o := Options{}
				x.set(&o)
				b, err := Draw(e, l, o)
				if err != nil {
					t.Fatal(err)
				}
				before, after := totals(t, a), totals(t, b)
				for k, v := range before {
					if after[k] != v && !slices.Contains(x.may, k) {
						t.Fatalf("%s moves %s from %s to %s", x.name, k, v, after[k])
					}
				}
				if !bytes.Equal(planJSON(t, a), planJSON(t, b)) {
					if x.may == nil {
						t.Fatalf("%s moves something", x.name)
					}
					moved[x.name] = true
				}
			})
		})
	}
	if len(moved) < 10 && !testing.Short() {
		t.Errorf("only %d policies were seen to move anything: %v", len(moved), moved)
	}
}
