package distribution_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/zhixing-go/zhixing"
	. "github.com/zhixing-go/zhixing/distribution"
)

func sprintf(f string, a ...any) string { return fmt.Sprintf(f, a...) }

func nextLine(p Plan) func() Line {
	var all []Line
	for l := range p.Lines() {
		all = append(all, l)
	}
	i := -1
	return func() Line {
		if i++; i < len(all) {
			return all[i]
		}
		return Line{}
	}
}

// problems collects every input error joined in err.
func problems(err error) []*zhixing.InputError {
	var out []*zhixing.InputError
	switch e := err.(type) {
	case nil:
	case *zhixing.InputError:
		out = append(out, e)
		if e.Err != nil && e.Field == "" {
			out = append(out, problems(e.Err)...)
		}
	case interface{ Unwrap() []error }:
		for _, x := range e.Unwrap() {
			out = append(out, problems(x)...)
		}
	}
	return out
}

func TestBadInput(t *testing.T) {
	most := zhixing.Fen(1<<63 - 1)
	cycle := func() Ladder {
		l := CivilLadder()
		l.Rungs = append(l.Rungs, Rung{ID: "x", Part: PartTitle, Kinds: []zhixing.PriorityKind{zhixing.PriorityOrdinary}, Scope: WholeEstate, After: []RungID{"y"}, Rule: "DIST-31"},
			Rung{ID: "y", Part: PartTitle, Kinds: []zhixing.PriorityKind{zhixing.PriorityOrdinary}, Scope: WholeEstate, After: []RungID{"x"}, Rule: "DIST-31"})
		return l
	}
	edit := func(f func(*Ladder)) Ladder { l := CivilLadder(); f(&l); return l }
	salvage := est("100", claim("crew", "80", with(zhixing.PriorityMaritimeLienA, "2023-03-01")), claim("crew2", "80", with(zhixing.PriorityMaritimeLienA, "2023-01-01")), claim("s", "50", with(zhixing.PriorityMaritimeLienD, "2023-02-01")))
	circle := est("100", claim("l", "10", with(zhixing.PriorityLien, "2022-01-01")), claim("m", "10", with(zhixing.PriorityRegisteredMortgage, "2020-01-01")), claim("t", "10", kind(zhixing.PriorityTax), func(c *Claim) { c.AroseOn = d("2021-01-01") }))
	older := est("100", claim("l", "10", with(zhixing.PriorityLien, "2020-01-01")), claim("m", "10", with(zhixing.PriorityRegisteredMortgage, "2019-01-01")), claim("m2", "10", with(zhixing.PriorityRegisteredMortgage, "2018-01-01")))
	older.Claims = append(older.Claims, claim("t", "10", kind(zhixing.PriorityTax), func(c *Claim) { c.AroseOn = d("2017-01-01") }))
	cases := []struct {
		name   string
		e      Estate
		l      Ladder
		o      Options
		field  string
		value  string
		rule   zhixing.RuleID
		noFail bool
	}{
		{name: "negative price", e: est("-1"), field: "assets[0].price", value: "-1.00"},
		{name: "negative principal", e: est("1", claim("a", "-5")), field: "claims[0].owed.principal", value: "-5.00"},
		{name: "negative cost", e: costs(est("1"), Cost{ID: "c", Kind: RealisationCost, Amount: y("-2")}), field: "costs[0].amount", value: "-2.00"},
		{name: "DIST-33 negative cap", e: est("1", claim("a", "5", with(zhixing.PriorityLien, "", func(r *Right) { r.Cap = zhixing.GiveMoney(y("-3")) }))), field: "claims[0].rights[0].cap", value: "-3.00"},
		{name: "claim on an asset not in the estate", e: est("1", Claim{ID: "a", Rights: []Right{{Asset: "elsewhere", Kind: zhixing.PriorityLien}}}), field: "claims[0].rights[0].asset", value: "elsewhere"},
		{name: "measure on an asset not in the estate", e: est("1", Claim{ID: "a", Seizures: []Seizure{{Asset: "elsewhere", Effective: d("2022-01-01")}}}), field: "claims[0].seizures[0].asset", value: "elsewhere", rule: "DIST-43"},
		{name: "cost on an asset not in the estate", e: costs(est("1"), Cost{ID: "c", Kind: RealisationCost, Asset: "elsewhere", Amount: y("2")}), field: "costs[0].asset", value: "elsewhere", rule: "DIST-30"},
		{name: "two claims with one ID", e: est("1", claim("b", "1"), claim("a", "1"), claim("b", "2")), field: "claims[2].id", value: "b"},
		{name: "two assets with one ID", e: Estate{Debtor: zhixing.NaturalPerson, Assets: append(one("1"), one("2")...)}, field: "assets[1].id", value: "asset"},
		{name: "DIST-31 ranks in a cycle", e: est("1"), l: cycle(), field: "ladder.rungs[20].after", value: "y", rule: "DIST-31"},
		{name: "DIST-31 unknown rung", e: est("1"), l: edit(func(l *Ladder) { l.Rungs[0].After = []RungID{"nowhere"} }), field: "ladder.rungs[0].after[0]", value: "nowhere"},
		{name: "DIST-31 rung twice", e: est("1"), l: edit(func(l *Ladder) { l.Rungs = append(l.Rungs, l.Rungs[0]) }), field: "ladder.rungs[19].id", value: "costs"},
		{name: "DIST-31 an asset after the pool", e: est("1"), l: edit(func(l *Ladder) { l.Rungs[0].After = []RungID{"fine"} }), field: "ladder.rungs", value: "costs"},
		{name: "amounts that overflow", e: est("1", Claim{ID: "a", Owed: Amounts{Principal: most}}, Claim{ID: "b", Owed: Amounts{Principal: most}}), field: "claims"},
		{name: "prices that overflow", e: Estate{Debtor: zhixing.NaturalPerson, Assets: []Asset{{ID: "a", Price: most}, {ID: "b", Price: most}}}, field: "assets"},
		{name: "DIST-49 more disputed than claimed", e: est("1", Claim{ID: "a", Owed: owed("5"), Disputed: y("6")}), field: "claims[0].disputed", value: "6.00", rule: "DIST-49"},
		{name: "DIST-41 no kind of debtor", e: Estate{Assets: one("1")}, field: "debtor", rule: "DIST-41"},
		{name: "nothing to distribute", e: Estate{Debtor: zhixing.NaturalPerson}, field: "assets"},
		{name: "DIST-31 a right as the kind of a claim", e: est("1", claim("a", "1", kind(zhixing.PriorityLien))), field: "claims[0].kind", value: "lien"},
		{name: "DIST-46 a right the ladder does not know", e: est("1", claim("a", "1", with(zhixing.PriorityShipMortgage, ""))), field: "claims[0].rights[0].kind", value: "ship_mortgage"},
		{name: "DIST-32 order without a date", e: est("1", claim("a", "1", with(zhixing.PriorityRegisteredMortgage, "2021-01-01")), claim("b", "1", with(zhixing.PriorityPledge, ""))), field: "claims[1].rights[0].set_up_on", rule: "DIST-32"},
		{name: "DIST-36 tax without a date on an encumbered asset", e: est("1", claim("a", "1", with(zhixing.PriorityRegisteredMortgage, "2021-01-01")), claim("t", "1", kind(zhixing.PriorityTax))), field: "claims[1].arose_on", rule: "DIST-36"},
		{name: "DIST-36 circle of tax, lien and mortgage", e: circle, field: "claims[2].arose_on", value: "2021-01-01", rule: "DIST-36"},
		{name: "DIST-36 tax older than everything", e: older, noFail: true},
		{name: "DIST-46 circle of salvage and crew", e: salvage, l: ShipLadder(), field: "claims[2].rights[0].set_up_on", value: "2023-02-01", rule: "DIST-46"},
		{name: "DIST-40 proceeds of crime in the civil ladder", e: asset(est("1"), func(a *Asset) { a.ProceedsOfCrime = zhixing.Yes }), field: "assets[0].proceeds_of_crime", rule: "DIST-40"},
		{name: "DIST-35 excluded asset with a price", e: asset(est("1"), func(a *Asset) { a.Excluded = zhixing.Yes }), field: "assets[0].excluded", rule: "DIST-35"},
		{name: "DIST-52 expense without a bankruptcy", e: costs(est("1"), Cost{ID: "c", Kind: BankruptcyExpense, Amount: y("2")}), field: "costs[0].kind", value: "bankruptcy_expense"},
		{name: "DIST-44 bonus without a share", e: est("1"), o: Options{FirstSealBonus: FirstSealBonus{Kind: CarveOut}}, field: "options.first_seal_bonus.share", rule: "DIST-44"},
		{name: "DIST-44 bonus above one", e: est("1"), o: Options{FirstSealBonus: FirstSealBonus{CarveOut, decimal.RequireFromString("1.1")}}, field: "options.first_seal_bonus.share", value: "1.1"},
		{name: "policy out of range", e: est("1"), o: Options{Reserve: 9}, field: "options.reserve", rule: "DIST-49"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			l := c.l
			if l.Name == "" {
				l = CivilLadder()
			}
			p, err := Draw(c.e, l, c.o)
			if c.noFail {
				if err != nil {
					t.Fatal(err)
				}
				return
			}
			if n := p.Totals(); n != (Totals{}) {
				t.Errorf("a plan was drawn in part: %+v", n)
			}
			for _, x := range problems(err) {
				if x.Field == c.field && (c.value == "" || x.Value == c.value) && (c.rule == "" || x.Rule == c.rule) && (x.Reason.ZH != "" && x.Reason.EN != "") {
					return
				}
			}
			t.Errorf("no error for %s = %q: %v", c.field, c.value, err)
		})
	}
	t.Run("all problems at once", func(t *testing.T) {
		_, err := Draw(est("-1", claim("a", "-5"), claim("a", "1")), CivilLadder(), Options{})
		if n := len(problems(err)); n != 3 {
			t.Errorf("%d problems: %v", n, err)
		}
	})
	t.Run("overflow is ErrOverflow", func(t *testing.T) {
		_, err := Draw(est("1", Claim{ID: "a", Owed: Amounts{Principal: most}}, Claim{ID: "b", Owed: Amounts{Principal: most}}), CivilLadder(), Options{})
		if !errors.Is(err, zhixing.ErrOverflow) {
			t.Error(err)
		}
	})
	t.Run("strict JSON", func(t *testing.T) {
		for _, doc := range []string{`{"estate":{"debtr":1}}`, `{"estate":{},"estate":{}}`, `{} {}`, `[]`, `{"estate":{"assets":[{"price":1.5}]}}`, `{"options":{"reserve":"none"}}`} {
			if _, err := ReadCase([]byte(doc)); err == nil {
				t.Errorf("%s is accepted", doc)
			}
		}
		if _, err := (Case{Ladder: "nowhere"}).Draw(); err == nil || !strings.Contains(err.Error(), "nowhere") {
			t.Error(err)
		}
	})
}

