package auction

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
)

// complete is a house ready for its first round.
func complete() RoundFacts {
	return RoundFacts{
		Lot: "house", Kind: LotImmovable, Price: ReferencePrice{Method: MethodNetwork, Amount: yuan("1929833.33"), FixedOn: day("2026-02-24"), ValidTo: day("2026-08-20")},
		Investigated: zhixing.Yes, PanelDecided: zhixing.Yes, Disposability: zhixing.Realisable, Disposing: zhixing.Yes, Paused: zhixing.No, PlatformOK: zhixing.Yes,
		House: zhixing.Yes, PurchaseLimits: zhixing.No, Costs: yuan("20000"),
		Notified: []Notified{{Party: "debtor", NotifiedOn: day("2026-02-26")}, {Party: "bank", Secured: zhixing.Yes, PublishedOn: day("2026-02-22")}},
	}
}

func statusOf(list []zhixing.Finding, code string) zhixing.Status {
	for _, f := range list {
		if f.Code == code && f.Status != zhixing.Met {
			return f.Status
		}
	}
	for _, f := range list {
		if f.Code == code {
			return f.Status
		}
	}
	return zhixing.NotApplicable
}

func TestProposeFirstRound(t *testing.T) {
	x := complete()
	terms, a, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if terms.Opening != yuan("1350883.34") || terms.NoticeOn != day("2026-03-02") || terms.Start != zhixing.MustInstant("2026-04-01T10:00:00+08:00") {
		t.Errorf("AUC-30 AUC-32 AUC-35: %s %s %s", terms.Opening, terms.NoticeOn, terms.Start)
	}
	if a.Verdict() != zhixing.Met {
		for _, f := range a.Findings {
			if f.Status != zhixing.Met {
				t.Error(f.Text(zhixing.EN))
			}
		}
	}
	clear := Options{Roll: zhixing.Roll{BackwardCount: zhixing.ClearDays}}
	if c, _, _ := Propose(x, Wish{From: day("2026-02-26")}, clear); c.Start.Date().Sub(c.NoticeOn) != 31 {
		t.Errorf("AUC-01 clear days: %s to %s", c.NoticeOn, c.Start)
	}
	// One thing wrong at a time.
	for _, c := range []struct {
		name, code string
		edit       func(*Terms, *RoundFacts)
	}{
		{"AUC-30 a fen below the floor", "opening_floor", func(t *Terms, _ *RoundFacts) { t.Opening = yuan("1350883.33") }},
		{"AUC-36 a fen below 5 per cent", "deposit_band", func(t *Terms, _ *RoundFacts) { t.Deposit = yuan("67544.16") }},
		{"AUC-36 a fen above 20 per cent", "deposit_band", func(t *Terms, _ *RoundFacts) { t.Deposit = yuan("270176.67") }},
		{"AUC-32 twenty-nine days", "notice_lead", func(t *Terms, _ *RoundFacts) { t.NoticeOn = day("2026-03-03"); t.DisclosedOn = t.NoticeOn }},
		{"AUC-35 two days before the notice", "notified_in_time", func(_ *Terms, x *RoundFacts) { x.Notified[0].NotifiedOn = day("2026-02-28") }},
		{"AUC-40 a window of 23 hours", "window_of_24_hours", func(t *Terms, _ *RoundFacts) { t.Close = t.Start.Add(23 * 3600e9) }},
		{"AUC-33 item 9 missing", "disclosed_taxes", func(t *Terms, _ *RoundFacts) { t.Disclosed = t.Disclosed[:8] }},
		{"AUC-34 warning 7 missing", "warned_forfeit", func(t *Terms, _ *RoundFacts) { t.Warned = t.Warned[:6] }},
		{"AUC-34 shown a day late", "warned_capacity", func(t *Terms, _ *RoundFacts) { t.DisclosedOn = t.NoticeOn.AddDays(1) }},
		{"AUC-03 no panel", "panel_decision_missing", func(_ *Terms, x *RoundFacts) { x.PanelDecided = zhixing.No }},
		{"AUC-05 a home that may only be sealed", "may_be_realised", func(_ *Terms, x *RoundFacts) { x.Disposability = zhixing.SealOnly }},
		{"AUC-04 another court disposes", "disposing_court", func(_ *Terms, x *RoundFacts) { x.Disposing = zhixing.No }},
		{"AUC-06 not investigated", "investigated", func(_ *Terms, x *RoundFacts) { x.Investigated = zhixing.No }},
		{"AUC-46 an objection bars disposal", "not_paused", func(_ *Terms, x *RoundFacts) { x.Paused = zhixing.Yes }},
		{"AUC-23 notice after the validity", "first_notice_within_validity", func(_ *Terms, x *RoundFacts) { x.Price.ValidTo = day("2026-03-01") }},
		{"AUC-02 offline without ground", "auction_online_first", func(_ *Terms, x *RoundFacts) { x.Channel = ChannelTraditionalAuction }},
		{"AUC-39 qualification not stated", "purchase_qualification_stated", func(t *Terms, x *RoundFacts) { x.PurchaseLimits = zhixing.Yes; t.QualificationStated = zhixing.No }},
		{"AUC-51 no surplus, nobody notified", "applicant_notified", func(_ *Terms, x *RoundFacts) { x.Senior = yuan("1400000") }},
		{"AUC-31 a third round", "number_of_round", func(t *Terms, _ *RoundFacts) { t.Round = 3 }},
		{"AUC-30 reserve above the opening", "reserve_is_opening", func(t *Terms, _ *RoundFacts) { t.Reserve = given("1400000") }},
		{"AUC-90 no increment", "step_positive", func(t *Terms, _ *RoundFacts) { t.Step = zhixing.Money{} }},
	} {
		t.Run(c.name, func(t *testing.T) {
			terms, x := terms, complete()
			c.edit(&terms, &x)
			a := CheckAssessment(terms, x, zhixing.Date{}, Options{})
			if statusOf(a.Findings, c.code) != zhixing.NotMet || a.Verdict() != zhixing.NotMet {
				t.Errorf("%s: %s, verdict %s", c.code, statusOf(a.Findings, c.code), a.Verdict())
			}
		})
	}
	x = complete()
	x.PanelDecided, x.Disposability = 0, 0
	if v := CheckAssessment(terms, x, zhixing.Date{}, Options{}).Verdict(); v != zhixing.Undetermined {
		t.Errorf("facts not given: %s", v)
	}
}

