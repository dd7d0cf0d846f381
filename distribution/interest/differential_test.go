package interest

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
)

// randomTitle makes a title, its events and options of every kind the oracle knows.
func randomTitle(r *rand.Rand) (Title, []Satisfaction, zhixing.Date, Options) {
	pick := func(n int) int { return r.IntN(n) }
	anchor := day("2009-06-01").AddDays(pick(16 * 365))
	if pick(3) == 0 {
		anchor = day("2012-01-01").AddDays(pick(3 * 365)) // about the turn of 2014
	}
	var t Title
	for i := range 1 + pick(3) {
		t.Expiries = append(t.Expiries, Expiry{ID: fmt.Sprint(i), On: anchor.AddDays(pick(400))})
	}
	kinds := []DebtItemKind{Principal, Principal, Price, LiquidatedDamagesSum, LawyerFee, LitigationFee, GeneralInterestSum, Damages}
	for i := range 1 + pick(4) {
		t.Items = append(t.Items, Item{ID: fmt.Sprint("i", i), Kind: kinds[pick(len(kinds))], Amount: zhixing.Fen(1 + r.Int64N(1<<(10+pick(30)))), Expiry: fmt.Sprint(pick(len(t.Expiries)))})
	}
	for j := range pick(3) {
		x := Order{ID: fmt.Sprint("o", j), From: anchor.AddDays(pick(500) - 300), Basis: DayBasis(pick(5)), Days: GeneralDays(pick(4)), Months: MonthMethod(pick(3))}
		for i := range t.Items {
			if pick(2) == 0 || len(x.Items) == 0 && i == len(t.Items)-1 {
				x.Items = append(x.Items, t.Items[i].ID)
			}
		}
		if pick(3) == 0 {
			x.To = x.From.AddDays(pick(900))
		}
		switch pick(7) {
		case 0:
			x.Rate = Rate{Kind: AnnualFixed, Value: decimal.New(1+r.Int64N(3000), -2)}
		case 1:
			x.Rate = Rate{Kind: MonthlyFixed, Value: decimal.New(1+r.Int64N(300), -2), Unit: RateUnit(pick(3))}
		case 2:
			x.Rate = Rate{Kind: DailyFixed, Value: decimal.New(1+r.Int64N(90), -1), Unit: RatePermyriad}
		case 3:
			x.Rate = Rate{Kind: SplitBenchmarkLPR, Bucket: TermBucket(1 + pick(5))}
		case 4:
			x.Rate = Rate{Kind: PBoCBenchmark, Bucket: TermBucket(1 + pick(5))}
		case 5:
			x.Rate = Rate{Kind: LPRMultiple, Of: SplitBenchmarkLPR, Bucket: TermBucket(1 + pick(5)), Multiple: decimal.New(50+r.Int64N(400), -2)}
		case 6:
			x.Rate = Rate{Kind: LPRPlusBP, Of: SplitBenchmarkLPR, Bucket: Y1To3, Points: decimal.New(r.Int64N(300)+1, 0)}
		}
		t.Orders = append(t.Orders, x)
	}
	for range pick(3) {
		s := Stay{Cause: StayCause(1 + pick(7)), From: anchor.AddDays(pick(900)), ByDebtor: zhixing.Tri(pick(3))}
		if pick(4) > 0 {
			s.To = s.From.AddDays(pick(300))
		}
		t.Stays = append(t.Stays, s)
	}
	if pick(6) == 0 {
		t.Accepted = anchor.AddDays(700 + pick(900))
	}
	on := anchor.AddDays(pick(1500))
	var events []Satisfaction
	at := anchor.AddDays(-20)
	for i := range pick(6) {
		at = at.AddDays(pick(200))
		s := Satisfaction{Seq: i + 1, Kind: zhixing.SatisfiedAccountTransfer, On: at, Amount: zhixing.Fen(1 + r.Int64N(1<<(8+pick(31))))}
		if !t.Accepted.IsZero() && !s.On.Before(t.Accepted) {
			break
		}
		if pick(4) == 0 {
			s.Costs = zhixing.Fen(r.Int64N(500000))
		}
		s.Outside = pick(6) == 0
		if pick(3) == 0 {
			s.Received = at.AddDays(pick(40))
			s.PaidOut = s.Received.AddDays(pick(60))
		}
		events = append(events, s)
	}
	r.Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
	o := Options{}
	if pick(3) > 0 {
		o = Options{
			StartDay: StartDay(pick(2)), EndDay: EndDay(pick(2)), BaseScope: BaseScope(pick(2)), LitigationFees: LitigationFees(pick(2)), RetrialByDebtor: RetrialByDebtor(pick(2)),
			AllocationOrder: AllocationOrder(pick(2)), OldInterestRank: OldInterestRank(pick(2)), Bucket2009: Bucket2009(pick(2)), RateChange2009: RateChange2009(pick(2)),
			DayBasis2009: DayBasis2009(pick(2)), Order2009: Order2009(pick(2)), OldGeneral: OldGeneral(pick(2)), GeneralDays: GeneralDays(pick(4)), GeneralEnd: GeneralEnd(pick(3)),
			MonthMethod: MonthMethod(pick(3)), DayBasis: DayBasis(pick(5)), BenchmarkAfter2019: BenchmarkAfter2019(pick(2)), Rounding: Rounding(pick(3)), AcceptanceDay: AcceptanceDay(pick(2)), GeneralInStay: GeneralInStay(pick(4) / 3),
		}
	}
	return t, events, on, o
}

// DIST-01 to 11, 14, 17 to 25 against the oracle.
func TestDifferential(t *testing.T) {
	n := 6000
	switch {
	case underRace:
		n = 300
	case testing.Short():
		n = 1500
	}
	for seed := range n {
		r := rand.New(rand.NewPCG(uint64(seed), 20140801))
		title, events, on, o := randomTitle(r)
		st, err := Balance(title, events, on, o)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		want := newOracle(title, o).run(events, on)
		for _, c := range []struct {
			what string
			got  zhixing.Money
			want string
		}{
			{"enforcement cost", st.EnforcementCost, want.cost.String()}, {"realisation cost", st.RealisationCost, want.real.String()}, {"general", st.General, want.general.String()},
			{"principal", st.Principal, want.principal.String()}, {"old", st.OldInterest, want.old.String()}, {"doubled", st.Doubled, want.doubled.String()}, {"surplus", st.Surplus, want.surplus.String()},
		} {
			if fmt.Sprint(c.got.Fen()) != c.want {
				t.Fatalf("seed %d: %s is %d fen, the oracle says %s\ntitle %+v\nevents %+v\non %s\noptions %+v\n%+v", seed, c.what, c.got.Fen(), c.want, title, events, on, o, st)
			}
		}
		c, err := Compile(title, o)
		if err != nil {
			t.Fatal(err)
		}
		if w, err := c.Balance(events, on); err != nil || w != st.Owed {
			t.Fatalf("seed %d: plain %+v %v\nrecorded %+v", seed, w, err, st.Owed)
		}
		if seed%10 == 0 {
			_, sheet, err := c.Sheet(events, on)
			if err != nil {
				t.Fatal(err)
			}
			checkSheet(t, sheet, &st)
		}
	}
}
