package asset_test

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"

	"github.com/google/go-cmp/cmp"

	"github.com/zhixing-go/zhixing"
	"github.com/zhixing-go/zhixing/asset"
)

func TestCompletenessDetails(t *testing.T) {
	find := func(c asset.Completeness, inst asset.InstitutionCode) asset.Requirement {
		for _, r := range c.Required {
			if r.Institution == inst {
				return r
			}
		}
		return asset.Requirement{}
	}
	has := func(c asset.Completeness, code string) *zhixing.Finding {
		for i := range c.Findings {
			if c.Findings[i].Code == code {
				return &c.Findings[i]
			}
		}
		return nil
	}
	assess := func(t *testing.T, q asset.Inquiry, c asset.Catalogue, on string) asset.Completeness {
		t.Helper()
		got, err := asset.AssessCompleteness(q, c, day(on), asset.Options{})
		if err != nil {
			t.Fatal(err)
		}
		return got
	}
	t.Run("ASSET-08 ASSET-17 an objection upheld for one item does nothing for another", func(t *testing.T) {
		q, c := exampleTen(t)
		q.Objections = []asset.Objection{{Institution: "ALIPAY", Item: "99", Received: day("2026-03-02"), Result: asset.ObjectionUpheld}}
		q.Offline = append(q.Offline, asset.OfflineRecord{Party: "d1", Institution: "ALIPAY", Item: "13", Channel: asset.ChannelCounter, On: day("2026-03-03"), Recorded: zhixing.Yes})
		if r := find(assess(t, q, c, "2026-03-10"), "ALIPAY"); r.Coverage != asset.CoverageOpen || r.Why != "under_review" {
			t.Errorf("%+v", r)
		}
		q.Objections = append(q.Objections, asset.Objection{Institution: "ALIPAY", Received: day("2026-03-04"), Result: asset.ObjectionRejected}, asset.Objection{Institution: "ALIPAY", Party: "d1", Item: "13", Received: day("2026-03-02"), Result: asset.ObjectionUpheld})
		if r := find(assess(t, q, c, "2026-03-10"), "ALIPAY"); r.Coverage != asset.CoverageSubstituted {
			t.Errorf("the one that names the item counts: %+v", r)
		}
		q.Objections = q.Objections[:2]
		if r := find(assess(t, q, c, "2026-03-10"), "ALIPAY"); r.Why != "refused" {
			t.Errorf("rejected: %+v", r)
		}
		q.Objections = nil
		q.Reports[0].Results[5].Written = zhixing.No
		if r := find(assess(t, q, c, "2026-03-10"), "ALIPAY"); r.Why != "refused" {
			t.Errorf("refused without a word in writing: %+v", r)
		}
	})
	t.Run("ASSET-17 the functions open on the day of the inquiry are required, not those opened since", func(t *testing.T) {
		q, c := exampleTen(t)
		c.Institutions[0].Offers = append(append([]asset.Offer(nil), c.Institutions[0].Offers...), asset.Offer{Item: "13", Channel: asset.ChannelHQ, Verbs: []asset.Verb{asset.VerbQuery}, From: day("2026-03-05")})
		if n := len(assess(t, q, c, "2026-03-10").Required); n != 7 {
			t.Errorf("%d required", n)
		}
		q.On = day("2026-03-02")
		if n := len(assess(t, q, c, "2026-03-10").Required); n != 6 {
			t.Errorf("%d required on the day of the inquiry", n)
		}
		q.On = day("2026-03-11")
		if _, err := asset.AssessCompleteness(q, c, day("2026-03-10"), asset.Options{}); err == nil {
			t.Error("an inquiry after the assessment passes")
		}
	})
	t.Run("ASSET-17 what ended later does not count yet; the later round prevails", func(t *testing.T) {
		q, c := exampleTen(t)
		if r := find(assess(t, q, c, "2026-03-01"), "BANK/X"); r.Why != "never_asked" {
			t.Errorf("%+v", r)
		}
		q.Reports = append(q.Reports, asset.Report{Round: 1, Results: []asset.Result{resultOf(testSubject(t), "BANK/X", asset.OutcomeReturned, "03")}})
		if r := find(assess(t, q, c, "2026-03-10"), "BANK/X"); r.Why != "returned" {
			t.Errorf("%+v", r)
		}
	})
	t.Run("ASSET-05 ASSET-17 what was found: controlled, by whom entered, or not told", func(t *testing.T) {
		q, c := exampleTen(t)
		q.Reports[0].Results[0].Reply.Records = []asset.Record{{Item: "03", Kind: zhixing.KindDeposit, Key: asset.Identity{Registry: "BANK/X", Number: "1"}}}
		key := asset.Identity{Registry: "BANK/X", Number: "1"}.Key(zhixing.KindDeposit)
		if f := has(assess(t, q, c, "2026-03-10"), "control_not_told"); f == nil || f.Status != zhixing.Undetermined {
			t.Errorf("%+v", f)
		}
		q.Controls = []asset.Control{{Asset: key, Controlled: zhixing.Yes, Online: zhixing.No, Entered: zhixing.No}}
		got := assess(t, q, c, "2026-03-10")
		if f := has(got, "node_entry"); f == nil || f.Status != zhixing.NotMet || has(got, "control_not_told") != nil {
			t.Errorf("%+v", f)
		}
		q.Controls[0].Entered = zhixing.Unknown
		if f := has(assess(t, q, c, "2026-03-10"), "node_entry"); f == nil || f.Status != zhixing.Undetermined || len(f.Missing) != 1 {
			t.Errorf("%+v", f)
		}
		q.Controls[0].Online = zhixing.Yes
		if f := has(assess(t, q, c, "2026-03-10"), "node_entry"); f != nil {
			t.Errorf("online it is entered by itself: %+v", f)
		}
		q.Controls[0].Controlled = zhixing.Unknown
		if f := has(assess(t, q, c, "2026-03-10"), "found_not_controlled"); f == nil || f.Status != zhixing.Undetermined {
			t.Errorf("%+v", f)
		}
	})
	t.Run("ASSET-17 a report alone", func(t *testing.T) {
		synctest.Test(t, func(t *testing.T) {
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return nothing(req), nil })
			p := bankPlan(t, 2)
			rep := mustReport(t, mustRun(t, context.Background(), p, asset.Gateway{Source: src}, asset.RunOptions{}))
			if f, err := rep.Complete(p, day("2026-03-02"), asset.Options{}); err != nil || f.Status != zhixing.Met {
				t.Errorf("%v %+v", err, f)
			}
			if _, err := rep.Complete(p, zhixing.Date{}, asset.Options{}); err == nil {
				t.Error("no day passes")
			}
		})
	})
}