func TestSecondRoundAndSale(t *testing.T) {
	x := complete()
	x.Past = []PastRound{{Round: 1, Opening: yuan("1350883.34"), NoticeOn: day("2026-03-02"), FailedOn: day("2026-04-09"), Platform: "p"}}
	x.FirstNotice = day("2026-03-02")
	x.Notified = []Notified{{Party: "debtor", Waived: zhixing.Yes}}
	terms, a, err := Propose(x, Wish{From: day("2026-04-24")}, Options{})
	if err != nil || terms.Opening != yuan("1080706.68") || terms.Start.Date() != day("2026-05-09") || a.Verdict() != zhixing.Met {
		t.Fatalf("AUC-31 example 7: %+v %s %v", terms, a.Verdict(), err)
	}
	late, a, _ := Propose(x, Wish{From: day("2026-04-25")}, Options{})
	if statusOf(a.Findings, "start_within_term") != zhixing.NotMet {
		t.Errorf("AUC-31: start %s", late.Start)
	}
	if a := CheckAssessment(late, x, zhixing.Date{}, Options{Round2DeadlineMeans: DeadlineMeansNotice}); statusOf(a.Findings, "notice_within_term") != zhixing.Met {
		t.Error("AUC-31 variant: the notice is within the term")
	}
	cut := terms
	cut.Opening = yuan("1080706.67")
	if a := CheckAssessment(cut, x, zhixing.Date{}, Options{}); statusOf(a.Findings, "cut_at_most") != zhixing.NotMet {
		t.Error("AUC-31: a fen below 80 per cent")
	}
	other := terms
	other.Platform = "q"
	if a := CheckAssessment(other, x, zhixing.Date{}, Options{}); statusOf(a.Findings, "same_platform") != zhixing.NotMet {
		t.Error("AUC-31: another platform")
	}
	x.Past = append(x.Past, PastRound{Round: 2, Opening: terms.Opening, FailedOn: day("2026-05-08"), Platform: "p"})
	sale, a, err := Propose(x, Wish{From: day("2026-05-11"), Stage: StageSale}, Options{})
	if err != nil || sale.Opening != terms.Opening || statusOf(a.Findings, "sale_notice_due") != zhixing.Met || a.Verdict() != zhixing.Met {
		t.Errorf("AUC-55: %+v %s %v", sale, a.Verdict(), err)
	}
	if sale.Close.Date().Sub(sale.Start.Date()) != 60 {
		t.Errorf("AUC-55: %s to %s", sale.Start, sale.Close)
	}
}

