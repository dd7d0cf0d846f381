package auction

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
)

// sold is a lot with two bidders that B2 bought.
func sold(t *testing.T, p Params) Auction {
	t.Helper()
	a := admit(t, opened(t, p), 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = admit(t, a, 2, "B2", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, p.Opening, moment("2026-04-08T10:05:00")))
	a = do(t, a, Bid(2, yuan("1355883.34"), moment("2026-04-08T10:06:00")))
	a, err := a.Tick(moment("2026-04-09T10:00:00"))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestLoadOfAForgedLog: a stored log is rebuilt without what the rules decide otherwise,
// and each such event is told by its number.
func TestLoadOfAForgedLog(t *testing.T) {
	good := sold(t, exampleParams()).Events()
	for _, c := range []struct {
		name string
		edit func([]Event)
		seq  string
	}{
		{"AUC-90 nothing forged", func([]Event) {}, ""},
		{"AUC-92 a bid below the increment", func(e []Event) { e[7].Price = yuan("1350884") }, "8"},
		{"AUC-41 another closing time", func(e []Event) { e[6].Close = moment("2026-04-09T11:00:00") }, "7"},
		{"AUC-93 another winner", func(e []Event) { e[8].Code = 1 }, "9"},
		{"AUC-37 a deposit of nothing", func(e []Event) { e[1].Price = zhixing.Money{} }, "2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			events := append([]Event(nil), good...)
			c.edit(events)
			a, found, err := Load(events)
			if err != nil || !a.Balanced() {
				t.Fatal(err)
			}
			if (c.seq == "") != (len(found) == 0) || c.seq != "" && found[0].Subject != c.seq {
				t.Errorf("%+v", found)
			}
			if c.seq == "" && a.Buyer() != "B2" {
				t.Error(a.Buyer())
			}
			if _, err := Replay(events); (err == nil) != (c.seq == "") {
				t.Errorf("judged: %v", err)
			}
		})
	}
	forged := append([]Event(nil), good...)
	forged[0].Detail = nil
	if _, _, err := Load(forged); err == nil {
		t.Error("AUC-90 a log without its parameters")
	}
	if _, err := Replay(forged); err == nil {
		t.Error("AUC-90 a log without its parameters was judged sound")
	}
	if a, _, err := Load(nil); err != nil || a.Len() != 0 || a.Params().Lot != "" || !a.Close().IsZero() {
		t.Errorf("nothing: %v", err)
	}
}

// TestDisqualified: by default the standing bid stays and later commands are refused; by
// policy his bids are void and the best of another leads again (AUC-91).
func TestDisqualified(t *testing.T) {
	for _, c := range []struct {
		name   string
		policy DisqualifiedBids
		who    []Code
		leader Code
		price  string
	}{
		{"AUC-91 the bid stands", DisqualifiedStand, []Code{2}, 2, "1355883.34"},
		{"AUC-91 void by policy", DisqualifiedVoid, []Code{2}, 1, "1350883.34"},
		{"AUC-91 both void", DisqualifiedVoid, []Code{2, 1}, 0, "0"},
		{"AUC-91 who did not lead", DisqualifiedVoid, []Code{1}, 2, "1355883.34"},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := exampleParams()
			p.DisqualifiedBids = c.policy
			a := admit(t, opened(t, p), 1, "B1", 0, moment("2026-04-01T09:00:00"))
			a = admit(t, a, 2, "B2", 0, moment("2026-04-01T09:00:00"))
			a = do(t, a, Bid(1, p.Opening, moment("2026-04-08T10:05:00")))
			a = do(t, a, Bid(2, yuan("1355883.34"), moment("2026-04-08T10:06:00")))
			for _, code := range c.who {
				if _, err := a.Do(Command{Kind: EventDisqualified, Code: code, At: moment("2026-04-08T11:00:00")}); err == nil {
					t.Error("AUC-39 the reason is required")
				}
				a = do(t, a, Command{Kind: EventDisqualified, Code: code, At: moment("2026-04-08T11:00:00"), Detail: &Detail{Bar: BarUnqualified}})
				if r := a.Judge(code, yuan("1400883.34"), moment("2026-04-08T11:01:00")); r != RefusedBarred {
					t.Errorf("AUC-91 a later command: %s", r)
				}
			}
			code, price := a.Leader()
			if code != c.leader || price != yuan(c.price) {
				t.Errorf("%d at %s", code, price)
			}
		})
	}
}

