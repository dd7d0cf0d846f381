package asset_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func day(s string) zhixing.Date { return zhixing.MustDate(s) }

// resultOf makes the result of one task without a run.
func resultOf(sub asset.Subject, inst asset.InstitutionCode, o asset.Outcome, items ...asset.ItemCode) asset.Result {
	r := asset.Result{Outcome: o, Ended: start}
	r.Key = asset.TaskKey(string(inst) + string(items[0]))
	r.Party, r.ID, r.Institution, r.Channel, r.Verb, r.Items = sub.Party, sub.IDs[0], inst, asset.ChannelHQ, asset.VerbQuery, items
	if o.Conclusive() {
		rep := asset.Reply{Sealed: zhixing.Yes, AsOf: start, Receipt: string(r.Key)}
		for _, it := range items {
			rep.Answers = append(rep.Answers, asset.Answer{Item: it, Found: zhixing.TriOf(o == asset.OutcomeFound)})
		}
		r.Reply = &rep
	}
	return r
}

// exampleTen is the inquiry of worked example 10: six required items.
func exampleTen(t *testing.T) (asset.Inquiry, asset.Catalogue) {
	sub := testSubject(t)
	name := func(s string) []asset.DatedName { return []asset.DatedName{{Name: zhixing.Text{ZH: s, EN: s}}} }
	q := []asset.Verb{asset.VerbQuery}
	offer := func(it asset.ItemCode) []asset.Offer {
		return []asset.Offer{{Item: it, Channel: asset.ChannelHQ, Verbs: q}}
	}
	c := bankCatalogue(0)
	c.Items = append(c.Items, asset.Item{Code: "01", Kind: "2"}, asset.Item{Code: "06", Kind: "2"}, asset.Item{Code: "13", Kind: "2"})
	for _, x := range []struct {
		code asset.InstitutionCode
		item asset.ItemCode
	}{{"BANK/X", "03"}, {"BANK/Y", "03"}, {"BANK/Z", "03"}, {"MNR", "01"}, {"MPS", "06"}, {"ALIPAY", "13"}} {
		c.Institutions = append(c.Institutions, asset.Institution{Code: x.code, Kind: asset.KindUnit, Names: name(string(x.code)), Offers: offer(x.item)})
	}
	rep := asset.Report{Version: 1, Results: []asset.Result{
		resultOf(sub, "BANK/X", asset.OutcomeFound, "03"), resultOf(sub, "BANK/Y", asset.OutcomeNothing, "03"), resultOf(sub, "BANK/Z", asset.OutcomeTimedOut, "03"),
		resultOf(sub, "MNR", asset.OutcomeUnsupported, "01"), resultOf(sub, "MPS", asset.OutcomeFound, "06"), resultOf(sub, "ALIPAY", asset.OutcomeRefused, "13")}}
	return asset.Inquiry{Subjects: []asset.Subject{sub}, Reports: []asset.Report{rep},
		Offline: []asset.OfflineRecord{
			{Party: "d1", Institution: "BANK/Z", Item: "03", Channel: asset.ChannelCounter, On: day("2026-03-03"), Found: zhixing.No, Recorded: zhixing.Yes},
			{Party: "d1", Institution: "MNR", Item: "01", Channel: asset.ChannelCounter, On: day("2026-03-03"), Found: zhixing.No, Recorded: zhixing.Yes}},
		Controls:   []asset.Control{{Asset: "vehicle/LSV", Controlled: zhixing.No}},
		Objections: []asset.Objection{{Institution: "ALIPAY", Received: day("2026-03-02"), Written: zhixing.Yes}}}, c
}

