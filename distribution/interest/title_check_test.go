package interest

import (
	"testing"

	"github.com/zhixing-go/zhixing"
)

// fields are the fields that an error names, with the rule of the first.
func fields(err error) map[string]*zhixing.InputError {
	out := map[string]*zhixing.InputError{}
	var walk func(error)
	walk = func(err error) {
		switch e := err.(type) {
		case *zhixing.InputError:
			out[e.Field] = e
		case interface{ Unwrap() []error }:
			for _, x := range e.Unwrap() {
				walk(x)
			}
		}
	}
	walk(err)
	return out
}

func TestTitleCheck(t *testing.T) {
	good := func() Title {
		return Title{
			Effective: day("2023-01-01"),
			Items:     []Item{{ID: "a", Kind: Principal, Amount: yuan("100"), Expiry: "x"}, {ID: "b", Kind: Price, Amount: yuan("100"), Expiry: "y"}},
			Orders: []Order{
				{ID: "i", Items: []string{"a", "b"}, From: day("2023-01-01"), Rate: Rate{Kind: LPR1Y}},
				{ID: "p", Kind: PenaltyInterest, Items: []string{"a"}, From: day("2023-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("9")}},
				{ID: "c", Kind: CompoundInterest, From: day("2023-01-01"), Rate: Rate{Kind: AnnualFixed, Value: dec("6")}, Compound: &Compounding{On: Quarterly20, Of: []string{"i"}}},
			},
			Expiries: []Expiry{{ID: "x", On: day("2023-02-01")}, {ID: "y", N: 1, Unit: zhixing.Months}},
		}
	}
	if err := good().Check(); err != nil {
		t.Fatal(err)
	}
	rate := func(f func(*Rate)) func(*Title) {
		return func(x *Title) { x.Orders[0].Rate = Rate{Kind: LPR1Y}; f(&x.Orders[0].Rate) }
	}
	fixed := func(f func(*Rate)) func(*Title) {
		return func(x *Title) { x.Orders[0].Rate = Rate{Kind: AnnualFixed, Value: dec("6")}; f(&x.Orders[0].Rate) }
	}
	for _, c := range []struct {
		name   string
		change func(*Title)
		field  string
	}{
		{"DIST-08 currency", func(x *Title) { x.Currency = "usd" }, "currency"},
		{"DIST-08 currency of two letters", func(x *Title) { x.Currency = "US" }, "currency"},
		{"DIST-08 renminbi is not converted", func(x *Title) { x.InRenminbi = true }, "in_renminbi"},
		{"DIST-08 parity of nothing", func(x *Title) { x.Parities = []Parity{{On: day("2023-01-01")}} }, "parities[0]"},
		{"DIST-08 parity for less than one", func(x *Title) { x.Parities = []Parity{{On: day("2023-01-01"), Yuan: dec("7"), Per: -1}} }, "parities[0]"},
		{"DIST-05 mediation clause", func(x *Title) { x.Mediation = 9 }, "mediation"},
		{"DIST-03 no items", func(x *Title) { x.Items, x.Orders = nil, nil }, "items"},
		{"DIST-03 item without an ID", func(x *Title) { x.Items[1].ID = "" }, "items[1].id"},
		{"DIST-03 item twice", func(x *Title) { x.Items[1].ID = "a" }, "items[1].id"},
		{"DIST-03 item without a kind", func(x *Title) { x.Items[0].Kind = 0 }, "items[0].kind"},
		{"DIST-20 running interest is an order", func(x *Title) { x.Items[0].Kind = GeneralInterestRunning }, "items[0].kind"},
		{"DIST-20 running damages are an order", func(x *Title) { x.Items[0].Kind = RunningLiquidatedDamages }, "items[0].kind"},
		{"DIST-03 negative", func(x *Title) { x.Items[0].Amount = yuan("-0.01") }, "items[0].amount"},
		{"DIST-16 nature", func(x *Title) { x.Items[0].Nature = 9 }, "items[0].nature"},
		{"DIST-04 no such expiry", func(x *Title) { x.Items[0].Expiry = "z" }, "items[0].expiry"},
		{"DIST-04 which expiry", func(x *Title) { x.Items[0].Expiry = "" }, "items[0].expiry"},
		{"DIST-04 neither period nor effect", func(x *Title) {
			x.Effective, x.Expiries, x.Items[0].Expiry, x.Items[1].Expiry = zhixing.Date{}, nil, "", ""
		}, "items[0].expiry"},
		{"DIST-04 expiry twice", func(x *Title) { x.Expiries[1].ID = "x" }, "expiries[1].id"},
		{"DIST-05 date and length", func(x *Title) { x.Expiries[0].N = 10 }, "expiries[0].on"},
		{"DIST-05 neither date nor length", func(x *Title) { x.Expiries[0].On = zhixing.Date{} }, "expiries[0].n"},
		{"DIST-05 length of nothing", func(x *Title) { x.Expiries[1].N = 0 }, "expiries[1].n"},
		{"DIST-05 absurd length", func(x *Title) { x.Expiries[1].N = 36501 }, "expiries[1].n"},
		{"DIST-05 in working days", func(x *Title) { x.Expiries[1].Unit = zhixing.WorkingDays }, "expiries[1].unit"},
		{"DIST-05 a period from nowhere", func(x *Title) { x.Effective = zhixing.Date{} }, "expiries[1].from"},
		{"DIST-20 order without an ID", func(x *Title) { x.Orders[0].ID = "" }, "orders[0].id"},
		{"DIST-20 order twice", func(x *Title) { x.Orders[1].ID = "i" }, "orders[1].id"},
		{"DIST-20 an order of principal", func(x *Title) { x.Orders[0].Kind = Principal }, "orders[0].kind"},
		{"DIST-20 no first day", func(x *Title) { x.Orders[0].From = zhixing.Date{} }, "orders[0].from"},
		{"DIST-20 ends before it begins", func(x *Title) { x.Orders[0].To = day("2022-12-31") }, "orders[0].to"},
		{"DIST-24 basis", func(x *Title) { x.Orders[0].Basis = 99 }, "orders[0].basis"},
		{"DIST-20 a rate without items", func(x *Title) { x.Orders[0].Items = nil }, "orders[0].items"},
		{"DIST-20 no such item", func(x *Title) { x.Orders[0].Items[1] = "z" }, "orders[0].items[1]"},
		{"DIST-20 item named twice", func(x *Title) { x.Orders[0].Items[1] = "a" }, "orders[0].items[1]"},
		{"DIST-02 interest on the doubled part", func(x *Title) { x.Items[1].Kind = DoubledPart }, "orders[0].items[1]"},
		{"DIST-26 simple interest with compounding days", func(x *Title) { x.Orders[0].Compound = &Compounding{On: Monthly20, Of: []string{"p"}} }, "orders[0].compound"},
		{"DIST-26 compounding days unstated", func(x *Title) { x.Orders[2].Compound.On = CompoundUnstated }, "orders[2].compound.on"},
		{"DIST-26 compound interest on nothing", func(x *Title) { x.Orders[2].Compound.Of = nil }, "orders[2].compound.of"},
		{"DIST-26 compound interest on itself", func(x *Title) { x.Orders[2].Compound.Of = []string{"c"} }, "orders[2].compound.of[0]"},
		{"DIST-26 on penalty interest, not ordered", func(x *Title) { x.Orders[2].Compound.Of = []string{"p"} }, "orders[2].compound.of[0]"},
		{"DIST-21 no rate", func(x *Title) { x.Orders[0].Rate = Rate{} }, "orders[0].rate.kind"},
		{"DIST-21 unit", rate(func(r *Rate) { r.Unit = 9 }), "orders[0].rate.unit"},
		{"DIST-21 a published rate with a value", rate(func(r *Rate) { r.Value = dec("3") }), "orders[0].rate.value"},
		{"DIST-21 multiple of nothing", rate(func(r *Rate) { r.Kind = LPRMultiple }), "orders[0].rate.multiple"},
		{"DIST-21 no margin", rate(func(r *Rate) { r.Kind = LPRPlusBP }), "orders[0].rate.points"},
		{"DIST-21 benchmark of no class", rate(func(r *Rate) { r.Kind = PBoCBenchmark }), "orders[0].rate.bucket"},
		{"DIST-21 multiple of a benchmark of no class", rate(func(r *Rate) { r.Kind, r.Of, r.Multiple = LPRMultiple, PBoCBenchmark, dec("4") }), "orders[0].rate.bucket"},
		{"DIST-21 multiple of benchmark then LPR of no class", rate(func(r *Rate) { r.Kind, r.Of, r.Multiple = LPRMultiple, SplitBenchmarkLPR, dec("4") }), "orders[0].rate.bucket"},
		{"DIST-21 multiple of a fixed rate", rate(func(r *Rate) { r.Kind, r.Of, r.Multiple = LPRMultiple, AnnualFixed, dec("4") }), "orders[0].rate.of"},
		{"DIST-23 frozen at no day", rate(func(r *Rate) { r.Dating = FrozenAt }), "orders[0].rate.at"},
		{"DIST-25 too many decimals", rate(func(r *Rate) { r.Kind, r.Multiple = LPRMultiple, dec("1.00000001") }), "orders[0].rate.multiple"},
		{"DIST-21 a negative rate", fixed(func(r *Rate) { r.Value = dec("-1") }), "orders[0].rate.value"},
		{"DIST-21 an absurd rate", fixed(func(r *Rate) { r.Value = dec("1000") }), "orders[0].rate.value"},
		{"DIST-21 a fixed rate frozen", fixed(func(r *Rate) { r.Dating, r.At = FrozenAt, day("2023-01-01") }), "orders[0].rate.dating"},
		{"DIST-07 stay of no cause", func(x *Title) { x.Stays = []Stay{{From: day("2023-01-01")}} }, "stays[0].cause"},
		{"DIST-07 stay from nowhere", func(x *Title) { x.Stays = []Stay{{Cause: OtherStay}} }, "stays[0].from"},
		{"DIST-07 stay ends before it begins", func(x *Title) { x.Stays = []Stay{{Cause: OtherStay, From: day("2023-02-01"), To: day("2023-01-31")}} }, "stays[0].to"},
		{"DIST-13 settlement of no day", func(x *Title) { x.Settlements = []Settlement{{}} }, "settlements[0].agreed"},
		{"DIST-13 performed on no day", func(x *Title) { x.Settlements = []Settlement{{Agreed: day("2023-01-01"), Performed: zhixing.Yes}} }, "settlements[0].performed_on"},
		{"DIST-13 resumed before it was agreed", func(x *Title) { x.Settlements = []Settlement{{Agreed: day("2023-01-02"), Resumed: day("2023-01-01")}} }, "settlements[0].agreed"},
		{"DIST-13 excluded backwards", func(x *Title) {
			x.Settlements = []Settlement{{Agreed: day("2023-01-01"), Excluded: []zhixing.Span{{From: day("2023-02-01"), To: day("2023-01-01")}}}}
		}, "settlements[0].excluded[0].to"},
		{"DIST-10 agreement of no day", func(x *Title) { x.Agreements = []Agreement{{Order: []zhixing.Component{zhixing.ComponentDoubledPart}}} }, "agreements[0].on"},
		{"DIST-10 agreement on nothing", func(x *Title) { x.Agreements = []Agreement{{On: day("2023-01-01")}} }, "agreements[0].order"},
		{"DIST-10 a rung twice", func(x *Title) {
			x.Agreements = []Agreement{{On: day("2023-01-01"), Order: []zhixing.Component{zhixing.ComponentDoubledPart, zhixing.ComponentDoubledPart}}}
		}, "agreements[0].order[1]"},
		{"DIST-12 debtor without an ID", func(x *Title) { x.Debtors = []Debtor{{}} }, "debtors[0].id"},
		{"DIST-12 debtor twice", func(x *Title) { x.Debtors = []Debtor{{ID: "d"}, {ID: "d"}} }, "debtors[1].id"},
		{"DIST-12 liability", func(x *Title) { x.Debtors = []Debtor{{ID: "d", Liability: 9}} }, "debtors[0].liability"},
		{"DIST-12 debtor of no such expiry", func(x *Title) { x.Debtors = []Debtor{{ID: "d", Expiry: "z"}} }, "debtors[0].expiry"},
		{"DIST-12 supplementary liability runs from its own day", func(x *Title) { x.Debtors = []Debtor{{ID: "d", Liability: SupplementaryLiability}} }, "debtors[0].expiry"},
		{"DIST-12 a share of nothing", func(x *Title) { x.Debtors = []Debtor{{ID: "d", Liability: ShareLiability}} }, "debtors[0].items"},
		{"DIST-12 a joint debtor with a share", func(x *Title) { x.Debtors = []Debtor{{ID: "d", Items: []string{"a"}}} }, "debtors[0].items"},
		{"DIST-12 a share of no such item", func(x *Title) { x.Debtors = []Debtor{{ID: "d", Liability: ShareLiability, Items: []string{"z"}}} }, "debtors[0].items[0]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			title := good()
			c.change(&title)
			got := fields(title.Check())
			e, ok := got[c.field]
			if !ok || e.Reason.ZH == "" || e.Reason.EN == "" {
				t.Fatalf("no error for %s: %v", c.field, title.Check())
			}
			if _, err := Balance(title, nil, day("2023-06-30"), Options{}); err == nil {
				t.Error("computed all the same")
			}
		})
	}
	t.Run("DIST-54 absurd sizes", func(t *testing.T) {
		title := good()
		title.Items = make([]Item, maxItems+1)
		if got := fields(title.Check()); len(got) != 1 || got["items"] == nil {
			t.Error(got)
		}
	})
	t.Run("DIST-02 problems are joined", func(t *testing.T) {
		title := good()
		title.Items[0].Amount, title.Orders[0].From, title.Expiries[1].N = yuan("-1"), zhixing.Date{}, 0
		if got := fields(title.Check()); len(got) != 3 {
			t.Error(got)
		}
	})
}

func TestEventCheck(t *testing.T) {
	title := debt("100000", "2023-01-01")
	for _, c := range []struct {
		name   string
		change func(*Satisfaction)
		field  string
	}{
		{"DIST-06 no manner", func(s *Satisfaction) { s.Kind = 0 }, "events[0].kind"},
		{"DIST-06 no such manner", func(s *Satisfaction) { s.Kind = 99 }, "events[0].kind"},
		{"DIST-09 restitution in an account that is none", func(s *Satisfaction) { s.Kind = zhixing.SatisfiedReversal }, "events[0].kind"},
		{"DIST-06 no day", func(s *Satisfaction) { s.On = zhixing.Date{} }, "events[0].on"},
		{"DIST-11 nothing paid", func(s *Satisfaction) { s.Amount = zhixing.Money{} }, "events[0].amount"},
		{"DIST-11 negative", func(s *Satisfaction) { s.Amount = yuan("-1") }, "events[0].amount"},
		{"DIST-11 negative costs", func(s *Satisfaction) { s.Costs = yuan("-1") }, "events[0].costs"},
		{"DIST-08 another currency without parity", func(s *Satisfaction) { s.Currency = "USD" }, "parities"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := paid("2023-02-01", "100")
			c.change(&s)
			if _, err := Balance(title, []Satisfaction{s}, day("2023-06-30"), Options{}); fields(err)[c.field] == nil {
				t.Error(err)
			}
		})
	}
	t.Run("DIST-06 no day asked for", func(t *testing.T) {
		if _, err := Balance(title, nil, zhixing.Date{}, Options{}); fields(err)["on"] == nil {
			t.Error(err)
		}
	})
	t.Run("DIST-11 costs alone are an event", func(t *testing.T) {
		s := paid("2023-02-01", "0")
		s.Costs = yuan("300")
		st := mustBalance(t, title, []Satisfaction{s}, "2023-02-01", Options{})
		same(t, "carried", st.EnforcementCost, "300.00")
	})
	t.Run("DIST-06 an event after the day asked does not count and is told", func(t *testing.T) {
		st := mustBalance(t, title, []Satisfaction{paid("2023-02-01", "100")}, "2023-01-31", Options{})
		same(t, "principal", st.Principal, "100000.00")
		if f := st.Findings[1]; f.Code != "event_after_day" || f.Status != zhixing.NotApplicable {
			t.Errorf("%+v", f)
		}
	})
	t.Run("DIST-06 a payment through the court counts on the day it stands in its account", func(t *testing.T) {
		s := paid("2023-01-31", "100000")
		s.Received, s.PaidOut = day("2023-02-10"), day("2023-03-01")
		same(t, "doubled", mustBalance(t, title, []Satisfaction{s}, "2023-03-01", Options{}).Doubled, "700.00") // 40 days
		s.Kind = zhixing.SatisfiedAccountTransfer
		same(t, "doubled on transfer", mustBalance(t, title, []Satisfaction{s}, "2023-03-01", Options{}).Doubled, "525.00") // 30 days
	})
}