func FuzzReadCase(f *testing.F) {
	f.Add([]byte(`{"estate":{"debtor":"natural_person","assets":[{"id":"a","price":"100"}],"claims":[{"id":"x","owed":{"principal":"70"},"disputed":"10"},{"id":"y","owed":{"doubled":"80.5","principal":"1"},"rights":[{"asset":"a","kind":"lien","set_up_on":"2020-01-01"}]}]},"options":{"reserve":"worst_case"}}`))
	f.Add([]byte(`{"estate":{"debtor":"enterprise_legal_person","assets":[{"id":"a","price":"100"}],"claims":[{"id":"x","owed":{"principal":"70"},"seizures":[{"asset":"a","effective":"2020-01-01","amount":"3"}]}]},"ladder":"bankruptcy"}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, err := ReadCase(data)
		if err != nil {
			return
		}
		p, err := c.Draw()
		if err != nil {
			return
		}
		x := p.Totals()
		if x.Costs.Fen()+x.Paid.Fen()+x.Lodged.Fen()+x.Returned.Fen()+x.Held.Fen()+x.Forfeited.Fen()+x.Surplus.Fen() != x.Money.Fen() {
			t.Fatalf("does not add up: %+v", x)
		}
		for _, cl := range c.Estate.Claims {
			p.Why(cl.ID)
		}
		if err := p.Sheet().Verify(); err != nil {
			t.Fatal(err)
		}
	})
}

func FuzzReadEvents(f *testing.F) {
	f.Add([]byte(`[{"id":"1","on":"2024-09-16","kind":"plan_served","recipient":"A"},{"id":"2","on":"2024-09-17","kind":"objection_filed","recipient":"A"}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		events, err := ReadEvents(data)
		if err != nil {
			return
		}
		p := d5(t, Options{})
		loaded, _, err := Load(p.Plan(), "debtor", events)
		if err != nil {
			return
		}
		for _, r := range loaded.Recipients() {
			loaded.StateOf(r, d("2030-01-01"))
		}
		if _, err := loaded.Deadlines(d("2030-01-01")); err != nil {
			t.Log(err)
		}
		if q, err := Replay(p.Plan(), "debtor", events); err == nil && len(q.Events()) != len(loaded.Events()) {
			t.Fatal("replay and load keep different events")
		}
	})
}
