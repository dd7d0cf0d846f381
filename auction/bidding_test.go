package auction

import (
	"encoding/json"
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

func moment(s string) zhixing.Instant { return zhixing.MustInstant(s + "+08:00") }

func exampleParams() Params {
	return Params{Lot: "house", Round: 1, Opening: yuan("1350883.34"), Step: yuan("5000"), Deposit: yuan("200000"),
		Start: moment("2026-04-08T10:00:00"), Close: moment("2026-04-09T10:00:00"), Grid: GridAtLeastOneStep}
}

func opened(t testing.TB, p Params) Auction {
	t.Helper()
	a, err := Open(p, moment("2026-03-02T09:00:00"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// admit locks the full deposit and qualifies a bidder.
func admit(t testing.TB, a Auction, code Code, who string, rank uint8, at zhixing.Instant) Auction {
	t.Helper()
	amount := a.Params().Deposit
	if a.Params().Stage == StageSale {
		amount = a.Params().Opening
	}
	a, err := a.Do(Command{Kind: EventDepositLocked, Code: code, At: at, Price: amount, Detail: &Detail{Party: zhixing.PartyID(who), Payer: "account of " + who}})
	if err != nil {
		t.Fatal(err)
	}
	role := RoleOrdinary
	if rank > 0 {
		role = RolePriority
	}
	a, err = a.Do(Command{Kind: EventQualified, Code: code, At: at, Detail: &Detail{Party: zhixing.PartyID(who), Role: role, Rank: rank}})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func do(t testing.TB, a Auction, c Command) Auction {
	t.Helper()
	next, err := a.Do(c)
	if err != nil {
		t.Fatalf("%s: %v", c.Kind, err)
	}
	return next
}

func TestBiddingExample(t *testing.T) {
	a := opened(t, exampleParams())
	before := moment("2026-04-01T09:00:00")
	a = admit(t, a, 1, "B1", 0, before)
	a = admit(t, a, 2, "B2", 0, before)
	a = admit(t, a, 11, "P1", 1, before)
	a = admit(t, a, 12, "P2", 2, before)
	for _, c := range []struct {
		name, price, at string
		code            Code
		want            Refusal
		close           string
	}{
		{"AUC-40 B1 opens", "1350883.34", "2026-04-08T10:05:00", 1, Accepted, "10:00:00"},
		{"AUC-42 B2 equal", "1350883.34", "2026-04-08T10:06:00", 2, RefusedEqualWithoutPriority, "10:00:00"},
		{"AUC-40 B2 raises", "1355883.34", "2026-04-08T10:07:00", 2, Accepted, "10:00:00"},
		{"AUC-42 P2 equal", "1355883.34", "2026-04-08T10:08:00", 12, Accepted, "10:00:00"},
		{"AUC-42 P1 equal, better rank", "1355883.34", "2026-04-08T10:09:00", 11, Accepted, "10:00:00"},
		{"AUC-42 P2 equal again", "1355883.34", "2026-04-08T10:10:00", 12, RefusedEqualNotLeading, "10:00:00"},
		{"AUC-92 B1 below the increment", "1356000.00", "2026-04-08T10:11:00", 1, RefusedBelowMinimumNext, "10:00:00"},
		{"AUC-41 five minutes before the end exactly", "1360883.34", "2026-04-09T09:55:00", 1, Accepted, "10:00:00"},
		{"AUC-41 within the last five minutes", "1365883.34", "2026-04-09T09:57:30", 2, Accepted, "10:02:30"},
		{"AUC-41 a matching priority bid extends too", "1365883.34", "2026-04-09T10:02:29", 11, Accepted, "10:07:29"},
		{"AUC-41 at the closing moment", "1370883.34", "2026-04-09T10:07:29", 1, RefusedNotOpen, "10:07:29"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := a.Judge(c.code, yuan(c.price), moment(c.at)); got != c.want {
				t.Errorf("judged %s, want %s", got, c.want)
			}
			next, err := a.Do(Bid(c.code, yuan(c.price), moment(c.at)))
			var refused *zhixing.RefusedError
			if (err != nil) != (c.want != Accepted) || err != nil && (!errors.As(err, &refused) || refused.Findings[0].Code != c.want.String() || refused.Rule != c.want.Rule()) {
				t.Fatalf("%v, want %s", err, c.want)
			}
			a = next
			if got := a.Close(); got != moment("2026-04-09T"+c.close) {
				t.Errorf("closes %s", got)
			}
		})
	}
	code, price := a.Leader()
	if a.Phase() != PhaseSold || code != 11 || price != yuan("1365883.34") || a.Buyer() != "P1" {
		t.Errorf("AUC-95.7: %s %d %s %s", a.Phase(), code, price, a.Buyer())
	}
	if accepted, refused := a.Counts(); accepted != 7 || refused != 4 {
		t.Errorf("AUC-91 refusals are kept: %d %d", accepted, refused)
	}
}

func TestBadBidsLeaveTheStateAlone(t *testing.T) {
	p := exampleParams()
	p.Barred = []Barred{{"defaulter", BarDefaulter}}
	a := opened(t, p)
	a = admit(t, a, 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, p.Opening, moment("2026-04-08T10:05:00")))
	var refused *zhixing.RefusedError
	// The defaulter and a deposit short by a fen never become bidders.
	x, err := a.Do(Command{Kind: EventDepositLocked, Code: 7, At: moment("2026-04-08T10:06:00"), Price: yuan("200000"), Detail: &Detail{Party: "defaulter"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = x.Do(Command{Kind: EventQualified, Code: 7, At: moment("2026-04-08T10:06:00"), Detail: &Detail{}}); !errors.As(err, &refused) || refused.Rule != "AUC-39" {
		t.Errorf("AUC-39 AUC-95.17: %v", err)
	}
	y, err := a.Do(Command{Kind: EventDepositLocked, Code: 8, At: moment("2026-04-08T10:06:00"), Price: yuan("199999.99"), Detail: &Detail{Party: "short"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err = y.Do(Command{Kind: EventQualified, Code: 8, At: moment("2026-04-08T10:06:00"), Detail: &Detail{}}); !errors.As(err, &refused) || refused.Rule != "AUC-37" {
		t.Errorf("AUC-37 a fen short: %v", err)
	}
	if _, err := a.Do(Command{Kind: EventDepositLocked, Code: 9, At: moment("2026-04-08T10:06:00"), Price: yuan("200000"), Detail: &Detail{Party: "x", Currency: "USD"}}); !errors.As(err, &refused) {
		t.Errorf("AUC-37 deposit in another currency: %v", err)
	}
	for _, c := range []struct {
		name string
		cmd  Command
		on   Auction
		want Refusal
	}{
		{"AUC-92 below the increment", Bid(1, yuan("1355000"), moment("2026-04-08T10:10:00")), a, RefusedBelowMinimumNext},
		{"AUC-92 below the current price", Bid(1, yuan("1"), moment("2026-04-08T10:10:00")), a, RefusedBelowCurrent},
		{"AUC-41 after the close", Bid(1, yuan("1400883.34"), moment("2026-04-09T10:00:00")), a, RefusedNotOpen},
		{"AUC-38 nobody's code", Bid(99, yuan("1400883.34"), moment("2026-04-08T10:10:00")), a, RefusedUnknown},
		{"AUC-39 by a defaulter", Bid(7, yuan("1400883.34"), moment("2026-04-08T10:10:00")), x, RefusedNotQualified},
		{"AUC-37 deposit short by a fen", Bid(8, yuan("1400883.34"), moment("2026-04-08T10:10:00")), y, RefusedNotQualified},
		{"AUC-40 in a foreign currency", Command{Kind: EventBidAccepted, Code: 1, Price: yuan("1400883.34"), At: moment("2026-04-08T10:10:00"), Detail: &Detail{Currency: "USD"}}, a, RefusedNotMoney},
		{"AUC-40 nothing", Bid(1, zhixing.Money{}, moment("2026-04-08T10:10:00")), a, RefusedNotMoney},
		{"AUC-42 the leader at his own price", Bid(1, p.Opening, moment("2026-04-08T10:10:00")), a, RefusedAlreadyLeading},
	} {
		t.Run(c.name, func(t *testing.T) {
			next, err := c.on.Do(c.cmd)
			if !errors.As(err, &refused) || refused.Findings[0].Code != c.want.String() {
				t.Fatalf("%v, want %s", err, c.want)
			}
			was, wasPrice := c.on.Leader()
			now, price := next.Leader()
			last := next.Events()[next.Len()-1]
			if was != now || wasPrice != price || next.Close() != c.on.Close() || last.Kind != EventBidRefused || last.Refusal != c.want {
				t.Errorf("state changed: %d %s, last %s", now, price, last)
			}
			if again, err := Replay(next.Events()); err != nil || again.Len() != next.Len() {
				t.Errorf("replay: %v", err)
			}
		})
	}
}

func TestSaleMode(t *testing.T) {
	p := exampleParams()
	p.Stage, p.Round, p.Grid = StageSale, 3, GridMultiples
	p.Close = moment("2026-06-07T10:00:00") // end of the sale period
	a := opened(t, p)
	a = admit(t, a, 1, "B1", 0, moment("2026-04-09T09:00:00"))
	a = admit(t, a, 2, "B2", 0, moment("2026-04-09T09:00:00"))
	late := do(t, a, Bid(1, p.Opening, moment("2026-06-07T09:59:59")))
	if late.Close() != moment("2026-06-08T09:59:59") {
		t.Errorf("AUC-55 the window runs on: %s", late.Close())
	}
	a = do(t, a, Bid(1, p.Opening, moment("2026-05-01T12:00:00")))
	if a.Close() != moment("2026-05-02T12:00:00") {
		t.Errorf("AUC-93: %s", a.Close())
	}
	a = do(t, a, Bid(2, yuan("1355883.34"), moment("2026-05-02T11:59:00")))
	if a.Close() != moment("2026-05-02T12:04:00") {
		t.Errorf("AUC-41 in a sale: %s", a.Close())
	}
	a, err := a.Tick(moment("2026-05-02T12:04:00"))
	if err != nil || a.Phase() != PhaseSold || a.Buyer() != "B2" {
		t.Fatalf("%s %v", a.Phase(), err)
	}
	a = do(t, a, Command{Kind: EventDefaulted, At: moment("2026-05-20T09:00:00")})
	if b := a.e.bidders[2].acc; b.refunded != yuan("1150883.34").Fen() || a.e.acc.held != yuan("200000").Fen() || !a.Balanced() {
		t.Errorf("AUC-55 default in a sale costs the named deposit: %+v %+v", b, a.e.acc)
	}
	none := opened(t, p)
	none, _ = none.Tick(moment("2026-06-07T10:00:00"))
	if none.Phase() != PhaseFailed {
		t.Errorf("AUC-93 no bid: %s", none.Phase())
	}
	p.SalePeriodEnd = WindowTruncated
	cut := admit(t, opened(t, p), 1, "B1", 0, moment("2026-04-09T09:00:00"))
	cut = do(t, cut, Bid(1, p.Opening, moment("2026-06-07T09:00:00")))
	if cut.Close() != p.Close {
		t.Errorf("AUC-55 truncated: %s", cut.Close())
	}
}

func TestPauseAndResume(t *testing.T) {
	a := admit(t, opened(t, exampleParams()), 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, yuan("1350883.34"), moment("2026-04-09T09:50:00")))
	if _, err := a.Do(Command{Kind: EventPaused, At: moment("2026-04-09T09:59:00"), Detail: &Detail{Pause: PauseFault}}); err == nil {
		t.Error("AUC-46: the reason is published")
	}
	p := do(t, a, Command{Kind: EventPaused, At: moment("2026-04-09T09:59:00"), Detail: &Detail{Pause: PauseSuspension, Reason: "objection"}})
	if p.Outcome() != zhixing.LotOutcomeSuspended || p.Judge(1, yuan("1355883.34"), moment("2026-04-09T09:59:30")) != RefusedPaused {
		t.Errorf("AUC-46: %s", p.Outcome())
	}
	r := do(t, p, Command{Kind: EventResumed, At: moment("2026-04-13T14:00:00")})
	if r.Close() != moment("2026-04-13T14:05:00") {
		t.Errorf("AUC-93 never less than five minutes: %s", r.Close())
	}
	params := exampleParams()
	params.ResumeMode = RestartWindow
	w := do(t, opened(t, params), Command{Kind: EventStarted, At: moment("2026-04-08T11:00:00")})
	w = do(t, w, Command{Kind: EventPaused, At: moment("2026-04-08T12:00:00"), Detail: &Detail{Reason: "x"}})
	w = do(t, w, Command{Kind: EventResumed, At: moment("2026-04-10T12:00:00")})
	if w.Close() != moment("2026-04-11T12:00:00") {
		t.Errorf("AUC-46 restart: %s", w.Close())
	}
}

// naive is the bidding by definition: everything is worked out from the list of
// accepted bids, nothing is carried along.
type naive struct {
	p     Params
	ranks map[Code]uint8
	bids  []Event
}

func (m *naive) close() time.Time {
	c := m.p.Close.Time()
	for i, b := range m.bids {
		at := b.At.Time()
		if m.p.Stage == StageSale && i == 0 {
			c = at.Add(24 * time.Hour)
		}
		if c.Sub(at) < 5*time.Minute {
			c = at.Add(5 * time.Minute)
		}
	}
	return c
}

func (m *naive) accepts(code Code, price int64, at zhixing.Instant) bool {
	rank, ok := m.ranks[code]
	if !ok || price <= 0 || at.Time().Before(m.p.Start.Time()) || !at.Time().Before(m.close()) {
		return false
	}
	if len(m.bids) == 0 {
		return price >= m.p.Opening.Fen() && (price-m.p.Opening.Fen())%m.p.Step.Fen() == 0
	}
	last := m.bids[len(m.bids)-1]
	if price == last.Price.Fen() {
		leader := m.ranks[last.Code]
		return code != last.Code && rank > 0 && (leader == 0 || rank < leader)
	}
	raise := price - last.Price.Fen()
	return raise >= m.p.Step.Fen() && raise%m.p.Step.Fen() == 0
}

// TestBiddingModel: random bids, refused ones included, against the naive
// definition, with the invariants of AUC-95 on every prefix.
func TestBiddingModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Params{Lot: "l", Opening: yuan("1000"), Step: yuan("10"), Deposit: yuan("100"), Start: moment("2026-04-08T10:00:00"), Close: moment("2026-04-09T10:00:00")}
		if rapid.Bool().Draw(t, "sale") {
			p.Stage, p.Close = StageSale, moment("2026-04-20T10:00:00")
		}
		m := &naive{p: p, ranks: map[Code]uint8{1: 0, 2: 0, 3: 1, 4: 2, 5: 2}}
		a, err := Open(p, moment("2026-04-01T10:00:00"))
		if err != nil {
			t.Fatal(err)
		}
		amount := p.Deposit
		if p.Stage == StageSale {
			amount = p.Opening
		}
		for code := Code(1); code <= 5; code++ {
			who := zhixing.PartyID(rune('A' + code))
			for _, c := range []Command{{Kind: EventDepositLocked, Price: amount}, {Kind: EventQualified}} {
				c.Code, c.At, c.Detail = code, moment("2026-04-02T10:00:00"), &Detail{Party: who, Rank: m.ranks[code]}
				if a, err = a.Do(c); err != nil {
					t.Fatal(err)
				}
			}
		}
		at := p.Start.Add(-time.Minute)
		steps := []time.Duration{0, time.Second, time.Minute, 4 * time.Minute, 5 * time.Minute, 6 * time.Minute, 6 * time.Hour, 11 * time.Hour}
		var withoutRefused []Command
		for range rapid.IntRange(1, 40).Draw(t, "n") {
			at = at.Add(rapid.SampledFrom(steps).Draw(t, "later"))
			if rapid.IntRange(0, 6).Draw(t, "edge") == 0 {
				if c := m.close().Add(-time.Duration(rapid.IntRange(-1, 300001).Draw(t, "ms")) * time.Millisecond); c.After(at.Time()) {
					at = zhixing.InstantFromTime(c)
				}
			}
			_, current := a.Leader()
			price := max(current.Fen(), 100000-1000) + rapid.SampledFrom([]int64{-1000, 0, 0, 0, 500, 999, 1000, 1000, 1001, 2000, 5000}).Draw(t, "raise")
			code := Code(rapid.IntRange(0, 7).Draw(t, "code"))
			want := m.accepts(code, price, at)
			judged := a.Judge(code, zhixing.Fen(price), at)
			wasClose := a.Close()
			next, err := a.Do(Bid(code, zhixing.Fen(price), at))
			if (err == nil) != want || (judged == Accepted) != want {
				t.Fatalf("code %d price %d at %s: %v, judged %s, by definition %t", code, price, at, err, judged, want)
			}
			if want {
				m.bids = append(m.bids, Event{Code: code, Price: zhixing.Fen(price), At: at})
				withoutRefused = append(withoutRefused, Bid(code, zhixing.Fen(price), at))
			}
			a = next
			if len(m.bids) > 1 || p.Stage == StageAuction {
				if a.Close().Before(wasClose) {
					t.Fatal("AUC-95.4: the close moved earlier")
				}
			}
			if !a.Close().Time().Equal(m.close()) {
				t.Fatalf("AUC-95.4: close %s, by definition %s", a.Close(), m.close())
			}
			if !a.Balanced() {
				t.Fatal("AUC-95.12")
			}
		}
		checkWinner(t, a, m)
		// AUC-95.10 and 11.
		events := a.Events()
		k := rapid.IntRange(0, len(events)).Draw(t, "cut")
		first, err := Replay(events[:k])
		if err != nil {
			t.Fatal(err)
		}
		whole, err := first.Replay(events[k:])
		if err != nil {
			t.Fatal(err)
		}
		one, _ := json.Marshal(events)
		two, _ := json.Marshal(whole.Events())
		if string(one) != string(two) || !cmp.Equal(whole.Params().Opening.Fen(), p.Opening.Fen()) || whole.e.price != a.e.price || whole.e.close != a.e.close {
			t.Fatal("AUC-95.10: replay differs")
		}
		b, _ := Replay(events[:11])
		for _, c := range withoutRefused {
			if b, err = b.Do(c); err != nil {
				t.Fatalf("AUC-95.11: %v", err)
			}
		}
		if b.e.leader != a.e.leader || b.e.price != a.e.price || b.e.close != a.e.close {
			t.Fatal("AUC-95.11: refused bids have an effect")
		}
		var back []Event
		if err := json.Unmarshal(one, &back); err != nil {
			t.Fatal(err)
		}
		if again, err := Replay(back); err != nil || again.e.close != a.e.close {
			t.Fatalf("stored and read back: %v", err)
		}
	})
}

// checkWinner works the winner out of the set of accepted bids: highest price, best
// rank, first (AUC-95.1, 5, 7, 8, 9).
func checkWinner(t *rapid.T, a Auction, m *naive) {
	a, err := a.Tick(zhixing.InstantFromTime(m.close()))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.bids) == 0 {
		if a.Phase() != PhaseFailed {
			t.Fatalf("AUC-95.9: %s", a.Phase())
		}
		return
	}
	best := m.bids[0]
	for _, b := range m.bids {
		if best.Price.Less(b.Price) || best.Price == b.Price && worst(m.ranks[b.Code]) < worst(m.ranks[best.Code]) {
			best = b
		}
		if left := m.close().Sub(b.At.Time()); left < 5*time.Minute {
			t.Fatalf("AUC-95.5: a bid %s before the final close", left)
		}
	}
	for i := 1; i < len(m.bids); i++ {
		x, y := m.bids[i-1], m.bids[i]
		if y.Price.Less(x.Price) || x.Price == y.Price && worst(m.ranks[y.Code]) >= worst(m.ranks[x.Code]) {
			t.Fatal("AUC-95.1")
		}
	}
	if code, price := a.Leader(); code != best.Code || price != best.Price || a.Phase() != PhaseSold {
		t.Fatalf("AUC-95.7: %d at %s, want %d at %s", code, price, best.Code, best.Price)
	}
}

// TestMoneyModel: random money events of all kinds: no fen is lost at any prefix,
// losers get back what they locked, a paid price is the deal price (AUC-95.12 to 15,
// 19, 20).
func TestMoneyModel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Params{Lot: "l", Opening: yuan("1000"), Step: yuan("10"), Deposit: yuan("100"), Start: moment("2026-04-08T10:00:00"), Close: moment("2026-04-09T10:00:00"),
			Regime: rapid.SampledFrom([]Regime{RegimeOnline, RegimeTraditional}).Draw(t, "regime")}
		if rapid.Bool().Draw(t, "sale") {
			p.Stage = StageSale
		}
		a, err := Open(p, moment("2026-04-01T10:00:00"))
		if err != nil {
			t.Fatal(err)
		}
		at := moment("2026-04-08T09:00:00")
		for range rapid.IntRange(10, 80).Draw(t, "n") {
			at = at.Add(rapid.SampledFrom([]time.Duration{0, time.Minute, time.Hour, 3 * time.Hour}).Draw(t, "later"))
			kinds := a.Allowed(at)
			k := rapid.SampledFrom(kinds).Draw(t, "kind")
			if rapid.IntRange(0, 9).Draw(t, "wild") == 0 {
				k = BidEventKind(rapid.IntRange(0, 26).Draw(t, "any"))
			}
			c := Command{Kind: k, At: at, Code: Code(rapid.IntRange(0, 4).Draw(t, "code")), Price: zhixing.Fen(rapid.SampledFrom([]int64{0, 1, 5000, 10000, 100000, 101000, 90000, 110000, -5}).Draw(t, "amount"))}
			c.Detail = &Detail{Party: zhixing.PartyID(rune('A' + c.Code)), Step: zhixing.ForfeitStep(rapid.IntRange(0, 5).Draw(t, "step")), Role: BidderRole(rapid.IntRange(0, 4).Draw(t, "role")),
				Rank: uint8(rapid.IntRange(0, 2).Draw(t, "rank")), Claim: zhixing.GiveMoney(yuan("30")), Bar: BarUnqualified, Reason: "r", Withdrawal: WithdrawPaid, Revocation: RevokeSystemFault, RevokedTrad: RevokeTradNoNotice}
			if k == EventForfeitSettled && rapid.Bool().Draw(t, "refund") {
				c.Detail.Refund = zhixing.GiveMoney(zhixing.Fen(a.e.acc.held))
			}
			if k == EventRejected || k == EventDisqualified || k == EventWithdrawn || k == EventRevoked || k == EventPaused {
				if rapid.IntRange(0, 5).Draw(t, "rare") > 0 {
					continue
				}
			}
			was := a
			next, err := a.Do(c)
			if !next.Balanced() || !was.Balanced() {
				t.Fatalf("AUC-95.12 after %s: %+v", k, next.e.acc)
			}
			if err != nil && next.Len() > was.Len() && next.Events()[next.Len()-1].Kind != EventBidRefused {
				t.Fatalf("a refused command left something: %v", err)
			}
			if err == nil && k == EventWithdrawn && (was.Phase() == PhaseSold || was.Phase() == PhasePaid) {
				t.Fatal("AUC-95.19: withdrawn after the deal")
			}
			a = next
			if a.Phase() == PhasePaid && a.e.acc.court != a.e.price {
				t.Fatal("AUC-95.14")
			}
			if a.Phase() == PhaseDefaulted && p.Regime == RegimeOnline && p.Stage == StageAuction && a.e.bidders[a.e.leader].acc.refunded > max(0, a.e.bidders[a.e.leader].acc.in-a.e.bidders[a.e.leader].due) {
				t.Fatal("AUC-95.15: part of the deposit went back")
			}
		}
		again, err := Replay(a.Events())
		if err != nil || again.e.acc != a.e.acc || again.Phase() != a.Phase() {
			t.Fatalf("AUC-95.10: %v", err)
		}
	})
}

func TestTwoFuturesOfOneAuction(t *testing.T) {
	a := admit(t, opened(t, exampleParams()), 1, "B1", 0, moment("2026-04-01T09:00:00"))
	x := do(t, a, Bid(1, yuan("1350883.34"), moment("2026-04-08T10:05:00")))
	y := do(t, a, Bid(1, yuan("1355883.34"), moment("2026-04-08T10:05:00")))
	_, px := x.Leader()
	_, py := y.Leader()
	if c, _ := a.Leader(); c != 0 || px != yuan("1350883.34") || py != yuan("1355883.34") || a.e.bidders[1].bid {
		t.Error("a value changed under another")
	}
	same, err := x.Apply(x.Events()[x.Len()-1])
	if err != nil || same.Len() != x.Len() {
		t.Errorf("the same event again: %v", err)
	}
	if _, err := x.Apply(y.Events()[y.Len()-1]); err == nil {
		t.Error("another event with the same number")
	}
}

func TestSecrecy(t *testing.T) {
	a := admit(t, opened(t, exampleParams()), 1, "someone", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, yuan("1350883.34"), moment("2026-04-08T10:05:00")))
	b, err := json.Marshal(a.Public())
	if err != nil || a.Buyer() != "" || cmp.Diff(string(b), `[{"code":1,"price":"1350883.34","at":"2026-04-08T10:05:00+08:00","close":"2026-04-09T10:00:00+08:00"}]`) != "" {
		t.Errorf("AUC-38 AUC-95.16: %s %q", b, a.Buyer())
	}
}