func TestCompletenessExampleTen(t *testing.T) {
	q, c := exampleTen(t)
	assess := func(o asset.Options) asset.Completeness {
		t.Helper()
		got, err := asset.AssessCompleteness(q, c, day("2026-03-10"), o)
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	coverages := func(c asset.Completeness) (s string) {
		for _, r := range c.Required {
			s += r.Coverage.String() + " "
		}
		return s
	}
	t.Run("ASSET-17 under review: open, not complete", func(t *testing.T) {
		got := assess(asset.Options{})
		if s := coverages(got); s != "covered covered substituted substituted covered open " || got.Complete != zhixing.No {
			t.Errorf("%s, complete %v", s, got.Complete)
		}
		if got.Required[5].Why != "under_review" {
			t.Errorf("why %q", got.Required[5].Why)
		}
		f := false
		for _, x := range got.Findings {
			f = f || x.Code == "found_not_controlled" && x.Status == zhixing.Met
		}
		if !f {
			t.Error("the vehicle is found and not controlled")
		}
	})
	t.Run("ASSET-17 strict substitution covers only what the network cannot reach", func(t *testing.T) {
		if s := coverages(assess(asset.Options{Substitute: asset.SubstituteUnsupported})); s != "covered covered open substituted covered open " {
			t.Error(s)
		}
	})
	t.Run("ASSET-16 limb b not met, not exhausted", func(t *testing.T) {
		ok := asset.LimbFacts{Applicable: zhixing.Yes, Done: zhixing.Yes, Recorded: zhixing.Yes}
		not := asset.LimbFacts{Applicable: zhixing.No, Ground: "no application"}
		facts := asset.ExhaustionFacts{Debtor: "d1", Clues: ok, Search: not, AuditOrReward: not, Other: not}
		ex, err := asset.AssessExhaustion(facts, assess(asset.Options{}), day("2026-03-10"))
		if err != nil || ex.Verdict != zhixing.No || ex.Limbs[1].Status != zhixing.NotMet {
			t.Fatalf("%v %+v", err, ex)
		}
		if f := ex.Fact(); len(f.NotMet) != 1 || f.NotMet[0] != zhixing.LimbNetworkInquiry {
			t.Errorf("%+v", f)
		}
		// The objection is upheld and an on-site inquiry recorded: complete, exhausted.
		q.Objections[0].Result = asset.ObjectionUpheld
		q.Offline = append(q.Offline, asset.OfflineRecord{Party: "d1", Institution: "ALIPAY", Item: "13", Channel: asset.ChannelCounter, On: day("2026-03-09"), Found: zhixing.No, Recorded: zhixing.Yes})
		comp := assess(asset.Options{})
		if comp.Complete != zhixing.Yes || comp.Fact("d1").Complete != zhixing.Yes {
			t.Fatalf("%+v", comp.Findings[0])
		}
		ex, err = asset.AssessExhaustion(facts, comp, day("2026-03-10"))
		if err != nil || ex.Verdict != zhixing.Yes {
			t.Errorf("%v %+v", err, ex)
		}
		facts.Search = asset.LimbFacts{}
		if ex, _ = asset.AssessExhaustion(facts, comp, day("2026-03-10")); ex.Verdict != zhixing.Unknown {
			t.Error("a limb nobody spoke of is unknown, not met")
		}
		facts.Search = asset.LimbFacts{Applicable: zhixing.No}
		if _, err = asset.AssessExhaustion(facts, comp, day("2026-03-10")); err == nil {
			t.Error("a limb that does not apply needs its ground")
		}
	})
	t.Run("ASSET-11 old replies warn by default and open by policy", func(t *testing.T) {
		got, err := asset.AssessCompleteness(q, c, day("2026-04-02"), asset.Options{})
		if err != nil || got.Complete != zhixing.Yes || got.Findings[1].Code != "stale_replies" {
			t.Errorf("%v %+v", err, got.Findings)
		}
		got, _ = asset.AssessCompleteness(q, c, day("2026-04-02"), asset.Options{Stale: asset.StaleOpens})
		if got.Complete != zhixing.No {
			t.Error("stale replies count although the policy says no")
		}
	})
	t.Run("ASSET-07 a reply without seal covers nothing", func(t *testing.T) {
		r := *q.Reports[0].Results[0].Reply
		r.Sealed = zhixing.Unknown
		q.Reports[0].Results[0].Reply = &r
		if got := assess(asset.Options{}); got.Complete != zhixing.No || got.Required[0].Why != "not_sealed" {
			t.Errorf("%+v", got.Required[0])
		}
	})
}

func deposit(inst asset.InstitutionCode, ch asset.Channel, number, at, amount string) asset.Observation {
	return asset.Observe(asset.SourceID{Institution: inst, Channel: ch}, zhixing.MustInstant("2026-03-02T"+at+":00+08:00"), "R", "d1",
		asset.Record{Item: "03", Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: string(inst), Number: number}, Amount: zhixing.GiveMoney(zhixing.MustMoney(amount))})
}

func inventory(obs ...asset.Observation) asset.Inventory {
	var inv asset.Inventory
	for _, o := range obs {
		inv = asset.Merge(inv, asset.Inventory{Assets: []asset.Asset{{Observations: []asset.Observation{o}}}})
	}
	return inv
}

