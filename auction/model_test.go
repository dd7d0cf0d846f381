package auction

import (
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

// behaviour is what one platform does in a network inquiry, and what becomes of an
// objection to its report.
type behaviour struct {
	reports  int // days after receipt; 0 never
	applied  bool
	amount   int64
	objected bool
	upheld   bool
}

// byDefinition is the price in fen of a network inquiry worked out from what the
// platforms did, by the words of REFPRICE-2018 11 and 13; 0 where it failed. The
// commission is received on a Monday, so that no term rolls: due on Thursday, extended
// to Sunday and rolled to the Monday after it.
func byDefinition(list []behaviour) int64 {
	anyIn, anyAsked := false, false
	for _, b := range list {
		anyIn = anyIn || b.reports > 0 && b.reports <= 3
		anyAsked = anyAsked || b.applied
	}
	var in []behaviour
	for _, b := range list {
		if b.reports > 0 && (b.reports <= 3 || !anyIn && b.applied && b.reports <= 7) {
			in = append(in, b)
		}
	}
	objected := 0
	for _, b := range in {
		if b.objected {
			objected++
		}
	}
	sum, n := new(big.Rat), int64(0)
	for _, b := range in {
		if !b.objected || objected == len(in) && !b.upheld {
			sum.Add(sum, big.NewRat(b.amount, 1))
			n++
		}
	}
	if n == 0 {
		return 0
	}
	sum.Quo(sum, big.NewRat(n, 1))
	sum.Add(sum, big.NewRat(1, 2)) // half up
	return new(big.Int).Quo(sum.Num(), sum.Denom()).Int64()
}

// TestNetworkModel drives whole network inquiries and holds their outcome to the
// definition (AUC-11, 16, 18, 29); events out of place are tried on the way and refused.
func TestNetworkModel(t *testing.T) {
	names := []string{"A", "B", "C", "D"}
	rapid.Check(t, func(t *rapid.T) {
		list := make([]behaviour, rapid.IntRange(1, 4).Draw(t, "platforms"))
		for i := range list {
			list[i] = behaviour{reports: rapid.SampledFrom([]int{0, 1, 3, 4, 7, 8}).Draw(t, "reports"), applied: rapid.Bool().Draw(t, "applied"), amount: rapid.Int64Range(1, 50).Draw(t, "amount"),
				objected: rapid.Bool().Draw(t, "objected"), upheld: rapid.Bool().Draw(t, "upheld")}
		}
		p := applyAllRapid(t, Price{}, start(networkFacts)...)
		n := 0
		apply := func(on string, k PriceEventKind, edit func(*PriceEvent)) bool {
			n++
			e := pe("m"+itoa(n), on, k, edit)
			next, err := p.Apply(e)
			if err != nil {
				if next.State() != p.State() {
					t.Fatal("a refused event changed the state")
				}
				return false
			}
			p = next
			return true
		}
		must := func(on string, k PriceEventKind, edit func(*PriceEvent)) {
			if !apply(on, k, edit) {
				t.Fatalf("%s on %s refused in %s", k, on, p.State())
			}
		}
		received := day("2026-03-02")
		for i := range list {
			must("2026-03-02", PriceCommissioned, func(e *PriceEvent) { e.Platform = names[i] })
		}
		for d := 1; d <= 8; d++ {
			on := received.AddDays(d).String()
			for i, b := range list {
				if b.applied && d == 2 && p.State() == PriceNetwork {
					must(on, PriceExtensionApplied, func(e *PriceEvent) { e.Platform = names[i] })
				}
				if b.reports == d && p.State() == PriceNetwork {
					apply(on, PriceReport, func(e *PriceEvent) {
						e.Platform, e.Amount, e.ValidTo = names[i], zhixing.GiveMoney(zhixing.Fen(b.amount)), day("2026-12-31")
					})
				}
			}
			if apply(on, PriceTermOver, nil) && d <= 3 {
				t.Fatalf("the term was over on day %d", d)
			}
		}
		if p.State() == PriceSelecting { // nobody reported in time
			for _, b := range list {
				if b.reports > 0 && b.reports <= 3 {
					t.Fatal("AUC-11: failed though a result was there in time")
				}
			}
			if byDefinition(list) != 0 {
				t.Fatalf("AUC-11: failed, by definition %d", byDefinition(list))
			}
			return
		}
		if p.State() != PriceDelivered {
			t.Fatalf("after the terms: %s", p.State())
		}
		var objected []int
		must("2026-03-11", PriceDelivery, func(e *PriceEvent) { e.Recipient = "debtor" })
		for i, b := range list {
			if r := p.Reports()[i]; b.objected && r.inTime() {
				must("2026-03-12", PriceObjection, func(e *PriceEvent) {
					e.Recipient, e.Platform, e.Grounds = "debtor", names[i], ObjectionGrounds{GroundScope}
				})
				objected = append(objected, i)
			}
		}
		on := day("2026-03-20")
		for range 12 {
			on = on.AddDays(10)
			switch p.State() {
			case PriceDelivered, PriceNetworkCorrecting: // nobody corrects
				must(on.String(), PriceTermOver, nil)
			case PriceObjectionFormal:
				i := objected[0]
				objected = objected[1:]
				must(on.String(), PriceObjectionDecided, func(e *PriceEvent) {
					e.Recipient, e.Platform, e.Upheld = "debtor", names[i], zhixing.TriOf(list[i].upheld)
				})
			}
		}
		want := byDefinition(list)
		ref, ok := p.Reference()
		if ok != (want != 0) || ok && ref.Amount.Fen() != want {
			t.Fatalf("AUC-16: %s in %s, by definition %d of %+v", ref.Amount, p.State(), want, list)
		}
		if !ok && p.State() != PriceSelecting {
			t.Fatalf("AUC-16: %s", p.State())
		}
		one, _ := json.Marshal(p.Events())
		var back []PriceEvent
		if err := json.Unmarshal(one, &back); err != nil {
			t.Fatal(err)
		}
		again, err := ReplayPrice(back, Options{})
		two, _ := json.Marshal(again.Events())
		if err != nil || string(one) != string(two) || again.State() != p.State() {
			t.Fatalf("AUC-95.10 replay: %v", err)
		}
	})
}

func applyAllRapid(t *rapid.T, p Price, events ...PriceEvent) Price {
	for _, e := range events {
		next, err := p.Apply(e)
		if err != nil {
			t.Fatal(err)
		}
		p = next
	}
	return p
}

// TestLotModel plays lots with random steps, most of them out of place, and terms that
// are lawful, too low or too late: no history announces a round below its floor, rounds
// come one after the other, a lot is returned only after its last round and sale, what
// was refused leaves nothing, and a replay gives the same (AUC-85, 95.17 to 19).
func TestLotModel(t *testing.T) {
	tri := rapid.SampledFrom([]zhixing.Tri{zhixing.Unknown, zhixing.Yes, zhixing.Yes, zhixing.No})
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]LotKind{LotImmovable, LotMovable, LotLegalPersonShares}).Draw(t, "kind")
		regime := rapid.SampledFrom([]Regime{RegimeOnline, RegimeTraditional}).Draw(t, "regime")
		l, err := NewLot("l", kind, regime, Options{})
		if err != nil {
			t.Fatal(err)
		}
		x := complete()
		x.Kind, x.Regime, x.ChannelGround, x.Costs, x.House = kind, regime, "ground", zhixing.Money{}, zhixing.No
		x.Notified = []Notified{{Party: "debtor", Waived: zhixing.Yes}}
		x.Price.ValidTo = day("2026-12-31")
		basis := x.Price.Amount
		at := day("2026-02-26")
		openings := []zhixing.Money{}
		for i := range rapid.IntRange(5, 25).Draw(t, "n") {
			at = at.AddDays(rapid.IntRange(0, 3).Draw(t, "later"))
			kinds := l.Allowed()
			if len(kinds) == 0 {
				break
			}
			k := rapid.SampledFrom(kinds).Draw(t, "open")
			if rapid.IntRange(0, 5).Draw(t, "wild") == 0 {
				k = LotEventKind(rapid.IntRange(0, 18).Draw(t, "kind"))
			}
			e := LotEvent{Meta: zhixing.EventMeta{ID: zhixing.EventID("e" + itoa(i)), On: at}, Kind: k, Sold: tri.Draw(t, "sold"), TakerFound: tri.Draw(t, "taker"), Declined: tri.Draw(t, "declined"), DifferencePaid: tri.Draw(t, "paid"), CaseOpen: tri.Draw(t, "open case"), Withdrawal: WithdrawSettled}
			if rapid.Bool().Draw(t, "price") {
				e.Price = zhixing.GiveMoney(zhixing.Fen(basis.Fen() * 2))
			}
			if k == LotAnnounce || k == LotAnnounceSale {
				facts := x
				facts.Past = l.Past()
				w := Wish{From: at, Platform: "p", Round: len(facts.Past) + 1}
				if k == LotAnnounceSale {
					w.Stage = StageSale
				}
				terms, _, err := Propose(facts, w, Options{})
				if err != nil {
					continue
				}
				if rapid.IntRange(0, 2).Draw(t, "low") == 0 {
					terms.Opening = zhixing.Fen(max(1, terms.Opening.Fen()-rapid.Int64Range(1, 1e6).Draw(t, "by")))
				}
				e.Terms, e.Facts = &terms, &facts
			}
			was := l
			next, err := l.Apply(e)
			if err != nil {
				if next.State() != was.State() || len(next.Events()) != len(was.Events()) {
					t.Fatal("a refused step left something")
				}
				continue
			}
			l = next
			if k == LotAnnounce {
				n := e.Terms.Round
				prev := zhixing.Money{}
				if n > 1 {
					prev = openings[n-2]
				}
				least, _, err := MinOpening(kind, regime, n, e.Terms.NoticeOn, basis, prev, Options{})
				if err != nil || e.Terms.Opening.Less(least) {
					t.Fatalf("AUC-95.18: round %d announced at %s, floor %s", n, e.Terms.Opening, least)
				}
				openings = append(openings[:n-1], e.Terms.Opening)
				if n > MaxRounds(kind, regime, Options{}) {
					t.Fatal("AUC-31: a round too many")
				}
			}
			if k == LotAnnounceSale && e.Terms.Opening != openings[len(openings)-1] {
				t.Fatalf("AUC-55: sale at %s", e.Terms.Opening)
			}
			if l.State() == LotReturned && was.State() != LotRevoked && len(l.Past()) < MaxRounds(kind, regime, Options{}) {
				t.Fatal("AUC-85: returned before the last round failed")
			}
			if k == LotWithdraw && was.State() != LotAnnounced && was.State() != LotSaleAnnounced {
				t.Fatalf("AUC-95.19: withdrawn from %s", was.State())
			}
		}
		one, _ := json.Marshal(l.Events())
		var back []LotEvent
		if err := json.Unmarshal(one, &back); err != nil {
			t.Fatal(err)
		}
		fresh, _ := NewLot("l", kind, regime, Options{})
		again, err := ReplayLot(fresh, back)
		two, _ := json.Marshal(again.Events())
		if err != nil || string(one) != string(two) || again.State() != l.State() || again.Round() != l.Round() || !slices.Equal(again.Facts(at), l.Facts(at)) {
			t.Fatalf("AUC-95.10: %v", err)
		}
	})
}