func TestNextActs(t *testing.T) {
	want := map[asset.Outcome]string{asset.OutcomeFound: "control verify", asset.OutcomeNothing: "record", asset.OutcomePartial: "record ask_rest", asset.OutcomeRefused: "review resubmit on_site sanction", asset.OutcomeReturned: "resubmit",
		asset.OutcomeFailed: "retry on_site", asset.OutcomeTimedOut: "urge on_site sanction", asset.OutcomeUnsupported: "other_means", asset.OutcomeCancelled: "", asset.OutcomeNotAttempted: "reschedule"}
	counts := map[asset.Outcome]zhixing.Tri{asset.OutcomeFound: zhixing.Yes, asset.OutcomeNothing: zhixing.Yes, asset.OutcomePartial: zhixing.Unknown}
	words := func(acts []asset.NextAct) string { return strings.Trim(fmt.Sprint(acts), "[]") }
	for _, o := range asset.Outcomes() {
		t.Run("ASSET-09 "+o.String(), func(t *testing.T) {
			inv, ok := counts[o]
			if !ok {
				inv = zhixing.No
			}
			if words(o.NextActs()) != want[o] || o.Investigated() != inv {
				t.Errorf("%v, investigated %v", o.NextActs(), o.Investigated())
			}
		})
	}
	freeze := func(o asset.Outcome, v asset.Verb, c asset.Cause) string {
		r := asset.Result{Outcome: o, Cause: c}
		r.Verb = v
		return words(r.NextActs())
	}
	t.Run("ASSET-14 ASSET-21 after a control measure", func(t *testing.T) {
		if freeze(asset.OutcomeFound, asset.VerbFreeze, 0) != "record notify_debtor" || freeze(asset.OutcomeFound, asset.VerbRelease, 0) != "record" || freeze(asset.OutcomeNothing, asset.VerbFreeze, 0) != "record on_site" ||
			freeze(asset.OutcomeFailed, asset.VerbFreeze, asset.CauseAmbiguous) != "clarify" || freeze(asset.OutcomeRefused, asset.VerbDeduct, 0) != want[asset.OutcomeRefused] {
			t.Error("not what a control measure asks for")
		}
		if asset.VerbFreeze.MeasureCode()+asset.VerbContinue.MeasureCode()+asset.VerbRelease.MeasureCode()+asset.VerbDeduct.MeasureCode()+asset.VerbQuery.MeasureCode() != "01020406" {
			t.Error("codes on the wire")
		}
	})
}