// TestEqualMoments: events of one moment are in the order of their numbers: of two bids
// at the same price at the same moment the one recorded first stands (AUC-90, 95).
func TestEqualMoments(t *testing.T) {
	p := exampleParams()
	a := admit(t, opened(t, p), 1, "P1", 1, moment("2026-04-01T09:00:00"))
	a = admit(t, a, 2, "P2", 1, moment("2026-04-01T09:00:00"))
	at := moment("2026-04-08T10:05:00")
	one := do(t, a, Bid(1, p.Opening, at))
	if _, err := one.Do(Bid(2, p.Opening, at)); err == nil {
		t.Error("AUC-42 same rank, same price: the earlier keeps it")
	}
	two := do(t, a, Bid(2, p.Opening, at))
	if c, _ := one.Leader(); c != 1 {
		t.Error(c)
	}
	if c, _ := two.Leader(); c != 2 {
		t.Error(c)
	}
	events := one.Events()
	events[len(events)-1].At = moment("2026-03-01T00:00:00")
	if _, err := Replay(events); err == nil {
		t.Error("AUC-90 a moment before the one before")
	}
	if _, err := one.Do(Bid(2, yuan("1400883.34"), moment("2026-04-08T10:04:59"))); !inputError(err, "at") {
		t.Errorf("AUC-90: %v", err)
	}
}

// TestWhatIsOpen: a kind that is not listed is refused in that phase, whatever it says
// (AUC-91).
func TestWhatIsOpen(t *testing.T) {
	p := exampleParams()
	paused := do(t, admit(t, opened(t, p), 1, "B1", 0, moment("2026-04-01T09:00:00")), Command{Kind: EventPaused, At: moment("2026-04-02T09:00:00"), Detail: &Detail{Reason: "r"}})
	sale := sold(t, p)
	paid := do(t, do(t, sale, Command{Kind: EventDepositTransferred, At: moment("2026-04-09T11:00:00")}), Command{Kind: EventBalancePaid, At: moment("2026-04-10T11:00:00"), Price: yuan("1155883.34")})
	ruled := do(t, paid, Command{Kind: EventRulingServed, At: moment("2026-04-11T11:00:00")})
	lost := do(t, sale, Command{Kind: EventDefaulted, At: moment("2026-05-11T11:00:00")})
	revoked := do(t, ruled, Command{Kind: EventRevoked, At: moment("2026-05-11T11:00:00"), Detail: &Detail{Revocation: RevokeUnqualified}})
	failed, _ := opened(t, p).Tick(moment("2026-04-09T10:00:00"))
	withdrawn := do(t, opened(t, p), Command{Kind: EventWithdrawn, At: moment("2026-04-02T11:00:00"), Detail: &Detail{Withdrawal: WithdrawSettled}})
	late := moment("2026-06-01T00:00:00")
	for name, c := range map[string]struct {
		a  Auction
		at zhixing.Instant
	}{
		"announced": {opened(t, p), moment("2026-04-02T09:00:00")}, "open": {admit(t, opened(t, p), 1, "B1", 0, moment("2026-04-01T09:00:00")), moment("2026-04-08T11:00:00")}, "paused": {paused, moment("2026-04-03T09:00:00")}, "sold": {sale, late}, "paid": {paid, late},
		"ruled": {ruled, late}, "defaulted": {lost, late}, "revoked": {revoked, late}, "failed": {failed, late}, "withdrawn": {withdrawn, late},
	} {
		t.Run("AUC-91 "+name, func(t *testing.T) {
			open := c.a.Allowed(c.at)
			for k := EventOpened; bidEventKindNames.Valid(k); k++ {
				listed := false
				for _, o := range open {
					listed = listed || o == k
				}
				if listed || k == EventBidAccepted || k == EventBidRefused || k == EventStarted || k == EventClosed {
					continue
				}
				_, err := c.a.Do(Command{Kind: k, At: c.at, Code: 1, Price: yuan("1"), Detail: &Detail{Party: "B1", Agent: "x", Bar: BarCourt, Reason: "r", Step: zhixing.ForfeitCostLoss, Withdrawal: WithdrawSettled, Revocation: RevokeUnqualified, Params: &p}})
				if err == nil {
					t.Errorf("%s is not listed but accepted", k)
				}
			}
		})
	}
	if got := (Auction{}).Allowed(late); !cmp.Equal(got, []BidEventKind{EventOpened}) {
		t.Errorf("AUC-91 not opened: %v", got)
	}
	if o := withdrawn.Outcome(); o != zhixing.LotOutcomeWithdrawn {
		t.Error(o)
	}
	if paused.Outcome() != zhixing.LotOutcomeStayed || revoked.Outcome() != zhixing.LotOutcomeRevoked || lost.Outcome() != zhixing.LotOutcomeDefaulted || opened(t, p).Outcome() != 0 {
		t.Error("AUC-91 outcomes")
	}
	s, err := Settle(withdrawn)
	if err != nil || s.Buyer != "" || s.Closed != moment("2026-04-02T11:00:00") {
		t.Errorf("AUC-45 withdrawn: %+v %v", s, err)
	}
	back := do(t, revoked, Command{Kind: EventPriceRefunded, At: moment("2026-05-12T11:00:00")})
	s, err = Settle(back)
	if err != nil || s.Court.Sign() != 0 || s.Refunded != yuan("1355883.34") || s.Locked != yuan("200000") {
		t.Errorf("AUC-48 the price goes back: %+v %v", s, err)
	}
	if w, err := s.Sheet(Options{}); err != nil || w.Verify() != nil {
		t.Errorf("AUC-94: %v", err)
	}
}