// TestProposeIsLawful: with every fact in order, what Propose makes breaks no rule
// of price, deposit, notice and disclosure.
func TestProposeIsLawful(t *testing.T) {
	kinds := []LotKind{LotMovable, LotImmovable, LotOtherRight, LotVehicle, LotUnlistedEquity, LotIP, LotLandUseRight, LotVessel, LotLegalPersonShares}
	rapid.Check(t, func(t *rapid.T) {
		x := complete()
		x.Kind = rapid.SampledFrom(kinds).Draw(t, "kind")
		x.Regime = rapid.SampledFrom([]Regime{RegimeOnline, RegimeTraditional}).Draw(t, "regime")
		if x.Kind == LotUnlistedEquity {
			x.Regime = RegimeOnline
			x.Priority = []PriorityRight{{Holder: "s", Source: PriorityShareholder, Confirmed: zhixing.Yes, NotifiedOn: day("2026-02-26").AddDays(rapid.IntRange(0, 30).Draw(t, "notified"))}}
		}
		if x.Regime == RegimeTraditional {
			x.Channel, x.ChannelGround = ChannelTraditionalAuction, "not fit for the internet"
		}
		x.Held, x.Approval, x.House = zhixing.Yes, zhixing.No, zhixing.No
		x.Price.Amount = zhixing.Fen(rapid.Int64Range(1000, 1e13).Draw(t, "price"))
		x.Costs = zhixing.Money{}
		terms, a, err := Propose(x, Wish{From: day("2026-02-26"), Platform: "p"}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Breaches() {
			t.Fatalf("%s", f.Text(zhixing.EN))
		}
		// AUC-95.18: two more rounds never fall below their floor.
		for r := 2; r <= MaxRounds(x.Kind, x.Regime, Options{}); r++ {
			least, _, err := MinOpening(x.Kind, x.Regime, r, terms.NoticeOn, zhixing.Money{}, terms.Opening, Options{})
			if err != nil {
				t.Fatal(err)
			}
			percent := int64(80)
			if x.Kind == LotLegalPersonShares {
				percent = 90
			}
			if least.Fen()*100 < terms.Opening.Fen()*percent || (least.Fen()-1)*100 >= terms.Opening.Fen()*percent {
				t.Fatalf("round %d: %s of %s", r, least, terms.Opening)
			}
			terms.Opening = least
		}
	})
}

func TestDeposits(t *testing.T) {
	for _, c := range []struct {
		name  string
		role  BidderRole
		claim zhixing.GivenMoney
		r     Regime
		s     Stage
		o     Options
		want  string
	}{
		{"AUC-37 applicant pays the difference", RoleApplicant, given("150000"), RegimeOnline, StageAuction, Options{}, "50000"},
		{"AUC-37 applicant with nothing left to recover pays in full", RoleApplicant, given("0"), RegimeOnline, StageAuction, Options{}, "200000"},
		{"AUC-37 applicant exempt", RoleApplicant, given("200000"), RegimeOnline, StageAuction, Options{}, "0"},
		{"AUC-37 other creditor in full", RoleOtherCreditor, given("900000"), RegimeOnline, StageAuction, Options{}, "200000"},
		{"AUC-37 traditional: exempt outright", RoleApplicant, given("1"), RegimeTraditional, StageAuction, Options{}, "0"},
		{"AUC-55 sale: everybody prepays", RoleApplicant, given("900000"), RegimeOnline, StageSale, Options{}, "200000"},
		{"AUC-55 sale: set off by ruling", RoleApplicant, given("150000"), RegimeOnline, StageSale, Options{SaleExemption: SaleSetOffByRuling}, "50000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := DepositDue(c.role, c.claim, yuan("200000"), c.r, c.s, c.o); err != nil || got != yuan(c.want) {
				t.Errorf("%s %v", got, err)
			}
		})
	}
	if _, err := DepositDue(RoleApplicant, zhixing.GivenMoney{}, yuan("1"), RegimeOnline, StageAuction, Options{}); err == nil {
		t.Error("AUC-37: an unknown claim is not nothing")
	}
}