func TestIdentityKeys(t *testing.T) {
	i := asset.Identity{Registry: "r-1", Number: "n 1", Sub: "s1", Code: "c1"}
	for kind, want := range map[zhixing.PropertyKind]string{
		zhixing.KindDeposit: "R1/N1/S1/C1", zhixing.KindSettleFunds: "R1/N1/C1", zhixing.KindPayBalance: "R1/N1", zhixing.KindWealth: "R1/N1/C1", zhixing.KindFundUnit: "R1/N1/C1", zhixing.KindBond: "R1/N1/C1",
		zhixing.KindListedShare: "R1/N1/C1/S1", zhixing.KindEquity: "R1/N1", zhixing.KindImmovablePre: "N1/S1", zhixing.KindVehicle: "N1", zhixing.KindVessel: "N1", zhixing.KindAircraft: "N1/S1",
		zhixing.KindPatent: "R1/N1/S1", zhixing.KindTrademark: "R1/N1/S1", zhixing.KindInsurance: "R1/N1", zhixing.KindClaimDue: "R1/N1", zhixing.KindOtherMovable: "N1",
	} {
		t.Run("ASSET-29 "+kind.String(), func(t *testing.T) {
			if got := string(i.Key(kind)); got != kind.String()+"/"+want {
				t.Errorf("%s, want %s", got, want)
			}
			if (asset.Identity{}).Key(kind) != "" {
				t.Error("nothing at all has a key")
			}
		})
	}
	t.Run("ASSET-29 immovables: the unit code, else certificate and registry", func(t *testing.T) {
		unit := "110105001001GB00001F00010001"
		k := zhixing.KindImmovable
		if got := (asset.Identity{Number: unit, Sub: "所有权", Registry: "京"}).Key(k); got != asset.AssetKey("immovable/"+unit+"/所有权") {
			t.Error(got)
		}
		a, b := (asset.Identity{Number: "京（2020）朝不动产权第1号", Registry: "朝阳"}).Key(k), (asset.Identity{Fallback: "京（2020）朝不动产权第1号", Registry: "朝阳"}).Key(k)
		if a == "" || a != b || (asset.Identity{Fallback: "京（2020）朝不动产权第1号"}).Key(k) != "" {
			t.Errorf("%q %q", a, b)
		}
		if (asset.Identity{Fallback: "京A12345"}).Key(zhixing.KindVehicle) != "vehicle/plate/京A12345" || (asset.Identity{Registry: "a/b", Number: "1%"}).Key(zhixing.KindEquity) != "equity/A%2FB/1%25" {
			t.Error("plate, or a separator inside a part")
		}
		if (asset.Identity{Registry: "b", Number: "1"}).Key(zhixing.KindDeposit) != "deposit/B/1//CNY" {
			t.Error("a deposit without a currency is in yuan")
		}
	})
}

func TestAuthorityOfSources(t *testing.T) {
	for _, c := range []struct {
		kind  zhixing.PropertyKind
		owner asset.InstitutionCode
	}{{zhixing.KindImmovable, "MNR"}, {zhixing.KindVehicle, "MPS"}, {zhixing.KindVessel, "MOT"}, {zhixing.KindFishingVessel, "MARA"}, {zhixing.KindAircraft, "CAAC"}, {zhixing.KindListedShare, "CSRC"}, {zhixing.KindEquity, "SAMR"}, {zhixing.KindDeposit, "BANK/X"}, {zhixing.KindPayBalance, "ALIPAY"}} {
		t.Run("ASSET-30 "+c.kind.String()+": "+string(c.owner)+" prevails over a later word of another", func(t *testing.T) {
			see := func(inst asset.InstitutionCode, at, holder string) asset.Observation {
				return asset.Observe(asset.SourceID{Institution: inst, Channel: asset.ChannelHQ}, zhixing.MustInstant(at), "", "d1", asset.Record{Item: "1", Kind: c.kind, Key: asset.Identity{Registry: "r", Number: "110105001001GB00001F00010001", Sub: "s", Code: "c"}, Holder: holder})
			}
			inv := inventory(see("ELSE", "2026-03-02T12:00:00+08:00", "other"), see(c.owner, "2026-03-01T12:00:00+08:00", "owner"))
			if v := inv.Assets[0].Resolve(asset.Options{}); len(inv.Assets) != 1 || v.Holder != "owner" || len(v.Conflicts) != 0 {
				t.Errorf("%d assets, %+v", len(inv.Assets), v)
			}
		})
	}
}