// TestMoneyOutOfPlace: what the ledger does not bear is refused with its rule, and
// nothing moves (AUC-43, 45, 48, 94).
func TestMoneyOutOfPlace(t *testing.T) {
	p := exampleParams()
	sale := sold(t, p)
	moved := do(t, sale, Command{Kind: EventDepositTransferred, At: moment("2026-04-09T11:00:00")})
	lost := do(t, sale, Command{Kind: EventDefaulted, At: moment("2026-05-11T11:00:00")})
	trad := p
	trad.Regime, trad.Basis = RegimeTraditional, given("1500000")
	lostTrad := do(t, sold(t, trad), Command{Kind: EventDefaulted, At: moment("2026-05-11T11:00:00")})
	at := moment("2026-06-01T00:00:00")
	for _, c := range []struct {
		name string
		a    Auction
		cmd  Command
		rule zhixing.RuleID
	}{
		{"AUC-45 the balance before the deposit moved", sale, Command{Kind: EventBalancePaid, Price: yuan("1")}, "AUC-45"},
		{"AUC-45 a fen more than the balance", moved, Command{Kind: EventBalancePaid, Price: yuan("1155883.35")}, "AUC-45"},
		{"AUC-45 nothing", moved, Command{Kind: EventBalancePaid}, "AUC-45"},
		{"AUC-45 in another currency", moved, Command{Kind: EventBalancePaid, Price: yuan("1"), Detail: &Detail{Currency: "USD"}}, "AUC-45"},
		{"AUC-45 the deposit twice", moved, Command{Kind: EventDepositTransferred}, "AUC-45"},
		{"AUC-45 the buyer's deposit back", sale, Command{Kind: EventDepositReleased, Code: 2}, "AUC-45"},
		{"AUC-94 nobody's deposit", sale, Command{Kind: EventDepositReleased, Code: 9}, "AUC-94"},
		{"AUC-45 the ruling before payment", moved, Command{Kind: EventRulingServed}, "AUC-45"},
		{"AUC-45 confirmed twice", do(t, sale, Command{Kind: EventConfirmed, At: moment("2026-04-09T10:01:00")}), Command{Kind: EventConfirmed}, "AUC-45"},
		{"AUC-43 a default twice", lost, Command{Kind: EventDefaulted}, "AUC-43"},
		{"AUC-43 without a default", sale, Command{Kind: EventForfeitApplied, Price: yuan("1"), Detail: &Detail{Step: zhixing.ForfeitCostLoss}}, "AUC-43"},
		{"AUC-43 without a step", lost, Command{Kind: EventForfeitApplied, Price: yuan("1")}, "AUC-43"},
		{"AUC-43 more than is held", lost, Command{Kind: EventForfeitApplied, Price: yuan("200000.01"), Detail: &Detail{Step: zhixing.ForfeitCostLoss}}, "AUC-43"},
		{"AUC-43 nothing", lost, Command{Kind: EventForfeitApplied, Detail: &Detail{Step: zhixing.ForfeitCostLoss}}, "AUC-43"},
		{"AUC-43 back one step", do(t, lost, Command{Kind: EventForfeitApplied, At: moment("2026-05-12T11:00:00"), Price: yuan("1"), Detail: &Detail{Step: zhixing.ForfeitThisCaseDebt}}), Command{Kind: EventForfeitApplied, Price: yuan("1"), Detail: &Detail{Step: zhixing.ForfeitPriceGap}}, "AUC-43"},
		{"AUC-44 a traditional deposit pays no debts", lostTrad, Command{Kind: EventForfeitApplied, Price: yuan("1"), Detail: &Detail{Step: zhixing.ForfeitThisCaseDebt}}, "AUC-44"},
		{"AUC-43 online nothing is given back", lost, Command{Kind: EventForfeitSettled, Detail: &Detail{Refund: given("1")}}, "AUC-43"},
		{"AUC-44 traditional all of the surplus is", lostTrad, Command{Kind: EventForfeitSettled, Detail: &Detail{Refund: given("199999.99")}}, "AUC-44"},
		{"AUC-43 a shortfall with money left", lost, Command{Kind: EventForfeitSettled, Detail: &Detail{Shortfall: given("1")}}, "AUC-43"},
		{"AUC-43 settled without a default", sale, Command{Kind: EventForfeitSettled}, "AUC-43"},
		{"AUC-48 revoked without a ground", sale, Command{Kind: EventRevoked}, "AUC-48"},
		{"AUC-48 the price back without a revocation", moved, Command{Kind: EventPriceRefunded}, "AUC-48"},
		{"AUC-38 a bidder after the end", sale, Command{Kind: EventDepositLocked, Code: 5, Price: yuan("1"), Detail: &Detail{Party: "x"}}, "AUC-38"},
		{"AUC-46 a pause after the end", sale, Command{Kind: EventPaused, Detail: &Detail{Reason: "r"}}, "AUC-46"},
		{"AUC-46 resumed without a pause", sale, Command{Kind: EventResumed}, "AUC-46"},
		{"AUC-47 withdrawn after the deal", sale, Command{Kind: EventWithdrawn, Detail: &Detail{Withdrawal: WithdrawPaid}}, "AUC-47"},
		{"AUC-47 withdrawn without a ground", opened(t, p), Command{Kind: EventWithdrawn, At: moment("2026-04-02T00:00:00")}, "AUC-47"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.cmd.At.IsZero() {
				c.cmd.At = at
			}
			next, err := c.a.Do(c.cmd)
			var refused *zhixing.RefusedError
			var in *zhixing.InputError
			switch {
			case errors.As(err, &refused):
				if refused.Rule != c.rule {
					t.Errorf("by %s", refused.Rule)
				}
			case errors.As(err, &in):
				if in.Rule != c.rule {
					t.Errorf("by %s", in.Rule)
				}
			default:
				t.Fatalf("%v", err)
			}
			if next.Len() != c.a.Len() || next.e.acc != c.a.e.acc {
				t.Error("something moved")
			}
		})
	}
	end := do(t, lostTrad, Command{Kind: EventForfeitSettled, At: at, Detail: &Detail{Refund: given("200000")}})
	if s, err := Settle(end); err != nil || s.Held.Sign() != 0 || s.Refunded != yuan("200000") {
		t.Errorf("AUC-44 the surplus goes back: %+v %v", s, err)
	}
	done := do(t, lost, Command{Kind: EventForfeitSettled, At: at})
	if s, err := Settle(done); err != nil || s.Estate != yuan("200000") || s.Held.Sign() != 0 {
		t.Errorf("AUC-43 the residue to the estate: %+v %v", s, err)
	}
	hold := p
	hold.ForfeitResidue = ResidueHeld
	kept := do(t, do(t, sold(t, hold), Command{Kind: EventDefaulted, At: at}), Command{Kind: EventForfeitSettled, At: at})
	if s, err := Settle(kept); err != nil || s.Estate.Sign() != 0 || s.Held != yuan("200000") {
		t.Errorf("AUC-43 the residue held by policy: %+v %v", s, err)
	}
	if _, err := Settle(opened(t, p)); !inputError(err, "auction") {
		t.Errorf("AUC-94 not ended: %v", err)
	}
	if _, err := Settle(Auction{}); !inputError(err, "auction") {
		t.Errorf("AUC-94 not opened: %v", err)
	}
}