// TestOpeningChain: whatever the price, kind and cuts, the floors chain as AUC-95.18
// says: 80 per cent of the round before, 90 of legal-person shares, 70 of the basis
// online; a fen less is always below one of them.
func TestOpeningChain(t *testing.T) {
	share := map[LotKind]int64{LotImmovable: 80, LotMovable: 80, LotVehicle: 80, LotLegalPersonShares: 90, LotVessel: 80}
	rapid.Check(t, func(t *rapid.T) {
		kind := rapid.SampledFrom([]LotKind{LotImmovable, LotMovable, LotVehicle, LotLegalPersonShares, LotVessel}).Draw(t, "kind")
		regime := rapid.SampledFrom([]Regime{RegimeOnline, RegimeTraditional}).Draw(t, "regime")
		basis := zhixing.Fen(rapid.Int64Range(1, 1e15).Draw(t, "basis"))
		first := int64(100)
		switch {
		case kind == LotVessel:
			first = 80
		case kind != LotLegalPersonShares && regime == RegimeOnline:
			first = 70
		}
		rungs, err := Ladder(kind, regime, day("2026-01-01"), basis, Options{})
		if err != nil {
			t.Fatal(err)
		}
		prev := basis
		for i, r := range rungs {
			if r.Stage == StageSale {
				break
			}
			s := share[kind]
			if i == 0 {
				s = first
			}
			// least*100 >= s*prev, and a fen less is not.
			want := new(big.Int).Mul(big.NewInt(prev.Fen()), big.NewInt(s))
			have := new(big.Int).Mul(big.NewInt(r.Least.Fen()), big.NewInt(100))
			below := new(big.Int).Mul(big.NewInt(r.Least.Fen()-1), big.NewInt(100))
			if have.Cmp(want) < 0 || below.Cmp(want) >= 0 {
				t.Fatalf("AUC-95.18: round %d of %s at %s", r.Round, kind, r.Least)
			}
			prev = r.Least
		}
	})
}