func TestPlanningValue(t *testing.T) {
	give := func(s string) zhixing.GivenMoney { return zhixing.GiveMoney(zhixing.MustMoney(s)) }
	for _, c := range []struct {
		name string
		r    asset.Record
		want string
	}{
		{"available less priority", asset.Record{Amount: give("100.00"), Available: give("80.00"), Rights: []asset.RightOfOther{{Kind: zhixing.EncumbranceRegisteredMortgage, Amount: give("30.00")}}}, "50.00"},
		{"a co-owner's share does not come off", asset.Record{Available: give("80.00"), Rights: []asset.RightOfOther{{Kind: zhixing.EncumbranceCoOwnership, Amount: give("30.00")}}}, "80.00"},
		{"no available amount: earlier freezes come off", asset.Record{Amount: give("100.00"), PriorFreezes: []asset.PriorFreeze{{Amount: give("30.00")}, {}}}, "70.00"},
		{"never below zero", asset.Record{Amount: give("10.00"), PriorFreezes: []asset.PriorFreeze{{Amount: give("30.00")}}}, "0.00"},
		{"nothing known", asset.Record{}, ""},
	} {
		t.Run("ASSET-10 "+c.name, func(t *testing.T) {
			if m, ok := c.r.PlanningValue(); ok != (c.want != "") || ok && m.String() != c.want {
				t.Errorf("%v %v", m, ok)
			}
		})
	}
}