// TestReturnsInTime: deposits are given back within 24 hours of the close to the
// moment, in a traditional auction within three days; the buyer's moves within 24 hours
// (AUC-45); bidding resumes within five days (AUC-46).
func TestReturnsInTime(t *testing.T) {
	p := exampleParams()
	for _, c := range []struct {
		name string
		r    Regime
		at   string
		want zhixing.Status
	}{
		{"AUC-45 24 hours to the moment", RegimeOnline, "2026-04-10T10:00:00", zhixing.Met},
		{"AUC-45 a second more", RegimeOnline, "2026-04-10T10:00:01", zhixing.NotMet},
		{"AUC-45 traditional, to the end of the third day", RegimeTraditional, "2026-04-13T23:59:59", zhixing.Met}, // Sunday 04-12 rolls
		{"AUC-45 traditional, after it", RegimeTraditional, "2026-04-14T00:00:01", zhixing.NotMet},
	} {
		t.Run(c.name, func(t *testing.T) {
			q := p
			q.Regime, q.Basis = c.r, given("1500000")
			a := do(t, sold(t, q), Command{Kind: EventDepositReleased, Code: 1, At: moment(c.at)})
			s, err := Settle(a)
			if err != nil || statusOf(s.Findings, "deposit_released_in_time") != c.want {
				t.Errorf("%+v %v", s.Findings, err)
			}
			if len(s.Money) != 2 || s.Money[0].Amount != yuan("200000") || s.Money[0].Done != moment(c.at) || s.Money[1].Kind != EventDepositTransferred || s.Money[1].Amount != yuan("200000") || !s.Money[1].Done.IsZero() {
				t.Errorf("%+v", s.Money)
			}
		})
	}
	a := do(t, sold(t, p), Command{Kind: EventDepositTransferred, At: moment("2026-04-10T10:00:01")})
	s, err := Settle(a)
	if err != nil || statusOf(s.Findings, "deposit_transferred_in_time") != zhixing.NotMet || s.Money[1].Amount != yuan("200000") {
		t.Errorf("AUC-45 moved late: %+v %v", s.Money, err)
	}
	for on, want := range map[string]zhixing.Status{"2026-04-13": zhixing.Met, "2026-04-05": zhixing.NotMet, "": zhixing.Undetermined} {
		b := do(t, opened(t, p), Command{Kind: EventPaused, At: moment("2026-04-03T09:00:00"), Detail: &Detail{Reason: "r"}})
		d := &Detail{}
		if on != "" {
			d.CauseGone = day(on)
		}
		b = do(t, b, Command{Kind: EventResumed, At: moment("2026-04-14T09:00:00"), Detail: d})
		b, _ = b.Tick(moment("2026-05-30T09:00:00"))
		if s, err := Settle(b); err != nil || statusOf(s.Findings, "resumed_in_time") != want {
			t.Errorf("AUC-46 cause gone on %q: %+v %v", on, s.Findings, err)
		}
	}
}