func TestMerge(t *testing.T) {
	t.Run("ASSET-28 ASSET-29 ASSET-30 example 11", func(t *testing.T) {
		a := deposit("BANK/X", asset.ChannelP2P, "62 22-01", "09:00", "10.00")
		b := deposit("BANK/X", asset.ChannelHQ, "６２２２01", "11:00", "8.00")
		c := deposit("BANK/Y", asset.ChannelHQ, "622201", "11:00", "5.00")
		for _, order := range [][]asset.Observation{{a, b, c}, {c, b, a}, {b, a, c, a}} {
			inv := inventory(order...)
			if len(inv.Assets) != 2 || len(inv.Assets[0].Observations) != 2 {
				t.Fatalf("%d assets", len(inv.Assets))
			}
			v := inv.Assets[0].Resolve(asset.Options{})
			if v.Latest.Amount.String() != "8.00" || v.Max.Amount.String() != "10.00" || v.Value.Amount.String() != "8.00" || v.Min.Amount.String() != "8.00" {
				t.Errorf("%+v", v)
			}
			tot, n, err := inv.Totals(asset.Options{})
			if err != nil || n != 0 || len(tot) != 1 || tot[0].Amount.String() != "13.00" {
				t.Errorf("totals %v %v", tot, err)
			}
			if d := inv.PossibleDuplicates(); len(d) != 1 {
				t.Errorf("hints %v", d)
			}
		}
	})
	t.Run("ASSET-28 ASSET-33.7 associative, commutative, idempotent, empty is identity", func(t *testing.T) {
		gen := rapid.Custom(func(t *rapid.T) asset.Inventory {
			var obs []asset.Observation
			for range rapid.IntRange(0, 5).Draw(t, "n") {
				obs = append(obs, deposit(asset.InstitutionCode(rapid.SampledFrom([]string{"BANK/X", "BANK/Y"}).Draw(t, "bank")), asset.Channel(rapid.IntRange(1, 2).Draw(t, "ch")),
					rapid.SampledFrom([]string{"1", "2", ""}).Draw(t, "no"), rapid.SampledFrom([]string{"09:00", "10:00"}).Draw(t, "at"), rapid.SampledFrom([]string{"1.00", "2.00"}).Draw(t, "amount")))
			}
			return inventory(obs...)
		})
		rapid.Check(t, func(rt *rapid.T) {
			a, b, c := gen.Draw(rt, "a"), gen.Draw(rt, "b"), gen.Draw(rt, "c")
			eq := func(law string, x, y asset.Inventory) {
				if d := cmp.Diff(x, y, same); d != "" {
					rt.Fatalf("%s: %s", law, d)
				}
			}
			eq("associative", asset.Merge(asset.Merge(a, b), c), asset.Merge(a, asset.Merge(b, c)))
			eq("commutative", asset.Merge(a, b), asset.Merge(b, a))
			eq("idempotent", asset.Merge(a, a), a)
			eq("identity", asset.Merge(a, asset.Inventory{}), a)
			if n := len(asset.Merge(a, b).Assets); n < len(a.Assets) || n < len(b.Assets) {
				rt.Fatal("a source removed an asset")
			}
		})
	})
	t.Run("ASSET-29 a missing part is its own asset", func(t *testing.T) {
		inv := inventory(deposit("BANK/X", asset.ChannelHQ, "", "09:00", "1.00"), deposit("BANK/X", asset.ChannelHQ, "", "10:00", "1.00"))
		if len(inv.Assets) != 2 || !inv.Assets[0].Unidentified {
			t.Errorf("%+v", inv)
		}
	})
	t.Run("ASSET-30 the registry prevails; a tie is a conflict", func(t *testing.T) {
		car := func(inst asset.InstitutionCode, at, holder string) asset.Observation {
			return asset.Observe(asset.SourceID{Institution: inst, Channel: asset.ChannelHQ}, zhixing.MustInstant("2026-03-02T"+at+":00+08:00"), "", "d1",
				asset.Record{Item: "06", Kind: zhixing.KindVehicle, Key: asset.Identity{Number: "LSVAA4182E2184847"}, Holder: holder})
		}
		v := inventory(car("MPS", "09:00", "张三"), car("UPAY", "11:00", "李四")).Assets[0].Resolve(asset.Options{})
		if v.Holder != "张三" || len(v.Conflicts) != 0 {
			t.Errorf("%+v", v)
		}
		inv := inventory(car("MPS", "09:00", "张三"), car("MPS", "09:00", "李四"))
		if f := asset.Conflicts(asset.Report{}, inv, asset.Options{}); len(f) != 1 || f[0].Code != "source_conflict" {
			t.Errorf("%+v", f)
		}
	})
}