func TestBadReplies(t *testing.T) {
	give := func(s string) zhixing.GivenMoney { return zhixing.GiveMoney(zhixing.MustMoney(s)) }
	rec := func(edit func(*asset.Record)) asset.Reply {
		r := asset.Record{Item: "03", Kind: zhixing.KindDeposit}
		edit(&r)
		return asset.Reply{Answers: []asset.Answer{{Item: "03", Found: zhixing.Yes}}, Records: []asset.Record{r}}
	}
	no := asset.Answer{Item: "03", Found: zhixing.No}
	m := zhixing.MustMoney
	queries := map[string]asset.Reply{
		"seal out of range": {Sealed: 9, Answers: []asset.Answer{no}}, "an answer out of range": {Answers: []asset.Answer{{Item: "03", Found: 9}}}, "an item nobody asked for": {Answers: []asset.Answer{{Item: "04", Found: zhixing.No}}},
		"found without a record": {Answers: []asset.Answer{{Item: "03", Found: zhixing.Yes}}}, "a record not found": {Answers: []asset.Answer{no}, Records: []asset.Record{{Item: "03"}}}, "a record of another item": {Answers: []asset.Answer{no}, Records: []asset.Record{{Item: "04"}}},
		"nothing said": {Answers: []asset.Answer{{Item: "03"}}}, "too large": {Answers: []asset.Answer{no}, Extra: strings.Repeat("x", 9<<20)},
		"negative":             rec(func(r *asset.Record) { r.Available = zhixing.GiveMoney(zhixing.Fen(-1)) }),
		"more available":       rec(func(r *asset.Record) { r.Amount, r.Available = give("1.00"), give("1.01") }),
		"a kind out of range":  rec(func(r *asset.Record) { r.Kind = 250 }),
		"a right out of range": rec(func(r *asset.Record) { r.Rights = []asset.RightOfOther{{Kind: 250}} }),
		"a negative freeze": rec(func(r *asset.Record) {
			r.PriorFreezes = []asset.PriorFreeze{{Amount: zhixing.GiveMoney(zhixing.Fen(-1))}}
		}),
		"a flow without a way": rec(func(r *asset.Record) { r.Flows = []asset.Flow{{At: start}} }),
		"a flow below zero": rec(func(r *asset.Record) {
			r.Flows = []asset.Flow{{At: start, Direction: asset.FlowOut, Amount: zhixing.Fen(-1)}}
		}),
		"a pledge out of range": rec(func(r *asset.Record) { r.Pledged = 9 }),
	}
	controls := map[string]asset.ControlResult{
		"out of range": {Controlled: 9, Applied: m("1000.00")}, "quota out of range": {Controlled: zhixing.Yes, Quota: 9, Applied: m("1000.00")}, "right out of range": {Controlled: zhixing.Yes, Applied: m("1000.00"), Rights: []asset.RightOfOther{{Kind: 250}}},
		"not what was ordered": {Controlled: zhixing.Yes, Applied: m("1.00")}, "negative": {Controlled: zhixing.Yes, Applied: m("1000.00"), QuotaBeyond: zhixing.Fen(-1)},
		"more than available": {Controlled: zhixing.Yes, Applied: m("1000.00"), Available: give("1.00"), ControlledAvailable: m("2.00")}, "available beyond the balance": {Controlled: zhixing.Yes, Applied: m("1000.00"), Balance: give("1.00"), Available: give("2.00")},
		"more than applied": {Controlled: zhixing.Yes, Applied: m("1000.00"), ControlledAvailable: m("900.00"), QuotaBeyond: m("200.00")}, "quota short": {Controlled: zhixing.Yes, Quota: zhixing.Yes, Applied: m("1000.00"), ControlledAvailable: m("900.00")},
		"not controlled, yet an amount": {Controlled: zhixing.No, Applied: m("1000.00"), ControlledAvailable: m("1.00")}, "deducted below zero": {Controlled: zhixing.Yes, Applied: m("1000.00"), Deducted: zhixing.GiveMoney(zhixing.Fen(-1))},
	}
	run := func(t *testing.T, p asset.Plan, reply asset.Reply) asset.Result {
		var out asset.Result
		synctest.Test(t, func(t *testing.T) {
			var j memJournal
			src := sourceFunc(func(ctx context.Context, req asset.Request) (asset.Reply, error) { return reply, nil })
			rep := mustReport(t, mustRun(t, context.Background(), p, asset.Gateway{Source: src}, asset.RunOptions{Journal: &j}))
			for _, e := range j.entries {
				if _, err := json.Marshal(e); err != nil {
					t.Errorf("the journal cannot hold it: %v", err)
				}
			}
			out = rep.Results[0]
		})
		return out
	}
	for name, reply := range queries {
		t.Run("ASSET-07 ASSET-10 "+name, func(t *testing.T) {
			if r := run(t, bankPlan(t, 1), reply); r.Outcome != asset.OutcomeFailed || r.Cause != asset.CauseInvalidReply || r.Reason == "" || r.Reply != nil {
				t.Errorf("%v %v %q", r.Outcome, r.Cause, r.Reason)
			}
		})
	}
	for name, c := range controls {
		t.Run("ASSET-14 "+name, func(t *testing.T) {
			if r := run(t, freezePlan(t), asset.Reply{Control: &c}); r.Outcome != asset.OutcomeFailed || r.Cause != asset.CauseAmbiguous {
				t.Errorf("%v %v", r.Outcome, r.Cause)
			}
		})
	}
	t.Run("ASSET-14 not controlled is an answer", func(t *testing.T) {
		r := run(t, freezePlan(t), asset.Reply{Control: &asset.ControlResult{Controlled: zhixing.No, Reason: "账户不存在", Applied: m("1000.00")}})
		if r.Outcome != asset.OutcomeNothing || r.Cause != asset.CauseNotControlled || r.Reason != "账户不存在" || !r.Reply.Control.Secured().IsZero() {
			t.Errorf("%+v", r)
		}
	})
}

func TestShow(t *testing.T) {
	t.Run("ASSET-13 each record by its own class; the court sees all, a party masked", func(t *testing.T) {
		a := deposit("BANK/X", asset.ChannelHQ, "62220001", "09:00", "1.00")
		b := deposit("BANK/Y", asset.ChannelHQ, "62220002", "09:00", "1.00")
		b.Record.Disclosure = asset.DiscloseCourtOnly
		b = asset.Observe(b.Source, b.AsOf, b.Receipt, b.Party, b.Record)
		inv := inventory(a, b)
		for _, c := range []struct {
			d        asset.Disclosure
			shown    string
			withheld int
		}{
			{asset.Disclosure{Viewer: asset.ViewerCourt}, "62220001 62220002", 0},
			{asset.Disclosure{Viewer: asset.ViewerCreditor, Applied: zhixing.Yes, Permitted: zhixing.Yes}, "****0001", 1},
			{asset.Disclosure{Viewer: asset.ViewerCreditor, Applied: zhixing.Yes}, "", 2},
			{asset.Disclosure{Viewer: asset.ViewerApplicant, Preserved: zhixing.Yes}, "****0001", 1},
			{asset.Disclosure{Viewer: asset.ViewerOther, Applied: zhixing.Yes, Permitted: zhixing.Yes}, "", 2},
		} {
			got, withheld := inv.Show(c.d)
			var numbers []string
			for _, r := range got {
				numbers = append(numbers, r.Key.Number)
			}
			if strings.Join(numbers, " ") != c.shown || withheld != c.withheld {
				t.Errorf("%v: %v, %d withheld", c.d.Viewer, numbers, withheld)
			}
		}
	})
}