func TestShareholdersWindow(t *testing.T) {
	close := zhixing.MustInstant("2026-05-10T10:00:00+08:00")
	for _, c := range []struct {
		on, end string
		ok      bool
	}{{"2026-04-21", "2026-05-11", false}, {"2026-04-20", "2026-05-11", false}, {"2026-04-19", "2026-05-09", true}} {
		d, err := ShareholderWindow(day(c.on), Options{})
		if err != nil || d.End != day(c.end) || closesAfter(close, d.End) != c.ok {
			t.Errorf("AUC-42 example 8: %s ends %s %v", c.on, d.End, err)
		}
	}
}

func TestLeases(t *testing.T) {
	base := Lease{Holder: "l", Contract: day("2020-01-01"), Possession: day("2020-02-01"), Mortgage: day("2021-01-01"), Sealed: day("2022-01-01"), Written: zhixing.Yes}
	for _, c := range []struct {
		name string
		edit func(*Lease)
		want EncumbranceFate
	}{
		{"AUC-63 before mortgage and sealing", func(l *Lease) {}, FateCarriedOver},
		{"AUC-63 possession after the sealing", func(l *Lease) { l.Possession = day("2022-01-01") }, FateNotOpposable},
		{"AUC-63 between, harmless", func(l *Lease) { l.Possession = day("2021-05-01"); l.Impairs = zhixing.No }, FateCarriedOver},
		{"AUC-63 between, harmful", func(l *Lease) { l.Possession = day("2021-05-01"); l.Impairs = zhixing.Yes }, FateRemovedBefore},
		{"AUC-63 between, not known", func(l *Lease) { l.Possession = day("2021-05-01") }, 0},
		{"AUC-63 sham", func(l *Lease) { l.Sham = zhixing.Yes }, FateNotOpposable},
		{"AUC-63 not in writing", func(l *Lease) { l.Written = zhixing.No }, FateNotOpposable},
		{"AUC-63 residence right by registration", func(l *Lease) { l.Kind = zhixing.EncumbranceHabitation; l.Registered = day("2023-01-01") }, FateNotOpposable},
	} {
		t.Run(c.name, func(t *testing.T) {
			l := base
			c.edit(&l)
			if got, _ := FateOfLease(l); got != c.want {
				t.Errorf("%s", got)
			}
		})
	}
	if Impairs(yuan("90"), yuan("100"), yuan("95")) != zhixing.Yes || Impairs(yuan("96"), yuan("100"), yuan("95")) != zhixing.No || Impairs(yuan("90"), yuan("90"), yuan("95")) != zhixing.No {
		t.Error("AUC-63 impairs")
	}
	fates := FatesOf(zhixing.Encumbrances{Known: zhixing.Yes, List: []zhixing.Encumbrance{
		{Kind: zhixing.EncumbranceRegisteredMortgage, Holder: "bank", Registered: day("2021-01-01")},
		{Kind: zhixing.EncumbranceLease, Holder: "l", Created: day("2020-01-01"), Possession: day("2020-02-01"), Written: zhixing.Yes}}}, day("2022-01-01"), nil)
	if fates[0].Fate != FateErased || fates[1].Fate != FateCarriedOver {
		t.Errorf("AUC-62: %+v", fates)
	}
}

func TestNoSurplusBoundary(t *testing.T) {
	a, err := NoSurplus(yuan("2000000"), yuan("1980000"), zhixing.Money{}, yuan("20000"), Options{})
	if err != nil || a.Blocked != zhixing.Yes || a.MinReserve != yuan("2000000.01") {
		t.Errorf("AUC-51: %+v", a)
	}
	b, _ := NoSurplus(yuan("2000000"), yuan("1980000"), zhixing.Money{}, yuan("19999.99"), Options{})
	if b.Blocked != zhixing.No {
		t.Errorf("AUC-51: %+v", b)
	}
}

func TestPriorityOrder(t *testing.T) {
	got := PriorityOrder([]PriorityRight{
		{Holder: "lessee", Source: PriorityLessee, Confirmed: zhixing.Yes, LeaseOpposed: zhixing.Yes},
		{Holder: "unconfirmed", Source: PriorityCoOwner},
		{Holder: "co-owner", Source: PriorityCoOwner, Confirmed: zhixing.Yes},
		{Holder: "gone", Source: PriorityShareholder, Confirmed: zhixing.Yes, Waived: zhixing.Yes},
		{Holder: "family", Source: PriorityLessee, Confirmed: zhixing.Yes, NearRelative: zhixing.Yes},
	})
	if len(got) != 2 || got[0].Holder != "co-owner" || got[1].Holder != "lessee" {
		t.Errorf("AUC-42: %+v", got)
	}
}