// TestExemptApplicant: what an applicant creditor need not pay is a memo (AUC-37, 94).
func TestExemptApplicant(t *testing.T) {
	p := exampleParams()
	qualify := func(a Auction, claim, locked string) (Auction, error) {
		if locked != "" {
			a = do(t, a, Command{Kind: EventDepositLocked, Code: 1, At: moment("2026-04-01T09:00:00"), Price: yuan(locked), Detail: &Detail{Party: "applicant"}})
		}
		return a.Do(Command{Kind: EventQualified, Code: 1, At: moment("2026-04-01T09:00:00"), Detail: &Detail{Party: "applicant", Role: RoleApplicant, Claim: given(claim)}})
	}
	if _, err := qualify(opened(t, p), "150000", "49999.99"); err == nil {
		t.Error("AUC-37 a fen short of the difference")
	}
	a, err := qualify(opened(t, p), "150000", "50000")
	if err != nil {
		t.Fatal(err)
	}
	a, _ = a.Tick(moment("2026-04-09T10:00:00"))
	s, err := Settle(a)
	if err != nil || s.Lines[0].Exempt != yuan("150000") || s.In != yuan("50000") {
		t.Errorf("AUC-94: %+v %v", s.Lines, err)
	}
	// One who left before the close was let off nothing.
	early := p
	early.DepositOnWithdrawal = ReleasedBeforeFirstBid
	left, err := qualify(opened(t, early), "150000", "50000")
	if err != nil {
		t.Fatal(err)
	}
	left = do(t, left, Command{Kind: EventDepositReleased, Code: 1, At: moment("2026-04-02T09:00:00")})
	left, _ = left.Tick(moment("2026-04-09T10:00:00"))
	if s, err := Settle(left); err != nil || !s.Lines[0].Exempt.IsZero() || s.Refunded != yuan("50000") {
		t.Errorf("AUC-94: %+v %v", s.Lines, err)
	}
	if _, err := qualify(opened(t, p), "200000", ""); err != nil {
		t.Errorf("AUC-37 a claim as large as the deposit: %v", err)
	}
}