func TestOptionsCheck(t *testing.T) {
	title := debt("100000", "2023-01-01")
	for field, o := range map[string]Options{
		"options.start_day":     {StartDay: 9},
		"options.agreed":        {AllocationOrder: AgreedOrder},
		"options.agreed[1]":     {AllocationOrder: AgreedOrder, Agreed: []zhixing.Component{zhixing.ComponentDoubledPart, 99}},
		"options.inclusions[0]": {Inclusions: []KindInclusion{{Kind: 99}}},
	} {
		t.Run("DIST-54 "+field, func(t *testing.T) {
			if _, err := Compile(title, o); fields(err)[field] == nil {
				t.Error(err)
			}
			if _, _, err := Sensitivity(title, nil, day("2023-06-30"), o); err == nil {
				t.Error("sensitivity of it")
			}
		})
	}
	t.Run("DIST-54 a profile sets words, and refuses others", func(t *testing.T) {
		p := zhixing.Profile{Packages: []zhixing.PackagePolicy{{Package: "interest", Policy: []zhixing.PolicyChoice{{Name: "start_day", Word: "expiry_day"}, {Name: "rounding", Word: "total_half_up"}}}}}
		o, err := Options{}.WithProfile(p)
		if err != nil || o.StartDay != ExpiryDay || o.Rounding != TotalHalfUp {
			t.Errorf("%+v %v", o, err)
		}
		p.Packages[0].Policy[1].Word = "up"
		if _, err := (Options{}).WithProfile(p); err == nil {
			t.Error("no error")
		}
		if err := o.Set("no_such_policy", "x"); fields(err)["policy"] == nil {
			t.Error(err)
		}
		if d := o.Used(); len(d) != 2 || d[0].Name != "start_day" || d[0].Word != "expiry_day" || d[1].Word != "total_half_up" {
			t.Errorf("%+v", d)
		}
	})
	t.Run("DIST-54 sensitivity of a day that is none", func(t *testing.T) {
		if _, _, err := Sensitivity(title, nil, zhixing.Date{}, Options{}); err == nil {
			t.Error("no error")
		}
	})
	t.Run("DIST-08 a variant that cannot be computed says so", func(t *testing.T) {
		// Interest of 2018 on a benchmark order: fine; frozen on a day of the benchmark it is the same table.
		x := daily("2030-01-01", "2019-08-01")
		x.Orders[0].Rate = Rate{Kind: PBoCBenchmark, Bucket: Y1To3}
		_, list, err := Sensitivity(x, nil, day("2019-09-30"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range list {
			if v.Err != nil || v.Word == "" {
				t.Errorf("%+v", v)
			}
		}
	})
}