func TestTerms(t *testing.T) {
	cal, err := zhixing.NewDayTable(day("2026-01-01"), day("2026-12-31"), nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	o := asset.Options{Calendar: cal}
	t.Run("ASSET-05 example 17", func(t *testing.T) {
		dues, err := asset.LaunchDues(day("2026-03-05"), o)
		if err != nil || dues[0].End != day("2026-03-12") || dues[0].Severity != zhixing.Warning {
			t.Errorf("%v %+v", err, dues)
		}
		d, err := asset.ControlDue(day("2026-03-05"), zhixing.No, o)
		if err != nil || d.End != day("2026-03-10") {
			t.Errorf("%v %+v", err, d)
		}
	})
	t.Run("ASSET-06 a bank has 24 hours to the minute", func(t *testing.T) {
		got, err := asset.BankSLA().Due(zhixing.MustInstant("2026-03-06T16:45:00+08:00"), cal)
		if err != nil || got != zhixing.MustInstant("2026-03-07T16:45:00+08:00") {
			t.Errorf("%v %v", got, err)
		}
		got, err = asset.DefaultSLA().Due(zhixing.MustInstant("2026-03-05T10:00:00+08:00"), cal)
		if err != nil || got != zhixing.MustInstant("2026-03-13T00:00:00+08:00") {
			t.Errorf("%v %v", got, err)
		}
	})
	t.Run("ASSET-08 fifteen days", func(t *testing.T) {
		d, err := asset.ObjectionDue(day("2026-03-02"), o)
		if err != nil || d.End != day("2026-03-17") {
			t.Errorf("%v %+v", err, d)
		}
	})
	t.Run("ASSET-19 example 12, from the anchor and not chained", func(t *testing.T) {
		got, err := asset.Reinquiry(day("2026-08-31"))
		want := "[2027-02-28 2027-08-31 2028-02-29 2028-08-31 2029-02-28 2029-08-31 2030-02-28 2030-08-31 2031-02-28 2031-08-31]"
		if err != nil || fmt.Sprint(got) != want {
			t.Errorf("%v %v", got, err)
		}
	})
	t.Run("ASSET-19 windows: met, overdue the day after, stopped", func(t *testing.T) {
		anchor := zhixing.PoolAnchor{Debtor: "d1", Anchor: day("2026-08-31")}
		rep := []asset.Repeat{{On: day("2027-02-28"), Complete: zhixing.Yes, Found: zhixing.No, ToldOn: day("2027-03-02")}}
		res, f, err := asset.AssessReinquiry(anchor, rep, day("2027-08-31"))
		if err != nil || len(res) != 2 || f[0].Status != zhixing.Met || f[1].Status != zhixing.Met || f[2].Status != zhixing.Undetermined {
			t.Fatalf("%v %+v %+v", err, res, f)
		}
		if _, f, _ = asset.AssessReinquiry(anchor, rep, day("2027-09-01")); f[2].Status != zhixing.NotMet {
			t.Errorf("%+v", f[2])
		}
		anchor.Stopped = day("2027-05-01")
		if res, f, _ = asset.AssessReinquiry(anchor, rep, day("2028-01-01")); len(res) != 1 || f[len(f)-1].Code != "stopped" {
			t.Errorf("%+v", f)
		}
	})
	t.Run("ASSET-35 ASSET-36 example 13", func(t *testing.T) {
		from, to, err := asset.ReportWindow(day("2026-05-20"), day("2026-06-03"), o)
		if err != nil || from != day("2025-05-20") || to != day("2026-06-03") {
			t.Errorf("%v %v %v", from, to, err)
		}
		d, err := asset.SupplementDue(day("2026-06-01"), o)
		if err != nil || d.End != day("2026-06-11") {
			t.Errorf("%v %+v", err, d)
		}
	})
	t.Run("ASSET-40 ASSET-95 clues: seven, three, five, 24 hours", func(t *testing.T) {
		c := asset.Clue{ID: "c", Received: day("2026-03-03"), Clear: zhixing.Yes}
		d, err := asset.ClueDues(c, o)
		if err != nil || len(d) != 2 || d[0].End != day("2026-03-10") || d[0].Severity != zhixing.Breach || d[1].End != day("2026-03-09") || d[1].Severity != zhixing.Warning {
			t.Errorf("%v %+v", err, d)
		}
		c.Urgency, c.ReceivedAt = asset.UrgencyUrgent, start
		d, err = asset.ClueDues(c, o)
		if err != nil || len(d) != 2 || d[0].End != day("2026-03-06") || d[1].EndAt != start.Add(24*3600e9) {
			t.Errorf("%v %+v", err, d)
		}
		c.Clear = zhixing.Unknown
		if d, _ = asset.ClueDues(c, o); len(d) != 0 {
			t.Error("a clue that is not clear sets no limit")
		}
	})
}

func TestQuotaFreeze(t *testing.T) {
	t.Run("ASSET-14 example 9", func(t *testing.T) {
		m := zhixing.MustMoney
		r, err := asset.QuotaFreeze(m("100000.00"), m("20000.00"), []zhixing.Money{m("5000.00")}, zhixing.Yes)
		if err != nil || r.ControlledAvailable != m("15000.00") || r.QuotaBeyond != m("85000.00") || r.Secured() != m("15000.00") || r.Available.Amount != m("15000.00") {
			t.Errorf("%v %+v", err, r)
		}
		if err := r.Check(asset.VerbFreeze); err != nil {
			t.Error(err)
		}
		r.QuotaBeyond = m("85000.01")
		if r.Check(asset.VerbFreeze) == nil {
			t.Error("more than was applied for passes")
		}
	})
}