func TestCatalogueChecks(t *testing.T) {
	for name, edit := range map[string]func(*asset.Catalogue){
		"id": func(c *asset.Catalogue) { c.ID = "" }, "kind twice": func(c *asset.Catalogue) { c.Kinds = append(c.Kinds, c.Kinds[0]) }, "use": func(c *asset.Catalogue) { c.Kinds[0].Use = 0 },
		"item twice": func(c *asset.Catalogue) { c.Items = append(c.Items, c.Items[0]) }, "item's kind": func(c *asset.Catalogue) { c.Items[0].Kind = "x" }, "default sla": func(c *asset.Catalogue) { c.DefaultSLA = asset.SLA{N: 0, Unit: zhixing.Days} },
		"institution twice": func(c *asset.Catalogue) { c.Institutions[1].Code = c.Institutions[0].Code }, "institution's kind": func(c *asset.Catalogue) { c.Institutions[0].Kind = 0 }, "no name": func(c *asset.Catalogue) { c.Institutions[0].Names = nil },
		"offer's item": func(c *asset.Catalogue) {
			c.Institutions[0].Offers = []asset.Offer{{Item: "x", Channel: asset.ChannelHQ}}
		},
		"offer's verb": func(c *asset.Catalogue) {
			c.Institutions[0].Offers = []asset.Offer{{Item: "03", Channel: asset.ChannelHQ, Verbs: []asset.Verb{99}}}
		},
		"channel": func(c *asset.Catalogue) { c.Institutions[0].Offers = []asset.Offer{{Item: "03"}} },
		"days reversed": func(c *asset.Catalogue) {
			c.Institutions[0].Offers = []asset.Offer{{Item: "03", Channel: asset.ChannelHQ, From: day("2026-01-02"), To: day("2026-01-01")}}
		},
		"days overlap": func(c *asset.Catalogue) {
			c.Institutions[0].Offers = []asset.Offer{{Item: "03", Channel: asset.ChannelHQ, To: day("2026-01-02")}, {Item: "03", Channel: asset.ChannelHQ, From: day("2026-01-02")}}
		},
		"sla": func(c *asset.Catalogue) { c.Institutions[0].SLA = []asset.SLA{{N: 1, Unit: zhixing.Years}} },
	} {
		t.Run("ASSET-02 "+name, func(t *testing.T) {
			c := bankCatalogue(2)
			edit(&c)
			if c.Check() == nil {
				t.Error("passes")
			}
		})
	}
	t.Run("ASSET-02 one function after another, names of their time, institutions added and replaced", func(t *testing.T) {
		c := bankCatalogue(1)
		c.Institutions[0].Offers = []asset.Offer{{Item: "03", Channel: asset.ChannelHQ, To: day("2026-01-01")}, {Item: "03", Channel: asset.ChannelHQ, From: day("2026-01-02")}}
		if err := c.Check(); err != nil {
			t.Error(err)
		}
		more := asset.Institution{Code: "BANK/00000", Kind: asset.KindBank, Names: []asset.DatedName{{Name: zhixing.Text{ZH: "新", EN: "new"}, From: day("2020-01-01")}, {Name: zhixing.Text{ZH: "旧", EN: "old"}, To: day("2019-12-31")}}}
		other := more
		other.Code = "BANK/9"
		got := c.WithInstitutions(more, other)
		if len(got.Institutions) != 2 || len(c.Institutions[0].Offers) != 2 || got.Institutions[0].NameOn(day("2019-12-31")).ZH != "旧" || got.Institutions[0].NameOn(day("2020-01-01")).ZH != "新" || (asset.Institution{Code: "x"}).NameOn(day("2020-01-01")).ZH != "x" {
			t.Errorf("%+v", got.Institutions)
		}
		b, err := json.Marshal(got)
		if err != nil {
			t.Fatal(err)
		}
		back, err := asset.DecodeCatalogue(b)
		if d := cmp.Diff(got, back, same); err != nil || d != "" {
			t.Errorf("%v %s", err, d)
		}
		for _, g := range asset.LinkageGaps() {
			if _, ok := asset.ShippedCatalogue().Institution(g.Institution); !ok || g.What.ZH == "" {
				t.Errorf("ASSET-96 %+v", g)
			}
		}
	})
}