// TestSignsAfterADefault: raises in the extension, insiders, a related buyer in the
// re-auction (AUC-98).
func TestSignsAfterADefault(t *testing.T) {
	p := exampleParams()
	a := admit(t, opened(t, p), 1, "B1", 0, moment("2026-04-01T09:00:00"))
	a = admit(t, a, 2, "B2", 0, moment("2026-04-01T09:00:00"))
	a = do(t, a, Bid(1, p.Opening, moment("2026-04-09T09:59:00")))
	a = do(t, a, Bid(2, yuan("1400883.34"), moment("2026-04-09T10:01:00"))) // ten increments, in the extension
	if CollusionSignals(a, CollusionLimits{StepsInExtra: 1}) != nil {
		t.Error("AUC-38 AUC-98 nothing is read before the close")
	}
	a, _ = a.Tick(moment("2026-04-09T12:00:00"))
	a = do(t, a, Command{Kind: EventDefaulted, At: moment("2026-05-09T12:00:00")})
	signs := func(l CollusionLimits) (out []string) {
		for _, f := range CollusionSignals(a, l) {
			out = append(out, f.Code+" "+f.Subject)
		}
		return out
	}
	for _, c := range []struct {
		name string
		l    CollusionLimits
		want []string
	}{
		{"AUC-98 a raise of ten increments", CollusionLimits{StepsInExtra: 10}, []string{"large_raise_in_extension 2"}},
		{"AUC-98 eleven are not there", CollusionLimits{StepsInExtra: 11}, nil},
		{"AUC-98 an insider", CollusionLimits{Insiders: []zhixing.PartyID{"B1"}}, []string{"insider B1"}},
		{"AUC-98 no insider", CollusionLimits{Insiders: []zhixing.PartyID{"X"}}, nil},
		{"AUC-98 a related buyer in the re-auction", CollusionLimits{ResaleBuyer: "C", RelatedGroups: [][]zhixing.PartyID{{"B2", "C"}}}, []string{"related_resale C"}},
		{"AUC-98 an unrelated one", CollusionLimits{ResaleBuyer: "C", RelatedGroups: [][]zhixing.PartyID{{"B1", "C"}}}, nil},
		{"AUC-98 above a price that is dear", CollusionLimits{TimesPrice: 1, Reference: yuan("1400883.33")}, []string{"dear_and_defaulted B2"}},
		{"AUC-98 not above it", CollusionLimits{TimesPrice: 1, Reference: yuan("1400883.34")}, nil},
		{"AUC-98 not one bid", CollusionLimits{OneBidOf: 2}, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := signs(c.l); !cmp.Equal(got, c.want) {
				t.Errorf("%v", got)
			}
		})
	}
}

func TestEventText(t *testing.T) {
	e := Event{Seq: 3, Kind: EventBidAccepted, Code: 1, At: moment("2026-04-08T10:05:00"), Price: yuan("1")}
	if s := e.String(); !strings.Contains(s, `"seq":3`) || !json.Valid([]byte(s)) {
		t.Error(s)
	}
	if s := (Event{Kind: 200}).String(); strings.Contains(s, "{") {
		t.Error(s)
	}
	for name, draw := range map[string]func() string{"lot": LotDiagram, "price": PriceDiagram} {
		if s := draw(); !strings.HasPrefix(s, "stateDiagram") && !strings.Contains(s, "-->") {
			t.Errorf("%s: %.40s", name, s)
		}
	}
}

// TestBadParameters: each is told by its field (AUC-90).
func TestBadParameters(t *testing.T) {
	for field, edit := range map[string]func(*Params){
		"lot": func(p *Params) { p.Lot = "" }, "opening": func(p *Params) { p.Opening = zhixing.Money{} }, "step": func(p *Params) { p.Step = yuan("-1") },
		"close": func(p *Params) { p.Close = p.Start.Add(24*3600e9 - 1e6) }, "deposit": func(p *Params) { p.Deposit = yuan("270176.67") }, "extend_seconds": func(p *Params) { p.ExtendSeconds = 24*3600 + 1 },
		"hidden_reserve": func(p *Params) { p.HiddenReserve = given("1350883.33") }, "barred[0]": func(p *Params) { p.Barred = []Barred{{"x", 0}} },
	} {
		p := exampleParams()
		edit(&p)
		if err := p.Check(); !inputError(err, field) {
			t.Errorf("AUC-90 %s: %v", field, err)
		}
		if _, err := Open(p, moment("2026-03-02T09:00:00")); err == nil {
			t.Errorf("AUC-90 %s: opened", field)
		}
	}
	for _, c := range []struct {
		name string
		edit func(*Params)
	}{
		{"AUC-36 the cap itself", func(p *Params) { p.Deposit = yuan("270176.66") }},
		{"AUC-36 the least", func(p *Params) { p.Deposit = yuan("67544.17") }},
		{"AUC-36 free for equity", func(p *Params) { p.Deposit, p.FreeDeposit = zhixing.Money{}, zhixing.Yes }},
		{"AUC-40 24 hours", func(p *Params) { p.Close = p.Start.Add(24 * 3600e9) }},
		{"AUC-70 a reserve at the opening", func(p *Params) { p.HiddenReserve = given("1350883.34") }},
	} {
		p := exampleParams()
		c.edit(&p)
		if err := p.Check(); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	p := exampleParams()
	if _, err := Open(p, p.Start.Add(1e6)); err == nil {
		t.Error("AUC-90 opened after the start")
	}
	if _, err := (Auction{}).Do(Bid(1, p.Opening, p.Start)); !inputError(err, "auction") {
		t.Errorf("AUC-90 a bid on nothing: %v", err)
	}
}
